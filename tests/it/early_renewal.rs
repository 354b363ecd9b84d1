//! While a token works, another one is fetched in the background, and nobody waits for it or hears of its failures.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use genesys_multicloud_cx::AuthenticationErrorKind;
use genesys_multicloud_cx::auth::{Credentials, MemoryTokenStore, TokenStore};

use crate::token_endpoint::{
    CUT, Service, advance, application, field, is_token, kind, password, ping, ping_often, refresh_token, token,
};
use crate::wire::{Request, Wire, answer, json, ok};

/// A service that gives out tokens for 100 seconds, and never answers a refresh until it is told to.
async fn hanging() -> (Wire, Arc<AtomicBool>) {
    let answers = Arc::new(AtomicBool::new(false));
    let is_up = Arc::clone(&answers);
    let wire = Wire::waiting(move |_, request| {
        let is_up = Arc::clone(&is_up);
        async move {
            match (is_token(&request), field(&request, "refresh_token")) {
                (false, _) => ok("{}"),
                (true, None) => token(1, Some(100)),
                (true, Some(_)) if is_up.load(Ordering::Relaxed) => token(2, Some(100)),
                (true, Some(_)) => std::future::pending().await,
            }
        }
    })
    .await;
    (wire, answers)
}

fn refreshes(wire: &Wire) -> usize {
    let is_refresh = |request: &&Request| field(request, "refresh_token").is_some();
    wire.requests().iter().filter(is_refresh).count()
}

