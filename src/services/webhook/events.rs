//! What the interactions webhook delivers.

use serde::Deserialize;
use serde_json::Value;

use super::payload::{decode_part, is_object, object};
use super::{Payload, PayloadError};
use crate::core::lenient;
use crate::interactions_webhook::types::{Entity, EventType, InteractionSubtype, MediaType};

/// A delivery of the interactions webhook.
///
/// What the documentation does not list is here too: events of other kinds as [`InteractionEvent::Unknown`], other media
/// types as unknown values. For members that are not documented read the body as a [`serde_json::Value`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InteractionEvents {
    /// The identifier of the operation that the events tell of. It is what to recognise a delivery by that comes again. A
    /// blank one is none.
    pub operation_id: Option<String>,
    /// The events.
    pub events: Vec<InteractionEvent>,
}

/// What happened to an interaction.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InteractionEvent {
    /// It was created, and put into a queue.
    Started(Entity),
    /// Its processing was stopped.
    Finished(Entity),
    /// Something that the documentation does not list, as it was received.
    Unknown(Value),
}

impl InteractionEvent {
    /// The identifier of the interaction.
    #[must_use]
    pub fn interaction_id(&self) -> Option<&str> {
        match self {
            Self::Started(entity) | Self::Finished(entity) => entity.id.as_deref(),
            Self::Unknown(event) => event.pointer("/entity/id").and_then(Value::as_str),
        }
    }
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", expecting = "an object")]
struct WireDelivery {
    #[serde(deserialize_with = "lenient::id")]
    operation_id: Option<String>,
    data: Option<WireData>,
}

#[derive(Default, Deserialize)]
#[serde(default, expecting = "an object")]
struct WireData {
    entities: Option<Vec<WireEvent>>,
}

#[derive(Default, Deserialize)]
#[serde(default, expecting = "an object")]
struct WireEvent {
    event: Option<EventType>,
    entity: Option<WireEntity>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", expecting = "an object")]
struct WireEntity {
    #[serde(deserialize_with = "lenient::text")]
    id: Option<String>,
    interaction_subtype: Option<InteractionSubtype>,
    media_type: Option<MediaType>,
    #[serde(deserialize_with = "lenient::text")]
    self_uri: Option<String>,
}

impl From<WireEntity> for Entity {
    fn from(wire: WireEntity) -> Self {
        Self {
            id: wire.id,
            interaction_subtype: wire.interaction_subtype,
            media_type: wire.media_type,
            self_uri: wire.self_uri,
        }
    }
}

impl WireEvent {
    /// `None` for one of an unknown kind.
    fn known(self) -> Option<InteractionEvent> {
        let entity = self.entity.map(Entity::from).unwrap_or_default();
        match self.event? {
            EventType::Started => Some(InteractionEvent::Started(entity)),
            EventType::Finished => Some(InteractionEvent::Finished(entity)),
            EventType::Unknown(_) => None,
        }
    }
}

impl Payload for InteractionEvents {
    fn decode(json: &[u8]) -> Result<Self, PayloadError> {
        let known = WireDelivery::decode(json).ok().and_then(|wire| {
            let entities = wire.data.unwrap_or_default().entities.unwrap_or_default();
            let events = entities.into_iter().map(WireEvent::known);
            Some(Self {
                operation_id: wire.operation_id,
                events: events.collect::<Option<_>>()?,
            })
        });
        match known {
            Some(known) if is_object(json) => Ok(known),
            _ => with_unknown_events(json),
        }
    }
}

/// Keeps the JSON of the events that are of unknown kinds, whatever they look like.
fn with_unknown_events(json: &[u8]) -> Result<InteractionEvents, PayloadError> {
    let mut delivery = object(json)?;
    let entities = delivery
        .pointer_mut("/data/entities")
        .map(Value::take)
        .unwrap_or_default();
    let entities: Vec<Value> = match entities {
        Value::Array(entities) => entities,
        Value::Null => Vec::new(),
        _ => decode_part(entities, "data.entities")?,
    };
    let wire: WireDelivery = decode_part(delivery, "")?;
    let events = entities.into_iter().enumerate().map(|(index, event)| {
        let known = match event["event"].as_str() {
            Some(kind) => !matches!(EventType::from(kind), EventType::Unknown(_)),
            None => false,
        };
        if !known {
            return Ok(InteractionEvent::Unknown(event));
        }
        let kept = event.clone();
        let read: WireEvent = decode_part(event, &format!("data.entities[{index}]"))?;
        Ok(read.known().unwrap_or(InteractionEvent::Unknown(kept)))
    });
    Ok(InteractionEvents {
        operation_id: wire.operation_id,
        events: events.collect::<Result<_, _>>()?,
    })
}
