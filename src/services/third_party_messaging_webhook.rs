//! The Third-Party Messaging Webhook: models of what Genesys sends.
//!
//! Genesys calls a server of yours when an agent answers. Respond within 10 seconds with status 200 and the identifier of the
//! message, or with a status of 500 and above to have it delivered again.
//!
//! The call is signed: [`webhook`](crate::webhook) checks `X-Hub-Signature` against the raw body, and reads it.
//!
//! ```
//! use genesys_multicloud_cx::third_party_messaging_webhook::types::OutgoingSmsMessage;
//!
//! let message: OutgoingSmsMessage = serde_json::from_str("{}")?;
//! println!("{message:?}");
//! # Ok::<(), serde_json::Error>(())
//! ```

pub use crate::generated::third_party_messaging_webhook::types;
