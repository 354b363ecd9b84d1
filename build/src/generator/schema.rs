//! Lowering of schemas: from what the documents say to what typify turns into types that read liberally.
//!
//! Whatever has a type of its own in Rust becomes a component here, so that typify neither names anything nor compares
//! names. What typify has no type for is any JSON.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use heck::ToPascalCase;
use serde_json::{Map, Value, json};

use super::names::{Names, RUST_TYPES, is_identifier, snake};
use super::rules;
use super::sample::{sample, whole};
use crate::document::{Document, join};
use crate::finding::{Finding, Rule};

/// What is known of the schemas of a document.
pub struct Schemas<'d> {
    document: &'d Document,
    /// The types, by their names in Rust.
    pub models: BTreeMap<String, Value>,
    /// The names in Rust of components.
    type_names: BTreeMap<String, String>,
    names: Names,
    /// Components that are referred to and not lowered yet.
    open: Vec<String>,
    /// What members are called on the wire, where their names here are others.
    pub wire_names: BTreeMap<String, String>,
    /// Names that no member may get for want of its own.
    members: Names,
    /// Variants and values of enumerations, by their types.
    pub enumerations: BTreeMap<String, Vec<(String, String)>>,
    /// Types that are one of several others, which stay open for more.
    pub unions: BTreeMap<String, Vec<String>>,
    /// Types that are either one of another type or a list of them.
    pub one_or_many: BTreeMap<String, String>,
    pub refused: Vec<Finding>,
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

/// Where lowering keeps what is documented, for those who write documentation.
pub const FACTS: &str = "x-facts";
pub const EXAMPLE: &str = "x-example";
/// The members that have to be there, in the order of the document.
pub const ORDER: &str = "x-order";

const COMPONENTS: &str = "#/components/schemas/";

impl<'d> Schemas<'d> {
    pub fn new(document: &'d Document) -> Self {
        let mut names = Names::with(&RUST_TYPES);
        let mut type_names = BTreeMap::new();
        let components = document.value.pointer("/components/schemas").and_then(Value::as_object);
        // Those that are written as they are called in Rust get their names whoever else would have them.
        let keys: Vec<&String> = components.into_iter().flatten().map(|(name, _)| name).collect();
        let (plain, others): (Vec<&String>, Vec<&String>) =
            keys.into_iter().partition(|name| name.to_pascal_case() == **name);
        for name in plain.into_iter().chain(others) {
            let wanted = match RUST_TYPES.contains(&name.to_pascal_case().as_str()) {
                true => format!("{name}Model"),
                false => name.clone(),
            };
            type_names.insert(name.clone(), names.of_type(&wanted, "Model"));
        }
        let mut members = Names::default();
        collect_members(&document.value, &mut members);
        Self {
            document,
            models: BTreeMap::new(),
            type_names,
            names,
            open: Vec::new(),
            wire_names: BTreeMap::new(),
            members,
            enumerations: BTreeMap::new(),
            unions: BTreeMap::new(),
            one_or_many: BTreeMap::new(),
            refused: Vec::new(),
        }
    }

    pub fn refuse(&mut self, rule: &'static Rule, pointer: &str, message: impl Into<String>) {
        self.refused.push(self.document.finding(rule, pointer, message));
    }

    /// The components that were lowered, with their names in Rust.
    pub fn components(&self) -> impl Iterator<Item = (&String, &String)> {
        let names = self.type_names.iter();
        names.filter(|(_, rust)| self.models.contains_key(*rust))
    }

    /// Lowers every component that something refers to.
    pub fn finish(&mut self) {
        while let Some(name) = self.open.pop() {
            self.component(&name);
        }
        self.models.retain(|_, schema| !schema.is_null());
    }

