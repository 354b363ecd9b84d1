//! What an integrator meets in the first month: nothing loses a token, repeats a grant or hangs past its time.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use genesys_multicloud_cx::auth::{Credentials, MemoryTokenStore, OAuthClient, TokenStore};
use genesys_multicloud_cx::{Client, ClientBuilder, Error, RetryPolicy, TimeoutPhase};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::strict::{Life, Strict};
use crate::wire::{Request, Wire, answer, json, ok, silent_port};

fn password() -> Credentials {
    Credentials::password(OAuthClient::new("id", "secret"), "user", "password")
}

fn is_token(request: &Request) -> bool {
    request.line().contains("/oauth/token")
}

fn exchanges(wire: &Wire) -> usize {
    wire.requests().iter().filter(|r| is_token(r)).count()
}

fn token(number: usize) -> Vec<u8> {
    ok(&format!(
        r#"{{"access_token":"access-{number}","refresh_token":"refresh-{number}","expires_in":3600}}"#
    ))
}

/// Waits of a millisecond at most.
fn quick() -> RetryPolicy {
    RetryPolicy::default()
        .min_delay(Duration::from_millis(1))
        .max_delay(Duration::from_millis(1))
}

fn builder(url: &str) -> ClientBuilder {
    crate::tracing::record();
    Client::builder(url).api_key("key-0815").retry(quick())
}

async fn ping(client: &Client) -> Result<(), Error> {
    client.authentication().ping().send().await.map(|_| ())
}

#[tokio::test]
async fn a_token_endpoint_that_is_down_is_waited_for_within_the_policy() {
    let (silent, address) = silent_port();
    let client = builder(&format!("http://{address}")).credentials(password());
    let client = client.build().unwrap();
    let error = ping(&client).await.unwrap_err();
    assert_eq!(error.operation().unwrap().id, "retrieveToken");
    assert_eq!(error.attempts(), 3, "{error}");
    assert!(error.is_transient());
    let wire = Wire::at(silent.listen(64).unwrap(), |_, request| {
        if is_token(request) { token(1) } else { ok("{}") }
    });
    ping(&client).await.unwrap();
    assert_eq!(exchanges(&wire), 1);
}

/// The caller gives up; what the slow endpoint answers in the end serves the next call.
#[tokio::test]
async fn what_a_slow_token_endpoint_answers_is_not_lost() {
    let wire = Wire::by(|_, request| {
        if is_token(request) {
            std::thread::sleep(Duration::from_millis(300));
            return token(1);
        }
        ok("{}")
    })
    .await;
    let client = builder(&wire.url)
        .credentials(password())
        .timeout(Duration::from_millis(400))
        .build()
        .unwrap();
    let call = client.authentication().ping();
    let error = call.timeout(Duration::from_millis(100)).send().await.unwrap_err();
    assert!(matches!(error, Error::Timeout { .. }), "{error:?}");
    ping(&client).await.unwrap();
    assert_eq!(exchanges(&wire), 1);
    assert_eq!(wire.last().header("authorization").unwrap(), "Bearer access-1");
}

#[tokio::test]
async fn a_page_in_place_of_a_token_is_an_error_that_says_so() {
    for status in ["200 OK", "503 Service Unavailable"] {
        let page = "<html><body>Maintenance</body></html>";
        let wire = Wire::new([answer(status, "text/html", page)]).await;
        let client = builder(&wire.url).credentials(password()).build().unwrap();
        let error = ping(&client).await.unwrap_err();
        assert!(error.to_string().contains("HTML"), "{error}");
        assert_eq!(error.operation().unwrap().id, "retrieveToken");
        assert_eq!(exchanges(&wire), 1, "a grant is not repeated");
    }
}

