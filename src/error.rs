//! The one error type.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use serde_json::Value;

use crate::Service;

/// Everything that can go wrong, with what to do about it.
///
/// No error holds a secret: what a service echoes of one is replaced by `[redacted]` before it gets here, and bodies are
/// shown by no `Debug` or `Display`, only by the accessors called `body`.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A [`Client`](crate::Client) can't be built from these settings.
    #[error("{setting}: {reason}")]
    #[non_exhaustive]
    Configuration {
        /// The setting at fault, named like the method that sets it.
        setting: &'static str,
        /// What is wrong with it.
        reason: String,
    },
    /// The request can't be built; nothing was sent.
    #[error("{operation}: the request can't be sent: {reason}")]
    #[non_exhaustive]
    InvalidRequest {
        /// The operation.
        operation: OperationName,
        /// What is wrong.
        reason: String,
    },
    /// The API key, the client application, the user or the token was refused.
    #[error(transparent)]
    Authentication(Box<AuthenticationError>),
    /// The caller's own source of tokens gave none.
    #[error("the token provider gave no token: {source}")]
    #[non_exhaustive]
    TokenProvider {
        /// Why.
        source: Arc<dyn StdError + Send + Sync>,
    },
    /// The tokens that are kept for several programs could not be had, or are those of another account. The call
    /// was not made, since two programs must not exchange one refresh token.
    #[error("the token store failed: {source}")]
    #[non_exhaustive]
    TokenStore {
        /// Why.
        source: Arc<dyn StdError + Send + Sync>,
    },
    /// The service answered with an error.
    #[error(transparent)]
    Api(Box<ApiError>),
    /// The service answered with a redirect where none is documented. It was not followed.
    #[error(
        "{operation}: unexpected redirect ({status}) to {origin}, not followed{}; check the base URL",
        after(*attempts)
    )]
    #[non_exhaustive]
    Redirect {
        /// The operation.
        operation: OperationName,
        /// The HTTP status.
        status: StatusCode,
        /// Scheme, host and port that the redirect leads to.
        origin: String,
        /// How often the call was made.
        attempts: u32,
    },
    /// No answer arrived, or not the whole of it.
    #[error("{operation}: {reason}{}", after(*attempts))]
    #[non_exhaustive]
    Transport {
        /// The operation.
        operation: OperationName,
        /// What happened.
        reason: String,
        /// Whether the connection was never established, so that the service can't have acted on the request.
        before_connection: bool,
        /// How often the call was made.
        attempts: u32,
        /// The error of the HTTP client.
        source: Arc<dyn StdError + Send + Sync>,
    },
    /// Something took longer than it may.
    #[error("{operation}: {phase} within {limit:?}{}; see `{}`", after(*attempts), phase.setting())]
    #[non_exhaustive]
    Timeout {
        /// The operation.
        operation: OperationName,
        /// What took too long.
        phase: TimeoutPhase,
        /// How long it may take.
        limit: Duration,
        /// How often the call was made.
        attempts: u32,
    },
    /// The access token was refused, and the body is a stream that can't be read a second time, so the call could not be
    /// made again with another token. The next call has another token.
    #[error(
        "{operation}: the access token was refused (HTTP 401), and the body can be read only once, so it can't be sent \
         again with another; use a body that can be read again, such as `Upload::from_path`, or repeat the call"
    )]
    #[non_exhaustive]
    NotReplayable {
        /// The operation.
        operation: OperationName,
        /// How often the call was made.
        attempts: u32,
    },
    /// The answer is larger than the client takes into memory.
    #[error(
        "{operation}: the answer is larger than {limit} bytes; see `ClientBuilder::max_response_size`"
    )]
    #[non_exhaustive]
    ResponseTooLarge {
        /// The operation.
        operation: OperationName,
        /// The most that is taken into memory, in bytes.
        limit: usize,
        /// How often the call was made.
        attempts: u32,
    },
    /// The answer is a success, but not in the documented form.
    #[error(transparent)]
    Decode(Box<DecodeError>),
    /// The connection over which notifications come was refused, was lost, or has ended.
    #[error(transparent)]
    Notification(Box<NotificationError>),
}

