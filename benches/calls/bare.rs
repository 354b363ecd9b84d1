//! What a program without this crate would write, to send the same bytes.

use genesys_multicloud_cx::statistics::types::{PeekedStatistic, PeekedStatistics, StatisticReference};
use genesys_multicloud_cx::user_data_management::types::PagedResponse;
use http::HeaderValue;
use http::header::ACCEPT_ENCODING;
use serde::Deserialize;
use serde_json::json;

use crate::payload::{KEY, Payload, Side, TOKEN};

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
        // Both sides send the same bytes: two headers more are a twentieth of a small call.
        let gzip = (ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
        let http = reqwest::Client::builder()
            .user_agent(concat!("genesys-multicloud-cx/", env!("CARGO_PKG_VERSION")))
            .default_headers([gzip].into_iter().collect());
        Self {
            http: http.build().expect("no client"),
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
                let body =
                    json!({"data": {"statistics": [StatisticReference::new("CurrentAgentState", "Agent", "agent1")]}});
                let request = self.http.post(format!("{url}{path}")).json(&body);
                let statistics: PeekedStatistics = enveloped(&self.body(request).await);
                assert_eq!(statistics.statistics.as_ref().map(Vec::len), Some(1_000));
            }
            Payload::PageOfTenThousand => {
                let request = self.http.get(format!("{url}{path}"));
                // The body goes before the page does, as with `reqwest::Response::json`. The other way round the allocator
                // would have less to give back to the system and to ask for again.
                let page: PagedResponse = serde_json::from_slice(&self.body(request).await).expect("it can't be read");
                assert_eq!(page.items.as_ref().map(Vec::len), Some(10_000));
            }
        }
    }
}
