//! Which schemas a client sends, and which it receives.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::Level;
use crate::document::Document;

/// The directions in which something goes, as a client of this crate sees it. What Genesys sends to a webhook is
/// received.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flow {
    pub sent: bool,
    pub received: bool,
}

impl Flow {
    /// The worse level of the directions that there are.
    pub fn level(self, sent: Level, received: Level) -> Level {
        let sent = if self.sent { sent } else { Level::Compatible };
        let received = if self.received { received } else { Level::Compatible };
        sent.max(received)
    }

    /// Less than before is allowed.
    pub fn narrowed(self) -> Level {
        self.level(Level::Breaking, Level::Compatible)
    }

    /// More than before is possible.
    pub fn widened(self, received: Level) -> Level {
        self.level(Level::Compatible, received)
    }

    pub fn and(self, other: Self) -> Self {
        Self {
            sent: self.sent || other.sent,
            received: self.received || other.received,
        }
    }
}

pub use crate::document::nodes::METHODS;

pub fn is_webhook(document: &Document) -> bool {
    document.value.get("x-genesys-webhook") == Some(&Value::Bool(true))
}

/// Where requests of a document go, and where responses go.
pub fn flows(document: &Document) -> (Flow, Flow) {
    let sent = Flow {
        sent: true,
        received: false,
    };
    let received = Flow {
        sent: false,
        received: true,
    };
    match is_webhook(document) {
        true => (received, sent),
        false => (sent, received),
    }
}

/// The flow of each schema of the components that operations lead to.
pub fn of_components(document: &Document) -> HashMap<String, Flow> {
    let (request, response) = flows(document);
    let mut todo: Vec<(&Value, Flow)> = Vec::new();
    for item in document
        .value
        .get("paths")
        .and_then(Value::as_object)
        .into_iter()
        .flat_map(|paths| paths.values())
    {
        todo.extend(item.get("parameters").map(|parameters| (parameters, request)));
        for operation in METHODS.iter().filter_map(|method| item.get(*method)) {
            todo.extend(operation.get("parameters").map(|parameters| (parameters, request)));
            todo.extend(operation.get("requestBody").map(|body| (body, request)));
            todo.extend(operation.get("responses").map(|responses| (responses, response)));
        }
    }
    let mut flows: HashMap<String, Flow> = HashMap::new();
    let mut seen = HashSet::new();
    while let Some((value, flow)) = todo.pop() {
        match value {
            Value::Object(members) => {
                if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
                    if let Some(name) = reference.strip_prefix("#/components/schemas/") {
                        let known = flows.entry(name.to_owned()).or_default();
                        *known = known.and(flow);
                    }
                    if seen.insert((reference, flow.sent)) {
                        todo.extend(document.at(reference).map(|target| (target, flow)));
                    }
                }
                todo.extend(members.values().map(|member| (member, flow)));
            }
            Value::Array(items) => todo.extend(items.iter().map(|item| (item, flow))),
            _ => {}
        }
    }
    flows
}
