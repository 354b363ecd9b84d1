//! The one error type.

mod authentication;
mod constructors;
mod notification;
mod operation_name;
mod response;
mod words;

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

pub use self::authentication::{AuthenticationError, AuthenticationErrorKind};
pub use self::notification::{NotificationError, NotificationErrorKind};
pub use self::operation_name::OperationName;
pub use self::response::{ApiError, Code, DecodeError, RawBody, ServiceStatus};
use self::words::{after, at, see};

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
        /// The setting at fault, named like the method that sets it, the variable of the environment, or the path in the
        /// file: see [`Settings`](crate::Settings).
        setting: Cow<'static, str>,
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
    /// The service responded with an error.
    #[error(transparent)]
    Api(Box<ApiError>),
    /// The service responded with a redirect where none is documented. It was not followed.
    #[error(
        "{operation}{}: unexpected redirect ({status}) to {origin}, not followed{}; check the base URL",
        at(server), after(*attempts)
    )]
    #[non_exhaustive]
    Redirect {
        /// The operation.
        operation: OperationName,
        /// Host and port of the service.
        server: Box<str>,
        /// The HTTP status.
        status: StatusCode,
        /// Scheme, host and port that the redirect leads to.
        origin: String,
        /// How often the call was made.
        attempts: u32,
    },
    /// No response arrived, or not the whole of it.
    #[error("{operation}{}: {reason}{}", at(server), after(*attempts))]
    #[non_exhaustive]
    Transport {
        /// The operation.
        operation: OperationName,
        /// Host and port of the service.
        server: Box<str>,
        /// What happened.
        reason: String,
        /// Whether the connection was never established, so that the service can't have acted on the request.
        connect_failed: bool,
        /// How often the call was made.
        attempts: u32,
        /// The error of the HTTP client.
        source: Arc<dyn StdError + Send + Sync>,
    },
    /// Something took longer than it may.
    #[error("{operation}{}: {phase} within {limit:?}{}{}", at(server), after(*attempts), see(*setting))]
    #[non_exhaustive]
    Timeout {
        /// The operation.
        operation: OperationName,
        /// Host and port of the service.
        server: Box<str>,
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
        "{operation}{}: the access token was refused (HTTP 401), and the body can be read only once, so it can't be sent \
         again with another; use a body that can be read again, such as `Upload::from_path`, or repeat the call",
        at(server)
    )]
    #[non_exhaustive]
    NotReplayable {
        /// The operation.
        operation: OperationName,
        /// Host and port of the service.
        server: Box<str>,
        /// How often the call was made.
        attempts: u32,
    },
    /// The service has asked all calls of the client to wait, by status 429 with `Retry-After`, for longer than this call
    /// may take. It was not sent.
    #[error(
        "{operation}{}: not sent, since the service asked for a pause that ends in {retry_after:?}{}; make fewer calls at a \
         time, or see `ClientBuilder::max_calls_per_second`",
        at(server), after(*attempts)
    )]
    #[non_exhaustive]
    Throttled {
        /// The operation.
        operation: OperationName,
        /// Host and port of the service.
        server: Box<str>,
        /// When the pause ends.
        retry_after: Duration,
        /// How often the call was made before.
        attempts: u32,
    },
    /// The response is larger than the client takes into memory.
    #[error(
        "{operation}{}: the response is larger than {limit} bytes; see `ClientBuilder::max_response_size`",
        at(server)
    )]
    #[non_exhaustive]
    ResponseTooLarge {
        /// The operation.
        operation: OperationName,
        /// Host and port of the service.
        server: Box<str>,
        /// The most that is taken into memory, in bytes.
        limit: usize,
        /// How often the call was made.
        attempts: u32,
    },
    /// A [`Layer`](crate::Layer) of the program ended the call.
    #[error("{operation}{}: {source}{}", at(server), after(*attempts))]
    #[non_exhaustive]
    Layer {
        /// The operation.
        operation: OperationName,
        /// Host and port of the service.
        server: Box<str>,
        /// How often the call was made.
        attempts: u32,
        /// What the layer said.
        source: Arc<dyn StdError + Send + Sync>,
    },
    /// The response is a success, but not in the documented form.
    #[error(transparent)]
    Decode(Box<DecodeError>),
    /// The connection over which notifications come was refused, was lost, or has ended.
    #[error(transparent)]
    Notification(Box<NotificationError>),
}

