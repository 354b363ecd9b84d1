//! The Statistics service.

use std::time::Duration;

use serde_json::{Value, json};

use super::{Reply, Simulator, SimulatorBuilder, call, signed_in};

const AGENT1: &str = "objectType=Agent&objectId=agent1";

fn by_hand() -> SimulatorBuilder {
    Simulator::builder().tick_interval(Duration::ZERO)
}

async fn peek(simulator: &Simulator, token: &str, name: &str) -> Value {
    let line = format!("GET /statistics/v3/statistic-values/{name}?{AGENT1}");
    let reply = call(simulator, token, &line, None).await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    reply.json()["data"]["statistic"].clone()
}

#[tokio::test]
async fn values_move_with_ticks() {
    let simulator = by_hand().statistic("Ticks", |agent, tick| json!([agent, tick]));
    let simulator = simulator.start().await.unwrap();
    let token = signed_in(&simulator).await;
    let mut states = std::collections::BTreeSet::new();
    let mut last = peek(&simulator, &token, "TimeInCurrentState").await;
    for _ in 0..15 {
        simulator.tick();
        let value = peek(&simulator, &token, "TimeInCurrentState").await;
        assert_ne!(value["value"], last["value"]);
        assert!(value["timestamp"].as_u64() > last["timestamp"].as_u64());
        last = value;
        let state = peek(&simulator, &token, "CurrentAgentState").await;
        states.insert(state["value"]["state"].as_str().unwrap().to_owned());
    }
    assert!(states.len() == 5 && states.contains("WaitForNextCall"), "{states:?}");
    assert_eq!(peek(&simulator, &token, "Ticks").await["value"], json!(["agent1", 15]));

    let fast = Simulator::builder().tick_interval(Duration::from_millis(5));
    let fast = fast.start().await.unwrap();
    let token = signed_in(&fast).await;
    let first = peek(&fast, &token, "AverageHandlingTime").await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    let second = peek(&fast, &token, "AverageHandlingTime").await;
    assert!(second["timestamp"].as_u64() > first["timestamp"].as_u64());
}

#[tokio::test]
async fn statistics_without_a_subscription() {
    let simulator = by_hand().object("Queue", "a/b?c%é").start().await.unwrap();
    let token = signed_in(&simulator).await;
    for target in [
        format!("Nothing?{AGENT1}"),
        "CurrentAgentState?objectType=Agent&objectId=nobody".to_owned(),
        "CurrentAgentState?objectType=Queue&objectId=agent1".to_owned(),
    ] {
        let line = format!("GET /statistics/v3/statistic-values/{target}");
        let reply = call(&simulator, &token, &line, None).await;
        assert_eq!((reply.status, &reply.json()["status"]["code"]), (404, &json!(404)));
    }
    let read = async |statistics: Value| {
        let body = Some(json!({ "data": { "statistics": statistics } }));
        let line = "POST /statistics/v3/operations/get-statistic-ex";
        call(&simulator, &token, line, body).await
    };
    let good = json!({ "name": "CurrentAgentState", "objectType": "Queue", "objectId": "a/b?c%é" });
    let bad = json!({ "name": "Nothing", "objectType": "Agent", "objectId": "agent1" });
    let reply = read(json!([good])).await.json();
    assert_eq!((&reply["status"]["code"], &reply["errors"]), (&json!(0), &Value::Null));
    assert_eq!(reply["data"]["statistics"][0]["objectId"], "a/b?c%é");

    let partly = read(json!([bad, good, { "name": "CurrentAgentState" }])).await;
    assert_eq!(partly.status, 200);
    let partly = partly.json();
    assert_eq!(partly["status"]["code"], 2);
    assert_eq!(partly["data"]["statistics"].as_array().unwrap().len(), 1);
    let errors = partly["errors"].as_array().unwrap();
    assert_eq!(errors.len(), 2);
    let first = &errors[0]["status"];
    assert_eq!(
        (&first["code"], &first["message"]),
        (&json!(404), &json!("Statistic not found"))
    );
    assert_eq!(first["detail"]["name"], "Nothing");

    let nothing = read(json!([bad])).await;
    assert_eq!((nothing.status, &nothing.json()["status"]["code"]), (400, &json!(400)));
}

async fn open(simulator: &Simulator, token: &str, query: &str, id: Option<&str>) -> Reply {
    let mut body = json!({ "data": { "statistics": [
        { "statisticId": "s,1", "objectId": "agent", "objectType": "Agent",
          "name": "AverageHandlingTime" },
        { "statisticId": "s2", "objectId": "agent", "objectType": "Agent",
          "definition": { "notificationFrequency": 10, "category": "TotalAdjustedTime" } }
    ] } });
    if let Some(id) = id {
        body["operationId"] = id.into();
    }
    let line = format!("POST /statistics/v3/subscriptions{query}");
    call(simulator, token, &line, Some(body)).await
}

