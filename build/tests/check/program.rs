//! The program itself: its exit codes and formats.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

fn specs(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_specs"));
    command
        .args(arguments)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."));
    command.output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

const MISTAKE: &str = "build/tests/mistakes/unknown-key.yaml";
const NONE: &str = "build/tests/mistakes/none.yaml";

#[test]
fn documents_without_findings_end_with_0() {
    let output = specs(&["check"]);
    assert_eq!(text(&output.stdout), "10 documents, no findings\n");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn findings_end_with_1() {
    let output = specs(&["check", MISTAKE, NONE]);
    assert_eq!(output.status.code(), Some(1));
    let report = text(&output.stdout);
    for part in [
        "error[unknown-key]: `propertys` is no key of a schema; did you mean `properties`?\n",
        "--> build/tests/mistakes/unknown-key.yaml:",
        "      propertys:\n",
        "^^^^^^^^^\n",
        "= at: /components/schemas/Thing/propertys\n",
        "= why: OpenAPI 3.0 lists the keys",
        "= help: Correct the spelling",
    ] {
        assert!(report.contains(part), "{part}\n{report}");
    }
    assert!(report.ends_with("\n1 finding in 1 of 2 documents\n"), "{report}");
    assert!(!report.contains('\u{1b}'), "colours in a pipe");
}

#[test]
fn what_could_not_run_ends_with_2() {
    for (arguments, reason) in [
        (&["check", "nowhere.yaml"][..], "nowhere.yaml does not exist"),
        (
            &["check", "--only", "unknown-keys"],
            "there is no rule or group `unknown-keys`; did you mean `unknown-key`?",
        ),
        (&["check", "--only", "qualty"], "did you mean `quality`?"),
        (&["check", "--format", "xml"], "xml"),
        (&["check", "--unknown"], "--unknown"),
        (&["check", ".ci"], "has no documents"),
    ] {
        let output = specs(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(
            text(&output.stderr).contains(reason),
            "{arguments:?}: {}",
            text(&output.stderr)
        );
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn what_is_no_yaml_is_a_finding_among_others() {
    let output = specs(&["check", "build/tests/mistakes/no-yaml.yaml", MISTAKE]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stdout).contains("error[readable]"));
    assert!(text(&output.stdout).ends_with("2 findings in 2 of 2 documents\n"));
}

#[test]
fn only_some_rules_are_applied() {
    for (only, code) in [
        ("openapi", 1),
        ("unknown-key", 1),
        ("quality,unknown-key", 1),
        ("convention,quality", 0),
        ("generator", 0),
    ] {
        let output = specs(&["check", "--only", only, MISTAKE]);
        assert_eq!(output.status.code(), Some(code), "{only}: {}", text(&output.stdout));
    }
}

#[test]
fn rules_are_listed() {
    let output = specs(&["check", "--list"]);
    assert_eq!(output.status.code(), Some(0));
    let list = text(&output.stdout);
    for rule in genesys_multicloud_cx_specs::rules::all() {
        assert!(list.contains(&format!("\n  {} ", rule.name)), "{}", rule.name);
    }
    assert!(list.lines().all(|line| line.chars().count() <= 120));
}

#[test]
fn json_has_everything_of_a_finding() {
    let output = specs(&["check", "--format", "json", MISTAKE, NONE]);
    assert_eq!(output.status.code(), Some(1));
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&report["version"], &report["documents"]), (&1.into(), &2.into()));
    let finding = &report["findings"][0];
    assert_eq!(finding["file"], MISTAKE);
    assert_eq!(finding["pointer"], "/components/schemas/Thing/propertys");
    assert_eq!(
        (&finding["rule"], &finding["group"]),
        (&"unknown-key".into(), &"openapi".into())
    );
    let number = |key: &str| finding[key].as_u64().unwrap();
    assert_eq!(number("endLine"), number("line"));
    assert_eq!(number("endColumn"), number("column") + 9);
    for key in ["message", "why", "help"] {
        assert!(finding[key].as_str().is_some_and(|text| !text.is_empty()), "{key}");
    }
}

#[test]
fn sarif_names_rule_and_place() {
    let output = specs(&["check", "--format", "sarif", MISTAKE]);
    assert_eq!(output.status.code(), Some(1));
    let log: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let result = &run["results"][0];
    let index = result["ruleIndex"].as_u64().unwrap() as usize;
    assert_eq!(run["tool"]["driver"]["rules"][index]["id"], result["ruleId"]);
    assert_eq!(
        (&result["ruleId"], &result["level"]),
        (&"unknown-key".into(), &"error".into())
    );
    let location = &result["locations"][0];
    assert_eq!(location["physicalLocation"]["artifactLocation"]["uri"], MISTAKE);
    assert_eq!(
        location["logicalLocations"][0]["fullyQualifiedName"],
        "/components/schemas/Thing/propertys"
    );
}

#[test]
fn odd_names_of_files_are_escaped() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("odd, names: 100%");
    fs::create_dir_all(&folder).unwrap();
    let mistake = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mistakes/unknown-key.yaml");
    fs::copy(mistake, folder.join("ü.yaml")).unwrap();
    let check = |format: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_specs"))
            .args(["check", "--format", format, "ü.yaml"])
            .current_dir(&folder)
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(check("sarif").contains(r#""uri": "%C3%BC.yaml""#));
    let output = Command::new(env!("CARGO_BIN_EXE_specs"))
        .args(["check", "--format", "github", "odd, names: 100%"])
        .current_dir(folder.parent().unwrap())
        .output()
        .unwrap();
    let report = text(&output.stdout);
    assert!(
        report
            .lines()
            .all(|line| line.starts_with("::error file=odd%2C names%3A 100%25/ü.yaml,line=")),
        "{report}"
    );
    assert!(report.contains(",title=module-name::"), "{report}");
    assert!(report.contains(",title=unknown-key::`propertys` is no key of a schema; did you mean `properties`?%0A"));
    assert_eq!(report.lines().count(), 2);
}

#[test]
fn github_takes_the_other_groups_for_warnings() {
    let output = specs(&["check", "--format", "github", "build/tests/mistakes/summary.yaml"]);
    assert!(
        text(&output.stdout).starts_with("::warning file="),
        "{}",
        text(&output.stdout)
    );
}
