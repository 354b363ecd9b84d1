//! Checks requests against their operations.
//!
//! A violation names the place, never the value: requests hold passwords and tokens.

use std::collections::BTreeMap;

use jsonschema::Validator;
use serde_json::Value;

use super::body::BodyCheck;
use super::document::{Location, Operation, Parameter};
use super::json::resolve;
use super::kind::Kind;
use super::request::{Arguments, Request, pairs};
use super::schema::{Reading, compile};

/// These are described elsewhere in a document, and parameters of these names mean nothing.
const NO_PARAMETERS: [&str; 3] = ["accept", "authorization", "content-type"];

/// Operations by RFC 6749, which ignore parameters that they do not know (sections 3.1 and 3.2).
const LENIENT: [&str; 2] = ["authorize", "retrieveToken"];

/// The checks of one operation, its schemas compiled.
#[derive(Debug)]
pub(crate) struct Checks {
    parameters: Vec<ParameterCheck>,
    /// Whether query parameters that are not documented are ignored rather than refused.
    ignores_unknown: bool,
    body: Option<BodyCheck>,
}

#[derive(Debug)]
struct ParameterCheck {
    name: String,
    location: Location,
    required: bool,
    joined: bool,
    kind: Kind,
    default: Option<Value>,
    validator: Validator,
}

impl Checks {
    pub(crate) fn new(root: &Value, operation: &Operation) -> Result<Self, String> {
        Self::by(Reading::RequestBody, root, operation)
    }

    /// Checks by which a body has no members that are not documented.
    pub(crate) fn closed(root: &Value, operation: &Operation) -> Result<Self, String> {
        Self::by(Reading::Request, root, operation)
    }

    fn by(body_reading: Reading, root: &Value, operation: &Operation) -> Result<Self, String> {
        let parameters = operation
            .parameters
            .iter()
            .filter(|parameter| {
                let name = parameter.name.to_ascii_lowercase();
                parameter.location != Location::Header || !NO_PARAMETERS.contains(&name.as_str())
            })
            .map(|parameter| ParameterCheck::new(root, parameter))
            .collect::<Result<_, _>>()?;
        let body = operation.body.as_ref();
        let body = body.map(|body| BodyCheck::new(body_reading, root, body)).transpose()?;
        Ok(Self {
            parameters,
            ignores_unknown: LENIENT.contains(&operation.id.as_str()),
            body,
        })
    }

    /// The arguments of the operation, or everything that is wrong with the request.
    pub(crate) fn check(&self, request: &Request, path: &BTreeMap<String, String>) -> Result<Arguments, Vec<String>> {
        let mut violations = Vec::new();
        let mut arguments = Arguments::default();
        match pairs(&request.query) {
            Some(query) => self.check_query(&query, &mut arguments, &mut violations),
            None => violations.push("query: not UTF-8".to_owned()),
        }
        for check in &self.parameters {
            let (target, value) = match check.location {
                Location::Query => continue,
                Location::Path => (&mut arguments.path, path.get(&check.name).cloned()),
                Location::Header => {
                    let value = request.header(&check.name.to_ascii_lowercase());
                    (&mut arguments.header, value.map(str::to_owned))
                }
            };
            let value = value.map(|value| check.kind.read(value));
            check.check(value, target, &mut violations);
        }
        match &self.body {
            Some(check) => check.check(request, &mut arguments, &mut violations),
            None if request.body.is_empty() => {}
            None => violations.push("body: the operation takes none".to_owned()),
        }
        if violations.is_empty() {
            Ok(arguments)
        } else {
            Err(violations)
        }
    }

    /// What is wrong with a JSON body that the operation shall be called with.
    pub(crate) fn body_violations(&self, body: &Value) -> Vec<String> {
        let check = self.body.as_ref();
        check.map_or_else(Vec::new, |check| check.json_violations(body))
    }

