//! Reads a document and makes sure that it is OpenAPI 3.0.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::error::GeneratorError;

/// A document as it stands in `specs/`.
pub struct Document {
    pub path: PathBuf,
    pub text: String,
    pub value: Value,
}

impl Document {
    /// What a JSON pointer of the form `#/components/…` points at.
    pub fn reference(&self, reference: &str) -> Option<&Value> {
        self.value.pointer(reference.strip_prefix('#')?)
    }

    /// The value itself, or what its `$ref` points at.
    pub fn resolve<'a>(&'a self, place: &str, value: &'a Value) -> Result<&'a Value, GeneratorError> {
        match value.get("$ref").and_then(Value::as_str) {
            None => Ok(value),
            Some(reference) => self.reference(reference).ok_or_else(|| {
                GeneratorError::at(
                    &self.path,
                    place,
                    format!("the reference {reference} points at nothing"),
                )
            }),
        }
    }
}

pub fn read(path: &Path) -> Result<Document, GeneratorError> {
    let text = std::fs::read_to_string(path)
        .map_err(|error| GeneratorError::document(path, format!("can't be read: {error}")))?;
    let value: Value = serde_saphyr::from_str(&text)
        .map_err(|error| GeneratorError::document(path, format!("is not valid YAML: {error}")))?;
    let version = value.get("openapi").and_then(Value::as_str).unwrap_or("");
    if !version.starts_with("3.0.") {
        return Err(GeneratorError::document(
            path,
            format!("is not an OpenAPI 3.0 document (openapi: {version:?})"),
        ));
    }
    serde_path_to_error::deserialize::<_, openapiv3::OpenAPI>(&value)
        .map_err(|error| GeneratorError::at(path, error.path().to_string(), error.inner().to_string()))?;
    Ok(Document {
        path: path.to_owned(),
        text,
        value,
    })
}