#[tokio::test]
async fn five_hundred_calls_at_the_end_of_a_token_renew_it_once() {
    let issued = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&issued);
    let ended = Arc::new(AtomicUsize::new(0));
    let end = Arc::clone(&ended);
    let wire = Wire::by(move |_, request| {
        if is_token(request) {
            std::thread::sleep(Duration::from_millis(50));
            return token(counter.fetch_add(1, Ordering::SeqCst) + 1);
        }
        let ended = end.load(Ordering::SeqCst);
        let old = format!("Bearer access-{ended}");
        match request.header("authorization").unwrap() {
            token if token == old => json("401 Unauthorized", "{}"),
            _ => ok("{}"),
        }
    })
    .await;
    let client = builder(&wire.url).credentials(password()).build().unwrap();
    ping(&client).await.unwrap();
    ended.store(1, Ordering::SeqCst);
    let calls = (0..500).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { ping(&client).await })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    assert_eq!(issued.load(Ordering::SeqCst), 2);
    let refresh = wire.requests().into_iter().rfind(is_token).unwrap();
    assert!(refresh.text().contains("refresh_token=refresh-1"));
}

/// A connection that is served by hand, request by request.
struct Connection(TcpStream);

impl Connection {
    async fn request(&mut self) -> Option<String> {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(self.0.read_u8().await.ok()?);
        }
        let head = String::from_utf8(head).unwrap();
        let length = head.to_lowercase();
        let length = length.split("content-length: ").nth(1);
        let length = length.map_or(0, |rest| rest.lines().next().unwrap().parse().unwrap());
        self.0.read_exact(&mut vec![0; length]).await.ok()?;
        Some(head)
    }

    async fn ok(&mut self) {
        let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
        self.0.write_all(answer).await.unwrap();
    }
}

/// Each connection serves one call, takes the next one in, and closes without an answer: what a client sees whose idle
/// connection is closed just as it sends.
async fn closing_when_used_again() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let taken = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&taken);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let counter = Arc::clone(&counter);
            tokio::spawn(async move {
                let mut connection = Connection(stream);
                if connection.request().await.is_some() {
                    counter.fetch_add(1, Ordering::SeqCst);
                    connection.ok().await;
                }
                if connection.request().await.is_some() {
                    counter.fetch_add(1, Ordering::SeqCst);
                }
            });
        }
    });
    (url, taken)
}

#[tokio::test]
async fn a_connection_that_closes_as_it_is_used_again_costs_no_call_that_may_be_repeated() {
    let (url, _) = closing_when_used_again().await;
    let client = builder(&url).credentials(Credentials::bearer("token"));
    let client = client.build().unwrap();
    for _ in 0..20 {
        ping(&client).await.unwrap();
    }
}

#[tokio::test]
async fn a_connection_that_closes_as_it_is_used_again_repeats_no_other_call() {
    let (url, taken) = closing_when_used_again().await;
    let client = builder(&url).credentials(Credentials::bearer("token"));
    let client = client.build().unwrap();
    let call = || client.statistics().get_statistic_values([]);
    call().send().await.unwrap().into_inner();
    let error = call().send().await.unwrap_err();
    assert!(matches!(error, Error::Transport { .. }), "{error:?}");
    assert_eq!((taken.load(Ordering::SeqCst), error.attempts()), (2, 1));
    call().send().await.unwrap().into_inner();
    call().idempotent().send().await.unwrap().into_inner();
}

/// The server's end of the connection is gone, and nothing ever says so.
#[tokio::test]
async fn half_open_connections_end_with_the_attempt_and_the_next_is_made_on_another() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let mut first = true;
        while let Ok((stream, _)) = listener.accept().await {
            let only_once = std::mem::take(&mut first);
            tokio::spawn(async move {
                let mut connection = Connection(stream);
                while connection.request().await.is_some() {
                    connection.ok().await;
                    if only_once {
                        std::future::pending::<()>().await;
                    }
                }
            });
        }
    });
    let policy = quick().attempt_timeout(Duration::from_millis(100));
    let client = builder(&url).retry(policy).timeout(Duration::from_millis(400));
    let client = client.credentials(Credentials::bearer("token"));
    let client = client.build().unwrap();
    ping(&client).await.unwrap();
    ping(&client).await.unwrap();

    let dead = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", dead.local_addr().unwrap());
    let builder = || builder(&url).retry(policy).credentials(Credentials::bearer("token"));
    let client = builder().timeout(Duration::from_millis(400)).build().unwrap();
    let error = ping(&client).await.unwrap_err();
    let Error::Timeout { phase, attempts, .. } = &error else {
        panic!("{error:?}")
    };
    assert_eq!((*phase, *attempts), (TimeoutPhase::Attempt, 3), "{error}");
    assert!(error.to_string().contains("attempt_timeout"), "{error}");
    let call = client.statistics().get_statistic_values([]);
    let error = call.send().await.unwrap_err();
    let Error::Timeout { phase, attempts, .. } = &error else {
        panic!("{error:?}")
    };
    assert_eq!((*phase, *attempts), (TimeoutPhase::Call, 1), "{error}");
}

