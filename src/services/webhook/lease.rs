//! Whether a handler still has the right to what it does.

use tokio::sync::watch;
use tokio::time::Instant;

/// Whether the delivery that a handler got is still its own to handle: see
/// [`Receiver::with_lease_status`](super::Receiver::with_lease_status).
///
/// The lease ends while the handler runs if the process or the store stood still for too long, or if the store forgot it.
/// From then on another replica may handle the same delivery. A handler that does several things, or one that must not be
/// done twice, looks here before it does them, and returns [`Handled::Redeliver`](super::Handled::Redeliver) if it is
/// too late. What it returns otherwise is responded, but not remembered.
///
/// Where deliveries are not remembered, or in memory, a lease never ends.
#[derive(Clone, Debug)]
#[must_use]
pub struct LeaseStatus {
    until: watch::Receiver<Until>,
}

/// The other end, for who renews the lease.
#[derive(Clone, Debug)]
pub(super) struct LeaseTerm {
    until: watch::Sender<Until>,
}

#[derive(Clone, Copy, Debug)]
enum Until {
    Dropped,
    Time(Instant),
    Over,
}

impl LeaseTerm {
    /// One that lasts until then, or else until it is dropped.
    pub(super) fn new(until: Option<Instant>) -> (Self, LeaseStatus) {
        let (sender, receiver) = watch::channel(until.map_or(Until::Dropped, Until::Time));
        (Self { until: sender }, LeaseStatus { until: receiver })
    }

    pub(super) fn extend(&self, until: Instant) {
        self.until.send_replace(Until::Time(until));
    }

    /// Whether it was not known before.
    pub(super) fn end(&self) -> bool {
        !matches!(self.until.send_replace(Until::Over), Until::Over)
    }
}

impl LeaseStatus {
    /// Whether nobody else may handle the delivery, as far as it is known here: by the latest response of the store, and
    /// by the time since.
    #[must_use]
    pub fn is_held(&self) -> bool {
        match *self.until.borrow() {
            Until::Dropped => true,
            Until::Time(until) => Instant::now() < until,
            Until::Over => false,
        }
    }

    /// Waits until it is [held](Self::is_held) no more: for a `select!` beside what must not go on then.
    pub async fn ended(&self) {
        let mut changes = self.until.clone();
        loop {
            let until = *changes.borrow_and_update();
            let time = async {
                match until {
                    Until::Dropped => std::future::pending().await,
                    Until::Time(until) => tokio::time::sleep_until(until).await,
                    Until::Over => {}
                }
            };
            tokio::select! {
                () = time => return,
                changed = changes.changed() => {
                    // Nobody renews it: it is over when its time is.
                    if changed.is_err() {
                        match until {
                            Until::Time(until) => tokio::time::sleep_until(until).await,
                            _ => std::future::pending().await,
                        }
                        return;
                    }
                }
            }
        }
    }
}