#[tokio::test]
async fn a_token_endpoint_that_hangs_keeps_nobody_waiting() {
    for with_store in [false, true] {
        let (wire, _) = hanging().await;
        // A user of a code has nothing but the refresh token.
        let code = Credentials::authorization_code(application(), "code", "https://a/b");
        for credentials in [password(), code] {
            let before = refreshes(&wire);
            let builder = wire.builder().credentials(credentials);
            let client = match with_store {
                true => builder.token_store(MemoryTokenStore::new()),
                false => builder,
            };
            let client = client.build().unwrap();
            ping(&client).await.unwrap();
            advance(90).await;
            ping_often(&client, 100).await;
            let last = wire.last().header("authorization").unwrap();
            assert!(last == "Bearer access-1" || is_token(&wire.last()));
            while refreshes(&wire) == before {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            assert_eq!(refreshes(&wire), before + 1);
        }
    }
}

/// The time of a call is enough for a program that comes later to get what is stored.
#[tokio::test]
async fn a_refresh_that_hangs_does_not_keep_others_from_the_store() {
    let (wire, _) = hanging().await;
    let store = MemoryTokenStore::new();
    let client = || {
        let code = Credentials::authorization_code(application(), "code", "https://a/b");
        let builder = wire.builder().credentials(code).token_store(store.clone());
        builder.timeout(Duration::from_secs(3)).build().unwrap()
    };
    let one = client();
    ping(&one).await.unwrap();
    advance(90).await;
    ping(&one).await.unwrap();
    while refreshes(&wire) == 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    ping(&client()).await.unwrap();
    assert_eq!(refreshes(&wire), 1);
}

#[tokio::test]
async fn many_callers_renew_once() {
    let (wire, answers) = hanging().await;
    answers.store(true, Ordering::Relaxed);
    let client = wire.builder().credentials(password()).build().unwrap();
    ping(&client).await.unwrap();
    advance(90).await;
    ping_often(&client, 500).await;
    client.wait_for_token_refresh().await;
    assert_eq!(refreshes(&wire), 1);
    ping(&client).await.unwrap();
    let token = wire.last().header("authorization").unwrap();
    assert_eq!(token, "Bearer access-2");
}

#[tokio::test]
async fn failures_are_nobodys_error_and_tried_again_after_growing_pauses() {
    for failure in [
        CUT.to_vec(),
        json("503 Service Unavailable", "{}"),
        json("429 Too Many Requests", "{}"),
        answer("200 OK", "text/html", "<html>"),
    ] {
        let service = Service::new().await;
        service.expires_in(3600);
        let client = service.client(refresh_token());
        ping(&client).await.unwrap();
        service.refresh(failure);
        // The margin is four to five minutes.
        advance(3600 - 240 + 1).await;
        let tried = async || {
            ping_often(&client, 5).await;
            client.wait_for_token_refresh().await;
            service.exchanges().len() - 1
        };
        // Each pause is 80 to 100 percent of 10, 20, 40 and 80 seconds.
        for (seconds, tries) in [
            (0, 1),
            (7, 1),
            (4, 2),
            (15, 2),
            (6, 3),
            (31, 3),
            (10, 4),
            (63, 4),
            (18, 5),
        ] {
            advance(seconds).await;
            assert_eq!(tried().await, tries, "{seconds} seconds later");
        }
        // Once it has expired, it is an error.
        advance(100).await;
        assert!(!ping(&client).await.unwrap_err().is_authentication());
        service.refresh([]);
        ping(&client).await.unwrap();
        // The next one begins with the first pause again.
        service.refresh(CUT);
        advance(3600 - 240 + 1).await;
        let before = tried().await;
        advance(11).await;
        assert_eq!(tried().await, before + 1);
    }
}

#[tokio::test]
async fn a_refusal_is_no_error_until_the_token_expires() {
    let refused = r#"{"error":"invalid_token","error_description":"Invalid refresh token"}"#;
    let service = Service::new().await;
    service.expires_in(3600);
    let store = MemoryTokenStore::new();
    let code = || Credentials::authorization_code(application(), "code", "https://a/b");
    let client = service.sharing(code(), store.clone());
    ping(&client).await.unwrap();
    service.refresh(json("401 Unauthorized", refused));
    advance(3600 - 240 + 1).await;
    for _ in 0..5 {
        ping(&client).await.unwrap();
        client.wait_for_token_refresh().await;
        advance(30).await;
    }
    assert_eq!(service.grants(), ["authorization_code", "refresh_token"]);
    // The store has what works still, and not what was refused.
    let stored = store.lock().await.unwrap().load().await.unwrap().unwrap();
    assert_eq!(stored.access_token.expose(), "access-1");
    assert_eq!(stored.refresh_token, None);
    ping(&service.sharing(code(), store.clone())).await.unwrap();
    advance(100).await;
    let error = ping(&client).await.unwrap_err();
    assert_eq!(kind(&error), AuthenticationErrorKind::SignInRequired);
    assert_eq!(service.exchanges().len(), 2);
}

/// Each further try would bring the account nearer to its lock.
#[tokio::test]
async fn a_password_that_is_refused_early_is_not_tried_again_until_the_token_expires() {
    let service = Service::new().await;
    service.expires_in(3600);
    let client = service.client(password());
    ping(&client).await.unwrap();
    let refused = r#"{"error":"invalid_grant","error_description":"Bad credentials"}"#;
    service.refresh(json("400 Bad Request", refused));
    service.sign_in(json("400 Bad Request", refused));
    advance(3600 - 240 + 1).await;
    for _ in 0..5 {
        ping(&client).await.unwrap();
        client.wait_for_token_refresh().await;
        advance(30).await;
    }
    assert_eq!(service.grants(), ["password", "refresh_token", "password"]);
    advance(100).await;
    let error = ping(&client).await.unwrap_err();
    assert_eq!(kind(&error), AuthenticationErrorKind::InvalidGrant);
}

/// Who comes when the token has expired meanwhile waits for the fetch that is under way, and does not share its failure.
#[tokio::test]
async fn a_token_that_expires_during_its_renewal_is_waited_for() {
    let (wire, answers) = hanging().await;
    let code = Credentials::authorization_code(application(), "code", "https://a/b");
    let builder = wire.builder().credentials(code);
    let client = builder.timeout(Duration::from_secs(3)).build().unwrap();
    ping(&client).await.unwrap();
    advance(90).await;
    ping(&client).await.unwrap();
    while refreshes(&wire) == 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    answers.store(true, Ordering::Relaxed);
    let waiting = tokio::spawn({
        let client = client.clone();
        async move {
            advance(1).await;
            ping(&client).await
        }
    });
    waiting.await.unwrap().unwrap();
    // It expires only now: the first refresh is still not answered, and never will be.
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(10)).await;
    tokio::time::resume();
    ping_often(&client, 20).await;
    assert_eq!(refreshes(&wire), 2);
    let token = wire.last().header("authorization").unwrap();
    assert_eq!(token, "Bearer access-2");
}

#[tokio::test]
async fn a_token_without_a_lifetime_is_never_renewed_early() {
    let service = Service::new().await;
    let client = service.client(password());
    for _ in 0..5 {
        ping(&client).await.unwrap();
        client.wait_for_token_refresh().await;
        advance(365 * 24 * 3600).await;
    }
    assert_eq!(service.grants(), ["password"]);
}
