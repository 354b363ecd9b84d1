//! Sign-in by the user's browser: the port that it comes back to, and what else comes there.

use std::time::Duration;

use genesys_multicloud_cx::BrowserSignIn;
use genesys_multicloud_cx::auth::OAuthClient;
use genesys_multicloud_cx::simulator::Simulator;
use genesys_multicloud_cx::{AuthenticationErrorKind, Client, Error};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use url::Url;

use crate::sign_in_form::sign_in;
use crate::wire::{Wire, json, ok};

const TOKENS: &str = r#"{"access_token":"access-1","token_type":"bearer"}"#;

/// A sign-in that is under way.
struct Attempt {
    task: JoinHandle<Result<Client, Error>>,
    /// Of the sign-in form.
    url: Url,
    port: u16,
    state: String,
}

impl Attempt {
    async fn start(sign_in: BrowserSignIn) -> Self {
        let (send, address) = oneshot::channel();
        let sign_in = sign_in.open_with(|address| send.send(address.to_owned()).unwrap());
        let task = tokio::spawn(sign_in.sign_in());
        let url = Url::parse(&address.await.unwrap()).unwrap();
        let parameter = |name: &str| {
            let (_, value) = url.query_pairs().find(|(key, _)| key == name).unwrap();
            value.into_owned()
        };
        Self {
            task,
            port: Url::parse(&parameter("redirect_uri")).unwrap().port().unwrap(),
            state: parameter("state"),
            url,
        }
    }

    fn redirect(&self) -> String {
        format!("GET /oauthcallback?code=c0de&state={}", self.state)
    }

    async fn connect(&self) -> TcpStream {
        TcpStream::connect(("127.0.0.1", self.port)).await.unwrap()
    }

    /// The whole answer to a request line, or to whatever else was sent.
    async fn send(&self, bytes: &[u8]) -> String {
        let mut stream = self.connect().await;
        // A server that has had enough may hang up in the middle of it.
        let _ = stream.write_all(bytes).await;
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer).await;
        String::from_utf8(answer).unwrap()
    }

    async fn ask(&self, line: &str) -> String {
        let request = format!("{line} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n", self.port);
        self.send(request.as_bytes()).await
    }

    async fn outcome(self) -> Result<Client, Error> {
        let limit = Duration::from_secs(10);
        tokio::time::timeout(limit, self.task).await.unwrap().unwrap()
    }
}

fn application() -> OAuthClient {
    OAuthClient::new("id", "secret")
}

fn kind(error: Error) -> AuthenticationErrorKind {
    match error {
        Error::Authentication(error) => error.kind,
        other => panic!("{other:?}"),
    }
}

async fn is_open(port: u16) -> bool {
    TcpStream::connect(("127.0.0.1", port)).await.is_ok()
}

fn on_simulator(simulator: &Simulator) -> BrowserSignIn {
    Client::builder(simulator.url())
        .api_key(simulator.api_key())
        .sign_in_with_browser(OAuthClient::new(simulator.client_id(), simulator.client_secret()))
}

async fn attempt(wire: &Wire) -> Attempt {
    Attempt::start(wire.builder().sign_in_with_browser(application())).await
}

#[tokio::test]
async fn a_user_signs_in() {
    let simulator = Simulator::start().await.unwrap();
    for pkce in [false, true] {
        let attempt = Attempt::start(on_simulator(&simulator).pkce(pkce)).await;
        let redirect = sign_in(&attempt.url, simulator.username(), simulator.password()).await;
        let query = Url::parse(&redirect).unwrap().query().unwrap().to_owned();
        let code = query.split(['=', '&']).nth(1).unwrap();
        let page = attempt.ask(&format!("GET /oauthcallback?{query}")).await;
        assert!(page.starts_with("HTTP/1.1 200 OK\r\n"), "{page}");
        let head = page.to_lowercase();
        for header in [
            "cache-control: no-store\r\n",
            "connection: close\r\n",
            "content-security-policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'\r\n",
            "content-type: text/html; charset=utf-8\r\n",
            "referrer-policy: no-referrer\r\n",
            "x-content-type-options: nosniff\r\n",
        ] {
            assert!(head.contains(header), "{header}: {page}");
        }
        for part in [
            "<html lang=\"en\">",
            "<title>You are signed in</title>",
            "<h1>You are signed in</h1>",
            "</html>",
        ] {
            assert!(page.contains(part), "{part}: {page}");
        }
        for forbidden in ["<script", "{{", &attempt.state, code] {
            assert!(!page.contains(forbidden), "{forbidden}: {page}");
        }
        let port = attempt.port;
        let client = attempt.outcome().await.unwrap();
        assert!(!is_open(port).await);
        let user = client.authentication().get_user_info().send().await.unwrap();
        assert_eq!(user.login_name.as_deref(), Some("agent1"));
    }
}

