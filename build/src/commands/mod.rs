//! The program `specs`: its arguments, and a file for each of its commands.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Arg, ArgMatches, Command, value_parser};

use crate::document::files_of;

mod bundle;
mod check;
mod diff;
mod generate;
mod new;

/// How a command ended, as its exit code says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing to say.
    Clean,
    /// There are findings.
    Findings,
}

/// A command of the program.
struct Entry {
    /// Its arguments.
    command: fn() -> Command,
    /// What it does, or why it could not run.
    run: fn(&ArgMatches) -> Result<Outcome, String>,
}

const COMMANDS: &[Entry] = &[
    Entry {
        command: check::command,
        run: check::run,
    },
    Entry {
        command: generate::command,
        run: generate::run,
    },
    Entry {
        command: new::command,
        run: new::run,
    },
    Entry {
        command: diff::command,
        run: diff::run,
    },
    Entry {
        command: bundle::command,
        run: bundle::run,
    },
];

/// Runs the program: 0 if all is well, 1 if there are findings, 2 if it could not run.
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let program = Command::new("specs")
        .about("Checks, compares and generates from the OpenAPI documents of this project")
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands(COMMANDS.iter().map(|entry| (entry.command)()));
    let matches = match program.try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => {
            let code = u8::from(error.use_stderr()) * 2;
            let _ = error.print();
            return ExitCode::from(code);
        }
    };
    let Some((name, arguments)) = matches.subcommand() else {
        return ExitCode::from(2);
    };
    let entry = COMMANDS.iter().find(|entry| (entry.command)().get_name() == name);
    match entry.map(|entry| (entry.run)(arguments)) {
        Some(Ok(Outcome::Clean)) => ExitCode::SUCCESS,
        Some(Ok(Outcome::Findings)) => ExitCode::from(1),
        Some(Err(reason)) => {
            eprintln!("error: {reason}");
            ExitCode::from(2)
        }
        None => ExitCode::from(2),
    }
}

/// The package that the program works on: the folder above the current one that has both `specs/` and a `Cargo.toml`.
fn root() -> Result<PathBuf, String> {
    let here = std::env::current_dir().map_err(|error| format!("the current folder can't be found: {error}"))?;
    let is_root = |folder: &&Path| folder.join("specs").is_dir() && folder.join("Cargo.toml").is_file();
    match here.ancestors().find(is_root) {
        Some(root) => Ok(root.to_owned()),
        None => Err(format!(
            "no folder above {} has `specs/` and a `Cargo.toml`: name the documents, or go to where they are",
            here.display()
        )),
    }
}

/// The documents that are named, those in the folders that are named, or those of `specs/`. Paths are kept as they were
/// given, and those of `specs/` are relative to the current folder where that can be said.
fn documents(named: &[PathBuf]) -> Result<Vec<PathBuf>, String> {
    let mut paths = Vec::new();
    let named = match named {
        [] => &[relative(&root()?.join("specs"))][..],
        named => named,
    };
    for path in named {
        if !path.is_dir() {
            if !path.exists() {
                return Err(format!("{} does not exist", path.display()));
            }
            paths.push(path.clone());
            continue;
        }
        let found = files_of(path).map_err(|error| format!("{} can't be listed: {error}", path.display()))?;
        if found.is_empty() {
            return Err(format!("{} has no documents (*.yaml, *.yml, *.json)", path.display()));
        }
        paths.extend(found);
    }
    Ok(paths)
}

fn relative(path: &Path) -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(&here).unwrap_or(path).to_owned()
}

/// The argument that names documents.
fn files_argument() -> Arg {
    Arg::new("files")
        .value_name("FILES")
        .help("Documents, or folders of them; without any those of `specs/`")
        .num_args(0..)
        .value_parser(value_parser!(PathBuf))
}

/// Writes the whole text. A reader that has read enough closes its end, which is no failure.
fn print(text: &str) -> Result<(), String> {
    use std::io::{ErrorKind, Write};
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(format!("the report can't be written: {error}")),
        _ => Ok(()),
    }
}
