// @generated from specs/user-data-management.yaml by `cargo build --features codegen`. Do not edit.
// spec 447591badf30af3af0aecd14825d8137c5b6a2012e1c8f662a0b9adc5fb994a4
// code 3a5c2b4d038f5affd478f951797910fa435c0aab64e64ac846d54ea960648654

#[allow(unused_imports)]
use crate::{Integer, IntoText};

/// Genesys Multicloud CX User Data Management API.
///
/// Exports the data of a contact centre to files and lets a client download them.
///
/// A client can create a job by hand or on a schedule, suspend and resume scheduled jobs, cancel a job, look up the
/// parameters that a job may have, list and delete jobs and files, download the files, and upload and view a
/// certificate. Only contacts and data about interactions can be exported, both from Universal Contact Server (UCS).
///
/// Rules that hold for every operation:
///
/// - Each request carries the API key in the header `x-api-key` and, unless the operation says otherwise, an access
///   token of the Authentication API. A wrong key is rejected with status 403 and `{"message": "Forbidden"}`, an expired token
///   with status 401.
/// - Deployments of this service are reached through GAPI hosts, for example `https://gapi-use1.genesyscloud.com/udm`.
/// - Version 10 is the current one. Versions 4 and 3 are still supported, but deprecated.
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

    fn draft(&self, operation: &'static crate::core::operation::Operation) -> crate::client::Draft {
        crate::client::Draft::new(&self.caller, operation)
    }

    /// Get information about the certificate.
    ///
    /// Describes the certificate that was uploaded before.
    ///
    /// `GET /udm/v10/cipher`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is retried.
    ///
    /// # Response
    ///
    /// The certificate. The payload is a [`CertificateInfo`](types::CertificateInfo).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.user_data_management().get_certificate().send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_certificate(&self) -> builder::GetCertificate {
        let draft = self.draft(&operations::GET_CERTIFICATE);
        builder::GetCertificate(draft)
    }

    /// Upload a certificate.
    ///
    /// Stores a certificate under a file name.
    ///
    /// `POST /udm/v10/cipher/{certificatefilename}`, in the manual's chapter *User Data Management API*. It is not safe to
    /// repeat, and is not retried unless the call is marked as `idempotent`.
    ///
    /// # Arguments
    ///
    /// - `certificatefilename`: File name of the certificate.
    /// - `file`: The certificate.
    ///
    /// # Response
    ///
    /// The certificate is stored. What the string says is not documented. A text.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use genesys_multicloud_cx::Upload;
    ///
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .user_data_management()
    ///     .upload_certificate("certificatefilename", Upload::new("file.txt", "content"))
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_certificate(&self, certificatefilename: impl IntoText, file: impl Into<crate::Upload>) -> builder::UploadCertificate {
        let draft = self.draft(&operations::UPLOAD_CERTIFICATE)
            .path("certificatefilename", certificatefilename)
            .file("file", "file", file);
        builder::UploadCertificate(draft)
    }

    /// List interaction attributes.
    ///
    /// Returns the attributes of interactions that can be filtered by.
    ///
    /// `GET /udm/v10/data/attributes`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is
    /// retried.
    ///
    /// Optional: [`entities`](builder::ListAttributes::entities).
    ///
    /// # Response
    ///
    /// The attributes. The manual leaves open what it holds: it is JSON, which
    /// [`Response::deserialize_into`](crate::Response::deserialize_into) makes into a type of yours.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .user_data_management()
    ///     .list_attributes()
    ///     .entities("entities")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_attributes(&self) -> builder::ListAttributes {
        let draft = self.draft(&operations::LIST_ATTRIBUTES);
        builder::ListAttributes(draft)
    }

    /// List job statuses.
    ///
    /// Returns the statuses that a job can have.
    ///
    /// `GET /udm/v10/data/job-statuses`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is
    /// retried.
    ///
    /// # Response
    ///
    /// The statuses. The manual leaves open what it holds: it is JSON, which
    /// [`Response::deserialize_into`](crate::Response::deserialize_into) makes into a type of yours.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.user_data_management().list_job_statuses().send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_job_statuses(&self) -> builder::ListJobStatuses {
        let draft = self.draft(&operations::LIST_JOB_STATUSES);
        builder::ListJobStatuses(draft)
    }

    /// List sources.
    ///
    /// Returns the sources that data can be exported from.
    ///
    /// `GET /udm/v10/data/sources`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is retried.
    ///
    /// # Response
    ///
    /// 200: The sources. 204: There is nothing to list. The manual leaves open what it holds: it is JSON, which
    /// [`Response::deserialize_into`](crate::Response::deserialize_into) makes into a type of yours.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.user_data_management().list_sources().send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_sources(&self) -> builder::ListSources {
        let draft = self.draft(&operations::LIST_SOURCES);
        builder::ListSources(draft)
    }

    /// List data subtypes.
    ///
    /// Returns the subtypes of data, of all sources and types or of some.
    ///
    /// `GET /udm/v10/data/sub-types`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is
    /// retried.
    ///
    /// Optional: [`data_type`](builder::ListSubTypes::data_type), [`source`](builder::ListSubTypes::source).
    ///
    /// # Response
    ///
    /// 200: The subtypes. 204: There is nothing to list. The manual leaves open what it holds: it is JSON, which
    /// [`Response::deserialize_into`](crate::Response::deserialize_into) makes into a type of yours.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .user_data_management()
    ///     .list_sub_types()
    ///     .data_type("data_type")
    ///     .source("source")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_sub_types(&self) -> builder::ListSubTypes {
        let draft = self.draft(&operations::LIST_SUB_TYPES);
        builder::ListSubTypes(draft)
    }

    /// List data types.
    ///
    /// Returns the types of data that a source has.
    ///
    /// `GET /udm/v10/data/types`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is retried.
    ///
    /// Optional: [`source`](builder::ListTypes::source).
    ///
    /// # Response
    ///
    /// 200: The types. 204: There is nothing to list. The manual leaves open what it holds: it is JSON, which
    /// [`Response::deserialize_into`](crate::Response::deserialize_into) makes into a type of yours.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .user_data_management()
    ///     .list_types()
    ///     .source("source")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_types(&self) -> builder::ListTypes {
        let draft = self.draft(&operations::LIST_TYPES);
        builder::ListTypes(draft)
    }

    /// List history records.
    ///
    /// Returns the records of jobs, a page at a time.
    ///
    /// `GET /udm/v10/export/history`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is
    /// retried.
    ///
    /// Optional: [`bg_update`](builder::ListHistoryRecords::bg_update), [`desc_asc`](builder::ListHistoryRecords::desc_asc),
    /// [`file_name`](builder::ListHistoryRecords::file_name), [`from`](builder::ListHistoryRecords::from),
    /// [`job_id`](builder::ListHistoryRecords::job_id), [`order_field`](builder::ListHistoryRecords::order_field),
    /// [`size`](builder::ListHistoryRecords::size), [`source`](builder::ListHistoryRecords::source),
    /// [`status`](builder::ListHistoryRecords::status), [`title`](builder::ListHistoryRecords::title),
    /// [`type_`](builder::ListHistoryRecords::type_).
    ///
    /// # Response
    ///
    /// 200: The records. 204: There is nothing to list. The payload is a [`PagedResponse`](types::PagedResponse).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .user_data_management()
    ///     .list_history_records()
    ///     .bg_update("bg_update")
    ///     .desc_asc("desc_asc")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_history_records(&self) -> builder::ListHistoryRecords {
        let draft = self.draft(&operations::LIST_HISTORY_RECORDS);
        builder::ListHistoryRecords(draft)
    }

    /// Delete several history records.
    ///
    /// Deletes the history records with the given identifiers.
    ///
    /// `DELETE /udm/v10/export/history`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is
    /// retried.
    ///
    /// # Arguments
    ///
    /// - `job_ids`: Identifiers of the jobs.
    ///
    /// # Response
    ///
    /// The records are deleted. Nothing else.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .user_data_management()
    ///     .delete_history_records(["job_ids"])
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_history_records(&self, job_ids: impl IntoIterator<Item = impl IntoText>) -> builder::DeleteHistoryRecords {
        let draft = self.draft(&operations::DELETE_HISTORY_RECORDS).query_list("job_ids", "jobIDs", job_ids, usize::MAX);
        builder::DeleteHistoryRecords(draft)
    }

    /// Get a history record.
    ///
    /// Returns one history record.
    ///
    /// `GET /udm/v10/export/history/{id}`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is
    /// retried.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the history record.
    ///
    /// # Response
    ///
    /// The record. The payload is a [`JobInfo`](types::JobInfo).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 404: There is no such job, history record or file.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.user_data_management().get_history_record("id").send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_history_record(&self, id: impl IntoText) -> builder::GetHistoryRecord {
        let draft = self.draft(&operations::GET_HISTORY_RECORD).path("id", id);
        builder::GetHistoryRecord(draft)
    }

    /// Delete a history record.
    ///
    /// Deletes one history record.
    ///
    /// `DELETE /udm/v10/export/history/{id}`, in the manual's chapter *User Data Management API*. It is safe to repeat, and
    /// is retried.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the history record.
    ///
    /// # Response
    ///
    /// The record is deleted. Nothing else.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .user_data_management()
    ///     .delete_history_record("id")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_history_record(&self, id: impl IntoText) -> builder::DeleteHistoryRecord {
        let draft = self.draft(&operations::DELETE_HISTORY_RECORD).path("id", id);
        builder::DeleteHistoryRecord(draft)
    }

    /// Get the progress of a job.
    ///
    /// Returns how far the job of a history record has come.
    ///
    /// `GET /udm/v10/export/history/{id}/progress`, in the manual's chapter *User Data Management API*. It is safe to repeat,
    /// and is retried.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the history record.
    ///
    /// # Response
    ///
    /// The progress. The payload is a [`JobProgress`](types::JobProgress).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.user_data_management().get_job_progress("id").send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_job_progress(&self, id: impl IntoText) -> builder::GetJobProgress {
        let draft = self.draft(&operations::GET_JOB_PROGRESS).path("id", id);
        builder::GetJobProgress(draft)
    }

    /// List jobs.
    ///
    /// Returns the jobs, a page at a time.
    ///
    /// `GET /udm/v10/export/jobs`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is retried.
    ///
    /// Optional: [`bg_update`](builder::ListJobs::bg_update), [`desc_asc`](builder::ListJobs::desc_asc),
    /// [`from`](builder::ListJobs::from), [`order_field`](builder::ListJobs::order_field),
    /// [`schedule_type`](builder::ListJobs::schedule_type), [`size`](builder::ListJobs::size),
    /// [`source`](builder::ListJobs::source), [`suspend`](builder::ListJobs::suspend), [`title`](builder::ListJobs::title),
    /// [`type_`](builder::ListJobs::type_).
    ///
    /// # Response
    ///
    /// 200: The jobs. 204: There is nothing to list. The payload is a [`PagedResponse`](types::PagedResponse).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .user_data_management()
    ///     .list_jobs()
    ///     .bg_update("bg_update")
    ///     .desc_asc("desc_asc")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_jobs(&self) -> builder::ListJobs {
        let draft = self.draft(&operations::LIST_JOBS);
        builder::ListJobs(draft)
    }

    /// Create a job.
    ///
    /// Creates an export job, to be run at once or on a schedule.
    ///
    /// `POST /udm/v10/export/jobs`, in the manual's chapter *User Data Management API*. It is not safe to repeat, and is not
    /// retried unless the call is marked as `idempotent`.
    ///
    /// # Arguments
    ///
    /// - `body`: The job.
    ///
    /// # Response
    ///
    /// The job was taken. The payload is a [`JobInfo`](types::JobInfo).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use genesys_multicloud_cx::user_data_management::types;
    ///
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .user_data_management()
    ///     .create_job(
    ///         types::Job::new(
    ///             "title",
    ///             "UCS",
    ///             "source",
    ///             types::UcsJobParams::new("type", ["media"]),
    ///             types::TimeFrame::default(),
    ///             types::SchedulerParam::default(),
    ///             false,
    ///         ),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_job(&self, body: impl Into<types::Job>) -> builder::CreateJob {
        let draft = self.draft(&operations::CREATE_JOB).json("body", &Into::<types::Job>::into(body));
        builder::CreateJob(draft)
    }

    /// Delete several jobs.
    ///
    /// Deletes the jobs with the given identifiers.
    ///
    /// `DELETE /udm/v10/export/jobs`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is
    /// retried.
    ///
    /// # Arguments
    ///
    /// - `job_ids`: Identifiers of the jobs.
    ///
    /// # Response
    ///
    /// The jobs are deleted. Nothing else.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.user_data_management().delete_jobs(["job_ids"]).send().await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_jobs(&self, job_ids: impl IntoIterator<Item = impl IntoText>) -> builder::DeleteJobs {
        let draft = self.draft(&operations::DELETE_JOBS).query_list("job_ids", "jobIDs", job_ids, usize::MAX);
        builder::DeleteJobs(draft)
    }

    /// Cancel a job.
    ///
    /// Cancels a job that is not finished.
    ///
    /// `POST /udm/v10/export/jobs/cancel/{id}`, in the manual's chapter *User Data Management API*. It is not safe to repeat,
    /// and is not retried unless the call is marked as `idempotent`.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the job.
    ///
    /// # Response
    ///
    /// The job is cancelled. Nothing else.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 404: There is no such job, history record or file.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.user_data_management().cancel_job("id").send().await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel_job(&self, id: impl IntoText) -> builder::CancelJob {
        let draft = self.draft(&operations::CANCEL_JOB).path("id", id);
        builder::CancelJob(draft)
    }

    /// Resume a job.
    ///
    /// Resumes a job that is not finished.
    ///
    /// `POST /udm/v10/export/jobs/resume/{id}`, in the manual's chapter *User Data Management API*. It is not safe to repeat,
    /// and is not retried unless the call is marked as `idempotent`.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the job.
    ///
    /// # Response
    ///
    /// The resumed job. The payload is a [`JobInfo`](types::JobInfo).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 404: There is no such job, history record or file.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.user_data_management().resume_job("id").send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn resume_job(&self, id: impl IntoText) -> builder::ResumeJob {
        let draft = self.draft(&operations::RESUME_JOB).path("id", id);
        builder::ResumeJob(draft)
    }

    /// Suspend a job.
    ///
    /// Suspends a job that is not finished.
    ///
    /// `POST /udm/v10/export/jobs/suspend/{id}`, in the manual's chapter *User Data Management API*. It is not safe to
    /// repeat, and is not retried unless the call is marked as `idempotent`.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the job.
    ///
    /// # Response
    ///
    /// The suspended job. The payload is a [`JobInfo`](types::JobInfo).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 404: There is no such job, history record or file.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.user_data_management().suspend_job("id").send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn suspend_job(&self, id: impl IntoText) -> builder::SuspendJob {
        let draft = self.draft(&operations::SUSPEND_JOB).path("id", id);
        builder::SuspendJob(draft)
    }

    /// Get a job.
    ///
    /// Returns one job.
    ///
    /// `GET /udm/v10/export/jobs/{id}`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is
    /// retried.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the job.
    ///
    /// # Response
    ///
    /// The job. The payload is a [`JobInfo`](types::JobInfo).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 404: There is no such job, history record or file.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.user_data_management().get_job("id").send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_job(&self, id: impl IntoText) -> builder::GetJob {
        let draft = self.draft(&operations::GET_JOB).path("id", id);
        builder::GetJob(draft)
    }

    /// Update a job.
    ///
    /// Replaces the definition of a job that has not started yet.
    ///
    /// `PUT /udm/v10/export/jobs/{id}`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is
    /// retried.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the job.
    /// - `body`: The job as it shall be.
    ///
    /// # Response
    ///
    /// The updated job. The payload is a [`JobInfo`](types::JobInfo).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 404: There is no such job, history record or file.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use genesys_multicloud_cx::user_data_management::types;
    ///
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .user_data_management()
    ///     .update_job(
    ///         "id",
    ///         types::Job::new(
    ///             "title",
    ///             "UCS",
    ///             "source",
    ///             types::UcsJobParams::new("type", ["media"]),
    ///             types::TimeFrame::default(),
    ///             types::SchedulerParam::default(),
    ///             false,
    ///         ),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_job(&self, id: impl IntoText, body: impl Into<types::Job>) -> builder::UpdateJob {
        let draft = self.draft(&operations::UPDATE_JOB)
            .path("id", id)
            .json("body", &Into::<types::Job>::into(body));
        builder::UpdateJob(draft)
    }

    /// Delete a job.
    ///
    /// Deletes a job that is finished.
    ///
    /// `DELETE /udm/v10/export/jobs/{id}`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is
    /// retried.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the job.
    ///
    /// # Response
    ///
    /// The job is deleted. Nothing else.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.user_data_management().delete_job("id").send().await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_job(&self, id: impl IntoText) -> builder::DeleteJob {
        let draft = self.draft(&operations::DELETE_JOB).path("id", id);
        builder::DeleteJob(draft)
    }

    /// List data about files.
    ///
    /// Returns what is known about the exported files, a page at a time.
    ///
    /// `GET /udm/v10/file-metadatas`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is
    /// retried.
    ///
    /// Optional: [`bg_update`](builder::ListFileMetadata::bg_update), [`desc_asc`](builder::ListFileMetadata::desc_asc),
    /// [`end_date`](builder::ListFileMetadata::end_date), [`from`](builder::ListFileMetadata::from),
    /// [`history_id`](builder::ListFileMetadata::history_id), [`job_title`](builder::ListFileMetadata::job_title),
    /// [`name`](builder::ListFileMetadata::name), [`order_field`](builder::ListFileMetadata::order_field),
    /// [`size`](builder::ListFileMetadata::size), [`source`](builder::ListFileMetadata::source),
    /// [`start_date`](builder::ListFileMetadata::start_date), [`type_`](builder::ListFileMetadata::type_).
    ///
    /// # Response
    ///
    /// The data about the files. The payload is a [`PagedResponse`](types::PagedResponse).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .user_data_management()
    ///     .list_file_metadata()
    ///     .bg_update("bg_update")
    ///     .desc_asc("desc_asc")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_file_metadata(&self) -> builder::ListFileMetadata {
        let draft = self.draft(&operations::LIST_FILE_METADATA);
        builder::ListFileMetadata(draft)
    }

    /// List links to files.
    ///
    /// Returns links from which the files with the given names can be downloaded.
    ///
    /// `GET /udm/v10/files`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is retried.
    ///
    /// Optional: [`filename`](builder::ListFileLinks::filename).
    ///
    /// # Response
    ///
    /// The links.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 404: Not all of the files exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .user_data_management()
    ///     .list_file_links()
    ///     .filename(["filename"])
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_file_links(&self) -> builder::ListFileLinks {
        let draft = self.draft(&operations::LIST_FILE_LINKS);
        builder::ListFileLinks(draft)
    }

    /// Delete several files.
    ///
    /// Deletes the files with the given names.
    ///
    /// `DELETE /udm/v10/files`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is retried.
    ///
    /// # Arguments
    ///
    /// - `filename`: Names of the files.
    ///
    /// # Response
    ///
    /// The files are deleted. Nothing else.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .user_data_management()
    ///     .delete_files(["filename"])
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_files(&self, filename: impl IntoIterator<Item = impl IntoText>) -> builder::DeleteFiles {
        let draft = self.draft(&operations::DELETE_FILES).query_list("filename", "filename", filename, usize::MAX);
        builder::DeleteFiles(draft)
    }

    /// Download a file.
    ///
    /// Redirects to the place from which the file can be downloaded.
    ///
    /// `GET /udm/v10/files/{filename}`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is
    /// retried.
    ///
    /// # Arguments
    ///
    /// - `filename`: Name of the file.
    ///
    /// # Response
    ///
    /// The file is at another address. Where the redirect leads, a [`Redirect`](crate::Redirect), which is not followed.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 404: There is no such job, history record or file.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.user_data_management().download_file("filename").send().await?;
    /// println!("{}", response.location().host_str().unwrap_or_default());
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_file(&self, filename: impl IntoText) -> builder::DownloadFile {
        let draft = self.draft(&operations::DOWNLOAD_FILE).path("filename", filename);
        builder::DownloadFile(draft)
    }

    /// Delete a file.
    ///
    /// Deletes one file.
    ///
    /// `DELETE /udm/v10/files/{filename}`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is
    /// retried.
    ///
    /// # Arguments
    ///
    /// - `filename`: Name of the file.
    ///
    /// # Response
    ///
    /// The file is deleted. Nothing else.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.user_data_management().delete_file("filename").send().await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_file(&self, filename: impl IntoText) -> builder::DeleteFile {
        let draft = self.draft(&operations::DELETE_FILE).path("filename", filename);
        builder::DeleteFile(draft)
    }

    /// List labels.
    ///
    /// Returns labels and their values.
    ///
    /// `GET /udm/v10/resources/labels`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is
    /// retried.
    ///
    /// # Response
    ///
    /// The labels. The manual leaves open what it holds: it is JSON, which
    /// [`Response::deserialize_into`](crate::Response::deserialize_into) makes into a type of yours.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.user_data_management().list_labels().send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_labels(&self) -> builder::ListLabels {
        let draft = self.draft(&operations::LIST_LABELS);
        builder::ListLabels(draft)
    }

    /// Get the version of the service.
    ///
    /// Returns information about the service itself. Takes no access token.
    ///
    /// `GET /udm/v10/version`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is retried.
    ///
    /// # Response
    ///
    /// The version. The payload is a [`VersionInfo`](types::VersionInfo).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.user_data_management().get_version().send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_version(&self) -> builder::GetVersion {
        let draft = self.draft(&operations::GET_VERSION);
        builder::GetVersion(draft)
    }

    /// Get information about the certificate.
    ///
    /// Use `GET /v10/cipher` (version 10, get the certificate's information) instead.
    /// Returns information about the certificate.
    ///
    /// `GET /udm/v3/cipher`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is retried.
    ///
    /// # Response
    ///
    /// The certificate. The payload is a [`CertificateInfoV3`](types::CertificateInfoV3).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.user_data_management().get_certificate_v3().send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `GET /v10/cipher` (version 10, get the certificate's information) instead")]
    pub fn get_certificate_v3(&self) -> builder::GetCertificateV3 {
        let draft = self.draft(&operations::GET_CERTIFICATE_V3);
        builder::GetCertificateV3(draft)
    }

    /// Upload a certificate.
    ///
    /// Use `POST /v10/cipher/{certificatefilename}` (version 10, upload a certificate) instead.
    /// Uploads a certificate under the file name given.
    ///
    /// `POST /udm/v3/cipher/{certificatefilename}`, in the manual's chapter *User Data Management API*. It is not safe to
    /// repeat, and is not retried unless the call is marked as `idempotent`.
    ///
    /// # Arguments
    ///
    /// - `certificatefilename`: File name of the certificate.
    /// - `file`: The certificate.
    ///
    /// # Response
    ///
    /// The certificate was uploaded. What the string says is not documented. A text.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use genesys_multicloud_cx::Upload;
    ///
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .user_data_management()
    ///     .upload_certificate_v3("certificatefilename", Upload::new("file.txt", "content"))
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `POST /v10/cipher/{certificatefilename}` (version 10, upload a certificate) instead")]
    pub fn upload_certificate_v3(&self, certificatefilename: impl IntoText, file: impl Into<crate::Upload>) -> builder::UploadCertificateV3 {
        let draft = self.draft(&operations::UPLOAD_CERTIFICATE_V3)
            .path("certificatefilename", certificatefilename)
            .file("file", "file", file);
        builder::UploadCertificateV3(draft)
    }

    /// List job statuses.
    ///
    /// Use `GET /v10/data/job-statuses` (version 10, list job statuses) instead.
    /// Lists the statuses that a job can have.
    ///
    /// `GET /udm/v3/data/job-statuses`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is
    /// retried.
    ///
    /// # Response
    ///
    /// The statuses.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.user_data_management().list_job_statuses_v3().send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `GET /v10/data/job-statuses` (version 10, list job statuses) instead")]
    pub fn list_job_statuses_v3(&self) -> builder::ListJobStatusesV3 {
        let draft = self.draft(&operations::LIST_JOB_STATUSES_V3);
        builder::ListJobStatusesV3(draft)
    }

    /// List data sources.
    ///
    /// Use `GET /v10/data/sources` (version 10, list sources) instead.
    /// Lists the sources of data.
    ///
    /// `GET /udm/v3/data/sources`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is retried.
    ///
    /// # Response
    ///
    /// 200: The sources. 204: There is nothing to list.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.user_data_management().list_sources_v3().send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `GET /v10/data/sources` (version 10, list sources) instead")]
    pub fn list_sources_v3(&self) -> builder::ListSourcesV3 {
        let draft = self.draft(&operations::LIST_SOURCES_V3);
        builder::ListSourcesV3(draft)
    }

    /// List data subtypes.
    ///
    /// Use `GET /v10/data/sub-types` (version 10, list data subtypes) instead.
    /// Lists the subtypes of data, of one source or one type if wanted.
    ///
    /// `GET /udm/v3/data/sub-types`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is
    /// retried.
    ///
    /// Optional: [`data_type`](builder::ListSubTypesV3::data_type), [`source`](builder::ListSubTypesV3::source).
    ///
    /// # Response
    ///
    /// 200: The subtypes. 204: There is nothing to list.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .user_data_management()
    ///     .list_sub_types_v3()
    ///     .data_type("data_type")
    ///     .source("source")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `GET /v10/data/sub-types` (version 10, list data subtypes) instead")]
    pub fn list_sub_types_v3(&self) -> builder::ListSubTypesV3 {
        let draft = self.draft(&operations::LIST_SUB_TYPES_V3);
        builder::ListSubTypesV3(draft)
    }

    /// List data types.
    ///
    /// Use `GET /v10/data/types` (version 10, list the types of a source) instead.
    /// Lists the types of data, of one source if wanted.
    ///
    /// `GET /udm/v3/data/types`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is retried.
    ///
    /// Optional: [`source`](builder::ListTypesV3::source).
    ///
    /// # Response
    ///
    /// 200: The types. 204: There is nothing to list.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .user_data_management()
    ///     .list_types_v3()
    ///     .source("source")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `GET /v10/data/types` (version 10, list the types of a source) instead")]
    pub fn list_types_v3(&self) -> builder::ListTypesV3 {
        let draft = self.draft(&operations::LIST_TYPES_V3);
        builder::ListTypesV3(draft)
    }

    /// List the metadata of files.
    ///
    /// Use `GET /v10/file-metadatas` (version 10, list files' data) instead.
    /// Lists the metadata of exported files, filtered, ordered and by pages if wanted.
    ///
    /// `GET /udm/v3/file-metadatas`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is
    /// retried.
    ///
    /// Optional: [`desc_asc`](builder::ListFileMetadataV3::desc_asc), [`end_date`](builder::ListFileMetadataV3::end_date),
    /// [`from`](builder::ListFileMetadataV3::from), [`job_title`](builder::ListFileMetadataV3::job_title),
    /// [`name`](builder::ListFileMetadataV3::name), [`order_field`](builder::ListFileMetadataV3::order_field),
    /// [`size`](builder::ListFileMetadataV3::size), [`start_date`](builder::ListFileMetadataV3::start_date),
    /// [`type_`](builder::ListFileMetadataV3::type_).
    ///
    /// # Response
    ///
    /// A page of file metadata. The payload is a [`PagedResponseV4`](types::PagedResponseV4).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .user_data_management()
    ///     .list_file_metadata_v3()
    ///     .desc_asc(true)
    ///     .end_date("end_date")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `GET /v10/file-metadatas` (version 10, list files' data) instead")]
    pub fn list_file_metadata_v3(&self) -> builder::ListFileMetadataV3 {
        let draft = self.draft(&operations::LIST_FILE_METADATA_V3);
        builder::ListFileMetadataV3(draft)
    }

    /// List pre-signed URLs of files.
    ///
    /// Use `GET /v10/files` (version 10, list links to download files) instead.
    /// Returns pre-signed URLs for at most 100 files. If some of the files can't be found, the status is 404 and
    /// the body lists those.
    ///
    /// `GET /udm/v3/files`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is retried.
    ///
    /// Optional: [`filename`](builder::ListFileLinksV3::filename).
    ///
    /// # Response
    ///
    /// The pre-signed URLs.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 404: Some files were not found. The body lists them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .user_data_management()
    ///     .list_file_links_v3()
    ///     .filename(["filename"])
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `GET /v10/files` (version 10, list links to download files) instead")]
    pub fn list_file_links_v3(&self) -> builder::ListFileLinksV3 {
        let draft = self.draft(&operations::LIST_FILE_LINKS_V3);
        builder::ListFileLinksV3(draft)
    }

    /// Delete several files.
    ///
    /// Use `DELETE /v10/files` (version 10, delete several files) instead.
    /// Deletes files. If some of them can't be deleted, the status is 500 and the body lists those.
    ///
    /// `DELETE /udm/v3/files`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is retried.
    ///
    /// # Arguments
    ///
    /// - `filename`: Names of the files.
    ///
    /// # Response
    ///
    /// Deleted. Nothing else.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 500: Some files could not be deleted, or do not exist. The body lists them; the service has not failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .user_data_management()
    ///     .delete_files_v3(["filename"])
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `DELETE /v10/files` (version 10, delete several files) instead")]
    pub fn delete_files_v3(&self, filename: impl IntoIterator<Item = impl IntoText>) -> builder::DeleteFilesV3 {
        let draft = self.draft(&operations::DELETE_FILES_V3).query_list("filename", "filename", filename, usize::MAX);
        builder::DeleteFilesV3(draft)
    }

    /// Download a file.
    ///
    /// Use `GET /v10/files/{filename}` (version 10, download a file) instead.
    /// Redirects to the content of a file.
    ///
    /// `GET /udm/v3/files/{filename}`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is
    /// retried.
    ///
    /// # Arguments
    ///
    /// - `filename`: Name of the file.
    ///
    /// # Response
    ///
    /// The file is elsewhere. Where the redirect leads, a [`Redirect`](crate::Redirect), which is not followed.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 404: There is no such file.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .user_data_management()
    ///     .download_file_v3("filename")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.location().host_str().unwrap_or_default());
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `GET /v10/files/{filename}` (version 10, download a file) instead")]
    pub fn download_file_v3(&self, filename: impl IntoText) -> builder::DownloadFileV3 {
        let draft = self.draft(&operations::DOWNLOAD_FILE_V3).path("filename", filename);
        builder::DownloadFileV3(draft)
    }

    /// Delete a file.
    ///
    /// Use `DELETE /v10/files/{filename}` (version 10, delete a file) instead.
    /// Deletes one file.
    ///
    /// `DELETE /udm/v3/files/{filename}`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is
    /// retried.
    ///
    /// # Arguments
    ///
    /// - `filename`: Name of the file.
    ///
    /// # Response
    ///
    /// Deleted. Nothing else.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .user_data_management()
    ///     .delete_file_v3("filename")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `DELETE /v10/files/{filename}` (version 10, delete a file) instead")]
    pub fn delete_file_v3(&self, filename: impl IntoText) -> builder::DeleteFileV3 {
        let draft = self.draft(&operations::DELETE_FILE_V3).path("filename", filename);
        builder::DeleteFileV3(draft)
    }

    /// Get version information.
    ///
    /// Use `GET /v10/version` (version 10, get service information) instead.
    /// Returns the version of the service.
    ///
    /// `GET /udm/v3/version`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is retried.
    ///
    /// # Response
    ///
    /// The version. The payload is a [`VersionInfoV3`](types::VersionInfoV3).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.user_data_management().get_version_v3().send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `GET /v10/version` (version 10, get service information) instead")]
    pub fn get_version_v3(&self) -> builder::GetVersionV3 {
        let draft = self.draft(&operations::GET_VERSION_V3);
        builder::GetVersionV3(draft)
    }

    /// List the jobs in the export history.
    ///
    /// Use `GET /v10/export/history` (version 10, list history records) instead.
    /// Lists information about the jobs in the export history, filtered, ordered and by pages if wanted.
    ///
    /// `GET /udm/v4/export/history`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is
    /// retried.
    ///
    /// Optional: [`desc_asc`](builder::ListHistoryRecordsV4::desc_asc),
    /// [`file_name`](builder::ListHistoryRecordsV4::file_name), [`from`](builder::ListHistoryRecordsV4::from),
    /// [`order_field`](builder::ListHistoryRecordsV4::order_field), [`size`](builder::ListHistoryRecordsV4::size),
    /// [`status`](builder::ListHistoryRecordsV4::status), [`title`](builder::ListHistoryRecordsV4::title),
    /// [`type_`](builder::ListHistoryRecordsV4::type_).
    ///
    /// # Response
    ///
    /// 200: A page of the history. 204: There is nothing to list. The payload is a
    /// [`PagedResponseV4`](types::PagedResponseV4).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .user_data_management()
    ///     .list_history_records_v4()
    ///     .desc_asc(true)
    ///     .file_name("file_name")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `GET /v10/export/history` (version 10, list history records) instead")]
    pub fn list_history_records_v4(&self) -> builder::ListHistoryRecordsV4 {
        let draft = self.draft(&operations::LIST_HISTORY_RECORDS_V4);
        builder::ListHistoryRecordsV4(draft)
    }

    /// Delete several jobs from the export history.
    ///
    /// Use `DELETE /v10/export/history` (version 10, delete several history records) instead.
    /// Deletes jobs from the export history. A job in progress can't be deleted. If some of them can't be deleted, the
    /// status is 500 and the body lists those.
    ///
    /// `DELETE /udm/v4/export/history`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is
    /// retried.
    ///
    /// # Arguments
    ///
    /// - `job_ids`: Identifiers of the jobs.
    ///
    /// # Response
    ///
    /// Deleted. Nothing else.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 500: Some jobs could not be deleted, or do not exist. The body lists them; the service has not failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .user_data_management()
    ///     .delete_history_records_v4(["job_ids"])
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `DELETE /v10/export/history` (version 10, delete several history records) instead")]
    pub fn delete_history_records_v4(&self, job_ids: impl IntoIterator<Item = impl IntoText>) -> builder::DeleteHistoryRecordsV4 {
        let draft = self.draft(&operations::DELETE_HISTORY_RECORDS_V4).query_list("job_ids", "jobIDs", job_ids, usize::MAX);
        builder::DeleteHistoryRecordsV4(draft)
    }

    /// Get a job from the export history.
    ///
    /// Use `GET /v10/export/history/{id}` (version 10, get a history record) instead.
    /// Returns information about one job in the export history.
    ///
    /// `GET /udm/v4/export/history/{id}`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is
    /// retried.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the job.
    ///
    /// # Response
    ///
    /// The job. The payload is a [`JobInfoV4`](types::JobInfoV4).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 404: There is no such job.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .user_data_management()
    ///     .get_history_record_v4("id")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `GET /v10/export/history/{id}` (version 10, get a history record) instead")]
    pub fn get_history_record_v4(&self, id: impl IntoText) -> builder::GetHistoryRecordV4 {
        let draft = self.draft(&operations::GET_HISTORY_RECORD_V4).path("id", id);
        builder::GetHistoryRecordV4(draft)
    }

    /// Delete a job from the export history.
    ///
    /// Use `DELETE /v10/export/history/{id}` (version 10, delete a history record) instead.
    /// Deletes one job from the export history. A job in progress can't be deleted.
    ///
    /// `DELETE /udm/v4/export/history/{id}`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is
    /// retried.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the job.
    ///
    /// # Response
    ///
    /// Deleted. Nothing else.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .user_data_management()
    ///     .delete_history_record_v4("id")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `DELETE /v10/export/history/{id}` (version 10, delete a history record) instead")]
    pub fn delete_history_record_v4(&self, id: impl IntoText) -> builder::DeleteHistoryRecordV4 {
        let draft = self.draft(&operations::DELETE_HISTORY_RECORD_V4).path("id", id);
        builder::DeleteHistoryRecordV4(draft)
    }

    /// Get the progress of a running job.
    ///
    /// Use `GET /v10/export/history/{id}/progress` (version 10, get a job's progress) instead.
    /// Returns how far a running job has come, in percent from 0 to 100.
    ///
    /// `GET /udm/v4/export/history/{id}/progress`, in the manual's chapter *User Data Management API*. It is safe to repeat,
    /// and is retried.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the job's history.
    ///
    /// # Response
    ///
    /// The progress. The payload is a [`JobProgressV4`](types::JobProgressV4).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.user_data_management().get_job_progress_v4("id").send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `GET /v10/export/history/{id}/progress` (version 10, get a job's progress) instead")]
    pub fn get_job_progress_v4(&self, id: impl IntoText) -> builder::GetJobProgressV4 {
        let draft = self.draft(&operations::GET_JOB_PROGRESS_V4).path("id", id);
        builder::GetJobProgressV4(draft)
    }

    /// List jobs.
    ///
    /// Use `GET /v10/export/jobs` (version 10, list jobs) instead.
    /// Lists information about jobs, filtered, ordered and by pages if wanted.
    ///
    /// `GET /udm/v4/export/jobs`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is retried.
    ///
    /// Optional: [`desc_asc`](builder::ListJobsV4::desc_asc), [`from`](builder::ListJobsV4::from),
    /// [`order_field`](builder::ListJobsV4::order_field), [`schedule_type`](builder::ListJobsV4::schedule_type),
    /// [`size`](builder::ListJobsV4::size), [`suspend`](builder::ListJobsV4::suspend), [`title`](builder::ListJobsV4::title),
    /// [`type_`](builder::ListJobsV4::type_).
    ///
    /// # Response
    ///
    /// 200: A page of jobs. 204: There is nothing to list. The payload is a [`PagedResponseV4`](types::PagedResponseV4).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .user_data_management()
    ///     .list_jobs_v4()
    ///     .desc_asc(true)
    ///     .from(0)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `GET /v10/export/jobs` (version 10, list jobs) instead")]
    pub fn list_jobs_v4(&self) -> builder::ListJobsV4 {
        let draft = self.draft(&operations::LIST_JOBS_V4);
        builder::ListJobsV4(draft)
    }

    /// Create a job.
    ///
    /// Use `POST /v10/export/jobs` (version 10, create a job) instead.
    /// Saves a new manual export job.
    ///
    /// `POST /udm/v4/export/jobs`, in the manual's chapter *User Data Management API*. It is not safe to repeat, and is not
    /// retried unless the call is marked as `idempotent`.
    ///
    /// # Arguments
    ///
    /// - `body`: The job.
    ///
    /// # Response
    ///
    /// The job was accepted. The payload is a [`JobInfoV4`](types::JobInfoV4).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use genesys_multicloud_cx::user_data_management::types;
    ///
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .user_data_management()
    ///     .create_job_v4(
    ///         types::JobV4::new(
    ///             "title",
    ///             "source",
    ///             types::UcsJobParamsV4::new("type", ["media"]),
    ///             types::TimeFrameV4::default(),
    ///             types::SchedulerParamV4::default(),
    ///             "suspended",
    ///         ),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `POST /v10/export/jobs` (version 10, create a job) instead")]
    pub fn create_job_v4(&self, body: impl Into<types::JobV4>) -> builder::CreateJobV4 {
        let draft = self.draft(&operations::CREATE_JOB_V4).json("body", &Into::<types::JobV4>::into(body));
        builder::CreateJobV4(draft)
    }

    /// Delete several jobs.
    ///
    /// Use `DELETE /v10/export/jobs` (version 10, delete several jobs) instead.
    /// Deletes jobs. A job in progress can't be deleted. If some of them can't be deleted, the status is 500 and the
    /// body lists those.
    ///
    /// `DELETE /udm/v4/export/jobs`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is
    /// retried.
    ///
    /// # Arguments
    ///
    /// - `job_ids`: Identifiers of the jobs.
    ///
    /// # Response
    ///
    /// Deleted. Nothing else.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 500: Some jobs could not be deleted, or do not exist. The body lists them; the service has not failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .user_data_management()
    ///     .delete_jobs_v4(["job_ids"])
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `DELETE /v10/export/jobs` (version 10, delete several jobs) instead")]
    pub fn delete_jobs_v4(&self, job_ids: impl IntoIterator<Item = impl IntoText>) -> builder::DeleteJobsV4 {
        let draft = self.draft(&operations::DELETE_JOBS_V4).query_list("job_ids", "jobIDs", job_ids, usize::MAX);
        builder::DeleteJobsV4(draft)
    }

    /// Cancel a running job.
    ///
    /// Use `POST /v10/export/jobs/cancel/{id}` (version 10, cancel an unfinished job) instead.
    /// Cancels a running job.
    ///
    /// `POST /udm/v4/export/jobs/cancel/{id}`, in the manual's chapter *User Data Management API*. It is not safe to repeat,
    /// and is not retried unless the call is marked as `idempotent`.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the job.
    ///
    /// # Response
    ///
    /// The job was cancelled. Nothing else.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 404: There is no such job.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.user_data_management().cancel_job_v4("id").send().await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `POST /v10/export/jobs/cancel/{id}` (version 10, cancel an unfinished job) instead")]
    pub fn cancel_job_v4(&self, id: impl IntoText) -> builder::CancelJobV4 {
        let draft = self.draft(&operations::CANCEL_JOB_V4).path("id", id);
        builder::CancelJobV4(draft)
    }

    /// Resume a job.
    ///
    /// Use `POST /v10/export/jobs/resume/{id}` (version 10, resume an unfinished job) instead.
    /// Lets a suspended job go on.
    ///
    /// `POST /udm/v4/export/jobs/resume/{id}`, in the manual's chapter *User Data Management API*. It is not safe to repeat,
    /// and is not retried unless the call is marked as `idempotent`.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the job.
    ///
    /// # Response
    ///
    /// The job was resumed. The manual leaves open what it holds: it is JSON, which
    /// [`Response::deserialize_into`](crate::Response::deserialize_into) makes into a type of yours.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 404: There is no such job.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.user_data_management().resume_job_v4("id").send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `POST /v10/export/jobs/resume/{id}` (version 10, resume an unfinished job) instead")]
    pub fn resume_job_v4(&self, id: impl IntoText) -> builder::ResumeJobV4 {
        let draft = self.draft(&operations::RESUME_JOB_V4).path("id", id);
        builder::ResumeJobV4(draft)
    }

    /// Suspend a job.
    ///
    /// Use `POST /v10/export/jobs/suspend/{id}` (version 10, suspend an unfinished job) instead.
    /// Suspends a job until it is resumed.
    ///
    /// `POST /udm/v4/export/jobs/suspend/{id}`, in the manual's chapter *User Data Management API*. It is not safe to repeat,
    /// and is not retried unless the call is marked as `idempotent`.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the job.
    ///
    /// # Response
    ///
    /// The job was suspended. The manual leaves open what it holds: it is JSON, which
    /// [`Response::deserialize_into`](crate::Response::deserialize_into) makes into a type of yours.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 404: There is no such job.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.user_data_management().suspend_job_v4("id").send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `POST /v10/export/jobs/suspend/{id}` (version 10, suspend an unfinished job) instead")]
    pub fn suspend_job_v4(&self, id: impl IntoText) -> builder::SuspendJobV4 {
        let draft = self.draft(&operations::SUSPEND_JOB_V4).path("id", id);
        builder::SuspendJobV4(draft)
    }

    /// Get a job.
    ///
    /// Use `GET /v10/export/jobs/{id}` (version 10, get a job) instead.
    /// Returns the definition of one job.
    ///
    /// `GET /udm/v4/export/jobs/{id}`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is
    /// retried.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the job.
    ///
    /// # Response
    ///
    /// The job. The payload is a [`StoredJobV4`](types::StoredJobV4).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 404: There is no such job.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.user_data_management().get_job_v4("id").send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `GET /v10/export/jobs/{id}` (version 10, get a job) instead")]
    pub fn get_job_v4(&self, id: impl IntoText) -> builder::GetJobV4 {
        let draft = self.draft(&operations::GET_JOB_V4).path("id", id);
        builder::GetJobV4(draft)
    }

    /// Update a job.
    ///
    /// Use `PUT /v10/export/jobs/{id}` (version 10, update a job) instead.
    /// Saves a manual export job anew.
    ///
    /// `PUT /udm/v4/export/jobs/{id}`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is
    /// retried.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the job.
    /// - `body`: The job.
    ///
    /// # Response
    ///
    /// The job. The payload is a [`JobInfoV4`](types::JobInfoV4).
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    /// - 404: There is no such job.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use genesys_multicloud_cx::user_data_management::types;
    ///
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .user_data_management()
    ///     .update_job_v4(
    ///         "id",
    ///         types::UpdateJobRequestV4::new(
    ///             "title",
    ///             "type",
    ///             "source",
    ///             types::UcsJobParamsV4::new("type", ["media"]),
    ///             types::TimeFrameV4::default(),
    ///             types::SchedulerParamV4::default(),
    ///             "suspended",
    ///         ),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `PUT /v10/export/jobs/{id}` (version 10, update a job) instead")]
    pub fn update_job_v4(&self, id: impl IntoText, body: impl Into<types::UpdateJobRequestV4>) -> builder::UpdateJobV4 {
        let draft = self.draft(&operations::UPDATE_JOB_V4)
            .path("id", id)
            .json("body", &Into::<types::UpdateJobRequestV4>::into(body));
        builder::UpdateJobV4(draft)
    }

    /// Delete a job.
    ///
    /// Use `DELETE /v10/export/jobs/{id}` (version 10, delete a finished job) instead.
    /// Deletes one job. A job in progress can't be deleted.
    ///
    /// `DELETE /udm/v4/export/jobs/{id}`, in the manual's chapter *User Data Management API*. It is safe to repeat, and is
    /// retried.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the job.
    ///
    /// # Response
    ///
    /// Deleted. Nothing else.
    ///
    /// # Errors
    ///
    /// [`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:
    ///
    /// - 400: The request is wrong.
    /// - 401: The token is missing, wrong or expired.
    /// - 403: The API key is missing or wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.user_data_management().delete_job_v4("id").send().await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `DELETE /v10/export/jobs/{id}` (version 10, delete a finished job) instead")]
    pub fn delete_job_v4(&self, id: impl IntoText) -> builder::DeleteJobV4 {
        let draft = self.draft(&operations::DELETE_JOB_V4).path("id", id);
        builder::DeleteJobV4(draft)
    }
}

