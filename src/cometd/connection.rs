//! The session with the server: what it takes to open it, to keep it, and to open it again.

use std::collections::{BTreeSet, VecDeque};
use std::time::Duration;

use serde_json::{Map, Value, json};
use tokio::time::Instant;

use super::backoff::{Backoff, bounded};
use super::exchange::{Exchange, Kind, Step, run_side};
use super::message::{self, Message, Reconnect};
use super::session::Session;
use super::signal::Signal;
use super::transport::{Received, Transport};
use crate::{AuthenticationErrorKind, Error, NotificationErrorKind, TimeoutPhase};

/// How long a response may be on its way once the server has given it.
const NETWORK_DELAY: Duration = Duration::from_secs(10);
/// The timeout of `/meta/disconnect`.
const DISCONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// How many requests in a row a server may refuse without a word of the protocol before the session counts as lost.
const MAX_REFUSALS: u32 = 2;

/// A session, and what is to be done next for it. It goes on only while somebody waits for its next signal.
pub(super) struct Connection {
    transport: Transport,
    /// What the application listens to.
    wanted: BTreeSet<String>,
    /// What the server knows of it.
    subscribed: BTreeSet<String>,
    session: Option<Session>,
    was_connected: bool,
    is_up: bool,
    last_id: u64,
    /// Grows while nothing comes.
    backoff: Backoff,
    /// Whether the last interruption came with the server's wish when to go on.
    was_advised: bool,
    /// How long the last response asked to wait, by `Retry-After`.
    retry_after: Duration,
    /// How many requests in a row were refused without a word of the protocol.
    refusals: u32,
    step: Step,
    /// Subscriptions on their way while a poll waits.
    side: Option<Exchange>,
    signals: VecDeque<Signal>,
    /// Messages that came before every channel was subscribed.
    held: Vec<Message>,
}

impl Connection {
    /// A connection that will listen to these channels.
    pub(super) fn new(transport: Transport, channels: BTreeSet<String>) -> Self {
        let now = tokio::time::sleep(Duration::ZERO);
        Self {
            transport,
            wanted: channels,
            subscribed: BTreeSet::new(),
            session: None,
            was_connected: false,
            is_up: false,
            last_id: 0,
            backoff: Backoff::default(),
            was_advised: false,
            retry_after: Duration::ZERO,
            refusals: 0,
            step: Step::Resting(Box::pin(now), Kind::Handshake),
            side: None,
            signals: VecDeque::new(),
            held: Vec::new(),
        }
    }

    /// What happens next. A call that is dropped loses nothing.
    pub(super) async fn next(&mut self) -> Signal {
        loop {
            if let Some(signal) = self.signals.pop_front() {
                return signal;
            }
            tokio::select! {
                outcome = self.step.run() => match (outcome, std::mem::replace(&mut self.step, Step::Ended)) {
                    (None, Step::Resting(_, kind)) => self.begin(kind),
                    (Some(response), Step::Asking(exchange)) => self.received(&exchange, response),
                    (_, step) => self.step = step,
                },
                response = run_side(&mut self.side) => {
                    if let Some(exchange) = self.side.take() {
                        self.received(&exchange, response);
                    }
                }
            }
        }
    }

    /// Whether all of these channels are delivered now.
    pub(super) fn delivers(&self, channels: &BTreeSet<String>) -> bool {
        self.is_up && channels.is_subset(&self.subscribed)
    }

    /// Listens to these channels and to no others.
    pub(super) fn want(&mut self, channels: BTreeSet<String>) {
        self.wanted = channels;
        self.change();
    }

    /// The patterns that the server delivers by.
    pub(super) fn subscribed(&self) -> &BTreeSet<String> {
        &self.subscribed
    }

