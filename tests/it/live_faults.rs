//! What servers do to notifications and to watched statistics, in raw bytes.

use std::collections::BTreeSet;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::Poll as Ready;
use std::time::{Duration, Instant};

use genesys_multicloud_cx::cometd::NotificationEvent;
use genesys_multicloud_cx::statistics::types::{StatisticReference, SubscribedStatistic};
use genesys_multicloud_cx::statistics::{Update, Watch, WatchEvent};
use genesys_multicloud_cx::{Client, Error, NotificationErrorKind};
use serde_json::{Value, json};
use tokio::sync::{Notify, Semaphore};

use crate::cometd::{Poll, Server, UPDATES, data, end, gives, kind, listen, next, number, paths, replies, until};
use crate::wire::{Answer, Request, Wire, json as json_answer, ok};

/// A Bayeux server whose REST calls are answered by their number, from 0, and whose polls but the first wait for `gate`.
async fn with_rest(
    server: &Server,
    gate: &Arc<Semaphore>,
    answer: impl Fn(usize, &Request) -> Answer + Send + Sync + 'static,
) -> Wire {
    let (server, gate, answer) = (server.clone(), Arc::clone(gate), Arc::new(answer));
    let (calls, polls) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    Wire::waiting(move |_, request| {
        let (server, gate, answer) = (server.clone(), Arc::clone(&gate), Arc::clone(&answer));
        let (calls, polls) = (Arc::clone(&calls), Arc::clone(&polls));
        async move {
            if !request.line().contains("/notifications") {
                return answer(calls.fetch_add(1, Ordering::Relaxed), &request);
            }
            if request.line().contains("/connect") && polls.fetch_add(1, Ordering::Relaxed) > 0 {
                gate.acquire().await.unwrap().forget();
            }
            server.answer(&request).await
        }
    })
    .await
}

/// The values of a subscription: statistic, value and time.
fn values(subscription: &str, values: &[(&str, i64, Option<i64>)]) -> Value {
    let value = |(id, value, time): &(&str, i64, Option<i64>)| {
        let time = time.map(|time| time.to_string());
        json!({ "subscriptionId": subscription, "statisticId": id, "value": value, "timestamp": time })
    };
    Value::from(values.iter().map(value).collect::<Vec<_>>())
}

fn opened(subscription: &str, snapshot: &[(&str, i64, Option<i64>)]) -> Answer {
    let mut statistics = values(subscription, snapshot);
    for statistic in statistics.as_array_mut().unwrap() {
        let time: Option<i64> = statistic["timestamp"].as_str().map(|time| time.parse().unwrap());
        statistic["timestamp"] = json!(time);
    }
    let data = json!({ "subscriptionId": subscription, "statistics": statistics });
    ok(&json!({ "status": { "code": 0 }, "data": data }).to_string())
}

fn announced(subscription: &str, announced: &[(&str, i64, Option<i64>)]) -> Value {
    let statistics = values(subscription, announced);
    json!({ "channel": UPDATES, "data": { "data": { "statistics": statistics } } })
}

fn agent(id: &str) -> SubscribedStatistic {
    SubscribedStatistic::named(id, StatisticReference::new("CurrentAgentState", "Agent", id))
}

async fn watch(client: &Client) -> Watch {
    let statistics = client.statistics();
    statistics.watch([agent("one")]).open().await.unwrap()
}

async fn event(watch: &mut Watch) -> WatchEvent {
    let next = tokio::time::timeout(Duration::from_secs(20), watch.next());
    next.await.expect("nothing came").expect("an end").unwrap()
}

async fn update(watch: &mut Watch) -> Update {
    match event(watch).await {
        WatchEvent::Update(update) => update,
        other => panic!("{other:?}"),
    }
}

async fn value(watch: &mut Watch) -> i64 {
    update(watch).await.value.as_i64().unwrap()
}

