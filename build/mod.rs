//! The generator: `specs/*.yaml` in, `generated/*.rs` and `generated/*.json` out.
//!
//! parse → lower → progenitor → emit → write, once for each document.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

mod emit;
mod error;
mod generate;
mod lower;
mod parse;
mod schema;
mod write;

pub use error::GeneratorError;

/// What `GENESYS_CODEGEN=check` asks for: compare instead of write.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    Write,
    Check,
}

/// The generated text of one document.
pub struct Generated {
    pub name: String,
    pub operations: usize,
    pub types: usize,
    pub rust: String,
    pub json: String,
}

/// Entry point of the build script.
pub fn run() {
    for path in ["build", "specs", "generated"] {
        println!("cargo::rerun-if-changed={path}");
    }
    println!("cargo::rerun-if-env-changed=GENESYS_CODEGEN");
    let root = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let mode = match std::env::var("GENESYS_CODEGEN").as_deref() {
        Ok("check") => Mode::Check,
        Ok("write") | Err(_) => Mode::Write,
        Ok(other) => {
            println!("cargo::error=GENESYS_CODEGEN is {other:?}, and has to be `check` or `write`, or not to be set");
            return;
        }
    };
    match generate_all(&root.join("specs"), &root.join("generated"), mode) {
        Ok(report) => {
            for line in report {
                println!("cargo::warning={line}");
            }
        }
        Err(errors) => {
            for error in errors {
                println!("cargo::error={error}");
            }
        }
    }
}

/// Generates every document of `specs` and gives one line about each.
pub fn generate_all(specs: &Path, generated: &Path, mode: Mode) -> Result<Vec<String>, Vec<GeneratorError>> {
    let mut report = Vec::new();
    let mut errors = Vec::new();
    let mut names = Vec::new();
    let paths = documents(specs).map_err(|error| vec![error])?;
    let names_at_fault = names_of_documents(&paths);
    if !names_at_fault.is_empty() {
        return Err(names_at_fault);
    }
    for path in paths {
        let outcome = generate_one(&path).and_then(|generated_document| {
            names.push(generated_document.name.clone());
            let what = write::put(&generated_document, generated, mode)?;
            Ok(format!(
                "{}: {} operations, {} types, {what}",
                file_name(&path),
                generated_document.operations,
                generated_document.types,
            ))
        });
        match outcome {
            Ok(line) => report.push(line),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() {
        match write::remove_others(&names, generated, mode) {
            Ok(()) => return Ok(report),
            Err(error) => errors.push(error),
        }
    }
    Err(errors)
}

/// Takes one document through the whole pipeline, in memory.
pub fn generate_one(path: &Path) -> Result<Generated, GeneratorError> {
    let document = parse::read(path)?;
    let lowered = lower::lower(&document)?;
    let tokens = generate::generate(&lowered)?;
    let emitted = emit::emit(tokens, &document, &lowered)?;
    Ok(Generated {
        operations: lowered.operations.len(),
        types: emitted.types,
        rust: write::render_rust(&document, &lowered, &emitted.text),
        json: write::render_json(&document),
        name: lowered.name,
    })
}

fn documents(specs: &Path) -> Result<Vec<PathBuf>, GeneratorError> {
    let entries = std::fs::read_dir(specs)
        .map_err(|error| GeneratorError::document(specs, format!("can't be listed: {error}")))?;
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| {
            let extension = path.extension().and_then(|extension| extension.to_str());
            extension.is_some_and(|extension| ["yaml", "yml"].contains(&extension.to_ascii_lowercase().as_str()))
        })
        .collect();
    paths.sort();
    Ok(paths)
}

/// Each document becomes a module of its name, so the names have to be those of modules, and of different ones.
fn names_of_documents(paths: &[PathBuf]) -> Vec<GeneratorError> {
    let mut errors = Vec::new();
    let mut seen: BTreeMap<String, &PathBuf> = BTreeMap::new();
    for path in paths {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let is_usable = name.starts_with(|first: char| first.is_ascii_lowercase())
            && name
                .chars()
                .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-_".contains(letter));
        if !is_usable {
            let reason = "its name becomes that of a module: it has to begin with a letter, and to go on with letters in \
                          lower case, digits and hyphens";
            errors.push(GeneratorError::document(path, reason));
        }
        if let Some(other) = seen.insert(name.replace('-', "_"), path) {
            let reason = format!("becomes the same module as {}: rename one of them", file_name(other));
            errors.push(GeneratorError::document(path, reason));
        }
    }
    errors
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned()
}
