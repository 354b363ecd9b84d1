//! What waits for a consumer, within bounds.

use std::collections::{HashSet, VecDeque};
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use tokio::sync::Notify;

use crate::Error;

/// How many changes of the connection's state are kept for a consumer who does not look.
const KEPT_STATES: usize = 64;

/// Something that waits in a mailbox.
pub(crate) trait Queued: Send + 'static {
    type Key: Eq + Hash;

    /// What it is about, if a newer one about the same makes it superfluous.
    fn key(&self) -> Option<Self::Key>;

    /// Whether it may be left out at all. What may not says something about the connection.
    fn is_droppable(&self) -> bool;

    /// What stands in the place of those that were left out.
    fn missed(count: u64) -> Self;
}

/// Events, and the error at their end.
impl<E: Queued> Queued for Result<E, Error> {
    type Key = E::Key;

    fn key(&self) -> Option<E::Key> {
        self.as_ref().ok()?.key()
    }

    fn is_droppable(&self) -> bool {
        self.as_ref().is_ok_and(E::is_droppable)
    }

    fn missed(count: u64) -> Self {
        Ok(E::missed(count))
    }
}

/// The end into which things are put.
pub(crate) struct Mailbox<T>(Arc<Shared<T>>);

/// The end from which a consumer takes them.
pub(crate) struct Consumer<T>(Arc<Shared<T>>);

struct Shared<T> {
    state: Mutex<State<T>>,
    gone: Notify,
}

struct State<T> {
    queue: VecDeque<T>,
    /// How many may wait, apart from those that came last together.
    limit: usize,
    /// How many the largest batch has that waits or was the last to wait.
    batch: usize,
    /// The length at which superfluous ones are looked for.
    threshold: usize,
    missed: u64,
    waker: Option<Waker>,
    is_ended: bool,
    is_gone: bool,
}

/// A mailbox that holds `limit` things, or as many as there are keys if they are more.
pub(crate) fn mailbox<T: Queued>(limit: usize) -> (Mailbox<T>, Consumer<T>) {
    let limit = limit.max(1);
    let shared = Arc::new(Shared {
        state: Mutex::new(State {
            queue: VecDeque::new(),
            limit,
            batch: 0,
            threshold: limit,
            missed: 0,
            waker: None,
            is_ended: false,
            is_gone: false,
        }),
        gone: Notify::new(),
    });
    (Mailbox(Arc::clone(&shared)), Consumer(shared))
}

