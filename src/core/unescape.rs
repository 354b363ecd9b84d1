//! Undoes the escapes in which a service may echo a text, and knows where in the original everything stood.

#![deny(clippy::arithmetic_side_effects)]

use std::borrow::Cow;
use std::ops::Range;

/// A text with some of its escapes undone.
pub(super) struct Unescaped<'a> {
    bytes: Cow<'a, [u8]>,
    /// Where in the original each byte begins, and the end of the original. None while nothing is undone.
    starts: Option<Vec<u32>>,
}

impl<'a> From<&'a [u8]> for Unescaped<'a> {
    /// Of a text that is shorter than 4 GiB.
    fn from(text: &'a [u8]) -> Self {
        Self {
            bytes: Cow::Borrowed(text),
            starts: None,
        }
    }
}

impl Unescaped<'_> {
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Where a part of the bytes stands in the original.
    pub(super) fn original(&self, part: Range<usize>) -> Range<usize> {
        self.start(part.start)..self.start(part.end)
    }

    fn start(&self, index: usize) -> usize {
        match &self.starts {
            None => index,
            Some(starts) => starts.get(index).map_or(0, |start| *start as usize),
        }
    }

    /// The same with one more layer of escapes undone: those of JSON, JavaScript, addresses, forms and HTML alike. None
    /// where there are none.
    pub(super) fn next(&self) -> Option<Unescaped<'static>> {
        let mut rest = 0;
        let mut is_changed = false;
        let mut next = Vec::new();
        let mut starts = Vec::new();
        while let Some(found) = find_escape(&self.bytes, rest) {
            let (plain, length) =
                escape(&self.bytes[found..]).unwrap_or_else(|| (Plain::from(&self.bytes[found..=found]), 1));
            let end = found.saturating_add(length);
            is_changed |= plain.bytes() != &self.bytes[found..end];
            next.extend_from_slice(&self.bytes[rest..found]);
            starts.extend((rest..found).map(|index| self.start(index) as u32));
            next.extend_from_slice(plain.bytes());
            starts.extend(plain.bytes().iter().map(|_| self.start(found) as u32));
            rest = end;
        }
        if !is_changed {
            return None;
        }
        next.extend_from_slice(&self.bytes[rest..]);
        starts.extend((rest..=self.bytes.len()).map(|index| self.start(index) as u32));
        Some(Unescaped {
            bytes: Cow::Owned(next),
            starts: Some(starts),
        })
    }
}

fn find_escape(bytes: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..)?;
    let escape = memchr::memchr3(b'\\', b'%', b'&', rest);
    let plus = memchr::memchr(b'+', &rest[..escape.unwrap_or(rest.len())]);
    plus.or(escape).map(|found| found.saturating_add(from))
}

/// What an escape stands for: a character, or one byte of a character.
struct Plain {
    buffer: [u8; 4],
    length: usize,
}

impl Plain {
    fn bytes(&self) -> &[u8] {
        &self.buffer[..self.length]
    }
}

impl From<&[u8]> for Plain {
    fn from(bytes: &[u8]) -> Self {
        let mut buffer = [0; 4];
        let length = bytes.len().min(buffer.len());
        buffer[..length].copy_from_slice(&bytes[..length]);
        Self { buffer, length }
    }
}

impl From<char> for Plain {
    fn from(character: char) -> Self {
        let mut buffer = [0; 4];
        let length = character.encode_utf8(&mut buffer).len();
        Self { buffer, length }
    }
}

/// The escape at the beginning of a text, and its length.
fn escape(text: &[u8]) -> Option<(Plain, usize)> {
    match text {
        [b'+', ..] => Some((Plain::from(' '), 1)),
        [b'\\', rest @ ..] => backslash(rest).map(|(plain, length)| (plain, length.saturating_add(1))),
        [b'%', b'u' | b'U', digits @ ..] => {
            let code = hexadecimal(digits.get(..4)?)?;
            Some((Plain::from(char::from_u32(code)?), 6))
        }
        [b'%', digits @ ..] => byte(digits).map(|plain| (plain, 3)),
        [b'&', rest @ ..] => entity(rest).map(|(plain, length)| (plain, length.saturating_add(1))),
        _ => None,
    }
}

