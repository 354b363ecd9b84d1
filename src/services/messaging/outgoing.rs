//! What the third-party messaging webhook delivers.

use std::borrow::Cow;
use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use crate::OneOrMany;
use crate::core::lenient;
use crate::third_party_messaging_webhook::types;
use crate::webhook::{Payload, PayloadError, object};

/// A message from an agent to consumers.
///
/// It reads what the documentation shows in either of its forms: the identifier in the channel or beside it, one recipient
/// or a list, identifiers that are numbers. Members that are not documented are passed over; read the body as
/// `third_party_messaging_webhook::types::OutgoingMessage` for them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OutgoingMessage {
    /// A text message.
    Sms(Sms),
    /// An email.
    Email(Email),
    /// A message of a kind that the documentation does not list, as it was received.
    Unknown(Value),
}

impl OutgoingMessage {
    /// The identifier that Genesys gave the message, in whichever form and place it came: a text or a number, in the
    /// channel or beside it. It is what to recognise a delivery by that comes again, and what receipts refer to.
    ///
    /// `None` for a message without one. A blank one is none, and so is a number of so many digits that some of them are
    /// lost when it is read, more than any 64-bit number has: two such messages are two.
    ///
    /// ```
    /// use genesys_multicloud_cx::messaging::OutgoingMessage;
    /// use genesys_multicloud_cx::webhook::Payload;
    ///
    /// let message = OutgoingMessage::decode(br#"{"type":"Image","channel":{"messageId":4711}}"#)?;
    /// assert_eq!(message.id().as_deref(), Some("4711"));
    /// # Ok::<(), genesys_multicloud_cx::webhook::PayloadError>(())
    /// ```
    #[must_use]
    pub fn id(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::Unknown(message) => ["/channel/messageId", "/messageId"]
                .into_iter()
                .find_map(|place| lenient::id_of(message.pointer(place)?)),
            known => known.message_id().map(Cow::Borrowed),
        }
    }

    /// The same as [`id`](Self::id), as far as it came as a text; of a [`Sms`] or an [`Email`] it always is one.
    #[must_use]
    pub fn message_id(&self) -> Option<&str> {
        let id = match self {
            Self::Sms(sms) => sms.message_id.as_deref(),
            Self::Email(email) => email.message_id.as_deref(),
            Self::Unknown(_) => match self.id() {
                Some(Cow::Borrowed(id)) => Some(id),
                _ => None,
            },
        };
        id.filter(|id| !id.trim().is_empty())
    }

    /// The identifier of the channel, for instance a phone number or the sending domain.
    #[must_use]
    pub fn channel_id(&self) -> Option<&str> {
        match self {
            Self::Sms(sms) => sms.channel_id.as_deref(),
            Self::Email(email) => email.channel_id.as_deref(),
            Self::Unknown(message) => message.pointer("/channel/id").and_then(Value::as_str),
        }
    }

    /// The same in whichever form it came.
    pub(crate) fn channel(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::Unknown(message) => message.pointer("/channel/id").and_then(lenient::id_of),
            known => known.channel_id().map(Cow::Borrowed),
        }
    }
}

/// What every outgoing message has around its content.
macro_rules! envelope_setters {
    () => {
        /// Sets the identifier of the message.
        #[must_use]
        pub fn message_id(mut self, id: impl Into<String>) -> Self {
            self.message_id = Some(id.into());
            self
        }

        /// Sets the identifier of the channel.
        #[must_use]
        pub fn channel_id(mut self, id: impl Into<String>) -> Self {
            self.channel_id = Some(id.into());
            self
        }

        /// Sets the sender.
        #[must_use]
        pub fn from(mut self, party: impl Into<Party>) -> Self {
            self.from = Some(party.into());
            self
        }

        /// Adds a recipient.
        #[must_use]
        pub fn to(mut self, party: impl Into<Party>) -> Self {
            self.to.push(party.into());
            self
        }
    };
}

/// A text message from an agent to a consumer.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(into = "types::OutgoingSmsMessage")]
#[non_exhaustive]
pub struct Sms {
    /// The identifier of the channel, for instance a phone number.
    pub channel_id: Option<String>,
    /// The identifier of the message. Receipts refer to the message by it.
    pub message_id: Option<String>,
    /// The sender: the contact centre.
    pub from: Option<Party>,
    /// The recipients. The documentation knows of one.
    pub to: Vec<Party>,
    /// The text.
    pub text: Option<String>,
}

impl Sms {
    /// A message with this text, for instance to test a webhook with.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        let text = Some(text.into());
        Self {
            text,
            ..Self::default()
        }
    }

    envelope_setters!();
}

/// An email from an agent to consumers.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(into = "types::OutgoingEmailMessage")]
#[non_exhaustive]
pub struct Email {
    /// The identifier of the channel, for instance the sending domain.
    pub channel_id: Option<String>,
    /// The identifier of the message. Receipts refer to the message by it.
    pub message_id: Option<String>,
    /// The sender: the contact centre.
    pub from: Option<Party>,
    /// The recipients.
    pub to: Vec<Party>,
    /// Who is to get a response, where that is not the sender.
    pub reply_to: Option<Party>,
    /// The subject.
    pub subject: Option<String>,
    /// The body, in one form or more.
    pub content: Vec<EmailContent>,
}

