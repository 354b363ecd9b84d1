//! What is wrong with a document: where, by which rule, why, and what to do about it.

use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// A rule that documents keep.
#[derive(Debug)]
pub struct Rule {
    /// How reports and documents call it, in kebab case.
    pub name: &'static str,
    /// Whom it serves.
    pub group: Group,
    /// Why it is a rule.
    pub why: &'static str,
    /// What an author does who has broken it.
    pub help: &'static str,
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Rule {}

/// Whom a rule serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// OpenAPI 3.0 itself.
    OpenApi,
    /// What the generator can express.
    Generator,
    /// How this project writes its documents.
    Convention,
    /// What makes a document good to read.
    Quality,
}

impl Group {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 4] = [Self::OpenApi, Self::Generator, Self::Convention, Self::Quality];

    /// Whether a document that breaks such a rule is of no use; of the others a document may say that they don't apply.
    #[must_use]
    pub fn is_error(self) -> bool {
        matches!(self, Self::OpenApi | Self::Generator)
    }

    /// As reports and arguments call it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::OpenApi => "openapi",
            Self::Generator => "generator",
            Self::Convention => "convention",
            Self::Quality => "quality",
        }
    }
}

/// One thing that is wrong.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule that is broken.
    pub rule: &'static Rule,
    /// The document, by the path that it was read from.
    pub file: PathBuf,
    /// JSON pointer to what is wrong.
    pub pointer: String,
    /// In bytes of the text.
    pub place: Range<usize>,
    /// From one, as editors count; none of a file that can't be read.
    pub line: usize,
    /// From one, in characters.
    pub column: usize,
    /// The line of the place's end.
    pub end_line: usize,
    /// The column after the last character of the place.
    pub end_column: usize,
    /// What is wrong.
    pub message: String,
}

impl Finding {
    /// The file as a whole is at fault.
    pub fn of_file(file: &Path, rule: &'static Rule, message: impl Into<String>) -> Self {
        Self {
            rule,
            file: file.to_owned(),
            pointer: String::new(),
            place: 0..0,
            line: 1,
            column: 1,
            end_line: 1,
            end_column: 1,
            message: message.into(),
        }
    }

    /// A place in the text of a file is at fault.
    pub fn of_text(
        file: &Path,
        text: &str,
        lines: &Lines,
        place: Range<usize>,
        rule: &'static Rule,
        message: impl Into<String>,
    ) -> Self {
        let (line, column) = lines.position(text, place.start);
        let (end_line, end_column) = match text.get(place.clone()) {
            Some(covered) if covered.contains('\n') => lines.position(text, place.end),
            Some(covered) => (line, column + covered.chars().count()),
            None => (line, column),
        };
        Self {
            line,
            column,
            end_line,
            end_column,
            place,
            ..Self::of_file(file, rule, message)
        }
    }
}

/// Where the lines of a text begin.
#[derive(Clone, Debug)]
pub struct Lines(Vec<usize>);

impl Lines {
    /// The lines of a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let ends = text.match_indices('\n').map(|(at, _)| at + 1);
        Self(std::iter::once(0).chain(ends).collect())
    }

    /// Line and column of a place in the text, both from one.
    fn position(&self, text: &str, at: usize) -> (usize, usize) {
        let line = self.0.partition_point(|start| *start <= at);
        let start = self.0.get(line.saturating_sub(1)).copied().unwrap_or_default();
        let inside = text.get(start..at).unwrap_or_default();
        (line, inside.chars().count() + 1)
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            file,
            line,
            column,
            message,
            ..
        } = self;
        write!(
            formatter,
            "{}:{line}:{column}: {message} [{}]",
            file.display(),
            self.rule.name
        )
    }
}

impl std::error::Error for Finding {}
