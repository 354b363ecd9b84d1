//! From bytes to what is in them.

use serde::de::DeserializeOwned;

use crate::core::tolerant::{self, Fault, Unread};

/// The longest path that an error shows, in characters. The names in it may be the sender's.
const LONGEST_PATH: usize = 200;

/// What a signed body can be read as: everything that serde reads, and the kinds of messages and events of this crate.
pub trait Payload: Sized {
    /// Reads a body: strictly first, and tolerantly when that fails, which mends what leaves no doubt of what is meant,
    /// such as half a surrogate pair, a byte order mark, or a number in quotes.
    ///
    /// # Errors
    ///
    /// The body is not JSON, or not of this type.
    fn decode(json: &[u8]) -> Result<Self, PayloadError>;
}

impl<T: DeserializeOwned> Payload for T {
    fn decode(json: &[u8]) -> Result<Self, PayloadError> {
        tolerant::read(json, None).map_err(|unread| PayloadError::new(&unread))
    }
}

/// A signed body that can't be read. It holds nothing of the body but the names on the way to the fault.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the payload can't be read{}: {reason}", at(.path))]
#[non_exhaustive]
pub struct PayloadError {
    /// Where in the JSON, such as `data.entities[0].event`; empty for the whole of it.
    pub path: String,
    /// What is wrong there.
    pub reason: String,
}

impl PayloadError {
    fn new(unread: &Unread) -> Self {
        let reason = match &unread.fault {
            Fault::Broken { line, column } => {
                format!("it is not JSON (line {line}, column {column})")
            }
            Fault::OutOfRange(_) => "it is out of range".to_owned(),
            Fault::Mismatch(words) => reason(words),
            fault => fault.to_string(),
        };
        Self {
            path: shortened(unread.path()),
            reason,
        }
    }

    /// Of a part that was read by itself.
    #[cfg(feature = "interactions-webhook")]
    fn below(mut self, prefix: &str) -> Self {
        let joined = prefix.is_empty() || self.path.is_empty() || self.path.starts_with('[');
        let separator = if joined { "" } else { "." };
        self.path = shortened(format!("{prefix}{separator}{}", self.path));
        self
    }
}

fn at(path: &str) -> String {
    match path {
        "" => String::new(),
        path => format!(" at `{path}`"),
    }
}

fn shortened(path: String) -> String {
    match path.char_indices().nth(LONGEST_PATH) {
        Some((end, _)) => format!("{}…", &path[..end]),
        None => path,
    }
}

/// The words of a type, without what it quotes of the body.
fn reason(words: &str) -> String {
    match words.rsplit_once(", expected ") {
        Some((_, expected)) => format!("expected {expected}"),
        None if words.starts_with("missing field") || words.starts_with("duplicate field") => words.to_owned(),
        None => "it is not what is expected there".to_owned(),
    }
}

/// Reads a part of a body that is at `prefix`.
#[cfg(feature = "interactions-webhook")]
pub(super) fn decode_part<T: DeserializeOwned>(value: serde_json::Value, prefix: &str) -> Result<T, PayloadError> {
    tolerant::from_value(&value).map_err(|unread| PayloadError::new(&unread).below(prefix))
}

/// A body as an object of any members, where it could not be read as `T` or is of an unknown kind.
#[cfg(any(feature = "interactions-webhook", feature = "third-party-messaging-webhook"))]
pub(crate) fn object(json: &[u8]) -> Result<serde_json::Value, PayloadError> {
    use serde_json::Value;

    match tolerant::read_value(json) {
        Ok(object @ Value::Object(_)) => Ok(object),
        Ok(_) => Err(PayloadError {
            path: String::new(),
            reason: "expected an object".to_owned(),
        }),
        Err(unread) => Err(PayloadError::new(&unread)),
    }
}

/// Whether a body that can be read is an object. To serde, an array may be a struct too.
#[cfg(feature = "interactions-webhook")]
pub(super) fn is_object(json: &[u8]) -> bool {
    let text = tolerant::text(json, None);
    text.trim_start_matches(|letter| letter <= ' ').starts_with('{')
}
