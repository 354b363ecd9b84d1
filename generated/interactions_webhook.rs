// @generated from specs/interactions-webhook.yaml by `cargo build --features codegen`. Do not edit.
// spec fd86452e8f64a6cd1693572263addadead2cbf7027806f61b1272dd97755cbc4
// code c4597c757976d50f97efb77ae4358b67fbf5f1c94292c9fd7e5fc540a2bcdc02

/// What requests and responses hold.
pub mod types {
    #[allow(unused_imports)]
    use serde::{Deserialize, Serialize};

    #[allow(unused_imports)]
    use crate::IntoText;
    #[allow(unused_imports)]
    use crate::core::open_enum::open_enum;

    /// The interaction that an event is about.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct Entity {
        /// Identifier of the interaction.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub id: Option<String>,
        /// Subtype of an interaction.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub interaction_subtype: Option<InteractionSubtype>,
        /// Media type of an interaction.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub media_type: Option<MediaType>,
        /// URL from which the data of the interaction can be retrieved.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub self_uri: Option<String>,
    }

    impl Entity {
        /// Sets [`id`](Self#structfield.id): identifier of the interaction.
        #[must_use]
        pub fn id(self, id: impl IntoText) -> Self {
            Self { id: Some(id.into_text()), ..self }
        }

        /// Sets [`interaction_subtype`](Self#structfield.interaction_subtype): subtype of an interaction.
        #[must_use]
        pub fn interaction_subtype(self, interaction_subtype: impl Into<InteractionSubtype>) -> Self {
            Self { interaction_subtype: Some(interaction_subtype.into()), ..self }
        }

        /// Sets [`media_type`](Self#structfield.media_type): media type of an interaction.
        #[must_use]
        pub fn media_type(self, media_type: impl Into<MediaType>) -> Self {
            Self { media_type: Some(media_type.into()), ..self }
        }

        /// Sets [`self_uri`](Self#structfield.self_uri): URL from which the data of the interaction can be retrieved.
        #[must_use]
        pub fn self_uri(self, self_uri: impl IntoText) -> Self {
            Self { self_uri: Some(self_uri.into_text()), ..self }
        }
    }

    /// What happened to an interaction.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Event {
        /// The interaction that an event is about.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub entity: Option<Entity>,
        /// `STARTED` when the interaction was created in Universal Contact Server and submitted to an interaction queue,
        /// `FINISHED` when its processing was stopped by Agent Desktop or another workflow.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub event: Option<EventType>,
    }

    impl Event {
        /// Sets [`entity`](Self#structfield.entity): the interaction that an event is about.
        #[must_use]
        pub fn entity(self, entity: impl Into<Entity>) -> Self {
            Self { entity: Some(entity.into()), ..self }
        }

        /// Sets [`event`](Self#structfield.event): `STARTED` when the interaction was created in Universal Contact Server and
        /// submitted to an interaction queue,
        /// `FINISHED` when its processing was stopped by Agent Desktop or another workflow.
        #[must_use]
        pub fn event(self, event: impl Into<EventType>) -> Self {
            Self { event: Some(event.into()), ..self }
        }
    }

    open_enum! {
        /// `STARTED` when the interaction was created in Universal Contact Server and submitted to an interaction queue,
        /// `FINISHED` when its processing was stopped by Agent Desktop or another workflow.
        pub enum EventType {
            Started = "STARTED",
            Finished = "FINISHED",
        }
    }

    /// The events of a delivery.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct EventsData {
        /// The events.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub entities: Option<Vec<Event>>,
    }

    impl EventsData {
        /// Sets [`entities`](Self#structfield.entities): the events.
        #[must_use]
        pub fn entities(self, entities: impl IntoIterator<Item = impl Into<Event>>) -> Self {
            Self { entities: Some(entities.into_iter().map(Into::into).collect()), ..self }
        }
    }

    /// A delivery of events.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct EventsPayload {
        /// The events of a delivery.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub data: Option<EventsData>,
        /// Identifier of the operation.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub operation_id: Option<String>,
    }

    impl EventsPayload {
        /// Sets [`data`](Self#structfield.data): the events of a delivery.
        #[must_use]
        pub fn data(self, data: impl Into<EventsData>) -> Self {
            Self { data: Some(data.into()), ..self }
        }

        /// Sets [`operation_id`](Self#structfield.operation_id): identifier of the operation.
        #[must_use]
        pub fn operation_id(self, operation_id: impl IntoText) -> Self {
            Self { operation_id: Some(operation_id.into_text()), ..self }
        }
    }

    impl From<EventsData> for EventsPayload {
        fn from(data: EventsData) -> Self {
            Self::default().data(data)
        }
    }

    /// The third-party system's response.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct EventsResponse {
        /// The events that were taken.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub data: Option<TakenEvents>,
        /// How the third-party system fared.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub status: Option<ResponseStatus>,
    }

    impl EventsResponse {
        /// Sets [`data`](Self#structfield.data): the events that were taken.
        #[must_use]
        pub fn data(self, data: impl Into<TakenEvents>) -> Self {
            Self { data: Some(data.into()), ..self }
        }

        /// Sets [`status`](Self#structfield.status): how the third-party system fared.
        #[must_use]
        pub fn status(self, status: impl Into<ResponseStatus>) -> Self {
            Self { status: Some(status.into()), ..self }
        }
    }

    impl From<TakenEvents> for EventsResponse {
        fn from(data: TakenEvents) -> Self {
            Self::default().data(data)
        }
    }

    open_enum! {
        /// Subtype of an interaction.
        pub enum InteractionSubtype {
            InboundNew = "InboundNew",
            Outbound = "Outbound",
            Sms = "SMS",
            WhatsApp = "WhatsApp",
            FacebookPublic = "FacebookPublic",
            FacebookPrivate = "FacebookPrivate",
            TwitterPublic = "TwitterPublic",
            TwitterPrivate = "TwitterPrivate",
        }
    }

    open_enum! {
        /// Media type of an interaction.
        pub enum MediaType {
            Chat = "chat",
            Email = "email",
        }
    }

    /// How the third-party system fared.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ResponseStatus {
        /// 0 for done.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub code: Option<i64>,
        /// A text about it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub message: Option<String>,
    }

    impl ResponseStatus {
        /// Sets [`code`](Self#structfield.code): 0 for done.
        #[must_use]
        pub fn code(self, code: impl Into<i64>) -> Self {
            Self { code: Some(code.into()), ..self }
        }

        /// Sets [`message`](Self#structfield.message): a text about it.
        #[must_use]
        pub fn message(self, message: impl IntoText) -> Self {
            Self { message: Some(message.into_text()), ..self }
        }
    }

    /// An event that was taken.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TakenEvent {
        /// An identifier.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub id: Option<String>,
    }

    impl TakenEvent {
        /// Sets [`id`](Self#structfield.id): an identifier.
        #[must_use]
        pub fn id(self, id: impl IntoText) -> Self {
            Self { id: Some(id.into_text()), ..self }
        }
    }

    /// The events that were taken.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TakenEvents {
        /// One entry for each identifier.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub ids: Option<Vec<TakenEvent>>,
    }

    impl TakenEvents {
        /// Sets [`ids`](Self#structfield.ids): one entry for each identifier.
        #[must_use]
        pub fn ids(self, ids: impl IntoIterator<Item = impl Into<TakenEvent>>) -> Self {
            Self { ids: Some(ids.into_iter().map(Into::into).collect()), ..self }
        }
    }
}

#[cfg(test)]
pub(crate) const MODELS: &[crate::models::Model] = &[
    crate::models::Model::of::<types::Entity>("Entity"),
    crate::models::Model::of::<types::Event>("Event"),
    crate::models::Model::of::<types::EventType>("EventType"),
    crate::models::Model::of::<types::EventsData>("EventsData"),
    crate::models::Model::of::<types::EventsPayload>("EventsPayload"),
    crate::models::Model::of::<types::EventsResponse>("EventsResponse"),
    crate::models::Model::of::<types::InteractionSubtype>("InteractionSubtype"),
    crate::models::Model::of::<types::MediaType>("MediaType"),
    crate::models::Model::of::<types::ResponseStatus>("ResponseStatus"),
    crate::models::Model::of::<types::TakenEvent>("TakenEvent"),
    crate::models::Model::of::<types::TakenEvents>("TakenEvents"),
];
