//! New values, however they come.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde_json::{Map, Value};

use super::super::types::{StatisticValue, SubscribedStatistic};
use super::super::value::{self, AgentState};
use crate::cometd::Message;

/// A value of a statistic.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Update {
    /// The statistic, as it was asked for.
    pub statistic: Arc<SubscribedStatistic>,
    /// The value. Its structure is Stat Server's own; [`number`](Self::number), [`duration`](Self::duration) and
    /// [`agent_state`](Self::agent_state) read the common ones.
    pub value: Value,
    /// When Stat Server generated the value, in milliseconds since 1970-01-01T00:00:00Z.
    pub timestamp: Option<i64>,
    /// Whether the value was there when the subscription was opened or looked at, rather than announced as new.
    pub is_snapshot: bool,
    /// Which of the statistics that were asked for.
    pub(super) index: usize,
}

impl Update {
    /// The identifier under which the statistic is watched.
    #[must_use]
    pub fn statistic_id(&self) -> &str {
        self.statistic.statistic_id.as_deref().unwrap_or_default()
    }

    /// When Stat Server generated the value.
    #[must_use]
    pub fn time(&self) -> Option<SystemTime> {
        let since = Duration::from_millis(u64::try_from(self.timestamp?).ok()?);
        SystemTime::UNIX_EPOCH.checked_add(since)
    }

    /// The value as a number: it is one, or a text that reads as one, or has one as its member `value`.
    #[must_use]
    pub fn number(&self) -> Option<f64> {
        value::number(&self.value)
    }

    /// The value as a time: a number of seconds, or a text such as `00:03:20`.
    #[must_use]
    pub fn duration(&self) -> Option<Duration> {
        value::duration(&self.value)
    }

    /// The value as the state of an agent: an object with the member `state`.
    #[must_use]
    pub fn agent_state(&self) -> Option<AgentState> {
        value::agent_state(&self.value)
    }
}

/// The statistics that were asked for, by their identifiers.
pub(super) struct Asked {
    pub(super) statistics: Vec<Arc<SubscribedStatistic>>,
    indexes: HashMap<String, usize>,
}

impl Asked {
    pub(super) fn new(statistics: Vec<Arc<SubscribedStatistic>>) -> Self {
        let ids = statistics.iter().enumerate().filter_map(|(index, asked)| {
            let id = asked.statistic_id.clone()?;
            Some((id, index))
        });
        Self {
            indexes: ids.collect(),
            statistics,
        }
    }

    pub(super) fn index(&self, statistic_id: &str) -> Option<usize> {
        self.indexes.get(statistic_id).copied()
    }

    /// A value that was there when it was looked at.
    pub(super) fn snapshot(&self, read: StatisticValue) -> Option<Update> {
        let index = self.index(read.statistic_id.as_deref()?)?;
        Some(Update {
            statistic: Arc::clone(self.statistics.get(index)?),
            value: read.value.unwrap_or_default(),
            timestamp: read.timestamp,
            is_snapshot: true,
            index,
        })
    }

    /// The new values that a message announces for one of these subscriptions. A value that names no subscription is
    /// taken as well, if its statistic was asked for.
    pub(super) fn updates(
        &self,
        message: Message,
        is_own: impl Fn(&str) -> bool,
    ) -> impl Iterator<Item = Update> {
        let values = match find(message, "statistics") {
            Some(Value::Array(values)) => values,
            _ => Vec::new(),
        };
        values.into_iter().filter_map(move |value| {
            let Value::Object(mut value) = value else {
                return None;
            };
            let subscription = value.get("subscriptionId").and_then(Value::as_str);
            if !subscription.is_none_or(&is_own) {
                return None;
            }
            let index = self.index(value.get("statisticId")?.as_str()?)?;
            Some(Update {
                statistic: Arc::clone(self.statistics.get(index)?),
                timestamp: timestamp(&value),
                value: value.remove("value").unwrap_or_default(),
                is_snapshot: false,
                index,
            })
        })
    }
}

fn timestamp(value: &Map<String, Value>) -> Option<i64> {
    match value.get("timestamp")? {
        Value::String(text) => text.trim().parse().ok(),
        #[allow(clippy::cast_possible_truncation, reason = "out of range is cut off")]
        number => number
            .as_i64()
            .or_else(|| number.as_f64().map(|number| number as i64)),
    }
}

/// The state that a message announces for the service.
pub(super) fn service_state(message: Message) -> Option<bool> {
    let state = find(message, "serviceState")?;
    let state = state.as_str()?;
    if state.eq_ignore_ascii_case("UNAVAILABLE") {
        Some(false)
    } else if state.eq_ignore_ascii_case("AVAILABLE") {
        Some(true)
    } else {
        None
    }
}

/// A member of a notification. The manual has it in the member `data` of the notification, which is itself the `data` of
/// the message; servers were seen to leave one of the two out.
fn find(message: Message, name: &str) -> Option<Value> {
    let mut value = message.into_json();
    for _ in 0..4 {
        let Value::Object(mut members) = value else {
            return None;
        };
        if let Some(found) = members.remove(name) {
            return Some(found);
        }
        value = members.remove("data")?;
    }
    None
}
