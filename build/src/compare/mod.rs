//! What changed between two states of documents, and whom it breaks.
//!
//! Two audiences are told apart. *Callers* use the Rust API that is generated from the documents: methods, types, their
//! arguments, fields and setters. *The wire* is what any client and the service exchange: what is sent may only become
//! more, what is received may only become less. A schema that goes both ways has to keep both rules.

use std::collections::HashMap;

use crate::document::Document;

mod components;
mod flow;
mod git;
pub mod kinds;
mod operations;
pub mod report;
mod schemas;
mod service;
pub mod state;
mod walk;

pub use kinds::Kind;

/// Whether something that worked goes on working.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// It does.
    Compatible,
    /// It may not, for some.
    Risky,
    /// It does not.
    Breaking,
}

impl Level {
    /// As reports and arguments call it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Compatible => "compatible",
            Self::Risky => "risky",
            Self::Breaking => "breaking",
        }
    }
}

/// Where something stands in one of the two states.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// The file, as it was named.
    pub file: String,
    /// From one.
    pub line: usize,
    /// JSON pointer. What is not there in this state has the pointer to what is around it.
    pub pointer: String,
}

/// One change.
#[derive(Clone, Debug)]
pub struct Change {
    /// What kind of change it is.
    pub kind: &'static Kind,
    /// For those who use the Rust API.
    pub callers: Level,
    /// For what is exchanged with the service.
    pub wire: Level,
    /// The document's file name.
    pub document: String,
    /// The operations in which it shows, by their `operationId`; none of what belongs to a model or to the document.
    pub operations: Vec<String>,
    /// What changed, without the operations.
    pub what: String,
    /// Where it was; None of what was added.
    pub old: Option<Place>,
    /// Where it is; None of what was removed.
    pub new: Option<Place>,
}

impl Change {
    /// For whoever is hit hardest.
    #[must_use]
    pub fn level(&self) -> Level {
        self.callers.max(self.wire)
    }

    /// What changed, in one sentence.
    #[must_use]
    pub fn sentence(&self) -> String {
        // More than these are no help to a reader.
        const NAMED: usize = 3;
        let names: Vec<String> = self
            .operations
            .iter()
            .take(NAMED)
            .map(|name| format!("`{name}`"))
            .collect();
        let more = self.operations.len().saturating_sub(NAMED);
        let mut sentence = match (names.is_empty(), more) {
            (true, _) => String::new(),
            (false, 0) => format!("{}: ", names.join(", ")),
            (false, more) => format!("{} and {more} more: ", names.join(", ")),
        };
        let mut letters = self.what.chars();
        match letters.next() {
            Some(first) if sentence.is_empty() => sentence.extend(first.to_uppercase()),
            first => sentence.extend(first),
        }
        sentence.push_str(letters.as_str());
        if !sentence.ends_with('.') {
            sentence.push('.');
        }
        sentence
    }

    /// Whether only what people read changed.
    #[must_use]
    pub fn is_documentation(&self) -> bool {
        self.kind == kinds::DOCUMENTATION_CHANGED
    }
}

/// What changed between two lists of documents, which belong together by their file names.
#[must_use]
pub fn documents(old: &[Document], new: &[Document]) -> Vec<Change> {
    let after: HashMap<&str, &Document> = new.iter().map(|document| (document.file_name(), document)).collect();
    let before: HashMap<&str, &Document> = old.iter().map(|document| (document.file_name(), document)).collect();
    let mut changes = Vec::new();
    for document in old {
        match after.get(document.file_name()) {
            Some(after) => changes.extend(pair(document, after)),
            None => changes.push(whole(document, kinds::DOCUMENT_REMOVED, Level::Breaking)),
        }
    }
    let added = new.iter().filter(|document| !before.contains_key(document.file_name()));
    changes.extend(added.map(|document| whole(document, kinds::DOCUMENT_ADDED, Level::Compatible)));
    changes.sort_by(|one, other| one.document.cmp(&other.document));
    changes
}

/// What changed between two states of one document, whatever their files are called.
#[must_use]
pub fn pair(old: &Document, new: &Document) -> Vec<Change> {
    let mut walk = walk::Walk::new(old, new);
    walk.service();
    walk.components();
    walk.operations();
    walk.finish()
}

fn whole(document: &Document, kind: &'static Kind, level: Level) -> Change {
    let place = Some(Place {
        file: document.path.display().to_string(),
        line: 1,
        pointer: String::new(),
    });
    let is_added = kind == kinds::DOCUMENT_ADDED;
    let operations = document
        .value
        .get("paths")
        .and_then(serde_json::Value::as_object)
        .into_iter()
        .flatten();
    let count: usize = operations
        .map(|(_, item)| {
            flow::METHODS
                .iter()
                .filter(|method| item.get(**method).is_some())
                .count()
        })
        .sum();
    Change {
        kind,
        callers: level,
        wire: level,
        document: document.file_name().to_owned(),
        operations: Vec::new(),
        what: format!(
            "the document `{}` was {}, with {count} operation{}",
            document.file_name(),
            if is_added { "added" } else { "removed" },
            if count == 1 { "" } else { "s" },
        ),
        old: place.clone().filter(|_| !is_added),
        new: place.filter(|_| is_added),
    }
}
