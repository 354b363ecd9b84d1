//! `X-Hub-Signature`: the HMAC-SHA1 of a body, with the secret of a channel as its key.

use hmac::{Hmac, KeyInit, Mac};
use http::HeaderValue;
use sha1::Sha1;

pub(crate) const HEADER: &str = "x-hub-signature";
const PREFIX: &[u8] = b"sha1=";
const LENGTH: usize = 20;

/// A secret, made ready once for all the bodies that are signed with it. It is erased from memory when dropped.
#[derive(Clone)]
pub(crate) struct Key(Hmac<Sha1>);

impl Key {
    pub(crate) fn new(secret: &str) -> Self {
        let mac = Hmac::new_from_slice(secret.as_bytes());
        Self(mac.expect("an HMAC takes keys of any length (RFC 2104, section 3)"))
    }

    fn signer(&self) -> Signer {
        Signer(self.0.clone())
    }

    /// The whole value of the header.
    pub(crate) fn sign(&self, body: &[u8]) -> String {
        let mut signer = self.signer();
        signer.update(body);
        signer.finish()
    }

    /// Takes the same time wherever the two signatures differ.
    pub(crate) fn verify(&self, signature: &Signature, body: &[u8]) -> bool {
        let mac = self.0.clone().chain_update(body);
        mac.verify_slice(&signature.0).is_ok()
    }
}

/// Signs a body as it passes by.
#[derive(Clone)]
pub(crate) struct Signer(Hmac<Sha1>);

impl Signer {
    pub(crate) fn new(secret: &str) -> Self {
        Key::new(secret).signer()
    }

    pub(crate) fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The whole value of the header.
    pub(crate) fn finish(self) -> String {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut header = String::with_capacity(PREFIX.len() + 2 * LENGTH);
        header.push_str("sha1=");
        for byte in self.0.finalize().into_bytes() {
            header.push(char::from(DIGITS[usize::from(byte >> 4)]));
            header.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
        header
    }

    /// The same, in a form that nothing prints.
    pub(crate) fn into_header(self) -> HeaderValue {
        let mut header = HeaderValue::try_from(self.finish()).unwrap_or(HeaderValue::from_static("sha1="));
        header.set_sensitive(true);
        header
    }
}

/// A signature that somebody sent. Nothing prints it.
pub(crate) struct Signature([u8; LENGTH]);

impl Signature {
    /// None if it is not the value of such a header.
    pub(crate) fn parse(header: &[u8]) -> Option<Self> {
        header.strip_prefix(PREFIX).and_then(hexadecimal).map(Self)
    }
}

/// All of the digits, and no others.
fn hexadecimal(digits: &[u8]) -> Option<[u8; LENGTH]> {
    let mut bytes = [0; LENGTH];
    if digits.len() != 2 * LENGTH {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        for digit in pair {
            let digit = char::from(*digit).to_digit(16)?;
            *byte = *byte << 4 | u8::try_from(digit).ok()?;
        }
    }
    Some(bytes)
}

/// The whole value of the header, for a body that is signed once.
#[cfg(feature = "simulator")]
pub(crate) fn sign(secret: &str, body: &[u8]) -> String {
    Key::new(secret).sign(body)
}

#[cfg(feature = "simulator")]
pub(crate) fn is_right(header: &str, secret: &str, body: &[u8]) -> bool {
    Signature::parse(header.as_bytes()).is_some_and(|signature| Key::new(secret).verify(&signature, body))
}
