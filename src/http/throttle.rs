//! How many calls may be under way, and how many may begin.

#![deny(clippy::arithmetic_side_effects)]

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;

/// The longest pause that a service can ask of all calls.
const LONGEST_PAUSE: Duration = Duration::from_secs(5 * 60);
/// So much later than asked for, at most, calls go on after a pause, so that not all of them do at once.
const JITTER: f64 = 0.1;
const LONGEST_JITTER: Duration = Duration::from_secs(1);

/// What a client limits itself to.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Limits {
    pub(crate) concurrent: Option<usize>,
    pub(crate) per_second: Option<f64>,
}

/// The gate that all attempts of a client pass.
#[derive(Debug)]
pub(crate) struct Throttle {
    permits: Option<Arc<Semaphore>>,
    pace: Option<Pace>,
    is_paused: AtomicBool,
    paused_until: Mutex<Option<Instant>>,
}

#[derive(Debug)]
struct Pace {
    interval: Duration,
    /// When the next may begin. Whoever waits for that holds the lock, which is given in the order of arrival.
    next: tokio::sync::Mutex<Option<Instant>>,
}

/// The right to have a request under way.
#[derive(Debug, Default)]
#[must_use = "it is given back when it is dropped"]
pub(crate) struct Permit {
    _permit: Option<OwnedSemaphorePermit>,
}

impl Throttle {
    pub(crate) fn new(limits: Limits) -> Self {
        let interval = limits
            .per_second
            .filter(|calls| *calls > 0.0)
            .and_then(|calls| Duration::try_from_secs_f64(calls.recip()).ok());
        Self {
            permits: limits
                .concurrent
                .map(|calls| Arc::new(Semaphore::new(calls.clamp(1, Semaphore::MAX_PERMITS)))),
            pace: interval.filter(|interval| !interval.is_zero()).map(|interval| Pace {
                interval,
                next: tokio::sync::Mutex::new(None),
            }),
            is_paused: AtomicBool::new(false),
            paused_until: Mutex::new(None),
        }
    }

    /// Whether a call may begin without a look at anything else.
    pub(crate) fn is_open(&self) -> bool {
        self.permits.is_none() && self.pace.is_none() && !self.is_paused.load(Ordering::Acquire)
    }

    /// When the pause is over that the service asked for, if there is one.
    pub(crate) fn paused_until(&self) -> Option<Instant> {
        if !self.is_paused.load(Ordering::Acquire) {
            return None;
        }
        let mut until = self.paused_until.lock().unwrap_or_else(PoisonError::into_inner);
        if until.is_some_and(|until| until <= Instant::now()) {
            *until = None;
            self.is_paused.store(false, Ordering::Release);
        }
        *until
    }

    /// Holds back all calls for as long as the service asks for.
    pub(crate) fn pause(&self, pause: Duration) {
        let pause = pause.min(LONGEST_PAUSE);
        let Some(end) = Instant::now().checked_add(pause).filter(|_| !pause.is_zero()) else {
            return;
        };
        let mut until = self.paused_until.lock().unwrap_or_else(PoisonError::into_inner);
        if until.is_none_or(|until| until < end) {
            tracing::warn!(
                pause_ms = pause.as_millis() as u64,
                "the service asks for a pause, by status 429; all calls of the client wait for its end"
            );
            *until = Some(end);
        }
        self.is_paused.store(true, Ordering::Release);
    }

    /// Waits for a place among those that are under way, unless it `is_exempt`, and for the end of pauses, and for its turn.
    /// Whoever gives up leaves nothing behind.
    pub(crate) async fn enter(&self, is_exempt: bool) -> Permit {
        let permit = match &self.permits {
            // Nobody ever closes it.
            Some(permits) if !is_exempt => Arc::clone(permits).acquire_owned().await.ok(),
            _ => None,
        };
        while let Some(end) = self.paused_until() {
            let jitter = end.saturating_duration_since(Instant::now()).mul_f64(JITTER);
            let jitter = jitter.min(LONGEST_JITTER).mul_f64(fastrand::f64());
            tokio::time::sleep_until(end.checked_add(jitter).unwrap_or(end)).await;
        }
        if let Some(pace) = &self.pace {
            pace.turn().await;
        }
        Permit { _permit: permit }
    }
}

impl Pace {
    async fn turn(&self) {
        let mut next = self.next.lock().await;
        if let Some(turn) = *next {
            tokio::time::sleep_until(turn).await;
        }
        // What was not used in time is lost, so that there is never a burst.
        *next = Instant::now().checked_add(self.interval);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn throttle(concurrent: Option<usize>, per_second: Option<f64>) -> Arc<Throttle> {
        Arc::new(Throttle::new(Limits { concurrent, per_second }))
    }

    #[tokio::test(start_paused = true)]
    async fn turns_are_spread_evenly_and_in_the_order_of_arrival() {
        let throttle = throttle(None, Some(10.0));
        let start = Instant::now();
        let mut calls = Vec::new();
        for number in 0..20_u32 {
            let throttle = Arc::clone(&throttle);
            calls.push(tokio::spawn(async move {
                let _permit = throttle.enter(false).await;
                (number, start.elapsed())
            }));
            tokio::task::yield_now().await;
        }
        for call in calls {
            let (number, at) = call.await.unwrap();
            let expected = Duration::from_millis(100) * number;
            assert!(
                at >= expected && at < expected + Duration::from_millis(50),
                "{number} at {at:?}"
            );
        }
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_gives_up_takes_nobodys_turn() {
        let throttle = throttle(Some(1), Some(1.0));
        let start = Instant::now();
        let first = throttle.enter(false).await;
        for _ in 0..100 {
            let waiting = tokio::time::timeout(Duration::from_millis(1), throttle.enter(false));
            assert!(waiting.await.is_err());
        }
        drop(first);
        let _second = throttle.enter(false).await;
        assert!(start.elapsed() < Duration::from_millis(1010), "{:?}", start.elapsed());
        let waiting = tokio::time::timeout(Duration::from_secs(60), throttle.enter(false));
        assert!(waiting.await.is_err(), "there is one at a time");
        let _exempt = throttle.enter(true).await;
    }

    #[tokio::test(start_paused = true)]
    async fn a_pause_holds_everybody_back_but_not_for_ever() {
        let throttle = throttle(None, None);
        assert!(throttle.is_open());
        throttle.pause(Duration::ZERO);
        assert!(throttle.is_open() && throttle.paused_until().is_none());
        let start = Instant::now();
        throttle.pause(Duration::from_secs(10));
        throttle.pause(Duration::from_secs(5));
        assert!(!throttle.is_open());
        let _permit = throttle.enter(true).await;
        let waited = start.elapsed().as_millis();
        assert!((10_000..=11_010).contains(&waited), "{waited}");
        assert!(throttle.paused_until().is_none() && throttle.is_open());
        throttle.pause(Duration::MAX);
        let left = throttle
            .paused_until()
            .unwrap()
            .saturating_duration_since(Instant::now());
        assert!(left <= LONGEST_PAUSE);
    }

    #[test]
    fn limits_that_are_none_limit_nothing() {
        for per_second in [0.0, -1.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MIN_POSITIVE] {
            let throttle = throttle(None, Some(per_second));
            assert!(throttle.is_open(), "{per_second}");
        }
        assert!(!throttle(Some(usize::MAX), Some(f64::MAX)).is_open());
        assert!(throttle(Some(0), None).permits.as_ref().unwrap().available_permits() == 1);
    }
}
