//! The session of a client: how its tokens are obtained, renewed and given up.

use std::error::Error as StdError;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use crate::auth::credentials::{Credentials, Grant, OAuthClient};
use crate::auth::provider::{AccessToken, Provider};
use crate::auth::shared::{SharedStore, Unsaved};
use crate::auth::store::TokenStore;
use crate::auth::token::{Replaced, Token, TokenCache};
use crate::service::authentication::types::{DefaultOAuth2AccessToken, TokenRequest};
use crate::service::authentication::{Authentication, operations};
use crate::{
    AuthenticationError, AuthenticationErrorKind, Client, DecodeError, Error, RawBody, Response,
    Secret, Status,
};

/// A fetch on its way. Its outcome comes with what can be exchanged the next time.
type Fetch = Pin<Box<dyn Future<Output = (Grants, Result<Token, Error>)> + Send>>;

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
                return Err(Error::configuration(
                    "credentials",
                    "the token holds a character that no HTTP header may hold, such as a newline",
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

    /// The token that calls carry now, if there is one.
    #[cfg(feature = "statistics-notifications")]
    pub(crate) fn token(&self) -> Option<Arc<Token>> {
        self.tokens.peek()
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
            .get({
                let (client, grant) = (self.plain(), grant.clone());
                move |grants, replaced| client.fetch_token(grant, grants, replaced)
            })
            .await
    }

    /// Waits until no exchange of tokens is on its way. An exchange that began is finished even if every caller has given
    /// up, but not if the runtime ends before: a program that was asked to stop, and whose tokens are in a
    /// [`TokenStore`], waits here so that a new refresh token gets there.
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
        let outcome = Authentication::new(self.clone())
            .sign_out()
            .global(everywhere)
            .send()
            .await
            .map(|_| ());
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

    /// Boxed since the request goes through dispatch, which is what asks for a token.
    fn fetch_token(self, grant: Grant, mut grants: Grants, replaced: Replaced) -> Fetch {
        Box::pin(async move {
            let token = match (&grant, self.session().store()) {
                (Grant::Bearer(token), _) => {
                    Token::new(token.clone(), None).ok_or_else(sign_in_required)
                }
                (Grant::Provider(Provider(provider)), _) => {
                    let refused = replaced.refused.as_ref().map(|token| token.secret());
                    provided(provider.token(refused).await)
                }
                (_, None) => self.obtain_token(&grant, &mut grants).await,
                (_, Some(store)) => {
                    self.fetch_shared(store, &grant, &mut grants, &replaced)
                        .await
                }
            };
            (grants, token)
        })
    }

    /// A refresh where there is a refresh token, the whole grant where there is none or it is refused.
    pub(super) async fn obtain_token(
        &self,
        grant: &Grant,
        grants: &mut Grants,
    ) -> Result<Token, Error> {
        if let Some(refresh_token) = grants.refresh_token.clone() {
            let mut request = token_request("refresh_token");
            request.refresh_token = Some(refresh_token);
            match self.retrieve_token(request).await {
                Ok(answer) => return accept(grants, answer),
                Err(Error::Authentication(error))
                    if error.kind == AuthenticationErrorKind::InvalidGrant =>
                {
                    grants.refresh_token = None;
                }
                Err(error) => return Err(error),
            }
        }
        let request = match grant {
            Grant::Password {
                username, password, ..
            } => {
                let mut request = token_request("password");
                request.username = Some(username.clone());
                request.password = Some(password.clone());
                request
            }
            Grant::AuthorizationCode {
                code,
                redirect_uri,
                code_verifier,
                ..
            } if !grants.code_is_used => {
                let mut request = token_request("authorization_code");
                request.code = Some(code.clone());
                request.redirect_uri = Some(redirect_uri.clone());
                request.code_verifier = code_verifier.clone();
                request
            }
            _ => return Err(sign_in_required()),
        };
        match self.retrieve_token(request).await {
            Ok(answer) => {
                grants.code_is_used = true;
                accept(grants, answer)
            }
            Err(error) => {
                grants.code_is_used = error.is_authentication();
                Err(error)
            }
        }
    }

    async fn retrieve_token(
        &self,
        request: TokenRequest,
    ) -> Result<Response<DefaultOAuth2AccessToken>, Error> {
        Authentication::new(self.clone())
            .retrieve_token()
            .body(request)
            .send()
            .await
    }
}

fn token_request(grant_type: &str) -> TokenRequest {
    TokenRequest {
        client_id: None,
        code: None,
        code_verifier: None,
        grant_type: grant_type.to_owned(),
        password: None,
        redirect_uri: None,
        refresh_token: None,
        scope: None,
        username: None,
    }
}

/// Keeps the refresh token, which replaces any earlier one, and makes the access token ready to be sent.
fn accept(grants: &mut Grants, answer: Response<DefaultOAuth2AccessToken>) -> Result<Token, Error> {
    if let Some(refresh_token) = &answer.refresh_token {
        grants.refresh_token = Some(refresh_token.clone());
    }
    let lifetime = answer
        .expires_in
        .map(|seconds| Duration::from_secs(u64::try_from(seconds).unwrap_or(0)));
    answer
        .access_token
        .clone()
        .filter(|token| !token.expose().is_empty())
        .and_then(|token| Token::new(token, lifetime))
        .ok_or_else(|| {
            Error::Decode(Box::new(DecodeError {
                operation: operations::RETRIEVE_TOKEN.name(),
                status: answer.status(),
                path: "access_token".to_owned(),
                reason: "is missing, empty or not fit for a header".to_owned(),
                attempts: 1,
                body: RawBody::default(),
            }))
        })
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
    Some(secret)
        .filter(|secret| !secret.expose().is_empty())
        .and_then(|secret| Token::new(secret, lifetime))
        .ok_or_else(|| failed(Box::<dyn StdError + Send + Sync>::from(unfit).into()))
}

fn sign_in_required() -> Error {
    Error::Authentication(Box::new(AuthenticationError {
        kind: AuthenticationErrorKind::SignInRequired,
        operation: operations::RETRIEVE_TOKEN.name(),
        status: None,
        cause: Status::default(),
        attempts: 0,
        body: RawBody::default(),
    }))
}