#[tokio::test]
async fn a_large_batch_is_read_by_all_whose_patterns_overlap() {
    const COUNT: u32 = 10_000;
    let started = Arc::new(Notify::new());
    let wire = {
        let server = Server::new([gives([])]);
        let (batches, started) = (Server::new([gives((0..COUNT).map(data))]), Arc::clone(&started));
        let polls = AtomicUsize::new(0);
        let polls = Arc::new(polls);
        Wire::waiting(move |_, request| {
            let (server, batches) = (server.clone(), batches.clone());
            let (started, polls) = (Arc::clone(&started), Arc::clone(&polls));
            async move {
                let is_second = request.line().contains("/connect") && polls.fetch_add(1, Ordering::Relaxed) == 1;
                match is_second {
                    true => {
                        started.notified().await;
                        batches.answer(&request).await
                    }
                    false => server.answer(&request).await,
                }
            }
        })
        .await
    };
    let client = wire.client();
    let mut exact = listen(&client).await.unwrap();
    let wide = client.statistics_notifications().listen(["/statistics/v3/**"]);
    let mut wide = wide.open().await.unwrap();
    started.notify_one();
    let all = async {
        for notifications in [&mut exact, &mut wide] {
            assert!(matches!(next(notifications).await, NotificationEvent::Connected));
            for expected in 0..COUNT {
                assert_eq!(number(notifications).await, u64::from(expected));
            }
        }
    };
    // Each compared to each takes minutes.
    tokio::time::timeout(Duration::from_secs(60), all).await.unwrap();
}

#[tokio::test]
async fn equal_messages_arrive_as_often_as_they_were_published() {
    let wire = Server::new([gives([data(1), data(1), data(1), data(1), data(2)])])
        .start()
        .await;
    let mut notifications = listen(&wire.client()).await.unwrap();
    next(&mut notifications).await;
    for expected in [1, 1, 1, 1, 2] {
        assert_eq!(number(&mut notifications).await, expected);
    }
    let wire = Server::new([gives([data(1), data(1), data(1), data(1), data(2), data(2)])])
        .start()
        .await;
    let client = wire.client();
    let both = client.statistics_notifications().listen([UPDATES, "/statistics/**"]);
    let mut both = both.open().await.unwrap();
    next(&mut both).await;
    for expected in [1, 1, 2] {
        assert_eq!(
            number(&mut both).await,
            expected,
            "each came once for each subscription"
        );
    }
}

#[tokio::test]
async fn what_one_response_brings_is_whole_for_a_reader_who_is_not_behind() {
    let batches = (0..3).map(|batch| gives((batch * 3000..(batch + 1) * 3000).map(data)));
    let wire = Server::new(batches).start().await;
    let mut notifications = listen(&wire.client()).await.unwrap();
    assert!(matches!(next(&mut notifications).await, NotificationEvent::Connected));
    for expected in 0..9000 {
        assert_eq!(number(&mut notifications).await, expected);
    }
}

