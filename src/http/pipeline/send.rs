//! One request of HTTP, and its response as far as it is to be in memory. Address and headers are made here alone.

#![deny(clippy::arithmetic_side_effects)]

use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;
use http::header::{
    ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE, USER_AGENT,
};
use http::{HeaderMap, HeaderName, HeaderValue};
use url::Url;

use super::body::{self, accepted_coding};
use super::call::Call;
use super::deadline::AttemptDeadline;
use super::signing;
use crate::Secret;
use crate::core::operation::Credential;
use crate::http::failure::Failure;
use crate::http::received::{Received, Sent};
use crate::http::request::Body;
use crate::http::sending::{InParts, PART, Refusal, Sending};
use crate::http::token::Token;

const API_KEY: HeaderName = HeaderName::from_static("x-api-key");

/// In bytes, as the crate `http` has it.
const LONGEST_URL: usize = 65_534;

/// What is to be sent is made now, so that the future need not keep it.
pub(super) fn once<'a>(
    call: &'a Call,
    deadline: &'a AttemptDeadline,
    token: Option<&Token>,
    headers: HeaderMap,
) -> impl Future<Output = Result<Received, Failure>> + Send + use<'a> {
    let mut sent = Sent::default();
    let execution =
        start(call, token, headers, &mut sent).unwrap_or_else(|failure| Execution::Failed(Box::new(failure)));
    // A block captures its variables, of which a function would hold a second copy.
    async move {
        let (mut response, _refusal) = match execution {
            Execution::Failed(failure) => return Err(*failure),
            Execution::Paced(response) => {
                let paced = response.await?;
                sent.digest = paced.digest;
                (paced.response, paced.refusal)
            }
            Execution::AtOnce(response) => match response.await {
                Ok(response) => (response, None),
                Err(error) => return Err(transport(call, error)),
            },
        };
        let status = response.status();
        let mut headers = std::mem::take(response.headers_mut());
        if headers.contains_key(SET_COOKIE) {
            // Cookies that a service sets without a path are for all that it has, and so for notifications and calls alike,
            // which share a session.
            let cookies = &call.settings.cookies;
            cookies.store(&headers, response.url(), &call.address().path);
        }
        let location = headers
            .get(LOCATION)
            .filter(|_| status.is_redirection())
            .and_then(|location| response.url().join(location.to_str().ok()?).ok())
            .map(Box::new);
        let (body, rest) = match call.request.is_streamed && status.is_success() {
            true => Box::pin(body::begin(call, deadline, &headers, response)).await?,
            false => {
                let body = body::read(call, deadline, &mut headers, &mut response).await?;
                (body, None)
            }
        };
        Ok(Received {
            status,
            headers,
            body,
            rest,
            location,
            sent,
        })
    }
}

fn start<'a>(
    call: &'a Call,
    token: Option<&Token>,
    headers: HeaderMap,
    sent: &mut Sent,
) -> Result<
    Execution<impl Future<Output = PacedOutcome> + Send + use<'a>, impl Future<Output = Outcome> + Send + use<>>,
    Failure,
> {
    let mut request = reqwest::Request::new(call.request.operation.method.clone(), url(call)?);
    *request.headers_mut() = headers;
    set_headers(call, token, &mut request, sent);
    if is_paced(&call.request.body) {
        // What is rare is boxed, so that the usual call takes less memory.
        return Ok(Execution::Paced(Box::pin(paced(call, request))));
    }
    signing::in_memory(call, &mut request, sent)?;
    *request.body_mut() = call.request.bytes().map(|bytes| bytes.clone().into());
    Ok(Execution::AtOnce(call.settings.http.execute(request)))
}

/// Whether a body is sent in parts, between which a refusal may come.
fn is_paced(body: &Body) -> bool {
    match body {
        Body::Empty => false,
        Body::InMemory(bytes, _) => bytes.len() > PART,
        Body::Multipart(_) => true,
    }
}

/// A request on its way.
enum Execution<P, A> {
    Paced(Pin<Box<P>>),
    AtOnce(A),
    /// It can't be sent.
    Failed(Box<Failure>),
}

type Outcome = Result<reqwest::Response, reqwest::Error>;
type PacedOutcome = Result<Paced, Failure>;

/// What came of a body that was sent in parts.
struct Paced {
    response: reqwest::Response,
    /// What ends a refused request when it is dropped.
    refusal: Option<Refusal>,
    digest: Option<Secret>,
}

