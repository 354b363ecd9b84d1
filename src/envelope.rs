//! The envelope `{status, data, errors, path}`, and the services' forms of error.

use serde_json::Value;

use crate::{Code, Outcome, Status};

/// The members of an envelope beside its payload.
#[derive(Debug, Default)]
pub(crate) struct Envelope {
    pub(crate) status: Status,
    pub(crate) errors: Vec<Status>,
}

impl Envelope {
    pub(crate) fn read(body: &Value) -> Self {
        Self {
            status: body.get("status").map(status).unwrap_or_default(),
            errors: errors(body),
        }
    }

    /// How the operation ended, or nothing when it is an error. Without a code there is nothing that says so.
    pub(crate) fn outcome(&self) -> Option<Outcome> {
        match &self.status.code {
            None | Some(Code::Number(0)) => Some(Outcome::Done),
            Some(Code::Number(1)) => Some(Outcome::Accepted),
            Some(Code::Number(2)) => Some(Outcome::Partial),
            Some(Code::Text(code)) if code.eq_ignore_ascii_case("SUCCESS") => Some(Outcome::Done),
            Some(_) => None,
        }
    }
}

/// Reads any of the forms in which the services report errors: `{message}`, `{error, error_description}`, `{status}` with
/// or without `data`, `errors` and `path`, and a bare status.
pub(crate) fn read_error(body: &Value) -> Envelope {
    let nested = match body.get("status") {
        Some(nested @ Value::Object(_)) => status(nested),
        _ => Status::default(),
    };
    let number = ["code", "status"]
        .iter()
        .find_map(|name| code(body.get(*name)?));
    let error = body.get("error").and_then(text);
    let message = ["error_description", "message"]
        .iter()
        .find_map(|name| text(body.get(*name)?));
    // With OAuth the member `error` is a code, with others it is the only text beside a number.
    let (code, message) = match (number, message) {
        (Some(number), message) => (Some(number), message.or(error)),
        (None, message) => (error.map(Code::Text), message),
    };
    Envelope {
        status: Status {
            code: nested.code.or(code),
            message: nested.message.or(message),
            detail: nested.detail.or(present(body.get("detail"))),
        },
        errors: errors(body),
    }
}

fn status(value: &Value) -> Status {
    Status {
        code: value.get("code").and_then(code),
        message: value.get("message").and_then(text),
        detail: present(value.get("detail")),
    }
}

/// The entries of `errors`, each a status or an object that holds one.
fn errors(body: &Value) -> Vec<Status> {
    body.get("errors")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .map(|entry| match entry {
            Value::String(message) => Status {
                message: Some(message.clone()),
                ..Status::default()
            },
            entry => status(entry.get("status").unwrap_or(entry)),
        })
        .collect()
}

fn code(value: &Value) -> Option<Code> {
    match value {
        // Java services send a code as 0 or 0.0 alike.
        Value::Number(number) => number
            .as_i64()
            .or_else(|| {
                number
                    .as_f64()
                    .filter(|code| code.fract() == 0.0)
                    .map(|code| code as i64)
            })
            .map(Code::Number),
        Value::String(text) => Some(
            text.parse()
                .map_or_else(|_| Code::Text(text.clone()), Code::Number),
        ),
        _ => None,
    }
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn present(value: Option<&Value>) -> Option<Value> {
    value.filter(|value| !value.is_null()).cloned()
}
