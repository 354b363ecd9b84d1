//! Reading JSON as real servers write it.
//!
//! Everything that arrives is read strictly first, which costs what `serde_json` costs. What can't be read in that way is
//! read once more, by a parser that makes the best of what it finds and a deserializer that gives each type what it asks
//! for. Only what neither of them can make sense of is an error.

mod access;
mod fields;
mod number;
mod reader;
#[cfg(test)]
mod tests;
mod text;
mod tree;

use std::fmt;

use serde::de::{DeserializeOwned, Expected, Unexpected};
use serde_json::Value;

pub(crate) use self::fields::fields;
pub(crate) use self::text::{charset, text};
pub(crate) use self::tree::Node;

/// Why something can't be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It breaks off before its end.
    Incomplete,
    /// It is not JSON from this place on.
    Broken { line: usize, column: usize },
    /// A part that is needed is nested too deeply.
    TooDeep,
    /// A number, as it is written, is more than the type that is wanted can hold.
    OutOfRange(String),
    /// It is JSON, but not what the type wants, in the words of the type.
    Mismatch(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Incomplete => formatter.write_str("it breaks off before its end"),
            Self::Broken { line, column } => {
                write!(
                    formatter,
                    "it is not JSON from line {line}, column {column} on"
                )
            }
            Self::TooDeep => formatter.write_str("it is nested too deeply"),
            Self::OutOfRange(number) => write!(formatter, "{number} is out of range"),
            Self::Mismatch(words) => formatter.write_str(words),
        }
    }
}

/// What can't be read, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Unread {
    pub(crate) fault: Fault,
    /// From the inside out.
    steps: Vec<Step>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Member(String),
    Entry(usize),
}

impl Unread {
    /// The same, in a member of something.
    pub(crate) fn within(mut self, name: &str) -> Self {
        self.steps.push(Step::Member(name.to_owned()));
        self
    }

    fn within_entry(mut self, index: usize) -> Self {
        self.steps.push(Step::Entry(index));
        self
    }

    /// Whether it is about an entry of a list as a whole.
    fn is_about_entry(&self) -> bool {
        matches!(self.steps.as_slice(), [Step::Entry(_)])
    }

    /// Where it is, such as `data.statistics[0].timestamp`; empty for the whole of it.
    pub(crate) fn path(&self) -> String {
        let mut path = String::new();
        for step in self.steps.iter().rev() {
            match step {
                Step::Member(name) if path.is_empty() => path.push_str(name),
                Step::Member(name) => {
                    path.push('.');
                    path.push_str(name);
                }
                Step::Entry(index) => path.push_str(&format!("[{index}]")),
            }
        }
        path
    }
}

impl From<Fault> for Unread {
    fn from(fault: Fault) -> Self {
        Self {
            fault,
            steps: Vec::new(),
        }
    }
}

impl fmt::Display for Unread {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fault.fmt(formatter)
    }
}

impl std::error::Error for Unread {}

impl serde::de::Error for Unread {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Fault::Mismatch(message.to_string()).into()
    }

    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        match unexpected {
            // In the words of JSON.
            Unexpected::Unit => {
                Self::custom(format_args!("invalid type: null, expected {expected}"))
            }
            other => Self::custom(format_args!("invalid type: {other}, expected {expected}")),
        }
    }
}

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
