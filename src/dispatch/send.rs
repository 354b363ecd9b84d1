//! From a request to its whole answer: authorised or signed, sent, and read.

use std::error::Error as StdError;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::{Bytes, BytesMut};
use http::header::{AUTHORIZATION, USER_AGENT};
use http::{HeaderMap, HeaderValue, StatusCode};
use tokio::time::Instant;
use url::Url;
use url::form_urlencoded::byte_serialize;

use super::outgoing::Outgoing;
use super::redaction::body_secrets;
use super::{Credential, InvalidRequest, Operation};
use crate::auth::{OAuthClient, Token};
use crate::client::root_cause;
use crate::retry::{is_idempotent, is_safe};
use crate::webhook::signature::{self, Signer};
use crate::{Client, Error, TimeoutPhase};

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
    pub(super) secrets: Vec<String>,
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
        let limit = self.timeout();
        let attempts = AtomicU32::new(0);
        // Boxed, so that the future of a call is small wherever it is kept.
        let call = Box::pin(self.attempts(operation, request, &attempts));
        let outcome = match tokio::time::timeout(limit, call).await {
            Ok(outcome) => outcome,
            Err(_) => Err(timeout(operation, TimeoutPhase::Call, limit)),
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
                    .unwrap_or_else(|_| Err(timeout(operation, TimeoutPhase::Attempt, limit))),
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
        let mut secrets = body_secrets(operation, &outgoing.request);
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
            secrets.push(token.secret().expose().to_owned());
        }
        if operation.credentials.contains(&Credential::ClientBasic)
            && let Some(client) = self.session().oauth_client()
        {
            let (header, encoded) = basic(client);
            headers.insert(AUTHORIZATION, header);
            secrets.push(encoded);
            secrets.push(client.secret.expose().to_owned());
        }
        if let Some(signed) = signed {
            headers.insert(signature::HEADER, signed);
            secrets.extend(
                self.signing_secret()
                    .map(|secret| secret.expose().to_owned()),
            );
        }
        secrets.extend(self.api_key().to_str().map(str::to_owned));
        let url = outgoing.request.url().clone();
        let streamed = outgoing.streamed;
        let request = outgoing
            .open()
            .await
            .map_err(|error| unreadable(operation, &error))?;
        let transport = |error| transport_error(operation, error);
        let response = self.http().execute(request).await.map_err(transport)?;
        let (status, headers) = (response.status(), response.headers().clone());
        let (body, rest) = match streamed && status.is_success() {
            true => (Bytes::new(), Some(response)),
            false => (self.read(operation, response).await?, None),
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

    async fn read(
        &self,
        operation: &'static Operation,
        mut response: reqwest::Response,
    ) -> Result<Bytes, Error> {
        let limit = self.max_response_size();
        let too_large = || Error::ResponseTooLarge {
            operation: operation.name(),
            limit,
            attempts: 0,
        };
        let announced = response.content_length().unwrap_or(0);
        if announced > limit as u64 {
            return Err(too_large());
        }
        let mut body = BytesMut::new();
        let pause = self.read_timeout();
        while let Some(chunk) = tokio::time::timeout(pause, response.chunk())
            .await
            .map_err(|_| timeout(operation, TimeoutPhase::Read, pause))?
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

/// The header `Authorization: Basic` and its encoded part.
fn basic(client: &OAuthClient) -> (HeaderValue, String) {
    let (id, secret) = (client.id.as_str(), client.secret.expose());
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

fn timeout(operation: &Operation, phase: TimeoutPhase, limit: Duration) -> Error {
    Error::Timeout {
        operation: operation.name(),
        phase,
        limit,
        attempts: 0,
    }
}

/// A file that is to be sent and can't be read.
fn unreadable(operation: &Operation, error: &std::io::Error) -> Error {
    Error::InvalidRequest {
        operation: operation.name(),
        reason: format!("the file can't be read: {error}"),
    }
}

pub(crate) fn transport_error(operation: &Operation, error: reqwest::Error) -> Error {
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
        attempts: 0,
        source: Arc::new(error) as Arc<dyn StdError + Send + Sync>,
    }
}
