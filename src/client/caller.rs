//! What a service and its requests hold: the client, and what is different for their calls.

use std::future::Future;

use super::handle::Client;
use crate::http::options::{CallOptions, Options};
use crate::http::pipeline::Decode;
use crate::http::request::Request;
use crate::{Error, Response, Secret};

/// A client, and what holds for the calls of one handle only.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    pub(crate) client: Client,
    pub(crate) options: Options,
    /// What requests are signed with, for the services that take a signature in place of a token.
    pub(crate) signing_secret: Option<Secret>,
}

impl Client {
    /// What a service makes its calls by.
    #[cfg_attr(not(feature = "authentication"), allow(dead_code, reason = "only services use it"))]
    pub(crate) fn caller(&self) -> Caller {
        Caller {
            client: self.clone(),
            options: Options::default(),
            signing_secret: None,
        }
    }
}

impl Caller {
    pub(crate) fn execute<D: Decode>(
        self,
        mut request: Request,
    ) -> impl Future<Output = Result<Response<D::Payload>, Error>> + Send + use<D> {
        request.signing_secret = self.signing_secret;
        self.client.pipeline().execute::<D>(request, self.options)
    }

    /// Options in front of those that there are.
    pub(crate) fn with(mut self, options: CallOptions) -> Self {
        self.options.change(|own| options.or(&own));
        self
    }
}
