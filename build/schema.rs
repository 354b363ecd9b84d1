//! Lowering of schemas: from what the documents say to what typify turns into types that read liberally.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;
use serde_json::{Map, Value, json};

use super::error::GeneratorError;
use super::parse::Document;

/// What lowering learns of schemas that typify can't be told.
#[derive(Default)]
pub struct Findings {
    /// Names of enumeration values that give no usable identifier, by the list of values.
    pub variants: BTreeMap<Vec<String>, Vec<String>>,
    /// Components that are one of several others, which stay open for more.
    pub unions: BTreeMap<String, Vec<String>>,
    /// Components that are either one of another component or a list of them.
    pub one_or_many: BTreeMap<String, String>,
}

/// Keywords that limit what is valid. Responses are read liberally, so no type may enforce them.
pub const CONSTRAINTS: [&str; 10] = [
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
];

/// Makes one schema, and all that it contains, fit for typify.
pub fn lower(schema: &Value, findings: &mut Findings) -> Result<Value, String> {
    let Value::Object(object) = schema else {
        return Err("a schema has to be an object".to_owned());
    };
    if object.contains_key("$ref") {
        return Ok(schema.clone());
    }
    for keyword in ["not", "discriminator"] {
        if object.contains_key(keyword) {
            return Err(format!("`{keyword}` can't be expressed"));
        }
    }
    check(object)?;
    let mut lowered = object.clone();
    // Alternatives are told apart by what they mean, not by their form, so any JSON is taken.
    lowered.remove("oneOf");
    lowered.remove("anyOf");
    if is_open_object(object) {
        lowered.remove("type");
    }
    if let Some(default) = lowered.remove("default") {
        describe_default(&mut lowered, &default);
    }
    for keyword in CONSTRAINTS {
        lowered.remove(keyword);
    }
    // Of the formats of a text only the secret one means another type here. Dates and the like stay what they are on the wire.
    let is_text = object.get("type").is_some_and(|kind| kind == "string");
    if is_text
        && object
            .get("format")
            .is_some_and(|format| format != "password" && format != "binary")
    {
        lowered.remove("format");
    }
    // A number that is one of several stays open for others.
    if object
        .get("type")
        .is_some_and(|kind| kind == "integer" || kind == "number")
    {
        lowered.remove("enum");
    }
    lowered.remove("example");
    if let Some(Value::Array(values)) = lowered.get_mut("enum") {
        // That is what `nullable` says already; it is no value of its own.
        values.retain(|value| !value.is_null());
    }
    lowered.retain(|key, _| !key.starts_with("x-"));
    if let Some(names) = object.get("x-enum-varnames") {
        let values = strings(object.get("enum"));
        findings.variants.insert(values, strings(Some(names)));
    }
    if let Some(Value::Object(properties)) = object.get("properties") {
        let required = strings(object.get("required"));
        let mut lowered_properties = Map::new();
        for (name, property) in properties {
            let property = lower(property, findings).map_err(|reason| format!("{name}: {reason}"))?;
            let property = if required.contains(name) {
                property
            } else {
                nullable(property)
            };
            lowered_properties.insert(name.clone(), property);
        }
        lowered.insert("properties".to_owned(), Value::Object(lowered_properties));
    }
    for keyword in ["items", "additionalProperties"] {
        if let Some(inner @ Value::Object(_)) = object.get(keyword) {
            lowered.insert(keyword.to_owned(), lower(inner, findings)?);
        }
    }
    // typify keeps further members only where they have a schema, be it an empty one.
    let open = object.get("additionalProperties") == Some(&Value::Bool(true));
    if open && object.contains_key("properties") {
        lowered.insert("additionalProperties".to_owned(), json!({}));
    }
    if let Some(Value::Array(parts)) = object.get("allOf") {
        let parts: Result<Vec<Value>, String> = parts.iter().map(|part| lower(part, findings)).collect();
        lowered.insert("allOf".to_owned(), Value::Array(parts?));
    }
    Ok(Value::Object(lowered))
}

/// What would be silently wrong in the code, or would not compile.
fn check(object: &Map<String, Value>) -> Result<(), String> {
    const TYPES: [&str; 6] = ["array", "boolean", "integer", "number", "object", "string"];
    const MARKS: [&str; 3] = ["x-enum-varnames", "x-genesys-envelope", "x-genesys-webhook"];
    let kind = object.get("type").and_then(Value::as_str);
    if let Some(kind) = kind.filter(|kind| !TYPES.contains(kind)) {
        return Err(format!("the type {kind:?} is none of {}", TYPES.join(", ")));
    }
    let is_secret = object.get("format").is_some_and(|format| format == "password");
    if is_secret && kind != Some("string") {
        return Err("`format: password` is for strings: of anything else the value would be shown".to_owned());
    }
    for mark in object.keys().filter(|key| key.starts_with("x-genesys-")) {
        if !MARKS.contains(&mark.as_str()) {
            return Err(format!("`{mark}` is not known; there are {}", MARKS.join(", ")));
        }
    }
    for name in strings(object.get("x-enum-varnames")) {
        if syn::parse_str::<syn::Ident>(&name).is_err() {
            return Err(format!("x-enum-varnames: {name:?} is no name of a variant in Rust"));
        }
    }
    let properties = object.get("properties").and_then(Value::as_object);
    let is_whole = !object.contains_key("allOf");
    if let Some(properties) = properties {
        let missing = |name: &String| is_whole && !properties.contains_key(name);
        if let Some(name) = strings(object.get("required")).into_iter().find(missing) {
            return Err(format!("`required` names {name}, which is none of the properties"));
        }
        for keyword in ["oneOf", "anyOf"] {
            if object.contains_key(keyword) {
                return Err(format!(
                    "`{keyword}` beside `properties` can't be expressed: the properties would be lost"
                ));
            }
        }
        different_names(properties.keys(), "properties", |name| name.to_snake_case())?;
    }
    for keyword in ["oneOf", "anyOf"] {
        if object.contains_key(keyword) && object.contains_key("allOf") {
            return Err(format!(
                "`{keyword}` beside `allOf` can't be expressed: members would be lost"
            ));
        }
    }
    Ok(())
}

