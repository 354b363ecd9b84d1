//! From a tree to a type, which says what it wants and gets it if there is any way.

use serde::Deserializer;
use serde::de::value::BorrowedStrDeserializer;
use serde::de::{DeserializeOwned, Error as _, Unexpected, Visitor};

use super::access::{List, Object, RAW, Raw, json};
use super::number::{Decimal, Plain, Whole};
use super::place::{Notes, Place, Reader};
use super::tree::Node;
use super::unread::{Fault, Unread};

/// Readings of one value, of which each may show that another text says nothing.
const READINGS: usize = 4;

/// The longest number that is quoted in an error.
const LONGEST_NUMBER: usize = 40;

impl Node<'_> {
    /// Reads the value as a type.
    pub(crate) fn read<T: DeserializeOwned>(&self) -> Result<T, Unread> {
        let mut notes = Notes::default();
        let first = self.read_with(&mut notes);
        first.or_else(|error| {
            // A type that looks at everything before it knows what it wants doesn't say so in time.
            notes.whole_numbers = true;
            self.read_with(&mut notes).map_err(|_| error)
        })
    }

    fn read_with<T: DeserializeOwned>(&self, notes: &mut Notes) -> Result<T, Unread> {
        for _ in 1..READINGS {
            let known = notes.count();
            let read = T::deserialize(Reader {
                node: self,
                notes,
                place: Place::Root,
            });
            if notes.count() == known {
                return read;
            }
        }
        notes.is_final = true;
        T::deserialize(Reader {
            node: self,
            notes,
            place: Place::Root,
        })
    }
}

impl<'t, 'l> Reader<'t, 'l> {
    fn is_root(&self) -> bool {
        matches!(self.place, Place::Root)
    }

    /// This value, or the next entry of the list instead if this one is to be passed over.
    fn settled(self, is_passed: fn(&Node<'_>) -> bool) -> Result<Self, Unread> {
        match self.place {
            Place::Entry(entries) if is_passed(self.node) => match entries.pass(is_passed) {
                Some(node) => Ok(Self { node, ..self }),
                None => Err(Unread::custom("there are no more entries")),
            },
            _ => Ok(self),
        }
    }

    /// What is written is what the type gets, and may refuse.
    fn plain<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Unread> {
        match self.node {
            Node::Null | Node::NotFinite(_) => visitor.visit_unit(),
            Node::Bool(value) => visitor.visit_bool(*value),
            Node::Number(text) => {
                let number = Decimal::parse(text);
                match number.and_then(|number| number.plain(self.notes.whole_numbers)) {
                    Some(Plain::Unsigned(whole)) => visitor.visit_u64(whole),
                    Some(Plain::Signed(whole)) => visitor.visit_i64(whole),
                    Some(Plain::Float(float)) => visitor.visit_f64(float),
                    None => Err(out_of_range(text)),
                }
            }
            Node::Text(text) => visitor.visit_borrowed_str(text),
            Node::List(nodes) => visitor.visit_seq(List::new(nodes, self.notes)),
            Node::Object(members) => visitor.visit_map(Object::new(members, self.notes)),
            Node::Deep => Err(Fault::TooDeep.into()),
        }
    }

    /// A number is wanted, or a truth value: has a text that says nothing been found in its place?
    fn says_nothing(&self) -> bool {
        is_nothing(self.node) && self.notes.note(self.node)
    }

    fn whole<V: Visitor<'t>>(self, visitor: V, is_wide: bool) -> Result<V::Value, Unread> {
        let reader = self.settled(is_nothing)?;
        let Some((text, number)) = number(reader.node) else {
            return match reader.says_nothing() {
                true => visitor.visit_u64(0),
                false => reader.plain(visitor),
            };
        };
        match number.whole() {
            Whole::Unsigned(whole) => match u64::try_from(whole) {
                Ok(whole) => visitor.visit_u64(whole),
                Err(_) if is_wide => visitor.visit_u128(whole),
                Err(_) => Err(out_of_range(text)),
            },
            Whole::Negative(whole) => match i64::try_from(whole) {
                Ok(whole) => visitor.visit_i64(whole),
                Err(_) if is_wide => visitor.visit_i128(whole),
                Err(_) => Err(out_of_range(text)),
            },
            Whole::Fraction => visitor.visit_f64(number.float().unwrap_or_default()),
            Whole::TooLarge => Err(out_of_range(text)),
        }
    }

