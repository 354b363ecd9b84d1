//! Errors for tests of programs: how a program handles a failure can be tested without a server.

use std::error::Error as StdError;
use std::sync::Arc;
use std::time::Duration;

use super::{ApiError, AuthenticationError, DecodeError, Error, NotificationError, OperationName, TimeoutPhase};

type Source = Box<dyn StdError + Send + Sync>;

/// Errors as a client gives them, to test a program's handling of them:
///
/// ```
/// use std::time::Duration;
///
/// use genesys_multicloud_cx::{Error, OperationName, Service, TimeoutPhase};
///
/// let operation = OperationName::new(Service::Authentication, "ping", "GET", "/ping");
/// let error = Error::timeout(operation, TimeoutPhase::Call, Duration::from_secs(60));
/// assert!(error.is_transient());
/// ```
impl Error {
    /// A request that can't be built.
    #[must_use]
    pub fn invalid_request(operation: OperationName, reason: impl Into<String>) -> Self {
        Self::InvalidRequest {
            operation,
            reason: reason.into(),
        }
    }

    /// A connection that was not made, or that broke.
    #[must_use]
    pub fn transport(operation: OperationName, connect_failed: bool, source: impl Into<Source>) -> Self {
        let source: Source = source.into();
        Self::Transport {
            operation,
            server: Box::default(),
            reason: source.to_string(),
            connect_failed,
            attempts: 1,
            source: source.into(),
        }
    }

    /// Something that took longer than it may.
    #[must_use]
    pub fn timeout(operation: OperationName, phase: TimeoutPhase, limit: Duration) -> Self {
        Self::Timeout {
            operation,
            server: Box::default(),
            phase,
            limit,
            setting: None,
            attempts: 1,
        }
    }

    /// A body that can't be sent a second time.
    #[must_use]
    pub fn not_replayable(operation: OperationName) -> Self {
        Self::NotReplayable {
            operation,
            server: Box::default(),
            attempts: 1,
        }
    }

    /// A response that is larger than so many bytes.
    #[must_use]
    pub fn response_too_large(operation: OperationName, limit: usize) -> Self {
        Self::ResponseTooLarge {
            operation,
            server: Box::default(),
            limit,
            attempts: 1,
        }
    }

    /// A token provider that gave no token.
    #[must_use]
    pub fn token_provider(source: impl Into<Source>) -> Self {
        Self::TokenProvider {
            source: Arc::from(source.into()),
        }
    }

    /// A token store that failed.
    #[must_use]
    pub fn token_store(source: impl Into<Source>) -> Self {
        Self::TokenStore {
            source: Arc::from(source.into()),
        }
    }
}

impl From<ApiError> for Error {
    fn from(error: ApiError) -> Self {
        Self::Api(Box::new(error))
    }
}

impl From<AuthenticationError> for Error {
    fn from(error: AuthenticationError) -> Self {
        Self::Authentication(Box::new(error))
    }
}

impl From<DecodeError> for Error {
    fn from(error: DecodeError) -> Self {
        Self::Decode(Box::new(error))
    }
}

impl From<NotificationError> for Error {
    fn from(error: NotificationError) -> Self {
        Self::Notification(Box::new(error))
    }
}
