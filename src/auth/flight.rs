//! One fetch of a token on its way, which many wait for.

#![deny(clippy::arithmetic_side_effects)]

use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, TryLockError};
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::task::{AbortHandle, JoinHandle};
use tracing::Instrument;

use crate::Error;
use crate::http::token::Token;

/// How long a runtime that somebody else's fetch is on may do nothing at all before it is taken for one that nobody drives.
const PATIENCE: Duration = Duration::from_secs(1);

type Work = Pin<Box<dyn Future<Output = ()> + Send>>;

pub(super) type Outcome = Result<Arc<Token>, Error>;

/// A fetch. It goes on if nobody waits for it any more, on the runtime where it began.
pub(super) struct Flight {
    /// Whether it renews a token that still works.
    pub(super) is_early: bool,
    runtime: Handle,
    /// What is left to be done. It is kept here, and not in the task that does it, so that it can be given up with all
    /// that it holds, such as the lock of a store, when nobody drives that task.
    work: Mutex<Option<Work>>,
    pilot: OnceLock<AbortHandle>,
    outcome: watch::Receiver<Option<Outcome>>,
    /// Whether somebody else gave it up.
    is_given_up: AtomicBool,
}

/// How waiting for a fetch ended.
pub(super) enum Landing {
    Landed(Outcome),
    /// It came to no end, and will not.
    Lost,
}

impl Flight {
    /// A fetch that is yet to be [started](Flight::start). The work has to send its outcome at its end.
    pub(super) fn new(is_early: bool, work: impl FnOnce(watch::Sender<Option<Outcome>>) -> Work) -> Arc<Self> {
        let (landing, outcome) = watch::channel(None);
        Arc::new(Self {
            is_early,
            runtime: Handle::current(),
            work: Mutex::new(Some(work(landing))),
            pilot: OnceLock::new(),
            outcome,
            is_given_up: AtomicBool::new(false),
        })
    }

    pub(super) fn is_given_up(&self) -> bool {
        self.is_given_up.load(Ordering::Acquire)
    }

    pub(super) fn start(self: &Arc<Self>) -> JoinHandle<()> {
        let pilot = Pilot(Arc::clone(self)).in_current_span();
        let task = self.runtime.spawn(pilot);
        let _ = self.pilot.set(task.abort_handle());
        task
    }

    /// Whether it was given up.
    pub(super) fn is_lost(&self) -> bool {
        self.outcome.has_changed().is_err() && self.outcome.borrow().is_none()
    }

    /// Waits for its end. Should it be on a runtime that nobody drives, it is given up.
    pub(super) async fn landing(&self) -> Landing {
        let mut outcome = self.outcome.clone();
        let landing = async {
            match outcome.wait_for(Option::is_some).await {
                Ok(outcome) => outcome.clone().map_or(Landing::Lost, Landing::Landed),
                Err(_) => Landing::Lost,
            }
        };
        if self.runtime.id() == Handle::current().id() {
            return landing.await;
        }
        let mut landing = pin!(landing);
        loop {
            // A runtime that is driven gets to this at once.
            let probe = async {
                let is_driven = tokio::time::timeout(PATIENCE, self.runtime.spawn(async {}));
                let is_driven = matches!(is_driven.await, Ok(Ok(())));
                if is_driven || !self.give_up() {
                    tokio::time::sleep(PATIENCE).await;
                }
            };
            tokio::select! {
                landing = &mut landing => return landing,
                () = probe => {}
            }
        }
    }

    /// Drops what is left to be done, unless that is being done right now.
    fn give_up(&self) -> bool {
        let mut work = match self.work.try_lock() {
            Ok(work) => work,
            Err(TryLockError::Poisoned(work)) => work.into_inner(),
            Err(TryLockError::WouldBlock) => return false,
        };
        self.is_given_up.store(true, Ordering::Release);
        let rest = work.take();
        drop(work);
        drop(rest);
        if let Some(pilot) = self.pilot.get() {
            // Which nothing wakes any more.
            pilot.abort();
        }
        true
    }
}

/// Does the work of a flight. When it is dropped before the end, since its runtime ends or the work panics, so is the work.
struct Pilot(Arc<Flight>);

impl Future for Pilot {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut work = self.0.work.lock().unwrap_or_else(PoisonError::into_inner);
        let poll = match work.as_mut() {
            Some(work) => work.as_mut().poll(context),
            None => Poll::Ready(()),
        };
        if poll.is_ready() {
            *work = None;
        }
        poll
    }
}

impl Drop for Pilot {
    fn drop(&mut self) {
        let mut work = self.0.work.lock().unwrap_or_else(PoisonError::into_inner);
        let rest = work.take();
        drop(work);
        drop(rest);
    }
}
