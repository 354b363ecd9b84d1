//! Export jobs and their history, of User Data Management and of Cloud Data Download.
//!
//! All versions of a service have the same jobs, and show them each in its own form.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::handler::Handler;
use super::paging::{self, contains, equals, names, page};
use crate::simulator::protocol::request::Call;
use crate::simulator::protocol::response::ServiceResponse;
use crate::simulator::protocol::shared::Shared;
use crate::simulator::stores::archive::{Archive, Job, Record, Refusal, Status};
use crate::simulator::stores::state::{CLOUD_DATA_DOWNLOAD, State};

pub(crate) const HANDLERS: &[(&str, Handler)] = &[
    ("cancelJob", cancel_job),
    ("createJob", create_job),
    ("deleteHistoryRecord", delete_history_record),
    ("deleteHistoryRecords", delete_history_records),
    ("deleteJob", delete_job),
    ("deleteJobs", delete_jobs),
    ("getHistoryRecord", get_history_record),
    ("getJob", get_job),
    ("getJobProgress", get_job_progress),
    ("listHistoryRecords", list_history_records),
    ("listJobs", list_jobs),
    ("resumeJob", resume_job),
    ("suspendJob", suspend_job),
    ("updateJob", update_job),
];

/// The archive of the service that was called.
pub(crate) fn archive<'a>(state: &'a State, call: &Call<'_>) -> &'a Shared<Archive> {
    state.archive(&call.operation.service)
}

/// Whether one of the deprecated versions was called.
pub(crate) fn is_old(call: &Call<'_>) -> bool {
    call.operation.name_and_version().1.is_some()
}

/// An identifier that is no number names nothing.
fn id(call: &Call<'_>) -> u64 {
    number(call.arguments.path("id"))
}

fn number(id: &str) -> u64 {
    // Identifiers begin at 1.
    id.parse().unwrap_or(0)
}

pub(crate) fn bad_request(message: &str) -> ServiceResponse {
    ServiceResponse::gateway(StatusCode::BAD_REQUEST, message)
}

fn refused(refusal: Refusal) -> ServiceResponse {
    match refusal {
        Refusal::Unknown => ServiceResponse::gateway(StatusCode::NOT_FOUND, "Resource not found"),
        Refusal::Status => bad_request("The status of the job does not allow it"),
    }
}

fn deleted(result: Result<(), Refusal>) -> ServiceResponse {
    match result {
        Ok(()) => ServiceResponse::empty(StatusCode::NO_CONTENT),
        // No 404 is documented here.
        Err(Refusal::Unknown) => bad_request("Resource not found"),
        Err(refusal) => refused(refusal),
    }
}

fn create_job(state: &State, call: &Call<'_>) -> ServiceResponse {
    let mut archive = archive(state, call).lock();
    let job = archive.create(call.arguments.body.clone());
    ServiceResponse::json(StatusCode::ACCEPTED, &info(call, job))
}

fn update_job(state: &State, call: &Call<'_>) -> ServiceResponse {
    let mut archive = archive(state, call).lock();
    shown(call, archive.update(id(call), call.arguments.body.clone()))
}

fn shown(call: &Call<'_>, job: Result<&Job, Refusal>) -> ServiceResponse {
    match job {
        Ok(job) => ServiceResponse::json(StatusCode::OK, &info(call, job)),
        Err(refusal) => refused(refusal),
    }
}

fn cancel_job(state: &State, call: &Call<'_>) -> ServiceResponse {
    let mut archive = archive(state, call).lock();
    match archive.change(id(call), |_| Status::Cancelled) {
        Ok(_) => ServiceResponse::empty(StatusCode::OK),
        Err(refusal) => refused(refusal),
    }
}

fn suspend_job(state: &State, call: &Call<'_>) -> ServiceResponse {
    let mut archive = archive(state, call).lock();
    switched(call, archive.change(id(call), |_| Status::Suspended))
}

fn resume_job(state: &State, call: &Call<'_>) -> ServiceResponse {
    let mut archive = archive(state, call).lock();
    let resumed = archive.change(id(call), |job| match (job.status, job.record) {
        (Status::Suspended, Some(_)) => Status::InProgress,
        (Status::Suspended, None) => Status::New,
        (status, _) => status,
    });
    switched(call, resumed)
}

