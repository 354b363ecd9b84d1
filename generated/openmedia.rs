// @generated from specs/openmedia.yaml by `cargo build --features codegen`. Do not edit.
// spec 44b68be08a57092c16dc842bac3deaf739cf341dca7bd5e36743af810d37fb56
// code eb909b869db24662153476bc18e049aafeb9589bf00d334e93a63240b10d32bb

/**Genesys Multicloud CX Openmedia API.

Task routing: submits workitems of other applications, such as Salesforce or NetSuite, to Genesys as open media
interactions, and gets, updates and stops them.

Other Genesys applications route the submitted workitems to agents, return the interactions that agents processed,
and report on them.

Rules that hold for every operation:

- Each request carries the API key in the header `x-api-key` and an access token of the Authentication API.
  A wrong key is answered with status 403 and `{"message": "Forbidden"}`, a token that has ended with status 401.
- An interaction is found by its identifier, or by the identifier that it has in the other application. In paths
  the latter follows the literal `ext_`.*/
#[derive(Clone, Debug)]
#[must_use = "a service does nothing until one of its operations is sent"]
pub struct Openmedia {
    pub(crate) caller: crate::client::Caller,
}
impl Openmedia {
    pub(crate) fn new(caller: crate::client::Caller) -> Self {
        Self { caller }
    }
    /// Settings of each call that is made from here, in place of those of the client.
    pub fn with_options(mut self, options: crate::CallOptions) -> Self {
        self.caller = self.caller.with(options);
        self
    }
}
impl Openmedia {
    /**Create an interaction

Creates an open media interaction.

Sends a `POST` request to `/openmedia/{openMediaService}/interactions`

Arguments:

- `open_media_service`: Name of the open media service, unique.
- `body`: The interaction.*/
    pub fn create_interaction(&self) -> builder::CreateInteraction {
        builder::CreateInteraction::new(self.caller.clone())
    }
    /**Get an interaction by external identifier

Answers with the interaction that has an external identifier.

Sends a `GET` request to `/openmedia/{openMediaService}/interactions/ext_{externalId}`

Arguments:

- `open_media_service`: Name of the open media service, unique.
- `external_id`: External identifier of the interaction, without the prefix `ext_`.*/
    pub fn get_interaction_by_external_id(&self) -> builder::GetInteractionByExternalId {
        builder::GetInteractionByExternalId::new(self.caller.clone())
    }
    /**Stop an interaction by external identifier

Stops the interaction that has an external identifier.

Sends a `POST` request to `/openmedia/{openMediaService}/interactions/ext_{externalId}/stop`

Arguments:

- `open_media_service`: Name of the open media service, unique.
- `external_id`: External identifier of the interaction, without the prefix `ext_`.
- `body`: Why the interaction is stopped.*/
    pub fn stop_interaction_by_external_id(
        &self,
    ) -> builder::StopInteractionByExternalId {
        builder::StopInteractionByExternalId::new(self.caller.clone())
    }
    /**Update an interaction by external identifier

Changes properties of the interaction that has an external identifier.

Sends a `POST` request to `/openmedia/{openMediaService}/interactions/ext_{externalId}/update`

Arguments:

- `open_media_service`: Name of the open media service, unique.
- `external_id`: External identifier of the interaction, without the prefix `ext_`.
- `body`: What to change.*/
    pub fn update_interaction_by_external_id(
        &self,
    ) -> builder::UpdateInteractionByExternalId {
        builder::UpdateInteractionByExternalId::new(self.caller.clone())
    }
    /**Get an interaction

Answers with an interaction.

Sends a `GET` request to `/openmedia/{openMediaService}/interactions/{interactionId}`

Arguments:

- `open_media_service`: Name of the open media service, unique.
- `interaction_id`: Identifier of the interaction.*/
    pub fn get_interaction(&self) -> builder::GetInteraction {
        builder::GetInteraction::new(self.caller.clone())
    }
    /**Stop an interaction

Stops an interaction.

Sends a `POST` request to `/openmedia/{openMediaService}/interactions/{interactionId}/stop`

Arguments:

- `open_media_service`: Name of the open media service, unique.
- `interaction_id`: Identifier of the interaction.
- `body`: Why the interaction is stopped.*/
    pub fn stop_interaction(&self) -> builder::StopInteraction {
        builder::StopInteraction::new(self.caller.clone())
    }
    /**Update an interaction

Changes properties of an interaction.

Sends a `POST` request to `/openmedia/{openMediaService}/interactions/{interactionId}/update`

Arguments:

- `open_media_service`: Name of the open media service, unique.
- `interaction_id`: Identifier of the interaction.
- `body`: What to change.*/
    pub fn update_interaction(&self) -> builder::UpdateInteraction {
        builder::UpdateInteraction::new(self.caller.clone())
    }
}
#[cfg(test)]
pub(crate) const BASE_PATH: &str = "/nexus/v3";
pub(crate) mod operations {
    use http::Method;
    use crate::Service;
    use crate::core::operation::{Credential, Operation, ResponseKind};
    pub(crate) static CREATE_INTERACTION: Operation = Operation {
        service: Service::Openmedia,
        id: "createInteraction",
        method: Method::POST,
        path: "/openmedia/{openMediaService}/interactions",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static GET_INTERACTION_BY_EXTERNAL_ID: Operation = Operation {
        service: Service::Openmedia,
        id: "getInteractionByExternalId",
        method: Method::GET,
        path: "/openmedia/{openMediaService}/interactions/ext_{externalId}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static STOP_INTERACTION_BY_EXTERNAL_ID: Operation = Operation {
        service: Service::Openmedia,
        id: "stopInteractionByExternalId",
        method: Method::POST,
        path: "/openmedia/{openMediaService}/interactions/ext_{externalId}/stop",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static UPDATE_INTERACTION_BY_EXTERNAL_ID: Operation = Operation {
        service: Service::Openmedia,
        id: "updateInteractionByExternalId",
        method: Method::POST,
        path: "/openmedia/{openMediaService}/interactions/ext_{externalId}/update",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static GET_INTERACTION: Operation = Operation {
        service: Service::Openmedia,
        id: "getInteraction",
        method: Method::GET,
        path: "/openmedia/{openMediaService}/interactions/{interactionId}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static STOP_INTERACTION: Operation = Operation {
        service: Service::Openmedia,
        id: "stopInteraction",
        method: Method::POST,
        path: "/openmedia/{openMediaService}/interactions/{interactionId}/stop",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static UPDATE_INTERACTION: Operation = Operation {
        service: Service::Openmedia,
        id: "updateInteraction",
        method: Method::POST,
        path: "/openmedia/{openMediaService}/interactions/{interactionId}/update",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
}
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///Changes to the properties of an interaction.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ChangePropertiesRequest {
        ///Properties to add, by name.
        #[serde(
            rename = "addedProperties",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub added_properties: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///Properties to change, by name.
        #[serde(
            rename = "changedProperties",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub changed_properties: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        ///Names of properties to delete.
        #[serde(
            rename = "deletedProperties",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub deleted_properties: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
    }
    impl ChangePropertiesRequest {
        pub fn builder() -> builder::ChangePropertiesRequest {
            Default::default()
        }
    }
    ///An interaction to create.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateInteractionRequest {
        ///External identifier to associate with the interaction.
        #[serde(
            rename = "externalId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub external_id: ::std::option::Option<::std::string::String>,
        ///Identifier of the parent interaction.
        #[serde(
            rename = "parentInteractionId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub parent_interaction_id: ::std::option::Option<::std::string::String>,
        ///When the interaction was received.
        #[serde(
            rename = "receivedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub received_at: ::std::option::Option<::std::string::String>,
        ///User data of the interaction, by key.
        #[serde(
            rename = "userData",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_data: ::std::option::Option<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
    }
    impl CreateInteractionRequest {
        pub fn builder() -> builder::CreateInteractionRequest {
            Default::default()
        }
    }
    ///Why an interaction is stopped.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StopInteractionRequest {
        ///Description of the reason.
        #[serde(
            rename = "reasonDescription",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub reason_description: ::std::option::Option<::std::string::String>,
        ///System name of the reason.
        #[serde(
            rename = "reasonSystemName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub reason_system_name: ::std::option::Option<::std::string::String>,
    }
    impl StopInteractionRequest {
        pub fn builder() -> builder::StopInteractionRequest {
            Default::default()
        }
    }
    ///A request to change the properties of an interaction.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct WrappedChangePropertiesRequest {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<ChangePropertiesRequest>,
    }
    impl WrappedChangePropertiesRequest {
        pub fn builder() -> builder::WrappedChangePropertiesRequest {
            Default::default()
        }
    }
    ///A request to create an interaction.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct WrappedCreateInteractionRequest {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<CreateInteractionRequest>,
    }
    impl WrappedCreateInteractionRequest {
        pub fn builder() -> builder::WrappedCreateInteractionRequest {
            Default::default()
        }
    }
    ///A request to stop an interaction.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct WrappedStopInteractionRequest {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<StopInteractionRequest>,
    }
    impl WrappedStopInteractionRequest {
        pub fn builder() -> builder::WrappedStopInteractionRequest {
            Default::default()
        }
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct ChangePropertiesRequest {
            added_properties: ::std::result::Result<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                ::std::string::String,
            >,
            changed_properties: ::std::result::Result<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                ::std::string::String,
            >,
            deleted_properties: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ChangePropertiesRequest {
            fn default() -> Self {
                Self {
                    added_properties: Ok(Default::default()),
                    changed_properties: Ok(Default::default()),
                    deleted_properties: Ok(Default::default()),
                }
            }
        }
        impl ChangePropertiesRequest {
            pub fn added_properties<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.added_properties = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for added_properties: {e}"
                        )
                    });
                self
            }
            pub fn changed_properties<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.changed_properties = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for changed_properties: {e}"
                        )
                    });
                self
            }
            pub fn deleted_properties<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.deleted_properties = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for deleted_properties: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ChangePropertiesRequest>
        for super::ChangePropertiesRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ChangePropertiesRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.added_properties.as_ref().err(),
                    value.changed_properties.as_ref().err(),
                    value.deleted_properties.as_ref().err(),
                ])?;
                Ok(Self {
                    added_properties: value.added_properties?,
                    changed_properties: value.changed_properties?,
                    deleted_properties: value.deleted_properties?,
                })
            }
        }
        impl ::std::convert::From<super::ChangePropertiesRequest>
        for ChangePropertiesRequest {
            fn from(value: super::ChangePropertiesRequest) -> Self {
                Self {
                    added_properties: Ok(value.added_properties),
                    changed_properties: Ok(value.changed_properties),
                    deleted_properties: Ok(value.deleted_properties),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct CreateInteractionRequest {
            external_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            parent_interaction_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            received_at: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            user_data: ::std::result::Result<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for CreateInteractionRequest {
            fn default() -> Self {
                Self {
                    external_id: Ok(Default::default()),
                    parent_interaction_id: Ok(Default::default()),
                    received_at: Ok(Default::default()),
                    user_data: Ok(Default::default()),
                }
            }
        }
        impl CreateInteractionRequest {
            pub fn external_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.external_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for external_id: {e}")
                    });
                self
            }
            pub fn parent_interaction_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.parent_interaction_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for parent_interaction_id: {e}"
                        )
                    });
                self
            }
            pub fn received_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.received_at = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for received_at: {e}")
                    });
                self
            }
            pub fn user_data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.user_data = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for user_data: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<CreateInteractionRequest>
        for super::CreateInteractionRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CreateInteractionRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.external_id.as_ref().err(),
                    value.parent_interaction_id.as_ref().err(),
                    value.received_at.as_ref().err(),
                    value.user_data.as_ref().err(),
                ])?;
                Ok(Self {
                    external_id: value.external_id?,
                    parent_interaction_id: value.parent_interaction_id?,
                    received_at: value.received_at?,
                    user_data: value.user_data?,
                })
            }
        }
        impl ::std::convert::From<super::CreateInteractionRequest>
        for CreateInteractionRequest {
            fn from(value: super::CreateInteractionRequest) -> Self {
                Self {
                    external_id: Ok(value.external_id),
                    parent_interaction_id: Ok(value.parent_interaction_id),
                    received_at: Ok(value.received_at),
                    user_data: Ok(value.user_data),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct StopInteractionRequest {
            reason_description: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            reason_system_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for StopInteractionRequest {
            fn default() -> Self {
                Self {
                    reason_description: Ok(Default::default()),
                    reason_system_name: Ok(Default::default()),
                }
            }
        }
        impl StopInteractionRequest {
            pub fn reason_description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.reason_description = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for reason_description: {e}"
                        )
                    });
                self
            }
            pub fn reason_system_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.reason_system_name = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for reason_system_name: {e}"
                        )
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<StopInteractionRequest>
        for super::StopInteractionRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: StopInteractionRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.reason_description.as_ref().err(),
                    value.reason_system_name.as_ref().err(),
                ])?;
                Ok(Self {
                    reason_description: value.reason_description?,
                    reason_system_name: value.reason_system_name?,
                })
            }
        }
        impl ::std::convert::From<super::StopInteractionRequest>
        for StopInteractionRequest {
            fn from(value: super::StopInteractionRequest) -> Self {
                Self {
                    reason_description: Ok(value.reason_description),
                    reason_system_name: Ok(value.reason_system_name),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct WrappedChangePropertiesRequest {
            data: ::std::result::Result<
                ::std::option::Option<super::ChangePropertiesRequest>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for WrappedChangePropertiesRequest {
            fn default() -> Self {
                Self {
                    data: Ok(Default::default()),
                }
            }
        }
        impl WrappedChangePropertiesRequest {
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ChangePropertiesRequest>,
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
        }
        impl ::std::convert::TryFrom<WrappedChangePropertiesRequest>
        for super::WrappedChangePropertiesRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: WrappedChangePropertiesRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::WrappedChangePropertiesRequest>
        for WrappedChangePropertiesRequest {
            fn from(value: super::WrappedChangePropertiesRequest) -> Self {
                Self { data: Ok(value.data) }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct WrappedCreateInteractionRequest {
            data: ::std::result::Result<
                ::std::option::Option<super::CreateInteractionRequest>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for WrappedCreateInteractionRequest {
            fn default() -> Self {
                Self {
                    data: Ok(Default::default()),
                }
            }
        }
        impl WrappedCreateInteractionRequest {
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::CreateInteractionRequest>,
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
        }
        impl ::std::convert::TryFrom<WrappedCreateInteractionRequest>
        for super::WrappedCreateInteractionRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: WrappedCreateInteractionRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::WrappedCreateInteractionRequest>
        for WrappedCreateInteractionRequest {
            fn from(value: super::WrappedCreateInteractionRequest) -> Self {
                Self { data: Ok(value.data) }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct WrappedStopInteractionRequest {
            data: ::std::result::Result<
                ::std::option::Option<super::StopInteractionRequest>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for WrappedStopInteractionRequest {
            fn default() -> Self {
                Self {
                    data: Ok(Default::default()),
                }
            }
        }
        impl WrappedStopInteractionRequest {
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::StopInteractionRequest>,
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
        }
        impl ::std::convert::TryFrom<WrappedStopInteractionRequest>
        for super::WrappedStopInteractionRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: WrappedStopInteractionRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }
        impl ::std::convert::From<super::WrappedStopInteractionRequest>
        for WrappedStopInteractionRequest {
            fn from(value: super::WrappedStopInteractionRequest) -> Self {
                Self { data: Ok(value.data) }
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
    /**Builder for [`Openmedia::create_interaction`]

[`Openmedia::create_interaction`]: super::Openmedia::create_interaction*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateInteraction {
        caller: Caller,
        open_media_service: crate::http::request::Argument<::std::string::String>,
        body: crate::http::request::Argument<
            types::builder::WrappedCreateInteractionRequest,
        >,
    }
    impl CreateInteraction {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                open_media_service: Err(crate::http::request::not_set()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn open_media_service<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.open_media_service = value
                .try_into()
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::WrappedCreateInteractionRequest>,
            <V as std::convert::TryInto<
                types::WrappedCreateInteractionRequest,
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
                types::builder::WrappedCreateInteractionRequest,
            ) -> types::builder::WrappedCreateInteractionRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/openmedia/{openMediaService}/interactions`
        pub async fn send(self) -> Result<Response<::serde_json::Value>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<::serde_json::Value>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, body, open_media_service } = self;
            let mut request = Request::new(&operations::CREATE_INTERACTION);
            request.path("open_media_service", open_media_service);
            request
                .json(
                    "body",
                    body
                        .and_then(|v| {
                            types::WrappedCreateInteractionRequest::try_from(v)
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
    /**Builder for [`Openmedia::get_interaction_by_external_id`]

[`Openmedia::get_interaction_by_external_id`]: super::Openmedia::get_interaction_by_external_id*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetInteractionByExternalId {
        caller: Caller,
        open_media_service: crate::http::request::Argument<::std::string::String>,
        external_id: crate::http::request::Argument<::std::string::String>,
    }
    impl GetInteractionByExternalId {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                open_media_service: Err(crate::http::request::not_set()),
                external_id: Err(crate::http::request::not_set()),
            }
        }
        pub fn open_media_service<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.open_media_service = value
                .try_into()
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn external_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.external_id = value
                .try_into()
                .map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `GET` request to `/openmedia/{openMediaService}/interactions/ext_{externalId}`
        pub async fn send(self) -> Result<Response<::serde_json::Value>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<::serde_json::Value>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, external_id, open_media_service } = self;
            let mut request = Request::new(&operations::GET_INTERACTION_BY_EXTERNAL_ID);
            request.path("open_media_service", open_media_service);
            request.path("external_id", external_id);
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
    /**Builder for [`Openmedia::stop_interaction_by_external_id`]

[`Openmedia::stop_interaction_by_external_id`]: super::Openmedia::stop_interaction_by_external_id*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct StopInteractionByExternalId {
        caller: Caller,
        open_media_service: crate::http::request::Argument<::std::string::String>,
        external_id: crate::http::request::Argument<::std::string::String>,
        body: crate::http::request::Argument<
            types::builder::WrappedStopInteractionRequest,
        >,
    }
    impl StopInteractionByExternalId {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                open_media_service: Err(crate::http::request::not_set()),
                external_id: Err(crate::http::request::not_set()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn open_media_service<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.open_media_service = value
                .try_into()
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn external_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.external_id = value
                .try_into()
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::WrappedStopInteractionRequest>,
            <V as std::convert::TryInto<
                types::WrappedStopInteractionRequest,
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
                types::builder::WrappedStopInteractionRequest,
            ) -> types::builder::WrappedStopInteractionRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/openmedia/{openMediaService}/interactions/ext_{externalId}/stop`
        pub async fn send(self) -> Result<Response<::serde_json::Value>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<::serde_json::Value>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, body, external_id, open_media_service } = self;
            let mut request = Request::new(&operations::STOP_INTERACTION_BY_EXTERNAL_ID);
            request.path("open_media_service", open_media_service);
            request.path("external_id", external_id);
            request
                .json(
                    "body",
                    body
                        .and_then(|v| {
                            types::WrappedStopInteractionRequest::try_from(v)
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
    /**Builder for [`Openmedia::update_interaction_by_external_id`]

[`Openmedia::update_interaction_by_external_id`]: super::Openmedia::update_interaction_by_external_id*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateInteractionByExternalId {
        caller: Caller,
        open_media_service: crate::http::request::Argument<::std::string::String>,
        external_id: crate::http::request::Argument<::std::string::String>,
        body: crate::http::request::Argument<
            types::builder::WrappedChangePropertiesRequest,
        >,
    }
    impl UpdateInteractionByExternalId {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                open_media_service: Err(crate::http::request::not_set()),
                external_id: Err(crate::http::request::not_set()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn open_media_service<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.open_media_service = value
                .try_into()
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn external_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.external_id = value
                .try_into()
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::WrappedChangePropertiesRequest>,
            <V as std::convert::TryInto<
                types::WrappedChangePropertiesRequest,
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
                types::builder::WrappedChangePropertiesRequest,
            ) -> types::builder::WrappedChangePropertiesRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/openmedia/{openMediaService}/interactions/ext_{externalId}/update`
        pub async fn send(self) -> Result<Response<::serde_json::Value>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<::serde_json::Value>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, body, external_id, open_media_service } = self;
            let mut request = Request::new(
                &operations::UPDATE_INTERACTION_BY_EXTERNAL_ID,
            );
            request.path("open_media_service", open_media_service);
            request.path("external_id", external_id);
            request
                .json(
                    "body",
                    body
                        .and_then(|v| {
                            types::WrappedChangePropertiesRequest::try_from(v)
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
    /**Builder for [`Openmedia::get_interaction`]

[`Openmedia::get_interaction`]: super::Openmedia::get_interaction*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetInteraction {
        caller: Caller,
        open_media_service: crate::http::request::Argument<::std::string::String>,
        interaction_id: crate::http::request::Argument<::std::string::String>,
    }
    impl GetInteraction {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                open_media_service: Err(crate::http::request::not_set()),
                interaction_id: Err(crate::http::request::not_set()),
            }
        }
        pub fn open_media_service<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.open_media_service = value
                .try_into()
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn interaction_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.interaction_id = value
                .try_into()
                .map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `GET` request to `/openmedia/{openMediaService}/interactions/{interactionId}`
        pub async fn send(self) -> Result<Response<::serde_json::Value>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<::serde_json::Value>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, interaction_id, open_media_service } = self;
            let mut request = Request::new(&operations::GET_INTERACTION);
            request.path("open_media_service", open_media_service);
            request.path("interaction_id", interaction_id);
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
    /**Builder for [`Openmedia::stop_interaction`]

[`Openmedia::stop_interaction`]: super::Openmedia::stop_interaction*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct StopInteraction {
        caller: Caller,
        open_media_service: crate::http::request::Argument<::std::string::String>,
        interaction_id: crate::http::request::Argument<::std::string::String>,
        body: crate::http::request::Argument<
            types::builder::WrappedStopInteractionRequest,
        >,
    }
    impl StopInteraction {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                open_media_service: Err(crate::http::request::not_set()),
                interaction_id: Err(crate::http::request::not_set()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn open_media_service<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.open_media_service = value
                .try_into()
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn interaction_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.interaction_id = value
                .try_into()
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::WrappedStopInteractionRequest>,
            <V as std::convert::TryInto<
                types::WrappedStopInteractionRequest,
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
                types::builder::WrappedStopInteractionRequest,
            ) -> types::builder::WrappedStopInteractionRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/openmedia/{openMediaService}/interactions/{interactionId}/stop`
        pub async fn send(self) -> Result<Response<::serde_json::Value>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<::serde_json::Value>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, body, interaction_id, open_media_service } = self;
            let mut request = Request::new(&operations::STOP_INTERACTION);
            request.path("open_media_service", open_media_service);
            request.path("interaction_id", interaction_id);
            request
                .json(
                    "body",
                    body
                        .and_then(|v| {
                            types::WrappedStopInteractionRequest::try_from(v)
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
    /**Builder for [`Openmedia::update_interaction`]

[`Openmedia::update_interaction`]: super::Openmedia::update_interaction*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateInteraction {
        caller: Caller,
        open_media_service: crate::http::request::Argument<::std::string::String>,
        interaction_id: crate::http::request::Argument<::std::string::String>,
        body: crate::http::request::Argument<
            types::builder::WrappedChangePropertiesRequest,
        >,
    }
    impl UpdateInteraction {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                open_media_service: Err(crate::http::request::not_set()),
                interaction_id: Err(crate::http::request::not_set()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn open_media_service<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.open_media_service = value
                .try_into()
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn interaction_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.interaction_id = value
                .try_into()
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::WrappedChangePropertiesRequest>,
            <V as std::convert::TryInto<
                types::WrappedChangePropertiesRequest,
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
                types::builder::WrappedChangePropertiesRequest,
            ) -> types::builder::WrappedChangePropertiesRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/openmedia/{openMediaService}/interactions/{interactionId}/update`
        pub async fn send(self) -> Result<Response<::serde_json::Value>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<::serde_json::Value>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, body, interaction_id, open_media_service } = self;
            let mut request = Request::new(&operations::UPDATE_INTERACTION);
            request.path("open_media_service", open_media_service);
            request.path("interaction_id", interaction_id);
            request
                .json(
                    "body",
                    body
                        .and_then(|v| {
                            types::WrappedChangePropertiesRequest::try_from(v)
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
}
#[cfg(test)]
pub(crate) const MODELS: &[crate::models::Model] = &[
    crate::models::Model::of::<
        types::ChangePropertiesRequest,
    >("ChangePropertiesRequest"),
    crate::models::Model::of::<
        types::CreateInteractionRequest,
    >("CreateInteractionRequest"),
    crate::models::Model::of::<types::StopInteractionRequest>("StopInteractionRequest"),
    crate::models::Model::of::<
        types::WrappedChangePropertiesRequest,
    >("WrappedChangePropertiesRequest"),
    crate::models::Model::of::<
        types::WrappedCreateInteractionRequest,
    >("WrappedCreateInteractionRequest"),
    crate::models::Model::of::<
        types::WrappedStopInteractionRequest,
    >("WrappedStopInteractionRequest"),
];
