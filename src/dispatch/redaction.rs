//! Keeps what a request carried in secret out of what becomes of its answer.

use bytes::Bytes;
use reqwest::Request;
use serde_json::Value;

use super::Operation;

const REDACTED: &str = "[redacted]";

/// The values of the members of a request body that hold secrets.
pub(super) fn body_secrets(operation: &Operation, request: &Request) -> Vec<String> {
    let body = request.body().and_then(reqwest::Body::as_bytes);
    let (Some(body), false) = (body, operation.secrets.is_empty()) else {
        return Vec::new();
    };
    if let Ok(json) = serde_json::from_slice::<Value>(body) {
        let mut secrets = Vec::new();
        collect_secrets(operation, &json, &mut secrets);
        return secrets;
    }
    url::form_urlencoded::parse(body)
        .filter(|(name, _)| operation.secrets.contains(&&**name))
        .map(|(_, value)| value.into_owned())
        .collect()
}

fn collect_secrets(operation: &Operation, value: &Value, secrets: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::String(secret) if operation.secrets.contains(&name.as_str()) => {
                        secrets.push(secret.clone());
                    }
                    member => collect_secrets(operation, member, secrets),
                }
            }
        }
        Value::Array(values) => values
            .iter()
            .for_each(|value| collect_secrets(operation, value, secrets)),
        _ => {}
    }
}

/// Takes out of a body what must not be in an error, in the forms in which a service may echo it.
pub(super) fn redact(body: &Bytes, secrets: &[String]) -> Bytes {
    let text = String::from_utf8_lossy(body);
    let secrets: Vec<&str> = secrets.iter().map(String::as_str).collect();
    let redacted = redacted(&text, &secrets);
    if redacted.as_bytes() == body.as_ref() {
        body.clone()
    } else {
        redacted.into()
    }
}

/// The same for a text.
pub(crate) fn redacted(text: &str, secrets: &[&str]) -> String {
    let mut text = text.to_owned();
    for secret in secrets.iter().filter(|secret| !secret.is_empty()) {
        let json = Value::from(*secret).to_string();
        let form: String = url::form_urlencoded::byte_serialize(secret.as_bytes()).collect();
        for form in [*secret, json.trim_matches('"'), &form] {
            text = text.replace(form, REDACTED);
        }
    }
    text
}
