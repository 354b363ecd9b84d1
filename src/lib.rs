#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
// What is shared by services is unused in part where some of them are off. With all of them on, nothing may be.
#![cfg_attr(not(feature = "services"), allow(dead_code, unused_imports, unused_macros))]

// From the lowest layer to the highest: each uses only those above it here (see ARCHITECTURE.md). The blank lines keep
// rustfmt from sorting them.
#[macro_use]
mod core;

mod http;

pub mod auth;

#[cfg(feature = "statistics-notifications")]
pub mod cometd;

mod client;

#[path = "../generated/mod.rs"]
mod generated;

mod services;

#[cfg(feature = "simulator")]
pub mod simulator;

#[cfg(test)]
#[path = "../tests/models/mod.rs"]
mod models;

#[cfg(feature = "browser")]
pub use client::BrowserSignIn;
pub use client::{Client, ClientBuilder, ClientHealth, Settings};
pub use core::error::{
    ApiError, AuthenticationError, AuthenticationErrorKind, Code, DecodeError, Error, NotificationError,
    NotificationErrorKind, OperationName, RawBody, ServiceStatus, TimeoutPhase,
};
pub use core::health::Health;
pub use core::one_or_many::OneOrMany;
pub use core::response::{Outcome, Redirect, Response};
pub use core::secret::Secret;
pub use core::secret_source::SecretSource;
pub use core::service::Service;
pub use core::text::{Integer, IntoText};
pub use http::download::Download;
pub use http::layer::{Attempt, AttemptError, Layer, LayerFuture, Next, Reply};
pub use http::options::CallOptions;
pub use http::pool::{HttpPool, HttpPoolBuilder};
pub use http::retry::RetryPolicy;
pub use http::tls_roots::TlsRoots;
pub use http::upload::Upload;
#[cfg(feature = "third-party-messaging")]
pub use http::upload_signer::UploadSigner;

#[cfg(feature = "authentication")]
pub use services::authentication;
#[cfg(feature = "cloud-data-download")]
pub use services::cloud_data_download;
#[cfg(feature = "interactions-webhook")]
pub use services::interactions_webhook;
#[cfg(any(feature = "third-party-messaging", feature = "third-party-messaging-webhook"))]
pub use services::messaging;
#[cfg(feature = "openmedia")]
pub use services::openmedia;
#[cfg(feature = "secure-email")]
pub use services::secure_email;
#[cfg(feature = "statistics")]
pub use services::statistics;
#[cfg(feature = "statistics-notifications")]
pub use services::statistics_notifications;
#[cfg(feature = "third-party-messaging")]
pub use services::third_party_messaging;
#[cfg(feature = "third-party-messaging-webhook")]
pub use services::third_party_messaging_webhook;
#[cfg(feature = "user-data-management")]
pub use services::user_data_management;
#[cfg(any(
    feature = "axum",
    feature = "interactions-webhook",
    feature = "simulator",
    feature = "third-party-messaging",
    feature = "third-party-messaging-webhook"
))]
pub use services::webhook;

/// The crates whose types are part of this one's signatures, in the versions that it uses.
pub mod reexport {
    #[cfg(feature = "axum")]
    pub use axum;
    #[cfg(feature = "metrics")]
    pub use metrics;
    #[cfg(feature = "redis")]
    pub use redis;
    pub use {::http, bytes, futures_core, reqwest, serde_json, url};
}

/// The version of this crate, as its `User-Agent` names it.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
