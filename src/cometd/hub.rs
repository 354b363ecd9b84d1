//! One session for all who listen through a client and its clones.
//!
//! Cookies tie a session to its client, so that two sessions of one client would get in each other's way.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};
use tracing::Instrument;

use super::backoff::{Backoff, bounded};
use super::batch::{Batch, breathe, without_copies};
use super::connection::Connection;
use super::message::{Message, matches};
use super::signal::Signal;
use super::transport::Transport;
use crate::Error;

/// The place of a client's session. It is empty while nobody listens.
#[derive(Debug, Default)]
pub(crate) struct Slot(Mutex<Option<mpsc::UnboundedSender<Command>>>);

#[derive(Debug)]
enum Command {
    Attach(u64, Listener, oneshot::Sender<Result<(), Refusal>>),
    Detach(u64, Option<oneshot::Sender<()>>),
}

/// Why a listener was not let in.
#[derive(Debug)]
struct Refusal {
    error: Error,
    /// Whether it would be the same another time.
    is_final: bool,
}

#[derive(Debug)]
struct Listener {
    channels: BTreeSet<String>,
    signals: mpsc::UnboundedSender<Signal>,
}

/// A listener's hold on the session, which ends when the last one is given up.
#[derive(Debug)]
pub(crate) struct Attachment {
    id: u64,
    signals: mpsc::UnboundedReceiver<Signal>,
    commands: mpsc::UnboundedSender<Command>,
}

/// The place of a client's session, and the way to its server.
#[derive(Clone, Debug)]
pub(crate) struct Access {
    pub(crate) slot: Arc<Slot>,
    pub(crate) transport: Transport,
}

impl Attachment {
    /// Listens to channels, in the session that is there or in a new one, which may take as long as a call.
    pub(crate) async fn new(access: &Access, channels: BTreeSet<String>) -> Result<Self, Error> {
        let attached = Self::attempt(access, channels).await;
        attached.map_err(|refusal| refusal.error)
    }

    /// The same, but goes on connecting for as long as this where that may help. `failed` gets what went wrong each time,
    /// and the caller the last of it.
    pub(crate) async fn within(
        access: &Access,
        channels: BTreeSet<String>,
        limit: Duration,
        failed: impl Fn(&Error) + Send + Sync,
    ) -> Result<Self, Error> {
        let mut last = None;
        let attached = tokio::time::timeout(limit, async {
            let mut backoff = Backoff::default();
            loop {
                let Refusal { error, is_final } = match Self::attempt(access, channels.clone()).await {
                    Ok(attachment) => return Ok(attachment),
                    Err(refusal) => *refusal,
                };
                if is_final {
                    return Err(error);
                }
                failed(&error);
                let asked = error.retry_after().unwrap_or_default();
                last = Some(error);
                tokio::time::sleep(bounded(backoff.next().max(asked))).await;
            }
        });
        let attached = attached.await;
        attached.unwrap_or_else(|_| Err(last.unwrap_or_else(|| access.transport.timed_out(limit))))
    }

    async fn attempt(access: &Access, channels: BTreeSet<String>) -> Result<Self, Box<Refusal>> {
        let limit = access.transport.timeout();
        let attached = tokio::time::timeout(limit, Self::attach(access, channels)).await;
        attached.unwrap_or_else(|_| {
            Err(Box::new(Refusal {
                error: access.transport.timed_out(limit),
                is_final: false,
            }))
        })
    }

    async fn attach(access: &Access, channels: BTreeSet<String>) -> Result<Self, Box<Refusal>> {
        // A session that is about to end takes nobody in any more; the next one does.
        loop {
            let commands = access.slot.commands(&access.transport, &channels);
            let (sender, signals) = mpsc::unbounded_channel();
            let (ready, attached) = oneshot::channel();
            let listener = Listener {
                channels: channels.clone(),
                signals: sender,
            };
            // From here on, whoever gives up detaches, whether he was let in by then or not.
            let attachment = Self {
                id: fastrand::u64(..),
                signals,
                commands,
            };
            let command = Command::Attach(attachment.id, listener, ready);
            if attachment.commands.send(command).is_err() {
                continue;
            }
            match attached.await {
                Ok(Ok(())) => return Ok(attachment),
                Ok(Err(refusal)) => return Err(Box::new(refusal)),
                Err(_) => {}
            }
        }
    }

    /// What happens next, and nothing once the session has ended.
    pub(crate) async fn next(&mut self) -> Option<Signal> {
        self.signals.recv().await
    }

    /// Gives the hold up, and waits until a session that nobody needs any more is closed.
    pub(crate) async fn detach(self) {
        let (done, detached) = oneshot::channel();
        if self.commands.send(Command::Detach(self.id, Some(done))).is_ok() {
            let _ = detached.await;
        }
    }
}

impl Drop for Attachment {
    fn drop(&mut self) {
        let _ = self.commands.send(Command::Detach(self.id, None));
    }
}

impl Slot {
    fn commands(&self, transport: &Transport, channels: &BTreeSet<String>) -> mpsc::UnboundedSender<Command> {
        let mut slot = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(commands) = slot.as_ref().filter(|commands| !commands.is_closed()) {
            return commands.clone();
        }
        let (sender, commands) = mpsc::unbounded_channel();
        let connection = Connection::new(transport.clone(), channels.clone());
        let hub = Hub {
            connection,
            commands,
            listeners: BTreeMap::new(),
            waiting: BTreeMap::new(),
        };
        tokio::spawn(hub.run().in_current_span());
        *slot = Some(sender.clone());
        sender
    }
}

