//! Errors and responses that a program makes in its own tests.

use std::time::Duration;

use genesys_multicloud_cx::reexport::http::{HeaderValue, StatusCode, header};
use genesys_multicloud_cx::{
    ApiError, AuthenticationError, AuthenticationErrorKind, DecodeError, Error, NotificationError,
    NotificationErrorKind, OperationName, Outcome, RawBody, Redirect, Response, Service, ServiceStatus, TimeoutPhase,
};

const PING: OperationName = OperationName::new(Service::Authentication, "ping", "GET", "/ping");

#[test]
fn every_error_can_be_made_and_speaks_as_one_of_a_server_does() {
    let mut api = ApiError::new(PING, StatusCode::NOT_FOUND);
    api.service_status = ServiceStatus::new(404, "No such thing");
    api.body = RawBody::from("{}");
    let mut authentication = AuthenticationError::new(PING, AuthenticationErrorKind::InvalidToken);
    authentication.status = Some(StatusCode::UNAUTHORIZED);
    let kind = NotificationErrorKind::UnknownSession;
    for (error, expected) in [
        (
            Error::from(api),
            "authentication.ping: HTTP 404 Not Found: No such thing (code 404)",
        ),
        (
            authentication.into(),
            "authentication.ping: the access token was refused (HTTP 401 Unauthorized); get another token, or check what the \
             user may do",
        ),
        (
            DecodeError::new(PING, "data.id", "is missing").into(),
            "authentication.ping: HTTP 200 OK, but the response can't be read at `data.id`: is missing",
        ),
        (
            NotificationError::new(PING, kind).into(),
            "authentication.ping: the server does not know the session any more",
        ),
        (
            Error::timeout(PING, TimeoutPhase::Call, Duration::from_secs(60)),
            "authentication.ping: no response within 60s",
        ),
        (
            Error::transport(PING, true, "no route"),
            "authentication.ping: no route",
        ),
        (
            Error::invalid_request(PING, "id is empty"),
            "authentication.ping: the request can't be sent: id is empty",
        ),
        (Error::configuration("api_key", "is empty"), "api_key: is empty"),
    ] {
        assert_eq!(error.to_string(), expected);
        assert_eq!(error.server().unwrap_or_default(), "", "{error:?}");
    }
    assert!(Error::transport(PING, false, "reset").is_transient());
    assert_eq!(Error::not_replayable(PING).operation(), Some(PING));
    assert_eq!(Error::response_too_large(PING, 10).attempts(), 1);
    assert!(Error::token_store("gone").to_string().contains("gone"));
    assert!(Error::token_provider("gone").to_string().contains("gone"));
}

#[test]
fn responses_can_be_made() {
    let response = Response::new(7)
        .with_status(StatusCode::CREATED)
        .with_header(header::ETAG, HeaderValue::from_static("x"))
        .with_outcome(Outcome::Partial)
        .with_message("some of it")
        .with_errors([ServiceStatus::new("NOT_FOUND", "the rest")]);
    assert_eq!(*response, 7);
    assert_eq!(response.status(), StatusCode::CREATED);
    assert_eq!(response.header("etag"), Some("x"));
    assert_eq!(response.message(), Some("some of it"));
    assert_eq!(response.errors()[0].to_string(), "the rest (code NOT_FOUND)");
    let _ = response.into_complete().unwrap_err();
    let url = "https://example.com/a".parse().unwrap();
    assert_eq!(Redirect::new(url).location().path(), "/a");
}
