//! Lowering of operations: a copy of the document that progenitor can read, and beside it what progenitor never reads
//! (security, envelopes, redirects, deprecation, how parameters are encoded). What neither can express is refused.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToLowerCamelCase;
use serde_json::{Map, Value, json};

use super::names::{self, Names};
use super::rules;
use super::schema::{self, Schemas};
use crate::document::nodes::METHODS;
use crate::document::{Document, join};
use crate::finding::{Finding, Rule};

mod parameters;
mod payloads;
mod security;

use payloads::responses;

/// A document in the form that progenitor reads.
pub struct Lowered {
    /// Name of the document without its extension, `user-data-management`.
    pub name: String,
    /// Name of the service's type, `UserDataManagement`.
    pub type_name: String,
    pub base_path: String,
    pub title: String,
    pub description: String,
    pub operations: Vec<Operation>,
    /// The types, by their names in Rust, as they were lowered.
    pub models: BTreeMap<String, Value>,
    /// Components that were lowered, and their names in Rust.
    pub components: Vec<(String, String)>,
    pub wire_names: BTreeMap<String, String>,
    pub enumerations: BTreeMap<String, Vec<(String, String)>>,
    pub unions: BTreeMap<String, Vec<String>>,
    pub one_or_many: BTreeMap<String, String>,
    /// Whether these are calls that Genesys makes: then there is nothing to send, only types.
    pub webhook: bool,
    pub value: Value,
}

/// What the generated code says about an operation beside how its request is built.
pub struct Operation {
    pub id: String,
    /// The name of the method.
    pub method_name: String,
    /// The name of the builder of its requests.
    pub builder: String,
    pub summary: String,
    pub description: String,
    pub parameters: Vec<Parameter>,
    pub body: Option<Body>,
    /// Status and meaning of each documented success.
    pub successes: Vec<(String, String)>,
    /// Status and meaning of each documented error.
    pub errors: Vec<(String, String)>,
    pub method: String,
    pub path: String,
    pub credentials: Vec<&'static str>,
    pub response: ResponseKind,
    /// The media type that is asked for, where it is JSON under another name.
    pub accept: Option<String>,
    pub secrets: Vec<String>,
    pub deprecated: Option<String>,
}

/// A parameter as it travels, and what is documented of it.
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// Its name in Rust.
    pub ident: String,
    pub location: Location,
    pub encoding: Encoding,
    pub required: bool,
    pub description: String,
    pub limit: Option<Limit>,
    /// As it was lowered, for an example.
    pub schema: Value,
    pub facts: String,
    pub has_default: bool,
    pub example: Option<Value>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    Path,
    Query,
    Header,
    Cookie,
}

/// How the value of a parameter is written, by the styles of OpenAPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// One value.
    Single,
    /// A list in one value, with this between its entries.
    Joined(char),
    /// A list, once with the parameter's name for each of its entries.
    Repeated,
    /// The members of an object in one value, names and values in turn, with this between.
    Members(char),
    /// The members of an object in one value, each as `name=value`, with a comma between.
    Pairs,
    /// A value, a list or an object in the path after a full stop; exploded, one before each entry.
    Label { shape: Shape, explode: bool },
    /// A value, a list or an object in the path after `;name=`; exploded, one before each entry.
    Matrix { shape: Shape, explode: bool },
    /// The members of an object, each as a parameter of its own.
    Exploded,
    /// The members of an object, each as `name[member]`.
    Deep,
    /// Any JSON as `name[member]`, `name[0]` and so on, as deep as it goes. OpenAPI defines `deepObject` for flat objects
    /// only, and this is what servers have made of it for the rest.
    Nested,
    /// JSON in one value.
    Json,
}

/// What a parameter's value is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Single,
    List,
    Object,
}

impl Encoding {
    pub fn shape(self) -> Shape {
        match self {
            Self::Single | Self::Json | Self::Nested => Shape::Single,
            Self::Joined(_) | Self::Repeated => Shape::List,
            Self::Members(_) | Self::Pairs | Self::Exploded | Self::Deep => Shape::Object,
            Self::Label { shape, .. } | Self::Matrix { shape, .. } => shape,
        }
    }

    /// Whether it takes a list.
    pub fn is_list(self) -> bool {
        self.shape() == Shape::List
    }

    /// Whether it takes the members of an object.
    pub fn is_object(self) -> bool {
        self.shape() == Shape::Object
    }

    /// Whether it takes whatever can be JSON.
    pub fn is_any(self) -> bool {
        matches!(self, Self::Json | Self::Nested)
    }

