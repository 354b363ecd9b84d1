//! Many clients on one pool of connections, each with its own session.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use genesys_multicloud_cx::auth::Credentials;
use genesys_multicloud_cx::{Client, HttpPool, RetryPolicy, TlsRoots};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;
use tokio::task::JoinSet;

/// A server that keeps connections open, counts them, and gives whoever comes without a cookie one of its own: the API key.
struct Server {
    url: String,
    connections: Arc<AtomicUsize>,
    mixed: Arc<AtomicUsize>,
}

impl Server {
    async fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Self {
            url: format!("http://{}", listener.local_addr().unwrap()),
            connections: Arc::default(),
            mixed: Arc::default(),
        };
        let (connections, mixed) = (Arc::clone(&server.connections), Arc::clone(&server.mixed));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                connections.fetch_add(1, Ordering::SeqCst);
                let mixed = Arc::clone(&mixed);
                tokio::spawn(async move {
                    let mut stream = BufReader::new(stream);
                    while let Some(head) = head(&mut stream).await {
                        let named = |name: &str| {
                            let mut lines = head.lines().filter_map(|line| line.split_once(": "));
                            let found = lines.find(|(header, _)| header.eq_ignore_ascii_case(name));
                            found.map(|(_, value)| value.to_owned())
                        };
                        let key = named("x-api-key").unwrap();
                        let own = format!("SESSIONID={key}");
                        let set = match named("cookie") {
                            None => format!("Set-Cookie: {own}\r\n"),
                            Some(cookie) if cookie == own => String::new(),
                            Some(_) => {
                                mixed.fetch_add(1, Ordering::SeqCst);
                                String::new()
                            }
                        };
                        let response = format!(
                            "HTTP/1.1 200 OK\r\n{set}Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{{}}"
                        );
                        if stream.write_all(response.as_bytes()).await.is_err() {
                            return;
                        }
                    }
                });
            }
        });
        server
    }
}

async fn head(stream: &mut BufReader<tokio::net::TcpStream>) -> Option<String> {
    let mut head = String::new();
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        if line.trim().is_empty() {
            break;
        }
        head.push_str(&line);
    }
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        name.eq_ignore_ascii_case("content-length")
            .then(|| value.trim().parse().ok())?
    });
    let mut body = vec![0; length.unwrap_or(0)];
    stream.read_exact(&mut body).await.ok()?;
    Some(head)
}

fn tenant(server: &Server, pool: &HttpPool, number: usize) -> Client {
    Client::builder(&server.url)
        .api_key(format!("tenant-{number}"))
        .credentials(Credentials::bearer("token"))
        .retry(RetryPolicy::none())
        .http_pool(pool)
        .build()
        .unwrap()
}

#[tokio::test]
async fn tenants_share_connections_and_no_cookies() {
    let server = Server::new().await;
    let pool = HttpPool::new().unwrap();
    let clients: Vec<Client> = (0..50).map(|number| tenant(&server, &pool, number)).collect();
    for _ in 0..3 {
        for client in &clients {
            let _ = client.authentication().ping().send().await.unwrap();
        }
    }
    assert_eq!(
        server.connections.load(Ordering::SeqCst),
        1,
        "one after the other they need one"
    );
    let mut calls = JoinSet::new();
    for client in &clients {
        for _ in 0..4 {
            calls.spawn(client.authentication().ping().send());
        }
    }
    for outcome in calls.join_all().await {
        let _ = outcome.unwrap();
    }
    assert_eq!(
        server.mixed.load(Ordering::SeqCst),
        0,
        "a cookie of another tenant was sent"
    );
}

#[tokio::test]
async fn a_pool_does_what_a_client_of_its_own_does() {
    // No redirect is followed, whatever is set.
    let wire = crate::wire::Wire::new([crate::wire::json(
        "302 Found\r\nLocation: http://127.0.0.1:1/elsewhere",
        "",
    )])
    .await;
    let pool = HttpPool::builder()
        .configure(|http| http.redirect(reqwest::redirect::Policy::limited(5)).referer(true))
        .build()
        .unwrap();
    let client = wire.builder().credentials(Credentials::bearer("token"));
    let client = client.http_pool(&pool).build().unwrap();
    let error = client.authentication().ping().send().await.unwrap_err();
    assert!(error.to_string().contains("not followed"), "{error}");
    assert_eq!(format!("{pool:?}"), "HttpPool");
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[test]
fn roots_that_are_none_are_refused() {
    let folder = crate::token_file::folder("roots");
    let file = folder.join("roots.pem");
    std::fs::write(&file, "no PEM").unwrap();
    for (roots, expected) in [
        (
            TlsRoots::system().with_file(folder.join("missing.pem")),
            "missing.pem can't be read",
        ),
        (TlsRoots::none().with_file(&file), "roots.pem holds"),
        (
            TlsRoots::none().with_pem("-----BEGIN CERTIFICATE-----\nAAAA"),
            "a text holds",
        ),
    ] {
        let error = HttpPool::builder().tls_roots(roots).build().unwrap_err().to_string();
        assert!(error.starts_with("tls_roots: ") && error.contains(expected), "{error}");
    }
}

#[test]
fn the_password_of_a_proxy_is_not_shown() {
    for url in ["hunter2 nonsense", "http://user:hunter2@[", "http://user:hunter2@:x"] {
        let error = HttpPool::builder().proxy(url, "").build().unwrap_err().to_string();
        assert!(error.starts_with("proxy: ") && !error.contains("hunter2"), "{error}");
    }
}
