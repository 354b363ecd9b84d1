//! The Statistics service.

use std::collections::BTreeSet;

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::cometd;
use super::handler::Handler;
use crate::simulator::protocol::document::Operation;
use crate::simulator::protocol::request::{Arguments, Call};
use crate::simulator::protocol::response::{Envelope, ServiceResponse, failure, refuse};
use crate::simulator::stores::board::{Board, Clock, Item, Opening, Subscription};
use crate::simulator::stores::identifier::unguessable;
use crate::simulator::stores::state::State;

pub(crate) const HANDLERS: &[(&str, Handler)] = &[
    ("createSubscription", create_subscription),
    ("deleteSubscription", delete_subscription),
    ("getStatisticValue", get_statistic_value),
    ("getStatisticValues", get_statistic_values),
    ("getSubscriptionValues", get_subscription_values),
];

/// The service, as its document is named.
const SERVICE: &str = "statistics";

/// Why something can't be read or watched: code and message.
type Refusal = (i64, &'static str);

fn get_statistic_value(state: &State, call: &Call<'_>) -> ServiceResponse {
    let arguments = &call.arguments;
    let name = arguments.path("statisticName");
    let object_type = arguments.query("objectType").unwrap_or_default();
    let object_id = arguments.query("objectId").unwrap_or_default();
    let board = &state.board;
    match find(board, name, object_type, object_id) {
        Ok(()) => {
            let statistic = peeked(board, name, object_type, object_id, board.clock());
            let data = json!({ "statistic": statistic });
            Envelope::done(data).answer(StatusCode::OK, call.path())
        }
        Err((code, message)) => Envelope::error(code, message).answer(StatusCode::NOT_FOUND, call.path()),
    }
}

fn get_statistic_values(state: &State, call: &Call<'_>) -> ServiceResponse {
    let (board, clock) = (&state.board, state.board.clock());
    let (values, errors) = each(&call.arguments, |entry| {
        let name = member(entry, "name").ok_or((400, "name is missing"))?;
        let object_id = member(entry, "objectId").ok_or((400, "objectId is missing"))?;
        let object_type = member(entry, "objectType").ok_or((400, "objectType is missing"))?;
        find(board, name, object_type, object_id)?;
        Ok(peeked(board, name, object_type, object_id, clock))
    });
    if values.is_empty() && !errors.is_empty() {
        return nothing_done(call, errors);
    }
    Envelope::done(json!({ "statistics": values }))
        .with_errors(errors)
        .answer(StatusCode::OK, call.path())
}

fn create_subscription(state: &State, call: &Call<'_>) -> ServiceResponse {
    let board = &state.board;
    let mut taken = BTreeSet::new();
    let (items, errors) = each(&call.arguments, |entry| item(board, &mut taken, entry));
    if items.is_empty() {
        return nothing_done(call, errors);
    }
    // An empty identifier could never be named in a path.
    let operation_id = call.arguments.field("operationId");
    let operation_id = operation_id.filter(|id| !id.is_empty());
    let id = operation_id.map_or_else(unguessable, str::to_owned);
    let subscription = Subscription {
        operation_id: operation_id.map(str::to_owned),
        owner: cometd::owner(state, call.request),
        items,
    };
    match board.open(&id, subscription.clone()) {
        Opening::Open => {}
        Opening::Unavailable => return unavailable(call.path()),
        Opening::Taken => {
            return Envelope::error(400, "body/operationId: a subscription of this name is open")
                .answer(StatusCode::BAD_REQUEST, call.path());
        }
    }
    let values = watched(board, call, &subscription.items);
    Envelope::done(subscription_data(&id, &subscription, &values))
        .with_errors(errors)
        .answer(StatusCode::OK, call.path())
}

fn get_subscription_values(state: &State, call: &Call<'_>) -> ServiceResponse {
    let id = call.arguments.path("id");
    let Some(mut subscription) = state.board.subscription(id) else {
        return lost(call, Vec::new());
    };
    let wanted = call.arguments.query.get("statisticIds");
    let wanted: Vec<&str> = wanted
        .and_then(Value::as_array)
        .map(|ids| ids.iter().filter_map(Value::as_str).collect())
        .unwrap_or_default();
    let mut errors = Vec::new();
    if !wanted.is_empty() {
        let items = &mut subscription.items;
        for id in &wanted {
            if !items.iter().any(|item| item.statistic_id == *id) {
                let detail = json!({ "statisticId": id });
                errors.push(failure(500, "Resource not found", detail));
            }
        }
        items.retain(|item| wanted.contains(&item.statistic_id.as_str()));
        if items.is_empty() {
            return lost(call, errors);
        }
    }
    let values = watched(&state.board, call, &subscription.items);
    subscription.operation_id = None;
    Envelope::done(subscription_data(id, &subscription, &values))
        .with_errors(errors)
        .answer(StatusCode::OK, call.path())
}

fn delete_subscription(state: &State, call: &Call<'_>) -> ServiceResponse {
    state.board.close(call.arguments.path("id"));
    Envelope::done(Value::Null).answer(StatusCode::OK, call.path())
}

/// Whether an operation can do nothing without the servers behind the service. To delete is always
/// a success, and the response does not wait for the outcome.
pub(crate) fn waits_for_servers(operation: &Operation) -> bool {
    operation.service == SERVICE && operation.id != "deleteSubscription"
}

/// The response while the service has lost the servers behind it.
pub(crate) fn unavailable(path: &str) -> ServiceResponse {
    refuse(StatusCode::SERVICE_UNAVAILABLE, "Service Unavailable", path)
}

/// No 404 is documented here, and 500 is what the manual shows beside these words.
fn lost(call: &Call<'_>, errors: Vec<Value>) -> ServiceResponse {
    Envelope::error(500, "Resource not found")
        .with_errors(errors)
        .answer(StatusCode::INTERNAL_SERVER_ERROR, call.path())
}

fn nothing_done(call: &Call<'_>, errors: Vec<Value>) -> ServiceResponse {
    Envelope::error(400, "body/data/statistics: no usable entry")
        .with_errors(errors)
        .answer(StatusCode::BAD_REQUEST, call.path())
}

/// Does something with each entry of the request; an entry that fails leaves the others alone.
fn each<T>(arguments: &Arguments, mut work: impl FnMut(&Value) -> Result<T, Refusal>) -> (Vec<T>, Vec<Value>) {
    let entries = arguments.body.pointer("/data/statistics");
    let entries = entries.and_then(Value::as_array);
    let (mut results, mut errors) = (Vec::new(), Vec::new());
    for (index, entry) in entries.into_iter().flatten().enumerate() {
        match work(entry) {
            Ok(result) => results.push(result),
            Err((code, message)) => {
                let mut detail = Map::from_iter([("index".to_owned(), index.into())]);
                for name in ["statisticId", "name", "objectId", "objectType"] {
                    if let Some(value) = entry.get(name) {
                        detail.insert(name.to_owned(), value.clone());
                    }
                }
                errors.push(failure(code, message, Value::Object(detail)));
            }
        }
    }
    (results, errors)
}

fn item(board: &Board, taken: &mut BTreeSet<String>, entry: &Value) -> Result<Item, Refusal> {
    let statistic_id = member(entry, "statisticId").ok_or((400, "statisticId is missing"))?;
    let object_id = member(entry, "objectId").ok_or((400, "objectId is missing"))?;
    let object_type = member(entry, "objectType").ok_or((400, "objectType is missing"))?;
    let name = member(entry, "name");
    if name.is_some() == entry.get("definition").is_some() {
        return Err((400, "either name or definition is needed"));
    }
    match name {
        Some(name) => find(board, name, object_type, object_id)?,
        None => find_object(board, object_type, object_id)?,
    }
    if !taken.insert(statistic_id.to_owned()) {
        return Err((400, "statisticId is not unique"));
    }
    Ok(Item {
        statistic_id: statistic_id.to_owned(),
        object_type: object_type.to_owned(),
        object_id: object_id.to_owned(),
        name: name.map(str::to_owned),
    })
}

fn find(board: &Board, name: &str, object_type: &str, object_id: &str) -> Result<(), Refusal> {
    if !board.knows_statistic(name) {
        return Err((404, "Statistic not found"));
    }
    find_object(board, object_type, object_id)
}

fn find_object(board: &Board, object_type: &str, object_id: &str) -> Result<(), Refusal> {
    if board.knows_object(object_type, object_id) {
        Ok(())
    } else {
        Err((404, "Object not found"))
    }
}

fn member<'a>(entry: &'a Value, name: &str) -> Option<&'a str> {
    entry.get(name).and_then(Value::as_str)
}

/// The value of a statistic without a subscription.
fn peeked(board: &Board, name: &str, object_type: &str, object_id: &str, clock: Clock) -> Value {
    json!({
        "name": name,
        "objectId": object_id,
        "objectType": object_type,
        "value": board.value(Some(name), object_id, clock),
        "timestamp": clock.timestamp,
    })
}

/// The values of a subscription's statistics, with as much about each as was asked for.
fn watched(board: &Board, call: &Call<'_>, items: &[Item]) -> Vec<Value> {
    let clock = board.clock();
    let informative = call.arguments.query("verbose") != Some("OFF");
    let value = |item: &Item| {
        let mut value = json!({
            "statisticId": item.statistic_id,
            "value": board.value(item.name.as_deref(), &item.object_id, clock),
            "timestamp": clock.timestamp,
        });
        if informative {
            value["objectId"] = item.object_id.as_str().into();
            value["objectType"] = item.object_type.as_str().into();
            value["name"] = item.name.as_deref().into();
        }
        value
    };
    items.iter().map(value).collect()
}

fn subscription_data(id: &str, subscription: &Subscription, values: &[Value]) -> Value {
    json!({
        "subscriptionId": id,
        "operationId": subscription.operation_id,
        "statistics": values,
    })
}
