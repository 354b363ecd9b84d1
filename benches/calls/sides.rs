//! The two sides: this crate, and what a program without it would write.

use genesys_multicloud_cx::Client;
use genesys_multicloud_cx::auth::Credentials;
use genesys_multicloud_cx::statistics::types::{
    PeekedStatistic, PeekedStatistics, StatisticReference,
};
use genesys_multicloud_cx::user_data_management::types::PagedResponse;
use serde::Deserialize;
use serde_json::json;

const KEY: &str = "b3f0c9d2a7e84d6fa1c0";
const TOKEN: &str = "2f1b9c7de0a64c1f8a5b3d2e";

#[derive(Clone, Copy, PartialEq)]
pub enum Payload {
    OneStatistic,
    ThousandStatistics,
    PageOfTenThousand,
}

impl Payload {
    pub const ALL: [Self; 3] = [
        Self::OneStatistic,
        Self::ThousandStatistics,
        Self::PageOfTenThousand,
    ];

    pub fn path(self) -> &'static str {
        match self {
            Self::OneStatistic => "/statistics/v3/statistic-values/",
            Self::ThousandStatistics => "/statistics/v3/operations/get-statistic-ex",
            Self::PageOfTenThousand => "/udm/v10/export/jobs",
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Self::OneStatistic => "one statistic",
            Self::ThousandStatistics => "1,000 statistics",
            Self::PageOfTenThousand => "a page of 10,000 items",
        }
    }

    /// How often it is asked for in one turn.
    pub fn calls(self) -> usize {
        match self {
            Self::OneStatistic => 1_000,
            Self::ThousandStatistics => 50,
            Self::PageOfTenThousand => 5,
        }
    }

    pub fn body(self) -> String {
        let statistic = |number: usize| {
            json!({
                "name": "CurrentAgentState", "objectId": format!("agent{number}"), "objectType": "Agent",
                "timestamp": 1_526_471_000_000_i64 + number as i64, "value": {"state": "LoggedIn", "duration": number},
            })
        };
        let job = |number: usize| {
            json!({
                "id": number, "title": format!("nightly export {number}"), "status": "COMPLETED", "type": "UCS",
                "createdDate": 1_526_471_000_000_i64, "progress": 100, "suspended": false,
            })
        };
        let status = json!({"code": 0, "message": "OK"});
        match self {
            Self::OneStatistic => {
                json!({"status": status, "data": {"statistic": statistic(1)}})
            }
            Self::ThousandStatistics => {
                let statistics: Vec<_> = (0..1_000).map(statistic).collect();
                json!({"status": status, "data": {"statistics": statistics}})
            }
            Self::PageOfTenThousand => {
                let items: Vec<_> = (0..10_000).map(job).collect();
                json!({"count": 10_000, "from": 0, "size": 10_000, "items": items})
            }
        }
        .to_string()
    }
}

fn reference() -> StatisticReference {
    StatisticReference::new("CurrentAgentState", "Agent", "agent1")
}

/// One side, which is asked by many tasks at once.
pub trait Side: Clone + Send + Sync + 'static {
    fn call(&self, payload: Payload) -> impl Future<Output = ()> + Send;
}

#[derive(Clone)]
pub struct Ours(Client);

impl Ours {
    pub fn new(url: &str) -> Self {
        let client = Client::builder(url)
            .api_key(KEY)
            .credentials(Credentials::bearer(TOKEN))
            .build();
        Self(client.expect("no client"))
    }
}

impl Side for Ours {
    async fn call(&self, payload: Payload) {
        match payload {
            Payload::OneStatistic => {
                let response = self
                    .0
                    .statistics()
                    .get_statistic_value()
                    .statistic_name("CurrentAgentState")
                    .object_id("agent1")
                    .object_type("Agent")
                    .send()
                    .await
                    .expect("the call failed");
                assert!(response.statistic.is_some());
            }
            Payload::ThousandStatistics => {
                let response = self
                    .0
                    .statistics()
                    .get_statistic_values()
                    .body([reference()])
                    .send()
                    .await
                    .expect("the call failed");
                assert_eq!(response.statistics.as_ref().map(Vec::len), Some(1_000));
            }
            Payload::PageOfTenThousand => {
                let response = self
                    .0
                    .user_data_management()
                    .list_jobs()
                    .send()
                    .await
                    .expect("the call failed");
                assert_eq!(response.items.as_ref().map(Vec::len), Some(10_000));
            }
        }
    }
}

#[derive(Clone)]
pub struct Bare {
    http: reqwest::Client,
    url: String,
}

#[derive(Deserialize)]
struct Envelope<T> {
    status: EnvelopeStatus,
    data: Option<T>,
}

#[derive(Deserialize)]
struct EnvelopeStatus {
    code: i64,
}

impl Bare {
    pub fn new(url: &str) -> Self {
        Self {
            http: reqwest::Client::new(),
            url: url.to_owned(),
        }
    }

    async fn body(&self, request: reqwest::RequestBuilder) -> bytes::Bytes {
        let response = request
            .header("x-api-key", KEY)
            .bearer_auth(TOKEN)
            .header("accept", "application/json")
            .send()
            .await
            .expect("the call failed");
        let response = response.error_for_status().expect("an error");
        response.bytes().await.expect("the response broke off")
    }
}

fn enveloped<T: for<'de> Deserialize<'de>>(body: &[u8]) -> T {
    let envelope: Envelope<T> = serde_json::from_slice(body).expect("it can't be read");
    assert_eq!(envelope.status.code, 0);
    envelope.data.expect("nothing in it")
}

impl Side for Bare {
    async fn call(&self, payload: Payload) {
        let (url, path) = (&self.url, payload.path());
        match payload {
            Payload::OneStatistic => {
                let request = self
                    .http
                    .get(format!("{url}{path}CurrentAgentState"))
                    .query(&[("objectId", "agent1"), ("objectType", "Agent")]);
                let statistic: PeekedStatistic = enveloped(&self.body(request).await);
                assert!(statistic.statistic.is_some());
            }
            Payload::ThousandStatistics => {
                let body = json!({"data": {"statistics": [reference()]}});
                let request = self.http.post(format!("{url}{path}")).json(&body);
                let statistics: PeekedStatistics = enveloped(&self.body(request).await);
                assert_eq!(statistics.statistics.as_ref().map(Vec::len), Some(1_000));
            }
            Payload::PageOfTenThousand => {
                let request = self.http.get(format!("{url}{path}"));
                let body = self.body(request).await;
                let page: PagedResponse = serde_json::from_slice(&body).expect("it can't be read");
                assert_eq!(page.items.as_ref().map(Vec::len), Some(10_000));
            }
        }
    }
}