impl Error {
    pub(crate) fn configuration(setting: &'static str, reason: impl Into<String>) -> Self {
        Self::Configuration {
            setting,
            reason: reason.into(),
        }
    }

    /// The operation that was called, unless none was.
    #[must_use]
    pub fn operation(&self) -> Option<OperationName> {
        match self {
            Self::Configuration { .. } | Self::TokenProvider { .. } | Self::TokenStore { .. } => {
                None
            }
            Self::InvalidRequest { operation, .. }
            | Self::Redirect { operation, .. }
            | Self::Transport { operation, .. }
            | Self::Timeout { operation, .. }
            | Self::NotReplayable { operation, .. }
            | Self::ResponseTooLarge { operation, .. } => Some(*operation),
            Self::Authentication(error) => Some(error.operation),
            Self::Api(error) => Some(error.operation),
            Self::Decode(error) => Some(error.operation),
            Self::Notification(error) => Some(error.operation),
        }
    }

    /// The HTTP status of the answer, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Authentication(error) => error.status,
            Self::Api(error) => Some(error.status),
            Self::Decode(error) => Some(error.status),
            Self::Redirect { status, .. } => Some(*status),
            Self::NotReplayable { .. } => Some(StatusCode::UNAUTHORIZED),
            _ => None,
        }
    }

    /// How often the call was made; 0 if nothing was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        match self {
            Self::Configuration { .. }
            | Self::InvalidRequest { .. }
            | Self::TokenProvider { .. }
            | Self::TokenStore { .. } => 0,
            Self::Redirect { attempts, .. }
            | Self::Transport { attempts, .. }
            | Self::Timeout { attempts, .. }
            | Self::NotReplayable { attempts, .. }
            | Self::ResponseTooLarge { attempts, .. } => *attempts,
            Self::Authentication(error) => error.attempts,
            Self::Api(error) => error.attempts,
            Self::Decode(error) => error.attempts,
            Self::Notification(_) => 1,
        }
    }

    /// Notes how often the call was made, unless it failed at another call on the way.
    pub(crate) fn with_attempts(mut self, made: u32) -> Self {
        let attempts = match &mut self {
            Self::Configuration { .. }
            | Self::InvalidRequest { .. }
            | Self::TokenProvider { .. }
            | Self::Notification(_)
            | Self::TokenStore { .. } => return self,
            Self::Redirect { attempts, .. }
            | Self::Transport { attempts, .. }
            | Self::Timeout { attempts, .. }
            | Self::NotReplayable { attempts, .. }
            | Self::ResponseTooLarge { attempts, .. } => attempts,
            Self::Authentication(error) => &mut error.attempts,
            Self::Api(error) => &mut error.attempts,
            Self::Decode(error) => &mut error.attempts,
        };
        if *attempts == 0 {
            *attempts = made;
        }
        self
    }

    /// Whether the same call may succeed if it is made again later: no connection, a timeout, or one of the statuses
    /// 429, 502, 503 and 504. Whether it is safe to make it again is for the caller to know.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Transport { .. } | Self::Timeout { .. } => true,
            _ => matches!(
                self.status().map(|status| status.as_u16()),
                Some(429 | 502 | 503 | 504)
            ),
        }
    }

    /// Whether the user has to sign in again before any call can succeed.
    #[must_use]
    pub fn is_authentication(&self) -> bool {
        matches!(self, Self::Authentication(_))
    }
}

/// What a message says of the number of attempts.
fn after(attempts: u32) -> String {
    match attempts {
        0 | 1 => String::new(),
        attempts => format!(" (after {attempts} attempts)"),
    }
}

/// What took longer than it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeoutPhase {
    /// The whole call.
    Call,
    /// One attempt of a call that may be made again.
    Attempt,
    /// The next part of an answer that had begun.
    Read,
}