    /// Whether it takes one value that has a type of its own.
    pub fn is_single(self) -> bool {
        self.shape() == Shape::Single && !self.is_any()
    }
}

/// What a request carries.
pub struct Body {
    /// The name of the argument, or of the setter.
    pub ident: String,
    pub kind: BodyKind,
    pub media_type: String,
    pub required: bool,
    pub description: String,
    /// As it was lowered, for an example.
    pub schema: Value,
    pub example: Option<Value>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BodyKind {
    Json,
    Form,
    /// A form that holds lists, and the names of the objects in it.
    FormWith(Vec<String>),
    /// A file in the form field of this name.
    File(String),
    /// Anything else, as its bytes.
    Bytes,
}

/// A documented limit of a parameter, checked before anything is sent.
pub enum Limit {
    /// Most entries of a list.
    Entries(usize),
    /// Allowed characters, in the notation of a regular expression's brackets, and how many of them.
    Characters { allowed: String, least: usize, most: usize },
}

/// What a successful response holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResponseKind {
    /// JSON without an envelope.
    Plain,
    /// The payload is the envelope's member `data`.
    EnvelopeData,
    /// The payload is the whole object, whose status decides about success.
    EnvelopeSelf,
    /// Nothing.
    Empty,
    /// A file.
    Bytes,
    /// A text, quoted as JSON or not.
    Text,
    /// A 3xx with the `Location` to go to.
    Redirect,
}

/// Names that a service has for something else than an operation.
const SERVICE_METHODS: [&str; 4] = ["clone", "draft", "new", "with_options"];

/// The mark of what an author leaves out of the generated code.
const LEAVE_OUT: &str = "x-specs-leave-out";

/// An operation in the document.
#[derive(Clone, Debug)]
pub struct Site {
    pub path: String,
    pub method: &'static str,
    pub pointer: String,
}

/// The operations of a document that are not left out.
pub fn sites(document: &Document) -> Vec<Site> {
    let mut sites = Vec::new();
    for (path, item) in document
        .value
        .get("paths")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        if path.starts_with("x-") {
            continue;
        }
        let place = join("/paths", path);
        for method in METHODS {
            let operation = document.resolve(item).and_then(|item| item.get(method));
            if operation.is_some_and(|operation| operation.get(LEAVE_OUT).is_none()) {
                sites.push(Site {
                    path: path.clone(),
                    method,
                    pointer: join(&place, method),
                });
            }
        }
    }
    sites
}

/// Whether the author wants everything that can't be expressed left out.
pub fn leaves_out(document: &Document) -> bool {
    document.value.get(LEAVE_OUT).is_some_and(|mark| mark != false)
}

/// Lowers some operations of a document, and says what can't be lowered.
pub fn lower(document: &Document, sites: &[Site]) -> (Lowered, Vec<Finding>) {
    let path = std::path::Path::new(document.file_name());
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let mut lowering = Lowering {
        document,
        operations: Vec::new(),
        schemas: Schemas::new(document),
        methods: Names::with(&SERVICE_METHODS),
        builders: Names::with(&names::RUST_TYPES),
    };
    let webhook = document.value.get("x-genesys-webhook") == Some(&Value::Bool(true));
    let mut paths = Map::new();
    if webhook {
        lowering.bodies(sites);
    } else {
        for (index, site) in sites.iter().enumerate() {
            let operation = lowering.operation(index, site);
            paths.extend(operation);
        }
    }
    lowering.marks();
    lowering.schemas.finish();
    let base_path = match webhook {
        true => String::new(),
        false => lowering.base_path(),
    };
    let info = |key: &str| {
        let text = document.value.pointer(&format!("/info/{key}")).and_then(Value::as_str);
        text.unwrap_or_default().trim_end().to_owned()
    };
    let schemas = lowering.schemas;
    let lowered = Lowered {
        type_name: names::of_service(&name),
        name,
        base_path,
        title: info("title"),
        description: info("description"),
        operations: lowering.operations,
        components: schemas
            .components()
            .map(|(component, rust)| (component.clone(), rust.clone()))
            .collect(),
        value: json!({
            "openapi": "3.0.3",
            "info": { "title": info("title"), "version": "1" },
            "paths": paths,
            "components": { "schemas": schemas.models },
        }),
        models: schemas.models,
        wire_names: schemas.wire_names,
        enumerations: schemas.enumerations,
        unions: schemas.unions,
        one_or_many: schemas.one_or_many,
        webhook,
    };
    (lowered, schemas.refused)
}

