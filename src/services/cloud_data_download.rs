//! The Cloud Data Download Service: exports of contact-centre data, replaced by
//! [user data management](crate::user_data_management) and deprecated as a whole.
//!
//! Base path `/data-download`; operations take an access token. Their names end in their version.
//!
//! ```no_run
//! # #![allow(deprecated)]
//! # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
//! let jobs = client.cloud_data_download().list_jobs_v4().size(50).send().await?;
//! println!("{} jobs", jobs.items.iter().flatten().count());
//! # Ok(())
//! # }
//! ```

pub use crate::generated::cloud_data_download::{CloudDataDownload, builder, types};

use crate::Client;

impl Client {
    /// The Cloud Data Download Service.
    pub fn cloud_data_download(&self) -> CloudDataDownload {
        CloudDataDownload::new(self.caller())
    }
}
