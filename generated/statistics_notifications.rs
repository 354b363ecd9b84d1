// @generated from specs/statistics-notifications.yaml by `cargo build --features codegen`. Do not edit.
// spec 5596ca5c3a4eb3697e4eb90c0f186922cfbd5ee44e6c2e7b5112a8026c146bc6
// code ad93026dacd11100510e5c591527f838fa0f0bc78be1ef8cd8c5b8a05378b808

#[allow(unused_imports)]
use crate::{Integer, IntoText};

/// Genesys Multicloud CX Statistics Notifications API.
///
/// The CometD endpoints over which the Statistics service announces changed values and its own state.
///
/// A CometD client library does all of this by itself; the operations serve those who implement CometD without one.
/// Every request and response is a JSON array of Bayeux messages, the protocol of CometD, whose documentation says
/// what each message holds. The current channels are:
///
/// - `/statistics/v3/service`: the state of the service, in notifications called `ServiceStateChange`.
/// - `/statistics/v3/updates`: new values of the statistics in a subscription, in notifications called
///   `StatisticUpdate`.
///
/// Rules that hold for every operation:
///
/// - Each request carries the API key in the header `x-api-key` and an access token of the Authentication API.
///   A wrong key is rejected with status 403 and `{"message": "Forbidden"}`, an expired token with status 401.
/// - When the service loses its connection to the servers behind it, it drops all subscriptions to statistics and
///   announces `UNAVAILABLE`. Clients open their subscriptions again when it announces `AVAILABLE`.
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

    fn draft(&self, operation: &'static crate::core::operation::Operation) -> crate::client::Draft {
        crate::client::Draft::new(&self.caller, operation)
    }

    /// Exchange messages.
    ///
    /// The CometD endpoint, which takes messages of every kind.
    ///
    /// `POST /statistics/v3/notifications`, in the manual's chapter *Statistics Notifications API*. It is not safe to repeat,
    /// and is not retried unless the call is marked as `idempotent`.
    ///
    /// # Arguments
    ///
    /// - `body`: The messages to the service.
    ///
    /// # Response
    ///
    /// The service's replies, and notifications where there are any.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 500: The service failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use genesys_multicloud_cx::statistics_notifications::types;
    ///
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .statistics_notifications()
    ///     .exchange_messages([types::BayeuxMessage::new("channel")])
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn exchange_messages(&self, body: impl IntoIterator<Item = impl Into<types::BayeuxMessage>>) -> builder::ExchangeMessages {
        let draft = self.draft(&operations::EXCHANGE_MESSAGES).json("body", &body.into_iter().map(Into::into).collect::<Vec<types::BayeuxMessage>>());
        builder::ExchangeMessages(draft)
    }

    /// Connect.
    ///
    /// Waits for notifications as `/meta/connect` of CometD does.
    ///
    /// `POST /statistics/v3/notifications/connect`, in the manual's chapter *Statistics Notifications API*. It is not safe to
    /// repeat, and is not retried unless the call is marked as `idempotent`.
    ///
    /// # Arguments
    ///
    /// - `body`: The messages to the service.
    ///
    /// # Response
    ///
    /// The service's replies, and notifications where there are any.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 500: The service failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use genesys_multicloud_cx::statistics_notifications::types;
    ///
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .statistics_notifications()
    ///     .connect([types::BayeuxMessage::new("channel")])
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn connect(&self, body: impl IntoIterator<Item = impl Into<types::BayeuxMessage>>) -> builder::Connect {
        let draft = self.draft(&operations::CONNECT).json("body", &body.into_iter().map(Into::into).collect::<Vec<types::BayeuxMessage>>());
        builder::Connect(draft)
    }

    /// Disconnect.
    ///
    /// Ends the session as `/meta/disconnect` of CometD does.
    ///
    /// `POST /statistics/v3/notifications/disconnect`, in the manual's chapter *Statistics Notifications API*. It is not safe
    /// to repeat, and is not retried unless the call is marked as `idempotent`.
    ///
    /// # Arguments
    ///
    /// - `body`: The messages to the service.
    ///
    /// # Response
    ///
    /// The service's replies, and notifications where there are any.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 500: The service failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use genesys_multicloud_cx::statistics_notifications::types;
    ///
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .statistics_notifications()
    ///     .disconnect([types::BayeuxMessage::new("channel")])
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn disconnect(&self, body: impl IntoIterator<Item = impl Into<types::BayeuxMessage>>) -> builder::Disconnect {
        let draft = self.draft(&operations::DISCONNECT).json("body", &body.into_iter().map(Into::into).collect::<Vec<types::BayeuxMessage>>());
        builder::Disconnect(draft)
    }

    /// Open a session.
    ///
    /// Opens a session as `/meta/handshake` of CometD does.
    ///
    /// `POST /statistics/v3/notifications/handshake`, in the manual's chapter *Statistics Notifications API*. It is not safe
    /// to repeat, and is not retried unless the call is marked as `idempotent`.
    ///
    /// # Arguments
    ///
    /// - `body`: The messages to the service.
    ///
    /// # Response
    ///
    /// The service's replies, and notifications where there are any.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 500: The service failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use genesys_multicloud_cx::statistics_notifications::types;
    ///
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .statistics_notifications()
    ///     .handshake([types::BayeuxMessage::new("channel")])
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn handshake(&self, body: impl IntoIterator<Item = impl Into<types::BayeuxMessage>>) -> builder::Handshake {
        let draft = self.draft(&operations::HANDSHAKE).json("body", &body.into_iter().map(Into::into).collect::<Vec<types::BayeuxMessage>>());
        builder::Handshake(draft)
    }

    /// Subscribe to a channel.
    ///
    /// Asks for the notifications of a channel as `/meta/subscribe` of CometD does. The current channels are
    /// `/statistics/v3/service` and `/statistics/v3/updates`.
    ///
    /// `POST /statistics/v3/notifications/subscribe`, in the manual's chapter *Statistics Notifications API*. It is not safe
    /// to repeat, and is not retried unless the call is marked as `idempotent`.
    ///
    /// # Arguments
    ///
    /// - `body`: The messages to the service.
    ///
    /// # Response
    ///
    /// The service's replies, and notifications where there are any.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 500: The service failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use genesys_multicloud_cx::statistics_notifications::types;
    ///
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .statistics_notifications()
    ///     .subscribe([types::BayeuxMessage::new("channel")])
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn subscribe(&self, body: impl IntoIterator<Item = impl Into<types::BayeuxMessage>>) -> builder::Subscribe {
        let draft = self.draft(&operations::SUBSCRIBE).json("body", &body.into_iter().map(Into::into).collect::<Vec<types::BayeuxMessage>>());
        builder::Subscribe(draft)
    }

    /// Unsubscribe from a channel.
    ///
    /// Ends the notifications of a channel as `/meta/unsubscribe` of CometD does.
    ///
    /// `POST /statistics/v3/notifications/unsubscribe`, in the manual's chapter *Statistics Notifications API*. It is not
    /// safe to repeat, and is not retried unless the call is marked as `idempotent`.
    ///
    /// # Arguments
    ///
    /// - `body`: The messages to the service.
    ///
    /// # Response
    ///
    /// The service's replies, and notifications where there are any.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 500: The service failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use genesys_multicloud_cx::statistics_notifications::types;
    ///
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .statistics_notifications()
    ///     .unsubscribe([types::BayeuxMessage::new("channel")])
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn unsubscribe(&self, body: impl IntoIterator<Item = impl Into<types::BayeuxMessage>>) -> builder::Unsubscribe {
        let draft = self.draft(&operations::UNSUBSCRIBE).json("body", &body.into_iter().map(Into::into).collect::<Vec<types::BayeuxMessage>>());
        builder::Unsubscribe(draft)
    }
}

