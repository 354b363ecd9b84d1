//! Lowering of operations: a copy of the document that progenitor can read, and beside it what progenitor never reads
//! (security, envelopes, redirects, deprecation). What neither can express is refused.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToPascalCase, ToSnakeCase};
use serde_json::{Map, Value, json};

use super::error::GeneratorError;
use super::parse::Document;
use super::schema::{self, Findings};

mod parameters;
mod payloads;

use payloads::responses;

/// A document in the form that progenitor reads.
pub struct Lowered {
    pub file: std::path::PathBuf,
    /// Name of the document without its extension, `user-data-management`.
    pub name: String,
    /// Name of the service's type, `UserDataManagement`.
    pub type_name: String,
    pub base_path: String,
    pub operations: Vec<Operation>,
    pub findings: Findings,
    /// Identifiers that heck makes of names such as `jobIDs`, and those that read well.
    pub renames: BTreeMap<String, String>,
    /// Whether these are calls that Genesys makes: then there is nothing to send, only types.
    pub webhook: bool,
    pub value: Value,
}

/// What the generated code says about an operation beside how its request is built.
pub struct Operation {
    pub id: String,
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
    pub required: bool,
    pub description: String,
    /// Whether a list stands in one value, separated by commas.
    pub is_list: bool,
    pub limit: Option<Limit>,
    /// As the document has it, for an example.
    pub schema: Value,
    pub example: Option<Value>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Location {
    Path,
    Query,
    Header,
}

/// What a request carries.
pub struct Body {
    pub kind: BodyKind,
    pub description: String,
    /// As the document has it, for an example.
    pub schema: Value,
    pub example: Option<Value>,
}

pub enum BodyKind {
    Json,
    Form,
    /// A file in the form field of this name.
    File(String),
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

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

pub fn lower(document: &Document) -> Result<Lowered, GeneratorError> {
    let name = document
        .path
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let mut lowering = Lowering {
        document,
        operations: Vec::new(),
        findings: Findings::default(),
        renames: BTreeMap::new(),
        methods: BTreeMap::new(),
    };
    let webhook = document.value.get("x-genesys-webhook") == Some(&Value::Bool(true));
    let (paths, names) = if webhook {
        let names = schema::reachable(document, [document.value["paths"].clone()])?;
        (Map::new(), names)
    } else {
        let paths = lowering.paths()?;
        let names = schema::reachable(document, [Value::Object(paths.clone())])?;
        (paths, names)
    };
    let schemas = lowering.schemas(&names)?;
    let value = json!({
        "openapi": document.value["openapi"],
        "info": document.value["info"],
        "paths": paths,
        "components": { "schemas": schemas },
    });
    Ok(Lowered {
        file: document.path.clone(),
        type_name: name.to_pascal_case(),
        name,
        base_path: base_path(document)?,
        operations: lowering.operations,
        findings: lowering.findings,
        renames: lowering.renames,
        webhook,
        value,
    })
}

/// The path of the first server: what follows its host.
fn base_path(document: &Document) -> Result<String, GeneratorError> {
    let servers = document.value["servers"].as_array().map_or(0, Vec::len);
    if servers > 1 {
        let reason = "has several servers, of which only the first would be taken: leave one";
        return Err(GeneratorError::document(&document.path, reason));
    }
    let url = document.value["servers"][0]["url"].as_str().unwrap_or("");
    let path = url
        .split_once("://")
        .and_then(|(_, rest)| rest.find('/').map(|slash| &rest[slash..]));
    match path {
        Some(path) if !path.ends_with('/') && !path.contains(['{', '?', '#']) => Ok(path.to_owned()),
        _ => Err(GeneratorError::document(
            &document.path,
            "the first server needs a URL of the form https://{host}/base/path",
        )),
    }
}

struct Lowering<'a> {
    document: &'a Document,
    operations: Vec<Operation>,
    findings: Findings,
    renames: BTreeMap<String, String>,
    /// operationIds by the method name that they give.
    methods: BTreeMap<String, String>,
}

impl Lowering<'_> {
    fn refuse(&self, place: &str, reason: impl Into<String>) -> GeneratorError {
        GeneratorError::at(&self.document.path, place, reason)
    }

    fn paths(&mut self) -> Result<Map<String, Value>, GeneratorError> {
        let document = self.document;
        let mut lowered = Map::new();
        for (path, item) in document.value["paths"].as_object().into_iter().flatten() {
            if item.get("$ref").is_some() {
                return Err(self.refuse(path, "path items by reference can't be expressed"));
            }
            if path.contains("//") || (path.len() > 1 && path.ends_with('/')) {
                return Err(self.refuse(path, "empty path segments can't be expressed"));
            }
            let shared = item.get("parameters").cloned().unwrap_or(json!([]));
            let mut lowered_item = Map::new();
            for method in METHODS {
                if let Some(operation) = item.get(method) {
                    let operation = self.operation(path, method, operation, &shared)?;
                    lowered_item.insert(method.to_owned(), operation);
                }
            }
            lowered.insert(path.clone(), Value::Object(lowered_item));
        }
        Ok(lowered)
    }

