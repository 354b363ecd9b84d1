//! The CometD endpoints of the Statistics API: single requests of the Bayeux protocol.
//!
//! Base path `/statistics/v3`; operations take an access token.
//!
//! ```no_run
//! use genesys_multicloud_cx::statistics_notifications::types::BayeuxMessage;
//!
//! # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
//! let handshake = BayeuxMessage::new("/meta/handshake")
//!     .version("1.0")
//!     .supported_connection_types(["long-polling"]);
//! let replies = client
//!     .statistics_notifications()
//!     .handshake([handshake])
//!     .send()
//!     .await?;
//! println!("{replies:?}");
//! # Ok(())
//! # }
//! ```

use crate::Client;
use crate::cometd::{Access, Endpoints, ListenRequest, Transport};
use crate::generated::statistics_notifications::operations;
pub use crate::generated::statistics_notifications::{StatisticsNotifications, builder, types};

static ENDPOINTS: Endpoints = Endpoints {
    handshake: &operations::HANDSHAKE,
    connect: &operations::CONNECT,
    subscribe: &operations::SUBSCRIBE,
    unsubscribe: &operations::UNSUBSCRIBE,
    disconnect: &operations::DISCONNECT,
    batch: &operations::EXCHANGE_MESSAGES,
};

/// The session of a client, in which its notifications come.
pub(crate) fn access(client: &Client) -> Access {
    Access {
        slot: client.notifications().clone(),
        transport: Transport::new(client.pipeline().clone(), &ENDPOINTS),
    }
}

impl Client {
    /// The CometD endpoints of the Statistics API.
    pub fn statistics_notifications(&self) -> StatisticsNotifications {
        StatisticsNotifications::new(self.caller())
    }
}

impl StatisticsNotifications {
    /// Listens to channels, `*` for the last segment and `**` for all the rest of it included.
    ///
    /// ```no_run
    /// use genesys_multicloud_cx::cometd::NotificationEvent;
    ///
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let mut notifications = client
    ///     .statistics_notifications()
    ///     .listen(["/statistics/v3/service"])
    ///     .open()
    ///     .await?;
    /// while let Some(event) = notifications.next().await {
    ///     if let NotificationEvent::Message(message) = event? {
    ///         println!("{:?}", message.data());
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn listen<C: Into<String>>(&self, channels: impl IntoIterator<Item = C>) -> ListenRequest {
        let channels = channels.into_iter().map(Into::into).collect();
        ListenRequest::new(access(&self.caller.client), channels)
    }
}
