//! Export jobs and their history.

use std::time::Duration;

use serde_json::{Value, json};

use super::{Reply, Simulator, call, key, send, signed_in};

pub const V10: &str = "/udm/v10";
const OLD: [&str; 2] = ["/udm/v4", "/data-download/v4"];

pub async fn start() -> (Simulator, String) {
    let simulator = Simulator::builder().tick_interval(Duration::ZERO);
    let simulator = simulator.start().await.unwrap();
    let token = signed_in(&simulator).await;
    (simulator, token)
}

pub fn job(title: &str) -> Value {
    json!({
        "title": title, "type": "UCS", "source": "UCS", "suspended": false,
        "description": "nightly",
        "timeFrame": { "all": false, "dateFrom": "2026-01-01", "dateTo": "2026-02-01" },
        "schedulerParam": { "immediately": true },
        "jobParams": {
            "type": "Interaction", "media": ["chat", "email"], "fileSplitSize": "10",
            "exportAttachments": true
        }
    })
}

pub fn old_job(title: &str) -> Value {
    json!({
        "title": title, "source": "UCS", "suspended": "false", "fileSplitSize": "7",
        "timeFrame": { "all": true }, "schedulerParam": { "cron": "0 0 * * *" },
        "jobParams": { "type": "Contact", "media": [] }
    })
}

pub struct Api<'a>(pub &'a Simulator, pub &'a str);

impl Api<'_> {
    pub async fn call(&self, line: &str, body: Option<Value>) -> Reply {
        call(self.0, self.1, line, body).await
    }

    pub async fn get(&self, path: &str) -> Value {
        let reply = self.call(&format!("GET {path}"), None).await;
        assert_eq!(reply.status, 200, "{path}: {}", reply.body);
        reply.json()
    }

    pub async fn status(&self, line: &str) -> u16 {
        self.call(line, None).await.status
    }

    /// Creates a job and says which identifier it got.
    pub async fn create(&self, base: &str, body: Value) -> u64 {
        let reply = self.call(&format!("POST {base}/export/jobs"), Some(body)).await;
        assert_eq!(reply.status, 202, "{}", reply.body);
        reply.json()["id"].as_u64().unwrap()
    }

    pub fn ticks(&self, count: usize) {
        (0..count).for_each(|_| self.0.tick());
    }
}

#[tokio::test]
async fn a_job_runs_and_leaves_a_record_and_a_file() {
    let (simulator, token) = start().await;
    let api = Api(&simulator, &token);
    for list in ["jobs", "history"] {
        let empty = api.call(&format!("GET {V10}/export/{list}"), None).await;
        assert_eq!((empty.status, empty.body.as_str()), (204, ""));
    }
    let created = api
        .call(&format!("POST {V10}/export/jobs"), Some(job("Daily, chat")))
        .await;
    assert_eq!(created.status, 202);
    let created = created.json();
    assert_eq!(
        created,
        json!({
            "id": 1, "type": "UCS", "source": "UCS", "title": "Daily, chat",
            "fileSplitSize": "10", "fileName": null, "fileSize": null, "status": "new",
            "createdDate": created["createdDate"], "dateFrom": "2026-01-01",
            "dateTo": "2026-02-01", "description": "nightly", "media": ["chat", "email"],
            "progress": 0, "parentId": null, "exportAttachments": true
        })
    );
    assert_eq!(api.status(&format!("GET {V10}/export/history/1")).await, 404);
    assert_eq!(api.status(&format!("GET {V10}/export/history/1/progress")).await, 400);
    api.ticks(3);
    let shown = api.get(&format!("{V10}/export/jobs/1")).await;
    assert_eq!(
        (&shown["status"], &shown["progress"], &shown["createdAt"]),
        (&json!("in progress"), &json!(50), &created["createdDate"])
    );
    assert_eq!(shown.get("createdDate"), None);
    let history = api.get(&format!("{V10}/export/history?jobId=1")).await;
    let record = &history["items"][0];
    assert_eq!((&record["id"], &record["parentId"]), (&json!(2), &json!(1)));
    assert_eq!(history["count"], 1);
    for id in [1, 2] {
        let path = format!("{V10}/export/history/{id}/progress");
        assert_eq!(api.get(&path).await, json!({ "progress": 50, "status": "in progress" }));
    }
    let files = api.get(&format!("{V10}/file-metadatas")).await;
    assert_eq!(files, json!({ "count": 0, "from": 0, "size": 0, "items": [] }));

    api.ticks(2);
    let record = api.get(&format!("{V10}/export/history/2")).await;
    assert_eq!(
        (&record["status"], &record["progress"], &record["fileName"]),
        (&json!("finished"), &json!(100), &json!("Daily--chat-1.csv"))
    );
    let files = api.get(&format!("{V10}/file-metadatas")).await;
    let file = &files["items"][0];
    assert_eq!(
        (&file["name"], &file["size"], &file["jobTitle"]),
        (&record["fileName"], &record["fileSize"], &record["title"])
    );
    assert!(file["size"].as_u64().unwrap() > 100);
    // All versions of a service have the same jobs, and services have nothing in common.
    let old = api.get("/udm/v4/export/history/1").await;
    assert_eq!(
        (&old["fileName"], old.get("exportAttachments")),
        (&record["fileName"], None)
    );
    assert_eq!(api.status("GET /data-download/v4/export/jobs").await, 204);
}

