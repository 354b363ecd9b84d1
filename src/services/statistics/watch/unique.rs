//! Identifiers of no meaning.

use super::super::types::{StatisticReference, SubscribedStatistic};

impl From<StatisticReference> for SubscribedStatistic {
    /// A preconfigured statistic to watch, under an identifier of no meaning.
    fn from(statistic: StatisticReference) -> Self {
        Self::named(unique(), statistic)
    }
}

pub(super) fn unique() -> String {
    format!("{:032x}", fastrand::u128(..))
}
