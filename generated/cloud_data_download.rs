// @generated from specs/cloud-data-download.yaml by `cargo build --features codegen`. Do not edit.
// spec 36baf36f2e18a75cc7a386d038e2a0c3f49ed9226e6061b19251d3934b41de17
// code 800273fa745c5c94c658afa9377838aba09d17af984fec01c901c904faf92496

/**Genesys Multicloud CX Cloud Data Download Service API.

Exports data of a contact centre and downloads the files.

The whole service is deprecated. User Data Management (base path `/udm`) replaces it, and each operation names its
successor there.

What it is for:

- create a manual export job, list jobs, cancel and delete them;
- list the exported files, download and delete them.

Rules that hold for every operation:

- Each request carries the API key in the header `x-api-key` and an access token of the Authentication API.
  A wrong key is answered with status 403 and `{"message": "Forbidden"}`, a token that has ended with status 401.
- Only contacts and interaction data that come from Universal Contact Server (UCS) can be exported.
- A job in progress can't be deleted.
- Answers are without the envelope of status and data.*/
#[derive(Clone, Debug)]
#[must_use = "a service does nothing until one of its operations is sent"]
pub struct CloudDataDownload {
    pub(crate) caller: crate::client::Caller,
}
impl CloudDataDownload {
    pub(crate) fn new(caller: crate::client::Caller) -> Self {
        Self { caller }
    }
    /// Settings of each call that is made from here, in place of those of the client.
    pub fn with_options(mut self, options: crate::CallOptions) -> Self {
        self.caller = self.caller.with(options);
        self
    }
}
impl CloudDataDownload {
    /**Get information about the certificate

Use `GET /udm/v10/cipher` (user data management, get the certificate's information) instead.
Answers with information about the certificate.

Sends a `GET` request to `/v3/cipher`*/
    #[deprecated(
        note = "Use `GET /udm/v10/cipher` (user data management, get the certificate's information) instead"
    )]
    pub fn get_certificate_v3(&self) -> builder::GetCertificateV3 {
        builder::GetCertificateV3::new(self.caller.clone())
    }
    /**Upload a certificate

Use `POST /udm/v10/cipher/{certificatefilename}` (user data management, upload a certificate) instead.
Uploads a certificate under the file name given.

Sends a `POST` request to `/v3/cipher/{certificatefilename}`

Arguments:

- `certificatefilename`: File name of the certificate.*/
    #[deprecated(
        note = "Use `POST /udm/v10/cipher/{certificatefilename}` (user data management, upload a certificate) instead"
    )]
    pub fn upload_certificate_v3(&self) -> builder::UploadCertificateV3 {
        builder::UploadCertificateV3::new(self.caller.clone())
    }
    /**List job statuses

Use `GET /udm/v10/data/job-statuses` (user data management, list job statuses) instead.
Lists the statuses that a job can have.

Sends a `GET` request to `/v3/data/job-statuses`*/
    #[deprecated(
        note = "Use `GET /udm/v10/data/job-statuses` (user data management, list job statuses) instead"
    )]
    pub fn list_job_statuses_v3(&self) -> builder::ListJobStatusesV3 {
        builder::ListJobStatusesV3::new(self.caller.clone())
    }
    /**List data sources

Use `GET /udm/v10/data/sources` (user data management, list sources) instead.
Lists the sources of data.

Sends a `GET` request to `/v3/data/sources`*/
    #[deprecated(
        note = "Use `GET /udm/v10/data/sources` (user data management, list sources) instead"
    )]
    pub fn list_sources_v3(&self) -> builder::ListSourcesV3 {
        builder::ListSourcesV3::new(self.caller.clone())
    }
    /**List data subtypes

Use `GET /udm/v10/data/sub-types` (user data management, list data subtypes) instead.
Lists the subtypes of data, of one source or one type if wanted.

Sends a `GET` request to `/v3/data/sub-types`

Arguments:

- `data_type`: Only subtypes of this type.
- `source`: Only subtypes of this source.*/
    #[deprecated(
        note = "Use `GET /udm/v10/data/sub-types` (user data management, list data subtypes) instead"
    )]
    pub fn list_sub_types_v3(&self) -> builder::ListSubTypesV3 {
        builder::ListSubTypesV3::new(self.caller.clone())
    }
    /**List data types

Use `GET /udm/v10/data/types` (user data management, list the types of a source) instead.
Lists the types of data, of one source if wanted.

Sends a `GET` request to `/v3/data/types`

Arguments:

- `source`: Only types of this source.*/
    #[deprecated(
        note = "Use `GET /udm/v10/data/types` (user data management, list the types of a source) instead"
    )]
    pub fn list_types_v3(&self) -> builder::ListTypesV3 {
        builder::ListTypesV3::new(self.caller.clone())
    }
    /**List the metadata of files

Use `GET /udm/v10/file-metadatas` (user data management, list files' data) instead.
Lists the metadata of exported files, filtered, ordered and by pages if wanted.

Sends a `GET` request to `/v3/file-metadatas`

Arguments:

- `desc_asc`: Sort order of `orderField`, `true` for descending and `false` for ascending.
- `end_date`: Only files uploaded up to this date.
- `from`: Index at which the page starts. The service assumes `0` where it is missing.
- `job_title`: Only files whose job has a title that contains this text.
- `name`: Only files whose name contains this text.
- `order_field`: The field to sort by.
- `size`: How many items to return at most. The service assumes `999999999` where it is missing.
- `start_date`: Only files uploaded from this date on.
- `type_`: Only files whose type contains this text.*/
    #[deprecated(
        note = "Use `GET /udm/v10/file-metadatas` (user data management, list files' data) instead"
    )]
    pub fn list_file_metadata_v3(&self) -> builder::ListFileMetadataV3 {
        builder::ListFileMetadataV3::new(self.caller.clone())
    }
    /**List pre-signed URLs of files

Use `GET /udm/v10/files` (user data management, list links to download files) instead.
Answers with pre-signed URLs for at most 100 files. If some of the files can't be found, the status is 404 and
the body lists those.

Sends a `GET` request to `/v3/files`

Arguments:

- `filename`: Names of the files, separated by commas, at most 100.*/
    #[deprecated(
        note = "Use `GET /udm/v10/files` (user data management, list links to download files) instead"
    )]
    pub fn list_file_links_v3(&self) -> builder::ListFileLinksV3 {
        builder::ListFileLinksV3::new(self.caller.clone())
    }
    /**Delete several files

Use `DELETE /udm/v10/files` (user data management, delete several files) instead.
Deletes files. If some of them can't be deleted, the status is 500 and the body lists those.

Sends a `DELETE` request to `/v3/files`

Arguments:

- `filename`: Names of the files, separated by commas.*/
    #[deprecated(
        note = "Use `DELETE /udm/v10/files` (user data management, delete several files) instead"
    )]
    pub fn delete_files_v3(&self) -> builder::DeleteFilesV3 {
        builder::DeleteFilesV3::new(self.caller.clone())
    }
    /**Download a file

Use `GET /udm/v10/files/{filename}` (user data management, download a file) instead.
Redirects to the content of a file.

Sends a `GET` request to `/v3/files/{filename}`

Arguments:

- `filename`: Name of the file.*/
    #[deprecated(
        note = "Use `GET /udm/v10/files/{filename}` (user data management, download a file) instead"
    )]
    pub fn download_file_v3(&self) -> builder::DownloadFileV3 {
        builder::DownloadFileV3::new(self.caller.clone())
    }
    /**Delete a file

Use `DELETE /udm/v10/files/{filename}` (user data management, delete a file) instead.
Deletes one file.

Sends a `DELETE` request to `/v3/files/{filename}`

Arguments:

- `filename`: Name of the file.*/
    #[deprecated(
        note = "Use `DELETE /udm/v10/files/{filename}` (user data management, delete a file) instead"
    )]
    pub fn delete_file_v3(&self) -> builder::DeleteFileV3 {
        builder::DeleteFileV3::new(self.caller.clone())
    }
    /**Get version information

Use `GET /udm/v10/version` (user data management, get service information) instead.
Answers with the version of the service.

Sends a `GET` request to `/v3/version`*/
    #[deprecated(
        note = "Use `GET /udm/v10/version` (user data management, get service information) instead"
    )]
    pub fn get_version_v3(&self) -> builder::GetVersionV3 {
        builder::GetVersionV3::new(self.caller.clone())
    }
    /**List the jobs in the export history

Use `GET /udm/v10/export/history` (user data management, list history records) instead.
Lists information about the jobs in the export history, filtered, ordered and by pages if wanted.

Sends a `GET` request to `/v4/export/history`

Arguments:

- `desc_asc`: Sort order of `orderField`, `true` for descending and `false` for ascending.
- `file_name`: Only jobs whose file name contains this text.
- `from`: Index at which the page starts. The service assumes `0` where it is missing.
- `order_field`: The field to sort by.
- `size`: How many items to return at most. The service assumes `999999999` where it is missing.
- `status`: Only jobs of this status.
- `title`: Only jobs whose title contains this text.
- `type_`: Only jobs whose type contains this text.*/
    #[deprecated(
        note = "Use `GET /udm/v10/export/history` (user data management, list history records) instead"
    )]
    pub fn list_history_records_v4(&self) -> builder::ListHistoryRecordsV4 {
        builder::ListHistoryRecordsV4::new(self.caller.clone())
    }
    /**Delete several jobs from the export history

Use `DELETE /udm/v10/export/history` (user data management, delete several history records) instead.
Deletes jobs from the export history. A job in progress can't be deleted. If some of them can't be deleted, the
status is 500 and the body lists those.

Sends a `DELETE` request to `/v4/export/history`

Arguments:

- `job_ids`: Identifiers of the jobs, separated by commas.*/
    #[deprecated(
        note = "Use `DELETE /udm/v10/export/history` (user data management, delete several history records) instead"
    )]
    pub fn delete_history_records_v4(&self) -> builder::DeleteHistoryRecordsV4 {
        builder::DeleteHistoryRecordsV4::new(self.caller.clone())
    }
    /**Get a job from the export history

Use `GET /udm/v10/export/history/{id}` (user data management, get a history record) instead.
Answers with information about one job in the export history.

Sends a `GET` request to `/v4/export/history/{id}`

Arguments:

- `id`: Identifier of the job.*/
    #[deprecated(
        note = "Use `GET /udm/v10/export/history/{id}` (user data management, get a history record) instead"
    )]
    pub fn get_history_record_v4(&self) -> builder::GetHistoryRecordV4 {
        builder::GetHistoryRecordV4::new(self.caller.clone())
    }
    /**Delete a job from the export history

Use `DELETE /udm/v10/export/history/{id}` (user data management, delete a history record) instead.
Deletes one job from the export history. A job in progress can't be deleted.

Sends a `DELETE` request to `/v4/export/history/{id}`

Arguments:

- `id`: Identifier of the job.*/
    #[deprecated(
        note = "Use `DELETE /udm/v10/export/history/{id}` (user data management, delete a history record) instead"
    )]
    pub fn delete_history_record_v4(&self) -> builder::DeleteHistoryRecordV4 {
        builder::DeleteHistoryRecordV4::new(self.caller.clone())
    }
    /**Get the progress of a running job

Use `GET /udm/v10/export/history/{id}/progress` (user data management, get a job's progress) instead.
Answers with how far a running job has come, in percent from 0 to 100.

Sends a `GET` request to `/v4/export/history/{id}/progress`

Arguments:

- `id`: Identifier of the job's history.*/
    #[deprecated(
        note = "Use `GET /udm/v10/export/history/{id}/progress` (user data management, get a job's progress) instead"
    )]
    pub fn get_job_progress_v4(&self) -> builder::GetJobProgressV4 {
        builder::GetJobProgressV4::new(self.caller.clone())
    }
    /**List jobs

Use `GET /udm/v10/export/jobs` (user data management, list jobs) instead.
Lists information about jobs, filtered, ordered and by pages if wanted.

Sends a `GET` request to `/v4/export/jobs`

Arguments:

- `desc_asc`: Sort order of `orderField`, `true` for descending and `false` for ascending.
- `from`: Index at which the page starts. The service assumes `0` where it is missing.
- `order_field`: The field to sort by.
- `schedule_type`: Only jobs whose schedule type contains this text.
- `size`: How many items to return at most. The service assumes `999999999` where it is missing.
- `suspend`: Only jobs that are suspended (`true`), or only those that are not (`false`).
- `title`: Only jobs whose title contains this text.
- `type_`: Only jobs whose type contains this text.*/
    #[deprecated(
        note = "Use `GET /udm/v10/export/jobs` (user data management, list jobs) instead"
    )]
    pub fn list_jobs_v4(&self) -> builder::ListJobsV4 {
        builder::ListJobsV4::new(self.caller.clone())
    }
    /**Create a job

Use `POST /udm/v10/export/jobs` (user data management, create a job) instead.
Saves a new manual export job.

Sends a `POST` request to `/v4/export/jobs`

Arguments:

- `body`: The job.*/
    #[deprecated(
        note = "Use `POST /udm/v10/export/jobs` (user data management, create a job) instead"
    )]
    pub fn create_job_v4(&self) -> builder::CreateJobV4 {
        builder::CreateJobV4::new(self.caller.clone())
    }
    /**Delete several jobs

Use `DELETE /udm/v10/export/jobs` (user data management, delete several jobs) instead.
Deletes jobs. A job in progress can't be deleted. If some of them can't be deleted, the status is 500 and the
body lists those.

Sends a `DELETE` request to `/v4/export/jobs`

Arguments:

- `job_ids`: Identifiers of the jobs, separated by commas.*/
    #[deprecated(
        note = "Use `DELETE /udm/v10/export/jobs` (user data management, delete several jobs) instead"
    )]
    pub fn delete_jobs_v4(&self) -> builder::DeleteJobsV4 {
        builder::DeleteJobsV4::new(self.caller.clone())
    }
    /**Cancel a running job

Use `POST /udm/v10/export/jobs/cancel/{id}` (user data management, cancel an unfinished job) instead.
Cancels a running job.

Sends a `POST` request to `/v4/export/jobs/cancel/{id}`

Arguments:

- `id`: Identifier of the job.*/
    #[deprecated(
        note = "Use `POST /udm/v10/export/jobs/cancel/{id}` (user data management, cancel an unfinished job) instead"
    )]
    pub fn cancel_job_v4(&self) -> builder::CancelJobV4 {
        builder::CancelJobV4::new(self.caller.clone())
    }
    /**Resume a job

Use `POST /udm/v10/export/jobs/resume/{id}` (user data management, resume an unfinished job) instead.
Lets a suspended job go on.

Sends a `POST` request to `/v4/export/jobs/resume/{id}`

Arguments:

- `id`: Identifier of the job.*/
    #[deprecated(
        note = "Use `POST /udm/v10/export/jobs/resume/{id}` (user data management, resume an unfinished job) instead"
    )]
    pub fn resume_job_v4(&self) -> builder::ResumeJobV4 {
        builder::ResumeJobV4::new(self.caller.clone())
    }
    /**Suspend a job

Use `POST /udm/v10/export/jobs/suspend/{id}` (user data management, suspend an unfinished job) instead.
Suspends a job until it is resumed.

Sends a `POST` request to `/v4/export/jobs/suspend/{id}`

Arguments:

- `id`: Identifier of the job.*/
    #[deprecated(
        note = "Use `POST /udm/v10/export/jobs/suspend/{id}` (user data management, suspend an unfinished job) instead"
    )]
    pub fn suspend_job_v4(&self) -> builder::SuspendJobV4 {
        builder::SuspendJobV4::new(self.caller.clone())
    }
    /**Get a job

Use `GET /udm/v10/export/jobs/{id}` (user data management, get a job) instead.
Answers with information about one job.

Sends a `GET` request to `/v4/export/jobs/{id}`

Arguments:

- `id`: Identifier of the job.*/
    #[deprecated(
        note = "Use `GET /udm/v10/export/jobs/{id}` (user data management, get a job) instead"
    )]
    pub fn get_job_v4(&self) -> builder::GetJobV4 {
        builder::GetJobV4::new(self.caller.clone())
    }
    /**Update a job

Use `PUT /udm/v10/export/jobs/{id}` (user data management, update a job) instead.
Saves a manual export job anew.

Sends a `PUT` request to `/v4/export/jobs/{id}`

Arguments:

- `id`: Identifier of the job.
- `body`: The job.*/
    #[deprecated(
        note = "Use `PUT /udm/v10/export/jobs/{id}` (user data management, update a job) instead"
    )]
    pub fn update_job_v4(&self) -> builder::UpdateJobV4 {
        builder::UpdateJobV4::new(self.caller.clone())
    }
    /**Delete a job

Use `DELETE /udm/v10/export/jobs/{id}` (user data management, delete a finished job) instead.
Deletes one job. A job in progress can't be deleted.

Sends a `DELETE` request to `/v4/export/jobs/{id}`

Arguments:

- `id`: Identifier of the job.*/
    #[deprecated(
        note = "Use `DELETE /udm/v10/export/jobs/{id}` (user data management, delete a finished job) instead"
    )]
    pub fn delete_job_v4(&self) -> builder::DeleteJobV4 {
        builder::DeleteJobV4::new(self.caller.clone())
    }
}
#[cfg(test)]
pub(crate) const BASE_PATH: &str = "/data-download";
pub(crate) mod operations {
    use http::Method;
    use crate::Service;
    use crate::core::operation::{Credential, Operation, ResponseKind};
    pub(crate) static GET_CERTIFICATE_V3: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "getCertificateV3",
        method: Method::GET,
        path: "/v3/cipher",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static UPLOAD_CERTIFICATE_V3: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "uploadCertificateV3",
        method: Method::POST,
        path: "/v3/cipher/{certificatefilename}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Text,
        secrets: &[],
    };
    pub(crate) static LIST_JOB_STATUSES_V3: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "listJobStatusesV3",
        method: Method::GET,
        path: "/v3/data/job-statuses",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static LIST_SOURCES_V3: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "listSourcesV3",
        method: Method::GET,
        path: "/v3/data/sources",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static LIST_SUB_TYPES_V3: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "listSubTypesV3",
        method: Method::GET,
        path: "/v3/data/sub-types",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static LIST_TYPES_V3: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "listTypesV3",
        method: Method::GET,
        path: "/v3/data/types",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static LIST_FILE_METADATA_V3: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "listFileMetadataV3",
        method: Method::GET,
        path: "/v3/file-metadatas",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static LIST_FILE_LINKS_V3: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "listFileLinksV3",
        method: Method::GET,
        path: "/v3/files",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &["path"],
    };
    pub(crate) static DELETE_FILES_V3: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "deleteFilesV3",
        method: Method::DELETE,
        path: "/v3/files",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Empty,
        secrets: &[],
    };
    pub(crate) static DOWNLOAD_FILE_V3: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "downloadFileV3",
        method: Method::GET,
        path: "/v3/files/{filename}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Redirect,
        secrets: &[],
    };
    pub(crate) static DELETE_FILE_V3: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "deleteFileV3",
        method: Method::DELETE,
        path: "/v3/files/{filename}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Empty,
        secrets: &[],
    };
    pub(crate) static GET_VERSION_V3: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "getVersionV3",
        method: Method::GET,
        path: "/v3/version",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static LIST_HISTORY_RECORDS_V4: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "listHistoryRecordsV4",
        method: Method::GET,
        path: "/v4/export/history",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static DELETE_HISTORY_RECORDS_V4: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "deleteHistoryRecordsV4",
        method: Method::DELETE,
        path: "/v4/export/history",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Empty,
        secrets: &[],
    };
    pub(crate) static GET_HISTORY_RECORD_V4: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "getHistoryRecordV4",
        method: Method::GET,
        path: "/v4/export/history/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static DELETE_HISTORY_RECORD_V4: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "deleteHistoryRecordV4",
        method: Method::DELETE,
        path: "/v4/export/history/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Empty,
        secrets: &[],
    };
    pub(crate) static GET_JOB_PROGRESS_V4: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "getJobProgressV4",
        method: Method::GET,
        path: "/v4/export/history/{id}/progress",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static LIST_JOBS_V4: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "listJobsV4",
        method: Method::GET,
        path: "/v4/export/jobs",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static CREATE_JOB_V4: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "createJobV4",
        method: Method::POST,
        path: "/v4/export/jobs",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static DELETE_JOBS_V4: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "deleteJobsV4",
        method: Method::DELETE,
        path: "/v4/export/jobs",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Empty,
        secrets: &[],
    };
    pub(crate) static CANCEL_JOB_V4: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "cancelJobV4",
        method: Method::POST,
        path: "/v4/export/jobs/cancel/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Empty,
        secrets: &[],
    };
    pub(crate) static RESUME_JOB_V4: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "resumeJobV4",
        method: Method::POST,
        path: "/v4/export/jobs/resume/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static SUSPEND_JOB_V4: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "suspendJobV4",
        method: Method::POST,
        path: "/v4/export/jobs/suspend/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static GET_JOB_V4: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "getJobV4",
        method: Method::GET,
        path: "/v4/export/jobs/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static UPDATE_JOB_V4: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "updateJobV4",
        method: Method::PUT,
        path: "/v4/export/jobs/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static DELETE_JOB_V4: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "deleteJobV4",
        method: Method::DELETE,
        path: "/v4/export/jobs/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Empty,
        secrets: &[],
    };
}
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///A certificate.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CertificateInfo {
        ///Identifier of the contact centre.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ccid: ::std::option::Option<::std::string::String>,
        ///When the certificate was last changed.
        #[serde(
            rename = "lastModified",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_modified: ::std::option::Option<::std::string::String>,
        ///Name of the certificate.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Size of the certificate.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<i64>,
    }
    impl CertificateInfo {
        pub fn builder() -> builder::CertificateInfo {
            Default::default()
        }
    }
    ///A type of data.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DataType {
        ///Name of the type.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Source of the data.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source: ::std::option::Option<::std::string::String>,
    }
    impl DataType {
        pub fn builder() -> builder::DataType {
            Default::default()
        }
    }
    ///The definition of an export job.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Job {
        ///A text about the job.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Size at which the export is split into files.
        #[serde(
            rename = "fileSplitSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub file_split_size: ::std::option::Option<::std::string::String>,
        #[serde(rename = "jobParams")]
        pub job_params: UcsJobParams,
        #[serde(rename = "schedulerParam")]
        pub scheduler_param: SchedulerParam,
        ///Source of the job.
        pub source: ::std::string::String,
        ///Whether the job is suspended. The values are not documented.
        pub suspended: ::std::string::String,
        #[serde(rename = "timeFrame")]
        pub time_frame: TimeFrame,
        ///Title of the job.
        pub title: ::std::string::String,
    }
    impl Job {
        pub fn builder() -> builder::Job {
            Default::default()
        }
    }
    ///A job, or the record of one in the history.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct JobInfo {
        ///When the job was created.
        #[serde(
            rename = "createdDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_date: ::std::option::Option<::std::string::String>,
        ///Start of the period that is exported.
        #[serde(
            rename = "dateFrom",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub date_from: ::std::option::Option<::std::string::String>,
        ///End of the period that is exported.
        #[serde(
            rename = "dateTo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub date_to: ::std::option::Option<::std::string::String>,
        ///A text about the job.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Name of the exported file.
        #[serde(
            rename = "fileName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub file_name: ::std::option::Option<::std::string::String>,
        ///Size of the exported file.
        #[serde(
            rename = "fileSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub file_size: ::std::option::Option<i64>,
        ///Size at which the export is split into files.
        #[serde(
            rename = "fileSplitSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub file_split_size: ::std::option::Option<::std::string::String>,
        ///Identifier of the job.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<i64>,
        ///The media that are exported.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub media: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Identifier of the parent.
        #[serde(
            rename = "parentId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub parent_id: ::std::option::Option<i64>,
        ///How far the job has come, in per cent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub progress: ::std::option::Option<i64>,
        ///Source of the job.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source: ::std::option::Option<::std::string::String>,
        ///Status of the job.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        ///Title of the job.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
        ///Type of the job.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    impl JobInfo {
        pub fn builder() -> builder::JobInfo {
            Default::default()
        }
    }
    ///How far a running job has come.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct JobProgress {
        ///How much is done, from 0 to 100 per cent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub progress: ::std::option::Option<i64>,
        ///Status of the job.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
    }
    impl JobProgress {
        pub fn builder() -> builder::JobProgress {
            Default::default()
        }
    }
    ///A value and the text to show for it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KeyValueItem {
        ///The text to show.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub label: ::std::option::Option<::std::string::String>,
        ///The value.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<::std::string::String>,
    }
    impl KeyValueItem {
        pub fn builder() -> builder::KeyValueItem {
            Default::default()
        }
    }
    ///A part of a list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PagedResponse {
        ///Number of items.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: ::std::option::Option<i64>,
        ///Index of the first item.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub from: ::std::option::Option<i64>,
        ///The items. Their fields are not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub items: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
        ///Size of the page.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<i64>,
    }
    impl PagedResponse {
        pub fn builder() -> builder::PagedResponse {
            Default::default()
        }
    }
    ///A pre-signed URL from which a file can be downloaded.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PreSignedUri {
        ///The URL, or the file that was not found.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub path: ::std::option::Option<crate::Secret>,
    }
    impl PreSignedUri {
        pub fn builder() -> builder::PreSignedUri {
            Default::default()
        }
    }
    ///When a job runs.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SchedulerParam {
        ///The schedule as a cron expression.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cron: ::std::option::Option<::std::string::String>,
        ///Whether the job runs at once.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub immediately: ::std::option::Option<bool>,
        ///The runs of the job. The form is not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub runs: ::std::option::Option<::std::string::String>,
        ///When the schedule starts.
        #[serde(
            rename = "startDate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub start_date: ::std::option::Option<::std::string::String>,
    }
    impl SchedulerParam {
        pub fn builder() -> builder::SchedulerParam {
            Default::default()
        }
    }
    ///A subtype of data.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SubType {
        ///Type of the data.
        #[serde(
            rename = "dataType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub data_type: ::std::option::Option<::std::string::String>,
        ///The name to show.
        #[serde(
            rename = "displayName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub display_name: ::std::option::Option<::std::string::String>,
        ///Whether the subtype is enabled.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub enabled: ::std::option::Option<bool>,
        ///Name of the subtype.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Source of the data.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source: ::std::option::Option<::std::string::String>,
    }
    impl SubType {
        pub fn builder() -> builder::SubType {
            Default::default()
        }
    }
    ///Which period a job exports.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TimeFrame {
        ///Whether everything is exported, regardless of its date.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub all: ::std::option::Option<bool>,
        ///Start of the period.
        #[serde(
            rename = "dateFrom",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub date_from: ::std::option::Option<::std::string::String>,
        ///End of the period.
        #[serde(
            rename = "dateTo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub date_to: ::std::option::Option<::std::string::String>,
    }
    impl TimeFrame {
        pub fn builder() -> builder::TimeFrame {
            Default::default()
        }
    }
    ///What a job exports from Universal Contact Server, and how.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UcsJobParams {
        ///Size at which the export is split into files.
        #[serde(
            rename = "fileSplitSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub file_split_size: ::std::option::Option<::std::string::String>,
        ///The media to export.
        pub media: ::std::vec::Vec<::std::string::String>,
        ///Type of the data to export.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }
    impl UcsJobParams {
        pub fn builder() -> builder::UcsJobParams {
            Default::default()
        }
    }
    ///What is running.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct VersionInfo {
        ///Number of the build.
        #[serde(
            rename = "buildNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub build_number: ::std::option::Option<::std::string::String>,
        ///The changeset that was built.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub changeset: ::std::option::Option<::std::string::String>,
        ///Name of the service.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///The version.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<::std::string::String>,
    }
    impl VersionInfo {
        pub fn builder() -> builder::VersionInfo {
            Default::default()
        }
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct CertificateInfo {
            ccid: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            last_modified: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            size: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for CertificateInfo {
            fn default() -> Self {
                Self {
                    ccid: Ok(Default::default()),
                    last_modified: Ok(Default::default()),
                    name: Ok(Default::default()),
                    size: Ok(Default::default()),
                }
            }
        }
        impl CertificateInfo {
            pub fn ccid<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.ccid = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for ccid: {e}")
                    });
                self
            }
            pub fn last_modified<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.last_modified = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for last_modified: {e}")
                    });
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn size<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.size = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for size: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<CertificateInfo> for super::CertificateInfo {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CertificateInfo,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.ccid.as_ref().err(),
                    value.last_modified.as_ref().err(),
                    value.name.as_ref().err(),
                    value.size.as_ref().err(),
                ])?;
                Ok(Self {
                    ccid: value.ccid?,
                    last_modified: value.last_modified?,
                    name: value.name?,
                    size: value.size?,
                })
            }
        }
        impl ::std::convert::From<super::CertificateInfo> for CertificateInfo {
            fn from(value: super::CertificateInfo) -> Self {
                Self {
                    ccid: Ok(value.ccid),
                    last_modified: Ok(value.last_modified),
                    name: Ok(value.name),
                    size: Ok(value.size),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct DataType {
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            source: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DataType {
            fn default() -> Self {
                Self {
                    name: Ok(Default::default()),
                    source: Ok(Default::default()),
                }
            }
        }
        impl DataType {
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn source<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.source = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for source: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<DataType> for super::DataType {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DataType,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.name.as_ref().err(),
                    value.source.as_ref().err(),
                ])?;
                Ok(Self {
                    name: value.name?,
                    source: value.source?,
                })
            }
        }
        impl ::std::convert::From<super::DataType> for DataType {
            fn from(value: super::DataType) -> Self {
                Self {
                    name: Ok(value.name),
                    source: Ok(value.source),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct Job {
            description: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            file_split_size: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            job_params: ::std::result::Result<
                super::UcsJobParams,
                ::std::string::String,
            >,
            scheduler_param: ::std::result::Result<
                super::SchedulerParam,
                ::std::string::String,
            >,
            source: ::std::result::Result<::std::string::String, ::std::string::String>,
            suspended: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            time_frame: ::std::result::Result<super::TimeFrame, ::std::string::String>,
            title: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for Job {
            fn default() -> Self {
                Self {
                    description: Ok(Default::default()),
                    file_split_size: Ok(Default::default()),
                    job_params: Err(
                        "`job_params` is required, and was not set".to_string(),
                    ),
                    scheduler_param: Err(
                        "`scheduler_param` is required, and was not set".to_string(),
                    ),
                    source: Err("`source` is required, and was not set".to_string()),
                    suspended: Err(
                        "`suspended` is required, and was not set".to_string(),
                    ),
                    time_frame: Err(
                        "`time_frame` is required, and was not set".to_string(),
                    ),
                    title: Err("`title` is required, and was not set".to_string()),
                }
            }
        }
        impl Job {
            pub fn description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.description = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for description: {e}")
                    });
                self
            }
            pub fn file_split_size<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.file_split_size = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for file_split_size: {e}"
                        )
                    });
                self
            }
            pub fn job_params<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::UcsJobParams>,
                T::Error: ::std::fmt::Display,
            {
                self.job_params = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for job_params: {e}")
                    });
                self
            }
            pub fn scheduler_param<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::SchedulerParam>,
                T::Error: ::std::fmt::Display,
            {
                self.scheduler_param = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for scheduler_param: {e}"
                        )
                    });
                self
            }
            pub fn source<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.source = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for source: {e}")
                    });
                self
            }
            pub fn suspended<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.suspended = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for suspended: {e}")
                    });
                self
            }
            pub fn time_frame<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::TimeFrame>,
                T::Error: ::std::fmt::Display,
            {
                self.time_frame = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for time_frame: {e}")
                    });
                self
            }
            pub fn title<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.title = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for title: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Job> for super::Job {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Job,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.description.as_ref().err(),
                    value.file_split_size.as_ref().err(),
                    value.job_params.as_ref().err(),
                    value.scheduler_param.as_ref().err(),
                    value.source.as_ref().err(),
                    value.suspended.as_ref().err(),
                    value.time_frame.as_ref().err(),
                    value.title.as_ref().err(),
                ])?;
                Ok(Self {
                    description: value.description?,
                    file_split_size: value.file_split_size?,
                    job_params: value.job_params?,
                    scheduler_param: value.scheduler_param?,
                    source: value.source?,
                    suspended: value.suspended?,
                    time_frame: value.time_frame?,
                    title: value.title?,
                })
            }
        }
        impl ::std::convert::From<super::Job> for Job {
            fn from(value: super::Job) -> Self {
                Self {
                    description: Ok(value.description),
                    file_split_size: Ok(value.file_split_size),
                    job_params: Ok(value.job_params),
                    scheduler_param: Ok(value.scheduler_param),
                    source: Ok(value.source),
                    suspended: Ok(value.suspended),
                    time_frame: Ok(value.time_frame),
                    title: Ok(value.title),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct JobInfo {
            created_date: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            date_from: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            date_to: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            description: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            file_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            file_size: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            file_split_size: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
            media: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
            parent_id: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            progress: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            source: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            status: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            title: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for JobInfo {
            fn default() -> Self {
                Self {
                    created_date: Ok(Default::default()),
                    date_from: Ok(Default::default()),
                    date_to: Ok(Default::default()),
                    description: Ok(Default::default()),
                    file_name: Ok(Default::default()),
                    file_size: Ok(Default::default()),
                    file_split_size: Ok(Default::default()),
                    id: Ok(Default::default()),
                    media: Ok(Default::default()),
                    parent_id: Ok(Default::default()),
                    progress: Ok(Default::default()),
                    source: Ok(Default::default()),
                    status: Ok(Default::default()),
                    title: Ok(Default::default()),
                    type_: Ok(Default::default()),
                }
            }
        }
        impl JobInfo {
            pub fn created_date<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.created_date = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for created_date: {e}")
                    });
                self
            }
            pub fn date_from<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.date_from = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for date_from: {e}")
                    });
                self
            }
            pub fn date_to<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.date_to = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for date_to: {e}")
                    });
                self
            }
            pub fn description<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.description = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for description: {e}")
                    });
                self
            }
            pub fn file_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.file_name = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for file_name: {e}")
                    });
                self
            }
            pub fn file_size<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.file_size = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for file_size: {e}")
                    });
                self
            }
            pub fn file_split_size<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.file_split_size = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for file_split_size: {e}"
                        )
                    });
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn media<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.media = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for media: {e}")
                    });
                self
            }
            pub fn parent_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.parent_id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for parent_id: {e}")
                    });
                self
            }
            pub fn progress<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.progress = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for progress: {e}")
                    });
                self
            }
            pub fn source<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.source = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for source: {e}")
                    });
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for status: {e}")
                    });
                self
            }
            pub fn title<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.title = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for title: {e}")
                    });
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<JobInfo> for super::JobInfo {
            type Error = super::error::ConversionError;
            fn try_from(
                value: JobInfo,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.created_date.as_ref().err(),
                    value.date_from.as_ref().err(),
                    value.date_to.as_ref().err(),
                    value.description.as_ref().err(),
                    value.file_name.as_ref().err(),
                    value.file_size.as_ref().err(),
                    value.file_split_size.as_ref().err(),
                    value.id.as_ref().err(),
                    value.media.as_ref().err(),
                    value.parent_id.as_ref().err(),
                    value.progress.as_ref().err(),
                    value.source.as_ref().err(),
                    value.status.as_ref().err(),
                    value.title.as_ref().err(),
                    value.type_.as_ref().err(),
                ])?;
                Ok(Self {
                    created_date: value.created_date?,
                    date_from: value.date_from?,
                    date_to: value.date_to?,
                    description: value.description?,
                    file_name: value.file_name?,
                    file_size: value.file_size?,
                    file_split_size: value.file_split_size?,
                    id: value.id?,
                    media: value.media?,
                    parent_id: value.parent_id?,
                    progress: value.progress?,
                    source: value.source?,
                    status: value.status?,
                    title: value.title?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::JobInfo> for JobInfo {
            fn from(value: super::JobInfo) -> Self {
                Self {
                    created_date: Ok(value.created_date),
                    date_from: Ok(value.date_from),
                    date_to: Ok(value.date_to),
                    description: Ok(value.description),
                    file_name: Ok(value.file_name),
                    file_size: Ok(value.file_size),
                    file_split_size: Ok(value.file_split_size),
                    id: Ok(value.id),
                    media: Ok(value.media),
                    parent_id: Ok(value.parent_id),
                    progress: Ok(value.progress),
                    source: Ok(value.source),
                    status: Ok(value.status),
                    title: Ok(value.title),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct JobProgress {
            progress: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            status: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for JobProgress {
            fn default() -> Self {
                Self {
                    progress: Ok(Default::default()),
                    status: Ok(Default::default()),
                }
            }
        }
        impl JobProgress {
            pub fn progress<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.progress = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for progress: {e}")
                    });
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for status: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<JobProgress> for super::JobProgress {
            type Error = super::error::ConversionError;
            fn try_from(
                value: JobProgress,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.progress.as_ref().err(),
                    value.status.as_ref().err(),
                ])?;
                Ok(Self {
                    progress: value.progress?,
                    status: value.status?,
                })
            }
        }
        impl ::std::convert::From<super::JobProgress> for JobProgress {
            fn from(value: super::JobProgress) -> Self {
                Self {
                    progress: Ok(value.progress),
                    status: Ok(value.status),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct KeyValueItem {
            label: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            value: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for KeyValueItem {
            fn default() -> Self {
                Self {
                    label: Ok(Default::default()),
                    value: Ok(Default::default()),
                }
            }
        }
        impl KeyValueItem {
            pub fn label<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.label = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for label: {e}")
                    });
                self
            }
            pub fn value<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.value = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for value: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<KeyValueItem> for super::KeyValueItem {
            type Error = super::error::ConversionError;
            fn try_from(
                value: KeyValueItem,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.label.as_ref().err(),
                    value.value.as_ref().err(),
                ])?;
                Ok(Self {
                    label: value.label?,
                    value: value.value?,
                })
            }
        }
        impl ::std::convert::From<super::KeyValueItem> for KeyValueItem {
            fn from(value: super::KeyValueItem) -> Self {
                Self {
                    label: Ok(value.label),
                    value: Ok(value.value),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct PagedResponse {
            count: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            from: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            items: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
                ::std::string::String,
            >,
            size: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PagedResponse {
            fn default() -> Self {
                Self {
                    count: Ok(Default::default()),
                    from: Ok(Default::default()),
                    items: Ok(Default::default()),
                    size: Ok(Default::default()),
                }
            }
        }
        impl PagedResponse {
            pub fn count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.count = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for count: {e}")
                    });
                self
            }
            pub fn from<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.from = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for from: {e}")
                    });
                self
            }
            pub fn items<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::serde_json::Value>>,
                T::Error: ::std::fmt::Display,
            {
                self.items = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for items: {e}")
                    });
                self
            }
            pub fn size<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.size = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for size: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<PagedResponse> for super::PagedResponse {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PagedResponse,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.count.as_ref().err(),
                    value.from.as_ref().err(),
                    value.items.as_ref().err(),
                    value.size.as_ref().err(),
                ])?;
                Ok(Self {
                    count: value.count?,
                    from: value.from?,
                    items: value.items?,
                    size: value.size?,
                })
            }
        }
        impl ::std::convert::From<super::PagedResponse> for PagedResponse {
            fn from(value: super::PagedResponse) -> Self {
                Self {
                    count: Ok(value.count),
                    from: Ok(value.from),
                    items: Ok(value.items),
                    size: Ok(value.size),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct PreSignedUri {
            path: ::std::result::Result<
                ::std::option::Option<crate::Secret>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PreSignedUri {
            fn default() -> Self {
                Self {
                    path: Ok(Default::default()),
                }
            }
        }
        impl PreSignedUri {
            pub fn path<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<crate::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.path = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for path: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<PreSignedUri> for super::PreSignedUri {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PreSignedUri,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { path: value.path? })
            }
        }
        impl ::std::convert::From<super::PreSignedUri> for PreSignedUri {
            fn from(value: super::PreSignedUri) -> Self {
                Self { path: Ok(value.path) }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct SchedulerParam {
            cron: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            immediately: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            runs: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            start_date: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SchedulerParam {
            fn default() -> Self {
                Self {
                    cron: Ok(Default::default()),
                    immediately: Ok(Default::default()),
                    runs: Ok(Default::default()),
                    start_date: Ok(Default::default()),
                }
            }
        }
        impl SchedulerParam {
            pub fn cron<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.cron = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for cron: {e}")
                    });
                self
            }
            pub fn immediately<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.immediately = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for immediately: {e}")
                    });
                self
            }
            pub fn runs<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.runs = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for runs: {e}")
                    });
                self
            }
            pub fn start_date<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.start_date = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for start_date: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SchedulerParam> for super::SchedulerParam {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SchedulerParam,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.cron.as_ref().err(),
                    value.immediately.as_ref().err(),
                    value.runs.as_ref().err(),
                    value.start_date.as_ref().err(),
                ])?;
                Ok(Self {
                    cron: value.cron?,
                    immediately: value.immediately?,
                    runs: value.runs?,
                    start_date: value.start_date?,
                })
            }
        }
        impl ::std::convert::From<super::SchedulerParam> for SchedulerParam {
            fn from(value: super::SchedulerParam) -> Self {
                Self {
                    cron: Ok(value.cron),
                    immediately: Ok(value.immediately),
                    runs: Ok(value.runs),
                    start_date: Ok(value.start_date),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct SubType {
            data_type: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            display_name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            enabled: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            source: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SubType {
            fn default() -> Self {
                Self {
                    data_type: Ok(Default::default()),
                    display_name: Ok(Default::default()),
                    enabled: Ok(Default::default()),
                    name: Ok(Default::default()),
                    source: Ok(Default::default()),
                }
            }
        }
        impl SubType {
            pub fn data_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.data_type = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for data_type: {e}")
                    });
                self
            }
            pub fn display_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.display_name = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for display_name: {e}")
                    });
                self
            }
            pub fn enabled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.enabled = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for enabled: {e}")
                    });
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn source<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.source = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for source: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SubType> for super::SubType {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SubType,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.data_type.as_ref().err(),
                    value.display_name.as_ref().err(),
                    value.enabled.as_ref().err(),
                    value.name.as_ref().err(),
                    value.source.as_ref().err(),
                ])?;
                Ok(Self {
                    data_type: value.data_type?,
                    display_name: value.display_name?,
                    enabled: value.enabled?,
                    name: value.name?,
                    source: value.source?,
                })
            }
        }
        impl ::std::convert::From<super::SubType> for SubType {
            fn from(value: super::SubType) -> Self {
                Self {
                    data_type: Ok(value.data_type),
                    display_name: Ok(value.display_name),
                    enabled: Ok(value.enabled),
                    name: Ok(value.name),
                    source: Ok(value.source),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct TimeFrame {
            all: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            date_from: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            date_to: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for TimeFrame {
            fn default() -> Self {
                Self {
                    all: Ok(Default::default()),
                    date_from: Ok(Default::default()),
                    date_to: Ok(Default::default()),
                }
            }
        }
        impl TimeFrame {
            pub fn all<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.all = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for all: {e}")
                    });
                self
            }
            pub fn date_from<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.date_from = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for date_from: {e}")
                    });
                self
            }
            pub fn date_to<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.date_to = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for date_to: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<TimeFrame> for super::TimeFrame {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TimeFrame,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.all.as_ref().err(),
                    value.date_from.as_ref().err(),
                    value.date_to.as_ref().err(),
                ])?;
                Ok(Self {
                    all: value.all?,
                    date_from: value.date_from?,
                    date_to: value.date_to?,
                })
            }
        }
        impl ::std::convert::From<super::TimeFrame> for TimeFrame {
            fn from(value: super::TimeFrame) -> Self {
                Self {
                    all: Ok(value.all),
                    date_from: Ok(value.date_from),
                    date_to: Ok(value.date_to),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct UcsJobParams {
            file_split_size: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            media: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for UcsJobParams {
            fn default() -> Self {
                Self {
                    file_split_size: Ok(Default::default()),
                    media: Err("`media` is required, and was not set".to_string()),
                    type_: Err("`type_` is required, and was not set".to_string()),
                }
            }
        }
        impl UcsJobParams {
            pub fn file_split_size<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.file_split_size = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for file_split_size: {e}"
                        )
                    });
                self
            }
            pub fn media<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.media = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for media: {e}")
                    });
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<UcsJobParams> for super::UcsJobParams {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UcsJobParams,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.file_split_size.as_ref().err(),
                    value.media.as_ref().err(),
                    value.type_.as_ref().err(),
                ])?;
                Ok(Self {
                    file_split_size: value.file_split_size?,
                    media: value.media?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::UcsJobParams> for UcsJobParams {
            fn from(value: super::UcsJobParams) -> Self {
                Self {
                    file_split_size: Ok(value.file_split_size),
                    media: Ok(value.media),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct VersionInfo {
            build_number: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            changeset: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            version: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for VersionInfo {
            fn default() -> Self {
                Self {
                    build_number: Ok(Default::default()),
                    changeset: Ok(Default::default()),
                    name: Ok(Default::default()),
                    version: Ok(Default::default()),
                }
            }
        }
        impl VersionInfo {
            pub fn build_number<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.build_number = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for build_number: {e}")
                    });
                self
            }
            pub fn changeset<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.changeset = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for changeset: {e}")
                    });
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.version = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for version: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<VersionInfo> for super::VersionInfo {
            type Error = super::error::ConversionError;
            fn try_from(
                value: VersionInfo,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.build_number.as_ref().err(),
                    value.changeset.as_ref().err(),
                    value.name.as_ref().err(),
                    value.version.as_ref().err(),
                ])?;
                Ok(Self {
                    build_number: value.build_number?,
                    changeset: value.changeset?,
                    name: value.name?,
                    version: value.version?,
                })
            }
        }
        impl ::std::convert::From<super::VersionInfo> for VersionInfo {
            fn from(value: super::VersionInfo) -> Self {
                Self {
                    build_number: Ok(value.build_number),
                    changeset: Ok(value.changeset),
                    name: Ok(value.name),
                    version: Ok(value.version),
                }
            }
        }
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}
/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    #[allow(unused_imports)]
    use super::{operations, types};
    #[allow(unused_imports)]
    use crate::client::Caller;
    #[allow(unused_imports)]
    use crate::http::{pipeline, request::Request};
    #[allow(unused_imports)]
    use crate::{Error, Redirect, Response};
    /**Builder for [`CloudDataDownload::get_certificate_v3`]

[`CloudDataDownload::get_certificate_v3`]: super::CloudDataDownload::get_certificate_v3*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetCertificateV3 {
        caller: Caller,
    }
    impl GetCertificateV3 {
        pub(super) fn new(caller: Caller) -> Self {
            Self { caller }
        }
        ///Sends a `GET` request to `/v3/cipher`
        pub async fn send(self) -> Result<Response<types::CertificateInfo>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::CertificateInfo>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller } = self;
            let request = Request::new(&operations::GET_CERTIFICATE_V3);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`CloudDataDownload::upload_certificate_v3`]

[`CloudDataDownload::upload_certificate_v3`]: super::CloudDataDownload::upload_certificate_v3*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UploadCertificateV3 {
        caller: Caller,
        certificatefilename: crate::http::request::Argument<::std::string::String>,
        file: Option<crate::Upload>,
    }
    impl UploadCertificateV3 {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                certificatefilename: Err(crate::http::request::not_set()),
                file: None,
            }
        }
        /// The file to send.
        pub fn file(mut self, file: impl Into<crate::Upload>) -> Self {
            self.file = Some(file.into());
            self
        }
        pub fn certificatefilename<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.certificatefilename = value
                .try_into()
                .map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `POST` request to `/v3/cipher/{certificatefilename}`
        pub async fn send(self) -> Result<Response<String>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Text>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, certificatefilename, file } = self;
            let mut request = Request::new(&operations::UPLOAD_CERTIFICATE_V3);
            request.path("certificatefilename", certificatefilename);
            request.file("file", "file", file.ok_or_else(crate::http::request::not_set));
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`CloudDataDownload::list_job_statuses_v3`]

[`CloudDataDownload::list_job_statuses_v3`]: super::CloudDataDownload::list_job_statuses_v3*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListJobStatusesV3 {
        caller: Caller,
    }
    impl ListJobStatusesV3 {
        pub(super) fn new(caller: Caller) -> Self {
            Self { caller }
        }
        ///Sends a `GET` request to `/v3/data/job-statuses`
        pub async fn send(
            self,
        ) -> Result<Response<::std::vec::Vec<types::KeyValueItem>>, Error> {
            let (caller, request) = self.into_request();
            caller
                .execute::<pipeline::Json<::std::vec::Vec<types::KeyValueItem>>>(request)
                .await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller } = self;
            let request = Request::new(&operations::LIST_JOB_STATUSES_V3);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`CloudDataDownload::list_sources_v3`]

[`CloudDataDownload::list_sources_v3`]: super::CloudDataDownload::list_sources_v3*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListSourcesV3 {
        caller: Caller,
    }
    impl ListSourcesV3 {
        pub(super) fn new(caller: Caller) -> Self {
            Self { caller }
        }
        ///Sends a `GET` request to `/v3/data/sources`
        pub async fn send(
            self,
        ) -> Result<Response<::std::vec::Vec<types::KeyValueItem>>, Error> {
            let (caller, request) = self.into_request();
            caller
                .execute::<pipeline::Json<::std::vec::Vec<types::KeyValueItem>>>(request)
                .await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller } = self;
            let request = Request::new(&operations::LIST_SOURCES_V3);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`CloudDataDownload::list_sub_types_v3`]

[`CloudDataDownload::list_sub_types_v3`]: super::CloudDataDownload::list_sub_types_v3*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListSubTypesV3 {
        caller: Caller,
        data_type: crate::http::request::Argument<Option<::std::string::String>>,
        source: crate::http::request::Argument<Option<::std::string::String>>,
    }
    impl ListSubTypesV3 {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                data_type: Ok(None),
                source: Ok(None),
            }
        }
        pub fn data_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.data_type = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn source<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.source = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `GET` request to `/v3/data/sub-types`
        pub async fn send(
            self,
        ) -> Result<Response<::std::vec::Vec<types::SubType>>, Error> {
            let (caller, request) = self.into_request();
            caller
                .execute::<pipeline::Json<::std::vec::Vec<types::SubType>>>(request)
                .await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, data_type, source } = self;
            let mut request = Request::new(&operations::LIST_SUB_TYPES_V3);
            request.optional_query("data_type", "dataType", data_type);
            request.optional_query("source", "source", source);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`CloudDataDownload::list_types_v3`]

[`CloudDataDownload::list_types_v3`]: super::CloudDataDownload::list_types_v3*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListTypesV3 {
        caller: Caller,
        source: crate::http::request::Argument<Option<::std::string::String>>,
    }
    impl ListTypesV3 {
        pub(super) fn new(caller: Caller) -> Self {
            Self { caller, source: Ok(None) }
        }
        pub fn source<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.source = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `GET` request to `/v3/data/types`
        pub async fn send(
            self,
        ) -> Result<Response<::std::vec::Vec<types::DataType>>, Error> {
            let (caller, request) = self.into_request();
            caller
                .execute::<pipeline::Json<::std::vec::Vec<types::DataType>>>(request)
                .await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, source } = self;
            let mut request = Request::new(&operations::LIST_TYPES_V3);
            request.optional_query("source", "source", source);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`CloudDataDownload::list_file_metadata_v3`]

[`CloudDataDownload::list_file_metadata_v3`]: super::CloudDataDownload::list_file_metadata_v3*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListFileMetadataV3 {
        caller: Caller,
        desc_asc: crate::http::request::Argument<Option<bool>>,
        end_date: crate::http::request::Argument<Option<::std::string::String>>,
        from: crate::http::request::Argument<Option<i64>>,
        job_title: crate::http::request::Argument<Option<::std::string::String>>,
        name: crate::http::request::Argument<Option<::std::string::String>>,
        order_field: crate::http::request::Argument<Option<::std::string::String>>,
        size: crate::http::request::Argument<Option<i64>>,
        start_date: crate::http::request::Argument<Option<::std::string::String>>,
        type_: crate::http::request::Argument<Option<::std::string::String>>,
    }
    impl ListFileMetadataV3 {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                desc_asc: Ok(None),
                end_date: Ok(None),
                from: Ok(None),
                job_title: Ok(None),
                name: Ok(None),
                order_field: Ok(None),
                size: Ok(None),
                start_date: Ok(None),
                type_: Ok(None),
            }
        }
        pub fn desc_asc<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
            <V as std::convert::TryInto<bool>>::Error: std::fmt::Display,
        {
            self.desc_asc = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn end_date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.end_date = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
            <V as std::convert::TryInto<i64>>::Error: std::fmt::Display,
        {
            self.from = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn job_title<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.job_title = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn order_field<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.order_field = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
            <V as std::convert::TryInto<i64>>::Error: std::fmt::Display,
        {
            self.size = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn start_date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.start_date = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `GET` request to `/v3/file-metadatas`
        pub async fn send(self) -> Result<Response<types::PagedResponse>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::PagedResponse>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self {
                caller,
                desc_asc,
                end_date,
                from,
                job_title,
                name,
                order_field,
                size,
                start_date,
                type_,
            } = self;
            let mut request = Request::new(&operations::LIST_FILE_METADATA_V3);
            request.optional_query("desc_asc", "descAsc", desc_asc);
            request.optional_query("end_date", "endDate", end_date);
            request.optional_query("from", "from", from);
            request.optional_query("job_title", "jobTitle", job_title);
            request.optional_query("name", "name", name);
            request.optional_query("order_field", "orderField", order_field);
            request.optional_query("size", "size", size);
            request.optional_query("start_date", "startDate", start_date);
            request.optional_query("type_", "type", type_);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`CloudDataDownload::list_file_links_v3`]

[`CloudDataDownload::list_file_links_v3`]: super::CloudDataDownload::list_file_links_v3*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListFileLinksV3 {
        caller: Caller,
        filename: crate::http::request::Argument<Option<crate::CommaSeparated>>,
    }
    impl ListFileLinksV3 {
        pub(super) fn new(caller: Caller) -> Self {
            Self { caller, filename: Ok(None) }
        }
        pub fn filename<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::CommaSeparated>,
            <V as std::convert::TryInto<
                crate::CommaSeparated,
            >>::Error: std::fmt::Display,
        {
            self.filename = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `GET` request to `/v3/files`
        pub async fn send(
            self,
        ) -> Result<
            Response<
                crate::OneOrMany<
                    crate::generated::cloud_data_download::types::PreSignedUri,
                >,
            >,
            Error,
        > {
            let (caller, request) = self.into_request();
            caller
                .execute::<
                    pipeline::Json<
                        crate::OneOrMany<
                            crate::generated::cloud_data_download::types::PreSignedUri,
                        >,
                    >,
                >(request)
                .await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, filename } = self;
            let mut request = Request::new(&operations::LIST_FILE_LINKS_V3);
            request
                .check(
                    crate::http::limits::entries(
                        "filename",
                        filename.as_ref().ok().and_then(Option::as_ref),
                        100usize,
                    ),
                );
            request.optional_query("filename", "filename", filename);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`CloudDataDownload::delete_files_v3`]

[`CloudDataDownload::delete_files_v3`]: super::CloudDataDownload::delete_files_v3*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteFilesV3 {
        caller: Caller,
        filename: crate::http::request::Argument<crate::CommaSeparated>,
    }
    impl DeleteFilesV3 {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                filename: Err(crate::http::request::not_set()),
            }
        }
        pub fn filename<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::CommaSeparated>,
            <V as std::convert::TryInto<
                crate::CommaSeparated,
            >>::Error: std::fmt::Display,
        {
            self.filename = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `DELETE` request to `/v3/files`
        pub async fn send(self) -> Result<Response<()>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<()>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, filename } = self;
            let mut request = Request::new(&operations::DELETE_FILES_V3);
            request.query("filename", "filename", filename);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`CloudDataDownload::download_file_v3`]

[`CloudDataDownload::download_file_v3`]: super::CloudDataDownload::download_file_v3*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DownloadFileV3 {
        caller: Caller,
        filename: crate::http::request::Argument<::std::string::String>,
    }
    impl DownloadFileV3 {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                filename: Err(crate::http::request::not_set()),
            }
        }
        pub fn filename<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.filename = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `GET` request to `/v3/files/{filename}`
        pub async fn send(self) -> Result<Response<Redirect>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Location>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, filename } = self;
            let mut request = Request::new(&operations::DOWNLOAD_FILE_V3);
            request.path("filename", filename);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`CloudDataDownload::delete_file_v3`]

[`CloudDataDownload::delete_file_v3`]: super::CloudDataDownload::delete_file_v3*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteFileV3 {
        caller: Caller,
        filename: crate::http::request::Argument<::std::string::String>,
    }
    impl DeleteFileV3 {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                filename: Err(crate::http::request::not_set()),
            }
        }
        pub fn filename<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.filename = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `DELETE` request to `/v3/files/{filename}`
        pub async fn send(self) -> Result<Response<()>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<()>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, filename } = self;
            let mut request = Request::new(&operations::DELETE_FILE_V3);
            request.path("filename", filename);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`CloudDataDownload::get_version_v3`]

[`CloudDataDownload::get_version_v3`]: super::CloudDataDownload::get_version_v3*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetVersionV3 {
        caller: Caller,
    }
    impl GetVersionV3 {
        pub(super) fn new(caller: Caller) -> Self {
            Self { caller }
        }
        ///Sends a `GET` request to `/v3/version`
        pub async fn send(self) -> Result<Response<types::VersionInfo>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::VersionInfo>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller } = self;
            let request = Request::new(&operations::GET_VERSION_V3);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`CloudDataDownload::list_history_records_v4`]

[`CloudDataDownload::list_history_records_v4`]: super::CloudDataDownload::list_history_records_v4*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListHistoryRecordsV4 {
        caller: Caller,
        desc_asc: crate::http::request::Argument<Option<bool>>,
        file_name: crate::http::request::Argument<Option<::std::string::String>>,
        from: crate::http::request::Argument<Option<i64>>,
        order_field: crate::http::request::Argument<Option<::std::string::String>>,
        size: crate::http::request::Argument<Option<i64>>,
        status: crate::http::request::Argument<Option<::std::string::String>>,
        title: crate::http::request::Argument<Option<::std::string::String>>,
        type_: crate::http::request::Argument<Option<::std::string::String>>,
    }
    impl ListHistoryRecordsV4 {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                desc_asc: Ok(None),
                file_name: Ok(None),
                from: Ok(None),
                order_field: Ok(None),
                size: Ok(None),
                status: Ok(None),
                title: Ok(None),
                type_: Ok(None),
            }
        }
        pub fn desc_asc<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
            <V as std::convert::TryInto<bool>>::Error: std::fmt::Display,
        {
            self.desc_asc = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn file_name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.file_name = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
            <V as std::convert::TryInto<i64>>::Error: std::fmt::Display,
        {
            self.from = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn order_field<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.order_field = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
            <V as std::convert::TryInto<i64>>::Error: std::fmt::Display,
        {
            self.size = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn title<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `GET` request to `/v4/export/history`
        pub async fn send(self) -> Result<Response<types::PagedResponse>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::PagedResponse>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self {
                caller,
                desc_asc,
                file_name,
                from,
                order_field,
                size,
                status,
                title,
                type_,
            } = self;
            let mut request = Request::new(&operations::LIST_HISTORY_RECORDS_V4);
            request.optional_query("desc_asc", "descAsc", desc_asc);
            request.optional_query("file_name", "fileName", file_name);
            request.optional_query("from", "from", from);
            request.optional_query("order_field", "orderField", order_field);
            request.optional_query("size", "size", size);
            request.optional_query("status", "status", status);
            request.optional_query("title", "title", title);
            request.optional_query("type_", "type", type_);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`CloudDataDownload::delete_history_records_v4`]

[`CloudDataDownload::delete_history_records_v4`]: super::CloudDataDownload::delete_history_records_v4*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteHistoryRecordsV4 {
        caller: Caller,
        job_ids: crate::http::request::Argument<crate::CommaSeparated>,
    }
    impl DeleteHistoryRecordsV4 {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                job_ids: Err(crate::http::request::not_set()),
            }
        }
        pub fn job_ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::CommaSeparated>,
            <V as std::convert::TryInto<
                crate::CommaSeparated,
            >>::Error: std::fmt::Display,
        {
            self.job_ids = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `DELETE` request to `/v4/export/history`
        pub async fn send(self) -> Result<Response<()>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<()>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, job_ids } = self;
            let mut request = Request::new(&operations::DELETE_HISTORY_RECORDS_V4);
            request.query("job_ids", "jobIDs", job_ids);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`CloudDataDownload::get_history_record_v4`]

[`CloudDataDownload::get_history_record_v4`]: super::CloudDataDownload::get_history_record_v4*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetHistoryRecordV4 {
        caller: Caller,
        id: crate::http::request::Argument<::std::string::String>,
    }
    impl GetHistoryRecordV4 {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                id: Err(crate::http::request::not_set()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.id = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `GET` request to `/v4/export/history/{id}`
        pub async fn send(self) -> Result<Response<types::JobInfo>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::JobInfo>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, id } = self;
            let mut request = Request::new(&operations::GET_HISTORY_RECORD_V4);
            request.path("id", id);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`CloudDataDownload::delete_history_record_v4`]

[`CloudDataDownload::delete_history_record_v4`]: super::CloudDataDownload::delete_history_record_v4*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteHistoryRecordV4 {
        caller: Caller,
        id: crate::http::request::Argument<::std::string::String>,
    }
    impl DeleteHistoryRecordV4 {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                id: Err(crate::http::request::not_set()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.id = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `DELETE` request to `/v4/export/history/{id}`
        pub async fn send(self) -> Result<Response<()>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<()>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, id } = self;
            let mut request = Request::new(&operations::DELETE_HISTORY_RECORD_V4);
            request.path("id", id);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`CloudDataDownload::get_job_progress_v4`]

[`CloudDataDownload::get_job_progress_v4`]: super::CloudDataDownload::get_job_progress_v4*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetJobProgressV4 {
        caller: Caller,
        id: crate::http::request::Argument<::std::string::String>,
    }
    impl GetJobProgressV4 {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                id: Err(crate::http::request::not_set()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.id = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `GET` request to `/v4/export/history/{id}/progress`
        pub async fn send(self) -> Result<Response<types::JobProgress>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::JobProgress>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, id } = self;
            let mut request = Request::new(&operations::GET_JOB_PROGRESS_V4);
            request.path("id", id);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`CloudDataDownload::list_jobs_v4`]

[`CloudDataDownload::list_jobs_v4`]: super::CloudDataDownload::list_jobs_v4*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListJobsV4 {
        caller: Caller,
        desc_asc: crate::http::request::Argument<Option<bool>>,
        from: crate::http::request::Argument<Option<i64>>,
        order_field: crate::http::request::Argument<Option<::std::string::String>>,
        schedule_type: crate::http::request::Argument<Option<::std::string::String>>,
        size: crate::http::request::Argument<Option<i64>>,
        suspend: crate::http::request::Argument<Option<bool>>,
        title: crate::http::request::Argument<Option<::std::string::String>>,
        type_: crate::http::request::Argument<Option<::std::string::String>>,
    }
    impl ListJobsV4 {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                desc_asc: Ok(None),
                from: Ok(None),
                order_field: Ok(None),
                schedule_type: Ok(None),
                size: Ok(None),
                suspend: Ok(None),
                title: Ok(None),
                type_: Ok(None),
            }
        }
        pub fn desc_asc<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
            <V as std::convert::TryInto<bool>>::Error: std::fmt::Display,
        {
            self.desc_asc = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
            <V as std::convert::TryInto<i64>>::Error: std::fmt::Display,
        {
            self.from = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn order_field<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.order_field = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn schedule_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.schedule_type = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
            <V as std::convert::TryInto<i64>>::Error: std::fmt::Display,
        {
            self.size = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn suspend<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
            <V as std::convert::TryInto<bool>>::Error: std::fmt::Display,
        {
            self.suspend = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn title<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.type_ = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `GET` request to `/v4/export/jobs`
        pub async fn send(self) -> Result<Response<types::PagedResponse>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::PagedResponse>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self {
                caller,
                desc_asc,
                from,
                order_field,
                schedule_type,
                size,
                suspend,
                title,
                type_,
            } = self;
            let mut request = Request::new(&operations::LIST_JOBS_V4);
            request.optional_query("desc_asc", "descAsc", desc_asc);
            request.optional_query("from", "from", from);
            request.optional_query("order_field", "orderField", order_field);
            request.optional_query("schedule_type", "scheduleType", schedule_type);
            request.optional_query("size", "size", size);
            request.optional_query("suspend", "suspend", suspend);
            request.optional_query("title", "title", title);
            request.optional_query("type_", "type", type_);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`CloudDataDownload::create_job_v4`]

[`CloudDataDownload::create_job_v4`]: super::CloudDataDownload::create_job_v4*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateJobV4 {
        caller: Caller,
        body: crate::http::request::Argument<types::builder::Job>,
    }
    impl CreateJobV4 {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Job>,
            <V as std::convert::TryInto<types::Job>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::Job) -> types::builder::Job,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v4/export/jobs`
        pub async fn send(self) -> Result<Response<types::JobInfo>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::JobInfo>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, body } = self;
            let mut request = Request::new(&operations::CREATE_JOB_V4);
            request
                .json(
                    "body",
                    body
                        .and_then(|v| {
                            types::Job::try_from(v)
                                .map_err(crate::http::request::Fault::new)
                        }),
                );
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`CloudDataDownload::delete_jobs_v4`]

[`CloudDataDownload::delete_jobs_v4`]: super::CloudDataDownload::delete_jobs_v4*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteJobsV4 {
        caller: Caller,
        job_ids: crate::http::request::Argument<crate::CommaSeparated>,
    }
    impl DeleteJobsV4 {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                job_ids: Err(crate::http::request::not_set()),
            }
        }
        pub fn job_ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::CommaSeparated>,
            <V as std::convert::TryInto<
                crate::CommaSeparated,
            >>::Error: std::fmt::Display,
        {
            self.job_ids = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `DELETE` request to `/v4/export/jobs`
        pub async fn send(self) -> Result<Response<()>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<()>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, job_ids } = self;
            let mut request = Request::new(&operations::DELETE_JOBS_V4);
            request.query("job_ids", "jobIDs", job_ids);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`CloudDataDownload::cancel_job_v4`]

[`CloudDataDownload::cancel_job_v4`]: super::CloudDataDownload::cancel_job_v4*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CancelJobV4 {
        caller: Caller,
        id: crate::http::request::Argument<::std::string::String>,
    }
    impl CancelJobV4 {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                id: Err(crate::http::request::not_set()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.id = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `POST` request to `/v4/export/jobs/cancel/{id}`
        pub async fn send(self) -> Result<Response<()>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<()>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, id } = self;
            let mut request = Request::new(&operations::CANCEL_JOB_V4);
            request.path("id", id);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`CloudDataDownload::resume_job_v4`]

[`CloudDataDownload::resume_job_v4`]: super::CloudDataDownload::resume_job_v4*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ResumeJobV4 {
        caller: Caller,
        id: crate::http::request::Argument<::std::string::String>,
    }
    impl ResumeJobV4 {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                id: Err(crate::http::request::not_set()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.id = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `POST` request to `/v4/export/jobs/resume/{id}`
        pub async fn send(self) -> Result<Response<types::JobInfo>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::JobInfo>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, id } = self;
            let mut request = Request::new(&operations::RESUME_JOB_V4);
            request.path("id", id);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`CloudDataDownload::suspend_job_v4`]

[`CloudDataDownload::suspend_job_v4`]: super::CloudDataDownload::suspend_job_v4*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct SuspendJobV4 {
        caller: Caller,
        id: crate::http::request::Argument<::std::string::String>,
    }
    impl SuspendJobV4 {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                id: Err(crate::http::request::not_set()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.id = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `POST` request to `/v4/export/jobs/suspend/{id}`
        pub async fn send(self) -> Result<Response<types::JobInfo>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::JobInfo>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, id } = self;
            let mut request = Request::new(&operations::SUSPEND_JOB_V4);
            request.path("id", id);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`CloudDataDownload::get_job_v4`]

[`CloudDataDownload::get_job_v4`]: super::CloudDataDownload::get_job_v4*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetJobV4 {
        caller: Caller,
        id: crate::http::request::Argument<::std::string::String>,
    }
    impl GetJobV4 {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                id: Err(crate::http::request::not_set()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.id = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `GET` request to `/v4/export/jobs/{id}`
        pub async fn send(self) -> Result<Response<types::JobInfo>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::JobInfo>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, id } = self;
            let mut request = Request::new(&operations::GET_JOB_V4);
            request.path("id", id);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`CloudDataDownload::update_job_v4`]

[`CloudDataDownload::update_job_v4`]: super::CloudDataDownload::update_job_v4*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateJobV4 {
        caller: Caller,
        id: crate::http::request::Argument<::std::string::String>,
        body: crate::http::request::Argument<types::builder::Job>,
    }
    impl UpdateJobV4 {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                id: Err(crate::http::request::not_set()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.id = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Job>,
            <V as std::convert::TryInto<types::Job>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::Job) -> types::builder::Job,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/v4/export/jobs/{id}`
        pub async fn send(self) -> Result<Response<types::JobInfo>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::JobInfo>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, body, id } = self;
            let mut request = Request::new(&operations::UPDATE_JOB_V4);
            request.path("id", id);
            request
                .json(
                    "body",
                    body
                        .and_then(|v| {
                            types::Job::try_from(v)
                                .map_err(crate::http::request::Fault::new)
                        }),
                );
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
    /**Builder for [`CloudDataDownload::delete_job_v4`]

[`CloudDataDownload::delete_job_v4`]: super::CloudDataDownload::delete_job_v4*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteJobV4 {
        caller: Caller,
        id: crate::http::request::Argument<::std::string::String>,
    }
    impl DeleteJobV4 {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                id: Err(crate::http::request::not_set()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.id = value.try_into().map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `DELETE` request to `/v4/export/jobs/{id}`
        pub async fn send(self) -> Result<Response<()>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<()>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, id } = self;
            let mut request = Request::new(&operations::DELETE_JOB_V4);
            request.path("id", id);
            (caller, request)
        }
        /// Marks this call as idempotent, so that it can be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.caller.options.change(|options| options.idempotent());
            self
        }
        /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.caller.options.change(|options| options.timeout(timeout));
            self
        }
        /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.caller.options.change(|options| options.retry(policy));
            self
        }
        /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
        pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
            self.caller.options.change(|options| options.header(name, value));
            self
        }
        /// Settings of this call; what they say nothing of stays as it is.
        pub fn options(mut self, options: crate::CallOptions) -> Self {
            self.caller = self.caller.with(options);
            self
        }
    }
}
#[cfg(test)]
pub(crate) const MODELS: &[crate::models::Model] = &[
    crate::models::Model::of::<types::CertificateInfo>("CertificateInfo"),
    crate::models::Model::of::<types::DataType>("DataType"),
    crate::models::Model::of::<types::Job>("Job"),
    crate::models::Model::of::<types::JobInfo>("JobInfo"),
    crate::models::Model::of::<types::JobProgress>("JobProgress"),
    crate::models::Model::of::<types::KeyValueItem>("KeyValueItem"),
    crate::models::Model::of::<types::PagedResponse>("PagedResponse"),
    crate::models::Model::of::<types::PreSignedUri>("PreSignedUri"),
    crate::models::Model::of::<types::SchedulerParam>("SchedulerParam"),
    crate::models::Model::of::<types::SubType>("SubType"),
    crate::models::Model::of::<types::TimeFrame>("TimeFrame"),
    crate::models::Model::of::<types::UcsJobParams>("UcsJobParams"),
    crate::models::Model::of::<types::VersionInfo>("VersionInfo"),
];
