//! Many statistics in one watch.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use genesys_multicloud_cx::simulator::{Fault, Simulator};
use genesys_multicloud_cx::statistics::{Watch, WatchEvent};
use serde_json::{Value, json};

use crate::watch::{STATE, agent, client, next, until, update, value};
use crate::wire::{Request, Wire, json as response, ok};

/// What the bodies of requests for subscriptions ask for, one list each.
fn asked(requests: &[Request]) -> Vec<Vec<String>> {
    let creating = |request: &&Request| request.line().starts_with("POST /statistics/v3/subscriptions");
    let ids = |request: &Request| {
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        let statistics = body["data"]["statistics"].as_array().unwrap().clone();
        let ids = statistics
            .iter()
            .map(|statistic| statistic["statisticId"].as_str().unwrap().to_owned());
        ids.collect()
    };
    requests.iter().filter(creating).map(ids).collect()
}

/// A server that takes subscriptions of so many statistics, and says how many were being opened at once.
async fn server(most: usize, at_once: Arc<Mutex<(usize, usize)>>) -> Wire {
    Wire::waiting(move |_, request| {
        let at_once = Arc::clone(&at_once);
        async move {
            let line = request.line();
            if line.starts_with("POST /statistics/v3/subscriptions") {
                let body: Value = serde_json::from_slice(&request.body).unwrap();
                {
                    let mut at_once = at_once.lock().unwrap();
                    at_once.0 += 1;
                    at_once.1 = at_once.1.max(at_once.0);
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
                at_once.lock().unwrap().0 -= 1;
                let statistics = body["data"]["statistics"].as_array().unwrap();
                if statistics.len() > most {
                    return response("413 Payload Too Large", "");
                }
                let value = |statistic: &Value| json!({ "statisticId": statistic["statisticId"], "value": 1 });
                let statistics: Vec<Value> = statistics.iter().map(value).collect();
                let data = json!({ "subscriptionId": body["operationId"], "statistics": statistics });
                return ok(&json!({ "status": { "code": 0 }, "data": data }).to_string());
            }
            if !line.contains("/notifications") {
                return ok(r#"{"status":{"code":0}}"#);
            }
            let messages: Value = serde_json::from_slice(&request.body).unwrap();
            if messages[0]["channel"] == "/meta/connect" && messages[0]["advice"].is_null() {
                std::future::pending::<()>().await;
            }
            let reply = |message: &Value| {
                json!({
                    "channel": message["channel"], "id": message["id"], "successful": true,
                    "clientId": "c", "subscription": message["subscription"],
                })
            };
            let replies: Vec<Value> = messages.as_array().unwrap().iter().map(reply).collect();
            ok(&Value::from(replies).to_string())
        }
    })
    .await
}

async fn first_values(watch: &mut Watch, count: usize) {
    assert!(matches!(next(watch).await, WatchEvent::Connected));
    for number in 0..count {
        assert_eq!(update(watch).await.statistic_id(), format!("{number}"));
    }
}

#[tokio::test]
async fn no_subscription_has_more_statistics_than_it_may() {
    let at_once = Arc::default();
    let wire = server(usize::MAX, Arc::clone(&at_once)).await;
    let client = wire.client();
    let statistics = (0..10_000).map(|number| agent(&number.to_string(), "agent1"));
    let watch = client.statistics().watch(statistics).statistics_per_subscription(300);
    let mut watch = watch.open().await.unwrap();
    first_values(&mut watch, 10_000).await;
    let asked = asked(&wire.requests());
    assert_eq!(asked.len(), 34);
    assert!(asked.iter().all(|ids| ids.len() <= 300));
    let all: HashSet<&String> = asked.iter().flatten().collect();
    assert_eq!(all.len(), 10_000);
    assert_eq!(at_once.lock().unwrap().1, 4, "so many at once");
    watch.close().await;
    let deleted = wire
        .requests()
        .iter()
        .filter(|request| request.line().starts_with("DELETE"))
        .count();
    assert_eq!(deleted, 34);
}

#[tokio::test]
async fn a_subscription_that_is_too_large_is_made_as_two() {
    let wire = server(30, Arc::default()).await;
    let client = wire.client();
    let statistics = (0..200).map(|number| agent(&number.to_string(), "agent1"));
    let watch = client.statistics().watch(statistics).statistics_per_subscription(100);
    let mut watch = watch.open().await.unwrap();
    assert!(matches!(next(&mut watch).await, WatchEvent::Connected));
    let mut ids = HashSet::new();
    for _ in 0..200 {
        ids.insert(update(&mut watch).await.statistic_id().to_owned());
    }
    assert_eq!(ids.len(), 200);
    let sizes: Vec<usize> = asked(&wire.requests()).iter().map(Vec::len).collect();
    let taken: Vec<usize> = sizes.iter().copied().filter(|size| *size <= 30).collect();
    assert_eq!(taken.iter().sum::<usize>(), 200);
    assert!(sizes.len() - taken.len() <= 6, "{sizes:?}");
    // What comes later begins with the size that was found.
    let more = (200..280).map(|number| agent(&number.to_string(), "agent1"));
    assert!(watch.handle().add(more).await.unwrap().rejected.is_empty());
    let sizes: Vec<usize> = asked(&wire.requests()).iter().skip(sizes.len()).map(Vec::len).collect();
    assert_eq!(sizes, [25, 25, 25, 5]);
    watch.close().await;
    // One alone can't be halved.
    let wire = server(0, Arc::default()).await;
    let watch = wire.client().statistics().watch([agent("one", "agent1")]).open().await;
    assert_eq!(watch.unwrap_err().status().unwrap().as_u16(), 413);
    assert_eq!(asked(&wire.requests()).len(), 1);
}

#[tokio::test]
async fn thousands_of_statistics_outlive_the_service() {
    const COUNT: usize = 3000;
    crate::tracing::record();
    let builder = (0..COUNT).fold(Simulator::builder().tick_interval(Duration::ZERO), |builder, number| {
        builder.object("Queue", format!("queue{number}"))
    });
    let simulator = builder.start().await.unwrap();
    let client = client(&simulator);
    let statistics = (0..COUNT).map(|number| {
        use genesys_multicloud_cx::statistics::types::{StatisticReference, SubscribedStatistic};
        let queue = StatisticReference::new(STATE, "Queue", format!("queue{number}"));
        SubscribedStatistic::named(number.to_string(), queue)
    });
    let mut watch = client.statistics().watch(statistics).open().await.unwrap();
    first_values(&mut watch, COUNT).await;
    assert_eq!(simulator.subscriptions().len(), COUNT / 500);
    for round in 0..2 {
        // One of six fails at the first attempt; the others are not opened again for it.
        let before = simulator.calls("createSubscription");
        simulator.set_statistics_available(false);
        assert!(matches!(next(&mut watch).await, WatchEvent::Unavailable));
        simulator.set_value(STATE, "queue7", value(round));
        simulator.faults().inject("createSubscription", Fault::status(500));
        simulator.expire_access_tokens();
        simulator.set_statistics_available(true);
        assert!(matches!(next(&mut watch).await, WatchEvent::Reconnecting(_)));
        assert!(matches!(next(&mut watch).await, WatchEvent::Resubscribed));
        for number in 0..COUNT {
            let update = update(&mut watch).await;
            assert_eq!(update.statistic_id(), number.to_string());
            assert!(number != 7 || *update.value == value(round));
        }
        assert_eq!(simulator.calls("createSubscription") - before, COUNT / 500 + 1);
        simulator.set_value(STATE, "queue2999", value(round));
        let announced = update(&mut watch).await;
        assert_eq!((announced.statistic_id(), &*announced.value), ("2999", &value(round)));
    }
    watch.close().await;
    until(|| simulator.subscriptions().is_empty() && simulator.cometd_sessions().is_empty()).await;
}