/// Builders of requests, one for each operation.
pub mod builder {
    #[allow(unused_imports)]
    use super::types;
    #[allow(unused_imports)]
    use crate::{Integer, IntoText};
    use crate::client::request_builder;
    use crate::http::pipeline;

    request_builder! {
        /// Made by [`StatisticsNotifications::exchange_messages`](super::StatisticsNotifications::exchange_messages).
        ExchangeMessages: pipeline::Json<Vec<types::BayeuxMessage>> => Vec<types::BayeuxMessage>
    }

    request_builder! {
        /// Made by [`StatisticsNotifications::connect`](super::StatisticsNotifications::connect).
        Connect: pipeline::Json<Vec<types::BayeuxMessage>> => Vec<types::BayeuxMessage>
    }

    request_builder! {
        /// Made by [`StatisticsNotifications::disconnect`](super::StatisticsNotifications::disconnect).
        Disconnect: pipeline::Json<Vec<types::BayeuxMessage>> => Vec<types::BayeuxMessage>
    }

    request_builder! {
        /// Made by [`StatisticsNotifications::handshake`](super::StatisticsNotifications::handshake).
        Handshake: pipeline::Json<Vec<types::BayeuxMessage>> => Vec<types::BayeuxMessage>
    }

    request_builder! {
        /// Made by [`StatisticsNotifications::subscribe`](super::StatisticsNotifications::subscribe).
        Subscribe: pipeline::Json<Vec<types::BayeuxMessage>> => Vec<types::BayeuxMessage>
    }

