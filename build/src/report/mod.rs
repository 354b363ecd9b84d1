//! Findings as people and programs read them: a file for each format.

use clap::{Arg, ArgMatches};

use crate::document::Document;
use crate::finding::Finding;

/// How findings are reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Human,
}

impl Format {
    /// What the argument `--format` says.
    #[must_use]
    pub fn of(_arguments: &ArgMatches) -> Self {
        Self::Human
    }
}

/// The argument `--format`.
#[must_use]
pub fn argument() -> Arg {
    Arg::new("format").long("format")
}

/// The report on documents.
#[must_use]
pub fn render(_format: Format, findings: &[Finding], _documents: &[Document]) -> String {
    findings.iter().map(|finding| format!("{finding}\n")).collect()
}
