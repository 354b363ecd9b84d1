//! What the simulator delivers to a third-party system. The signatures were made by somebody
//! else's software.

use std::io::ErrorKind;

use genesys_multicloud_cx::simulator::Simulator;
use serde_json::json;

use crate::wire::{Wire, answer, json as json_answer, ok};

const EVENTS: &str = r#"{"data":{"entities":[{"entity":{"id":"8e09e19f","mediaType":"chat"},"event":"FINISHED"}]},"operationId":"f6c4"}"#;

#[tokio::test]
async fn payloads_are_signed_as_they_are_sent() {
    let simulator = Simulator::start().await.unwrap();
    let third_party = Wire::new([ok(r#"{"messageId":"1"}"#), json_answer("500 No", "{}")]).await;
    let url = format!("{}/hook?a=b", third_party.url);
    let message = json!({
        "channel": { "id": "0123456789", "type": "sms" }, "text": "Grüße", "type": "Text"
    });
    let delivery = simulator.deliver_message(&url, &message).await.unwrap();
    assert_eq!(
        (delivery.status.as_u16(), delivery.body.as_str()),
        (200, r#"{"messageId":"1"}"#)
    );
    let request = third_party.last();
    assert_eq!(request.line(), "POST /hook?a=b HTTP/1.1");
    let body = r#"{"channel":{"id":"0123456789","type":"sms"},"text":"Grüße","type":"Text"}"#;
    assert_eq!(request.text(), body);
    let header = |name: &str| request.header(name).unwrap();
    assert_eq!(
        header("x-hub-signature"),
        "sha1=afec1242712aaa92e0225f0926f621d6e620d721"
    );
    assert_eq!(header("content-type"), "application/json");
    assert_eq!(header("x-b3-traceid").len(), 36);
    assert_eq!(request.header("x-api-key"), None);

    let events = serde_json::from_str(EVENTS).unwrap();
    let delivery = simulator.deliver_interaction_events(&url, &events).await.unwrap();
    assert_eq!(delivery.status.as_u16(), 500);
    let request = third_party.last();
    assert_eq!(request.text(), EVENTS);
    let signature = request.header("x-hub-signature").unwrap();
    assert_eq!(signature, "sha1=26077a24f2cd5d6210283b885d50d0b234d1350f");
    // One attempt each.
    assert_eq!(third_party.requests().len(), 2);
}

#[tokio::test]
async fn redirects_are_not_followed_and_failures_are_errors() {
    let simulator = Simulator::start().await.unwrap();
    let third_party = Wire::by(|_, _| {
        let moved = answer("307 Moved", "text/plain", "");
        let moved = String::from_utf8(moved).unwrap();
        moved
            .replace("Content-Type", "Location: /elsewhere\r\nContent-Type")
            .into_bytes()
    })
    .await;
    let delivery = simulator.deliver_message(&third_party.url, &json!({})).await.unwrap();
    assert_eq!((delivery.status.as_u16(), third_party.requests().len()), (307, 1));
    for url in ["http://127.0.0.1:1/", "no url"] {
        assert!(simulator.deliver_message(url, &json!({})).await.is_err());
    }
}

#[tokio::test]
async fn a_payload_that_the_webhook_does_not_allow_is_not_sent() {
    let simulator = Simulator::start().await.unwrap();
    let third_party = Wire::new([ok("{}")]).await;
    for bad in [
        json!({ "data": { "entities": [{ "event": "s3cret" }] } }),
        json!({ "data": {}, "s3cret": 1 }),
        json!([]),
    ] {
        let result = simulator.deliver_interaction_events(&third_party.url, &bad).await;
        let error = result.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(error.to_string().starts_with("body"), "{error}");
    }
    let message = json!({ "text": 5, "subject": 7 });
    assert!(simulator.deliver_message(&third_party.url, &message).await.is_err());
    assert!(third_party.requests().is_empty());
}
