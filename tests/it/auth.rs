//! The life of an access token.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use genesys_multicloud_cx::auth::{Credentials, OAuthClient};
use genesys_multicloud_cx::{AuthenticationErrorKind, Client, Error};

use genesys_multicloud_cx::authentication::types::{ApiRequestOfChangePasswordOperation, ChangePasswordOperation};

use crate::wire::{Request, Wire, json, ok};

fn password() -> Credentials {
    Credentials::password(OAuthClient::new("id", "secret"), "user", "password")
}

fn client(wire: &Wire, credentials: Credentials) -> Client {
    wire.builder().credentials(credentials).build().unwrap()
}

fn is_token(request: &Request) -> bool {
    request.line().contains("/oauth/token")
}

fn token(number: usize, expires_in: u64) -> Vec<u8> {
    ok(&format!(
        r#"{{"access_token":"access-{number}","expires_in":{expires_in},"refresh_token":"refresh-{number}","token_type":"bearer"}}"#
    ))
}

/// A server that numbers its tokens, each good for `expires_in` seconds, and accepts calls by `accept`.
async fn issuing(expires_in: u64, accept: impl Fn(&str) -> bool + Send + Sync + 'static) -> Wire {
    let issued = AtomicUsize::new(0);
    Wire::by(move |_, request| {
        if is_token(request) {
            return token(issued.fetch_add(1, Ordering::Relaxed) + 1, expires_in);
        }
        let authorization = request.header("authorization").unwrap();
        if accept(authorization.strip_prefix("Bearer ").unwrap()) {
            ok("{}")
        } else {
            json("401 Unauthorized", "{}")
        }
    })
    .await
}

/// The grants that were asked for, in order.
fn grants(wire: &Wire) -> Vec<String> {
    wire.requests()
        .iter()
        .filter(|request| is_token(request))
        .map(|request| {
            let form = url::form_urlencoded::parse(&request.body);
            form.into_owned().find(|(name, _)| name == "grant_type").unwrap().1
        })
        .collect()
}

async fn ping(client: &Client) -> Result<(), Error> {
    client.authentication().ping().send().await.map(|_| ())
}

fn kind(error: Error) -> AuthenticationErrorKind {
    match error {
        Error::Authentication(error) => error.kind,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_token_is_fetched_when_first_needed_and_kept() {
    let wire = issuing(3600, |_| true).await;
    let client = client(&wire, password());
    assert!(wire.requests().is_empty());
    for client in [&client, &client.clone()] {
        ping(client).await.unwrap();
    }
    assert_eq!(grants(&wire), ["password"]);
    assert_eq!(wire.requests().len(), 3);
}

#[tokio::test]
async fn a_thousand_first_calls_fetch_one_token() {
    let wire = issuing(3600, |_| true).await;
    let client = client(&wire, password());
    let calls: Vec<_> = (0..1000)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { ping(&client).await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(grants(&wire), ["password"]);
    assert_eq!(wire.requests().len(), 1001);
}

#[tokio::test]
async fn a_wrong_password_is_tried_once_for_all_who_wait() {
    let wire = Wire::by(|_, _| {
        // Long enough for all callers to be waiting.
        std::thread::sleep(Duration::from_millis(100));
        json(
            "400 Bad Request",
            r#"{"error":"invalid_grant","error_description":"Bad credentials"}"#,
        )
    })
    .await;
    let client = client(&wire, password());
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { ping(&client).await })
        })
        .collect();
    for call in calls {
        let error = call.await.unwrap().unwrap_err();
        assert_eq!(kind(error), AuthenticationErrorKind::InvalidGrant);
    }
    assert_eq!(wire.requests().len(), 1);
    ping(&client).await.unwrap_err();
    assert_eq!(wire.requests().len(), 2, "a later call does try again");
}

