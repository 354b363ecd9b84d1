//! The documents in `tests/mistakes`, which have one mistake each and say in their first lines what is to be found:
//!
//! `# expect: 12:7 unknown-key propertys` for line, column, rule, and a part of the message.

use std::fs;
use std::path::{Path, PathBuf};

use genesys_multicloud_cx_specs::document::Document;
use genesys_multicloud_cx_specs::finding::Finding;
use genesys_multicloud_cx_specs::rules::{self, Selection};

pub struct Expected {
    file: PathBuf,
    pub rule: String,
    place: String,
    message: String,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mistakes")
}

/// Documents that the generator is asked about alone, since other rules would say the same of most of them.
fn folder_of_generator() -> PathBuf {
    folder().join("generator")
}

/// What all of them expect.
pub fn expected() -> Vec<Expected> {
    let paths = [crate::paths(&folder()), crate::paths(&folder_of_generator())].concat();
    paths.iter().flat_map(|path| expected_of(path)).collect()
}

fn expected_of(path: &Path) -> Vec<Expected> {
    let text = fs::read_to_string(path).unwrap();
    let lines = text.lines().take_while(|line| line.starts_with('#'));
    let expectations = lines.filter_map(|line| line.strip_prefix("# expect: "));
    expectations
        .map(|line| {
            let mut parts = line.splitn(3, ' ').map(str::to_owned);
            let (place, rule) = (parts.next().unwrap(), parts.next().expect(line));
            Expected {
                file: path.to_owned(),
                rule,
                place,
                message: parts.next().expect(line),
            }
        })
        .collect()
}

fn findings(path: &Path) -> Vec<Finding> {
    match Document::read(path) {
        Ok(document) if path.starts_with(folder_of_generator()) => {
            rules::check_only(&document, &Selection::only(["generator"]).unwrap())
        }
        Ok(document) => rules::check(&document),
        Err(finding) => vec![*finding],
    }
}

#[test]
fn each_mistake_is_found_where_it_is_and_nothing_else() {
    let mut wrong = Vec::new();
    for path in [crate::paths(&folder()), crate::paths(&folder_of_generator())].concat() {
        let expected = expected_of(&path);
        let findings = findings(&path);
        let is_right = expected.len() == findings.len()
            && expected.iter().zip(&findings).all(|(expected, finding)| {
                expected.rule == finding.rule.name
                    && expected.place == format!("{}:{}", finding.line, finding.column)
                    && finding.message.contains(&expected.message)
            });
        if !is_right {
            let found: String = findings.iter().map(|finding| format!("\n  {finding}")).collect();
            let expected: String = expected
                .iter()
                .map(|expected| format!("\n  {} {} {}", expected.place, expected.rule, expected.message))
                .collect();
            wrong.push(format!("{}: found{found}\nexpected{expected}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn each_file_says_what_it_expects() {
    let files: Vec<PathBuf> = expected().into_iter().map(|expected| expected.file).collect();
    for path in crate::paths(&folder()) {
        assert!(
            files.contains(&path) || path.ends_with("none.yaml"),
            "{}",
            path.display()
        );
    }
}