    /// Takes leave of the server, which forgets the session, also one that is just being opened. It is not waited for
    /// longer than a moment.
    pub(super) async fn disconnect(mut self) {
        let _ = tokio::time::timeout(DISCONNECT_TIMEOUT, async {
            self.side = None;
            let step = std::mem::replace(&mut self.step, Step::Ended);
            let mut client_id = self.session.take().map(|session| session.client_id);
            if let Step::Asking(exchange) = step
                && exchange.kind == Kind::Handshake
            {
                let Exchange { response, .. } = exchange;
                let received = response.await.ok();
                let replies = received.iter().flat_map(|received| &received.messages);
                client_id = replies.filter_map(Message::client_id).map(str::to_owned).next();
            }
            let Some(client_id) = client_id else { return };
            let id = self.id();
            let channel = Kind::Disconnect.channel();
            let request = message::request(channel, &id, Some(&client_id));
            let exchange = self.exchange(Kind::Disconnect, vec![(id, request)]);
            let _ = exchange.response.await;
        })
        .await;
    }

    fn id(&mut self) -> String {
        self.last_id = self.last_id.wrapping_add(1);
        self.last_id.to_string()
    }

    fn exchange(&self, kind: Kind, requests: Vec<(String, Map<String, Value>)>) -> Exchange {
        let endpoint = kind.endpoint(requests.len());
        let limit = match (kind, &self.session) {
            (Kind::Connect, Some(session)) => Some(session.poll_timeout.saturating_add(NETWORK_DELAY)),
            _ => None,
        };
        let channel = |request: &Map<String, Value>| {
            let channel = request.get("subscription").and_then(Value::as_str);
            channel.unwrap_or_default().to_owned()
        };
        let (ids, messages): (Vec<String>, Vec<_>) = requests.into_iter().unzip();
        Exchange {
            kind,
            endpoint,
            begun: Instant::now(),
            requests: ids.into_iter().zip(messages.iter().map(channel)).collect(),
            response: self.transport.post(endpoint, messages, limit),
        }
    }

    fn begin(&mut self, kind: Kind) {
        let exchange = match (kind, &self.session) {
            (Kind::Subscribe, Some(_)) => match self.wanted.is_empty() {
                true => return self.subscribed_all(),
                false => self.exchange_for(Kind::Subscribe, self.wanted.clone()),
            },
            (Kind::Connect, Some(_)) => self.poll(),
            _ => {
                self.session = None;
                self.side = None;
                self.subscribed.clear();
                self.held.clear();
                let id = self.id();
                let request = message::handshake(&id);
                self.exchange(Kind::Handshake, vec![(id, request)])
            }
        };
        self.step = Step::Asking(exchange);
    }

    fn poll(&mut self) -> Exchange {
        let id = self.id();
        let session = self.session.as_ref();
        let client_id = session.map(|session| session.client_id.as_str());
        let mut request = message::request("/meta/connect", &id, client_id);
        request.insert("connectionType".to_owned(), "long-polling".into());
        if let Some(ack) = session.and_then(|session| session.ack.as_ref()) {
            request.insert("ext".to_owned(), json!({ "ack": ack }));
        }
        if !self.is_up {
            // With a response at once, it tells that the session is alive.
            request.insert("advice".to_owned(), json!({ "timeout": 0 }));
        }
        self.exchange(Kind::Connect, vec![(id, request)])
    }

    /// Requests for each of these channels.
    fn exchange_for(&mut self, kind: Kind, channels: BTreeSet<String>) -> Exchange {
        let client_id = self.session.as_ref().map(|s| s.client_id.clone());
        let request = |channel: String| {
            let id = self.id();
            let mut request = message::request(kind.channel(), &id, client_id.as_deref());
            request.insert("subscription".to_owned(), channel.into());
            (id, request)
        };
        let requests = channels.into_iter().map(request).collect();
        self.exchange(kind, requests)
    }

    /// Tells the server what is wanted beside what it knows, or not any more. A poll that waits goes on waiting.
    fn change(&mut self) {
        if self.side.is_some() || !self.is_up {
            return;
        }
        let missing: BTreeSet<String> = self.wanted.difference(&self.subscribed).cloned().collect();
        let superfluous: BTreeSet<String> = self.subscribed.difference(&self.wanted).cloned().collect();
        if !missing.is_empty() {
            self.side = Some(self.exchange_for(Kind::Add, missing));
        } else if !superfluous.is_empty() {
            self.subscribed.retain(|channel| !superfluous.contains(channel));
            self.side = Some(self.exchange_for(Kind::Remove, superfluous));
        }
    }

