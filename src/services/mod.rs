//! What each service has beside its generated operations. Each module is public under its own name.

#[cfg(feature = "authentication")]
pub mod authentication;
#[cfg(feature = "cloud-data-download")]
pub mod cloud_data_download;
#[cfg(feature = "interactions-webhook")]
pub mod interactions_webhook;
#[cfg(any(feature = "third-party-messaging", feature = "third-party-messaging-webhook"))]
pub mod messaging;
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
    feature = "axum",
    feature = "interactions-webhook",
    feature = "simulator",
    feature = "third-party-messaging",
    feature = "third-party-messaging-webhook"
))]
pub mod webhook;
