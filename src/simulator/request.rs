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

pub(super) struct Request {
    pub(super) method: Method,
    /// As on the wire, percent-encoded.
    pub(super) path: String,
    pub(super) query: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

/// What an `Authorization` header holds.
#[derive(PartialEq, Eq)]
pub(super) enum Authorization {
    Bearer(String),
    Basic { user: String, password: String },
    Other,
}

impl Request {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    pub(super) fn cookie(&self, name: &str) -> Option<&str> {
        let cookies = self.headers.get_all("cookie").into_iter();
        let mut cookies = cookies
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'))
            .filter_map(|cookie| cookie.trim().split_once('='));
        cookies.find_map(|(key, value)| (key == name).then_some(value))
    }

    pub(super) fn authorization(&self) -> Option<Authorization> {
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
    pub(super) fn media_type(&self) -> Option<String> {
        let value = self.header("content-type")?;
        let (media_type, _) = value.split_once(';').unwrap_or((value, ""));
        Some(media_type.trim().to_ascii_lowercase())
    }
}

/// The pairs of a query or a form: names decoded, values as on the wire, since a list is taken
/// apart before it is decoded. Nothing if a name is not UTF-8.
pub(super) fn pairs(text: &str) -> Option<Vec<(String, &str)>> {
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Some((decode(name)?, value))
        })
        .collect()
}

pub(super) fn decode(text: &str) -> Option<String> {
    let spaced = text.replace('+', " ");
    let decoded = percent_decode_str(&spaced).decode_utf8().ok()?;
    Some(decoded.into_owned())
}

/// What a checked request gives to its operation, decoded and typed by the schemas, with the
/// defaults of parameters that were not sent.
#[derive(Debug, Default)]
pub(super) struct Arguments {
    pub(super) path: BTreeMap<String, Value>,
    pub(super) query: BTreeMap<String, Value>,
    pub(super) header: BTreeMap<String, Value>,
    /// JSON as it is, a form as an object; `null` if there is no body.
    pub(super) body: Value,
    /// What a body of several parts holds.
    pub(super) parts: Vec<Part>,
}

impl Arguments {
    pub(super) fn path(&self, name: &str) -> &str {
        string(self.path.get(name)).unwrap_or_default()
    }

    pub(super) fn query(&self, name: &str) -> Option<&str> {
        string(self.query.get(name))
    }

    /// The elements of a list of texts.
    pub(super) fn queries(&self, name: &str) -> Vec<&str> {
        let list = self.query.get(name).and_then(Value::as_array);
        let list = list.into_iter().flatten();
        list.filter_map(Value::as_str).collect()
    }

    pub(super) fn part(&self, name: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.name == name)
    }

    pub(super) fn flag(&self, name: &str) -> bool {
        self.query.get(name) == Some(&Value::Bool(true))
    }

    pub(super) fn field(&self, name: &str) -> Option<&str> {
        string(self.body.get(name))
    }
}

fn string(value: Option<&Value>) -> Option<&str> {
    value.and_then(Value::as_str)
}

/// Who sent a request, as far as its credentials say.
#[derive(Debug, Default)]
pub(super) struct Principal {
    pub(super) session: Option<Session>,
    /// Identifier of the client application that authenticated.
    pub(super) client: Option<String>,
}

/// What an access token stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Session {
    pub(super) grant: u64,
    pub(super) user: String,
    pub(super) client: String,
}

/// A request on its way into a handler.
pub(super) struct Call<'a> {
    pub(super) operation: &'a Operation,
    pub(super) request: &'a Request,
    pub(super) arguments: Arguments,
    pub(super) principal: Principal,
}

impl Call<'_> {
    pub(super) fn path(&self) -> &str {
        &self.request.path
    }
}
