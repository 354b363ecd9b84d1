//! Notifications from the CometD project's own server, which `cometd-server.js` makes a service of statistics, and its
//! client on the simulator.

use std::process::Stdio;
use std::time::Duration;

use genesys_multicloud_cx::simulator::Simulator;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

use crate::free_port;

const LIMIT: Duration = Duration::from_secs(60);

/// The server on a port of its own. It ends with this.
pub struct CometdServer {
    process: Child,
    port: u16,
    pub url: String,
    http: reqwest::Client,
}

impl CometdServer {
    pub async fn start() -> Self {
        let port = free_port().await;
        Self {
            process: Self::process(port).await,
            port,
            url: format!("http://127.0.0.1:{port}"),
            http: client(),
        }
    }

    /// Kills the server and starts another one at the same address.
    pub async fn restart(&mut self) {
        self.kill().await;
        self.start_again().await;
    }

    pub async fn kill(&mut self) {
        self.process.kill().await.expect("it can't be killed");
    }

    pub async fn start_again(&mut self) {
        self.process = Self::process(self.port).await;
    }

    async fn process(port: u16) -> Child {
        let (process, mut lines) = node("cometd-server.js", &[&port.to_string()]);
        let line = tokio::time::timeout(LIMIT, lines.next_line()).await;
        let line = line.expect("the server does not start").expect("no text");
        assert_eq!(line, Some(format!("listening on {port}")));
        process
    }

    /// Has something happen; the script says what there is.
    pub async fn control(&self, name: &str, parameters: Value) -> Value {
        let url = format!("{}/control/{name}", self.url);
        let sent = self.http.post(url).json(&parameters).send().await;
        let answer = sent.expect("no response").error_for_status();
        let value = answer.expect("it can't be done").json().await;
        value.expect("no JSON")
    }

    pub async fn until_all_wait(&self) {
        let waiting = async {
            loop {
                let sessions = self.control("sessions", json!({})).await;
                let sessions = sessions.as_array().expect("no list");
                let mut waiting = sessions.iter().map(|session| &session["isWaiting"]);
                if !sessions.is_empty() && waiting.all(|is_waiting| is_waiting == true) {
                    break;
                }
            }
        };
        tokio::time::timeout(LIMIT, waiting).await.expect("nobody waits");
    }
}

/// A script that runs until this ends, and what it prints.
fn node(script: &str, arguments: &[&str]) -> (Child, Lines<BufReader<ChildStdout>>) {
    // Without it none of the packages would be found.
    std::env::var("NODE_PATH").expect("NODE_PATH is not set: run tests/peers/run");
    let mut process = Command::new("node")
        .arg(format!("{}/tests/peers/{script}", env!("CARGO_MANIFEST_DIR")))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .expect("Node.js can't be started");
    let output = process.stdout.take().expect("no output");
    (process, BufReader::new(output).lines())
}

/// A client that keeps cookies, but no connections, which would not survive the server.
fn client() -> reqwest::Client {
    let builder = reqwest::Client::builder().cookie_store(true);
    builder.pool_max_idle_per_host(0).build().expect("no client")
}

async fn post(http: &reqwest::Client, url: String, body: Value) -> Value {
    let request = http.post(url).header("x-api-key", "key").json(&body);
    let sent = request.bearer_auth("token").send().await;
    let answer = sent.expect("no response").error_for_status();
    answer.expect("refused").json().await.expect("no JSON")
}

