//! Notifications by CometD: a client of the Bayeux protocol, version 1.0, over long-polling.
//!
//! A session with the server is opened once for a [`Client`](crate::Client) and its clones, when the first listener comes,
//! and closed when the last one has gone. Whatever breaks it is mended: a poll that failed is repeated, a session that the
//! server has forgotten is opened anew and every channel subscribed again. A listener sees all of it as [`NotificationEvent`]s between
//! the messages, so that no gap is silent.
//!
//! A server that asks for a pause, by `advice.interval` or `Retry-After`, is obeyed for up to five minutes, and one that
//! wants to hold a poll for up to ten. Where one asks for more, a warning is traced.
//!
//! For the values of statistics there is `Statistics::watch`, which does more; for everything else
//! [`StatisticsNotifications::listen`](crate::statistics_notifications::StatisticsNotifications::listen).

#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]

mod backoff;
mod batch;
mod connection;
mod exchange;
mod hub;
mod listen;
mod mailbox;
mod message;
mod session;
mod signal;
mod transport;

pub use listen::{ListenRequest, NotificationEvent, Notifications};
pub use message::Message;

pub(crate) use hub::{Access, Slot};
pub(crate) use transport::{Endpoints, Transport};
#[cfg(feature = "statistics")]
pub(crate) use {
    backoff::{Backoff, bounded},
    batch::{Batch, breathe},
    hub::Attachment,
    listen::CLOSE_LIMIT,
    mailbox::{Consumer, Mailbox, Queued, mailbox},
    signal::Signal,
};
