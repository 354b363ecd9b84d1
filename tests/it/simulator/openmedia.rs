//! The Openmedia service.

use serde_json::{Value, json};

use super::{Simulator, call, signed_in};

struct Api(Simulator, String);

impl Api {
    async fn new() -> Self {
        let simulator = Simulator::start().await.unwrap();
        let token = signed_in(&simulator).await;
        Self(simulator, token)
    }

    async fn call(&self, line: &str, data: Option<Value>) -> (u16, Value) {
        let (method, path) = line.split_once(' ').unwrap();
        let line = format!("{method} /nexus/v3/openmedia{path}");
        let body = data.map(|data| json!({ "data": data }));
        let reply = call(&self.0, &self.1, &line, body).await;
        (reply.status, reply.json())
    }

    async fn create(&self, service: &str, data: Value) -> Value {
        let line = format!("POST /{service}/interactions");
        let (status, body) = self.call(&line, Some(data)).await;
        assert_eq!((status, &body["status"]["code"]), (200, &json!(0)), "{body}");
        body["data"].clone()
    }
}

#[tokio::test]
async fn an_interaction_is_found_by_either_identifier() {
    let api = Api::new().await;
    let data = json!({
        "externalId": "a/b?c%d é", "parentInteractionId": "p", "receivedAt": "2026-01-01",
        "userData": { "k": 1 }
    });
    let created = api.create("sales%2Feu", data.clone()).await;
    let id = created["interactionId"].as_str().unwrap();
    assert_eq!(
        created,
        json!({
            "interactionId": id, "externalId": "a/b?c%d é", "openMediaService": "sales/eu",
            "parentInteractionId": "p", "receivedAt": "2026-01-01", "userData": { "k": 1 },
            "state": "active", "reason": null
        })
    );
    for name in [id, "ext_a%2Fb%3Fc%25d%20%C3%A9"] {
        let (status, body) = api.call(&format!("GET /sales%2Feu/interactions/{name}"), None).await;
        assert_eq!((status, &body["data"]), (200, &created));
    }
    let (status, body) = api.call("POST /sales%2Feu/interactions", Some(data.clone())).await;
    assert_eq!(
        (status, &body),
        (
            409,
            &json!({ "status": { "code": 409, "message": "Resource already exists" } })
        )
    );
    // Another service has identifiers of its own, and whoever has none conflicts with nobody.
    assert_ne!(api.create("other", data).await["interactionId"], id);
    let one = api.create("other", json!({})).await;
    assert_ne!(
        api.create("other", json!({})).await["interactionId"],
        one["interactionId"]
    );
    for lost in [
        format!("/other/interactions/{id}"),
        "/sales%2Feu/interactions/ext_a".to_owned(),
    ] {
        for line in ["GET", "POST/stop", "POST/update"] {
            let (method, verb) = line.split_at(line.find('/').unwrap_or(line.len()));
            let body = (method == "POST").then(|| json!({}));
            let (status, body) = api.call(&format!("{method} {lost}{verb}"), body).await;
            assert_eq!((status, &body["status"]["code"]), (404, &json!(404)), "{line} {lost}");
        }
    }
}

#[tokio::test]
async fn a_stopped_interaction_is_not_updated() {
    let api = Api::new().await;
    let user_data = json!({ "old": 1, "kept": 2, "gone": 3 });
    let data = json!({ "externalId": "7", "userData": user_data });
    let id = api.create("sales", data).await["interactionId"].clone();
    let by_id = format!("/sales/interactions/{}", id.as_str().unwrap());
    let by_external_id = "/sales/interactions/ext_7".to_owned();
    let changes = json!({
        "addedProperties": { "new": [4] }, "changedProperties": { "old": 5 },
        "deletedProperties": ["gone", "never"]
    });
    let (status, body) = api.call(&format!("POST {by_id}/update"), Some(changes)).await;
    assert_eq!(
        (status, &body["data"]["userData"]),
        (200, &json!({ "old": 5, "kept": 2, "new": [4] }))
    );
    let more = Some(json!({ "addedProperties": { "x": null } }));
    let (status, _) = api.call(&format!("POST {by_external_id}/update"), more.clone()).await;
    assert_eq!(status, 200);
    let reason = json!({ "reasonSystemName": "Done", "reasonDescription": "all done" });
    let stop = format!("POST {by_external_id}/stop");
    let (status, body) = api.call(&stop, Some(reason.clone())).await;
    assert_eq!(
        (status, &body["data"]["state"], &body["data"]["reason"]),
        (200, &json!("stopped"), &reason)
    );
    for path in [&by_id, &by_external_id] {
        let (status, body) = api.call(&format!("POST {path}/update"), more.clone()).await;
        assert_eq!((status, &body["status"]["code"]), (400, &json!(400)));
        let (status, body) = api.call(&format!("POST {path}/stop"), Some(json!({}))).await;
        assert_eq!((status, &body["data"]["reason"]), (200, &reason));
    }
    let (_, body) = api.call(&format!("GET {by_id}"), None).await;
    let user_data = json!({ "old": 5, "kept": 2, "new": [4], "x": null });
    assert_eq!(body["data"]["userData"], user_data);
    let bad = Some(json!({ "deletedProperties": "gone" }));
    let (status, body) = api.call(&format!("POST {by_id}/update"), bad).await;
    let message = body["status"]["message"].as_str().unwrap();
    assert!(
        status == 400 && message.starts_with("body/data/deletedProperties"),
        "{message}"
    );
}
