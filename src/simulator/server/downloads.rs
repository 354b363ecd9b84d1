//! Where pre-signed URLs lead: an origin of its own, which knows links and no credentials.

use std::sync::Arc;

use http::{Method, Request, StatusCode};
use hyper::body::Incoming;

use crate::simulator::protocol::path::segments;
use crate::simulator::protocol::response::{ConnectionDropped, ServiceResponse};
use crate::simulator::stores::state::State;

/// What a client must keep to itself when it leaves the API.
const FORBIDDEN: [&str; 4] = ["x-api-key", "authorization", "cookie", "referer"];

pub(crate) async fn serve(state: Arc<State>, request: Request<Incoming>) -> Result<ServiceResponse, ConnectionDropped> {
    let (parts, _) = request.into_parts();
    let carried = FORBIDDEN.iter().filter(|name| parts.headers.contains_key(**name));
    let carried: Vec<_> = carried.copied().collect();
    Ok(if !carried.is_empty() {
        let message = format!("not for this origin: {}", carried.join(", "));
        ServiceResponse::gateway(StatusCode::BAD_REQUEST, &message)
    } else if parts.method != Method::GET {
        ServiceResponse::gateway(StatusCode::METHOD_NOT_ALLOWED, "Method Not Allowed").header("Allow", "GET")
    } else {
        let query = parts.uri.query().unwrap_or_default();
        download(&state, parts.uri.path(), query)
    })
}

fn download(state: &State, path: &str, query: &str) -> ServiceResponse {
    let segments = segments(path).unwrap_or_default();
    let [service, name] = segments.as_slice() else {
        return ServiceResponse::gateway(StatusCode::NOT_FOUND, "Not Found");
    };
    if !state.links.lock().allow(service, name, query) {
        return ServiceResponse::gateway(StatusCode::FORBIDDEN, "Forbidden");
    }
    // The file may have been deleted since.
    let archive = state.archive(service).lock();
    match archive.files.get(name) {
        Some(file) => ServiceResponse::bytes(StatusCode::OK, "text/csv", file.content.clone()),
        None => ServiceResponse::gateway(StatusCode::NOT_FOUND, "Not Found"),
    }
}
