//! Sessions of CometD: who waits for what, and what waits for them.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::oneshot;
use tokio::time::Instant;

use super::identifier::unguessable;

pub(crate) const SERVICE: &str = "/statistics/v3/service";
pub(crate) const UPDATES: &str = "/statistics/v3/updates";

/// How long the second of two sessions in one browser is to wait between its connects.
const MULTIPLE_CLIENTS_INTERVAL: u64 = 2000;

pub(crate) struct Sessions {
    by_id: BTreeMap<String, Session>,
    poll_timeout: Duration,
    session_timeout: Duration,
    next_poll: u64,
    pub(crate) refuse_handshakes: bool,
    pub(crate) announce_on_subscribe: bool,
}

/// What ties requests to a session, beside its identifier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SessionCookies {
    /// Cookie of CometD.
    pub(crate) browser: String,
    /// Cookie of the load balancer in front of the service.
    pub(crate) balancer: String,
}

pub(crate) struct Session {
    ties: SessionCookies,
    /// Cookie of the service, by which subscriptions to statistics belong to the session.
    statistics: String,
    channels: BTreeSet<String>,
    queue: Vec<Queued>,
    next_message: u64,
    /// The client tells what arrived, by the number of a batch.
    acknowledges: bool,
    next_batch: u64,
    connected: bool,
    end: Option<End>,
    poll: Option<Poll>,
    /// When it ends if no connect arrives. A time that no clock can hold never comes.
    expires: Option<Instant>,
}

struct Queued {
    message: Value,
    /// The batch in which it was sent, if the client acknowledges batches.
    batch: Option<u64>,
}

/// How a session ends with its next connect.
#[derive(Clone, Copy)]
enum End {
    Advice(&'static str),
    Disconnect,
}

/// A connect that waits, until it gets its response or its connection ends.
struct Poll {
    number: u64,
    resume: Option<oneshot::Sender<Resume>>,
}

impl Poll {
    fn resume(&mut self, why: Resume) {
        if let Some(resume) = self.resume.take() {
            // Nobody is hurt if it gave up meanwhile.
            let _ = resume.send(why);
        }
    }
}

/// Why a connect no longer waits.
pub(crate) enum Resume {
    /// There is something to deliver.
    Deliver,
    /// Another connect of the session came.
    Replaced,
    /// The session is not known any more.
    Forgotten,
    Dropped,
}

/// What a connect comes to.
pub(crate) enum Connect {
    Reply(Value),
    Wait(Wait),
}

pub(crate) struct Wait {
    pub(crate) number: u64,
    pub(crate) timeout: Duration,
    pub(crate) resumed: oneshot::Receiver<Resume>,
}

impl Sessions {
    pub(crate) fn new(poll_timeout: Duration, session_timeout: Duration) -> Self {
        Self {
            by_id: BTreeMap::new(),
            poll_timeout,
            session_timeout,
            next_poll: 0,
            refuse_handshakes: false,
            announce_on_subscribe: false,
        }
    }

    pub(crate) fn ids(&self) -> Vec<String> {
        let open = self.by_id.iter();
        let open = open.filter(|(_, session)| session.end.is_none());
        open.map(|(id, _)| id.clone()).collect()
    }

    /// Ends the sessions that nobody came back to.
    pub(crate) fn expire(&mut self) {
        let now = Instant::now();
        self.by_id
            .retain(|_, session| session.poll.is_some() || session.expires.is_none_or(|expires| now < expires));
    }

    /// Whether subscriptions to statistics made with this cookie belong to a session.
    pub(crate) fn owns(&self, statistics: &str) -> bool {
        self.open_ones().any(|session| session.statistics == statistics)
    }

    /// The cookies of all sessions to which subscriptions belong.
    pub(crate) fn owners(&self) -> HashSet<&str> {
        self.open_ones().map(|session| session.statistics.as_str()).collect()
    }

    fn open_ones(&self) -> impl Iterator<Item = &Session> {
        self.by_id.values().filter(|session| session.end.is_none())
    }

    /// The identifier of a new session and its cookie for subscriptions to statistics.
    pub(crate) fn open(&mut self, ties: SessionCookies, acknowledges: bool) -> (String, String) {
        let (id, statistics) = (unguessable(), unguessable());
        let session = Session {
            ties,
            statistics: statistics.clone(),
            channels: BTreeSet::new(),
            queue: Vec::new(),
            next_message: 1,
            acknowledges,
            next_batch: 1,
            connected: false,
            end: None,
            poll: None,
            expires: Instant::now().checked_add(self.session_timeout),
        };
        self.by_id.insert(id.clone(), session);
        (id, statistics)
    }

