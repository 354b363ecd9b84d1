//! The Statistics API: values of statistics, once or by subscription.
//!
//! Use it for wallboards, reports and routing decisions: what agents, queues and other objects of the contact centre do
//! now. Read values where a look from time to time is enough, and watch them where you want each change. It needs the
//! API key and an access token, and for watching the feature `statistics-notifications`. The base path is
//! `/statistics/v3`.
//!
//! # Examples
//!
//! Read one value:
//!
//! ```no_run
//! # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
//! let reading = client
//!     .statistics()
//!     .get_statistic_value("CurrentAgentState", "Agent", "agent2")
//!     .send()
//!     .await?;
//! if let Some(statistic) = &reading.statistic {
//!     println!("{:?}", statistic.value);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Read several at once. Object and type are in another order here:
//!
//! ```no_run
//! use genesys_multicloud_cx::statistics::types::StatisticReference;
//!
//! # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
//! let wanted = [
//!     StatisticReference::new("CurrentAgentState", "Agent", "agent2"),
//!     StatisticReference::new("TimeInCurrentState", "Agent", "agent2"),
//! ];
//! let values = client.statistics().get_statistic_values(wanted).send().await?;
//! for statistic in values.statistics.iter().flatten() {
//!     println!("{:?}: {:?}", statistic.name, statistic.value);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Watch them, through lost connections and restarted servers:
//!
//! ```no_run
//! # #[cfg(feature = "statistics-notifications")]
//! # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
//! use genesys_multicloud_cx::statistics::WatchEvent;
//! use genesys_multicloud_cx::statistics::types::StatisticReference;
//!
//! let state = StatisticReference::new("CurrentAgentState", "Agent", "agent2");
//! let mut watch = client.statistics().watch([state]).open().await?;
//! while let Some(event) = watch.next().await {
//!     if let WatchEvent::Update(update) = event? {
//!         println!("{:?} at {:?}", update.agent_state(), update.time());
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # What to know
//!
//! - Values can be read only of statistics that are preconfigured for the contact centre. Others can be watched:
//!   [`SubscribedStatistic::defined`](types::SubscribedStatistic::defined) takes their definition.
//! - The structure of a value is Stat Server's own and stays JSON. `number()`, `duration()` and `agent_state()` read
//!   the common ones, of a value that was read as of one that is watched.
//! - `get_statistic_values` is a `POST`, and so not retried. It only reads, so you may say
//!   [`idempotent`](builder::GetStatisticValues::idempotent) to have it retried.
//! - A service that has lost touch with what is behind it drops all subscriptions. `watch` opens them again; whoever
//!   calls `create_subscription` has to do it, and to listen for it with
//!   `client.statistics_notifications().listen(["/statistics/v3/service"])`.
//! - `get_subscription_values` of a subscription that there is not fails with status 500 and `Resource not found`, and
//!   `delete_subscription` of one always succeeds.

#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]

mod value;
#[cfg(feature = "statistics-notifications")]
mod watch;

pub use self::value::AgentState;
#[cfg(feature = "statistics-notifications")]
pub use self::watch::{
    Added, Rejected, SharedWatch, Update, Watch, WatchEvent, WatchHandle, WatchReader, WatchRequest,
};
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
