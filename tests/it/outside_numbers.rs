//! Numbers of servers and of callers, however large, meet no arithmetic that can overflow.

use std::time::Duration;

use genesys_multicloud_cx::auth::{AccessToken, Credentials, OAuthClient, TokenProvider};
use genesys_multicloud_cx::third_party_messaging::Channel;
use genesys_multicloud_cx::{Client, ClientBuilder, Error, RetryPolicy, Upload};

use crate::wire::{Answer, Wire, ok};

async fn ping(builder: ClientBuilder) -> Result<(), Error> {
    let client = builder.build().unwrap();
    client.authentication().ping().send().await.map(|_| ())
}

fn token() -> Credentials {
    Credentials::bearer("token-4711")
}

/// Waits of a millisecond at most.
fn quick() -> RetryPolicy {
    RetryPolicy::default()
        .min_delay(Duration::from_millis(1))
        .max_delay(Duration::from_millis(1))
}

const LARGEST: [&str; 8] = [
    "18446744073709551615",
    "18446744073709551616",
    "99999999999999999999999999999999999999",
    "9223372036854775807",
    "9223372036854775808",
    "4294967296",
    "253402300800",
    "Fri, 31 Dec 9999 23:59:59 GMT",
];

fn busy(after: &str) -> Answer {
    let head = "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close";
    format!("{head}\r\nRetry-After: {after}\r\n\r\n").into()
}

#[tokio::test]
async fn a_service_that_asks_for_ages_is_not_waited_for() {
    for after in LARGEST {
        let wire = Wire::new([busy(after)]).await;
        let policy = quick();
        let error = ping(wire.builder().retry(policy).credentials(token())).await;
        let error = error.unwrap_err();
        assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (503, 1));
        // Whoever has the time waits as long as the call may take.
        let patient = policy.budget(Duration::MAX);
        let builder = wire.builder().retry(patient).credentials(token());
        let error = ping(builder.timeout(Duration::from_millis(50))).await;
        let error = error.unwrap_err();
        // What is more than can be counted is never waited for.
        let is_endless = after.bytes().all(|digit| digit.is_ascii_digit()) && after.parse::<u64>().is_err();
        let is_right = match &error {
            Error::Timeout { .. } => !is_endless,
            error => is_endless && error.attempts() == 1,
        };
        assert!(is_right, "{after}: {error}");
    }
}

#[tokio::test]
async fn nonsense_in_its_place_is_none() {
    for after in ["", "-1", "1e3", "soon", "18446744073709551615.5", "Wed, 21 Oct 1015"] {
        let wire = Wire::new([busy(after), ok("{}")]).await;
        let builder = wire.builder().retry(quick()).credentials(token());
        ping(builder).await.unwrap();
    }
}

#[tokio::test]
async fn the_largest_settings_are_none() {
    let policy = RetryPolicy::default()
        .max_attempts(u32::MAX)
        .min_delay(Duration::MAX)
        .max_delay(Duration::MAX)
        .attempt_timeout(Duration::MAX)
        .budget(Duration::MAX);
    let wire = Wire::new([ok("{}")]).await;
    let largest = || {
        wire.builder()
            .retry(policy)
            .timeout(Duration::MAX)
            .read_timeout(Duration::MAX)
            .max_response_size(usize::MAX)
            .configure_http(|http| http.connect_timeout(Duration::MAX))
            .credentials(token())
    };
    ping(largest()).await.unwrap();
    let client = largest().build().unwrap();
    let call = client.authentication().ping().timeout(Duration::MAX);
    let _ = call.send().await.unwrap();
    let wire = Wire::new([busy("1")]).await;
    let builder = wire.builder().retry(policy).credentials(token());
    let error = ping(builder.timeout(Duration::from_millis(50))).await;
    assert!(matches!(error, Err(Error::Timeout { .. })), "{error:?}");
    let smallest = RetryPolicy::default()
        .max_attempts(0)
        .budget(Duration::ZERO)
        .max_delay(Duration::ZERO);
    let error = ping(wire.builder().retry(smallest).credentials(token())).await;
    assert_eq!(error.unwrap_err().attempts(), 1);
}

