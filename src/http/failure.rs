//! What went wrong with a call, before it is known how often it was made; and in words, with what to do about it.

#![deny(clippy::arithmetic_side_effects)]

use std::error::Error as StdError;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use url::Url;

use super::proxies::{env_proxy, root_cause};
use crate::core::operation::Operation;
use crate::{
    ApiError, AuthenticationError, AuthenticationErrorKind, DecodeError, Error, RawBody, ServiceStatus, TimeoutPhase,
};

/// An [`Error`] without its context: operation, server and attempts.
#[derive(Debug)]
pub(crate) enum Failure {
    /// It has its context: it is of another call on the way, or of none.
    Whole(Box<Error>),
    InvalidRequest(String),
    Transport {
        reason: String,
        connect_failed: bool,
        source: Arc<dyn StdError + Send + Sync>,
    },
    Timeout {
        phase: TimeoutPhase,
        limit: Duration,
        setting: Option<&'static str>,
    },
    NotReplayable,
    Throttled {
        retry_after: Duration,
    },
    ResponseTooLarge {
        limit: usize,
    },
    Redirect {
        status: StatusCode,
        origin: String,
    },
    Layer(Arc<dyn StdError + Send + Sync>),
    Refused(Box<Refused>),
    Decode(Box<Undecoded>),
}

/// A response that is an error.
#[derive(Debug)]
pub(crate) struct Refused {
    /// Which credential it is about, if any.
    pub(crate) kind: Option<AuthenticationErrorKind>,
    pub(crate) status: StatusCode,
    pub(crate) service_status: ServiceStatus,
    pub(crate) errors: Vec<ServiceStatus>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) body: RawBody,
}

/// A success that can't be read.
#[derive(Debug)]
pub(crate) struct Undecoded {
    pub(crate) status: StatusCode,
    pub(crate) path: String,
    pub(crate) reason: String,
    pub(crate) body: RawBody,
}

impl Failure {
    /// The failure as callers see it.
    pub(crate) fn into_error(self, operation: &'static Operation, server: &str, attempts: u32) -> Error {
        let operation = operation.name();
        match self {
            Self::Whole(error) => *error,
            Self::InvalidRequest(reason) => Error::InvalidRequest { operation, reason },
            Self::Transport {
                reason,
                connect_failed,
                source,
            } => Error::Transport {
                operation,
                server: server.into(),
                reason,
                connect_failed,
                attempts,
                source,
            },
            Self::Timeout { phase, limit, setting } => Error::Timeout {
                operation,
                server: server.into(),
                phase,
                limit,
                setting,
                attempts,
            },
            Self::NotReplayable => Error::NotReplayable {
                operation,
                server: server.into(),
                attempts,
            },
            Self::Throttled { retry_after } => Error::Throttled {
                operation,
                server: server.into(),
                retry_after,
                attempts,
            },
            Self::ResponseTooLarge { limit } => Error::ResponseTooLarge {
                operation,
                server: server.into(),
                limit,
                attempts,
            },
            Self::Redirect { status, origin } => Error::Redirect {
                operation,
                server: server.into(),
                status,
                origin,
                attempts,
            },
            Self::Layer(source) => Error::Layer {
                operation,
                server: server.into(),
                attempts,
                source,
            },
            Self::Refused(refused) => match refused.kind {
                Some(kind) => Error::Authentication(Box::new(AuthenticationError {
                    kind,
                    operation,
                    server: server.to_owned(),
                    status: Some(refused.status),
                    service_status: refused.service_status,
                    attempts,
                    body: refused.body,
                    note: None,
                })),
                None => Error::Api(Box::new(ApiError {
                    operation,
                    server: server.to_owned(),
                    status: refused.status,
                    service_status: refused.service_status,
                    errors: refused.errors,
                    retry_after: refused.retry_after,
                    attempts,
                    body: refused.body,
                })),
            },
            Self::Decode(undecoded) => Error::Decode(Box::new(DecodeError {
                operation,
                server: server.to_owned(),
                status: undecoded.status,
                path: undecoded.path,
                reason: undecoded.reason,
                attempts,
                body: undecoded.body,
            })),
        }
    }

