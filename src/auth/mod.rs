//! Sign-in: what tokens are obtained with, and their life.
//!
//! A [`Client`](crate::Client) fetches its access token when the first call needs it, shares it among its clones,
//! refreshes it before it expires, and once more when the service rejects it. Nothing of this has to be called.
//!
//! The refresh begins in the background while the token still works, so no call waits for it or fails with it: what goes
//! wrong is retried after growing pauses, until the token has expired. A refresh token that is rejected is forgotten, and one
//! whose response got lost is not relied on: the password signs in again where there is one, and otherwise calls fail with
//! [`SignInRequired`](crate::AuthenticationErrorKind::SignInRequired) or with what kept the response away.
//!
//! Users sign in by the Authorization Code grant, on a page of Genesys that no application sees:
//!
//! - a web application sends the user's browser there and takes it back at its redirect URI: see
//!   [`Client::authorization`](crate::Client::authorization);
//! - a program on a desktop or a command line opens the browser and waits for it at a port of its own: see
//!   `ClientBuilder::sign_in_with_browser`, with the feature `browser`.
//!
//! The tokens are kept in memory, or with [`ClientBuilder::token_store`](crate::ClientBuilder::token_store) in a
//! [`TokenStore`], from which other programs use the same session and the next start of this one continues it.

mod authorization;
mod cache;
mod credentials;
mod exchange;
mod flight;
mod grants;
pub(crate) mod operations;
mod provider;
mod response;
mod session;
mod shared;
mod store;

#[cfg(feature = "browser")]
pub(crate) use authorization::authorization_error;
pub use authorization::{Authorization, AuthorizationRequest, PendingAuthorization};
pub use credentials::{Credentials, OAuthClient};
pub use provider::{AccessToken, ProvidedToken, TokenProvider};
#[cfg(feature = "redis")]
pub use store::RedisTokenStore;
pub use store::{FileTokenStore, MemoryTokenStore, StoreFuture, StoredTokens, TokenLease, TokenStore};

pub(crate) use session::Session;
