//! The Openmedia service. What its answers hold is not documented.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::accounts::unguessable;
use super::answer::Answer;
use super::clock::timestamp;
use super::request::Call;
use super::server::Handler;
use super::state::State;

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("createInteraction", create),
    ("getInteraction", get),
    ("getInteractionByExternalId", get),
    ("stopInteraction", stop),
    ("stopInteractionByExternalId", stop),
    ("updateInteraction", update),
    ("updateInteractionByExternalId", update),
];

/// How many interactions there are at most. Those that were stopped go first.
const MOST: usize = 10_000;

/// The interactions of all open media services, the oldest first.
#[derive(Debug, Default)]
pub(super) struct Interactions(Vec<Interaction>);

#[derive(Debug)]
struct Interaction {
    id: String,
    external_id: Option<String>,
    service: String,
    parent_id: Value,
    received: String,
    user_data: Map<String, Value>,
    /// Why it was stopped, if it was.
    stopped: Option<Value>,
}

impl Interaction {
    fn shown(&self) -> Value {
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
    fn add(&mut self, interaction: Interaction) {
        if self.0.len() >= MOST {
            let stopped = self.0.iter().position(|known| known.stopped.is_some());
            self.0.remove(stopped.unwrap_or(0));
        }
        self.0.push(interaction);
    }

    fn find(&mut self, call: &Call<'_>) -> Option<&mut Interaction> {
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

fn done(data: &Value) -> Answer {
    let status = json!({ "code": 0, "message": null });
    Answer::json(StatusCode::OK, &json!({ "status": status, "data": data }))
}

pub(super) fn refuse(status: StatusCode, message: &str, _: &str) -> Answer {
    let body = json!({ "status": { "code": status.as_u16(), "message": message } });
    Answer::json(status, &body)
}

fn lost(call: &Call<'_>) -> Answer {
    refuse(StatusCode::NOT_FOUND, "Resource is not found", call.path())
}

fn create(state: &State, call: &Call<'_>) -> Answer {
    let data = &call.arguments.body["data"];
    let service = call.arguments.path("openMediaService");
    // An empty identifier could never be named in a path.
    let external_id = data["externalId"].as_str().filter(|id| !id.is_empty());
    let mut interactions = state.interactions.lock();
    let taken = interactions.0.iter().any(|other| {
        other.service == service
            && external_id.is_some()
            && other.external_id.as_deref() == external_id
    });
    if taken {
        return refuse(StatusCode::CONFLICT, "Resource already exists", call.path());
    }
    let interaction = Interaction {
        id: unguessable(),
        external_id: external_id.map(str::to_owned),
        service: service.to_owned(),
        parent_id: data["parentInteractionId"].clone(),
        received: data["receivedAt"]
            .as_str()
            .map_or_else(timestamp, str::to_owned),
        user_data: data["userData"].as_object().cloned().unwrap_or_default(),
        stopped: None,
    };
    let answer = done(&interaction.shown());
    interactions.add(interaction);
    answer
}

fn get(state: &State, call: &Call<'_>) -> Answer {
    match state.interactions.lock().find(call) {
        Some(interaction) => done(&interaction.shown()),
        None => lost(call),
    }
}

/// Whoever stops an interaction again wants what is already so.
fn stop(state: &State, call: &Call<'_>) -> Answer {
    let reason = &call.arguments.body["data"];
    match state.interactions.lock().find(call) {
        Some(interaction) => {
            interaction.stopped.get_or_insert_with(|| {
                json!({
                    "reasonSystemName": reason["reasonSystemName"],
                    "reasonDescription": reason["reasonDescription"],
                })
            });
            done(&interaction.shown())
        }
        None => lost(call),
    }
}

fn update(state: &State, call: &Call<'_>) -> Answer {
    let data = &call.arguments.body["data"];
    let mut interactions = state.interactions.lock();
    let Some(interaction) = interactions.find(call) else {
        return lost(call);
    };
    if interaction.stopped.is_some() {
        let message = "The interaction is stopped";
        return refuse(StatusCode::BAD_REQUEST, message, call.path());
    }
    for changes in ["addedProperties", "changedProperties"] {
        let changes = data[changes].as_object().cloned().unwrap_or_default();
        interaction.user_data.extend(changes);
    }
    let deleted = data["deletedProperties"].as_array().into_iter().flatten();
    for name in deleted.filter_map(Value::as_str) {
        interaction.user_data.remove(name);
    }
    done(&interaction.shown())
}