    /// The HTTP status of the response, if there was one.
    pub(crate) fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Whole(error) => error.status(),
            Self::Redirect { status, .. } => Some(*status),
            Self::NotReplayable => Some(StatusCode::UNAUTHORIZED),
            Self::Refused(refused) => Some(refused.status),
            Self::Decode(undecoded) => Some(undecoded.status),
            _ => None,
        }
    }

    /// A low number of words for dashboards: the semantic conventions of OpenTelemetry call it `error.type`.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Whole(error) => match **error {
                Error::Authentication(_) => "authentication",
                Error::Configuration { .. } => "configuration",
                _ => "sign_in",
            },
            Self::InvalidRequest(_) => "invalid_request",
            Self::Transport {
                connect_failed: true, ..
            } => "connect",
            Self::Transport { .. } => "transport",
            Self::Timeout { .. } => "timeout",
            Self::NotReplayable => "not_replayable",
            Self::Throttled { .. } => "throttled",
            Self::ResponseTooLarge { .. } => "response_too_large",
            Self::Redirect { .. } => "redirect",
            Self::Layer(_) => "layer",
            Self::Refused(_) => "refused",
            Self::Decode(_) => "decode",
        }
    }

    /// The compressed form of a body that ends early, or makes no sense.
    pub(crate) fn damaged(error: io::Error) -> Self {
        Self::Transport {
            reason: format!("the response broke off before its end, or is damaged: {error} (gzip)"),
            connect_failed: false,
            source: Arc::new(error),
        }
    }

    /// A file that is to be sent and can't be read.
    pub(crate) fn unreadable_file(error: &io::Error) -> Self {
        Self::InvalidRequest(format!("the file can't be read: {error}"))
    }

    /// What the HTTP client says of a call to this address.
    pub(crate) fn transport(error: reqwest::Error, address: Option<&Url>) -> Self {
        let error = error.without_url();
        if error.is_builder() {
            return Self::InvalidRequest(root_cause(&error));
        }
        Self::Transport {
            reason: reason(&error, address),
            connect_failed: error.is_connect(),
            source: Arc::new(error) as Arc<dyn StdError + Send + Sync>,
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Whole(Box::new(error))
    }
}

fn reason(error: &reqwest::Error, url: Option<&Url>) -> String {
    let cause = root_cause(error);
    if error.is_connect() {
        let advice = connect_advice(error);
        let proxy = url.and_then(env_proxy).map_or(String::new(), |variable| {
            format!(" (by way of the proxy that the environment names in {variable})")
        });
        return format!("no connection to the service: {cause}{proxy}{advice}");
    }
    if error.is_timeout() {
        return "the HTTP client's own time limit ran out; see `timeout` and `read_timeout` of what \
                `ClientBuilder::configure_http` changes"
            .to_owned();
    }
    if error.is_body() || error.is_decode() {
        return format!("the response broke off before its end: {cause}");
    }
    let (chain, _) = chain(error);
    if chain.contains("user's Body") {
        return format!("the file can't be read to its end: {cause}");
    }
    let advice = match url.map(Url::scheme) {
        Some("http") if cause.starts_with("invalid HTTP") => {
            "; it may be a port for HTTPS: check scheme and port of the base URL"
        }
        _ if chain.contains("error writing a body") => {
            "; the server closed it before it had all of the request, which it may have refused"
        }
        _ => "",
    };
    format!("the connection failed before a response arrived: {cause}{advice}")
}

/// What all that were involved say of an error, and whether the system refused a connection.
fn chain(error: &reqwest::Error) -> (String, bool) {
    let mut chain = error.to_string();
    let mut is_refused = false;
    let mut source = error.source();
    while let Some(error) = source {
        chain.push('\n');
        chain.push_str(&error.to_string());
        let io = error.downcast_ref::<io::Error>();
        is_refused |= io.is_some_and(|error| error.kind() == io::ErrorKind::ConnectionRefused);
        source = error.source();
    }
    (chain, is_refused)
}

/// What to do about a connection that could not be made, by the words of those that tried.
fn connect_advice(error: &reqwest::Error) -> &'static str {
    let (chain, is_refused) = chain(error);
    let says = |words: &[&str]| words.iter().any(|words| chain.contains(words));
    if says(&["proxy authorization required"]) {
        "; give the proxy's user name and password with its address"
    } else if says(&["tunnel error: unsuccessful"]) {
        "; the proxy refused to connect to the service, or is none"
    } else if says(&["failed to create underlying connection"]) {
        "; the proxy can't be reached: check its address"
    } else if error.is_dns() {
        "; check the host in the base URL, and the DNS of this machine"
    } else if is_refused {
        "; nothing listens on that port: check host and port of the base URL"
    } else if error.is_timeout() {
        "; see `ClientBuilder::connect_timeout`"
    } else if says(&[
        "InvalidContentType",
        "wrong version number",
        "unknown protocol",
        "packet length too long",
        "http request",
    ]) {
        "; the server does not speak TLS on that port, which may be one of plain HTTP: check scheme and port of the \
         base URL"
    } else if says(&[
        "UnknownIssuer",
        "unable to get local issuer",
        "self-signed certificate",
        "self signed certificate",
        "CaUsedAsEndEntity",
    ]) {
        "; nobody whom this machine trusts has issued the certificate: add that of its issuer to the system's, or by \
         `TlsRoots::with_file`"
    } else if says(&[
        "certificate not valid for name",
        "NotValidForName",
        "ostname mismatch",
        "IP address mismatch",
    ]) {
        "; the certificate is for another host: check the host in the base URL"
    } else if says(&["expired", "Expired", "NotValidYet", "not valid yet", "not yet valid"]) {
        "; check the clock of this machine, and the certificate of the server"
    } else if says(&["CertificateRequired", "certificate required"]) {
        "; the server asks for a certificate of the client: see `identity` of what `ClientBuilder::configure_http` \
         changes"
    } else if says(&["tls handshake eof", "unexpected EOF", "unexpected eof"]) {
        "; the server closed the connection in place of a TLS handshake: check scheme and port of the base URL"
    } else {
        ""
    }
}
