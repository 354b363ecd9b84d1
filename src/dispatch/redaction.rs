//! Keeps what a client carries in secret out of what becomes of its answers.

#![deny(clippy::arithmetic_side_effects)]

use std::collections::VecDeque;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::HeaderValue;
use memchr::memmem::Finder;
use reqwest::Request;
use serde_json::Value;

use super::Operation;
use super::unescape::Unescaped;
use crate::envelope::Envelope;
use crate::{Code, Secret, Status};

const REDACTED: &str = "[redacted]";

/// How many secrets of earlier calls are remembered.
const MOST_KNOWN: usize = 256;
/// How many escapes around each other are undone.
const LAYERS: usize = 8;
/// A secret of this length or less is one only where it stands as a word by itself.
const SHORT: usize = 3;
/// A cookie that is shorter is the choice of a language or the like.
const SHORTEST_COOKIE: usize = 8;
/// So much of the beginning of a longer secret is as good as all of it, since texts are cut off.
const STEM: usize = 16;
/// How much of a text is looked at in one go, in bytes.
const WINDOW: usize = 1024 * 1024;
/// How many bytes a byte takes in the longest of its forms.
const LONGEST_ESCAPE: usize = 24;

/// What a client has carried lately: a service may echo it at any time.
#[derive(Default)]
pub(crate) struct KnownSecrets(Mutex<VecDeque<Secret>>);

impl KnownSecrets {
    fn note(&self, secret: &Secret) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match known.iter().rposition(|other| other == secret) {
            Some(place) if place.saturating_add(1) == known.len() => return,
            Some(place) => drop(known.remove(place)),
            None if known.len() >= MOST_KNOWN => drop(known.pop_front()),
            None => {}
        }
        known.push_back(secret.clone());
    }

    /// A text without them.
    #[cfg(feature = "statistics-notifications")]
    pub(crate) fn redacted(self: &Arc<Self>, text: &str) -> String {
        Secrets::new(self).text(text)
    }
}

/// What must not be in an error: what went out with a call, and what its client carried before.
#[derive(Clone, Default)]
pub(super) struct Secrets {
    own: Vec<Secret>,
    known: Arc<KnownSecrets>,
}

impl Secrets {
    pub(super) fn new(known: &Arc<KnownSecrets>) -> Self {
        Self {
            own: Vec::new(),
            known: Arc::clone(known),
        }
    }

    /// Adds what may be echoed by the answers to other calls, too.
    pub(super) fn add(&mut self, secret: Secret) {
        self.known.note(&secret);
        self.own.push(secret);
    }

    /// Adds what belongs to one call.
    pub(super) fn add_own(&mut self, secret: Secret) {
        self.own.push(secret);
    }

    /// Adds the values of a header `Cookie` that are long enough to identify a session.
    pub(super) fn add_cookies(&mut self, header: &HeaderValue) {
        let pairs = header.to_str().unwrap_or_default().split("; ");
        for (_, value) in pairs.filter_map(|pair| pair.split_once('=')) {
            if value.len() >= SHORTEST_COOKIE {
                self.add_own(Secret::new(value));
            }
        }
    }

    /// A body without them, in whichever form a service echoes them.
    pub(super) fn body(&self, body: &Bytes) -> Bytes {
        match self.patterns().redact(body) {
            Some(redacted) => redacted.into(),
            None => body.clone(),
        }
    }

    /// The same for a text.
    pub(super) fn text(&self, text: &str) -> String {
        self.patterns().text(text)
    }

    /// The same for a host or origin, which an address has in lower case.
    pub(super) fn origin(&self, origin: &str) -> String {
        let mut patterns = self.patterns();
        patterns.0.iter_mut().for_each(|pattern| {
            *pattern = pattern.to_ascii_lowercase();
        });
        patterns.text(origin)
    }

    /// The same for all that is read of an error.
    pub(super) fn envelope(&self, envelope: Envelope) -> Envelope {
        let patterns = self.patterns();
        let status = |status: Status| Status {
            code: status.code.map(|code| match code {
                Code::Text(code) => Code::Text(patterns.text(&code)),
                code => code,
            }),
            message: status.message.map(|message| patterns.text(&message)),
            detail: status.detail.map(|detail| patterns.value(detail)),
        };
        Envelope {
            errors: envelope.errors.into_iter().map(status).collect(),
            status: status(envelope.status),
        }
    }

    fn patterns(&self) -> Patterns {
        let known = self.known.0.lock().unwrap_or_else(PoisonError::into_inner);
        let secrets = self.own.iter().chain(known.iter());
        Patterns::new(secrets.map(Secret::expose))
    }
}

/// A text without these secrets, in whichever form they stand there.
pub(crate) fn redacted(text: &str, secrets: &[&str]) -> String {
    Patterns::new(secrets.iter().copied()).text(text)
}

/// What to look for.
struct Patterns(Vec<Vec<u8>>);

