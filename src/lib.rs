#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[macro_use]
mod open_enum;

pub mod auth;
mod client;
#[cfg(feature = "statistics-notifications")]
pub mod cometd;
mod comma_separated;
mod cookies;
mod dispatch;
mod download;
mod envelope;
mod error;
mod http_client;
mod response;
mod retry;
mod secret;
mod service;
mod tolerant;

#[cfg(any(
    feature = "interactions-webhook",
    feature = "third-party-messaging",
    feature = "third-party-messaging-webhook"
))]
mod lenient;
mod limits;
#[cfg(test)]
mod models;
mod one_or_many;
mod upload;
mod verdict;

#[cfg(feature = "authentication")]
pub mod authentication;
#[cfg(feature = "cloud-data-download")]
pub mod cloud_data_download;
#[cfg(feature = "interactions-webhook")]
pub mod interactions_webhook;
#[cfg(feature = "openmedia")]
pub mod openmedia;
#[cfg(feature = "secure-email")]
pub mod secure_email;
#[cfg(feature = "statistics")]
pub mod statistics;
#[cfg(feature = "statistics-notifications")]
pub mod statistics_notifications;
#[cfg(feature = "third-party-messaging")]
pub mod third_party_messaging;
#[cfg(feature = "third-party-messaging-webhook")]
pub mod third_party_messaging_webhook;
#[cfg(feature = "user-data-management")]
pub mod user_data_management;

#[cfg(any(
    feature = "third-party-messaging",
    feature = "third-party-messaging-webhook"
))]
pub mod messaging;
#[cfg(feature = "simulator")]
pub mod simulator;
pub mod webhook;

pub use client::{Client, ClientBuilder};
pub use comma_separated::{CommaSeparated, InvalidList};
pub use download::Download;
pub use error::{
    ApiError, AuthenticationError, AuthenticationErrorKind, Code, DecodeError, Error,
    NotificationError, NotificationErrorKind, OperationName, RawBody, Status, TimeoutPhase,
};
pub use one_or_many::OneOrMany;
pub use response::{Outcome, Redirect, Response};
pub use retry::RetryPolicy;
pub use secret::Secret;
pub use service::Service;
pub use upload::{Upload, UploadSigner};

/// The version of this crate, as its `User-Agent` names it.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
