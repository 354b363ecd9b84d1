//! The parts of a value, on their way into a type.

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error as _, IntoDeserializer, MapAccess, SeqAccess, VariantAccess,
    Visitor,
};

use super::number::Decimal;
use super::place::{Entries, Notes, Place, Reader};
use super::tree::Node;
use super::unread::{Fault, Unread};

pub(super) struct List<'t> {
    entries: Entries<'t>,
    notes: &'t Notes,
    /// Whether no entry is passed over.
    is_fixed: bool,
}

impl<'t> List<'t> {
    pub(super) fn new(nodes: &'t [Node<'t>], notes: &'t Notes) -> Self {
        Self {
            entries: Entries::new(nodes),
            notes,
            is_fixed: false,
        }
    }

    /// One whose entries are told apart by their places.
    pub(super) fn fixed(nodes: &'t [Node<'t>], notes: &'t Notes) -> Self {
        Self {
            is_fixed: true,
            ..Self::new(nodes, notes)
        }
    }
}

impl<'t> SeqAccess<'t> for List<'t> {
    type Error = Unread;

    fn next_element_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<Option<S::Value>, Unread> {
        let entries = &self.entries;
        let Some(node) = entries.nodes.get(entries.index.get()) else {
            return Ok(None);
        };
        let reader = Reader {
            node,
            notes: self.notes,
            place: match self.is_fixed {
                true => Place::Member,
                false => Place::Entry(entries),
            },
        };
        let read = seed.deserialize(reader);
        let index = entries.index.get();
        if entries.is_over.get() {
            entries.index.set(entries.nodes.len());
            return Ok(None);
        }
        entries.index.set(index.saturating_add(1));
        read.map(Some).map_err(|error| error.within_entry(index))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.entries.nodes.len().saturating_sub(self.entries.index.get()))
    }
}

pub(super) struct Object<'t> {
    members: std::slice::Iter<'t, (Node<'t>, Node<'t>)>,
    current: Option<&'t (Node<'t>, Node<'t>)>,
    notes: &'t Notes,
}

impl<'t> Object<'t> {
    pub(super) fn new(members: &'t [(Node<'t>, Node<'t>)], notes: &'t Notes) -> Self {
        Self {
            members: members.iter(),
            current: None,
            notes,
        }
    }

    fn member(&self, node: &'t Node<'t>) -> Reader<'t, 't> {
        Reader {
            node,
            notes: self.notes,
            place: Place::Member,
        }
    }

    /// Reads the value of the current member.
    fn value<T>(&self, read: impl FnOnce(Reader<'t, 't>) -> Result<T, Unread>) -> Result<T, Unread> {
        match self.current {
            Some((name, value)) => read(self.member(value)).map_err(|error| error.within(name.as_text())),
            None => Err(Unread::custom("there is no value")),
        }
    }
}

impl<'t> MapAccess<'t> for Object<'t> {
    type Error = Unread;

    fn next_key_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<Option<S::Value>, Unread> {
        self.current = self.members.next();
        let key = self.current.map(|(name, _)| self.member(name));
        key.map(|key| seed.deserialize(key)).transpose()
    }

    fn next_value_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<S::Value, Unread> {
        self.value(|value| seed.deserialize(value))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.members.len())
    }
}

/// The name of a variant and what it holds.
impl<'t> EnumAccess<'t> for Object<'t> {
    type Error = Unread;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'t>>(mut self, seed: S) -> Result<(S::Value, Self), Unread> {
        match self.next_key_seed(seed)? {
            Some(name) => Ok((name, self)),
            None => Err(Unread::custom("there is no variant")),
        }
    }
}

impl<'t> VariantAccess<'t> for Object<'t> {
    type Error = Unread;

    fn unit_variant(self) -> Result<(), Unread> {
        self.value(serde::Deserialize::deserialize)
    }

    fn newtype_variant_seed<S: DeserializeSeed<'t>>(self, seed: S) -> Result<S::Value, Unread> {
        self.value(|value| seed.deserialize(value))
    }

    fn tuple_variant<V: Visitor<'t>>(self, length: usize, visitor: V) -> Result<V::Value, Unread> {
        self.value(|value| value.deserialize_tuple(length, visitor))
    }

    fn struct_variant<V: Visitor<'t>>(self, _: &'static [&'static str], visitor: V) -> Result<V::Value, Unread> {
        self.value(|value| value.deserialize_map(visitor))
    }
}

/// What `serde_json::value::RawValue` asks for, and the name of the one member that it takes.
pub(super) const RAW: &str = "$serde_json::private::RawValue";

/// The text of a value, in the form in which `RawValue` takes it.
pub(super) struct Raw(pub(super) Option<String>);

impl<'t> MapAccess<'t> for Raw {
    type Error = Unread;

    fn next_key_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<Option<S::Value>, Unread> {
        match self.0 {
            Some(_) => seed.deserialize(BorrowedStrDeserializer::new(RAW)).map(Some),
            None => Ok(None),
        }
    }

    fn next_value_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<S::Value, Unread> {
        seed.deserialize(self.0.take().unwrap_or_default().into_deserializer())
    }
}

/// A value as JSON. Numbers stay as they are written.
pub(super) fn json(node: &Node<'_>) -> Result<String, Unread> {
    Ok(match node {
        Node::Number(text) => match Decimal::parse(text) {
            Some(number) => number.to_json(),
            None => "null".to_owned(),
        },
        Node::List(nodes) => {
            let nodes: Vec<String> = nodes.iter().map(json).collect::<Result<_, _>>()?;
            format!("[{}]", nodes.join(","))
        }
        Node::Object(members) => {
            let member = |(name, value): &(Node<'_>, Node<'_>)| Ok(format!("{}:{}", json(name)?, json(value)?));
            let members: Vec<String> = members.iter().map(member).collect::<Result<_, Unread>>()?;
            format!("{{{}}}", members.join(","))
        }
        Node::Deep => return Err(Fault::TooDeep.into()),
        node => node.to_value().to_string(),
    })
}
