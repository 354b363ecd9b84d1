//! What generated code says of its operations, and what it needs to build their requests.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::http_client::root_cause;
use crate::{OperationName, Service};

/// What the spec says of an operation beside how its request is built.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) service: Service,
    pub(crate) id: &'static str,
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) credentials: &'static [Credential],
    pub(crate) answer: Answer,
    /// Names of the members that hold secrets, in the request and in a successful answer.
    pub(crate) secrets: &'static [&'static str],
}

impl Operation {
    pub(crate) fn name(&self) -> OperationName {
        OperationName {
            service: self.service,
            id: self.id,
            method: self.method,
            path: self.path,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Credential {
    ApiKey,
    Bearer,
    ClientBasic,
    HubSignature,
}

/// What a successful answer holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer {
    Plain,
    EnvelopeData,
    EnvelopeSelf,
    Empty,
    Bytes,
    Text,
    Redirect,
}

/// Why generated code could not build a request.
#[derive(Debug)]
pub(crate) struct InvalidRequest(String);

impl InvalidRequest {
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }

    pub(super) fn reason(self) -> String {
        self.0
    }
}

impl From<reqwest::Error> for InvalidRequest {
    fn from(error: reqwest::Error) -> Self {
        Self(root_cause(&error.without_url()))
    }
}

impl From<http::header::InvalidHeaderValue> for InvalidRequest {
    fn from(_: http::header::InvalidHeaderValue) -> Self {
        Self("a value holds a character that no HTTP header may hold, such as a newline".to_owned())
    }
}

/// Everything but the unreserved characters of RFC 3986, section 2.3.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Encodes a value as one segment of a path. What would change the path itself can't be sent.
pub(crate) fn path_segment(name: &str, value: &str) -> Result<String, InvalidRequest> {
    match value {
        "" => Err(InvalidRequest(format!("{name} is empty"))),
        "." | ".." => Err(InvalidRequest(format!(
            "{name} is {value:?}, which stands for another path in every URL"
        ))),
        value => Ok(utf8_percent_encode(value, SEGMENT).to_string()),
    }
}
