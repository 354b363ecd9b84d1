//! The generator: `specs/*.yaml` in, `generated/*.rs` and `generated/*.json` out.
//!
//! lower → progenitor → emit → write, once for each document.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::document::{Document, files_of};
use crate::finding::{Finding, Group};
use crate::rules::Check;

mod emit;
mod lower;
mod names;
mod progenitor;
pub mod rules;
mod sample;
mod schema;
pub mod wiring;
pub mod write;

pub use rules::RULES;

/// Whether to write, or to compare with what is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Writes what differs.
    Write,
    /// Writes nothing, and finds what differs.
    Check,
}

/// The generated text of one document.
pub struct Generated {
    /// The document's name without its extension.
    pub name: String,
    /// How many operations there are.
    pub operations: usize,
    /// How many types there are.
    pub types: usize,
    /// The code.
    pub rust: String,
    /// The document as JSON.
    pub json: String,
    /// What was left out since the document says that it may be.
    pub left_out: Vec<Finding>,
    /// What the list of services says of it; None of a webhook.
    pub service: Option<Service>,
}

/// What the list of services says of one.
pub struct Service {
    /// The name of its type.
    pub type_name: String,
    /// What it is for, in a sentence.
    pub summary: String,
    /// The base path of its operations.
    pub base_path: String,
}

/// What came of a folder of documents.
#[derive(Default)]
pub struct Report {
    /// A line about each document of which something was written.
    pub written: Vec<String>,
    /// What was left out since a document says that it may be.
    pub left_out: Vec<Finding>,
    /// The difference between what is there and what should be, in the form of `diff -u`.
    pub difference: String,
    /// How many documents there are.
    pub documents: usize,
}

/// Why a folder could not be generated, or is not what it should be.
#[derive(Debug)]
pub struct Failure {
    /// Everything that is wrong.
    pub findings: Vec<Finding>,
    /// The difference between what is there and what should be, in the form of `diff -u`.
    pub difference: String,
}

impl From<Vec<Finding>> for Failure {
    fn from(findings: Vec<Finding>) -> Self {
        Self {
            findings,
            difference: String::new(),
        }
    }
}

/// Entry point of the build script of the crate whose code is generated.
///
/// `GENESYS_CODEGEN` is `write`, which is the default, or `check`.
pub fn build_script() {
    println!("cargo::rerun-if-changed=specs");
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
    if mode == Mode::Check {
        // Where it is written, what is written would only be a reason to run again.
        println!("cargo::rerun-if-changed=generated");
    }
    match generate_folder(&root, mode) {
        Ok(report) => {
            for line in report.written {
                println!("cargo::warning={line}");
            }
        }
        Err(failure) => {
            for finding in failure.findings {
                println!("cargo::error={finding}");
            }
        }
    }
}

/// Generates every document of `specs/` in a package.
///
/// # Errors
///
/// Everything that keeps a document from being generated, or, with [`Mode::Check`], everything that is stale.
pub fn generate_folder(root: &Path, mode: Mode) -> Result<Report, Failure> {
    let (specs, folder) = (root.join("specs"), root.join("generated"));
    let paths = files_of(&specs).map_err(|error| {
        let message = format!("can't be listed: {error}");
        vec![Finding::of_file(&specs, &crate::rules::openapi::READABLE, message)]
    })?;
    let mut findings = names_of_documents(&paths);
    if !findings.is_empty() {
        return Err(findings.into());
    }
    let mut report = Report {
        documents: paths.len(),
        ..Report::default()
    };
    let mut all = Vec::new();
    for path in &paths {
        match Document::read(path)
            .map_err(|finding| vec![*finding])
            .and_then(|document| generate(&document))
        {
            Ok(generated) => all.push(generated),
            Err(of_document) => findings.extend(of_document),
        }
    }
    for generated in &mut all {
        report.left_out.append(&mut generated.left_out);
        findings.extend(write::put(generated, &folder, mode, &mut report));
    }
    if findings.is_empty() || mode == Mode::Check {
        let names: Vec<&str> = all.iter().map(|generated| generated.name.as_str()).collect();
        findings.extend(
            write::remove_others(&names, &folder, mode)
                .err()
                .map(|finding| *finding),
        );
        all.sort_by_key(|generated| module_name(&generated.name));
        findings.extend(wiring::put(root, &all, mode, &mut report));
    }
    match findings.is_empty() {
        true => Ok(report),
        false => Err(Failure {
            findings,
            difference: report.difference,
        }),
    }
}

/// The generator's rules, as a check among the others.
pub static CHECKS: &[Check] = &[Check {
    rules: RULES,
    run: |context, findings| {
        // What breaks OpenAPI's own rules is no news about the generator.
        let known: Vec<String> = findings
            .iter()
            .filter(|finding| finding.rule.group == Group::OpenApi)
            .map(|finding| finding.pointer.clone())
            .collect();
        let is_within = |inner: &str, outer: &str| {
            let rest = inner.strip_prefix(outer);
            rest.is_some_and(|rest| rest.is_empty() || (rest.starts_with('/') && !outer.is_empty()))
        };
        let is_news = |finding: &Finding| {
            let pointer = &finding.pointer;
            !known
                .iter()
                .any(|known| is_within(known, pointer) || is_within(pointer, known))
        };
        let news: Vec<Finding> = check(context.document).into_iter().filter(is_news).collect();
        // What keeps a document from being generated is worse than a convention that it breaks by the same.
        findings.retain(|finding| {
            finding.rule.group == Group::OpenApi || !news.iter().any(|news| news.pointer == finding.pointer)
        });
        findings.extend(news);
    },
}];

