//! When a call is made again, and how long after.

#![deny(clippy::arithmetic_side_effects)]

use std::time::{Duration, SystemTime};

use backon::{BackoffBuilder, ExponentialBuilder};
use http::header::RETRY_AFTER;
use http::{HeaderMap, Method, StatusCode};

use super::failure::Failure;

/// No wait is longer, whatever the settings say.
const LONGEST_DELAY: Duration = Duration::from_secs(365 * 24 * 3600);

/// When a call that failed is made again.
///
/// Only what is safe is repeated: any call whose connection was never established, since the service can't have acted on
/// it; and calls of idempotent methods (`GET`, `PUT`, `DELETE`), or marked by `idempotent()`, after a broken connection, an
/// attempt that took too long, or one of the statuses 429, 502, 503 and 504. The wait before each attempt is random between nothing and a bound that
/// doubles each time, but never shorter than what the service asks for in `Retry-After`.
///
/// ```
/// use std::time::Duration;
///
/// use genesys_multicloud_cx::RetryPolicy;
///
/// let patient = RetryPolicy::default().max_attempts(6).budget(Duration::from_secs(120));
/// let off = RetryPolicy::none();
/// # let _ = (patient, off);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct RetryPolicy {
    max_attempts: u32,
    min_delay: Duration,
    max_delay: Duration,
    attempt_timeout: Duration,
    budget: Duration,
}

impl Default for RetryPolicy {
    /// Three attempts of at most 30 seconds, waits bounded by 200 milliseconds at first and 5 seconds at last, 45 seconds
    /// in all.
    fn default() -> Self {
        Self {
            max_attempts: 3,
            min_delay: Duration::from_millis(200),
            max_delay: Duration::from_secs(5),
            attempt_timeout: Duration::from_secs(30),
            budget: Duration::from_secs(45),
        }
    }
}

impl RetryPolicy {
    /// Each call is made once.
    pub fn none() -> Self {
        Self::default().max_attempts(1)
    }

    /// How often a call is made at most, the first time included.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// The bound of the first wait.
    pub fn min_delay(mut self, delay: Duration) -> Self {
        self.min_delay = delay;
        self
    }

    /// The bound of every wait, except for what the service asks for.
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// How long one attempt may take if another may follow; calls that may not be made twice have all the time of
    /// [`ClientBuilder::timeout`](crate::ClientBuilder::timeout) for their one attempt.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = timeout;
        self
    }

    /// How long after the start of a call an attempt may begin. A service that asks for a longer wait is not waited for.
    pub fn budget(mut self, budget: Duration) -> Self {
        self.budget = budget;
        self
    }

    /// How long an attempt may take, unless the call is made once anyway.
    pub(crate) fn timeout_of_attempt(self, idempotent: bool) -> Option<Duration> {
        (idempotent && self.max_attempts > 1).then_some(self.attempt_timeout)
    }

    /// The waits between attempts, before what the service asks for and what the budget allows.
    pub(crate) fn delays(self) -> impl Iterator<Item = Duration> + Send {
        let again = self.max_attempts.saturating_sub(1);
        ExponentialBuilder::default()
            .with_min_delay(self.min_delay.min(LONGEST_DELAY))
            .with_max_delay(self.max_delay.max(self.min_delay).min(LONGEST_DELAY))
            .with_max_times(usize::try_from(again).unwrap_or(usize::MAX))
            .build()
            .map(|bound| bound.min(LONGEST_DELAY).mul_f64(fastrand::f64()))
    }

    /// The wait before the next attempt, if the budget allows it.
    pub(crate) fn wait(self, spent: Duration, delay: Duration, headers: Option<&HeaderMap>) -> Option<Duration> {
        let asked = headers.and_then(retry_after).unwrap_or_default();
        let wait = delay.max(asked);
        let left = self.budget.checked_sub(spent)?;
        (wait <= left).then_some(wait)
    }
}

