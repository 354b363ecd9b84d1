//! From bytes to text, whatever they were written in.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
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
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let bytes = bytes.get(mark..).unwrap_or_default();
        return encoding.decode_without_bom_handling(bytes).0;
    }
    // JSON begins with ASCII, so this is UTF-16 without its mark.
    match bytes {
        [0, second, ..] if *second != 0 => return UTF_16BE.decode_without_bom_handling(bytes).0,
        [first, 0, third, ..] if *first != 0 && *third != 0 => {
            return UTF_16LE.decode_without_bom_handling(bytes).0;
        }
        _ => {}
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let named = charset.and_then(|name| Encoding::for_label(name.as_bytes()));
    let encoding = named.unwrap_or_else(|| {
        let is_utf8 = |chunk: std::str::Utf8Chunk<'_>| !chunk.valid().is_ascii();
        match bytes.utf8_chunks().any(is_utf8) {
            true => UTF_8,
            false => WINDOWS_1252,
        }
    });
    encoding.decode_without_bom_handling(bytes).0
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
