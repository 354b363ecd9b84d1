//! Handlers that are running, and the end of a receiver.

#![deny(clippy::arithmetic_side_effects)]

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use tokio::sync::watch;

/// Ends a receiver and all its clones, without losing what is being handled.
///
/// From the first call of [`begin`](Self::begin) or [`drain`](Self::drain) on, deliveries get status 503, so that Genesys
/// delivers them again, to another replica or after the restart. Handlers that are running go on, also those whose
/// delivery got its response long ago.
///
/// ```no_run
/// # #[cfg(all(feature = "axum", feature = "third-party-messaging-webhook"))]
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use std::time::Duration;
///
/// use genesys_multicloud_cx::messaging::OutgoingMessage;
/// use genesys_multicloud_cx::webhook::{Receiver, Verifier};
///
/// let receiver = Receiver::new(Verifier::new("channel-secret")?, |_: OutgoingMessage| async {});
/// let shutdown = receiver.shutdown_handle();
/// let app: axum::Router = axum::Router::new().route("/messages", receiver.into_route());
/// let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
/// // Connections first, since some of them wait for handlers; then the handlers that nobody waits for.
/// axum::serve(listener, app)
///     .with_graceful_shutdown(async { tokio::signal::ctrl_c().await.unwrap_or_default() })
///     .await?;
/// let drained = shutdown.drain(Duration::from_secs(20)).await;
/// println!("{} handlers were left", drained.abandoned);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct ShutdownHandle {
    state: Arc<watch::Sender<State>>,
}

/// What became of the handlers that were running when a receiver was drained.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[must_use]
pub struct Drained {
    /// How many ended within the limit, counted from the beginning of the shutdown.
    pub finished: usize,
    /// How many were still running when the limit was over. They go on as long as the runtime does; what they claimed in
    /// a store that others share is given back when the lease ends.
    pub abandoned: usize,
}

#[derive(Debug, Default)]
struct State {
    /// Since when, by the clock of this machine.
    shutting_down: Option<SystemTime>,
    running: usize,
    /// Counted from the beginning of the shutdown.
    finished: usize,
}

/// A delivery that is being handled, until this is dropped.
pub(super) struct Running {
    state: Arc<watch::Sender<State>>,
}

impl ShutdownHandle {
    pub(super) fn new() -> Self {
        Self {
            state: Arc::new(watch::Sender::default()),
        }
    }

    /// `None` if it is too late.
    pub(super) fn running(&self) -> Option<Running> {
        let mut running = None;
        self.state.send_if_modified(|state| {
            if state.shutting_down.is_none() {
                state.running = state.running.saturating_add(1);
                running = Some(Running {
                    state: Arc::clone(&self.state),
                });
            }
            false
        });
        running
    }

    /// Refuses deliveries from now on.
    pub fn begin(&self) {
        self.state.send_if_modified(|state| {
            state.shutting_down.get_or_insert_with(SystemTime::now);
            false
        });
    }

    /// Whether deliveries are refused.
    #[must_use]
    pub fn is_shutting_down(&self) -> bool {
        self.since().is_some()
    }

    pub(super) fn since(&self) -> Option<SystemTime> {
        self.state.borrow().shutting_down
    }

    /// Refuses deliveries from now on, and waits until all handlers have ended, or the limit is over.
    pub async fn drain(&self, limit: Duration) -> Drained {
        self.begin();
        let mut changes = self.state.subscribe();
        let all = changes.wait_for(|state| state.running == 0);
        let _ = tokio::time::timeout(limit, all).await;
        let state = self.state.borrow();
        Drained {
            finished: state.finished,
            abandoned: state.running,
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.state.send_if_modified(|state| {
            state.running = state.running.saturating_sub(1);
            if state.shutting_down.is_some() {
                state.finished = state.finished.saturating_add(1);
            }
            state.shutting_down.is_some() && state.running == 0
        });
    }
}