    fn received(&mut self, exchange: &Exchange, response: Result<Received, Error>) {
        let Received { messages, refusal } = match response {
            Ok(received) => received,
            Err(error) => return self.failed(exchange, error),
        };
        let (data, replies): (Vec<Message>, Vec<Message>) = messages
            .into_iter()
            .partition(|message| !message.is_meta() && !message.channel().is_empty());
        let farewell = replies
            .iter()
            .find(|reply| reply.channel() == "/meta/disconnect" && !reply.has_id())
            .cloned();
        let brought = !data.is_empty();
        self.deliver(data);
        self.retry_after = refusal.as_ref().and_then(Error::retry_after).unwrap_or_default();
        if let Some(refusal) = refusal
            && farewell.is_none()
        {
            // A handshake that is refused without advice is refused for good, unless the server is just not up to it.
            let is_passing = |reply: &Message| {
                exchange.kind == Kind::Handshake
                    && reply.advice().reconnect.is_none()
                    && refusal.status().is_some_and(|status| status.is_server_error())
            };
            if exchange.reply(&replies).is_none_or(is_passing) {
                return self.failed(exchange, refusal);
            }
        }
        if exchange.kind == Kind::Handshake || exchange.reply(&replies).is_some() {
            self.refusals = 0;
        }
        match exchange.kind {
            Kind::Handshake => self.shaken(exchange, &replies),
            Kind::Subscribe | Kind::Add => self.subscribed_to(exchange, &replies),
            Kind::Connect => self.polled(exchange, &replies, brought),
            Kind::Remove | Kind::Disconnect => self.change(),
        }
        if let Some(farewell) = farewell {
            self.farewell(exchange, &farewell);
        }
    }

    fn deliver(&mut self, data: Vec<Message>) {
        match (data.is_empty(), self.is_up) {
            (true, _) => {}
            (false, true) => self.signals.push_back(Signal::Received(data)),
            (false, false) => self.held.extend(data),
        }
    }

    fn shaken(&mut self, exchange: &Exchange, replies: &[Message]) {
        let Some(reply) = exchange.reply(replies) else {
            let error = self.error(exchange, NotificationErrorKind::NotBayeux, None);
            return self.failed(exchange, error);
        };
        let advice = reply.advice();
        match reply.client_id().filter(|_| reply.is_successful()) {
            Some(client_id) => {
                self.session = Some(Session::new(client_id, reply));
                self.begin(Kind::Subscribe);
            }
            None => {
                let kind = NotificationErrorKind::HandshakeRefused;
                let error = self.error(exchange, kind, Some(reply));
                match advice.reconnect {
                    None | Some(Reconnect::None) => self.end(error),
                    Some(_) => self.down(error, Kind::Handshake, advice.interval),
                }
            }
        }
    }

    fn subscribed_to(&mut self, exchange: &Exchange, replies: &[Message]) {
        for (id, channel) in &exchange.requests {
            match exchange.reply_to(replies, id, channel) {
                Some(reply) if reply.is_successful() => {
                    self.subscribed.insert(channel.clone());
                }
                Some(reply) if reply.says_unknown_session() => {
                    let kind = NotificationErrorKind::UnknownSession;
                    let error = self.error(exchange, kind, Some(reply));
                    return self.down(error, Kind::Handshake, Some(Duration::ZERO));
                }
                Some(reply) => {
                    let kind = NotificationErrorKind::SubscriptionRefused(channel.clone());
                    let error = self.error(exchange, kind, Some(reply));
                    self.wanted.remove(channel);
                    self.signals.push_back(Signal::Refused(channel.clone(), error));
                }
                None => {
                    let error = self.error(exchange, NotificationErrorKind::NotBayeux, None);
                    return match exchange.kind {
                        Kind::Subscribe => self.failed(exchange, error),
                        _ => self.down(error, Kind::Subscribe, None),
                    };
                }
            }
        }
        match exchange.kind {
            Kind::Subscribe => self.subscribed_all(),
            _ => {
                self.signals.push_back(Signal::Subscribed);
                self.change();
            }
        }
    }

