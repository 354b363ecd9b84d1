//! Lowering of operations: a copy of the document that progenitor can read, and beside it what progenitor never reads
//! (security, envelopes, redirects, deprecation). What neither can express is refused.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToPascalCase, ToSnakeCase};
use serde_json::{Map, Value, json};

use super::error::GeneratorError;
use super::parse::Document;
use super::schema::{self, Findings};

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
    pub method: String,
    pub path: String,
    pub credentials: Vec<&'static str>,
    pub answer: Answer,
    /// The form field that takes a file.
    pub upload: Option<String>,
    pub limits: Vec<Limit>,
    pub secrets: Vec<String>,
    pub deprecated: Option<String>,
}

/// A documented limit of a parameter, checked before anything is sent.
pub struct Limit {
    pub parameter: String,
    pub required: bool,
    pub kind: LimitKind,
}

pub enum LimitKind {
    /// Most entries of a list.
    Entries(usize),
    /// Allowed characters, in the notation of a regular expression's brackets, and how many of them.
    Characters {
        allowed: String,
        least: usize,
        most: usize,
    },
}

/// What a successful answer holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
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

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

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
    let url = document.value["servers"][0]["url"].as_str().unwrap_or("");
    let path = url
        .split_once("://")
        .and_then(|(_, rest)| rest.find('/').map(|slash| &rest[slash..]));
    match path {
        Some(path) if !path.ends_with('/') && !path.contains(['{', '?', '#']) => {
            Ok(path.to_owned())
        }
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
        let (parameters, limits) = self.parameters(&place, path, operation, shared)?;
        lowered.insert("parameters".to_owned(), parameters);
        let mut secrets = BTreeSet::new();
        let mut upload = None;
        if let Some(body) = operation.get("requestBody") {
            match self.request_body(&place, body)? {
                RequestBody::Modelled(body) => {
                    secrets.extend(schema::secrets(self.document, &body)?);
                    lowered.insert("requestBody".to_owned(), body);
                }
                RequestBody::File(field) => upload = Some(field),
            }
        }
        let (answer, success) = self.success(&place, operation)?;
        if let Some(success) = &success {
            secrets.extend(schema::secrets(self.document, success)?);
        }
        lowered.insert("responses".to_owned(), responses(success));
        self.operations.push(Operation {
            id,
            method: method.to_uppercase(),
            path: path.to_owned(),
            credentials: self.credentials(&place, operation)?,
            answer,
            upload,
            limits,
            secrets: secrets.into_iter().collect(),
            deprecated: (operation.get("deprecated") == Some(&Value::Bool(true)))
                .then(|| first_sentence(operation)),
        });
        Ok(Value::Object(lowered))
    }

    fn operation_id(&mut self, place: &str, operation: &Value) -> Result<String, GeneratorError> {
        let id = operation
            .get("operationId")
            .and_then(Value::as_str)
            .unwrap_or("");
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

    fn parameters(
        &mut self,
        place: &str,
        path: &str,
        operation: &Value,
        shared: &Value,
    ) -> Result<(Value, Vec<Limit>), GeneratorError> {
        let mut lowered: Vec<Value> = Vec::new();
        let mut limits = Vec::new();
        let own = operation.get("parameters").cloned().unwrap_or(json!([]));
        let mut in_path = BTreeSet::new();
        let mut names = BTreeSet::new();
        for parameter in own
            .as_array()
            .into_iter()
            .chain(shared.as_array())
            .flatten()
        {
            let parameter = self.document.resolve(place, parameter)?;
            let name = parameter["name"].as_str().unwrap_or("");
            let location = parameter["in"].as_str().unwrap_or("");
            if !names.insert((location.to_owned(), name.to_owned())) {
                continue;
            }
            if location == "path" {
                in_path.insert(name.to_owned());
            }
            let refuse = |reason| self.refuse(place, format!("parameter {name}: {reason}"));
            limits.extend(limit(name, parameter).map_err(refuse)?);
            let (made, better) = (
                name.to_snake_case(),
                name.replace("IDs", "Ids").to_snake_case(),
            );
            if made != better {
                self.renames.insert(made, better);
            }
            let parameter = self
                .parameter(location, name, parameter)
                .map_err(|reason| self.refuse(place, format!("parameter {name}: {reason}")))?;
            lowered.push(parameter);
        }
        let in_template: BTreeSet<String> = path
            .split('/')
            .filter_map(|segment| Some(segment.split_once('{')?.1.split_once('}')?.0.to_owned()))
            .collect();
        if in_path != in_template {
            return Err(self.refuse(
                place,
                format!("path parameters {in_path:?} do not match the template {in_template:?}"),
            ));
        }
        Ok((Value::Array(lowered), limits))
    }

    fn parameter(
        &mut self,
        location: &str,
        name: &str,
        parameter: &Value,
    ) -> Result<Value, String> {
        let schema = parameter.get("schema").ok_or("needs a schema")?;
        let style = parameter.get("style").and_then(Value::as_str);
        let expected = match location {
            "query" => "form",
            "path" | "header" => "simple",
            other => return Err(format!("parameters in {other} can't be expressed")),
        };
        if style.is_some_and(|style| style != expected) {
            return Err(format!(
                "style {} can't be expressed",
                style.unwrap_or_default()
            ));
        }
        if parameter.get("allowReserved") == Some(&Value::Bool(true)) {
            return Err("allowReserved can't be expressed".to_owned());
        }
        if location == "header" && is_credential_or_media_type(name) {
            return Err("is a security scheme or a media type, not a parameter".to_owned());
        }
        let kind = self
            .document
            .resolve("", schema)
            .ok()
            .and_then(|schema| schema.get("type"))
            .and_then(Value::as_str)
            .unwrap_or("");
        // Headers and paths are always sent in the form without explode.
        let explode = parameter.get("explode").and_then(Value::as_bool);
        let one_value = if location == "query" {
            explode == Some(false)
        } else {
            explode != Some(true)
        };
        let lowered = match kind {
            "array" if one_value => json!({ "type": "string", "format": schema::COMMA_SEPARATED }),
            "array" if location != "query" => {
                return Err("explode outside the query can't be expressed".to_owned());
            }
            "object" | "" => return Err(format!("type {kind:?} can't be expressed")),
            _ => schema::lower(schema, &mut self.findings)?,
        };
        Ok(json!({
            "name": name,
            "in": location,
            "required": parameter.get("required").cloned().unwrap_or(Value::Bool(false)),
            "description": describe_parameter(parameter, schema),
            "schema": lowered,
        }))
    }

    fn request_body(&mut self, place: &str, body: &Value) -> Result<RequestBody, GeneratorError> {
        let body = self.document.resolve(place, body)?;
        if body.get("required") != Some(&Value::Bool(true)) {
            return Err(self.refuse(
                place,
                "an optional request body would be sent all the same; say `required: true`",
            ));
        }
        let content: Vec<(&String, &Value)> =
            body["content"].as_object().into_iter().flatten().collect();
        let [(media_type, content)] = content[..] else {
            return Err(self.refuse(place, "a request body needs exactly one media type"));
        };
        if media_type == "multipart/form-data" {
            return self.file(place, &content["schema"]);
        }
        if !["application/json", "application/x-www-form-urlencoded"].contains(&media_type.as_str())
        {
            return Err(self.refuse(
                place,
                format!("request bodies of type {media_type} can't be expressed"),
            ));
        }
        if content.get("encoding").is_some() {
            return Err(self.refuse(place, "`encoding` can't be expressed"));
        }
        let schema = content
            .get("schema")
            .ok_or_else(|| self.refuse(place, "the request body needs a schema"))?;
        let schema = schema::lower(schema, &mut self.findings)
            .map_err(|reason| self.refuse(place, format!("request body: {reason}")))?;
        Ok(RequestBody::Modelled(json!({
            "required": true,
            "description": body.get("description").cloned().unwrap_or(json!("")),
            "content": { media_type.as_str(): { "schema": schema } },
        })))
    }

    /// A form of one file, which progenitor can't read: its operation is generated without a body and gets an upload.
    fn file(&self, place: &str, schema: &Value) -> Result<RequestBody, GeneratorError> {
        let schema = self.document.resolve(place, schema)?;
        let fields: Vec<(&String, &Value)> = schema["properties"]
            .as_object()
            .into_iter()
            .flatten()
            .collect();
        match fields[..] {
            [(field, schema)]
                if schema
                    .get("format")
                    .is_some_and(|format| format == "binary") =>
            {
                Ok(RequestBody::File(field.clone()))
            }
            _ => Err(self.refuse(
                place,
                "a multipart form that is not one file (`format: binary`) can't be expressed",
            )),
        }
    }

    /// The one successful answer of an operation: what it is, and the schema of its payload.
    fn success(
        &mut self,
        place: &str,
        operation: &Value,
    ) -> Result<(Answer, Option<Value>), GeneratorError> {
        let mut schemas: Vec<&Value> = Vec::new();
        let mut files = false;
        let mut empty = false;
        let mut redirect = false;
        for (status, response) in operation["responses"].as_object().into_iter().flatten() {
            let response = self.document.resolve(place, response)?;
            match status.as_bytes().first() {
                Some(b'2') if is_file(response) => files = true,
                Some(b'2') => match self.content(place, status, response)? {
                    Some(schema) if !schemas.contains(&schema) => schemas.push(schema),
                    Some(_) => {}
                    None => empty = true,
                },
                Some(b'3') => redirect = true,
                Some(b'1' | b'4' | b'5') => {}
                _ => {
                    return Err(self.refuse(
                        place,
                        format!("response {status} stands for success and failure at once"),
                    ));
                }
            }
        }
        if files && schemas.is_empty() && !empty && !redirect {
            return Ok((Answer::Bytes, None));
        }
        match (&schemas[..], empty || files, redirect) {
            (_, _, _) if files => Err(self.refuse(place, "answers both with a file and without")),
            ([schema], _, false) => self.payload(place, schema),
            ([], true, false) => Ok((Answer::Empty, None)),
            ([], false, true) => Ok((Answer::Redirect, None)),
            ([], false, false) => Err(self.refuse(place, "has no successful response")),
            ([], true, true) | ([_], _, true) => {
                Err(self.refuse(place, "answers both with a redirect and without"))
            }
            (_, _, _) => Err(self.refuse(place, "has successful responses of different types")),
        }
    }

    fn content<'b>(
        &self,
        place: &str,
        status: &str,
        response: &'b Value,
    ) -> Result<Option<&'b Value>, GeneratorError> {
        let Some(content) = response.get("content").and_then(Value::as_object) else {
            return Ok(None);
        };
        if content.len() != 1 || !content.contains_key("application/json") {
            return Err(self.refuse(
                place,
                format!("response {status}: only application/json can be expressed"),
            ));
        }
        content["application/json"]
            .get("schema")
            .map(Some)
            .ok_or_else(|| self.refuse(place, format!("response {status} needs a schema")))
    }

    fn payload(
        &mut self,
        place: &str,
        schema: &Value,
    ) -> Result<(Answer, Option<Value>), GeneratorError> {
        let resolved = self.document.resolve(place, schema)?;
        if resolved.get("type").is_some_and(|kind| kind == "string") && !resolved["enum"].is_array()
        {
            return Ok((Answer::Text, None));
        }
        let lowered = |lowering: &mut Self, schema: &Value| {
            schema::lower(schema, &mut lowering.findings)
                .map_err(|reason| lowering.refuse(place, format!("response: {reason}")))
        };
        match resolved
            .get("x-genesys-envelope")
            .map(|mark| mark.as_str().unwrap_or(""))
        {
            None => Ok((Answer::Plain, Some(lowered(self, schema)?))),
            Some("self") => Ok((Answer::EnvelopeSelf, Some(lowered(self, schema)?))),
            Some("data") => match resolved["properties"].get("data") {
                Some(data) => Ok((Answer::EnvelopeData, Some(lowered(self, data)?))),
                None => Ok((Answer::EnvelopeData, Some(json!({})))),
            },
            Some(other) => Err(self.refuse(
                place,
                format!("x-genesys-envelope is {other:?}, neither `data` nor `self`"),
            )),
        }
    }

    /// Every credential that one of the alternatives names.
    fn credentials(
        &self,
        place: &str,
        operation: &Value,
    ) -> Result<Vec<&'static str>, GeneratorError> {
        let security = operation
            .get("security")
            .or_else(|| self.document.value.get("security"))
            .and_then(Value::as_array)
            .ok_or_else(|| self.refuse(place, "says nothing about security"))?;
        let mut credentials = Vec::new();
        for name in security
            .iter()
            .filter_map(Value::as_object)
            .flat_map(Map::keys)
        {
            let scheme = &self.document.value["components"]["securitySchemes"][name];
            let part = |key: &str| scheme[key].as_str().unwrap_or("").to_ascii_lowercase();
            let credential = match (&*part("type"), &*part("scheme"), &*part("name")) {
                ("apikey", _, "x-api-key") => "ApiKey",
                ("http", "bearer", _) => "Bearer",
                ("http", "basic", _) => "ClientBasic",
                ("apikey", _, "x-hub-signature") => "HubSignature",
                _ => {
                    return Err(
                        self.refuse(place, format!("the security scheme {name} is not known"))
                    );
                }
            };
            if !credentials.contains(&credential) {
                credentials.push(credential);
            }
        }
        Ok(credentials)
    }

    fn schemas(
        &mut self,
        names: &BTreeSet<String>,
    ) -> Result<BTreeMap<String, Value>, GeneratorError> {
        let document = self.document;
        names
            .iter()
            .map(|name| {
                let place = format!("schema {name}");
                let schema = &document.value["components"]["schemas"][name];
                let lowered = schema::lower_component(name, schema, &mut self.findings)
                    .map_err(|reason| self.refuse(&place, reason))?;
                Ok((name.clone(), lowered))
            })
            .collect()
    }
}

