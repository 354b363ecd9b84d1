//! What keeps the subscriptions of a watch open.

use std::collections::{BTreeSet, HashSet};
use std::future::pending;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::{Id, JoinError, JoinSet};
use tokio::time::Sleep;
use tracing::Instrument;

use super::super::types::{CreateSubscriptionRequest, SubscribedStatistic};
use super::event::{Added, Rejected, WatchEvent};
use super::handle::{Command, there_are_two};
use super::parts::{Done, Opened, Part, Parts, State};
use super::readers::{Queue, Readers};
use super::reasons::Reasons;
use super::status::Reporter;
use super::unique::unique;
use super::update::{Announcement, Digest, Update};
use super::wanted::Wanted;
use crate::cometd::{Attachment, Backoff, Batch, Signal, bounded, breathe};
use crate::{Client, Error, ServiceStatus};

/// How many values are held for subscriptions that are being opened before only the newest of each statistic stays.
const MAX_HELD: usize = 16_384;
/// How long taking leave may take.
const FAREWELL: Duration = Duration::from_secs(5);
/// How much of it subscriptions have that are just being opened, so that their names are known.
const LAST_OPENING: Duration = Duration::from_secs(1);
/// How many requests of one watch are on their way at once.
const CONCURRENCY: usize = 4;

/// How far the watch is.
enum Phase {
    /// All subscriptions are being opened, and readers are told when all are.
    Opening,
    /// Readers get values. What is opened now was added.
    Watching,
    /// Whether the service asked for it decides whether it can be cut short.
    Resting(Pin<Box<Sleep>>, bool),
    /// The service will say when it is back.
    Unavailable,
}

/// Somebody who added statistics.
struct Waiting {
    /// Their parts that the service has not been heard of.
    parts: BTreeSet<u64>,
    added: Added,
    reply: oneshot::Sender<Result<Added, Error>>,
}

/// A value that was announced before readers are told of the subscription, with the name of the latter: the service is
/// free to choose it.
struct Held {
    part: u64,
    subscription: Option<String>,
    update: Update,
}

pub(super) struct Supervisor {
    client: Client,
    attachment: Attachment,
    commands: mpsc::UnboundedReceiver<Command>,
    /// Ends when nobody holds the watch any more.
    holds: mpsc::Receiver<std::convert::Infallible>,
    /// Whether a service that can't be had is waited for before the watch was open for the first time.
    is_patient: bool,
    /// How many statistics a subscription has at most.
    most: usize,
    wanted: Wanted,
    parts: Parts,
    readers: Readers,
    reporter: Reporter,
    phase: Phase,
    was_open: bool,
    /// Whether notifications come.
    is_listening: bool,
    /// What readers were last told of the connection.
    state: WatchEvent,
    /// Whether announcements may be lost of subscriptions that readers were not told of yet.
    has_gap: bool,
    /// Whether the session was replaced while the service wanted to be left alone.
    is_stale: bool,
    held: Vec<Held>,
    waiting: Vec<Waiting>,
    tasks: JoinSet<Done>,
    deleting: BTreeSet<String>,
    backoff: Backoff,
    /// When subscriptions that were added are tried again.
    later: Option<Pin<Box<Sleep>>>,
    later_backoff: Backoff,
}

/// What a supervisor needs of whoever begins the watch.
pub(super) struct Setting {
    pub(super) client: Client,
    pub(super) attachment: Attachment,
    pub(super) statistics: Vec<Arc<SubscribedStatistic>>,
    pub(super) queue: Queue,
    pub(super) reporter: Reporter,
    pub(super) commands: mpsc::UnboundedReceiver<Command>,
    pub(super) holds: mpsc::Receiver<std::convert::Infallible>,
    pub(super) is_patient: bool,
    pub(super) most: usize,
}

