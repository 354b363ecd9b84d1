//! What a request gets.

use http::{HeaderValue, Response, StatusCode};
use serde::Serialize;
use serde_json::json;

use super::{PayloadError, VerifyError};

/// A response to Genesys: a status, and JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[must_use = "Genesys waits for it"]
pub struct Reply {
    /// The status.
    pub status: StatusCode,
    /// The body, as JSON.
    pub body: String,
}

impl Reply {
    pub(crate) fn new(status: StatusCode, body: &impl Serialize) -> Self {
        let body = serde_json::to_string(body).unwrap_or_default();
        Self { status, body }
    }

    pub(super) fn refusal(status: StatusCode, message: &str) -> Self {
        Self::new(status, &json!({ "message": message }))
    }
}

impl<B: From<String>> From<Reply> for Response<B> {
    fn from(reply: Reply) -> Self {
        let mut response = Self::new(reply.body.into());
        *response.status_mut() = reply.status;
        let json = HeaderValue::from_static("application/json");
        response.headers_mut().insert(http::header::CONTENT_TYPE, json);
        response
    }
}

impl From<VerifyError> for Reply {
    fn from(error: VerifyError) -> Self {
        Self::refusal(StatusCode::UNAUTHORIZED, &error.to_string())
    }
}

impl From<PayloadError> for Reply {
    fn from(error: PayloadError) -> Self {
        Self::refusal(StatusCode::UNPROCESSABLE_ENTITY, &error.to_string())
    }
}
