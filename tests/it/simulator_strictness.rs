//! What the simulator refuses, and how: mistakes in a test at once, requests as the standards have it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use genesys_multicloud_cx::simulator::{Fault, Simulator, User};
use genesys_multicloud_cx::webhook::Verifier;
use genesys_multicloud_cx::{Error, Upload};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::simulator::messaging::{JSON, MESSAGES, TEXT, signed};
use crate::simulator::{Reply, call, signed_in};
use crate::wire::{Wire, ok};

const CHANNEL: &str = "0123456789";
const CONSUMER: &str = "16504661149";

/// What somebody is told who makes a mistake.
fn panic_of(mistake: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(mistake)).expect_err("it was taken");
    *panic.downcast::<String>().expect("a message")
}

#[tokio::test]
async fn names_that_it_does_not_know_are_a_panic() {
    let simulator = Simulator::builder()
        .object("Queue", "support")
        .tick_interval(Duration::ZERO)
        .start()
        .await
        .unwrap();
    for (name, expected) in [
        ("typo", "no operation `typo`"),
        ("", "no operation ``"),
        ("getUserinfo", "did you mean `getUserInfo`"),
        ("get_user_info", "did you mean `getUserInfo`"),
        ("statistics/ping", "did you mean `authentication/ping`?"),
        (
            "statistic/createSubscription",
            "did you mean `statistics/createSubscription`",
        ),
        ("typo/ping", "did you mean `authentication/ping`?"),
        ("/ping", "did you mean `authentication/ping`?"),
    ] {
        let injected = panic_of(|| {
            let fault = Fault::connection_closed();
            simulator.faults().inject(name, fault.always());
        });
        let counted = panic_of(|| {
            let _ = simulator.calls(name);
        });
        assert_eq!(injected, counted);
        assert!(injected.contains(expected), "{injected}");
    }
    for (statistic, object, expected) in [
        (
            "CurrentAgentstate",
            "agent1",
            "no statistic `CurrentAgentstate`; did you mean `CurrentAgentState`",
        ),
        ("", "agent1", "no statistic"),
        (
            "CurrentAgentState",
            "agnet1",
            "no object `agnet1`; did you mean `agent1`",
        ),
        (
            "CurrentAgentState",
            "support2",
            "no object `support2`; did you mean `support`",
        ),
    ] {
        let panic = panic_of(|| simulator.set_value(statistic, object, json!(1)));
        assert!(panic.contains(expected), "{panic}");
    }
    // None of it stayed, and it serves on.
    simulator.set_value("CurrentAgentState", "support", json!(1));
    let token = signed_in(&simulator).await;
    let reply = call(&simulator, &token, "GET /auth/v3/ping", None).await;
    assert_eq!((reply.status, simulator.calls("authentication/ping")), (200, 1));
}

/// The status of the answer to a body that is sent to its end before anything is read.
async fn status_after_all_is_sent(simulator: &Simulator, head: &str, chunk: &[u8], chunks: usize) -> String {
    let address = simulator.url().strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).await.unwrap();
    let head = format!("POST /auth/v3/oauth/token HTTP/1.1\r\nHost: x\r\n{head}\r\n\r\n");
    stream.write_all(head.as_bytes()).await.unwrap();
    for _ in 0..chunks {
        stream.write_all(chunk).await.expect("the connection broke");
    }
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.expect("the answer was lost");
    let answer = String::from_utf8(answer).unwrap();
    answer.lines().next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_body_beyond_the_limit_is_answered_and_not_cut_off() {
    const MEBIBYTE: usize = 1024 * 1024;
    let simulator = Simulator::start().await.unwrap();
    let too_large = "HTTP/1.1 413 Payload Too Large";
    let chunk = vec![b'a'; MEBIBYTE];
    let announced = format!("Content-Length: {}", 80 * MEBIBYTE);
    let answer = status_after_all_is_sent(&simulator, &announced, &chunk, 80).await;
    assert_eq!(answer, too_large);
    let chunked = [format!("{MEBIBYTE:x}\r\n").as_bytes(), &chunk, b"\r\n"].concat();
    let answer = status_after_all_is_sent(&simulator, "Transfer-Encoding: chunked", &chunked, 80).await;
    assert_eq!(answer, too_large);
    // A body that breaks its own form is another matter.
    let answer = status_after_all_is_sent(&simulator, "Transfer-Encoding: chunked", b"zz\r\n", 1).await;
    assert_eq!(answer, "HTTP/1.1 400 Bad Request");

    let client = simulator.client_builder().build().unwrap();
    let file = Upload::new("a.pem", vec![0; 65 * MEBIBYTE]);
    let upload = client.user_data_management().upload_certificate("a.pem", file);
    let error = upload.send().await;
    assert_eq!(error.unwrap_err().status().unwrap(), 413);
    let version = client.user_data_management().get_version().send().await;
    assert!(version.is_ok());
}

