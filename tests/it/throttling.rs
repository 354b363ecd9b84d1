//! Limits that a client sets itself, and pauses that a service asks for.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use genesys_multicloud_cx::auth::{Credentials, OAuthClient};
use genesys_multicloud_cx::{Client, Error, RetryPolicy, TimeoutPhase};
use tokio::sync::Notify;
use tokio::task::JoinSet;
use tokio::time::Instant;

use crate::wire::{Wire, json, ok};

const TOKEN: &str = r#"{"access_token":"token","expires_in":3600}"#;

/// A server that counts how many requests it has at once, and lets each go when it is told to.
struct Crowd {
    wire: Wire,
    most: Arc<AtomicUsize>,
    here: Arc<AtomicUsize>,
    go: Arc<Notify>,
}

impl Crowd {
    async fn new() -> Self {
        let (most, here, go) = (Arc::default(), Arc::default(), Arc::new(Notify::new()));
        let crowd = (Arc::clone(&most), Arc::clone(&here), Arc::clone(&go));
        let wire = Wire::waiting(move |_, request| {
            let (most, here, go): (Arc<AtomicUsize>, Arc<AtomicUsize>, Arc<Notify>) = crowd.clone();
            async move {
                if request.line().starts_with("POST /auth/v3/oauth/token") {
                    return ok(TOKEN);
                }
                let now = here.fetch_add(1, Ordering::SeqCst) + 1;
                most.fetch_max(now, Ordering::SeqCst);
                go.notified().await;
                here.fetch_sub(1, Ordering::SeqCst);
                ok("{}")
            }
        })
        .await;
        Self { wire, most, here, go }
    }