    fn component(&mut self, name: &str) {
        let rust = self.type_names[name].clone();
        if self.models.contains_key(&rust) {
            return;
        }
        // Whoever refers to it meanwhile finds that it is being taken care of.
        self.models.insert(rust.clone(), Value::Null);
        let pointer = join("/components/schemas", name);
        let Some(schema) = self.document.value.pointer(&pointer) else {
            return;
        };
        self.alternatives(&rust, schema);
        let lowered = match self.is_null_said_by_users(schema) {
            true => {
                let mut schema = schema.clone();
                if let Some(object) = schema.as_object_mut() {
                    object.remove("nullable");
                }
                self.content(&schema, &pointer, &rust)
            }
            false => self.content(schema, &pointer, &rust),
        };
        self.models.insert(rust, lowered);
    }

    /// Whether a component may be null, and is a type with a name of its own: then whoever refers to it says so, since
    /// that type has no value for it.
    fn is_null_said_by_users(&self, schema: &Value) -> bool {
        schema.get("nullable") == Some(&Value::Bool(true)) && has_own_type(schema)
    }

    /// Takes note of what a component is one of.
    fn alternatives(&mut self, rust: &str, schema: &Value) {
        let is_whole = !["properties", "allOf"]
            .iter()
            .any(|keyword| schema.get(*keyword).is_some());
        let alternatives = ["anyOf", "oneOf"]
            .iter()
            .find_map(|keyword| schema.get(*keyword)?.as_array());
        let Some(alternatives) = alternatives.filter(|_| is_whole) else {
            return;
        };
        let named: Vec<String> = alternatives
            .iter()
            .filter_map(component)
            .filter(|name| self.type_names.contains_key(name))
            .collect();
        self.open.extend(named.iter().cloned());
        let mut types: Vec<String> = named.iter().map(|name| self.type_names[name].clone()).collect();
        match &alternatives[..] {
            [one, many]
                if self
                    .document
                    .at(one["$ref"].as_str().unwrap_or_default())
                    .is_some_and(has_own_type)
                    && many.get("items") == Some(one)
                    && types.len() == 1 =>
            {
                self.one_or_many.insert(rust.to_owned(), types.remove(0));
            }
            _ => {
                types.sort();
                types.dedup();
                types.retain(|other| other != rust);
                self.unions.insert(rust.to_owned(), types);
            }
        }
    }

    /// Makes a schema fit for typify; what it contains that has a type of its own is called by `hint`.
    pub fn lower(&mut self, schema: &Value, pointer: &str, hint: &str) -> Value {
        if let Some(reference) = schema.get("$ref") {
            return self.reference(reference, pointer, hint);
        }
        let merged = self.merged(schema, pointer);
        let schema = merged.as_ref().unwrap_or(schema);
        if !has_own_type(schema) {
            return self.content(schema, pointer, hint);
        }
        let rust = self.names.of_type(hint, "Model");
        // Whether it may be null is said where it is used.
        let mut inner = schema.clone();
        if let Some(object) = inner.as_object_mut() {
            object.remove("nullable");
        }
        let lowered = self.content(&inner, pointer, &rust);
        let outer = json!({ "$ref": format!("{COMPONENTS}{rust}") });
        let mut wrapper = Map::new();
        for key in ["description", FACTS, EXAMPLE] {
            if let Some(text) = lowered.get(key) {
                wrapper.insert(key.to_owned(), text.clone());
            }
        }
        self.models.insert(rust, lowered);
        if schema.get("nullable") == Some(&Value::Bool(true)) {
            wrapper.insert("nullable".to_owned(), Value::Bool(true));
            wrapper.insert("allOf".to_owned(), json!([outer]));
            return Value::Object(wrapper);
        }
        outer
    }

