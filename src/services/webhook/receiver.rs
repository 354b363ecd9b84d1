//! A webhook as a whole: from headers and body to the response.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use tokio::time::Instant;
use tracing::field::Empty;
use tracing::{Instrument as _, Span};

use super::deduplicator::{Claim, ClaimGuard, Deduplicator};
use super::payload::Payload;
use super::reply::Reply;
use super::verifier::Verifier;

/// Genesys waits for 10 seconds; some of them are for the way there and back.
const RESPONSE_TIMEOUT: Duration = Duration::from_secs(9);

/// What became of a delivery.
///
/// A handler may return it, nothing at all, or a `Result<(), E>`, whose error asks for the delivery again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Handled {
    /// It was handled: status 200, and the identifier under which it came.
    #[default]
    Done,
    /// It was handled, and is known by this identifier from now on. Receipts have to refer to a message by it. A blank one
    /// is as good as none: the response has the identifier under which it came.
    DoneAs(String),
    /// It can't be handled now: status 503, so that Genesys delivers it again. A message that never will be handled is
    /// [`Done`](Self::Done) instead, and gets a receipt that says why it failed.
    Redeliver,
}

impl From<()> for Handled {
    fn from((): ()) -> Self {
        Self::Done
    }
}

impl<E> From<Result<(), E>> for Handled {
    fn from(result: Result<(), E>) -> Self {
        match result {
            Ok(()) => Self::Done,
            Err(_) => Self::Redeliver,
        }
    }
}

impl<E> From<Result<Self, E>> for Handled {
    fn from(result: Result<Self, E>) -> Self {
        result.unwrap_or(Self::Redeliver)
    }
}

/// When a delivery gets its response.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AckPolicy {
    /// When the handler is done. One that takes too long goes on in the background, and the response asks for the delivery
    /// again; with a [`Deduplicator`], that finds it done or in progress, and does not handle it twice.
    #[default]
    AfterHandling,
    /// At once, while the handler runs in the background. What it returns reaches nobody: a message that could not be
    /// handled needs a receipt.
    ///
    /// Genesys has its response then and does not deliver again, so whatever is still being handled when the process ends
    /// is lost. A graceful shutdown of the server (`axum::serve(…).with_graceful_shutdown(…)`, for instance) waits for
    /// connections, and these handlers belong to none: it ends while they run, and the runtime drops them at their next
    /// `await`. Nothing here waits for them; have the handler put the message into a queue that outlives the process, or
    /// count what is in progress and wait for it before `main` returns.
    BeforeHandling,
}

/// What a webhook delivers: an `OutgoingMessage` of third-party messaging, or `InteractionEvents`.
pub trait Delivery: Payload + Send + 'static + sealed::Sealed {
    /// What to recognise the delivery by when it comes again, if it has an identifier.
    fn key(&self) -> Option<String>;

    #[doc(hidden)]
    fn id(&self) -> Option<String>;

    #[doc(hidden)]
    fn done(id: Option<&str>) -> Reply;
}

pub(crate) mod sealed {
    pub trait Sealed {}
}

#[cfg(feature = "interactions-webhook")]
mod events {
    use serde_json::json;

    use super::*;
    use crate::interactions_webhook::types::{EventsResponse, ResponseStatus, TakenEvent, TakenEvents};
    use crate::webhook::InteractionEvents;

    impl sealed::Sealed for InteractionEvents {}

    impl Delivery for InteractionEvents {
        fn key(&self) -> Option<String> {
            let id = self.id()?;
            Some(json!(["events", id]).to_string())
        }

        fn id(&self) -> Option<String> {
            let id = self.operation_id.clone();
            id.filter(|id| !id.trim().is_empty())
        }

        fn done(id: Option<&str>) -> Reply {
            let taken = id.map(|id| TakenEvent {
                id: Some(id.to_owned()),
            });
            let status = ResponseStatus {
                code: Some(0),
                message: None,
            };
            let data = TakenEvents {
                ids: Some(taken.into_iter().collect()),
            };
            let response = EventsResponse {
                status: Some(status),
                data: Some(data),
            };
            Reply::new(StatusCode::OK, &response)
        }
    }
}

type Handling = Pin<Box<dyn Future<Output = Handled> + Send>>;
type Handler<D> = Arc<dyn Fn(D) -> Handling + Send + Sync>;

/// A webhook for any HTTP server: it takes the headers and the body of a request, and gives the response.
///
/// What is wrongly signed gets status 401, and what can't be read with 422. The rest goes to the handler, in a
/// task of its own, so that it goes on whatever becomes of the connection; it needs a Tokio runtime. A handler that panics
/// gets 500. A response comes in time, however long the handler takes: see [`AckPolicy`].
///
/// The request's own limits are the server's to set: read no more of a body than you want in memory, and no longer than
/// you want to wait. With the feature `axum`, `into_route` does.
pub struct Receiver<D> {
    verifier: Verifier,
    handler: Handler<D>,
    deduplicator: Option<Deduplicator>,
    policy: AckPolicy,
    response_timeout: Duration,
}

impl<D: Delivery> Receiver<D> {
    /// A webhook whose deliveries go to this handler.
    #[must_use]
    pub fn new<H, F>(verifier: Verifier, handler: H) -> Self
    where
        H: Fn(D) -> F + Send + Sync + 'static,
        F: Future<Output: Into<Handled>> + Send + 'static,
    {
        let handler = move |delivery| -> Handling {
            let handling = handler(delivery);
            Box::pin(async move { handling.await.into() })
        };
        Self {
            verifier,
            handler: Arc::new(handler),
            deduplicator: None,
            policy: AckPolicy::default(),
            response_timeout: RESPONSE_TIMEOUT,
        }
    }

