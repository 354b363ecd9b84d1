//! CometD, message by message.

use std::collections::BTreeMap;
use std::future::Future;
use std::time::Duration;

use serde_json::{Value, json};

use super::{Reply, Simulator, SimulatorBuilder, key, send, signed_in, try_send_to};

pub(super) const UPDATES: &str = "/statistics/v3/updates";
pub(super) const SERVICE: &str = "/statistics/v3/service";
pub(super) const KINDS: [&str; 5] = ["handshake", "connect", "subscribe", "unsubscribe", "disconnect"];

/// Less than a connect waits.
const LIMIT: Duration = Duration::from_secs(10);

/// Nothing moves by itself.
pub(super) async fn still() -> Simulator {
    by_hand().start().await.unwrap()
}

fn by_hand() -> SimulatorBuilder {
    Simulator::builder().tick_interval(Duration::ZERO)
}

/// A client that has cookies and knows its session.
#[derive(Clone)]
pub(super) struct Session {
    address: String,
    headers: Vec<String>,
    pub(super) cookies: BTreeMap<String, String>,
    pub(super) id: String,
}

impl Session {
    pub(super) async fn unopened(simulator: &Simulator) -> Self {
        let token = signed_in(simulator).await;
        let headers = vec![
            key(simulator),
            format!("Authorization: Bearer {token}"),
            "Content-Type: application/json".to_owned(),
        ];
        Self {
            address: simulator.url().strip_prefix("http://").unwrap().to_owned(),
            headers,
            cookies: BTreeMap::new(),
            id: String::new(),
        }
    }

    pub(super) async fn open(simulator: &Simulator) -> Self {
        let mut session = Self::unopened(simulator).await;
        let reply = session.handshake(json!({})).await;
        assert_eq!(reply["successful"], true, "{reply}");
        session
    }

    /// A session that listens to updates and whose first connect is over.
    pub(super) async fn listening(simulator: &Simulator) -> Self {
        let session = Self::open(simulator).await;
        session.subscribe(UPDATES).await;
        session.connect().await;
        session
    }

