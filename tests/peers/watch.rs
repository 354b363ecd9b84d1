//! Statistics that are watched at the CometD project's own server.

use std::time::Duration;

use genesys_multicloud_cx::auth::{Credentials, OAuthClient};
use genesys_multicloud_cx::statistics::types::{StatisticReference, SubscribedStatistic};
use genesys_multicloud_cx::statistics::{Watch, WatchEvent};
use genesys_multicloud_cx::{Client, Error, NotificationErrorKind, RetryPolicy};
use serde_json::json;

use crate::cometd::CometdServer;

const LIMIT: Duration = Duration::from_secs(60);

fn client(server: &CometdServer) -> Client {
    let application = OAuthClient::new("id", "secret");
    Client::builder(&server.url)
        .api_key("key")
        .credentials(Credentials::password(application, "user", "password"))
        .retry(RetryPolicy::none())
        .build()
        .expect("no client")
}

async fn watch(client: &Client) -> Watch {
    let agent = StatisticReference::new("CurrentAgentState", "Agent", "agent1");
    let statistics = client.statistics();
    let watch = statistics.watch([SubscribedStatistic::named("one", agent)]);
    watch.open().await.expect("it can't be watched")
}

async fn next(watch: &mut Watch) -> Option<Result<WatchEvent, Error>> {
    let next = tokio::time::timeout(LIMIT, watch.next());
    next.await.expect("nothing came")
}

/// The numbers that are announced until `last`, and what else happened.
async fn numbers(watch: &mut Watch, last: u32) -> (Vec<u32>, Vec<String>) {
    let (mut numbers, mut others) = (Vec::new(), Vec::new());
    while numbers.last() != Some(&last) {
        match next(watch).await.expect("an end").expect("an error") {
            WatchEvent::Update(update) if update.is_snapshot => others.push("snapshot".to_owned()),
            WatchEvent::Update(update) => {
                let number = update.number().expect("no number");
                numbers.push(number as u32);
            }
            WatchEvent::Connected => others.push("connected".to_owned()),
            WatchEvent::Resubscribed => others.push("resubscribed".to_owned()),
            WatchEvent::Reconnecting(_) => others.push("reconnecting".to_owned()),
            WatchEvent::Unavailable => others.push("unavailable".to_owned()),
            other => panic!("{other:?}"),
        }
    }
    (numbers, others)
}

async fn until(watch: &mut Watch, is_it: impl Fn(&WatchEvent) -> bool + Send + Sync) {
    while !is_it(&next(watch).await.expect("an end").expect("an error")) {}
}

#[tokio::test]
async fn a_thousand_updates_arrive_once_each_and_in_order() {
    let server = CometdServer::start().await;
    let client = client(&server);
    let mut watch = watch(&client).await;
    for batch in 0..10 {
        if batch % 2 == 0 {
            server.until_all_wait().await;
        }
        let updates = json!({ "count": 100, "from": 1 + 100 * batch });
        server.control("publish", updates).await;
    }
    let (numbers, others) = numbers(&mut watch, 1000).await;
    assert!(numbers.into_iter().eq(1..=1000));
    assert_eq!(others, ["connected", "snapshot"]);
    watch.close().await;
    let left = server.control("subscriptions", json!({})).await;
    assert_eq!(left, json!([]));
    assert_eq!(server.control("sessions", json!({})).await, json!([]));
}

#[tokio::test]
async fn a_server_that_was_killed_and_comes_back_is_subscribed_to_again() {
    let mut server = CometdServer::start().await;
    let client = client(&server);
    let mut watch = watch(&client).await;
    server.until_all_wait().await;
    server.control("publish", json!({ "count": 100, "from": 1 })).await;
    let (before, _) = numbers(&mut watch, 100).await;
    assert!(before.into_iter().eq(1..=100));
    server.kill().await;
    until(&mut watch, |event| matches!(event, WatchEvent::Reconnecting(_))).await;
    server.start_again().await;
    until(&mut watch, |event| matches!(event, WatchEvent::Resubscribed)).await;
    server.until_all_wait().await;
    server.control("publish", json!({ "count": 100, "from": 101 })).await;
    let (after, _) = numbers(&mut watch, 200).await;
    assert!(after.into_iter().eq(101..=200));
}

#[tokio::test]
async fn an_expired_session_is_replaced() {
    let server = CometdServer::start().await;
    let client = client(&server);
    let mut watch = watch(&client).await;
    server.until_all_wait().await;
    server.control("options", json!({ "timeout": 500 })).await;
    server.control("expire", json!({})).await;
    until(&mut watch, |event| matches!(event, WatchEvent::Resubscribed)).await;
    server.until_all_wait().await;
    server.control("publish", json!({ "count": 10, "from": 1 })).await;
    let (numbers, _) = numbers(&mut watch, 10).await;
    assert!(numbers.into_iter().eq(1..=10));
}

#[tokio::test]
async fn a_token_that_ends_is_renewed_and_nothing_is_lost() {
    let server = CometdServer::start().await;
    let client = client(&server);
    let mut watch = watch(&client).await;
    for round in 0..3 {
        server.until_all_wait().await;
        server.control("end-token", json!({})).await;
        let updates = json!({ "count": 10, "from": 1 + 10 * round });
        server.control("publish", updates).await;
    }
    let (numbers, _) = numbers(&mut watch, 30).await;
    assert!(numbers.into_iter().eq(1..=30));
}

#[tokio::test]
async fn an_unavailable_service_is_waited_for() {
    let server = CometdServer::start().await;
    let client = client(&server);
    let mut watch = watch(&client).await;
    server.until_all_wait().await;
    let state = |state: &str| json!({ "state": state });
    server.control("service-state", state("UNAVAILABLE")).await;
    until(&mut watch, |event| matches!(event, WatchEvent::Unavailable)).await;
    server.control("service-state", state("AVAILABLE")).await;
    until(&mut watch, |event| matches!(event, WatchEvent::Resubscribed)).await;
    server.control("publish", json!({ "count": 10, "from": 1 })).await;
    let (numbers, _) = numbers(&mut watch, 10).await;
    assert!(numbers.into_iter().eq(1..=10));
}

#[tokio::test]
async fn a_server_that_disconnects_for_good_ends_the_watch_with_the_reason() {
    let server = CometdServer::start().await;
    let client = client(&server);
    let mut watch = watch(&client).await;
    server.until_all_wait().await;
    server.control("disconnect", json!({})).await;
    let error = loop {
        match next(&mut watch).await.expect("an end without a reason") {
            Ok(_) => {}
            Err(error) => break error,
        }
    };
    let Error::Notification(error) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(error.kind, NotificationErrorKind::Disconnected);
    assert!(watch.next().await.is_none());
}
