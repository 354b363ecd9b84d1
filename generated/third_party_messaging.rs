// @generated from specs/third-party-messaging.yaml by `cargo build --features codegen`. Do not edit.
// spec 3c3b671f2bbca696f3d285231684f2e23748ebf2baeaff62897f078abbf2b0e5
// code d63e533d4ffbbe2193652fbc085ee78e6f7ca04b9cfd4eace343e7dfaa648332

#[allow(unused_imports)]
use crate::{Integer, IntoText};

/// Genesys Multicloud CX Third-Party Messaging API.
///
/// Delivers messages between external messaging services, such as SMS or email, and Digital Channels.
///
/// A consumer's message is handed to Genesys by `POST /channels/{channelId}/messages` and reaches an agent's chat. The
/// agent's answer comes back as a call that Genesys makes to the third-party system (the Third-Party Messaging
/// Webhook). The same operation takes receipts, which tell Genesys what became of the agent's message. Webhooks are
/// configured by the Genesys representative.
///
/// Rules that hold for every operation:
///
/// - Each request carries the API key in the header `x-api-key`, the identifier of the contact centre in `x-ccid`, and
///   in `X-Hub-Signature` a signature of its body. A wrong key is rejected with status 403 and
///   `{"message": "Forbidden"}`.
/// - The signature is `sha1=` followed by the HMAC-SHA1 of the body, with the secret of the channel as its key. Without
///   a body it is that of no bytes.
#[derive(Clone, Debug)]
#[must_use = "a service does nothing until one of its operations is sent"]
pub struct ThirdPartyMessaging {
    pub(crate) caller: crate::client::Caller,
}

impl ThirdPartyMessaging {
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

