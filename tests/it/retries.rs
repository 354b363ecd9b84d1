//! What is made again, how often, and when not.

use std::time::Duration;

use genesys_multicloud_cx::auth::Credentials;
use genesys_multicloud_cx::{Client, Error, RetryPolicy};

use crate::wire::{Answer, Wire, answer, json, ok, silent_port};

/// Waits of a millisecond at most.
fn quick() -> RetryPolicy {
    RetryPolicy::default()
        .min_delay(Duration::from_millis(1))
        .max_delay(Duration::from_millis(1))
}

fn client(wire: &Wire, policy: RetryPolicy) -> Client {
    let credentials = Credentials::bearer("token");
    wire.builder().credentials(credentials).retry(policy).build().unwrap()
}

fn unavailable() -> Answer {
    json("503 Service Unavailable", r#"{"status":{"code":503,"message":"Busy"}}"#)
}

#[tokio::test]
async fn idempotent_calls_are_made_again() {
    for status in [
        "429 Too Many Requests",
        "502 Bad Gateway",
        "503 Service Unavailable",
        "504 Gateway Timeout",
    ] {
        let wire = Wire::new([json(status, ""), Vec::new(), ok("{}")]).await;
        let call = client(&wire, quick()).statistics().delete_subscription("1");
        call.send().await.unwrap().into_inner();
        assert_eq!(wire.requests().len(), 3, "{status}");
    }
}

#[tokio::test]
async fn attempts_are_counted_and_limited() {
    let wire = Wire::new([unavailable()]).await;
    let call = || client(&wire, quick().max_attempts(4)).authentication().ping();
    let error = call().send().await.unwrap_err();
    assert_eq!(error.attempts(), 4);
    assert!(
        error.to_string().ends_with("Busy (code 503) (after 4 attempts)"),
        "{error}"
    );
    assert_eq!(wire.requests().len(), 4);
    let error = client(&wire, RetryPolicy::none())
        .authentication()
        .ping()
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.attempts(), 1);
    assert_eq!(wire.requests().len(), 5);
}

#[tokio::test]
async fn other_calls_are_made_once_unless_marked() {
    for fault in [unavailable(), Vec::new()] {
        let wire = Wire::new([fault]).await;
        let call = || client(&wire, quick()).statistics().get_statistic_values([]);
        call().send().await.unwrap_err();
        assert_eq!(wire.requests().len(), 1);
        call().idempotent().send().await.unwrap_err();
        assert_eq!(wire.requests().len(), 4);
        let bodies: Vec<Vec<u8>> = wire.requests().into_iter().map(|request| request.body).collect();
        assert!(bodies.iter().all(|body| *body == bodies[0] && !body.is_empty()));
    }
}

#[tokio::test]
async fn other_statuses_are_final() {
    for status in [
        "400 Bad Request",
        "404 Not Found",
        "409 Conflict",
        "500 Internal Server Error",
        "501 Not Implemented",
    ] {
        let wire = Wire::new([json(status, "")]).await;
        client(&wire, quick()).authentication().ping().send().await.unwrap_err();
        assert_eq!(wire.requests().len(), 1, "{status}");
    }
}

#[tokio::test]
async fn a_connection_that_was_never_made_is_tried_again_for_any_call() {
    let (silent, address) = silent_port();
    let policy = quick()
        .max_attempts(50)
        .min_delay(Duration::from_millis(40))
        .max_delay(Duration::from_millis(40));
    let client = Client::builder(format!("http://{address}"))
        .api_key("key")
        .credentials(Credentials::bearer("token"))
        .retry(policy)
        .build()
        .unwrap();
    let call = tokio::spawn(client.statistics().get_statistic_values([]).send());
    tokio::time::sleep(Duration::from_millis(100)).await;
    let wire = Wire::at(silent.listen(64).unwrap(), |_, _| ok("{}"));
    call.await.unwrap().unwrap().into_inner();
    assert_eq!(wire.requests().len(), 1);
}

#[tokio::test]
async fn the_service_may_ask_for_a_longer_wait() {
    let busy = |after: &str| -> Answer {
        format!("HTTP/1.1 429 Too Many Requests\r\nRetry-After: {after}\r\nContent-Length: 0\r\n\r\n").into()
    };
    let wire = Wire::new([busy("1"), ok("{}")]).await;
    let start = std::time::Instant::now();
    client(&wire, quick())
        .authentication()
        .ping()
        .send()
        .await
        .unwrap()
        .into_inner();
    assert!(start.elapsed() >= Duration::from_secs(1));
    let wire = Wire::new([busy("3600")]).await;
    let error = client(&wire, quick()).authentication().ping().send().await.unwrap_err();
    assert_eq!(
        (wire.requests().len(), error.attempts()),
        (1, 1),
        "longer than the budget"
    );
    let wire = Wire::new([busy("Wed, 21 Oct 2015 07:28:00 GMT"), ok("{}")]).await;
    client(&wire, quick())
        .authentication()
        .ping()
        .send()
        .await
        .unwrap()
        .into_inner();
}

#[tokio::test]
async fn the_time_of_a_call_bounds_its_attempts() {
    let wire = Wire::new([unavailable()]).await;
    let slow = RetryPolicy::default()
        .max_attempts(1000)
        .min_delay(Duration::from_millis(20))
        .max_delay(Duration::from_millis(20))
        .budget(Duration::from_secs(3600));
    let builder = wire.builder().retry(slow).timeout(Duration::from_millis(200));
    let client = builder.credentials(Credentials::bearer("token")).build().unwrap();
    let error = client.authentication().ping().send().await.unwrap_err();
    assert!(matches!(error, Error::Timeout { .. }), "{error:?}");
    assert!(error.attempts() > 1, "{error}");
}

#[tokio::test]
async fn dropping_a_call_stops_it() {
    let wire = Wire::new([unavailable()]).await;
    let policy = quick()
        .max_attempts(1000)
        .min_delay(Duration::from_secs(3600))
        .max_delay(Duration::from_secs(3600))
        .budget(Duration::MAX / 4);
    let call = client(&wire, policy).authentication().ping().send();
    assert!(tokio::time::timeout(Duration::from_millis(100), call).await.is_err());
    let made = wire.requests().len();
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(wire.requests().len(), made);
}

/// A token exchange may have taken its refresh token even where its answer was lost, so neither a call that may be made
/// again nor one that is marked so repeats it.
#[tokio::test]
async fn grants_are_not_repeated_once_they_were_sent() {
    let page = answer("502 Bad Gateway", "text/html", "<html>");
    let cut = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"access".to_vec();
    for fault in [page, Vec::new(), cut] {
        let wire = Wire::new([fault]).await;
        let application = genesys_multicloud_cx::auth::OAuthClient::new("id", "secret");
        let credentials = Credentials::refresh_token(application, "once");
        let client = wire.builder().retry(quick()).credentials(credentials);
        let client = client.build().unwrap();
        let get = client.authentication().ping().send().await.unwrap_err();
        assert_eq!(get.operation().unwrap().id, "retrieveToken");
        assert_eq!(wire.requests().len(), 1, "a rotating token would be lost");
        let call = client.statistics().get_statistic_values([]);
        let marked = call.idempotent().send().await.unwrap_err();
        assert_eq!(
            (marked.operation().unwrap().id, marked.attempts()),
            ("retrieveToken", 1)
        );
        assert_eq!(wire.requests().len(), 2);
    }
}