impl Email {
    /// An email with this subject, for instance to test a webhook with.
    #[must_use]
    pub fn new(subject: impl Into<String>) -> Self {
        let subject = Some(subject.into());
        Self {
            subject,
            ..Self::default()
        }
    }

    envelope_setters!();

    /// Sets who is to get a response.
    #[must_use]
    pub fn reply_to(mut self, party: impl Into<Party>) -> Self {
        self.reply_to = Some(party.into());
        self
    }

    /// Adds a form of the body.
    #[must_use]
    pub fn content(mut self, kind: ContentType, text: impl Into<String>) -> Self {
        let text = Some(text.into());
        self.content.push(EmailContent { kind, text });
        self
    }

    /// The body as plain text.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        self.body(&ContentType::Text)
    }

    /// The body as HTML.
    #[must_use]
    pub fn html(&self) -> Option<&str> {
        self.body(&ContentType::Html)
    }

    fn body(&self, kind: &ContentType) -> Option<&str> {
        let mut forms = self.content.iter().filter(|content| content.kind == *kind);
        forms.find_map(|content| content.text.as_deref())
    }
}

/// The body of an email, in one form.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EmailContent {
    /// Which form it is.
    pub kind: ContentType,
    /// The body in this form.
    pub text: Option<String>,
}

open_enum! {
    /// A form of the body of an email.
    pub enum ContentType {
        Text = "text",
        Html = "html",
    }
}

/// A sender or recipient.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Party {
    /// The address, for instance a phone number or an email address.
    pub id: Option<String>,
    /// The display name.
    pub name: Option<String>,
}

impl Party {
    /// A party of this address.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            name: None,
        }
    }

    /// Sets the display name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl From<&str> for Party {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

impl From<String> for Party {
    fn from(id: String) -> Self {
        Self::new(id)
    }
}

/// Everything that a message of a known kind may hold.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", expecting = "an object")]
struct Wire {
    channel: Option<WireChannel>,
    #[serde(deserialize_with = "lenient::id")]
    message_id: Option<String>,
    #[serde(rename = "type", deserialize_with = "lenient::text")]
    kind: Option<String>,
    #[serde(deserialize_with = "lenient::text")]
    text: Option<String>,
    #[serde(deserialize_with = "lenient::text")]
    subject: Option<String>,
    content: OneOrMany<WireContent>,
    context: Option<WireContext>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", expecting = "an object")]
struct WireChannel {
    #[serde(deserialize_with = "lenient::text")]
    id: Option<String>,
    #[serde(rename = "type", deserialize_with = "lenient::text")]
    kind: Option<String>,
    #[serde(deserialize_with = "lenient::id")]
    message_id: Option<String>,
    from: WireParty,
    to: OneOrMany<WireParty>,
}

#[derive(Default, Deserialize)]
#[serde(default, expecting = "an object")]
struct WireContent {
    #[serde(rename = "type", deserialize_with = "lenient::text")]
    kind: Option<String>,
    #[serde(deserialize_with = "lenient::text")]
    text: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", expecting = "an object")]
struct WireContext {
    reply_to: WireParty,
}

/// A party, or its address by itself, or `null`.
#[derive(Default)]
struct WireParty(Option<Party>);

#[derive(Default, Deserialize)]
#[serde(default, expecting = "an object")]
struct PartyMembers {
    #[serde(deserialize_with = "lenient::text")]
    id: Option<String>,
    #[serde(deserialize_with = "lenient::text")]
    name: Option<String>,
}

impl<'de> Deserialize<'de> for WireParty {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(WirePartyVisitor)
    }
}

struct WirePartyVisitor;

impl<'de> Visitor<'de> for WirePartyVisitor {
    type Value = WireParty;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a sender or recipient")
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<WireParty, A::Error> {
        let PartyMembers { id, name } = PartyMembers::deserialize(MapAccessDeserializer::new(members))?;
        Ok(WireParty(Some(Party { id, name })))
    }

    fn visit_str<E: de::Error>(self, id: &str) -> Result<WireParty, E> {
        Ok(WireParty(Some(id.into())))
    }

    fn visit_u64<E: de::Error>(self, id: u64) -> Result<WireParty, E> {
        Ok(WireParty(Some(id.to_string().into())))
    }