    /// The session that a message belongs to.
    pub(crate) fn find(&mut self, id: &str, ties: Option<&SessionCookies>) -> Option<&mut Session> {
        let session = self.by_id.get_mut(id)?;
        (ties == Some(&session.ties)).then_some(session)
    }

    /// Says whether there was one.
    pub(crate) fn close(&mut self, id: &str, ties: Option<&SessionCookies>) -> bool {
        if self.find(id, ties).is_none() {
            return false;
        }
        // Its connect, if one waits, gets its response as usual.
        if let Some(mut poll) = self.by_id.remove(id).and_then(|session| session.poll) {
            poll.resume(Resume::Deliver);
        }
        true
    }

    pub(crate) fn advice(&self) -> Value {
        let timeout = u64::try_from(self.poll_timeout.as_millis()).unwrap_or(u64::MAX);
        json!({ "reconnect": "retry", "interval": 0, "timeout": timeout })
    }

    /// Begins a connect. `may_wait` says whether it came alone.
    pub(crate) fn connect(
        &mut self,
        id: &str,
        ties: Option<&SessionCookies>,
        request: &Value,
        may_wait: bool,
    ) -> Connect {
        let advice = self.advice();
        let is_crowded = self.by_id.iter().any(|(other, session)| {
            let is_neighbour = ties.is_some_and(|ties| ties.browser == session.ties.browser);
            other != id && is_neighbour && session.poll.is_some()
        });
        let expires = Instant::now().checked_add(self.session_timeout);
        let timeout = request.pointer("/advice/timeout").and_then(Value::as_u64);
        let timeout = timeout.map_or(self.poll_timeout, Duration::from_millis);
        let number = self.next_poll;
        self.next_poll += 1;
        let Some(session) = self.find(id, ties) else {
            return Connect::Reply(unknown(request));
        };
        if let Some(mut older) = session.poll.take() {
            older.resume(Resume::Replaced);
        }
        session.expires = expires;
        if let Some(acknowledged) = request.pointer("/ext/ack").and_then(Value::as_u64) {
            let is_open = |queued: &Queued| queued.batch.is_none_or(|batch| batch > acknowledged);
            session.queue.retain(is_open);
        }
        let is_first = !std::mem::replace(&mut session.connected, true);
        let waits = may_wait && !is_first && !session.has_news() && !timeout.is_zero();
        if !waits || is_crowded {
            let mut reply = success(request);
            if waits {
                reply["advice"] = json!({
                    "reconnect": "retry",
                    "interval": MULTIPLE_CLIENTS_INTERVAL,
                    "multiple-clients": true,
                });
            } else if is_first || request.get("advice").is_some() {
                reply["advice"] = advice;
            }
            return Connect::Reply(reply);
        }
        let (resume, resumed) = oneshot::channel();
        session.poll = Some(Poll {
            number,
            resume: Some(resume),
        });
        Connect::Wait(Wait {
            number,
            timeout,
            resumed,
        })
    }

    /// Notes that a connect no longer waits, for whatever reason.
    pub(crate) fn end_poll(&mut self, id: &str, number: u64) {
        let expires = Instant::now().checked_add(self.session_timeout);
        let session = self.by_id.get_mut(id);
        let is_it = |poll: &mut Poll| poll.number == number;
        if let Some(session) = session
            && session.poll.take_if(is_it).is_some()
        {
            session.expires = expires;
        }
    }

    /// What goes out with the replies to messages of a session, ahead of them. `connect` is the
    /// reply to a connect, if there is one among them.
    pub(crate) fn deliver(
        &mut self,
        id: &str,
        ties: Option<&SessionCookies>,
        connect: Option<&mut Value>,
    ) -> Vec<Value> {
        let Some(session) = self.find(id, ties) else {
            return Vec::new();
        };
        if session.acknowledges && connect.is_none() {
            return Vec::new();
        }
        let is_connect = connect.is_some();
        let mut messages = session.batch(connect);
        if is_connect && let Some(End::Disconnect) = session.end {
            messages.push(json!({
                "channel": "/meta/disconnect",
                "successful": true,
                "advice": { "reconnect": "none" },
            }));
        }
        if is_connect && session.end.is_some() {
            self.by_id.remove(id);
        }
        messages
    }

    /// Sends to each session that listens to a channel, once for each of its subscriptions.
    pub(crate) fn publish(&mut self, channel: &str, data: &Value) {
        for session in self.by_id.values_mut() {
            session.publish(channel, data);
        }
    }