impl Supervisor {
    pub(super) fn new(setting: Setting) -> Self {
        let mut wanted = Wanted::default();
        for statistic in setting.statistics {
            wanted.insert(statistic, 0);
        }
        Self {
            client: setting.client,
            attachment: setting.attachment,
            commands: setting.commands,
            holds: setting.holds,
            is_patient: setting.is_patient,
            most: setting.most.max(1),
            wanted,
            parts: Parts::default(),
            readers: Readers::new(setting.queue),
            reporter: setting.reporter,
            phase: Phase::Opening,
            was_open: false,
            is_listening: true,
            state: WatchEvent::Connected,
            has_gap: false,
            is_stale: false,
            held: Vec::new(),
            waiting: Vec::new(),
            tasks: JoinSet::new(),
            deleting: BTreeSet::new(),
            backoff: Backoff::default(),
            later: None,
            later_backoff: Backoff::default(),
        }
    }

    /// Goes on until nobody holds the watch or nothing comes any more, and leaves nothing behind.
    pub(super) async fn run(mut self, ready: oneshot::Sender<Result<(), Error>>, alive: watch::Sender<()>) {
        let mut ready = Some(ready);
        self.open();
        let end = loop {
            self.begin_tasks();
            let outcome = tokio::select! {
                signal = self.attachment.next() => match signal {
                    Some(signal) => self.notice(signal).await,
                    None => break None,
                },
                Some(done) = self.tasks.join_next_with_id(), if !self.tasks.is_empty() => self.done(done),
                () = rest(&mut self.phase) => {
                    self.go_on();
                    Ok(())
                }
                () = rest_of(&mut self.later) => {
                    self.later = None;
                    Ok(())
                }
                // Readers hold the watch without being able to change it.
                Some(command) = self.commands.recv() => {
                    if let Command::Close = command {
                        break None;
                    }
                    self.obey(command);
                    self.told_if_open();
                    Ok(())
                }
                _ = self.holds.recv() => break None,
            };
            if let Err(error) = outcome {
                break Some(error);
            }
            if self.was_open
                && let Some(ready) = ready.take()
            {
                let _ = ready.send(Ok(()));
            }
        };
        if let Some(error) = &end {
            self.reporter.ended(error);
            if ready.is_none() {
                self.readers.tell(&Err(error.clone()), &self.reporter);
            }
        }
        if let (Some(ready), Some(error)) = (ready, end) {
            let _ = ready.send(Err(error));
        }
        self.close().await;
        drop(alive);
    }

    /// Begins to open subscriptions to everything that is wanted, and to delete those that take no values any more.
    fn open(&mut self) {
        self.phase = Phase::Opening;
        self.is_stale = false;
        self.has_gap = false;
        self.later = None;
        self.are_pending();
        self.held.retain(|held| held.subscription.is_none());
        let mut previous = self.parts.take_all().into_iter();
        let statistics = self.wanted.all();
        let numbers = self.parts.divide(&statistics, self.most, &mut self.wanted);
        for (number, previous) in numbers.iter().zip(previous.by_ref()) {
            if let Some(part) = self.parts.by_number.get_mut(number) {
                part.previous = Some(previous);
            }
        }
        self.parts.doomed.extend(previous);
        self.told_if_open();
    }

    /// What is next after a rest.
    fn go_on(&mut self) {
        if self.is_stale {
            return self.open();
        }
        self.phase = Phase::Opening;
        self.told_if_open();
    }

    /// Begins as much of what is to be asked of the service as may be on its way at once.
    fn begin_tasks(&mut self) {
        let may_open = match self.phase {
            Phase::Opening => true,
            Phase::Watching => self.is_listening && self.later.is_none(),
            Phase::Resting(..) | Phase::Unavailable => false,
        };
        let room = CONCURRENCY.saturating_sub(self.tasks.len());
        let is_due = |part: &Part| match part.state {
            State::Wanted => may_open,
            State::Looking(None) => true,
            _ => false,
        };
        let parts = self.parts.by_number.iter();
        let due: Vec<u64> = parts
            .filter(|(_, part)| is_due(part))
            .map(|(number, _)| *number)
            .take(room)
            .collect();
        for number in due {
            self.begin(number);
        }
        while self.tasks.len() < CONCURRENCY
            && let Some(id) = self.parts.doomed.pop_front()
        {
            self.deleting.insert(id.clone());
            let client = self.client.clone();
            let deleting = async move {
                delete(&client, id.clone()).await;
                Done::Deleted(id)
            };
            self.tasks.spawn(deleting.in_current_span());
        }
    }

