//! Messages of the Bayeux protocol.

use std::sync::Arc;
use std::time::Duration;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use crate::core::tolerant::{self, Unread};

/// A message as it came, with every member that it has. Clones share it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Message(Arc<Map<String, Value>>);

impl Message {
    fn new(mut members: Map<String, Value>) -> Self {
        for name in ["channel", "clientId", "error", "subscription"] {
            settle::<String>(&mut members, name, Value::is_string);
        }
        settle::<bool>(&mut members, "successful", Value::is_boolean);
        if let Some(Value::Object(advice)) = members.get_mut("advice") {
            settle::<f64>(advice, "interval", Value::is_number);
            settle::<f64>(advice, "timeout", Value::is_number);
            settle::<bool>(advice, "multiple-clients", Value::is_boolean);
        }
        Self(Arc::new(members))
    }

    /// The channel, such as `/statistics/v3/updates`.
    #[must_use]
    pub fn channel(&self) -> &str {
        self.text("channel").unwrap_or_default()
    }

    /// What the message says.
    #[must_use]
    pub fn data(&self) -> Option<&Value> {
        self.get("data")
    }

    /// A member by its name, unless it is missing or `null`.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name).filter(|value| !value.is_null())
    }

    /// The whole message.
    #[must_use]
    pub fn into_json(self) -> Value {
        Value::Object(Arc::unwrap_or_clone(self.0))
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_str()
    }

    pub(super) fn is_meta(&self) -> bool {
        self.channel().starts_with("/meta/")
    }

    pub(super) fn client_id(&self) -> Option<&str> {
        self.text("clientId").filter(|id| !id.is_empty())
    }

    pub(super) fn is_successful(&self) -> bool {
        self.get("successful") == Some(&Value::Bool(true))
    }

    pub(super) fn error(&self) -> Option<&str> {
        self.text("error")
    }

    /// Whether it replies to a request: the identifier counts where there is one, since data may bear it too.
    pub(super) fn replies_to(&self, channel: &str, id: &str) -> bool {
        self.channel() == channel && self.id().is_none_or(|own| own == id)
    }

    /// The identifier, which some servers send as a number.
    fn id(&self) -> Option<String> {
        match self.get("id")? {
            Value::String(id) => Some(id.clone()),
            id => Some(id.to_string()),
        }
    }

    pub(super) fn has_id(&self) -> bool {
        self.get("id").is_some()
    }

    /// What the acknowledgement extension says.
    pub(super) fn ack(&self) -> Option<&Value> {
        self.get("ext")?.get("ack")
    }

    pub(super) fn advice(&self) -> Advice {
        let member = |name| self.get("advice").and_then(|advice| advice.get(name));
        let milliseconds = |name| {
            let value = member(name).and_then(Value::as_f64)?;
            // A negative one leaves it to the client.
            Duration::try_from_secs_f64(value / 1000.0).ok()
        };
        Advice {
            reconnect: member("reconnect").and_then(Value::as_str).and_then(|word| match word {
                "retry" => Some(Reconnect::Retry),
                "handshake" => Some(Reconnect::Handshake),
                "none" => Some(Reconnect::None),
                _ => None,
            }),
            interval: milliseconds("interval"),
            // Nothing is gained by a poll that may not be held, so it can't be meant.
            timeout: milliseconds("timeout").filter(|timeout| !timeout.is_zero()),
            multiple_clients: member("multiple-clients").and_then(Value::as_bool),
        }
    }

    /// Whether the server says that it does not know the session: with code 402, or 401 for some servers. Those words
    /// count only where no advice was given.
    pub(super) fn says_unknown_session(&self) -> bool {
        match self.advice().reconnect {
            Some(reconnect) => reconnect == Reconnect::Handshake,
            None => self
                .error()
                .is_some_and(|error| error.starts_with("402") || error.starts_with("401")),
        }
    }
}

/// Gives a member of the protocol its type, where it came in another that reads as it.
fn settle<T: DeserializeOwned + Into<Value>>(
    members: &mut Map<String, Value>,
    name: &str,
    is_settled: fn(&Value) -> bool,
) {
    if let Some(value) = members.get_mut(name)
        && !is_settled(value)
        && !value.is_null()
        && let Ok(read) = tolerant::from_value::<T>(value)
    {
        *value = read.into();
    }
}

/// How a client should go on, as far as the server says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Advice {
    pub(super) reconnect: Option<Reconnect>,
    pub(super) interval: Option<Duration>,
    pub(super) timeout: Option<Duration>,
    pub(super) multiple_clients: Option<bool>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reconnect {
    Retry,
    Handshake,
    None,
}

/// The messages of a response: a list as a rule, and one alone where a server sends one alone. What is no message is left
/// out.
///
/// What JSON can't hold, such as a number that is out of range, becomes `null` in its message, so that the others of the
/// response are not lost.
pub(super) fn parse(body: &[u8]) -> Result<Vec<Message>, Unread> {
    let message = |value| match value {
        Value::Object(members) => Some(Message::new(members)),
        _ => None,
    };
    Ok(match tolerant::read_value(body)? {
        Value::Array(values) => values.into_iter().filter_map(message).collect(),
        value => message(value).into_iter().collect(),
    })
}

