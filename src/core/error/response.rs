//! Responses that are errors, or are not what they should be.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use serde_json::Value;

use super::operation_name::OperationName;
use super::words::{after, at};

/// The code of a status: a number, or a word with secure email.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Code {
    /// A number.
    Number(i64),
    /// A word.
    Text(String),
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(code) => write!(formatter, "{code}"),
            Self::Text(code) => formatter.write_str(code),
        }
    }
}

/// How an operation, or a part of one, ended, in the words of the service.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceStatus {
    /// The code. It is not the HTTP status.
    pub code: Option<Code>,
    /// What went wrong.
    pub message: Option<String>,
    /// More about it, in a form that differs from error to error.
    pub detail: Option<Value>,
}

impl ServiceStatus {
    /// A status of this code and message.
    pub fn new(code: impl Into<Code>, message: impl Into<String>) -> Self {
        Self {
            code: Some(code.into()),
            message: Some(message.into()),
            detail: None,
        }
    }
}

impl From<i64> for Code {
    fn from(code: i64) -> Self {
        Self::Number(code)
    }
}

impl From<&str> for Code {
    fn from(code: &str) -> Self {
        Self::Text(code.to_owned())
    }
}

impl fmt::Display for ServiceStatus {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.message, &self.code) {
            (Some(message), Some(code)) => write!(formatter, "{message} (code {code})"),
            (Some(message), None) => formatter.write_str(message),
            (None, Some(code)) => write!(formatter, "code {code}"),
            (None, None) => formatter.write_str("no message"),
        }
    }
}

/// An error that a service responded with.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ApiError {
    /// The operation.
    pub operation: OperationName,
    /// Host and port of the service.
    pub server: String,
    /// The HTTP status. It may be a success: the envelope decides.
    pub status: StatusCode,
    /// Code, message and detail, whichever of the services' error forms they came in.
    pub service_status: ServiceStatus,
    /// The failed parts, where the service lists them.
    pub errors: Vec<ServiceStatus>,
    /// How long the service asks to wait before the next attempt, by `Retry-After`.
    pub retry_after: Option<Duration>,
    /// How often the call was made.
    pub attempts: u32,
    /// The whole body.
    pub body: RawBody,
}

impl ApiError {
    /// An error of an operation with this HTTP status, for tests of programs. What else there is to it is set by its
    /// fields.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use genesys_multicloud_cx::reexport::http::StatusCode;
    /// use genesys_multicloud_cx::{ApiError, Error, OperationName, Service};
    ///
    /// let operation = OperationName::new(Service::Authentication, "ping", "GET", "/ping");
    /// let mut busy = ApiError::new(operation, StatusCode::SERVICE_UNAVAILABLE);
    /// busy.retry_after = Some(Duration::from_secs(5));
    /// let error = Error::from(busy);
    /// assert!(error.is_transient());
    /// ```
    #[must_use]
    pub fn new(operation: OperationName, status: StatusCode) -> Self {
        Self {
            operation,
            server: String::new(),
            status,
            service_status: ServiceStatus::default(),
            errors: Vec::new(),
            retry_after: None,
            attempts: 1,
            body: RawBody::default(),
        }
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{}{}: HTTP {}",
            self.operation,
            at(&self.server),
            self.status
        )?;
        if self.service_status.message.is_some() || self.service_status.code.is_some() {
            write!(formatter, ": {}", self.service_status)?;
        } else {
            if !self.body.is_empty() {
                write!(formatter, ", with {}", self.body.kind())?;
            }
            formatter.write_str(self.advice())?;
        }
        for error in &self.errors {
            write!(formatter, "; {error}")?;
        }
        formatter.write_str(&after(self.attempts))
    }
}

impl ApiError {
    /// What may have gone wrong where no service seems to have responded.
    fn advice(&self) -> &'static str {
        let body = self.body.to_text().to_ascii_lowercase();
        let wants_https = ["https port", "https server", "requires tls"];
        match self.status {
            StatusCode::NOT_FOUND => "; is the service there? check the base URL",
            StatusCode::BAD_REQUEST if wants_https.iter().any(|words| body.contains(words)) => {
                "; that is a port for HTTPS: check scheme and port of the base URL"
            }
            _ => "",
        }
    }
}

impl StdError for ApiError {}

/// A successful response that is not in the documented form.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DecodeError {
    /// The operation.
    pub operation: OperationName,
    /// Host and port of the service.
    pub server: String,
    /// The HTTP status.
    pub status: StatusCode,
    /// Where in the JSON, such as `data.statistics[0].timestamp`; empty for the whole of it.
    pub path: String,
    /// What is wrong there.
    pub reason: String,
    /// How often the call was made.
    pub attempts: u32,
    /// The whole body.
    pub body: RawBody,
}

impl DecodeError {
    /// A success of an operation that can't be read at this path for this reason, for tests of programs.
    #[must_use]
    pub fn new(operation: OperationName, path: impl Into<String>, reason: impl Into<String>) -> Self {
        Self {
            operation,
            server: String::new(),
            status: StatusCode::OK,
            path: path.into(),
            reason: reason.into(),
            attempts: 1,
            body: RawBody::default(),
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{}{}: HTTP {}, but the response can't be read",
            self.operation,
            at(&self.server),
            self.status
        )?;
        if !self.path.is_empty() {
            write!(formatter, " at `{}`", self.path)?;
        }
        write!(formatter, ": {}", self.reason)
    }
}

impl StdError for DecodeError {}

/// The body of a response, as it came. `Debug` shows no more than its length.
///
/// It is empty where a successful response of an operation that hands out secrets can't be decoded.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct RawBody(pub(crate) Bytes);

impl RawBody {
    /// The bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The bytes as text, with replacement characters where they are none.
    #[must_use]
    pub fn to_text(&self) -> String {
        String::from_utf8_lossy(&self.0).into_owned()
    }

    /// Whether there is no body.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What the body looks like, in words for a message.
    pub(crate) fn kind(&self) -> String {
        let start = self.0.trim_ascii_start();
        let what = match start.first() {
            None => return "an empty body".to_owned(),
            Some(b'<') => "an HTML or XML page",
            Some(b'{' | b'[') => "JSON",
            Some(_) => "text",
        };
        format!("{what} of {} bytes", self.0.len())
    }
}

impl<B: Into<Bytes>> From<B> for RawBody {
    fn from(body: B) -> Self {
        Self(body.into())
    }
}

impl fmt::Debug for RawBody {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "RawBody({} bytes)", self.0.len())
    }
}
