//! The one way out: everything that the generated code builds is authorised, sent, read and decoded here.

use std::error::Error as StdError;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::{Bytes, BytesMut};
use hmac::{Hmac, KeyInit, Mac};
use http::header::{AUTHORIZATION, LOCATION, USER_AGENT};
use http::{HeaderMap, HeaderValue, StatusCode};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Request;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;
use sha1::Sha1;
use url::Url;

use crate::auth::Token;
use crate::client::root_cause;
use crate::envelope::{self, Envelope};
use crate::{
    ApiError, AuthenticationError, AuthenticationErrorKind, Client, Code, DecodeError, Error,
    OperationName, Outcome, RawBody, Redirect, Response, Secret, Service,
};

const API_KEY: &str = "x-api-key";
const AGENT: &str = concat!("genesys-multicloud-cx/", env!("CARGO_PKG_VERSION"));
const HUB_SIGNATURE: &str = "x-hub-signature";
const REDACTED: &str = "[redacted]";

/// What the spec says of an operation beside how its request is built.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) service: Service,
    pub(crate) id: &'static str,
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) credentials: &'static [Credential],
    pub(crate) answer: Answer,
    /// Names of the members that hold secrets, in the request and in a successful answer.
    pub(crate) secrets: &'static [&'static str],
}

impl Operation {
    pub(crate) fn name(&self) -> OperationName {
        OperationName {
            service: self.service,
            id: self.id,
            method: self.method,
            path: self.path,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Credential {
    ApiKey,
    Bearer,
    ClientBasic,
    HubSignature,
}

/// What a successful answer holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer {
    Plain,
    EnvelopeData,
    EnvelopeSelf,
    Empty,
    Bytes,
    Text,
    Redirect,
}

/// Why generated code could not build a request.
#[derive(Debug)]
pub(crate) struct InvalidRequest(String);

impl InvalidRequest {
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }
}

impl From<reqwest::Error> for InvalidRequest {
    fn from(error: reqwest::Error) -> Self {
        Self(root_cause(&error.without_url()))
    }
}

impl From<http::header::InvalidHeaderValue> for InvalidRequest {
    fn from(_: http::header::InvalidHeaderValue) -> Self {
        Self("a value holds a character that no HTTP header may hold, such as a newline".to_owned())
    }
}

/// Everything but the unreserved characters of RFC 3986, section 2.3.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Encodes a value as one segment of a path. What would change the path itself can't be sent.
pub(crate) fn path_segment(name: &str, value: &str) -> Result<String, InvalidRequest> {
    match value {
        "" => Err(InvalidRequest(format!("{name} is empty"))),
        "." | ".." => Err(InvalidRequest(format!(
            "{name} is {value:?}, which stands for another path in every URL"
        ))),
        value => Ok(utf8_percent_encode(value, SEGMENT).to_string()),
    }
}

/// A whole answer, before it is known whether it is a success.
struct Answered {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    url: Url,
    /// What went out with the request and must not come back in an error.
    secrets: Vec<String>,
}

impl Client {
    /// Sends a request and decodes its answer.
    pub(crate) async fn dispatch<T: DeserializeOwned>(
        &self,
        operation: &'static Operation,
        request: Result<Request, InvalidRequest>,
    ) -> Result<Response<T>, Error> {
        success(operation, self.succeed(operation, request).await?)
    }

    /// Sends a request whose success is a file.
    pub(crate) async fn dispatch_bytes(
        &self,
        operation: &'static Operation,
        request: Result<Request, InvalidRequest>,
    ) -> Result<Response<Bytes>, Error> {
        let answered = self.succeed(operation, request).await?;
        let body = answered.body.clone();
        Ok(done(answered, body))
    }

    /// Sends a request whose success is a text, quoted as JSON or not.
    pub(crate) async fn dispatch_text(
        &self,
        operation: &'static Operation,
        request: Result<Request, InvalidRequest>,
    ) -> Result<Response<String>, Error> {
        let answered = self.succeed(operation, request).await?;
        let text = serde_json::from_slice(&answered.body)
            .unwrap_or_else(|_| String::from_utf8_lossy(&answered.body).into_owned());
        Ok(done(answered, text))
    }

    /// An answer whose HTTP status is a success.
    async fn succeed(
        &self,
        operation: &'static Operation,
        request: Result<Request, InvalidRequest>,
    ) -> Result<Answered, Error> {
        let answered = self.exchange(operation, request).await?;
        if answered.status.is_redirection() {
            Err(unexpected_redirect(operation, &answered))
        } else if answered.status.is_success() {
            Ok(answered)
        } else {
            Err(failure(operation, answered))
        }
    }

