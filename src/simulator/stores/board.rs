//! Statistics and their values, which move with a tick counter, and subscriptions to them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::{Value, json};

use super::clock::milliseconds;
use super::names;
use crate::simulator::protocol::shared::Shared;

/// The value of a statistic about an object at a tick.
pub(crate) type ValueOf = Arc<dyn Fn(&str, u64) -> Value + Send + Sync>;

/// What an agent goes through, in Stat Server's terms.
const AGENT_STATES: [&str; 5] = [
    "NotReadyForNextCall",
    "WaitForNextCall",
    "CallRinging",
    "CallInbound",
    "AfterCallWork",
];

/// How many subscriptions are open at most. The oldest is closed for a further one.
const MOST_OPEN: usize = 10_000;

/// How many ticks an agent stays in a state.
const TICKS_IN_STATE: u64 = 3;

pub(crate) struct Board {
    statistics: BTreeMap<String, ValueOf>,
    /// Types and identifiers.
    objects: BTreeSet<(String, String)>,
    clock: Shared<Clock>,
    /// Values that were set, by names of statistics and identifiers of objects.
    set: Shared<BTreeMap<(String, String), Value>>,
    subscriptions: Shared<Subscriptions>,
}

struct Subscriptions {
    /// Whether any can be opened.
    available: bool,
    open: BTreeMap<String, Open>,
    next: u64,
}

struct Open {
    number: u64,
    subscription: Subscription,
    /// The values that were last announced, in the order of the statistics.
    announced: Vec<Value>,
}

/// What came of the wish to open a subscription.
pub(crate) enum Opening {
    Open,
    Taken,
    Unavailable,
}

#[derive(Clone, Copy)]
pub(crate) struct Clock {
    tick: u64,
    /// Milliseconds since 1970.
    pub(crate) timestamp: u64,
}

#[derive(Clone)]
pub(crate) struct Subscription {
    pub(crate) operation_id: Option<String>,
    /// The CometD session that it belongs to, which hears of its values.
    pub(crate) owner: Option<String>,
    pub(crate) items: Vec<Item>,
}

#[derive(Clone)]
pub(crate) struct Item {
    pub(crate) statistic_id: String,
    pub(crate) object_type: String,
    pub(crate) object_id: String,
    /// A statistic without a name was defined by the client.
    pub(crate) name: Option<String>,
}

impl Board {
    pub(crate) fn new(statistics: BTreeMap<String, ValueOf>, objects: BTreeSet<(String, String)>) -> Self {
        Self {
            statistics,
            objects,
            clock: Shared::new(Clock {
                tick: 0,
                timestamp: milliseconds(),
            }),
            set: Shared::default(),
            subscriptions: Shared::new(Subscriptions {
                available: true,
                open: BTreeMap::new(),
                next: 0,
            }),
        }
    }

    pub(crate) fn knows_statistic(&self, name: &str) -> bool {
        self.statistics.contains_key(name)
    }

    pub(crate) fn knows_object(&self, object_type: &str, object_id: &str) -> bool {
        let object = (object_type.to_owned(), object_id.to_owned());
        self.objects.contains(&object)
    }

    /// What is wrong with the names of a statistic and an object of whatever type.
    pub(crate) fn misnamed(&self, name: &str, object_id: &str) -> Option<String> {
        if !self.knows_statistic(name) {
            let known = self.statistics.keys().map(String::as_str);
            return Some(names::unknown("statistic", name, known));
        }
        let objects = || self.objects.iter().map(|(_, id)| id.as_str());
        if objects().any(|id| id == object_id) {
            return None;
        }
        Some(names::unknown("object", object_id, objects()))
    }

    /// Moves all values on. Their timestamps never stand still, not even within a millisecond.
    pub(crate) fn advance(&self) {
        let mut clock = self.clock.lock();
        clock.tick = clock.tick.wrapping_add(1);
        clock.forward();
    }

    /// Gives a statistic of an object a value, which it keeps.
    pub(crate) fn set(&self, name: &str, object_id: &str, value: Value) {
        let statistic = (name.to_owned(), object_id.to_owned());
        self.set.lock().insert(statistic, value);
        self.clock.lock().forward();
    }

    pub(crate) fn clock(&self) -> Clock {
        *self.clock.lock()
    }

    /// The value of a preconfigured statistic, or of a defined one if there is no name.
    pub(crate) fn value(&self, name: Option<&str>, object_id: &str, clock: Clock) -> Value {
        match name {
            None => growing(object_id, clock.tick),
            Some(name) => {
                let statistic = (name.to_owned(), object_id.to_owned());
                if let Some(value) = self.set.lock().get(&statistic) {
                    return value.clone();
                }
                match self.statistics.get(name) {
                    Some(value_of) => value_of(object_id, clock.tick),
                    None => Value::Null,
                }
            }
        }
    }

    fn values(&self, subscription: &Subscription, clock: Clock) -> Vec<Value> {
        let items = subscription.items.iter();
        let value = |item: &Item| self.value(item.name.as_deref(), &item.object_id, clock);
        items.map(value).collect()
    }

