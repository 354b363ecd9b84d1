//! From bytes to text, whatever they were written in.

use std::borrow::Cow;

use http::HeaderMap;
use http::header::CONTENT_TYPE;

/// The charset that a response's `Content-Type` names.
pub(crate) fn charset(headers: &HeaderMap) -> Option<&str> {
    let content_type = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    content_type.split(';').skip(1).find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        let value = value.trim().trim_matches(['"', '\'']);
        name.trim().eq_ignore_ascii_case("charset").then_some(value)
    })
}

/// The text that bytes stand for: as their byte order mark has it, as UTF-8 where they are that, as `charset` has it.
/// What is left is UTF-8 with errors where some of it can be nothing else, and Windows-1252 (which Latin-1 is a part of)
/// where nothing speaks for UTF-8.
pub(crate) fn text<'t>(bytes: &'t [u8], charset: Option<&str>) -> Cow<'t, str> {
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => return String::from_utf8_lossy(rest),
        [0xfe, 0xff, rest @ ..] => return utf_16(rest, u16::from_be_bytes),
        [0xff, 0xfe, rest @ ..] => return utf_16(rest, u16::from_le_bytes),
        // JSON begins with ASCII, so this is UTF-16 without its mark.
        [0, second, ..] if *second != 0 => return utf_16(bytes, u16::from_be_bytes),
        [first, 0, third, ..] if *first != 0 && *third != 0 => return utf_16(bytes, u16::from_le_bytes),
        _ => {}
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    if let Some(text) = charset.and_then(|charset| named(bytes, charset)) {
        return text;
    }
    let is_utf8 = |chunk: std::str::Utf8Chunk<'_>| !chunk.valid().is_ascii();
    match bytes.utf8_chunks().any(is_utf8) {
        true => String::from_utf8_lossy(bytes),
        false => windows_1252(bytes),
    }
}

/// What is in a charset that is known.
#[cfg(feature = "charset")]
fn named<'t>(bytes: &'t [u8], charset: &str) -> Option<Cow<'t, str>> {
    let encoding = encoding_rs::Encoding::for_label(charset.as_bytes())?;
    Some(encoding.decode_without_bom_handling(bytes).0)
}

/// Without the tables of the others there are two.
#[cfg(not(feature = "charset"))]
fn named<'t>(bytes: &'t [u8], charset: &str) -> Option<Cow<'t, str>> {
    match charset.to_ascii_lowercase().as_str() {
        "utf-8" | "utf8" => Some(String::from_utf8_lossy(bytes)),
        "iso-8859-1" | "latin1" | "us-ascii" | "windows-1252" => Some(windows_1252(bytes)),
        _ => None,
    }
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Cow<'static, str> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|pair| unit(*pair));
    let letters = char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER));
    let cut = (!rest.is_empty()).then_some(char::REPLACEMENT_CHARACTER);
    letters.chain(cut).collect()
}

/// Latin-1, with letters in place of the control characters that nobody uses.
fn windows_1252(bytes: &[u8]) -> Cow<'static, str> {
    const LETTERS: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    let letter = |byte: &u8| match byte {
        0x80..=0x9f => LETTERS[usize::from(byte & 0x1f)],
        byte => char::from(*byte),
    };
    bytes.iter().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn every_encoding_is_told() {
        let json = r#"{"a":"Grüße"}"#;
        let latin: Vec<u8> = json.chars().map(|letter| letter as u8).collect();
        let with_mark = |text: &str| format!("\u{feff}{text}");
        for (bytes, charset) in [
            (json.into(), None),
            (json.into(), Some("iso-8859-1")),
            (with_mark(json).into(), None),
            (latin.clone(), Some("ISO-8859-1")),
            (latin.clone(), Some("windows-1252")),
            (latin.clone(), Some("no such thing")),
            (latin, None),
            (utf16(&with_mark(json), u16::to_le_bytes), None),
            (utf16(&with_mark(json), u16::to_be_bytes), Some("utf-8")),
            (utf16(json, u16::to_le_bytes), None),
            (utf16(json, u16::to_be_bytes), Some("utf-16")),
        ] {
            assert_eq!(text(&bytes, charset), json, "{bytes:?} {charset:?}");
        }
    }

    #[cfg(feature = "charset")]
    #[test]
    fn what_is_decoded_here_is_what_another_library_decodes() {
        use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

        let all: Vec<u8> = (0..=255).collect();
        assert_eq!(windows_1252(&all), WINDOWS_1252.decode_without_bom_handling(&all).0);
        let units = [0x41, 0xd83d, 0xde00, 0xd83d, 0x42, 0xde00, 0xffff, 0xd83d];
        let bytes: Vec<u8> = units.iter().flat_map(|unit: &u16| unit.to_be_bytes()).collect();
        for end in (0..=bytes.len()).step_by(2).chain([3]) {
            let bytes = &bytes[..end];
            let (be, le) = (utf_16(bytes, u16::from_be_bytes), utf_16(bytes, u16::from_le_bytes));
            assert_eq!(be, UTF_16BE.decode_without_bom_handling(bytes).0, "{bytes:?}");
            assert_eq!(le, UTF_16LE.decode_without_bom_handling(bytes).0, "{bytes:?}");
        }
    }

    #[test]
    fn broken_utf8_stays_utf8() {
        assert_eq!(text(b"\"\xc3\xbc\xff\"", None), "\"ü\u{fffd}\"");
        assert_eq!(text(b"\"cut \xc3\"", Some("UTF-8")), "\"cut \u{fffd}\"");
        assert_eq!(text(b"", None), "");
        assert_eq!(text(b"\0", None), "\0");
        assert_eq!(text(b"7\0", None), "7\0");
    }

    #[test]
    fn a_charset_is_found_in_every_form() {
        let of = |content_type: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(CONTENT_TYPE, content_type.parse().unwrap());
            charset(&headers).map(str::to_owned)
        };
        assert_eq!(of("application/json"), None);
        assert_eq!(of("application/json;charset=UTF-8").as_deref(), Some("UTF-8"));
        assert_eq!(
            of("text/plain; boundary=x; Charset = \"iso-8859-1\"").as_deref(),
            Some("iso-8859-1")
        );
        assert_eq!(charset(&HeaderMap::new()), None);
    }
}