#[tokio::test]
async fn versions_show_a_job_each_in_its_own_form() {
    let (simulator, token) = start().await;
    let api = Api(&simulator, &token);
    api.create("/udm/v4", old_job("Old")).await;
    api.create("/data-download/v4", old_job("Old")).await;
    let stored = api.get("/udm/v4/export/jobs/1").await;
    assert_eq!(
        (&stored["id"], &stored["suspended"], &stored["fileSplitSize"]),
        (&json!("1"), &json!("false"), &json!("7"))
    );
    assert_eq!(
        stored["schedulerParam"],
        json!({ "cron": "0 0 * * *", "immediately": null, "runs": null, "startDate": null })
    );
    let info = api.get("/data-download/v4/export/jobs/1").await;
    assert_eq!(
        (&info["id"], &info["status"], &info["type"]),
        (&json!(1), &json!("new"), &json!("Contact"))
    );
    let newer = api.get("/udm/v10/export/jobs/1").await;
    assert_eq!(
        (&newer["exportAttachments"], &newer["fileSplitSize"]),
        (&Value::Null, &json!("7"))
    );
    let line = |base: &str| format!("POST {base}/export/jobs/suspend/1");
    let status = json!({ "status": { "code": 0, "detail": {}, "message": "successful" } });
    assert_eq!(api.call(&line("/udm/v4"), None).await.json(), status);
    for base in [V10, "/data-download/v4"] {
        let shown = api.call(&line(base), None).await.json();
        assert_eq!((&shown["id"], &shown["status"]), (&json!(1), &json!("suspended")));
    }
    let strict = json!({ "suspended": true });
    for (base, body) in [("/udm/v4", job("x")), (V10, old_job("x")), (V10, strict)] {
        let reply = api.call(&format!("POST {base}/export/jobs"), Some(body)).await;
        assert!(reply.violation().starts_with("body"), "{base}");
    }
}

