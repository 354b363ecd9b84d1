//! What can be different for one call, and what a program may put around each attempt.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use genesys_multicloud_cx::auth::{Credentials, OAuthClient};
use genesys_multicloud_cx::{
    Attempt, AttemptError, CallOptions, Error, Layer, LayerFuture, Next, RetryPolicy, TimeoutPhase,
};

use crate::wire::{Wire, json, ok};

fn quick() -> RetryPolicy {
    let none = Duration::ZERO;
    RetryPolicy::default().min_delay(none).max_delay(none)
}

fn busy() -> Vec<u8> {
    json("503 Service Unavailable", "{}")
}

#[tokio::test]
async fn retries_of_one_call_are_its_own() {
    let wire = Wire::new([busy()]).await;
    let client = wire
        .builder()
        .credentials(Credentials::bearer("token"))
        .retry(quick())
        .build()
        .unwrap();
    let error = client.authentication().ping().send().await.unwrap_err();
    assert_eq!(error.attempts(), 3);
    let once = client.authentication().ping().retry(RetryPolicy::none());
    assert_eq!(once.send().await.unwrap_err().attempts(), 1);
    let often = CallOptions::new().retry(quick().max_attempts(5));
    let service = client.authentication().with_options(often);
    assert_eq!(service.ping().send().await.unwrap_err().attempts(), 5);
    // The nearest counts.
    let twice = service.ping().retry(quick().max_attempts(2));
    assert_eq!(twice.send().await.unwrap_err().attempts(), 2);
    assert_eq!(wire.requests().len(), 3 + 1 + 5 + 2);
    // A POST is made again only if it is said to do no harm.
    let sign_out = || client.authentication().sign_out();
    assert_eq!(sign_out().send().await.unwrap_err().attempts(), 1);
    let harmless = sign_out().idempotent();
    assert_eq!(harmless.send().await.unwrap_err().attempts(), 3);
}

#[tokio::test]
async fn headers_of_one_call_are_sent_with_each_attempt_and_with_no_other_call() {
    let wire = Wire::new([busy(), ok("{}")]).await;
    let client = wire
        .builder()
        .credentials(Credentials::bearer("token"))
        .retry(quick())
        .build()
        .unwrap();
    let call = client.authentication().ping();
    let call = call.header("traceparent", "00-1").header("X-Gateway", "a");
    let _ = call.header("x-gateway", "b").send().await.unwrap();
    for request in wire.requests() {
        assert_eq!(request.header("traceparent").as_deref(), Some("00-1"));
        let head = request.head.to_ascii_lowercase();
        assert!(head.contains("x-gateway: a\r\nx-gateway: b"), "{head}");
    }
    let _ = client.authentication().ping().send().await.unwrap();
    assert_eq!(wire.last().header("traceparent"), None);
}

#[tokio::test]
async fn headers_that_can_not_be_sent_are_named_and_nothing_is() {
    let wire = Wire::new([ok("{}")]).await;
    let client = wire.client();
    for (name, value, reason) in [
        (
            "Authorization",
            "Bearer mine",
            "authorization is set by the client itself",
        ),
        ("X-API-Key", "swordfish", "x-api-key is set by the client itself"),
        ("cookie", "a=b", "cookie is set by the client itself"),
        ("host", "a", "host is set by the client itself"),
        ("a b", "swordfish", "\"a b\" is not the name of a header"),
        (
            "x-note",
            "swordfish\r\nX-Evil: 1",
            "the value of the header x-note holds",
        ),
    ] {
        let call = client.authentication().ping().header(name, value);
        let error = call.send().await.unwrap_err();
        assert!(matches!(error, Error::InvalidRequest { .. }), "{error:?}");
        let said = error.to_string();
        assert!(said.contains(reason), "{said}");
        assert!(!said.contains("swordfish"), "{said}");
    }
    assert!(wire.requests().is_empty());
    let options = CallOptions::new().header("x-note", "swordfish");
    assert!(!format!("{options:?}").contains("swordfish"));
}

