//! From a whole answer to a response or an error.

use bytes::Bytes;
use http::StatusCode;
use http::header::LOCATION;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;
use url::Url;

use super::redaction::redact;
use super::send::Answered;
use super::{Answer, Credential, Operation};
use crate::envelope::{self, Envelope};
use crate::{
    ApiError, AuthenticationError, AuthenticationErrorKind, Code, DecodeError, Error, Outcome,
    RawBody, Response,
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
            |location| location.origin().ascii_serialization(),
        ),
        attempts: 0,
    }
}

/// An answer whose HTTP status is an error.
pub(super) fn failure(operation: &Operation, answered: Answered) -> Error {
    let body = redact(&answered.body, &answered.secrets);
    let envelope = serde_json::from_slice::<Value>(&body)
        .map(|body| envelope::read_error(&body))
        .unwrap_or_default();
    let body = RawBody(body);
    match authentication_error(operation, answered.status, &envelope) {
        Some(kind) => Error::Authentication(Box::new(AuthenticationError {
            kind,
            operation: operation.name(),
            status: Some(answered.status),
            cause: envelope.status,
            attempts: 0,
            body,
        })),
        None => Error::Api(Box::new(ApiError {
            operation: operation.name(),
            status: answered.status,
            cause: envelope.status,
            errors: envelope.errors,
            attempts: 0,
            body,
        })),
    }
}

/// The manual's troubleshooting table.
fn authentication_error(
    operation: &Operation,
    status: StatusCode,
    envelope: &Envelope,
) -> Option<AuthenticationErrorKind> {
    let grants_tokens = operation.credentials.contains(&Credential::ClientBasic);
    let bearer = operation.credentials.contains(&Credential::Bearer);
    let code = envelope.status.code.as_ref();
    let message = envelope.status.message.as_deref();
    match status.as_u16() {
        403 if message == Some("Forbidden") && code.is_none() => {
            Some(AuthenticationErrorKind::InvalidApiKey)
        }
        401 if grants_tokens => Some(AuthenticationErrorKind::InvalidClient),
        400 if grants_tokens && code == Some(&Code::Text("invalid_grant".to_owned())) => {
            Some(AuthenticationErrorKind::InvalidGrant)
        }
        401 if bearer => Some(AuthenticationErrorKind::InvalidToken),
        _ => None,
    }
}

/// An answer whose HTTP status is a success: the envelope decides.
pub(super) fn success<T: DeserializeOwned>(
    operation: &Operation,
    answered: Answered,
) -> Result<Response<T>, Error> {
    let body = answered.body.clone();
    let enveloped = matches!(
        operation.answer,
        Answer::EnvelopeData | Answer::EnvelopeSelf
    );
    let mut envelope = Envelope::default();
    let mut outcome = Outcome::Done;
    let mut payload: Option<&[u8]> = (!body.trim_ascii().is_empty()).then_some(&body);
    if let (true, Some(whole)) = (enveloped, payload) {
        let opened: Opened<'_> = read(operation, &answered, whole, "")?;
        envelope = opened.envelope();
        let Some(reached) = envelope.outcome() else {
            return Err(failure(operation, answered));
        };
        outcome = reached;
        if operation.answer == Answer::EnvelopeData {
            payload = opened.data.map(|data| data.get().as_bytes());
        }
    }
    let prefix = match operation.answer {
        Answer::EnvelopeData => "data",
        _ => "",
    };
    let payload = match payload {
        Some(payload) => read(operation, &answered, payload, prefix)?,
        None => absent().ok_or_else(|| {
            let reason = "there is nothing where the payload should be".to_owned();
            decode_error(operation, &answered, prefix.to_owned(), reason)
        })?,
    };
    Ok(Response {
        status: answered.status,
        headers: answered.headers,
        outcome,
        message: envelope.status.message,
        errors: envelope.errors,
        payload,
    })
}

/// An envelope whose payload is still to be read.
#[derive(Deserialize)]
struct Opened<'a> {
    #[serde(default)]
    status: Value,
    #[serde(default)]
    errors: Value,
    #[serde(borrow)]
    data: Option<&'a RawValue>,
}

impl Opened<'_> {
    fn envelope(&self) -> Envelope {
        Envelope::read(&serde_json::json!({ "status": self.status, "errors": self.errors }))
    }
}

/// What a type looks like when nothing was sent: `null`, or an object or a list without members.
fn absent<T: DeserializeOwned>() -> Option<T> {
    ["null", "{}", "[]"]
        .iter()
        .find_map(|nothing| serde_json::from_str(nothing).ok())
}

/// Decodes JSON, and reads it a second time for the path when that fails.
fn read<'de, T: Deserialize<'de>>(
    operation: &Operation,
    answered: &Answered,
    json: &'de [u8],
    prefix: &str,
) -> Result<T, Error> {
    serde_json::from_slice(json).map_err(|error| {
        let (path, reason) = match error.classify() {
            serde_json::error::Category::Data => locate::<T>(json, prefix),
            _ => (prefix.to_owned(), not_json(json, &error)),
        };
        // The parser quotes what it found, which may be a secret.
        let reason = if operation.secrets.is_empty() {
            String::from_utf8_lossy(&redact(&reason.into(), &answered.secrets)).into_owned()
        } else if error.is_data() {
            "it is of another type than documented".to_owned()
        } else {
            reason
        };
        decode_error(operation, answered, path, reason)
    })
}

fn locate<'de, T: Deserialize<'de>>(json: &'de [u8], prefix: &str) -> (String, String) {
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    let error = match serde_path_to_error::deserialize::<_, T>(&mut deserializer) {
        Ok(_) => return (prefix.to_owned(), "there is more behind it".to_owned()),
        Err(error) => error,
    };
    let path = match (prefix, error.path().to_string().as_str()) {
        (prefix, ".") => prefix.to_owned(),
        ("", path) => path.to_owned(),
        (prefix, path) if path.starts_with('[') => format!("{prefix}{path}"),
        (prefix, path) => format!("{prefix}.{path}"),
    };
    let reason = error.inner().to_string();
    let reason = reason
        .split(" at line ")
        .next()
        .unwrap_or_default()
        .to_owned();
    (path, reason)
}

fn not_json(body: &[u8], error: &serde_json::Error) -> String {
    let kind = RawBody(Bytes::copy_from_slice(body)).kind();
    if error.is_eof() {
        format!("{kind}, which breaks off before its end")
    } else {
        format!(
            "{kind}, which is not JSON (line {}, column {}); check the base URL",
            error.line(),
            error.column()
        )
    }
}

pub(super) fn decode_error(
    operation: &Operation,
    answered: &Answered,
    path: String,
    reason: String,
) -> Error {
    let body = if operation.secrets.is_empty() {
        RawBody(redact(&answered.body, &answered.secrets))
    } else {
        RawBody::default()
    };
    Error::Decode(Box::new(DecodeError {
        operation: operation.name(),
        status: answered.status,
        path,
        reason,
        attempts: 0,
        body,
    }))
}
