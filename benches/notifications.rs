//! What watching statistics costs, and whether it lasts: `cargo bench --bench notifications --features simulator`.
//!
//! - *Throughput*: updates a second that reach one consumer of a watch, divided by what a bare loop of `reqwest` and
//!   `serde_json` makes of the same answers, 100 updates each, of a server on loopback. 1 is as fast, and more is faster.
//! - *Endurance*: a hundred thousand updates from the simulator while tokens end and the server is restarted twice. None
//!   is lost between two resubscriptions, none comes twice, and memory stays as it is, or this fails.

use std::sync::Arc;
use std::time::{Duration, Instant};

use genesys_multicloud_cx::auth::Credentials;
use genesys_multicloud_cx::simulator::Simulator;
use genesys_multicloud_cx::statistics::types::{StatisticReference, SubscribedStatistic};
use genesys_multicloud_cx::statistics::{Watch, WatchEvent};
use genesys_multicloud_cx::{Client, RetryPolicy};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Runtime;

const ROUNDS: usize = 31;
const UPDATES_A_POLL: usize = 100;
const UPDATES_A_ROUND: usize = 20_000;
const ENDURED: u64 = 100_000;

fn main() {
    throughput();
    endurance();
}

fn runtime() -> Runtime {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_all().build().expect("no runtime")
}

fn asked() -> [SubscribedStatistic; 1] {
    let agent = StatisticReference::new("CurrentAgentState", "Agent", "agent1");
    [SubscribedStatistic::named("one", agent)]
}

fn throughput() {
    let url = bayeux_server();
    let own = runtime();
    let mut ratios: Vec<f64> = (0..ROUNDS)
        .map(|round| {
            let bare = || own.block_on(bare_loop(&url));
            let ours = || own.block_on(watched(&url));
            let (bare, ours) = match round % 2 {
                0 => (bare(), ours()),
                _ => {
                    let ours = ours();
                    (bare(), ours)
                }
            };
            bare.as_secs_f64() / ours.as_secs_f64()
        })
        .collect();
    let bare = own.block_on(bare_loop(&url));
    ratios.sort_by(f64::total_cmp);
    let at = |part: usize| ratios[ROUNDS * part / 100];
    println!(
        "throughput: {:.3} of a bare loop, the median of {ROUNDS} interleaved rounds of {UPDATES_A_ROUND} updates \
         (quartiles {:.3} and {:.3}; bare {:.0} updates/s)",
        at(50),
        at(25),
        at(75),
        UPDATES_A_ROUND as f64 / bare.as_secs_f64(),
    );
}

/// The time that a consumer takes to receive its updates, once it is connected.
async fn watched(url: &str) -> Duration {
    let client = Client::builder(url)
        .api_key("key")
        .credentials(Credentials::bearer("token"))
        .build()
        .expect("no client");
    let watch = client.statistics().watch(asked()).open().await;
    let mut watch = watch.expect("it can't be watched");
    let (mut begun, mut received, mut sum) = (None, 0, 0.0);
    while received < UPDATES_A_ROUND {
        match watch.next().await.expect("an end").expect("an error") {
            WatchEvent::Update(update) if !update.is_snapshot => {
                begun.get_or_insert_with(Instant::now);
                sum += update.number().expect("no number");
                received += 1;
            }
            WatchEvent::Missed(count) => panic!("{count} missed"),
            _ => {}
        }
    }
    assert!(sum > 0.0);
    let taken = begun.expect("nothing came").elapsed();
    watch.close().await;
    taken
}

async fn bare_loop(url: &str) -> Duration {
    let client = reqwest::Client::new();
    let request = json!([{
        "channel": "/meta/connect", "id": "1", "clientId": "client", "connectionType": "long-polling",
    }]);
    let (mut begun, mut received, mut sum) = (None, 0, 0.0);
    while received < UPDATES_A_ROUND {
        let answer = client
            .post(format!("{url}/statistics/v3/notifications/connect"))
            .header("x-api-key", "key")
            .header("authorization", "Bearer token")
            .header("content-type", "application/json")
            .body(request.to_string())
            .send()
            .await
            .expect("no answer");
        let body = answer.bytes().await.expect("no body");
        let messages: Vec<Value> = serde_json::from_slice(&body).expect("no JSON");
        begun.get_or_insert_with(Instant::now);
        for message in &messages {
            let statistics = &message["data"]["data"]["statistics"];
            for statistic in statistics.as_array().into_iter().flatten() {
                sum += statistic["value"]["value"].as_f64().expect("no number");
                received += 1;
            }
        }
    }
    assert!(sum > 0.0);
    begun.expect("nothing came").elapsed()
}

/// A server on a thread of its own that has always something to tell.
fn bayeux_server() -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("no port");
    listener.set_nonblocking(true).expect("no socket");
    let url = format!("http://{}", listener.local_addr().expect("no address"));
    std::thread::spawn(move || {
        runtime().block_on(async {
            let listener = TcpListener::from_std(listener).expect("no listener");
            loop {
                let (stream, _) = listener.accept().await.expect("no connection");
                tokio::spawn(serve(stream));
            }
        });
    });
    url
}

