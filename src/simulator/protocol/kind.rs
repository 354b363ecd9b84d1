//! The types of texts on the wire.

use serde_json::Value;

use super::json::{elements, resolve, text};
use super::request::decode;

/// What a text on the wire is to be read as.
#[derive(Debug, Clone)]
pub(crate) enum Kind {
    String,
    Number,
    Boolean,
    List(Box<Kind>),
}

impl Kind {
    pub(crate) fn of(root: &Value, schema: &Value) -> Result<Self, String> {
        let schema = resolve(root, schema)?;
        Ok(match text(schema, "type") {
            Some("integer" | "number") => Self::Number,
            Some("boolean") => Self::Boolean,
            Some("array") => match schema.get("items") {
                Some(items) => Self::List(Box::new(Self::of(root, items)?)),
                None => Self::List(Box::new(Self::String)),
            },
            _ => match elements(schema.get("allOf")).next() {
                Some(first) => Self::of(root, first)?,
                None => Self::String,
            },
        })
    }

    /// A text that is not of its kind stays a text, which the schema then refuses.
    pub(crate) fn read(&self, text: String) -> Value {
        let read = match self {
            Self::String | Self::List(_) => None,
            Self::Number if text.trim() != text => None,
            Self::Number => serde_json::from_str(&text).ok().map(Value::Number),
            Self::Boolean => text.parse().ok().map(Value::Bool),
        };
        read.unwrap_or(Value::String(text))
    }

    /// A value from its form on the wire, where it may occur several times.
    pub(crate) fn read_encoded(&self, encoded: &[&str], joined: bool) -> Result<Value, &'static str> {
        let Self::List(kind) = self else {
            let [only] = encoded else {
                return Err("given more than once");
            };
            return Ok(self.read(decode(only).ok_or("not UTF-8")?));
        };
        let elements: Vec<&str> = match (joined, encoded) {
            (true, [""]) => Vec::new(),
            (true, [only]) => only.split(',').collect(),
            (true, _) => return Err("given more than once"),
            (false, many) => many.to_vec(),
        };
        elements
            .into_iter()
            .map(|element| Ok(kind.read(decode(element).ok_or("not UTF-8")?)))
            .collect::<Result<_, _>>()
            .map(Value::Array)
    }
}
