//! What real servers send is read, by a client, by a session of CometD and by a webhook.

use genesys_multicloud_cx::authentication::types::CloudUserDetails;
use genesys_multicloud_cx::messaging::OutgoingMessage;
use genesys_multicloud_cx::statistics::types::StatisticData;
use genesys_multicloud_cx::webhook::{InteractionEvents, Payload, Verifier};
use genesys_multicloud_cx::{Error, Response};
use serde_json::{Value, json};

use crate::decoding::{decode_error, user, values};
use crate::wire::{Answer, Wire, ok};

/// An answer of bytes that are no UTF-8.
fn bytes(content_type: &str, body: &[u8]) -> Answer {
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

async fn ping(body: &str) -> Result<Response<Value>, Error> {
    let wire = Wire::new([ok(body)]).await;
    let call = wire.client().authentication().ping();
    call.send().await
}

#[tokio::test]
async fn each_oddity_by_itself_loses_nothing() {
    let expected: CloudUserDetails = serde_json::from_value(json!({
        "username": "agent2", "dbid": 17, "contactCenterId": "9350",
        "authorities": [{ "authority": "a" }], "properties": {},
    }))
    .unwrap();
    let around = |dbid: &str, rest: &str| {
        format!(
            r#"{{"username":"agent2","dbid":{dbid},"contactCenterId":"9350",
                "authorities":[{{"authority":"a"}}],"properties":{{}}{rest}}}"#
        )
    };
    let plain = around("17", "");
    let mut bodies: Vec<String> = ["17.0", "1.7e1", "\"17\"", "\"17.0\"", " 017 ", "+17"]
        .iter()
        .map(|dbid| around(dbid, ""))
        .collect();
    for rest in [
        r#","dbid":17"#,
        r#","load":NaN"#,
        r#","load":[-Infinity,1e999]"#,
        r#","cut":"cut \ud83d""#,
        ",\"tab\":\"\t\"",
        ",",
    ] {
        bodies.push(around("17", rest));
    }
    bodies.push(format!("\u{feff}{plain}"));
    bodies.push(format!("{plain}\n\0"));
    bodies.push(plain.replace("\"9350\"", "9350"));
    bodies.push(plain.replace("[{", "[null,{"));
    bodies.push(plain.replace("}]", "},null]"));
    bodies.push(plain.replace("[{", "{").replace("}]", "}"));
    bodies.push(plain.replace("\"properties\":{}", "\"properties\":[]"));
    bodies.push(plain.replace("17,", "18,\"dbid\":17,"));
    bodies.push(plain.replace("{\"username\"", "{\"loginName\":NaN,\"username\""));
    for body in &bodies {
        let read = user(ok(body)).await.unwrap_or_else(|error| panic!("{error}: {body}"));
        assert_eq!(*read, expected, "{body}");
    }
    for encode in [u16::to_le_bytes, u16::to_be_bytes] {
        let utf16 = format!("\u{feff}{plain}");
        let utf16: Vec<u8> = utf16.encode_utf16().flat_map(encode).collect();
        assert_eq!(*user(bytes("application/json", &utf16)).await.unwrap(), expected);
    }
}

