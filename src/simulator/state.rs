//! What the handlers share.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::accounts::Accounts;
use super::board::Board;
use super::registration::RegisteredClient;

/// What was set up before the start and stays.
pub(super) struct Settings {
    pub(super) api_key: String,
    pub(super) clients: BTreeMap<String, RegisteredClient>,
}

pub(super) struct State {
    pub(super) settings: Settings,
    pub(super) board: Board,
    accounts: Mutex<Accounts>,
}

impl State {
    pub(super) fn new(settings: Settings, accounts: Accounts, board: Board) -> Self {
        Self {
            settings,
            board,
            accounts: Mutex::new(accounts),
        }
    }

    pub(super) fn accounts(&self) -> MutexGuard<'_, Accounts> {
        lock(&self.accounts)
    }

    pub(super) fn is_client(&self, id: &str, secret: &str) -> bool {
        let client = self.settings.clients.get(id);
        client.is_some_and(|client| client.secret == secret)
    }
}

/// No change of state stops halfway, so a panic elsewhere does not make it unusable.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