/// Builders of requests, one for each operation.
pub mod builder {
    #[allow(unused_imports)]
    use super::types;
    #[allow(unused_imports)]
    use crate::{Integer, IntoText};
    use crate::client::request_builder;
    use crate::http::pipeline;

    request_builder! {
        /// Made by [`UserDataManagement::get_certificate`](super::UserDataManagement::get_certificate).
        GetCertificate: pipeline::Json<types::CertificateInfo> => types::CertificateInfo
    }

    request_builder! {
        /// Made by [`UserDataManagement::upload_certificate`](super::UserDataManagement::upload_certificate).
        UploadCertificate: pipeline::Text => String
    }

    request_builder! {
        /// Made by [`UserDataManagement::list_attributes`](super::UserDataManagement::list_attributes).
        ListAttributes: pipeline::Json<serde_json::Value> => serde_json::Value
    }

    impl ListAttributes {
        /// The entities whose attributes are wanted. The values are not documented. Optional; what the service does without it is
        /// not documented.
        pub fn entities(self, entities: impl IntoText) -> Self {
            Self(self.0.query("entities", entities))
        }
    }

    request_builder! {
        /// Made by [`UserDataManagement::list_job_statuses`](super::UserDataManagement::list_job_statuses).
        ListJobStatuses: pipeline::Json<serde_json::Value> => serde_json::Value
    }

