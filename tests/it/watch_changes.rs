//! Statistics that are added to a watch and removed from it while it runs.

use std::collections::HashMap;
use std::time::Duration;

use genesys_multicloud_cx::simulator::{Fault, Simulator};
use genesys_multicloud_cx::statistics::types::SubscribedStatistic;
use genesys_multicloud_cx::statistics::{Watch, WatchEvent};
use genesys_multicloud_cx::{Client, Error};
use serde_json::Value;

use crate::watch::{STATE, agent, announced, client, next, still, until, until_event, update, value, watch};

fn number(value: &Value) -> u64 {
    value["value"].as_u64().unwrap()
}

async fn nothing_is_left(simulator: &Simulator, watch: Watch) {
    watch.close().await;
    assert_eq!(simulator.subscriptions(), [""; 0]);
    assert_eq!(simulator.cometd_sessions(), [""; 0]);
}

#[tokio::test]
async fn what_is_added_is_watched_and_what_is_removed_is_not() {
    let simulator = still().await;
    let client = client(&simulator);
    simulator.set_value(STATE, "agent2", value(5));
    let mut watch = watch(&client).await;
    next(&mut watch).await;
    update(&mut watch).await;
    let handle = watch.handle();
    let added = handle
        .add([agent("two", "agent2"), agent("bad", "nobody")])
        .await
        .unwrap();
    assert!(!added.is_pending);
    assert_eq!(added.statistics.len(), 2);
    assert_eq!(added.rejected[0].statistic.statistic_id.as_deref(), Some("bad"));
    assert_eq!(simulator.subscriptions().len(), 2);
    match next(&mut watch).await {
        WatchEvent::Rejected(rejected) => {
            assert_eq!(rejected.statistic.statistic_id.as_deref(), Some("bad"));
            assert_eq!(rejected.reason.to_string(), "Object not found (code 404)");
        }
        other => panic!("{other:?}"),
    }
    let first = update(&mut watch).await;
    assert_eq!((first.statistic_id(), first.is_snapshot), ("two", true));
    assert_eq!(*first.value, value(5));
    simulator.set_value(STATE, "agent2", value(6));
    assert_eq!(announced(&mut watch).await, value(6));

    // One that waits for its reader is taken back.
    simulator.set_value(STATE, "agent2", value(7));
    simulator.set_value(STATE, "agent1", value(1));
    assert_eq!(announced(&mut watch).await, value(7));
    assert_eq!(announced(&mut watch).await, value(1));
    let polls = simulator.calls("connect");
    simulator.set_value(STATE, "agent2", value(8));
    until(|| simulator.calls("connect") > polls).await;
    assert_eq!(handle.remove(["two", "unknown"]).await.unwrap(), 1);
    until(|| simulator.subscriptions().len() == 2).await;
    simulator.set_value(STATE, "agent2", value(9));
    simulator.set_value(STATE, "agent1", value(2));
    assert_eq!(announced(&mut watch).await, value(2));
    // The last of its subscription.
    assert_eq!(handle.remove(["bad"]).await.unwrap(), 1);
    until(|| simulator.subscriptions().len() == 1).await;
    nothing_is_left(&simulator, watch).await;
    let ended = handle.add([agent("three", "agent1")]).await.unwrap_err();
    assert!(ended.to_string().contains("has ended"), "{ended}");
    assert!(handle.remove(["one"]).await.is_err());
}

