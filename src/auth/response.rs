//! What a token endpoint responds.

#![deny(clippy::arithmetic_side_effects)]

use std::fmt;
use std::time::Duration;

use serde::de::{IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use crate::Secret;

/// Nothing lasts longer. What is said to is no lifetime but, say, a point in time.
const LONGEST_LIFETIME: Duration = Duration::from_secs(100 * 365 * 24 * 3600);
const SHORTEST_LIFETIME: Duration = Duration::from_secs(1);

/// A successful response (RFC 6749, section 5.1), of which only the access token has to be there. A type other than `bearer`
/// is not documented, so `token_type` is not looked at.
#[derive(Deserialize)]
pub(super) struct TokenResponse {
    #[serde(default, deserialize_with = "text")]
    pub(super) access_token: Option<Secret>,
    #[serde(default, deserialize_with = "text")]
    pub(super) refresh_token: Option<Secret>,
    /// A hint, which never costs the token that it came with.
    #[serde(default, deserialize_with = "lifetime")]
    pub(super) expires_in: Option<Duration>,
}

/// A text that says something, or nothing.
fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Secret>, D::Error> {
    deserializer.deserialize_any(Text)
}

struct Text;

impl<'de> Visitor<'de> for Text {
    type Value = Option<Secret>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a text")
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok((!text.trim().is_empty()).then(|| Secret::from(text)))
    }

    fn visit_string<E>(self, text: String) -> Result<Self::Value, E> {
        Ok((!text.trim().is_empty()).then(|| Secret::new(text)))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        Ok(Some(Secret::new(number.to_string())))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Self::Value, D::Error> {
        inner.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        while members.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(None)
    }
}

/// Seconds in any form. They are read from the text of the JSON, since some of the forms are no number to a JSON reader.
fn lifetime<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Duration>, D::Error> {
    let raw = Box::<RawValue>::deserialize(deserializer).ok();
    Ok(raw.and_then(|raw| seconds(raw.get())))
}

fn seconds(json: &str) -> Option<Duration> {
    let text = match serde_json::from_str::<String>(json) {
        Ok(text) => text,
        Err(_) => json.to_owned(),
    };
    let seconds: f64 = text.trim().parse().ok()?;
    Duration::try_from_secs_f64(seconds)
        .ok()
        .filter(|lifetime| (SHORTEST_LIFETIME..=LONGEST_LIFETIME).contains(lifetime))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_are_read_in_any_form() {
        let hour = Some(Duration::from_secs(3600));
        for (json, expected) in [
            ("3600", hour),
            (r#""3600""#, hour),
            (r#"" 3600\n""#, hour),
            ("3600.0", hour),
            ("3.6e3", hour),
            (r#""3.6E+3""#, hour),
            ("1.5", Some(Duration::from_millis(1500))),
            ("0", None),
            ("-0.0", None),
            ("0.4", None),
            ("-3600", None),
            ("null", None),
            (r#""inf""#, None),
            (r#""NaN""#, None),
            ("1e999", None),
            ("18446744073709551615", None),
            (r#""soon""#, None),
            (r#"[3600]"#, None),
        ] {
            assert_eq!(seconds(json), expected, "{json}");
        }
    }
}
