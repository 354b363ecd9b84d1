//! The exported files, and links to them.

use http::StatusCode;
use serde_json::{Value, json};

use super::export::{archive, bad_request, is_old};
use super::handler::Handler;
use super::paging::{self, contains, equals, names, page};
use crate::simulator::protocol::request::{Arguments, Call};
use crate::simulator::protocol::response::ServiceResponse;
use crate::simulator::stores::archive::{File, file_metadata};
use crate::simulator::stores::state::State;

pub(crate) const HANDLERS: &[(&str, Handler)] = &[
    ("deleteFile", delete_file),
    ("deleteFiles", delete_files),
    ("downloadFile", download_file),
    ("listFileLinks", list_file_links),
    ("listFileMetadata", list_file_metadata),
];

/// For how many files links are given at once.
const MAX_LINKS: usize = 100;

fn list_file_metadata(state: &State, call: &Call<'_>) -> ServiceResponse {
    let archive = archive(state, call).lock();
    let arguments = &call.arguments;
    let files = archive.files.iter().filter(|(name, file)| {
        within(arguments, file)
            && names(arguments, "historyId", file.record)
            && contains(arguments, "jobTitle", &file.job_title)
            && contains(arguments, "name", name)
            && equals(arguments, "source", &file.source)
            && contains(arguments, "type", &file.kind)
    });
    let items = files.map(|(name, file)| file_metadata(name, file)).collect();
    paging::answer(page(call, items), StatusCode::OK)
}

/// A day without a time stands for the whole day.
fn within(arguments: &Arguments, file: &File) -> bool {
    let uploaded = file.uploaded.as_str();
    let cut = |date: &str| uploaded.get(..date.len()).unwrap_or(uploaded).to_owned();
    let from = arguments.query("startDate");
    let to = arguments.query("endDate");
    from.is_none_or(|from| cut(from).as_str() >= from) && to.is_none_or(|to| cut(to).as_str() <= to)
}

fn list_file_links(state: &State, call: &Call<'_>) -> ServiceResponse {
    let wanted = call.arguments.queries("filename");
    if wanted.is_empty() || wanted.len() > MAX_LINKS {
        return bad_request("query parameter `filename`: not 1 to 100 names");
    }
    let missing: Vec<Value> = {
        let archive = archive(state, call).lock();
        let missing = wanted.iter().filter(|name| !archive.files.contains_key(**name));
        missing.map(|name| json!({ "path": name })).collect()
    };
    if !missing.is_empty() {
        return ServiceResponse::json(StatusCode::NOT_FOUND, &Value::Array(missing));
    }
    let mut links = wanted
        .into_iter()
        .map(|name| json!({ "path": link(state, call, name) }));
    let answer = match (links.next(), links.next()) {
        (Some(only), None) => only,
        (first, second) => first.into_iter().chain(second).chain(links).collect(),
    };
    ServiceResponse::json(StatusCode::OK, &answer)
}

fn link(state: &State, call: &Call<'_>, name: &str) -> String {
    let settings = &state.settings;
    let mut links = state.links.lock();
    let path = links.sign(&call.operation.service, name, settings.download_lifetime);
    format!("{}{path}", settings.downloads_url)
}

fn download_file(state: &State, call: &Call<'_>) -> ServiceResponse {
    let name = call.arguments.path("filename");
    if !archive(state, call).lock().files.contains_key(name) {
        return ServiceResponse::gateway(StatusCode::NOT_FOUND, "Resource not found");
    }
    ServiceResponse::empty(StatusCode::SEE_OTHER).header("Location", &link(state, call, name))
}

/// No response is documented for a file that does not exist, so it is gone like any other.
fn delete_file(state: &State, call: &Call<'_>) -> ServiceResponse {
    let name = call.arguments.path("filename");
    archive(state, call).lock().files.remove(name);
    ServiceResponse::empty(StatusCode::NO_CONTENT)
}

/// The older versions list what they could not delete.
fn delete_files(state: &State, call: &Call<'_>) -> ServiceResponse {
    let mut archive = archive(state, call).lock();
    let mut kept = call.arguments.queries("filename");
    kept.retain(|name| archive.files.remove(*name).is_none());
    if kept.is_empty() || !is_old(call) {
        return ServiceResponse::empty(StatusCode::NO_CONTENT);
    }
    ServiceResponse::json(StatusCode::INTERNAL_SERVER_ERROR, &json!(kept))
}
