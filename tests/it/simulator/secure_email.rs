//! The Secure Email service.

use serde_json::{Value, json};

use super::{Simulator, call, signed_in};

const BOX: &str = "address=consumer%40example.com&securebox=support1";

struct Box(Simulator, String);

impl Box {
    async fn new() -> Self {
        let simulator = Simulator::start().await.unwrap();
        let token = signed_in(&simulator).await;
        Self(simulator, token)
    }

    async fn call(&self, line: &str, body: Option<Value>) -> (u16, Value) {
        let (method, path) = line.split_once(' ').unwrap();
        let line = format!("{method} /nexus/v3/securemail{path}");
        let reply = call(&self.0, &self.1, &line, body).await;
        (reply.status, reply.json())
    }

    #[track_caller]
    fn ok((status, body): (u16, Value)) -> Value {
        assert_eq!((status, &body["status"]["code"]), (200, &json!("SUCCESS")), "{body}");
        body
    }

    async fn list(&self, query: &str) -> Vec<Value> {
        let body = Self::ok(self.call(&format!("GET ?{query}"), None).await);
        body["data"].as_array().unwrap().clone()
    }

    async fn count(&self, query: &str) -> u64 {
        let body = Self::ok(self.call(&format!("GET /count?{query}"), None).await);
        body["data"]["count"].as_u64().unwrap()
    }

    /// How many are unread, read and there at all.
    async fn counts(&self) -> [u64; 3] {
        [
            self.count(&format!("{BOX}&status=unread")).await,
            self.count(&format!("{BOX}&status=read")).await,
            self.count(BOX).await,
        ]
    }
}