#[tokio::test]
async fn the_settings_are_in_the_address() {
    let wire = Wire::new([ok(TOKENS)]).await;
    let free = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = free.local_addr().unwrap().port();
    drop(free);
    let sign_in = wire.builder().sign_in_with_browser(application());
    let sign_in = sign_in.port(port).path("/a/b").scope("*").hide_tenant(true);
    let attempt = Attempt::start(sign_in).await;
    assert_eq!(attempt.port, port);
    assert_eq!(
        attempt.url.as_str(),
        format!(
            "{}/auth/v3/oauth/authorize?client_id=id&hideTenant=true\
             &redirect_uri=http%3A%2F%2F127.0.0.1%3A{port}%2Fa%2Fb&response_type=code&scope=*&state={}",
            wire.url, attempt.state
        )
    );
    let page = attempt.ask(&attempt.redirect()).await;
    assert!(page.starts_with("HTTP/1.1 404 "), "{page}");
    let right = attempt.redirect().replace("/oauthcallback", "/a/b");
    assert!(attempt.ask(&right).await.starts_with("HTTP/1.1 200 "));
    attempt.outcome().await.unwrap();
    let expected =
        format!("code=c0de&grant_type=authorization_code&redirect_uri=http%3A%2F%2F127.0.0.1%3A{port}%2Fa%2Fb");
    assert_eq!(wire.last().text(), expected);
}

#[tokio::test]
async fn other_requests_change_nothing() {
    let wire = Wire::new([ok(TOKENS)]).await;
    let attempt = attempt(&wire).await;
    let redirect = attempt.redirect();
    for (line, expected) in [
        ("GET /favicon.ico".to_owned(), "404"),
        ("GET /".to_owned(), "404"),
        (redirect.replace("callback?", "callback/?"), "404"),
        (redirect.replace("/oauth", "//oauth"), "404"),
        (redirect.replace("/oauthcallback", "/x/../oauthcallback"), "404"),
        (redirect.replace("GET", "POST"), "405"),
        (redirect.replace("GET", "HEAD"), "405"),
        (redirect.replace("GET", "OPTIONS"), "405"),
        (redirect.replace("GET", "BREW"), "405"),
    ] {
        let answer = attempt.ask(&line).await;
        assert!(answer.starts_with(&format!("HTTP/1.1 {expected} ")), "{line}: {answer}");
        let is_method = expected == "405";
        assert_eq!(
            answer.to_lowercase().contains("\r\nallow: get\r\n"),
            is_method,
            "{answer}"
        );
        assert!(!answer.contains("c0de") && !answer.contains(&attempt.state));
    }
    assert!(wire.requests().is_empty());
    assert!(attempt.ask(&redirect).await.starts_with("HTTP/1.1 200 "));
    attempt.outcome().await.unwrap();
    assert_eq!(wire.requests().len(), 1);
}

