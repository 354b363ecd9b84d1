#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[macro_use]
mod open_enum;

pub mod auth;
mod client;
mod comma_separated;
mod dispatch;
mod envelope;
mod error;
mod response;
mod secret;
mod service;

/// The Authentication API: sign-in, sign-out, and who a token belongs to.
///
/// A [`Client`] fetches and renews its tokens by itself; these are the operations beside that.
#[cfg(feature = "authentication")]
pub mod authentication {
    pub use crate::service::authentication::{Authentication, builder, types};
}
#[cfg(feature = "statistics")]
pub mod statistics;

#[cfg(feature = "simulator")]
pub mod simulator;

pub use client::{Client, ClientBuilder};
pub use comma_separated::{CommaSeparated, InvalidList};
pub use error::{
    ApiError, AuthenticationError, AuthenticationErrorKind, Code, DecodeError, Error,
    OperationName, RawBody, Status,
};
pub use response::{Outcome, Redirect, Response};
pub use secret::Secret;
pub use service::Service;

/// The version of this crate, as its `User-Agent` names it.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
