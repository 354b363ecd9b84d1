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

use super::claims::{Claimed, Claiming, Claims, StoreHealth};
use super::lease::{LeaseStatus, LeaseTerm};
use super::payload::Payload;
use super::reply::Reply;
use super::shutdown::{Drained, Running, ShutdownHandle};
use super::store::{DeliveryStore, StoreFailure};
use super::verifier::Verifier;
use crate::core::health::Health;
use crate::core::metrics::{DeliveryOutcome, Meter};

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
    /// again; with a [`DeliveryStore`], that finds it done or in progress, and does not handle it twice.
    #[default]
    AfterHandling,
    /// At once, while the handler runs in the background. What it returns reaches nobody: a message that could not be
    /// handled needs a receipt.
    ///
    /// Genesys has its response then and does not deliver again, so whatever is still being handled when the process ends
    /// is lost. A graceful shutdown of the server (`axum::serve(…).with_graceful_shutdown(…)`, for instance) waits for
    /// connections, and these handlers belong to none: [`Receiver::drain`] waits for them. Against a process that is
    /// killed nothing helps but to have the handler put the message into a queue that outlives it, and to respond
    /// [afterwards](Self::AfterHandling).
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
type Handler<D> = Arc<dyn Fn(D, LeaseStatus) -> Handling + Send + Sync>;

/// A webhook for any HTTP server: it takes the headers and the body of a request, and gives the response.
///
/// What is wrongly signed gets status 401, and what can't be read with 422. The rest goes to the handler, in a
/// task of its own, so that it goes on whatever becomes of the connection; it needs a Tokio runtime. A handler that panics
/// gets 500. A response comes in time, however long the handler takes: see [`AckPolicy`].
///
/// The request's own limits are the server's to set: read no more of a body than you want in memory, and no longer than
/// you want to wait. With the feature `axum`, `into_route` does.
///
/// Clones are one receiver: they share their health, and end together.
pub struct Receiver<D> {
    verifier: Verifier,
    handler: Handler<D>,
    store: Option<Arc<dyn DeliveryStore>>,
    store_failure: StoreFailure,
    store_health: Arc<StoreHealth>,
    policy: AckPolicy,
    response_timeout: Duration,
    meter: Arc<Meter>,
    shutdown: ShutdownHandle,
}

/// When a request came, and until when it has to get its response.
#[derive(Clone, Copy)]
pub(super) struct Arrival {
    begun: Instant,
    pub(super) deadline: Instant,
}

impl<D: Delivery> Receiver<D> {
    /// A webhook whose deliveries go to this handler.
    #[must_use]
    pub fn new<H, F>(verifier: Verifier, handler: H) -> Self
    where
        H: Fn(D) -> F + Send + Sync + 'static,
        F: Future<Output: Into<Handled>> + Send + 'static,
    {
        Self::with_lease_status(verifier, move |delivery, _| handler(delivery))
    }

    /// The same, with a handler that can find out whether the delivery is still its own: see [`LeaseStatus`].
    #[must_use]
    pub fn with_lease_status<H, F>(verifier: Verifier, handler: H) -> Self
    where
        H: Fn(D, LeaseStatus) -> F + Send + Sync + 'static,
        F: Future<Output: Into<Handled>> + Send + 'static,
    {
        let handler = move |delivery, lease| -> Handling {
            let handling = handler(delivery, lease);
            Box::pin(async move { handling.await.into() })
        };
        Self {
            verifier,
            handler: Arc::new(handler),
            store: None,
            store_failure: StoreFailure::default(),
            store_health: Arc::new(StoreHealth::new()),
            policy: AckPolicy::default(),
            response_timeout: RESPONSE_TIMEOUT,
            meter: Arc::default(),
            shutdown: ShutdownHandle::new(),
        }
    }

    /// Handles no delivery twice, as long as this remembers it: a [`Deduplicator`](super::Deduplicator) in the memory of
    /// one process, or another store for several. One without an identifier is always handled.
    #[must_use]
    pub fn deduplicator(mut self, store: impl DeliveryStore) -> Self {
        self.store = Some(Arc::new(store));
        self
    }

    /// Sets what becomes of a delivery while the [store](Self::deduplicator) fails. It is
    /// [refused](StoreFailure::Refuse) unless it is set.
    #[must_use]
    pub fn when_store_fails(mut self, choice: StoreFailure) -> Self {
        self.store_failure = choice;
        self
    }

