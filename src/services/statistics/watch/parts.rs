//! The subscriptions of a watch, each with some of its statistics.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

use tokio::task::{AbortHandle, Id};

use super::super::types::{StatisticValue, SubscribedStatistic};
use super::unique::unique;
use super::wanted::Wanted;
use crate::{Error, ServiceStatus};

/// What the service says of a subscription that was opened or looked at.
#[derive(Default)]
pub(super) struct Opened {
    pub(super) subscription: Option<String>,
    pub(super) values: Vec<StatisticValue>,
    pub(super) errors: Vec<ServiceStatus>,
    /// The error of a service that watches none of them.
    pub(super) refusal: Option<Error>,
    /// What the service was asked for, in this order.
    pub(super) asked: Vec<Arc<SubscribedStatistic>>,
}

impl Opened {
    /// The service watches none of these.
    pub(super) fn refused(asked: Vec<Arc<SubscribedStatistic>>, errors: Vec<ServiceStatus>, refusal: Error) -> Self {
        Self {
            errors,
            refusal: Some(refusal),
            asked,
            ..Self::default()
        }
    }
}

/// What a task has done.
pub(super) enum Done {
    /// A subscription, by the number of its part and the name that was asked for.
    Created(u64, String, Result<Opened, Error>),
    Looked(u64, Result<Opened, Error>),
    Deleted(String),
}

/// How far a subscription is.
pub(super) enum State {
    Wanted,
    Opening(AbortHandle),
    /// It is open, and readers are told when all are.
    Opened(Box<Opened>),
    Open,
    /// It is open, and its values are to be looked at, or are being looked at.
    Looking(Option<AbortHandle>),
}

/// A subscription.
pub(super) struct Part {
    /// Statistics that were wanted when it was made. Those of them that still are say so in [`Wanted`].
    pub(super) statistics: Vec<Arc<SubscribedStatistic>>,
    /// How many of them are still wanted.
    pub(super) wanted: usize,
    /// Its name on the server, or the one that was asked for.
    pub(super) subscription: String,
    /// Whether there is such a subscription, as far as is known.
    pub(super) is_there: bool,
    /// One that is to be deleted before it.
    pub(super) previous: Option<String>,
    pub(super) state: State,
}

impl Part {
    pub(super) fn is_listening(&self) -> bool {
        matches!(self.state, State::Open | State::Looking(_))
    }

    /// Ends what is being asked of the service for it.
    pub(super) fn abort(&self) {
        if let State::Opening(task) | State::Looking(Some(task)) = &self.state {
            task.abort();
        }
    }
}

#[derive(Default)]
pub(super) struct Parts {
    pub(super) by_number: BTreeMap<u64, Part>,
    /// Subscriptions that nobody wants any more.
    pub(super) doomed: VecDeque<String>,
    next: u64,
}

impl Parts {
    /// Divides statistics into parts of so many at most, which are to be opened. Gives their numbers.
    pub(super) fn divide(
        &mut self,
        statistics: &[Arc<SubscribedStatistic>],
        most: usize,
        wanted: &mut Wanted,
    ) -> Vec<u64> {
        let mut numbers = Vec::new();
        for statistics in statistics.chunks(most.max(1)) {
            let number = self.next;
            self.next = self.next.wrapping_add(1);
            wanted.assign(statistics, number);
            let part = Part {
                statistics: statistics.to_vec(),
                wanted: statistics.len(),
                subscription: unique(),
                is_there: false,
                previous: None,
                state: State::Wanted,
            };
            self.by_number.insert(number, part);
            numbers.push(number);
        }
        numbers
    }

    /// Whether a part waits for what a task has done.
    pub(super) fn is_current(&self, task: Id, done: &Done) -> bool {
        let (Done::Created(number, ..) | Done::Looked(number, _)) = done else {
            return true;
        };
        let part = self.by_number.get(number);
        part.is_some_and(|part| match &part.state {
            State::Opening(handle) | State::Looking(Some(handle)) => handle.id() == task,
            _ => false,
        })
    }

    /// Forgets a part, and has its subscription deleted. One that is just being opened is deleted when it is open.
    pub(super) fn remove(&mut self, number: u64) {
        let Some(mut part) = self.by_number.remove(&number) else {
            return;
        };
        self.doomed.extend(part.previous.take());
        if let State::Opening(_) = part.state {
            return;
        }
        part.abort();
        if part.is_there {
            self.doomed.push_back(part.subscription);
        }
    }

    /// Forgets all parts, and gives the subscriptions that are to be deleted.
    pub(super) fn take_all(&mut self) -> Vec<String> {
        let parts = std::mem::take(&mut self.by_number);
        let names = parts.into_values().flat_map(|part| {
            part.abort();
            let own = Some(part.subscription).filter(|_| part.is_there);
            part.previous.into_iter().chain(own)
        });
        names.collect()
    }

    /// Names under which values may be announced to readers.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.by_number.values().map(|part| part.subscription.as_str())
    }
}
