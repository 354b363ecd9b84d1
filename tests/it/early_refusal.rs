//! A service that refuses a file before all of it has come, and closes the connection at once: what it said is not lost.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};

use genesys_multicloud_cx::auth::{Credentials, OAuthClient};
use genesys_multicloud_cx::statistics::types::StatisticReference;
use genesys_multicloud_cx::{Client, Error, RetryPolicy, Upload};
use tokio::io::AsyncReadExt;

/// How a server takes its leave.
#[derive(Clone, Copy, Debug)]
enum Leave {
    /// With unread data, which makes the system reset the connection.
    AtOnce,
    /// Its end of the connection alone, so that nothing is reset.
    HalfClosed,
}

const LENGTH: usize = 20 * 1024 * 1024;
const BODY: &str = r#"{"status":{"code":413,"message":"Too large"}}"#;

/// A thread that reads so much of each request, and refuses it.
fn refusing(status: &'static str, read: usize, length: bool, leave: Leave) -> String {
    crate::tracing::record();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut buffer = vec![0; 64 * 1024];
            let mut seen = Vec::new();
            while !seen.windows(4).any(|window| window == b"\r\n\r\n") {
                let count = stream.read(&mut buffer).unwrap();
                seen.extend_from_slice(&buffer[..count]);
            }
            let mut missing = read.saturating_sub(seen.len());
            while missing > 0 {
                let most = missing.min(buffer.len());
                missing -= stream.read(&mut buffer[..most]).unwrap();
            }
            let length = match length {
                true => format!("Content-Length: {}\r\n", BODY.len()),
                false => String::new(),
            };
            let head = format!(
                "HTTP/1.1 {status}\r\nContent-Type: application/json\r\n{length}Connection: close\r\n\r\n{BODY}"
            );
            stream.write_all(head.as_bytes()).unwrap();
            depart(stream, leave);
        }
    });
    url
}

fn depart(mut stream: TcpStream, leave: Leave) {
    if let Leave::HalfClosed = leave {
        stream.shutdown(Shutdown::Write).unwrap();
        std::thread::spawn(move || {
            let _ = std::io::copy(&mut stream, &mut std::io::sink());
        });
    }
}

fn client(url: &str) -> Client {
    Client::builder(url)
        .api_key("key")
        .retry(RetryPolicy::none())
        .credentials(Credentials::bearer("token"))
        .build()
        .unwrap()
}

async fn upload(client: &Client, file: Upload) -> Result<(), Error> {
    let call = client.user_data_management().upload_certificate("a", file);
    let call = call;
    call.send().await.map(|_| ())
}

fn files() -> [Upload; 2] {
    let content = vec![0x5a; LENGTH];
    let source = Upload::from_source("a", LENGTH as u64, || async {
        Ok(tokio::io::repeat(0x5a).take(LENGTH as u64))
    });
    [Upload::new("a", content), source]
}

/// How many of ten refusals are read.
async fn read_refusals(url: &str) -> usize {
    let client = client(url);
    let mut read = 0;
    for _ in 0..5 {
        for file in files() {
            let error = upload(&client, file).await.unwrap_err();
            if error.status().is_some() {
                assert!(error.to_string().contains("Too large"), "{error}");
                read += 1;
            } else {
                let text = error.to_string();
                assert!(text.contains("before it had all of the request"), "{text}");
            }
        }
    }
    read
}

#[tokio::test]
async fn a_refusal_is_read() {
    for status in ["413 Payload Too Large", "403 Forbidden"] {
        for read in [0, 100_000, 3_000_000] {
            for length in [true, false] {
                let url = refusing(status, read, length, Leave::HalfClosed);
                assert_eq!(read_refusals(&url).await, 10, "{status} {read} {length}");
            }
        }
    }
}

/// Once in a while the reset overtakes the refusal, and nothing can be read any more.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_refusal_is_read_though_the_connection_is_reset() {
    for read in [0, 100_000, 3_000_000] {
        for length in [true, false] {
            let url = refusing("413 Payload Too Large", read, length, Leave::AtOnce);
            let refusals = read_refusals(&url).await;
            assert!(refusals >= 8, "{refusals} of 10, {read} {length}");
        }
    }
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refusal_is_read_on_several_threads() {
    let url = refusing("413 Payload Too Large", 100_000, true, Leave::AtOnce);
    let refusals = read_refusals(&url).await;
    assert!(refusals >= 8, "{refusals} of 10");
}

