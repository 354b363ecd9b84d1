//! The Third-Party Messaging API: messages between the customers of a messaging system and agents.
//!
//! Base path `/nexus/v3`. Requests carry no token: they are signed with the secret that is shared for the channel, by
//! HMAC-SHA1 over the bytes of their body.
//!
//! ```no_run
//! use genesys_multicloud_cx::messaging::Text;
//!
//! # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
//! let accepted = client
//!     .third_party_messaging("signing-secret")
//!     .send_messages()
//!     .channel_id("1234567890")
//!     .x_ccid("9350e2fc-a1dd-4c65-8d40-1f75a2e080dd")
//!     .body(Text::new("Hello").from("16504661149").to("1234567890"))
//!     .send()
//!     .await?;
//! println!("{:?}", accepted.message_ids().collect::<Vec<_>>());
//! # Ok(())
//! # }
//! ```
//!
//! The messages themselves are in [`messaging`](crate::messaging).

pub use crate::service::third_party_messaging::{ThirdPartyMessaging, builder, types};

use crate::{Client, Secret};

impl Client {
    /// The Third-Party Messaging API, as a channel whose signing secret this is.
    pub fn third_party_messaging(&self, signing_secret: impl Into<Secret>) -> ThirdPartyMessaging {
        ThirdPartyMessaging::new(self.clone().signing(signing_secret.into()))
    }
}

impl types::AcceptedMessages {
    /// The identifiers of the accepted messages, in either of the two forms in which the service sends them.
    pub fn message_ids(&self) -> impl Iterator<Item = &str> {
        self.ids
            .iter()
            .flatten()
            .filter_map(|id| id.get("id").unwrap_or(id).as_str())
    }
}
