//! What a third-party system sends to an agent.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

use super::address::{Address, WireChannel};
use super::receipt::Receipt;
use crate::core::{lenient, tolerant};
use crate::third_party_messaging::types;

/// What can be sent on a channel.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum InboundMessage {
    /// A consumer's text.
    Text(Text),
    /// A message with rich media, or of a kind that the documentation does not list.
    RichMedia(RichMedia),
    /// What became of an agent's message.
    Receipt(Receipt),
}

/// What every message of a consumer has around its content.
macro_rules! envelope {
    () => {
        /// Sets the sender: the consumer.
        pub fn from(mut self, id: impl Into<String>) -> Self {
            self.address.from = Some(id.into());
            self
        }

        /// Sets the recipient: the contact centre.
        pub fn to(mut self, id: impl Into<String>) -> Self {
            self.address.to = Some(id.into());
            self
        }

        /// Sets the identifier that the message has in the third-party system.
        pub fn message_id(mut self, id: impl Into<String>) -> Self {
            self.message_id = Some(id.into());
            self
        }

        /// The sender.
        #[must_use]
        pub fn sender(&self) -> Option<&str> {
            self.address.from.as_deref()
        }

        /// The recipient.
        #[must_use]
        pub fn recipient(&self) -> Option<&str> {
            self.address.to.as_deref()
        }
    };
}

/// A consumer's text.
///
/// ```
/// use genesys_multicloud_cx::messaging::Text;
///
/// let text = Text::new("Consumer message text").from("16504661149").to("0123456789");
/// assert_eq!(
///     serde_json::to_value(&text)?,
///     serde_json::json!({
///         "channel": { "from": { "id": "16504661149" }, "to": { "id": "0123456789" } },
///         "type": "Text",
///         "text": "Consumer message text",
///     }),
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(into = "types::TextMessage", from = "WireText")]
#[must_use = "a message does nothing until it is sent"]
pub struct Text {
    address: Address,
    message_id: Option<String>,
    text: String,
}

impl Text {
    /// A message with this text.
    pub fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            text,
            ..Self::default()
        }
    }

    envelope!();

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// A message with rich media. The documentation says no more of it than that an image is given by the `url` that its upload
/// got, so its members are the caller's to know.
///
/// ```
/// use genesys_multicloud_cx::messaging::RichMedia;
/// use serde_json::json;
///
/// let image = RichMedia::new("Structured")
///     .from("16504661149")
///     .to("0123456789")
///     .member("content", json!([{ "image": "genesys://nexus/bb4a9f86-dbbb-4464-a669-650da94fbad6" }]));
/// assert_eq!(serde_json::to_value(&image)?["type"], "Structured");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(into = "types::RichMedia", from = "WireRichMedia")]
#[must_use = "a message does nothing until it is sent"]
pub struct RichMedia {
    address: Address,
    message_id: Option<String>,
    kind: Option<String>,
    members: Map<String, Value>,
}

impl RichMedia {
    /// A message of this type. A [`Receipt`] has a type of its own, in which alone it is sent.
    pub fn new(kind: impl Into<String>) -> Self {
        let kind = Some(kind.into());
        Self {
            kind,
            ..Self::default()
        }
    }

    envelope!();

    /// Sets a member beside `channel` and `type`; those two it does not replace.
    pub fn member(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        let name = name.into();
        if !["channel", "type"].contains(&name.as_str()) {
            self.members.insert(name, value.into());
        }
        self
    }

    /// The type.
    #[must_use]
    pub fn kind(&self) -> Option<&str> {
        self.kind.as_deref()
    }

    /// The members beside `channel` and `type`.
    #[must_use]
    pub fn members(&self) -> &Map<String, Value> {
        &self.members
    }
}

#[derive(Default, Deserialize)]
#[serde(default, expecting = "an object")]
struct WireText {
    channel: Option<WireChannel>,
    #[serde(deserialize_with = "lenient::text")]
    text: Option<String>,
}

impl From<WireText> for Text {
    fn from(wire: WireText) -> Self {
        let channel = wire.channel.unwrap_or_default();
        Self {
            message_id: channel.message_id.clone(),
            address: channel.into(),
            text: wire.text.unwrap_or_default(),
        }
    }
}

#[derive(Default, Deserialize)]
#[serde(default, expecting = "an object")]
struct WireRichMedia {
    channel: Option<WireChannel>,
    #[serde(rename = "type", deserialize_with = "lenient::text")]
    kind: Option<String>,
    #[serde(flatten)]
    members: Map<String, Value>,
}

impl From<WireRichMedia> for RichMedia {
    fn from(wire: WireRichMedia) -> Self {
        let channel = wire.channel.unwrap_or_default();
        Self {
            message_id: channel.message_id.clone(),
            address: channel.into(),
            kind: wire.kind,
            members: wire.members,
        }
    }
}

impl<'de> Deserialize<'de> for InboundMessage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let message = Value::deserialize(deserializer)?;
        let kind = message["type"].as_str().unwrap_or_default();
        let read = if kind.eq_ignore_ascii_case("Receipt") {
            tolerant::from_value(&message).map(Self::Receipt)
        } else if kind.eq_ignore_ascii_case("Text") {
            tolerant::from_value(&message).map(Self::Text)
        } else {
            tolerant::from_value(&message).map(Self::RichMedia)
        };
        read.map_err(D::Error::custom)
    }
}

impl From<Text> for types::TextMessage {
    fn from(text: Text) -> Self {
        Self {
            channel: Some(text.address.channel(text.message_id)),
            text: Some(text.text),
            type_: Some("Text".to_owned()),
            extra: Default::default(),
        }
    }
}

impl From<RichMedia> for types::RichMedia {
    fn from(media: RichMedia) -> Self {
        Self {
            channel: Some(media.address.channel(media.message_id)),
            type_: media.kind,
            extra: media.members,
        }
    }
}

impl From<InboundMessage> for types::InboundMessage {
    fn from(message: InboundMessage) -> Self {
        match message {
            InboundMessage::Text(text) => text.into(),
            InboundMessage::RichMedia(media) => media.into(),
            InboundMessage::Receipt(receipt) => receipt.into(),
        }
    }
}

macro_rules! sendable {
    ($($name:ident => $wire:ident,)+) => {
        $(
            impl From<$name> for InboundMessage {
                fn from(message: $name) -> Self {
                    Self::$name(message)
                }
            }

            impl From<$name> for types::InboundMessage {
                fn from(message: $name) -> Self {
                    types::$wire::from(message).into()
                }
            }

            impl From<$name> for types::SendMessagesRequest {
                fn from(message: $name) -> Self {
                    InboundMessage::from(message).into()
                }
            }
        )+
    };
}

sendable! {
    Text => TextMessage,
    RichMedia => RichMedia,
    Receipt => Receipt,
}

impl From<InboundMessage> for types::SendMessagesRequest {
    fn from(message: InboundMessage) -> Self {
        [message].into()
    }
}

impl<const N: usize> From<[InboundMessage; N]> for types::SendMessagesRequest {
    fn from(messages: [InboundMessage; N]) -> Self {
        Vec::from(messages).into()
    }
}

impl From<Vec<InboundMessage>> for types::SendMessagesRequest {
    fn from(messages: Vec<InboundMessage>) -> Self {
        Self {
            messages: messages.into_iter().map(Into::into).collect(),
            extra: Default::default(),
        }
    }
}
