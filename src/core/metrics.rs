//! What is counted and measured, by the facade `metrics`. Without the feature of that name all of it is nothing.

use std::time::Duration;

use http::StatusCode;

use super::operation::Operation;

/// Counts and measures in the name of one client or one receiver.
#[derive(Clone, Debug, Default)]
pub(crate) struct Meter {
    #[cfg(feature = "metrics")]
    label: Option<metrics::Label>,
    #[cfg(feature = "metrics")]
    is_off: bool,
    #[cfg(feature = "metrics")]
    calls: std::sync::Arc<on::Calls>,
}

/// How a delivery of a webhook ended, as the label `outcome` has it.
#[cfg(any(feature = "interactions-webhook", feature = "third-party-messaging-webhook"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DeliveryOutcome {
    /// Its handler is done.
    Handled,
    /// It was handled before, or is being handled.
    Duplicate,
    /// The handler asks for it again, or took too long.
    Redeliver,
    /// The handler panicked.
    Failed,
    /// It is wrongly signed, or can't be read.
    Rejected,
    /// The store of deliveries is not to be had, or the receiver is shutting down.
    Unavailable,
}

#[cfg(feature = "metrics")]
mod names {
    pub(super) const CALL_DURATION: &str = "genesys_call_duration_seconds";
    pub(super) const CALL_RETRIES: &str = "genesys_call_retries_total";
    pub(super) const TOKEN_RENEWALS: &str = "genesys_token_renewals_total";
    pub(super) const TOKEN_RENEWAL_DURATION: &str = "genesys_token_renewal_duration_seconds";
    pub(super) const WATCHES: &str = "genesys_watches";
    pub(super) const WATCHES_CONNECTED: &str = "genesys_watches_connected";
    pub(super) const WATCH_UPDATES: &str = "genesys_watch_updates_total";
    pub(super) const WATCH_MISSED: &str = "genesys_watch_missed_total";
    pub(super) const WATCH_RECONNECTS: &str = "genesys_watch_reconnects_total";
    pub(super) const WATCH_LAST_UPDATE: &str = "genesys_watch_last_update_timestamp_seconds";
    pub(super) const WEBHOOK_DELIVERIES: &str = "genesys_webhook_deliveries_total";
    pub(super) const WEBHOOK_DURATION: &str = "genesys_webhook_duration_seconds";
    pub(super) const WEBHOOK_IN_PROGRESS: &str = "genesys_webhook_in_progress";
    pub(super) const WEBHOOK_LEASES_ENDED: &str = "genesys_webhook_leases_ended_total";
}

#[cfg(feature = "metrics")]
mod on {
    use std::collections::HashMap;
    use std::sync::{Arc, Mutex, PoisonError};
    use std::time::SystemTime;

    use metrics::{Histogram, Label, counter, gauge, histogram};

    use super::*;

    /// The histograms of calls, since to look one up by its labels is what measuring a call costs.
    #[derive(Debug, Default)]
    pub(super) struct Calls(Mutex<Histograms>);

    #[derive(Default)]
    struct Histograms {
        /// The address of the recorder that they are of. A program may install one after the first call; what is
        /// installed stays.
        recorder: usize,
        by_series: HashMap<Series, Histogram>,
    }

    /// The labels of a call that are not those of its client.
    #[derive(Clone, Copy, PartialEq, Eq, Hash)]
    struct Series {
        operation: usize,
        status: u16,
        error: &'static str,
    }

    impl Calls {
        fn with(&self, series: Series, make: impl FnOnce() -> Histogram, record: impl FnOnce(&Histogram)) {
            let recorder = metrics::with_recorder(|recorder| std::ptr::from_ref(recorder).addr());
            let mut histograms = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if histograms.recorder != recorder {
                histograms.recorder = recorder;
                histograms.by_series.clear();
            }
            record(histograms.by_series.entry(series).or_insert_with(make));
        }
    }

