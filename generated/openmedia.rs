// @generated from specs/openmedia.yaml by `cargo build --features codegen`. Do not edit.
// spec 675c8fd4082915876e3f99793454af79efa15cdb67de558d9492f43370651d46
// code b2e64287d1203449b2b34aa1c07c0217c3501b727c981c1cd49a8e83641b55b8

#[allow(unused_imports)]
use crate::{Integer, IntoText};

/// Genesys Multicloud CX Openmedia API.
///
/// Task routing: submits workitems of other applications, such as Salesforce or NetSuite, to Genesys as open media
/// interactions, and gets, updates and stops them.
///
/// Other Genesys applications route the submitted workitems to agents, return the interactions that agents processed,
/// and report on them.
///
/// Rules that hold for every operation:
///
/// - Each request carries the API key in the header `x-api-key` and an access token of the Authentication API.
///   A wrong key is rejected with status 403 and `{"message": "Forbidden"}`, an expired token with status 401.
/// - An interaction is found by its identifier, or by the identifier that it has in the other application. In paths
///   the latter follows the literal `ext_`.
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

    fn draft(&self, operation: &'static crate::core::operation::Operation) -> crate::client::Draft {
        crate::client::Draft::new(&self.caller, operation)
    }

    /// Create an interaction.
    ///
    /// Creates an open media interaction.
    ///
    /// `POST /nexus/v3/openmedia/{openMediaService}/interactions`, in the manual's chapter *Openmedia API*. It is not safe to
    /// repeat, and is not retried unless the call is marked as `idempotent`.
    ///
    /// # Arguments
    ///
    /// - `open_media_service`: Name of the open media service, unique.
    /// - `body`: The interaction.
    ///
    /// # Response
    ///
    /// Done. The manual leaves open what it holds: it is JSON, which
    /// [`Response::deserialize_into`](crate::Response::deserialize_into) makes into a type of yours.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The parameters of the request are not valid.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 404: There is no such resource.
    /// - 409: The interaction exists already.
    /// - 500: The service failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use genesys_multicloud_cx::openmedia::types;
    ///
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .openmedia()
    ///     .create_interaction(
    ///         "open_media_service",
    ///         types::WrappedCreateInteractionRequest::default(),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_interaction(
        &self,
        open_media_service: impl IntoText,
        body: impl Into<types::WrappedCreateInteractionRequest>,
    ) -> builder::CreateInteraction {
        let draft = self.draft(&operations::CREATE_INTERACTION)
            .path("open_media_service", open_media_service)
            .json("body", &Into::<types::WrappedCreateInteractionRequest>::into(body));
        builder::CreateInteraction(draft)
    }

    /// Get an interaction by external identifier.
    ///
    /// Returns the interaction that has an external identifier.
    ///
    /// `GET /nexus/v3/openmedia/{openMediaService}/interactions/ext_{externalId}`, in the manual's chapter *Openmedia API*.
    /// It is safe to repeat, and is retried.
    ///
    /// # Arguments
    ///
    /// - `open_media_service`: Name of the open media service, unique.
    /// - `external_id`: External identifier of the interaction, without the prefix `ext_`.
    ///
    /// # Response
    ///
    /// Done. The manual leaves open what it holds: it is JSON, which
    /// [`Response::deserialize_into`](crate::Response::deserialize_into) makes into a type of yours.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The parameters of the request are not valid.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 404: There is no such resource.
    /// - 500: The service failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .openmedia()
    ///     .get_interaction_by_external_id("open_media_service", "external_id")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_interaction_by_external_id(&self, open_media_service: impl IntoText, external_id: impl IntoText) -> builder::GetInteractionByExternalId {
        let draft = self.draft(&operations::GET_INTERACTION_BY_EXTERNAL_ID)
            .path("open_media_service", open_media_service)
            .path("external_id", external_id);
        builder::GetInteractionByExternalId(draft)
    }

    /// Stop an interaction by external identifier.
    ///
    /// Stops the interaction that has an external identifier.
    ///
    /// `POST /nexus/v3/openmedia/{openMediaService}/interactions/ext_{externalId}/stop`, in the manual's chapter *Openmedia
    /// API*. It is not safe to repeat, and is not retried unless the call is marked as `idempotent`.
    ///
    /// # Arguments
    ///
    /// - `open_media_service`: Name of the open media service, unique.
    /// - `external_id`: External identifier of the interaction, without the prefix `ext_`.
    /// - `body`: Why the interaction is stopped.
    ///
    /// # Response
    ///
    /// Done. The manual leaves open what it holds: it is JSON, which
    /// [`Response::deserialize_into`](crate::Response::deserialize_into) makes into a type of yours.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The parameters of the request are not valid.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 404: There is no such resource.
    /// - 500: The service failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use genesys_multicloud_cx::openmedia::types;
    ///
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .openmedia()
    ///     .stop_interaction_by_external_id(
    ///         "open_media_service",
    ///         "external_id",
    ///         types::WrappedStopInteractionRequest::default(),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn stop_interaction_by_external_id(
        &self,
        open_media_service: impl IntoText,
        external_id: impl IntoText,
        body: impl Into<types::WrappedStopInteractionRequest>,
    ) -> builder::StopInteractionByExternalId {
        let draft = self.draft(&operations::STOP_INTERACTION_BY_EXTERNAL_ID)
            .path("open_media_service", open_media_service)
            .path("external_id", external_id)
            .json("body", &Into::<types::WrappedStopInteractionRequest>::into(body));
        builder::StopInteractionByExternalId(draft)
    }

    /// Update an interaction by external identifier.
    ///
    /// Changes properties of the interaction that has an external identifier.
    ///
    /// `POST /nexus/v3/openmedia/{openMediaService}/interactions/ext_{externalId}/update`, in the manual's chapter *Openmedia
    /// API*. It is not safe to repeat, and is not retried unless the call is marked as `idempotent`.
    ///
    /// # Arguments
    ///
    /// - `open_media_service`: Name of the open media service, unique.
    /// - `external_id`: External identifier of the interaction, without the prefix `ext_`.
    /// - `body`: What to change.
    ///
    /// # Response
    ///
    /// Done. The manual leaves open what it holds: it is JSON, which
    /// [`Response::deserialize_into`](crate::Response::deserialize_into) makes into a type of yours.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The parameters of the request are not valid.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 404: There is no such resource.
    /// - 500: The service failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use genesys_multicloud_cx::openmedia::types;
    ///
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .openmedia()
    ///     .update_interaction_by_external_id(
    ///         "open_media_service",
    ///         "external_id",
    ///         types::WrappedChangePropertiesRequest::default(),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_interaction_by_external_id(
        &self,
        open_media_service: impl IntoText,
        external_id: impl IntoText,
        body: impl Into<types::WrappedChangePropertiesRequest>,
    ) -> builder::UpdateInteractionByExternalId {
        let draft = self.draft(&operations::UPDATE_INTERACTION_BY_EXTERNAL_ID)
            .path("open_media_service", open_media_service)
            .path("external_id", external_id)
            .json("body", &Into::<types::WrappedChangePropertiesRequest>::into(body));
        builder::UpdateInteractionByExternalId(draft)
    }

    /// Get an interaction.
    ///
    /// Returns an interaction.
    ///
    /// `GET /nexus/v3/openmedia/{openMediaService}/interactions/{interactionId}`, in the manual's chapter *Openmedia API*. It
    /// is safe to repeat, and is retried.
    ///
    /// # Arguments
    ///
    /// - `open_media_service`: Name of the open media service, unique.
    /// - `interaction_id`: Identifier of the interaction.
    ///
    /// # Response
    ///
    /// Done. The manual leaves open what it holds: it is JSON, which
    /// [`Response::deserialize_into`](crate::Response::deserialize_into) makes into a type of yours.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The parameters of the request are not valid.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 404: There is no such resource.
    /// - 500: The service failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .openmedia()
    ///     .get_interaction("open_media_service", "interaction_id")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_interaction(&self, open_media_service: impl IntoText, interaction_id: impl IntoText) -> builder::GetInteraction {
        let draft = self.draft(&operations::GET_INTERACTION)
            .path("open_media_service", open_media_service)
            .path("interaction_id", interaction_id);
        builder::GetInteraction(draft)
    }

    /// Stop an interaction.
    ///
    /// Stops an interaction.
    ///
    /// `POST /nexus/v3/openmedia/{openMediaService}/interactions/{interactionId}/stop`, in the manual's chapter *Openmedia
    /// API*. It is not safe to repeat, and is not retried unless the call is marked as `idempotent`.
    ///
    /// # Arguments
    ///
    /// - `open_media_service`: Name of the open media service, unique.
    /// - `interaction_id`: Identifier of the interaction.
    /// - `body`: Why the interaction is stopped.
    ///
    /// # Response
    ///
    /// Done. The manual leaves open what it holds: it is JSON, which
    /// [`Response::deserialize_into`](crate::Response::deserialize_into) makes into a type of yours.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The parameters of the request are not valid.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 404: There is no such resource.
    /// - 500: The service failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use genesys_multicloud_cx::openmedia::types;
    ///
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .openmedia()
    ///     .stop_interaction(
    ///         "open_media_service",
    ///         "interaction_id",
    ///         types::WrappedStopInteractionRequest::default(),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn stop_interaction(
        &self,
        open_media_service: impl IntoText,
        interaction_id: impl IntoText,
        body: impl Into<types::WrappedStopInteractionRequest>,
    ) -> builder::StopInteraction {
        let draft = self.draft(&operations::STOP_INTERACTION)
            .path("open_media_service", open_media_service)
            .path("interaction_id", interaction_id)
            .json("body", &Into::<types::WrappedStopInteractionRequest>::into(body));
        builder::StopInteraction(draft)
    }

    /// Update an interaction.
    ///
    /// Changes properties of an interaction.
    ///
    /// `POST /nexus/v3/openmedia/{openMediaService}/interactions/{interactionId}/update`, in the manual's chapter *Openmedia
    /// API*. It is not safe to repeat, and is not retried unless the call is marked as `idempotent`.
    ///
    /// # Arguments
    ///
    /// - `open_media_service`: Name of the open media service, unique.
    /// - `interaction_id`: Identifier of the interaction.
    /// - `body`: What to change.
    ///
    /// # Response
    ///
    /// Done. The manual leaves open what it holds: it is JSON, which
    /// [`Response::deserialize_into`](crate::Response::deserialize_into) makes into a type of yours.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The parameters of the request are not valid.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 404: There is no such resource.
    /// - 500: The service failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use genesys_multicloud_cx::openmedia::types;
    ///
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .openmedia()
    ///     .update_interaction(
    ///         "open_media_service",
    ///         "interaction_id",
    ///         types::WrappedChangePropertiesRequest::default(),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_interaction(
        &self,
        open_media_service: impl IntoText,
        interaction_id: impl IntoText,
        body: impl Into<types::WrappedChangePropertiesRequest>,
    ) -> builder::UpdateInteraction {
        let draft = self.draft(&operations::UPDATE_INTERACTION)
            .path("open_media_service", open_media_service)
            .path("interaction_id", interaction_id)
            .json("body", &Into::<types::WrappedChangePropertiesRequest>::into(body));
        builder::UpdateInteraction(draft)
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
        /// Made by [`Openmedia::create_interaction`](super::Openmedia::create_interaction).
        CreateInteraction: pipeline::Json<serde_json::Value> => serde_json::Value
    }

    request_builder! {
        /// Made by [`Openmedia::get_interaction_by_external_id`](super::Openmedia::get_interaction_by_external_id).
        GetInteractionByExternalId: pipeline::Json<serde_json::Value> => serde_json::Value
    }

    request_builder! {
        /// Made by [`Openmedia::stop_interaction_by_external_id`](super::Openmedia::stop_interaction_by_external_id).
        StopInteractionByExternalId: pipeline::Json<serde_json::Value> => serde_json::Value
    }

    request_builder! {
        /// Made by [`Openmedia::update_interaction_by_external_id`](super::Openmedia::update_interaction_by_external_id).
        UpdateInteractionByExternalId: pipeline::Json<serde_json::Value> => serde_json::Value
    }

    request_builder! {
        /// Made by [`Openmedia::get_interaction`](super::Openmedia::get_interaction).
        GetInteraction: pipeline::Json<serde_json::Value> => serde_json::Value
    }

    request_builder! {
        /// Made by [`Openmedia::stop_interaction`](super::Openmedia::stop_interaction).
        StopInteraction: pipeline::Json<serde_json::Value> => serde_json::Value
    }

    request_builder! {
        /// Made by [`Openmedia::update_interaction`](super::Openmedia::update_interaction).
        UpdateInteraction: pipeline::Json<serde_json::Value> => serde_json::Value
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

    pub(crate) static CREATE_INTERACTION: Operation =
        Operation::new(Service::Openmedia, "createInteraction", Method::POST, "/openmedia/{openMediaService}/interactions", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static GET_INTERACTION_BY_EXTERNAL_ID: Operation =
        Operation::new(Service::Openmedia, "getInteractionByExternalId", Method::GET, "/openmedia/{openMediaService}/interactions/ext_{externalId}", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static STOP_INTERACTION_BY_EXTERNAL_ID: Operation =
        Operation::new(Service::Openmedia, "stopInteractionByExternalId", Method::POST, "/openmedia/{openMediaService}/interactions/ext_{externalId}/stop", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static UPDATE_INTERACTION_BY_EXTERNAL_ID: Operation =
        Operation::new(Service::Openmedia, "updateInteractionByExternalId", Method::POST, "/openmedia/{openMediaService}/interactions/ext_{externalId}/update", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static GET_INTERACTION: Operation =
        Operation::new(Service::Openmedia, "getInteraction", Method::GET, "/openmedia/{openMediaService}/interactions/{interactionId}", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static STOP_INTERACTION: Operation =
        Operation::new(Service::Openmedia, "stopInteraction", Method::POST, "/openmedia/{openMediaService}/interactions/{interactionId}/stop", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static UPDATE_INTERACTION: Operation =
        Operation::new(Service::Openmedia, "updateInteraction", Method::POST, "/openmedia/{openMediaService}/interactions/{interactionId}/update", &[ApiKey, Bearer], Plain, &[]);
}

/// What requests and responses hold.
pub mod types {
    #[allow(unused_imports)]
    use serde::{Deserialize, Serialize};

    #[allow(unused_imports)]
    use crate::IntoText;
    #[allow(unused_imports)]
    use crate::core::open_enum::open_enum;

    /// Changes to the properties of an interaction.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct ChangePropertiesRequest {
        /// Properties to add, by name.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub added_properties: Option<serde_json::Map<String, serde_json::Value>>,
        /// Properties to change, by name.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub changed_properties: Option<serde_json::Map<String, serde_json::Value>>,
        /// Names of properties to delete.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub deleted_properties: Option<Vec<String>>,
    }

    impl ChangePropertiesRequest {
        /// Sets [`added_properties`](Self#structfield.added_properties): properties to add, by name.
        #[must_use]
        pub fn added_properties(self, added_properties: impl IntoIterator<Item = (impl IntoText, impl Into<serde_json::Value>)>) -> Self {
            Self { added_properties: Some(added_properties.into_iter().map(|(name, value)| (name.into_text(), value.into())).collect()), ..self }
        }

        /// Sets [`changed_properties`](Self#structfield.changed_properties): properties to change, by name.
        #[must_use]
        pub fn changed_properties(self, changed_properties: impl IntoIterator<Item = (impl IntoText, impl Into<serde_json::Value>)>) -> Self {
            Self { changed_properties: Some(changed_properties.into_iter().map(|(name, value)| (name.into_text(), value.into())).collect()), ..self }
        }

        /// Sets [`deleted_properties`](Self#structfield.deleted_properties): names of properties to delete.
        #[must_use]
        pub fn deleted_properties(self, deleted_properties: impl IntoIterator<Item = impl IntoText>) -> Self {
            Self { deleted_properties: Some(deleted_properties.into_iter().map(IntoText::into_text).collect()), ..self }
        }
    }

    /// An interaction to create.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct CreateInteractionRequest {
        /// External identifier to associate with the interaction.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub external_id: Option<String>,
        /// Identifier of the parent interaction.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub parent_interaction_id: Option<String>,
        /// When the interaction was received.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub received_at: Option<String>,
        /// User data of the interaction, by key.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub user_data: Option<serde_json::Map<String, serde_json::Value>>,
    }

    impl CreateInteractionRequest {
        /// Sets [`external_id`](Self#structfield.external_id): external identifier to associate with the interaction.
        #[must_use]
        pub fn external_id(self, external_id: impl IntoText) -> Self {
            Self { external_id: Some(external_id.into_text()), ..self }
        }

        /// Sets [`parent_interaction_id`](Self#structfield.parent_interaction_id): identifier of the parent interaction.
        #[must_use]
        pub fn parent_interaction_id(self, parent_interaction_id: impl IntoText) -> Self {
            Self { parent_interaction_id: Some(parent_interaction_id.into_text()), ..self }
        }

        /// Sets [`received_at`](Self#structfield.received_at): when the interaction was received.
        #[must_use]
        pub fn received_at(self, received_at: impl IntoText) -> Self {
            Self { received_at: Some(received_at.into_text()), ..self }
        }

        /// Sets [`user_data`](Self#structfield.user_data): user data of the interaction, by key.
        #[must_use]
        pub fn user_data(self, user_data: impl IntoIterator<Item = (impl IntoText, impl Into<serde_json::Value>)>) -> Self {
            Self { user_data: Some(user_data.into_iter().map(|(name, value)| (name.into_text(), value.into())).collect()), ..self }
        }
    }

    /// Why an interaction is stopped.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct StopInteractionRequest {
        /// Description of the reason.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub reason_description: Option<String>,
        /// System name of the reason.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub reason_system_name: Option<String>,
    }

    impl StopInteractionRequest {
        /// Sets [`reason_description`](Self#structfield.reason_description): description of the reason.
        #[must_use]
        pub fn reason_description(self, reason_description: impl IntoText) -> Self {
            Self { reason_description: Some(reason_description.into_text()), ..self }
        }

        /// Sets [`reason_system_name`](Self#structfield.reason_system_name): system name of the reason.
        #[must_use]
        pub fn reason_system_name(self, reason_system_name: impl IntoText) -> Self {
            Self { reason_system_name: Some(reason_system_name.into_text()), ..self }
        }
    }

    /// A request to change the properties of an interaction.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct WrappedChangePropertiesRequest {
        /// Changes to the properties of an interaction.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub data: Option<ChangePropertiesRequest>,
    }

    impl WrappedChangePropertiesRequest {
        /// Sets [`data`](Self#structfield.data): changes to the properties of an interaction.
        #[must_use]
        pub fn data(self, data: impl Into<ChangePropertiesRequest>) -> Self {
            Self { data: Some(data.into()), ..self }
        }
    }

    impl From<ChangePropertiesRequest> for WrappedChangePropertiesRequest {
        fn from(data: ChangePropertiesRequest) -> Self {
            Self::default().data(data)
        }
    }

    /// A request to create an interaction.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct WrappedCreateInteractionRequest {
        /// An interaction to create.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub data: Option<CreateInteractionRequest>,
    }

    impl WrappedCreateInteractionRequest {
        /// Sets [`data`](Self#structfield.data): an interaction to create.
        #[must_use]
        pub fn data(self, data: impl Into<CreateInteractionRequest>) -> Self {
            Self { data: Some(data.into()), ..self }
        }
    }

    impl From<CreateInteractionRequest> for WrappedCreateInteractionRequest {
        fn from(data: CreateInteractionRequest) -> Self {
            Self::default().data(data)
        }
    }

    /// A request to stop an interaction.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct WrappedStopInteractionRequest {
        /// Why an interaction is stopped.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub data: Option<StopInteractionRequest>,
    }

    impl WrappedStopInteractionRequest {
        /// Sets [`data`](Self#structfield.data): why an interaction is stopped.
        #[must_use]
        pub fn data(self, data: impl Into<StopInteractionRequest>) -> Self {
            Self { data: Some(data.into()), ..self }
        }
    }

    impl From<StopInteractionRequest> for WrappedStopInteractionRequest {
        fn from(data: StopInteractionRequest) -> Self {
            Self::default().data(data)
        }
    }
}

#[cfg(test)]
pub(crate) const MODELS: &[crate::models::Model] = &[
    crate::models::Model::of::<types::ChangePropertiesRequest>("ChangePropertiesRequest"),
    crate::models::Model::of::<types::CreateInteractionRequest>("CreateInteractionRequest"),
    crate::models::Model::of::<types::StopInteractionRequest>("StopInteractionRequest"),
    crate::models::Model::of::<types::WrappedChangePropertiesRequest>("WrappedChangePropertiesRequest"),
    crate::models::Model::of::<types::WrappedCreateInteractionRequest>("WrappedCreateInteractionRequest"),
    crate::models::Model::of::<types::WrappedStopInteractionRequest>("WrappedStopInteractionRequest"),
];