/// The response to a job that was suspended or resumed, which in one place is only a status.
fn switched(call: &Call<'_>, job: Result<&Job, Refusal>) -> ServiceResponse {
    if job.is_ok() && is_old(call) && call.operation.service != CLOUD_DATA_DOWNLOAD {
        let status = json!({ "code": 0, "detail": {}, "message": "successful" });
        return ServiceResponse::json(StatusCode::OK, &json!({ "status": status }));
    }
    shown(call, job)
}

fn get_job(state: &State, call: &Call<'_>) -> ServiceResponse {
    let archive = archive(state, call).lock();
    let Some(job) = archive.jobs.get(&id(call)) else {
        return refused(Refusal::Unknown);
    };
    let shown = match (is_old(call), call.operation.service.as_str()) {
        (true, CLOUD_DATA_DOWNLOAD) => info(call, job),
        (true, _) => definition(job),
        (false, _) => {
            let mut shown = info(call, job);
            // Only here the date is called so.
            if let Some(shown) = shown.as_object_mut() {
                let created = shown.remove("createdDate").unwrap_or_default();
                shown.insert("createdAt".to_owned(), created);
            }
            shown
        }
    };
    ServiceResponse::json(StatusCode::OK, &shown)
}

/// Older versions delete any job that does not run, the newest one only those that have ended.
fn delete_job(state: &State, call: &Call<'_>) -> ServiceResponse {
    let mut archive = archive(state, call).lock();
    let old = is_old(call);
    deleted(archive.delete_job(id(call), |status| may_delete(old, status)))
}

fn may_delete(old: bool, status: Status) -> bool {
    if old {
        status != Status::InProgress
    } else {
        status.has_ended()
    }
}

fn delete_jobs(state: &State, call: &Call<'_>) -> ServiceResponse {
    let mut archive = archive(state, call).lock();
    let old = is_old(call);
    let delete = |archive: &mut Archive, id| archive.delete_job(id, |status| may_delete(old, status));
    let deletable = |archive: &Archive, id| {
        let job = archive.jobs.get(&id);
        job.is_none_or(|job| may_delete(old, job.status))
    };
    delete_many(call, &mut archive, deletable, delete)
}

fn delete_history_records(state: &State, call: &Call<'_>) -> ServiceResponse {
    let mut archive = archive(state, call).lock();
    let deletable = |archive: &Archive, id| {
        let record = archive.record(id);
        record.is_none_or(|record| record.job.status != Status::InProgress)
    };
    delete_many(call, &mut archive, deletable, Archive::delete_record)
}

/// The older versions delete what they can and list the rest. The newest one has no list: what is
/// gone is gone, and where a job forbids it nothing is deleted.
fn delete_many(
    call: &Call<'_>,
    archive: &mut Archive,
    deletable: impl Fn(&Archive, u64) -> bool,
    delete: impl Fn(&mut Archive, u64) -> Result<(), Refusal>,
) -> ServiceResponse {
    let ids = call.arguments.queries("jobIDs");
    if ids.is_empty() {
        return bad_request("query parameter `jobIDs`: empty");
    }
    if !is_old(call) && !ids.iter().all(|id| deletable(archive, number(id))) {
        return refused(Refusal::Status);
    }
    let mut kept = ids;
    kept.retain(|id| delete(archive, number(id)).is_err());
    if kept.is_empty() || !is_old(call) {
        return ServiceResponse::empty(StatusCode::NO_CONTENT);
    }
    ServiceResponse::json(StatusCode::INTERNAL_SERVER_ERROR, &json!(kept))
}

fn list_jobs(state: &State, call: &Call<'_>) -> ServiceResponse {
    let archive = archive(state, call).lock();
    let arguments = &call.arguments;
    let items = paging::flag(arguments, "suspend").map(|suspended| {
        let jobs = archive.jobs.values().filter(|job| {
            suspended.is_none_or(|suspended| suspended == job.is_suspended())
                && contains(arguments, "scheduleType", job.schedule_type())
                && equals(arguments, "source", job.text("/source"))
                && contains(arguments, "title", job.text("/title"))
                && contains(arguments, "type", job.kind())
        });
        jobs.map(|job| info(call, job)).collect()
    });
    let page = items.and_then(|items| page(call, items));
    paging::answer(page, StatusCode::NO_CONTENT)
}

