//! What watching statistics costs, and whether it lasts: `cargo bench --bench notifications --features simulator`.
//!
//! - *Throughput*: updates a second that reach one consumer of a watch, divided by what a bare loop of `reqwest` and
//!   `serde_json` makes of the same answers, 100 updates each, of a server on loopback. 1 is as fast, and more is faster.
//! - *Many watches*: the time that a hundred thousand values of a thousand statistics take to fifty watches of one client,
//!   against one watch of all of them, of a server that sends the same messages.
//! - *Endurance*: a hundred thousand updates from the simulator while tokens end and the server is restarted twice. None
//!   is lost between two resubscriptions, none comes twice, and memory stays as it is, or this fails.

use std::sync::{Arc, Mutex};
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
const STATISTICS: usize = 1000;
const STATISTICS_A_MESSAGE: usize = 20;
const VALUES_A_STATISTIC: usize = 100;
const ENDURED: u64 = 100_000;

fn main() {
    throughput();
    many_watches();
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
            .expect("no response");
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
    format!("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}").into_bytes()
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

fn many_watches() {
    let values = STATISTICS * VALUES_A_STATISTIC;
    let watches = STATISTICS / STATISTICS_A_MESSAGE;
    let own = runtime();
    let mut taken: Vec<(Duration, Duration)> = (0..5)
        .map(|_| (own.block_on(spread(1)), own.block_on(spread(watches))))
        .collect();
    taken.sort_by_key(|(_, many)| *many);
    let (one, many) = taken[taken.len() / 2];
    println!(
        "many watches: {values} values of {STATISTICS} statistics reach {watches} watches of one client in {many:.2?}, one \
         watch in {one:.2?} (the median of {} rounds)",
        taken.len()
    );
}

/// The time that all values take to reach so many watches of one client, which share the statistics.
async fn spread(watches: usize) -> Duration {
    let subscribed = Arc::new(Mutex::new(Subscribed::default()));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("no port");
    let url = format!("http://{}", listener.local_addr().expect("no address"));
    let serving = std::thread::spawn({
        let subscribed = Arc::clone(&subscribed);
        let listener = listener.into_std().expect("no listener");
        move || runtime().block_on(serve_many(listener, subscribed))
    });
    let client = Client::builder(&url)
        .api_key("key")
        .credentials(Credentials::bearer("token"))
        .build()
        .expect("no client");
    let each = STATISTICS / watches;
    let mut tasks = tokio::task::JoinSet::new();
    for watch in 0..watches {
        let statistics = (0..each).map(|number| {
            let agent = StatisticReference::new("CurrentAgentState", "Agent", "agent1");
            SubscribedStatistic::named(format!("{watch}-{number}"), agent)
        });
        let statistics: Vec<_> = statistics.collect();
        let watch = client.statistics().watch(statistics).queue_limit(200_000);
        tasks.spawn(async move {
            let mut watch = watch.open().await.expect("it can't be watched");
            let (mut begun, mut left) = (None, each * VALUES_A_STATISTIC);
            while left > 0 {
                match watch.next().await.expect("an end").expect("an error") {
                    WatchEvent::Update(update) if !update.is_snapshot => {
                        begun.get_or_insert_with(Instant::now);
                        left -= 1;
                    }
                    WatchEvent::Missed(count) => panic!("{count} missed"),
                    _ => {}
                }
            }
            let ended = Instant::now();
            watch.close().await;
            (begun.expect("nothing came"), ended)
        });
    }
    let times = tasks.join_all().await;
    let begun = times.iter().map(|(begun, _)| *begun).min();
    let ended = times.iter().map(|(_, ended)| *ended).max();
    subscribed.lock().expect("it panicked").is_over = true;
    drop(client);
    // The server looks at it with its next connection.
    drop(TcpStream::connect(url.trim_start_matches("http://")).await);
    serving.join().expect("the server panicked");
    ended.expect("no watch") - begun.expect("no watch")
}

/// What clients have subscribed to, and how far the values are.
#[derive(Default)]
struct Subscribed {
    /// Statistics by the identifiers of their subscriptions.
    statistics: Vec<(Value, Vec<Value>)>,
    announced: usize,
    is_over: bool,
}

impl Subscribed {
    fn values(statistics: &[Value], number: usize) -> Vec<Value> {
        let value = |id: &Value| {
            json!({
                "statisticId": id, "value": { "value": number }, "timestamp": 1_490_830_620_000_u64 + number as u64,
            })
        };
        statistics.iter().map(value).collect()
    }

    /// What a poll brings: a value of each statistic, once all of them are subscribed to and until all values are there.
    fn polled(&mut self) -> Option<Vec<Value>> {
        let count: usize = self.statistics.iter().map(|(_, ids)| ids.len()).sum();
        if count < STATISTICS || self.announced == VALUES_A_STATISTIC {
            return None;
        }
        self.announced += 1;
        let mut messages = Vec::new();
        for (id, statistics) in &self.statistics {
            for part in statistics.chunks(STATISTICS_A_MESSAGE) {
                let mut values = Self::values(part, self.announced);
                for value in &mut values {
                    value["subscriptionId"] = id.clone();
                }
                messages.push(json!({
                    "channel": "/statistics/v3/updates",
                    "data": {
                        "name": "StatisticUpdate", "topic": "/statistics/v3/updates",
                        "data": { "statistics": values },
                    },
                }));
            }
        }
        Some(messages)
    }
}

async fn serve_many(listener: std::net::TcpListener, subscribed: Arc<Mutex<Subscribed>>) {
    let listener = TcpListener::from_std(listener).expect("no listener");
    loop {
        let (stream, _) = listener.accept().await.expect("no connection");
        if subscribed.lock().expect("it panicked").is_over {
            return;
        }
        tokio::spawn(answer_many(stream, Arc::clone(&subscribed)));
    }
}

async fn answer_many(mut stream: TcpStream, subscribed: Arc<Mutex<Subscribed>>) {
    while let Some((head, body)) = request(&mut stream).await {
        let body: Value = serde_json::from_slice(&body).unwrap_or_default();
        let mut messages = Vec::new();
        let mut delay = Duration::ZERO;
        let response = if head.contains("/subscriptions") {
            let mut subscribed = subscribed.lock().expect("it panicked");
            if head.starts_with("POST") {
                let ids = body["data"]["statistics"].as_array().expect("no statistics");
                let ids = ids.iter().map(|statistic| statistic["statisticId"].clone());
                let ids: Vec<Value> = ids.collect();
                subscribed.statistics.push((body["operationId"].clone(), ids));
            }
            let known = |(id, _): &&(Value, Vec<Value>)| {
                head.starts_with("POST") && *id == body["operationId"]
                    || head.contains(&format!("/{}/", id.as_str().unwrap_or_default()))
            };
            let (id, ids) = subscribed.statistics.iter().find(known).cloned().unwrap_or_default();
            json!({
                "status": { "code": 0 },
                "data": { "subscriptionId": id, "statistics": Subscribed::values(&ids, 0) },
            })
        } else {
            for message in body.as_array().into_iter().flatten() {
                if message["channel"] == "/meta/connect" {
                    match subscribed.lock().expect("it panicked").polled() {
                        Some(polled) => messages.extend(polled),
                        None => delay = Duration::from_millis(20),
                    }
                }
                messages.push(json!({
                    "channel": message["channel"], "id": message["id"], "successful": true,
                    "clientId": "client", "subscription": message["subscription"],
                    "version": "1.0", "supportedConnectionTypes": ["long-polling"],
                    "advice": { "interval": 0, "timeout": 30000 },
                }));
            }
            Value::from(messages)
        };
        tokio::time::sleep(delay).await;
        if stream.write_all(&answer(&response)).await.is_err() {
            break;
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
                assert!(lost == 0 || received.connected, "the first value is none of ours");
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
