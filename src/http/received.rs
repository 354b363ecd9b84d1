//! A response, before it is known whether it is a success.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};
use url::Url;

use crate::Secret;
use crate::core::redaction::{KnownSecrets, Secrets};

pub(crate) struct Received {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// What is left to be read by the caller.
    pub(crate) rest: Option<Box<Rest>>,
    /// Where a redirect leads.
    pub(crate) location: Option<Box<Url>>,
    pub(crate) sent: Sent,
}

/// A body on its way, of which the beginning may have been read.
pub(crate) struct Rest {
    pub(crate) beginning: Bytes,
    pub(crate) response: reqwest::Response,
}

/// Secrets that went out with the request, and that the client need not remember.
#[derive(Default)]
pub(crate) struct Sent {
    pub(crate) cookies: Option<Box<HeaderValue>>,
    /// The digest of a signature.
    pub(crate) digest: Option<Secret>,
}

impl Received {
    /// What must not be in an error, nor in a text of the service.
    pub(crate) fn secrets<'k>(&self, known: &'k KnownSecrets) -> Secrets<'k> {
        let mut secrets = Secrets::new(known);
        if let Some(cookies) = &self.sent.cookies {
            secrets.add_cookies(cookies);
        }
        if let Some(digest) = &self.sent.digest {
            secrets.add(digest.clone());
        }
        secrets
    }
}