    request_builder! {
        /// Made by [`UserDataManagement::list_sources`](super::UserDataManagement::list_sources).
        ListSources: pipeline::Json<serde_json::Value> => serde_json::Value
    }

    request_builder! {
        /// Made by [`UserDataManagement::list_sub_types`](super::UserDataManagement::list_sub_types).
        ListSubTypes: pipeline::Json<serde_json::Value> => serde_json::Value
    }

    impl ListSubTypes {
        /// Only subtypes of this type. Optional; what the service does without it is not documented.
        pub fn data_type(self, data_type: impl IntoText) -> Self {
            Self(self.0.query("dataType", data_type))
        }

        /// Only subtypes of this source. Optional; what the service does without it is not documented.
        pub fn source(self, source: impl IntoText) -> Self {
            Self(self.0.query("source", source))
        }
    }

    request_builder! {
        /// Made by [`UserDataManagement::list_types`](super::UserDataManagement::list_types).
        ListTypes: pipeline::Json<serde_json::Value> => serde_json::Value
    }

    impl ListTypes {
        /// Only types of this source. Optional; what the service does without it is not documented.
        pub fn source(self, source: impl IntoText) -> Self {
            Self(self.0.query("source", source))
        }
    }

    request_builder! {
        /// Made by [`UserDataManagement::list_history_records`](super::UserDataManagement::list_history_records).
        ListHistoryRecords: pipeline::Json<types::PagedResponse> => types::PagedResponse
    }