/// The path of the only server: what follows its host.
fn own_base_path(document: &Document) -> Option<String> {
    let servers = document.value.get("servers").and_then(Value::as_array);
    let servers = servers
        .into_iter()
        .flatten()
        .filter(|server| server.get(LEAVE_OUT).is_none());
    // Where everything may be left out that can't be expressed, the first server is the one that stays.
    let most = if leaves_out(document) { 1 } else { usize::MAX };
    let urls = servers.take(most).map(|server| {
        let url = server.get("url").and_then(Value::as_str).unwrap_or_default();
        let path = match url.split_once("://") {
            Some((_, rest)) => rest.find('/').map_or("", |slash| &rest[slash..]),
            None => url,
        };
        let mut path = path.trim_end_matches('/').to_owned();
        // The host is the client's; what varies in the path is what the document assumes.
        for (name, variable) in server.get("variables").and_then(Value::as_object).into_iter().flatten() {
            if let Some(default) = variable.get("default").and_then(Value::as_str) {
                path = path.replace(&format!("{{{name}}}"), default.trim_matches('/'));
            }
        }
        path.trim_end_matches('/').to_owned()
    });
    let paths: BTreeSet<String> = urls.collect();
    match paths.len() {
        0 => Some(String::new()),
        1 => paths
            .into_iter()
            .next()
            .filter(|path| (path.is_empty() || path.starts_with('/')) && !path.contains(['{', '?', '#'])),
        _ => None,
    }
}

struct Lowering<'a> {
    document: &'a Document,
    operations: Vec<Operation>,
    schemas: Schemas<'a>,
    methods: Names,
    builders: Names,
}

impl Lowering<'_> {
    fn refuse(&mut self, rule: &'static Rule, pointer: &str, message: impl Into<String>) {
        self.schemas.refuse(rule, pointer, message);
    }

    fn base_path(&mut self) -> String {
        own_base_path(self.document).unwrap_or_else(|| {
            let count = self.document.value["servers"].as_array().map_or(0, Vec::len);
            let message = match count {
                1 => "the server's URL has no path that could be the base path of all operations".to_owned(),
                _ => format!("has {count} servers with different paths, of which only one can be the base path"),
            };
            self.refuse(&rules::BASE_PATH, "/servers", message);
            String::new()
        })
    }

    /// Marks that nobody knows.
    fn marks(&mut self) {
        const MARKS: [&str; 2] = ["x-genesys-envelope", "x-genesys-webhook"];
        let mut marks = Vec::new();
        collect_marks("", &self.document.value, &mut marks);
        for (pointer, mark) in marks {
            if mark == LEAVE_OUT {
                let reason = self.document.value.pointer(&pointer).unwrap_or(&Value::Null);
                let is_reason = reason.as_str().is_some_and(|reason| !reason.trim().is_empty());
                // At the root it is about whatever is refused, which says why.
                if !is_reason && pointer != format!("/{LEAVE_OUT}") {
                    self.refuse(&rules::LEFT_OUT, &pointer, "has no reason");
                }
                continue;
            }
            if MARKS.contains(&mark.as_str()) {
                continue;
            }
            let nearest = MARKS
                .iter()
                .max_by(|one, other| {
                    let near = |known: &str| strsim::jaro_winkler(known, &mark);
                    near(one).total_cmp(&near(other))
                })
                .unwrap_or(&MARKS[0]);
            self.refuse(
                &rules::UNKNOWN_MARK,
                &pointer,
                format!("`{mark}` is not known; the nearest is `{nearest}`"),
            );
        }
    }

    /// What webhooks deliver: there is nothing to call, only types.
    fn bodies(&mut self, sites: &[Site]) {
        for site in sites {
            let Some(operation) = self.document.value.pointer(&site.pointer) else {
                continue;
            };
            let mut open = vec![(site.pointer.clone(), operation)];
            while let Some((pointer, value)) = open.pop() {
                match value {
                    Value::Object(object) => {
                        if let Some(reference) = object.get("$ref").and_then(Value::as_str) {
                            if reference.starts_with("#/components/schemas/") {
                                self.schemas.lower(value, &pointer, "Payload");
                            } else if let Some(target) = self.document.at(reference) {
                                open.push((reference.trim_start_matches('#').to_owned(), target));
                            }
                        }
                        open.extend(object.iter().map(|(key, value)| (join(&pointer, key), value)));
                    }
                    Value::Array(values) => {
                        let values = values.iter().enumerate();
                        open.extend(values.map(|(index, value)| (format!("{pointer}/{index}"), value)));
                    }
                    _ => {}
                }
            }
        }
    }

    /// An operation as progenitor reads it, under a path of its own: what is in the real one is none of its business.
    fn operation(&mut self, index: usize, site: &Site) -> Option<(String, Value)> {
        let document = self.document;
        let item_pointer = site.pointer.rsplit_once('/').map_or("", |(item, _)| item);
        let item = document.resolve(document.value.pointer(item_pointer)?)?;
        let operation = item.get(site.method)?;
        let id = operation.get("operationId").and_then(Value::as_str);
        let id = id.map_or_else(
            || format!("{}{}", site.method, site.path).to_lower_camel_case(),
            str::to_owned,
        );
        let method_name = self.methods.value(&id);
        // Two methods whose names differ in where their words end would have one builder.
        let hint = self.builders.of_type(&method_name, "Call");
        let mut secrets = BTreeSet::new();
        let mut parameters = self.parameters(site, &hint, operation, item);
        let credentials = self.credentials(site, operation, &mut parameters, &mut secrets);
        let are_secret = parameters
            .iter()
            .filter(|parameter| parameter.schema["format"] == "password");
        secrets.extend(are_secret.map(|parameter| parameter.name.clone()));
        let (body, lowered_body) = self.request_body(site, &hint, operation, &parameters);
        let (response, success) = self.success(site, &hint, operation, &mut secrets);
        if let Some(body) = operation.get("requestBody") {
            secrets.extend(schema::secrets(document, body));
        }
        let mut lowered = Map::new();
        lowered.insert("operationId".to_owned(), json!(operation_name(index)));
        let lowered_parameters = parameters.iter().enumerate();
        let lowered_parameters: Vec<Value> = lowered_parameters
            .map(|(index, parameter)| lowered_parameter(index, parameter))
            .collect();
        lowered.insert("parameters".to_owned(), Value::Array(lowered_parameters));
        if let Some(body) = lowered_body {
            lowered.insert("requestBody".to_owned(), body);
        }
        lowered.insert("responses".to_owned(), responses(success));
        let (successes, errors) = self.statuses(operation);
        let text = |key: &str| {
            let text = operation.get(key).and_then(Value::as_str).unwrap_or_default().trim();
            text.to_owned()
        };
        let summary = match text("summary") {
            summary if summary.is_empty() => format!("`{} {}`", site.method.to_uppercase(), site.path),
            summary => summary,
        };
        self.operations.push(Operation {
            id,
            method_name,
            builder: hint,
            summary,
            description: text("description"),
            parameters,
            body,
            successes,
            errors,
            method: site.method.to_uppercase(),
            path: site.path.clone(),
            credentials,
            response,
            accept: payloads::accepted(document, operation, response),
            secrets: secrets.into_iter().collect(),
            deprecated: (operation.get("deprecated") == Some(&Value::Bool(true))).then(|| first_sentence(operation)),
        });
        Some((format!("/{index}"), json!({ "post": lowered })))
    }
}

