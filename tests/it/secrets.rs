//! No secret is printed by anything.

use std::fmt::Debug;

use genesys_multicloud_cx::auth::{Credentials, OAuthClient};
use genesys_multicloud_cx::authentication::types::{ChangePasswordOperation, DefaultOAuth2AccessToken, TokenRequest};
use genesys_multicloud_cx::{Error, Secret};

use crate::wire::{Wire, answer, json, ok};

const SECRETS: [&str; 5] = [
    "api-key-1!",
    "client-secret-2!",
    "password-3!",
    "access-4!",
    "refresh-5!",
];

#[track_caller]
fn clean(what: &str, text: &str) {
    for secret in SECRETS {
        assert!(!text.contains(secret), "{what} holds {secret}: {text}");
    }
}

#[track_caller]
fn clean_debug(what: &str, value: &(impl Debug + ?Sized)) {
    clean(what, &format!("{value:?} {value:#?}"));
}

/// Everything that an error shows without being asked for the body.
#[track_caller]
fn clean_error(error: &Error) {
    clean("an error", &format!("{error} {error:?} {error:#?}"));
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        clean("a source", &format!("{error} {error:?}"));
        source = error.source();
    }
    match error {
        Error::Api(error) => clean("a body", &error.body.to_text()),
        Error::Authentication(error) => clean("a body", &error.body.to_text()),
        Error::Decode(error) => clean("a body", &error.body.to_text()),
        _ => {}
    }
}

fn credentials() -> [Credentials; 4] {
    let client = OAuthClient::new("id", SECRETS[1]);
    [
        Credentials::password(client.clone(), "user", SECRETS[2]),
        Credentials::authorization_code(client.clone(), SECRETS[3], "https://a/b"),
        Credentials::refresh_token(client, SECRETS[4]),
        Credentials::bearer(SECRETS[3]),
    ]
}

#[tokio::test]
async fn debug_shows_none() {
    let wire = Wire::new([ok("{}")]).await;
    clean_debug("Secret", &Secret::new(SECRETS[0]));
    clean_debug("OAuthClient", &OAuthClient::new("id", SECRETS[1]));
    for credentials in credentials() {
        clean_debug("Credentials", &credentials);
        let builder = genesys_multicloud_cx::Client::builder(&wire.url)
            .api_key(SECRETS[0])
            .credentials(credentials);
        clean_debug("ClientBuilder", &builder);
        let client = builder.build().unwrap();
        clean_debug("Client", &client);
        clean_debug("Statistics", &client.statistics());
        let change = ChangePasswordOperation::new(SECRETS[2], SECRETS[4]);
        clean_debug("ChangePasswordOperation", &change);
        let call = client.authentication().change_password(change);
        clean_debug("builder::ChangePassword", &call);
        let request = TokenRequest::new("password")
            .password(SECRETS[2])
            .code(SECRETS[3])
            .refresh_token(SECRETS[4]);
        clean_debug("TokenRequest", &request);
    }
    let tokens: DefaultOAuth2AccessToken = serde_json::from_value(serde_json::json!({
        "access_token": SECRETS[3], "refresh_token": SECRETS[4],
    }))
    .unwrap();
    clean_debug("DefaultOAuth2AccessToken", &tokens);
    assert_eq!(tokens.access_token.unwrap().expose(), SECRETS[3]);
}

/// What a careless service echoes: every secret of the request, in a message and in the rest of the body.
fn echo() -> String {
    let all = SECRETS.join(" and ");
    format!(
        r#"{{"error":"invalid_token","error_description":"Invalid access token: {all}","status":{{"code":7,"message":"{all}","detail":{{"headers":"{all}"}}}},"errors":[{{"status":{{"message":"{all}"}}}}]}}"#
    )
}

#[tokio::test]
async fn what_a_service_echoes_is_redacted_in_errors() {
    for status in [
        "400 Bad Request",
        "401 Unauthorized",
        "403 Forbidden",
        "500 Oh",
        "200 OK",
    ] {
        // Each call sends some of the secrets, so only those can be known and taken out.
        let sent: [(&str, Credentials); 2] = [
            ("access-4!", Credentials::bearer(SECRETS[3])),
            (
                "password-3!",
                Credentials::password(OAuthClient::new("id", SECRETS[1]), "user", SECRETS[2]),
            ),
        ];
        for (secret, credentials) in sent {
            let wire = Wire::new([json(status, &echo())]).await;
            let client = genesys_multicloud_cx::Client::builder(&wire.url)
                .api_key(SECRETS[0])
                .credentials(credentials)
                .build()
                .unwrap();
            let error = client.authentication().ping().send().await.unwrap_err();
            let body = match &error {
                Error::Api(error) => error.body.to_text(),
                Error::Authentication(error) => error.body.to_text(),
                _ => String::new(),
            };
            let shown = format!("{error} {error:?} {body}");
            for secret in [SECRETS[0], secret] {
                assert!(!shown.contains(secret), "{status}: {shown}");
            }
            let basic = "aWQ6Y2xpZW50LXNlY3JldC0yIQ==";
            assert!(!shown.contains(basic));
        }
    }
}

#[tokio::test]
async fn passwords_in_a_refused_request_are_redacted() {
    let wire = Wire::by(|_, request| {
        json(
            "400 Bad Request",
            &format!(r#"{{"message":"bad request","request":{}}}"#, request.text()),
        )
    })
    .await;
    let client = wire.client();
    let call = client
        .authentication()
        .change_password(ChangePasswordOperation::new(SECRETS[2], "quoted \"secret\" \\ 9!"));
    let error = call.send().await.unwrap_err();
    clean_error(&error);
    let Error::Api(error) = error else { panic!("{error:?}") };
    assert_eq!(error.service_status.message.as_deref(), Some("bad request"));
    assert_eq!(
        error.body.to_text().matches("[redacted]").count(),
        2,
        "{}",
        error.body.to_text()
    );
}

#[tokio::test]
async fn a_token_answer_that_cannot_be_read_is_not_kept() {
    for body in [
        format!(r#"{{"access_token":{{"token":"{}"}}}}"#, SECRETS[3]),
        format!(r#"{{"access_token":["{}"]}}"#, SECRETS[3]),
        format!(r#"{{"access_token":"{}","refre"#, SECRETS[3]),
        format!("\"{}\"", SECRETS[4]),
        format!("access_token={}", SECRETS[3]),
    ] {
        let wire = Wire::new([ok(&body)]).await;
        let [password, ..] = credentials();
        let client = wire.builder().credentials(password).build().unwrap();
        let error = client.authentication().ping().send().await.unwrap_err();
        assert!(matches!(error, Error::Decode(_)), "{error:?}");
        clean_error(&error);
    }
}

#[tokio::test]
async fn transport_errors_show_no_address_with_a_query() {
    let wire = Wire::new([Vec::new()]).await;
    let call = wire.client().authentication().authorize("id", "https://a/b", "code");
    let error = call.state(SECRETS[2]).send().await.unwrap_err();
    clean_error(&error);
    let wire = Wire::new([answer("200 OK", "text/html", "<html>")]).await;
    let call = wire.client().authentication().authorize("id", "https://a/b", "code");
    let error = call.send().await;
    assert!(
        error
            .unwrap_err()
            .to_string()
            .contains("a redirect with a Location was expected")
    );
}
