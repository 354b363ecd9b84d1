//! Those who read a watch, each with a queue of its own.

use super::event::WatchEvent;
use super::status::Reporter;
use super::update::Update;
use crate::Error;
use crate::cometd::Mailbox;

pub(super) type Queue = Mailbox<Result<WatchEvent, Error>>;

/// The queues of all readers. A reader that has gone is forgotten with the next event.
pub(super) struct Readers(Vec<Queue>);

impl Readers {
    pub(super) fn new(first: Queue) -> Self {
        Self(vec![first])
    }

    pub(super) fn add(&mut self, queue: Queue) {
        self.0.push(queue);
    }

    pub(super) fn tell(&mut self, event: &Result<WatchEvent, Error>, reporter: &Reporter) {
        self.0.retain(|queue| !queue.is_gone());
        for queue in &self.0 {
            reporter.missed(queue.push(event.clone()));
        }
    }

    pub(super) fn deliver(&mut self, updates: Vec<Update>, reporter: &Reporter) {
        if updates.is_empty() {
            return;
        }
        self.0.retain(|queue| !queue.is_gone());
        let events = |updates: Vec<Update>| updates.into_iter().map(WatchEvent::Update).map(Ok);
        let Some((last, others)) = self.0.split_last() else {
            return;
        };
        for queue in others {
            reporter.missed(queue.extend(events(updates.clone())));
        }
        reporter.missed(last.extend(events(updates)));
    }

    /// Takes back what was not read yet of statistics that nobody wants any more, by their keys.
    pub(super) fn take_back(&self, is_unwanted: impl Fn(u64) -> bool) {
        for queue in &self.0 {
            queue.retain(|event| match event {
                Ok(WatchEvent::Update(update)) => !is_unwanted(update.key),
                _ => true,
            });
        }
    }
}
