//! Checks requests against their operations.
//!
//! A violation names the place, never the value: requests hold passwords and tokens.

use std::collections::BTreeMap;

use jsonschema::{Draft, Validator};
use serde_json::{Map, Value};

use super::document::{Location, Operation, Parameter, elements, members, resolve, text};
use super::request::{Arguments, Request, decode, pairs};
use super::schema::json_schema;

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";

/// These are described elsewhere in a document, and parameters of these names mean nothing.
const NO_PARAMETERS: [&str; 3] = ["accept", "authorization", "content-type"];

/// The checks of one operation, its schemas compiled.
#[derive(Debug)]
pub(super) struct Checks {
    parameters: Vec<ParameterCheck>,
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

#[derive(Debug)]
struct BodyCheck {
    required: bool,
    content: Vec<(String, ContentCheck)>,
}

#[derive(Debug)]
struct ContentCheck {
    /// The types of a form's fields.
    fields: BTreeMap<String, Kind>,
    validator: Validator,
}

/// What a text on the wire is to be read as.
#[derive(Debug, Clone)]
enum Kind {
    String,
    Number,
    Boolean,
    List(Box<Kind>),
}

impl Kind {
    fn of(root: &Value, schema: &Value) -> Result<Self, String> {
        let schema = resolve(root, schema)?;
        Ok(match text(schema, "type") {
            Some("integer" | "number") => Self::Number,
            Some("boolean") => Self::Boolean,
            Some("array") => match schema.get("items") {
                Some(items) => Self::List(Box::new(Self::of(root, items)?)),
                None => Self::List(Box::new(Self::String)),
            },
            _ => match elements(schema.get("allOf")).next() {
                Some(first) => Self::of(root, first)?,
                None => Self::String,
            },
        })
    }

    /// A text that is not of its kind stays a text, which the schema then refuses.
    fn read(&self, text: String) -> Value {
        let read = match self {
            Self::String | Self::List(_) => None,
            Self::Number if text.trim() != text => None,
            Self::Number => serde_json::from_str(&text).ok().map(Value::Number),
            Self::Boolean => text.parse().ok().map(Value::Bool),
        };
        read.unwrap_or(Value::String(text))
    }

    /// A value from its form on the wire, where it may occur several times.
    fn read_encoded(&self, encoded: &[&str], joined: bool) -> Result<Value, &'static str> {
        let Self::List(kind) = self else {
            let [only] = encoded else {
                return Err("given more than once");
            };
            return Ok(self.read(decode(only).ok_or("not UTF-8")?));
        };
        let elements: Vec<&str> = match (joined, encoded) {
            (true, [""]) => Vec::new(),
            (true, [only]) => only.split(',').collect(),
            (true, _) => return Err("given more than once"),
            (false, many) => many.to_vec(),
        };
        elements
            .into_iter()
            .map(|element| Ok(kind.read(decode(element).ok_or("not UTF-8")?)))
            .collect::<Result<_, _>>()
            .map(Value::Array)
    }
}

impl Checks {
    pub(super) fn new(root: &Value, operation: &Operation) -> Result<Self, String> {
        let parameters = operation
            .parameters
            .iter()
            .filter(|parameter| {
                let name = parameter.name.to_ascii_lowercase();
                parameter.location != Location::Header || !NO_PARAMETERS.contains(&name.as_str())
            })
            .map(|parameter| ParameterCheck::new(root, parameter))
            .collect::<Result<_, _>>()?;
        let body = operation
            .body
            .as_ref()
            .map(|body| {
                let content = body
                    .content
                    .iter()
                    .map(|(media_type, schema)| {
                        Ok((media_type.clone(), ContentCheck::new(root, schema)?))
                    })
                    .collect::<Result<_, String>>()?;
                Ok::<_, String>(BodyCheck {
                    required: body.required,
                    content,
                })
            })
            .transpose()?;
        Ok(Self { parameters, body })
    }

