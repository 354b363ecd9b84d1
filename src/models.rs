//! Tests that hold every generated model to its component in the specs.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A generated model, as far as tests need to know it.
pub(crate) struct Model {
    /// The name of the component.
    pub(crate) name: &'static str,
    /// Decodes a value and encodes it again.
    pub(crate) round_trip: fn(&Value) -> Result<Value, String>,
    #[cfg(feature = "schemars")]
    pub(crate) schema: fn() -> schemars::Schema,
}

#[cfg(feature = "schemars")]
pub(crate) trait Bounds: Serialize + DeserializeOwned + schemars::JsonSchema {}
#[cfg(feature = "schemars")]
impl<T: Serialize + DeserializeOwned + schemars::JsonSchema> Bounds for T {}
#[cfg(not(feature = "schemars"))]
pub(crate) trait Bounds: Serialize + DeserializeOwned {}
#[cfg(not(feature = "schemars"))]
impl<T: Serialize + DeserializeOwned> Bounds for T {}

impl Model {
    pub(crate) const fn of<T: Bounds>(name: &'static str) -> Self {
        Self {
            name,
            round_trip: round_trip::<T>,
            #[cfg(feature = "schemars")]
            schema: schema::<T>,
        }
    }
}

fn round_trip<T: Bounds>(value: &Value) -> Result<Value, String> {
    let model: T = serde_path_to_error::deserialize(value).map_err(|error| error.to_string())?;
    serde_json::to_value(model).map_err(|error| error.to_string())
}

#[cfg(feature = "schemars")]
fn schema<T: Bounds>() -> schemars::Schema {
    schemars::schema_for!(T)
}

/// The models of every document, by the document's name.
pub(crate) const DOCUMENTS: &[(&str, &[Model])] = &[
    ("authentication", crate::service::authentication::MODELS),
    (
        "cloud_data_download",
        crate::service::cloud_data_download::MODELS,
    ),
    ("openmedia", crate::service::openmedia::MODELS),
    ("secure_email", crate::service::secure_email::MODELS),
    ("statistics", crate::service::statistics::MODELS),
    (
        "statistics_notifications",
        crate::service::statistics_notifications::MODELS,
    ),
    (
        "third_party_messaging",
        crate::service::third_party_messaging::MODELS,
    ),
    (
        "user_data_management",
        crate::service::user_data_management::MODELS,
    ),
    #[cfg(feature = "interactions-webhook")]
    ("interactions_webhook", crate::interactions_webhook::MODELS),
    #[cfg(feature = "third-party-messaging-webhook")]
    (
        "third_party_messaging_webhook",
        crate::third_party_messaging_webhook::MODELS,
    ),
];

#[test]
fn every_document_has_its_models() {
    for (document, models) in DOCUMENTS {
        assert!(!models.is_empty(), "{document}");
        for model in *models {
            let _ = (model.name, model.round_trip);
        }
    }
}
