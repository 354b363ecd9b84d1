//! What went wrong on the way to a service and back, and what to do about it.

#![deny(clippy::arithmetic_side_effects)]

use std::error::Error as StdError;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use url::Url;

use super::{InvalidRequest, Operation};
use crate::http_client::{env_proxy, root_cause};
use crate::{Client, Error, TimeoutPhase};

impl Client {
    /// Host and port of the service of an operation, as messages name them.
    pub(crate) fn server(&self, operation: &Operation) -> String {
        let url = Url::parse(&self.base_url(operation.service)).ok();
        url.as_ref().map(server_of).unwrap_or_default()
    }

    pub(crate) fn timed_out(
        &self,
        operation: &Operation,
        phase: TimeoutPhase,
        limit: Duration,
    ) -> Error {
        Error::Timeout {
            operation: operation.name(),
            server: self.server(operation),
            phase,
            limit,
            setting: match phase {
                TimeoutPhase::Attempt => Some("`RetryPolicy::attempt_timeout`"),
                TimeoutPhase::Call => self.timeout_setting(),
                TimeoutPhase::Poll => None,
                TimeoutPhase::Read => self.read_timeout_setting(),
            },
            attempts: 0,
        }
    }

    /// The compressed form of a body that ends early, or makes no sense.
    pub(super) fn damaged(&self, operation: &Operation, error: io::Error) -> Error {
        Error::Transport {
            operation: operation.name(),
            server: self.server(operation),
            reason: format!("the answer broke off before its end, or is damaged: {error} (gzip)"),
            before_connection: false,
            attempts: 0,
            source: Arc::new(error),
        }
    }

    pub(crate) fn transport_error(&self, operation: &Operation, error: reqwest::Error) -> Error {
        if error.is_builder() {
            return Error::InvalidRequest {
                operation: operation.name(),
                reason: InvalidRequest::from(error).reason(),
            };
        }
        let error = error.without_url();
        let url = Url::parse(&self.base_url(operation.service)).ok();
        Error::Transport {
            operation: operation.name(),
            server: self.server(operation),
            reason: reason(&error, url.as_ref()),
            before_connection: error.is_connect(),
            attempts: 0,
            source: Arc::new(error) as Arc<dyn StdError + Send + Sync>,
        }
    }
}

/// Host and port of an address.
pub(super) fn server_of(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    match url.port_or_known_default() {
        Some(port) => format!("{host}:{port}"),
        None => host.to_owned(),
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
        return format!("the answer broke off before its end: {cause}");
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
    format!("the connection failed before an answer arrived: {cause}{advice}")
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
        "; see `connect_timeout` of what `ClientBuilder::configure_http` changes, 10 seconds unless set"
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
         `tls_certs_merge` in `ClientBuilder::configure_http`"
    } else if says(&[
        "certificate not valid for name",
        "NotValidForName",
        "ostname mismatch",
        "IP address mismatch",
    ]) {
        "; the certificate is for another host: check the host in the base URL"
    } else if says(&[
        "expired",
        "Expired",
        "NotValidYet",
        "not valid yet",
        "not yet valid",
    ]) {
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
