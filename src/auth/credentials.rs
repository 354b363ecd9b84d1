//! What tokens are obtained with.

use std::sync::Arc;

use url::form_urlencoded::byte_serialize;

use crate::auth::provider::{Provider, TokenProvider};
use crate::{Secret, SecretSource};

/// A client application that is registered with Genesys: its identifier and its secret, which the manual calls Client ID
/// and Client Password.
#[derive(Clone, Debug)]
#[must_use]
pub struct OAuthClient {
    pub(crate) id: String,
    /// None of a public client.
    pub(crate) secret: Option<SecretSource>,
    pub(crate) form_encoded_basic: bool,
}

impl OAuthClient {
    /// Identifier and secret, as issued by Genesys.
    pub fn new(id: impl Into<String>, secret: impl Into<SecretSource>) -> Self {
        Self {
            id: id.into(),
            secret: Some(secret.into()),
            form_encoded_basic: false,
        }
    }

    /// A public client (RFC 6749, section 2.1): a program on its users' machines, where a secret would be none (RFC 8252,
    /// section 8.5). It has to be registered as such.
    ///
    /// Token requests name it by the form field `client_id` and carry no `Authorization`. An authorization code is always
    /// bound to its request by Proof Key for Code Exchange, whatever `pkce` is set to.
    ///
    /// ```
    /// use genesys_multicloud_cx::auth::{Credentials, OAuthClient};
    ///
    /// // The next start of a desktop program whose user has signed in before.
    /// let credentials = Credentials::stored(OAuthClient::public("client-id"));
    /// # let _ = credentials;
    /// ```
    pub fn public(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            secret: None,
            form_encoded_basic: false,
        }
    }

    /// Whether identifier and secret are form-encoded before they become HTTP Basic credentials, as RFC 6749, section
    /// 2.3.1, wants it. Off unless set: Genesys' own clients send them plain. It makes a difference only for identifiers
    /// and secrets with other characters than `A-Z a-z 0-9 * - . _`, and none for a public client.
    pub fn form_encoded_basic(mut self, form_encoded: bool) -> Self {
        self.form_encoded_basic = form_encoded;
        self
    }

    pub(crate) fn is_public(&self) -> bool {
        self.secret.is_none()
    }

    /// What to try when the service refuses the application though identifier and secret are right.
    pub(super) fn encoding_note(&self) -> Option<&'static str> {
        let secret = self.secret.as_ref()?.latest()?;
        let secret = secret.expose();
        let changes = |text: &str| byte_serialize(text.as_bytes()).collect::<String>() != text;
        if !changes(&self.id) && !changes(secret) {
            return None;
        }
        Some(match self.form_encoded_basic {
            false => {
                "the client id or the client secret holds characters that some services want form-encoded: try \
                 `OAuthClient::form_encoded_basic(true)`"
            }
            true => {
                "the client id or the client secret holds characters that are sent form-encoded, and some services want \
                 them plain: try `OAuthClient::form_encoded_basic(false)`"
            }
        })
    }
}

/// What access tokens are obtained with.
///
/// ```
/// use genesys_multicloud_cx::auth::{Credentials, OAuthClient};
///
/// let application = OAuthClient::new("client-id", "client-secret");
/// let credentials = Credentials::password(application, r"tenant\agent1", "password");
/// # let _ = credentials;
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Credentials(pub(crate) Grant);

#[derive(Clone, Debug)]
pub(crate) enum Grant {
    Password {
        client: OAuthClient,
        username: String,
        password: SecretSource,
    },
    AuthorizationCode {
        client: OAuthClient,
        code: Secret,
        redirect_uri: String,
        code_verifier: Option<Secret>,
    },
    RefreshToken {
        client: OAuthClient,
        refresh_token: Secret,
    },
    Stored {
        client: OAuthClient,
    },
    Bearer(Secret),
    Provider(Provider),
}

