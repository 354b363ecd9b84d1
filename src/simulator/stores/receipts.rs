//! Receipts: what a third-party system says became of an agent's messages.

use serde_json::Value;

use super::recent::Recent;

/// How many messages of a channel receipts can be about.
const MOST: usize = 10_000;

/// The documented reasons for a failure.
const REASONS: [i64; 8] = [305, 310, 350, 500, 510, 512, 520, 530];

/// The messages that agents sent on a channel, and what became of them.
#[derive(Debug)]
pub(crate) struct Sent(Recent<Fate>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Unknown,
    Delivered,
    Removed,
    Failed,
}

impl Fate {
    fn named(status: &str) -> Option<Self> {
        match status {
            "Delivered" => Some(Self::Delivered),
            "Removed" => Some(Self::Removed),
            "Failed" => Some(Self::Failed),
            _ => None,
        }
    }

    /// Whether a message may come to this after that. What is said twice is no contradiction.
    fn may_follow(self, earlier: Self) -> bool {
        self == earlier || !matches!(earlier, Self::Failed | Self::Removed)
    }
}

impl Default for Sent {
    fn default() -> Self {
        Self(Recent::new(MOST))
    }
}

impl Sent {
    pub(crate) fn note(&mut self, message_id: &str) {
        if self.0.get(message_id).is_none() {
            self.0.insert(message_id.to_owned(), Fate::Unknown);
        }
    }

    /// Takes note of the receipts among some messages, all of them or none. Otherwise it says what
    /// is wrong, in the way in which violations of a schema are told.
    pub(crate) fn take(&mut self, messages: &[Value]) -> Result<(), String> {
        let mut fates: Vec<(&str, Fate)> = Vec::new();
        for (place, message) in messages.iter().enumerate() {
            if !is_receipt(message) {
                continue;
            }
            let at = |reason: &str| format!("body/messages/{place}{reason}");
            let fate = fate(message).map_err(|reason| at(&reason))?;
            let id = text(message, "/channel/messageId").unwrap_or_default();
            let said_before = fates.iter().rev().find(|(known, _)| *known == id);
            let earlier = said_before.map(|(_, fate)| *fate).or(self.0.get(id).copied());
            let earlier =
                earlier.ok_or_else(|| at("/channel/messageId: no agent sent such a message on the channel"))?;
            if !fate.may_follow(earlier) {
                return Err(at("/status: the message has failed or was removed before"));
            }
            fates.push((id, fate));
        }
        for (id, fate) in fates {
            if let Some(known) = self.0.get_mut(id) {
                *known = fate;
            }
        }
        Ok(())
    }
}

pub(crate) fn is_receipt(message: &Value) -> bool {
    let kind = message["type"].as_str();
    kind.is_some_and(|kind| kind.eq_ignore_ascii_case("Receipt"))
}

fn text<'a>(message: &'a Value, place: &str) -> Option<&'a str> {
    let text = message.pointer(place).and_then(Value::as_str);
    text.filter(|text| !text.trim().is_empty())
}

/// What a receipt says, if it is one as the manual has it.
fn fate(receipt: &Value) -> Result<Fate, String> {
    for place in ["/channel/from/id", "/channel/to/id", "/channel/messageId"] {
        if text(receipt, place).is_none() {
            return Err(format!("{place}: missing in a receipt"));
        }
    }
    let fate = receipt["status"].as_str().and_then(Fate::named);
    let fate = fate.ok_or("/status: not Delivered, Removed or Failed")?;
    let reasons = match &receipt["reasons"] {
        Value::Array(reasons) => reasons.as_slice(),
        Value::Null => &[],
        _ => return Err("/reasons: not a list".to_owned()),
    };
    if fate != Fate::Failed && !reasons.is_empty() {
        return Err("/reasons: only for the status Failed".to_owned());
    }
    let unknown = reasons.iter().position(|reason| {
        let code = reason["code"].as_i64();
        code.is_none_or(|code| !REASONS.contains(&code))
    });
    match unknown {
        Some(place) => Err(format!("/reasons/{place}/code: not a documented code")),
        None => Ok(fate),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn receipt(id: &str, status: &str) -> Value {
        let channel = json!({ "from": { "id": "1" }, "to": { "id": "2" }, "messageId": id });
        json!({ "type": "Receipt", "channel": channel, "status": status })
    }

    #[test]
    fn a_failure_is_the_last_word() {
        let mut sent = Sent::default();
        sent.note("a");
        sent.note("b");
        assert!(sent.take(&[receipt("c", "Delivered")]).is_err());
        // All or none.
        let both = [receipt("a", "Failed"), receipt("a", "Delivered")];
        assert!(sent.take(&both).is_err());
        for (id, status, taken) in [
            ("a", "Delivered", true),
            ("a", "Delivered", true),
            ("a", "Failed", true),
            ("a", "Failed", true),
            ("a", "Removed", false),
            ("a", "Delivered", false),
            ("b", "Removed", true),
            ("b", "Failed", false),
        ] {
            sent.note(id);
            let took = sent.take(&[json!({ "type": "Text" }), receipt(id, status)]);
            assert_eq!(took.is_ok(), taken, "{id} {status}: {took:?}");
        }
    }
}
