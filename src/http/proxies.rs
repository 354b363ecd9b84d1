//! Proxies that the environment names, and the addresses that none is for.

use std::error::Error as StdError;

use reqwest::{NoProxy, Proxy};
use url::{Host, Url};

/// Hosts of this machine, as `NO_PROXY` writes them.
pub(super) const LOCAL_HOSTS: &str = "localhost,127.0.0.0/8,::1,::ffff:127.0.0.0/104,0.0.0.0,::";

/// The proxies that the environment names, for all hosts but those of this machine and those in `NO_PROXY`.
pub(super) fn env_proxies() -> Vec<Proxy> {
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
pub(super) fn is_local(url: &Url) -> bool {
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
