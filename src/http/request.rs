//! A request as data: the operation, its arguments, its headers and its body. Nothing of it is HTTP's or a client's yet.

use std::borrow::Cow;
use std::fmt::{self, Write};

use bytes::Bytes;
use http::HeaderValue;
use http::header::HeaderName;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use url::form_urlencoded;

use super::form::Form;
use super::token::Basic;
use super::upload::Upload;
use crate::Secret;
use crate::core::operation::{Operation, ResponseKind};
use crate::core::redaction;

/// The media type of JSON.
const JSON: &str = "application/json";
pub(super) const FORM: &str = "application/x-www-form-urlencoded";

/// Everything but the unreserved characters of RFC 3986, section 2.3.
pub(super) const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A request of an operation. Faults of its arguments are collected, so that a caller hears of all of them at once.
#[derive(Clone)]
pub(crate) struct Request {
    pub(crate) operation: &'static Operation,
    /// Path and query below the base path of the service, as far as they are known.
    target: String,
    /// What is left of the template of the path.
    rest: &'static str,
    has_query: bool,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body: Body,
    faults: Vec<String>,
    /// The client application that asks for a token, where it is not the one of the session.
    pub(crate) basic: Option<Box<Basic>>,
    /// What the body is signed with, where the operation takes a signature in place of a token.
    pub(crate) signing_secret: Option<Secret>,
    /// Whether the payload is left to be read by the caller.
    pub(crate) is_streamed: bool,
}

/// What a request carries.
#[derive(Clone)]
pub(crate) enum Body {
    Empty,
    /// Bytes and their media type.
    InMemory(Bytes, &'static str),
    Multipart(Box<Form>),
}

impl Request {
    pub(crate) fn new(operation: &'static Operation) -> Self {
        let (fixed, rest) = split(operation.path);
        let mut target = String::with_capacity(operation.path.len().saturating_add(64));
        target.push_str(fixed);
        Self {
            operation,
            target,
            rest,
            has_query: false,
            headers: Vec::new(),
            body: Body::Empty,
            faults: Vec::new(),
            basic: None,
            signing_secret: None,
            is_streamed: false,
        }
    }

    /// The next parameter of the path, as one segment. What would change the path itself can't be sent.
    pub(crate) fn path(&mut self, name: &str, value: &str) {
        match value {
            "" => self.fault(format_args!("{name} is empty")),
            "." | ".." => self.fault(format_args!(
                "{name} is {value:?}, which stands for another path in every URL"
            )),
            _ => {}
        }
        self.path_with("", value);
    }

    /// Fills the next part of the template: a text as it is, and one that is escaped.
    pub(super) fn path_with(&mut self, verbatim: &str, value: &str) {
        self.target.push_str(verbatim);
        self.target.extend(utf8_percent_encode(value, SEGMENT));
        let (_, rest) = self.rest.split_once('}').unwrap_or_default();
        let (fixed, rest) = split(rest);
        self.target.push_str(fixed);
        self.rest = rest;
    }

    /// A parameter of the query, in place of what it was before.
    pub(crate) fn query(&mut self, key: &str, value: &str) {
        self.remove_query(key);
        self.append_query(key, value);
    }

    /// A list as one value. None at all is refused, since the services take a missing list for "all"; so is an entry that is
    /// empty or holds a comma, since the service would read something else.
    pub(crate) fn query_list<'v>(
        &mut self,
        name: &str,
        key: &str,
        entries: impl IntoIterator<Item = Cow<'v, str>>,
        most: usize,
    ) {
        let list = self.joined(name, ',', entries, most);
        self.query(key, &list);
    }

