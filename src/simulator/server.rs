//! From a request to its answer.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::body::{Body, to_bytes};
use axum::extract;
use http::{Response, StatusCode};

use super::answer::{Answer, Refuse};
use super::document::{Document, Operation};
use super::path::segments;
use super::request::{Call, Request};
use super::state::State;
use super::validate::Checks;
use super::webhooks::Webhook;
use super::{
    answer, authentication, export, files, job_parameters, messaging, openmedia, secure_email,
    security, sign_in, statistics,
};

/// What an operation does with a request that was let through and found right.
pub(super) type Handler = fn(&State, &Call<'_>) -> Answer;

/// Something beside the documented API, at a fixed path, reached by POST.
pub(super) type Page = fn(&State, &Request) -> Answer;

pub(super) struct Service {
    pub(super) name: &'static str,
    pub(super) document: &'static str,
    pub(super) refuse: Refuse,
    /// Handlers by the names of operations. One handler serves all versions of its operation.
    pub(super) handlers: &'static [&'static [(&'static str, Handler)]],
}

/// A service by the name of its document, how it refuses requests, and its handlers.
macro_rules! service {
    ($name:ident, $refuse:expr, $($handlers:expr),*) => {
        Service {
            name: stringify!($name),
            document: include_str!(concat!("../../generated/", stringify!($name), ".json")),
            refuse: $refuse,
            handlers: &[$($handlers),*],
        }
    };
}

/// What the simulator serves. An entry without handlers is enough for another service: its
/// operations are checked, and answer with instances of their schemas.
#[rustfmt::skip]
pub(super) const SERVICES: &[Service] = &[
    service!(authentication, answer::refuse, authentication::HANDLERS),
    service!(cloud_data_download, answer::refuse_plainly, export::HANDLERS, files::HANDLERS, job_parameters::HANDLERS),
    service!(openmedia, openmedia::refuse, openmedia::HANDLERS),
    service!(secure_email, secure_email::refuse, secure_email::HANDLERS),
    service!(statistics, answer::refuse, statistics::HANDLERS),
    service!(statistics_notifications, answer::refuse,),
    service!(third_party_messaging, messaging::refuse, messaging::HANDLERS),
    service!(user_data_management, answer::refuse_plainly, export::HANDLERS, files::HANDLERS, job_parameters::HANDLERS, job_parameters::NEWEST_HANDLERS),
];

/// More than any request of the manual needs.
const MAX_BODY: usize = 64 * 1024 * 1024;

struct Route {
    operation: Operation,
    checks: Checks,
    handler: Option<Handler>,
    refuse: Refuse,
    calls: AtomicUsize,
}

pub(super) struct Server {
    pub(super) state: State,
    pub(super) message: Webhook,
    pub(super) interaction_events: Webhook,
    routes: Vec<Route>,
}

impl Server {
    pub(super) fn new(state: State, services: &[Service]) -> Result<Self, String> {
        let mut routes = Vec::new();
        for service in services {
            let document = Document::parse(service.name, service.document)?;
            let handlers: BTreeMap<_, _> = service.handlers.concat().into_iter().collect();
            let names = document.operations.iter().map(|o| o.name_and_version().0);
            let known: BTreeSet<_> = names.collect();
            if let Some(name) = handlers.keys().find(|name| !known.contains(*name)) {
                return Err(format!("{}: there is no operation `{name}`", service.name));
            }
            for operation in document.operations {
                let handler = handlers.get(operation.name_and_version().0);
                routes.push(Route {
                    checks: Checks::new(&document.root, &operation)
                        .map_err(|reason| format!("{}: {reason}", operation.id))?,
                    handler: handler.copied(),
                    refuse: service.refuse,
                    calls: AtomicUsize::new(0),
                    operation,
                });
            }
        }
        Ok(Self {
            state,
            message: Webhook::message()?,
            interaction_events: Webhook::interaction_events()?,
            routes,
        })
    }

    /// How often an operation was called, by its `operationId` or `service/operationId`.
    pub(super) fn calls(&self, operation: &str) -> usize {
        let (service, id) = match operation.split_once('/') {
            Some((service, id)) => (Some(service), id),
            None => (None, operation),
        };
        let named = |route: &&Route| {
            route.operation.id == id && service.is_none_or(|name| route.operation.service == name)
        };
        let routes = self.routes.iter().filter(named);
        routes
            .map(|route| route.calls.load(Ordering::Relaxed))
            .sum()
    }

    pub(super) fn answer(&self, request: &Request) -> Answer {
        if let Some((_, page)) = sign_in::PAGES
            .iter()
            .find(|(path, _)| *path == request.path)
        {
            return match request.method {
                http::Method::POST => page(&self.state, request),
                _ => wrong_method("POST"),
            };
        }
        let segments = segments(&request.path).unwrap_or_default();
        let matches = self.routes.iter().filter_map(|route| {
            let captures = route.operation.path.captures(&segments)?;
            Some((route, captures))
        });
        let matches: Vec<_> = matches.collect();
        if matches.is_empty() {
            return Answer::gateway(StatusCode::NOT_FOUND, "Not Found");
        }
        let allowed = matches
            .iter()
            .map(|(route, _)| route.operation.method.as_str());
        let allowed = allowed.collect::<Vec<_>>().join(", ");
        let best = matches
            .into_iter()
            .filter(|(route, _)| route.operation.method == request.method)
            .max_by_key(|(route, _)| route.operation.path.weight());
        let Some((route, path)) = best else {
            return wrong_method(&allowed);
        };
        route.calls.fetch_add(1, Ordering::Relaxed);
        let operation = &route.operation;
        let principal =
            match security::authorise(&self.state, operation, request, &path, route.refuse) {
                Ok(principal) => principal,
                Err(answer) => return answer,
            };
        match (route.checks.check(request, &path), route.handler) {
            (Err(violations), _) => {
                let message = violations.join("; ");
                (route.refuse)(StatusCode::BAD_REQUEST, &message, &request.path)
            }
            (Ok(arguments), Some(handler)) => {
                let call = Call {
                    operation,
                    request,
                    arguments,
                    principal,
                };
                handler(&self.state, &call)
            }
            (Ok(_), None) => operation.success.answer(&request.path),
        }
    }
}

fn wrong_method(allowed: &str) -> Answer {
    Answer::gateway(StatusCode::METHOD_NOT_ALLOWED, "Method Not Allowed").header("Allow", allowed)
}

/// The one handler that axum knows: it would decode paths before they are taken apart.
pub(super) async fn serve(
    extract::State(server): extract::State<Arc<Server>>,
    request: extract::Request,
) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let answer = match to_bytes(body, MAX_BODY).await {
        Ok(body) => server.answer(&Request {
            method: parts.method,
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().unwrap_or_default().to_owned(),
            headers: parts.headers,
            body,
        }),
        Err(_) => Answer::gateway(StatusCode::PAYLOAD_TOO_LARGE, "Request Too Long"),
    };
    answer.into_response()
}

#[cfg(test)]
mod tests {
    use axum::body::Bytes;
    use http::{HeaderMap, Method};
    use serde_json::Value;

    use super::*;
    use crate::simulator::SimulatorBuilder;

    const ANOTHER: Service = Service {
        name: "another",
        document: r##"{
            "servers": [{ "url": "https://{host}/another/v1" }],
            "security": [{ "apiKey": [] }],
            "components": {
                "securitySchemes": {
                    "apiKey": { "type": "apiKey", "in": "header", "name": "x-api-key" }
                },
                "schemas": { "Thing": { "type": "object", "properties": {
                    "name": { "type": "string", "example": "a thing" }
                } } }
            },
            "paths": {
                "/things/{id}": { "get": { "operationId": "getThing", "responses": { "200": {
                    "content": { "application/json": {
                        "schema": { "$ref": "#/components/schemas/Thing" }
                    } }
                } } } },
                "/things/all": { "get": { "operationId": "listThings",
                    "responses": { "204": {} } } }
            }
        }"##,
        refuse: answer::refuse,
        handlers: &[],
    };

    async fn get(server: &Server, path: &str, key: &str) -> (StatusCode, Value) {
        let mut headers = HeaderMap::new();
        headers.insert("x-api-key", key.parse().unwrap());
        let request = Request {
            method: Method::GET,
            path: path.to_owned(),
            query: String::new(),
            headers,
            body: Bytes::new(),
        };
        let response = server.answer(&request).into_response();
        let status = response.status();
        let body = to_bytes(response.into_body(), MAX_BODY).await.unwrap();
        (status, serde_json::from_slice(&body).unwrap_or_default())
    }

    #[tokio::test]
    async fn an_operation_without_a_handler_answers_with_an_instance() {
        let state = SimulatorBuilder::default()
            .api_key("key")
            .state(String::new());
        let server = Server::new(state, &[ANOTHER]).unwrap();
        let (status, body) = get(&server, "/another/v1/things/7", "key").await;
        assert_eq!(status, StatusCode::OK);
        assert_eq!(body, serde_json::json!({ "name": "a thing" }));
        let (status, _) = get(&server, "/another/v1/things/all", "key").await;
        assert_eq!(status, StatusCode::NO_CONTENT);
        let (status, _) = get(&server, "/another/v1/things/7", "other").await;
        assert_eq!(status, StatusCode::FORBIDDEN);
        assert_eq!(server.calls("getThing"), 2);
        assert_eq!(server.calls("another/getThing"), 2);
        assert_eq!(server.calls("statistics/getThing"), 0);
    }

    #[test]
    fn a_handler_for_no_operation_is_noticed() {
        let lost = Service {
            handlers: &[statistics::HANDLERS],
            ..ANOTHER
        };
        let state = SimulatorBuilder::default().state(String::new());
        assert!(Server::new(state, &[lost]).is_err());
    }
}
