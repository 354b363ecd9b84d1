//! What the Statistics service says over CometD.

use serde_json::{Value, json};

use super::sessions::{SERVICE, UPDATES};

/// The notification that the service is there, or is not.
pub(crate) fn service_state(available: bool) -> Value {
    let state = if available { "AVAILABLE" } else { "UNAVAILABLE" };
    notification("ServiceStateChange", SERVICE, &json!({ "serviceState": state }))
}

/// The notification of new values.
pub(crate) fn update(statistics: Vec<Value>) -> Value {
    notification("StatisticUpdate", UPDATES, &json!({ "statistics": statistics }))
}

fn notification(name: &str, topic: &str, data: &Value) -> Value {
    json!({ "name": name, "topic": topic, "data": data })
}
