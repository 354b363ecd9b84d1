//! The session of a client: how its tokens are obtained, renewed and given up.

#![deny(clippy::arithmetic_side_effects)]

use std::error::Error as StdError;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use http::header::{ACCEPT, HeaderValue};
use serde_json::Value;

use crate::auth::cache::{Fetched, Order, TokenCache};
use crate::auth::credentials::{Credentials, Grant, OAuthClient};
use crate::auth::exchange::Limits;
use crate::auth::provider::{AccessToken, Provider};
use crate::auth::shared::{SharedStore, Unsaved, Wanted};
use crate::auth::store::TokenStore;
use crate::auth::token::Token;
use crate::dispatch::InvalidRequest;
use crate::service::authentication::operations::SIGN_OUT;
use crate::{Client, Error, Response, Secret, Service};

/// The part of a call's time that an early renewal may take. It is less than the part for which a store is waited for.
const EARLY_PART: f64 = 2.0 / 3.0;

const UNFIT: &str = "the token holds a character that no HTTP header may hold, such as a newline";

/// A fetch on its way. Its outcome comes with what can be exchanged the next time.
type Fetch = Pin<Box<dyn Future<Output = Fetched<Grants>> + Send>>;

/// The credentials of a client and the token that they gave.
#[derive(Debug)]
pub(crate) struct Session {
    credentials: Option<Credentials>,
    store: Option<SharedStore>,
    tokens: Arc<TokenCache<Grants>>,
}

/// What can still be exchanged for a token.
#[derive(Clone, Debug, Default)]
pub(super) struct Grants {
    /// With a store, where a refresh token has to be as soon as there is one, only that of the credentials.
    pub(super) refresh_token: Option<Secret>,
    pub(super) code_is_used: bool,
    /// What could not be stored.
    pub(super) unsaved: Option<Unsaved>,
}

impl Session {
    pub(crate) fn new(
        credentials: Option<Credentials>,
        store: Option<Arc<dyn TokenStore>>,
    ) -> Result<Self, Error> {
        let refresh_token = match credentials.as_ref().map(|credentials| &credentials.0) {
            Some(Grant::RefreshToken { refresh_token, .. }) => Some(refresh_token.clone()),
            Some(Grant::Bearer(token)) if Token::new(token.clone(), None).is_none() => {
                return Err(unfit());
            }
            Some(Grant::AuthorizationCode {
                client,
                code_verifier: None,
                ..
            }) if client.is_public() => {
                return Err(Error::configuration(
                    "credentials",
                    "a public client needs the code verifier of the authorization request: see \
                     `Credentials::authorization_code_with_verifier`",
                ));
            }
            Some(Grant::Stored { .. }) if store.is_none() => {
                return Err(Error::configuration(
                    "token_store",
                    "is needed: the credentials are the session that is stored there",
                ));
            }
            _ => None,
        };
        Ok(Self {
            store: store
                .filter(|_| has_session(credentials.as_ref()))
                .map(SharedStore),
            credentials,
            tokens: Arc::new(TokenCache::new(Grants {
                refresh_token,
                ..Grants::default()
            })),
        })
    }

    pub(super) fn store(&self) -> Option<&SharedStore> {
        self.store.as_ref()
    }

    pub(super) fn credentials(&self) -> Option<&Credentials> {
        self.credentials.as_ref()
    }

    pub(crate) fn oauth_client(&self) -> Option<&OAuthClient> {
        self.credentials.as_ref()?.client()
    }

    /// Gives up a token that the service refused. Says whether another may be had.
    pub(crate) fn discard(&self, token: &Token) -> bool {
        match &self.credentials {
            Some(Credentials(Grant::Bearer(_))) | None => false,
            Some(_) => {
                self.tokens.discard(token);
                true
            }
        }
    }
}

impl Client {
    /// The access token that calls carry, fetched now if there is none yet.
    pub(crate) async fn access_token(&self) -> Result<Arc<Token>, Error> {
        let session = self.session();
        let Some(Credentials(grant)) = &session.credentials else {
            return Err(Error::configuration(
                "credentials",
                "are needed: this operation takes an access token",
            ));
        };
        session
            .tokens
            .get(|order| self.plain().fetch_token(grant.clone(), order))
            .await
    }

