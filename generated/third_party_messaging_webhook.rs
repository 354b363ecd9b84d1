// @generated from specs/third-party-messaging-webhook.yaml by `cargo build --features codegen`. Do not edit.
// spec 088801d7af1d3f2d6865993514b2c9c565920930e8773699d15d78978ab7c69e
// code 20573de2668f0c3223e578a24a1ed81ae618c8ca859c86945f8a933390160e3b

/// What requests and responses hold.
pub mod types {
    #[allow(unused_imports)]
    use serde::{Deserialize, Serialize};

    #[allow(unused_imports)]
    use crate::IntoText;
    #[allow(unused_imports)]
    use crate::core::open_enum::open_enum;

    /// The channel of an email, and the parties.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct EmailChannel {
        /// A sender or recipient.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub from: Option<MessageParty>,
        /// Identifier of the channel, for instance the sending domain.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub id: Option<String>,
        /// Identifier of the message, where it is not beside `channel`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub message_id: Option<String>,
        /// The recipients.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub to: Option<Vec<MessageParty>>,
        /// Type of the channel, `email`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub type_: Option<String>,
        /// Members that the document does not name.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }

    impl EmailChannel {
        /// Sets [`from`](Self#structfield.from): a sender or recipient.
        #[must_use]
        pub fn from(self, from: impl Into<MessageParty>) -> Self {
            Self { from: Some(from.into()), ..self }
        }

        /// Sets [`id`](Self#structfield.id): identifier of the channel, for instance the sending domain.
        #[must_use]
        pub fn id(self, id: impl IntoText) -> Self {
            Self { id: Some(id.into_text()), ..self }
        }

        /// Sets [`message_id`](Self#structfield.message_id): identifier of the message, where it is not beside `channel`.
        #[must_use]
        pub fn message_id(self, message_id: impl IntoText) -> Self {
            Self { message_id: Some(message_id.into_text()), ..self }
        }

        /// Sets [`to`](Self#structfield.to): the recipients.
        #[must_use]
        pub fn to(self, to: impl IntoIterator<Item = impl Into<MessageParty>>) -> Self {
            Self { to: Some(to.into_iter().map(Into::into).collect()), ..self }
        }

        /// Sets [`type_`](Self#structfield.type_): type of the channel, `email`.
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

    /// A form of the body of an email.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct EmailContent {
        /// The body in this form.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub text: Option<String>,
        /// Which form it is, for instance `text` or `html`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub type_: Option<String>,
        /// Members that the document does not name.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }

    impl EmailContent {
        /// Sets [`text`](Self#structfield.text): the body in this form.
        #[must_use]
        pub fn text(self, text: impl IntoText) -> Self {
            Self { text: Some(text.into_text()), ..self }
        }

        /// Sets [`type_`](Self#structfield.type_): which form it is, for instance `text` or `html`.
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

    /// More about an email.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct EmailContext {
        /// A sender or recipient.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub reply_to: Option<MessageParty>,
        /// Members that the document does not name.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }

    impl EmailContext {
        /// Sets [`reply_to`](Self#structfield.reply_to): a sender or recipient.
        #[must_use]
        pub fn reply_to(self, reply_to: impl Into<MessageParty>) -> Self {
            Self { reply_to: Some(reply_to.into()), ..self }
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
        /// Display name of the party.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
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

        /// Sets [`name`](Self#structfield.name): display name of the party.
        #[must_use]
        pub fn name(self, name: impl IntoText) -> Self {
            Self { name: Some(name.into_text()), ..self }
        }

        /// Sets the members that the document does not name.
        #[must_use]
        pub fn extra(self, extra: impl IntoIterator<Item = (impl IntoText, impl Into<serde_json::Value>)>) -> Self {
            Self { extra: extra.into_iter().map(|(name, value)| (name.into_text(), value.into())).collect(), ..self }
        }
    }

    /// An email from an agent to consumers.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct OutgoingEmailMessage {
        /// The channel of an email, and the parties.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub channel: Option<EmailChannel>,
        /// The body, in one form or more.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub content: Option<Vec<EmailContent>>,
        /// More about an email.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub context: Option<EmailContext>,
        /// Identifier of the message.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub message_id: Option<String>,
        /// The subject.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub subject: Option<String>,
        /// Type of the message, `Email`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub type_: Option<String>,
        /// Members that the document does not name.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }

    impl OutgoingEmailMessage {
        /// Sets [`channel`](Self#structfield.channel): the channel of an email, and the parties.
        #[must_use]
        pub fn channel(self, channel: impl Into<EmailChannel>) -> Self {
            Self { channel: Some(channel.into()), ..self }
        }

