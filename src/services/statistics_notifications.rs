//! The CometD endpoints of the Statistics API: its announcements, and single requests of the Bayeux protocol.
//!
//! Use [`listen`](StatisticsNotifications::listen) for any channel of the service. For the values of statistics use
//! [`Statistics::watch`] instead, with the feature `statistics`: it subscribes to them too, and this page does not. The
//! operations beside `listen` send one request each, for those who write a CometD client of their own. All need the API
//! key and an access token. The base path is `/statistics/v3`.
//!
//! # Examples
//!
//! Listen to the state of the service:
//!
//! ```no_run
//! use genesys_multicloud_cx::cometd::NotificationEvent;
//!
//! # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
//! let service = client.statistics_notifications();
//! let mut notifications = service.listen(["/statistics/v3/service"]).open().await?;
//! while let Some(event) = notifications.next().await {
//!     if let NotificationEvent::Message(message) = event? {
//!         println!("{:?}", message.data());
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Listen to everything, see what becomes of the connection, and stop after the first message:
//!
//! ```no_run
//! use genesys_multicloud_cx::cometd::NotificationEvent;
//!
//! # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
//! let service = client.statistics_notifications();
//! let mut notifications = service.listen(["/statistics/v3/*"]).queue_limit(100).open().await?;
//! while let Some(event) = notifications.next().await {
//!     match event? {
//!         NotificationEvent::Message(_) => break,
//!         NotificationEvent::Reconnecting(reason) => println!("no messages for now: {reason}"),
//!         NotificationEvent::Resubscribed => println!("what came in between is lost"),
//!         other => println!("{other:?}"),
//!     }
//! }
//! notifications.close().await;
//! # Ok(())
//! # }
//! ```
//!
//! Send a single request, here the handshake:
//!
//! ```no_run
//! use genesys_multicloud_cx::statistics_notifications::types::BayeuxMessage;
//!
//! # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
//! let handshake = BayeuxMessage::new("/meta/handshake")
//!     .version("1.0")
//!     .supported_connection_types(["long-polling"]);
//! let replies = client.statistics_notifications().handshake([handshake]).send().await?;
//! println!("{replies:?}");
//! # Ok(())
//! # }
//! ```
//!
//! # What to know
//!
//! - The channels are `/statistics/v3/service`, the state of the service, and `/statistics/v3/updates`, the new values
//!   of subscriptions that this client has opened.
//! - All listeners of a client and its clones share one session: see [`cometd`](crate::cometd).
//! - The operations that send single requests are not part of that session, and keep none of their own.
//!
// Where a feature is off, a link to what it adds leads to the table of features instead of nowhere.
#![cfg_attr(
    feature = "statistics",
    doc = "[`Statistics::watch`]: crate::statistics::Statistics::watch"
)]
#![cfg_attr(not(feature = "statistics"), doc = "[`Statistics::watch`]: crate#features")]

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
