//! One call of every operation, by the generated clients. Whoever adds an operation adds its call.
#![allow(deprecated)]

use std::future::Future;
use std::pin::Pin;

use genesys_multicloud_cx::{
    Client, Error, Upload, authentication, cloud_data_download, openmedia, secure_email, statistics,
    statistics_notifications, third_party_messaging, user_data_management,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// A call on its way: the operation, and what comes of it.
pub type Call = (&'static str, Pin<Box<dyn Future<Output = Result<(), Error>> + Send>>);

/// What belongs to the tenant that is called.
pub struct Account {
    pub client_id: String,
    pub channel_id: String,
    pub ccid: String,
    pub signing_secret: String,
}

macro_rules! calls {
    ($($id:literal => $call:expr,)+) => {
        vec![$(named($id, || $call.send())),+]
    };
}

/// Out of line, since all calls at once are too much for the stack of a test.
#[inline(never)]
fn named<T, F>(id: &'static str, call: impl FnOnce() -> F) -> Call
where
    F: Future<Output = Result<genesys_multicloud_cx::Response<T>, Error>> + Send + 'static,
{
    let call = call();
    (id, Box::pin(async move { call.await.map(drop) }))
}

/// The body of a request, by the name of its schema or of its operation.
fn body<T: DeserializeOwned>(name: &str) -> T {
    let job = json!({
        "title": "Nightly", "description": "All of it", "source": "UCS", "suspended": "false",
        "jobParams": { "type": "Contacts", "media": ["voice"] },
        "schedulerParam": { "immediately": true }, "timeFrame": { "all": true },
    });
    let with = |name: &str, value: Value| {
        let mut job = job.clone();
        job[name] = value;
        job
    };
    let body = match name {
        "ApiRequestOfChangePasswordOperation" => {
            json!({ "data": { "oldPassword": "wrong", "newPassword": "new" } })
        }
        "TokenRequest" => json!({ "grant_type": "refresh_token", "refresh_token": "unknown" }),
        "JobV4" => job,
        "UpdateJobRequestV4" => with("type", json!("UCS")),
        "Job" => {
            // Version 10 has a boolean and a type where the others have a string and none.
            return serde_json::from_value(job.clone()).unwrap_or_else(|_| {
                let mut job = with("type", json!("UCS"));
                job["suspended"] = json!(false);
                serde_json::from_value(job).expect(name)
            });
        }
        "StatisticValuesRequest" => json!({ "data": { "statistics": [
            { "name": "CurrentAgentState", "objectType": "Agent", "objectId": "agent2" },
        ] } }),
        "CreateSubscriptionRequest" => json!({ "operationId": "calls", "data": { "statistics": [
            { "statisticId": "1", "name": "CurrentAgentState", "objectType": "Agent", "objectId": "agent2" },
        ] } }),
        "WrappedCreateInteractionRequest" => {
            json!({ "data": { "externalId": "2024/18", "userData": { "a": "b" } } })
        }
        "WrappedStopInteractionRequest" => json!({ "data": { "reasonSystemName": "done" } }),
        "WrappedChangePropertiesRequest" => json!({ "data": { "addedProperties": { "a": "b" } } }),
        "SendSecureEmailRequest" => json!({ "data": { "subject": "Hello" } }),
        "SendMessagesRequest" => json!({ "messages": [
            { "type": "Text", "text": "Hello", "channel": { "from": { "id": "1" }, "to": { "id": "2" } } },
        ] }),
        "handshake" => json!([{ "channel": "/meta/handshake", "version": "1.0",
            "supportedConnectionTypes": ["long-polling"] }]),
        "connect" => {
            json!([{ "channel": "/meta/connect", "clientId": "c", "connectionType": "long-polling" }])
        }
        "subscribe" | "unsubscribe" => {
            json!([{ "channel": format!("/meta/{name}"), "clientId": "c",
            "subscription": "/statistics/v3/updates" }])
        }
        _ => json!([{ "channel": "/meta/disconnect", "clientId": "c" }]),
    };
    serde_json::from_value(body).expect(name)
}

/// One call of every operation.
pub fn calls(client: &Client, account: &Account) -> Vec<Call> {
    let channel = || {
        let Account {
            channel_id,
            ccid,
            signing_secret,
            ..
        } = account;
        third_party_messaging::Channel::new(channel_id, ccid, signing_secret.as_str())
    };
    calls! {
        "authentication.changePassword" => client.authentication().change_password(body::<authentication::types::ApiRequestOfChangePasswordOperation>("ApiRequestOfChangePasswordOperation")),
        "authentication.getJwtUserInfo" => client.authentication().get_jwt_user_info(),
        "authentication.authorize" => client.authentication().authorize(account.client_id.as_str(), "https://yourapp.com/oauthcallback", "code"),
        "authentication.retrieveToken" => client.authentication().retrieve_token(body::<authentication::types::TokenRequest>("TokenRequest")),
        "authentication.getOpenidUserInfo" => client.authentication().get_openid_user_info(),
        "authentication.ping" => client.authentication().ping(),
        "authentication.signOutWithRedirect" => client.authentication().sign_out_with_redirect(),
        "authentication.signOut" => client.authentication().sign_out(),
        "authentication.getUserInfo" => client.authentication().get_user_info(),
        "cloud_data_download.getCertificateV3" => client.cloud_data_download().get_certificate_v3(),
        "cloud_data_download.uploadCertificateV3" => client.cloud_data_download().upload_certificate_v3("tenant.pem", Upload::new("tenant.pem", "certificate")),
        "cloud_data_download.listJobStatusesV3" => client.cloud_data_download().list_job_statuses_v3(),
        "cloud_data_download.listSourcesV3" => client.cloud_data_download().list_sources_v3(),
        "cloud_data_download.listSubTypesV3" => client.cloud_data_download().list_sub_types_v3(),
        "cloud_data_download.listTypesV3" => client.cloud_data_download().list_types_v3(),
        "cloud_data_download.listFileMetadataV3" => client.cloud_data_download().list_file_metadata_v3(),
        "cloud_data_download.deleteFilesV3" => client.cloud_data_download().delete_files_v3(["export.csv"]),
        "cloud_data_download.listFileLinksV3" => client.cloud_data_download().list_file_links_v3().filename(["export.csv"]),
        "cloud_data_download.deleteFileV3" => client.cloud_data_download().delete_file_v3("export.csv"),
        "cloud_data_download.downloadFileV3" => client.cloud_data_download().download_file_v3("export.csv"),
        "cloud_data_download.getVersionV3" => client.cloud_data_download().get_version_v3(),
        "cloud_data_download.deleteHistoryRecordsV4" => client.cloud_data_download().delete_history_records_v4(["17"]),
        "cloud_data_download.listHistoryRecordsV4" => client.cloud_data_download().list_history_records_v4(),
        "cloud_data_download.deleteHistoryRecordV4" => client.cloud_data_download().delete_history_record_v4("17"),
        "cloud_data_download.getHistoryRecordV4" => client.cloud_data_download().get_history_record_v4("17"),
        "cloud_data_download.getJobProgressV4" => client.cloud_data_download().get_job_progress_v4("17"),
        "cloud_data_download.deleteJobsV4" => client.cloud_data_download().delete_jobs_v4(["17"]),
        "cloud_data_download.listJobsV4" => client.cloud_data_download().list_jobs_v4(),
        "cloud_data_download.createJobV4" => client.cloud_data_download().create_job_v4(body::<cloud_data_download::types::Job>("Job")),
        "cloud_data_download.cancelJobV4" => client.cloud_data_download().cancel_job_v4("17"),
        "cloud_data_download.resumeJobV4" => client.cloud_data_download().resume_job_v4("17"),
        "cloud_data_download.suspendJobV4" => client.cloud_data_download().suspend_job_v4("17"),
        "cloud_data_download.deleteJobV4" => client.cloud_data_download().delete_job_v4("17"),
        "cloud_data_download.getJobV4" => client.cloud_data_download().get_job_v4("17"),
        "cloud_data_download.updateJobV4" => client.cloud_data_download().update_job_v4("17", body::<cloud_data_download::types::Job>("Job")),
        "openmedia.createInteraction" => client.openmedia().create_interaction("letters", body::<openmedia::types::WrappedCreateInteractionRequest>("WrappedCreateInteractionRequest")),
        "openmedia.getInteractionByExternalId" => client.openmedia().get_interaction_by_external_id("letters", "2024/17"),
        "openmedia.stopInteractionByExternalId" => client.openmedia().stop_interaction_by_external_id("letters", "2024/17", body::<openmedia::types::WrappedStopInteractionRequest>("WrappedStopInteractionRequest")),
        "openmedia.updateInteractionByExternalId" => client.openmedia().update_interaction_by_external_id("letters", "2024/17", body::<openmedia::types::WrappedChangePropertiesRequest>("WrappedChangePropertiesRequest")),
        "openmedia.getInteraction" => client.openmedia().get_interaction("letters", "0001"),
        "openmedia.stopInteraction" => client.openmedia().stop_interaction("letters", "0001", body::<openmedia::types::WrappedStopInteractionRequest>("WrappedStopInteractionRequest")),
        "openmedia.updateInteraction" => client.openmedia().update_interaction("letters", "0001", body::<openmedia::types::WrappedChangePropertiesRequest>("WrappedChangePropertiesRequest")),
        "secure_email.listSecureEmails" => client.secure_email().list_secure_emails("customer@example.com"),
        "secure_email.sendSecureEmail" => client.secure_email().send_secure_email(body::<secure_email::types::SendSecureEmailRequest>("SendSecureEmailRequest")),
        "secure_email.countSecureEmails" => client.secure_email().count_secure_emails("customer@example.com"),
        "secure_email.removeSecureEmail" => client.secure_email().remove_secure_email("mail-1"),
        "secure_email.getSecureEmail" => client.secure_email().get_secure_email("mail-1"),
        "secure_email.getSecureEmailUserData" => client.secure_email().get_secure_email_user_data("mail-1"),
        "statistics.getStatisticValues" => client.statistics().get_statistic_values(body::<statistics::types::StatisticValuesRequest>("StatisticValuesRequest")),
        "statistics.getStatisticValue" => client.statistics().get_statistic_value("CurrentAgentState", "Agent", "agent2"),
        "statistics.createSubscription" => client.statistics().create_subscription(body::<statistics::types::CreateSubscriptionRequest>("CreateSubscriptionRequest")),
        "statistics.deleteSubscription" => client.statistics().delete_subscription("17"),
        "statistics.getSubscriptionValues" => client.statistics().get_subscription_values("17"),
        "statistics_notifications.exchangeMessages" => client.statistics_notifications().exchange_messages(body::<Vec<statistics_notifications::types::BayeuxMessage>>("exchangeMessages")),
        "statistics_notifications.connect" => client.statistics_notifications().connect(body::<Vec<statistics_notifications::types::BayeuxMessage>>("connect")),
        "statistics_notifications.disconnect" => client.statistics_notifications().disconnect(body::<Vec<statistics_notifications::types::BayeuxMessage>>("disconnect")),
        "statistics_notifications.handshake" => client.statistics_notifications().handshake(body::<Vec<statistics_notifications::types::BayeuxMessage>>("handshake")),
        "statistics_notifications.subscribe" => client.statistics_notifications().subscribe(body::<Vec<statistics_notifications::types::BayeuxMessage>>("subscribe")),
        "statistics_notifications.unsubscribe" => client.statistics_notifications().unsubscribe(body::<Vec<statistics_notifications::types::BayeuxMessage>>("unsubscribe")),
        "third_party_messaging.uploadMedia" => client.third_party_messaging(channel()).service().upload_media(account.channel_id.as_str(), account.ccid.as_str(), Upload::new("tenant.pem", "certificate")),
        "third_party_messaging.deleteMedia" => client.third_party_messaging(channel()).service().delete_media(account.channel_id.as_str(), "media-1", account.ccid.as_str()),
        "third_party_messaging.downloadMedia" => client.third_party_messaging(channel()).service().download_media(account.channel_id.as_str(), "media-1", account.ccid.as_str()),
        "third_party_messaging.sendMessages" => client.third_party_messaging(channel()).service().send_messages(account.channel_id.as_str(), account.ccid.as_str(), body::<third_party_messaging::types::SendMessagesRequest>("SendMessagesRequest")),
        "user_data_management.getCertificate" => client.user_data_management().get_certificate(),
        "user_data_management.uploadCertificate" => client.user_data_management().upload_certificate("tenant.pem", Upload::new("tenant.pem", "certificate")),
        "user_data_management.listAttributes" => client.user_data_management().list_attributes(),
        "user_data_management.listJobStatuses" => client.user_data_management().list_job_statuses(),
        "user_data_management.listSources" => client.user_data_management().list_sources(),
        "user_data_management.listSubTypes" => client.user_data_management().list_sub_types(),
        "user_data_management.listTypes" => client.user_data_management().list_types(),
        "user_data_management.deleteHistoryRecords" => client.user_data_management().delete_history_records(["17"]),
        "user_data_management.listHistoryRecords" => client.user_data_management().list_history_records(),
        "user_data_management.deleteHistoryRecord" => client.user_data_management().delete_history_record("17"),
        "user_data_management.getHistoryRecord" => client.user_data_management().get_history_record("17"),
        "user_data_management.getJobProgress" => client.user_data_management().get_job_progress("17"),
        "user_data_management.deleteJobs" => client.user_data_management().delete_jobs(["17"]),
        "user_data_management.listJobs" => client.user_data_management().list_jobs(),
        "user_data_management.createJob" => client.user_data_management().create_job(body::<user_data_management::types::Job>("Job")),
        "user_data_management.cancelJob" => client.user_data_management().cancel_job("17"),
        "user_data_management.resumeJob" => client.user_data_management().resume_job("17"),
        "user_data_management.suspendJob" => client.user_data_management().suspend_job("17"),
        "user_data_management.deleteJob" => client.user_data_management().delete_job("17"),
        "user_data_management.getJob" => client.user_data_management().get_job("17"),
        "user_data_management.updateJob" => client.user_data_management().update_job("17", body::<user_data_management::types::Job>("Job")),
        "user_data_management.listFileMetadata" => client.user_data_management().list_file_metadata(),
        "user_data_management.deleteFiles" => client.user_data_management().delete_files(["export.csv"]),
        "user_data_management.listFileLinks" => client.user_data_management().list_file_links().filename(["export.csv"]),
        "user_data_management.deleteFile" => client.user_data_management().delete_file("export.csv"),
        "user_data_management.downloadFile" => client.user_data_management().download_file("export.csv"),
        "user_data_management.listLabels" => client.user_data_management().list_labels(),
        "user_data_management.getVersion" => client.user_data_management().get_version(),
        "user_data_management.getCertificateV3" => client.user_data_management().get_certificate_v3(),
        "user_data_management.uploadCertificateV3" => client.user_data_management().upload_certificate_v3("tenant.pem", Upload::new("tenant.pem", "certificate")),
        "user_data_management.listJobStatusesV3" => client.user_data_management().list_job_statuses_v3(),
        "user_data_management.listSourcesV3" => client.user_data_management().list_sources_v3(),
        "user_data_management.listSubTypesV3" => client.user_data_management().list_sub_types_v3(),
        "user_data_management.listTypesV3" => client.user_data_management().list_types_v3(),
        "user_data_management.listFileMetadataV3" => client.user_data_management().list_file_metadata_v3(),
        "user_data_management.deleteFilesV3" => client.user_data_management().delete_files_v3(["export.csv"]),
        "user_data_management.listFileLinksV3" => client.user_data_management().list_file_links_v3().filename(["export.csv"]),
        "user_data_management.deleteFileV3" => client.user_data_management().delete_file_v3("export.csv"),
        "user_data_management.downloadFileV3" => client.user_data_management().download_file_v3("export.csv"),
        "user_data_management.getVersionV3" => client.user_data_management().get_version_v3(),
        "user_data_management.deleteHistoryRecordsV4" => client.user_data_management().delete_history_records_v4(["17"]),
        "user_data_management.listHistoryRecordsV4" => client.user_data_management().list_history_records_v4(),
        "user_data_management.deleteHistoryRecordV4" => client.user_data_management().delete_history_record_v4("17"),
        "user_data_management.getHistoryRecordV4" => client.user_data_management().get_history_record_v4("17"),
        "user_data_management.getJobProgressV4" => client.user_data_management().get_job_progress_v4("17"),
        "user_data_management.deleteJobsV4" => client.user_data_management().delete_jobs_v4(["17"]),
        "user_data_management.listJobsV4" => client.user_data_management().list_jobs_v4(),
        "user_data_management.createJobV4" => client.user_data_management().create_job_v4(body::<user_data_management::types::JobV4>("JobV4")),
        "user_data_management.cancelJobV4" => client.user_data_management().cancel_job_v4("17"),
        "user_data_management.resumeJobV4" => client.user_data_management().resume_job_v4("17"),
        "user_data_management.suspendJobV4" => client.user_data_management().suspend_job_v4("17"),
        "user_data_management.deleteJobV4" => client.user_data_management().delete_job_v4("17"),
        "user_data_management.getJobV4" => client.user_data_management().get_job_v4("17"),
        "user_data_management.updateJobV4" => client.user_data_management().update_job_v4("17", body::<user_data_management::types::UpdateJobRequestV4>("UpdateJobRequestV4")),
    }
}

/// `service.operationId` of every operation that a client calls, from the specs.
pub fn operations() -> Vec<String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("generated");
    let mut operations = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let service = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        let document: Value = serde_json::from_str(&text).unwrap();
        if document["x-genesys-webhook"] == true {
            continue;
        }
        for item in document["paths"].as_object().unwrap().values() {
            for operation in item.as_object().unwrap().values() {
                if let Some(id) = operation["operationId"].as_str() {
                    operations.push(format!("{service}.{id}"));
                }
            }
        }
    }
    operations.sort();
    operations
}
