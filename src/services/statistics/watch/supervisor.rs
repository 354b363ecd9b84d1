//! What keeps a subscription open.

use std::collections::{HashMap, HashSet};
use std::future::{Future, pending};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::oneshot;
use tokio::time::Sleep;

use super::super::types::{CreateSubscriptionRequest, StatisticValue, SubscribedStatistic};
use super::event::{Rejected, WatchEvent};
use super::unique::unique;
use super::update::{Announcement, Asked, Digest, Newest, Update};

use crate::cometd::{Attachment, Backoff, Batch, Mailbox, Signal, bounded, breathe};
use crate::{Client, Error, ServiceStatus};

/// How many values are held for a subscription that is being opened before only the newest of each statistic stays.
const MAX_HELD: usize = 16_384;
/// How long taking leave may take.
const FAREWELL: Duration = Duration::from_secs(5);
/// How much of it a subscription has that is just being opened, so that its name is known.
const LAST_OPENING: Duration = Duration::from_secs(1);

type Opening = Pin<Box<dyn Future<Output = Result<Opened, Error>> + Send>>;

/// What the service says of a subscription that was opened or looked at.
struct Opened {
    subscription: Option<String>,
    values: Vec<StatisticValue>,
    errors: Vec<ServiceStatus>,
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
    /// Whether the service asked for it decides whether it can be cut short.
    Resting(Pin<Box<Sleep>>, bool),
    /// The service will say when it is back.
    Unavailable,
}

