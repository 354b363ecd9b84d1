// @generated from specs/statistics-notifications.yaml by `cargo build --features codegen`. Do not edit.
// spec e70e43e8ad84fd49558d11db3caad800f43cd42fceb224c35e090940eda6c0bf
// code ea2853d347163721cc6a5060dbcbba0c3e985168d245c3e5a78d6641bbc8b81b

/**Genesys Multicloud CX Statistics Notifications API.

The CometD endpoints over which the Statistics service announces changed values and its own state.

A CometD client library does all of this by itself; the operations serve those who implement CometD without one.
Every request and answer is a JSON array of Bayeux messages, the protocol of CometD, whose documentation says
what each message holds. The current channels are:

- `/statistics/v3/service`: the state of the service, in notifications called `ServiceStateChange`.
- `/statistics/v3/updates`: new values of the statistics in a subscription, in notifications called
  `StatisticUpdate`.

Rules that hold for every operation:

- Each request carries the API key in the header `x-api-key` and an access token of the Authentication API.
  A wrong key is answered with status 403 and `{"message": "Forbidden"}`, a token that has ended with status 401.
- When the service loses its connection to the servers behind it, it drops all subscriptions to statistics and
  announces `UNAVAILABLE`. Clients open their subscriptions again when it announces `AVAILABLE`.*/