#[tokio::test]
async fn many_watches_have_their_own_values_of_a_batch() {
    const WATCHES: usize = 30;
    let ids = Arc::new(Mutex::new(Vec::new()));
    let (created, released) = (Arc::clone(&ids), Arc::new(Notify::new()));
    let (server, release) = (Server::new([gives([])]), Arc::clone(&released));
    let polls = Arc::new(AtomicUsize::new(0));
    let wire = Wire::waiting(move |_, request| {
        let (server, created) = (server.clone(), Arc::clone(&created));
        let (polls, release) = (Arc::clone(&polls), Arc::clone(&release));
        async move {
            if request.line().contains("POST /statistics/v3/subscriptions") {
                let body: Value = serde_json::from_slice(&request.body).unwrap();
                let id = body["operationId"].as_str().unwrap().to_owned();
                created.lock().unwrap().push(id.clone());
                return opened(&id, &[("one", 0, Some(0))]);
            }
            if request.line().contains("/connect") && polls.fetch_add(1, Ordering::Relaxed) == 1 {
                release.notified().await;
                let ids = created.lock().unwrap().clone();
                let messages = (1..=10).flat_map(|number| {
                    let ids = ids.iter().enumerate();
                    ids.map(move |(index, id)| announced(id, &[("one", index as i64 * 100 + number, Some(number))]))
                });
                return Server::new([gives(messages.collect::<Vec<_>>())])
                    .answer(&request)
                    .await;
            }
            server.answer(&request).await
        }
    })
    .await;
    let client = wire.client();
    let mut watches = Vec::new();
    for _ in 0..WATCHES {
        watches.push(watch(&client).await);
    }
    released.notify_one();
    for (index, watch) in watches.iter_mut().enumerate() {
        assert!(matches!(event(watch).await, WatchEvent::Connected));
        assert_eq!(value(watch).await, 0);
        for number in 1..=10 {
            assert_eq!(value(watch).await, index as i64 * 100 + number);
        }
    }
}

#[tokio::test]
async fn nothing_older_than_what_was_delivered_is_delivered() {
    let news = announced(
        "s",
        &[
            ("one", 1, Some(90)),
            ("one", 2, Some(100)),
            ("one", 3, Some(100)),
            ("one", 4, None),
            ("one", 5, Some(120)),
            ("one", 5, Some(120)),
            ("one", 6, Some(119)),
            ("one", 7, Some(121)),
        ],
    );
    let lost = Poll::Answers(Vec::new());
    let later = announced("s", &[("one", 8, Some(120)), ("one", 9, Some(130))]);
    let server = Server::new([gives([]), gives([news]), lost, gives([]), gives([later])]);
    let gate = Arc::new(Semaphore::new(0));
    let wire = with_rest(&server, &gate, |call, _| match call {
        0 => opened("s", &[("one", 2, Some(100))]),
        _ => opened("s", &[("one", 70, Some(110))]),
    })
    .await;
    let mut watch = watch(&wire.client()).await;
    assert!(matches!(event(&mut watch).await, WatchEvent::Connected));
    for expected in [2, 3, 4, 5, 7] {
        assert_eq!(value(&mut watch).await, expected);
        gate.add_permits((expected == 2).into());
    }
    gate.add_permits(2);
    assert!(matches!(event(&mut watch).await, WatchEvent::Reconnecting(_)));
    assert!(matches!(event(&mut watch).await, WatchEvent::Connected));
    let is_read = |request: &Request| request.line().starts_with("GET");
    until(|| wire.requests().iter().any(is_read)).await;
    gate.add_permits(1);
    assert_eq!(value(&mut watch).await, 9, "the snapshot of 110 is older");
}

#[tokio::test]
async fn a_new_subscription_starts_anew_where_the_clock_was_set_back() {
    let lost = replies(json!({
        "successful": false, "error": "402::session_unknown", "advice": { "reconnect": "handshake" },
    }));
    let server = Server::new([gives([]), lost]);
    let gate = Arc::new(Semaphore::new(0));
    let wire = with_rest(&server, &gate, |call, request| {
        match (request.line().starts_with("POST"), call) {
            (true, 0) => opened("s", &[("one", 1, Some(1000))]),
            _ => opened("t", &[("one", 2, Some(10))]),
        }
    })
    .await;
    let mut watch = watch(&wire.client()).await;
    assert!(matches!(event(&mut watch).await, WatchEvent::Connected));
    assert_eq!(value(&mut watch).await, 1);
    gate.add_permits(2);
    assert!(matches!(event(&mut watch).await, WatchEvent::Reconnecting(_)));
    assert!(matches!(event(&mut watch).await, WatchEvent::Resubscribed));
    assert_eq!(value(&mut watch).await, 2);
}

