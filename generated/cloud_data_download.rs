// @generated from specs/cloud-data-download.yaml by `cargo build --features codegen`. Do not edit.
// spec 36baf36f2e18a75cc7a386d038e2a0c3f49ed9226e6061b19251d3934b41de17
// code 7604381a87d7c591d2065c97043dcf084dc3101e2c850aa2300523f11dd7600d

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
    pub(crate) client: crate::Client,
}
impl CloudDataDownload {
    pub(crate) fn new(client: crate::Client) -> Self {
        Self { client }
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
        builder::GetCertificateV3::new(self.client.clone())
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
        builder::UploadCertificateV3::new(self.client.clone())
    }
    /**List job statuses

Use `GET /udm/v10/data/job-statuses` (user data management, list job statuses) instead.
Lists the statuses that a job can have.

Sends a `GET` request to `/v3/data/job-statuses`*/
    #[deprecated(
        note = "Use `GET /udm/v10/data/job-statuses` (user data management, list job statuses) instead"
    )]
    pub fn list_job_statuses_v3(&self) -> builder::ListJobStatusesV3 {
        builder::ListJobStatusesV3::new(self.client.clone())
    }
    /**List data sources

Use `GET /udm/v10/data/sources` (user data management, list sources) instead.
Lists the sources of data.

Sends a `GET` request to `/v3/data/sources`*/
    #[deprecated(
        note = "Use `GET /udm/v10/data/sources` (user data management, list sources) instead"
    )]
    pub fn list_sources_v3(&self) -> builder::ListSourcesV3 {
        builder::ListSourcesV3::new(self.client.clone())
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
        builder::ListSubTypesV3::new(self.client.clone())
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
        builder::ListTypesV3::new(self.client.clone())
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
        builder::ListFileMetadataV3::new(self.client.clone())
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
        builder::ListFileLinksV3::new(self.client.clone())
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
        builder::DeleteFilesV3::new(self.client.clone())
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
        builder::DownloadFileV3::new(self.client.clone())
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
        builder::DeleteFileV3::new(self.client.clone())
    }
    /**Get version information

Use `GET /udm/v10/version` (user data management, get service information) instead.
Answers with the version of the service.

Sends a `GET` request to `/v3/version`*/
    #[deprecated(
        note = "Use `GET /udm/v10/version` (user data management, get service information) instead"
    )]
    pub fn get_version_v3(&self) -> builder::GetVersionV3 {
        builder::GetVersionV3::new(self.client.clone())
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
        builder::ListHistoryRecordsV4::new(self.client.clone())
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
        builder::DeleteHistoryRecordsV4::new(self.client.clone())
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
        builder::GetHistoryRecordV4::new(self.client.clone())
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
        builder::DeleteHistoryRecordV4::new(self.client.clone())
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
        builder::GetJobProgressV4::new(self.client.clone())
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
        builder::ListJobsV4::new(self.client.clone())
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
        builder::CreateJobV4::new(self.client.clone())
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
        builder::DeleteJobsV4::new(self.client.clone())
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
        builder::CancelJobV4::new(self.client.clone())
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
        builder::ResumeJobV4::new(self.client.clone())
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
        builder::SuspendJobV4::new(self.client.clone())
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
        builder::GetJobV4::new(self.client.clone())
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
        builder::UpdateJobV4::new(self.client.clone())
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
        builder::DeleteJobV4::new(self.client.clone())
    }
}
pub(crate) const BASE_PATH: &str = "/data-download";
pub(crate) mod operations {
    use crate::Service;
    use crate::dispatch::{Answer, Credential, Operation};
    pub(crate) static GET_CERTIFICATE_V3: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "getCertificateV3",
        method: "GET",
        path: "/v3/cipher",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        answer: Answer::Plain,
        secrets: &[],
    };
    pub(crate) static UPLOAD_CERTIFICATE_V3: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "uploadCertificateV3",
        method: "POST",
        path: "/v3/cipher/{certificatefilename}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        answer: Answer::Text,
        secrets: &[],
    };
    pub(crate) static LIST_JOB_STATUSES_V3: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "listJobStatusesV3",
        method: "GET",
        path: "/v3/data/job-statuses",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        answer: Answer::Plain,
        secrets: &[],
    };
    pub(crate) static LIST_SOURCES_V3: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "listSourcesV3",
        method: "GET",
        path: "/v3/data/sources",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        answer: Answer::Plain,
        secrets: &[],
    };
    pub(crate) static LIST_SUB_TYPES_V3: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "listSubTypesV3",
        method: "GET",
        path: "/v3/data/sub-types",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        answer: Answer::Plain,
        secrets: &[],
    };
    pub(crate) static LIST_TYPES_V3: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "listTypesV3",
        method: "GET",
        path: "/v3/data/types",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        answer: Answer::Plain,
        secrets: &[],
    };
    pub(crate) static LIST_FILE_METADATA_V3: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "listFileMetadataV3",
        method: "GET",
        path: "/v3/file-metadatas",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        answer: Answer::Plain,
        secrets: &[],
    };
    pub(crate) static LIST_FILE_LINKS_V3: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "listFileLinksV3",
        method: "GET",
        path: "/v3/files",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        answer: Answer::Plain,
        secrets: &["path"],
    };
    pub(crate) static DELETE_FILES_V3: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "deleteFilesV3",
        method: "DELETE",
        path: "/v3/files",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        answer: Answer::Empty,
        secrets: &[],
    };
    pub(crate) static DOWNLOAD_FILE_V3: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "downloadFileV3",
        method: "GET",
        path: "/v3/files/{filename}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        answer: Answer::Redirect,
        secrets: &[],
    };
    pub(crate) static DELETE_FILE_V3: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "deleteFileV3",
        method: "DELETE",
        path: "/v3/files/{filename}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        answer: Answer::Empty,
        secrets: &[],
    };
    pub(crate) static GET_VERSION_V3: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "getVersionV3",
        method: "GET",
        path: "/v3/version",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        answer: Answer::Plain,
        secrets: &[],
    };
    pub(crate) static LIST_HISTORY_RECORDS_V4: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "listHistoryRecordsV4",
        method: "GET",
        path: "/v4/export/history",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        answer: Answer::Plain,
        secrets: &[],
    };
    pub(crate) static DELETE_HISTORY_RECORDS_V4: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "deleteHistoryRecordsV4",
        method: "DELETE",
        path: "/v4/export/history",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        answer: Answer::Empty,
        secrets: &[],
    };
    pub(crate) static GET_HISTORY_RECORD_V4: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "getHistoryRecordV4",
        method: "GET",
        path: "/v4/export/history/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        answer: Answer::Plain,
        secrets: &[],
    };
    pub(crate) static DELETE_HISTORY_RECORD_V4: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "deleteHistoryRecordV4",
        method: "DELETE",
        path: "/v4/export/history/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        answer: Answer::Empty,
        secrets: &[],
    };
    pub(crate) static GET_JOB_PROGRESS_V4: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "getJobProgressV4",
        method: "GET",
        path: "/v4/export/history/{id}/progress",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        answer: Answer::Plain,
        secrets: &[],
    };
    pub(crate) static LIST_JOBS_V4: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "listJobsV4",
        method: "GET",
        path: "/v4/export/jobs",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        answer: Answer::Plain,
        secrets: &[],
    };
    pub(crate) static CREATE_JOB_V4: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "createJobV4",
        method: "POST",
        path: "/v4/export/jobs",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        answer: Answer::Plain,
        secrets: &[],
    };
    pub(crate) static DELETE_JOBS_V4: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "deleteJobsV4",
        method: "DELETE",
        path: "/v4/export/jobs",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        answer: Answer::Empty,
        secrets: &[],
    };
    pub(crate) static CANCEL_JOB_V4: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "cancelJobV4",
        method: "POST",
        path: "/v4/export/jobs/cancel/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        answer: Answer::Empty,
        secrets: &[],
    };
    pub(crate) static RESUME_JOB_V4: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "resumeJobV4",
        method: "POST",
        path: "/v4/export/jobs/resume/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        answer: Answer::Plain,
        secrets: &[],
    };
    pub(crate) static SUSPEND_JOB_V4: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "suspendJobV4",
        method: "POST",
        path: "/v4/export/jobs/suspend/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        answer: Answer::Plain,
        secrets: &[],
    };
    pub(crate) static GET_JOB_V4: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "getJobV4",
        method: "GET",
        path: "/v4/export/jobs/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        answer: Answer::Plain,
        secrets: &[],
    };
    pub(crate) static UPDATE_JOB_V4: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "updateJobV4",
        method: "PUT",
        path: "/v4/export/jobs/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        answer: Answer::Plain,
        secrets: &[],
    };
    pub(crate) static DELETE_JOB_V4: Operation = Operation {
        service: Service::CloudDataDownload,
        id: "deleteJobV4",
        method: "DELETE",
        path: "/v4/export/jobs/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        answer: Answer::Empty,
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
                    job_params: Err("no value supplied for job_params".to_string()),
                    scheduler_param: Err(
                        "no value supplied for scheduler_param".to_string(),
                    ),
                    source: Err("no value supplied for source".to_string()),
                    suspended: Err("no value supplied for suspended".to_string()),
                    time_frame: Err("no value supplied for time_frame".to_string()),
                    title: Err("no value supplied for title".to_string()),
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
                    media: Err("no value supplied for media".to_string()),
                    type_: Err("no value supplied for type_".to_string()),
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
    use super::{operations, types, CloudDataDownload};
    #[allow(unused_imports)]
    use crate::dispatch::{InvalidRequest, path_segment};
    #[allow(unused_imports)]
    use crate::{Error, Redirect, Response, Service};
    #[allow(unused_imports)]
    use progenitor_client::QueryParam;
    /**Builder for [`CloudDataDownload::get_certificate_v3`]

[`CloudDataDownload::get_certificate_v3`]: super::CloudDataDownload::get_certificate_v3*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetCertificateV3 {
        client: crate::Client,
    }
    impl GetCertificateV3 {
        pub(super) fn new(client: crate::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/v3/cipher`
        pub async fn send(self) -> Result<Response<types::CertificateInfo>, Error> {
            let client = self.client.clone();
            let request = self.into_request();
            client.dispatch(&operations::GET_CERTIFICATE_V3, request).await
        }
        fn into_request(self) -> Result<reqwest::Request, InvalidRequest> {
            let Self { client } = self;
            let url = format!(
                "{}/v3/cipher", client.base_url(Service::CloudDataDownload)
            );
            Ok(
                client
                    .http()
                    .get(url)
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .build()?,
            )
        }
        /// Says that the call does no harm when it is made twice, so that it may be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.client = self.client.idempotent();
            self
        }
        /// How long this call may take, in place of what [`ClientBuilder::timeout`](crate::ClientBuilder::timeout)
        /// says.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.client = self.client.with_timeout(timeout);
            self
        }
    }
    /**Builder for [`CloudDataDownload::upload_certificate_v3`]

[`CloudDataDownload::upload_certificate_v3`]: super::CloudDataDownload::upload_certificate_v3*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UploadCertificateV3 {
        client: crate::Client,
        certificatefilename: Result<::std::string::String, String>,
        file: Option<crate::Upload>,
    }
    impl UploadCertificateV3 {
        pub(super) fn new(client: crate::Client) -> Self {
            Self {
                client: client,
                certificatefilename: Err(
                    "certificatefilename was not initialized".to_string(),
                ),
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
        {
            self.certificatefilename = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for certificatefilename failed"
                        .to_string()
                });
            self
        }
        ///Sends a `POST` request to `/v3/cipher/{certificatefilename}`
        pub async fn send(self) -> Result<Response<String>, Error> {
            let client = self.client.clone();
            let request = self.into_request();
            client.dispatch_text(&operations::UPLOAD_CERTIFICATE_V3, request).await
        }
        fn into_request(self) -> Result<crate::dispatch::Outgoing, InvalidRequest> {
            let Self { client, certificatefilename, file } = self;
            let certificatefilename = certificatefilename.map_err(InvalidRequest::new)?;
            let url = format!(
                "{}/v3/cipher/{}", client.base_url(Service::CloudDataDownload),
                path_segment("certificatefilename", & certificatefilename.to_string()) ?
            );
            crate::upload::attach(client.http().post(url).build()?, "file", file)
        }
        /// Says that the call does no harm when it is made twice, so that it may be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.client = self.client.idempotent();
            self
        }
        /// How long this call may take, in place of what [`ClientBuilder::timeout`](crate::ClientBuilder::timeout)
        /// says.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.client = self.client.with_timeout(timeout);
            self
        }
    }
    /**Builder for [`CloudDataDownload::list_job_statuses_v3`]

[`CloudDataDownload::list_job_statuses_v3`]: super::CloudDataDownload::list_job_statuses_v3*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListJobStatusesV3 {
        client: crate::Client,
    }
    impl ListJobStatusesV3 {
        pub(super) fn new(client: crate::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/v3/data/job-statuses`
        pub async fn send(
            self,
        ) -> Result<Response<::std::vec::Vec<types::KeyValueItem>>, Error> {
            let client = self.client.clone();
            let request = self.into_request();
            client.dispatch(&operations::LIST_JOB_STATUSES_V3, request).await
        }
        fn into_request(self) -> Result<reqwest::Request, InvalidRequest> {
            let Self { client } = self;
            let url = format!(
                "{}/v3/data/job-statuses", client.base_url(Service::CloudDataDownload)
            );
            Ok(
                client
                    .http()
                    .get(url)
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .build()?,
            )
        }
        /// Says that the call does no harm when it is made twice, so that it may be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.client = self.client.idempotent();
            self
        }
        /// How long this call may take, in place of what [`ClientBuilder::timeout`](crate::ClientBuilder::timeout)
        /// says.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.client = self.client.with_timeout(timeout);
            self
        }
    }
    /**Builder for [`CloudDataDownload::list_sources_v3`]

[`CloudDataDownload::list_sources_v3`]: super::CloudDataDownload::list_sources_v3*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListSourcesV3 {
        client: crate::Client,
    }
    impl ListSourcesV3 {
        pub(super) fn new(client: crate::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/v3/data/sources`
        pub async fn send(
            self,
        ) -> Result<Response<::std::vec::Vec<types::KeyValueItem>>, Error> {
            let client = self.client.clone();
            let request = self.into_request();
            client.dispatch(&operations::LIST_SOURCES_V3, request).await
        }
        fn into_request(self) -> Result<reqwest::Request, InvalidRequest> {
            let Self { client } = self;
            let url = format!(
                "{}/v3/data/sources", client.base_url(Service::CloudDataDownload)
            );
            Ok(
                client
                    .http()
                    .get(url)
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .build()?,
            )
        }
        /// Says that the call does no harm when it is made twice, so that it may be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.client = self.client.idempotent();
            self
        }
        /// How long this call may take, in place of what [`ClientBuilder::timeout`](crate::ClientBuilder::timeout)
        /// says.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.client = self.client.with_timeout(timeout);
            self
        }
    }
    /**Builder for [`CloudDataDownload::list_sub_types_v3`]

[`CloudDataDownload::list_sub_types_v3`]: super::CloudDataDownload::list_sub_types_v3*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListSubTypesV3 {
        client: crate::Client,
        data_type: Result<Option<::std::string::String>, String>,
        source: Result<Option<::std::string::String>, String>,
    }
    impl ListSubTypesV3 {
        pub(super) fn new(client: crate::Client) -> Self {
            Self {
                client: client,
                data_type: Ok(None),
                source: Ok(None),
            }
        }
        pub fn data_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.data_type = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for data_type failed"
                        .to_string()
                });
            self
        }
        pub fn source<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.source = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for source failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v3/data/sub-types`
        pub async fn send(
            self,
        ) -> Result<Response<::std::vec::Vec<types::SubType>>, Error> {
            let client = self.client.clone();
            let request = self.into_request();
            client.dispatch(&operations::LIST_SUB_TYPES_V3, request).await
        }
        fn into_request(self) -> Result<reqwest::Request, InvalidRequest> {
            let Self { client, data_type, source } = self;
            let data_type = data_type.map_err(InvalidRequest::new)?;
            let source = source.map_err(InvalidRequest::new)?;
            let url = format!(
                "{}/v3/data/sub-types", client.base_url(Service::CloudDataDownload)
            );
            Ok(
                client
                    .http()
                    .get(url)
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .query(&QueryParam::new("dataType", &data_type))
                    .query(&QueryParam::new("source", &source))
                    .build()?,
            )
        }
        /// Says that the call does no harm when it is made twice, so that it may be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.client = self.client.idempotent();
            self
        }
        /// How long this call may take, in place of what [`ClientBuilder::timeout`](crate::ClientBuilder::timeout)
        /// says.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.client = self.client.with_timeout(timeout);
            self
        }
    }
    /**Builder for [`CloudDataDownload::list_types_v3`]

[`CloudDataDownload::list_types_v3`]: super::CloudDataDownload::list_types_v3*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListTypesV3 {
        client: crate::Client,
        source: Result<Option<::std::string::String>, String>,
    }
    impl ListTypesV3 {
        pub(super) fn new(client: crate::Client) -> Self {
            Self {
                client: client,
                source: Ok(None),
            }
        }
        pub fn source<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.source = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for source failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v3/data/types`
        pub async fn send(
            self,
        ) -> Result<Response<::std::vec::Vec<types::DataType>>, Error> {
            let client = self.client.clone();
            let request = self.into_request();
            client.dispatch(&operations::LIST_TYPES_V3, request).await
        }
        fn into_request(self) -> Result<reqwest::Request, InvalidRequest> {
            let Self { client, source } = self;
            let source = source.map_err(InvalidRequest::new)?;
            let url = format!(
                "{}/v3/data/types", client.base_url(Service::CloudDataDownload)
            );
            Ok(
                client
                    .http()
                    .get(url)
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .query(&QueryParam::new("source", &source))
                    .build()?,
            )
        }
        /// Says that the call does no harm when it is made twice, so that it may be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.client = self.client.idempotent();
            self
        }
        /// How long this call may take, in place of what [`ClientBuilder::timeout`](crate::ClientBuilder::timeout)
        /// says.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.client = self.client.with_timeout(timeout);
            self
        }
    }
    /**Builder for [`CloudDataDownload::list_file_metadata_v3`]

[`CloudDataDownload::list_file_metadata_v3`]: super::CloudDataDownload::list_file_metadata_v3*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListFileMetadataV3 {
        client: crate::Client,
        desc_asc: Result<Option<bool>, String>,
        end_date: Result<Option<::std::string::String>, String>,
        from: Result<Option<i64>, String>,
        job_title: Result<Option<::std::string::String>, String>,
        name: Result<Option<::std::string::String>, String>,
        order_field: Result<Option<::std::string::String>, String>,
        size: Result<Option<i64>, String>,
        start_date: Result<Option<::std::string::String>, String>,
        type_: Result<Option<::std::string::String>, String>,
    }
    impl ListFileMetadataV3 {
        pub(super) fn new(client: crate::Client) -> Self {
            Self {
                client: client,
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
        {
            self.desc_asc = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for desc_asc failed".to_string());
            self
        }
        pub fn end_date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.end_date = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for end_date failed"
                        .to_string()
                });
            self
        }
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.from = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for from failed".to_string());
            self
        }
        pub fn job_title<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.job_title = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for job_title failed"
                        .to_string()
                });
            self
        }
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.name = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for name failed"
                        .to_string()
                });
            self
        }
        pub fn order_field<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.order_field = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for order_field failed"
                        .to_string()
                });
            self
        }
        pub fn size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.size = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for size failed".to_string());
            self
        }
        pub fn start_date<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.start_date = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for start_date failed"
                        .to_string()
                });
            self
        }
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.type_ = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for type_ failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v3/file-metadatas`
        pub async fn send(self) -> Result<Response<types::PagedResponse>, Error> {
            let client = self.client.clone();
            let request = self.into_request();
            client.dispatch(&operations::LIST_FILE_METADATA_V3, request).await
        }
        fn into_request(self) -> Result<reqwest::Request, InvalidRequest> {
            let Self {
                client,
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
            let desc_asc = desc_asc.map_err(InvalidRequest::new)?;
            let end_date = end_date.map_err(InvalidRequest::new)?;
            let from = from.map_err(InvalidRequest::new)?;
            let job_title = job_title.map_err(InvalidRequest::new)?;
            let name = name.map_err(InvalidRequest::new)?;
            let order_field = order_field.map_err(InvalidRequest::new)?;
            let size = size.map_err(InvalidRequest::new)?;
            let start_date = start_date.map_err(InvalidRequest::new)?;
            let type_ = type_.map_err(InvalidRequest::new)?;
            let url = format!(
                "{}/v3/file-metadatas", client.base_url(Service::CloudDataDownload)
            );
            Ok(
                client
                    .http()
                    .get(url)
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .query(&QueryParam::new("descAsc", &desc_asc))
                    .query(&QueryParam::new("endDate", &end_date))
                    .query(&QueryParam::new("from", &from))
                    .query(&QueryParam::new("jobTitle", &job_title))
                    .query(&QueryParam::new("name", &name))
                    .query(&QueryParam::new("orderField", &order_field))
                    .query(&QueryParam::new("size", &size))
                    .query(&QueryParam::new("startDate", &start_date))
                    .query(&QueryParam::new("type", &type_))
                    .build()?,
            )
        }
        /// Says that the call does no harm when it is made twice, so that it may be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.client = self.client.idempotent();
            self
        }
        /// How long this call may take, in place of what [`ClientBuilder::timeout`](crate::ClientBuilder::timeout)
        /// says.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.client = self.client.with_timeout(timeout);
            self
        }
    }
    /**Builder for [`CloudDataDownload::list_file_links_v3`]

[`CloudDataDownload::list_file_links_v3`]: super::CloudDataDownload::list_file_links_v3*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListFileLinksV3 {
        client: crate::Client,
        filename: Result<Option<crate::CommaSeparated>, String>,
    }
    impl ListFileLinksV3 {
        pub(super) fn new(client: crate::Client) -> Self {
            Self {
                client: client,
                filename: Ok(None),
            }
        }
        pub fn filename<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::CommaSeparated>,
        {
            self.filename = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `crate :: CommaSeparated` for filename failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v3/files`
        pub async fn send(
            self,
        ) -> Result<
            Response<
                crate::OneOrMany<
                    crate::service::cloud_data_download::types::PreSignedUri,
                >,
            >,
            Error,
        > {
            let client = self.client.clone();
            let request = self.into_request();
            client.dispatch(&operations::LIST_FILE_LINKS_V3, request).await
        }
        fn into_request(self) -> Result<reqwest::Request, InvalidRequest> {
            let Self { client, filename } = self;
            let filename = filename.map_err(InvalidRequest::new)?;
            crate::limits::entries("filename", filename.as_ref(), 100usize)?;
            let url = format!(
                "{}/v3/files", client.base_url(Service::CloudDataDownload)
            );
            Ok(
                client
                    .http()
                    .get(url)
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .query(&QueryParam::new("filename", &filename))
                    .build()?,
            )
        }
        /// Says that the call does no harm when it is made twice, so that it may be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.client = self.client.idempotent();
            self
        }
        /// How long this call may take, in place of what [`ClientBuilder::timeout`](crate::ClientBuilder::timeout)
        /// says.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.client = self.client.with_timeout(timeout);
            self
        }
    }
    /**Builder for [`CloudDataDownload::delete_files_v3`]

[`CloudDataDownload::delete_files_v3`]: super::CloudDataDownload::delete_files_v3*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteFilesV3 {
        client: crate::Client,
        filename: Result<crate::CommaSeparated, String>,
    }
    impl DeleteFilesV3 {
        pub(super) fn new(client: crate::Client) -> Self {
            Self {
                client: client,
                filename: Err("filename was not initialized".to_string()),
            }
        }
        pub fn filename<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::CommaSeparated>,
        {
            self.filename = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: CommaSeparated` for filename failed"
                        .to_string()
                });
            self
        }
        ///Sends a `DELETE` request to `/v3/files`
        pub async fn send(self) -> Result<Response<()>, Error> {
            let client = self.client.clone();
            let request = self.into_request();
            client.dispatch(&operations::DELETE_FILES_V3, request).await
        }
        fn into_request(self) -> Result<reqwest::Request, InvalidRequest> {
            let Self { client, filename } = self;
            let filename = filename.map_err(InvalidRequest::new)?;
            let url = format!(
                "{}/v3/files", client.base_url(Service::CloudDataDownload)
            );
            Ok(
                client
                    .http()
                    .delete(url)
                    .query(&QueryParam::new("filename", &filename))
                    .build()?,
            )
        }
        /// Says that the call does no harm when it is made twice, so that it may be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.client = self.client.idempotent();
            self
        }
        /// How long this call may take, in place of what [`ClientBuilder::timeout`](crate::ClientBuilder::timeout)
        /// says.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.client = self.client.with_timeout(timeout);
            self
        }
    }
    /**Builder for [`CloudDataDownload::download_file_v3`]

[`CloudDataDownload::download_file_v3`]: super::CloudDataDownload::download_file_v3*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DownloadFileV3 {
        client: crate::Client,
        filename: Result<::std::string::String, String>,
    }
    impl DownloadFileV3 {
        pub(super) fn new(client: crate::Client) -> Self {
            Self {
                client: client,
                filename: Err("filename was not initialized".to_string()),
            }
        }
        pub fn filename<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.filename = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for filename failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v3/files/{filename}`
        pub async fn send(self) -> Result<Response<Redirect>, Error> {
            let client = self.client.clone();
            let request = self.into_request();
            client.dispatch_redirect(&operations::DOWNLOAD_FILE_V3, request).await
        }
        fn into_request(self) -> Result<reqwest::Request, InvalidRequest> {
            let Self { client, filename } = self;
            let filename = filename.map_err(InvalidRequest::new)?;
            let url = format!(
                "{}/v3/files/{}", client.base_url(Service::CloudDataDownload),
                path_segment("filename", & filename.to_string()) ?
            );
            Ok(client.http().get(url).build()?)
        }
        /// Says that the call does no harm when it is made twice, so that it may be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.client = self.client.idempotent();
            self
        }
        /// How long this call may take, in place of what [`ClientBuilder::timeout`](crate::ClientBuilder::timeout)
        /// says.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.client = self.client.with_timeout(timeout);
            self
        }
    }
    /**Builder for [`CloudDataDownload::delete_file_v3`]

[`CloudDataDownload::delete_file_v3`]: super::CloudDataDownload::delete_file_v3*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteFileV3 {
        client: crate::Client,
        filename: Result<::std::string::String, String>,
    }
    impl DeleteFileV3 {
        pub(super) fn new(client: crate::Client) -> Self {
            Self {
                client: client,
                filename: Err("filename was not initialized".to_string()),
            }
        }
        pub fn filename<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.filename = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for filename failed"
                        .to_string()
                });
            self
        }
        ///Sends a `DELETE` request to `/v3/files/{filename}`
        pub async fn send(self) -> Result<Response<()>, Error> {
            let client = self.client.clone();
            let request = self.into_request();
            client.dispatch(&operations::DELETE_FILE_V3, request).await
        }
        fn into_request(self) -> Result<reqwest::Request, InvalidRequest> {
            let Self { client, filename } = self;
            let filename = filename.map_err(InvalidRequest::new)?;
            let url = format!(
                "{}/v3/files/{}", client.base_url(Service::CloudDataDownload),
                path_segment("filename", & filename.to_string()) ?
            );
            Ok(client.http().delete(url).build()?)
        }
        /// Says that the call does no harm when it is made twice, so that it may be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.client = self.client.idempotent();
            self
        }
        /// How long this call may take, in place of what [`ClientBuilder::timeout`](crate::ClientBuilder::timeout)
        /// says.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.client = self.client.with_timeout(timeout);
            self
        }
    }
    /**Builder for [`CloudDataDownload::get_version_v3`]

[`CloudDataDownload::get_version_v3`]: super::CloudDataDownload::get_version_v3*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetVersionV3 {
        client: crate::Client,
    }
    impl GetVersionV3 {
        pub(super) fn new(client: crate::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/v3/version`
        pub async fn send(self) -> Result<Response<types::VersionInfo>, Error> {
            let client = self.client.clone();
            let request = self.into_request();
            client.dispatch(&operations::GET_VERSION_V3, request).await
        }
        fn into_request(self) -> Result<reqwest::Request, InvalidRequest> {
            let Self { client } = self;
            let url = format!(
                "{}/v3/version", client.base_url(Service::CloudDataDownload)
            );
            Ok(
                client
                    .http()
                    .get(url)
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .build()?,
            )
        }
        /// Says that the call does no harm when it is made twice, so that it may be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.client = self.client.idempotent();
            self
        }
        /// How long this call may take, in place of what [`ClientBuilder::timeout`](crate::ClientBuilder::timeout)
        /// says.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.client = self.client.with_timeout(timeout);
            self
        }
    }
    /**Builder for [`CloudDataDownload::list_history_records_v4`]

[`CloudDataDownload::list_history_records_v4`]: super::CloudDataDownload::list_history_records_v4*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListHistoryRecordsV4 {
        client: crate::Client,
        desc_asc: Result<Option<bool>, String>,
        file_name: Result<Option<::std::string::String>, String>,
        from: Result<Option<i64>, String>,
        order_field: Result<Option<::std::string::String>, String>,
        size: Result<Option<i64>, String>,
        status: Result<Option<::std::string::String>, String>,
        title: Result<Option<::std::string::String>, String>,
        type_: Result<Option<::std::string::String>, String>,
    }
    impl ListHistoryRecordsV4 {
        pub(super) fn new(client: crate::Client) -> Self {
            Self {
                client: client,
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
        {
            self.desc_asc = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for desc_asc failed".to_string());
            self
        }
        pub fn file_name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.file_name = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for file_name failed"
                        .to_string()
                });
            self
        }
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.from = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for from failed".to_string());
            self
        }
        pub fn order_field<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.order_field = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for order_field failed"
                        .to_string()
                });
            self
        }
        pub fn size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.size = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for size failed".to_string());
            self
        }
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.status = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for status failed"
                        .to_string()
                });
            self
        }
        pub fn title<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.title = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for title failed"
                        .to_string()
                });
            self
        }
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.type_ = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for type_ failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v4/export/history`
        pub async fn send(self) -> Result<Response<types::PagedResponse>, Error> {
            let client = self.client.clone();
            let request = self.into_request();
            client.dispatch(&operations::LIST_HISTORY_RECORDS_V4, request).await
        }
        fn into_request(self) -> Result<reqwest::Request, InvalidRequest> {
            let Self {
                client,
                desc_asc,
                file_name,
                from,
                order_field,
                size,
                status,
                title,
                type_,
            } = self;
            let desc_asc = desc_asc.map_err(InvalidRequest::new)?;
            let file_name = file_name.map_err(InvalidRequest::new)?;
            let from = from.map_err(InvalidRequest::new)?;
            let order_field = order_field.map_err(InvalidRequest::new)?;
            let size = size.map_err(InvalidRequest::new)?;
            let status = status.map_err(InvalidRequest::new)?;
            let title = title.map_err(InvalidRequest::new)?;
            let type_ = type_.map_err(InvalidRequest::new)?;
            let url = format!(
                "{}/v4/export/history", client.base_url(Service::CloudDataDownload)
            );
            Ok(
                client
                    .http()
                    .get(url)
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .query(&QueryParam::new("descAsc", &desc_asc))
                    .query(&QueryParam::new("fileName", &file_name))
                    .query(&QueryParam::new("from", &from))
                    .query(&QueryParam::new("orderField", &order_field))
                    .query(&QueryParam::new("size", &size))
                    .query(&QueryParam::new("status", &status))
                    .query(&QueryParam::new("title", &title))
                    .query(&QueryParam::new("type", &type_))
                    .build()?,
            )
        }
        /// Says that the call does no harm when it is made twice, so that it may be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.client = self.client.idempotent();
            self
        }
        /// How long this call may take, in place of what [`ClientBuilder::timeout`](crate::ClientBuilder::timeout)
        /// says.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.client = self.client.with_timeout(timeout);
            self
        }
    }
    /**Builder for [`CloudDataDownload::delete_history_records_v4`]

[`CloudDataDownload::delete_history_records_v4`]: super::CloudDataDownload::delete_history_records_v4*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteHistoryRecordsV4 {
        client: crate::Client,
        job_ids: Result<crate::CommaSeparated, String>,
    }
    impl DeleteHistoryRecordsV4 {
        pub(super) fn new(client: crate::Client) -> Self {
            Self {
                client: client,
                job_ids: Err("job_ids was not initialized".to_string()),
            }
        }
        pub fn job_ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::CommaSeparated>,
        {
            self.job_ids = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: CommaSeparated` for job_ids failed"
                        .to_string()
                });
            self
        }
        ///Sends a `DELETE` request to `/v4/export/history`
        pub async fn send(self) -> Result<Response<()>, Error> {
            let client = self.client.clone();
            let request = self.into_request();
            client.dispatch(&operations::DELETE_HISTORY_RECORDS_V4, request).await
        }
        fn into_request(self) -> Result<reqwest::Request, InvalidRequest> {
            let Self { client, job_ids } = self;
            let job_ids = job_ids.map_err(InvalidRequest::new)?;
            let url = format!(
                "{}/v4/export/history", client.base_url(Service::CloudDataDownload)
            );
            Ok(
                client
                    .http()
                    .delete(url)
                    .query(&QueryParam::new("jobIDs", &job_ids))
                    .build()?,
            )
        }
        /// Says that the call does no harm when it is made twice, so that it may be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.client = self.client.idempotent();
            self
        }
        /// How long this call may take, in place of what [`ClientBuilder::timeout`](crate::ClientBuilder::timeout)
        /// says.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.client = self.client.with_timeout(timeout);
            self
        }
    }
    /**Builder for [`CloudDataDownload::get_history_record_v4`]

[`CloudDataDownload::get_history_record_v4`]: super::CloudDataDownload::get_history_record_v4*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetHistoryRecordV4 {
        client: crate::Client,
        id: Result<::std::string::String, String>,
    }
    impl GetHistoryRecordV4 {
        pub(super) fn new(client: crate::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v4/export/history/{id}`
        pub async fn send(self) -> Result<Response<types::JobInfo>, Error> {
            let client = self.client.clone();
            let request = self.into_request();
            client.dispatch(&operations::GET_HISTORY_RECORD_V4, request).await
        }
        fn into_request(self) -> Result<reqwest::Request, InvalidRequest> {
            let Self { client, id } = self;
            let id = id.map_err(InvalidRequest::new)?;
            let url = format!(
                "{}/v4/export/history/{}", client.base_url(Service::CloudDataDownload),
                path_segment("id", & id.to_string()) ?
            );
            Ok(
                client
                    .http()
                    .get(url)
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .build()?,
            )
        }
        /// Says that the call does no harm when it is made twice, so that it may be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.client = self.client.idempotent();
            self
        }
        /// How long this call may take, in place of what [`ClientBuilder::timeout`](crate::ClientBuilder::timeout)
        /// says.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.client = self.client.with_timeout(timeout);
            self
        }
    }
    /**Builder for [`CloudDataDownload::delete_history_record_v4`]

[`CloudDataDownload::delete_history_record_v4`]: super::CloudDataDownload::delete_history_record_v4*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteHistoryRecordV4 {
        client: crate::Client,
        id: Result<::std::string::String, String>,
    }
    impl DeleteHistoryRecordV4 {
        pub(super) fn new(client: crate::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `DELETE` request to `/v4/export/history/{id}`
        pub async fn send(self) -> Result<Response<()>, Error> {
            let client = self.client.clone();
            let request = self.into_request();
            client.dispatch(&operations::DELETE_HISTORY_RECORD_V4, request).await
        }
        fn into_request(self) -> Result<reqwest::Request, InvalidRequest> {
            let Self { client, id } = self;
            let id = id.map_err(InvalidRequest::new)?;
            let url = format!(
                "{}/v4/export/history/{}", client.base_url(Service::CloudDataDownload),
                path_segment("id", & id.to_string()) ?
            );
            Ok(client.http().delete(url).build()?)
        }
        /// Says that the call does no harm when it is made twice, so that it may be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.client = self.client.idempotent();
            self
        }
        /// How long this call may take, in place of what [`ClientBuilder::timeout`](crate::ClientBuilder::timeout)
        /// says.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.client = self.client.with_timeout(timeout);
            self
        }
    }
    /**Builder for [`CloudDataDownload::get_job_progress_v4`]

[`CloudDataDownload::get_job_progress_v4`]: super::CloudDataDownload::get_job_progress_v4*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetJobProgressV4 {
        client: crate::Client,
        id: Result<::std::string::String, String>,
    }
    impl GetJobProgressV4 {
        pub(super) fn new(client: crate::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v4/export/history/{id}/progress`
        pub async fn send(self) -> Result<Response<types::JobProgress>, Error> {
            let client = self.client.clone();
            let request = self.into_request();
            client.dispatch(&operations::GET_JOB_PROGRESS_V4, request).await
        }
        fn into_request(self) -> Result<reqwest::Request, InvalidRequest> {
            let Self { client, id } = self;
            let id = id.map_err(InvalidRequest::new)?;
            let url = format!(
                "{}/v4/export/history/{}/progress", client
                .base_url(Service::CloudDataDownload), path_segment("id", & id
                .to_string()) ?
            );
            Ok(
                client
                    .http()
                    .get(url)
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .build()?,
            )
        }
        /// Says that the call does no harm when it is made twice, so that it may be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.client = self.client.idempotent();
            self
        }
        /// How long this call may take, in place of what [`ClientBuilder::timeout`](crate::ClientBuilder::timeout)
        /// says.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.client = self.client.with_timeout(timeout);
            self
        }
    }
    /**Builder for [`CloudDataDownload::list_jobs_v4`]

[`CloudDataDownload::list_jobs_v4`]: super::CloudDataDownload::list_jobs_v4*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListJobsV4 {
        client: crate::Client,
        desc_asc: Result<Option<bool>, String>,
        from: Result<Option<i64>, String>,
        order_field: Result<Option<::std::string::String>, String>,
        schedule_type: Result<Option<::std::string::String>, String>,
        size: Result<Option<i64>, String>,
        suspend: Result<Option<bool>, String>,
        title: Result<Option<::std::string::String>, String>,
        type_: Result<Option<::std::string::String>, String>,
    }
    impl ListJobsV4 {
        pub(super) fn new(client: crate::Client) -> Self {
            Self {
                client: client,
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
        {
            self.desc_asc = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for desc_asc failed".to_string());
            self
        }
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.from = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for from failed".to_string());
            self
        }
        pub fn order_field<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.order_field = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for order_field failed"
                        .to_string()
                });
            self
        }
        pub fn schedule_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.schedule_type = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for schedule_type failed"
                        .to_string()
                });
            self
        }
        pub fn size<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.size = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for size failed".to_string());
            self
        }
        pub fn suspend<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.suspend = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for suspend failed".to_string());
            self
        }
        pub fn title<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.title = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for title failed"
                        .to_string()
                });
            self
        }
        pub fn type_<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.type_ = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for type_ failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v4/export/jobs`
        pub async fn send(self) -> Result<Response<types::PagedResponse>, Error> {
            let client = self.client.clone();
            let request = self.into_request();
            client.dispatch(&operations::LIST_JOBS_V4, request).await
        }
        fn into_request(self) -> Result<reqwest::Request, InvalidRequest> {
            let Self {
                client,
                desc_asc,
                from,
                order_field,
                schedule_type,
                size,
                suspend,
                title,
                type_,
            } = self;
            let desc_asc = desc_asc.map_err(InvalidRequest::new)?;
            let from = from.map_err(InvalidRequest::new)?;
            let order_field = order_field.map_err(InvalidRequest::new)?;
            let schedule_type = schedule_type.map_err(InvalidRequest::new)?;
            let size = size.map_err(InvalidRequest::new)?;
            let suspend = suspend.map_err(InvalidRequest::new)?;
            let title = title.map_err(InvalidRequest::new)?;
            let type_ = type_.map_err(InvalidRequest::new)?;
            let url = format!(
                "{}/v4/export/jobs", client.base_url(Service::CloudDataDownload)
            );
            Ok(
                client
                    .http()
                    .get(url)
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .query(&QueryParam::new("descAsc", &desc_asc))
                    .query(&QueryParam::new("from", &from))
                    .query(&QueryParam::new("orderField", &order_field))
                    .query(&QueryParam::new("scheduleType", &schedule_type))
                    .query(&QueryParam::new("size", &size))
                    .query(&QueryParam::new("suspend", &suspend))
                    .query(&QueryParam::new("title", &title))
                    .query(&QueryParam::new("type", &type_))
                    .build()?,
            )
        }
        /// Says that the call does no harm when it is made twice, so that it may be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.client = self.client.idempotent();
            self
        }
        /// How long this call may take, in place of what [`ClientBuilder::timeout`](crate::ClientBuilder::timeout)
        /// says.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.client = self.client.with_timeout(timeout);
            self
        }
    }
    /**Builder for [`CloudDataDownload::create_job_v4`]

[`CloudDataDownload::create_job_v4`]: super::CloudDataDownload::create_job_v4*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateJobV4 {
        client: crate::Client,
        body: Result<types::builder::Job, String>,
    }
    impl CreateJobV4 {
        pub(super) fn new(client: crate::Client) -> Self {
            Self {
                client: client,
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
                .map_err(|s| format!("conversion to `Job` for body failed: {}", s));
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
            let client = self.client.clone();
            let request = self.into_request();
            client.dispatch(&operations::CREATE_JOB_V4, request).await
        }
        fn into_request(self) -> Result<reqwest::Request, InvalidRequest> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::Job::try_from(v).map_err(|e| e.to_string()))
                .map_err(InvalidRequest::new)?;
            let url = format!(
                "{}/v4/export/jobs", client.base_url(Service::CloudDataDownload)
            );
            Ok(
                client
                    .http()
                    .post(url)
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .json(&body)
                    .build()?,
            )
        }
        /// Says that the call does no harm when it is made twice, so that it may be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.client = self.client.idempotent();
            self
        }
        /// How long this call may take, in place of what [`ClientBuilder::timeout`](crate::ClientBuilder::timeout)
        /// says.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.client = self.client.with_timeout(timeout);
            self
        }
    }
    /**Builder for [`CloudDataDownload::delete_jobs_v4`]

[`CloudDataDownload::delete_jobs_v4`]: super::CloudDataDownload::delete_jobs_v4*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteJobsV4 {
        client: crate::Client,
        job_ids: Result<crate::CommaSeparated, String>,
    }
    impl DeleteJobsV4 {
        pub(super) fn new(client: crate::Client) -> Self {
            Self {
                client: client,
                job_ids: Err("job_ids was not initialized".to_string()),
            }
        }
        pub fn job_ids<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<crate::CommaSeparated>,
        {
            self.job_ids = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: CommaSeparated` for job_ids failed"
                        .to_string()
                });
            self
        }
        ///Sends a `DELETE` request to `/v4/export/jobs`
        pub async fn send(self) -> Result<Response<()>, Error> {
            let client = self.client.clone();
            let request = self.into_request();
            client.dispatch(&operations::DELETE_JOBS_V4, request).await
        }
        fn into_request(self) -> Result<reqwest::Request, InvalidRequest> {
            let Self { client, job_ids } = self;
            let job_ids = job_ids.map_err(InvalidRequest::new)?;
            let url = format!(
                "{}/v4/export/jobs", client.base_url(Service::CloudDataDownload)
            );
            Ok(
                client
                    .http()
                    .delete(url)
                    .query(&QueryParam::new("jobIDs", &job_ids))
                    .build()?,
            )
        }
        /// Says that the call does no harm when it is made twice, so that it may be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.client = self.client.idempotent();
            self
        }
        /// How long this call may take, in place of what [`ClientBuilder::timeout`](crate::ClientBuilder::timeout)
        /// says.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.client = self.client.with_timeout(timeout);
            self
        }
    }
    /**Builder for [`CloudDataDownload::cancel_job_v4`]

[`CloudDataDownload::cancel_job_v4`]: super::CloudDataDownload::cancel_job_v4*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CancelJobV4 {
        client: crate::Client,
        id: Result<::std::string::String, String>,
    }
    impl CancelJobV4 {
        pub(super) fn new(client: crate::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `POST` request to `/v4/export/jobs/cancel/{id}`
        pub async fn send(self) -> Result<Response<()>, Error> {
            let client = self.client.clone();
            let request = self.into_request();
            client.dispatch(&operations::CANCEL_JOB_V4, request).await
        }
        fn into_request(self) -> Result<reqwest::Request, InvalidRequest> {
            let Self { client, id } = self;
            let id = id.map_err(InvalidRequest::new)?;
            let url = format!(
                "{}/v4/export/jobs/cancel/{}", client
                .base_url(Service::CloudDataDownload), path_segment("id", & id
                .to_string()) ?
            );
            Ok(client.http().post(url).build()?)
        }
        /// Says that the call does no harm when it is made twice, so that it may be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.client = self.client.idempotent();
            self
        }
        /// How long this call may take, in place of what [`ClientBuilder::timeout`](crate::ClientBuilder::timeout)
        /// says.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.client = self.client.with_timeout(timeout);
            self
        }
    }
    /**Builder for [`CloudDataDownload::resume_job_v4`]

[`CloudDataDownload::resume_job_v4`]: super::CloudDataDownload::resume_job_v4*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ResumeJobV4 {
        client: crate::Client,
        id: Result<::std::string::String, String>,
    }
    impl ResumeJobV4 {
        pub(super) fn new(client: crate::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `POST` request to `/v4/export/jobs/resume/{id}`
        pub async fn send(self) -> Result<Response<types::JobInfo>, Error> {
            let client = self.client.clone();
            let request = self.into_request();
            client.dispatch(&operations::RESUME_JOB_V4, request).await
        }
        fn into_request(self) -> Result<reqwest::Request, InvalidRequest> {
            let Self { client, id } = self;
            let id = id.map_err(InvalidRequest::new)?;
            let url = format!(
                "{}/v4/export/jobs/resume/{}", client
                .base_url(Service::CloudDataDownload), path_segment("id", & id
                .to_string()) ?
            );
            Ok(
                client
                    .http()
                    .post(url)
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .build()?,
            )
        }
        /// Says that the call does no harm when it is made twice, so that it may be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.client = self.client.idempotent();
            self
        }
        /// How long this call may take, in place of what [`ClientBuilder::timeout`](crate::ClientBuilder::timeout)
        /// says.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.client = self.client.with_timeout(timeout);
            self
        }
    }
    /**Builder for [`CloudDataDownload::suspend_job_v4`]

[`CloudDataDownload::suspend_job_v4`]: super::CloudDataDownload::suspend_job_v4*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct SuspendJobV4 {
        client: crate::Client,
        id: Result<::std::string::String, String>,
    }
    impl SuspendJobV4 {
        pub(super) fn new(client: crate::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `POST` request to `/v4/export/jobs/suspend/{id}`
        pub async fn send(self) -> Result<Response<types::JobInfo>, Error> {
            let client = self.client.clone();
            let request = self.into_request();
            client.dispatch(&operations::SUSPEND_JOB_V4, request).await
        }
        fn into_request(self) -> Result<reqwest::Request, InvalidRequest> {
            let Self { client, id } = self;
            let id = id.map_err(InvalidRequest::new)?;
            let url = format!(
                "{}/v4/export/jobs/suspend/{}", client
                .base_url(Service::CloudDataDownload), path_segment("id", & id
                .to_string()) ?
            );
            Ok(
                client
                    .http()
                    .post(url)
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .build()?,
            )
        }
        /// Says that the call does no harm when it is made twice, so that it may be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.client = self.client.idempotent();
            self
        }
        /// How long this call may take, in place of what [`ClientBuilder::timeout`](crate::ClientBuilder::timeout)
        /// says.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.client = self.client.with_timeout(timeout);
            self
        }
    }
    /**Builder for [`CloudDataDownload::get_job_v4`]

[`CloudDataDownload::get_job_v4`]: super::CloudDataDownload::get_job_v4*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetJobV4 {
        client: crate::Client,
        id: Result<::std::string::String, String>,
    }
    impl GetJobV4 {
        pub(super) fn new(client: crate::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v4/export/jobs/{id}`
        pub async fn send(self) -> Result<Response<types::JobInfo>, Error> {
            let client = self.client.clone();
            let request = self.into_request();
            client.dispatch(&operations::GET_JOB_V4, request).await
        }
        fn into_request(self) -> Result<reqwest::Request, InvalidRequest> {
            let Self { client, id } = self;
            let id = id.map_err(InvalidRequest::new)?;
            let url = format!(
                "{}/v4/export/jobs/{}", client.base_url(Service::CloudDataDownload),
                path_segment("id", & id.to_string()) ?
            );
            Ok(
                client
                    .http()
                    .get(url)
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .build()?,
            )
        }
        /// Says that the call does no harm when it is made twice, so that it may be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.client = self.client.idempotent();
            self
        }
        /// How long this call may take, in place of what [`ClientBuilder::timeout`](crate::ClientBuilder::timeout)
        /// says.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.client = self.client.with_timeout(timeout);
            self
        }
    }
    /**Builder for [`CloudDataDownload::update_job_v4`]

[`CloudDataDownload::update_job_v4`]: super::CloudDataDownload::update_job_v4*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateJobV4 {
        client: crate::Client,
        id: Result<::std::string::String, String>,
        body: Result<types::builder::Job, String>,
    }
    impl UpdateJobV4 {
        pub(super) fn new(client: crate::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
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
                .map_err(|s| format!("conversion to `Job` for body failed: {}", s));
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
            let client = self.client.clone();
            let request = self.into_request();
            client.dispatch(&operations::UPDATE_JOB_V4, request).await
        }
        fn into_request(self) -> Result<reqwest::Request, InvalidRequest> {
            let Self { client, id, body } = self;
            let id = id.map_err(InvalidRequest::new)?;
            let body = body
                .and_then(|v| types::Job::try_from(v).map_err(|e| e.to_string()))
                .map_err(InvalidRequest::new)?;
            let url = format!(
                "{}/v4/export/jobs/{}", client.base_url(Service::CloudDataDownload),
                path_segment("id", & id.to_string()) ?
            );
            Ok(
                client
                    .http()
                    .put(url)
                    .header(
                        ::reqwest::header::ACCEPT,
                        ::reqwest::header::HeaderValue::from_static("application/json"),
                    )
                    .json(&body)
                    .build()?,
            )
        }
        /// Says that the call does no harm when it is made twice, so that it may be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.client = self.client.idempotent();
            self
        }
        /// How long this call may take, in place of what [`ClientBuilder::timeout`](crate::ClientBuilder::timeout)
        /// says.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.client = self.client.with_timeout(timeout);
            self
        }
    }
    /**Builder for [`CloudDataDownload::delete_job_v4`]

[`CloudDataDownload::delete_job_v4`]: super::CloudDataDownload::delete_job_v4*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteJobV4 {
        client: crate::Client,
        id: Result<::std::string::String, String>,
    }
    impl DeleteJobV4 {
        pub(super) fn new(client: crate::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `DELETE` request to `/v4/export/jobs/{id}`
        pub async fn send(self) -> Result<Response<()>, Error> {
            let client = self.client.clone();
            let request = self.into_request();
            client.dispatch(&operations::DELETE_JOB_V4, request).await
        }
        fn into_request(self) -> Result<reqwest::Request, InvalidRequest> {
            let Self { client, id } = self;
            let id = id.map_err(InvalidRequest::new)?;
            let url = format!(
                "{}/v4/export/jobs/{}", client.base_url(Service::CloudDataDownload),
                path_segment("id", & id.to_string()) ?
            );
            Ok(client.http().delete(url).build()?)
        }
        /// Says that the call does no harm when it is made twice, so that it may be retried like a `GET`.
        pub fn idempotent(mut self) -> Self {
            self.client = self.client.idempotent();
            self
        }
        /// How long this call may take, in place of what [`ClientBuilder::timeout`](crate::ClientBuilder::timeout)
        /// says.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.client = self.client.with_timeout(timeout);
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
