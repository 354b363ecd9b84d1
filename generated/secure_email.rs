// @generated from specs/secure-email.yaml by `cargo build --features codegen`. Do not edit.
// spec 9fca13825e55304e4cb76054d17d128344072eeb0300024aae6dbbd689c8e2fa
// code 323c589a81901cfcf77ba1b37909c6ecd2ec58ee963a5204c295887d9f6994cb

/**Genesys Multicloud CX Secure Email API.

Sends and receives messages, with attachments, between Digital Channels and a secure messaging platform.

Rules that hold for every operation:

- Each request carries the API key in the header `x-api-key` and an access token of the Authentication API.
  A wrong key is answered with status 403 and `{"message": "Forbidden"}`, a token that has ended with status 401.
- The code of a status is a word, `SUCCESS` where all is well, and not a number as in other services.
- A securebox keeps the conversations of one contact with several departments apart.*/
#[derive(Clone, Debug)]
#[must_use = "a service does nothing until one of its operations is sent"]
pub struct SecureEmail {
    pub(crate) caller: crate::client::Caller,
}
impl SecureEmail {
    pub(crate) fn new(caller: crate::client::Caller) -> Self {
        Self { caller }
    }
    /// Settings of each call that is made from here, in place of those of the client.
    pub fn with_options(mut self, options: crate::CallOptions) -> Self {
        self.caller = self.caller.with(options);
        self
    }
}
impl SecureEmail {
    /**List secure emails

Answers with the secure emails of an email address.

Sends a `GET` request to `/securemail`

Arguments:

- `address`: Email address of the consumer.
- `count`: How many secure emails to answer with. The service assumes `10` where it is missing.
- `index`: Index of the secure email to begin with. The service assumes `0` where it is missing.
- `securebox`: Name of the securebox to send to or to read from, which separates the conversations of the same contact with different departments. 3 to 16 characters of A-Z, a-z and 0-9.
- `status`: Which secure emails to list.*/
    pub fn list_secure_emails(&self) -> builder::ListSecureEmails {
        builder::ListSecureEmails::new(self.caller.clone())
    }
    /**Send a secure email

Sends a secure email. It reaches Genesys as a web form and is routed like any other email.

Sends a `POST` request to `/securemail`

Arguments:

- `securebox`: Name of the securebox to send to or to read from, which separates the conversations of the same contact with different departments. 3 to 16 characters of A-Z, a-z and 0-9.
- `body`: The secure email.*/
    pub fn send_secure_email(&self) -> builder::SendSecureEmail {
        builder::SendSecureEmail::new(self.caller.clone())
    }
    /**Count secure emails

Answers with the number of unread, read or all secure emails of an email address.

Sends a `GET` request to `/securemail/count`

Arguments:

- `address`: Email address of the consumer.
- `securebox`: Name of the securebox to send to or to read from, which separates the conversations of the same contact with different departments. 3 to 16 characters of A-Z, a-z and 0-9.
- `status`: Which secure emails to count.*/
    pub fn count_secure_emails(&self) -> builder::CountSecureEmails {
        builder::CountSecureEmails::new(self.caller.clone())
    }
    /**Get a secure email

Answers with the content of a secure email. With `read=true` it also changes the email's state.

Sends a `GET` request to `/securemail/{secureMailId}`

Arguments:

- `secure_mail_id`: Identifier of the secure email.
- `read`: Whether to set the status to "read", for inbound and outbound emails, and to end the routing of the inbound interaction.*/
    pub fn get_secure_email(&self) -> builder::GetSecureEmail {
        builder::GetSecureEmail::new(self.caller.clone())
    }
    /**Mark a secure email as read, or delete it

Does what `remove` says. Without it the secure email is only marked as read; `delete` takes it out of the list
and keeps it in the contact database, `purge` deletes it from both.

Sends a `DELETE` request to `/securemail/{secureMailId}`

Arguments:

- `secure_mail_id`: Identifier of the secure email.
- `remove`: What to do with the secure email.*/
    pub fn remove_secure_email(&self) -> builder::RemoveSecureEmail {
        builder::RemoveSecureEmail::new(self.caller.clone())
    }
    /**Get the user data of a secure email

Answers with the user data attached to a secure email. Some internal keys may be left out.

Sends a `GET` request to `/securemail/{secureMailId}/userdata`

Arguments:

- `secure_mail_id`: Identifier of the secure email.*/
    pub fn get_secure_email_user_data(&self) -> builder::GetSecureEmailUserData {
        builder::GetSecureEmailUserData::new(self.caller.clone())
    }
}
#[cfg(test)]
pub(crate) const BASE_PATH: &str = "/nexus/v3";
pub(crate) mod operations {
    use http::Method;
    use crate::Service;
    use crate::core::operation::{Credential, Operation, ResponseKind};
    pub(crate) static LIST_SECURE_EMAILS: Operation = Operation {
        service: Service::SecureEmail,
        id: "listSecureEmails",
        method: Method::GET,
        path: "/securemail",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::EnvelopeData,
        secrets: &[],
    };
    pub(crate) static SEND_SECURE_EMAIL: Operation = Operation {
        service: Service::SecureEmail,
        id: "sendSecureEmail",
        method: Method::POST,
        path: "/securemail",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::EnvelopeSelf,
        secrets: &[],
    };
    pub(crate) static COUNT_SECURE_EMAILS: Operation = Operation {
        service: Service::SecureEmail,
        id: "countSecureEmails",
        method: Method::GET,
        path: "/securemail/count",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::EnvelopeData,
        secrets: &[],
    };
    pub(crate) static GET_SECURE_EMAIL: Operation = Operation {
        service: Service::SecureEmail,
        id: "getSecureEmail",
        method: Method::GET,
        path: "/securemail/{secureMailId}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::EnvelopeSelf,
        secrets: &[],
    };
    pub(crate) static REMOVE_SECURE_EMAIL: Operation = Operation {
        service: Service::SecureEmail,
        id: "removeSecureEmail",
        method: Method::DELETE,
        path: "/securemail/{secureMailId}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::EnvelopeSelf,
        secrets: &[],
    };
    pub(crate) static GET_SECURE_EMAIL_USER_DATA: Operation = Operation {
        service: Service::SecureEmail,
        id: "getSecureEmailUserData",
        method: Method::GET,
        path: "/securemail/{secureMailId}/userdata",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::EnvelopeData,
        secrets: &[],
    };
}
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///Secure emails.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ArrayOfSecureMail(pub ::std::vec::Vec<::serde_json::Value>);
    impl ::std::ops::Deref for ArrayOfSecureMail {
        type Target = ::std::vec::Vec<::serde_json::Value>;
        fn deref(&self) -> &::std::vec::Vec<::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<ArrayOfSecureMail>
    for ::std::vec::Vec<::serde_json::Value> {
        fn from(value: ArrayOfSecureMail) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::std::vec::Vec<::serde_json::Value>>
    for ArrayOfSecureMail {
        fn from(value: ::std::vec::Vec<::serde_json::Value>) -> Self {
            Self(value)
        }
    }
    ///The answer to a secure email that was sent.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateSecureMailResponse {
        ///Identifier of the operation.
        #[serde(
            rename = "operationId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub operation_id: ::std::option::Option<::serde_json::Value>,
        ///Reference of the operation.
        #[serde(
            rename = "referenceId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub reference_id: ::std::option::Option<::serde_json::Value>,
        ///Identifier of the secure email, unique.
        #[serde(
            rename = "secureMailId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub secure_mail_id: ::std::option::Option<::std::string::String>,
        ///Address of the secure email.
        #[serde(
            rename = "selfUri",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub self_uri: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<Status>,
    }
    impl CreateSecureMailResponse {
        pub fn builder() -> builder::CreateSecureMailResponse {
            Default::default()
        }
    }
    crate::core::open_enum::open_enum! {
        #[doc =
        "A choice of secure emails by whether they were read; `all` stands for read and unread ones. The service assumes `all` where it is missing."]
        pub enum ReadStatus { Unread = "unread", Read = "read", All = "all", }
    }
    crate::core::open_enum::open_enum! {
        #[doc =
        "What to do with a secure email: mark it as read (`read`, or the deprecated `true`), mark it as deleted so that\nit is no longer listed but stays in the contact database (`delete`), or delete it from the list and from the\ncontact database (`purge`). The service assumes `read` where it is missing."]
        pub enum Removal { Read = "read", True = "true", Delete = "delete", Purge =
        "purge", }
    }
    ///The answer that holds a secure email.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RetrieveSecureMailResponse {
        ///Identifier of the operation.
        #[serde(
            rename = "operationId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub operation_id: ::std::option::Option<::serde_json::Value>,
        ///Reference of the operation.
        #[serde(
            rename = "referenceId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub reference_id: ::std::option::Option<::serde_json::Value>,
        ///The secure email.
        #[serde(
            rename = "secureMail",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub secure_mail: ::std::option::Option<::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<Status>,
    }
    impl RetrieveSecureMailResponse {
        pub fn builder() -> builder::RetrieveSecureMailResponse {
            Default::default()
        }
    }
    ///A number of secure emails.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SecureMailCount {
        ///How many secure emails of the wanted status the contact has.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: ::std::option::Option<i64>,
    }
    impl SecureMailCount {
        pub fn builder() -> builder::SecureMailCount {
            Default::default()
        }
    }
    ///A request to send a secure email.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SendSecureEmailRequest {
        ///The secure email.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<::serde_json::Value>,
        ///Identifier of the operation.
        #[serde(
            rename = "operationId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub operation_id: ::std::option::Option<::serde_json::Value>,
    }
    impl SendSecureEmailRequest {
        pub fn builder() -> builder::SendSecureEmailRequest {
            Default::default()
        }
    }
    ///How an operation ended.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Status {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<StatusCode>,
        ///More about it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub detail: ::std::option::Option<::std::string::String>,
        ///A text about it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
    }
    impl Status {
        pub fn builder() -> builder::Status {
            Default::default()
        }
    }
    crate::core::open_enum::open_enum! {
        #[doc = "How an operation ended, `SUCCESS` or the kind of failure."] pub enum
        StatusCode { Success = "SUCCESS", Failure = "FAILURE", InvalidClientToken =
        "INVALID_CLIENT_TOKEN", InvalidContactCenter = "INVALID_CONTACT_CENTER",
        InvalidSession = "INVALID_SESSION", InvalidParticipant = "INVALID_PARTICIPANT",
        InvalidTransport = "INVALID_TRANSPORT", InvalidParameter = "INVALID_PARAMETER",
        InvalidEndpoint = "INVALID_ENDPOINT", InvalidNickname = "INVALID_NICKNAME",
        InvalidFileType = "INVALID_FILE_TYPE", }
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct CreateSecureMailResponse {
            operation_id: ::std::result::Result<
                ::std::option::Option<::serde_json::Value>,
                ::std::string::String,
            >,
            reference_id: ::std::result::Result<
                ::std::option::Option<::serde_json::Value>,
                ::std::string::String,
            >,
            secure_mail_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            self_uri: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            status: ::std::result::Result<
                ::std::option::Option<super::Status>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for CreateSecureMailResponse {
            fn default() -> Self {
                Self {
                    operation_id: Ok(Default::default()),
                    reference_id: Ok(Default::default()),
                    secure_mail_id: Ok(Default::default()),
                    self_uri: Ok(Default::default()),
                    status: Ok(Default::default()),
                }
            }
        }
        impl CreateSecureMailResponse {
            pub fn operation_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::serde_json::Value>,
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
            pub fn reference_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::serde_json::Value>,
                T::Error: ::std::fmt::Display,
            {
                self.reference_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for reference_id: {e}")
                    });
                self
            }
            pub fn secure_mail_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.secure_mail_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for secure_mail_id: {e}"
                        )
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
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Status>,
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
        impl ::std::convert::TryFrom<CreateSecureMailResponse>
        for super::CreateSecureMailResponse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CreateSecureMailResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.operation_id.as_ref().err(),
                    value.reference_id.as_ref().err(),
                    value.secure_mail_id.as_ref().err(),
                    value.self_uri.as_ref().err(),
                    value.status.as_ref().err(),
                ])?;
                Ok(Self {
                    operation_id: value.operation_id?,
                    reference_id: value.reference_id?,
                    secure_mail_id: value.secure_mail_id?,
                    self_uri: value.self_uri?,
                    status: value.status?,
                })
            }
        }
        impl ::std::convert::From<super::CreateSecureMailResponse>
        for CreateSecureMailResponse {
            fn from(value: super::CreateSecureMailResponse) -> Self {
                Self {
                    operation_id: Ok(value.operation_id),
                    reference_id: Ok(value.reference_id),
                    secure_mail_id: Ok(value.secure_mail_id),
                    self_uri: Ok(value.self_uri),
                    status: Ok(value.status),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct RetrieveSecureMailResponse {
            operation_id: ::std::result::Result<
                ::std::option::Option<::serde_json::Value>,
                ::std::string::String,
            >,
            reference_id: ::std::result::Result<
                ::std::option::Option<::serde_json::Value>,
                ::std::string::String,
            >,
            secure_mail: ::std::result::Result<
                ::std::option::Option<::serde_json::Value>,
                ::std::string::String,
            >,
            status: ::std::result::Result<
                ::std::option::Option<super::Status>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for RetrieveSecureMailResponse {
            fn default() -> Self {
                Self {
                    operation_id: Ok(Default::default()),
                    reference_id: Ok(Default::default()),
                    secure_mail: Ok(Default::default()),
                    status: Ok(Default::default()),
                }
            }
        }
        impl RetrieveSecureMailResponse {
            pub fn operation_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::serde_json::Value>,
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
            pub fn reference_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::serde_json::Value>,
                T::Error: ::std::fmt::Display,
            {
                self.reference_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for reference_id: {e}")
                    });
                self
            }
            pub fn secure_mail<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::serde_json::Value>,
                T::Error: ::std::fmt::Display,
            {
                self.secure_mail = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for secure_mail: {e}")
                    });
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Status>,
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
        impl ::std::convert::TryFrom<RetrieveSecureMailResponse>
        for super::RetrieveSecureMailResponse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RetrieveSecureMailResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.operation_id.as_ref().err(),
                    value.reference_id.as_ref().err(),
                    value.secure_mail.as_ref().err(),
                    value.status.as_ref().err(),
                ])?;
                Ok(Self {
                    operation_id: value.operation_id?,
                    reference_id: value.reference_id?,
                    secure_mail: value.secure_mail?,
                    status: value.status?,
                })
            }
        }
        impl ::std::convert::From<super::RetrieveSecureMailResponse>
        for RetrieveSecureMailResponse {
            fn from(value: super::RetrieveSecureMailResponse) -> Self {
                Self {
                    operation_id: Ok(value.operation_id),
                    reference_id: Ok(value.reference_id),
                    secure_mail: Ok(value.secure_mail),
                    status: Ok(value.status),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct SecureMailCount {
            count: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SecureMailCount {
            fn default() -> Self {
                Self {
                    count: Ok(Default::default()),
                }
            }
        }
        impl SecureMailCount {
            pub fn count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.count = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for count: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SecureMailCount> for super::SecureMailCount {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SecureMailCount,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { count: value.count? })
            }
        }
        impl ::std::convert::From<super::SecureMailCount> for SecureMailCount {
            fn from(value: super::SecureMailCount) -> Self {
                Self { count: Ok(value.count) }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct SendSecureEmailRequest {
            data: ::std::result::Result<
                ::std::option::Option<::serde_json::Value>,
                ::std::string::String,
            >,
            operation_id: ::std::result::Result<
                ::std::option::Option<::serde_json::Value>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SendSecureEmailRequest {
            fn default() -> Self {
                Self {
                    data: Ok(Default::default()),
                    operation_id: Ok(Default::default()),
                }
            }
        }
        impl SendSecureEmailRequest {
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::serde_json::Value>,
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
                T: ::std::convert::TryInto<::serde_json::Value>,
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
        impl ::std::convert::TryFrom<SendSecureEmailRequest>
        for super::SendSecureEmailRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SendSecureEmailRequest,
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
        impl ::std::convert::From<super::SendSecureEmailRequest>
        for SendSecureEmailRequest {
            fn from(value: super::SendSecureEmailRequest) -> Self {
                Self {
                    data: Ok(value.data),
                    operation_id: Ok(value.operation_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct Status {
            code: ::std::result::Result<
                ::std::option::Option<super::StatusCode>,
                ::std::string::String,
            >,
            detail: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            message: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Status {
            fn default() -> Self {
                Self {
                    code: Ok(Default::default()),
                    detail: Ok(Default::default()),
                    message: Ok(Default::default()),
                }
            }
        }
        impl Status {
            pub fn code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::StatusCode>,
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
            pub fn detail<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.detail = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for detail: {e}")
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
        impl ::std::convert::TryFrom<Status> for super::Status {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Status,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.code.as_ref().err(),
                    value.detail.as_ref().err(),
                    value.message.as_ref().err(),
                ])?;
                Ok(Self {
                    code: value.code?,
                    detail: value.detail?,
                    message: value.message?,
                })
            }
        }
        impl ::std::convert::From<super::Status> for Status {
            fn from(value: super::Status) -> Self {
                Self {
                    code: Ok(value.code),
                    detail: Ok(value.detail),
                    message: Ok(value.message),
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
    /**Builder for [`SecureEmail::list_secure_emails`]

[`SecureEmail::list_secure_emails`]: super::SecureEmail::list_secure_emails*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListSecureEmails {
        caller: Caller,
        address: crate::http::request::Argument<::std::string::String>,
        count: crate::http::request::Argument<Option<i64>>,
        index: crate::http::request::Argument<Option<i64>>,
        securebox: crate::http::request::Argument<Option<::std::string::String>>,
        status: crate::http::request::Argument<Option<types::ReadStatus>>,
    }
    impl ListSecureEmails {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                address: Err(crate::http::request::not_set()),
                count: Ok(None),
                index: Ok(None),
                securebox: Ok(None),
                status: Ok(None),
            }
        }
        pub fn address<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.address = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        pub fn count<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
            <V as std::convert::TryInto<i64>>::Error: std::fmt::Display,
        {
            self.count = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
            <V as std::convert::TryInto<i64>>::Error: std::fmt::Display,
        {
            self.index = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn securebox<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.securebox = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ReadStatus>,
            <V as std::convert::TryInto<types::ReadStatus>>::Error: std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `GET` request to `/securemail`
        pub async fn send(self) -> Result<Response<types::ArrayOfSecureMail>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::ArrayOfSecureMail>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, address, count, index, securebox, status } = self;
            let mut request = Request::new(&operations::LIST_SECURE_EMAILS);
            request
                .check(
                    crate::http::limits::characters(
                        "securebox",
                        securebox.as_ref().ok().and_then(Option::as_ref),
                        "A-Za-z0-9",
                        3usize..=16usize,
                    ),
                );
            request.query("address", "address", address);
            request.optional_query("count", "count", count);
            request.optional_query("index", "index", index);
            request.optional_query("securebox", "securebox", securebox);
            request.optional_query("status", "status", status);
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
    /**Builder for [`SecureEmail::send_secure_email`]

[`SecureEmail::send_secure_email`]: super::SecureEmail::send_secure_email*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct SendSecureEmail {
        caller: Caller,
        securebox: crate::http::request::Argument<Option<::std::string::String>>,
        body: crate::http::request::Argument<types::builder::SendSecureEmailRequest>,
    }
    impl SendSecureEmail {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                securebox: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn securebox<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.securebox = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SendSecureEmailRequest>,
            <V as std::convert::TryInto<
                types::SendSecureEmailRequest,
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
                types::builder::SendSecureEmailRequest,
            ) -> types::builder::SendSecureEmailRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/securemail`
        pub async fn send(
            self,
        ) -> Result<Response<types::CreateSecureMailResponse>, Error> {
            let (caller, request) = self.into_request();
            caller
                .execute::<pipeline::Json<types::CreateSecureMailResponse>>(request)
                .await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, body, securebox } = self;
            let mut request = Request::new(&operations::SEND_SECURE_EMAIL);
            request
                .check(
                    crate::http::limits::characters(
                        "securebox",
                        securebox.as_ref().ok().and_then(Option::as_ref),
                        "A-Za-z0-9",
                        3usize..=16usize,
                    ),
                );
            request.optional_query("securebox", "securebox", securebox);
            request
                .json(
                    "body",
                    body
                        .and_then(|v| {
                            types::SendSecureEmailRequest::try_from(v)
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
    /**Builder for [`SecureEmail::count_secure_emails`]

[`SecureEmail::count_secure_emails`]: super::SecureEmail::count_secure_emails*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CountSecureEmails {
        caller: Caller,
        address: crate::http::request::Argument<::std::string::String>,
        securebox: crate::http::request::Argument<Option<::std::string::String>>,
        status: crate::http::request::Argument<Option<types::ReadStatus>>,
    }
    impl CountSecureEmails {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                address: Err(crate::http::request::not_set()),
                securebox: Ok(None),
                status: Ok(None),
            }
        }
        pub fn address<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.address = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        pub fn securebox<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.securebox = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ReadStatus>,
            <V as std::convert::TryInto<types::ReadStatus>>::Error: std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `GET` request to `/securemail/count`
        pub async fn send(self) -> Result<Response<types::SecureMailCount>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::SecureMailCount>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, address, securebox, status } = self;
            let mut request = Request::new(&operations::COUNT_SECURE_EMAILS);
            request
                .check(
                    crate::http::limits::characters(
                        "securebox",
                        securebox.as_ref().ok().and_then(Option::as_ref),
                        "A-Za-z0-9",
                        3usize..=16usize,
                    ),
                );
            request.query("address", "address", address);
            request.optional_query("securebox", "securebox", securebox);
            request.optional_query("status", "status", status);
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
    /**Builder for [`SecureEmail::get_secure_email`]

[`SecureEmail::get_secure_email`]: super::SecureEmail::get_secure_email*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetSecureEmail {
        caller: Caller,
        secure_mail_id: crate::http::request::Argument<::std::string::String>,
        read: crate::http::request::Argument<Option<bool>>,
    }
    impl GetSecureEmail {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                secure_mail_id: Err(crate::http::request::not_set()),
                read: Ok(None),
            }
        }
        pub fn secure_mail_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.secure_mail_id = value
                .try_into()
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn read<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
            <V as std::convert::TryInto<bool>>::Error: std::fmt::Display,
        {
            self.read = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `GET` request to `/securemail/{secureMailId}`
        pub async fn send(
            self,
        ) -> Result<Response<types::RetrieveSecureMailResponse>, Error> {
            let (caller, request) = self.into_request();
            caller
                .execute::<pipeline::Json<types::RetrieveSecureMailResponse>>(request)
                .await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, read, secure_mail_id } = self;
            let mut request = Request::new(&operations::GET_SECURE_EMAIL);
            request.path("secure_mail_id", secure_mail_id);
            request.optional_query("read", "read", read);
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
    /**Builder for [`SecureEmail::remove_secure_email`]

[`SecureEmail::remove_secure_email`]: super::SecureEmail::remove_secure_email*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct RemoveSecureEmail {
        caller: Caller,
        secure_mail_id: crate::http::request::Argument<::std::string::String>,
        remove: crate::http::request::Argument<Option<types::Removal>>,
    }
    impl RemoveSecureEmail {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                secure_mail_id: Err(crate::http::request::not_set()),
                remove: Ok(None),
            }
        }
        pub fn secure_mail_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.secure_mail_id = value
                .try_into()
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn remove<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Removal>,
            <V as std::convert::TryInto<types::Removal>>::Error: std::fmt::Display,
        {
            self.remove = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `DELETE` request to `/securemail/{secureMailId}`
        pub async fn send(
            self,
        ) -> Result<Response<types::RetrieveSecureMailResponse>, Error> {
            let (caller, request) = self.into_request();
            caller
                .execute::<pipeline::Json<types::RetrieveSecureMailResponse>>(request)
                .await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, remove, secure_mail_id } = self;
            let mut request = Request::new(&operations::REMOVE_SECURE_EMAIL);
            request.path("secure_mail_id", secure_mail_id);
            request.optional_query("remove", "remove", remove);
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
    /**Builder for [`SecureEmail::get_secure_email_user_data`]

[`SecureEmail::get_secure_email_user_data`]: super::SecureEmail::get_secure_email_user_data*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetSecureEmailUserData {
        caller: Caller,
        secure_mail_id: crate::http::request::Argument<::std::string::String>,
    }
    impl GetSecureEmailUserData {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                secure_mail_id: Err(crate::http::request::not_set()),
            }
        }
        pub fn secure_mail_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.secure_mail_id = value
                .try_into()
                .map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `GET` request to `/securemail/{secureMailId}/userdata`
        pub async fn send(
            self,
        ) -> Result<
            Response<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            Error,
        > {
            let (caller, request) = self.into_request();
            caller
                .execute::<
                    pipeline::Json<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    >,
                >(request)
                .await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, secure_mail_id } = self;
            let mut request = Request::new(&operations::GET_SECURE_EMAIL_USER_DATA);
            request.path("secure_mail_id", secure_mail_id);
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
    crate::models::Model::of::<types::ArrayOfSecureMail>("ArrayOfSecureMail"),
    crate::models::Model::of::<
        types::CreateSecureMailResponse,
    >("CreateSecureMailResponse"),
    crate::models::Model::of::<types::ReadStatus>("ReadStatus"),
    crate::models::Model::of::<types::Removal>("Removal"),
    crate::models::Model::of::<
        types::RetrieveSecureMailResponse,
    >("RetrieveSecureMailResponse"),
    crate::models::Model::of::<types::SecureMailCount>("SecureMailCount"),
    crate::models::Model::of::<types::SendSecureEmailRequest>("SendSecureEmailRequest"),
    crate::models::Model::of::<types::Status>("Status"),
    crate::models::Model::of::<types::StatusCode>("StatusCode"),
];