#[tokio::test]
async fn the_same_goes_for_what_is_in_an_envelope() {
    let expected: StatisticData = serde_json::from_value(json!({
        "subscriptionId": "1", "statistics": [{ "name": "a", "timestamp": 1_700_000_000_000_i64, "value": 0.5 }],
    }))
    .unwrap();
    for body in [
        r#"{"status":{"code":0},"data":{"subscriptionId":1,"statistics":[null,{"name":"a","timestamp":1.7e12,"value":0.5}]}}"#,
        r#"{"status":{"code":"0"},"data":{"subscriptionId":"1","statistics":{"name":"a","timestamp":"1700000000000","value":0.5}}}"#,
        r#"{"status":{"code":NaN},"data":{"subscriptionId":"1","statistics":[{"name":"a","timestamp":1700000000000,"value":0.5}]}}"#,
        r#"{"status":{"code":-0},"data":17,"data":{"subscriptionId":"1","statistics":[{"name":"a","timestamp":1700000000000,"value":0.5}]},"errors":[NaN]}"#,
        r#"{"status":[],"data":{"subscriptionId":"1","statistics":[{"name":"a","timestamp":1700000000000,"value":0.5,"load":NaN}]}}"#,
    ] {
        let read = values(ok(body)).await.unwrap_or_else(|error| panic!("{error}: {body}"));
        assert_eq!(*read, expected, "{body}");
    }
    for nothing in ["[]", "NaN", "null"] {
        let body = format!(r#"{{"status":{{"code":0}},"data":{nothing}}}"#);
        assert_eq!(*values(ok(&body)).await.unwrap(), StatisticData::default());
    }
    let any = ping(r#"{"status":{"code":0},"data":{"n":NaN,"m":[1.50,17.0,"17",null],"cut":"\udc00"}}"#);
    assert_eq!(
        *any.await.unwrap(),
        json!({ "n": null, "m": [1.5, 17.0, "17", null], "cut": "\u{fffd}" })
    );
}

#[tokio::test]
async fn texts_come_in_the_charset_that_is_named_or_that_they_are_in() {
    let latin = b"{\"username\":\"Gr\xfc\xdfe \x80\"}";
    for content_type in [
        "application/json;charset=ISO-8859-1",
        "application/json; charset=\"windows-1252\"",
        "application/json",
    ] {
        let user = user(bytes(content_type, latin)).await.unwrap();
        assert_eq!(user.username.as_deref(), Some("Grüße €"), "{content_type}");
    }
    let japanese = b"{\"username\":\"\x93\xfa\x96\x7b \x95\\\"}";
    let user = user(bytes("text/json;charset=Shift_JIS", japanese)).await.unwrap();
    assert_eq!(user.username.as_deref(), Some("日本 表"));
    // An error has the same right.
    let refused = b"{\"message\":\"Benutzer gel\xf6scht\"}";
    let wire = Wire::new([bytes("application/json;charset=iso-8859-1", refused)]).await;
    let error = wire.client().authentication().ping().send().await.unwrap_err();
    assert!(error.to_string().contains("Benutzer gelöscht"), "{error}");
}

#[tokio::test]
async fn numbers_are_exact_where_they_can_be() {
    for (dbid, expected) in [
        ("9007199254740993.0", 9_007_199_254_740_993),
        ("9.007199254740993e15", 9_007_199_254_740_993),
        ("\"-9223372036854775808\"", i64::MIN),
        ("9223372036854775807.000", i64::MAX),
        ("-0.0", 0),
    ] {
        let user = user(ok(&format!("{{\"dbid\":{dbid}}}"))).await.unwrap();
        assert_eq!(user.dbid, Some(expected), "{dbid}");
    }
}

#[tokio::test]
async fn what_cannot_be_read_is_told_with_place_and_reason() {
    for (body, path, reason) in [
        (r#"{"dbid":1e999}"#, "dbid", "1e999 is out of range"),
        (
            r#"{"dbid":"9223372036854775808"}"#,
            "dbid",
            "invalid value: integer `9223372036854775808`, expected i64",
        ),
        (
            "\u{feff}{\"authorities\":[{},null,{\"privileges\":\"a\",\"name\":[]}]}",
            "authorities[2].name",
            "invalid type: sequence, expected a string",
        ),
        (
            r#"{"username":"a","dbid":17.5}"#,
            "dbid",
            "invalid type: floating point `17.5`, expected i64",
        ),
        (
            r#"{"authorities":{"privileges":{"a":1}}}"#,
            "authorities[0].privileges",
            "invalid type: map, expected a sequence",
        ),
        (
            r#"{"dbid":17"username":"a"}"#,
            "",
            "JSON of 25 bytes, which is damaged at line 1, column 11",
        ),
        (
            "\u{feff}{\"dbid\":17",
            "",
            "JSON of 13 bytes, which breaks off before its end",
        ),
        (
            "Bad gateway",
            "",
            "text of 11 bytes, which is not JSON (line 1, column 1); check the base URL",
        ),
    ] {
        let error = decode_error(user(ok(body)).await.unwrap_err());
        assert_eq!((error.path.as_str(), error.reason.as_str()), (path, reason));
    }
    let body = r#"{"status":{"code":0},"data":{"n":1e999}}"#;
    let error = decode_error(ping(body).await.unwrap_err());
    assert_eq!(error.path, "data.n");
    assert_eq!(error.reason, "1e999 is out of range");
    assert!(!error.to_string().contains("base URL"), "{error}");
    let body = r#"{"status":{"code":NaN},"data":{"statistics":[{"timestamp":"soon"}]}}"#;
    let error = decode_error(values(ok(body)).await.unwrap_err());
    assert_eq!(error.path, "data.statistics[0].timestamp");
    assert_eq!(error.reason, "invalid type: string \"soon\", expected i64");
}

#[tokio::test]
async fn a_lifetime_in_any_form_is_no_obstacle_to_signing_in() {
    use genesys_multicloud_cx::auth::{Credentials, OAuthClient};

    for lifetime in ["\"3600\"", "3600.0", "3.6e3", "\"\"", "null", "NaN"] {
        let token = format!(r#"{{"access_token":"token-1","expires_in":{lifetime}}}"#);
        let wire = Wire::new([ok(&token), ok("{}")]).await;
        let credentials = Credentials::password(OAuthClient::new("id", "secret"), "a", "b");
        let client = wire.builder().credentials(credentials).build().unwrap();
        let _ = client.authentication().ping().send().await.unwrap();
        let authorization = wire.last().header("authorization");
        assert_eq!(authorization.as_deref(), Some("Bearer token-1"), "{lifetime}");
    }
}

#[test]
fn a_webhook_takes_what_is_odd() {
    let sms = concat!(
        "\u{feff}{\"type\":\"Text\",\"type\":\"Text\",\"text\":\"cut \\ud83d\",\"segments\":NaN,",
        "\"channel\":{\"type\":\"sms\",\"id\":17,\"messageId\":\"m1\",\"to\":[null,{\"id\":\"+4989\"}],},}\0"
    );
    let verifier = Verifier::new("key").unwrap();
    let signature = verifier.sign(sms.as_bytes());
    let verified = verifier.verify_header(&signature, sms.as_bytes()).unwrap();
    let Ok(OutgoingMessage::Sms(sms)) = verified.message() else {
        panic!("{:?}", verified.message());
    };
    assert_eq!(sms.text.as_deref(), Some("cut \u{fffd}"));
    assert_eq!(sms.message_id.as_deref(), Some("m1"));
    assert_eq!(sms.channel_id.as_deref(), Some("17"));
    assert_eq!(sms.to[0].id.as_deref(), Some("+4989"));

    let email = b"{\"type\":\"Email\",\"messageId\":1,\"subject\":\"Gr\xfc\xdfe\",\"content\":{\"type\":\"text\",\"text\":NaN}}";
    let Ok(OutgoingMessage::Email(email)) = OutgoingMessage::decode(email) else {
        panic!("no email");
    };
    assert_eq!(email.subject.as_deref(), Some("Grüße"));
    assert_eq!(email.message_id.as_deref(), Some("1"));

    let other = OutgoingMessage::decode(br#"{"type":"WhatsApp","n":NaN,"cut":"\ud83d","n":17.0}"#);
    assert_eq!(
        other,
        Ok(OutgoingMessage::Unknown(
            json!({ "type": "WhatsApp", "n": 17.0, "cut": "\u{fffd}" })
        ))
    );

    let events = InteractionEvents::decode(
        "\u{feff}{\"operationId\":1,\"data\":{\"entities\":[null,{\"event\":\"STARTED\",\"entity\":{\"id\":\"\\udead\",\"load\":1e999}}]}}"
            .as_bytes(),
    )
    .unwrap();
    assert_eq!(events.operation_id.as_deref(), Some("1"));
    assert_eq!(events.events.len(), 1);
    assert_eq!(events.events[0].interaction_id(), Some("\u{fffd}"));

    let error = Value::decode(br#"{"data":{"n":1e999}}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the payload can't be read at `data.n`: it is out of range"
    );
}

#[cfg(feature = "statistics-notifications")]
#[tokio::test]
async fn one_odd_message_of_a_batch_costs_no_other() {
    use genesys_multicloud_cx::cometd::NotificationEvent;

    const UPDATES: &str = "/statistics/v3/updates";
    let wire = Wire::by(|_, request| {
        let messages: Vec<Value> = serde_json::from_slice(&request.body).unwrap();
        let id = messages[0]["id"].as_str().unwrap();
        let reply =
            |channel: &str, rest: &str| format!(r#"{{"channel":"{channel}","id":{id},"successful":"true"{rest}}}"#);
        ok(&match messages[0]["channel"].as_str().unwrap() {
            "/meta/handshake" => format!(
                "\u{feff}[{}]",
                reply(
                    "/meta/handshake",
                    r#","clientId":4711,"advice":{"interval":"0","timeout":"30000"}"#
                )
            ),
            "/meta/subscribe" => format!(
                "[{}]\0",
                reply("/meta/subscribe", &format!(r#","subscription":"{UPDATES}""#))
            ),
            "/meta/connect" => format!(
                r#"[{{"channel":"{UPDATES}","data":{{"n":1}}}},
                    {{"channel":"{UPDATES}","data":{{"n":NaN}}}},
                    {{"channel":"{UPDATES}","data":{{"n":1e999,"m":"\ud83d"}}}},
                    {{"channel":"{UPDATES}","channel":"{UPDATES}","data":{{"n":4}}}},
                    NaN, {}, {{"channel":"{UPDATES}","data":{{"n":{}5{}}}}},]"#,
                reply("/meta/connect", ""),
                "[".repeat(500),
                "]".repeat(500),
            ),
            channel => format!("[{}]", reply(channel, "")),
        })
    })
    .await;
    let listen = wire.client().statistics_notifications().listen([UPDATES]);
    let mut notifications = listen.open().await.unwrap();
    let mut received = Vec::new();
    while received.len() < 5 {
        let next = tokio::time::timeout(std::time::Duration::from_secs(10), notifications.next());
        match next.await.expect("nothing came").expect("an end").unwrap() {
            NotificationEvent::Message(message) => received.push(message.data().cloned().unwrap()),
            NotificationEvent::Reconnecting(error) => panic!("{error}"),
            _ => {}
        }
    }
    assert_eq!(
        received[..4],
        [
            json!({ "n": 1 }),
            json!({ "n": null }),
            json!({ "n": null, "m": "\u{fffd}" }),
            json!({ "n": 4 }),
        ]
    );
    assert!(received[4]["n"][0][0].is_array(), "the deep end is missing");
    notifications.close().await;
}