    impl ListHistoryRecords {
        /// The meaning and the values are not documented. Optional; what the service does without it is not documented.
        pub fn bg_update(self, bg_update: impl IntoText) -> Self {
            Self(self.0.query("bgUpdate", bg_update))
        }

        /// Sort order of `order_field`, `true` for descending and `false` for ascending. Optional; what the service does without
        /// it is not documented.
        pub fn desc_asc(self, desc_asc: impl IntoText) -> Self {
            Self(self.0.query("descAsc", desc_asc))
        }

        /// Only records whose file name contains this text. Optional; what the service does without it is not documented.
        pub fn file_name(self, file_name: impl IntoText) -> Self {
            Self(self.0.query("fileName", file_name))
        }

        /// Index of the first item to return. Optional; what the service does without it is not documented.
        pub fn from(self, from: impl IntoText) -> Self {
            Self(self.0.query("from", from))
        }

        /// Only records of the job with this identifier. Optional; what the service does without it is not documented.
        pub fn job_id(self, job_id: impl IntoText) -> Self {
            Self(self.0.query("jobId", job_id))
        }

        /// The field to sort by. Optional; what the service does without it is not documented.
        pub fn order_field(self, order_field: impl IntoText) -> Self {
            Self(self.0.query("orderField", order_field))
        }

        /// How many items to return at most. Optional; what the service does without it is not documented.
        pub fn size(self, size: impl IntoText) -> Self {
            Self(self.0.query("size", size))
        }

        /// Only records of this source. Optional; what the service does without it is not documented.
        pub fn source(self, source: impl IntoText) -> Self {
            Self(self.0.query("source", source))
        }

        /// Only records of this status. Optional; what the service does without it is not documented.
        pub fn status(self, status: impl IntoText) -> Self {
            Self(self.0.query("status", status))
        }

        /// Only records whose title contains this text. Optional; what the service does without it is not documented.
        pub fn title(self, title: impl IntoText) -> Self {
            Self(self.0.query("title", title))
        }

        /// Only records whose type contains this text. Optional; what the service does without it is not documented.
        pub fn type_(self, type_: impl IntoText) -> Self {
            Self(self.0.query("type", type_))
        }
    }

    request_builder! {
        /// Made by [`UserDataManagement::delete_history_records`](super::UserDataManagement::delete_history_records).
        DeleteHistoryRecords: pipeline::Json<()> => ()
    }

    request_builder! {
        /// Made by [`UserDataManagement::get_history_record`](super::UserDataManagement::get_history_record).
        GetHistoryRecord: pipeline::Json<types::JobInfo> => types::JobInfo
    }

    request_builder! {
        /// Made by [`UserDataManagement::delete_history_record`](super::UserDataManagement::delete_history_record).
        DeleteHistoryRecord: pipeline::Json<()> => ()
    }

    request_builder! {
        /// Made by [`UserDataManagement::get_job_progress`](super::UserDataManagement::get_job_progress).
        GetJobProgress: pipeline::Json<types::JobProgress> => types::JobProgress
    }

    request_builder! {
        /// Made by [`UserDataManagement::list_jobs`](super::UserDataManagement::list_jobs).
        ListJobs: pipeline::Json<types::PagedResponse> => types::PagedResponse
    }

    impl ListJobs {
        /// The meaning and the values are not documented. Optional; what the service does without it is not documented.
        pub fn bg_update(self, bg_update: impl IntoText) -> Self {
            Self(self.0.query("bgUpdate", bg_update))
        }

        /// Sort order of `order_field`, `true` for descending and `false` for ascending. Optional; what the service does without
        /// it is not documented.
        pub fn desc_asc(self, desc_asc: impl IntoText) -> Self {
            Self(self.0.query("descAsc", desc_asc))
        }

        /// Index of the first item to return. Optional; what the service does without it is not documented.
        pub fn from(self, from: impl IntoText) -> Self {
            Self(self.0.query("from", from))
        }

        /// The field to sort by. Optional; what the service does without it is not documented.
        pub fn order_field(self, order_field: impl IntoText) -> Self {
            Self(self.0.query("orderField", order_field))
        }

        /// Only jobs of this type of schedule. Optional; what the service does without it is not documented.
        pub fn schedule_type(self, schedule_type: impl IntoText) -> Self {
            Self(self.0.query("scheduleType", schedule_type))
        }

        /// How many items to return at most. Optional; what the service does without it is not documented.
        pub fn size(self, size: impl IntoText) -> Self {
            Self(self.0.query("size", size))
        }

        /// Only jobs of this source. Optional; what the service does without it is not documented.
        pub fn source(self, source: impl IntoText) -> Self {
            Self(self.0.query("source", source))
        }

        /// Only jobs that are suspended, or only those that are not. Optional; what the service does without it is not
        /// documented.
        pub fn suspend(self, suspend: impl IntoText) -> Self {
            Self(self.0.query("suspend", suspend))
        }

        /// Only jobs whose title contains this text. Optional; what the service does without it is not documented.
        pub fn title(self, title: impl IntoText) -> Self {
            Self(self.0.query("title", title))
        }

        /// Only jobs whose type contains this text. Optional; what the service does without it is not documented.
        pub fn type_(self, type_: impl IntoText) -> Self {
            Self(self.0.query("type", type_))
        }
    }

    request_builder! {
        /// Made by [`UserDataManagement::create_job`](super::UserDataManagement::create_job).
        CreateJob: pipeline::Json<types::JobInfo> => types::JobInfo
    }

    request_builder! {
        /// Made by [`UserDataManagement::delete_jobs`](super::UserDataManagement::delete_jobs).
        DeleteJobs: pipeline::Json<()> => ()
    }

    request_builder! {
        /// Made by [`UserDataManagement::cancel_job`](super::UserDataManagement::cancel_job).
        CancelJob: pipeline::Json<()> => ()
    }

    request_builder! {
        /// Made by [`UserDataManagement::resume_job`](super::UserDataManagement::resume_job).
        ResumeJob: pipeline::Json<types::JobInfo> => types::JobInfo
    }

    request_builder! {
        /// Made by [`UserDataManagement::suspend_job`](super::UserDataManagement::suspend_job).
        SuspendJob: pipeline::Json<types::JobInfo> => types::JobInfo
    }

    request_builder! {
        /// Made by [`UserDataManagement::get_job`](super::UserDataManagement::get_job).
        GetJob: pipeline::Json<types::JobInfo> => types::JobInfo
    }

    request_builder! {
        /// Made by [`UserDataManagement::update_job`](super::UserDataManagement::update_job).
        UpdateJob: pipeline::Json<types::JobInfo> => types::JobInfo
    }

    request_builder! {
        /// Made by [`UserDataManagement::delete_job`](super::UserDataManagement::delete_job).
        DeleteJob: pipeline::Json<()> => ()
    }

    request_builder! {
        /// Made by [`UserDataManagement::list_file_metadata`](super::UserDataManagement::list_file_metadata).
        ListFileMetadata: pipeline::Json<types::PagedResponse> => types::PagedResponse
    }

    impl ListFileMetadata {
        /// The meaning and the values are not documented. Optional; what the service does without it is not documented.
        pub fn bg_update(self, bg_update: impl IntoText) -> Self {
            Self(self.0.query("bgUpdate", bg_update))
        }

        /// Sort order of `order_field`, `true` for descending and `false` for ascending. Optional; what the service does without
        /// it is not documented.
        pub fn desc_asc(self, desc_asc: impl IntoText) -> Self {
            Self(self.0.query("descAsc", desc_asc))
        }

        /// Only files uploaded up to this date. Optional; what the service does without it is not documented.
        pub fn end_date(self, end_date: impl IntoText) -> Self {
            Self(self.0.query("endDate", end_date))
        }

        /// Index of the first item to return. Optional; what the service does without it is not documented.
        pub fn from(self, from: impl IntoText) -> Self {
            Self(self.0.query("from", from))
        }

        /// Only files of the history record with this identifier. Optional; what the service does without it is not documented.
        pub fn history_id(self, history_id: impl IntoText) -> Self {
            Self(self.0.query("historyId", history_id))
        }

        /// Only files of jobs whose title contains this text. Optional; what the service does without it is not documented.
        pub fn job_title(self, job_title: impl IntoText) -> Self {
            Self(self.0.query("jobTitle", job_title))
        }

        /// Only files whose name contains this text. Optional; what the service does without it is not documented.
        pub fn name(self, name: impl IntoText) -> Self {
            Self(self.0.query("name", name))
        }

        /// The field to sort by. Optional; what the service does without it is not documented.
        pub fn order_field(self, order_field: impl IntoText) -> Self {
            Self(self.0.query("orderField", order_field))
        }

        /// How many items to return at most. Optional; what the service does without it is not documented.
        pub fn size(self, size: impl IntoText) -> Self {
            Self(self.0.query("size", size))
        }

        /// Only files of this source. Optional; what the service does without it is not documented.
        pub fn source(self, source: impl IntoText) -> Self {
            Self(self.0.query("source", source))
        }

        /// Only files uploaded from this date on. Optional; what the service does without it is not documented.
        pub fn start_date(self, start_date: impl IntoText) -> Self {
            Self(self.0.query("startDate", start_date))
        }

        /// Only files whose type contains this text. Optional; what the service does without it is not documented.
        pub fn type_(self, type_: impl IntoText) -> Self {
            Self(self.0.query("type", type_))
        }
    }

    request_builder! {
        /// Made by [`UserDataManagement::list_file_links`](super::UserDataManagement::list_file_links).
        ListFileLinks: pipeline::Json<crate::OneOrMany<crate::generated::user_data_management::types::PreSignedUri>> => crate::OneOrMany<crate::generated::user_data_management::types::PreSignedUri>
    }

    impl ListFileLinks {
        /// Names of the files. Optional; what the service does without it is not documented.
        pub fn filename(self, filename: impl IntoIterator<Item = impl IntoText>) -> Self {
            Self(self.0.query_list("filename", "filename", filename, usize::MAX))
        }
    }

    request_builder! {
        /// Made by [`UserDataManagement::delete_files`](super::UserDataManagement::delete_files).
        DeleteFiles: pipeline::Json<()> => ()
    }

    request_builder! {
        /// Made by [`UserDataManagement::download_file`](super::UserDataManagement::download_file).
        DownloadFile: pipeline::Location => crate::Redirect
    }

    request_builder! {
        /// Made by [`UserDataManagement::delete_file`](super::UserDataManagement::delete_file).
        DeleteFile: pipeline::Json<()> => ()
    }

    request_builder! {
        /// Made by [`UserDataManagement::list_labels`](super::UserDataManagement::list_labels).
        ListLabels: pipeline::Json<serde_json::Value> => serde_json::Value
    }

    request_builder! {
        /// Made by [`UserDataManagement::get_version`](super::UserDataManagement::get_version).
        GetVersion: pipeline::Json<types::VersionInfo> => types::VersionInfo
    }

    request_builder! {
        /// Made by [`UserDataManagement::get_certificate_v3`](super::UserDataManagement::get_certificate_v3).
        GetCertificateV3: pipeline::Json<types::CertificateInfoV3> => types::CertificateInfoV3
    }