impl Step {
    async fn run(&mut self) -> Option<Result<Opened, Error>> {
        match self {
            Self::Watching | Self::Unavailable => pending().await,
            Self::Opening(_, opening) => Some(opening.await),
            Self::Resting(rest, _) => {
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
    held: Vec<Held>,
    newest: Newest,
    backoff: Backoff,
}

/// A value that was announced before the subscription was known to be open, with the subscription that it names, if that
/// may be the one that is being opened: the service is free to choose its name.
type Held = (Option<String>, Update);

impl Supervisor {
    pub(super) fn new(
        client: Client,
        attachment: Attachment,
        asked: Vec<Arc<SubscribedStatistic>>,
        queue: Mailbox<Result<WatchEvent, Error>>,
    ) -> Self {
        Self {
            client,
            attachment,
            newest: Newest::of(asked.len()),
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
                    if let Err(error) = self.notice(signal).await {
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
                .create_subscription(CreateSubscriptionRequest::new(statistics).operation_id(id))
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
                .get_subscription_values(id)
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
            // A service whose clock was set back starts anew with the subscription.
            self.newest = Newest::of(self.asked.statistics.len());
            let ids = opened.values.iter().filter_map(|value| value.statistic_id.as_deref());
            let known: HashSet<usize> = ids.filter_map(|id| self.asked.index(id)).collect();
            let reasons = Reasons::new(&opened.errors);
            let statistics = self.asked.statistics.iter().enumerate();
            let rejected: Vec<Rejected> = statistics
                .filter(|(index, _)| !known.contains(index))
                .map(|(index, statistic)| Rejected {
                    statistic: Arc::clone(statistic),
                    reason: reasons.of(index, statistic),
                })
                .collect();
            for rejected in rejected {
                self.tell(WatchEvent::Rejected(rejected));
            }
        }
        let own = self.subscription.as_deref();
        let held = std::mem::take(&mut self.held).into_iter();
        let held = held.filter(|(id, _)| id.is_none() || id.as_deref() == own);
        let values = opened.values.into_iter();
        let values = values.filter_map(|value| self.asked.snapshot(value));
        let updates: Vec<Update> = values.chain(held.map(|(_, update)| update)).collect();
        self.deliver(updates);
    }

    /// Gives values to the watcher, but none that is older than what he has.
    fn deliver(&mut self, updates: Vec<Update>) {
        let updates = updates.into_iter().filter(|update| self.newest.admits(update));
        self.queue.extend(updates.map(WatchEvent::Update).map(Ok));
    }

    /// A subscription that could not be opened or looked at is opened later.
    fn failed(&mut self, error: Error) {
        let asked = error.retry_after();
        self.tell(WatchEvent::Reconnecting(error));
        let rest = bounded(self.backoff.next().max(asked.unwrap_or_default()));
        let rest = tokio::time::sleep(rest);
        self.step = Step::Resting(Box::pin(rest), asked.is_some());
    }

    async fn notice(&mut self, signal: Signal) -> Result<(), Error> {
        match signal {
            Signal::Messages(batch) => self.read(&batch).await,
            Signal::Reconnecting(error) => self.tell(WatchEvent::Reconnecting(error)),
            Signal::Connected => match &self.step {
                Step::Watching | Step::Opening(Occasion::Look, _) => {
                    self.tell(WatchEvent::Connected);
                    self.look();
                }
                Step::Opening(..) | Step::Resting(_, true) => {}
                // Whether the service came back while nobody listened is not known.
                Step::Resting(_, false) | Step::Unavailable => self.open(),
            },
            Signal::Resubscribed => match &self.step {
                Step::Resting(_, true) => {}
                _ => self.open(),
            },
            Signal::MultipleClients(interval) => {
                self.tell(WatchEvent::MultipleClients { interval });
            }
            Signal::Subscribed | Signal::Refused(..) | Signal::Received(_) => {}
            Signal::Ended(error) => return Err(error),
        }
        Ok(())
    }

    async fn read(&mut self, batch: &Batch) {
        let digest = batch.digest(Digest::new).await;
        let own = [&self.subscription, &self.previous];
        let own: Vec<String> = own.into_iter().flatten().cloned().collect();
        let own: Vec<&str> = own.iter().map(String::as_str).collect();
        let mut updates = Vec::new();
        // Where the service is about to choose a name, it may be any.
        if self.is_opening() || digest.tells_of_service() {
            for (index, announcement) in digest.all().enumerate() {
                breathe(index).await;
                self.take(announcement, &mut updates);
            }
        } else {
            for (index, announcement) in digest.of(&own).enumerate() {
                breathe(index).await;
                self.take(announcement, &mut updates);
            }
        }
        self.deliver(updates);
        self.forget_older();
    }

    fn is_opening(&self) -> bool {
        matches!(self.step, Step::Opening(Occasion::First | Occasion::Again, _))
    }

    fn take(&mut self, announcement: Announcement<'_>, updates: &mut Vec<Update>) {
        let (id, value) = match announcement {
            Announcement::Value(id, value) => (id, value),
            Announcement::Service(is_there) => {
                self.deliver(std::mem::take(updates));
                match (is_there, &self.step) {
                    (false, _) => self.unavailable(),
                    (true, Step::Unavailable | Step::Resting(..)) => self.open(),
                    _ => {}
                }
                return;
            }
        };
        let is_own = id.is_none() || id == self.subscription || id == self.previous;
        let is_opening = self.is_opening();
        if !is_own && !is_opening {
            return;
        }
        let Some(update) = self.asked.announced(value) else {
            return;
        };
        match is_opening {
            true => self.held.push((id.filter(|_| !is_own), update)),
            false => updates.push(update),
        }
    }

    /// Keeps the newest of what is held for each statistic, so that it does not grow.
    fn forget_older(&mut self) {
        let limit = MAX_HELD.max(self.asked.statistics.len().saturating_mul(2));
        if self.held.len() > limit {
            let mut seen = HashSet::new();
            let mut kept = 0_usize;
            self.held.reverse();
            self.held.retain(|(id, update)| {
                let is_kept = kept < limit && seen.insert((id.clone(), update.index));
                kept = kept.saturating_add(is_kept.into());
                is_kept
            });
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
        drop(queue);
        let mut ids: Vec<String> = [previous, subscription].into_iter().flatten().collect();
        let deleted = async {
            if let Step::Opening(Occasion::First | Occasion::Again, opening) = step
                && let Ok(Ok(opened)) = tokio::time::timeout(LAST_OPENING, opening).await
            {
                ids.extend(opened.subscription.filter(|id| !ids.contains(id)));
            }
            for id in ids {
                delete(&client, id).await;
            }
        };
        let _ = tokio::time::timeout(FAREWELL, deleted).await;
        attachment.detach().await;
    }
}

/// The service responds with success in any case, and forgets the subscription with the session otherwise.
async fn delete(client: &Client, id: String) {
    let _ = client
        .statistics()
        .delete_subscription(id)
        .timeout(FAREWELL)
        .send()
        .await;
}

/// What the service says about statistics that it does not watch, by the names that it gives them.
struct Reasons<'a> {
    by_id: HashMap<&'a str, &'a ServiceStatus>,
    by_index: HashMap<u64, &'a ServiceStatus>,
    only: Option<&'a ServiceStatus>,
}

impl<'a> Reasons<'a> {
    fn new(errors: &'a [ServiceStatus]) -> Self {
        let detail = |error: &'a ServiceStatus, name: &str| error.detail.as_ref()?.get(name);
        let reversed = || errors.iter().rev();
        Self {
            by_id: reversed()
                .filter_map(|error| Some((detail(error, "statisticId")?.as_str()?, error)))
                .collect(),
            by_index: reversed()
                .filter_map(|error| Some((detail(error, "index")?.as_u64()?, error)))
                .collect(),
            only: match errors {
                [only] => Some(only),
                _ => None,
            },
        }
    }

    fn of(&self, index: usize, statistic: &SubscribedStatistic) -> ServiceStatus {
        let id = statistic.statistic_id.as_deref().unwrap_or_default();
        let named = self.by_id.get(id).or_else(|| self.by_index.get(&(index as u64)));
        named.copied().or(self.only).cloned().unwrap_or_default()
    }
}
