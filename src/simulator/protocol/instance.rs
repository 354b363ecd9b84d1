//! Instances of schemas: what an operation answers for which nobody wrote a handler.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::json::{elements, members, resolve, text};
use super::response::ServiceResponse;

/// How deep an instance goes, so that a schema that holds itself ends.
const MAX_DEPTH: usize = 12;

/// The successful response of an operation.
#[derive(Debug, Clone)]
pub(crate) struct Success {
    status: StatusCode,
    headers: Vec<(String, String)>,
    content: Option<Content>,
}

#[derive(Debug, Clone)]
struct Content {
    media_type: String,
    value: Value,
    envelope: bool,
}

impl Success {
    pub(crate) fn answer(&self, path: &str) -> ServiceResponse {
        let mut answer = match &self.content {
            None => ServiceResponse::empty(self.status),
            Some(content) if is_json(&content.media_type) => {
                let mut value = content.value.clone();
                if content.envelope {
                    succeed(&mut value, path);
                }
                ServiceResponse::json(self.status, &value)
            }
            Some(content) => ServiceResponse::text(
                self.status,
                &content.media_type,
                content.value.as_str().unwrap_or_default().to_owned(),
            ),
        };
        for (name, value) in &self.headers {
            answer = answer.header(name, value);
        }
        answer
    }
}

fn is_json(media_type: &str) -> bool {
    media_type == "application/json" || media_type.ends_with("+json")
}

/// An instance of an envelope holds an error beside the data; a success has none.
fn succeed(envelope: &mut Value, path: &str) {
    let Some(envelope) = envelope.as_object_mut() else {
        return;
    };
    envelope.insert("errors".to_owned(), Value::Null);
    envelope.insert("path".to_owned(), path.into());
    if let Some(status) = envelope.get_mut("status").and_then(Value::as_object_mut) {
        status.insert("message".to_owned(), Value::Null);
        status.insert("detail".to_owned(), Value::Null);
    }
}

pub(crate) fn success(root: &Value, operation: &Value) -> Result<Success, String> {
    let (status, response) = members(operation.get("responses"))
        .filter_map(|(code, response)| Some((code.parse::<u16>().ok()?, response)))
        .filter(|(code, _)| (200..400).contains(code))
        .min_by_key(|(code, _)| *code)
        .ok_or("there is no successful response")?;
    let response = resolve(root, response)?;
    let headers = members(response.get("headers"))
        .map(|(name, header)| {
            let header = resolve(root, header)?;
            let value = match header.get("schema") {
                Some(schema) => instance(root, schema)?,
                None => Value::Null,
            };
            Ok((name.clone(), plain(&value)))
        })
        .collect::<Result<_, String>>()?;
    let content = members(response.get("content"))
        .min_by_key(|(media_type, _)| !is_json(media_type))
        .map(|(media_type, content)| {
            let schema = content.get("schema").unwrap_or(&Value::Null);
            Ok::<_, String>(Content {
                media_type: media_type.clone(),
                value: match example(content) {
                    Some(example) => example.clone(),
                    None => instance(root, schema)?,
                },
                envelope: resolve(root, schema)?.get("x-genesys-envelope").is_some(),
            })
        })
        .transpose()?;
    Ok(Success {
        status: StatusCode::from_u16(status).map_err(|error| error.to_string())?,
        headers,
        content,
    })
}

/// A value as it stands in a header.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn example(source: &Value) -> Option<&Value> {
    source.get("example").or_else(|| {
        let (_, first) = members(source.get("examples")).next()?;
        first.get("value")
    })
}

/// A value that the schema allows, taken from its examples and defaults where it has any.
pub(crate) fn instance(root: &Value, schema: &Value) -> Result<Value, String> {
    build(root, schema, 0)
}

fn build(root: &Value, schema: &Value, depth: usize) -> Result<Value, String> {
    if depth > MAX_DEPTH {
        return Ok(Value::Null);
    }
    let schema = resolve(root, schema)?;
    let given = schema
        .get("example")
        .or_else(|| schema.get("default"))
        .or_else(|| elements(schema.get("enum")).next());
    if let Some(given) = given {
        return Ok(given.clone());
    }
    for keyword in ["oneOf", "anyOf"] {
        if let Some(first) = elements(schema.get(keyword)).next() {
            return build(root, first, depth + 1);
        }
    }
    let parts: Vec<_> = elements(schema.get("allOf")).collect();
    if !parts.is_empty() {
        return merge(root, schema, &parts, depth);
    }
    Ok(match text(schema, "type") {
        Some("object") => object(root, schema, depth)?,
        Some("array") => match schema.get("items") {
            Some(items) => json!([build(root, items, depth + 1)?]),
            None => json!([]),
        },
        Some("string") => string(schema),
        Some("boolean") => json!(false),
        Some("integer") => json!(bound(schema).ceil() as i64),
        Some("number") => json!(bound(schema)),
        _ if schema.get("properties").is_some() => object(root, schema, depth)?,
        _ => json!({}),
    })
}

