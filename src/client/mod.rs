//! The client of a tenant, its settings, and the sign-in of users to it.

#[cfg(feature = "browser")]
mod browser;
mod builder;
mod caller;
mod handle;
mod health;
mod names;
mod settings;
mod sign_in;

#[cfg(feature = "browser")]
pub use self::browser::BrowserSignIn;
pub use self::builder::ClientBuilder;
pub(crate) use self::caller::{Caller, Draft, request_builder};
pub use self::handle::Client;
pub use self::health::ClientHealth;
pub use self::settings::Settings;
