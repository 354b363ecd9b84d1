//! `specs check`: everything that is wrong with documents.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command, value_parser};

use super::{Outcome, documents};
use crate::document::Document;
use crate::report::{self, Format};
use crate::rules;

pub fn command() -> Command {
    Command::new("check")
        .about("Says everything that is wrong with documents: for OpenAPI 3.0, for the generator, and by the rules here")
        .arg(
            Arg::new("files")
                .value_name("FILES")
                .help("Documents, or folders of them; without any those of `specs/`")
                .num_args(0..)
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(report::argument())
}

pub fn run(arguments: &ArgMatches) -> Result<Outcome, String> {
    let named: Vec<PathBuf> = arguments.get_many("files").into_iter().flatten().cloned().collect();
    let mut findings = Vec::new();
    let mut read = Vec::new();
    for path in documents(&named)? {
        match Document::read(&path) {
            Ok(document) => {
                findings.extend(rules::check(&document));
                read.push(document);
            }
            Err(finding) => findings.push(*finding),
        }
    }
    let format = Format::of(arguments);
    print!("{}", report::render(format, &findings, &read));
    Ok(match findings.is_empty() {
        true => Outcome::Clean,
        false => Outcome::Findings,
    })
}
