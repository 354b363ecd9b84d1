//! A request as data: the operation, its arguments, its headers and its body. Nothing of it is HTTP's or a client's yet.

use std::borrow::Cow;
use std::fmt::{self, Display, Write};

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

/// Everything but the unreserved characters of RFC 3986, section 2.3.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// An argument as a builder has it: its value, or what is wrong with it.
pub(crate) type Argument<T> = Result<T, Fault>;

/// What is wrong with an argument, as it reads behind its name.
#[derive(Clone, Debug)]
pub(crate) struct Fault(Cow<'static, str>);

impl Fault {
    pub(crate) fn new(reason: impl Display) -> Self {
        Self(reason.to_string().into())
    }
}

impl Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// It is not there.
pub(crate) fn not_set() -> Fault {
    Fault("is required, and was not set".into())
}

/// A request of an operation. Faults of its arguments are collected, so that a caller hears of all of them at once.
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
pub(crate) enum Body {
    Empty,
    Json(Bytes),
    Form(Bytes),
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
    pub(crate) fn path(&mut self, name: &str, value: Argument<impl Display>) {
        let Some(value) = self.argument(name, value) else {
            return;
        };
        let start = self.target.len();
        let _ = write!(Segment(&mut self.target), "{value}");
        match &self.target[start..] {
            "" => self.fault(format_args!("{name} is empty")),
            "." | ".." => self.fault(format_args!(
                "{name} is {:?}, which stands for another path in every URL",
                value.to_string()
            )),
            _ => {}
        }
        let (_, rest) = self.rest.split_once('}').unwrap_or_default();
        let (fixed, rest) = split(rest);
        self.target.push_str(fixed);
        self.rest = rest;
    }

    /// A parameter of the query that is always sent.
    pub(crate) fn query(&mut self, name: &str, key: &str, value: Argument<impl Display>) {
        if let Some(value) = self.argument(name, value) {
            self.append(key, value);
        }
    }

    /// A parameter of the query that may be missing.
    pub(crate) fn optional_query(&mut self, name: &str, key: &str, value: Argument<Option<impl Display>>) {
        if let Some(Some(value)) = self.argument(name, value) {
            self.append(key, value);
        }
    }

    fn append(&mut self, key: &str, value: impl Display) {
        self.target.push(match self.has_query {
            true => '&',
            false => '?',
        });
        self.has_query = true;
        self.target.extend(form_urlencoded::byte_serialize(key.as_bytes()));
        self.target.push('=');
        let _ = write!(Value(&mut self.target), "{value}");
    }

    /// A header that is always sent. Its key is in lower case.
    pub(crate) fn header(&mut self, name: &str, key: &'static str, value: Argument<impl Display>) {
        self.optional_header(name, key, value.map(Some));
    }

    /// A header that may be missing.
    pub(crate) fn optional_header(&mut self, name: &str, key: &'static str, value: Argument<Option<impl Display>>) {
        let Some(Some(value)) = self.argument(name, value) else {
            return;
        };
        match HeaderValue::try_from(value.to_string()) {
            Ok(value) => self.headers.push((HeaderName::from_static(key), value)),
            Err(_) => self.fault(format_args!(
                "{name} holds a character that no HTTP header may hold, such as a newline"
            )),
        }
    }

    pub(crate) fn json<T: Serialize>(&mut self, name: &str, body: Argument<T>) {
        let Some(body) = self.argument(name, body) else {
            return;
        };
        match serde_json::to_vec(&body) {
            Ok(json) => self.body = Body::Json(json.into()),
            Err(error) => self.fault(format_args!("{name}: {error}")),
        }
    }

    pub(crate) fn form<T: Serialize>(&mut self, name: &str, body: Argument<T>) {
        let Some(body) = self.argument(name, body) else {
            return;
        };
        match serde_urlencoded::to_string(&body) {
            Ok(form) => self.body = Body::Form(form.into()),
            Err(error) => self.fault(format_args!("{name}: {error}")),
        }
    }

    /// A file as the one part of a form, under a name of the document.
    pub(crate) fn file(&mut self, name: &str, key: &str, file: Argument<Upload>) {
        let Some(file) = self.argument(name, file) else {
            return;
        };
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

    fn argument<T>(&mut self, name: &str, value: Argument<T>) -> Option<T> {
        value.map_err(|fault| self.fault(format_args!("{name}: {fault}"))).ok()
    }

    fn fault(&mut self, fault: fmt::Arguments<'_>) {
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
            Body::Json(bytes) | Body::Form(bytes) => Some(bytes),
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
                Some(HeaderValue::from_static("application/json"))
            }
            ResponseKind::Bytes | ResponseKind::Empty | ResponseKind::Redirect | ResponseKind::Text => None,
        }
    }
}

/// Writes a text as one segment of a path.
struct Segment<'a>(&'a mut String);

impl Write for Segment<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.extend(utf8_percent_encode(text, SEGMENT));
        Ok(())
    }
}

/// Writes a text as a value of a query.
struct Value<'a>(&'a mut String);

impl Write for Value<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let text = form_urlencoded::byte_serialize(text.as_bytes());
        self.0.extend(text);
        Ok(())
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
