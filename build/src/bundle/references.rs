//! References between components: what they reach, and where they lead in a bundle.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value};

use super::{component, reference};
use crate::document::Document;

/// What has another name in the bundle than in its document.
#[derive(Default)]
pub struct Names {
    /// By section and name.
    pub components: HashMap<(String, String), String>,
    pub operations: HashMap<String, String>,
    pub tags: HashMap<String, String>,
}

impl Names {
    pub fn component<'a>(&'a self, section: &str, name: &'a str) -> &'a str {
        self.components
            .get(&(section.to_owned(), name.to_owned()))
            .map_or(name, String::as_str)
    }

    /// Security requirements with the schemes' names in the bundle.
    pub fn security(&self, security: &Value) -> Value {
        let alternatives = security.as_array().into_iter().flatten().map(|alternative| {
            let schemes = alternative.as_object().into_iter().flat_map(Map::iter);
            let schemes =
                schemes.map(|(name, scopes)| (self.component("securitySchemes", name).to_owned(), scopes.clone()));
            Value::Object(schemes.collect())
        });
        alternatives.collect()
    }

    fn reference(&self, text: &str) -> String {
        let Some((section, rest)) = component(text) else {
            return text.to_owned();
        };
        let (name, below) = rest
            .split_once('/')
            .map_or((rest, None), |(name, below)| (name, Some(below)));
        let renamed = reference(section, self.component(section, name));
        match below {
            Some(below) => format!("{renamed}/{below}"),
            None => renamed,
        }
    }
}

/// A component with everything that it refers to, directly or not, by reference. Two that are equal mean the same.
pub fn reach<'a>(document: &'a Document, section: &str, name: &str) -> BTreeMap<String, &'a Value> {
    let mut reached = BTreeMap::new();
    let mut todo = vec![reference(section, name)];
    while let Some(reference) = todo.pop() {
        if reached.contains_key(&reference) {
            continue;
        }
        let Some(value) = document.at(&reference) else {
            continue;
        };
        reached.insert(reference, value);
        references_in(value, &mut todo);
    }
    reached
}

fn references_in(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                match (key.as_str(), member) {
                    ("$ref", Value::String(reference)) => found.push(reference.clone()),
                    ("mapping", Value::Object(mapping)) => {
                        found.extend(mapping.values().filter_map(Value::as_str).map(|target| match target {
                            target if target.starts_with('#') => target.to_owned(),
                            name => reference("schemas", name),
                        }));
                    }
                    _ => references_in(member, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| references_in(item, found)),
        _ => {}
    }
}

/// A document's value with the names of the bundle.
pub fn rewrite(value: &Value, names: &Names) -> Value {
    match value {
        Value::Object(members) => object(members, names),
        Value::Array(items) => items.iter().map(|item| rewrite(item, names)).collect(),
        other => other.clone(),
    }
}

fn object(members: &Map<String, Value>, names: &Names) -> Value {
    let mut written = Map::new();
    for (key, value) in members {
        let value = match (key.as_str(), value) {
            ("$ref", Value::String(reference)) => Value::from(names.reference(reference)),
            ("operationId", Value::String(id)) => Value::from(names.operations.get(id).unwrap_or(id).as_str()),
            ("security", Value::Array(_)) => names.security(value),
            ("tags", Value::Array(tags)) => tags.iter().map(|tag| self::tag(tag, names)).collect(),
            ("discriminator", Value::Object(_)) => discriminator(members, value, names),
            // The keys are names that the author chose, whatever they look like.
            (
                "properties" | "schemas" | "responses" | "parameters" | "requestBodies" | "headers" | "examples"
                | "links" | "callbacks" | "securitySchemes" | "content" | "encoding",
                Value::Object(members),
            ) => {
                let members = members
                    .iter()
                    .map(|(name, schema)| (name.clone(), rewrite(schema, names)));
                Value::Object(members.collect())
            }
            // Values of the service, which refer to nothing.
            ("example" | "default" | "enum" | "value", _) => value.clone(),
            (key, _) if key.starts_with("x-") => value.clone(),
            _ => rewrite(value, names),
        };
        written.insert(key.clone(), value);
    }
    Value::Object(written)
}

/// The name of a tag, or a tag with its name.
fn tag(tag: &Value, names: &Names) -> Value {
    let renamed = |name: &str| names.tags.get(name).map(|name| Value::from(name.as_str()));
    match tag {
        Value::String(name) => renamed(name).unwrap_or_else(|| tag.clone()),
        Value::Object(members) => {
            let mut members = members.clone();
            if let Some(name) = members.get("name").and_then(Value::as_str).and_then(renamed) {
                members.insert("name".to_owned(), name);
            }
            Value::Object(members)
        }
        other => other.clone(),
    }
}

/// A schema without an entry in `mapping` is told by its name, so one that gets another name needs an entry.
fn discriminator(around: &Map<String, Value>, discriminator: &Value, names: &Names) -> Value {
    let mut discriminator = discriminator.clone();
    let Some(members) = discriminator.as_object_mut() else {
        return discriminator;
    };
    let mut mapping = Map::new();
    let mut mapped = Vec::new();
    for (value, target) in members
        .get("mapping")
        .and_then(Value::as_object)
        .into_iter()
        .flat_map(Map::iter)
    {
        let target = match target.as_str() {
            Some(target) if target.starts_with('#') => target.to_owned(),
            Some(name) => reference("schemas", name),
            None => continue,
        };
        mapping.insert(value.clone(), Value::from(names.reference(&target)));
        mapped.push(target);
    }
    for alternative in ["oneOf", "anyOf"]
        .iter()
        .filter_map(|key| around.get(*key)?.as_array())
        .flatten()
    {
        let Some(target) = alternative.get("$ref").and_then(Value::as_str) else {
            continue;
        };
        if let Some(("schemas", name)) = component(target)
            && names.component("schemas", name) != name
            && !mapped.iter().any(|other| other == target)
        {
            mapping.insert(name.to_owned(), Value::from(names.reference(target)));
        }
    }
    if !mapping.is_empty() {
        members.insert("mapping".to_owned(), Value::Object(mapping));
    }
    discriminator
}
