//! Where deliveries are remembered.

use std::error::Error;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

/// Where deliveries are remembered, so that one that comes again is not handled twice.
///
/// This crate has a store in [memory](super::Deduplicator), for one process, and with the feature `redis` one in Redis,
/// for as many machines as take deliveries of the same channels. A table of one's own database is a trait away.
///
/// Who claims a delivery has the right to handle it, for as long as its [`DeliveryLease`] lasts. A process that dies
/// while it handles something gives it back by that: when the lease ends, whoever gets the delivery next handles it.
///
/// # What an error does
///
/// [`Receiver::when_store_fails`](super::Receiver::when_store_fails) says whether a delivery that can't be claimed is
/// refused or handled all the same. What can't be completed was handled nevertheless, and is responded to as such: a
/// warning is traced, and completing is tried again as long as the lease lasts. No error may hold a secret: its text is
/// traced, and in the health of a receiver.
pub trait DeliveryStore: Send + Sync + 'static {
    /// Asks for the right to handle the delivery with this key. The length of the key is the sender's to choose, so it
    /// is best kept as a digest. Dropping the future gives back what it may have claimed.
    ///
    /// # Errors
    ///
    /// Whatever keeps it from being known whether somebody else has the right.
    fn claim<'a>(&'a self, key: &'a str) -> DeliveryFuture<'a, Claim>;

    /// Finds out whether the store can claim deliveries, without claiming one. A receiver asks each second while its
    /// store fails.
    ///
    /// # Errors
    ///
    /// Whatever would keep a delivery from being claimed.
    fn ping(&self) -> DeliveryFuture<'_, ()>;
}

/// What is known of a delivery.
#[derive(Debug)]
#[must_use = "a claim that is dropped is given back"]
pub enum Claim {
    /// It is new: handle it, then call [`DeliveryLease::complete`].
    New(Box<dyn DeliveryLease>),
    /// It is being handled right now.
    InProgress,
    /// It was handled.
    Done {
        /// What [`DeliveryLease::complete`] left for it.
        response: Option<Arc<str>>,
    },
}

/// The right to handle a delivery. Unless it is completed, it is given back when this is dropped.
pub trait DeliveryLease: Send + Sync + 'static {
    /// How long the right lasts from when it was claimed or renewed last. `None`, unless implemented: until this is
    /// dropped.
    fn duration(&self) -> Option<Duration> {
        None
    }

    /// Has the right last longer. [`Receiver`](super::Receiver) does it each third of the duration, while the handler
    /// runs.
    ///
    /// # Errors
    ///
    /// Whatever keeps it from being renewed. The lease may last nevertheless.
    fn renew(&self) -> DeliveryFuture<'_, LeaseState>;

    /// Says that the delivery was handled, and leaves a response for when it comes again. A lease that has ended
    /// changes nothing: somebody else may have the right by now.
    ///
    /// # Errors
    ///
    /// Whatever keeps it from being remembered. It may be called again then, and dropping the lease no longer gives the
    /// delivery back: it was handled.
    fn complete<'a>(&'a self, response: Option<&'a str>) -> DeliveryFuture<'a, LeaseState>;

    /// Gives the right back, so that the next delivery is handled. A lease that has ended changes nothing.
    ///
    /// # Errors
    ///
    /// Whatever keeps it from being given back. The lease ends by itself then.
    fn release(&self) -> DeliveryFuture<'_, ()>;
}

/// Whether a lease is still its holder's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use = "another may handle the delivery if it ended"]
pub enum LeaseState {
    /// It is, and what was asked for was done.
    Held,
    /// It ended before, and nothing was done.
    Ended,
}

/// The boxed future that the methods of [`DeliveryStore`] and [`DeliveryLease`] return.
pub type DeliveryFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, Box<dyn Error + Send + Sync>>> + Send + 'a>>;

/// What becomes of a delivery while its store can't be reached, or fails otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StoreFailure {
    /// It is not handled: status 503, so that Genesys delivers it again.
    #[default]
    Refuse,
    /// It is handled, though it may have been handled before. A warning is traced. A store that does not respond still
    /// costs each delivery the time until that is known: three seconds with Redis.
    GoOn,
}

impl<S: DeliveryStore + ?Sized> DeliveryStore for Arc<S> {
    fn claim<'a>(&'a self, key: &'a str) -> DeliveryFuture<'a, Claim> {
        (**self).claim(key)
    }

    fn ping(&self) -> DeliveryFuture<'_, ()> {
        (**self).ping()
    }
}

impl fmt::Debug for dyn DeliveryLease {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("DeliveryLease")
    }
}
