//! Values of statistics, whose structure is Stat Server's own and differs from statistic to statistic.

use std::time::Duration;

use serde_json::Value;

use super::types::StatisticValue;

/// The state of an agent, as `CurrentAgentState` tells it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentState {
    /// The state, in Stat Server's terms, such as `WaitForNextCall`.
    pub state: String,
    /// Reasons for it, whichever form they have.
    pub reasons: Vec<Value>,
}

impl StatisticValue {
    /// The value as a number: it is one, or a text that reads as one, or has one as its member `value`.
    #[must_use]
    pub fn number(&self) -> Option<f64> {
        number(self.value.as_ref()?)
    }

    /// The value as a time: a number of seconds, or a text such as `00:03:20`.
    #[must_use]
    pub fn duration(&self) -> Option<Duration> {
        duration(self.value.as_ref()?)
    }

    /// The value as the state of an agent: an object with the member `state`.
    #[must_use]
    pub fn agent_state(&self) -> Option<AgentState> {
        agent_state(self.value.as_ref()?)
    }
}

pub(super) fn number(value: &Value) -> Option<f64> {
    let number = match plain(value) {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    };
    number.filter(|number: &f64| number.is_finite())
}

pub(super) fn duration(value: &Value) -> Option<Duration> {
    if let Some(seconds) = number(value) {
        return Duration::try_from_secs_f64(seconds).ok();
    }
    let Value::String(text) = plain(value) else {
        return None;
    };
    // Hours, minutes and seconds, of which the first may be missing.
    let mut total = Duration::ZERO;
    for (index, part) in text.trim().split(':').enumerate() {
        let part = Duration::try_from_secs_f64(part.parse().ok()?).ok()?;
        total = (index < 3).then(|| total.checked_mul(60)?.checked_add(part))??;
    }
    Some(total)
}

pub(super) fn agent_state(value: &Value) -> Option<AgentState> {
    let reasons = match value.get("reasons") {
        Some(Value::Array(reasons)) => reasons.clone(),
        _ => Vec::new(),
    };
    Some(AgentState {
        state: value.get("state")?.as_str()?.to_owned(),
        reasons,
    })
}

fn plain(value: &Value) -> &Value {
    match value {
        Value::Object(members) => members.get("value").unwrap_or(value),
        value => value,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn numbers_and_times() {
        for (value, expected) in [
            (json!(7), Some(7.0)),
            (json!("7.5"), Some(7.5)),
            (json!({ "value": 187 }), Some(187.0)),
            (json!({ "value": " 1 " }), Some(1.0)),
            (json!({ "value": null }), None),
            (json!("NaN"), None),
            (json!({ "state": "Busy" }), None),
            (json!(null), None),
            (json!([1]), None),
        ] {
            assert_eq!(number(&value), expected, "{value}");
        }
        for (value, expected) in [
            (json!({ "value": 187 }), Some(187.0)),
            (json!("00:03:20"), Some(200.0)),
            (json!("3:20.5"), Some(200.5)),
            (json!(-1), None),
            (json!("1:-1"), None),
            (json!("1:1:1:1"), None),
            (json!(":"), None),
            (json!(1e300), None),
            (json!("a:b"), None),
        ] {
            let expected = expected.map(Duration::from_secs_f64);
            assert_eq!(duration(&value), expected, "{value}");
        }
    }

    #[test]
    fn states_of_agents() {
        let state = agent_state(&json!({ "state": "NotReady", "reasons": [{ "key": "Break" }] }));
        let state = state.unwrap();
        assert_eq!(state.state, "NotReady");
        assert_eq!(state.reasons, [json!({ "key": "Break" })]);
        let bare = agent_state(&json!({ "state": "Busy", "reasons": null })).unwrap();
        assert!(bare.reasons.is_empty());
        assert_eq!(agent_state(&json!({ "state": 7 })), None);
        assert_eq!(agent_state(&json!("Busy")), None);
    }
}
