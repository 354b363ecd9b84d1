//! Who may call: what is signed with a secret of the channel.

use std::fmt;
use std::sync::Arc;

use http::HeaderMap;

use super::payload::{Payload, PayloadError};
use crate::Secret;
use crate::core::signature::{self, Key, Signature};

/// Checks `X-Hub-Signature`, with the secret that is shared for the channel. Clones are cheap and share it.
///
/// ```
/// use genesys_multicloud_cx::webhook::{Verifier, VerifyError};
///
/// let verifier = Verifier::new("new secret")?.with_previous_secret("old secret")?;
/// let body = br#"{"type":"Text"}"#;
/// let header = Verifier::new("old secret")?.sign(body);
/// assert!(verifier.verify_header(&header, body).is_ok());
/// assert_eq!(verifier.verify_header(&header, b"{}").unwrap_err(), VerifyError::WrongSignature);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Verifier {
    /// The first one signs.
    keys: Arc<[Key]>,
}

impl Verifier {
    /// A verifier of what is signed with this secret.
    ///
    /// # Errors
    ///
    /// The secret is empty, so that anybody could sign with it.
    pub fn new(secret: impl Into<Secret>) -> Result<Self, SecretError> {
        let keys = Arc::new([key(&secret.into())?]);
        Ok(Self { keys })
    }

    /// Takes what is signed with this secret too. It is for the time in which a secret is replaced by another.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new).
    pub fn with_previous_secret(self, secret: impl Into<Secret>) -> Result<Self, SecretError> {
        let another = key(&secret.into())?;
        let keys = self.keys.iter().cloned().chain([another]).collect();
        Ok(Self { keys })
    }

    /// Checks the signature of a request. The body has to be the bytes as they arrived: JSON that was read and written
    /// again is other bytes.
    ///
    /// # Errors
    ///
    /// The check that failed. No error holds a signature, neither the one that was sent nor the right one.
    pub fn verify<'a>(&self, headers: &HeaderMap, body: &'a [u8]) -> Result<Verified<'a>, VerifyError> {
        self.check(&sent(headers)?, body)
    }

    /// Checks a signature where the headers are no [`HeaderMap`]; `header` is the whole value of `X-Hub-Signature`.
    ///
    /// # Errors
    ///
    /// As [`verify`](Self::verify).
    pub fn verify_header<'a>(&self, header: &str, body: &'a [u8]) -> Result<Verified<'a>, VerifyError> {
        self.check(&read(header.as_bytes())?, body)
    }

    /// The whole value of `X-Hub-Signature` for a body, by the first of the secrets. It is for tests, and for programs
    /// that hand on what they received.
    #[must_use]
    pub fn sign(&self, body: &[u8]) -> String {
        let header = self.keys.first().map(|key| key.sign(body));
        header.unwrap_or_default()
    }

    /// Every secret is tried, whichever fits: the time tells nobody how many there are before it.
    pub(super) fn check<'a>(&self, signature: &Signature, body: &'a [u8]) -> Result<Verified<'a>, VerifyError> {
        let right = self
            .keys
            .iter()
            .fold(false, |right, key| right | key.verify(signature, body));
        match right {
            true => Ok(Verified { body }),
            false => Err(VerifyError::WrongSignature),
        }
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Verifier([redacted])")
    }
}

/// The signature that came with a request.
pub(super) fn sent(headers: &HeaderMap) -> Result<Signature, VerifyError> {
    let mut values = headers.get_all(signature::HEADER).iter();
    let value = values.next().ok_or(VerifyError::HeaderMissing)?;
    match values.next() {
        None => read(value.as_bytes()),
        Some(_) => Err(VerifyError::HeaderRepeated),
    }
}

fn read(header: &[u8]) -> Result<Signature, VerifyError> {
    Signature::parse(header).ok_or(VerifyError::HeaderMalformed)
}

fn key(secret: &Secret) -> Result<Key, SecretError> {
    match secret.expose() {
        "" => Err(SecretError),
        secret => Ok(Key::new(secret)),
    }
}

/// A secret that nothing can be signed with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the signing secret is empty; set it to the one that is shared for the channel")]
#[non_exhaustive]
pub struct SecretError;

/// The check that a request failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum VerifyError {
    /// There is no `X-Hub-Signature`.
    #[error("the request is not signed: it has no header X-Hub-Signature")]
    HeaderMissing,
    /// There are several.
    #[error("the request has more than one header X-Hub-Signature")]
    HeaderRepeated,
    /// It is not `sha1=` and 40 hexadecimal digits.
    #[error("the header X-Hub-Signature is not `sha1=` and 40 hexadecimal digits")]
    HeaderMalformed,
    /// It was made with another secret or of another body.
    #[error("the signature is wrong; check the secret, and that the body is checked as it arrived, byte by byte")]
    WrongSignature,
}

/// A body whose signature is right: the only way to what is in it.
///
/// ```compile_fail,E0451
/// // Nobody but a `Verifier` can make one.
/// let forged = genesys_multicloud_cx::webhook::Verified { body: b"{}" };
/// ```
#[derive(Clone, Copy)]
#[must_use = "nothing was read yet"]
pub struct Verified<'a> {
    body: &'a [u8],
}

impl<'a> Verified<'a> {
    /// The bytes that were signed.
    #[must_use]
    pub fn body(&self) -> &'a [u8] {
        self.body
    }

    /// The body as any type: one of this crate, one of your own, or a [`serde_json::Value`].
    ///
    /// # Errors
    ///
    /// The body is not JSON, or not of that type.
    pub fn json<T: Payload>(&self) -> Result<T, PayloadError> {
        T::decode(self.body)
    }

    /// The body as what the interactions webhook delivers.
    ///
    /// # Errors
    ///
    /// As [`json`](Self::json). An unknown kind of event is none.
    #[cfg(feature = "interactions-webhook")]
    pub fn interaction_events(&self) -> Result<super::InteractionEvents, PayloadError> {
        self.json()
    }
}

/// The body belongs to somebody's customer.
impl fmt::Debug for Verified<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Verified({} bytes)", self.body.len())
    }
}
