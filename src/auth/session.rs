//! The session of a client: how its tokens are obtained, renewed and given up.

#![deny(clippy::arithmetic_side_effects)]

use std::error::Error as StdError;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Instant;

use super::cache::{Fetched, Order, TokenCache};
use super::credentials::{Credentials, Grant};
use super::exchange::{Exchange, Limits};
use super::grants::Grants;
use super::provider::{AccessToken, Provider};
use super::shared::{Shared, Wanted};
use super::store::{Origin, TokenStore};
use crate::Error;
use crate::http::pipeline::Pipeline;
use crate::http::token::{Authenticator, Basic, Token, TokenFuture};

/// The part of a call's time that an early renewal may take. It is less than the part for which a store is waited for.
const EARLY_PART: f64 = 2.0 / 3.0;

const UNFIT: &str = "the token holds a character that no HTTP header may hold, such as a newline";

/// A fetch on its way. Its outcome comes with what can be exchanged the next time.
type Fetch = Pin<Box<dyn Future<Output = Fetched<Grants>> + Send>>;

/// The credentials of a client and the token that they gave.
#[derive(Debug)]
pub(crate) struct Session {
    source: Arc<Source>,
    tokens: Arc<TokenCache<Grants>>,
}

/// Where tokens come from.
#[derive(Debug)]
struct Source {
    credentials: Option<Credentials>,
    exchange: Exchange,
    shared: Option<Shared>,
}

impl Session {
    /// A session that makes its calls through a pipeline, which needs no token.
    pub(crate) fn new(
        pipeline: Pipeline,
        credentials: Option<Credentials>,
        store: Option<Arc<dyn TokenStore>>,
    ) -> Result<Self, Error> {
        if let Some(credentials) = &credentials {
            credentials
                .check()
                .map_err(|reason| Error::configuration("credentials", reason))?;
        }
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
        let exchange = Exchange::new(pipeline, credentials.as_ref());
        let shared = store
            .zip(credentials.as_ref())
            .filter(|(_, credentials)| has_session(credentials))
            .map(|(store, credentials)| {
                let origin = Origin::of(exchange.base_url(), credentials);
                Shared::new(store, origin, exchange.timeout())
            });
        let tokens = match credentials.as_ref().map(|credentials| &credentials.0) {
            // Fixed: it is there from the beginning, and nothing else ever is.
            Some(Grant::Bearer(token)) => {
                TokenCache::with(Token::new(token.clone(), None).ok_or_else(unfit)?, Grants::default())
            }
            _ => TokenCache::new(Grants {
                refresh_token,
                ..Grants::default()
            }),
        };
        Ok(Self {
            source: Arc::new(Source {
                credentials,
                exchange,
                shared,
            }),
            tokens: Arc::new(tokens),
        })
    }

    /// The access token that calls carry, fetched now if there is none yet.
    pub(crate) async fn access_token(&self) -> Result<Arc<Token>, Error> {
        let Some(Credentials(grant)) = &self.source.credentials else {
            return Err(Error::configuration(
                "credentials",
                "are needed: this operation takes an access token",
            ));
        };
        let fetch = |order| Arc::clone(&self.source).fetch(grant.clone(), order);
        self.tokens.get(fetch).await
    }

    /// Waits until no exchange of tokens is on its way.
    pub(crate) async fn settled(&self) {
        self.tokens.settled().await;
    }

    /// Has the service invalidate the token, or with `everywhere` all tokens of the user, and forgets them.
    pub(crate) async fn sign_out(self: &Arc<Self>, everywhere: bool) -> Result<(), Error> {
        let fixed = matches!(self.source.credentials, Some(Credentials(Grant::Bearer(_))));
        let has_session = match &self.source.shared {
            Some(shared) if !fixed && self.tokens.peek().is_none() => shared.has_session().await?,
            _ => fixed || self.tokens.peek().is_some(),
        };
        if !has_session {
            return Ok(());
        }
        let authenticator = Arc::clone(self) as Arc<dyn Authenticator>;
        let outcome = self.source.exchange.sign_out(authenticator, everywhere).await;
        let cleared = match &self.source.shared {
            Some(shared) => shared.clear().await,
            None => Ok(()),
        };
        if !fixed {
            self.tokens
                .clear(|grants| {
                    grants.refresh_token = None;
                    grants.unsaved = None;
                })
                .await;
        }
        outcome.and(cleared)
    }
}

impl Authenticator for Session {
    fn current(&self) -> Option<Arc<Token>> {
        self.tokens.current()
    }

    fn token(&self) -> TokenFuture<'_> {
        Box::pin(self.access_token())
    }

    fn reject(&self, token: &Token) -> bool {
        match &self.source.credentials {
            Some(Credentials(Grant::Bearer(_))) | None => false,
            Some(_) => {
                self.tokens.discard(token);
                true
            }
        }
    }

    fn basic(&self) -> Option<Basic> {
        self.source.exchange.basic()
    }
}

impl Source {
    /// Notes how a fetch ended, for metrics and health.
    fn note(&self, is_early: bool, begun: Instant, error: Option<&Error>) {
        let settings = self.exchange.settings();
        settings.meter.token_renewal(error.is_none(), begun.elapsed());
        match error {
            None => settings.vitals.sign_in.recovers(),
            // The token that there is still works.
            Some(_) if is_early => {}
            Some(error) => settings.vitals.sign_in.fails(error.to_string()),
        }
    }

    /// Boxed since its type would be without end otherwise: a provider may use a client of its own.
    fn fetch(self: Arc<Self>, grant: Grant, order: Order<Grants>) -> Fetch {
        Box::pin(async move {
            let Order {
                source: mut grants,
                old,
                refused,
                is_early,
            } = order;
            let begun = Instant::now();
            let timeout = self.exchange.timeout();
            // So that who has another program's tokens to wait for can wait for it, and for the lock that it holds.
            let limit = match is_early {
                true => timeout.mul_f64(EARLY_PART),
                false => timeout,
            };
            let outcome = match (&grant, &self.shared) {
                (Grant::Bearer(token), _) => Token::new(token.clone(), None).ok_or_else(unfit),
                (Grant::Provider(Provider(provider)), _) => {
                    let refused = refused.as_ref().map(|token| token.secret());
                    provided(provider.token(refused).await)
                }
                (_, None) => {
                    let limits = Limits::new(limit, None);
                    self.exchange.obtain(&grant, &mut grants, limits).await
                }
                (_, Some(shared)) => {
                    let wanted = Wanted {
                        grant: &grant,
                        old: old.as_deref(),
                        refused: refused.as_deref(),
                        is_early,
                        limit,
                    };
                    shared.fetch(&self.exchange, &wanted, &mut grants).await
                }
            };
            self.note(is_early, begun, outcome.as_ref().err());
            Fetched {
                is_unfinished: grants.unsaved.is_some(),
                source: grants,
                outcome,
            }
        })
    }
}

/// Whether what the credentials give is a session that can be stored.
fn has_session(credentials: &Credentials) -> bool {
    credentials.client().is_some()
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
