//! A request on its way out, with what is needed to send it a second time.

#![deny(clippy::arithmetic_side_effects)]

use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use reqwest::{Body, Request};

use super::Operation;
use super::sending::{InParts, PART, Sending};
use crate::Error;
use crate::upload::Form;

/// In bytes, as the crate `http` has it.
const LONGEST_URL: usize = 65_534;

/// A request, whose body may be a form that is read while it is sent.
pub(crate) struct Outgoing {
    pub(super) request: Request,
    pub(super) form: Option<Form>,
    /// Whether a successful answer is left to be read by the caller.
    pub(super) streamed: bool,
}

impl Outgoing {
    /// Makes a form the body of a request.
    pub(crate) fn with_form(request: Request, form: Form) -> Self {
        Self {
            form: Some(form),
            ..Self::from(request)
        }
    }

    /// Refuses an address that HTTP can't carry.
    pub(super) fn check_url(&self, operation: &Operation) -> Result<(), Error> {
        let length = self.request.url().as_str().len();
        if length <= LONGEST_URL {
            return Ok(());
        }
        Err(Error::InvalidRequest {
            operation: operation.name(),
            reason: format!(
                "its address would have {length} bytes, and at most {LONGEST_URL} can be sent: make several calls of it"
            ),
        })
    }

    pub(super) fn streamed(self) -> Self {
        Self {
            streamed: true,
            ..self
        }
    }

    /// The same request once more, unless its body can be read only once.
    pub(super) fn again(&self) -> Option<Self> {
        let form = match &self.form {
            Some(form) if !form.is_replayable() => return None,
            form => form.clone(),
        };
        Some(Self {
            request: self.request.try_clone()?,
            form,
            streamed: self.streamed,
        })
    }

    /// The request with its body, which is opened now.
    pub(super) async fn open(self, sending: &Sending) -> std::io::Result<Request> {
        let mut request = self.request;
        let bytes = request.body().and_then(Body::as_bytes);
        let body = match (self.form, bytes.filter(|bytes| bytes.len() > PART)) {
            (Some(form), _) => Body::wrap_stream(sending.body(form.open().await?)),
            (None, Some(bytes)) => {
                let length = bytes.len().into();
                let parts = InParts(Bytes::copy_from_slice(bytes));
                request.headers_mut().insert(CONTENT_LENGTH, length);
                Body::wrap_stream(sending.body(parts))
            }
            (None, None) => return Ok(request),
        };
        *request.body_mut() = Some(body);
        Ok(request)
    }
}

impl From<Request> for Outgoing {
    fn from(request: Request) -> Self {
        Self {
            request,
            form: None,
            streamed: false,
        }
    }
}
