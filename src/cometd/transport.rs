//! How requests get to the server.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;

use crate::dispatch::{InvalidRequest, Operation};
use crate::service::statistics_notifications::operations;
use crate::{Client, Error, Service};

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

/// The body of an answer, on its way.
pub(super) type Answer = Pin<Box<dyn Future<Output = Result<Bytes, Error>> + Send>>;

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
            let answer = client.dispatch_bytes(operation, request).await?;
            Ok(answer.into_inner())
        })
    }
}
