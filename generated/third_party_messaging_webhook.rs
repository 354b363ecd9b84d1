// @generated from specs/third-party-messaging-webhook.yaml by `cargo build --features codegen`. Do not edit.
// spec 83e62e30134dbd6e81fa10a846ecd769e339e58e2ae9477ad42cbef5bb091538
// code d5b9a5db95e15337b1ba524d22e9fc709cb4ca82bd3cba93825cb95444e8cdf4

/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///The channel of an email, and the parties.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct EmailChannel {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub from: ::std::option::Option<MessageParty>,
        ///Identifier of the channel, for instance the sending domain.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///Identifier of the message, where it is not beside `channel`.
        #[serde(
            rename = "messageId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub message_id: ::std::option::Option<::std::string::String>,
        ///The recipients.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub to: ::std::option::Option<::std::vec::Vec<MessageParty>>,
        ///Type of the channel, `email`.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl EmailChannel {
        pub fn builder() -> builder::EmailChannel {
            Default::default()
        }
    }
    ///A form of the body of an email.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct EmailContent {
        ///The body in this form.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub text: ::std::option::Option<::std::string::String>,
        ///Which form it is, for instance `text` or `html`.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl EmailContent {
        pub fn builder() -> builder::EmailContent {
            Default::default()
        }
    }
    ///More about an email.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct EmailContext {
        #[serde(
            rename = "replyTo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub reply_to: ::std::option::Option<MessageParty>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl EmailContext {
        pub fn builder() -> builder::EmailContext {
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
        ///Display name of the party.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl MessageParty {
        pub fn builder() -> builder::MessageParty {
            Default::default()
        }
    }
    ///An email from an agent to consumers.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct OutgoingEmailMessage {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub channel: ::std::option::Option<EmailChannel>,
        ///The body, in one form or more.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub content: ::std::option::Option<::std::vec::Vec<EmailContent>>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub context: ::std::option::Option<EmailContext>,
        ///Identifier of the message.
        #[serde(
            rename = "messageId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub message_id: ::std::option::Option<::std::string::String>,
        ///The subject.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subject: ::std::option::Option<::std::string::String>,
        ///Type of the message, `Email`.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl OutgoingEmailMessage {
        pub fn builder() -> builder::OutgoingEmailMessage {
            Default::default()
        }
    }
    ///A message from an agent to consumers. What it holds depends on its channel.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct OutgoingMessage(pub ::serde_json::Value);
    impl ::std::ops::Deref for OutgoingMessage {
        type Target = ::serde_json::Value;
        fn deref(&self) -> &::serde_json::Value {
            &self.0
        }
    }
    impl ::std::convert::From<OutgoingMessage> for ::serde_json::Value {
        fn from(value: OutgoingMessage) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<::serde_json::Value> for OutgoingMessage {
        fn from(value: ::serde_json::Value) -> Self {
            Self(value)
        }
    }
    ///The third-party system's answer.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct OutgoingMessageResponse {
        ///Identifier of the message, unique. Receipts refer to the message by it.
        #[serde(
            rename = "messageId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub message_id: ::std::option::Option<::std::string::String>,
    }
    impl OutgoingMessageResponse {
        pub fn builder() -> builder::OutgoingMessageResponse {
            Default::default()
        }
    }
    ///A text message from an agent to a consumer.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct OutgoingSmsMessage {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub channel: ::std::option::Option<SmsChannel>,
        ///The text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub text: ::std::option::Option<::std::string::String>,
        ///Type of the message, `Text`.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl OutgoingSmsMessage {
        pub fn builder() -> builder::OutgoingSmsMessage {
            Default::default()
        }
    }
    ///The channel of a text message, and the parties.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SmsChannel {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub from: ::std::option::Option<MessageParty>,
        ///Identifier of the channel, for instance a phone number.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///Identifier of the message.
        #[serde(
            rename = "messageId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub message_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub to: ::std::option::Option<MessageParty>,
        ///Type of the channel, `sms`.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }
    impl SmsChannel {
        pub fn builder() -> builder::SmsChannel {
            Default::default()
        }
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct EmailChannel {
            from: ::std::result::Result<
                ::std::option::Option<super::MessageParty>,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            message_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            to: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::MessageParty>>,
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
        impl ::std::default::Default for EmailChannel {
            fn default() -> Self {
                Self {
                    from: Ok(Default::default()),
                    id: Ok(Default::default()),
                    message_id: Ok(Default::default()),
                    to: Ok(Default::default()),
                    type_: Ok(Default::default()),
                    extra: Ok(::std::default::Default::default()),
                }
            }
        }
        impl EmailChannel {
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
                T: ::std::convert::TryInto<::std::vec::Vec<super::MessageParty>>,
                T::Error: ::std::fmt::Display,
            {
                self.to = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("error converting supplied value for to: {e}"));
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
        impl ::std::convert::TryFrom<EmailChannel> for super::EmailChannel {
            type Error = super::error::ConversionError;
            fn try_from(
                value: EmailChannel,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.from.as_ref().err(),
                    value.id.as_ref().err(),
                    value.message_id.as_ref().err(),
                    value.to.as_ref().err(),
                    value.type_.as_ref().err(),
                    value.extra.as_ref().err(),
                ])?;
                Ok(Self {
                    from: value.from?,
                    id: value.id?,
                    message_id: value.message_id?,
                    to: value.to?,
                    type_: value.type_?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::EmailChannel> for EmailChannel {
            fn from(value: super::EmailChannel) -> Self {
                Self {
                    from: Ok(value.from),
                    id: Ok(value.id),
                    message_id: Ok(value.message_id),
                    to: Ok(value.to),
                    type_: Ok(value.type_),
                    extra: Ok(value.extra),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct EmailContent {
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
        impl ::std::default::Default for EmailContent {
            fn default() -> Self {
                Self {
                    text: Ok(Default::default()),
                    type_: Ok(Default::default()),
                    extra: Ok(::std::default::Default::default()),
                }
            }
        }
        impl EmailContent {
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
        impl ::std::convert::TryFrom<EmailContent> for super::EmailContent {
            type Error = super::error::ConversionError;
            fn try_from(
                value: EmailContent,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.text.as_ref().err(),
                    value.type_.as_ref().err(),
                    value.extra.as_ref().err(),
                ])?;
                Ok(Self {
                    text: value.text?,
                    type_: value.type_?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::EmailContent> for EmailContent {
            fn from(value: super::EmailContent) -> Self {
                Self {
                    text: Ok(value.text),
                    type_: Ok(value.type_),
                    extra: Ok(value.extra),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct EmailContext {
            reply_to: ::std::result::Result<
                ::std::option::Option<super::MessageParty>,
                ::std::string::String,
            >,
            extra: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for EmailContext {
            fn default() -> Self {
                Self {
                    reply_to: Ok(Default::default()),
                    extra: Ok(::std::default::Default::default()),
                }
            }
        }
        impl EmailContext {
            pub fn reply_to<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::MessageParty>,
                T::Error: ::std::fmt::Display,
            {
                self.reply_to = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for reply_to: {e}")
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
        impl ::std::convert::TryFrom<EmailContext> for super::EmailContext {
            type Error = super::error::ConversionError;
            fn try_from(
                value: EmailContext,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.reply_to.as_ref().err(),
                    value.extra.as_ref().err(),
                ])?;
                Ok(Self {
                    reply_to: value.reply_to?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::EmailContext> for EmailContext {
            fn from(value: super::EmailContext) -> Self {
                Self {
                    reply_to: Ok(value.reply_to),
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
            name: ::std::result::Result<
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
                    name: Ok(Default::default()),
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
                    value.name.as_ref().err(),
                    value.extra.as_ref().err(),
                ])?;
                Ok(Self {
                    id: value.id?,
                    name: value.name?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::MessageParty> for MessageParty {
            fn from(value: super::MessageParty) -> Self {
                Self {
                    id: Ok(value.id),
                    name: Ok(value.name),
                    extra: Ok(value.extra),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct OutgoingEmailMessage {
            channel: ::std::result::Result<
                ::std::option::Option<super::EmailChannel>,
                ::std::string::String,
            >,
            content: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::EmailContent>>,
                ::std::string::String,
            >,
            context: ::std::result::Result<
                ::std::option::Option<super::EmailContext>,
                ::std::string::String,
            >,
            message_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            subject: ::std::result::Result<
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
        impl ::std::default::Default for OutgoingEmailMessage {
            fn default() -> Self {
                Self {
                    channel: Ok(Default::default()),
                    content: Ok(Default::default()),
                    context: Ok(Default::default()),
                    message_id: Ok(Default::default()),
                    subject: Ok(Default::default()),
                    type_: Ok(Default::default()),
                    extra: Ok(::std::default::Default::default()),
                }
            }
        }
        impl OutgoingEmailMessage {
            pub fn channel<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::EmailChannel>,
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
            pub fn content<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::EmailContent>>,
                T::Error: ::std::fmt::Display,
            {
                self.content = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for content: {e}")
                    });
                self
            }
            pub fn context<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::EmailContext>,
                T::Error: ::std::fmt::Display,
            {
                self.context = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for context: {e}")
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
        impl ::std::convert::TryFrom<OutgoingEmailMessage>
        for super::OutgoingEmailMessage {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OutgoingEmailMessage,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.channel.as_ref().err(),
                    value.content.as_ref().err(),
                    value.context.as_ref().err(),
                    value.message_id.as_ref().err(),
                    value.subject.as_ref().err(),
                    value.type_.as_ref().err(),
                    value.extra.as_ref().err(),
                ])?;
                Ok(Self {
                    channel: value.channel?,
                    content: value.content?,
                    context: value.context?,
                    message_id: value.message_id?,
                    subject: value.subject?,
                    type_: value.type_?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::OutgoingEmailMessage> for OutgoingEmailMessage {
            fn from(value: super::OutgoingEmailMessage) -> Self {
                Self {
                    channel: Ok(value.channel),
                    content: Ok(value.content),
                    context: Ok(value.context),
                    message_id: Ok(value.message_id),
                    subject: Ok(value.subject),
                    type_: Ok(value.type_),
                    extra: Ok(value.extra),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct OutgoingMessageResponse {
            message_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for OutgoingMessageResponse {
            fn default() -> Self {
                Self {
                    message_id: Ok(Default::default()),
                }
            }
        }
        impl OutgoingMessageResponse {
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
        }
        impl ::std::convert::TryFrom<OutgoingMessageResponse>
        for super::OutgoingMessageResponse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OutgoingMessageResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    message_id: value.message_id?,
                })
            }
        }
        impl ::std::convert::From<super::OutgoingMessageResponse>
        for OutgoingMessageResponse {
            fn from(value: super::OutgoingMessageResponse) -> Self {
                Self {
                    message_id: Ok(value.message_id),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct OutgoingSmsMessage {
            channel: ::std::result::Result<
                ::std::option::Option<super::SmsChannel>,
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
        impl ::std::default::Default for OutgoingSmsMessage {
            fn default() -> Self {
                Self {
                    channel: Ok(Default::default()),
                    text: Ok(Default::default()),
                    type_: Ok(Default::default()),
                    extra: Ok(::std::default::Default::default()),
                }
            }
        }
        impl OutgoingSmsMessage {
            pub fn channel<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::SmsChannel>,
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
        impl ::std::convert::TryFrom<OutgoingSmsMessage> for super::OutgoingSmsMessage {
            type Error = super::error::ConversionError;
            fn try_from(
                value: OutgoingSmsMessage,
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
        impl ::std::convert::From<super::OutgoingSmsMessage> for OutgoingSmsMessage {
            fn from(value: super::OutgoingSmsMessage) -> Self {
                Self {
                    channel: Ok(value.channel),
                    text: Ok(value.text),
                    type_: Ok(value.type_),
                    extra: Ok(value.extra),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct SmsChannel {
            from: ::std::result::Result<
                ::std::option::Option<super::MessageParty>,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
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
            type_: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            extra: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SmsChannel {
            fn default() -> Self {
                Self {
                    from: Ok(Default::default()),
                    id: Ok(Default::default()),
                    message_id: Ok(Default::default()),
                    to: Ok(Default::default()),
                    type_: Ok(Default::default()),
                    extra: Ok(::std::default::Default::default()),
                }
            }
        }
        impl SmsChannel {
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
        impl ::std::convert::TryFrom<SmsChannel> for super::SmsChannel {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SmsChannel,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.from.as_ref().err(),
                    value.id.as_ref().err(),
                    value.message_id.as_ref().err(),
                    value.to.as_ref().err(),
                    value.type_.as_ref().err(),
                    value.extra.as_ref().err(),
                ])?;
                Ok(Self {
                    from: value.from?,
                    id: value.id?,
                    message_id: value.message_id?,
                    to: value.to?,
                    type_: value.type_?,
                    extra: value.extra?,
                })
            }
        }
        impl ::std::convert::From<super::SmsChannel> for SmsChannel {
            fn from(value: super::SmsChannel) -> Self {
                Self {
                    from: Ok(value.from),
                    id: Ok(value.id),
                    message_id: Ok(value.message_id),
                    to: Ok(value.to),
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
    impl From<OutgoingEmailMessage> for OutgoingMessage {
        fn from(value: OutgoingEmailMessage) -> Self {
            Self(::serde_json::to_value(value).unwrap_or_default())
        }
    }
    impl From<OutgoingSmsMessage> for OutgoingMessage {
        fn from(value: OutgoingSmsMessage) -> Self {
            Self(::serde_json::to_value(value).unwrap_or_default())
        }
    }
}
#[cfg(test)]
pub(crate) const MODELS: &[crate::models::Model] = &[
    crate::models::Model::of::<types::EmailChannel>("EmailChannel"),
    crate::models::Model::of::<types::EmailContent>("EmailContent"),
    crate::models::Model::of::<types::EmailContext>("EmailContext"),
    crate::models::Model::of::<types::MessageParty>("MessageParty"),
    crate::models::Model::of::<types::OutgoingEmailMessage>("OutgoingEmailMessage"),
    crate::models::Model::of::<types::OutgoingMessage>("OutgoingMessage"),
    crate::models::Model::of::<
        types::OutgoingMessageResponse,
    >("OutgoingMessageResponse"),
    crate::models::Model::of::<types::OutgoingSmsMessage>("OutgoingSmsMessage"),
    crate::models::Model::of::<types::SmsChannel>("SmsChannel"),
];
