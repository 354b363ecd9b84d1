//! The operations by which users sign in and out. The documents have them too, and a test holds the two to each other.

use http::Method;

use crate::Service;
use crate::core::operation::{Credential, Operation, ResponseKind};

pub(crate) static AUTHORIZE: Operation = Operation {
    service: Service::Authentication,
    id: "authorize",
    method: Method::GET,
    path: "/oauth/authorize",
    credentials: &[Credential::ApiKey, Credential::ClientBasic],
    response: ResponseKind::Redirect,
    secrets: &[],
};

pub(crate) static RETRIEVE_TOKEN: Operation = Operation {
    service: Service::Authentication,
    id: "retrieveToken",
    method: Method::POST,
    path: "/oauth/token",
    credentials: &[Credential::ApiKey, Credential::ClientBasic],
    response: ResponseKind::Plain,
    secrets: &["access_token", "code", "code_verifier", "password", "refresh_token"],
};

pub(crate) static SIGN_OUT: Operation = Operation {
    service: Service::Authentication,
    id: "signOut",
    method: Method::POST,
    path: "/sign-out",
    credentials: &[Credential::ApiKey, Credential::Bearer],
    response: ResponseKind::EnvelopeData,
    secrets: &[],
};