fn id(email: &Value) -> String {
    email["secureMailId"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_box_is_listed() {
    let mailbox = Box::new().await;
    let (_, body) = mailbox.call(&format!("GET ?{BOX}"), None).await;
    let status = json!({ "code": "SUCCESS", "message": null, "detail": null });
    assert_eq!(body["status"], status);
    assert_eq!(
        (&body["operationId"], &body["referenceId"]),
        (&Value::Null, &Value::Null)
    );
    let all = mailbox.list(BOX).await;
    assert_eq!(all.len(), 2);
    assert_eq!(
        (&all[0]["subject"], &all[0]["status"]),
        (&json!("Your order"), &json!("unread"))
    );
    assert_eq!(mailbox.list(&format!("{BOX}&index=1")).await, all[1..]);
    assert_eq!(mailbox.list(&format!("{BOX}&count=1")).await, all[..1]);
    for (other, count) in [
        ("address=consumer%40example.com", 0),
        ("address=consumer%40example.com&securebox=sales", 0),
        ("address=somebody%40example.com&securebox=support1", 0),
        ("address=Consumer%40Example.com&securebox=support1", 2),
    ] {
        assert_eq!(mailbox.count(other).await, count, "{other}");
        assert_eq!(mailbox.list(other).await.len() as u64, count, "{other}");
    }
    for (bad, place) in [
        ("securebox=support1", "query parameter `address`: missing"),
        ("address=x&securebox=a_b", "query parameter `securebox`: "),
        ("address=x&status=new", "query parameter `status`: "),
        ("address=x&index=-1", "query parameter `index`"),
    ] {
        let (status, body) = mailbox.call(&format!("GET ?{bad}"), None).await;
        assert_eq!((status, &body["status"]["code"]), (400, &json!("INVALID_PARAMETER")));
        let message = body["status"]["message"].as_str().unwrap();
        assert!(message.starts_with(place), "{message}");
    }
    let reply = call(&mailbox.0, "wrong", &format!("GET /nexus/v3/securemail?{BOX}"), None).await;
    assert_eq!(
        (reply.status, &reply.json()["status"]["code"]),
        (401, &json!("INVALID_CLIENT_TOKEN"))
    );
}

#[tokio::test]
async fn an_email_is_read_deleted_and_purged() {
    let mailbox = Box::new().await;
    assert_eq!(mailbox.counts().await, [2, 0, 2]);
    let all = mailbox.list(BOX).await;
    let (one, other) = (id(&all[0]), id(&all[1]));
    let get = async |query: &str| {
        let body = Box::ok(mailbox.call(&format!("GET {query}"), None).await);
        body["secureMail"].clone()
    };
    assert_eq!(get(&format!("/{one}")).await, all[0]);
    assert_eq!(get(&format!("/{one}?read=false")).await, all[0]);
    assert_eq!(get(&format!("/{one}?read=true")).await["status"], "read");
    assert_eq!(mailbox.counts().await, [1, 1, 2]);
    assert_eq!(get(&format!("/{one}?read=false")).await["status"], "read");
    let data = Box::ok(mailbox.call(&format!("GET /{one}/userdata"), None).await);
    assert_eq!(data["data"]["Subject"], "Your order");

    let delete = async |query: &str| {
        let body = Box::ok(mailbox.call(&format!("DELETE /{query}"), None).await);
        body["secureMail"].clone()
    };
    assert_eq!(delete(&other).await["status"], "read");
    assert_eq!(mailbox.counts().await, [0, 2, 2]);
    for read in ["read", "true"] {
        delete(&format!("{other}?remove={read}")).await;
        assert_eq!(mailbox.counts().await, [0, 2, 2]);
    }
    delete(&format!("{other}?remove=delete")).await;
    assert_eq!(mailbox.counts().await, [0, 1, 1]);
    assert_eq!(id(&mailbox.list(BOX).await[0]), one);
    // The contact database still has it.
    assert_eq!(id(&get(&format!("/{other}")).await), other);
    assert_eq!(delete(&format!("{other}?remove=purge")).await, Value::Null);
    for (line, status) in [
        (format!("GET /{other}"), 400),
        (format!("GET /{other}/userdata"), 400),
        (format!("DELETE /{other}"), 404),
        (format!("DELETE /{one}?remove=burn"), 400),
    ] {
        let (actual, body) = mailbox.call(&line, None).await;
        assert_eq!((actual, &body["status"]["code"]), (status, &json!("INVALID_PARAMETER")));
    }
    assert_eq!(mailbox.counts().await, [0, 1, 1]);
}

#[tokio::test]
async fn what_is_sent_shows_up() {
    let mailbox = Box::new().await;
    let body = json!({ "operationId": { "a": 1 }, "data": {
        "from": "x@example.com", "subject": "Hello", "userData": { "k": "v" }
    } });
    let sent = Box::ok(mailbox.call("POST ?securebox=sales", Some(body)).await);
    assert_eq!(sent["operationId"], json!({ "a": 1 }));
    let uri = sent["selfUri"].as_str().unwrap();
    assert_eq!(uri, format!("/nexus/v3/securemail/{}", id(&sent)));
    let listed = mailbox.list("address=x%40example.com&securebox=sales").await;
    assert_eq!((listed.len(), id(&listed[0])), (1, id(&sent)));
    assert_eq!(
        (&listed[0]["subject"], &listed[0]["selfUri"]),
        (&json!("Hello"), &json!(uri))
    );
    let data = Box::ok(mailbox.call(&format!("GET /{}/userdata", id(&sent)), None).await);
    assert_eq!(data["data"], json!({ "k": "v" }));
    let anonymous = Box::ok(mailbox.call("POST ", Some(json!({}))).await);
    let listed = mailbox.list("address=consumer%40example.com").await;
    assert_eq!((listed.len(), id(&listed[0])), (1, id(&anonymous)));
    let (status, _) = mailbox.call("POST ?securebox=no", Some(json!({}))).await;
    assert_eq!(status, 400);
    assert_eq!(mailbox.call("POST ", Some(json!({ "x": 1 }))).await.0, 200);
    assert_eq!(mailbox.call("POST ", Some(json!([]))).await.0, 400);
}
