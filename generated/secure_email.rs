// @generated from specs/secure-email.yaml by `cargo build --features codegen`. Do not edit.
// spec bf4def0e8a8935f3c52da6a8484fe508a7a97dfdc9d1feff6448859ffec259ee
// code affa5b78b48fd445f9bcfaae3c070d337c6bd79947744cc75b58612d2a76399f

#[allow(unused_imports)]
use crate::{Integer, IntoText};

/// Genesys Multicloud CX Secure Email API.
///
/// Sends and receives messages, with attachments, between Digital Channels and a secure messaging platform.
///
/// Rules that hold for every operation:
///
/// - Each request carries the API key in the header `x-api-key` and an access token of the Authentication API.
///   A wrong key is rejected with status 403 and `{"message": "Forbidden"}`, an expired token with status 401.
/// - The code of a status is a word, `SUCCESS` where all is well, and not a number as in other services.
/// - A securebox keeps the conversations of one contact with several departments apart.
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

    fn draft(&self, operation: &'static crate::core::operation::Operation) -> crate::client::Draft {
        crate::client::Draft::new(&self.caller, operation)
    }

    /// List secure emails.
    ///
    /// Returns the secure emails of an email address.
    ///
    /// `GET /nexus/v3/securemail`, in the manual's chapter *Secure Email API*. It is safe to repeat, and is retried.
    ///
    /// # Arguments
    ///
    /// - `address`: Email address of the consumer.
    ///
    /// Optional: [`count`](builder::ListSecureEmails::count), [`index`](builder::ListSecureEmails::index),
    /// [`securebox`](builder::ListSecureEmails::securebox), [`status`](builder::ListSecureEmails::status).
    ///
    /// # Response
    ///
    /// The secure emails. The payload is a [`ArrayOfSecureMail`](types::ArrayOfSecureMail).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The parameters of the request are not valid.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 404: There is nothing with that identifier.
    /// - 500: The service failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .secure_email()
    ///     .list_secure_emails("address")
    ///     .count(10)
    ///     .index(0)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_secure_emails(&self, address: impl IntoText) -> builder::ListSecureEmails {
        let draft = self.draft(&operations::LIST_SECURE_EMAILS).query("address", address);
        builder::ListSecureEmails(draft)
    }

    /// Send a secure email.
    ///
    /// Sends a secure email. It reaches Genesys as a web form and is routed like any other email.
    ///
    /// `POST /nexus/v3/securemail`, in the manual's chapter *Secure Email API*. It is not safe to repeat, and is not retried
    /// unless the call is marked as `idempotent`.
    ///
    /// # Arguments
    ///
    /// - `body`: The secure email.
    ///
    /// Optional: [`securebox`](builder::SendSecureEmail::securebox).
    ///
    /// # Response
    ///
    /// The secure email was sent. The payload is a [`CreateSecureMailResponse`](types::CreateSecureMailResponse).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The parameters of the request are not valid.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 500: The service failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use genesys_multicloud_cx::secure_email::types;
    ///
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .secure_email()
    ///     .send_secure_email(types::SendSecureEmailRequest::default())
    ///     .securebox("securebox")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_secure_email(&self, body: impl Into<types::SendSecureEmailRequest>) -> builder::SendSecureEmail {
        let draft = self.draft(&operations::SEND_SECURE_EMAIL).json("body", &Into::<types::SendSecureEmailRequest>::into(body));
        builder::SendSecureEmail(draft)
    }

    /// Count secure emails.
    ///
    /// Returns the number of unread, read or all secure emails of an email address.
    ///
    /// `GET /nexus/v3/securemail/count`, in the manual's chapter *Secure Email API*. It is safe to repeat, and is retried.
    ///
    /// # Arguments
    ///
    /// - `address`: Email address of the consumer.
    ///
    /// Optional: [`securebox`](builder::CountSecureEmails::securebox), [`status`](builder::CountSecureEmails::status).
    ///
    /// # Response
    ///
    /// The number. The payload is a [`SecureMailCount`](types::SecureMailCount).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The parameters of the request are not valid.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 404: There is nothing with that identifier.
    /// - 500: The service failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .secure_email()
    ///     .count_secure_emails("address")
    ///     .securebox("securebox")
    ///     .status("all")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn count_secure_emails(&self, address: impl IntoText) -> builder::CountSecureEmails {
        let draft = self.draft(&operations::COUNT_SECURE_EMAILS).query("address", address);
        builder::CountSecureEmails(draft)
    }

    /// Get a secure email.
    ///
    /// Returns the content of a secure email. With `read=true` it also changes the email's state.
    ///
    /// `GET /nexus/v3/securemail/{secureMailId}`, in the manual's chapter *Secure Email API*. It is safe to repeat, and is
    /// retried.
    ///
    /// # Arguments
    ///
    /// - `secure_mail_id`: Identifier of the secure email.
    ///
    /// Optional: [`read`](builder::GetSecureEmail::read).
    ///
    /// # Response
    ///
    /// The secure email. The payload is a [`RetrieveSecureMailResponse`](types::RetrieveSecureMailResponse).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The parameters of the request are not valid.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 500: The service failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .secure_email()
    ///     .get_secure_email("secure_mail_id")
    ///     .read(true)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_secure_email(&self, secure_mail_id: impl IntoText) -> builder::GetSecureEmail {
        let draft = self.draft(&operations::GET_SECURE_EMAIL).path("secure_mail_id", secure_mail_id);
        builder::GetSecureEmail(draft)
    }

    /// Mark a secure email as read, or delete it.
    ///
    /// Does what `remove` says. Without it the secure email is only marked as read; `delete` takes it out of the list
    /// and keeps it in the contact database, `purge` deletes it from both.
    ///
    /// `DELETE /nexus/v3/securemail/{secureMailId}`, in the manual's chapter *Secure Email API*. It is safe to repeat, and is
    /// retried.
    ///
    /// # Arguments
    ///
    /// - `secure_mail_id`: Identifier of the secure email.
    ///
    /// Optional: [`remove`](builder::RemoveSecureEmail::remove).
    ///
    /// # Response
    ///
    /// Done. The payload is a [`RetrieveSecureMailResponse`](types::RetrieveSecureMailResponse).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 404: There is nothing with that identifier.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .secure_email()
    ///     .remove_secure_email("secure_mail_id")
    ///     .remove("read")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_secure_email(&self, secure_mail_id: impl IntoText) -> builder::RemoveSecureEmail {
        let draft = self.draft(&operations::REMOVE_SECURE_EMAIL).path("secure_mail_id", secure_mail_id);
        builder::RemoveSecureEmail(draft)
    }

    /// Get the user data of a secure email.
    ///
    /// Returns the user data attached to a secure email. Some internal keys may be left out.
    ///
    /// `GET /nexus/v3/securemail/{secureMailId}/userdata`, in the manual's chapter *Secure Email API*. It is safe to repeat,
    /// and is retried.
    ///
    /// # Arguments
    ///
    /// - `secure_mail_id`: Identifier of the secure email.
    ///
    /// # Response
    ///
    /// The user data. The manual leaves open what it holds: it is JSON, which
    /// [`Response::deserialize_into`](crate::Response::deserialize_into) makes into a type of yours.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The parameters of the request are not valid.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 500: The service failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .secure_email()
    ///     .get_secure_email_user_data("secure_mail_id")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_secure_email_user_data(&self, secure_mail_id: impl IntoText) -> builder::GetSecureEmailUserData {
        let draft = self.draft(&operations::GET_SECURE_EMAIL_USER_DATA).path("secure_mail_id", secure_mail_id);
        builder::GetSecureEmailUserData(draft)
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
        /// Made by [`SecureEmail::list_secure_emails`](super::SecureEmail::list_secure_emails).
        ListSecureEmails: pipeline::Json<types::ArrayOfSecureMail> => types::ArrayOfSecureMail
    }

    impl ListSecureEmails {
        /// How many secure emails to return. The service assumes `10` where it is missing.
        pub fn count(self, count: impl Integer) -> Self {
            Self(self.0.query("count", count))
        }

        /// Index of the secure email to begin with. The service assumes `0` where it is missing.
        pub fn index(self, index: impl Integer) -> Self {
            Self(self.0.query("index", index))
        }

        /// Name of the securebox to send to or to read from, which separates the conversations of the same contact with different
        /// departments. 3 to 16 characters of A-Z, a-z and 0-9. It has to match `^[A-Za-z0-9]{3,16}$`. Optional; what the service
        /// does without it is not documented.
        pub fn securebox(self, securebox: impl IntoText) -> Self {
            Self(self.0.characters("securebox", &securebox, "A-Za-z0-9", 3..=16).query("securebox", securebox))
        }

        /// Which secure emails to list. Optional; what the service does without it is not documented.
        pub fn status(self, status: impl Into<types::ReadStatus>) -> Self {
            Self(self.0.query("status", Into::<types::ReadStatus>::into(status)))
        }
    }

    request_builder! {
        /// Made by [`SecureEmail::send_secure_email`](super::SecureEmail::send_secure_email).
        SendSecureEmail: pipeline::Json<types::CreateSecureMailResponse> => types::CreateSecureMailResponse
    }

    impl SendSecureEmail {
        /// Name of the securebox to send to or to read from, which separates the conversations of the same contact with different
        /// departments. 3 to 16 characters of A-Z, a-z and 0-9. It has to match `^[A-Za-z0-9]{3,16}$`. Optional; what the service
        /// does without it is not documented.
        pub fn securebox(self, securebox: impl IntoText) -> Self {
            Self(self.0.characters("securebox", &securebox, "A-Za-z0-9", 3..=16).query("securebox", securebox))
        }
    }

    request_builder! {
        /// Made by [`SecureEmail::count_secure_emails`](super::SecureEmail::count_secure_emails).
        CountSecureEmails: pipeline::Json<types::SecureMailCount> => types::SecureMailCount
    }

    impl CountSecureEmails {
        /// Name of the securebox to send to or to read from, which separates the conversations of the same contact with different
        /// departments. 3 to 16 characters of A-Z, a-z and 0-9. It has to match `^[A-Za-z0-9]{3,16}$`. Optional; what the service
        /// does without it is not documented.
        pub fn securebox(self, securebox: impl IntoText) -> Self {
            Self(self.0.characters("securebox", &securebox, "A-Za-z0-9", 3..=16).query("securebox", securebox))
        }

        /// Which secure emails to count. Optional; what the service does without it is not documented.
        pub fn status(self, status: impl Into<types::ReadStatus>) -> Self {
            Self(self.0.query("status", Into::<types::ReadStatus>::into(status)))
        }
    }

    request_builder! {
        /// Made by [`SecureEmail::get_secure_email`](super::SecureEmail::get_secure_email).
        GetSecureEmail: pipeline::Json<types::RetrieveSecureMailResponse> => types::RetrieveSecureMailResponse
    }

    impl GetSecureEmail {
        /// Whether to set the status to "read", for inbound and outbound emails, and to end the routing of the inbound
        /// interaction. Optional; what the service does without it is not documented.
        pub fn read(self, read: bool) -> Self {
            Self(self.0.query("read", read))
        }
    }

    request_builder! {
        /// Made by [`SecureEmail::remove_secure_email`](super::SecureEmail::remove_secure_email).
        RemoveSecureEmail: pipeline::Json<types::RetrieveSecureMailResponse> => types::RetrieveSecureMailResponse
    }

    impl RemoveSecureEmail {
        /// What to do with the secure email. Optional; what the service does without it is not documented.
        pub fn remove(self, remove: impl Into<types::Removal>) -> Self {
            Self(self.0.query("remove", Into::<types::Removal>::into(remove)))
        }
    }

    request_builder! {
        /// Made by [`SecureEmail::get_secure_email_user_data`](super::SecureEmail::get_secure_email_user_data).
        GetSecureEmailUserData: pipeline::Json<serde_json::Map<String, serde_json::Value>> => serde_json::Map<String, serde_json::Value>
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

    pub(crate) static LIST_SECURE_EMAILS: Operation =
        Operation::new(Service::SecureEmail, "listSecureEmails", Method::GET, "/securemail", &[ApiKey, Bearer], EnvelopeData, &[]);
    pub(crate) static SEND_SECURE_EMAIL: Operation =
        Operation::new(Service::SecureEmail, "sendSecureEmail", Method::POST, "/securemail", &[ApiKey, Bearer], EnvelopeSelf, &[]);
    pub(crate) static COUNT_SECURE_EMAILS: Operation =
        Operation::new(Service::SecureEmail, "countSecureEmails", Method::GET, "/securemail/count", &[ApiKey, Bearer], EnvelopeData, &[]);
    pub(crate) static GET_SECURE_EMAIL: Operation =
        Operation::new(Service::SecureEmail, "getSecureEmail", Method::GET, "/securemail/{secureMailId}", &[ApiKey, Bearer], EnvelopeSelf, &[]);
    pub(crate) static REMOVE_SECURE_EMAIL: Operation =
        Operation::new(Service::SecureEmail, "removeSecureEmail", Method::DELETE, "/securemail/{secureMailId}", &[ApiKey, Bearer], EnvelopeSelf, &[]);
    pub(crate) static GET_SECURE_EMAIL_USER_DATA: Operation =
        Operation::new(Service::SecureEmail, "getSecureEmailUserData", Method::GET, "/securemail/{secureMailId}/userdata", &[ApiKey, Bearer], EnvelopeData, &[]);
}

