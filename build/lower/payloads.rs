//! Request bodies and successful responses.

use serde_json::{Value, json};

use super::super::error::GeneratorError;
use super::super::schema;
use super::{Body, BodyKind, Lowering, ResponseKind};

impl Lowering<'_> {
    /// What a request carries: as it is documented, and, unless it is a file, as progenitor reads it.
    pub fn request_body(&mut self, place: &str, body: &Value) -> Result<(Body, Option<Value>), GeneratorError> {
        let body = self.document.resolve(place, body)?;
        if body.get("required") != Some(&Value::Bool(true)) {
            return Err(self.refuse(
                place,
                "an optional request body would be sent all the same; say `required: true`",
            ));
        }
        let content: Vec<(&String, &Value)> = body["content"].as_object().into_iter().flatten().collect();
        let [(media_type, content)] = content[..] else {
            return Err(self.refuse(place, "a request body needs exactly one media type"));
        };
        let description = self.text(&format!("{place}, request body"), body, "description")?;
        let media_type = essence(media_type);
        if media_type == "multipart/form-data" {
            let field = self.file(place, &content["schema"])?;
            let body = Body {
                kind: BodyKind::File(field),
                description,
                schema: Value::Null,
                example: None,
            };
            return Ok((body, None));
        }
        if !["application/json", "application/x-www-form-urlencoded"].contains(&media_type) {
            return Err(self.refuse(place, format!("request bodies of type {media_type} can't be expressed")));
        }
        if content.get("encoding").is_some() {
            return Err(self.refuse(place, "`encoding` can't be expressed"));
        }
        let documented = content
            .get("schema")
            .ok_or_else(|| self.refuse(place, "the request body needs a schema"))?;
        let schema = schema::lower(documented, &mut self.findings)
            .map_err(|reason| self.refuse(place, format!("request body: {reason}")))?;
        let lowered = json!({ "required": true, "content": { media_type: { "schema": schema } } });
        let body = Body {
            kind: match media_type {
                "application/json" => BodyKind::Json,
                _ => BodyKind::Form,
            },
            description,
            schema: documented.clone(),
            example: content.get("example").cloned(),
        };
        Ok((body, Some(lowered)))
    }

    /// A form of one file, which progenitor can't read: its operation is generated without a body and gets an upload.
    fn file(&self, place: &str, schema: &Value) -> Result<String, GeneratorError> {
        let schema = self.document.resolve(place, schema)?;
        let fields: Vec<(&String, &Value)> = schema["properties"].as_object().into_iter().flatten().collect();
        match fields[..] {
            [(field, schema)] if schema.get("format").is_some_and(|format| format == "binary") => Ok(field.clone()),
            _ => Err(self.refuse(
                place,
                "a multipart form that is not one file (`format: binary`) can't be expressed",
            )),
        }
    }

    /// The one successful response of an operation: what it is, and the schema of its payload.
    pub fn success(&mut self, place: &str, operation: &Value) -> Result<(ResponseKind, Option<Value>), GeneratorError> {
        let mut schemas: Vec<&Value> = Vec::new();
        let mut files = false;
        let mut empty = false;
        let mut redirect = false;
        for (status, response) in operation["responses"].as_object().into_iter().flatten() {
            let response = self.document.resolve(place, response)?;
            match status.as_bytes().first() {
                Some(b'2') if is_file(response) => files = true,
                Some(b'2') if is_page(response) => {}
                Some(b'2') => match self.content(place, status, response)? {
                    Some(schema) if !schemas.contains(&schema) => schemas.push(schema),
                    Some(_) => {}
                    None => empty = true,
                },
                Some(b'3') => redirect = true,
                Some(b'1' | b'4' | b'5') => {}
                // Whatever is not listed, which is an error here.
                _ if status == "default" => {}
                _ => {
                    return Err(self.refuse(
                        place,
                        format!("response {status} stands for success and failure at once"),
                    ));
                }
            }
        }
        if files && schemas.is_empty() && !empty && !redirect {
            return Ok((ResponseKind::Bytes, None));
        }
        match (&schemas[..], empty || files, redirect) {
            (_, _, _) if files => Err(self.refuse(place, "responds both with a file and without")),
            ([schema], _, false) => self.payload(place, schema),
            ([], true, false) => Ok((ResponseKind::Empty, None)),
            ([], false, true) => Ok((ResponseKind::Redirect, None)),
            ([], false, false) => Err(self.refuse(place, "has no successful response")),
            ([], true, true) | ([_], _, true) => Err(self.refuse(place, "responds both with a redirect and without")),
            (_, _, _) => Err(self.refuse(place, "has successful responses of different types")),
        }
    }

    /// Status and meaning of each documented success.
    pub fn successes(&self, place: &str, operation: &Value) -> Result<Vec<(String, String)>, GeneratorError> {
        self.response_texts(place, operation, |status| matches!(status, b'2' | b'3'))
    }

    /// Status and meaning of each documented error.
    pub fn errors(&self, place: &str, operation: &Value) -> Result<Vec<(String, String)>, GeneratorError> {
        self.response_texts(place, operation, |status| matches!(status, b'4' | b'5' | b'd'))
    }

    fn response_texts(
        &self,
        place: &str,
        operation: &Value,
        is_meant: impl Fn(u8) -> bool,
    ) -> Result<Vec<(String, String)>, GeneratorError> {
        let responses = operation["responses"].as_object().into_iter().flatten();
        let meant = responses.filter(|(status, _)| status.bytes().next().is_some_and(&is_meant));
        meant
            .map(|(status, response)| {
                let response = self.document.resolve(place, response)?;
                let text = self.text(&format!("{place}, response {status}"), response, "description")?;
                Ok((status.clone(), text.split_whitespace().collect::<Vec<_>>().join(" ")))
            })
            .collect()
    }

    fn content<'b>(&self, place: &str, status: &str, response: &'b Value) -> Result<Option<&'b Value>, GeneratorError> {
        let Some(content) = response.get("content").and_then(Value::as_object) else {
            return Ok(None);
        };
        let json = content
            .iter()
            .find(|(media_type, _)| essence(media_type) == "application/json");
        let (Some((_, json)), 1) = (json, content.len()) else {
            return Err(self.refuse(
                place,
                format!("response {status}: only application/json can be expressed"),
            ));
        };
        json.get("schema")
            .map(Some)
            .ok_or_else(|| self.refuse(place, format!("response {status} needs a schema")))
    }

    fn payload(&mut self, place: &str, schema: &Value) -> Result<(ResponseKind, Option<Value>), GeneratorError> {
        let resolved = self.document.resolve(place, schema)?;
        if resolved.get("type").is_some_and(|kind| kind == "string") && !resolved["enum"].is_array() {
            return Ok((ResponseKind::Text, None));
        }
        let lowered = |lowering: &mut Self, schema: &Value| {
            schema::lower(schema, &mut lowering.findings)
                .map_err(|reason| lowering.refuse(place, format!("response: {reason}")))
        };
        match resolved
            .get("x-genesys-envelope")
            .map(|mark| mark.as_str().unwrap_or(""))
        {
            None => Ok((ResponseKind::Plain, Some(lowered(self, schema)?))),
            Some("self") => Ok((ResponseKind::EnvelopeSelf, Some(lowered(self, schema)?))),
            Some("data") => match resolved["properties"].get("data") {
                Some(data) => Ok((ResponseKind::EnvelopeData, Some(lowered(self, data)?))),
                None => Ok((ResponseKind::EnvelopeData, Some(json!({})))),
            },
            Some(other) => Err(self.refuse(
                place,
                format!("x-genesys-envelope is {other:?}, neither `data` nor `self`"),
            )),
        }
    }
}

/// A media type without its parameters.
fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

/// Whether a response is a file, whatever its type.
fn is_file(response: &Value) -> bool {
    ["application/octet-stream", "*/*"]
        .iter()
        .any(|media_type| is_only(response, media_type))
}

/// Whether a response is a page that a browser shows, and nothing that a client reads.
fn is_page(response: &Value) -> bool {
    is_only(response, "text/html")
}

fn is_only(response: &Value, media_type: &str) -> bool {
    response["content"]
        .as_object()
        .is_some_and(|content| content.len() == 1 && content.contains_key(media_type))
}

/// Errors are decoded by the pipeline, in one place for all operations, so only the success remains.
pub fn responses(success: Option<Value>) -> Value {
    match success {
        Some(schema) => json!({ "200": {
            "description": "Success",
            "content": { "application/json": { "schema": schema } },
        }}),
        None => json!({ "204": { "description": "Success" } }),
    }
}
