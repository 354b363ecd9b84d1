//! Who may call an operation.

use std::collections::BTreeMap;

use http::StatusCode;

use crate::core::signature;
use crate::simulator::protocol::document::{Operation, Scheme};
use crate::simulator::protocol::request::{Authorization, Principal, Request};
use crate::simulator::protocol::response::{Refuse, ServiceResponse};
use crate::simulator::services::{messaging, oauth};
use crate::simulator::stores::state::State;

const API_KEY: &str = "x-api-key";

/// The operation that asks whether somebody is signed in says no by 403, not by 401.
const PING: &str = "ping";

/// Lets a request through or answers it. The gateway looks at the key before anything else.
pub(crate) fn authorise(
    state: &State,
    operation: &Operation,
    request: &Request,
    path: &BTreeMap<String, String>,
    refuse: Refuse,
) -> Result<Principal, ServiceResponse> {
    check_key(state, operation, request)?;
    let takes = |scheme| operation.security.iter().flatten().any(|s| *s == scheme);
    let mut principal = Principal::default();
    match request.authorization() {
        Some(Authorization::Bearer(token)) if takes(Scheme::Bearer) => {
            principal.session = state.accounts().session(&token);
            if principal.session.is_none() {
                return Err(unauthorized(operation, request, refuse));
            }
        }
        Some(Authorization::Basic { user, password }) if takes(Scheme::Basic) => {
            if !state.is_client(&user, &password) {
                return Err(oauth::bad_client());
            }
            principal.client = Some(user);
        }
        _ => {}
    }
    let met = |scheme: &Scheme| match scheme {
        Scheme::Bearer => principal.session.is_some(),
        Scheme::Basic => principal.client.is_some(),
        // Whether a signature is right depends on the channel.
        Scheme::Header(name) => request.headers.contains_key(name.as_str()),
    };
    let security = &operation.security;
    if security.is_empty() || security.iter().any(|schemes| schemes.iter().all(met)) {
        if takes(Scheme::Header(signature::HEADER.to_owned())) {
            messaging::authorise(state, request, path)?;
        }
        Ok(principal)
    } else {
        Err(unauthorized(operation, request, refuse))
    }
}

fn check_key(state: &State, operation: &Operation, request: &Request) -> Result<(), ServiceResponse> {
    let key = Scheme::Header(API_KEY.to_owned());
    let security = &operation.security;
    let required = !security.is_empty() && security.iter().all(|schemes| schemes.contains(&key));
    let refused = if request.headers.contains_key(API_KEY) {
        request.header(API_KEY) != Some(state.settings.api_key.as_str())
    } else {
        required
    };
    if refused {
        return Err(ServiceResponse::gateway(StatusCode::FORBIDDEN, "Forbidden"));
    }
    Ok(())
}

fn unauthorized(operation: &Operation, request: &Request, refuse: Refuse) -> ServiceResponse {
    let (status, message) = if operation.id == PING {
        (StatusCode::FORBIDDEN, "Forbidden")
    } else {
        (StatusCode::UNAUTHORIZED, "Unauthorized")
    };
    refuse(status, message, &request.path)
}
