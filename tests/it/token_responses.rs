//! What a token endpoint may answer beside what RFC 6749 has it answer.

use genesys_multicloud_cx::auth::{Credentials, MemoryTokenStore, OAuthClient};

use crate::token_endpoint::{advance, field, is_token, password, ping, refresh_token};
use crate::wire::{Wire, answer, json, ok};

#[tokio::test]
async fn a_lifetime_is_read_in_any_form() {
    for (expires_in, renewed_after) in [
        ("3600", Some(3600)),
        (r#""3600""#, Some(3600)),
        (r#"" 3600 ""#, Some(3600)),
        ("3600.0", Some(3600)),
        (r#""3600.0""#, Some(3600)),
        ("1e3", Some(1000)),
        (r#""1e3""#, Some(1000)),
        ("1E+3", Some(1000)),
        ("0", None),
        ("-0", None),
        ("-5", None),
        ("0.0", None),
        (r#""0""#, None),
        (r#""-1""#, None),
        ("null", None),
        (r#""""#, None),
        (r#""soon""#, None),
        (r#""NaN""#, None),
        (r#""Infinity""#, None),
        ("true", None),
        ("[]", None),
        ("{}", None),
        (r#"{"seconds":3600}"#, None),
        ("1e300", None),
        ("1e999", None),
        ("-1e999", None),
        ("18446744073709551615", None),
        ("9223372036854775807", None),
        ("123456789012345678901234567890", None),
        (r#""18446744073709551615""#, None),
    ] {
        let body = format!(r#"{{"access_token":"access-1","expires_in":{expires_in}}}"#);
        let wire = Wire::by(move |_, request| match is_token(request) {
            true => ok(&body),
            false => ok("{}"),
        })
        .await;
        let tokens = || wire.requests().iter().filter(|r| is_token(r)).count();
        for store in [false, true] {
            let before = tokens();
            let builder = wire.builder().credentials(password());
            let client = match store {
                true => builder.token_store(MemoryTokenStore::new()),
                false => builder,
            };
            let client = client.build().unwrap();
            for _ in 0..5 {
                ping(&client).await.expect(expires_in);
            }
            client.wait_for_token_refresh().await;
            assert_eq!(tokens(), before + 1, "{expires_in}: a sign-in per call");
            let life = renewed_after.unwrap_or(1_000_000);
            advance(life * 3 / 4).await;
            ping(&client).await.unwrap();
            client.wait_for_token_refresh().await;
            assert_eq!(tokens(), before + 1, "{expires_in}: renewed too early");
            advance(life / 4 + 1).await;
            ping(&client).await.unwrap();
            let renewed = usize::from(renewed_after.is_some() && !store);
            if !store {
                assert_eq!(tokens(), before + 1 + renewed, "{expires_in}");
            }
        }
    }
}

#[tokio::test]
async fn the_other_members_of_a_token_answer_are_read_liberally() {
    for rest in [
        r#""token_type":"bearer","refresh_token":null"#,
        r#""token_type":"BEARER","refresh_token":"""#,
        r#""token_type":"Bearer","refresh_token":" ""#,
        r#""token_type":null,"refresh_token":{}"#,
        r#""token_type":7,"refresh_token":false"#,
        r#""scope":["*"],"jti":{}"#,
        r#""scope":null"#,
    ] {
        let body = format!(r#"{{"access_token":"access-1",{rest}}}"#);
        let wire = Wire::by(move |_, request| match is_token(request) {
            true => ok(&body),
            false if request.line().contains("expire") => ok("{}"),
            false => match request.header("x-expired") {
                Some(_) => json("401 Unauthorized", ""),
                None => ok("{}"),
            },
        })
        .await;
        let client = wire.builder().credentials(refresh_token());
        let client = client.build().unwrap();
        ping(&client).await.expect(rest);
        client.sign_out().await.unwrap();
    }
    // RFC 6749, section 6: without a new one the old one stays.
    let wire = Wire::by(|index, request| match is_token(request) {
        true => ok(r#"{"access_token":"a","refresh_token":null}"#),
        false if index < 3 => json("401 Unauthorized", ""),
        false => ok("{}"),
    })
    .await;
    let client = wire.builder().credentials(refresh_token());
    let client = client.build().unwrap();
    ping(&client).await.unwrap();
    let sent = wire.requests();
    let sent = sent.iter().filter(|request| is_token(request));
    let sent: Vec<_> = sent.filter_map(|r| field(r, "refresh_token")).collect();
    assert_eq!(sent, ["refresh-0", "refresh-0"]);
}

#[tokio::test]
async fn a_client_that_may_need_form_encoding_is_told_of_the_switch() {
    let plain = answer("400 Bad Request", "text/html", "<html>Bad Request</html>");
    let refusals = [
        plain,
        json("400 Bad Request", ""),
        json("400 Bad Request", r#"{"error":"invalid_request"}"#),
        json("400 Bad Request", r#"{"error":"invalid_client"}"#),
        json("401 Unauthorized", r#"{"error":"invalid_client"}"#),
        json("401 Unauthorized", ""),
    ];
    for refusal in refusals {
        let wire = Wire::new([refusal.clone()]).await;
        for (application, is_told) in [
            (OAuthClient::new("client id", "secret"), true),
            (OAuthClient::new("id", "s%cret"), true),
            (OAuthClient::new("id", "s+cret/=="), true),
            (OAuthClient::new("täg", "secret"), true),
            (OAuthClient::new("id", "s:cret").form_encoded_basic(true), true),
            (OAuthClient::new("plain-id_1.2", "secret*"), false),
        ] {
            let credentials = Credentials::password(application, "user", "password");
            let client = wire.builder().credentials(credentials).build().unwrap();
            let error = ping(&client).await.unwrap_err().to_string();
            assert_eq!(error.contains("OAuthClient::form_encoded_basic"), is_told, "{error}");
            for secret in ["s%cret", "s+cret", "s:cret"] {
                assert!(!error.contains(secret), "{error}");
            }
        }
    }
    // A wrong password is not the application's fault.
    let wrong = r#"{"error":"invalid_grant","error_description":"Bad credentials"}"#;
    let wire = Wire::new([json("400 Bad Request", wrong)]).await;
    let application = OAuthClient::new("client id", "secret");
    let credentials = Credentials::password(application, "user", "password");
    let client = wire.builder().credentials(credentials).build().unwrap();
    let error = ping(&client).await.unwrap_err();
    assert!(!error.to_string().contains("form_encoded_basic"), "{error}");
}
