//! What a document says of an operation beside how its request is built.

use http::Method;

use crate::{OperationName, Service};

#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) service: Service,
    pub(crate) id: &'static str,
    pub(crate) method: Method,
    /// The template of the path below the service's base path.
    pub(crate) path: &'static str,
    pub(crate) credentials: &'static [Credential],
    pub(crate) response: ResponseKind,
    /// Names of the members that hold secrets, in the request and in a successful response.
    pub(crate) secrets: &'static [&'static str],
}

impl Operation {
    pub(crate) const fn new(
        service: Service,
        id: &'static str,
        method: Method,
        path: &'static str,
        credentials: &'static [Credential],
        response: ResponseKind,
        secrets: &'static [&'static str],
    ) -> Self {
        Self {
            service,
            id,
            method,
            path,
            credentials,
            response,
            secrets,
        }
    }

    pub(crate) fn name(&'static self) -> OperationName {
        OperationName {
            service: self.service,
            id: self.id,
            method: self.method.as_str(),
            path: self.path,
        }
    }

    pub(crate) fn takes(&self, credential: Credential) -> bool {
        self.credentials.contains(&credential)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Credential {
    ApiKey,
    Bearer,
    ClientBasic,
    HubSignature,
}

/// What a successful response holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ResponseKind {
    /// JSON without an envelope.
    Plain,
    /// JSON whose payload is the envelope's member `data`.
    EnvelopeData,
    /// JSON that is payload and envelope in one, whose status decides about success.
    EnvelopeSelf,
    Empty,
    Bytes,
    /// Text, quoted as JSON or not.
    Text,
    Redirect,
}