#[tokio::test]
async fn what_may_be_done_to_a_job_depends_on_its_status() {
    let (simulator, token) = start().await;
    let api = Api(&simulator, &token);
    for base in [V10, OLD[0], OLD[1]] {
        let new = |title| {
            if base == V10 { job(title) } else { old_job(title) }
        };
        let put = |title| {
            let mut body = new(title);
            if base == "/udm/v4" {
                body["type"] = "UCS".into();
            }
            Some(body)
        };
        let id = api.create(base, new("a")).await;
        let jobs = format!("{base}/export/jobs");
        let updated = api.call(&format!("PUT {jobs}/{id}"), put("b")).await;
        assert_eq!((updated.status, &updated.json()["title"]), (200, &json!("b")));
        // The newest version deletes only what has ended.
        let spare = api.create(base, new("spare")).await;
        let expected = if base == V10 { 400 } else { 204 };
        assert_eq!(api.status(&format!("DELETE {jobs}/{spare}")).await, expected);

        simulator.tick();
        let put = api.call(&format!("PUT {jobs}/{id}"), put("c")).await;
        assert_eq!(put.status, 400);
        assert_eq!(api.status(&format!("DELETE {jobs}/{id}")).await, 400);
        let history = format!("{base}/export/history/{id}");
        assert_eq!(api.status(&format!("DELETE {history}")).await, 400);
        simulator.tick();
        assert_eq!(api.status(&format!("POST {jobs}/suspend/{id}")).await, 200);
        api.ticks(3);
        let suspended = api.get(&format!("{history}/progress")).await;
        assert_eq!(suspended, json!({ "progress": 25, "status": "suspended" }));
        assert_eq!(api.status(&format!("POST {jobs}/resume/{id}")).await, 200);
        simulator.tick();
        let resumed = api.get(&format!("{history}/progress")).await;
        assert_eq!(resumed, json!({ "progress": 50, "status": "in progress" }));
        let cancelled = api.call(&format!("POST {jobs}/cancel/{id}"), None).await;
        assert_eq!((cancelled.status, cancelled.body.as_str()), (200, ""));
        api.ticks(3);
        let ended = api.get(&format!("{history}/progress")).await;
        assert_eq!(ended, json!({ "progress": 50, "status": "cancelled" }));
        for verb in ["cancel", "suspend", "resume"] {
            assert_eq!(api.status(&format!("POST {jobs}/{verb}/{id}")).await, 400);
            for lost in ["99", "x", "0"] {
                let line = format!("POST {jobs}/{verb}/{lost}");
                assert_eq!(api.status(&line).await, 404);
            }
        }
        assert_eq!(api.status(&format!("DELETE {history}")).await, 204);
        assert_eq!(api.status(&format!("DELETE {history}")).await, 400);
        assert_eq!(api.status(&format!("DELETE {jobs}/{id}")).await, 204);
        assert_eq!(api.status(&format!("DELETE {jobs}/{id}")).await, 400);
        assert_eq!(api.status(&format!("GET {jobs}/{id}")).await, 404);
    }
}

#[tokio::test]
async fn several_are_deleted_at_once() {
    let (simulator, token) = start().await;
    let api = Api(&simulator, &token);
    for base in OLD {
        for _ in 0..2 {
            api.create(base, old_job("x")).await;
        }
        api.ticks(5);
        let running = api.create(base, old_job("y")).await;
        simulator.tick();
        assert_eq!(running, 5);
        for list in ["history", "jobs"] {
            let line = format!("DELETE {base}/export/{list}?jobIDs=1,5,99,x,2");
            let reply = api.call(&line, None).await;
            assert_eq!((reply.status, reply.json()), (500, json!(["5", "99", "x"])));
        }
        let left = api.get(&format!("{base}/export/jobs")).await;
        assert_eq!(left["count"], 1);
        let v3 = base.replace("v4", "v3");
        let line = format!("DELETE {v3}/files?filename=x-1.csv,lost.csv");
        let reply = api.call(&line, None).await;
        assert_eq!((reply.status, reply.json()), (500, json!(["lost.csv"])));
        let line = format!("DELETE {v3}/files?filename=x-2.csv");
        assert_eq!(api.status(&line).await, 204);
        assert_eq!(api.get(&format!("{v3}/file-metadatas")).await["count"], 0);
    }
    // The newest version: where one job forbids it, nothing is deleted.
    assert_eq!(api.create(V10, job("z")).await, 7);
    simulator.tick();
    for list in ["history", "jobs"] {
        let line = format!("DELETE {V10}/export/{list}?jobIDs=5,7");
        assert_eq!(api.status(&line).await, 400);
        assert_eq!(api.get(&format!("{V10}/export/{list}")).await["count"], 2);
    }
    api.ticks(4);
    for line in [
        format!("{V10}/export/jobs?jobIDs=5,7,99"),
        format!("{V10}/export/history?jobIDs=5,7,99"),
        format!("{V10}/files?filename=lost,y-5.csv"),
        format!("{V10}/files/z-7.csv"),
        format!("{V10}/files/lost"),
    ] {
        assert_eq!(api.status(&format!("DELETE {line}")).await, 204, "{line}");
    }
    assert_eq!(api.status(&format!("GET {V10}/export/history")).await, 204);
    assert_eq!(api.get(&format!("{V10}/file-metadatas")).await["count"], 0);
}