    fn begin(&mut self, number: u64) {
        let Some(part) = self.parts.by_number.get_mut(&number) else {
            return;
        };
        let client = self.client.clone();
        if let State::Looking(_) = part.state {
            let looking = look(client, part.subscription.clone());
            let looking = async move { Done::Looked(number, looking.await) };
            part.state = State::Looking(Some(self.tasks.spawn(looking.in_current_span())));
            return;
        }
        let asked: Vec<Arc<SubscribedStatistic>> = part
            .statistics
            .iter()
            .filter(|statistic| self.wanted.has(statistic, number))
            .cloned()
            .collect();
        part.is_there = true;
        let name = part.subscription.clone();
        let creating = create(client, part.previous.clone(), name.clone(), asked);
        let creating = async move { Done::Created(number, name, creating.await) };
        part.state = State::Opening(self.tasks.spawn(creating.in_current_span()));
    }

    /// Notes what a task has done. An error ends the watch.
    fn done(&mut self, done: Result<(Id, Done), JoinError>) -> Result<(), Error> {
        // What was aborted may have been done by then.
        match done.map(|(id, done)| (self.parts.is_current(id, &done), done)) {
            Ok((true, Done::Created(number, _, outcome))) => return self.created(number, outcome),
            Ok((false, Done::Created(_, name, outcome))) => {
                let subscription = outcome.ok().and_then(|opened| opened.subscription);
                self.parts.doomed.push_back(subscription.unwrap_or(name));
            }
            Ok((is_current, Done::Looked(number, outcome))) => {
                if is_current {
                    return self.looked(number, outcome);
                }
            }
            Ok((_, Done::Deleted(id))) => {
                self.deleting.remove(&id);
            }
            Err(error) => {
                if let Ok(panic) = error.try_into_panic() {
                    std::panic::resume_unwind(panic);
                }
            }
        }
        Ok(())
    }

    fn looked(&mut self, number: u64, outcome: Result<Opened, Error>) -> Result<(), Error> {
        if let Some(part) = self.parts.by_number.get_mut(&number) {
            part.state = State::Open;
        }
        match outcome {
            Ok(opened) => {
                let values = opened.values.into_iter();
                let updates = values.filter_map(|value| self.wanted.snapshot(value)).collect();
                self.deliver(updates);
                self.backoff = Backoff::default();
            }
            Err(error) if error.is_authentication() => return Err(error),
            Err(error) => {
                // The others may be gone as well, and are opened anew with this one.
                self.is_stale = true;
                self.failed(error);
            }
        }
        Ok(())
    }

    /// A subscription was opened, or not.
    fn created(&mut self, number: u64, outcome: Result<Opened, Error>) -> Result<(), Error> {
        let Some(part) = self.parts.by_number.get_mut(&number) else {
            return Ok(());
        };
        part.state = State::Wanted;
        let opened = match outcome {
            Ok(opened) => opened,
            Err(error) if is_too_large(&error) && part.wanted > 1 => {
                let size = part.wanted;
                self.halve(number, size);
                return Ok(());
            }
            Err(error) => match refused_all(&error) {
                Some(errors) => Opened::refused(part.statistics.clone(), errors, error),
                None => return self.not_created(number, error),
            },
        };
        part.previous = None;
        part.is_there = opened.refusal.is_none();
        if let Some(subscription) = &opened.subscription {
            part.subscription.clone_from(subscription);
        }
        if !matches!(self.phase, Phase::Watching) {
            part.state = State::Opened(Box::new(opened));
            return self.told_if_all();
        }
        self.later_backoff = Backoff::default();
        self.opened_beside(number, opened);
        Ok(())
    }

