//! What is asked of the server, and what it answers.

use std::collections::BTreeMap;

use tokio::time::Instant;

use super::message::Message;
use super::transport::{Answer, Endpoint};

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

/// Requests on their way, and the answer to all of them.
pub(super) struct Exchange {
    pub(super) kind: Kind,
    pub(super) endpoint: Endpoint,
    /// Channels of the requests by their identifiers.
    pub(super) requests: BTreeMap<String, String>,
    pub(super) begun: Instant,
    pub(super) answer: Answer,
}

impl Exchange {
    /// The reply to the one request of an exchange.
    pub(super) fn reply<'a>(&self, replies: &'a [Message]) -> Option<&'a Message> {
        let id = self.requests.keys().next()?;
        let mut replies = replies.iter();
        replies.find(|reply| reply.replies_to(self.kind.channel(), id))
    }
}
