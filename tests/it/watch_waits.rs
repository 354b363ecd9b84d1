//! Opening that waits for a service that is not there yet.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use genesys_multicloud_cx::auth::Credentials;
use genesys_multicloud_cx::cometd::NotificationEvent;
use genesys_multicloud_cx::simulator::{Fault, Simulator};
use genesys_multicloud_cx::statistics::{Watch, WatchEvent};
use genesys_multicloud_cx::{AuthenticationErrorKind, Client, Error, RetryPolicy};
use tokio::net::{TcpListener, TcpStream};

use crate::watch::{STATE, agent, announced, client, next, still, until, update, value};

const LONG: Duration = Duration::from_secs(60);

async fn wait(client: &Client, limit: Duration) -> Result<Watch, Error> {
    let watch = client
        .statistics()
        .watch([agent("one", "agent1"), agent("two", "agent2")]);
    watch
        .wait_for_service(limit)
        .statistics_per_subscription(1)
        .open()
        .await
}

/// As if nothing had been in the way: the first event is the first of any watch.
async fn is_open(simulator: &Simulator, mut watch: Watch) {
    assert!(watch.health().is_well);
    assert!(matches!(next(&mut watch).await, WatchEvent::Connected));
    assert_eq!(update(&mut watch).await.statistic_id(), "one");
    assert_eq!(update(&mut watch).await.statistic_id(), "two");
    simulator.set_value(STATE, "agent1", value(7));
    assert_eq!(announced(&mut watch).await, value(7));
    assert_eq!(simulator.subscriptions().len(), 2);
    watch.close().await;
    assert_eq!(simulator.subscriptions(), [""; 0]);
    assert_eq!(simulator.cometd_sessions(), [""; 0]);
}

/// A server that closes connections, and says how many there were.
async fn closing(listener: TcpListener) -> Arc<AtomicUsize> {
    let count = Arc::new(AtomicUsize::new(0));
    let counting = Arc::clone(&count);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            counting.fetch_add(1, Ordering::SeqCst);
            drop::<TcpStream>(stream);
        }
    });
    count
}

#[tokio::test]
async fn a_server_that_comes_after_three_failed_attempts_is_waited_for() {
    let simulator = still().await;
    simulator
        .faults()
        .inject("handshake", Fault::connection_closed().times(3));
    let watch = wait(&client(&simulator), LONG).await.unwrap();
    assert!(simulator.calls("handshake") >= 4);
    is_open(&simulator, watch).await;
}

#[tokio::test]
async fn a_server_that_is_not_there_at_all_is_waited_for() {
    let simulator = still().await;
    simulator.stop().await;
    let client = client(&simulator);
    let opening = tokio::spawn(async move { wait(&client, Duration::MAX).await });
    // By then it has failed at least once.
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(!opening.is_finished());
    simulator.start_again().await.unwrap();
    is_open(&simulator, opening.await.unwrap().unwrap()).await;
}

#[tokio::test]
async fn a_service_without_the_servers_behind_it_is_waited_for() {
    let simulator = still().await;
    simulator.set_statistics_available(false);
    let waiting = client(&simulator);
    let opening = tokio::spawn(async move { wait(&waiting, LONG).await });
    until(|| simulator.calls("createSubscription") >= 2).await;
    simulator.set_statistics_available(true);
    is_open(&simulator, opening.await.unwrap().unwrap()).await;
    // Without it, that is an error.
    simulator.set_statistics_available(false);
    let watch = client(&simulator).statistics().watch([agent("one", "agent1")]);
    assert!(matches!(watch.open().await, Err(Error::Api(_))));
    until(|| simulator.cometd_sessions().is_empty()).await;
}

/// The server goes in the middle of an opening, and comes back.
#[tokio::test]
async fn a_server_that_restarts_while_it_is_waited_for_is_waited_for() {
    let simulator = still().await;
    let late = Fault::late(Duration::from_secs(600));
    simulator.faults().inject("createSubscription", late);
    let waiting = client(&simulator);
    let opening = tokio::spawn(async move { wait(&waiting, LONG).await });
    until(|| simulator.calls("createSubscription") >= 1).await;
    simulator.restart().await.unwrap();
    simulator.expire_access_tokens();
    is_open(&simulator, opening.await.unwrap().unwrap()).await;
}