    fn visit_unit<E: de::Error>(self) -> Result<WireParty, E> {
        Ok(WireParty(None))
    }
}

enum Kind {
    Sms,
    Email,
}

/// The message says what it is, and its channel what it goes over. Either may be left out; they may not differ.
fn kind(message: Option<&str>, channel: Option<&str>) -> Option<Kind> {
    let is = |text: Option<&str>, name: &str| text.is_none_or(|text| text.eq_ignore_ascii_case(name));
    if message.is_none() && channel.is_none() {
        None
    } else if is(message, "Text") && is(channel, "sms") {
        Some(Kind::Sms)
    } else if is(message, "Email") && is(channel, "email") {
        Some(Kind::Email)
    } else {
        None
    }
}

impl Payload for OutgoingMessage {
    fn decode(json: &[u8]) -> Result<Self, PayloadError> {
        let wire = match Wire::decode(json) {
            Ok(wire) => wire,
            Err(error) => return unread(json, error),
        };
        let channel = wire.channel.as_ref();
        let channel = channel.and_then(|channel| channel.kind.as_deref());
        match kind(wire.kind.as_deref(), channel) {
            Some(Kind::Sms) => Ok(Self::Sms(wire.into())),
            Some(Kind::Email) => Ok(Self::Email(wire.into())),
            None => object(json).map(Self::Unknown),
        }
    }
}

/// A message of an unknown kind may hold anything; one of a known kind is wrong.
fn unread(json: &[u8], error: PayloadError) -> Result<OutgoingMessage, PayloadError> {
    let message = object(json)?;
    let text = |pointer| message.pointer(pointer).and_then(Value::as_str);
    match kind(text("/type"), text("/channel/type")) {
        Some(_) => Err(error),
        None => Ok(OutgoingMessage::Unknown(message)),
    }
}

fn parties(wire: OneOrMany<WireParty>) -> Vec<Party> {
    wire.into_iter().filter_map(|party| party.0).collect()
}

impl From<Wire> for Sms {
    fn from(wire: Wire) -> Self {
        let channel = wire.channel.unwrap_or_default();
        Self {
            channel_id: channel.id,
            message_id: channel.message_id.or(wire.message_id),
            from: channel.from.0,
            to: parties(channel.to),
            text: wire.text,
        }
    }
}

impl From<Wire> for Email {
    fn from(wire: Wire) -> Self {
        let channel = wire.channel.unwrap_or_default();
        Self {
            channel_id: channel.id,
            message_id: wire.message_id.or(channel.message_id),
            from: channel.from.0,
            to: parties(channel.to),
            reply_to: wire.context.unwrap_or_default().reply_to.0,
            subject: wire.subject,
            content: wire.content.into_iter().map(EmailContent::from).collect(),
        }
    }
}

impl From<WireContent> for EmailContent {
    fn from(wire: WireContent) -> Self {
        let kind = wire.kind.unwrap_or_default();
        let kind = match kind.to_ascii_lowercase().as_str() {
            "text" => ContentType::Text,
            "html" => ContentType::Html,
            _ => ContentType::Unknown(kind),
        };
        Self { kind, text: wire.text }
    }
}

impl From<Party> for types::MessageParty {
    fn from(party: Party) -> Self {
        Self {
            id: party.id,
            name: party.name,
            extra: Default::default(),
        }
    }
}

impl From<Sms> for types::OutgoingSmsMessage {
    /// Several recipients are among the `extra` members: the generated type has room for one.
    fn from(sms: Sms) -> Self {
        let mut to: Vec<_> = sms.to.into_iter().map(types::MessageParty::from).collect();
        let mut extra = serde_json::Map::new();
        if to.len() > 1 {
            let all = std::mem::take(&mut to);
            extra.insert("to".to_owned(), serde_json::json!(all));
        }
        let channel = types::SmsChannel {
            id: sms.channel_id,
            type_: Some("sms".to_owned()),
            from: sms.from.map(Into::into),
            to: to.pop(),
            message_id: sms.message_id,
            extra,
        };
        Self {
            channel: Some(channel),
            type_: Some("Text".to_owned()),
            text: sms.text,
            extra: Default::default(),
        }
    }
}

impl From<Email> for types::OutgoingEmailMessage {
    fn from(email: Email) -> Self {
        let channel = types::EmailChannel {
            id: email.channel_id,
            type_: Some("email".to_owned()),
            from: email.from.map(Into::into),
            to: Some(email.to.into_iter().map(Into::into).collect()),
            message_id: None,
            extra: Default::default(),
        };
        let content = email.content.into_iter().map(|content| types::EmailContent {
            text: content.text,
            type_: Some(content.kind.as_str().to_owned()),
            extra: Default::default(),
        });
        let context = email.reply_to.map(|party| types::EmailContext {
            reply_to: Some(party.into()),
            extra: Default::default(),
        });
        Self {
            channel: Some(channel),
            message_id: email.message_id,
            context,
            type_: Some("Email".to_owned()),
            subject: email.subject,
            content: Some(content.collect()),
            extra: Default::default(),
        }
    }
}

impl From<Sms> for types::OutgoingMessage {
    fn from(sms: Sms) -> Self {
        types::OutgoingSmsMessage::from(sms).into()
    }
}

impl From<Email> for types::OutgoingMessage {
    fn from(email: Email) -> Self {
        types::OutgoingEmailMessage::from(email).into()
    }
}
