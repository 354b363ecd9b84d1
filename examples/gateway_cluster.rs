//! A gateway for text messages on three machines: what agents write comes in by webhooks, goes into a stream of Redis, and
//! workers send it to the phones. One of the machines and one of the workers are killed on the way, and nothing is lost:
//!
//! ```text
//! cargo run --example gateway_cluster --features axum,redis,simulator
//! ```
//!
//! It needs the program `redis-server` (Debian: `apt-get install redis-server`), which it starts for itself, or a server
//! whose address is in `GENESYS_GATEWAY_REDIS_URL`. The cloud is the simulator, and the machines are processes of this one:
//!
//! ```text
//! simulator ──▶ balancer ──▶ gateway-1  ──▶ Redis ──▶ worker-1 ──▶ phones
//!                        ──▶ gateway-2  ──▶       ──▶ worker-2 ──▶
//!                        ──▶ gateway-3  ──▶
//! ```
//!
//! The modules `gateway` and `worker` are what to begin a cluster of one's own with. The rest plays the world around them.

use std::error::Error;
use std::time::Duration;

type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

/// What a gateway and a worker need of each other.
mod shared {
    use std::time::Duration;

    pub const STREAM: &str = "example:texts";
    pub const GROUP: &str = "phones";
    /// Which gateway began with which message, for the summary alone.
    pub const BEGUN: &str = "example:begun";
    /// Which worker sent which message. It stands for a network that takes an identifier, and sends nothing twice.
    pub const SENT: &str = "example:sent";
    /// How long a message stays with a gateway or a worker that died.
    pub const LEASE: Duration = Duration::from_secs(2);
    /// What Docker and Kubernetes give a process until they kill it is more.
    pub const LONGEST_SHUTDOWN: Duration = Duration::from_secs(8);

    /// Waits for SIGTERM or Ctrl-C.
    pub async fn signalled() {
        #[cfg(unix)]
        let terminated = async {
            let kind = tokio::signal::unix::SignalKind::terminate();
            match tokio::signal::unix::signal(kind) {
                Ok(mut signal) => signal.recv().await,
                Err(_) => std::future::pending().await,
            }
        };
        #[cfg(not(unix))]
        let terminated = std::future::pending::<Option<()>>();
        tokio::select! {
            _ = terminated => {}
            _ = tokio::signal::ctrl_c() => {}
        }
    }

    /// The same, or the end of who started this process, with which its input ends.
    pub async fn stopped() {
        let (sender, ended) = tokio::sync::oneshot::channel::<()>();
        // A thread of its own, for which the end of the process does not wait.
        std::thread::spawn(move || {
            let _ = std::io::copy(&mut std::io::stdin(), &mut std::io::sink());
            drop(sender);
        });
        tokio::select! {
            () = signalled() => {}
            _ = ended => {}
        }
    }
}

/// One of several that get the same deliveries.
mod gateway {
    use std::borrow::Cow;

    use axum::Router;
    use axum::http::StatusCode;
    use axum::routing::get;
    use genesys_multicloud_cx::messaging::OutgoingMessage;
    use genesys_multicloud_cx::webhook::{Handled, Receiver, RedisDeliveryStore, Verifier};
    use redis::aio::ConnectionManager;
    use tokio::net::TcpListener;
    use tokio::sync::oneshot;

    use crate::Outcome;
    use crate::shared::{BEGUN, LEASE, LONGEST_SHUTDOWN, STREAM, stopped};

    pub async fn run(name: String, redis_url: &str, channel_secret: &str) -> Outcome {
        let connection = ConnectionManager::new(redis::Client::open(redis_url)?).await?;
        let handler_name = name.clone();
        let receiver = Receiver::new(Verifier::new(channel_secret)?, move |message| {
            take(connection.clone(), handler_name.clone(), message)
        });
        let store = RedisDeliveryStore::from_url(redis_url, "example:deliveries")?.lease(LEASE);
        let receiver = receiver.deduplicator(store).name("sms");
        let (shutdown, ready) = (receiver.shutdown_handle(), receiver.clone());
        let app: Router = Router::new().route("/messages", receiver.into_route()).route(
            "/ready",
            get(move || async move {
                match ready.health().reason {
                    None => (StatusCode::OK, String::new()),
                    Some(reason) => (StatusCode::SERVICE_UNAVAILABLE, reason),
                }
            }),
        );
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        println!("listening on port {}", listener.local_addr()?.port());
        let (stop, told) = oneshot::channel::<()>();
        let server = axum::serve(listener, app).with_graceful_shutdown(async { told.await.unwrap_or_default() });
        let server = tokio::spawn(server.into_future());

        stopped().await;
        // No new connections, no new deliveries, and an end of what has begun.
        let _ = stop.send(());
        let drained = shutdown.drain(LONGEST_SHUTDOWN).await;
        let _ = tokio::time::timeout(LONGEST_SHUTDOWN, server).await;
        println!("{name} stopped, and left {} messages unfinished", drained.abandoned);
        Ok(())
    }

