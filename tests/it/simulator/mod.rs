//! The simulator, seen by a client that is nothing but bytes.

mod authentication;
mod cometd;
mod deliveries;
mod export;
mod faults;
mod files;
pub mod messaging;
mod oauth;
mod openmedia;
mod secure_email;
mod statistics;
mod webhooks;

use std::time::Duration;

use genesys_multicloud_cx::simulator::{RegisteredClient, Simulator, SimulatorBuilder, User};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

pub struct Reply {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Reply {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    #[track_caller]
    pub fn json(&self) -> Value {
        let is_json = Some("application/json;charset=UTF-8");
        assert_eq!(self.header("content-type"), is_json, "{}", self.body);
        serde_json::from_str(&self.body).unwrap()
    }

    /// The answer to what the simulator found wrong in the request.
    #[track_caller]
    pub fn violation(&self) -> String {
        assert_eq!(self.status, 400, "{}", self.body);
        let envelope = self.json();
        // Exports have no envelope.
        if let Some(message) = envelope["message"].as_str() {
            assert_eq!(envelope.as_object().unwrap().len(), 1);
            return message.to_owned();
        }
        assert_eq!(envelope["status"]["code"], 400);
        assert_eq!(envelope["data"], Value::Null);
        envelope["status"]["message"].as_str().unwrap().to_owned()
    }
}

pub async fn send(simulator: &Simulator, line: &str, headers: &[String], body: &str) -> Reply {
    let address = simulator.url().strip_prefix("http://").unwrap();
    send_to(address, line, headers, body).await
}

pub async fn send_to(address: &str, line: &str, headers: &[String], body: &str) -> Reply {
    let reply = try_send_to(address, line, headers, body).await;
    reply.expect("the connection was closed without an answer")
}

/// Nothing if the connection is closed without an answer.
async fn try_send_to(address: &str, line: &str, headers: &[String], body: &str) -> Option<Reply> {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let mut request = format!("{line} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n");
    for header in headers {
        request += &format!("{header}\r\n");
    }
    if !body.is_empty() {
        request += &format!("Content-Length: {}\r\n", body.len());
    }
    request += &format!("\r\n{body}");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.ok()?;
    let (head, body) = answer.split_once("\r\n\r\n")?;
    Some(Reply {
        status: head.split(' ').nth(1).unwrap().parse().unwrap(),
        head: head.to_owned(),
        body: body.to_owned(),
    })
}

pub fn key(simulator: &Simulator) -> String {
    format!("x-api-key: {}", simulator.api_key())
}

/// A request with the API key and a token.
pub async fn call(simulator: &Simulator, token: &str, line: &str, body: Option<Value>) -> Reply {
    let mut headers = vec![key(simulator), format!("Authorization: Bearer {token}")];
    let body = body.map_or(String::new(), |body| {
        headers.push("Content-Type: application/json".to_owned());
        body.to_string()
    });
    send(simulator, line, &headers, &body).await
}

pub fn form() -> String {
    "Content-Type: application/x-www-form-urlencoded".to_owned()
}

/// `simulated-client:simulated-client-secret`, encoded by somebody else's software.
pub const BASIC: &str = "Authorization: Basic \
    c2ltdWxhdGVkLWNsaWVudDpzaW11bGF0ZWQtY2xpZW50LXNlY3JldA==";

pub async fn token_request(simulator: &Simulator, body: &str) -> Reply {
    let headers = [key(simulator), form(), BASIC.to_owned()];
    send(simulator, "POST /auth/v3/oauth/token", &headers, body).await
}

pub const PASSWORD_GRANT: &str = "grant_type=password&username=tenant%5Cagent1&password=simulated-password";

pub async fn tokens(simulator: &Simulator, grant: &str) -> (String, String) {
    let reply = token_request(simulator, grant).await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    let tokens = reply.json();
    let text = |name: &str| tokens[name].as_str().unwrap().to_owned();
    (text("access_token"), text("refresh_token"))
}

pub async fn signed_in(simulator: &Simulator) -> String {
    tokens(simulator, PASSWORD_GRANT).await.0
}

#[tokio::test]
async fn paths_and_methods_that_are_not_documented() {
    let simulator = Simulator::start().await.unwrap();
    for path in [
        "/",
        "/auth/v3/nothing",
        "/auth/v3/ping/",
        "/statistics/v3/subscriptions//statistic-values",
    ] {
        let reply = send(&simulator, &format!("GET {path}"), &[], "").await;
        assert_eq!((reply.status, reply.json()), (404, json!({ "message": "Not Found" })));
    }
    let reply = send(&simulator, "PUT /auth/v3/sign-out", &[], "").await;
    assert_eq!(reply.status, 405);
    assert_eq!(reply.header("allow"), Some("GET, POST"));
}

#[tokio::test]
async fn the_api_key_comes_before_everything_else() {
    let simulator = Simulator::start().await.unwrap();
    let token = format!("Authorization: Bearer {}", signed_in(&simulator).await);
    for headers in [vec![token.clone()], vec![token, "x-api-key: wrong".to_owned()]] {
        let reply = send(&simulator, "GET /auth/v3/ping?unknown=1", &headers, "").await;
        assert_eq!((reply.status, reply.json()), (403, json!({ "message": "Forbidden" })));
    }
    assert_eq!(simulator.calls("ping"), 2);
    assert_eq!(simulator.calls("authentication/ping"), 2);
}

#[tokio::test]
async fn every_service_is_there() {
    let simulator = Simulator::start().await.unwrap();
    let token = signed_in(&simulator).await;
    for path in [
        "/auth/v3/userinfo",
        "/data-download/v3/version",
        "/nexus/v3/securemail/count?address=x",
        "/udm/v3/version",
    ] {
        let reply = call(&simulator, &token, &format!("GET {path}"), None).await;
        assert_eq!(reply.status, 200, "{path}: {}", reply.body);
    }
    // Genesys makes these calls, and takes none.
    for path in ["/some/webhook/path", "/some/interactions/webhook/path"] {
        let line = format!("POST /nexus/v3{path}");
        let reply = call(&simulator, &token, &line, Some(json!({}))).await;
        assert_eq!(reply.status, 404);
    }
}

#[tokio::test]
async fn a_token_is_needed_and_its_scheme_may_be_written_in_any_case() {
    let simulator = Simulator::start().await.unwrap();
    let reply = send(&simulator, "GET /auth/v3/userinfo", &[key(&simulator)], "").await;
    assert_eq!(reply.status, 401);
    let status = json!({ "code": 401, "message": "Unauthorized", "detail": null });
    assert_eq!(reply.json()["status"], status);
    assert_eq!(call(&simulator, "wrong", "GET /auth/v3/ping", None).await.status, 403);
    let token = signed_in(&simulator).await;
    let headers = [key(&simulator), format!("authorization: bEARER {token}")];
    let reply = send(&simulator, "GET /auth/v3/ping", &headers, "").await;
    assert_eq!(reply.status, 200);
    assert_eq!(
        reply.json(),
        json!({
            "status": { "code": 0, "message": null, "detail": null },
            "data": null, "errors": null, "path": "/auth/v3/ping"
        })
    );
}

#[tokio::test]
async fn what_the_manual_does_not_name_is_refused() {
    let simulator = Simulator::start().await.unwrap();
    let token = signed_in(&simulator).await;
    let subscriptions = "POST /statistics/v3/subscriptions";
    for (line, body, expected) in [
        ("GET /auth/v3/ping?x=s3cret", None, "query parameter `x`: unknown"),
        ("GET /auth/v3/ping", Some(json!({})), "body: the operation takes none"),
        (
            "POST /auth/v3/sign-out?global=s3cret",
            None,
            "query parameter `global`: value is not",
        ),
        (
            "GET /statistics/v3/statistic-values/s3cret?objectId=s3cret",
            None,
            "query parameter `objectType`: missing",
        ),
        (subscriptions, None, "body: missing"),
        (
            subscriptions,
            Some(json!({ "data": {}, "operationId": ["s3cret"] })),
            "body/data: \"statistics\" is a required property; body/operationId: value is not of type",
        ),
        (
            "POST /auth/v3/change-password",
            Some(json!({ "data": { "oldPassword": "s3cret", "newPassword": null } })),
            "body/data/newPassword: value is not of type \"string\"",
        ),
    ] {
        let violation = call(&simulator, &token, line, body).await.violation();
        assert!(violation.contains(expected), "{line}: {violation}");
        assert!(!violation.contains("s3cret"), "{violation}");
    }
    let verbose = format!("{subscriptions}?verbose=s3cret");
    let violation = call(&simulator, &token, &verbose, None).await.violation();
    assert!(violation.contains("`verbose`: value is not one of") && !violation.contains("s3cret"));
}

#[tokio::test]
async fn it_stops_when_it_is_dropped() {
    let simulator = Simulator::start().await.unwrap();
    let address = simulator.url().strip_prefix("http://").unwrap().to_owned();
    let mut idle = TcpStream::connect(&address).await.unwrap();
    let request = format!("GET / HTTP/1.1\r\nHost: {address}\r\n\r\n");
    idle.write_all(request.as_bytes()).await.unwrap();
    assert!(idle.read(&mut [0; 4096]).await.unwrap() > 0);
    let mut silent = TcpStream::connect(&address).await.unwrap();
    let downloads = simulator.downloads_url().strip_prefix("http://").unwrap();
    let downloads = downloads.to_owned();
    TcpStream::connect(&downloads).await.unwrap();
    tokio::time::sleep(Duration::from_millis(50)).await;
    drop(simulator);
    let end = tokio::time::timeout(Duration::from_secs(5), silent.read(&mut [0; 9])).await;
    assert_eq!(end.unwrap().unwrap(), 0);
    let end = tokio::time::timeout(Duration::from_secs(5), idle.read(&mut [0; 4096])).await;
    assert_eq!(end.unwrap().unwrap(), 0);
    assert!(TcpStream::connect(&address).await.is_err());
    assert!(TcpStream::connect(&downloads).await.is_err());
}

#[tokio::test]
async fn it_is_shared_between_threads_and_prints_no_secrets() {
    fn shared<T: Send + Sync + 'static>(_: &T) {}
    let client = RegisteredClient::new("id", "s3cret");
    let user = User::new("name", "s3cret");
    let builder = Simulator::builder().api_key("s3cret");
    let printed = format!("{client:?} {user:?} {builder:?}");
    let builder = builder.oauth_client(client).user(user);
    let printed = format!("{printed} {builder:?}");
    let simulator = builder.start().await.unwrap();
    shared(&simulator);
    let printed = format!("{printed} {simulator:?} {:?}", Simulator::builder());
    assert!(printed.contains("127.0.0.1"));
    assert!(
        !printed.contains("s3cret") && !printed.contains("simulated-"),
        "{printed}"
    );
    assert_eq!(simulator.api_key(), "s3cret");
    assert_eq!(
        (simulator.username(), simulator.password()),
        (r"tenant\agent1", "simulated-password")
    );
}