impl Credentials {
    /// A user's name, `tenant\user` as a rule, and password. Renewed for ever.
    pub fn password(client: OAuthClient, username: impl Into<String>, password: impl Into<SecretSource>) -> Self {
        Self(Grant::Password {
            client,
            username: username.into(),
            password: password.into(),
        })
    }

    /// The authorization code that the user's browser brought back to `redirect_uri`, which is the one of the
    /// authorization request. A code works once; the session then lasts as long as its refresh token.
    ///
    /// For those who made the authorization request by themselves and checked its `state`: otherwise
    /// [`PendingAuthorization`](super::PendingAuthorization) does both.
    pub fn authorization_code(client: OAuthClient, code: impl Into<Secret>, redirect_uri: impl Into<String>) -> Self {
        Self(Grant::AuthorizationCode {
            client,
            code: code.into(),
            redirect_uri: redirect_uri.into(),
            code_verifier: None,
        })
    }

    /// The same for an authorization request with a `code_challenge` (RFC 7636), which a
    /// [public client](OAuthClient::public) has to make: `code_verifier` is what the challenge was made of.
    pub fn authorization_code_with_verifier(
        client: OAuthClient,
        code: impl Into<Secret>,
        redirect_uri: impl Into<String>,
        code_verifier: impl Into<Secret>,
    ) -> Self {
        Self(Grant::AuthorizationCode {
            client,
            code: code.into(),
            redirect_uri: redirect_uri.into(),
            code_verifier: Some(code_verifier.into()),
        })
    }

    /// A refresh token from an earlier sign-in. The service may exchange it for another one that replaces it: without a
    /// [`TokenStore`](super::TokenStore) the session ends with the client.
    pub fn refresh_token(client: OAuthClient, refresh_token: impl Into<Secret>) -> Self {
        Self(Grant::RefreshToken {
            client,
            refresh_token: refresh_token.into(),
        })
    }

    /// Nothing but the session that is in the [`TokenStore`](super::TokenStore) of the client, whichever way it began there:
    /// for the next start of a program whose user has signed in before. Once there is none, or it is over, calls fail with
    /// [`SignInRequired`](crate::AuthenticationErrorKind::SignInRequired).
    ///
    /// ```
    /// use genesys_multicloud_cx::Client;
    /// use genesys_multicloud_cx::auth::{Credentials, FileTokenStore, OAuthClient};
    ///
    /// # fn example() -> Result<(), genesys_multicloud_cx::Error> {
    /// let client = Client::builder("https://api-demo.com")
    ///     .api_key("api-key")
    ///     .credentials(Credentials::stored(OAuthClient::new("client-id", "client-secret")))
    ///     .token_store(FileTokenStore::new("tokens.json"))
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn stored(client: OAuthClient) -> Self {
        Self(Grant::Stored { client })
    }

    /// A fixed access token from elsewhere. It can't be renewed.
    pub fn bearer(token: impl Into<Secret>) -> Self {
        Self(Grant::Bearer(token.into()))
    }

    /// Tokens from a source of the caller's own.
    pub fn provider(provider: impl TokenProvider) -> Self {
        Self(Grant::Provider(Provider(Arc::new(provider))))
    }

    /// Reads what is in files.
    ///
    /// # Errors
    ///
    /// What can't be read, with its path.
    pub(crate) fn check(&self) -> Result<(), String> {
        let password = match &self.0 {
            Grant::Password { password, .. } => Some(password),
            _ => None,
        };
        let secret = self.client().and_then(|client| client.secret.as_ref());
        password
            .into_iter()
            .chain(secret)
            .try_for_each(|source| source.read().map(drop))
    }

    pub(crate) fn client(&self) -> Option<&OAuthClient> {
        match &self.0 {
            Grant::Password { client, .. }
            | Grant::AuthorizationCode { client, .. }
            | Grant::RefreshToken { client, .. }
            | Grant::Stored { client } => Some(client),
            Grant::Bearer(_) | Grant::Provider(_) => None,
        }
    }
}
