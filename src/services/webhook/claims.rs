//! What a receiver claims in its store: leases that are renewed, and the health of the store.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::task::AbortHandle;
use tokio::time::Instant;
use tracing::Instrument as _;

use super::lease::{LeaseStatus, LeaseTerm};
use super::store::{Claim, DeliveryLease, DeliveryStore, LeaseState};
use crate::core::health::{Health, HealthCell};
use crate::core::metrics::Meter;

const PROBE_PAUSE: Duration = Duration::from_secs(1);
/// How long completing is tried again where a lease has no end of its own.
const LONGEST_COMPLETION: Duration = Duration::from_secs(30);
/// How often a lease is renewed while it lasts, so that one response may be lost.
const RENEWALS: u32 = 3;

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// The store of a receiver.
#[derive(Clone)]
pub(super) struct Claims {
    store: Arc<dyn DeliveryStore>,
    health: Arc<StoreHealth>,
    meter: Arc<Meter>,
}

pub(super) struct StoreHealth {
    cell: HealthCell,
    is_probed: AtomicBool,
}

/// A delivery that is to be handled.
pub(super) struct Claimed {
    lease: Arc<dyn DeliveryLease>,
    term: LeaseTerm,
    renewing: Option<Renewing>,
    claims: Claims,
}

pub(super) enum Claiming {
    New(Claimed, LeaseStatus),
    InProgress,
    Done(Option<Arc<str>>),
}

/// Ends with what it is for.
struct Renewing(AbortHandle);

impl Drop for Renewing {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl StoreHealth {
    pub(super) fn new() -> Self {
        Self {
            cell: HealthCell::well(),
            is_probed: AtomicBool::new(false),
        }
    }

    pub(super) fn get(&self) -> Health {
        self.cell.get()
    }
}

impl Claims {
    pub(super) fn new(store: Arc<dyn DeliveryStore>, health: Arc<StoreHealth>, meter: Arc<Meter>) -> Self {
        Self { store, health, meter }
    }

    pub(super) async fn claim(&self, deadline: Instant, key: &str) -> Result<Claiming, Failure> {
        let sent = Instant::now();
        let claim = match tokio::time::timeout_at(deadline, self.store.claim(key)).await {
            Ok(claim) => claim,
            Err(_) => Err("no response from the store while there is time for one".into()),
        };
        let lease = match self.noted(claim)? {
            Claim::New(lease) => lease,
            Claim::InProgress => return Ok(Claiming::InProgress),
            Claim::Done { response } => return Ok(Claiming::Done(response)),
        };
        let lease: Arc<dyn DeliveryLease> = Arc::from(lease);
        let duration = lease.duration();
        let (term, status) = LeaseTerm::new(duration.map(|duration| later(sent, duration)));
        let renewing = duration.map(|duration| {
            let renewing = renew(Arc::clone(&lease), term.clone(), duration, self.clone());
            Renewing(tokio::spawn(renewing.in_current_span()).abort_handle())
        });
        let claimed = Claimed {
            lease,
            term,
            renewing,
            claims: self.clone(),
        };
        Ok(Claiming::New(claimed, status))
    }

    /// Has the health follow what came of a request to the store.
    fn noted<T>(&self, outcome: Result<T, Failure>) -> Result<T, Failure> {
        match &outcome {
            Ok(_) => self.health.cell.recovers(),
            Err(error) => {
                self.health
                    .cell
                    .fails(format!("the store of deliveries fails: {error}"));
                self.probe();
            }
        }
        outcome
    }

    /// Who is not well may get no deliveries by which to find out that the store is back.
    fn probe(&self) {
        if self.health.is_probed.swap(true, Ordering::AcqRel) {
            return;
        }
        let probed = Probed(Arc::clone(&self.health));
        let store = Arc::downgrade(&self.store);
        tokio::spawn(async move {
            loop {
                tokio::time::sleep(PROBE_PAUSE).await;
                let Some(store) = store.upgrade() else {
                    return;
                };
                if store.ping().await.is_ok() {
                    probed.0.cell.recovers();
                    return;
                }
            }
        });
    }

    fn lease_ended(&self, term: &LeaseTerm) {
        if term.end() {
            self.meter.lease_ended();
            tracing::warn!("the lease of a webhook's delivery ended while it was handled; another may handle it too");
        }
    }
}

/// Also where the runtime of the probe ends.
struct Probed(Arc<StoreHealth>);

impl Drop for Probed {
    fn drop(&mut self) {
        self.0.is_probed.store(false, Ordering::Release);
    }
}

impl Claimed {
    /// Remembers that the delivery was handled. What the store refuses or can't do is traced.
    pub(super) async fn complete(mut self, response: Option<&str>) {
        let completed = self.claims.noted(self.lease.complete(response).await);
        self.renewing = None;
        match completed {
            Ok(LeaseState::Held) => {}
            Ok(LeaseState::Ended) => self.claims.lease_ended(&self.term),
            Err(error) => {
                tracing::warn!("a webhook's delivery was handled, which can't be remembered yet: {error}");
                let response = response.map(str::to_owned);
                tokio::spawn(async move { self.complete_later(response).await }.in_current_span());
            }
        }
    }

    /// The response need not wait for it: the delivery was handled.
    async fn complete_later(self, response: Option<String>) {
        let pause = self.lease.duration().unwrap_or(LONGEST_COMPLETION) / RENEWALS;
        for _ in 0..RENEWALS {
            tokio::time::sleep(pause).await;
            match self.claims.noted(self.lease.complete(response.as_deref()).await) {
                Ok(LeaseState::Held) => return,
                Ok(LeaseState::Ended) => return self.claims.lease_ended(&self.term),
                Err(_) => {}
            }
        }
        tracing::warn!("a webhook's delivery was handled, and is not remembered: it may be handled again");
    }

    /// Has the next delivery handled.
    pub(super) async fn release(self) {
        if let Err(error) = self.claims.noted(self.lease.release().await) {
            tracing::warn!("a webhook's delivery can be handled again only when its lease ends: {error}");
        }
    }
}

async fn renew(lease: Arc<dyn DeliveryLease>, term: LeaseTerm, duration: Duration, claims: Claims) {
    loop {
        tokio::time::sleep(duration / RENEWALS).await;
        let sent = Instant::now();
        match claims.noted(lease.renew().await) {
            Ok(LeaseState::Held) => term.extend(later(sent, duration)),
            Ok(LeaseState::Ended) => return claims.lease_ended(&term),
            Err(error) => tracing::warn!("the lease of a webhook's delivery can't be renewed: {error}"),
        }
    }
}

fn later(time: Instant, duration: Duration) -> Instant {
    time.checked_add(duration).unwrap_or(time)
}
