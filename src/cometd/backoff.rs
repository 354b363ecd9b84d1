//! How long to rest before something is tried again.

use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};

const MIN: Duration = Duration::from_millis(500);
const MAX: Duration = Duration::from_secs(30);

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