    fn float<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Unread> {
        let reader = self.settled(|node| is_nothing(node) && not_finite(node).is_none())?;
        if let Some((text, number)) = number(reader.node) {
            return match number.float() {
                Some(float) => visitor.visit_f64(float),
                None => Err(out_of_range(text)),
            };
        }
        match not_finite(reader.node) {
            _ if reader.says_nothing() => visitor.visit_f64(0.0),
            Some(float) => visitor.visit_f64(float),
            None => reader.plain(visitor),
        }
    }

    fn text<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Unread> {
        let reader = self.settled(|node| node.is_null())?;
        match scalar(reader.node) {
            Some(text) => visitor.visit_borrowed_str(text),
            None => reader.plain(visitor),
        }
    }

    fn object<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Unread> {
        let reader = self.settled(|node| node.is_null())?;
        match reader.node {
            node if reader.is_empty(node) => visitor.visit_map(Object::new(&[], self.notes)),
            // Not by position, as some types would have it.
            Node::List(_) => Err(Unread::invalid_type(Unexpected::Seq, &visitor)),
            _ => reader.plain(visitor),
        }
    }

    /// Whether it stands for a list or an object without anything in it.
    fn is_empty(&self, node: &Node<'_>) -> bool {
        match node {
            Node::Null => true,
            Node::List(nodes) => nodes.is_empty(),
            Node::Object(members) => members.is_empty(),
            Node::NotFinite(_) => !self.is_root(),
            Node::Text(text) => !self.is_root() && text.trim().is_empty(),
            _ => false,
        }
    }
}

/// The number that something is, or reads as.
fn number<'t>(node: &'t Node<'_>) -> Option<(&'t str, Decimal<'t>)> {
    match node {
        Node::Number(text) | Node::Text(text) => Some((text.trim(), Decimal::parse(text.trim())?)),
        _ => None,
    }
}

/// A text by itself, or what has one.
fn scalar<'t>(node: &'t Node<'_>) -> Option<&'t str> {
    match node {
        Node::Text(text) | Node::Number(text) => Some(text),
        Node::Bool(true) => Some("true"),
        Node::Bool(false) => Some("false"),
        _ => None,
    }
}

fn not_finite(node: &Node<'_>) -> Option<f64> {
    match node {
        Node::NotFinite(float) => Some(*float),
        // What is a number is none of these.
        Node::Text(text) => text.trim().parse().ok().filter(|float: &f64| !float.is_finite()),
        _ => None,
    }
}

/// Whether it says nothing where a number or a truth value is wanted.
fn is_nothing(node: &Node<'_>) -> bool {
    match node {
        Node::Text(text) => {
            let text = text.trim();
            text.is_empty()
                || text.eq_ignore_ascii_case("null")
                || (number(node).is_none() && not_finite(node).is_some())
        }
        node => node.is_null(),
    }
}

fn unexpected<'t>(node: &'t Node<'_>) -> Unexpected<'t> {
    match node {
        Node::Null | Node::NotFinite(_) => Unexpected::Unit,
        Node::Bool(value) => Unexpected::Bool(*value),
        Node::Number(text) => Unexpected::Other(text),
        Node::Text(text) => Unexpected::Str(text),
        Node::List(_) => Unexpected::Seq,
        Node::Object(_) | Node::Deep => Unexpected::Map,
    }
}

fn out_of_range(text: &str) -> Unread {
    let number = match text.char_indices().nth(LONGEST_NUMBER) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    };
    Fault::OutOfRange(number).into()
}

macro_rules! numbers {
    ($($name:ident: $read:ident($($argument:expr)?),)+) => {
        $(
            fn $name<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Unread> {
                self.$read(visitor $(, $argument)?)
            }
        )+
    };
}

impl<'t> Deserializer<'t> for Reader<'t, '_> {
    type Error = Unread;

