//! The messages of third-party messaging, typed: what a third-party system sends, and what it is handed.
//!
//! *Inbound* is what goes to an agent: a consumer's [`Text`], a [`RichMedia`] message, and a [`Receipt`], which tells what
//! became of an agent's message. `MessagingChannel::send` takes each of them, and a list of [`InboundMessage`]s, and sends
//! nothing that Genesys would not understand: see [`Messages`].
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
//! *Outgoing* is what goes to a consumer: an [`OutgoingMessage`] is a [`Sms`], an [`Email`], or something newer. The
//! third-party messaging webhook delivers it; see [`webhook`](crate::webhook).
//!
//! The types that are generated from the documents, with every member, are in `third_party_messaging::types` and
//! `third_party_messaging_webhook::types`.

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