    request_builder! {
        /// Made by [`StatisticsNotifications::unsubscribe`](super::StatisticsNotifications::unsubscribe).
        Unsubscribe: pipeline::Json<Vec<types::BayeuxMessage>> => Vec<types::BayeuxMessage>
    }
}

pub(crate) mod operations {
    use http::Method;

    use crate::Service;
    #[allow(unused_imports)]
    use crate::core::operation::Credential::{self, *};
    use crate::core::operation::Operation;
    #[allow(unused_imports)]
    use crate::core::operation::ResponseKind::{self, *};

    pub(crate) static EXCHANGE_MESSAGES: Operation =
        Operation::new(Service::StatisticsNotifications, "exchangeMessages", Method::POST, "/notifications", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static CONNECT: Operation =
        Operation::new(Service::StatisticsNotifications, "connect", Method::POST, "/notifications/connect", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static DISCONNECT: Operation =
        Operation::new(Service::StatisticsNotifications, "disconnect", Method::POST, "/notifications/disconnect", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static HANDSHAKE: Operation =
        Operation::new(Service::StatisticsNotifications, "handshake", Method::POST, "/notifications/handshake", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static SUBSCRIBE: Operation =
        Operation::new(Service::StatisticsNotifications, "subscribe", Method::POST, "/notifications/subscribe", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static UNSUBSCRIBE: Operation =
        Operation::new(Service::StatisticsNotifications, "unsubscribe", Method::POST, "/notifications/unsubscribe", &[ApiKey, Bearer], Plain, &[]);
}

/// What requests and responses hold.
pub mod types {
    #[allow(unused_imports)]
    use serde::{Deserialize, Serialize};

    #[allow(unused_imports)]
    use crate::IntoText;
    #[allow(unused_imports)]
    use crate::core::open_enum::open_enum;

    /// A message of the Bayeux protocol. Which members it has depends on its channel.
    #[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct BayeuxMessage {
        /// How the client should go on, for instance whether to connect again or to shake hands first.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub advice: Option<serde_json::Value>,
        /// The channel of the message: one under `/meta/` for requests and their replies, that of the notification
        /// otherwise.
        pub channel: String,
        /// Identifier of the session, from the reply to the handshake.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub client_id: Option<String>,
        /// Type of the connection, for instance `long-polling`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub connection_type: Option<String>,
        /// A notification, the `data` of a Bayeux message.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub data: Option<Notification>,
        /// What went wrong.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub error: Option<String>,
        /// Members of extensions to the protocol.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub ext: Option<serde_json::Value>,
        /// Identifier of the message, which its reply repeats.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub id: Option<String>,
        /// The oldest version of the protocol that the sender accepts.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub minimum_version: Option<String>,
        /// The channel to subscribe to or to unsubscribe from.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub subscription: Option<String>,
        /// Whether the request succeeded.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub successful: Option<bool>,
        /// Types of connection that the sender supports.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub supported_connection_types: Option<Vec<String>>,
        /// The version of the protocol that the sender uses.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub version: Option<String>,
        /// Members that the document does not name.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }

    impl BayeuxMessage {
        /// With what has to be there: `channel`.
        pub fn new(channel: impl IntoText) -> Self {
            Self {
                advice: Default::default(),
                channel: channel.into_text(),
                client_id: Default::default(),
                connection_type: Default::default(),
                data: Default::default(),
                error: Default::default(),
                ext: Default::default(),
                id: Default::default(),
                minimum_version: Default::default(),
                subscription: Default::default(),
                successful: Default::default(),
                supported_connection_types: Default::default(),
                version: Default::default(),
                extra: Default::default(),
            }
        }

        /// Sets [`advice`](Self#structfield.advice): how the client should go on, for instance whether to connect again or to
        /// shake hands first.
        #[must_use]
        pub fn advice(self, advice: impl Into<serde_json::Value>) -> Self {
            Self { advice: Some(advice.into()), ..self }
        }

        /// Sets [`client_id`](Self#structfield.client_id): identifier of the session, from the reply to the handshake.
        #[must_use]
        pub fn client_id(self, client_id: impl IntoText) -> Self {
            Self { client_id: Some(client_id.into_text()), ..self }
        }

        /// Sets [`connection_type`](Self#structfield.connection_type): type of the connection, for instance `long-polling`.
        #[must_use]
        pub fn connection_type(self, connection_type: impl IntoText) -> Self {
            Self { connection_type: Some(connection_type.into_text()), ..self }
        }

        /// Sets [`data`](Self#structfield.data): a notification, the `data` of a Bayeux message.
        #[must_use]
        pub fn data(self, data: impl Into<Notification>) -> Self {
            Self { data: Some(data.into()), ..self }
        }

        /// Sets [`error`](Self#structfield.error): what went wrong.
        #[must_use]
        pub fn error(self, error: impl IntoText) -> Self {
            Self { error: Some(error.into_text()), ..self }
        }

        /// Sets [`ext`](Self#structfield.ext): members of extensions to the protocol.
        #[must_use]
        pub fn ext(self, ext: impl Into<serde_json::Value>) -> Self {
            Self { ext: Some(ext.into()), ..self }
        }

        /// Sets [`id`](Self#structfield.id): identifier of the message, which its reply repeats.
        #[must_use]
        pub fn id(self, id: impl IntoText) -> Self {
            Self { id: Some(id.into_text()), ..self }
        }

        /// Sets [`minimum_version`](Self#structfield.minimum_version): the oldest version of the protocol that the sender
        /// accepts.
        #[must_use]
        pub fn minimum_version(self, minimum_version: impl IntoText) -> Self {
            Self { minimum_version: Some(minimum_version.into_text()), ..self }
        }

        /// Sets [`subscription`](Self#structfield.subscription): the channel to subscribe to or to unsubscribe from.
        #[must_use]
        pub fn subscription(self, subscription: impl IntoText) -> Self {
            Self { subscription: Some(subscription.into_text()), ..self }
        }

        /// Sets [`successful`](Self#structfield.successful): whether the request succeeded.
        #[must_use]
        pub fn successful(self, successful: bool) -> Self {
            Self { successful: Some(successful), ..self }
        }

        /// Sets [`supported_connection_types`](Self#structfield.supported_connection_types): types of connection that the sender
        /// supports.
        #[must_use]
        pub fn supported_connection_types(self, supported_connection_types: impl IntoIterator<Item = impl IntoText>) -> Self {
            Self { supported_connection_types: Some(supported_connection_types.into_iter().map(IntoText::into_text).collect()), ..self }
        }

        /// Sets [`version`](Self#structfield.version): the version of the protocol that the sender uses.
        #[must_use]
        pub fn version(self, version: impl IntoText) -> Self {
            Self { version: Some(version.into_text()), ..self }
        }

        /// Sets the members that the document does not name.
        #[must_use]
        pub fn extra(self, extra: impl IntoIterator<Item = (impl IntoText, impl Into<serde_json::Value>)>) -> Self {
            Self { extra: extra.into_iter().map(|(name, value)| (name.into_text(), value.into())).collect(), ..self }
        }
    }

    /// A notification, the `data` of a Bayeux message.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Notification {
        /// What a notification says. Its `name` tells whose members it has, those of ServiceStateChange or those of
        /// StatisticUpdate.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub data: Option<NotificationData>,
        /// Kind of a notification.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<NotificationName>,
        /// Topic of a notification, which is its channel.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub topic: Option<NotificationTopic>,
        /// Members that the document does not name.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }

    impl Notification {
        /// Sets [`data`](Self#structfield.data): what a notification says. Its `name` tells whose members it has, those of
        /// ServiceStateChange or those of
        /// StatisticUpdate.
        #[must_use]
        pub fn data(self, data: impl Into<NotificationData>) -> Self {
            Self { data: Some(data.into()), ..self }
        }

        /// Sets [`name`](Self#structfield.name): kind of a notification.
        #[must_use]
        pub fn name(self, name: impl Into<NotificationName>) -> Self {
            Self { name: Some(name.into()), ..self }
        }

        /// Sets [`topic`](Self#structfield.topic): topic of a notification, which is its channel.
        #[must_use]
        pub fn topic(self, topic: impl Into<NotificationTopic>) -> Self {
            Self { topic: Some(topic.into()), ..self }
        }

        /// Sets the members that the document does not name.
        #[must_use]
        pub fn extra(self, extra: impl IntoIterator<Item = (impl IntoText, impl Into<serde_json::Value>)>) -> Self {
            Self { extra: extra.into_iter().map(|(name, value)| (name.into_text(), value.into())).collect(), ..self }
        }
    }

    impl From<NotificationData> for Notification {
        fn from(data: NotificationData) -> Self {
            Self::default().data(data)
        }
    }

    /// What a notification says. Its `name` tells whose members it has, those of ServiceStateChange or those of
    /// StatisticUpdate.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct NotificationData {
        /// State of the service. When it is `UNAVAILABLE` all subscriptions were dropped.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub service_state: Option<ServiceState>,
        /// One entry for each statistic.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub statistics: Option<Vec<UpdatedStatistic>>,
    }

    impl NotificationData {
        /// Sets [`service_state`](Self#structfield.service_state): state of the service. When it is `UNAVAILABLE` all
        /// subscriptions were dropped.
        #[must_use]
        pub fn service_state(self, service_state: impl Into<ServiceState>) -> Self {
            Self { service_state: Some(service_state.into()), ..self }
        }

        /// Sets [`statistics`](Self#structfield.statistics): one entry for each statistic.
        #[must_use]
        pub fn statistics(self, statistics: impl IntoIterator<Item = impl Into<UpdatedStatistic>>) -> Self {
            Self { statistics: Some(statistics.into_iter().map(Into::into).collect()), ..self }
        }
    }

    open_enum! {
        /// Kind of a notification.
        pub enum NotificationName {
            ServiceStateChange = "ServiceStateChange",
            StatisticUpdate = "StatisticUpdate",
        }
    }

    open_enum! {
        /// Topic of a notification, which is its channel.
        pub enum NotificationTopic {
            Service = "/statistics/v3/service",
            Updates = "/statistics/v3/updates",
        }
    }

    open_enum! {
        /// State of the service. When it is `UNAVAILABLE` all subscriptions were dropped.
        pub enum ServiceState {
            Available = "AVAILABLE",
            Unavailable = "UNAVAILABLE",
        }
    }

    /// The service became available or unavailable.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct ServiceStateChange {
        /// State of the service. When it is `UNAVAILABLE` all subscriptions were dropped.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub service_state: Option<ServiceState>,
    }

    impl ServiceStateChange {
        /// Sets [`service_state`](Self#structfield.service_state): state of the service. When it is `UNAVAILABLE` all
        /// subscriptions were dropped.
        #[must_use]
        pub fn service_state(self, service_state: impl Into<ServiceState>) -> Self {
            Self { service_state: Some(service_state.into()), ..self }
        }
    }

    /// Statistics have new values.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StatisticUpdate {
        /// One entry for each statistic.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub statistics: Option<Vec<UpdatedStatistic>>,
    }

    impl StatisticUpdate {
        /// Sets [`statistics`](Self#structfield.statistics): one entry for each statistic.
        #[must_use]
        pub fn statistics(self, statistics: impl IntoIterator<Item = impl Into<UpdatedStatistic>>) -> Self {
            Self { statistics: Some(statistics.into_iter().map(Into::into).collect()), ..self }
        }
    }

    /// The new value of a statistic.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct UpdatedStatistic {
        /// Identifier of the statistic.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub statistic_id: Option<String>,
        /// Identifier of the subscription that the statistic belongs to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub subscription_id: Option<String>,
        /// When Stat Server generated the value, in milliseconds since 1970-01-01T00:00:00Z.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub timestamp: Option<i64>,
        /// The value of the statistic.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub value: Option<serde_json::Value>,
        /// Members that the document does not name.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }

    impl UpdatedStatistic {
        /// Sets [`statistic_id`](Self#structfield.statistic_id): identifier of the statistic.
        #[must_use]
        pub fn statistic_id(self, statistic_id: impl IntoText) -> Self {
            Self { statistic_id: Some(statistic_id.into_text()), ..self }
        }

        /// Sets [`subscription_id`](Self#structfield.subscription_id): identifier of the subscription that the statistic belongs
        /// to.
        #[must_use]
        pub fn subscription_id(self, subscription_id: impl IntoText) -> Self {
            Self { subscription_id: Some(subscription_id.into_text()), ..self }
        }

        /// Sets [`timestamp`](Self#structfield.timestamp): when Stat Server generated the value, in milliseconds since
        /// 1970-01-01T00:00:00Z.
        #[must_use]
        pub fn timestamp(self, timestamp: impl Into<i64>) -> Self {
            Self { timestamp: Some(timestamp.into()), ..self }
        }

        /// Sets [`value`](Self#structfield.value): the value of the statistic.
        #[must_use]
        pub fn value(self, value: impl Into<serde_json::Value>) -> Self {
            Self { value: Some(value.into()), ..self }
        }

        /// Sets the members that the document does not name.
        #[must_use]
        pub fn extra(self, extra: impl IntoIterator<Item = (impl IntoText, impl Into<serde_json::Value>)>) -> Self {
            Self { extra: extra.into_iter().map(|(name, value)| (name.into_text(), value.into())).collect(), ..self }
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
