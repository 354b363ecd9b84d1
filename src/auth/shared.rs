//! How a session uses a store that it shares with others.

#![deny(clippy::arithmetic_side_effects)]

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::credentials::Grant;
use super::exchange::{Exchange, Limits};
use super::grants::{Grants, Unsaved};
use super::store::{Origin, Relation, StoredTokens, TokenLease, TokenStore};
use crate::Error;
use crate::http::token::Token;

/// How long each use of a store may take once it is locked.
const LIMIT: Duration = Duration::from_secs(10);

/// The store of a client, which it may share with others.
pub(super) struct Shared {
    store: Arc<dyn TokenStore>,
    origin: Option<Origin>,
    /// Of a whole call.
    timeout: Duration,
}

/// Nothing of it is shown.
impl fmt::Debug for Shared {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("TokenStore")
    }
}

/// What a fetch is for.
pub(super) struct Wanted<'a> {
    pub(super) grant: &'a Grant,
    /// The token that calls carry.
    pub(super) old: Option<&'a Token>,
    /// The one that the service refused.
    pub(super) refused: Option<&'a Token>,
    /// Whether the old token still works. Otherwise somebody waits.
    pub(super) is_early: bool,
    /// How long the service may take.
    pub(super) limit: Duration,
}

impl Wanted<'_> {
    /// The stored access token, if it will do. Who waits is served by one that wants renewal too.
    fn usable(&self, session: &StoredTokens, was_unsaved: bool) -> Option<Token> {
        // What could not be stored wants renewal early only in order to be stored.
        let old = self.old.filter(|_| !was_unsaved);
        let mut unwanted = [old, self.refused].into_iter().flatten();
        session
            .token()
            .filter(|token| !self.is_early || !token.needs_refresh())
            .filter(|token| unwanted.all(|unwanted| unwanted.secret() != token.secret()))
    }

    /// What is left of a session whose refresh token was refused: the access token, as long as it works.
    fn without_refresh_token(&self, session: &StoredTokens) -> Option<StoredTokens> {
        let token = session.token()?;
        let is_refused = self.refused.is_some_and(|refused| refused.secret() == token.secret());
        let mut rest = session.clone();
        rest.refresh_token = None;
        (!is_refused).then_some(rest)
    }
}

impl Shared {
    pub(super) fn new(store: Arc<dyn TokenStore>, origin: Option<Origin>, timeout: Duration) -> Self {
        Self { store, origin, timeout }
    }

    /// The stored token, or what is had for the stored refresh token, which is stored before anybody gets it.
    pub(super) async fn fetch(
        &self,
        exchange: &Exchange,
        wanted: &Wanted<'_>,
        grants: &mut Grants,
    ) -> Result<Token, Error> {
        let mut lease = self.lock().await?;
        let stored = lease.load().await?;
        let (stored, was_unsaved) = lease.keep_pending(grants, stored).await;
        let session = self.continued(stored.as_ref(), wanted.grant, grants)?;
        if let Some(session) = session {
            // No other refresh token is used from now on.
            grants.refresh_token = None;
            grants.code_is_used = true;
            if let Some(token) = wanted.usable(session, was_unsaved) {
                return Ok(token);
            }
        }
        let mut attempt = Grants {
            refresh_token: match session {
                Some(session) => session.refresh_token.clone(),
                None => grants.refresh_token.clone(),
            },
            code_is_used: grants.code_is_used,
            unsaved: None,
        };
        let known = attempt.refresh_token.clone();
        let limits = Limits::new(wanted.limit, lease.left());
        let obtaining = exchange.obtain(wanted.grant, &mut attempt, limits);
        let outcome = lease.within(obtaining).await;
        grants.code_is_used |= attempt.code_is_used;
        if outcome.is_err() && attempt.refresh_token == known {
            return outcome;
        }
        grants.refresh_token = None;
        let token = outcome.as_ref().ok();
        let tokens = if token.is_some() || attempt.refresh_token.is_some() {
            let origin = session.and_then(|session| session.origin.clone());
            Some(StoredTokens::of(
                token,
                attempt.refresh_token,
                origin.or_else(|| self.origin.clone()),
            ))
        } else {
            session.and_then(|session| wanted.without_refresh_token(session))
        };
        if let Some(tokens) = tokens {
            let older = grants.unsaved.take().map(|unsaved| unsaved.older);
            let older = older.into_iter().flatten().chain(stored).collect();
            lease.keep(grants, Unsaved { tokens, older }).await;
        } else if session.is_some() {
            grants.unsaved = None;
            lease.forget().await;
        }
        outcome
    }

