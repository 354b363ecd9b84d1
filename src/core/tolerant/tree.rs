//! JSON as real servers write it, as a tree.

use std::borrow::Cow;
use std::collections::HashSet;

use serde_json::{Map, Number, Value};

use super::number::{Decimal, Plain};
use super::unread::{Fault, Unread};

/// As deep as `serde_json` goes.
const DEEPEST: usize = 127;

/// A value. What the strict parser reads is here too, in the same meaning.
#[derive(Debug)]
pub(crate) enum Node<'t> {
    Null,
    /// `NaN` or an infinity, which JSON does not have.
    NotFinite(f64),
    Bool(bool),
    /// A number as it is written.
    Number(Cow<'t, str>),
    Text(Cow<'t, str>),
    List(Vec<Node<'t>>),
    /// The members, each name once. Names are nodes, so that they can be read like values.
    Object(Vec<(Node<'t>, Node<'t>)>),
    /// Something that is nested too deeply to be read.
    Deep,
}

impl<'t> Node<'t> {
    pub(crate) fn parse(text: &'t str) -> Result<Self, Unread> {
        let mut parser = Parser { text, at: 0 };
        let node = parser.value(0)?;
        parser.skip_space();
        match parser.peek() {
            None => Ok(node),
            Some(_) => Err(parser.broken()),
        }
    }

    /// The members, if it is an object.
    pub(crate) fn members(&self) -> Option<impl Iterator<Item = (&str, &Self)>> {
        let Self::Object(members) = self else {
            return None;
        };
        Some(members.iter().map(|(name, value)| (name.as_text(), value)))
    }

    pub(super) fn as_text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            _ => "",
        }
    }

    pub(crate) fn is_null(&self) -> bool {
        matches!(self, Self::Null | Self::NotFinite(_))
    }

    /// The plain value. What JSON can't hold becomes `null`: for those who had rather have the rest than an error.
    pub(crate) fn to_value(&self) -> Value {
        match self {
            Self::Null | Self::NotFinite(_) | Self::Deep => Value::Null,
            Self::Bool(value) => Value::Bool(*value),
            Self::Number(text) => {
                let number = Decimal::parse(text).and_then(|number| plain(&number));
                number.map_or(Value::Null, Value::Number)
            }
            Self::Text(text) => Value::String(text.clone().into_owned()),
            Self::List(entries) => entries.iter().map(Self::to_value).collect(),
            Self::Object(members) => {
                let members = members
                    .iter()
                    .map(|(name, value)| (name.as_text().to_owned(), value.to_value()));
                Value::Object(Map::from_iter(members))
            }
        }
    }
}

fn plain(number: &Decimal<'_>) -> Option<Number> {
    match number.plain(false)? {
        Plain::Unsigned(whole) => Some(whole.into()),
        Plain::Signed(whole) => Some(whole.into()),
        Plain::Float(float) => Number::from_f64(float),
    }
}

impl From<&Value> for Node<'static> {
    fn from(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(*value),
            Value::Number(number) => Self::Number(number.to_string().into()),
            Value::String(text) => Self::Text(text.clone().into()),
            Value::Array(entries) => Self::List(entries.iter().map(Self::from).collect()),
            Value::Object(members) => {
                let member = |(name, value): (&String, &Value)| (Self::Text(name.clone().into()), Self::from(value));
                Self::Object(members.iter().map(member).collect())
            }
        }
    }
}

struct Parser<'t> {
    text: &'t str,
    /// Where the rest begins: always at the first byte of a character.
    at: usize,
}

