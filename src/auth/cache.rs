//! The cache of tokens that all clones of a client share.

#![deny(clippy::arithmetic_side_effects)]

use std::future::Future;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::Duration;

use tokio::task::JoinHandle;
use tokio::time::Instant;

use super::flight::{Flight, Landing, Outcome};
use crate::Error;
use crate::http::token::Token;

/// The pause after a renewal that failed is twice as long after each further failure, up to this.
const LONGEST_PAUSE: Duration = Duration::from_secs(300);

/// What a fetch is to know of the tokens before.
#[derive(Debug)]
pub(super) struct Order<S> {
    /// What fetching needs to remember.
    pub(super) source: S,
    /// The token that calls carry, which wants renewal or has expired.
    pub(super) old: Option<Arc<Token>>,
    /// The token that the service refused last, until there is another.
    pub(super) refused: Option<Arc<Token>>,
    /// Whether the old token still works, so that nobody waits.
    pub(super) is_early: bool,
}

/// What a fetch came to.
#[derive(Debug)]
pub(super) struct Fetched<S> {
    pub(super) source: S,
    pub(super) outcome: Result<Token, Error>,
    /// Whether another fetch should follow soon, though the token is good.
    pub(super) is_unfinished: bool,
}

/// Keeps one token for all callers, and fetches it for all of them at once.
#[derive(Debug)]
pub(super) struct TokenCache<S>(RwLock<Current<S>>);

struct Current<S> {
    token: Option<Arc<Token>>,
    refused: Option<Arc<Token>>,
    source: S,
    flight: Option<Arc<Flight>>,
    /// From when on the token is renewed while it still works.
    renew_at: Option<Instant>,
    /// How often that has failed.
    failures: u32,
}

/// What a caller does next.
enum Step {
    Use(Arc<Token>),
    Wait(Arc<Flight>, Option<JoinHandle<()>>),
}