    /// A list with a separator between its entries, which none of them may hold.
    pub(super) fn joined<'v>(
        &mut self,
        name: &str,
        separator: char,
        entries: impl IntoIterator<Item = Cow<'v, str>>,
        most: usize,
    ) -> String {
        let mut list = String::new();
        let mut count = 0_usize;
        for entry in entries {
            match entry.as_ref() {
                "" => self.fault(format_args!("{name}: entry {count} of the list is empty")),
                entry if entry.contains(separator) => self.fault(format_args!(
                    "{name}: entry {count} of the list holds {}",
                    called(separator)
                )),
                _ => {}
            }
            if count > 0 {
                list.push(separator);
            }
            list.push_str(&entry);
            count = count.saturating_add(1);
        }
        if count == 0 {
            self.fault(format_args!("{name}: a list needs at least one entry"));
        } else if count > most {
            self.fault(format_args!(
                "{name} has {count} entries, and at most {most} are allowed in one request"
            ));
        }
        list
    }

    pub(super) fn append_query(&mut self, key: &str, value: &str) {
        self.target.push(match self.has_query {
            true => '&',
            false => '?',
        });
        self.has_query = true;
        self.target.extend(form_urlencoded::byte_serialize(key.as_bytes()));
        self.target.push('=');
        self.target.extend(form_urlencoded::byte_serialize(value.as_bytes()));
    }

    pub(super) fn remove_query(&mut self, key: &str) {
        let Some((path, query)) = self.target.split_once('?') else {
            return;
        };
        let key: String = form_urlencoded::byte_serialize(key.as_bytes()).collect();
        let is_other = |pair: &&str| pair.split_once('=').is_none_or(|(other, _)| other != key);
        if query.split('&').all(|pair| is_other(&pair)) {
            return;
        }
        let rest: Vec<&str> = query.split('&').filter(is_other).collect();
        self.has_query = !rest.is_empty();
        self.target = match self.has_query {
            true => format!("{path}?{}", rest.join("&")),
            false => path.to_owned(),
        };
    }

    /// A header, in place of what it was before. Its key is in lower case.
    pub(crate) fn header(&mut self, name: &str, key: &'static str, value: &str) {
        self.headers.retain(|(other, _)| other != key);
        match HeaderValue::try_from(value) {
            Ok(value) => self.headers.push((HeaderName::from_static(key), value)),
            Err(_) => self.fault(format_args!(
                "{name} holds a character that no HTTP header may hold, such as a newline"
            )),
        }
    }

    pub(crate) fn json<T: Serialize>(&mut self, name: &str, body: &T) {
        self.json_as(name, JSON, body);
    }

    /// JSON under this media type.
    pub(crate) fn json_as<T: Serialize>(&mut self, name: &str, media_type: &'static str, body: &T) {
        match serde_json::to_vec(body) {
            Ok(json) => self.body = Body::InMemory(json.into(), media_type),
            Err(error) => self.fault(format_args!("{name}: {error}")),
        }
    }

    pub(crate) fn form<T: Serialize>(&mut self, name: &str, body: &T) {
        match serde_urlencoded::to_string(body) {
            Ok(form) => self.body = Body::InMemory(form.into(), FORM),
            Err(error) => self.fault(format_args!("{name}: {error}")),
        }
    }

    /// A file as the one part of a form, under a name of the document.
    pub(crate) fn file(&mut self, name: &str, key: &str, file: Upload) {
        match Form::new(key, file) {
            Ok(form) => self.body = Body::Multipart(Box::new(form)),
            Err(fault) => self.fault(format_args!("{name}: {fault}")),
        }
    }

    /// Checks a limit that is documented.
    pub(crate) fn check(&mut self, limit: Result<(), String>) {
        if let Err(fault) = limit {
            self.fault(format_args!("{fault}"));
        }
    }

    pub(super) fn fault(&mut self, fault: fmt::Arguments<'_>) {
        self.faults.push(fault.to_string());
    }

    /// Why it can't be sent, if it can't.
    pub(crate) fn faults(&self) -> Option<String> {
        let mut faults = self.faults.iter();
        let mut all = faults.next()?.clone();
        faults.for_each(|fault| {
            let _ = write!(all, "; {fault}");
        });
        Some(all)
    }

    /// Path and query below the base path of the service.
    pub(crate) fn target(&self) -> &str {
        &self.target
    }

    /// Whether it can be sent a second time.
    pub(crate) fn is_replayable(&self) -> bool {
        match &self.body {
            Body::Multipart(form) => form.is_replayable(),
            _ => true,
        }
    }

    /// The body, if it is in memory.
    pub(crate) fn bytes(&self) -> Option<&Bytes> {
        match &self.body {
            Body::InMemory(bytes, _) => Some(bytes),
            Body::Empty | Body::Multipart(_) => None,
        }
    }

    /// The values of the members of the body that hold secrets.
    pub(crate) fn body_secrets(&self) -> Vec<Secret> {
        self.bytes()
            .map_or_else(Vec::new, |body| redaction::body_secrets(self.operation, body))
    }

    /// The media type that is asked for, where a success is JSON.
    pub(crate) fn accept(&self) -> Option<HeaderValue> {
        match self.operation.response {
            ResponseKind::Plain | ResponseKind::EnvelopeData | ResponseKind::EnvelopeSelf => {
                Some(HeaderValue::from_static(JSON))
            }
            ResponseKind::Bytes | ResponseKind::Empty | ResponseKind::Redirect | ResponseKind::Text => None,
        }
    }
}

