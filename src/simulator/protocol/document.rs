//! OpenAPI documents, and what they say about operations.

use std::collections::BTreeMap;

use http::Method;
use serde_json::Value;

use super::instance::{self, Success};
use super::json::{elements, members, resolve, text};
use super::path::PathTemplate;

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// Credentials that an operation takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Scheme {
    Bearer,
    Basic,
    /// A key in the header of this name, in lower case.
    Header(String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Location {
    Path,
    Query,
    Header,
}

impl Location {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
        }
    }
}

#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) location: Location,
    pub(crate) required: bool,
    /// A list stands in one value, separated by commas, rather than in one value each.
    pub(crate) joined: bool,
    pub(crate) schema: Value,
}

#[derive(Debug)]
pub(crate) struct RequestBody {
    pub(crate) required: bool,
    /// Media types and the schemas of what they carry.
    pub(crate) content: Vec<(String, Value)>,
}

/// A documented response.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) headers: Vec<Header>,
    /// Media types and the schemas of what they carry.
    pub(crate) content: Vec<(String, Value)>,
}

#[derive(Debug)]
pub(crate) struct Header {
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) schema: Value,
}

#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) service: String,
    pub(crate) id: String,
    pub(crate) method: Method,
    pub(crate) path: PathTemplate,
    /// Alternatives, each a set of schemes that go together.
    pub(crate) security: Vec<Vec<Scheme>>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<RequestBody>,
    pub(crate) responses: Vec<Response>,
    /// What the operation answers when nobody wrote a handler for it.
    pub(crate) success: Success,
}

impl Operation {
    /// Whether this is the operation of an `operationId` or `service/operationId`.
    pub(crate) fn is(&self, name: &str) -> bool {
        match name.split_once('/') {
            Some((service, id)) => self.service == service && self.id == id,
            None => self.id == name,
        }
    }

    /// The name that the operation has in its newest version, and its version if that is another
    /// one (see `specs/README.md`).
    pub(crate) fn name_and_version(&self) -> (&str, Option<u32>) {
        let version = self.id.rsplit_once('V').and_then(|(name, version)| {
            let version = version.parse().ok()?;
            Some((name, Some(version)))
        });
        version.unwrap_or((&self.id, None))
    }
}

#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) root: Value,
    pub(crate) operations: Vec<Operation>,
}

impl Document {
    pub(crate) fn parse(service: &str, text: &str) -> Result<Self, String> {
        let root: Value = serde_json::from_str(text).map_err(|error| format!("{service}: {error}"))?;
        let operations = operations(service, &root).map_err(|reason| format!("{service}: {reason}"))?;
        Ok(Self { root, operations })
    }
}

fn operations(service: &str, root: &Value) -> Result<Vec<Operation>, String> {
    let schemes = security_schemes(root)?;
    let base = base_path(root);
    let mut operations = Vec::new();
    for (path, item) in members(root.get("paths")) {
        let template = PathTemplate::parse(&format!("{base}{path}"))?;
        for method in METHODS {
            let Some(source) = item.get(method) else {
                continue;
            };
            let id = text(source, "operationId").ok_or_else(|| format!("{method} {path} has no operationId"))?;
            let context = |reason: String| format!("{id}: {reason}");
            operations.push(Operation {
                service: service.to_owned(),
                id: id.to_owned(),
                method: Method::from_bytes(method.to_uppercase().as_bytes())
                    .map_err(|error| context(error.to_string()))?,
                path: template.clone(),
                security: security(root, source, &schemes).map_err(context)?,
                parameters: parameters(root, item, source).map_err(context)?,
                body: body(root, source).map_err(context)?,
                responses: responses(root, source).map_err(context)?,
                success: instance::success(root, source).map_err(context)?,
            });
        }
    }
    Ok(operations)
}

/// What stands in the server's URL after the host.
fn base_path(root: &Value) -> &str {
    let url = root
        .pointer("/servers/0/url")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let path = match url.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("", |start| &rest[start..]),
        None => url,
    };
    path.trim_end_matches('/')
}

fn security_schemes(root: &Value) -> Result<BTreeMap<&str, Scheme>, String> {
    let mut schemes = BTreeMap::new();
    for (name, source) in members(root.pointer("/components/securitySchemes")) {
        let scheme = match (text(source, "type"), text(source, "in"), text(source, "scheme")) {
            (Some("apiKey"), Some("header"), _) => {
                let header = text(source, "name").unwrap_or_default();
                Scheme::Header(header.to_ascii_lowercase())
            }
            (Some("http"), _, Some("bearer")) => Scheme::Bearer,
            (Some("http"), _, Some("basic")) => Scheme::Basic,
            _ => return Err(format!("the security scheme `{name}` is of no known type")),
        };
        schemes.insert(name.as_str(), scheme);
    }
    Ok(schemes)
}

fn security(root: &Value, operation: &Value, schemes: &BTreeMap<&str, Scheme>) -> Result<Vec<Vec<Scheme>>, String> {
    let source = operation.get("security").or_else(|| root.get("security"));
    elements(source)
        .map(|alternative| {
            members(Some(alternative))
                .map(|(name, _)| {
                    schemes
                        .get(name.as_str())
                        .cloned()
                        .ok_or_else(|| format!("there is no security scheme `{name}`"))
                })
                .collect()
        })
        .collect()
}

