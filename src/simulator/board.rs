//! Statistics and their values, which move with a tick counter, and subscriptions to them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::{Value, json};

use super::clock::milliseconds;
use super::shared::Shared;

/// The value of a statistic about an object at a tick.
pub(super) type ValueOf = Arc<dyn Fn(&str, u64) -> Value + Send + Sync>;

/// What an agent goes through, in Stat Server's terms.
const AGENT_STATES: [&str; 5] = [
    "NotReadyForNextCall",
    "WaitForNextCall",
    "CallRinging",
    "CallInbound",
    "AfterCallWork",
];

/// How many ticks an agent stays in a state.
const TICKS_IN_STATE: u64 = 3;

pub(super) struct Board {
    statistics: BTreeMap<String, ValueOf>,
    /// Types and identifiers.
    objects: BTreeSet<(String, String)>,
    clock: Shared<Clock>,
    subscriptions: Shared<BTreeMap<String, Subscription>>,
}

#[derive(Clone, Copy)]
pub(super) struct Clock {
    tick: u64,
    /// Milliseconds since 1970.
    pub(super) timestamp: u64,
}

#[derive(Clone)]
pub(super) struct Subscription {
    pub(super) operation_id: Option<String>,
    pub(super) items: Vec<Item>,
}

#[derive(Clone)]
pub(super) struct Item {
    pub(super) statistic_id: String,
    pub(super) object_type: String,
    pub(super) object_id: String,
    /// A statistic without a name was defined by the client.
    pub(super) name: Option<String>,
}

impl Board {
    pub(super) fn new(
        statistics: BTreeMap<String, ValueOf>,
        objects: BTreeSet<(String, String)>,
    ) -> Self {
        Self {
            statistics,
            objects,
            clock: Shared::new(Clock {
                tick: 0,
                timestamp: milliseconds(),
            }),
            subscriptions: Shared::default(),
        }
    }

    pub(super) fn knows_statistic(&self, name: &str) -> bool {
        self.statistics.contains_key(name)
    }

    pub(super) fn knows_object(&self, object_type: &str, object_id: &str) -> bool {
        let object = (object_type.to_owned(), object_id.to_owned());
        self.objects.contains(&object)
    }

    /// Moves all values on. Their timestamps never stand still, not even within a millisecond.
    pub(super) fn advance(&self) {
        let mut clock = self.clock.lock();
        clock.tick = clock.tick.wrapping_add(1);
        clock.timestamp = milliseconds().max(clock.timestamp.saturating_add(1));
    }

    pub(super) fn clock(&self) -> Clock {
        *self.clock.lock()
    }

    /// The value of a preconfigured statistic, or of a defined one if there is no name.
    pub(super) fn value(&self, name: Option<&str>, object_id: &str, clock: Clock) -> Value {
        match name {
            None => growing(object_id, clock.tick),
            Some(name) => match self.statistics.get(name) {
                Some(value_of) => value_of(object_id, clock.tick),
                None => Value::Null,
            },
        }
    }

    /// Says whether the identifier was still free.
    pub(super) fn open(&self, id: &str, subscription: Subscription) -> bool {
        let mut subscriptions = self.subscriptions.lock();
        if subscriptions.contains_key(id) {
            return false;
        }
        subscriptions.insert(id.to_owned(), subscription);
        true
    }

    pub(super) fn close(&self, id: &str) {
        self.subscriptions.lock().remove(id);
    }

    pub(super) fn subscription(&self, id: &str) -> Option<Subscription> {
        self.subscriptions.lock().get(id).cloned()
    }

    pub(super) fn subscription_ids(&self) -> Vec<String> {
        self.subscriptions.lock().keys().cloned().collect()
    }
}

/// The statistics that every simulator has.
pub(super) fn preconfigured() -> BTreeMap<String, ValueOf> {
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
