//! What one request sends, and whether Genesys would understand it.

use serde_json::Value;

use super::{InboundMessage, ReasonCode, Receipt, RichMedia, Text};
use crate::third_party_messaging::types;

const STATUSES: [&str; 3] = ["Delivered", "Removed", "Failed"];

/// The messages of one request: one of [`Text`], [`RichMedia`] and [`Receipt`], or several [`InboundMessage`]s.
/// `MessagingChannel::send` takes whatever can be converted into it.
///
/// A message that the documentation does not allow is refused before anything is sent:
///
/// - every message needs a type, and no identifier in it may be blank;
/// - a text needs a text;
/// - a receipt is a [`Receipt`], not a [`RichMedia`] of that type. It needs the identifier, the sender and the recipient
///   of the message, and a documented status;
/// - a receipt has reasons if the message failed, and only then. Each has a documented code.
#[derive(Clone, Debug)]
#[must_use = "messages do nothing until they are sent"]
pub struct Messages {
    request: types::SendMessagesRequest,
    /// The place of the first message that is another type's to build.
    misnamed: Option<usize>,
}

impl Messages {
    /// What is sent, or what is wrong with it.
    pub(crate) fn checked(self) -> Result<types::SendMessagesRequest, String> {
        let Self { request, misnamed } = self;
        let messages = &request.messages;
        if messages.is_empty() {
            return Err("there are no messages to send".to_owned());
        }
        for (place, message) in messages.iter().enumerate() {
            let fault = match misnamed {
                Some(misnamed) if misnamed == place => {
                    Err("a receipt is built by `Receipt`, not by `RichMedia`".to_owned())
                }
                _ => check(message),
            };
            fault.map_err(|reason| match messages.len() {
                1 => reason,
                _ => format!("messages[{place}]: {reason}"),
            })?;
        }
        Ok(request)
    }
}

impl From<types::SendMessagesRequest> for Messages {
    fn from(request: types::SendMessagesRequest) -> Self {
        Self {
            request,
            misnamed: None,
        }
    }
}

impl From<Vec<InboundMessage>> for Messages {
    fn from(messages: Vec<InboundMessage>) -> Self {
        let is_misnamed = |message: &InboundMessage| match message {
            InboundMessage::RichMedia(media) => media.kind().is_some_and(is_receipt),
            _ => false,
        };
        Self {
            misnamed: messages.iter().position(is_misnamed),
            request: messages.into(),
        }
    }
}

impl<const N: usize> From<[InboundMessage; N]> for Messages {
    fn from(messages: [InboundMessage; N]) -> Self {
        Vec::from(messages).into()
    }
}

impl From<InboundMessage> for Messages {
    fn from(message: InboundMessage) -> Self {
        vec![message].into()
    }
}

macro_rules! single {
    ($($name:ident),+) => {
        $(
            impl From<$name> for Messages {
                fn from(message: $name) -> Self {
                    InboundMessage::from(message).into()
                }
            }
        )+
    };
}

single!(Text, RichMedia, Receipt);

fn is_receipt(kind: &str) -> bool {
    kind.eq_ignore_ascii_case("Receipt")
}

fn check(message: &Value) -> Result<(), String> {
    let kind = message["type"].as_str().unwrap_or_default();
    if kind.trim().is_empty() {
        return Err("the message has no type".to_owned());
    }
    for (place, name) in [
        ("/channel/from/id", "the sender"),
        ("/channel/to/id", "the recipient"),
        ("/channel/messageId", "the identifier of the message"),
    ] {
        let given = message.pointer(place).filter(|id| !id.is_null());
        match given.map(is_identifier) {
            Some(false) => return Err(format!("{name} is blank")),
            None if is_receipt(kind) => {
                return Err(format!(
                    "a receipt has {name} as it is in the message that it is about, and this one has none"
                ));
            }
            _ => {}
        }
    }
    if is_receipt(kind) {
        return check_receipt(message);
    }
    match message["text"].as_str() {
        None | Some("") if kind.eq_ignore_ascii_case("Text") => Err("the text is empty".to_owned()),
        _ => Ok(()),
    }
}

/// A member of another type is for the service to judge.
fn is_identifier(id: &Value) -> bool {
    id.as_str().is_none_or(|id| !id.trim().is_empty())
}

fn check_receipt(receipt: &Value) -> Result<(), String> {
    let status = receipt["status"].as_str().unwrap_or_default();
    if !STATUSES.contains(&status) {
        return Err(format!("a receipt has one of the statuses {}", STATUSES.join(", ")));
    }
    let reasons = receipt["reasons"].as_array();
    let reasons = reasons.map(Vec::as_slice).unwrap_or_default();
    match (status, reasons) {
        ("Failed", []) => Err(format!(
            "a failure has a reason; where none can be told, it is `ReasonCode::General` ({})",
            ReasonCode::General.code()
        )),
        ("Failed", reasons) => reasons.iter().try_for_each(check_reason),
        (_, []) => Ok(()),
        (_, _) => Err(format!("only a failure has reasons, and this is {status}")),
    }
}

fn check_reason(reason: &Value) -> Result<(), String> {
    let documented = || {
        let codes = ReasonCode::ALL.iter().map(|code| code.code().to_string());
        codes.collect::<Vec<_>>().join(", ")
    };
    match reason["code"].as_i64().map(ReasonCode::from) {
        None => Err(format!("a reason has a code, one of {}", documented())),
        Some(ReasonCode::Unknown(code)) => Err(format!(
            "the reason code {code} is not documented; take one of {}",
            documented()
        )),
        Some(_) => Ok(()),
    }
}
