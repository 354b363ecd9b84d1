//! The Openmedia API: interactions of media that Genesys does not provide itself, routed like its own.
//!
//! Use it to have agents work on what is in another application, such as a case in a CRM or a scanned letter: create an
//! interaction for it, change its properties, and stop it when the work is done or no longer needed. It needs the API
//! key, an access token, and the name of an open media service of the tenant. The base path is `/nexus/v3`.
//!
//! # Examples
//!
//! Create an interaction, under the identifier that it has in the other application:
//!
//! ```no_run
//! use genesys_multicloud_cx::openmedia::types::CreateInteractionRequest;
//!
//! # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
//! let letter = CreateInteractionRequest::default()
//!     .external_id("letter-17")
//!     .user_data([("Subject", "Change of address")]);
//! let created = client.openmedia().create_interaction("letters", letter).send().await?;
//! println!("{}", *created);
//! # Ok(())
//! # }
//! ```
//!
//! Find it again by that identifier:
//!
//! ```no_run
//! # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
//! let interaction = client
//!     .openmedia()
//!     .get_interaction_by_external_id("letters", "letter-17")
//!     .send()
//!     .await?;
//! println!("{}", *interaction);
//! # Ok(())
//! # }
//! ```
//!
//! Stop it:
//!
//! ```no_run
//! use genesys_multicloud_cx::openmedia::types::StopInteractionRequest;
//!
//! # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
//! let reason = StopInteractionRequest::default().reason_description("The letter was withdrawn.");
//! let openmedia = client.openmedia();
//! let _ = openmedia.stop_interaction_by_external_id("letters", "letter-17", reason).send().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # What to know
//!
//! - What the service responds with is not documented and stays JSON, of which
//!   [`Response::deserialize_into`](crate::Response::deserialize_into) makes a type of yours.
//! - Each operation on an interaction is there twice: by the identifier of Genesys, and by that of the other
//!   application, which is given without the prefix `ext_` of the path.
//! - Creating what exists already fails with status 409. So after a lost response, create it again and take 409 for
//!   done.

pub use crate::generated::openmedia::{Openmedia, builder, types};

use crate::Client;

impl Client {
    /// The Openmedia API.
    pub fn openmedia(&self) -> Openmedia {
        Openmedia::new(self.caller())
    }
}
