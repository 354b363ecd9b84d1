//! What can still be exchanged for a token.

use super::store::StoredTokens;
use crate::Secret;

#[derive(Clone, Debug, Default)]
pub(super) struct Grants {
    /// With a store, where a refresh token has to be as soon as there is one, only that of the credentials.
    pub(super) refresh_token: Option<Secret>,
    pub(super) code_is_used: bool,
    /// What could not be stored.
    pub(super) unsaved: Option<Unsaved>,
}

/// Tokens that are good but could not be stored.
#[derive(Clone, Debug)]
pub(super) struct Unsaved {
    pub(super) tokens: StoredTokens,
    /// What they are to replace. If there is anything else in the store by now, somebody has signed in again.
    pub(super) older: Vec<StoredTokens>,
}

impl Unsaved {
    pub(super) fn replaces(&self, stored: Option<&StoredTokens>) -> bool {
        stored.is_none_or(|stored| self.older.contains(stored))
    }
}
