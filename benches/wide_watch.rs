//! Whether a watch of ten thousand statistics lasts: `cargo bench --bench wide_watch --features statistics-notifications`.
//!
//! The server is a process of its own, which announces ten thousand values a second. None is lost unannounced, those of a
//! statistic come in order, and memory stays as it is, or this fails. What the client takes of a processor is printed.
//!
//! Arguments after `--`: `--seconds`, 3 unless given; `--statistics` and `--rate`, 10,000 each; `--readers`, 1.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Write as _};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use genesys_multicloud_cx::Client;
use genesys_multicloud_cx::auth::Credentials;
use genesys_multicloud_cx::statistics::types::{StatisticReference, SubscribedStatistic};
use genesys_multicloud_cx::statistics::{WatchEvent, WatchReader};
use nix::sys::resource::{UsageWho, getrusage};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// How often the server responds to a poll.
const PAUSE: Duration = Duration::from_millis(50);
const VALUES_A_MESSAGE: usize = 100;

#[derive(Clone, Copy)]
struct Scale {
    seconds: u64,
    statistics: usize,
    rate: u64,
    readers: usize,
}

fn main() {
    let argument = |name: &str, default: u64| {
        let mut arguments = std::env::args().skip_while(|argument| argument != name).skip(1);
        let value = arguments.next();
        value.map_or(default, |value| value.parse().expect("it is no number"))
    };
    let scale = Scale {
        seconds: argument("--seconds", 3),
        statistics: argument("--statistics", 10_000) as usize,
        rate: argument("--rate", 10_000),
        readers: argument("--readers", 1) as usize,
    };
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    let runtime = runtime.worker_threads(2).enable_all().build().expect("no runtime");
    if std::env::args().any(|argument| argument == "--serve") {
        runtime.block_on(serve(scale));
        return;
    }
    let mut server = Command::new(std::env::current_exe().expect("no program"))
        .args(std::env::args().skip(1))
        .arg("--serve")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("no server");
    let mut url = String::new();
    let stdout = server.stdout.as_mut().expect("no output");
    BufReader::new(stdout).read_line(&mut url).expect("no address");
    runtime.block_on(watch(url.trim(), scale));
    server.kill().expect("it can't be ended");
    server.wait().expect("it can't be waited for");
}

async fn watch(url: &str, scale: Scale) {
    let client = Client::builder(url).api_key("key");
    let client = client
        .credentials(Credentials::bearer("token"))
        .build()
        .expect("no client");
    let agent = |number: usize| StatisticReference::new("CurrentAgentState", "Agent", format!("agent{number}"));
    let statistics = (0..scale.statistics).map(|number| SubscribedStatistic::named(number.to_string(), agent(number)));
    let begun = Instant::now();
    let watch = client.statistics().watch(statistics).open().await;
    let shared = watch.expect("it can't be watched").share();
    let opened = begun.elapsed();
    let readers: Vec<WatchReader> = (0..scale.readers).map(|_| shared.reader()).collect();
    let (begun, used) = (Instant::now(), processor());
    let mut reading = tokio::task::JoinSet::new();
    for reader in readers {
        reading.spawn(read(reader, scale));
    }
    let early = Duration::from_secs(5.min(scale.seconds / 2).max(1));
    tokio::time::sleep(early).await;
    let at_first = resident();
    let read = reading.join_all().await;
    let (taken, used) = (begun.elapsed(), processor() - used);
    let at_last = resident();
    println!(
        "wide watch: {} statistics open in {opened:.2?}; {} values in {taken:.1?} for each of {} readers, {} missed; \
         memory {at_first} KiB after {early:?} and {at_last} KiB at the end; {:.0} % of a processor",
        scale.statistics,
        read.iter().map(|read| read.0).sum::<u64>() / scale.readers as u64,
        scale.readers,
        read.iter().map(|read| read.1).sum::<u64>(),
        100.0 * used.as_secs_f64() / taken.as_secs_f64(),
    );
    assert!(at_last < at_first + at_first / 4, "memory grows");
    shared.close().await;
}

/// The values that a reader receives and those that it misses, which are all that were sent.
async fn read(mut reader: WatchReader, scale: Scale) -> (u64, u64) {
    let sent = scale.seconds * scale.rate;
    let mut last: HashMap<String, u64> = HashMap::with_capacity(scale.statistics);
    let (mut received, mut missed, mut gaps) = (0, 0, 0);
    while received + missed < sent {
        let next = tokio::time::timeout(Duration::from_secs(30), reader.next()).await;
        let event = next.unwrap_or_else(|_| panic!("{received} received, {missed} missed of {sent}"));
        match event.expect("an end").expect("an error") {
            WatchEvent::Update(update) => {
                let number = update.number().expect("no number") as u64;
                let before = match last.get_mut(update.statistic_id()) {
                    Some(last) => std::mem::replace(last, number),
                    None => {
                        last.insert(update.statistic_id().to_owned(), number);
                        0
                    }
                };
                if update.is_snapshot {
                    assert_eq!(number, 0, "the first value is another");
                    continue;
                }
                assert!(number > before, "the order is another, or a value came twice");
                gaps += number - before - 1;
                received += 1;
            }
            WatchEvent::Missed(count) => missed += count,
            WatchEvent::Connected => {}
            other => panic!("{other:?}"),
        }
    }
    assert_eq!((received + missed, gaps), (sent, missed), "some were lost");
    (received, missed)
}

