//! Deliveries that are remembered in Redis: who may handle one, and what becomes of it when Redis or a process fails.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use genesys_multicloud_cx::messaging::OutgoingMessage;
use genesys_multicloud_cx::webhook::{
    AckPolicy, Claim, DeliveryLease, DeliveryStore, Handled, LeaseState, LeaseStatus, Receiver, RedisDeliveryStore,
    Reply, StoreFailure, Verifier,
};
use http::{HeaderMap, HeaderValue};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};

use crate::redis_server::Server;

const PREFIX: &str = "tenant:deliveries";
/// As short as a busy machine allows where it must not end.
const LASTING: Duration = Duration::from_secs(2);
/// Where it has to end.
const SHORT: Duration = Duration::from_millis(300);
/// For what has to come about, whenever it does.
const LIMIT: Duration = Duration::from_secs(30);

fn store(server: &Server) -> RedisDeliveryStore {
    RedisDeliveryStore::from_url(&server.url(), PREFIX).unwrap()
}

async fn claim_new(store: &RedisDeliveryStore, key: &str) -> Box<dyn DeliveryLease> {
    match store.claim(key).await.unwrap() {
        Claim::New(lease) => lease,
        other => panic!("{key}: {other:?}"),
    }
}

async fn is_done_as(store: &RedisDeliveryStore, key: &str, expected: Option<&str>) -> bool {
    matches!(store.claim(key).await.unwrap(), Claim::Done { response } if response.as_deref() == expected)
}

async fn is_in_progress(store: &RedisDeliveryStore, key: &str) -> bool {
    matches!(store.claim(key).await.unwrap(), Claim::InProgress)
}

/// Waits until a claim succeeds, since the one before was given back or has ended.
async fn claim_at_last(store: &RedisDeliveryStore, key: &str) -> Box<dyn DeliveryLease> {
    let claiming = async {
        loop {
            match store.claim(key).await.unwrap() {
                Claim::New(lease) => return lease,
                Claim::InProgress => tokio::time::sleep(Duration::from_millis(10)).await,
                Claim::Done { .. } => panic!("{key} is done"),
            }
        }
    };
    tokio::time::timeout(LIMIT, claiming)
        .await
        .expect("it is never given back")
}

