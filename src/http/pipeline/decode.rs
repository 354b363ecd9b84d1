//! From a whole response to a payload or a failure.

use std::marker::PhantomData;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::call::Call;
use super::opened::Opened;
use super::strict;
use crate::core::envelope::{self, Envelope};
use crate::core::operation::ResponseKind;
use crate::core::refusal::authentication_error;
use crate::core::tolerant::{self, Fault, Unread};
use crate::core::verdict::{Expected, Payload};
use crate::http::download::Download;
use crate::http::failure::{Failure, Refused, Undecoded};
use crate::http::received::Received;
use crate::http::retry::retry_after;
use crate::{Code, Outcome, RawBody, Redirect, Response, ServiceStatus};

/// What a success is decoded to.
pub(crate) trait Decode {
    type Payload;
    /// Whether it is left to be read by the caller.
    const IS_STREAMED: bool = false;

    fn decode(call: &Call, received: Received) -> Result<Response<Self::Payload>, Failure>;
}

/// A value in JSON.
pub(crate) struct Json<T>(PhantomData<T>);

impl<T: DeserializeOwned> Decode for Json<T> {
    type Payload = T;

    fn decode(call: &Call, received: Received) -> Result<Response<T>, Failure> {
        success(call, succeeded(call, received)?)
    }
}

/// A file in memory.
pub(crate) struct Whole;

impl Decode for Whole {
    type Payload = Bytes;

    fn decode(call: &Call, received: Received) -> Result<Response<Bytes>, Failure> {
        let mut received = succeeded(call, received)?;
        // A file may be anything. It is documented as such, so what is marked as JSON and reads as an error is one.
        let is_file = call.request.operation.response == ResponseKind::Bytes;
        if is_file && is_marked_as_json(&received.headers) && received.is_error(false) {
            return Err(refusal(call, &received));
        }
        let body = std::mem::take(&mut received.body);
        Ok(done(received, body))
    }
}

/// A file that is read as it arrives.
pub(crate) struct Stream;

impl Decode for Stream {
    type Payload = Download;
    const IS_STREAMED: bool = true;

    fn decode(call: &Call, received: Received) -> Result<Response<Download>, Failure> {
        let mut received = succeeded(call, received)?;
        // What was read to its end was found to be an error.
        let Some(rest) = received.rest.take() else {
            return Err(refusal(call, &received));
        };
        let download = Download::new(
            Arc::clone(&call.settings),
            call.request.operation,
            &received.headers,
            *rest,
            (call.read_timeout(), call.read_timeout_setting()),
            call.attempts.load(Ordering::Relaxed),
        );
        Ok(done(received, download))
    }
}

/// A text, quoted as JSON or not.
pub(crate) struct Text;

impl Decode for Text {
    type Payload = String;

    fn decode(call: &Call, received: Received) -> Result<Response<String>, Failure> {
        let received = succeeded(call, received)?;
        if received.is_error(true) {
            return Err(refusal(call, &received));
        }
        let charset = tolerant::charset(&received.headers);
        let text = match tolerant::read(&received.body, charset) {
            Ok(Value::String(text)) => text,
            _ => tolerant::text(&received.body, charset).into_owned(),
        };
        Ok(done(received, text))
    }
}

/// Where a redirect leads.
pub(crate) struct Location;

impl Decode for Location {
    type Payload = Redirect;

    fn decode(call: &Call, mut received: Received) -> Result<Response<Redirect>, Failure> {
        let status = received.status;
        let is_failure = status.is_client_error() || status.is_server_error();
        if is_failure || (status.is_success() && received.is_error(true)) {
            return Err(refusal(call, &received));
        }
        match received.location.take() {
            Some(location) => Ok(done(received, Redirect::new(*location))),
            None => {
                let reason = "a redirect with a Location was expected".to_owned();
                Err(undecoded(call, &received, String::new(), reason))
            }
        }
    }
}

/// A response whose HTTP status is that of a success.
fn succeeded(call: &Call, received: Received) -> Result<Received, Failure> {
    if received.status.is_redirection() {
        Err(unexpected_redirect(call, &received))
    } else if received.status.is_success() {
        Ok(received)
    } else {
        Err(refusal(call, &received))
    }
}

/// A response without an envelope.
fn done<T>(received: Received, payload: T) -> Response<T> {
    Response {
        status: received.status,
        headers: received.headers,
        outcome: Outcome::Done,
        message: None,
        errors: Vec::new(),
        payload,
    }
}

