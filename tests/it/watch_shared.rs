//! One watch with many readers.

use genesys_multicloud_cx::statistics::{Update, WatchEvent, WatchReader};
use genesys_multicloud_cx::{Error, simulator::Simulator};
use serde_json::Value;
use std::sync::Arc;
use std::time::Duration;

use crate::watch::{STATE, agent, client, still, until, value};

async fn next(reader: &mut WatchReader) -> WatchEvent {
    let next = tokio::time::timeout(Duration::from_secs(20), reader.next());
    next.await.expect("nothing came").expect("an end").unwrap()
}

async fn update(reader: &mut WatchReader) -> Update {
    match next(reader).await {
        WatchEvent::Update(update) => update,
        other => panic!("{other:?}"),
    }
}

async fn shared(simulator: &Simulator) -> genesys_multicloud_cx::statistics::SharedWatch {
    let client = client(simulator);
    simulator.set_value(STATE, "agent1", value(0));
    let watch = client
        .statistics()
        .watch([agent("one", "agent1"), agent("bad", "nobody")]);
    watch.queue_limit(10).open().await.unwrap().share()
}

async fn begins_with(reader: &mut WatchReader, number: u32) {
    assert!(matches!(next(reader).await, WatchEvent::Connected));
    assert!(matches!(next(reader).await, WatchEvent::Rejected(_)));
    let first = update(reader).await;
    assert_eq!((&*first.value, first.is_snapshot), (&value(number), true));
}

#[tokio::test]
async fn each_reader_begins_with_what_is_and_misses_nothing_from_there_on() {
    let simulator = still().await;
    let shared = shared(&simulator).await;
    let mut first = shared.reader();
    begins_with(&mut first, 0).await;
    let mut readers = vec![first];
    for number in 1..=5 {
        simulator.set_value(STATE, "agent1", value(number));
        let mut values: Vec<Arc<Value>> = Vec::new();
        for reader in &mut readers {
            let update = update(reader).await;
            assert_eq!((&*update.value, update.is_snapshot), (&value(number), false));
            values.push(update.value);
        }
        assert!(
            values.iter().all(|value| Arc::ptr_eq(value, &values[0])),
            "it was copied"
        );
        let mut further = shared.clone().reader();
        begins_with(&mut further, number).await;
        readers.push(further);
    }
    assert_eq!(simulator.subscriptions().len(), 1);
    let handle = shared.handle();
    handle.add([agent("two", "agent2")]).await.unwrap();
    for reader in &mut readers {
        assert_eq!(update(reader).await.statistic_id(), "two");
    }
    handle.remove(["bad", "two"]).await.unwrap();
    drop(handle);
    drop(shared);
    simulator.set_value(STATE, "agent1", value(6));
    for mut reader in readers.drain(1..) {
        assert_eq!(*update(&mut reader).await.value, value(6));
    }
    simulator.set_value(STATE, "agent1", value(7));
    assert_eq!(*update(&mut readers[0]).await.value, value(6));
    assert_eq!(*update(&mut readers[0]).await.value, value(7));
    drop(readers);
    until(|| simulator.subscriptions().is_empty() && simulator.cometd_sessions().is_empty()).await;
}

#[tokio::test]
async fn who_never_reads_makes_nobody_wait_and_has_the_newest_in_the_end() {
    const LAST: u32 = 2000;
    let simulator = still().await;
    let shared = shared(&simulator).await;
    let (mut quick, mut idle) = (shared.reader(), shared.reader());
    begins_with(&mut quick, 0).await;
    for number in 1..=LAST {
        simulator.set_value(STATE, "agent1", value(number));
        assert_eq!(*update(&mut quick).await.value, value(number));
    }
    let (mut missed, mut seen, mut last) = (0, 0, Value::Null);
    while last != value(LAST) {
        match next(&mut idle).await {
            WatchEvent::Missed(count) => missed += count,
            WatchEvent::Update(update) => {
                seen += 1;
                last = Value::clone(&update.value);
            }
            WatchEvent::Connected | WatchEvent::Rejected(_) => {}
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(missed + seen, u64::from(LAST) + 1);
    assert!(seen < 100, "{seen} were kept");
    shared.close().await;
    assert!(quick.next().await.is_none());
    assert!(simulator.subscriptions().is_empty() && simulator.cometd_sessions().is_empty());
}

#[tokio::test]
async fn a_reader_that_comes_in_an_outage_is_told_of_it() {
    let simulator = still().await;
    let shared = shared(&simulator).await;
    let mut early = shared.reader();
    begins_with(&mut early, 0).await;
    simulator.set_statistics_available(false);
    assert!(matches!(next(&mut early).await, WatchEvent::Unavailable));
    let mut late = shared.reader();
    assert!(matches!(next(&mut late).await, WatchEvent::Unavailable));
    assert!(matches!(next(&mut late).await, WatchEvent::Rejected(_)));
    assert_eq!(*update(&mut late).await.value, value(0));
    simulator.set_value(STATE, "agent1", value(1));
    simulator.set_statistics_available(true);
    for reader in [&mut early, &mut late] {
        assert!(matches!(next(reader).await, WatchEvent::Resubscribed));
        assert!(matches!(next(reader).await, WatchEvent::Rejected(_)));
        assert_eq!(*update(reader).await.value, value(1));
    }
    simulator.stop().await;
    while !matches!(next(&mut early).await, WatchEvent::Reconnecting(_)) {}
    let mut later = shared.reader();
    assert!(matches!(next(&mut later).await, WatchEvent::Reconnecting(_)));
}

#[tokio::test]
async fn an_end_is_told_to_all_readers_also_to_those_who_come_late() {
    let simulator = still().await;
    let shared = shared(&simulator).await;
    let mut reader = shared.reader();
    begins_with(&mut reader, 0).await;
    simulator.faults().advise_none();
    let ended = tokio::time::timeout(Duration::from_secs(20), reader.next())
        .await
        .unwrap();
    assert!(matches!(ended, Some(Err(Error::Notification(_)))), "{ended:?}");
    assert!(reader.next().await.is_none());
    let mut late = shared.reader();
    let ended = tokio::time::timeout(Duration::from_secs(20), late.next())
        .await
        .unwrap();
    assert!(matches!(ended, Some(Err(Error::Notification(_)))), "{ended:?}");
    assert!(late.next().await.is_none());
    assert!(matches!(
        shared.handle().remove(["one"]).await,
        Err(Error::Notification(_))
    ));
    until(|| !shared.health().is_well).await;
}