fn backslash(text: &[u8]) -> Option<(Plain, usize)> {
    match text {
        [b'u', b'{', rest @ ..] => {
            let length = rest.iter().take(8).position(|byte| *byte == b'}')?;
            let code = hexadecimal(&rest[..length])?;
            Some((Plain::from(char::from_u32(code)?), length.saturating_add(3)))
        }
        [b'u', rest @ ..] => {
            let unit = hexadecimal(rest.get(..4)?)?;
            if let (0xd800..=0xdbff, Some([b'\\', b'u', low @ ..])) = (unit, rest.get(4..10))
                && let Some(low @ 0xdc00..=0xdfff) = hexadecimal(low)
            {
                let code = (((unit & 0x3ff) << 10) | (low & 0x3ff)).saturating_add(0x1_0000);
                return Some((Plain::from(char::from_u32(code)?), 11));
            }
            Some((Plain::from(char::from_u32(unit)?), 5))
        }
        [b'U', rest @ ..] => {
            let code = hexadecimal(rest.get(..8)?)?;
            Some((Plain::from(char::from_u32(code)?), 9))
        }
        [b'x', rest @ ..] => byte(rest).map(|plain| (plain, 3)),
        [b'n', ..] => Some((Plain::from('\n'), 1)),
        [b'r', ..] => Some((Plain::from('\r'), 1)),
        [b't', ..] => Some((Plain::from('\t'), 1)),
        [b'b', ..] => Some((Plain::from('\x08'), 1)),
        [b'f', ..] => Some((Plain::from('\x0c'), 1)),
        [mark, ..] if mark.is_ascii_punctuation() => Some((Plain::from(char::from(*mark)), 1)),
        _ => None,
    }
}

/// A byte in two hexadecimal digits.
fn byte(digits: &[u8]) -> Option<Plain> {
    let code = hexadecimal(digits.get(..2)?)?;
    u8::try_from(code).ok().map(|byte| Plain::from([byte].as_slice()))
}

fn hexadecimal(digits: &[u8]) -> Option<u32> {
    number(digits, 16)
}

fn number(digits: &[u8], radix: u32) -> Option<u32> {
    let digits = std::str::from_utf8(digits).ok()?;
    let is_plain = digits.bytes().all(|digit| digit.is_ascii_alphanumeric());
    u32::from_str_radix(digits, radix).ok().filter(|_| is_plain)
}

/// The longest that is looked at, such as `&#x0000002f;` and `&DoubleDot;`.
const LONGEST_ENTITY: usize = 12;

/// The entities of HTML, behind their `&`.
fn entity(text: &[u8]) -> Option<(Plain, usize)> {
    let end = text.iter().take(LONGEST_ENTITY).position(|byte| *byte == b';')?;
    let code = match &text[..end] {
        [b'#', b'x' | b'X', digits @ ..] => char::from_u32(hexadecimal(digits)?)?,
        [b'#', digits @ ..] => char::from_u32(number(digits, 10)?)?,
        name => named(std::str::from_utf8(name).ok()?)?,
    };
    Some((Plain::from(code), end.saturating_add(1)))
}

fn named(name: &str) -> Option<char> {
    let ascii = ASCII
        .iter()
        .find(|(names, _)| names.split(' ').any(|other| other == name));
    let latin = || {
        let place = LATIN_1.split_ascii_whitespace().position(|n| n == name)?;
        char::from_u32(u32::try_from(place).ok()?.checked_add(0xa0)?)
    };
    ascii.map(|(_, character)| *character).or_else(latin)
}

