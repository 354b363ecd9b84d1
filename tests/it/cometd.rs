//! The Bayeux protocol, message by message, against a server that is written by hand.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use genesys_multicloud_cx::auth::{Credentials, OAuthClient};
use genesys_multicloud_cx::cometd::{NotificationEvent, Notifications};
use genesys_multicloud_cx::{Client, Error, NotificationErrorKind};
use serde_json::{Value, json};

use crate::wire::{Answer, Request, Wire, answer, json as json_answer, ok};

pub const UPDATES: &str = "/statistics/v3/updates";

/// What the server does with a poll.
#[derive(Clone)]
pub enum Poll {
    /// Succeeds at once, with these messages around the reply.
    Gives(Vec<Value>, Value, Vec<Value>),
    /// The whole answer.
    Answers(Answer),
    /// Waits until the client gives up.
    Holds,
}

pub fn gives(messages: impl IntoIterator<Item = Value>) -> Poll {
    Poll::Gives(messages.into_iter().collect(), json!({}), Vec::new())
}

/// A poll that succeeds, with members of the reply beside those that every reply has.
pub fn replies(members: Value) -> Poll {
    Poll::Gives(Vec::new(), members, Vec::new())
}

pub fn data(number: u32) -> Value {
    json!({ "channel": UPDATES, "data": { "number": number } })
}

/// A Bayeux server that does as it is told with polls, in order, and then holds them.
#[derive(Clone, Default)]
pub struct Server {
    polls: Arc<Mutex<VecDeque<Poll>>>,
    /// Answers to the first handshakes and subscriptions, in place of successful ones.
    pub handshakes: Arc<Mutex<VecDeque<Value>>>,
    subscriptions: Arc<Mutex<VecDeque<Vec<Value>>>>,
}

fn merged(mut reply: Value, members: Value) -> Value {
    if let (Value::Object(reply), Value::Object(members)) = (&mut reply, members) {
        reply.extend(members);
    }
    reply
}

impl Server {
    pub fn new(polls: impl IntoIterator<Item = Poll>) -> Self {
        let server = Self::default();
        server.polls.lock().unwrap().extend(polls);
        server
    }

    pub async fn start(&self) -> Wire {
        let server = self.clone();
        Wire::waiting(move |_, request| {
            let server = server.clone();
            async move { server.answer(&request).await }
        })
        .await
    }

