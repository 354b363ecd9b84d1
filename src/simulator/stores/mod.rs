//! What the simulator remembers.

pub(super) mod accounts;
pub(super) mod archive;
pub(super) mod board;
pub(super) mod channels;
pub(super) mod clock;
pub(super) mod identifier;
pub(super) mod interactions;
pub(super) mod links;
pub(super) mod mailboxes;
pub(super) mod names;
pub(super) mod notification;
pub(super) mod outbox;
pub(super) mod receipts;
pub(super) mod recent;
pub(super) mod registration;
pub(super) mod sessions;
pub(super) mod state;
