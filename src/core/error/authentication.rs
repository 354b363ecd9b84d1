//! Credentials that were refused.

use std::error::Error as StdError;
use std::fmt;

use http::StatusCode;

use super::operation_name::OperationName;
use super::response::{RawBody, ServiceStatus};
use super::words::at;

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
    /// There is nothing left to get a token with: the user has to sign in again. If the service has refused the refresh
    /// token just now, status and [`service_status`](AuthenticationError::service_status) are those of the refusal.
    SignInRequired,
    /// The user's browser came back without the `state` that it was sent away with, with another one, or with two. The
    /// sign-in was begun by somebody else, or in another session; nothing was sent.
    StateMismatch,
    /// The user's browser came back with an error in place of a code: nobody signed in, or the service refused the
    /// request. The code of the [`service_status`](AuthenticationError::service_status) is one of RFC 6749, section 4.1.2.1, such as
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
            Self::InvalidGrant => "check the user name and password, or have the user sign in again for a new code",
            Self::InvalidToken => "get another token, or check what the user may do",
            Self::SignInRequired => "have the user sign in again",
            Self::StateMismatch => {
                "use the redirect only with the request that it answers, or have the user sign in again"
            }
            Self::AuthorizationDenied => "have the user sign in again, or check the client id and the redirect URI",
            Self::InvalidRedirect => "check the redirect URI, and what is between it and here",
            Self::SignInTimeout => "have the user sign in again, and check that the redirect URI is registered",
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
    /// Host and port of the service; empty if none was asked.
    pub server: String,
    /// The HTTP status, if the service was asked.
    pub status: Option<StatusCode>,
    /// Code, message and detail, in the words of the service.
    pub service_status: ServiceStatus,
    /// How often the call was made.
    pub attempts: u32,
    /// The whole body.
    pub body: RawBody,
    /// What else there is to try, beside the advice of the kind.
    pub(crate) note: Option<&'static str>,
}

impl AuthenticationError {
    /// A credential that an operation refused, for tests of programs. What else there is to it is set by its fields.
    #[must_use]
    pub fn new(operation: OperationName, kind: AuthenticationErrorKind) -> Self {
        Self {
            kind,
            operation,
            server: String::new(),
            status: None,
            service_status: ServiceStatus::default(),
            attempts: 1,
            body: RawBody::default(),
            note: None,
        }
    }
}

impl fmt::Display for AuthenticationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{}{}: {}",
            self.operation,
            at(&self.server),
            self.kind.name()
        )?;
        match (self.status, &self.service_status.message) {
            (Some(status), Some(message)) => write!(formatter, " (HTTP {status}: {message})")?,
            (Some(status), None) => write!(formatter, " (HTTP {status})")?,
            (None, _) if self.service_status != ServiceStatus::default() => {
                write!(formatter, " ({})", self.service_status)?
            }
            (None, _) => {}
        }
        write!(formatter, "; {}", self.kind.advice())?;
        match self.note {
            Some(note) => write!(formatter, "; {note}"),
            None => Ok(()),
        }
    }
}

impl StdError for AuthenticationError {}
