//! Proxies, certificates, compression and the rest of what lies between a client and a tenant.

use std::sync::Arc;

use genesys_multicloud_cx::Client;
use genesys_multicloud_cx::auth::Credentials;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

use crate::wire::{Wire, ok};

#[tokio::test]
async fn requests_go_through_a_proxy() {
    let proxy = Wire::new([ok("{}")]).await;
    let url = proxy.url.clone();
    let client = Client::builder("http://tenant.invalid")
        .allow_http(true)
        .api_key("key-0815")
        .credentials(Credentials::bearer("token-4711"))
        .configure_http(move |http| http.proxy(reqwest::Proxy::all(url).unwrap()))
        .build()
        .unwrap();
    client.authentication().ping().send().await.unwrap().into_inner();
    assert_eq!(proxy.last().line(), "GET http://tenant.invalid/auth/v3/ping HTTP/1.1");
}

#[tokio::test]
async fn a_private_certificate_is_trusted_when_it_is_given_and_only_then() {
    let certified = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(certified.signing_key.serialize_der()));
    let config = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(vec![certified.cert.der().clone()], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    let server = tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(mut stream) = acceptor.accept(stream).await else {
                continue;
            };
            let mut buffer = [0; 4096];
            let _ = stream.read(&mut buffer).await;
            let _ = stream.write_all(&ok("{}")).await;
            let _ = stream.shutdown().await;
        }
    });
    let pem = certified.cert.pem();
    let builder = || {
        Client::builder(&url)
            .api_key("key-0815")
            .retry(genesys_multicloud_cx::RetryPolicy::none())
            .credentials(Credentials::bearer("token-4711"))
    };
    let error = builder()
        .build()
        .unwrap()
        .authentication()
        .ping()
        .send()
        .await
        .unwrap_err();
    assert!(error.to_string().contains("no connection to the service: "), "{error}");
    assert!(error.to_string().to_lowercase().contains("certificate"), "{error}");
    let trusting = builder()
        .configure_http(move |http| http.tls_certs_merge([reqwest::Certificate::from_pem(pem.as_bytes()).unwrap()]));
    let client = trusting.build().unwrap();
    client.authentication().ping().send().await.unwrap().into_inner();
    server.abort();
}

#[tokio::test]
async fn compressed_answers_are_read_and_limited() {
    // printf '%s' '{"username":"agent2"}' | gzip -n9 | xxd -p
    let compressed = GZIP
        .as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
        .collect::<Vec<u8>>();
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n\r\n",
        compressed.len()
    );
    let wire = Wire::new([[head.as_bytes(), &compressed].concat()]).await;
    let user = wire.client().authentication().get_user_info().send().await.unwrap();
    assert_eq!(user.username.as_deref(), Some("agent2"));
    assert!(wire.last().head.to_lowercase().contains("accept-encoding: gzip"));
    let small = wire
        .builder()
        .max_response_size(20)
        .credentials(Credentials::bearer("token-4711"));
    let error = small
        .build()
        .unwrap()
        .authentication()
        .get_user_info()
        .send()
        .await
        .unwrap_err();
    assert!(error.to_string().contains("larger than 20 bytes"), "{error}");
}

const GZIP: &str = "1f8b0800000000000203ab562a2d4e2dca4bcc4d55b2524a4c4fcd2b3152aa05002e8e787115000000";

#[tokio::test]
async fn a_suffix_stands_behind_the_name_of_the_crate() {
    let wire = Wire::new([ok("{}")]).await;
    let builder = wire.builder().user_agent_suffix("my-wallboard/2.1");
    let client = builder.credentials(Credentials::bearer("token-4711")).build().unwrap();
    client.authentication().ping().send().await.unwrap().into_inner();
    let expected = format!(
        "genesys-multicloud-cx/{} my-wallboard/2.1",
        genesys_multicloud_cx::VERSION
    );
    assert_eq!(wire.last().header("user-agent"), Some(expected));
    let error = wire.builder().user_agent_suffix("a\nb").build().unwrap_err();
    assert!(error.to_string().starts_with("user_agent_suffix: "), "{error}");
}
