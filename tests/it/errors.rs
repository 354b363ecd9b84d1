//! The services' forms of error, and what becomes of them.

use genesys_multicloud_cx::auth::{Credentials, OAuthClient};
use genesys_multicloud_cx::{AuthenticationErrorKind, Code, Error, Outcome};
use serde_json::json as value;

use crate::wire::{Wire, answer, json, ok};

/// The error of an enveloped operation.
async fn error(answered: Vec<u8>) -> Error {
    let wire = Wire::new([answered]).await;
    let call = wire.client().statistics().delete_subscription("UUID1");
    call.send().await.unwrap_err()
}

/// The error of the token operation.
async fn token_error(answered: Vec<u8>) -> Error {
    let wire = Wire::new([answered]).await;
    let client = wire
        .builder()
        .credentials(Credentials::password(
            OAuthClient::new("id", "secret"),
            "user",
            "password",
        ))
        .build()
        .unwrap();
    let error = client.authentication().ping().send().await.unwrap_err();
    assert_eq!(wire.requests().len(), 1, "a refused grant was tried again");
    error
}

fn kind(error: &Error) -> Option<AuthenticationErrorKind> {
    match error {
        Error::Authentication(error) => Some(error.kind),
        _ => None,
    }
}

#[tokio::test]
async fn an_envelope_with_another_code_is_an_error_whatever_the_http_status() {
    for status in ["200 OK", "500 Internal Server Error"] {
        let error = error(json(
            status,
            r#"{"status":{"code":500,"message":"Resource not found","detail":{"ConfCode":12345}}}"#,
        ))
        .await;
        assert_eq!(error.status().unwrap().as_str(), &status[..3]);
        assert_eq!(error.operation().unwrap().id, "deleteSubscription");
        let server = error.server().unwrap();
        assert_eq!(
            error.to_string(),
            format!("statistics.deleteSubscription at {server}: HTTP {status}: Resource not found (code 500)")
        );
        let Error::Api(error) = error else {
            panic!("{error:?}");
        };
        assert_eq!(error.service_status.code, Some(Code::Number(500)));
        assert_eq!(error.service_status.detail, Some(value!({ "ConfCode": 12345 })));
        assert!(error.body.to_text().contains("ConfCode"));
    }
}