    /// A reference, as one to the component's name in Rust.
    fn reference(&mut self, reference: &Value, pointer: &str, hint: &str) -> Value {
        let text = reference.as_str().unwrap_or_default();
        let Some(target) = self.document.at(text) else {
            self.refuse(
                &rules::REFERENCE,
                pointer,
                format!("the reference {text} points at nothing in this document"),
            );
            return json!({});
        };
        if let Some(name) = component_of(text).filter(|name| self.type_names.contains_key(name)) {
            let Some(resolved) = self.document.resolve(target) else {
                self.refuse(
                    &rules::ENDLESS,
                    text.trim_start_matches('#'),
                    format!("the reference {text} leads to itself or to nothing"),
                );
                return json!({});
            };
            let rust = &self.type_names[&name];
            let lowered = json!({ "$ref": format!("{COMPONENTS}{rust}") });
            let may_be_null = target.get("$ref").is_none() && self.is_null_said_by_users(resolved);
            self.open.push(name);
            return match may_be_null {
                true => nullable(lowered),
                false => lowered,
            };
        }
        // Something else than a component has no name of its own, so it is as good as written here.
        let is_inside = pointer.starts_with(text.trim_start_matches('#'));
        let is_schema = text.contains("/schema");
        if is_inside || !is_schema || !target.is_object() {
            self.refuse(
                &rules::REFERENCE,
                pointer,
                format!("the reference {text} points at no schema of its own"),
            );
            return json!({});
        }
        let target = target.clone();
        self.lower(&target, text.trim_start_matches('#'), hint)
    }

