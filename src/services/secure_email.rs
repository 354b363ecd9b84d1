//! The Secure Email API: emails that are kept in secure boxes.
//!
//! Use it where consumers and agents write to each other on a platform of your own instead of by plain email: it lists,
//! counts, reads and sends messages, and marks them as read or deletes them. It needs the API key and an access token.
//! The base path is `/nexus/v3`.
//!
//! # Examples
//!
//! List what a consumer has not read yet:
//!
//! ```no_run
//! use genesys_multicloud_cx::secure_email::types::ReadStatus;
//!
//! # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
//! let emails = client
//!     .secure_email()
//!     .list_secure_emails("customer@example.com")
//!     .status(ReadStatus::Unread)
//!     .count(50)
//!     .send()
//!     .await?;
//! for email in &emails.0 {
//!     println!("{email}"); // JSON, whose members are not documented
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Read one, which also marks it as read:
//!
//! ```no_run
//! # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
//! let id = "bff348eb-dd5f-47d6-bf96-0e75b8ecf7ca";
//! let email = client.secure_email().get_secure_email(id).read(true).send().await?;
//! println!("{:?}", email.secure_mail);
//! # Ok(())
//! # }
//! ```
//!
//! Take it out of the list, but keep it in the contact database:
//!
//! ```no_run
//! use genesys_multicloud_cx::secure_email::types::Removal;
//!
//! # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
//! let id = "bff348eb-dd5f-47d6-bf96-0e75b8ecf7ca";
//! let _ = client.secure_email().remove_secure_email(id).remove(Removal::Delete).send().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # What to know
//!
//! - `securebox` keeps the conversations of one contact with several departments apart. A box is named by 3 to 16
//!   letters and digits, which is checked before anything is sent.
//! - A list has 10 emails unless `count` says otherwise, and begins at `index`.
//! - `remove_secure_email` without `remove` only marks an email as read; [`Removal::Purge`](types::Removal::Purge)
//!   deletes it from the contact database too.
//! - `get_secure_email` with `read(true)` also ends the routing of an inbound interaction.
//! - What an email consists of is not documented and stays JSON, in `send_secure_email` as well.

pub use crate::generated::secure_email::{SecureEmail, builder, types};

use crate::Client;

impl Client {
    /// The Secure Email API.
    pub fn secure_email(&self) -> SecureEmail {
        SecureEmail::new(self.caller())
    }
}
