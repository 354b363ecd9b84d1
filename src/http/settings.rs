//! What all calls of a client share.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use super::api_key::ApiKey;
use super::cookies::Cookies;
use super::layer::Layer;
use super::retry::RetryPolicy;
use super::servers::Servers;
use super::throttle::Throttle;
use super::vitals::Vitals;
use crate::core::metrics::Meter;
use crate::core::redaction::KnownSecrets;

pub(crate) struct Settings {
    pub(crate) http: reqwest::Client,
    pub(crate) servers: Servers,
    pub(crate) api_key: ApiKey,
    pub(crate) user_agent: HeaderValue,
    /// Of a whole call.
    pub(crate) timeout: Duration,
    /// Of each part of a response that has begun.
    pub(crate) read_timeout: Duration,
    pub(crate) retry: RetryPolicy,
    /// In bytes.
    pub(crate) max_response_size: usize,
    pub(crate) known_secrets: KnownSecrets,
    pub(crate) cookies: Cookies,
    pub(crate) layers: Vec<Arc<dyn Layer>>,
    pub(crate) meter: Meter,
    pub(crate) throttle: Throttle,
    pub(crate) vitals: Vitals,
}

impl fmt::Debug for Settings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Settings")
            .field("servers", &self.servers)
            .finish_non_exhaustive()
    }
}
