//! From a request to its whole answer: authorised or signed, sent, and read.

#![deny(clippy::arithmetic_side_effects)]

use std::sync::atomic::{AtomicU32, Ordering};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{ACCEPT_ENCODING, AUTHORIZATION, COOKIE, SET_COOKIE, USER_AGENT};
use http::{HeaderMap, HeaderValue, StatusCode};
use tokio::time::Instant;
use url::Url;
use url::form_urlencoded::byte_serialize;

use super::body::accepted_coding;
use super::outgoing::Outgoing;
use super::redaction::{Secrets, body_secrets};
use super::sending::Sending;
use super::{Credential, InvalidRequest, Operation};
use crate::auth::{OAuthClient, Token};
use crate::retry::{is_idempotent, is_safe};
use crate::webhook::signature::{self, Signer};
use crate::{Client, Error, Secret, TimeoutPhase};

const API_KEY: &str = "x-api-key";

/// A whole answer, before it is known whether it is a success.
pub(super) struct Answered {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    /// What is left to be read by the caller.
    pub(super) rest: Option<reqwest::Response>,
    pub(super) url: Url,
    pub(super) attempts: u32,
    /// What went out with the request and must not come back in an error.
    pub(super) secrets: Secrets,
}

impl Client {
    /// The whole answer, whatever its status.
    pub(super) async fn exchange(
        &self,
        operation: &'static Operation,
        request: Result<Outgoing, InvalidRequest>,
    ) -> Result<Answered, Error> {
        let request = request.map_err(|error| Error::InvalidRequest {
            operation: operation.name(),
            reason: error.reason(),
        })?;
        request.check_url(operation)?;
        let limit = self.timeout();
        let attempts = AtomicU32::new(0);
        let call = self.attempts(operation, request, &attempts);
        let outcome = match tokio::time::timeout(limit, call).await {
            Ok(outcome) => outcome,
            Err(_) => Err(self.timed_out(operation, TimeoutPhase::Call, limit)),
        };
        let attempts = attempts.into_inner();
        let span = tracing::Span::current();
        span.record("attempts", attempts);
        match outcome {
            Ok(answered) => {
                span.record("status", answered.status.as_u16());
                Ok(Answered {
                    attempts,
                    ..answered
                })
            }
            Err(error) => Err(error.with_attempts(attempts)),
        }
    }

    /// Sends a request as often as the policy has it.
    async fn attempts(
        &self,
        operation: &'static Operation,
        mut outgoing: Outgoing,
        attempts: &AtomicU32,
    ) -> Result<Answered, Error> {
        let policy = self.retry();
        let start = Instant::now();
        let idempotent = self.is_idempotent() || is_idempotent(outgoing.request.method());
        let limit = policy.time_of_attempt(idempotent);
        let mut delays = policy.delays();
        loop {
            attempts.fetch_add(1, Ordering::Relaxed);
            let replay = outgoing.again();
            let attempt = self.authorised(operation, outgoing);
            let outcome = match limit {
                None => attempt.await,
                Some(limit) => tokio::time::timeout(limit, attempt)
                    .await
                    .unwrap_or_else(|_| {
                        Err(self.timed_out(operation, TimeoutPhase::Attempt, limit))
                    }),
            };
            let status = outcome.as_ref().map(|answered| answered.status);
            // A token exchange on the way has its own attempts; making this call again would repeat it.
            let own = status
                .as_ref()
                .err()
                .is_none_or(|error| error.operation() == Some(operation.name()));
            let (true, Some(replay)) = (own && is_safe(idempotent, status), replay) else {
                return outcome;
            };
            let headers = outcome.as_ref().ok().map(|answered| &answered.headers);
            let wait = delays
                .next()
                .and_then(|delay| policy.wait(start.elapsed(), delay, headers));
            let Some(wait) = wait else {
                return outcome;
            };
            tracing::debug!(wait_ms = wait.as_millis() as u64, "the call is made again");
            tokio::time::sleep(wait).await;
            outgoing = replay;
        }
    }

    /// Sends a request with a token, and once more with another one when the first is refused.
    async fn authorised(
        &self,
        operation: &'static Operation,
        outgoing: Outgoing,
    ) -> Result<Answered, Error> {
        if !operation.credentials.contains(&Credential::Bearer) {
            return self.send(operation, outgoing, None).await;
        }
        let replay = outgoing.again();
        let token = self.access_token().await?;
        let answered = self.send(operation, outgoing, Some(&token)).await?;
        if answered.status != StatusCode::UNAUTHORIZED || !self.session().discard(&token) {
            return Ok(answered);
        }
        let replay = replay.ok_or_else(|| Error::NotReplayable {
            operation: operation.name(),
            server: self.server(operation),
            attempts: 0,
        })?;
        let token = self.access_token().await?;
        self.send(operation, replay, Some(&token)).await
    }