    /// Sends to the session that a cookie for subscriptions to statistics belongs to.
    pub(crate) fn publish_to(&mut self, statistics: &str, channel: &str, data: &Value) {
        let sessions = self.by_id.values_mut();
        for session in sessions.filter(|session| session.statistics == statistics) {
            session.publish(channel, data);
        }
    }

    pub(crate) fn drop_polls(&mut self) {
        let sessions = self.by_id.values_mut();
        for poll in sessions.filter_map(|session| session.poll.as_mut()) {
            poll.resume(Resume::Dropped);
        }
    }

    pub(crate) fn forget(&mut self) {
        let sessions = std::mem::take(&mut self.by_id).into_values();
        for mut poll in sessions.filter_map(|session| session.poll) {
            poll.resume(Resume::Forgotten);
        }
    }

    pub(crate) fn advise(&mut self, reconnect: &'static str) {
        self.end_all(End::Advice(reconnect));
    }

    pub(crate) fn disconnect_all(&mut self) {
        self.end_all(End::Disconnect);
    }

    fn end_all(&mut self, end: End) {
        for session in self.by_id.values_mut() {
            session.end = Some(end);
            session.resume();
        }
    }
}

impl Session {
    /// The patterns of channels that it listens to.
    pub(crate) fn channels(&mut self) -> &mut BTreeSet<String> {
        &mut self.channels
    }

    pub(crate) fn statistics(&self) -> &str {
        &self.statistics
    }

    fn has_news(&self) -> bool {
        !self.queue.is_empty() || self.end.is_some()
    }

    fn publish(&mut self, channel: &str, data: &Value) {
        let subscribed = self.channels.iter();
        let times = subscribed.filter(|pattern| covers(pattern, channel)).count();
        for _ in 0..times {
            let message = self.message(channel, data);
            self.queue.push(Queued { message, batch: None });
            self.resume();
        }
    }

    /// A message to the client. Identifiers are counted as clients count theirs: they say nothing
    /// about whose reply a message is.
    pub(crate) fn message(&mut self, channel: &str, data: &Value) -> Value {
        let id = self.next_message.to_string();
        self.next_message += 1;
        json!({ "channel": channel, "id": id, "data": data })
    }

    fn resume(&mut self) {
        if let Some(poll) = &mut self.poll {
            poll.resume(Resume::Deliver);
        }
    }

    /// The messages that wait, and what the reply to a connect says about them.
    fn batch(&mut self, connect: Option<&mut Value>) -> Vec<Value> {
        if let Some(reply) = connect {
            if let Some(End::Advice(reconnect)) = self.end {
                reply["advice"] = json!({ "reconnect": reconnect, "interval": 0 });
            }
            if self.acknowledges {
                let batch = self.next_batch;
                self.next_batch += 1;
                reply["ext"] = json!({ "ack": batch });
                for queued in &mut self.queue {
                    queued.batch.get_or_insert(batch);
                }
                let messages = self.queue.iter();
                return messages.map(|queued| queued.message.clone()).collect();
            }
        }
        let messages = std::mem::take(&mut self.queue).into_iter();
        messages.map(|queued| queued.message).collect()
    }
}

/// Whether a pattern means a channel: `*` stands for one last segment, `**` for one or more.
pub(crate) fn covers(pattern: &str, channel: &str) -> bool {
    if let Some(parent) = pattern.strip_suffix("/**") {
        return channel
            .strip_prefix(parent)
            .is_some_and(|rest| rest.starts_with('/') && rest.len() > 1);
    }
    if let Some(parent) = pattern.strip_suffix("/*") {
        return channel.rsplit_once('/').is_some_and(|(start, _)| start == parent);
    }
    pattern == channel
}

/// The reply to a message, as far as it is always the same.
pub(crate) fn reply(request: &Value, successful: bool) -> Value {
    let mut reply = json!({ "channel": request["channel"], "successful": successful });
    for name in ["id", "subscription"] {
        if let Some(value) = request.get(name) {
            reply[name] = value.clone();
        }
    }
    reply
}

pub(crate) fn success(request: &Value) -> Value {
    reply(request, true)
}

pub(crate) fn failure(request: &Value, error: &str) -> Value {
    let mut reply = reply(request, false);
    reply["error"] = error.into();
    reply
}

/// The reply to a message of a session that is none. Only connects come with advice.
pub(crate) fn unknown(request: &Value) -> Value {
    let mut reply = failure(request, "402::session_unknown");
    if request["channel"] == "/meta/connect" {
        reply["advice"] = json!({ "reconnect": "handshake", "interval": 0 });
    }
    reply
}
