//! What goes through two states of a document side by side and takes note of what is different.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use super::flow::{self, Flow};
use super::{Change, Kind, Level, Place, kinds};
use crate::document::{Document, join};

/// A value and where it stands.
#[derive(Clone)]
pub struct At<'a> {
    pub pointer: String,
    pub value: &'a Value,
}

impl<'a> At<'a> {
    /// A member; None if it isn't there.
    pub fn get(&self, key: &str) -> Option<Self> {
        Some(Self {
            pointer: join(&self.pointer, key),
            value: self.value.get(key)?,
        })
    }

    /// The elements of a list; none of anything else.
    pub fn items(&self) -> Vec<Self> {
        let items = self.value.as_array().into_iter().flatten().enumerate();
        items
            .map(|(index, value)| Self {
                pointer: join(&self.pointer, &index.to_string()),
                value,
            })
            .collect()
    }

    /// The members of an object; none of anything else.
    pub fn members(&self) -> Vec<(&'a str, Self)> {
        let members = self.value.as_object().into_iter().flat_map(Map::iter);
        members
            .map(|(key, value)| {
                let pointer = join(&self.pointer, key);
                (key.as_str(), Self { pointer, value })
            })
            .collect()
    }

    pub fn text(&self, key: &str) -> Option<&'a str> {
        self.value.get(key).and_then(Value::as_str)
    }

    pub fn flag(&self, key: &str) -> bool {
        self.value.get(key) == Some(&Value::Bool(true))
    }
}

/// What changes have in common that are the same: kind, places, and the sentence where it tells them apart.
type Sameness = (&'static str, Option<Place>, Option<Place>, String);

/// How bad a change is.
#[derive(Clone, Copy)]
pub struct Levels {
    pub callers: Level,
    pub wire: Level,
}

/// Two states of a document, and what was found so far.
pub struct Walk<'a> {
    pub old: &'a Document,
    pub new: &'a Document,
    pub changes: Vec<Change>,
    /// The operation that is looked at.
    pub operation: Option<String>,
    /// New names of models by old ones.
    pub renamed: HashMap<String, String>,
    /// Pairs of schemas that are compared by what they consist of, so that those that lead to themselves end.
    pub inside: HashSet<(String, String)>,
    flows: (HashMap<String, Flow>, HashMap<String, Flow>),
}

impl<'a> Walk<'a> {
    pub fn new(old: &'a Document, new: &'a Document) -> Self {
        Self {
            old,
            new,
            changes: Vec::new(),
            operation: None,
            renamed: HashMap::new(),
            inside: HashSet::new(),
            flows: (flow::of_components(old), flow::of_components(new)),
        }
    }

