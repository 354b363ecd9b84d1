//! Checks bodies against their schemas.

use std::collections::BTreeMap;

use jsonschema::Validator;
use serde_json::{Map, Value};

use super::document::RequestBody;
use super::json::{elements, members, resolve};
use super::kind::Kind;
use super::multipart::{self, Part};
use super::request::{Arguments, Request, pairs};
use super::schema::{Reading, compile};

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

#[derive(Debug)]
pub(crate) struct BodyCheck {
    required: bool,
    content: Vec<(String, ContentCheck)>,
}

#[derive(Debug)]
struct ContentCheck {
    /// The types of a form's fields.
    fields: BTreeMap<String, Kind>,
    /// The fields that a form needs.
    required: Vec<String>,
    validator: Validator,
}

impl BodyCheck {
    pub(crate) fn new(reading: Reading, root: &Value, body: &RequestBody) -> Result<Self, String> {
        let content = body
            .content
            .iter()
            .map(|(media_type, schema)| Ok((media_type.clone(), ContentCheck::new(reading, root, schema)?)));
        Ok(Self {
            required: body.required,
            content: content.collect::<Result<_, String>>()?,
        })
    }

    /// What is wrong with a JSON body that is on its way to somebody else.
    pub(crate) fn json_violations(&self, body: &Value) -> Vec<String> {
        let json = self.content.iter().filter(|(media_type, _)| media_type == JSON);
        json.flat_map(|(_, check)| check.violations(body)).collect()
    }

    pub(crate) fn check(&self, request: &Request, arguments: &mut Arguments, violations: &mut Vec<String>) {
        if request.body.is_empty() {
            if self.required {
                violations.push("body: missing".to_owned());
            }
            return;
        }
        let media_type = request.media_type().unwrap_or_default();
        let content = self.content.iter().find(|(known, _)| *known == media_type);
        let Some((_, check)) = content else {
            let known: Vec<_> = self.content.iter().map(|(known, _)| known.as_str()).collect();
            violations.push(format!("header `Content-Type`: not {}", known.join(" or ")));
            return;
        };
        let body = match media_type.as_str() {
            JSON => json(&request.body),
            FORM => check.form(&request.body),
            MULTIPART => {
                let content_type = request.header("content-type").unwrap_or_default();
                match multipart::parts(content_type, &request.body) {
                    Ok(parts) => arguments.parts = check.parts(parts, violations),
                    Err(reason) => violations.push(reason.to_owned()),
                }
                return;
            }
            // Of anything else a document says no more than its type.
            _ => return,
        };
        match body {
            Ok(body) => {
                violations.extend(check.violations(&body));
                arguments.body = body;
            }
            Err(reason) => violations.push(reason),
        }
    }
}

impl ContentCheck {
    fn new(reading: Reading, root: &Value, schema: &Value) -> Result<Self, String> {
        let resolved = resolve(root, schema)?;
        let fields = members(resolved.get("properties"))
            .map(|(name, field)| Ok((name.clone(), Kind::of(root, field)?)))
            .collect::<Result<_, String>>()?;
        let required = elements(resolved.get("required"));
        Ok(Self {
            fields,
            required: required.filter_map(Value::as_str).map(str::to_owned).collect(),
            validator: compile(root, schema, reading)?,
        })
    }

    fn violations(&self, body: &Value) -> Vec<String> {
        let errors = self.validator.iter_errors(body);
        errors
            .map(|error| format!("body{}: {}", error.instance_path().as_str(), error.masked()))
            .collect()
    }

    /// Says what is wrong with the names of the parts. What they hold is for the handlers.
    fn parts(&self, parts: Vec<Part>, violations: &mut Vec<String>) -> Vec<Part> {
        let count = |name: &str| parts.iter().filter(|part| part.name == name).count();
        for name in self.required.iter().filter(|name| count(name) == 0) {
            violations.push(format!("part `{name}`: missing"));
        }
        for (name, kind) in &self.fields {
            if count(name) > 1 && !matches!(kind, Kind::List(_)) {
                violations.push(format!("part `{name}`: given more than once"));
            }
        }
        let unknown = parts.iter().filter(|part| !self.fields.contains_key(&part.name));
        violations.extend(unknown.map(|part| format!("part `{}`: unknown", part.name)));
        parts
    }

    /// Fields that are not known are ignored, and those without a value count as missing (RFC 6749,
    /// section 3.2): the only forms there are go to the token endpoint.
    fn form(&self, body: &[u8]) -> Result<Value, String> {
        let text = str::from_utf8(body).map_err(|_| "body: not UTF-8")?;
        let mut fields: BTreeMap<String, (&Kind, Vec<&str>)> = BTreeMap::new();
        for (name, value) in pairs(text).ok_or("body: not UTF-8")? {
            if let Some(kind) = self.fields.get(&name)
                && !value.is_empty()
            {
                let (_, values) = fields.entry(name).or_insert((kind, Vec::new()));
                values.push(value);
            }
        }
        fields
            .into_iter()
            .map(|(name, (kind, encoded))| {
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
        format!("body: not JSON at line {}, column {}", error.line(), error.column())
    })
}
