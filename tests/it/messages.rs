//! Typed messages: what is sent, and what is read, however liberally.

use genesys_multicloud_cx::Error;
use genesys_multicloud_cx::messaging::{
    ContentType, Email, InboundMessage, Messages, OutgoingMessage, Party, Reason, ReasonCode, Receipt, RichMedia, Sms,
    Text,
};
use genesys_multicloud_cx::third_party_messaging::Channel;
use genesys_multicloud_cx::third_party_messaging::types::SendMessagesRequest;
use genesys_multicloud_cx::third_party_messaging_webhook::types as webhook;
use genesys_multicloud_cx::webhook::Payload;
use serde_json::{Value, json};

use crate::wire::{Wire, ok};

const SMS: &str = include_str!("../../fuzz/seeds/messages/sms.json");
const EMAIL: &str = include_str!("../../fuzz/seeds/messages/email.json");

fn message(json: &Value) -> OutgoingMessage {
    OutgoingMessage::decode(json.to_string().as_bytes()).unwrap()
}

fn sms(json: &Value) -> Sms {
    match message(json) {
        OutgoingMessage::Sms(sms) => sms,
        other => panic!("{other:?}"),
    }
}

fn email(json: &Value) -> Email {
    match message(json) {
        OutgoingMessage::Email(email) => email,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_manual_s_text_message() {
    let example: Value = serde_json::from_str(SMS).unwrap();
    let sms = sms(&example);
    let built = Sms::new("Agent message text")
        .message_id("1613474523265-0")
        .channel_id("0123456789")
        .from("0123456789")
        .to("16504661149");
    assert_eq!(sms, built);
    assert_eq!(serde_json::to_value(&built).unwrap(), example);
    let wire = webhook::OutgoingMessage::from(built);
    assert_eq!(*wire, example);
    let message = message(&example);
    assert_eq!(message.message_id(), Some("1613474523265-0"));
    assert_eq!(message.channel_id(), Some("0123456789"));
}

#[test]
fn the_manual_s_email() {
    let example: Value = serde_json::from_str(EMAIL).unwrap();
    let email = email(&example);
    let built = Email::new("Subject")
        .message_id("f7acbac6-68db-4031-aec2-4bbd02627c4b")
        .channel_id("company.com")
        .from(Party::new("no-reply@company.com").name("Sender display name"))
        .to(Party::new("recipient-1@mail.com").name("First Recipient"))
        .to(Party::new("recipient-2@mail.com").name("Second Recipient"))
        .reply_to(Party::new("reply-to@company.com").name("Responder display name"))
        .content(ContentType::Text, "Plain text email body")
        .content(ContentType::Html, "Html email body");
    assert_eq!(email, built);
    assert_eq!(
        (email.text(), email.html()),
        (Some("Plain text email body"), Some("Html email body"))
    );
    assert_eq!(serde_json::to_value(&built).unwrap(), example);
    assert_eq!(*webhook::OutgoingMessage::from(built), example);
    assert_eq!(message(&example).channel_id(), Some("company.com"));
}

#[test]
fn text_messages_are_read_liberally() {
    let read = sms(&json!({
        "messageId": 5, "type": "text", "text": null, "new": { "a": 1 },
        "channel": { "id": 123_456_789, "type": "SMS", "from": null, "to": [{ "id": 16_504_661_149_u64, "new": 1 }, null] }
    }));
    assert_eq!(read.message_id.as_deref(), Some("5"));
    assert_eq!(read.channel_id.as_deref(), Some("123456789"));
    assert_eq!((read.from, read.text), (None, None));
    assert_eq!(read.to, [Party::new("16504661149")]);
    // The channel's own identifier is the documented one.
    let both = sms(&json!({ "type": "Text", "messageId": "a", "channel": { "messageId": "b" } }));
    assert_eq!(both.message_id.as_deref(), Some("b"));
    for bare in [
        json!({ "type": "Text" }),
        json!({ "type": "Text", "channel": null }),
        json!({ "type": null, "channel": { "type": "sms", "to": null } }),
    ] {
        assert_eq!(sms(&bare), Sms::default(), "{bare}");
    }
    let to = sms(&json!({ "type": "Text", "channel": { "to": "1650" } })).to;
    assert_eq!(to, [Party::new("1650")]);
}

#[test]
fn several_recipients_of_a_text_message_are_kept() {
    let sms = Sms::new("a").to("1").to("2");
    let json = serde_json::to_value(&sms).unwrap();
    assert_eq!(json["channel"]["to"], json!([{ "id": "1" }, { "id": "2" }]));
    assert_eq!(message(&json), OutgoingMessage::Sms(sms));
}

#[test]
fn emails_are_read_liberally() {
    let read = email(&json!({
        "type": "EMAIL", "subject": 5, "context": { "replyTo": null, "new": 1 },
        "channel": { "messageId": "m", "to": { "id": "a@b" } },
        "content": { "type": "TEXT", "text": "plain", "new": 1 }
    }));
    assert_eq!(read.message_id.as_deref(), Some("m"));
    assert_eq!(read.subject.as_deref(), Some("5"));
    assert_eq!((read.text(), read.html()), (Some("plain"), None));
    assert_eq!((read.to, read.reply_to), (vec![Party::new("a@b")], None));
    let both = email(&json!({ "type": "Email", "messageId": "a", "channel": { "messageId": "b" } }));
    assert_eq!(both.message_id.as_deref(), Some("a"));
    let other = email(&json!({ "type": "Email", "content": [{ "type": "amp", "text": "x" }, {}], "context": null }));
    assert_eq!(other.content[0].kind, ContentType::Unknown("amp".to_owned()));
    assert_eq!((other.content.len(), other.text()), (2, None));
}

#[test]
fn other_messages_keep_their_json() {
    for unknown in [
        json!({ "type": "Image", "channel": { "id": "c", "type": "sms", "messageId": "m" }, "text": { "a": [1] } }),
        json!({ "type": "Text", "channel": { "id": "c", "type": "whatsapp", "messageId": "m" } }),
        json!({ "type": "Email", "channel": { "id": "c", "type": "sms" }, "messageId": "m" }),
        json!({ "type": 5, "channel": { "id": "c", "type": [] }, "messageId": "m", "content": 7 }),
    ] {
        let message = message(&unknown);
        assert_eq!(message, OutgoingMessage::Unknown(unknown.clone()));
        assert_eq!((message.message_id(), message.channel_id()), (Some("m"), Some("c")));
    }
    for unknown in [json!({}), json!({ "channel": null }), json!({ "channel": 5 })] {
        let message = message(&unknown);
        assert_eq!(message, OutgoingMessage::Unknown(unknown.clone()));
        assert_eq!((message.message_id(), message.channel_id()), (None, None));
    }
}

#[test]
fn the_identifier_of_another_message_may_be_a_number() {
    let image = json!({ "type": "Image", "channel": { "id": 5, "messageId": 7 } });
    let message = message(&image);
    // It is as it was received all the same.
    assert_eq!(message, OutgoingMessage::Unknown(image));
    assert_eq!(message.id().as_deref(), Some("7"));
    assert_eq!((message.message_id(), message.channel_id()), (None, None));
    let built = OutgoingMessage::Sms(Sms::new("a").message_id(""));
    assert_eq!((built.id(), built.message_id()), (None, None));
}

#[test]
fn receipts_as_the_manual_has_them() {
    let delivered = Receipt::delivered("1613474523265-0")
        .from("0123456789")
        .to("16504661149");
    let example = json!({
        "channel": { "from": { "id": "0123456789" }, "to": { "id": "16504661149" }, "messageId": "1613474523265-0" },
        "type": "Receipt", "status": "Delivered"
    });
    assert_eq!(serde_json::to_value(&delivered).unwrap(), example);

    let reason = Reason::from(ReasonCode::NotAllowed).message("Message not allowed. Your account has been suspended.");
    let failed = Receipt::failed("f7acbac6-68db-4031-aec2-4bbd02627c4b", [reason])
        .from("no-reply@company.com")
        .to("recipient-1@mail.com");
    let example = json!({
        "channel": { "from": { "id": "no-reply@company.com" }, "to": { "id": "recipient-1@mail.com" },
            "messageId": "f7acbac6-68db-4031-aec2-4bbd02627c4b" },
        "type": "Receipt", "status": "Failed",
        "reasons": [{ "code": 350, "message": "Message not allowed. Your account has been suspended." }]
    });
    assert_eq!(serde_json::to_value(&failed).unwrap(), example);

    let removed = serde_json::to_value(Receipt::removed("1")).unwrap();
    assert_eq!(
        removed,
        json!({ "channel": { "messageId": "1" }, "type": "Receipt", "status": "Removed" })
    );
    for receipt in [delivered, failed] {
        let json = serde_json::to_value(&receipt).unwrap();
        assert_eq!(serde_json::from_value::<Receipt>(json).unwrap(), receipt);
    }
}

#[test]
fn reasons_have_the_manual_s_codes() {
    let codes: Vec<i64> = ReasonCode::ALL.iter().map(|code| code.code()).collect();
    assert_eq!(codes, [305, 310, 350, 500, 510, 512, 520, 530]);
    for code in ReasonCode::ALL {
        assert_eq!(ReasonCode::from(code.code()), *code);
        assert_eq!(serde_json::to_value(code).unwrap(), code.code());
    }
    assert_eq!(ReasonCode::from(530), ReasonCode::InvalidDestination);
    assert_eq!(ReasonCode::from(999), ReasonCode::Unknown(999));
    assert_eq!(ReasonCode::Expired.to_string(), "the message expired (code 305)");
}

#[test]
fn receipts_are_read_liberally() {
    let receipt: Receipt = serde_json::from_value(json!({
        "type": "Receipt", "status": "Read", "new": 1,
        "channel": { "messageId": 7, "from": { "id": 5, "name": "a" }, "to": null },
        "reasons": [{ "code": "310", "message": null, "new": 1 }, { "code": 999 }, {}]
    }))
    .unwrap();
    assert_eq!(
        (receipt.message_id(), receipt.sender(), receipt.recipient()),
        (Some("7"), Some("5"), None)
    );
    assert_eq!(receipt.status().unwrap().as_str(), "Read");
    let codes: Vec<_> = receipt.reasons().iter().map(|reason| reason.code).collect();
    assert_eq!(
        codes,
        [Some(ReasonCode::RateLimit), Some(ReasonCode::Unknown(999)), None]
    );
    let nothing: Receipt = serde_json::from_value(json!({ "status": null, "reasons": null })).unwrap();
    assert_eq!((nothing.message_id(), nothing.status()), (None, None));
    assert!(serde_json::from_value::<Receipt>(json!({ "reasons": [{ "code": "many" }] })).is_err());
}

#[test]
fn inbound_messages_are_told_apart_by_their_type() {
    let text = json!({ "type": "Text", "text": "a", "channel": { "from": { "id": "1" } } });
    let receipt = json!({ "type": "Receipt", "status": "Removed", "channel": { "messageId": "1" } });
    let image = json!({ "type": "Image", "channel": {}, "url": "genesys://nexus/1" });
    let read: Vec<InboundMessage> = serde_json::from_value(json!([text, receipt, image])).unwrap();
    let built = [
        Text::new("a").from("1").into(),
        Receipt::removed("1").into(),
        RichMedia::new("Image")
            .member("url", "genesys://nexus/1")
            .member("type", "no")
            .into(),
    ];
    assert_eq!(read, built);
    assert_eq!(serde_json::to_value(&read).unwrap(), json!([text, receipt, image]));
}

#[tokio::test]
async fn every_inbound_message_can_be_sent() {
    let wire = Wire::new([ok(r#"{"status":{"code":0},"data":{"ids":["1"]}}"#)]).await;
    let channel = wire
        .client()
        .third_party_messaging(Channel::new("1", "ccid", "secret"))
        .service();
    let send = |body: SendMessagesRequest| {
        let call = channel.send_messages("1", "ccid", body);
        call.send()
    };
    let text = || Text::new("Hello").from("16504661149").message_id("m");
    let sent = json!({
        "type": "Text", "text": "Hello", "channel": { "from": { "id": "16504661149" }, "messageId": "m" }
    });
    let _ = channel.send_messages("1", "ccid", text()).send().await.unwrap();
    let body: Value = serde_json::from_str(wire.last().text()).unwrap();
    assert_eq!(body, json!({ "messages": [sent] }));
    let receipt = Receipt::delivered("2");
    let _ = send([text().into(), receipt.clone().into()].into()).await.unwrap();
    let body: Value = serde_json::from_str(wire.last().text()).unwrap();
    assert_eq!(body["messages"], json!([sent, receipt]));
    let _ = send(vec![RichMedia::new("Image").to("1").into()].into()).await.unwrap();
    let body: Value = serde_json::from_str(wire.last().text()).unwrap();
    let image = json!({ "type": "Image", "channel": { "to": { "id": "1" } } });
    assert_eq!(body["messages"], json!([image]));
}

#[tokio::test]
async fn what_genesys_would_not_understand_is_not_sent() {
    let wire = Wire::new([ok(r#"{"status":{"code":0}}"#)]).await;
    let channel = Channel::new("1", "ccid", "secret");
    let channel = wire.client().third_party_messaging(channel);
    let parties = |receipt: Receipt| receipt.from("1").to("2");
    let failed = |code| parties(Receipt::failed("m", [ReasonCode::from(code)]));
    let mut codeless = Reason::from(ReasonCode::General);
    codeless.code = None;
    let media = || RichMedia::new("Image").from("1").to("2");
    let complete = |kind: &str| {
        let media = RichMedia::new(kind).from("1").to("2").message_id("m");
        media.member("status", "Delivered")
    };
    let raw = |json: Value| serde_json::from_value::<SendMessagesRequest>(json).unwrap();
    let read = |json: Value| serde_json::from_value::<Receipt>(json).unwrap();
    let cases: Vec<(Messages, &str)> = vec![
        (
            parties(Receipt::delivered("")).into(),
            "the identifier of the message is blank",
        ),
        (
            parties(Receipt::removed(" ")).into(),
            "the identifier of the message is blank",
        ),
        (
            Receipt::delivered("m").to("2").into(),
            "a receipt has the sender as it is in",
        ),
        (
            Receipt::delivered("m").from("1").into(),
            "a receipt has the recipient as it is in",
        ),
        (Receipt::delivered("m").from("").to("2").into(), "the sender is blank"),
        (
            Receipt::delivered("m").from("1").to("").into(),
            "the recipient is blank",
        ),
        (
            parties(Receipt::failed("m", [] as [Reason; 0])).into(),
            "a failure has a reason",
        ),
        (
            parties(Receipt::failed("m", [codeless])).into(),
            "a reason has a code, one of 305, ",
        ),
        (failed(-1).into(), "the reason code -1 is not documented"),
        (failed(0).into(), "the reason code 0 is not documented"),
        (
            failed(i64::MAX).into(),
            "the reason code 9223372036854775807 is not documented",
        ),
        (parties(Receipt::failed("m", [ReasonCode::Unknown(999)])).into(), "999"),
        (
            parties(Receipt::failed("m", [ReasonCode::Expired, ReasonCode::Unknown(-1)])).into(),
            "-1",
        ),
        (
            parties(read(json!({ "channel": { "messageId": "m" } }))).into(),
            "one of the statuses",
        ),
        (
            parties(read(json!({ "channel": { "messageId": "m" }, "status": "Read" }))).into(),
            "one of the statuses Delivered, Removed, Failed",
        ),
        (
            parties(read(json!({
                "channel": { "messageId": "m" }, "status": "Delivered", "reasons": [{ "code": 500 }]
            })))
            .into(),
            "only a failure has reasons",
        ),
        (complete("Receipt").into(), "built by `Receipt`, not by `RichMedia`"),
        (complete("receipt").into(), "built by `Receipt`, not by `RichMedia`"),
        (
            RichMedia::new("Receipt").member("status", "Delivered").into(),
            "built by `Receipt`",
        ),
        (RichMedia::new("").into(), "the message has no type"),
        (RichMedia::default().into(), "the message has no type"),
        (RichMedia::new("Text").into(), "the text is empty"),
        (media().from(" ").into(), "the sender is blank"),
        (media().to("").into(), "the recipient is blank"),
        (media().message_id("").into(), "the identifier of the message is blank"),
        (Text::new("").from("1").to("2").into(), "the text is empty"),
        (Text::new("a").from("").to("2").into(), "the sender is blank"),
        (Vec::new().into(), "there are no messages"),
        (raw(json!({ "messages": [] })).into(), "there are no messages"),
        (raw(json!({ "messages": [5] })).into(), "the message has no type"),
        (
            raw(json!({ "messages": [{ "type": "Receipt", "status": "Delivered" }] })).into(),
            "a receipt has the sender",
        ),
        (
            [Text::new("a").into(), complete("Receipt").into()].into(),
            "messages[1]: a receipt is built by",
        ),
        (
            vec![media().into(), parties(Receipt::delivered("")).into()].into(),
            "messages[1]: the identifier of the message is blank",
        ),
    ];
    for (messages, expected) in cases {
        let shown = format!("{messages:?}");
        let error = channel.send(messages).await.unwrap_err();
        assert!(matches!(error, Error::InvalidRequest { .. }), "{error:?}");
        assert!(error.to_string().contains(expected), "{error}: {shown}");
    }
    let error = channel.send_receipt(Receipt::delivered("")).await;
    assert!(error.unwrap_err().to_string().contains("sendMessages"));
    assert_eq!(wire.requests().len(), 0);

    let _ = channel.send(Text::new(" ")).await.unwrap();
    let _ = channel.send(media().member("text", "")).await.unwrap();
    let _ = channel.send([media().into(), failed(305).into()]).await.unwrap();
    let _ = channel
        .send(raw(json!({ "messages": [{ "type": "New" }] })))
        .await
        .unwrap();
    for code in ReasonCode::ALL {
        let _ = channel.send_receipt(failed(code.code())).await.unwrap();
    }
    assert_eq!(wire.requests().len(), 4 + ReasonCode::ALL.len());
}