    /// A subscription was opened beside those of which readers have values.
    fn opened_beside(&mut self, number: u64, opened: Opened) {
        if let Some(part) = self.parts.by_number.get_mut(&number) {
            part.state = State::Open;
        }
        let (rejected, updates) = self.accept(number, opened);
        for rejected in &rejected {
            self.tell(WatchEvent::Rejected(rejected.clone()));
        }
        self.deliver(updates);
        self.heard_of(number, rejected);
    }

    /// A subscription could not be opened, for a reason that is not about single statistics.
    fn not_created(&mut self, number: u64, error: Error) -> Result<(), Error> {
        if error.is_authentication() {
            return Err(error);
        }
        if matches!(self.phase, Phase::Watching) {
            self.not_added(number, error);
            return Ok(());
        }
        if !self.was_open && (!self.is_patient || is_final(&error)) {
            return Err(error);
        }
        self.failed(error);
        Ok(())
    }

    /// Statistics that were added are not watched: never, or not yet.
    fn not_added(&mut self, number: u64, error: Error) {
        let waits = |waiting: &Waiting| waiting.parts.contains(&number);
        let waiting = self.waiting.iter().position(waits);
        let waiting = waiting.map(|index| self.waiting.swap_remove(index));
        if is_final(&error) {
            if let Some(waiting) = waiting {
                let ids = waiting.added.statistics.iter();
                let ids: Vec<String> = ids.filter_map(|statistic| statistic.statistic_id.clone()).collect();
                self.remove(&ids);
                let _ = waiting.reply.send(Err(error));
            } else if let Some(part) = self.parts.by_number.get_mut(&number) {
                part.is_there = false;
                let opened = Opened::refused(part.statistics.clone(), Vec::new(), error);
                self.opened_beside(number, opened);
            }
            return;
        }
        if let Some(Waiting { added, reply, .. }) = waiting {
            let is_pending = true;
            let _ = reply.send(Ok(Added { is_pending, ..added }));
        }
        tracing::warn!(%error, "statistics that were added to a watch are not watched yet");
        self.rest_added(error.retry_after());
    }

    fn rest_added(&mut self, asked: Option<Duration>) {
        let rest = bounded(self.later_backoff.next().max(asked.unwrap_or_default()));
        self.later = Some(Box::pin(tokio::time::sleep(rest)));
    }

    /// A request that is too large is made as two, and so are those that come after it.
    fn halve(&mut self, number: u64, size: usize) {
        self.most = self.most.min(size.div_ceil(2));
        let Some(part) = self.parts.by_number.remove(&number) else {
            return;
        };
        self.parts.doomed.extend(part.previous);
        let statistics: Vec<Arc<SubscribedStatistic>> = part
            .statistics
            .into_iter()
            .filter(|statistic| self.wanted.has(statistic, number))
            .collect();
        let halves = self.parts.divide(&statistics, self.most, &mut self.wanted);
        for waiting in &mut self.waiting {
            if waiting.parts.remove(&number) {
                waiting.parts.extend(&halves);
            }
        }
    }

    /// As [`told_if_all`](Self::told_if_all), where nothing can be wrong.
    fn told_if_open(&mut self) {
        if let Err(error) = self.told_if_all() {
            self.failed(error);
        }
    }