/// Headers, and then nothing.
#[tokio::test]
async fn an_answer_that_pauses_ends_before_the_call_does() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let mut connection = Connection(stream);
            connection.request().await;
            let head = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{";
            connection.0.write_all(head).await.unwrap();
            connection.request().await;
        }
    });
    let client = builder(&url)
        .retry(RetryPolicy::none())
        .read_timeout(Duration::from_millis(100))
        .credentials(Credentials::bearer("token"));
    let error = ping(&client.build().unwrap()).await.unwrap_err();
    let Error::Timeout { phase, .. } = &error else {
        panic!("{error:?}")
    };
    assert_eq!(*phase, TimeoutPhase::Read);
}

/// The process is asked to stop while the service has taken the refresh token and has not answered yet.
#[test]
fn what_a_refresh_gives_after_everybody_has_left_is_not_lost() {
    let server = tokio::runtime::Runtime::new().unwrap();
    let strict = server.block_on(Strict::by(Life::Seconds(3600), |form| {
        if form.contains("refresh_token=") {
            std::thread::sleep(Duration::from_millis(300));
        }
    }));
    let store = Arc::new(MemoryTokenStore::new());
    let client = || {
        let builder = strict.builder().token_store(Arc::clone(&store));
        builder.credentials(password()).build().unwrap()
    };
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime().unwrap().block_on(async {
        let client = client();
        ping(&client).await.unwrap();
        strict.expire();
        let stopped = tokio::time::timeout(Duration::from_millis(100), ping(&client)).await;
        assert!(stopped.is_err());
        client.wait_for_token_refresh().await;
    });
    runtime().unwrap().block_on(async { ping(&client()).await.unwrap() });
    assert_eq!(strict.grants(), ["password", "refresh_token"]);
    assert_eq!(strict.reused(), [""; 0]);
}

/// When a stored token ends is told by the clock of the machine that fetched it, which may be another one's.
#[tokio::test]
async fn a_clock_that_jumps_costs_a_refresh_at_most() {
    for (jump_of_day, has_ended, refreshes) in [
        // Back: the token is good for longer than it was given for, or so it seems.
        (1, false, 0),
        (1, true, 1),
        // Forward: the token seems to have ended.
        (-1, false, 1),
        (-1, true, 1),
    ] {
        let strict = Strict::start().await;
        let store = Arc::new(MemoryTokenStore::new());
        let client = || {
            let builder = strict.builder().token_store(Arc::clone(&store));
            builder.credentials(password()).build().unwrap()
        };
        ping(&client()).await.unwrap();
        let mut lease = store.lock().await.unwrap();
        let mut stored = lease.load().await.unwrap().unwrap();
        let day = Duration::from_secs(24 * 3600);
        stored.expires_at = stored.expires_at.map(|end| match jump_of_day {
            1 => end + day,
            _ => end - day,
        });
        lease.save(&stored).await.unwrap();
        drop(lease);
        if has_ended {
            strict.expire();
        }
        let client = client();
        for _ in 0..3 {
            ping(&client).await.unwrap();
        }
        assert_eq!(strict.count("refresh_token"), refreshes, "{jump_of_day} {has_ended}");
        assert_eq!(strict.reused(), [""; 0]);
    }
}

/// A machine that slept: no time has passed for the client, but for the service.
#[tokio::test]
async fn a_token_that_ended_while_the_machine_slept_is_renewed() {
    let strict = Strict::start().await;
    let client = strict.builder().credentials(password()).build().unwrap();
    ping(&client).await.unwrap();
    strict.expire();
    ping(&client).await.unwrap();
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(365 * 24 * 3600)).await;
    tokio::time::resume();
    ping(&client).await.unwrap();
    assert_eq!(strict.grants(), ["password", "refresh_token", "refresh_token"]);
    assert_eq!(strict.reused(), [""; 0]);
}
