//! The styles in which OpenAPI writes lists and objects into a request, other than a list in one value.
//!
//! The documents of this crate have few of them. They are here for documents that are added.
#![allow(dead_code, reason = "for documents that are added")]

use std::borrow::Cow;
use std::fmt::Write as _;

use bytes::Bytes;
use http::HeaderValue;
use http::header::COOKIE;
use percent_encoding::{AsciiSet, utf8_percent_encode};
use serde::Serialize;
use serde_json::Value;

use super::request::{Body, FORM, Request, SEGMENT};

/// What is escaped in a list in the path: what stands between its entries is not.
const JOINED: &AsciiSet = &SEGMENT.remove(b',').remove(b'=');

/// The name of a member and its value.
type Member<'v> = (Cow<'v, str>, Cow<'v, str>);

impl Request {
    /// A list in the next parameter of the path.
    pub(crate) fn path_list<'v>(&mut self, name: &str, entries: impl IntoIterator<Item = Cow<'v, str>>) {
        let list = self.joined(name, ',', entries, usize::MAX);
        self.path_joined(&list);
    }

    /// An object in the next parameter of the path.
    pub(crate) fn path_members<'v>(&mut self, name: &str, members: impl IntoIterator<Item = Member<'v>>) {
        let list = self.joined(name, ',', flat(members), usize::MAX);
        self.path_joined(&list);
    }

    /// An object in the next parameter of the path, each of its members as `name=value`.
    pub(crate) fn path_pairs<'v>(&mut self, name: &str, members: impl IntoIterator<Item = Member<'v>>) {
        let list = self.joined(name, ',', assigned(members), usize::MAX);
        self.path_joined(&list);
    }

    /// JSON in the next parameter of the path.
    pub(crate) fn path_json(&mut self, name: &str, value: &impl Serialize) {
        match serde_json::to_string(value) {
            Ok(json) => self.path(name, &json),
            Err(error) => self.fault(format_args!("{name}: {error}")),
        }
    }

    /// Entries in the next parameter of the path, after full stops: before each of them, or before the first one.
    pub(crate) fn path_label<'v>(
        &mut self,
        name: &str,
        explode: bool,
        entries: impl IntoIterator<Item = Cow<'v, str>>,
    ) {
        let list = self.joined(name, if explode { '.' } else { ',' }, entries, usize::MAX);
        self.path_joined(&format!(".{list}"));
    }

    /// An object in the next parameter of the path, in the style of [`path_label`](Self::path_label).
    pub(crate) fn path_label_members<'v>(
        &mut self,
        name: &str,
        explode: bool,
        members: impl IntoIterator<Item = Member<'v>>,
    ) {
        match explode {
            true => self.path_label(name, true, assigned(members)),
            false => self.path_label(name, false, flat(members)),
        }
    }

    /// Entries in the next parameter of the path, after `;key=`: before each of them, or before the first one.
    pub(crate) fn path_matrix<'v>(
        &mut self,
        name: &str,
        key: &str,
        explode: bool,
        entries: impl IntoIterator<Item = Cow<'v, str>>,
    ) {
        match explode {
            true => {
                let entries = entries.into_iter().map(|entry| (Cow::Owned(key.to_owned()), entry));
                self.matrix(name, entries);
            }
            false => {
                let list = self.joined(name, ',', entries, usize::MAX);
                let (key, list) = (utf8_percent_encode(key, SEGMENT), utf8_percent_encode(&list, JOINED));
                self.path_with(&format!(";{key}={list}"), "");
            }
        }
    }

    /// An object in the next parameter of the path, in the style of [`path_matrix`](Self::path_matrix).
    pub(crate) fn path_matrix_members<'v>(
        &mut self,
        name: &str,
        key: &str,
        explode: bool,
        members: impl IntoIterator<Item = Member<'v>>,
    ) {
        match explode {
            true => self.matrix(name, members),
            false => self.path_matrix(name, key, false, flat(members)),
        }
    }

    /// Entries with what is between them, which stays as it is.
    fn path_joined(&mut self, list: &str) {
        let list = utf8_percent_encode(list, JOINED).to_string();
        self.path_with(&list, "");
    }

    fn matrix<'v>(&mut self, name: &str, members: impl IntoIterator<Item = Member<'v>>) {
        let mut text = String::new();
        for (key, value) in members {
            let (key, value) = (utf8_percent_encode(&key, SEGMENT), utf8_percent_encode(&value, SEGMENT));
            let _ = write!(text, ";{key}={value}");
        }
        if text.is_empty() {
            self.fault(format_args!("{name}: a list needs at least one entry"));
        }
        self.path_with(&text, "");
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

    /// An object in one header, each of its members as `name=value`.
    pub(crate) fn header_pairs<'v>(
        &mut self,
        name: &str,
        key: &'static str,
        members: impl IntoIterator<Item = Member<'v>>,
    ) {
        let list = self.joined(name, ',', assigned(members), usize::MAX);
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

    /// An object in one cookie.
    pub(crate) fn cookie_members<'v>(&mut self, name: &str, key: &str, members: impl IntoIterator<Item = Member<'v>>) {
        let list = self.joined(name, ',', flat(members), usize::MAX);
        self.cookie(name, key, &list);
    }

    /// JSON in one cookie.
    pub(crate) fn cookie_json(&mut self, name: &str, key: &str, value: &impl Serialize) {
        match serde_json::to_string(value) {
            Ok(json) => self.cookie(name, key, &json),
            Err(error) => self.fault(format_args!("{name}: {error}")),
        }
    }

    /// Any JSON as `key[member]`, `key[0]` and so on.
    pub(crate) fn query_nested(&mut self, name: &str, key: &str, value: &impl Serialize) {
        match serde_json::to_value(value) {
            Ok(value) => nested(key.to_owned(), &value, &mut |key, value| {
                self.remove_query(key);
                self.append_query(key, value);
            }),
            Err(error) => self.fault(format_args!("{name}: {error}")),
        }
    }

    /// A form: a list stands there once for each of its entries, and what is named in `deep` as `key[member]`, `key[0]` and
    /// so on.
    pub(crate) fn form_with(&mut self, name: &str, body: &impl Serialize, deep: &[&str]) {
        let members = match serde_json::to_value(body) {
            Ok(Value::Object(members)) => members,
            Ok(_) => return self.fault(format_args!("{name} is no object, and a form has members")),
            Err(error) => return self.fault(format_args!("{name}: {error}")),
        };
        let mut form = url::form_urlencoded::Serializer::new(String::new());
        let mut append = |key: &str, value: &str| {
            form.append_pair(key, value);
        };
        for (key, value) in &members {
            let is_nested = |value: &Value| value.is_array() || value.is_object();
            match value {
                value if deep.contains(&key.as_str()) => nested(key.clone(), value, &mut append),
                Value::Array(entries) if !entries.iter().any(is_nested) => {
                    entries.iter().for_each(|entry| nested(key.clone(), entry, &mut append));
                }
                value if is_nested(value) => {
                    self.fault(format_args!("{name}: {key} is nested deeper than a form can be"))
                }
                value => nested(key.clone(), value, &mut append),
            }
        }
        self.body = Body::InMemory(form.finish().into(), FORM);
    }

    /// A body of any media type.
    pub(crate) fn bytes_of(&mut self, media_type: &'static str, body: Bytes) {
        self.body = Body::InMemory(body, media_type);
    }
}

