//! Whether a watch is well, and what is counted of it.

use std::time::SystemTime;

use genesys_multicloud_cx::Health;
use genesys_multicloud_cx::simulator::Fault;
use genesys_multicloud_cx::statistics::WatchEvent;

use crate::watch::{STATE, announced, client, next, still, until, until_event, update, value, watch};

fn reason(health: &Health) -> &str {
    health.reason.as_deref().unwrap_or_default()
}

#[tokio::test]
async fn the_health_says_since_when_and_why_not() {
    let simulator = still().await;
    let client = client(&simulator);
    let before = SystemTime::now();
    let mut watch = watch(&client).await;
    let handle = watch.handle();
    let well = watch.health();
    assert!(well.is_well && well.reason.is_none() && well.since >= before);
    next(&mut watch).await;
    update(&mut watch).await;
    assert_eq!(handle.health(), well);

    let stopped = SystemTime::now();
    simulator.stop().await;
    until_event(&mut watch, |event| matches!(event, WatchEvent::Reconnecting(_))).await;
    let away = handle.health();
    assert!(!away.is_well && away.since >= stopped, "{away:?}");
    assert!(reason(&away).starts_with("reconnecting: "), "{away:?}");
    // Further failures leave the time.
    let WatchEvent::Reconnecting(error) = next(&mut watch).await else {
        panic!("it is connected")
    };
    until(|| reason(&handle.health()).contains(&error.to_string())).await;
    assert_eq!(handle.health().since, away.since);

    // Connected, but nothing comes before the subscription is there.
    simulator.faults().inject("createSubscription", Fault::status(500));
    simulator.start_again().await.unwrap();
    until_event(
        &mut watch,
        |event| matches!(event, WatchEvent::Reconnecting(error) if error.status().is_some()),
    )
    .await;
    let opening = handle.health();
    assert_eq!((opening.is_well, opening.since), (false, away.since));
    assert!(reason(&opening).contains("500"), "{opening:?}");
    until_event(&mut watch, |event| matches!(event, WatchEvent::Resubscribed)).await;
    let back = handle.health();
    assert!(back.is_well && back.since > away.since && back.reason.is_none());
    update(&mut watch).await;

    simulator.set_statistics_available(false);
    assert!(matches!(next(&mut watch).await, WatchEvent::Unavailable));
    assert_eq!(reason(&handle.health()), "the service is unavailable");
    simulator.set_statistics_available(true);
    assert!(matches!(next(&mut watch).await, WatchEvent::Resubscribed));
    assert!(handle.health().is_well);

    let shared = watch.share();
    assert_eq!(shared.health(), handle.health());
    shared.close().await;
    assert_eq!(reason(&handle.health()), "closed");
}

#[tokio::test]
async fn an_ended_watch_says_what_ended_it() {
    let simulator = still().await;
    let client = client(&simulator);
    let mut watch = watch(&client).await;
    let handle = watch.handle();
    next(&mut watch).await;
    update(&mut watch).await;
    simulator.faults().advise_none();
    let error = watch.next().await.unwrap().unwrap_err();
    until(|| reason(&handle.health()) == format!("ended: {error}")).await;
}

/// The recorder is that of a thread, on which everything happens but the simulator.
#[cfg(feature = "metrics")]
#[test]
fn a_watch_is_counted_once_whatever_becomes_of_it() {
    let server = tokio::runtime::Runtime::new().unwrap();
    let simulator = server.block_on(still());
    let recorder = metrics_exporter_prometheus::PrometheusBuilder::new().build_recorder();
    let rendered = recorder.handle();
    let metric = |name: &str| {
        let text = rendered.render();
        let mut lines = text.lines().filter(|line| !line.starts_with('#'));
        let line = lines.find(|line| line.split([' ', '{']).next() == Some(name));
        line.and_then(|line| line.rsplit(' ').next()?.parse::<f64>().ok())
    };
    let own = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    metrics::with_local_recorder(&recorder, || {
        own.block_on(async {
            let client = client(&simulator);
            let mut watch = watch(&client).await;
            next(&mut watch).await;
            update(&mut watch).await;
            assert_eq!(metric("genesys_watches"), Some(1.0));
            assert_eq!(metric("genesys_watches_connected"), Some(1.0));
            assert_eq!(metric("genesys_watch_updates_total"), Some(1.0));
            simulator.set_value(STATE, "agent1", value(1));
            assert_eq!(announced(&mut watch).await, value(1));
            assert_eq!(metric("genesys_watch_updates_total"), Some(2.0));
            assert!(metric("genesys_watch_last_update_timestamp_seconds") > Some(1.0e9));
            simulator.set_statistics_available(false);
            assert!(matches!(next(&mut watch).await, WatchEvent::Unavailable));
            assert_eq!(metric("genesys_watches"), Some(1.0));
            assert_eq!(metric("genesys_watches_connected"), Some(0.0));
            assert_eq!(metric("genesys_watch_reconnects_total"), Some(1.0));
            simulator.set_statistics_available(true);
            assert!(matches!(next(&mut watch).await, WatchEvent::Resubscribed));
            assert_eq!(metric("genesys_watches_connected"), Some(1.0));

            // Once for the watch, and for each reader what he misses.
            let shared = watch.share();
            let readers = [shared.reader(), shared.reader()];
            let updates = metric("genesys_watch_updates_total");
            for number in 2..2102 {
                let polls = simulator.calls("connect");
                simulator.set_value(STATE, "agent1", value(number));
                if number % 100 == 0 {
                    until(|| simulator.calls("connect") > polls).await;
                }
            }
            until(|| metric("genesys_watch_updates_total") == updates.map(|updates| updates + 2100.0)).await;
            let missed = metric("genesys_watch_missed_total").unwrap_or_default();
            assert!(missed >= 2000.0 && missed % 2.0 == 0.0, "{missed}");
            drop(readers);
            shared.close().await;
            assert_eq!(metric("genesys_watches"), Some(0.0));
            assert_eq!(metric("genesys_watches_connected"), Some(0.0));
            assert_eq!(metric("genesys_watch_reconnects_total"), Some(1.0));
            // One that never comes to be leaves none either.
            simulator.faults().refuse_handshakes(true);
            let refused = client.statistics().watch([crate::watch::agent("one", "agent1")]).open();
            assert!(refused.await.is_err());
            assert_eq!(metric("genesys_watches"), Some(0.0));
        });
    });
}
