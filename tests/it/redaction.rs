//! Secrets that a service echoes, in whichever form it writes them, are in no error.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use genesys_multicloud_cx::auth::{Credentials, OAuthClient};
use genesys_multicloud_cx::third_party_messaging::Channel;
use genesys_multicloud_cx::{Client, ClientBuilder, Error};
use serde_json::Value;

use crate::wire::{Wire, answer, json};

const KEY: &str = "key/0815+a=";
const TOKEN: &str = "t0ken/47=11+x'y";
const PASSWORD: &str = r#"pa's&s"wo\rd <ü> %"#;
const SECRET: &str = "cl!ent$ecret/=";

/// The forms in which text travels inside of JSON, addresses, forms and pages.
fn forms(secret: &str) -> Vec<(&'static str, String)> {
    let units = |escape: fn(u16) -> String| secret.encode_utf16().map(escape).collect::<String>();
    let bytes = |escape: fn(u8) -> String| secret.bytes().map(escape).collect::<String>();
    let punctuation = |escape: fn(char) -> String| {
        let escape = |c: char| match c.is_ascii_alphanumeric() {
            true => c.to_string(),
            false => escape(c),
        };
        secret.chars().map(escape).collect::<String>()
    };
    let quoted = |text: &str| {
        let quoted = Value::from(text).to_string();
        quoted[1..quoted.len() - 1].to_owned()
    };
    let html = secret
        .replace('&', "&amp;")
        .replace('\'', "&#39;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    let form: String = url::form_urlencoded::byte_serialize(secret.as_bytes()).collect();
    vec![
        ("JSON", quoted(secret)),
        ("JSON with slashes escaped", quoted(secret).replace('/', "\\/")),
        (
            "Gson",
            quoted(secret)
                .replace('=', "\\u003d")
                .replace('\'', "\\u0027")
                .replace('&', "\\u0026")
                .replace('<', "\\u003c")
                .replace('>', "\\u003e"),
        ),
        ("JSON, all escaped", units(|unit| format!("\\u{unit:04x}"))),
        ("JSON, in upper case", units(|unit| format!("\\u{unit:04X}"))),
        ("JSON in JSON", quoted(&quoted(secret).replace('/', "\\/"))),
        ("JSON in JSON in JSON", quoted(&quoted(&quoted(secret)))),
        ("form", form),
        (
            "percent",
            punctuation(|c| {
                let mut buffer = [0; 4];
                c.encode_utf8(&mut buffer)
                    .bytes()
                    .map(|byte| format!("%{byte:02X}"))
                    .collect()
            }),
        ),
        (
            "percent in lower case",
            punctuation(|c| {
                let mut buffer = [0; 4];
                c.encode_utf8(&mut buffer)
                    .bytes()
                    .map(|byte| format!("%{byte:02x}"))
                    .collect()
            }),
        ),
        ("percent, all", bytes(|byte| format!("%{byte:02X}"))),
        ("percent twice", bytes(|byte| format!("%25{byte:02x}"))),
        (
            "percent of JSON",
            quoted(secret).bytes().map(|byte| format!("%{byte:02X}")).collect(),
        ),
        ("HTML", html.clone()),
        ("HTML, decimal", punctuation(|c| format!("&#{};", u32::from(c)))),
        ("HTML, hexadecimal", punctuation(|c| format!("&#x{:x};", u32::from(c)))),
        ("HTML, padded", punctuation(|c| format!("&#X{:04X};", u32::from(c)))),
        ("HTML of HTML", html.replace('&', "&amp;")),
        ("HTML in JSON", quoted(&html)),
        (
            "JavaScript",
            punctuation(|c| match u32::from(c) {
                code @ 0..=0xff => format!("\\x{code:02x}"),
                code => format!("\\u{{{code:x}}}"),
            }),
        ),
    ]
}

/// All that an error shows, to people and to programs.
fn shown(error: &Error) -> String {
    let mut shown = format!("{error} {error:?}");
    let (body, more) = match error {
        Error::Api(error) => (
            error.body.to_text(),
            format!("{:?} {:?}", error.service_status, error.errors),
        ),
        Error::Authentication(error) => (error.body.to_text(), format!("{:?}", error.service_status)),
        Error::Decode(error) => (error.body.to_text(), format!("{} {}", error.path, error.reason)),
        _ => Default::default(),
    };
    shown.push_str(&body);
    shown.push_str(&more);
    shown
}

/// Whether any reader of a text would find the secret there, however often something is to be decoded.
fn holds(text: &str, secret: &str) -> bool {
    let mut text = text.to_owned();
    for _ in 0..8 {
        if text.contains(secret) {
            return true;
        }
        text = decoded(&text);
    }
    false
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text;
    let hex = |digits: Option<&str>| u32::from_str_radix(digits?, 16).ok();
    while let Some(first) = rest.chars().next() {
        let (plain, length) = if let Some(code) = rest.strip_prefix("\\u").and_then(|digits| hex(digits.get(..4))) {
            (char::from_u32(code).unwrap_or('?').to_string().into_bytes(), 6)
        } else if let Some(code) = rest.strip_prefix("\\x").and_then(|digits| hex(digits.get(..2))) {
            (char::from_u32(code).unwrap().to_string().into_bytes(), 4)
        } else if let Some(code) = rest.strip_prefix('%').and_then(|digits| hex(digits.get(..2))) {
            (vec![code as u8], 3)
        } else if first == '\\' && rest[1..].starts_with(|c: char| c.is_ascii_punctuation()) {
            (rest.as_bytes()[1..2].to_vec(), 2)
        } else if let Some((entity, _)) = rest
            .strip_prefix('&')
            .and_then(|rest| rest.split_once(';'))
            .filter(|(entity, _)| entity.len() < 9)
        {
            let code = match entity {
                "amp" => Some('&'),
                "quot" => Some('"'),
                "lt" => Some('<'),
                "gt" => Some('>'),
                _ => entity.strip_prefix('#').and_then(|code| {
                    let code = match code.strip_prefix(['x', 'X']) {
                        Some(digits) => hex(Some(digits)),
                        None => code.parse().ok(),
                    };
                    char::from_u32(code?)
                }),
            };
            match code {
                Some(code) => (code.to_string().into_bytes(), entity.len() + 2),
                None => (b"&".to_vec(), 1),
            }
        } else {
            (first.to_string().into_bytes(), first.len_utf8())
        };
        bytes.extend(plain);
        rest = &rest[length..];
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[track_caller]
fn clean(what: &str, error: &Error, secret: &str) {
    let shown = shown(error);
    for text in [shown.clone(), shown.replace('+', " ")] {
        assert!(!holds(&text, secret), "{what}: {shown}");
    }
    assert!(shown.contains("[redacted]"), "{what}: {shown}");
}

/// Bodies that echo a text which is to stand in a string of JSON, or in a page.
fn bodies(echo: &str) -> Vec<(&'static str, &'static str, String)> {
    vec![
        (
            "a message",
            "application/json",
            format!(r#"{{"status":{{"code":7,"message":"refused: {echo}!"}}}}"#),
        ),
        (
            "a description",
            "application/json",
            format!(r#"{{"error":"server_error","error_description":"refused: {echo}"}}"#),
        ),
        (
            "a detail, deep down",
            "application/json",
            format!(r#"{{"status":{{"code":7,"message":"m","detail":{{"a":[{{"b":"x {echo} y"}}]}}}}}}"#),
        ),
        (
            "the name of a member",
            "application/json",
            format!(r#"{{"status":{{"code":7,"message":"m","detail":{{"{echo}":1}}}}}}"#),
        ),
        (
            "a part",
            "application/json",
            format!(r#"{{"status":{{"code":7}},"errors":[{{"message":"{echo}"}},"{echo}"]}}"#),
        ),
        (
            "a page",
            "text/html",
            format!("<html><body>Refused: {echo}</body></html>"),
        ),
    ]
}

fn password() -> Credentials {
    Credentials::password(OAuthClient::new("id", SECRET), "user", PASSWORD)
}

/// Has a service give all of these errors, and looks at what becomes of them.
async fn check(status: &str, secret: &str, client: impl Fn(ClientBuilder) -> ClientBuilder) {
    let mut answers = Vec::new();
    let mut names = Vec::new();
    for (form, echo) in forms(secret) {
        for (place, content_type, body) in bodies(&echo) {
            answers.push(answer(status, content_type, &body));
            names.push(format!("{form} in {place}"));
        }
    }
    let wire = Wire::new(answers).await;
    let client = client(wire.builder()).build().unwrap();
    for name in names {
        let error = client.authentication().ping().send().await.unwrap_err();
        clean(&name, &error, secret);
    }
}

#[tokio::test]
async fn what_goes_with_a_call_is_redacted_in_every_form() {
    for secret in [KEY, TOKEN] {
        check("401 Unauthorized", secret, |builder| {
            let credentials = Credentials::bearer(TOKEN);
            builder.api_key(KEY).credentials(credentials)
        })
        .await;
    }
}

#[tokio::test]
async fn what_goes_with_a_sign_in_is_redacted_in_every_form() {
    let basic = STANDARD.encode(format!("id:{SECRET}"));
    for secret in [PASSWORD, SECRET, &basic] {
        let client = |builder: ClientBuilder| builder.credentials(password());
        check("400 Bad Request", secret, client).await;
    }
}

#[tokio::test]
async fn codes_and_refresh_tokens_are_redacted() {
    let application = || OAuthClient::new("id", SECRET);
    for credentials in [
        Credentials::authorization_code(application(), TOKEN, "https://a/b"),
        Credentials::refresh_token(application(), TOKEN),
    ] {
        let body = format!(
            r#"{{"error":"invalid_request","error_description":"{}"}}"#,
            TOKEN.replace('/', "\\/")
        );
        let wire = Wire::new([json("400 Bad Request", &body)]).await;
        let client = wire.builder().credentials(credentials).build().unwrap();
        let error = client.authentication().ping().send().await.unwrap_err();
        clean("an answer", &error, TOKEN);
    }
}

/// A password that was exchanged for a token an hour ago is still one.
#[tokio::test]
async fn what_went_with_an_earlier_call_is_redacted() {
    let wire = Wire::by(|_, request| match request.line().contains("/oauth/token") {
        true => crate::wire::ok(&format!(r#"{{"access_token":"{TOKEN}"}}"#)),
        false => json(
            "500 Oh",
            &format!(
                r#"{{"message":"session of {}"}}"#,
                PASSWORD.replace('\\', "\\\\").replace('"', "\\\"")
            ),
        ),
    })
    .await;
    let client = wire.builder().credentials(password()).build().unwrap();
    let error = client.authentication().ping().send().await.unwrap_err();
    clean("a later answer", &error, PASSWORD);
}

#[tokio::test]
async fn signatures_and_what_they_are_made_with_are_redacted() {
    let wire = Wire::by(|_, request| {
        let signature = request.header("x-hub-signature").unwrap();
        let hex = signature.strip_prefix("sha1=").unwrap();
        json(
            "401 Unauthorized",
            &format!(r#"{{"message":"expected {hex}, by channel\u0020secret\/1"}}"#),
        )
    })
    .await;
    let messaging = wire
        .client()
        .third_party_messaging(Channel::new("1", "ccid", "channel secret/1"))
        .service();
    let call = messaging.delete_media("1", "2", "3");
    let error = call.send().await.unwrap_err();
    let sent = wire.last().header("x-hub-signature").unwrap();
    clean("an answer", &error, sent.strip_prefix("sha1=").unwrap());
    clean("an answer", &error, "channel secret/1");
}

#[tokio::test]
async fn places_and_reasons_of_what_cannot_be_read_are_redacted() {
    let name = Value::from(TOKEN).to_string();
    for body in [
        format!(r#"{{"status":{{"code":0}},"data":{{"statistics":[{{"timestamp":{name}}}]}}}}"#),
        format!(r#"{{"status":{{"code":0}},"data":{{"statistics":{name}}}}}"#),
        r#"{"status":{"code":0},"data":{"statistics":"t0ken/47=11+x'y"}}"#.to_owned(),
        format!(r#"{{"status":{{"code":0}},"data":{{"statistics":[{name}]}}"#),
    ] {
        let wire = Wire::new([json("200 OK", &body)]).await;
        let client = wire.builder().credentials(Credentials::bearer(TOKEN));
        let client = client.build().unwrap();
        let call = client.statistics().get_statistic_values([]);
        let error = call.send().await.unwrap_err();
        assert!(matches!(error, Error::Decode(_)), "{error:?}");
        clean(&body, &error, TOKEN);
    }
}

#[tokio::test]
async fn the_origin_of_a_redirect_is_redacted() {
    let head = "HTTP/1.1 302 Found\r\nLocation: https://SwordFish-Token.evil/x\r\nContent-Length: 0\r\n\r\n";
    let wire = Wire::new([head.as_bytes().to_vec()]).await;
    let client = wire.builder().credentials(Credentials::bearer("SwordFish-Token"));
    let error = client
        .build()
        .unwrap()
        .authentication()
        .ping()
        .send()
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Redirect { .. }), "{error:?}");
    let shown = format!("{error} {error:?}").to_lowercase();
    assert!(!shown.contains("swordfish-token"), "{shown}");
}

/// A text that is cut off gives no part of a token away.
#[tokio::test]
async fn the_beginning_of_a_long_secret_is_redacted() {
    let token: String = (0..40).map(|number| format!("part{number:02}/")).collect();
    let message = format!(
        r#"{{"message":"Invalid access token: {}"}}"#,
        token[..100].replace('/', "\\/")
    );
    let wire = Wire::new([json("401 Unauthorized", &message)]).await;
    let client = wire.builder().credentials(Credentials::bearer(token.as_str()));
    let error = client
        .build()
        .unwrap()
        .authentication()
        .ping()
        .send()
        .await
        .unwrap_err();
    clean("the beginning", &error, &token[..20]);
}

/// What would be in every second word is left there, and a word by itself is not.
#[tokio::test]
async fn short_secrets_are_redacted_where_they_stand_alone() {
    let echo = r#"{"status":{"code":42,"message":"wrong password abc in abcdef, 'abc'"}}"#;
    let wire = Wire::new([json("400 Bad Request", echo)]).await;
    let client: Client = wire
        .builder()
        .credentials(Credentials::password(OAuthClient::new("id", "42"), "user", "abc"))
        .build()
        .unwrap();
    let error = client.authentication().ping().send().await.unwrap_err();
    let Error::Authentication(error) = error else {
        panic!("{error:?}")
    };
    assert_eq!(
        error.service_status.to_string(),
        "wrong password [redacted] in abcdef, '[redacted]' (code 42)"
    );
}

#[tokio::test]
async fn what_is_no_secret_stays_as_it_is() {
    let body = r#"{"status":{"code":7,"message":"100% of a\/b &amp; c+d \u00e4 \\u"},"x":"\u0041"}"#;
    let wire = Wire::new([json("400 Bad Request", body)]).await;
    let error = wire.client().authentication().ping().send().await.unwrap_err();
    let Error::Api(error) = error else { panic!("{error:?}") };
    assert_eq!(error.body.to_text(), body);
    assert_eq!(
        error.service_status.message.as_deref(),
        Some("100% of a/b &amp; c+d ä \\u")
    );
}

/// The whole of a large body, whichever part of it holds the secret.
#[tokio::test]
async fn large_bodies_are_redacted_throughout() {
    let filler = "<p>filler \\u003d &amp; %20</p>".repeat(100_000);
    let echo = TOKEN.replace('/', "&#x2f;");
    let body = format!("{filler}{echo}{filler}{echo}");
    let wire = Wire::new([answer("500 Oh", "text/html", &body)]).await;
    let client = wire.builder().credentials(Credentials::bearer(TOKEN));
    let error = client
        .build()
        .unwrap()
        .authentication()
        .ping()
        .send()
        .await
        .unwrap_err();
    let Error::Api(error) = error else { panic!("{error:?}") };
    let text = error.body.to_text();
    assert_eq!(text.matches("[redacted]").count(), 2);
    assert!(!text.contains("47=11"));
    assert_eq!(text.len(), body.len() - 2 * echo.len() + 2 * "[redacted]".len());
}

/// A secret that lies across the border of two parts that are looked at one after the other.
#[tokio::test]
async fn a_secret_on_a_border_is_redacted() {
    for before in [(1 << 20) - TOKEN.len() + 1, (1 << 20) - 5, (1 << 20) - 1] {
        let body = format!("{}{TOKEN}{}", "x".repeat(before), "y".repeat(100));
        let wire = Wire::new([answer("500 Oh", "text/html", &body)]).await;
        let client = wire.builder().credentials(Credentials::bearer(TOKEN));
        let client = client.build().unwrap();
        let error = client.authentication().ping().send().await.unwrap_err();
        let Error::Api(error) = error else { panic!("{error:?}") };
        let text = error.body.to_text();
        assert!(!text.contains(TOKEN) && text.contains("[redacted]"));
    }
}

#[tokio::test]
async fn a_secret_that_comes_back_as_a_number_is_redacted() {
    const DIGITS: &str = "4711081512";
    let body = format!(r#"{{"status":{{"code":7,"detail":{{"token":{DIGITS},"other":42}}}}}}"#);
    let wire = Wire::new([json("400 Bad Request", &body)]).await;
    let client = wire.builder().credentials(Credentials::bearer(DIGITS));
    let client = client.build().unwrap();
    let error = client.authentication().ping().send().await.unwrap_err();
    clean("a number", &error, DIGITS);
    let Error::Api(error) = error else { panic!("{error:?}") };
    assert_eq!(error.service_status.detail.unwrap()["other"], 42);
}

#[tokio::test]
async fn cookies_of_a_session_are_redacted() {
    const COOKIE: &str = "s3ssion-0815/a";
    let body = format!(r#"{{"message":"no session {COOKIE}"}}"#);
    let wire = Wire::by(move |_, request| match request.header("cookie") {
        None => "HTTP/1.1 500 Oh\r\nSet-Cookie: session=s3ssion-0815/a; Path=/\r\nContent-Length: 0\r\n\r\n".into(),
        Some(_) => json("500 Oh", &body),
    })
    .await;
    let client = wire.client();
    let ping = || client.authentication().ping().send();
    assert!(ping().await.is_err());
    let error = ping().await.unwrap_err();
    assert!(wire.last().header("cookie").unwrap().contains(COOKIE));
    clean("an answer", &error, COOKIE);
}
