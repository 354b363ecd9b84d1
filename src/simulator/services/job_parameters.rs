//! What a job may name, the certificate, and what the services say of themselves.

use http::StatusCode;
use serde_json::{Value, json};

use super::export::{archive, bad_request};
use super::handler::Handler;
use super::paging::equals;
use crate::simulator::protocol::request::Call;
use crate::simulator::protocol::response::ServiceResponse;
use crate::simulator::stores::archive::{Certificate, Status};
use crate::simulator::stores::clock::timestamp;
use crate::simulator::stores::state::State;

pub(crate) const HANDLERS: &[(&str, Handler)] = &[
    ("getCertificate", get_certificate),
    ("getVersion", get_version),
    ("listJobStatuses", list_job_statuses),
    ("listSources", list_sources),
    ("listSubTypes", list_sub_types),
    ("listTypes", list_types),
    ("uploadCertificate", upload_certificate),
];

/// What only the newest version has.
pub(crate) const NEWEST_HANDLERS: &[(&str, Handler)] =
    &[("listAttributes", list_attributes), ("listLabels", list_labels)];

/// The one source that the manual names.
const SOURCE: &str = "UCS";

/// Types of data, each with its subtypes.
const TYPES: [(&str, &[&str]); 2] = [("Contact", &["Contact"]), ("Interaction", &["chat", "email", "sms"])];

fn list_job_statuses(_: &State, _: &Call<'_>) -> ServiceResponse {
    let statuses = Status::ALL.map(|status| item(status.name(), status.name()));
    ServiceResponse::json(StatusCode::OK, &json!(statuses))
}

fn list_sources(_: &State, _: &Call<'_>) -> ServiceResponse {
    let sources = [item(SOURCE, "Universal Contact Server")];
    ServiceResponse::json(StatusCode::OK, &json!(sources))
}

fn item(value: &str, label: &str) -> Value {
    json!({ "value": value, "label": label })
}

fn list_types(_: &State, call: &Call<'_>) -> ServiceResponse {
    let types = TYPES.iter().filter(|_| equals(&call.arguments, "source", SOURCE));
    listed(types.map(|(name, _)| json!({ "name": name, "source": SOURCE })))
}

fn list_sub_types(_: &State, call: &Call<'_>) -> ServiceResponse {
    let types = TYPES
        .iter()
        .filter(|(name, _)| equals(&call.arguments, "source", SOURCE) && equals(&call.arguments, "dataType", name));
    listed(types.flat_map(|(kind, sub_types)| {
        sub_types.iter().map(move |name| {
            json!({
                "name": name, "displayName": name, "dataType": kind, "source": SOURCE,
                "enabled": true,
            })
        })
    }))
}

fn listed(items: impl Iterator<Item = Value>) -> ServiceResponse {
    let items: Vec<Value> = items.collect();
    if items.is_empty() {
        return ServiceResponse::empty(StatusCode::NO_CONTENT);
    }
    ServiceResponse::json(StatusCode::OK, &Value::Array(items))
}

fn list_attributes(_: &State, _: &Call<'_>) -> ServiceResponse {
    let attributes = [
        item("contactId", "Contact"),
        item("mediaType", "Media type"),
        item("startDate", "Start date"),
    ];
    ServiceResponse::json(StatusCode::OK, &json!(attributes))
}

fn list_labels(_: &State, _: &Call<'_>) -> ServiceResponse {
    let labels = json!({ "export.jobs": "Export jobs", "export.history": "Export history" });
    ServiceResponse::json(StatusCode::OK, &labels)
}

fn get_version(_: &State, call: &Call<'_>) -> ServiceResponse {
    let service = &call.operation.service;
    let version = call.operation.name_and_version().1.unwrap_or(10);
    let version = json!({
        "name": service.replace('_', "-"),
        "version": format!("{version}.0.0"),
        "buildNumber": "1",
        "changeset": "simulated",
    });
    ServiceResponse::json(StatusCode::OK, &version)
}

/// Without a certificate there is nothing but the contact centre; no 404 is documented.
fn get_certificate(state: &State, call: &Call<'_>) -> ServiceResponse {
    let archive = archive(state, call).lock();
    let certificate = archive.certificate.as_ref();
    let certificate = json!({
        "ccid": state.settings.ccid,
        "name": certificate.map(|certificate| &certificate.name),
        "size": certificate.map(|certificate| certificate.size),
        "lastModified": certificate.map(|certificate| &certificate.last_modified),
    });
    ServiceResponse::json(StatusCode::OK, &certificate)
}

fn upload_certificate(state: &State, call: &Call<'_>) -> ServiceResponse {
    let part = call.arguments.part("file");
    let Some(part) = part.filter(|part| !part.content.is_empty()) else {
        return bad_request("part `file`: empty");
    };
    if part.file_name.as_deref().is_none_or(str::is_empty) {
        return bad_request("part `file`: without a file name");
    }
    let name = call.arguments.path("certificatefilename");
    archive(state, call).lock().certificate = Some(Certificate {
        name: name.to_owned(),
        size: part.content.len(),
        last_modified: timestamp(),
    });
    ServiceResponse::json(StatusCode::CREATED, &json!(name))
}
