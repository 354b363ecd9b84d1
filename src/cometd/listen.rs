//! Channels as a stream.

use std::collections::BTreeSet;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use tokio::task::JoinHandle;
use tracing::Instrument;

use super::hub::{Access, Attachment};
use super::mailbox::{Consumer, Mailbox, Queued, mailbox};
use super::message::Message;
use super::signal::Signal;
use crate::Error;

const DEFAULT_QUEUE: usize = 1024;
/// How long the end of a stream is waited for.
pub(crate) const CLOSE_LIMIT: Duration = Duration::from_secs(2);

/// What a listener sees: messages, and what becomes of the connection between them.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum NotificationEvent {
    /// A message.
    Message(Message),
    /// Messages come, for the first time or again. What came before an interruption is not lost to the server, but an
    /// response that broke off may be.
    Connected,
    /// No messages arrive for now. The client is reconnecting automatically, indefinitely.
    Reconnecting(Error),
    /// Messages come again, in a new session: what was announced in between is lost.
    Resubscribed,
    /// Another program shares this client's cookies, and the server lets both ask only so often.
    MultipleClients {
        /// The time between two polls.
        interval: Duration,
    },
    /// This many messages were dropped because the consumer lagged.
    Missed(u64),
}

/// What to listen to, and how.
#[derive(Clone, Debug)]
#[must_use = "nothing is listened to until `open` is called"]
pub struct ListenRequest {
    access: Access,
    channels: BTreeSet<String>,
    queue_limit: usize,
    patience: Option<Duration>,
}

impl ListenRequest {
    pub(crate) fn new(access: Access, channels: BTreeSet<String>) -> Self {
        Self {
            access,
            channels,
            queue_limit: DEFAULT_QUEUE,
            patience: None,
        }
    }

    /// How many messages wait for a slow consumer before the oldest are left out. 1024 unless set. What one response
    /// brings is never too much for a consumer that is not behind, however many messages it holds.
    pub fn queue_limit(mut self, messages: usize) -> Self {
        self.queue_limit = messages;
        self
    }

    /// For how long [`open`](Self::open) goes on connecting to a service that is not there yet. Unless set, the first
    /// failure ends it. [`Duration::MAX`] is for as long as it takes.
    pub fn wait_for_service(mut self, limit: Duration) -> Self {
        self.patience = Some(limit);
        self
    }

    /// Opens the session if there is none yet, and subscribes to the channels.
    ///
    /// # Errors
    ///
    /// The server can't be reached, refuses the session, or refuses a channel; or all of it takes longer than
    /// [`ClientBuilder::timeout`](crate::ClientBuilder::timeout). Where it [waits](Self::wait_for_service), only what no
    /// waiting mends ends it at once, such as a wrong API key; after the limit, the error is the last one seen. Nothing is
    /// left behind then, nor where the future is dropped.
    pub async fn open(self) -> Result<Notifications, Error> {
        let attachment = match self.patience {
            Some(limit) => Attachment::within(&self.access, self.channels, limit, |_| {}).await?,
            None => Attachment::new(&self.access, self.channels).await?,
        };
        let (queue, events) = mailbox(self.queue_limit);
        queue.push(Ok(NotificationEvent::Connected));
        let task = tokio::spawn(pass_on(attachment, queue).in_current_span());
        Ok(Notifications { events, task })
    }
}

impl Queued for NotificationEvent {
    type Key = ();

    fn key(&self) -> Option<()> {
        None
    }

    fn is_droppable(&self) -> bool {
        matches!(self, Self::Message(_))
    }

    fn missed(count: u64) -> Self {
        Self::Missed(count)
    }
}

async fn pass_on(mut attachment: Attachment, queue: Mailbox<Result<NotificationEvent, Error>>) {
    loop {
        let signal = tokio::select! {
            signal = attachment.next() => signal,
            () = queue.gone() => break,
        };
        let event = match signal {
            Some(Signal::Messages(batch)) => {
                queue.extend(batch.messages.iter().cloned().map(NotificationEvent::Message).map(Ok));
                continue;
            }
            Some(Signal::Connected) => NotificationEvent::Connected,
            Some(Signal::Reconnecting(error)) => NotificationEvent::Reconnecting(error),
            Some(Signal::Resubscribed) => NotificationEvent::Resubscribed,
            Some(Signal::MultipleClients(interval)) => NotificationEvent::MultipleClients { interval },
            Some(Signal::Subscribed | Signal::Refused(..) | Signal::Received(_)) => continue,
            Some(Signal::Ended(error)) => {
                queue.push(Err(error));
                break;
            }
            None => break,
        };
        queue.push(Ok(event));
    }
    attachment.detach().await;
}

/// Events of the channels that are listened to. It is a [`Stream`], whose last item is an error if the server ended it.
///
/// Dropping it ends the subscriptions, and the session if nobody else listens; [`close`](Self::close) waits for that.
#[must_use = "events wait until they are taken"]
pub struct Notifications {
    events: Consumer<Result<NotificationEvent, Error>>,
    task: JoinHandle<()>,
}

impl Notifications {
    /// The next event, or `None` after the end. A call that is dropped loses nothing.
    ///
    /// # Errors
    ///
    /// Why nothing comes any more.
    pub async fn next(&mut self) -> Option<Result<NotificationEvent, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Ends it and waits until the server knows, but no longer than two seconds. What a server that hangs has not been
    /// told by then goes on in the background, for some seconds.
    pub async fn close(self) {
        drop(self.events);
        let _ = tokio::time::timeout(CLOSE_LIMIT, self.task).await;
    }
}

impl Stream for Notifications {
    type Item = Result<NotificationEvent, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.events.poll_next(context)
    }
}

impl fmt::Debug for Notifications {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Notifications").finish_non_exhaustive()
    }
}
