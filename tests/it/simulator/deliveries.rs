//! What agents write, on its way to a third-party system.

use std::collections::BTreeSet;
use std::future::pending;
use std::io::ErrorKind;
use std::time::Duration;

use genesys_multicloud_cx::simulator::{Attempt, DeliveryState, SimulatorBuilder, WebhookDelivery};
use genesys_multicloud_cx::webhook::Verifier;
use serde_json::{Value, json};

use super::messaging::{JSON, MESSAGES, RECEIPT, TEXT, agent_sent, signed};
use super::{Simulator, send_to};
use crate::wire::{Answer, Wire, answer, json as json_answer, ok};

const CHANNEL: &str = "0123456789";
const CONSUMER: &str = "16504661149";
const HOUR: Duration = Duration::from_secs(3600);

fn unavailable() -> Answer {
    json_answer("503 Service Unavailable", "{}")
}

/// A simulator that delivers again twice, and at once.
fn hasty() -> SimulatorBuilder {
    Simulator::builder().redelivery_delays([Duration::ZERO; 2])
}

async fn started(builder: SimulatorBuilder, third_party: &Wire) -> Simulator {
    let simulator = builder.start().await.unwrap();
    let url = format!("{}/hook", third_party.url);
    simulator.register_message_webhook(CHANNEL, &url).unwrap();
    simulator
}

async fn only_delivery(simulator: &Simulator) -> WebhookDelivery {
    let [delivery] = simulator.settled_deliveries().await.try_into().unwrap();
    delivery
}

/// The statuses of the answers, and 0 for none.
fn statuses(delivery: &WebhookDelivery) -> Vec<u16> {
    let status = |attempt: &Attempt| match attempt {
        Attempt::Responded(answer) => answer.status.as_u16(),
        _ => 0,
    };
    delivery.attempts.iter().map(status).collect()
}

/// Every request was the delivery itself, rightly signed.
#[track_caller]
fn same_each_time(third_party: &Wire, delivery: &WebhookDelivery) {
    let requests = third_party.requests();
    assert_eq!(requests.len(), delivery.attempts.len());
    let verifier = Verifier::new("simulated-channel-secret").unwrap();
    let mut traces = BTreeSet::new();
    for request in requests {
        assert_eq!(request.line(), "POST /hook HTTP/1.1");
        assert_eq!(request.text(), delivery.body);
        let signature = request.header("x-hub-signature").unwrap();
        assert!(verifier.verify_header(&signature, &request.body).is_ok());
        assert!(traces.insert(request.header("x-b3-traceid")));
    }
}

async fn text_comes_in(simulator: &Simulator) {
    let reply = signed(simulator, MESSAGES, &[JSON], TEXT).await;
    assert_eq!(reply.status, 200, "{}", reply.body);
}

