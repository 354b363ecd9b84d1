//! Deliveries that come again.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use sha2::{Digest, Sha256};

/// Remembers in memory what was handled, so that a delivery that comes again is not handled twice.
///
/// A delivery that failed, or whose handler panicked, is forgotten, and handled when it comes again. Clones share what they
/// remember. What has to outlive the process, or to be shared by several, belongs into a database instead.
///
/// ```
/// use genesys_multicloud_cx::webhook::{Claim, Deduplicator};
///
/// let deduplicator = Deduplicator::new(10_000);
/// match deduplicator.claim("1613474523265-0") {
///     Claim::New(guard) => {
///         // Handle it. Whatever returns before the next line, or panics, gives the claim back.
///         guard.complete();
///     }
///     Claim::InProgress => { /* ask for it again later: the first attempt may still fail */ }
///     Claim::Done { .. } => { /* say once more that it was handled */ }
/// }
/// assert!(matches!(deduplicator.claim("1613474523265-0"), Claim::Done { .. }));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Deduplicator {
    memory: Arc<Mutex<Memory>>,
}

/// A delivery by the digest of its identifier, whose own length is the sender's to choose.
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

/// What is known of a delivery.
#[derive(Debug)]
#[must_use = "a claim that is not looked at is given back"]
pub enum Claim {
    /// It is new: handle it, then call [`ClaimGuard::complete`].
    New(ClaimGuard),
    /// It is being handled right now.
    InProgress,
    /// It was handled.
    #[non_exhaustive]
    Done {
        /// What [`ClaimGuard::complete_with`] left for it.
        response: Option<Arc<str>>,
    },
}

/// The right to handle a delivery. Unless it is completed, it is given back when this is dropped.
#[must_use = "a claim that is dropped is given back"]
pub struct ClaimGuard {
    memory: Arc<Mutex<Memory>>,
    /// Gone when it was completed. From then on another may have claimed the delivery.
    key: Option<Key>,
}

impl Deduplicator {
    /// Remembers the latest `capacity` deliveries that were handled, in about 100 bytes each beside what
    /// [`ClaimGuard::complete_with`] leaves. Those that are being handled are remembered beyond that.
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

    /// Asks for the right to handle a delivery.
    pub fn claim(&self, id: impl AsRef<[u8]>) -> Claim {
        let key: Key = Sha256::digest(id).into();
        let mut memory = lock(&self.memory);
        match memory.states.get(&key) {
            Some(State::InProgress) => Claim::InProgress,
            Some(State::Done(response)) => Claim::Done {
                response: response.clone(),
            },
            None => {
                memory.states.insert(key, State::InProgress);
                Claim::New(ClaimGuard {
                    memory: Arc::clone(&self.memory),
                    key: Some(key),
                })
            }
        }
    }
}

impl ClaimGuard {
    /// Says that the delivery was handled.
    pub fn complete(self) {
        self.finish(None);
    }

    /// Says that the delivery was handled, and leaves a response for when it comes again.
    pub fn complete_with(self, response: impl Into<Arc<str>>) {
        self.finish(Some(response.into()));
    }

    fn finish(mut self, response: Option<Arc<str>>) {
        if let Some(key) = self.key.take() {
            lock(&self.memory).complete(key, response);
        }
    }
}

impl Drop for ClaimGuard {
    fn drop(&mut self) {
        if let Some(key) = self.key.take() {
            lock(&self.memory).states.remove(&key);
        }
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

impl fmt::Debug for ClaimGuard {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ClaimGuard")
    }
}

/// No change of what is remembered stops halfway, so a panic elsewhere does not make it unusable.
fn lock(memory: &Mutex<Memory>) -> MutexGuard<'_, Memory> {
    memory.lock().unwrap_or_else(PoisonError::into_inner)
}
