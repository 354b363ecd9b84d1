//! Servers, networks and callers at their worst: one typed error each, and never a secret in it.

use std::time::Duration;

use genesys_multicloud_cx::authentication::types::TokenRequest;
use genesys_multicloud_cx::{Client, Error};
use tokio::net::TcpListener;

use crate::wire::{Wire, answer, ok, silent_port};

async fn ping(client: &Client) -> Error {
    client.authentication().ping().send().await.unwrap_err()
}

#[tokio::test]
async fn a_closed_connection_is_named() {
    let wire = Wire::new([Vec::new()]).await;
    let error = ping(&wire.client()).await;
    assert!(
        matches!(
            error,
            Error::Transport {
                connect_failed: false,
                ..
            }
        ),
        "{error:?}"
    );
    assert!(error.to_string().contains("before a response arrived"), "{error}");
    assert!(error.is_transient());
}

#[tokio::test]
async fn a_connection_closed_in_the_middle_of_the_body_is_named() {
    for partial in [
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"status\":",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nA\r\n{\"status\":",
    ] {
        let wire = Wire::new([partial.as_bytes().to_vec()]).await;
        let error = ping(&wire.client()).await;
        assert!(matches!(error, Error::Transport { .. }), "{error:?}");
        assert!(error.to_string().contains("broke off before its end"), "{error}");
    }
}

#[tokio::test]
async fn a_refused_connection_is_named() {
    let (_silent, address) = silent_port();
    let url = format!("http://{address}");
    let client = Client::builder(url)
        .api_key("key")
        .credentials(genesys_multicloud_cx::auth::Credentials::bearer("token"))
        .build()
        .unwrap();
    let error = ping(&client).await;
    assert!(
        matches!(
            error,
            Error::Transport {
                connect_failed: true,
                ..
            }
        ),
        "{error:?}"
    );
    assert!(error.to_string().contains("no connection to the service: "), "{error}");
}

#[tokio::test]
async fn a_silent_server_runs_into_the_timeout() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let client = Client::builder(url)
        .api_key("key")
        .credentials(genesys_multicloud_cx::auth::Credentials::bearer("token"))
        .timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    let error = ping(&client).await;
    assert!(matches!(error, Error::Timeout { .. }), "{error:?}");
    assert!(error.to_string().contains("no response within 50ms"), "{error}");
}

#[tokio::test]
async fn an_answer_too_large_for_memory_is_given_up() {
    let announced = b"HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n{".to_vec();
    let mut endless = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n\"".to_vec();
    endless.resize(4096, b'a');
    for large in [announced, endless] {
        let wire = Wire::new([large]).await;
        let builder = wire.builder().max_response_size(1024);
        let client = builder
            .credentials(genesys_multicloud_cx::auth::Credentials::bearer("token"))
            .build()
            .unwrap();
        let error = ping(&client).await;
        assert!(
            matches!(error, Error::ResponseTooLarge { limit: 1024, .. }),
            "{error:?}"
        );
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed_and_takes_no_secret_along() {
    let other = Wire::new([ok("{}")]).await;
    for status in [
        "301 Moved",
        "302 Found",
        "303 See Other",
        "307 Temporary",
        "308 Permanent",
    ] {
        let location = format!("{}/x?code=hunter2", other.url);
        let wire =
            Wire::new([format!("HTTP/1.1 {status}\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n").into_bytes()])
                .await;
        let error = ping(&wire.client()).await;
        assert!(matches!(error, Error::Redirect { .. }), "{error:?}");
        assert!(error.to_string().contains(&other.url), "{error}");
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
    }
    assert!(other.requests().is_empty());
}

#[tokio::test]
async fn a_hook_cannot_switch_redirects_on() {
    let other = Wire::new([ok("{}")]).await;
    let location = format!(
        "HTTP/1.1 302 Found\r\nLocation: {}\r\nContent-Length: 0\r\n\r\n",
        other.url
    );
    let wire = Wire::new([location.into_bytes()]).await;
    let client = wire
        .builder()
        .configure_http(|http| http.redirect(reqwest::redirect::Policy::limited(3)).referer(true))
        .build()
        .unwrap();
    let call = client.authentication().retrieve_token(TokenRequest::new("x"));
    call.send().await.unwrap_err();
    assert!(other.requests().is_empty());
}

#[tokio::test]
async fn lists_that_mean_something_else_are_refused_and_nothing_is_sent() {
    let wire = Wire::new([ok("{}")]).await;
    let client = wire.client();
    let none: [&str; 0] = [];
    for (ids, reason) in [
        (&none[..], "statistic_ids: a list needs at least one entry"),
        (&["a", "b,c"][..], "statistic_ids: entry 1 of the list holds a comma"),
    ] {
        let call = client.statistics().get_subscription_values("a").statistic_ids(ids);
        let error = call.send().await.unwrap_err();
        assert!(error.to_string().contains(reason), "{error}");
    }
    assert!(wire.requests().is_empty());
}

#[tokio::test]
async fn deep_and_wide_json_is_an_error_and_no_crash() {
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    let wide = format!("{{{}}}", vec!["\"dbid\":[1]"; 10_000].join(","));
    for body in [
        deep.as_str(),
        wide.as_str(),
        "\u{feff}{\"dbid\":",
        "{\"dbid\":1e999}",
        "\0",
    ] {
        for status in ["200 OK", "500 Internal Server Error"] {
            let wire = Wire::new([answer(status, "application/json", body)]).await;
            let client = wire.client();
            client.authentication().get_user_info().send().await.unwrap_err();
        }
    }
}
