// @generated from specs/user-data-management.yaml by `cargo build --features codegen`. Do not edit.
// spec da47d628287cb4e57a939966505ede151369e03cf27b713ddb002ffbcddf174d
// code c287b21c82a3f28ac55b4cd154f1cff8975abb00a8559488861858fcfbc80619

/**Genesys Multicloud CX User Data Management API.

Exports the data of a contact centre to files and lets a client download them.

A client can create a job by hand or on a schedule, suspend and resume scheduled jobs, cancel a job, look up the
parameters that a job may have, list and delete jobs and files, download the files, and upload and view a
certificate. Only contacts and data about interactions can be exported, both from Universal Contact Server (UCS).

Rules that hold for every operation:

- Each request carries the API key in the header `x-api-key` and, unless the operation says otherwise, an access
  token of the Authentication API. A wrong key is answered with status 403 and `{"message": "Forbidden"}`, a token
  that has ended with status 401.
- Deployments of this service are reached through GAPI hosts, for example `https://gapi-use1.genesyscloud.com/udm`.
- Version 10 is the current one. Versions 4 and 3 are still supported, but deprecated.*/
#[derive(Clone, Debug)]
#[must_use = "a service does nothing until one of its operations is sent"]
pub struct UserDataManagement {
    pub(crate) caller: crate::client::Caller,
}
impl UserDataManagement {
    pub(crate) fn new(caller: crate::client::Caller) -> Self {
        Self { caller }
    }
    /// Settings of each call that is made from here, in place of those of the client.
    pub fn with_options(mut self, options: crate::CallOptions) -> Self {
        self.caller = self.caller.with(options);
        self
    }
}
impl UserDataManagement {
    /**Get information about the certificate

Describes the certificate that was uploaded before.

Sends a `GET` request to `/v10/cipher`*/
    pub fn get_certificate(&self) -> builder::GetCertificate {
        builder::GetCertificate::new(self.caller.clone())
    }
    /**Upload a certificate

Stores a certificate under a file name.

Sends a `POST` request to `/v10/cipher/{certificatefilename}`

Arguments:

- `certificatefilename`: File name of the certificate.*/
    pub fn upload_certificate(&self) -> builder::UploadCertificate {
        builder::UploadCertificate::new(self.caller.clone())
    }
    /**List interaction attributes

Answers with the attributes of interactions that can be filtered by.

Sends a `GET` request to `/v10/data/attributes`

Arguments:

- `entities`: The entities whose attributes are wanted. The values are not documented.*/
    pub fn list_attributes(&self) -> builder::ListAttributes {
        builder::ListAttributes::new(self.caller.clone())
    }
    /**List job statuses

Answers with the statuses that a job can have.

Sends a `GET` request to `/v10/data/job-statuses`*/
    pub fn list_job_statuses(&self) -> builder::ListJobStatuses {
        builder::ListJobStatuses::new(self.caller.clone())
    }
    /**List sources

Answers with the sources that data can be exported from.

Sends a `GET` request to `/v10/data/sources`*/
    pub fn list_sources(&self) -> builder::ListSources {
        builder::ListSources::new(self.caller.clone())
    }
    /**List data subtypes

Answers with the subtypes of data, of all sources and types or of some.

Sends a `GET` request to `/v10/data/sub-types`

Arguments:

- `data_type`: Only subtypes of this type.
- `source`: Only subtypes of this source.*/
    pub fn list_sub_types(&self) -> builder::ListSubTypes {
        builder::ListSubTypes::new(self.caller.clone())
    }
    /**List data types

Answers with the types of data that a source has.

Sends a `GET` request to `/v10/data/types`

Arguments:

- `source`: Only types of this source.*/
    pub fn list_types(&self) -> builder::ListTypes {
        builder::ListTypes::new(self.caller.clone())
    }
    /**List history records

Answers with the records of jobs, a page at a time.

Sends a `GET` request to `/v10/export/history`

Arguments:

- `bg_update`: The meaning and the values are not documented.
- `desc_asc`: Sort order of `orderField`, `true` for descending and `false` for ascending.
- `file_name`: Only records whose file name contains this text.
- `from`: Index of the first item to return.
- `job_id`: Only records of the job with this identifier.
- `order_field`: The field to sort by.
- `size`: How many items to return at most.
- `source`: Only records of this source.
- `status`: Only records of this status.
- `title`: Only records whose title contains this text.
- `type_`: Only records whose type contains this text.*/
    pub fn list_history_records(&self) -> builder::ListHistoryRecords {
        builder::ListHistoryRecords::new(self.caller.clone())
    }
    /**Delete several history records

Deletes the history records with the given identifiers.

Sends a `DELETE` request to `/v10/export/history`

Arguments:

- `job_ids`: Identifiers of the jobs, separated by commas.*/
    pub fn delete_history_records(&self) -> builder::DeleteHistoryRecords {
        builder::DeleteHistoryRecords::new(self.caller.clone())
    }
    /**Get a history record

Answers with one history record.

Sends a `GET` request to `/v10/export/history/{id}`

Arguments:

- `id`: Identifier of the history record.*/
    pub fn get_history_record(&self) -> builder::GetHistoryRecord {
        builder::GetHistoryRecord::new(self.caller.clone())
    }
    /**Delete a history record

Deletes one history record.

Sends a `DELETE` request to `/v10/export/history/{id}`

Arguments:

- `id`: Identifier of the history record.*/
    pub fn delete_history_record(&self) -> builder::DeleteHistoryRecord {
        builder::DeleteHistoryRecord::new(self.caller.clone())
    }
    /**Get the progress of a job

Answers with how far the job of a history record has come.

Sends a `GET` request to `/v10/export/history/{id}/progress`

Arguments:

- `id`: Identifier of the history record.*/
    pub fn get_job_progress(&self) -> builder::GetJobProgress {
        builder::GetJobProgress::new(self.caller.clone())
    }
    /**List jobs

Answers with the jobs, a page at a time.

Sends a `GET` request to `/v10/export/jobs`

Arguments:

- `bg_update`: The meaning and the values are not documented.
- `desc_asc`: Sort order of `orderField`, `true` for descending and `false` for ascending.
- `from`: Index of the first item to return.
- `order_field`: The field to sort by.
- `schedule_type`: Only jobs of this type of schedule.
- `size`: How many items to return at most.
- `source`: Only jobs of this source.
- `suspend`: Only jobs that are suspended, or only those that are not.
- `title`: Only jobs whose title contains this text.
- `type_`: Only jobs whose type contains this text.*/
    pub fn list_jobs(&self) -> builder::ListJobs {
        builder::ListJobs::new(self.caller.clone())
    }
    /**Create a job

Creates an export job, to be run at once or on a schedule.

Sends a `POST` request to `/v10/export/jobs`

Arguments:

- `body`: The job.*/
    pub fn create_job(&self) -> builder::CreateJob {
        builder::CreateJob::new(self.caller.clone())
    }
    /**Delete several jobs

Deletes the jobs with the given identifiers.

Sends a `DELETE` request to `/v10/export/jobs`

Arguments:

- `job_ids`: Identifiers of the jobs, separated by commas.*/
    pub fn delete_jobs(&self) -> builder::DeleteJobs {
        builder::DeleteJobs::new(self.caller.clone())
    }
    /**Cancel a job

Cancels a job that is not finished.

Sends a `POST` request to `/v10/export/jobs/cancel/{id}`

Arguments:

- `id`: Identifier of the job.*/
    pub fn cancel_job(&self) -> builder::CancelJob {
        builder::CancelJob::new(self.caller.clone())
    }
    /**Resume a job

Resumes a job that is not finished.

Sends a `POST` request to `/v10/export/jobs/resume/{id}`

Arguments:

- `id`: Identifier of the job.*/
    pub fn resume_job(&self) -> builder::ResumeJob {
        builder::ResumeJob::new(self.caller.clone())
    }
    /**Suspend a job

Suspends a job that is not finished.

Sends a `POST` request to `/v10/export/jobs/suspend/{id}`

Arguments:

- `id`: Identifier of the job.*/
    pub fn suspend_job(&self) -> builder::SuspendJob {
        builder::SuspendJob::new(self.caller.clone())
    }
    /**Get a job

Answers with one job.

Sends a `GET` request to `/v10/export/jobs/{id}`

Arguments:

- `id`: Identifier of the job.*/
    pub fn get_job(&self) -> builder::GetJob {
        builder::GetJob::new(self.caller.clone())
    }
    /**Update a job

Replaces the definition of a job that has not started yet.

Sends a `PUT` request to `/v10/export/jobs/{id}`

Arguments:

- `id`: Identifier of the job.
- `body`: The job as it shall be.*/
    pub fn update_job(&self) -> builder::UpdateJob {
        builder::UpdateJob::new(self.caller.clone())
    }
    /**Delete a job

Deletes a job that is finished.

Sends a `DELETE` request to `/v10/export/jobs/{id}`

Arguments:

- `id`: Identifier of the job.*/
    pub fn delete_job(&self) -> builder::DeleteJob {
        builder::DeleteJob::new(self.caller.clone())
    }
    /**List data about files

Answers with what is known about the exported files, a page at a time.

Sends a `GET` request to `/v10/file-metadatas`

Arguments:

- `bg_update`: The meaning and the values are not documented.
- `desc_asc`: Sort order of `orderField`, `true` for descending and `false` for ascending.
- `end_date`: Only files uploaded up to this date.
- `from`: Index of the first item to return.
- `history_id`: Only files of the history record with this identifier.
- `job_title`: Only files of jobs whose title contains this text.
- `name`: Only files whose name contains this text.
- `order_field`: The field to sort by.
- `size`: How many items to return at most.
- `source`: Only files of this source.
- `start_date`: Only files uploaded from this date on.
- `type_`: Only files whose type contains this text.*/
    pub fn list_file_metadata(&self) -> builder::ListFileMetadata {
        builder::ListFileMetadata::new(self.caller.clone())
    }
    /**List links to files

Answers with links from which the files with the given names can be downloaded.

Sends a `GET` request to `/v10/files`

Arguments:

- `filename`: Names of the files, separated by commas.*/
    pub fn list_file_links(&self) -> builder::ListFileLinks {
        builder::ListFileLinks::new(self.caller.clone())
    }
    /**Delete several files

Deletes the files with the given names.

Sends a `DELETE` request to `/v10/files`

Arguments:

- `filename`: Names of the files, separated by commas.*/
    pub fn delete_files(&self) -> builder::DeleteFiles {
        builder::DeleteFiles::new(self.caller.clone())
    }
    /**Download a file

Redirects to the place from which the file can be downloaded.

Sends a `GET` request to `/v10/files/{filename}`

Arguments:

- `filename`: Name of the file.*/
    pub fn download_file(&self) -> builder::DownloadFile {
        builder::DownloadFile::new(self.caller.clone())
    }
    /**Delete a file

Deletes one file.

Sends a `DELETE` request to `/v10/files/{filename}`

Arguments:

- `filename`: Name of the file.*/
    pub fn delete_file(&self) -> builder::DeleteFile {
        builder::DeleteFile::new(self.caller.clone())
    }
    /**List labels

Answers with labels and their values.

Sends a `GET` request to `/v10/resources/labels`*/
    pub fn list_labels(&self) -> builder::ListLabels {
        builder::ListLabels::new(self.caller.clone())
    }
    /**Get the version of the service

Answers with information about the service itself. Takes no access token.

Sends a `GET` request to `/v10/version`*/
    pub fn get_version(&self) -> builder::GetVersion {
        builder::GetVersion::new(self.caller.clone())
    }
    /**Get information about the certificate

Use `GET /v10/cipher` (version 10, get the certificate's information) instead.
Answers with information about the certificate.

Sends a `GET` request to `/v3/cipher`*/
    #[deprecated(
        note = "Use `GET /v10/cipher` (version 10, get the certificate's information) instead"
    )]
    pub fn get_certificate_v3(&self) -> builder::GetCertificateV3 {
        builder::GetCertificateV3::new(self.caller.clone())
    }
    /**Upload a certificate

Use `POST /v10/cipher/{certificatefilename}` (version 10, upload a certificate) instead.
Uploads a certificate under the file name given.

Sends a `POST` request to `/v3/cipher/{certificatefilename}`

Arguments:

- `certificatefilename`: File name of the certificate.*/
    #[deprecated(
        note = "Use `POST /v10/cipher/{certificatefilename}` (version 10, upload a certificate) instead"
    )]
    pub fn upload_certificate_v3(&self) -> builder::UploadCertificateV3 {
        builder::UploadCertificateV3::new(self.caller.clone())
    }
    /**List job statuses

Use `GET /v10/data/job-statuses` (version 10, list job statuses) instead.
Lists the statuses that a job can have.

Sends a `GET` request to `/v3/data/job-statuses`*/
    #[deprecated(
        note = "Use `GET /v10/data/job-statuses` (version 10, list job statuses) instead"
    )]
    pub fn list_job_statuses_v3(&self) -> builder::ListJobStatusesV3 {
        builder::ListJobStatusesV3::new(self.caller.clone())
    }
    /**List data sources

Use `GET /v10/data/sources` (version 10, list sources) instead.
Lists the sources of data.

Sends a `GET` request to `/v3/data/sources`*/
    #[deprecated(
        note = "Use `GET /v10/data/sources` (version 10, list sources) instead"
    )]
    pub fn list_sources_v3(&self) -> builder::ListSourcesV3 {
        builder::ListSourcesV3::new(self.caller.clone())
    }
    /**List data subtypes

Use `GET /v10/data/sub-types` (version 10, list data subtypes) instead.
Lists the subtypes of data, of one source or one type if wanted.

Sends a `GET` request to `/v3/data/sub-types`

Arguments:

- `data_type`: Only subtypes of this type.
- `source`: Only subtypes of this source.*/
    #[deprecated(
        note = "Use `GET /v10/data/sub-types` (version 10, list data subtypes) instead"
    )]
    pub fn list_sub_types_v3(&self) -> builder::ListSubTypesV3 {
        builder::ListSubTypesV3::new(self.caller.clone())
    }
    /**List data types

Use `GET /v10/data/types` (version 10, list the types of a source) instead.
Lists the types of data, of one source if wanted.

Sends a `GET` request to `/v3/data/types`

Arguments:

- `source`: Only types of this source.*/
    #[deprecated(
        note = "Use `GET /v10/data/types` (version 10, list the types of a source) instead"
    )]
    pub fn list_types_v3(&self) -> builder::ListTypesV3 {
        builder::ListTypesV3::new(self.caller.clone())
    }
    /**List the metadata of files

Use `GET /v10/file-metadatas` (version 10, list files' data) instead.
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
        note = "Use `GET /v10/file-metadatas` (version 10, list files' data) instead"
    )]
    pub fn list_file_metadata_v3(&self) -> builder::ListFileMetadataV3 {
        builder::ListFileMetadataV3::new(self.caller.clone())
    }
    /**List pre-signed URLs of files

Use `GET /v10/files` (version 10, list links to download files) instead.
Answers with pre-signed URLs for at most 100 files. If some of the files can't be found, the status is 404 and
the body lists those.

Sends a `GET` request to `/v3/files`

Arguments:

- `filename`: Names of the files, separated by commas, at most 100.*/
    #[deprecated(
        note = "Use `GET /v10/files` (version 10, list links to download files) instead"
    )]
    pub fn list_file_links_v3(&self) -> builder::ListFileLinksV3 {
        builder::ListFileLinksV3::new(self.caller.clone())
    }
    /**Delete several files

Use `DELETE /v10/files` (version 10, delete several files) instead.
Deletes files. If some of them can't be deleted, the status is 500 and the body lists those.

Sends a `DELETE` request to `/v3/files`

Arguments:

- `filename`: Names of the files, separated by commas.*/
    #[deprecated(
        note = "Use `DELETE /v10/files` (version 10, delete several files) instead"
    )]
    pub fn delete_files_v3(&self) -> builder::DeleteFilesV3 {
        builder::DeleteFilesV3::new(self.caller.clone())
    }
    /**Download a file

Use `GET /v10/files/{filename}` (version 10, download a file) instead.
Redirects to the content of a file.

Sends a `GET` request to `/v3/files/{filename}`

Arguments:

- `filename`: Name of the file.*/
    #[deprecated(
        note = "Use `GET /v10/files/{filename}` (version 10, download a file) instead"
    )]
    pub fn download_file_v3(&self) -> builder::DownloadFileV3 {
        builder::DownloadFileV3::new(self.caller.clone())
    }
    /**Delete a file

Use `DELETE /v10/files/{filename}` (version 10, delete a file) instead.
Deletes one file.

Sends a `DELETE` request to `/v3/files/{filename}`

Arguments:

- `filename`: Name of the file.*/
    #[deprecated(
        note = "Use `DELETE /v10/files/{filename}` (version 10, delete a file) instead"
    )]
    pub fn delete_file_v3(&self) -> builder::DeleteFileV3 {
        builder::DeleteFileV3::new(self.caller.clone())
    }
    /**Get version information

Use `GET /v10/version` (version 10, get service information) instead.
Answers with the version of the service.

Sends a `GET` request to `/v3/version`*/
    #[deprecated(
        note = "Use `GET /v10/version` (version 10, get service information) instead"
    )]
    pub fn get_version_v3(&self) -> builder::GetVersionV3 {
        builder::GetVersionV3::new(self.caller.clone())
    }
    /**List the jobs in the export history

Use `GET /v10/export/history` (version 10, list history records) instead.
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
        note = "Use `GET /v10/export/history` (version 10, list history records) instead"
    )]
    pub fn list_history_records_v4(&self) -> builder::ListHistoryRecordsV4 {
        builder::ListHistoryRecordsV4::new(self.caller.clone())
    }
    /**Delete several jobs from the export history

Use `DELETE /v10/export/history` (version 10, delete several history records) instead.
Deletes jobs from the export history. A job in progress can't be deleted. If some of them can't be deleted, the
status is 500 and the body lists those.

Sends a `DELETE` request to `/v4/export/history`

Arguments:

- `job_ids`: Identifiers of the jobs, separated by commas.*/
    #[deprecated(
        note = "Use `DELETE /v10/export/history` (version 10, delete several history records) instead"
    )]
    pub fn delete_history_records_v4(&self) -> builder::DeleteHistoryRecordsV4 {
        builder::DeleteHistoryRecordsV4::new(self.caller.clone())
    }
    /**Get a job from the export history

Use `GET /v10/export/history/{id}` (version 10, get a history record) instead.
Answers with information about one job in the export history.

Sends a `GET` request to `/v4/export/history/{id}`

Arguments:

- `id`: Identifier of the job.*/
    #[deprecated(
        note = "Use `GET /v10/export/history/{id}` (version 10, get a history record) instead"
    )]
    pub fn get_history_record_v4(&self) -> builder::GetHistoryRecordV4 {
        builder::GetHistoryRecordV4::new(self.caller.clone())
    }
    /**Delete a job from the export history

Use `DELETE /v10/export/history/{id}` (version 10, delete a history record) instead.
Deletes one job from the export history. A job in progress can't be deleted.

Sends a `DELETE` request to `/v4/export/history/{id}`

Arguments:

- `id`: Identifier of the job.*/
    #[deprecated(
        note = "Use `DELETE /v10/export/history/{id}` (version 10, delete a history record) instead"
    )]
    pub fn delete_history_record_v4(&self) -> builder::DeleteHistoryRecordV4 {
        builder::DeleteHistoryRecordV4::new(self.caller.clone())
    }
    /**Get the progress of a running job

Use `GET /v10/export/history/{id}/progress` (version 10, get a job's progress) instead.
Answers with how far a running job has come, in percent from 0 to 100.

Sends a `GET` request to `/v4/export/history/{id}/progress`

Arguments:

- `id`: Identifier of the job's history.*/
    #[deprecated(
        note = "Use `GET /v10/export/history/{id}/progress` (version 10, get a job's progress) instead"
    )]
    pub fn get_job_progress_v4(&self) -> builder::GetJobProgressV4 {
        builder::GetJobProgressV4::new(self.caller.clone())
    }
    /**List jobs

Use `GET /v10/export/jobs` (version 10, list jobs) instead.
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
    #[deprecated(note = "Use `GET /v10/export/jobs` (version 10, list jobs) instead")]
    pub fn list_jobs_v4(&self) -> builder::ListJobsV4 {
        builder::ListJobsV4::new(self.caller.clone())
    }
    /**Create a job

Use `POST /v10/export/jobs` (version 10, create a job) instead.
Saves a new manual export job.

Sends a `POST` request to `/v4/export/jobs`

Arguments:

- `body`: The job.*/
    #[deprecated(
        note = "Use `POST /v10/export/jobs` (version 10, create a job) instead"
    )]
    pub fn create_job_v4(&self) -> builder::CreateJobV4 {
        builder::CreateJobV4::new(self.caller.clone())
    }
    /**Delete several jobs

Use `DELETE /v10/export/jobs` (version 10, delete several jobs) instead.
Deletes jobs. A job in progress can't be deleted. If some of them can't be deleted, the status is 500 and the
body lists those.

Sends a `DELETE` request to `/v4/export/jobs`

Arguments:

- `job_ids`: Identifiers of the jobs, separated by commas.*/
    #[deprecated(
        note = "Use `DELETE /v10/export/jobs` (version 10, delete several jobs) instead"
    )]
    pub fn delete_jobs_v4(&self) -> builder::DeleteJobsV4 {
        builder::DeleteJobsV4::new(self.caller.clone())
    }
    /**Cancel a running job

Use `POST /v10/export/jobs/cancel/{id}` (version 10, cancel an unfinished job) instead.
Cancels a running job.

Sends a `POST` request to `/v4/export/jobs/cancel/{id}`

Arguments:

- `id`: Identifier of the job.*/
    #[deprecated(
        note = "Use `POST /v10/export/jobs/cancel/{id}` (version 10, cancel an unfinished job) instead"
    )]
    pub fn cancel_job_v4(&self) -> builder::CancelJobV4 {
        builder::CancelJobV4::new(self.caller.clone())
    }
    /**Resume a job

Use `POST /v10/export/jobs/resume/{id}` (version 10, resume an unfinished job) instead.
Lets a suspended job go on.

Sends a `POST` request to `/v4/export/jobs/resume/{id}`

Arguments:

- `id`: Identifier of the job.*/
    #[deprecated(
        note = "Use `POST /v10/export/jobs/resume/{id}` (version 10, resume an unfinished job) instead"
    )]
    pub fn resume_job_v4(&self) -> builder::ResumeJobV4 {
        builder::ResumeJobV4::new(self.caller.clone())
    }
    /**Suspend a job

Use `POST /v10/export/jobs/suspend/{id}` (version 10, suspend an unfinished job) instead.
Suspends a job until it is resumed.

Sends a `POST` request to `/v4/export/jobs/suspend/{id}`

Arguments:

- `id`: Identifier of the job.*/
    #[deprecated(
        note = "Use `POST /v10/export/jobs/suspend/{id}` (version 10, suspend an unfinished job) instead"
    )]
    pub fn suspend_job_v4(&self) -> builder::SuspendJobV4 {
        builder::SuspendJobV4::new(self.caller.clone())
    }
    /**Get a job

Use `GET /v10/export/jobs/{id}` (version 10, get a job) instead.
Answers with the definition of one job.

Sends a `GET` request to `/v4/export/jobs/{id}`

Arguments:

- `id`: Identifier of the job.*/
    #[deprecated(
        note = "Use `GET /v10/export/jobs/{id}` (version 10, get a job) instead"
    )]
    pub fn get_job_v4(&self) -> builder::GetJobV4 {
        builder::GetJobV4::new(self.caller.clone())
    }
    /**Update a job

Use `PUT /v10/export/jobs/{id}` (version 10, update a job) instead.
Saves a manual export job anew.

Sends a `PUT` request to `/v4/export/jobs/{id}`

Arguments:

- `id`: Identifier of the job.
- `body`: The job.*/
    #[deprecated(
        note = "Use `PUT /v10/export/jobs/{id}` (version 10, update a job) instead"
    )]
    pub fn update_job_v4(&self) -> builder::UpdateJobV4 {
        builder::UpdateJobV4::new(self.caller.clone())
    }
    /**Delete a job

Use `DELETE /v10/export/jobs/{id}` (version 10, delete a finished job) instead.
Deletes one job. A job in progress can't be deleted.

Sends a `DELETE` request to `/v4/export/jobs/{id}`

Arguments:

- `id`: Identifier of the job.*/
    #[deprecated(
        note = "Use `DELETE /v10/export/jobs/{id}` (version 10, delete a finished job) instead"
    )]
    pub fn delete_job_v4(&self) -> builder::DeleteJobV4 {
        builder::DeleteJobV4::new(self.caller.clone())
    }
}
#[cfg(test)]
pub(crate) const BASE_PATH: &str = "/udm";
pub(crate) mod operations {
    use http::Method;
    use crate::Service;
    use crate::core::operation::{Credential, Operation, ResponseKind};
    pub(crate) static GET_CERTIFICATE: Operation = Operation {
        service: Service::UserDataManagement,
        id: "getCertificate",
        method: Method::GET,
        path: "/v10/cipher",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static UPLOAD_CERTIFICATE: Operation = Operation {
        service: Service::UserDataManagement,
        id: "uploadCertificate",
        method: Method::POST,
        path: "/v10/cipher/{certificatefilename}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Text,
        secrets: &[],
    };
    pub(crate) static LIST_ATTRIBUTES: Operation = Operation {
        service: Service::UserDataManagement,
        id: "listAttributes",
        method: Method::GET,
        path: "/v10/data/attributes",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static LIST_JOB_STATUSES: Operation = Operation {
        service: Service::UserDataManagement,
        id: "listJobStatuses",
        method: Method::GET,
        path: "/v10/data/job-statuses",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static LIST_SOURCES: Operation = Operation {
        service: Service::UserDataManagement,
        id: "listSources",
        method: Method::GET,
        path: "/v10/data/sources",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static LIST_SUB_TYPES: Operation = Operation {
        service: Service::UserDataManagement,
        id: "listSubTypes",
        method: Method::GET,
        path: "/v10/data/sub-types",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static LIST_TYPES: Operation = Operation {
        service: Service::UserDataManagement,
        id: "listTypes",
        method: Method::GET,
        path: "/v10/data/types",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static LIST_HISTORY_RECORDS: Operation = Operation {
        service: Service::UserDataManagement,
        id: "listHistoryRecords",
        method: Method::GET,
        path: "/v10/export/history",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static DELETE_HISTORY_RECORDS: Operation = Operation {
        service: Service::UserDataManagement,
        id: "deleteHistoryRecords",
        method: Method::DELETE,
        path: "/v10/export/history",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Empty,
        secrets: &[],
    };
    pub(crate) static GET_HISTORY_RECORD: Operation = Operation {
        service: Service::UserDataManagement,
        id: "getHistoryRecord",
        method: Method::GET,
        path: "/v10/export/history/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static DELETE_HISTORY_RECORD: Operation = Operation {
        service: Service::UserDataManagement,
        id: "deleteHistoryRecord",
        method: Method::DELETE,
        path: "/v10/export/history/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Empty,
        secrets: &[],
    };
    pub(crate) static GET_JOB_PROGRESS: Operation = Operation {
        service: Service::UserDataManagement,
        id: "getJobProgress",
        method: Method::GET,
        path: "/v10/export/history/{id}/progress",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static LIST_JOBS: Operation = Operation {
        service: Service::UserDataManagement,
        id: "listJobs",
        method: Method::GET,
        path: "/v10/export/jobs",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static CREATE_JOB: Operation = Operation {
        service: Service::UserDataManagement,
        id: "createJob",
        method: Method::POST,
        path: "/v10/export/jobs",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static DELETE_JOBS: Operation = Operation {
        service: Service::UserDataManagement,
        id: "deleteJobs",
        method: Method::DELETE,
        path: "/v10/export/jobs",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Empty,
        secrets: &[],
    };
    pub(crate) static CANCEL_JOB: Operation = Operation {
        service: Service::UserDataManagement,
        id: "cancelJob",
        method: Method::POST,
        path: "/v10/export/jobs/cancel/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Empty,
        secrets: &[],
    };
    pub(crate) static RESUME_JOB: Operation = Operation {
        service: Service::UserDataManagement,
        id: "resumeJob",
        method: Method::POST,
        path: "/v10/export/jobs/resume/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static SUSPEND_JOB: Operation = Operation {
        service: Service::UserDataManagement,
        id: "suspendJob",
        method: Method::POST,
        path: "/v10/export/jobs/suspend/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static GET_JOB: Operation = Operation {
        service: Service::UserDataManagement,
        id: "getJob",
        method: Method::GET,
        path: "/v10/export/jobs/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static UPDATE_JOB: Operation = Operation {
        service: Service::UserDataManagement,
        id: "updateJob",
        method: Method::PUT,
        path: "/v10/export/jobs/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static DELETE_JOB: Operation = Operation {
        service: Service::UserDataManagement,
        id: "deleteJob",
        method: Method::DELETE,
        path: "/v10/export/jobs/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Empty,
        secrets: &[],
    };
    pub(crate) static LIST_FILE_METADATA: Operation = Operation {
        service: Service::UserDataManagement,
        id: "listFileMetadata",
        method: Method::GET,
        path: "/v10/file-metadatas",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static LIST_FILE_LINKS: Operation = Operation {
        service: Service::UserDataManagement,
        id: "listFileLinks",
        method: Method::GET,
        path: "/v10/files",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &["path"],
    };
    pub(crate) static DELETE_FILES: Operation = Operation {
        service: Service::UserDataManagement,
        id: "deleteFiles",
        method: Method::DELETE,
        path: "/v10/files",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Empty,
        secrets: &[],
    };
    pub(crate) static DOWNLOAD_FILE: Operation = Operation {
        service: Service::UserDataManagement,
        id: "downloadFile",
        method: Method::GET,
        path: "/v10/files/{filename}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Redirect,
        secrets: &[],
    };
    pub(crate) static DELETE_FILE: Operation = Operation {
        service: Service::UserDataManagement,
        id: "deleteFile",
        method: Method::DELETE,
        path: "/v10/files/{filename}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Empty,
        secrets: &[],
    };
    pub(crate) static LIST_LABELS: Operation = Operation {
        service: Service::UserDataManagement,
        id: "listLabels",
        method: Method::GET,
        path: "/v10/resources/labels",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static GET_VERSION: Operation = Operation {
        service: Service::UserDataManagement,
        id: "getVersion",
        method: Method::GET,
        path: "/v10/version",
        credentials: &[Credential::ApiKey],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static GET_CERTIFICATE_V3: Operation = Operation {
        service: Service::UserDataManagement,
        id: "getCertificateV3",
        method: Method::GET,
        path: "/v3/cipher",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static UPLOAD_CERTIFICATE_V3: Operation = Operation {
        service: Service::UserDataManagement,
        id: "uploadCertificateV3",
        method: Method::POST,
        path: "/v3/cipher/{certificatefilename}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Text,
        secrets: &[],
    };
    pub(crate) static LIST_JOB_STATUSES_V3: Operation = Operation {
        service: Service::UserDataManagement,
        id: "listJobStatusesV3",
        method: Method::GET,
        path: "/v3/data/job-statuses",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static LIST_SOURCES_V3: Operation = Operation {
        service: Service::UserDataManagement,
        id: "listSourcesV3",
        method: Method::GET,
        path: "/v3/data/sources",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static LIST_SUB_TYPES_V3: Operation = Operation {
        service: Service::UserDataManagement,
        id: "listSubTypesV3",
        method: Method::GET,
        path: "/v3/data/sub-types",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static LIST_TYPES_V3: Operation = Operation {
        service: Service::UserDataManagement,
        id: "listTypesV3",
        method: Method::GET,
        path: "/v3/data/types",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static LIST_FILE_METADATA_V3: Operation = Operation {
        service: Service::UserDataManagement,
        id: "listFileMetadataV3",
        method: Method::GET,
        path: "/v3/file-metadatas",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static LIST_FILE_LINKS_V3: Operation = Operation {
        service: Service::UserDataManagement,
        id: "listFileLinksV3",
        method: Method::GET,
        path: "/v3/files",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &["path"],
    };
    pub(crate) static DELETE_FILES_V3: Operation = Operation {
        service: Service::UserDataManagement,
        id: "deleteFilesV3",
        method: Method::DELETE,
        path: "/v3/files",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Empty,
        secrets: &[],
    };
    pub(crate) static DOWNLOAD_FILE_V3: Operation = Operation {
        service: Service::UserDataManagement,
        id: "downloadFileV3",
        method: Method::GET,
        path: "/v3/files/{filename}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Redirect,
        secrets: &[],
    };
    pub(crate) static DELETE_FILE_V3: Operation = Operation {
        service: Service::UserDataManagement,
        id: "deleteFileV3",
        method: Method::DELETE,
        path: "/v3/files/{filename}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Empty,
        secrets: &[],
    };
    pub(crate) static GET_VERSION_V3: Operation = Operation {
        service: Service::UserDataManagement,
        id: "getVersionV3",
        method: Method::GET,
        path: "/v3/version",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static LIST_HISTORY_RECORDS_V4: Operation = Operation {
        service: Service::UserDataManagement,
        id: "listHistoryRecordsV4",
        method: Method::GET,
        path: "/v4/export/history",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static DELETE_HISTORY_RECORDS_V4: Operation = Operation {
        service: Service::UserDataManagement,
        id: "deleteHistoryRecordsV4",
        method: Method::DELETE,
        path: "/v4/export/history",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Empty,
        secrets: &[],
    };
    pub(crate) static GET_HISTORY_RECORD_V4: Operation = Operation {
        service: Service::UserDataManagement,
        id: "getHistoryRecordV4",
        method: Method::GET,
        path: "/v4/export/history/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static DELETE_HISTORY_RECORD_V4: Operation = Operation {
        service: Service::UserDataManagement,
        id: "deleteHistoryRecordV4",
        method: Method::DELETE,
        path: "/v4/export/history/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Empty,
        secrets: &[],
    };
    pub(crate) static GET_JOB_PROGRESS_V4: Operation = Operation {
        service: Service::UserDataManagement,
        id: "getJobProgressV4",
        method: Method::GET,
        path: "/v4/export/history/{id}/progress",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static LIST_JOBS_V4: Operation = Operation {
        service: Service::UserDataManagement,
        id: "listJobsV4",
        method: Method::GET,
        path: "/v4/export/jobs",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static CREATE_JOB_V4: Operation = Operation {
        service: Service::UserDataManagement,
        id: "createJobV4",
        method: Method::POST,
        path: "/v4/export/jobs",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static DELETE_JOBS_V4: Operation = Operation {
        service: Service::UserDataManagement,
        id: "deleteJobsV4",
        method: Method::DELETE,
        path: "/v4/export/jobs",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Empty,
        secrets: &[],
    };
    pub(crate) static CANCEL_JOB_V4: Operation = Operation {
        service: Service::UserDataManagement,
        id: "cancelJobV4",
        method: Method::POST,
        path: "/v4/export/jobs/cancel/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Empty,
        secrets: &[],
    };
    pub(crate) static RESUME_JOB_V4: Operation = Operation {
        service: Service::UserDataManagement,
        id: "resumeJobV4",
        method: Method::POST,
        path: "/v4/export/jobs/resume/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::EnvelopeData,
        secrets: &[],
    };
    pub(crate) static SUSPEND_JOB_V4: Operation = Operation {
        service: Service::UserDataManagement,
        id: "suspendJobV4",
        method: Method::POST,
        path: "/v4/export/jobs/suspend/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::EnvelopeData,
        secrets: &[],
    };
    pub(crate) static GET_JOB_V4: Operation = Operation {
        service: Service::UserDataManagement,
        id: "getJobV4",
        method: Method::GET,
        path: "/v4/export/jobs/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static UPDATE_JOB_V4: Operation = Operation {
        service: Service::UserDataManagement,
        id: "updateJobV4",
        method: Method::PUT,
        path: "/v4/export/jobs/{id}",
        credentials: &[Credential::ApiKey, Credential::Bearer],
        response: ResponseKind::Plain,
        secrets: &[],
    };
    pub(crate) static DELETE_JOB_V4: Operation = Operation {
        service: Service::UserDataManagement,
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
    ///A certificate.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CertificateInfoV3 {
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
    impl CertificateInfoV3 {
        pub fn builder() -> builder::CertificateInfoV3 {
            Default::default()
        }
    }
    ///A type of data.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DataTypeV3 {
        ///Name of the type.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Source of the data.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source: ::std::option::Option<::std::string::String>,
    }
    impl DataTypeV3 {
        pub fn builder() -> builder::DataTypeV3 {
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
        #[serde(rename = "jobParams")]
        pub job_params: UcsJobParams,
        #[serde(rename = "schedulerParam")]
        pub scheduler_param: SchedulerParam,
        ///Source of the job.
        pub source: ::std::string::String,
        ///Whether the job is suspended.
        pub suspended: bool,
        #[serde(rename = "timeFrame")]
        pub time_frame: TimeFrame,
        ///Title of the job.
        pub title: ::std::string::String,
        #[serde(rename = "type")]
        pub type_: JobType,
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
        ///When the job was created. One job by its identifier has this field, other answers `createdDate`.
        #[serde(
            rename = "createdAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_at: ::std::option::Option<::std::string::String>,
        ///When the job was created. One job by its identifier has `createdAt` instead.
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
        ///Whether attachments are exported too.
        #[serde(
            rename = "exportAttachments",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub export_attachments: ::std::option::Option<bool>,
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
        ///Identifier of the job or record.
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
    ///A job, or the record of one in the history.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct JobInfoV4 {
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
    impl JobInfoV4 {
        pub fn builder() -> builder::JobInfoV4 {
            Default::default()
        }
    }
    ///How far a job has come.
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
    ///How far a running job has come.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct JobProgressV4 {
        ///How much is done, from 0 to 100 per cent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub progress: ::std::option::Option<i64>,
        ///Status of the job.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
    }
    impl JobProgressV4 {
        pub fn builder() -> builder::JobProgressV4 {
            Default::default()
        }
    }
    crate::core::open_enum::open_enum! {
        #[doc = "Type of a job."] pub enum JobType { Ucs = "UCS", DataSync = "DataSync",
        }
    }
    ///The definition of a new export job.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct JobV4 {
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
        pub job_params: UcsJobParamsV4,
        #[serde(rename = "schedulerParam")]
        pub scheduler_param: SchedulerParamV4,
        ///Source of the job.
        pub source: ::std::string::String,
        ///Whether the job is suspended. The values are not documented.
        pub suspended: ::std::string::String,
        #[serde(rename = "timeFrame")]
        pub time_frame: TimeFrameV4,
        ///Title of the job.
        pub title: ::std::string::String,
    }
    impl JobV4 {
        pub fn builder() -> builder::JobV4 {
            Default::default()
        }
    }
    ///A value and the text to show for it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KeyValueItemV3 {
        ///The text to show.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub label: ::std::option::Option<::std::string::String>,
        ///The value.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<::std::string::String>,
    }
    impl KeyValueItemV3 {
        pub fn builder() -> builder::KeyValueItemV3 {
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
    ///A part of a list.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PagedResponseV4 {
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
    impl PagedResponseV4 {
        pub fn builder() -> builder::PagedResponseV4 {
            Default::default()
        }
    }
    ///A link from which a file can be downloaded.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PreSignedUri {
        ///The link.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub path: ::std::option::Option<crate::Secret>,
    }
    impl PreSignedUri {
        pub fn builder() -> builder::PreSignedUri {
            Default::default()
        }
    }
    ///A pre-signed URL from which a file can be downloaded.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PreSignedUriV3 {
        ///The URL, or the file that was not found.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub path: ::std::option::Option<crate::Secret>,
    }
    impl PreSignedUriV3 {
        pub fn builder() -> builder::PreSignedUriV3 {
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
    ///When a job runs.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SchedulerParamV4 {
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
    impl SchedulerParamV4 {
        pub fn builder() -> builder::SchedulerParamV4 {
            Default::default()
        }
    }
    ///What a job exports from Universal Contact Server, and how, as the service keeps it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StoredJobParamsV4 {
        ///Size at which the export is split into files.
        #[serde(
            rename = "fileSplitSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub file_split_size: ::std::option::Option<::std::string::String>,
        ///The media to export.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub media: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Type of the data to export.
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    impl StoredJobParamsV4 {
        pub fn builder() -> builder::StoredJobParamsV4 {
            Default::default()
        }
    }
    ///The definition of an export job, as the service keeps it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct StoredJobV4 {
        ///A text about the job.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub description: ::std::option::Option<::std::string::String>,
        ///Size at which the export is split into files.
        #[serde(
            rename = "fileSplitSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub file_split_size: ::std::option::Option<::std::string::String>,
        ///Identifier of the job.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "jobParams",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub job_params: ::std::option::Option<StoredJobParamsV4>,
        #[serde(
            rename = "schedulerParam",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub scheduler_param: ::std::option::Option<SchedulerParamV4>,
        ///Source of the job.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source: ::std::option::Option<::std::string::String>,
        ///Whether the job is suspended. The values are not documented.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub suspended: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "timeFrame",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub time_frame: ::std::option::Option<TimeFrameV4>,
        ///Title of the job.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
    }
    impl StoredJobV4 {
        pub fn builder() -> builder::StoredJobV4 {
            Default::default()
        }
    }
    ///A subtype of data.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SubTypeV3 {
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
    impl SubTypeV3 {
        pub fn builder() -> builder::SubTypeV3 {
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
    ///Which period a job exports.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TimeFrameV4 {
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
    impl TimeFrameV4 {
        pub fn builder() -> builder::TimeFrameV4 {
            Default::default()
        }
    }
    ///What a job exports from Universal Contact Server, and how.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UcsJobParams {
        ///Whether attachments are exported too.
        #[serde(
            rename = "exportAttachments",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub export_attachments: ::std::option::Option<bool>,
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
    ///What a job exports from Universal Contact Server, and how.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UcsJobParamsV4 {
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
    impl UcsJobParamsV4 {
        pub fn builder() -> builder::UcsJobParamsV4 {
            Default::default()
        }
    }
    ///The new definition of an export job.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateJobRequestV4 {
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
        pub job_params: UcsJobParamsV4,
        #[serde(rename = "schedulerParam")]
        pub scheduler_param: SchedulerParamV4,
        ///Source of the job.
        pub source: ::std::string::String,
        ///Whether the job is suspended. The values are not documented.
        pub suspended: ::std::string::String,
        #[serde(rename = "timeFrame")]
        pub time_frame: TimeFrameV4,
        ///Title of the job.
        pub title: ::std::string::String,
        ///Type of the job.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }
    impl UpdateJobRequestV4 {
        pub fn builder() -> builder::UpdateJobRequestV4 {
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
        ///The change that was built.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub changeset: ::std::option::Option<::std::string::String>,
        ///Name of the service.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Version of the service.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<::std::string::String>,
    }
    impl VersionInfo {
        pub fn builder() -> builder::VersionInfo {
            Default::default()
        }
    }
    ///What is running.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[derive(PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct VersionInfoV3 {
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
    impl VersionInfoV3 {
        pub fn builder() -> builder::VersionInfoV3 {
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
        pub struct CertificateInfoV3 {
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
        impl ::std::default::Default for CertificateInfoV3 {
            fn default() -> Self {
                Self {
                    ccid: Ok(Default::default()),
                    last_modified: Ok(Default::default()),
                    name: Ok(Default::default()),
                    size: Ok(Default::default()),
                }
            }
        }
        impl CertificateInfoV3 {
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
        impl ::std::convert::TryFrom<CertificateInfoV3> for super::CertificateInfoV3 {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CertificateInfoV3,
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
        impl ::std::convert::From<super::CertificateInfoV3> for CertificateInfoV3 {
            fn from(value: super::CertificateInfoV3) -> Self {
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
        pub struct DataTypeV3 {
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            source: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for DataTypeV3 {
            fn default() -> Self {
                Self {
                    name: Ok(Default::default()),
                    source: Ok(Default::default()),
                }
            }
        }
        impl DataTypeV3 {
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
        impl ::std::convert::TryFrom<DataTypeV3> for super::DataTypeV3 {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DataTypeV3,
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
        impl ::std::convert::From<super::DataTypeV3> for DataTypeV3 {
            fn from(value: super::DataTypeV3) -> Self {
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
            job_params: ::std::result::Result<
                super::UcsJobParams,
                ::std::string::String,
            >,
            scheduler_param: ::std::result::Result<
                super::SchedulerParam,
                ::std::string::String,
            >,
            source: ::std::result::Result<::std::string::String, ::std::string::String>,
            suspended: ::std::result::Result<bool, ::std::string::String>,
            time_frame: ::std::result::Result<super::TimeFrame, ::std::string::String>,
            title: ::std::result::Result<::std::string::String, ::std::string::String>,
            type_: ::std::result::Result<super::JobType, ::std::string::String>,
        }
        impl ::std::default::Default for Job {
            fn default() -> Self {
                Self {
                    description: Ok(Default::default()),
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
                    type_: Err("`type_` is required, and was not set".to_string()),
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
                T: ::std::convert::TryInto<bool>,
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
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::JobType>,
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
        impl ::std::convert::TryFrom<Job> for super::Job {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Job,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.description.as_ref().err(),
                    value.job_params.as_ref().err(),
                    value.scheduler_param.as_ref().err(),
                    value.source.as_ref().err(),
                    value.suspended.as_ref().err(),
                    value.time_frame.as_ref().err(),
                    value.title.as_ref().err(),
                    value.type_.as_ref().err(),
                ])?;
                Ok(Self {
                    description: value.description?,
                    job_params: value.job_params?,
                    scheduler_param: value.scheduler_param?,
                    source: value.source?,
                    suspended: value.suspended?,
                    time_frame: value.time_frame?,
                    title: value.title?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::Job> for Job {
            fn from(value: super::Job) -> Self {
                Self {
                    description: Ok(value.description),
                    job_params: Ok(value.job_params),
                    scheduler_param: Ok(value.scheduler_param),
                    source: Ok(value.source),
                    suspended: Ok(value.suspended),
                    time_frame: Ok(value.time_frame),
                    title: Ok(value.title),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct JobInfo {
            created_at: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
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
            export_attachments: ::std::result::Result<
                ::std::option::Option<bool>,
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
                    created_at: Ok(Default::default()),
                    created_date: Ok(Default::default()),
                    date_from: Ok(Default::default()),
                    date_to: Ok(Default::default()),
                    description: Ok(Default::default()),
                    export_attachments: Ok(Default::default()),
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
            pub fn created_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.created_at = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for created_at: {e}")
                    });
                self
            }
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
            pub fn export_attachments<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.export_attachments = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for export_attachments: {e}"
                        )
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
                    value.created_at.as_ref().err(),
                    value.created_date.as_ref().err(),
                    value.date_from.as_ref().err(),
                    value.date_to.as_ref().err(),
                    value.description.as_ref().err(),
                    value.export_attachments.as_ref().err(),
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
                    created_at: value.created_at?,
                    created_date: value.created_date?,
                    date_from: value.date_from?,
                    date_to: value.date_to?,
                    description: value.description?,
                    export_attachments: value.export_attachments?,
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
                    created_at: Ok(value.created_at),
                    created_date: Ok(value.created_date),
                    date_from: Ok(value.date_from),
                    date_to: Ok(value.date_to),
                    description: Ok(value.description),
                    export_attachments: Ok(value.export_attachments),
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
        pub struct JobInfoV4 {
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
        impl ::std::default::Default for JobInfoV4 {
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
        impl JobInfoV4 {
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
        impl ::std::convert::TryFrom<JobInfoV4> for super::JobInfoV4 {
            type Error = super::error::ConversionError;
            fn try_from(
                value: JobInfoV4,
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
        impl ::std::convert::From<super::JobInfoV4> for JobInfoV4 {
            fn from(value: super::JobInfoV4) -> Self {
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
        pub struct JobProgressV4 {
            progress: ::std::result::Result<
                ::std::option::Option<i64>,
                ::std::string::String,
            >,
            status: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for JobProgressV4 {
            fn default() -> Self {
                Self {
                    progress: Ok(Default::default()),
                    status: Ok(Default::default()),
                }
            }
        }
        impl JobProgressV4 {
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
        impl ::std::convert::TryFrom<JobProgressV4> for super::JobProgressV4 {
            type Error = super::error::ConversionError;
            fn try_from(
                value: JobProgressV4,
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
        impl ::std::convert::From<super::JobProgressV4> for JobProgressV4 {
            fn from(value: super::JobProgressV4) -> Self {
                Self {
                    progress: Ok(value.progress),
                    status: Ok(value.status),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct JobV4 {
            description: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            file_split_size: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            job_params: ::std::result::Result<
                super::UcsJobParamsV4,
                ::std::string::String,
            >,
            scheduler_param: ::std::result::Result<
                super::SchedulerParamV4,
                ::std::string::String,
            >,
            source: ::std::result::Result<::std::string::String, ::std::string::String>,
            suspended: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            time_frame: ::std::result::Result<super::TimeFrameV4, ::std::string::String>,
            title: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for JobV4 {
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
        impl JobV4 {
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
                T: ::std::convert::TryInto<super::UcsJobParamsV4>,
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
                T: ::std::convert::TryInto<super::SchedulerParamV4>,
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
                T: ::std::convert::TryInto<super::TimeFrameV4>,
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
        impl ::std::convert::TryFrom<JobV4> for super::JobV4 {
            type Error = super::error::ConversionError;
            fn try_from(
                value: JobV4,
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
        impl ::std::convert::From<super::JobV4> for JobV4 {
            fn from(value: super::JobV4) -> Self {
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
        pub struct KeyValueItemV3 {
            label: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            value: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for KeyValueItemV3 {
            fn default() -> Self {
                Self {
                    label: Ok(Default::default()),
                    value: Ok(Default::default()),
                }
            }
        }
        impl KeyValueItemV3 {
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
        impl ::std::convert::TryFrom<KeyValueItemV3> for super::KeyValueItemV3 {
            type Error = super::error::ConversionError;
            fn try_from(
                value: KeyValueItemV3,
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
        impl ::std::convert::From<super::KeyValueItemV3> for KeyValueItemV3 {
            fn from(value: super::KeyValueItemV3) -> Self {
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
        pub struct PagedResponseV4 {
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
        impl ::std::default::Default for PagedResponseV4 {
            fn default() -> Self {
                Self {
                    count: Ok(Default::default()),
                    from: Ok(Default::default()),
                    items: Ok(Default::default()),
                    size: Ok(Default::default()),
                }
            }
        }
        impl PagedResponseV4 {
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
        impl ::std::convert::TryFrom<PagedResponseV4> for super::PagedResponseV4 {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PagedResponseV4,
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
        impl ::std::convert::From<super::PagedResponseV4> for PagedResponseV4 {
            fn from(value: super::PagedResponseV4) -> Self {
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
        pub struct PreSignedUriV3 {
            path: ::std::result::Result<
                ::std::option::Option<crate::Secret>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for PreSignedUriV3 {
            fn default() -> Self {
                Self {
                    path: Ok(Default::default()),
                }
            }
        }
        impl PreSignedUriV3 {
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
        impl ::std::convert::TryFrom<PreSignedUriV3> for super::PreSignedUriV3 {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PreSignedUriV3,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { path: value.path? })
            }
        }
        impl ::std::convert::From<super::PreSignedUriV3> for PreSignedUriV3 {
            fn from(value: super::PreSignedUriV3) -> Self {
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
        pub struct SchedulerParamV4 {
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
        impl ::std::default::Default for SchedulerParamV4 {
            fn default() -> Self {
                Self {
                    cron: Ok(Default::default()),
                    immediately: Ok(Default::default()),
                    runs: Ok(Default::default()),
                    start_date: Ok(Default::default()),
                }
            }
        }
        impl SchedulerParamV4 {
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
        impl ::std::convert::TryFrom<SchedulerParamV4> for super::SchedulerParamV4 {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SchedulerParamV4,
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
        impl ::std::convert::From<super::SchedulerParamV4> for SchedulerParamV4 {
            fn from(value: super::SchedulerParamV4) -> Self {
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
        pub struct StoredJobParamsV4 {
            file_split_size: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            media: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
            type_: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for StoredJobParamsV4 {
            fn default() -> Self {
                Self {
                    file_split_size: Ok(Default::default()),
                    media: Ok(Default::default()),
                    type_: Ok(Default::default()),
                }
            }
        }
        impl StoredJobParamsV4 {
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
                    .map(Some)
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
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<StoredJobParamsV4> for super::StoredJobParamsV4 {
            type Error = super::error::ConversionError;
            fn try_from(
                value: StoredJobParamsV4,
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
        impl ::std::convert::From<super::StoredJobParamsV4> for StoredJobParamsV4 {
            fn from(value: super::StoredJobParamsV4) -> Self {
                Self {
                    file_split_size: Ok(value.file_split_size),
                    media: Ok(value.media),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct StoredJobV4 {
            description: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            file_split_size: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            job_params: ::std::result::Result<
                ::std::option::Option<super::StoredJobParamsV4>,
                ::std::string::String,
            >,
            scheduler_param: ::std::result::Result<
                ::std::option::Option<super::SchedulerParamV4>,
                ::std::string::String,
            >,
            source: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            suspended: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            time_frame: ::std::result::Result<
                ::std::option::Option<super::TimeFrameV4>,
                ::std::string::String,
            >,
            title: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for StoredJobV4 {
            fn default() -> Self {
                Self {
                    description: Ok(Default::default()),
                    file_split_size: Ok(Default::default()),
                    id: Ok(Default::default()),
                    job_params: Ok(Default::default()),
                    scheduler_param: Ok(Default::default()),
                    source: Ok(Default::default()),
                    suspended: Ok(Default::default()),
                    time_frame: Ok(Default::default()),
                    title: Ok(Default::default()),
                }
            }
        }
        impl StoredJobV4 {
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
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn job_params<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::StoredJobParamsV4>,
                T::Error: ::std::fmt::Display,
            {
                self.job_params = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for job_params: {e}")
                    });
                self
            }
            pub fn scheduler_param<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::SchedulerParamV4>,
                T::Error: ::std::fmt::Display,
            {
                self.scheduler_param = value
                    .try_into()
                    .map(Some)
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
                    .map(Some)
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
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for suspended: {e}")
                    });
                self
            }
            pub fn time_frame<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::TimeFrameV4>,
                T::Error: ::std::fmt::Display,
            {
                self.time_frame = value
                    .try_into()
                    .map(Some)
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
                    .map(Some)
                    .map_err(|e| {
                        format!("error converting supplied value for title: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<StoredJobV4> for super::StoredJobV4 {
            type Error = super::error::ConversionError;
            fn try_from(
                value: StoredJobV4,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                crate::core::faults::none([
                    value.description.as_ref().err(),
                    value.file_split_size.as_ref().err(),
                    value.id.as_ref().err(),
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
                    id: value.id?,
                    job_params: value.job_params?,
                    scheduler_param: value.scheduler_param?,
                    source: value.source?,
                    suspended: value.suspended?,
                    time_frame: value.time_frame?,
                    title: value.title?,
                })
            }
        }
        impl ::std::convert::From<super::StoredJobV4> for StoredJobV4 {
            fn from(value: super::StoredJobV4) -> Self {
                Self {
                    description: Ok(value.description),
                    file_split_size: Ok(value.file_split_size),
                    id: Ok(value.id),
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
        pub struct SubTypeV3 {
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
        impl ::std::default::Default for SubTypeV3 {
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
        impl SubTypeV3 {
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
        impl ::std::convert::TryFrom<SubTypeV3> for super::SubTypeV3 {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SubTypeV3,
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
        impl ::std::convert::From<super::SubTypeV3> for SubTypeV3 {
            fn from(value: super::SubTypeV3) -> Self {
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
        pub struct TimeFrameV4 {
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
        impl ::std::default::Default for TimeFrameV4 {
            fn default() -> Self {
                Self {
                    all: Ok(Default::default()),
                    date_from: Ok(Default::default()),
                    date_to: Ok(Default::default()),
                }
            }
        }
        impl TimeFrameV4 {
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
        impl ::std::convert::TryFrom<TimeFrameV4> for super::TimeFrameV4 {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TimeFrameV4,
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
        impl ::std::convert::From<super::TimeFrameV4> for TimeFrameV4 {
            fn from(value: super::TimeFrameV4) -> Self {
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
            export_attachments: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
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
                    export_attachments: Ok(Default::default()),
                    file_split_size: Ok(Default::default()),
                    media: Err("`media` is required, and was not set".to_string()),
                    type_: Err("`type_` is required, and was not set".to_string()),
                }
            }
        }
        impl UcsJobParams {
            pub fn export_attachments<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.export_attachments = value
                    .try_into()
                    .map(Some)
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for export_attachments: {e}"
                        )
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
                    value.export_attachments.as_ref().err(),
                    value.file_split_size.as_ref().err(),
                    value.media.as_ref().err(),
                    value.type_.as_ref().err(),
                ])?;
                Ok(Self {
                    export_attachments: value.export_attachments?,
                    file_split_size: value.file_split_size?,
                    media: value.media?,
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::UcsJobParams> for UcsJobParams {
            fn from(value: super::UcsJobParams) -> Self {
                Self {
                    export_attachments: Ok(value.export_attachments),
                    file_split_size: Ok(value.file_split_size),
                    media: Ok(value.media),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct UcsJobParamsV4 {
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
        impl ::std::default::Default for UcsJobParamsV4 {
            fn default() -> Self {
                Self {
                    file_split_size: Ok(Default::default()),
                    media: Err("`media` is required, and was not set".to_string()),
                    type_: Err("`type_` is required, and was not set".to_string()),
                }
            }
        }
        impl UcsJobParamsV4 {
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
        impl ::std::convert::TryFrom<UcsJobParamsV4> for super::UcsJobParamsV4 {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UcsJobParamsV4,
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
        impl ::std::convert::From<super::UcsJobParamsV4> for UcsJobParamsV4 {
            fn from(value: super::UcsJobParamsV4) -> Self {
                Self {
                    file_split_size: Ok(value.file_split_size),
                    media: Ok(value.media),
                    type_: Ok(value.type_),
                }
            }
        }
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct UpdateJobRequestV4 {
            description: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            file_split_size: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            job_params: ::std::result::Result<
                super::UcsJobParamsV4,
                ::std::string::String,
            >,
            scheduler_param: ::std::result::Result<
                super::SchedulerParamV4,
                ::std::string::String,
            >,
            source: ::std::result::Result<::std::string::String, ::std::string::String>,
            suspended: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            time_frame: ::std::result::Result<super::TimeFrameV4, ::std::string::String>,
            title: ::std::result::Result<::std::string::String, ::std::string::String>,
            type_: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for UpdateJobRequestV4 {
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
                    type_: Err("`type_` is required, and was not set".to_string()),
                }
            }
        }
        impl UpdateJobRequestV4 {
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
                T: ::std::convert::TryInto<super::UcsJobParamsV4>,
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
                T: ::std::convert::TryInto<super::SchedulerParamV4>,
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
                T: ::std::convert::TryInto<super::TimeFrameV4>,
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
        impl ::std::convert::TryFrom<UpdateJobRequestV4> for super::UpdateJobRequestV4 {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UpdateJobRequestV4,
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
                    value.type_.as_ref().err(),
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
                    type_: value.type_?,
                })
            }
        }
        impl ::std::convert::From<super::UpdateJobRequestV4> for UpdateJobRequestV4 {
            fn from(value: super::UpdateJobRequestV4) -> Self {
                Self {
                    description: Ok(value.description),
                    file_split_size: Ok(value.file_split_size),
                    job_params: Ok(value.job_params),
                    scheduler_param: Ok(value.scheduler_param),
                    source: Ok(value.source),
                    suspended: Ok(value.suspended),
                    time_frame: Ok(value.time_frame),
                    title: Ok(value.title),
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
        #[derive(Clone, Debug)]
        #[must_use = "a builder does nothing until it is converted"]
        pub struct VersionInfoV3 {
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
        impl ::std::default::Default for VersionInfoV3 {
            fn default() -> Self {
                Self {
                    build_number: Ok(Default::default()),
                    changeset: Ok(Default::default()),
                    name: Ok(Default::default()),
                    version: Ok(Default::default()),
                }
            }
        }
        impl VersionInfoV3 {
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
        impl ::std::convert::TryFrom<VersionInfoV3> for super::VersionInfoV3 {
            type Error = super::error::ConversionError;
            fn try_from(
                value: VersionInfoV3,
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
        impl ::std::convert::From<super::VersionInfoV3> for VersionInfoV3 {
            fn from(value: super::VersionInfoV3) -> Self {
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
    /**Builder for [`UserDataManagement::get_certificate`]

[`UserDataManagement::get_certificate`]: super::UserDataManagement::get_certificate*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetCertificate {
        caller: Caller,
    }
    impl GetCertificate {
        pub(super) fn new(caller: Caller) -> Self {
            Self { caller }
        }
        ///Sends a `GET` request to `/v10/cipher`
        pub async fn send(self) -> Result<Response<types::CertificateInfo>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::CertificateInfo>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller } = self;
            let request = Request::new(&operations::GET_CERTIFICATE);
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
    /**Builder for [`UserDataManagement::upload_certificate`]

[`UserDataManagement::upload_certificate`]: super::UserDataManagement::upload_certificate*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UploadCertificate {
        caller: Caller,
        certificatefilename: crate::http::request::Argument<::std::string::String>,
        file: Option<crate::Upload>,
    }
    impl UploadCertificate {
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
        ///Sends a `POST` request to `/v10/cipher/{certificatefilename}`
        pub async fn send(self) -> Result<Response<String>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Text>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, certificatefilename, file } = self;
            let mut request = Request::new(&operations::UPLOAD_CERTIFICATE);
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
    /**Builder for [`UserDataManagement::list_attributes`]

[`UserDataManagement::list_attributes`]: super::UserDataManagement::list_attributes*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListAttributes {
        caller: Caller,
        entities: crate::http::request::Argument<Option<::std::string::String>>,
    }
    impl ListAttributes {
        pub(super) fn new(caller: Caller) -> Self {
            Self { caller, entities: Ok(None) }
        }
        pub fn entities<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.entities = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        ///Sends a `GET` request to `/v10/data/attributes`
        pub async fn send(self) -> Result<Response<::serde_json::Value>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<::serde_json::Value>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, entities } = self;
            let mut request = Request::new(&operations::LIST_ATTRIBUTES);
            request.optional_query("entities", "entities", entities);
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
    /**Builder for [`UserDataManagement::list_job_statuses`]

[`UserDataManagement::list_job_statuses`]: super::UserDataManagement::list_job_statuses*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListJobStatuses {
        caller: Caller,
    }
    impl ListJobStatuses {
        pub(super) fn new(caller: Caller) -> Self {
            Self { caller }
        }
        ///Sends a `GET` request to `/v10/data/job-statuses`
        pub async fn send(self) -> Result<Response<::serde_json::Value>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<::serde_json::Value>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller } = self;
            let request = Request::new(&operations::LIST_JOB_STATUSES);
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
    /**Builder for [`UserDataManagement::list_sources`]

[`UserDataManagement::list_sources`]: super::UserDataManagement::list_sources*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListSources {
        caller: Caller,
    }
    impl ListSources {
        pub(super) fn new(caller: Caller) -> Self {
            Self { caller }
        }
        ///Sends a `GET` request to `/v10/data/sources`
        pub async fn send(self) -> Result<Response<::serde_json::Value>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<::serde_json::Value>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller } = self;
            let request = Request::new(&operations::LIST_SOURCES);
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
    /**Builder for [`UserDataManagement::list_sub_types`]

[`UserDataManagement::list_sub_types`]: super::UserDataManagement::list_sub_types*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListSubTypes {
        caller: Caller,
        data_type: crate::http::request::Argument<Option<::std::string::String>>,
        source: crate::http::request::Argument<Option<::std::string::String>>,
    }
    impl ListSubTypes {
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
        ///Sends a `GET` request to `/v10/data/sub-types`
        pub async fn send(self) -> Result<Response<::serde_json::Value>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<::serde_json::Value>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, data_type, source } = self;
            let mut request = Request::new(&operations::LIST_SUB_TYPES);
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
    /**Builder for [`UserDataManagement::list_types`]

[`UserDataManagement::list_types`]: super::UserDataManagement::list_types*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListTypes {
        caller: Caller,
        source: crate::http::request::Argument<Option<::std::string::String>>,
    }
    impl ListTypes {
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
        ///Sends a `GET` request to `/v10/data/types`
        pub async fn send(self) -> Result<Response<::serde_json::Value>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<::serde_json::Value>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, source } = self;
            let mut request = Request::new(&operations::LIST_TYPES);
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
    /**Builder for [`UserDataManagement::list_history_records`]

[`UserDataManagement::list_history_records`]: super::UserDataManagement::list_history_records*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListHistoryRecords {
        caller: Caller,
        bg_update: crate::http::request::Argument<Option<::std::string::String>>,
        desc_asc: crate::http::request::Argument<Option<::std::string::String>>,
        file_name: crate::http::request::Argument<Option<::std::string::String>>,
        from: crate::http::request::Argument<Option<::std::string::String>>,
        job_id: crate::http::request::Argument<Option<::std::string::String>>,
        order_field: crate::http::request::Argument<Option<::std::string::String>>,
        size: crate::http::request::Argument<Option<::std::string::String>>,
        source: crate::http::request::Argument<Option<::std::string::String>>,
        status: crate::http::request::Argument<Option<::std::string::String>>,
        title: crate::http::request::Argument<Option<::std::string::String>>,
        type_: crate::http::request::Argument<Option<::std::string::String>>,
    }
    impl ListHistoryRecords {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                bg_update: Ok(None),
                desc_asc: Ok(None),
                file_name: Ok(None),
                from: Ok(None),
                job_id: Ok(None),
                order_field: Ok(None),
                size: Ok(None),
                source: Ok(None),
                status: Ok(None),
                title: Ok(None),
                type_: Ok(None),
            }
        }
        pub fn bg_update<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.bg_update = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn desc_asc<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
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
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.from = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn job_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.job_id = value
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
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.size = value
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
        ///Sends a `GET` request to `/v10/export/history`
        pub async fn send(self) -> Result<Response<types::PagedResponse>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::PagedResponse>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self {
                caller,
                bg_update,
                desc_asc,
                file_name,
                from,
                job_id,
                order_field,
                size,
                source,
                status,
                title,
                type_,
            } = self;
            let mut request = Request::new(&operations::LIST_HISTORY_RECORDS);
            request.optional_query("bg_update", "bgUpdate", bg_update);
            request.optional_query("desc_asc", "descAsc", desc_asc);
            request.optional_query("file_name", "fileName", file_name);
            request.optional_query("from", "from", from);
            request.optional_query("job_id", "jobId", job_id);
            request.optional_query("order_field", "orderField", order_field);
            request.optional_query("size", "size", size);
            request.optional_query("source", "source", source);
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
    /**Builder for [`UserDataManagement::delete_history_records`]

[`UserDataManagement::delete_history_records`]: super::UserDataManagement::delete_history_records*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteHistoryRecords {
        caller: Caller,
        job_ids: crate::http::request::Argument<crate::CommaSeparated>,
    }
    impl DeleteHistoryRecords {
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
        ///Sends a `DELETE` request to `/v10/export/history`
        pub async fn send(self) -> Result<Response<()>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<()>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, job_ids } = self;
            let mut request = Request::new(&operations::DELETE_HISTORY_RECORDS);
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
    /**Builder for [`UserDataManagement::get_history_record`]

[`UserDataManagement::get_history_record`]: super::UserDataManagement::get_history_record*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetHistoryRecord {
        caller: Caller,
        id: crate::http::request::Argument<::std::string::String>,
    }
    impl GetHistoryRecord {
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
        ///Sends a `GET` request to `/v10/export/history/{id}`
        pub async fn send(self) -> Result<Response<types::JobInfo>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::JobInfo>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, id } = self;
            let mut request = Request::new(&operations::GET_HISTORY_RECORD);
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
    /**Builder for [`UserDataManagement::delete_history_record`]

[`UserDataManagement::delete_history_record`]: super::UserDataManagement::delete_history_record*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteHistoryRecord {
        caller: Caller,
        id: crate::http::request::Argument<::std::string::String>,
    }
    impl DeleteHistoryRecord {
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
        ///Sends a `DELETE` request to `/v10/export/history/{id}`
        pub async fn send(self) -> Result<Response<()>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<()>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, id } = self;
            let mut request = Request::new(&operations::DELETE_HISTORY_RECORD);
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
    /**Builder for [`UserDataManagement::get_job_progress`]

[`UserDataManagement::get_job_progress`]: super::UserDataManagement::get_job_progress*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetJobProgress {
        caller: Caller,
        id: crate::http::request::Argument<::std::string::String>,
    }
    impl GetJobProgress {
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
        ///Sends a `GET` request to `/v10/export/history/{id}/progress`
        pub async fn send(self) -> Result<Response<types::JobProgress>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::JobProgress>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, id } = self;
            let mut request = Request::new(&operations::GET_JOB_PROGRESS);
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
    /**Builder for [`UserDataManagement::list_jobs`]

[`UserDataManagement::list_jobs`]: super::UserDataManagement::list_jobs*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListJobs {
        caller: Caller,
        bg_update: crate::http::request::Argument<Option<::std::string::String>>,
        desc_asc: crate::http::request::Argument<Option<::std::string::String>>,
        from: crate::http::request::Argument<Option<::std::string::String>>,
        order_field: crate::http::request::Argument<Option<::std::string::String>>,
        schedule_type: crate::http::request::Argument<Option<::std::string::String>>,
        size: crate::http::request::Argument<Option<::std::string::String>>,
        source: crate::http::request::Argument<Option<::std::string::String>>,
        suspend: crate::http::request::Argument<Option<::std::string::String>>,
        title: crate::http::request::Argument<Option<::std::string::String>>,
        type_: crate::http::request::Argument<Option<::std::string::String>>,
    }
    impl ListJobs {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                bg_update: Ok(None),
                desc_asc: Ok(None),
                from: Ok(None),
                order_field: Ok(None),
                schedule_type: Ok(None),
                size: Ok(None),
                source: Ok(None),
                suspend: Ok(None),
                title: Ok(None),
                type_: Ok(None),
            }
        }
        pub fn bg_update<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.bg_update = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn desc_asc<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.desc_asc = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
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
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.size = value
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
        pub fn suspend<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
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
        ///Sends a `GET` request to `/v10/export/jobs`
        pub async fn send(self) -> Result<Response<types::PagedResponse>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::PagedResponse>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self {
                caller,
                bg_update,
                desc_asc,
                from,
                order_field,
                schedule_type,
                size,
                source,
                suspend,
                title,
                type_,
            } = self;
            let mut request = Request::new(&operations::LIST_JOBS);
            request.optional_query("bg_update", "bgUpdate", bg_update);
            request.optional_query("desc_asc", "descAsc", desc_asc);
            request.optional_query("from", "from", from);
            request.optional_query("order_field", "orderField", order_field);
            request.optional_query("schedule_type", "scheduleType", schedule_type);
            request.optional_query("size", "size", size);
            request.optional_query("source", "source", source);
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
    /**Builder for [`UserDataManagement::create_job`]

[`UserDataManagement::create_job`]: super::UserDataManagement::create_job*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateJob {
        caller: Caller,
        body: crate::http::request::Argument<types::builder::Job>,
    }
    impl CreateJob {
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
        ///Sends a `POST` request to `/v10/export/jobs`
        pub async fn send(self) -> Result<Response<types::JobInfo>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::JobInfo>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, body } = self;
            let mut request = Request::new(&operations::CREATE_JOB);
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
    /**Builder for [`UserDataManagement::delete_jobs`]

[`UserDataManagement::delete_jobs`]: super::UserDataManagement::delete_jobs*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteJobs {
        caller: Caller,
        job_ids: crate::http::request::Argument<crate::CommaSeparated>,
    }
    impl DeleteJobs {
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
        ///Sends a `DELETE` request to `/v10/export/jobs`
        pub async fn send(self) -> Result<Response<()>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<()>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, job_ids } = self;
            let mut request = Request::new(&operations::DELETE_JOBS);
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
    /**Builder for [`UserDataManagement::cancel_job`]

[`UserDataManagement::cancel_job`]: super::UserDataManagement::cancel_job*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CancelJob {
        caller: Caller,
        id: crate::http::request::Argument<::std::string::String>,
    }
    impl CancelJob {
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
        ///Sends a `POST` request to `/v10/export/jobs/cancel/{id}`
        pub async fn send(self) -> Result<Response<()>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<()>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, id } = self;
            let mut request = Request::new(&operations::CANCEL_JOB);
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
    /**Builder for [`UserDataManagement::resume_job`]

[`UserDataManagement::resume_job`]: super::UserDataManagement::resume_job*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ResumeJob {
        caller: Caller,
        id: crate::http::request::Argument<::std::string::String>,
    }
    impl ResumeJob {
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
        ///Sends a `POST` request to `/v10/export/jobs/resume/{id}`
        pub async fn send(self) -> Result<Response<types::JobInfo>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::JobInfo>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, id } = self;
            let mut request = Request::new(&operations::RESUME_JOB);
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
    /**Builder for [`UserDataManagement::suspend_job`]

[`UserDataManagement::suspend_job`]: super::UserDataManagement::suspend_job*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct SuspendJob {
        caller: Caller,
        id: crate::http::request::Argument<::std::string::String>,
    }
    impl SuspendJob {
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
        ///Sends a `POST` request to `/v10/export/jobs/suspend/{id}`
        pub async fn send(self) -> Result<Response<types::JobInfo>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::JobInfo>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, id } = self;
            let mut request = Request::new(&operations::SUSPEND_JOB);
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
    /**Builder for [`UserDataManagement::get_job`]

[`UserDataManagement::get_job`]: super::UserDataManagement::get_job*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetJob {
        caller: Caller,
        id: crate::http::request::Argument<::std::string::String>,
    }
    impl GetJob {
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
        ///Sends a `GET` request to `/v10/export/jobs/{id}`
        pub async fn send(self) -> Result<Response<types::JobInfo>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::JobInfo>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, id } = self;
            let mut request = Request::new(&operations::GET_JOB);
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
    /**Builder for [`UserDataManagement::update_job`]

[`UserDataManagement::update_job`]: super::UserDataManagement::update_job*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateJob {
        caller: Caller,
        id: crate::http::request::Argument<::std::string::String>,
        body: crate::http::request::Argument<types::builder::Job>,
    }
    impl UpdateJob {
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
        ///Sends a `PUT` request to `/v10/export/jobs/{id}`
        pub async fn send(self) -> Result<Response<types::JobInfo>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::JobInfo>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, body, id } = self;
            let mut request = Request::new(&operations::UPDATE_JOB);
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
    /**Builder for [`UserDataManagement::delete_job`]

[`UserDataManagement::delete_job`]: super::UserDataManagement::delete_job*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteJob {
        caller: Caller,
        id: crate::http::request::Argument<::std::string::String>,
    }
    impl DeleteJob {
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
        ///Sends a `DELETE` request to `/v10/export/jobs/{id}`
        pub async fn send(self) -> Result<Response<()>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<()>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, id } = self;
            let mut request = Request::new(&operations::DELETE_JOB);
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
    /**Builder for [`UserDataManagement::list_file_metadata`]

[`UserDataManagement::list_file_metadata`]: super::UserDataManagement::list_file_metadata*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListFileMetadata {
        caller: Caller,
        bg_update: crate::http::request::Argument<Option<::std::string::String>>,
        desc_asc: crate::http::request::Argument<Option<::std::string::String>>,
        end_date: crate::http::request::Argument<Option<::std::string::String>>,
        from: crate::http::request::Argument<Option<::std::string::String>>,
        history_id: crate::http::request::Argument<Option<::std::string::String>>,
        job_title: crate::http::request::Argument<Option<::std::string::String>>,
        name: crate::http::request::Argument<Option<::std::string::String>>,
        order_field: crate::http::request::Argument<Option<::std::string::String>>,
        size: crate::http::request::Argument<Option<::std::string::String>>,
        source: crate::http::request::Argument<Option<::std::string::String>>,
        start_date: crate::http::request::Argument<Option<::std::string::String>>,
        type_: crate::http::request::Argument<Option<::std::string::String>>,
    }
    impl ListFileMetadata {
        pub(super) fn new(caller: Caller) -> Self {
            Self {
                caller,
                bg_update: Ok(None),
                desc_asc: Ok(None),
                end_date: Ok(None),
                from: Ok(None),
                history_id: Ok(None),
                job_title: Ok(None),
                name: Ok(None),
                order_field: Ok(None),
                size: Ok(None),
                source: Ok(None),
                start_date: Ok(None),
                type_: Ok(None),
            }
        }
        pub fn bg_update<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.bg_update = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn desc_asc<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
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
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.from = value
                .try_into()
                .map(Some)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn history_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.history_id = value
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
            V: std::convert::TryInto<::std::string::String>,
            <V as std::convert::TryInto<
                ::std::string::String,
            >>::Error: std::fmt::Display,
        {
            self.size = value
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
        ///Sends a `GET` request to `/v10/file-metadatas`
        pub async fn send(self) -> Result<Response<types::PagedResponse>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::PagedResponse>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self {
                caller,
                bg_update,
                desc_asc,
                end_date,
                from,
                history_id,
                job_title,
                name,
                order_field,
                size,
                source,
                start_date,
                type_,
            } = self;
            let mut request = Request::new(&operations::LIST_FILE_METADATA);
            request.optional_query("bg_update", "bgUpdate", bg_update);
            request.optional_query("desc_asc", "descAsc", desc_asc);
            request.optional_query("end_date", "endDate", end_date);
            request.optional_query("from", "from", from);
            request.optional_query("history_id", "historyId", history_id);
            request.optional_query("job_title", "jobTitle", job_title);
            request.optional_query("name", "name", name);
            request.optional_query("order_field", "orderField", order_field);
            request.optional_query("size", "size", size);
            request.optional_query("source", "source", source);
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
    /**Builder for [`UserDataManagement::list_file_links`]

[`UserDataManagement::list_file_links`]: super::UserDataManagement::list_file_links*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListFileLinks {
        caller: Caller,
        filename: crate::http::request::Argument<Option<crate::CommaSeparated>>,
    }
    impl ListFileLinks {
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
        ///Sends a `GET` request to `/v10/files`
        pub async fn send(
            self,
        ) -> Result<
            Response<
                crate::OneOrMany<
                    crate::generated::user_data_management::types::PreSignedUri,
                >,
            >,
            Error,
        > {
            let (caller, request) = self.into_request();
            caller
                .execute::<
                    pipeline::Json<
                        crate::OneOrMany<
                            crate::generated::user_data_management::types::PreSignedUri,
                        >,
                    >,
                >(request)
                .await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, filename } = self;
            let mut request = Request::new(&operations::LIST_FILE_LINKS);
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
    /**Builder for [`UserDataManagement::delete_files`]

[`UserDataManagement::delete_files`]: super::UserDataManagement::delete_files*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteFiles {
        caller: Caller,
        filename: crate::http::request::Argument<crate::CommaSeparated>,
    }
    impl DeleteFiles {
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
        ///Sends a `DELETE` request to `/v10/files`
        pub async fn send(self) -> Result<Response<()>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<()>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, filename } = self;
            let mut request = Request::new(&operations::DELETE_FILES);
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
    /**Builder for [`UserDataManagement::download_file`]

[`UserDataManagement::download_file`]: super::UserDataManagement::download_file*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DownloadFile {
        caller: Caller,
        filename: crate::http::request::Argument<::std::string::String>,
    }
    impl DownloadFile {
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
        ///Sends a `GET` request to `/v10/files/{filename}`
        pub async fn send(self) -> Result<Response<Redirect>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Location>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, filename } = self;
            let mut request = Request::new(&operations::DOWNLOAD_FILE);
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
    /**Builder for [`UserDataManagement::delete_file`]

[`UserDataManagement::delete_file`]: super::UserDataManagement::delete_file*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteFile {
        caller: Caller,
        filename: crate::http::request::Argument<::std::string::String>,
    }
    impl DeleteFile {
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
        ///Sends a `DELETE` request to `/v10/files/{filename}`
        pub async fn send(self) -> Result<Response<()>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<()>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, filename } = self;
            let mut request = Request::new(&operations::DELETE_FILE);
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
    /**Builder for [`UserDataManagement::list_labels`]

[`UserDataManagement::list_labels`]: super::UserDataManagement::list_labels*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListLabels {
        caller: Caller,
    }
    impl ListLabels {
        pub(super) fn new(caller: Caller) -> Self {
            Self { caller }
        }
        ///Sends a `GET` request to `/v10/resources/labels`
        pub async fn send(self) -> Result<Response<::serde_json::Value>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<::serde_json::Value>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller } = self;
            let request = Request::new(&operations::LIST_LABELS);
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
    /**Builder for [`UserDataManagement::get_version`]

[`UserDataManagement::get_version`]: super::UserDataManagement::get_version*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetVersion {
        caller: Caller,
    }
    impl GetVersion {
        pub(super) fn new(caller: Caller) -> Self {
            Self { caller }
        }
        ///Sends a `GET` request to `/v10/version`
        pub async fn send(self) -> Result<Response<types::VersionInfo>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::VersionInfo>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller } = self;
            let request = Request::new(&operations::GET_VERSION);
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
    /**Builder for [`UserDataManagement::get_certificate_v3`]

[`UserDataManagement::get_certificate_v3`]: super::UserDataManagement::get_certificate_v3*/
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
        pub async fn send(self) -> Result<Response<types::CertificateInfoV3>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::CertificateInfoV3>>(request).await
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
    /**Builder for [`UserDataManagement::upload_certificate_v3`]

[`UserDataManagement::upload_certificate_v3`]: super::UserDataManagement::upload_certificate_v3*/
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
    /**Builder for [`UserDataManagement::list_job_statuses_v3`]

[`UserDataManagement::list_job_statuses_v3`]: super::UserDataManagement::list_job_statuses_v3*/
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
        ) -> Result<Response<::std::vec::Vec<types::KeyValueItemV3>>, Error> {
            let (caller, request) = self.into_request();
            caller
                .execute::<
                    pipeline::Json<::std::vec::Vec<types::KeyValueItemV3>>,
                >(request)
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
    /**Builder for [`UserDataManagement::list_sources_v3`]

[`UserDataManagement::list_sources_v3`]: super::UserDataManagement::list_sources_v3*/
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
        ) -> Result<Response<::std::vec::Vec<types::KeyValueItemV3>>, Error> {
            let (caller, request) = self.into_request();
            caller
                .execute::<
                    pipeline::Json<::std::vec::Vec<types::KeyValueItemV3>>,
                >(request)
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
    /**Builder for [`UserDataManagement::list_sub_types_v3`]

[`UserDataManagement::list_sub_types_v3`]: super::UserDataManagement::list_sub_types_v3*/
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
        ) -> Result<Response<::std::vec::Vec<types::SubTypeV3>>, Error> {
            let (caller, request) = self.into_request();
            caller
                .execute::<pipeline::Json<::std::vec::Vec<types::SubTypeV3>>>(request)
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
    /**Builder for [`UserDataManagement::list_types_v3`]

[`UserDataManagement::list_types_v3`]: super::UserDataManagement::list_types_v3*/
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
        ) -> Result<Response<::std::vec::Vec<types::DataTypeV3>>, Error> {
            let (caller, request) = self.into_request();
            caller
                .execute::<pipeline::Json<::std::vec::Vec<types::DataTypeV3>>>(request)
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
    /**Builder for [`UserDataManagement::list_file_metadata_v3`]

[`UserDataManagement::list_file_metadata_v3`]: super::UserDataManagement::list_file_metadata_v3*/
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
        pub async fn send(self) -> Result<Response<types::PagedResponseV4>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::PagedResponseV4>>(request).await
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
    /**Builder for [`UserDataManagement::list_file_links_v3`]

[`UserDataManagement::list_file_links_v3`]: super::UserDataManagement::list_file_links_v3*/
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
                    crate::generated::user_data_management::types::PreSignedUriV3,
                >,
            >,
            Error,
        > {
            let (caller, request) = self.into_request();
            caller
                .execute::<
                    pipeline::Json<
                        crate::OneOrMany<
                            crate::generated::user_data_management::types::PreSignedUriV3,
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
    /**Builder for [`UserDataManagement::delete_files_v3`]

[`UserDataManagement::delete_files_v3`]: super::UserDataManagement::delete_files_v3*/
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
    /**Builder for [`UserDataManagement::download_file_v3`]

[`UserDataManagement::download_file_v3`]: super::UserDataManagement::download_file_v3*/
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
    /**Builder for [`UserDataManagement::delete_file_v3`]

[`UserDataManagement::delete_file_v3`]: super::UserDataManagement::delete_file_v3*/
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
    /**Builder for [`UserDataManagement::get_version_v3`]

[`UserDataManagement::get_version_v3`]: super::UserDataManagement::get_version_v3*/
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
        pub async fn send(self) -> Result<Response<types::VersionInfoV3>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::VersionInfoV3>>(request).await
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
    /**Builder for [`UserDataManagement::list_history_records_v4`]

[`UserDataManagement::list_history_records_v4`]: super::UserDataManagement::list_history_records_v4*/
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
        pub async fn send(self) -> Result<Response<types::PagedResponseV4>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::PagedResponseV4>>(request).await
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
    /**Builder for [`UserDataManagement::delete_history_records_v4`]

[`UserDataManagement::delete_history_records_v4`]: super::UserDataManagement::delete_history_records_v4*/
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
    /**Builder for [`UserDataManagement::get_history_record_v4`]

[`UserDataManagement::get_history_record_v4`]: super::UserDataManagement::get_history_record_v4*/
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
        pub async fn send(self) -> Result<Response<types::JobInfoV4>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::JobInfoV4>>(request).await
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
    /**Builder for [`UserDataManagement::delete_history_record_v4`]

[`UserDataManagement::delete_history_record_v4`]: super::UserDataManagement::delete_history_record_v4*/
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
    /**Builder for [`UserDataManagement::get_job_progress_v4`]

[`UserDataManagement::get_job_progress_v4`]: super::UserDataManagement::get_job_progress_v4*/
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
        pub async fn send(self) -> Result<Response<types::JobProgressV4>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::JobProgressV4>>(request).await
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
    /**Builder for [`UserDataManagement::list_jobs_v4`]

[`UserDataManagement::list_jobs_v4`]: super::UserDataManagement::list_jobs_v4*/
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
        pub async fn send(self) -> Result<Response<types::PagedResponseV4>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::PagedResponseV4>>(request).await
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
    /**Builder for [`UserDataManagement::create_job_v4`]

[`UserDataManagement::create_job_v4`]: super::UserDataManagement::create_job_v4*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateJobV4 {
        caller: Caller,
        body: crate::http::request::Argument<types::builder::JobV4>,
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
            V: std::convert::TryInto<types::JobV4>,
            <V as std::convert::TryInto<types::JobV4>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::JobV4) -> types::builder::JobV4,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/v4/export/jobs`
        pub async fn send(self) -> Result<Response<types::JobInfoV4>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::JobInfoV4>>(request).await
        }
        fn into_request(self) -> (Caller, Request) {
            let Self { caller, body } = self;
            let mut request = Request::new(&operations::CREATE_JOB_V4);
            request
                .json(
                    "body",
                    body
                        .and_then(|v| {
                            types::JobV4::try_from(v)
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
    /**Builder for [`UserDataManagement::delete_jobs_v4`]

[`UserDataManagement::delete_jobs_v4`]: super::UserDataManagement::delete_jobs_v4*/
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
    /**Builder for [`UserDataManagement::cancel_job_v4`]

[`UserDataManagement::cancel_job_v4`]: super::UserDataManagement::cancel_job_v4*/
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
    /**Builder for [`UserDataManagement::resume_job_v4`]

[`UserDataManagement::resume_job_v4`]: super::UserDataManagement::resume_job_v4*/
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
        pub async fn send(self) -> Result<Response<::serde_json::Value>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<::serde_json::Value>>(request).await
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
    /**Builder for [`UserDataManagement::suspend_job_v4`]

[`UserDataManagement::suspend_job_v4`]: super::UserDataManagement::suspend_job_v4*/
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
        pub async fn send(self) -> Result<Response<::serde_json::Value>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<::serde_json::Value>>(request).await
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
    /**Builder for [`UserDataManagement::get_job_v4`]

[`UserDataManagement::get_job_v4`]: super::UserDataManagement::get_job_v4*/
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
        pub async fn send(self) -> Result<Response<types::StoredJobV4>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::StoredJobV4>>(request).await
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
    /**Builder for [`UserDataManagement::update_job_v4`]

[`UserDataManagement::update_job_v4`]: super::UserDataManagement::update_job_v4*/
    #[derive(Debug, Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateJobV4 {
        caller: Caller,
        id: crate::http::request::Argument<::std::string::String>,
        body: crate::http::request::Argument<types::builder::UpdateJobRequestV4>,
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
            V: std::convert::TryInto<types::UpdateJobRequestV4>,
            <V as std::convert::TryInto<
                types::UpdateJobRequestV4,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(crate::http::request::Fault::new);
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateJobRequestV4,
            ) -> types::builder::UpdateJobRequestV4,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/v4/export/jobs/{id}`
        pub async fn send(self) -> Result<Response<types::JobInfoV4>, Error> {
            let (caller, request) = self.into_request();
            caller.execute::<pipeline::Json<types::JobInfoV4>>(request).await
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
                            types::UpdateJobRequestV4::try_from(v)
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
    /**Builder for [`UserDataManagement::delete_job_v4`]

[`UserDataManagement::delete_job_v4`]: super::UserDataManagement::delete_job_v4*/
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
    crate::models::Model::of::<types::CertificateInfoV3>("CertificateInfoV3"),
    crate::models::Model::of::<types::DataTypeV3>("DataTypeV3"),
    crate::models::Model::of::<types::Job>("Job"),
    crate::models::Model::of::<types::JobInfo>("JobInfo"),
    crate::models::Model::of::<types::JobInfoV4>("JobInfoV4"),
    crate::models::Model::of::<types::JobProgress>("JobProgress"),
    crate::models::Model::of::<types::JobProgressV4>("JobProgressV4"),
    crate::models::Model::of::<types::JobType>("JobType"),
    crate::models::Model::of::<types::JobV4>("JobV4"),
    crate::models::Model::of::<types::KeyValueItemV3>("KeyValueItemV3"),
    crate::models::Model::of::<types::PagedResponse>("PagedResponse"),
    crate::models::Model::of::<types::PagedResponseV4>("PagedResponseV4"),
    crate::models::Model::of::<types::PreSignedUri>("PreSignedUri"),
    crate::models::Model::of::<types::PreSignedUriV3>("PreSignedUriV3"),
    crate::models::Model::of::<types::SchedulerParam>("SchedulerParam"),
    crate::models::Model::of::<types::SchedulerParamV4>("SchedulerParamV4"),
    crate::models::Model::of::<types::StoredJobParamsV4>("StoredJobParamsV4"),
    crate::models::Model::of::<types::StoredJobV4>("StoredJobV4"),
    crate::models::Model::of::<types::SubTypeV3>("SubTypeV3"),
    crate::models::Model::of::<types::TimeFrame>("TimeFrame"),
    crate::models::Model::of::<types::TimeFrameV4>("TimeFrameV4"),
    crate::models::Model::of::<types::UcsJobParams>("UcsJobParams"),
    crate::models::Model::of::<types::UcsJobParamsV4>("UcsJobParamsV4"),
    crate::models::Model::of::<types::UpdateJobRequestV4>("UpdateJobRequestV4"),
    crate::models::Model::of::<types::VersionInfo>("VersionInfo"),
    crate::models::Model::of::<types::VersionInfoV3>("VersionInfoV3"),
];