    fn content(&mut self, schema: &Value, pointer: &str, hint: &str) -> Value {
        let Some(object) = schema.as_object() else {
            self.refuse(&rules::SCHEMA, pointer, "a schema has to be an object");
            return json!({});
        };
        if let Some(reference) = object.get("$ref") {
            return self.reference(reference, pointer, hint);
        }
        let merged = self.merged(schema, pointer);
        let object = merged.as_ref().and_then(Value::as_object).unwrap_or(object);
        let kind = self.kind(object, pointer);
        let mut lowered = Map::new();
        self.describe(object, &mut lowered);
        if object.get("nullable") == Some(&Value::Bool(true)) {
            lowered.insert("nullable".to_owned(), Value::Bool(true));
        }
        if ["oneOf", "anyOf"].iter().any(|keyword| object.contains_key(*keyword)) {
            // Alternatives are told apart by what they mean, not by their form, so any JSON is taken. Their types are there
            // to be made of it.
            for keyword in ["oneOf", "anyOf"] {
                if let Some(alternatives) = object.get(keyword) {
                    self.open_all(alternatives, &join(pointer, keyword));
                }
            }
            if !lowered.contains_key(EXAMPLE) {
                let example = whole(self.document, &Value::Object(object.clone()), 0);
                lowered.insert(EXAMPLE.to_owned(), example);
            }
            return Value::Object(lowered);
        }
        match object.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
            Some([part]) => {
                let part = self.lower(part, &format!("{pointer}/allOf/0"), hint);
                lowered.insert("allOf".to_owned(), json!([part]));
                return Value::Object(lowered);
            }
            // Parts that don't make one object.
            Some(_) => return Value::Object(lowered),
            None => {}
        }
        match kind {
            "object" => self.object(object, pointer, hint, &mut lowered),
            "array" => {
                lowered.insert("type".to_owned(), json!("array"));
                if let Some(items) = object.get("items") {
                    let items = self.lower(items, &join(pointer, "items"), &format!("{hint}Item"));
                    lowered.insert("items".to_owned(), items);
                }
            }
            "string" => self.text(object, pointer, hint, &mut lowered),
            "integer" | "number" => {
                lowered.insert("type".to_owned(), json!(kind));
                let format = object.get("format").and_then(Value::as_str).unwrap_or_default();
                const FORMATS: [&str; 10] = [
                    "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float", "double",
                ];
                if FORMATS.contains(&format) {
                    lowered.insert("format".to_owned(), json!(format));
                }
            }
            "boolean" => {
                lowered.insert("type".to_owned(), json!("boolean"));
            }
            _ => {}
        }
        Value::Object(lowered)
    }

    /// Sees to it that all components have types that a value refers to.
    fn open_all(&mut self, value: &Value, pointer: &str) {
        match value {
            Value::Object(object) => {
                if let Some(reference) = object.get("$ref") {
                    self.reference(reference, pointer, "Alternative");
                    return;
                }
                for (key, value) in object {
                    self.open_all(value, &join(pointer, key));
                }
            }
            Value::Array(values) => {
                for (index, value) in values.iter().enumerate() {
                    self.open_all(value, &format!("{pointer}/{index}"));
                }
            }
            _ => {}
        }
    }

    /// The type of a schema, be it one that its other keywords say.
    fn kind<'s>(&mut self, object: &'s Map<String, Value>, pointer: &str) -> &'s str {
        const TYPES: [&str; 6] = ["array", "boolean", "integer", "number", "object", "string"];
        let is_secret = object.get("format").is_some_and(|format| format == "password");
        let kind = match object.get("type") {
            Some(Value::String(kind)) if TYPES.contains(&kind.as_str()) => kind.as_str(),
            Some(other) => {
                let place = join(pointer, "type");
                self.refuse(
                    &rules::SCHEMA,
                    &place,
                    format!("the type {other} is none of {}", TYPES.join(", ")),
                );
                ""
            }
            None if object.contains_key("properties") => "object",
            None if object.get("additionalProperties").is_some_and(Value::is_object) => "object",
            None if object.contains_key("items") => "array",
            None => match object.get("enum").and_then(Value::as_array) {
                Some(values)
                    if !values.is_empty() && values.iter().all(|value| value.is_string() || value.is_null()) =>
                {
                    "string"
                }
                _ if is_secret => "string",
                _ => "",
            },
        };
        if is_secret && kind != "string" {
            let place = join(pointer, "format");
            let message = "`format: password` is for strings: of anything else the value would be shown";
            self.refuse(&rules::SECRET, &place, message);
        }
        kind
    }

    /// What documentation says of it, beside its type.
    fn describe(&self, object: &Map<String, Value>, lowered: &mut Map<String, Value>) {
        let mut description = object
            .get("description")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .trim_end()
            .to_owned();
        if let Some(default) = object.get("default") {
            // A default is the server's business: it is documented and never sent.
            let note = format!("The service assumes `{default}` where it is missing.").replace('"', "");
            description = format!("{description} {note}").trim_start().to_owned();
        }
        if !description.is_empty() {
            lowered.insert("description".to_owned(), Value::String(description));
        }
        let facts = facts(object);
        if !facts.is_empty() {
            lowered.insert(FACTS.to_owned(), Value::String(facts));
        }
        let example = object.get("example").or(object.get("default")).cloned();
        if let Some(example) = example.or_else(|| sample(object)) {
            lowered.insert(EXAMPLE.to_owned(), example);
        }
    }

    fn text(&mut self, object: &Map<String, Value>, pointer: &str, hint: &str, lowered: &mut Map<String, Value>) {
        lowered.insert("type".to_owned(), json!("string"));
        // Of the formats of a text only the secret one means another type here. Dates and the like stay what they are on
        // the wire.
        if object.get("format").is_some_and(|format| format == "password") {
            lowered.insert("format".to_owned(), json!("password"));
        }
        let values = object.get("enum").and_then(Value::as_array);
        let Some(values) = values.filter(|values| !values.is_empty()) else {
            return;
        };
        let mut texts: Vec<&str> = Vec::new();
        for (index, value) in values.iter().enumerate() {
            match value {
                Value::String(text) if !texts.contains(&text.as_str()) => texts.push(text),
                // That is what `nullable` says already; it is no value of its own.
                Value::Null | Value::String(_) => {}
                other => {
                    let place = format!("{pointer}/enum/{index}");
                    self.refuse(
                        &rules::ENUMERATION,
                        &place,
                        format!("{other} is no string, as the schema's type has it"),
                    );
                }
            }
        }
        if texts.is_empty() {
            return;
        }
        let given = match object.get("x-enum-varnames") {
            Some(names) => self.variant_names(names, values.iter().filter(|value| value.is_string()).count(), pointer),
            None => None,
        };
        // What every enumeration keeps the values in that it does not know.
        let mut names = Names::with(&["Unknown"]);
        let variants: Vec<(String, String)> = texts
            .iter()
            .enumerate()
            .map(|(index, text)| {
                let name = given.as_ref().and_then(|given| given.get(index));
                (
                    names.of_type(name.unwrap_or(&symbol_name(text)), "Value"),
                    (*text).to_owned(),
                )
            })
            .collect();
        // typify compares the names that it makes of them, and the real ones are taken care of here.
        let placeholders: Vec<String> = (0..variants.len()).map(|index| format!("Value{index}")).collect();
        lowered.insert("enum".to_owned(), json!(placeholders));
        self.enumerations.insert(hint.to_owned(), variants);
    }

    fn variant_names(&mut self, names: &Value, count: usize, pointer: &str) -> Option<Vec<String>> {
        let names = strings(Some(names));
        let place = join(pointer, "x-enum-varnames");
        let distinct: BTreeSet<&String> = names.iter().collect();
        if let Some(name) = names.iter().find(|name| !is_identifier(name)) {
            self.refuse(
                &rules::VARIANT_NAMES,
                &place,
                format!("{name:?} is no name of a variant in Rust"),
            );
        } else if names.len() != count || distinct.len() != names.len() {
            let message = format!("{} different names for {count} values", distinct.len());
            self.refuse(&rules::VARIANT_NAMES, &place, message);
        } else {
            return Some(names);
        }
        None
    }

    fn object(&mut self, object: &Map<String, Value>, pointer: &str, hint: &str, lowered: &mut Map<String, Value>) {
        let none = Map::new();
        let properties = object.get("properties").and_then(Value::as_object).unwrap_or(&none);
        let others = object.get("additionalProperties");
        let required = strings(object.get("required"));
        let is_open = others == Some(&Value::Bool(true)) || others.is_some_and(Value::is_object);
        if properties.is_empty() && required.is_empty() && !is_open {
            // By convention an object without any description of its members stands for any JSON.
            return;
        }
        lowered.insert("type".to_owned(), json!("object"));
        // What holds the members that have no name of their own.
        let mut taken = Names::with(if is_open { &["extra"] } else { &[] });
        // The simple names keep theirs, whatever stands before them.
        let (simple, others_named): (Vec<_>, Vec<_>) = properties.iter().partition(|(name, _)| snake(name) == **name);
        let mut idents: BTreeMap<&str, String> = BTreeMap::new();
        for (name, _) in simple.into_iter().chain(others_named) {
            idents.insert(name, taken.value(name));
        }
        let mut lowered_properties = Map::new();
        let mut order = Vec::new();
        for name in &required {
            // It has to be there, and nothing is said of what it is.
            if !properties.contains_key(name) && !idents.contains_key(name.as_str()) {
                idents.insert(name, taken.value(name));
                let key = self.member(name, &idents[name.as_str()]);
                order.push(key.clone());
                lowered_properties.insert(key, json!({}));
            } else if let Some(ident) = idents.get(name.as_str()) {
                let ident = ident.clone();
                order.push(self.member(name, &ident));
            }
        }
        for (name, property) in properties {
            let ident = idents[name.as_str()].clone();
            let hint = format!("{hint}{}", name.to_pascal_case());
            let place = join(&join(pointer, "properties"), name);
            let property = self.lower(property, &place, &hint);
            let property = match required.contains(name) {
                true => property,
                false => nullable(property),
            };
            let key = self.member(name, &ident);
            lowered_properties.insert(key, property);
        }
        if !lowered_properties.is_empty() {
            lowered.insert("required".to_owned(), json!(order));
            lowered.insert(ORDER.to_owned(), json!(order));
            lowered.insert("properties".to_owned(), Value::Object(lowered_properties));
        }
        match others {
            Some(inner @ Value::Object(_)) => {
                let inner = self.lower(inner, &join(pointer, "additionalProperties"), &format!("{hint}Value"));
                lowered.insert("additionalProperties".to_owned(), inner);
            }
            // typify keeps further members only where they have a schema, be it an empty one.
            Some(Value::Bool(true)) if lowered.contains_key("properties") => {
                lowered.insert("additionalProperties".to_owned(), json!({}));
            }
            _ => {}
        }
    }

    /// The name under which typify gets a member, so that it makes the given identifier of it.
    fn member(&mut self, name: &str, ident: &str) -> String {
        let is_plain = name
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
            && name.starts_with(|first: char| first.is_ascii_alphabetic())
            && typify_name(name) == ident;
        if is_plain {
            return name.to_owned();
        }
        let is_taken = |key: &str| self.members.contains(key) && key != name;
        let mut key = ident.trim_end_matches('_').to_owned();
        let mut number = 2;
        while is_taken(&key) || self.wire_names.get(&key).is_some_and(|other| other != name) {
            key = format!("{}_{number}", ident.trim_end_matches('_'));
            number += 1;
        }
        self.wire_names.insert(key.clone(), name.to_owned());
        key
    }

    /// The parts of an `allOf` as one schema; None where it is left as it is.
    fn merged(&mut self, schema: &Value, pointer: &str) -> Option<Value> {
        let parts = schema.get("allOf")?.as_array()?;
        let has_own = ["properties", "required", "additionalProperties", "type", "enum"]
            .iter()
            .any(|keyword| schema.get(*keyword).is_some());
        // A reference with a description of its own, or that may be null.
        if let [part] = parts.as_slice()
            && part.get("$ref").is_some()
            && !has_own
        {
            return None;
        }
        let mut merging = Merging {
            document: self.document,
            parts: Vec::new(),
            seen: Vec::new(),
        };
        if let Err(reason) = merging.collect(schema) {
            self.refuse(&rules::ENDLESS, &join(pointer, "allOf"), reason);
            return Some(json!({}));
        }
        let merged = merging.merge(schema);
        self.open_all(&schema["allOf"], &join(pointer, "allOf"));
        Some(merged)
    }
}

