//! A gateway under load: `cargo bench --bench gateway --features axum`.
//!
//! Ten thousand signed messages on loopback, 64 requests at a time, to the route of a `Receiver` with a `Deduplicator`
//! whose handler takes a moment. Some come twice at once, some again later, and some can't be handled the first time; what
//! gets 5XX comes again, as Genesys does it. This fails if one is lost or handled twice, if a response takes
//! more than 10 seconds, or if it is not the right one.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use axum::Router;
use genesys_multicloud_cx::messaging::{OutgoingMessage, Sms};
use genesys_multicloud_cx::webhook::{Deduplicator, Handled, Receiver, Verifier};
use serde_json::Value;
use tokio::net::TcpListener;

const MESSAGES: usize = 10_000;
const CONCURRENCY: usize = 64;
/// How much later something comes that comes again.
const LATER: usize = 500;
const LONGEST_ANSWER: Duration = Duration::from_secs(10);

fn main() {
    let runtime = tokio::runtime::Runtime::new().expect("no runtime");
    runtime.block_on(load());
}

/// What happened to one message in the gateway.
#[derive(Default)]
struct Record {
    begun: AtomicU32,
    handled: AtomicU32,
}

type Records = Arc<Vec<Record>>;

fn is_sent_twice_at_once(number: usize) -> bool {
    number % 10 == 3
}

fn is_sent_again_later(number: usize) -> bool {
    number % 10 == 7
}

fn fails_at_first(number: usize) -> bool {
    number % 50 == 13 || number % 50 == 21
}

/// The messages in the order in which they are sent.
fn schedule() -> Vec<usize> {
    let mut order = Vec::new();
    for number in 0..MESSAGES + LATER {
        if number < MESSAGES {
            order.push(number);
            if is_sent_twice_at_once(number) {
                order.push(number);
            }
        }
        let earlier = number.checked_sub(LATER);
        order.extend(earlier.filter(|earlier| is_sent_again_later(*earlier)));
    }
    order
}

async fn handle(records: Records, message: OutgoingMessage) -> Handled {
    let number = message.message_id().and_then(|id| id.parse().ok());
    let number: usize = number.expect("an identifier that nobody sent");
    let attempt = records[number].begun.fetch_add(1, Ordering::SeqCst);
    tokio::time::sleep(Duration::from_millis(1)).await;
    if attempt == 0 && fails_at_first(number) {
        return Handled::Redeliver;
    }
    records[number].handled.fetch_add(1, Ordering::SeqCst);
    Handled::Done
}

async fn gateway(verifier: Verifier, records: Records) -> String {
    let receiver = Receiver::new(verifier, move |message| handle(Arc::clone(&records), message));
    let receiver = receiver.deduplicator(Deduplicator::new(MESSAGES));
    let router = Router::new().route("/messages", receiver.into_route());
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("no port");
    let address = listener.local_addr().expect("no address");
    tokio::spawn(async move { axum::serve(listener, router).await });
    format!("http://{address}/messages")
}

/// What Genesys is, as far as it matters here.
struct Sender {
    http: reqwest::Client,
    url: String,
    verifier: Verifier,
    order: Vec<usize>,
    next: AtomicUsize,
}

impl Sender {
    /// Sends messages until there are none left, and gives how long each response took.
    async fn send_all(&self) -> Vec<Duration> {
        let mut times = Vec::new();
        while let Some(number) = self.order.get(self.next.fetch_add(1, Ordering::SeqCst)) {
            self.deliver(*number, &mut times).await;
        }
        times
    }

    async fn deliver(&self, number: usize, times: &mut Vec<Duration>) {
        let id = number.to_string();
        let message = Sms::new("Agent message text").message_id(&id);
        let message = message.channel_id("0123456789").to("16504661149");
        let body = serde_json::to_vec(&message).expect("no JSON");
        let signature = self.verifier.sign(&body);
        loop {
            let sent = Instant::now();
            let request = self.http.post(&self.url).body(body.clone());
            let request = request.header("X-Hub-Signature", &signature);
            let answer = request.send().await.expect("no response");
            let status = answer.status().as_u16();
            let answer = answer.bytes().await.expect("no whole response");
            times.push(sent.elapsed());
            if status == 200 {
                let answer: Value = serde_json::from_slice(&answer).expect("no JSON");
                assert_eq!(answer["messageId"], *id, "the response to something else");
                return;
            }
            assert_eq!(status, 503);
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }
}

async fn load() {
    let verifier = Verifier::new("secret").expect("no secret");
    let records: Records = Arc::new((0..MESSAGES).map(|_| Record::default()).collect());
    let sender = Arc::new(Sender {
        http: reqwest::Client::builder().no_proxy().build().expect("no client"),
        url: gateway(verifier.clone(), Arc::clone(&records)).await,
        verifier,
        order: schedule(),
        next: AtomicUsize::new(0),
    });
    let begun = Instant::now();
    let sending = (0..CONCURRENCY).map(|_| {
        let sender = Arc::clone(&sender);
        tokio::spawn(async move { sender.send_all().await })
    });
    let mut times = Vec::new();
    for sent in sending.collect::<Vec<_>>() {
        times.extend(sent.await.expect("it panicked"));
    }
    let taken = begun.elapsed();
    times.sort();
    let (median, slowest) = (times[times.len() / 2], times[times.len() - 1]);
    println!(
        "gateway: {MESSAGES} messages in {} requests ({} of them again), {CONCURRENCY} at a time, in {:.2} s; median \
         answer {:.2} ms, slowest {:.2} ms; peak memory {} KiB, the sender's included",
        times.len(),
        times.len() - MESSAGES,
        taken.as_secs_f64(),
        median.as_secs_f64() * 1e3,
        slowest.as_secs_f64() * 1e3,
        peak_memory(),
    );
    for (number, record) in records.iter().enumerate() {
        let handled = record.handled.load(Ordering::SeqCst);
        assert_eq!(handled, 1, "how often message {number} was handled");
        let begun = record.begun.load(Ordering::SeqCst);
        assert_eq!(begun, 1 + u32::from(fails_at_first(number)));
    }
    assert!(slowest < LONGEST_ANSWER, "a response that came too late");
}

/// The most that was in use, in KiB.
fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let number = line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok());
    number.unwrap_or_default()
}
