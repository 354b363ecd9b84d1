//! From a whole answer to a response or an error.

use http::header::{CONTENT_TYPE, LOCATION};
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::Value;
use url::Url;

use super::opened::Opened;
use super::refusal::authentication_error;
use super::send::Answered;
use super::transport::server_of;
use super::{Answer, Operation};
use crate::envelope::{self, Envelope};
use crate::retry::retry_after;
use crate::tolerant::{Fault, Unread};
use crate::verdict::{Expected, Payload};
use crate::{
    ApiError, AuthenticationError, Code, DecodeError, Error, Outcome, RawBody, Response, Status,
    tolerant,
};

/// A response without an envelope.
pub(super) fn done<T>(answered: Answered, payload: T) -> Response<T> {
    Response {
        status: answered.status,
        headers: answered.headers,
        outcome: Outcome::Done,
        message: None,
        errors: Vec::new(),
        payload,
    }
}

pub(super) fn location(answered: &Answered) -> Option<Url> {
    let location = answered.headers.get(LOCATION)?.to_str().ok()?;
    answered.url.join(location).ok()
}

pub(super) fn unexpected_redirect(operation: &Operation, answered: &Answered) -> Error {
    Error::Redirect {
        operation: operation.name(),
        status: answered.status,
        origin: location(answered).map_or_else(
            || "nowhere".to_owned(),
            |location| {
                let origin = location.origin().ascii_serialization();
                answered.secrets.origin(&origin)
            },
        ),
        attempts: 0,
    }
}

/// A response that is an error, by its HTTP status or by its body.
pub(super) fn failure(operation: &Operation, answered: Answered) -> Error {
    let charset = tolerant::charset(&answered.headers);
    let text = tolerant::text(&answered.body, charset);
    let envelope = tolerant::read::<Value>(text.as_bytes(), None)
        .map(|body| envelope::read_error(&body))
        .unwrap_or_default();
    let status = status_of_error(answered.status, &envelope);
    let kind = authentication_error(operation, status, &envelope.status);
    let envelope = answered.secrets.envelope(envelope);
    let body = RawBody(answered.secrets.body(&answered.body));
    match kind {
        Some(kind) => Error::Authentication(Box::new(AuthenticationError {
            kind,
            operation: operation.name(),
            status: Some(answered.status),
            cause: envelope.status,
            attempts: 0,
            body,
            note: None,
        })),
        None => Error::Api(Box::new(ApiError {
            operation: operation.name(),
            server: server_of(&answered.url),
            status: answered.status,
            cause: envelope.status,
            errors: envelope.errors,
            retry_after: retry_after(&answered.headers),
            attempts: 0,
            body,
        })),
    }
}

/// The HTTP status that an error should have had, where it has that of a success.
fn status_of_error(status: StatusCode, envelope: &Envelope) -> StatusCode {
    if !status.is_success() {
        return status;
    }
    match (&envelope.status.code, envelope.status.message.as_deref()) {
        (Some(Code::Number(code @ 400..600)), _) => u16::try_from(*code)
            .ok()
            .and_then(|code| StatusCode::from_u16(code).ok())
            .unwrap_or(status),
        (Some(Code::Text(code)), _) => match code.as_str() {
            "invalid_client" | "unauthorized_client" | "invalid_token" | "Unauthorized" => {
                StatusCode::UNAUTHORIZED
            }
            _ => StatusCode::BAD_REQUEST,
        },
        (None, Some("Forbidden")) => StatusCode::FORBIDDEN,
        _ => status,
    }
}

