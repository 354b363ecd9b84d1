//! Values as YAML that readers of either version take alike.

use serde::Serialize;
use serde::ser::{SerializeMap, SerializeSeq, Serializer};
use serde_json::Value;
use serde_saphyr::SingleQuoted;

/// A value whose strings are quoted where YAML 1.1 has something else.
pub struct Yaml<'a>(pub &'a Value);

impl Serialize for Yaml<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::String(text) if is_sexagesimal(text) => SingleQuoted(text.as_str()).serialize(serializer),
            Value::Array(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(&Yaml(item))?;
                }
                list.end()
            }
            Value::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (key, value) in members {
                    map.serialize_entry(key, &Yaml(value))?;
                }
                map.end()
            }
            other => other.serialize(serializer),
        }
    }
}

/// `12:30` is a number to the base of sixty in YAML 1.1; the serializer looks after all the rest.
fn is_sexagesimal(text: &str) -> bool {
    text.contains(':')
        && text
            .chars()
            .all(|letter| letter.is_ascii_digit() || "+-_.:".contains(letter))
}
