//! What it costs to remember deliveries: `cargo bench --bench deduplicated --features redis`, with `redis-server` installed.
//!
//! The same receiver without a store, with one in memory and with one in Redis on loopback, in turns in one run, each
//! delivery a new one: alone, and 64 at a time. The time of a delivery is from its headers and body to its response; the
//! handler does nothing, so all of it is the crate's and the store's.
//!
//! Then ten thousand messages, 64 at a time, to three receivers that share Redis as three machines do. A tenth comes twice
//! at once, a tenth again later, and some can't be handled the first time. This fails if one is lost or handled twice.

use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use genesys_multicloud_cx::messaging::OutgoingMessage;
use genesys_multicloud_cx::webhook::{Deduplicator, Handled, Receiver, RedisDeliveryStore, Verifier};
use http::{HeaderMap, HeaderName, HeaderValue};

const ROUNDS: usize = 15;
const DELIVERIES: usize = 2_000;
const MESSAGES: usize = 10_000;
const CONCURRENCY: usize = 64;
const LATER: usize = 500;

type Messages = Receiver<OutgoingMessage>;

fn main() {
    let server = Server::start();
    let runtime = tokio::runtime::Runtime::new().expect("no runtime");
    runtime.block_on(async {
        for concurrency in [1, CONCURRENCY] {
            compare(&server, concurrency).await;
        }
        load(&server).await;
    });
}

struct Server {
    process: Child,
    url: String,
}

impl Server {
    fn start() -> Self {
        let port = TcpListener::bind("127.0.0.1:0")
            .and_then(|free| free.local_addr())
            .expect("no port")
            .port();
        let process = Command::new("redis-server")
            .args([
                "--port",
                &port.to_string(),
                "--bind",
                "127.0.0.1",
                "--save",
                "",
                "--appendonly",
                "no",
            ])
            .stdout(Stdio::null())
            .spawn()
            .expect("redis-server is not installed");
        let url = format!("redis://127.0.0.1:{port}/");
        let client = redis::Client::open(&*url).expect("no address");
        while client.get_connection().is_err() {
            std::thread::sleep(Duration::from_millis(10));
        }
        Self { process, url }
    }

