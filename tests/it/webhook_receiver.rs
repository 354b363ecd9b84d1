//! Whole webhooks: what Genesys is answered, and how often the handler is called.

use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use genesys_multicloud_cx::messaging::OutgoingMessage;
use genesys_multicloud_cx::webhook::{
    AckPolicy, Deduplicator, Delivery, Handled, InteractionEvents, Receiver, Reply, Verifier,
};
use http::{HeaderMap, HeaderValue};
use serde_json::{Value, json};
use tokio::sync::Semaphore;
use tokio::time::Instant;

const SMS: &str = include_str!("../../fuzz/seeds/messages/sms.json");
const EVENTS: &str = include_str!("../../fuzz/seeds/events/finished.json");

fn verifier() -> Verifier {
    Verifier::new("secret").unwrap()
}

async fn deliver<D: Delivery>(receiver: &Receiver<D>, body: &str) -> Reply {
    let mut headers = HeaderMap::new();
    let signature = verifier().sign(body.as_bytes());
    headers.insert("x-hub-signature", HeaderValue::try_from(signature).unwrap());
    receiver.receive(&headers, body.as_bytes()).await
}

fn shown(reply: &Reply) -> (u16, Value) {
    (reply.status.as_u16(), serde_json::from_str(&reply.body).unwrap())
}

/// How often a handler was called.
#[derive(Clone, Default)]
struct Calls(Arc<AtomicUsize>);

impl Calls {
    /// Counts one more, and gives its number, from 1.
    fn next(&self) -> usize {
        self.0.fetch_add(1, Ordering::SeqCst) + 1
    }