    /// Sets the name that metrics of this receiver have as their label `receiver`. They have no such label unless it is
    /// set.
    #[must_use]
    pub fn name(mut self, name: &str) -> Self {
        self.meter = Arc::new(Meter::of_receiver(name));
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

    /// Ends this receiver and its clones from elsewhere, for instance when they have become routes.
    pub fn shutdown_handle(&self) -> ShutdownHandle {
        self.shutdown.clone()
    }

    /// Refuses deliveries from now on with status 503, so that Genesys delivers them again, and waits until all handlers of
    /// this receiver and its clones have ended, or the limit is over: see [`ShutdownHandle`].
    pub async fn drain(&self, limit: Duration) -> Drained {
        self.shutdown.drain(limit).await
    }

    /// Whether deliveries can be handled. They can't be while the [store](Self::deduplicator) fails, whatever is
    /// [done](Self::when_store_fails) about it, and from the beginning of a [shutdown](Self::shutdown_handle) on. A store
    /// that failed is asked each second whether it is back.
    #[must_use]
    pub fn health(&self) -> Health {
        match self.shutdown.since() {
            None => self.store_health.get(),
            Some(since) => Health {
                is_well: false,
                since,
                reason: Some("the receiver is shutting down".to_owned()),
            },
        }
    }

    /// Takes a request.
    pub async fn receive(&self, headers: &HeaderMap, body: &[u8]) -> Reply {
        self.receive_arrived(self.arrival(), headers, body).await
    }

    /// Of a request that arrives now.
    pub(super) fn arrival(&self) -> Arrival {
        let begun = Instant::now();
        Arrival {
            begun,
            deadline: begun.checked_add(self.response_timeout).unwrap_or(begun),
        }
    }

    /// For what is wrong before there is a body.
    #[cfg(feature = "axum")]
    pub(super) async fn reject(&self, arrival: Arrival, reply: Reply) -> Reply {
        self.meter.delivery(DeliveryOutcome::Rejected, arrival.begun.elapsed());
        traced(async { reply }).await
    }

    pub(super) async fn receive_arrived(&self, arrival: Arrival, headers: &HeaderMap, body: &[u8]) -> Reply {
        let judged = async {
            let (outcome, reply) = self.judge(arrival, headers, body).await;
            if let Some(outcome) = outcome {
                self.meter.delivery(outcome, arrival.begun.elapsed());
            }
            reply
        };
        traced(judged).await
    }

    /// The outcome is missing where the handler is going to tell it.
    async fn judge(&self, arrival: Arrival, headers: &HeaderMap, body: &[u8]) -> (Option<DeliveryOutcome>, Reply) {
        let rejected = Some(DeliveryOutcome::Rejected);
        let delivery = match self.verifier.verify(headers, body) {
            Ok(verified) => verified.json::<D>(),
            Err(error) => return (rejected, error.into()),
        };
        let delivery = match delivery {
            Ok(delivery) => delivery,
            Err(error) => return (rejected, error.into()),
        };
        let unavailable = Some(DeliveryOutcome::Unavailable);
        // Before it is claimed, so that who drains waits for a claim too.
        let Some(running) = self.shutdown.running() else {
            return (unavailable, again("the receiver is shutting down"));
        };
        let duplicate = Some(DeliveryOutcome::Duplicate);
        let (claimed, lease) = match self.claim(arrival.deadline, delivery.key()).await {
            Ok(Claiming::New(claimed, lease)) => (Some(claimed), lease),
            Ok(Claiming::Done(response)) => {
                Span::current().record("genesys.redelivery", true);
                return (duplicate, D::done(response.as_deref()));
            }
            Ok(Claiming::InProgress) => {
                Span::current().record("genesys.redelivery", true);
                return (duplicate, self.in_progress(&delivery));
            }
            Err(Unclaimed::Refused) => return (unavailable, again("it can't be told whether it was handled")),
            Err(Unclaimed::Unneeded) => (None, LeaseTerm::new(None).1),
        };
        let handling = Handle {
            running,
            meter: Arc::clone(&self.meter),
            counts: (self.policy == AckPolicy::BeforeHandling).then_some(arrival.begun),
            id: delivery.id(),
            claimed,
        };
        let handler = Arc::clone(&self.handler);
        self.handle(arrival.deadline, handling, move || handler(delivery, lease))
            .await
    }

    async fn claim(&self, deadline: Instant, key: Option<String>) -> Result<Claiming, Unclaimed> {
        let store = self.store.as_ref().ok_or(Unclaimed::Unneeded)?;
        let key = key.ok_or(Unclaimed::Unneeded)?;
        let (store, health) = (Arc::clone(store), Arc::clone(&self.store_health));
        let claims = Claims::new(store, health, Arc::clone(&self.meter));
        let error = match claims.claim(deadline, &key).await {
            Ok(claiming) => return Ok(claiming),
            Err(error) => error,
        };
        match self.store_failure {
            StoreFailure::Refuse => {
                tracing::warn!("a webhook's delivery is refused, since it can't be claimed: {error}");
                Err(Unclaimed::Refused)
            }
            StoreFailure::GoOn => {
                tracing::warn!("a webhook's delivery is handled, perhaps again, since it can't be claimed: {error}");
                Err(Unclaimed::Unneeded)
            }
        }
    }

    fn in_progress(&self, delivery: &D) -> Reply {
        match self.policy {
            AckPolicy::AfterHandling => again("it is being handled"),
            // That was the response to the first of them too.
            AckPolicy::BeforeHandling => D::done(delivery.id().as_deref()),
        }
    }

    async fn handle(
        &self,
        deadline: Instant,
        handle: Handle,
        handler: impl FnOnce() -> Handling + Send + 'static,
    ) -> (Option<DeliveryOutcome>, Reply) {
        let acknowledged = match self.policy {
            AckPolicy::AfterHandling => None,
            AckPolicy::BeforeHandling => Some(D::done(handle.id.as_deref())),
        };
        let handling = tokio::spawn(handle.run(handler).in_current_span());
        if let Some(reply) = acknowledged {
            return (None, reply);
        }
        let (outcome, reply) = match tokio::time::timeout_at(deadline, handling).await {
            Ok(Ok(Outcome::Done(id))) => (DeliveryOutcome::Handled, D::done(id.as_deref())),
            Ok(Ok(Outcome::Redeliver)) => (DeliveryOutcome::Redeliver, again("it can't be handled now")),
            Ok(Err(_)) => {
                let reply = Reply::refusal(StatusCode::INTERNAL_SERVER_ERROR, "the handler failed");
                (DeliveryOutcome::Failed, reply)
            }
            Err(_) => (DeliveryOutcome::Redeliver, again("it is still being handled")),
        };
        (Some(outcome), reply)
    }
}

/// Why a delivery has no claim.
enum Unclaimed {
    /// It is handled without.
    Unneeded,
    Refused,
}

/// A request within a span, by the semantic conventions of OpenTelemetry for HTTP servers. What was sent is not in it.
async fn traced(request: impl Future<Output = Reply>) -> Reply {
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

/// All that a handler's task has beside the handler.
struct Handle {
    id: Option<String>,
    claimed: Option<Claimed>,
    meter: Arc<Meter>,
    /// Since when, if the outcome is counted when the handler ends rather than with the response.
    counts: Option<Instant>,
    running: Running,
}

impl Handle {
    /// Whichever way it ends but by being done, the claim is given back.
    async fn run(self, handler: impl FnOnce() -> Handling) -> Outcome {
        // The first is dropped last: who waits for this waits for all of it.
        let _running = self.running;
        let mut counted = Counted::new(self.meter, self.counts);
        let claimed = self.claimed;
        let id = match handler().await {
            Handled::Done => self.id,
            Handled::DoneAs(own) => Some(own).filter(|own| !own.trim().is_empty()).or(self.id),
            Handled::Redeliver => {
                tracing::warn!("the handler of a webhook asks for the delivery again");
                counted.outcome = DeliveryOutcome::Redeliver;
                if let Some(claimed) = claimed {
                    claimed.release().await;
                }
                return Outcome::Redeliver;
            }
        };
        counted.outcome = DeliveryOutcome::Handled;
        if let Some(claimed) = claimed {
            claimed.complete(id.as_deref()).await;
        }
        Outcome::Done(id)
    }
}

/// A handler in the metrics, also one that panics.
struct Counted {
    meter: Arc<Meter>,
    begun: Option<Instant>,
    outcome: DeliveryOutcome,
}

impl Counted {
    fn new(meter: Arc<Meter>, begun: Option<Instant>) -> Self {
        meter.handler_begins();
        Self {
            meter,
            begun,
            outcome: DeliveryOutcome::Failed,
        }
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.meter.handler_ends();
        if let Some(begun) = self.begun {
            self.meter.delivery(self.outcome, begun.elapsed());
        }
    }
}

impl<D> Clone for Receiver<D> {
    fn clone(&self) -> Self {
        Self {
            verifier: self.verifier.clone(),
            handler: Arc::clone(&self.handler),
            store: self.store.clone(),
            store_health: Arc::clone(&self.store_health),
            meter: Arc::clone(&self.meter),
            shutdown: self.shutdown.clone(),
            ..*self
        }
    }
}

impl<D> fmt::Debug for Receiver<D> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Receiver")
            .field("verifier", &self.verifier)
            .field("is_deduplicated", &self.store.is_some())
            .field("store_failure", &self.store_failure)
            .field("policy", &self.policy)
            .field("response_timeout", &self.response_timeout)
            .finish_non_exhaustive()
    }
}
