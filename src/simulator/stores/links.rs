//! The links to exported files that were given out.

use std::time::Duration;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use tokio::time::Instant;

use super::clock::milliseconds;
use super::identifier::unguessable;
use super::recent::Recent;
use crate::simulator::protocol::request::pairs;

/// How many links count at once.
const MOST: usize = 10_000;

/// The links that were given out, by their tokens.
#[derive(Debug)]
pub(crate) struct Links(Recent<Link>);

impl Default for Links {
    fn default() -> Self {
        Self(Recent::new(MOST))
    }
}

#[derive(Debug)]
struct Link {
    service: String,
    file: String,
    /// As it stands in the URL, in seconds since 1970.
    expires: String,
    /// A lifetime that no clock can hold never ends.
    end: Option<Instant>,
}

impl Links {
    /// A path that gives a file to whoever knows it, for a while.
    pub(crate) fn sign(&mut self, service: &str, file: &str, lifetime: Duration) -> String {
        let token = unguessable();
        let expires = (milliseconds() / 1000).saturating_add(lifetime.as_secs());
        let encoded = utf8_percent_encode(file, NON_ALPHANUMERIC);
        let path = format!("/{service}/{encoded}?expires={expires}&token={token}");
        let link = Link {
            service: service.to_owned(),
            file: file.to_owned(),
            expires: expires.to_string(),
            end: Instant::now().checked_add(lifetime),
        };
        let now = Instant::now();
        self.0.retain(|link| link.end.is_none_or(|end| now < end));
        self.0.insert(token, link);
        path
    }

    /// Whether the service and file are what a token that still counts was issued for.
    pub(crate) fn allow(&self, service: &str, file: &str, query: &str) -> bool {
        let Some(pairs) = pairs(query) else {
            return false;
        };
        let one = |name: &str| match pairs.as_slice() {
            [(first, value), _] | [_, (first, value)] if first == name => Some(*value),
            _ => None,
        };
        let link = one("token").and_then(|token| self.0.get(token));
        link.is_some_and(|link| {
            link.service == service
                && link.file == file
                && one("expires") == Some(link.expires.as_str())
                && link.end.is_none_or(|end| Instant::now() < end)
        })
    }
}
