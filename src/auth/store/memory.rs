//! Tokens in memory.

use std::fmt;
use std::sync::Arc;

use tokio::sync::{Mutex, OwnedMutexGuard};

use super::{StoreFuture, StoredTokens, TokenLease, TokenStore};

/// Keeps the tokens of one session in memory, for several clients in one process. Its clones are one store.
///
/// Clones of one client share their tokens without it.
///
/// ```
/// # fn example(one: genesys_multicloud_cx::ClientBuilder, two: genesys_multicloud_cx::ClientBuilder) {
/// use genesys_multicloud_cx::auth::MemoryTokenStore;
///
/// let store = MemoryTokenStore::new();
/// let (one, two) = (one.token_store(store.clone()), two.token_store(store));
/// # }
/// ```
#[derive(Clone, Default)]
#[must_use]
pub struct MemoryTokenStore(Arc<Mutex<Option<StoredTokens>>>);

impl MemoryTokenStore {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }
}

impl TokenStore for MemoryTokenStore {
    fn lock(&self) -> StoreFuture<'_, Box<dyn TokenLease>> {
        let guard = Arc::clone(&self.0).lock_owned();
        Box::pin(async { Ok(Box::new(Lease(guard.await)) as Box<dyn TokenLease>) })
    }
}

impl fmt::Debug for MemoryTokenStore {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("MemoryTokenStore")
    }
}

struct Lease(OwnedMutexGuard<Option<StoredTokens>>);

impl TokenLease for Lease {
    fn load(&mut self) -> StoreFuture<'_, Option<StoredTokens>> {
        Box::pin(async { Ok(self.0.clone()) })
    }

    fn save<'a>(&'a mut self, tokens: &'a StoredTokens) -> StoreFuture<'a, ()> {
        Box::pin(async {
            *self.0 = Some(tokens.clone());
            Ok(())
        })
    }

    fn clear(&mut self) -> StoreFuture<'_, ()> {
        Box::pin(async {
            *self.0 = None;
            Ok(())
        })
    }
}