impl TimeoutPhase {
    /// What sets the limit.
    fn setting(self) -> &'static str {
        match self {
            Self::Call => "ClientBuilder::timeout",
            Self::Attempt => "RetryPolicy::attempt_timeout",
            Self::Read => "ClientBuilder::read_timeout",
        }
    }
}

impl fmt::Display for TimeoutPhase {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Call => "no answer",
            Self::Attempt => "no answer to an attempt",
            Self::Read => "the answer had begun, but no more of it came",
        })
    }
}

/// Which operation was called. It reads as service and operationId: `statistics.getStatisticValues`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OperationName {
    /// The service.
    pub service: Service,
    /// The operationId of the spec, such as `getStatisticValues`.
    pub id: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path template below the service's base path, such as `/subscriptions/{id}`.
    pub path: &'static str,
}

impl fmt::Display for OperationName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}", self.service, self.id)
    }
}

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
pub struct Status {
    /// The code. It is not the HTTP status.
    pub code: Option<Code>,
    /// What went wrong.
    pub message: Option<String>,
    /// More about it, in a form that differs from error to error.
    pub detail: Option<Value>,
}

impl fmt::Display for Status {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.message, &self.code) {
            (Some(message), Some(code)) => write!(formatter, "{message} (code {code})"),
            (Some(message), None) => formatter.write_str(message),
            (None, Some(code)) => write!(formatter, "code {code}"),
            (None, None) => formatter.write_str("no message"),
        }
    }
}

/// An error that a service answered with.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ApiError {
    /// The operation.
    pub operation: OperationName,
    /// The HTTP status. It may be a success: the envelope decides.
    pub status: StatusCode,
    /// Code, message and detail, whichever of the services' error forms they came in.
    pub cause: Status,
    /// The failed parts, where the service lists them.
    pub errors: Vec<Status>,
    /// How often the call was made.
    pub attempts: u32,
    /// The whole body.
    pub body: RawBody,
}

impl fmt::Display for ApiError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: HTTP {}", self.operation, self.status)?;
        if self.cause.message.is_some() || self.cause.code.is_some() {
            write!(formatter, ": {}", self.cause)?;
        } else if !self.body.is_empty() {
            write!(formatter, ", with {}", self.body.kind())?;
        }
        for error in &self.errors {
            write!(formatter, "; {error}")?;
        }
        formatter.write_str(&after(self.attempts))
    }
}

impl StdError for ApiError {}

/// Which credential was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticationErrorKind {
    /// The API key is wrong.
    InvalidApiKey,
    /// The identifier or the secret of the client application is wrong.
    InvalidClient,
    /// The user's name or password, the authorization code or the refresh token is wrong.
    InvalidGrant,
    /// The token was refused, and no other could be had.
    InvalidToken,
    /// There is nothing left to get a token with: the user has to sign in again.
    SignInRequired,
    /// The user's browser came back without the `state` that it was sent away with, with another one, or with two. The
    /// sign-in was begun by somebody else, or in another session; nothing was sent.
    StateMismatch,
    /// The user's browser came back with an error in place of a code: nobody signed in, or the service refused the
    /// request. The code of the [`cause`](AuthenticationError::cause) is one of RFC 6749, section 4.1.2.1, such as
    /// `access_denied`.
    AuthorizationDenied,
    /// The user's browser came back with neither a code nor an error, or with several of one.
    InvalidRedirect,
    /// The user's browser did not come back in time.
    SignInTimeout,
}

impl AuthenticationErrorKind {
    /// What to do about it.
    #[must_use]
    pub fn advice(self) -> &'static str {
        match self {
            Self::InvalidApiKey => "check the API key",
            Self::InvalidClient => "check the client id and the client secret",
            Self::InvalidGrant => {
                "check the user name and password, or have the user sign in again for a new code"
            }
            Self::InvalidToken => "get another token, or check what the user may do",
            Self::SignInRequired => "have the user sign in again",
            Self::StateMismatch => {
                "use the redirect only with the request that it answers, or have the user sign in again"
            }
            Self::AuthorizationDenied => {
                "have the user sign in again, or check the client id and the redirect URI"
            }
            Self::InvalidRedirect => "check the redirect URI, and what is between it and here",
            Self::SignInTimeout => {
                "have the user sign in again, and check that the redirect URI is registered"
            }
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::InvalidApiKey => "the API key was refused",
            Self::InvalidClient => "the client application was refused",
            Self::InvalidGrant => "the grant was refused",
            Self::InvalidToken => "the access token was refused",
            Self::SignInRequired => "the session is over",
            Self::StateMismatch => "the redirect does not belong to this request",
            Self::AuthorizationDenied => "the authorization was denied",
            Self::InvalidRedirect => "the redirect holds no authorization code",
            Self::SignInTimeout => "the browser did not come back in time",
        }
    }
}

