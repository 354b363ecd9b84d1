//! The extractor and the routes, behind axum on a loopback port.

use std::time::Duration;

use axum::extract::{DefaultBodyLimit, FromRef};
use axum::routing::post;
use axum::{Extension, Router};
use genesys_multicloud_cx::messaging::OutgoingMessage;
use genesys_multicloud_cx::webhook::{BodyTimeout, Deduplicator, InteractionEvents, Receiver, Signed, Verifier};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const SMS: &str = include_str!("../../fuzz/seeds/messages/sms.json");
const EVENTS: &str = include_str!("../../fuzz/seeds/events/finished.json");

fn verifier() -> Verifier {
    Verifier::new("secret").unwrap()
}

/// The state of an application that holds more than a verifier.
#[derive(Clone)]
struct App {
    verifier: Verifier,
    name: &'static str,
}

impl FromRef<App> for Verifier {
    fn from_ref(app: &App) -> Self {
        assert_eq!(app.name, "app");
        app.verifier.clone()
    }
}

async fn value(Signed(value): Signed<Value>) -> String {
    format!("read {value}").chars().take(100).collect()
}

async fn message(Signed(message): Signed<OutgoingMessage>) -> String {
    message.message_id().unwrap_or_default().to_owned()
}

async fn events(Signed(delivery): Signed<InteractionEvents>) -> String {
    delivery.events.len().to_string()
}

fn app() -> Router {
    let verifier = verifier();
    Router::new()
        .route("/value", post(value))
        .route("/message", post(message))
        .route("/events", post(events))
        .with_state(App { verifier, name: "app" })
}

/// Serves for as long as the test runs.
async fn serve(app: Router) -> TcpStream {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await });
    TcpStream::connect(address).await.unwrap()
}

fn head(path: &str, length: usize, signatures: &[&[u8]]) -> Vec<u8> {
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nConnection: close\r\n\
         Content-Length: {length}\r\n"
    );
    let mut head = head.into_bytes();
    for signature in signatures {
        head.extend_from_slice(b"X-Hub-Signature: ");
        head.extend_from_slice(signature);
        head.extend_from_slice(b"\r\n");
    }
    head.extend_from_slice(b"\r\n");
    head
}

/// Status and body of the answer.
async fn answer(mut stream: TcpStream) -> (u16, String) {
    let mut bytes = Vec::new();
    // A server that refuses a body closes the connection on the rest of it.
    let reading = stream.read_to_end(&mut bytes);
    let ended = tokio::time::timeout(Duration::from_secs(60), reading).await;
    assert!(ended.is_ok(), "nobody answers");
    let text = String::from_utf8(bytes).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").expect("no response");
    (head[9..12].parse().unwrap(), body.to_owned())
}

async fn send(app: Router, path: &str, body: &[u8], signatures: &[&[u8]]) -> (u16, String) {
    let mut stream = serve(app).await;
    stream.write_all(&head(path, body.len(), signatures)).await.unwrap();
    let _ = stream.write_all(body).await;
    answer(stream).await
}

async fn send_signed(app: Router, path: &str, body: &[u8]) -> (u16, String) {
    let signature = verifier().sign(body);
    send(app, path, body, &[signature.as_bytes()]).await
}

#[tokio::test]
async fn signed_requests_are_read() {
    assert_eq!(
        send_signed(app(), "/value", b" {\"a\": 1}").await,
        (200, "read {\"a\":1}".to_owned())
    );
    assert_eq!(
        send_signed(app(), "/message", SMS.as_bytes()).await,
        (200, "1613474523265-0".to_owned())
    );
    assert_eq!(
        send_signed(app(), "/events", EVENTS.as_bytes()).await,
        (200, "1".to_owned())
    );
}

#[tokio::test]
async fn requests_that_are_not_signed_are_refused() {
    let right = verifier().sign(b"{}");
    let other = Verifier::new("other").unwrap().sign(b"{}");
    let right = right.as_bytes();
    for signatures in [
        &[][..],
        &[right, right],
        &[b""],
        &[b"sha1="],
        &[b"\xff\xfe"],
        &[&right[..44]],
        &[other.as_bytes()],
    ] {
        let (status, body) = send(app(), "/value", b"{}", signatures).await;
        assert_eq!(status, 401, "{signatures:?} {body}");
        assert!(!body.contains(std::str::from_utf8(&right[5..]).unwrap()), "{body}");
    }
    let (status, _) = send(app(), "/value", b"{ }", &[right]).await;
    assert_eq!(status, 401);
}

#[tokio::test]
async fn what_is_not_signed_is_not_read() {
    // The body never comes, so an answer that does proves that nobody waited for it.
    for path in ["/value", "/route"] {
        let receiver = Receiver::new(verifier(), |_: OutgoingMessage| async {});
        let mut stream = serve(app().route("/route", receiver.into_route())).await;
        stream.write_all(&head(path, 10, &[])).await.unwrap();
        assert_eq!(answer(stream).await.0, 401, "{path}");
    }
}

