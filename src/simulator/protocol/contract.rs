//! Holds what the simulator sends to the documents, so that neither departs from the other
//! unnoticed: every response of every operation, and every call that Genesys makes itself.
//!
//! It is there in builds with debug assertions, thus in tests. What it finds is told when the
//! [`Simulator`](crate::simulator::Simulator) is dropped.

use std::sync::{Arc, OnceLock};

use jsonschema::Validator;
use serde_json::{Value, json};

use super::document::{Operation, Response};
use super::response::ServiceResponse;
use super::schema::{Reading, compile};
use super::shared::Shared;

/// Whether anything is checked. It costs time that a benchmark would count.
pub(crate) const IS_KEPT: bool = cfg!(debug_assertions);

/// What was sent that its document does not allow, and what is wrong with it.
#[derive(Debug, Default)]
pub(crate) struct Violations(Shared<Vec<String>>);

impl Violations {
    pub(crate) fn note(&self, what: &str, found: Vec<String>) {
        let mut all = self.0.lock();
        all.extend(found.into_iter().map(|reason| format!("{what}: {reason}")));
    }

    pub(crate) fn list(&self) -> Vec<String> {
        self.0.lock().clone()
    }
}

/// What an operation may answer.
#[derive(Debug)]
pub(crate) struct Contract {
    root: Arc<Value>,
    responses: Vec<ResponseCheck>,
    error: Check,
}

#[derive(Debug)]
struct ResponseCheck {
    status: u16,
    headers: Vec<(String, bool, Check)>,
    content: Vec<(String, Check)>,
}

/// A schema that is compiled when it is needed first: few tests need many of them.
#[derive(Debug)]
struct Check {
    schema: Value,
    reading: Reading,
    compiled: OnceLock<Result<Validator, String>>,
}

impl Check {
    fn new(schema: Value, reading: Reading) -> Self {
        Self {
            schema,
            reading,
            compiled: OnceLock::new(),
        }
    }

    fn violations(&self, root: &Value, place: &str, value: &Value) -> Vec<String> {
        let compile = || compile(root, &self.schema, self.reading);
        match self.compiled.get_or_init(compile) {
            Ok(validator) => validator
                .iter_errors(value)
                .map(|error| format!("{place}{}: {error}", error.instance_path().as_str()))
                .collect(),
            Err(reason) => vec![format!("{place}: {reason}")],
        }
    }
}

/// The forms in which the manual shows errors of any service: of the gateway, of the token
/// endpoint, and the status that all have in common.
fn error_form() -> Value {
    let text = json!({ "type": "string" });
    let any = json!({});
    let form = |required: &str, properties: Value| json!({ "type": "object", "required": [required], "properties": properties });
    let status = json!({
        "type": "object",
        "required": ["code", "message"],
        "properties": { "code": any, "message": text, "detail": any },
    });
    json!({ "anyOf": [
        form("message", json!({ "message": text })),
        form("error", json!({ "error": text, "error_description": text })),
        form("status", json!({
            "status": status, "data": any, "errors": any, "path": any,
            "operationId": any, "referenceId": any,
        })),
    ] })
}

impl ResponseCheck {
    fn new(response: &Response) -> Self {
        // An error may be the gateway's, whatever else is documented for its status.
        let reading = match response.status {
            ..400 => Reading::Response,
            400.. => Reading::Literal,
        };
        let headers = response.headers.iter().map(|header| {
            let check = Check::new(header.schema.clone(), reading);
            (header.name.clone(), header.required, check)
        });
        let content = response.content.iter().map(|(media_type, schema)| {
            let check = Check::new(schema.clone(), reading);
            (media_type.clone(), check)
        });
        Self {
            status: response.status,
            headers: headers.collect(),
            content: content.collect(),
        }
    }
}

impl Contract {
    pub(crate) fn new(root: &Arc<Value>, operation: &Operation) -> Self {
        Self {
            root: Arc::clone(root),
            responses: operation.responses.iter().map(ResponseCheck::new).collect(),
            error: Check::new(error_form(), Reading::Response),
        }
    }

    /// Everything in which a response departs from the document. A status of no row of the manual
    /// is allowed for a request that was wrong, and for what `injected` a fault.
    pub(crate) fn violations(&self, answer: &ServiceResponse, injected: bool) -> Vec<String> {
        let status = answer.status().as_u16();
        let documented = self.responses.iter().find(|known| known.status == status);
        match documented {
            Some(documented) => self.documented(documented, answer),
            None if status == 400 || injected && status > 400 => self.error(answer),
            None if injected => Vec::new(),
            None => vec!["the status is not documented".to_owned()],
        }
    }

    fn documented(&self, documented: &ResponseCheck, answer: &ServiceResponse) -> Vec<String> {
        let mut violations = Vec::new();
        for (name, required, check) in &documented.headers {
            let place = format!("header `{name}`");
            match answer.value_of(name) {
                Some(value) => {
                    violations.extend(check.violations(&self.root, &place, &value.into()));
                }
                None if *required => violations.push(format!("{place}: missing")),
                None => {}
            }
        }
        let body = answer.body();
        if documented.content.is_empty() {
            if answer.status().as_u16() >= 400 {
                violations.extend(self.error(answer));
            } else if !body.is_empty() {
                violations.push("body: there is one".to_owned());
            }
            return violations;
        }
        let sent = media_type(answer);
        let mut content = documented.content.iter();
        let Some((known, check)) = content.find(|(known, _)| known == "*/*" || *known == sent) else {
            violations.push(format!("header `content-type`: `{sent}` is not documented"));
            return violations;
        };
        if is_json(known) {
            match serde_json::from_slice(body) {
                Ok(value) => violations.extend(check.violations(&self.root, "body", &value)),
                Err(error) => violations.push(format!("body: not JSON: {error}")),
            }
        }
        violations
    }