/// A credential was refused.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AuthenticationError {
    /// Which one.
    pub kind: AuthenticationErrorKind,
    /// The operation that was refused.
    pub operation: OperationName,
    /// The HTTP status, if the service was asked.
    pub status: Option<StatusCode>,
    /// Code, message and detail, in the words of the service.
    pub cause: Status,
    /// How often the call was made.
    pub attempts: u32,
    /// The whole body.
    pub body: RawBody,
}

impl fmt::Display for AuthenticationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.operation, self.kind.name())?;
        match (self.status, &self.cause.message) {
            (Some(status), Some(message)) => write!(formatter, " (HTTP {status}: {message})")?,
            (Some(status), None) => write!(formatter, " (HTTP {status})")?,
            (None, _) if self.cause != Status::default() => write!(formatter, " ({})", self.cause)?,
            (None, _) => {}
        }
        write!(formatter, "; {}", self.kind.advice())
    }
}

impl StdError for AuthenticationError {}

/// Why notifications don't come.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationErrorKind {
    /// The server refused to open a session, for good or for now.
    HandshakeRefused,
    /// The server refused the channel.
    SubscriptionRefused(String),
    /// The server refused a poll, and wants another.
    ConnectRefused,
    /// The server does not know the session any more: it expired, or the server was restarted. A new one is opened.
    UnknownSession,
    /// The server ended the session.
    Disconnected,
    /// The answer is no answer of the Bayeux protocol.
    NotBayeux,
}

/// The connection over which notifications come was refused, was lost, or has ended.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NotificationError {
    /// What happened.
    pub kind: NotificationErrorKind,
    /// The operation that was answered so.
    pub operation: OperationName,
    /// The words of the server, such as `403::Handshake denied`.
    pub message: Option<String>,
}

impl fmt::Display for NotificationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: ", self.operation)?;
        match &self.kind {
            NotificationErrorKind::HandshakeRefused => {
                formatter.write_str("the server refused to open a session")?;
            }
            NotificationErrorKind::SubscriptionRefused(channel) => {
                write!(formatter, "the server refused the channel {channel}")?;
            }
            NotificationErrorKind::ConnectRefused => {
                formatter.write_str("the server refused a poll")?;
            }
            NotificationErrorKind::UnknownSession => {
                formatter.write_str("the server does not know the session any more")?;
            }
            NotificationErrorKind::Disconnected => {
                formatter.write_str("the server ended the session")?;
            }
            NotificationErrorKind::NotBayeux => {
                formatter.write_str("the answer is not what a CometD server gives")?;
            }
        }
        match &self.message {
            Some(message) => write!(formatter, " ({message})"),
            None => Ok(()),
        }
    }
}

impl StdError for NotificationError {}

/// A successful answer that is not in the documented form.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DecodeError {
    /// The operation.
    pub operation: OperationName,
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

impl fmt::Display for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{}: HTTP {}, but the answer can't be read",
            self.operation, self.status
        )?;
        if !self.path.is_empty() {
            write!(formatter, " at `{}`", self.path)?;
        }
        write!(formatter, ": {}", self.reason)
    }
}

impl StdError for DecodeError {}

/// The body of an answer, as it came. `Debug` shows no more than its length.
///
/// It is empty where a successful answer of an operation that hands out secrets can't be decoded.
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

impl fmt::Debug for RawBody {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "RawBody({} bytes)", self.0.len())
    }
}
