//! Keeps what a client carries in secret out of what becomes of its responses.

#![deny(clippy::arithmetic_side_effects)]

use std::collections::VecDeque;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::HeaderValue;
use memchr::memmem::Finder;
use serde_json::Value;

use super::envelope::Envelope;
use super::operation::Operation;
use super::unescape::Unescaped;
use crate::{Code, Secret, ServiceStatus};

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
pub(crate) struct KnownSecrets(Mutex<Known>);

#[derive(Default)]
struct Known {
    secrets: VecDeque<Secret>,
    /// What to look for, until there is another secret.
    patterns: Option<Arc<[Pattern]>>,
}

impl KnownSecrets {
    pub(crate) fn note(&self, secret: &Secret) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // The one of the last call, as a rule. How long it takes tells nobody anything: both are the client's own.
        let is_known = |other: &Secret| other.expose() == secret.expose();
        if known.secrets.iter().rev().any(is_known) {
            return;
        }
        if known.secrets.len() >= MOST_KNOWN {
            known.secrets.pop_front();
        }
        known.secrets.push_back(secret.clone());
        known.patterns = None;
    }

    fn patterns(&self) -> Arc<[Pattern]> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Known { secrets, patterns } = &mut *known;
        let patterns = patterns.get_or_insert_with(|| patterns_of(secrets.iter().map(Secret::expose)).into());
        Arc::clone(patterns)
    }
}

/// What must not be in an error: what went out with a call, and what its client carried before.
pub(crate) struct Secrets<'k> {
    own: Vec<Secret>,
    known: &'k KnownSecrets,
}

impl<'k> Secrets<'k> {
    pub(crate) fn new(known: &'k KnownSecrets) -> Self {
        Self { own: Vec::new(), known }
    }

    /// Adds what belongs to one call.
    pub(crate) fn add(&mut self, secret: Secret) {
        self.own.push(secret);
    }

    /// Adds the values of a header `Cookie` that are long enough to identify a session.
    pub(crate) fn add_cookies(&mut self, header: &HeaderValue) {
        let pairs = header.to_str().unwrap_or_default().split("; ");
        for (_, value) in pairs.filter_map(|pair| pair.split_once('=')) {
            if value.len() >= SHORTEST_COOKIE {
                self.add(Secret::new(value));
            }
        }
    }

    /// A body without them, in whichever form a service echoes them.
    pub(crate) fn body(&self, body: &Bytes) -> Bytes {
        match self.patterns().redact(body) {
            Some(redacted) => redacted.into(),
            None => body.clone(),
        }
    }

    /// The same for a text.
    pub(crate) fn text(&self, text: &str) -> String {
        self.patterns().text(text)
    }

    /// The same for a host or origin, which an address has in lower case.
    pub(crate) fn origin(&self, origin: &str) -> String {
        let patterns = self.patterns();
        let lower = |pattern: &Pattern| Pattern::new(pattern.bytes.to_ascii_lowercase());
        let patterns = Patterns {
            own: patterns.iter().map(lower).collect(),
            known: Arc::default(),
        };
        patterns.text(origin)
    }

    /// The same for all that is read of an error.
    pub(crate) fn envelope(&self, envelope: Envelope) -> Envelope {
        let patterns = self.patterns();
        let status = |status: ServiceStatus| ServiceStatus {
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
        Patterns {
            own: match self.own.as_slice() {
                [] => Vec::new(),
                own => patterns_of(own.iter().map(Secret::expose)),
            },
            known: self.known.patterns(),
        }
    }
}

/// A text without these secrets, in whichever form they stand there.
pub(crate) fn redacted(text: &str, secrets: &[&str]) -> String {
    let patterns = Patterns {
        own: patterns_of(secrets.iter().copied()),
        known: Arc::default(),
    };
    patterns.text(text)
}

fn patterns_of<'a>(secrets: impl Iterator<Item = &'a str>) -> Vec<Pattern> {
    let mut patterns: Vec<Vec<u8>> = secrets.flat_map(forms).collect();
    patterns.retain(|pattern| pattern.len() > 1);
    patterns.sort_unstable();
    patterns.dedup();
    patterns.into_iter().map(Pattern::new).collect()
}

/// A form of a secret, made ready to be looked for.
struct Pattern {
    bytes: Vec<u8>,
    /// Of its beginning.
    finder: Finder<'static>,
}

impl Pattern {
    fn new(bytes: Vec<u8>) -> Self {
        let stem = &bytes[..bytes.len().min(STEM)];
        Self {
            finder: Finder::new(stem).into_owned(),
            bytes,
        }
    }
}

/// What to look for.
struct Patterns {
    own: Vec<Pattern>,
    known: Arc<[Pattern]>,
}

impl Patterns {
    fn iter(&self) -> impl Iterator<Item = &Pattern> {
        self.own.iter().chain(self.known.iter())
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
                text if self.iter().any(|pattern| pattern.bytes == text.as_bytes()) => REDACTED.into(),
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
        let longest = self.iter().map(|pattern| pattern.bytes.len()).max().unwrap_or(0);
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
                for pattern in self.iter() {
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
    let latin = [latin(secret), std::str::from_utf8(&plain).ok().and_then(latin)];
    let mut forms = vec![secret.as_bytes().to_vec(), plain];
    forms.extend(latin.into_iter().flatten());
    forms
}

/// Calls for each place where a pattern stands, or at least the beginning of a long one.
fn occurrences(text: &[u8], pattern: &Pattern, mut found: impl FnMut(Range<usize>)) {
    for start in pattern.finder.find_iter(text) {
        let length = pattern
            .bytes
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
        if pattern.bytes.len() > SHORT || stands_alone {
            found(start..end);
        }
    }
}

/// The values of the members of a request body that hold secrets, in a form or in JSON.
pub(crate) fn body_secrets(operation: &Operation, body: &[u8]) -> Vec<Secret> {
    if operation.secrets.is_empty() || body.is_empty() {
        return Vec::new();
    }
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
