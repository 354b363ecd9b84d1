//! What is asked of the server, and what it responds.

use std::collections::BTreeMap;
use std::future::pending;
use std::pin::Pin;

use serde_json::Value;
use tokio::time::{Instant, Sleep};

use super::message::Message;
use super::transport::{Endpoint, Received, ResponseFuture};
use crate::Error;

/// What a request is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Handshake,
    /// To all channels that are wanted, before anything is delivered.
    Subscribe,
    Connect,
    /// To channels that are wanted beside the others.
    Add,
    /// From channels that are wanted no more.
    Remove,
    Disconnect,
}

impl Kind {
    pub(super) fn channel(self) -> &'static str {
        match self {
            Self::Handshake => "/meta/handshake",
            Self::Subscribe | Self::Add => "/meta/subscribe",
            Self::Connect => "/meta/connect",
            Self::Remove => "/meta/unsubscribe",
            Self::Disconnect => "/meta/disconnect",
        }
    }

    pub(super) fn endpoint(self, requests: usize) -> Endpoint {
        match self {
            _ if requests > 1 => Endpoint::Batch,
            Self::Handshake => Endpoint::Handshake,
            Self::Subscribe | Self::Add => Endpoint::Subscribe,
            Self::Connect => Endpoint::Connect,
            Self::Remove => Endpoint::Unsubscribe,
            Self::Disconnect => Endpoint::Disconnect,
        }
    }
}

/// Requests on their way, and the response to all of them.
pub(super) struct Exchange {
    pub(super) kind: Kind,
    pub(super) endpoint: Endpoint,
    /// Channels of the requests by their identifiers.
    pub(super) requests: BTreeMap<String, String>,
    pub(super) begun: Instant,
    pub(super) response: ResponseFuture,
}

impl Exchange {
    /// The reply to the one request of an exchange. A message without a channel can be nothing else.
    pub(super) fn reply<'a>(&self, replies: &'a [Message]) -> Option<&'a Message> {
        let id = self.requests.keys().next()?;
        let mut named = replies.iter();
        named
            .find(|reply| reply.replies_to(self.kind.channel(), id))
            .or_else(|| {
                let mut nameless = replies.iter();
                nameless.find(|reply| reply.replies_to("", id))
            })
    }

    /// The reply to one of its subscriptions.
    pub(super) fn reply_to<'a>(&self, replies: &'a [Message], id: &str, channel: &str) -> Option<&'a Message> {
        let names = |reply: &Message| reply.get("subscription").and_then(Value::as_str) == Some(channel);
        let mut matching = replies.iter();
        matching
            .find(|reply| reply.replies_to(self.kind.channel(), id) && (reply.has_id() || names(reply)))
            .or_else(|| {
                let mut nameless = replies.iter();
                nameless.find(|reply| reply.replies_to("", id))
            })
    }
}

/// What a session waits for.
pub(super) enum Step {
    Resting(Pin<Box<Sleep>>, Kind),
    Asking(Exchange),
    Ended,
}

impl Step {
    /// Waits for the end of a rest or for a response. Nothing is lost when it is dropped.
    pub(super) async fn run(&mut self) -> Option<Result<Received, Error>> {
        match self {
            Self::Resting(rest, _) => {
                rest.await;
                None
            }
            Self::Asking(exchange) => Some((&mut exchange.response).await),
            Self::Ended => pending().await,
        }
    }
}

pub(super) async fn run_side(side: &mut Option<Exchange>) -> Result<Received, Error> {
    match side {
        Some(exchange) => (&mut exchange.response).await,
        None => pending().await,
    }
}
