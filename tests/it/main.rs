//! Everything that is tested through the public API.

mod auth;
mod authorization;
mod bad_input;
#[cfg(all(feature = "browser", feature = "simulator"))]
mod browser;
mod call_options;
#[path = "../calls/mod.rs"]
mod calls;
#[cfg(feature = "statistics-notifications")]
mod cometd;
mod compile_fail;
mod decoding;
mod early_refusal;
mod early_renewal;
mod encoding;
mod errors;
mod errors_like_success;
mod every_operation;
mod faults;
mod files;
mod first_programs;
#[cfg(feature = "simulator")]
mod flows;
mod generated;
mod gzip;
mod health;
mod limits;
#[cfg(all(feature = "statistics", feature = "statistics-notifications"))]
mod live_faults;
#[cfg(all(unix, feature = "statistics-notifications", feature = "simulator"))]
mod live_statistics;
mod made_by_hand;
mod manual;
mod messages;
#[cfg(feature = "metrics")]
mod metrics;
mod outside_numbers;
mod provider;
mod proxies;
mod public_clients;
#[cfg(feature = "simulator")]
mod quickstart;
mod redaction;
#[cfg(feature = "redis")]
mod redis_server;
mod requests;
mod retries;
mod secret_files;
mod secrets;
mod settings;
mod settings_as_data;
mod several_runtimes;
mod shared_pool;
#[cfg(feature = "simulator")]
mod sign_in_form;
mod sign_in_recovery;
#[cfg(feature = "simulator")]
mod simulator;
#[cfg(feature = "simulator")]
mod simulator_strictness;
#[cfg(all(feature = "axum", feature = "simulator"))]
mod sms_gateway;
mod streams;
mod strict;
mod throttling;
mod token_endpoint;
mod token_file;
mod token_responses;
mod token_store;
#[cfg(feature = "redis")]
mod token_store_redis;
mod tolerant_reading;
mod tracing;
mod transport;
mod transport_messages;
#[cfg(all(feature = "statistics-notifications", feature = "simulator"))]
mod watch;
#[cfg(all(feature = "statistics-notifications", feature = "simulator"))]
mod watch_changes;
#[cfg(all(feature = "statistics-notifications", feature = "simulator"))]
mod watch_health;
#[cfg(all(feature = "statistics-notifications", feature = "simulator"))]
mod watch_shared;
#[cfg(all(feature = "statistics-notifications", feature = "simulator"))]
mod watch_waits;
#[cfg(all(feature = "statistics-notifications", feature = "simulator"))]
mod watch_wide;
#[cfg(feature = "simulator")]
mod web_sign_in;
mod webhook;
#[cfg(feature = "axum")]
mod webhook_axum;
#[cfg(all(unix, feature = "axum", feature = "redis"))]
mod webhook_cluster;
mod webhook_receiver;
mod webhook_seeds;
mod webhook_shutdown;
#[cfg(feature = "redis")]
mod webhook_store_redis;
#[path = "../../fuzz/src/lib.rs"]
#[allow(missing_docs)]
mod webhook_targets;
mod wire;
