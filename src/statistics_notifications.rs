//! The CometD endpoints of the Statistics API: single requests of the Bayeux protocol.
//!
//! Base path `/statistics/v3`; operations take an access token.
//!
//! ```no_run
//! use genesys_multicloud_cx::statistics_notifications::types::BayeuxMessage;
//!
//! # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let handshake = BayeuxMessage::builder()
//!     .channel("/meta/handshake")
//!     .version("1.0")
//!     .supported_connection_types(["long-polling".to_owned()])
//!     .try_into()?;
//! let answers = client
//!     .statistics_notifications()
//!     .handshake()
//!     .body(vec![handshake])
//!     .send()
//!     .await?;
//! println!("{answers:?}");
//! # Ok(())
//! # }
//! ```

pub use crate::service::statistics_notifications::{StatisticsNotifications, builder, types};

use crate::Client;

impl Client {
    /// The CometD endpoints of the Statistics API.
    pub fn statistics_notifications(&self) -> StatisticsNotifications {
        StatisticsNotifications::new(self.clone())
    }
}
