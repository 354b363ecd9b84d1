//! Notifications by CometD: a client of the Bayeux protocol, version 1.0, over long-polling.
//!
//! A session with the server is opened once for a [`Client`](crate::Client) and its clones, when the first listener comes,
//! and closed when the last one has gone. Whatever breaks it is mended: a poll that failed is repeated, a session that the
//! server has forgotten is opened anew and every channel subscribed again. A listener sees all of it as [`Event`]s between
//! the messages, so that no gap is silent.
//!
//! For the values of statistics there is `Statistics::watch`, which does more; for everything else
//! [`StatisticsNotifications::listen`](crate::statistics_notifications::StatisticsNotifications::listen).

mod backoff;
mod connection;
mod exchange;
mod hub;
mod listen;
mod mailbox;
mod message;
mod transport;

pub use listen::{Event, Listen, Notifications};
pub use message::Message;

pub(crate) use hub::Slot;
#[cfg(feature = "statistics")]
pub(crate) use {
    backoff::Backoff,
    connection::Signal,
    hub::Attachment,
    mailbox::{Consumer, Mailbox, Queued, mailbox},
};
