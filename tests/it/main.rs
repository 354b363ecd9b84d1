//! Everything that is tested through the public API.

mod auth;
mod bad_input;
mod decoding;
mod encoding;
mod errors;
#[cfg(feature = "simulator")]
mod flows;
mod generated;
mod manual;
#[cfg(feature = "simulator")]
mod quickstart;
mod requests;
mod secrets;
mod settings;
#[cfg(feature = "simulator")]
mod simulator;
mod wire;
