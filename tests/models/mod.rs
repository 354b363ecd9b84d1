//! Tests that hold every generated model to its component in the specs.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

mod instances;
// These are about all services.
#[cfg(feature = "services")]
mod all;

pub(crate) use instances::any_json;

/// A generated model, as far as tests need to know it.
pub(crate) struct Model {
    /// The name of the component.
    pub(crate) name: &'static str,
    /// Decodes a value and encodes it again.
    pub(crate) round_trip: fn(&Value) -> Result<Value, String>,
    /// Decodes bytes as they may come from a server, and encodes what was read.
    pub(crate) read: fn(&[u8]) -> Result<Value, String>,
    #[cfg(feature = "schemars")]
    pub(crate) schema: fn() -> schemars::Schema,
}

#[cfg(feature = "schemars")]
pub(crate) trait Bounds: Serialize + DeserializeOwned + schemars::JsonSchema {}
#[cfg(feature = "schemars")]
impl<T: Serialize + DeserializeOwned + schemars::JsonSchema> Bounds for T {}
#[cfg(not(feature = "schemars"))]
pub(crate) trait Bounds: Serialize + DeserializeOwned {}
#[cfg(not(feature = "schemars"))]
impl<T: Serialize + DeserializeOwned> Bounds for T {}

impl Model {
    pub(crate) const fn of<T: Bounds>(name: &'static str) -> Self {
        Self {
            name,
            round_trip: round_trip::<T>,
            read: read::<T>,
            #[cfg(feature = "schemars")]
            schema: schema::<T>,
        }
    }
}

/// By way of text, since that is what is on the wire and what a deserializer borrows from.
fn round_trip<T: Bounds>(value: &Value) -> Result<Value, String> {
    let text = value.to_string();
    let mut deserializer = serde_json::Deserializer::from_str(&text);
    let model: T = serde_path_to_error::deserialize(&mut deserializer)
        .map_err(|error| format!("at `{}`: {}", error.path(), error.inner()))?;
    let text = serde_json::to_string(&model).map_err(|error| error.to_string())?;
    serde_json::from_str(&text).map_err(|error| error.to_string())
}

fn read<T: Bounds>(bytes: &[u8]) -> Result<Value, String> {
    let model: T =
        crate::core::tolerant::read(bytes, None).map_err(|error| format!("at `{}`: {error}", error.path()))?;
    serde_json::to_value(&model).map_err(|error| error.to_string())
}

#[cfg(feature = "schemars")]
fn schema<T: Bounds>() -> schemars::Schema {
    schemars::schema_for!(T)
}

/// Every document with its models.
pub(crate) static DOCUMENTS: LazyLock<Vec<Document>> = LazyLock::new(|| {
    let documents = crate::generated::documents().into_iter();
    documents
        .map(|(name, models, json)| Document::new(name, models, json))
        .collect()
});

/// A spec and the models that were made of it.
pub(crate) struct Document {
    pub(crate) name: &'static str,
    pub(crate) models: &'static [Model],
    pub(crate) value: Value,
}

pub(crate) fn document(name: &str) -> &'static Document {
    let document = DOCUMENTS.iter().find(|document| document.name == name);
    document.unwrap_or_else(|| panic!("there is no document {name}"))
}

/// What a schema says, in the terms of these tests. It is read anew here, so that the generator's own reading
/// (`build/src/generator/schema.rs`) is not what it is compared with.
#[derive(Debug)]
pub(crate) enum Shape<'a> {
    /// Any JSON: nothing is said, or it is one of several.
    Any,
    Text {
        values: Vec<&'a str>,
    },
    Integer,
    Number,
    Boolean,
    Array(&'a Value),
    /// An object with members of any name.
    Map,
    Object {
        members: Vec<Member<'a>>,
        /// Whether members that are not documented belong to it.
        open: bool,
    },
}

#[derive(Debug)]
pub(crate) struct Member<'a> {
    pub(crate) name: &'a str,
    pub(crate) schema: &'a Value,
    pub(crate) required: bool,
}

/// Keywords that [`Document::shape`] understands or knows to be of no matter to a type.
const KEYWORDS: [&str; 16] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "default",
    "description",
    "enum",
    "example",
    "format",
    "items",
    "nullable",
    "properties",
    "required",
    "type",
    "x-enum-varnames",
    "x-genesys-envelope",
];