#[tokio::test]
async fn codes_0_1_and_2_are_successes() {
    for (code, outcome) in [
        ("0", Outcome::Done),
        ("0.0", Outcome::Done),
        ("\"SUCCESS\"", Outcome::Done),
        ("1", Outcome::Accepted),
        ("2", Outcome::Partial),
    ] {
        let wire = Wire::new([ok(&format!(r#"{{"status":{{"code":{code}}}}}"#))]).await;
        let call = wire.client().statistics().delete_subscription("UUID1");
        assert_eq!(call.send().await.unwrap().outcome(), outcome, "{code}");
    }
}

#[tokio::test]
async fn a_partial_result_has_payload_and_errors() {
    let wire = Wire::new([ok(
        r#"{"status":{"code":2,"message":"Partial"},"data":{"statistics":[{"name":"a","timestamp":9007199254740993}]},
            "errors":[{"status":{"code":404,"message":"Unknown statistic b"}},{"code":405,"message":"flat"}],"path":null}"#,
    )])
    .await;
    let call = wire.client().statistics().get_statistic_values([]);
    let response = call.send().await.unwrap();
    assert!(response.is_partial());
    assert_eq!(
        response.statistics.as_ref().unwrap()[0].timestamp,
        Some(9_007_199_254_740_993)
    );
    let errors: Vec<String> = response.errors().iter().map(ToString::to_string).collect();
    assert_eq!(errors, ["Unknown statistic b (code 404)", "flat (code 405)"]);
    assert_eq!(response.message(), Some("Partial"));
    assert!(response.into_complete().is_err());
}

#[tokio::test]
async fn every_form_of_error_body_is_read() {
    for (body, code, message) in [
        (r#"{"message":"No such thing"}"#, None, Some("No such thing")),
        (
            r#"{"error":"invalid_request","error_description":"Missing parameter"}"#,
            Some(Code::Text("invalid_request".to_owned())),
            Some("Missing parameter"),
        ),
        (
            r#"{"status":{"code":17,"message":"Wrong","detail":null}}"#,
            Some(Code::Number(17)),
            Some("Wrong"),
        ),
        (
            r#"{"data":null,"errors":[],"path":"/x","status":{"code":17,"message":"Wrong"}}"#,
            Some(Code::Number(17)),
            Some("Wrong"),
        ),
        (
            r#"{"status":{"code":"INVALID_ARGUMENT","message":"Wrong","detail":"text"},"operationId":"1"}"#,
            Some(Code::Text("INVALID_ARGUMENT".to_owned())),
            Some("Wrong"),
        ),
        (
            r#"{"code":404,"message":"Gone"}"#,
            Some(Code::Number(404)),
            Some("Gone"),
        ),
        (
            r#"{"timestamp":1,"status":404,"error":"Not Found","path":"/x"}"#,
            Some(Code::Number(404)),
            Some("Not Found"),
        ),
        (r#"["a.csv"]"#, None, None),
        ("", None, None),
    ] {
        let Error::Api(error) = error(json("404 Not Found", body)).await else {
            panic!("{body}");
        };
        assert_eq!(error.service_status.code, code, "{body}");
        assert_eq!(error.service_status.message.as_deref(), message, "{body}");
        assert_eq!(error.body.to_text(), body);
    }
}

#[tokio::test]
async fn an_html_error_page_is_named_and_not_printed() {
    let error = error(answer("502 Bad Gateway", "text/html", "<html><b>nginx</b></html>")).await;
    let server = error.server().unwrap();
    assert_eq!(
        error.to_string(),
        format!(
            "statistics.deleteSubscription at {server}: HTTP 502 Bad Gateway, with an HTML or XML page of 25 bytes"
        )
    );
    assert!(error.is_transient());
}

#[tokio::test]
async fn a_wrong_api_key_is_told_from_other_refusals() {
    let key = error(json("403 Forbidden", r#"{"message":"Forbidden"}"#)).await;
    assert_eq!(kind(&key), Some(AuthenticationErrorKind::InvalidApiKey));
    assert!(key.to_string().ends_with("check the API key"), "{key}");
    let key = token_error(json("403 Forbidden", r#"{"message":"Forbidden"}"#)).await;
    assert_eq!(kind(&key), Some(AuthenticationErrorKind::InvalidApiKey));
    let other = error(json(
        "403 Forbidden",
        r#"{"status":{"code":403,"message":"Forbidden"}}"#,
    ))
    .await;
    assert_eq!(kind(&other), None);
    assert_eq!(other.status().unwrap(), 403);
}

#[tokio::test]
async fn a_wrong_client_and_a_wrong_user_are_told_apart() {
    for body in [
        r#"{"error":"Unauthorized","error_description":"Bad credentials"}"#,
        r#"{"status":{"code":401,"message":"Bad credentials"}}"#,
    ] {
        let error = token_error(json("401 Unauthorized", body)).await;
        assert_eq!(kind(&error), Some(AuthenticationErrorKind::InvalidClient));
        assert!(error.to_string().contains("Bad credentials"), "{error}");
    }
    let user = token_error(json(
        "400 Bad Request",
        r#"{"error":"invalid_grant","error_description":"Bad credentials"}"#,
    ))
    .await;
    assert_eq!(kind(&user), Some(AuthenticationErrorKind::InvalidGrant));
    let other = token_error(json("400 Bad Request", r#"{"error":"invalid_scope"}"#)).await;
    assert_eq!(kind(&other), None);
}

#[tokio::test]
async fn a_fixed_token_that_is_refused_is_not_tried_again() {
    let wire = Wire::new([json("401 Unauthorized", "")]).await;
    let call = wire.client().statistics().delete_subscription("UUID1");
    let error = call.send().await.unwrap_err();
    assert_eq!(kind(&error), Some(AuthenticationErrorKind::InvalidToken));
    assert_eq!(wire.requests().len(), 1);
}

#[tokio::test]
async fn a_call_that_needs_a_token_says_so_when_there_are_no_credentials() {
    let wire = Wire::new([ok("{}")]).await;
    let client = wire.builder().build().unwrap();
    let error = client.authentication().ping().send().await.unwrap_err();
    assert!(error.to_string().starts_with("credentials: are needed"), "{error}");
    assert!(wire.requests().is_empty());
}
