//! One request of HTTP, and its response as far as it is to be in memory. Address and headers are made here alone.

#![deny(clippy::arithmetic_side_effects)]

use bytes::Bytes;
use http::header::{
    ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE, USER_AGENT,
};
use http::{HeaderMap, HeaderName, HeaderValue};
use url::Url;

use super::body::{self, accepted_coding};
use super::call::Call;
use super::deadline::AttemptDeadline;
use crate::core::operation::Credential;
use crate::core::signature::{self, Signer};
use crate::http::failure::Failure;
use crate::http::received::{Received, Sent};
use crate::http::request::Body;
use crate::http::sending::{InParts, PART, Refusal, Sending};
use crate::http::token::Token;
use crate::{Error, Secret};

const API_KEY: HeaderName = HeaderName::from_static("x-api-key");
const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";
/// In bytes, as the crate `http` has it.
const LONGEST_URL: usize = 65_534;

pub(super) async fn once(
    call: &Call<'_>,
    deadline: &AttemptDeadline,
    token: Option<&Token>,
    headers: HeaderMap,
) -> Result<Received, Failure> {
    let mut sent = Sent::default();
    let execution = {
        let url = url(call)?;
        let headers = all_headers(call, token, headers, &url, &mut sent).await?;
        let mut request = reqwest::Request::new(call.request.operation.method.clone(), url);
        *request.headers_mut() = headers;
        match is_paced(&call.request.body) {
            // What is rare is boxed, so that the usual call takes less memory.
            true => Execution::Paced(Box::pin(paced(call, request))),
            false => {
                *request.body_mut() = call.request.bytes().map(|bytes| bytes.clone().into());
                Execution::AtOnce(call.settings.http.execute(request))
            }
        }
    };
    let (mut response, _refusal) = match execution {
        Execution::Paced(response) => response.await?,
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
        cookies.store(&headers, response.url(), &call.address.path);
    }
    let location = headers
        .get(LOCATION)
        .filter(|_| status.is_redirection())
        .and_then(|location| response.url().join(location.to_str().ok()?).ok());
    let (body, rest) = match call.request.is_streamed && status.is_success() {
        true => Box::pin(body::begin(call, deadline, &headers, response)).await?,
        false => {
            let body = body::read(call, deadline, &mut headers, response).await?;
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

/// Whether a body is sent in parts, between which a refusal may come.
fn is_paced(body: &Body) -> bool {
    match body {
        Body::Empty => false,
        Body::Json(bytes) | Body::Form(bytes) => bytes.len() > PART,
        Body::Multipart(_) => true,
    }
}

/// A request on its way.
enum Execution<P, R> {
    Paced(P),
    AtOnce(R),
}

/// Sends a body in parts, until there is a response. Gives what ends a refused request when it is dropped.
async fn paced(
    call: &Call<'_>,
    mut request: reqwest::Request,
) -> Result<(reqwest::Response, Option<Refusal>), Failure> {
    let sending = Sending::default();
    *request.body_mut() = open(call, &sending).await?;
    let response = sending
        .response(call.settings.http.execute(request))
        .await
        .map_err(|error| transport(call, error))?;
    let refusal = (!response.status().is_success()).then(|| sending.refused());
    Ok((response, refusal))
}

fn transport(call: &Call<'_>, error: reqwest::Error) -> Failure {
    Failure::transport(error, call.address.url.as_ref())
}

fn url(call: &Call<'_>) -> Result<Url, Failure> {
    let (address, target) = (call.address, call.request.target());
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

/// The headers of a request: those that are given, and those that the client sets itself.
async fn all_headers(
    call: &Call<'_>,
    token: Option<&Token>,
    mut headers: HeaderMap,
    url: &Url,
    sent: &mut Sent,
) -> Result<HeaderMap, Failure> {
    let (settings, request, operation) = (call.settings, &call.request, call.request.operation);
    let known = &settings.known_secrets;
    request.body_secrets().iter().for_each(|secret| known.note(secret));
    if let Some(accept) = request.accept() {
        headers.entry(ACCEPT).or_insert(accept);
    }
    headers.insert(ACCEPT_ENCODING, accepted_coding(operation));
    headers.insert(USER_AGENT, settings.user_agent.clone());
    if operation.takes(Credential::ApiKey) {
        headers.insert(API_KEY, settings.api_key.clone());
    }
    if let Some(token) = token {
        known.note(token.secret());
        headers.insert(AUTHORIZATION, token.header().clone());
    }
    if operation.takes(Credential::ClientBasic) {
        let of_session = || call.authenticator?.basic();
        if let Some(basic) = request.basic.clone().or_else(of_session) {
            basic.secrets.iter().for_each(|secret| known.note(secret));
            headers.insert(AUTHORIZATION, basic.header);
        }
    }
    if operation.takes(Credential::HubSignature) {
        let signature = signature(call).await?;
        if let Ok(text) = signature.to_str() {
            let digest = text.split_once('=').map_or(text, |(_, digest)| digest);
            sent.digest = Some(Secret::new(digest));
        }
        headers.insert(signature::HEADER, signature);
    }
    if let Some(cookies) = settings.cookies.header(url) {
        headers.insert(COOKIE, cookies.clone());
        sent.cookies = Some(cookies);
    }
    match &request.body {
        Body::Empty => {}
        Body::Json(_) => {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(JSON));
        }
        Body::Form(_) => {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(FORM));
        }
        Body::Multipart(form) => {
            headers.insert(CONTENT_TYPE, form.content_type.clone());
            headers.insert(CONTENT_LENGTH, form.length.into());
        }
    }
    if let Some(bytes) = request.bytes().filter(|bytes| bytes.len() > PART) {
        headers.insert(CONTENT_LENGTH, bytes.len().into());
    }
    Ok(headers)
}

/// HMAC-SHA1 over the bytes of the body, none of them where there is none.
async fn signature(call: &Call<'_>) -> Result<HeaderValue, Failure> {
    let missing = |reason| Error::configuration("signing_secret", reason);
    let secret = call
        .request
        .signing_secret
        .as_ref()
        .ok_or_else(|| missing("is needed: this operation takes a signature"))?;
    if secret.expose().is_empty() {
        return Err(missing("is empty, so that anybody could sign with it").into());
    }
    call.settings.known_secrets.note(secret);
    let mut signer = Signer::new(secret.expose());
    match &call.request.body {
        Body::Empty => {}
        Body::Json(bytes) | Body::Form(bytes) => signer.update(bytes),
        Body::Multipart(form) => {
            let signature = Box::pin(form.signature(signer)).await;
            return signature.map_err(|error| Failure::unreadable_file(&error));
        }
    }
    Ok(signer.into_header())
}

/// A body in parts, which is opened now.
async fn open(call: &Call<'_>, sending: &Sending) -> Result<Option<reqwest::Body>, Failure> {
    Ok(Some(match &call.request.body {
        Body::Empty => return Ok(None),
        Body::Json(bytes) | Body::Form(bytes) => reqwest::Body::wrap_stream(sending.body(InParts(Bytes::clone(bytes)))),
        Body::Multipart(form) => {
            let parts = form.clone().open().await;
            let parts = parts.map_err(|error| Failure::unreadable_file(&error))?;
            reqwest::Body::wrap_stream(sending.body(parts))
        }
    }))
}
