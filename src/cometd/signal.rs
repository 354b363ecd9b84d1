//! What listeners are told.

use std::sync::Arc;
use std::time::Duration;

use super::batch::Batch;
use super::message::Message;
use crate::Error;

/// What happened.
#[derive(Debug)]
pub(crate) enum Signal {
    /// Notifications come, for the first time or again, and nothing has to be done for it.
    Connected,
    /// No notifications come for now.
    Reconnecting(Error),
    /// Notifications come again, in a session that knows nothing of the one before.
    Resubscribed,
    /// Another session shares the cookies of this one, and the server slows both down.
    MultipleClients(Duration),
    /// Notifications as they came in one response, in order.
    Received(Vec<Message>),
    /// Those of them that concern a listener.
    Messages(Arc<Batch>),
    /// Channels were subscribed to.
    Subscribed,
    /// The server refused a channel.
    Refused(String, Error),
    /// Nothing comes any more.
    Ended(Error),
}