    impl std::fmt::Debug for Histograms {
        fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            formatter.write_str("Histograms")
        }
    }

    impl Meter {
        /// For the client of this name, whose calls are counted unless they `are_off`.
        pub(crate) fn of_client(name: &str, are_off: bool) -> Self {
            Self {
                is_off: are_off,
                ..Self::new("client", name)
            }
        }

        /// For the receiver of this name.
        #[cfg(any(feature = "interactions-webhook", feature = "third-party-messaging-webhook"))]
        pub(crate) fn of_receiver(name: &str) -> Self {
            Self::new("receiver", name)
        }

        fn new(label: &'static str, name: &str) -> Self {
            let name = Some(name.to_owned()).filter(|name| !name.is_empty());
            Self {
                label: name.map(|name| Label::new(label, name)),
                is_off: false,
                calls: Arc::default(),
            }
        }

        fn labels<const N: usize>(&self, more: [Label; N]) -> Vec<Label> {
            self.label.iter().cloned().chain(more).collect()
        }

        pub(crate) fn call(
            &self,
            operation: &'static Operation,
            status: Option<StatusCode>,
            error: Option<&'static str>,
            attempts: u32,
            took: Duration,
        ) {
            if self.is_off {
                return;
            }
            let service = Label::from_static_parts("service", operation.service.name());
            let name = Label::from_static_parts("operation", operation.id);
            let again = attempts.saturating_sub(1);
            if again > 0 {
                let labels = self.labels([service.clone(), name.clone()]);
                counter!(names::CALL_RETRIES, labels).increment(again.into());
            }
            let series = Series {
                operation: std::ptr::from_ref(operation).addr(),
                status: status.map_or(0, |status| status.as_u16()),
                error: error.unwrap_or_default(),
            };
            let make = || {
                let status = match status {
                    Some(status) => Label::new("status", status.as_str().to_owned()),
                    None => Label::from_static_parts("status", ""),
                };
                let error = Label::from_static_parts("error", series.error);
                let labels = self.labels([service, name, status, error]);
                histogram!(names::CALL_DURATION, labels)
            };
            self.calls.with(series, make, |histogram| histogram.record(took));
        }

        pub(crate) fn token_renewal(&self, is_done: bool, took: Duration) {
            let outcome = if is_done { "done" } else { "failed" };
            let labels = self.labels([Label::from_static_parts("outcome", outcome)]);
            counter!(names::TOKEN_RENEWALS, labels).increment(1);
            histogram!(names::TOKEN_RENEWAL_DURATION, self.labels([])).record(took);
        }
    }

    #[cfg(all(feature = "statistics", feature = "statistics-notifications"))]
    impl Meter {
        /// A watch begins, which is not connected yet.
        pub(crate) fn watch_begins(&self) {
            gauge!(names::WATCHES, self.labels([])).increment(1);
        }

        /// A watch ends, which was disconnected before.
        pub(crate) fn watch_ends(&self) {
            gauge!(names::WATCHES, self.labels([])).decrement(1);
        }

        pub(crate) fn watch_connected(&self) {
            gauge!(names::WATCHES_CONNECTED, self.labels([])).increment(1);
        }

        pub(crate) fn watch_disconnected(&self) {
            gauge!(names::WATCHES_CONNECTED, self.labels([])).decrement(1);
        }

        /// A watch that was connected once begins to reconnect.
        pub(crate) fn watch_reconnects(&self) {
            counter!(names::WATCH_RECONNECTS, self.labels([])).increment(1);
        }

        /// New values came for a watch.
        pub(crate) fn watch_updates(&self, count: u64) {
            let labels = self.labels([]);
            counter!(names::WATCH_UPDATES, labels.clone()).increment(count);
            let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
            gauge!(names::WATCH_LAST_UPDATE, labels).set(now.unwrap_or_default());
        }

        /// Values were dropped since a reader lags.
        pub(crate) fn watch_missed(&self, count: u64) {
            counter!(names::WATCH_MISSED, self.labels([])).increment(count);
        }
    }

    #[cfg(any(feature = "interactions-webhook", feature = "third-party-messaging-webhook"))]
    impl Meter {
        /// A delivery got its response.
        pub(crate) fn delivery(&self, outcome: DeliveryOutcome, took: Duration) {
            let outcome = match outcome {
                DeliveryOutcome::Handled => "handled",
                DeliveryOutcome::Duplicate => "duplicate",
                DeliveryOutcome::Redeliver => "redeliver",
                DeliveryOutcome::Failed => "failed",
                DeliveryOutcome::Rejected => "rejected",
                DeliveryOutcome::Unavailable => "unavailable",
            };
            let labels = self.labels([Label::from_static_parts("outcome", outcome)]);
            counter!(names::WEBHOOK_DELIVERIES, labels.clone()).increment(1);
            histogram!(names::WEBHOOK_DURATION, labels).record(took);
        }

        pub(crate) fn handler_begins(&self) {
            gauge!(names::WEBHOOK_IN_PROGRESS, self.labels([])).increment(1);
        }

        pub(crate) fn handler_ends(&self) {
            gauge!(names::WEBHOOK_IN_PROGRESS, self.labels([])).decrement(1);
        }

        /// The lease of a delivery ended while it was handled.
        pub(crate) fn lease_ended(&self) {
            counter!(names::WEBHOOK_LEASES_ENDED, self.labels([])).increment(1);
        }
    }
}

/// The same, where nothing is counted.
#[cfg(not(feature = "metrics"))]
#[allow(clippy::unused_self, reason = "as with the feature")]
mod off {
    use super::*;

    impl Meter {
        pub(crate) fn of_client(_: &str, _: bool) -> Self {
            Self::default()
        }

        #[cfg(any(feature = "interactions-webhook", feature = "third-party-messaging-webhook"))]
        pub(crate) fn of_receiver(_: &str) -> Self {
            Self::default()
        }

        pub(crate) fn call(
            &self,
            _: &'static Operation,
            _: Option<StatusCode>,
            _: Option<&'static str>,
            _: u32,
            _: Duration,
        ) {
        }

        pub(crate) fn token_renewal(&self, _: bool, _: Duration) {}
    }

    #[cfg(all(feature = "statistics", feature = "statistics-notifications"))]
    impl Meter {
        pub(crate) fn watch_begins(&self) {}

        pub(crate) fn watch_ends(&self) {}

        pub(crate) fn watch_connected(&self) {}

        pub(crate) fn watch_disconnected(&self) {}

        pub(crate) fn watch_reconnects(&self) {}

        pub(crate) fn watch_updates(&self, _: u64) {}

        pub(crate) fn watch_missed(&self, _: u64) {}
    }

    #[cfg(any(feature = "interactions-webhook", feature = "third-party-messaging-webhook"))]
    impl Meter {
        pub(crate) fn delivery(&self, _: DeliveryOutcome, _: Duration) {}

        pub(crate) fn handler_begins(&self) {}

        pub(crate) fn handler_ends(&self) {}

        pub(crate) fn lease_ended(&self) {}
    }
}
