//! Everything that is tested through the public API.

mod auth;
mod bad_input;
#[path = "../calls/mod.rs"]
mod calls;
mod decoding;
mod encoding;
mod errors;
mod every_operation;
mod files;
#[cfg(feature = "simulator")]
mod flows;
mod generated;
mod limits;
mod manual;
#[cfg(feature = "simulator")]
mod quickstart;
mod requests;
mod retries;
mod secrets;
mod settings;
#[cfg(feature = "simulator")]
mod simulator;
mod tracing;
mod transport;
mod wire;
