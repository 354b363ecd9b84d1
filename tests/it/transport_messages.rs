//! What is said of the way to a service names host and port, and what to do.

use std::sync::Arc;
use std::time::Duration;

use genesys_multicloud_cx::auth::Credentials;
use genesys_multicloud_cx::third_party_messaging::Channel;
use genesys_multicloud_cx::{Client, ClientBuilder, Error, RetryPolicy, Service, TimeoutPhase};
use rcgen::{CertificateParams, KeyPair, date_time_ymd};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

use crate::wire::{Wire, answer, json, ok, silent_port};

fn builder(url: &str) -> ClientBuilder {
    crate::tracing::record();
    Client::builder(url)
        .api_key("key-0815")
        .retry(RetryPolicy::none())
        .credentials(Credentials::bearer("token-4711"))
}

type Configure = fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder;

/// Each implementation of TLS has words of its own.
const BACKENDS: &[Configure] = &[
    #[cfg(feature = "rustls")]
    |http| http.tls_backend_rustls(),
    #[cfg(feature = "native-tls")]
    |http| http.tls_backend_native(),
];

async fn ping(builder: ClientBuilder) -> Error {
    let client = builder.build().unwrap();
    client.authentication().ping().send().await.unwrap_err()
}

#[track_caller]
fn says(error: &Error, expected: &[&str]) {
    let text = error.to_string();
    for expected in expected {
        assert!(text.contains(expected), "{expected}: {text}");
    }
    assert!(!text.contains("token-4711") && !text.contains("key-0815"));
}

/// What a server does with each connection.
async fn serving<F, Fut>(serve: F) -> String
where
    F: Fn(tokio::net::TcpStream) -> Fut + Send + 'static,
    Fut: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let server = listener.local_addr().unwrap().to_string();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream));
        }
    });
    server
}

/// A server with a certificate for these names.
async fn tls(names: &[&str], from: i32, to: i32) -> (String, String) {
    let key = KeyPair::generate().unwrap();
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let mut parameters = CertificateParams::new(names).unwrap();
    parameters.not_before = date_time_ymd(from, 1, 1);
    parameters.not_after = date_time_ymd(to, 1, 1);
    let certificate = parameters.self_signed(&key).unwrap();
    let config = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(
            vec![certificate.der().clone()],
            PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der())),
        )
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let server = serving(move |stream| {
        let acceptor = acceptor.clone();
        async move {
            let Ok(mut stream) = acceptor.accept(stream).await else {
                return;
            };
            let _ = stream.read(&mut [0; 4096]).await;
            let _ = stream.write_all(&ok("{}")).await;
            let _ = stream.shutdown().await;
        }
    })
    .await;
    (server, certificate.pem())
}

#[tokio::test]
async fn https_to_a_port_of_plain_http() {
    for backend in BACKENDS {
        // It takes the beginning of TLS for a request, and waits for its end.
        let speaking = serving(|mut stream| async move {
            let _ = stream.read(&mut [0; 4096]).await;
            let page = answer("400 Bad Request", "text/html", "<html>");
            let _ = stream.write_all(&page).await;
            let _ = stream.shutdown().await;
        })
        .await;
        let error = ping(builder(&format!("https://{speaking}")).configure_http(backend)).await;
        says(
            &error,
            &[&speaking, "does not speak TLS on that port", "check scheme and port"],
        );
        let closing = serving(|mut stream| async move {
            let _ = stream.read(&mut [0; 4096]).await;
        })
        .await;
        let error = ping(builder(&format!("https://{closing}")).configure_http(backend)).await;
        says(&error, &[&closing, "check scheme and port"]);
    }
}

#[tokio::test]
async fn plain_http_to_a_port_of_https() {
    let (server, _) = tls(&["localhost"], 2020, 2090).await;
    let error = ping(builder(&format!("http://{server}"))).await;
    says(&error, &[&server, "port for HTTPS", "check scheme and port"]);
    for page in [
        "<html>400 The plain HTTP request was sent to HTTPS port</html>",
        "Client sent an HTTP request to an HTTPS server.\n",
        "Bad Request\nThis combination of host and port requires TLS.\n",
    ] {
        let wire = Wire::new([answer("400 Bad Request", "text/html", page)]).await;
        let error = ping(wire.builder().credentials(Credentials::bearer("token-4711"))).await;
        says(&error, &[&wire.url[7..], "a port for HTTPS"]);
    }
}