    /// Tells readers once all subscriptions are open and notifications come.
    fn told_if_all(&mut self) -> Result<(), Error> {
        let is_opened = |part: &Part| matches!(part.state, State::Opened(_));
        let parts = &self.parts.by_number;
        let is_due = matches!(self.phase, Phase::Opening) && self.is_listening;
        if !is_due || !parts.values().all(is_opened) {
            return Ok(());
        }
        let refusal = |part: &Part| match &part.state {
            State::Opened(opened) => opened.refusal.clone(),
            _ => None,
        };
        let refusals: Vec<Option<Error>> = parts.values().map(refusal).collect();
        let refused: Option<Vec<Error>> = refusals.into_iter().collect();
        if let Some(error) = refused.and_then(|refused| refused.into_iter().next()) {
            if !self.was_open {
                return Err(error);
            }
            self.is_stale = true;
            self.failed(error);
            return Ok(());
        }
        self.backoff = Backoff::default();
        self.phase = Phase::Watching;
        match std::mem::replace(&mut self.was_open, true) {
            true => self.tell(WatchEvent::Resubscribed),
            false => self.tell(WatchEvent::Connected),
        }
        let mut opened = Vec::new();
        for (number, part) in &mut self.parts.by_number {
            if let State::Opened(part) = std::mem::replace(&mut part.state, State::Open) {
                opened.push((*number, *part));
            }
        }
        let mut all = Vec::new();
        for (number, opened) in opened {
            let (rejected, mut updates) = self.accept(number, opened);
            for rejected in rejected {
                self.tell(WatchEvent::Rejected(rejected));
            }
            all.append(&mut updates);
        }
        self.held.clear();
        self.deliver(all);
        if std::mem::take(&mut self.has_gap) {
            self.look();
        }
        Ok(())
    }

    /// What there is to tell of a subscription that was opened.
    fn accept(&mut self, number: u64, opened: Opened) -> (Vec<Rejected>, Vec<Update>) {
        let ids = opened.values.iter().filter_map(|value| value.statistic_id.as_deref());
        let known: HashSet<&str> = ids.collect();
        let otherwise = match &opened.refusal {
            Some(Error::Api(error)) => Some(&error.service_status),
            _ => None,
        };
        let reasons = Reasons::new(&opened.errors, otherwise);
        let mut rejected = Vec::new();
        for (index, statistic) in opened.asked.iter().enumerate() {
            if !self.wanted.has(statistic, number) {
                continue;
            }
            self.wanted.starts_anew(statistic);
            if !known.contains(statistic.statistic_id.as_deref().unwrap_or_default()) {
                rejected.push(self.wanted.rejected(statistic, reasons.of(index, statistic)));
            }
        }
        let own = self.parts.by_number.get(&number).map(|part| part.subscription.clone());
        let held = self.held.extract_if(.., |held| held.part == number);
        let held: Vec<Update> = held
            .filter(|held| held.subscription.is_none() || held.subscription == own)
            .map(|held| held.update)
            .collect();
        let values = opened.values.into_iter();
        let values = values.filter_map(|value| self.wanted.snapshot(value));
        let updates = values.chain(held).collect();
        (rejected, updates)
    }

    /// The service has been heard of one of the parts that somebody added.
    fn heard_of(&mut self, number: u64, rejected: Vec<Rejected>) {
        for waiting in &mut self.waiting {
            if waiting.parts.remove(&number) {
                waiting.added.rejected.extend(rejected);
                break;
            }
        }
        for waiting in self.waiting.extract_if(.., |waiting| waiting.parts.is_empty()) {
            let _ = waiting.reply.send(Ok(waiting.added));
        }
    }

    /// Whoever added statistics is not kept waiting for a connection.
    fn are_pending(&mut self) {
        for Waiting { added, reply, .. } in self.waiting.drain(..) {
            let is_pending = true;
            let _ = reply.send(Ok(Added { is_pending, ..added }));
        }
    }

    fn obey(&mut self, command: Command) {
        match command {
            Command::Add(statistics, reply) => self.add(statistics, reply),
            Command::Remove(ids, reply) => {
                let _ = reply.send(self.remove(&ids));
            }
            Command::Read(queue) => {
                let state = [self.state.clone()].into_iter();
                queue.extend(state.chain(self.wanted.current()).map(Ok));
                self.readers.add(queue);
            }
            Command::Close => {}
        }
    }

