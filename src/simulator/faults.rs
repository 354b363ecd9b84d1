//! What goes wrong on demand.

use std::fmt;
use std::time::Duration;

use http::StatusCode;

use super::document::Operation;
use super::insist;
use super::server::Server;
use super::shared::Shared;

/// Something that goes wrong with a request. It happens once, unless [`times`](Self::times) or
/// [`always`](Self::always) says otherwise.
///
/// ```
/// use std::time::Duration;
///
/// use genesys_multicloud_cx::simulator::{Fault, Simulator};
/// use http::StatusCode;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let simulator = Simulator::start().await?;
/// let busy = Fault::status(StatusCode::SERVICE_UNAVAILABLE);
/// simulator.faults().inject("getUserInfo", busy.times(2));
///
/// // Requests that change nothing are sent again.
/// let client = simulator.client_builder().build()?;
/// client.authentication().get_user_info().send().await?;
/// assert_eq!(simulator.calls("getUserInfo"), 3);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a fault does nothing until it is injected"]
pub struct Fault {
    pub(super) what: What,
    pub(super) delay: Duration,
    /// In seconds.
    pub(super) retry_after: Option<u64>,
    times: usize,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum What {
    Late,
    Lost,
    Status(StatusCode),
    ConnectionClosed,
}

impl Fault {
    fn new(what: What) -> Self {
        Self {
            what,
            delay: Duration::ZERO,
            retry_after: None,
            times: 1,
        }
    }

    /// Nothing is done, and the answer has this status.
    pub fn status(status: StatusCode) -> Self {
        Self::new(What::Status(status))
    }

    /// Nothing is done, and the connection is closed without an answer.
    pub fn connection_closed() -> Self {
        Self::new(What::ConnectionClosed)
    }

    /// What was asked for is done, but the connection is closed without an answer.
    pub fn answer_lost() -> Self {
        Self::new(What::Lost)
    }

    /// What was asked for is done, but the answer is late.
    pub fn late(delay: Duration) -> Self {
        Self::new(What::Late).delay(delay)
    }

    /// Lets some time pass before the answer, or before the connection is closed.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Adds the header `Retry-After` to the answer that [`status`](Self::status) makes.
    pub fn retry_after(mut self, seconds: u64) -> Self {
        self.retry_after = Some(seconds);
        self
    }

    /// Makes it happen to as many requests.
    pub fn times(mut self, times: usize) -> Self {
        self.times = times;
        self
    }

    /// Makes it happen until [`Faults::clear`].
    pub fn always(self) -> Self {
        self.times(usize::MAX)
    }
}

/// The faults that wait for their requests, in the order in which they were injected.
#[derive(Default)]
pub(super) struct Rules(Shared<Vec<Rule>>);

struct Rule {
    /// Every operation if there is none.
    operation: Option<String>,
    fault: Fault,
}

impl Rules {
    /// What goes wrong with a request for an operation.
    pub(super) fn next(&self, operation: &Operation) -> Option<Fault> {
        let mut rules = self.0.lock();
        rules.retain(|rule| rule.fault.times > 0);
        let rule = rules.iter_mut().find(|rule| {
            rule.operation
                .as_deref()
                .is_none_or(|name| operation.is(name))
        })?;
        rule.fault.times -= 1;
        Some(rule.fault.clone())
    }

    fn add(&self, operation: Option<String>, fault: Fault) {
        self.0.lock().push(Rule { operation, fault });
    }
}

/// Makes things go wrong in a [`Simulator`](super::Simulator). See
/// [`Simulator::faults`](super::Simulator::faults).
///
/// An outage is made by [`Simulator::stop`](super::Simulator::stop) and
/// [`Simulator::restart`](super::Simulator::restart), tokens end by
/// [`Simulator::expire_access_tokens`](super::Simulator::expire_access_tokens), and the Statistics
/// service by [`Simulator::set_statistics_available`](super::Simulator::set_statistics_available).
#[derive(Clone, Copy)]
pub struct Faults<'a> {
    server: &'a Server,
}

impl<'a> Faults<'a> {
    pub(super) fn new(server: &'a Server) -> Self {
        Self { server }
    }

    /// Injects a fault into the next requests for an operation, named as in
    /// [`Simulator::calls`](super::Simulator::calls). Faults of one operation happen one after
    /// another.
    ///
    /// # Panics
    ///
    /// There is no such operation. The message names those that may be meant.
    #[track_caller]
    pub fn inject(self, operation_id: impl Into<String>, fault: Fault) {
        let operation_id = operation_id.into();
        insist(self.server.misnamed(&operation_id));
        self.server.faults.add(Some(operation_id), fault);
    }

    /// Injects a fault into the next requests, whatever operation they are for.
    pub fn inject_everywhere(self, fault: Fault) {
        self.server.faults.add(None, fault);
    }

    /// Takes back all that was injected and has not happened yet, and what
    /// [`refuse_handshakes`](Self::refuse_handshakes) and
    /// [`announce_on_subscribe`](Self::announce_on_subscribe) started.
    pub fn clear(self) {
        self.server.faults.0.lock().clear();
        self.refuse_handshakes(false);
        self.announce_on_subscribe(false);
    }

    /// Closes the connections of all connects that wait now, without an answer. Their sessions
    /// stay.
    pub fn drop_polls(self) {
        self.server.state.sessions().drop_polls();
    }

    /// Ends all CometD sessions, and their subscriptions to statistics with them. Connects that
    /// wait are told that their session is unknown, and so is everybody who comes later.
    pub fn forget_sessions(self) {
        self.server.state.sessions().forget();
    }

    /// Gives each CometD session the advice to shake hands again, by the next reply to a connect,
    /// and ends it. Connects that wait are answered at once.
    pub fn advise_handshake(self) {
        self.server.state.sessions().advise("handshake");
    }

    /// Gives each CometD session the advice to give up, by the next reply to a connect, and ends
    /// it. Connects that wait are answered at once.
    pub fn advise_none(self) {
        self.server.state.sessions().advise("none");
    }

    /// Ends each CometD session by a message on `/meta/disconnect`, which no request asked for. It
    /// is in the next answer to a connect; connects that wait are answered at once.
    pub fn disconnect_sessions(self) {
        self.server.state.sessions().disconnect_all();
    }

    /// Says whether handshakes are refused from now on.
    pub fn refuse_handshakes(self, refuse: bool) {
        self.server.state.sessions().refuse_handshakes = refuse;
    }

    /// Says whether the answer to a subscribe holds, ahead of the reply itself, what there is to
    /// say on the channel: the state of the service, and the values in the open subscriptions to
    /// statistics. CometD allows data in any answer.
    pub fn announce_on_subscribe(self, announce: bool) {
        self.server.state.sessions().announce_on_subscribe = announce;
    }
}

impl fmt::Debug for Faults<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Faults").finish_non_exhaustive()
    }
}