    /// Sends a request whose success is a redirect.
    pub(crate) async fn dispatch_redirect(
        &self,
        operation: &'static Operation,
        request: Result<Request, InvalidRequest>,
    ) -> Result<Response<Redirect>, Error> {
        let answered = self.exchange(operation, request).await?;
        if answered.status.is_client_error() || answered.status.is_server_error() {
            return Err(failure(operation, answered));
        }
        let location = location(&answered).filter(|_| answered.status.is_redirection());
        match location {
            Some(location) => Ok(done(answered, Redirect::new(location))),
            None => Err(decode_error(
                operation,
                &answered,
                String::new(),
                "a redirect with a Location was expected".to_owned(),
            )),
        }
    }

    async fn exchange(
        &self,
        operation: &'static Operation,
        request: Result<Request, InvalidRequest>,
    ) -> Result<Answered, Error> {
        let request = request.map_err(|InvalidRequest(reason)| Error::InvalidRequest {
            operation: operation.name(),
            reason,
        })?;
        let limit = self.timeout();
        // Boxed, so that the future of a call is small wherever it is kept.
        match tokio::time::timeout(limit, Box::pin(self.authorised(operation, request))).await {
            Ok(outcome) => outcome,
            Err(_) => Err(Error::Timeout {
                operation: operation.name(),
                limit,
            }),
        }
    }

    /// Sends a request with a token, and once more with another one when the first is refused.
    async fn authorised(
        &self,
        operation: &'static Operation,
        request: Request,
    ) -> Result<Answered, Error> {
        if !operation.credentials.contains(&Credential::Bearer) {
            return self.send(operation, request, None).await;
        }
        let replay = request.try_clone();
        let token = self.access_token().await?;
        let answered = self.send(operation, request, Some(&token)).await?;
        if answered.status != StatusCode::UNAUTHORIZED {
            return Ok(answered);
        }
        match replay {
            Some(replay) if self.session().discard(&token) => {
                let token = self.access_token().await?;
                self.send(operation, replay, Some(&token)).await
            }
            _ => Ok(answered),
        }
    }

    async fn send(
        &self,
        operation: &'static Operation,
        mut request: Request,
        token: Option<&Token>,
    ) -> Result<Answered, Error> {
        let mut secrets = body_secrets(operation, &request);
        let headers = request.headers_mut();
        headers.insert(USER_AGENT, HeaderValue::from_static(AGENT));
        if operation.credentials.contains(&Credential::ApiKey) {
            headers.insert(API_KEY, self.api_key().clone());
        }
        if let Some(token) = token {
            headers.insert(AUTHORIZATION, token.header().clone());
            secrets.push(token.secret().expose().to_owned());
        }
        if operation.credentials.contains(&Credential::ClientBasic)
            && let Some(client) = self.session().oauth_client()
        {
            let (header, encoded) = basic(&client.id, &client.secret);
            headers.insert(AUTHORIZATION, header);
            secrets.push(encoded);
            secrets.push(client.secret.expose().to_owned());
        }
        if operation.credentials.contains(&Credential::HubSignature) {
            let signature = self.signature(operation, &request)?;
            request.headers_mut().insert(HUB_SIGNATURE, signature);
            secrets.extend(
                self.signing_secret()
                    .map(|secret| secret.expose().to_owned()),
            );
        }
        secrets.extend(self.api_key().to_str().map(str::to_owned));
        let url = request.url().clone();
        let transport = |error| transport_error(operation, error);
        let response = self.http().execute(request).await.map_err(transport)?;
        Ok(Answered {
            status: response.status(),
            headers: response.headers().clone(),
            body: self.read(operation, response).await?,
            url,
            secrets,
        })
    }