impl Patterns {
    fn new<'a>(secrets: impl Iterator<Item = &'a str>) -> Self {
        let mut patterns: Vec<Vec<u8>> = secrets.flat_map(forms).collect();
        patterns.retain(|pattern| pattern.len() > 1);
        patterns.sort_unstable();
        patterns.dedup();
        Self(patterns)
    }

    fn text(&self, text: &str) -> String {
        match self.redact(text.as_bytes()) {
            Some(redacted) => String::from_utf8_lossy(&redacted).into_owned(),
            None => text.to_owned(),
        }
    }

    fn value(&self, value: Value) -> Value {
        match value {
            Value::String(text) => Value::String(self.text(&text)),
            Value::Array(values) => values.into_iter().map(|value| self.value(value)).collect(),
            Value::Object(members) => members
                .into_iter()
                .map(|(name, value)| (self.text(&name), self.value(value)))
                .collect(),
            Value::Number(number) => match number.to_string() {
                text if self.0.iter().any(|pattern| pattern == text.as_bytes()) => REDACTED.into(),
                _ => Value::Number(number),
            },
            value => value,
        }
    }

    /// The text without what was found, if anything was.
    fn redact(&self, text: &[u8]) -> Option<Vec<u8>> {
        let mut found = self.find(text);
        if found.is_empty() {
            return None;
        }
        found.sort_unstable_by_key(|part| part.start);
        let mut redacted = Vec::with_capacity(text.len());
        let mut end = 0;
        for part in found {
            if part.start >= end {
                redacted.extend_from_slice(&text[end..part.start]);
                redacted.extend_from_slice(REDACTED.as_bytes());
            }
            end = end.max(part.end);
        }
        redacted.extend_from_slice(&text[end..]);
        Some(redacted)
    }

    fn find(&self, text: &[u8]) -> Vec<Range<usize>> {
        let longest = self.0.iter().map(Vec::len).max().unwrap_or(0);
        let overlap = longest.saturating_mul(LONGEST_ESCAPE).min(WINDOW);
        let mut found = Vec::new();
        let mut start = 0;
        while start < text.len() {
            let end = start.saturating_add(WINDOW).saturating_add(overlap);
            let window = &text[start..end.min(text.len())];
            let mut note = |part: Range<usize>| {
                found.push(part.start.saturating_add(start)..part.end.saturating_add(start));
            };
            let mut layer = Unescaped::from(window);
            for _ in 0..LAYERS {
                for pattern in &self.0 {
                    occurrences(layer.bytes(), pattern, |part| note(layer.original(part)));
                }
                match layer.next() {
                    Some(next) => layer = next,
                    None => break,
                }
            }
            start = start.saturating_add(WINDOW);
        }
        found
    }
}

/// A secret as it stands where nothing of it is escaped, or all that looks like an escape is undone; in Latin-1, too.
fn forms(secret: &str) -> Vec<Vec<u8>> {
    let latin = |text: &str| {
        let bytes = text.chars().map(|c| u8::try_from(u32::from(c)).ok());
        bytes.collect::<Option<Vec<u8>>>()
    };
    let mut plain = Unescaped::from(secret.as_bytes());
    for _ in 0..LAYERS {
        match plain.next() {
            Some(next) => plain = next,
            None => break,
        }
    }
    let plain = plain.bytes().to_vec();
    let latin = [
        latin(secret),
        std::str::from_utf8(&plain).ok().and_then(latin),
    ];
    let mut forms = vec![secret.as_bytes().to_vec(), plain];
    forms.extend(latin.into_iter().flatten());
    forms
}

/// Calls for each place where a pattern stands, or at least the beginning of a long one.
fn occurrences(text: &[u8], pattern: &[u8], mut found: impl FnMut(Range<usize>)) {
    let stem = &pattern[..pattern.len().min(STEM)];
    for start in Finder::new(stem).find_iter(text) {
        let length = pattern
            .iter()
            .zip(&text[start..])
            .take_while(|(wanted, there)| wanted == there)
            .count();
        let end = start.saturating_add(length);
        let is_part_of_word = |index: Option<usize>| {
            index
                .and_then(|index| text.get(index))
                .is_some_and(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii())
        };
        let stands_alone = !is_part_of_word(start.checked_sub(1)) && !is_part_of_word(Some(end));
        if pattern.len() > SHORT || stands_alone {
            found(start..end);
        }
    }
}

/// The values of the members of a request body that hold secrets.
pub(super) fn body_secrets(operation: &Operation, request: &Request) -> Vec<Secret> {
    let body = request.body().and_then(reqwest::Body::as_bytes);
    let (Some(body), false) = (body, operation.secrets.is_empty()) else {
        return Vec::new();
    };
    if let Ok(json) = serde_json::from_slice::<Value>(body) {
        let mut secrets = Vec::new();
        collect_secrets(operation, &json, &mut secrets);
        return secrets;
    }
    url::form_urlencoded::parse(body)
        .filter(|(name, _)| operation.secrets.contains(&&**name))
        .map(|(_, value)| Secret::new(value))
        .collect()
}

fn collect_secrets(operation: &Operation, value: &Value, secrets: &mut Vec<Secret>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::String(secret) if operation.secrets.contains(&name.as_str()) => {
                        secrets.push(Secret::new(secret.as_str()));
                    }
                    member => collect_secrets(operation, member, secrets),
                }
            }
        }
        Value::Array(values) => values
            .iter()
            .for_each(|value| collect_secrets(operation, value, secrets)),
        _ => {}
    }
}
