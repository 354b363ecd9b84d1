//! `specs diff`: what changed between two states of documents, and whom it breaks.

use std::io::{IsTerminal, Write};

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command};

use super::{Outcome, relative, root};
use crate::compare::Level;
use crate::compare::report::{Format, Report};
use crate::compare::state::{self, State};

pub fn command() -> Command {
    Command::new("diff")
        .about("Says what changed between two states of documents, and whom it breaks: callers, or the wire")
        .after_help(
            "A state is a document, a folder of documents, a revision of git (its `specs/`), or REVISION:PATH.\n\
             Exit code: 0, or 1 with --fail-on if there is such a change, or 2 if states can't be read.",
        )
        .arg(
            Arg::new("old")
                .value_name("OLD")
                .help("The old state; HEAD if it is left out"),
        )
        .arg(
            Arg::new("new")
                .value_name("NEW")
                .help("The new state; `specs/` as it is now if it is left out"),
        )
        .arg(
            Arg::new("format")
                .long("format")
                .value_name("FORMAT")
                .help("How changes are reported: markdown for release notes, json for programs")
                .value_parser(PossibleValuesParser::new(["human", "json", "markdown"]))
                .default_value("human"),
        )
        .arg(
            Arg::new("fail-on")
                .long("fail-on")
                .value_name("LEVEL")
                .help("Exit with 1 if a change is of this level or worse, for callers or the wire")
                .value_parser(PossibleValuesParser::new(["breaking", "risky"])),
        )
        .arg(
            Arg::new("all")
                .long("all")
                .help("List changes of documentation too, instead of counting them")
                .action(ArgAction::SetTrue),
        )
}

pub fn run(arguments: &ArgMatches) -> Result<Outcome, String> {
    let text = |name: &str| arguments.get_one::<String>(name).map(String::as_str);
    let here = std::env::current_dir().map_err(|error| format!("the current folder can't be found: {error}"))?;
    let base = root().unwrap_or(here);
    let old = State::read(text("old").unwrap_or("HEAD"), &base)?;
    let new = match text("new") {
        Some(name) => State::read(name, &base)?,
        None => {
            let folder = relative(&root()?.join("specs"));
            State::of_folder(&folder.display().to_string(), &folder)?
        }
    };
    let changes = state::compare(&old, &new)?;
    let format = match text("format") {
        Some("json") => Format::Json,
        Some("markdown") => Format::Markdown,
        _ => Format::Human {
            color: std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
        },
    };
    let report = Report {
        old: &old.name,
        new: &new.name,
        changes: &changes,
        all: arguments.get_flag("all"),
    };
    let mut output = std::io::stdout().lock();
    // Whoever reads the report may have read enough.
    let _ = output.write_all(report.render(format).as_bytes());
    let worst = changes.iter().map(|change| change.level()).max();
    let limit = match text("fail-on") {
        Some("breaking") => Level::Breaking,
        Some(_) => Level::Risky,
        None => return Ok(Outcome::Clean),
    };
    Ok(match worst >= Some(limit) {
        true => Outcome::Findings,
        false => Outcome::Clean,
    })
}
