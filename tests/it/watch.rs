//! Statistics that are watched, through everything that may happen to the connection.

use std::sync::Arc;
use std::time::{Duration, Instant};

use genesys_multicloud_cx::simulator::{Fault, Simulator};
use genesys_multicloud_cx::statistics::types::{StatisticDefinition, StatisticReference, SubscribedStatistic};
use genesys_multicloud_cx::statistics::{Update, Watch, WatchEvent};
use genesys_multicloud_cx::{Client, Error, RetryPolicy};
use serde_json::{Value, json};

use crate::wire::{Wire, ok};

pub const STATE: &str = "CurrentAgentState";

/// A simulator in which nothing moves by itself.
pub async fn still() -> Simulator {
    crate::tracing::record();
    let simulator = Simulator::builder().tick_interval(Duration::ZERO);
    simulator.start().await.unwrap()
}

pub fn client(simulator: &Simulator) -> Client {
    let builder = simulator.client_builder().retry(RetryPolicy::none());
    builder.build().unwrap()
}

pub fn agent(statistic_id: &str, agent: &str) -> SubscribedStatistic {
    SubscribedStatistic::named(statistic_id, StatisticReference::new(STATE, "Agent", agent))
}

pub async fn watch(client: &Client) -> Watch {
    let statistics = client.statistics();
    statistics.watch([agent("one", "agent1")]).open().await.unwrap()
}

pub async fn next(watch: &mut Watch) -> WatchEvent {
    let next = tokio::time::timeout(Duration::from_secs(20), watch.next());
    next.await.expect("nothing came").expect("an end").unwrap()
}

pub async fn update(watch: &mut Watch) -> Update {
    match next(watch).await {
        WatchEvent::Update(update) => update,
        other => panic!("{other:?}"),
    }
}

/// The next announced value, whatever happens before.
pub async fn announced(watch: &mut Watch) -> Value {
    loop {
        if let WatchEvent::Update(update) = next(watch).await
            && !update.is_snapshot
        {
            return Value::clone(&update.value);
        }
    }
}

/// Goes on until an event of this kind.
pub async fn until_event(watch: &mut Watch, is_it: impl Fn(&WatchEvent) -> bool) -> WatchEvent {
    loop {
        let event = next(watch).await;
        if is_it(&event) {
            return event;
        }
    }
}