#[tokio::test]
async fn lists_are_filtered_ordered_and_cut() {
    let (simulator, token) = start().await;
    let api = Api(&simulator, &token);
    for (base, title) in [("/udm/v4", "Beta"), (V10, "alpha"), (V10, "Gamma")] {
        let body = if base == V10 { job(title) } else { old_job(title) };
        api.create(base, body).await;
    }
    assert_eq!(api.status("POST /udm/v4/export/jobs/suspend/3").await, 200);
    let titles = async |path: &str| {
        let reply = api.call(&format!("GET {path}"), None).await;
        if reply.status == 204 {
            return Vec::new();
        }
        let page = reply.json();
        let items = page["items"].as_array().unwrap();
        assert_eq!(page["size"], items.len());
        let title = |item: &Value| item["title"].as_str().unwrap().to_owned();
        items.iter().map(title).collect::<Vec<_>>()
    };
    for (query, expected) in [
        ("", &["Beta", "alpha", "Gamma"][..]),
        ("title=A", &["Beta", "alpha", "Gamma"]),
        ("title=amm", &["Gamma"]),
        ("type=cont", &["Beta"]),
        ("scheduleType=schedul", &["Beta"]),
        ("suspend=true", &["Gamma"]),
        ("suspend=false", &["Beta", "alpha"]),
        ("source=other", &[]),
        ("orderField=title", &["Beta", "Gamma", "alpha"]),
        ("orderField=id&descAsc=true", &["Gamma", "alpha", "Beta"]),
        ("orderField=title&descAsc=false&from=1&size=1", &["Gamma"]),
        ("from=3", &[]),
    ] {
        let path = format!("{V10}/export/jobs?{query}");
        assert_eq!(titles(&path).await, expected, "{query}");
        if !query.contains("source") {
            let path = format!("/udm/v4/export/jobs?{query}");
            assert_eq!(titles(&path).await, expected, "{query}");
        }
    }
    for bad in ["from=-1", "size=x", "suspend=maybe", "descAsc=1"] {
        let line = format!("GET {V10}/export/jobs?{bad}");
        let violation = api.call(&line, None).await.violation();
        assert!(violation.starts_with("query parameter"), "{violation}");
        assert_eq!(api.status(&line.replace("v10", "v4")).await, 400);
    }
    api.ticks(5);
    for (query, expected) in [
        ("status=finished", &["Beta", "alpha"][..]),
        ("status=new", &[]),
        ("fileName=ALPHA", &["alpha"]),
        ("title=b", &["Beta"]),
    ] {
        for base in [V10, "/udm/v4"] {
            let path = format!("{base}/export/history?{query}");
            assert_eq!(titles(&path).await, expected, "{path}");
        }
    }
    let count = async |query: &str| {
        let page = api.get(&format!("{V10}/file-metadatas?{query}")).await;
        page["count"].as_u64().unwrap()
    };
    let uploaded = api.get(&format!("{V10}/file-metadatas")).await;
    let uploaded = uploaded["items"][0]["uploadedDate"].as_str().unwrap();
    let day = &uploaded[..10];
    for (query, expected) in [
        (format!("startDate={day}&endDate={day}"), 2),
        ("endDate=2001-01-01".to_owned(), 0),
        ("startDate=2999".to_owned(), 0),
        ("jobTitle=alp".to_owned(), 1),
        ("name=beta-1".to_owned(), 1),
        ("type=UCS".to_owned(), 1),
        ("historyId=5".to_owned(), 1),
        ("source=lost".to_owned(), 0),
    ] {
        assert_eq!(count(&query).await, expected, "{query}");
    }
}

