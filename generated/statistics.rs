// @generated from specs/statistics.yaml by `cargo build --features codegen`. Do not edit.
// spec b07bdeeb8f7b5aadafcc95f8309a53c5918248155b3d68f8ebf8bdcd1270a166
// code f632744aab2cef9b28db672c94e99f6c1a2d315712ac0502183fef75e1b098c9

#[allow(unused_imports)]
use crate::{Integer, IntoText};

/// Genesys Multicloud CX Statistics API.
///
/// Reads the statistics of a contact centre, once or by subscription.
///
/// There are two ways to use it:
///
/// - Open a subscription for statistics that are preconfigured for the contact centre or defined in the request, and
///   receive each change of a value through CometD. This is the preferred way to stay up to date.
/// - Read current values without a subscription. This works for preconfigured statistics only.
///
/// Rules that hold for every operation:
///
/// - Each request carries the API key in the header `x-api-key` and an access token of the Authentication API.
///   A wrong key is rejected with status 403 and `{"message": "Forbidden"}`, an expired token with status 401.
/// - When the service loses its connection to the servers behind it, it drops all subscriptions and announces
///   `UNAVAILABLE` on the CometD channel `/statistics/v3/service`. Clients open their subscriptions again when the
///   channel announces `AVAILABLE`.
#[derive(Clone, Debug)]
#[must_use = "a service does nothing until one of its operations is sent"]
pub struct Statistics {
    pub(crate) caller: crate::client::Caller,
}

impl Statistics {
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

