//! The channels of third-party messaging: their files, their interactions, and what came in on them.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde_json::{Value, json};

use super::clock::milliseconds;
use super::identifier::unguessable;
use super::receipts::Sent;
use super::recent::{Log, Recent};

/// How many files a channel keeps, and how many bytes they may have together.
const MOST_MEDIA: usize = 10_000;
const MOST_MEDIA_BYTES: usize = 256 * 1024 * 1024;
/// How many consumers a channel has open interactions with.
const MOST_INTERACTIONS: usize = 10_000;

/// Where a third-party system takes what happens on a channel.
#[derive(Default)]
pub(crate) struct Webhooks {
    pub(crate) messages: Option<String>,
    pub(crate) interaction_events: Option<String>,
}

/// What an agent and a consumer are about.
pub(crate) struct Interaction {
    id: String,
    subtype: &'static str,
    /// The address that the consumer writes to.
    pub(crate) address: String,
}

impl Interaction {
    pub(crate) fn new(subtype: &'static str, address: &str) -> Self {
        Self {
            id: unguessable(),
            subtype,
            address: address.to_owned(),
        }
    }

    pub(crate) fn event(&self, operation_id: &str, event: &str) -> Value {
        let entity = json!({
            "id": self.id, "mediaType": "chat", "interactionSubtype": self.subtype,
        });
        let entities = json!([{ "event": event, "entity": entity }]);
        json!({ "operationId": operation_id, "data": { "entities": entities } })
    }
}

/// The channels of the tenant, and what came in on them.
pub(crate) struct Channels {
    channels: BTreeMap<String, Channel>,
    pub(crate) received: Log<Value>,
    /// The time in the identifiers of the latest messages.
    latest: u64,
}

pub(crate) struct Channel {
    pub(crate) secret: String,
    pub(crate) media: Recent<Media>,
    media_bytes: usize,
    pub(crate) webhooks: Webhooks,
    /// Those that are open, by the consumer.
    pub(crate) interactions: Recent<Interaction>,
    pub(crate) sent: Sent,
}

impl Channel {
    fn new(secret: String) -> Self {
        Self {
            secret,
            media: Recent::new(MOST_MEDIA),
            media_bytes: 0,
            webhooks: Webhooks::default(),
            interactions: Recent::new(MOST_INTERACTIONS),
            sent: Sent::default(),
        }
    }

    /// Keeps a file, and forgets the oldest where there is no room for it.
    pub(crate) fn keep(&mut self, id: String, file: Media) {
        self.media_bytes += file.content.len();
        self.media.insert(id, file);
        while self.media_bytes > MOST_MEDIA_BYTES {
            let Some(oldest) = self.media.remove_oldest() else {
                break;
            };
            self.media_bytes -= oldest.content.len();
        }
    }

    pub(crate) fn delete(&mut self, id: &str) -> Option<Media> {
        let deleted = self.media.remove(id)?;
        self.media_bytes -= deleted.content.len();
        Some(deleted)
    }
}

#[derive(Debug)]
pub(crate) struct Media {
    pub(crate) file_name: Option<String>,
    pub(crate) content_type: String,
    pub(crate) content: Bytes,
}

impl Media {
    pub(crate) fn shown(&self, id: &str) -> Value {
        json!({
            "mediaId": id,
            "filename": self.file_name,
            "length": self.content.len(),
            "mimetype": self.content_type,
            "url": format!("genesys://nexus/{id}"),
        })
    }
}

impl Channels {
    /// Channels by their identifiers, with their secrets. As many messages can be looked at.
    pub(crate) fn new(secrets: BTreeMap<String, String>, history: usize) -> Self {
        let channels = secrets.into_iter();
        let channels = channels.map(|(id, secret)| (id, Channel::new(secret)));
        Self {
            channels: channels.collect(),
            received: Log::new(history),
            latest: 0,
        }
    }

    pub(crate) fn secrets(&self) -> BTreeMap<String, String> {
        let channels = self.channels.iter();
        channels
            .map(|(id, channel)| (id.clone(), channel.secret.clone()))
            .collect()
    }

    pub(crate) fn get(&mut self, id: &str) -> Option<&mut Channel> {
        self.channels.get_mut(id)
    }

    /// Identifiers for messages that belong together: as in the manual the time, which is another
    /// each time, and a number.
    pub(crate) fn message_ids(&mut self) -> impl Iterator<Item = String> + use<> {
        self.latest = milliseconds().max(self.latest + 1);
        let time = self.latest;
        (0_u64..).map(move |number| format!("{time}-{number}"))
    }
}
