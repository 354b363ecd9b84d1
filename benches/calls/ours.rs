//! This crate.

use genesys_multicloud_cx::Client;
use genesys_multicloud_cx::auth::Credentials;
use genesys_multicloud_cx::statistics::types::StatisticReference;

use crate::payload::{KEY, Payload, Side, TOKEN};

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

    /// The same, whose calls are counted or not.
    #[cfg(feature = "metrics")]
    pub fn with_metrics(url: &str, are_on: bool) -> Self {
        let client = Client::builder(url)
            .api_key(KEY)
            .name("tenant")
            .call_metrics(are_on)
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
                    .get_statistic_value("CurrentAgentState", "Agent", "agent1")
                    .send()
                    .await
                    .expect("the call failed");
                assert!(response.statistic.is_some());
            }
            Payload::ThousandStatistics => {
                let response = self
                    .0
                    .statistics()
                    .get_statistic_values([StatisticReference::new("CurrentAgentState", "Agent", "agent1")])
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
