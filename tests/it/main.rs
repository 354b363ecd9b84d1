//! Everything that is tested through the public API.

mod auth;
mod bad_input;
mod decoding;
mod encoding;
mod errors;
mod generated;
mod manual;
mod requests;
mod secrets;
mod settings;
mod wire;