    /// HMAC-SHA1 over the bytes of the body, none of them where there is none.
    fn signature(&self, operation: &Operation, request: &Request) -> Result<HeaderValue, Error> {
        let secret = self.signing_secret().ok_or_else(|| {
            Error::configuration(
                "signing_secret",
                "is needed: this operation takes a signature",
            )
        })?;
        let body = match request.body() {
            None => Some(&[][..]),
            Some(body) => body.as_bytes(),
        };
        let body = body.ok_or_else(|| Error::InvalidRequest {
            operation: operation.name(),
            reason: "a body that is a stream can't be signed".to_owned(),
        })?;
        let signature = Hmac::<Sha1>::new_from_slice(secret.expose().as_bytes())
            .map(|mac| mac.chain_update(body).finalize().into_bytes())
            .map_err(|error| Error::configuration("signing_secret", error.to_string()))?;
        let hex: String = signature.iter().map(|byte| format!("{byte:02x}")).collect();
        let mut header = HeaderValue::try_from(format!("sha1={hex}"))
            .map_err(|error| Error::configuration("signing_secret", error.to_string()))?;
        header.set_sensitive(true);
        Ok(header)
    }

    async fn read(
        &self,
        operation: &'static Operation,
        mut response: reqwest::Response,
    ) -> Result<Bytes, Error> {
        let limit = self.max_response_size();
        let too_large = || Error::ResponseTooLarge {
            operation: operation.name(),
            limit,
        };
        let announced = response.content_length().unwrap_or(0);
        if announced > limit as u64 {
            return Err(too_large());
        }
        let mut body = BytesMut::new();
        while let Some(chunk) = response
            .chunk()
            .await
            .map_err(|error| transport_error(operation, error))?
        {
            if body.len() + chunk.len() > limit {
                return Err(too_large());
            }
            body.extend_from_slice(&chunk);
        }
        Ok(body.freeze())
    }
}

/// A response without an envelope.
fn done<T>(answered: Answered, payload: T) -> Response<T> {
    Response {
        status: answered.status,
        headers: answered.headers,
        outcome: Outcome::Done,
        message: None,
        errors: Vec::new(),
        payload,
    }
}

/// The header `Authorization: Basic`, plain as the services' own clients send it, and its encoded part.
fn basic(id: &str, secret: &Secret) -> (HeaderValue, String) {
    let encoded = STANDARD.encode(format!("{id}:{}", secret.expose()));
    let mut header = HeaderValue::try_from(format!("Basic {encoded}"))
        .unwrap_or(HeaderValue::from_static("Basic"));
    header.set_sensitive(true);
    (header, encoded)
}

/// The values of the members of a request body that hold secrets.
fn body_secrets(operation: &Operation, request: &Request) -> Vec<String> {
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
fn redact(body: &Bytes, secrets: &[String]) -> Bytes {
    let mut text = String::from_utf8_lossy(body).into_owned();
    for secret in secrets.iter().filter(|secret| !secret.is_empty()) {
        let json = Value::from(secret.as_str()).to_string();
        let form: String = url::form_urlencoded::byte_serialize(secret.as_bytes()).collect();
        for form in [secret.as_str(), json.trim_matches('"'), &form] {
            text = text.replace(form, REDACTED);
        }
    }
    if text.as_bytes() == body.as_ref() {
        body.clone()
    } else {
        text.into()
    }
}

fn transport_error(operation: &Operation, error: reqwest::Error) -> Error {
    let error = error.without_url();
    let cause = root_cause(&error);
    let reason = if error.is_connect() {
        format!("no connection to the service: {cause}")
    } else if error.is_timeout() {
        "the HTTP client's own time limit ran out".to_owned()
    } else if error.is_body() || error.is_decode() {
        format!("the answer broke off before its end: {cause}")
    } else {
        format!("the connection failed before an answer arrived: {cause}")
    };
    Error::Transport {
        operation: operation.name(),
        reason,
        before_connection: error.is_connect(),
        source: Arc::new(error) as Arc<dyn StdError + Send + Sync>,
    }
}

fn location(answered: &Answered) -> Option<Url> {
    let location = answered.headers.get(LOCATION)?.to_str().ok()?;
    answered.url.join(location).ok()
}

fn unexpected_redirect(operation: &Operation, answered: &Answered) -> Error {
    Error::Redirect {
        operation: operation.name(),
        status: answered.status,
        origin: location(answered).map_or_else(
            || "nowhere".to_owned(),
            |location| location.origin().ascii_serialization(),
        ),
    }
}

/// An answer whose HTTP status is an error.
fn failure(operation: &Operation, answered: Answered) -> Error {
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
            body,
        })),
        None => Error::Api(Box::new(ApiError {
            operation: operation.name(),
            status: answered.status,
            cause: envelope.status,
            errors: envelope.errors,
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
fn success<T: DeserializeOwned>(
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

fn decode_error(operation: &Operation, answered: &Answered, path: String, reason: String) -> Error {
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
        body,
    }))
}