fn list_history_records(state: &State, call: &Call<'_>) -> ServiceResponse {
    let archive = archive(state, call).lock();
    let arguments = &call.arguments;
    let records = archive.records.values().filter(|Record { job, .. }| {
        contains(arguments, "fileName", job.file.as_deref().unwrap_or_default())
            && names(arguments, "jobId", job.id)
            && equals(arguments, "source", job.text("/source"))
            && equals(arguments, "status", job.status.name())
            && contains(arguments, "title", job.text("/title"))
            && contains(arguments, "type", job.kind())
    });
    let items = records.map(|record| record_info(call, record)).collect();
    paging::answer(page(call, items), StatusCode::NO_CONTENT)
}

fn get_history_record(state: &State, call: &Call<'_>) -> ServiceResponse {
    let archive = archive(state, call).lock();
    match archive.record(id(call)) {
        Some(record) => ServiceResponse::json(StatusCode::OK, &record_info(call, record)),
        None => refused(Refusal::Unknown),
    }
}

fn get_job_progress(state: &State, call: &Call<'_>) -> ServiceResponse {
    let archive = archive(state, call).lock();
    match archive.record(id(call)) {
        Some(Record { job, .. }) => ServiceResponse::json(
            StatusCode::OK,
            &json!({ "progress": job.progress, "status": job.status.name() }),
        ),
        // No 404 is documented here.
        None => bad_request("Resource not found"),
    }
}

fn delete_history_record(state: &State, call: &Call<'_>) -> ServiceResponse {
    let mut archive = archive(state, call).lock();
    deleted(archive.delete_record(id(call)))
}

/// A record is the job under another identifier.
fn record_info(call: &Call<'_>, record: &Record) -> Value {
    let mut shown = info(call, &record.job);
    shown["id"] = record.id.into();
    shown["parentId"] = record.job.id.into();
    shown
}

fn info(call: &Call<'_>, job: &Job) -> Value {
    let of = |pointer: &str| job.definition.pointer(pointer).cloned().unwrap_or_default();
    let mut shown = json!({
        "id": job.id,
        "type": job.kind(),
        "source": of("/source"),
        "title": of("/title"),
        "fileSplitSize": split_size(job),
        "fileName": job.file,
        "fileSize": job.file_size,
        "status": job.status.name(),
        "createdDate": job.created,
        "dateFrom": of("/timeFrame/dateFrom"),
        "dateTo": of("/timeFrame/dateTo"),
        "description": of("/description"),
        "media": of("/jobParams/media"),
        "progress": job.progress,
        "parentId": null,
    });
    if !is_old(call) {
        shown["exportAttachments"] = of("/jobParams/exportAttachments");
    }
    shown
}

fn split_size(job: &Job) -> Value {
    let places = ["/jobParams/fileSplitSize", "/fileSplitSize"];
    let given = places.iter().find_map(|place| job.definition.pointer(place));
    given.cloned().unwrap_or_default()
}

/// A job as version 4 keeps it, whichever version it came from.
fn definition(job: &Job) -> Value {
    let of = |pointer: &str| job.definition.pointer(pointer).cloned().unwrap_or_default();
    let some = |place: &str, names: &[&str]| -> Map<String, Value> {
        let member = |name: &&str| ((*name).to_owned(), of(&format!("/{place}/{name}")));
        names.iter().map(member).collect()
    };
    json!({
        "id": job.id.to_string(),
        "title": of("/title"),
        "description": of("/description"),
        "source": of("/source"),
        "suspended": job.is_suspended().to_string(),
        "fileSplitSize": of("/fileSplitSize"),
        "jobParams": some("jobParams", &["fileSplitSize", "media", "type"]),
        "schedulerParam": some("schedulerParam", &["cron", "immediately", "runs", "startDate"]),
        "timeFrame": some("timeFrame", &["all", "dateFrom", "dateTo"]),
    })
}