#[tokio::test]
async fn identifiers_are_unique_in_a_watch_and_free_again_after_removal() {
    let simulator = still().await;
    let client = client(&simulator);
    let mut watch = watch(&client).await;
    next(&mut watch).await;
    update(&mut watch).await;
    let handle = watch.handle();
    let twice = [agent("two", "agent1"), agent("two", "agent2")];
    assert!(handle.add(twice).await.is_err());
    let same = handle.add([agent("two", "agent2"), agent("one", "agent2")]).await;
    assert!(matches!(same, Err(Error::InvalidRequest { .. })), "{same:?}");
    assert!(
        handle
            .add(Vec::<SubscribedStatistic>::new())
            .await
            .unwrap()
            .statistics
            .is_empty()
    );
    assert_eq!(simulator.calls("createSubscription"), 1);
    // The subscription goes on announcing it, under another number.
    handle
        .add([agent("two", "agent2"), agent("three", "agent2")])
        .await
        .unwrap();
    assert_eq!(handle.remove(["two"]).await.unwrap(), 1);
    let added = handle.add([agent("two", "agent1")]).await.unwrap();
    assert!(added.rejected.is_empty());
    simulator.set_value(STATE, "agent2", value(7));
    simulator.set_value(STATE, "agent1", value(1));
    let mut seen = Vec::new();
    while seen.len() < 3 {
        if let WatchEvent::Update(update) = next(&mut watch).await
            && !update.is_snapshot
        {
            seen.push((update.statistic_id().to_owned(), number(&update.value)));
        }
    }
    seen.sort();
    let wanted = [("one", 1), ("three", 7), ("two", 1)].map(|(id, number)| (id.to_owned(), number));
    assert_eq!(seen, wanted);
    nothing_is_left(&simulator, watch).await;
}

#[tokio::test]
async fn a_watch_of_which_nothing_is_left_goes_on() {
    let simulator = still().await;
    let client = client(&simulator);
    let mut watch = watch(&client).await;
    next(&mut watch).await;
    update(&mut watch).await;
    let handle = watch.handle();
    assert_eq!(handle.remove(["one"]).await.unwrap(), 1);
    until(|| simulator.subscriptions().is_empty()).await;
    simulator.faults().forget_sessions();
    let back = until_event(&mut watch, |event| !matches!(event, WatchEvent::Reconnecting(_)));
    assert!(matches!(back.await, WatchEvent::Resubscribed));
    assert!(!handle.add([agent("one", "agent1")]).await.unwrap().is_pending);
    assert_eq!(update(&mut watch).await.statistic_id(), "one");
    simulator.set_value(STATE, "agent1", value(7));
    assert_eq!(announced(&mut watch).await, value(7));
    nothing_is_left(&simulator, watch).await;
}

/// Publishes numbers from 1 on, while statistics come and go. Each number comes once, in order.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_others_notice_nothing_of_changes_under_load() {
    const LAST: u32 = 1500;
    let simulator = still().await;
    let client = client(&simulator);
    simulator.set_value(STATE, "agent1", value(0));
    let asked = [agent("one", "agent1"), agent("leaving", "agent1")];
    let watch = client.statistics().watch(asked).queue_limit(1_000_000);
    let mut watch = watch.open().await.unwrap();
    let handle = watch.handle();
    let changing = tokio::spawn(async move {
        handle.remove(["leaving"]).await.unwrap();
        for round in 0..40 {
            let ids = [format!("a{round}"), format!("b{round}")];
            let statistics = ids.iter().map(|id| agent(id, "agent1"));
            assert!(!handle.add(statistics).await.unwrap().is_pending);
            // One half of a subscription, then the other.
            for id in ids {
                assert_eq!(handle.remove([id]).await.unwrap(), 1);
            }
        }
        handle.add([agent("late", "agent1")]).await.unwrap();
    });
    let publishing = async {
        for number in 1..=LAST {
            simulator.set_value(STATE, "agent1", value(number));
            if number % 4 == 0 {
                tokio::task::yield_now().await;
            }
        }
        while !changing.is_finished() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        simulator.set_value(STATE, "agent1", value(LAST + 1));
    };
    let reading = async {
        let (mut seen, mut late) = (0, 0);
        let mut of_others: HashMap<String, u64> = HashMap::new();
        while seen <= u64::from(LAST) || late <= u64::from(LAST) {
            match next(&mut watch).await {
                WatchEvent::Update(update) if update.statistic_id() == "one" => {
                    assert_eq!(update.is_snapshot, seen == 0 && number(&update.value) == 0);
                    assert_eq!(number(&update.value), if update.is_snapshot { 0 } else { seen + 1 });
                    seen = number(&update.value);
                }
                WatchEvent::Update(update) => {
                    let new = number(&update.value);
                    let last = of_others.insert(update.statistic_id().to_owned(), new);
                    if let Some(last) = last {
                        assert_eq!(new, last + 1, "{} has a gap or a value twice", update.statistic_id());
                    }
                    if update.statistic_id() == "late" {
                        late = new;
                    }
                }
                WatchEvent::Connected => {}
                other => panic!("{other:?}"),
            }
        }
    };
    tokio::join!(publishing, reading);
    changing.await.unwrap();
    until(|| simulator.subscriptions().len() == 2).await;
    nothing_is_left(&simulator, watch).await;
}

