//! The statistics of a watch, by their identifiers.

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::super::types::{StatisticValue, SubscribedStatistic};
use super::event::{Rejected, WatchEvent};
use super::update::{Update, timestamp};
use crate::ServiceStatus;

/// The statistics that are wanted now, whether the service watches them or not.
#[derive(Default)]
pub(super) struct Wanted {
    by_id: HashMap<String, Entry>,
    next: u64,
}

pub(super) struct Entry {
    /// Never the same for two, so that what was removed and added again is another.
    key: u64,
    pub(super) statistic: Arc<SubscribedStatistic>,
    /// The part of the watch that it belongs to.
    pub(super) part: u64,
    /// The newest value that was delivered, by the time of the server.
    newest: Option<(i64, Arc<Value>)>,
    /// What a further reader begins with.
    current: Option<WatchEvent>,
}

impl Wanted {
    pub(super) fn len(&self) -> usize {
        self.by_id.len()
    }

    pub(super) fn get(&self, id: &str) -> Option<&Entry> {
        self.by_id.get(id)
    }

    pub(super) fn insert(&mut self, statistic: Arc<SubscribedStatistic>, part: u64) {
        let id = statistic.statistic_id.clone().unwrap_or_default();
        let key = self.next;
        self.next = self.next.wrapping_add(1);
        let entry = Entry {
            key,
            statistic,
            part,
            newest: None,
            current: None,
        };
        self.by_id.insert(id, entry);
    }

    /// Gives the part to which it belonged, and its key.
    pub(super) fn remove(&mut self, id: &str) -> Option<(u64, u64)> {
        let entry = self.by_id.remove(id)?;
        Some((entry.part, entry.key))
    }

    /// Whether this very statistic is still wanted, as one of this part.
    pub(super) fn has(&self, statistic: &Arc<SubscribedStatistic>, part: u64) -> bool {
        let entry = statistic.statistic_id.as_deref().and_then(|id| self.get(id));
        entry.is_some_and(|entry| entry.part == part && Arc::ptr_eq(&entry.statistic, statistic))
    }

    pub(super) fn assign(&mut self, statistics: &[Arc<SubscribedStatistic>], part: u64) {
        for id in statistics
            .iter()
            .filter_map(|statistic| statistic.statistic_id.as_deref())
        {
            if let Some(entry) = self.by_id.get_mut(id) {
                entry.part = part;
            }
        }
    }

    /// All of them, in the order in which they came.
    pub(super) fn all(&self) -> Vec<Arc<SubscribedStatistic>> {
        let mut entries: Vec<&Entry> = self.by_id.values().collect();
        entries.sort_unstable_by_key(|entry| entry.key);
        entries.into_iter().map(|entry| Arc::clone(&entry.statistic)).collect()
    }

    /// What each of them is now, in the order in which they came, those first that are rejected.
    pub(super) fn current(&self) -> Vec<WatchEvent> {
        let mut entries: Vec<&Entry> = self.by_id.values().collect();
        entries.sort_unstable_by_key(|entry| entry.key);
        let (mut rejected, mut updates) = (Vec::new(), Vec::new());
        for event in entries.into_iter().filter_map(|entry| entry.current.clone()) {
            match event {
                WatchEvent::Update(mut update) => {
                    update.is_snapshot = true;
                    updates.push(WatchEvent::Update(update));
                }
                other => rejected.push(other),
            }
        }
        rejected.append(&mut updates);
        rejected
    }

    /// A value that was there when it was looked at.
    pub(super) fn snapshot(&self, read: StatisticValue) -> Option<Update> {
        let entry = self.get(read.statistic_id.as_deref()?)?;
        Some(Update {
            statistic: Arc::clone(&entry.statistic),
            value: Arc::new(read.value.unwrap_or_default()),
            timestamp: read.timestamp,
            is_snapshot: true,
            key: entry.key,
        })
    }

    /// A value that is announced as new, and the part to which its statistic belongs.
    pub(super) fn announced(&self, value: &Map<String, Value>) -> Option<(u64, Update)> {
        let entry = self.get(value.get("statisticId")?.as_str()?)?;
        let update = Update {
            statistic: Arc::clone(&entry.statistic),
            timestamp: timestamp(value),
            value: Arc::new(value.get("value").cloned().unwrap_or_default()),
            is_snapshot: false,
            key: entry.key,
        };
        Some((entry.part, update))
    }

    /// Whether a value is to be delivered: not if it is older than what was, or the same, or if nobody wants it any more.
    pub(super) fn admits(&mut self, update: &Update) -> bool {
        let Some(entry) = self.by_id.get_mut(update.statistic_id()) else {
            return false;
        };
        if entry.key != update.key {
            return false;
        }
        if let Some(time) = update.timestamp {
            let is_old = entry
                .newest
                .as_ref()
                .is_some_and(|(newest, value)| time < *newest || time == *newest && *value == update.value);
            if is_old {
                return false;
            }
            entry.newest = Some((time, Arc::clone(&update.value)));
        }
        entry.current = Some(WatchEvent::Update(update.clone()));
        true
    }

    /// Values of this statistic are new again, however old: a service whose clock was set back starts anew with the
    /// subscription.
    pub(super) fn starts_anew(&mut self, statistic: &SubscribedStatistic) {
        let id = statistic.statistic_id.as_deref().unwrap_or_default();
        if let Some(entry) = self.by_id.get_mut(id) {
            entry.newest = None;
        }
    }

    /// The service does not watch it.
    pub(super) fn rejected(&mut self, statistic: &Arc<SubscribedStatistic>, reason: ServiceStatus) -> Rejected {
        let statistic = Arc::clone(statistic);
        let rejected = Rejected { statistic, reason };
        let id = rejected.statistic.statistic_id.as_deref().unwrap_or_default();
        if let Some(entry) = self.by_id.get_mut(id) {
            entry.current = Some(WatchEvent::Rejected(rejected.clone()));
        }
        rejected
    }
}
