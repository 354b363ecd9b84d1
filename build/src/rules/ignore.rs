//! Rules that a document says don't apply to some part of it.

use std::cell::Cell;

use super::{Context, Selection, all, kind_of, nearest};
use crate::document::join;
use crate::document::nodes::{is_within, object};
use crate::finding::{Finding, Group, Rule};

/// What turns a rule off has a reason, and is needed.
pub static IGNORE: Rule = Rule {
    name: "ignore",
    group: Group::Convention,
    why: "`x-specs-ignore` turns a rule off for an object and everything in it. It names the rule and the reason, so that \
          readers know; where it hides nothing it would hide the next mistake.",
    help: "Correct the name of the rule, write the reason, or remove the entry.",
};

/// The key under which an object names such rules and the reasons.
const KEY: &str = "x-specs-ignore";

/// An entry of the extension.
struct Entry {
    rule: &'static Rule,
    /// The object that it is on.
    object: String,
    pointer: String,
    is_used: Cell<bool>,
}

/// Removes the findings that the document wants to be without, and adds those about the ways in which it says so.
pub fn apply(context: &Context<'_>, selection: &Selection, findings: &mut Vec<Finding>) {
    let document = context.document;
    let rules = all();
    let mut entries = Vec::new();
    let mut faults = Vec::new();
    for node in &context.nodes {
        let Some(ignored) = node.value.get(KEY) else {
            continue;
        };
        let place = node.at(KEY);
        if !ignored.is_object() {
            let message = format!(
                "`{KEY}` is {} and should be an object: reasons by rule",
                kind_of(ignored)
            );
            faults.push(document.finding_of_key(&IGNORE, &place, message));
        }
        for (name, reason) in object(Some(ignored)) {
            let pointer = join(&place, name);
            let rule = rules.iter().copied().find(|rule| rule.name == name);
            let message = match rule {
                None => {
                    let known = rules.iter().filter(|rule| !rule.group.is_error()).map(|rule| rule.name);
                    format!("there is no rule `{name}`{}", nearest(name, known))
                }
                Some(rule) if rule.group.is_error() || *rule == IGNORE => {
                    format!("the rule `{name}` can't be turned off")
                }
                Some(_) if reason.as_str().is_none_or(|reason| reason.trim().is_empty()) => {
                    format!("`{name}` is turned off without a reason")
                }
                Some(rule) => {
                    entries.push(Entry {
                        rule,
                        object: node.pointer.clone(),
                        pointer,
                        is_used: Cell::new(false),
                    });
                    continue;
                }
            };
            faults.push(document.finding_of_key(&IGNORE, &pointer, message));
        }
    }
    findings.retain(|finding| {
        let mut is_kept = true;
        for entry in &entries {
            if entry.rule == finding.rule && is_within(&finding.pointer, &entry.object) {
                entry.is_used.set(true);
                is_kept = false;
            }
        }
        is_kept
    });
    for entry in entries
        .iter()
        .filter(|entry| !entry.is_used.get() && selection.has(entry.rule))
    {
        let message = format!("`{}` is turned off and would find nothing here", entry.rule.name);
        faults.push(document.finding_of_key(&IGNORE, &entry.pointer, message));
    }
    if selection.has(&IGNORE) {
        findings.append(&mut faults);
    }
}