/// The update is there before the response that says which subscription is meant.
#[tokio::test]
async fn an_update_that_overtakes_its_subscription_is_kept() {
    for chosen in ["chosen", "17"] {
        let (read, polls) = (Arc::new(Notify::new()), Arc::new(AtomicUsize::new(0)));
        let early = announced(chosen, &[("one", 7, Some(20)), ("other", 1, Some(20))]);
        let foreign = announced("foreign", &[("one", 8, Some(30))]);
        let server = Server::new([gives([]), gives([early, foreign])]);
        let wire = Wire::waiting(move |_, request| {
            let (server, read, polls) = (server.clone(), Arc::clone(&read), Arc::clone(&polls));
            async move {
                if !request.line().contains("/notifications") {
                    read.notified().await;
                    return opened(chosen, &[("one", 1, Some(10))]);
                }
                if request.line().contains("/connect") && polls.fetch_add(1, Ordering::Relaxed) == 2 {
                    read.notify_one();
                }
                server.answer(&request).await
            }
        })
        .await;
        let mut watch = watch(&wire.client()).await;
        assert!(matches!(event(&mut watch).await, WatchEvent::Connected));
        assert_eq!(value(&mut watch).await, 1);
        assert_eq!(value(&mut watch).await, 7);
    }
}

fn refusal(status: &str, advice: Value) -> Answer {
    let reply = json!([{
        "channel": "/meta/connect", "successful": false, "error": "402::Unknown client", "advice": advice,
    }]);
    json_answer(status, &reply.to_string())
}

#[tokio::test]
async fn a_bayeux_body_is_obeyed_whatever_the_status() {
    let statuses = [
        "400 Bad Request",
        "403 Forbidden",
        "404 Not Found",
        "410 Gone",
        "500 Internal Server Error",
        "503 Service Unavailable",
    ];
    for status in statuses {
        let refused = Poll::Answers(refusal(status, json!({ "reconnect": "handshake", "interval": 0 })));
        let wire = Server::new([gives([]), refused, gives([data(1)])]).start().await;
        let mut notifications = listen(&wire.client()).await.unwrap();
        assert!(matches!(next(&mut notifications).await, NotificationEvent::Connected));
        match next(&mut notifications).await {
            NotificationEvent::Reconnecting(error) => {
                assert_eq!(kind(&error), NotificationErrorKind::UnknownSession, "{status}");
            }
            other => panic!("{other:?}"),
        }
        assert!(
            matches!(next(&mut notifications).await, NotificationEvent::Resubscribed),
            "{status}"
        );
        assert_eq!(number(&mut notifications).await, 1);
        let over = Poll::Answers(refusal(status, json!({ "reconnect": "none" })));
        let wire = Server::new([gives([]), over]).start().await;
        let mut notifications = listen(&wire.client()).await.unwrap();
        assert!(matches!(next(&mut notifications).await, NotificationEvent::Connected));
        assert!(
            matches!(end(&mut notifications).await, Error::Notification(_)),
            "{status}"
        );
        // One that comes alone, and names no channel.
        let bare = json!({ "successful": false, "advice": { "reconnect": "handshake" } });
        let bare = Poll::Answers(json_answer(status, &bare.to_string()));
        let wire = Server::new([gives([]), bare]).start().await;
        let mut notifications = listen(&wire.client()).await.unwrap();
        assert!(matches!(next(&mut notifications).await, NotificationEvent::Connected));
        assert!(matches!(
            next(&mut notifications).await,
            NotificationEvent::Reconnecting(_)
        ));
        assert!(
            matches!(next(&mut notifications).await, NotificationEvent::Resubscribed),
            "{status}"
        );
    }
}