#[tokio::test]
async fn a_refused_token_is_replaced_once_and_the_call_replayed_with_its_body() {
    let wire = issuing(3600, |token| token != "access-1").await;
    let client = client(&wire, password());
    let _ = client
        .authentication()
        .change_password(
            ApiRequestOfChangePasswordOperation::new(ChangePasswordOperation::new("a", "b")).operation_id("replayed"),
        )
        .send()
        .await
        .unwrap();
    assert_eq!(grants(&wire), ["password", "refresh_token"]);
    let calls: Vec<Request> = wire
        .requests()
        .into_iter()
        .filter(|request| !is_token(request))
        .collect();
    assert_eq!(calls.len(), 2);
    assert_eq!(calls[0].body, calls[1].body);
    assert!(calls[1].text().contains("replayed"));
    assert_eq!(calls[1].header("authorization").unwrap(), "Bearer access-2");
    assert_eq!(calls[1].headers().len(), calls[0].headers().len());
}

#[tokio::test]
async fn a_token_that_is_always_refused_ends_in_one_error() {
    let wire = issuing(3600, |_| false).await;
    let client = client(&wire, password());
    let error = ping(&client).await.unwrap_err();
    assert_eq!(kind(error), AuthenticationErrorKind::InvalidToken);
    assert_eq!(wire.requests().len(), 4, "token, call, token, call");
}

#[tokio::test]
async fn many_refusals_of_one_token_fetch_one_other() {
    let wire = issuing(3600, |token| token != "access-1").await;
    let client = client(&wire, password());
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { ping(&client).await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(grants(&wire), ["password", "refresh_token"]);
}

#[tokio::test]
async fn a_token_is_renewed_before_it_ends() {
    let wire = issuing(100, |_| true).await;
    let client = client(&wire, password());
    ping(&client).await.unwrap();
    tokio::time::pause();
    // A fifth of the lifetime is the margin at most, four fifths of that at least.
    tokio::time::advance(Duration::from_secs(79)).await;
    tokio::time::resume();
    ping(&client).await.unwrap();
    assert_eq!(grants(&wire), ["password"]);
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(6)).await;
    tokio::time::resume();
    ping(&client).await.unwrap();
    client.wait_for_token_refresh().await;
    assert_eq!(grants(&wire), ["password", "refresh_token"]);
    ping(&client).await.unwrap();
    assert_eq!(wire.last().header("authorization").unwrap(), "Bearer access-2");
}

#[tokio::test]
async fn a_renewal_that_fails_early_does_no_harm_and_is_not_tried_at_every_call() {
    let issued = AtomicUsize::new(0);
    let wire = Wire::by(move |_, request| match is_token(request) {
        true if issued.fetch_add(1, Ordering::Relaxed) == 0 => token(1, 100),
        true => json("503 Service Unavailable", "{}"),
        false => ok("{}"),
    })
    .await;
    let client = client(&wire, password());
    ping(&client).await.unwrap();
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(86)).await;
    tokio::time::resume();
    for _ in 0..3 {
        ping(&client).await.unwrap();
        client.wait_for_token_refresh().await;
    }
    assert_eq!(grants(&wire).len(), 2);
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(20)).await;
    tokio::time::resume();
    let error = ping(&client).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 503);
}