    request_builder! {
        /// Made by [`UserDataManagement::upload_certificate_v3`](super::UserDataManagement::upload_certificate_v3).
        UploadCertificateV3: pipeline::Text => String
    }

    request_builder! {
        /// Made by [`UserDataManagement::list_job_statuses_v3`](super::UserDataManagement::list_job_statuses_v3).
        ListJobStatusesV3: pipeline::Json<Vec<types::KeyValueItemV3>> => Vec<types::KeyValueItemV3>
    }

    request_builder! {
        /// Made by [`UserDataManagement::list_sources_v3`](super::UserDataManagement::list_sources_v3).
        ListSourcesV3: pipeline::Json<Vec<types::KeyValueItemV3>> => Vec<types::KeyValueItemV3>
    }

    request_builder! {
        /// Made by [`UserDataManagement::list_sub_types_v3`](super::UserDataManagement::list_sub_types_v3).
        ListSubTypesV3: pipeline::Json<Vec<types::SubTypeV3>> => Vec<types::SubTypeV3>
    }

    impl ListSubTypesV3 {
        /// Only subtypes of this type. Optional; what the service does without it is not documented.
        pub fn data_type(self, data_type: impl IntoText) -> Self {
            Self(self.0.query("dataType", data_type))
        }

        /// Only subtypes of this source. Optional; what the service does without it is not documented.
        pub fn source(self, source: impl IntoText) -> Self {
            Self(self.0.query("source", source))
        }
    }

    request_builder! {
        /// Made by [`UserDataManagement::list_types_v3`](super::UserDataManagement::list_types_v3).
        ListTypesV3: pipeline::Json<Vec<types::DataTypeV3>> => Vec<types::DataTypeV3>
    }

    impl ListTypesV3 {
        /// Only types of this source. Optional; what the service does without it is not documented.
        pub fn source(self, source: impl IntoText) -> Self {
            Self(self.0.query("source", source))
        }
    }

    request_builder! {
        /// Made by [`UserDataManagement::list_file_metadata_v3`](super::UserDataManagement::list_file_metadata_v3).
        ListFileMetadataV3: pipeline::Json<types::PagedResponseV4> => types::PagedResponseV4
    }

    impl ListFileMetadataV3 {
        /// Sort order of `order_field`, `true` for descending and `false` for ascending. Optional; what the service does without
        /// it is not documented.
        pub fn desc_asc(self, desc_asc: bool) -> Self {
            Self(self.0.query("descAsc", desc_asc))
        }

        /// Only files uploaded up to this date. Optional; what the service does without it is not documented.
        pub fn end_date(self, end_date: impl IntoText) -> Self {
            Self(self.0.query("endDate", end_date))
        }

        /// Index at which the page starts. The service assumes `0` where it is missing.
        pub fn from(self, from: impl Integer) -> Self {
            Self(self.0.query("from", from))
        }

        /// Only files whose job has a title that contains this text. Optional; what the service does without it is not
        /// documented.
        pub fn job_title(self, job_title: impl IntoText) -> Self {
            Self(self.0.query("jobTitle", job_title))
        }

        /// Only files whose name contains this text. Optional; what the service does without it is not documented.
        pub fn name(self, name: impl IntoText) -> Self {
            Self(self.0.query("name", name))
        }

        /// The field to sort by. Optional; what the service does without it is not documented.
        pub fn order_field(self, order_field: impl IntoText) -> Self {
            Self(self.0.query("orderField", order_field))
        }

        /// How many items to return at most. The service assumes `999999999` where it is missing.
        pub fn size(self, size: impl Integer) -> Self {
            Self(self.0.query("size", size))
        }

        /// Only files uploaded from this date on. Optional; what the service does without it is not documented.
        pub fn start_date(self, start_date: impl IntoText) -> Self {
            Self(self.0.query("startDate", start_date))
        }

        /// Only files whose type contains this text. Optional; what the service does without it is not documented.
        pub fn type_(self, type_: impl IntoText) -> Self {
            Self(self.0.query("type", type_))
        }
    }

    request_builder! {
        /// Made by [`UserDataManagement::list_file_links_v3`](super::UserDataManagement::list_file_links_v3).
        ListFileLinksV3: pipeline::Json<crate::OneOrMany<crate::generated::user_data_management::types::PreSignedUriV3>> => crate::OneOrMany<crate::generated::user_data_management::types::PreSignedUriV3>
    }

    impl ListFileLinksV3 {
        /// Names of the files, at most 100. At most 100 entries. Optional; what the service does without it is not documented.
        pub fn filename(self, filename: impl IntoIterator<Item = impl IntoText>) -> Self {
            Self(self.0.query_list("filename", "filename", filename, 100))
        }
    }

    request_builder! {
        /// Made by [`UserDataManagement::delete_files_v3`](super::UserDataManagement::delete_files_v3).
        DeleteFilesV3: pipeline::Json<()> => ()
    }

    request_builder! {
        /// Made by [`UserDataManagement::download_file_v3`](super::UserDataManagement::download_file_v3).
        DownloadFileV3: pipeline::Location => crate::Redirect
    }

    request_builder! {
        /// Made by [`UserDataManagement::delete_file_v3`](super::UserDataManagement::delete_file_v3).
        DeleteFileV3: pipeline::Json<()> => ()
    }

    request_builder! {
        /// Made by [`UserDataManagement::get_version_v3`](super::UserDataManagement::get_version_v3).
        GetVersionV3: pipeline::Json<types::VersionInfoV3> => types::VersionInfoV3
    }

    request_builder! {
        /// Made by [`UserDataManagement::list_history_records_v4`](super::UserDataManagement::list_history_records_v4).
        ListHistoryRecordsV4: pipeline::Json<types::PagedResponseV4> => types::PagedResponseV4
    }

    impl ListHistoryRecordsV4 {
        /// Sort order of `order_field`, `true` for descending and `false` for ascending. Optional; what the service does without
        /// it is not documented.
        pub fn desc_asc(self, desc_asc: bool) -> Self {
            Self(self.0.query("descAsc", desc_asc))
        }

        /// Only jobs whose file name contains this text. Optional; what the service does without it is not documented.
        pub fn file_name(self, file_name: impl IntoText) -> Self {
            Self(self.0.query("fileName", file_name))
        }

        /// Index at which the page starts. The service assumes `0` where it is missing.
        pub fn from(self, from: impl Integer) -> Self {
            Self(self.0.query("from", from))
        }

        /// The field to sort by. Optional; what the service does without it is not documented.
        pub fn order_field(self, order_field: impl IntoText) -> Self {
            Self(self.0.query("orderField", order_field))
        }

        /// How many items to return at most. The service assumes `999999999` where it is missing.
        pub fn size(self, size: impl Integer) -> Self {
            Self(self.0.query("size", size))
        }

        /// Only jobs of this status. Optional; what the service does without it is not documented.
        pub fn status(self, status: impl IntoText) -> Self {
            Self(self.0.query("status", status))
        }

        /// Only jobs whose title contains this text. Optional; what the service does without it is not documented.
        pub fn title(self, title: impl IntoText) -> Self {
            Self(self.0.query("title", title))
        }

        /// Only jobs whose type contains this text. Optional; what the service does without it is not documented.
        pub fn type_(self, type_: impl IntoText) -> Self {
            Self(self.0.query("type", type_))
        }
    }

    request_builder! {
        /// Made by [`UserDataManagement::delete_history_records_v4`](super::UserDataManagement::delete_history_records_v4).
        DeleteHistoryRecordsV4: pipeline::Json<()> => ()
    }

    request_builder! {
        /// Made by [`UserDataManagement::get_history_record_v4`](super::UserDataManagement::get_history_record_v4).
        GetHistoryRecordV4: pipeline::Json<types::JobInfoV4> => types::JobInfoV4
    }

    request_builder! {
        /// Made by [`UserDataManagement::delete_history_record_v4`](super::UserDataManagement::delete_history_record_v4).
        DeleteHistoryRecordV4: pipeline::Json<()> => ()
    }

    request_builder! {
        /// Made by [`UserDataManagement::get_job_progress_v4`](super::UserDataManagement::get_job_progress_v4).
        GetJobProgressV4: pipeline::Json<types::JobProgressV4> => types::JobProgressV4
    }

    request_builder! {
        /// Made by [`UserDataManagement::list_jobs_v4`](super::UserDataManagement::list_jobs_v4).
        ListJobsV4: pipeline::Json<types::PagedResponseV4> => types::PagedResponseV4
    }

    impl ListJobsV4 {
        /// Sort order of `order_field`, `true` for descending and `false` for ascending. Optional; what the service does without
        /// it is not documented.
        pub fn desc_asc(self, desc_asc: bool) -> Self {
            Self(self.0.query("descAsc", desc_asc))
        }

        /// Index at which the page starts. The service assumes `0` where it is missing.
        pub fn from(self, from: impl Integer) -> Self {
            Self(self.0.query("from", from))
        }

        /// The field to sort by. Optional; what the service does without it is not documented.
        pub fn order_field(self, order_field: impl IntoText) -> Self {
            Self(self.0.query("orderField", order_field))
        }

        /// Only jobs whose schedule type contains this text. Optional; what the service does without it is not documented.
        pub fn schedule_type(self, schedule_type: impl IntoText) -> Self {
            Self(self.0.query("scheduleType", schedule_type))
        }

        /// How many items to return at most. The service assumes `999999999` where it is missing.
        pub fn size(self, size: impl Integer) -> Self {
            Self(self.0.query("size", size))
        }

        /// Only jobs that are suspended (`true`), or only those that are not (`false`). Optional; what the service does without
        /// it is not documented.
        pub fn suspend(self, suspend: bool) -> Self {
            Self(self.0.query("suspend", suspend))
        }

        /// Only jobs whose title contains this text. Optional; what the service does without it is not documented.
        pub fn title(self, title: impl IntoText) -> Self {
            Self(self.0.query("title", title))
        }

        /// Only jobs whose type contains this text. Optional; what the service does without it is not documented.
        pub fn type_(self, type_: impl IntoText) -> Self {
            Self(self.0.query("type", type_))
        }
    }

    request_builder! {
        /// Made by [`UserDataManagement::create_job_v4`](super::UserDataManagement::create_job_v4).
        CreateJobV4: pipeline::Json<types::JobInfoV4> => types::JobInfoV4
    }

    request_builder! {
        /// Made by [`UserDataManagement::delete_jobs_v4`](super::UserDataManagement::delete_jobs_v4).
        DeleteJobsV4: pipeline::Json<()> => ()
    }

    request_builder! {
        /// Made by [`UserDataManagement::cancel_job_v4`](super::UserDataManagement::cancel_job_v4).
        CancelJobV4: pipeline::Json<()> => ()
    }

    request_builder! {
        /// Made by [`UserDataManagement::resume_job_v4`](super::UserDataManagement::resume_job_v4).
        ResumeJobV4: pipeline::Json<serde_json::Value> => serde_json::Value
    }

    request_builder! {
        /// Made by [`UserDataManagement::suspend_job_v4`](super::UserDataManagement::suspend_job_v4).
        SuspendJobV4: pipeline::Json<serde_json::Value> => serde_json::Value
    }

    request_builder! {
        /// Made by [`UserDataManagement::get_job_v4`](super::UserDataManagement::get_job_v4).
        GetJobV4: pipeline::Json<types::StoredJobV4> => types::StoredJobV4
    }

    request_builder! {
        /// Made by [`UserDataManagement::update_job_v4`](super::UserDataManagement::update_job_v4).
        UpdateJobV4: pipeline::Json<types::JobInfoV4> => types::JobInfoV4
    }

    request_builder! {
        /// Made by [`UserDataManagement::delete_job_v4`](super::UserDataManagement::delete_job_v4).
        DeleteJobV4: pipeline::Json<()> => ()
    }
}

pub(crate) mod operations {
    use http::Method;

    use crate::Service;
    #[allow(unused_imports)]
    use crate::core::operation::Credential::{self, *};
    use crate::core::operation::Operation;
    #[allow(unused_imports)]
    use crate::core::operation::ResponseKind::{self, *};