/// What a request carries.
enum RequestBody {
    /// Something that progenitor can read.
    Modelled(Value),
    /// A file in the form field of this name.
    File(String),
}

/// Whether a response is a file, whatever its type.
fn is_file(response: &Value) -> bool {
    response["content"].as_object().is_some_and(|content| {
        content.len() == 1 && content.contains_key("application/octet-stream")
    })
}

/// The limit that a parameter's schema states.
fn limit(name: &str, parameter: &Value) -> Result<Option<Limit>, String> {
    let schema = &parameter["schema"];
    let mut kind = None;
    for keyword in schema::CONSTRAINTS {
        let Some(value) = schema.get(keyword) else {
            continue;
        };
        let found = match keyword {
            "maxItems" => value.as_u64().map(|most| LimitKind::Entries(most as usize)),
            "pattern" => value.as_str().and_then(characters),
            _ => None,
        };
        match (found, &kind) {
            (Some(found), None) => kind = Some(found),
            _ => return Err(format!("the limit `{keyword}` can't be checked")),
        }
    }
    Ok(kind.map(|kind| Limit {
        parameter: name.to_snake_case(),
        required: parameter.get("required") == Some(&Value::Bool(true)),
        kind,
    }))
}

/// Reads `^[A-Za-z0-9]{3,16}$`, the one form of pattern that is checked without a regular expression.
fn characters(pattern: &str) -> Option<LimitKind> {
    let (allowed, rest) = pattern.strip_prefix("^[")?.split_once("]{")?;
    let (least, most) = rest.strip_suffix("}$")?.split_once(',')?;
    let plain = allowed
        .chars()
        .all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
    plain.then_some(LimitKind::Characters {
        allowed: allowed.to_owned(),
        least: least.parse().ok()?,
        most: most.parse().ok()?,
    })
}

/// Errors are decoded by dispatch, in one place for all operations, so only the success remains.
fn responses(success: Option<Value>) -> Value {
    match success {
        Some(schema) => json!({ "200": {
            "description": "Success",
            "content": { "application/json": { "schema": schema } },
        }}),
        None => json!({ "204": { "description": "Success" } }),
    }
}

fn is_credential_or_media_type(header: &str) -> bool {
    [
        "accept",
        "authorization",
        "content-type",
        "x-api-key",
        "x-hub-signature",
    ]
    .contains(&header.to_ascii_lowercase().as_str())
}

fn describe_parameter(parameter: &Value, schema: &Value) -> String {
    let text = parameter["description"].as_str().unwrap_or("").trim_end();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match schema.get("default") {
        Some(default) => {
            let default = default.to_string().replace('"', "");
            format!("{text} The service assumes `{default}` where it is missing.")
        }
        None => text,
    }
}

/// What a deprecated operation's description begins with: what to use instead.
fn first_sentence(operation: &Value) -> String {
    let text = operation["description"].as_str().unwrap_or("");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.split_once(". ") {
        Some((first, _)) => first.to_owned(),
        None => text.trim_end_matches('.').to_owned(),
    }
}