/// Sends a body in parts, until there is a response.
async fn paced(call: &Call, mut request: reqwest::Request) -> Result<Paced, Failure> {
    let mut sent = Sent::default();
    signing::any(call, &mut request, &mut sent).await?;
    let sending = Sending::default();
    *request.body_mut() = open(call, &sending).await?;
    let response = sending
        .response(call.settings.http.execute(request))
        .await
        .map_err(|error| transport(call, error))?;
    Ok(Paced {
        refusal: (!response.status().is_success()).then(|| sending.refused()),
        response,
        digest: sent.digest,
    })
}

fn transport(call: &Call, error: reqwest::Error) -> Failure {
    Failure::transport(error, call.address().url.as_ref())
}

fn url(call: &Call) -> Result<Url, Failure> {
    let (address, target) = (call.address(), call.request.target());
    let length = address.base_url.len().saturating_add(target.len());
    if length > LONGEST_URL {
        return Err(Failure::InvalidRequest(format!(
            "its address would have {length} bytes, and at most {LONGEST_URL} can be sent: make several calls of it"
        )));
    }
    let url = match &address.url {
        // Scheme and host were read once and for all.
        Some(url) if !address.path.starts_with("//") => {
            let mut rest = String::with_capacity(length);
            rest.push_str(address.path.trim_end_matches('/'));
            rest.push_str(target);
            url.join(&rest)
        }
        _ => Url::parse(&format!("{}{target}", address.base_url)),
    };
    url.map_err(|error| Failure::InvalidRequest(error.to_string()))
}

/// Sets the headers that are the client's own, beside those that are given.
fn set_headers(call: &Call, token: Option<&Token>, outgoing: &mut reqwest::Request, sent: &mut Sent) {
    let (settings, request, operation) = (&call.settings, &call.request, call.request.operation);
    let cookies = settings.cookies.header(outgoing.url());
    let headers = outgoing.headers_mut();
    let known = &settings.known_secrets;
    request.body_secrets().iter().for_each(|secret| known.note(secret));
    if let Some(accept) = request.accept() {
        headers.entry(ACCEPT).or_insert(accept);
    }
    headers.insert(ACCEPT_ENCODING, accepted_coding(operation));
    headers.insert(USER_AGENT, settings.user_agent.clone());
    if operation.takes(Credential::ApiKey) {
        headers.insert(API_KEY, settings.api_key.header(known));
    }
    if let Some(token) = token {
        known.note(token.secret());
        headers.insert(AUTHORIZATION, token.header().clone());
    }
    if operation.takes(Credential::ClientBasic) {
        let of_session = || Some(Box::new(call.authenticator.as_ref()?.basic()?));
        if let Some(basic) = request.basic.clone().or_else(of_session) {
            basic.secrets.iter().for_each(|secret| known.note(secret));
            headers.insert(AUTHORIZATION, basic.header);
        }
    }
    if let Some(cookies) = cookies {
        headers.insert(COOKIE, with_own(headers.get(COOKIE), cookies.clone()));
        sent.cookies = Some(Box::new(cookies));
    }
    match &request.body {
        Body::Empty => {}
        Body::InMemory(_, media_type) => {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        }
        Body::Multipart(form) => {
            headers.insert(CONTENT_TYPE, form.content_type.clone());
            headers.insert(CONTENT_LENGTH, form.length.into());
        }
    }
    if let Some(bytes) = request.bytes().filter(|bytes| bytes.len() > PART) {
        headers.insert(CONTENT_LENGTH, bytes.len().into());
    }
}

/// The cookies of a session, after those that the request itself has.
fn with_own(own: Option<&HeaderValue>, cookies: HeaderValue) -> HeaderValue {
    let Some(own) = own else {
        return cookies;
    };
    let both = [own.as_bytes(), b"; ", cookies.as_bytes()].concat();
    match HeaderValue::from_bytes(&both) {
        Ok(mut both) => {
            both.set_sensitive(true);
            both
        }
        Err(_) => cookies,
    }
}

/// A body in parts, which is opened now.
async fn open(call: &Call, sending: &Sending) -> Result<Option<reqwest::Body>, Failure> {
    Ok(Some(match &call.request.body {
        Body::Empty => return Ok(None),
        Body::InMemory(bytes, _) => reqwest::Body::wrap_stream(sending.body(InParts(Bytes::clone(bytes)))),
        Body::Multipart(form) => {
            let parts = form.clone().open().await;
            let parts = parts.map_err(|error| Failure::unreadable_file(&error))?;
            reqwest::Body::wrap_stream(sending.body(parts))
        }
    }))
}