/// Memory in use, in KiB.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    let number = line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok());
    number.unwrap_or_default()
}

/// What this process has taken of processors.
fn processor() -> Duration {
    let usage = getrusage(UsageWho::RUSAGE_SELF).expect("nothing is known");
    let duration = |time: nix::sys::time::TimeVal| {
        Duration::from_micros((time.tv_sec() as u64) * 1_000_000 + time.tv_usec() as u64)
    };
    duration(usage.user_time()) + duration(usage.system_time())
}

/// What clients have subscribed to, and how far the values are.
struct Announcing {
    scale: Scale,
    /// The subscription and the identifier of each statistic.
    statistics: Vec<(String, String)>,
    begun: Option<Instant>,
    sent: u64,
}

impl Announcing {
    /// What is due, once everything is subscribed to. It begins a second later, when all read.
    fn due(&mut self, messages: &mut String) {
        if self.statistics.len() < self.scale.statistics {
            return;
        }
        let begun = *self
            .begun
            .get_or_insert_with(|| Instant::now() + Duration::from_secs(1));
        let elapsed = Instant::now().saturating_duration_since(begun).as_micros() as u64;
        let due = (elapsed * self.scale.rate / 1_000_000).min(self.scale.seconds * self.scale.rate);
        while self.sent < due {
            messages.push_str(
                r#"{"channel":"/statistics/v3/updates","data":{"name":"StatisticUpdate","topic":"/statistics/v3/updates","data":{"statistics":["#,
            );
            for place in 0..VALUES_A_MESSAGE {
                if self.sent == due {
                    break;
                }
                let count = self.statistics.len() as u64;
                let (subscription, id) = &self.statistics[(self.sent % count) as usize];
                let number = self.sent / count + 1;
                let comma = if place == 0 { "" } else { "," };
                let written = write!(
                    messages,
                    r#"{comma}{{"subscriptionId":"{subscription}","statisticId":"{id}","value":{{"value":{number},"state":"WaitForNextCall","reasons":[]}},"timestamp":{}}}"#,
                    1_490_830_620_000_u64 + number
                );
                written.expect("no text");
                self.sent += 1;
            }
            messages.push_str("]}}},");
        }
    }
}

async fn serve(scale: Scale) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("no port");
    println!("http://{}", listener.local_addr().expect("no address"));
    std::io::stdout().flush().expect("no output");
    // A parent that died can't end this.
    std::thread::spawn(|| {
        let _ = std::io::copy(&mut std::io::stdin(), &mut std::io::sink());
        std::process::exit(0);
    });
    let announcing = Arc::new(Mutex::new(Announcing {
        scale,
        statistics: Vec::new(),
        begun: None,
        sent: 0,
    }));
    loop {
        let (stream, _) = listener.accept().await.expect("no connection");
        tokio::spawn(respond(stream, Arc::clone(&announcing)));
    }
}

async fn respond(mut stream: TcpStream, announcing: Arc<Mutex<Announcing>>) {
    stream.set_nodelay(true).expect("no such option");
    while let Some((head, body)) = request(&mut stream).await {
        let body: Value = serde_json::from_slice(&body).unwrap_or_default();
        let mut response = String::new();
        if head.contains("/subscriptions") {
            let name = body["operationId"].as_str().unwrap_or_default();
            let ids = body["data"]["statistics"].as_array().into_iter().flatten();
            let ids = ids.map(|statistic| statistic["statisticId"].as_str().expect("no identifier").to_owned());
            let ids: Vec<String> = ids.collect();
            let value =
                |id: &String| json!({ "statisticId": id, "value": { "value": 0 }, "timestamp": 1_490_830_620_000_u64 });
            let data = json!({ "subscriptionId": name, "statistics": ids.iter().map(value).collect::<Vec<_>>() });
            response.push_str(&json!({ "status": { "code": 0 }, "data": data }).to_string());
            let mut announcing = announcing.lock().expect("it panicked");
            announcing
                .statistics
                .extend(ids.into_iter().map(|id| (name.to_owned(), id)));
        } else {
            response.push('[');
            let messages = body.as_array().cloned().unwrap_or_default();
            if messages
                .iter()
                .any(|message| message["channel"] == "/meta/connect" && message["advice"].is_null())
            {
                tokio::time::sleep(PAUSE).await;
                announcing.lock().expect("it panicked").due(&mut response);
            }
            let reply = |message: &Value| {
                json!({
                    "channel": message["channel"], "id": message["id"], "successful": true,
                    "clientId": "client", "subscription": message["subscription"],
                    "version": "1.0", "supportedConnectionTypes": ["long-polling"],
                    "advice": { "interval": 0, "timeout": 30000 },
                })
                .to_string()
            };
            let replies: Vec<String> = messages.iter().map(reply).collect();
            response.push_str(&replies.join(","));
            response.push(']');
        }
        let length = response.len();
        let head = format!("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n");
        if stream
            .write_all(&[head.as_bytes(), response.as_bytes()].concat())
            .await
            .is_err()
        {
            break;
        }
    }
}

async fn request(stream: &mut TcpStream) -> Option<(String, Vec<u8>)> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 65_536];
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
