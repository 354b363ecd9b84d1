//! Answers that are a list, or the only entry of one.

use std::ops::Deref;

use serde::{Deserialize, Deserializer, Serialize};

/// A list that some services send without its brackets when it has one entry. It derefs to a slice.
///
/// ```
/// # use genesys_multicloud_cx::OneOrMany;
/// let one: OneOrMany<u8> = serde_json::from_str("1")?;
/// let many: OneOrMany<u8> = serde_json::from_str("[1]")?;
/// assert_eq!(one, many);
/// assert_eq!(one.len(), 1);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct OneOrMany<T>(Vec<T>);

impl<T> OneOrMany<T> {
    /// The entries.
    #[must_use]
    pub fn into_vec(self) -> Vec<T> {
        self.0
    }
}

impl<T> Default for OneOrMany<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> From<Vec<T>> for OneOrMany<T> {
    fn from(entries: Vec<T>) -> Self {
        Self(entries)
    }
}

impl<T> Deref for OneOrMany<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T> IntoIterator for OneOrMany<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OneOrMany<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Either<T> {
            Many(Vec<T>),
            One(T),
            None(()),
        }

        Ok(match Either::deserialize(deserializer)? {
            Either::Many(entries) => Self(entries),
            Either::One(entry) => Self(vec![entry]),
            Either::None(()) => Self::default(),
        })
    }
}
