//! The Openmedia service. What its responses hold is not documented.

use http::StatusCode;
use serde_json::{Value, json};

use super::handler::Handler;
use crate::simulator::protocol::request::Call;
use crate::simulator::protocol::response::ServiceResponse;
use crate::simulator::stores::clock::timestamp;
use crate::simulator::stores::identifier::unguessable;
use crate::simulator::stores::interactions::Interaction;
use crate::simulator::stores::state::State;

pub(crate) const HANDLERS: &[(&str, Handler)] = &[
    ("createInteraction", create),
    ("getInteraction", get),
    ("getInteractionByExternalId", get),
    ("stopInteraction", stop),
    ("stopInteractionByExternalId", stop),
    ("updateInteraction", update),
    ("updateInteractionByExternalId", update),
];

fn done(data: &Value) -> ServiceResponse {
    let status = json!({ "code": 0, "message": null });
    ServiceResponse::json(StatusCode::OK, &json!({ "status": status, "data": data }))
}

pub(crate) fn refuse(status: StatusCode, message: &str, _: &str) -> ServiceResponse {
    let body = json!({ "status": { "code": status.as_u16(), "message": message } });
    ServiceResponse::json(status, &body)
}

fn lost(call: &Call<'_>) -> ServiceResponse {
    refuse(StatusCode::NOT_FOUND, "Resource is not found", call.path())
}

fn create(state: &State, call: &Call<'_>) -> ServiceResponse {
    let data = &call.arguments.body["data"];
    let service = call.arguments.path("openMediaService");
    // An empty identifier could never be named in a path.
    let external_id = data["externalId"].as_str().filter(|id| !id.is_empty());
    let mut interactions = state.interactions.lock();
    if external_id.is_some_and(|id| interactions.has(service, id)) {
        return refuse(StatusCode::CONFLICT, "Resource already exists", call.path());
    }
    let interaction = Interaction {
        id: unguessable(),
        external_id: external_id.map(str::to_owned),
        service: service.to_owned(),
        parent_id: data["parentInteractionId"].clone(),
        received: data["receivedAt"].as_str().map_or_else(timestamp, str::to_owned),
        user_data: data["userData"].as_object().cloned().unwrap_or_default(),
        stopped: None,
    };
    let answer = done(&interaction.shown());
    interactions.add(interaction);
    answer
}

fn get(state: &State, call: &Call<'_>) -> ServiceResponse {
    match state.interactions.lock().find(call) {
        Some(interaction) => done(&interaction.shown()),
        None => lost(call),
    }
}

/// Whoever stops an interaction again wants what is already so.
fn stop(state: &State, call: &Call<'_>) -> ServiceResponse {
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

fn update(state: &State, call: &Call<'_>) -> ServiceResponse {
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