/// What keeps a document from being generated.
#[must_use]
pub fn check(document: &Document) -> Vec<Finding> {
    let document = &document.sorted();
    let mut findings = names_of_documents(std::slice::from_ref(&document.path));
    if !lower::leaves_out(document) {
        let (lowered, refused) = lower::lower(document, &lower::sites(document));
        match refused.is_empty() {
            true if write::is_fresh(document) => {}
            true => findings.extend(made(document, &lowered).err().map(|finding| *finding)),
            false => findings.extend(distinct(refused)),
        }
    }
    findings
}

/// Takes one document through the whole pipeline, in memory.
///
/// # Errors
///
/// Everything that keeps it from being generated.
pub fn generate(document: &Document) -> Result<Generated, Vec<Finding>> {
    let document = &document.sorted();
    let mut sites = lower::sites(document);
    let mut left_out = Vec::new();
    if lower::leaves_out(document) {
        left_out = leave_out(document, &mut sites);
    }
    let (lowered, refused) = lower::lower(document, &sites);
    if !refused.is_empty() {
        return Err(distinct(refused));
    }
    let emitted = made(document, &lowered).map_err(|finding| vec![*finding])?;
    Ok(Generated {
        operations: lowered.operations.len(),
        types: emitted.types,
        rust: write::render_rust(document, &emitted.text),
        json: write::render_json(document),
        left_out: distinct(left_out),
        service: (!lowered.webhook).then(|| Service {
            type_name: lowered.type_name.clone(),
            summary: sentence(&lowered),
            base_path: lowered.base_path.clone(),
        }),
        name: lowered.name,
    })
}

/// Takes out the operations that are refused, and says why they are.
fn leave_out(document: &Document, sites: &mut Vec<lower::Site>) -> Vec<Finding> {
    let mut left_out = Vec::new();
    // Most of what is refused is so at the operation itself, which is found without going through them one by one.
    let (lowered, refused) = lower::lower(document, sites);
    if refused.is_empty() && made(document, &lowered).is_ok() {
        return left_out;
    }
    let is_at = |site: &lower::Site, finding: &Finding| {
        let rest = finding.pointer.strip_prefix(&site.pointer);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    sites.retain(|site| !refused.iter().any(|finding| is_at(site, finding)));
    left_out.extend(refused);
    let (lowered, refused) = lower::lower(document, sites);
    let is_refused = !refused.is_empty();
    if !is_refused && made(document, &lowered).is_ok() {
        return left_out;
    }
    sites.retain(|site| {
        let (lowered, mut refused) = lower::lower(document, std::slice::from_ref(site));
        if refused.is_empty() && !is_refused {
            refused.extend(made(document, &lowered).err().map(|finding| *finding));
        }
        let is_kept = refused.is_empty();
        left_out.extend(refused);
        is_kept
    });
    left_out
}

/// The first sentence of what a document says of itself.
fn sentence(lowered: &lower::Lowered) -> String {
    let text = lowered.description.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.split_once(". ") {
        Some((first, _)) => format!("{first}."),
        None if text.is_empty() => format!("{}.", lowered.title),
        None => text,
    }
}

fn made(document: &Document, lowered: &lower::Lowered) -> Result<emit::Emitted, Box<Finding>> {
    progenitor::generate(lowered)
        .and_then(|tokens| emit::emit(tokens, lowered))
        .map_err(|reason| Box::new(document.finding(&rules::PROGENITOR, "", reason)))
}

/// One of each: a component is lowered for everyone who uses it.
fn distinct(findings: Vec<Finding>) -> Vec<Finding> {
    let mut distinct: Vec<Finding> = Vec::new();
    for finding in findings {
        let is_there = |other: &Finding| other.pointer == finding.pointer && other.message == finding.message;
        if !distinct.iter().any(is_there) {
            distinct.push(finding);
        }
    }
    distinct.sort_by_key(|finding| finding.place.start);
    distinct
}

/// The type of a service whose document has this name; None if it is no name of one.
#[must_use]
pub fn names_of_service(name: &str) -> Option<String> {
    let path = PathBuf::from(format!("{name}.yaml"));
    names_of_documents(&[path]).is_empty().then(|| names::of_service(name))
}

/// Each document becomes a module of its name, so the names have to be those of modules, and of different ones.
fn names_of_documents(paths: &[PathBuf]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut seen: BTreeMap<String, &PathBuf> = BTreeMap::new();
    for path in paths {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let is_usable = name.starts_with(|first: char| first.is_ascii_lowercase())
            && name
                .chars()
                .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-_".contains(letter))
            && names::is_identifier(&module_name(&name));
        if !is_usable {
            let message = format!("{name:?} is no name of a module");
            findings.push(Finding::of_file(path, &rules::MODULE_NAME, message));
        }
        if let Some(other) = seen.insert(module_name(&name), path) {
            let other = other.file_name().unwrap_or_default().to_string_lossy();
            let message = format!("becomes the same module as {other}");
            findings.push(Finding::of_file(path, &rules::MODULE_NAME, message));
        }
    }
    findings
}

/// The module of a document of this name.
#[must_use]
pub fn module_name(name: &str) -> String {
    name.replace('-', "_")
}
