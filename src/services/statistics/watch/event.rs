//! What a watcher sees.

use std::sync::Arc;
use std::time::Duration;

use super::super::types::SubscribedStatistic;
use super::update::Update;
use crate::cometd::Queued;
use crate::{Error, ServiceStatus};

/// What a watcher sees: values, and what becomes of the connection between them.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WatchEvent {
    /// A statistic has a value, which is never older than the one before, by the time of the service, nor the same again.
    /// A new subscription starts anew.
    Update(Update),
    /// The service does not watch this statistic. The others are watched.
    Rejected(Rejected),
    /// Values come, for the first time, or again after an interruption that the subscription survived. Values follow
    /// as the service has them now where they are news, since an announcement may have been lost.
    Connected,
    /// No values arrive for now. The client is reconnecting automatically, indefinitely.
    Reconnecting(Error),
    /// The service has lost touch with what is behind it, and dropped all subscriptions. They are opened again once it is
    /// back.
    Unavailable,
    /// Values come again, by a new subscription to the same statistics: what was announced in between is lost, and all
    /// values follow as the service has them now.
    Resubscribed,
    /// Another program shares this client's cookies, and the server lets both ask only so often.
    MultipleClients {
        /// The time between two polls.
        interval: Duration,
    },
    /// This many updates were dropped because the consumer lagged. The latest value of each statistic is always kept.
    Missed(u64),
}

/// A statistic that the service does not watch.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Rejected {
    /// The statistic, as it was asked for.
    pub statistic: Arc<SubscribedStatistic>,
    /// Why, as far as the service says so.
    pub reason: ServiceStatus,
}

/// What came of statistics that were added to a watch.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Added {
    /// The statistics, with their identifiers, in the order in which they were given.
    pub statistics: Vec<Arc<SubscribedStatistic>>,
    /// Those that the service does not watch. Readers are told of them too.
    pub rejected: Vec<Rejected>,
    /// Whether the service has not been asked for all of them yet, since there is no connection or the service is not up
    /// to it. They are watched as soon as it is.
    pub is_pending: bool,
}

impl Queued for WatchEvent {
    type Key = u64;

    fn key(&self) -> Option<u64> {
        match self {
            Self::Update(update) => Some(update.key),
            _ => None,
        }
    }

    fn is_droppable(&self) -> bool {
        matches!(self, Self::Update(_))
    }

    fn missed(count: u64) -> Self {
        Self::Missed(count)
    }
}