/// Whether a call may be made again after it ended so.
pub(crate) fn is_retryable(idempotent: bool, outcome: Result<StatusCode, &Failure>) -> bool {
    match outcome {
        Ok(status) => idempotent && matches!(status.as_u16(), 429 | 502 | 503 | 504),
        Err(Failure::Transport { connect_failed, .. }) => idempotent || *connect_failed,
        Err(Failure::Timeout { .. }) => idempotent,
        Err(_) => false,
    }
}

pub(crate) fn is_idempotent(method: &Method) -> bool {
    method.is_safe() || *method == Method::PUT || *method == Method::DELETE
}

/// Seconds or a date, as RFC 9110, section 10.2.3, has it. More seconds than can be counted are as many as can be.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    match value.parse() {
        Ok(seconds) => Some(Duration::from_secs(seconds)),
        Err(_) if !value.is_empty() && value.bytes().all(|digit| digit.is_ascii_digit()) => Some(Duration::MAX),
        Err(_) => {
            let date = httpdate::parse_http_date(value).ok()?;
            Some(date.duration_since(SystemTime::now()).unwrap_or_default())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(value: &str) -> Option<Duration> {
        retry_after(&[(RETRY_AFTER, value.parse().unwrap())].into_iter().collect())
    }

    #[test]
    fn the_service_may_ask_in_seconds_or_by_a_date() {
        assert_eq!(asked("7"), Some(Duration::from_secs(7)));
        assert_eq!(asked("Wed, 21 Oct 2015 07:28:00 GMT"), Some(Duration::ZERO));
        let later = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(60));
        let wait = asked(&later).unwrap();
        assert!((58..=60).contains(&wait.as_secs()), "{wait:?}");
        for endless in ["99999999999999999999", &"9".repeat(1000)] {
            assert_eq!(asked(endless), Some(Duration::MAX), "{endless}");
        }
        for nonsense in ["", "soon", "-1", "1.5"] {
            assert_eq!(asked(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn waits_are_bounded_and_random() {
        let policy = RetryPolicy::default().max_attempts(6).max_delay(Duration::from_secs(1));
        let bounds = [200, 400, 800, 1000, 1000];
        let mut seen = std::collections::BTreeSet::new();
        for _ in 0..100 {
            let waits: Vec<Duration> = policy.delays().collect();
            assert_eq!(waits.len(), bounds.len());
            for (wait, bound) in waits.iter().zip(bounds) {
                assert!(*wait <= Duration::from_millis(bound), "{waits:?}");
            }
            seen.insert(waits[4]);
        }
        assert!(seen.len() > 90 && seen.first().unwrap().as_millis() < 200, "{seen:?}");
        assert_eq!(RetryPolicy::none().delays().count(), 0);
    }

    #[test]
    fn the_largest_settings_do_no_harm() {
        let policy = RetryPolicy::default()
            .max_attempts(u32::MAX)
            .min_delay(Duration::MAX)
            .max_delay(Duration::MAX)
            .attempt_timeout(Duration::MAX)
            .budget(Duration::MAX);
        let delays: Vec<Duration> = policy.delays().take(100).collect();
        assert!(delays.iter().all(|delay| *delay <= LONGEST_DELAY));
        assert_eq!(delays.len(), 100);
        let headers = [(RETRY_AFTER, u64::MAX.into())].into_iter().collect();
        let asked = Duration::from_secs(u64::MAX);
        let wait = |spent| policy.wait(spent, Duration::MAX, Some(&headers));
        assert_eq!(wait(Duration::ZERO), Some(Duration::MAX));
        assert_eq!(wait(Duration::from_secs(1)), None);
        let policy = RetryPolicy::default();
        assert_eq!(policy.wait(asked, asked, Some(&headers)), None);
    }

    #[test]
    fn a_wait_beyond_the_budget_is_none() {
        let policy = RetryPolicy::default();
        let headers: HeaderMap = [(RETRY_AFTER, "30".parse().unwrap())].into_iter().collect();
        let second = Duration::from_secs(1);
        assert_eq!(policy.wait(second, second, None), Some(second));
        assert_eq!(policy.wait(second, second, Some(&headers)), Some(30 * second));
        assert_eq!(policy.wait(16 * second, second, Some(&headers)), None);
    }
}
