//! The Interactions Webhook: models of what Genesys sends.
//!
//! Genesys calls a server of yours when an interaction starts or ends. Respond with status 200, or it calls again.
//!
//! The call is signed: [`webhook`](crate::webhook) checks `X-Hub-Signature` against the raw body, and reads it.
//!
//! ```
//! use genesys_multicloud_cx::interactions_webhook::types::EventsPayload;
//!
//! let payload: EventsPayload = serde_json::from_str("{}")?;
//! println!("{payload:?}");
//! # Ok::<(), serde_json::Error>(())
//! ```

pub use crate::generated::interactions_webhook::types;
