//! Whatever a token endpoint answers, a session goes on by what is left of it, or says what is wrong.

use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use genesys_multicloud_cx::AuthenticationErrorKind::{self, InvalidApiKey, InvalidClient, SignInRequired};
use genesys_multicloud_cx::auth::{Credentials, FileTokenStore, MemoryTokenStore, StoredTokens, TokenStore};

use crate::token_endpoint::{
    CUT, Service, application, field, grant_type, is_token, kind, password, ping, ping_often, refresh_token, token,
};
use crate::wire::{Answer, Wire, answer, json, ok};

const EXPIRED: &str = r#"{"error":"invalid_token","error_description":"Invalid refresh token (expired): refresh-1"}"#;
const INACTIVE: &str = r#"{"error":"invalid_grant","error_description":"Token is not active"}"#;
const PAGE: &str = "<html><body><h1>No</h1></body></html>";

/// Refusals of a refresh token, with a part of what the error is to say of it.
#[rustfmt::skip]
const REFUSALS: &[(&str, &str, &str)] = &[
    ("401 Unauthorized", EXPIRED, "Invalid refresh token (expired)"),
    ("400 Bad Request", EXPIRED, "Invalid refresh token"),
    ("403 Forbidden", EXPIRED, "Invalid refresh token"),
    ("400 Bad Request", INACTIVE, "Token is not active"),
    ("401 Unauthorized", INACTIVE, "Token is not active"),
    ("403 Forbidden", INACTIVE, "Token is not active"),
    ("404 Not Found", INACTIVE, "Token is not active"),
    ("422 Unprocessable Entity", INACTIVE, "Token is not active"),
    ("200 OK", INACTIVE, "Token is not active"),
    ("400 Bad Request", r#"{"error":"invalid_request"}"#, "400"),
    ("400 Bad Request", r#"{"error":"unsupported_grant_type"}"#, "400"),
    ("401 Unauthorized", r#"{"error":"expired_token"}"#, "401"),
    ("401 Unauthorized", r#"{"error":"unauthorized","error_description":"Invalid refresh token"}"#, "Invalid refresh"),
    ("401 Unauthorized", r#"{"status":{"code":401,"message":"Invalid refresh token"}}"#, "Invalid refresh token"),
    ("401 Unauthorized", r#"{"status":401,"error":"Unauthorized","message":"Invalid refresh token","path":"/"}"#, "Invalid"),
    ("400 Bad Request", r#"{"status":{"code":7,"message":"Bad credentials"}}"#, "Bad credentials"),
    ("401 Unauthorized", r#"{"message":"The session has expired"}"#, "expired"),
    ("403 Forbidden", r#"{"message":"Refresh token revoked"}"#, "revoked"),
    ("400 Bad Request", PAGE, "400"),
    ("401 Unauthorized", PAGE, "401"),
    ("400 Bad Request", "", "400"),
    ("401 Unauthorized", "", "401"),
    ("401 Unauthorized", "{}", "401"),
];

/// Refusals of the application or the API key, whatever was to be exchanged.
#[rustfmt::skip]
const OTHER_REFUSALS: &[(&str, &str, AuthenticationErrorKind)] = &[
    ("401 Unauthorized", r#"{"error":"Unauthorized","error_description":"Bad credentials"}"#, InvalidClient),
    ("401 Unauthorized", r#"{"error":"invalid_client"}"#, InvalidClient),
    ("400 Bad Request", r#"{"error":"invalid_client","error_description":"Bad client credentials"}"#, InvalidClient),
    ("400 Bad Request", r#"{"error":"unauthorized_client"}"#, InvalidClient),
    ("401 Unauthorized", r#"{"error":"unauthorized","error_description":"Full authentication is required"}"#, InvalidClient),
    ("401 Unauthorized", r#"{"status":{"code":401,"message":"Bad credentials"}}"#, InvalidClient),
    ("401 Unauthorized", r#"{"message":"Unauthorized"}"#, InvalidClient),
    ("401 Unauthorized", r#"{"status":401,"error":"Unauthorized","message":"Bad credentials"}"#, InvalidClient),
    ("200 OK", r#"{"error":"invalid_client"}"#, InvalidClient),
    ("403 Forbidden", r#"{"message":"Forbidden"}"#, InvalidApiKey),
    ("403 Forbidden", r#"{"status":{"code":403,"message":"Forbidden"}}"#, InvalidApiKey),
];

fn refusal(status: &str, body: &str) -> Answer {
    match body.starts_with('<') {
        true => answer(status, "text/html", body),
        false => json(status, body),
    }
}

async fn stored(path: &Path) -> Option<StoredTokens> {
    let store = FileTokenStore::new(path);
    store.lock().await.unwrap().load().await.unwrap()
}

#[tokio::test]
async fn a_refused_refresh_token_is_dropped_and_the_password_goes_on() {
    for (status, body, _) in REFUSALS {
        let service = Service::new().await;
        let client = service.client(password());
        ping(&client).await.unwrap();
        service.refresh(refusal(status, body));
        service.expire();
        ping(&client).await.expect(body);
        let grants = ["password", "refresh_token", "password"];
        assert_eq!(service.grants(), grants, "{status} {body}");
        // It is the new one that is used next.
        service.refresh([]);
        service.expire();
        ping(&client).await.unwrap();
        let refresh = service.exchanges().pop().unwrap();
        assert_eq!(field(&refresh, "refresh_token").unwrap(), "refresh-2");
    }
}

#[tokio::test]
async fn with_nothing_left_the_user_has_to_sign_in() {
    for (status, body, why) in REFUSALS {
        let service = Service::new().await;
        service.refresh(refusal(status, body));
        let client = service.client(refresh_token());
        let error = ping(&client).await.unwrap_err();
        assert_eq!(kind(&error), SignInRequired, "{status} {body}");
        assert!(error.to_string().contains(why), "{error}: {body}");
        assert!(error.to_string().contains("sign in again"), "{error}");
        assert!(!error.to_string().contains("client secret"), "{error}");
        // It is not tried again.
        let error = ping(&client).await.unwrap_err();
        assert_eq!(kind(&error), SignInRequired);
        assert_eq!(service.exchanges().len(), 1, "{status} {body}");
    }
}

#[tokio::test]
async fn a_refused_code_is_used_up() {
    for (status, body, _) in REFUSALS {
        let service = Service::new().await;
        service.sign_in(refusal(status, body));
        let code = Credentials::authorization_code(application(), "code", "https://a/b");
        let client = service.client(code);
        let first = ping(&client).await.unwrap_err();
        assert!(!first.to_string().contains("session is over"), "{first}");
        let error = ping(&client).await.unwrap_err();
        assert_eq!(kind(&error), SignInRequired, "{status} {body}");
        assert_eq!(service.exchanges().len(), 1, "{status} {body}");
    }
}

#[tokio::test]
async fn a_refused_application_or_key_costs_no_refresh_token() {
    for (status, body, expected) in OTHER_REFUSALS {
        for credentials in [password(), refresh_token()] {
            let service = Service::new().await;
            let client = service.client(credentials);
            ping(&client).await.unwrap();
            service.refresh(refusal(status, body));
            service.sign_in(refusal(status, body));
            service.expire();
            let before = service.grants().len();
            let error = ping(&client).await.unwrap_err();
            assert_eq!(kind(&error), *expected, "{status} {body}");
            assert_eq!(service.grants()[before..], ["refresh_token"], "{body}");
            // Once that is mended the session goes on.
            service.refresh([]);
            ping(&client).await.unwrap();
            assert_eq!(service.grants()[before + 1..], ["refresh_token"], "{body}");
        }
    }
}

/// Without a reason it may be the one or the other: if the password is refused likewise, it is the application.
#[tokio::test]
async fn a_refusal_without_a_reason_is_found_out_about() {
    let service = Service::new().await;
    let client = service.client(password());
    ping(&client).await.unwrap();
    service.refresh(json("401 Unauthorized", ""));
    service.sign_in(json("401 Unauthorized", ""));
    service.expire();
    let error = ping(&client).await.unwrap_err();
    assert_eq!(kind(&error), InvalidClient);
    assert_eq!(service.grants(), ["password", "refresh_token", "password"]);
    service.refresh([]);
    ping(&client).await.unwrap();
    assert_eq!(service.grants()[3..], ["refresh_token"]);
}

/// What says nothing about the refresh token costs none.
#[tokio::test]
async fn trouble_on_the_way_costs_no_refresh_token() {
    for status in [
        "404 Not Found",
        "405 Method Not Allowed",
        "407 Proxy Authentication Required",
        "408 Request Timeout",
        "413 Content Too Large",
        "429 Too Many Requests",
        "500 Internal Server Error",
        "502 Bad Gateway",
        "503 Service Unavailable",
        "504 Gateway Timeout",
    ] {
        let service = Service::new().await;
        service.refresh(answer(status, "text/html", PAGE));
        let client = service.client(refresh_token());
        let error = ping(&client).await.unwrap_err();
        assert_eq!(error.status().unwrap().as_str(), &status[..3]);
        assert!(!error.is_authentication(), "{error}");
        service.refresh([]);
        ping(&client).await.unwrap();
        for exchange in service.exchanges() {
            let sent = field(&exchange, "refresh_token").unwrap();
            assert_eq!(sent, "refresh-0", "{status}");
        }
        assert_eq!(service.exchanges().len(), 2);
    }
}

#[tokio::test]
async fn a_restart_after_a_refusal_goes_on_too() {
    for (number, (status, body, _)) in REFUSALS.iter().enumerate().step_by(4) {
        let path = crate::token_file::folder(&format!("refused-{number}")).join("tokens.json");
        let service = Service::new().await;
        let client = |credentials| service.sharing(credentials, FileTokenStore::new(&path));
        ping(&client(password())).await.unwrap();
        service.refresh(refusal(status, body));
        service.expire();
        ping(&client(password())).await.expect(body);
        let grants = ["password", "refresh_token", "password"];
        assert_eq!(service.grants(), grants, "{status} {body}");
        let refresh_token = stored(&path).await.unwrap().refresh_token.unwrap();
        assert_eq!(refresh_token.expose(), "refresh-2");
        // The next start has the session only, whose refresh token is refused as well.
        service.expire();
        for sent in [1, 0] {
            let before = service.grants().len();
            let client = client(Credentials::stored(application()));
            let error = ping(&client).await.unwrap_err();
            assert_eq!(kind(&error), SignInRequired, "{status} {body}");
            assert_eq!(service.grants().len(), before + sent, "{status} {body}");
        }
        let left = stored(&path).await.and_then(|tokens| tokens.refresh_token);
        assert_eq!(left, None, "{status} {body}");
        ping(&client(password())).await.unwrap();
    }
}

/// The connection is cut, or by a proxy, or what arrives is no token.
fn lost() -> Vec<Answer> {
    vec![
        CUT.to_vec(),
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"access_token\":\"lo".to_vec(),
        json("502 Bad Gateway", ""),
        json("504 Gateway Timeout", "{}"),
        json("500 Internal Server Error", r#"{"error":"server_error"}"#),
        answer("200 OK", "text/html", PAGE),
        ok("{}"),
    ]
}

#[tokio::test]
async fn a_lost_answer_to_a_refresh_is_made_up_for_by_the_password() {
    for lost in lost() {
        let text = String::from_utf8_lossy(&lost).into_owned();
        let service = Service::new().await;
        let client = service.sharing(password(), MemoryTokenStore::new());
        ping(&client).await.unwrap();
        service.refresh(lost);
        service.expire();
        ping_often(&client, 50).await;
        let grants = ["password", "refresh_token", "password"];
        assert_eq!(service.grants(), grants, "{text}");
    }
}

#[tokio::test]
async fn a_lost_answer_with_nothing_else_left_is_what_it_is_and_tried_again() {
    for lost in lost() {
        let service = Service::new().await;
        service.refresh(lost);
        let client = service.client(refresh_token());
        let error = ping(&client).await.unwrap_err();
        assert!(!error.is_authentication(), "{error:?}");
        service.refresh([]);
        ping(&client).await.unwrap();
        assert_eq!(service.grants(), ["refresh_token"; 2]);
    }
}

/// The password comes in time for those who wait.
#[tokio::test]
async fn a_refresh_that_is_never_answered_leaves_time_for_the_password() {
    let issued = Arc::new(Mutex::new(0));
    let wire = Wire::waiting(move |_, request| {
        let issued = Arc::clone(&issued);
        async move {
            if !is_token(&request) {
                return match request.header("authorization").as_deref() {
                    Some("Bearer access-1") => json("401 Unauthorized", ""),
                    _ => ok("{}"),
                };
            }
            if grant_type(&request) == "refresh_token" {
                std::future::pending::<()>().await;
            }
            let mut issued = issued.lock().unwrap();
            *issued += 1;
            token(*issued, None)
        }
    })
    .await;
    let client = wire.builder().credentials(password());
    let client = client.timeout(Duration::from_secs(2)).build().unwrap();
    ping_often(&client, 20).await;
}
