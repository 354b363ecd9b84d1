//! `specs check`: everything that is wrong with documents.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::{Outcome, documents, files_argument, print};
use crate::document::Document;
use crate::finding::{Finding, Group};
use crate::report::{self, Format};
use crate::rules::{self, Selection};

/// What the first thread of a program has on most systems, for documents that are nested deeply.
const STACK: usize = 8 << 20;

pub fn command() -> Command {
    Command::new("check")
        .about(
            "Says everything that is wrong with documents: for OpenAPI 3.0, for the generator, and by the rules here",
        )
        .after_help("Exit codes: 0 without findings, 1 with findings, 2 if it could not run.")
        .arg(files_argument())
        .arg(
            Arg::new("only")
                .long("only")
                .value_name("GROUP_OR_RULE")
                .help("Applies only these rules, or those of these groups (openapi, generator, convention, quality)")
                .action(ArgAction::Append)
                .value_delimiter(','),
        )
        .arg(
            Arg::new("list")
                .long("list")
                .help("Lists the rules instead")
                .action(ArgAction::SetTrue),
        )
        .arg(report::argument())
}

pub fn run(arguments: &ArgMatches) -> Result<Outcome, String> {
    let only: Vec<&String> = arguments.get_many("only").into_iter().flatten().collect();
    let selection = match only.is_empty() {
        true => Selection::all(),
        false => Selection::only(only.into_iter().map(|name| name.trim()))?,
    };
    if arguments.get_flag("list") {
        print(&list(&selection, report::is_coloured()))?;
        return Ok(Outcome::Clean);
    }
    let named: Vec<PathBuf> = arguments.get_many("files").into_iter().flatten().cloned().collect();
    let (findings, read) = check(&documents(&named)?, &selection);
    print(&report::render(Format::of(arguments), &findings, &read))?;
    Ok(match findings.is_empty() {
        true => Outcome::Clean,
        false => Outcome::Findings,
    })
}

/// The findings in documents, and those of them that could be read.
fn check(paths: &[PathBuf], selection: &Selection) -> (Vec<Finding>, Vec<Document>) {
    let check = |path: &PathBuf| match Document::read(path) {
        Ok(document) => (rules::check_only(&document, selection), Some(document)),
        // No rule can be applied, so it is said whichever were wanted.
        Err(finding) => (vec![*finding], None),
    };
    // The longest first, so that no thread is left with it at the end.
    let mut queue: Vec<usize> = (0..paths.len()).collect();
    let length = |index: &usize| {
        paths
            .get(*index)
            .and_then(|path| path.metadata().ok())
            .map(|file| file.len())
    };
    queue.sort_by_cached_key(|index| std::cmp::Reverse(length(index)));
    let next = AtomicUsize::new(0);
    let results = Mutex::new(BTreeMap::new());
    let work = || {
        while let Some(index) = queue.get(next.fetch_add(1, Ordering::Relaxed)) {
            let Some(path) = paths.get(*index) else {
                break;
            };
            let result = check(path);
            results
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .insert(*index, result);
        }
    };
    let threads = std::thread::available_parallelism()
        .map_or(1, usize::from)
        .min(paths.len());
    std::thread::scope(|scope| {
        for _ in 1..threads {
            // Without another thread the one at hand does everything.
            let _ = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work);
        }
        work();
    });
    let results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    let (findings, read): (Vec<_>, Vec<_>) = results.into_values().unzip();
    (
        findings.into_iter().flatten().collect(),
        read.into_iter().flatten().collect(),
    )
}

/// The rules by group, each with why it is one and what to do.
fn list(selection: &Selection, is_coloured: bool) -> String {
    let bold = |text: &str| match is_coloured {
        true => format!("\u{1b}[1m{text}\u{1b}[0m"),
        false => text.to_owned(),
    };
    let rules: Vec<_> = rules::all().into_iter().filter(|rule| selection.has(rule)).collect();
    let width = rules.iter().map(|rule| rule.name.len()).max().unwrap_or_default() + 2;
    let mut table = String::new();
    for group in Group::ALL {
        let rules: Vec<_> = rules.iter().filter(|rule| rule.group == group).collect();
        if rules.is_empty() {
            continue;
        }
        if !table.is_empty() {
            table.push('\n');
        }
        table.push_str(&bold(&format!("{}: {}", group.name(), about(group))));
        table.push_str("\n\n");
        for rule in rules {
            let name = format!("{:width$}", rule.name);
            let mut first = bold(&name);
            for (label, text) in [("why   ", rule.why), ("help  ", rule.help)] {
                for (index, line) in lines(text, 116_usize.saturating_sub(width + 8)).iter().enumerate() {
                    let label = if index == 0 { label } else { "      " };
                    table.push_str(&format!("  {first}{label}{line}\n"));
                    first = " ".repeat(width);
                }
            }
        }
    }
    table
}

fn about(group: Group) -> &'static str {
    match group {
        Group::OpenApi => "what makes a document OpenAPI 3.0",
        Group::Generator => "what the generator can express",
        Group::Convention => "how this project writes its documents",
        Group::Quality => "what makes a document good to read",
    }
}

fn lines(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
