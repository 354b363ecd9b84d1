//! The Openmedia API: interactions of media that Genesys does not provide itself, routed like its own.
//!
//! Base path `/nexus/v3`; operations take an access token. What the service responds with is not documented and stays JSON.
//!
//! ```no_run
//! # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
//! let interaction = client
//!     .openmedia()
//!     .get_interaction_by_external_id("letters", "2024/17")
//!     .send()
//!     .await?;
//! println!("{}", *interaction);
//! # Ok(())
//! # }
//! ```

pub use crate::generated::openmedia::{Openmedia, builder, types};

use crate::Client;

impl Client {
    /// The Openmedia API.
    pub fn openmedia(&self) -> Openmedia {
        Openmedia::new(self.caller())
    }
}