fn unexpected_redirect(call: &Call, received: &Received) -> Failure {
    let origin = match &received.location {
        None => "nowhere".to_owned(),
        Some(location) => {
            let origin = location.origin().ascii_serialization();
            received.secrets(&call.settings.known_secrets).origin(&origin)
        }
    };
    Failure::Redirect {
        status: received.status,
        origin,
    }
}

/// A response that is an error, by its HTTP status or by its body.
fn refusal(call: &Call, received: &Received) -> Failure {
    let envelope = read_error(received);
    let status = status_of(received.status, &envelope);
    let kind = authentication_error(call.request.operation, status, &envelope.status);
    let secrets = received.secrets(&call.settings.known_secrets);
    let envelope = secrets.envelope(envelope);
    Failure::Refused(Box::new(Refused {
        kind,
        status: received.status,
        service_status: envelope.status,
        errors: envelope.errors,
        retry_after: retry_after(&received.headers),
        body: RawBody(secrets.body(&received.body)),
    }))
}

fn read_error(received: &Received) -> Envelope {
    let charset = tolerant::charset(&received.headers);
    let text = tolerant::text(&received.body, charset);
    tolerant::read::<Value>(text.as_bytes(), None)
        .map(|body| envelope::read_error(&body))
        .unwrap_or_default()
}

/// The HTTP status that a response has, or should have had, if it is an error.
pub(super) fn status_of_error(call: &Call, received: &Received) -> Option<StatusCode> {
    let is_error = match received.status.is_success() {
        true => match call.request.operation.response {
            ResponseKind::EnvelopeData | ResponseKind::EnvelopeSelf | ResponseKind::Plain => {
                matches!(success::<Value>(call, received.copy()), Err(Failure::Refused(_)))
            }
            _ => received.is_error(true),
        },
        false => true,
    };
    is_error.then(|| status_of(received.status, &read_error(received)))
}

/// The HTTP status that an error should have had, where it has that of a success.
fn status_of(status: StatusCode, envelope: &Envelope) -> StatusCode {
    if !status.is_success() {
        return status;
    }
    match (&envelope.status.code, envelope.status.message.as_deref()) {
        (Some(Code::Number(code @ 400..600)), _) => u16::try_from(*code)
            .ok()
            .and_then(|code| StatusCode::from_u16(code).ok())
            .unwrap_or(status),
        (Some(Code::Text(code)), _) => match code.as_str() {
            "invalid_client" | "unauthorized_client" | "invalid_token" | "Unauthorized" => StatusCode::UNAUTHORIZED,
            _ => StatusCode::BAD_REQUEST,
        },
        (None, Some("Forbidden")) => StatusCode::FORBIDDEN,
        _ => status,
    }
}

/// A response whose HTTP status is a success: what it holds decides.
fn success<T: DeserializeOwned>(call: &Call, received: Received) -> Result<Response<T>, Failure> {
    let kind = call.request.operation.response;
    let fields = match kind {
        ResponseKind::Empty => Some([].as_slice()),
        _ => tolerant::fields::<T>(),
    };
    match (kind, fields) {
        (ResponseKind::EnvelopeData, _) => {
            if let Some(read) = strict::enveloped(&received.body) {
                return Ok(enveloped(call, received, read));
            }
        }
        (ResponseKind::Plain, Some(fields)) => {
            if let Some(payload) = strict::plain(&received.body, fields) {
                return Ok(done(received, payload));
            }
        }
        _ => {}
    }
    tolerantly(call, received, fields)
}

fn enveloped<T>(call: &Call, received: Received, read: strict::Enveloped<T>) -> Response<T> {
    let message = read.message.map(|message| {
        let secrets = received.secrets(&call.settings.known_secrets);
        secrets.text(&message)
    });
    Response {
        outcome: read.outcome,
        message,
        ..done(received, read.payload)
    }
}

