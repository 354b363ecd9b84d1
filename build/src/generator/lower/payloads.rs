//! Request bodies and successful responses.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::super::{names, rules, schema};
use super::{Body, BodyKind, Lowering, Parameter, ResponseKind, Site};
use crate::document::{Document, join};

/// The statuses of an operation and their meanings: those of success, and those of errors.
type Statuses = (Vec<(String, String)>, Vec<(String, String)>);

impl Lowering<'_> {
    /// What a request carries: as it is documented, and, unless it is a file, as progenitor reads it.
    pub fn request_body(
        &mut self,
        site: &Site,
        hint: &str,
        operation: &Value,
        parameters: &[Parameter],
    ) -> (Option<Body>, Option<Value>) {
        let Some(given) = operation.get("requestBody") else {
            return (None, None);
        };
        let own = join(&site.pointer, "requestBody");
        let Some(body) = self.document.resolve(given) else {
            let message = format!("the reference {} points at nothing", given["$ref"]);
            self.refuse(&rules::REFERENCE, &own, message);
            return (None, None);
        };
        let pointer = match given.get("$ref").and_then(Value::as_str) {
            Some(reference) => reference.trim_start_matches('#').to_owned(),
            None => own,
        };
        let required = body.get("required") == Some(&Value::Bool(true));
        let content = join(&pointer, "content");
        let Some((media_type, media, kind)) = self.best(body, &content) else {
            return (None, None);
        };
        let place = join(&join(&content, &media_type), "schema");
        let open = json!({});
        let documented = media.get("schema").unwrap_or(&open).clone();
        let lowered = match kind {
            BodyKind::Json | BodyKind::Form | BodyKind::FormWith(_) => {
                self.schemas.lower(&documented, &place, &format!("{hint}Body"))
            }
            BodyKind::File(_) | BodyKind::Bytes => Value::Null,
        };
        let wanted = match &kind {
            BodyKind::File(field) => names::snake(field),
            _ => "body".to_owned(),
        };
        let is_taken = |name: &str| parameters.iter().any(|parameter| parameter.ident == name);
        let ident = if is_taken(&wanted) {
            format!("{wanted}_")
        } else {
            wanted
        };
        let text = body
            .get("description")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .trim();
        let description = match text {
            "" => "What the request carries.".to_owned(),
            text => text.to_owned(),
        };
        let for_progenitor = (!lowered.is_null()).then(|| {
            let media_type = match kind {
                BodyKind::Form | BodyKind::FormWith(_) => "application/x-www-form-urlencoded",
                _ => "application/json",
            };
            json!({ "required": true, "content": { media_type: { "schema": lowered } } })
        });
        let body = Body {
            ident,
            kind,
            media_type,
            required,
            description,
            schema: lowered,
            example: media.get("example").cloned(),
        };
        (Some(body), for_progenitor)
    }

    /// The media type of a request that says most, and how it is sent.
    fn best<'b>(&mut self, body: &'b Value, pointer: &str) -> Option<(String, &'b Value, BodyKind)> {
        let content = body.get("content").and_then(Value::as_object);
        let mut choices: Vec<(usize, &String, &Value, BodyKind)> = Vec::new();
        let mut reasons = Vec::new();
        for (media_type, media) in content.into_iter().flatten() {
            let essence = essence(media_type);
            let schema = media.get("schema").cloned().unwrap_or_default();
            if is_json(essence) {
                let rank = usize::from(essence != "application/json");
                choices.push((rank, media_type, media, BodyKind::Json));
            } else if essence == "application/x-www-form-urlencoded" {
                match self.form(&schema, media) {
                    Ok(kind) => choices.push((2, media_type, media, kind)),
                    Err(reason) => reasons.push(reason),
                }
            } else if essence == "multipart/form-data" {
                match self.file(&schema) {
                    Some(field) => choices.push((3, media_type, media, BodyKind::File(field))),
                    None => reasons
                        .push("a multipart form that is not one file (`format: binary`) can't be expressed".to_owned()),
                }
            } else if essence.contains('*') {
                choices.push((5, media_type, media, BodyKind::Bytes));
            } else if essence.starts_with("multipart/") {
                reasons.push(format!("bodies of type {essence} can't be expressed"));
            } else {
                choices.push((4, media_type, media, BodyKind::Bytes));
            }
        }
        choices.sort_by_key(|(rank, ..)| *rank);
        let best = choices.into_iter().next();
        if best.is_none() {
            let message = match reasons.is_empty() {
                true => "has no media type".to_owned(),
                false => reasons.join("; "),
            };
            self.refuse(&rules::REQUEST_BODY, pointer, message);
        }
        let (_, media_type, media, kind) = best?;
        let media_type = match media_type.contains('*') {
            true => "application/octet-stream".to_owned(),
            false => media_type.clone(),
        };
        Some((media_type, media, kind))
    }

    /// How a form is written: simple values, lists of them, once for each entry, and objects in the style `deepObject`.
    /// There is no one way to write others.
    fn form(&self, schema: &Value, media: &Value) -> Result<BodyKind, String> {
        let schema = self.document.resolve(schema).unwrap_or(schema);
        for keyword in ["oneOf", "anyOf", "allOf"] {
            if schema.get(keyword).is_some() {
                return Err(format!("a form with `{keyword}` can't be expressed"));
            }
        }
        let mut deep = Vec::new();
        let mut has_list = false;
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            let encoding = media.get("encoding").and_then(|encoding| encoding.get(name));
            let style = encoding
                .and_then(|encoding| encoding.get("style"))
                .and_then(Value::as_str);
            let explode = encoding.and_then(|encoding| encoding.get("explode"));
            let content_type = encoding.and_then(|encoding| encoding.get("contentType"));
            let is_plain_text = content_type.is_none_or(|media_type| *media_type == "text/plain");
            match (self.form_kind(property, 0), style) {
                ("simple", None | Some("form" | "deepObject")) if is_plain_text => {}
                ("list", None | Some("form")) if explode != Some(&Value::Bool(false)) && is_plain_text => {
                    has_list = true
                }
                (_, Some("deepObject")) => deep.push(name.clone()),
                ("open", None | Some("form")) if is_plain_text => has_list = true,
                (_, Some(style)) => {
                    return Err(format!(
                        "{name} is written in the style {style}, which can't be expressed"
                    ));
                }
                _ => {
                    return Err(format!(
                        "{name} is no simple value, for which a form has no one way to be written"
                    ));
                }
            }
        }
        match deep.is_empty() && !has_list {
            true => Ok(BodyKind::Form),
            false => Ok(BodyKind::FormWith(deep)),
        }
    }

    /// What a member of a form is.
    fn form_kind(&self, schema: &Value, depth: usize) -> &'static str {
        let Some(schema) = self.document.resolve(schema).filter(|_| depth < 8) else {
            return "other";
        };
        let parts = ["allOf", "oneOf", "anyOf"]
            .iter()
            .find_map(|key| schema.get(*key)?.as_array());
        match schema.get("type").and_then(Value::as_str) {
            Some("string" | "integer" | "number" | "boolean") => "simple",
            Some("array") => {
                let items = schema.get("items").map(|items| self.form_kind(items, depth + 1));
                if items.is_none_or(|kind| kind == "simple" || kind == "open") {
                    "list"
                } else {
                    "other"
                }
            }
            Some("object") => {
                let members = schema
                    .get("properties")
                    .and_then(Value::as_object)
                    .into_iter()
                    .flatten();
                let mut kinds = members.map(|(_, member)| self.form_kind(member, depth + 1));
                let others = schema.get("additionalProperties").filter(|others| others.is_object());
                let are_simple = others.is_none_or(|others| self.form_kind(others, depth + 1) == "simple");
                if kinds.all(|kind| kind == "simple") && are_simple {
                    "object"
                } else {
                    "other"
                }
            }
            _ => {
                let kinds: BTreeSet<&str> = parts
                    .into_iter()
                    .flatten()
                    .map(|part| self.form_kind(part, depth + 1))
                    .collect();
                match kinds.into_iter().collect::<Vec<_>>().as_slice() {
                    // Any value: one that is nested is refused when it is sent.
                    [] => "open",
                    [one] => one,
                    _ => "other",
                }
            }
        }
    }

    /// A form of one file, which progenitor can't read: its operation is generated without a body and gets an upload.
    fn file(&self, schema: &Value) -> Option<String> {
        let schema = self.document.resolve(schema)?;
        let fields: Vec<(&String, &Value)> = schema
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .collect();
        match fields[..] {
            [(field, schema)] if schema.get("format").is_some_and(|format| format == "binary") => Some(field.clone()),
            _ => None,
        }
    }

    /// What a success holds, and the schema of its payload.
    pub fn success(
        &mut self,
        site: &Site,
        hint: &str,
        operation: &Value,
        secrets: &mut BTreeSet<String>,
    ) -> (ResponseKind, Option<Value>) {
        let document = self.document;
        let pointer = join(&site.pointer, "responses");
        let nothing = Map::new();
        let responses = operation
            .get("responses")
            .and_then(Value::as_object)
            .unwrap_or(&nothing);
        let is_success = |status: &str| status.starts_with('2');
        // What is not listed is a success where no other is.
        let has_success = responses.keys().any(|status| status.starts_with(['2', '3']));
        let mut schemas: Vec<(String, &Value)> = Vec::new();
        let mut has_file = false;
        let mut has_text = false;
        let mut is_empty = false;
        let mut is_redirect = false;
        for (status, response) in responses {
            let own = join(&pointer, status);
            let Some(resolved) = document.resolve(response) else {
                self.refuse(
                    &rules::REFERENCE,
                    &own,
                    format!("the reference {} points at nothing", response["$ref"]),
                );
                continue;
            };
            if status.starts_with('3') {
                is_redirect = true;
            }
            if !is_success(status) && (status != "default" || has_success) {
                continue;
            }
            let place = match response.get("$ref").and_then(Value::as_str) {
                Some(reference) => reference.trim_start_matches('#').to_owned(),
                None => own,
            };
            let content = resolved.get("content").and_then(Value::as_object).unwrap_or(&nothing);
            let json = content
                .iter()
                .find(|(media_type, _)| essence(media_type) == "application/json");
            let json = json.or_else(|| content.iter().find(|(media_type, _)| is_json(essence(media_type))));
            match json {
                Some((media_type, media)) => {
                    let place = join(&join(&join(&place, "content"), media_type), "schema");
                    match media.get("schema") {
                        Some(schema) if schemas.iter().any(|(_, other)| *other == schema) => {}
                        Some(schema) => schemas.push((place, schema)),
                        // It is JSON, and nothing is said of it.
                        None => schemas.push((place, &Value::Null)),
                    }
                }
                None if content.is_empty() => is_empty = true,
                // A page that a browser shows, and nothing that a client reads.
                None if content.len() == 1 && content.contains_key("text/html") && has_redirect(responses) => {}
                None if content
                    .keys()
                    .all(|media_type| essence(media_type).starts_with("text/plain")) =>
                {
                    has_text = true
                }
                None => has_file = true,
            }
        }
        match schemas.as_slice() {
            [(place, schema)] if !has_file && !has_text => {
                secrets.extend(schema::secrets(document, schema));
                let schema = (*schema).clone();
                self.payload(place, hint, &schema)
            }
            // What it is has to be told by the response.
            [] if has_file || has_text => match has_file {
                true => (ResponseKind::Bytes, None),
                false => (ResponseKind::Text, None),
            },
            [_, ..] if has_file || has_text => (ResponseKind::Bytes, None),
            [_, ..] => {
                for (_, schema) in &schemas {
                    secrets.extend(schema::secrets(document, schema));
                }
                self.any_of(&schemas)
            }
            [] if is_empty => (ResponseKind::Empty, None),
            [] if is_redirect => (ResponseKind::Redirect, None),
            // Errors only, so a success can be anything.
            [] if responses.keys().any(|status| !status.starts_with("x-")) => (ResponseKind::Bytes, None),
            [] => {
                self.refuse(&rules::SUCCESS, &pointer, "has no response");
                (ResponseKind::Empty, None)
            }
        }
    }

    /// Payloads of several types, which are any JSON unless an envelope is about them.
    fn any_of(&mut self, schemas: &[(String, &Value)]) -> (ResponseKind, Option<Value>) {
        for (place, schema) in schemas {
            let resolved = self.document.resolve(schema).unwrap_or(schema);
            if resolved.get("x-genesys-envelope").is_some() {
                let message = "several successful responses of different types, of which one is an envelope";
                self.refuse(&rules::ENVELOPE, place, message);
            }
        }
        (ResponseKind::Plain, Some(json!({})))
    }

    /// Status and meaning of each documented success, and of each documented error.
    pub fn statuses(&self, operation: &Value) -> Statuses {
        let responses = operation
            .get("responses")
            .and_then(Value::as_object)
            .into_iter()
            .flatten();
        let mut successes = Vec::new();
        let mut errors = Vec::new();
        let mut others = Vec::new();
        for (status, response) in responses {
            let resolved = self.document.resolve(response);
            let text = resolved
                .and_then(|response| response.get("description"))
                .and_then(Value::as_str);
            let text = text
                .unwrap_or_default()
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ");
            let text = match text.is_empty() {
                true => format!("status {status}"),
                false => text,
            };
            match status.as_bytes().first() {
                Some(b'2' | b'3') => successes.push((status.clone(), text)),
                Some(b'4' | b'5') => errors.push((status.clone(), text)),
                Some(b'd') => others.push((status.clone(), text)),
                _ => {}
            }
        }
        match successes.is_empty() {
            true => successes.extend(others),
            false => errors.extend(others),
        }
        (successes, errors)
    }

    fn payload(&mut self, place: &str, hint: &str, schema: &Value) -> (ResponseKind, Option<Value>) {
        if schema.is_null() {
            return (ResponseKind::Plain, Some(json!({})));
        }
        let hint = format!("{hint}Response");
        let open = json!({});
        let resolved = self.document.resolve(schema).unwrap_or(&open).clone();
        if resolved.get("type").is_some_and(|kind| kind == "string") && !resolved["enum"].is_array() {
            return (ResponseKind::Text, None);
        }
        let lowered = |lowering: &mut Self| lowering.schemas.lower(schema, place, &hint);
        let mark = resolved.get("x-genesys-envelope");
        match mark.map(|mark| mark.as_str().unwrap_or("")) {
            None => (ResponseKind::Plain, Some(lowered(self))),
            Some("self") => (ResponseKind::EnvelopeSelf, Some(lowered(self))),
            Some("data") => {
                let own = super::target_pointer(schema, place);
                match resolved.get("properties").and_then(|properties| properties.get("data")) {
                    Some(data) => {
                        let data = self.schemas.lower(data, &format!("{own}/properties/data"), &hint);
                        (ResponseKind::EnvelopeData, Some(data))
                    }
                    None => (ResponseKind::EnvelopeData, Some(json!({}))),
                }
            }
            Some(other) => {
                let message = format!("x-genesys-envelope is {other:?}, neither `data` nor `self`");
                let own = super::target_pointer(schema, place);
                self.refuse(&rules::ENVELOPE, &join(&own, "x-genesys-envelope"), message);
                (ResponseKind::Plain, Some(json!({})))
            }
        }
    }
}

/// The media type of a JSON payload, unless it is the plain one.
pub fn accepted(document: &Document, operation: &Value, response: ResponseKind) -> Option<String> {
    let is_read = matches!(
        response,
        ResponseKind::Plain | ResponseKind::EnvelopeData | ResponseKind::EnvelopeSelf
    );
    let responses = operation
        .get("responses")
        .and_then(Value::as_object)
        .filter(|_| is_read)?;
    let mut found = None;
    for (status, response) in responses {
        let content = document
            .resolve(response)
            .and_then(|response| response.get("content")?.as_object());
        if !status.starts_with('2') && status != "default" {
            continue;
        }
        for media_type in content.into_iter().flatten().map(|(media_type, _)| essence(media_type)) {
            if media_type == "application/json" {
                return None;
            }
            if is_json(media_type) && status != "default" {
                found = Some(media_type.to_owned());
            }
        }
    }
    found
}

fn has_redirect(responses: &Map<String, Value>) -> bool {
    responses.keys().any(|status| status.starts_with('3'))
}

/// A media type without its parameters.
pub fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

/// Whether a media type is JSON.
pub fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type).to_ascii_lowercase();
    essence == "application/json" || essence.ends_with("+json") || essence == "text/json"
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
