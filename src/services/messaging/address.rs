//! Whom a message is from and to.

use serde::Deserialize;

use crate::core::lenient;
use crate::third_party_messaging::types;

/// Where a message comes from and goes to.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Address {
    pub(super) from: Option<String>,
    pub(super) to: Option<String>,
}

impl Address {
    pub(super) fn channel(self, message_id: Option<String>) -> types::MessageChannel {
        let party = |id| types::MessageParty {
            id: Some(id),
            extra: Default::default(),
        };
        types::MessageChannel {
            from: self.from.map(party),
            to: self.to.map(party),
            message_id,
            extra: Default::default(),
        }
    }
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", expecting = "an object")]
pub(super) struct WireChannel {
    from: Option<WireParty>,
    to: Option<WireParty>,
    #[serde(deserialize_with = "lenient::text")]
    pub(super) message_id: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default, expecting = "an object")]
struct WireParty {
    #[serde(deserialize_with = "lenient::text")]
    id: Option<String>,
}

impl From<WireChannel> for Address {
    fn from(wire: WireChannel) -> Self {
        Self {
            from: wire.from.and_then(|party| party.id),
            to: wire.to.and_then(|party| party.id),
        }
    }
}
