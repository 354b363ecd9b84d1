//! What several requests work on at once.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// A value behind a lock. No change of state stops halfway, so a panic elsewhere does not make it
/// unusable.
#[derive(Debug, Default)]
pub(crate) struct Shared<T>(Mutex<T>);

impl<T> Shared<T> {
    pub(crate) fn new(value: T) -> Self {
        Self(Mutex::new(value))
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, T> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
