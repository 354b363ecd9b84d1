//! Which members a type knows.

use serde::de::{DeserializeOwned, DeserializeSeed, SeqAccess, Visitor};
use serde::{Deserializer, forward_to_deserialize_any};

use super::unread::Unread;

/// The names of the members of a type, or of the entries of a list; nothing for a type that takes any members.
pub(crate) fn fields<T: DeserializeOwned>() -> Option<&'static [&'static str]> {
    let mut found = None;
    let probe = Probe {
        found: &mut found,
        in_list: false,
    };
    // It is asked what it wants, and doesn't get it.
    let _ = T::deserialize(probe);
    found
}

struct Probe<'f> {
    found: &'f mut Option<&'static [&'static str]>,
    in_list: bool,
}

fn nothing<T>() -> Result<T, Unread> {
    Err(serde::de::Error::custom("this is no value"))
}

impl<'de> Deserializer<'de> for Probe<'_> {
    type Error = Unread;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        match self.in_list {
            false => visitor.visit_seq(self),
            true => nothing(),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Unread> {
        *self.found = Some(fields);
        nothing()
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Unread> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unread> {
        self.deserialize_any(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct tuple
        tuple_struct map enum identifier ignored_any
    }
}

impl<'de> SeqAccess<'de> for Probe<'_> {
    type Error = Unread;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Unread> {
        let entry = Probe {
            found: self.found,
            in_list: true,
        };
        seed.deserialize(entry).map(Some)
    }
}