    /// Get the values of a set of statistics.
    ///
    /// Returns the current values of preconfigured statistics from Stat Server, without a subscription.
    ///
    /// `POST /statistics/v3/operations/get-statistic-ex`, in the manual's chapter *Statistics API*. It is not safe to repeat,
    /// and is not retried unless the call is marked as `idempotent`.
    ///
    /// # Arguments
    ///
    /// - `body`: The statistics to read.
    ///
    /// # Response
    ///
    /// The values. The payload is a [`PeekedStatistics`](types::PeekedStatistics).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 500: The service failed.
    /// - 503: The service is unavailable.
    /// - 504: A server behind the service did not respond in time.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use genesys_multicloud_cx::statistics::types;
    ///
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .statistics()
    ///     .get_statistic_values(
    ///         types::StatisticReferences::new([
    ///             types::StatisticReference::default()
    ///                 .name("CurrentAgentState")
    ///                 .object_id("agent2")
    ///                 .object_type("Agent"),
    ///             types::StatisticReference::default()
    ///                 .name("TimeInCurrentState")
    ///                 .object_id("agent2")
    ///                 .object_type("Agent"),
    ///         ]),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_statistic_values(&self, body: impl Into<types::StatisticValuesRequest>) -> builder::GetStatisticValues {
        let draft = self.draft(&operations::GET_STATISTIC_VALUES).json("body", &Into::<types::StatisticValuesRequest>::into(body));
        builder::GetStatisticValues(draft)
    }

    /// Get the value of a single statistic.
    ///
    /// Returns the current value of one preconfigured statistic from Stat Server, without a subscription.
    ///
    /// `GET /statistics/v3/statistic-values/{statisticName}`, in the manual's chapter *Statistics API*. It is safe to repeat,
    /// and is retried.
    ///
    /// # Arguments
    ///
    /// - `statistic_name`: Name of the preconfigured statistic.
    /// - `object_type`: Type of the object that the statistic is about, for instance `Agent`.
    /// - `object_id`: Identifier of the object.
    ///
    /// # Response
    ///
    /// The value. The payload is a [`PeekedStatistic`](types::PeekedStatistic).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 404: There is no such statistic or object.
    /// - 500: The service failed.
    /// - 503: The service is unavailable.
    /// - 504: A server behind the service did not respond in time.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .statistics()
    ///     .get_statistic_value("statistic_name", "object_type", "object_id")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_statistic_value(
        &self,
        statistic_name: impl IntoText,
        object_type: impl IntoText,
        object_id: impl IntoText,
    ) -> builder::GetStatisticValue {
        let draft = self.draft(&operations::GET_STATISTIC_VALUE)
            .path("statistic_name", statistic_name)
            .query("objectType", object_type)
            .query("objectId", object_id);
        builder::GetStatisticValue(draft)
    }

    /// Open a subscription.
    ///
    /// Opens a subscription for a set of statistics, each named (preconfigured) or defined in the request, and returns
    /// with their first values. Changes follow on the CometD channel `/statistics/v3/updates`.
    ///
    /// `POST /statistics/v3/subscriptions`, in the manual's chapter *Statistics API*. It is not safe to repeat, and is not
    /// retried unless the call is marked as `idempotent`.
    ///
    /// # Arguments
    ///
    /// - `body`: The statistics to watch.
    ///
    /// Optional: [`verbose`](builder::CreateSubscription::verbose).
    ///
    /// # Response
    ///
    /// The subscription and the first values. The payload is a [`StatisticData`](types::StatisticData).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The user may not do this.
    /// - 500: The service failed.
    /// - 503: The service is unavailable.
    /// - 504: A server behind the service did not respond in time.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use genesys_multicloud_cx::statistics::types;
    ///
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .statistics()
    ///     .create_subscription(
    ///         types::StatisticSubscription::new([
    ///             types::SubscribedStatistic::default()
    ///                 .name("AverageHandlingTime")
    ///                 .object_id("agent")
    ///                 .object_type("Agent")
    ///                 .statistic_id("UUID2"),
    ///             types::SubscribedStatistic::default()
    ///                 .definition(
    ///                     types::StatisticDefinition::default()
    ///                         .category("TotalAdjustedTime")
    ///                         .dynamic_filter("Media=voice")
    ///                         .dynamic_time_profile("00:00")
    ///                         .insensitivity(1)
    ///                         .interval_type("GrowingWindow")
    ///                         .main_mask("WaitForNextCall")
    ///                         .mask_type("DN")
    ///                         .notification_frequency(10)
    ///                         .notification_mode("Periodical")
    ///                         .subject("DNStatus"),
    ///                 )
    ///                 .object_id("agent")
    ///                 .object_type("Agent")
    ///                 .statistic_id("UUID3"),
    ///         ]),
    ///     )
    ///     .verbose("INFO")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_subscription(&self, body: impl Into<types::CreateSubscriptionRequest>) -> builder::CreateSubscription {
        let draft = self.draft(&operations::CREATE_SUBSCRIPTION).json("body", &Into::<types::CreateSubscriptionRequest>::into(body));
        builder::CreateSubscription(draft)
    }

    /// Delete a subscription.
    ///
    /// Closes a subscription and all its statistics. The response does not wait for the outcome and is always a success.
    ///
    /// `DELETE /statistics/v3/subscriptions/{id}`, in the manual's chapter *Statistics API*. It is safe to repeat, and is
    /// retried.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the subscription to delete.
    ///
    /// # Response
    ///
    /// The request was taken. The manual leaves open what it holds: it is JSON, which
    /// [`Response::deserialize_into`](crate::Response::deserialize_into) makes into a type of yours.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.statistics().delete_subscription("id").send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_subscription(&self, id: impl IntoText) -> builder::DeleteSubscription {
        let draft = self.draft(&operations::DELETE_SUBSCRIPTION).path("id", id);
        builder::DeleteSubscription(draft)
    }

    /// Get the values of statistics in a subscription.
    ///
    /// Returns the current values of the statistics that a subscription opened.
    ///
    /// `GET /statistics/v3/subscriptions/{id}/statistic-values`, in the manual's chapter *Statistics API*. It is safe to
    /// repeat, and is retried.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the subscription.
    ///
    /// Optional: [`statistic_ids`](builder::GetSubscriptionValues::statistic_ids),
    /// [`verbose`](builder::GetSubscriptionValues::verbose).
    ///
    /// # Response
    ///
    /// The values. The payload is a [`StatisticData`](types::StatisticData).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 500: The service failed, or there is nothing to read: no subscription of this identifier is open, or it has none of
    ///   the statistics that were asked for. That is no failure of the service: the operation has no 404, and the message
    ///   `Resource not found` tells the one from the other.
    /// - 503: The service is unavailable.
    /// - 504: A server behind the service did not respond in time.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .statistics()
    ///     .get_subscription_values("id")
    ///     .statistic_ids(["statistic_ids"])
    ///     .verbose("INFO")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_subscription_values(&self, id: impl IntoText) -> builder::GetSubscriptionValues {
        let draft = self.draft(&operations::GET_SUBSCRIPTION_VALUES).path("id", id);
        builder::GetSubscriptionValues(draft)
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
        /// Made by [`Statistics::get_statistic_values`](super::Statistics::get_statistic_values).
        GetStatisticValues: pipeline::Json<types::PeekedStatistics> => types::PeekedStatistics
    }

    request_builder! {
        /// Made by [`Statistics::get_statistic_value`](super::Statistics::get_statistic_value).
        GetStatisticValue: pipeline::Json<types::PeekedStatistic> => types::PeekedStatistic
    }

    request_builder! {
        /// Made by [`Statistics::create_subscription`](super::Statistics::create_subscription).
        CreateSubscription: pipeline::Json<types::StatisticData> => types::StatisticData
    }

    impl CreateSubscription {
        /// Whether the response holds additional information about the opened statistics. Optional; what the service does without
        /// it is not documented.
        pub fn verbose(self, verbose: impl Into<types::Verbosity>) -> Self {
            Self(self.0.query("verbose", Into::<types::Verbosity>::into(verbose)))
        }
    }

    request_builder! {
        /// Made by [`Statistics::delete_subscription`](super::Statistics::delete_subscription).
        DeleteSubscription: pipeline::Json<serde_json::Value> => serde_json::Value
    }

    request_builder! {
        /// Made by [`Statistics::get_subscription_values`](super::Statistics::get_subscription_values).
        GetSubscriptionValues: pipeline::Json<types::StatisticData> => types::StatisticData
    }

    impl GetSubscriptionValues {
        /// Identifiers of the statistics to read. Without them, all statistics of the subscription are read. Optional; what the
        /// service does without it is not documented.
        pub fn statistic_ids(self, statistic_ids: impl IntoIterator<Item = impl IntoText>) -> Self {
            Self(self.0.query_list("statistic_ids", "statisticIds", statistic_ids, usize::MAX))
        }

        /// Whether the response holds additional information about the opened statistics. Optional; what the service does without
        /// it is not documented.
        pub fn verbose(self, verbose: impl Into<types::Verbosity>) -> Self {
            Self(self.0.query("verbose", Into::<types::Verbosity>::into(verbose)))
        }
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

    pub(crate) static GET_STATISTIC_VALUES: Operation =
        Operation::new(Service::Statistics, "getStatisticValues", Method::POST, "/operations/get-statistic-ex", &[ApiKey, Bearer], EnvelopeData, &[]);
    pub(crate) static GET_STATISTIC_VALUE: Operation =
        Operation::new(Service::Statistics, "getStatisticValue", Method::GET, "/statistic-values/{statisticName}", &[ApiKey, Bearer], EnvelopeData, &[]);
    pub(crate) static CREATE_SUBSCRIPTION: Operation =
        Operation::new(Service::Statistics, "createSubscription", Method::POST, "/subscriptions", &[ApiKey, Bearer], EnvelopeData, &[]);
    pub(crate) static DELETE_SUBSCRIPTION: Operation =
        Operation::new(Service::Statistics, "deleteSubscription", Method::DELETE, "/subscriptions/{id}", &[ApiKey, Bearer], EnvelopeData, &[]);
    pub(crate) static GET_SUBSCRIPTION_VALUES: Operation =
        Operation::new(Service::Statistics, "getSubscriptionValues", Method::GET, "/subscriptions/{id}/statistic-values", &[ApiKey, Bearer], EnvelopeData, &[]);
}

