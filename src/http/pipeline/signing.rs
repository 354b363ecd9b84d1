//! The signature of a request (HMAC-SHA1 over its body), for the operations that take one in place of a token. Third-party
//! messaging alone has them.

#[cfg(not(feature = "third-party-messaging"))]
pub(super) use self::no_signatures::{any, in_memory};
#[cfg(feature = "third-party-messaging")]
pub(super) use self::signatures::{any, in_memory};

#[cfg(not(feature = "third-party-messaging"))]
mod no_signatures {
    use super::super::call::Call;
    use crate::http::failure::Failure;
    use crate::http::received::Sent;

    pub(in super::super) fn in_memory(_: &Call, _: &mut reqwest::Request, _: &mut Sent) -> Result<(), Failure> {
        Ok(())
    }

    pub(in super::super) async fn any(_: &Call, _: &mut reqwest::Request, _: &mut Sent) -> Result<(), Failure> {
        Ok(())
    }
}

#[cfg(feature = "third-party-messaging")]
mod signatures {
    use http::HeaderValue;

    use super::super::call::Call;
    use crate::core::operation::Credential;
    use crate::core::signature::{self, Signer};
    use crate::http::failure::Failure;
    use crate::http::received::Sent;
    use crate::http::request::Body;
    use crate::{Error, Secret};

    /// Signs a body that is in memory.
    pub(in super::super) fn in_memory(
        call: &Call,
        request: &mut reqwest::Request,
        sent: &mut Sent,
    ) -> Result<(), Failure> {
        if let Some(signer) = signer(call)? {
            sign(request, signer.into_header(), sent);
        }
        Ok(())
    }

    /// Signs a body that may have to be read for it.
    pub(in super::super) async fn any(
        call: &Call,
        request: &mut reqwest::Request,
        sent: &mut Sent,
    ) -> Result<(), Failure> {
        let Some(signer) = signer(call)? else {
            return Ok(());
        };
        let signature = match &call.request.body {
            Body::Multipart(form) => form.signature(signer).await,
            _ => Ok(signer.into_header()),
        };
        let signature = signature.map_err(|error| Failure::unreadable_file(&error))?;
        sign(request, signature, sent);
        Ok(())
    }

    /// None where the operation takes no signature. It has seen the body, unless that is a file.
    fn signer(call: &Call) -> Result<Option<Signer>, Failure> {
        if !call.request.operation.takes(Credential::HubSignature) {
            return Ok(None);
        }
        let missing = |reason| Error::configuration("signing_secret", reason);
        let secret = call.request.signing_secret.as_ref();
        let secret = secret.ok_or_else(|| missing("is needed: this operation takes a signature"))?;
        if secret.expose().is_empty() {
            return Err(missing("is empty, so that anybody could sign with it").into());
        }
        call.settings.known_secrets.note(secret);
        let mut signer = Signer::new(secret.expose());
        if let Some(bytes) = call.request.bytes() {
            signer.update(bytes);
        }
        Ok(Some(signer))
    }

    fn sign(request: &mut reqwest::Request, signature: HeaderValue, sent: &mut Sent) {
        if let Ok(text) = signature.to_str() {
            let digest = text.split_once('=').map_or(text, |(_, digest)| digest);
            sent.digest = Some(Secret::new(digest));
        }
        request.headers_mut().insert(signature::HEADER, signature);
    }
}
