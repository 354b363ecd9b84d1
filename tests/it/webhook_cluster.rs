//! Three replicas of a gateway behind a balancer, one of which is killed while messages come in and come again.

use std::collections::HashMap;
use std::io::Write;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use axum::Router;
use genesys_multicloud_cx::messaging::OutgoingMessage;
use genesys_multicloud_cx::webhook::{Handled, Receiver, RedisDeliveryStore, Verifier};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::process::{Child, Command};

use crate::redis_server::Server;

const URL: &str = "TEST_REDIS_URL";
const NAME: &str = "TEST_REPLICA";
const MESSAGES: usize = 10_000;
const CONCURRENCY: usize = 64;
const LEASE: Duration = Duration::from_secs(2);
const LIMIT: Duration = Duration::from_secs(120);
/// Who handled what, in the order in which it was handled: `replica message`.
const HANDLED: &str = "handled";

fn verifier() -> Verifier {
    Verifier::new("secret").unwrap()
}

#[tokio::test]
#[ignore = "it is a part of the other"]
async fn replica() {
    let variable = |name| std::env::var(name).unwrap();
    let (url, name) = (variable(URL), variable(NAME));
    let client = redis::Client::open(&*url).unwrap();
    let connection = client.get_multiplexed_async_connection().await.unwrap();
    let receiver = Receiver::new(verifier(), move |message: OutgoingMessage| {
        let (mut connection, name) = (connection.clone(), name.clone());
        async move {
            let mut command = redis::cmd("RPUSH");
            command
                .arg(HANDLED)
                .arg(format!("{name} {}", message.message_id().unwrap()));
            command.exec_async(&mut connection).await?;
            Ok::<_, redis::RedisError>(Handled::Done)
        }
    });
    let store = RedisDeliveryStore::from_url(&url, "cluster").unwrap().lease(LEASE);
    let app: Router = Router::new().route("/", receiver.deduplicator(store).into_route());
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    println!("outcome: listening on {}", listener.local_addr().unwrap().port());
    axum::serve(listener, app).await.unwrap();
}

async fn start(server: &Server, name: &str) -> (Child, u16) {
    let mut process = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "webhook_cluster::replica", "--ignored", "--nocapture"])
        .env(URL, server.url())
        .env(NAME, name)
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
    loop {
        let line = lines.next_line().await.unwrap().expect("the replica ended");
        if let Some((_, port)) = line.split_once("outcome: listening on ") {
            return (process, port.parse().unwrap());
        }
    }
}

/// Spreads connections over the replicas that accept them.
async fn balance(ports: Vec<u16>) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        let mut turn = 0;
        while let Ok((mut near, _)) = listener.accept().await {
            turn += 1;
            let mut ports = ports.clone();
            let length = ports.len();
            ports.rotate_left(turn % length);
            tokio::spawn(async move {
                for port in ports {
                    if let Ok(mut far) = TcpStream::connect(("127.0.0.1", port)).await {
                        let _ = tokio::io::copy_bidirectional(&mut near, &mut far).await;
                        return;
                    }
                }
            });
        }
    });
    port
}

/// The messages in the order in which they come: a tenth twice at once, and a tenth again later.
fn schedule() -> Vec<usize> {
    let mut order = Vec::new();
    for number in 0..MESSAGES + 500 {
        if number < MESSAGES {
            order.push(number);
            order.extend((number % 10 == 3).then_some(number));
        }
        order.extend(number.checked_sub(500).filter(|earlier| earlier % 10 == 7));
    }
    order
}

struct Sender {
    http: reqwest::Client,
    url: String,
    order: Vec<usize>,
    next: AtomicUsize,
    refused: AtomicUsize,
    lost: AtomicUsize,
}