/// The task that keeps the session.
struct Hub {
    connection: Connection,
    commands: mpsc::UnboundedReceiver<Command>,
    listeners: BTreeMap<u64, Listener>,
    /// Listeners whose channels are not delivered yet.
    waiting: BTreeMap<u64, (Listener, oneshot::Sender<Result<(), Refusal>>)>,
}

impl Hub {
    async fn run(mut self) {
        // The first command comes with the session.
        let mut farewell = None;
        match self.commands.recv().await {
            Some(command) => self.obey(command),
            None => return,
        };
        while !self.is_idle() {
            tokio::select! {
                biased;
                command = self.commands.recv() => match command {
                    Some(command) => farewell = self.obey(command),
                    None => break,
                },
                signal = self.connection.next() => {
                    if !self.pass_on(signal).await {
                        return;
                    }
                }
            }
        }
        // Whoever comes from now on, or has come unheard, begins a session of his own.
        self.commands.close();
        while self.commands.try_recv().is_ok() {}
        self.connection.disconnect().await;
        drop(farewell);
    }

    fn is_idle(&self) -> bool {
        self.listeners.is_empty() && self.waiting.is_empty()
    }

    /// Gives back who waits for the end of the session, if this may be it.
    fn obey(&mut self, command: Command) -> Option<oneshot::Sender<()>> {
        match command {
            Command::Attach(id, listener, ready) => {
                self.waiting.insert(id, (listener, ready));
                self.want();
                self.let_in();
                None
            }
            Command::Detach(id, done) => {
                self.listeners.remove(&id);
                self.waiting.remove(&id);
                match self.is_idle() {
                    true => done,
                    false => {
                        self.want();
                        None
                    }
                }
            }
        }
    }

    /// Tells the connection what all listeners together listen to.
    fn want(&mut self) {
        let waiting = self.waiting.values().map(|(listener, _)| listener);
        let channels = self.listeners.values().chain(waiting);
        let channels = channels.flat_map(|listener| listener.channels.iter().cloned());
        self.connection.want(channels.collect());
    }

    /// Lets those in whose channels are delivered by now.
    fn let_in(&mut self) {
        let ready: Vec<u64> = self
            .waiting
            .iter()
            .filter(|(_, (listener, _))| self.connection.delivers(&listener.channels))
            .map(|(id, _)| *id)
            .collect();
        for id in ready {
            if let Some((listener, ready)) = self.waiting.remove(&id) {
                // One that gave up meanwhile has left word.
                let _ = ready.send(Ok(()));
                self.listeners.insert(id, listener);
            }
        }
    }

    /// Says whether the session goes on.
    async fn pass_on(&mut self, signal: Signal) -> bool {
        match signal {
            Signal::Received(messages) => {
                let subscribed = self.connection.subscribed().clone();
                distribute(&self.listeners, messages, &subscribed).await;
            }
            Signal::Messages(_) => {}
            Signal::Subscribed => self.let_in(),
            Signal::Connected => {
                self.tell(|| Signal::Connected);
                self.let_in();
            }
            Signal::Resubscribed => {
                self.tell(|| Signal::Resubscribed);
                self.let_in();
            }
            Signal::MultipleClients(interval) => self.tell(|| Signal::MultipleClients(interval)),
            Signal::Reconnecting(error) => {
                // Who has just come is not kept waiting for a server that can't be reached.
                self.refuse(&error, false);
                self.tell(|| Signal::Reconnecting(error.clone()));
            }
            Signal::Refused(channel, error) => {
                let concerned = |listener: &Listener| listener.channels.contains(&channel);
                self.listeners.retain(|_, listener| {
                    let refused = concerned(listener);
                    if refused {
                        let _ = listener.signals.send(Signal::Ended(error.clone()));
                    }
                    !refused
                });
                for (id, (listener, ready)) in std::mem::take(&mut self.waiting) {
                    if concerned(&listener) {
                        let error = error.clone();
                        let _ = ready.send(Err(Refusal { error, is_final: true }));
                    } else {
                        self.waiting.insert(id, (listener, ready));
                    }
                }
                self.want();
                self.let_in();
            }
            Signal::Ended(error) => {
                self.commands.close();
                self.tell(|| Signal::Ended(error.clone()));
                self.refuse(&error, true);
                return false;
            }
        }
        true
    }

    /// Lets nobody in who waits.
    fn refuse(&mut self, error: &Error, is_final: bool) {
        for (_, (_, ready)) in std::mem::take(&mut self.waiting) {
            let error = error.clone();
            let _ = ready.send(Err(Refusal { error, is_final }));
        }
    }

    fn tell(&self, signal: impl Fn() -> Signal) {
        for listener in self.listeners.values() {
            let _ = listener.signals.send(signal());
        }
    }
}

/// Gives each listener the messages of its channels. Those who listen to the same share them.
async fn distribute(listeners: &BTreeMap<u64, Listener>, messages: Vec<Message>, subscribed: &BTreeSet<String>) {
    let messages = without_copies(messages, subscribed).await;
    let mut groups: HashMap<&BTreeSet<String>, Vec<&Listener>> = HashMap::new();
    for listener in listeners.values() {
        groups.entry(&listener.channels).or_default().push(listener);
    }
    for (channels, group) in groups {
        let mut concerns: HashMap<&str, bool> = HashMap::new();
        let mut own = Vec::new();
        for (index, message) in messages.iter().enumerate() {
            breathe(index).await;
            let channel = message.channel();
            let is_own = concerns
                .entry(channel)
                .or_insert_with(|| channels.iter().any(|pattern| matches(pattern, channel)));
            if *is_own {
                own.push(message.clone());
            }
        }
        if own.is_empty() {
            continue;
        }
        let batch = Arc::new(Batch::new(own));
        for listener in group {
            let _ = listener.signals.send(Signal::Messages(Arc::clone(&batch)));
        }
    }
}