/// Refuses names that are different in the document and the same in Rust.
pub fn different_names<'n>(
    names: impl Iterator<Item = &'n String>,
    what: &str,
    in_rust: impl Fn(&str) -> String,
) -> Result<(), String> {
    let mut seen: BTreeMap<String, &String> = BTreeMap::new();
    for name in names {
        if let Some(other) = seen.insert(in_rust(name), name) {
            return Err(format!(
                "the {what} {other} and {name} have the same name in Rust: rename one of them"
            ));
        }
    }
    Ok(())
}

/// Makes a component fit for typify, and notes what its alternatives are.
pub fn lower_component(name: &str, schema: &Value, findings: &mut Findings) -> Result<Value, String> {
    let alternatives: Option<Vec<&Value>> = ["anyOf", "oneOf"]
        .iter()
        .find_map(|keyword| schema.get(*keyword)?.as_array())
        .map(|alternatives| alternatives.iter().collect());
    if let Some(alternatives) = alternatives {
        let named: Vec<String> = alternatives.iter().filter_map(|schema| component(schema)).collect();
        match &alternatives[..] {
            [one, many] if component(one).is_some() && many.get("items") == Some(*one) => {
                findings.one_or_many.insert(name.to_owned(), named[0].clone());
            }
            _ => {
                let mut named = named;
                named.sort();
                named.dedup();
                findings.unions.insert(name.to_owned(), named);
            }
        }
    }
    lower(schema, findings)
}

/// The name of the component that a schema refers to.
fn component(schema: &Value) -> Option<String> {
    let reference = schema.get("$ref")?.as_str()?;
    Some(reference.strip_prefix("#/components/schemas/")?.to_owned())
}

/// By convention an object without any description of its members stands for any JSON.
fn is_open_object(object: &Map<String, Value>) -> bool {
    object.get("type").is_some_and(|kind| kind == "object")
        && ["properties", "additionalProperties", "allOf"]
            .iter()
            .all(|keyword| !object.contains_key(*keyword))
}

/// Real responses hold `null` wherever a member is optional.
fn nullable(mut schema: Value) -> Value {
    match schema.as_object_mut() {
        Some(object) if !object.contains_key("$ref") => {
            object.insert("nullable".to_owned(), Value::Bool(true));
            schema
        }
        _ => json!({ "allOf": [schema], "nullable": true }),
    }
}

/// A default is the server's business: it is documented and never sent.
fn describe_default(object: &mut Map<String, Value>, default: &Value) {
    let description = object
        .get("description")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .trim_end();
    let note = format!("The service assumes `{default}` where it is missing.").replace('"', "");
    let text = if description.is_empty() {
        note
    } else {
        format!("{description} {note}")
    };
    object.insert("description".to_owned(), Value::String(text));
}

/// Names of all component schemas that the given ones reach.
pub fn reachable(
    document: &Document,
    roots: impl IntoIterator<Item = Value>,
) -> Result<BTreeSet<String>, GeneratorError> {
    let mut names = BTreeSet::new();
    let mut open: Vec<Value> = roots.into_iter().collect();
    while let Some(value) = open.pop() {
        match value {
            Value::Object(object) => {
                if let Some(reference) = object.get("$ref").and_then(Value::as_str) {
                    let name = reference.strip_prefix("#/components/schemas/");
                    let target = document.reference(reference);
                    let (Some(name), Some(target)) = (name, target) else {
                        return Err(GeneratorError::document(
                            &document.path,
                            format!("the reference {reference} points at no schema"),
                        ));
                    };
                    if names.insert(name.to_owned()) {
                        open.push(target.clone());
                    }
                }
                open.extend(object.into_iter().map(|(_, value)| value));
            }
            Value::Array(values) => open.extend(values),
            _ => {}
        }
    }
    Ok(names)
}

/// Names of all properties with `format: password` in a schema and in all that it reaches.
pub fn secrets(document: &Document, schema: &Value) -> Result<BTreeSet<String>, GeneratorError> {
    let mut schemas = vec![schema.clone()];
    for name in reachable(document, [schema.clone()])? {
        schemas.extend(document.reference(&format!("#/components/schemas/{name}")).cloned());
    }
    let mut names = BTreeSet::new();
    for schema in &schemas {
        collect_secrets(schema, &mut names);
    }
    Ok(names)
}

fn collect_secrets(value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            if let Some(Value::Object(properties)) = object.get("properties") {
                names.extend(
                    properties
                        .iter()
                        .filter(|(_, property)| property.get("format").is_some_and(|format| format == "password"))
                        .map(|(name, _)| name.clone()),
                );
            }
            object.values().for_each(|inner| collect_secrets(inner, names));
        }
        Value::Array(values) => values.iter().for_each(|inner| collect_secrets(inner, names)),
        _ => {}
    }
}

/// A name that is none of Rust's own.
pub fn ident(name: &str) -> String {
    match syn::parse_str::<syn::Ident>(name) {
        Ok(_) => name.to_owned(),
        Err(_) => format!("{name}_"),
    }
}

pub fn strings(value: Option<&Value>) -> Vec<String> {
    value
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}
