//! The documents of the project, as they are and with something broken in them.

use std::time::{Duration, Instant};

use genesys_multicloud_cx_specs::compare::{documents, pair};
use genesys_multicloud_cx_specs::document::Document;
use serde_json::Value;

use super::specs;

#[test]
fn a_document_does_not_differ_from_itself() {
    let specs = specs();
    assert!(specs.len() >= 10);
    assert!(documents(&specs, &specs).is_empty());
}

#[test]
fn documents_come_and_go() {
    let specs = specs();
    let kinds = |old: &[Document], new: &[Document]| -> Vec<(&str, String)> {
        documents(old, new)
            .into_iter()
            .map(|change| (change.kind.name, change.document))
            .collect()
    };
    let first = specs[0].file_name().to_owned();
    assert_eq!(kinds(&specs, &specs[1..]), [("document-removed", first.clone())]);
    assert_eq!(kinds(&specs[1..], &specs), [("document-added", first)]);
}

/// Numbers that are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }
}

/// Puts something else somewhere.
fn mutate(value: &mut Value, numbers: &mut Numbers) {
    let is_here = numbers.below(6) == 0;
    match value {
        Value::Object(members) if !members.is_empty() && !is_here => {
            let index = numbers.below(members.len());
            let key = members.keys().nth(index).cloned().unwrap_or_default();
            if numbers.below(12) == 0 {
                members.remove(&key);
            } else if let Some(member) = members.get_mut(&key) {
                mutate(member, numbers);
            }
        }
        Value::Array(items) if !items.is_empty() && !is_here => {
            let index = numbers.below(items.len());
            match numbers.below(12) {
                0 => drop(items.remove(index)),
                1 => items.reverse(),
                _ => mutate(&mut items[index], numbers),
            }
        }
        value => {
            let others = [
                Value::Null,
                Value::Bool(true),
                Value::from(-1),
                Value::from("'ä/~\u{1F600}"),
                Value::from("#/components/schemas/None"),
                serde_json::json!([null, {}]),
                serde_json::json!({ "$ref": "#/components" }),
                serde_json::json!({ "$ref": 1, "type": [], "enum": {}, "properties": [], "required": "x" }),
                serde_json::json!({}),
            ];
            *value = others[numbers.below(others.len())].clone();
        }
    }
}

#[test]
fn whatever_a_document_says_it_can_be_compared() {
    let started = Instant::now();
    let specs = specs();
    let mut numbers = Numbers(0x9E37_79B9_7F4A_7C15);
    let mut round = 0;
    while round < 60 && started.elapsed() < Duration::from_secs(4) {
        round += 1;
        let old = &specs[round % specs.len()];
        let mut value = old.value.clone();
        for _ in 0..1 + numbers.below(8) {
            mutate(&mut value, &mut numbers);
        }
        let new = Document::new(&old.path, value.to_string()).expect("JSON");
        for (old, new) in [(old, &new), (&new, old)] {
            for change in pair(old, new) {
                assert!(change.sentence().ends_with('.'));
            }
        }
        assert!(pair(&new, &new).is_empty());
    }
    assert!(round > 5, "only {round} rounds");
}
