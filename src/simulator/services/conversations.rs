//! What consumers and agents write to one another.

use std::io;

use serde_json::{Value, json};
use url::{Host, Url};

use crate::simulator::protocol::shared::Shared;
use crate::simulator::stores::channels::{Channel, Channels, Interaction, Webhooks};
use crate::simulator::stores::identifier::unguessable;
use crate::simulator::stores::outbox::{Outbox, WebhookDelivery, WebhookReply};
use crate::simulator::stores::state::{AutoReply, State};

/// A URL that leads to this machine.
pub(crate) fn loopback(url: &str) -> io::Result<String> {
    let refuse = |message| Err(io::Error::new(io::ErrorKind::InvalidInput, message));
    let Ok(parsed) = Url::parse(url) else {
        return refuse("the URL of the webhook can't be read");
    };
    let is_loopback = match parsed.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    };
    if !is_loopback || !["http", "https"].contains(&parsed.scheme()) {
        return refuse("the URL of the webhook does not lead to this machine");
    }
    Ok(url.to_owned())
}

fn lost(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::NotFound, what)
}

/// The conversations on all channels.
#[derive(Clone, Copy)]
pub(crate) struct Conversations<'a> {
    channels: &'a Shared<Channels>,
    outbox: &'a Outbox,
    auto_reply: Option<&'a AutoReply>,
}

impl<'a> Conversations<'a> {
    pub(crate) fn of(state: &'a State) -> Self {
        Self {
            channels: &state.channels,
            outbox: &state.outbox,
            auto_reply: state.settings.auto_reply.as_deref(),
        }
    }

    /// Changes where the third-party system of a channel takes what happens on it.
    pub(crate) fn register(self, channel_id: &str, change: impl FnOnce(&mut Webhooks)) -> io::Result<()> {
        let mut channels = self.channels.lock();
        change(&mut known(channels.get(channel_id))?.webhooks);
        Ok(())
    }

    /// Takes note of a message that came in: it belongs to an interaction, and an automatic agent
    /// answers it. One that does not say whom it is from can't be answered.
    pub(crate) fn consumer_wrote(self, channel_id: &str, message: &Value) {
        let party = |pointer| message.pointer(pointer).and_then(Value::as_str);
        let Some(consumer) = party("/channel/from/id") else {
            return;
        };
        if let Some(channel) = self.channels.lock().get(channel_id) {
            let address = party("/channel/to/id").unwrap_or(channel_id);
            self.open(channel_id, channel, consumer, "InboundNew", address);
        }
        if let Some(text) = self.auto_reply.and_then(|agent| agent(message)) {
            // Without a webhook there is nowhere to deliver it.
            let _ = self.agent_wrote(channel_id, consumer, &text);
        }
    }

    /// Takes note of the identifier by which a third-party system knows a message from now on: what
    /// it answered the webhook with.
    pub(crate) fn taken(self, channel_id: &str, answer: &WebhookReply) {
        let answered: Value = serde_json::from_str(&answer.body).unwrap_or_default();
        if let Some(id) = answered.get("messageId").and_then(identifier)
            && answer.status.is_success()
            && let Some(channel) = self.channels.lock().get(channel_id)
        {
            channel.sent.note(&id);
        }
    }

    /// Delivers a text of an agent, and gives the identifier of the message.
    pub(crate) fn agent_wrote(self, channel_id: &str, consumer: &str, text: &str) -> io::Result<String> {
        if consumer.trim().is_empty() {
            let message = "the address of the consumer is empty";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        }
        let mut channels = self.channels.lock();
        let message_id = channels.message_ids().next().unwrap_or_default();
        let channel = known(channels.get(channel_id))?;
        let Some(url) = channel.webhooks.messages.clone() else {
            return Err(lost("the channel has no webhook for messages"));
        };
        self.open(channel_id, channel, consumer, "Outbound", channel_id);
        let interaction = channel.interactions.get(consumer);
        let address = interaction.map_or(channel_id, |interaction| &interaction.address);
        let message = json!({
            "channel": {
                "id": channel_id,
                "type": "sms",
                "from": { "id": address },
                "to": { "id": consumer },
                "messageId": message_id,
            },
            "type": "Text",
            "text": text,
        });
        channel.sent.note(&message_id);
        let delivery = WebhookDelivery::message(&message_id, channel_id, &url, &message);
        self.outbox.put(delivery);
        Ok(message_id)
    }

    /// Takes note of a message that is delivered on a channel without an agent, so that receipts
    /// can be about it. It may belong to another channel than the one that signs it.
    pub(crate) fn delivers(self, channel_id: &str, message: &Value) {
        let ids = ["/channel/messageId", "/messageId"];
        let ids = ids.map(|place| message.pointer(place).and_then(identifier));
        let own = message.pointer("/channel/id").and_then(identifier);
        let mut channels = self.channels.lock();
        for channel in [Some(channel_id), own.as_deref()].into_iter().flatten() {
            if let Some(channel) = channels.get(channel) {
                ids.iter().flatten().for_each(|id| channel.sent.note(id));
            }
        }
    }

    /// Ends the interaction with a consumer.
    pub(crate) fn finish(self, channel_id: &str, consumer: &str) -> io::Result<()> {
        let mut channels = self.channels.lock();
        let channel = known(channels.get(channel_id))?;
        let Some(interaction) = channel.interactions.remove(consumer) else {
            return Err(lost("there is no open interaction with the consumer"));
        };
        self.announce(channel_id, &channel.webhooks, &interaction, "FINISHED");
        Ok(())
    }

    /// Begins an interaction with a consumer, unless one is open.
    fn open(self, channel_id: &str, channel: &mut Channel, consumer: &str, subtype: &'static str, address: &str) {
        if channel.interactions.get(consumer).is_none() {
            let interaction = Interaction::new(subtype, address);
            self.announce(channel_id, &channel.webhooks, &interaction, "STARTED");
            channel.interactions.insert(consumer.to_owned(), interaction);
        }
    }

    fn announce(self, channel_id: &str, webhooks: &Webhooks, interaction: &Interaction, event: &str) {
        if let Some(url) = &webhooks.interaction_events {
            let id = unguessable();
            let events = interaction.event(&id, event);
            let delivery = WebhookDelivery::interaction_events(&id, channel_id, url, &events);
            self.outbox.put(delivery);
        }
    }
}

fn identifier(id: &Value) -> Option<String> {
    match id {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn known(channel: Option<&mut Channel>) -> io::Result<&mut Channel> {
    channel.ok_or_else(|| lost("there is no such channel"))
}
