//! One call on its way.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use tracing::Span;

use super::deadline::Deadline;
use crate::http::options::Options;
use crate::http::request::Request;
use crate::http::servers::Address;
use crate::http::settings::Settings;
use crate::http::token::Authenticator;

/// What all stages know of a call.
pub(crate) struct Call {
    pub(super) settings: Arc<Settings>,
    pub(super) authenticator: Option<Arc<dyn Authenticator>>,
    pub(super) deadline: Deadline,
    pub(super) request: Request,
    pub(super) options: Options,
    pub(super) span: Span,
    pub(super) attempts: AtomicU32,
}

impl Call {
    pub(super) fn address(&self) -> &Address {
        self.settings.servers.of(self.request.operation.service)
    }

    pub(super) fn attempts(&self) -> u32 {
        self.attempts.load(Ordering::Relaxed)
    }

    pub(super) fn read_timeout(&self) -> Duration {
        match self.options.is_poll {
            true => self.deadline.limit,
            false => self.options.read_timeout.unwrap_or(self.settings.read_timeout),
        }
    }

    /// What sets it, unless the server does.
    pub(super) fn read_timeout_setting(&self) -> Option<&'static str> {
        match (self.options.is_poll, self.options.read_timeout) {
            (true, _) => None,
            (false, Some(_)) => Some("`read_timeout` of the call"),
            (false, None) => Some("`ClientBuilder::read_timeout`"),
        }
    }
}