    fn add(&mut self, statistics: Vec<Arc<SubscribedStatistic>>, reply: oneshot::Sender<Result<Added, Error>>) {
        let ids = || {
            statistics
                .iter()
                .filter_map(|statistic| statistic.statistic_id.as_deref())
        };
        if let Some(id) = ids().find(|id| self.wanted.get(id).is_some()) {
            let _ = reply.send(Err(there_are_two(id)));
            return;
        }
        for statistic in &statistics {
            self.wanted.insert(Arc::clone(statistic), 0);
        }
        let parts = self.parts.divide(&statistics, self.most, &mut self.wanted);
        let may_wait = matches!(self.phase, Phase::Watching) && self.is_listening && self.later.is_none();
        let added = Added {
            statistics,
            rejected: Vec::new(),
            is_pending: !may_wait,
        };
        if may_wait && !parts.is_empty() {
            let parts = parts.into_iter().collect();
            self.waiting.push(Waiting { parts, added, reply });
        } else {
            let _ = reply.send(Ok(added));
        }
    }

    fn remove(&mut self, ids: &[String]) -> usize {
        let mut keys = HashSet::new();
        for id in ids {
            let Some((number, key)) = self.wanted.remove(id) else {
                continue;
            };
            keys.insert(key);
            if let Some(part) = self.parts.by_number.get_mut(&number) {
                part.wanted = part.wanted.saturating_sub(1);
                if part.wanted == 0 {
                    self.parts.remove(number);
                    self.heard_of(number, Vec::new());
                }
            }
        }
        if !keys.is_empty() {
            self.held.retain(|held| !keys.contains(&held.update.key));
            self.readers.take_back(|key| keys.contains(&key));
        }
        keys.len()
    }

    /// Gives values to readers, but none that is older than what they have.
    fn deliver(&mut self, mut updates: Vec<Update>) {
        updates.retain(|update| self.wanted.admits(update));
        self.reporter.updates(updates.len());
        self.readers.deliver(updates, &self.reporter);
    }

    /// What could not be opened or looked at is opened later.
    fn failed(&mut self, error: Error) {
        if matches!(self.phase, Phase::Resting(..)) {
            return;
        }
        let asked = error.retry_after();
        self.are_pending();
        self.interrupted(error);
        let rest = bounded(self.backoff.next().max(asked.unwrap_or_default()));
        let rest = tokio::time::sleep(rest);
        self.phase = Phase::Resting(Box::pin(rest), asked.is_some());
    }

    /// Tells that no values come. Before they come for the first time, nobody reads.
    fn interrupted(&mut self, error: Error) {
        match self.was_open {
            true => self.tell(WatchEvent::Reconnecting(error)),
            false => self.reporter.failed("connecting", &error),
        }
    }

    async fn notice(&mut self, signal: Signal) -> Result<(), Error> {
        match signal {
            Signal::Messages(batch) => self.read(&batch).await,
            Signal::Reconnecting(error) => {
                self.is_listening = false;
                self.are_pending();
                self.interrupted(error);
            }
            Signal::Connected => {
                self.is_listening = true;
                match &self.phase {
                    Phase::Watching => {
                        self.tell(WatchEvent::Connected);
                        self.look();
                    }
                    Phase::Opening | Phase::Resting(_, true) => {
                        self.has_gap = true;
                        self.told_if_all()?;
                    }
                    // Whether the service came back while nobody listened is not known.
                    Phase::Resting(_, false) | Phase::Unavailable => self.open(),
                }
            }
            Signal::Resubscribed => {
                self.is_listening = true;
                match &self.phase {
                    Phase::Resting(_, true) => self.is_stale = true,
                    _ => self.open(),
                }
            }
            Signal::MultipleClients(interval) => {
                let event = WatchEvent::MultipleClients { interval };
                self.readers.tell(&Ok(event), &self.reporter);
            }
            Signal::Subscribed | Signal::Refused(..) | Signal::Received(_) => {}
            Signal::Ended(error) => return Err(error),
        }
        Ok(())
    }