    pub(crate) fn open(&self, id: &str, subscription: Subscription) -> Opening {
        let announced = self.values(&subscription, self.clock());
        let mut subscriptions = self.subscriptions.lock();
        if !subscriptions.available {
            return Opening::Unavailable;
        }
        if subscriptions.open.contains_key(id) {
            return Opening::Taken;
        }
        if subscriptions.open.len() >= MOST_OPEN {
            let oldest = subscriptions.open.iter().min_by_key(|(_, open)| open.number);
            let oldest = oldest.map(|(id, _)| id.clone()).unwrap_or_default();
            subscriptions.open.remove(&oldest);
        }
        subscriptions.next += 1;
        let open = Open {
            number: subscriptions.next,
            subscription,
            announced,
        };
        subscriptions.open.insert(id.to_owned(), open);
        Opening::Open
    }

    pub(crate) fn close(&self, id: &str) {
        self.subscriptions.lock().open.remove(id);
    }

    pub(crate) fn close_all(&self) {
        self.subscriptions.lock().open.clear();
    }

    /// Closes what belongs to sessions that are none any more.
    pub(crate) fn close_orphans(&self, is_session: impl Fn(&str) -> bool) {
        let mut subscriptions = self.subscriptions.lock();
        subscriptions.open.retain(|_, open| {
            let owner = open.subscription.owner.as_deref();
            owner.is_none_or(&is_session)
        });
    }

    pub(crate) fn subscription(&self, id: &str) -> Option<Subscription> {
        let subscriptions = self.subscriptions.lock();
        let open = subscriptions.open.get(id)?;
        Some(open.subscription.clone())
    }

    pub(crate) fn subscription_ids(&self) -> Vec<String> {
        self.subscriptions.lock().open.keys().cloned().collect()
    }

    pub(crate) fn is_available(&self) -> bool {
        self.subscriptions.lock().available
    }

    /// Says whether that is new. Subscriptions do not outlive the service.
    pub(crate) fn set_available(&self, available: bool) -> bool {
        let mut subscriptions = self.subscriptions.lock();
        if !available {
            subscriptions.open.clear();
        }
        std::mem::replace(&mut subscriptions.available, available) != available
    }

    /// The values that changed since this was last asked, for each subscription of a session: the
    /// session, and what there is to announce.
    pub(crate) fn changes(&self) -> Vec<(String, Vec<Value>)> {
        let clock = self.clock();
        let mut subscriptions = self.subscriptions.lock();
        let mut changes = Vec::new();
        for (id, open) in &mut subscriptions.open {
            let Some(owner) = &open.subscription.owner else {
                continue;
            };
            let values = self.values(&open.subscription, clock);
            let announced = std::mem::replace(&mut open.announced, values);
            let items = open.subscription.items.iter();
            let items = items.zip(open.announced.iter().zip(&announced));
            let changed = items.filter(|(_, (new, old))| new != old);
            let changed = changed.map(|(item, (new, _))| announcement(id, item, new, clock));
            let changed: Vec<_> = changed.collect();
            if !changed.is_empty() {
                changes.push((owner.clone(), changed));
            }
        }
        changes
    }

    /// All values in the subscriptions of a session, in the form of [`changes`](Self::changes).
    pub(crate) fn values_of(&self, owner: &str) -> Vec<Vec<Value>> {
        let clock = self.clock();
        let subscriptions = self.subscriptions.lock();
        let open = subscriptions.open.iter();
        let owned = open.filter(|(_, open)| open.subscription.owner.as_deref() == Some(owner));
        let values = owned.map(|(id, Open { subscription, .. })| {
            let values = self.values(subscription, clock);
            let items = subscription.items.iter().zip(&values);
            let announced = items.map(|(item, value)| announcement(id, item, value, clock));
            announced.collect()
        });
        values.collect()
    }
}

impl Clock {
    fn forward(&mut self) {
        self.timestamp = milliseconds().max(self.timestamp.saturating_add(1));
    }
}

/// A value, as notifications have it.
fn announcement(subscription_id: &str, item: &Item, value: &Value, clock: Clock) -> Value {
    json!({
        "subscriptionId": subscription_id,
        "statisticId": item.statistic_id,
        "value": value,
        "timestamp": clock.timestamp,
    })
}

/// The statistics that every simulator has.
pub(crate) fn preconfigured() -> BTreeMap<String, ValueOf> {
    let mut statistics: BTreeMap<String, ValueOf> = BTreeMap::new();
    statistics.insert("CurrentAgentState".to_owned(), Arc::new(agent_state));
    statistics.insert("TimeInCurrentState".to_owned(), Arc::new(time_in_state));
    statistics.insert("AverageHandlingTime".to_owned(), Arc::new(handling_time));
    statistics
}

fn agent_state(object_id: &str, tick: u64) -> Value {
    let turn = shifted(object_id, tick) / TICKS_IN_STATE;
    let index = usize::try_from(turn % AGENT_STATES.len() as u64).unwrap_or_default();
    json!({ "state": AGENT_STATES[index], "reasons": [] })
}

fn time_in_state(object_id: &str, tick: u64) -> Value {
    json!({ "value": shifted(object_id, tick) % TICKS_IN_STATE })
}

fn handling_time(object_id: &str, tick: u64) -> Value {
    let seconds = 180 + shifted(object_id, tick).wrapping_mul(7) % 60;
    json!({ "value": seconds })
}

fn growing(object_id: &str, tick: u64) -> Value {
    json!({ "value": shifted(object_id, tick) })
}

/// Agents are not all in the same state at once.
fn shifted(object_id: &str, tick: u64) -> u64 {
    let shift: u64 = object_id.bytes().map(u64::from).sum();
    tick.wrapping_add(shift)
}