#[tokio::test]
async fn what_no_waiting_mends_ends_it_at_once() {
    let simulator = still().await;
    let begun = Instant::now();
    let builder = simulator.client_builder().api_key("wrong").retry(RetryPolicy::none());
    let error = wait(&builder.build().unwrap(), Duration::MAX).await.unwrap_err();
    let is_key = |error: &Error| matches!(error, Error::Authentication(error) if error.kind == AuthenticationErrorKind::InvalidApiKey);
    assert!(is_key(&error), "{error:?}");
    let builder = simulator.client_builder().credentials(Credentials::bearer("wrong"));
    let error = wait(&builder.build().unwrap(), Duration::MAX).await.unwrap_err();
    assert!(error.is_authentication(), "{error:?}");
    simulator.faults().refuse_handshakes(true);
    let error = wait(&client(&simulator), Duration::MAX).await.unwrap_err();
    assert!(matches!(error, Error::Notification(_)), "{error:?}");
    simulator.faults().refuse_handshakes(false);
    let client = client(&simulator);
    let nobody = client.statistics().watch([agent("one", "nobody")]);
    let error = nobody.wait_for_service(Duration::MAX).open().await.unwrap_err();
    assert!(matches!(error, Error::Api(_)), "{error:?}");
    let none = client
        .statistics()
        .watch([agent("one", "agent1"), agent("one", "agent2")]);
    let error = none.wait_for_service(Duration::MAX).open().await.unwrap_err();
    assert!(matches!(error, Error::InvalidRequest { .. }), "{error:?}");
    simulator.faults().inject("createSubscription", Fault::status(403));
    let error = wait(&client, Duration::MAX).await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 403);
    assert!(begun.elapsed() < Duration::from_secs(20));
    until(|| simulator.cometd_sessions().is_empty() && simulator.subscriptions().is_empty()).await;
}

#[tokio::test]
async fn after_the_limit_the_error_is_the_last_one_seen() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let count = closing(listener).await;
    let builder = Client::builder(&url).api_key("key").retry(RetryPolicy::none());
    let client = builder.credentials(Credentials::bearer("token")).build().unwrap();
    let error = wait(&client, Duration::from_millis(1500)).await.unwrap_err();
    assert!(matches!(error, Error::Transport { .. }), "{error:?}");
    let made = count.load(Ordering::SeqCst);
    assert!(made >= 2, "{made} connections");
    // Nobody goes on with it.
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert_eq!(count.load(Ordering::SeqCst), made);
    let listen = client.statistics_notifications().listen(["/statistics/v3/service"]);
    let error = listen
        .wait_for_service(Duration::from_millis(500))
        .open()
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Transport { .. }), "{error:?}");

    let simulator = still().await;
    simulator
        .faults()
        .inject("createSubscription", Fault::status(503).always());
    let client = crate::watch::client(&simulator);
    let error = wait(&client, Duration::from_millis(1500)).await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 503);
    until(|| simulator.cometd_sessions().is_empty()).await;
}

#[tokio::test]
async fn an_opening_that_is_dropped_while_it_waits_leaves_nothing() {
    let simulator = still().await;
    simulator
        .faults()
        .inject("createSubscription", Fault::status(503).always());
    let waiting = client(&simulator);
    let opening = wait(&waiting, LONG);
    assert!(tokio::time::timeout(Duration::from_secs(1), opening).await.is_err());
    until(|| simulator.cometd_sessions().is_empty()).await;
    let made = simulator.calls("createSubscription");
    tokio::time::sleep(Duration::from_millis(1000)).await;
    assert_eq!(simulator.calls("createSubscription"), made);
}

#[tokio::test]
async fn a_listener_waits_too() {
    let simulator = still().await;
    simulator
        .faults()
        .inject("handshake", Fault::connection_closed().times(2));
    let client = client(&simulator);
    let listen = client.statistics_notifications().listen(["/statistics/v3/service"]);
    let mut notifications = listen.wait_for_service(LONG).open().await.unwrap();
    assert!(matches!(
        notifications.next().await,
        Some(Ok(NotificationEvent::Connected))
    ));
    notifications.close().await;
    assert!(simulator.cometd_sessions().is_empty());
}
