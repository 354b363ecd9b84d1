//! What is delivered to third-party systems, and what becomes of it.

use std::collections::{BTreeMap, VecDeque};

use http::StatusCode;
use serde_json::Value;
use tokio::sync::watch;

/// The response of a third-party system to what the [`Simulator`](crate::simulator::Simulator) delivered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebhookReply {
    /// The status.
    pub status: StatusCode,
    /// The body, read as UTF-8.
    pub body: String,
}

/// What the [`Simulator`](crate::simulator::Simulator) delivers to a registered webhook, and what became of
/// it so far.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebhookDelivery {
    /// Identifier of the message, or of the operation that events tell of.
    pub id: String,
    /// Identifier of the channel.
    pub channel_id: String,
    /// Where it goes.
    pub url: String,
    /// What is sent, the same at each attempt.
    pub body: String,
    /// What came of each attempt, in order.
    pub attempts: Vec<Attempt>,
    /// What became of the whole.
    pub state: DeliveryState,
    pub(crate) kind: Kind,
}

/// What came of one attempt to deliver something.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Attempt {
    /// This answer.
    Responded(WebhookReply),
    /// No response in time.
    TimedOut,
    /// No connection, or one that was lost before there was a whole response.
    Disconnected,
}

/// What became of something that was to be delivered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeliveryState {
    /// It will be tried, or is being tried, or will be tried again.
    Pending,
    /// It was taken.
    Delivered,
    /// It got its response in a way that ends it.
    Refused,
    /// It was not taken, however often it was tried.
    GivenUp,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Message,
    InteractionEvents,
}

impl Kind {
    /// What the manual makes of a response; nothing for one that asks for a redelivery.
    fn verdict(self, status: StatusCode) -> Option<DeliveryState> {
        match self {
            Self::Message if status.is_success() => Some(DeliveryState::Delivered),
            Self::Message if status.is_server_error() => None,
            Self::Message => Some(DeliveryState::Refused),
            Self::InteractionEvents => (status == StatusCode::OK).then_some(DeliveryState::Delivered),
        }
    }
}

impl WebhookDelivery {
    pub(crate) fn message(id: &str, channel_id: &str, url: &str, message: &Value) -> Self {
        Self::new(Kind::Message, id, channel_id, url, message)
    }

    pub(crate) fn interaction_events(id: &str, channel_id: &str, url: &str, events: &Value) -> Self {
        Self::new(Kind::InteractionEvents, id, channel_id, url, events)
    }

    fn new(kind: Kind, id: &str, channel_id: &str, url: &str, body: &Value) -> Self {
        Self {
            id: id.to_owned(),
            channel_id: channel_id.to_owned(),
            url: url.to_owned(),
            body: body.to_string(),
            attempts: Vec::new(),
            state: DeliveryState::Pending,
            kind,
        }
    }

    /// Takes note of an attempt, of which there are to be no more than `most`.
    fn tried(&mut self, attempt: Attempt, most: usize) {
        let verdict = match &attempt {
            Attempt::Responded(answer) => self.kind.verdict(answer.status),
            Attempt::TimedOut | Attempt::Disconnected => None,
        };
        self.attempts.push(attempt);
        let is_last = self.attempts.len() >= most;
        self.state = verdict.unwrap_or(match is_last {
            true => DeliveryState::GivenUp,
            false => DeliveryState::Pending,
        });
    }
}

/// What was to be delivered, in the order in which it came about: everything that is pending, and the
/// latest of what is not.
pub(crate) struct Outbox {
    mail: watch::Sender<Mail>,
}

pub(crate) struct Mail {
    /// By their numbers.
    deliveries: BTreeMap<u64, WebhookDelivery>,
    /// The number of the next one.
    count: u64,
    /// The numbers of those that are pending, by channel.
    pending: BTreeMap<String, VecDeque<u64>>,
    /// The numbers of those that are not, as they came to their ends.
    settled: VecDeque<u64>,
    /// How many of those are kept.
    most: usize,
}

impl Mail {
    fn put(&mut self, delivery: WebhookDelivery) {
        let pending = self.pending.entry(delivery.channel_id.clone());
        pending.or_default().push_back(self.count);
        self.deliveries.insert(self.count, delivery);
        self.count += 1;
    }

    fn next(&self, channel_id: &str) -> Option<(u64, &WebhookDelivery)> {
        let number = *self.pending.get(channel_id)?.front()?;
        Some((number, self.deliveries.get(&number)?))
    }

    fn tried(&mut self, number: u64, attempt: Attempt, most_attempts: usize) {
        let Some(delivery) = self.deliveries.get_mut(&number) else {
            return;
        };
        delivery.tried(attempt, most_attempts);
        if delivery.state == DeliveryState::Pending {
            return;
        }
        if let Some(pending) = self.pending.get_mut(&delivery.channel_id) {
            pending.pop_front();
        }
        self.settled.push_back(number);
        while self.settled.len() > self.most {
            if let Some(oldest) = self.settled.pop_front() {
                self.deliveries.remove(&oldest);
            }
        }
    }

    fn deliveries(&self) -> Vec<WebhookDelivery> {
        self.deliveries.values().cloned().collect()
    }
}

impl Outbox {
    pub(crate) fn new(most: usize) -> Self {
        let mail = Mail {
            deliveries: BTreeMap::new(),
            count: 0,
            pending: BTreeMap::new(),
            settled: VecDeque::new(),
            most,
        };
        Self {
            mail: watch::Sender::new(mail),
        }
    }

    pub(crate) fn put(&self, delivery: WebhookDelivery) {
        self.mail.send_modify(|mail| mail.put(delivery));
    }

    pub(crate) fn deliveries(&self) -> Vec<WebhookDelivery> {
        self.mail.borrow().deliveries()
    }

    /// How many there were.
    pub(crate) fn count(&self) -> u64 {
        self.mail.borrow().count
    }

    /// Waits until nothing is pending.
    pub(crate) async fn settled(&self) -> Vec<WebhookDelivery> {
        let mut news = self.mail.subscribe();
        let settled = news
            .wait_for(|mail| mail.pending.values().all(VecDeque::is_empty))
            .await;
        settled.map_or_else(|_| Vec::new(), |mail| mail.deliveries())
    }

    /// Waits for something to deliver on a channel: its number, and what and where it is.
    pub(crate) async fn next(news: &mut watch::Receiver<Mail>, channel_id: &str) -> Option<(u64, WebhookDelivery)> {
        let mail = news.wait_for(|mail| mail.next(channel_id).is_some()).await;
        let mail = mail.ok()?;
        let (number, delivery) = mail.next(channel_id)?;
        Some((number, delivery.clone()))
    }

    pub(crate) fn subscribe(&self) -> watch::Receiver<Mail> {
        self.mail.subscribe()
    }

    /// Takes note of an attempt, of which there are to be no more than `most`.
    pub(crate) fn tried(&self, number: u64, attempt: Attempt, most: usize) {
        self.mail.send_modify(|mail| mail.tried(number, attempt, most));
    }
}
