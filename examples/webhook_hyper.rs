//! The third-party messaging webhook on plain hyper. It starts, has the simulator deliver messages to it, and ends:
//!
//! ```text
//! cargo run --example webhook_hyper --features simulator
//! ```

use std::convert::Infallible;
use std::error::Error;
use std::time::Duration;

use genesys_multicloud_cx::messaging::{OutgoingMessage, Sms};
use genesys_multicloud_cx::simulator::Simulator;
use genesys_multicloud_cx::webhook::{Deduplicator, Handled, Receiver, Verifier};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;

const LARGEST_BODY: usize = 2 * 1024 * 1024;
const LONGEST_READ: Duration = Duration::from_secs(5);
/// Together with the longest read it is less than the 10 seconds that Genesys waits.
const LONGEST_HANDLING: Duration = Duration::from_secs(4);

type Messages = Receiver<OutgoingMessage>;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let simulator = Simulator::start().await?;
    let receiver = Receiver::new(Verifier::new(simulator.channel_secret())?, deliver)
        .deduplicator(Deduplicator::new(10_000))
        .response_timeout(LONGEST_HANDLING);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/messages", listener.local_addr()?);
    tokio::spawn(serve(listener, receiver));

    let message = Sms::new("Agent message text")
        .message_id("1613474523265-0")
        .channel_id("0123456789")
        .from("0123456789")
        .to("16504661149");
    let message = serde_json::to_value(message)?;
    for attempt in ["delivered", "delivered again"] {
        let answer = simulator.deliver_message(&url, &message).await?;
        println!("{attempt}: {} {}", answer.status, answer.body);
    }

    let forged = reqwest::Client::builder().no_proxy().build()?;
    let forged = forged.post(&url).body(message.to_string());
    let forged = forged.header("X-Hub-Signature", Verifier::new("guess")?.sign(b"{}"));
    let answer = forged.send().await?;
    println!("forged: {} {}", answer.status(), answer.text().await?);
    Ok(())
}

/// A gateway would send the message here.
async fn deliver(message: OutgoingMessage) -> Handled {
    match message {
        OutgoingMessage::Sms(sms) => {
            let to = sms.to.iter().filter_map(|party| party.id.as_deref());
            println!(
                "to {}: {}",
                to.collect::<Vec<_>>().join(", "),
                sms.text.unwrap_or_default()
            );
        }
        other => println!("no text message: {:?}", other.id()),
    }
    Handled::Done
}

async fn serve(listener: TcpListener, receiver: Messages) {
    loop {
        let stream = match listener.accept().await {
            Ok((stream, _)) => stream,
            Err(error) => {
                eprintln!("no connection: {error}");
                tokio::time::sleep(Duration::from_millis(100)).await;
                continue;
            }
        };
        let receiver = receiver.clone();
        let service = service_fn(move |request| {
            let receiver = receiver.clone();
            async move { Ok::<_, Infallible>(answer(&receiver, request).await) }
        });
        tokio::spawn(async move {
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(LONGEST_READ)
                .serve_connection(TokioIo::new(stream), service);
            if let Err(error) = connection.await {
                eprintln!("a connection failed: {error}");
            }
        });
    }
}

async fn answer(receiver: &Messages, request: Request<Incoming>) -> Response<Full<Bytes>> {
    if request.method() != Method::POST || request.uri().path() != "/messages" {
        return status(StatusCode::NOT_FOUND);
    }
    let (head, body) = request.into_parts();
    let body = Limited::new(body, LARGEST_BODY).collect();
    match tokio::time::timeout(LONGEST_READ, body).await {
        Ok(Ok(body)) => receiver.receive(&head.headers, &body.to_bytes()).await.into(),
        Ok(Err(error)) if error.is::<LengthLimitError>() => status(StatusCode::PAYLOAD_TOO_LARGE),
        Ok(Err(_)) => status(StatusCode::BAD_REQUEST),
        Err(_) => status(StatusCode::REQUEST_TIMEOUT),
    }
}

fn status(status: StatusCode) -> Response<Full<Bytes>> {
    let mut response = Response::default();
    *response.status_mut() = status;
    response
}
