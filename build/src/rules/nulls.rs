//! Where `nullable` may stand, and where it has to.

use std::collections::HashSet;

use serde_json::Value;

use super::{Check, Context};
use crate::document::join;
use crate::document::nodes::{Kind, array, is_set, is_within, object, text};
use crate::finding::{Finding, Group, Rule};

/// What may be null is marked, and nothing else.
pub static NULLS: Rule = Rule {
    name: "nulls",
    group: Group::Convention,
    why: "Members that the service sends may be null where they may be without a value, see `What may be null` in \
          `specs/README.md`. The mark means something beside the `type` of an optional member only.",
    help: "Move `nullable: true` to the member that may be null, beside its `type`, or remove it.",
};

/// The checks of this file.
pub static CHECKS: &[Check] = &[Check {
    rules: &[&NULLS],
    run: nulls,
}];

fn nulls(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = context.document;
    let sent = sent(context);
    for node in context.nodes_of(Kind::Schema) {
        if node.value.get("x-genesys-envelope").is_some() {
            envelope(context, &node.pointer, node.value, findings);
        }
        if node.reference().is_some() || !is_set(node.value, "nullable") {
            continue;
        }
        let owner = node.pointer.rsplit_once("/properties/");
        let required = owner.and_then(|(owner, _)| document.value.pointer(owner)?.get("required"));
        let listed = node.value.get("enum");
        let message = match owner {
            None => "`nullable` is on something else than a member of an object",
            Some(_) if text(node.value, "type").is_none() => "`nullable` means nothing without a `type` beside it",
            Some((_, name)) if array(required).iter().any(|required| required == name) => {
                "`nullable` is on a required member"
            }
            Some((owner, _)) if !sent.iter().any(|root| is_within(owner, root)) => {
                "`nullable` is on something that only clients send"
            }
            Some(_) if listed.is_some() && !array(listed).contains(&Value::Null) => {
                "`nullable` is on an enumeration without `null` in it"
            }
            Some(_) => continue,
        };
        findings.push(document.finding_of_key(&NULLS, &node.at("nullable"), message));
    }
}

/// Of an envelope only the code of its status is always there.
fn envelope(context: &Context<'_>, pointer: &str, schema: &Value, findings: &mut Vec<Finding>) {
    let document = context.document;
    let errors = schema.pointer("/properties/errors");
    if errors.is_some_and(|errors| !is_set(errors, "nullable")) {
        let place = format!("{pointer}/properties/errors");
        findings.push(document.finding(&NULLS, &place, "`errors` of an envelope is not nullable"));
    }
    let status = schema
        .pointer("/properties/status")
        .map(|status| document.follow(status));
    for (name, member) in object(status.and_then(|status| status.get("properties"))) {
        if ["message", "detail"].contains(&&**name) && !is_set(member, "nullable") {
            let place = format!("{pointer}/properties/status");
            let message = format!("the status of an envelope has a `{name}` that is not nullable");
            findings.push(document.finding(&NULLS, &place, message));
        }
    }
}

/// Everything that Genesys sends: responses, and what webhooks deliver.
fn sent(context: &Context<'_>) -> HashSet<String> {
    let holder = match context.document.value.get("x-genesys-webhook") {
        Some(_) => "requestBody",
        None => "responses",
    };
    let operations = context.operations.iter();
    let mut open: Vec<String> = operations.map(|operation| join(&operation.pointer, holder)).collect();
    let references: Vec<(&str, &str)> = context
        .nodes
        .iter()
        .filter_map(|node| Some((&*node.pointer, node.reference()?.strip_prefix('#')?)))
        .collect();
    let mut sent = HashSet::new();
    while let Some(root) = open.pop() {
        let inside = references.iter().filter(|(pointer, _)| is_within(pointer, &root));
        open.extend(
            inside
                .map(|(_, target)| (*target).to_owned())
                .filter(|target| !sent.contains(target)),
        );
        sent.insert(root);
    }
    sent
}
