//! The signature of a body: HMAC-SHA1, in the form of the header `X-Hub-Signature`.

use hmac::{Hmac, KeyInit, Mac};
use http::HeaderValue;
use sha1::Sha1;

use crate::Secret;

/// Signs bytes as they pass by.
#[derive(Clone)]
pub(crate) struct Signer(Hmac<Sha1>);

impl Signer {
    pub(crate) fn new(secret: &Secret) -> Self {
        // An HMAC takes keys of any length.
        Self(
            Hmac::new_from_slice(secret.expose().as_bytes())
                .unwrap_or_else(|_| Hmac::new(&Default::default())),
        )
    }

    pub(crate) fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    pub(crate) fn finish(self) -> HeaderValue {
        let digits: String = self
            .0
            .finalize()
            .into_bytes()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let mut header = HeaderValue::try_from(format!("sha1={digits}"))
            .unwrap_or(HeaderValue::from_static("sha1="));
        header.set_sensitive(true);
        header
    }
}
