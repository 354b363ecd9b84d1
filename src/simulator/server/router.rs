//! From a request to its response.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use http::StatusCode;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::{Body as _, Incoming};

use super::fault::{Rules, What};
use super::security;
use crate::simulator::protocol::contract::{self, Contract, Violations};
use crate::simulator::protocol::document::{Document, Operation};
use crate::simulator::protocol::path::segments;
use crate::simulator::protocol::request::{Call, Request};
use crate::simulator::protocol::response::{self, ConnectionDropped, Refuse, ServiceResponse};
use crate::simulator::protocol::validate::Checks;
use crate::simulator::services::handler::{AsyncHandler, Handler};
use crate::simulator::services::webhooks::Caller;
use crate::simulator::services::{
    authentication, cometd, export, files, job_parameters, messaging, oauth, openmedia, secure_email, sign_in,
    statistics,
};
use crate::simulator::stores::names;
use crate::simulator::stores::state::State;

pub(crate) struct Service {
    pub(crate) name: &'static str,
    pub(crate) document: &'static str,
    pub(crate) refuse: Refuse,
    /// Handlers by the names of operations. One handler serves all versions of its operation.
    pub(crate) handlers: &'static [&'static [(&'static str, Handler)]],
    pub(crate) patient_handlers: &'static [(&'static str, AsyncHandler)],
}

/// A service by the name of its document, how it refuses requests, and its handlers.
macro_rules! service {
    ($name:ident, $refuse:expr, $($handlers:expr),*) => {
        service!($name, $refuse, $($handlers),*; &[])
    };
    ($name:ident, $refuse:expr, $($handlers:expr),*; $patient_handlers:expr) => {
        Service {
            name: stringify!($name),
            document: include_str!(concat!("../../../generated/", stringify!($name), ".json")),
            refuse: $refuse,
            handlers: &[$($handlers),*],
            patient_handlers: $patient_handlers,
        }
    };
}

/// What the simulator serves. An entry without handlers is enough for another service: its
/// operations are checked, and response with instances of their schemas.
#[rustfmt::skip]
pub(crate) const SERVICES: &[Service] = &[
    service!(authentication, oauth::refuse, authentication::HANDLERS),
    service!(cloud_data_download, response::refuse_plainly, export::HANDLERS, files::HANDLERS, job_parameters::HANDLERS),
    service!(openmedia, openmedia::refuse, openmedia::HANDLERS),
    service!(secure_email, secure_email::refuse, secure_email::HANDLERS),
    service!(statistics, response::refuse, statistics::HANDLERS),
    service!(statistics_notifications, response::refuse, ; cometd::HANDLERS),
    service!(third_party_messaging, messaging::refuse, messaging::HANDLERS),
    service!(user_data_management, response::refuse_plainly, export::HANDLERS, files::HANDLERS, job_parameters::HANDLERS, job_parameters::NEWEST_HANDLERS),
];

/// More than any request of the manual needs.
const MAX_BODY: usize = 64 * 1024 * 1024;

struct Route {
    operation: Operation,
    checks: Checks,
    contract: Contract,
    handling: Handling,
    refuse: Refuse,
    calls: AtomicUsize,
}

#[derive(Clone, Copy)]
enum Handling {
    AtOnce(Handler),
    HandlerFuture(AsyncHandler),
    /// By an instance of the schema.
    Instance,
}

pub(crate) struct Server {
    pub(crate) state: Arc<State>,
    pub(crate) faults: Rules,
    pub(crate) caller: Arc<Caller>,
    pub(crate) violations: Violations,
    routes: Vec<Route>,
}

impl Server {
    pub(crate) fn new(state: State, services: &[Service], caller: Caller) -> Result<Self, String> {
        let mut routes = Vec::new();
        for service in services {
            let document = Document::parse(service.name, service.document)?;
            let at_once = service.handlers.iter().copied().flatten();
            let at_once = at_once.map(|(name, handler)| (*name, Handling::AtOnce(*handler)));
            let in_time = service.patient_handlers.iter();
            let in_time = in_time.map(|(name, handler)| (*name, Handling::HandlerFuture(*handler)));
            let handlers: BTreeMap<_, _> = at_once.chain(in_time).collect();
            let names = document.operations.iter().map(|o| o.name_and_version().0);
            let known: BTreeSet<_> = names.collect();
            if let Some(name) = handlers.keys().find(|name| !known.contains(*name)) {
                return Err(format!("{}: there is no operation `{name}`", service.name));
            }
            let root = Arc::new(document.root);
            for operation in document.operations {
                let handler = handlers.get(operation.name_and_version().0);
                routes.push(Route {
                    checks: Checks::new(&root, &operation).map_err(|reason| format!("{}: {reason}", operation.id))?,
                    contract: Contract::new(&root, &operation),
                    handling: handler.copied().unwrap_or(Handling::Instance),
                    refuse: service.refuse,
                    calls: AtomicUsize::new(0),
                    operation,
                });
            }
        }
        Ok(Self {
            state: Arc::new(state),
            faults: Rules::default(),
            caller: Arc::new(caller),
            violations: Violations::default(),
            routes,
        })
    }