#[tokio::test]
async fn refusals_without_a_word_lead_to_another_session() {
    for answer in [
        json_answer("400 Bad Request", "{}"),
        json_answer("403 Forbidden", "no"),
        json_answer("404 Not Found", "<html>"),
        ok("<html>"),
    ] {
        let refused = || Poll::Answers(answer.clone());
        let wire = Server::new([gives([]), refused(), refused(), gives([data(1)])])
            .start()
            .await;
        let mut notifications = listen(&wire.client()).await.unwrap();
        assert!(matches!(next(&mut notifications).await, NotificationEvent::Connected));
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
        assert_eq!(number(&mut notifications).await, 1);
        let handshakes = paths(&wire).iter().filter(|path| *path == "/handshake").count();
        assert_eq!(handshakes, 2);
    }
}

#[tokio::test]
async fn a_session_that_is_refused_for_another_says_so() {
    for advice in [
        json!({ "reconnect": "none", "multiple-clients": true }),
        json!({ "reconnect": "retry", "interval": 10, "multiple-clients": true }),
    ] {
        let refused = replies(json!({ "successful": false, "advice": advice }));
        let wire = Server::new([gives([]), refused]).start().await;
        let mut notifications = listen(&wire.client()).await.unwrap();
        assert!(matches!(next(&mut notifications).await, NotificationEvent::Connected));
        let error = match notifications.next().await.unwrap() {
            Ok(NotificationEvent::Reconnecting(error)) | Err(error) => error,
            other => panic!("{other:?}"),
        };
        assert_eq!(kind(&error), NotificationErrorKind::MultipleClients);
        assert!(error.to_string().contains("multiple-clients"), "{error}");
    }
}

fn busy(retry_after: &str) -> Answer {
    format!("HTTP/1.1 503 Service Unavailable\r\nRetry-After: {retry_after}\r\nContent-Length: 0\r\n\r\n").into_bytes()
}