impl<S: Clone + Send + Sync + 'static> TokenCache<S> {
    pub(super) fn new(source: S) -> Self {
        Self(RwLock::new(Current {
            token: None,
            refused: None,
            source,
            flight: None,
            renew_at: None,
            failures: 0,
        }))
    }

    /// A cache whose token is there from the beginning.
    pub(super) fn with(token: Token, source: S) -> Self {
        let cache = Self::new(source);
        cache.write().token = Some(Arc::new(token));
        cache
    }

    /// The token that works, if there is nothing to do.
    pub(super) fn current(&self) -> Option<Arc<Token>> {
        self.read().settled()
    }

    /// A token that works, as far as is known.
    ///
    /// One that wants renewal serves everybody until it expires; meanwhile `fetch` gets another one in the background. Where
    /// there is none, callers wait for one fetch and share its outcome, a failure included, so that a wrong password is not
    /// tried once for each of them.
    ///
    /// A fetch that began is finished even if every caller gives up: the service may have taken the code or the refresh
    /// token already, and what it gave in exchange would be lost.
    pub(super) async fn get<F, Fut>(self: &Arc<Self>, fetch: F) -> Outcome
    where
        F: Fn(Order<S>) -> Fut,
        Fut: Future<Output = Fetched<S>> + Send + 'static,
    {
        loop {
            let (flight, task) = match self.step(&fetch) {
                Step::Use(token) => return Ok(token),
                Step::Wait(flight, task) => (flight, task),
            };
            match (flight.landing().await, task) {
                // It began for others, long ago perhaps, and its failure was to harm nobody.
                (Landing::Landed(Err(error)), None) if flight.is_early && !error.is_authentication() => {}
                (Landing::Landed(outcome), _) => return outcome,
                (Landing::Lost, None) => {}
                (Landing::Lost, Some(_)) if flight.is_given_up() => {}
                (Landing::Lost, Some(task)) => match task.await {
                    Err(error) if error.is_panic() => {
                        std::panic::resume_unwind(error.into_panic());
                    }
                    _ => return Err(Error::configuration("runtime", "is shutting down")),
                },
            }
        }
    }

    fn step<F, Fut>(self: &Arc<Self>, fetch: &F) -> Step
    where
        F: Fn(Order<S>) -> Fut,
        Fut: Future<Output = Fetched<S>> + Send + 'static,
    {
        if let Some(token) = self.read().settled() {
            return Step::Use(token);
        }
        let mut current = self.write();
        let token = current.live();
        if let Some(token) = current.settled() {
            return Step::Use(token);
        }
        let under_way = current.flight.take();
        if let Some(flight) = under_way.filter(|flight| !flight.is_lost()) {
            current.flight = Some(Arc::clone(&flight));
            drop(current);
            return token.map_or(Step::Wait(flight, None), Step::Use);
        }
        let work = fetch(Order {
            source: current.source.clone(),
            old: current.token.clone(),
            refused: current.refused.clone(),
            is_early: token.is_some(),
        });
        let cache = Arc::clone(self);
        let flight = Flight::new(token.is_some(), |landing| {
            Box::pin(async move {
                let outcome = cache.land(work.await);
                landing.send_replace(Some(outcome));
            })
        });
        if flight.is_early {
            // A failure until it succeeds, in case that it is never heard of again.
            current.failures = current.failures.saturating_add(1);
            current.pause();
        }
        current.flight = Some(Arc::clone(&flight));
        drop(current);
        let task = flight.start();
        match token {
            Some(token) => Step::Use(token),
            None => Step::Wait(flight, Some(task)),
        }
    }

    /// Takes the outcome of the fetch that was under way.
    fn land(&self, fetched: Fetched<S>) -> Outcome {
        let Fetched {
            source,
            outcome,
            is_unfinished,
        } = fetched;
        let outcome = outcome.map(Arc::new);
        let mut current = self.write();
        let flight = current.flight.take();
        current.source = source;
        match &outcome {
            Ok(token) => {
                let is_another = current.token.as_ref().is_none_or(|old| old.secret() != token.secret());
                if is_another || !is_unfinished {
                    current.failures = 0;
                }
                current.token = Some(Arc::clone(token));
                current.refused = None;
                current.renew_at = token.renew_at();
                if is_unfinished {
                    current.failures = current.failures.max(1);
                    current.pause();
                }
            }
            Err(error) if flight.is_some_and(|flight| flight.is_early) => {
                tracing::warn!(%error, "the access token could not be renewed yet; it still works");
                current.pause();
                if error.is_authentication() {
                    // Trying the same again would only lock the account.
                    current.renew_at = None;
                }
            }
            Err(_) => current.token = None,
        }
        outcome
    }

    /// Drops a token that was refused, unless another has taken its place.
    pub(super) fn discard(&self, token: &Token) {
        let mut current = self.write();
        if current.token.as_ref().is_some_and(|kept| std::ptr::eq(&**kept, token)) {
            current.refused = current.token.take();
        }
    }

    /// Waits until no fetch is on its way.
    pub(super) async fn settled(&self) {
        loop {
            let flight = self.read().flight.clone();
            match flight {
                Some(flight) if !flight.is_lost() => drop(flight.landing().await),
                _ => return,
            }
        }
    }

    /// The token that calls carry now, if there is any.
    pub(super) fn peek(&self) -> Option<Arc<Token>> {
        self.read().token.clone()
    }

    /// Forgets the token, once no fetch is on its way, and lets `change` make the source forget what belongs to it.
    pub(super) async fn clear(&self, change: impl FnOnce(&mut S)) {
        loop {
            self.settled().await;
            let mut current = self.write();
            if current.flight.as_ref().is_none_or(|flight| flight.is_lost()) {
                change(&mut current.source);
                current.token = None;
                current.renew_at = None;
                current.failures = 0;
                return;
            }
        }
    }

    fn read(&self) -> RwLockReadGuard<'_, Current<S>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Current<S>> {
        self.0.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<S> Current<S> {
    /// The token, if it has not expired.
    fn live(&self) -> Option<Arc<Token>> {
        let token = self.token.as_ref()?;
        (!token.is_expired()).then(|| Arc::clone(token))
    }

    /// The same, if there is nothing else to do either.
    fn settled(&self) -> Option<Arc<Token>> {
        let is_due = self.renew_at.is_some_and(|at| at <= Instant::now());
        self.live().filter(|_| !is_due)
    }

    /// Leaves renewal be for a while.
    fn pause(&mut self) {
        let doubled = 2_u32.saturating_pow(self.failures.saturating_sub(1));
        let token = self.token.as_ref();
        let first = token.map_or(LONGEST_PAUSE, |token| token.renewal_pause());
        let pause = first.saturating_mul(doubled).min(LONGEST_PAUSE);
        let pause = pause.mul_f64(0.8 + 0.2 * fastrand::f64());
        self.renew_at = Instant::now().checked_add(pause);
    }
}

impl<S> std::fmt::Debug for Current<S> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Current").finish_non_exhaustive()
    }
}