#[tokio::test]
async fn payloads_of_another_form_are_refused() {
    for (path, body) in [
        ("/value", "{"),
        ("/value", ""),
        ("/message", "[]"),
        ("/events", r#"{"data":{"entities":"s3cret"}}"#),
    ] {
        let (status, text) = send_signed(app(), path, body.as_bytes()).await;
        assert_eq!(status, 422, "{path} {body}");
        assert!(!text.contains("s3cret"), "{text}");
    }
    let (_, text) = send_signed(app(), "/events", br#"{"data":{"entities":5}}"#).await;
    assert!(text.contains("data.entities"), "{text}");
}

fn of_length(length: usize) -> Vec<u8> {
    let mut body = vec![b' '; length];
    body[0] = b'{';
    body[length - 1] = b'}';
    body
}

#[tokio::test]
async fn bodies_have_a_limit() {
    const USUAL: usize = 2 * 1024 * 1024;
    for (limit, layer) in [(USUAL, None), (1000, Some(DefaultBodyLimit::max(1000)))] {
        for (length, expected) in [(limit - 1, 200), (limit, 200), (limit + 1, 413)] {
            for path in ["/value", "/route"] {
                let receiver = Receiver::new(verifier(), |_: OutgoingMessage| async {});
                let app = app().route("/route", receiver.into_route());
                let app = match layer {
                    Some(layer) => app.layer(layer),
                    None => app,
                };
                let (status, _) = send_signed(app, path, &of_length(length)).await;
                assert_eq!(status, expected, "{path} {length} of {limit}");
            }
        }
    }
}

#[tokio::test]
async fn slow_senders_are_not_waited_for() {
    let limit = Duration::from_millis(50);
    let receiver = Receiver::new(verifier(), |_: OutgoingMessage| async {});
    let receiver = receiver.response_timeout(limit);
    let app = app()
        .route("/route", receiver.into_route())
        .layer(Extension(BodyTimeout(limit)));
    for path in ["/value", "/route"] {
        let mut stream = serve(app.clone()).await;
        let signature = verifier().sign(b"{}");
        stream.write_all(&head(path, 2, &[signature.as_bytes()])).await.unwrap();
        stream.write_all(b"{").await.unwrap();
        assert_eq!(answer(stream).await.0, 408, "{path}");
    }
}

#[tokio::test]
async fn a_sender_that_goes_away_harms_nobody() {
    let mut stream = serve(app()).await;
    let signature = verifier().sign(b"{}");
    stream
        .write_all(&head("/value", 2, &[signature.as_bytes()]))
        .await
        .unwrap();
    stream.shutdown().await.unwrap();
    assert_eq!(answer(stream).await.0, 400);
}

#[tokio::test]
async fn routes_answer_as_genesys_asks() {
    let receiver = Receiver::new(verifier(), |_: OutgoingMessage| async {});
    let app: Router = Router::new().route("/", receiver.deduplicator(Deduplicator::new(1)).into_route());
    for _ in 0..2 {
        let reply = send_signed(app.clone(), "/", SMS.as_bytes()).await;
        assert_eq!(reply, (200, r#"{"messageId":"1613474523265-0"}"#.to_owned()));
    }
    assert_eq!(send(app.clone(), "/", b"{}", &[]).await.0, 401);
    assert_eq!(send_signed(app, "/", b"{").await.0, 422);
}

#[cfg(feature = "simulator")]
#[tokio::test]
async fn what_the_simulator_delivers_is_taken() {
    use genesys_multicloud_cx::simulator::Simulator;

    let simulator = Simulator::start().await.unwrap();
    let verifier = Verifier::new(simulator.channel_secret()).unwrap();
    let messages = Receiver::new(verifier.clone(), |_: OutgoingMessage| async {});
    let events = Receiver::new(verifier, |_: InteractionEvents| async {});
    let app: Router = Router::new()
        .route("/messages", messages.into_route())
        .route("/events", events.into_route());
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, app).await });
    let sms = serde_json::from_str(SMS).unwrap();
    let delivery = simulator
        .deliver_message(&format!("{url}/messages"), &sms)
        .await
        .unwrap();
    assert_eq!(
        (delivery.status.as_u16(), &*delivery.body),
        (200, r#"{"messageId":"1613474523265-0"}"#)
    );
    let finished = serde_json::from_str(EVENTS).unwrap();
    let delivery = simulator
        .deliver_interaction_events(&format!("{url}/events"), &finished)
        .await
        .unwrap();
    assert_eq!(delivery.status.as_u16(), 200, "{}", delivery.body);
}