    pub(super) async fn handshake(&mut self, more: Value) -> Value {
        let mut message = json!({ "channel": "/meta/handshake", "id": "1", "version": "1.0",
            "supportedConnectionTypes": ["long-polling", "websocket"] });
        merge(&mut message, more);
        let reply = self.try_request("/handshake", &json!([message])).await;
        let reply = reply.unwrap();
        for line in reply.head.lines().skip(1) {
            let (name, value) = line.split_once(": ").unwrap();
            if name.eq_ignore_ascii_case("set-cookie") {
                let (name, rest) = value.split_once('=').unwrap();
                let (value, _) = rest.split_once(';').unwrap();
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let reply = single(reply);
        if let Some(id) = reply["clientId"].as_str() {
            self.id = id.to_owned();
        }
        reply
    }

    pub(super) async fn try_request(&self, path: &str, messages: &Value) -> Option<Reply> {
        let line = format!("POST /statistics/v3/notifications{path}");
        self.send(&line, messages).await
    }

    async fn send(&self, line: &str, body: &Value) -> Option<Reply> {
        let mut headers = self.headers.clone();
        let cookies = self.cookies.iter();
        let cookies: Vec<_> = cookies.map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            headers.push(format!("Cookie: {}", cookies.join("; ")));
        }
        try_send_to(&self.address, line, &headers, &body.to_string()).await
    }

    /// One message of the session, and all that is answered.
    pub(super) async fn request(&self, kind: &str, more: Value) -> Reply {
        let reply = self.try_kind(kind, more).await;
        reply.expect("the connection was closed without an answer")
    }

    pub(super) async fn try_kind(&self, kind: &str, more: Value) -> Option<Reply> {
        let mut message = json!({ "channel": format!("/meta/{kind}"), "id": "9", "clientId": self.id });
        merge(&mut message, more);
        self.try_request(&format!("/{kind}"), &json!([message])).await
    }

    pub(super) async fn connect(&self) -> Vec<Value> {
        self.connect_with(json!({})).await
    }

    pub(super) async fn connect_with(&self, mut more: Value) -> Vec<Value> {
        merge(&mut more, json!({ "connectionType": "long-polling" }));
        messages(self.request("connect", more).await)
    }

    /// A connect that waits, from when it does so.
    pub(super) async fn poll(&self, simulator: &Simulator) -> impl Future<Output = Option<Reply>> + use<> {
        let calls = simulator.calls("connect");
        let session = self.clone();
        let polling = tokio::spawn(async move {
            let polling = json!({ "connectionType": "long-polling" });
            session.try_kind("connect", polling).await
        });
        // Everything here runs on one thread: once the call is counted it waits.
        until(|| simulator.calls("connect") > calls).await;
        assert!(!polling.is_finished());
        async { polling.await.unwrap() }
    }

    pub(super) async fn subscribe(&self, channel: &str) -> Vec<Value> {
        let reply = self.request("subscribe", json!({ "subscription": channel }));
        messages(reply.await)
    }

    /// A subscription to statistics of `agent1`, named after themselves.
    pub(super) async fn watch(&self, operation_id: &str, names: &[&str]) -> Reply {
        let statistics = names
            .iter()
            .map(|name| json!({ "statisticId": name, "name": name, "objectType": "Agent", "objectId": "agent1" }));
        let statistics: Vec<_> = statistics.collect();
        let body = json!({ "operationId": operation_id, "data": { "statistics": statistics } });
        let reply = self.send("POST /statistics/v3/subscriptions", &body).await;
        reply.unwrap()
    }
}

fn merge(object: &mut Value, more: Value) {
    let Value::Object(more) = more else {
        panic!("not an object")
    };
    object.as_object_mut().unwrap().extend(more);
}

#[track_caller]
pub(super) fn messages(reply: Reply) -> Vec<Value> {
    assert_eq!(reply.status, 200, "{}", reply.body);
    reply.json().as_array().unwrap().clone()
}

#[track_caller]
pub(super) fn single(reply: Reply) -> Value {
    let mut messages = messages(reply);
    assert_eq!(messages.len(), 1, "{messages:?}");
    messages.remove(0)
}

async fn until(condition: impl Fn() -> bool + Send + Sync) {
    let waiting = async {
        while !condition() {
            tokio::task::yield_now().await;
        }
    };
    let waiting = tokio::time::timeout(LIMIT, waiting).await;
    waiting.expect("it never came");
}

/// Statistics and values of a message on the updates channel.
#[track_caller]
pub(super) fn values(message: &Value) -> Vec<(&str, &Value)> {
    assert_eq!(message["channel"], UPDATES, "{message}");
    assert_eq!(message["data"]["name"], "StatisticUpdate");
    assert_eq!(message["data"]["topic"], UPDATES);
    let statistics = message["data"]["data"]["statistics"].as_array().unwrap();
    let statistics = statistics.iter();
    let value = |statistic: &'_ Value| statistic["statisticId"].is_string();
    statistics
        .filter(|statistic| value(statistic))
        .map(|statistic| (statistic["statisticId"].as_str().unwrap(), &statistic["value"]))
        .collect()
}

#[tokio::test]
async fn a_session_from_handshake_to_disconnect() {
    let builder = by_hand().cometd_poll_timeout(Duration::from_secs(20));
    let simulator = builder.start().await.unwrap();
    let mut session = Session::unopened(&simulator).await;
    let reply = session.handshake(json!({})).await;
    let advice = json!({ "reconnect": "retry", "interval": 0, "timeout": 20_000 });
    assert_eq!(
        reply,
        json!({
            "channel": "/meta/handshake", "id": "1", "successful": true, "version": "1.0",
            "supportedConnectionTypes": ["long-polling"], "clientId": session.id, "advice": advice,
        })
    );
    assert_eq!(simulator.cometd_sessions(), [session.id.as_str()]);
    let cookies: Vec<_> = session.cookies.keys().map(String::as_str).collect();
    assert_eq!(cookies, ["AWSALB", "BAYEUX_BROWSER", "STATISTICS_SESSIONID"]);

    let subscribed = session.subscribe(UPDATES).await;
    let reply = json!({ "channel": "/meta/subscribe", "id": "9", "successful": true,
        "subscription": UPDATES });
    assert_eq!(subscribed, [reply]);
    let first = session.connect().await;
    let reply = json!({ "channel": "/meta/connect", "id": "9", "successful": true,
        "advice": advice });
    assert_eq!(first, [reply], "the first connect does not wait");

    let opened = session.watch("one", &["CurrentAgentState", "TimeInCurrentState"]).await;
    assert_eq!(opened.status, 200, "{}", opened.body);
    let poll = session.poll(&simulator).await;
    let value = json!({ "state": "CallInbound", "reasons": [] });
    simulator.set_value("CurrentAgentState", "agent1", value.clone());
    let [update, reply] = &messages(poll.await.unwrap())[..] else {
        panic!("not two messages")
    };
    assert_eq!(values(update), [("CurrentAgentState", &value)]);
    let statistic = &update["data"]["data"]["statistics"][0];
    assert_eq!(statistic["subscriptionId"], "one");
    assert!(statistic["timestamp"].as_u64() > opened.json()["data"]["statistics"][0]["timestamp"].as_u64());
    assert_eq!(reply["successful"], true);

    // A connect that waits ends with its session.
    let poll = session.poll(&simulator).await;
    let reply = single(session.request("disconnect", json!({})).await);
    assert_eq!(reply["successful"], true);
    assert_eq!(single(poll.await.unwrap())["successful"], true);
    assert!(simulator.cometd_sessions().is_empty());
    assert!(simulator.subscriptions().is_empty());
    let reply = single(session.request("disconnect", json!({})).await);
    assert_eq!(reply["error"], "402::session_unknown");
}

#[tokio::test]
async fn how_cookies_are_set() {
    let simulator = still().await;
    let session = Session::unopened(&simulator).await;
    let message = json!([{ "channel": "/meta/handshake", "version": "1.0",
        "supportedConnectionTypes": ["long-polling"] }]);
    let reply = session.try_request("/handshake/", &message).await.unwrap();
    let lines = reply.head.lines().filter_map(|line| line.strip_prefix("set-cookie: "));
    let without_values = lines.map(|line| {
        let (name, rest) = line.split_once('=').unwrap();
        let (_, attributes) = rest.split_once("; ").unwrap();
        (name, attributes)
    });
    let without_values: Vec<_> = without_values.collect();
    assert_eq!(
        without_values,
        [
            ("STATISTICS_SESSIONID", "Path=/statistics/v3; HttpOnly"),
            ("BAYEUX_BROWSER", "HttpOnly"),
            ("AWSALB", "Path=/"),
        ]
    );
    assert_eq!(single(reply).get("id"), None, "none was sent");

    // Whoever has the cookies keeps them; each session has its subscriptions to statistics.
    let mut session = Session::open(&simulator).await;
    let before = session.cookies.clone();
    session.handshake(json!({})).await;
    for (name, value) in before {
        let is_kept = session.cookies[&name] == value;
        assert_eq!(is_kept, name != "STATISTICS_SESSIONID", "{name}");
    }
}

#[tokio::test]
async fn every_request_needs_key_and_token_and_the_form_of_the_document() {
    let simulator = still().await;
    let session = Session::open(&simulator).await;
    let paths = KINDS.iter().map(|kind| format!("/{kind}"));
    for path in paths.chain([String::new()]) {
        let mut other = session.clone();
        other.headers[0] = "x-api-key: wrong".to_owned();
        let reply = other.try_request(&path, &json!([])).await.unwrap();
        assert_eq!((reply.status, reply.json()), (403, json!({ "message": "Forbidden" })));
        let mut other = session.clone();
        other.headers[1] = "Authorization: Bearer ended".to_owned();
        assert_eq!(other.try_request(&path, &json!([])).await.unwrap().status, 401);

        for path in [path.clone(), format!("{path}/")] {
            let refused = |reply: Option<Reply>| reply.unwrap().violation();
            let reply = session.try_request(&path, &json!([])).await;
            assert_eq!(refused(reply), "body: no messages", "{path}");
            let reply = session.try_request(&path, &json!([{ "id": "1" }])).await;
            assert!(refused(reply).contains("\"channel\" is a required property"));
            let reply = session.try_request(&path, &json!({ "channel": "/meta/connect" })).await;
            assert!(refused(reply).contains("not of type \"array\""));
        }
    }
    let line = "POST /statistics/v3/notifications//";
    assert_eq!(send(&simulator, line, &[], "").await.status, 404);
    let line = "GET /statistics/v3/notifications/";
    assert_eq!(send(&simulator, line, &[], "").await.status, 405);
    let handshake = json!({ "channel": "/meta/handshake", "version": "1.0" });
    let reply = session.try_request("", &json!([handshake, handshake])).await;
    assert_eq!(reply.unwrap().violation(), "body: a handshake comes alone");
}

#[tokio::test]
async fn what_a_client_may_not_ask_for() {
    let simulator = still().await;
    let mut session = Session::unopened(&simulator).await;
    for wrong in [
        json!({ "supportedConnectionTypes": ["websocket"] }),
        json!({ "supportedConnectionTypes": [] }),
    ] {
        let reply = session.handshake(wrong).await;
        assert_eq!(
            (&reply["successful"], &reply["advice"]["reconnect"]),
            (&json!(false), &json!("none"))
        );
    }
    assert!(simulator.cometd_sessions().is_empty() && session.cookies.is_empty());
    session.handshake(json!({})).await;
    for (kind, more, error) in [
        ("connect", json!({}), "400::connectionType_unusable"),
        ("subscribe", json!({}), "403::subscription_missing"),
        (
            "subscribe",
            json!({ "subscription": "/statistics/v3/other" }),
            "403::subscribe_denied",
        ),
        (
            "subscribe",
            json!({ "subscription": "/meta/connect" }),
            "403::subscribe_denied",
        ),
        ("unsubscribe", json!({}), "403::subscription_missing"),
        ("connect", json!({ "channel": "/meta/other" }), "404::unknown_channel"),
        (
            "connect",
            json!({ "channel": UPDATES, "data": {} }),
            "403::publish_denied",
        ),
    ] {
        let reply = single(session.request(kind, more).await);
        assert_eq!(
            (&reply["successful"], reply["error"].as_str()),
            (&json!(false), Some(error))
        );
    }
}

#[tokio::test]
async fn a_session_is_known_by_identifier_and_cookies() {
    let simulator = still().await;
    let session = Session::listening(&simulator).await;
    let without = |cookie: &str| {
        let mut other = session.clone();
        other.cookies.remove(cookie);
        other
    };
    let mut other_id = session.clone();
    other_id.id = "other".to_owned();
    let mut other_browser = session.clone();
    let changed = other_browser.cookies.get_mut("BAYEUX_BROWSER").unwrap();
    *changed = "other".to_owned();
    for stranger in [without("BAYEUX_BROWSER"), without("AWSALB"), other_id, other_browser] {
        for kind in &KINDS[1..] {
            let more = json!({ "connectionType": "long-polling", "subscription": UPDATES });
            let reply = single(stranger.request(kind, more).await);
            assert_eq!(reply["error"], "402::session_unknown");
            assert_eq!(reply["successful"], false);
            let advice = match *kind {
                "connect" => json!({ "reconnect": "handshake", "interval": 0 }),
                _ => Value::Null,
            };
            assert_eq!(reply["advice"], advice, "{kind}");
        }
    }
    assert_eq!(simulator.cometd_sessions().len(), 1);
}

#[tokio::test]
async fn a_connect_waits_no_longer_than_it_should() {
    let builder = by_hand().cometd_poll_timeout(Duration::from_millis(20));
    let simulator = builder.start().await.unwrap();
    let session = Session::listening(&simulator).await;
    let poll = session.poll(&simulator).await;
    let reply = json!({ "channel": "/meta/connect", "id": "9", "successful": true });
    assert_eq!(single(poll.await.unwrap()), reply);

    let simulator = still().await;
    let session = Session::listening(&simulator).await;
    let at_once = session.connect_with(json!({ "advice": { "timeout": 0 } })).await;
    assert_eq!(at_once.len(), 1);
    assert_eq!(at_once[0]["advice"]["timeout"], 30_000);
}

#[tokio::test]
async fn a_session_ends_when_nobody_comes_back() {
    let lifetime = Duration::from_secs(5);
    let builder = by_hand().cometd_session_timeout(lifetime);
    let simulator = builder.start().await.unwrap();
    let session = Session::listening(&simulator).await;
    session.watch("one", &["CurrentAgentState"]).await;
    let almost = lifetime - Duration::from_millis(1);
    let poll = session.poll(&simulator).await;
    let pass = async |time| {
        tokio::time::pause();
        tokio::time::advance(time).await;
        tokio::time::resume();
    };
    // It does not end while a connect waits, nor soon after.
    pass(almost * 3).await;
    simulator.set_value("CurrentAgentState", "agent1", json!({}));
    assert_eq!(messages(poll.await.unwrap()).len(), 2);
    assert_eq!(simulator.subscriptions(), ["one"]);
    session.subscribe(SERVICE).await;
    pass(lifetime).await;
    assert!(simulator.subscriptions().is_empty());
    assert!(simulator.cometd_sessions().is_empty());
    assert_eq!(session.connect().await[0]["error"], "402::session_unknown");

    // Nor does a session outlive a client that hangs up.
    let session = Session::listening(&simulator).await;
    let hanging_up = session.clone();
    let polling = tokio::spawn(async move { hanging_up.connect().await });
    let calls = simulator.calls("connect");
    until(|| simulator.calls("connect") > calls).await;
    polling.abort();
    let closed = async {
        loop {
            pass(lifetime).await;
            if simulator.cometd_sessions().is_empty() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(600), closed).await.unwrap();
}

#[tokio::test]
async fn the_newer_of_two_connects_counts() {
    let simulator = still().await;
    let session = Session::listening(&simulator).await;
    session.watch("one", &["CurrentAgentState"]).await;
    let older = session.poll(&simulator).await;
    let newer = session.poll(&simulator).await;
    let older = older.await.unwrap();
    assert_eq!((older.status, older.body.as_str()), (500, ""));
    simulator.set_value("CurrentAgentState", "agent1", json!({}));
    assert_eq!(messages(newer.await.unwrap()).len(), 2);
}

#[tokio::test]
async fn two_sessions_in_one_browser() {
    let simulator = still().await;
    let first = Session::listening(&simulator).await;
    let mut second = first.clone();
    second.handshake(json!({})).await;
    assert_ne!(first.id, second.id);
    second.connect().await;
    let poll = first.poll(&simulator).await;
    for _ in 0..2 {
        let reply = &second.connect().await[0];
        assert_eq!(reply["successful"], true);
        let advice = json!({ "reconnect": "retry", "interval": 2000, "multiple-clients": true });
        assert_eq!(reply["advice"], advice);
    }
    first.request("disconnect", json!({})).await;
    poll.await;
    let poll = second.poll(&simulator).await;
    drop(simulator);
    assert!(poll.await.is_none());
}

#[tokio::test]
async fn what_was_not_acknowledged_comes_again() {
    let simulator = still().await;
    let mut session = Session::unopened(&simulator).await;
    let reply = session.handshake(json!({ "ext": { "ack": true } })).await;
    assert_eq!(reply["ext"], json!({ "ack": true }));
    session.subscribe(UPDATES).await;
    let first = session.connect_with(json!({ "ext": { "ack": -1 } })).await;
    assert_eq!(first[0]["ext"], json!({ "ack": 1 }));
    session.watch("one", &["CurrentAgentState"]).await;
    simulator.set_value("CurrentAgentState", "agent1", json!({ "n": 1 }));
    assert_eq!(
        session.subscribe(SERVICE).await.len(),
        1,
        "only connects are acknowledged"
    );

    let acknowledge = async |batch: i64| session.connect_with(json!({ "ext": { "ack": batch } })).await;
    let sent = acknowledge(1).await;
    assert_eq!(sent[1]["ext"]["ack"], 2);
    simulator.set_value("CurrentAgentState", "agent1", json!({ "n": 2 }));
    let again = acknowledge(1).await;
    let [one, two, reply] = &again[..] else {
        panic!("{again:?}")
    };
    assert_eq!((one, &reply["ext"]["ack"]), (&sent[0], &json!(3)));
    assert_eq!(values(two)[0].1["n"], 2);
    let rest = acknowledge(2).await;
    assert_eq!((rest.len(), &rest[0]), (2, two));
    let poll = tokio::spawn({
        let session = session.clone();
        async move { session.connect_with(json!({ "ext": { "ack": 4 } })).await }
    });
    let calls = simulator.calls("connect");
    until(|| simulator.calls("connect") > calls).await;
    simulator.set_value("CurrentAgentState", "agent1", json!({ "n": 3 }));
    let last = poll.await.unwrap();
    assert_eq!(
        (values(&last[0])[0].1, &last[1]["ext"]["ack"]),
        (&json!({ "n": 3 }), &json!(5))
    );

    // Without the extension everything comes once.
    let session = Session::listening(&simulator).await;
    session.watch("two", &["CurrentAgentState"]).await;
    simulator.set_value("CurrentAgentState", "agent1", json!({ "n": 4 }));
    let connect = session.connect_with(json!({ "ext": { "ack": 0 } })).await;
    assert_eq!((connect.len(), connect[1].get("ext")), (2, None));
    let connect = session.connect_with(json!({ "advice": { "timeout": 0 } })).await;
    assert_eq!(connect.len(), 1);
}

#[tokio::test]
async fn patterns_of_channels() {
    let simulator = still().await;
    let session = Session::open(&simulator).await;
    session.connect().await;
    session.watch("one", &["CurrentAgentState"]).await;
    let mut number = 0;
    let mut received = async || {
        number += 1;
        simulator.set_value("CurrentAgentState", "agent1", json!({ "n": number }));
        session.connect_with(json!({ "advice": { "timeout": 0 } })).await.len() - 1
    };
    assert_eq!(received().await, 0, "it listens to nothing yet");
    for (pattern, successful) in [
        ("/statistics/v3/*", true),
        ("/statistics/**", true),
        ("/**", true),
        ("/*", false),
        ("/statistics/*", false),
        ("/statistics/v3/updates/**", false),
        ("/statistics/v3/up/**", false),
        ("/statistics/v3/up**", false),
        ("/statistics/v", false),
        ("/**/updates", false),
    ] {
        let reply = &session.subscribe(pattern).await[0];
        assert_eq!(reply["successful"], successful, "{pattern}");
        assert_eq!(received().await, usize::from(successful), "{pattern}");
        let subscription = json!({ "subscription": pattern });
        let reply = single(session.request("unsubscribe", subscription).await);
        assert_eq!(
            (&reply["successful"], &reply["subscription"]),
            (&json!(true), &json!(pattern))
        );
    }
    for pattern in [UPDATES, UPDATES, "/statistics/v3/*", SERVICE] {
        session.subscribe(pattern).await;
    }
    assert_eq!(received().await, 2, "once for each that covers it");
}

#[tokio::test]
async fn only_changes_in_its_own_subscriptions_are_announced() {
    let simulator = by_hand().statistic("Ticks", |agent, tick| json!([agent, tick]));
    let simulator = simulator.statistic("Still", |_, _| json!(1)).start().await.unwrap();
    let session = Session::listening(&simulator).await;
    let neighbour = Session::listening(&simulator).await;
    session.watch("one", &["Still", "Ticks"]).await;
    session.watch("two", &["Ticks", "Still"]).await;
    session.watch("three", &["Still"]).await;
    let mut stranger = session.clone();
    stranger.cookies.remove("STATISTICS_SESSIONID");
    assert_eq!(stranger.watch("four", &["Ticks"]).await.status, 200);
    *stranger.cookies.entry("STATISTICS_SESSIONID".to_owned()).or_default() = "x".to_owned();
    assert_eq!(stranger.watch("five", &["Ticks"]).await.status, 200);

    simulator.tick();
    simulator.tick();
    let received = session.connect().await;
    let received = received[..received.len() - 1].iter().map(|update| {
        let statistics = update["data"]["data"]["statistics"].as_array().unwrap();
        assert_eq!(statistics.len(), 1);
        (
            statistics[0]["subscriptionId"].as_str().unwrap().to_owned(),
            statistics[0]["value"].clone(),
        )
    });
    let received: Vec<_> = received.collect();
    let expected = [("one", 1), ("two", 1), ("one", 2), ("two", 2)];
    let expected = expected.map(|(id, tick)| (id.to_owned(), json!(["agent1", tick])));
    assert_eq!(received, expected);
    let received = neighbour.connect_with(json!({ "advice": { "timeout": 0 } })).await;
    assert_eq!(received.len(), 1);

    // A value that was set stays. What is said again is no news.
    simulator.set_value("Ticks", "agent1", json!("set"));
    simulator.set_value("Ticks", "agent1", json!("set"));
    simulator.tick();
    let received = session.connect().await;
    assert_eq!(received.len(), 3);
    assert_eq!(values(&received[0]), [("Ticks", &json!("set"))]);
    session.request("disconnect", json!({})).await;
    assert_eq!(simulator.subscriptions(), ["five", "four"]);
}

#[tokio::test]
async fn a_batch_never_waits_and_data_comes_with_any_answer() {
    let simulator = still().await;
    let session = Session::open(&simulator).await;
    let id = &session.id;
    let subscribe = json!({ "channel": "/meta/subscribe", "clientId": id, "id": "2",
        "subscription": UPDATES });
    let connect = json!({ "channel": "/meta/connect", "clientId": id, "id": "3",
        "connectionType": "long-polling" });
    for _ in 0..2 {
        let batch = json!([subscribe, connect]);
        let answer = session.try_request("", &batch);
        let answer = tokio::time::timeout(LIMIT, answer).await;
        let replies = messages(answer.expect("it waits").unwrap());
        let ids: Vec<_> = replies.iter().map(|reply| reply["id"].as_str().unwrap()).collect();
        assert_eq!(ids, ["2", "3"]);
    }
    session.watch("one", &["CurrentAgentState"]).await;
    simulator.set_value("CurrentAgentState", "agent1", json!({}));
    let answer = session.subscribe(SERVICE).await;
    assert_eq!(values(&answer[0]).len(), 1, "ahead of the reply");
    assert_eq!(answer[1]["channel"], "/meta/subscribe");
    let rest = session.connect_with(json!({ "advice": { "timeout": 0 } })).await;
    assert_eq!(rest.len(), 1);
}

#[tokio::test]
async fn the_service_goes_and_comes_back() {
    let simulator = still().await;
    let session = Session::listening(&simulator).await;
    session.subscribe(SERVICE).await;
    session.watch("one", &["CurrentAgentState"]).await;
    let state =
        |state: &str| json!({ "name": "ServiceStateChange", "topic": SERVICE, "data": { "serviceState": state } });
    let poll = session.poll(&simulator).await;
    simulator.set_statistics_available(false);
    let received = messages(poll.await.unwrap());
    assert_eq!(
        (&received[0]["channel"], &received[0]["data"]),
        (&json!(SERVICE), &state("UNAVAILABLE"))
    );
    assert!(simulator.subscriptions().is_empty());
    let peek = "GET /statistics/v3/statistic-values/CurrentAgentState?objectType=Agent&objectId=agent1";
    // To delete is always a success (line 2743 of the manual).
    let delete = "DELETE /statistics/v3/subscriptions/one";
    for (line, status, code) in [(peek, 503, 503), (delete, 200, 0)] {
        let mut session = session.clone();
        session.headers.pop();
        let reply = send(&simulator, line, &session.headers, "").await;
        assert_eq!((reply.status, &reply.json()["status"]["code"]), (status, &json!(code)));
    }
    assert_eq!(session.watch("one", &["CurrentAgentState"]).await.status, 503);
    // It is no news.
    simulator.set_statistics_available(false);
    let poll = session.poll(&simulator).await;
    simulator.set_statistics_available(true);
    let received = messages(poll.await.unwrap());
    assert_eq!(received.len(), 2);
    assert_eq!(received[0]["data"], state("AVAILABLE"));
    assert_eq!(session.watch("one", &["CurrentAgentState"]).await.status, 200);
}
