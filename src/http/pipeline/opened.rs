//! The body of a response, opened as far as it takes to see what it is.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;

use crate::Outcome;
use crate::core::envelope::is_word_of_success;
use crate::core::tolerant::{self, Node, Unread};
use crate::core::verdict::{self, Expected, Verdict};

/// A body whose parts are still to be read.
pub(super) enum Opened<'b> {
    /// There is none.
    Blank,
    /// An object in strict JSON.
    Object(&'b [u8], BTreeMap<String, &'b RawValue>),
    /// Anything else in JSON, though perhaps not in strict JSON.
    Other(&'b [u8], Option<&'b str>),
    /// What only the tolerant parser could read.
    Tree(Node<'b>),
    /// No JSON, but a word such as `OK`.
    Word(Unread),
}

impl Opened<'_> {
    pub(super) fn with<R>(
        body: &[u8],
        charset: Option<&str>,
        read: impl FnOnce(Opened<'_>) -> Result<R, Unread>,
    ) -> Result<R, Unread> {
        if body.trim_ascii().is_empty() {
            return read(Opened::Blank);
        }
        match serde_json::from_slice(body) {
            Ok(members) => read(Opened::Object(body, members)),
            Err(error) if error.is_data() => read(Opened::Other(body, charset)),
            Err(_) => {
                let text = tolerant::text(body, charset);
                match (text.trim(), Node::parse(&text)) {
                    ("", _) => read(Opened::Blank),
                    (_, Ok(node)) => read(Opened::Tree(node)),
                    (word, Err(error)) if is_word_of_success(word) => read(Opened::Word(error)),
                    (_, Err(error)) => Err(error),
                }
            }
        }
    }

    pub(super) fn judge(&self, expected: Expected) -> Verdict {
        let is_error = match self {
            Self::Object(_, members) => {
                let members = members.iter().map(|(name, part)| (name.as_str(), *part));
                return verdict::judge(members, expected);
            }
            Self::Tree(node) => match (node.members(), node) {
                (Some(members), _) => return verdict::judge(members, expected),
                (None, Node::List(entries)) => {
                    let entries: Vec<Value> = entries.iter().map(Node::to_value).collect();
                    verdict::are_errors(&entries, expected)
                }
                (None, _) => false,
            },
            Self::Other(body, charset) => is_list_of_errors(body, *charset, expected),
            Self::Blank | Self::Word(_) => false,
        };
        Verdict {
            outcome: (!is_error).then_some(Outcome::Done),
            members: Default::default(),
        }
    }

    /// Reads the whole of it.
    pub(super) fn read<T: DeserializeOwned>(&self) -> Result<Option<T>, Unread> {
        match self {
            Self::Blank => Ok(None),
            Self::Object(body, _) => tolerant::read(body, None).map(Some),
            Self::Other(body, charset) => tolerant::read(body, *charset).map(Some),
            Self::Tree(node) => node.read().map(Some),
            Self::Word(error) => Err(error.clone()),
        }
    }

    /// Reads the member `data`, where there is anything in it.
    pub(super) fn read_data<T: DeserializeOwned>(&self) -> Result<Option<T>, Unread> {
        let within = |error: Unread| error.within("data");
        match self {
            Self::Blank => Ok(None),
            Self::Object(_, members) => match members.get("data") {
                Some(data) if data.get() != "null" => {
                    let data = tolerant::read(data.get().as_bytes(), None);
                    data.map(Some).map_err(within)
                }
                _ => Ok(None),
            },
            Self::Tree(node) => match node.members() {
                Some(mut members) => match members.find(|(name, _)| *name == "data") {
                    Some((_, data)) if !data.is_null() => data.read().map(Some).map_err(within),
                    _ => Ok(None),
                },
                None => node.read::<BTreeMap<String, Value>>().map(|_| None),
            },
            Self::Word(error) => Err(error.clone()),
            // Not an object: there is no telling how it ended.
            Self::Other(body, charset) => tolerant::read::<BTreeMap<String, Value>>(body, *charset).map(|_| None),
        }
    }

    /// Whether it is what a service may send where it has nothing to say.
    pub(super) fn is_nothing(&self) -> bool {
        match self {
            Self::Blank | Self::Word(_) | Self::Object(..) => true,
            Self::Other(body, charset) => match tolerant::read(body, *charset) {
                Ok(Value::String(word)) => word.is_empty() || is_word_of_success(&word),
                Ok(Value::Array(entries)) => entries.is_empty(),
                Ok(Value::Null | Value::Bool(true)) => true,
                _ => false,
            },
            Self::Tree(Node::Object(_)) => true,
            Self::Tree(node) => node.is_null(),
        }
    }
}

/// Longer lists are not looked into.
const LONGEST_LIST_OF_ERRORS: usize = 64 * 1024;

fn is_list_of_errors(body: &[u8], charset: Option<&str>, expected: Expected) -> bool {
    if !body.trim_ascii_start().starts_with(b"[") || body.len() > LONGEST_LIST_OF_ERRORS {
        return false;
    }
    let entries: Vec<Value> = tolerant::read(body, charset).unwrap_or_default();
    verdict::are_errors(&entries, expected)
}
