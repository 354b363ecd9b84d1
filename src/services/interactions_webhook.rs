//! The Interactions Webhook: models of what Genesys sends when an interaction starts or ends.
//!
//! Use it to follow chats and secure emails from another system. Genesys calls a server of yours, at an address that
//! your Genesys representative configures; there is no method of [`Client`](crate::Client), and neither API key nor
//! token. It needs the secret of the channel, with which each call is signed.
//!
//! [`webhook`](crate::webhook) has everything to receive with: it checks `X-Hub-Signature` against the raw body, reads
//! it, and responds. Its [`InteractionEvents`](crate::webhook::InteractionEvents) are easier to handle than the types
//! of this page, which follow the documents to the letter.
//!
//! # Examples
//!
//! A whole webhook, for any HTTP server:
//!
//! ```
//! use genesys_multicloud_cx::webhook::{InteractionEvent, InteractionEvents, Receiver, Verifier};
//!
//! let receiver = Receiver::new(Verifier::new("signing-secret")?, |delivery: InteractionEvents| async move {
//!     for event in delivery.events {
//!         match event {
//!             InteractionEvent::Started(entity) => println!("{:?} started", entity.id),
//!             InteractionEvent::Finished(entity) => println!("{:?} ended", entity.id),
//!             other => println!("{:?}: {other:?}", other.interaction_id()),
//!         }
//!     }
//! });
//! // For each request: let reply = receiver.receive(&headers, &body).await;
//! # let _ = receiver;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Check and read a body only, and do the rest by yourself:
//!
//! ```
//! use genesys_multicloud_cx::webhook::Verifier;
//!
//! let verifier = Verifier::new("signing-secret")?;
//! let body = br#"{"operationId":"f6c49d91","data":{"entities":[{"event":"FINISHED","entity":{"id":"8e09e19f"}}]}}"#;
//! # let signature = verifier.sign(body);
//! let delivery = verifier.verify_header(&signature, body)?.interaction_events()?;
//! assert_eq!(delivery.operation_id.as_deref(), Some("f6c49d91"));
//! assert_eq!(delivery.events[0].interaction_id(), Some("8e09e19f"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Read it as the documented type, with every member:
//!
//! ```
//! use genesys_multicloud_cx::interactions_webhook::types::{EventType, EventsPayload};
//!
//! let body = r#"{"data":{"entities":[{"event":"STARTED","entity":{"mediaType":"chat"}}]}}"#;
//! let payload: EventsPayload = serde_json::from_str(body)?;
//! let events = payload.data.and_then(|data| data.entities).unwrap_or_default();
//! assert_eq!(events[0].event, Some(EventType::Started));
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # What to know
//!
//! - Respond with status 200, or Genesys calls again. How often and after which time, the representative configures. A
//!   [`Deduplicator`](crate::webhook::Deduplicator) handles each delivery once all the same.
//! - A signature covers the body alone: see [what it proves](crate::webhook#what-a-signature-proves-and-what-not).

pub use crate::generated::interactions_webhook::types;