    pub async fn answer(&self, request: &Request) -> Answer {
        if request.line().contains("/oauth/token") {
            return ok(r#"{"access_token":"token-1","refresh_token":"refresh"}"#);
        }
        let messages: Vec<Value> = serde_json::from_slice(&request.body).unwrap();
        let mut replies = Vec::new();
        for message in &messages {
            let channel = message["channel"].as_str().unwrap();
            let reply = json!({ "channel": channel, "id": message["id"], "successful": true });
            match channel {
                "/meta/handshake" => {
                    let members = self.handshakes.lock().unwrap().pop_front();
                    let members = members.unwrap_or(json!({ "clientId": "client-1" }));
                    replies.push(merged(reply, members));
                }
                "/meta/subscribe" => {
                    let scripted = self.subscriptions.lock().unwrap().pop_front();
                    let subscription = json!({ "subscription": message["subscription"] });
                    match scripted {
                        Some(mut scripted) => {
                            for own in &mut scripted {
                                if own["channel"] == "/meta/subscribe" && own["id"].is_null() {
                                    own["id"] = message["id"].clone();
                                }
                            }
                            replies.extend(scripted);
                        }
                        None => replies.push(merged(reply, subscription)),
                    }
                }
                "/meta/connect" => {
                    let poll = self.polls.lock().unwrap().pop_front();
                    match poll.unwrap_or(Poll::Holds) {
                        Poll::Gives(before, members, after) => {
                            replies.extend(before);
                            replies.push(merged(reply, members));
                            replies.extend(after);
                        }
                        Poll::Answers(answer) => return answer,
                        Poll::Holds => std::future::pending().await,
                    }
                }
                _ => replies.push(reply),
            }
        }
        let body = Value::from(replies).to_string();
        let cookies = match request.line().contains("handshake") {
            true => {
                "Set-Cookie: BAYEUX_BROWSER=browser\r\nSet-Cookie: STATISTICS_SESSIONID=session; Path=/statistics/v3\r\nSet-Cookie: AWSALB=balancer; Path=/\r\n"
            }
            false => "",
        };
        format!(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{cookies}Content-Length: {}\r\n\r\n{body}",
            body.len()
        )
        .into_bytes()
    }
}

pub async fn listen(client: &Client) -> Result<Notifications, Error> {
    let listen = client.statistics_notifications().listen([UPDATES]);
    listen.open().await
}

/// The next event, which comes soon or never.
pub async fn next(notifications: &mut Notifications) -> NotificationEvent {
    let next = tokio::time::timeout(Duration::from_secs(10), notifications.next());
    next.await.expect("nothing came").expect("an end").unwrap()
}

pub async fn number(notifications: &mut Notifications) -> u64 {
    match next(notifications).await {
        NotificationEvent::Message(message) => message.data().unwrap()["number"].as_u64().unwrap(),
        other => panic!("{other:?}"),
    }
}

pub async fn end(notifications: &mut Notifications) -> Error {
    let next = tokio::time::timeout(Duration::from_secs(10), notifications.next());
    let error = next.await.unwrap().unwrap().unwrap_err();
    assert!(notifications.next().await.is_none());
    error
}

pub fn kind(error: &Error) -> NotificationErrorKind {
    match error {
        Error::Notification(error) => error.kind.clone(),
        other => panic!("{other:?}"),
    }
}

/// Paths below the endpoint and messages, in order.
fn exchanged(wire: &Wire) -> Vec<(String, Value)> {
    let requests = wire.requests();
    let bayeux = requests.iter().filter(|r| r.line().contains("/notifications"));
    bayeux
        .map(|request| {
            let path = request.line().split("/notifications").nth(1).unwrap();
            let path = path.split(' ').next().unwrap().to_owned();
            (path, serde_json::from_slice(&request.body).unwrap())
        })
        .collect()
}

pub fn paths(wire: &Wire) -> Vec<String> {
    exchanged(wire).into_iter().map(|(path, _)| path).collect()
}

pub async fn until(mut condition: impl FnMut() -> bool) {
    let patience = Instant::now() + Duration::from_secs(10);
    while !condition() {
        assert!(Instant::now() < patience, "it never came to be");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn every_message_has_the_documented_form() {
    let wire = Server::new([gives([data(1)])]).start().await;
    let client = wire.client();
    let mut notifications = listen(&client).await.unwrap();
    assert!(matches!(next(&mut notifications).await, NotificationEvent::Connected));
    assert_eq!(number(&mut notifications).await, 1);
    until(|| wire.requests().len() == 4).await;
    notifications.close().await;
    let expected = [
        (
            "/handshake",
            json!([{
                "channel": "/meta/handshake", "id": "1", "version": "1.0", "minimumVersion": "1.0",
                "supportedConnectionTypes": ["long-polling"], "ext": { "ack": true },
            }]),
        ),
        (
            "/subscribe",
            json!([{
                "channel": "/meta/subscribe", "id": "2", "clientId": "client-1",
                "subscription": UPDATES,
            }]),
        ),
        (
            "/connect",
            json!([{
                "channel": "/meta/connect", "id": "3", "clientId": "client-1",
                "connectionType": "long-polling", "advice": { "timeout": 0 },
            }]),
        ),
        (
            "/connect",
            json!([{
                "channel": "/meta/connect", "id": "4", "clientId": "client-1",
                "connectionType": "long-polling",
            }]),
        ),
        (
            "/disconnect",
            json!([{ "channel": "/meta/disconnect", "id": "5", "clientId": "client-1" }]),
        ),
    ];
    let expected = expected.map(|(path, message)| (path.to_owned(), message));
    assert_eq!(exchanged(&wire), expected);
    for (index, request) in wire.requests().iter().enumerate() {
        assert_eq!(request.header("x-api-key").unwrap(), "key-0815");
        assert_eq!(request.header("authorization").unwrap(), "Bearer token-4711");
        assert_eq!(request.header("content-type").unwrap(), "application/json");
        let cookies = request.header("cookie").unwrap_or_default();
        for cookie in [
            "BAYEUX_BROWSER=browser",
            "STATISTICS_SESSIONID=session",
            "AWSALB=balancer",
        ] {
            assert_eq!(cookies.contains(cookie), index > 0, "{cookies}");
        }
    }
}

#[tokio::test]
async fn cookies_of_rest_calls_and_notifications_are_the_same() {
    let wire = Wire::waiting(|_, request| async move {
        if request.line().contains("/ping") {
            return b"HTTP/1.1 200 OK\r\nSet-Cookie: AWSALB=rest; Path=/\r\nContent-Length: 0\r\n\r\n".to_vec();
        }
        Server::default().answer(&request).await
    })
    .await;
    let client = wire.client();
    client.authentication().ping().send().await.unwrap().into_inner();
    let _notifications = listen(&client).await.unwrap();
    let handshake = wire.requests()[1].clone();
    assert_eq!(handshake.header("cookie").unwrap(), "AWSALB=rest");
    let values = client.statistics().get_statistic_values([]);
    let _ = values.send().await;
    let requests = wire.requests();
    let rest = requests.iter().find(|r| r.line().contains("statistic-ex")).unwrap();
    let cookies = rest.header("cookie").unwrap();
    assert!(
        cookies.contains("STATISTICS_SESSIONID=session") && cookies.contains("AWSALB=balancer"),
        "{cookies}"
    );
    let other = wire.client();
    other.authentication().ping().send().await.unwrap().into_inner();
    assert_eq!(wire.last().header("cookie"), None, "clients share nothing");
}

#[tokio::test]
async fn a_refused_handshake_is_an_error_with_the_words_of_the_server() {
    for advice in [json!({ "reconnect": "none" }), json!(null)] {
        let server = Server::default();
        let refusal = json!({
            "successful": false, "error": "403::Handshake denied for token-4711", "advice": advice,
        });
        server.handshakes.lock().unwrap().push_back(refusal);
        let wire = server.start().await;
        let error = listen(&wire.client()).await.unwrap_err();
        assert_eq!(kind(&error), NotificationErrorKind::HandshakeRefused);
        assert_eq!(
            error.to_string(),
            format!(
                "statistics_notifications.handshake at {}: the server refused to open a session \
                 (403::Handshake denied for [redacted])",
                &wire.url[7..]
            )
        );
        assert_eq!(paths(&wire), ["/handshake"], "nothing is tried again");
    }
}

#[tokio::test]
async fn a_refused_channel_is_an_error_and_leaves_no_session() {
    let server = Server::default();
    let refusal = json!({ "channel": "/meta/subscribe", "successful": false, "error": "403::no" });
    server.subscriptions.lock().unwrap().push_back(vec![refusal]);
    let wire = server.start().await;
    let error = listen(&wire.client()).await.unwrap_err();
    let refused = NotificationErrorKind::SubscriptionRefused(UPDATES.to_owned());
    assert_eq!(kind(&error), refused);
    until(|| paths(&wire).last().unwrap() == "/disconnect").await;
}

#[tokio::test]
async fn what_is_no_bayeux_server_is_an_error() {
    let page = answer("200 OK", "text/html", "<html>hello</html>");
    for reply in [
        page,
        ok("[]"),
        ok("7"),
        ok(r#"[{"channel":"/meta/handshake","successful":true}]"#),
    ] {
        let wire = Wire::new([reply]).await;
        let error = listen(&wire.client()).await.unwrap_err();
        assert!(matches!(error, Error::Notification(_)), "{error:?}");
    }
    let wire = Wire::new([json_answer("404 Not Found", "{}")]).await;
    let error = listen(&wire.client()).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 404);
}

#[tokio::test]
async fn an_unknown_session_is_replaced_and_subscribed_again_before_anything_is_delivered() {
    let lost = [
        json!({ "error": "402::session_unknown", "advice": { "reconnect": "handshake", "interval": 0 } }),
        json!({ "error": "401:client-1:Unknown client", "advice": { "reconnect": "handshake" } }),
        json!({ "error": "402::Unknown client" }),
    ];
    for lost in lost {
        let lost = replies(merged(json!({ "successful": false }), lost));
        let server = Server::new([gives([data(1)]), lost, gives([data(3)])]);
        let subscribed = json!({ "channel": "/meta/subscribe", "successful": true });
        server.subscriptions.lock().unwrap().extend([
            vec![subscribed.clone()],
            // Real servers put data ahead of the reply, even under an identifier that is a request's own.
            vec![merged(data(2), json!({ "id": "7" })), subscribed],
        ]);
        let wire = server.start().await;
        let mut notifications = listen(&wire.client()).await.unwrap();
        assert!(matches!(next(&mut notifications).await, NotificationEvent::Connected));
        assert_eq!(number(&mut notifications).await, 1);
        match next(&mut notifications).await {
            NotificationEvent::Reconnecting(error) => {
                assert_eq!(kind(&error), NotificationErrorKind::UnknownSession);
            }
            other => panic!("{other:?}"),
        }
        assert!(matches!(
            next(&mut notifications).await,
            NotificationEvent::Resubscribed
        ));
        assert_eq!(number(&mut notifications).await, 2);
        assert_eq!(number(&mut notifications).await, 3);
        let expected = [
            "/handshake",
            "/subscribe",
            "/connect",
            "/connect",
            "/handshake",
            "/subscribe",
            "/connect",
            "/connect",
        ];
        until(|| paths(&wire).len() == expected.len()).await;
        assert_eq!(paths(&wire), expected);
    }
}

#[tokio::test]
async fn an_unknown_session_at_a_subscription_without_advice_is_replaced_too() {
    let server = Server::new([gives([data(1)])]);
    let unknown = json!({ "channel": "/meta/subscribe", "successful": false, "error": "402::session_unknown" });
    let known = json!({ "channel": "/meta/subscribe", "successful": true });
    let answers = [vec![known], vec![unknown]];
    server.subscriptions.lock().unwrap().extend(answers);
    let wire = server.start().await;
    let client = wire.client();
    let mut first = listen(&client).await.unwrap();
    assert!(matches!(next(&mut first).await, NotificationEvent::Connected));
    assert_eq!(number(&mut first).await, 1);
    let service = client.statistics_notifications().listen(["/statistics/v3/service"]);
    let _ = service.open().await;
    assert!(matches!(next(&mut first).await, NotificationEvent::Reconnecting(_)));
    assert!(matches!(next(&mut first).await, NotificationEvent::Resubscribed));
}

/// A second session on the same cookies would disturb the first.
#[tokio::test]
async fn a_subscription_whose_answer_was_lost_is_repeated_in_its_session() {
    let lost = replies(json!({ "successful": false, "error": "402::session_unknown" }));
    let server = Server::new([gives([data(1)]), lost]);
    let answers = Arc::new(Mutex::new(0));
    let wire = Wire::waiting(move |_, request| {
        let (server, answers) = (server.clone(), Arc::clone(&answers));
        async move {
            if request.line().contains("/subscribe") {
                let mut answers = answers.lock().unwrap();
                *answers += 1;
                if *answers == 2 {
                    return Vec::new();
                }
            }
            server.answer(&request).await
        }
    })
    .await;
    let mut notifications = listen(&wire.client()).await.unwrap();
    assert!(matches!(next(&mut notifications).await, NotificationEvent::Connected));
    assert_eq!(number(&mut notifications).await, 1);
    assert!(matches!(
        next(&mut notifications).await,
        NotificationEvent::Reconnecting(_)
    ));
    assert!(matches!(
        next(&mut notifications).await,
        NotificationEvent::Reconnecting(_)
    ));
    assert!(matches!(
        next(&mut notifications).await,
        NotificationEvent::Resubscribed
    ));
    let expected = [
        "/handshake",
        "/subscribe",
        "/connect",
        "/connect",
        "/handshake",
        "/subscribe",
        "/subscribe",
        "/connect",
    ];
    until(|| paths(&wire).len() == expected.len()).await;
    assert_eq!(paths(&wire), expected);
}

#[tokio::test]
async fn messages_come_in_order_wherever_they_stand() {
    let polls = [
        Poll::Gives(vec![data(1), data(2)], json!({}), vec![data(3)]),
        gives((4..1000).map(data)),
    ];
    let wire = Server::new(polls).start().await;
    let mut notifications = listen(&wire.client()).await.unwrap();
    assert!(matches!(next(&mut notifications).await, NotificationEvent::Connected));
    for expected in 1..1000 {
        assert_eq!(number(&mut notifications).await, expected);
    }
}

#[tokio::test]
async fn every_member_of_a_message_is_kept() {
    let message = json!({
        "channel": UPDATES, "id": "17", "data": null, "x": { "y": [1] }, "name": "StatisticUpdate",
    });
    let wire = Server::new([gives([message.clone()])]).start().await;
    let mut notifications = listen(&wire.client()).await.unwrap();
    next(&mut notifications).await;
    match next(&mut notifications).await {
        NotificationEvent::Message(received) => {
            assert_eq!(received.data(), None);
            assert_eq!(received.channel(), UPDATES);
            assert_eq!(received.into_json(), message);
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn whatever_breaks_a_poll_it_is_repeated_in_the_same_session() {
    let faults = [
        Poll::Answers(Vec::new()),
        Poll::Answers(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[{\"chan".to_vec()),
        Poll::Answers(json_answer("500 Internal Server Error", "")),
        Poll::Answers(json_answer("503 Service Unavailable", "{}")),
        Poll::Answers(answer("200 OK", "text/html", "<html>")),
        Poll::Answers(ok("[]")),
        replies(json!({ "successful": false, "advice": { "reconnect": "retry" } })),
    ];
    for fault in faults {
        let wire = Server::new([gives([]), fault, gives([data(1)])]).start().await;
        let mut notifications = listen(&wire.client()).await.unwrap();
        assert!(matches!(next(&mut notifications).await, NotificationEvent::Connected));
        assert!(matches!(
            next(&mut notifications).await,
            NotificationEvent::Reconnecting(_)
        ));
        assert!(matches!(next(&mut notifications).await, NotificationEvent::Connected));
        assert_eq!(number(&mut notifications).await, 1);
        let handshakes = paths(&wire).iter().filter(|p| *p == "/handshake").count();
        assert_eq!(handshakes, 1);
        let after_fault = &exchanged(&wire)[4].1[0];
        assert_eq!(after_fault["advice"], json!({ "timeout": 0 }), "asked whether it lives");
    }
}

#[tokio::test]
async fn a_server_that_ends_the_session_ends_the_stream_with_the_reason() {
    let polls = [
        replies(json!({ "successful": false, "error": "403::gone", "advice": { "reconnect": "none" } })),
        replies(json!({ "error": "gone", "advice": { "reconnect": "none" } })),
        gives([json!({ "channel": "/meta/disconnect", "advice": { "reconnect": "none" }, "error": "gone" })]),
    ];
    for poll in polls {
        let wire = Server::new([poll]).start().await;
        let mut notifications = listen(&wire.client()).await.unwrap();
        assert!(matches!(next(&mut notifications).await, NotificationEvent::Connected));
        let error = end(&mut notifications).await;
        assert!(error.to_string().contains("gone"), "{error}");
        assert_eq!(paths(&wire).len(), 3);
        let mut again = listen(&wire.client()).await.unwrap();
        assert!(matches!(next(&mut again).await, NotificationEvent::Connected));
    }
    let farewell = gives([json!({ "channel": "/meta/disconnect" })]);
    let wire = Server::new([farewell]).start().await;
    let mut notifications = listen(&wire.client()).await.unwrap();
    assert!(matches!(next(&mut notifications).await, NotificationEvent::Connected));
    assert!(matches!(
        next(&mut notifications).await,
        NotificationEvent::Reconnecting(_)
    ));
    assert!(matches!(
        next(&mut notifications).await,
        NotificationEvent::Resubscribed
    ));
}

#[tokio::test]
async fn the_interval_is_obeyed_and_many_clients_are_told() {
    let advice = json!({ "advice": { "interval": 300, "multiple-clients": true } });
    let server = Server::new([replies(advice.clone()), replies(advice), gives([data(1)])]);
    let wire = server.start().await;
    let begun = Instant::now();
    let mut notifications = listen(&wire.client()).await.unwrap();
    assert!(matches!(next(&mut notifications).await, NotificationEvent::Connected));
    match next(&mut notifications).await {
        NotificationEvent::MultipleClients { interval } => {
            assert_eq!(interval, Duration::from_millis(300))
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(number(&mut notifications).await, 1, "told once");
    assert!(begun.elapsed() >= Duration::from_millis(600));
}

#[tokio::test]
async fn a_server_that_never_holds_polls_is_not_asked_without_a_pause() {
    let wire = Server::new((0..10_000).map(|_| gives([]))).start().await;
    let _notifications = listen(&wire.client()).await.unwrap();
    tokio::time::sleep(Duration::from_millis(600)).await;
    let polls = wire.requests().len();
    assert!((3..30).contains(&polls), "{polls}");
}

#[tokio::test]
async fn batches_are_acknowledged_where_the_server_counts_them() {
    let server = Server::new([
        replies(json!({ "ext": { "ack": 7 } })),
        replies(json!({ "ext": { "ack": 8 } })),
    ]);
    let handshake = json!({ "clientId": "client-1", "ext": { "ack": true } });
    server.handshakes.lock().unwrap().push_back(handshake);
    let wire = server.start().await;
    let _notifications = listen(&wire.client()).await.unwrap();
    until(|| wire.requests().len() == 5).await;
    let acks: Vec<Value> = exchanged(&wire)[2..]
        .iter()
        .map(|(_, m)| m[0]["ext"]["ack"].clone())
        .collect();
    assert_eq!(acks, [json!(-1), json!(7), json!(8)]);
}

fn password(wire: &Wire) -> Client {
    let application = OAuthClient::new("id", "secret");
    let credentials = Credentials::password(application, "user", "password");
    wire.builder().credentials(credentials).build().unwrap()
}

#[tokio::test]
async fn a_refused_token_is_renewed_and_the_session_goes_on() {
    let refused = Poll::Answers(json_answer("401 Unauthorized", "{}"));
    let wire = Server::new([gives([]), refused, gives([data(1)])]).start().await;
    let mut notifications = listen(&password(&wire)).await.unwrap();
    assert!(matches!(next(&mut notifications).await, NotificationEvent::Connected));
    assert_eq!(number(&mut notifications).await, 1);
    let tokens = wire
        .requests()
        .into_iter()
        .filter(|r| r.line().contains("/oauth/token"));
    assert_eq!(tokens.count(), 2);
}

/// A second token that is refused at the same session calls for another session.
#[tokio::test]
async fn a_session_that_refuses_every_token_is_replaced() {
    let refused = || Poll::Answers(json_answer("401 Unauthorized", "{}"));
    let wire = Server::new([gives([]), refused(), refused(), gives([data(1)])])
        .start()
        .await;
    let mut notifications = listen(&password(&wire)).await.unwrap();
    assert!(matches!(next(&mut notifications).await, NotificationEvent::Connected));
    match next(&mut notifications).await {
        NotificationEvent::Reconnecting(error) => assert!(error.is_authentication(), "{error:?}"),
        other => panic!("{other:?}"),
    }
    assert!(matches!(
        next(&mut notifications).await,
        NotificationEvent::Resubscribed
    ));
    assert_eq!(number(&mut notifications).await, 1);
}

#[tokio::test]
async fn a_user_who_has_to_sign_in_again_is_told_at_the_end() {
    let wire = Wire::waiting(|index, request| async move {
        match index {
            0..3 => Server::new([gives([])]).answer(&request).await,
            _ => json_answer("401 Unauthorized", "{}"),
        }
    })
    .await;
    let mut notifications = listen(&wire.client()).await.unwrap();
    assert!(matches!(next(&mut notifications).await, NotificationEvent::Connected));
    assert!(matches!(
        next(&mut notifications).await,
        NotificationEvent::Reconnecting(_)
    ));
    assert!(end(&mut notifications).await.is_authentication());
    let made = wire.requests().len();
    assert!(made <= 5, "no loop, but {made} requests");
}

#[tokio::test]
async fn listeners_share_one_session_and_a_poll_is_not_disturbed() {
    let server = Server::default();
    let wire = server.start().await;
    let client = wire.client();
    let mut first = listen(&client).await.unwrap();
    assert!(matches!(next(&mut first).await, NotificationEvent::Connected));
    until(|| wire.requests().len() == 3).await;
    let service = client.statistics_notifications();
    let second = service.listen(["/statistics/v3/service", "/a"]).open().await.unwrap();
    let third = listen(&client.clone()).await.unwrap();
    assert_eq!(paths(&wire), ["/handshake", "/subscribe", "/connect", ""]);
    let batch = &exchanged(&wire)[3].1;
    assert_eq!(batch.as_array().unwrap().len(), 2);
    second.close().await;
    until(|| wire.requests().len() == 5).await;
    let batch = &exchanged(&wire)[4].1;
    assert_eq!(batch[0]["channel"], "/meta/unsubscribe");
    assert_eq!(batch.as_array().unwrap().len(), 2);
    drop(third);
    first.close().await;
    assert_eq!(paths(&wire).last().unwrap(), "/disconnect");
    assert_eq!(wire.requests().len(), 6, "one poll was enough for all");
}

#[tokio::test]
async fn overlapping_channels_deliver_once() {
    let messages = [data(1), data(1), data(2)];
    let server = Server::new([gives(messages)]);
    let wire = server.start().await;
    let client = wire.client();
    let both = client.statistics_notifications().listen([UPDATES, "/statistics/v3/*"]);
    let mut both = both.open().await.unwrap();
    next(&mut both).await;
    assert_eq!(number(&mut both).await, 1);
    assert_eq!(number(&mut both).await, 2);
}

#[tokio::test]
async fn a_slow_listener_is_told_what_it_missed() {
    let batches = (0..5).map(|batch| gives((batch * 200..(batch + 1) * 200).map(data)));
    let wire = Server::new(batches).start().await;
    let listen = wire
        .client()
        .statistics_notifications()
        .listen([UPDATES])
        .queue_limit(10);
    let mut notifications = listen.open().await.unwrap();
    until(|| wire.requests().len() == 8).await;
    let missed = match next(&mut notifications).await {
        NotificationEvent::Missed(missed) => missed,
        other => panic!("{other:?}"),
    };
    assert!(matches!(next(&mut notifications).await, NotificationEvent::Connected));
    let mut numbers = Vec::new();
    while numbers.last() != Some(&999) {
        numbers.push(number(&mut notifications).await);
    }
    assert_eq!(numbers.len() as u64 + missed, 1000);
    assert!(numbers.len() <= 600, "{}", numbers.len());
}

#[tokio::test]
async fn dropping_a_listener_leaves_nothing_on_the_server() {
    let wire = Server::default().start().await;
    drop(listen(&wire.client()).await.unwrap());
    until(|| paths(&wire).last().unwrap() == "/disconnect").await;
}

/// The server may hold a poll for as long as it says; beyond that, and some time for the way, it is lost.
#[tokio::test]
async fn the_advised_timeout_is_that_of_a_poll() {
    let server = Server::new([gives([])]);
    let handshake = json!({ "clientId": "client-1", "advice": { "timeout": 30_000 } });
    server.handshakes.lock().unwrap().push_back(handshake);
    let wire = server.start().await;
    let mut notifications = listen(&wire.client()).await.unwrap();
    assert!(matches!(next(&mut notifications).await, NotificationEvent::Connected));
    until(|| wire.requests().len() == 4).await;
    let begun = tokio::time::Instant::now();
    tokio::time::pause();
    let event = notifications.next().await.unwrap().unwrap();
    let waited = begun.elapsed();
    tokio::time::resume();
    match event {
        NotificationEvent::Reconnecting(ref error @ Error::Timeout { limit, .. }) => {
            assert_eq!(limit, Duration::from_secs(40));
            let text = error.to_string();
            let server = wire.url.trim_start_matches("http://");
            assert_eq!(
                text,
                format!("statistics_notifications.connect at {server}: no response to a poll within 40s")
            );
        }
        other => panic!("{other:?}"),
    }
    assert!((39..=41).contains(&waited.as_secs()), "{waited:?}");
}
