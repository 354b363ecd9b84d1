//! Webhooks: the calls that Genesys makes to a server of yours, checked and read.
//!
//! There are two. The *interactions webhook* tells that an interaction started or ended ([`InteractionEvents`], with
//! the feature `interactions-webhook`), the *third-party messaging webhook* delivers a message of an agent
//! ([`OutgoingMessage`], with the feature `third-party-messaging-webhook`). Both are signed with the secret that is
//! shared for the channel, and need neither API key nor token. Your Genesys representative configures the address.
//!
//! - [`Verifier`] checks the signature; what it returns, a [`Verified`], is the only way to the payload.
//! - [`Receiver`] is a whole webhook for any HTTP server, from headers and body to the response that Genesys asks for.
//! - With the feature `axum`, [`Signed`] is an extractor, and [`Receiver::into_route`] a route.
//!
//! # Examples
//!
//! Both webhooks as routes of axum:
//!
//! ```no_run
//! # #[cfg(all(feature = "axum", feature = "interactions-webhook", feature = "third-party-messaging-webhook"))]
//! # mod example {
//! use axum::Router;
//! use genesys_multicloud_cx::messaging::OutgoingMessage;
//! use genesys_multicloud_cx::webhook::{
//!     Deduplicator, Handled, InteractionEvent, InteractionEvents, Receiver, Verifier,
//! };
//!
//! async fn deliver(message: OutgoingMessage) -> Handled {
//!     match message {
//!         OutgoingMessage::Sms(sms) => println!("{:?} to {:?}", sms.text, sms.to),
//!         OutgoingMessage::Email(email) => println!("{:?} to {:?}", email.subject, email.to),
//!         // Tell what can't be delivered by a receipt; asking for it again would not help.
//!         other => println!("no way to deliver {:?}", other.id()),
//!     }
//!     Handled::Done
//! }
//!
//! async fn note(delivery: InteractionEvents) -> Result<(), std::io::Error> {
//!     for event in delivery.events {
//!         if let InteractionEvent::Finished(interaction) = event {
//!             println!("{:?} ended", interaction.id); // an error here asks for the delivery again
//!         }
//!     }
//!     Ok(())
//! }
//!
//! #[tokio::main]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let verifier = Verifier::new("channel-secret")?;
//!     let seen = Deduplicator::new(10_000);
//!     let messages = Receiver::new(verifier.clone(), deliver).deduplicator(seen.clone());
//!     let events = Receiver::new(verifier, note).deduplicator(seen);
//!     let app: Router = Router::new()
//!         .route("/messages", messages.into_route())
//!         .route("/events", events.into_route());
//!     let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
//!     axum::serve(listener, app).await?;
//!     Ok(())
//! }
//! # }
//! ```
//!
//! A webhook on any other HTTP server, which has read headers and body:
//!
//! ```
//! # #[cfg(feature = "interactions-webhook")]
//! # async fn example(headers: &http::HeaderMap, body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//! use genesys_multicloud_cx::webhook::{InteractionEvents, Receiver, Verifier};
//!
//! let receiver = Receiver::new(Verifier::new("channel-secret")?, |delivery: InteractionEvents| async move {
//!     println!("{} events", delivery.events.len());
//! });
//! let reply = receiver.receive(headers, body).await;
//! println!("respond with {} and {}", reply.status, reply.body);
//! # Ok(())
//! # }
//! ```
//!
//! The signature alone, while one secret is replaced by another:
//!
//! ```
//! use genesys_multicloud_cx::webhook::Verifier;
//!
//! let verifier = Verifier::new("new secret")?.with_previous_secret("old secret")?;
//! let body = br#"{"type":"Text"}"#;
//! let header = Verifier::new("old secret")?.sign(body);
//! let message: serde_json::Value = verifier.verify_header(&header, body)?.json()?;
//! assert_eq!(message["type"], "Text");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What a signature proves, and what not
//!
//! It proves that somebody who knows the secret signed these very bytes. It is made of the body alone: it covers no
//! header, no path and no time. Whoever got hold of a signed request can send it again, as often as they like and to
//! any address at which the same secret is taken.
//!
//! The same means helps against that and against honest redeliveries, since Genesys delivers again what it got no good
//! response for: a message has an identifier, [`OutgoingMessage::id`], a delivery of events has one,
//! [`InteractionEvents::operation_id`], and a [`Receiver`] with a [`DeliveryStore`] handles nothing twice that the store
//! remembers. `X-B3-TraceId` is not signed, so it proves nothing.
//!
//! # What to remember where
//!
//! | deliveries come to | store | remembers |
//! |---|---|---|
//! | one process | [`Deduplicator`], in memory | the latest so many, until the process ends |
//! | several machines, or one that restarts | [`RedisDeliveryStore`], with the feature `redis` | for 24 hours, unless set |
//! | whatever has a database | your own [`DeliveryStore`] | what its table holds |
//!
//! Remember deliveries longer than a replay would matter. None of the stores makes "exactly once" of it: a process may die
//! after its handler did something and before the store knows. What must not happen twice needs an identifier at whoever
//! does it, such as a primary key.
//!
//! # Many machines
//!
//! Replicas behind a balancer share a store, each with a connection of its own. Who gets a delivery claims it with a lease,
//! which is renewed while the handler runs:
//!
//! - A replica that gets the same delivery meanwhile responds with 503, and one that gets it afterwards with what the first
//!   responded.
//! - A replica that dies has its lease end, 30 seconds later unless [set], and the next
//!   delivery is handled by another. Genesys has to deliver again for longer than that.
//! - A replica that stood still beyond its lease, or whose store forgot it, changes nothing of what another did since. A
//!   warning is traced, and the handler finds out by [`LeaseStatus`].
//! - While the store fails, deliveries get 503, or are handled without it: see [`Receiver::when_store_fails`].
//!   [`Receiver::health`] is for the balancer's check.
//!
//! A handler that takes longer than Genesys waits hands the message on, to a stream of Redis for instance, and returns when
//! it is there. The example `gateway_cluster` does, and has a replica killed in the middle.
//!
//! # Shutdown
//!
//! Handlers run in tasks of their own, for which a server that shuts down does not wait. [`Receiver::shutdown_handle`] does:
//! see [`ShutdownHandle`] for the order of things. What is cut off nevertheless is given back when its lease ends, if it has
//! no response yet; after [`AckPolicy::BeforeHandling`] it is lost.
//!
//! # Large and slow requests
//!
//! The manual names no largest size. A body is in memory as a whole, and what is read of it, as a [`serde_json::Value`]
//! in the worst case, may be some twenty times as large; the usual limit of 2 MB is a good one. JSON that is nested too
//! deeply is an error, and not read at all without the right signature.
//!
// Where a feature is off, links to what it adds lead to the table of features instead of nowhere.
#![cfg_attr(
    feature = "third-party-messaging-webhook",
    doc = "[`OutgoingMessage`]: crate::messaging::OutgoingMessage",
    doc = "[`OutgoingMessage::id`]: crate::messaging::OutgoingMessage::id"
)]
#![cfg_attr(
    not(feature = "third-party-messaging-webhook"),
    doc = "[`OutgoingMessage`]: crate#features",
    doc = "[`OutgoingMessage::id`]: crate#features"
)]
#![cfg_attr(
    not(feature = "interactions-webhook"),
    doc = "[`InteractionEvents`]: crate#features",
    doc = "[`InteractionEvents::operation_id`]: crate#features"
)]
#![cfg_attr(
    not(any(feature = "interactions-webhook", feature = "third-party-messaging-webhook")),
    doc = "[`AckPolicy::BeforeHandling`]: crate#features",
    doc = "[`LeaseStatus`]: crate#features",
    doc = "[`Receiver`]: crate#features",
    doc = "[`Receiver::health`]: crate#features",
    doc = "[`Receiver::shutdown_handle`]: crate#features",
    doc = "[`Receiver::when_store_fails`]: crate#features",
    doc = "[`ShutdownHandle`]: crate#features"
)]
#![cfg_attr(
    not(feature = "redis"),
    doc = "[`RedisDeliveryStore`]: crate#features",
    doc = "[set]: crate#features"
)]
#![cfg_attr(feature = "redis", doc = "[set]: RedisDeliveryStore::lease")]
#![cfg_attr(
    not(all(
        feature = "axum",
        any(feature = "interactions-webhook", feature = "third-party-messaging-webhook")
    )),
    doc = "[`Receiver::into_route`]: crate#features"
)]
#![cfg_attr(not(feature = "axum"), doc = "[`Signed`]: crate#features")]

