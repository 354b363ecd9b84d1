//! What keeps a subscription open.

use std::future::{Future, pending};
use std::pin::Pin;
use std::time::Duration;

use serde_json::Value;
use tokio::sync::oneshot;
use tokio::time::Sleep;

use super::super::types::{CreateSubscriptionRequest, StatisticValue, SubscribedStatistic};
use super::update::{Asked, Update, service_state};
use super::{Rejected, SERVICE, WatchEvent, unique};
use crate::cometd::{Attachment, Backoff, Mailbox, Message, Signal};
use crate::{Client, Error, Status};

/// How long taking leave may take.
const FAREWELL: Duration = Duration::from_secs(5);

type Opening = Pin<Box<dyn Future<Output = Result<Opened, Error>> + Send>>;

/// What the service says of a subscription that was opened or looked at.
struct Opened {
    subscription: Option<String>,
    values: Vec<StatisticValue>,
    errors: Vec<Status>,
}

/// What a watcher is told when the subscription is open again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Occasion {
    First,
    Again,
    /// Only the values are read, of the subscription that there is.
    Look,
}

enum Step {
    /// Nothing is to be done but to listen.
    Watching,
    Opening(Occasion, Opening),
    Resting(Pin<Box<Sleep>>),
    /// The service will say when it is back.
    Unavailable,
}

impl Step {
    async fn run(&mut self) -> Option<Result<Opened, Error>> {
        match self {
            Self::Watching | Self::Unavailable => pending().await,
            Self::Opening(_, opening) => Some(opening.await),
            Self::Resting(rest) => {
                rest.await;
                None
            }
        }
    }
}

pub(super) struct Supervisor {
    client: Client,
    attachment: Attachment,
    asked: Asked,
    queue: Mailbox<Result<WatchEvent, Error>>,
    /// The subscription on the server, and the one before it.
    subscription: Option<String>,
    previous: Option<String>,
    step: Step,
    was_open: bool,
    /// Values that were announced before the subscription was known to be open.
    held: Vec<Update>,
    backoff: Backoff,
}

impl Supervisor {
    pub(super) fn new(
        client: Client,
        attachment: Attachment,
        asked: Vec<std::sync::Arc<SubscribedStatistic>>,
        queue: Mailbox<Result<WatchEvent, Error>>,
    ) -> Self {
        Self {
            client,
            attachment,
            asked: Asked::new(asked),
            queue,
            subscription: None,
            previous: None,
            step: Step::Watching,
            was_open: false,
            held: Vec::new(),
            backoff: Backoff::default(),
        }
    }

    /// Goes on until the watcher has gone or nothing comes any more, and leaves nothing behind.
    pub(super) async fn run(mut self, ready: oneshot::Sender<Result<(), Error>>) {
        let mut ready = Some(ready);
        self.open();
        loop {
            tokio::select! {
                signal = self.attachment.next() => {
                    let Some(signal) = signal else { break };
                    if let Err(error) = self.notice(signal) {
                        match ready.take() {
                            Some(ready) => { let _ = ready.send(Err(error)); }
                            None => self.queue.push(Err(error)),
                        }
                        break;
                    }
                }
                outcome = self.step.run() => match (outcome, std::mem::replace(&mut self.step, Step::Watching)) {
                    (Some(Ok(opened)), Step::Opening(occasion, _)) => {
                        self.opened(occasion, opened);
                        if let Some(ready) = ready.take() {
                            let _ = ready.send(Ok(()));
                        }
                    }
                    (Some(Err(error)), _) => match ready.take() {
                        Some(ready) => {
                            let _ = ready.send(Err(error));
                            break;
                        }
                        None if error.is_authentication() => {
                            self.queue.push(Err(error));
                            break;
                        }
                        None => self.failed(error),
                    },
                    _ => self.open(),
                },
                () = self.queue.gone() => break,
            }
        }
        self.close().await;
    }

    /// Begins to open a subscription, and to delete the one that takes no values any more.
    fn open(&mut self) {
        let occasion = match self.was_open {
            true => Occasion::Again,
            false => Occasion::First,
        };
        let id = unique();
        self.previous = self.subscription.replace(id.clone());
        let (client, previous) = (self.client.clone(), self.previous.clone());
        let statistics: Vec<SubscribedStatistic> = self
            .asked
            .statistics
            .iter()
            .map(|statistic| SubscribedStatistic::clone(statistic))
            .collect();
        let opening = async move {
            if let Some(previous) = previous {
                delete(&client, previous).await;
            }
            let opened = client
                .statistics()
                .create_subscription()
                .body(CreateSubscriptionRequest::new(id, statistics))
                .send()
                .await?;
            let errors = opened.errors().to_vec();
            let opened = opened.into_inner();
            Ok(Opened {
                subscription: opened.subscription_id,
                values: opened.statistics.unwrap_or_default(),
                errors,
            })
        };
        self.step = Step::Opening(occasion, Box::pin(opening));
    }

    /// Begins to read the values of the subscription that there is.
    fn look(&mut self) {
        let Some(id) = self.subscription.clone() else {
            return self.open();
        };
        let client = self.client.clone();
        let looking = async move {
            let read = client
                .statistics()
                .get_subscription_values()
                .id(id)
                .send()
                .await?
                .into_inner();
            Ok(Opened {
                subscription: None,
                values: read.statistics.unwrap_or_default(),
                errors: Vec::new(),
            })
        };
        self.step = Step::Opening(Occasion::Look, Box::pin(looking));
    }

