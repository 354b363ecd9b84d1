//! Values that keep to what a schema limits, for examples where the document gives none.

use serde_json::{Map, Value, json};

use super::schema::strings;
use crate::document::Document;

/// A value for a schema whose limits a placeholder would not keep to; None where any placeholder does, or none is known.
pub fn sample(schema: &Map<String, Value>) -> Option<Value> {
    let number = |key: &str| schema.get(key).and_then(Value::as_f64);
    match schema.get("type").and_then(Value::as_str)? {
        "integer" | "number" => {
            let step = |key: &str| f64::from(u8::from(schema.get(key) == Some(&Value::Bool(true))));
            let least = number("minimum").map(|least| least + step("exclusiveMinimum"));
            let most = number("maximum").map(|most| most - step("exclusiveMaximum"));
            let placeholder = 10.0;
            let value = match (least, most) {
                (Some(least), _) if placeholder < least => least,
                (_, Some(most)) if placeholder > most => most,
                _ => return None,
            };
            match schema.get("type").is_some_and(|kind| kind == "integer") {
                // Beyond this, a number with a point is no longer exact.
                true if value.abs() < 9.0e15 => Some(json!(value.ceil() as i64)),
                true => None,
                false => Some(json!(value)),
            }
        }
        "string" if schema.get("enum").is_none() => text(schema),
        _ => None,
    }
}

/// A value with what has to be there, for alternatives of which none has a name. What needs itself ends in any JSON.
pub fn whole(document: &Document, schema: &Value, depth: usize) -> Value {
    let Some(object) = document
        .resolve(schema)
        .and_then(Value::as_object)
        .filter(|_| depth < 6)
    else {
        return json!({});
    };
    let first = |key: &str| {
        object
            .get(key)
            .and_then(Value::as_array)
            .and_then(|values| values.first())
    };
    if let Some(given) = object.get("example").or(object.get("default")).or(first("enum")) {
        return given.clone();
    }
    if let Some(alternative) = first("oneOf").or(first("anyOf")) {
        return whole(document, alternative, depth + 1);
    }
    if let Some(value) = sample(object) {
        return value;
    }
    match object.get("type").and_then(Value::as_str) {
        Some("string") => json!("text"),
        Some("integer" | "number") => json!(10),
        Some("boolean") => json!(true),
        Some("array") => match object.get("items") {
            Some(items) => json!([whole(document, items, depth + 1)]),
            None => json!([]),
        },
        _ => {
            let mut members = Map::new();
            for part in object.get("allOf").and_then(Value::as_array).into_iter().flatten() {
                if let Value::Object(part) = whole(document, part, depth + 1) {
                    members.extend(part);
                }
            }
            let required = strings(object.get("required"));
            for (name, property) in object
                .get("properties")
                .and_then(Value::as_object)
                .into_iter()
                .flatten()
            {
                if required.contains(name) {
                    members.insert(name.clone(), whole(document, property, depth + 1));
                }
            }
            Value::Object(members)
        }
    }
}

fn text(schema: &Map<String, Value>) -> Option<Value> {
    if let Some(pattern) = schema.get("pattern").and_then(Value::as_str) {
        return matching(pattern).filter(|_| !takes_words(pattern)).map(Value::String);
    }
    let of_format = match schema.get("format").and_then(Value::as_str).unwrap_or_default() {
        "date" => "2024-01-31",
        "date-time" => "2024-01-31T12:00:00Z",
        "time" => "12:00:00Z",
        "uuid" => "123e4567-e89b-12d3-a456-426614174000",
        "email" => "name@example.com",
        "uri" | "url" => "https://example.com/",
        "hostname" => "example.com",
        "ipv4" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "byte" => "Y29udGVudA==",
        _ => "",
    };
    if !of_format.is_empty() {
        return Some(json!(of_format));
    }
    let length = |key: &str| {
        schema
            .get(key)
            .and_then(Value::as_u64)
            .and_then(|length| usize::try_from(length).ok())
    };
    match (length("minLength"), length("maxLength")) {
        (Some(least), _) if (6..=256).contains(&least) => Some(json!("x".repeat(least))),
        (_, Some(most)) if (1..10).contains(&most) => Some(json!("x".repeat(most))),
        _ => None,
    }
}