/// A success in any form in which servers send one, or an error that HTTP calls a success.
fn tolerantly<T: DeserializeOwned>(
    call: &Call,
    received: Received,
    fields: Option<&'static [&'static str]>,
) -> Result<Response<T>, Failure> {
    let kind = call.request.operation.response;
    let expected = Expected {
        payload: match kind {
            ResponseKind::EnvelopeData => Payload::Data,
            _ => Payload::Whole,
        },
        has_status: kind == ResponseKind::EnvelopeSelf,
        fields,
        message_is_error: true,
    };
    let charset = tolerant::charset(&received.headers);
    let read = Opened::with(&received.body, charset, |opened| {
        let verdict = opened.judge(expected);
        let Some(outcome) = verdict.outcome else {
            return Ok(None);
        };
        let payload = match kind {
            ResponseKind::EnvelopeData => opened.read_data()?,
            ResponseKind::Empty if opened.is_nothing() => None,
            _ => opened.read()?,
        };
        Ok(Some((outcome, verdict.members, payload)))
    });
    let (outcome, members, payload) = match read {
        Ok(Some(read)) => read,
        Ok(None) => return Err(refusal(call, &received)),
        Err(unread) => return Err(unreadable(call, &received, &unread)),
    };
    let payload = payload.or_else(absent).ok_or_else(|| {
        let path = match kind {
            ResponseKind::EnvelopeData => "data",
            _ => "",
        };
        let reason = "there is nothing where the payload should be".to_owned();
        undecoded(call, &received, path.to_owned(), reason)
    })?;
    let (message, errors) = match expected {
        Expected {
            payload: Payload::Data, ..
        }
        | Expected { has_status: true, .. } => {
            let (message, errors) = envelope::read_success(&Value::Object(members));
            let status = ServiceStatus {
                message,
                ..ServiceStatus::default()
            };
            let secrets = received.secrets(&call.settings.known_secrets);
            let Envelope { status, errors } = secrets.envelope(Envelope { status, errors });
            (status.message, errors)
        }
        _ => Default::default(),
    };
    Ok(Response {
        outcome,
        message,
        errors,
        ..done(received, payload)
    })
}

impl Received {
    /// Whether the body of a response that has no payload in JSON is an error all the same.
    fn is_error(&self, message_is_error: bool) -> bool {
        is_error(&self.body, &self.headers, message_is_error)
    }

    /// The same for a look at it.
    fn copy(&self) -> Self {
        Self {
            status: self.status,
            headers: self.headers.clone(),
            body: self.body.clone(),
            rest: None,
            location: None,
            sent: Default::default(),
        }
    }
}

/// Whether a body that is no payload in JSON is an error all the same.
pub(super) fn is_error(body: &[u8], headers: &HeaderMap, message_is_error: bool) -> bool {
    let expected = Expected {
        payload: Payload::Whole,
        has_status: false,
        fields: None,
        message_is_error,
    };
    let charset = tolerant::charset(headers);
    let judged = Opened::with(body, charset, |opened| Ok(opened.judge(expected).outcome));
    judged.is_ok_and(|outcome| outcome.is_none())
}

pub(super) fn is_marked_as_json(headers: &HeaderMap) -> bool {
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    content_type.is_some_and(|value| value.to_ascii_lowercase().contains("json"))
}

/// What a type looks like when nothing was sent: `null`, or an object or a list without members.
fn absent<T: DeserializeOwned>() -> Option<T> {
    ["null", "{}", "[]"]
        .iter()
        .find_map(|nothing| serde_json::from_str(nothing).ok())
}

/// A successful response that can't be read.
fn unreadable(call: &Call, received: &Received, unread: &Unread) -> Failure {
    let has_secrets = !call.request.operation.secrets.is_empty();
    let reason = match &unread.fault {
        Fault::Incomplete | Fault::Broken { .. } => not_json(received, &unread.fault),
        // The words of a type quote what was found, which may be a secret.
        Fault::Mismatch(_) if has_secrets => "it is of another type than documented".to_owned(),
        Fault::OutOfRange(_) if has_secrets => "it is out of range".to_owned(),
        fault => fault.to_string(),
    };
    let secrets = received.secrets(&call.settings.known_secrets);
    undecoded(call, received, unread.path(), secrets.text(&reason))
}

fn not_json(received: &Received, fault: &Fault) -> String {
    let text = tolerant::text(&received.body, tolerant::charset(&received.headers));
    let is_json = text.trim_start().starts_with(['{', '[']);
    let kind = match is_json {
        true => format!("JSON of {} bytes", received.body.len()),
        false => RawBody(received.body.clone()).kind(),
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

fn undecoded(call: &Call, received: &Received, path: String, reason: String) -> Failure {
    let secrets = received.secrets(&call.settings.known_secrets);
    let body = match call.request.operation.secrets.is_empty() {
        true => RawBody(secrets.body(&received.body)),
        false => RawBody::default(),
    };
    Failure::Decode(Box::new(Undecoded {
        status: received.status,
        path: secrets.text(&path),
        reason,
        body,
    }))
}
