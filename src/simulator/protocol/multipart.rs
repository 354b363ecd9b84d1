//! Bodies of type `multipart/form-data` (RFC 7578), taken apart.

use bytes::Bytes;

/// A body that is not of its type.
const BROKEN: &str = "body: not multipart/form-data";

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) file_name: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) content: Bytes,
}

/// The parts of a body, whose boundary is in the header `Content-Type`.
pub(crate) fn parts(content_type: &str, body: &Bytes) -> Result<Vec<Part>, &'static str> {
    let boundary = parameter(content_type, "boundary");
    let boundary = boundary.ok_or("header `Content-Type`: without a boundary")?;
    if boundary.is_empty() || boundary.len() > 70 {
        return Err("header `Content-Type`: not a boundary");
    }
    let delimiter = format!("\r\n--{boundary}");
    let delimiter = delimiter.as_bytes();
    // The line break before the first boundary is missing where nothing precedes it.
    let mut rest = if body.starts_with(&delimiter[2..]) {
        body.slice(delimiter.len() - 2..)
    } else {
        let start = find(body, delimiter).ok_or(BROKEN)?;
        body.slice(start + delimiter.len()..)
    };
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        // Blanks may follow a boundary (RFC 2046, section 5.1.1).
        let line_end = find(&rest, b"\r\n").ok_or(BROKEN)?;
        if rest[..line_end].iter().any(|byte| !b" \t".contains(byte)) {
            return Err(BROKEN);
        }
        let end = find(&rest, delimiter).ok_or(BROKEN)?;
        if end < line_end + 2 {
            return Err(BROKEN);
        }
        parts.push(part(&rest.slice(line_end + 2..end))?);
        rest = rest.slice(end + delimiter.len()..);
    }
    Ok(parts)
}

fn part(bytes: &Bytes) -> Result<Part, &'static str> {
    let end = find(bytes, b"\r\n\r\n").ok_or(BROKEN)?;
    let head = str::from_utf8(&bytes[..end]).map_err(|_| "body: not UTF-8")?;
    let header = |name: &str| {
        head.split("\r\n").find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    };
    let disposition = header("content-disposition").ok_or(BROKEN)?;
    let (kind, _) = disposition.split_once(';').ok_or(BROKEN)?;
    if !kind.trim().eq_ignore_ascii_case("form-data") {
        return Err(BROKEN);
    }
    Ok(Part {
        name: parameter(disposition, "name").ok_or(BROKEN)?,
        file_name: parameter(disposition, "filename"),
        content_type: header("content-type").map(str::to_owned),
        content: bytes.slice(end + 4..),
    })
}

/// A parameter of a header's value, where quoted text may hold semicolons.
fn parameter(header: &str, name: &str) -> Option<String> {
    let (_, mut rest) = header.split_once(';')?;
    loop {
        let (key, after) = rest.split_once('=')?;
        let (value, after) = match after.strip_prefix('"') {
            Some(quoted) => {
                let (value, after) = unquoted(quoted)?;
                (value, after.trim_start().strip_prefix(';'))
            }
            None => match after.split_once(';') {
                Some((value, after)) => (value.trim().to_owned(), Some(after)),
                None => (after.trim().to_owned(), None),
            },
        };
        if key.trim().eq_ignore_ascii_case(name) {
            return Some(value);
        }
        rest = after?;
    }
}

/// The text up to the closing quotation mark, and what comes after that.
fn unquoted(text: &str) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut characters = text.char_indices();
    while let Some((index, character)) = characters.next() {
        match character {
            '"' => return Some((value, &text[index + 1..])),
            '\\' => value.push(characters.next()?.1),
            other => value.push(other),
        }
    }
    None
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    const TYPE: &str = "multipart/form-data; charset=x; boundary=\"a;b\"";

    fn read(body: &'static str) -> Result<Vec<Part>, &'static str> {
        parts(TYPE, &Bytes::from_static(body.as_bytes()))
    }

    #[test]
    fn parts_keep_their_bytes() {
        let parts = read(
            "ignored\r\n--a;b \r\nContent-Disposition: form-data; name=file; \
             filename=\"a \\\"; b.cer\"\r\ncontent-type: text/plain\r\n\r\n \r\n-a;b--a;b\n\r\n\r\n\
             --a;b\r\nCONTENT-DISPOSITION: form-data; name=\"x\"\r\n\r\n\r\n--a;b--\r\n",
        )
        .unwrap();
        assert_eq!(parts[0].name, "file");
        assert_eq!(parts[0].file_name.as_deref(), Some("a \"; b.cer"));
        assert_eq!(parts[0].content_type.as_deref(), Some("text/plain"));
        assert_eq!(parts[0].content, " \r\n-a;b--a;b\n\r\n");
        assert_eq!((parts[1].name.as_str(), parts[1].content.len()), ("x", 0));
        assert_eq!(parts.len(), 2);
    }

    #[test]
    fn broken_bodies_are_refused() {
        for body in [
            "",
            "--a;b",
            "--a;b\r\n",
            "--a;bc\r\n\r\n--a;b--",
            "--a;b\r\n\r\n--a;b--",
            "--a;b\r\n--a;b--",
            "--a;b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\nno end",
            "--a;b\r\nContent-Disposition: form-data; name=\"x\r\n\r\n\r\n--a;b--",
            "--a;b\r\nContent-Disposition: attachment; name=x\r\n\r\n\r\n--a;b--",
            "--a;b\r\nContent-Disposition: form-data\r\n\r\n\r\n--a;b--",
            "--a;b\r\nContent-Type: text/plain\r\n\r\n\r\n--a;b--",
        ] {
            assert!(read(body).is_err(), "{body:?}");
        }
        for content_type in [
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "multipart/form-data; boundary=\"a",
        ] {
            assert!(parts(content_type, &Bytes::from_static(b"--a--")).is_err());
        }
    }

    const PIECES: [&str; 11] = [
        "--a;b",
        "--",
        "\r\n",
        "Content-Disposition: form-data; name=x",
        "; filename=",
        "\"",
        "\\",
        ";",
        "=",
        " ",
        "é",
    ];

    proptest! {
        #[test]
        fn anything_is_read_or_refused(pieces in vec(select(&PIECES[..]), 0..24)) {
            let text = pieces.concat();
            for body in [text.clone(), format!("--a;b\r\n{text}\r\n--a;b--")] {
                let read = parts(TYPE, &Bytes::from(body.clone()));
                for part in read.iter().flatten() {
                    prop_assert!(body.len() > part.content.len());
                }
            }
            let _ = parts(&format!("multipart/form-data; boundary={text}"), &Bytes::from(text));
        }
    }
}
