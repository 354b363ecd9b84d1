//! User Data Management: exports of contact-centre data to files, and their download.
//!
//! Use it to get contacts and interactions out of Genesys, once or on a schedule: create a job, wait until it is done,
//! and download its files. It needs the API key and an access token (`get_version` only the key), and as a rule the
//! address of a host of its own, which [`ClientBuilder::service_url`](crate::ClientBuilder::service_url) takes. The
//! base path is `/udm`.
//!
//! # Examples
//!
//! Create a job that runs at once:
//!
//! ```no_run
//! use genesys_multicloud_cx::user_data_management::types::{Job, JobType, SchedulerParam, TimeFrame, UcsJobParams};
//! use genesys_multicloud_cx::{Client, Service};
//!
//! # async fn example(builder: genesys_multicloud_cx::ClientBuilder) -> Result<(), genesys_multicloud_cx::Error> {
//! let client = builder
//!     .service_url(Service::UserDataManagement, "https://gapi-use1.genesyscloud.com/udm")
//!     .build()?;
//! let job = Job::new(
//!     "Everything",
//!     JobType::Ucs,
//!     "source", // one of list_sources()
//!     UcsJobParams::new("type", ["media"]), // list_types() and list_sub_types() say which there are
//!     TimeFrame::default().all(true),
//!     SchedulerParam::default().immediately(true),
//!     false, // not suspended
//! );
//! let job = client.user_data_management().create_job(job).send().await?;
//! println!("{:?}: {:?}", job.id, job.status);
//! # Ok(())
//! # }
//! ```
//!
//! See how far it has come, by the identifier of its record in the history:
//!
//! ```no_run
//! # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
//! let exports = client.user_data_management();
//! let records = exports.list_history_records().job_id(17).size(50).send().await?;
//! println!("{} records", records.items.iter().flatten().count());
//! let progress = exports.get_job_progress(4711).send().await?;
//! println!("{:?} %, {:?}", progress.progress, progress.status);
//! # Ok(())
//! # }
//! ```
//!
//! Download a file, from the address that the service redirects to:
//!
//! ```no_run
//! use genesys_multicloud_cx::reexport::reqwest;
//!
//! # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let file = client.user_data_management().download_file("export.zip").send().await?;
//! let content = reqwest::get(file.location().clone()).await?.error_for_status()?.bytes().await?;
//! println!("{} bytes", content.len());
//! # Ok(())
//! # }
//! ```
//!
//! # What to know
//!
//! - The address of a file is a credential itself: go there without key and token, and keep it out of logs.
//! - Version 10 is the current one. Operations of the deprecated versions 4 and 3 end in their version.
//! - What a page of jobs, records or files consists of is not documented, and neither are sources, types, media and
//!   statuses: they stay JSON. A service that finds none may respond with status 204, and `items` is `None` then.
//! - Only what comes from Universal Contact Server (UCS) can be exported.
//! - `update_job` is for a job that has not started yet, `delete_job` for one that is finished, and `cancel_job`,
//!   `suspend_job` and `resume_job` for one that is not.

pub use crate::generated::user_data_management::{UserDataManagement, builder, types};

use crate::Client;

impl Client {
    /// User Data Management.
    pub fn user_data_management(&self) -> UserDataManagement {
        UserDataManagement::new(self.caller())
    }
}