/// A separator in a message.
fn called(separator: char) -> &'static str {
    match separator {
        ',' => "a comma",
        ' ' => "a space",
        _ => "a vertical bar",
    }
}

/// A template up to its next parameter, and the rest from there.
fn split(template: &'static str) -> (&'static str, &'static str) {
    let end = template.find('{').unwrap_or(template.len());
    template.split_at(end)
}

impl fmt::Debug for Request {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Request")
            .field("operation", &self.operation.name())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::*;
    use crate::Service;
    use crate::core::operation::Credential;

    static OPERATION: Operation = Operation::new(
        Service::Statistics,
        "getThing",
        Method::GET,
        "/things/ext_{id}/parts/{part}",
        &[Credential::ApiKey],
        ResponseKind::Plain,
        &[],
    );

    #[test]
    fn parameters_of_the_path_are_one_segment_each() {
        let mut request = Request::new(&OPERATION);
        request.path("id", "a/b?c");
        request.path("part", "ü");
        assert_eq!(request.target(), "/things/ext_a%2Fb%3Fc/parts/%C3%BC");
        assert_eq!(request.faults(), None);
        let mut request = Request::new(&OPERATION);
        request.path("id", "..");
        request.path("part", "");
        let faults = request.faults().unwrap();
        assert_eq!(
            faults,
            "id is \"..\", which stands for another path in every URL; part is empty"
        );
    }

    #[test]
    fn what_is_set_again_replaces_what_was_set() {
        let mut request = Request::new(&OPERATION);
        request.query("from", "0");
        request.query("fromDate", "x");
        request.query("size", "a b");
        request.query("from", "50");
        request.query_each("id", ["1", "2"].map(Cow::from));
        request.query_each("id", ["3", "4"].map(Cow::from));
        let (_, query) = request.target().split_once('?').unwrap();
        assert_eq!(query, "fromDate=x&size=a+b&from=50&id=3&id=4");
        let mut request = Request::new(&OPERATION);
        request.query("from", "0");
        request.query("from", "50");
        assert!(request.target().ends_with("?from=50"), "{}", request.target());
        request.header("trace", "x-trace", "1");
        request.header("trace", "x-trace", "2");
        assert_eq!(request.headers.len(), 1);
        assert_eq!(request.headers[0].1, "2");
    }

    #[test]
    fn a_list_is_one_value_that_means_what_it_says() {
        let list = |entries: &[&'static str], most| {
            let mut request = Request::new(&OPERATION);
            request.query_list("ids", "ids", entries.iter().map(|entry| Cow::from(*entry)), most);
            (request.target().to_owned(), request.faults())
        };
        assert_eq!(list(&["a", "b"], 2), ("/things/ext_?ids=a%2Cb".to_owned(), None));
        for (entries, fault) in [
            (&[][..], "ids: a list needs at least one entry"),
            (&["a", ""], "ids: entry 1 of the list is empty"),
            (&["a,b"], "ids: entry 0 of the list holds a comma"),
            (
                &["a", "b", "c"],
                "ids has 3 entries, and at most 2 are allowed in one request",
            ),
        ] {
            assert_eq!(list(entries, 2).1.as_deref(), Some(fault));
        }
    }
}
