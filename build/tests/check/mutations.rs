//! Whatever is done to a document, checking it ends in findings and never in a panic.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use genesys_multicloud_cx_specs::document::{Document, join};
use genesys_multicloud_cx_specs::rules;
use serde_json::{Value, json};

/// Pointers to everything in a value.
fn pointers(pointer: String, value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(entries) => {
            for (key, value) in entries {
                pointers(join(&pointer, key), value, found);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                pointers(format!("{pointer}/{index}"), value, found);
            }
        }
        _ => {}
    }
    found.push(pointer);
}

fn remove(value: &mut Value, pointer: &str) {
    let Some((parent, key)) = pointer.rsplit_once('/') else {
        return;
    };
    match value.pointer_mut(parent) {
        Some(Value::Object(entries)) => {
            entries.remove(&key.replace("~1", "/").replace("~0", "~"));
        }
        Some(Value::Array(items)) => {
            items.remove(key.parse().unwrap());
        }
        _ => {}
    }
}

#[test]
fn no_document_makes_the_rules_panic() {
    let replacements = [
        json!(null),
        json!(true),
        json!(-1.5),
        json!(""),
        json!("ü/~{}"),
        json!([]),
        json!([null, {}]),
        json!({}),
        json!({"$ref": "#/components/schemas/Nothing"}),
        json!({"$ref": "#"}),
        json!({"": {"": null}}),
    ];
    let documents = crate::documents();
    let start = Instant::now();
    let mut round = 0;
    let mut tried = 0_usize;
    // Each round tries every seventh of what is left in each document, as long as there is time.
    while round < 7 && start.elapsed() < Duration::from_secs(3) {
        for document in &documents {
            let mut all = Vec::new();
            pointers(String::new(), &document.value, &mut all);
            let step = 7 * (1 + all.len() / 100);
            for (index, pointer) in all.iter().enumerate().skip(round).step_by(step) {
                if start.elapsed() > Duration::from_secs(4) {
                    break;
                }
                let mut copy = Document::new(&document.path, "{}".to_owned()).unwrap();
                copy.value.clone_from(&document.value);
                match replacements.get(index % (replacements.len() + 1)) {
                    Some(replacement) => *copy.value.pointer_mut(pointer).unwrap() = replacement.clone(),
                    None => remove(&mut copy.value, pointer),
                }
                tried += 1;
                let result = catch_unwind(AssertUnwindSafe(|| rules::check(&copy)));
                assert!(result.is_ok(), "{}#{pointer} with {}", document.file_name(), index % 12);
            }
        }
        round += 1;
    }
    assert!(tried > 5, "{tried}");
}

#[test]
fn no_text_makes_the_reader_panic() {
    let text = std::fs::read_to_string(crate::specs().join("secure-email.yaml")).unwrap();
    let path = crate::specs().join("secure-email.yaml");
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).step_by(997).collect();
    for end in ends {
        let (before, after) = text.split_at(end);
        for text in [before.to_owned(), format!("{before}\t{{[: &a *b\u{feff}é{after}")] {
            if let Ok(document) = Document::new(&path, text) {
                let _ = rules::check(&document);
            }
        }
    }
    for text in [
        "",
        "\u{feff}",
        "~",
        "- 1",
        "a: &b [*b]",
        "? [a]\n: b\n",
        "1: 2\n",
        "<<: {a: b}\n",
        "--- a\n--- b\n",
    ] {
        if let Ok(document) = Document::new(&path, text.to_owned()) {
            let _ = rules::check(&document);
        }
    }
}