    /// Handles no delivery twice, as long as this remembers it. One without an identifier is always handled.
    #[must_use]
    pub fn deduplicator(mut self, deduplicator: Deduplicator) -> Self {
        self.deduplicator = Some(deduplicator);
        self
    }

    /// Sets when a delivery gets its response.
    #[must_use]
    pub fn policy(mut self, policy: AckPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// Sets the time from the arrival of a request to its response, reading included. It is 9 seconds unless it is set:
    /// Genesys waits for 10.
    #[must_use]
    pub fn response_timeout(mut self, limit: Duration) -> Self {
        self.response_timeout = limit;
        self
    }

    /// Takes a request.
    pub async fn receive(&self, headers: &HeaderMap, body: &[u8]) -> Reply {
        self.receive_until(self.deadline(), headers, body).await
    }

    /// When a request that arrives now has to get its response.
    pub(super) fn deadline(&self) -> Instant {
        let now = Instant::now();
        now.checked_add(self.response_timeout).unwrap_or(now)
    }

    pub(super) async fn receive_until(&self, deadline: Instant, headers: &HeaderMap, body: &[u8]) -> Reply {
        traced(self.judge(deadline, headers, body)).await
    }

    async fn judge(&self, deadline: Instant, headers: &HeaderMap, body: &[u8]) -> Reply {
        let delivery = match self.verifier.verify(headers, body) {
            Ok(verified) => verified.json::<D>(),
            Err(error) => return error.into(),
        };
        let delivery = match delivery {
            Ok(delivery) => delivery,
            Err(error) => return error.into(),
        };
        let claim = match self.claim(&delivery) {
            None => None,
            Some(Claim::New(guard)) => Some(guard),
            Some(Claim::Done { response }) => {
                Span::current().record("genesys.redelivery", true);
                return D::done(response.as_deref());
            }
            Some(Claim::InProgress) => {
                Span::current().record("genesys.redelivery", true);
                return self.in_progress(&delivery);
            }
        };
        self.handle(deadline, delivery, claim).await
    }

    fn claim(&self, delivery: &D) -> Option<Claim> {
        let deduplicator = self.deduplicator.as_ref()?;
        Some(deduplicator.claim(delivery.key()?))
    }

    fn in_progress(&self, delivery: &D) -> Reply {
        match self.policy {
            AckPolicy::AfterHandling => again("it is being handled"),
            // That was the response to the first of them too.
            AckPolicy::BeforeHandling => D::done(delivery.id().as_deref()),
        }
    }

    async fn handle(&self, deadline: Instant, delivery: D, claim: Option<ClaimGuard>) -> Reply {
        let id = delivery.id();
        let handling = handle(Arc::clone(&self.handler), delivery, id.clone(), claim);
        let handling = tokio::spawn(handling.in_current_span());
        if self.policy == AckPolicy::BeforeHandling {
            return D::done(id.as_deref());
        }
        match tokio::time::timeout_at(deadline, handling).await {
            Ok(Ok(Outcome::Done(id))) => D::done(id.as_deref()),
            Ok(Ok(Outcome::Redeliver)) => again("it can't be handled now"),
            Ok(Err(_)) => Reply::refusal(StatusCode::INTERNAL_SERVER_ERROR, "the handler failed"),
            Err(_) => again("it is still being handled"),
        }
    }
}

/// A request within a span, by the semantic conventions of OpenTelemetry for HTTP servers. What was sent is not in it.
pub(super) async fn traced(request: impl Future<Output = Reply>) -> Reply {
    let span = tracing::info_span!(
        "genesys.webhook",
        otel.kind = "server",
        otel.status_code = Empty,
        http.request.method = "POST",
        http.response.status_code = Empty,
        genesys.redelivery = Empty,
        error.type = Empty,
    );
    let reply = request.instrument(span.clone()).await;
    let status = reply.status;
    span.record("http.response.status_code", status.as_u16());
    if status.is_client_error() || status.is_server_error() {
        span.record("error.type", status.as_str());
    }
    if status.is_server_error() {
        span.record("otel.status_code", "ERROR");
    }
    reply
}

fn again(message: &str) -> Reply {
    Reply::refusal(StatusCode::SERVICE_UNAVAILABLE, message)
}

enum Outcome {
    Done(Option<String>),
    Redeliver,
}

/// Whichever way it ends but by being done, the claim is given back.
async fn handle<D>(handler: Handler<D>, delivery: D, id: Option<String>, claim: Option<ClaimGuard>) -> Outcome {
    let id = match handler(delivery).await {
        Handled::Done => id,
        Handled::DoneAs(own) => Some(own).filter(|own| !own.trim().is_empty()).or(id),
        Handled::Redeliver => {
            tracing::warn!("the handler of a webhook asks for the delivery again");
            return Outcome::Redeliver;
        }
    };
    match (claim, &id) {
        (Some(claim), Some(id)) => claim.complete_with(id.as_str()),
        (Some(claim), None) => claim.complete(),
        (None, _) => {}
    }
    Outcome::Done(id)
}

impl<D> Clone for Receiver<D> {
    fn clone(&self) -> Self {
        Self {
            verifier: self.verifier.clone(),
            handler: Arc::clone(&self.handler),
            deduplicator: self.deduplicator.clone(),
            ..*self
        }
    }
}

impl<D> fmt::Debug for Receiver<D> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Receiver")
            .field("verifier", &self.verifier)
            .field("deduplicator", &self.deduplicator)
            .field("policy", &self.policy)
            .field("response_timeout", &self.response_timeout)
            .finish_non_exhaustive()
    }
}
