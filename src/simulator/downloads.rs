//! Where pre-signed URLs lead: an origin of its own, which knows links and no credentials.

use std::sync::Arc;
use std::time::Duration;

use http::{Method, Request, StatusCode};
use hyper::body::Incoming;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use tokio::time::Instant;

use super::accounts::unguessable;
use super::answer::{Answer, NoAnswer};
use super::clock::milliseconds;
use super::path::segments;
use super::recent::Recent;
use super::request::pairs;
use super::server::Server;
use super::state::State;

/// What a client must keep to itself when it leaves the API.
const FORBIDDEN: [&str; 4] = ["x-api-key", "authorization", "cookie", "referer"];

/// How many links count at once.
const MOST: usize = 10_000;

/// The links that were given out, by their tokens.
#[derive(Debug)]
pub(super) struct Links(Recent<Link>);

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
    pub(super) fn sign(&mut self, service: &str, file: &str, lifetime: Duration) -> String {
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
    fn allow(&self, service: &str, file: &str, query: &str) -> bool {
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

pub(super) async fn serve(
    server: Arc<Server>,
    request: Request<Incoming>,
) -> Result<Answer, NoAnswer> {
    let (parts, _) = request.into_parts();
    let carried = FORBIDDEN
        .iter()
        .filter(|name| parts.headers.contains_key(**name));
    let carried: Vec<_> = carried.copied().collect();
    Ok(if !carried.is_empty() {
        let message = format!("not for this origin: {}", carried.join(", "));
        Answer::gateway(StatusCode::BAD_REQUEST, &message)
    } else if parts.method != Method::GET {
        Answer::gateway(StatusCode::METHOD_NOT_ALLOWED, "Method Not Allowed").header("Allow", "GET")
    } else {
        let query = parts.uri.query().unwrap_or_default();
        download(&server.state, parts.uri.path(), query)
    })
}

fn download(state: &State, path: &str, query: &str) -> Answer {
    let segments = segments(path).unwrap_or_default();
    let [service, name] = segments.as_slice() else {
        return Answer::gateway(StatusCode::NOT_FOUND, "Not Found");
    };
    if !state.links.lock().allow(service, name, query) {
        return Answer::gateway(StatusCode::FORBIDDEN, "Forbidden");
    }
    // The file may have been deleted since.
    let archive = state.archive(service).lock();
    match archive.files.get(name) {
        Some(file) => Answer::bytes(StatusCode::OK, "text/csv", file.content.clone()),
        None => Answer::gateway(StatusCode::NOT_FOUND, "Not Found"),
    }
}