async fn seen_from_both(simulator: &Simulator, watch: &mut Watch, first: u32) {
    simulator.set_value(STATE, "agent1", value(first));
    assert_eq!(announced(watch).await, value(first));
    simulator.set_value(STATE, "agent2", value(first));
    assert_eq!(announced(watch).await, value(first));
}

#[tokio::test]
async fn what_is_added_while_the_server_is_away_comes_with_it() {
    let simulator = still().await;
    let client = client(&simulator);
    let mut watch = watch(&client).await;
    next(&mut watch).await;
    update(&mut watch).await;
    simulator.stop().await;
    until_event(&mut watch, |event| matches!(event, WatchEvent::Reconnecting(_))).await;
    let handle = watch.handle();
    assert!(handle.add([agent("two", "agent2")]).await.unwrap().is_pending);
    assert!(handle.add([agent("bad", "nobody")]).await.unwrap().is_pending);
    simulator.start_again().await.unwrap();
    let back = until_event(&mut watch, |event| !matches!(event, WatchEvent::Reconnecting(_)));
    assert!(matches!(back.await, WatchEvent::Resubscribed));
    assert!(matches!(next(&mut watch).await, WatchEvent::Rejected(_)));
    assert_eq!(update(&mut watch).await.statistic_id(), "one");
    assert_eq!(update(&mut watch).await.statistic_id(), "two");
    seen_from_both(&simulator, &mut watch, 10).await;
    assert_eq!(simulator.subscriptions().len(), 1, "they are joined");
    nothing_is_left(&simulator, watch).await;
}

/// The server goes while the request is on its way.
#[tokio::test]
async fn an_addition_survives_a_server_that_is_restarted_meanwhile() {
    let simulator = still().await;
    let client = client(&simulator);
    let mut watch = watch(&client).await;
    next(&mut watch).await;
    update(&mut watch).await;
    let late = Fault::late(Duration::from_secs(600));
    simulator.faults().inject("createSubscription", late);
    let handle = watch.handle();
    let adding = tokio::spawn(async move { handle.add([agent("two", "agent2")]).await });
    until(|| simulator.calls("createSubscription") == 2).await;
    simulator.restart().await.unwrap();
    assert!(adding.await.unwrap().unwrap().is_pending);
    until_event(&mut watch, |event| matches!(event, WatchEvent::Resubscribed)).await;
    assert_eq!(update(&mut watch).await.statistic_id(), "one");
    assert_eq!(update(&mut watch).await.statistic_id(), "two");
    seen_from_both(&simulator, &mut watch, 10).await;
    nothing_is_left(&simulator, watch).await;
}

/// A poll is cut while the request is on its way: what was announced may be lost, so that it is opened anew.
#[tokio::test]
async fn an_addition_survives_a_cut_connection() {
    let simulator = still().await;
    let client = client(&simulator);
    let mut watch = watch(&client).await;
    next(&mut watch).await;
    update(&mut watch).await;
    simulator
        .faults()
        .inject("createSubscription", Fault::late(Duration::from_secs(600)));
    let handle = watch.handle();
    let adding = tokio::spawn(async move { handle.add([agent("two", "agent2")]).await });
    until(|| simulator.calls("createSubscription") == 2).await;
    simulator.faults().drop_polls();
    assert!(adding.await.unwrap().unwrap().is_pending);
    let back = until_event(&mut watch, |event| !matches!(event, WatchEvent::Reconnecting(_)));
    assert!(matches!(back.await, WatchEvent::Connected), "the session is the same");
    assert_eq!(update(&mut watch).await.statistic_id(), "two");
    seen_from_both(&simulator, &mut watch, 10).await;
    assert_eq!(simulator.calls("handshake"), 1);
    until(|| simulator.subscriptions().len() == 2).await;
    nothing_is_left(&simulator, watch).await;
}

