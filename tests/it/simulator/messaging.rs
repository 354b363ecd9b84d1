//! The Third-Party Messaging service. The signatures were made by somebody else's software.

use serde_json::{Value, json};

use super::{Reply, Simulator, key, send};
use crate::wire::{Wire, ok};

const SMS: &str = include_str!("../../../fuzz/seeds/messages/sms.json");

const MEDIA: &str = "/nexus/v3/channels/0123456789/media";
pub const MESSAGES: &str = "POST /nexus/v3/channels/0123456789/messages";
pub const JSON: &str = "Content-Type: application/json";
const MULTIPART: &str = "Content-Type: multipart/form-data; boundary=B";

const OF_NOTHING: &str = "c2edafdb065e2e375bb612571b1c3357764ac439";
pub const TEXT: (&str, &str) = (
    r#"{"messages":[{"channel":{"from":{"id":"16504661149"},"to":{"id":"0123456789"}},"type":"Text","text":"Consumer message text"}]}"#,
    "33d3eefac93bbcbdbada9e72b30d283c7f5fd10b",
);
/// About the message that [`agent_sent`] delivers.
pub const RECEIPT: (&str, &str) = (
    r#"{ "messages": [{"channel":{"from":{"id":"0123456789"},"to":{"id":"16504661149"},"messageId":"1613474523265-0"},"type":"Receipt","status":"Delivered"}] }"#,
    "d6730e5cb2133edeea0885261b05e19fc6bd06e7",
);
const UPLOAD: (&str, &str) = (
    "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\
     Content-Type: image/png\r\n\r\nbytes\r\n--B--\r\n",
    "53e1ca7e593b5f5f0c217a2f44b7a5c9a0084add",
);
const PLAIN: (&str, &str) = (
    "--B\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n\r\n--B--\r\n",
    "446fbe9c6421c7cf7fdf63a9a12cd50c20c2399b",
);
const OTHER: (&str, &str) = (
    "--B\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\n\r\n--B--\r\n",
    "1d5eeb4489cc58867c55f67c918a9ba21cf398fa",
);
const STRANGE: (&str, &str) = (
    "--B\r\nContent-Disposition: form-data; name=\"file\"\r\nContent-Type: image/é\r\n\r\n1\r\n\
     --B--\r\n",
    "8109810e8fc457f47d7a15469b9673e29e484bcb",
);

pub async fn signed(simulator: &Simulator, line: &str, more: &[&str], (body, signature): (&str, &str)) -> Reply {
    let mut headers = vec![
        key(simulator),
        format!("X-Hub-Signature: sha1={signature}"),
        format!("x-ccid: {}", simulator.ccid()),
    ];
    headers.extend(more.iter().map(|header| (*header).to_owned()));
    send(simulator, line, &headers, body).await
}

/// Delivers the message that a receipt can be about.
pub async fn agent_sent(simulator: &Simulator, url: &str) {
    let sms: Value = serde_json::from_str(SMS).unwrap();
    let delivered = simulator.deliver_message(url, &sms).await.unwrap();
    assert_eq!(delivered.status, 200);
}

#[tokio::test]
async fn messages_arrive() {
    let third_party = Wire::new([ok("{}")]).await;
    let simulator = Simulator::start().await.unwrap();
    agent_sent(&simulator, &third_party.url).await;
    assert_eq!(simulator.channel_id(), "0123456789");
    assert_eq!(simulator.channel_secret(), "simulated-channel-secret");
    let reply = signed(&simulator, MESSAGES, &[JSON, "X-B3-TraceId: t"], TEXT).await;
    let reply = (reply.status, reply.json());
    let id = reply.1["data"]["ids"][0]["id"].as_str().unwrap();
    assert!(id.ends_with("-0") && id.len() > 10, "{id}");
    assert_eq!((reply.0, &reply.1["status"]["code"]), (200, &json!(0)));
    let receipt = signed(&simulator, MESSAGES, &[JSON], RECEIPT).await;
    assert_eq!((receipt.status, receipt.json().get("data")), (200, None));
    let received = simulator.received_messages();
    assert_eq!(received.len(), 2);
    assert_eq!(received[0]["text"], "Consumer message text");
    assert_eq!(received[1]["status"], "Delivered");
    assert_eq!(simulator.received_message_count(), 2);

    let plain = Simulator::builder().plain_message_ids(true);
    let plain = plain.start().await.unwrap();
    let reply = signed(&plain, MESSAGES, &[JSON], TEXT).await.json();
    assert!(reply["data"]["ids"][0].is_string());
}

