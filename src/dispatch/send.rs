//! From a request to its whole answer: authorised or signed, sent, and read.

use std::error::Error as StdError;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::{Bytes, BytesMut};
use hmac::{Hmac, KeyInit, Mac};
use http::header::{AUTHORIZATION, USER_AGENT};
use http::{HeaderMap, HeaderValue, StatusCode};
use reqwest::Request;
use sha1::Sha1;
use tokio::time::Instant;
use url::Url;
use url::form_urlencoded::byte_serialize;

use super::redaction::body_secrets;
use super::{Credential, InvalidRequest, Operation};
use crate::auth::{OAuthClient, Token};
use crate::client::root_cause;
use crate::retry::{is_idempotent, is_safe};
use crate::{Client, Error};

const API_KEY: &str = "x-api-key";
const HUB_SIGNATURE: &str = "x-hub-signature";

/// A whole answer, before it is known whether it is a success.
pub(super) struct Answered {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
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
        request: Result<Request, InvalidRequest>,
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
            Err(_) => Err(Error::Timeout {
                operation: operation.name(),
                limit,
                attempts: 0,
            }),
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
        mut request: Request,
        attempts: &AtomicU32,
    ) -> Result<Answered, Error> {
        let policy = self.retry();
        let start = Instant::now();
        let idempotent = self.is_idempotent() || is_idempotent(request.method());
        let mut delays = policy.delays();
        loop {
            attempts.fetch_add(1, Ordering::Relaxed);
            let replay = request.try_clone();
            let outcome = self.authorised(operation, request).await;
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
            request = replay;
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
            attempts: 1,
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
            attempts: 0,
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
        attempts: 0,
        source: Arc::new(error) as Arc<dyn StdError + Send + Sync>,
    }
}
