//! An attempt with a token, and once more with another one when the first is refused.

use std::sync::{Arc, LazyLock};

use http::StatusCode;
use memchr::memmem::Finder;

use super::call::Call;
use super::deadline::AttemptDeadline;
use super::{decode, layers};
use crate::Error;
use crate::core::operation::{Credential, ResponseKind};
use crate::http::failure::Failure;
use crate::http::received::Received;
use crate::http::token::{Authenticator, Token};

/// A longer error that HTTP calls a success is not looked into for a status of 401.
const LONGEST_ERROR: usize = 4096;
/// Made once, since making it takes longer than the search.
static UNAUTHORIZED: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("401"));

pub(super) async fn attempt(call: &Call, deadline: &AttemptDeadline) -> Result<Received, Failure> {
    if !call.request.operation.takes(Credential::Bearer) {
        return layers::attempt(call, deadline, None).await;
    }
    let authenticator = call.authenticator.as_deref().ok_or_else(no_credentials)?;
    let token = token(authenticator).await?;
    {
        // Gone before another is waited for, in the size of the future too.
        let received = layers::attempt(call, deadline, Some(&token)).await?;
        if !refuses_token(call, &received) || !authenticator.reject(&token) {
            return Ok(received);
        }
    }
    if !call.request.is_replayable() {
        return Err(Failure::NotReplayable);
    }
    let token = self::token(authenticator).await?;
    layers::attempt(call, deadline, Some(&token)).await
}

async fn token(authenticator: &dyn Authenticator) -> Result<Arc<Token>, Failure> {
    match authenticator.current() {
        Some(token) => Ok(token),
        None => Ok(authenticator.token().await?),
    }
}

/// Whether a response refuses the token, by its HTTP status or by the status in its body.
fn refuses_token(call: &Call, received: &Received) -> bool {
    let is_json = !matches!(
        call.request.operation.response,
        ResponseKind::Bytes | ResponseKind::Redirect
    );
    let may_say_so = is_json
        && received.status.is_success()
        && received.body.len() <= LONGEST_ERROR
        && UNAUTHORIZED.find(&received.body).is_some();
    received.status == StatusCode::UNAUTHORIZED
        || (may_say_so && decode::status_of_error(call, received) == Some(StatusCode::UNAUTHORIZED))
}

fn no_credentials() -> Error {
    Error::configuration("credentials", "are needed: this operation takes an access token")
}
