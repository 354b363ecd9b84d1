//! What a call gives when it succeeds.

use std::fmt;
use std::ops::{Deref, DerefMut};

use http::header::{HeaderName, HeaderValue};
use http::{HeaderMap, StatusCode};
use serde::Serialize;
use serde::de::{DeserializeOwned, Error as _};
use url::Url;

use super::tolerant;
use crate::ServiceStatus;

/// How far a successful operation got.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// It is done (code 0, or a response without an envelope).
    Done,
    /// It was accepted; the outcome follows by CometD (code 1).
    Accepted,
    /// At least one of several actions succeeded and at least one failed (code 2, or a payload with errors beside it and no
    /// code): both the payload and [`Response::errors`] count.
    Partial,
}

/// The payload of a successful response, and what came with it.
///
/// It derefs to the payload. Where the service says that only a part succeeded, [`Response::outcome`] is
/// [`Outcome::Partial`] and [`Response::errors`] says what failed; a caller who needs all or nothing takes
/// [`Response::into_complete`].
#[derive(Clone)]
#[must_use = "a response may be partial: see `outcome`"]
pub struct Response<T> {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) outcome: Outcome,
    pub(crate) message: Option<String>,
    pub(crate) errors: Vec<ServiceStatus>,
    pub(crate) payload: T,
}

/// Responses for tests of programs, without a server.
///
/// ```
/// use genesys_multicloud_cx::{Outcome, Response};
///
/// let response = Response::new(vec!["agent1"]).with_outcome(Outcome::Partial);
/// assert!(response.is_partial());
/// assert_eq!(response.status(), 200);
/// ```
impl<T> Response<T> {
    /// A complete success with HTTP status 200 and no headers.
    pub fn new(payload: T) -> Self {
        Self {
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            outcome: Outcome::Done,
            message: None,
            errors: Vec::new(),
            payload,
        }
    }

    /// The same with another HTTP status.
    pub fn with_status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// The same with a header, in place of those of its name.
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.insert(name, value);
        self
    }

    /// The same with another outcome.
    pub fn with_outcome(mut self, outcome: Outcome) -> Self {
        self.outcome = outcome;
        self
    }

    /// The same with a message of the envelope.
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// The same with the parts that failed.
    pub fn with_errors(mut self, errors: impl IntoIterator<Item = ServiceStatus>) -> Self {
        self.errors = errors.into_iter().collect();
        self
    }
}

impl<T> Response<T> {
    /// How far the operation got.
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// Whether a part of the operation failed.
    pub fn is_partial(&self) -> bool {
        self.outcome == Outcome::Partial
    }

    /// What failed, where the outcome is partial.
    pub fn errors(&self) -> &[ServiceStatus] {
        &self.errors
    }

    /// The message of the envelope, if it has one.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The HTTP headers. They may hold secrets, such as cookies, and are not part of `Debug`.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The value of a header, if it is there and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The payload, whatever the outcome.
    pub fn into_inner(self) -> T {
        self.payload
    }

    /// The payload, unless the outcome is partial.
    ///
    /// # Errors
    ///
    /// The response itself when the outcome is partial.
    #[allow(clippy::result_large_err, reason = "the response is handed back whole")]
    pub fn into_complete(self) -> Result<T, Self> {
        if self.is_partial() { Err(self) } else { Ok(self.payload) }
    }

    /// The same response with another payload.
    pub fn map<U>(self, convert: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            status: self.status,
            headers: self.headers,
            outcome: self.outcome,
            message: self.message,
            errors: self.errors,
            payload: convert(self.payload),
        }
    }
}

impl<T: Serialize> Response<T> {
    /// The payload as a type of yours, where the manual leaves open what it holds.
    ///
    /// ```
    /// # use genesys_multicloud_cx::Response;
    /// #[derive(serde::Deserialize)]
    /// struct Interaction {
    ///     id: String,
    /// }
    ///
    /// let response = Response::new(serde_json::json!({ "id": "00027a52JCGY000M", "media": "letter" }));
    /// let interaction: Response<Interaction> = response.deserialize_into()?;
    /// assert_eq!(interaction.id, "00027a52JCGY000M");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    ///
    /// It is read as liberally as the models of this crate: a number that came as text is a number all the same.
    ///
    /// # Errors
    ///
    /// If the type doesn't fit the payload, with the place.
    pub fn deserialize_into<U: DeserializeOwned>(self) -> Result<Response<U>, serde_json::Error> {
        let payload = serde_json::to_value(&self.payload)?;
        let payload = tolerant::from_value(&payload).map_err(|unread| match unread.path() {
            path if path.is_empty() => serde_json::Error::custom(&unread),
            path => serde_json::Error::custom(format_args!("{path}: {unread}")),
        })?;
        Ok(self.map(|_| payload))
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.payload
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.payload
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Response")
            .field("status", &self.status)
            .field("outcome", &self.outcome)
            .field("message", &self.message)
            .field("errors", &self.errors)
            .field("payload", &self.payload)
            .finish_non_exhaustive()
    }
}

/// Where a redirect leads. Nothing is sent there by itself.
///
/// The address may be good as a credential, as a pre-signed one is, so `Debug` shows no more than its origin.
#[derive(Clone, PartialEq, Eq)]
pub struct Redirect {
    location: Url,
}

impl Redirect {
    /// A redirect to an absolute address.
    #[must_use]
    pub fn new(location: Url) -> Self {
        Self { location }
    }

    /// The absolute address.
    #[must_use]
    pub fn location(&self) -> &Url {
        &self.location
    }
}

impl fmt::Debug for Redirect {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Redirect")
            .field("origin", &self.location.origin().ascii_serialization())
            .finish_non_exhaustive()
    }
}
