//! The Secure Email API: emails that are kept in secure boxes.
//!
//! Base path `/nexus/v3`; operations take an access token. A box is named by 3 to 16 letters and digits, which is checked
//! before anything is sent.
//!
//! ```no_run
//! # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
//! let emails = client.secure_email().list_secure_emails("customer@example.com").send().await?;
//! println!("{} emails", emails.0.len());
//! # Ok(())
//! # }
//! ```

pub use crate::generated::secure_email::{SecureEmail, builder, types};

use crate::Client;

impl Client {
    /// The Secure Email API.
    pub fn secure_email(&self) -> SecureEmail {
        SecureEmail::new(self.caller())
    }
}
