//! Messages of agents as what a webhook delivers.

use std::borrow::Cow;

use http::StatusCode;
use serde_json::json;

use super::outgoing::OutgoingMessage;
use crate::generated::third_party_messaging_webhook::types::OutgoingMessageResponse;
use crate::services::webhook::{Delivery, PayloadError, Reply, Verified, sealed};

impl sealed::Sealed for OutgoingMessage {}

impl Delivery for OutgoingMessage {
    /// Identifiers of text messages are made of the time and a number, and may be the same on two channels.
    fn key(&self) -> Option<String> {
        let id = self.id()?;
        Some(json!(["message", self.channel(), id]).to_string())
    }

    fn id(&self) -> Option<String> {
        self.id().map(Cow::into_owned)
    }

    fn done(id: Option<&str>) -> Reply {
        let message_id = id.map(str::to_owned);
        Reply::new(StatusCode::OK, &OutgoingMessageResponse { message_id })
    }
}

impl Verified<'_> {
    /// The body as what the third-party messaging webhook delivers.
    ///
    /// # Errors
    ///
    /// As [`json`](Self::json). An unknown kind of message is none.
    pub fn message(&self) -> Result<OutgoingMessage, PayloadError> {
        self.json()
    }
}