    /// Every channel is subscribed to, so what comes from now on can be delivered.
    fn subscribed_all(&mut self) {
        let signal = match std::mem::replace(&mut self.was_connected, true) {
            true => Signal::Resubscribed,
            false => Signal::Connected,
        };
        self.signals.push_back(signal);
        let held = std::mem::take(&mut self.held);
        // The first poll is to get its response at once, as it is after every interruption.
        let poll = self.poll();
        self.is_up = true;
        self.deliver(held);
        self.step = Step::Asking(poll);
        self.change();
    }

    fn polled(&mut self, exchange: &Exchange, replies: &[Message], brought: bool) {
        let Some(reply) = exchange.reply(replies) else {
            let error = self.error(exchange, NotificationErrorKind::NotBayeux, None);
            return self.failed(exchange, error);
        };
        let advice = reply.advice();
        if !reply.is_successful() {
            let unknown = reply.says_unknown_session() || advice.reconnect.is_none();
            let kind = match unknown {
                true => NotificationErrorKind::UnknownSession,
                false => NotificationErrorKind::ConnectRefused,
            };
            let error = self.error(exchange, kind, Some(reply));
            return match advice.reconnect {
                Some(Reconnect::None) => self.end(error),
                Some(Reconnect::Retry) => self.down(error, Kind::Connect, advice.interval),
                Some(Reconnect::Handshake) | None => {
                    self.down(error, Kind::Handshake, Some(advice.interval.unwrap_or_default()))
                }
            };
        }
        self.backoff = Backoff::default();
        self.was_advised = false;
        if !std::mem::replace(&mut self.is_up, true) {
            self.signals.push_back(Signal::Connected);
            let held = std::mem::take(&mut self.held);
            self.deliver(held);
        }
        let Some(session) = &mut self.session else {
            return self.begin(Kind::Handshake);
        };
        if session.heed(reply) {
            let interval = session.interval;
            self.signals.push_back(Signal::MultipleClients(interval));
        }
        let rest = session.rest(brought, exchange.begun.elapsed());
        match advice.reconnect {
            Some(Reconnect::None) => {
                let error = self.error(exchange, NotificationErrorKind::Disconnected, Some(reply));
                self.end(error);
            }
            Some(Reconnect::Handshake) => {
                let kind = NotificationErrorKind::UnknownSession;
                let error = self.error(exchange, kind, Some(reply));
                self.down(error, Kind::Handshake, Some(rest));
            }
            Some(Reconnect::Retry) | None if rest.is_zero() => self.begin(Kind::Connect),
            Some(Reconnect::Retry) | None => self.rest(rest, Kind::Connect),
        }
        self.change();
    }

    /// The server takes leave of its own accord.
    fn farewell(&mut self, exchange: &Exchange, farewell: &Message) {
        if matches!(self.step, Step::Ended) {
            return;
        }
        let kind = NotificationErrorKind::Disconnected;
        let error = self.error(exchange, kind, Some(farewell));
        match farewell.advice().reconnect {
            Some(Reconnect::None) => self.end(error),
            _ => self.down(error, Kind::Handshake, farewell.advice().interval),
        }
    }

    /// A request that got no response, or none that could be read.
    fn failed(&mut self, exchange: &Exchange, mut error: Error) {
        self.retry_after = error.retry_after().unwrap_or_default();
        if let (Kind::Connect, Error::Timeout { phase, .. }) = (exchange.kind, &mut error) {
            *phase = TimeoutPhase::Poll;
        }
        self.refusals = match is_refusal(&error) {
            true => self.refusals.saturating_add(1),
            false => 0,
        };
        let ended = match &error {
            // A call tried another token already; another session may be what it takes.
            Error::Authentication(error) => {
                error.kind != AuthenticationErrorKind::InvalidToken || exchange.kind == Kind::Handshake
            }
            Error::Configuration { .. } | Error::InvalidRequest { .. } => true,
            _ => false,
        };
        if ended {
            return self.end(error);
        }
        let next = match (&error, exchange.kind) {
            (Error::Authentication(_), _) => Kind::Handshake,
            (_, Kind::Subscribe | Kind::Connect) if self.refusals >= MAX_REFUSALS => Kind::Handshake,
            // A second session on the same cookies would disturb the first.
            (_, kind @ (Kind::Handshake | Kind::Subscribe | Kind::Connect)) => kind,
            // The session may be as well as ever.
            (_, Kind::Add) => {
                for channel in exchange.requests.values() {
                    self.wanted.remove(channel);
                    let refused = Signal::Refused(channel.clone(), error.clone());
                    self.signals.push_back(refused);
                }
                return self.change();
            }
            (_, Kind::Remove | Kind::Disconnect) => return self.change(),
        };
        self.down(error, next, None);
    }