    numbers! {
        deserialize_any: plain(),
        deserialize_i8: whole(false),
        deserialize_i16: whole(false),
        deserialize_i32: whole(false),
        deserialize_i64: whole(false),
        deserialize_i128: whole(true),
        deserialize_u8: whole(false),
        deserialize_u16: whole(false),
        deserialize_u32: whole(false),
        deserialize_u64: whole(false),
        deserialize_u128: whole(true),
        deserialize_f32: float(),
        deserialize_f64: float(),
        deserialize_char: text(),
        deserialize_str: text(),
        deserialize_string: text(),
        deserialize_identifier: text(),
        deserialize_map: object(),
    }

    fn deserialize_bool<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Unread> {
        let reader = self.settled(is_nothing)?;
        let whole = number(reader.node).map(|(_, number)| number.whole());
        let text = match reader.node {
            Node::Text(text) => text.trim(),
            _ => "",
        };
        match whole {
            Some(Whole::Unsigned(0)) => visitor.visit_bool(false),
            Some(Whole::Unsigned(1)) => visitor.visit_bool(true),
            _ if text.eq_ignore_ascii_case("true") => visitor.visit_bool(true),
            _ if text.eq_ignore_ascii_case("false") || reader.says_nothing() => visitor.visit_bool(false),
            _ => reader.plain(visitor),
        }
    }

    fn deserialize_bytes<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Unread> {
        let reader = self.settled(|node| node.is_null())?;
        match reader.node {
            Node::Text(text) => visitor.visit_borrowed_bytes(text.as_bytes()),
            _ => reader.plain(visitor),
        }
    }

    fn deserialize_byte_buf<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Unread> {
        self.deserialize_bytes(visitor)
    }

    fn deserialize_option<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Unread> {
        if self.notes.is_nothing(self.node) {
            return visitor.visit_none();
        }
        let place = match self.place {
            Place::Entry(_) => Place::Member,
            place => place,
        };
        visitor.visit_some(Self { place, ..self })
    }

    fn deserialize_unit<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Unread> {
        match self.is_empty(self.node) {
            true => visitor.visit_unit(),
            false => self.plain(visitor),
        }
    }

    fn deserialize_unit_struct<V: Visitor<'t>>(self, _: &'static str, visitor: V) -> Result<V::Value, Unread> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'t>>(self, name: &'static str, visitor: V) -> Result<V::Value, Unread> {
        match name {
            RAW => visitor.visit_map(Raw(Some(json(self.node)?))),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_seq<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Unread> {
        let reader = self.settled(|node| node.is_null())?;
        match reader.node {
            Node::List(_) => reader.plain(visitor),
            node if reader.is_empty(node) => visitor.visit_seq(List::new(&[], self.notes)),
            _ if reader.is_root() => reader.plain(visitor),
            node => {
                // The only entry of a list that has lost its brackets, unless it can't be one.
                let refusal = Unread::invalid_type(unexpected(node), &visitor);
                let list = List::new(std::slice::from_ref(node), self.notes);
                visitor.visit_seq(list).map_err(|error| match error.is_about_entry() {
                    true => refusal,
                    false => error,
                })
            }
        }
    }

    fn deserialize_tuple<V: Visitor<'t>>(self, _: usize, visitor: V) -> Result<V::Value, Unread> {
        let reader = self.settled(|node| node.is_null())?;
        match reader.node {
            Node::List(nodes) => visitor.visit_seq(List::fixed(nodes, self.notes)),
            _ => reader.plain(visitor),
        }
    }

    fn deserialize_tuple_struct<V: Visitor<'t>>(
        self,
        _: &'static str,
        length: usize,
        visitor: V,
    ) -> Result<V::Value, Unread> {
        self.deserialize_tuple(length, visitor)
    }

    fn deserialize_struct<V: Visitor<'t>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unread> {
        self.object(visitor)
    }

    fn deserialize_enum<V: Visitor<'t>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unread> {
        let reader = self.settled(|node| node.is_null())?;
        if let Some(name) = scalar(reader.node) {
            return visitor.visit_enum(BorrowedStrDeserializer::new(name));
        }
        match reader.node {
            Node::Object(members) if members.len() == 1 => visitor.visit_enum(Object::new(members, self.notes)),
            _ => reader.plain(visitor),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Unread> {
        visitor.visit_unit()
    }
}
