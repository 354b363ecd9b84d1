//! Whether a value fits a schema.

use jsonschema::Draft;
use serde_json::{Value, json};

use crate::document::Document;

/// Why the value does not fit the schema, with the place inside the value.
pub fn errors(document: &Document, schema: &Value, value: &Value) -> Vec<(String, String)> {
    // A schema of OpenAPI 3.0 is one of draft 4 but for `nullable`.
    let whole = json!({
        "allOf": [convert(schema)],
        "components": document.value.get("components").map(convert),
    });
    let validator = match jsonschema::options().with_draft(Draft::Draft4).build(&whole) {
        Ok(validator) => validator,
        Err(error) => return vec![(String::new(), format!("its schema is none: {error}"))],
    };
    validator
        .iter_errors(value)
        .map(|error| (error.instance_path().to_string(), error.to_string()))
        .collect()
}

fn convert(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(convert).collect(),
        Value::Object(entries) => {
            let mut entries: serde_json::Map<_, _> = entries
                .iter()
                .map(|(key, value)| (key.clone(), convert(value)))
                .collect();
            // As the name of a property it stands for a schema, which is an object.
            if entries.get("nullable") == Some(&Value::Bool(true)) {
                // An enumeration has to list `null` itself.
                if let Some(name) = entries.get("type").cloned() {
                    entries.insert("type".into(), json!([name, "null"]));
                }
            }
            Value::Object(entries)
        }
        other => other.clone(),
    }
}

/// The schema without its list of values.
pub fn without_enum(schema: &Value) -> Value {
    let mut schema = schema.clone();
    if let Some(entries) = schema.as_object_mut() {
        entries.remove("enum");
    }
    schema
}

/// Whether an example is one that documentation tools fill in for want of a better one.
pub fn is_placeholder(example: &Value) -> bool {
    has_string(example) || is_zero(example)
}

fn has_string(value: &Value) -> bool {
    match value {
        Value::String(text) => text == "string",
        Value::Array(items) => items.iter().any(has_string),
        Value::Object(entries) => entries.values().any(has_string),
        _ => false,
    }
}

/// Whether there is nothing but zeros in it, other than the code of a success.
fn is_zero(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::Array(items) => !items.is_empty() && items.iter().all(is_zero),
        Value::Object(entries) => {
            let is_zero = |(key, value): (&String, &Value)| key != "code" && is_zero(value);
            !entries.is_empty() && entries.iter().all(is_zero)
        }
        _ => false,
    }
}
