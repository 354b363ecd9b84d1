//! The Authentication API: sign-in, sign-out, and who a token belongs to.
//!
//! Use it to see who is signed in and with which rights, to check a session, and to change a password. Signing in needs
//! no call of it: a [`Client`] fetches and refreshes its tokens by itself (see [`auth`](crate::auth)), and
//! [`Client::sign_out`] ends the session. Every operation needs the API key, and all but `authorize` and
//! `retrieve_token` an access token. The base path is `/auth/v3`.
//!
//! # Examples
//!
//! Who is signed in:
//!
//! ```no_run
//! # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
//! let user = client.authentication().get_user_info().send().await?;
//! println!("signed in as {:?}", user.username);
//! for role in user.authorities.iter().flatten() {
//!     println!("with the role {:?}", role.name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! The same as a JSON Web Token, which another service can take. It is in a header of the response:
//!
//! ```no_run
//! # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
//! let response = client.authentication().get_jwt_user_info().send().await?;
//! let token = response.header("X-GWS-User");
//! # let _ = token;
//! # Ok(())
//! # }
//! ```
//!
//! Change the password of the user who is signed in:
//!
//! ```no_run
//! use genesys_multicloud_cx::authentication::types::ChangePasswordOperation;
//!
//! # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
//! let change = ChangePasswordOperation::new("the-old-one", "the-new-one");
//! let _ = client.authentication().change_password(change).send().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # What to know
//!
//! - A token may expire before its time, through security settings or something that the user did. The client then
//!   fetches another one; only when it can't, the call fails with
//!   [`Error::Authentication`](crate::Error::Authentication).
//! - `ping` tells by status 403 that nobody is signed in; the same status tells that the API key is wrong.
//! - The operation `sign_out` makes the token invalid, but the client keeps it until a call is rejected.
//!   [`Client::sign_out`] makes the client forget it too.
//! - Genesys supports the Authorization Code grant, for which [`Client::authorization`] builds the address of
//!   `authorize`. Signing in by name and password depends on the tenant, HTTP Basic is disabled for users.

pub use crate::generated::authentication::{Authentication, builder, types};

use crate::Client;

impl Client {
    /// The Authentication API.
    pub fn authentication(&self) -> Authentication {
        Authentication::new(self.caller())
    }
}

#[cfg(test)]
mod tests {
    use crate::auth::operations;
    use crate::generated::authentication::operations as documented;

    #[test]
    fn sign_in_uses_the_operations_of_the_document() {
        for (own, documented) in [
            (&operations::AUTHORIZE, &documented::AUTHORIZE),
            (&operations::RETRIEVE_TOKEN, &documented::RETRIEVE_TOKEN),
            (&operations::SIGN_OUT, &documented::SIGN_OUT),
        ] {
            assert_eq!(format!("{own:?}"), format!("{documented:?}"));
        }
    }
}
