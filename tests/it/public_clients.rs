//! Public clients (RFC 6749, section 2.1): no secret, the identifier in the form, and PKCE.

use genesys_multicloud_cx::auth::{Credentials, MemoryTokenStore, OAuthClient};
use genesys_multicloud_cx::{AuthenticationErrorKind, Error};

use crate::token_endpoint::{field, is_token, kind, ping};
use crate::wire::{Request, Wire, json, ok};

const CALLBACK: &str = "http://127.0.0.1:8080/oauthcallback";

fn application() -> OAuthClient {
    OAuthClient::public("desktop 1")
}

/// Tokens for whatever is asked, of which the first is refused by the services.
async fn service() -> Wire {
    Wire::by(|index, request| match is_token(request) {
        true => ok(&format!(
            r#"{{"access_token":"access-{index}","refresh_token":"refresh-{index}"}}"#
        )),
        false if request.header("authorization").unwrap() == "Bearer access-0" => json("401 Unauthorized", ""),
        false => ok("{}"),
    })
    .await
}

fn exchanges(wire: &Wire) -> Vec<Request> {
    let requests = wire.requests().into_iter();
    requests.filter(is_token).collect()
}

/// The whole head is looked at, not what a parser makes of it.
#[track_caller]
fn assert_public(request: &Request) {
    let head = request.head.to_ascii_lowercase();
    assert!(!head.contains("authorization"), "{head}");
    assert!(!head.contains("basic"), "{head}");
    assert!(request.text().starts_with("client_id=desktop+1&"));
    assert!(!request.text().contains("client_secret"));
    assert_eq!(field(request, "client_id").unwrap(), "desktop 1");
}

#[tokio::test]
async fn a_code_and_its_refresh_tokens_are_exchanged_without_a_secret() {
    let wire = service().await;
    let request = wire.builder().build().unwrap();
    // It can't be switched off.
    let request = request.authorization(&application(), CALLBACK).pkce(false);
    let request = request.request().unwrap();
    let (url, pending) = request.into_parts();
    assert!(url.query().unwrap().contains("code_challenge_method=S256"));
    let (_, state) = url.query_pairs().find(|(name, _)| name == "state").unwrap();
    let redirect = format!("code=1&state={state}");
    let builder = wire.builder().token_store(MemoryTokenStore::new());
    let client = pending.exchange(application(), &redirect, builder);
    let client = client.await.unwrap();
    ping(&client).await.unwrap();
    let [code, refresh] = &exchanges(&wire)[..] else {
        panic!("{:?}", wire.requests());
    };
    for exchange in [code, refresh] {
        assert_public(exchange);
    }
    assert_eq!(field(code, "code_verifier").unwrap().len(), 43);
    assert_eq!(field(refresh, "refresh_token").unwrap(), "refresh-0");
    assert_eq!(
        refresh.text(),
        "client_id=desktop+1&grant_type=refresh_token&refresh_token=refresh-0"
    );
}

#[tokio::test]
async fn every_grant_names_the_client() {
    for credentials in [
        Credentials::password(application(), "user", "password"),
        Credentials::refresh_token(application(), "refresh"),
        Credentials::authorization_code_with_verifier(application(), "1", CALLBACK, "verifier"),
    ] {
        let wire = service().await;
        let client = wire.builder().credentials(credentials).build().unwrap();
        ping(&client).await.unwrap();
        for exchange in exchanges(&wire) {
            assert_public(&exchange);
        }
    }
}

#[tokio::test]
async fn a_code_without_its_verifier_is_refused_before_anything_is_sent() {
    let wire = service().await;
    let code = Credentials::authorization_code(application(), "1", CALLBACK);
    let error = wire.builder().credentials(code).build().unwrap_err();
    assert!(matches!(error, Error::Configuration { .. }), "{error:?}");
    let text = error.to_string();
    assert!(text.contains("authorization_code_with_verifier"), "{text}");
    // The request was made by a client with a secret, and thus perhaps without PKCE.
    let confidential = OAuthClient::new("desktop 1", "secret");
    let request = wire.builder().build().unwrap();
    let request = request.authorization(&confidential, CALLBACK);
    let (url, pending) = request.request().unwrap().into_parts();
    let (_, state) = url.query_pairs().find(|(name, _)| name == "state").unwrap();
    let redirect = format!("code=1&state={state}");
    let exchange = pending.exchange(application(), &redirect, wire.builder());
    let error = exchange.await.unwrap_err();
    assert!(matches!(error, Error::Configuration { .. }), "{error:?}");
    assert!(wire.requests().is_empty());
}

#[tokio::test]
async fn a_refused_public_client_is_told_so() {
    let wire = Wire::new([json("401 Unauthorized", r#"{"error":"invalid_client"}"#)]).await;
    let credentials = Credentials::refresh_token(application(), "refresh");
    let client = wire.builder().credentials(credentials).build().unwrap();
    let error = ping(&client).await.unwrap_err();
    assert_eq!(kind(&error), AuthenticationErrorKind::InvalidClient);
    // It has no part in HTTP Basic.
    assert!(!error.to_string().contains("form_encoded_basic"), "{error}");
}

#[cfg(feature = "browser")]
#[tokio::test]
async fn a_user_signs_in_with_the_browser() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    let wire = service().await;
    let (open, opened) = tokio::sync::oneshot::channel();
    let sign_in = wire
        .builder()
        .sign_in_with_browser(application())
        .open_with(move |address| open.send(address.to_owned()).unwrap());
    let sign_in = tokio::spawn(sign_in.sign_in());
    let address = url::Url::parse(&opened.await.unwrap()).unwrap();
    let parameter = |name: &str| {
        let mut pairs = address.query_pairs();
        pairs.find(|(key, _)| key == name).unwrap().1.into_owned()
    };
    assert_eq!(parameter("code_challenge_method"), "S256");
    assert_eq!(parameter("client_id"), "desktop 1");
    let callback = url::Url::parse(&parameter("redirect_uri")).unwrap();
    let mut browser = tokio::net::TcpStream::connect(("127.0.0.1", callback.port().unwrap()))
        .await
        .unwrap();
    let line = format!("GET /oauthcallback?code=1&state={}", parameter("state"));
    let request = format!("{line} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    browser.write_all(request.as_bytes()).await.unwrap();
    let mut page = String::new();
    browser.read_to_string(&mut page).await.unwrap();
    assert!(page.contains("You are signed in"), "{page}");
    let client = sign_in.await.unwrap().unwrap();
    ping(&client).await.unwrap();
    let exchanges = exchanges(&wire);
    assert_eq!(exchanges.len(), 2);
    for exchange in &exchanges {
        assert_public(exchange);
    }
    assert!(field(&exchanges[0], "code_verifier").is_some());
}