async fn until(what: &str, mut is_so: impl AsyncFnMut() -> bool) {
    let begun = Instant::now();
    while !is_so().await {
        assert!(begun.elapsed() < LIMIT, "{what}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

fn verifier() -> Verifier {
    Verifier::new("secret").unwrap()
}

async fn deliver(receiver: &Receiver<OutgoingMessage>, id: &str) -> Reply {
    let body = format!(r#"{{"type":"Text","messageId":"{id}"}}"#);
    let signature = HeaderValue::try_from(verifier().sign(body.as_bytes())).unwrap();
    let headers = HeaderMap::from_iter([(http::HeaderName::from_static("x-hub-signature"), signature)]);
    receiver.receive(&headers, body.as_bytes()).await
}

/// A handler that begins, and goes on when it is let.
#[derive(Clone)]
struct Gate {
    begun: Arc<AtomicUsize>,
    open: Arc<Semaphore>,
    lease: watch::Sender<Option<LeaseStatus>>,
}

impl Gate {
    fn open() -> Self {
        let gate = Self::closed();
        gate.open.add_permits(Semaphore::MAX_PERMITS);
        gate
    }

    fn closed() -> Self {
        Self {
            begun: Arc::default(),
            open: Arc::new(Semaphore::new(0)),
            lease: watch::Sender::new(None),
        }
    }

    /// Each message is done as `name`.
    fn receiver(&self, name: &str, store: RedisDeliveryStore) -> Receiver<OutgoingMessage> {
        let (gate, name) = (self.clone(), name.to_owned());
        let receiver = Receiver::with_lease_status(verifier(), move |_, lease| {
            let (gate, name) = (gate.clone(), name.clone());
            async move {
                gate.begun.fetch_add(1, Ordering::SeqCst);
                gate.lease.send_replace(Some(lease));
                gate.open.acquire().await.unwrap().forget();
                Handled::DoneAs(name)
            }
        });
        receiver.deduplicator(store)
    }

    /// Waits until the handler runs.
    async fn lease(&self) -> LeaseStatus {
        let mut leases = self.lease.subscribe();
        let lease = tokio::time::timeout(LIMIT, leases.wait_for(Option::is_some)).await;
        lease.expect("no handler began").unwrap().clone().unwrap()
    }

    fn let_one_go(&self) {
        self.open.add_permits(1);
    }

    fn count(&self) -> usize {
        self.begun.load(Ordering::SeqCst)
    }
}

fn in_background(receiver: &Receiver<OutgoingMessage>, id: &'static str) -> tokio::task::JoinHandle<Reply> {
    let receiver = receiver.clone();
    tokio::spawn(async move { deliver(&receiver, id).await })
}

/// Forwards to a server, and stands still when it is told to.
struct Proxy {
    url: String,
    is_open: watch::Sender<bool>,
}

impl Proxy {
    async fn start(server: &Server) -> Self {
        Self::slow(server, Duration::ZERO).await
    }

    /// One that takes so long each way.
    async fn slow(server: &Server, delay: Duration) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("redis://{}/", listener.local_addr().unwrap());
        let (port, is_open) = (server.port, watch::Sender::new(true));
        let gate = is_open.clone();
        tokio::spawn(async move {
            while let Ok((near, _)) = listener.accept().await {
                let Ok(far) = TcpStream::connect(("127.0.0.1", port)).await else {
                    continue;
                };
                let ((near_read, near_write), (far_read, far_write)) = (near.into_split(), far.into_split());
                tokio::spawn(forward(near_read, far_write, gate.subscribe(), delay));
                tokio::spawn(forward(far_read, near_write, gate.subscribe(), delay));
            }
        });
        Self { url, is_open }
    }

    fn store(&self) -> RedisDeliveryStore {
        RedisDeliveryStore::from_url(&self.url, PREFIX).unwrap()
    }
}

async fn forward(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, mut is_open: watch::Receiver<bool>, delay: Duration) {
    let mut buffer = vec![0; 16 * 1024];
    while let Ok(length @ 1..) = from.read(&mut buffer).await {
        tokio::time::sleep(delay).await;
        if is_open.wait_for(|is_open| *is_open).await.is_err() || to.write_all(&buffer[..length]).await.is_err() {
            return;
        }
    }
}

#[tokio::test]
async fn a_delivery_is_for_one_until_it_is_done() {
    let Some(server) = Server::with("deliveries-one", &[]).await else {
        return;
    };
    let (store, other) = (store(&server), store(&server).keep(Duration::from_secs(60)));
    let lease = claim_new(&store, "1").await;
    assert_eq!(lease.duration(), Some(Duration::from_secs(30)));
    assert!(is_in_progress(&other, "1").await && is_in_progress(&store, "1").await);
    // SHA-256 of "1"
    let key = format!("{PREFIX}:6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b");
    let ttl = |key: String| {
        let server = &server;
        async move { server.ask(&["PTTL", &key]).await.unwrap().parse::<u64>().unwrap() }
    };
    assert!((20_000..=30_000).contains(&ttl(key.clone()).await));
    assert_eq!(lease.renew().await.unwrap(), LeaseState::Held);
    assert_eq!(lease.complete(Some("own: id")).await.unwrap(), LeaseState::Held);
    assert!((86_000_000..=86_400_000).contains(&ttl(key.clone()).await));
    assert!(is_done_as(&other, "1", Some("own: id")).await);
    // What is said twice, since a response was lost, is no different.
    assert_eq!(lease.complete(Some("own: id")).await.unwrap(), LeaseState::Held);
    drop(lease);
    assert!(is_done_as(&store, "1", Some("own: id")).await);

    for (key, response) in [("without", None), ("empty", Some(""))] {
        let lease = claim_new(&other, key).await;
        assert_eq!(lease.complete(response).await.unwrap(), LeaseState::Held);
        assert!(is_done_as(&store, key, response).await, "{key}");
    }
    claim_new(&store, "2").await.release().await.unwrap();
    let given_back = claim_new(&other, "2").await;
    drop(given_back);
    let _ = claim_at_last(&store, "2").await;

    // Another tenant has nothing to do with it.
    let tenant = RedisDeliveryStore::from_url(&server.url(), "other").unwrap();
    let _ = claim_new(&tenant, "1").await;
}

#[tokio::test]
async fn who_claims_at_once_is_one() {
    let Some(server) = Server::with("deliveries-race", &[]).await else {
        return;
    };
    let stores: Vec<_> = (0..8).map(|_| store(&server)).collect();
    for round in 0..20 {
        let key = round.to_string();
        let claiming = stores.iter().map(|store| {
            let (store, key) = (store.clone(), key.clone());
            tokio::spawn(async move { store.claim(&key).await.unwrap() })
        });
        let mut leases = Vec::new();
        for claim in claiming.collect::<Vec<_>>() {
            if let Claim::New(lease) = claim.await.unwrap() {
                leases.push(lease);
            }
        }
        assert_eq!(leases.len(), 1);
    }
}

#[tokio::test]
async fn who_holds_it_no_more_changes_nothing() {
    let Some(server) = Server::with("deliveries-late", &[]).await else {
        return;
    };
    let (store, other) = (store(&server).lease(SHORT), store(&server));
    let late = claim_new(&store, "1").await;
    let lease = claim_at_last(&other, "1").await;
    for _ in 0..2 {
        assert_eq!(late.renew().await.unwrap(), LeaseState::Ended);
        assert_eq!(late.complete(Some("late")).await.unwrap(), LeaseState::Ended);
        late.release().await.unwrap();
        assert!(is_in_progress(&store, "1").await);
    }
    drop(late);
    assert_eq!(lease.complete(Some("other")).await.unwrap(), LeaseState::Held);
    assert!(is_done_as(&store, "1", Some("other")).await);

    // Neither while it is another's, nor afterwards.
    let late = claim_new(&store, "2").await;
    let lease = claim_at_last(&other, "2").await;
    assert_eq!(lease.complete(Some("other")).await.unwrap(), LeaseState::Held);
    assert_eq!(late.complete(Some("late")).await.unwrap(), LeaseState::Ended);
    late.release().await.unwrap();
    assert!(is_done_as(&store, "2", Some("other")).await);

    // Nor when it is nobody's.
    let late = claim_new(&store, "3").await;
    let _ = server.ask(&["FLUSHALL"]).await;
    assert_eq!(late.complete(Some("late")).await.unwrap(), LeaseState::Ended);
    let _ = claim_new(&store, "3").await;
}

#[tokio::test]
async fn a_lease_is_renewed_while_the_handler_runs() {
    let Some(server) = Server::with("deliveries-renewed", &[]).await else {
        return;
    };
    let gate = Gate::closed();
    let receiver = gate.receiver("first", store(&server).lease(LASTING));
    let delivery = in_background(&receiver, "1");
    let status = gate.lease().await;
    tokio::time::sleep(LASTING * 2).await;
    assert!(status.is_held());
    assert_eq!(deliver(&receiver, "1").await.status, 503);
    gate.let_one_go();
    assert_eq!(delivery.await.unwrap().body, r#"{"messageId":"first"}"#);
    assert_eq!(deliver(&receiver, "1").await.body, r#"{"messageId":"first"}"#);
    assert_eq!(gate.count(), 1);
}

/// Redis restarted without what it held, so that the lease is nobody's.
#[tokio::test]
async fn a_store_that_forgot_in_mid_handling_is_told_to_the_handler() {
    let Some(mut server) = Server::with("deliveries-forgot", &[]).await else {
        return;
    };
    let gate = Gate::closed();
    let receiver = gate.receiver("first", store(&server).lease(Duration::from_secs(6)));
    let delivery = in_background(&receiver, "1");
    let status = gate.lease().await;
    assert!(status.is_held());
    server.kill();
    assert!(server.run().await);
    // By the next renewal, long before its time is over.
    tokio::time::timeout(Duration::from_secs(5), status.ended())
        .await
        .unwrap();
    assert!(!status.is_held());
    gate.let_one_go();
    // It was handled, so Genesys need not deliver it again.
    assert_eq!(delivery.await.unwrap().status, 200);
    let _ = claim_new(&store(&server), "anything").await;
    gate.let_one_go();
    assert_eq!(deliver(&receiver, "1").await.status, 200);
    assert_eq!(gate.count(), 2, "nobody remembers the first");
}

/// As with a process that is paused, or cut off: Redis stays, and another replica handles the message meanwhile.
#[tokio::test]
async fn who_was_cut_off_beyond_its_lease_overwrites_nothing() {
    let Some(server) = Server::with("deliveries-cut", &[]).await else {
        return;
    };
    let proxy = Proxy::start(&server).await;
    let gate = Gate::closed();
    let receiver = gate.receiver("cut off", proxy.store().lease(SHORT));
    let delivery = in_background(&receiver, "1");
    let status = gate.lease().await;
    proxy.is_open.send_replace(false);
    tokio::time::timeout(LIMIT, status.ended()).await.unwrap();
    assert!(!status.is_held());
    let other_gate = Gate::open();
    let other = other_gate.receiver("other", store(&server));
    until("the lease never ends", async || {
        deliver(&other, "1").await.status == 200
    })
    .await;
    proxy.is_open.send_replace(true);
    gate.let_one_go();
    assert_eq!(delivery.await.unwrap().status, 200);
    for receiver in [&receiver, &other] {
        until("the connection never comes back", async || {
            deliver(receiver, "1").await.body == r#"{"messageId":"other"}"#
        })
        .await;
    }
    assert_eq!((gate.count(), other_gate.count()), (1, 1));
}

#[tokio::test]
async fn a_server_that_is_down_has_deliveries_refused_until_it_is_up() {
    let Some(mut server) = Server::with("deliveries-down", &[]).await else {
        return;
    };
    let gate = Gate::open();
    let refusing = gate.receiver("refusing", store(&server));
    let going_on = gate
        .receiver("going on", store(&server))
        .when_store_fails(StoreFailure::GoOn);
    assert_eq!(deliver(&refusing, "1").await.status, 200);
    let well = refusing.health();
    assert!(well.is_well && well.reason.is_none());
    server.kill();
    for _ in 0..2 {
        assert_eq!(deliver(&refusing, "2").await.status, 503);
    }
    let health = refusing.health();
    assert!(!health.is_well && health.since >= well.since);
    assert!(health.reason.unwrap().contains("no connection to Redis"));
    assert!(going_on.health().is_well, "it has not asked yet");
    assert_eq!(gate.count(), 1);
    for handled in [2, 3] {
        assert_eq!(deliver(&going_on, "2").await.body, r#"{"messageId":"going on"}"#);
        assert_eq!(gate.count(), handled);
    }
    assert!(!going_on.health().is_well);
    let acknowledging = refusing.clone().policy(AckPolicy::BeforeHandling);
    assert_eq!(deliver(&acknowledging, "2").await.status, 503);
    assert!(server.run().await);
    // Also without any delivery: who is not well may get none.
    until("the receivers don't recover", async || {
        refusing.health().is_well && going_on.health().is_well
    })
    .await;
    assert_eq!(deliver(&refusing, "2").await.body, r#"{"messageId":"refusing"}"#);
    assert_eq!(deliver(&going_on, "2").await.body, r#"{"messageId":"refusing"}"#);
    assert_eq!(gate.count(), 4);
}

#[tokio::test]
async fn a_server_that_does_not_respond_costs_no_more_than_seconds() {
    let Some(server) = Server::with("deliveries-slow", &[]).await else {
        return;
    };
    let proxy = Proxy::start(&server).await;
    let gate = Gate::open();
    let receiver = gate.receiver("slow", proxy.store());
    assert_eq!(deliver(&receiver, "1").await.status, 200);
    proxy.is_open.send_replace(false);
    let begun = Instant::now();
    let deliveries = ["2"; 20].map(|id| in_background(&receiver, id));
    for delivery in deliveries {
        assert_eq!(delivery.await.unwrap().status, 503);
    }
    assert!(begun.elapsed() < Duration::from_secs(6), "{:?}", begun.elapsed());
    let reason = receiver.health().reason.unwrap();
    assert!(reason.contains("no response from Redis in time"), "{reason}");
    // A receiver has a limit of its own.
    let hasty = receiver.clone().response_timeout(Duration::from_millis(200));
    let begun = Instant::now();
    assert_eq!(deliver(&hasty, "2").await.status, 503);
    assert!(begun.elapsed() < Duration::from_secs(2), "{:?}", begun.elapsed());
    proxy.is_open.send_replace(true);
    until("it never recovers", async || receiver.health().is_well).await;
    until("it is never handled", async || {
        deliver(&receiver, "2").await.status == 200
    })
    .await;
    assert_eq!(gate.count(), 2);
}

#[tokio::test]
async fn a_server_without_memory_refuses_and_completes_later() {
    let settings = ["--maxmemory-policy", "noeviction"];
    let Some(server) = Server::with("deliveries-full", &settings).await else {
        return;
    };
    let gate = Gate::closed();
    let receiver = gate.receiver("first", store(&server).lease(Duration::from_secs(3)));
    let delivery = in_background(&receiver, "1");
    let status = gate.lease().await;
    // Far more than what commands need while they run.
    let _ = server.ask(&["SET", "ballast", &"x".repeat(4_000_000)]).await;
    let _ = server.ask(&["CONFIG", "SET", "maxmemory", "1mb"]).await;
    assert_eq!(deliver(&receiver, "2").await.status, 503);
    let reason = receiver.health().reason.unwrap();
    assert!(reason.contains("OOM"), "{reason}");
    // It was handled, so it is not asked for again, though that can't be remembered yet.
    gate.let_one_go();
    assert_eq!(delivery.await.unwrap().body, r#"{"messageId":"first"}"#);
    assert!(status.is_held());
    let _ = server.ask(&["CONFIG", "SET", "maxmemory", "0"]).await;
    until("it is never completed", async || {
        deliver(&receiver, "1").await.body == r#"{"messageId":"first"}"#
    })
    .await;
    until("it never recovers", async || receiver.health().is_well).await;
    assert_eq!(gate.count(), 1);
}

#[tokio::test]
async fn what_is_asked_for_again_is_given_back_before_the_response() {
    let Some(server) = Server::with("deliveries-again", &[]).await else {
        return;
    };
    // The replica that fails is slow to tell Redis, and the other one is not.
    let proxy = Proxy::slow(&server, Duration::from_millis(50)).await;
    let failing = Receiver::new(verifier(), |_: OutgoingMessage| async { Handled::Redeliver });
    let failing = failing.deduplicator(proxy.store());
    let gate = Gate::open();
    let other = gate.receiver("other", store(&server));
    for (id, handled) in [("1", 1), ("2", 2), ("3", 3)] {
        assert_eq!(deliver(&failing, id).await.status, 503);
        assert_eq!(deliver(&other, id).await.status, 200);
        assert_eq!(gate.count(), handled);
    }
    let crashing = Receiver::new(verifier(), |_: OutgoingMessage| async {
        std::panic::resume_unwind(Box::new("crash"));
        #[allow(unreachable_code)]
        Handled::Done
    });
    let crashing = crashing.deduplicator(proxy.store());
    assert_eq!(deliver(&crashing, "4").await.status, 500);
    let is_given_back = async || deliver(&other, "4").await.status == 200;
    until("a crash keeps it", is_given_back).await;
}

/// So that clocks that differ by a minute make no difference, on whichever machine.
#[tokio::test]
async fn no_point_in_time_is_sent() {
    let Some(server) = Server::with("deliveries-clock", &[]).await else {
        return;
    };
    let mut monitor = TcpStream::connect(("127.0.0.1", server.port)).await.unwrap();
    monitor.write_all(b"MONITOR\r\n").await.unwrap();
    let mut seen = String::new();
    let mut buffer = vec![0; 64 * 1024];
    let mut read_until = async |text: &str| {
        while !seen.contains(text) {
            let length = tokio::time::timeout(LIMIT, monitor.read(&mut buffer))
                .await
                .unwrap()
                .unwrap();
            seen.push_str(&String::from_utf8_lossy(&buffer[..length]));
        }
        seen.clone()
    };
    read_until("+OK").await;
    let store = store(&server)
        .lease(Duration::from_secs(17))
        .keep(Duration::from_secs(3600));
    let lease = claim_new(&store, "1").await;
    let _ = lease.renew().await.unwrap();
    let _ = lease.complete(None).await.unwrap();
    claim_new(&store, "2").await.release().await.unwrap();
    store.ping().await.unwrap();
    let _ = server.ask(&["GET", "the end"]).await;
    let seen = read_until("the end").await;
    let mut numbers = Vec::new();
    let mut commands = 0;
    for line in seen.lines().filter(|line| line.contains(PREFIX)) {
        // Behind the time at which the server saw it.
        let (_, command) = line.split_once(' ').unwrap();
        commands += 1;
        let words = command.split('"').filter(|word| !word.is_empty());
        numbers.extend(
            words
                .filter_map(|word| word.parse::<u64>().ok())
                .filter(|number| *number > 1),
        );
    }
    assert!(commands >= 10, "{seen}");
    assert!(seen.contains("EVAL") && !seen.contains("EXPIREAT") && !seen.contains("PXAT") && !seen.contains("TIME"));
    numbers.sort();
    numbers.dedup();
    assert_eq!(numbers, [1000, 17_000, 3_600_000], "{seen}");
}

#[tokio::test]
async fn any_number_of_deliveries_share_a_connection() {
    let Some(server) = Server::with("deliveries-connection", &[]).await else {
        return;
    };
    let connections = async || {
        let info = server.ask(&["INFO", "stats"]).await.unwrap();
        let line = info
            .lines()
            .find_map(|line| line.strip_prefix("total_connections_received:"));
        line.unwrap().parse::<usize>().unwrap()
    };
    let before = connections().await;
    let gate = Gate::open();
    let receiver = gate.receiver("shared", store(&server));
    for _ in 0..50 {
        let deliveries = ["1", "2", "3", "4"].map(|id| in_background(&receiver, id));
        for delivery in deliveries {
            let _ = delivery.await.unwrap();
        }
    }
    // The other one is for asking.
    assert_eq!(connections().await, before + 2);
    // One that was closed while nobody used it is no reason to refuse anything.
    let _ = server.ask(&["CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes"]).await;
    assert_eq!(deliver(&receiver, "new").await.status, 200);
    assert_eq!(gate.count(), 5);
}

#[tokio::test]
async fn a_connection_may_be_ones_own() {
    let Some(server) = Server::with("deliveries-own", &[]).await else {
        return;
    };
    let client = server.client();
    let multiplexed = client.get_multiplexed_async_connection().await.unwrap();
    let managed = redis::aio::ConnectionManager::new(client.clone()).await.unwrap();
    for (key, store) in [
        ("client", RedisDeliveryStore::new(client, PREFIX)),
        ("multiplexed", RedisDeliveryStore::from_connection(multiplexed, PREFIX)),
        ("managed", RedisDeliveryStore::from_connection(managed, PREFIX)),
    ] {
        let gate = Gate::open();
        let receiver = gate.receiver(key, store);
        for _ in 0..2 {
            assert_eq!(
                deliver(&receiver, key).await.body,
                format!(r#"{{"messageId":"{key}"}}"#)
            );
        }
        assert_eq!(gate.count(), 1);
    }
}

#[tokio::test]
async fn what_is_something_else_is_reported_and_left_alone() {
    let Some(server) = Server::with("deliveries-else", &[]).await else {
        return;
    };
    let store = store(&server);
    drop(claim_new(&store, "1").await);
    let _ = claim_at_last(&store, "1").await.complete(None).await.unwrap();
    let key = server.ask(&["RANDOMKEY"]).await.unwrap();
    for value in ["", "swordfish", "done:swordfish"] {
        let _ = server.ask(&["SET", &key, value]).await;
        let error = store.claim("1").await.unwrap_err().to_string();
        assert!(
            error.contains("holds something else") && !error.contains("swordfish"),
            "{error}"
        );
        assert_eq!(server.ask(&["GET", &key]).await.as_deref(), Some(value));
    }
    let _ = server.ask(&["DEL", &key]).await;
    let _ = server.ask(&["RPUSH", &key, "swordfish"]).await;
    let error = store.claim("1").await.unwrap_err().to_string();
    assert!(!error.contains("swordfish"), "{error}");
}

#[test]
fn an_address_is_shown_nowhere() {
    let store = RedisDeliveryStore::from_url("redis://user:swordfish@127.0.0.1/", PREFIX).unwrap();
    let receiver = Gate::open().receiver("1", store.clone());
    let shown = format!("{store:?} {receiver:?}");
    assert!(shown.contains(PREFIX) && !shown.contains("swordfish"), "{shown}");
    for url in ["swordfish", "rediss://:swordfish@127.0.0.1/"] {
        let error = RedisDeliveryStore::from_url(url, PREFIX).unwrap_err();
        assert!(error.to_string().starts_with("deduplicator: "), "{error}");
        assert!(!format!("{error} {error:?}").contains("swordfish"));
    }
}

#[cfg(unix)]
mod processes {
    use std::process::Stdio;

    use tokio::io::{AsyncBufReadExt, BufReader};
    use tokio::process::Command;

    use super::*;

    const URL: &str = "TEST_REDIS_URL";

    #[tokio::test]
    #[ignore = "it is a part of the others"]
    async fn of_this_process() {
        let store = RedisDeliveryStore::from_url(&std::env::var(URL).unwrap(), PREFIX).unwrap();
        let gate = Gate::closed();
        let receiver = gate.receiver("never", store.lease(LASTING));
        let delivery = in_background(&receiver, "1");
        let _ = gate.lease().await;
        println!("outcome: it has the message");
        let _ = delivery.await;
        std::future::pending().await
    }

    #[tokio::test]
    async fn a_replica_that_is_killed_gives_its_message_back() {
        let Some(server) = Server::with("deliveries-killed", &[]).await else {
            return;
        };
        let mut process = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "webhook_store_redis::processes::of_this_process"])
            .args(["--ignored", "--nocapture"])
            .env(URL, server.url())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        while !lines
            .next_line()
            .await
            .unwrap()
            .expect("it ended")
            .contains("outcome: it has")
        {}
        let gate = Gate::open();
        let receiver = gate.receiver("survivor", store(&server));
        // It is alive for longer than the lease lasts.
        tokio::time::sleep(LASTING + LASTING / 2).await;
        assert_eq!(deliver(&receiver, "1").await.status, 503);
        process.kill().await.unwrap();
        let killed = Instant::now();
        until("it never comes back", async || {
            deliver(&receiver, "1").await.status == 200
        })
        .await;
        assert!(killed.elapsed() < LASTING * 3, "{:?}", killed.elapsed());
        assert_eq!(gate.count(), 1);
    }
}
