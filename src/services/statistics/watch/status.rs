//! How a watch is, for those who ask and those who count.

use std::sync::{Arc, Mutex, PoisonError};

use crate::core::health::HealthCell;
use crate::core::metrics::Meter;
use crate::{Error, Health};

/// How a watch is. Whoever holds a handle sees it, also after the end.
pub(super) struct Status {
    health: HealthCell,
    last: Mutex<Option<Error>>,
    end: Mutex<Option<Error>>,
}

impl Status {
    pub(super) fn health(&self) -> Health {
        self.health.get()
    }

    /// What went wrong last.
    pub(super) fn last_error(&self) -> Option<Error> {
        self.last.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What ended the watch, if it was not its program.
    pub(super) fn end(&self) -> Option<Error> {
        self.end.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Says how a watch is. There is one for each, for as long as it lives.
pub(super) struct Reporter {
    status: Arc<Status>,
    meter: Meter,
    is_connected: bool,
}

impl Reporter {
    pub(super) fn new(meter: Meter) -> Self {
        meter.watch_begins();
        Self {
            status: Arc::new(Status {
                health: HealthCell::unwell("connecting"),
                last: Mutex::new(None),
                end: Mutex::new(None),
            }),
            meter,
            is_connected: false,
        }
    }

    pub(super) fn status(&self) -> &Arc<Status> {
        &self.status
    }

    /// Values come.
    pub(super) fn connected(&mut self) {
        if !std::mem::replace(&mut self.is_connected, true) {
            self.meter.watch_connected();
        }
        self.status.health.recovers();
    }

    /// No values come for now.
    pub(super) fn reconnecting(&mut self, error: &Error) {
        self.disconnected();
        self.failed("reconnecting", error);
    }

    pub(super) fn unavailable(&mut self) {
        self.disconnected();
        let reason = "the service is unavailable".to_owned();
        self.status.health.fails(reason);
    }

    fn disconnected(&mut self) {
        if std::mem::replace(&mut self.is_connected, false) {
            self.meter.watch_disconnected();
            self.meter.watch_reconnects();
        }
    }

    /// It does not work, and the error is the reason. That it has not been connected before says `connecting`.
    pub(super) fn failed(&self, state: &str, error: &Error) {
        *self.status.last.lock().unwrap_or_else(PoisonError::into_inner) = Some(error.clone());
        self.status.health.fails(format!("{state}: {error}"));
    }

    pub(super) fn updates(&self, count: usize) {
        if count > 0 {
            self.meter.watch_updates(count as u64);
        }
    }

    pub(super) fn missed(&self, count: u64) {
        if count > 0 {
            self.meter.watch_missed(count);
        }
    }

    /// The service ends the watch.
    pub(super) fn ended(&self, error: &Error) {
        *self.status.end.lock().unwrap_or_else(PoisonError::into_inner) = Some(error.clone());
    }
}

impl Drop for Reporter {
    fn drop(&mut self) {
        if self.is_connected {
            self.meter.watch_disconnected();
        }
        self.meter.watch_ends();
        let reason = match self.status.end() {
            Some(error) => format!("ended: {error}"),
            None => "closed".to_owned(),
        };
        self.status.health.fails(reason);
    }
}
