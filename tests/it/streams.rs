//! Files that are read while they are sent, and sent while they arrive.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use genesys_multicloud_cx::auth::{Credentials, OAuthClient};
use genesys_multicloud_cx::third_party_messaging::Channel;
use genesys_multicloud_cx::{Client, Download, Error, TimeoutPhase, Upload, UploadSigner};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::wire::{Request, Wire, json, ok};

const CONTENT: &[u8] = &[0x5a; 300_000];

/// A server whose first token is refused.
async fn refusing_the_first_token() -> Wire {
    let issued = AtomicUsize::new(0);
    Wire::by(move |_, request| {
        if request.line().contains("/oauth/token") {
            let number = issued.fetch_add(1, Ordering::Relaxed) + 1;
            return ok(&format!(r#"{{"access_token":"access-{number}"}}"#));
        }
        match request.header("authorization").unwrap().as_str() {
            "Bearer access-1" => json("401 Unauthorized", "{}"),
            _ => json("201 Created", "\"stored\""),
        }
    })
    .await
}

fn client(wire: &Wire) -> Client {
    let application = OAuthClient::new("id", "secret");
    let credentials = Credentials::password(application, "user", "password");
    wire.builder().credentials(credentials).build().unwrap()
}

async fn upload(client: &Client, file: Upload) -> Result<(), Error> {
    let call = client.user_data_management().upload_certificate("a", file);
    call.send().await.map(|_| ())
}

/// The requests that carried a file, and what the files held.
fn uploads(wire: &Wire) -> Vec<(Request, Vec<u8>)> {
    let requests = wire.requests().into_iter();
    let uploads = requests.filter(|request| request.line().contains("/cipher/"));
    let content = |request: Request| {
        let head = b"\r\n\r\n";
        let body = &request.body;
        let begin = body.windows(4).position(|window| window == head).unwrap() + 4;
        let end = body.len() - "\r\n----\r\n".len() - 64;
        let content = body[begin..end].to_vec();
        (request, content)
    };
    uploads.map(content).collect()
}

#[tokio::test]
async fn a_source_is_read_again_when_the_token_was_refused() {
    let path = std::env::temp_dir().join(format!("genesys-upload-{}", std::process::id()));
    std::fs::write(&path, CONTENT).unwrap();
    let opened = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&opened);
    let source = Upload::from_source("a.pem", CONTENT.len() as u64, move || {
        counter.fetch_add(1, Ordering::Relaxed);
        async { Ok(CONTENT) }
    });
    let file = Upload::from_path(&path).await.unwrap();
    for file in [source, file] {
        let wire = refusing_the_first_token().await;
        upload(&client(&wire), file).await.unwrap();
        let uploads = uploads(&wire);
        assert_eq!(uploads.len(), 2);
        for (request, content) in &uploads {
            assert!(content == CONTENT);
            let length = request.body.len().to_string();
            assert!(
                request
                    .head
                    .to_lowercase()
                    .contains(&format!("content-length: {length}")),
                "{}",
                request.head
            );
            assert!(!request.head.to_lowercase().contains("transfer-encoding"));
        }
    }
    assert_eq!(opened.load(Ordering::Relaxed), 2);
    std::fs::remove_file(path).unwrap();
}

#[tokio::test]
async fn what_can_be_read_once_is_sent_once_and_an_error_says_so() {
    let wire = refusing_the_first_token().await;
    let client = client(&wire);
    let once = || Upload::from_reader("a.pem", CONTENT.len() as u64, CONTENT);
    let error = upload(&client, once()).await.unwrap_err();
    assert!(matches!(error, Error::NotReplayable { .. }), "{error:?}");
    assert!(error.to_string().contains("can be read only once"), "{error}");
    assert_eq!((error.attempts(), error.status().unwrap().as_u16()), (1, 401));
    assert_eq!(uploads(&wire).len(), 1);
    let file = once();
    upload(&client, file.clone()).await.unwrap();
    assert!(uploads(&wire)[1].1 == CONTENT, "the next call has another token");
    let error = upload(&client, file).await.unwrap_err();
    assert!(error.to_string().contains("only once, and was"), "{error}");
    assert_eq!(uploads(&wire).len(), 2);
}

#[tokio::test]
async fn a_source_that_gives_more_or_less_than_announced_is_an_error() {
    let wire = Wire::new([json("201 Created", "\"stored\"")]).await;
    for (announced, complaint) in [(10, "longer than announced"), (400_000, "bytes before its")] {
        let file = Upload::from_reader("a", announced, CONTENT);
        let error = upload(&wire.client(), file).await.unwrap_err();
        assert!(error.to_string().contains(complaint), "{error}");
    }
    assert!(wire.requests().is_empty(), "nothing whole arrived");
    assert!(Upload::from_path("/nowhere/at/all").await.is_err());
    assert!(Upload::from_path("/").await.is_err());
}

#[tokio::test]
async fn what_is_signed_is_read_twice_or_signed_before() {
    let wire = Wire::new([ok("{}")]).await;
    let messaging = wire
        .client()
        .third_party_messaging(Channel::new("1", "ccid", "channel secret"))
        .service();
    let send = async |file: Upload| {
        let call = messaging.upload_media("1", "2", file);
        call.send().await.map(|_| ())
    };
    let opened = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&opened);
    let source = Upload::from_source("a", 6, move || {
        counter.fetch_add(1, Ordering::Relaxed);
        async { Ok(b"abcdef".as_slice()) }
    });
    send(source).await.unwrap();
    assert_eq!(opened.load(Ordering::Relaxed), 2);
    let mut signer = UploadSigner::new("channel secret", "a", "application/octet-stream");
    signer.update(b"abc");
    signer.update(b"def");
    let signed = signer.finish(b"abcdef".as_slice());
    assert!(!format!("{signed:?}").contains("sha1="));
    send(signed.clone()).await.unwrap();
    let error = send(signed.file_name("b")).await.unwrap_err();
    assert!(error.to_string().contains("UploadSigner"), "{error}");
    let once = Upload::from_reader("a", 3, b"abc".as_slice());
    let error = send(once).await.unwrap_err();
    assert!(error.to_string().contains("UploadSigner"), "{error}");
    let signatures = wire.requests().into_iter().map(|request| {
        assert!(request.text().contains("\r\n\r\nabcdef\r\n--"));
        request.header("x-hub-signature").unwrap()
    });
    assert_eq!(signatures.filter(|value| value.len() == 45).count(), 2);
}

