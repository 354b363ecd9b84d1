//! The Cloud Data Download Service: exports of contact-centre data, replaced by [`user_data_management`] and deprecated
//! as a whole.
//!
//! It exports contacts and interactions to files and lets you download them. Use it only while a tenant has nothing
//! else; the docs of each operation name its successor. It needs the API key and an access token. The base path is
//! `/data-download`, and the operations' names end in their version.
//!
//! # Examples
//!
//! List the latest jobs:
//!
//! ```no_run
//! # #![allow(deprecated)]
//! # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
//! let jobs = client.cloud_data_download().list_jobs_v4().size(50).send().await?;
//! for job in jobs.items.iter().flatten() {
//!     println!("{job}"); // JSON, whose members are not documented
//! }
//! # Ok(())
//! # }
//! ```
//!
//! See how far a job has come:
//!
//! ```no_run
//! # #![allow(deprecated)]
//! # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
//! let progress = client.cloud_data_download().get_job_progress_v4("17").send().await?;
//! println!("{:?} %, {:?}", progress.progress, progress.status);
//! # Ok(())
//! # }
//! ```
//!
//! Download a file, from the address that the service redirects to:
//!
//! ```no_run
//! # #![allow(deprecated)]
//! use genesys_multicloud_cx::reexport::reqwest;
//!
//! # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let file = client.cloud_data_download().download_file_v3("export.zip").send().await?;
//! let content = reqwest::get(file.location().clone()).await?.error_for_status()?.bytes().await?;
//! println!("{} bytes", content.len());
//! # Ok(())
//! # }
//! ```
//!
//! # What to know
//!
//! - Every operation is deprecated, and so the compiler warns of each call; `#[allow(deprecated)]` on the function that
//!   calls it says that you know.
//! - The address of a file is a credential itself: go there without key and token, and keep it out of logs.
//! - `list_file_links_v3` takes at most 100 names.
//! - A job in progress can't be deleted. Where some of several can't, `delete_jobs_v4`, `delete_history_records_v4` and
//!   `delete_files_v3` fail with status 500, and the body lists those.
//! - Only what comes from Universal Contact Server (UCS) can be exported.
//!
// Where a feature is off, a link to what it adds leads to the table of features instead of nowhere.
#![cfg_attr(
    feature = "user-data-management",
    doc = "[`user_data_management`]: crate::user_data_management"
)]
#![cfg_attr(
    not(feature = "user-data-management"),
    doc = "[`user_data_management`]: crate#features"
)]

pub use crate::generated::cloud_data_download::{CloudDataDownload, builder, types};

use crate::Client;

impl Client {
    /// The Cloud Data Download Service.
    pub fn cloud_data_download(&self) -> CloudDataDownload {
        CloudDataDownload::new(self.caller())
    }
}
