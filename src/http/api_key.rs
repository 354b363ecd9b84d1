//! The API key, ready to be sent.

use std::sync::{Mutex, PoisonError};

use http::HeaderValue;

use crate::core::redaction::KnownSecrets;
use crate::{Secret, SecretSource};

pub(crate) struct ApiKey {
    header: HeaderValue,
    /// Of one that may change, with the header as it is by now.
    source: Option<(SecretSource, Mutex<HeaderValue>)>,
}

impl ApiKey {
    /// The key as it is now, which is known as a secret from here on.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub(crate) fn new(source: &SecretSource, known: &KnownSecrets) -> Result<Self, String> {
        let key = source.read()?;
        if key.expose().trim().is_empty() {
            return Err("is empty".to_owned());
        }
        let header = header(&key).ok_or("holds a character that no HTTP header may hold, such as a newline")?;
        known.note(&key);
        let source = source
            .path()
            .is_some()
            .then(|| (source.clone(), Mutex::new(header.clone())));
        Ok(Self { header, source })
    }

    pub(crate) fn header(&self, known: &KnownSecrets) -> HeaderValue {
        let Some((source, latest)) = &self.source else {
            return self.header.clone();
        };
        let changed = source.changed();
        let mut latest = latest.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(key) = changed {
            match header(&key) {
                Some(header) => {
                    known.note(&key);
                    *latest = header;
                }
                None => tracing::warn!("the new API key is not fit for a header; the old one is used"),
            }
        }
        latest.clone()
    }
}

fn header(key: &Secret) -> Option<HeaderValue> {
    let mut header = HeaderValue::from_str(key.expose()).ok()?;
    header.set_sensitive(true);
    Some(header)
}