#[tokio::test]
async fn a_refused_refresh_falls_back_to_the_password() {
    let issued = AtomicUsize::new(0);
    let wire = Wire::by(move |_, request| {
        if request.text().contains("refresh_token") {
            return json("400 Bad Request", r#"{"error":"invalid_grant"}"#);
        }
        if is_token(request) {
            return token(issued.fetch_add(1, Ordering::Relaxed) + 1, 3600);
        }
        match request.header("authorization").unwrap().as_str() {
            "Bearer access-1" => json("401 Unauthorized", ""),
            _ => ok("{}"),
        }
    })
    .await;
    ping(&client(&wire, password())).await.unwrap();
    assert_eq!(grants(&wire), ["password", "refresh_token", "password"]);
}

#[tokio::test]
async fn a_code_works_once_and_then_the_refresh_token_or_nothing() {
    let wire = Wire::by(|_, request| match is_token(request) {
        true if request.text().contains("refresh_token=") => json("400 Bad Request", r#"{"error":"invalid_grant"}"#),
        true => token(1, 3600),
        false => json("401 Unauthorized", ""),
    })
    .await;
    let code = Credentials::authorization_code(OAuthClient::new("id", "secret"), "code", "https://a/b");
    let client = client(&wire, code);
    let error = ping(&client).await.unwrap_err();
    assert!(error.to_string().contains("have the user sign in again"), "{error}");
    assert_eq!(kind(error), AuthenticationErrorKind::SignInRequired);
    assert_eq!(grants(&wire), ["authorization_code", "refresh_token"]);
    ping(&client).await.unwrap_err();
    assert_eq!(grants(&wire).len(), 2, "nothing is left to try");
}

#[tokio::test]
async fn a_refresh_token_rotates() {
    let wire = issuing(3600, |token| token == "access-3").await;
    let refresh = Credentials::refresh_token(OAuthClient::new("id", "secret"), "refresh-0");
    let client = client(&wire, refresh);
    ping(&client).await.unwrap_err();
    ping(&client).await.unwrap();
    let sent: Vec<String> = wire
        .requests()
        .iter()
        .filter(|request| is_token(request))
        .map(|request| {
            request
                .text()
                .split('&')
                .find(|field| field.starts_with("refresh"))
                .unwrap()
                .to_owned()
        })
        .collect();
    assert_eq!(sent[..2], ["refresh_token=refresh-0", "refresh_token=refresh-1"]);
    assert_eq!(sent[2], "refresh_token=refresh-2");
}

#[tokio::test]
async fn a_fetch_outlives_the_caller_who_gave_up() {
    let wire = Wire::by(|_, request| {
        if is_token(request) {
            std::thread::sleep(Duration::from_millis(100));
            token(1, 3600)
        } else {
            ok("{}")
        }
    })
    .await;
    let code = Credentials::authorization_code(OAuthClient::new("id", "secret"), "code", "https://a/b");
    let client = client(&wire, code);
    let call = client.authentication().ping().send();
    assert!(tokio::time::timeout(Duration::from_millis(20), call).await.is_err());
    // A code works once, so the token that it gave must not be lost.
    ping(&client).await.unwrap();
    assert_eq!(grants(&wire), ["authorization_code"]);
}

#[tokio::test]
async fn signing_out_forgets_the_token() {
    let wire = issuing(3600, |_| true).await;
    let client = client(&wire, password());
    client.sign_out().await.unwrap();
    assert!(wire.requests().is_empty(), "nobody was signed in");
    ping(&client).await.unwrap();
    client.sign_out_everywhere().await.unwrap();
    assert_eq!(wire.last().line(), "POST /auth/v3/sign-out?global=true HTTP/1.1");
    assert_eq!(wire.last().header("authorization").unwrap(), "Bearer access-1");
    ping(&client).await.unwrap();
    assert_eq!(grants(&wire), ["password", "password"]);
    wire.client().sign_out().await.unwrap();
    let fixed = wire.last();
    assert_eq!(fixed.header("authorization").unwrap(), "Bearer token-4711");
    assert_eq!(fixed.line(), "POST /auth/v3/sign-out?global=false HTTP/1.1");
}

#[tokio::test]
async fn token_answers_are_read_liberally() {
    for body in [
        r#"{"access_token":"t"}"#,
        r#"{"access_token":"t","expires_in":null,"refresh_token":null,"scope":null,"token_type":null}"#,
        r#"{"access_token":"t","expires_in":-5,"token_type":"Bearer","jti":"x"}"#,
    ] {
        let body = body.to_owned();
        let wire = Wire::by(move |_, request| if is_token(request) { ok(&body) } else { ok("{}") }).await;
        ping(&client(&wire, password())).await.unwrap();
    }
    for body in [
        "{}",
        r#"{"access_token":null}"#,
        r#"{"access_token":""}"#,
        r#"{"access_token":"hunter2\n"}"#,
    ] {
        let wire = Wire::new([ok(body)]).await;
        let error = ping(&client(&wire, password())).await.unwrap_err();
        assert!(error.to_string().contains("`access_token`"), "{error}");
        assert!(!format!("{error:?} {error}").contains("hunter2"));
    }
}
