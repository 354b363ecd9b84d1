//! A watch with many readers.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use tokio::sync::mpsc;

use super::event::WatchEvent;
use super::handle::{Command, WatchHandle};
use crate::cometd::{CLOSE_LIMIT, Consumer, mailbox};
use crate::{Error, Health};

/// Keeps a watch alive, which ends with the last of them.
pub(super) type Hold = mpsc::Sender<std::convert::Infallible>;

/// A watch with as many readers as there are to be, made by [`Watch::share`](super::Watch::share).
///
/// The service is asked once, whatever the number of readers, and they share the values. The last of its clones and
/// [readers](Self::reader) to be dropped ends the watch, in the background.
#[derive(Clone)]
#[must_use = "the watch ends with the last that holds it"]
pub struct SharedWatch {
    pub(super) handle: WatchHandle,
    pub(super) hold: Hold,
    pub(super) queue_limit: usize,
}

impl SharedWatch {
    /// A further reader. It begins with the state of the connection, [`WatchEvent::Connected`] if values come, and the
    /// current values of all statistics as [snapshots](super::Update::is_snapshot); from there on it misses none.
    ///
    /// Its queue is its own, and its limit that of
    /// [`WatchRequest::queue_limit`](super::WatchRequest::queue_limit). A reader that lags misses values, of which
    /// [`WatchEvent::Missed`] tells, and makes neither the others nor the connection wait.
    pub fn reader(&self) -> WatchReader {
        let (queue, events) = mailbox(self.queue_limit);
        if let Err(unsent) = self.handle.commands.send(Command::Read(queue))
            && let Command::Read(queue) = unsent.0
            && let Some(error) = self.handle.status.end()
        {
            queue.push(Err(error));
        }
        let _hold = self.hold.clone();
        WatchReader { events, _hold }
    }

    /// Adds and removes statistics, for all readers.
    pub fn handle(&self) -> WatchHandle {
        self.handle.clone()
    }

    /// As [`WatchHandle::health`].
    #[must_use]
    pub fn health(&self) -> Health {
        self.handle.health()
    }

    /// Ends the watch for all readers, whose streams end after what waits in their queues, and waits until the server
    /// knows, but no longer than two seconds.
    pub async fn close(self) {
        let Self { mut handle, hold, .. } = self;
        drop(hold);
        let _ = handle.commands.send(Command::Close);
        let _ = tokio::time::timeout(CLOSE_LIMIT, handle.ended()).await;
    }
}

impl fmt::Debug for SharedWatch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("SharedWatch").finish_non_exhaustive()
    }
}

/// One of the readers of a [`SharedWatch`]. It is a [`Stream`], whose last item is an error if the service ended the watch.
#[must_use = "events wait until they are taken"]
pub struct WatchReader {
    events: Consumer<Result<WatchEvent, Error>>,
    _hold: Hold,
}

impl WatchReader {
    /// The next event, or `None` after the end. A call that is dropped loses nothing.
    ///
    /// # Errors
    ///
    /// Why nothing comes any more: the session was refused, or the server ended it for good.
    pub async fn next(&mut self) -> Option<Result<WatchEvent, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl Stream for WatchReader {
    type Item = Result<WatchEvent, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.events.poll_next(context)
    }
}

impl fmt::Debug for WatchReader {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("WatchReader").finish_non_exhaustive()
    }
}
