//! A request on its way out, with what is needed to send it a second time.

use reqwest::{Body, Request};

use crate::upload::Form;

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
    pub(super) async fn open(self) -> std::io::Result<Request> {
        let mut request = self.request;
        if let Some(form) = self.form {
            *request.body_mut() = Some(Body::wrap_stream(form.open().await?));
        }
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
