//! Reading JSON as real servers write it.
//!
//! Everything that arrives is read strictly first, which costs what `serde_json` costs. What can't be read in that way is
//! read once more, by a parser that makes the best of what it finds and a deserializer that gives each type what it asks
//! for. Only what neither of them can make sense of is an error.

mod access;
mod fields;
mod number;
mod place;
mod reader;
#[cfg(test)]
mod tests;
mod text;
mod tree;
mod unread;

use serde::de::DeserializeOwned;
use serde_json::Value;

pub(crate) use self::fields::fields;
pub(crate) use self::text::{charset, text};
pub(crate) use self::tree::Node;
pub(crate) use self::unread::{Fault, Unread};

/// Reads bytes, strictly if that is possible. `charset` is what the sender says of them.
pub(crate) fn read<T: DeserializeOwned>(bytes: &[u8], charset: Option<&str>) -> Result<T, Unread> {
    match serde_json::from_slice(bytes) {
        Ok(read) => Ok(read),
        Err(_) => reread(&text(bytes, charset)),
    }
}

/// The second, tolerant reading by itself.
fn reread<T: DeserializeOwned>(text: &str) -> Result<T, Unread> {
    Node::parse(text)?.read()
}

/// Reads bytes as any JSON, in which what JSON can't hold becomes `null`: for those who had rather have the rest than an
/// error.
#[cfg(any(
    feature = "interactions-webhook",
    feature = "statistics-notifications",
    feature = "third-party-messaging-webhook"
))]
pub(crate) fn read_value(bytes: &[u8]) -> Result<Value, Unread> {
    match serde_json::from_slice(bytes) {
        Ok(value) => Ok(value),
        Err(_) => Ok(Node::parse(&text(bytes, None))?.to_value()),
    }
}

/// Reads a value that was parsed already.
pub(crate) fn from_value<T: DeserializeOwned>(value: &Value) -> Result<T, Unread> {
    match T::deserialize(value) {
        Ok(read) => Ok(read),
        Err(_) => Node::from(value).read(),
    }
}

/// The whole number that a text is, however it is written.
#[cfg(feature = "third-party-messaging")]
pub(crate) fn whole(text: &str) -> Option<i64> {
    match number::Decimal::parse(text)?.whole() {
        number::Whole::Unsigned(whole) => i64::try_from(whole).ok(),
        number::Whole::Negative(whole) => i64::try_from(whole).ok(),
        number::Whole::Fraction | number::Whole::TooLarge => None,
    }
}
