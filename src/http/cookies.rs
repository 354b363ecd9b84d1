//! The cookies of a session.

#![deny(clippy::arithmetic_side_effects)]

use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use http::header::SET_COOKIE;
use http::{HeaderMap, HeaderValue};
use tokio::time::Instant;
use url::Url;

use super::proxies::is_loopback;
use super::set_cookie::SetCookie;

/// How many cookies are kept; RFC 6265, section 6.1, asks for fifty a domain.
const MOST: usize = 128;
/// The longest cookie that is kept, in bytes of its name and its value. The same section asks for 4096.
const LONGEST: usize = 8192;

/// The cookies that the services have set (RFC 6265). No value of them is ever logged or shown.
#[derive(Default)]
pub(crate) struct Cookies(Mutex<Vec<Stored>>);

struct Stored {
    name: String,
    value: String,
    domain: String,
    /// Whether hosts below the domain get it as well.
    with_subdomains: bool,
    path: String,
    secure: bool,
    end: End,
}

enum End {
    None,
    /// By the clock of this machine.
    Date(SystemTime),
    /// So long after it was set.
    Age(Instant),
}

impl Stored {
    fn is_over(&self) -> bool {
        match self.end {
            End::None => false,
            End::Date(end) => end <= SystemTime::now(),
            End::Age(end) => end <= Instant::now(),
        }
    }

    fn is_for(&self, url: &Url) -> bool {
        let host = host(url);
        let is_domain = host == self.domain || (self.with_subdomains && is_below(&host, &self.domain));
        let is_safe = !self.secure || url.scheme() == "https" || is_loopback(url);
        is_domain && is_safe && is_within(url.path(), &self.path)
    }
}

impl Cookies {
    /// The header `Cookie` for an address, if there is anything to put in.
    pub(crate) fn header(&self, url: &Url) -> Option<HeaderValue> {
        let mut cookies = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        cookies.retain(|cookie| !cookie.is_over());
        let mut matching: Vec<&Stored> = cookies.iter().filter(|c| c.is_for(url)).collect();
        // The longest path first, as section 5.4 has it.
        matching.sort_by_key(|cookie| std::cmp::Reverse(cookie.path.len()));
        let pairs: Vec<String> = matching
            .iter()
            .map(|cookie| format!("{}={}", cookie.name, cookie.value))
            .collect();
        if pairs.is_empty() {
            return None;
        }
        let mut header = HeaderValue::from_bytes(pairs.join("; ").as_bytes()).ok()?;
        header.set_sensitive(true);
        Some(header)
    }

    /// Keeps what a response from an address sets. What is set without a path is for `default_path` and below.
    pub(crate) fn store(&self, headers: &HeaderMap, url: &Url, default_path: &str) {
        let mut new = headers
            .get_all(SET_COOKIE)
            .iter()
            .filter_map(|header| read(header, url, default_path))
            .peekable();
        if new.peek().is_none() {
            return;
        }
        let mut cookies = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for cookie in new {
            let known = cookies.iter_mut().find(|known| {
                (&known.name, &known.domain, &known.path) == (&cookie.name, &cookie.domain, &cookie.path)
            });
            match known {
                Some(known) => *known = cookie,
                None => cookies.push(cookie),
            }
        }
        cookies.retain(|cookie| !cookie.is_over());
        let surplus = cookies.len().saturating_sub(MOST);
        cookies.drain(..surplus);
    }
}

/// Section 5.3, without what is for browsers.
fn read(header: &HeaderValue, url: &Url, default_path: &str) -> Option<Stored> {
    let text = std::str::from_utf8(header.as_bytes()).ok()?;
    let cookie = SetCookie::read(text)?;
    if cookie.name.len().saturating_add(cookie.value.len()) > LONGEST {
        return None;
    }
    let host = host(url);
    let domain = cookie
        .domain
        .map(|domain| domain.trim_matches('.').to_ascii_lowercase())
        .filter(|domain| !domain.is_empty());
    let (domain, with_subdomains) = match domain {
        None => (host, false),
        Some(domain) if domain == host => (host, url.domain().is_some()),
        // One label is a registry rather than somebody's domain.
        Some(domain) if is_below(&host, &domain) && domain.contains('.') => (domain, true),
        Some(_) => return None,
    };
    let path = cookie.path.filter(|path| path.starts_with('/'));
    let end = match (cookie.max_age, cookie.expires) {
        (Some(age), _) => Instant::now().checked_add(age).map_or(End::None, End::Age),
        (None, Some(date)) => End::Date(date),
        (None, None) => End::None,
    };
    Some(Stored {
        name: cookie.name.to_owned(),
        value: cookie.value.to_owned(),
        domain,
        with_subdomains,
        path: path.unwrap_or(default_path).to_owned(),
        secure: cookie.secure,
        end,
    })
}

fn host(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    host.trim_end_matches('.').to_owned()
}

/// Whether a host is one of a domain's subdomains.
fn is_below(host: &str, domain: &str) -> bool {
    let is_name = url::Host::parse(host).is_ok_and(|host| matches!(host, url::Host::Domain(_)));
    let label = host.strip_suffix(domain);
    is_name && label.is_some_and(|label| label.len() > 1 && label.ends_with('.'))
}

