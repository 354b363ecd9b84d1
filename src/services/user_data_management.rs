//! User Data Management: exports of contact-centre data to files, and their download.
//!
//! Base path `/udm`; operations take an access token. The service has a host of its own as a rule: give its address to
//! [`ClientBuilder::service_url`](crate::ClientBuilder::service_url). Operations of the deprecated versions 4 and 3 end in
//! their version.
//!
//! A file is downloaded from the address that `download_file` responds with. Go there without any credentials: the address
//! is one itself.
//!
//! ```no_run
//! use genesys_multicloud_cx::{Client, Service};
//!
//! # async fn example(builder: genesys_multicloud_cx::ClientBuilder) -> Result<(), genesys_multicloud_cx::Error> {
//! let client = builder
//!     .service_url(Service::UserDataManagement, "https://gapi-use1.genesyscloud.com/udm")
//!     .build()?;
//! let progress = client.user_data_management().get_job_progress("17").send().await?;
//! println!("{progress:?}");
//! # Ok(())
//! # }
//! ```

pub use crate::generated::user_data_management::{UserDataManagement, builder, types};

use crate::Client;

impl Client {
    /// User Data Management.
    pub fn user_data_management(&self) -> UserDataManagement {
        UserDataManagement::new(self.caller())
    }
}
