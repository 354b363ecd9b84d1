//! The calls that Genesys makes itself.

use std::collections::BTreeMap;
use std::io;
use std::time::Duration;

use http::StatusCode;
use reqwest::redirect::Policy;
use serde_json::Value;
use tokio::sync::OnceCell;

use super::accounts::unguessable;
use super::contract::{self, Violations};
use super::document::{Document, Scheme};
use super::request::Request;
use super::validate::Checks;
use crate::http_client::without_roots;
use crate::webhook::signature;

/// The longest that a third-party system may take for its answer, by the manual.
const PATIENCE: Duration = Duration::from_secs(10);

/// The answer of a third-party system to what the [`Simulator`](super::Simulator) delivered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Delivery {
    /// The status.
    pub status: StatusCode,
    /// The body, read as UTF-8.
    pub body: String,
}

/// A call that Genesys makes, as its document describes it.
pub(super) struct Webhook {
    id: String,
    checks: Checks,
    security: Vec<Vec<Scheme>>,
}

impl Webhook {
    pub(super) fn message() -> Result<Self, String> {
        Self::new(include_str!(
            "../../generated/third_party_messaging_webhook.json"
        ))
    }

    pub(super) fn interaction_events() -> Result<Self, String> {
        Self::new(include_str!("../../generated/interactions_webhook.json"))
    }

    fn new(document: &str) -> Result<Self, String> {
        let mut document = Document::parse("webhook", document)?;
        let (Some(operation), true) = (document.operations.pop(), document.operations.is_empty())
        else {
            return Err("a webhook is one operation".to_owned());
        };
        Ok(Self {
            checks: Checks::closed(&document.root, &operation)?,
            id: operation.id,
            security: operation.security,
        })
    }

    /// Everything in which a call departs from the document.
    fn violations(&self, call: &reqwest::Request) -> Vec<String> {
        let body = call.body().and_then(reqwest::Body::as_bytes);
        let request = Request {
            method: call.method().clone(),
            path: call.url().path().to_owned(),
            query: String::new(),
            headers: call.headers().clone(),
            body: body.unwrap_or_default().to_vec().into(),
        };
        let mut violations = match self.checks.check(&request, &BTreeMap::new()) {
            Ok(_) => Vec::new(),
            Err(violations) => violations,
        };
        let missing = self
            .security
            .iter()
            .flatten()
            .filter_map(|scheme| match scheme {
                Scheme::Header(name) if request.header(name).is_none() => Some(name),
                _ => None,
            });
        violations.extend(missing.map(|name| format!("header `{name}`: missing")));
        violations
    }

    /// Says whether a payload is one that the webhook allows.
    pub(super) fn check(&self, payload: &Value) -> io::Result<()> {
        let violations = self.checks.body_violations(payload);
        if violations.is_empty() {
            return Ok(());
        }
        let message = violations.join("; ");
        Err(io::Error::new(io::ErrorKind::InvalidInput, message))
    }
}

/// Whoever makes the calls.
pub(super) struct Caller {
    pub(super) violations: Violations,
    patience: Duration,
    client: OnceCell<reqwest::Client>,
}

impl Default for Caller {
    fn default() -> Self {
        Self::new(PATIENCE)
    }
}

impl Caller {
    pub(super) fn new(patience: Duration) -> Self {
        Self {
            violations: Violations::default(),
            patience,
            client: OnceCell::new(),
        }
    }

    /// Delivers a payload once.
    pub(super) async fn deliver(
        &self,
        webhook: &Webhook,
        url: &str,
        secret: &str,
        payload: &Value,
    ) -> io::Result<Delivery> {
        let delivery = self.call(webhook, url, secret, &payload.to_string()).await;
        delivery.map_err(io::Error::other)
    }

    /// Posts a signed body once.
    pub(super) async fn call(
        &self,
        webhook: &Webhook,
        url: &str,
        secret: &str,
        body: &str,
    ) -> reqwest::Result<Delivery> {
        let client = self.client.get_or_try_init(|| async { self.client() });
        let client = client.await?;
        let call = client
            .post(url)
            .header("Content-Type", "application/json")
            .header("X-B3-TraceId", unguessable())
            .header("X-Hub-Signature", signature::sign(secret, body.as_bytes()))
            .body(body.to_owned())
            .build()?;
        if contract::IS_KEPT {
            self.violations.note(&webhook.id, webhook.violations(&call));
        }
        let response = client.execute(call).await?;
        Ok(Delivery {
            status: response.status(),
            body: response.text().await?,
        })
    }

    /// Each call has a connection of its own, so that a lost one is one lost attempt.
    fn client(&self) -> reqwest::Result<reqwest::Client> {
        let builder = || {
            reqwest::Client::builder()
                .redirect(Policy::none())
                .no_proxy()
                .timeout(self.patience)
                .pool_max_idle_per_host(0)
        };
        // A system without root certificates has webhooks at plain HTTP alone.
        let client = builder().build();
        client.or_else(|_| without_roots(builder()).build())
    }
}
