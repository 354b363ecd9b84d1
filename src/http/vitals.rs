//! Whether the services of a client respond, and whether it is signed in.

use std::sync::OnceLock;

use crate::core::health::HealthCell;
use crate::http::failure::Failure;
use crate::{Health, Service, TimeoutPhase};

#[derive(Debug)]
pub(crate) struct Vitals {
    pub(crate) sign_in: HealthCell,
    /// Those that were called.
    services: Vec<OnceLock<HealthCell>>,
}

/// What the outcome of a call says of its service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    Well,
    Unwell,
    None,
}

impl Sign {
    pub(crate) fn of(failure: &Failure) -> Self {
        match failure {
            Failure::Timeout {
                phase: TimeoutPhase::Admission,
                ..
            } => Self::None,
            Failure::Transport { .. } | Failure::Timeout { .. } | Failure::Throttled { .. } => Self::Unwell,
            Failure::Refused(refused) => match refused.status.as_u16() {
                429 | 502 | 503 | 504 => Self::Unwell,
                _ => Self::Well,
            },
            Failure::Decode(_)
            | Failure::NotReplayable
            | Failure::Redirect { .. }
            | Failure::ResponseTooLarge { .. } => Self::Well,
            Failure::Whole(_) | Failure::InvalidRequest(_) | Failure::Layer(_) => Self::None,
        }
    }
}

impl Vitals {
    pub(crate) fn new() -> Self {
        Self {
            sign_in: HealthCell::well(),
            services: Service::ALL.iter().map(|_| OnceLock::new()).collect(),
        }
    }

    pub(crate) fn service(&self, service: Service) -> &HealthCell {
        // Made of `ALL`, which has each service at its place.
        self.services[service as usize].get_or_init(HealthCell::well)
    }

    /// The services that were called.
    pub(crate) fn services(&self) -> impl Iterator<Item = (Service, Health)> {
        let called = Service::ALL.iter().zip(&self.services);
        called.filter_map(|(service, cell)| Some((*service, cell.get()?.get())))
    }
}
