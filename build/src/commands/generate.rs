//! `specs generate`: brings `generated/` in line with `specs/`.

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::{Outcome, print, relative, root};
use crate::document::Document;
use crate::finding::Finding;
use crate::generator::{self, Mode};
use crate::report::{self, Format};

pub fn command() -> Command {
    Command::new("generate")
        .about("Writes `generated/` from `specs/`, or says what in it is stale")
        .arg(
            Arg::new("check")
                .long("check")
                .help("Write nothing, show what would change as a difference, and exit with 1 if something would")
                .action(ArgAction::SetTrue),
        )
        .arg(report::argument())
}

pub fn run(arguments: &ArgMatches) -> Result<Outcome, String> {
    let mode = match arguments.get_flag("check") {
        true => Mode::Check,
        false => Mode::Write,
    };
    let root = relative(&root()?);
    let format = Format::of(arguments);
    match generator::generate_folder(&root, mode) {
        Ok(report) => {
            if !report.left_out.is_empty() {
                eprint!(
                    "{}",
                    report::render(format, &report.left_out, &documents_of(&report.left_out))
                );
                eprintln!("What these findings are about was left out, as `x-specs-leave-out` has it.");
            }
            for line in &report.written {
                print(&format!("{line}\n"))?;
            }
            if report.written.is_empty() {
                print(&format!("generated/ is what the {} documents give\n", report.documents))?;
            }
            Ok(Outcome::Clean)
        }
        Err(failure) => {
            if format == Format::Human {
                print(&failure.difference)?;
            }
            print(&report::render(
                format,
                &failure.findings,
                &documents_of(&failure.findings),
            ))?;
            Ok(Outcome::Findings)
        }
    }
}

/// The documents that findings are in, for their lines.
fn documents_of(findings: &[Finding]) -> Vec<Document> {
    let mut documents: Vec<Document> = Vec::new();
    for finding in findings {
        let is_there = documents.iter().any(|document| document.path == finding.file);
        if !is_there && let Ok(document) = Document::read(&finding.file) {
            documents.push(document);
        }
    }
    documents
}
