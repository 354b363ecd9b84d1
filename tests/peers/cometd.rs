//! Notifications from the CometD project's own server, which `cometd-server.js` makes a service of statistics.

use std::process::Stdio;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

use crate::free_port;

const LIMIT: Duration = Duration::from_secs(60);

/// The server on a port of its own. It ends with this.
struct CometdServer {
    process: Child,
    port: u16,
    url: String,
    http: reqwest::Client,
}

impl CometdServer {
    async fn start() -> Self {
        let port = free_port().await;
        Self {
            process: Self::process(port).await,
            port,
            url: format!("http://127.0.0.1:{port}"),
            http: client(),
        }
    }

    /// Kills the server and starts another one at the same address.
    async fn restart(&mut self) {
        self.process.kill().await.expect("it can't be killed");
        self.process = Self::process(self.port).await;
    }

    async fn process(port: u16) -> Child {
        // Without it none of the packages would be found.
        std::env::var("NODE_PATH").expect("NODE_PATH is not set: run tests/peers/run");
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/peers/cometd-server.js");
        let mut process = Command::new("node")
            .arg(script)
            .arg(port.to_string())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("Node.js can't be started");
        let mut lines = BufReader::new(process.stdout.take().expect("no output")).lines();
        let line = tokio::time::timeout(LIMIT, lines.next_line()).await;
        let line = line.expect("the server does not start").expect("no text");
        assert_eq!(line, Some(format!("listening on {port}")));
        process
    }

    /// Has something happen; the script says what there is.
    async fn control(&self, name: &str, parameters: Value) -> Value {
        let url = format!("{}/control/{name}", self.url);
        let sent = self.http.post(url).json(&parameters).send().await;
        let answer = sent.expect("no answer").error_for_status();
        let value = answer.expect("it can't be done").json().await;
        value.expect("no JSON")
    }

    async fn until_all_wait(&self) {
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
        tokio::time::timeout(LIMIT, waiting)
            .await
            .expect("nobody waits");
    }
}

/// A client that keeps cookies, but no connections, which would not survive the server.
fn client() -> reqwest::Client {
    let builder = reqwest::Client::builder().cookie_store(true);
    builder
        .pool_max_idle_per_host(0)
        .build()
        .expect("no client")
}

async fn post(http: &reqwest::Client, url: String, body: Value) -> Value {
    let request = http.post(url).header("x-api-key", "key").json(&body);
    let sent = request.bearer_auth("token").send().await;
    let answer = sent.expect("no answer").error_for_status();
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