#[derive(Clone, Debug)]
#[must_use = "a service does nothing until one of its operations is sent"]
pub struct StatisticsNotifications {
    pub(crate) caller: crate::client::Caller,
}
impl StatisticsNotifications {
    pub(crate) fn new(caller: crate::client::Caller) -> Self {
        Self { caller }
    }
    /// Settings of each call that is made from here, in place of those of the client.
    pub fn with_options(mut self, options: crate::CallOptions) -> Self {
        self.caller = self.caller.with(options);
        self
    }
}
impl StatisticsNotifications {
    /**Exchange messages

The CometD endpoint, which takes messages of every kind.

Sends a `POST` request to `/notifications`

Arguments:

- `body`: The messages to the service.*/
    pub fn exchange_messages(&self) -> builder::ExchangeMessages {
        builder::ExchangeMessages::new(self.caller.clone())
    }
    /**Connect

Waits for notifications as `/meta/connect` of CometD does.

Sends a `POST` request to `/notifications/connect`

Arguments:

- `body`: The messages to the service.*/
    pub fn connect(&self) -> builder::Connect {
        builder::Connect::new(self.caller.clone())
    }
    /**Disconnect

Ends the session as `/meta/disconnect` of CometD does.

Sends a `POST` request to `/notifications/disconnect`

Arguments:

- `body`: The messages to the service.*/
    pub fn disconnect(&self) -> builder::Disconnect {
        builder::Disconnect::new(self.caller.clone())
    }
    /**Open a session

Opens a session as `/meta/handshake` of CometD does.

Sends a `POST` request to `/notifications/handshake`

Arguments:

- `body`: The messages to the service.*/
    pub fn handshake(&self) -> builder::Handshake {
        builder::Handshake::new(self.caller.clone())
    }
    /**Subscribe to a channel

Asks for the notifications of a channel as `/meta/subscribe` of CometD does. The current channels are
`/statistics/v3/service` and `/statistics/v3/updates`.

Sends a `POST` request to `/notifications/subscribe`

Arguments:

- `body`: The messages to the service.*/
    pub fn subscribe(&self) -> builder::Subscribe {
        builder::Subscribe::new(self.caller.clone())
    }
    /**Unsubscribe from a channel

Ends the notifications of a channel as `/meta/unsubscribe` of CometD does.

Sends a `POST` request to `/notifications/unsubscribe`

Arguments:

- `body`: The messages to the service.*/
    pub fn unsubscribe(&self) -> builder::Unsubscribe {
        builder::Unsubscribe::new(self.caller.clone())
    }
}
#[cfg(test)]
pub(crate) const BASE_PATH: &str = "/statistics/v3";
pub(crate) mod operations {
    use http::Method;
    use crate::Service;
    use crate::core::operation::{Credential, Operation, ResponseKind};
    pub(crate) static EXCHANGE_MESSAGES: Operation = Operation {
        service: Service::StatisticsNotifications,
        id: "exchangeMessages",
        method: Method::POST,
        path: "/notifications",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static CONNECT: Operation = Operation {
        service: Service::StatisticsNotifications,
        id: "connect",
        method: Method::POST,
        path: "/notifications/connect",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static DISCONNECT: Operation = Operation {
        service: Service::StatisticsNotifications,
        id: "disconnect",
        method: Method::POST,
        path: "/notifications/disconnect",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static HANDSHAKE: Operation = Operation {
        service: Service::StatisticsNotifications,
        id: "handshake",
        method: Method::POST,
        path: "/notifications/handshake",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static SUBSCRIBE: Operation = Operation {
        service: Service::StatisticsNotifications,
        id: "subscribe",
        method: Method::POST,
        path: "/notifications/subscribe",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static UNSUBSCRIBE: Operation = Operation {
        service: Service::StatisticsNotifications,
        id: "unsubscribe",
        method: Method::POST,
        path: "/notifications/unsubscribe",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
}
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///A message of the Bayeux protocol. Which members it has depends on its channel.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BayeuxMessage {
        ///How the client should go on, for instance whether to connect again or to shake hands first.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub advice: ::std::option::Option<::serde_json::Value>,
        /**The channel of the message: one under `/meta/` for requests and their replies, that of the notification
otherwise.
*/
        pub channel: ::std::string::String,
        ///Identifier of the session, from the reply to the handshake.
        #[serde(
            rename = "clientId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub client_id: ::std::option::Option<::std::string::String>,
        ///Type of the connection, for instance `long-polling`.
        #[serde(
            rename = "connectionType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub connection_type: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<Notification>,
        ///What went wrong.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error: ::std::option::Option<::std::string::String>,
        ///Members of extensions to the protocol.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ext: ::std::option::Option<::serde_json::Value>,
        ///Identifier of the message, which its reply repeats.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///The oldest version of the protocol that the sender accepts.
        #[serde(
            rename = "minimumVersion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub minimum_version: ::std::option::Option<::std::string::String>,
        ///The channel to subscribe to or to unsubscribe from.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subscription: ::std::option::Option<::std::string::String>,
        ///Whether the request succeeded.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub successful: ::std::option::Option<bool>,
        ///Types of connection that the sender supports.
        #[serde(
            rename = "supportedConnectionTypes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub supported_connection_types: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        ///The version of the protocol that the sender uses.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl BayeuxMessage {
        pub fn builder() -> builder::BayeuxMessage {
            Default::default()
        }
    }
    ///A notification, the `data` of a Bayeux message.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Notification {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<NotificationData>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<NotificationName>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub topic: ::std::option::Option<NotificationTopic>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl Notification {
        pub fn builder() -> builder::Notification {
            Default::default()
        }
    }
    /**What a notification says. Its `name` tells whose members it has, those of ServiceStateChange or those of
StatisticUpdate.
*/
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct NotificationData {
        #[serde(
            rename = "serviceState",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub service_state: ::std::option::Option<ServiceState>,
        ///One entry for each statistic.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub statistics: ::std::option::Option<::std::vec::Vec<UpdatedStatistic>>,
    }
    impl NotificationData {
        pub fn builder() -> builder::NotificationData {
            Default::default()
        }
    }
    crate::core::open_enum::open_enum! {
        #[doc = "Kind of a notification."] pub enum NotificationName { ServiceStateChange
        = "ServiceStateChange", StatisticUpdate = "StatisticUpdate", }
    }
    crate::core::open_enum::open_enum! {
        #[doc = "Topic of a notification, which is its channel."] pub enum
        NotificationTopic { Service = "/statistics/v3/service", Updates =
        "/statistics/v3/updates", }
    }
    crate::core::open_enum::open_enum! {
        #[doc =
        "State of the service. When it is `UNAVAILABLE` all subscriptions were dropped."]
        pub enum ServiceState { Available = "AVAILABLE", Unavailable = "UNAVAILABLE", }
    }
    ///The service became available or unavailable.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ServiceStateChange {
        #[serde(
            rename = "serviceState",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub service_state: ::std::option::Option<ServiceState>,
    }
    impl ServiceStateChange {
        pub fn builder() -> builder::ServiceStateChange {
            Default::default()
        }
    }
    ///Statistics have new values.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StatisticUpdate {
        ///One entry for each statistic.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub statistics: ::std::option::Option<::std::vec::Vec<UpdatedStatistic>>,
    }
    impl StatisticUpdate {
        pub fn builder() -> builder::StatisticUpdate {
            Default::default()
        }
    }
    ///The new value of a statistic.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdatedStatistic {
        ///Identifier of the statistic.
        #[serde(
            rename = "statisticId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub statistic_id: ::std::option::Option<::std::string::String>,
        ///Identifier of the subscription that the statistic belongs to.
        #[serde(
            rename = "subscriptionId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub subscription_id: ::std::option::Option<::std::string::String>,
        ///When Stat Server generated the value, in milliseconds since 1970-01-01T00:00:00Z.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timestamp: ::std::option::Option<i64>,
        ///The value of the statistic.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<::serde_json::Value>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl UpdatedStatistic {
        pub fn builder() -> builder::UpdatedStatistic {
            Default::default()
        }
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct BayeuxMessage {
            advice: ::std::result::Result<
                ::std::option::Option<::serde_json::Value>,
                ::std::string::String,
            >,
            channel: ::std::result::Result<::std::string::String, ::std::string::String>,
            client_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            connection_type: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            data: ::std::result::Result<
                ::std::option::Option<super::Notification>,
                ::std::string::String,
            >,
            error: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            ext: ::std::result::Result<
                ::std::option::Option<::serde_json::Value>,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            minimum_version: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            subscription: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            successful: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            supported_connection_types: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
            version: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            extra: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for BayeuxMessage {
            fn default() -> Self {
                Self {
                    advice: Ok(Default::default()),
                    channel: Err("`channel` is required, and was not set".to_string()),
                    client_id: Ok(Default::default()),
                    connection_type: Ok(Default::default()),
                    data: Ok(Default::default()),
                    error: Ok(Default::default()),
                    ext: Ok(Default::default()),
                    id: Ok(Default::default()),
                    minimum_version: Ok(Default::default()),
                    subscription: Ok(Default::default()),
                    successful: Ok(Default::default()),
                    supported_connection_types: Ok(Default::default()),
                    version: Ok(Default::default()),
                    extra: Ok(::std::default::Default::default()),
                }
            }
        }
        impl BayeuxMessage {
            pub fn advice<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::serde_json::Value>,
                T::Error: ::std::fmt::Display,
            {
                self.advice = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for advice: {e}")
                    });
                self
            }
            pub fn channel<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.channel = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for channel: {e}")
                    });
                self
            }
            pub fn client_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.client_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for client_id: {e}")
                    });
                self
            }
            pub fn connection_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.connection_type = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for connection_type: {e}"
                        )
                    });
                self
            }
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Notification>,
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
            pub fn error<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.error = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for error: {e}")
                    });
                self
            }
            pub fn ext<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::serde_json::Value>,
                T::Error: ::std::fmt::Display,
            {
                self.ext = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for ext: {e}")
                    });
                self
            }
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
            pub fn minimum_version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.minimum_version = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for minimum_version: {e}"
                        )
                    });
                self
            }
            pub fn subscription<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.subscription = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for subscription: {e}")
                    });
                self
            }
            pub fn successful<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.successful = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for successful: {e}")
                    });
                self
            }
            pub fn supported_connection_types<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.supported_connection_types = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for supported_connection_types: {e}"
                        )
                    });
                self
            }
            pub fn version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.version = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for version: {e}")
                    });
                self
            }
            pub fn extra<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.extra = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for extra: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<BayeuxMessage> for super::BayeuxMessage {
            type Error = super::error::ConversionError;
            fn try_from(
                value: BayeuxMessage,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.advice.as_ref().err(),
                    value.channel.as_ref().err(),
                    value.client_id.as_ref().err(),
                    value.connection_type.as_ref().err(),
                    value.data.as_ref().err(),
                    value.error.as_ref().err(),
                    value.ext.as_ref().err(),
                    value.id.as_ref().err(),
                    value.minimum_version.as_ref().err(),
                    value.subscription.as_ref().err(),
                    value.successful.as_ref().err(),
                    value.supported_connection_types.as_ref().err(),
                    value.version.as_ref().err(),
                    value.extra.as_ref().err(),
                ])?;
                Ok(Self {
                    advice: value.advice?,
                    channel: value.channel?,
                    client_id: value.client_id?,
                    connection_type: value.connection_type?,
                    data: value.data?,
                    error: value.error?,
                    ext: value.ext?,
                    id: value.id?,
                    minimum_version: value.minimum_version?,
                    subscription: value.subscription?,
                    successful: value.successful?,
                    supported_connection_types: value.supported_connection_types?,
                    version: value.version?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::BayeuxMessage> for BayeuxMessage {
            fn from(value: super::BayeuxMessage) -> Self {
                Self {
                    advice: Ok(value.advice),
                    channel: Ok(value.channel),
                    client_id: Ok(value.client_id),
                    connection_type: Ok(value.connection_type),
                    data: Ok(value.data),
                    error: Ok(value.error),
                    ext: Ok(value.ext),
                    id: Ok(value.id),
                    minimum_version: Ok(value.minimum_version),
                    subscription: Ok(value.subscription),
                    successful: Ok(value.successful),
                    supported_connection_types: Ok(value.supported_connection_types),
                    version: Ok(value.version),
                    extra: Ok(value.extra),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct Notification {
            data: ::std::result::Result<
                ::std::option::Option<super::NotificationData>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<super::NotificationName>,
                ::std::string::String,
            >,
            topic: ::std::result::Result<
                ::std::option::Option<super::NotificationTopic>,
                ::std::string::String,
            >,
            extra: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Notification {
            fn default() -> Self {
                Self {
                    data: Ok(Default::default()),
                    name: Ok(Default::default()),
                    topic: Ok(Default::default()),
                    extra: Ok(::std::default::Default::default()),
                }
            }
        }
        impl Notification {
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::NotificationData>,
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
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::NotificationName>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn topic<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::NotificationTopic>,
                T::Error: ::std::fmt::Display,
            {
                self.topic = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for topic: {e}")
                    });
                self
            }
            pub fn extra<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.extra = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for extra: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Notification> for super::Notification {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Notification,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.data.as_ref().err(),
                    value.name.as_ref().err(),
                    value.topic.as_ref().err(),
                    value.extra.as_ref().err(),
                ])?;
                Ok(Self {
                    data: value.data?,
                    name: value.name?,
                    topic: value.topic?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::Notification> for Notification {
            fn from(value: super::Notification) -> Self {
                Self {
                    data: Ok(value.data),
                    name: Ok(value.name),
                    topic: Ok(value.topic),
                    extra: Ok(value.extra),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct NotificationData {
            service_state: ::std::result::Result<
                ::std::option::Option<super::ServiceState>,
                ::std::string::String,
            >,
            statistics: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::UpdatedStatistic>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for NotificationData {
            fn default() -> Self {
                Self {
                    service_state: Ok(Default::default()),
                    statistics: Ok(Default::default()),
                }
            }
        }
        impl NotificationData {
            pub fn service_state<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ServiceState>,
                T::Error: ::std::fmt::Display,
            {
                self.service_state = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for service_state: {e}")
                    });
                self
            }
            pub fn statistics<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::UpdatedStatistic>>,
                T::Error: ::std::fmt::Display,
            {
                self.statistics = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for statistics: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<NotificationData> for super::NotificationData {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NotificationData,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.service_state.as_ref().err(),
                    value.statistics.as_ref().err(),
                ])?;
                Ok(Self {
                    service_state: value.service_state?,
                    statistics: value.statistics?,
                })
            }
        }
        impl ::std::convert::From<super::NotificationData> for NotificationData {
            fn from(value: super::NotificationData) -> Self {
                Self {
                    service_state: Ok(value.service_state),
                    statistics: Ok(value.statistics),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct ServiceStateChange {
            service_state: ::std::result::Result<
                ::std::option::Option<super::ServiceState>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ServiceStateChange {
            fn default() -> Self {
                Self {
                    service_state: Ok(Default::default()),
                }
            }
        }
        impl ServiceStateChange {
            pub fn service_state<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ServiceState>,
                T::Error: ::std::fmt::Display,
            {
                self.service_state = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for service_state: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ServiceStateChange> for super::ServiceStateChange {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ServiceStateChange,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    service_state: value.service_state?,
                })
            }
        }
        impl ::std::convert::From<super::ServiceStateChange> for ServiceStateChange {
            fn from(value: super::ServiceStateChange) -> Self {
                Self {
                    service_state: Ok(value.service_state),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct StatisticUpdate {
            statistics: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::UpdatedStatistic>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for StatisticUpdate {
            fn default() -> Self {
                Self {
                    statistics: Ok(Default::default()),
                }
            }
        }
        impl StatisticUpdate {
            pub fn statistics<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::UpdatedStatistic>>,
                T::Error: ::std::fmt::Display,
            {
                self.statistics = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for statistics: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<StatisticUpdate> for super::StatisticUpdate {
            type Error = super::error::ConversionError;
            fn try_from(
                value: StatisticUpdate,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    statistics: value.statistics?,
                })
            }
        }
        impl ::std::convert::From<super::StatisticUpdate> for StatisticUpdate {
            fn from(value: super::StatisticUpdate) -> Self {
                Self {
                    statistics: Ok(value.statistics),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct UpdatedStatistic {
            statistic_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            subscription_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            timestamp: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            value: ::std::result::Result<
                ::std::option::Option<::serde_json::Value>,
                ::std::string::String,
            >,
            extra: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for UpdatedStatistic {
            fn default() -> Self {
                Self {
                    statistic_id: Ok(Default::default()),
                    subscription_id: Ok(Default::default()),
                    timestamp: Ok(Default::default()),
                    value: Ok(Default::default()),
                    extra: Ok(::std::default::Default::default()),
                }
            }
        }
        impl UpdatedStatistic {
            pub fn statistic_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.statistic_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for statistic_id: {e}")
                    });
                self
            }
            pub fn subscription_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.subscription_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for subscription_id: {e}"
                        )
                    });
                self
            }
            pub fn timestamp<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.timestamp = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for timestamp: {e}")
                    });
                self
            }
            pub fn value<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::serde_json::Value>,
                T::Error: ::std::fmt::Display,
            {
                self.value = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for value: {e}")
                    });
                self
            }
            pub fn extra<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.extra = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for extra: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UpdatedStatistic> for super::UpdatedStatistic {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UpdatedStatistic,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.statistic_id.as_ref().err(),
                    value.subscription_id.as_ref().err(),
                    value.timestamp.as_ref().err(),
                    value.value.as_ref().err(),
                    value.extra.as_ref().err(),
                ])?;
                Ok(Self {
                    statistic_id: value.statistic_id?,
                    subscription_id: value.subscription_id?,
                    timestamp: value.timestamp?,
                    value: value.value?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::UpdatedStatistic> for UpdatedStatistic {
            fn from(value: super::UpdatedStatistic) -> Self {
                Self {
                    statistic_id: Ok(value.statistic_id),
                    subscription_id: Ok(value.subscription_id),
                    timestamp: Ok(value.timestamp),
                    value: Ok(value.value),
                    extra: Ok(value.extra),
                }
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
/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    #[allow(unused_imports)]
    use super::{operations, types};
    #[allow(unused_imports)]
    use crate::client::Caller;
    #[allow(unused_imports)]
    use crate::http::{pipeline, request::Request};
    #[allow(unused_imports)]
    use crate::{Error, Redirect, Response};
    /**Builder for [`StatisticsNotifications::exchange_messages`]

[`StatisticsNotifications::exchange_messages`]: super::StatisticsNotifications::exchange_messages*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ExchangeMessages {
        caller: Caller,
        body: crate::http::request::Argument<::std::vec::Vec<types::BayeuxMessage>>,
    }
    impl ExchangeMessages {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                body: Err(crate::http::request::not_set()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<types::BayeuxMessage>>,
            <V as std::convert::TryInto<
                ::std::vec::Vec<types::BayeuxMessage>,
            >>::Error: std::fmt::Display,
        {
            self.body = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `POST` request to `/notifications`
        pub async fn send(
            self,
        ) -> Result<Response<::std::vec::Vec<types::BayeuxMessage>>, Error> {
            let (caller, request) = self.into_request();
            caller
                .execute::<
                    pipeline::Json<::std::vec::Vec<types::BayeuxMessage>>,
                >(request)
                .await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, body } = self;
            let mut request = Request::new(&operations::EXCHANGE_MESSAGES);
            request.json("body", body);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`StatisticsNotifications::connect`]

[`StatisticsNotifications::connect`]: super::StatisticsNotifications::connect*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Connect {
        caller: Caller,
        body: crate::http::request::Argument<::std::vec::Vec<types::BayeuxMessage>>,
    }
    impl Connect {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                body: Err(crate::http::request::not_set()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<types::BayeuxMessage>>,
            <V as std::convert::TryInto<
                ::std::vec::Vec<types::BayeuxMessage>,
            >>::Error: std::fmt::Display,
        {
            self.body = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `POST` request to `/notifications/connect`
        pub async fn send(
            self,
        ) -> Result<Response<::std::vec::Vec<types::BayeuxMessage>>, Error> {
            let (caller, request) = self.into_request();
            caller
                .execute::<
                    pipeline::Json<::std::vec::Vec<types::BayeuxMessage>>,
                >(request)
                .await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, body } = self;
            let mut request = Request::new(&operations::CONNECT);
            request.json("body", body);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`StatisticsNotifications::disconnect`]

[`StatisticsNotifications::disconnect`]: super::StatisticsNotifications::disconnect*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Disconnect {
        caller: Caller,
        body: crate::http::request::Argument<::std::vec::Vec<types::BayeuxMessage>>,
    }
    impl Disconnect {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                body: Err(crate::http::request::not_set()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<types::BayeuxMessage>>,
            <V as std::convert::TryInto<
                ::std::vec::Vec<types::BayeuxMessage>,
            >>::Error: std::fmt::Display,
        {
            self.body = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `POST` request to `/notifications/disconnect`
        pub async fn send(
            self,
        ) -> Result<Response<::std::vec::Vec<types::BayeuxMessage>>, Error> {
            let (caller, request) = self.into_request();
            caller
                .execute::<
                    pipeline::Json<::std::vec::Vec<types::BayeuxMessage>>,
                >(request)
                .await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, body } = self;
            let mut request = Request::new(&operations::DISCONNECT);
            request.json("body", body);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`StatisticsNotifications::handshake`]

[`StatisticsNotifications::handshake`]: super::StatisticsNotifications::handshake*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Handshake {
        caller: Caller,
        body: crate::http::request::Argument<::std::vec::Vec<types::BayeuxMessage>>,
    }
    impl Handshake {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                body: Err(crate::http::request::not_set()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<types::BayeuxMessage>>,
            <V as std::convert::TryInto<
                ::std::vec::Vec<types::BayeuxMessage>,
            >>::Error: std::fmt::Display,
        {
            self.body = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `POST` request to `/notifications/handshake`
        pub async fn send(
            self,
        ) -> Result<Response<::std::vec::Vec<types::BayeuxMessage>>, Error> {
            let (caller, request) = self.into_request();
            caller
                .execute::<
                    pipeline::Json<::std::vec::Vec<types::BayeuxMessage>>,
                >(request)
                .await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, body } = self;
            let mut request = Request::new(&operations::HANDSHAKE);
            request.json("body", body);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`StatisticsNotifications::subscribe`]

[`StatisticsNotifications::subscribe`]: super::StatisticsNotifications::subscribe*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Subscribe {
        caller: Caller,
        body: crate::http::request::Argument<::std::vec::Vec<types::BayeuxMessage>>,
    }
    impl Subscribe {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                body: Err(crate::http::request::not_set()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<types::BayeuxMessage>>,
            <V as std::convert::TryInto<
                ::std::vec::Vec<types::BayeuxMessage>,
            >>::Error: std::fmt::Display,
        {
            self.body = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `POST` request to `/notifications/subscribe`
        pub async fn send(
            self,
        ) -> Result<Response<::std::vec::Vec<types::BayeuxMessage>>, Error> {
            let (caller, request) = self.into_request();
            caller
                .execute::<
                    pipeline::Json<::std::vec::Vec<types::BayeuxMessage>>,
                >(request)
                .await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, body } = self;
            let mut request = Request::new(&operations::SUBSCRIBE);
            request.json("body", body);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`StatisticsNotifications::unsubscribe`]

[`StatisticsNotifications::unsubscribe`]: super::StatisticsNotifications::unsubscribe*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Unsubscribe {
        caller: Caller,
        body: crate::http::request::Argument<::std::vec::Vec<types::BayeuxMessage>>,
    }
    impl Unsubscribe {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                body: Err(crate::http::request::not_set()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::vec::Vec<types::BayeuxMessage>>,
            <V as std::convert::TryInto<
                ::std::vec::Vec<types::BayeuxMessage>,
            >>::Error: std::fmt::Display,
        {
            self.body = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `POST` request to `/notifications/unsubscribe`
        pub async fn send(
            self,
        ) -> Result<Response<::std::vec::Vec<types::BayeuxMessage>>, Error> {
            let (caller, request) = self.into_request();
            caller
                .execute::<
                    pipeline::Json<::std::vec::Vec<types::BayeuxMessage>>,
                >(request)
                .await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, body } = self;
            let mut request = Request::new(&operations::UNSUBSCRIBE);
            request.json("body", body);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
}
#[cfg(test)]
pub(crate) const MODELS: &[crate::models::Model] = &[
    crate::models::Model::of::<types::BayeuxMessage>("BayeuxMessage"),
    crate::models::Model::of::<types::Notification>("Notification"),
    crate::models::Model::of::<types::NotificationData>("NotificationData"),
    crate::models::Model::of::<types::NotificationName>("NotificationName"),
    crate::models::Model::of::<types::NotificationTopic>("NotificationTopic"),
    crate::models::Model::of::<types::ServiceState>("ServiceState"),
    crate::models::Model::of::<types::ServiceStateChange>("ServiceStateChange"),
    crate::models::Model::of::<types::StatisticUpdate>("StatisticUpdate"),
    crate::models::Model::of::<types::UpdatedStatistic>("UpdatedStatistic"),
];
