//! Access tokens, and the cache that all clones of a client share.

use std::future::Future;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use http::HeaderValue;
use tokio::sync::Mutex;
use tokio::time::Instant;
use tracing::Instrument;

use crate::{Error, Secret};

/// A token is renewed this long before its end at the earliest.
const LONGEST_MARGIN: Duration = Duration::from_secs(300);
/// How long a failed early renewal is not tried again while the old token still works.
const RENEWAL_PAUSE: Duration = Duration::from_secs(10);

/// An access token, ready to be sent.
#[derive(Debug)]
pub(crate) struct Token {
    secret: Secret,
    header: HeaderValue,
    lifetime: Option<Duration>,
    end: Option<Instant>,
    renewal: RwLock<Option<Instant>>,
}

impl Token {
    /// Nothing if the token can't stand in a header.
    pub(crate) fn new(secret: Secret, lifetime: Option<Duration>) -> Option<Self> {
        Self::stored(secret, lifetime, lifetime)
    }

    /// A token of which only a part of its lifetime is left.
    pub(crate) fn stored(
        secret: Secret,
        left: Option<Duration>,
        lifetime: Option<Duration>,
    ) -> Option<Self> {
        let mut header = HeaderValue::from_str(&format!("Bearer {}", secret.expose())).ok()?;
        header.set_sensitive(true);
        let now = Instant::now();
        let end = left.and_then(|left| now.checked_add(left));
        // Clients that got their tokens at the same moment should not renew them at the same moment.
        let renewal = lifetime.or(left).zip(end).map(|(lifetime, end)| {
            let margin = LONGEST_MARGIN
                .min(lifetime / 5)
                .mul_f64(0.8 + 0.2 * fastrand::f64());
            end.checked_sub(margin).unwrap_or(now)
        });
        Some(Self {
            secret,
            header,
            lifetime,
            end,
            renewal: RwLock::new(renewal),
        })
    }

    pub(crate) fn secret(&self) -> &Secret {
        &self.secret
    }

    pub(crate) fn header(&self) -> &HeaderValue {
        &self.header
    }

    pub(crate) fn lifetime(&self) -> Option<Duration> {
        self.lifetime
    }

    fn is_ended(&self) -> bool {
        self.end.is_some_and(|end| end <= Instant::now())
    }

    pub(crate) fn wants_renewal(&self) -> bool {
        let renewal = *self.renewal.read().unwrap_or_else(PoisonError::into_inner);
        renewal.is_some_and(|renewal| renewal <= Instant::now())
    }

    pub(crate) fn postpone_renewal(&self) {
        *self.renewal.write().unwrap_or_else(PoisonError::into_inner) =
            Some(Instant::now() + RENEWAL_PAUSE);
    }
}

/// The token that a fetch is to replace, if there is any; never both.
#[derive(Debug, Default)]
pub(crate) struct Replaced {
    /// It wants renewal.
    pub(crate) old: Option<Arc<Token>>,
    /// The service refused it.
    pub(crate) refused: Option<Arc<Token>>,
}

/// Keeps one token for all callers, and has one of them fetch it for all.
#[derive(Debug)]
pub(crate) struct TokenCache<S> {
    current: RwLock<Current>,
    gate: Arc<Mutex<Gate<S>>>,
}

#[derive(Debug, Default)]
struct Current {
    token: Option<Arc<Token>>,
    /// The token that the service refused last, until there is another.
    refused: Option<Arc<Token>>,
    /// How many fetches have ended.
    fetches: u64,
}

#[derive(Debug)]
struct Gate<S> {
    /// What fetching needs to remember.
    source: S,
    last: Option<Result<Arc<Token>, Error>>,
}

impl<S> TokenCache<S> {
    pub(crate) fn new(source: S) -> Self {
        Self {
            current: RwLock::default(),
            gate: Arc::new(Mutex::new(Gate { source, last: None })),
        }
    }

    /// The current token, or what `fetch` makes of the source. Callers who wait for a fetch share its outcome, a failure
    /// included, so that a wrong password is not tried once for each of them.
    ///
    /// A fetch that began is finished even if every caller gives up: the service may have taken the code or the refresh
    /// token already, and what it gave in exchange would be lost.
    pub(crate) async fn get<F, Fut>(self: &Arc<Self>, fetch: F) -> Result<Arc<Token>, Error>
    where
        F: FnOnce(S, Replaced) -> Fut + Send + 'static,
        Fut: Future<Output = (S, Result<Token, Error>)> + Send + 'static,
        S: Clone + Send + Sync + 'static,
    {
        let (token, fetches) = self.current();
        if let Some(token) = token.filter(|token| !token.wants_renewal()) {
            return Ok(token);
        }
        let mut gate = Arc::clone(&self.gate).lock_owned().await;
        let (old, fetches_now) = self.current();
        if fetches_now != fetches
            && let Some(last) = &gate.last
        {
            return last.clone();
        }
        let cache = Arc::clone(self);
        let replaced = Replaced {
            old: old.clone(),
            refused: self.refused(),
        };
        let fetching = tokio::spawn(
            async move {
                let (source, outcome) = fetch(gate.source.clone(), replaced).await;
                gate.source = source;
                let outcome = match (outcome.map(Arc::new), old) {
                    // The old token is good for a while yet, so a failed renewal harms nobody.
                    (Err(error), Some(old)) if !old.is_ended() && !error.is_authentication() => {
                        old.postpone_renewal();
                        Ok(old)
                    }
                    (outcome, _) => outcome,
                };
                cache.put(&mut gate, outcome.clone());
                outcome
            }
            .in_current_span(),
        );
        match fetching.await {
            Ok(outcome) => outcome,
            Err(error) => match error.try_into_panic() {
                Ok(panic) => std::panic::resume_unwind(panic),
                Err(_) => Err(Error::configuration("runtime", "is shutting down")),
            },
        }
    }

    /// Drops a token that was refused, unless another has taken its place.
    pub(crate) fn discard(&self, token: &Token) {
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        if current
            .token
            .as_ref()
            .is_some_and(|kept| std::ptr::eq(&**kept, token))
        {
            current.refused = current.token.take();
        }
    }

    /// Waits until no fetch is on its way.
    pub(crate) async fn settled(&self) {
        drop(self.gate.lock().await);
    }

    /// Whether there is a token now.
    pub(crate) fn peek(&self) -> Option<Arc<Token>> {
        self.current().0
    }

    /// Forgets the token and lets `change` make the source forget what belongs to it.
    pub(crate) async fn clear(&self, change: impl FnOnce(&mut S)) {
        let mut gate = self.gate.lock().await;
        change(&mut gate.source);
        gate.last = None;
        self.current
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .token = None;
    }

    fn refused(&self) -> Option<Arc<Token>> {
        let current = self.current.read().unwrap_or_else(PoisonError::into_inner);
        current.refused.clone()
    }

    fn current(&self) -> (Option<Arc<Token>>, u64) {
        let current = self.current.read().unwrap_or_else(PoisonError::into_inner);
        (current.token.clone(), current.fetches)
    }

    fn put(&self, gate: &mut Gate<S>, outcome: Result<Arc<Token>, Error>) {
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        current.token = outcome.as_ref().ok().cloned();
        if current.token.is_some() {
            current.refused = None;
        }
        current.fetches += 1;
        gate.last = Some(outcome);
    }
}
