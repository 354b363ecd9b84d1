//! `specs check`: the documents of the project are without findings, and what is wrong in others is found.

mod broken;
mod mistakes;
mod mutations;
mod program;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use genesys_multicloud_cx_specs::document::Document;
use genesys_multicloud_cx_specs::finding::Finding;
use genesys_multicloud_cx_specs::rules::{self, manual};

fn specs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs")
}

/// The documents in a folder, by name.
fn paths(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    paths.sort();
    paths
}

fn documents() -> Vec<Document> {
    paths(&specs())
        .iter()
        .map(|path| Document::read(path).unwrap())
        .collect()
}

#[test]
fn every_spec_keeps_every_rule() {
    let documents = documents();
    let findings: Vec<String> = documents
        .iter()
        .flat_map(rules::check)
        .map(|finding| finding.to_string())
        .collect();
    assert!(
        findings.is_empty(),
        "{} findings\n{}",
        findings.len(),
        findings.join("\n")
    );
}

#[test]
fn the_specs_are_those_of_the_manual() {
    let documents = documents();
    let files: BTreeSet<&str> = documents.iter().map(Document::file_name).collect();
    let services = manual::SERVICES.iter();
    let expected: BTreeSet<&str> = services.clone().map(|service| service.file).collect();
    assert!(expected.is_subset(&files), "{files:?}");
    let operations: usize = services.map(|service| service.operations.len()).sum();
    assert_eq!(operations, 119);
}

#[test]
fn the_table_in_the_readme_is_right() {
    let readme = fs::read_to_string(specs().join("README.md")).unwrap();
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
        let findings: Vec<Finding> = match copy.make(&documents) {
            Ok(document) => rules::check(&document),
            Err(finding) => vec![*finding],
        };
        let found: BTreeSet<(&str, &str)> = findings
            .iter()
            .map(|finding| (finding.rule.name, &*finding.pointer))
            .collect();
        if found != copy.faults.iter().copied().collect() {
            wrong.push(format!("{copy:?} gives {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_a_broken_copy_or_a_mistake() {
    // The first and `progenitor` speak only where the other rules have overlooked something; `errata` has a test of its
    // own, and the others are about a folder: see tests/folder.rs.
    let without = [
        "openapi",
        "progenitor",
        "errata",
        "foreign-file",
        "module-name",
        "not-wired",
        "stale",
        "writable",
    ];
    let rules: BTreeSet<&str> = rules::all().iter().map(|rule| rule.name).collect();
    let copies = broken::COPIES.iter().map(|copy| copy.faults[0].0.to_owned());
    let mistakes = mistakes::expected().into_iter().map(|expected| expected.rule);
    let broken: BTreeSet<String> = copies.chain(mistakes).chain(without.map(str::to_owned)).collect();
    let missing: Vec<_> = rules.iter().filter(|rule| !broken.contains(**rule)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let unknown: Vec<_> = broken.iter().filter(|rule| !rules.contains(&***rule)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn departures_from_the_manual_are_among_the_errata() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("errata");
    fs::create_dir_all(&folder).unwrap();
    let document = folder.join("authentication.yaml");
    fs::copy(specs().join("authentication.yaml"), &document).unwrap();
    let errata = fs::read_to_string(specs().join("ERRATA.md")).unwrap();
    let check = |errata: &str| {
        fs::write(folder.join("ERRATA.md"), errata).unwrap();
        let findings = rules::check(&Document::read(&document).unwrap());
        findings
            .into_iter()
            .map(|finding| (finding.rule.name, finding.pointer))
            .collect::<Vec<_>>()
    };
    assert_eq!(check(&errata), []);
    let row = errata
        .lines()
        .find(|line| line.contains("displays a sign-in form"))
        .unwrap();
    let place = "/paths/~1oauth~1authorize/get/responses/200".to_owned();
    assert_eq!(check(&errata.replace(row, "")), [("errata", place)]);
}

#[test]
fn rules_are_explained() {
    let rules = rules::all();
    let names: BTreeSet<&str> = rules.iter().map(|rule| rule.name).collect();
    assert_eq!(names.len(), rules.len(), "two rules have the same name");
    for rule in rules {
        let is_kebab = rule.name.split('-').all(|word| {
            !word.is_empty()
                && word
                    .chars()
                    .all(|char| char.is_ascii_lowercase() || char.is_ascii_digit())
        });
        assert!(is_kebab, "{}", rule.name);
        for text in [rule.why, rule.help] {
            assert!(text.ends_with(['.', '`', '…']) && text.chars().next().is_some_and(|first| !first.is_lowercase()));
            assert!(!text.contains("  "), "{}: {text}", rule.name);
        }
    }
}
