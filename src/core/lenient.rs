//! Values that the documentation shows in one form and that may come in another.

use std::fmt;

use serde::Deserializer;
use serde::de::{self, Visitor};

#[cfg(feature = "third-party-messaging")]
use super::tolerant;

/// A text, or a number or a truth value in place of it.
pub(crate) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    deserializer.deserialize_any(Text)
}

struct Text;

impl<'de> Visitor<'de> for Text {
    type Value = Option<String>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string, a number or a boolean")
    }

    fn visit_bool<E: de::Error>(self, truth: bool) -> Result<Self::Value, E> {
        Ok(Some(truth.to_string()))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Some(text.to_owned()))
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(Some(text))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Self::Value, E> {
        Ok(Some(number.to_string()))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Self::Value, E> {
        Ok(Some(number.to_string()))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Self::Value, E> {
        Ok(Some(number.to_string()))
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}

/// A whole number, or a text that is one, in any form of the tolerant reading: `305`, `305.0`, `"3.05e2"`.
#[cfg(feature = "third-party-messaging")]
pub(crate) fn integer<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    let text = text(deserializer)?.unwrap_or_default();
    tolerant::whole(text.trim()).ok_or_else(|| de::Error::custom("it is no whole number"))
}

#[cfg(any(feature = "interactions-webhook", feature = "third-party-messaging-webhook"))]
pub(crate) use self::identifier::id;
#[cfg(feature = "third-party-messaging-webhook")]
pub(crate) use self::identifier::id_of;

#[cfg(any(feature = "interactions-webhook", feature = "third-party-messaging-webhook"))]
mod identifier {
    use std::borrow::Cow;

    use serde::de::{Error as _, Unexpected};
    use serde::{Deserialize, Deserializer};
    use serde_json::Value;

    /// From here on the whole numbers have gaps between them.
    const EXACT: f64 = 9_007_199_254_740_992.0;

    /// An identifier: a text or a number. A blank one is none.
    pub(crate) fn id<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
        match Value::deserialize(deserializer)? {
            id @ (Value::Null | Value::String(_) | Value::Number(_)) => Ok(id_of(&id).map(Cow::into_owned)),
            _ => Err(D::Error::invalid_type(
                Unexpected::Other("something else"),
                &"a string or a number",
            )),
        }
    }

    /// The identifier that a value is, if it is one. A number that lost digits could be taken for another.
    pub(crate) fn id_of(value: &Value) -> Option<Cow<'_, str>> {
        match value {
            Value::String(text) if !text.trim().is_empty() => Some(text.as_str().into()),
            Value::Number(number) if number.is_f64() => {
                let number = number.as_f64().filter(|number| number.abs() < EXACT)?;
                // There is no negative zero among texts.
                Some((number + 0.0).to_string().into())
            }
            Value::Number(number) => Some(number.to_string().into()),
            _ => None,
        }
    }
}

#[cfg(all(test, feature = "third-party-messaging"))]
mod tests {
    use serde_json::Deserializer;

    use super::{integer, text};

    fn text_of(json: &str) -> Option<Option<String>> {
        text(&mut Deserializer::from_str(json)).ok()
    }

    fn integer_of(json: &str) -> Option<i64> {
        integer(&mut Deserializer::from_str(json)).ok()
    }

    #[test]
    fn a_text_may_be_a_number_or_a_truth_value() {
        for (json, expected) in [
            (r#""a""#, "a"),
            ("17", "17"),
            ("-17", "-17"),
            ("1.5", "1.5"),
            ("true", "true"),
            ("false", "false"),
        ] {
            assert_eq!(text_of(json), Some(Some(expected.to_owned())), "{json}");
        }
        assert_eq!(text_of("null"), Some(None));
        for json in ["[]", "{}", r#"["a"]"#] {
            assert_eq!(text_of(json), None, "{json}");
        }
    }

    #[test]
    fn a_whole_number_is_one_however_it_is_written() {
        for (json, expected) in [
            ("305", 305),
            ("305.0", 305),
            ("3.05e2", 305),
            ("-1e3", -1000),
            (r#""305""#, 305),
            (r#"" 305.0 ""#, 305),
            (r#""1e3""#, 1000),
            ("9223372036854775807", i64::MAX),
            (r#""9223372036854775807.0""#, i64::MAX),
        ] {
            assert_eq!(integer_of(json), Some(expected), "{json}");
        }
        for json in [
            "305.5",
            r#""305.5""#,
            "1e19",
            "9223372036854775808",
            r#""three""#,
            r#""""#,
            "null",
            "true",
            "[305]",
            "{}",
        ] {
            assert_eq!(integer_of(json), None, "{json}");
        }
    }
}