    /// What is wrong with the name of an operation: an `operationId` or `service/operationId`.
    pub(crate) fn misnamed(&self, operation: &str) -> Option<String> {
        let routes = || self.routes.iter().map(|route| &route.operation);
        if routes().any(|known| known.is(operation)) {
            return None;
        }
        if !operation.contains('/') {
            let known = routes().map(|known| known.id.as_str());
            return Some(names::unknown("operation", operation, known));
        }
        let known = routes().map(|known| format!("{}/{}", known.service, known.id));
        let known: Vec<String> = known.collect();
        let known = known.iter().map(String::as_str);
        Some(names::unknown("operation", operation, known))
    }

    /// How often an operation was called, by its `operationId` or `service/operationId`.
    pub(crate) fn calls(&self, operation: &str) -> usize {
        let routes = self.routes.iter();
        routes
            .filter(|route| route.operation.is(operation))
            .map(|route| route.calls.load(Ordering::Relaxed))
            .sum()
    }

    pub(crate) async fn answer(&self, request: &Request) -> Result<ServiceResponse, ConnectionDropped> {
        if let Some((_, page)) = sign_in::PAGES.iter().find(|(path, _)| *path == request.path) {
            return Ok(match request.method {
                http::Method::POST => page(&self.state, request),
                _ => wrong_method("POST"),
            });
        }
        let (route, path) = match self.route(request) {
            Ok(found) => found,
            Err(answer) => return Ok(answer),
        };
        route.calls.fetch_add(1, Ordering::Relaxed);
        let Some(fault) = self.faults.next(&route.operation) else {
            return self.operate(route, request, &path).await;
        };
        let answer = match fault.what {
            What::Late => self.operate(route, request, &path).await,
            What::Lost => self.operate(route, request, &path).await.and(Err(ConnectionDropped)),
            What::Status(status) => {
                let message = status.canonical_reason().unwrap_or_default();
                let answer = (route.refuse)(status, message, &request.path);
                self.hold(route, &answer, true);
                Ok(match fault.retry_after {
                    Some(seconds) => answer.header("Retry-After", &seconds.to_string()),
                    None => answer,
                })
            }
            What::ConnectionClosed => Err(ConnectionDropped),
        };
        tokio::time::sleep(fault.delay).await;
        answer
    }

    /// The operation that a request is for, and the values that its path holds.
    fn route(&self, request: &Request) -> Result<(&Route, BTreeMap<String, String>), ServiceResponse> {
        let segments = segments(cometd::without_slash(&request.path)).unwrap_or_default();
        let matches = self.routes.iter().filter_map(|route| {
            let captures = route.operation.path.captures(&segments)?;
            Some((route, captures))
        });
        let mut matches: Vec<_> = matches.collect();
        // The most definite path is the one that is meant, whatever its methods are.
        let weight = |(route, _): &(&Route, _)| route.operation.path.weight();
        let Some(most) = matches.iter().map(weight).max() else {
            return Err(ServiceResponse::gateway(StatusCode::NOT_FOUND, "Not Found"));
        };
        matches.retain(|found| weight(found) == most);
        let allowed = matches.iter().map(|(route, _)| route.operation.method.as_str());
        let allowed = allowed.collect::<Vec<_>>().join(", ");
        matches
            .into_iter()
            .find(|(route, _)| route.operation.method == request.method)
            .ok_or_else(|| wrong_method(&allowed))
    }

    async fn operate(
        &self,
        route: &Route,
        request: &Request,
        path: &BTreeMap<String, String>,
    ) -> Result<ServiceResponse, ConnectionDropped> {
        let answer = self.perform(route, request, path).await?;
        self.hold(route, &answer, false);
        Ok(answer)
    }

    /// Holds a response to the document.
    fn hold(&self, route: &Route, answer: &ServiceResponse, injected: bool) {
        if !contract::IS_KEPT {
            return;
        }
        let Operation { service, id, .. } = &route.operation;
        let what = format!("{service}.{id}, status {}", answer.status().as_u16());
        let found = route.contract.violations(answer, injected);
        self.violations.note(&what, found);
    }