        /// Sets [`content`](Self#structfield.content): the body, in one form or more.
        #[must_use]
        pub fn content(self, content: impl IntoIterator<Item = impl Into<EmailContent>>) -> Self {
            Self { content: Some(content.into_iter().map(Into::into).collect()), ..self }
        }

        /// Sets [`context`](Self#structfield.context): more about an email.
        #[must_use]
        pub fn context(self, context: impl Into<EmailContext>) -> Self {
            Self { context: Some(context.into()), ..self }
        }

        /// Sets [`message_id`](Self#structfield.message_id): identifier of the message.
        #[must_use]
        pub fn message_id(self, message_id: impl IntoText) -> Self {
            Self { message_id: Some(message_id.into_text()), ..self }
        }

        /// Sets [`subject`](Self#structfield.subject): the subject.
        #[must_use]
        pub fn subject(self, subject: impl IntoText) -> Self {
            Self { subject: Some(subject.into_text()), ..self }
        }

        /// Sets [`type_`](Self#structfield.type_): type of the message, `Email`.
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

    /// A message from an agent to consumers. What it holds depends on its channel.
    #[derive(Deserialize, Serialize, Clone, Debug)]
    #[serde(transparent)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    pub struct OutgoingMessage(pub serde_json::Value);

    /// The third-party system's response.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct OutgoingMessageResponse {
        /// Identifier of the message, unique. Receipts refer to the message by it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub message_id: Option<String>,
    }

    impl OutgoingMessageResponse {
        /// Sets [`message_id`](Self#structfield.message_id): identifier of the message, unique. Receipts refer to the message by
        /// it.
        #[must_use]
        pub fn message_id(self, message_id: impl IntoText) -> Self {
            Self { message_id: Some(message_id.into_text()), ..self }
        }
    }

    /// A text message from an agent to a consumer.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct OutgoingSmsMessage {
        /// The channel of a text message, and the parties.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub channel: Option<SmsChannel>,
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

    impl OutgoingSmsMessage {
        /// Sets [`channel`](Self#structfield.channel): the channel of a text message, and the parties.
        #[must_use]
        pub fn channel(self, channel: impl Into<SmsChannel>) -> Self {
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

    /// The channel of a text message, and the parties.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct SmsChannel {
        /// A sender or recipient.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub from: Option<MessageParty>,
        /// Identifier of the channel, for instance a phone number.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub id: Option<String>,
        /// Identifier of the message.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub message_id: Option<String>,
        /// A sender or recipient.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub to: Option<MessageParty>,
        /// Type of the channel, `sms`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub type_: Option<String>,
        /// Members that the document does not name.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }

    impl SmsChannel {
        /// Sets [`from`](Self#structfield.from): a sender or recipient.
        #[must_use]
        pub fn from(self, from: impl Into<MessageParty>) -> Self {
            Self { from: Some(from.into()), ..self }
        }

        /// Sets [`id`](Self#structfield.id): identifier of the channel, for instance a phone number.
        #[must_use]
        pub fn id(self, id: impl IntoText) -> Self {
            Self { id: Some(id.into_text()), ..self }
        }

        /// Sets [`message_id`](Self#structfield.message_id): identifier of the message.
        #[must_use]
        pub fn message_id(self, message_id: impl IntoText) -> Self {
            Self { message_id: Some(message_id.into_text()), ..self }
        }

        /// Sets [`to`](Self#structfield.to): a sender or recipient.
        #[must_use]
        pub fn to(self, to: impl Into<MessageParty>) -> Self {
            Self { to: Some(to.into()), ..self }
        }

        /// Sets [`type_`](Self#structfield.type_): type of the channel, `sms`.
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

    impl ::std::ops::Deref for OutgoingMessage {
        type Target = serde_json::Value;
        fn deref(&self) -> &serde_json::Value {
            &self.0
        }
    }
    impl ::std::convert::From<serde_json::Value> for OutgoingMessage {
        fn from(value: serde_json::Value) -> Self {
            Self(value)
        }
    }

    impl From<OutgoingEmailMessage> for OutgoingMessage {
        fn from(value: OutgoingEmailMessage) -> Self {
            Self(serde_json::to_value(value).unwrap_or_default())
        }
    }

    impl From<OutgoingSmsMessage> for OutgoingMessage {
        fn from(value: OutgoingSmsMessage) -> Self {
            Self(serde_json::to_value(value).unwrap_or_default())
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
    crate::models::Model::of::<types::OutgoingMessageResponse>("OutgoingMessageResponse"),
    crate::models::Model::of::<types::OutgoingSmsMessage>("OutgoingSmsMessage"),
    crate::models::Model::of::<types::SmsChannel>("SmsChannel"),
];