const ASCII: [(&str, char); 35] = [
    ("amp AMP", '&'),
    ("lt LT", '<'),
    ("gt GT", '>'),
    ("quot QUOT", '"'),
    ("apos", '\''),
    ("Tab", '\t'),
    ("NewLine", '\n'),
    ("excl", '!'),
    ("num", '#'),
    ("dollar", '$'),
    ("percnt", '%'),
    ("lpar", '('),
    ("rpar", ')'),
    ("ast midast", '*'),
    ("plus", '+'),
    ("comma", ','),
    ("hyphen dash", '-'),
    ("period", '.'),
    ("sol", '/'),
    ("colon", ':'),
    ("semi", ';'),
    ("equals", '='),
    ("quest", '?'),
    ("commat", '@'),
    ("lsqb lbrack", '['),
    ("bsol", '\\'),
    ("rsqb rbrack", ']'),
    ("Hat", '^'),
    ("lowbar UnderBar", '_'),
    ("grave", '`'),
    ("lcub lbrace", '{'),
    ("verbar vert VerticalLine", '|'),
    ("rcub rbrace", '}'),
    ("tilde", '~'),
    ("nbsp NonBreakingSpace", '\u{a0}'),
];

/// The names of U+00A0 to U+00FF, in order.
const LATIN_1: &str = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 \
    sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring \
    AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times \
    Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute \
    ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc \
    uuml yacute thorn yuml";

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn unescapes(text: &str, expected: &str) {
        let bytes = text.as_bytes();
        let mut layers = vec![Unescaped::from(bytes)];
        while let Some(next) = layers.last().and_then(Unescaped::next) {
            assert!(layers.len() < 10, "{text}");
            layers.push(next);
        }
        let last = layers.last().unwrap();
        assert_eq!(String::from_utf8_lossy(last.bytes()), expected, "{text}");
        let whole = last.original(0..last.bytes().len());
        assert_eq!(whole, 0..bytes.len(), "{text}");
    }

    #[test]
    fn each_form_and_those_within_each_other() {
        for (text, expected) in [
            ("", ""),
            ("plain", "plain"),
            (r"a\/b", "a/b"),
            (r"a\\\/b\\", "a/b\\"),
            (r"\u003D\u003d\u00fc", "==ü"),
            (r"\ud83d\ude00!\ud83d", "😀!\\ud83d"),
            (r"\u{1f600}\U0001F600", "😀😀"),
            (r"\x2f\xc3\xbc", "/ü"),
            (r"\\u003d\u005cu003d", "=="),
            (r"\q\", r"\q\"),
            ("%2f%2F%25%32%46%C3%bc%u002f", "///ü/"),
            ("100% %zz %+1%", "100% %zz % 1%"),
            ("a+b", "a b"),
            ("&amp;&lt;&quot;&apos;&sol;&auml;&yuml;", "&<\"'/äÿ"),
            ("&#39;&#x27;&#X0027;&#0000039;", "''''"),
            ("&amp;#39;&amp;amp;", "'&"),
            (
                "& &; &#; &#x; &unknown; &#xffffffffff;",
                "& &; &#; &#x; &unknown; &#xffffffffff;",
            ),
            ("&toolongtobeone;", "&toolongtobeone;"),
        ] {
            unescapes(text, expected);
        }
        let names = LATIN_1.split_ascii_whitespace();
        assert_eq!(names.clone().count(), 96);
        assert_eq!(names.last().and_then(named), Some('ÿ'));
    }

    #[test]
    fn every_part_is_found_in_the_original() {
        let text = r"ab\u003dcd%2fef&#39;gh";
        let first = Unescaped::from(text.as_bytes());
        let next = first.next().unwrap();
        assert_eq!(next.bytes(), b"ab=cd/ef'gh");
        for (part, expected) in [
            (0..2, "ab"),
            (2..3, r"\u003d"),
            (1..6, r"b\u003dcd%2f"),
            (8..9, "&#39;"),
            (9..11, "gh"),
        ] {
            assert_eq!(&text[next.original(part)], expected);
        }
    }
}