impl<'t> Parser<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip(&mut self, bytes: usize) {
        self.at = self.at.saturating_add(bytes);
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        if found {
            self.skip(1);
        }
        found
    }

    /// Takes as much of the rest as `belongs`.
    fn take_while(&mut self, belongs: impl Fn(char) -> bool) -> &'t str {
        let rest = self.rest();
        let end = rest.find(|letter| !belongs(letter)).unwrap_or(rest.len());
        self.skip(end);
        rest.get(..end).unwrap_or_default()
    }

    /// Control characters count as space: some servers end their responses with a NUL.
    fn skip_space(&mut self) {
        self.take_while(|letter| {
            letter <= ' ' || (letter > '\x7f' && (letter.is_whitespace() || letter == '\u{feff}'))
        });
    }

    /// What is wrong with what comes next.
    fn broken(&self) -> Unread {
        if self.peek().is_none() {
            return Fault::Incomplete.into();
        }
        let before = self.text.get(..self.at).unwrap_or_default();
        let line = before.matches('\n').count();
        let column = before.chars().rev().take_while(|letter| *letter != '\n');
        Fault::Broken {
            line: line.saturating_add(1),
            column: column.count().saturating_add(1),
        }
        .into()
    }

    fn value(&mut self, depth: usize) -> Result<Node<'t>, Unread> {
        self.skip_space();
        match self.peek() {
            Some(b'{' | b'[') if depth >= DEEPEST => self.pass_over(),
            Some(b'{') => self.object(depth),
            Some(b'[') => self.list(depth),
            Some(b'"') => self.string().map(Node::Text),
            _ => self.word(),
        }
    }

    /// Whether another entry of a list or an object follows. Commas before the end of either are passed over.
    fn goes_on(&mut self, first: bool, end: u8) -> Result<bool, Unread> {
        self.skip_space();
        let comma = !first && self.take(b',');
        self.skip_space();
        if self.take(end) {
            return Ok(false);
        }
        match first || comma {
            true => Ok(true),
            false => Err(self.broken()),
        }
    }

    fn list(&mut self, depth: usize) -> Result<Node<'t>, Unread> {
        self.skip(1);
        let mut entries = Vec::new();
        while self.goes_on(entries.is_empty(), b']')? {
            entries.push(self.value(depth.saturating_add(1))?);
        }
        Ok(Node::List(entries))
    }

    fn object(&mut self, depth: usize) -> Result<Node<'t>, Unread> {
        self.skip(1);
        let mut members = Vec::new();
        while self.goes_on(members.is_empty(), b'}')? {
            if self.peek() != Some(b'"') {
                return Err(self.broken());
            }
            let name = self.string()?;
            self.skip_space();
            if !self.take(b':') {
                return Err(self.broken());
            }
            members.push((Node::Text(name), self.value(depth.saturating_add(1))?));
        }
        Ok(Node::Object(without_repetitions(members)))
    }

    /// A string, in which any character may stand as it is.
    fn string(&mut self) -> Result<Cow<'t, str>, Unread> {
        self.skip(1);
        let plain = self.take_while(|letter| letter != '"' && letter != '\\');
        if self.take(b'"') {
            return Ok(Cow::Borrowed(plain));
        }
        let mut text = plain.to_owned();
        loop {
            text.push_str(self.take_while(|letter| letter != '"' && letter != '\\'));
            if self.take(b'"') {
                return Ok(Cow::Owned(text));
            }
            self.skip(1);
            let Some(letter) = self.rest().chars().next() else {
                return Err(Fault::Incomplete.into());
            };
            self.skip(letter.len_utf8());
            let meant = match letter {
                'b' => '\u{8}',
                'f' => '\u{c}',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => match self.code_unit() {
                    Some(unit) => self.character(unit),
                    None => {
                        text.push('\\');
                        'u'
                    }
                },
                // The quote, the slashes, and what needs no backslash.
                other => other,
            };
            text.push(meant);
        }
    }

    /// Four hexadecimal digits.
    fn code_unit(&mut self) -> Option<u16> {
        let digits = self.rest().get(..4)?;
        let unit = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        let unit = unit.then(|| u16::from_str_radix(digits, 16).ok())??;
        self.skip(4);
        Some(unit)
    }

    /// The character that an escaped code unit stands for, together with the next one if it takes two.
    fn character(&mut self, unit: u16) -> char {
        let start = self.at;
        if matches!(unit, 0xd800..0xdc00) && self.take(b'\\') && self.take(b'u') {
            let second = self.code_unit().unwrap_or_default();
            if let Some(Ok(letter)) = char::decode_utf16([unit, second]).next() {
                return letter;
            }
        }
        self.at = start;
        char::from_u32(unit.into()).unwrap_or(char::REPLACEMENT_CHARACTER)
    }

    /// A number or a literal.
    fn word(&mut self) -> Result<Node<'t>, Unread> {
        let start = self.at;
        let word = self.take_while(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '+' | '-' | '.'));
        let literals = [
            ("null", Node::Null),
            ("undefined", Node::Null),
            ("true", Node::Bool(true)),
            ("false", Node::Bool(false)),
        ];
        if Decimal::parse(word).is_some() {
            return Ok(Node::Number(Cow::Borrowed(word)));
        }
        for (name, node) in literals {
            if word.eq_ignore_ascii_case(name) {
                return Ok(node);
            }
        }
        // Rust's own words for these, in any case, are Java's, C's and JavaScript's.
        if let Ok(float) = word.parse() {
            return Ok(Node::NotFinite(float));
        }
        // What breaks off in the middle of a word is not wrong, but incomplete.
        if self.peek().is_some() || word.is_empty() || !is_beginning(word) {
            self.at = start;
        }
        Err(self.broken())
    }

    /// Passes over a list or an object without going into it.
    fn pass_over(&mut self) -> Result<Node<'t>, Unread> {
        let mut open = 0_usize;
        loop {
            match self.peek() {
                None => return Err(Fault::TooDeep.into()),
                Some(b'"') => {
                    self.string()?;
                    continue;
                }
                Some(b'{' | b'[') => open = open.saturating_add(1),
                Some(b'}' | b']') => open = open.saturating_sub(1),
                Some(_) => {}
            }
            self.skip(1);
            if open == 0 {
                return Ok(Node::Deep);
            }
        }
    }
}

fn is_beginning(word: &str) -> bool {
    let number = |letter: u8| letter.is_ascii_digit() || b"+-.eE".contains(&letter);
    word.bytes().all(number)
        || ["null", "true", "false", "NaN", "Infinity", "-Infinity"]
            .iter()
            .any(|whole| whole.starts_with(word))
}

/// Of several members of one name the last counts.
fn without_repetitions<'t>(mut members: Vec<(Node<'t>, Node<'t>)>) -> Vec<(Node<'t>, Node<'t>)> {
    let mut seen = HashSet::new();
    let last: Vec<bool> = members
        .iter()
        .rev()
        .map(|(name, _)| seen.insert(name.as_text()))
        .collect();
    if last.iter().all(|last| *last) {
        return members;
    }
    let mut last = last.into_iter().rev();
    members.retain(|_| last.next().unwrap_or(true));
    members
}