    fn store(&self) -> RedisDeliveryStore {
        RedisDeliveryStore::from_url(&self.url, "bench").expect("no address")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn verifier() -> Verifier {
    Verifier::new("secret").expect("no secret")
}

struct Signed {
    headers: HeaderMap,
    body: String,
}

fn signed(id: &str) -> Signed {
    let body = format!(r#"{{"type":"Text","text":"Agent message text","channel":{{"id":"c","messageId":"{id}"}}}}"#);
    let signature = HeaderValue::try_from(verifier().sign(body.as_bytes())).expect("no header");
    let headers = HeaderMap::from_iter([(HeaderName::from_static("x-hub-signature"), signature)]);
    Signed { headers, body }
}

async fn compare(server: &Server, concurrency: usize) {
    let bare = Receiver::new(verifier(), |_: OutgoingMessage| async {});
    let receivers = [
        ("none", bare.clone()),
        ("memory", bare.clone().deduplicator(Deduplicator::new(10_000))),
        ("Redis", bare.deduplicator(server.store())),
    ];
    let mut times = receivers.each_ref().map(|_| Vec::new());
    for round in 0..ROUNDS {
        for turn in 0..receivers.len() {
            // Who goes first changes.
            let which = (round + turn) % receivers.len();
            let deliveries = (0..DELIVERIES)
                .map(|number| signed(&format!("{concurrency}-{round}-{number}")))
                .collect();
            times[which].push(time(&receivers[which].1, deliveries, concurrency).await);
        }
    }
    let medians = times.map(|mut times| {
        times.sort_by(f64::total_cmp);
        times[ROUNDS / 2]
    });
    print!("{concurrency} at a time, µs for each delivery, the median of {ROUNDS} interleaved rounds:");
    for ((name, _), median) in receivers.iter().zip(medians) {
        print!(" {name} {median:.1} ({:.2} times none)", median / medians[0]);
    }
    println!();
}

/// For each delivery, in microseconds.
async fn time(receiver: &Messages, deliveries: Vec<Signed>, concurrency: usize) -> f64 {
    let count = deliveries.len();
    let deliveries = Arc::new(deliveries);
    let next = Arc::new(AtomicUsize::new(0));
    let begun = Instant::now();
    let tasks: Vec<_> = (0..concurrency)
        .map(|_| {
            let (receiver, deliveries, next) = (receiver.clone(), Arc::clone(&deliveries), Arc::clone(&next));
            tokio::spawn(async move {
                while let Some(delivery) = deliveries.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let reply = receiver.receive(&delivery.headers, delivery.body.as_bytes()).await;
                    assert_eq!(reply.status, 200);
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.expect("it panicked");
    }
    begun.elapsed().as_secs_f64() * 1e6 / count as f64
}

#[derive(Default)]
struct Record {
    begun: AtomicU32,
    handled: AtomicU32,
}

fn fails_at_first(number: usize) -> bool {
    number % 50 == 13 || number % 50 == 21
}

fn schedule() -> Vec<usize> {
    let mut order = Vec::new();
    for number in 0..MESSAGES + LATER {
        if number < MESSAGES {
            order.push(number);
            order.extend((number % 10 == 3).then_some(number));
        }
        order.extend(number.checked_sub(LATER).filter(|earlier| earlier % 10 == 7));
    }
    order
}

async fn load(server: &Server) {
    let records: Arc<Vec<Record>> = Arc::new((0..MESSAGES).map(|_| Record::default()).collect());
    let receivers: Arc<Vec<Messages>> = Arc::new(
        (0..3)
            .map(|_| {
                let records = Arc::clone(&records);
                let receiver = Receiver::new(verifier(), move |message: OutgoingMessage| {
                    let records = Arc::clone(&records);
                    async move { handle(&records, &message).await }
                });
                receiver.deduplicator(server.store())
            })
            .collect(),
    );
    let (order, next) = (Arc::new(schedule()), Arc::new(AtomicUsize::new(0)));
    let begun = Instant::now();
    let tasks: Vec<_> = (0..CONCURRENCY)
        .map(|_| {
            let (receivers, order, next) = (Arc::clone(&receivers), Arc::clone(&order), Arc::clone(&next));
            tokio::spawn(async move {
                let mut times = Vec::new();
                loop {
                    let turn = next.fetch_add(1, Ordering::Relaxed);
                    let Some(number) = order.get(turn) else {
                        return times;
                    };
                    let delivery = signed(&format!("load-{number}"));
                    let mut attempt = turn;
                    loop {
                        let sent = Instant::now();
                        let receiver = &receivers[attempt % receivers.len()];
                        let reply = receiver.receive(&delivery.headers, delivery.body.as_bytes()).await;
                        times.push(sent.elapsed());
                        if reply.status == 200 {
                            break;
                        }
                        assert_eq!(reply.status, 503);
                        attempt += 1;
                        tokio::time::sleep(Duration::from_millis(1)).await;
                    }
                }
            })
        })
        .collect();
    let mut times = Vec::new();
    for task in tasks {
        times.extend(task.await.expect("it panicked"));
    }
    let took = begun.elapsed();
    times.sort();
    println!(
        "{MESSAGES} messages in {} requests, {CONCURRENCY} at a time, three receivers on one Redis: {:.2} s; median \
         response {:.2} ms, slowest {:.2} ms",
        times.len(),
        took.as_secs_f64(),
        times[times.len() / 2].as_secs_f64() * 1e3,
        times[times.len() - 1].as_secs_f64() * 1e3,
    );
    for (number, record) in records.iter().enumerate() {
        assert_eq!(
            record.handled.load(Ordering::SeqCst),
            1,
            "how often message {number} was handled"
        );
        let begun = record.begun.load(Ordering::SeqCst);
        assert_eq!(begun, 1 + u32::from(fails_at_first(number)));
    }
    println!("each of them was handled once");
}

async fn handle(records: &[Record], message: &OutgoingMessage) -> Handled {
    let id = message.id().expect("an identifier that nobody sent");
    let number: usize = id
        .trim_start_matches("load-")
        .parse()
        .expect("an identifier that nobody sent");
    let attempt = records[number].begun.fetch_add(1, Ordering::SeqCst);
    tokio::time::sleep(Duration::from_millis(1)).await;
    if attempt == 0 && fails_at_first(number) {
        return Handled::Redeliver;
    }
    records[number].handled.fetch_add(1, Ordering::SeqCst);
    Handled::Done
}
