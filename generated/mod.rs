// @generated from specs/ by `cargo build --features codegen`. Do not edit.

//! The code that is generated for each service from its document in `specs/`.

#[cfg(feature = "authentication")]
#[rustfmt::skip]
// Members and setters are called what they are called in the document.
#[allow(clippy::should_implement_trait, clippy::too_many_arguments, clippy::wrong_self_convention)]
pub(crate) mod authentication;

#[cfg(feature = "cloud-data-download")]
#[rustfmt::skip]
// Members and setters are called what they are called in the document.
#[allow(clippy::should_implement_trait, clippy::too_many_arguments, clippy::wrong_self_convention)]
pub(crate) mod cloud_data_download;

#[cfg(feature = "interactions-webhook")]
#[rustfmt::skip]
// Members and setters are called what they are called in the document.
#[allow(clippy::should_implement_trait, clippy::too_many_arguments, clippy::wrong_self_convention)]
pub(crate) mod interactions_webhook;

#[cfg(feature = "openmedia")]
#[rustfmt::skip]
// Members and setters are called what they are called in the document.
#[allow(clippy::should_implement_trait, clippy::too_many_arguments, clippy::wrong_self_convention)]
pub(crate) mod openmedia;

#[cfg(feature = "secure-email")]
#[rustfmt::skip]
// Members and setters are called what they are called in the document.
#[allow(clippy::should_implement_trait, clippy::too_many_arguments, clippy::wrong_self_convention)]
pub(crate) mod secure_email;

#[cfg(feature = "statistics")]
#[rustfmt::skip]
// Members and setters are called what they are called in the document.
#[allow(clippy::should_implement_trait, clippy::too_many_arguments, clippy::wrong_self_convention)]
pub(crate) mod statistics;

#[cfg(feature = "statistics-notifications")]
#[rustfmt::skip]
// Members and setters are called what they are called in the document.
#[allow(clippy::should_implement_trait, clippy::too_many_arguments, clippy::wrong_self_convention)]
pub(crate) mod statistics_notifications;

#[cfg(feature = "third-party-messaging")]
#[rustfmt::skip]
// Members and setters are called what they are called in the document.
#[allow(clippy::should_implement_trait, clippy::too_many_arguments, clippy::wrong_self_convention)]
pub(crate) mod third_party_messaging;

#[cfg(feature = "third-party-messaging-webhook")]
#[rustfmt::skip]
// Members and setters are called what they are called in the document.
#[allow(clippy::should_implement_trait, clippy::too_many_arguments, clippy::wrong_self_convention)]
pub(crate) mod third_party_messaging_webhook;

#[cfg(feature = "user-data-management")]
#[rustfmt::skip]
// Members and setters are called what they are called in the document.
#[allow(clippy::should_implement_trait, clippy::too_many_arguments, clippy::wrong_self_convention)]
pub(crate) mod user_data_management;

/// Name, models and JSON of each document.
#[cfg(test)]
#[rustfmt::skip]
pub(crate) fn documents() -> Vec<(&'static str, &'static [crate::models::Model], &'static str)> {
    vec![
        #[cfg(feature = "authentication")]
        ("authentication", authentication::MODELS, include_str!("authentication.json")),
        #[cfg(feature = "cloud-data-download")]
        ("cloud_data_download", cloud_data_download::MODELS, include_str!("cloud_data_download.json")),
        #[cfg(feature = "interactions-webhook")]
        ("interactions_webhook", interactions_webhook::MODELS, include_str!("interactions_webhook.json")),
        #[cfg(feature = "openmedia")]
        ("openmedia", openmedia::MODELS, include_str!("openmedia.json")),
        #[cfg(feature = "secure-email")]
        ("secure_email", secure_email::MODELS, include_str!("secure_email.json")),
        #[cfg(feature = "statistics")]
        ("statistics", statistics::MODELS, include_str!("statistics.json")),
        #[cfg(feature = "statistics-notifications")]
        ("statistics_notifications", statistics_notifications::MODELS, include_str!("statistics_notifications.json")),
        #[cfg(feature = "third-party-messaging")]
        ("third_party_messaging", third_party_messaging::MODELS, include_str!("third_party_messaging.json")),
        #[cfg(feature = "third-party-messaging-webhook")]
        ("third_party_messaging_webhook", third_party_messaging_webhook::MODELS, include_str!("third_party_messaging_webhook.json")),
        #[cfg(feature = "user-data-management")]
        ("user_data_management", user_data_management::MODELS, include_str!("user_data_management.json")),
    ]
}