impl Document {
    fn new(name: &'static str, models: &'static [Model], text: &str) -> Self {
        Self {
            name,
            models,
            value: serde_json::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}")),
        }
    }

    pub(crate) fn component(&self, name: &str) -> &Value {
        let component = &self.value["components"]["schemas"][name];
        assert!(component.is_object(), "{} has no {name}", self.name);
        component
    }

    pub(crate) fn model(&self, name: &str) -> &'static Model {
        let model = self.models.iter().find(|model| model.name == name);
        model.unwrap_or_else(|| panic!("{} has no model {name}", self.name))
    }

    /// The schema itself, or what it refers to.
    pub(crate) fn resolve<'a>(&'a self, schema: &'a Value) -> &'a Value {
        match schema.get("$ref").and_then(Value::as_str) {
            Some(reference) => {
                let pointer = reference.trim_start_matches('#');
                let target = self.value.pointer(pointer);
                self.resolve(target.unwrap_or_else(|| panic!("{reference} points nowhere")))
            }
            None => schema,
        }
    }

    pub(crate) fn shape<'a>(&'a self, schema: &'a Value) -> Shape<'a> {
        let schema = self.resolve(schema);
        let object = schema.as_object().expect("a schema is an object");
        for keyword in object.keys() {
            assert!(
                KEYWORDS.contains(&&**keyword),
                "{}: these tests do not know `{keyword}`, which is in {schema}",
                self.name
            );
        }
        if object.contains_key("anyOf") {
            return Shape::Any;
        }
        let text = |key: &str| object.get(key).and_then(Value::as_str);
        match text("type") {
            None if object.contains_key("allOf") => self.object(object),
            None if object.contains_key("properties") => self.object(object),
            None => Shape::Any,
            Some("string") => Shape::Text {
                values: strings(object.get("enum")),
            },
            Some("integer") => Shape::Integer,
            Some("number") => Shape::Number,
            Some("boolean") => Shape::Boolean,
            Some("array") => Shape::Array(&object["items"]),
            Some("object") if object.contains_key("properties") => self.object(object),
            Some("object") => match object.get("additionalProperties") {
                None => Shape::Any,
                Some(Value::Bool(true)) => Shape::Map,
                Some(other) => panic!("{}: maps of {other} are not known here", self.name),
            },
            Some(other) => panic!("{}: the type {other} is not known here", self.name),
        }
    }

    fn object<'a>(&'a self, object: &'a Map<String, Value>) -> Shape<'a> {
        let required = strings(object.get("required"));
        let properties = object.get("properties").and_then(Value::as_object);
        let mut members: Vec<Member<'a>> = properties
            .into_iter()
            .flatten()
            .map(|(name, schema)| Member {
                name,
                schema,
                required: required.contains(&&**name),
            })
            .collect();
        let mut open = object.get("additionalProperties") == Some(&Value::Bool(true));
        let parts = object.get("allOf").and_then(Value::as_array);
        for part in parts.into_iter().flatten() {
            let Shape::Object {
                members: inner,
                open: inner_open,
            } = self.shape(part)
            else {
                panic!("{}: {part} is no object", self.name);
            };
            members.extend(inner);
            open |= inner_open;
        }
        Shape::Object { members, open }
    }

    /// Models that Genesys sends: in successful answers, and in the calls that webhooks take.
    pub(crate) fn received(&self) -> BTreeSet<&'static str> {
        let webhook = self.value["x-genesys-webhook"] == true;
        let mut names = BTreeSet::new();
        for operation in self.operations() {
            let responses = operation["responses"].as_object().into_iter().flatten();
            for (_, response) in responses.filter(|(status, _)| status.starts_with('2')) {
                self.reach(response, &mut names);
            }
            if webhook {
                self.reach(&operation["requestBody"], &mut names);
            }
        }
        let models = self.models.iter().map(|model| model.name);
        models.filter(|name| names.contains(name)).collect()
    }

    fn operations(&self) -> impl Iterator<Item = &Value> {
        let paths = self.value["paths"].as_object().into_iter().flatten();
        paths
            .flat_map(|(_, item)| item.as_object().into_iter().flatten())
            .map(|(_, operation)| operation)
            .filter(|operation| operation.get("responses").is_some())
    }

    /// Collects the names of all component schemas that a part of the document refers to.
    fn reach<'a>(&'a self, part: &'a Value, names: &mut BTreeSet<&'a str>) {
        match part {
            Value::Object(object) => {
                if let Some(reference) = object.get("$ref").and_then(Value::as_str) {
                    let name = component_name(part);
                    let first = name.is_none_or(|name| names.insert(name));
                    if first {
                        let pointer = reference.trim_start_matches('#');
                        self.reach(self.value.pointer(pointer).expect(reference), names);
                    }
                }
                object.values().for_each(|inner| self.reach(inner, names));
            }
            Value::Array(parts) => parts.iter().for_each(|inner| self.reach(inner, names)),
            _ => {}
        }
    }

    /// Everything in which what came back departs from what was sent, other than what a reader may drop: nulls and, where
    /// an object is closed, members that are not documented.
    pub(crate) fn differences(&self, schema: &Value, sent: &Value, returned: &Value) -> Vec<String> {
        let mut found = Vec::new();
        self.compare(schema, sent, returned, "", &mut found);
        found
    }

    fn compare(&self, schema: &Value, sent: &Value, returned: &Value, pointer: &str, found: &mut Vec<String>) {
        match (self.shape(schema), sent, returned) {
            (Shape::Object { members, open }, Value::Object(sent), Value::Object(returned)) => {
                for member in &members {
                    let pointer = format!("{pointer}/{}", member.name);
                    let of = |object: &Map<String, Value>| object.get(member.name).cloned().unwrap_or_default();
                    match (of(sent), of(returned)) {
                        (Value::Null, Value::Null) => {}
                        (sent, Value::Null) => found.push(format!("{pointer}: {sent} was lost")),
                        (Value::Null, returned) => {
                            found.push(format!("{pointer}: {returned} was made up"));
                        }
                        (sent, returned) => {
                            self.compare(member.schema, &sent, &returned, &pointer, found);
                        }
                    }
                }
                let documented = |name: &str| members.iter().any(|member| member.name == name);
                for (name, value) in sent.iter().filter(|(name, _)| !documented(name)) {
                    match returned.get(name) {
                        Some(same) if same == value => {}
                        None if !open => {}
                        other => found.push(format!(
                            "{pointer}/{name}: {value} is not documented and became {other:?}"
                        )),
                    }
                }
                for (name, value) in returned {
                    if !documented(name) && !sent.contains_key(name) {
                        found.push(format!("{pointer}/{name}: {value} was made up"));
                    }
                }
            }
            (Shape::Array(items), Value::Array(sent), Value::Array(returned)) if sent.len() == returned.len() => {
                for (index, (sent, returned)) in sent.iter().zip(returned).enumerate() {
                    self.compare(items, sent, returned, &format!("{pointer}/{index}"), found);
                }
            }
            (Shape::Number, sent, returned) if sent.as_f64() == returned.as_f64() => {}
            (_, sent, returned) if sent == returned => {}
            (_, sent, returned) => found.push(format!("{pointer}: {sent} became {returned}")),
        }
    }
}

