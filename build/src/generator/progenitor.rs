//! Runs progenitor over a lowered document.

use std::any::Any;
use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

use proc_macro2::TokenStream;
use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle, TagStyle, TypeImpl};
use schemars08::schema::{InstanceType, SchemaObject};
use serde_json::Value;

use super::lower::Lowered;

/// The code that progenitor makes, or why it makes none.
pub fn generate(lowered: &Lowered) -> Result<TokenStream, String> {
    let mut value = lowered.value.clone();
    strip(&mut value);
    let spec: openapiv3::OpenAPI =
        serde_json::from_value(value).map_err(|error| format!("can't be lowered to OpenAPI: {error}"))?;
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_tag(TagStyle::Merged)
        .with_conversion(
            string_of_format("password"),
            "crate::Secret",
            std::iter::empty::<TypeImpl>(),
        );
    let module = super::module_name(&lowered.name);
    for (name, element) in &lowered.one_or_many {
        settings.with_replacement(
            name,
            format!("crate::OneOrMany<crate::generated::{module}::types::{element}>"),
            std::iter::empty::<TypeImpl>(),
        );
    }
    // progenitor asserts where it could respond with an error; lowering is there to keep documents away from that.
    let outcome = quietly(|| Generator::new(&settings).generate_tokens(&spec));
    match outcome {
        Ok(Ok(tokens)) => Ok(tokens),
        Ok(Err(error)) => Err(format!("progenitor can't express it: {error}")),
        Err(panic) => Err(format!("progenitor can't express it: {}", said(panic.as_ref()))),
    }
}

thread_local! {
    static IS_QUIET: Cell<bool> = const { Cell::new(false) };
}

/// Catches a panic, and keeps it from being printed.
fn quietly<T>(run: impl FnOnce() -> T) -> Result<T, Box<dyn Any + Send>> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let hook = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            if !IS_QUIET.get() {
                hook(panic);
            }
        }));
    });
    IS_QUIET.set(true);
    let outcome = panic::catch_unwind(AssertUnwindSafe(run));
    IS_QUIET.set(false);
    outcome
}

/// What a panic said.
fn said(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("it does not say why")
}

/// Takes out what lowering keeps for documentation.
fn strip(value: &mut Value) {
    match value {
        Value::Object(object) => {
            object.retain(|key, _| !key.starts_with("x-"));
            object.values_mut().for_each(strip);
        }
        Value::Array(values) => values.iter_mut().for_each(strip),
        _ => {}
    }
}

fn string_of_format(format: &str) -> SchemaObject {
    SchemaObject {
        instance_type: Some(InstanceType::String.into()),
        format: Some(format.to_owned()),
        ..SchemaObject::default()
    }
}
