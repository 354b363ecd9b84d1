//! What a program changes of a watch while it runs.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use tokio::sync::{mpsc, oneshot, watch};

use super::super::types::SubscribedStatistic;
use super::event::Added;
use super::readers::Queue;
use super::status::Status;
use super::unique::unique;
use crate::generated::statistics::operations;
use crate::{Error, Health};

/// What is wanted of a watch that runs.
pub(super) enum Command {
    Add(Vec<Arc<SubscribedStatistic>>, oneshot::Sender<Result<Added, Error>>),
    Remove(Vec<String>, oneshot::Sender<usize>),
    Read(Queue),
    Close,
}

/// Changes a watch while it runs, from any task. It does not keep the watch alive.
#[derive(Clone)]
#[must_use]
pub struct WatchHandle {
    pub(super) commands: mpsc::UnboundedSender<Command>,
    pub(super) status: Arc<Status>,
    /// Ends with the watch.
    pub(super) alive: watch::Receiver<()>,
}

impl WatchHandle {
    /// Adds statistics, without a gap for the others. They go into subscriptions of their own, and are joined to the
    /// others when the watch has to subscribe again for another reason.
    ///
    /// It returns once the service has taken or rejected them, and at once where there is no connection: they are watched
    /// with the others then, as soon as there is one. Their first values are
    /// [snapshots](super::Update::is_snapshot). Where the future is dropped, they may have been added.
    ///
    /// # Errors
    ///
    /// Two statistics of one identifier, also of one that is watched already; the watch has ended; or the service does not
    /// take the request and never will. None of them is added then. A service that is not up to it is no error: they
    /// are [pending](Added::is_pending).
    pub async fn add<S: Into<SubscribedStatistic>>(
        &self,
        statistics: impl IntoIterator<Item = S> + Send,
    ) -> Result<Added, Error> {
        let statistics = identified(statistics.into_iter().map(Into::into).collect())?;
        let (reply, added) = oneshot::channel();
        let _ = self.commands.send(Command::Add(statistics, reply));
        added.await.unwrap_or_else(|_| Err(self.has_ended()))
    }

    /// Removes statistics by their identifiers, without a gap for the others, and says how many of them there were. None
    /// of their values is delivered afterwards, not even one that has waited for its reader. A subscription of which none
    /// is left is deleted in the background; until then, what the service goes on sending is ignored.
    ///
    /// # Errors
    ///
    /// The watch has ended.
    pub async fn remove<I: Into<String>>(
        &self,
        statistic_ids: impl IntoIterator<Item = I> + Send,
    ) -> Result<usize, Error> {
        let ids = statistic_ids.into_iter().map(Into::into).collect();
        let (reply, removed) = oneshot::channel();
        let _ = self.commands.send(Command::Remove(ids, reply));
        removed.await.map_err(|_| self.has_ended())
    }

    /// Whether values come, since when, and why not: it is connecting or reconnecting, the service is unavailable, or the
    /// watch has ended.
    #[must_use]
    pub fn health(&self) -> Health {
        self.status.health()
    }

    fn has_ended(&self) -> Error {
        self.status
            .end()
            .unwrap_or_else(|| invalid("the watch has ended".to_owned()))
    }

    /// Waits until everything that the watch had is given back.
    pub(super) async fn ended(&mut self) {
        while self.alive.changed().await.is_ok() {}
    }
}

impl fmt::Debug for WatchHandle {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("WatchHandle").finish_non_exhaustive()
    }
}

/// Statistics each of which has an identifier of its own.
pub(super) fn identified(statistics: Vec<SubscribedStatistic>) -> Result<Vec<Arc<SubscribedStatistic>>, Error> {
    let mut ids = BTreeSet::new();
    let identified = statistics.into_iter().map(|mut statistic| {
        let id = statistic.statistic_id.get_or_insert_with(unique);
        match ids.insert(id.clone()) {
            true => Ok(Arc::new(statistic)),
            false => Err(there_are_two(id)),
        }
    });
    identified.collect()
}

pub(super) fn there_are_two(id: &str) -> Error {
    invalid(format!("there are two statistics {id}"))
}

pub(super) fn invalid(reason: String) -> Error {
    Error::InvalidRequest {
        operation: operations::CREATE_SUBSCRIPTION.name(),
        reason,
    }
}
