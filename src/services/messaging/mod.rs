//! The messages of third-party messaging, typed: what a third-party system sends, and what it receives.
//!
//! Use them in a gateway to SMS, email or another messaging system. *Inbound* is what goes to an agent, by
//! `client.third_party_messaging(channel)` with the feature `third-party-messaging`. *Outgoing* is what goes to a
//! consumer, by [`webhook`](crate::webhook) with the feature `third-party-messaging-webhook`. Both need the secret of
//! the channel.
//!
//! # Examples
//!
//! Send a consumer's text, and a receipt that says what became of an agent's message:
//!
//! ```no_run
//! # #[cfg(feature = "third-party-messaging")]
//! # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
//! use genesys_multicloud_cx::messaging::{ReasonCode, Receipt, Text};
//! use genesys_multicloud_cx::third_party_messaging::Channel;
//!
//! let channel = Channel::new("0123456789", "0ff723ff-6c6f-44e0-9ce3-ce579337eadd", "signing-secret");
//! let channel = client.third_party_messaging(channel);
//! let text = Text::new("Hello").from("16504661149").to("0123456789");
//! let accepted = channel.send(text).await?;
//! println!("{:?}", accepted.message_ids().collect::<Vec<_>>());
//!
//! let receipt = Receipt::failed("1613474523265-0", [ReasonCode::InvalidDestination]);
//! let _ = channel.send_receipt(receipt.from("0123456789").to("16504661149")).await?;
//! # Ok(())
//! # }
//! ```
//!
//! Send several messages in one request:
//!
//! ```no_run
//! # #[cfg(feature = "third-party-messaging")]
//! # async fn example(
//! #     channel: genesys_multicloud_cx::third_party_messaging::MessagingChannel,
//! # ) -> Result<(), genesys_multicloud_cx::Error> {
//! use genesys_multicloud_cx::messaging::{InboundMessage, Receipt, Text};
//!
//! let text = Text::new("Hello").from("16504661149").to("0123456789");
//! let receipt = Receipt::delivered("1613474523265-0").from("0123456789").to("16504661149");
//! let messages: [InboundMessage; 2] = [text.into(), receipt.into()];
//! let _ = channel.send(messages).await?;
//! # Ok(())
//! # }
//! ```
//!
//! Read what an agent wrote, after [`webhook`](crate::webhook) has checked it:
//!
//! ```
//! # #[cfg(feature = "third-party-messaging-webhook")]
//! # fn example(message: genesys_multicloud_cx::messaging::OutgoingMessage) {
//! use genesys_multicloud_cx::messaging::OutgoingMessage;
//!
//! match message {
//!     OutgoingMessage::Sms(sms) => println!("{:?} to {:?}", sms.text, sms.to),
//!     OutgoingMessage::Email(email) => println!("{:?}: {:?}", email.subject, email.html().or(email.text())),
//!     other => println!("of another kind: {:?}", other.id()),
//! }
//! # }
//! ```
//!
//! # What to know
//!
//! - Inbound are [`Text`], [`RichMedia`] and [`Receipt`]; [`MessagingChannel::send`] takes each of them, and a list of
//!   [`InboundMessage`]s, and sends nothing that Genesys would not understand: see [`Messages`].
//! - An [`OutgoingMessage`] is an [`Sms`], an [`Email`], or something newer, which stays JSON.
//! - The types that are generated from the documents, with every member, are in [`third_party_messaging::types`] and
//!   [`third_party_messaging_webhook::types`].
//!
// Where a feature is off, links to what it adds lead to the table of features instead of nowhere.
#![cfg_attr(
    feature = "third-party-messaging",
    doc = "[`MessagingChannel::send`]: crate::third_party_messaging::MessagingChannel::send",
    doc = "[`third_party_messaging::types`]: crate::third_party_messaging::types"
)]
#![cfg_attr(
    not(feature = "third-party-messaging"),
    doc = "[`InboundMessage`]: crate#features",
    doc = "[`Messages`]: crate#features",
    doc = "[`MessagingChannel::send`]: crate#features",
    doc = "[`Receipt`]: crate#features",
    doc = "[`RichMedia`]: crate#features",
    doc = "[`Text`]: crate#features",
    doc = "[`third_party_messaging::types`]: crate#features"
)]
#![cfg_attr(
    feature = "third-party-messaging-webhook",
    doc = "[`third_party_messaging_webhook::types`]: crate::third_party_messaging_webhook::types"
)]
#![cfg_attr(
    not(feature = "third-party-messaging-webhook"),
    doc = "[`Email`]: crate#features",
    doc = "[`OutgoingMessage`]: crate#features",
    doc = "[`Sms`]: crate#features",
    doc = "[`third_party_messaging_webhook::types`]: crate#features"
)]

#[cfg(feature = "third-party-messaging")]
mod address;
#[cfg(feature = "third-party-messaging-webhook")]
mod delivery;
#[cfg(feature = "third-party-messaging")]
mod inbound;
#[cfg(feature = "third-party-messaging-webhook")]
mod outgoing;
#[cfg(feature = "third-party-messaging")]
mod receipt;
#[cfg(feature = "third-party-messaging")]
mod sending;

#[cfg(feature = "third-party-messaging")]
pub use inbound::{InboundMessage, RichMedia, Text};
#[cfg(feature = "third-party-messaging-webhook")]
pub use outgoing::{ContentType, Email, EmailContent, OutgoingMessage, Party, Sms};
#[cfg(feature = "third-party-messaging")]
pub use receipt::{Reason, ReasonCode, Receipt};
#[cfg(feature = "third-party-messaging")]
pub use sending::Messages;