/// Each simple value with the way to it, such as `key[member][0]`. What is null is not written.
fn nested(key: String, value: &Value, append: &mut impl FnMut(&str, &str)) {
    match value {
        Value::Null => {}
        Value::String(text) => append(&key, text),
        Value::Bool(_) | Value::Number(_) => append(&key, &value.to_string()),
        Value::Array(entries) => {
            for (index, entry) in entries.iter().enumerate() {
                nested(format!("{key}[{index}]"), entry, append);
            }
        }
        Value::Object(members) => {
            for (member, value) in members {
                nested(format!("{key}[{member}]"), value, append);
            }
        }
    }
}

/// Each member as `name=value`.
fn assigned<'v>(members: impl IntoIterator<Item = Member<'v>>) -> impl Iterator<Item = Cow<'v, str>> {
    members
        .into_iter()
        .map(|(name, value)| Cow::Owned(format!("{name}={value}")))
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
        assert_eq!(target(|request| request.path_list("id", LIST)), "/things/a%20b,c");
        assert_eq!(
            target(|request| request.path_members("id", MEMBERS)),
            "/things/R,100,G,2%200"
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
    fn labels_and_matrices_stand_in_the_path() {
        let target = |fill: fn(&mut Request)| request(fill).target().to_owned();
        assert_eq!(
            target(|request| request.path_label("id", true, LIST)),
            "/things/.a%20b.c"
        );
        assert_eq!(
            target(|request| request.path_label("id", false, LIST)),
            "/things/.a%20b,c"
        );
        assert_eq!(
            target(|request| request.path_label_members("id", true, MEMBERS)),
            "/things/.R=100.G=2%200"
        );
        assert_eq!(
            target(|request| request.path_matrix("id", "id", true, LIST)),
            "/things/;id=a%20b;id=c"
        );
        assert_eq!(
            target(|request| request.path_matrix("id", "id", false, LIST)),
            "/things/;id=a%20b,c"
        );
        assert_eq!(
            target(|request| request.path_matrix_members("id", "id", true, MEMBERS)),
            "/things/;R=100;G=2%200"
        );
        assert_eq!(
            target(|request| request.path_pairs("id", MEMBERS)),
            "/things/R=100,G=2%200"
        );
    }

    #[test]
    fn forms_hold_lists_and_deep_objects() {
        let body = serde_json::json!({ "a": [1, "x y"], "b": { "c": [true, { "f": 2 }] }, "d": null, "e": "=" });
        let filled = request(|request| request.form_with("body", &body, &["b"]));
        assert_eq!(
            filled.bytes().unwrap(),
            "a=1&a=x+y&b%5Bc%5D%5B0%5D=true&b%5Bc%5D%5B1%5D%5Bf%5D=2&e=%3D"
        );
        let mut request = Request::new(&OPERATION);
        request.form_with("body", &body, &[]);
        assert!(request.faults().unwrap().contains("b is nested deeper"));
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
        assert!(
            faults.contains("k: entry 0 of the list holds a vertical bar"),
            "{faults}"
        );
        assert!(faults.contains("id: a list needs at least one entry"), "{faults}");
    }
}
