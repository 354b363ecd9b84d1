//! Findings as people and programs read them: a file for each format.

use std::collections::BTreeSet;
use std::io::IsTerminal;
use std::path::Path;

use clap::builder::PossibleValue;
use clap::{Arg, ArgMatches, ValueEnum, value_parser};

use crate::document::Document;
use crate::finding::Finding;

mod github;
mod human;
pub mod json;
mod sarif;

/// How findings are reported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Excerpts of the documents with the reasons, for people.
    #[default]
    Human,
    /// One object, for programs.
    Json,
    /// SARIF 2.1.0, for platforms that show what many tools find.
    Sarif,
    /// Commands that annotate files in GitHub Actions.
    GitHub,
}

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Human, Self::Json, Self::Sarif, Self::GitHub]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(match self {
            Self::Human => PossibleValue::new("human").help("Excerpts of the documents with the reasons, for people"),
            Self::Json => PossibleValue::new("json").help("One object, for programs"),
            Self::Sarif => PossibleValue::new("sarif").help("SARIF 2.1.0"),
            Self::GitHub => PossibleValue::new("github").help("Annotations of files in GitHub Actions"),
        })
    }
}

impl Format {
    /// What the argument `--format` says.
    #[must_use]
    pub fn of(arguments: &ArgMatches) -> Self {
        arguments.get_one("format").copied().unwrap_or_default()
    }
}

/// The argument `--format`.
#[must_use]
pub fn argument() -> Arg {
    Arg::new("format")
        .long("format")
        .value_name("FORMAT")
        .help("How findings are reported")
        .value_parser(value_parser!(Format))
        .default_value("human")
}

/// The report on documents: those that could be read, and those that findings say could not.
#[must_use]
pub fn render(format: Format, findings: &[Finding], documents: &[Document]) -> String {
    let read: BTreeSet<&Path> = documents.iter().map(|document| &*document.path).collect();
    let named: BTreeSet<&Path> = findings.iter().map(|finding| &*finding.file).collect();
    let count = read.union(&named).count();
    match format {
        Format::Human => human::render(findings, documents, count, is_coloured()),
        Format::Json => json::render(findings, count),
        Format::Sarif => sarif::render(findings),
        Format::GitHub => github::render(findings),
    }
}

/// Whether to write colours: not into files, nor where the user wants none (<https://no-color.org>).
#[must_use]
pub fn is_coloured() -> bool {
    std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// A path with `/` between its parts, as URIs and other machines have it.
fn plain_path(path: &Path) -> String {
    path.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/")
}