    /// Begins to read the values of the subscriptions that there are, and to open those anew that were being opened: what
    /// was announced for them may be lost.
    fn look(&mut self) {
        for part in self.parts.by_number.values_mut() {
            part.abort();
            match part.state {
                State::Open | State::Looking(_) if part.is_there => part.state = State::Looking(None),
                State::Opening(_) => {
                    self.parts.doomed.extend(part.previous.take());
                    part.previous = Some(std::mem::replace(&mut part.subscription, unique()));
                    part.state = State::Wanted;
                }
                _ => {}
            }
        }
    }

    async fn read(&mut self, batch: &Batch) {
        let digest = batch.digest(Digest::new).await;
        let mut updates = Vec::new();
        // Where the service is about to choose a name, it may be any.
        let is_open = matches!(self.phase, Phase::Watching) && self.parts.by_number.values().all(Part::is_listening);
        if is_open && !digest.tells_of_service() {
            let own: Vec<Announcement<'_>> = digest.of(self.parts.names()).collect();
            for (index, announcement) in own.into_iter().enumerate() {
                breathe(index).await;
                self.take(announcement, &mut updates);
            }
        } else {
            for (index, announcement) in digest.all().enumerate() {
                breathe(index).await;
                self.take(announcement, &mut updates);
            }
        }
        self.deliver(updates);
        self.forget_older();
    }

    fn take(&mut self, announcement: Announcement<'_>, updates: &mut Vec<Update>) {
        let (id, value) = match announcement {
            Announcement::Value(id, value) => (id, value),
            Announcement::Service(is_there) => {
                self.deliver(std::mem::take(updates));
                match (is_there, &self.phase) {
                    (false, _) => self.unavailable(),
                    (true, Phase::Unavailable | Phase::Resting(..)) => self.open(),
                    _ => {}
                }
                return;
            }
        };
        if matches!(self.phase, Phase::Unavailable) {
            return;
        }
        let Some((number, update)) = self.wanted.announced(value) else {
            return;
        };
        let Some(part) = self.parts.by_number.get(&number) else {
            return;
        };
        if !part.is_listening() {
            self.held.push(Held {
                part: number,
                subscription: id.filter(|id| *id != part.subscription).map(|id| id.into_owned()),
                update,
            });
        } else if id.is_none_or(|id| id == part.subscription) {
            updates.push(update);
        }
    }

    /// Keeps the newest of what is held for each statistic, so that it does not grow.
    fn forget_older(&mut self) {
        let limit = MAX_HELD.max(self.wanted.len().saturating_mul(2));
        if self.held.len() > limit {
            let mut seen = HashSet::new();
            let mut kept = 0_usize;
            self.held.reverse();
            self.held.retain(|held| {
                let is_kept = kept < limit && seen.insert((held.subscription.clone(), held.update.key));
                kept = kept.saturating_add(is_kept.into());
                is_kept
            });
            self.held.reverse();
        }
    }

    /// The service has dropped all subscriptions.
    fn unavailable(&mut self) {
        if !matches!(self.phase, Phase::Unavailable) && self.was_open {
            self.tell(WatchEvent::Unavailable);
        } else if !self.was_open {
            self.reporter.unavailable();
        }
        self.phase = Phase::Unavailable;
        self.are_pending();
        for part in self.parts.by_number.values_mut() {
            part.abort();
            part.state = State::Wanted;
        }
        self.held.clear();
    }

    fn tell(&mut self, event: WatchEvent) {
        match &event {
            WatchEvent::Connected | WatchEvent::Resubscribed => {
                self.state = WatchEvent::Connected;
                self.reporter.connected();
            }
            WatchEvent::Reconnecting(error) => {
                self.state = event.clone();
                self.reporter.reconnecting(error);
            }
            WatchEvent::Unavailable => {
                self.state = event.clone();
                self.reporter.unavailable();
            }
            _ => {}
        }
        self.readers.tell(&Ok(event), &self.reporter);
    }

