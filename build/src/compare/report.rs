//! Changes as people and programs read them.
//!
//! JSON is for programs and stays as it is within a `version`:
//!
//! ```json
//! {
//!   "version": 1,
//!   "old": "HEAD", "new": "specs",
//!   "summary": {
//!     "callers": { "breaking": 1, "risky": 0, "compatible": 0 },
//!     "wire": { "breaking": 0, "risky": 0, "compatible": 1 },
//!     "documentation": 3
//!   },
//!   "changes": [{
//!     "kind": "operation-renamed",
//!     "callers": "breaking", "wire": "compatible",
//!     "document": "openmedia.yaml",
//!     "operations": ["createInteraction"],
//!     "message": "`createInteraction`: the operation was called `openInteraction`.",
//!     "advice": "Call the method by its new name.",
//!     "old": { "file": "HEAD:specs/openmedia.yaml", "line": 41, "pointer": "/paths/…/operationId" },
//!     "new": { "file": "specs/openmedia.yaml", "line": 41, "pointer": "/paths/…/operationId" }
//!   }]
//! }
//! ```
//!
//! `advice` is null for what is compatible, `old` for a document that was added, `new` for one that was removed. Changes
//! of what only people read are counted in `documentation`, and listed only on demand.

use std::fmt::Write;

use serde_json::{Value, json};

use super::{Change, Level, Place};

/// How changes are reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For a terminal.
    Human {
        /// Colour by escape sequences.
        color: bool,
    },
    /// For programs.
    Json,
    /// For release notes.
    Markdown,
}

/// What is reported on.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    /// The old state, as it was named.
    pub old: &'a str,
    /// The new state, as it was named.
    pub new: &'a str,
    /// Everything that changed.
    pub changes: &'a [Change],
    /// Changes of documentation are listed too, not only counted.
    pub all: bool,
}

const LEVELS: [Level; 3] = [Level::Breaking, Level::Risky, Level::Compatible];