    /// Waits until no exchange of tokens is on its way. An exchange that began is finished even if every caller has given
    /// up, but not if the runtime ends before. Nor does a call wait for it while its token still works. So a program that
    /// is about to end, and whose tokens are in a [`TokenStore`], waits here so that a new refresh token gets there.
    ///
    /// It takes no longer than a call: see [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
    pub async fn settled(&self) {
        self.session().tokens.settled().await;
    }

    /// Ends the session: the service invalidates the token, or with `everywhere` all tokens of the user, and the client
    /// forgets them, in the [`TokenStore`] too. A later call signs in again where the credentials allow that. Without a token
    /// there is nothing to do.
    ///
    /// # Errors
    ///
    /// Whatever can go wrong with a call. The client has forgotten its tokens all the same, and
    /// [`Error::TokenStore`] says that they may still be stored.
    pub async fn sign_out(&self, everywhere: bool) -> Result<(), Error> {
        let session = self.session();
        let fixed = matches!(session.credentials, Some(Credentials(Grant::Bearer(_))));
        if !fixed && session.tokens.peek().is_none() && !self.has_stored_session().await? {
            return Ok(());
        }
        let outcome = self.send_sign_out(everywhere).await;
        let cleared = self.clear_stored_session().await;
        session
            .tokens
            .clear(|grants| {
                grants.refresh_token = None;
                grants.unsaved = None;
            })
            .await;
        outcome.and(cleared)
    }

    async fn send_sign_out(&self, everywhere: bool) -> Result<(), Error> {
        let base_url = self.base_url(Service::Authentication);
        let request = self.http().post(format!("{base_url}{}", SIGN_OUT.path));
        let request = request
            .header(ACCEPT, HeaderValue::from_static("application/json"))
            .query(&[("global", everywhere)])
            .build()
            .map_err(InvalidRequest::from);
        let response: Response<Value> = self.dispatch(&SIGN_OUT, request).await?;
        drop(response);
        Ok(())
    }

    /// Boxed since the request goes through dispatch, which is what asks for a token.
    fn fetch_token(self, grant: Grant, order: Order<Grants>) -> Fetch {
        Box::pin(async move {
            let Order {
                source: mut grants,
                old,
                refused,
                is_early,
            } = order;
            // So that who has another program's tokens to wait for can wait for it, and for the lock that it holds.
            let limit = match is_early {
                true => self.timeout().mul_f64(EARLY_PART),
                false => self.timeout(),
            };
            let outcome = match (&grant, self.session().store()) {
                (Grant::Bearer(token), _) => Token::new(token.clone(), None).ok_or_else(unfit),
                (Grant::Provider(Provider(provider)), _) => {
                    let refused = refused.as_ref().map(|token| token.secret());
                    provided(provider.token(refused).await)
                }
                (_, None) => {
                    let limits = Limits::new(limit, None);
                    self.obtain_token(&grant, &mut grants, limits).await
                }
                (_, Some(store)) => {
                    let wanted = Wanted {
                        grant: &grant,
                        old: old.as_deref(),
                        refused: refused.as_deref(),
                        is_early,
                        limit,
                    };
                    self.fetch_shared(store, &wanted, &mut grants).await
                }
            };
            Fetched {
                is_unfinished: grants.unsaved.is_some(),
                source: grants,
                outcome,
            }
        })
    }
}

/// Whether what the credentials give is a session that can be stored.
fn has_session(credentials: Option<&Credentials>) -> bool {
    credentials.is_some_and(|credentials| credentials.client().is_some())
}

/// The token of a provider, ready to be sent.
fn provided(token: Result<AccessToken, Box<dyn StdError + Send + Sync>>) -> Result<Token, Error> {
    let failed = |source| Error::TokenProvider { source };
    let AccessToken { secret, lifetime } = token.map_err(|source| failed(source.into()))?;
    let unfit = "its token is empty or not fit for a header";
    // A lifetime of nothing says nothing.
    let lifetime = lifetime.filter(|lifetime| !lifetime.is_zero());
    Some(secret)
        .filter(|secret| !secret.expose().is_empty())
        .and_then(|secret| Token::new(secret, lifetime))
        .ok_or_else(|| failed(Box::<dyn StdError + Send + Sync>::from(unfit).into()))
}

fn unfit() -> Error {
    Error::configuration("credentials", UNFIT)
}