    /// What is wrong with an error whose body is not documented.
    fn error(&self, answer: &ServiceResponse) -> Vec<String> {
        if answer.body().is_empty() || !is_json(&media_type(answer)) {
            return Vec::new();
        }
        match serde_json::from_slice(answer.body()) {
            Ok(value) => self.error.violations(&self.root, "body", &value),
            Err(error) => vec![format!("body: not JSON: {error}")],
        }
    }
}

/// The media type without its parameters, in lower case.
fn media_type(answer: &ServiceResponse) -> String {
    let value = answer.value_of("content-type").unwrap_or_default();
    let (media_type, _) = value.split_once(';').unwrap_or((value, ""));
    media_type.trim().to_ascii_lowercase()
}

fn is_json(media_type: &str) -> bool {
    media_type == "application/json"
}

#[cfg(test)]
mod tests {
    use http::StatusCode;

    use super::*;
    use crate::simulator::protocol::document::Document;
    use crate::simulator::server::router::SERVICES;

    fn contract() -> Contract {
        let text = json!({
            "components": { "schemas": { "Thing": { "type": "object", "properties": {
                "name": { "type": "string" },
                "size": { "type": "integer", "nullable": true },
                "open": { "type": "object" }
            } } } },
            "paths": { "/things": { "get": { "operationId": "getThing", "responses": {
                "200": {
                    "headers": { "X-Must": { "required": true, "schema": { "type": "string" } } },
                    "content": { "application/json": {
                        "schema": { "$ref": "#/components/schemas/Thing" }
                    } }
                },
                "204": {},
                "404": {},
                "500": { "content": { "application/json": { "schema": { "type": "array" } } } }
            } } } }
        })
        .to_string();
        let document = Document::parse("test", &text).unwrap();
        let root = Arc::new(document.root);
        Contract::new(&root, &document.operations[0])
    }

    fn found(status: u16, body: &Value) -> Vec<String> {
        let answer = ServiceResponse::json(StatusCode::from_u16(status).unwrap(), body);
        contract().violations(&answer.header("x-must", "1"), false)
    }

    #[test]
    fn what_is_documented_is_found_right() {
        let none: [&str; 0] = [];
        assert_eq!(found(200, &json!({ "name": "a", "size": null })), none);
        assert_eq!(found(500, &json!([1])), none);
        assert_eq!(found(404, &json!({ "message": "Not Found" })), none);
        assert_eq!(found(400, &json!({ "message": "body: missing" })), none);
        let empty = ServiceResponse::empty(StatusCode::NO_CONTENT);
        assert_eq!(contract().violations(&empty, false), none);
        let injected = ServiceResponse::gateway(StatusCode::BAD_GATEWAY, "Bad Gateway");
        assert_eq!(contract().violations(&injected, true), none);
    }

    #[test]
    fn whatever_departs_is_found() {
        for (status, body, expected) in [
            (200, json!({ "name": null }), "body/name: null is not"),
            (200, json!({ "size": "1" }), "body/size: \"1\" is not"),
            (200, json!({ "open": 1 }), "body/open: 1 is not"),
            (200, json!({ "more": 1 }), "body: Additional properties"),
            (204, json!({}), "body: there is one"),
            (404, json!({ "reason": "x" }), "body: "),
            (404, json!({ "message": null }), "body: "),
            (500, json!({ "message": "x" }), "body: "),
            (502, json!({}), "the status is not documented"),
        ] {
            let found = found(status, &body);
            let is_it = found.first().is_some_and(|first| first.starts_with(expected));
            assert!(is_it, "{status} {body}: {found:?}");
        }
        let contract = contract();
        let without_header = ServiceResponse::json(StatusCode::OK, &json!({}));
        assert_eq!(
            contract.violations(&without_header, false),
            ["header `x-must`: missing"]
        );
        let text = ServiceResponse::text(StatusCode::OK, "text/plain", String::new()).header("X-Must", "1");
        assert_eq!(
            contract.violations(&text, false),
            ["header `content-type`: `text/plain` is not documented"]
        );
        let broken = ServiceResponse::text(StatusCode::OK, "application/json", "{".to_owned());
        let broken = contract.violations(&broken.header("X-Must", "1"), false);
        assert!(broken[0].starts_with("body: not JSON"), "{broken:?}");
    }

    #[test]
    fn every_schema_can_be_compiled() {
        for service in SERVICES {
            let document = Document::parse(service.name, service.document).unwrap();
            let root = Arc::new(document.root);
            for operation in &document.operations {
                let contract = Contract::new(&root, operation);
                for response in &contract.responses {
                    let headers = response.headers.iter().map(|(_, _, check)| check);
                    let checks = headers.chain(response.content.iter().map(|(_, check)| check));
                    for check in checks {
                        let compiled = compile(&root, &check.schema, check.reading);
                        assert!(compiled.is_ok(), "{}: {compiled:?}", operation.id);
                    }
                }
            }
        }
    }
}
