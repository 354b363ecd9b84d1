//! Statistics as they change.

mod event;
mod handle;
mod parts;
mod readers;
mod reasons;
mod shared;
mod status;
mod supervisor;
mod unique;
mod update;
mod wanted;

use std::collections::BTreeSet;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use tokio::sync::{mpsc, oneshot, watch};
use tokio::time::Instant;
use tracing::Instrument;

pub use self::event::{Added, Rejected, WatchEvent};
pub use self::handle::WatchHandle;
pub use self::shared::{SharedWatch, WatchReader};
pub use self::update::Update;

use self::handle::{identified, invalid};
use self::shared::Hold;
use self::status::Reporter;
use self::supervisor::{Setting, Supervisor};
use self::update::{SERVICE, UPDATES};
use super::Statistics;
use super::types::SubscribedStatistic;
use crate::cometd::{Attachment, CLOSE_LIMIT, Consumer, mailbox};
use crate::generated::statistics::operations;
use crate::services::statistics_notifications::access;
use crate::{Client, Error, Health};

const DEFAULT_QUEUE: usize = 1024;
const DEFAULT_SUBSCRIPTION: usize = 500;

impl Statistics {
    /// Watches statistics: opens subscriptions and gives each new value as it is announced, from the first ones on.
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
            most: DEFAULT_SUBSCRIPTION,
            patience: None,
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
    most: usize,
    patience: Option<Duration>,
}

impl WatchRequest {
    /// How many values wait for a slow consumer before those are left out that have been replaced by newer ones. 1024
    /// unless set; the newest value of each statistic is always kept, and what one response brings is never too much for
    /// a consumer that is not behind.
    pub fn queue_limit(mut self, values: usize) -> Self {
        self.queue_limit = values;
        self
    }

    /// How many statistics a subscription has at most: more of them go into several, which are opened four at once and
    /// look like one. 500 unless set, and at least 1. A service for which a subscription is too large (status 413) gets
    /// two of half the size in its place.
    pub fn statistics_per_subscription(mut self, statistics: usize) -> Self {
        self.most = statistics;
        self
    }

    /// For how long [`open`](Self::open) waits for a service that is not there yet, or not up to it. Unless set, the first
    /// failure ends it. [`Duration::MAX`] is for as long as it takes.
    pub fn wait_for_service(mut self, limit: Duration) -> Self {
        self.patience = Some(limit);
        self
    }

    /// Connects, and opens the subscriptions.
    ///
    /// # Errors
    ///
    /// Two statistics of one identifier or none at all ([`Error::InvalidRequest`]); no connection, a refused session
    /// ([`Error::Notification`]), or a service that watches none of them ([`Error::Api`]); or all of it takes longer than
    /// [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
    ///
    /// Where it [waits](Self::wait_for_service), it goes on connecting, with pauses that grow up to half a minute. Only what
    /// no waiting mends ends it at once: wrong credentials or a wrong API key ([`Error::Authentication`]), an invalid
    /// request, a service that refuses the session for good. After the limit, the error is the last one seen.
    ///
    /// Nothing is left behind in any case, nor where the future is dropped.
    pub async fn open(self) -> Result<Watch, Error> {
        if self.statistics.is_empty() {
            return Err(invalid("there is no statistic to watch".to_owned()));
        }
        let statistics = identified(self.statistics)?;
        let limit = self.patience.unwrap_or(self.client.pipeline().settings().timeout);
        let begun = Instant::now();
        let channels = BTreeSet::from([UPDATES.to_owned(), SERVICE.to_owned()]);
        let access = access(&self.client);
        let reporter = Reporter::new(self.client.pipeline().settings().meter.clone());
        let attachment = match self.patience {
            Some(limit) => {
                let failed = |error: &Error| reporter.failed("connecting", error);
                Attachment::within(&access, channels, limit, failed).await?
            }
            None => Attachment::new(&access, channels).await?,
        };
        let (queue, events) = mailbox(self.queue_limit);
        let (commands, commanded) = mpsc::unbounded_channel();
        let (hold, holds) = mpsc::channel(1);
        let (dying, alive) = watch::channel(());
        let (ready, opened) = oneshot::channel();
        let status = reporter.status().clone();
        let handle = WatchHandle {
            commands,
            status: status.clone(),
            alive,
        };
        let supervisor = Supervisor::new(Setting {
            client: self.client.clone(),
            attachment,
            statistics,
            queue,
            reporter,
            commands: commanded,
            holds,
            is_patient: self.patience.is_some(),
            most: self.most,
        });
        tokio::spawn(supervisor.run(ready, dying).in_current_span());
        // From here on, it is noticed when this is dropped.
        let watch = Watch {
            events,
            handle,
            hold,
            queue_limit: self.queue_limit,
        };
        let left = || limit.saturating_sub(begun.elapsed());
        let error = match tokio::time::timeout(left(), opened).await {
            Ok(Ok(Ok(()))) => return Ok(watch),
            Ok(Ok(Err(error))) => error,
            Ok(Err(_)) => Error::configuration("runtime", "is shutting down"),
            Err(_) => {
                let pipeline = self.client.pipeline();
                let seen = self.patience.and_then(|_| status.last_error());
                seen.unwrap_or_else(|| pipeline.timed_out(&operations::CREATE_SUBSCRIPTION, limit))
            }
        };
        let _ = tokio::time::timeout(left(), watch.close()).await;
        Err(error)
    }
}

/// Statistics that are watched. It is a [`Stream`], whose last item is an error if the service ended it.
///
/// Dropping it deletes the subscriptions, in the background, and ends the session if nobody else uses it;
/// [`close`](Self::close) waits for that.
#[must_use = "events wait until they are taken"]
pub struct Watch {
    events: Consumer<Result<WatchEvent, Error>>,
    handle: WatchHandle,
    hold: Hold,
    queue_limit: usize,
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
        let Self { mut handle, hold, .. } = self;
        drop(hold);
        let _ = tokio::time::timeout(CLOSE_LIMIT, handle.ended()).await;
    }

    /// Adds and removes statistics while this is read, also in another task.
    pub fn handle(&self) -> WatchHandle {
        self.handle.clone()
    }

    /// As [`WatchHandle::health`].
    #[must_use]
    pub fn health(&self) -> Health {
        self.handle.health()
    }

    /// Makes it one that any number of [readers](SharedWatch::reader) read. What was not read yet is dropped: each reader
    /// begins with the current values.
    pub fn share(self) -> SharedWatch {
        SharedWatch {
            handle: self.handle,
            hold: self.hold,
            queue_limit: self.queue_limit,
        }
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