#[tokio::test]
async fn only_what_is_signed_gets_in() {
    let simulator = Simulator::builder().channel("a/b", "simulated-channel-secret");
    let simulator = simulator.start().await.unwrap();
    let right = format!("X-Hub-Signature: sha1={}", TEXT.1);
    let ccid = format!("x-ccid: {}", simulator.ccid());
    let other = MESSAGES.replace("0123456789", "a%2Fb");
    let lost = MESSAGES.replace("0123456789", "lost");
    let cases = [
        (MESSAGES, vec![&*ccid], 401),
        (MESSAGES, vec!["X-Hub-Signature: sha1=", &*ccid], 401),
        (MESSAGES, vec![&*right, "x-ccid: other"], 403),
        (MESSAGES, vec![&*right], 400),
        (&*lost, vec![&*right, &*ccid], 404),
        (&*other, vec![&*right, &*ccid], 200),
    ];
    for (line, headers, status) in cases {
        let mut all = vec![key(&simulator), JSON.to_owned()];
        all.extend(headers.iter().map(|header| (*header).to_owned()));
        let reply = send(&simulator, line, &all, TEXT.0).await;
        let code = if status == 200 { 0 } else { status };
        assert_eq!(
            (reply.status, &reply.json()["status"]["code"]),
            (status, &json!(code)),
            "{line} {headers:?}"
        );
    }
    assert_eq!(simulator.received_messages().len(), 1);
    // The signature is of the very bytes, and it is looked at before they are read.
    let spaced = TEXT.0.replace("{\"messages\"", "{ \"messages\"");
    let changed = signed(&simulator, MESSAGES, &[JSON], (&spaced, TEXT.1)).await;
    assert_eq!(changed.status, 401);
    assert_eq!(
        changed.json(),
        json!({ "status": { "code": 401, "message": "Unauthorized" } })
    );
    let broken = signed(&simulator, MESSAGES, &[JSON], ("{", TEXT.1)).await;
    assert_eq!(broken.status, 401);
    let unsigned = [JSON.to_owned(), right, ccid];
    let reply = send(&simulator, MESSAGES, &unsigned, TEXT.0).await;
    assert_eq!((reply.status, reply.json()), (403, json!({ "message": "Forbidden" })));
}

#[tokio::test]
async fn media_come_back_as_they_were() {
    let simulator = Simulator::start().await.unwrap();
    let upload = format!("POST {MEDIA}");
    let uploaded = signed(&simulator, &upload, &[MULTIPART], UPLOAD).await;
    assert_eq!(uploaded.status, 200, "{}", uploaded.body);
    let data = uploaded.json()["data"].clone();
    let id = data["mediaId"].as_str().unwrap();
    assert_eq!(
        data,
        json!({
            "mediaId": id, "filename": "a.png", "length": 5, "mimetype": "image/png",
            "url": format!("genesys://nexus/{id}")
        })
    );
    let nothing = ("", OF_NOTHING);
    let download = format!("GET {MEDIA}/{id}");
    let file = signed(&simulator, &download, &[], nothing).await;
    assert_eq!(
        (file.status, file.header("content-type"), file.body.as_str()),
        (200, Some("image/png"), "bytes")
    );
    let delete = format!("DELETE {MEDIA}/{id}");
    let wrong = signed(&simulator, &delete, &[], ("", TEXT.1)).await;
    assert_eq!(wrong.status, 401);
    let deleted = signed(&simulator, &delete, &[], nothing).await;
    assert_eq!((deleted.status, &deleted.json()["data"]), (200, &data));
    for line in [&download, &delete] {
        let lost = signed(&simulator, line, &[], nothing).await;
        assert_eq!((lost.status, &lost.json()["status"]["code"]), (404, &json!(404)));
    }

    let plain = signed(&simulator, &upload, &[MULTIPART], PLAIN).await.json();
    let data = &plain["data"];
    assert_eq!(
        (&data["filename"], &data["length"], &data["mimetype"]),
        (&Value::Null, &json!(0), &json!("application/octet-stream"))
    );
    let other = signed(&simulator, &upload, &[MULTIPART], OTHER).await;
    assert_eq!(
        (other.status, &other.json()["status"]["message"]),
        (400, &json!("part `file`: missing; part `other`: unknown"))
    );
    let strange = signed(&simulator, &upload, &[MULTIPART], STRANGE).await;
    assert_eq!(strange.status, 415, "{}", strange.body);
}
