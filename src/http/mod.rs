//! The way of a call: a request as data, and the pipeline that it passes through.

pub(crate) mod api_key;
pub(crate) mod cookies;
pub(crate) mod download;
pub(crate) mod failure;
pub(crate) mod form;
pub(crate) mod layer;
pub(crate) mod limits;
pub(crate) mod multipart;
pub(crate) mod options;
pub(crate) mod pipeline;
pub(crate) mod pool;
pub(crate) mod proxies;
pub(crate) mod received;
pub(crate) mod request;
pub(crate) mod retry;
pub(crate) mod sending;
pub(crate) mod servers;
mod set_cookie;
pub(crate) mod settings;
mod styles;
pub(crate) mod throttle;
pub(crate) mod tls_roots;
pub(crate) mod token;
pub(crate) mod upload;
#[cfg(feature = "third-party-messaging")]
pub(crate) mod upload_signer;
pub(crate) mod vitals;