    /// Responds only when the stream has the message, so that whatever fails before that has it delivered again.
    async fn take(mut redis: ConnectionManager, name: String, message: OutgoingMessage) -> Outcome<Handled> {
        let OutgoingMessage::Sms(sms) = &message else {
            // Delivered again it would be the same. A receipt tells the agent, as in the example `sms_gateway`.
            return Ok(Handled::Done);
        };
        let Some(id) = message.id().map(Cow::into_owned) else {
            return Ok(Handled::Done);
        };
        redis::cmd("HSETNX")
            .arg(BEGUN)
            .arg(&id)
            .arg(&name)
            .exec_async(&mut redis)
            .await?;
        // Where a real one looks something up.
        tokio::time::sleep(std::time::Duration::from_millis(40)).await;
        let to = sms.to.first().and_then(|party| party.id.as_deref()).unwrap_or_default();
        let mut add = redis::cmd("XADD");
        add.arg(STREAM).arg("*").arg("id").arg(&id).arg("gateway").arg(&name);
        add.arg("to")
            .arg(to)
            .arg("text")
            .arg(sms.text.as_deref().unwrap_or_default());
        add.exec_async(&mut redis).await?;
        Ok(Handled::Done)
    }
}

/// One of several that share the work of the stream.
mod worker {
    use std::pin::pin;

    use redis::aio::ConnectionManager;
    use redis::streams::{StreamAutoClaimReply, StreamId, StreamReadReply};

    use crate::Outcome;
    use crate::shared::{GROUP, LEASE, SENT, STREAM, stopped};

    pub async fn run(name: String, redis_url: &str) -> Outcome {
        let mut redis = ConnectionManager::new(redis::Client::open(redis_url)?).await?;
        println!("working");
        let mut stopped = pin!(stopped());
        loop {
            let messages = tokio::select! {
                biased;
                () = &mut stopped => break,
                messages = next(&mut redis, &name) => messages?,
            };
            for message in messages {
                send(&mut redis, &name, &message).await?;
                // Only now: whatever fails before that leaves the message to the others.
                let mut done = redis::cmd("XACK");
                done.arg(STREAM)
                    .arg(GROUP)
                    .arg(&message.id)
                    .exec_async(&mut redis)
                    .await?;
            }
        }
        println!("{name} stopped");
        Ok(())
    }

    /// What somebody took and did not finish, or else what is new.
    async fn next(redis: &mut ConnectionManager, name: &str) -> Outcome<Vec<StreamId>> {
        let mut claim = redis::cmd("XAUTOCLAIM");
        claim
            .arg(STREAM)
            .arg(GROUP)
            .arg(name)
            .arg(LEASE.as_millis() as u64)
            .arg("0");
        let claimed: StreamAutoClaimReply = claim.arg("COUNT").arg(10).query_async(redis).await?;
        if !claimed.claimed.is_empty() {
            println!(
                "{name} takes over {} messages that a worker left",
                claimed.claimed.len()
            );
            return Ok(claimed.claimed);
        }
        let mut read = redis::cmd("XREADGROUP");
        read.arg("GROUP").arg(GROUP).arg(name).arg("COUNT").arg(10);
        // Less than what the connection waits for a response.
        read.arg("BLOCK").arg(100).arg("STREAMS").arg(STREAM).arg(">");
        let reply: Option<StreamReadReply> = read.query_async(redis).await?;
        let keys = reply.map(|reply| reply.keys).unwrap_or_default();
        Ok(keys.into_iter().flat_map(|key| key.ids).collect())
    }

    async fn send(redis: &mut ConnectionManager, name: &str, message: &StreamId) -> Outcome {
        let id: String = message.get("id").ok_or("an entry without an identifier")?;
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        redis::cmd("HSETNX")
            .arg(SENT)
            .arg(id)
            .arg(name)
            .exec_async(redis)
            .await?;
        Ok(())
    }
}

/// The cloud, the balancer and the processes, and what came of it.
mod world {
    use std::collections::{BTreeMap, HashMap};
    use std::net::TcpListener as StdListener;
    use std::process::Stdio;

    use genesys_multicloud_cx::simulator::Simulator;
    use redis::aio::MultiplexedConnection;
    use redis::streams::StreamRangeReply;
    use tokio::io::{AsyncBufReadExt, BufReader};
    use tokio::net::{TcpListener, TcpStream};
    use tokio::process::{Child, Command};

    use super::*;
    use crate::shared::{BEGUN, GROUP, LEASE, SENT, STREAM};