#[tokio::test]
async fn garbage_changes_nothing() {
    let wire = Wire::new([ok(TOKENS)]).await;
    let attempt = attempt(&wire).await;
    let long = format!("GET /oauthcallback?code={} HTTP/1.1\r\n\r\n", "x".repeat(100_000));
    let many = format!("{} HTTP/1.1\r\n{}\r\n", attempt.redirect(), "A: b\r\n".repeat(10_000));
    for garbage in [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03".as_slice(),
        b"hello\r\n\r\n",
        b"GET /oauthcallback?code=c0de HTTP/9.9\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"\0\0\0\0\r\n\r\n\r\n\r\n",
        long.as_bytes(),
        many.as_bytes(),
    ] {
        let answer = attempt.send(garbage).await;
        let is_refused = answer.is_empty() || answer.starts_with("HTTP/1.1 4");
        assert!(is_refused, "{answer}");
    }
    assert!(wire.requests().is_empty());
    assert!(attempt.ask(&attempt.redirect()).await.starts_with("HTTP/1.1 200 "));
    attempt.outcome().await.unwrap();
}

#[tokio::test]
async fn nobody_has_to_wait_for_a_slow_sender() {
    let wire = Wire::new([ok(TOKENS)]).await;
    let attempt = attempt(&wire).await;
    let mut slow = Vec::new();
    for _ in 0..10 {
        let mut stream = attempt.connect().await;
        stream.write_all(b"GET /oauthcall").await.unwrap();
        slow.push(stream);
    }
    let limit = Duration::from_secs(5);
    let line = attempt.redirect();
    let page = tokio::time::timeout(limit, attempt.ask(&line)).await.unwrap();
    assert!(page.starts_with("HTTP/1.1 200 "), "{page}");
    tokio::time::timeout(limit, attempt.outcome()).await.unwrap().unwrap();
    for mut stream in slow {
        let mut rest = Vec::new();
        let end = tokio::time::timeout(limit, stream.read_to_end(&mut rest));
        let _ = end.await.expect("the connection outlives the sign-in");
    }
}

#[tokio::test]
async fn slow_senders_are_sent_away() {
    let wire = Wire::new([ok(TOKENS)]).await;
    let attempt = attempt(&wire).await;
    let mut slow = Vec::new();
    for _ in 0..20 {
        slow.push(attempt.connect().await);
    }
    // More than are served at once, each of them with five seconds for its request.
    let line = attempt.redirect();
    let page = attempt.ask(&line);
    let page = tokio::time::timeout(Duration::from_secs(30), page).await.unwrap();
    assert!(page.starts_with("HTTP/1.1 200 "), "{page}");
    attempt.outcome().await.unwrap();
}

#[tokio::test]
async fn the_first_redirect_decides() {
    let wire = Wire::new([ok(TOKENS)]).await;
    for (query, expected) in [
        ("?code=c0de&state=5tate", AuthenticationErrorKind::StateMismatch),
        ("?code=c0de", AuthenticationErrorKind::StateMismatch),
        ("", AuthenticationErrorKind::StateMismatch),
        ("?state={}", AuthenticationErrorKind::InvalidRedirect),
        ("?state={}&code=1&code=2", AuthenticationErrorKind::InvalidRedirect),
        (
            "?state={}&error=access_denied&error_description=%3Cscript%3E",
            AuthenticationErrorKind::AuthorizationDenied,
        ),
    ] {
        let attempt = attempt(&wire).await;
        let line = format!("GET /oauthcallback{}", query.replace("{}", &attempt.state));
        let page = attempt.ask(&line).await;
        assert!(page.starts_with("HTTP/1.1 400 "), "{page}");
        assert!(page.contains("<h1>You are not signed in</h1>"), "{page}");
        for forbidden in ["<script", "access_denied", "c0de", "5tate", &attempt.state] {
            assert!(!page.contains(forbidden), "{forbidden}: {page}");
        }
        let port = attempt.port;
        assert_eq!(kind(attempt.outcome().await.unwrap_err()), expected, "{query}");
        assert!(!is_open(port).await);
    }
    assert!(wire.requests().is_empty());
}

