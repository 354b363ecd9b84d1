//! The gate in front of each attempt: the limits of the client, and the pauses that a service asks for.

use std::time::Duration;

use http::StatusCode;
use tokio::time::Instant;

use super::call::Call;
use crate::TimeoutPhase;
use crate::http::failure::Failure;
use crate::http::received::Received;
use crate::http::retry::retry_after;
use crate::http::throttle::Permit;

const LIMITS: &str = "`ClientBuilder::max_concurrent_calls` and `ClientBuilder::max_calls_per_second`";

/// Waits until an attempt may be made, as long as the call may take.
pub(super) async fn enter(call: &Call) -> Result<Permit, Failure> {
    let throttle = &call.settings.throttle;
    if let Some(end) = throttle.paused_until()
        && !call.deadline.has_until(end)
    {
        return Err(throttled(end));
    }
    // Who signs in does it for one that has its place, or for all. Polls are to last.
    let is_exempt = call.options.is_poll || call.authenticator.is_none();
    let rest = call.deadline.attempt(None);
    match rest.bound(throttle.enter(is_exempt)).await {
        Ok(permit) => Ok(permit),
        Err(_) => Err(match throttle.paused_until() {
            Some(end) => throttled(end),
            None => Failure::Timeout {
                phase: TimeoutPhase::Admission,
                limit: call.deadline.limit,
                setting: Some(LIMITS),
            },
        }),
    }
}

fn throttled(end: Instant) -> Failure {
    Failure::Throttled {
        retry_after: end.saturating_duration_since(Instant::now()),
    }
}

/// Holds back all calls if a response asks for it.
pub(super) fn heed(call: &Call, received: &Received) {
    if received.status == StatusCode::TOO_MANY_REQUESTS {
        let pause: Duration = retry_after(&received.headers).unwrap_or_default();
        call.settings.throttle.pause(pause);
    }
}