#[tokio::test]
async fn a_token_that_expires_between_additions_interrupts_nothing() {
    let simulator = still().await;
    let client = client(&simulator);
    let mut watch = watch(&client).await;
    next(&mut watch).await;
    update(&mut watch).await;
    let handle = watch.handle();
    for number in 0..3 {
        simulator.expire_access_tokens();
        let id = format!("two {number}");
        assert!(!handle.add([agent(&id, "agent2")]).await.unwrap().is_pending);
        assert_eq!(update(&mut watch).await.statistic_id(), id);
        simulator.expire_access_tokens();
        simulator.set_value(STATE, "agent1", value(number));
        assert_eq!(*update(&mut watch).await.value, value(number));
    }
    nothing_is_left(&simulator, watch).await;
}

#[tokio::test]
async fn a_service_that_is_not_up_to_an_addition_gets_it_later_and_one_that_refuses_it_says_so() {
    let simulator = still().await;
    let client = client(&simulator);
    let mut watch = watch(&client).await;
    next(&mut watch).await;
    update(&mut watch).await;
    let handle = watch.handle();
    simulator
        .faults()
        .inject("createSubscription", Fault::status(503).times(2));
    assert!(handle.add([agent("two", "agent2")]).await.unwrap().is_pending);
    // No word of reconnecting: the others are well.
    assert_eq!(update(&mut watch).await.statistic_id(), "two");
    assert!(watch.health().is_well);
    seen_from_both(&simulator, &mut watch, 10).await;
    simulator.faults().inject("createSubscription", Fault::status(403));
    let refused = handle.add([agent("three", "agent2")]).await.unwrap_err();
    assert!(matches!(refused, Error::Api(_)), "{refused:?}");
    // It is none of the watch any more.
    assert!(!handle.add([agent("three", "agent2")]).await.unwrap().is_pending);
    assert_eq!(update(&mut watch).await.statistic_id(), "three");
    nothing_is_left(&simulator, watch).await;
}

#[tokio::test]
async fn several_subscriptions_come_back_together_when_the_service_does() {
    let simulator = still().await;
    let client: Client = client(&simulator);
    let asked = ["one", "two", "three", "four", "five"].map(|id| agent(id, "agent1"));
    let watch = client.statistics().watch(asked).statistics_per_subscription(2);
    let mut watch = watch.open().await.unwrap();
    let handle = watch.handle();
    next(&mut watch).await;
    for _ in 0..5 {
        update(&mut watch).await;
    }
    handle.add([agent("six", "agent2")]).await.unwrap();
    update(&mut watch).await;
    assert_eq!(simulator.subscriptions().len(), 4);
    for round in 0..3 {
        simulator.set_statistics_available(false);
        assert!(matches!(next(&mut watch).await, WatchEvent::Unavailable));
        let health = watch.health();
        assert_eq!(health.reason.as_deref(), Some("the service is unavailable"));
        assert!(
            handle
                .add([agent(&format!("more {round}"), "agent2")])
                .await
                .unwrap()
                .is_pending
        );
        assert_eq!(handle.remove([format!("more {round}")]).await.unwrap(), 1);
        simulator.set_value(STATE, "agent1", value(round));
        simulator.faults().inject("createSubscription", Fault::status(500));
        simulator.set_statistics_available(true);
        assert!(matches!(next(&mut watch).await, WatchEvent::Reconnecting(_)));
        assert!(matches!(next(&mut watch).await, WatchEvent::Resubscribed));
        let mut ids = Vec::new();
        for _ in 0..6 {
            let update = update(&mut watch).await;
            assert!(update.is_snapshot);
            ids.push(update.statistic_id().to_owned());
        }
        assert_eq!(ids, ["one", "two", "three", "four", "five", "six"]);
        assert_eq!(simulator.subscriptions().len(), 3, "they are joined");
        simulator.set_value(STATE, "agent2", value(100 + round));
        assert_eq!(announced(&mut watch).await, value(100 + round));
    }
    nothing_is_left(&simulator, watch).await;
}