#[tokio::test]
async fn a_subscription_lives_until_it_is_deleted() {
    let simulator = by_hand().start().await.unwrap();
    let token = signed_in(&simulator).await;
    let id = "a/b?c%d é";
    let opened = open(&simulator, &token, "", Some(id)).await;
    assert_eq!(opened.status, 200, "{}", opened.body);
    let data = &opened.json()["data"];
    assert_eq!(
        (&data["subscriptionId"], &data["operationId"]),
        (&json!(id), &json!(id))
    );
    assert_eq!(data["statistics"][0]["name"], "AverageHandlingTime");
    assert_eq!(data["statistics"][1]["objectId"], "agent");
    assert_eq!(simulator.subscriptions(), [id]);
    assert_eq!(open(&simulator, &token, "", Some(id)).await.status, 400);

    // Another sign-in sees it, since it belongs to the server.
    let token = signed_in(&simulator).await;
    let path = "/statistics/v3/subscriptions/a%2Fb%3Fc%25d%20%C3%A9";
    let read = async |query: &str| {
        let line = format!("GET {path}/statistic-values{query}");
        call(&simulator, &token, &line, None).await
    };
    let all = read("").await.json();
    assert_eq!(all["data"]["operationId"], Value::Null);
    let before = all["data"]["statistics"][1]["value"]["value"].as_u64().unwrap();
    simulator.tick();
    let one = read("?statisticIds=s2&verbose=OFF").await.json();
    let values = one["data"]["statistics"].as_array().unwrap();
    assert_eq!(values.len(), 1);
    assert_eq!(values[0]["value"]["value"].as_u64().unwrap(), before + 1);
    let members: Vec<_> = values[0].as_object().unwrap().keys().collect();
    assert_eq!(members, ["statisticId", "timestamp", "value"]);
    let both = read("?statisticIds=s%2C1,s2,lost").await.json();
    assert_eq!(both["data"]["statistics"].as_array().unwrap().len(), 2);
    assert_eq!(
        (&both["status"]["code"], both["errors"].as_array().unwrap().len()),
        (&json!(2), 1)
    );
    assert_eq!(read("?statisticIds=lost").await.status, 500);

    for _ in 0..2 {
        let deleted = call(&simulator, &token, &format!("DELETE {path}"), None).await;
        assert_eq!((deleted.status, &deleted.json()["status"]["code"]), (200, &json!(0)));
    }
    assert!(simulator.subscriptions().is_empty());
    let lost = read("").await;
    let status = json!({ "code": 500, "message": "Resource not found", "detail": null });
    assert_eq!((lost.status, &lost.json()["status"]), (500, &status));
}

#[tokio::test]
async fn a_subscription_takes_what_it_can() {
    let simulator = by_hand().start().await.unwrap();
    let token = signed_in(&simulator).await;
    let brief = open(&simulator, &token, "?verbose=OFF", None).await.json();
    let id = brief["data"]["subscriptionId"].as_str().unwrap();
    assert_eq!(simulator.subscriptions(), [id]);
    assert_eq!(brief["data"]["statistics"][0].get("name"), None);

    let item = |change: Value| {
        let mut item = json!({ "statisticId": "1", "objectId": "agent1", "objectType": "Agent",
            "name": "CurrentAgentState" });
        for (name, value) in change.as_object().unwrap() {
            match value {
                Value::Null => item.as_object_mut().unwrap().remove(name),
                value => item.as_object_mut().unwrap().insert(name.clone(), value.clone()),
            };
        }
        item
    };
    let bad = [
        json!({ "statisticId": null }),
        json!({ "objectId": null }),
        json!({ "objectType": null }),
        json!({ "name": null }),
        json!({ "definition": {} }),
        json!({ "name": "Nothing" }),
        json!({ "objectId": "nobody" }),
    ];
    let subscribe = async |items: Vec<Value>| {
        let body = Some(json!({ "data": { "statistics": items } }));
        call(&simulator, &token, "POST /statistics/v3/subscriptions", body).await
    };
    for change in &bad {
        let reply = subscribe(vec![item(json!({ "statisticId": "2" })), item(change.clone())]).await;
        assert_eq!(reply.status, 200);
        let reply = reply.json();
        assert_eq!(reply["status"]["code"], 2, "{change}");
        assert_eq!(reply["data"]["statistics"].as_array().unwrap().len(), 1);
        assert_eq!(reply["errors"][0]["status"]["detail"]["index"], 1);
    }
    let twice = subscribe(vec![item(json!({})), item(json!({}))]).await.json();
    assert_eq!(twice["errors"][0]["status"]["message"], "statisticId is not unique");
    let open = simulator.subscriptions().len();
    let none = subscribe(bad.iter().map(|change| item(change.clone())).collect()).await;
    assert_eq!((none.status, simulator.subscriptions().len()), (400, open));
    assert_eq!(none.json()["errors"].as_array().unwrap().len(), 7);
}
