//! Deliveries that come again, to one process.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::future::ready;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use sha2::{Digest, Sha256};

use super::store::{Claim, DeliveryFuture, DeliveryLease, DeliveryStore, LeaseState};

/// Remembers in memory what was handled, so that a delivery that comes again is not handled twice.
///
/// A delivery that failed, or whose handler panicked, is forgotten, and handled when it comes again. Clones share what
/// they remember. What has to outlive the process, or to be shared by several, belongs into another [`DeliveryStore`].
///
/// ```
/// use genesys_multicloud_cx::webhook::{Claim, Deduplicator, DeliveryStore};
///
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let deduplicator = Deduplicator::new(10_000);
/// match deduplicator.claim("1613474523265-0").await? {
///     Claim::New(lease) => {
///         // Handle it. Whatever returns before the next line, or panics, gives the claim back.
///         let _ = lease.complete(None).await?;
///     }
///     Claim::InProgress => { /* ask for it again later: the first attempt may still fail */ }
///     Claim::Done { .. } => { /* say once more that it was handled */ }
/// }
/// assert!(matches!(deduplicator.claim("1613474523265-0").await?, Claim::Done { .. }));
/// # Ok::<(), Box<dyn std::error::Error + Send + Sync>>(())
/// # }).unwrap();
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Deduplicator {
    memory: Arc<Mutex<Memory>>,
}

/// A delivery by the digest of its key.
type Key = [u8; 32];

#[derive(Default)]
struct Memory {
    capacity: usize,
    states: HashMap<Key, State>,
    /// The handled ones, the oldest first.
    done: VecDeque<Key>,
}

enum State {
    InProgress,
    Done(Option<Arc<str>>),
}

struct Lease {
    memory: Arc<Mutex<Memory>>,
    /// Gone when it was completed or given back. From then on another may have claimed the delivery.
    key: Mutex<Option<Key>>,
}

impl Deduplicator {
    /// Remembers the latest `capacity` deliveries that were handled, in about 100 bytes each beside what
    /// [`DeliveryLease::complete`] leaves. Those that are being handled are remembered beyond that.
    #[must_use]
    pub fn new(capacity: usize) -> Self {
        let memory = Memory {
            capacity,
            ..Memory::default()
        };
        Self {
            memory: Arc::new(Mutex::new(memory)),
        }
    }

    fn claim_now(&self, key: &str) -> Claim {
        let key: Key = Sha256::digest(key).into();
        let mut memory = lock(&self.memory);
        match memory.states.get(&key) {
            Some(State::InProgress) => Claim::InProgress,
            Some(State::Done(response)) => Claim::Done {
                response: response.clone(),
            },
            None => {
                memory.states.insert(key, State::InProgress);
                Claim::New(Box::new(Lease {
                    memory: Arc::clone(&self.memory),
                    key: Mutex::new(Some(key)),
                }))
            }
        }
    }
}

impl DeliveryStore for Deduplicator {
    fn claim<'a>(&'a self, key: &'a str) -> DeliveryFuture<'a, Claim> {
        Box::pin(async move { Ok(self.claim_now(key)) })
    }

    fn ping(&self) -> DeliveryFuture<'_, ()> {
        Box::pin(ready(Ok(())))
    }
}

impl Lease {
    fn take(&self) -> Option<Key> {
        lock(&self.key).take()
    }

    fn give_back(&self) {
        if let Some(key) = self.take() {
            lock(&self.memory).states.remove(&key);
        }
    }
}

impl DeliveryLease for Lease {
    fn renew(&self) -> DeliveryFuture<'_, LeaseState> {
        let state = match *lock(&self.key) {
            Some(_) => LeaseState::Held,
            None => LeaseState::Ended,
        };
        Box::pin(ready(Ok(state)))
    }

    fn complete<'a>(&'a self, response: Option<&'a str>) -> DeliveryFuture<'a, LeaseState> {
        Box::pin(async move {
            let Some(key) = self.take() else {
                return Ok(LeaseState::Ended);
            };
            lock(&self.memory).complete(key, response.map(Arc::from));
            Ok(LeaseState::Held)
        })
    }

    fn release(&self) -> DeliveryFuture<'_, ()> {
        Box::pin(async {
            self.give_back();
            Ok(())
        })
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        self.give_back();
    }
}

impl Memory {
    fn complete(&mut self, key: Key, response: Option<Arc<str>>) {
        self.states.insert(key, State::Done(response));
        self.done.push_back(key);
        while self.done.len() > self.capacity {
            if let Some(oldest) = self.done.pop_front() {
                self.states.remove(&oldest);
            }
        }
    }
}

impl fmt::Debug for Deduplicator {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let remembered = lock(&self.memory).states.len();
        write!(formatter, "Deduplicator({remembered} deliveries)")
    }
}

/// No change of what is remembered stops halfway, so a panic elsewhere does not make it unusable.
fn lock<T>(memory: &Mutex<T>) -> MutexGuard<'_, T> {
    memory.lock().unwrap_or_else(PoisonError::into_inner)
}
