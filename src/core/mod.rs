//! What every layer speaks of: services and their operations, responses, errors, secrets, and JSON as servers send it.

#[macro_use]
pub(crate) mod open_enum;

pub(crate) mod envelope;
pub(crate) mod error;
pub(crate) mod health;
#[cfg(any(
    feature = "interactions-webhook",
    feature = "third-party-messaging",
    feature = "third-party-messaging-webhook"
))]
pub(crate) mod lenient;
pub(crate) mod metrics;
pub(crate) mod one_or_many;
pub(crate) mod operation;
pub(crate) mod redaction;
#[cfg(feature = "redis")]
pub(crate) mod redis;
pub(crate) mod refusal;
pub(crate) mod response;
pub(crate) mod secret;
pub(crate) mod secret_source;
pub(crate) mod service;
#[cfg(any(
    feature = "axum",
    feature = "interactions-webhook",
    feature = "simulator",
    feature = "third-party-messaging",
    feature = "third-party-messaging-webhook"
))]
pub(crate) mod signature;
pub(crate) mod text;
pub(crate) mod tolerant;
pub(crate) mod unescape;
pub(crate) mod verdict;
