//! What can't be read, and why.

use std::fmt;

use serde::de::{Expected, Unexpected};

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
                write!(formatter, "it is not JSON from line {line}, column {column} on")
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

    pub(super) fn within_entry(mut self, index: usize) -> Self {
        self.steps.push(Step::Entry(index));
        self
    }

    /// Whether it is about an entry of a list as a whole.
    pub(super) fn is_about_entry(&self) -> bool {
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
            Unexpected::Unit => Self::custom(format_args!("invalid type: null, expected {expected}")),
            other => Self::custom(format_args!("invalid type: {other}, expected {expected}")),
        }
    }
}