#[tokio::test]
async fn the_server_delivers_what_it_is_told_to() {
    let mut server = CometdServer::start().await;
    let http = client();
    let notifications = format!("{}/statistics/v3/notifications", server.url);
    let exchange = |kind: &str, message: Value| {
        let url = format!("{notifications}/{kind}");
        post(&http, url, json!([message]))
    };
    let handshake = json!({ "channel": "/meta/handshake", "id": "1", "version": "1.0",
        "supportedConnectionTypes": ["long-polling"] });
    let reply = exchange("handshake", handshake).await;
    let id = reply[0]["clientId"].as_str().expect("no session");
    let subscribe = json!({ "channel": "/meta/subscribe", "id": "2", "clientId": id,
        "subscription": "/statistics/v3/updates" });
    let reply = exchange("subscribe", subscribe).await;
    assert_eq!(reply[0]["successful"], true, "{reply}");
    let subscription = json!({ "operationId": "one", "data": { "statistics": [
        { "statisticId": "1", "name": "CurrentAgentState", "objectType": "Agent", "objectId": "agent1" }
    ] } });
    let subscriptions = format!("{}/statistics/v3/subscriptions", server.url);
    let opened = post(&http, subscriptions, subscription).await;
    assert_eq!(opened["data"]["subscriptionId"], "one");
    let open = server.control("subscriptions", json!({})).await;
    assert_eq!(open, json!([{ "id": "one", "session": id }]));

    let connect = json!({ "channel": "/meta/connect", "id": "3", "clientId": id,
        "connectionType": "long-polling" });
    let publishing = async {
        server.until_all_wait().await;
        let updates = json!({ "count": 1, "from": 7 });
        server.control("publish", updates).await;
    };
    let (received, ()) = tokio::join!(exchange("connect", connect.clone()), publishing);
    let statistic = &received[0]["data"]["data"]["statistics"][0];
    assert_eq!(
        (&statistic["subscriptionId"], &statistic["statisticId"]),
        (&json!("one"), &json!("1"))
    );
    assert_eq!(statistic["value"], json!({ "value": 7 }));
    assert_eq!(received[1]["channel"], "/meta/connect");

    server.restart().await;
    let reply = exchange("connect", connect).await;
    assert_eq!(reply[0]["error"], "402::session_unknown");
}

/// The CometD project's client, which watches a statistic.
struct Watcher {
    process: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Watcher {
    async fn start(simulator: &Simulator) -> Self {
        let form = [
            ("grant_type", "password"),
            ("username", simulator.username()),
            ("password", simulator.password()),
        ];
        let request = client()
            .post(format!("{}/auth/v3/oauth/token", simulator.url()))
            .basic_auth(simulator.client_id(), Some(simulator.client_secret()))
            .header("x-api-key", simulator.api_key())
            .form(&form);
        let answer = request.send().await.expect("no response");
        let tokens: Value = answer.json().await.expect("no JSON");
        let token = tokens["access_token"].as_str().expect("no token");
        let arguments = [simulator.url(), simulator.api_key(), token];
        let (process, lines) = node("cometd-client.mjs", &arguments);
        Self { process, lines }
    }

    /// Waits for something to happen.
    async fn until(&mut self, mut is_it: impl FnMut(&Value) -> bool + Send) {
        let coming = async {
            loop {
                let line = self.lines.next_line().await.expect("no text");
                let line = line.expect("the client ended");
                if is_it(&serde_json::from_str(&line).expect("no JSON")) {
                    break;
                }
            }
        };
        tokio::time::timeout(LIMIT, coming).await.expect("it never came");
    }

    /// Waits until two channels and a statistic are subscribed to.
    async fn until_it_listens(&mut self) {
        let mut subscribed = 0;
        let is_done = |event: &Value| {
            let is_subscribed = event["channel"] == "/meta/subscribe" && event["successful"] == true;
            subscribed += usize::from(is_subscribed || event["status"] == 200);
            subscribed == 3
        };
        self.until(is_done).await;
    }

    async fn until_it_has(&mut self, value: &Value) {
        let has = |event: &Value| event["data"]["statistics"][0]["value"] == *value;
        self.until(has).await;
    }
}

#[tokio::test]
async fn the_simulator_is_a_server_to_the_cometd_projects_client() {
    let builder = Simulator::builder().tick_interval(Duration::ZERO);
    let simulator = builder.start().await.expect("no simulator");
    let mut watcher = Watcher::start(&simulator).await;
    watcher.until_it_listens().await;
    let set = |number: u64| {
        let value = json!({ "number": number });
        simulator.set_value("CurrentAgentState", "agent1", value.clone());
        value
    };
    watcher.until_it_has(&set(1)).await;
    simulator.faults().drop_polls();
    watcher.until_it_has(&set(2)).await;
    simulator.faults().forget_sessions();
    watcher.until_it_listens().await;
    watcher.until_it_has(&set(3)).await;
    simulator.restart().await.expect("no restart");
    watcher.until_it_listens().await;
    watcher.until_it_has(&set(4)).await;
    assert_eq!(simulator.cometd_sessions().len(), 1);
    // It leaves.
    drop(watcher.process.stdin.take());
    let ended = tokio::time::timeout(LIMIT, watcher.process.wait()).await;
    assert!(ended.expect("it stays").expect("no status").success());
    assert!(simulator.cometd_sessions().is_empty() && simulator.subscriptions().is_empty());
}
