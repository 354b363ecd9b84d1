//! What goes wrong on demand.

use std::time::Duration;

use genesys_multicloud_cx::simulator::Fault;
use serde_json::json;
use tokio::net::TcpStream;

use super::cometd::{SERVICE, Session, UPDATES, messages, single, still, values};
use super::{Simulator, call, key, signed_in, try_send_to};

const USER_INFO: &str = "GET /auth/v3/userinfo";

async fn status(simulator: &Simulator, token: &str, line: &str) -> Option<u16> {
    let address = simulator.url().strip_prefix("http://").unwrap();
    let headers = [key(simulator), format!("Authorization: Bearer {token}")];
    let reply = try_send_to(address, line, &headers, "").await;
    reply.map(|reply| reply.status)
}

#[tokio::test]
async fn a_fault_concerns_the_operation_and_the_number_of_requests_that_were_named() {
    let simulator = still().await;
    let token = signed_in(&simulator).await;
    let statuses = async |lines: &[&str]| {
        let mut statuses = Vec::new();
        for line in lines {
            statuses.push(status(&simulator, &token, line).await.unwrap_or(0));
        }
        statuses
    };
    let ping = "GET /auth/v3/ping";
    let faults = simulator.faults();
    faults.inject("getUserInfo", Fault::status(503).times(2));
    faults.inject("authentication/getUserInfo", Fault::connection_closed());
    faults.inject("statistics/getStatisticValue", Fault::connection_closed());
    let asked = [ping, USER_INFO, USER_INFO, USER_INFO, USER_INFO, ping];
    assert_eq!(statuses(&asked).await, [200, 503, 503, 0, 200, 200]);
    assert_eq!(simulator.calls("getUserInfo"), 4);

    faults.inject_everywhere(Fault::status(503));
    assert_eq!(statuses(&[ping, ping]).await, [503, 200]);
    faults.inject("ping", Fault::connection_closed().always());
    assert_eq!(statuses(&[ping, ping, USER_INFO]).await, [0, 0, 200]);
    faults.clear();
    assert_eq!(statuses(&[ping]).await, [200]);
    faults.inject("ping", Fault::status(503).times(0));
    assert_eq!(statuses(&[ping]).await, [200]);
}

#[tokio::test]
async fn the_answer_has_the_form_of_the_service() {
    let simulator = still().await;
    let token = signed_in(&simulator).await;
    let too_many = Fault::status(429).retry_after(7);
    simulator.faults().inject_everywhere(too_many.times(2));
    let reply = call(&simulator, &token, USER_INFO, None).await;
    assert_eq!((reply.status, reply.header("retry-after")), (429, Some("7")));
    let status = json!({ "code": 429, "message": "Too Many Requests", "detail": null });
    assert_eq!(reply.json()["status"], status);
    let reply = call(&simulator, &token, "GET /udm/v3/version", None).await;
    assert_eq!(reply.json(), json!({ "message": "Too Many Requests" }));
}

#[tokio::test]
async fn an_answer_that_is_lost_or_late_was_given_all_the_same() {
    let simulator = still().await;
    let watch = |id: &str| {
        json!({ "operationId": id, "data": { "statistics": [
            { "statisticId": "1", "name": "CurrentAgentState", "objectType": "Agent",
              "objectId": "agent1" }
        ] } })
    };
    let token = signed_in(&simulator).await;
    let send = async |id: &str| {
        let address = simulator.url().strip_prefix("http://").unwrap();
        let headers = [
            key(&simulator),
            format!("Authorization: Bearer {token}"),
            "Content-Type: application/json".to_owned(),
        ];
        let line = "POST /statistics/v3/subscriptions";
        try_send_to(address, line, &headers, &watch(id).to_string()).await
    };
    let faults = simulator.faults();
    faults.inject("createSubscription", Fault::response_lost());
    assert!(send("one").await.is_none());
    assert_eq!(simulator.subscriptions(), ["one"]);

    let delay = Duration::from_secs(3600);
    for fault in [
        Fault::late(delay),
        Fault::response_lost().delay(delay),
        Fault::status(503).delay(delay),
    ] {
        faults.inject("createSubscription", fault);
    }
    tokio::time::pause();
    let begin = tokio::time::Instant::now();
    assert_eq!(send("two").await.unwrap().status, 200);
    assert!(begin.elapsed() >= delay);
    assert!(send("three").await.is_none());
    assert!(begin.elapsed() >= delay * 2);
    assert_eq!(send("four").await.unwrap().status, 503);
    assert!(begin.elapsed() >= delay * 3);
    tokio::time::resume();
    assert_eq!(simulator.subscriptions(), ["one", "three", "two"]);
}

#[tokio::test]
async fn polls_are_dropped_and_their_sessions_stay() {
    let simulator = still().await;
    let session = Session::listening(&simulator).await;
    session.watch("one", &["CurrentAgentState"]).await;
    let poll = session.poll(&simulator).await;
    simulator.faults().drop_polls();
    assert!(poll.await.is_none());
    simulator.set_value("CurrentAgentState", "agent1", json!({}));
    assert_eq!(session.connect().await.len(), 2);
}