/// The name of the operation at this index as progenitor reads it, which makes the name of a type of it.
pub fn operation_name(index: usize) -> String {
    format!("Operation{index}")
}

/// The name of an operation's argument at this index as progenitor reads it, which has names of its own for some words.
pub fn argument_name(index: usize) -> String {
    format!("argument{index}")
}

/// A parameter as progenitor reads it: all of them in the query, since only their types matter.
fn lowered_parameter(index: usize, parameter: &Parameter) -> Value {
    json!({
        "name": argument_name(index),
        "in": "query",
        "required": parameter.required,
        "schema": match parameter.encoding.is_single() {
            true => parameter.schema.clone(),
            // Their entries are joined when the request is made.
            false => json!({ "type": "string" }),
        },
    })
}

/// The pointer to a value, or to what it refers to.
fn target_pointer(value: &Value, pointer: &str) -> String {
    match value.get("$ref").and_then(Value::as_str) {
        Some(reference) => reference.trim_start_matches('#').to_owned(),
        None => pointer.to_owned(),
    }
}

fn collect_marks(pointer: &str, value: &Value, marks: &mut Vec<(String, String)>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                let place = join(pointer, key);
                if key.starts_with("x-genesys") || key == LEAVE_OUT {
                    marks.push((place.clone(), key.clone()));
                }
                if key != "example" && key != "examples" {
                    collect_marks(&place, value, marks);
                }
            }
        }
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                collect_marks(&format!("{pointer}/{index}"), value, marks);
            }
        }
        _ => {}
    }
}

/// What a deprecated operation's description begins with: what to use instead.
fn first_sentence(operation: &Value) -> String {
    let text = operation.get("description").and_then(Value::as_str).unwrap_or_default();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.split_once(". ") {
        Some((first, _)) => first.to_owned(),
        None => text.trim_end_matches('.').to_owned(),
    }
}
