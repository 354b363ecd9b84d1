//! Receipts: what became of an agent's message.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::address::{Address, WireChannel};
use crate::core::lenient;
use crate::third_party_messaging::types;
use crate::third_party_messaging::types::{ReceiptStatus, ReceiptType};

/// Tells Genesys what became of a message that the webhook delivered.
///
/// It needs the sender and the recipient of the message too: see [`from`](Self::from) and [`to`](Self::to). One that
/// Genesys would not understand is not sent: see [`Messages`](super::Messages) for what it has to have.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(into = "types::Receipt", from = "WireReceipt")]
pub struct Receipt {
    address: Address,
    message_id: Option<String>,
    status: Option<ReceiptStatus>,
    reasons: Vec<Reason>,
}

impl Receipt {
    /// The message was delivered to the recipient.
    #[must_use]
    pub fn delivered(message_id: impl Into<String>) -> Self {
        Self::new(message_id, ReceiptStatus::Delivered)
    }

    /// The message had been published, and was removed.
    #[must_use]
    pub fn removed(message_id: impl Into<String>) -> Self {
        Self::new(message_id, ReceiptStatus::Removed)
    }

    /// The message was not delivered, for these reasons. Where none can be told, it is [`ReasonCode::General`]: a failure
    /// without a reason is not sent.
    ///
    /// ```
    /// use genesys_multicloud_cx::messaging::{Reason, ReasonCode, Receipt};
    ///
    /// let plain = Receipt::failed("1613474523265-0", [ReasonCode::Expired]);
    /// let reason = Reason::from(ReasonCode::NotAllowed).message("The account is suspended.");
    /// let explained = Receipt::failed("1613474523265-0", [reason]);
    /// assert_ne!(plain, explained);
    /// ```
    #[must_use]
    pub fn failed<R: Into<Reason>>(message_id: impl Into<String>, reasons: impl IntoIterator<Item = R>) -> Self {
        Self {
            reasons: reasons.into_iter().map(Into::into).collect(),
            ..Self::new(message_id, ReceiptStatus::Failed)
        }
    }

    fn new(message_id: impl Into<String>, status: ReceiptStatus) -> Self {
        Self {
            address: Address::default(),
            message_id: Some(message_id.into()),
            status: Some(status),
            reasons: Vec::new(),
        }
    }

    /// Sets the sender of the message: the contact centre, as in the message itself.
    #[must_use]
    pub fn from(mut self, id: impl Into<String>) -> Self {
        self.address.from = Some(id.into());
        self
    }

    /// Sets the recipient of the message: the consumer, as in the message itself.
    #[must_use]
    pub fn to(mut self, id: impl Into<String>) -> Self {
        self.address.to = Some(id.into());
        self
    }

    /// The identifier of the message; none in a receipt that somebody sent without it.
    #[must_use]
    pub fn message_id(&self) -> Option<&str> {
        self.message_id.as_deref()
    }

    /// What became of the message; none in a receipt that somebody sent without it.
    #[must_use]
    pub fn status(&self) -> Option<&ReceiptStatus> {
        self.status.as_ref()
    }

    /// Why it failed.
    #[must_use]
    pub fn reasons(&self) -> &[Reason] {
        &self.reasons
    }

    /// The sender of the message.
    #[must_use]
    pub fn sender(&self) -> Option<&str> {
        self.address.from.as_deref()
    }

    /// The recipient of the message.
    #[must_use]
    pub fn recipient(&self) -> Option<&str> {
        self.address.to.as_deref()
    }
}

/// Why a message was not delivered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "types::ReceiptReason")]
#[non_exhaustive]
pub struct Reason {
    /// What it is; none in a reason that somebody sent without it.
    #[serde(default)]
    pub code: Option<ReasonCode>,
    /// A text about it.
    #[serde(default, deserialize_with = "lenient::text")]
    pub message: Option<String>,
}

impl Reason {
    /// Sets a text about it.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

impl From<ReasonCode> for Reason {
    fn from(code: ReasonCode) -> Self {
        Self {
            code: Some(code),
            message: None,
        }
    }
}

macro_rules! reason_codes {
    ($($variant:ident = $code:literal, $meaning:literal;)+) => {
        /// What a reason for a failure is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ReasonCode {
            $(
                #[doc = concat!("`", $code, "`: ", $meaning, ".")]
                $variant,
            )+
            /// A code that the documentation does not list. It can be read, but is not sent.
            Unknown(i64),
        }

        impl ReasonCode {
            /// The documented codes.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code as it stands on the wire.
            #[must_use]
            pub fn code(self) -> i64 {
                match self {
                    $(Self::$variant => $code,)+
                    Self::Unknown(code) => code,
                }
            }

            /// What the code means, in words.
            #[must_use]
            pub fn meaning(self) -> &'static str {
                match self {
                    $(Self::$variant => $meaning,)+
                    Self::Unknown(_) => "not documented",
                }
            }
        }

        impl From<i64> for ReasonCode {
            fn from(code: i64) -> Self {
                match code {
                    $($code => Self::$variant,)+
                    other => Self::Unknown(other),
                }
            }
        }
    };
}

reason_codes! {
    Expired = 305, "the message expired";
    RateLimit = 310, "a rate limit was reached";
    NotAllowed = 350, "the message is not allowed";
    General = 500, "a general error";
    Unsupported = 510, "the message is of an unsupported kind";
    UnknownMessage = 512, "there is no such message";
    InvalidStructure = 520, "the structure of the message is invalid";
    InvalidDestination = 530, "the destination is invalid";
}

impl fmt::Display for ReasonCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} (code {})", self.meaning(), self.code())
    }
}

impl Serialize for ReasonCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.code())
    }
}

impl<'de> Deserialize<'de> for ReasonCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        lenient::integer(deserializer).map(Self::from)
    }
}

/// A receipt, as liberally as it may be read.
#[derive(Default, Deserialize)]
#[serde(default, expecting = "an object")]
struct WireReceipt {
    channel: Option<WireChannel>,
    status: Option<ReceiptStatus>,
    reasons: Option<Vec<Reason>>,
}

impl From<WireReceipt> for Receipt {
    fn from(wire: WireReceipt) -> Self {
        let channel = wire.channel.unwrap_or_default();
        Self {
            message_id: channel.message_id.clone(),
            address: channel.into(),
            status: wire.status,
            reasons: wire.reasons.unwrap_or_default(),
        }
    }
}

impl From<Reason> for types::ReceiptReason {
    fn from(reason: Reason) -> Self {
        Self {
            code: reason.code.map(ReasonCode::code),
            message: reason.message,
            extra: Default::default(),
        }
    }
}

impl From<Receipt> for types::Receipt {
    fn from(receipt: Receipt) -> Self {
        let reasons: Vec<_> = receipt.reasons.into_iter().map(Into::into).collect();
        Self {
            channel: Some(receipt.address.channel(receipt.message_id)),
            reasons: (!reasons.is_empty()).then_some(reasons),
            status: receipt.status,
            type_: Some(ReceiptType::Receipt),
            extra: Default::default(),
        }
    }
}
