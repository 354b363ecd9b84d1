//! Whether a client works, for readiness checks.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use super::handle::Client;
use crate::{Health, Service};

/// Whether a client works, since when, and why not: what its calls have shown. Nothing is sent to find out.
///
/// It is serialized for a readiness check's response: see [`Client::health`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ClientHealth {
    /// Whether the last sign-in, or renewal of the token, succeeded. One that was tried early, while the token still
    /// works, does no harm by failing. Well before the first.
    pub sign_in: Health,
    /// Whether the last call of each service had a response that was no failure of the service itself: no connection, none in
    /// time, and the statuses 429, 502, 503 and 504 are such. Services that were not called are left out.
    #[serde(serialize_with = "by_name")]
    pub services: BTreeMap<Service, Health>,
}

impl ClientHealth {
    /// Whether all of it works.
    #[must_use]
    pub fn is_well(&self) -> bool {
        self.sign_in.is_well && self.services.values().all(|health| health.is_well)
    }
}

fn by_name<S: Serializer>(services: &BTreeMap<Service, Health>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(services.iter().map(|(service, health)| (service.name(), health)))
}

impl Client {
    /// Whether the client works, as far as its calls have shown, for a readiness check:
    ///
    /// ```no_run
    /// # fn example(client: genesys_multicloud_cx::Client) {
    /// let health = client.health();
    /// let status = if health.is_well() { 200 } else { 503 };
    /// if let Some(reason) = &health.sign_in.reason {
    ///     println!("{status}: not signed in since {:?}: {reason}", health.sign_in.since);
    /// }
    /// # }
    /// ```
    ///
    /// A service that nobody calls any more stays as it was left: a check of that kind may make a cheap call, such as `ping`
    /// of the authentication service, before it looks.
    #[must_use]
    pub fn health(&self) -> ClientHealth {
        let vitals = &self.pipeline().settings().vitals;
        ClientHealth {
            sign_in: vitals.sign_in.get(),
            services: vitals.services().collect(),
        }
    }
}
