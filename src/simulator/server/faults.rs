//! How a test makes something go wrong.

use std::fmt;

use super::fault::Fault;
use super::router::Server;
use crate::simulator::stores::names::insist;

/// Makes things go wrong in a [`Simulator`](crate::simulator::Simulator). See
/// [`Simulator::faults`](crate::simulator::Simulator::faults).
///
/// An outage is made by [`Simulator::stop`](crate::simulator::Simulator::stop) and
/// [`Simulator::restart`](crate::simulator::Simulator::restart), tokens end by
/// [`Simulator::expire_access_tokens`](crate::simulator::Simulator::expire_access_tokens), and the Statistics
/// service by [`Simulator::set_statistics_available`](crate::simulator::Simulator::set_statistics_available).
#[derive(Clone, Copy)]
pub struct Faults<'a> {
    server: &'a Server,
}

impl<'a> Faults<'a> {
    pub(crate) fn new(server: &'a Server) -> Self {
        Self { server }
    }

    /// Injects a fault into the next requests for an operation, named as in
    /// [`Simulator::calls`](crate::simulator::Simulator::calls). Faults of one operation happen one after
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
        self.server.faults.clear();
        self.refuse_handshakes(false);
        self.announce_on_subscribe(false);
    }

    /// Closes the connections of all connects that wait now, without a response. Their sessions
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
    /// and ends it. Connects that wait get their response at once.
    pub fn advise_handshake(self) {
        self.server.state.sessions().advise("handshake");
    }

    /// Gives each CometD session the advice to give up, by the next reply to a connect, and ends
    /// it. Connects that wait get their response at once.
    pub fn advise_none(self) {
        self.server.state.sessions().advise("none");
    }

    /// Ends each CometD session by a message on `/meta/disconnect`, which no request asked for. It
    /// is in the next answer to a connect; connects that wait get their response at once.
    pub fn disconnect_sessions(self) {
        self.server.state.sessions().disconnect_all();
    }

    /// Says whether handshakes are refused from now on.
    pub fn refuse_handshakes(self, refuse: bool) {
        self.server.state.sessions().refuse_handshakes = refuse;
    }

    /// Says whether the response to a subscribe holds, ahead of the reply itself, what there is to
    /// say on the channel: the state of the service, and the values in the open subscriptions to
    /// statistics. CometD allows data in any response.
    pub fn announce_on_subscribe(self, announce: bool) {
        self.server.state.sessions().announce_on_subscribe = announce;
    }
}

impl fmt::Debug for Faults<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Faults").finish_non_exhaustive()
    }
}