pub async fn until(mut condition: impl FnMut() -> bool) {
    let patience = Instant::now() + Duration::from_secs(20);
    while !condition() {
        assert!(Instant::now() < patience, "it never came to be");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

pub fn value(number: u32) -> Value {
    json!({ "value": number })
}

#[tokio::test]
async fn first_values_come_first_and_each_is_joined_to_what_was_asked_for() {
    let simulator = still().await;
    let client = client(&simulator);
    let definition = StatisticDefinition::default()
        .notification_mode("Periodical")
        .notification_frequency(10)
        .insensitivity(1)
        .category("TotalAdjustedTime")
        .subject("DNStatus")
        .interval_type("GrowingWindow")
        .main_mask("WaitForNextCall")
        .dynamic_time_profile("00:00")
        .dynamic_filter("Media=voice")
        .mask_type("DN");
    let asked = [
        agent("by name", "agent1"),
        StatisticReference::new("TimeInCurrentState", "Agent", "agent2").into(),
        SubscribedStatistic::defined("by definition", "Agent", "agent", definition),
    ];
    let mut watch = client.statistics().watch(asked.clone()).open().await.unwrap();
    assert!(matches!(next(&mut watch).await, WatchEvent::Connected));
    for asked in &asked {
        let update = update(&mut watch).await;
        assert_eq!(*update.statistic, *asked);
        assert!(update.is_snapshot && update.timestamp.is_some());
        assert!(update.time().unwrap() > std::time::UNIX_EPOCH);
    }
    simulator.set_value(STATE, "agent1", json!({ "state": "Busy", "reasons": [] }));
    simulator.set_value("TimeInCurrentState", "agent2", value(187));
    let first = update(&mut watch).await;
    assert_eq!((first.statistic_id(), first.is_snapshot), ("by name", false));
    assert_eq!(first.agent_state().unwrap().state, "Busy");
    let second = update(&mut watch).await;
    assert_eq!(second.statistic_id(), asked[1].statistic_id.as_deref().unwrap());
    assert_eq!(second.number(), Some(187.0));
    assert_eq!(second.duration(), Some(Duration::from_secs(187)));
    watch.close().await;
}

#[tokio::test]
async fn what_the_service_does_not_watch_is_named_with_the_reason() {
    let simulator = still().await;
    let client = client(&simulator);
    let asked = [agent("one", "agent1"), agent("two", "nobody"), agent("three", "agent2")];
    let mut watch = client.statistics().watch(asked).open().await.unwrap();
    assert!(matches!(next(&mut watch).await, WatchEvent::Connected));
    match next(&mut watch).await {
        WatchEvent::Rejected(rejected) => {
            assert_eq!(rejected.statistic.statistic_id.as_deref(), Some("two"));
            assert_eq!(rejected.reason.to_string(), "Object not found (code 404)");
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(update(&mut watch).await.statistic_id(), "one");
    assert_eq!(update(&mut watch).await.statistic_id(), "three");
    simulator.set_value(STATE, "agent2", value(7));
    assert_eq!(announced(&mut watch).await, value(7));
}

#[tokio::test]
async fn nothing_that_can_be_watched_is_an_error_and_leaves_nothing() {
    let simulator = still().await;
    let client = client(&simulator);
    let statistics = client.statistics();
    let nobody = statistics.watch([agent("one", "nobody")]).open().await;
    assert!(matches!(nobody.unwrap_err(), Error::Api(_)));
    assert!(simulator.cometd_sessions().is_empty());
    let none = statistics.watch(Vec::<SubscribedStatistic>::new()).open().await;
    assert!(none.unwrap_err().to_string().contains("no statistic"));
    let twice = [agent("one", "agent1"), agent("one", "agent2")];
    let twice = statistics.watch(twice).open().await.unwrap_err();
    assert!(twice.to_string().contains("two statistics one"), "{twice}");
    simulator.faults().refuse_handshakes(true);
    let refused = statistics.watch([agent("one", "agent1")]).open().await;
    assert!(matches!(refused.unwrap_err(), Error::Notification(_)));
    simulator.stop().await;
    let unreachable = statistics.watch([agent("one", "agent1")]).open().await;
    assert!(matches!(unreachable.unwrap_err(), Error::Transport { .. }));
}

#[tokio::test]
async fn a_service_that_was_unavailable_is_asked_for_the_same_statistics_again() {
    let simulator = still().await;
    let client = client(&simulator);
    let mut watch = watch(&client).await;
    next(&mut watch).await;
    update(&mut watch).await;
    let before = simulator.subscriptions();
    simulator.set_statistics_available(false);
    assert!(matches!(next(&mut watch).await, WatchEvent::Unavailable));
    assert!(simulator.subscriptions().is_empty());
    simulator.set_value(STATE, "agent1", value(1));
    simulator.set_statistics_available(true);
    assert!(matches!(next(&mut watch).await, WatchEvent::Resubscribed));
    let current = update(&mut watch).await;
    assert_eq!((current.statistic_id(), current.is_snapshot), ("one", true));
    assert_eq!(*current.value, value(1));
    simulator.set_value(STATE, "agent1", value(2));
    assert_eq!(announced(&mut watch).await, value(2));
    let after = simulator.subscriptions();
    assert!(after.len() == 1 && after != before);
}

#[tokio::test]
async fn a_restarted_server_is_asked_for_the_same_statistics_again() {
    let simulator = still().await;
    let client = client(&simulator);
    let mut watch = watch(&client).await;
    next(&mut watch).await;
    update(&mut watch).await;
    for round in 0..2 {
        simulator.stop().await;
        simulator.set_value(STATE, "agent1", value(round));
        until_event(&mut watch, |event| matches!(event, WatchEvent::Reconnecting(_))).await;
        simulator.start_again().await.unwrap();
        let back = until_event(&mut watch, |event| !matches!(event, WatchEvent::Reconnecting(_)));
        assert!(matches!(back.await, WatchEvent::Resubscribed));
        assert_eq!(*update(&mut watch).await.value, value(round), "no gap remains");
        simulator.set_value(STATE, "agent1", value(100 + round));
        assert_eq!(announced(&mut watch).await, value(100 + round));
    }
    watch.close().await;
    assert!(simulator.subscriptions().is_empty());
    assert!(simulator.cometd_sessions().is_empty());
}

#[tokio::test]
async fn a_forgotten_session_is_replaced() {
    for fault in ["forgotten", "advised"] {
        let simulator = still().await;
        let client = client(&simulator);
        let mut watch = watch(&client).await;
        next(&mut watch).await;
        update(&mut watch).await;
        match fault {
            "forgotten" => simulator.faults().forget_sessions(),
            _ => simulator.faults().advise_handshake(),
        }
        assert!(matches!(next(&mut watch).await, WatchEvent::Reconnecting(_)));
        assert!(matches!(next(&mut watch).await, WatchEvent::Resubscribed));
        assert!(update(&mut watch).await.is_snapshot);
        simulator.set_value(STATE, "agent1", value(7));
        assert_eq!(announced(&mut watch).await, value(7), "{fault}");
        watch.close().await;
        until(|| simulator.subscriptions().is_empty()).await;
    }
}

/// What a lost answer announced is read from the service.
#[tokio::test]
async fn a_cut_connection_loses_no_value() {
    let simulator = still().await;
    let client = client(&simulator);
    let mut watch = watch(&client).await;
    next(&mut watch).await;
    update(&mut watch).await;
    simulator.faults().inject("connect", Fault::response_lost().times(2));
    simulator.faults().drop_polls();
    until_event(&mut watch, |event| matches!(event, WatchEvent::Reconnecting(_))).await;
    simulator.set_value(STATE, "agent1", value(7));
    until_event(&mut watch, |event| matches!(event, WatchEvent::Connected)).await;
    let seen = until_event(&mut watch, |event| matches!(event, WatchEvent::Update(_))).await;
    assert!(matches!(seen, WatchEvent::Update(update) if *update.value == value(7)));
    assert_eq!(simulator.calls("createSubscription"), 1);
    assert_eq!(simulator.calls("handshake"), 1);
}

#[tokio::test]
async fn a_token_that_ends_interrupts_nothing() {
    let simulator = still().await;
    let client = client(&simulator);
    let mut watch = watch(&client).await;
    next(&mut watch).await;
    update(&mut watch).await;
    for number in 0..5 {
        simulator.expire_access_tokens();
        simulator.set_value(STATE, "agent1", value(number));
        let update = update(&mut watch).await;
        assert_eq!((&*update.value, update.is_snapshot), (&value(number), false));
    }
}

#[tokio::test]
async fn a_server_that_gives_up_ends_the_watch_with_the_reason() {
    for fault in ["advice", "farewell"] {
        let simulator = still().await;
        let client = client(&simulator);
        let mut watch = watch(&client).await;
        next(&mut watch).await;
        update(&mut watch).await;
        match fault {
            "advice" => simulator.faults().advise_none(),
            _ => simulator.faults().disconnect_sessions(),
        }
        let error = tokio::time::timeout(Duration::from_secs(20), watch.next());
        let error = error.await.unwrap().unwrap().unwrap_err();
        assert!(matches!(error, Error::Notification(_)), "{error:?}");
        assert!(watch.next().await.is_none());
        until(|| simulator.subscriptions().is_empty()).await;
    }
}

#[tokio::test]
async fn an_opening_that_fails_after_an_outage_is_repeated() {
    let simulator = still().await;
    let client = client(&simulator);
    let mut watch = watch(&client).await;
    next(&mut watch).await;
    update(&mut watch).await;
    let busy = Fault::status(503).times(2);
    simulator.faults().inject("createSubscription", busy);
    simulator.faults().forget_sessions();
    for _ in 0..3 {
        assert!(matches!(next(&mut watch).await, WatchEvent::Reconnecting(_)));
    }
    assert!(matches!(next(&mut watch).await, WatchEvent::Resubscribed));
    update(&mut watch).await;
    simulator.set_value(STATE, "agent1", value(7));
    assert_eq!(announced(&mut watch).await, value(7));
}

#[tokio::test]
async fn watches_of_one_client_share_its_session_and_nothing_else() {
    let simulator = still().await;
    let client = client(&simulator);
    let mut first = watch(&client).await;
    // The same identifier on purpose.
    let second = client.statistics().watch([agent("one", "agent2")]);
    let mut second = second.open().await.unwrap();
    assert_eq!(simulator.cometd_sessions().len(), 1);
    assert_eq!(simulator.subscriptions().len(), 2);
    for watch in [&mut first, &mut second] {
        next(watch).await;
        update(watch).await;
    }
    simulator.set_value(STATE, "agent2", value(2));
    simulator.set_value(STATE, "agent1", value(1));
    assert_eq!(announced(&mut first).await, value(1));
    assert_eq!(announced(&mut second).await, value(2));
    first.close().await;
    assert_eq!(simulator.subscriptions().len(), 1);
    simulator.set_value(STATE, "agent2", value(3));
    assert_eq!(announced(&mut second).await, value(3));
    drop(second);
    until(|| simulator.subscriptions().is_empty() && simulator.cometd_sessions().is_empty()).await;
}

#[tokio::test]
async fn a_slow_watcher_has_the_newest_value_of_each_and_the_number_of_the_others() {
    let simulator = still().await;
    let client = client(&simulator);
    let asked = [agent("one", "agent1"), agent("two", "agent2")];
    let watch = client.statistics().watch(asked).queue_limit(10);
    let mut watch = watch.open().await.unwrap();
    for round in 0..5 {
        let polls = simulator.calls("connect");
        for number in round * 100..=(round + 1) * 100 {
            simulator.set_value(STATE, "agent1", value(number));
        }
        until(|| simulator.calls("connect") > polls).await;
    }
    simulator.set_value(STATE, "agent2", value(1000));
    let (mut one, mut two, mut seen, mut missed) = (Value::Null, Value::Null, 0, 0);
    while one != value(500) || two != value(1000) {
        match next(&mut watch).await {
            WatchEvent::Update(update) if update.is_snapshot => {}
            WatchEvent::Update(update) => {
                seen += 1;
                match update.statistic_id() {
                    "one" => one = Value::clone(&update.value),
                    _ => two = Value::clone(&update.value),
                }
            }
            WatchEvent::Missed(count) => missed += count,
            other => assert!(matches!(other, WatchEvent::Connected), "{other:?}"),
        }
    }
    assert!(missed > 0 && seen + missed >= 501, "{seen} seen, {missed} missed");
}

#[test]
fn a_watch_leaves_no_task_behind() {
    let server = tokio::runtime::Runtime::new().unwrap();
    let simulator = server.block_on(still());
    let own = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    own.block_on(async {
        let builder = simulator.client_builder();
        let client = builder.configure_http(|http| http.pool_max_idle_per_host(0));
        let client = client.build().unwrap();
        let alive = || tokio::runtime::Handle::current().metrics().num_alive_tasks();
        watch(&client).await.close().await;
        until(|| alive() == 0).await;
        assert!(simulator.cometd_sessions().is_empty());
        drop(watch(&client).await);
        until(|| alive() == 0).await;
        assert!(simulator.cometd_sessions().is_empty());
        assert!(simulator.subscriptions().is_empty());
        let opening = client.statistics().watch([agent("one", "agent1")]).open();
        simulator
            .faults()
            .inject("createSubscription", Fault::late(Duration::from_secs(60)));
        assert!(tokio::time::timeout(Duration::from_millis(300), opening).await.is_err());
        until(|| alive() == 0).await;
        until(|| simulator.subscriptions().is_empty()).await;
    });
}

#[tokio::test]
async fn events_are_read_in_every_form_in_which_they_were_seen() {
    let announcement = |data: Value| json!({ "channel": "/statistics/v3/updates", "data": data });
    let one = |number: u32| {
        json!({ "statistics": [
            { "statisticId": "one", "value": value(number), "timestamp": "1490830620000", "x": null }
        ] })
    };
    let forms = vec![
        announcement(json!({ "name": "StatisticUpdate", "data": one(1) })),
        announcement(one(2)),
        announcement(json!({ "statistics": [null, 7, { "statisticId": "other" }, { "value": 1 }] })),
        announcement(json!({ "data": null })),
        announcement(json!({ "statistics": [{ "subscriptionId": "foreign", "statisticId": "one" }] })),
        announcement(json!(null)),
        announcement(json!({ "data": { "data": one(3) } })),
    ];
    let forms = Arc::new(std::sync::Mutex::new(Some(forms)));
    let wire = Wire::waiting(move |_, request| {
        let forms = Arc::clone(&forms);
        async move {
            if request.line().contains("/subscriptions") {
                return ok(r#"{"status":{"code":0},"data":{"subscriptionId":"s","statistics":null}}"#);
            }
            let messages: Value = serde_json::from_slice(&request.body).unwrap();
            let is_poll = messages[0]["channel"] == "/meta/connect";
            let reply = |message: &Value| {
                json!({
                    "channel": message["channel"], "id": message["id"], "successful": true,
                    "clientId": "c", "subscription": message["subscription"],
                })
            };
            let mut replies: Vec<Value> = messages.as_array().unwrap().iter().map(reply).collect();
            let forms = match is_poll && messages[0]["advice"].is_null() {
                true => forms.lock().unwrap().take(),
                false => Some(Vec::new()),
            };
            match forms {
                Some(forms) => replies.extend(forms),
                None => std::future::pending().await,
            }
            ok(&Value::from(replies).to_string())
        }
    })
    .await;
    let mut watch = watch(&wire.client()).await;
    assert!(matches!(next(&mut watch).await, WatchEvent::Connected));
    assert!(
        matches!(next(&mut watch).await, WatchEvent::Rejected(_)),
        "it has no value"
    );
    for number in 1..=3 {
        let update = update(&mut watch).await;
        assert_eq!(*update.value, value(number));
        assert_eq!(update.timestamp, Some(1_490_830_620_000));
    }
}

/// Where the server counts no batches, an answer that breaks off is lost. What it said is read from the service.
#[tokio::test]
async fn what_a_lost_answer_said_is_read_again() {
    let polls = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let wire = Wire::waiting(move |_, request| {
        let polls = Arc::clone(&polls);
        async move {
            let subscription = |number: u32| {
                let statistics = json!([{ "statisticId": "one", "value": value(number) }]);
                let data = json!({ "subscriptionId": "s", "statistics": statistics });
                ok(&json!({ "status": { "code": 0 }, "data": data }).to_string())
            };
            if request.line().starts_with("POST /statistics/v3/subscriptions") {
                return subscription(1);
            }
            if request
                .line()
                .starts_with("GET /statistics/v3/subscriptions/s/statistic-values")
            {
                return subscription(7);
            }
            let messages: Value = serde_json::from_slice(&request.body).unwrap();
            if messages[0]["channel"] == "/meta/connect" {
                match polls.fetch_add(1, std::sync::atomic::Ordering::Relaxed) {
                    1 => return b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[{\"cha".to_vec(),
                    0 | 2 => {}
                    _ => std::future::pending().await,
                }
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
    .await;
    let mut watch = watch(&wire.client()).await;
    assert!(matches!(next(&mut watch).await, WatchEvent::Connected));
    assert_eq!(*update(&mut watch).await.value, value(1));
    assert!(matches!(next(&mut watch).await, WatchEvent::Reconnecting(_)));
    assert!(matches!(next(&mut watch).await, WatchEvent::Connected));
    let read = update(&mut watch).await;
    assert_eq!((&*read.value, read.is_snapshot), (&value(7), true));
}
