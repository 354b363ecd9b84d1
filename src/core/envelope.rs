//! The envelope `{status, data, errors, path}`, and the services' forms of error.

use serde_json::Value;

use super::tolerant;
use crate::{Code, Outcome, ServiceStatus};

/// The members of an envelope beside its payload.
#[derive(Debug, Default)]
pub(crate) struct Envelope {
    pub(crate) status: ServiceStatus,
    pub(crate) errors: Vec<ServiceStatus>,
}

impl Envelope {
    fn says_nothing(&self) -> bool {
        self.status == ServiceStatus::default() && self.errors.is_empty()
    }
}

/// What an envelope says beside its payload: its message, and what failed.
pub(crate) fn read_success(body: &Value) -> (Option<String>, Vec<ServiceStatus>) {
    let message = body.get("status").and_then(|value| status(value).message);
    let mut errors = errors(body);
    if let (true, Some(error)) = (errors.is_empty(), body.get("error")) {
        let error = read_error(&serde_json::json!({ "error": error })).status;
        errors.extend((error != ServiceStatus::default()).then_some(error));
    }
    (message, errors)
}

/// How the operation ended by the code of its status, or nothing when the code is that of an error.
pub(crate) fn outcome_of(code: &Code) -> Option<Outcome> {
    match code {
        Code::Number(code) => outcome_of_number(*code),
        Code::Text(word) if is_word_of_success(word) => Some(Outcome::Done),
        Code::Text(_) => None,
    }
}

pub(crate) fn outcome_of_number(code: i64) -> Option<Outcome> {
    match code {
        0 => Some(Outcome::Done),
        1 => Some(Outcome::Accepted),
        2 => Some(Outcome::Partial),
        _ => None,
    }
}

/// Whether a code or a message says in a word that all is well.
pub(crate) fn is_word_of_success(word: &str) -> bool {
    let word = word.trim();
    ["SUCCESS", "SUCCESSFUL", "SUCCEEDED", "OK"]
        .iter()
        .any(|success| success.eq_ignore_ascii_case(word))
}

/// Reads any of the forms in which services and the gateways before them report errors: `{message}`,
/// `{error, error_description}`, `{status}` with or without `data`, `errors` and `path`, a bare status, `{fault}`, a list
/// of these, a text, and any of them within another object.
pub(crate) fn read_error(body: &Value) -> Envelope {
    read_error_at(0, body)
}

/// How deep an error may be wrapped in other objects.
const DEEPEST: usize = 3;

fn read_error_at(depth: usize, body: &Value) -> Envelope {
    let nested = match body.get("status") {
        Some(nested @ Value::Object(_)) => status(nested),
        _ => ServiceStatus::default(),
    };
    let number = first(body, &["code", "status", "errorCode", "error_code", "statusCode"]).and_then(code);
    let error = body.get("error").and_then(text);
    let message = first(body, &MESSAGES).and_then(text);
    // With OAuth the member `error` is a code, with others it is the only text beside a number, or a sentence.
    let (code, message) = match (number, message, error) {
        (Some(number), message, error) => (Some(number), message.or(error)),
        (None, None, Some(error)) if error.contains(' ') => (None, Some(error)),
        (None, message, error) => (error.map(Code::Text), message),
    };
    let own = Envelope {
        status: ServiceStatus {
            code: nested.code.or(code),
            message: nested.message.or(message),
            detail: nested.detail.or(present(body.get("detail"))),
        },
        errors: errors(body),
    };
    if own.says_nothing() && depth < DEEPEST {
        return wrapped(depth, body).unwrap_or(own);
    }
    own
}

/// Names of members with a text for people.
const MESSAGES: [&str; 8] = [
    "error_description",
    "message",
    "Message",
    "errorMessage",
    "error_message",
    "faultstring",
    "msg",
    "title",
];

fn first<'v>(body: &'v Value, names: &[&str]) -> Option<&'v Value> {
    let mut present = names.iter().filter_map(|name| body.get(*name));
    present.find(|value| value.is_string() || value.is_number())
}

/// What an object says that is a member of another, or the only entry of a list.
fn wrapped(depth: usize, body: &Value) -> Option<Envelope> {
    let deeper = depth.saturating_add(1);
    match body {
        Value::Object(members) => {
            let first = ["error", "fault", "exception"]
                .iter()
                .filter_map(|name| body.get(*name));
            let objects = first.chain(members.values()).filter(|member| member.is_object());
            let mut read = objects.map(|member| read_error_at(deeper, member));
            read.find(|read| !read.says_nothing())
        }
        Value::Array(entries) => {
            let read = entries.iter().map(|entry| read_error_at(deeper, entry).status);
            let errors: Vec<ServiceStatus> = read.filter(|status| *status != ServiceStatus::default()).collect();
            Some(Envelope {
                errors,
                ..Envelope::default()
            })
        }
        Value::String(message) if depth == 0 => Some(Envelope {
            status: ServiceStatus {
                message: Some(message.clone()),
                ..ServiceStatus::default()
            },
            ..Envelope::default()
        }),
        _ => None,
    }
}

fn status(value: &Value) -> ServiceStatus {
    ServiceStatus {
        code: value.get("code").and_then(code),
        message: value.get("message").and_then(text),
        detail: present(value.get("detail")),
    }
}

/// The entries of `errors`, each a status or an object that holds one.
fn errors(body: &Value) -> Vec<ServiceStatus> {
    body.get("errors")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .map(|entry| match entry {
            Value::String(message) => ServiceStatus {
                message: Some(message.clone()),
                ..ServiceStatus::default()
            },
            entry => read_error_at(DEEPEST, entry).status,
        })
        .collect()
}

/// A code. What is no whole number is kept as it is written, since it is not the nearest one.
pub(crate) fn code(value: &Value) -> Option<Code> {
    match value {
        Value::Null => None,
        Value::String(text) if text.trim().is_empty() => None,
        Value::String(text) => Some(match tolerant::from_value(value) {
            Ok(number) => Code::Number(number),
            Err(_) => Code::Text(text.clone()),
        }),
        // Java services send a code as 0 or 0.0 alike.
        value => Some(match tolerant::from_value(value) {
            Ok(number) => Code::Number(number),
            Err(_) => Code::Text(value.to_string()),
        }),
    }
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn present(value: Option<&Value>) -> Option<Value> {
    value.filter(|value| !value.is_null()).cloned()
}