/// The parts of an `allOf`, and what they are as one.
struct Merging<'d> {
    document: &'d Document,
    parts: Vec<Map<String, Value>>,
    seen: Vec<String>,
}

impl Merging<'_> {
    fn collect(&mut self, schema: &Value) -> Result<(), String> {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            if self.seen.iter().any(|seen| seen == reference) {
                return Err(format!("{reference} is a part of itself"));
            }
            let target = self
                .document
                .at(reference)
                .ok_or_else(|| format!("the reference {reference} points at nothing in this document"))?
                .clone();
            self.seen.push(reference.to_owned());
            self.collect(&target)?;
            self.seen.pop();
            return Ok(());
        }
        for part in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            self.collect(part)?;
        }
        if let Some(object) = schema.as_object() {
            let mut own = object.clone();
            own.remove("allOf");
            self.parts.push(own);
        }
        Ok(())
    }

    fn merge(&self, schema: &Value) -> Value {
        const SILENT: [&str; 9] = [
            "description",
            "title",
            "nullable",
            "deprecated",
            "example",
            "readOnly",
            "writeOnly",
            "externalDocs",
            "discriminator",
        ];
        let mut merged = Map::new();
        let says_something = |part: &&Map<String, Value>| part.keys().any(|key| !SILENT.contains(&key.as_str()));
        let parts: Vec<&Map<String, Value>> = self.parts.iter().filter(says_something).collect();
        let is_object = |part: &&&Map<String, Value>| {
            let kind = part.get("type").and_then(Value::as_str);
            let has_members = ["properties", "required", "additionalProperties"]
                .iter()
                .any(|keyword| part.contains_key(*keyword));
            kind == Some("object") || (kind.is_none() && has_members)
        };
        let has_alternatives = |part: &&Map<String, Value>| part.contains_key("oneOf") || part.contains_key("anyOf");
        match parts.as_slice() {
            [only] => merged.extend((*only).clone()),
            several if several.iter().all(|part| is_object(&part)) && !several.iter().any(has_alternatives) => {
                let mut properties: Map<String, Value> = Map::new();
                let mut required: Vec<String> = Vec::new();
                for part in several {
                    for (name, property) in part.get("properties").and_then(Value::as_object).into_iter().flatten() {
                        let property = match properties.get(name) {
                            Some(earlier) => self.both(earlier, property),
                            None => property.clone(),
                        };
                        properties.insert(name.clone(), property);
                    }
                    for name in strings(part.get("required")) {
                        if !required.contains(&name) {
                            required.push(name);
                        }
                    }
                    if let Some(others) = part.get("additionalProperties").filter(|others| **others != false) {
                        merged.insert("additionalProperties".to_owned(), others.clone());
                    }
                }
                merged.insert("type".to_owned(), json!("object"));
                if !properties.is_empty() {
                    merged.insert("properties".to_owned(), Value::Object(properties));
                }
                if !required.is_empty() {
                    merged.insert("required".to_owned(), json!(required));
                }
            }
            // A text with limits, a number with others: what says the type, with all that is said beside it.
            several => {
                let kinds: BTreeSet<&str> = several
                    .iter()
                    .filter_map(|part| part.get("type").and_then(Value::as_str))
                    .collect();
                let are_plain = !several.iter().any(has_alternatives);
                if kinds.len() == 1 && are_plain && !kinds.contains("object") && !kinds.contains("array") {
                    for part in several {
                        merged.extend((*part).clone());
                    }
                }
            }
        }
        for key in ["description", "example", "nullable", "x-genesys-envelope"] {
            let of_parts = self.parts.iter().find_map(|part| part.get(key));
            let own = schema.get(key).or(if key == "nullable" { None } else { of_parts });
            match own {
                Some(value) => merged.insert(key.to_owned(), value.clone()),
                None => merged.remove(key),
            };
        }
        Value::Object(merged)
    }

    /// What a member is that two parts describe.
    fn both(&self, earlier: &Value, later: &Value) -> Value {
        let bare = |schema: &Value| {
            let mut schema = schema.clone();
            if let Some(object) = schema.as_object_mut() {
                object.retain(|key, _| {
                    !CONSTRAINTS.contains(&key.as_str())
                        && !["description", "example", "default", "title", "readOnly", "writeOnly"]
                            .contains(&key.as_str())
                });
            }
            schema
        };
        let (one, other) = (bare(earlier), bare(later));
        let kind = |schema: &Value| {
            let resolved = self.document.resolve(schema).unwrap_or(schema);
            resolved.get("type").and_then(Value::as_str).map(str::to_owned)
        };
        if one == other || one == json!({}) {
            return later.clone();
        }
        if other == json!({}) {
            return earlier.clone();
        }
        match (kind(&one), kind(&other)) {
            (Some(one), Some(other)) if one == "object" && other == "object" => json!({ "allOf": [earlier, later] }),
            // The later part narrows the earlier one, as of a text to some values.
            (Some(one), Some(other)) if one == other && one != "array" => match later.get("enum").is_some() {
                true => later.clone(),
                false => earlier.clone(),
            },
            _ => match later.get("description").or(earlier.get("description")) {
                Some(description) => json!({ "description": description }),
                None => json!({}),
            },
        }
    }
}

