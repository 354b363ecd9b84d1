//! The calls that Genesys makes itself.

use std::io;
use std::time::Duration;

use http::StatusCode;
use reqwest::redirect::Policy;
use serde_json::Value;
use tokio::sync::OnceCell;

use super::accounts::unguessable;
use super::document::Document;
use super::validate::Checks;
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
    checks: Checks,
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
        let document = Document::parse("webhook", document)?;
        let [operation] = document.operations.as_slice() else {
            return Err("a webhook is one operation".to_owned());
        };
        let checks = Checks::new(&document.root, operation)?;
        Ok(Self { checks })
    }

    /// Delivers a payload once.
    pub(super) async fn deliver(
        &self,
        caller: &Caller,
        url: &str,
        secret: &str,
        payload: &Value,
    ) -> io::Result<Delivery> {
        let violations = self.checks.body_violations(payload);
        if !violations.is_empty() {
            let message = violations.join("; ");
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        }
        let delivery = caller.call(url, secret, &payload.to_string()).await;
        delivery.map_err(io::Error::other)
    }
}

/// Whoever makes the calls.
pub(super) struct Caller {
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
            patience,
            client: OnceCell::new(),
        }
    }

    /// Posts a signed body once.
    pub(super) async fn call(
        &self,
        url: &str,
        secret: &str,
        body: &str,
    ) -> reqwest::Result<Delivery> {
        let client = self.client.get_or_try_init(|| async { self.client() });
        let response = client
            .await?
            .post(url)
            .header("Content-Type", "application/json")
            .header("X-B3-TraceId", unguessable())
            .header("X-Hub-Signature", signature::sign(secret, body.as_bytes()))
            .body(body.to_owned())
            .send()
            .await?;
        Ok(Delivery {
            status: response.status(),
            body: response.text().await?,
        })
    }

    /// Each call has a connection of its own, so that a lost one is one lost attempt.
    fn client(&self) -> reqwest::Result<reqwest::Client> {
        reqwest::Client::builder()
            .redirect(Policy::none())
            .no_proxy()
            .timeout(self.patience)
            .pool_max_idle_per_host(0)
            .build()
    }
}
