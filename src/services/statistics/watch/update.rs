//! New values, however they come.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde_json::{Map, Value};

use super::super::types::SubscribedStatistic;
use super::super::value::{self, AgentState};
use crate::cometd::{Message, breathe};

/// Where new values are announced.
pub(super) const UPDATES: &str = "/statistics/v3/updates";
/// Where the service announces its own state.
pub(super) const SERVICE: &str = "/statistics/v3/service";

/// A value of a statistic.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Update {
    /// The statistic, as it was asked for.
    pub statistic: Arc<SubscribedStatistic>,
    /// The value. Its structure is Stat Server's own; [`number`](Self::number), [`duration`](Self::duration) and
    /// [`agent_state`](Self::agent_state) read the common ones.
    pub value: Arc<Value>,
    /// When Stat Server generated the value, in milliseconds since 1970-01-01T00:00:00Z.
    pub timestamp: Option<i64>,
    /// Whether the value was there when the subscription was opened or looked at, rather than announced as new.
    pub is_snapshot: bool,
    /// Which of the statistics that were ever watched.
    pub(super) key: u64,
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

/// What a batch of messages announces, found once for all watches that read it.
pub(super) struct Digest {
    messages: Vec<Message>,
    items: Vec<Item>,
    /// Places of the values of a subscription.
    by_subscription: HashMap<String, Vec<usize>>,
    /// Places of the values that name no subscription.
    nameless: Vec<usize>,
    services: Vec<usize>,
}

/// Something that is announced.
#[derive(Clone, Copy)]
enum Item {
    /// By message, and place therein.
    Value(usize, usize),
    Service(bool),
}

/// Something that is announced, to one who reads it.
pub(super) enum Announcement<'a> {
    /// A value, with the subscription that it names.
    Value(Option<Cow<'a, str>>, &'a Map<String, Value>),
    /// Whether the service is there.
    Service(bool),
}

impl Digest {
    pub(super) async fn new(messages: Vec<Message>) -> Self {
        let mut items = Vec::new();
        let mut by_subscription: HashMap<String, Vec<usize>> = HashMap::new();
        let mut nameless = Vec::new();
        let mut services = Vec::new();
        for (message_index, message) in messages.iter().enumerate() {
            breathe(message_index).await;
            if message.channel() == SERVICE {
                if let Some(state) = service_state(message) {
                    services.push(items.len());
                    items.push(Item::Service(state));
                }
                continue;
            }
            for (index, value) in values(message).iter().enumerate() {
                breathe(index).await;
                let Value::Object(value) = value else {
                    continue;
                };
                let places = match subscription(value) {
                    None => &mut nameless,
                    Some(id) => match by_subscription.get_mut(id.as_ref()) {
                        Some(places) => places,
                        None => by_subscription.entry(id.into_owned()).or_default(),
                    },
                };
                places.push(items.len());
                items.push(Item::Value(message_index, index));
            }
        }
        Self {
            messages,
            items,
            by_subscription,
            nameless,
            services,
        }
    }

    pub(super) fn tells_of_service(&self) -> bool {
        !self.services.is_empty()
    }

    /// What concerns these subscriptions and what names none, in order.
    pub(super) fn of<'a, 'b>(&'a self, own: impl Iterator<Item = &'b str>) -> impl Iterator<Item = Announcement<'a>> {
        let places = own.filter_map(|id| self.by_subscription.get(id));
        let mut places: Vec<usize> = places
            .chain([&self.nameless, &self.services])
            .flatten()
            .copied()
            .collect();
        places.sort_unstable();
        places.dedup();
        places
            .into_iter()
            .filter_map(|place| self.announcement(*self.items.get(place)?))
    }

    /// All of it, in order.
    pub(super) fn all(&self) -> impl Iterator<Item = Announcement<'_>> {
        self.items.iter().filter_map(|item| self.announcement(*item))
    }

    fn announcement(&self, item: Item) -> Option<Announcement<'_>> {
        Some(match item {
            Item::Service(state) => Announcement::Service(state),
            Item::Value(message, index) => {
                let value = values(self.messages.get(message)?).get(index)?.as_object()?;
                Announcement::Value(subscription(value), value)
            }
        })
    }
}

fn values(message: &Message) -> &[Value] {
    let values = find(message, "statistics").and_then(Value::as_array);
    values.map_or(&[], Vec::as_slice)
}

fn subscription(value: &Map<String, Value>) -> Option<Cow<'_, str>> {
    match value.get("subscriptionId")? {
        Value::String(id) => Some(Cow::Borrowed(id)),
        Value::Number(id) => Some(Cow::Owned(id.to_string())),
        _ => None,
    }
}

/// A time that no clock can show says nothing.
pub(super) fn timestamp(value: &Map<String, Value>) -> Option<i64> {
    /// The numbers below it are whole ones in every JSON.
    const MOST: f64 = 9_007_199_254_740_992.0;
    match value.get("timestamp")? {
        Value::String(text) => text.trim().parse().ok(),
        number => number.as_i64().or_else(|| {
            let number = number.as_f64().filter(|number| number.abs() < MOST)?;
            #[allow(clippy::cast_possible_truncation, reason = "fractions are cut off")]
            Some(number as i64)
        }),
    }
}

/// The state that a message announces for the service.
fn service_state(message: &Message) -> Option<bool> {
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
fn find<'a>(message: &'a Message, name: &str) -> Option<&'a Value> {
    if let Some(found) = message.get(name) {
        return Some(found);
    }
    let mut value = message.data()?;
    for _ in 0..3 {
        if let Some(found) = value.get(name) {
            return Some(found);
        }
        value = value.get("data")?;
    }
    None
}
