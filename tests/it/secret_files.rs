//! Secrets in files that change while the program runs.

use std::fs;
use std::time::Duration;

use genesys_multicloud_cx::auth::{Credentials, OAuthClient};
use genesys_multicloud_cx::{Client, Error, SecretSource, Settings};

use crate::token_file::folder;
use crate::wire::{Request, Wire, json, ok};

/// Signs in whoever has the password that is right now, and refuses each token after its first use.
fn service(index: usize, request: &Request) -> Vec<u8> {
    if request.line().starts_with("POST /auth/v3/oauth/token") {
        return match request.text().contains("password=second") || index < 2 {
            true => ok(r#"{"access_token":"token","expires_in":3600}"#),
            false => json("401 Unauthorized", r#"{"error":"invalid_grant"}"#),
        };
    }
    match index {
        1 => ok("{}"),
        2 => json(
            "401 Unauthorized",
            r#"{"status":{"code":401,"message":"Unauthorized"}}"#,
        ),
        _ => ok("{}"),
    }
}

#[tokio::test]
async fn a_password_that_was_replaced_signs_in() {
    let folder = folder("rotated");
    let (password, secret) = (folder.join("password"), folder.join("client_secret"));
    fs::write(&password, "first\n").unwrap();
    fs::write(&secret, "old secret").unwrap();
    let wire = Wire::by(service).await;
    let application = OAuthClient::new("id", SecretSource::file(&secret));
    let credentials = Credentials::password(application, "user", SecretSource::file(&password));
    let client = wire.builder().credentials(credentials).build().unwrap();
    let call = || client.authentication().get_user_info().send();
    let _ = call().await.unwrap();
    fs::write(&password, "second\n").unwrap();
    fs::write(&secret, "the new secret").unwrap();
    let _ = call().await.unwrap();
    let requests = wire.requests();
    let sign_ins: Vec<&Request> = requests
        .iter()
        .filter(|request| request.line().contains("/token"))
        .collect();
    assert_eq!(sign_ins.len(), 2);
    assert!(sign_ins[0].text().contains("password=first") && sign_ins[1].text().contains("password=second"));
    assert_ne!(sign_ins[0].header("authorization"), sign_ins[1].header("authorization"));
    assert!(client.health().sign_in.is_well);
}

#[tokio::test]
async fn an_api_key_that_was_replaced_is_sent() {
    let folder = folder("rotated-key");
    let file = folder.join("api_key");
    fs::write(&file, "key-old\n").unwrap();
    let wire = Wire::new([ok("{}")]).await;
    let client = Client::builder(&wire.url)
        .api_key(SecretSource::file(&file))
        .credentials(Credentials::bearer("token"))
        .build()
        .unwrap();
    let _ = client.authentication().ping().send().await.unwrap();
    fs::write(&file, "key-renewed\n").unwrap();
    let renewed = async {
        loop {
            let _ = client.authentication().ping().send().await.unwrap();
            match wire.last().header("x-api-key").unwrap().as_str() {
                "key-renewed" => return,
                key => assert_eq!(key, "key-old"),
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), renewed).await.unwrap();
    // What can't be read, or can't be sent, changes nothing.
    for broken in ["", "a\nb"] {
        fs::write(&file, broken).unwrap();
        tokio::time::sleep(Duration::from_millis(1100)).await;
        let _ = client.authentication().ping().send().await.unwrap();
        assert_eq!(wire.last().header("x-api-key").unwrap(), "key-renewed");
    }
}

#[tokio::test]
async fn a_token_in_a_file_is_read_again_when_it_is_refused() {
    let folder = folder("token-in-file");
    let file = folder.join("token");
    fs::write(&file, "first").unwrap();
    let wire = Wire::by(|_, request| match request.header("authorization").as_deref() {
        Some("Bearer second") => ok("{}"),
        _ => json("401 Unauthorized", ""),
    })
    .await;
    let mut settings = Settings::default();
    settings.base_url = Some(wire.url.clone());
    settings.api_key = Some("key".into());
    settings.token_file = Some(file.clone());
    let client = settings.build().unwrap();
    let error = client.authentication().get_user_info().send().await.unwrap_err();
    assert!(matches!(error, Error::TokenProvider { .. }), "{error:?}");
    assert!(error.to_string().contains("no other yet"), "{error}");
    assert!(!client.health().sign_in.is_well);
    fs::write(&file, "second").unwrap();
    let _ = client.authentication().get_user_info().send().await.unwrap();
    assert!(client.health().is_well());
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let credentials = Credentials::password(
        OAuthClient::new("id", "secret"),
        "user",
        SecretSource::file("/no/where"),
    );
    let builder = Client::builder("https://api-demo.com").api_key("key");
    let error = builder.credentials(credentials).build().unwrap_err().to_string();
    assert!(error.starts_with("credentials: /no/where can't be read"), "{error}");
    let builder = Client::builder("https://api-demo.com").api_key(SecretSource::file("/no/where"));
    let error = builder.build().unwrap_err().to_string();
    assert!(error.starts_with("api_key: /no/where can't be read"), "{error}");
}
