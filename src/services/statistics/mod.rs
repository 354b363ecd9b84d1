//! The Statistics API: values of statistics, once or by subscription.
//!
//! Base path `/statistics/v3`; operations take an access token.
//!
//! ```no_run
//! use genesys_multicloud_cx::statistics::types::StatisticReference;
//!
//! # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
//! let values = client
//!     .statistics()
//!     .get_statistic_values([StatisticReference::new("CurrentAgentState", "Agent", "agent2")])
//!     .send()
//!     .await?;
//! for statistic in values.statistics.iter().flatten() {
//!     println!("{:?}: {:?}", statistic.name, statistic.value);
//! }
//! # Ok(())
//! # }
//! ```

#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]

mod value;
#[cfg(feature = "statistics-notifications")]
mod watch;

pub use self::value::AgentState;
#[cfg(feature = "statistics-notifications")]
pub use self::watch::{Rejected, Update, Watch, WatchEvent, WatchRequest};
pub use crate::generated::statistics::{Statistics, builder, types};

use crate::Client;
use types::{
    StatisticDefinition, StatisticReference, StatisticReferences, StatisticSubscription, StatisticValuesRequest,
    SubscribedStatistic,
};

impl Client {
    /// The Statistics API.
    pub fn statistics(&self) -> Statistics {
        Statistics::new(self.caller())
    }
}

impl StatisticReference {
    /// A preconfigured statistic about an object, such as `CurrentAgentState` of the `Agent` called `agent2`.
    pub fn new(name: impl Into<String>, object_type: impl Into<String>, object_id: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            object_type: Some(object_type.into()),
            object_id: Some(object_id.into()),
        }
    }
}

impl SubscribedStatistic {
    /// A preconfigured statistic to watch, under an identifier of the caller's choice.
    pub fn named(statistic_id: impl Into<String>, statistic: StatisticReference) -> Self {
        Self {
            statistic_id: Some(statistic_id.into()),
            name: statistic.name,
            object_type: statistic.object_type,
            object_id: statistic.object_id,
            definition: None,
        }
    }

    /// A statistic to watch that the caller defines, under an identifier of the caller's choice.
    pub fn defined(
        statistic_id: impl Into<String>,
        object_type: impl Into<String>,
        object_id: impl Into<String>,
        definition: StatisticDefinition,
    ) -> Self {
        Self {
            statistic_id: Some(statistic_id.into()),
            name: None,
            object_type: Some(object_type.into()),
            object_id: Some(object_id.into()),
            definition: Some(definition),
        }
    }
}

impl From<Vec<StatisticReference>> for StatisticValuesRequest {
    fn from(statistics: Vec<StatisticReference>) -> Self {
        Self {
            data: StatisticReferences { statistics },
        }
    }
}

impl<const N: usize> From<[StatisticReference; N]> for StatisticValuesRequest {
    fn from(statistics: [StatisticReference; N]) -> Self {
        Vec::from(statistics).into()
    }
}

impl From<Vec<SubscribedStatistic>> for StatisticSubscription {
    fn from(statistics: Vec<SubscribedStatistic>) -> Self {
        Self { statistics }
    }
}

impl<const N: usize> From<[SubscribedStatistic; N]> for StatisticSubscription {
    fn from(statistics: [SubscribedStatistic; N]) -> Self {
        Vec::from(statistics).into()
    }
}