#[tokio::test]
async fn certificates_that_are_not_accepted() {
    let unknown = "TlsRoots::with_file";
    for backend in BACKENDS {
        let (server, _) = tls(&["localhost"], 2020, 2090).await;
        let port = server.rsplit(':').next().unwrap();
        let url = format!("https://localhost:{port}");
        let error = ping(builder(&url).configure_http(backend)).await;
        says(&error, &[&format!("localhost:{port}"), "no connection", unknown]);
        for (names, from, to, expected) in [
            (["localhost"], 2020, 2021, "check the clock"),
            (["localhost"], 2089, 2090, "check the clock"),
            (["other.example.com"], 2020, 2090, "for another host"),
        ] {
            let (server, pem) = tls(&names, from, to).await;
            let port = server.rsplit(':').next().unwrap();
            let url = format!("https://localhost:{port}");
            let trusting = builder(&url).configure_http(backend).configure_http(move |http| {
                http.tls_certs_merge([reqwest::Certificate::from_pem(pem.as_bytes()).unwrap()])
            });
            says(&ping(trusting).await, &[&format!("localhost:{port}"), expected]);
        }
    }
}

#[tokio::test]
async fn names_and_ports_that_lead_nowhere() {
    let error = ping(builder("https://tenant.invalid")).await;
    says(&error, &["tenant.invalid:443", "no connection", "check the host"]);
    assert_eq!(error.server(), Some("tenant.invalid:443"));
    let error = ping(builder("https://tenant.invalid:8443/prefix")).await;
    says(&error, &["tenant.invalid:8443: "]);
    let (_silent, address) = silent_port();
    let server = address.to_string();
    let error = ping(builder(&format!("http://{server}"))).await;
    says(&error, &[&server, "nothing listens on that port"]);
    // Of a service at an address of its own, it is that address which counts.
    let client = builder("https://tenant.invalid")
        .service_url(Service::Statistics, format!("http://{server}/statistics/v3"))
        .build()
        .unwrap();
    let call = client.statistics().delete_subscription("hunter2");
    let error = call.send().await.unwrap_err();
    says(&error, &[&server]);
    assert!(!error.to_string().contains("hunter2"), "{error}");
}

