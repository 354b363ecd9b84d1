//! From bytes to what is in them.

use serde::de::DeserializeOwned;
use serde_json::error::Category;

/// The longest path that an error shows, in characters. The names in it may be the sender's.
const LONGEST_PATH: usize = 200;

/// What a signed body can be read as: everything that serde reads, and the kinds of messages and events of this crate.
pub trait Payload: Sized {
    /// Reads a body.
    ///
    /// # Errors
    ///
    /// The body is not JSON, or not of this type.
    fn decode(json: &[u8]) -> Result<Self, PayloadError>;
}

impl<T: DeserializeOwned> Payload for T {
    fn decode(json: &[u8]) -> Result<Self, PayloadError> {
        serde_json::from_slice(json).map_err(|error| match error.classify() {
            Category::Data => locate::<T>(json),
            _ => PayloadError::syntax(&error),
        })
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
    fn syntax(error: &serde_json::Error) -> Self {
        let (line, column) = (error.line(), error.column());
        let reason = match error.classify() {
            Category::Eof => "it breaks off before its end".to_owned(),
            _ if error.to_string().starts_with("recursion limit") => {
                "it is nested too deeply".to_owned()
            }
            _ => format!("it is not JSON (line {line}, column {column})"),
        };
        let path = String::new();
        Self { path, reason }
    }

    fn data(path: &serde_path_to_error::Path, error: &serde_json::Error) -> Self {
        let path = match path.to_string() {
            whole if whole == "." => String::new(),
            path => path,
        };
        Self {
            path: shortened(path),
            reason: reason(&error.to_string()),
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

/// The words of the parser, without what it quotes of the body.
fn reason(words: &str) -> String {
    let words = match words.rsplit_once(" at line ") {
        Some((words, _)) => words,
        None => words,
    };
    match words.rsplit_once(", expected ") {
        Some((_, expected)) => format!("expected {expected}"),
        None if words.starts_with("missing field") || words.starts_with("duplicate field") => {
            words.to_owned()
        }
        None => "it is not what is expected there".to_owned(),
    }
}

/// Reads it a second time, for the path.
fn locate<T: DeserializeOwned>(json: &[u8]) -> PayloadError {
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    match serde_path_to_error::deserialize::<_, T>(&mut deserializer) {
        Err(error) => PayloadError::data(error.path(), error.inner()),
        Ok(_) => PayloadError {
            path: String::new(),
            reason: "there is more behind it".to_owned(),
        },
    }
}

/// Reads a part of a body that is at `prefix`.
#[cfg(feature = "interactions-webhook")]
pub(super) fn decode_part<T: DeserializeOwned>(
    value: serde_json::Value,
    prefix: &str,
) -> Result<T, PayloadError> {
    serde_path_to_error::deserialize(value)
        .map_err(|error| PayloadError::data(error.path(), error.inner()).below(prefix))
}

/// A body as an object of any members, where it could not be read as `T` or is of an unknown kind.
#[cfg(any(
    feature = "interactions-webhook",
    feature = "third-party-messaging-webhook"
))]
pub(crate) fn object(json: &[u8]) -> Result<serde_json::Value, PayloadError> {
    use serde_json::Value;

    match Value::decode(json)? {
        object @ Value::Object(_) => Ok(object),
        _ => Err(PayloadError {
            path: String::new(),
            reason: "expected an object".to_owned(),
        }),
    }
}
