//! From a request to its answer.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::body::{Body, to_bytes};
use axum::extract;
use http::{Response, StatusCode};

use super::answer::{Answer, Envelope};
use super::document::{Document, Operation};
use super::path::segments;
use super::request::{Call, Request};
use super::state::State;
use super::validate::Checks;
use super::{authentication, security, sign_in, statistics};

/// What an operation does with a request that was let through and found right.
pub(super) type Handler = fn(&State, &Call<'_>) -> Answer;

/// Something beside the documented API, at a fixed path, reached by POST.
pub(super) type Page = fn(&State, &Request) -> Answer;

pub(super) struct Service {
    pub(super) name: &'static str,
    pub(super) document: &'static str,
    pub(super) handlers: &'static [(&'static str, Handler)],
}

/// What the simulator serves. An entry without handlers is enough for another service: its
/// operations are checked, and answer with instances of their schemas.
pub(super) const SERVICES: &[Service] = &[
    Service {
        name: "authentication",
        document: include_str!("../../generated/authentication.json"),
        handlers: authentication::HANDLERS,
    },
    Service {
        name: "statistics",
        document: include_str!("../../generated/statistics.json"),
        handlers: statistics::HANDLERS,
    },
];

/// More than any request of the manual needs.
const MAX_BODY: usize = 64 * 1024 * 1024;

struct Route {
    operation: Operation,
    checks: Checks,
    handler: Option<Handler>,
    calls: AtomicUsize,
}

pub(super) struct Server {
    pub(super) state: State,
    routes: Vec<Route>,
}

impl Server {
    pub(super) fn new(state: State, services: &[Service]) -> Result<Self, String> {
        let mut routes = Vec::new();
        for service in services {
            let document = Document::parse(service.name, service.document)?;
            let known = |id: &str| document.operations.iter().any(|o| o.id == id);
            if let Some((id, _)) = service.handlers.iter().find(|(id, _)| !known(id)) {
                return Err(format!("{}: there is no operation `{id}`", service.name));
            }
            for operation in document.operations {
                let handler = service.handlers.iter().find(|(id, _)| *id == operation.id);
                routes.push(Route {
                    checks: Checks::new(&document.root, &operation)
                        .map_err(|reason| format!("{}: {reason}", operation.id))?,
                    handler: handler.map(|(_, handler)| *handler),
                    calls: AtomicUsize::new(0),
                    operation,
                });
            }
        }
        Ok(Self { state, routes })
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
        let principal = match security::authorise(&self.state, operation, request) {
            Ok(principal) => principal,
            Err(answer) => return answer,
        };
        match (route.checks.check(request, &path), route.handler) {
            (Err(violations), _) => Envelope::error(400, violations.join("; "))
                .answer(StatusCode::BAD_REQUEST, &request.path),
            (Ok(arguments), Some(handler)) => {
                let call = Call {
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
        let state = SimulatorBuilder::default().api_key("key").state();
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
            handlers: statistics::HANDLERS,
            ..ANOTHER
        };
        let state = SimulatorBuilder::default().state();
        assert!(Server::new(state, &[lost]).is_err());
    }
}