/// The name of the component schema that a schema refers to.
pub(crate) fn component_name(schema: &Value) -> Option<&str> {
    let reference = schema.get("$ref")?.as_str()?;
    reference.strip_prefix("#/components/schemas/")
}

pub(crate) fn strings(value: Option<&Value>) -> Vec<&str> {
    let values = value.and_then(Value::as_array).into_iter().flatten();
    values.filter_map(Value::as_str).collect()
}

#[cfg(all(feature = "interactions-webhook", feature = "third-party-messaging-webhook"))]
#[test]
fn every_generated_document_is_tested() {
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/generated");
    let mut names: Vec<String> = std::fs::read_dir(directory)
        .unwrap()
        .filter_map(|entry| {
            let name = entry.unwrap().file_name().into_string().unwrap();
            Some(name.strip_suffix(".json")?.to_owned())
        })
        .collect();
    names.sort();
    let documents: Vec<&str> = DOCUMENTS.iter().map(|document| document.name).collect();
    assert_eq!(names, documents);
}

/// What dispatch takes off an answer has no model, nor has what is decoded as `OneOrMany` or sent as an upload.
#[test]
fn every_component_of_a_payload_has_its_model() {
    for document in DOCUMENTS.iter() {
        let mut names = BTreeSet::new();
        for operation in document.operations() {
            let body = document.resolve(&operation["requestBody"]);
            for (media_type, content) in body["content"].as_object().into_iter().flatten() {
                if media_type != "multipart/form-data" {
                    document.reach(content, &mut names);
                }
            }
            for parameter in operation["parameters"].as_array().into_iter().flatten() {
                document.reach(parameter, &mut names);
            }
            let responses = operation["responses"].as_object().into_iter().flatten();
            for (_, response) in responses.filter(|(status, _)| status.starts_with('2')) {
                let response = document.resolve(response);
                let schema = &response["content"]["application/json"]["schema"];
                match document.resolve(schema).get("x-genesys-envelope") {
                    Some(mark) if mark == "data" => {
                        document.reach(&document.resolve(schema)["properties"]["data"], &mut names)
                    }
                    _ => document.reach(schema, &mut names),
                }
            }
        }
        names.retain(|name| {
            let alternatives = &document.component(name)["anyOf"];
            alternatives[1]["items"].is_null() || alternatives[1]["items"] != alternatives[0]
        });
        let models: BTreeSet<&str> = document.models.iter().map(|model| model.name).collect();
        assert_eq!(models.len(), document.models.len(), "{}", document.name);
        assert_eq!(models, names, "{}", document.name);
    }
}