    /// Says that nothing comes for now, and goes on after a rest: that which the server asks for, or a random one that
    /// grows. A server that is back after an outage is obeyed at once, and one that asks for the same over and over is not.
    fn down(&mut self, error: Error, next: Kind, interval: Option<Duration>) {
        self.is_up = false;
        self.side = None;
        self.signals.push_back(Signal::Reconnecting(error));
        let is_first = !std::mem::replace(&mut self.was_advised, interval.is_some());
        let patience = self.backoff.next();
        let rest = match interval {
            Some(interval) if is_first => interval,
            interval => patience.max(interval.unwrap_or_default()),
        };
        let asked = std::mem::take(&mut self.retry_after);
        self.rest(rest.max(asked), next);
    }

    fn rest(&mut self, rest: Duration, next: Kind) {
        let rest = bounded(rest);
        self.step = Step::Resting(Box::pin(tokio::time::sleep(rest)), next);
    }

    fn end(&mut self, error: Error) {
        self.is_up = false;
        self.side = None;
        self.session = None;
        self.step = Step::Ended;
        self.signals.push_back(Signal::Ended(error));
    }

    fn error(&self, exchange: &Exchange, kind: NotificationErrorKind, reply: Option<&Message>) -> Error {
        let words = reply.and_then(Message::error);
        let is_crowded = reply.is_some_and(|reply| reply.advice().multiple_clients == Some(true));
        let kind = match kind {
            NotificationErrorKind::HandshakeRefused
            | NotificationErrorKind::ConnectRefused
            | NotificationErrorKind::UnknownSession
            | NotificationErrorKind::Disconnected
                if is_crowded =>
            {
                NotificationErrorKind::MultipleClients
            }
            kind => kind,
        };
        self.transport.error(exchange.endpoint, kind, words)
    }
}

/// Whether a response came without a word of the protocol, as from a server that does not know the session any more.
fn is_refusal(error: &Error) -> bool {
    match error {
        Error::Api(error) => error.status.is_client_error() && !matches!(error.status.as_u16(), 408 | 429),
        Error::Notification(error) => error.kind == NotificationErrorKind::NotBayeux,
        // A batch that is too large comes again for as long as it is not acknowledged.
        Error::Redirect { .. } | Error::ResponseTooLarge { .. } => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Client;
    use crate::services::statistics_notifications::access;

    fn connection() -> Connection {
        let client = Client::builder("http://127.0.0.1:1").api_key("key");
        let access = access(&client.build().unwrap());
        Connection::new(access.transport, BTreeSet::new())
    }

    fn rest_after(connection: &mut Connection, interval: Option<Duration>) -> Duration {
        let error = Error::configuration("test", "of no meaning");
        connection.down(error, Kind::Connect, interval);
        match &connection.step {
            Step::Resting(rest, _) => rest.deadline() - Instant::now(),
            _ => panic!("it does not rest"),
        }
    }

    #[tokio::test(start_paused = true)]
    async fn what_a_server_asks_for_is_done_at_once_when_it_is_back_but_not_over_and_over() {
        let at_once = Some(Duration::ZERO);
        let mut connection = connection();
        for _ in 0..10 {
            rest_after(&mut connection, None);
        }
        assert!(rest_after(&mut connection, at_once).is_zero());
        assert!(!rest_after(&mut connection, at_once).is_zero());
        assert!(!rest_after(&mut connection, at_once).is_zero());
        rest_after(&mut connection, None);
        assert!(rest_after(&mut connection, at_once).is_zero());
    }
}