async fn send_messages(simulator: &Simulator, messages: &Value) -> Reply {
    let body = json!({ "messages": messages }).to_string();
    let signature = Verifier::new(simulator.channel_secret()).unwrap().sign(body.as_bytes());
    let digits = signature.strip_prefix("sha1=").unwrap();
    signed(simulator, MESSAGES, &[JSON], (&body, digits)).await
}

fn receipt(id: &str, status: &str) -> Value {
    let channel = json!({ "from": { "id": CHANNEL }, "to": { "id": CONSUMER }, "messageId": id });
    json!({ "type": "Receipt", "channel": channel, "status": status })
}

#[tokio::test]
async fn receipts_are_about_messages_that_were_sent() {
    let third_party = Wire::new([ok(r#"{"messageId":"own"}"#), ok("{}")]).await;
    let builder = Simulator::builder().channel("other", "simulated-channel-secret");
    let simulator = builder.start().await.unwrap();
    for channel in [CHANNEL, "other"] {
        let registered = simulator.register_message_webhook(channel, &third_party.url);
        registered.unwrap();
    }
    let id = simulator.send_as_agent(CHANNEL, CONSUMER, "Hello").unwrap();
    simulator.settled_deliveries().await;
    let elsewhere = simulator.send_as_agent("other", CONSUMER, "Hello").unwrap();
    let with = |place: &str, value: Value| {
        let mut changed = receipt(&id, "Failed");
        changed["reasons"] = json!([{ "code": 350 }]);
        let (parent, name) = place.rsplit_once('/').unwrap();
        let parent = changed.pointer_mut(parent).unwrap();
        match (value, parent) {
            (Value::Null, Value::Object(parent)) => drop(parent.remove(name)),
            (value, parent) => parent[name] = value,
        }
        changed
    };
    let refused = [
        (
            receipt("1613474523265-0", "Delivered"),
            "/channel/messageId: no agent sent",
        ),
        (receipt(&elsewhere, "Delivered"), "/channel/messageId: no agent sent"),
        (receipt("", "Delivered"), "/channel/messageId: missing"),
        (receipt(&id, "Read"), "/status: not Delivered"),
        (with("/status", json!(null)), "/status: not Delivered"),
        (with("/channel/from", json!(null)), "/channel/from/id: missing"),
        (with("/channel/from/id", json!("")), "/channel/from/id: missing"),
        (with("/channel/to/id", json!(" ")), "/channel/to/id: missing"),
        (with("/channel/messageId", json!(null)), "/channel/messageId: missing"),
        (with("/channel", json!(null)), "/channel/from/id: missing"),
        (
            with("/status", json!("Delivered")),
            "/reasons: only for the status Failed",
        ),
        (
            with("/reasons/0/code", json!(-1)),
            "/reasons/0/code: not a documented code",
        ),
        (
            with("/reasons/0/code", json!(0)),
            "/reasons/0/code: not a documented code",
        ),
        (with("/reasons", json!([{}])), "/reasons/0/code: not a documented code"),
        (
            json!({ "type": "Receipt", "status": "Delivered" }),
            "/channel/from/id: missing",
        ),
        (
            json!({ "type": "receipt", "status": "Delivered" }),
            "/channel/from/id: missing",
        ),
    ];
    let text = json!({ "type": "Text", "text": "a", "channel": { "from": { "id": CONSUMER } } });
    for (receipt, expected) in refused {
        let reply = send_messages(&simulator, &json!([text, receipt])).await;
        let status = &reply.json()["status"];
        assert_eq!((reply.status, &status["code"]), (400, &json!(400)), "{receipt}");
        let message = status["message"].as_str().unwrap();
        assert!(
            message.starts_with("body/messages/1") && message.contains(expected),
            "{message}"
        );
    }
    assert_eq!(simulator.received_message_count(), 0, "all or nothing");

    let failed = with("/reasons/0/message", json!("no"));
    for (receipt, status) in [
        (receipt(&id, "Delivered"), 200),
        (receipt("own", "Delivered"), 200),
        (failed.clone(), 200),
        (failed, 200),
        (receipt(&id, "Delivered"), 400),
        (receipt(&id, "Removed"), 400),
        (receipt("own", "Removed"), 200),
        (receipt("own", "Failed"), 400),
    ] {
        let reply = send_messages(&simulator, &json!([receipt])).await;
        assert_eq!(reply.status, status, "{receipt}: {}", reply.body);
    }
    let both = json!([receipt(&id, "Failed"), receipt(&id, "Delivered")]);
    assert_eq!(send_messages(&simulator, &both).await.status, 400);
    assert_eq!(simulator.received_messages().len(), 5);
}

#[tokio::test]
async fn a_message_that_was_delivered_by_hand_may_have_receipts() {
    let third_party = Wire::new([ok("{}")]).await;
    let simulator = Simulator::start().await.unwrap();
    for (message, id) in [
        (
            json!({ "type": "Email", "messageId": "m", "channel": { "id": "company.com" } }),
            "m",
        ),
        (json!({ "type": "Image", "channel": { "messageId": "n" } }), "n"),
    ] {
        let delivered = simulator.deliver_message(&third_party.url, &message).await;
        assert_eq!(delivered.unwrap().status, 200);
        let reply = send_messages(&simulator, &json!([receipt(id, "Delivered")])).await;
        assert_eq!(reply.status, 200, "{}", reply.body);
    }
}

#[tokio::test]
async fn users_are_agents_of_the_statistics() {
    let simulator = Simulator::builder()
        .user(User::new(r"tenant\supervisor", "p"))
        .user(User::new("system", "p"))
        .start()
        .await
        .unwrap();
    let token = signed_in(&simulator).await;
    for (agent, status) in [
        ("agent1", 200),
        ("agent2", 200),
        ("supervisor", 200),
        ("system", 200),
        ("tenant%5Csupervisor", 404),
        ("nobody", 404),
    ] {
        let query = format!("objectType=Agent&objectId={agent}");
        let line = format!("GET /statistics/v3/statistic-values/CurrentAgentState?{query}");
        let reply = call(&simulator, &token, &line, None).await;
        assert_eq!(reply.status, status, "{agent}: {}", reply.body);
    }
    simulator.set_value("CurrentAgentState", "supervisor", json!({ "state": "Busy" }));
}

#[tokio::test]
async fn what_happened_is_kept_up_to_a_number() {
    let third_party = Wire::new([ok("{}")]).await;
    let silent = Wire::waiting(|_, _| std::future::pending()).await;
    let builder = Simulator::builder().channel("slow", "secret").history(3);
    let simulator = builder.start().await.unwrap();
    for (channel, url) in [(CHANNEL, &third_party.url), ("slow", &silent.url)] {
        simulator.register_message_webhook(channel, url).unwrap();
    }
    // What is pending is never forgotten, and keeps nothing else from being so.
    let pending = ["1", "2", "3", "4", "5"];
    for text in pending {
        simulator.send_as_agent("slow", CONSUMER, text).unwrap();
    }
    let ids: Vec<String> = (0..20)
        .map(|_| simulator.send_as_agent(CHANNEL, CONSUMER, "a").unwrap())
        .collect();
    while third_party.requests().len() < 20 || simulator.deliveries().len() > 8 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let deliveries = simulator.deliveries();
    assert_eq!((deliveries.len(), simulator.delivery_count()), (8, 25));
    assert!(deliveries[..5].iter().all(|delivery| delivery.channel_id == "slow"));
    assert!(deliveries[5..].iter().map(|delivery| &delivery.id).eq(&ids[17..]));

    for _ in 0..5 {
        assert_eq!(signed(&simulator, MESSAGES, &[JSON], TEXT).await.status, 200);
    }
    let received = simulator.received_messages();
    assert_eq!((received.len(), simulator.received_message_count()), (3, 5));

    let nothing = Simulator::builder().history(0).start().await.unwrap();
    nothing.register_message_webhook(CHANNEL, &third_party.url).unwrap();
    nothing.send_as_agent(CHANNEL, CONSUMER, "a").unwrap();
    assert!(nothing.settled_deliveries().await.is_empty());
    assert_eq!(nothing.delivery_count(), 1);
}

#[tokio::test]
async fn members_that_are_not_documented_are_taken() {
    let simulator = Simulator::start().await.unwrap();
    let token = signed_in(&simulator).await;
    let statistic = json!({
        "statisticId": "1", "name": "CurrentAgentState", "objectType": "Agent", "objectId": "agent1",
        "new": { "a": 1 },
    });
    let body = json!({ "new": 1, "data": { "new": [], "statistics": [statistic] } });
    let line = "POST /statistics/v3/subscriptions";
    let reply = call(&simulator, &token, line, Some(body)).await;
    assert_eq!((reply.status, &reply.json()["status"]["code"]), (200, &json!(0)));
    // What is documented is checked all the same.
    let body = json!({ "new": 1, "data": { "statistics": {} } });
    let violation = call(&simulator, &token, line, Some(body)).await.violation();
    assert!(
        violation.contains("body/data/statistics: value is not of type"),
        "{violation}"
    );
    let body = json!({ "data": { "oldPassword": "simulated-password", "newPassword": "n", "new": 1 } });
    let reply = call(&simulator, &token, "POST /auth/v3/change-password", Some(body)).await;
    assert_eq!(reply.status, 200, "{}", reply.body);
}

#[tokio::test]
async fn a_path_has_the_methods_of_its_own_operations() {
    let simulator = Simulator::start().await.unwrap();
    let token = signed_in(&simulator).await;
    for (line, allowed) in [
        ("OPTIONS /nexus/v3/securemail/count", "GET"),
        // Not the email of this name.
        ("DELETE /nexus/v3/securemail/count", "GET"),
        ("POST /nexus/v3/securemail/1", "GET, DELETE"),
        ("GET /auth/v3/oauth/token", "POST"),
    ] {
        let reply = call(&simulator, &token, line, None).await;
        assert_eq!((reply.status, reply.header("allow")), (405, Some(allowed)), "{line}");
    }
}

#[tokio::test]
async fn the_client_reads_what_is_refused() {
    let simulator = Simulator::start().await.unwrap();
    let client = simulator.client_builder();
    let wrong = genesys_multicloud_cx::auth::OAuthClient::new("simulated-client", "wrong");
    let wrong = genesys_multicloud_cx::auth::Credentials::password(wrong, "a", "b");
    let client = client.credentials(wrong).build().unwrap();
    let error = client.authentication().ping().send().await.unwrap_err();
    assert!(matches!(error, Error::Authentication(_)), "{error:?}");
}
