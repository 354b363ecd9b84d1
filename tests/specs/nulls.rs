//! Where `nullable` may stand, and where it has to.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::{Document, Kind, array, join, object, text};
use crate::rules::Faults;

pub fn nulls(document: &Document, faults: &mut Faults<'_>) {
    let sent = sent(document);
    for node in document.nodes_of(Kind::Schema) {
        if node.value.get("x-genesys-envelope").is_some() {
            envelope(document, &node.pointer, node.value, faults);
        }
        if !is_nullable(node.value) {
            continue;
        }
        let place = join(&node.pointer, "nullable");
        let Some((owner, name)) = node.pointer.rsplit_once("/properties/") else {
            faults.add(place, "is on something else than a member of an object");
            continue;
        };
        let required = document.value.pointer(owner).and_then(|owner| owner.get("required"));
        if text(node.value, "type").is_none() {
            faults.add(place, "means nothing without a `type` beside it");
        } else if array(required).iter().any(|required| required == name) {
            faults.add(place, "is on a required member");
        } else if !sent.iter().any(|root| within(owner, root)) {
            faults.add(place, "is on something that only clients send");
        } else if node.value.get("enum").is_some() && !array(node.value.get("enum")).contains(&Value::Null) {
            faults.add(place, "is on an enumeration without `null` in it");
        }
    }
}

/// Of an envelope only the code of its status is always there.
fn envelope(document: &Document, pointer: &str, schema: &Value, faults: &mut Faults<'_>) {
    let errors = schema.pointer("/properties/errors");
    if errors.is_some_and(|errors| !is_nullable(errors)) {
        faults.add(format!("{pointer}/properties/errors"), "is not nullable");
    }
    let status = schema
        .pointer("/properties/status")
        .map(|status| document.follow(status));
    for (name, member) in object(status.and_then(|status| status.get("properties"))) {
        if ["message", "detail"].contains(&&**name) && !is_nullable(member) {
            let place = format!("{pointer}/properties/status");
            faults.add(place, format!("has a `{name}` that is not nullable"));
        }
    }
}

fn is_nullable(schema: &Value) -> bool {
    schema.get("nullable") == Some(&Value::Bool(true))
}

fn within(pointer: &str, root: &str) -> bool {
    pointer
        .strip_prefix(root)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Everything that Genesys sends: responses, and what webhooks deliver.
fn sent(document: &Document) -> BTreeSet<String> {
    let holder = match document.value.get("x-genesys-webhook") {
        Some(_) => "requestBody",
        None => "responses",
    };
    let operations = document.operations().into_iter();
    let mut open: Vec<String> = operations.map(|operation| join(&operation.pointer, holder)).collect();
    let nodes = document.nodes();
    let mut sent = BTreeSet::new();
    while let Some(root) = open.pop() {
        let inside = nodes.iter().filter(|node| within(&node.pointer, &root));
        let targets = inside.filter_map(|node| text(node.value, "$ref")?.strip_prefix('#'));
        open.extend(targets.filter(|target| !sent.contains(*target)).map(str::to_owned));
        sent.insert(root);
    }
    sent
}
