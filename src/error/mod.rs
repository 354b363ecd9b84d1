//! The one error type.

mod answer;
mod authentication;
mod notification;

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

pub use self::answer::{ApiError, Code, DecodeError, RawBody, Status};
pub use self::authentication::{AuthenticationError, AuthenticationErrorKind};
pub use self::notification::{NotificationError, NotificationErrorKind};
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
    #[error("{operation} at {server}: {reason}{}", after(*attempts))]
    #[non_exhaustive]
    Transport {
        /// The operation.
        operation: OperationName,
        /// Host and port of the service.
        server: String,
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
    #[error("{operation} at {server}: {phase} within {limit:?}{}{}", after(*attempts), see(*setting))]
    #[non_exhaustive]
    Timeout {
        /// The operation.
        operation: OperationName,
        /// Host and port of the service.
        server: String,
        /// What took too long.
        phase: TimeoutPhase,
        /// How long it may take.
        limit: Duration,
        /// What sets the limit, such as `` `ClientBuilder::timeout` ``, unless the service does.
        setting: Option<&'static str>,
        /// How often the call was made.
        attempts: u32,
    },
    /// The access token was refused, and the body is a stream that can't be read a second time, so the call could not be
    /// made again with another token. The next call has another token.
    #[error(
        "{operation} at {server}: the access token was refused (HTTP 401), and the body can be read only once, so it can't be sent \
         again with another; use a body that can be read again, such as `Upload::from_path`, or repeat the call"
    )]
    #[non_exhaustive]
    NotReplayable {
        /// The operation.
        operation: OperationName,
        /// Host and port of the service.
        server: String,
        /// How often the call was made.
        attempts: u32,
    },
    /// The answer is larger than the client takes into memory.
    #[error(
        "{operation} at {server}: the answer is larger than {limit} bytes; see `ClientBuilder::max_response_size`"
    )]
    #[non_exhaustive]
    ResponseTooLarge {
        /// The operation.
        operation: OperationName,
        /// Host and port of the service.
        server: String,
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

    /// Host and port of the service, such as `api-demo.com:443`, where the error is about the way there and back, or an
    /// answer of [`Error::Api`].
    #[must_use]
    pub fn server(&self) -> Option<&str> {
        match self {
            Self::Transport { server, .. }
            | Self::Timeout { server, .. }
            | Self::NotReplayable { server, .. }
            | Self::ResponseTooLarge { server, .. } => Some(server),
            Self::Api(error) => Some(&error.server),
            _ => None,
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

    /// How long the service asks to wait before the next attempt, if it says so.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Api(error) => error.retry_after,
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

/// Where a message says that a limit is set.
fn see(setting: Option<&'static str>) -> String {
    setting.map_or(String::new(), |setting| format!("; see {setting}"))
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
    /// A poll for notifications. The server says how long it may hold one; no setting changes that.
    Poll,
}

impl fmt::Display for TimeoutPhase {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Call => "no answer",
            Self::Attempt => "no answer to an attempt",
            Self::Read => "the answer had begun, but no more of it came",
            Self::Poll => "no answer to a poll",
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