/// Whether a schema becomes a type with a name.
pub fn has_own_type(schema: &Value) -> bool {
    let has = |keyword: &str| schema.get(keyword).is_some();
    if ["oneOf", "anyOf", "allOf"].into_iter().any(has) {
        return false;
    }
    let kind = schema.get("type").and_then(Value::as_str);
    let has_members = schema
        .get("properties")
        .and_then(Value::as_object)
        .is_some_and(|properties| !properties.is_empty())
        || schema
            .get("required")
            .and_then(Value::as_array)
            .is_some_and(|names| !names.is_empty());
    let is_model = kind.is_none_or(|kind| kind == "object") && has_members;
    let values = schema.get("enum").and_then(Value::as_array);
    let is_enumeration = kind.is_none_or(|kind| kind == "string")
        && values.is_some_and(|values| {
            values.iter().any(Value::is_string) && values.iter().all(|value| value.is_string() || value.is_null())
        });
    is_model || is_enumeration
}

/// Names for the values that have no letters.
fn symbol_name(value: &str) -> String {
    if value.chars().any(char::is_alphanumeric) {
        let first = value.chars().next().unwrap_or_default();
        // `-1` and `+1` are two values.
        return match first {
            '-' if value[1..].starts_with(|second: char| second.is_ascii_digit()) => format!("Minus{}", &value[1..]),
            '+' => format!("Plus{}", &value[1..]),
            _ => value.to_owned(),
        };
    }
    let names = value.chars().map(|symbol| match symbol {
        '=' => "Equal",
        '<' => "Less",
        '>' => "Greater",
        '!' => "Not",
        '*' => "Star",
        '+' => "Plus",
        '-' => "Minus",
        '/' => "Slash",
        '%' => "Percent",
        '&' => "And",
        '|' => "Or",
        '~' => "Tilde",
        '.' => "Dot",
        ',' => "Comma",
        ' ' => "Space",
        _ => "Symbol",
    });
    match value {
        "" => "Empty".to_owned(),
        _ => names.collect(),
    }
}