#[tokio::test]
async fn connections_that_break() {
    let wire = Wire::new([
        Vec::new(),
        b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{".to_vec(),
        b"SSH-2.0-OpenSSH_9.6\r\n".to_vec(),
    ])
    .await;
    let server = wire.url[7..].to_owned();
    for expected in ["before a response arrived", "broke off", "check scheme and port"] {
        let client = wire.client();
        let call = client.statistics().get_statistic_value("hunter2", "Agent", "hunter2");
        let error = call.send().await.unwrap_err();
        assert!(matches!(error, Error::Transport { .. }), "{error:?}");
        says(&error, &[&server, expected]);
        assert!(!error.to_string().contains("hunter2"), "{error}");
    }
}

#[tokio::test]
async fn limits_name_the_setting_that_set_them() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let server = listener.local_addr().unwrap().to_string();
    let url = format!("http://{server}");
    let short = Duration::from_millis(50);
    let error = ping(builder(&url).timeout(short)).await;
    says(
        &error,
        &[&server, "no response within 50ms; see `ClientBuilder::timeout`"],
    );
    let client = builder(&url).build().unwrap();
    let call = client.authentication().ping().timeout(short);
    let error = call.send().await.unwrap_err();
    says(&error, &[&server, "no response within 50ms; see `timeout` of the call"]);
    assert!(!error.to_string().contains("ClientBuilder"), "{error}");
    let messaging = client.third_party_messaging(Channel::new("1", "ccid", "secret"));
    let call = messaging.service().delete_media("1", "2", "3");
    let error = call.timeout(short).send().await.unwrap_err();
    says(&error, &["`timeout` of the call"]);
    let policy = RetryPolicy::default().attempt_timeout(short).max_attempts(2);
    let policy = policy.max_delay(Duration::ZERO).min_delay(Duration::ZERO);
    let error = ping(builder(&url).retry(policy)).await;
    says(&error, &[&server, "`RetryPolicy::attempt_timeout`"]);
    let error = ping(builder(&url).configure_http(move |http| http.timeout(short))).await;
    says(&error, &[&server, "`timeout` and `read_timeout`", "configure_http"]);
    let wire = Wire::new([b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{".to_vec()]).await;
    let stalled = serving(|mut stream| async move {
        let _ = stream.read(&mut [0; 4096]).await;
        let head = b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{";
        let _ = stream.write_all(head).await;
        let _ = stream.read(&mut [0]).await;
    })
    .await;
    let error = ping(builder(&format!("http://{stalled}")).read_timeout(short)).await;
    says(&error, &[&stalled, "see `ClientBuilder::read_timeout`"]);
    assert!(matches!(
        error,
        Error::Timeout {
            phase: TimeoutPhase::Read,
            ..
        }
    ));
    let large = builder(&wire.url).max_response_size(3);
    says(
        &ping(large).await,
        &[&wire.url[7..], "`ClientBuilder::max_response_size`"],
    );
}

#[test]
fn a_base_url_that_holds_the_path_of_a_service_is_refused() {
    for service in Service::ALL {
        let path = service.base_path();
        for url in [
            format!("https://api-demo.com{path}"),
            format!("https://api-demo.com{path}/"),
            format!("https://api-demo.com/prefix{path}//"),
        ] {
            let error = builder(&url).build().unwrap_err();
            let before = url.trim_end_matches('/').strip_suffix(path).unwrap();
            says(&error, &["base_url: ", before, "service_url"]);
            // There, it is right.
            let client = builder("https://api-demo.com").service_url(*service, &url);
            client.build().unwrap();
        }
    }
    for url in [
        "https://api-demo.com/auth/v3/oauth/token",
        "https://api-demo.com/statistics/v3/notifications",
    ] {
        let error = builder(url).build().unwrap_err();
        says(&error, &["base_url: ", "use https://api-demo.com,"]);
    }
    for url in [
        "https://api-demo.com",
        "https://gateway.example.com/genesys/",
        "https://gateway.example.com/statistics/v30",
        "https://gateway.example.com/my-statistics/v3x",
        "https://gateway.example.com/udm/eu",
    ] {
        builder(url).build().unwrap();
    }
}

#[tokio::test]
async fn an_address_at_which_there_is_no_service() {
    let page = "<html><h1>404</h1></html>";
    let wire = Wire::new([answer("404 Not Found", "text/html", page)]).await;
    let builder = wire.builder().credentials(Credentials::password(
        genesys_multicloud_cx::auth::OAuthClient::new("id", "secret"),
        "user",
        "password",
    ));
    let error = ping(builder).await;
    assert_eq!(error.operation().unwrap().id, "retrieveToken");
    says(&error, &["HTTP 404", &wire.url[7..], "check the base URL"]);
    // What a service says of itself needs no such doubts.
    let said = r#"{"status":{"code":404,"message":"No such thing"}}"#;
    let wire = Wire::new([json("404 Not Found", said)]).await;
    let error = ping(wire.builder().credentials(Credentials::bearer("token-4711"))).await;
    assert_eq!(
        error.to_string(),
        format!(
            "authentication.ping at {}: HTTP 404 Not Found: No such thing (code 404)",
            &wire.url[7..]
        )
    );
}

/// Statistics are bound to a cookie, which a finished client need not keep.
#[cfg(all(feature = "simulator", feature = "statistics-notifications"))]
#[tokio::test]
async fn a_client_without_cookies_watches_all_the_same() {
    use genesys_multicloud_cx::simulator::Simulator;
    use genesys_multicloud_cx::statistics::WatchEvent;
    use genesys_multicloud_cx::statistics::types::{StatisticReference, SubscribedStatistic};

    let simulator = Simulator::start().await.unwrap();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let client = simulator.client_builder().http_pool(&http.into());
    let client = client.build().unwrap();
    let statistic = StatisticReference::new("CurrentAgentState", "Agent", "agent1");
    let statistic = SubscribedStatistic::named("one", statistic);
    let mut watch = client.statistics().watch([statistic]).open().await.unwrap();
    while !matches!(watch.next().await.unwrap().unwrap(), WatchEvent::Update(_)) {}
    watch.close().await;
}