impl<T> Shared<T> {
    fn lock(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T: Queued> State<T> {
    /// Takes things that came together. They are left out by what comes later only: whoever has taken all but one batch
    /// is not behind.
    fn extend(&mut self, items: impl IntoIterator<Item = T>) -> u64 {
        let waited = self.queue.len();
        self.queue.extend(items);
        let came = self.queue.len().saturating_sub(waited);
        let left_out = match waited > self.threshold.max(self.batch) {
            true => self.compact(came),
            false => 0,
        };
        self.batch = self.batch.max(came);
        left_out
    }

    /// Leaves out what a newer one makes superfluous, then the oldest ones without a key, but none of those that came last.
    fn compact(&mut self, came: usize) -> u64 {
        let before = self.queue.len();
        let mut newer = HashSet::new();
        let mut states: usize = 0;
        let mut room = self.limit.max(came);
        let mut kept = VecDeque::with_capacity(room);
        for (index, item) in self.queue.drain(..).rev().enumerate() {
            let is_new = index < came;
            let keep = match item.key() {
                _ if !item.is_droppable() => {
                    states = states.saturating_add(1);
                    states <= KEPT_STATES
                }
                Some(key) => newer.insert(key) || is_new,
                None => room > 0,
            };
            if keep {
                room = room.saturating_sub(1);
                kept.push_front(item);
            }
        }
        self.queue = kept;
        let left_out = before.saturating_sub(self.queue.len()) as u64;
        self.missed = self.missed.saturating_add(left_out);
        // A queue that is full of what has to be kept is not looked through for each that comes.
        self.threshold = self.limit.max(self.queue.len().saturating_mul(2));
        self.batch = 0;
        left_out
    }

    fn pop(&mut self) -> Option<T> {
        if self.missed > 0 {
            return Some(T::missed(std::mem::take(&mut self.missed)));
        }
        let item = self.queue.pop_front();
        if self.queue.is_empty() {
            self.threshold = self.limit;
            self.batch = 0;
        }
        item
    }
}

impl<T: Queued> Mailbox<T> {
    pub(crate) fn push(&self, item: T) -> u64 {
        self.extend([item])
    }

    /// Puts in what came together, and gives the number of those that were left out for it.
    pub(crate) fn extend(&self, items: impl IntoIterator<Item = T>) -> u64 {
        let (left_out, waker) = {
            let mut state = self.0.lock();
            if state.is_gone {
                return 0;
            }
            (state.extend(items), state.waker.take())
        };
        if let Some(waker) = waker {
            waker.wake();
        }
        left_out
    }

    /// Takes out what nobody wants any more.
    #[cfg(feature = "statistics")]
    pub(crate) fn retain(&self, is_wanted: impl FnMut(&T) -> bool) {
        self.0.lock().queue.retain(is_wanted);
    }

    #[cfg(feature = "statistics")]
    pub(crate) fn is_gone(&self) -> bool {
        self.0.lock().is_gone
    }

    /// Waits until the consumer has gone.
    pub(crate) async fn gone(&self) {
        loop {
            let gone = self.0.gone.notified();
            if self.0.lock().is_gone {
                return;
            }
            gone.await;
        }
    }
}

impl<T> Drop for Mailbox<T> {
    fn drop(&mut self) {
        let waker = {
            let mut state = self.0.lock();
            state.is_ended = true;
            state.waker.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

impl<T: Queued> Consumer<T> {
    pub(crate) fn poll_next(&self, context: &Context<'_>) -> Poll<Option<T>> {
        let mut state = self.0.lock();
        match state.pop() {
            Some(item) => Poll::Ready(Some(item)),
            None if state.is_ended => Poll::Ready(None),
            None => {
                state.waker = Some(context.waker().clone());
                Poll::Pending
            }
        }
    }
}

impl<T> Drop for Consumer<T> {
    fn drop(&mut self) {
        let mut state = self.0.lock();
        state.is_gone = true;
        state.queue.clear();
        drop(state);
        self.0.gone.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq)]
    enum Item {
        Value(u8, u32),
        Plain(u32),
        State(&'static str),
        Missed(u64),
    }

    impl Queued for Item {
        type Key = u8;

        fn key(&self) -> Option<u8> {
            match self {
                Self::Value(key, _) => Some(*key),
                _ => None,
            }
        }

        fn is_droppable(&self) -> bool {
            !matches!(self, Self::State(_))
        }

        fn missed(count: u64) -> Self {
            Self::Missed(count)
        }
    }

    fn all(consumer: &Consumer<Item>) -> Vec<Item> {
        let context = Context::from_waker(Waker::noop());
        let next = || match consumer.poll_next(&context) {
            Poll::Ready(item) => item,
            Poll::Pending => None,
        };
        std::iter::from_fn(next).collect()
    }

    #[test]
    fn nothing_is_missed_within_the_limit() {
        let (mailbox, consumer) = mailbox(3);
        mailbox.extend((0..3).map(|number| Item::Value(1, number)));
        assert_eq!(all(&consumer), [0, 1, 2].map(|number| Item::Value(1, number)));
    }

    #[test]
    fn the_newest_of_each_is_kept_and_the_rest_counted() {
        let (mailbox, consumer) = mailbox(4);
        mailbox.push(Item::State("connected"));
        for number in 0..100 {
            mailbox.extend([Item::Value(1, number), Item::Value(2, number)]);
        }
        let mut items = all(&consumer);
        let Some(Item::Missed(missed)) = items.first() else {
            panic!("{items:?}")
        };
        assert_eq!(*missed as usize + items.len() - 2, 200);
        items.remove(0);
        assert_eq!(items.first(), Some(&Item::State("connected")));
        assert!(items.contains(&Item::Value(1, 99)) && items.contains(&Item::Value(2, 99)));
        assert!(items.len() < 10, "{items:?}");
    }

    #[test]
    fn more_keys_than_the_limit_are_all_kept() {
        let (mailbox, consumer) = mailbox(2);
        for number in 0..1000 {
            mailbox.extend((0..50).map(|key| Item::Value(key, number)));
        }
        let items = all(&consumer);
        assert!(items.len() <= 151, "{}", items.len());
        let newest = |key| items.contains(&Item::Value(key, 999));
        assert!((0..50).all(newest));
    }

    #[test]
    fn the_oldest_without_a_key_go_first() {
        let (mailbox, consumer) = mailbox(3);
        for number in 0..10 {
            mailbox.push(Item::Plain(number));
        }
        let items = all(&consumer);
        assert_eq!(items.last(), Some(&Item::Plain(9)));
        assert!(matches!(items[0], Item::Missed(missed) if missed as usize == 11 - items.len()));
    }

    #[test]
    fn what_comes_together_is_whole_for_whoever_is_not_behind() {
        let (mailbox, consumer) = mailbox(3);
        mailbox.push(Item::State("connected"));
        for round in 0..5 {
            mailbox.extend((0..1000).map(Item::Plain));
            // The next one comes while the one before is half read.
            let context = Context::from_waker(Waker::noop());
            for _ in 0..if round == 0 { 501 } else { 1000 } {
                let item = consumer.poll_next(&context);
                assert!(!matches!(item, Poll::Ready(Some(Item::Missed(_)))));
            }
        }
        assert_eq!(all(&consumer).len(), 500);
        mailbox.extend((0..1000).map(Item::Plain));
        mailbox.extend((0..1000).map(Item::Plain));
        mailbox.extend((0..1000).map(Item::Plain));
        let items = all(&consumer);
        assert_eq!(items[0], Item::Missed(2000));
        assert_eq!(items.len(), 1001);
    }

    #[test]
    fn states_without_end_are_bounded_too() {
        let (mailbox, consumer) = mailbox(3);
        for _ in 0..10_000 {
            mailbox.extend([Item::State("gone"), Item::State("back")]);
        }
        let items = all(&consumer);
        assert!(items.len() < 200, "{}", items.len());
        assert_eq!(items.last(), Some(&Item::State("back")));
    }

    #[tokio::test]
    async fn each_end_knows_when_the_other_has_gone() {
        let (mailbox, consumer) = mailbox(1);
        mailbox.push(Item::Plain(1));
        drop(mailbox);
        assert_eq!(all(&consumer), [Item::Plain(1)]);
        let end = std::future::poll_fn(|context| consumer.poll_next(context));
        assert_eq!(end.await, None);
        let (mailbox, consumer) = super::mailbox::<Item>(1);
        drop(consumer);
        mailbox.gone().await;
        mailbox.push(Item::Plain(1));
    }
}
