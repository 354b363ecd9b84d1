//! The calls that Genesys makes itself.

use std::collections::BTreeMap;
use std::io;
use std::time::Duration;

use reqwest::redirect::Policy;
use serde_json::Value;
use tokio::sync::OnceCell;

use crate::core::signature;
use crate::http::tls_roots::without_roots;
use crate::simulator::protocol::contract::{self, Violations};
use crate::simulator::protocol::document::{Document, Scheme};
use crate::simulator::protocol::request::Request;
use crate::simulator::protocol::validate::Checks;
use crate::simulator::stores::identifier::unguessable;
use crate::simulator::stores::outbox::WebhookReply;

/// The longest that a third-party system may take for its response, by the manual.
const PATIENCE: Duration = Duration::from_secs(10);

/// A call that Genesys makes, as its document describes it.
pub(crate) struct Webhook {
    id: String,
    checks: Checks,
    security: Vec<Vec<Scheme>>,
}

impl Webhook {
    fn message() -> Result<Self, String> {
        Self::new(include_str!("../../../generated/third_party_messaging_webhook.json"))
    }

    fn interaction_events() -> Result<Self, String> {
        Self::new(include_str!("../../../generated/interactions_webhook.json"))
    }

    fn new(document: &str) -> Result<Self, String> {
        let mut document = Document::parse("webhook", document)?;
        let (Some(operation), true) = (document.operations.pop(), document.operations.is_empty()) else {
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
        let missing = self.security.iter().flatten().filter_map(|scheme| match scheme {
            Scheme::Header(name) if request.header(name).is_none() => Some(name),
            _ => None,
        });
        violations.extend(missing.map(|name| format!("header `{name}`: missing")));
        violations
    }

    /// Says whether a payload is one that the webhook allows.
    pub(crate) fn check(&self, payload: &Value) -> io::Result<()> {
        let violations = self.checks.body_violations(payload);
        if violations.is_empty() {
            return Ok(());
        }
        let message = violations.join("; ");
        Err(io::Error::new(io::ErrorKind::InvalidInput, message))
    }
}

/// Whoever makes the calls.
pub(crate) struct Caller {
    pub(crate) message: Webhook,
    pub(crate) interaction_events: Webhook,
    pub(crate) violations: Violations,
    patience: Duration,
    client: OnceCell<reqwest::Client>,
}

impl Caller {
    /// Waits as long as the manual says if nothing else is said.
    pub(crate) fn new(patience: Option<Duration>) -> Result<Self, String> {
        Ok(Self {
            message: Webhook::message()?,
            interaction_events: Webhook::interaction_events()?,
            violations: Violations::default(),
            patience: patience.unwrap_or(PATIENCE),
            client: OnceCell::new(),
        })
    }

    /// Delivers a payload once.
    pub(crate) async fn deliver(
        &self,
        webhook: &Webhook,
        url: &str,
        secret: &str,
        payload: &Value,
    ) -> io::Result<WebhookReply> {
        let delivery = self.call(webhook, url, secret, &payload.to_string()).await;
        delivery.map_err(io::Error::other)
    }

    /// Posts a signed body once.
    pub(crate) async fn call(
        &self,
        webhook: &Webhook,
        url: &str,
        secret: &str,
        body: &str,
    ) -> reqwest::Result<WebhookReply> {
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
        Ok(WebhookReply {
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
