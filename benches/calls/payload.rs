//! What is asked for, and by whom.

use std::future::Future;

use serde_json::json;

pub const KEY: &str = "b3f0c9d2a7e84d6fa1c0";
pub const TOKEN: &str = "2f1b9c7de0a64c1f8a5b3d2e";

#[derive(Clone, Copy, PartialEq)]
pub enum Payload {
    OneStatistic,
    ThousandStatistics,
    PageOfTenThousand,
}

impl Payload {
    pub const ALL: [Self; 3] = [Self::OneStatistic, Self::ThousandStatistics, Self::PageOfTenThousand];

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

/// One side, which is asked by many tasks at once.
pub trait Side: Clone + Send + Sync + 'static {
    fn call(&self, payload: Payload) -> impl Future<Output = ()> + Send;
}
