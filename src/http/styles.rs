//! The styles in which OpenAPI writes lists and objects into a request, other than a list in one value.
//!
//! The documents of this crate have few of them. They are here for documents that are added.
#![allow(dead_code, reason = "for documents that are added")]

use std::borrow::Cow;
use std::fmt::Write as _;

use bytes::Bytes;
use http::HeaderValue;
use http::header::COOKIE;
use percent_encoding::utf8_percent_encode;
use serde::Serialize;

use super::request::{Body, Request, SEGMENT};

/// The name of a member and its value.
type Member<'v> = (Cow<'v, str>, Cow<'v, str>);

impl Request {
    /// A list in the next parameter of the path.
    pub(crate) fn path_list<'v>(&mut self, name: &str, entries: impl IntoIterator<Item = Cow<'v, str>>) {
        let list = self.joined(name, ',', entries, usize::MAX);
        self.path(name, &list);
    }

    /// An object in the next parameter of the path.
    pub(crate) fn path_members<'v>(&mut self, name: &str, members: impl IntoIterator<Item = Member<'v>>) {
        let list = self.joined(name, ',', flat(members), usize::MAX);
        self.path(name, &list);
    }

    /// A list in one value of the query.
    pub(crate) fn query_separated<'v>(
        &mut self,
        name: &str,
        key: &str,
        separator: char,
        entries: impl IntoIterator<Item = Cow<'v, str>>,
        most: usize,
    ) {
        let list = self.joined(name, separator, entries, most);
        self.query(key, &list);
    }

    /// A parameter of the query that stands there once for each value.
    pub(crate) fn query_each<'v>(&mut self, key: &str, values: impl IntoIterator<Item = Cow<'v, str>>) {
        self.remove_query(key);
        for value in values {
            self.append_query(key, &value);
        }
    }

    /// An object in one value of the query.
    pub(crate) fn query_members<'v>(&mut self, name: &str, key: &str, members: impl IntoIterator<Item = Member<'v>>) {
        let list = self.joined(name, ',', flat(members), usize::MAX);
        self.query(key, &list);
    }

    /// An object whose members are parameters of the query, each by its own name.
    pub(crate) fn query_exploded<'v>(&mut self, members: impl IntoIterator<Item = Member<'v>>) {
        for (key, value) in members {
            self.append_query(&key, &value);
        }
    }

    /// An object whose members are parameters of the query, each as `key[member]`.
    pub(crate) fn query_deep<'v>(&mut self, key: &str, members: impl IntoIterator<Item = Member<'v>>) {
        for (member, value) in members {
            let key = format!("{key}[{member}]");
            self.remove_query(&key);
            self.append_query(&key, &value);
        }
    }

    /// JSON in one value of the query.
    pub(crate) fn query_json(&mut self, name: &str, key: &str, value: &impl Serialize) {
        match serde_json::to_string(value) {
            Ok(json) => self.query(key, &json),
            Err(error) => self.fault(format_args!("{name}: {error}")),
        }
    }

    /// A list in one header.
    pub(crate) fn header_list<'v>(
        &mut self,
        name: &str,
        key: &'static str,
        entries: impl IntoIterator<Item = Cow<'v, str>>,
    ) {
        let list = self.joined(name, ',', entries, usize::MAX);
        self.header(name, key, &list);
    }

    /// An object in one header.
    pub(crate) fn header_members<'v>(
        &mut self,
        name: &str,
        key: &'static str,
        members: impl IntoIterator<Item = Member<'v>>,
    ) {
        let list = self.joined(name, ',', flat(members), usize::MAX);
        self.header(name, key, &list);
    }

    /// JSON in one header.
    pub(crate) fn header_json(&mut self, name: &str, key: &'static str, value: &impl Serialize) {
        match serde_json::to_string(value) {
            Ok(json) => self.header(name, key, &json),
            Err(error) => self.fault(format_args!("{name}: {error}")),
        }
    }

    /// A cookie of this request, beside those that the services have set.
    pub(crate) fn cookie(&mut self, name: &str, key: &str, value: &str) {
        let mut cookies = String::new();
        if let Some((_, earlier)) = self.headers.iter().find(|(header, _)| header == COOKIE) {
            let others = earlier.to_str().unwrap_or_default().split("; ");
            for other in others.filter(|cookie| cookie.split('=').next() != Some(key)) {
                let _ = write!(cookies, "{other}; ");
            }
        }
        let _ = write!(cookies, "{key}={}", utf8_percent_encode(value, SEGMENT));
        self.headers.retain(|(header, _)| header != COOKIE);
        match HeaderValue::try_from(cookies) {
            Ok(mut header) => {
                header.set_sensitive(true);
                self.headers.push((COOKIE, header));
            }
            Err(_) => self.fault(format_args!("{name} can't be sent as a cookie")),
        }
    }

    /// A list in one cookie.
    pub(crate) fn cookie_list<'v>(&mut self, name: &str, key: &str, entries: impl IntoIterator<Item = Cow<'v, str>>) {
        let list = self.joined(name, ',', entries, usize::MAX);
        self.cookie(name, key, &list);
    }

    /// A body of any media type.
    pub(crate) fn bytes_of(&mut self, media_type: &'static str, body: Bytes) {
        self.body = Body::InMemory(body, media_type);
    }
}