/// What requests and responses hold.
pub mod types {
    #[allow(unused_imports)]
    use serde::{Deserialize, Serialize};

    #[allow(unused_imports)]
    use crate::IntoText;
    #[allow(unused_imports)]
    use crate::core::open_enum::open_enum;

    /// Secure emails.
    #[derive(Deserialize, Serialize, Clone, Debug)]
    #[serde(transparent)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct ArrayOfSecureMail(pub Vec<serde_json::Value>);

    /// The response to a secure email that was sent.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct CreateSecureMailResponse {
        /// Identifier of the operation.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub operation_id: Option<serde_json::Value>,
        /// Reference of the operation.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub reference_id: Option<serde_json::Value>,
        /// Identifier of the secure email, unique.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub secure_mail_id: Option<String>,
        /// Address of the secure email.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub self_uri: Option<String>,
        /// How an operation ended.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub status: Option<Status>,
    }

    impl CreateSecureMailResponse {
        /// Sets [`operation_id`](Self#structfield.operation_id): identifier of the operation.
        #[must_use]
        pub fn operation_id(self, operation_id: impl Into<serde_json::Value>) -> Self {
            Self { operation_id: Some(operation_id.into()), ..self }
        }

        /// Sets [`reference_id`](Self#structfield.reference_id): reference of the operation.
        #[must_use]
        pub fn reference_id(self, reference_id: impl Into<serde_json::Value>) -> Self {
            Self { reference_id: Some(reference_id.into()), ..self }
        }

        /// Sets [`secure_mail_id`](Self#structfield.secure_mail_id): identifier of the secure email, unique.
        #[must_use]
        pub fn secure_mail_id(self, secure_mail_id: impl IntoText) -> Self {
            Self { secure_mail_id: Some(secure_mail_id.into_text()), ..self }
        }

        /// Sets [`self_uri`](Self#structfield.self_uri): address of the secure email.
        #[must_use]
        pub fn self_uri(self, self_uri: impl IntoText) -> Self {
            Self { self_uri: Some(self_uri.into_text()), ..self }
        }

        /// Sets [`status`](Self#structfield.status): how an operation ended.
        #[must_use]
        pub fn status(self, status: impl Into<Status>) -> Self {
            Self { status: Some(status.into()), ..self }
        }
    }

    open_enum! {
        /// A choice of secure emails by whether they were read; `all` stands for read and unread ones. The service assumes `all`
        /// where it is missing.
        pub enum ReadStatus {
            Unread = "unread",
            Read = "read",
            All = "all",
        }
    }

    open_enum! {
        /// What to do with a secure email: mark it as read (`read`, or the deprecated `true`), mark it as deleted so that
        /// it is no longer listed but stays in the contact database (`delete`), or delete it from the list and from the
        /// contact database (`purge`). The service assumes `read` where it is missing.
        pub enum Removal {
            Read = "read",
            True = "true",
            Delete = "delete",
            Purge = "purge",
        }
    }

    /// The response that holds a secure email.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct RetrieveSecureMailResponse {
        /// Identifier of the operation.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub operation_id: Option<serde_json::Value>,
        /// Reference of the operation.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub reference_id: Option<serde_json::Value>,
        /// The secure email.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub secure_mail: Option<serde_json::Value>,
        /// How an operation ended.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub status: Option<Status>,
    }

    impl RetrieveSecureMailResponse {
        /// Sets [`operation_id`](Self#structfield.operation_id): identifier of the operation.
        #[must_use]
        pub fn operation_id(self, operation_id: impl Into<serde_json::Value>) -> Self {
            Self { operation_id: Some(operation_id.into()), ..self }
        }

        /// Sets [`reference_id`](Self#structfield.reference_id): reference of the operation.
        #[must_use]
        pub fn reference_id(self, reference_id: impl Into<serde_json::Value>) -> Self {
            Self { reference_id: Some(reference_id.into()), ..self }
        }

        /// Sets [`secure_mail`](Self#structfield.secure_mail): the secure email.
        #[must_use]
        pub fn secure_mail(self, secure_mail: impl Into<serde_json::Value>) -> Self {
            Self { secure_mail: Some(secure_mail.into()), ..self }
        }

        /// Sets [`status`](Self#structfield.status): how an operation ended.
        #[must_use]
        pub fn status(self, status: impl Into<Status>) -> Self {
            Self { status: Some(status.into()), ..self }
        }
    }

    /// A number of secure emails.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SecureMailCount {
        /// How many secure emails of the wanted status the contact has.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub count: Option<i64>,
    }

    impl SecureMailCount {
        /// Sets [`count`](Self#structfield.count): how many secure emails of the wanted status the contact has.
        #[must_use]
        pub fn count(self, count: impl Into<i64>) -> Self {
            Self { count: Some(count.into()), ..self }
        }
    }

    /// A request to send a secure email.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct SendSecureEmailRequest {
        /// The secure email.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub data: Option<serde_json::Value>,
        /// Identifier of the operation.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub operation_id: Option<serde_json::Value>,
    }

    impl SendSecureEmailRequest {
        /// Sets [`data`](Self#structfield.data): the secure email.
        #[must_use]
        pub fn data(self, data: impl Into<serde_json::Value>) -> Self {
            Self { data: Some(data.into()), ..self }
        }

        /// Sets [`operation_id`](Self#structfield.operation_id): identifier of the operation.
        #[must_use]
        pub fn operation_id(self, operation_id: impl Into<serde_json::Value>) -> Self {
            Self { operation_id: Some(operation_id.into()), ..self }
        }
    }

    impl From<serde_json::Value> for SendSecureEmailRequest {
        fn from(data: serde_json::Value) -> Self {
            Self::default().data(data)
        }
    }

    /// How an operation ended.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Status {
        /// How an operation ended, `SUCCESS` or the kind of failure.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub code: Option<StatusCode>,
        /// More about it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub detail: Option<String>,
        /// A text about it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub message: Option<String>,
    }

    impl Status {
        /// Sets [`code`](Self#structfield.code): how an operation ended, `SUCCESS` or the kind of failure.
        #[must_use]
        pub fn code(self, code: impl Into<StatusCode>) -> Self {
            Self { code: Some(code.into()), ..self }
        }

        /// Sets [`detail`](Self#structfield.detail): more about it.
        #[must_use]
        pub fn detail(self, detail: impl IntoText) -> Self {
            Self { detail: Some(detail.into_text()), ..self }
        }

        /// Sets [`message`](Self#structfield.message): a text about it.
        #[must_use]
        pub fn message(self, message: impl IntoText) -> Self {
            Self { message: Some(message.into_text()), ..self }
        }
    }

    open_enum! {
        /// How an operation ended, `SUCCESS` or the kind of failure.
        pub enum StatusCode {
            Success = "SUCCESS",
            Failure = "FAILURE",
            InvalidClientToken = "INVALID_CLIENT_TOKEN",
            InvalidContactCenter = "INVALID_CONTACT_CENTER",
            InvalidSession = "INVALID_SESSION",
            InvalidParticipant = "INVALID_PARTICIPANT",
            InvalidTransport = "INVALID_TRANSPORT",
            InvalidParameter = "INVALID_PARAMETER",
            InvalidEndpoint = "INVALID_ENDPOINT",
            InvalidNickname = "INVALID_NICKNAME",
            InvalidFileType = "INVALID_FILE_TYPE",
        }
    }

    impl ::std::ops::Deref for ArrayOfSecureMail {
        type Target = Vec<serde_json::Value>;
        fn deref(&self) -> &Vec<serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<Vec<serde_json::Value>> for ArrayOfSecureMail {
        fn from(value: Vec<serde_json::Value>) -> Self {
            Self(value)
        }
    }
}

#[cfg(test)]
pub(crate) const MODELS: &[crate::models::Model] = &[
    crate::models::Model::of::<types::ArrayOfSecureMail>("ArrayOfSecureMail"),
    crate::models::Model::of::<types::CreateSecureMailResponse>("CreateSecureMailResponse"),
    crate::models::Model::of::<types::ReadStatus>("ReadStatus"),
    crate::models::Model::of::<types::Removal>("Removal"),
    crate::models::Model::of::<types::RetrieveSecureMailResponse>("RetrieveSecureMailResponse"),
    crate::models::Model::of::<types::SecureMailCount>("SecureMailCount"),
    crate::models::Model::of::<types::SendSecureEmailRequest>("SendSecureEmailRequest"),
    crate::models::Model::of::<types::Status>("Status"),
    crate::models::Model::of::<types::StatusCode>("StatusCode"),
];
