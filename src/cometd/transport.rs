//! How requests get to the server.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use serde_json::Value;

use super::message::{self, Message};
use crate::dispatch::{InvalidRequest, Operation};
use crate::service::statistics_notifications::operations;
use crate::{
    AuthenticationErrorKind, Client, Error, NotificationError, NotificationErrorKind, Service,
};

/// The size from which a body is parsed where nobody waits for it, in bytes.
const LARGE: usize = 64 * 1024;

/// Where a request goes: one meta message alone has a place of its own, several go to the endpoint itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Endpoint {
    Handshake,
    Connect,
    Subscribe,
    Unsubscribe,
    Disconnect,
    Batch,
}

impl Endpoint {
    pub(super) fn operation(self) -> &'static Operation {
        match self {
            Self::Handshake => &operations::HANDSHAKE,
            Self::Connect => &operations::CONNECT,
            Self::Subscribe => &operations::SUBSCRIBE,
            Self::Unsubscribe => &operations::UNSUBSCRIBE,
            Self::Disconnect => &operations::DISCONNECT,
            Self::Batch => &operations::EXCHANGE_MESSAGES,
        }
    }
}

/// The messages of a response, on their way.
pub(super) type Answer = Pin<Box<dyn Future<Output = Result<Received, Error>> + Send>>;

/// What a response holds.
#[derive(Debug)]
pub(super) struct Received {
    pub(super) messages: Vec<Message>,
    /// What the HTTP status says, where it is that of an error. The messages count for more.
    pub(super) refusal: Option<Error>,
}

impl Client {
    /// Sends messages to a CometD endpoint. What failed is not tried again here: that is for the connection to decide.
    pub(super) fn post(
        &self,
        endpoint: Endpoint,
        body: Vec<u8>,
        limit: Option<Duration>,
    ) -> Answer {
        let mut client = self.plain().without_retries();
        if let Some(limit) = limit {
            client = client.polling(limit);
        }
        let operation = endpoint.operation();
        let url = format!(
            "{}{}",
            client.base_url(Service::StatisticsNotifications),
            operation.path
        );
        let request = client
            .http()
            .post(url)
            .header(CONTENT_TYPE, "application/json")
            .body(body)
            .build()
            .map_err(InvalidRequest::from);
        Box::pin(async move {
            let (body, refusal) = match client.dispatch_bytes(operation, request).await {
                Ok(answer) => (answer.into_inner(), None),
                Err(error) => match refused(&error) {
                    Some(body) => (body, Some(error)),
                    None => return Err(error),
                },
            };
            match (read(body).await, refusal) {
                (Some(messages), refusal)
                    if refusal.is_none() || messages.iter().any(speaks_bayeux) =>
                {
                    Ok(Received { messages, refusal })
                }
                (_, Some(error)) => Err(error),
                (_, None) => Err(Error::Notification(Box::new(NotificationError {
                    kind: NotificationErrorKind::NotBayeux,
                    operation: operation.name(),
                    message: None,
                }))),
            }
        })
    }
}

/// The body of a response that was refused for another reason than its token.
fn refused(error: &Error) -> Option<Bytes> {
    match error {
        Error::Api(error) => Some(error.body.0.clone()),
        Error::Authentication(error) if error.kind == AuthenticationErrorKind::InvalidApiKey => {
            Some(error.body.0.clone())
        }
        _ => None,
    }
}

/// Tells a message of the protocol from any other JSON, since an error may come without a channel.
fn speaks_bayeux(message: &Message) -> bool {
    message.is_meta()
        || message.channel().is_empty()
            && (message.get("advice").is_some_and(Value::is_object)
                || message.get("successful").is_some_and(Value::is_boolean))
}

async fn read(body: Bytes) -> Option<Vec<Message>> {
    if body.len() < LARGE {
        return message::parse(&body).ok();
    }
    // Other tasks of this worker would wait for as long as it takes.
    let parsed = tokio::task::spawn_blocking(move || message::parse(&body));
    parsed.await.ok()?.ok()
}
