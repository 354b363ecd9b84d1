//! What the fuzzer runs. The test suite runs it too, on the seeds.

use std::collections::BTreeMap;

use genesys_multicloud_cx::messaging::{InboundMessage, OutgoingMessage};
use genesys_multicloud_cx::webhook::{InteractionEvents, Payload, Verifier};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A target by its name, which is also that of the folder of its seeds.
pub type Target = (&'static str, fn(&[u8]));

/// Every target.
pub const TARGETS: &[Target] = &[
    ("verify", verify),
    ("messages", messages),
    ("events", events),
    ("json", json),
];

/// The first line is a header, the rest is a body. Only the right header is accepted, whichever case its digits have.
pub fn verify(data: &[u8]) {
    let end = data.iter().position(|byte| *byte == b'\n');
    let (header, body) = data.split_at(end.unwrap_or(data.len()));
    let body = body.strip_prefix(b"\n").unwrap_or(body);
    let verifier = Verifier::new("key").and_then(|verifier| verifier.with_previous_secret("another"));
    let verifier = verifier.expect("the secrets are not empty");
    let accepted = [Verifier::new("key"), Verifier::new("another")]
        .map(|verifier| verifier.expect("the secret is not empty").sign(body));
    let Ok(header) = std::str::from_utf8(header) else {
        return;
    };
    let digits = header.strip_prefix("sha1=").map(str::to_ascii_lowercase);
    let right = digits.is_some_and(|digits| accepted.contains(&format!("sha1={digits}")));
    let verified = verifier.verify_header(header, body);
    assert_eq!(verified.is_ok(), right, "{header:?}");
    if let Ok(verified) = verified {
        let _ = (verified.message(), verified.interaction_events());
        assert_eq!(verified.body(), body);
    }
}

/// A body of the third-party messaging webhook. What is read of it can be written and read again.
pub fn messages(data: &[u8]) {
    let value = Value::decode(data);
    match OutgoingMessage::decode(data) {
        Ok(OutgoingMessage::Unknown(unknown)) => match value {
            Ok(value) => assert_eq!(unknown, value),
            // What no JSON can hold is left out of it.
            Err(_) => assert!(unknown.is_object()),
        },
        Ok(OutgoingMessage::Sms(sms)) => {
            let json = serde_json::to_vec(&sms).expect("it can be written");
            assert_eq!(OutgoingMessage::decode(&json), Ok(OutgoingMessage::Sms(sms)));
        }
        Ok(OutgoingMessage::Email(email)) => {
            let json = serde_json::to_vec(&email).expect("it can be written");
            assert_eq!(OutgoingMessage::decode(&json), Ok(OutgoingMessage::Email(email)));
        }
        Ok(_) => {}
        Err(error) => assert!(error.to_string().len() < 2_000, "{error}"),
    }
    if let Ok(message) = serde_json::from_slice::<InboundMessage>(data) {
        let json = serde_json::to_vec(&message).expect("it can be written");
        let again = serde_json::from_slice::<InboundMessage>(&json).expect("it can be read");
        assert_eq!(again, message);
    }
}

/// A body of the interactions webhook.
pub fn events(data: &[u8]) {
    match InteractionEvents::decode(data) {
        Ok(delivery) => {
            for event in &delivery.events {
                let _ = event.interaction_id();
            }
        }
        Err(error) => assert!(error.to_string().len() < 2_000, "{error}"),
    }
}

/// A member of each kind that models have.
#[derive(Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
struct Everything {
    whole: Option<i64>,
    small: Option<u8>,
    float: Option<f64>,
    flag: Option<bool>,
    text: Option<String>,
    list: Option<Vec<i64>>,
    options: Vec<Option<i64>>,
    objects: Vec<Everything>,
    map: BTreeMap<String, i64>,
    any: Option<Value>,
}

/// JSON of any kind, as odd as real servers write it.
pub fn json(data: &[u8]) {
    match Everything::decode(data) {
        Ok(read) => {
            let json = serde_json::to_vec(&read).expect("it can be written");
            let again: Everything = serde_json::from_slice(&json).expect("it can be read");
            assert_eq!(again, read);
            if let Ok(strictly) = serde_json::from_slice::<Everything>(data) {
                assert_eq!(read, strictly);
            }
        }
        Err(error) => assert!(error.to_string().len() < 2_000, "{error}"),
    }
    let value = Value::decode(data);
    if let Ok(value) = &value {
        let json = serde_json::to_vec(value).expect("it can be written");
        assert_eq!(Value::decode(&json).as_ref(), Ok(value));
    }
    // Bytes that are short or have zeros are taken for UTF-16 now and then.
    let text = std::str::from_utf8(data).ok();
    let text = text.filter(|text| !text.contains(['\0', '\u{feff}']));
    let Some(text) = text else {
        return;
    };
    let marked = format!("\u{feff}{text}");
    assert_eq!(Value::decode(marked.as_bytes()).ok(), value.clone().ok());
    // Nothing strict reads UTF-16, so that the tolerant reading is held against the strict one here.
    let utf16: Vec<u8> = marked.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(Value::decode(&utf16).ok(), value.ok());
}