    pub(crate) static GET_CERTIFICATE: Operation =
        Operation::new(Service::UserDataManagement, "getCertificate", Method::GET, "/v10/cipher", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static UPLOAD_CERTIFICATE: Operation =
        Operation::new(Service::UserDataManagement, "uploadCertificate", Method::POST, "/v10/cipher/{certificatefilename}", &[ApiKey, Bearer], Text, &[]);
    pub(crate) static LIST_ATTRIBUTES: Operation =
        Operation::new(Service::UserDataManagement, "listAttributes", Method::GET, "/v10/data/attributes", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static LIST_JOB_STATUSES: Operation =
        Operation::new(Service::UserDataManagement, "listJobStatuses", Method::GET, "/v10/data/job-statuses", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static LIST_SOURCES: Operation =
        Operation::new(Service::UserDataManagement, "listSources", Method::GET, "/v10/data/sources", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static LIST_SUB_TYPES: Operation =
        Operation::new(Service::UserDataManagement, "listSubTypes", Method::GET, "/v10/data/sub-types", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static LIST_TYPES: Operation =
        Operation::new(Service::UserDataManagement, "listTypes", Method::GET, "/v10/data/types", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static LIST_HISTORY_RECORDS: Operation =
        Operation::new(Service::UserDataManagement, "listHistoryRecords", Method::GET, "/v10/export/history", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static DELETE_HISTORY_RECORDS: Operation =
        Operation::new(Service::UserDataManagement, "deleteHistoryRecords", Method::DELETE, "/v10/export/history", &[ApiKey, Bearer], Empty, &[]);
    pub(crate) static GET_HISTORY_RECORD: Operation =
        Operation::new(Service::UserDataManagement, "getHistoryRecord", Method::GET, "/v10/export/history/{id}", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static DELETE_HISTORY_RECORD: Operation =
        Operation::new(Service::UserDataManagement, "deleteHistoryRecord", Method::DELETE, "/v10/export/history/{id}", &[ApiKey, Bearer], Empty, &[]);
    pub(crate) static GET_JOB_PROGRESS: Operation =
        Operation::new(Service::UserDataManagement, "getJobProgress", Method::GET, "/v10/export/history/{id}/progress", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static LIST_JOBS: Operation =
        Operation::new(Service::UserDataManagement, "listJobs", Method::GET, "/v10/export/jobs", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static CREATE_JOB: Operation =
        Operation::new(Service::UserDataManagement, "createJob", Method::POST, "/v10/export/jobs", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static DELETE_JOBS: Operation =
        Operation::new(Service::UserDataManagement, "deleteJobs", Method::DELETE, "/v10/export/jobs", &[ApiKey, Bearer], Empty, &[]);
    pub(crate) static CANCEL_JOB: Operation =
        Operation::new(Service::UserDataManagement, "cancelJob", Method::POST, "/v10/export/jobs/cancel/{id}", &[ApiKey, Bearer], Empty, &[]);
    pub(crate) static RESUME_JOB: Operation =
        Operation::new(Service::UserDataManagement, "resumeJob", Method::POST, "/v10/export/jobs/resume/{id}", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static SUSPEND_JOB: Operation =
        Operation::new(Service::UserDataManagement, "suspendJob", Method::POST, "/v10/export/jobs/suspend/{id}", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static GET_JOB: Operation =
        Operation::new(Service::UserDataManagement, "getJob", Method::GET, "/v10/export/jobs/{id}", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static UPDATE_JOB: Operation =
        Operation::new(Service::UserDataManagement, "updateJob", Method::PUT, "/v10/export/jobs/{id}", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static DELETE_JOB: Operation =
        Operation::new(Service::UserDataManagement, "deleteJob", Method::DELETE, "/v10/export/jobs/{id}", &[ApiKey, Bearer], Empty, &[]);
    pub(crate) static LIST_FILE_METADATA: Operation =
        Operation::new(Service::UserDataManagement, "listFileMetadata", Method::GET, "/v10/file-metadatas", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static LIST_FILE_LINKS: Operation =
        Operation::new(Service::UserDataManagement, "listFileLinks", Method::GET, "/v10/files", &[ApiKey, Bearer], Plain, &["path"]);
    pub(crate) static DELETE_FILES: Operation =
        Operation::new(Service::UserDataManagement, "deleteFiles", Method::DELETE, "/v10/files", &[ApiKey, Bearer], Empty, &[]);
    pub(crate) static DOWNLOAD_FILE: Operation =
        Operation::new(Service::UserDataManagement, "downloadFile", Method::GET, "/v10/files/{filename}", &[ApiKey, Bearer], Redirect, &[]);
    pub(crate) static DELETE_FILE: Operation =
        Operation::new(Service::UserDataManagement, "deleteFile", Method::DELETE, "/v10/files/{filename}", &[ApiKey, Bearer], Empty, &[]);
    pub(crate) static LIST_LABELS: Operation =
        Operation::new(Service::UserDataManagement, "listLabels", Method::GET, "/v10/resources/labels", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static GET_VERSION: Operation =
        Operation::new(Service::UserDataManagement, "getVersion", Method::GET, "/v10/version", &[ApiKey], Plain, &[]);
    pub(crate) static GET_CERTIFICATE_V3: Operation =
        Operation::new(Service::UserDataManagement, "getCertificateV3", Method::GET, "/v3/cipher", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static UPLOAD_CERTIFICATE_V3: Operation =
        Operation::new(Service::UserDataManagement, "uploadCertificateV3", Method::POST, "/v3/cipher/{certificatefilename}", &[ApiKey, Bearer], Text, &[]);
    pub(crate) static LIST_JOB_STATUSES_V3: Operation =
        Operation::new(Service::UserDataManagement, "listJobStatusesV3", Method::GET, "/v3/data/job-statuses", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static LIST_SOURCES_V3: Operation =
        Operation::new(Service::UserDataManagement, "listSourcesV3", Method::GET, "/v3/data/sources", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static LIST_SUB_TYPES_V3: Operation =
        Operation::new(Service::UserDataManagement, "listSubTypesV3", Method::GET, "/v3/data/sub-types", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static LIST_TYPES_V3: Operation =
        Operation::new(Service::UserDataManagement, "listTypesV3", Method::GET, "/v3/data/types", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static LIST_FILE_METADATA_V3: Operation =
        Operation::new(Service::UserDataManagement, "listFileMetadataV3", Method::GET, "/v3/file-metadatas", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static LIST_FILE_LINKS_V3: Operation =
        Operation::new(Service::UserDataManagement, "listFileLinksV3", Method::GET, "/v3/files", &[ApiKey, Bearer], Plain, &["path"]);
    pub(crate) static DELETE_FILES_V3: Operation =
        Operation::new(Service::UserDataManagement, "deleteFilesV3", Method::DELETE, "/v3/files", &[ApiKey, Bearer], Empty, &[]);
    pub(crate) static DOWNLOAD_FILE_V3: Operation =
        Operation::new(Service::UserDataManagement, "downloadFileV3", Method::GET, "/v3/files/{filename}", &[ApiKey, Bearer], Redirect, &[]);
    pub(crate) static DELETE_FILE_V3: Operation =
        Operation::new(Service::UserDataManagement, "deleteFileV3", Method::DELETE, "/v3/files/{filename}", &[ApiKey, Bearer], Empty, &[]);
    pub(crate) static GET_VERSION_V3: Operation =
        Operation::new(Service::UserDataManagement, "getVersionV3", Method::GET, "/v3/version", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static LIST_HISTORY_RECORDS_V4: Operation =
        Operation::new(Service::UserDataManagement, "listHistoryRecordsV4", Method::GET, "/v4/export/history", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static DELETE_HISTORY_RECORDS_V4: Operation =
        Operation::new(Service::UserDataManagement, "deleteHistoryRecordsV4", Method::DELETE, "/v4/export/history", &[ApiKey, Bearer], Empty, &[]);
    pub(crate) static GET_HISTORY_RECORD_V4: Operation =
        Operation::new(Service::UserDataManagement, "getHistoryRecordV4", Method::GET, "/v4/export/history/{id}", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static DELETE_HISTORY_RECORD_V4: Operation =
        Operation::new(Service::UserDataManagement, "deleteHistoryRecordV4", Method::DELETE, "/v4/export/history/{id}", &[ApiKey, Bearer], Empty, &[]);
    pub(crate) static GET_JOB_PROGRESS_V4: Operation =
        Operation::new(Service::UserDataManagement, "getJobProgressV4", Method::GET, "/v4/export/history/{id}/progress", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static LIST_JOBS_V4: Operation =
        Operation::new(Service::UserDataManagement, "listJobsV4", Method::GET, "/v4/export/jobs", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static CREATE_JOB_V4: Operation =
        Operation::new(Service::UserDataManagement, "createJobV4", Method::POST, "/v4/export/jobs", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static DELETE_JOBS_V4: Operation =
        Operation::new(Service::UserDataManagement, "deleteJobsV4", Method::DELETE, "/v4/export/jobs", &[ApiKey, Bearer], Empty, &[]);
    pub(crate) static CANCEL_JOB_V4: Operation =
        Operation::new(Service::UserDataManagement, "cancelJobV4", Method::POST, "/v4/export/jobs/cancel/{id}", &[ApiKey, Bearer], Empty, &[]);
    pub(crate) static RESUME_JOB_V4: Operation =
        Operation::new(Service::UserDataManagement, "resumeJobV4", Method::POST, "/v4/export/jobs/resume/{id}", &[ApiKey, Bearer], EnvelopeData, &[]);
    pub(crate) static SUSPEND_JOB_V4: Operation =
        Operation::new(Service::UserDataManagement, "suspendJobV4", Method::POST, "/v4/export/jobs/suspend/{id}", &[ApiKey, Bearer], EnvelopeData, &[]);
    pub(crate) static GET_JOB_V4: Operation =
        Operation::new(Service::UserDataManagement, "getJobV4", Method::GET, "/v4/export/jobs/{id}", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static UPDATE_JOB_V4: Operation =
        Operation::new(Service::UserDataManagement, "updateJobV4", Method::PUT, "/v4/export/jobs/{id}", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static DELETE_JOB_V4: Operation =
        Operation::new(Service::UserDataManagement, "deleteJobV4", Method::DELETE, "/v4/export/jobs/{id}", &[ApiKey, Bearer], Empty, &[]);
}

/// What requests and responses hold.
pub mod types {
    #[allow(unused_imports)]
    use serde::{Deserialize, Serialize};

    #[allow(unused_imports)]
    use crate::IntoText;
    #[allow(unused_imports)]
    use crate::core::open_enum::open_enum;

    /// A certificate.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct CertificateInfo {
        /// Identifier of the contact centre.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub ccid: Option<String>,
        /// When the certificate was last changed.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub last_modified: Option<String>,
        /// Name of the certificate.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// Size of the certificate.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub size: Option<i64>,
    }

    impl CertificateInfo {
        /// Sets [`ccid`](Self#structfield.ccid): identifier of the contact centre.
        #[must_use]
        pub fn ccid(self, ccid: impl IntoText) -> Self {
            Self { ccid: Some(ccid.into_text()), ..self }
        }

        /// Sets [`last_modified`](Self#structfield.last_modified): when the certificate was last changed.
        #[must_use]
        pub fn last_modified(self, last_modified: impl IntoText) -> Self {
            Self { last_modified: Some(last_modified.into_text()), ..self }
        }

        /// Sets [`name`](Self#structfield.name): name of the certificate.
        #[must_use]
        pub fn name(self, name: impl IntoText) -> Self {
            Self { name: Some(name.into_text()), ..self }
        }

        /// Sets [`size`](Self#structfield.size): size of the certificate.
        #[must_use]
        pub fn size(self, size: impl Into<i64>) -> Self {
            Self { size: Some(size.into()), ..self }
        }
    }

    /// A certificate.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct CertificateInfoV3 {
        /// Identifier of the contact centre.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub ccid: Option<String>,
        /// When the certificate was last changed.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub last_modified: Option<String>,
        /// Name of the certificate.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// Size of the certificate.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub size: Option<i64>,
    }

    impl CertificateInfoV3 {
        /// Sets [`ccid`](Self#structfield.ccid): identifier of the contact centre.
        #[must_use]
        pub fn ccid(self, ccid: impl IntoText) -> Self {
            Self { ccid: Some(ccid.into_text()), ..self }
        }

        /// Sets [`last_modified`](Self#structfield.last_modified): when the certificate was last changed.
        #[must_use]
        pub fn last_modified(self, last_modified: impl IntoText) -> Self {
            Self { last_modified: Some(last_modified.into_text()), ..self }
        }

        /// Sets [`name`](Self#structfield.name): name of the certificate.
        #[must_use]
        pub fn name(self, name: impl IntoText) -> Self {
            Self { name: Some(name.into_text()), ..self }
        }

        /// Sets [`size`](Self#structfield.size): size of the certificate.
        #[must_use]
        pub fn size(self, size: impl Into<i64>) -> Self {
            Self { size: Some(size.into()), ..self }
        }
    }

    /// A type of data.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DataTypeV3 {
        /// Name of the type.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// Source of the data.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub source: Option<String>,
    }

    impl DataTypeV3 {
        /// Sets [`name`](Self#structfield.name): name of the type.
        #[must_use]
        pub fn name(self, name: impl IntoText) -> Self {
            Self { name: Some(name.into_text()), ..self }
        }

        /// Sets [`source`](Self#structfield.source): source of the data.
        #[must_use]
        pub fn source(self, source: impl IntoText) -> Self {
            Self { source: Some(source.into_text()), ..self }
        }
    }

    /// The definition of an export job.
    #[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct Job {
        /// A text about the job.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub description: Option<String>,
        /// What a job exports from Universal Contact Server, and how.
        pub job_params: UcsJobParams,
        /// When a job runs.
        pub scheduler_param: SchedulerParam,
        /// Source of the job.
        pub source: String,
        /// Whether the job is suspended.
        pub suspended: bool,
        /// Which period a job exports.
        pub time_frame: TimeFrame,
        /// Title of the job.
        pub title: String,
        /// Type of a job.
        pub type_: JobType,
    }

    impl Job {
        /// With what has to be there: `title`, `type_`, `source`, `job_params`, `time_frame`, `scheduler_param`, `suspended`.
        pub fn new(
            title: impl IntoText,
            type_: impl Into<JobType>,
            source: impl IntoText,
            job_params: impl Into<UcsJobParams>,
            time_frame: impl Into<TimeFrame>,
            scheduler_param: impl Into<SchedulerParam>,
            suspended: bool,
        ) -> Self {
            Self {
                description: Default::default(),
                job_params: job_params.into(),
                scheduler_param: scheduler_param.into(),
                source: source.into_text(),
                suspended,
                time_frame: time_frame.into(),
                title: title.into_text(),
                type_: type_.into(),
            }
        }

        /// Sets [`description`](Self#structfield.description): a text about the job.
        #[must_use]
        pub fn description(self, description: impl IntoText) -> Self {
            Self { description: Some(description.into_text()), ..self }
        }
    }

    /// A job, or the record of one in the history.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct JobInfo {
        /// When the job was created. One job by its identifier has this field, other responses have `created_date`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub created_at: Option<String>,
        /// When the job was created. One job by its identifier has `created_at` instead.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub created_date: Option<String>,
        /// Start of the period that is exported.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub date_from: Option<String>,
        /// End of the period that is exported.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub date_to: Option<String>,
        /// A text about the job.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub description: Option<String>,
        /// Whether attachments are exported too.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub export_attachments: Option<bool>,
        /// Name of the exported file.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub file_name: Option<String>,
        /// Size of the exported file.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub file_size: Option<i64>,
        /// Size at which the export is split into files.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub file_split_size: Option<String>,
        /// Identifier of the job or record.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub id: Option<i64>,
        /// The media that are exported.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub media: Option<Vec<String>>,
        /// Identifier of the parent.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub parent_id: Option<i64>,
        /// How far the job has come, in per cent.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub progress: Option<i64>,
        /// Source of the job.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub source: Option<String>,
        /// Status of the job.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub status: Option<String>,
        /// Title of the job.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub title: Option<String>,
        /// Type of the job.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub type_: Option<String>,
    }

    impl JobInfo {
        /// Sets [`created_at`](Self#structfield.created_at): when the job was created. One job by its identifier has this field,
        /// other responses have `created_date`.
        #[must_use]
        pub fn created_at(self, created_at: impl IntoText) -> Self {
            Self { created_at: Some(created_at.into_text()), ..self }
        }

        /// Sets [`created_date`](Self#structfield.created_date): when the job was created. One job by its identifier has
        /// `created_at` instead.
        #[must_use]
        pub fn created_date(self, created_date: impl IntoText) -> Self {
            Self { created_date: Some(created_date.into_text()), ..self }
        }

        /// Sets [`date_from`](Self#structfield.date_from): start of the period that is exported.
        #[must_use]
        pub fn date_from(self, date_from: impl IntoText) -> Self {
            Self { date_from: Some(date_from.into_text()), ..self }
        }

        /// Sets [`date_to`](Self#structfield.date_to): end of the period that is exported.
        #[must_use]
        pub fn date_to(self, date_to: impl IntoText) -> Self {
            Self { date_to: Some(date_to.into_text()), ..self }
        }

        /// Sets [`description`](Self#structfield.description): a text about the job.
        #[must_use]
        pub fn description(self, description: impl IntoText) -> Self {
            Self { description: Some(description.into_text()), ..self }
        }

        /// Sets [`export_attachments`](Self#structfield.export_attachments): whether attachments are exported too.
        #[must_use]
        pub fn export_attachments(self, export_attachments: bool) -> Self {
            Self { export_attachments: Some(export_attachments), ..self }
        }

        /// Sets [`file_name`](Self#structfield.file_name): name of the exported file.
        #[must_use]
        pub fn file_name(self, file_name: impl IntoText) -> Self {
            Self { file_name: Some(file_name.into_text()), ..self }
        }

        /// Sets [`file_size`](Self#structfield.file_size): size of the exported file.
        #[must_use]
        pub fn file_size(self, file_size: impl Into<i64>) -> Self {
            Self { file_size: Some(file_size.into()), ..self }
        }

        /// Sets [`file_split_size`](Self#structfield.file_split_size): size at which the export is split into files.
        #[must_use]
        pub fn file_split_size(self, file_split_size: impl IntoText) -> Self {
            Self { file_split_size: Some(file_split_size.into_text()), ..self }
        }

        /// Sets [`id`](Self#structfield.id): identifier of the job or record.
        #[must_use]
        pub fn id(self, id: impl Into<i64>) -> Self {
            Self { id: Some(id.into()), ..self }
        }

        /// Sets [`media`](Self#structfield.media): the media that are exported.
        #[must_use]
        pub fn media(self, media: impl IntoIterator<Item = impl IntoText>) -> Self {
            Self { media: Some(media.into_iter().map(IntoText::into_text).collect()), ..self }
        }

        /// Sets [`parent_id`](Self#structfield.parent_id): identifier of the parent.
        #[must_use]
        pub fn parent_id(self, parent_id: impl Into<i64>) -> Self {
            Self { parent_id: Some(parent_id.into()), ..self }
        }

        /// Sets [`progress`](Self#structfield.progress): how far the job has come, in per cent.
        #[must_use]
        pub fn progress(self, progress: impl Into<i64>) -> Self {
            Self { progress: Some(progress.into()), ..self }
        }

        /// Sets [`source`](Self#structfield.source): source of the job.
        #[must_use]
        pub fn source(self, source: impl IntoText) -> Self {
            Self { source: Some(source.into_text()), ..self }
        }

        /// Sets [`status`](Self#structfield.status): status of the job.
        #[must_use]
        pub fn status(self, status: impl IntoText) -> Self {
            Self { status: Some(status.into_text()), ..self }
        }

        /// Sets [`title`](Self#structfield.title): title of the job.
        #[must_use]
        pub fn title(self, title: impl IntoText) -> Self {
            Self { title: Some(title.into_text()), ..self }
        }

        /// Sets [`type_`](Self#structfield.type_): type of the job.
        #[must_use]
        pub fn type_(self, type_: impl IntoText) -> Self {
            Self { type_: Some(type_.into_text()), ..self }
        }
    }

    /// A job, or the record of one in the history.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct JobInfoV4 {
        /// When the job was created.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub created_date: Option<String>,
        /// Start of the period that is exported.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub date_from: Option<String>,
        /// End of the period that is exported.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub date_to: Option<String>,
        /// A text about the job.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub description: Option<String>,
        /// Name of the exported file.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub file_name: Option<String>,
        /// Size of the exported file.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub file_size: Option<i64>,
        /// Size at which the export is split into files.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub file_split_size: Option<String>,
        /// Identifier of the job.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub id: Option<i64>,
        /// The media that are exported.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub media: Option<Vec<String>>,
        /// Identifier of the parent.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub parent_id: Option<i64>,
        /// How far the job has come, in per cent.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub progress: Option<i64>,
        /// Source of the job.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub source: Option<String>,
        /// Status of the job.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub status: Option<String>,
        /// Title of the job.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub title: Option<String>,
        /// Type of the job.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub type_: Option<String>,
    }

    impl JobInfoV4 {
        /// Sets [`created_date`](Self#structfield.created_date): when the job was created.
        #[must_use]
        pub fn created_date(self, created_date: impl IntoText) -> Self {
            Self { created_date: Some(created_date.into_text()), ..self }
        }

        /// Sets [`date_from`](Self#structfield.date_from): start of the period that is exported.
        #[must_use]
        pub fn date_from(self, date_from: impl IntoText) -> Self {
            Self { date_from: Some(date_from.into_text()), ..self }
        }

        /// Sets [`date_to`](Self#structfield.date_to): end of the period that is exported.
        #[must_use]
        pub fn date_to(self, date_to: impl IntoText) -> Self {
            Self { date_to: Some(date_to.into_text()), ..self }
        }

        /// Sets [`description`](Self#structfield.description): a text about the job.
        #[must_use]
        pub fn description(self, description: impl IntoText) -> Self {
            Self { description: Some(description.into_text()), ..self }
        }

        /// Sets [`file_name`](Self#structfield.file_name): name of the exported file.
        #[must_use]
        pub fn file_name(self, file_name: impl IntoText) -> Self {
            Self { file_name: Some(file_name.into_text()), ..self }
        }

        /// Sets [`file_size`](Self#structfield.file_size): size of the exported file.
        #[must_use]
        pub fn file_size(self, file_size: impl Into<i64>) -> Self {
            Self { file_size: Some(file_size.into()), ..self }
        }

        /// Sets [`file_split_size`](Self#structfield.file_split_size): size at which the export is split into files.
        #[must_use]
        pub fn file_split_size(self, file_split_size: impl IntoText) -> Self {
            Self { file_split_size: Some(file_split_size.into_text()), ..self }
        }

        /// Sets [`id`](Self#structfield.id): identifier of the job.
        #[must_use]
        pub fn id(self, id: impl Into<i64>) -> Self {
            Self { id: Some(id.into()), ..self }
        }

        /// Sets [`media`](Self#structfield.media): the media that are exported.
        #[must_use]
        pub fn media(self, media: impl IntoIterator<Item = impl IntoText>) -> Self {
            Self { media: Some(media.into_iter().map(IntoText::into_text).collect()), ..self }
        }

        /// Sets [`parent_id`](Self#structfield.parent_id): identifier of the parent.
        #[must_use]
        pub fn parent_id(self, parent_id: impl Into<i64>) -> Self {
            Self { parent_id: Some(parent_id.into()), ..self }
        }

        /// Sets [`progress`](Self#structfield.progress): how far the job has come, in per cent.
        #[must_use]
        pub fn progress(self, progress: impl Into<i64>) -> Self {
            Self { progress: Some(progress.into()), ..self }
        }

        /// Sets [`source`](Self#structfield.source): source of the job.
        #[must_use]
        pub fn source(self, source: impl IntoText) -> Self {
            Self { source: Some(source.into_text()), ..self }
        }

        /// Sets [`status`](Self#structfield.status): status of the job.
        #[must_use]
        pub fn status(self, status: impl IntoText) -> Self {
            Self { status: Some(status.into_text()), ..self }
        }

        /// Sets [`title`](Self#structfield.title): title of the job.
        #[must_use]
        pub fn title(self, title: impl IntoText) -> Self {
            Self { title: Some(title.into_text()), ..self }
        }

        /// Sets [`type_`](Self#structfield.type_): type of the job.
        #[must_use]
        pub fn type_(self, type_: impl IntoText) -> Self {
            Self { type_: Some(type_.into_text()), ..self }
        }
    }

    /// How far a job has come.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct JobProgress {
        /// How much is done, from 0 to 100 per cent.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub progress: Option<i64>,
        /// Status of the job.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub status: Option<String>,
    }

    impl JobProgress {
        /// Sets [`progress`](Self#structfield.progress): how much is done, from 0 to 100 per cent.
        #[must_use]
        pub fn progress(self, progress: impl Into<i64>) -> Self {
            Self { progress: Some(progress.into()), ..self }
        }

        /// Sets [`status`](Self#structfield.status): status of the job.
        #[must_use]
        pub fn status(self, status: impl IntoText) -> Self {
            Self { status: Some(status.into_text()), ..self }
        }
    }

    /// How far a running job has come.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct JobProgressV4 {
        /// How much is done, from 0 to 100 per cent.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub progress: Option<i64>,
        /// Status of the job.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub status: Option<String>,
    }

    impl JobProgressV4 {
        /// Sets [`progress`](Self#structfield.progress): how much is done, from 0 to 100 per cent.
        #[must_use]
        pub fn progress(self, progress: impl Into<i64>) -> Self {
            Self { progress: Some(progress.into()), ..self }
        }

        /// Sets [`status`](Self#structfield.status): status of the job.
        #[must_use]
        pub fn status(self, status: impl IntoText) -> Self {
            Self { status: Some(status.into_text()), ..self }
        }
    }

    open_enum! {
        /// Type of a job.
        pub enum JobType {
            Ucs = "UCS",
            DataSync = "DataSync",
        }
    }

    /// The definition of a new export job.
    #[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct JobV4 {
        /// A text about the job.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub description: Option<String>,
        /// Size at which the export is split into files.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub file_split_size: Option<String>,
        /// What a job exports from Universal Contact Server, and how.
        pub job_params: UcsJobParamsV4,
        /// When a job runs.
        pub scheduler_param: SchedulerParamV4,
        /// Source of the job.
        pub source: String,
        /// Whether the job is suspended. The values are not documented.
        pub suspended: String,
        /// Which period a job exports.
        pub time_frame: TimeFrameV4,
        /// Title of the job.
        pub title: String,
    }

    impl JobV4 {
        /// With what has to be there: `title`, `source`, `job_params`, `time_frame`, `scheduler_param`, `suspended`.
        pub fn new(
            title: impl IntoText,
            source: impl IntoText,
            job_params: impl Into<UcsJobParamsV4>,
            time_frame: impl Into<TimeFrameV4>,
            scheduler_param: impl Into<SchedulerParamV4>,
            suspended: impl IntoText,
        ) -> Self {
            Self {
                description: Default::default(),
                file_split_size: Default::default(),
                job_params: job_params.into(),
                scheduler_param: scheduler_param.into(),
                source: source.into_text(),
                suspended: suspended.into_text(),
                time_frame: time_frame.into(),
                title: title.into_text(),
            }
        }

        /// Sets [`description`](Self#structfield.description): a text about the job.
        #[must_use]
        pub fn description(self, description: impl IntoText) -> Self {
            Self { description: Some(description.into_text()), ..self }
        }

        /// Sets [`file_split_size`](Self#structfield.file_split_size): size at which the export is split into files.
        #[must_use]
        pub fn file_split_size(self, file_split_size: impl IntoText) -> Self {
            Self { file_split_size: Some(file_split_size.into_text()), ..self }
        }
    }

    /// A value and the text to show for it.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KeyValueItemV3 {
        /// The text to show.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub label: Option<String>,
        /// The value.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub value: Option<String>,
    }

    impl KeyValueItemV3 {
        /// Sets [`label`](Self#structfield.label): the text to show.
        #[must_use]
        pub fn label(self, label: impl IntoText) -> Self {
            Self { label: Some(label.into_text()), ..self }
        }

        /// Sets [`value`](Self#structfield.value): the value.
        #[must_use]
        pub fn value(self, value: impl IntoText) -> Self {
            Self { value: Some(value.into_text()), ..self }
        }
    }

    /// A part of a list.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PagedResponse {
        /// Number of items.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub count: Option<i64>,
        /// Index of the first item.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub from: Option<i64>,
        /// The items. Their fields are not documented.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub items: Option<Vec<serde_json::Value>>,
        /// Size of the page.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub size: Option<i64>,
    }

    impl PagedResponse {
        /// Sets [`count`](Self#structfield.count): number of items.
        #[must_use]
        pub fn count(self, count: impl Into<i64>) -> Self {
            Self { count: Some(count.into()), ..self }
        }

        /// Sets [`from`](Self#structfield.from): index of the first item.
        #[must_use]
        pub fn from(self, from: impl Into<i64>) -> Self {
            Self { from: Some(from.into()), ..self }
        }

        /// Sets [`items`](Self#structfield.items): the items. Their fields are not documented.
        #[must_use]
        pub fn items(self, items: impl IntoIterator<Item = impl Into<serde_json::Value>>) -> Self {
            Self { items: Some(items.into_iter().map(Into::into).collect()), ..self }
        }

        /// Sets [`size`](Self#structfield.size): size of the page.
        #[must_use]
        pub fn size(self, size: impl Into<i64>) -> Self {
            Self { size: Some(size.into()), ..self }
        }
    }

    /// A part of a list.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PagedResponseV4 {
        /// Number of items.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub count: Option<i64>,
        /// Index of the first item.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub from: Option<i64>,
        /// The items. Their fields are not documented.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub items: Option<Vec<serde_json::Value>>,
        /// Size of the page.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub size: Option<i64>,
    }

    impl PagedResponseV4 {
        /// Sets [`count`](Self#structfield.count): number of items.
        #[must_use]
        pub fn count(self, count: impl Into<i64>) -> Self {
            Self { count: Some(count.into()), ..self }
        }

        /// Sets [`from`](Self#structfield.from): index of the first item.
        #[must_use]
        pub fn from(self, from: impl Into<i64>) -> Self {
            Self { from: Some(from.into()), ..self }
        }

        /// Sets [`items`](Self#structfield.items): the items. Their fields are not documented.
        #[must_use]
        pub fn items(self, items: impl IntoIterator<Item = impl Into<serde_json::Value>>) -> Self {
            Self { items: Some(items.into_iter().map(Into::into).collect()), ..self }
        }

        /// Sets [`size`](Self#structfield.size): size of the page.
        #[must_use]
        pub fn size(self, size: impl Into<i64>) -> Self {
            Self { size: Some(size.into()), ..self }
        }
    }

    /// A link from which a file can be downloaded.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PreSignedUri {
        /// The link.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub path: Option<crate::Secret>,
    }

    impl PreSignedUri {
        /// Sets [`path`](Self#structfield.path): the link.
        #[must_use]
        pub fn path(self, path: impl Into<crate::Secret>) -> Self {
            Self { path: Some(path.into()), ..self }
        }
    }

    /// A pre-signed URL from which a file can be downloaded.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PreSignedUriV3 {
        /// The URL, or the file that was not found.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub path: Option<crate::Secret>,
    }

    impl PreSignedUriV3 {
        /// Sets [`path`](Self#structfield.path): the URL, or the file that was not found.
        #[must_use]
        pub fn path(self, path: impl Into<crate::Secret>) -> Self {
            Self { path: Some(path.into()), ..self }
        }
    }

    /// When a job runs.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct SchedulerParam {
        /// The schedule as a cron expression.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub cron: Option<String>,
        /// Whether the job runs at once.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub immediately: Option<bool>,
        /// The runs of the job. The form is not documented.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub runs: Option<String>,
        /// When the schedule starts.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub start_date: Option<String>,
    }

    impl SchedulerParam {
        /// Sets [`cron`](Self#structfield.cron): the schedule as a cron expression.
        #[must_use]
        pub fn cron(self, cron: impl IntoText) -> Self {
            Self { cron: Some(cron.into_text()), ..self }
        }

        /// Sets [`immediately`](Self#structfield.immediately): whether the job runs at once.
        #[must_use]
        pub fn immediately(self, immediately: bool) -> Self {
            Self { immediately: Some(immediately), ..self }
        }

        /// Sets [`runs`](Self#structfield.runs): the runs of the job. The form is not documented.
        #[must_use]
        pub fn runs(self, runs: impl IntoText) -> Self {
            Self { runs: Some(runs.into_text()), ..self }
        }

        /// Sets [`start_date`](Self#structfield.start_date): when the schedule starts.
        #[must_use]
        pub fn start_date(self, start_date: impl IntoText) -> Self {
            Self { start_date: Some(start_date.into_text()), ..self }
        }
    }

    /// When a job runs.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct SchedulerParamV4 {
        /// The schedule as a cron expression.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub cron: Option<String>,
        /// Whether the job runs at once.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub immediately: Option<bool>,
        /// The runs of the job. The form is not documented.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub runs: Option<String>,
        /// When the schedule starts.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub start_date: Option<String>,
    }

    impl SchedulerParamV4 {
        /// Sets [`cron`](Self#structfield.cron): the schedule as a cron expression.
        #[must_use]
        pub fn cron(self, cron: impl IntoText) -> Self {
            Self { cron: Some(cron.into_text()), ..self }
        }

        /// Sets [`immediately`](Self#structfield.immediately): whether the job runs at once.
        #[must_use]
        pub fn immediately(self, immediately: bool) -> Self {
            Self { immediately: Some(immediately), ..self }
        }

        /// Sets [`runs`](Self#structfield.runs): the runs of the job. The form is not documented.
        #[must_use]
        pub fn runs(self, runs: impl IntoText) -> Self {
            Self { runs: Some(runs.into_text()), ..self }
        }

        /// Sets [`start_date`](Self#structfield.start_date): when the schedule starts.
        #[must_use]
        pub fn start_date(self, start_date: impl IntoText) -> Self {
            Self { start_date: Some(start_date.into_text()), ..self }
        }
    }

    /// What a job exports from Universal Contact Server, and how, as the service keeps it.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct StoredJobParamsV4 {
        /// Size at which the export is split into files.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub file_split_size: Option<String>,
        /// The media to export.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub media: Option<Vec<String>>,
        /// Type of the data to export.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub type_: Option<String>,
    }

    impl StoredJobParamsV4 {
        /// Sets [`file_split_size`](Self#structfield.file_split_size): size at which the export is split into files.
        #[must_use]
        pub fn file_split_size(self, file_split_size: impl IntoText) -> Self {
            Self { file_split_size: Some(file_split_size.into_text()), ..self }
        }

        /// Sets [`media`](Self#structfield.media): the media to export.
        #[must_use]
        pub fn media(self, media: impl IntoIterator<Item = impl IntoText>) -> Self {
            Self { media: Some(media.into_iter().map(IntoText::into_text).collect()), ..self }
        }

        /// Sets [`type_`](Self#structfield.type_): type of the data to export.
        #[must_use]
        pub fn type_(self, type_: impl IntoText) -> Self {
            Self { type_: Some(type_.into_text()), ..self }
        }
    }

    /// The definition of an export job, as the service keeps it.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct StoredJobV4 {
        /// A text about the job.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub description: Option<String>,
        /// Size at which the export is split into files.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub file_split_size: Option<String>,
        /// Identifier of the job.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub id: Option<String>,
        /// What a job exports from Universal Contact Server, and how, as the service keeps it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub job_params: Option<StoredJobParamsV4>,
        /// When a job runs.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub scheduler_param: Option<SchedulerParamV4>,
        /// Source of the job.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub source: Option<String>,
        /// Whether the job is suspended. The values are not documented.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub suspended: Option<String>,
        /// Which period a job exports.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub time_frame: Option<TimeFrameV4>,
        /// Title of the job.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub title: Option<String>,
    }

    impl StoredJobV4 {
        /// Sets [`description`](Self#structfield.description): a text about the job.
        #[must_use]
        pub fn description(self, description: impl IntoText) -> Self {
            Self { description: Some(description.into_text()), ..self }
        }

        /// Sets [`file_split_size`](Self#structfield.file_split_size): size at which the export is split into files.
        #[must_use]
        pub fn file_split_size(self, file_split_size: impl IntoText) -> Self {
            Self { file_split_size: Some(file_split_size.into_text()), ..self }
        }

        /// Sets [`id`](Self#structfield.id): identifier of the job.
        #[must_use]
        pub fn id(self, id: impl IntoText) -> Self {
            Self { id: Some(id.into_text()), ..self }
        }

        /// Sets [`job_params`](Self#structfield.job_params): what a job exports from Universal Contact Server, and how, as the
        /// service keeps it.
        #[must_use]
        pub fn job_params(self, job_params: impl Into<StoredJobParamsV4>) -> Self {
            Self { job_params: Some(job_params.into()), ..self }
        }

        /// Sets [`scheduler_param`](Self#structfield.scheduler_param): when a job runs.
        #[must_use]
        pub fn scheduler_param(self, scheduler_param: impl Into<SchedulerParamV4>) -> Self {
            Self { scheduler_param: Some(scheduler_param.into()), ..self }
        }

        /// Sets [`source`](Self#structfield.source): source of the job.
        #[must_use]
        pub fn source(self, source: impl IntoText) -> Self {
            Self { source: Some(source.into_text()), ..self }
        }

        /// Sets [`suspended`](Self#structfield.suspended): whether the job is suspended. The values are not documented.
        #[must_use]
        pub fn suspended(self, suspended: impl IntoText) -> Self {
            Self { suspended: Some(suspended.into_text()), ..self }
        }

        /// Sets [`time_frame`](Self#structfield.time_frame): which period a job exports.
        #[must_use]
        pub fn time_frame(self, time_frame: impl Into<TimeFrameV4>) -> Self {
            Self { time_frame: Some(time_frame.into()), ..self }
        }

        /// Sets [`title`](Self#structfield.title): title of the job.
        #[must_use]
        pub fn title(self, title: impl IntoText) -> Self {
            Self { title: Some(title.into_text()), ..self }
        }
    }

    /// A subtype of data.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct SubTypeV3 {
        /// Type of the data.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub data_type: Option<String>,
        /// The name to show.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub display_name: Option<String>,
        /// Whether the subtype is enabled.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub enabled: Option<bool>,
        /// Name of the subtype.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// Source of the data.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub source: Option<String>,
    }

    impl SubTypeV3 {
        /// Sets [`data_type`](Self#structfield.data_type): type of the data.
        #[must_use]
        pub fn data_type(self, data_type: impl IntoText) -> Self {
            Self { data_type: Some(data_type.into_text()), ..self }
        }

        /// Sets [`display_name`](Self#structfield.display_name): the name to show.
        #[must_use]
        pub fn display_name(self, display_name: impl IntoText) -> Self {
            Self { display_name: Some(display_name.into_text()), ..self }
        }

        /// Sets [`enabled`](Self#structfield.enabled): whether the subtype is enabled.
        #[must_use]
        pub fn enabled(self, enabled: bool) -> Self {
            Self { enabled: Some(enabled), ..self }
        }

        /// Sets [`name`](Self#structfield.name): name of the subtype.
        #[must_use]
        pub fn name(self, name: impl IntoText) -> Self {
            Self { name: Some(name.into_text()), ..self }
        }

        /// Sets [`source`](Self#structfield.source): source of the data.
        #[must_use]
        pub fn source(self, source: impl IntoText) -> Self {
            Self { source: Some(source.into_text()), ..self }
        }
    }

    /// Which period a job exports.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct TimeFrame {
        /// Whether everything is exported, regardless of its date.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub all: Option<bool>,
        /// Start of the period.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub date_from: Option<String>,
        /// End of the period.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub date_to: Option<String>,
    }

    impl TimeFrame {
        /// Sets [`all`](Self#structfield.all): whether everything is exported, regardless of its date.
        #[must_use]
        pub fn all(self, all: bool) -> Self {
            Self { all: Some(all), ..self }
        }

        /// Sets [`date_from`](Self#structfield.date_from): start of the period.
        #[must_use]
        pub fn date_from(self, date_from: impl IntoText) -> Self {
            Self { date_from: Some(date_from.into_text()), ..self }
        }

        /// Sets [`date_to`](Self#structfield.date_to): end of the period.
        #[must_use]
        pub fn date_to(self, date_to: impl IntoText) -> Self {
            Self { date_to: Some(date_to.into_text()), ..self }
        }
    }

    /// Which period a job exports.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct TimeFrameV4 {
        /// Whether everything is exported, regardless of its date.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub all: Option<bool>,
        /// Start of the period.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub date_from: Option<String>,
        /// End of the period.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub date_to: Option<String>,
    }

    impl TimeFrameV4 {
        /// Sets [`all`](Self#structfield.all): whether everything is exported, regardless of its date.
        #[must_use]
        pub fn all(self, all: bool) -> Self {
            Self { all: Some(all), ..self }
        }

        /// Sets [`date_from`](Self#structfield.date_from): start of the period.
        #[must_use]
        pub fn date_from(self, date_from: impl IntoText) -> Self {
            Self { date_from: Some(date_from.into_text()), ..self }
        }

        /// Sets [`date_to`](Self#structfield.date_to): end of the period.
        #[must_use]
        pub fn date_to(self, date_to: impl IntoText) -> Self {
            Self { date_to: Some(date_to.into_text()), ..self }
        }
    }

    /// What a job exports from Universal Contact Server, and how.
    #[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct UcsJobParams {
        /// Whether attachments are exported too.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub export_attachments: Option<bool>,
        /// Size at which the export is split into files.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub file_split_size: Option<String>,
        /// The media to export.
        pub media: Vec<String>,
        /// Type of the data to export.
        pub type_: String,
    }

    impl UcsJobParams {
        /// With what has to be there: `type_`, `media`.
        pub fn new(type_: impl IntoText, media: impl IntoIterator<Item = impl IntoText>) -> Self {
            Self {
                export_attachments: Default::default(),
                file_split_size: Default::default(),
                media: media.into_iter().map(IntoText::into_text).collect(),
                type_: type_.into_text(),
            }
        }

        /// Sets [`export_attachments`](Self#structfield.export_attachments): whether attachments are exported too.
        #[must_use]
        pub fn export_attachments(self, export_attachments: bool) -> Self {
            Self { export_attachments: Some(export_attachments), ..self }
        }

        /// Sets [`file_split_size`](Self#structfield.file_split_size): size at which the export is split into files.
        #[must_use]
        pub fn file_split_size(self, file_split_size: impl IntoText) -> Self {
            Self { file_split_size: Some(file_split_size.into_text()), ..self }
        }
    }

    /// What a job exports from Universal Contact Server, and how.
    #[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct UcsJobParamsV4 {
        /// Size at which the export is split into files.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub file_split_size: Option<String>,
        /// The media to export.
        pub media: Vec<String>,
        /// Type of the data to export.
        pub type_: String,
    }

    impl UcsJobParamsV4 {
        /// With what has to be there: `type_`, `media`.
        pub fn new(type_: impl IntoText, media: impl IntoIterator<Item = impl IntoText>) -> Self {
            Self {
                file_split_size: Default::default(),
                media: media.into_iter().map(IntoText::into_text).collect(),
                type_: type_.into_text(),
            }
        }

        /// Sets [`file_split_size`](Self#structfield.file_split_size): size at which the export is split into files.
        #[must_use]
        pub fn file_split_size(self, file_split_size: impl IntoText) -> Self {
            Self { file_split_size: Some(file_split_size.into_text()), ..self }
        }
    }

    /// The new definition of an export job.
    #[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct UpdateJobRequestV4 {
        /// A text about the job.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub description: Option<String>,
        /// Size at which the export is split into files.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub file_split_size: Option<String>,
        /// What a job exports from Universal Contact Server, and how.
        pub job_params: UcsJobParamsV4,
        /// When a job runs.
        pub scheduler_param: SchedulerParamV4,
        /// Source of the job.
        pub source: String,
        /// Whether the job is suspended. The values are not documented.
        pub suspended: String,
        /// Which period a job exports.
        pub time_frame: TimeFrameV4,
        /// Title of the job.
        pub title: String,
        /// Type of the job.
        pub type_: String,
    }

    impl UpdateJobRequestV4 {
        /// With what has to be there: `title`, `type_`, `source`, `job_params`, `time_frame`, `scheduler_param`, `suspended`.
        pub fn new(
            title: impl IntoText,
            type_: impl IntoText,
            source: impl IntoText,
            job_params: impl Into<UcsJobParamsV4>,
            time_frame: impl Into<TimeFrameV4>,
            scheduler_param: impl Into<SchedulerParamV4>,
            suspended: impl IntoText,
        ) -> Self {
            Self {
                description: Default::default(),
                file_split_size: Default::default(),
                job_params: job_params.into(),
                scheduler_param: scheduler_param.into(),
                source: source.into_text(),
                suspended: suspended.into_text(),
                time_frame: time_frame.into(),
                title: title.into_text(),
                type_: type_.into_text(),
            }
        }

        /// Sets [`description`](Self#structfield.description): a text about the job.
        #[must_use]
        pub fn description(self, description: impl IntoText) -> Self {
            Self { description: Some(description.into_text()), ..self }
        }

        /// Sets [`file_split_size`](Self#structfield.file_split_size): size at which the export is split into files.
        #[must_use]
        pub fn file_split_size(self, file_split_size: impl IntoText) -> Self {
            Self { file_split_size: Some(file_split_size.into_text()), ..self }
        }
    }

    /// What is running.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct VersionInfo {
        /// Number of the build.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub build_number: Option<String>,
        /// The change that was built.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub changeset: Option<String>,
        /// Name of the service.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// Version of the service.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub version: Option<String>,
    }

    impl VersionInfo {
        /// Sets [`build_number`](Self#structfield.build_number): number of the build.
        #[must_use]
        pub fn build_number(self, build_number: impl IntoText) -> Self {
            Self { build_number: Some(build_number.into_text()), ..self }
        }

        /// Sets [`changeset`](Self#structfield.changeset): the change that was built.
        #[must_use]
        pub fn changeset(self, changeset: impl IntoText) -> Self {
            Self { changeset: Some(changeset.into_text()), ..self }
        }

        /// Sets [`name`](Self#structfield.name): name of the service.
        #[must_use]
        pub fn name(self, name: impl IntoText) -> Self {
            Self { name: Some(name.into_text()), ..self }
        }

        /// Sets [`version`](Self#structfield.version): version of the service.
        #[must_use]
        pub fn version(self, version: impl IntoText) -> Self {
            Self { version: Some(version.into_text()), ..self }
        }
    }

    /// What is running.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct VersionInfoV3 {
        /// Number of the build.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub build_number: Option<String>,
        /// The changeset that was built.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub changeset: Option<String>,
        /// Name of the service.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// The version.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub version: Option<String>,
    }

    impl VersionInfoV3 {
        /// Sets [`build_number`](Self#structfield.build_number): number of the build.
        #[must_use]
        pub fn build_number(self, build_number: impl IntoText) -> Self {
            Self { build_number: Some(build_number.into_text()), ..self }
        }

        /// Sets [`changeset`](Self#structfield.changeset): the changeset that was built.
        #[must_use]
        pub fn changeset(self, changeset: impl IntoText) -> Self {
            Self { changeset: Some(changeset.into_text()), ..self }
        }

        /// Sets [`name`](Self#structfield.name): name of the service.
        #[must_use]
        pub fn name(self, name: impl IntoText) -> Self {
            Self { name: Some(name.into_text()), ..self }
        }

        /// Sets [`version`](Self#structfield.version): the version.
        #[must_use]
        pub fn version(self, version: impl IntoText) -> Self {
            Self { version: Some(version.into_text()), ..self }
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
