//! Sign-in: what tokens are obtained with, and their life.
//!
//! A [`Client`](crate::Client) fetches its access token when the first call needs it, shares it among its clones, renews
//! it before it ends, and renews it once more when the service refuses it. Nothing of this has to be called.

mod credentials;
mod session;
mod token;

pub use credentials::{Credentials, OAuthClient};

pub(crate) use session::Session;
pub(crate) use token::Token;
