//! How a session uses a store that it shares with others.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::auth::credentials::Grant;
use crate::auth::session::Grants;
use crate::auth::store::{Origin, Relation, StoredTokens, TokenLease, TokenStore};
use crate::auth::token::{Replaced, Token};
use crate::{Client, Error, Service};

/// How long each use of a store may take once it is locked.
const LIMIT: Duration = Duration::from_secs(10);

/// The store of a client. Nothing of it is shown.
#[derive(Clone)]
pub(super) struct SharedStore(pub(super) Arc<dyn TokenStore>);

impl fmt::Debug for SharedStore {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("TokenStore")
    }
}

/// Tokens that are good but could not be stored.
#[derive(Clone, Debug)]
pub(super) struct Unsaved {
    tokens: StoredTokens,
    /// What they are to replace. If there is anything else in the store by now, somebody has signed in again.
    older: Vec<StoredTokens>,
}

impl Unsaved {
    fn replaces(&self, stored: Option<&StoredTokens>) -> bool {
        stored.is_none_or(|stored| self.older.contains(stored))
    }
}

impl Client {
    /// The stored token, or what is had for the stored refresh token, which is stored before anybody gets it.
    pub(super) async fn fetch_shared(
        &self,
        store: &SharedStore,
        grant: &Grant,
        grants: &mut Grants,
        replaced: &Replaced,
    ) -> Result<Token, Error> {
        let mut lease = self.lock(store).await?;
        let stored = lease.load().await?;
        let outcome = self
            .fetch_locked(&mut lease, stored, grant, grants, replaced)
            .await;
        if grants.unsaved.is_some()
            && let Ok(token) = &outcome
        {
            // So that the next fetch, which stores it, is soon.
            token.postpone_renewal();
        }
        outcome
    }

    async fn fetch_locked(
        &self,
        lease: &mut Lease,
        stored: Option<StoredTokens>,
        grant: &Grant,
        grants: &mut Grants,
        replaced: &Replaced,
    ) -> Result<Token, Error> {
        let (stored, was_unsaved) = lease.keep_pending(grants, stored).await;
        let session = self.continued(stored.as_ref(), grant, grants)?;
        if let Some(session) = session {
            // No other refresh token is used from now on.
            grants.refresh_token = None;
            grants.code_is_used = true;
            // What could not be stored wants renewal early only in order to be stored.
            let old = replaced.old.as_ref().filter(|_| !was_unsaved);
            if let Some(token) = usable(session, [old, replaced.refused.as_ref()]) {
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
        let outcome = lease.within(self.obtain_token(grant, &mut attempt)).await;
        grants.code_is_used |= attempt.code_is_used;
        if outcome.is_err() && attempt.refresh_token == known {
            return outcome;
        }
        grants.refresh_token = None;
        let token = outcome.as_ref().ok();
        if token.is_some() || attempt.refresh_token.is_some() {
            let origin = session.and_then(|session| session.origin.clone());
            let tokens = StoredTokens::of(
                token,
                attempt.refresh_token,
                origin.or_else(|| self.origin()),
            );
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
        let Some((stored, own)) = stored.zip(self.origin()) else {
            return Ok(None);
        };
        match own.relation(stored) {
            Relation::Own => Ok(Some(stored)),
            Relation::OtherSignIn if is_new(grant, grants) => Ok(None),
            Relation::OtherSignIn | Relation::Foreign => Err(failed(
                "it holds the session of another account or sign-in; each needs a store of its own"
                    .into(),
            )),
        }
    }

    /// Whether the store has a session that this client would continue.
    pub(super) async fn has_stored_session(&self) -> Result<bool, Error> {
        let Some(mut lease) = self.lock_any().await? else {
            return Ok(false);
        };
        let stored = lease.load().await?;
        Ok(stored.is_some_and(|stored| self.owns(&stored)))
    }

    /// Empties the store, unless it has the session of somebody else by now.
    pub(super) async fn clear_stored_session(&self) -> Result<(), Error> {
        let Some(mut lease) = self.lock_any().await? else {
            return Ok(());
        };
        match lease.load().await? {
            Some(stored) if self.owns(&stored) => lease.clear().await,
            _ => Ok(()),
        }
    }

    fn origin(&self) -> Option<Origin> {
        let base_url = self.base_url(Service::Authentication);
        Origin::of(&base_url, self.session().credentials()?)
    }

    fn owns(&self, stored: &StoredTokens) -> bool {
        let relation = self.origin().map(|own| own.relation(stored));
        relation == Some(Relation::Own)
    }

    async fn lock_any(&self) -> Result<Option<Lease>, Error> {
        match self.session().store() {
            Some(store) => self.lock(store).await.map(Some),
            None => Ok(None),
        }
    }

    /// Leaves some of a call's time to whatever the lock is wanted for, and to say that it was not to be had.
    async fn lock(&self, SharedStore(store): &SharedStore) -> Result<Lease, Error> {
        let limit = self.timeout() / 4 * 3;
        within(limit, "its lock was not to be had", store.lock())
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

    /// What has to be over before another may have the store.
    async fn within<T>(
        &mut self,
        work: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        let ended = || failed("its lease ended before the service answered".into());
        match self.0.ends_at() {
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

/// The stored access token, if it is good for a while and none of these.
fn usable(session: &StoredTokens, unwanted: [Option<&Arc<Token>>; 2]) -> Option<Token> {
    let mut unwanted = unwanted.into_iter().flatten();
    session
        .token()
        .filter(|token| !token.wants_renewal())
        .filter(|token| unwanted.all(|unwanted| unwanted.secret() != token.secret()))
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
    Error::TokenStore {
        source: source.into(),
    }
}