#[tokio::test]
async fn the_pause_that_a_server_asks_for_is_made() {
    let server = Server::new([gives([]), Poll::Answers(busy("1")), gives([data(1)])]);
    let wire = server.start().await;
    let mut notifications = listen(&wire.client()).await.unwrap();
    assert!(matches!(next(&mut notifications).await, NotificationEvent::Connected));
    assert!(matches!(
        next(&mut notifications).await,
        NotificationEvent::Reconnecting(_)
    ));
    let begun = Instant::now();
    assert!(matches!(next(&mut notifications).await, NotificationEvent::Connected));
    assert!(begun.elapsed() >= Duration::from_millis(900), "a poll");
    let gate = Arc::new(Semaphore::new(0));
    let lost = replies(json!({ "successful": false, "error": "402::session_unknown" }));
    let wire = with_rest(&Server::new([gives([]), lost]), &gate, |call, request| {
        match (request.line().starts_with("POST"), call) {
            (true, 0) => opened("s", &[("one", 1, Some(1))]),
            (true, 1 | 2) => busy("1"),
            (true, _) => opened("t", &[("one", 2, Some(2))]),
            (false, _) => ok(r#"{"status":{"code":0}}"#),
        }
    })
    .await;
    let mut watch = watch(&wire.client()).await;
    event(&mut watch).await;
    assert_eq!(value(&mut watch).await, 1);
    gate.add_permits(2);
    assert!(matches!(event(&mut watch).await, WatchEvent::Reconnecting(_)));
    assert!(matches!(event(&mut watch).await, WatchEvent::Reconnecting(_)));
    let begun = Instant::now();
    while !matches!(event(&mut watch).await, WatchEvent::Resubscribed) {}
    assert!(begun.elapsed() >= Duration::from_millis(900), "a subscription");
}

#[tokio::test]
async fn numbers_beyond_all_measure_do_no_harm_and_are_told() {
    for advice in [
        json!({ "interval": u64::MAX, "timeout": u64::MAX }),
        json!({ "interval": 86_400_000, "timeout": 1.8e22 }),
    ] {
        let server = Server::new([replies(json!({ "advice": advice }))]);
        let handshake = json!({ "clientId": "client-1", "advice": { "timeout": u64::MAX } });
        server.handshakes.lock().unwrap().push_back(handshake);
        let wire = server.start().await;
        let mut notifications = listen(&wire.client()).await.unwrap();
        assert!(matches!(next(&mut notifications).await, NotificationEvent::Connected));
        until(|| crate::tracing::output().contains("asks for a longer pause than is made")).await;
        notifications.close().await;
    }
    let wire = Server::new([gives([]), Poll::Answers(busy("18446744073709551615"))])
        .start()
        .await;
    let mut notifications = listen(&wire.client()).await.unwrap();
    assert!(matches!(next(&mut notifications).await, NotificationEvent::Connected));
    assert!(matches!(
        next(&mut notifications).await,
        NotificationEvent::Reconnecting(_)
    ));
    notifications.close().await;
    assert_eq!(paths(&wire).last().unwrap(), "/disconnect");
}

#[tokio::test]
async fn an_opening_takes_no_longer_than_a_call() {
    let wire = Server::new([gives([]), Poll::Answers(busy("60"))]).start().await;
    let credentials = genesys_multicloud_cx::auth::Credentials::bearer("token-4711");
    let builder = wire.builder().credentials(credentials);
    let client = builder.timeout(Duration::from_millis(300)).build().unwrap();
    let mut first = listen(&client).await.unwrap();
    assert!(matches!(next(&mut first).await, NotificationEvent::Connected));
    assert!(matches!(next(&mut first).await, NotificationEvent::Reconnecting(_)));
    let other = client.statistics_notifications().listen(["/other"]).open();
    let second = tokio::time::timeout(Duration::from_secs(20), other).await.unwrap();
    match second.unwrap_err() {
        Error::Timeout { limit, .. } => assert_eq!(limit, Duration::from_millis(300)),
        other => panic!("{other:?}"),
    }
    let watch = client.statistics().watch([agent("one")]).open();
    let watch = tokio::time::timeout(Duration::from_secs(20), watch).await.unwrap();
    assert!(matches!(watch.unwrap_err(), Error::Timeout { .. }));
}

#[tokio::test]
async fn closing_waits_two_seconds_for_a_server_that_hangs() {
    let hangs = |request: &Request| request.line().contains("/disconnect") || request.line().starts_with("DELETE");
    let server = Server::new([gives([])]);
    let wire = Wire::waiting(move |_, request| {
        let server = server.clone();
        async move {
            match request.line().contains("/notifications") {
                _ if hangs(&request) => std::future::pending().await,
                true => server.answer(&request).await,
                false => opened("s", &[("one", 1, Some(1))]),
            }
        }
    })
    .await;
    let client = wire.client();
    let (notifications, watch) = (listen(&client).await.unwrap(), watch(&client).await);
    until(|| paths(&wire).len() >= 4).await;
    tokio::time::pause();
    let begun = tokio::time::Instant::now();
    watch.close().await;
    notifications.close().await;
    let waited = begun.elapsed();
    tokio::time::resume();
    assert!(waited <= Duration::from_millis(4100), "{waited:?}");
}

/// Gives up when it is woken after so many polls, as a task that is aborted or an arm of `select!` that loses.
async fn abandoned<F: Future>(future: F, polls: usize) -> bool {
    let mut future = pin!(future);
    let mut made = 0;
    poll_fn(|context| {
        if made == polls {
            return Ready::Ready(false);
        }
        made += 1;
        future.as_mut().poll(context).map(|_| true)
    })
    .await
}

#[test]
fn an_opening_that_is_dropped_anywhere_leaves_nothing() {
    let outside = tokio::runtime::Runtime::new().unwrap();
    let sessions = Arc::new(Mutex::new(BTreeSet::new()));
    let subscriptions = Arc::new(Mutex::new(BTreeSet::new()));
    let wire = {
        let (sessions, subscriptions) = (Arc::clone(&sessions), Arc::clone(&subscriptions));
        let number = Arc::new(AtomicUsize::new(0));
        outside.block_on(Wire::waiting(move |_, request| {
            let (sessions, number) = (Arc::clone(&sessions), Arc::clone(&number));
            let subscriptions = Arc::clone(&subscriptions);
            async move {
                let line = request.line().to_owned();
                if line.starts_with("POST /statistics/v3/subscriptions") {
                    let id = format!("s{}", number.fetch_add(1, Ordering::Relaxed));
                    subscriptions.lock().unwrap().insert(id.clone());
                    return opened(&id, &[("one", 1, Some(1))]);
                }
                if line.starts_with("DELETE") {
                    let mut subscriptions = subscriptions.lock().unwrap();
                    subscriptions.retain(|id| !line.contains(&format!("/{id} ")));
                    return ok(r#"{"status":{"code":0}}"#);
                }
                let server = Server::new([gives([])]);
                if line.contains("/handshake") {
                    let id = format!("client-{}", number.fetch_add(1, Ordering::Relaxed));
                    sessions.lock().unwrap().insert(id.clone());
                    let mut handshakes = server.handshakes.lock().unwrap();
                    handshakes.push_back(json!({ "clientId": id }));
                }
                let body: Value = serde_json::from_slice(&request.body).unwrap();
                if line.contains("/disconnect") {
                    sessions.lock().unwrap().remove(body[0]["clientId"].as_str().unwrap());
                }
                if line.contains("/connect") && body[0]["advice"].is_null() {
                    std::future::pending::<()>().await;
                }
                server.answer(&request).await
            }
        }))
    };
    let own = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    own.block_on(async {
        let credentials = genesys_multicloud_cx::auth::Credentials::bearer("token-4711");
        let builder = wire.builder().credentials(credentials);
        let builder = builder.configure_http(|http| http.pool_max_idle_per_host(0));
        let client = builder.build().unwrap();
        let alive = || tokio::runtime::Handle::current().metrics().num_alive_tasks();
        for polls in 0..8 {
            let open = client.statistics_notifications().listen([UPDATES]).open();
            let finished = abandoned(open, polls).await;
            until(|| alive() == 0).await;
            assert!(sessions.lock().unwrap().is_empty(), "after {polls} polls");
            let open = client.statistics().watch([agent("one")]).open();
            let watched = abandoned(open, polls).await;
            until(|| alive() == 0).await;
            assert!(sessions.lock().unwrap().is_empty(), "after {polls} polls");
            assert!(subscriptions.lock().unwrap().is_empty(), "after {polls} polls");
            assert!(polls < 7 || finished && watched);
        }
    });
}

#[tokio::test]
async fn a_handshake_is_repeated_while_the_server_is_not_up_to_it() {
    let lost = json!({ "successful": false, "error": "402::session_unknown" });
    let server = Server::new([gives([]), replies(lost), gives([data(1)])]);
    let handshakes = Arc::new(AtomicUsize::new(0));
    let wire = Wire::waiting(move |_, request| {
        let (server, handshakes) = (server.clone(), Arc::clone(&handshakes));
        async move {
            if request.line().contains("/handshake") && handshakes.fetch_add(1, Ordering::Relaxed) == 1 {
                let reply = json!([{ "channel": "/meta/handshake", "successful": false }]);
                return json_answer("503 Service Unavailable", &reply.to_string());
            }
            server.answer(&request).await
        }
    })
    .await;
    let mut notifications = listen(&wire.client()).await.unwrap();
    assert!(matches!(next(&mut notifications).await, NotificationEvent::Connected));
    for _ in 0..2 {
        assert!(matches!(
            next(&mut notifications).await,
            NotificationEvent::Reconnecting(_)
        ));
    }
    assert!(matches!(
        next(&mut notifications).await,
        NotificationEvent::Resubscribed
    ));
    assert_eq!(number(&mut notifications).await, 1);
}
