//! A request as it arrived, and as the handlers see it once it was checked.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{HeaderMap, Method};
use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::document::Operation;
use super::multipart::Part;

pub(crate) struct Request {
    pub(crate) method: Method,
    /// As on the wire, percent-encoded.
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// What an `Authorization` header holds.
#[derive(PartialEq, Eq)]
pub(crate) enum Authorization {
    Bearer(String),
    Basic { user: String, password: String },
    Other,
}

impl Request {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    pub(crate) fn cookie(&self, name: &str) -> Option<&str> {
        let cookies = self.headers.get_all("cookie").into_iter();
        let mut cookies = cookies
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'))
            .filter_map(|cookie| cookie.trim().split_once('='));
        cookies.find_map(|(key, value)| (key == name).then_some(value))
    }

    pub(crate) fn authorization(&self) -> Option<Authorization> {
        if !self.headers.contains_key("authorization") {
            return None;
        }
        let parsed = self.header("authorization").and_then(|value| {
            let (scheme, credentials) = value.trim().split_once(' ')?;
            let credentials = credentials.trim();
            if scheme.eq_ignore_ascii_case("bearer") {
                return Some(Authorization::Bearer(credentials.to_owned()));
            }
            if scheme.eq_ignore_ascii_case("basic") {
                let decoded = String::from_utf8(STANDARD.decode(credentials).ok()?).ok()?;
                // Only a secret may hold a colon (RFC 7617, section 2).
                let (user, password) = decoded.split_once(':')?;
                return Some(Authorization::Basic {
                    user: user.to_owned(),
                    password: password.to_owned(),
                });
            }
            None
        });
        Some(parsed.unwrap_or(Authorization::Other))
    }

    /// The media type without its parameters, in lower case.
    pub(crate) fn media_type(&self) -> Option<String> {
        let value = self.header("content-type")?;
        let (media_type, _) = value.split_once(';').unwrap_or((value, ""));
        Some(media_type.trim().to_ascii_lowercase())
    }
}

/// The pairs of a query or a form: names decoded, values as on the wire, since a list is taken
/// apart before it is decoded. Nothing if a name is not UTF-8.
pub(crate) fn pairs(text: &str) -> Option<Vec<(String, &str)>> {
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Some((decode(name)?, value))
        })
        .collect()
}

pub(crate) fn decode(text: &str) -> Option<String> {
    let spaced = text.replace('+', " ");
    let decoded = percent_decode_str(&spaced).decode_utf8().ok()?;
    Some(decoded.into_owned())
}

/// What a checked request gives to its operation, decoded and typed by the schemas, with the
/// defaults of parameters that were not sent.
#[derive(Debug, Default)]
pub(crate) struct Arguments {
    pub(crate) path: BTreeMap<String, Value>,
    pub(crate) query: BTreeMap<String, Value>,
    pub(crate) header: BTreeMap<String, Value>,
    /// JSON as it is, a form as an object; `null` if there is no body.
    pub(crate) body: Value,
    /// What a body of several parts holds.
    pub(crate) parts: Vec<Part>,
}

impl Arguments {
    pub(crate) fn path(&self, name: &str) -> &str {
        string(self.path.get(name)).unwrap_or_default()
    }

    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        string(self.query.get(name))
    }

    /// The elements of a list of texts.
    pub(crate) fn queries(&self, name: &str) -> Vec<&str> {
        let list = self.query.get(name).and_then(Value::as_array);
        let list = list.into_iter().flatten();
        list.filter_map(Value::as_str).collect()
    }

    pub(crate) fn part(&self, name: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.name == name)
    }

    pub(crate) fn flag(&self, name: &str) -> bool {
        self.query.get(name) == Some(&Value::Bool(true))
    }

    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        string(self.body.get(name))
    }
}

fn string(value: Option<&Value>) -> Option<&str> {
    value.and_then(Value::as_str)
}

/// Who sent a request, as far as its credentials say.
#[derive(Debug, Default)]
pub(crate) struct Principal {
    pub(crate) session: Option<Session>,
    /// Identifier of the client application that authenticated.
    pub(crate) client: Option<String>,
}

/// What an access token stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Session {
    pub(crate) grant: u64,
    pub(crate) user: String,
    pub(crate) client: String,
}

/// A request on its way into a handler.
pub(crate) struct Call<'a> {
    pub(crate) operation: &'a Operation,
    pub(crate) request: &'a Request,
    pub(crate) arguments: Arguments,
    pub(crate) principal: Principal,
}

impl Call<'_> {
    pub(crate) fn path(&self) -> &str {
        &self.request.path
    }
}