/// It is not only files that are large.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_refusal_of_a_large_message_is_read() {
    let url = refusing("413 Payload Too Large", 0, true, Leave::AtOnce);
    let client = client(&url);
    let name = "x".repeat(LENGTH / 2);
    let mut refusals = 0;
    for _ in 0..10 {
        let reference = StatisticReference::new(name.as_str(), "Agent", "agent");
        let call = client.statistics().get_statistic_values([reference]);
        let error = call.send().await.unwrap_err();
        refusals += usize::from(error.status().is_some_and(|status| status == 413));
    }
    assert!(refusals >= 8, "{refusals} of 10");
}

/// The first token is refused before all of the file has come, and the second is not.
#[tokio::test]
async fn a_token_that_is_refused_early_is_renewed() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let mut issued = 0;
        while let Ok((stream, _)) = listener.accept().await {
            let mut stream = stream.into_std().unwrap();
            stream.set_nonblocking(false).unwrap();
            issued = tokio::task::spawn_blocking(move || serve(&mut stream, issued))
                .await
                .unwrap();
        }
    });
    let application = OAuthClient::new("id", "secret");
    let client =
        Client::builder(url)
            .api_key("key")
            .credentials(Credentials::password(application, "user", "password"));
    let client = client.build().unwrap();
    for file in files() {
        upload(&client, file).await.unwrap();
    }
}

/// One request on a connection: a token, a refusal of the first one, or a file that is taken.
fn serve(stream: &mut TcpStream, issued: usize) -> usize {
    let mut buffer = vec![0; 64 * 1024];
    let mut seen = Vec::new();
    while !seen.windows(4).any(|window| window == b"\r\n\r\n") {
        match stream.read(&mut buffer) {
            Ok(0) | Err(_) => return issued,
            Ok(count) => seen.extend_from_slice(&buffer[..count]),
        }
    }
    let end = seen.windows(4).position(|w| w == b"\r\n\r\n").unwrap() + 4;
    let head = String::from_utf8(seen[..end].to_vec()).unwrap();
    let length = head.to_lowercase();
    let length = length.split("content-length: ").nth(1).unwrap();
    let length: usize = length.lines().next().unwrap().parse().unwrap();
    let mut missing = length - (seen.len() - end);
    let (status, body, issued) = if head.contains("/oauth/token") {
        let body = format!(r#"{{"access_token":"access-{issued}"}}"#);
        ("200 OK", body, issued + 1)
    } else if head.contains("access-0") {
        ("401 Unauthorized", "{}".to_owned(), issued)
    } else {
        while missing > 0 {
            let count = stream.read(&mut buffer).unwrap();
            assert!(count > 0, "{missing} bytes are missing");
            missing -= count;
        }
        ("201 Created", "\"stored\"".to_owned(), issued)
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(head.as_bytes()).unwrap();
    depart(stream.try_clone().unwrap(), Leave::HalfClosed);
    issued
}

/// Nobody goes on sending what is refused, and nobody stops sending what is not.
#[tokio::test]
async fn what_is_refused_is_not_sent_to_its_end() {
    for (status, is_refused) in [("413 Payload Too Large", true), ("201 Created", false)] {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let server = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut buffer = vec![0; 64 * 1024];
            let mut received = stream.read(&mut buffer).unwrap();
            let head = format!("HTTP/1.1 {status}\r\nContent-Length: 2\r\n\r\n\"\"");
            stream.write_all(head.as_bytes()).unwrap();
            // The connection stays open, and all that comes is read.
            while received < LENGTH {
                match stream.read(&mut buffer) {
                    Ok(0) | Err(_) => break,
                    Ok(count) => received += count,
                }
            }
            received
        });
        let client = client(&url);
        let [file, _] = files();
        let outcome = upload(&client, file).await;
        assert_eq!(outcome.is_err(), is_refused, "{outcome:?}");
        let received = tokio::task::spawn_blocking(|| server.join().unwrap());
        assert_eq!(received.await.unwrap() < LENGTH, is_refused);
    }
}

/// A call that is given up leaves no connection behind.
#[tokio::test]
async fn an_upload_that_is_dropped_closes_its_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (begun, beginning) = tokio::sync::oneshot::channel();
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut buffer = vec![0; 64 * 1024];
        let _ = stream.read(&mut buffer).unwrap();
        begun.send(()).unwrap();
        while stream.read(&mut buffer).is_ok_and(|count| count > 0) {}
    });
    let client = client(&url);
    let endless = Upload::from_source("a", 1 << 40, || async { Ok(tokio::io::repeat(7)) });
    tokio::select! {
        outcome = upload(&client, endless) => panic!("{outcome:?}"),
        _ = beginning => {}
    }
    tokio::task::spawn_blocking(|| server.join().unwrap()).await.unwrap();
}