/// A request in the making.
pub(super) fn request(channel: &str, id: &str, client_id: Option<&str>) -> Map<String, Value> {
    let mut request = Map::new();
    request.insert("channel".to_owned(), channel.into());
    request.insert("id".to_owned(), id.into());
    if let Some(client_id) = client_id {
        request.insert("clientId".to_owned(), client_id.into());
    }
    request
}

pub(super) fn handshake(id: &str) -> Map<String, Value> {
    let mut request = request("/meta/handshake", id, None);
    request.insert("version".to_owned(), "1.0".into());
    request.insert("minimumVersion".to_owned(), "1.0".into());
    request.insert("supportedConnectionTypes".to_owned(), json!(["long-polling"]));
    request.insert("ext".to_owned(), json!({ "ack": true }));
    request
}

/// Whether a channel belongs to a pattern: `*` at the end stands for one segment, `**` for one or more.
pub(super) fn matches(pattern: &str, channel: &str) -> bool {
    if let Some(base) = pattern.strip_suffix("/**") {
        channel
            .strip_prefix(base)
            .is_some_and(|rest| rest.starts_with('/') && rest.len() > 1)
    } else if let Some(base) = pattern.strip_suffix("/*") {
        channel
            .strip_prefix(base)
            .and_then(|rest| rest.strip_prefix('/'))
            .is_some_and(|rest| !rest.is_empty() && !rest.contains('/'))
    } else {
        pattern == channel
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(value: Value) -> Message {
        parse(&serde_json::to_vec(&value).unwrap()).unwrap().remove(0)
    }

    #[test]
    fn patterns() {
        for (pattern, channel, expected) in [
            ("/a/b", "/a/b", true),
            ("/a/b", "/a/b/c", false),
            ("/a/*", "/a/b", true),
            ("/a/*", "/a/b/c", false),
            ("/a/*", "/a/", false),
            ("/a/*", "/ab", false),
            ("/a/**", "/a/b/c", true),
            ("/a/**", "/a", false),
            ("/**", "/a/b", true),
        ] {
            assert_eq!(matches(pattern, channel), expected, "{pattern} {channel}");
        }
    }

    #[test]
    fn advice_is_read_liberally() {
        let advice = |value| message(json!({ "advice": value })).advice();
        let full = advice(json!({
            "reconnect": "retry", "interval": 2000, "timeout": 30_000.0, "multiple-clients": true
        }));
        assert_eq!(full.reconnect, Some(Reconnect::Retry));
        assert_eq!(full.interval, Some(Duration::from_secs(2)));
        assert_eq!(full.timeout, Some(Duration::from_secs(30)));
        assert_eq!(full.multiple_clients, Some(true));
        for nothing in [
            json!(null),
            json!([]),
            json!({ "reconnect": "later", "interval": -1, "timeout": "soon" }),
            json!({ "reconnect": null, "interval": 1e300, "timeout": null }),
            json!({ "timeout": 0 }),
        ] {
            assert_eq!(advice(nothing), Advice::default());
        }
    }

    #[test]
    fn an_unknown_session_is_told_by_advice_or_else_by_the_code() {
        for (value, expected) in [
            (json!({ "error": "402::session_unknown" }), true),
            (json!({ "error": "401:abc:Unknown client" }), true),
            (json!({ "error": "403::subscribe denied" }), false),
            (json!({ "error": "402::x", "advice": { "reconnect": "none" } }), false),
            (json!({ "error": "500", "advice": { "reconnect": "handshake" } }), true),
            (json!({}), false),
        ] {
            assert_eq!(message(value.clone()).says_unknown_session(), expected, "{value}");
        }
    }

    #[test]
    fn replies_are_told_by_channel_and_identifier() {
        let reply = message(json!({ "channel": "/meta/connect", "id": "7" }));
        assert!(reply.replies_to("/meta/connect", "7"));
        assert!(!reply.replies_to("/meta/connect", "8"));
        let data = message(json!({ "channel": "/a", "id": "7" }));
        assert!(!data.replies_to("/meta/connect", "7"));
        assert!(message(json!({ "channel": "/meta/connect", "id": 7 })).replies_to("/meta/connect", "7"));
        assert!(message(json!({ "channel": "/meta/connect" })).replies_to("/meta/connect", "7"));
    }

    #[test]
    fn what_is_no_message_is_left_out() {
        assert_eq!(parse(br#"[1, null, {"channel":"/a","x":1}]"#).unwrap().len(), 1);
        assert_eq!(parse(br#"{"channel":"/a"}"#).unwrap().len(), 1);
        assert_eq!(parse(b"7").unwrap().len(), 0);
        assert!(parse(b"<html>").is_err());
    }
}