    const CHANNELS: usize = 12;
    const MESSAGES: usize = 240;
    pub const REDIS: &str = "GENESYS_GATEWAY_REDIS_URL";
    pub const SECRET: &str = "GENESYS_GATEWAY_CHANNEL_SECRET";

    /// What was started, the gateways first.
    #[derive(Default)]
    pub struct Cluster {
        redis: Option<Child>,
        processes: Vec<Child>,
    }

    impl Cluster {
        /// Has all processes finish what they are at, as a service manager does it.
        pub async fn stop(&mut self) -> Outcome {
            for process in &mut self.processes {
                terminate(process)?;
            }
            for process in &mut self.processes {
                process.wait().await?;
            }
            Ok(())
        }
    }

    pub async fn run(cluster: &mut Cluster) -> Outcome {
        println!("A gateway on three machines, two of whose processes are killed on the way.\n");
        let url;
        (cluster.redis, url) = redis_server().await?;
        let client = redis::Client::open(&*url)?;
        let mut redis = client.get_multiplexed_async_connection().await?;
        redis::cmd("DEL")
            .arg(&[STREAM, BEGUN, SENT])
            .exec_async(&mut redis)
            .await?;
        let mut group = redis::cmd("XGROUP");
        group.arg("CREATE").arg(STREAM).arg(GROUP).arg("0").arg("MKSTREAM");
        group.exec_async(&mut redis).await?;

        let secret = "secret of the channels";
        let mut builder = Simulator::builder().redelivery_delays([Duration::from_millis(250); 40]);
        let channels: Vec<String> = (1..=CHANNELS).map(|number| format!("1800555{number:04}")).collect();
        for channel in &channels {
            builder = builder.channel(channel, secret);
        }
        let simulator = builder.start().await?;
        let mut ports = Vec::new();
        for number in 1..=3 {
            let (gateway, line) = start("gateway", number, &url, secret).await?;
            cluster.processes.push(gateway);
            ports.push(line.rsplit(' ').next().unwrap_or_default().parse()?);
        }
        for number in 1..=2 {
            cluster.processes.push(start("worker", number, &url, secret).await?.0);
        }
        let port = balance(ports).await?;
        for channel in &channels {
            simulator.register_message_webhook(channel, &format!("http://127.0.0.1:{port}/messages"))?;
        }

        println!("agents write {MESSAGES} texts on {CHANNELS} channels");
        // Identifiers are those of a channel.
        for number in 0..MESSAGES {
            let channel = &channels[number % CHANNELS];
            simulator.send_as_agent(channel, &format!("1650466{number:04}"), &format!("text {number}"))?;
        }
        while length(&mut redis).await? < MESSAGES / 3 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        cluster.processes[1].kill().await?;
        cluster.processes[3].kill().await?;
        println!("gateway-2 and worker-1 are killed, with what they were at");
        simulator.settled_deliveries().await;
        println!("Genesys has a good response to each of them");
        // In the stream one may be twice: of a gateway that was killed between the stream's response and its own.
        let all_sent = async {
            while sent(&mut redis).await?.len() < MESSAGES {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
            Outcome::Ok(())
        };
        tokio::time::timeout(Duration::from_secs(60), all_sent)
            .await
            .map_err(|_| "the workers did not send all of it within a minute")??;
        cluster.stop().await?;
        summary(&mut redis).await
    }

    /// One that ends with this process, unless there is one already.
    async fn redis_server() -> Outcome<(Option<Child>, String)> {
        if let Ok(url) = std::env::var(REDIS) {
            println!("Redis: the one that {REDIS} names");
            return Ok((None, url));
        }
        let port = StdListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut server = Command::new("redis-server");
        server.args([
            "--port",
            &port.to_string(),
            "--bind",
            "127.0.0.1",
            "--save",
            "",
            "--appendonly",
            "no",
        ]);
        // Out of reach of Ctrl-C, since the others need it until they have stopped.
        #[cfg(unix)]
        server.process_group(0);
        let server = server.stdout(Stdio::null()).kill_on_drop(true).spawn();
        let server = server.map_err(|error| {
            format!(
                "redis-server does not start ({error}): install it (Debian: apt-get install redis-server), or name a \
                 server in {REDIS}, such as redis://127.0.0.1/"
            )
        })?;
        let url = format!("redis://127.0.0.1:{port}/");
        let client = redis::Client::open(&*url)?;
        let is_up = async {
            while client.get_multiplexed_async_connection().await.is_err() {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(10), is_up).await?;
        println!("Redis: a server of its own on port {port}");
        Ok((Some(server), url))
    }

    /// This program again, in another role. Gives the first line that it prints.
    async fn start(role: &str, number: usize, redis_url: &str, secret: &str) -> Outcome<(Child, String)> {
        let name = format!("{role}-{number}");
        let mut process = Command::new(std::env::current_exe()?)
            .args([role, &name])
            .env(REDIS, redis_url)
            .env(SECRET, secret)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()?;
        let stdout = process.stdout.take().ok_or("no output")?;
        let mut lines = BufReader::new(stdout).lines();
        let first = lines
            .next_line()
            .await?
            .ok_or_else(|| format!("{name} did not start"))?;
        println!("{name}: {first}");
        tokio::spawn(async move {
            while let Ok(Some(line)) = lines.next_line().await {
                println!("{line}");
            }
        });
        Ok((process, first))
    }

    #[cfg(unix)]
    fn terminate(process: &mut Child) -> Outcome {
        if let Some(id) = process.id() {
            let id = nix::unistd::Pid::from_raw(id.try_into()?);
            nix::sys::signal::kill(id, nix::sys::signal::Signal::SIGTERM)?;
        }
        Ok(())
    }

    /// By the end of its input.
    #[cfg(not(unix))]
    fn terminate(process: &mut Child) -> Outcome {
        drop(process.stdin.take());
        Ok(())
    }

    /// Spreads connections over those who accept them.
    async fn balance(ports: Vec<u16>) -> Outcome<u16> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let port = listener.local_addr()?.port();
        tokio::spawn(async move {
            let mut turn = 0;
            while let Ok((mut near, _)) = listener.accept().await {
                let mut ports = ports.clone();
                let first = turn % ports.len();
                ports.rotate_left(first);
                turn += 1;
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
        Ok(port)
    }

    async fn length(redis: &mut MultiplexedConnection) -> Outcome<usize> {
        Ok(redis::cmd("XLEN").arg(STREAM).query_async(redis).await?)
    }

    /// The workers by the message that they sent.
    async fn sent(redis: &mut MultiplexedConnection) -> Outcome<HashMap<String, String>> {
        Ok(redis::cmd("HGETALL").arg(SENT).query_async(redis).await?)
    }

    async fn summary(redis: &mut MultiplexedConnection) -> Outcome {
        let entries: StreamRangeReply = redis::cmd("XRANGE")
            .arg(STREAM)
            .arg("-")
            .arg("+")
            .query_async(redis)
            .await?;
        let begun: HashMap<String, String> = redis::cmd("HGETALL").arg(BEGUN).query_async(redis).await?;
        let sent = sent(redis).await?;
        let mut by_message = BTreeMap::<String, Vec<String>>::new();
        for entry in &entries.ids {
            let (id, gateway) = (entry.get("id"), entry.get("gateway"));
            let (id, gateway): (String, String) = id.zip(gateway).ok_or("an entry without an identifier")?;
            by_message.entry(id).or_default().push(gateway);
        }
        let mut handled = BTreeMap::<&str, usize>::new();
        let mut given_back = BTreeMap::<&str, usize>::new();
        for (id, gateways) in &by_message {
            for gateway in gateways {
                *handled.entry(gateway).or_default() += 1;
            }
            let first = begun.get(id).filter(|first| !gateways.contains(first));
            if let Some(first) = first {
                *given_back.entry(first).or_default() += 1;
            }
        }
        let mut delivered = BTreeMap::<&str, usize>::new();
        for worker in sent.values() {
            *delivered.entry(worker).or_default() += 1;
        }
        let twice = by_message.values().filter(|gateways| gateways.len() > 1).count();
        let shown = |counts: &BTreeMap<&str, usize>| {
            let counts = counts.iter().map(|(name, count)| format!("{name} {count}"));
            counts.collect::<Vec<_>>().join(", ")
        };
        println!("\nmessages         {MESSAGES}");
        println!("in the stream    {} ({})", by_message.len(), shown(&handled));
        println!(
            "given back       {} (within {LEASE:?} after the kill)",
            shown(&given_back)
        );
        println!("handled twice    {twice}");
        println!("sent to phones   {} ({})", sent.len(), shown(&delivered));
        if by_message.len() != MESSAGES || sent.len() != MESSAGES {
            return Err("a message was lost".into());
        }
        println!("\nEach message is on its phone, once.");
        Ok(())
    }
}

#[tokio::main]
async fn main() -> Outcome {
    let mut arguments = std::env::args().skip(1);
    let (role, name) = (arguments.next(), arguments.next().unwrap_or_default());
    let variable = |name| std::env::var(name).map_err(|_| format!("{name} is not set"));
    match role.as_deref() {
        Some("gateway") => gateway::run(name, &variable(world::REDIS)?, &variable(world::SECRET)?).await,
        Some("worker") => worker::run(name, &variable(world::REDIS)?).await,
        _ => {
            let mut cluster = world::Cluster::default();
            let outcome = tokio::select! {
                outcome = world::run(&mut cluster) => outcome,
                () = shared::signalled() => {
                    println!("stopping before the end");
                    Ok(())
                }
            };
            cluster.stop().await?;
            outcome
        }
    }
}