/// A response whose HTTP status is a success: what it holds decides.
pub(super) fn success<T: DeserializeOwned>(
    operation: &Operation,
    answered: Answered,
) -> Result<Response<T>, Error> {
    let expected = Expected {
        payload: match operation.answer {
            Answer::EnvelopeData => Payload::Data,
            _ => Payload::Whole,
        },
        has_status: operation.answer == Answer::EnvelopeSelf,
        fields: match operation.answer {
            Answer::Empty => Some(&[]),
            _ => tolerant::fields::<T>(),
        },
        message_is_error: true,
    };
    let body = answered.body.clone();
    let charset = tolerant::charset(&answered.headers);
    let read = Opened::with(&body, charset, |opened| {
        let verdict = opened.judge(expected);
        let Some(outcome) = verdict.outcome else {
            return Ok(None);
        };
        let payload = match operation.answer {
            Answer::EnvelopeData => opened.read_data()?,
            Answer::Empty if opened.is_nothing() => None,
            _ => opened.read()?,
        };
        Ok(Some((outcome, verdict.members, payload)))
    });
    let (outcome, members, payload) = match read {
        Ok(Some(read)) => read,
        Ok(None) => return Err(failure(operation, answered)),
        Err(unread) => return Err(unreadable(operation, &answered, &unread)),
    };
    let payload = payload.or_else(absent).ok_or_else(|| {
        let path = match operation.answer {
            Answer::EnvelopeData => "data",
            _ => "",
        };
        let reason = "there is nothing where the payload should be".to_owned();
        decode_error(operation, &answered, path.to_owned(), reason)
    })?;
    let (message, errors) = match expected {
        Expected {
            payload: Payload::Data,
            ..
        }
        | Expected {
            has_status: true, ..
        } => {
            let (message, errors) = envelope::read_success(&Value::Object(members));
            let status = Status {
                message,
                ..Status::default()
            };
            let Envelope { status, errors } =
                answered.secrets.envelope(Envelope { status, errors });
            (status.message, errors)
        }
        _ => Default::default(),
    };
    Ok(Response {
        status: answered.status,
        headers: answered.headers,
        outcome,
        message,
        errors,
        payload,
    })
}

/// A response that has no payload in JSON: whether its body is an error all the same.
pub(super) fn is_error(answered: &Answered, message_is_error: bool) -> bool {
    let expected = Expected {
        payload: Payload::Whole,
        has_status: false,
        fields: None,
        message_is_error,
    };
    let charset = tolerant::charset(&answered.headers);
    let judged = Opened::with(&answered.body, charset, |opened| {
        Ok(opened.judge(expected).outcome)
    });
    judged.is_ok_and(|outcome| outcome.is_none())
}

pub(super) fn is_marked_as_json(headers: &HeaderMap) -> bool {
    let content_type = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    content_type.is_some_and(|value| value.to_ascii_lowercase().contains("json"))
}

/// What a type looks like when nothing was sent: `null`, or an object or a list without members.
fn absent<T: DeserializeOwned>() -> Option<T> {
    ["null", "{}", "[]"]
        .iter()
        .find_map(|nothing| serde_json::from_str(nothing).ok())
}

/// A successful response that can't be read.
fn unreadable(operation: &Operation, answered: &Answered, unread: &Unread) -> Error {
    let reason = match &unread.fault {
        Fault::Incomplete | Fault::Broken { .. } => not_json(answered, &unread.fault),
        // The words of a type quote what was found, which may be a secret.
        Fault::Mismatch(_) if !operation.secrets.is_empty() => {
            "it is of another type than documented".to_owned()
        }
        Fault::OutOfRange(_) if !operation.secrets.is_empty() => "it is out of range".to_owned(),
        fault => fault.to_string(),
    };
    let reason = answered.secrets.text(&reason);
    decode_error(operation, answered, unread.path(), reason)
}

fn not_json(answered: &Answered, fault: &Fault) -> String {
    let text = tolerant::text(&answered.body, tolerant::charset(&answered.headers));
    let is_json = text.trim_start().starts_with(['{', '[']);
    let kind = match is_json {
        true => format!("JSON of {} bytes", answered.body.len()),
        false => RawBody(answered.body.clone()).kind(),
    };
    match fault {
        Fault::Broken { line, column } if is_json => {
            format!("{kind}, which is damaged at line {line}, column {column}")
        }
        Fault::Broken { line, column } => {
            format!("{kind}, which is not JSON (line {line}, column {column}); check the base URL")
        }
        _ => format!("{kind}, which breaks off before its end"),
    }
}

pub(super) fn decode_error(
    operation: &Operation,
    answered: &Answered,
    path: String,
    reason: String,
) -> Error {
    let body = if operation.secrets.is_empty() {
        RawBody(answered.secrets.body(&answered.body))
    } else {
        RawBody::default()
    };
    Error::Decode(Box::new(DecodeError {
        operation: operation.name(),
        status: answered.status,
        path: answered.secrets.text(&path),
        reason,
        attempts: 0,
        body,
    }))
}
