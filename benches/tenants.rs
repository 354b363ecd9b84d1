//! A thousand tenants in one process, on one pool of connections: what they cost to begin with, in memory and in sockets.
//!
//! ```text
//! cargo bench --bench tenants --features simulator
//! ```
//!
//! The simulator is a process of its own. Memory is what the process has resident, by `/proc/self/statm`: a tenant's share
//! is what comes on top of the first one. Each tenant is a client that has signed in and made a call; then each watches a
//! statistic as well, which takes a connection that is always open.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use genesys_multicloud_cx::simulator::Simulator;
use genesys_multicloud_cx::statistics::Watch;
use genesys_multicloud_cx::statistics::types::StatisticReference;
use genesys_multicloud_cx::{Client, HttpPool, Settings};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

const TENANTS: usize = 1000;
const AT_ONCE: usize = 32;
const SERVE: &str = "--serve";

fn main() {
    let runtime = tokio::runtime::Runtime::new().expect("no runtime");
    if std::env::args().any(|argument| argument == SERVE) {
        runtime.block_on(serve());
    } else {
        runtime.block_on(measure());
    }
}

async fn serve() {
    let simulator = Simulator::start().await.expect("no simulator");
    let settings = serde_json::json!({
        "base_url": simulator.url(), "api_key": simulator.api_key(),
        "client_id": simulator.client_id(), "client_secret": simulator.client_secret(),
        "username": simulator.username(), "password": simulator.password(),
    });
    println!("{settings}");
    std::io::stdout().flush().expect("no output");
    std::future::pending::<()>().await;
}

struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn start() -> (Server, Settings) {
    let program = std::env::current_exe().expect("this program has no path");
    let mut child = Command::new(program)
        .arg(SERVE)
        .stdout(Stdio::piped())
        .spawn()
        .expect("the server can't be started");
    let output = child.stdout.take().expect("the server has no output");
    let mut line = String::new();
    let read = BufReader::new(output).read_line(&mut line);
    read.expect("the server says nothing");
    let settings = serde_json::from_str(&line).expect("no settings");
    (Server(child), settings)
}

async fn measure() {
    let (_server, settings) = start();
    let own = Instant::now();
    for _ in 0..20 {
        let _ = HttpPool::new().expect("no pool");
    }
    println!("a pool of its own for each of 20: {:?} in all", own.elapsed());

    let pool = HttpPool::new().expect("no pool");
    let tenant = |number: usize| {
        let builder = settings
            .client_builder()
            .expect("no settings")
            .name(format!("tenant {number}"));
        builder.http_pool(&pool).build().expect("no client")
    };
    let first = tenant(0);
    call(&first).await;
    let _first_watch = watch(&first).await;
    let before = resident();

    let begun = Instant::now();
    let clients: Vec<Client> = (1..=TENANTS).map(tenant).collect();
    println!("{TENANTS} clients are built: {:?}", begun.elapsed());
    let begun = Instant::now();
    for_all(&clients, |client| async move { call(&client).await }).await;
    println!(
        "all have signed in and made a call, {AT_ONCE} at a time: {:?}",
        begun.elapsed()
    );
    report("clients", before, resident());

    let begun = Instant::now();
    let watches = for_all(&clients, |client| async move { watch(&client).await }).await;
    println!("all watch a statistic: {:?}", begun.elapsed());
    // Each has its poll on its way.
    tokio::time::sleep(Duration::from_secs(1)).await;
    report("clients that watch", before, resident());
    drop(watches);
}

async fn for_all<T, F>(clients: &[Client], each: impl Fn(Client) -> F) -> Vec<T>
where
    T: Send + 'static,
    F: Future<Output = T> + Send + 'static,
{
    let places = std::sync::Arc::new(Semaphore::new(AT_ONCE));
    let mut tasks = JoinSet::new();
    for client in clients {
        let (places, done) = (std::sync::Arc::clone(&places), each(client.clone()));
        tasks.spawn(async move {
            let _place = places.acquire().await.expect("it is open");
            done.await
        });
    }
    tasks.join_all().await
}

async fn call(client: &Client) {
    let _ = client
        .authentication()
        .get_user_info()
        .send()
        .await
        .expect("the call failed");
}

async fn watch(client: &Client) -> Watch {
    let state = StatisticReference::new("CurrentAgentState", "Agent", "agent2");
    client.statistics().watch([state]).open().await.expect("no watch")
}

/// In KiB.
fn resident() -> usize {
    let statm = fs::read_to_string("/proc/self/statm").expect("no /proc");
    let pages = statm.split(' ').nth(1).and_then(|pages| pages.parse::<usize>().ok());
    pages.expect("no pages") * 4
}

fn report(what: &str, before: usize, after: usize) {
    let sockets = fs::read_dir("/proc/self/fd").expect("no /proc").flatten();
    let sockets = sockets.filter(|entry| {
        let target = fs::read_link(entry.path()).unwrap_or_default();
        target.to_string_lossy().starts_with("socket:")
    });
    println!(
        "{TENANTS} {what}: {} MiB before, {} MiB now, {} KiB each; {} sockets",
        before / 1024,
        after / 1024,
        after.saturating_sub(before) / TENANTS,
        sockets.count(),
    );
}