/// Section 5.1.4.
fn is_within(path: &str, parent: &str) -> bool {
    match path.strip_prefix(parent) {
        Some("") => true,
        Some(rest) => parent.ends_with('/') || rest.starts_with('/'),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(url: &str) -> Url {
        Url::parse(url).unwrap()
    }

    /// What is sent to `to` after `from` has set these.
    fn sent(set: &[&str], from: &str, to: &str) -> String {
        let cookies = Cookies::default();
        for set in set {
            let headers = [(SET_COOKIE, set.parse().unwrap())].into_iter().collect();
            cookies.store(&headers, &url(from), "/statistics/v3");
        }
        let header = cookies.header(&url(to));
        header.map_or(String::new(), |header| header.to_str().unwrap().to_owned())
    }

    const HOST: &str = "https://api.example.com/statistics/v3/notifications/handshake";

    #[test]
    fn a_cookie_without_a_path_is_for_the_whole_service() {
        for (to, expected) in [
            ("https://api.example.com/statistics/v3/subscriptions", "a=b"),
            ("https://api.example.com/statistics/v3", "a=b"),
            ("https://api.example.com/statistics/v30", ""),
            ("https://api.example.com/auth/v3/ping", ""),
            ("https://example.com/statistics/v3/x", ""),
            ("https://x.api.example.com/statistics/v3/x", ""),
            ("https://api.example.com:8443/statistics/v3/x", "a=b"),
            ("http://api.example.com/statistics/v3/x", "a=b"),
        ] {
            assert_eq!(sent(&["a=b"], HOST, to), expected, "{to}");
        }
        assert_eq!(sent(&["a=b; Path=x"], HOST, HOST), "a=b");
        assert_eq!(sent(&["a=b; Path=/other"], HOST, HOST), "");
    }

    #[test]
    fn domains_are_those_of_the_host() {
        let to = "https://other.example.com/statistics/v3/x";
        for (domain, expected) in [
            ("example.com", "a=b"),
            (".Example.COM", "a=b"),
            ("api.example.com", ""),
            ("com", ""),
            ("ample.com", ""),
            ("other.example.com", ""),
            ("x.api.example.com", ""),
        ] {
            let set = format!("a=b; Domain={domain}");
            assert_eq!(sent(&[&set], HOST, to), expected, "{domain}");
        }
        let ip = "http://127.0.0.1:8080/statistics/v3/x";
        assert_eq!(sent(&["a=b; Domain=127.0.0.1"], ip, ip), "a=b");
        assert_eq!(sent(&["a=b; Domain=0.0.1"], ip, ip), "");
        let ip = "http://[::1]:8080/statistics/v3/x";
        assert_eq!(sent(&["a=b"], ip, ip), "a=b");
    }

    #[test]
    fn secure_cookies_do_not_cross_a_network_in_the_clear() {
        let set = ["a=b; Secure; HttpOnly; SameSite=None; Partitioned"];
        let plain = "http://api.example.com/statistics/v3/x";
        assert_eq!(sent(&set, HOST, HOST), "a=b");
        assert_eq!(sent(&set, HOST, plain), "");
        let loopback = "http://127.0.0.1:8080/statistics/v3/x";
        assert_eq!(sent(&set, loopback, loopback), "a=b");
    }

    #[test]
    fn cookies_end() {
        for (end, expected) in [
            ("Max-Age=60", "a=b"),
            ("Max-Age=0", ""),
            ("Max-Age=-1", ""),
            ("Max-Age=18446744073709551615", "a=b"),
            ("Max-Age=99999999999999999999999", "a=b"),
            ("Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT", "a=b"),
            ("Expires=Thu, 01 Jan 1970 00:00:00 GMT", ""),
            ("Expires=Fri, 31 Dec 9999 23:59:59 GMT", "a=b"),
            ("Expires=soon", "a=b"),
        ] {
            let set = format!("a=b; {end}");
            assert_eq!(sent(&[&set], HOST, HOST), expected, "{end}");
            assert_eq!(sent(&["a=c", &set], HOST, HOST), expected, "{end}");
        }
    }

    #[test]
    fn the_longest_path_comes_first_and_the_last_value_counts() {
        let set = [
            "a=1; Path=/",
            "b=2; Path=/statistics/v3/notifications",
            "a=3; Path=/",
            "c=\"x y\"",
        ];
        assert_eq!(sent(&set, HOST, HOST), "b=2; c=\"x y\"; a=3");
        assert_eq!(sent(&["=b", "nonsense", "", "a"], HOST, HOST), "");
    }

    #[test]
    fn there_is_no_end_of_them_and_yet_one_of_what_is_kept() {
        let set: Vec<String> = (0..1000).map(|number| format!("name{number}=x")).collect();
        let set: Vec<&str> = set.iter().map(String::as_str).collect();
        let sent = sent(&set, HOST, HOST);
        assert_eq!(sent.split("; ").count(), MOST);
        assert!(sent.ends_with("name999=x"));
        let long = format!("a={}", "x".repeat(LONGEST));
        assert_eq!(super::tests::sent(&[&long], HOST, HOST), "");
    }
}