/// Whether it is `^[A-Za-z0-9]{3,16}$` or the like, which the name of an argument matches as a rule, and says more.
fn takes_words(pattern: &str) -> bool {
    let parts = pattern
        .strip_prefix("^[")
        .and_then(|rest| rest.strip_suffix("}$")?.split_once("]{"));
    let limits = parts
        .filter(|(class, _)| class.contains("a-z"))
        .and_then(|(_, limits)| limits.split_once(','));
    limits.is_some_and(|(least, most)| {
        least.parse::<u32>().is_ok_and(|least| least <= 4) && most.parse::<u32>().is_ok_and(|most| most >= 12)
    })
}

/// A text that a simple regular expression matches: one without groups, alternatives and looks around.
fn matching(pattern: &str) -> Option<String> {
    let mut text = String::new();
    let pattern = pattern.strip_prefix('^').unwrap_or(pattern);
    let pattern = pattern.strip_suffix('$').unwrap_or(pattern);
    let mut letters = pattern.chars().peekable();
    while let Some(letter) = letters.next() {
        let one = match letter {
            '\\' => escaped(letters.next()?)?,
            '[' => {
                let mut class = String::new();
                loop {
                    match letters.next()? {
                        ']' => break,
                        '\\' => class.push(escaped(letters.next()?)?),
                        letter => class.push(letter),
                    }
                }
                // The first letter of a class is one of it, unless it says what is not.
                match class.starts_with('^') {
                    true => ['a', '1', '-', '.']
                        .into_iter()
                        .find(|letter| !may_hold(&class[1..], *letter))?,
                    false => class.chars().next()?,
                }
            }
            '.' => 'x',
            '(' | ')' | '|' | '*' | '+' | '?' | '{' | '^' | '$' => return None,
            letter => letter,
        };
        let count = match letters.peek() {
            Some('*' | '+' | '?') => {
                let _ = letters.next();
                1
            }
            Some('{') => {
                let limits: String = letters.by_ref().skip(1).take_while(|letter| *letter != '}').collect();
                limits
                    .split(',')
                    .next()?
                    .trim()
                    .parse::<usize>()
                    .ok()
                    .filter(|count| *count <= 256)?
                    .max(1)
            }
            _ => 1,
        };
        text.extend(std::iter::repeat_n(one, count));
    }
    Some(text).filter(|text| !text.is_empty())
}

/// Whether a class may hold a letter, by itself or in a range.
fn may_hold(class: &str, letter: char) -> bool {
    class.contains(letter) || class.contains('-') && letter.is_ascii_alphanumeric()
}

fn escaped(letter: char) -> Option<char> {
    match letter {
        'd' => Some('1'),
        'w' => Some('a'),
        's' => Some(' '),
        letter if letter.is_ascii_punctuation() => Some(letter),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn samples_keep_to_limits() {
        let of = |schema: Value| sample(schema.as_object().unwrap());
        assert_eq!(of(json!({ "type": "integer", "minimum": 20 })), Some(json!(20)));
        assert_eq!(of(json!({ "type": "integer", "maximum": 5 })), Some(json!(5)));
        assert_eq!(of(json!({ "type": "integer" })), None);
        assert_eq!(
            of(json!({ "type": "string", "pattern": "^[A-Z]{2,3}-\\d+$" })),
            Some(json!("AA-1"))
        );
        assert_eq!(of(json!({ "type": "string", "pattern": "^(a|b)$" })), None);
        assert_eq!(
            of(json!({ "type": "string", "format": "date" })),
            Some(json!("2024-01-31"))
        );
        assert_eq!(of(json!({ "type": "string", "maxLength": 2 })), Some(json!("xx")));
        assert_eq!(of(json!({ "type": "string" })), None);
    }
}
