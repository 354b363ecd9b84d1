//! The interactions of open media services.

use serde_json::{Map, Value, json};

use crate::simulator::protocol::request::Call;

/// How many interactions there are at most. Those that were stopped go first.
const MOST: usize = 10_000;

/// The interactions of all open media services, the oldest first.
#[derive(Debug, Default)]
pub(crate) struct Interactions(Vec<Interaction>);

#[derive(Debug)]
pub(crate) struct Interaction {
    pub(crate) id: String,
    pub(crate) external_id: Option<String>,
    pub(crate) service: String,
    pub(crate) parent_id: Value,
    pub(crate) received: String,
    pub(crate) user_data: Map<String, Value>,
    /// Why it was stopped, if it was.
    pub(crate) stopped: Option<Value>,
}

impl Interaction {
    pub(crate) fn shown(&self) -> Value {
        json!({
            "interactionId": self.id,
            "externalId": self.external_id,
            "openMediaService": self.service,
            "parentInteractionId": self.parent_id,
            "receivedAt": self.received,
            "userData": self.user_data,
            "state": if self.stopped.is_some() { "stopped" } else { "active" },
            "reason": self.stopped,
        })
    }
}

impl Interactions {
    pub(crate) fn add(&mut self, interaction: Interaction) {
        if self.0.len() >= MOST {
            let stopped = self.0.iter().position(|known| known.stopped.is_some());
            self.0.remove(stopped.unwrap_or(0));
        }
        self.0.push(interaction);
    }

    /// Whether an interaction of a service has an external identifier already.
    pub(crate) fn has(&self, service: &str, external_id: &str) -> bool {
        self.0
            .iter()
            .any(|other| other.service == service && other.external_id.as_deref() == Some(external_id))
    }

    pub(crate) fn find(&mut self, call: &Call<'_>) -> Option<&mut Interaction> {
        let arguments = &call.arguments;
        let service = arguments.path("openMediaService");
        let by_external_id = arguments.path.contains_key("externalId");
        self.0.iter_mut().find(|interaction| {
            interaction.service == service
                && if by_external_id {
                    interaction.external_id.as_deref() == Some(arguments.path("externalId"))
                } else {
                    interaction.id == arguments.path("interactionId")
                }
        })
    }
}
