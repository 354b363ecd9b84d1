//! The models: what came, what went, and what goes by another name.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::schemas::Context;
use super::walk::{At, Walk, levels};
use super::{Level, kinds};
use crate::document::join;

const SCHEMAS: &str = "/components/schemas";

impl<'a> Walk<'a> {
    /// All schemas of the components.
    pub fn components(&mut self) {
        let (old, new) = self.both();
        let schemas = |document: &At<'a>| -> Vec<(&'a str, At<'a>)> {
            let schemas = document
                .get("components")
                .and_then(|components| components.get("schemas"));
            schemas.map(|schemas| schemas.members()).unwrap_or_default()
        };
        let (before, after) = (schemas(&old), schemas(&new));
        let names: HashMap<&str, &At<'_>> = after.iter().map(|(name, at)| (*name, at)).collect();
        let known: HashMap<&str, &At<'_>> = before.iter().map(|(name, at)| (*name, at)).collect();
        let gone = before.iter().filter(|(name, _)| !names.contains_key(name));
        let mut come: Vec<&(&str, At<'_>)> = after.iter().filter(|(name, _)| !known.contains_key(name)).collect();
        let compatible = levels(Level::Compatible, Level::Compatible);
        for (name, schema) in gone {
            let same = come.iter().position(|(other, candidate)| {
                same_but_for_names(schema.value, name) == same_but_for_names(candidate.value, other)
            });
            match same.map(|index| come.remove(index)) {
                Some((other, at)) => {
                    self.renamed.insert((*name).to_owned(), (*other).to_owned());
                    let what = format!("the model `{name}` is called `{other}` now");
                    let levels = levels(Level::Breaking, Level::Compatible);
                    self.found(kinds::MODEL_RENAMED, levels, &schema.pointer, &at.pointer, what);
                }
                None => {
                    let levels = levels(Level::Breaking, Level::Compatible);
                    let what = format!("the model `{name}` was removed");
                    self.found(kinds::MODEL_REMOVED, levels, &schema.pointer, SCHEMAS, what);
                }
            }
        }
        for (name, schema) in come {
            let what = format!("the model `{name}` was added");
            self.found(kinds::MODEL_ADDED, compatible, SCHEMAS, &schema.pointer, what);
        }
        for (name, schema) in &before {
            if let Some(other) = names.get(name) {
                let context = Context::of(format!("the model `{name}`"), self.flow_of(name, name));
                self.schema(schema, other, &context);
            }
        }
    }
}

/// A schema without what only people read, and with references to itself made alike.
fn same_but_for_names(schema: &Value, name: &str) -> Value {
    match schema {
        Value::Object(members) => {
            let members = members
                .iter()
                .filter(|(key, value)| !(*key == "description" && value.is_string()));
            let mut alike: Map<String, Value> = members
                .map(|(key, value)| (key.clone(), same_but_for_names(value, name)))
                .collect();
            if alike.get("$ref").and_then(Value::as_str) == Some(&format!("#{}", join(SCHEMAS, name))) {
                alike.insert("$ref".to_owned(), Value::from("#"));
            }
            Value::Object(alike)
        }
        Value::Array(items) => items.iter().map(|item| same_but_for_names(item, name)).collect(),
        other => other.clone(),
    }
}
