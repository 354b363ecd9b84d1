//! How requests get to the server.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use serde_json::{Map, Value};

use super::message::{self, Message};
use crate::core::operation::Operation;
use crate::http::options::CallOptions;
use crate::http::pipeline::{Pipeline, Whole};
use crate::http::request::Request;
use crate::http::retry::RetryPolicy;
use crate::{AuthenticationErrorKind, Error, NotificationError, NotificationErrorKind};

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

/// The operations of a service that speaks CometD.
#[derive(Debug)]
pub(crate) struct Endpoints {
    pub(crate) handshake: &'static Operation,
    pub(crate) connect: &'static Operation,
    pub(crate) subscribe: &'static Operation,
    pub(crate) unsubscribe: &'static Operation,
    pub(crate) disconnect: &'static Operation,
    /// For several messages at once.
    pub(crate) batch: &'static Operation,
}

/// The way to a server.
#[derive(Clone, Debug)]
pub(crate) struct Transport {
    pipeline: Pipeline,
    endpoints: &'static Endpoints,
}

/// The messages of a response, on their way.
pub(super) type ResponseFuture = Pin<Box<dyn Future<Output = Result<Received, Error>> + Send>>;

/// What a response holds.
#[derive(Debug)]
pub(super) struct Received {
    pub(super) messages: Vec<Message>,
    /// What the HTTP status says, where it is that of an error. The messages count for more.
    pub(super) refusal: Option<Error>,
}

impl Transport {
    pub(crate) fn new(pipeline: Pipeline, endpoints: &'static Endpoints) -> Self {
        Self { pipeline, endpoints }
    }

    pub(super) fn operation(&self, endpoint: Endpoint) -> &'static Operation {
        match endpoint {
            Endpoint::Handshake => self.endpoints.handshake,
            Endpoint::Connect => self.endpoints.connect,
            Endpoint::Subscribe => self.endpoints.subscribe,
            Endpoint::Unsubscribe => self.endpoints.unsubscribe,
            Endpoint::Disconnect => self.endpoints.disconnect,
            Endpoint::Batch => self.endpoints.batch,
        }
    }

    /// How long a call may take.
    pub(super) fn timeout(&self) -> Duration {
        self.pipeline.settings().timeout
    }

    /// The error of a listener that was not let in in time.
    pub(super) fn timed_out(&self, limit: Duration) -> Error {
        self.pipeline.timed_out(self.endpoints.subscribe, limit)
    }

    pub(super) fn error(&self, endpoint: Endpoint, kind: NotificationErrorKind, message: Option<&str>) -> Error {
        let operation = self.operation(endpoint);
        Error::Notification(Box::new(NotificationError {
            kind,
            operation: operation.name(),
            server: self.pipeline.server(operation).to_owned(),
            message: message.map(|message| self.pipeline.redacted(message)),
        }))
    }

    /// Sends messages. What failed is not tried again here: that is for the connection to decide.
    pub(super) fn post(
        &self,
        endpoint: Endpoint,
        messages: Vec<Map<String, Value>>,
        limit: Option<Duration>,
    ) -> ResponseFuture {
        let transport = self.clone();
        let mut options = CallOptions::new().retry(RetryPolicy::none());
        if let Some(limit) = limit {
            options = options.poll(limit);
        }
        let mut request = Request::new(self.operation(endpoint));
        request.json("messages", &messages);
        Box::pin(async move {
            let response = transport.pipeline.execute::<Whole>(request, options.into());
            let (body, refusal) = match response.await {
                Ok(response) => (response.into_inner(), None),
                Err(error) => match refused(&error) {
                    Some(body) => (body, Some(error)),
                    None => return Err(error),
                },
            };
            match (read(body).await, refusal) {
                (Some(messages), refusal) if refusal.is_none() || messages.iter().any(speaks_bayeux) => {
                    Ok(Received { messages, refusal })
                }
                (_, Some(error)) => Err(error),
                (_, None) => Err(transport.error(endpoint, NotificationErrorKind::NotBayeux, None)),
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
