//! Responses that are a list, or the only entry of one.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{self, IntoDeserializer, MapAccess, SeqAccess, Visitor};
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
        deserializer.deserialize_any(EitherForm(PhantomData))
    }
}

/// Not an untagged enumeration, since that forgets what was wrong and where.
struct EitherForm<T>(PhantomData<T>);

macro_rules! one {
    ($($visit:ident: $kind:ty,)+) => {
        $(
            fn $visit<E: de::Error>(self, value: $kind) -> Result<Self::Value, E> {
                let entry = T::deserialize(value.into_deserializer())?;
                Ok(OneOrMany(vec![entry]))
            }
        )+
    };
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for EitherForm<T> {
    type Value = OneOrMany<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an entry or a list of them")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, entries: A) -> Result<Self::Value, A::Error> {
        Vec::deserialize(SeqAccessDeserializer::new(entries)).map(OneOrMany)
    }

    fn visit_map<A: MapAccess<'de>>(self, entry: A) -> Result<Self::Value, A::Error> {
        let entry = T::deserialize(MapAccessDeserializer::new(entry))?;
        Ok(OneOrMany(vec![entry]))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(OneOrMany::default())
    }

    one! {
        visit_bool: bool,
        visit_i64: i64,
        visit_u64: u64,
        visit_f64: f64,
        visit_str: &str,
    }
}

/// What is read may be either; what is written is a list.
#[cfg(feature = "schemars")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for OneOrMany<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("OneOrMany_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let many = generator.subschema_for::<Vec<T>>();
        if generator.contract().is_serialize() {
            return many;
        }
        let one = generator.subschema_for::<T>();
        schemars::json_schema!({ "anyOf": [one, many] })
    }
}
