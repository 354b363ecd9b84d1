//! Tests of the models of all services.

mod answers;
mod forward_compatibility;
#[cfg(feature = "schemars")]
mod json_schema;
mod oddities;