    async fn close(mut self) {
        self.commands.close();
        while let Ok(command) = self.commands.try_recv() {
            if let (Command::Read(queue), Some(error)) = (command, self.reporter.status().end()) {
                queue.push(Err(error));
            }
        }
        let Self {
            client,
            attachment,
            mut parts,
            mut tasks,
            deleting,
            readers,
            reporter,
            ..
        } = self;
        drop((readers, reporter));
        let mut ids: BTreeSet<String> = parts.doomed.drain(..).chain(deleting).collect();
        for part in std::mem::take(&mut parts.by_number).into_values() {
            if !matches!(part.state, State::Opening(_)) {
                part.abort();
            }
            ids.extend(part.previous);
            ids.extend(Some(part.subscription).filter(|_| part.is_there));
        }
        let deleted = async {
            let last = async {
                while let Some(done) = tasks.join_next().await {
                    match done {
                        Ok(Done::Created(_, _, Ok(opened))) => ids.extend(opened.subscription),
                        Ok(Done::Created(_, name, Err(_))) => {
                            ids.insert(name);
                        }
                        Ok(Done::Deleted(id)) => {
                            ids.remove(&id);
                        }
                        _ => {}
                    }
                }
            };
            let _ = tokio::time::timeout(LAST_OPENING, last).await;
            tasks.abort_all();
            let mut deleting = JoinSet::new();
            for id in ids {
                if deleting.len() >= CONCURRENCY {
                    deleting.join_next().await;
                }
                let client = client.clone();
                deleting.spawn(async move { delete(&client, id).await }.in_current_span());
            }
            while deleting.join_next().await.is_some() {}
        };
        let _ = tokio::time::timeout(FAREWELL, deleted).await;
        attachment.detach().await;
    }
}

async fn rest(phase: &mut Phase) {
    match phase {
        Phase::Resting(rest, _) => rest.await,
        _ => pending().await,
    }
}

async fn rest_of(later: &mut Option<Pin<Box<Sleep>>>) {
    match later {
        Some(rest) => rest.await,
        None => pending().await,
    }
}

async fn create(
    client: Client,
    previous: Option<String>,
    id: String,
    statistics: Vec<Arc<SubscribedStatistic>>,
) -> Result<Opened, Error> {
    if let Some(previous) = previous {
        delete(&client, previous).await;
    }
    let asked = statistics;
    let statistics = asked.iter().map(|statistic| SubscribedStatistic::clone(statistic));
    let statistics: Vec<SubscribedStatistic> = statistics.collect();
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
        asked,
        ..Opened::default()
    })
}

async fn look(client: Client, id: String) -> Result<Opened, Error> {
    let read = client.statistics().get_subscription_values(id).send().await?;
    Ok(Opened {
        values: read.into_inner().statistics.unwrap_or_default(),
        ..Opened::default()
    })
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

fn is_too_large(error: &Error) -> bool {
    error.status().is_some_and(|status| status.as_u16() == 413)
}

/// What is wrong with each statistic, where the service watches none of them.
fn refused_all(error: &Error) -> Option<Vec<ServiceStatus>> {
    match error {
        Error::Api(error) if error.status.as_u16() == 400 && !error.errors.is_empty() => Some(error.errors.clone()),
        _ => None,
    }
}

/// Whether the same request would fail again, however long it is waited for the service.
fn is_final(error: &Error) -> bool {
    match error {
        Error::Authentication(_) | Error::Configuration { .. } | Error::InvalidRequest { .. } => true,
        Error::Api(error) => {
            error.status.is_client_error() && !matches!(error.status.as_u16(), 404 | 408 | 421 | 425 | 429)
        }
        _ => false,
    }
}
