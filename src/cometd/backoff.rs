//! How long to rest before something is tried again.

use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};

const MIN: Duration = Duration::from_millis(500);
const MAX: Duration = Duration::from_secs(30);

/// The longest rest that a server can ask for, by `interval` or `Retry-After`.
const MAX_ASKED: Duration = Duration::from_secs(5 * 60);

/// A rest that a server may have asked for, and no longer than it may ask. Whoever watches has to know.
pub(crate) fn bounded(rest: Duration) -> Duration {
    if rest > MAX_ASKED {
        tracing::warn!(
            asked_s = rest.as_secs(),
            rest_s = MAX_ASKED.as_secs(),
            "the server asks for a longer pause than is made"
        );
    }
    rest.min(MAX_ASKED)
}

/// Random rests below a bound that doubles, up to a ceiling, for ever.
#[derive(Debug, Default)]
pub(crate) struct Backoff(Option<ExponentialBackoff>);

impl Backoff {
    pub(crate) fn next(&mut self) -> Duration {
        let bounds = self.0.get_or_insert_with(|| {
            ExponentialBuilder::default()
                .with_min_delay(MIN)
                .with_max_delay(MAX)
                .without_max_times()
                .build()
        });
        bounds.next().unwrap_or(MAX).mul_f64(fastrand::f64())
    }
}