#[tokio::test]
async fn limits_of_one_call_are_its_own() {
    let wire = Wire::by(|_, request| match request.line().contains("/ping") {
        true => ok(&format!(r#"{{"text":"{}"}}"#, "x".repeat(2000))),
        false => Vec::new(),
    })
    .await;
    let client = wire.client();
    let small = CallOptions::new().max_response_size(1000);
    let error = client.authentication().ping().options(small).send().await;
    let error = error.unwrap_err();
    assert!(
        matches!(error, Error::ResponseTooLarge { limit: 1000, .. }),
        "{error:?}"
    );
    let _ = client.authentication().ping().send().await.unwrap();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let silent = format!("http://{}", listener.local_addr().unwrap());
    let client = genesys_multicloud_cx::Client::builder(silent)
        .api_key("key")
        .credentials(Credentials::bearer("token"))
        .build()
        .unwrap();
    let call = client.authentication().ping();
    let call = call.timeout(Duration::from_millis(20));
    let error = call.send().await.unwrap_err();
    assert!(
        matches!(
            error,
            Error::Timeout {
                phase: TimeoutPhase::Call,
                setting: Some("`timeout` of the call"),
                ..
            }
        ),
        "{error:?}"
    );
}

/// Notes what it sees.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Vec<String>>>, &'static str);

impl Layer for Recorder {
    fn attempt<'a>(&'a self, mut attempt: Attempt<'a>, next: Next<'a>) -> LayerFuture<'a> {
        Box::pin(async move {
            let seen = format!(
                "{} {} {} {} {:?} {:?}",
                self.1,
                attempt.operation(),
                attempt.target(),
                attempt.number(),
                attempt.headers(),
                attempt.body(),
            );
            assert_eq!(format!("{attempt:?}").matches("swordfish").count(), 0);
            assert!(attempt.server().starts_with("127.0.0.1:"));
            let value = format!("{} {}", self.1, attempt.number());
            let headers = attempt.headers_mut();
            headers.append("x-layer", value.parse().unwrap());
            // What the client sets itself is not replaced.
            headers.insert("authorization", "forged".parse().unwrap());
            headers.insert("x-api-key", "forged".parse().unwrap());
            headers.insert("content-length", "1".parse().unwrap());
            headers.insert("cookie", "forged=1".parse().unwrap());
            headers.insert("host", "forged".parse().unwrap());
            headers.insert("transfer-encoding", "forged".parse().unwrap());
            headers.insert("content-type", "forged/forged".parse().unwrap());
            self.0.lock().unwrap().push(seen);
            let reply = next.run(attempt).await;
            let outcome = match &reply {
                Ok(reply) => {
                    assert_eq!(reply.header("set-cookie"), None);
                    format!(
                        "{} {} {:?} {}",
                        self.1,
                        reply.status(),
                        reply.header("x-note"),
                        reply.body_length()
                    )
                }
                Err(error) => format!("{} {} {error}", self.1, error.kind()),
            };
            self.0.lock().unwrap().push(outcome);
            reply
        })
    }
}

