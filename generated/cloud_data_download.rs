// @generated from specs/cloud-data-download.yaml by `cargo build --features codegen`. Do not edit.
// spec dc37e7e1b3951e8c1172a21bfe96f9da230959432c27d15b1375eb456d44e455
// code c37e1ee0d1467fa24333bf0df3366176f498ca31f2c5fc4c2f64be54bb3fdae0

#[allow(unused_imports)]
use crate::{Integer, IntoText};

/// Genesys Multicloud CX Cloud Data Download Service API.
///
/// Exports data of a contact centre and downloads the files.
///
/// The whole service is deprecated. User Data Management (base path `/udm`) replaces it, and each operation names its
/// successor there.
///
/// What it is for:
///
/// - create a manual export job, list jobs, cancel and delete them;
/// - list the exported files, download and delete them.
///
/// Rules that hold for every operation:
///
/// - Each request carries the API key in the header `x-api-key` and an access token of the Authentication API.
///   A wrong key is rejected with status 403 and `{"message": "Forbidden"}`, an expired token with status 401.
/// - Only contacts and interaction data that come from Universal Contact Server (UCS) can be exported.
/// - A job in progress can't be deleted.
/// - Responses are without the envelope of status and data.
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

    fn draft(&self, operation: &'static crate::core::operation::Operation) -> crate::client::Draft {
        crate::client::Draft::new(&self.caller, operation)
    }

    /// Get information about the certificate.
    ///
    /// Use `GET /udm/v10/cipher` (user data management, get the certificate's information) instead.
    /// Returns information about the certificate.
    ///
    /// `GET /data-download/v3/cipher`, in the manual's chapter *Cloud Data Download Service API*. It is safe to repeat, and
    /// is retried.
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
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.cloud_data_download().get_certificate_v3().send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `GET /udm/v10/cipher` (user data management, get the certificate's information) instead")]
    pub fn get_certificate_v3(&self) -> builder::GetCertificateV3 {
        let draft = self.draft(&operations::GET_CERTIFICATE_V3);
        builder::GetCertificateV3(draft)
    }

    /// Upload a certificate.
    ///
    /// Use `POST /udm/v10/cipher/{certificatefilename}` (user data management, upload a certificate) instead.
    /// Uploads a certificate under the file name given.
    ///
    /// `POST /data-download/v3/cipher/{certificatefilename}`, in the manual's chapter *Cloud Data Download Service API*. It
    /// is not safe to repeat, and is not retried unless the call is marked as `idempotent`.
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
    ///     .cloud_data_download()
    ///     .upload_certificate_v3("certificatefilename", Upload::new("file.txt", "content"))
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `POST /udm/v10/cipher/{certificatefilename}` (user data management, upload a certificate) instead")]
    pub fn upload_certificate_v3(&self, certificatefilename: impl IntoText, file: impl Into<crate::Upload>) -> builder::UploadCertificateV3 {
        let draft = self.draft(&operations::UPLOAD_CERTIFICATE_V3)
            .path("certificatefilename", certificatefilename)
            .file("file", "file", file);
        builder::UploadCertificateV3(draft)
    }

    /// List job statuses.
    ///
    /// Use `GET /udm/v10/data/job-statuses` (user data management, list job statuses) instead.
    /// Lists the statuses that a job can have.
    ///
    /// `GET /data-download/v3/data/job-statuses`, in the manual's chapter *Cloud Data Download Service API*. It is safe to
    /// repeat, and is retried.
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
    /// let response = client.cloud_data_download().list_job_statuses_v3().send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `GET /udm/v10/data/job-statuses` (user data management, list job statuses) instead")]
    pub fn list_job_statuses_v3(&self) -> builder::ListJobStatusesV3 {
        let draft = self.draft(&operations::LIST_JOB_STATUSES_V3);
        builder::ListJobStatusesV3(draft)
    }

    /// List data sources.
    ///
    /// Use `GET /udm/v10/data/sources` (user data management, list sources) instead.
    /// Lists the sources of data.
    ///
    /// `GET /data-download/v3/data/sources`, in the manual's chapter *Cloud Data Download Service API*. It is safe to repeat,
    /// and is retried.
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
    /// let response = client.cloud_data_download().list_sources_v3().send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `GET /udm/v10/data/sources` (user data management, list sources) instead")]
    pub fn list_sources_v3(&self) -> builder::ListSourcesV3 {
        let draft = self.draft(&operations::LIST_SOURCES_V3);
        builder::ListSourcesV3(draft)
    }

    /// List data subtypes.
    ///
    /// Use `GET /udm/v10/data/sub-types` (user data management, list data subtypes) instead.
    /// Lists the subtypes of data, of one source or one type if wanted.
    ///
    /// `GET /data-download/v3/data/sub-types`, in the manual's chapter *Cloud Data Download Service API*. It is safe to
    /// repeat, and is retried.
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
    ///     .cloud_data_download()
    ///     .list_sub_types_v3()
    ///     .data_type("data_type")
    ///     .source("source")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `GET /udm/v10/data/sub-types` (user data management, list data subtypes) instead")]
    pub fn list_sub_types_v3(&self) -> builder::ListSubTypesV3 {
        let draft = self.draft(&operations::LIST_SUB_TYPES_V3);
        builder::ListSubTypesV3(draft)
    }

    /// List data types.
    ///
    /// Use `GET /udm/v10/data/types` (user data management, list the types of a source) instead.
    /// Lists the types of data, of one source if wanted.
    ///
    /// `GET /data-download/v3/data/types`, in the manual's chapter *Cloud Data Download Service API*. It is safe to repeat,
    /// and is retried.
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
    ///     .cloud_data_download()
    ///     .list_types_v3()
    ///     .source("source")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `GET /udm/v10/data/types` (user data management, list the types of a source) instead")]
    pub fn list_types_v3(&self) -> builder::ListTypesV3 {
        let draft = self.draft(&operations::LIST_TYPES_V3);
        builder::ListTypesV3(draft)
    }

    /// List the metadata of files.
    ///
    /// Use `GET /udm/v10/file-metadatas` (user data management, list files' data) instead.
    /// Lists the metadata of exported files, filtered, ordered and by pages if wanted.
    ///
    /// `GET /data-download/v3/file-metadatas`, in the manual's chapter *Cloud Data Download Service API*. It is safe to
    /// repeat, and is retried.
    ///
    /// Optional: [`desc_asc`](builder::ListFileMetadataV3::desc_asc), [`end_date`](builder::ListFileMetadataV3::end_date),
    /// [`from`](builder::ListFileMetadataV3::from), [`job_title`](builder::ListFileMetadataV3::job_title),
    /// [`name`](builder::ListFileMetadataV3::name), [`order_field`](builder::ListFileMetadataV3::order_field),
    /// [`size`](builder::ListFileMetadataV3::size), [`start_date`](builder::ListFileMetadataV3::start_date),
    /// [`type_`](builder::ListFileMetadataV3::type_).
    ///
    /// # Response
    ///
    /// A page of file metadata. The payload is a [`PagedResponse`](types::PagedResponse).
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
    ///     .cloud_data_download()
    ///     .list_file_metadata_v3()
    ///     .desc_asc(true)
    ///     .end_date("end_date")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `GET /udm/v10/file-metadatas` (user data management, list files' data) instead")]
    pub fn list_file_metadata_v3(&self) -> builder::ListFileMetadataV3 {
        let draft = self.draft(&operations::LIST_FILE_METADATA_V3);
        builder::ListFileMetadataV3(draft)
    }

    /// List pre-signed URLs of files.
    ///
    /// Use `GET /udm/v10/files` (user data management, list links to download files) instead.
    /// Returns pre-signed URLs for at most 100 files. If some of the files can't be found, the status is 404 and
    /// the body lists those.
    ///
    /// `GET /data-download/v3/files`, in the manual's chapter *Cloud Data Download Service API*. It is safe to repeat, and is
    /// retried.
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
    ///     .cloud_data_download()
    ///     .list_file_links_v3()
    ///     .filename(["filename"])
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `GET /udm/v10/files` (user data management, list links to download files) instead")]
    pub fn list_file_links_v3(&self) -> builder::ListFileLinksV3 {
        let draft = self.draft(&operations::LIST_FILE_LINKS_V3);
        builder::ListFileLinksV3(draft)
    }

    /// Delete several files.
    ///
    /// Use `DELETE /udm/v10/files` (user data management, delete several files) instead.
    /// Deletes files. If some of them can't be deleted, the status is 500 and the body lists those.
    ///
    /// `DELETE /data-download/v3/files`, in the manual's chapter *Cloud Data Download Service API*. It is safe to repeat, and
    /// is retried.
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
    ///     .cloud_data_download()
    ///     .delete_files_v3(["filename"])
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `DELETE /udm/v10/files` (user data management, delete several files) instead")]
    pub fn delete_files_v3(&self, filename: impl IntoIterator<Item = impl IntoText>) -> builder::DeleteFilesV3 {
        let draft = self.draft(&operations::DELETE_FILES_V3).query_list("filename", "filename", filename, usize::MAX);
        builder::DeleteFilesV3(draft)
    }

    /// Download a file.
    ///
    /// Use `GET /udm/v10/files/{filename}` (user data management, download a file) instead.
    /// Redirects to the content of a file.
    ///
    /// `GET /data-download/v3/files/{filename}`, in the manual's chapter *Cloud Data Download Service API*. It is safe to
    /// repeat, and is retried.
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
    ///     .cloud_data_download()
    ///     .download_file_v3("filename")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.location().host_str().unwrap_or_default());
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `GET /udm/v10/files/{filename}` (user data management, download a file) instead")]
    pub fn download_file_v3(&self, filename: impl IntoText) -> builder::DownloadFileV3 {
        let draft = self.draft(&operations::DOWNLOAD_FILE_V3).path("filename", filename);
        builder::DownloadFileV3(draft)
    }

    /// Delete a file.
    ///
    /// Use `DELETE /udm/v10/files/{filename}` (user data management, delete a file) instead.
    /// Deletes one file.
    ///
    /// `DELETE /data-download/v3/files/{filename}`, in the manual's chapter *Cloud Data Download Service API*. It is safe to
    /// repeat, and is retried.
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
    /// let response = client.cloud_data_download().delete_file_v3("filename").send().await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `DELETE /udm/v10/files/{filename}` (user data management, delete a file) instead")]
    pub fn delete_file_v3(&self, filename: impl IntoText) -> builder::DeleteFileV3 {
        let draft = self.draft(&operations::DELETE_FILE_V3).path("filename", filename);
        builder::DeleteFileV3(draft)
    }

    /// Get version information.
    ///
    /// Use `GET /udm/v10/version` (user data management, get service information) instead.
    /// Returns the version of the service.
    ///
    /// `GET /data-download/v3/version`, in the manual's chapter *Cloud Data Download Service API*. It is safe to repeat, and
    /// is retried.
    ///
    /// # Response
    ///
    /// The version. The payload is a [`VersionInfo`](types::VersionInfo).
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
    /// let response = client.cloud_data_download().get_version_v3().send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `GET /udm/v10/version` (user data management, get service information) instead")]
    pub fn get_version_v3(&self) -> builder::GetVersionV3 {
        let draft = self.draft(&operations::GET_VERSION_V3);
        builder::GetVersionV3(draft)
    }

    /// List the jobs in the export history.
    ///
    /// Use `GET /udm/v10/export/history` (user data management, list history records) instead.
    /// Lists information about the jobs in the export history, filtered, ordered and by pages if wanted.
    ///
    /// `GET /data-download/v4/export/history`, in the manual's chapter *Cloud Data Download Service API*. It is safe to
    /// repeat, and is retried.
    ///
    /// Optional: [`desc_asc`](builder::ListHistoryRecordsV4::desc_asc),
    /// [`file_name`](builder::ListHistoryRecordsV4::file_name), [`from`](builder::ListHistoryRecordsV4::from),
    /// [`order_field`](builder::ListHistoryRecordsV4::order_field), [`size`](builder::ListHistoryRecordsV4::size),
    /// [`status`](builder::ListHistoryRecordsV4::status), [`title`](builder::ListHistoryRecordsV4::title),
    /// [`type_`](builder::ListHistoryRecordsV4::type_).
    ///
    /// # Response
    ///
    /// 200: A page of the history. 204: There is nothing to list. The payload is a [`PagedResponse`](types::PagedResponse).
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
    ///     .cloud_data_download()
    ///     .list_history_records_v4()
    ///     .desc_asc(true)
    ///     .file_name("file_name")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `GET /udm/v10/export/history` (user data management, list history records) instead")]
    pub fn list_history_records_v4(&self) -> builder::ListHistoryRecordsV4 {
        let draft = self.draft(&operations::LIST_HISTORY_RECORDS_V4);
        builder::ListHistoryRecordsV4(draft)
    }

    /// Delete several jobs from the export history.
    ///
    /// Use `DELETE /udm/v10/export/history` (user data management, delete several history records) instead.
    /// Deletes jobs from the export history. A job in progress can't be deleted. If some of them can't be deleted, the
    /// status is 500 and the body lists those.
    ///
    /// `DELETE /data-download/v4/export/history`, in the manual's chapter *Cloud Data Download Service API*. It is safe to
    /// repeat, and is retried.
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
    ///     .cloud_data_download()
    ///     .delete_history_records_v4(["job_ids"])
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `DELETE /udm/v10/export/history` (user data management, delete several history records) instead")]
    pub fn delete_history_records_v4(&self, job_ids: impl IntoIterator<Item = impl IntoText>) -> builder::DeleteHistoryRecordsV4 {
        let draft = self.draft(&operations::DELETE_HISTORY_RECORDS_V4).query_list("job_ids", "jobIDs", job_ids, usize::MAX);
        builder::DeleteHistoryRecordsV4(draft)
    }

    /// Get a job from the export history.
    ///
    /// Use `GET /udm/v10/export/history/{id}` (user data management, get a history record) instead.
    /// Returns information about one job in the export history.
    ///
    /// `GET /data-download/v4/export/history/{id}`, in the manual's chapter *Cloud Data Download Service API*. It is safe to
    /// repeat, and is retried.
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
    /// - 404: There is no such job.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .cloud_data_download()
    ///     .get_history_record_v4("id")
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `GET /udm/v10/export/history/{id}` (user data management, get a history record) instead")]
    pub fn get_history_record_v4(&self, id: impl IntoText) -> builder::GetHistoryRecordV4 {
        let draft = self.draft(&operations::GET_HISTORY_RECORD_V4).path("id", id);
        builder::GetHistoryRecordV4(draft)
    }

    /// Delete a job from the export history.
    ///
    /// Use `DELETE /udm/v10/export/history/{id}` (user data management, delete a history record) instead.
    /// Deletes one job from the export history. A job in progress can't be deleted.
    ///
    /// `DELETE /data-download/v4/export/history/{id}`, in the manual's chapter *Cloud Data Download Service API*. It is safe
    /// to repeat, and is retried.
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
    ///     .cloud_data_download()
    ///     .delete_history_record_v4("id")
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `DELETE /udm/v10/export/history/{id}` (user data management, delete a history record) instead")]
    pub fn delete_history_record_v4(&self, id: impl IntoText) -> builder::DeleteHistoryRecordV4 {
        let draft = self.draft(&operations::DELETE_HISTORY_RECORD_V4).path("id", id);
        builder::DeleteHistoryRecordV4(draft)
    }

    /// Get the progress of a running job.
    ///
    /// Use `GET /udm/v10/export/history/{id}/progress` (user data management, get a job's progress) instead.
    /// Returns how far a running job has come, in percent from 0 to 100.
    ///
    /// `GET /data-download/v4/export/history/{id}/progress`, in the manual's chapter *Cloud Data Download Service API*. It is
    /// safe to repeat, and is retried.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the job's history.
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
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.cloud_data_download().get_job_progress_v4("id").send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `GET /udm/v10/export/history/{id}/progress` (user data management, get a job's progress) instead")]
    pub fn get_job_progress_v4(&self, id: impl IntoText) -> builder::GetJobProgressV4 {
        let draft = self.draft(&operations::GET_JOB_PROGRESS_V4).path("id", id);
        builder::GetJobProgressV4(draft)
    }

    /// List jobs.
    ///
    /// Use `GET /udm/v10/export/jobs` (user data management, list jobs) instead.
    /// Lists information about jobs, filtered, ordered and by pages if wanted.
    ///
    /// `GET /data-download/v4/export/jobs`, in the manual's chapter *Cloud Data Download Service API*. It is safe to repeat,
    /// and is retried.
    ///
    /// Optional: [`desc_asc`](builder::ListJobsV4::desc_asc), [`from`](builder::ListJobsV4::from),
    /// [`order_field`](builder::ListJobsV4::order_field), [`schedule_type`](builder::ListJobsV4::schedule_type),
    /// [`size`](builder::ListJobsV4::size), [`suspend`](builder::ListJobsV4::suspend), [`title`](builder::ListJobsV4::title),
    /// [`type_`](builder::ListJobsV4::type_).
    ///
    /// # Response
    ///
    /// 200: A page of jobs. 204: There is nothing to list. The payload is a [`PagedResponse`](types::PagedResponse).
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
    ///     .cloud_data_download()
    ///     .list_jobs_v4()
    ///     .desc_asc(true)
    ///     .from(0)
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `GET /udm/v10/export/jobs` (user data management, list jobs) instead")]
    pub fn list_jobs_v4(&self) -> builder::ListJobsV4 {
        let draft = self.draft(&operations::LIST_JOBS_V4);
        builder::ListJobsV4(draft)
    }

    /// Create a job.
    ///
    /// Use `POST /udm/v10/export/jobs` (user data management, create a job) instead.
    /// Saves a new manual export job.
    ///
    /// `POST /data-download/v4/export/jobs`, in the manual's chapter *Cloud Data Download Service API*. It is not safe to
    /// repeat, and is not retried unless the call is marked as `idempotent`.
    ///
    /// # Arguments
    ///
    /// - `body`: The job.
    ///
    /// # Response
    ///
    /// The job was accepted. The payload is a [`JobInfo`](types::JobInfo).
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
    /// use genesys_multicloud_cx::cloud_data_download::types;
    ///
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .cloud_data_download()
    ///     .create_job_v4(
    ///         types::Job::new(
    ///             "title",
    ///             "source",
    ///             types::UcsJobParams::new("type", ["media"]),
    ///             types::TimeFrame::default(),
    ///             types::SchedulerParam::default(),
    ///             "suspended",
    ///         ),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `POST /udm/v10/export/jobs` (user data management, create a job) instead")]
    pub fn create_job_v4(&self, body: impl Into<types::Job>) -> builder::CreateJobV4 {
        let draft = self.draft(&operations::CREATE_JOB_V4).json("body", &Into::<types::Job>::into(body));
        builder::CreateJobV4(draft)
    }

    /// Delete several jobs.
    ///
    /// Use `DELETE /udm/v10/export/jobs` (user data management, delete several jobs) instead.
    /// Deletes jobs. A job in progress can't be deleted. If some of them can't be deleted, the status is 500 and the
    /// body lists those.
    ///
    /// `DELETE /data-download/v4/export/jobs`, in the manual's chapter *Cloud Data Download Service API*. It is safe to
    /// repeat, and is retried.
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
    ///     .cloud_data_download()
    ///     .delete_jobs_v4(["job_ids"])
    ///     .send()
    ///     .await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `DELETE /udm/v10/export/jobs` (user data management, delete several jobs) instead")]
    pub fn delete_jobs_v4(&self, job_ids: impl IntoIterator<Item = impl IntoText>) -> builder::DeleteJobsV4 {
        let draft = self.draft(&operations::DELETE_JOBS_V4).query_list("job_ids", "jobIDs", job_ids, usize::MAX);
        builder::DeleteJobsV4(draft)
    }

    /// Cancel a running job.
    ///
    /// Use `POST /udm/v10/export/jobs/cancel/{id}` (user data management, cancel an unfinished job) instead.
    /// Cancels a running job.
    ///
    /// `POST /data-download/v4/export/jobs/cancel/{id}`, in the manual's chapter *Cloud Data Download Service API*. It is not
    /// safe to repeat, and is not retried unless the call is marked as `idempotent`.
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
    /// let response = client.cloud_data_download().cancel_job_v4("id").send().await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `POST /udm/v10/export/jobs/cancel/{id}` (user data management, cancel an unfinished job) instead")]
    pub fn cancel_job_v4(&self, id: impl IntoText) -> builder::CancelJobV4 {
        let draft = self.draft(&operations::CANCEL_JOB_V4).path("id", id);
        builder::CancelJobV4(draft)
    }

    /// Resume a job.
    ///
    /// Use `POST /udm/v10/export/jobs/resume/{id}` (user data management, resume an unfinished job) instead.
    /// Lets a suspended job go on.
    ///
    /// `POST /data-download/v4/export/jobs/resume/{id}`, in the manual's chapter *Cloud Data Download Service API*. It is not
    /// safe to repeat, and is not retried unless the call is marked as `idempotent`.
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
    /// - 404: There is no such job.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.cloud_data_download().resume_job_v4("id").send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `POST /udm/v10/export/jobs/resume/{id}` (user data management, resume an unfinished job) instead")]
    pub fn resume_job_v4(&self, id: impl IntoText) -> builder::ResumeJobV4 {
        let draft = self.draft(&operations::RESUME_JOB_V4).path("id", id);
        builder::ResumeJobV4(draft)
    }

    /// Suspend a job.
    ///
    /// Use `POST /udm/v10/export/jobs/suspend/{id}` (user data management, suspend an unfinished job) instead.
    /// Suspends a job until it is resumed.
    ///
    /// `POST /data-download/v4/export/jobs/suspend/{id}`, in the manual's chapter *Cloud Data Download Service API*. It is
    /// not safe to repeat, and is not retried unless the call is marked as `idempotent`.
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
    /// - 404: There is no such job.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.cloud_data_download().suspend_job_v4("id").send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `POST /udm/v10/export/jobs/suspend/{id}` (user data management, suspend an unfinished job) instead")]
    pub fn suspend_job_v4(&self, id: impl IntoText) -> builder::SuspendJobV4 {
        let draft = self.draft(&operations::SUSPEND_JOB_V4).path("id", id);
        builder::SuspendJobV4(draft)
    }

    /// Get a job.
    ///
    /// Use `GET /udm/v10/export/jobs/{id}` (user data management, get a job) instead.
    /// Returns information about one job.
    ///
    /// `GET /data-download/v4/export/jobs/{id}`, in the manual's chapter *Cloud Data Download Service API*. It is safe to
    /// repeat, and is retried.
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
    /// - 404: There is no such job.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client.cloud_data_download().get_job_v4("id").send().await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `GET /udm/v10/export/jobs/{id}` (user data management, get a job) instead")]
    pub fn get_job_v4(&self, id: impl IntoText) -> builder::GetJobV4 {
        let draft = self.draft(&operations::GET_JOB_V4).path("id", id);
        builder::GetJobV4(draft)
    }

    /// Update a job.
    ///
    /// Use `PUT /udm/v10/export/jobs/{id}` (user data management, update a job) instead.
    /// Saves a manual export job anew.
    ///
    /// `PUT /data-download/v4/export/jobs/{id}`, in the manual's chapter *Cloud Data Download Service API*. It is safe to
    /// repeat, and is retried.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the job.
    /// - `body`: The job.
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
    /// - 404: There is no such job.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use genesys_multicloud_cx::cloud_data_download::types;
    ///
    /// # #[allow(deprecated)]
    /// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
    /// let response = client
    ///     .cloud_data_download()
    ///     .update_job_v4(
    ///         "id",
    ///         types::Job::new(
    ///             "title",
    ///             "source",
    ///             types::UcsJobParams::new("type", ["media"]),
    ///             types::TimeFrame::default(),
    ///             types::SchedulerParam::default(),
    ///             "suspended",
    ///         ),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{:?}", *response);
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `PUT /udm/v10/export/jobs/{id}` (user data management, update a job) instead")]
    pub fn update_job_v4(&self, id: impl IntoText, body: impl Into<types::Job>) -> builder::UpdateJobV4 {
        let draft = self.draft(&operations::UPDATE_JOB_V4)
            .path("id", id)
            .json("body", &Into::<types::Job>::into(body));
        builder::UpdateJobV4(draft)
    }

    /// Delete a job.
    ///
    /// Use `DELETE /udm/v10/export/jobs/{id}` (user data management, delete a finished job) instead.
    /// Deletes one job. A job in progress can't be deleted.
    ///
    /// `DELETE /data-download/v4/export/jobs/{id}`, in the manual's chapter *Cloud Data Download Service API*. It is safe to
    /// repeat, and is retried.
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
    /// let response = client.cloud_data_download().delete_job_v4("id").send().await?;
    /// println!("{}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use `DELETE /udm/v10/export/jobs/{id}` (user data management, delete a finished job) instead")]
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
        /// Made by [`CloudDataDownload::get_certificate_v3`](super::CloudDataDownload::get_certificate_v3).
        GetCertificateV3: pipeline::Json<types::CertificateInfo> => types::CertificateInfo
    }

    request_builder! {
        /// Made by [`CloudDataDownload::upload_certificate_v3`](super::CloudDataDownload::upload_certificate_v3).
        UploadCertificateV3: pipeline::Text => String
    }

    request_builder! {
        /// Made by [`CloudDataDownload::list_job_statuses_v3`](super::CloudDataDownload::list_job_statuses_v3).
        ListJobStatusesV3: pipeline::Json<Vec<types::KeyValueItem>> => Vec<types::KeyValueItem>
    }

    request_builder! {
        /// Made by [`CloudDataDownload::list_sources_v3`](super::CloudDataDownload::list_sources_v3).
        ListSourcesV3: pipeline::Json<Vec<types::KeyValueItem>> => Vec<types::KeyValueItem>
    }

    request_builder! {
        /// Made by [`CloudDataDownload::list_sub_types_v3`](super::CloudDataDownload::list_sub_types_v3).
        ListSubTypesV3: pipeline::Json<Vec<types::SubType>> => Vec<types::SubType>
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
        /// Made by [`CloudDataDownload::list_types_v3`](super::CloudDataDownload::list_types_v3).
        ListTypesV3: pipeline::Json<Vec<types::DataType>> => Vec<types::DataType>
    }

    impl ListTypesV3 {
        /// Only types of this source. Optional; what the service does without it is not documented.
        pub fn source(self, source: impl IntoText) -> Self {
            Self(self.0.query("source", source))
        }
    }

    request_builder! {
        /// Made by [`CloudDataDownload::list_file_metadata_v3`](super::CloudDataDownload::list_file_metadata_v3).
        ListFileMetadataV3: pipeline::Json<types::PagedResponse> => types::PagedResponse
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
        /// Made by [`CloudDataDownload::list_file_links_v3`](super::CloudDataDownload::list_file_links_v3).
        ListFileLinksV3: pipeline::Json<crate::OneOrMany<crate::generated::cloud_data_download::types::PreSignedUri>> => crate::OneOrMany<crate::generated::cloud_data_download::types::PreSignedUri>
    }

    impl ListFileLinksV3 {
        /// Names of the files, at most 100. At most 100 entries. Optional; what the service does without it is not documented.
        pub fn filename(self, filename: impl IntoIterator<Item = impl IntoText>) -> Self {
            Self(self.0.query_list("filename", "filename", filename, 100))
        }
    }

    request_builder! {
        /// Made by [`CloudDataDownload::delete_files_v3`](super::CloudDataDownload::delete_files_v3).
        DeleteFilesV3: pipeline::Json<()> => ()
    }

    request_builder! {
        /// Made by [`CloudDataDownload::download_file_v3`](super::CloudDataDownload::download_file_v3).
        DownloadFileV3: pipeline::Location => crate::Redirect
    }

    request_builder! {
        /// Made by [`CloudDataDownload::delete_file_v3`](super::CloudDataDownload::delete_file_v3).
        DeleteFileV3: pipeline::Json<()> => ()
    }

    request_builder! {
        /// Made by [`CloudDataDownload::get_version_v3`](super::CloudDataDownload::get_version_v3).
        GetVersionV3: pipeline::Json<types::VersionInfo> => types::VersionInfo
    }

    request_builder! {
        /// Made by [`CloudDataDownload::list_history_records_v4`](super::CloudDataDownload::list_history_records_v4).
        ListHistoryRecordsV4: pipeline::Json<types::PagedResponse> => types::PagedResponse
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
        /// Made by [`CloudDataDownload::delete_history_records_v4`](super::CloudDataDownload::delete_history_records_v4).
        DeleteHistoryRecordsV4: pipeline::Json<()> => ()
    }

    request_builder! {
        /// Made by [`CloudDataDownload::get_history_record_v4`](super::CloudDataDownload::get_history_record_v4).
        GetHistoryRecordV4: pipeline::Json<types::JobInfo> => types::JobInfo
    }

    request_builder! {
        /// Made by [`CloudDataDownload::delete_history_record_v4`](super::CloudDataDownload::delete_history_record_v4).
        DeleteHistoryRecordV4: pipeline::Json<()> => ()
    }

    request_builder! {
        /// Made by [`CloudDataDownload::get_job_progress_v4`](super::CloudDataDownload::get_job_progress_v4).
        GetJobProgressV4: pipeline::Json<types::JobProgress> => types::JobProgress
    }

    request_builder! {
        /// Made by [`CloudDataDownload::list_jobs_v4`](super::CloudDataDownload::list_jobs_v4).
        ListJobsV4: pipeline::Json<types::PagedResponse> => types::PagedResponse
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
        /// Made by [`CloudDataDownload::create_job_v4`](super::CloudDataDownload::create_job_v4).
        CreateJobV4: pipeline::Json<types::JobInfo> => types::JobInfo
    }

    request_builder! {
        /// Made by [`CloudDataDownload::delete_jobs_v4`](super::CloudDataDownload::delete_jobs_v4).
        DeleteJobsV4: pipeline::Json<()> => ()
    }

    request_builder! {
        /// Made by [`CloudDataDownload::cancel_job_v4`](super::CloudDataDownload::cancel_job_v4).
        CancelJobV4: pipeline::Json<()> => ()
    }

    request_builder! {
        /// Made by [`CloudDataDownload::resume_job_v4`](super::CloudDataDownload::resume_job_v4).
        ResumeJobV4: pipeline::Json<types::JobInfo> => types::JobInfo
    }

    request_builder! {
        /// Made by [`CloudDataDownload::suspend_job_v4`](super::CloudDataDownload::suspend_job_v4).
        SuspendJobV4: pipeline::Json<types::JobInfo> => types::JobInfo
    }

    request_builder! {
        /// Made by [`CloudDataDownload::get_job_v4`](super::CloudDataDownload::get_job_v4).
        GetJobV4: pipeline::Json<types::JobInfo> => types::JobInfo
    }

    request_builder! {
        /// Made by [`CloudDataDownload::update_job_v4`](super::CloudDataDownload::update_job_v4).
        UpdateJobV4: pipeline::Json<types::JobInfo> => types::JobInfo
    }

    request_builder! {
        /// Made by [`CloudDataDownload::delete_job_v4`](super::CloudDataDownload::delete_job_v4).
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

    pub(crate) static GET_CERTIFICATE_V3: Operation =
        Operation::new(Service::CloudDataDownload, "getCertificateV3", Method::GET, "/v3/cipher", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static UPLOAD_CERTIFICATE_V3: Operation =
        Operation::new(Service::CloudDataDownload, "uploadCertificateV3", Method::POST, "/v3/cipher/{certificatefilename}", &[ApiKey, Bearer], Text, &[]);
    pub(crate) static LIST_JOB_STATUSES_V3: Operation =
        Operation::new(Service::CloudDataDownload, "listJobStatusesV3", Method::GET, "/v3/data/job-statuses", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static LIST_SOURCES_V3: Operation =
        Operation::new(Service::CloudDataDownload, "listSourcesV3", Method::GET, "/v3/data/sources", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static LIST_SUB_TYPES_V3: Operation =
        Operation::new(Service::CloudDataDownload, "listSubTypesV3", Method::GET, "/v3/data/sub-types", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static LIST_TYPES_V3: Operation =
        Operation::new(Service::CloudDataDownload, "listTypesV3", Method::GET, "/v3/data/types", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static LIST_FILE_METADATA_V3: Operation =
        Operation::new(Service::CloudDataDownload, "listFileMetadataV3", Method::GET, "/v3/file-metadatas", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static LIST_FILE_LINKS_V3: Operation =
        Operation::new(Service::CloudDataDownload, "listFileLinksV3", Method::GET, "/v3/files", &[ApiKey, Bearer], Plain, &["path"]);
    pub(crate) static DELETE_FILES_V3: Operation =
        Operation::new(Service::CloudDataDownload, "deleteFilesV3", Method::DELETE, "/v3/files", &[ApiKey, Bearer], Empty, &[]);
    pub(crate) static DOWNLOAD_FILE_V3: Operation =
        Operation::new(Service::CloudDataDownload, "downloadFileV3", Method::GET, "/v3/files/{filename}", &[ApiKey, Bearer], Redirect, &[]);
    pub(crate) static DELETE_FILE_V3: Operation =
        Operation::new(Service::CloudDataDownload, "deleteFileV3", Method::DELETE, "/v3/files/{filename}", &[ApiKey, Bearer], Empty, &[]);
    pub(crate) static GET_VERSION_V3: Operation =
        Operation::new(Service::CloudDataDownload, "getVersionV3", Method::GET, "/v3/version", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static LIST_HISTORY_RECORDS_V4: Operation =
        Operation::new(Service::CloudDataDownload, "listHistoryRecordsV4", Method::GET, "/v4/export/history", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static DELETE_HISTORY_RECORDS_V4: Operation =
        Operation::new(Service::CloudDataDownload, "deleteHistoryRecordsV4", Method::DELETE, "/v4/export/history", &[ApiKey, Bearer], Empty, &[]);
    pub(crate) static GET_HISTORY_RECORD_V4: Operation =
        Operation::new(Service::CloudDataDownload, "getHistoryRecordV4", Method::GET, "/v4/export/history/{id}", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static DELETE_HISTORY_RECORD_V4: Operation =
        Operation::new(Service::CloudDataDownload, "deleteHistoryRecordV4", Method::DELETE, "/v4/export/history/{id}", &[ApiKey, Bearer], Empty, &[]);
    pub(crate) static GET_JOB_PROGRESS_V4: Operation =
        Operation::new(Service::CloudDataDownload, "getJobProgressV4", Method::GET, "/v4/export/history/{id}/progress", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static LIST_JOBS_V4: Operation =
        Operation::new(Service::CloudDataDownload, "listJobsV4", Method::GET, "/v4/export/jobs", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static CREATE_JOB_V4: Operation =
        Operation::new(Service::CloudDataDownload, "createJobV4", Method::POST, "/v4/export/jobs", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static DELETE_JOBS_V4: Operation =
        Operation::new(Service::CloudDataDownload, "deleteJobsV4", Method::DELETE, "/v4/export/jobs", &[ApiKey, Bearer], Empty, &[]);
    pub(crate) static CANCEL_JOB_V4: Operation =
        Operation::new(Service::CloudDataDownload, "cancelJobV4", Method::POST, "/v4/export/jobs/cancel/{id}", &[ApiKey, Bearer], Empty, &[]);
    pub(crate) static RESUME_JOB_V4: Operation =
        Operation::new(Service::CloudDataDownload, "resumeJobV4", Method::POST, "/v4/export/jobs/resume/{id}", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static SUSPEND_JOB_V4: Operation =
        Operation::new(Service::CloudDataDownload, "suspendJobV4", Method::POST, "/v4/export/jobs/suspend/{id}", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static GET_JOB_V4: Operation =
        Operation::new(Service::CloudDataDownload, "getJobV4", Method::GET, "/v4/export/jobs/{id}", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static UPDATE_JOB_V4: Operation =
        Operation::new(Service::CloudDataDownload, "updateJobV4", Method::PUT, "/v4/export/jobs/{id}", &[ApiKey, Bearer], Plain, &[]);
    pub(crate) static DELETE_JOB_V4: Operation =
        Operation::new(Service::CloudDataDownload, "deleteJobV4", Method::DELETE, "/v4/export/jobs/{id}", &[ApiKey, Bearer], Empty, &[]);
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

    /// A type of data.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DataType {
        /// Name of the type.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// Source of the data.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub source: Option<String>,
    }

    impl DataType {
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
        /// Size at which the export is split into files.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub file_split_size: Option<String>,
        /// What a job exports from Universal Contact Server, and how.
        pub job_params: UcsJobParams,
        /// When a job runs.
        pub scheduler_param: SchedulerParam,
        /// Source of the job.
        pub source: String,
        /// Whether the job is suspended. The values are not documented.
        pub suspended: String,
        /// Which period a job exports.
        pub time_frame: TimeFrame,
        /// Title of the job.
        pub title: String,
    }

    impl Job {
        /// With what has to be there: `title`, `source`, `job_params`, `time_frame`, `scheduler_param`, `suspended`.
        pub fn new(
            title: impl IntoText,
            source: impl IntoText,
            job_params: impl Into<UcsJobParams>,
            time_frame: impl Into<TimeFrame>,
            scheduler_param: impl Into<SchedulerParam>,
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

    /// A job, or the record of one in the history.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct JobInfo {
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

    impl JobInfo {
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

    /// How far a running job has come.
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

    /// A value and the text to show for it.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KeyValueItem {
        /// The text to show.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub label: Option<String>,
        /// The value.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub value: Option<String>,
    }

    impl KeyValueItem {
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

    /// A pre-signed URL from which a file can be downloaded.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PreSignedUri {
        /// The URL, or the file that was not found.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub path: Option<crate::Secret>,
    }

    impl PreSignedUri {
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

    /// A subtype of data.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct SubType {
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

    impl SubType {
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

    /// What a job exports from Universal Contact Server, and how.
    #[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct UcsJobParams {
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

    /// What is running.
    #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[serde(rename_all = "camelCase")]
    #[non_exhaustive]
    pub struct VersionInfo {
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

    impl VersionInfo {
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
