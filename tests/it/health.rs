//! What a readiness check is told.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use genesys_multicloud_cx::auth::{Credentials, OAuthClient};
use genesys_multicloud_cx::{Client, RetryPolicy, Service};

use crate::wire::{Wire, json, ok};

#[tokio::test]
async fn a_client_that_was_not_used_is_well() {
    let client = Client::builder("https://api-demo.com").api_key("key").build().unwrap();
    let health = client.health();
    assert!(health.is_well() && health.services.is_empty() && health.sign_in.reason.is_none());
}

#[tokio::test]
async fn a_service_is_as_well_as_its_last_response() {
    let state = Arc::new(AtomicUsize::new(0));
    let answers = Arc::clone(&state);
    let wire = Wire::by(move |_, _| match answers.load(Ordering::SeqCst) {
        0 => ok("{}"),
        1 => json("503 Service Unavailable", r#"{"status":{"code":503,"message":"Busy"}}"#),
        2 => json("404 Not Found", r#"{"status":{"code":404,"message":"Gone"}}"#),
        _ => Vec::new(),
    })
    .await;
    let client = wire.client();
    let mut before = client.health().sign_in.since;
    for (answer, is_well) in [(0, true), (1, false), (2, true), (3, false), (0, true)] {
        state.store(answer, Ordering::SeqCst);
        let outcome = client.statistics().delete_subscription("1").send().await;
        let health = client.health();
        let service = &health.services[&Service::Statistics];
        assert_eq!((service.is_well, health.is_well()), (is_well, is_well), "{answer}");
        assert_eq!(service.reason.is_some(), !is_well);
        if let (Err(error), false) = (outcome, is_well) {
            assert_eq!(service.reason.as_deref(), Some(error.to_string().as_str()));
        }
        assert!(service.since >= before && health.services.len() == 1);
        before = service.since;
    }
    state.store(1, Ordering::SeqCst);
    let _ = client.statistics().delete_subscription("1").send().await;
    let since = client.health().services[&Service::Statistics].since;
    let _ = client.statistics().delete_subscription("1").send().await;
    assert_eq!(
        client.health().services[&Service::Statistics].since,
        since,
        "it has been so since then"
    );
    let shown = serde_json::to_value(client.health()).unwrap();
    assert_eq!(shown["services"]["statistics"]["is_well"], false, "{shown}");
    assert_eq!(shown["sign_in"]["is_well"], true, "{shown}");
}

#[tokio::test]
async fn whoever_can_not_sign_in_is_not_well_and_no_secret_is_told() {
    let wire = Wire::by(|index, request| match (index, request.line().contains("/token")) {
        (0, true) => json(
            "401 Unauthorized",
            r#"{"error":"invalid_grant","error_description":"hunter2 is wrong"}"#,
        ),
        (_, true) => ok(r#"{"access_token":"token","expires_in":3600}"#),
        _ => ok("{}"),
    })
    .await;
    let credentials = Credentials::password(OAuthClient::new("id", "secret"), "user", "hunter2");
    let client = wire
        .builder()
        .retry(RetryPolicy::none())
        .credentials(credentials)
        .build()
        .unwrap();
    let error = client.authentication().get_user_info().send().await.unwrap_err();
    let health = client.health();
    assert!(!health.is_well() && !health.sign_in.is_well);
    let reason = health.sign_in.reason.unwrap();
    assert!(!reason.contains("hunter2") && error.to_string() == reason, "{reason}");
    assert!(
        health.services[&Service::Authentication].is_well,
        "it said no, and is there"
    );
    let _ = client.authentication().get_user_info().send().await.unwrap();
    assert!(client.health().is_well());
}
