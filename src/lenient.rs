//! Values that the documentation shows in one form and that may come in another.

use std::fmt;

use serde::Deserializer;
use serde::de::{self, Visitor};

/// A text, or a number in place of it.
pub(crate) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    deserializer.deserialize_any(Text)
}

struct Text;

impl<'de> Visitor<'de> for Text {
    type Value = Option<String>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string or a number")
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

/// A whole number, or a text of its digits.
#[cfg(feature = "third-party-messaging")]
pub(crate) fn integer<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    let text = text(deserializer)?.unwrap_or_default();
    let number = text.trim().parse();
    number.map_err(|_| de::Error::custom("it is no whole number"))
}

#[cfg(any(
    feature = "interactions-webhook",
    feature = "third-party-messaging-webhook"
))]
pub(crate) use self::identifier::id;
#[cfg(feature = "third-party-messaging-webhook")]
pub(crate) use self::identifier::id_of;

#[cfg(any(
    feature = "interactions-webhook",
    feature = "third-party-messaging-webhook"
))]
mod identifier {
    use std::borrow::Cow;

    use serde::de::{Error as _, Unexpected};
    use serde::{Deserialize, Deserializer};
    use serde_json::Value;

    use super::Text;

    /// From here on the whole numbers have gaps between them.
    const EXACT: f64 = 9_007_199_254_740_992.0;

    /// An identifier: a text or a number. A blank one is none.
    pub(crate) fn id<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<String>, D::Error> {
        match Value::deserialize(deserializer)? {
            id @ (Value::Null | Value::String(_) | Value::Number(_)) => {
                Ok(id_of(&id).map(Cow::into_owned))
            }
            _ => Err(D::Error::invalid_type(
                Unexpected::Other("something else"),
                &Text,
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
