//! The Third-Party Messaging Webhook: models of what Genesys sends when an agent responds to a consumer.
//!
//! Use it in a gateway to SMS, email or another messaging system. Genesys calls a server of yours, at an address that
//! your Genesys representative configures; there is no method of [`Client`](crate::Client), and neither API key nor
//! token. It needs the secret of the channel, with which each call is signed.
//!
//! [`webhook`](crate::webhook) has everything to receive with: it checks `X-Hub-Signature` against the raw body, reads
//! it, and responds. Its messages are of the type [`OutgoingMessage`](crate::messaging::OutgoingMessage), which is
//! easier to handle than the types of this page: those follow the documents to the letter.
//!
//! # Examples
//!
//! A whole webhook, for any HTTP server:
//!
//! ```
//! use genesys_multicloud_cx::messaging::OutgoingMessage;
//! use genesys_multicloud_cx::webhook::{Handled, Receiver, Verifier};
//!
//! let receiver = Receiver::new(Verifier::new("signing-secret")?, |message: OutgoingMessage| async move {
//!     match message {
//!         OutgoingMessage::Sms(sms) => println!("{:?} to {:?}", sms.text, sms.to),
//!         OutgoingMessage::Email(email) => println!("{:?} to {:?}", email.subject, email.to),
//!         other => println!("no way to deliver {:?}", other.id()),
//!     }
//!     Handled::Done // or Handled::Redeliver, to be called again
//! });
//! // For each request: let reply = receiver.receive(&headers, &body).await;
//! # let _ = receiver;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Check and read a body only, and do the rest by yourself:
//!
//! ```
//! use genesys_multicloud_cx::messaging::OutgoingMessage;
//! use genesys_multicloud_cx::webhook::Verifier;
//!
//! let verifier = Verifier::new("signing-secret")?;
//! let body = br#"{"channel":{"type":"sms","messageId":"1613474523265-0"},"type":"Text","text":"Hello"}"#;
//! # let signature = verifier.sign(body);
//! let message: OutgoingMessage = verifier.verify_header(&signature, body)?.json()?;
//! assert_eq!(message.id().as_deref(), Some("1613474523265-0"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Read it as the documented type, with every member:
//!
//! ```
//! use genesys_multicloud_cx::third_party_messaging_webhook::types::OutgoingSmsMessage;
//!
//! let message: OutgoingSmsMessage = serde_json::from_str(r#"{"type":"Text","text":"Hello","priority":1}"#)?;
//! assert_eq!(message.text.as_deref(), Some("Hello"));
//! assert_eq!(message.extra["priority"], 1);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # What to know
//!
//! - Respond within 10 seconds, with status 200 and the identifier of the message, or with a status of 500 and above to
//!   have it delivered again. How often and after which time, the representative configures. A
//!   [`Deduplicator`](crate::webhook::Deduplicator) handles each message once all the same.
//! - A message that never can be delivered is not asked for again. Respond with 200, and tell Genesys by a receipt: see
//!   `MessagingChannel::send_receipt`, with the feature `third-party-messaging`.
//! - A signature covers the body alone: see [what it proves](crate::webhook#what-a-signature-proves-and-what-not).

pub use crate::generated::third_party_messaging_webhook::types;
