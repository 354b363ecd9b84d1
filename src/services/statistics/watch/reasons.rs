//! Why the service does not watch statistics.

use std::collections::HashMap;

use super::super::types::SubscribedStatistic;
use crate::ServiceStatus;

/// What the service says about statistics that it does not watch, by the names that it gives them.
pub(super) struct Reasons<'a> {
    by_id: HashMap<&'a str, &'a ServiceStatus>,
    by_index: HashMap<u64, &'a ServiceStatus>,
    only: Option<&'a ServiceStatus>,
}

impl<'a> Reasons<'a> {
    pub(super) fn new(errors: &'a [ServiceStatus], otherwise: Option<&'a ServiceStatus>) -> Self {
        let detail = |error: &'a ServiceStatus, name: &str| error.detail.as_ref()?.get(name);
        let reversed = || errors.iter().rev();
        Self {
            by_id: reversed()
                .filter_map(|error| Some((detail(error, "statisticId")?.as_str()?, error)))
                .collect(),
            by_index: reversed()
                .filter_map(|error| Some((detail(error, "index")?.as_u64()?, error)))
                .collect(),
            only: match errors {
                [only] => Some(only),
                _ => None,
            }
            .or(otherwise),
        }
    }

    pub(super) fn of(&self, index: usize, statistic: &SubscribedStatistic) -> ServiceStatus {
        let id = statistic.statistic_id.as_deref().unwrap_or_default();
        let named = self.by_id.get(id).or_else(|| self.by_index.get(&(index as u64)));
        named.copied().or(self.only).cloned().unwrap_or_default()
    }
}