/// What requests and responses hold.
pub mod types {
    #[allow(unused_imports)]
    use serde::{Deserialize, Serialize};

    #[allow(unused_imports)]
    use crate::IntoText;
    #[allow(unused_imports)]
    use crate::core::open_enum::open_enum;

    /// A request to open a subscription.
    #[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct CreateSubscriptionRequest {
        /// Statistics to watch.
        pub data: StatisticSubscription,
        /// Chosen by the client. It becomes the identifier of the subscription.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub operation_id: Option<String>,
    }

    impl CreateSubscriptionRequest {
        /// With what has to be there: `data`.
        pub fn new(data: impl Into<StatisticSubscription>) -> Self {
            Self { data: data.into(), operation_id: Default::default() }
        }

        /// Sets [`operation_id`](Self#structfield.operation_id): chosen by the client. It becomes the identifier of the
        /// subscription.
        #[must_use]
        pub fn operation_id(self, operation_id: impl IntoText) -> Self {
            Self { operation_id: Some(operation_id.into_text()), ..self }
        }
    }

    impl From<StatisticSubscription> for CreateSubscriptionRequest {
        fn from(data: StatisticSubscription) -> Self {
            Self::new(data)
        }
    }

    /// The value of one statistic.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PeekedStatistic {
        /// The value of a statistic that was read without a subscription.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub statistic: Option<PeekedStatisticValue>,
    }

    impl PeekedStatistic {
        /// Sets [`statistic`](Self#structfield.statistic): the value of a statistic that was read without a subscription.
        #[must_use]
        pub fn statistic(self, statistic: impl Into<PeekedStatisticValue>) -> Self {
            Self { statistic: Some(statistic.into()), ..self }
        }
    }

    /// The value of a statistic that was read without a subscription.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct PeekedStatisticValue {
        /// Name of the statistic.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// Identifier of the object, in Stat Server's terms.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub object_id: Option<String>,
        /// Type of the object.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub object_type: Option<String>,
        /// When Stat Server generated the value, in milliseconds since 1970-01-01T00:00:00Z.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub timestamp: Option<i64>,
        /// The value. Its structure is that of Stat Server's message.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub value: Option<serde_json::Value>,
    }

    impl PeekedStatisticValue {
        /// Sets [`name`](Self#structfield.name): name of the statistic.
        #[must_use]
        pub fn name(self, name: impl IntoText) -> Self {
            Self { name: Some(name.into_text()), ..self }
        }

        /// Sets [`object_id`](Self#structfield.object_id): identifier of the object, in Stat Server's terms.
        #[must_use]
        pub fn object_id(self, object_id: impl IntoText) -> Self {
            Self { object_id: Some(object_id.into_text()), ..self }
        }

        /// Sets [`object_type`](Self#structfield.object_type): type of the object.
        #[must_use]
        pub fn object_type(self, object_type: impl IntoText) -> Self {
            Self { object_type: Some(object_type.into_text()), ..self }
        }

        /// Sets [`timestamp`](Self#structfield.timestamp): when Stat Server generated the value, in milliseconds since
        /// 1970-01-01T00:00:00Z.
        #[must_use]
        pub fn timestamp(self, timestamp: impl Into<i64>) -> Self {
            Self { timestamp: Some(timestamp.into()), ..self }
        }

        /// Sets [`value`](Self#structfield.value): the value. Its structure is that of Stat Server's message.
        #[must_use]
        pub fn value(self, value: impl Into<serde_json::Value>) -> Self {
            Self { value: Some(value.into()), ..self }
        }
    }

    /// The values of several statistics.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PeekedStatistics {
        /// One entry for each statistic.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub statistics: Option<Vec<PeekedStatisticValue>>,
    }

    impl PeekedStatistics {
        /// Sets [`statistics`](Self#structfield.statistics): one entry for each statistic.
        #[must_use]
        pub fn statistics(self, statistics: impl IntoIterator<Item = impl Into<PeekedStatisticValue>>) -> Self {
            Self { statistics: Some(statistics.into_iter().map(Into::into).collect()), ..self }
        }
    }

    /// A subscription and the values of its statistics.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct StatisticData {
        /// What the request that opened the subscription carried.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub operation_id: Option<String>,
        /// One entry for each statistic.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub statistics: Option<Vec<StatisticValue>>,
        /// Identifier of the subscription, taken from `operation_id`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub subscription_id: Option<String>,
    }

    impl StatisticData {
        /// Sets [`operation_id`](Self#structfield.operation_id): what the request that opened the subscription carried.
        #[must_use]
        pub fn operation_id(self, operation_id: impl IntoText) -> Self {
            Self { operation_id: Some(operation_id.into_text()), ..self }
        }

        /// Sets [`statistics`](Self#structfield.statistics): one entry for each statistic.
        #[must_use]
        pub fn statistics(self, statistics: impl IntoIterator<Item = impl Into<StatisticValue>>) -> Self {
            Self { statistics: Some(statistics.into_iter().map(Into::into).collect()), ..self }
        }

        /// Sets [`subscription_id`](Self#structfield.subscription_id): identifier of the subscription, taken from `operation_id`.
        #[must_use]
        pub fn subscription_id(self, subscription_id: impl IntoText) -> Self {
            Self { subscription_id: Some(subscription_id.into_text()), ..self }
        }
    }

    /// A statistic defined by the client, in Stat Server's terms.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct StatisticDefinition {
        /// Statistical category, which says how the value is computed, for instance `TotalAdjustedTime`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub category: Option<String>,
        /// Condition on what is counted, for instance `Media=voice`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub dynamic_filter: Option<String>,
        /// Time profile of the interval, for instance `00:00`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub dynamic_time_profile: Option<String>,
        /// By how much the value has to change before a change is reported.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub insensitivity: Option<i64>,
        /// Type of the interval that the value covers, for instance `GrowingWindow`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub interval_type: Option<String>,
        /// The actions or states that count, for instance `WaitForNextCall`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub main_mask: Option<String>,
        /// What the mask applies to, for instance `DN`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub mask_type: Option<String>,
        /// How often changes are reported.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub notification_frequency: Option<i64>,
        /// When changes are reported, for instance `Periodical`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub notification_mode: Option<String>,
        /// What the statistic is about, for instance `DNStatus`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub subject: Option<String>,
    }

    impl StatisticDefinition {
        /// Sets [`category`](Self#structfield.category): statistical category, which says how the value is computed, for instance
        /// `TotalAdjustedTime`.
        #[must_use]
        pub fn category(self, category: impl IntoText) -> Self {
            Self { category: Some(category.into_text()), ..self }
        }

        /// Sets [`dynamic_filter`](Self#structfield.dynamic_filter): condition on what is counted, for instance `Media=voice`.
        #[must_use]
        pub fn dynamic_filter(self, dynamic_filter: impl IntoText) -> Self {
            Self { dynamic_filter: Some(dynamic_filter.into_text()), ..self }
        }

        /// Sets [`dynamic_time_profile`](Self#structfield.dynamic_time_profile): time profile of the interval, for instance
        /// `00:00`.
        #[must_use]
        pub fn dynamic_time_profile(self, dynamic_time_profile: impl IntoText) -> Self {
            Self { dynamic_time_profile: Some(dynamic_time_profile.into_text()), ..self }
        }

        /// Sets [`insensitivity`](Self#structfield.insensitivity): by how much the value has to change before a change is
        /// reported.
        #[must_use]
        pub fn insensitivity(self, insensitivity: impl Into<i64>) -> Self {
            Self { insensitivity: Some(insensitivity.into()), ..self }
        }

        /// Sets [`interval_type`](Self#structfield.interval_type): type of the interval that the value covers, for instance
        /// `GrowingWindow`.
        #[must_use]
        pub fn interval_type(self, interval_type: impl IntoText) -> Self {
            Self { interval_type: Some(interval_type.into_text()), ..self }
        }

        /// Sets [`main_mask`](Self#structfield.main_mask): the actions or states that count, for instance `WaitForNextCall`.
        #[must_use]
        pub fn main_mask(self, main_mask: impl IntoText) -> Self {
            Self { main_mask: Some(main_mask.into_text()), ..self }
        }

        /// Sets [`mask_type`](Self#structfield.mask_type): what the mask applies to, for instance `DN`.
        #[must_use]
        pub fn mask_type(self, mask_type: impl IntoText) -> Self {
            Self { mask_type: Some(mask_type.into_text()), ..self }
        }

        /// Sets [`notification_frequency`](Self#structfield.notification_frequency): how often changes are reported.
        #[must_use]
        pub fn notification_frequency(self, notification_frequency: impl Into<i64>) -> Self {
            Self { notification_frequency: Some(notification_frequency.into()), ..self }
        }

        /// Sets [`notification_mode`](Self#structfield.notification_mode): when changes are reported, for instance `Periodical`.
        #[must_use]
        pub fn notification_mode(self, notification_mode: impl IntoText) -> Self {
            Self { notification_mode: Some(notification_mode.into_text()), ..self }
        }

        /// Sets [`subject`](Self#structfield.subject): what the statistic is about, for instance `DNStatus`.
        #[must_use]
        pub fn subject(self, subject: impl IntoText) -> Self {
            Self { subject: Some(subject.into_text()), ..self }
        }
    }

    /// A preconfigured statistic about an object.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct StatisticReference {
        /// Name of the statistic.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// Identifier of the object.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub object_id: Option<String>,
        /// Type of the object, for instance `Agent`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub object_type: Option<String>,
    }

    impl StatisticReference {
        /// Sets [`name`](Self#structfield.name): name of the statistic.
        #[must_use]
        pub fn name(self, name: impl IntoText) -> Self {
            Self { name: Some(name.into_text()), ..self }
        }

        /// Sets [`object_id`](Self#structfield.object_id): identifier of the object.
        #[must_use]
        pub fn object_id(self, object_id: impl IntoText) -> Self {
            Self { object_id: Some(object_id.into_text()), ..self }
        }

        /// Sets [`object_type`](Self#structfield.object_type): type of the object, for instance `Agent`.
        #[must_use]
        pub fn object_type(self, object_type: impl IntoText) -> Self {
            Self { object_type: Some(object_type.into_text()), ..self }
        }
    }

    /// Preconfigured statistics to read.
    #[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StatisticReferences {
        /// One entry for each statistic.
        pub statistics: Vec<StatisticReference>,
    }

    impl StatisticReferences {
        /// With what has to be there: `statistics`.
        pub fn new(statistics: impl IntoIterator<Item = impl Into<StatisticReference>>) -> Self {
            Self { statistics: statistics.into_iter().map(Into::into).collect() }
        }
    }

    /// Statistics to watch.
    #[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StatisticSubscription {
        /// One entry for each statistic.
        pub statistics: Vec<SubscribedStatistic>,
    }

    impl StatisticSubscription {
        /// With what has to be there: `statistics`.
        pub fn new(statistics: impl IntoIterator<Item = impl Into<SubscribedStatistic>>) -> Self {
            Self { statistics: statistics.into_iter().map(Into::into).collect() }
        }
    }

    /// The value of a statistic in a subscription.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct StatisticValue {
        /// Name of the statistic, as given when the subscription was opened.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// Identifier of the object, in Stat Server's terms.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub object_id: Option<String>,
        /// Type of the object.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub object_type: Option<String>,
        /// Identifier of the statistic, unique within its subscription.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub statistic_id: Option<String>,
        /// When Stat Server generated the value, in milliseconds since 1970-01-01T00:00:00Z.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub timestamp: Option<i64>,
        /// The value. Its structure is that of Stat Server's message.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub value: Option<serde_json::Value>,
    }

    impl StatisticValue {
        /// Sets [`name`](Self#structfield.name): name of the statistic, as given when the subscription was opened.
        #[must_use]
        pub fn name(self, name: impl IntoText) -> Self {
            Self { name: Some(name.into_text()), ..self }
        }

        /// Sets [`object_id`](Self#structfield.object_id): identifier of the object, in Stat Server's terms.
        #[must_use]
        pub fn object_id(self, object_id: impl IntoText) -> Self {
            Self { object_id: Some(object_id.into_text()), ..self }
        }

        /// Sets [`object_type`](Self#structfield.object_type): type of the object.
        #[must_use]
        pub fn object_type(self, object_type: impl IntoText) -> Self {
            Self { object_type: Some(object_type.into_text()), ..self }
        }

        /// Sets [`statistic_id`](Self#structfield.statistic_id): identifier of the statistic, unique within its subscription.
        #[must_use]
        pub fn statistic_id(self, statistic_id: impl IntoText) -> Self {
            Self { statistic_id: Some(statistic_id.into_text()), ..self }
        }

        /// Sets [`timestamp`](Self#structfield.timestamp): when Stat Server generated the value, in milliseconds since
        /// 1970-01-01T00:00:00Z.
        #[must_use]
        pub fn timestamp(self, timestamp: impl Into<i64>) -> Self {
            Self { timestamp: Some(timestamp.into()), ..self }
        }

        /// Sets [`value`](Self#structfield.value): the value. Its structure is that of Stat Server's message.
        #[must_use]
        pub fn value(self, value: impl Into<serde_json::Value>) -> Self {
            Self { value: Some(value.into()), ..self }
        }
    }

    /// A request to read statistics.
    #[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StatisticValuesRequest {
        /// Preconfigured statistics to read.
        pub data: StatisticReferences,
    }

    impl StatisticValuesRequest {
        /// With what has to be there: `data`.
        pub fn new(data: impl Into<StatisticReferences>) -> Self {
            Self { data: data.into() }
        }
    }

    impl From<StatisticReferences> for StatisticValuesRequest {
        fn from(data: StatisticReferences) -> Self {
            Self::new(data)
        }
    }

    /// A statistic to watch, either preconfigured (`name`) or defined by the client (`definition`).
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct SubscribedStatistic {
        /// A statistic defined by the client, in Stat Server's terms.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub definition: Option<StatisticDefinition>,
        /// Name of a statistic that is preconfigured for the contact centre.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// Identifier of the object.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub object_id: Option<String>,
        /// Type of the object, for instance `Agent`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub object_type: Option<String>,
        /// Identifier of the statistic, chosen by the client and unique within the subscription.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub statistic_id: Option<String>,
    }

    impl SubscribedStatistic {
        /// Sets [`definition`](Self#structfield.definition): a statistic defined by the client, in Stat Server's terms.
        #[must_use]
        pub fn definition(self, definition: impl Into<StatisticDefinition>) -> Self {
            Self { definition: Some(definition.into()), ..self }
        }

        /// Sets [`name`](Self#structfield.name): name of a statistic that is preconfigured for the contact centre.
        #[must_use]
        pub fn name(self, name: impl IntoText) -> Self {
            Self { name: Some(name.into_text()), ..self }
        }

        /// Sets [`object_id`](Self#structfield.object_id): identifier of the object.
        #[must_use]
        pub fn object_id(self, object_id: impl IntoText) -> Self {
            Self { object_id: Some(object_id.into_text()), ..self }
        }

        /// Sets [`object_type`](Self#structfield.object_type): type of the object, for instance `Agent`.
        #[must_use]
        pub fn object_type(self, object_type: impl IntoText) -> Self {
            Self { object_type: Some(object_type.into_text()), ..self }
        }

        /// Sets [`statistic_id`](Self#structfield.statistic_id): identifier of the statistic, chosen by the client and unique
        /// within the subscription.
        #[must_use]
        pub fn statistic_id(self, statistic_id: impl IntoText) -> Self {
            Self { statistic_id: Some(statistic_id.into_text()), ..self }
        }
    }

    open_enum! {
        /// Whether additional information about the opened statistics is wanted. The service assumes `INFO` where it is missing.
        pub enum Verbosity {
            Off = "OFF",
            Info = "INFO",
        }
    }
}

#[cfg(test)]
pub(crate) const MODELS: &[crate::models::Model] = &[
    crate::models::Model::of::<types::CreateSubscriptionRequest>("CreateSubscriptionRequest"),
    crate::models::Model::of::<types::PeekedStatistic>("PeekedStatistic"),
    crate::models::Model::of::<types::PeekedStatisticValue>("PeekedStatisticValue"),
    crate::models::Model::of::<types::PeekedStatistics>("PeekedStatistics"),
    crate::models::Model::of::<types::StatisticData>("StatisticData"),
    crate::models::Model::of::<types::StatisticDefinition>("StatisticDefinition"),
    crate::models::Model::of::<types::StatisticReference>("StatisticReference"),
    crate::models::Model::of::<types::StatisticReferences>("StatisticReferences"),
    crate::models::Model::of::<types::StatisticSubscription>("StatisticSubscription"),
    crate::models::Model::of::<types::StatisticValue>("StatisticValue"),
    crate::models::Model::of::<types::StatisticValuesRequest>("StatisticValuesRequest"),
    crate::models::Model::of::<types::SubscribedStatistic>("SubscribedStatistic"),
    crate::models::Model::of::<types::Verbosity>("Verbosity"),
];
