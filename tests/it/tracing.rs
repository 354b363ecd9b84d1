//! What is traced says which call it was and how it ended, and holds no secret of any test in this process.

use std::io;
use std::sync::{Mutex, Once, PoisonError};

use genesys_multicloud_cx::RetryPolicy;
use genesys_multicloud_cx::auth::{Credentials, OAuthClient};
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;

use crate::wire::{Wire, json, ok, silent_port};

static OUTPUT: Mutex<Vec<u8>> = Mutex::new(Vec::new());

struct Output;

impl io::Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        OUTPUT
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Output {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        Self
    }
}

/// Begins to record everything that is traced in this process, at every level.
pub fn record() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        tracing_subscriber::fmt()
            .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
            .with_span_events(FmtSpan::NEW | FmtSpan::CLOSE)
            .with_ansi(false)
            .with_writer(Output)
            .init();
    });
}

/// What was traced so far.
pub fn output() -> String {
    String::from_utf8_lossy(&OUTPUT.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
}

/// The secrets that tests of this process send and receive.
const SECRETS: [&str; 16] = [
    "key-0815",
    "token-4711",
    "hunter2",
    "api-key-1!",
    "client-secret-2!",
    "password-3!",
    "access-4!",
    "refresh-5!",
    "swordfish",
    "the-old-one",
    "the-new-one",
    "simulated-api-key",
    "simulated-password",
    "simulated-client-secret",
    "channel secret",
    "ABCXYZ",
];

#[tokio::test]
async fn a_call_is_a_span_without_secrets() {
    let wire = Wire::by(|index, request| match index {
        0 => ok(r#"{"access_token":"swordfish-access","refresh_token":"swordfish-refresh","expires_in":5}"#),
        1 => json(
            "503 Service Unavailable",
            &format!(
                r#"{{"message":"{}"}}"#,
                request.head.replace('\r', "").replace('\n', " ")
            ),
        ),
        _ => json(
            "404 Not Found",
            &format!(
                r#"{{"message":"{}"}}"#,
                request.head.replace('\r', "").replace('\n', " ")
            ),
        ),
    })
    .await;
    let application = OAuthClient::new("id", "swordfish-secret");
    let quick = RetryPolicy::default()
        .max_delay(std::time::Duration::ZERO)
        .min_delay(std::time::Duration::ZERO);
    let client = wire
        .builder()
        .retry(quick)
        .credentials(Credentials::password(application, "user", "swordfish-password"))
        .build()
        .unwrap();
    let call = client
        .statistics()
        .get_statistic_value("swordfish-path", "Agent", "swordfish-query");
    let call = call;
    call.send().await.unwrap_err();
    let output = output();
    let span = output
        .lines()
        .find(|line| {
            line.contains("getStatisticValue\"")
                && line.contains("http.response.status_code=404")
                && line.contains("close")
        })
        .unwrap_or_else(|| panic!("no span: {output}"));
    for field in [
        "otel.kind=\"client\"",
        "otel.name=GET /statistic-values/{statisticName}",
        "otel.status_code=\"ERROR\"",
        "genesys.service=\"statistics\"",
        "genesys.operation=\"getStatisticValue\"",
        "http.request.method=\"GET\"",
        "url.template=\"/statistic-values/{statisticName}\"",
        "server.address=\"127.0.0.1\"",
        &format!("server.port={}", wire.url.rsplit(':').next().unwrap()),
        "http.request.resend_count=1",
        "error.type=\"404\"",
    ] {
        assert!(span.contains(field), "{field}: {span}");
    }
    assert!(output.contains("the call is made again"), "{output}");
}

/// What other crates log is traced as well by the usual subscriber, at DEBUG with their tables of cookies and the like.
#[tokio::test]
async fn what_other_crates_log_holds_no_secret() {
    let wire = Wire::by(|index, _| {
        let cookies = "Set-Cookie: A=swordfish-cookie; Path=/\r\nSet-Cookie: B=swordfish-secure; Secure; HttpOnly\r\n\
                       Set-Cookie: C=swordfish-foreign; Domain=example.com\r\n";
        let cookies = if index == 0 { cookies } else { "" };
        format!("HTTP/1.1 200 OK\r\n{cookies}Content-Length: 2\r\nConnection: close\r\n\r\n{{}}").into()
    })
    .await;
    let client = wire
        .builder()
        .api_key("swordfish-key")
        .credentials(Credentials::bearer("swordfish-token"))
        .build()
        .unwrap();
    for _ in 0..2 {
        let _ = client.authentication().ping().send().await.unwrap();
    }
    assert_eq!(
        wire.last().header("cookie").as_deref(),
        Some("B=swordfish-secure; A=swordfish-cookie")
    );
    let output = output();
    assert!(output.contains("starting new connection"), "no logs");
    let line = output.lines().find(|line| line.contains("swordfish"));
    assert!(line.is_none(), "{line:?}");
}

/// Runs at any time beside the others; it looks at all that they traced so far, and the whole suite is looked at when it
/// runs last.
#[tokio::test]
async fn nothing_that_is_traced_holds_a_secret() {
    record();
    for _ in 0..5 {
        let output = output();
        for secret in SECRETS {
            let line = output.lines().find(|line| line.contains(secret));
            assert!(line.is_none(), "{secret} was traced: {line:?}");
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
}

#[tokio::test]
async fn a_webhook_that_comes_in_is_a_span_without_secrets() {
    use genesys_multicloud_cx::messaging::OutgoingMessage;
    use genesys_multicloud_cx::webhook::{Deduplicator, Handled, Receiver, Verifier};

    let verifier = Verifier::new("swordfish-webhook").unwrap();
    let body = br#"{"messageId":"swordfish-id","type":"Text","channel":{"id":"1"},"text":"swordfish-text"}"#;
    let header = verifier.sign(body);
    let receiver = Receiver::new(verifier, |_: OutgoingMessage| async { Handled::Done });
    let receiver = receiver.deduplicator(Deduplicator::new(10));
    let headers = |signature: &str| {
        [(
            http::HeaderName::from_static("x-hub-signature"),
            signature.parse().unwrap(),
        )]
        .into_iter()
        .collect()
    };
    let right: http::HeaderMap = headers(&header);
    let _ = receiver.receive(&right, body).await;
    let _ = receiver.receive(&right, body).await;
    let wrong: http::HeaderMap = headers("sha1=0000000000000000000000000000000000000000");
    let _ = receiver.receive(&wrong, body).await;
    let output = output();
    let closed = |wanted: &[&str]| {
        output.lines().any(|line| {
            line.contains("genesys.webhook{")
                && line.contains("close")
                && wanted.iter().all(|field| line.contains(field))
        })
    };
    assert!(closed(&[
        "otel.kind=\"server\"",
        "http.request.method=\"POST\"",
        "http.response.status_code=200"
    ]));
    assert!(closed(&["http.response.status_code=200", "genesys.redelivery=true"]));
    assert!(closed(&["http.response.status_code=401", "error.type=\"401\""]));
    assert!(!output.contains(&header[5..]), "the signature is traced");
}

#[tokio::test]
async fn the_span_of_a_call_that_got_no_response_says_why() {
    record();
    let (_silent, address) = silent_port();
    let port = address.port();
    let client = genesys_multicloud_cx::Client::builder(format!("http://127.0.0.1:{port}"))
        .api_key("key")
        .retry(RetryPolicy::none())
        .credentials(Credentials::bearer("swordfish-token"))
        .build()
        .unwrap();
    client.authentication().ping().send().await.unwrap_err();
    let output = output();
    let port = format!("server.port={port} ");
    let span = output
        .lines()
        .find(|line| line.contains(&port) && line.contains("close"))
        .unwrap_or_else(|| panic!("no span: {output}"));
    assert!(span.contains("error.type=\"connect\""), "{span}");
    assert!(span.contains("otel.status_code=\"ERROR\""), "{span}");
    assert!(!span.contains("http.response.status_code"), "{span}");
}