    async fn send(
        &self,
        operation: &'static Operation,
        mut outgoing: Outgoing,
        token: Option<&Token>,
    ) -> Result<Answered, Error> {
        let mut secrets = Secrets::new(self.known_secrets());
        for secret in body_secrets(operation, &outgoing.request) {
            secrets.add(secret);
        }
        let signed = match operation.credentials.contains(&Credential::HubSignature) {
            true => Some(self.signature(operation, &outgoing).await?),
            false => None,
        };
        let headers = outgoing.request.headers_mut();
        headers.insert(USER_AGENT, self.user_agent().clone());
        if operation.credentials.contains(&Credential::ApiKey) {
            headers.insert(API_KEY, self.api_key().clone());
        }
        if let Some(token) = token {
            headers.insert(AUTHORIZATION, token.header().clone());
            secrets.add(token.secret().clone());
        }
        if operation.credentials.contains(&Credential::ClientBasic)
            && let Some(client) = self.session().oauth_client()
            && let Some(secret) = &client.secret
        {
            let (header, encoded) = basic(client, secret);
            headers.insert(AUTHORIZATION, header);
            // What is left when the padding is cut off gives it away as well.
            secrets.add(Secret::new(encoded.trim_end_matches('=')));
            secrets.add(secret.clone());
        }
        if let Some(signed) = signed {
            if let Ok(signed) = signed.to_str() {
                let digest = signed.split_once('=').map_or(signed, |(_, digest)| digest);
                secrets.add_own(Secret::new(digest));
            }
            headers.insert(signature::HEADER, signed);
            if let Some(secret) = self.signing_secret() {
                secrets.add(secret.clone());
            }
        }
        if let Ok(api_key) = self.api_key().to_str() {
            secrets.add(Secret::new(api_key));
        }
        headers.insert(ACCEPT_ENCODING, accepted_coding(operation));
        let url = outgoing.request.url().clone();
        if let Some(cookies) = self.cookies().header(&url) {
            secrets.add_cookies(&cookies);
            outgoing.request.headers_mut().insert(COOKIE, cookies);
        }
        let streamed = outgoing.streamed;
        let sending = Sending::default();
        let request = outgoing
            .open(&sending)
            .await
            .map_err(|error| unreadable(operation, &error))?;
        let response = sending
            .response(self.http().execute(request))
            .await
            .map_err(|error| self.transport_error(operation, error))?;
        let (status, mut headers) = (response.status(), response.headers().clone());
        let _refusal = (!status.is_success()).then(|| sending.refused());
        self.keep_cookies(operation, &headers, &url);
        let (body, rest) = match streamed && status.is_success() {
            true => (Bytes::new(), Some(response)),
            false => (self.read(operation, &mut headers, response).await?, None),
        };
        Ok(Answered {
            status,
            headers,
            body,
            rest,
            url,
            attempts: 1,
            secrets,
        })
    }

    /// Cookies that a service sets without a path are for all that it has, and so for notifications and calls alike,
    /// which share a session.
    fn keep_cookies(&self, operation: &Operation, headers: &HeaderMap, url: &Url) {
        if headers.contains_key(SET_COOKIE) {
            let service = Url::parse(&self.base_url(operation.service)).ok();
            let path = service.as_ref().map_or("/", Url::path);
            self.cookies().store(headers, url, path);
        }
    }

    /// HMAC-SHA1 over the bytes of the body, none of them where there is none.
    async fn signature(
        &self,
        operation: &Operation,
        outgoing: &Outgoing,
    ) -> Result<HeaderValue, Error> {
        let secret = self.signing_secret().ok_or_else(|| {
            Error::configuration(
                "signing_secret",
                "is needed: this operation takes a signature",
            )
        })?;
        if secret.expose().is_empty() {
            let reason = "is empty, so that anybody could sign with it";
            return Err(Error::configuration("signing_secret", reason));
        }
        let mut signer = Signer::new(secret.expose());
        match (&outgoing.form, outgoing.request.body()) {
            (Some(form), _) => {
                return form
                    .signature(signer)
                    .await
                    .map_err(|error| unreadable(operation, &error));
            }
            (None, Some(body)) => signer.update(body.as_bytes().unwrap_or_default()),
            (None, None) => {}
        }
        Ok(signer.into_header())
    }
}

/// The header `Authorization: Basic` and its encoded part.
fn basic(client: &OAuthClient, secret: &Secret) -> (HeaderValue, String) {
    let (id, secret) = (client.id.as_str(), secret.expose());
    let encoded = if client.form_encoded_basic {
        let form = |text: &str| byte_serialize(text.as_bytes()).collect::<String>();
        STANDARD.encode(format!("{}:{}", form(id), form(secret)))
    } else {
        STANDARD.encode(format!("{id}:{secret}"))
    };
    let mut header = HeaderValue::try_from(format!("Basic {encoded}"))
        .unwrap_or(HeaderValue::from_static("Basic"));
    header.set_sensitive(true);
    (header, encoded)
}

/// A file that is to be sent and can't be read.
fn unreadable(operation: &Operation, error: &std::io::Error) -> Error {
    Error::InvalidRequest {
        operation: operation.name(),
        reason: format!("the file can't be read: {error}"),
    }
}