#[tokio::test]
async fn sessions_are_forgotten() {
    let simulator = still().await;
    let (waiting, other) = (Session::listening(&simulator).await, Session::open(&simulator).await);
    waiting.watch("one", &["CurrentAgentState"]).await;
    let poll = waiting.poll(&simulator).await;
    simulator.faults().forget_sessions();
    assert!(simulator.cometd_sessions().is_empty() && simulator.subscriptions().is_empty());
    for reply in [single(poll.await.unwrap()), other.connect().await.remove(0)] {
        assert_eq!(reply["error"], "402::session_unknown");
        assert_eq!(reply["advice"]["reconnect"], "handshake");
    }
}

#[tokio::test]
async fn advice_and_disconnects_that_nobody_asked_for() {
    let simulator = still().await;
    let faults = simulator.faults();
    let ends: [(&str, &dyn Fn()); 3] = [
        ("handshake", &|| faults.advise_handshake()),
        ("none", &|| faults.advise_none()),
        ("disconnect", &|| faults.disconnect_sessions()),
    ];
    for (name, end) in ends {
        let waiting = Session::listening(&simulator).await;
        let other = Session::listening(&simulator).await;
        waiting.watch("one", &["CurrentAgentState"]).await;
        let poll = waiting.poll(&simulator).await;
        end();
        assert!(simulator.cometd_sessions().is_empty() && simulator.subscriptions().is_empty());
        for answer in [messages(poll.await.unwrap()), other.connect().await] {
            let (reply, rest) = answer.split_last().unwrap();
            assert_eq!(
                (&reply["channel"], &reply["successful"]),
                (&json!("/meta/connect"), &json!(true))
            );
            if name == "disconnect" {
                let message = json!({ "channel": "/meta/disconnect", "successful": true,
                    "advice": { "reconnect": "none" } });
                assert_eq!(rest, [message]);
            } else {
                assert!(rest.is_empty());
                assert_eq!(reply["advice"], json!({ "reconnect": name, "interval": 0 }));
            }
        }
        for session in [waiting, other] {
            assert_eq!(session.connect().await[0]["error"], "402::session_unknown");
        }
    }
}

#[tokio::test]
async fn handshakes_are_refused() {
    let simulator = still().await;
    let mut session = Session::unopened(&simulator).await;
    simulator.faults().refuse_handshakes(true);
    let reply = session.handshake(json!({})).await;
    assert_eq!(
        reply,
        json!({ "channel": "/meta/handshake", "id": "1", "successful": false,
            "error": "403::Handshake denied", "advice": { "reconnect": "none" } })
    );
    simulator.faults().clear();
    assert_eq!(session.handshake(json!({})).await["successful"], true);
}

#[tokio::test]
async fn a_subscribe_brings_what_there_is_to_say() {
    let simulator = still().await;
    let session = Session::open(&simulator).await;
    session
        .watch("one", &["CurrentAgentState", "AverageHandlingTime"])
        .await;
    session.watch("two", &["CurrentAgentState"]).await;
    simulator.faults().announce_on_subscribe(true);
    let answer = session.subscribe(UPDATES).await;
    let lengths: Vec<_> = answer[..2].iter().map(|update| values(update).len()).collect();
    assert_eq!(
        (lengths, &answer[2]["channel"]),
        (vec![2, 1], &json!("/meta/subscribe"))
    );
    let answer = session.subscribe(SERVICE).await;
    assert_eq!(answer[0]["data"]["data"], json!({ "serviceState": "AVAILABLE" }));
    assert_eq!((answer.len(), &answer[1]["channel"]), (2, &json!("/meta/subscribe")));
    simulator.faults().clear();
    assert_eq!(session.subscribe(SERVICE).await.len(), 1);
}

#[tokio::test]
async fn an_outage() {
    let simulator = still().await;
    let token = signed_in(&simulator).await;
    let session = Session::listening(&simulator).await;
    let mut stranger = session.clone();
    stranger.cookies.clear();
    stranger.watch("one", &["CurrentAgentState"]).await;
    let poll = session.poll(&simulator).await;
    simulator.stop().await;
    assert!(poll.await.is_none());
    let address = simulator.url().strip_prefix("http://").unwrap();
    assert!(TcpStream::connect(address).await.is_err());
    assert!(simulator.cometd_sessions().is_empty() && simulator.subscriptions().is_empty());
    let downloads = simulator.downloads_url().strip_prefix("http://").unwrap();
    assert!(TcpStream::connect(downloads).await.is_ok());

    simulator.start_again().await.unwrap();
    assert_eq!(status(&simulator, &token, USER_INFO).await, Some(200));
    assert_eq!(session.connect().await[0]["error"], "402::session_unknown");
    simulator.start_again().await.unwrap();
    simulator.restart().await.unwrap();
    assert_eq!(status(&simulator, &token, USER_INFO).await, Some(200));
}
