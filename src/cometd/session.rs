//! What the server told of a session.

use std::time::Duration;

use serde_json::{Value, json};

use super::backoff::bounded;
use super::message::Message;

/// How long a server may hold a poll unless it says so itself.
const DEFAULT_POLL_TIMEOUT: Duration = Duration::from_secs(60);
/// The longest time for which a server may hold a poll.
const MAX_POLL_TIMEOUT: Duration = Duration::from_secs(10 * 60);
/// A poll that gets its response within this time and brings nothing was not held.
const UNHELD: Duration = Duration::from_millis(50);
/// How many polls in a row a server may respond at once with nothing before the client slows down.
const PATIENCE: u32 = 3;

pub(super) struct Session {
    pub(super) client_id: String,
    pub(super) interval: Duration,
    pub(super) poll_timeout: Duration,
    multiple_clients: bool,
    /// The last batch that arrived, if the server counts them.
    pub(super) ack: Option<Value>,
    /// How many polls in a row got their response at once with nothing.
    unheld: u32,
}

impl Session {
    /// A session that a reply to a handshake opens.
    pub(super) fn new(client_id: &str, reply: &Message) -> Self {
        let advice = reply.advice();
        Self {
            client_id: client_id.to_owned(),
            interval: bounded(advice.interval.unwrap_or_default()),
            poll_timeout: poll_timeout(advice.timeout).unwrap_or(DEFAULT_POLL_TIMEOUT),
            multiple_clients: false,
            ack: (reply.ack() == Some(&Value::Bool(true))).then(|| json!(-1)),
            unheld: 0,
        }
    }

    /// Notes what the reply to a poll says, and whether it says for the first time that there are multiple clients.
    pub(super) fn heed(&mut self, reply: &Message) -> bool {
        let advice = reply.advice();
        if let (Some(_), Some(ack)) = (&self.ack, reply.ack()) {
            self.ack = Some(ack.clone());
        }
        self.interval = advice.interval.map_or(self.interval, bounded);
        self.poll_timeout = poll_timeout(advice.timeout).unwrap_or(self.poll_timeout);
        let is_crowded = advice.multiple_clients.unwrap_or(false);
        let was_crowded = std::mem::replace(&mut self.multiple_clients, is_crowded);
        is_crowded && !was_crowded
    }

    /// How long to rest after a poll.
    pub(super) fn rest(&mut self, brought: bool, held: Duration) -> Duration {
        self.unheld = match !brought && held < UNHELD {
            true => self.unheld.saturating_add(1),
            false => 0,
        };
        match self.unheld > PATIENCE {
            true => self.interval.max(UNHELD.saturating_mul(self.unheld.min(20))),
            false => self.interval,
        }
    }
}

fn poll_timeout(advised: Option<Duration>) -> Option<Duration> {
    if advised.is_some_and(|advised| advised > MAX_POLL_TIMEOUT) {
        tracing::warn!(
            limit_s = MAX_POLL_TIMEOUT.as_secs(),
            "the notification server wants to hold polls for longer than they are waited for"
        );
    }
    advised.map(|advised| advised.min(MAX_POLL_TIMEOUT))
}
