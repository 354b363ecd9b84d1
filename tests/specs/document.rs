//! A spec as the rules see it.

use serde::de::DeserializeOwned;
use serde_json::Value;

pub struct Document {
    /// Name of the file without its folder.
    pub file: String,
    pub text: String,
    /// Null if the text is no YAML.
    pub value: Value,
}

/// An object of the document whose meaning OpenAPI defines.
pub struct Node<'a> {
    pub kind: Kind,
    pub pointer: String,
    pub value: &'a Value,
}

pub struct Operation<'a> {
    pub method: &'a str,
    pub path: &'a str,
    pub pointer: String,
    /// Parameters of the path and of the operation, references followed, each with its place in the document.
    pub parameters: Vec<(String, &'a Value)>,
    pub value: &'a Value,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Components,
    Document,
    Example,
    Header,
    MediaType,
    Operation,
    Parameter,
    PathItem,
    RequestBody,
    Response,
    Schema,
    SecurityScheme,
}

#[derive(Clone, Copy)]
enum Shape {
    One,
    List,
    Map,
}

pub const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The sections of the components and what they hold.
pub const SECTIONS: [(&str, Kind); 7] = [
    ("schemas", Kind::Schema),
    ("parameters", Kind::Parameter),
    ("responses", Kind::Response),
    ("requestBodies", Kind::RequestBody),
    ("headers", Kind::Header),
    ("examples", Kind::Example),
    ("securitySchemes", Kind::SecurityScheme),
];

/// Which objects an object holds, and under which keys.
fn children(kind: Kind) -> Vec<(&'static str, Shape, Kind)> {
    use Shape::{List, Map, One};
    match kind {
        Kind::Document => vec![("components", One, Kind::Components), ("paths", Map, Kind::PathItem)],
        Kind::Components => SECTIONS.map(|(key, kind)| (key, Map, kind)).to_vec(),
        Kind::PathItem => METHODS
            .map(|method| (method, One, Kind::Operation))
            .into_iter()
            .chain([("parameters", List, Kind::Parameter)])
            .collect(),
        Kind::Operation => vec![
            ("parameters", List, Kind::Parameter),
            ("requestBody", One, Kind::RequestBody),
            ("responses", Map, Kind::Response),
        ],
        Kind::RequestBody => vec![("content", Map, Kind::MediaType)],
        Kind::Response => vec![("content", Map, Kind::MediaType), ("headers", Map, Kind::Header)],
        Kind::Parameter | Kind::Header => vec![
            ("content", Map, Kind::MediaType),
            ("examples", Map, Kind::Example),
            ("schema", One, Kind::Schema),
        ],
        Kind::MediaType => vec![("examples", Map, Kind::Example), ("schema", One, Kind::Schema)],
        Kind::Schema => vec![
            ("additionalProperties", One, Kind::Schema),
            ("allOf", List, Kind::Schema),
            ("anyOf", List, Kind::Schema),
            ("items", One, Kind::Schema),
            ("not", One, Kind::Schema),
            ("oneOf", List, Kind::Schema),
            ("properties", Map, Kind::Schema),
        ],
        Kind::Example | Kind::SecurityScheme => Vec::new(),
    }
}

/// The pointer to a key of the object at `pointer`.
pub fn join(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// Parses YAML 1.2, in which `OFF` is a string.
pub fn parse<T: DeserializeOwned>(text: &str) -> Result<T, serde_saphyr::Error> {
    serde_saphyr::from_str_with_options(text, serde_saphyr::options! { strict_booleans: true })
}

impl Document {
    pub fn new(file: &str, text: String) -> Self {
        let value = parse(&text).unwrap_or_default();
        Self {
            file: file.to_owned(),
            text,
            value,
        }
    }

    /// Every object in the document once; references are not followed.
    pub fn nodes(&self) -> Vec<Node<'_>> {
        let mut nodes = Vec::new();
        walk(Kind::Document, String::new(), &self.value, &mut nodes);
        nodes
    }

    pub fn nodes_of(&self, kind: Kind) -> impl Iterator<Item = Node<'_>> {
        self.nodes().into_iter().filter(move |node| node.kind == kind)
    }

    pub fn operations(&self) -> Vec<Operation<'_>> {
        let mut operations = Vec::new();
        for (path, item) in object(self.value.get("paths")) {
            let place = join("/paths", path);
            for (method, value) in object(Some(item)) {
                if !METHODS.contains(&&**method) {
                    continue;
                }
                let pointer = join(&place, method);
                let parameters = [(&place, item), (&pointer, value)]
                    .into_iter()
                    .flat_map(|(pointer, holder)| {
                        let list = array(holder.get("parameters")).iter().enumerate();
                        list.map(move |(index, parameter)| {
                            let pointer = format!("{pointer}/parameters/{index}");
                            (pointer, self.follow(parameter))
                        })
                    })
                    .collect();
                operations.push(Operation {
                    method,
                    path,
                    pointer,
                    parameters,
                    value,
                });
            }
        }
        operations
    }

    /// What a reference points at, or the value itself if it is none or points at nothing.
    pub fn follow<'a>(&'a self, value: &'a Value) -> &'a Value {
        let mut value = value;
        // A chain that is longer goes in circles.
        for _ in 0..8 {
            let target = text(value, "$ref").and_then(|target| self.at(target));
            let Some(target) = target else { break };
            value = target;
        }
        value
    }

    /// What is at a reference into this document.
    pub fn at(&self, reference: &str) -> Option<&Value> {
        self.value.pointer(reference.strip_prefix('#')?)
    }
}

fn walk<'a>(kind: Kind, pointer: String, value: &'a Value, nodes: &mut Vec<Node<'a>>) {
    if !value.is_object() {
        return;
    }
    if value.get("$ref").is_none() {
        for (key, shape, kind) in children(kind) {
            let Some(child) = value.get(key) else {
                continue;
            };
            let place = join(&pointer, key);
            match shape {
                Shape::One => walk(kind, place, child, nodes),
                Shape::List => {
                    for (index, child) in array(Some(child)).iter().enumerate() {
                        walk(kind, format!("{place}/{index}"), child, nodes);
                    }
                }
                Shape::Map => {
                    for (name, child) in object(Some(child)) {
                        walk(kind, join(&place, name), child, nodes);
                    }
                }
            }
        }
    }
    nodes.push(Node { kind, pointer, value });
}

/// The entries of an object, none if it is something else.
pub fn object(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

/// The elements of an array, none if it is something else.
pub fn array(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

pub fn text<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value.get(key)?.as_str()
}
