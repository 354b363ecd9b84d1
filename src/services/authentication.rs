//! The Authentication API: sign-in, sign-out, and who a token belongs to.
//!
//! Base path `/auth/v3`. A [`Client`] fetches and renews its tokens by itself (see [`auth`](crate::auth)); these are the
//! operations beside that. All but `authorize` and `retrieve_token` take an access token.
//!
//! ```no_run
//! # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
//! let user = client.authentication().get_user_info().send().await?;
//! println!("signed in as {:?}", user.username);
//! # Ok(())
//! # }
//! ```

pub use crate::generated::authentication::{Authentication, builder, types};

use crate::Client;

impl Client {
    /// The Authentication API.
    pub fn authentication(&self) -> Authentication {
        Authentication::new(self.caller())
    }
}