fn parameters(root: &Value, item: &Value, operation: &Value) -> Result<Vec<Parameter>, String> {
    let mut parameters: Vec<Parameter> = Vec::new();
    let sources = elements(item.get("parameters")).chain(elements(operation.get("parameters")));
    for source in sources {
        let source = resolve(root, source)?;
        let name = text(source, "name").ok_or("a parameter has no name")?;
        let location = match text(source, "in") {
            Some("path") => Location::Path,
            Some("query") => Location::Query,
            Some("header") => Location::Header,
            _ => return Err(format!("the parameter `{name}` stands in an unknown place")),
        };
        // An operation's own parameter replaces the one of its path.
        parameters.retain(|other| other.name != name || other.location != location);
        parameters.push(Parameter {
            name: name.to_owned(),
            location,
            required: flag(source, "required").unwrap_or(false),
            joined: !flag(source, "explode").unwrap_or(location == Location::Query),
            schema: schema(source),
        });
    }
    Ok(parameters)
}

fn body(root: &Value, operation: &Value) -> Result<Option<RequestBody>, String> {
    let Some(source) = operation.get("requestBody") else {
        return Ok(None);
    };
    let source = resolve(root, source)?;
    Ok(Some(RequestBody {
        required: flag(source, "required").unwrap_or(false),
        content: content(source),
    }))
}

fn responses(root: &Value, operation: &Value) -> Result<Vec<Response>, String> {
    members(operation.get("responses"))
        .map(|(status, source)| {
            let source = resolve(root, source)?;
            let headers = members(source.get("headers"))
                .map(|(name, header)| {
                    let header = resolve(root, header)?;
                    Ok(Header {
                        name: name.to_ascii_lowercase(),
                        required: flag(header, "required").unwrap_or(false),
                        schema: schema(header),
                    })
                })
                .collect::<Result<_, String>>()?;
            Ok(Response {
                status: status
                    .parse()
                    .map_err(|_| format!("the response `{status}` is no status"))?,
                headers,
                content: content(source),
            })
        })
        .collect()
}

fn content(source: &Value) -> Vec<(String, Value)> {
    members(source.get("content"))
        .map(|(media_type, content)| (media_type.to_ascii_lowercase(), schema(content)))
        .collect()
}

fn schema(source: &Value) -> Value {
    source.get("schema").cloned().unwrap_or(Value::Bool(true))
}

fn flag(value: &Value, name: &str) -> Option<bool> {
    value.get(name).and_then(Value::as_bool)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::simulator::server::router::SERVICES;

    fn document(service: &str) -> Document {
        let service = SERVICES.iter().find(|s| s.name == service).unwrap();
        Document::parse(service.name, service.document).unwrap()
    }

    fn operation<'a>(document: &'a Document, id: &str) -> &'a Operation {
        document.operations.iter().find(|o| o.id == id).unwrap()
    }

    #[test]
    fn every_operation_is_found() {
        assert_eq!(document("authentication").operations.len(), 9);
        assert_eq!(document("cloud_data_download").operations.len(), 26);
        assert_eq!(document("openmedia").operations.len(), 7);
        assert_eq!(document("secure_email").operations.len(), 6);
        assert_eq!(document("statistics").operations.len(), 5);
        assert_eq!(document("statistics_notifications").operations.len(), 6);
        assert_eq!(document("third_party_messaging").operations.len(), 4);
        assert_eq!(document("user_data_management").operations.len(), 54);
    }

    #[test]
    fn a_version_is_told_from_a_name() {
        let document = document("user_data_management");
        let name_and_version = |id| operation(&document, id).name_and_version();
        assert_eq!(name_and_version("createJobV4"), ("createJob", Some(4)));
        assert_eq!(name_and_version("getVersionV3"), ("getVersion", Some(3)));
        assert_eq!(name_and_version("getVersion"), ("getVersion", None));
    }

    #[test]
    fn security_is_inherited_and_overridden() {
        let document = document("authentication");
        let key = || Scheme::Header("x-api-key".to_owned());
        assert_eq!(operation(&document, "ping").security, [vec![key(), Scheme::Bearer]]);
        assert_eq!(
            operation(&document, "authorize").security,
            [vec![], vec![key()], vec![key(), Scheme::Basic]]
        );
    }

    #[test]
    fn parameters_are_resolved() {
        let document = document("statistics");
        let operation = operation(&document, "getSubscriptionValues");
        let names: Vec<_> = operation.parameters.iter().map(|p| &p.name).collect();
        assert_eq!(names, ["id", "statisticIds", "verbose"]);
        assert!(operation.parameters[1].joined && !operation.parameters[2].joined);
    }

    #[test]
    fn a_circle_of_references_ends() {
        let root = serde_json::json!({ "a": { "$ref": "#/b" }, "b": { "$ref": "#/a" } });
        assert!(resolve(&root, &root["a"]).is_err());
        let lost = serde_json::json!({ "$ref": "#/nowhere" });
        assert!(resolve(&root, &lost).is_err());
    }
}