    /// Waits until so many requests are there.
    async fn arrive(&self, count: usize) {
        while self.here.load(Ordering::SeqCst) < count {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }
}

fn password() -> Credentials {
    Credentials::password(OAuthClient::new("id", "secret"), "user", "password")
}

#[tokio::test]
async fn no_more_calls_are_under_way_than_may_be_and_sign_in_takes_no_place() {
    let crowd = Crowd::new().await;
    let client = crowd.wire.builder().credentials(password()).max_concurrent_calls(1);
    let client = client.build().unwrap();
    let mut calls = JoinSet::new();
    for _ in 0..5 {
        let call = client.authentication().get_user_info();
        calls.spawn(async move { call.send().await });
    }
    for _ in 0..5 {
        crowd.arrive(1).await;
        // Whoever could come now would have had the time to.
        tokio::time::sleep(Duration::from_millis(20)).await;
        crowd.go.notify_one();
        let _ = calls.join_next().await.unwrap().unwrap().unwrap();
    }
    assert_eq!(crowd.most.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_call_that_gets_no_place_in_time_says_which_limit_it_was_and_takes_nobodys_place() {
    let crowd = Crowd::new().await;
    let client = crowd.wire.builder().credentials(Credentials::bearer("token"));
    let client = client.max_concurrent_calls(1).build().unwrap();
    let first = client.statistics().delete_subscription("1");
    let first = tokio::spawn(first.send());
    crowd.arrive(1).await;
    let second = client.statistics().delete_subscription("2");
    let error = second.timeout(Duration::from_millis(50)).send().await.unwrap_err();
    assert!(matches!(
        &error,
        Error::Timeout {
            phase: TimeoutPhase::Admission,
            ..
        }
    ));
    let text = error.to_string();
    assert!(
        text.contains("not its turn") && text.contains("max_concurrent_calls"),
        "{text}"
    );
    assert_eq!(error.attempts(), 0);
    assert!(client.health().is_well(), "it is no failure of the service");
    crowd.go.notify_one();
    let _ = first.await.unwrap().unwrap();
    let third = tokio::spawn(client.statistics().delete_subscription("3").send());
    crowd.arrive(1).await;
    crowd.go.notify_one();
    let _ = third.await.unwrap().unwrap();
    let lines: Vec<String> = crowd
        .wire
        .requests()
        .iter()
        .map(|request| request.line().to_owned())
        .collect();
    assert_eq!(lines.len(), 2, "{lines:?}");
}

#[tokio::test]
async fn no_more_calls_begin_in_a_second_than_may() {
    let wire = Wire::new([ok("{}")]).await;
    let client = wire.builder().credentials(Credentials::bearer("token"));
    let client = client.max_calls_per_second(100.0).build().unwrap();
    let begun = Instant::now();
    let mut calls = JoinSet::new();
    for _ in 0..21 {
        calls.spawn(client.statistics().delete_subscription("1").send());
    }
    for call in calls.join_all().await {
        let _ = call.unwrap();
    }
    assert!(begun.elapsed() >= Duration::from_millis(200), "{:?}", begun.elapsed());
}

fn slow_down(seconds: u64) -> Vec<u8> {
    let status = format!("429 Too Many Requests\r\nRetry-After: {seconds}");
    json(&status, r#"{"status":{"code":429,"message":"Slow down"}}"#)
}

fn calls_of(client: &Client) -> impl Fn(&str) -> genesys_multicloud_cx::statistics::builder::DeleteSubscription {
    let statistics = client.statistics();
    move |id| statistics.delete_subscription(id)
}

#[tokio::test]
async fn one_refusal_with_a_time_holds_back_all_calls_of_the_client() {
    let wire = Wire::by(|index, _| if index == 0 { slow_down(1) } else { ok("{}") }).await;
    let client = wire.client();
    let call = calls_of(&client);
    let error = call("1").send().await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(1)));
    assert!(!client.health().is_well());
    let begun = Instant::now();
    let mut calls = JoinSet::new();
    for number in 2..12 {
        calls.spawn(call(&number.to_string()).send());
    }
    let other = client.authentication().get_user_info().send().await;
    let _ = other.unwrap();
    for outcome in calls.join_all().await {
        let _ = outcome.unwrap();
    }
    assert!(begun.elapsed() >= Duration::from_millis(900), "{:?}", begun.elapsed());
    assert_eq!(wire.requests().len(), 12, "each was sent once, after the pause");
    assert!(client.health().is_well());
}

#[tokio::test]
async fn a_call_that_has_no_time_for_the_pause_fails_at_once_and_is_not_sent() {
    let wire = Wire::new([slow_down(120)]).await;
    let client = wire.client();
    let call = calls_of(&client);
    let _ = call("1").send().await.unwrap_err();
    let begun = Instant::now();
    let error = call("2").send().await.unwrap_err();
    assert!(begun.elapsed() < Duration::from_secs(30));
    assert!(matches!(error, Error::Throttled { .. }), "{error:?}");
    assert!(error.is_transient() && error.attempts() == 0);
    let left = error.retry_after().unwrap();
    assert!(
        left > Duration::from_secs(100) && left <= Duration::from_secs(120),
        "{left:?}"
    );
    assert!(error.to_string().contains("max_calls_per_second"), "{error}");
    assert_eq!(wire.requests().len(), 1);
    let other = wire.client();
    let _ = other.statistics().delete_subscription("3").send().await.unwrap_err();
    assert_eq!(wire.requests().len(), 2, "another client is not held back");
}

#[tokio::test]
async fn without_a_time_nobody_is_held_back() {
    let busy = || json("429 Too Many Requests", "");
    let wire = Wire::by(move |index, _| if index == 0 { busy() } else { ok("{}") }).await;
    let client = wire.client();
    let call = calls_of(&client);
    let _ = call("1").send().await.unwrap_err();
    let _ = call("2").send().await.unwrap();
}

#[tokio::test]
async fn a_retried_call_waits_once_for_what_it_was_told() {
    let wire = Wire::by(|index, _| if index == 0 { slow_down(1) } else { ok("{}") }).await;
    let client = wire.builder().credentials(Credentials::bearer("token"));
    let client = client.retry(RetryPolicy::default()).build().unwrap();
    let begun = Instant::now();
    let _ = calls_of(&client)("1").send().await.unwrap();
    let waited = begun.elapsed();
    assert!(
        waited >= Duration::from_millis(990) && waited < Duration::from_secs(4),
        "{waited:?}"
    );
    assert_eq!(wire.requests().len(), 2);
}