#[tokio::test]
async fn lengths_that_no_body_has_are_an_error() {
    for length in [
        "18446744073709551615",
        "18446744073709551614",
        "18446744073709551613",
        "18446744073709551616",
        "9223372036854775808",
        "-1",
        "1e3",
        "2, 3",
    ] {
        let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n{{}}");
        for limit in [1024, usize::MAX] {
            let wire = Wire::new([head.clone().into()]).await;
            let builder = wire.builder().max_response_size(limit);
            let error = ping(builder.credentials(token())).await.unwrap_err();
            assert!(
                matches!(error, Error::Transport { .. } | Error::ResponseTooLarge { .. }),
                "{length}: {error:?}"
            );
            // What is announced as too large is not read at all.
            if (length, limit) == ("9223372036854775808", 1024) {
                assert!(matches!(error, Error::ResponseTooLarge { .. }), "{error:?}");
            }
        }
        let wire = Wire::new([head.into()]).await;
        let messaging = wire.client().third_party_messaging(Channel::new("1", "c", "secret"));
        let call = messaging.service().download_media("1", "2", "3");
        match call.stream().await {
            Ok(file) => {
                let mut file = file.into_inner();
                let copied = file.copy_to(&mut Vec::new()).await;
                assert!(copied.is_err(), "{length}: {copied:?}");
            }
            Err(error) => assert!(matches!(error, Error::Transport { .. }), "{error:?}"),
        }
    }
    // A chunk of a chunked body has a length, too.
    for length in ["ffffffffffffffff", "10000000000000000", "-1"] {
        let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked";
        let wire = Wire::new([format!("{head}\r\n\r\n{length}\r\n{{}}").into()]).await;
        let error = ping(wire.builder().credentials(token())).await.unwrap_err();
        assert!(matches!(error, Error::Transport { .. }), "{length}: {error:?}");
    }
}

async fn upload(client: &Client, file: Upload) -> Result<(), Error> {
    let call = client.user_data_management().upload_certificate("a", file);
    let call = call;
    call.send().await.map(|_| ())
}

#[tokio::test]
async fn files_that_no_request_can_carry_are_refused() {
    let wire = Wire::new([ok("{}")]).await;
    let client = wire.client();
    for length in [u64::MAX, u64::MAX - 1, u64::MAX - 300, i64::MAX as u64] {
        let source = Upload::from_source("a", length, || async { Ok(b"abc".as_slice()) });
        let reader = Upload::from_reader("a", length, b"abc".as_slice());
        for file in [source, reader] {
            assert!(format!("{file:?}").contains(&length.to_string()));
            let error = upload(&client, file).await.unwrap_err();
            assert!(matches!(error, Error::InvalidRequest { .. }), "{error:?}");
            assert!(error.to_string().contains("longer than HTTP can carry"), "{error}");
        }
    }
    assert!(wire.requests().is_empty());
    // What can be counted is sent, and ends with the file that is shorter.
    let file = Upload::from_source("a", i64::MAX as u64 - 1000, || async { Ok(b"abc".as_slice()) });
    let error = upload(&client, file).await.unwrap_err();
    assert!(matches!(error, Error::Transport { .. }), "{error:?}");
    assert!(error.to_string().contains("bytes before its announced end"), "{error}");
}

#[tokio::test]
async fn addresses_that_no_request_can_carry_are_refused() {
    let wire = Wire::new([ok("{}")]).await;
    let client = wire.builder().retry(quick()).credentials(token()).build().unwrap();
    let call = |length: usize| {
        let call = client
            .statistics()
            .get_statistic_value("a", "Agent", "b".repeat(length));
        call.send()
    };
    for length in [65_536, 70_000, 1_000_000] {
        let error = call(length).await.unwrap_err();
        assert!(matches!(error, Error::InvalidRequest { .. }), "{error:?}");
        assert_eq!(error.attempts(), 0);
        assert!(error.to_string().contains("at most 65534"), "{error}");
        assert!(!error.to_string().contains("bbbb"));
    }
    assert!(wire.requests().is_empty());
    let _ = call(65_000).await.unwrap();
    // As long as it may be, to the byte.
    let fixed = wire.last().line().len() - "GET  HTTP/1.1".len() - 65_000 + wire.url.len();
    let longest = 65_534 - fixed;
    let _ = call(longest).await.unwrap();
    let error = call(longest + 1).await.unwrap_err();
    assert!(matches!(error, Error::InvalidRequest { .. }), "{error:?}");
    let path = client.statistics().delete_subscription("c".repeat(70_000));
    let error = path.send().await.unwrap_err();
    assert!(matches!(error, Error::InvalidRequest { .. }), "{error:?}");
}

/// Whatever a service says of the life of a token.
#[tokio::test]
async fn lives_of_tokens_are_counted_or_not() {
    struct Endless;
    impl TokenProvider for Endless {
        fn token<'a>(
            &'a self,
            _: Option<&'a genesys_multicloud_cx::Secret>,
        ) -> genesys_multicloud_cx::auth::ProvidedToken<'a> {
            Box::pin(async { Ok(AccessToken::new("token").expires_in(Duration::MAX)) })
        }
    }
    let wire = Wire::new([ok("{}")]).await;
    ping(wire.builder().credentials(Credentials::provider(Endless)))
        .await
        .unwrap();
    for seconds in ["9223372036854775807", "1"] {
        let wire = Wire::by(move |_, request| match request.line().contains("/oauth/token") {
            true => ok(&format!(r#"{{"access_token":"a","expires_in":{seconds}}}"#)),
            false => ok("{}"),
        })
        .await;
        let credentials = Credentials::password(OAuthClient::new("id", "s"), "user", "p");
        ping(wire.builder().credentials(credentials)).await.unwrap();
    }
}
