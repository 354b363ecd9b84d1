//! Lists that are sent as one value.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A list that is sent as one comma-separated value.
///
/// Made from anything that lists strings. An empty list is refused, since the services take a missing list for "all";
/// so is an entry that is empty or holds a comma, since the service would read something else.
///
/// ```
/// # use genesys_multicloud_cx::CommaSeparated;
/// let ids = CommaSeparated::try_from(["UUID2", "UUID3"])?;
/// assert_eq!(ids.to_string(), "UUID2,UUID3");
/// assert!(CommaSeparated::try_from(["a,b"]).is_err());
/// # Ok::<(), genesys_multicloud_cx::CommaSeparatedError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CommaSeparated(String);

/// Why a list can't be sent as one comma-separated value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CommaSeparatedError {
    /// It has no entry.
    Empty,
    /// The entry at this index is empty.
    EmptyEntry(usize),
    /// The entry at this index holds a comma.
    Comma(usize),
}

impl fmt::Display for CommaSeparatedError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => formatter.write_str("a list needs at least one entry"),
            Self::EmptyEntry(index) => write!(formatter, "entry {index} of the list is empty"),
            Self::Comma(index) => write!(formatter, "entry {index} of the list holds a comma"),
        }
    }
}

impl std::error::Error for CommaSeparatedError {}

impl CommaSeparated {
    /// Joins the entries.
    ///
    /// # Errors
    ///
    /// When there is no entry, or one is empty or holds a comma.
    pub fn new<I>(entries: I) -> Result<Self, CommaSeparatedError>
    where
        I: IntoIterator,
        I::Item: AsRef<str>,
    {
        let mut joined = String::new();
        for (index, entry) in entries.into_iter().enumerate() {
            match entry.as_ref() {
                "" => return Err(CommaSeparatedError::EmptyEntry(index)),
                entry if entry.contains(',') => return Err(CommaSeparatedError::Comma(index)),
                entry => {
                    if index > 0 {
                        joined.push(',');
                    }
                    joined.push_str(entry);
                }
            }
        }
        if joined.is_empty() {
            return Err(CommaSeparatedError::Empty);
        }
        Ok(Self(joined))
    }

    /// The entries, one by one.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.split(',')
    }
}

impl fmt::Display for CommaSeparated {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl<S: AsRef<str>> TryFrom<Vec<S>> for CommaSeparated {
    type Error = CommaSeparatedError;

    fn try_from(entries: Vec<S>) -> Result<Self, CommaSeparatedError> {
        Self::new(entries)
    }
}

impl<S: AsRef<str>> TryFrom<&[S]> for CommaSeparated {
    type Error = CommaSeparatedError;

    fn try_from(entries: &[S]) -> Result<Self, CommaSeparatedError> {
        Self::new(entries)
    }
}

impl<S: AsRef<str>, const N: usize> TryFrom<[S; N]> for CommaSeparated {
    type Error = CommaSeparatedError;

    fn try_from(entries: [S; N]) -> Result<Self, CommaSeparatedError> {
        Self::new(entries)
    }
}