/// Names and values in turn.
fn flat<'v>(members: impl IntoIterator<Item = Member<'v>>) -> impl Iterator<Item = Cow<'v, str>> {
    members.into_iter().flat_map(|(name, value)| [name, value])
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::*;
    use crate::Service;
    use crate::core::operation::{Credential, Operation, ResponseKind};

    static OPERATION: Operation = Operation::new(
        Service::Statistics,
        "getThing",
        Method::GET,
        "/things/{id}",
        &[Credential::ApiKey],
        ResponseKind::Plain,
        &[],
    );

    const LIST: [Cow<'static, str>; 2] = [Cow::Borrowed("a b"), Cow::Borrowed("c")];
    const MEMBERS: [Member<'static>; 2] = [
        (Cow::Borrowed("R"), Cow::Borrowed("100")),
        (Cow::Borrowed("G"), Cow::Borrowed("2 0")),
    ];

    fn request(fill: impl FnOnce(&mut Request)) -> Request {
        let mut request = Request::new(&OPERATION);
        fill(&mut request);
        assert_eq!(request.faults(), None);
        request
    }

    #[test]
    fn lists_and_objects_are_written_in_the_styles_of_openapi() {
        let target = |fill: fn(&mut Request)| request(fill).target().to_owned();
        assert_eq!(target(|request| request.path_list("id", LIST)), "/things/a%20b%2Cc");
        assert_eq!(
            target(|request| request.path_members("id", MEMBERS)),
            "/things/R%2C100%2CG%2C2%200"
        );
        assert_eq!(target(|request| request.query_each("k", LIST)), "/things/?k=a+b&k=c");
        assert_eq!(
            target(|request| request.query_separated("k", "k", '|', LIST, 2)),
            "/things/?k=a+b%7Cc"
        );
        assert_eq!(
            target(|request| request.query_members("k", "k", MEMBERS)),
            "/things/?k=R%2C100%2CG%2C2+0"
        );
        assert_eq!(
            target(|request| request.query_exploded(MEMBERS)),
            "/things/?R=100&G=2+0"
        );
        assert_eq!(
            target(|request| request.query_deep("k", MEMBERS)),
            "/things/?k%5BR%5D=100&k%5BG%5D=2+0"
        );
        assert_eq!(
            target(|request| request.query_json("k", "k", &[1, 2])),
            "/things/?k=%5B1%2C2%5D"
        );
    }

    #[test]
    fn headers_and_cookies_hold_lists_and_objects() {
        let header = |key: &str, fill: fn(&mut Request)| {
            let request = request(fill);
            let (_, value) = request.headers.iter().find(|(name, _)| name == key).unwrap();
            value.to_str().unwrap().to_owned()
        };
        assert_eq!(header("k", |request| request.header_list("k", "k", LIST)), "a b,c");
        assert_eq!(
            header("k", |request| request.header_members("k", "k", MEMBERS)),
            "R,100,G,2 0"
        );
        assert_eq!(header("k", |request| request.header_json("k", "k", &[1, 2])), "[1,2]");
        let cookies = header("cookie", |request| {
            request.cookie("a", "a", "1;2");
            request.cookie("b", "b", "x");
            request.cookie("a", "a", "3");
            request.cookie_list("c", "c", LIST);
        });
        assert_eq!(cookies, "b=x; a=3; c=a%20b%2Cc");
    }

    #[test]
    fn what_would_be_read_as_something_else_is_refused() {
        let mut request = Request::new(&OPERATION);
        request.query_separated("k", "k", '|', [Cow::Borrowed("a|b")], 2);
        request.path_list("id", []);
        let faults = request.faults().unwrap();
        assert!(faults.contains("k: entry 0 of the list holds a vertical bar"), "{faults}");
        assert!(faults.contains("id: a list needs at least one entry"), "{faults}");
    }
}
