//! Tokens from a source of the caller's own.

use std::error::Error;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use crate::Secret;

/// A source of access tokens, such as a service of one's own that signs users in.
///
/// It is asked when a call first needs a token, again before that token ends, and again after the service refused it. It is
/// asked once for all callers, so a provider need not keep tokens or take care of callers who come at the same time. While
/// a token works nobody waits for the next one, and a failure is tried again after a pause.
///
/// ```
/// use std::time::Duration;
///
/// use genesys_multicloud_cx::Secret;
/// use genesys_multicloud_cx::auth::{AccessToken, Credentials, ProvidedToken, TokenProvider};
///
/// struct Vault;
///
/// impl TokenProvider for Vault {
///     fn token<'a>(&'a self, refused: Option<&'a Secret>) -> ProvidedToken<'a> {
///         Box::pin(async move {
///             let _ = refused; // asking the vault for another one than this
///             Ok(AccessToken::new("from the vault").expires_in(Duration::from_secs(3600)))
///         })
///     }
/// }
///
/// let credentials = Credentials::provider(Vault);
/// # let _ = credentials;
/// ```
pub trait TokenProvider: Send + Sync + 'static {
    /// An access token, another one than `refused` if there is one.
    ///
    /// # Errors
    ///
    /// Whatever kept the provider from it; callers receive it within
    /// [`Error::TokenProvider`](crate::Error::TokenProvider).
    fn token<'a>(&'a self, refused: Option<&'a Secret>) -> ProvidedToken<'a>;
}

/// The boxed future that [`TokenProvider::token`] returns.
pub type ProvidedToken<'a> =
    Pin<Box<dyn Future<Output = Result<AccessToken, Box<dyn Error + Send + Sync>>> + Send + 'a>>;

/// An access token, and how long it is good for.
#[derive(Clone, Debug)]
#[must_use]
pub struct AccessToken {
    pub(crate) secret: Secret,
    pub(crate) lifetime: Option<Duration>,
}

impl AccessToken {
    /// A token that is used until the service refuses it.
    pub fn new(secret: impl Into<Secret>) -> Self {
        Self {
            secret: secret.into(),
            lifetime: None,
        }
    }

    /// Says from when on the token is good no more, so that the provider is asked for another before. Nothing says nothing.
    pub fn expires_in(mut self, lifetime: Duration) -> Self {
        self.lifetime = Some(lifetime);
        self
    }
}

/// A provider among credentials. Nothing of it is shown.
#[derive(Clone)]
pub(crate) struct Provider(pub(crate) Arc<dyn TokenProvider>);

impl fmt::Debug for Provider {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("TokenProvider")
    }
}
