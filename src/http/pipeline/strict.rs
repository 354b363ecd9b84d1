//! The usual case of a success, read in one go: strict JSON that says that it is one, or holds nothing but the payload.
//! Whatever is unusual is left to the tolerant reading, which reads it anew.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor,
};

use crate::Outcome;
use crate::core::envelope::outcome_of_number;
use crate::core::verdict::{may_be_payload, tells_outcome};

/// The payload of an envelope that says that it is a success.
pub(super) struct Enveloped<T> {
    pub(super) outcome: Outcome,
    pub(super) message: Option<String>,
    pub(super) payload: T,
}

/// None if it is anything but a success in the documented form.
pub(super) fn enveloped<T: DeserializeOwned>(body: &[u8]) -> Option<Enveloped<T>> {
    let strict = serde_json::from_str::<Strict<T>>(text(body)?);
    strict.ok().map(|strict| strict.0)
}

/// The whole body as the payload. None if it is anything but an object that holds a member of the payload, and none before
/// that which could tell of an error.
pub(super) fn plain<T: DeserializeOwned>(body: &[u8], fields: &'static [&'static str]) -> Option<T> {
    let mut glance = Glance {
        fields,
        is_long: body.len() > LONGEST_GLANCE,
        has_payload: false,
        is_over: false,
    };
    let body = text(body)?;
    let outcome = serde_json::Deserializer::from_str(body).deserialize_map(&mut glance);
    let is_usual = outcome.is_ok() || glance.is_over;
    match glance.has_payload && is_usual {
        true => serde_json::from_str(body).ok(),
        false => None,
    }
}

/// Looked at as a whole, which is faster than one string after the other.
fn text(body: &[u8]) -> Option<&str> {
    std::str::from_utf8(body).ok()
}

/// A longer body is looked at no further than to a member of its payload: with that it is no error. In bytes.
const LONGEST_GLANCE: usize = 4096;

struct Strict<T>(Enveloped<T>);

impl<'de, T: DeserializeOwned> Deserialize<'de> for Strict<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Members(PhantomData)).map(Self)
    }
}

#[derive(Deserialize)]
struct StrictStatus<'a> {
    code: i64,
    #[serde(borrow, default)]
    message: Option<Cow<'a, str>>,
}

struct Members<T>(PhantomData<T>);

impl<'de, T: DeserializeOwned> Visitor<'de> for Members<T> {
    type Value = Enveloped<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an envelope")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let unusual = || A::Error::custom("unusual");
        let mut status: Option<StrictStatus<'de>> = None;
        let mut payload = None;
        while let Some(name) = members.next_key::<&'de str>()? {
            match name {
                "status" if status.is_none() => status = Some(members.next_value()?),
                "data" if payload.is_none() => {
                    let data: Option<T> = members.next_value()?;
                    payload = Some(data.ok_or_else(unusual)?);
                }
                "errors" => {
                    members.next_value::<()>()?;
                }
                "status" | "data" => return Err(unusual()),
                name if tells_outcome(name) => return Err(unusual()),
                _ => drop(members.next_value::<IgnoredAny>()?),
            }
        }
        let status = status.ok_or_else(unusual)?;
        Ok(Enveloped {
            outcome: outcome_of_number(status.code).ok_or_else(unusual)?,
            message: status.message.map(Cow::into_owned),
            payload: payload.ok_or_else(unusual)?,
        })
    }
}

/// A look at the members without reading them.
struct Glance {
    fields: &'static [&'static str],
    is_long: bool,
    has_payload: bool,
    /// Whether all is known. It ends with an error then, which is none.
    is_over: bool,
}

impl<'de> Visitor<'de> for &mut Glance {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some(name) = members.next_key::<&'de str>()? {
            if tells_outcome(name) {
                return Err(A::Error::custom("unusual"));
            }
            let is_payload = may_be_payload(name) && self.fields.contains(&name);
            let mut presence = Presence {
                is_enough: is_payload && self.is_long,
                is_there: false,
            };
            let outcome = members.next_value_seed(&mut presence);
            self.has_payload |= is_payload && presence.is_there;
            self.is_over = presence.is_enough && presence.is_there;
            outcome?;
            if self.is_over {
                return Err(A::Error::custom("over"));
            }
        }
        Ok(())
    }
}