    fn count(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
}

/// A receiver of messages whose handler gets the number of the call.
fn counting<F>(calls: &Calls, handler: impl Fn(usize) -> F + Send + Sync + 'static) -> Receiver<OutgoingMessage>
where
    F: Future<Output = Handled> + Send + 'static,
{
    let calls = calls.clone();
    Receiver::new(verifier(), move |_| handler(calls.next()))
}

#[tokio::test]
async fn what_was_handled_is_answered_with_its_identifier() {
    let done = (200, json!({ "messageId": "1613474523265-0" }));
    let unit = Receiver::new(verifier(), |_: OutgoingMessage| async {});
    assert_eq!(shown(&deliver(&unit, SMS).await), done);
    let result = Receiver::new(verifier(), |_: OutgoingMessage| async { Ok::<(), String>(()) });
    assert_eq!(shown(&deliver(&result, SMS).await), done);
    let own = Receiver::new(verifier(), |_: OutgoingMessage| async {
        Handled::DoneAs("own".to_owned())
    });
    assert_eq!(shown(&deliver(&own, SMS).await), (200, json!({ "messageId": "own" })));
    assert_eq!(shown(&deliver(&unit, "{}").await), (200, json!({})));

    let events = Receiver::new(verifier(), |events: InteractionEvents| async move {
        assert_eq!(events.events.len(), 1);
    });
    let taken = json!({
        "status": { "code": 0 }, "data": { "ids": [{ "id": "f6c49d91-926b-4473-b2f3-8d8fd295c968" }] }
    });
    assert_eq!(shown(&deliver(&events, EVENTS).await), (200, taken));
}

#[tokio::test]
async fn what_was_not_handled_is_asked_for_again() {
    let receiver = Receiver::new(verifier(), |_: OutgoingMessage| async { Handled::Redeliver });
    assert_eq!(deliver(&receiver, SMS).await.status, 503);
    let receiver = Receiver::new(verifier(), |_: OutgoingMessage| async { Err::<(), _>("no") });
    assert_eq!(deliver(&receiver, SMS).await.status, 503);
    let receiver = Receiver::new(verifier(), |_: OutgoingMessage| async { Err::<Handled, _>("no") });
    assert_eq!(deliver(&receiver, SMS).await.status, 503);
}

#[tokio::test]
async fn what_is_not_signed_or_not_readable_reaches_no_handler() {
    let calls = Calls::default();
    let receiver = counting(&calls, |_| async { Handled::Done });
    let unsigned = receiver.receive(&HeaderMap::new(), SMS.as_bytes()).await;
    assert_eq!(unsigned.status, 401);
    let mut headers = HeaderMap::new();
    let other = Verifier::new("other").unwrap().sign(SMS.as_bytes());
    headers.insert("x-hub-signature", HeaderValue::try_from(other).unwrap());
    assert_eq!(receiver.receive(&headers, SMS.as_bytes()).await.status, 401);
    for unreadable in ["", "[]", "s3cret", r#"{"type":"Text","text":{"s3cret":1}}"#] {
        let reply = deliver(&receiver, unreadable).await;
        assert_eq!(reply.status, 422, "{unreadable}");
        assert!(!reply.body.contains("s3cret"), "{}", reply.body);
    }
    assert_eq!(calls.count(), 0);
    let unknown = deliver(&receiver, r#"{"type":"New","messageId":"5"}"#).await;
    assert_eq!(shown(&unknown), (200, json!({ "messageId": "5" })));
    assert_eq!(calls.count(), 1);
}

#[tokio::test]
async fn a_redelivery_is_handled_once() {
    let calls = Calls::default();
    let receiver = counting(&calls, |call| async move { Handled::DoneAs(format!("own {call}")) })
        .deduplicator(Deduplicator::new(10));
    for _ in 0..3 {
        let reply = deliver(&receiver.clone(), SMS).await;
        assert_eq!(shown(&reply), (200, json!({ "messageId": "own 1" })));
    }
    assert_eq!(calls.count(), 1);
    // The same number on another channel is another message.
    let other = SMS.replace("\"id\": \"0123456789\"", "\"id\": \"9876543210\"");
    assert_ne!(other, SMS);
    assert_eq!(shown(&deliver(&receiver, &other).await).1["messageId"], "own 2");
    // Nothing tells one without an identifier from another.
    for call in 3..5 {
        let reply = deliver(&receiver, r#"{"type":"Text","text":"yes"}"#).await;
        assert_eq!(shown(&reply).1["messageId"], format!("own {call}"));
    }
}

/// Whatever the kind of the message, and in whichever of its places and forms the identifier comes.
#[tokio::test]
async fn an_identifier_may_be_a_number_and_stand_beside_the_channel() {
    for message in [
        json!({ "type": "Image", "channel": { "id": "c", "messageId": 4711 } }),
        json!({ "type": "Image", "channel": { "id": "c", "messageId": "4711" } }),
        json!({ "type": "Image", "messageId": 4711 }),
        json!({ "type": "Image", "channel": { "messageId": null }, "messageId": 4711 }),
        json!({ "type": "Image", "channel": { "messageId": " " }, "messageId": "4711" }),
        json!({ "type": "Image", "channel": "c", "messageId": 4711.0 }),
        json!({ "type": 5, "channel": 7, "messageId": 4711 }),
        json!({ "messageId": 4711 }),
        json!({ "type": "Text", "channel": { "type": "whatsapp", "messageId": 4711 } }),
        json!({ "type": "Text", "channel": { "messageId": 4711 }, "text": "a" }),
        json!({ "type": "Text", "channel": { "messageId": "" }, "messageId": 4711 }),
        json!({ "type": "Email", "messageId": 4711 }),
        json!({ "type": "Email", "channel": { "messageId": 4711 }, "messageId": "\t" }),
    ] {
        let calls = Calls::default();
        let receiver = counting(&calls, |_| async { Handled::Done });
        let receiver = receiver.deduplicator(Deduplicator::new(10));
        let done = (200, json!({ "messageId": "4711" }));
        for _ in 0..2 {
            let reply = deliver(&receiver, &message.to_string()).await;
            assert_eq!(shown(&reply), done, "{message}");
        }
        assert_eq!(calls.count(), 1, "{message}");
    }
}

#[tokio::test]
async fn messages_without_an_identifier_of_their_own_are_not_the_same() {
    for (kind, id) in [
        ("Image", json!("")),
        ("Image", json!("  ")),
        ("Image", json!(null)),
        ("Image", json!({})),
        // These two lose digits, so that others could be taken for them.
        ("Image", json!(1e300)),
        ("Text", json!(1e300)),
        ("Text", json!("")),
        ("Text", json!(null)),
        ("Email", json!("\n")),
    ] {
        for message in [
            json!({ "type": kind, "channel": { "id": "c", "messageId": id } }),
            json!({ "type": kind, "messageId": id }),
        ] {
            let calls = Calls::default();
            let receiver = counting(&calls, |_| async { Handled::Done });
            let receiver = receiver.deduplicator(Deduplicator::new(10));
            for _ in 0..2 {
                let reply = deliver(&receiver, &message.to_string()).await;
                assert_eq!(shown(&reply), (200, json!({})), "{message}");
            }
            assert_eq!(calls.count(), 2, "{message}");
        }
    }
}

#[tokio::test]
async fn channels_that_are_numbers_are_told_apart() {
    let calls = Calls::default();
    let receiver = counting(&calls, |_| async { Handled::Done });
    let receiver = receiver.deduplicator(Deduplicator::new(10));
    for (channel, handled) in [(json!(1), 1), (json!(2), 2), (json!("1"), 2), (json!(1), 2)] {
        let message = json!({ "type": "Image", "channel": { "id": channel, "messageId": "m" } });
        assert_eq!(deliver(&receiver, &message.to_string()).await.status, 200);
        assert_eq!(calls.count(), handled, "{message}");
    }
}

#[tokio::test]
async fn deliveries_of_events_without_an_identifier_are_not_the_same() {
    let calls = Calls::default();
    let count = calls.clone();
    let receiver = Receiver::new(verifier(), move |_: InteractionEvents| {
        count.next();
        async {}
    });
    let receiver = receiver.deduplicator(Deduplicator::new(10));
    for (delivery, handled) in [
        (r#"{"operationId":""}"#, 1),
        (r#"{"operationId":""}"#, 2),
        (r#"{"operationId":" "}"#, 3),
        (r#"{"operationId":7,"data":{"entities":[{"event":"NEW"}]}}"#, 4),
        (r#"{"operationId":"7"}"#, 4),
    ] {
        let reply = deliver(&receiver, delivery).await;
        assert_eq!((reply.status.as_u16(), calls.count()), (200, handled), "{delivery}");
        let ids = match handled {
            4 => json!([{ "id": "7" }]),
            _ => json!([]),
        };
        assert_eq!(shown(&reply).1["data"]["ids"], ids, "{delivery}");
    }
}

#[tokio::test]
async fn a_blank_identifier_of_ones_own_is_none() {
    let receiver = Receiver::new(verifier(), |_: OutgoingMessage| async {
        Handled::DoneAs(" ".to_owned())
    });
    let reply = deliver(&receiver, SMS).await;
    assert_eq!(shown(&reply), (200, json!({ "messageId": "1613474523265-0" })));
}

#[tokio::test]
async fn the_two_webhooks_may_share_what_they_remember() {
    let seen = Deduplicator::new(10);
    let events = Receiver::new(verifier(), |_: InteractionEvents| async {}).deduplicator(seen.clone());
    let calls = Calls::default();
    let messages = counting(&calls, |_| async { Handled::Done }).deduplicator(seen);
    assert_eq!(deliver(&events, r#"{"operationId":"1"}"#).await.status, 200);
    assert_eq!(deliver(&messages, r#"{"messageId":"1"}"#).await.status, 200);
    assert_eq!(calls.count(), 1);
}

#[tokio::test]
async fn a_failed_delivery_is_handled_again() {
    let calls = Calls::default();
    let receiver = counting(&calls, |call| async move {
        match call {
            1 => Handled::Redeliver,
            2 => std::panic::resume_unwind(Box::new("crash")),
            _ => Handled::Done,
        }
    })
    .deduplicator(Deduplicator::new(10));
    for status in [503, 500, 200, 200] {
        assert_eq!(deliver(&receiver, SMS).await.status, status);
    }
    assert_eq!(calls.count(), 3);
}

#[tokio::test]
async fn a_handler_that_panics_before_its_first_await_is_no_different() {
    let receiver = Receiver::new(verifier(), |message: OutgoingMessage| {
        if message.message_id().is_some() {
            std::panic::resume_unwind(Box::new("crash"));
        }
        async {}
    });
    assert_eq!(deliver(&receiver, SMS).await.status, 500);
    assert_eq!(deliver(&receiver, "{}").await.status, 200);
}

#[tokio::test(start_paused = true)]
async fn a_slow_handler_goes_on_and_the_answer_is_in_time() {
    let calls = Calls::default();
    let may_end = Arc::new(Semaphore::new(0));
    let ended = Arc::new(Semaphore::new(0));
    let (gate, end) = (Arc::clone(&may_end), Arc::clone(&ended));
    let receiver = counting(&calls, move |_| {
        let (gate, end) = (Arc::clone(&gate), Arc::clone(&end));
        async move {
            let _ = gate.acquire().await;
            end.add_permits(1);
            Handled::Done
        }
    })
    .deduplicator(Deduplicator::new(10));
    let start = Instant::now();
    assert_eq!(deliver(&receiver, SMS).await.status, 503);
    assert_eq!(start.elapsed(), Duration::from_secs(9));
    // It is in progress, so it is not begun again, and the answer comes at once.
    assert_eq!(deliver(&receiver, SMS).await.status, 503);
    assert_eq!((start.elapsed(), calls.count()), (Duration::from_secs(9), 1));
    may_end.add_permits(1);
    let _ = ended.acquire().await;
    assert_eq!(deliver(&receiver, SMS).await.status, 200);
    assert_eq!(calls.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn the_time_for_an_answer_can_be_set() {
    for limit in [Duration::from_secs(2), Duration::ZERO] {
        let receiver = Receiver::new(verifier(), |_: OutgoingMessage| pending::<Handled>());
        let receiver = receiver.response_timeout(limit);
        let start = Instant::now();
        assert_eq!(deliver(&receiver, SMS).await.status, 503);
        assert!(start.elapsed() <= limit + Duration::from_millis(1));
    }
    let receiver = Receiver::new(verifier(), |_: OutgoingMessage| async {});
    let _ = deliver(&receiver.response_timeout(Duration::MAX), SMS).await;
}

#[tokio::test]
async fn an_acknowledgement_may_come_first() {
    let calls = Calls::default();
    let gate = Arc::new(Semaphore::new(0));
    let ended = Arc::new(Semaphore::new(0));
    let (open, end) = (Arc::clone(&gate), Arc::clone(&ended));
    let receiver = counting(&calls, move |call| {
        let (open, end) = (Arc::clone(&open), Arc::clone(&end));
        async move {
            open.acquire().await.unwrap().forget();
            end.add_permits(1);
            match call {
                1 => Handled::Redeliver,
                _ => Handled::DoneAs("own".to_owned()),
            }
        }
    })
    .policy(AckPolicy::BeforeHandling)
    .deduplicator(Deduplicator::new(10));
    let acknowledged = (200, json!({ "messageId": "1613474523265-0" }));
    for _ in 0..2 {
        assert_eq!(shown(&deliver(&receiver, SMS).await), acknowledged);
    }
    gate.add_permits(1);
    ended.acquire().await.unwrap().forget();
    assert_eq!(calls.count(), 1, "it was handled twice at once");
    // The first attempt failed, so the next delivery is handled again.
    while calls.count() < 2 {
        assert_eq!(shown(&deliver(&receiver, SMS).await), acknowledged);
        tokio::task::yield_now().await;
    }
    gate.add_permits(1);
    ended.acquire().await.unwrap().forget();
    while shown(&deliver(&receiver, SMS).await).1["messageId"] != "own" {
        tokio::task::yield_now().await;
    }
    assert_eq!(calls.count(), 2);
}

#[tokio::test]
async fn a_handler_goes_on_when_nobody_waits_for_the_answer() {
    let ended = Arc::new(Semaphore::new(0));
    let end = Arc::clone(&ended);
    let gate = Arc::new(Semaphore::new(0));
    let open = Arc::clone(&gate);
    let calls = Calls::default();
    let receiver = counting(&calls, move |_| {
        let (open, end) = (Arc::clone(&open), Arc::clone(&end));
        async move {
            let _ = open.acquire().await;
            end.add_permits(1);
            Handled::Done
        }
    });
    let gone = tokio::spawn(async move { deliver(&receiver, SMS).await });
    while calls.count() == 0 {
        tokio::task::yield_now().await;
    }
    gone.abort();
    assert!(gone.await.unwrap_err().is_cancelled());
    gate.add_permits(1);
    let _ = ended.acquire().await;
}

#[test]
fn an_answer_is_json() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    let receiver = Receiver::new(verifier(), |_: OutgoingMessage| async {});
    assert!(!format!("{receiver:?}").contains("secret"));
    let reply = runtime.block_on(deliver(&receiver, SMS));
    let response: http::Response<String> = reply.into();
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(response.status(), 200);
}
