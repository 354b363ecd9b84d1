//! Everything that is tested through the public API.

mod auth;
mod authorization;
mod bad_input;
#[cfg(all(feature = "browser", feature = "simulator"))]
mod browser;
#[path = "../calls/mod.rs"]
mod calls;
#[cfg(feature = "statistics-notifications")]
mod cometd;
mod decoding;
mod encoding;
mod errors;
mod every_operation;
mod faults;
mod files;
#[cfg(feature = "simulator")]
mod flows;
mod generated;
mod limits;
#[cfg(all(unix, feature = "statistics-notifications", feature = "simulator"))]
mod live_statistics;
mod manual;
mod messages;
mod provider;
#[cfg(feature = "simulator")]
mod quickstart;
mod requests;
mod retries;
mod secrets;
mod settings;
#[cfg(feature = "simulator")]
mod sign_in_form;
#[cfg(feature = "simulator")]
mod simulator;
#[cfg(all(feature = "axum", feature = "simulator"))]
mod sms_gateway;
mod streams;
mod strict;
mod token_file;
mod token_store;
#[cfg(feature = "redis")]
mod token_store_redis;
mod tracing;
mod transport;
#[cfg(all(feature = "statistics-notifications", feature = "simulator"))]
mod watch;
#[cfg(feature = "simulator")]
mod web_sign_in;
mod webhook;
#[cfg(feature = "axum")]
mod webhook_axum;
mod webhook_receiver;
mod webhook_seeds;
#[path = "../../fuzz/src/lib.rs"]
#[allow(missing_docs)]
mod webhook_targets;
mod wire;
