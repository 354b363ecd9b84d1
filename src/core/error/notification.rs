//! Notifications that don't come.

use std::error::Error as StdError;
use std::fmt;

use super::operation_name::OperationName;
use super::words::at;

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
    /// The server refused the session since another one uses the same cookies (`multiple-clients`).
    MultipleClients,
    /// The server does not know the session any more: it expired, or the server was restarted. A new one is opened.
    UnknownSession,
    /// The server ended the session.
    Disconnected,
    /// The response is no response of the Bayeux protocol.
    NotBayeux,
}

/// The connection over which notifications come was refused, was lost, or has ended.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NotificationError {
    /// What happened.
    pub kind: NotificationErrorKind,
    /// The operation that got its response so.
    pub operation: OperationName,
    /// Host and port of the service.
    pub server: String,
    /// The words of the server, such as `403::Handshake denied`.
    pub message: Option<String>,
}

impl NotificationError {
    /// Why notifications don't come, for tests of programs.
    #[must_use]
    pub fn new(operation: OperationName, kind: NotificationErrorKind) -> Self {
        Self {
            kind,
            operation,
            server: String::new(),
            message: None,
        }
    }
}

impl fmt::Display for NotificationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}{}: ", self.operation, at(&self.server))?;
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
            NotificationErrorKind::MultipleClients => {
                formatter.write_str(
                    "the server refused the session, since another one uses the same cookies (multiple-clients); let \
                     each session have a `Client` of its own, and no cookies of another program",
                )?;
            }
            NotificationErrorKind::UnknownSession => {
                formatter.write_str("the server does not know the session any more")?;
            }
            NotificationErrorKind::Disconnected => {
                formatter.write_str("the server ended the session")?;
            }
            NotificationErrorKind::NotBayeux => {
                formatter.write_str("the response is not what a CometD server gives")?;
            }
        }
        match &self.message {
            Some(message) => write!(formatter, " ({message})"),
            None => Ok(()),
        }
    }
}

impl StdError for NotificationError {}
