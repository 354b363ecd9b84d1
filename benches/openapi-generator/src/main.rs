//! What a call costs beside the client that OpenAPI Generator makes of the same specs: `benches/openapi-generator/run`.

#[path = "../../calls/measure.rs"]
#[allow(dead_code)]
mod measure;
#[path = "../../calls/ours.rs"]
mod ours;
#[path = "../../calls/payload.rs"]
mod payload;
#[path = "../../calls/server.rs"]
mod server;

use std::sync::Arc;

use measure::Figure;
use openapi_statistics::apis::{configuration as statistics, values_api};
use openapi_statistics::models::{StatisticReference, StatisticReferences, StatisticValuesRequest};
use openapi_udm::apis::{configuration as udm, jobs_api};
use ours::Ours;
use reqwest::header::{ACCEPT_ENCODING, HeaderValue};
use payload::{KEY, Payload, Side, TOKEN};

fn main() {
    let mut arguments = std::env::args().skip(1);
    if arguments.next().as_deref() == Some(server::ARGUMENT) {
        server::run();
        return;
    }
    measure::keep_memory();
    let server = server::Process::start();
    let url = server.url.as_str();
    let figures = measure::all(url, Ours::new(url), Generated::new(url));
    print!("{}", Figure::table("the client of OpenAPI Generator", &figures));
}

/// Asks for compressed responses, as this crate does, so that both sides send as much.
fn client() -> reqwest::Client {
    let gzip = (ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
    let client = reqwest::Client::builder().default_headers([gzip].into_iter().collect());
    client.build().expect("no client")
}

#[derive(Clone)]
struct Generated {
    statistics: Arc<statistics::Configuration>,
    udm: Arc<udm::Configuration>,
}

impl Generated {
    fn new(url: &str) -> Self {
        let mut statistics = statistics::Configuration::new();
        statistics.client = client();
        statistics.base_path = format!("{url}/statistics/v3");
        statistics.bearer_access_token = Some(TOKEN.to_owned());
        statistics.api_key = Some(statistics::ApiKey {
            prefix: None,
            key: KEY.to_owned(),
        });
        let mut udm = udm::Configuration::new();
        udm.client = client();
        udm.base_path = format!("{url}/udm");
        udm.bearer_access_token = Some(TOKEN.to_owned());
        udm.api_key = Some(udm::ApiKey {
            prefix: None,
            key: KEY.to_owned(),
        });
        Self {
            statistics: Arc::new(statistics),
            udm: Arc::new(udm),
        }
    }
}

impl Side for Generated {
    async fn call(&self, payload: Payload) {
        match payload {
            Payload::OneStatistic => {
                let (object, kind, name) = ("agent1", "Agent", "CurrentAgentState");
                let response =
                    values_api::get_statistic_value(&self.statistics, kind, object, name).await;
                let data = response.expect("the call failed").data;
                assert!(data.is_some());
            }
            Payload::ThousandStatistics => {
                let mut reference = StatisticReference::new();
                reference.name = Some("CurrentAgentState".to_owned());
                reference.object_type = Some("Agent".to_owned());
                reference.object_id = Some("agent1".to_owned());
                let references = StatisticReferences::new(vec![reference]);
                let request = StatisticValuesRequest::new(references);
                let response = values_api::get_statistic_values(&self.statistics, request).await;
                let data = response.expect("the call failed").data;
                let statistics = data.and_then(|data| data.statistics);
                assert_eq!(statistics.map(|statistics| statistics.len()), Some(1_000));
            }
            Payload::PageOfTenThousand => {
                let none = None;
                let page = jobs_api::list_jobs(
                    &self.udm, none, none, none, none, none, none, none, none, none, none,
                )
                .await;
                let items = page.expect("the call failed").items;
                assert_eq!(items.map(|items| items.len()), Some(10_000));
            }
        }
    }
}