#[cfg(any(feature = "interactions-webhook", feature = "third-party-messaging-webhook"))]
mod claims;
mod deduplicator;
#[cfg(feature = "interactions-webhook")]
mod events;
#[cfg(feature = "axum")]
mod extractor;
#[cfg(any(feature = "interactions-webhook", feature = "third-party-messaging-webhook"))]
mod lease;
mod payload;
#[cfg(any(feature = "interactions-webhook", feature = "third-party-messaging-webhook"))]
mod receiver;
#[cfg(feature = "redis")]
mod redis;
#[cfg(any(
    feature = "axum",
    feature = "interactions-webhook",
    feature = "third-party-messaging-webhook"
))]
mod reply;
#[cfg(any(feature = "interactions-webhook", feature = "third-party-messaging-webhook"))]
mod shutdown;
mod store;
mod verifier;

#[cfg(feature = "redis")]
pub use self::redis::RedisDeliveryStore;
pub use deduplicator::Deduplicator;
#[cfg(feature = "interactions-webhook")]
pub use events::{InteractionEvent, InteractionEvents};
#[cfg(feature = "axum")]
pub use extractor::{BodyTimeout, Signed, SignedRejection};
#[cfg(any(feature = "interactions-webhook", feature = "third-party-messaging-webhook"))]
pub use lease::LeaseStatus;
#[cfg(feature = "third-party-messaging-webhook")]
pub(crate) use payload::object;
pub use payload::{Payload, PayloadError};
#[cfg(feature = "third-party-messaging-webhook")]
pub(crate) use receiver::sealed;
#[cfg(any(feature = "interactions-webhook", feature = "third-party-messaging-webhook"))]
pub use receiver::{AckPolicy, Delivery, Handled, Receiver};
#[cfg(any(
    feature = "axum",
    feature = "interactions-webhook",
    feature = "third-party-messaging-webhook"
))]
pub use reply::Reply;
#[cfg(any(feature = "interactions-webhook", feature = "third-party-messaging-webhook"))]
pub use shutdown::{Drained, ShutdownHandle};
pub use store::{Claim, DeliveryFuture, DeliveryLease, DeliveryStore, LeaseState, StoreFailure};
pub use verifier::{SecretError, Verified, Verifier, VerifyError};