    /// The arguments of the operation, or everything that is wrong with the request.
    pub(super) fn check(
        &self,
        request: &Request,
        path: &BTreeMap<String, String>,
    ) -> Result<Arguments, Vec<String>> {
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
            Some(check) => arguments.body = check.check(request, &mut violations),
            None if request.body.is_empty() => {}
            None => violations.push("body: the operation takes none".to_owned()),
        }
        if violations.is_empty() {
            Ok(arguments)
        } else {
            Err(violations)
        }
    }

    fn check_query(
        &self,
        query: &[(String, &str)],
        arguments: &mut Arguments,
        violations: &mut Vec<String>,
    ) {
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
            validator: compile(root, &parameter.schema)?,
        })
    }

    fn check(
        &self,
        value: Option<Value>,
        target: &mut BTreeMap<String, Value>,
        violations: &mut Vec<String>,
    ) {
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

impl BodyCheck {
    fn check(&self, request: &Request, violations: &mut Vec<String>) -> Value {
        if request.body.is_empty() {
            if self.required {
                violations.push("body: missing".to_owned());
            }
            return Value::Null;
        }
        let media_type = request.media_type().unwrap_or_default();
        let content = self.content.iter().find(|(known, _)| *known == media_type);
        let Some((_, check)) = content else {
            let known: Vec<_> = self
                .content
                .iter()
                .map(|(known, _)| known.as_str())
                .collect();
            violations.push(format!("header `Content-Type`: not {}", known.join(" or ")));
            return Value::Null;
        };
        let body = match media_type.as_str() {
            JSON => json(&request.body),
            FORM => check.form(&request.body),
            // Files and the like are for their handlers to read.
            _ => return Value::Null,
        };
        match body {
            Ok(body) => {
                violations.extend(check.validator.iter_errors(&body).map(|error| {
                    format!("body{}: {}", error.instance_path().as_str(), error.masked())
                }));
                body
            }
            Err(reason) => {
                violations.push(reason);
                Value::Null
            }
        }
    }
}

impl ContentCheck {
    fn new(root: &Value, schema: &Value) -> Result<Self, String> {
        let resolved = resolve(root, schema)?;
        let fields = members(resolved.get("properties"))
            .map(|(name, field)| Ok((name.clone(), Kind::of(root, field)?)))
            .collect::<Result<_, String>>()?;
        Ok(Self {
            fields,
            validator: compile(root, schema)?,
        })
    }

    fn form(&self, body: &[u8]) -> Result<Value, String> {
        let text = str::from_utf8(body).map_err(|_| "body: not UTF-8")?;
        let mut fields: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for (name, value) in pairs(text).ok_or("body: not UTF-8")? {
            fields.entry(name).or_default().push(value);
        }
        fields
            .into_iter()
            .map(|(name, encoded)| {
                let kind = self.fields.get(&name).unwrap_or(&Kind::String);
                let value = kind
                    .read_encoded(&encoded, false)
                    .map_err(|reason| format!("form field `{name}`: {reason}"))?;
                Ok((name, value))
            })
            .collect::<Result<Map<_, _>, String>>()
            .map(Value::Object)
    }
}

fn json(body: &[u8]) -> Result<Value, String> {
    serde_json::from_slice(body).map_err(|error| {
        // The text of the error could quote the body.
        format!(
            "body: not JSON at line {}, column {}",
            error.line(),
            error.column()
        )
    })
}

fn compile(root: &Value, schema: &Value) -> Result<Validator, String> {
    let schema = json_schema(root, schema)?;
    jsonschema::options()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(true)
        .build(&schema)
        .map_err(|error| format!("a schema is invalid: {error}"))
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;
    use serde_json::json;

    use super::*;
    use crate::simulator::document::Document;

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
                    } }
                } },
                "responses": { "204": { "description": "" } }
            } } }
        })
        .to_string();
        let document = Document::parse("test", &text).unwrap();
        let checks = Checks::new(&document.root, &document.operations[0]).unwrap();
        checks.check(
            request,
            &BTreeMap::from([("id".to_owned(), "7".to_owned())]),
        )
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
    fn violations_name_the_place_and_not_the_value() {
        type Headers = [(&'static str, &'static str)];
        let cases: &[(&str, &Headers, &str, &str)] = &[
            ("", &[], "", "header parameter `X-Must`: missing"),
            ("n=s3cret", &[MUST], "", "query parameter `n`: "),
            (
                "n=1&n=2",
                &[MUST],
                "",
                "query parameter `n`: given more than once",
            ),
            ("many=s3cret", &[MUST], "", "query parameter `many`: "),
            (
                "some=a&some=b",
                &[MUST],
                "",
                "query parameter `some`: given more",
            ),
            (
                "other=s3cret",
                &[MUST],
                "",
                "query parameter `other`: unknown",
            ),
            ("n=%FF", &[MUST], "", "query parameter `n`: not UTF-8"),
            ("", &[MUST, IS_JSON], r#"{"a":{"s3cret":1}}"#, "body/a: "),
            (
                "",
                &[MUST, IS_JSON],
                r#"{"b":"s3cret"}"#,
                "body: Additional properties",
            ),
            (
                "",
                &[MUST, IS_JSON],
                r#"{"a": s3cret"#,
                "body: not JSON at line 1",
            ),
            ("", &[MUST, IS_FORM], "a=s3cret", "body/a: "),
            (
                "",
                &[MUST, IS_FORM],
                "a=1&b=s3cret",
                "body: Additional properties",
            ),
            (
                "",
                &[MUST, IS_FORM],
                "a=1&a=2",
                "form field `a`: given more than once",
            ),
            ("", &[MUST, IS_FORM], "%61", "body/a: "),
            (
                "",
                &[MUST],
                "s3cret",
                "header `Content-Type`: not application/json or",
            ),
        ];
        for (query, headers, body, expected) in cases {
            let violations = check(&request(query, headers, body)).unwrap_err();
            assert_eq!(violations.len(), 1, "{violations:?}");
            assert!(violations[0].starts_with(expected), "{violations:?}");
            assert!(!violations[0].contains("s3cret"), "{violations:?}");
        }
    }
}