impl Sender {
    async fn send_all(&self) {
        while let Some(number) = self.order.get(self.next.fetch_add(1, Ordering::SeqCst)) {
            let body = format!(r#"{{"type":"Text","messageId":"{number}"}}"#);
            let signature = verifier().sign(body.as_bytes());
            loop {
                let request = self.http.post(&self.url).body(body.clone());
                let request = request.header("X-Hub-Signature", &signature);
                match request.send().await {
                    Ok(response) if response.status() == 200 => {
                        assert_eq!(response.text().await.unwrap(), format!(r#"{{"messageId":"{number}"}}"#));
                        break;
                    }
                    Ok(response) => {
                        assert_eq!(response.status(), 503);
                        self.refused.fetch_add(1, Ordering::SeqCst);
                    }
                    Err(_) => {
                        self.lost.fetch_add(1, Ordering::SeqCst);
                    }
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_lost_when_a_replica_is_killed_and_little_is_handled_twice() {
    let Some(server) = Server::with("cluster", &[]).await else {
        return;
    };
    let (mut killed, port) = start(&server, "killed").await;
    let (_one, one) = start(&server, "one").await;
    let (_two, two) = start(&server, "two").await;
    let sender = Arc::new(Sender {
        http: reqwest::Client::builder().no_proxy().build().unwrap(),
        url: format!("http://127.0.0.1:{}/", balance(vec![port, one, two]).await),
        order: schedule(),
        next: AtomicUsize::new(0),
        refused: AtomicUsize::new(0),
        lost: AtomicUsize::new(0),
    });
    let begun = Instant::now();
    let sending: Vec<_> = (0..CONCURRENCY)
        .map(|_| {
            let sender = Arc::clone(&sender);
            tokio::spawn(async move { sender.send_all().await })
        })
        .collect();
    while sender.next.load(Ordering::SeqCst) < MESSAGES / 3 {
        assert!(begun.elapsed() < LIMIT, "nothing comes in");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    killed.kill().await.unwrap();
    for sent in sending {
        let sent = tokio::time::timeout(LIMIT, sent).await;
        sent.expect("a message is never handled").unwrap();
    }
    let took = begun.elapsed();

    let mut connection = server.client().get_multiplexed_async_connection().await.unwrap();
    let mut command = redis::cmd("LRANGE");
    command.arg(HANDLED).arg(0).arg(-1);
    let handled: Vec<String> = command.query_async(&mut connection).await.unwrap();
    let mut by_message = HashMap::<usize, Vec<&str>>::new();
    let mut by_replica = HashMap::<&str, usize>::new();
    for entry in &handled {
        let (replica, message) = entry.split_once(' ').unwrap();
        by_message.entry(message.parse().unwrap()).or_default().push(replica);
        *by_replica.entry(replica).or_default() += 1;
    }
    let missing = (0..MESSAGES).filter(|message| !by_message.contains_key(message));
    assert_eq!(missing.count(), 0);
    assert_eq!(by_message.len(), MESSAGES);
    // What a replica handled and did not live to complete is handled again when its lease ends.
    let twice: Vec<_> = by_message.iter().filter(|(_, replicas)| replicas.len() > 1).collect();
    for (message, replicas) in &twice {
        assert!(
            replicas.len() == 2 && replicas[0] == "killed" && replicas[1] != "killed",
            "{message}: {replicas:?}"
        );
    }
    assert!(twice.len() <= CONCURRENCY, "{}", twice.len());
    for replica in ["killed", "one", "two"] {
        assert!(by_replica[replica] > MESSAGES / 30, "{by_replica:?}");
    }
    assert!(sender.lost.load(Ordering::SeqCst) > 0, "nobody noticed the kill");
    let _ = writeln!(
        std::io::stderr(),
        "cluster: {MESSAGES} messages in {took:.1?}, {by_replica:?}, {} connections lost, {} requests refused, {} \
         handled twice",
        sender.lost.load(Ordering::SeqCst),
        sender.refused.load(Ordering::SeqCst),
        twice.len(),
    );
}

/// The example `gateway_cluster`, as a newcomer runs it.
#[cfg(feature = "simulator")]
#[tokio::test]
async fn the_example_loses_nothing_and_stops_cleanly() {
    let Some(server) = Server::with("cluster-example", &[]).await else {
        return;
    };
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline", "--example", "gateway_cluster"])
        .args(["--features", "full"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("GENESYS_GATEWAY_REDIS_URL", server.url())
        .stdin(Stdio::null())
        .output()
        .await
        .unwrap();
    let errors = String::from_utf8(output.stderr).unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    assert_eq!((output.status.code(), &*errors), (Some(0), ""), "{printed}");
    for expected in [
        "gateway-2 and worker-1 are killed",
        "gateway-1 stopped, and left 0 messages unfinished",
        "gateway-3 stopped, and left 0 messages unfinished",
        "worker-2 stopped",
        "messages         240",
        "in the stream    240 (",
        "sent to phones   240 (",
        "Each message is on its phone, once.",
    ] {
        assert!(
            printed.lines().any(|line| line.starts_with(expected)),
            "{expected}: {printed}"
        );
    }
    assert!(!printed.contains("secret"));
}