impl Error {
    /// A client can't be built since a setting is at fault.
    pub fn configuration(setting: impl Into<Cow<'static, str>>, reason: impl Into<String>) -> Self {
        Self::Configuration {
            setting: setting.into(),
            reason: reason.into(),
        }
    }

    /// The operation that was called, unless none was.
    #[must_use]
    pub fn operation(&self) -> Option<OperationName> {
        match self {
            Self::Configuration { .. } | Self::TokenProvider { .. } | Self::TokenStore { .. } => None,
            Self::InvalidRequest { operation, .. }
            | Self::Redirect { operation, .. }
            | Self::Transport { operation, .. }
            | Self::Timeout { operation, .. }
            | Self::NotReplayable { operation, .. }
            | Self::Throttled { operation, .. }
            | Self::Layer { operation, .. }
            | Self::ResponseTooLarge { operation, .. } => Some(*operation),
            Self::Authentication(error) => Some(error.operation),
            Self::Api(error) => Some(error.operation),
            Self::Decode(error) => Some(error.operation),
            Self::Notification(error) => Some(error.operation),
        }
    }

    /// Host and port of the service, such as `api-demo.com:443`, unless the error comes from before it was known where a
    /// call would go.
    #[must_use]
    pub fn server(&self) -> Option<&str> {
        let server: &str = match self {
            Self::Configuration { .. }
            | Self::InvalidRequest { .. }
            | Self::TokenProvider { .. }
            | Self::TokenStore { .. } => return None,
            Self::Redirect { server, .. }
            | Self::Transport { server, .. }
            | Self::Timeout { server, .. }
            | Self::NotReplayable { server, .. }
            | Self::Throttled { server, .. }
            | Self::Layer { server, .. }
            | Self::ResponseTooLarge { server, .. } => server,
            Self::Authentication(error) => &error.server,
            Self::Api(error) => &error.server,
            Self::Decode(error) => &error.server,
            Self::Notification(error) => &error.server,
        };
        Some(server).filter(|server| !server.is_empty())
    }

    /// The HTTP status of the response, if there was one.
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
            Self::Throttled { retry_after, .. } => Some(*retry_after),
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
            | Self::Throttled { attempts, .. }
            | Self::Layer { attempts, .. }
            | Self::ResponseTooLarge { attempts, .. } => *attempts,
            Self::Authentication(error) => error.attempts,
            Self::Api(error) => error.attempts,
            Self::Decode(error) => error.attempts,
            Self::Notification(_) => 1,
        }
    }

    /// Whether the same call may succeed if it is made again later: no connection, a timeout, or one of the statuses
    /// 429, 502, 503 and 504. Whether it is safe to make it again is for the caller to know.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Transport { .. } | Self::Timeout { .. } | Self::Throttled { .. } => true,
            _ => matches!(self.status().map(|status| status.as_u16()), Some(429 | 502 | 503 | 504)),
        }
    }

    /// Whether the user has to sign in again before any call can succeed.
    #[must_use]
    pub fn is_authentication(&self) -> bool {
        matches!(self, Self::Authentication(_))
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
    /// The next part of a response that had begun.
    Read,
    /// The place among the calls that a client may make at once or in a second.
    Admission,
    /// A poll for notifications. The server says how long it may hold one; no setting changes that.
    Poll,
}

impl fmt::Display for TimeoutPhase {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Call => "no response",
            Self::Attempt => "no response to an attempt",
            Self::Read => "the response had begun, but no more of it came",
            Self::Admission => "not sent, for it was not its turn",
            Self::Poll => "no response to a poll",
        })
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_error_is_small_enough_to_be_returned() {
        let size = size_of::<super::Error>();
        assert!(size < 128, "clippy warns callers of an error of {size} bytes");
    }
}