    /// What is stored, if it is the session of the credentials; nothing if they begin one.
    fn continued<'a>(
        &self,
        stored: Option<&'a StoredTokens>,
        grant: &Grant,
        grants: &Grants,
    ) -> Result<Option<&'a StoredTokens>, Error> {
        let Some((stored, own)) = stored.zip(self.origin.as_ref()) else {
            return Ok(None);
        };
        match own.relation(stored) {
            Relation::Own => Ok(Some(stored)),
            Relation::OtherSignIn if is_new(grant, grants) => Ok(None),
            Relation::OtherSignIn | Relation::Foreign => Err(failed(
                "it holds the session of another account or sign-in; each needs a store of its own".into(),
            )),
        }
    }

    /// Whether the store has a session that this client would continue.
    pub(super) async fn has_session(&self) -> Result<bool, Error> {
        let mut lease = self.lock().await?;
        let stored = lease.load().await?;
        Ok(stored.is_some_and(|stored| self.owns(&stored)))
    }

    /// Empties the store, unless it has the session of somebody else by now.
    pub(super) async fn clear(&self) -> Result<(), Error> {
        let mut lease = self.lock().await?;
        match lease.load().await? {
            Some(stored) if self.owns(&stored) => lease.clear().await,
            _ => Ok(()),
        }
    }

    fn owns(&self, stored: &StoredTokens) -> bool {
        let relation = self.origin.as_ref().map(|own| own.relation(stored));
        relation == Some(Relation::Own)
    }

    /// Leaves some of a call's time to whatever the lock is wanted for, and to say that it was not to be had.
    async fn lock(&self) -> Result<Lease, Error> {
        let limit = self.timeout.mul_f64(0.75);
        within(limit, "its lock was not to be had", self.store.lock())
            .await
            .map(Lease)
    }
}

/// A lease, used within bounds.
struct Lease(Box<dyn TokenLease>);

impl Lease {
    async fn load(&mut self) -> Result<Option<StoredTokens>, Error> {
        within(LIMIT, "it gave no tokens", self.0.load()).await
    }

    async fn clear(&mut self) -> Result<(), Error> {
        within(LIMIT, "it could not be emptied", self.0.clear()).await
    }

    /// Tries once more to store what could not be stored. Gives what is stored, or would be, and whether it was pending.
    async fn keep_pending(
        &mut self,
        grants: &mut Grants,
        stored: Option<StoredTokens>,
    ) -> (Option<StoredTokens>, bool) {
        let unsaved = grants.unsaved.take();
        match unsaved.filter(|unsaved| unsaved.replaces(stored.as_ref())) {
            None => (stored, false),
            Some(unsaved) => {
                let tokens = unsaved.tokens.clone();
                self.keep(grants, unsaved).await;
                (Some(tokens), true)
            }
        }
    }

    /// Stores tokens, or remembers that they are to be stored.
    async fn keep(&mut self, grants: &mut Grants, unsaved: Unsaved) {
        let saving = self.0.save(&unsaved.tokens);
        grants.unsaved = match within(LIMIT, "it took no tokens", saving).await {
            Ok(()) => None,
            Err(error) => {
                tracing::warn!(%error, "new tokens could not be stored; they are kept in memory");
                Some(unsaved)
            }
        };
    }

    /// Removes what nobody needs any more.
    async fn forget(&mut self) {
        if let Err(error) = self.clear().await {
            tracing::warn!(%error, "a refused refresh token could not be removed");
        }
    }

    /// How long it lasts, if it ends by itself.
    fn left(&self) -> Option<Duration> {
        let end = self.0.expires_at()?;
        Some(end.saturating_duration_since(Instant::now()))
    }

    /// What has to be over before another may have the store.
    async fn within<T>(&mut self, work: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        let ended = || failed("its lease ended before the service responded".into());
        match self.0.expires_at() {
            None => work.await,
            Some(end) if end <= Instant::now() => Err(ended()),
            Some(end) => tokio::time::timeout_at(end.into(), work)
                .await
                .unwrap_or_else(|_| Err(ended())),
        }
    }
}

/// Whether the credentials are a sign-in that this client has not made yet. A password is none of it.
fn is_new(grant: &Grant, grants: &Grants) -> bool {
    match grant {
        Grant::AuthorizationCode { .. } => !grants.code_is_used,
        Grant::RefreshToken { .. } => grants.refresh_token.is_some(),
        _ => false,
    }
}

async fn within<T>(
    limit: Duration,
    otherwise: &str,
    work: impl Future<Output = Result<T, Failure>>,
) -> Result<T, Error> {
    match tokio::time::timeout(limit, work).await {
        Ok(outcome) => outcome.map_err(failed),
        Err(_) => Err(failed(format!("{otherwise} within {limit:?}").into())),
    }
}

type Failure = Box<dyn StdError + Send + Sync>;

fn failed(source: Failure) -> Error {
    Error::TokenStore { source: source.into() }
}