async fn serve(mut stream: TcpStream) {
    let meta = |name: &str| {
        json!([{
            "channel": format!("/meta/{name}"), "successful": true, "clientId": "client",
            "subscription": "none", "advice": { "interval": 0, "timeout": 30000 },
        }])
    };
    let updates = (0..UPDATES_A_POLL).map(|number| {
        let value = json!({ "value": number + 1, "state": "WaitForNextCall", "reasons": [] });
        let statistic = json!({
            "subscriptionId": "bench", "statisticId": "one", "value": value,
            "timestamp": 1_490_830_620_000_u64,
        });
        json!({
            "channel": "/statistics/v3/updates",
            "data": {
                "name": "StatisticUpdate", "topic": "/statistics/v3/updates",
                "data": { "statistics": [statistic] },
            },
        })
    });
    let mut polled: Vec<Value> = updates.collect();
    polled.extend(meta("connect").as_array().cloned().expect("a list"));
    let polled = answer(&Value::from(polled));
    let opened = answer(&json!({
        "status": { "code": 0 },
        "data": { "subscriptionId": "bench", "statistics": [{ "statisticId": "one", "value": {} }] },
    }));
    let shaken = answer(&meta("handshake"));
    let both = ["/statistics/v3/service", "/statistics/v3/updates"];
    while let Some((head, body)) = request(&mut stream).await {
        let answer = if head.contains("/connect ") {
            polled.clone()
        } else if head.contains("/subscriptions") {
            opened.clone()
        } else if head.contains("/handshake ") {
            shaken.clone()
        } else {
            // To two subscriptions at once, or a farewell.
            let messages: Vec<Value> = serde_json::from_slice(&body).expect("no JSON");
            let reply = |(message, subscription): (&Value, &str)| {
                json!({
                    "channel": message["channel"], "id": message["id"], "successful": true,
                    "subscription": subscription,
                })
            };
            let replies: Vec<Value> = messages.iter().zip(both).map(reply).collect();
            answer(&Value::from(replies))
        };
        if stream.write_all(&answer).await.is_err() {
            break;
        }
    }
}

fn answer(body: &Value) -> Vec<u8> {
    let body = body.to_string();
    let length = body.len();
    format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}"
    )
    .into_bytes()
}

async fn request(stream: &mut TcpStream) -> Option<(String, Vec<u8>)> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n");
        if let Some(end) = end {
            let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
            let lower = head.to_lowercase();
            let length = lower.split("content-length: ").nth(1);
            let length = length.and_then(|rest| rest.lines().next()?.parse().ok());
            let length = length.unwrap_or(0);
            if bytes.len() >= end + 4 + length {
                return Some((head, bytes[end + 4..].to_vec()));
            }
        }
        match stream.read(&mut buffer).await {
            Ok(0) | Err(_) => return None,
            Ok(read) => bytes.extend_from_slice(&buffer[..read]),
        }
    }
}

/// What one of the two sides of the endurance run has got to.
#[derive(Default)]
struct Received {
    last: u64,
    updates: u64,
    resubscribed: u32,
    connected: bool,
}

fn endurance() {
    let (simulating, own) = (Runtime::new().expect("no runtime"), runtime());
    let builder = Simulator::builder().tick_interval(Duration::ZERO);
    let simulator = simulating.block_on(builder.start()).expect("no simulator");
    let simulator = Arc::new(simulator);
    let client = simulator.client_builder().retry(RetryPolicy::none());
    let client = client.build().expect("no client");
    own.block_on(async {
        let watch = client.statistics().watch(asked()).queue_limit(100_000);
        let mut watch = watch.open().await.expect("it can't be watched");
        let mut received = Received::default();
        let mut published = 0;
        let mut at_first = 0;
        let mut lost = 0;
        while published < ENDURED {
            for _ in 0..100 {
                published += 1;
                let value = json!({ "value": published });
                simulator.set_value("CurrentAgentState", "agent1", value);
            }
            match published {
                20_000 => at_first = resident(),
                15_000 | 45_000 | 75_000 => simulator.expire_access_tokens(),
                30_000 | 60_000 => {
                    let before = received.resubscribed;
                    // In mid-stream: what is on its way now is lost with the server.
                    let restarting = Arc::clone(&simulator);
                    let restarted = simulating.spawn(async move { restarting.restart().await });
                    let restarted = restarted.await.expect("it panicked");
                    restarted.expect("no restart");
                    while received.resubscribed == before {
                        lost += receive(&mut watch, &mut received, true).await;
                    }
                }
                _ => {}
            }
            while received.last < published {
                lost += receive(&mut watch, &mut received, false).await;
            }
        }
        let at_last = resident();
        println!(
            "endurance: {} of {ENDURED} updates as they were announced, the others within two restarts ({lost}), {} \
             resubscriptions, memory {at_first} KiB after 20,000 and {at_last} KiB at the end",
            received.updates, received.resubscribed
        );
        assert_eq!(received.resubscribed, 2);
        assert_eq!(received.updates + lost, ENDURED);
        assert!(at_last < at_first + at_first / 4, "memory grows");
        watch.close().await;
        assert!(simulator.subscriptions().is_empty());
    });
}

/// Takes the next event and gives the number of updates that were lost before it, which may be some only while the server
/// is restarted.
async fn receive(watch: &mut Watch, received: &mut Received, is_restarted: bool) -> u64 {
    let event = watch.next().await.expect("an end").expect("an error");
    match event {
        WatchEvent::Update(update) => {
            let number = update.number().unwrap_or_default() as u64;
            if update.is_snapshot {
                let lost = number.saturating_sub(received.last);
                assert!(
                    lost == 0 || received.connected,
                    "the first value is none of ours"
                );
                received.last = received.last.max(number);
                return lost;
            }
            assert_eq!(number, received.last + 1, "lost or twice");
            received.last = number;
            received.updates += 1;
        }
        WatchEvent::Resubscribed => received.resubscribed += 1,
        WatchEvent::Connected => received.connected = true,
        WatchEvent::Reconnecting(_) => assert!(is_restarted, "interrupted without a reason"),
        other => panic!("{other:?}"),
    }
    0
}

/// Memory in use, in KiB.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    let number = line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok());
    number.unwrap_or_default()
}