#[tokio::test]
async fn certificates() {
    let (simulator, token) = start().await;
    let api = Api(&simulator, &token);
    let upload = async |name: &str, body: &str| {
        let headers = [
            key(&simulator),
            format!("Authorization: Bearer {token}"),
            "Content-Type: multipart/form-data; boundary=B".to_owned(),
        ];
        let line = format!("POST {name}");
        send(&simulator, &line, &headers, body).await
    };
    let part = |disposition: &str, content: &str| {
        format!("--B\r\nContent-Disposition: form-data; {disposition}\r\n\r\n{content}\r\n--B--\r\n")
    };
    for base in [V10, "/udm/v3", "/data-download/v3"] {
        let good = part("name=\"file\"; filename=\"a.cer\"", "a\r\nb");
        let path = format!("{base}/cipher/my%20key.cer");
        for (bad, expected) in [
            (part("name=\"file\"; filename=\"a.cer\"", ""), "part `file`: empty"),
            (part("name=\"file\"", "x"), "part `file`: without a file name"),
            (
                part("name=\"other\"", "x"),
                "part `file`: missing; part `other`: unknown",
            ),
            ("--B".to_owned(), "body: not multipart/form-data"),
        ] {
            assert_eq!(upload(&path, &bad).await.violation(), expected);
        }
        if base != "/udm/v3" {
            let none = json!({
                "ccid": simulator.ccid(), "name": null, "size": null, "lastModified": null
            });
            assert_eq!(api.get(&format!("{base}/cipher")).await, none);
        }
        let uploaded = upload(&path, &good).await;
        assert_eq!((uploaded.status, uploaded.json()), (201, json!("my key.cer")));
        let info = api.get(&format!("{base}/cipher")).await;
        assert_eq!((&info["name"], &info["size"]), (&json!("my key.cer"), &json!(4)));
    }
}

#[tokio::test]
async fn what_a_job_may_name() {
    let (simulator, token) = start().await;
    let api = Api(&simulator, &token);
    for base in [V10, "/udm/v3", "/data-download/v3"] {
        let statuses = api.get(&format!("{base}/data/job-statuses")).await;
        assert_eq!(statuses[1]["value"], "in progress");
        assert_eq!(api.get(&format!("{base}/data/sources")).await[0]["value"], "UCS");
        let types = api.get(&format!("{base}/data/types?source=UCS")).await;
        assert_eq!(types[1], json!({ "name": "Interaction", "source": "UCS" }));
        let all = api.get(&format!("{base}/data/sub-types")).await;
        let some = api.get(&format!("{base}/data/sub-types?dataType=Contact")).await;
        assert_eq!((all.as_array().unwrap().len(), some.as_array().unwrap().len()), (4, 1));
        for nothing in ["types?source=x", "sub-types?source=x", "sub-types?dataType=x"] {
            assert_eq!(api.status(&format!("GET {base}/data/{nothing}")).await, 204);
        }
    }
    assert!(api.get("/udm/v10/data/attributes?entities=x").await.is_array());
    assert!(api.get("/udm/v10/resources/labels").await.is_object());
    // The one call without a token.
    let version = send(&simulator, "GET /udm/v10/version", &[key(&simulator)], "").await;
    assert_eq!((version.status, &version.json()["version"]), (200, &json!("10.0.0")));
    let version = send(&simulator, "GET /udm/v3/version", &[key(&simulator)], "").await;
    assert_eq!(version.status, 401);
}