impl Report<'_> {
    /// The report as text, with a line end at its end.
    #[must_use]
    pub fn render(&self, format: Format) -> String {
        match format {
            Format::Human { color } => self.human(color),
            Format::Json => format!("{:#}\n", self.json()),
            Format::Markdown => self.markdown(),
        }
    }

    fn listed(&self) -> impl Iterator<Item = &Change> {
        self.changes
            .iter()
            .filter(|change| self.all || !change.is_documentation())
    }

    /// The listed changes of a level by document.
    fn of_level(&self, level: Level) -> Vec<(&str, Vec<&Change>)> {
        let mut documents: Vec<(&str, Vec<&Change>)> = Vec::new();
        for change in self.listed().filter(|change| change.level() == level) {
            match documents.iter_mut().find(|(document, _)| *document == change.document) {
                Some((_, changes)) => changes.push(change),
                None => documents.push((&change.document, vec![change])),
            }
        }
        documents.sort_by_key(|(document, _)| *document);
        documents
    }

    fn documentation(&self) -> usize {
        self.changes.iter().filter(|change| change.is_documentation()).count()
    }

    fn count(&self, is_counted: impl Fn(&Change) -> bool) -> usize {
        self.changes
            .iter()
            .filter(|change| !change.is_documentation() && is_counted(change))
            .count()
    }

    fn summary(&self) -> String {
        let counts = LEVELS.map(|level| format!("{} {}", self.count(|change| change.level() == level), level.name()));
        let documentation = match self.documentation() {
            0 => String::new(),
            1 => "; 1 change of documentation only".to_owned(),
            count => format!("; {count} changes of documentation only"),
        };
        match self.changes.is_empty() {
            true => "nothing changed".to_owned(),
            false => format!("{}{documentation}", counts.join(", ")),
        }
    }

    fn human(&self, color: bool) -> String {
        let paint = |code: &str, text: &str| match color {
            true => format!("\u{1b}[{code}m{text}\u{1b}[0m"),
            false => text.to_owned(),
        };
        let code = |level: Level| match level {
            Level::Breaking => "31",
            Level::Risky => "33",
            Level::Compatible => "32",
        };
        let mut text = String::new();
        for level in LEVELS {
            let documents = self.of_level(level);
            if documents.is_empty() {
                continue;
            }
            let _ = writeln!(
                text,
                "{}\n",
                paint(&format!("1;{}", code(level)), &capitalised(level.name()))
            );
            for (document, changes) in documents {
                let _ = writeln!(text, "  {}", paint("1", document));
                for change in changes {
                    let named = |level: Level| paint(code(level), level.name());
                    let _ = writeln!(text, "    {}", change.sentence());
                    let (callers, wire) = (named(change.callers), named(change.wire));
                    let _ = writeln!(
                        text,
                        "      {}: {callers} for callers, {wire} on the wire",
                        change.kind.name
                    );
                    let _ = writeln!(text, "      {}", paint("2", &places(change)));
                    if change.level() != Level::Compatible {
                        let _ = writeln!(text, "      {}", change.kind.advice);
                    }
                }
                text.push('\n');
            }
        }
        let _ = writeln!(text, "{} → {}: {}", self.old, self.new, self.summary());
        text
    }

    fn json(&self) -> Value {
        let counts = |of: fn(&Change) -> Level| {
            let count = |level| self.count(|change| of(change) == level);
            json!({
                "breaking": count(Level::Breaking),
                "risky": count(Level::Risky),
                "compatible": count(Level::Compatible),
            })
        };
        let place = |place: &Option<Place>| match place {
            Some(place) => json!({ "file": place.file, "line": place.line, "pointer": place.pointer }),
            None => Value::Null,
        };
        let change = |change: &Change| {
            json!({
                "kind": change.kind.name,
                "callers": change.callers.name(),
                "wire": change.wire.name(),
                "document": change.document,
                "operations": change.operations,
                "message": change.sentence(),
                "advice": Some(change.kind.advice).filter(|_| change.level() != Level::Compatible),
                "old": place(&change.old),
                "new": place(&change.new),
            })
        };
        json!({
            "version": 1,
            "old": self.old,
            "new": self.new,
            "summary": {
                "callers": counts(|change| change.callers),
                "wire": counts(|change| change.wire),
                "documentation": self.documentation(),
            },
            "changes": self.listed().map(change).collect::<Vec<_>>(),
        })
    }

    fn markdown(&self) -> String {
        let mut text = String::new();
        for level in LEVELS {
            let documents = self.of_level(level);
            if documents.is_empty() {
                continue;
            }
            let _ = writeln!(text, "### {}\n", capitalised(level.name()));
            for (document, changes) in documents {
                let _ = writeln!(text, "`{document}`\n");
                for change in changes {
                    let whom = match (change.callers == level, change.wire == level) {
                        (true, false) if level != Level::Compatible => " (callers)",
                        (false, true) if level != Level::Compatible => " (wire)",
                        _ => "",
                    };
                    let advice = match level {
                        Level::Compatible => String::new(),
                        _ => format!(" {}", change.kind.advice),
                    };
                    let _ = writeln!(text, "- {}{whom}{advice}", change.sentence());
                }
                text.push('\n');
            }
        }
        let _ = writeln!(text, "{}.", capitalised(&self.summary()));
        text
    }
}

fn places(change: &Change) -> String {
    let place = |place: &Place| format!("{}:{} {}", place.file, place.line, place.pointer);
    match (&change.old, &change.new) {
        (Some(old), Some(new)) if old.pointer == new.pointer => {
            format!("{}:{} → {}", old.file, old.line, place(new).trim_end())
        }
        (Some(old), Some(new)) => format!("{} → {}", place(old).trim_end(), place(new).trim_end()),
        (Some(only), None) | (None, Some(only)) => place(only).trim_end().to_owned(),
        (None, None) => String::new(),
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}