    fn check_query(&self, query: &[(String, &str)], arguments: &mut Arguments, violations: &mut Vec<String>) {
        let mut values: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, value) in query {
            values.entry(name).or_default().push(value);
        }
        let queries = self.parameters.iter();
        for check in queries.filter(|check| check.location == Location::Query) {
            let encoded = values.remove(check.name.as_str());
            let value = encoded.map(|encoded| check.kind.read_encoded(&encoded, check.joined));
            match value.transpose() {
                Ok(value) => check.check(value, &mut arguments.query, violations),
                Err(reason) => violations.push(check.violation(reason)),
            }
        }
        if self.ignores_unknown {
            return;
        }
        let unknown = values.into_keys();
        violations.extend(unknown.map(|name| format!("query parameter `{name}`: unknown")));
    }
}

impl ParameterCheck {
    fn new(root: &Value, parameter: &Parameter) -> Result<Self, String> {
        let schema = resolve(root, &parameter.schema)?;
        Ok(Self {
            name: parameter.name.clone(),
            location: parameter.location,
            required: parameter.required,
            joined: parameter.joined,
            kind: Kind::of(root, schema)?,
            default: schema.get("default").cloned(),
            validator: compile(root, &parameter.schema, Reading::Request)?,
        })
    }

    fn check(&self, value: Option<Value>, target: &mut BTreeMap<String, Value>, violations: &mut Vec<String>) {
        if value.is_none() && self.required {
            violations.push(self.violation("missing"));
        }
        let Some(value) = value.or_else(|| self.default.clone()) else {
            return;
        };
        let errors = self.validator.iter_errors(&value);
        violations.extend(errors.map(|error| self.violation(&error.masked().to_string())));
        target.insert(self.name.clone(), value);
    }