    /// The whole documents.
    pub fn both(&self) -> (At<'a>, At<'a>) {
        let at = |document: &'a Document| At {
            pointer: String::new(),
            value: &document.value,
        };
        (at(self.old), at(self.new))
    }

    /// Where models of these names go, in either state.
    pub fn flow_of(&self, old: &str, new: &str) -> Flow {
        let of = |flows: &HashMap<String, Flow>, name| flows.get(name).copied().unwrap_or_default();
        of(&self.flows.0, old).and(of(&self.flows.1, new))
    }

    /// Takes note of a change. The pointers lead to what changed, or to what is around it where it isn't there.
    pub fn found(&mut self, kind: &'static Kind, levels: Levels, old: &str, new: &str, what: impl Into<String>) {
        self.changes.push(Change {
            kind,
            callers: levels.callers,
            wire: levels.wire,
            document: self.new.file_name().to_owned(),
            operations: self.operation.iter().cloned().collect(),
            what: what.into(),
            old: Some(place(self.old, old)),
            new: Some(place(self.new, new)),
        });
    }

    /// Compares what only people read.
    pub fn documentation(&mut self, old: &At<'_>, new: &At<'_>, keys: &[&str], what: &str) {
        for key in keys {
            if old.value.get(*key) != new.value.get(*key) {
                let levels = levels(Level::Compatible, Level::Compatible);
                let pointers = (join(&old.pointer, key), join(&new.pointer, key));
                let what = format!("{what}: `{key}` changed");
                self.found(kinds::DOCUMENTATION_CHANGED, levels, &pointers.0, &pointers.1, what);
            }
        }
    }

    /// Compares whatever is not among the keys that others look at.
    pub fn rest(&mut self, old: &At<'_>, new: &At<'_>, known: &[&str], what: &str) {
        let mut keys: Vec<&str> = old
            .members()
            .into_iter()
            .chain(new.members())
            .map(|(key, _)| key)
            .collect();
        keys.sort_unstable();
        keys.dedup();
        for key in keys.into_iter().filter(|key| !known.contains(key)) {
            if old.value.get(key) == new.value.get(key) {
                continue;
            }
            let (kind, level) = match key.starts_with("x-") {
                true => (kinds::EXTENSION_CHANGED, Level::Compatible),
                false => (kinds::OTHER_CHANGED, Level::Risky),
            };
            let pointers = (join(&old.pointer, key), join(&new.pointer, key));
            self.found(
                kind,
                levels(level, level),
                &pointers.0,
                &pointers.1,
                format!("{what}: `{key}` changed"),
            );
        }
        if old.value.is_object() != new.value.is_object() {
            let what = format!("{what} was replaced by something else");
            let levels = levels(Level::Risky, Level::Risky);
            self.found(kinds::OTHER_CHANGED, levels, &old.pointer, &new.pointer, what);
        }
    }

    /// Compares a mark of deprecation.
    pub fn deprecation(&mut self, old: &At<'_>, new: &At<'_>, what: &str) {
        let pointers = (join(&old.pointer, "deprecated"), join(&new.pointer, "deprecated"));
        match (old.flag("deprecated"), new.flag("deprecated")) {
            (false, true) => {
                let levels = levels(Level::Risky, Level::Risky);
                self.found(
                    kinds::DEPRECATED,
                    levels,
                    &pointers.0,
                    &pointers.1,
                    format!("{what} is deprecated now"),
                );
            }
            (true, false) => {
                let levels = levels(Level::Compatible, Level::Compatible);
                let what = format!("{what} is not deprecated any more");
                self.found(kinds::NO_LONGER_DEPRECATED, levels, &pointers.0, &pointers.1, what);
            }
            _ => {}
        }
    }

    /// What was found, with the same thing in several operations as one change.
    pub fn finish(self) -> Vec<Change> {
        let mut merged: Vec<Change> = Vec::new();
        let mut known: HashMap<Sameness, usize> = HashMap::new();
        for change in self.changes {
            // In a place that operations share, the sentence differs by what they call it.
            let shared = |place: &Option<Place>| {
                place
                    .as_ref()
                    .is_some_and(|place| place.pointer.starts_with("/components/"))
            };
            let what = match shared(&change.old) && shared(&change.new) && !change.operations.is_empty() {
                true => String::new(),
                false => change.what.clone(),
            };
            let key = (change.kind.name, change.old.clone(), change.new.clone(), what);
            match known.get(&key).and_then(|index| merged.get_mut(*index)) {
                Some(same) => {
                    same.callers = same.callers.max(change.callers);
                    same.wire = same.wire.max(change.wire);
                    let more = change.operations.into_iter();
                    let more: Vec<String> = more.filter(|name| !same.operations.contains(name)).collect();
                    same.operations.extend(more);
                }
                None => {
                    known.insert(key, merged.len());
                    merged.push(change);
                }
            }
        }
        merged
    }
}

pub fn levels(callers: Level, wire: Level) -> Levels {
    Levels { callers, wire }
}

/// Follows references, so that what is shared has the pointer to where it stands.
pub fn follow<'a>(document: &'a Document, at: &At<'a>) -> Option<At<'a>> {
    let mut at = at.clone();
    // A chain that is longer goes in circles.
    for _ in 0..16 {
        match at.text("$ref") {
            None => return Some(at),
            Some(reference) => {
                at = At {
                    pointer: reference.trim_start_matches('#').to_owned(),
                    value: document.at(reference)?,
                }
            }
        }
    }
    None
}

fn place(document: &Document, pointer: &str) -> Place {
    let start = document.place(pointer).start;
    let before = document.text.get(..start).unwrap_or_default();
    Place {
        file: document.path.display().to_string(),
        line: before.matches('\n').count() + 1,
        pointer: pointer.to_owned(),
    }
}
