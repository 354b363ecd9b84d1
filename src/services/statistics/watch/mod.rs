//! Statistics as they change.

mod event;
mod supervisor;
mod unique;
mod update;

use std::collections::BTreeSet;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use futures_core::Stream;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::Instant;
use tracing::Instrument;

pub use self::event::{Rejected, WatchEvent};
pub use self::update::Update;

use self::supervisor::Supervisor;
use self::unique::unique;
use self::update::{SERVICE, UPDATES};
use super::Statistics;
use super::types::SubscribedStatistic;
use crate::cometd::{Attachment, CLOSE_LIMIT, Consumer, mailbox};
use crate::generated::statistics::operations;
use crate::services::statistics_notifications::access;
use crate::{Client, Error};

const DEFAULT_QUEUE: usize = 1024;

impl Statistics {
    /// Watches statistics: opens a subscription and gives each new value as it is announced, from the first ones on.
    ///
    /// Preconfigured statistics are named by a [`StatisticReference`](super::types::StatisticReference), others defined by
    /// [`SubscribedStatistic::defined`].
    ///
    /// ```no_run
    /// use genesys_multicloud_cx::statistics::WatchEvent;
    /// use genesys_multicloud_cx::statistics::types::StatisticReference;
    ///
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let mut watch = client
    ///     .statistics()
    ///     .watch([StatisticReference::new("CurrentAgentState", "Agent", "agent2")])
    ///     .open()
    ///     .await?;
    /// while let Some(event) = watch.next().await {
    ///     match event? {
    ///         WatchEvent::Update(update) => println!("{:?}: {}", update.statistic.name, update.value),
    ///         state => println!("{state:?}"),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn watch<S: Into<SubscribedStatistic>>(&self, statistics: impl IntoIterator<Item = S>) -> WatchRequest {
        WatchRequest {
            client: self.caller.client.clone(),
            statistics: statistics.into_iter().map(Into::into).collect(),
            queue_limit: DEFAULT_QUEUE,
        }
    }
}

/// What to watch, and how.
#[derive(Clone, Debug)]
#[must_use = "nothing is watched until `open` is called"]
pub struct WatchRequest {
    client: Client,
    statistics: Vec<SubscribedStatistic>,
    queue_limit: usize,
}

impl WatchRequest {
    /// How many values wait for a slow consumer before those are left out that have been replaced by newer ones. 1024
    /// unless set; the newest value of each statistic is always kept, and what one response brings is never too much for
    /// a consumer that is not behind.
    pub fn queue_limit(mut self, values: usize) -> Self {
        self.queue_limit = values;
        self
    }

    /// Connects, and opens the subscription.
    ///
    /// # Errors
    ///
    /// Two statistics of one identifier or none at all ([`Error::InvalidRequest`]); no connection, a refused session
    /// ([`Error::Notification`]), or a service that watches none of them ([`Error::Api`]); or all of it takes longer than
    /// [`ClientBuilder::timeout`](crate::ClientBuilder::timeout). Nothing is left behind then, nor where the future is
    /// dropped.
    pub async fn open(self) -> Result<Watch, Error> {
        let asked = self.asked()?;
        let limit = self.client.pipeline().settings().timeout;
        let begun = Instant::now();
        let channels = BTreeSet::from([UPDATES.to_owned(), SERVICE.to_owned()]);
        let attachment = Attachment::new(&access(&self.client), channels).await?;
        let (queue, events) = mailbox(self.queue_limit);
        let (ready, opened) = oneshot::channel();
        let supervisor = Supervisor::new(self.client.clone(), attachment, asked, queue);
        let task = tokio::spawn(supervisor.run(ready).in_current_span());
        // From here on, giving up is noticed as the end of `events`.
        let watch = Watch { events, task };
        let left = || limit.saturating_sub(begun.elapsed());
        let error = match tokio::time::timeout(left(), opened).await {
            Ok(Ok(Ok(()))) => return Ok(watch),
            Ok(Ok(Err(error))) => error,
            Ok(Err(_)) => Error::configuration("runtime", "is shutting down"),
            Err(_) => {
                let pipeline = self.client.pipeline();
                pipeline.timed_out(&operations::CREATE_SUBSCRIPTION, limit)
            }
        };
        let _ = tokio::time::timeout(left(), watch.close()).await;
        Err(error)
    }

    fn asked(&self) -> Result<Vec<Arc<SubscribedStatistic>>, Error> {
        let invalid = |reason: String| Error::InvalidRequest {
            operation: operations::CREATE_SUBSCRIPTION.name(),
            reason,
        };
        if self.statistics.is_empty() {
            return Err(invalid("there is no statistic to watch".to_owned()));
        }
        let mut ids = BTreeSet::new();
        let asked = self.statistics.iter().map(|statistic| {
            let mut statistic = statistic.clone();
            let id = statistic.statistic_id.get_or_insert_with(unique);
            match ids.insert(id.clone()) {
                true => Ok(Arc::new(statistic)),
                false => Err(invalid(format!("there are two statistics {id}"))),
            }
        });
        asked.collect()
    }
}

/// Statistics that are watched. It is a [`Stream`], whose last item is an error if the service ended it.
///
/// Dropping it deletes the subscription, in the background, and ends the session if nobody else uses it;
/// [`close`](Self::close) waits for that.
#[must_use = "events wait until they are taken"]
pub struct Watch {
    events: Consumer<Result<WatchEvent, Error>>,
    task: JoinHandle<()>,
}

impl Watch {
    /// The next event, or `None` after the end. A call that is dropped loses nothing.
    ///
    /// # Errors
    ///
    /// Why nothing comes any more: the session was refused, or the server ended it for good.
    pub async fn next(&mut self) -> Option<Result<WatchEvent, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Ends it and waits until the server knows, but no longer than two seconds. What a server that hangs has not been
    /// told by then goes on in the background, for some seconds.
    pub async fn close(self) {
        drop(self.events);
        let _ = tokio::time::timeout(CLOSE_LIMIT, self.task).await;
    }
}

impl Stream for Watch {
    type Item = Result<WatchEvent, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.events.poll_next(context)
    }
}

impl fmt::Debug for Watch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Watch").finish_non_exhaustive()
    }
}
