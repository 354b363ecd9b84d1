//! When a call and each of its attempts have to be over. One timer runs for an attempt, whatever it waits for.

#![deny(clippy::arithmetic_side_effects)]

use std::future::Future;
use std::time::Duration;

use tokio::time::{Instant, Timeout};

use crate::TimeoutPhase;
use crate::http::failure::Failure;
use crate::http::options::CallOptions;
use crate::http::settings::Settings;

/// As good as never, and still a time that can be counted.
const NEVER: Duration = Duration::from_secs(10 * 365 * 24 * 3600);

pub(super) const TIMEOUT: &str = "`ClientBuilder::timeout`";

#[derive(Clone, Copy, Debug)]
pub(super) struct Deadline {
    start: Instant,
    /// None is beyond what can be counted.
    end: Option<Instant>,
    pub(super) limit: Duration,
    setting: Setting,
}

impl Deadline {
    pub(super) fn new(settings: &Settings, options: &CallOptions) -> Self {
        let start = Instant::now();
        let limit = options.timeout.unwrap_or(settings.timeout);
        Self {
            start,
            end: start.checked_add(limit),
            limit,
            setting: match (options.is_poll, options.timeout) {
                (true, _) => Setting::Server,
                (false, Some(_)) => Setting::Call,
                (false, None) => Setting::Client,
            },
        }
    }

    /// Whether there is time left then.
    pub(super) fn has_until(&self, time: Instant) -> bool {
        self.end.is_none_or(|end| time < end)
    }

    /// How long the call has taken so far.
    pub(super) fn spent(&self) -> Duration {
        self.start.elapsed()
    }

    /// The first attempt begins with the call.
    pub(super) fn first_attempt(&self, limit: Option<Duration>) -> AttemptDeadline {
        self.attempt_from(self.start, limit)
    }

    /// The end of an attempt that begins now and may take so long.
    pub(super) fn attempt(&self, limit: Option<Duration>) -> AttemptDeadline {
        self.attempt_from(Instant::now(), limit)
    }

    fn attempt_from(&self, start: Instant, limit: Option<Duration>) -> AttemptDeadline {
        let own = limit.and_then(|limit| Some((start.checked_add(limit)?, limit)));
        match (own, self.end) {
            (Some((own, limit)), end) if end.is_none_or(|end| own < end) => AttemptDeadline {
                start,
                end: Some(own),
                limit,
                setting: Setting::Attempt,
            },
            (_, end) => AttemptDeadline {
                start,
                end,
                limit: self.limit,
                setting: self.setting,
            },
        }
    }

    /// Waits before another attempt.
    pub(super) async fn pause(&self, pause: Duration) -> Result<(), Failure> {
        let rest = self.attempt(None);
        rest.bound(tokio::time::sleep(pause))
            .await
            .map_err(|_| rest.timed_out())
    }
}

/// When an attempt has to be over, and who says so.
#[derive(Clone, Copy, Debug)]
pub(super) struct AttemptDeadline {
    start: Instant,
    end: Option<Instant>,
    limit: Duration,
    setting: Setting,
}

/// Where a limit comes from.
#[derive(Clone, Copy, Debug)]
enum Setting {
    Attempt,
    Call,
    Client,
    Server,
}

impl AttemptDeadline {
    /// Work that ends by then. What it ends with otherwise is [`timed_out`](Self::timed_out).
    pub(super) fn bound<F: Future>(&self, work: F) -> Timeout<F> {
        let never = || Instant::now().checked_add(NEVER);
        let end = self.end.or_else(never).unwrap_or_else(Instant::now);
        tokio::time::timeout_at(end, work)
    }

    pub(super) fn timed_out(&self) -> Failure {
        let (phase, setting) = match self.setting {
            Setting::Attempt => (TimeoutPhase::Attempt, Some("`RetryPolicy::attempt_timeout`")),
            Setting::Call => (TimeoutPhase::Call, Some("`timeout` of the call")),
            Setting::Client => (TimeoutPhase::Call, Some(TIMEOUT)),
            Setting::Server => (TimeoutPhase::Call, None),
        };
        Failure::Timeout {
            phase,
            limit: self.limit,
            setting,
        }
    }

    /// When a part of a response is late that may be as long on its way as this; none if the attempt is over before.
    pub(super) fn pause(&self, pause: Duration) -> Option<Instant> {
        let is_in_time = |late: &Instant| self.end.is_none_or(|end| *late < end);
        // What would be too late from the beginning needs no look at the clock.
        self.start.checked_add(pause).filter(is_in_time)?;
        Instant::now().checked_add(pause).filter(is_in_time)
    }
}
