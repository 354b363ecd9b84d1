//! What a header `Set-Cookie` says (RFC 6265, section 5.2), without what is for browsers.
//!
//! The usual crate for this reads dates with another, and the two of them took a program that uses this crate as long to
//! compile as half of this crate itself.

#![deny(clippy::arithmetic_side_effects)]

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::core::text::MONTHS;

#[derive(Debug, Default, PartialEq)]
pub(super) struct SetCookie<'h> {
    pub(super) name: &'h str,
    pub(super) value: &'h str,
    pub(super) domain: Option<&'h str>,
    pub(super) path: Option<&'h str>,
    pub(super) secure: bool,
    pub(super) max_age: Option<Duration>,
    pub(super) expires: Option<SystemTime>,
}

impl<'h> SetCookie<'h> {
    /// None without a name.
    pub(super) fn read(header: &'h str) -> Option<Self> {
        let mut parts = header.split(';');
        let (name, value) = parts.next()?.split_once('=')?;
        let mut cookie = Self {
            name: name.trim(),
            value: value.trim(),
            ..Self::default()
        };
        if cookie.name.is_empty() {
            return None;
        }
        for attribute in parts {
            cookie.add(attribute);
        }
        Some(cookie)
    }

    /// The last of several attributes of one name counts, and one that says nothing readable does not count at all.
    fn add(&mut self, attribute: &'h str) {
        let (name, value) = match attribute.split_once('=') {
            Some((name, value)) => (name.trim(), Some(value.trim())),
            None => (attribute.trim(), None),
        };
        match (name.to_ascii_lowercase().as_str(), value) {
            ("secure", _) => self.secure = true,
            ("domain", Some(domain)) if !domain.is_empty() => self.domain = Some(domain),
            ("path", path @ Some(_)) => self.path = path,
            ("max-age", Some(age)) => self.max_age = seconds(age).or(self.max_age),
            ("expires", Some(date)) => self.expires = instant(date).or(self.expires),
            _ => {}
        }
    }
}

/// What is negative is over, and more seconds than can be counted are as many as can be.
fn seconds(age: &str) -> Option<Duration> {
    let digits = age.strip_prefix('-').unwrap_or(age);
    if !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    Some(match age.starts_with('-') {
        true => Duration::ZERO,
        false => digits.parse().map_or(Duration::MAX, Duration::from_secs),
    })
}

/// Section 5.1.1: the parts of a date in whatever order, between whatever delimiters.
fn instant(date: &str) -> Option<SystemTime> {
    let (mut time, mut day, mut month, mut year) = (None, None, None, None);
    for part in date.split(|letter: char| letter != ':' && letter.is_ascii() && !letter.is_ascii_alphanumeric()) {
        let number = part.parse::<u16>().ok();
        match (part.len(), number) {
            (5..=8, None) if time.is_none() && part.contains(':') => time = Some(clock(part)?),
            (1..=2, Some(number)) if day.is_none() => day = Some(number),
            (2, Some(number)) if year.is_none() => {
                let century = if number < 70 { 2000 } else { 1900 };
                year = Some(number.saturating_add(century));
            }
            (4, Some(number)) if year.is_none() => year = Some(number),
            (3.., None) if month.is_none() => {
                month = MONTHS.iter().find(|month| {
                    let start = part.get(..month.len());
                    start.is_some_and(|start| start.eq_ignore_ascii_case(month))
                });
            }
            _ => {}
        }
    }
    let (time, day, month, year) = (time?, day?, month?, year?);
    if (1601..1970).contains(&year) {
        return Some(UNIX_EPOCH);
    }
    // The parser wants the day of the week to be right, which servers get wrong and nobody needs.
    ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        .iter()
        .find_map(|weekday| httpdate::parse_http_date(&format!("{weekday}, {day:02} {month} {year} {time} GMT")).ok())
}

/// A time of day with two digits for each of its parts.
fn clock(time: &str) -> Option<String> {
    let parts: Vec<u8> = time.split(':').map(str::parse).collect::<Result<_, _>>().ok()?;
    match parts[..] {
        [hours, minutes, seconds] => Some(format!("{hours:02}:{minutes:02}:{seconds:02}")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(header: &str) -> Option<SetCookie<'_>> {
        SetCookie::read(header)
    }

    #[test]
    fn attributes_are_read_in_every_form() {
        let cookie = SetCookie {
            name: "a",
            value: "\"b=c d\"",
            domain: Some(".example.com"),
            path: Some("/x"),
            secure: true,
            max_age: Some(Duration::from_secs(60)),
            expires: None,
        };
        for header in [
            "a=\"b=c d\"; Domain=.example.com; Path=/x; Secure; Max-Age=60",
            " a = \"b=c d\" ;DOMAIN = .example.com;path= /x ;secure=no;max-age=60;SameSite=Lax;HttpOnly;;",
            "a=\"b=c d\"; Path=/y; Path=/x; Domain=.example.com; Domain=; Domain; Secure; Max-Age=60; Max-Age=soon; Expires=soon",
        ] {
            assert_eq!(read(header).as_ref(), Some(&cookie), "{header}");
        }
        assert_eq!(read("a=").map(|cookie| cookie.value), Some(""));
        for nameless in ["", "a", "=b", " =b; Path=/", "a; b=c"] {
            assert_eq!(read(nameless), None, "{nameless}");
        }
    }

    #[test]
    fn ages_are_bounded() {
        for (age, seconds) in [
            ("0", Some(Duration::ZERO)),
            ("-1", Some(Duration::ZERO)),
            ("-", Some(Duration::ZERO)),
            ("007", Some(Duration::from_secs(7))),
            ("99999999999999999999", Some(Duration::MAX)),
            ("", Some(Duration::MAX)),
            ("--1", None),
            ("+1", None),
            ("1.5", None),
        ] {
            assert_eq!(super::seconds(age), seconds, "{age}");
        }
    }

    #[test]
    fn dates_are_read_in_every_form() {
        let expected = httpdate::parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT").ok();
        for date in [
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun, 06-Nov-1994 08:49:37 GMT",
            "Sun, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
            "Mon, 06 Nov 1994 08:49:37 GMT",
            "06 Nov 1994 08:49:37 GMT",
            "6 november 1994 8:49:37",
        ] {
            assert_eq!(instant(date), expected, "{date}");
        }
        assert_eq!(instant("Thu, 01 Jan 1601 00:00:00 GMT"), Some(UNIX_EPOCH));
        assert!(instant("Fri, 01-Jan-69 00:00:00 GMT") > Some(UNIX_EPOCH + Duration::from_secs(99 * 365 * 86_400)));
        for nonsense in [
            "",
            "soon",
            "Sun, 06 Nov 1994",
            "Wed, 31 Feb 2024 08:49:37 GMT",
            "Sun, 00 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 24:49:37 GMT",
            "Sun, 06 Nov 1994 08:49 GMT",
            "Sun, 06 Nov 1600 08:49:37 GMT",
            "Sun, 06 Möv 1994 08:49:37 GMT",
            "06 Nov 19944 08:49:37",
        ] {
            assert_eq!(instant(nonsense), None, "{nonsense}");
        }
    }
}