/// As typify names a member.
fn typify_name(name: &str) -> String {
    use heck::ToSnakeCase;
    let snake = name.to_snake_case();
    match is_identifier(&snake) {
        true => snake,
        false => format!("{snake}_"),
    }
}

fn collect_members(value: &Value, members: &mut Names) {
    match value {
        Value::Object(object) => {
            for (name, _) in object
                .get("properties")
                .and_then(Value::as_object)
                .into_iter()
                .flatten()
            {
                if !members.contains(name) {
                    members.take(name.clone(), |name, _| name.to_owned());
                }
            }
            object.values().for_each(|inner| collect_members(inner, members));
        }
        Value::Array(values) => values.iter().for_each(|inner| collect_members(inner, members)),
        _ => {}
    }
}

/// The name of the component that a schema refers to.
pub fn component(schema: &Value) -> Option<String> {
    component_of(schema.get("$ref")?.as_str()?)
}

fn component_of(reference: &str) -> Option<String> {
    let name = reference.strip_prefix(COMPONENTS)?;
    (!name.contains('/')).then(|| name.replace("~1", "/").replace("~0", "~"))
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

/// What a schema limits, as text.
pub fn facts(object: &Map<String, Value>) -> String {
    let mut facts = String::new();
    let number = |key: &str| object.get(key).map(ToString::to_string);
    if let Some(values) = object.get("enum").and_then(Value::as_array) {
        let values: Vec<String> = values
            .iter()
            .map(|value| format!("`{}`", value.to_string().replace('"', "")))
            .collect();
        let _ = write!(facts, " One of {}.", values.join(", "));
    }
    for (key, text) in [("minimum", "At least"), ("maximum", "At most")] {
        if let Some(limit) = number(key) {
            let _ = write!(facts, " {text} {limit}.");
        }
    }
    if let Some(limit) = number("minLength") {
        let _ = write!(facts, " At least {limit} characters.");
    }
    if let Some(limit) = number("maxLength") {
        let _ = write!(facts, " At most {limit} characters.");
    }
    if let Some(limit) = number("maxItems") {
        let _ = write!(facts, " At most {limit} entries.");
    }
    if let Some(format) = object.get("format").and_then(Value::as_str)
        && object.get("type").is_some_and(|kind| kind == "string")
        && !["password", "binary"].contains(&format)
    {
        let _ = write!(facts, " Its format is `{format}`.");
    }
    if let Some(pattern) = object.get("pattern").and_then(Value::as_str) {
        let _ = write!(facts, " It has to match `{pattern}`.");
    }
    facts
}

/// Names of all properties with `format: password` in a schema and in all that it reaches.
pub fn secrets(document: &Document, schema: &Value) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut seen = BTreeSet::new();
    collect_secrets(document, schema, &mut seen, &mut names);
    names
}

fn collect_secrets(document: &Document, value: &Value, seen: &mut BTreeSet<String>, names: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            if let Some(reference) = object.get("$ref").and_then(Value::as_str)
                && seen.insert(reference.to_owned())
                && let Some(target) = document.at(reference)
            {
                collect_secrets(document, target, seen, names);
            }
            if let Some(Value::Object(properties)) = object.get("properties") {
                names.extend(
                    properties
                        .iter()
                        .filter(|(_, property)| property.get("format").is_some_and(|format| format == "password"))
                        .map(|(name, _)| name.clone()),
                );
            }
            object
                .values()
                .for_each(|inner| collect_secrets(document, inner, seen, names));
        }
        Value::Array(values) => values
            .iter()
            .for_each(|inner| collect_secrets(document, inner, seen, names)),
        _ => {}
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