/// A server that answers one request by what a function does with its connection.
fn serving<F, Fut>(serve: F) -> (String, JoinHandle<()>)
where
    F: Fn(TcpStream) -> Fut + Send + 'static,
    Fut: Future<Output = ()> + Send + 'static,
{
    crate::tracing::record();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let listener = TcpListener::from_std(listener).unwrap();
    let task = tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut seen = Vec::new();
            while !seen.ends_with(b"\r\n\r\n") {
                seen.push(stream.read_u8().await.unwrap());
            }
            serve(stream).await;
        }
    });
    (url, task)
}

async fn download(url: &str) -> Result<Download, Error> {
    let client = Client::builder(url)
        .api_key("key")
        .timeout(Duration::from_millis(300))
        .read_timeout(Duration::from_millis(200));
    let messaging = client
        .build()
        .unwrap()
        .third_party_messaging(Channel::new("1", "ccid", "secret"))
        .service();
    let call = messaging.download_media("1", "2", "3");
    call.stream().await.map(|file| file.into_inner())
}

#[tokio::test]
async fn a_download_may_take_longer_than_a_call() {
    let (url, _server) = serving(|mut stream| async move {
        let head = "HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: 60\r\n\r\n";
        stream.write_all(head.as_bytes()).await.unwrap();
        for number in 10..20 {
            stream.write_all(format!("{number}....").as_bytes()).await.unwrap();
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    });
    let mut file = download(&url).await.unwrap();
    assert_eq!(file.content_type(), Some("video/mp4"));
    assert_eq!(file.content_length(), Some(60));
    let first = file.chunk().await.unwrap().unwrap();
    let mut rest = Vec::new();
    let copied = file.copy_to(&mut rest).await.unwrap();
    assert_eq!(copied as usize + first.len(), 60);
    assert!([&first[..], &rest].concat().ends_with(b"19...."));
    assert!(file.chunk().await.unwrap().is_none());
}

#[tokio::test]
async fn a_download_that_pauses_or_breaks_off_is_an_error() {
    let (url, _server) = serving(|mut stream| async move {
        let head = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc";
        stream.write_all(head).await.unwrap();
        // Held open until the client has gone.
        let _ = stream.read(&mut [0]).await;
    });
    let mut file = download(&url).await.unwrap();
    assert_eq!(file.chunk().await.unwrap().unwrap(), "abc");
    // A caller who takes his time is not a pause of the server.
    tokio::time::sleep(Duration::from_millis(250)).await;
    let error = file.chunk().await.unwrap_err();
    let Error::Timeout { phase, attempts, .. } = &error else {
        panic!("{error:?}")
    };
    assert_eq!((*phase, *attempts), (TimeoutPhase::Read, 1));
    assert!(error.to_string().contains("read_timeout"), "{error}");
    assert!(file.chunk().await.unwrap().is_none());

    let (url, _server) = serving(|mut stream| async move {
        let head = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc";
        stream.write_all(head).await.unwrap();
    });
    let mut file = download(&url).await.unwrap();
    let error = file.copy_to(&mut Vec::new()).await.unwrap_err();
    assert!(error.to_string().contains("broke off"), "{error}");
}

#[tokio::test]
async fn a_refused_download_is_an_error_like_any_other() {
    let wire = Wire::new([json("404 Not Found", r#"{"status":{"code":404}}"#)]).await;
    let error = download(&wire.url).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 404);
    assert!(matches!(error, Error::Api(_)), "{error:?}");
}
