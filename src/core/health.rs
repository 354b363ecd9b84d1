//! Whether something works, for readiness checks.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use serde::{Serialize, Serializer};

use crate::IntoText;

/// Whether something works, since when, and why not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Health {
    /// Whether it works.
    pub is_well: bool,
    /// When it began to work, or ceased to, by the clock of this machine. It is serialized as RFC 3339 has it.
    #[serde(serialize_with = "rfc_3339")]
    pub since: SystemTime,
    /// Why it does not work, in words for a person. They hold no secret.
    pub reason: Option<String>,
}

fn rfc_3339<S: Serializer>(time: &SystemTime, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&time.as_text())
}

/// The health of a part of this crate, as it changes.
#[derive(Debug)]
pub(crate) struct HealthCell {
    /// What is asked for each call, so that only a change takes the lock.
    is_well: AtomicBool,
    health: Mutex<Health>,
}

impl HealthCell {
    /// Something that works until it fails.
    pub(crate) fn well() -> Self {
        Self::new(None)
    }

    /// Something that does not work yet.
    pub(crate) fn unwell(reason: &str) -> Self {
        Self::new(Some(reason.to_owned()))
    }

    fn new(reason: Option<String>) -> Self {
        Self {
            is_well: AtomicBool::new(reason.is_none()),
            health: Mutex::new(Health {
                is_well: reason.is_none(),
                since: SystemTime::now(),
                reason,
            }),
        }
    }

    /// It works.
    pub(crate) fn recovers(&self) {
        if !self.is_well.load(Ordering::Acquire) {
            self.change(None);
        }
    }

    /// It does not work. Further reasons replace the first, and leave the time.
    pub(crate) fn fails(&self, reason: String) {
        self.change(Some(reason));
    }

    pub(crate) fn get(&self) -> Health {
        self.lock().clone()
    }

    fn change(&self, reason: Option<String>) {
        let mut health = self.lock();
        let is_well = reason.is_none();
        if health.is_well != is_well {
            health.since = SystemTime::now();
        }
        health.is_well = is_well;
        health.reason = reason;
        self.is_well.store(is_well, Ordering::Release);
    }

    fn lock(&self) -> MutexGuard<'_, Health> {
        self.health.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_is_that_of_the_change_and_the_reason_the_latest() {
        let cell = HealthCell::unwell("not yet");
        let first = cell.get();
        assert!(!first.is_well && first.reason.as_deref() == Some("not yet"));
        cell.fails("still not".to_owned());
        let second = cell.get();
        assert_eq!(
            (second.since, second.reason.as_deref()),
            (first.since, Some("still not"))
        );
        cell.recovers();
        let third = cell.get();
        assert!(third.is_well && third.reason.is_none() && third.since >= first.since);
        cell.recovers();
        assert_eq!(cell.get(), third);
        cell.fails("gone".to_owned());
        assert!(!cell.get().is_well);
    }
}