#[tokio::test]
async fn layers_see_each_attempt_and_no_secret() {
    let wire = Wire::by(|index, _| match index {
        0 => ok(r#"{"access_token":"swordfish-token"}"#),
        1 => busy(),
        2 => json("401 Unauthorized", "{}"),
        3 => ok(r#"{"access_token":"swordfish-second"}"#),
        _ => "HTTP/1.1 200 OK\r\nX-Note: n\r\nSet-Cookie: s=swordfish-cookie\r\nContent-Length: 18\r\n\
              Connection: close\r\n\r\n{\"status\":{\"code\":0}}"
            .replace("Content-Length: 18", "Content-Length: 21")
            .into(),
    })
    .await;
    let outer = Recorder(Arc::default(), "outer");
    let inner = Recorder(Arc::clone(&outer.0), "inner");
    let application = OAuthClient::new("id", "swordfish-secret");
    let client = wire
        .builder()
        .api_key("swordfish-key")
        .credentials(Credentials::password(application, "user", "swordfish-password"))
        .retry(quick())
        .layer(outer.clone())
        .layer(inner)
        .build()
        .unwrap();
    let call = client.statistics().delete_subscription("a/b");
    let _ = call.header("x-note", "n").send().await.unwrap();
    let seen = outer.0.lock().unwrap().clone();
    assert!(!seen.concat().contains("swordfish"), "{seen:#?}");
    let names = |index: usize| seen[index].split(' ').take(4).collect::<Vec<_>>().join(" ");
    // Of the sign-in, of the attempt that met a busy service, of the one that met a token refused, and of the last one.
    assert_eq!(seen.len(), 5 * 4, "{seen:#?}");
    assert_eq!(names(0), "outer authentication.retrieveToken /oauth/token 1");
    assert_eq!(names(1), "inner authentication.retrieveToken /oauth/token 1");
    assert!(seen[0].ends_with(" None"), "a form with a password: {}", seen[0]);
    assert!(seen[2].starts_with("inner 200 OK"), "{}", seen[2]);
    let path = "statistics.deleteSubscription /subscriptions/a%2Fb";
    assert_eq!(names(4), format!("outer {path} 1"));
    assert!(seen[6].starts_with("inner 503"), "{}", seen[6]);
    assert_eq!(names(8), format!("outer {path} 2"));
    assert!(seen[10].starts_with("inner 401"), "{}", seen[10]);
    assert_eq!(names(16), format!("outer {path} 2"));
    assert_eq!(seen[18], "inner 200 OK Some(\"n\") 21");
    let last = wire.last();
    assert!(last.head.contains("x-layer: outer 2\r\nx-layer: inner 2"));
    assert_eq!(last.header("authorization").as_deref(), Some("Bearer swordfish-second"));
    assert_eq!(last.header("x-api-key").as_deref(), Some("swordfish-key"));
    assert!(!last.head.contains("forged") && !last.head.contains("content-length: 1\r"));
}

/// Refuses what has no ticket.
struct Gate;

impl Layer for Gate {
    fn attempt<'a>(&'a self, attempt: Attempt<'a>, next: Next<'a>) -> LayerFuture<'a> {
        Box::pin(async move {
            match attempt.headers().contains_key("x-ticket") {
                true => next.run(attempt).await,
                false => Err(AttemptError::new("there is no ticket")),
            }
        })
    }
}

#[tokio::test]
async fn a_layer_may_end_a_call() {
    let wire = Wire::new([ok("{}")]).await;
    let builder = wire.builder().credentials(Credentials::bearer("token"));
    let client = builder.retry(quick()).layer(Gate).build().unwrap();
    let error = client.authentication().ping().send().await.unwrap_err();
    assert!(matches!(&error, Error::Layer { attempts: 1, .. }), "{error:?}");
    assert_eq!(
        error.to_string(),
        format!("authentication.ping at {}: there is no ticket", &wire.url[7..])
    );
    assert!(wire.requests().is_empty());
    let call = client.authentication().ping().header("x-ticket", "1");
    let _ = call.send().await.unwrap();
}

#[tokio::test]
async fn layers_see_that_an_attempt_failed_or_took_too_long() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let silent = format!("http://{}", listener.local_addr().unwrap());
    let recorder = Recorder::default();
    let client = |url: String| {
        genesys_multicloud_cx::Client::builder(url)
            .api_key("key")
            .credentials(Credentials::bearer("token"))
            .retry(RetryPolicy::none())
            .timeout(Duration::from_millis(50))
            .layer(recorder.clone())
            .build()
            .unwrap()
    };
    let ping = client(silent.clone());
    let error = ping.authentication().ping().send().await.unwrap_err();
    assert!(matches!(error, Error::Timeout { .. }), "{error:?}");
    drop(listener);
    let ping = client(silent);
    let error = ping.authentication().ping().send().await.unwrap_err();
    assert!(matches!(error, Error::Transport { .. }), "{error:?}");
    let seen = recorder.0.lock().unwrap().clone();
    assert!(seen[1].contains("timeout no response within 50ms"), "{seen:?}");
    assert!(seen[3].contains("connect no connection to the service"), "{seen:?}");
}