    async fn perform(
        &self,
        route: &Route,
        request: &Request,
        path: &BTreeMap<String, String>,
    ) -> Result<ServiceResponse, ConnectionDropped> {
        let (operation, refuse) = (&route.operation, route.refuse);
        let principal = match security::authorise(&self.state, operation, request, path, refuse) {
            Ok(principal) => principal,
            Err(answer) => return Ok(answer),
        };
        let arguments = match route.checks.check(request, path) {
            Ok(arguments) => arguments,
            Err(violations) => {
                let message = violations.join("; ");
                return Ok(refuse(StatusCode::BAD_REQUEST, &message, &request.path));
            }
        };
        self.state.settle();
        if statistics::waits_for_servers(operation) && !self.state.board.is_available() {
            return Ok(statistics::unavailable(&request.path));
        }
        let call = Call {
            operation,
            request,
            arguments,
            principal,
        };
        match route.handling {
            Handling::AtOnce(handler) => Ok(handler(&self.state, &call)),
            Handling::HandlerFuture(handler) => handler(&self.state, &call).await,
            Handling::Instance => Ok(operation.success.answer(&request.path)),
        }
    }
}

fn wrong_method(allowed: &str) -> ServiceResponse {
    ServiceResponse::gateway(StatusCode::METHOD_NOT_ALLOWED, "Method Not Allowed").header("Allow", allowed)
}

/// Answers what arrives at the API.
pub(crate) async fn serve(
    server: Arc<Server>,
    request: http::Request<Incoming>,
) -> Result<ServiceResponse, ConnectionDropped> {
    let (parts, body) = request.into_parts();
    let announced = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    if announced > MAX_BODY {
        return Ok(too_large());
    }
    let body = match Limited::new(body, MAX_BODY).collect().await {
        Ok(body) => body.to_bytes(),
        Err(error) if error.is::<LengthLimitError>() => return Ok(too_large()),
        Err(_) => return Ok(ServiceResponse::gateway(StatusCode::BAD_REQUEST, "Bad Request")),
    };
    let request = Request {
        method: parts.method,
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers,
        body,
    };
    server.answer(&request).await
}

fn too_large() -> ServiceResponse {
    ServiceResponse::gateway(StatusCode::PAYLOAD_TOO_LARGE, "Request Too Long")
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
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
                }, "403": {} } } },
                "/things/all": { "get": { "operationId": "listThings",
                    "responses": { "204": {} } } }
            }
        }"##,
        refuse: response::refuse,
        handlers: &[],
        patient_handlers: &[],
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
        let response = server.answer(&request).await.unwrap().into_response();
        let status = response.status();
        let body = response.into_body().collect().await.unwrap().to_bytes();
        (status, serde_json::from_slice(&body).unwrap_or_default())
    }

    #[tokio::test]
    async fn an_operation_without_a_handler_answers_with_an_instance() {
        let state = SimulatorBuilder::default().api_key("key").state(String::new());
        let server = Server::new(state, &[ANOTHER], Caller::new(None).unwrap()).unwrap();
        let (status, body) = get(&server, "/another/v1/things/7", "key").await;
        assert_eq!(status, StatusCode::OK);
        assert_eq!(body, serde_json::json!({ "name": "a thing" }));
        let (status, _) = get(&server, "/another/v1/things/all", "key").await;
        assert_eq!(status, StatusCode::NO_CONTENT);
        let (status, _) = get(&server, "/another/v1/things/7", "other").await;
        assert_eq!(status, StatusCode::FORBIDDEN);
        assert_eq!(server.violations.list(), [""; 0]);
        assert_eq!(server.calls("getThing"), 2);
        assert_eq!(server.calls("another/getThing"), 2);
        assert!(server.misnamed("getThing").is_none());
        assert!(server.misnamed("statistics/getThing").is_some());
    }

    #[tokio::test]
    async fn a_response_that_departs_from_its_document_is_noticed() {
        let wrong: Handler = |_, _| ServiceResponse::json(StatusCode::OK, &serde_json::json!({ "name": 7 }));
        let handlers: &'static [(&'static str, Handler)] = vec![("getThing", wrong)].leak();
        let wrong = Service {
            handlers: vec![handlers].leak(),
            ..ANOTHER
        };
        let state = SimulatorBuilder::default().api_key("key").state(String::new());
        let server = Server::new(state, &[wrong], Caller::new(None).unwrap()).unwrap();
        let (status, _) = get(&server, "/another/v1/things/7", "key").await;
        assert_eq!(status, StatusCode::OK);
        assert_eq!(
            server.violations.list(),
            ["another.getThing, status 200: body/name: 7 is not of type \"string\""]
        );
    }

    #[test]
    fn a_handler_for_no_operation_is_noticed() {
        let lost = Service {
            handlers: &[statistics::HANDLERS],
            ..ANOTHER
        };
        let state = SimulatorBuilder::default().state(String::new());
        assert!(Server::new(state, &[lost], Caller::new(None).unwrap()).is_err());
    }
}
