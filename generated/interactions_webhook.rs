// @generated from specs/interactions-webhook.yaml by `cargo build --features codegen`. Do not edit.
// spec f93b29e1d191b2515900432ebf914e9dcf7537da601b9cda397ed0e396c7f6d5
// code ba7ffb970f77de489b9781a6510dd4f04113ef5ae12e791a4898d6229c71a90d

/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///The interaction that an event is about.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Entity {
        ///Identifier of the interaction.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "interactionSubtype",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub interaction_subtype: ::std::option::Option<InteractionSubtype>,
        #[serde(
            rename = "mediaType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_type: ::std::option::Option<MediaType>,
        ///URL from which the data of the interaction can be retrieved.
        #[serde(
            rename = "selfUri",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub self_uri: ::std::option::Option<::std::string::String>,
    }
    impl Entity {
        pub fn builder() -> builder::Entity {
            Default::default()
        }
    }
    ///What happened to an interaction.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Event {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub entity: ::std::option::Option<Entity>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub event: ::std::option::Option<EventType>,
    }
    impl Event {
        pub fn builder() -> builder::Event {
            Default::default()
        }
    }
    crate::core::open_enum::open_enum! {
        #[doc =
        "`STARTED` when the interaction was created in Universal Contact Server and submitted to an interaction queue,\n`FINISHED` when its processing was stopped by Agent Desktop or another workflow.\n"]
        pub enum EventType { Started = "STARTED", Finished = "FINISHED", }
    }
    ///The events of a delivery.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct EventsData {
        ///The events.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub entities: ::std::option::Option<::std::vec::Vec<Event>>,
    }
    impl EventsData {
        pub fn builder() -> builder::EventsData {
            Default::default()
        }
    }
    ///A delivery of events.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct EventsPayload {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<EventsData>,
        ///Identifier of the operation.
        #[serde(
            rename = "operationId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub operation_id: ::std::option::Option<::std::string::String>,
    }
    impl EventsPayload {
        pub fn builder() -> builder::EventsPayload {
            Default::default()
        }
    }
    ///The third-party system's answer.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct EventsResponse {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<TakenEvents>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<ResponseStatus>,
    }
    impl EventsResponse {
        pub fn builder() -> builder::EventsResponse {
            Default::default()
        }
    }
    crate::core::open_enum::open_enum! {
        #[doc = "Subtype of an interaction."] pub enum InteractionSubtype { InboundNew =
        "InboundNew", Outbound = "Outbound", Sms = "SMS", WhatsApp = "WhatsApp",
        FacebookPublic = "FacebookPublic", FacebookPrivate = "FacebookPrivate",
        TwitterPublic = "TwitterPublic", TwitterPrivate = "TwitterPrivate", }
    }
    crate::core::open_enum::open_enum! {
        #[doc = "Media type of an interaction."] pub enum MediaType { Chat = "chat",
        Email = "email", }
    }
    ///How the third-party system fared.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ResponseStatus {
        ///0 for done.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<i64>,
        ///A text about it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
    }
    impl ResponseStatus {
        pub fn builder() -> builder::ResponseStatus {
            Default::default()
        }
    }
    ///An event that was taken.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TakenEvent {
        ///An identifier.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    impl TakenEvent {
        pub fn builder() -> builder::TakenEvent {
            Default::default()
        }
    }
    ///The events that were taken.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TakenEvents {
        ///One entry for each identifier.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ids: ::std::option::Option<::std::vec::Vec<TakenEvent>>,
    }
    impl TakenEvents {
        pub fn builder() -> builder::TakenEvents {
            Default::default()
        }
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct Entity {
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            interaction_subtype: ::std::result::Result<
                ::std::option::Option<super::InteractionSubtype>,
                ::std::string::String,
            >,
            media_type: ::std::result::Result<
                ::std::option::Option<super::MediaType>,
                ::std::string::String,
            >,
            self_uri: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Entity {
            fn default() -> Self {
                Self {
                    id: Ok(Default::default()),
                    interaction_subtype: Ok(Default::default()),
                    media_type: Ok(Default::default()),
                    self_uri: Ok(Default::default()),
                }
            }
        }
        impl Entity {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn interaction_subtype<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::InteractionSubtype>,
                T::Error: ::std::fmt::Display,
            {
                self.interaction_subtype = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for interaction_subtype: {e}"
                        )
                    });
                self
            }
            pub fn media_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::MediaType>,
                T::Error: ::std::fmt::Display,
            {
                self.media_type = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for media_type: {e}")
                    });
                self
            }
            pub fn self_uri<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.self_uri = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for self_uri: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Entity> for super::Entity {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Entity,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.id.as_ref().err(),
                    value.interaction_subtype.as_ref().err(),
                    value.media_type.as_ref().err(),
                    value.self_uri.as_ref().err(),
                ])?;
                Ok(Self {
                    id: value.id?,
                    interaction_subtype: value.interaction_subtype?,
                    media_type: value.media_type?,
                    self_uri: value.self_uri?,
                })
            }
        }
        impl ::std::convert::From<super::Entity> for Entity {
            fn from(value: super::Entity) -> Self {
                Self {
                    id: Ok(value.id),
                    interaction_subtype: Ok(value.interaction_subtype),
                    media_type: Ok(value.media_type),
                    self_uri: Ok(value.self_uri),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct Event {
            entity: ::std::result::Result<
                ::std::option::Option<super::Entity>,
                ::std::string::String,
            >,
            event: ::std::result::Result<
                ::std::option::Option<super::EventType>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Event {
            fn default() -> Self {
                Self {
                    entity: Ok(Default::default()),
                    event: Ok(Default::default()),
                }
            }
        }
        impl Event {
            pub fn entity<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Entity>,
                T::Error: ::std::fmt::Display,
            {
                self.entity = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for entity: {e}")
                    });
                self
            }
            pub fn event<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::EventType>,
                T::Error: ::std::fmt::Display,
            {
                self.event = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for event: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Event> for super::Event {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Event,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.entity.as_ref().err(),
                    value.event.as_ref().err(),
                ])?;
                Ok(Self {
                    entity: value.entity?,
                    event: value.event?,
                })
            }
        }
        impl ::std::convert::From<super::Event> for Event {
            fn from(value: super::Event) -> Self {
                Self {
                    entity: Ok(value.entity),
                    event: Ok(value.event),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct EventsData {
            entities: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::Event>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for EventsData {
            fn default() -> Self {
                Self {
                    entities: Ok(Default::default()),
                }
            }
        }
        impl EventsData {
            pub fn entities<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Event>>,
                T::Error: ::std::fmt::Display,
            {
                self.entities = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for entities: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<EventsData> for super::EventsData {
            type Error = super::error::ConversionError;
            fn try_from(
                value: EventsData,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { entities: value.entities? })
            }
        }
        impl ::std::convert::From<super::EventsData> for EventsData {
            fn from(value: super::EventsData) -> Self {
                Self {
                    entities: Ok(value.entities),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct EventsPayload {
            data: ::std::result::Result<
                ::std::option::Option<super::EventsData>,
                ::std::string::String,
            >,
            operation_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for EventsPayload {
            fn default() -> Self {
                Self {
                    data: Ok(Default::default()),
                    operation_id: Ok(Default::default()),
                }
            }
        }
        impl EventsPayload {
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::EventsData>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
            pub fn operation_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.operation_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for operation_id: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<EventsPayload> for super::EventsPayload {
            type Error = super::error::ConversionError;
            fn try_from(
                value: EventsPayload,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.data.as_ref().err(),
                    value.operation_id.as_ref().err(),
                ])?;
                Ok(Self {
                    data: value.data?,
                    operation_id: value.operation_id?,
                })
            }
        }
        impl ::std::convert::From<super::EventsPayload> for EventsPayload {
            fn from(value: super::EventsPayload) -> Self {
                Self {
                    data: Ok(value.data),
                    operation_id: Ok(value.operation_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct EventsResponse {
            data: ::std::result::Result<
                ::std::option::Option<super::TakenEvents>,
                ::std::string::String,
            >,
            status: ::std::result::Result<
                ::std::option::Option<super::ResponseStatus>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for EventsResponse {
            fn default() -> Self {
                Self {
                    data: Ok(Default::default()),
                    status: Ok(Default::default()),
                }
            }
        }
        impl EventsResponse {
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::TakenEvents>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ResponseStatus>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for status: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<EventsResponse> for super::EventsResponse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: EventsResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.data.as_ref().err(),
                    value.status.as_ref().err(),
                ])?;
                Ok(Self {
                    data: value.data?,
                    status: value.status?,
                })
            }
        }
        impl ::std::convert::From<super::EventsResponse> for EventsResponse {
            fn from(value: super::EventsResponse) -> Self {
                Self {
                    data: Ok(value.data),
                    status: Ok(value.status),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct ResponseStatus {
            code: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            message: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ResponseStatus {
            fn default() -> Self {
                Self {
                    code: Ok(Default::default()),
                    message: Ok(Default::default()),
                }
            }
        }
        impl ResponseStatus {
            pub fn code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.code = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for code: {e}")
                    });
                self
            }
            pub fn message<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.message = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for message: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ResponseStatus> for super::ResponseStatus {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ResponseStatus,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.code.as_ref().err(),
                    value.message.as_ref().err(),
                ])?;
                Ok(Self {
                    code: value.code?,
                    message: value.message?,
                })
            }
        }
        impl ::std::convert::From<super::ResponseStatus> for ResponseStatus {
            fn from(value: super::ResponseStatus) -> Self {
                Self {
                    code: Ok(value.code),
                    message: Ok(value.message),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct TakenEvent {
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TakenEvent {
            fn default() -> Self {
                Self { id: Ok(Default::default()) }
            }
        }
        impl TakenEvent {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<TakenEvent> for super::TakenEvent {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TakenEvent,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { id: value.id? })
            }
        }
        impl ::std::convert::From<super::TakenEvent> for TakenEvent {
            fn from(value: super::TakenEvent) -> Self {
                Self { id: Ok(value.id) }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct TakenEvents {
            ids: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::TakenEvent>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TakenEvents {
            fn default() -> Self {
                Self {
                    ids: Ok(Default::default()),
                }
            }
        }
        impl TakenEvents {
            pub fn ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::TakenEvent>>,
                T::Error: ::std::fmt::Display,
            {
                self.ids = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for ids: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<TakenEvents> for super::TakenEvents {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TakenEvents,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { ids: value.ids? })
            }
        }
        impl ::std::convert::From<super::TakenEvents> for TakenEvents {
            fn from(value: super::TakenEvents) -> Self {
                Self { ids: Ok(value.ids) }
            }
        }
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
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
