//! Runs progenitor over a lowered document.

use std::any::Any;
use std::panic::{self, AssertUnwindSafe};

use proc_macro2::TokenStream;
use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle, TagStyle, TypeImpl};
use schemars08::schema::{InstanceType, SchemaObject};

use super::error::GeneratorError;
use super::lower::Lowered;

pub fn generate(lowered: &Lowered) -> Result<TokenStream, GeneratorError> {
    let refuse = |reason: String| GeneratorError::document(&lowered.file, reason);
    let spec: openapiv3::OpenAPI = serde_json::from_value(lowered.value.clone())
        .map_err(|error| refuse(format!("can't be lowered to OpenAPI: {error}")))?;
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_tag(TagStyle::Merged)
        .with_conversion(
            string_of_format("password"),
            "crate::Secret",
            std::iter::empty::<TypeImpl>(),
        );
    let module = lowered.name.replace('-', "_");
    for (name, element) in &lowered.findings.one_or_many {
        settings.with_replacement(
            name,
            format!("crate::OneOrMany<crate::generated::{module}::types::{element}>"),
            std::iter::empty::<TypeImpl>(),
        );
    }
    // progenitor asserts where it could respond with an error; lowering is there to keep documents away from that.
    let outcome = panic::catch_unwind(AssertUnwindSafe(|| Generator::new(&settings).generate_tokens(&spec)));
    match outcome {
        Ok(Ok(tokens)) => Ok(tokens),
        Ok(Err(error)) => Err(refuse(format!("progenitor can't express it: {error}"))),
        Err(panic) => Err(refuse(format!("progenitor can't express it: {}", said(panic.as_ref())))),
    }
}

/// What a panic said.
fn said(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("it does not say why")
}

fn string_of_format(format: &str) -> SchemaObject {
    SchemaObject {
        instance_type: Some(InstanceType::String.into()),
        format: Some(format.to_owned()),
        ..SchemaObject::default()
    }
}
