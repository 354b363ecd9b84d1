//! References, which lead to something of the kind that belongs there.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::{Check, Context, nearest};
use crate::document::join;
use crate::document::nodes::{Kind, Node, SECTIONS, array, is_within, object, text};
use crate::finding::{Finding, Group, Rule};

/// References lead to components of the right kind.
pub static REFERENCES: Rule = Rule {
    name: "references",
    group: Group::OpenApi,
    why: "What a reference stands for is the component that it points at; without one there is nothing to read.",
    help: "Point at a component that is there and of the kind that belongs here, as in `#/components/schemas/Name`.",
};

/// The checks of this file.
pub static CHECKS: &[Check] = &[Check {
    rules: &[&REFERENCES],
    run: references,
}];

fn references(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = context.document;
    for node in &context.nodes {
        if node.kind == Kind::Discriminator {
            for (name, target) in object(node.value.get("mapping")) {
                let target = target.as_str().unwrap_or_default();
                if target.starts_with('#') && document.at(target).is_none() {
                    let place = join(&node.at("mapping"), name);
                    findings.push(document.finding(&REFERENCES, &place, format!("{target} points at nothing")));
                }
            }
        }
        if node.kind == Kind::Link
            && let Some(id) = text(node.value, "operationId")
        {
            let ids = context
                .operations
                .iter()
                .filter_map(|operation| text(operation.value, "operationId"));
            if !ids.clone().any(|other| other == id) {
                let message = format!("there is no operation `{id}`{}", nearest(id, ids));
                findings.push(document.finding(&REFERENCES, &node.at("operationId"), message));
            }
        }
        let Some(target) = node.reference() else {
            continue;
        };
        let section = SECTIONS
            .iter()
            .find(|(_, kind)| *kind == node.kind)
            .map(|(section, _)| *section);
        let prefix = format!("#/components/{}/", section.unwrap_or_default());
        let message = match document.at(target) {
            _ if !target.starts_with('#') => {
                format!("{target} is outside of this document, where nothing is looked up")
            }
            None => {
                let known = object(
                    document
                        .value
                        .pointer(prefix.trim_start_matches('#').trim_end_matches('/')),
                );
                let known: Vec<String> = known.map(|(name, _)| format!("{prefix}{name}")).collect();
                format!(
                    "{target} points at nothing{}",
                    nearest_reference(target, &prefix, &known)
                )
            }
            Some(_) if !target.starts_with(&prefix) => {
                format!("{target} is not {}, which belongs here", node.kind.name())
            }
            Some(_) if node.kind != Kind::Schema && is_endless(context, target) => {
                format!("{target} leads back to itself")
            }
            Some(_) => continue,
        };
        // The object is at fault, and the reference is what to look at.
        let mut finding = document.finding(&REFERENCES, &node.at("$ref"), message);
        finding.pointer.clone_from(&node.pointer);
        findings.push(finding);
    }
    for pointer in circles(context) {
        let message =
            "the schema takes itself in by way of `allOf`, `anyOf`, `oneOf` or `not`, so no value can be checked";
        findings.push(document.finding(&REFERENCES, &pointer, message));
    }
}

/// The nearest by the component's name, since most of a reference is the same in all.
fn nearest_reference(target: &str, prefix: &str, known: &[String]) -> String {
    let Some(name) = target.strip_prefix(prefix) else {
        return nearest(target, known.iter().map(String::as_str));
    };
    nearest(name, known.iter().filter_map(|known| known.strip_prefix(prefix)))
}

fn is_endless(context: &Context<'_>, target: &str) -> bool {
    let mut seen = HashSet::new();
    let mut target = target;
    while seen.insert(target) {
        match context.document.at(target).and_then(|value| text(value, "$ref")) {
            Some(next) => target = next,
            None => return false,
        }
    }
    true
}

/// Schemas that are part of themselves without a member or an element in between.
pub fn circles(context: &Context<'_>) -> Vec<String> {
    let mut state: HashMap<&str, bool> = HashMap::new();
    let schemas: HashMap<&str, &Node<'_>> = context
        .nodes_of(Kind::Schema)
        .map(|node| (&*node.pointer, node))
        .collect();
    let mut circles = Vec::new();
    for node in context.nodes_of(Kind::Schema) {
        visit(&schemas, &node.pointer, &mut state, &mut circles);
    }
    circles
}

/// Goes through all that a schema takes in. A schema whose state is false is being gone through.
fn visit<'a>(
    schemas: &HashMap<&'a str, &'a Node<'a>>,
    start: &'a str,
    state: &mut HashMap<&'a str, bool>,
    circles: &mut Vec<String>,
) {
    // The pointer and whether all that it takes in has been gone through. No recursion: a chain may be long.
    let mut open = vec![(start, false)];
    while let Some((pointer, is_done)) = open.pop() {
        if is_done {
            state.insert(pointer, true);
            continue;
        }
        match state.get(pointer) {
            Some(true) => continue,
            Some(false) => {
                if open.iter().any(|(other, is_done)| *is_done && *other == pointer) {
                    circles.push(pointer.to_owned());
                }
                continue;
            }
            None => {}
        }
        state.insert(pointer, false);
        open.push((pointer, true));
        let Some(node) = schemas.get(pointer) else {
            continue;
        };
        for next in taken_in(node) {
            if let Some((next, _)) = schemas.get_key_value(&*next) {
                open.push((next, false));
            }
        }
    }
}

fn taken_in(node: &Node<'_>) -> Vec<String> {
    if let Some(reference) = node.reference() {
        return reference.strip_prefix('#').map(str::to_owned).into_iter().collect();
    }
    let mut pointers = Vec::new();
    for key in ["allOf", "anyOf", "oneOf"] {
        let parts = array(node.value.get(key)).len();
        pointers.extend((0..parts).map(|index| format!("{}/{index}", node.at(key))));
    }
    if node.value.get("not").is_some_and(Value::is_object) {
        pointers.push(node.at("not"));
    }
    pointers
}

/// The components that something refers to, be it by way of others.
pub fn used(context: &Context<'_>) -> HashSet<String> {
    let mut held: HashMap<String, Vec<&str>> = HashMap::new();
    for node in &context.nodes {
        let Some(target) = node.reference().and_then(|target| target.strip_prefix('#')) else {
            continue;
        };
        held.entry(component(&node.pointer).unwrap_or_default().to_owned())
            .or_default()
            .push(target);
    }
    let mut used = HashSet::new();
    let mut open: Vec<&str> = held.get("").into_iter().flatten().copied().collect();
    while let Some(target) = open.pop() {
        let name = component(target).unwrap_or(target);
        if used.insert(name.to_owned()) {
            open.extend(held.get(name).into_iter().flatten());
        }
    }
    used
}

/// The component that a pointer leads into.
fn component(pointer: &str) -> Option<&str> {
    if !is_within(pointer, "/components") {
        return None;
    }
    let mut ends = pointer.match_indices('/').map(|(at, _)| at).skip(3);
    pointer.get(..ends.next().unwrap_or(pointer.len()))
}