    fn violation(&self, reason: &str) -> String {
        let location = self.location.name();
        format!("{location} parameter `{}`: {reason}", self.name)
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;
    use serde_json::json;

    use super::*;
    use crate::simulator::protocol::document::Document;

    fn request(query: &str, headers: &[(&'static str, &str)], body: &str) -> Request {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.insert(*name, value.parse().unwrap());
        }
        Request {
            method: http::Method::POST,
            path: "/x/7".to_owned(),
            query: query.to_owned(),
            headers: map,
            body: body.to_owned().into(),
        }
    }

    fn check(request: &Request) -> Result<Arguments, Vec<String>> {
        let text = json!({
            "paths": { "/x/{id}": { "post": {
                "operationId": "x",
                "parameters": [
                    { "name": "id", "in": "path", "required": true, "schema": { "type": "integer" } },
                    { "name": "n", "in": "query", "schema": { "type": "integer", "default": 3 } },
                    { "name": "some", "in": "query", "explode": false,
                      "schema": { "type": "array", "items": { "type": "string" } } },
                    { "name": "many", "in": "query",
                      "schema": { "type": "array", "items": { "type": "boolean" } } },
                    { "name": "X-Must", "in": "header", "required": true, "schema": { "type": "string" } },
                    { "name": "Accept", "in": "header", "required": true, "schema": { "type": "string" } }
                ],
                "requestBody": { "content": {
                    "application/json": { "schema": {
                        "type": "object", "properties": { "a": { "type": "string" } }
                    } },
                    "application/x-www-form-urlencoded": { "schema": {
                        "type": "object", "required": ["a"],
                        "properties": { "a": { "type": "integer" } }
                    } },
                    "multipart/form-data": { "schema": {
                        "type": "object", "required": ["file"],
                        "properties": {
                            "file": { "type": "string", "format": "binary" },
                            "more": { "type": "array", "items": { "type": "string" } }
                        }
                    } }
                } },
                "responses": { "204": { "description": "" } }
            } } }
        })
        .to_string();
        let document = Document::parse("test", &text).unwrap();
        let checks = Checks::new(&document.root, &document.operations[0]).unwrap();
        checks.check(request, &BTreeMap::from([("id".to_owned(), "7".to_owned())]))
    }

    const MUST: (&str, &str) = ("x-must", "1");
    const IS_JSON: (&str, &str) = ("content-type", "application/json; charset=utf-8");
    const IS_FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

    #[test]
    fn values_are_typed_and_defaults_filled_in() {
        let query = "some=a%2Cb,c+d&many=true&many=false";
        let arguments = check(&request(query, &[MUST], "")).unwrap();
        assert_eq!(arguments.path["id"], 7);
        assert_eq!(arguments.query["n"], 3);
        assert_eq!(arguments.query["some"], json!(["a,b", "c d"]));
        assert_eq!(arguments.query["many"], json!([true, false]));
        assert_eq!(arguments.header["X-Must"], "1");
        assert_eq!(arguments.body, Value::Null);
    }

    #[test]
    fn bodies_are_typed() {
        let arguments = check(&request("", &[MUST, IS_FORM], "a=5")).unwrap();
        assert_eq!(arguments.body, json!({ "a": 5 }));
        let arguments = check(&request("", &[MUST, IS_JSON], r#"{"a":"5"}"#)).unwrap();
        assert_eq!(arguments.body, json!({ "a": "5" }));
    }

    #[test]
    fn parts_are_held_against_the_properties() {
        let is_multipart = ("content-type", "Multipart/form-data; boundary=B");
        let violations = |names: &[&str]| {
            let part =
                |name: &&str| format!("--B\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\ns3cret\r\n");
            let body = names.iter().map(part).collect::<String>() + "--B--";
            match check(&request("", &[MUST, is_multipart], &body)) {
                Ok(arguments) => {
                    assert_eq!(arguments.parts.len(), names.len());
                    assert_eq!(arguments.body, Value::Null);
                    Vec::new()
                }
                Err(violations) => violations,
            }
        };
        assert_eq!(violations(&["file", "more", "more"]), [""; 0]);
        assert_eq!(violations(&["more"]), ["part `file`: missing"]);
        assert_eq!(violations(&["file", "other"]), ["part `other`: unknown"]);
        assert_eq!(violations(&["file", "file"]), ["part `file`: given more than once"]);
        let broken = check(&request("", &[MUST, is_multipart], "s3cret")).unwrap_err();
        assert_eq!(broken, ["body: not multipart/form-data"]);
    }

    #[test]
    fn violations_name_the_place_and_not_the_value() {
        type Headers = [(&'static str, &'static str)];
        let cases: &[(&str, &Headers, &str, &str)] = &[
            ("", &[], "", "header parameter `X-Must`: missing"),
            ("n=s3cret", &[MUST], "", "query parameter `n`: "),
            ("n=1&n=2", &[MUST], "", "query parameter `n`: given more than once"),
            ("many=s3cret", &[MUST], "", "query parameter `many`: "),
            ("some=a&some=b", &[MUST], "", "query parameter `some`: given more"),
            ("other=s3cret", &[MUST], "", "query parameter `other`: unknown"),
            ("n=%FF", &[MUST], "", "query parameter `n`: not UTF-8"),
            ("", &[MUST, IS_JSON], r#"{"a":{"s3cret":1}}"#, "body/a: "),
            ("", &[MUST, IS_JSON], r#"{"a": s3cret"#, "body: not JSON at line 1"),
            ("", &[MUST, IS_FORM], "a=s3cret", "body/a: "),
            ("", &[MUST, IS_FORM], "a=1&a=2", "form field `a`: given more than once"),
            ("", &[MUST, IS_FORM], "%61", "body: \"a\" is a required"),
            ("", &[MUST], "s3cret", "header `Content-Type`: not application/json or"),
        ];
        for (query, headers, body, expected) in cases {
            let violations = check(&request(query, headers, body)).unwrap_err();
            assert_eq!(violations.len(), 1, "{violations:?}");
            assert!(violations[0].starts_with(expected), "{violations:?}");
            assert!(!violations[0].contains("s3cret"), "{violations:?}");
        }
    }
}