    fn operation(
        &mut self,
        path: &str,
        method: &str,
        operation: &Value,
        shared: &Value,
    ) -> Result<Value, GeneratorError> {
        let place = format!("{} {path}", method.to_uppercase());
        let id = self.operation_id(&place, operation)?;
        let place = format!("{place} ({id})");
        let mut lowered = Map::new();
        lowered.insert("operationId".to_owned(), json!(id));
        for key in ["summary", "description"] {
            if let Some(text) = operation.get(key).and_then(Value::as_str) {
                lowered.insert(key.to_owned(), json!(text.trim_end()));
            }
        }
        let summary = self.text(&place, operation, "summary")?;
        let description = self.text(&place, operation, "description")?;
        let (lowered_parameters, parameters) = self.parameters(&place, path, operation, shared)?;
        lowered.insert("parameters".to_owned(), lowered_parameters);
        let mut secrets = BTreeSet::new();
        let mut body = None;
        if let Some(given) = operation.get("requestBody") {
            let (documented, lowered_body) = self.request_body(&place, given)?;
            if let Some(lowered_body) = lowered_body {
                secrets.extend(schema::secrets(self.document, &lowered_body)?);
                lowered.insert("requestBody".to_owned(), lowered_body);
            }
            body = Some(documented);
        }
        let (response, success) = self.success(&place, operation)?;
        if let Some(success) = &success {
            secrets.extend(schema::secrets(self.document, success)?);
        }
        lowered.insert("responses".to_owned(), responses(success));
        self.operations.push(Operation {
            id,
            summary,
            description,
            parameters,
            body,
            successes: self.successes(&place, operation)?,
            errors: self.errors(&place, operation)?,
            method: method.to_uppercase(),
            path: path.to_owned(),
            credentials: self.credentials(&place, operation)?,
            response,
            secrets: secrets.into_iter().collect(),
            deprecated: (operation.get("deprecated") == Some(&Value::Bool(true))).then(|| first_sentence(operation)),
        });
        Ok(Value::Object(lowered))
    }

    /// A text that the document has to hold.
    fn text(&self, place: &str, object: &Value, key: &str) -> Result<String, GeneratorError> {
        let text = object.get(key).and_then(Value::as_str).unwrap_or("").trim();
        match text {
            "" => Err(self.refuse(place, format!("needs a {key}"))),
            text => Ok(text.to_owned()),
        }
    }

    fn operation_id(&mut self, place: &str, operation: &Value) -> Result<String, GeneratorError> {
        let id = operation.get("operationId").and_then(Value::as_str).unwrap_or("");
        let usable = id.starts_with(|first: char| first.is_ascii_lowercase())
            && id.chars().all(|letter| letter.is_ascii_alphanumeric());
        if !usable {
            return Err(self.refuse(place, "needs an operationId in camel case"));
        }
        if let Some(other) = self.methods.insert(id.to_snake_case(), id.to_owned()) {
            return Err(self.refuse(
                place,
                format!("the operationIds {other} and {id} give the same method name"),
            ));
        }
        Ok(id.to_owned())
    }

    /// Every credential that one of the alternatives names.
    fn credentials(&self, place: &str, operation: &Value) -> Result<Vec<&'static str>, GeneratorError> {
        let security = operation
            .get("security")
            .or_else(|| self.document.value.get("security"))
            .and_then(Value::as_array)
            .ok_or_else(|| self.refuse(place, "says nothing about security"))?;
        let mut credentials = Vec::new();
        for name in security.iter().filter_map(Value::as_object).flat_map(Map::keys) {
            let scheme = &self.document.value["components"]["securitySchemes"][name];
            let part = |key: &str| scheme[key].as_str().unwrap_or("").to_ascii_lowercase();
            let credential = match (&*part("type"), &*part("scheme"), &*part("name")) {
                ("apikey", _, "x-api-key") => "ApiKey",
                ("http", "bearer", _) => "Bearer",
                ("http", "basic", _) => "ClientBasic",
                ("apikey", _, "x-hub-signature") => "HubSignature",
                _ => {
                    return Err(self.refuse(place, format!("the security scheme {name} is not known")));
                }
            };
            if !credentials.contains(&credential) {
                credentials.push(credential);
            }
        }
        Ok(credentials)
    }

    fn schemas(&mut self, names: &BTreeSet<String>) -> Result<BTreeMap<String, Value>, GeneratorError> {
        let document = self.document;
        schema::different_names(names.iter(), "schemas", |name| name.to_pascal_case())
            .map_err(|reason| GeneratorError::document(&document.path, reason))?;
        names
            .iter()
            .map(|name| {
                let place = format!("schema {name}");
                if RUST_WORDS.contains(&name.to_pascal_case().as_str()) {
                    return Err(self.refuse(&place, "is called what Rust calls something else: rename it"));
                }
                let schema = &document.value["components"]["schemas"][name];
                let lowered = schema::lower_component(name, schema, &mut self.findings)
                    .map_err(|reason| self.refuse(&place, reason))?;
                Ok((name.clone(), lowered))
            })
            .collect()
    }
}

/// Names that the generated code uses for what Rust has.
const RUST_WORDS: [&str; 20] = [
    "Box",
    "Clone",
    "Debug",
    "Default",
    "Deserialize",
    "Err",
    "From",
    "Into",
    "IntoIterator",
    "IntoText",
    "None",
    "Ok",
    "Option",
    "PartialEq",
    "Result",
    "Self",
    "Serialize",
    "Some",
    "String",
    "Vec",
];

/// What a deprecated operation's description begins with: what to use instead.
fn first_sentence(operation: &Value) -> String {
    let text = operation["description"].as_str().unwrap_or("");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.split_once(". ") {
        Some((first, _)) => first.to_owned(),
        None => text.trim_end_matches('.').to_owned(),
    }
}
