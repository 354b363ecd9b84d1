//! The end of a receiver: what is being handled, what comes too late, and what is counted.

use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use genesys_multicloud_cx::messaging::OutgoingMessage;
use genesys_multicloud_cx::webhook::{AckPolicy, Deduplicator, Handled, Receiver, Reply, Verifier};
use http::{HeaderMap, HeaderValue};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::Instant;

fn verifier() -> Verifier {
    Verifier::new("secret").unwrap()
}

async fn deliver(receiver: &Receiver<OutgoingMessage>, id: usize) -> Reply {
    let body = format!(r#"{{"type":"Text","messageId":"{id}"}}"#);
    let signature = HeaderValue::try_from(verifier().sign(body.as_bytes())).unwrap();
    let headers = HeaderMap::from_iter([(http::HeaderName::from_static("x-hub-signature"), signature)]);
    receiver.receive(&headers, body.as_bytes()).await
}

/// Handlers that wait until they are let go.
struct Gated {
    receiver: Receiver<OutgoingMessage>,
    begun: Arc<AtomicUsize>,
    ended: Arc<AtomicUsize>,
    gate: Arc<Semaphore>,
    deliveries: JoinSet<Reply>,
}

impl Gated {
    fn new() -> Self {
        let (begun, ended) = (Arc::<AtomicUsize>::default(), Arc::<AtomicUsize>::default());
        let gate = Arc::new(Semaphore::new(0));
        let (beginning, ending, open) = (Arc::clone(&begun), Arc::clone(&ended), Arc::clone(&gate));
        let receiver = Receiver::new(verifier(), move |_: OutgoingMessage| {
            beginning.fetch_add(1, Ordering::SeqCst);
            let (ending, open) = (Arc::clone(&ending), Arc::clone(&open));
            async move {
                open.acquire().await.unwrap().forget();
                ending.fetch_add(1, Ordering::SeqCst);
            }
        });
        Self {
            receiver: receiver.deduplicator(Deduplicator::new(10_000)),
            begun,
            ended,
            gate,
            deliveries: JoinSet::new(),
        }
    }

    async fn begin(&mut self, count: usize) {
        for id in 0..count {
            let receiver = self.receiver.clone();
            self.deliveries.spawn(async move { deliver(&receiver, id).await });
        }
        while self.begun.load(Ordering::SeqCst) < count {
            tokio::task::yield_now().await;
        }
    }

    fn ended(&self) -> usize {
        self.ended.load(Ordering::SeqCst)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_that_are_being_handled_all_finish() {
    let mut gated = Gated::new();
    gated.begin(1000).await;
    let shutdown = gated.receiver.shutdown_handle();
    assert!(!shutdown.is_shutting_down() && gated.receiver.health().is_well);
    let draining = tokio::spawn(async move { shutdown.drain(Duration::from_secs(60)).await });
    let shutdown = gated.receiver.shutdown_handle();
    while !shutdown.is_shutting_down() {
        tokio::task::yield_now().await;
    }
    assert_eq!(deliver(&gated.receiver, 1000).await.status, 503);
    let health = gated.receiver.clone().health();
    assert!(!health.is_well && health.reason.unwrap().contains("shutting down"));
    assert!(!draining.is_finished());
    gated.gate.add_permits(1000);
    let drained = draining.await.unwrap();
    assert_eq!((drained.finished, drained.abandoned, gated.ended()), (1000, 0, 1000));
    for reply in gated.deliveries.join_all().await {
        assert_eq!(reply.status, 200);
    }
    assert_eq!(gated.begun.load(Ordering::SeqCst), 1000);
    // It is over for good.
    assert_eq!(deliver(&gated.receiver, 1).await.status, 503);
    assert_eq!(gated.receiver.drain(Duration::ZERO).await, drained);
}

#[tokio::test(start_paused = true)]
async fn what_is_left_at_the_limit_is_counted() {
    let mut gated = Gated::new();
    gated.begin(10).await;
    let shutdown = gated.receiver.shutdown_handle();
    shutdown.begin();
    gated.gate.add_permits(3);
    let begun = Instant::now();
    let drained = shutdown.drain(Duration::from_secs(5)).await;
    assert_eq!((drained.finished, drained.abandoned, gated.ended()), (3, 7, 3));
    assert!((5.0..5.1).contains(&begun.elapsed().as_secs_f64()));
    // They go on nevertheless.
    gated.gate.add_permits(7);
    let drained = shutdown.drain(Duration::from_secs(5)).await;
    assert_eq!((drained.finished, drained.abandoned, gated.ended()), (10, 0, 10));
    assert!(begun.elapsed() < Duration::from_secs(6));
}

#[tokio::test(start_paused = true)]
async fn handlers_that_nobody_waits_for_are_waited_for() {
    // One that got its response first, and one that took longer than there was time for a response.
    for (policy, status) in [(AckPolicy::BeforeHandling, 200), (AckPolicy::AfterHandling, 503)] {
        let mut gated = Gated::new();
        gated.receiver = gated.receiver.policy(policy);
        assert_eq!(deliver(&gated.receiver, 1).await.status, status);
        let drained = gated.receiver.drain(Duration::from_secs(1)).await;
        assert_eq!((drained.finished, drained.abandoned), (0, 1));
        gated.gate.add_permits(1);
        let drained = gated.receiver.drain(Duration::MAX).await;
        assert_eq!((drained.finished, drained.abandoned, gated.ended()), (1, 0, 1));
    }
}

#[tokio::test(start_paused = true)]
async fn with_nothing_to_wait_for_it_is_immediate() {
    let receiver = Receiver::new(verifier(), |_: OutgoingMessage| async {});
    for id in 0..3 {
        assert_eq!(deliver(&receiver, id).await.status, 200);
    }
    let begun = Instant::now();
    let drained = receiver.drain(Duration::from_secs(60)).await;
    assert_eq!((drained.finished, drained.abandoned), (0, 0));
    assert_eq!(begun.elapsed(), Duration::ZERO);
    let unsigned = receiver.receive(&HeaderMap::new(), b"{}").await;
    assert_eq!(unsigned.status, 401, "it is no delivery, and need not come again");
}

#[tokio::test(start_paused = true)]
async fn a_crash_is_an_end_too_and_another_receiver_is_another() {
    let receiver = Receiver::new(verifier(), |_: OutgoingMessage| async {
        tokio::time::sleep(Duration::from_secs(1)).await;
        std::panic::resume_unwind(Box::new("crash"));
        #[allow(unreachable_code)]
        Handled::Done
    });
    let other = Receiver::new(verifier(), |_: OutgoingMessage| pending::<Handled>());
    let shutdown = receiver.shutdown_handle();
    let crashing = tokio::spawn(async move { deliver(&receiver, 1).await });
    let waiting = other.clone();
    tokio::spawn(async move { deliver(&waiting, 1).await });
    tokio::time::sleep(Duration::from_millis(10)).await;
    let drained = shutdown.drain(Duration::from_secs(2)).await;
    assert_eq!((drained.finished, drained.abandoned), (1, 0));
    assert_eq!(crashing.await.unwrap().status, 500);
    assert!(other.health().is_well);
}

#[cfg(feature = "metrics")]
#[test]
fn what_is_counted_has_the_receivers_name() {
    let recorder = metrics_exporter_prometheus::PrometheusBuilder::new().build_recorder();
    let handle = recorder.handle();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .start_paused(true)
        .build()
        .unwrap();
    let work = async {
        let receiver = Receiver::new(verifier(), |message: OutgoingMessage| async move {
            match message.message_id() {
                Some("1") => Handled::Done,
                Some("2") => Handled::Redeliver,
                Some("3") => std::panic::resume_unwind(Box::new("crash")),
                _ => pending().await,
            }
        });
        let receiver = receiver.deduplicator(Deduplicator::new(10)).name("sms");
        for (id, status) in [(1, 200), (1, 200), (2, 503), (3, 500), (4, 503)] {
            assert_eq!(deliver(&receiver, id).await.status, status);
        }
        let _ = receiver.receive(&HeaderMap::new(), b"{}").await;
        let acknowledging = receiver.clone().policy(AckPolicy::BeforeHandling);
        assert_eq!(deliver(&acknowledging, 3).await.status, 200);
        tokio::time::sleep(Duration::from_secs(1)).await;
        let drained = receiver.drain(Duration::from_secs(1)).await;
        assert_eq!(drained.abandoned, 1);
        assert_eq!(deliver(&receiver, 5).await.status, 503);
    };
    metrics::with_local_recorder(&recorder, || runtime.block_on(work));
    let printed = handle.render();
    for line in [
        r#"genesys_webhook_deliveries_total{receiver="sms",outcome="handled"} 1"#,
        r#"genesys_webhook_deliveries_total{receiver="sms",outcome="duplicate"} 1"#,
        r#"genesys_webhook_deliveries_total{receiver="sms",outcome="redeliver"} 2"#,
        r#"genesys_webhook_deliveries_total{receiver="sms",outcome="failed"} 2"#,
        r#"genesys_webhook_deliveries_total{receiver="sms",outcome="rejected"} 1"#,
        r#"genesys_webhook_deliveries_total{receiver="sms",outcome="unavailable"} 1"#,
        r#"genesys_webhook_in_progress{receiver="sms"} 1"#,
    ] {
        assert!(printed.lines().any(|printed| printed == line), "{line}\n{printed}");
    }
}