#[tokio::test]
async fn the_page_tells_whether_the_code_was_good() {
    let wire = Wire::new([json("400 Bad Request", r#"{"error":"invalid_grant"}"#)]).await;
    let attempt = attempt(&wire).await;
    let page = attempt.ask(&attempt.redirect()).await;
    assert!(page.starts_with("HTTP/1.1 400 "), "{page}");
    let error = attempt.outcome().await.unwrap_err();
    assert_eq!(kind(error), AuthenticationErrorKind::InvalidGrant);
}

#[tokio::test]
async fn a_window_that_is_closed_meanwhile_does_not_matter() {
    let wire = Wire::by(|_, _| {
        std::thread::sleep(Duration::from_millis(200));
        ok(TOKENS)
    })
    .await;
    let attempt = attempt(&wire).await;
    let mut stream = attempt.connect().await;
    let request = format!("{} HTTP/1.1\r\nHost: a\r\n\r\n", attempt.redirect());
    stream.write_all(request.as_bytes()).await.unwrap();
    tokio::time::sleep(Duration::from_millis(50)).await;
    drop(stream);
    attempt.outcome().await.unwrap();
}

#[tokio::test]
async fn a_user_who_does_not_come_back_is_not_waited_for() {
    let wire = Wire::new([ok(TOKENS)]).await;
    let sign_in = wire.builder().sign_in_with_browser(application());
    let attempt = Attempt::start(sign_in.timeout(Duration::from_millis(300))).await;
    let port = attempt.port;
    let _idle = attempt.connect().await;
    let error = attempt.outcome().await.unwrap_err();
    assert!(error.to_string().contains("nobody signed in within 300ms"), "{error}");
    assert_eq!(kind(error), AuthenticationErrorKind::SignInTimeout);
    assert!(!is_open(port).await);
}

#[tokio::test]
async fn a_port_or_a_path_that_can_not_be_had_is_refused() {
    let taken = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = taken.local_addr().unwrap().port();
    let never = |sign_in: BrowserSignIn| sign_in.open_with(|_| panic!("nobody may be asked"));
    let sign_in = || {
        never(
            Client::builder("http://127.0.0.1:1")
                .api_key("key")
                .sign_in_with_browser(application()),
        )
    };
    let expected = format!("port: {port} is in use by another program");
    let error = sign_in().port(port).sign_in().await.unwrap_err();
    assert_eq!(error.to_string(), expected);
    for path in [
        "",
        "oauthcallback",
        "/a?b",
        "/a#b",
        "/a b",
        "/%61",
        "/a/../b",
        "/ü",
        "/a\nb",
    ] {
        let error = sign_in().path(path).sign_in().await.unwrap_err();
        assert!(error.to_string().starts_with("path: "), "{path}: {error}");
    }
    let elsewhere = Client::builder("http://api-demo.com").api_key("key");
    let error = never(elsewhere.sign_in_with_browser(application())).sign_in().await;
    assert!(error.unwrap_err().to_string().starts_with("base_url: "));
}

#[tokio::test]
async fn a_dropped_future_frees_its_port() {
    let wire = Wire::new([ok(TOKENS)]).await;
    let attempt = attempt(&wire).await;
    let mut stream = attempt.connect().await;
    stream.write_all(b"GET /oauth").await.unwrap();
    attempt.task.abort();
    assert!(attempt.task.await.unwrap_err().is_cancelled());
    let mut rest = Vec::new();
    let end = tokio::time::timeout(Duration::from_secs(5), stream.read_to_end(&mut rest));
    let _ = end.await.expect("the connection outlives the sign-in");
    let sign_in = wire.builder().sign_in_with_browser(application());
    let again = Attempt::start(sign_in.port(attempt.port)).await;
    assert!(again.ask(&again.redirect()).await.starts_with("HTTP/1.1 200 "));
    again.outcome().await.unwrap();
}

#[tokio::test]
async fn two_sign_ins_at_once_do_not_mix() {
    let wire = Wire::new([ok(TOKENS)]).await;
    let (one, two) = tokio::join!(attempt(&wire), attempt(&wire));
    assert_ne!((one.port, &one.state), (two.port, &two.state));
    let mixed = two.ask(&one.redirect()).await;
    assert!(mixed.starts_with("HTTP/1.1 400 "), "{mixed}");
    assert_eq!(
        kind(two.outcome().await.unwrap_err()),
        AuthenticationErrorKind::StateMismatch
    );
    assert!(one.ask(&one.redirect()).await.starts_with("HTTP/1.1 200 "));
    one.outcome().await.unwrap();
}

#[test]
fn debug_shows_no_secret() {
    let sign_in = Client::builder("https://api-demo.com")
        .api_key("hunter2")
        .sign_in_with_browser(OAuthClient::new("id", "hunter2"));
    let shown = format!("{sign_in:?} {sign_in:#?}");
    assert!(
        shown.contains("/oauthcallback") && !shown.contains("hunter2"),
        "{shown}"
    );
}

/// The system's way to a browser, in a process whose programs are those of one folder.
#[cfg(target_os = "linux")]
mod system_browser {
    use std::os::unix::fs::PermissionsExt;
    use std::path::{Path, PathBuf};
    use std::process::{Output, Stdio};

    use tokio::process::{Child, Command};

    use super::*;

    const BASE_URL: &str = "TEST_BASE_URL";

    #[tokio::test]
    #[ignore = "it is a part of the others"]
    async fn of_this_process() {
        let base_url = std::env::var(BASE_URL).unwrap();
        let sign_in = Client::builder(base_url).api_key("key");
        let sign_in = sign_in.sign_in_with_browser(application());
        match sign_in.timeout(Duration::from_secs(20)).sign_in().await {
            Ok(_) => println!("outcome: signed in"),
            Err(error) => println!("outcome: {error}"),
        }
    }

    fn start(wire: &Wire, programs: &Path) -> Child {
        Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "browser::system_browser::of_this_process"])
            .args(["--ignored", "--nocapture"])
            .env("PATH", programs)
            .env(BASE_URL, &wire.url)
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap()
    }

    fn outcome(output: &Output) -> String {
        let output = String::from_utf8(output.stdout.clone()).unwrap();
        let line = output.lines().find_map(|line| line.strip_prefix("outcome: "));
        line.unwrap_or_else(|| panic!("{output}")).to_owned()
    }

    fn folder(name: &str) -> PathBuf {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        path
    }

    #[tokio::test]
    async fn it_gets_the_address() {
        let wire = Wire::new([ok(TOKENS)]).await;
        let programs = folder("with-a-browser");
        let opened = programs.join("opened");
        let browser = programs.join("xdg-open");
        // Moved into its place, so that no half of it is read.
        let script = "#!/bin/sh\necho \"$@\" > \"$0.part\"\n/bin/mv \"$0.part\" \"${0%/*}/opened\"\n";
        std::fs::write(&browser, script).unwrap();
        std::fs::set_permissions(&browser, PermissionsExt::from_mode(0o755)).unwrap();
        let process = start(&wire, &programs);
        let address = async {
            loop {
                match std::fs::read_to_string(&opened) {
                    Ok(address) => return Url::parse(address.trim()).unwrap(),
                    Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
                }
            }
        };
        let limit = Duration::from_secs(20);
        let url = tokio::time::timeout(limit, address).await.unwrap();
        let parameters: std::collections::BTreeMap<_, _> = url.query_pairs().collect();
        let redirect = format!("{}?code=c0de&state={}", parameters["redirect_uri"], parameters["state"]);
        let page = reqwest::get(redirect).await.unwrap();
        assert_eq!(page.status(), 200);
        assert_eq!(outcome(&process.wait_with_output().await.unwrap()), "signed in");
    }

    #[tokio::test]
    async fn without_one_nobody_waits() {
        let wire = Wire::new([ok(TOKENS)]).await;
        let process = start(&wire, &folder("without-a-browser"));
        let outcome = outcome(&process.wait_with_output().await.unwrap());
        assert!(
            outcome.starts_with("open_with: no browser could be opened"),
            "{outcome}"
        );
        assert!(!outcome.contains("state"), "{outcome}");
    }
}