    /// Upload a media resource.
    ///
    /// Uploads a binary file for use in a rich media message. The response holds the URL that stands for the image in
    /// the payload of the message.
    ///
    /// `POST /nexus/v3/channels/{channelId}/media`, in the manual's chapter *Third-Party Messaging API*. It is not safe to
    /// repeat, and is not retried unless the call is marked as `idempotent`.
    ///
    /// # Arguments
    ///
    /// - `channel_id`: Identifier of the channel, for instance a phone number for SMS or the sending domain for email.
    /// - `x_ccid`: Identifier of the contact centre that the message is sent within.
    /// - `file`: The file.
    ///
    /// Optional: [`x_b3_trace_id`](builder::UploadMedia::x_b3_trace_id).
    ///
    /// # Response
    ///
    /// The file was uploaded. The payload is a [`MediaResource`](types::MediaResource).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The request is not authenticated.
    /// - 403: The client may not do this.
    /// - 404: There is no such channel.
    /// - 415: Files of this type are not supported.
    /// - 500: The service failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use genesys_multicloud_cx::Upload;
    ///
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// # let channel = genesys_multicloud_cx::third_party_messaging::Channel::new("channel", "ccid", "secret");
    /// let response = client
    ///     .third_party_messaging(channel)
    ///     .service()
    ///     .upload_media(
    ///         "channel_id",
    ///         "0ff723ff-6c6f-44e0-9ce3-ce579337eadd",
    ///         Upload::new("file.txt", "content"),
    ///     )
    ///     .x_b3_trace_id("x_b3_trace_id")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_media(
        &self,
        channel_id: impl IntoText,
        x_ccid: impl IntoText,
        file: impl Into<crate::Upload>,
    ) -> builder::UploadMedia {
        let draft = self.draft(&operations::UPLOAD_MEDIA)
            .path("channel_id", channel_id)
            .header("x_ccid", "x-ccid", x_ccid)
            .file("file", "file", file);
        builder::UploadMedia(draft)
    }

    /// Download a media resource.
    ///
    /// Returns a file that was uploaded by `POST /channels/{channelId}/media`.
    ///
    /// `GET /nexus/v3/channels/{channelId}/media/{mediaId}`, in the manual's chapter *Third-Party Messaging API*. It is safe
    /// to repeat, and is retried.
    ///
    /// # Arguments
    ///
    /// - `channel_id`: Identifier of the channel, for instance a phone number for SMS or the sending domain for email.
    /// - `media_id`: Identifier of the media resource.
    /// - `x_ccid`: Identifier of the contact centre that the message is sent within.
    ///
    /// Optional: [`x_b3_trace_id`](builder::DownloadMedia::x_b3_trace_id).
    ///
    /// # Response
    ///
    /// The file, under the media type that it was uploaded with. The file, in memory with `send` or as it arrives with
    /// `stream`.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The request is not authenticated.
    /// - 403: The client may not do this.
    /// - 404: There is no such channel.
    /// - 500: The service failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// # let channel = genesys_multicloud_cx::third_party_messaging::Channel::new("channel", "ccid", "secret");
    /// let response = client
    ///     .third_party_messaging(channel)
    ///     .service()
    ///     .download_media("channel_id", "media_id", "0ff723ff-6c6f-44e0-9ce3-ce579337eadd")
    ///     .x_b3_trace_id("x_b3_trace_id")
    ///     .send()
    ///     .await?;
    /// println!("{} bytes", response.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_media(&self, channel_id: impl IntoText, media_id: impl IntoText, x_ccid: impl IntoText) -> builder::DownloadMedia {
        let draft = self.draft(&operations::DOWNLOAD_MEDIA)
            .path("channel_id", channel_id)
            .path("media_id", media_id)
            .header("x_ccid", "x-ccid", x_ccid);
        builder::DownloadMedia(draft)
    }

    /// Delete a media resource.
    ///
    /// Deletes a file that was uploaded by `POST /channels/{channelId}/media`.
    ///
    /// `DELETE /nexus/v3/channels/{channelId}/media/{mediaId}`, in the manual's chapter *Third-Party Messaging API*. It is
    /// safe to repeat, and is retried.
    ///
    /// # Arguments
    ///
    /// - `channel_id`: Identifier of the channel, for instance a phone number for SMS or the sending domain for email.
    /// - `media_id`: Identifier of the media resource.
    /// - `x_ccid`: Identifier of the contact centre that the message is sent within.
    ///
    /// Optional: [`x_b3_trace_id`](builder::DeleteMedia::x_b3_trace_id).
    ///
    /// # Response
    ///
    /// The file was deleted. The payload is a [`MediaResource`](types::MediaResource).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The request is not authenticated.
    /// - 403: The client may not do this.
    /// - 404: There is no such channel.
    /// - 500: The service failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// # let channel = genesys_multicloud_cx::third_party_messaging::Channel::new("channel", "ccid", "secret");
    /// let response = client
    ///     .third_party_messaging(channel)
    ///     .service()
    ///     .delete_media("channel_id", "media_id", "0ff723ff-6c6f-44e0-9ce3-ce579337eadd")
    ///     .x_b3_trace_id("x_b3_trace_id")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_media(&self, channel_id: impl IntoText, media_id: impl IntoText, x_ccid: impl IntoText) -> builder::DeleteMedia {
        let draft = self.draft(&operations::DELETE_MEDIA)
            .path("channel_id", channel_id)
            .path("media_id", media_id)
            .header("x_ccid", "x-ccid", x_ccid);
        builder::DeleteMedia(draft)
    }

    /// Send messages.
    ///
    /// Sends messages from an external messaging system, such as SMS, to an agent, or receipts for messages of an
    /// agent.
    ///
    /// `POST /nexus/v3/channels/{channelId}/messages`, in the manual's chapter *Third-Party Messaging API*. It is not safe to
    /// repeat, and is not retried unless the call is marked as `idempotent`.
    ///
    /// # Arguments
    ///
    /// - `channel_id`: Identifier of the channel, for instance a phone number for SMS or the sending domain for email.
    /// - `x_ccid`: Identifier of the contact centre that the message is sent within.
    /// - `body`: The messages.
    ///
    /// Optional: [`x_b3_trace_id`](builder::SendMessages::x_b3_trace_id).
    ///
    /// # Response
    ///
    /// The messages were accepted. There is no `data` in the response to a receipt. The payload is a
    /// [`AcceptedMessages`](types::AcceptedMessages).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The request is not authenticated.
    /// - 403: The client may not do this.
    /// - 404: There is no such channel.
    /// - 500: The service failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use genesys_multicloud_cx::third_party_messaging::types;
    ///
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// # let channel = genesys_multicloud_cx::third_party_messaging::Channel::new("channel", "ccid", "secret");
    /// let response = client
    ///     .third_party_messaging(channel)
    ///     .service()
    ///     .send_messages(
    ///         "channel_id",
    ///         "0ff723ff-6c6f-44e0-9ce3-ce579337eadd",
    ///         types::SendMessagesRequest::new([types::Receipt::default()]),
    ///     )
    ///     .x_b3_trace_id("x_b3_trace_id")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_messages(
        &self,
        channel_id: impl IntoText,
        x_ccid: impl IntoText,
        body: impl Into<types::SendMessagesRequest>,
    ) -> builder::SendMessages {
        let draft = self.draft(&operations::SEND_MESSAGES)
            .path("channel_id", channel_id)
            .header("x_ccid", "x-ccid", x_ccid)
            .json("body", &Into::<types::SendMessagesRequest>::into(body));
        builder::SendMessages(draft)
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
        /// Made by [`ThirdPartyMessaging::upload_media`](super::ThirdPartyMessaging::upload_media).
        UploadMedia: pipeline::Json<types::MediaResource> => types::MediaResource
    }

    impl UploadMedia {
        /// Trace identifier of the request, unique. Optional; what the service does without it is not documented.
        pub fn x_b3_trace_id(self, x_b3_trace_id: impl IntoText) -> Self {
            Self(self.0.header("x_b3_trace_id", "x-b3-traceid", x_b3_trace_id))
        }
    }

    request_builder! {
        /// Made by [`ThirdPartyMessaging::download_media`](super::ThirdPartyMessaging::download_media).
        DownloadMedia: pipeline::Whole => bytes::Bytes
    }

    impl DownloadMedia {
        /// Trace identifier of the request, unique. Optional; what the service does without it is not documented.
        pub fn x_b3_trace_id(self, x_b3_trace_id: impl IntoText) -> Self {
            Self(self.0.header("x_b3_trace_id", "x-b3-traceid", x_b3_trace_id))
        }

        /// Sends the request and leaves the file to be read as it arrives.
        ///
        /// # Errors
        ///
        /// Whatever can go wrong with a call: see [`Error`](crate::Error).
        pub async fn stream(self) -> Result<crate::Response<crate::Download>, crate::Error> {
            self.0.send::<pipeline::Stream>().await
        }
    }

    request_builder! {
        /// Made by [`ThirdPartyMessaging::delete_media`](super::ThirdPartyMessaging::delete_media).
        DeleteMedia: pipeline::Json<types::MediaResource> => types::MediaResource
    }

    impl DeleteMedia {
        /// Trace identifier of the request, unique. Optional; what the service does without it is not documented.
        pub fn x_b3_trace_id(self, x_b3_trace_id: impl IntoText) -> Self {
            Self(self.0.header("x_b3_trace_id", "x-b3-traceid", x_b3_trace_id))
        }
    }

    request_builder! {
        /// Made by [`ThirdPartyMessaging::send_messages`](super::ThirdPartyMessaging::send_messages).
        SendMessages: pipeline::Json<types::AcceptedMessages> => types::AcceptedMessages
    }

    impl SendMessages {
        /// Trace identifier of the request, unique. Optional; what the service does without it is not documented.
        pub fn x_b3_trace_id(self, x_b3_trace_id: impl IntoText) -> Self {
            Self(self.0.header("x_b3_trace_id", "x-b3-traceid", x_b3_trace_id))
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

    pub(crate) static UPLOAD_MEDIA: Operation =
        Operation::new(Service::ThirdPartyMessaging, "uploadMedia", Method::POST, "/channels/{channelId}/media", &[ApiKey, HubSignature], EnvelopeData, &[]);
    pub(crate) static DOWNLOAD_MEDIA: Operation =
        Operation::new(Service::ThirdPartyMessaging, "downloadMedia", Method::GET, "/channels/{channelId}/media/{mediaId}", &[ApiKey, HubSignature], Bytes, &[]);
    pub(crate) static DELETE_MEDIA: Operation =
        Operation::new(Service::ThirdPartyMessaging, "deleteMedia", Method::DELETE, "/channels/{channelId}/media/{mediaId}", &[ApiKey, HubSignature], EnvelopeData, &[]);
    pub(crate) static SEND_MESSAGES: Operation =
        Operation::new(Service::ThirdPartyMessaging, "sendMessages", Method::POST, "/channels/{channelId}/messages", &[ApiKey, HubSignature], EnvelopeData, &[]);
}

/// What requests and responses hold.
pub mod types {
    #[allow(unused_imports)]
    use serde::{Deserialize, Serialize};

    #[allow(unused_imports)]
    use crate::IntoText;
    #[allow(unused_imports)]
    use crate::core::open_enum::open_enum;

    /// A message that was accepted.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct AcceptedMessage {
        /// Identifier of the message.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub id: Option<String>,
    }

    impl AcceptedMessage {
        /// Sets [`id`](Self#structfield.id): identifier of the message.
        #[must_use]
        pub fn id(self, id: impl IntoText) -> Self {
            Self { id: Some(id.into_text()), ..self }
        }
    }

    /// The messages that were accepted.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct AcceptedMessages {
        /// Identifiers of the accepted messages, if provided.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub ids: Option<Vec<serde_json::Value>>,
    }

    impl AcceptedMessages {
        /// Sets [`ids`](Self#structfield.ids): identifiers of the accepted messages, if provided.
        #[must_use]
        pub fn ids(self, ids: impl IntoIterator<Item = impl Into<serde_json::Value>>) -> Self {
            Self { ids: Some(ids.into_iter().map(Into::into).collect()), ..self }
        }
    }

    /// What can be sent on a channel: a text, a rich media message or a receipt. Which one it is, `type` tells.
    #[derive(Deserialize, Serialize, Clone, Debug)]
    #[serde(transparent)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct InboundMessage(pub serde_json::Value);

    /// An uploaded file.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct MediaResource {
        /// Name of the file.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub filename: Option<String>,
        /// Length of the file.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub length: Option<i64>,
        /// Identifier of the media resource.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub media_id: Option<String>,
        /// Media type of the file.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub mimetype: Option<String>,
        /// A synthetic URL by which the payload of a message refers to the file. It can't be fetched.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub url: Option<String>,
    }

    impl MediaResource {
        /// Sets [`filename`](Self#structfield.filename): name of the file.
        #[must_use]
        pub fn filename(self, filename: impl IntoText) -> Self {
            Self { filename: Some(filename.into_text()), ..self }
        }

        /// Sets [`length`](Self#structfield.length): length of the file.
        #[must_use]
        pub fn length(self, length: impl Into<i64>) -> Self {
            Self { length: Some(length.into()), ..self }
        }

        /// Sets [`media_id`](Self#structfield.media_id): identifier of the media resource.
        #[must_use]
        pub fn media_id(self, media_id: impl IntoText) -> Self {
            Self { media_id: Some(media_id.into_text()), ..self }
        }

        /// Sets [`mimetype`](Self#structfield.mimetype): media type of the file.
        #[must_use]
        pub fn mimetype(self, mimetype: impl IntoText) -> Self {
            Self { mimetype: Some(mimetype.into_text()), ..self }
        }

        /// Sets [`url`](Self#structfield.url): a synthetic URL by which the payload of a message refers to the file. It can't be
        /// fetched.
        #[must_use]
        pub fn url(self, url: impl IntoText) -> Self {
            Self { url: Some(url.into_text()), ..self }
        }
    }

    /// Where a message comes from and goes to.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct MessageChannel {
        /// A sender or recipient.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub from: Option<MessageParty>,
        /// Identifier of the message; in a receipt, that of the message which the receipt is about.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub message_id: Option<String>,
        /// A sender or recipient.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub to: Option<MessageParty>,
        /// Members that the document does not name.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }

    impl MessageChannel {
        /// Sets [`from`](Self#structfield.from): a sender or recipient.
        #[must_use]
        pub fn from(self, from: impl Into<MessageParty>) -> Self {
            Self { from: Some(from.into()), ..self }
        }

        /// Sets [`message_id`](Self#structfield.message_id): identifier of the message; in a receipt, that of the message which
        /// the receipt is about.
        #[must_use]
        pub fn message_id(self, message_id: impl IntoText) -> Self {
            Self { message_id: Some(message_id.into_text()), ..self }
        }

        /// Sets [`to`](Self#structfield.to): a sender or recipient.
        #[must_use]
        pub fn to(self, to: impl Into<MessageParty>) -> Self {
            Self { to: Some(to.into()), ..self }
        }

        /// Sets the members that the document does not name.
        #[must_use]
        pub fn extra(self, extra: impl IntoIterator<Item = (impl IntoText, impl Into<serde_json::Value>)>) -> Self {
            Self { extra: extra.into_iter().map(|(name, value)| (name.into_text(), value.into())).collect(), ..self }
        }
    }

    /// A sender or recipient.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MessageParty {
        /// Address of the party, for instance a phone number or an email address.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub id: Option<String>,
        /// Members that the document does not name.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }

    impl MessageParty {
        /// Sets [`id`](Self#structfield.id): address of the party, for instance a phone number or an email address.
        #[must_use]
        pub fn id(self, id: impl IntoText) -> Self {
            Self { id: Some(id.into_text()), ..self }
        }

        /// Sets the members that the document does not name.
        #[must_use]
        pub fn extra(self, extra: impl IntoIterator<Item = (impl IntoText, impl Into<serde_json::Value>)>) -> Self {
            Self { extra: extra.into_iter().map(|(name, value)| (name.into_text(), value.into())).collect(), ..self }
        }
    }

    /// Tells Genesys what became of a content message that it handed over for delivery.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct Receipt {
        /// Where a message comes from and goes to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub channel: Option<MessageChannel>,
        /// Why the delivery failed, only with the status `Failed`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub reasons: Option<Vec<ReceiptReason>>,
        /// What became of a message: it was delivered to the recipient, it was removed after it had been published, or it
        /// was not delivered.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub status: Option<ReceiptStatus>,
        /// Always `Receipt`. One of `Receipt`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub type_: Option<ReceiptType>,
        /// Members that the document does not name.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }

    impl Receipt {
        /// Sets [`channel`](Self#structfield.channel): where a message comes from and goes to.
        #[must_use]
        pub fn channel(self, channel: impl Into<MessageChannel>) -> Self {
            Self { channel: Some(channel.into()), ..self }
        }

        /// Sets [`reasons`](Self#structfield.reasons): why the delivery failed, only with the status `Failed`.
        #[must_use]
        pub fn reasons(self, reasons: impl IntoIterator<Item = impl Into<ReceiptReason>>) -> Self {
            Self { reasons: Some(reasons.into_iter().map(Into::into).collect()), ..self }
        }

        /// Sets [`status`](Self#structfield.status): what became of a message: it was delivered to the recipient, it was removed
        /// after it had been published, or it
        /// was not delivered.
        #[must_use]
        pub fn status(self, status: impl Into<ReceiptStatus>) -> Self {
            Self { status: Some(status.into()), ..self }
        }

        /// Sets [`type_`](Self#structfield.type_): always `Receipt`. One of `Receipt`.
        #[must_use]
        pub fn type_(self, type_: impl Into<ReceiptType>) -> Self {
            Self { type_: Some(type_.into()), ..self }
        }

        /// Sets the members that the document does not name.
        #[must_use]
        pub fn extra(self, extra: impl IntoIterator<Item = (impl IntoText, impl Into<serde_json::Value>)>) -> Self {
            Self { extra: extra.into_iter().map(|(name, value)| (name.into_text(), value.into())).collect(), ..self }
        }
    }

    /// A reason why a delivery failed.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ReceiptReason {
        /// 305 for an expired message, 310 for a rate limit that was reached, 350 for a message that is not allowed,
        /// 500 for a general error, 510 for an unsupported message, 512 for an unknown message, 520 for an invalid
        /// structure of the message, 530 for an invalid destination.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub code: Option<i64>,
        /// A text about it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub message: Option<String>,
        /// Members that the document does not name.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }

    impl ReceiptReason {
        /// Sets [`code`](Self#structfield.code): 305 for an expired message, 310 for a rate limit that was reached, 350 for a
        /// message that is not allowed,
        /// 500 for a general error, 510 for an unsupported message, 512 for an unknown message, 520 for an invalid
        /// structure of the message, 530 for an invalid destination.
        #[must_use]
        pub fn code(self, code: impl Into<i64>) -> Self {
            Self { code: Some(code.into()), ..self }
        }

        /// Sets [`message`](Self#structfield.message): a text about it.
        #[must_use]
        pub fn message(self, message: impl IntoText) -> Self {
            Self { message: Some(message.into_text()), ..self }
        }

        /// Sets the members that the document does not name.
        #[must_use]
        pub fn extra(self, extra: impl IntoIterator<Item = (impl IntoText, impl Into<serde_json::Value>)>) -> Self {
            Self { extra: extra.into_iter().map(|(name, value)| (name.into_text(), value.into())).collect(), ..self }
        }
    }

    open_enum! {
        /// What became of a message: it was delivered to the recipient, it was removed after it had been published, or it
        /// was not delivered.
        pub enum ReceiptStatus {
            Delivered = "Delivered",
            Removed = "Removed",
            Failed = "Failed",
        }
    }

    open_enum! {
        /// Always `Receipt`.
        pub enum ReceiptType {
            Receipt = "Receipt",
        }
    }

    /// A message with rich media. Its members are not documented; an image in it is given by the `url` of the
    /// uploaded file.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct RichMedia {
        /// Where a message comes from and goes to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub channel: Option<MessageChannel>,
        /// Type of the message.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub type_: Option<String>,
        /// Members that the document does not name.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }

    impl RichMedia {
        /// Sets [`channel`](Self#structfield.channel): where a message comes from and goes to.
        #[must_use]
        pub fn channel(self, channel: impl Into<MessageChannel>) -> Self {
            Self { channel: Some(channel.into()), ..self }
        }

        /// Sets [`type_`](Self#structfield.type_): type of the message.
        #[must_use]
        pub fn type_(self, type_: impl IntoText) -> Self {
            Self { type_: Some(type_.into_text()), ..self }
        }

        /// Sets the members that the document does not name.
        #[must_use]
        pub fn extra(self, extra: impl IntoIterator<Item = (impl IntoText, impl Into<serde_json::Value>)>) -> Self {
            Self { extra: extra.into_iter().map(|(name, value)| (name.into_text(), value.into())).collect(), ..self }
        }
    }

    /// Messages to send.
    #[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SendMessagesRequest {
        /// The messages.
        pub messages: Vec<InboundMessage>,
        /// Members that the document does not name.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }

    impl SendMessagesRequest {
        /// With what has to be there: `messages`.
        pub fn new(messages: impl IntoIterator<Item = impl Into<InboundMessage>>) -> Self {
            Self {
                messages: messages.into_iter().map(Into::into).collect(),
                extra: Default::default(),
            }
        }

        /// Sets the members that the document does not name.
        #[must_use]
        pub fn extra(self, extra: impl IntoIterator<Item = (impl IntoText, impl Into<serde_json::Value>)>) -> Self {
            Self { extra: extra.into_iter().map(|(name, value)| (name.into_text(), value.into())).collect(), ..self }
        }
    }

    /// A consumer's text.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct TextMessage {
        /// Where a message comes from and goes to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub channel: Option<MessageChannel>,
        /// The text.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub text: Option<String>,
        /// Type of the message, `Text`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub type_: Option<String>,
        /// Members that the document does not name.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }

    impl TextMessage {
        /// Sets [`channel`](Self#structfield.channel): where a message comes from and goes to.
        #[must_use]
        pub fn channel(self, channel: impl Into<MessageChannel>) -> Self {
            Self { channel: Some(channel.into()), ..self }
        }

        /// Sets [`text`](Self#structfield.text): the text.
        #[must_use]
        pub fn text(self, text: impl IntoText) -> Self {
            Self { text: Some(text.into_text()), ..self }
        }

        /// Sets [`type_`](Self#structfield.type_): type of the message, `Text`.
        #[must_use]
        pub fn type_(self, type_: impl IntoText) -> Self {
            Self { type_: Some(type_.into_text()), ..self }
        }

        /// Sets the members that the document does not name.
        #[must_use]
        pub fn extra(self, extra: impl IntoIterator<Item = (impl IntoText, impl Into<serde_json::Value>)>) -> Self {
            Self { extra: extra.into_iter().map(|(name, value)| (name.into_text(), value.into())).collect(), ..self }
        }
    }

    impl ::std::ops::Deref for InboundMessage {
        type Target = serde_json::Value;
        fn deref(&self) -> &serde_json::Value {
            &self.0
        }
    }
    impl ::std::convert::From<serde_json::Value> for InboundMessage {
        fn from(value: serde_json::Value) -> Self {
            Self(value)
        }
    }

    impl From<Receipt> for InboundMessage {
        fn from(value: Receipt) -> Self {
            Self(serde_json::to_value(value).unwrap_or_default())
        }
    }

    impl From<RichMedia> for InboundMessage {
        fn from(value: RichMedia) -> Self {
            Self(serde_json::to_value(value).unwrap_or_default())
        }
    }

    impl From<TextMessage> for InboundMessage {
        fn from(value: TextMessage) -> Self {
            Self(serde_json::to_value(value).unwrap_or_default())
        }
    }
}

#[cfg(test)]
pub(crate) const MODELS: &[crate::models::Model] = &[
    crate::models::Model::of::<types::AcceptedMessage>("AcceptedMessage"),
    crate::models::Model::of::<types::AcceptedMessages>("AcceptedMessages"),
    crate::models::Model::of::<types::InboundMessage>("InboundMessage"),
    crate::models::Model::of::<types::MediaResource>("MediaResource"),
    crate::models::Model::of::<types::MessageChannel>("MessageChannel"),
    crate::models::Model::of::<types::MessageParty>("MessageParty"),
    crate::models::Model::of::<types::Receipt>("Receipt"),
    crate::models::Model::of::<types::ReceiptReason>("ReceiptReason"),
    crate::models::Model::of::<types::ReceiptStatus>("ReceiptStatus"),
    crate::models::Model::of::<types::RichMedia>("RichMedia"),
    crate::models::Model::of::<types::SendMessagesRequest>("SendMessagesRequest"),
    crate::models::Model::of::<types::TextMessage>("TextMessage"),
];