#[tokio::test]
async fn it_comes_again_until_it_is_taken() {
    let failed = json_answer("500 Internal Server Error", "{}");
    let taken = json_answer("202 Accepted", r#"{"messageId":"own"}"#);
    let third_party = Wire::new([unavailable(), failed, taken]).await;
    let simulator = started(hasty(), &third_party).await;
    let id = simulator.send_as_agent(CHANNEL, CONSUMER, "Grüße").unwrap();
    let delivery = only_delivery(&simulator).await;
    assert_eq!(
        (delivery.state, statuses(&delivery)),
        (DeliveryState::Delivered, vec![503, 500, 202])
    );
    let Some(Attempt::Responded(last)) = delivery.attempts.last() else {
        panic!("{delivery:?}");
    };
    assert_eq!(last.body, r#"{"messageId":"own"}"#);
    assert_eq!((&delivery.id, &*delivery.channel_id), (&id, CHANNEL));
    assert_eq!(delivery.url, format!("{}/hook", third_party.url));
    let body: Value = serde_json::from_str(&delivery.body).unwrap();
    assert_eq!(
        body,
        json!({
            "channel": {
                "id": CHANNEL, "type": "sms", "from": { "id": CHANNEL }, "to": { "id": CONSUMER },
                "messageId": id,
            },
            "type": "Text",
            "text": "Grüße",
        })
    );
    same_each_time(&third_party, &delivery);
    let printed = format!("{delivery:?}");
    assert!(!printed.contains("simulated-channel-secret") && !printed.contains("sha1="));
}

#[tokio::test]
async fn a_lost_connection_is_no_answer() {
    let cut_off = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf".to_vec();
    let third_party = Wire::new([Vec::new(), cut_off, ok("{}")]).await;
    let simulator = started(hasty(), &third_party).await;
    simulator.send_as_agent(CHANNEL, CONSUMER, "1").unwrap();
    let delivery = only_delivery(&simulator).await;
    assert_eq!(delivery.state, DeliveryState::Delivered);
    assert_eq!(delivery.attempts[..2], [Attempt::Disconnected, Attempt::Disconnected]);
    same_each_time(&third_party, &delivery);

    let nobody = "http://127.0.0.1:1/";
    simulator.register_message_webhook(CHANNEL, nobody).unwrap();
    simulator.send_as_agent(CHANNEL, CONSUMER, "2").unwrap();
    let delivery = simulator.settled_deliveries().await.pop().unwrap();
    assert_eq!(delivery.state, DeliveryState::GivenUp);
    assert_eq!(
        delivery.attempts,
        [Attempt::Disconnected, Attempt::Disconnected, Attempt::Disconnected]
    );
}

#[tokio::test]
async fn an_answer_that_is_late_is_none() {
    let third_party = Wire::waiting(|index, _| async move {
        match index {
            0 => pending().await,
            _ => ok("{}"),
        }
    })
    .await;
    let builder = hasty().webhook_timeout(Duration::from_secs(1));
    let simulator = started(builder, &third_party).await;
    simulator.send_as_agent(CHANNEL, CONSUMER, "1").unwrap();
    let delivery = only_delivery(&simulator).await;
    assert_eq!(delivery.attempts.first(), Some(&Attempt::TimedOut));
    assert_eq!(delivery.state, DeliveryState::Delivered);
    same_each_time(&third_party, &delivery);
}

#[tokio::test]
async fn a_refusal_is_final() {
    for status in ["400 Bad Request", "404 Not Found", "307 Temporary Redirect"] {
        let third_party = Wire::by(move |_, _| answer(status, "text/plain", "no")).await;
        let simulator = started(hasty(), &third_party).await;
        simulator.send_as_agent(CHANNEL, CONSUMER, "1").unwrap();
        let delivery = only_delivery(&simulator).await;
        assert_eq!(delivery.state, DeliveryState::Refused, "{status}");
        same_each_time(&third_party, &delivery);
        assert_eq!(third_party.requests().len(), 1);
    }
}

#[tokio::test]
async fn it_is_given_up_after_the_last_delay() {
    for delays in [0, 2] {
        let third_party = Wire::new([unavailable()]).await;
        let builder = Simulator::builder().redelivery_delays(vec![Duration::ZERO; delays]);
        let simulator = started(builder, &third_party).await;
        simulator.send_as_agent(CHANNEL, CONSUMER, "1").unwrap();
        let delivery = only_delivery(&simulator).await;
        assert_eq!(
            (delivery.state, statuses(&delivery)),
            (DeliveryState::GivenUp, vec![503; delays + 1])
        );
        same_each_time(&third_party, &delivery);
    }
}

/// A simulator whose first delivery has failed once, and waits for an hour.
async fn waiting_for_an_hour(third_party: &Wire) -> Simulator {
    let builder = Simulator::builder().redelivery_delays([HOUR]);
    let simulator = started(builder, third_party).await;
    simulator.send_as_agent(CHANNEL, CONSUMER, "1").unwrap();
    while simulator.deliveries()[0].attempts.is_empty() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    assert_eq!(simulator.deliveries()[0].state, DeliveryState::Pending);
    simulator
}

async fn pass(time: Duration) {
    tokio::time::pause();
    tokio::time::advance(time).await;
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    tokio::time::resume();
}

#[tokio::test]
async fn it_comes_again_when_it_is_time() {
    let third_party = Wire::new([unavailable(), ok("{}")]).await;
    let simulator = waiting_for_an_hour(&third_party).await;
    pass(HOUR - Duration::from_secs(60)).await;
    assert_eq!(third_party.requests().len(), 1);
    pass(Duration::from_secs(61)).await;
    assert_eq!(statuses(&only_delivery(&simulator).await), [503, 200]);
}

#[tokio::test]
async fn nothing_comes_from_a_simulator_that_was_dropped() {
    let third_party = Wire::new([unavailable(), ok("{}")]).await;
    let simulator = waiting_for_an_hour(&third_party).await;
    drop(simulator);
    pass(2 * HOUR).await;
    let address = third_party.url.strip_prefix("http://").unwrap();
    for _ in 0..3 {
        send_to(address, "GET /own", &[], "").await;
    }
    let own = third_party.requests().split_off(1);
    assert_eq!(own.len(), 3);
    assert!(own.iter().all(|request| request.line().starts_with("GET")));
}

#[tokio::test]
async fn nothing_overtakes_what_comes_again() {
    let third_party = Wire::new([unavailable(), unavailable(), ok("{}")]).await;
    let silent = Wire::waiting(|_, _| pending()).await;
    let builder = hasty().channel("other", "secret");
    let simulator = started(builder, &third_party).await;
    // Another channel is another matter.
    let other = simulator.register_message_webhook("other", &silent.url);
    other.unwrap();
    simulator.send_as_agent("other", CONSUMER, "0").unwrap();
    let ids = ["1", "2", "3"].map(|text| {
        let id = simulator.send_as_agent(CHANNEL, CONSUMER, text);
        id.unwrap()
    });
    while simulator.deliveries()[3].state == DeliveryState::Pending {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let arrived = third_party.requests().into_iter().map(|request| {
        let body: Value = serde_json::from_str(request.text()).unwrap();
        body["channel"]["messageId"].as_str().unwrap().to_owned()
    });
    let [first, second, third] = &ids;
    assert_eq!(
        arrived.collect::<Vec<_>>().iter().collect::<Vec<_>>(),
        [first, first, first, second, third]
    );
    let deliveries = simulator.deliveries();
    let reply = signed(&simulator, MESSAGES, &[JSON], TEXT).await.json();
    let accepted = reply["data"]["ids"][0]["id"].as_str().unwrap().to_owned();
    let all = ids.iter().chain([&accepted, &deliveries[0].id]);
    assert_eq!(all.collect::<BTreeSet<_>>().len(), 5, "ids are unique");
    assert_eq!(deliveries[0].state, DeliveryState::Pending);
    assert!(deliveries.iter().skip(1).map(|d| &d.id).eq(&ids));
}

#[tokio::test]
async fn a_conversation_from_its_start_to_its_end() {
    let third_party = Wire::new([ok("{}")]).await;
    let events = Wire::new([json_answer("404 Not Found", "{}"), ok("{}")]).await;
    let builder = hasty().auto_reply(|message| {
        let text = message["text"].as_str()?;
        Some(text.replace("Consumer", "Agent"))
    });
    let simulator = started(builder, &third_party).await;
    let registered = simulator.register_interactions_webhook(CHANNEL, &events.url);
    registered.unwrap();
    text_comes_in(&simulator).await;
    text_comes_in(&simulator).await;
    simulator.send_as_agent(CHANNEL, CONSUMER, "Bye").unwrap();
    agent_sent(&simulator, &third_party.url).await;
    let receipt = signed(&simulator, MESSAGES, &[JSON], RECEIPT).await;
    assert_eq!(receipt.status, 200);
    simulator.finish_interaction(CHANNEL, CONSUMER).unwrap();
    text_comes_in(&simulator).await;

    let deliveries = simulator.settled_deliveries().await;
    let bodies = deliveries.iter().map(|delivery| {
        assert_eq!(delivery.state, DeliveryState::Delivered, "{delivery:?}");
        serde_json::from_str(&delivery.body).unwrap()
    });
    let bodies: Vec<Value> = bodies.collect();
    let shown = bodies.iter().map(|body| {
        let event = &body["data"]["entities"][0]["event"];
        event.as_str().or(body["text"].as_str()).unwrap()
    });
    let answer = "Agent message text";
    assert_eq!(
        shown.collect::<Vec<_>>(),
        ["STARTED", answer, answer, "Bye", "FINISHED", "STARTED", answer]
    );
    // Status 404 means a redelivery here.
    assert_eq!(statuses(&deliveries[0]), [404, 200]);
    let id = |body: &Value| body["data"]["entities"][0]["entity"]["id"].clone();
    assert_eq!(
        bodies[0],
        json!({
            "operationId": deliveries[0].id,
            "data": { "entities": [{
                "event": "STARTED",
                "entity": {
                    "id": id(&bodies[0]), "mediaType": "chat", "interactionSubtype": "InboundNew",
                },
            }] },
        })
    );
    assert!(id(&bodies[0]).is_string());
    assert_eq!(id(&bodies[4]), id(&bodies[0]));
    assert_ne!(id(&bodies[5]), id(&bodies[0]));
    let operations = [0, 4, 5].map(|place| &bodies[place]["operationId"]);
    assert_eq!(BTreeSet::from(operations.map(Value::as_str)).len(), 3);
    let verifier = Verifier::new("simulated-channel-secret").unwrap();
    assert_eq!(events.requests().len(), 4);
    for request in events.requests() {
        let signature = request.header("x-hub-signature").unwrap();
        assert!(verifier.verify_header(&signature, &request.body).is_ok());
    }
}

#[tokio::test]
async fn an_agent_may_say_nothing_or_begin() {
    let third_party = Wire::new([ok("{}")]).await;
    let simulator = started(hasty().auto_reply(|_| None), &third_party).await;
    text_comes_in(&simulator).await;
    assert!(simulator.deliveries().is_empty());
    let registered = simulator.register_interactions_webhook(CHANNEL, &third_party.url);
    registered.unwrap();
    simulator.send_as_agent(CHANNEL, "another", "Hello").unwrap();
    let deliveries = simulator.settled_deliveries().await;
    assert_eq!(deliveries.len(), 2);
    assert!(deliveries[0].body.contains(r#""Outbound""#));

    // Without a webhook there is no answer, and the message is taken all the same.
    let answering = hasty().auto_reply(|_| Some("Hello".to_owned()));
    let simulator = answering.start().await.unwrap();
    text_comes_in(&simulator).await;
    assert!(simulator.deliveries().is_empty());
}

#[tokio::test]
async fn what_can_not_be_delivered_is_an_error() {
    let simulator = Simulator::start().await.unwrap();
    let kind = |result: std::io::Result<()>| result.unwrap_err().kind();
    let url = "http://127.0.0.1:1/";
    let lost = [
        simulator.register_message_webhook("lost", url),
        simulator.register_interactions_webhook("lost", url),
        simulator.send_as_agent("lost", CONSUMER, "1").map(drop),
        simulator.send_as_agent(CHANNEL, CONSUMER, "1").map(drop),
        simulator.finish_interaction("lost", CONSUMER),
        simulator.finish_interaction(CHANNEL, CONSUMER),
    ];
    assert_eq!(lost.map(kind), [ErrorKind::NotFound; 6]);
    let nobody = simulator.send_as_agent(CHANNEL, " ", "1").map(drop);
    assert_eq!(kind(nobody), ErrorKind::InvalidInput);
    for elsewhere in [
        "no url",
        "ftp://127.0.0.1/",
        "http://192.0.2.1/",
        "http://[2001:db8::1]/",
        "http://localhost.example.com/",
        "http://127.0.0.1.example.com/",
        "http://127.0.0.1@example.com/",
    ] {
        let message = simulator.register_message_webhook(CHANNEL, elsewhere);
        let events = simulator.register_interactions_webhook(CHANNEL, elsewhere);
        assert_eq!([message, events].map(kind), [ErrorKind::InvalidInput; 2], "{elsewhere}");
    }
    for here in ["http://localhost:1/", "https://[::1]/", url] {
        simulator.register_message_webhook(CHANNEL, here).unwrap();
    }
    assert!(simulator.settled_deliveries().await.is_empty());
}
