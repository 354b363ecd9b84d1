//! What a third-party system sees of the simulator, and what a test sees of that.

use std::io;

use serde_json::Value;

use super::simulator::Simulator;
use crate::simulator::services::conversations::{self, Conversations};
use crate::simulator::stores::outbox::{WebhookDelivery, WebhookReply};

impl Simulator {
    /// What was sent on the channels of third-party messaging, receipts included, in the order in
    /// which it arrived: the [latest](crate::simulator::SimulatorBuilder::history) of it.
    #[must_use]
    pub fn received_messages(&self) -> Vec<Value> {
        self.server.state.channels.lock().received.latest()
    }

    /// How many messages arrived on the channels of third-party messaging, those included that
    /// [`received_messages`](Self::received_messages) shows no more.
    #[must_use]
    pub fn received_message_count(&self) -> u64 {
        self.server.state.channels.lock().received.count()
    }

    /// Has what agents write on a channel delivered to a URL of this machine. Before that, there is
    /// nothing that they can write. A further URL replaces the one before.
    ///
    /// # Errors
    ///
    /// There is no such channel (`NotFound`), or the URL leads elsewhere (`InvalidInput`).
    pub fn register_message_webhook(&self, channel_id: &str, url: &str) -> io::Result<()> {
        let url = conversations::loopback(url)?;
        self.conversations()
            .register(channel_id, |webhooks| webhooks.messages = Some(url))
    }

    /// Has a URL of this machine told of interactions that start and finish on a channel. A further
    /// URL replaces the one before.
    ///
    /// # Errors
    ///
    /// As [`register_message_webhook`](Self::register_message_webhook).
    pub fn register_interactions_webhook(&self, channel_id: &str, url: &str) -> io::Result<()> {
        let url = conversations::loopback(url)?;
        self.conversations().register(channel_id, |webhooks| {
            webhooks.interaction_events = Some(url);
        })
    }

    /// Writes a text message to a consumer, as an agent, and gives its identifier. It is delivered
    /// in the background: see [`deliveries`](Self::deliveries).
    ///
    /// # Errors
    ///
    /// There is no such channel, or it has no webhook for messages (`NotFound`); the consumer has no
    /// address (`InvalidInput`).
    pub fn send_as_agent(&self, channel_id: &str, consumer: &str, text: &str) -> io::Result<String> {
        self.conversations().agent_wrote(channel_id, consumer, text)
    }

    /// Ends the interaction with a consumer on a channel.
    ///
    /// # Errors
    ///
    /// There is none that is open (`NotFound`).
    pub fn finish_interaction(&self, channel_id: &str, consumer: &str) -> io::Result<()> {
        self.conversations().finish(channel_id, consumer)
    }

    /// What was to be delivered to registered webhooks, what came of each attempt and of the whole,
    /// in the order in which it came about: everything that is pending, and the
    /// [latest](crate::simulator::SimulatorBuilder::history) of what came to an end.
    #[must_use]
    pub fn deliveries(&self) -> Vec<WebhookDelivery> {
        self.server.state.outbox.deliveries()
    }

    /// How much there was to deliver to registered webhooks, that included which
    /// [`deliveries`](Self::deliveries) shows no more.
    #[must_use]
    pub fn delivery_count(&self) -> u64 {
        self.server.state.outbox.count()
    }

    /// Waits until nothing is left to be delivered to registered webhooks, and gives what
    /// [`deliveries`](Self::deliveries) gives then.
    pub async fn settled_deliveries(&self) -> Vec<WebhookDelivery> {
        self.server.state.outbox.settled().await
    }

    /// Delivers a message to a third-party system once, as Genesys does by the third-party
    /// messaging webhook. The secret of the default channel signs it, and receipts can be about it on
    /// that channel and on its own.
    ///
    /// # Errors
    ///
    /// The message is none that the webhook allows (`InvalidInput`), or no response came
    /// [in time](crate::simulator::SimulatorBuilder::webhook_timeout). A response of any status is no
    /// error, and redirects are not followed.
    pub async fn deliver_message(&self, url: &str, message: &Value) -> io::Result<WebhookReply> {
        self.server.caller.message.check(message)?;
        self.conversations().delivers(&self.channel_id, message);
        let caller = &self.server.caller;
        let answer = caller
            .deliver(&caller.message, url, &self.channel_secret, message)
            .await?;
        self.conversations().taken(&self.channel_id, &answer);
        Ok(answer)
    }

    /// Delivers events about interactions to a third-party system once, as Genesys does by the
    /// interactions webhook. The secret of the default channel signs them.
    ///
    /// # Errors
    ///
    /// As [`deliver_message`](Self::deliver_message).
    pub async fn deliver_interaction_events(&self, url: &str, events: &Value) -> io::Result<WebhookReply> {
        self.server.caller.interaction_events.check(events)?;
        let caller = &self.server.caller;
        caller
            .deliver(&caller.interaction_events, url, &self.channel_secret, events)
            .await
    }

    fn conversations(&self) -> Conversations<'_> {
        Conversations::of(&self.server.state)
    }
}