/// Whether there is anything in a value, for certain.
struct Presence {
    /// Whether the rest of the value is of no interest once that is known.
    is_enough: bool,
    is_there: bool,
}

impl<'de> DeserializeSeed<'de> for &mut Presence {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Presence {
    fn there<E>(&mut self) -> Result<(), E> {
        self.is_there = true;
        Ok(())
    }
}

impl<'de> Visitor<'de> for &mut Presence {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any value")
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        self.there()
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        self.there()
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        self.there()
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        self.there()
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        self.is_there = !text.trim().is_empty();
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {
            self.is_there = true;
            if self.is_enough {
                return Err(A::Error::custom("over"));
            }
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while members.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {
            self.is_there = true;
            if self.is_enough {
                return Err(A::Error::custom("over"));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    const FIELDS: &[&str] = &["items", "status", "path", "total"];

    fn is_plain(body: &str) -> bool {
        plain::<Value>(body.as_bytes(), FIELDS).is_some()
    }

    #[test]
    fn a_payload_is_taken_and_what_may_be_an_error_is_not() {
        for body in [
            r#"{"items":[1]}"#,
            r#"{"total":0}"#,
            r#"{"path":"/x","unknown":{},"items":[{}],"more":null}"#,
        ] {
            assert!(is_plain(body), "{body}");
        }
        for body in [
            "",
            "{}",
            "[1]",
            "null",
            r#"{"items":[]}"#,
            r#"{"items":null,"total":null}"#,
            r#"{"items":" "}"#,
            r#"{"path":"/x"}"#,
            r#"{"unknown":1}"#,
            r#"{"status":"DONE","items":[1]}"#,
            r#"{"items":[1],"error":"no"}"#,
            r#"{"message":"no","items":[1]}"#,
            r#"{"items":[1]"#,
            r#"{"items":[1]} x"#,
        ] {
            assert!(!is_plain(body), "{body}");
        }
    }

    #[test]
    fn a_long_body_is_looked_at_up_to_its_payload() {
        let long = "x".repeat(LONGEST_GLANCE);
        assert!(is_plain(&format!(r#"{{"items":["{long}"],"total":1}}"#)));
        assert!(is_plain(&format!(r#"{{"items":{{"a":"{long}"}},"x":1}}"#)));
        assert!(!is_plain(&format!(r#"{{"error":"{long}","items":[1]}}"#)));
        assert!(!is_plain(&format!(r#"{{"items":[],"x":"{long}"}}"#)));
        assert!(!is_plain(&format!(r#"{{"items":["{long}"],"total":1"#)));
    }

    #[test]
    fn an_envelope_is_read_if_it_says_that_it_is_a_success() {
        let read =
            |body: &str| enveloped::<Value>(body.as_bytes()).map(|read| (read.outcome, read.message, read.payload));
        let payload = || serde_json::json!({ "a": 1 });
        for (body, outcome, message) in [
            (r#"{"status":{"code":0},"data":{"a":1}}"#, Outcome::Done, None),
            (
                r#"{"data":{"a":1},"status":{"message":"x","code":1,"detail":{}}}"#,
                Outcome::Accepted,
                Some("x"),
            ),
            (
                r#"{"path":"p","errors":null,"status":{"code":2},"data":{"a":1},"referenceId":{}}"#,
                Outcome::Partial,
                None,
            ),
        ] {
            let expected = (outcome, message.map(str::to_owned), payload());
            assert_eq!(read(body), Some(expected), "{body}");
        }
        for body in [
            "",
            "{}",
            r#"{"status":{"code":3},"data":{"a":1}}"#,
            r#"{"status":{"code":"0"},"data":{"a":1}}"#,
            r#"{"status":{},"data":{"a":1}}"#,
            r#"{"status":0,"data":{"a":1}}"#,
            r#"{"data":{"a":1}}"#,
            r#"{"status":{"code":0}}"#,
            r#"{"status":{"code":0},"data":null}"#,
            r#"{"status":{"code":2},"data":{"a":1},"errors":[{"code":5}]}"#,
            r#"{"status":{"code":0},"data":{"a":1},"error":"x"}"#,
            r#"{"status":{"code":0},"data":{"a":1},"data":{"a":2}}"#,
            r#"{"status":{"code":0},"data":{"a":1},"status":{"code":5}}"#,
        ] {
            assert_eq!(read(body), None, "{body}");
        }
    }
}