fn merge(root: &Value, schema: &Value, parts: &[&Value], depth: usize) -> Result<Value, String> {
    let mut merged = match object(root, schema, depth)? {
        Value::Object(members) => members,
        _ => Map::new(),
    };
    for part in parts {
        match build(root, part, depth + 1)? {
            Value::Object(members) => merged.extend(members),
            // A wrapper around one schema, which is how a description is put beside a reference.
            other if parts.len() == 1 => return Ok(other),
            _ => {}
        }
    }
    Ok(Value::Object(merged))
}

fn object(root: &Value, schema: &Value, depth: usize) -> Result<Value, String> {
    members(schema.get("properties"))
        .map(|(name, property)| Ok((name.clone(), build(root, property, depth + 1)?)))
        .collect::<Result<Map<_, _>, String>>()
        .map(Value::Object)
}

fn string(schema: &Value) -> Value {
    let value = match text(schema, "format") {
        Some("date-time") => "2024-07-27T00:00:00Z",
        Some("date") => "2024-07-27",
        Some("uuid") => "123e4567-e89b-42d3-a456-426614174000",
        Some("uri" | "url") => "https://example.com/",
        Some("email") => "someone@example.com",
        _ => "string",
    };
    let length = |name| schema.get(name).and_then(Value::as_u64);
    let mut value = value.to_owned();
    while (value.len() as u64) < length("minLength").unwrap_or(0).min(1024) {
        value.push('x');
    }
    if let Some(most) = length("maxLength").and_then(|most| usize::try_from(most).ok()) {
        value.truncate(most);
    }
    value.into()
}

/// The number nearest to zero on the lower bound's side.
fn bound(schema: &Value) -> f64 {
    let number = |name| schema.get(name).and_then(Value::as_f64);
    let exclusive = |name| schema.get(name).and_then(Value::as_bool) == Some(true);
    let least = number("minimum").map(|least| {
        if exclusive("exclusiveMinimum") {
            least + 1.0
        } else {
            least
        }
    });
    let value = least.unwrap_or(0.0).max(0.0);
    number("maximum").map_or(value, |most| value.min(most))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_defaults_and_types_in_this_order() {
        let root = json!({ "components": { "schemas": {
            "Named": { "type": "object", "properties": {
                "a": { "type": "string", "example": "A", "default": "B" },
                "b": { "type": "string", "default": "B", "enum": ["C", "B"] },
                "c": { "type": "string", "enum": ["C"] },
                "d": { "type": "integer", "minimum": 5, "exclusiveMinimum": true },
                "e": { "type": "array", "items": { "type": "boolean" } },
                "f": { "type": "string", "minLength": 8, "maxLength": 8 }
            } },
            "Composed": { "allOf": [
                { "$ref": "#/components/schemas/Named" },
                { "type": "object", "properties": { "g": { "type": "number" } } }
            ] }
        } } });
        let schema = json!({ "$ref": "#/components/schemas/Composed" });
        assert_eq!(
            instance(&root, &schema).unwrap(),
            json!({ "a": "A", "b": "B", "c": "C", "d": 6, "e": [false], "f": "stringxx", "g": 0.0 })
        );
    }

    #[test]
    fn a_schema_that_holds_itself_ends() {
        let root = json!({ "components": { "schemas": { "Node": {
            "type": "object", "properties": { "next": { "$ref": "#/components/schemas/Node" } }
        } } } });
        let schema = json!({ "$ref": "#/components/schemas/Node" });
        assert!(instance(&root, &schema).unwrap()["next"]["next"].is_object());
    }

    #[test]
    fn the_least_success_is_answered_with_its_headers() {
        let operation = json!({ "responses": {
            "500": { "description": "" },
            "303": { "description": "", "headers": { "Location": {
                "schema": { "type": "string", "example": "https://example.com/x" }
            } } }
        } });
        let success = success(&json!({}), &operation).unwrap();
        let response = success.answer("/x").into_response();
        assert_eq!(response.status(), StatusCode::SEE_OTHER);
        assert_eq!(response.headers()["Location"], "https://example.com/x");
    }

    #[test]
    fn an_envelope_tells_of_no_errors() {
        let mut envelope = json!({
            "status": { "code": 0, "message": "string", "detail": {} },
            "data": {}, "errors": [{ "status": {} }], "path": "string"
        });
        succeed(&mut envelope, "/x");
        assert_eq!(
            envelope,
            json!({
                "status": { "code": 0, "message": null, "detail": null },
                "data": {}, "errors": null, "path": "/x"
            })
        );
    }
}