    fn opened(&mut self, occasion: Occasion, opened: Opened) {
        self.backoff = Backoff::default();
        self.previous = None;
        self.was_open = true;
        if let Some(subscription) = opened.subscription {
            self.subscription = Some(subscription);
        }
        match occasion {
            Occasion::First => self.tell(WatchEvent::Connected),
            Occasion::Again => self.tell(WatchEvent::Resubscribed),
            Occasion::Look => {}
        }
        if occasion != Occasion::Look {
            let known = |index: &usize| {
                let of = |value: &StatisticValue| self.asked.index(value.statistic_id.as_deref()?);
                opened.values.iter().any(|value| of(value) == Some(*index))
            };
            let statistics = self.asked.statistics.iter().enumerate();
            let rejected: Vec<Rejected> = statistics
                .filter(|(index, _)| !known(index))
                .map(|(index, statistic)| Rejected {
                    statistic: std::sync::Arc::clone(statistic),
                    reason: reason(&opened.errors, index, statistic),
                })
                .collect();
            for rejected in rejected {
                self.tell(WatchEvent::Rejected(rejected));
            }
        }
        let values = opened.values.into_iter();
        let values: Vec<Update> = values.filter_map(|v| self.asked.snapshot(v)).collect();
        let held = std::mem::take(&mut self.held);
        let updates = values.into_iter().chain(held).map(WatchEvent::Update);
        self.queue.extend(updates.map(Ok));
    }

    /// A subscription that could not be opened or looked at is opened later.
    fn failed(&mut self, error: Error) {
        self.tell(WatchEvent::Reconnecting(error));
        let rest = self.backoff.next();
        let rest = tokio::time::sleep(rest);
        self.step = Step::Resting(Box::pin(rest));
    }

    fn notice(&mut self, signal: Signal) -> Result<(), Error> {
        match signal {
            Signal::Messages(messages) => self.read(messages),
            Signal::Reconnecting(error) => self.tell(WatchEvent::Reconnecting(error)),
            Signal::Connected => match &self.step {
                Step::Watching | Step::Opening(Occasion::Look, _) => {
                    self.tell(WatchEvent::Connected);
                    self.look();
                }
                Step::Opening(..) => {}
                // Whether the service came back while nobody listened is not known.
                Step::Resting(_) | Step::Unavailable => self.open(),
            },
            Signal::Resubscribed => self.open(),
            Signal::MultipleClients(interval) => {
                self.tell(WatchEvent::MultipleClients { interval });
            }
            Signal::Subscribed | Signal::Refused(..) => {}
            Signal::Ended(error) => return Err(error),
        }
        Ok(())
    }

    fn read(&mut self, messages: Vec<Message>) {
        let mut updates = Vec::new();
        for message in messages {
            if message.channel() == SERVICE {
                self.queue.extend(updates.drain(..));
                match service_state(message) {
                    Some(false) => self.unavailable(),
                    Some(true) if matches!(self.step, Step::Unavailable | Step::Resting(_)) => {
                        self.open();
                    }
                    _ => {}
                }
                continue;
            }
            let own = [&self.subscription, &self.previous];
            let is_own = |id: &str| own.iter().any(|own| own.as_deref() == Some(id));
            let new = self.asked.updates(message, is_own);
            match &self.step {
                Step::Opening(Occasion::First | Occasion::Again, _) => self.held.extend(new),
                _ => updates.extend(new.map(WatchEvent::Update).map(Ok)),
            }
        }
        self.queue.extend(updates);
        self.forget_older();
    }

    /// Keeps the newest of what is held for each statistic, so that it does not grow.
    fn forget_older(&mut self) {
        if self.held.len() > 2 * self.asked.statistics.len().max(512) {
            let mut seen = std::collections::HashSet::new();
            self.held.reverse();
            self.held.retain(|update| seen.insert(update.index));
            self.held.reverse();
        }
    }

    /// The service has dropped all subscriptions.
    fn unavailable(&mut self) {
        if !matches!(self.step, Step::Unavailable) {
            self.tell(WatchEvent::Unavailable);
        }
        self.step = Step::Unavailable;
        self.held.clear();
    }

    fn tell(&self, event: WatchEvent) {
        self.queue.push(Ok(event));
    }

    async fn close(self) {
        let Self {
            client,
            attachment,
            queue,
            subscription,
            previous,
            step,
            ..
        } = self;
        drop((queue, step));
        let ids = [previous, subscription].into_iter().flatten();
        let deleted = async {
            for id in ids {
                delete(&client, id).await;
            }
        };
        let _ = tokio::time::timeout(FAREWELL, deleted).await;
        attachment.detach().await;
    }
}

/// The service answers with success in any case, and forgets the subscription with the session otherwise.
async fn delete(client: &Client, id: String) {
    let _ = client
        .statistics()
        .delete_subscription()
        .id(id)
        .timeout(FAREWELL)
        .send()
        .await;
}

/// What the service says about the one statistic, or about all where it names none.
fn reason(errors: &[Status], index: usize, statistic: &SubscribedStatistic) -> Status {
    let names = |error: &&Status, name: &str, value: Value| {
        error.detail.as_ref().and_then(|detail| detail.get(name)) == Some(&value)
    };
    let id = statistic.statistic_id.as_deref().unwrap_or_default();
    errors
        .iter()
        .find(|error| names(error, "statisticId", id.into()))
        .or_else(|| errors.iter().find(|e| names(e, "index", index.into())))
        .or(match errors {
            [only] => Some(only),
            _ => None,
        })
        .cloned()
        .unwrap_or_default()
}
