//! SARIF 2.1.0, the Static Analysis Results Interchange Format of OASIS.

use std::path::{Component, Path};

use serde_json::{Value, json};

use super::plain_path;
use crate::finding::{Finding, Rule};
use crate::rules;

pub fn render(findings: &[Finding]) -> String {
    let mut known: Vec<&Rule> = rules::all();
    for finding in findings {
        if !known.contains(&finding.rule) {
            known.push(finding.rule);
        }
    }
    let results: Vec<Value> = findings.iter().map(|finding| result(finding, &known)).collect();
    let log = json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "specs",
                "version": env!("CARGO_PKG_VERSION"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": known.iter().map(|rule| descriptor(rule)).collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

fn level(rule: &Rule) -> &'static str {
    match rule.group.is_error() {
        true => "error",
        false => "warning",
    }
}

fn descriptor(rule: &Rule) -> Value {
    json!({
        "id": rule.name,
        "shortDescription": { "text": rule.why },
        "help": { "text": rule.help },
        "defaultConfiguration": { "level": level(rule) },
        "properties": { "tags": [rule.group.name()] },
    })
}

fn result(finding: &Finding, known: &[&Rule]) -> Value {
    let index = known.iter().position(|rule| *rule == finding.rule);
    let mut location = json!({ "physicalLocation": {
        "artifactLocation": { "uri": uri(&finding.file) },
        "region": {
            "startLine": finding.line,
            "startColumn": finding.column,
            "endLine": finding.end_line,
            "endColumn": finding.end_column,
        },
    } });
    if !finding.pointer.is_empty()
        && let Some(entries) = location.as_object_mut()
    {
        let logical = json!([{ "fullyQualifiedName": finding.pointer, "kind": "member" }]);
        entries.insert("logicalLocations".to_owned(), logical);
    }
    let mut result = json!({
        "ruleId": finding.rule.name,
        "level": level(finding.rule),
        "message": { "text": finding.message },
        "locations": [location],
    });
    if let (Some(index), Some(entries)) = (index, result.as_object_mut()) {
        entries.insert("ruleIndex".to_owned(), index.into());
    }
    result
}

/// A path as a reference to a URI: relative if it can be said relative to the current folder.
fn uri(path: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    let path = path.strip_prefix(&here).unwrap_or(path);
    let path: std::path::PathBuf = path.components().filter(|part| *part != Component::CurDir).collect();
    let plain = plain_path(&path);
    let mut uri = match path.is_absolute() {
        // A drive has no slash before it.
        true if !plain.starts_with('/') => "file:///".to_owned(),
        true => "file://".to_owned(),
        false => String::new(),
    };
    for byte in plain.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}
