// @generated from specs/third-party-messaging.yaml by `cargo build --features codegen`. Do not edit.
// spec ee42e70f16d401f4e021ba95109baa0764a00dcf2d74248eb166bb9ab7fedce5
// code 05f2ba199bcaffede4c2fb364a4e45fce62f5f08af77f3436e0c4c6a7b020456

/**Genesys Multicloud CX Third-Party Messaging API.

Delivers messages between external messaging services, such as SMS or email, and Digital Channels.

A consumer's message is handed to Genesys by `POST /channels/{channelId}/messages` and reaches an agent's chat. The
agent's answer comes back as a call that Genesys makes to the third-party system (the Third-Party Messaging
Webhook). The same operation takes receipts, which tell Genesys what became of the agent's message. Webhooks are
configured by the Genesys representative.

Rules that hold for every operation:

- Each request carries the API key in the header `x-api-key`, the identifier of the contact centre in `x-ccid`, and
  in `X-Hub-Signature` a signature of its body. A wrong key is answered with status 403 and
  `{"message": "Forbidden"}`.
- The signature is `sha1=` followed by the HMAC-SHA1 of the body, with the secret of the channel as its key. Without
  a body it is that of no bytes.*/
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
}
impl ThirdPartyMessaging {
    /**Upload a media resource

Uploads a binary file for use in a rich media message. The answer holds the URL that stands for the image in
the payload of the message.

Sends a `POST` request to `/channels/{channelId}/media`

Arguments:

- `channel_id`: Identifier of the channel, for instance a phone number for SMS or the sending domain for email.
- `x_b3_trace_id`: Trace identifier of the request, unique.
- `x_ccid`: Identifier of the contact centre that the message is sent within.*/
    pub fn upload_media(&self) -> builder::UploadMedia {
        builder::UploadMedia::new(self.caller.clone())
    }
    /**Download a media resource

Answers with a file that was uploaded by `POST /channels/{channelId}/media`.

Sends a `GET` request to `/channels/{channelId}/media/{mediaId}`

Arguments:

- `channel_id`: Identifier of the channel, for instance a phone number for SMS or the sending domain for email.
- `media_id`: Identifier of the media resource.
- `x_b3_trace_id`: Trace identifier of the request, unique.
- `x_ccid`: Identifier of the contact centre that the message is sent within.*/
    pub fn download_media(&self) -> builder::DownloadMedia {
        builder::DownloadMedia::new(self.caller.clone())
    }
    /**Delete a media resource

Deletes a file that was uploaded by `POST /channels/{channelId}/media`.

Sends a `DELETE` request to `/channels/{channelId}/media/{mediaId}`

Arguments:

- `channel_id`: Identifier of the channel, for instance a phone number for SMS or the sending domain for email.
- `media_id`: Identifier of the media resource.
- `x_b3_trace_id`: Trace identifier of the request, unique.
- `x_ccid`: Identifier of the contact centre that the message is sent within.*/
    pub fn delete_media(&self) -> builder::DeleteMedia {
        builder::DeleteMedia::new(self.caller.clone())
    }
    /**Send messages

Sends messages from an external messaging system, such as SMS, to an agent, or receipts for messages of an
agent.

Sends a `POST` request to `/channels/{channelId}/messages`

Arguments:

- `channel_id`: Identifier of the channel, for instance a phone number for SMS or the sending domain for email.
- `x_b3_trace_id`: Trace identifier of the request, unique.
- `x_ccid`: Identifier of the contact centre that the message is sent within.
- `body`: The messages.*/
    pub fn send_messages(&self) -> builder::SendMessages {
        builder::SendMessages::new(self.caller.clone())
    }
}
#[cfg(test)]
pub(crate) const BASE_PATH: &str = "/nexus/v3";
pub(crate) mod operations {
    use http::Method;
    use crate::Service;
    use crate::core::operation::{Credential, Operation, ResponseKind};
    pub(crate) static UPLOAD_MEDIA: Operation = Operation {
        service: Service::ThirdPartyMessaging,
        id: "uploadMedia",
        method: Method::POST,
        path: "/channels/{channelId}/media",
        credentials: &[Credential::ApiKey, Credential::HubSignature],
        response: ResponseKind::EnvelopeData,
        secrets: &[],
    };
    pub(crate) static DOWNLOAD_MEDIA: Operation = Operation {
        service: Service::ThirdPartyMessaging,
        id: "downloadMedia",
        method: Method::GET,
        path: "/channels/{channelId}/media/{mediaId}",
        credentials: &[Credential::ApiKey, Credential::HubSignature],
        response: ResponseKind::Bytes,
        secrets: &[],
    };
    pub(crate) static DELETE_MEDIA: Operation = Operation {
        service: Service::ThirdPartyMessaging,
        id: "deleteMedia",
        method: Method::DELETE,
        path: "/channels/{channelId}/media/{mediaId}",
        credentials: &[Credential::ApiKey, Credential::HubSignature],
        response: ResponseKind::EnvelopeData,
        secrets: &[],
    };
    pub(crate) static SEND_MESSAGES: Operation = Operation {
        service: Service::ThirdPartyMessaging,
        id: "sendMessages",
        method: Method::POST,
        path: "/channels/{channelId}/messages",
        credentials: &[Credential::ApiKey, Credential::HubSignature],
        response: ResponseKind::EnvelopeData,
        secrets: &[],
    };
}
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///A message that was accepted.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct AcceptedMessage {
        ///Identifier of the message.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    impl AcceptedMessage {
        pub fn builder() -> builder::AcceptedMessage {
            Default::default()
        }
    }
    ///The messages that were accepted.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct AcceptedMessages {
        ///Identifiers of the accepted messages, if provided.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ids: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    }
    impl AcceptedMessages {
        pub fn builder() -> builder::AcceptedMessages {
            Default::default()
        }
    }
    /**What can be sent on a channel: a text, a rich media message or a receipt. Which one it is, `type` tells.
*/
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct InboundMessage(pub ::serde_json::Value);
    impl ::std::ops::Deref for InboundMessage {
        type Target = ::serde_json::Value;
        fn deref(&self) -> &::serde_json::Value {
            &self.0
        }
    }
    impl ::std::convert::From<InboundMessage> for ::serde_json::Value {
        fn from(value: InboundMessage) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::serde_json::Value> for InboundMessage {
        fn from(value: ::serde_json::Value) -> Self {
            Self(value)
        }
    }
    ///An uploaded file.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MediaResource {
        ///Name of the file.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filename: ::std::option::Option<::std::string::String>,
        ///Length of the file.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub length: ::std::option::Option<i64>,
        ///Identifier of the media resource.
        #[serde(
            rename = "mediaId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_id: ::std::option::Option<::std::string::String>,
        ///Media type of the file.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mimetype: ::std::option::Option<::std::string::String>,
        ///A synthetic URL by which the payload of a message refers to the file. It can't be fetched.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
    }
    impl MediaResource {
        pub fn builder() -> builder::MediaResource {
            Default::default()
        }
    }
    ///Where a message comes from and goes to.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MessageChannel {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub from: ::std::option::Option<MessageParty>,
        ///Identifier of the message; in a receipt, that of the message which the receipt is about.
        #[serde(
            rename = "messageId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub message_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub to: ::std::option::Option<MessageParty>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl MessageChannel {
        pub fn builder() -> builder::MessageChannel {
            Default::default()
        }
    }
    ///A sender or recipient.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MessageParty {
        ///Address of the party, for instance a phone number or an email address.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl MessageParty {
        pub fn builder() -> builder::MessageParty {
            Default::default()
        }
    }
    ///Tells Genesys what became of a content message that it handed over for delivery.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Receipt {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub channel: ::std::option::Option<MessageChannel>,
        ///Why the delivery failed, only with the status `Failed`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reasons: ::std::option::Option<::std::vec::Vec<ReceiptReason>>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<ReceiptStatus>,
        ///Always `Receipt`.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<ReceiptType>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl Receipt {
        pub fn builder() -> builder::Receipt {
            Default::default()
        }
    }
    ///A reason why a delivery failed.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ReceiptReason {
        /**305 for an expired message, 310 for a rate limit that was reached, 350 for a message that is not allowed,
500 for a general error, 510 for an unsupported message, 512 for an unknown message, 520 for an invalid
structure of the message, 530 for an invalid destination.
*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<i64>,
        ///A text about it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl ReceiptReason {
        pub fn builder() -> builder::ReceiptReason {
            Default::default()
        }
    }
    crate::core::open_enum::open_enum! {
        #[doc =
        "What became of a message: it was delivered to the recipient, it was removed after it had been published, or it\nwas not delivered.\n"]
        pub enum ReceiptStatus { Delivered = "Delivered", Removed = "Removed", Failed =
        "Failed", }
    }
    crate::core::open_enum::open_enum! {
        #[doc = "Always `Receipt`."] pub enum ReceiptType { Receipt = "Receipt", }
    }
    /**A message with rich media. Its members are not documented; an image in it is given by the `url` of the
uploaded file.
*/
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RichMedia {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub channel: ::std::option::Option<MessageChannel>,
        ///Type of the message.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl RichMedia {
        pub fn builder() -> builder::RichMedia {
            Default::default()
        }
    }
    ///Messages to send.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SendMessagesRequest {
        ///The messages.
        pub messages: ::std::vec::Vec<InboundMessage>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl SendMessagesRequest {
        pub fn builder() -> builder::SendMessagesRequest {
            Default::default()
        }
    }
    ///A consumer's text.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TextMessage {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub channel: ::std::option::Option<MessageChannel>,
        ///The text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub text: ::std::option::Option<::std::string::String>,
        ///Type of the message, `Text`.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl TextMessage {
        pub fn builder() -> builder::TextMessage {
            Default::default()
        }
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct AcceptedMessage {
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for AcceptedMessage {
            fn default() -> Self {
                Self { id: Ok(Default::default()) }
            }
        }
        impl AcceptedMessage {
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
        impl ::std::convert::TryFrom<AcceptedMessage> for super::AcceptedMessage {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AcceptedMessage,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { id: value.id? })
            }
        }
        impl ::std::convert::From<super::AcceptedMessage> for AcceptedMessage {
            fn from(value: super::AcceptedMessage) -> Self {
                Self { id: Ok(value.id) }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct AcceptedMessages {
            ids: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for AcceptedMessages {
            fn default() -> Self {
                Self {
                    ids: Ok(Default::default()),
                }
            }
        }
        impl AcceptedMessages {
            pub fn ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::serde_json::Value>>,
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
        impl ::std::convert::TryFrom<AcceptedMessages> for super::AcceptedMessages {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AcceptedMessages,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { ids: value.ids? })
            }
        }
        impl ::std::convert::From<super::AcceptedMessages> for AcceptedMessages {
            fn from(value: super::AcceptedMessages) -> Self {
                Self { ids: Ok(value.ids) }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct MediaResource {
            filename: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            length: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            media_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            mimetype: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            url: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for MediaResource {
            fn default() -> Self {
                Self {
                    filename: Ok(Default::default()),
                    length: Ok(Default::default()),
                    media_id: Ok(Default::default()),
                    mimetype: Ok(Default::default()),
                    url: Ok(Default::default()),
                }
            }
        }
        impl MediaResource {
            pub fn filename<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.filename = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for filename: {e}")
                    });
                self
            }
            pub fn length<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.length = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for length: {e}")
                    });
                self
            }
            pub fn media_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.media_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for media_id: {e}")
                    });
                self
            }
            pub fn mimetype<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.mimetype = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for mimetype: {e}")
                    });
                self
            }
            pub fn url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.url = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for url: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<MediaResource> for super::MediaResource {
            type Error = super::error::ConversionError;
            fn try_from(
                value: MediaResource,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.filename.as_ref().err(),
                    value.length.as_ref().err(),
                    value.media_id.as_ref().err(),
                    value.mimetype.as_ref().err(),
                    value.url.as_ref().err(),
                ])?;
                Ok(Self {
                    filename: value.filename?,
                    length: value.length?,
                    media_id: value.media_id?,
                    mimetype: value.mimetype?,
                    url: value.url?,
                })
            }
        }
        impl ::std::convert::From<super::MediaResource> for MediaResource {
            fn from(value: super::MediaResource) -> Self {
                Self {
                    filename: Ok(value.filename),
                    length: Ok(value.length),
                    media_id: Ok(value.media_id),
                    mimetype: Ok(value.mimetype),
                    url: Ok(value.url),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct MessageChannel {
            from: ::std::result::Result<
                ::std::option::Option<super::MessageParty>,
                ::std::string::String,
            >,
            message_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            to: ::std::result::Result<
                ::std::option::Option<super::MessageParty>,
                ::std::string::String,
            >,
            extra: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for MessageChannel {
            fn default() -> Self {
                Self {
                    from: Ok(Default::default()),
                    message_id: Ok(Default::default()),
                    to: Ok(Default::default()),
                    extra: Ok(::std::default::Default::default()),
                }
            }
        }
        impl MessageChannel {
            pub fn from<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::MessageParty>,
                T::Error: ::std::fmt::Display,
            {
                self.from = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for from: {e}")
                    });
                self
            }
            pub fn message_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.message_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for message_id: {e}")
                    });
                self
            }
            pub fn to<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::MessageParty>,
                T::Error: ::std::fmt::Display,
            {
                self.to = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("error converting supplied value for to: {e}"));
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
        impl ::std::convert::TryFrom<MessageChannel> for super::MessageChannel {
            type Error = super::error::ConversionError;
            fn try_from(
                value: MessageChannel,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.from.as_ref().err(),
                    value.message_id.as_ref().err(),
                    value.to.as_ref().err(),
                    value.extra.as_ref().err(),
                ])?;
                Ok(Self {
                    from: value.from?,
                    message_id: value.message_id?,
                    to: value.to?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::MessageChannel> for MessageChannel {
            fn from(value: super::MessageChannel) -> Self {
                Self {
                    from: Ok(value.from),
                    message_id: Ok(value.message_id),
                    to: Ok(value.to),
                    extra: Ok(value.extra),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct MessageParty {
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            extra: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for MessageParty {
            fn default() -> Self {
                Self {
                    id: Ok(Default::default()),
                    extra: Ok(::std::default::Default::default()),
                }
            }
        }
        impl MessageParty {
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
        impl ::std::convert::TryFrom<MessageParty> for super::MessageParty {
            type Error = super::error::ConversionError;
            fn try_from(
                value: MessageParty,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.id.as_ref().err(),
                    value.extra.as_ref().err(),
                ])?;
                Ok(Self {
                    id: value.id?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::MessageParty> for MessageParty {
            fn from(value: super::MessageParty) -> Self {
                Self {
                    id: Ok(value.id),
                    extra: Ok(value.extra),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct Receipt {
            channel: ::std::result::Result<
                ::std::option::Option<super::MessageChannel>,
                ::std::string::String,
            >,
            reasons: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::ReceiptReason>>,
                ::std::string::String,
            >,
            status: ::std::result::Result<
                ::std::option::Option<super::ReceiptStatus>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<super::ReceiptType>,
                ::std::string::String,
            >,
            extra: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Receipt {
            fn default() -> Self {
                Self {
                    channel: Ok(Default::default()),
                    reasons: Ok(Default::default()),
                    status: Ok(Default::default()),
                    type_: Ok(Default::default()),
                    extra: Ok(::std::default::Default::default()),
                }
            }
        }
        impl Receipt {
            pub fn channel<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::MessageChannel>,
                T::Error: ::std::fmt::Display,
            {
                self.channel = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for channel: {e}")
                    });
                self
            }
            pub fn reasons<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::ReceiptReason>>,
                T::Error: ::std::fmt::Display,
            {
                self.reasons = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for reasons: {e}")
                    });
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ReceiptStatus>,
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
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ReceiptType>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
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
        impl ::std::convert::TryFrom<Receipt> for super::Receipt {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Receipt,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.channel.as_ref().err(),
                    value.reasons.as_ref().err(),
                    value.status.as_ref().err(),
                    value.type_.as_ref().err(),
                    value.extra.as_ref().err(),
                ])?;
                Ok(Self {
                    channel: value.channel?,
                    reasons: value.reasons?,
                    status: value.status?,
                    type_: value.type_?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::Receipt> for Receipt {
            fn from(value: super::Receipt) -> Self {
                Self {
                    channel: Ok(value.channel),
                    reasons: Ok(value.reasons),
                    status: Ok(value.status),
                    type_: Ok(value.type_),
                    extra: Ok(value.extra),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct ReceiptReason {
            code: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            message: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            extra: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ReceiptReason {
            fn default() -> Self {
                Self {
                    code: Ok(Default::default()),
                    message: Ok(Default::default()),
                    extra: Ok(::std::default::Default::default()),
                }
            }
        }
        impl ReceiptReason {
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
        impl ::std::convert::TryFrom<ReceiptReason> for super::ReceiptReason {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ReceiptReason,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.code.as_ref().err(),
                    value.message.as_ref().err(),
                    value.extra.as_ref().err(),
                ])?;
                Ok(Self {
                    code: value.code?,
                    message: value.message?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::ReceiptReason> for ReceiptReason {
            fn from(value: super::ReceiptReason) -> Self {
                Self {
                    code: Ok(value.code),
                    message: Ok(value.message),
                    extra: Ok(value.extra),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct RichMedia {
            channel: ::std::result::Result<
                ::std::option::Option<super::MessageChannel>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            extra: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for RichMedia {
            fn default() -> Self {
                Self {
                    channel: Ok(Default::default()),
                    type_: Ok(Default::default()),
                    extra: Ok(::std::default::Default::default()),
                }
            }
        }
        impl RichMedia {
            pub fn channel<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::MessageChannel>,
                T::Error: ::std::fmt::Display,
            {
                self.channel = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for channel: {e}")
                    });
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
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
        impl ::std::convert::TryFrom<RichMedia> for super::RichMedia {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RichMedia,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.channel.as_ref().err(),
                    value.type_.as_ref().err(),
                    value.extra.as_ref().err(),
                ])?;
                Ok(Self {
                    channel: value.channel?,
                    type_: value.type_?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::RichMedia> for RichMedia {
            fn from(value: super::RichMedia) -> Self {
                Self {
                    channel: Ok(value.channel),
                    type_: Ok(value.type_),
                    extra: Ok(value.extra),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct SendMessagesRequest {
            messages: ::std::result::Result<
                ::std::vec::Vec<super::InboundMessage>,
                ::std::string::String,
            >,
            extra: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SendMessagesRequest {
            fn default() -> Self {
                Self {
                    messages: Err("`messages` is required, and was not set".to_string()),
                    extra: Ok(::std::default::Default::default()),
                }
            }
        }
        impl SendMessagesRequest {
            pub fn messages<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::InboundMessage>>,
                T::Error: ::std::fmt::Display,
            {
                self.messages = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for messages: {e}")
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
        impl ::std::convert::TryFrom<SendMessagesRequest>
        for super::SendMessagesRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SendMessagesRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.messages.as_ref().err(),
                    value.extra.as_ref().err(),
                ])?;
                Ok(Self {
                    messages: value.messages?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::SendMessagesRequest> for SendMessagesRequest {
            fn from(value: super::SendMessagesRequest) -> Self {
                Self {
                    messages: Ok(value.messages),
                    extra: Ok(value.extra),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct TextMessage {
            channel: ::std::result::Result<
                ::std::option::Option<super::MessageChannel>,
                ::std::string::String,
            >,
            text: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            extra: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TextMessage {
            fn default() -> Self {
                Self {
                    channel: Ok(Default::default()),
                    text: Ok(Default::default()),
                    type_: Ok(Default::default()),
                    extra: Ok(::std::default::Default::default()),
                }
            }
        }
        impl TextMessage {
            pub fn channel<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::MessageChannel>,
                T::Error: ::std::fmt::Display,
            {
                self.channel = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for channel: {e}")
                    });
                self
            }
            pub fn text<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.text = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for text: {e}")
                    });
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
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
        impl ::std::convert::TryFrom<TextMessage> for super::TextMessage {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TextMessage,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.channel.as_ref().err(),
                    value.text.as_ref().err(),
                    value.type_.as_ref().err(),
                    value.extra.as_ref().err(),
                ])?;
                Ok(Self {
                    channel: value.channel?,
                    text: value.text?,
                    type_: value.type_?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::TextMessage> for TextMessage {
            fn from(value: super::TextMessage) -> Self {
                Self {
                    channel: Ok(value.channel),
                    text: Ok(value.text),
                    type_: Ok(value.type_),
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
    impl From<Receipt> for InboundMessage {
        fn from(value: Receipt) -> Self {
            Self(::serde_json::to_value(value).unwrap_or_default())
        }
    }
    impl From<RichMedia> for InboundMessage {
        fn from(value: RichMedia) -> Self {
            Self(::serde_json::to_value(value).unwrap_or_default())
        }
    }
    impl From<TextMessage> for InboundMessage {
        fn from(value: TextMessage) -> Self {
            Self(::serde_json::to_value(value).unwrap_or_default())
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
    /**Builder for [`ThirdPartyMessaging::upload_media`]

[`ThirdPartyMessaging::upload_media`]: super::ThirdPartyMessaging::upload_media*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UploadMedia {
        caller: Caller,
        channel_id: crate::http::request::Argument<::std::string::String>,
        x_b3_trace_id: crate::http::request::Argument<Option<::std::string::String>>,
        x_ccid: crate::http::request::Argument<::std::string::String>,
        file: Option<crate::Upload>,
    }
    impl UploadMedia {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                channel_id: Err(crate::http::request::not_set()),
                x_b3_trace_id: Ok(None),
                x_ccid: Err(crate::http::request::not_set()),
                file: None,
            }
        }
        /// The file to send.
        pub fn file(mut self, file: impl Into<crate::Upload>) -> Self {
            self.file = Some(file.into());
            self
        }
        pub fn channel_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.channel_id = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        pub fn x_b3_trace_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.x_b3_trace_id = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn x_ccid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.x_ccid = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `POST` request to `/channels/{channelId}/media`
        pub async fn send(self) -> Result<Response<types::MediaResource>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::MediaResource>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, channel_id, x_b3_trace_id, x_ccid, file } = self;
            let mut request = Request::new(&operations::UPLOAD_MEDIA);
            request.path("channel_id", channel_id);
            request.optional_header("x_b3_trace_id", "x-b3-traceid", x_b3_trace_id);
            request.header("x_ccid", "x-ccid", x_ccid);
            request.file("file", "file", file.ok_or_else(crate::http::request::not_set));
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
    /**Builder for [`ThirdPartyMessaging::download_media`]

[`ThirdPartyMessaging::download_media`]: super::ThirdPartyMessaging::download_media*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DownloadMedia {
        caller: Caller,
        channel_id: crate::http::request::Argument<::std::string::String>,
        media_id: crate::http::request::Argument<::std::string::String>,
        x_b3_trace_id: crate::http::request::Argument<Option<::std::string::String>>,
        x_ccid: crate::http::request::Argument<::std::string::String>,
    }
    impl DownloadMedia {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                channel_id: Err(crate::http::request::not_set()),
                media_id: Err(crate::http::request::not_set()),
                x_b3_trace_id: Ok(None),
                x_ccid: Err(crate::http::request::not_set()),
            }
        }
        pub fn channel_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.channel_id = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        pub fn media_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.media_id = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        pub fn x_b3_trace_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.x_b3_trace_id = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn x_ccid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.x_ccid = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `GET` request to `/channels/{channelId}/media/{mediaId}`
        pub async fn send(self) -> Result<Response<bytes::Bytes>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Whole>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, channel_id, media_id, x_b3_trace_id, x_ccid } = self;
            let mut request = Request::new(&operations::DOWNLOAD_MEDIA);
            request.path("channel_id", channel_id);
            request.path("media_id", media_id);
            request.optional_header("x_b3_trace_id", "x-b3-traceid", x_b3_trace_id);
            request.header("x_ccid", "x-ccid", x_ccid);
            (caller, request)
        }
        /// Sends the request and leaves the file to be read as it arrives.
        pub async fn stream(self) -> Result<Response<crate::Download>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Stream>(request).await
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
    /**Builder for [`ThirdPartyMessaging::delete_media`]

[`ThirdPartyMessaging::delete_media`]: super::ThirdPartyMessaging::delete_media*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteMedia {
        caller: Caller,
        channel_id: crate::http::request::Argument<::std::string::String>,
        media_id: crate::http::request::Argument<::std::string::String>,
        x_b3_trace_id: crate::http::request::Argument<Option<::std::string::String>>,
        x_ccid: crate::http::request::Argument<::std::string::String>,
    }
    impl DeleteMedia {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                channel_id: Err(crate::http::request::not_set()),
                media_id: Err(crate::http::request::not_set()),
                x_b3_trace_id: Ok(None),
                x_ccid: Err(crate::http::request::not_set()),
            }
        }
        pub fn channel_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.channel_id = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        pub fn media_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.media_id = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        pub fn x_b3_trace_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.x_b3_trace_id = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn x_ccid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.x_ccid = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `DELETE` request to `/channels/{channelId}/media/{mediaId}`
        pub async fn send(self) -> Result<Response<types::MediaResource>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::MediaResource>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, channel_id, media_id, x_b3_trace_id, x_ccid } = self;
            let mut request = Request::new(&operations::DELETE_MEDIA);
            request.path("channel_id", channel_id);
            request.path("media_id", media_id);
            request.optional_header("x_b3_trace_id", "x-b3-traceid", x_b3_trace_id);
            request.header("x_ccid", "x-ccid", x_ccid);
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
    /**Builder for [`ThirdPartyMessaging::send_messages`]

[`ThirdPartyMessaging::send_messages`]: super::ThirdPartyMessaging::send_messages*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct SendMessages {
        caller: Caller,
        channel_id: crate::http::request::Argument<::std::string::String>,
        x_b3_trace_id: crate::http::request::Argument<Option<::std::string::String>>,
        x_ccid: crate::http::request::Argument<::std::string::String>,
        body: crate::http::request::Argument<types::builder::SendMessagesRequest>,
    }
    impl SendMessages {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                channel_id: Err(crate::http::request::not_set()),
                x_b3_trace_id: Ok(None),
                x_ccid: Err(crate::http::request::not_set()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn channel_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.channel_id = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        pub fn x_b3_trace_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.x_b3_trace_id = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn x_ccid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.x_ccid = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SendMessagesRequest>,
            <V as std::convert::TryInto<
                types::SendMessagesRequest,
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
                types::builder::SendMessagesRequest,
            ) -> types::builder::SendMessagesRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/channels/{channelId}/messages`
        pub async fn send(self) -> Result<Response<types::AcceptedMessages>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::AcceptedMessages>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, body, channel_id, x_b3_trace_id, x_ccid } = self;
            let mut request = Request::new(&operations::SEND_MESSAGES);
            request.path("channel_id", channel_id);
            request.optional_header("x_b3_trace_id", "x-b3-traceid", x_b3_trace_id);
            request.header("x_ccid", "x-ccid", x_ccid);
            request
                .json(
                    "body",
                    body
                        .and_then(|v| {
                            types::SendMessagesRequest::try_from(v)
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
