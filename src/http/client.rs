//! The HTTP client that carries requests unless users bring their own.

use std::error::Error as StdError;
use std::sync::Arc;
use std::time::Duration;

use reqwest::redirect::Policy;
use reqwest::{NoProxy, Proxy};
use url::{Host, Url};

use crate::Error;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Hosts of this machine, as `NO_PROXY` writes them.
const LOCAL_HOSTS: &str = "localhost,127.0.0.0/8,::1,::ffff:127.0.0.0/104,0.0.0.0,::";

/// What users change about the client before it is built.
pub(crate) type Configure = Box<dyn FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send>;

/// Builds a client for the services at these addresses.
pub(crate) fn build<'u>(steps: Vec<Configure>, urls: impl Iterator<Item = &'u Url>) -> Result<reqwest::Client, Error> {
    let urls: Vec<&Url> = urls.collect();
    let is_configured = !steps.is_empty();
    let mut builder = reqwest::Client::builder().connect_timeout(CONNECT_TIMEOUT);
    if urls.iter().all(|url| url.scheme() == "http" && is_local(url)) {
        builder = without_roots(builder);
    }
    // The environment's proxy is the client's own default, which can be switched off or replaced but not limited.
    let (are_local, are_mixed) = (
        urls.iter().all(|url| is_local(url)),
        urls.iter().any(|url| is_local(url)),
    );
    let is_replaceable = Arc::new(());
    if are_local {
        builder = builder.no_proxy();
    } else if are_mixed {
        let marker = Arc::clone(&is_replaceable);
        builder = builder.proxy(Proxy::custom(move |_| {
            let _ = &marker;
            None::<Url>
        }));
    }
    builder = steps.into_iter().fold(builder, |builder, configure| configure(builder));
    // The marker is gone where a user wants no proxies at all.
    if Arc::strong_count(&is_replaceable) > 1 {
        builder = env_proxies().into_iter().fold(builder, |builder, proxy| {
            // Behind those of the user, which come first.
            builder.proxy(proxy)
        });
    }
    builder
        .redirect(Policy::none())
        .referer(false)
        .no_gzip()
        .no_brotli()
        .no_deflate()
        .no_zstd()
        .build()
        .map_err(|error| unfit(&error, is_configured))
}

fn unfit(error: &reqwest::Error, is_configured: bool) -> Error {
    let cause = root_cause(error);
    if cause.contains("No CA certificates were loaded") {
        return Error::configuration(
            "root certificates",
            "this system has none, so that no server can be trusted: install them (the package is called \
             ca-certificates as a rule), name them in SSL_CERT_FILE or SSL_CERT_DIR, or add one by \
             `tls_certs_merge` in `ClientBuilder::configure_http`",
        );
    }
    let setting = match is_configured {
        true => "configure_http",
        false => "the HTTP client",
    };
    Error::configuration(setting, cause)
}

/// Has a client trust no certificates, for those who speak plain HTTP alone: there need be none on the system.
pub(crate) fn without_roots(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    return builder.tls_certs_only([]);
    #[cfg(not(any(feature = "rustls", feature = "native-tls")))]
    builder
}

/// The proxies that the environment names, for all hosts but those of this machine and those in `NO_PROXY`.
fn env_proxies() -> Vec<Proxy> {
    type Make = fn(String) -> reqwest::Result<Proxy>;
    let makes: [(&str, Make); 2] = [("http", Proxy::http), ("https", Proxy::https)];
    let except = ["NO_PROXY", "no_proxy"].map(std::env::var);
    let except = except.into_iter().find_map(Result::ok).unwrap_or_default();
    let except = NoProxy::from_string(&format!("{LOCAL_HOSTS},{except}"));
    makes
        .into_iter()
        .filter_map(|(scheme, make)| {
            let mut values = env_variables(scheme).map(|(_, value)| make(value));
            values.find_map(Result::ok)
        })
        .map(|proxy| proxy.no_proxy(except.clone()))
        .collect()
}

/// The variable in which the environment names a proxy for an address, if it does.
pub(crate) fn env_proxy(url: &Url) -> Option<&'static str> {
    let mut variables = env_variables(url.scheme()).filter(|_| !is_local(url));
    variables.next().map(|(name, _)| name)
}

fn env_variables(scheme: &str) -> impl Iterator<Item = (&'static str, String)> {
    let names = match scheme {
        "https" => ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"],
        _ => ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"],
    };
    // In a CGI program HTTP_PROXY is what a client sent as the header `Proxy`.
    let is_cgi = std::env::var_os("REQUEST_METHOD").is_some();
    names
        .into_iter()
        .filter_map(|name| Some((name, std::env::var(name).ok()?)))
        .filter(move |(_, value)| !is_cgi && !value.trim().is_empty())
}

/// The innermost error, whose text has the reason and no address.
pub(crate) fn root_cause(error: &(dyn StdError + 'static)) -> String {
    let mut cause = error;
    while let Some(source) = cause.source() {
        cause = source;
    }
    cause.to_string()
}

/// Whether an address is of this machine for certain.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => match address.to_ipv4_mapped() {
            Some(address) => address.is_loopback(),
            None => address.is_loopback(),
        },
        None => false,
    }
}

/// Whether an address can't be meant for a proxy, which would look for it on a machine of its own.
fn is_local(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => {
            let name = name.trim_end_matches('.');
            name == "localhost" || name.ends_with(".localhost")
        }
        Some(Host::Ipv4(address)) if address.is_unspecified() => true,
        Some(Host::Ipv6(address)) if address.is_unspecified() => true,
        _ => is_loopback(url),
    }
}
