//! The specs keep the conventions that `specs/README.md` lays down, and are those of the manual.

mod broken;
mod document;
mod manual;
mod nulls;
mod rules;
mod schema;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use document::Document;

fn documents() -> Vec<Document> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("specs");
    let entries = fs::read_dir(folder).unwrap();
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    paths.sort();
    paths
        .iter()
        .map(|path| {
            let file = path.file_name().unwrap().to_str().unwrap();
            Document::new(file, fs::read_to_string(path).unwrap())
        })
        .collect()
}

#[test]
fn every_spec_keeps_every_rule() {
    let violations: Vec<String> = documents()
        .iter()
        .flat_map(|document| {
            let faults = rules::check(document);
            faults
                .into_iter()
                .map(|(rule, pointer, reason)| format!("specs/{}#{pointer}: {reason} ({rule})", document.file))
        })
        .collect();
    assert!(
        violations.is_empty(),
        "{} violations\n{}",
        violations.len(),
        violations.join("\n")
    );
}

#[test]
fn the_specs_are_those_of_the_manual() {
    let documents = documents();
    let files: BTreeSet<&str> = documents.iter().map(|document| &*document.file).collect();
    let services = manual::SERVICES.iter();
    let expected: BTreeSet<&str> = services.clone().map(|service| service.file).collect();
    assert_eq!(files, expected);
    let operations: usize = services.map(|service| service.operations.len()).sum();
    assert_eq!(operations, 119);
}

#[test]
fn the_table_in_the_readme_is_right() {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("specs/README.md");
    let readme = fs::read_to_string(readme).unwrap();
    for service in manual::SERVICES {
        let row = format!(
            "| `{}` | {} | `{}` |",
            service.file,
            service.operations.len(),
            service.base
        );
        assert!(readme.contains(&row), "{row}");
    }
}

#[test]
fn a_broken_copy_is_reported_by_its_rule_alone() {
    let documents = documents();
    let mut wrong = Vec::new();
    for copy in broken::COPIES {
        let document = copy.make(&documents);
        let faults = rules::check(&document);
        let found: BTreeSet<(&str, &str)> = faults.iter().map(|(rule, pointer, _)| (*rule, &**pointer)).collect();
        if found != copy.faults.iter().copied().collect() {
            wrong.push(format!("{copy:?} gives {faults:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_a_broken_copy() {
    let rules: BTreeSet<&str> = rules::RULES.iter().map(|(name, _)| *name).collect();
    let copies: BTreeSet<&str> = broken::COPIES.iter().map(|copy| copy.faults[0].0).collect();
    assert_eq!(rules, copies);
}
