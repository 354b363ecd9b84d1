//! A call as often as the policy has it.

#![deny(clippy::arithmetic_side_effects)]

use std::pin::pin;
use std::sync::atomic::Ordering;

use super::call::Call;
use super::{admission, authentication};
use crate::http::failure::Failure;
use crate::http::received::Received;
use crate::http::retry::{is_idempotent, is_retryable};
use crate::http::throttle::Permit;

pub(super) async fn call(call: &Call) -> Result<Received, Failure> {
    let policy = call.options.retry.as_ref().unwrap_or(&call.settings.retry);
    let idempotent = call.options.is_idempotent || is_idempotent(&call.request.operation.method);
    let limit = policy.timeout_of_attempt(idempotent);
    let mut delays = None;
    let is_open = call.settings.throttle.is_open();
    // The first attempt begins with the call unless it has to wait.
    let mut first = is_open.then(|| call.deadline.first_attempt(limit));
    loop {
        let (deadline, permit) = match first.take() {
            Some(deadline) => (deadline, Permit::default()),
            None => {
                let permit = Box::pin(admission::enter(call)).await?;
                (call.deadline.attempt(limit), permit)
            }
        };
        call.attempts.fetch_add(1, Ordering::Relaxed);
        let outcome = {
            // Pinned before it is bound, which would move all of it.
            let attempt = pin!(authentication::attempt(call, &deadline));
            deadline.bound(attempt).await
        };
        drop(permit);
        let outcome = outcome.unwrap_or_else(|_| Err(deadline.timed_out()));
        if let Ok(received) = &outcome {
            admission::heed(call, received);
        }
        let status = outcome.as_ref().map(|received| received.status);
        if !is_retryable(idempotent, status) || !call.request.is_replayable() {
            return outcome;
        }
        let headers = outcome.as_ref().ok().map(|received| &received.headers);
        let wait = delays
            .get_or_insert_with(|| Box::new(policy.delays()))
            .next()
            .and_then(|delay| policy.wait(call.deadline.spent(), delay, headers));
        let Some(wait) = wait else {
            return outcome;
        };
        tracing::debug!(wait_ms = wait.as_millis() as u64, "the call is made again");
        drop(outcome);
        call.deadline.pause(wait).await?;
    }
}
