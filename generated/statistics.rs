// @generated from specs/statistics.yaml by `cargo build --features codegen`. Do not edit.
// spec a3f774e245d54398b0d7abe7ea11aba41c1012c8761caad98e558cf7b6727e24
// code e79d1ed66ae24f2a84d3686b8e593613e73b3ff6afa46b554a80d65688143c7c

/**Genesys Multicloud CX Statistics API.

Reads the statistics of a contact centre, once or by subscription.

There are two ways to use it:

- Open a subscription for statistics that are preconfigured for the contact centre or defined in the request, and
  receive each change of a value through CometD. This is the preferred way to stay up to date.
- Read current values without a subscription. This works for preconfigured statistics only.

Rules that hold for every operation:

- Each request carries the API key in the header `x-api-key` and an access token of the Authentication API.
  A wrong key is answered with status 403 and `{"message": "Forbidden"}`, a token that has ended with status 401.
- When the service loses its connection to the servers behind it, it drops all subscriptions and announces
  `UNAVAILABLE` on the CometD channel `/statistics/v3/service`. Clients open their subscriptions again when the
  channel announces `AVAILABLE`.*/
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
}
impl Statistics {
    /**Get the values of a set of statistics

Answers with the current values of preconfigured statistics from Stat Server, without a subscription.

Sends a `POST` request to `/operations/get-statistic-ex`

Arguments:

- `body`: The statistics to read.*/
    pub fn get_statistic_values(&self) -> builder::GetStatisticValues {
        builder::GetStatisticValues::new(self.caller.clone())
    }
    /**Get the value of a single statistic

Answers with the current value of one preconfigured statistic from Stat Server, without a subscription.

Sends a `GET` request to `/statistic-values/{statisticName}`

Arguments:

- `statistic_name`: Name of the preconfigured statistic.
- `object_id`: Identifier of the object.
- `object_type`: Type of the object that the statistic is about, for instance `Agent`.*/
    pub fn get_statistic_value(&self) -> builder::GetStatisticValue {
        builder::GetStatisticValue::new(self.caller.clone())
    }
    /**Open a subscription

Opens a subscription for a set of statistics, each named (preconfigured) or defined in the request, and answers
with their first values. Changes follow on the CometD channel `/statistics/v3/updates`.

Sends a `POST` request to `/subscriptions`

Arguments:

- `verbose`: Whether the answer holds additional information about the opened statistics.
- `body`: The statistics to watch.*/
    pub fn create_subscription(&self) -> builder::CreateSubscription {
        builder::CreateSubscription::new(self.caller.clone())
    }
    /**Delete a subscription

Closes a subscription and all its statistics. The answer does not wait for the outcome and is always a success.

Sends a `DELETE` request to `/subscriptions/{id}`

Arguments:

- `id`: Identifier of the subscription to delete.*/
    pub fn delete_subscription(&self) -> builder::DeleteSubscription {
        builder::DeleteSubscription::new(self.caller.clone())
    }
    /**Get the values of statistics in a subscription

Answers with the current values of the statistics that a subscription opened.

Sends a `GET` request to `/subscriptions/{id}/statistic-values`

Arguments:

- `id`: Identifier of the subscription.
- `statistic_ids`: Identifiers of the statistics to read, separated by commas. Without them, all statistics of the subscription are read.
- `verbose`: Whether the answer holds additional information about the opened statistics.*/
    pub fn get_subscription_values(&self) -> builder::GetSubscriptionValues {
        builder::GetSubscriptionValues::new(self.caller.clone())
    }
}
#[cfg(test)]
pub(crate) const BASE_PATH: &str = "/statistics/v3";
pub(crate) mod operations {
    use http::Method;
    use crate::Service;
    use crate::core::operation::{Credential, Operation, ResponseKind};
    pub(crate) static GET_STATISTIC_VALUES: Operation = Operation {
        service: Service::Statistics,
        id: "getStatisticValues",
        method: Method::POST,
        path: "/operations/get-statistic-ex",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::EnvelopeData,
        secrets: &[],
    };
    pub(crate) static GET_STATISTIC_VALUE: Operation = Operation {
        service: Service::Statistics,
        id: "getStatisticValue",
        method: Method::GET,
        path: "/statistic-values/{statisticName}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::EnvelopeData,
        secrets: &[],
    };
    pub(crate) static CREATE_SUBSCRIPTION: Operation = Operation {
        service: Service::Statistics,
        id: "createSubscription",
        method: Method::POST,
        path: "/subscriptions",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::EnvelopeData,
        secrets: &[],
    };
    pub(crate) static DELETE_SUBSCRIPTION: Operation = Operation {
        service: Service::Statistics,
        id: "deleteSubscription",
        method: Method::DELETE,
        path: "/subscriptions/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::EnvelopeData,
        secrets: &[],
    };
    pub(crate) static GET_SUBSCRIPTION_VALUES: Operation = Operation {
        service: Service::Statistics,
        id: "getSubscriptionValues",
        method: Method::GET,
        path: "/subscriptions/{id}/statistic-values",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::EnvelopeData,
        secrets: &[],
    };
}
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///A request to open a subscription.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateSubscriptionRequest {
        pub data: StatisticSubscription,
        ///Chosen by the client. It becomes the identifier of the subscription.
        #[serde(
            rename = "operationId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub operation_id: ::std::option::Option<::std::string::String>,
    }
    impl CreateSubscriptionRequest {
        pub fn builder() -> builder::CreateSubscriptionRequest {
            Default::default()
        }
    }
    ///The value of one statistic.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PeekedStatistic {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub statistic: ::std::option::Option<PeekedStatisticValue>,
    }
    impl PeekedStatistic {
        pub fn builder() -> builder::PeekedStatistic {
            Default::default()
        }
    }
    ///The value of a statistic that was read without a subscription.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PeekedStatisticValue {
        ///Name of the statistic.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Identifier of the object, in Stat Server's terms.
        #[serde(
            rename = "objectId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub object_id: ::std::option::Option<::std::string::String>,
        ///Type of the object.
        #[serde(
            rename = "objectType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub object_type: ::std::option::Option<::std::string::String>,
        ///When Stat Server generated the value, in milliseconds since 1970-01-01T00:00:00Z.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timestamp: ::std::option::Option<i64>,
        ///The value. Its structure is that of Stat Server's message.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<::serde_json::Value>,
    }
    impl PeekedStatisticValue {
        pub fn builder() -> builder::PeekedStatisticValue {
            Default::default()
        }
    }
    ///The values of several statistics.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PeekedStatistics {
        ///One entry for each statistic.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub statistics: ::std::option::Option<::std::vec::Vec<PeekedStatisticValue>>,
    }
    impl PeekedStatistics {
        pub fn builder() -> builder::PeekedStatistics {
            Default::default()
        }
    }
    ///A subscription and the values of its statistics.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StatisticData {
        ///What the request that opened the subscription carried.
        #[serde(
            rename = "operationId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub operation_id: ::std::option::Option<::std::string::String>,
        ///One entry for each statistic.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub statistics: ::std::option::Option<::std::vec::Vec<StatisticValue>>,
        ///Identifier of the subscription, taken from `operationId`.
        #[serde(
            rename = "subscriptionId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub subscription_id: ::std::option::Option<::std::string::String>,
    }
    impl StatisticData {
        pub fn builder() -> builder::StatisticData {
            Default::default()
        }
    }
    ///A statistic defined by the client, in Stat Server's terms.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StatisticDefinition {
        ///Statistical category, which says how the value is computed, for instance `TotalAdjustedTime`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub category: ::std::option::Option<::std::string::String>,
        ///Condition on what is counted, for instance `Media=voice`.
        #[serde(
            rename = "dynamicFilter",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub dynamic_filter: ::std::option::Option<::std::string::String>,
        ///Time profile of the interval, for instance `00:00`.
        #[serde(
            rename = "dynamicTimeProfile",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub dynamic_time_profile: ::std::option::Option<::std::string::String>,
        ///By how much the value has to change before a change is reported.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub insensitivity: ::std::option::Option<i64>,
        ///Type of the interval that the value covers, for instance `GrowingWindow`.
        #[serde(
            rename = "intervalType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub interval_type: ::std::option::Option<::std::string::String>,
        ///The actions or states that count, for instance `WaitForNextCall`.
        #[serde(
            rename = "mainMask",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub main_mask: ::std::option::Option<::std::string::String>,
        ///What the mask applies to, for instance `DN`.
        #[serde(
            rename = "maskType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub mask_type: ::std::option::Option<::std::string::String>,
        ///How often changes are reported.
        #[serde(
            rename = "notificationFrequency",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub notification_frequency: ::std::option::Option<i64>,
        ///When changes are reported, for instance `Periodical`.
        #[serde(
            rename = "notificationMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub notification_mode: ::std::option::Option<::std::string::String>,
        ///What the statistic is about, for instance `DNStatus`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subject: ::std::option::Option<::std::string::String>,
    }
    impl StatisticDefinition {
        pub fn builder() -> builder::StatisticDefinition {
            Default::default()
        }
    }
    ///A preconfigured statistic about an object.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StatisticReference {
        ///Name of the statistic.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Identifier of the object.
        #[serde(
            rename = "objectId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub object_id: ::std::option::Option<::std::string::String>,
        ///Type of the object, for instance `Agent`.
        #[serde(
            rename = "objectType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub object_type: ::std::option::Option<::std::string::String>,
    }
    impl StatisticReference {
        pub fn builder() -> builder::StatisticReference {
            Default::default()
        }
    }
    ///Preconfigured statistics to read.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StatisticReferences {
        ///One entry for each statistic.
        pub statistics: ::std::vec::Vec<StatisticReference>,
    }
    impl StatisticReferences {
        pub fn builder() -> builder::StatisticReferences {
            Default::default()
        }
    }
    ///Statistics to watch.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StatisticSubscription {
        ///One entry for each statistic.
        pub statistics: ::std::vec::Vec<SubscribedStatistic>,
    }
    impl StatisticSubscription {
        pub fn builder() -> builder::StatisticSubscription {
            Default::default()
        }
    }
    ///The value of a statistic in a subscription.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StatisticValue {
        ///Name of the statistic, as given when the subscription was opened.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Identifier of the object, in Stat Server's terms.
        #[serde(
            rename = "objectId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub object_id: ::std::option::Option<::std::string::String>,
        ///Type of the object.
        #[serde(
            rename = "objectType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub object_type: ::std::option::Option<::std::string::String>,
        ///Identifier of the statistic, unique within its subscription.
        #[serde(
            rename = "statisticId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub statistic_id: ::std::option::Option<::std::string::String>,
        ///When Stat Server generated the value, in milliseconds since 1970-01-01T00:00:00Z.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timestamp: ::std::option::Option<i64>,
        ///The value. Its structure is that of Stat Server's message.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<::serde_json::Value>,
    }
    impl StatisticValue {
        pub fn builder() -> builder::StatisticValue {
            Default::default()
        }
    }
    ///A request to read statistics.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StatisticValuesRequest {
        pub data: StatisticReferences,
    }
    impl StatisticValuesRequest {
        pub fn builder() -> builder::StatisticValuesRequest {
            Default::default()
        }
    }
    ///A statistic to watch, either preconfigured (`name`) or defined by the client (`definition`).
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SubscribedStatistic {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub definition: ::std::option::Option<StatisticDefinition>,
        ///Name of a statistic that is preconfigured for the contact centre.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Identifier of the object.
        #[serde(
            rename = "objectId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub object_id: ::std::option::Option<::std::string::String>,
        ///Type of the object, for instance `Agent`.
        #[serde(
            rename = "objectType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub object_type: ::std::option::Option<::std::string::String>,
        ///Identifier of the statistic, chosen by the client and unique within the subscription.
        #[serde(
            rename = "statisticId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub statistic_id: ::std::option::Option<::std::string::String>,
    }
    impl SubscribedStatistic {
        pub fn builder() -> builder::SubscribedStatistic {
            Default::default()
        }
    }
    crate::core::open_enum::open_enum! {
        #[doc =
        "Whether additional information about the opened statistics is wanted. The service assumes `INFO` where it is missing."]
        pub enum Verbosity { Off = "OFF", Info = "INFO", }
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct CreateSubscriptionRequest {
            data: ::std::result::Result<
                super::StatisticSubscription,
                ::std::string::String,
            >,
            operation_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for CreateSubscriptionRequest {
            fn default() -> Self {
                Self {
                    data: Err("`data` is required, and was not set".to_string()),
                    operation_id: Ok(Default::default()),
                }
            }
        }
        impl CreateSubscriptionRequest {
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::StatisticSubscription>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
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
        impl ::std::convert::TryFrom<CreateSubscriptionRequest>
        for super::CreateSubscriptionRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CreateSubscriptionRequest,
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
        impl ::std::convert::From<super::CreateSubscriptionRequest>
        for CreateSubscriptionRequest {
            fn from(value: super::CreateSubscriptionRequest) -> Self {
                Self {
                    data: Ok(value.data),
                    operation_id: Ok(value.operation_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct PeekedStatistic {
            statistic: ::std::result::Result<
                ::std::option::Option<super::PeekedStatisticValue>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PeekedStatistic {
            fn default() -> Self {
                Self {
                    statistic: Ok(Default::default()),
                }
            }
        }
        impl PeekedStatistic {
            pub fn statistic<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::PeekedStatisticValue>,
                T::Error: ::std::fmt::Display,
            {
                self.statistic = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for statistic: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<PeekedStatistic> for super::PeekedStatistic {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PeekedStatistic,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    statistic: value.statistic?,
                })
            }
        }
        impl ::std::convert::From<super::PeekedStatistic> for PeekedStatistic {
            fn from(value: super::PeekedStatistic) -> Self {
                Self {
                    statistic: Ok(value.statistic),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct PeekedStatisticValue {
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            object_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            object_type: ::std::result::Result<
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
        }
        impl ::std::default::Default for PeekedStatisticValue {
            fn default() -> Self {
                Self {
                    name: Ok(Default::default()),
                    object_id: Ok(Default::default()),
                    object_type: Ok(Default::default()),
                    timestamp: Ok(Default::default()),
                    value: Ok(Default::default()),
                }
            }
        }
        impl PeekedStatisticValue {
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
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
            pub fn object_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.object_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for object_id: {e}")
                    });
                self
            }
            pub fn object_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.object_type = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for object_type: {e}")
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
        }
        impl ::std::convert::TryFrom<PeekedStatisticValue>
        for super::PeekedStatisticValue {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PeekedStatisticValue,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.name.as_ref().err(),
                    value.object_id.as_ref().err(),
                    value.object_type.as_ref().err(),
                    value.timestamp.as_ref().err(),
                    value.value.as_ref().err(),
                ])?;
                Ok(Self {
                    name: value.name?,
                    object_id: value.object_id?,
                    object_type: value.object_type?,
                    timestamp: value.timestamp?,
                    value: value.value?,
                })
            }
        }
        impl ::std::convert::From<super::PeekedStatisticValue> for PeekedStatisticValue {
            fn from(value: super::PeekedStatisticValue) -> Self {
                Self {
                    name: Ok(value.name),
                    object_id: Ok(value.object_id),
                    object_type: Ok(value.object_type),
                    timestamp: Ok(value.timestamp),
                    value: Ok(value.value),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct PeekedStatistics {
            statistics: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::PeekedStatisticValue>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PeekedStatistics {
            fn default() -> Self {
                Self {
                    statistics: Ok(Default::default()),
                }
            }
        }
        impl PeekedStatistics {
            pub fn statistics<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::PeekedStatisticValue>>,
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
        impl ::std::convert::TryFrom<PeekedStatistics> for super::PeekedStatistics {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PeekedStatistics,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    statistics: value.statistics?,
                })
            }
        }
        impl ::std::convert::From<super::PeekedStatistics> for PeekedStatistics {
            fn from(value: super::PeekedStatistics) -> Self {
                Self {
                    statistics: Ok(value.statistics),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct StatisticData {
            operation_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            statistics: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::StatisticValue>>,
                ::std::string::String,
            >,
            subscription_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for StatisticData {
            fn default() -> Self {
                Self {
                    operation_id: Ok(Default::default()),
                    statistics: Ok(Default::default()),
                    subscription_id: Ok(Default::default()),
                }
            }
        }
        impl StatisticData {
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
            pub fn statistics<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::StatisticValue>>,
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
        }
        impl ::std::convert::TryFrom<StatisticData> for super::StatisticData {
            type Error = super::error::ConversionError;
            fn try_from(
                value: StatisticData,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.operation_id.as_ref().err(),
                    value.statistics.as_ref().err(),
                    value.subscription_id.as_ref().err(),
                ])?;
                Ok(Self {
                    operation_id: value.operation_id?,
                    statistics: value.statistics?,
                    subscription_id: value.subscription_id?,
                })
            }
        }
        impl ::std::convert::From<super::StatisticData> for StatisticData {
            fn from(value: super::StatisticData) -> Self {
                Self {
                    operation_id: Ok(value.operation_id),
                    statistics: Ok(value.statistics),
                    subscription_id: Ok(value.subscription_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct StatisticDefinition {
            category: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            dynamic_filter: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            dynamic_time_profile: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            insensitivity: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            interval_type: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            main_mask: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            mask_type: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            notification_frequency: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            notification_mode: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            subject: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for StatisticDefinition {
            fn default() -> Self {
                Self {
                    category: Ok(Default::default()),
                    dynamic_filter: Ok(Default::default()),
                    dynamic_time_profile: Ok(Default::default()),
                    insensitivity: Ok(Default::default()),
                    interval_type: Ok(Default::default()),
                    main_mask: Ok(Default::default()),
                    mask_type: Ok(Default::default()),
                    notification_frequency: Ok(Default::default()),
                    notification_mode: Ok(Default::default()),
                    subject: Ok(Default::default()),
                }
            }
        }
        impl StatisticDefinition {
            pub fn category<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.category = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for category: {e}")
                    });
                self
            }
            pub fn dynamic_filter<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.dynamic_filter = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for dynamic_filter: {e}"
                        )
                    });
                self
            }
            pub fn dynamic_time_profile<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.dynamic_time_profile = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for dynamic_time_profile: {e}"
                        )
                    });
                self
            }
            pub fn insensitivity<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.insensitivity = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for insensitivity: {e}")
                    });
                self
            }
            pub fn interval_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.interval_type = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for interval_type: {e}")
                    });
                self
            }
            pub fn main_mask<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.main_mask = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for main_mask: {e}")
                    });
                self
            }
            pub fn mask_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.mask_type = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for mask_type: {e}")
                    });
                self
            }
            pub fn notification_frequency<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.notification_frequency = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for notification_frequency: {e}"
                        )
                    });
                self
            }
            pub fn notification_mode<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.notification_mode = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for notification_mode: {e}"
                        )
                    });
                self
            }
            pub fn subject<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.subject = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for subject: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<StatisticDefinition>
        for super::StatisticDefinition {
            type Error = super::error::ConversionError;
            fn try_from(
                value: StatisticDefinition,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.category.as_ref().err(),
                    value.dynamic_filter.as_ref().err(),
                    value.dynamic_time_profile.as_ref().err(),
                    value.insensitivity.as_ref().err(),
                    value.interval_type.as_ref().err(),
                    value.main_mask.as_ref().err(),
                    value.mask_type.as_ref().err(),
                    value.notification_frequency.as_ref().err(),
                    value.notification_mode.as_ref().err(),
                    value.subject.as_ref().err(),
                ])?;
                Ok(Self {
                    category: value.category?,
                    dynamic_filter: value.dynamic_filter?,
                    dynamic_time_profile: value.dynamic_time_profile?,
                    insensitivity: value.insensitivity?,
                    interval_type: value.interval_type?,
                    main_mask: value.main_mask?,
                    mask_type: value.mask_type?,
                    notification_frequency: value.notification_frequency?,
                    notification_mode: value.notification_mode?,
                    subject: value.subject?,
                })
            }
        }
        impl ::std::convert::From<super::StatisticDefinition> for StatisticDefinition {
            fn from(value: super::StatisticDefinition) -> Self {
                Self {
                    category: Ok(value.category),
                    dynamic_filter: Ok(value.dynamic_filter),
                    dynamic_time_profile: Ok(value.dynamic_time_profile),
                    insensitivity: Ok(value.insensitivity),
                    interval_type: Ok(value.interval_type),
                    main_mask: Ok(value.main_mask),
                    mask_type: Ok(value.mask_type),
                    notification_frequency: Ok(value.notification_frequency),
                    notification_mode: Ok(value.notification_mode),
                    subject: Ok(value.subject),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct StatisticReference {
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            object_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            object_type: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for StatisticReference {
            fn default() -> Self {
                Self {
                    name: Ok(Default::default()),
                    object_id: Ok(Default::default()),
                    object_type: Ok(Default::default()),
                }
            }
        }
        impl StatisticReference {
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
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
            pub fn object_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.object_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for object_id: {e}")
                    });
                self
            }
            pub fn object_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.object_type = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for object_type: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<StatisticReference> for super::StatisticReference {
            type Error = super::error::ConversionError;
            fn try_from(
                value: StatisticReference,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.name.as_ref().err(),
                    value.object_id.as_ref().err(),
                    value.object_type.as_ref().err(),
                ])?;
                Ok(Self {
                    name: value.name?,
                    object_id: value.object_id?,
                    object_type: value.object_type?,
                })
            }
        }
        impl ::std::convert::From<super::StatisticReference> for StatisticReference {
            fn from(value: super::StatisticReference) -> Self {
                Self {
                    name: Ok(value.name),
                    object_id: Ok(value.object_id),
                    object_type: Ok(value.object_type),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct StatisticReferences {
            statistics: ::std::result::Result<
                ::std::vec::Vec<super::StatisticReference>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for StatisticReferences {
            fn default() -> Self {
                Self {
                    statistics: Err(
                        "`statistics` is required, and was not set".to_string(),
                    ),
                }
            }
        }
        impl StatisticReferences {
            pub fn statistics<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::StatisticReference>>,
                T::Error: ::std::fmt::Display,
            {
                self.statistics = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for statistics: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<StatisticReferences>
        for super::StatisticReferences {
            type Error = super::error::ConversionError;
            fn try_from(
                value: StatisticReferences,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    statistics: value.statistics?,
                })
            }
        }
        impl ::std::convert::From<super::StatisticReferences> for StatisticReferences {
            fn from(value: super::StatisticReferences) -> Self {
                Self {
                    statistics: Ok(value.statistics),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct StatisticSubscription {
            statistics: ::std::result::Result<
                ::std::vec::Vec<super::SubscribedStatistic>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for StatisticSubscription {
            fn default() -> Self {
                Self {
                    statistics: Err(
                        "`statistics` is required, and was not set".to_string(),
                    ),
                }
            }
        }
        impl StatisticSubscription {
            pub fn statistics<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::SubscribedStatistic>>,
                T::Error: ::std::fmt::Display,
            {
                self.statistics = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for statistics: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<StatisticSubscription>
        for super::StatisticSubscription {
            type Error = super::error::ConversionError;
            fn try_from(
                value: StatisticSubscription,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    statistics: value.statistics?,
                })
            }
        }
        impl ::std::convert::From<super::StatisticSubscription>
        for StatisticSubscription {
            fn from(value: super::StatisticSubscription) -> Self {
                Self {
                    statistics: Ok(value.statistics),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct StatisticValue {
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            object_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            object_type: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            statistic_id: ::std::result::Result<
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
        }
        impl ::std::default::Default for StatisticValue {
            fn default() -> Self {
                Self {
                    name: Ok(Default::default()),
                    object_id: Ok(Default::default()),
                    object_type: Ok(Default::default()),
                    statistic_id: Ok(Default::default()),
                    timestamp: Ok(Default::default()),
                    value: Ok(Default::default()),
                }
            }
        }
        impl StatisticValue {
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
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
            pub fn object_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.object_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for object_id: {e}")
                    });
                self
            }
            pub fn object_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.object_type = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for object_type: {e}")
                    });
                self
            }
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
        }
        impl ::std::convert::TryFrom<StatisticValue> for super::StatisticValue {
            type Error = super::error::ConversionError;
            fn try_from(
                value: StatisticValue,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.name.as_ref().err(),
                    value.object_id.as_ref().err(),
                    value.object_type.as_ref().err(),
                    value.statistic_id.as_ref().err(),
                    value.timestamp.as_ref().err(),
                    value.value.as_ref().err(),
                ])?;
                Ok(Self {
                    name: value.name?,
                    object_id: value.object_id?,
                    object_type: value.object_type?,
                    statistic_id: value.statistic_id?,
                    timestamp: value.timestamp?,
                    value: value.value?,
                })
            }
        }
        impl ::std::convert::From<super::StatisticValue> for StatisticValue {
            fn from(value: super::StatisticValue) -> Self {
                Self {
                    name: Ok(value.name),
                    object_id: Ok(value.object_id),
                    object_type: Ok(value.object_type),
                    statistic_id: Ok(value.statistic_id),
                    timestamp: Ok(value.timestamp),
                    value: Ok(value.value),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct StatisticValuesRequest {
            data: ::std::result::Result<
                super::StatisticReferences,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for StatisticValuesRequest {
            fn default() -> Self {
                Self {
                    data: Err("`data` is required, and was not set".to_string()),
                }
            }
        }
        impl StatisticValuesRequest {
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::StatisticReferences>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<StatisticValuesRequest>
        for super::StatisticValuesRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: StatisticValuesRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::StatisticValuesRequest>
        for StatisticValuesRequest {
            fn from(value: super::StatisticValuesRequest) -> Self {
                Self { data: Ok(value.data) }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct SubscribedStatistic {
            definition: ::std::result::Result<
                ::std::option::Option<super::StatisticDefinition>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            object_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            object_type: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            statistic_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SubscribedStatistic {
            fn default() -> Self {
                Self {
                    definition: Ok(Default::default()),
                    name: Ok(Default::default()),
                    object_id: Ok(Default::default()),
                    object_type: Ok(Default::default()),
                    statistic_id: Ok(Default::default()),
                }
            }
        }
        impl SubscribedStatistic {
            pub fn definition<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::StatisticDefinition>,
                T::Error: ::std::fmt::Display,
            {
                self.definition = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for definition: {e}")
                    });
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
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
            pub fn object_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.object_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for object_id: {e}")
                    });
                self
            }
            pub fn object_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.object_type = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for object_type: {e}")
                    });
                self
            }
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
        }
        impl ::std::convert::TryFrom<SubscribedStatistic>
        for super::SubscribedStatistic {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SubscribedStatistic,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.definition.as_ref().err(),
                    value.name.as_ref().err(),
                    value.object_id.as_ref().err(),
                    value.object_type.as_ref().err(),
                    value.statistic_id.as_ref().err(),
                ])?;
                Ok(Self {
                    definition: value.definition?,
                    name: value.name?,
                    object_id: value.object_id?,
                    object_type: value.object_type?,
                    statistic_id: value.statistic_id?,
                })
            }
        }
        impl ::std::convert::From<super::SubscribedStatistic> for SubscribedStatistic {
            fn from(value: super::SubscribedStatistic) -> Self {
                Self {
                    definition: Ok(value.definition),
                    name: Ok(value.name),
                    object_id: Ok(value.object_id),
                    object_type: Ok(value.object_type),
                    statistic_id: Ok(value.statistic_id),
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
    /**Builder for [`Statistics::get_statistic_values`]

[`Statistics::get_statistic_values`]: super::Statistics::get_statistic_values*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetStatisticValues {
        caller: Caller,
        body: crate::http::request::Argument<types::builder::StatisticValuesRequest>,
    }
    impl GetStatisticValues {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::StatisticValuesRequest>,
            <V as std::convert::TryInto<
                types::StatisticValuesRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::StatisticValuesRequest,
            ) -> types::builder::StatisticValuesRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/operations/get-statistic-ex`
        pub async fn send(self) -> Result<Response<types::PeekedStatistics>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::PeekedStatistics>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, body } = self;
            let mut request = Request::new(&operations::GET_STATISTIC_VALUES);
            request
                .json(
                    "body",
                    body
                        .and_then(|v| {
                            types::StatisticValuesRequest::try_from(v)
                                .map_err(crate::http::request::Fault::new)
                        }),
                );
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
    /**Builder for [`Statistics::get_statistic_value`]

[`Statistics::get_statistic_value`]: super::Statistics::get_statistic_value*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetStatisticValue {
        caller: Caller,
        statistic_name: crate::http::request::Argument<::std::string::String>,
        object_id: crate::http::request::Argument<::std::string::String>,
        object_type: crate::http::request::Argument<::std::string::String>,
    }
    impl GetStatisticValue {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                statistic_name: Err(crate::http::request::not_set()),
                object_id: Err(crate::http::request::not_set()),
                object_type: Err(crate::http::request::not_set()),
            }
        }
        pub fn statistic_name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.statistic_name = value
                .try_into()
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn object_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.object_id = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        pub fn object_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.object_type = value
                .try_into()
                .map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `GET` request to `/statistic-values/{statisticName}`
        pub async fn send(self) -> Result<Response<types::PeekedStatistic>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::PeekedStatistic>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, object_id, object_type, statistic_name } = self;
            let mut request = Request::new(&operations::GET_STATISTIC_VALUE);
            request.path("statistic_name", statistic_name);
            request.query("object_id", "objectId", object_id);
            request.query("object_type", "objectType", object_type);
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
    /**Builder for [`Statistics::create_subscription`]

[`Statistics::create_subscription`]: super::Statistics::create_subscription*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateSubscription {
        caller: Caller,
        verbose: crate::http::request::Argument<Option<types::Verbosity>>,
        body: crate::http::request::Argument<types::builder::CreateSubscriptionRequest>,
    }
    impl CreateSubscription {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                verbose: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn verbose<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Verbosity>,
            <V as std::convert::TryInto<types::Verbosity>>::Error: std::fmt::Display,
        {
            self.verbose = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateSubscriptionRequest>,
            <V as std::convert::TryInto<
                types::CreateSubscriptionRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CreateSubscriptionRequest,
            ) -> types::builder::CreateSubscriptionRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/subscriptions`
        pub async fn send(self) -> Result<Response<types::StatisticData>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::StatisticData>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, body, verbose } = self;
            let mut request = Request::new(&operations::CREATE_SUBSCRIPTION);
            request.optional_query("verbose", "verbose", verbose);
            request
                .json(
                    "body",
                    body
                        .and_then(|v| {
                            types::CreateSubscriptionRequest::try_from(v)
                                .map_err(crate::http::request::Fault::new)
                        }),
                );
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
    /**Builder for [`Statistics::delete_subscription`]

[`Statistics::delete_subscription`]: super::Statistics::delete_subscription*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteSubscription {
        caller: Caller,
        id: crate::http::request::Argument<::std::string::String>,
    }
    impl DeleteSubscription {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                id: Err(crate::http::request::not_set()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.id = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `DELETE` request to `/subscriptions/{id}`
        pub async fn send(self) -> Result<Response<::serde_json::Value>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<::serde_json::Value>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, id } = self;
            let mut request = Request::new(&operations::DELETE_SUBSCRIPTION);
            request.path("id", id);
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
    /**Builder for [`Statistics::get_subscription_values`]

[`Statistics::get_subscription_values`]: super::Statistics::get_subscription_values*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetSubscriptionValues {
        caller: Caller,
        id: crate::http::request::Argument<::std::string::String>,
        statistic_ids: crate::http::request::Argument<Option<crate::CommaSeparated>>,
        verbose: crate::http::request::Argument<Option<types::Verbosity>>,
    }
    impl GetSubscriptionValues {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                id: Err(crate::http::request::not_set()),
                statistic_ids: Ok(None),
                verbose: Ok(None),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.id = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        pub fn statistic_ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::CommaSeparated>,
            <V as std::convert::TryInto<
                crate::CommaSeparated,
            >>::Error: std::fmt::Display,
        {
            self.statistic_ids = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn verbose<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Verbosity>,
            <V as std::convert::TryInto<types::Verbosity>>::Error: std::fmt::Display,
        {
            self.verbose = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `GET` request to `/subscriptions/{id}/statistic-values`
        pub async fn send(self) -> Result<Response<types::StatisticData>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::StatisticData>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, id, statistic_ids, verbose } = self;
            let mut request = Request::new(&operations::GET_SUBSCRIPTION_VALUES);
            request.path("id", id);
            request.optional_query("statistic_ids", "statisticIds", statistic_ids);
            request.optional_query("verbose", "verbose", verbose);
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
    crate::models::Model::of::<
        types::CreateSubscriptionRequest,
    >("CreateSubscriptionRequest"),
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
