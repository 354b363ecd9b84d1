//! The client and the simulator against software that nobody here wrote: Prism, which serves each spec and refuses what
//! violates it, or stands between the two; Schemathesis, which makes up requests for the simulator; the CometD project's
//! server, Authlib, Python, OpenSSL and Chromium. `tests/peers/run` installs what it needs and runs it.

use std::process::Stdio;
use std::time::Duration;

use genesys_multicloud_cx::auth::Credentials;
use genesys_multicloud_cx::{Client, Error, Service};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::net::TcpListener;
use tokio::process::{Child, Command};

mod browser;
#[path = "../calls/mod.rs"]
mod calls;
mod cometd;
mod oauth;
mod proxy;
mod schemathesis;
mod signatures;
mod uploads;
mod watch;
mod tracing {
    /// What is traced is looked at elsewhere.
    pub fn record() {}
}
#[path = "../it/wire.rs"]
#[allow(dead_code)]
mod wire;

/// Prism with one document. It ends with this.
struct Prism {
    _process: Child,
    url: String,
}

impl Prism {
    async fn start(service: Service, mode: &[&str]) -> Self {
        let mode = [&["mock", "--errors"], mode].concat();
        let (process, url, mut lines) = prism(service, &mode, &[]).await;
        // What is printed later has to go somewhere, or Prism waits for ever.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        Self { _process: process, url }
    }
}

fn document(service: Service) -> String {
    let root = env!("CARGO_MANIFEST_DIR");
    format!("{root}/specs/{}.yaml", service.name().replace('_', "-"))
}

type Lines = tokio::io::Lines<BufReader<tokio::process::ChildStdout>>;

async fn prism(service: Service, mode: &[&str], upstream: &[&str]) -> (Child, String, Lines) {
    let program = std::env::var("PRISM").expect("PRISM is not set: run tests/peers/run");
    let port = free_port().await;
    let mut process = Command::new(program)
        .args(mode)
        .args(["--host", "127.0.0.1", "--port", &port.to_string()])
        .arg(document(service))
        .args(upstream)
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .expect("Prism can't be started");
    let mut lines = BufReader::new(process.stdout.take().expect("no output")).lines();
    let listening = async {
        while let Some(line) = lines.next_line().await.expect("no text") {
            if line.contains("Prism is listening") {
                return true;
            }
        }
        false
    };
    let started = tokio::time::timeout(Duration::from_secs(60), listening).await;
    assert_eq!(started, Ok(true), "Prism does not serve {service}");
    (process, format!("http://127.0.0.1:{port}"), lines)
}

async fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("no port");
    listener.local_addr().expect("no address").port()
}

/// Calls every operation once and says what went wrong, one line each.
async fn call_all(mode: &[&str], accept: impl Fn(&Error) -> bool) -> Vec<String> {
    let mut processes = Vec::new();
    for service in Service::ALL {
        processes.push((*service, Prism::start(*service, mode).await));
    }
    let builder = || {
        let builder = Client::builder("http://127.0.0.1:1")
            .api_key("key")
            .credentials(Credentials::bearer("token"));
        processes.iter().fold(builder, |builder, (service, prism)| {
            builder.service_url(*service, &prism.url)
        })
    };
    let account = calls::Account {
        client_id: "id".to_owned(),
        channel_id: "1234567890".to_owned(),
        ccid: "9350e2fc-a1dd-4c65-8d40-1f75a2e080dd".to_owned(),
        signing_secret: "secret".to_owned(),
    };
    let client = builder().build().expect("no client");
    // Prism's first choice here is the form that a browser shows; a client calls it for the redirect.
    let prefer = [("prefer".parse(), "code=302".parse())];
    let prefer = prefer.map(|(name, value)| (name.expect("no name"), value.expect("no value")));
    let redirected = builder().configure_http(|http| http.default_headers(prefer.into_iter().collect()));
    let redirected = redirected.build().expect("no client");
    let is_redirect = |operation: &str| operation == "authentication.authorize";
    let calls = calls::calls(&client, &account);
    assert_eq!(calls.len(), calls::operations().len());
    let calls = calls.into_iter().filter(|(operation, _)| !is_redirect(operation));
    let redirects = calls::calls(&redirected, &account);
    let redirects: Vec<_> = redirects
        .into_iter()
        .filter(|(operation, _)| is_redirect(operation))
        .collect();
    assert_eq!(redirects.len(), 1);
    let mut failures = Vec::new();
    for (operation, call) in calls.chain(redirects) {
        match call.await {
            Err(error) if !accept(&error) => failures.push(format!("{operation}: {error:?}: {error}")),
            _ => {}
        }
    }
    failures
}

#[tokio::test]
async fn every_request_fits_its_spec_and_every_answer_decodes() {
    let failures = call_all(&[], |_| false).await;
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[tokio::test]
async fn random_answers_decode() {
    // The code of a random envelope is an error as a rule; what matters is that it was read.
    let is_envelope = |error: &Error| matches!(error, Error::Api(error) if error.status.is_success());
    let failures = call_all(&["--dynamic"], is_envelope).await;
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
