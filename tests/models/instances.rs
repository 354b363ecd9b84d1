//! Whatever a spec allows can be read, and nothing that it documents is lost.

use std::cell::RefCell;
use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};
use serde_json::{Map, Value, json};

use super::{DOCUMENTS, Document, Member, Model, Shape};

/// Enough for each model to meet all that [`expected`] lists.
const CASES: u32 = 96;

/// The largest integer up to which a float is exact.
const EXACT: i64 = 1 << 53;

/// Deeper than any component: a component that holds itself needs an end, which these strategies do not have.
const DEPTH: usize = 16;

#[test]
fn whatever_a_spec_allows_comes_back() {
    let mut failures = Vec::new();
    for document in DOCUMENTS.iter() {
        for model in document.models {
            if let Err(failure) = check(document, model) {
                failures.push(format!("{}.{}: {failure}", document.name, model.name));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn check(document: &Document, model: &Model) -> Result<(), String> {
    let component = document.component(model.name);
    let config = Config {
        cases: CASES,
        failure_persistence: None,
        ..Config::default()
    };
    // The same instances in every run: what fails here fails everywhere.
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let met = RefCell::new(BTreeSet::new());
    TestRunner::new_with_rng(config, rng)
        .run(&instances(document, component, 0), |instance| {
            meet(document, component, &instance, &mut met.borrow_mut());
            let once = (model.round_trip)(&instance).map_err(TestCaseError::fail)?;
            let differences = document.differences(component, &instance, &once);
            prop_assert!(differences.is_empty(), "{}", differences.join("; "));
            let twice = (model.round_trip)(&once).map_err(TestCaseError::fail)?;
            prop_assert_eq!(once, twice);
            Ok(())
        })
        .map_err(|error| match error {
            TestError::Fail(reason, instance) => format!("{reason} in {instance}"),
            TestError::Abort(reason) => reason.to_string(),
        })?;
    let expected = expected(document, component);
    let met = met.into_inner();
    let missed: Vec<&String> = expected.difference(&met).collect();
    if missed.is_empty() {
        Ok(())
    } else {
        Err(format!("no instance has {missed:?}"))
    }
}

pub(super) fn instances(document: &Document, schema: &Value, depth: usize) -> BoxedStrategy<Value> {
    assert!(depth < DEPTH, "a component of {} holds itself", document.name);
    match document.shape(schema) {
        Shape::Any => any_json(),
        Shape::Text { values } if values.is_empty() => text().prop_map(Value::from).boxed(),
        Shape::Text { values } => {
            let values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
            let unknown = prop_oneof![text(), select(values.clone()).prop_map(|value| swap_case(&value)),];
            prop_oneof![3 => select(values), 1 => unknown]
                .prop_map(Value::from)
                .boxed()
        }
        Shape::Integer => integer().prop_map(Value::from).boxed(),
        Shape::Number => prop_oneof![integer().prop_map(Value::from), fraction().prop_map(Value::from)].boxed(),
        Shape::Boolean => any::<bool>().prop_map(Value::from).boxed(),
        Shape::Array(items) => vec(instances(document, items, depth + 1), 0..4)
            .prop_map(Value::from)
            .boxed(),
        Shape::Map => map().boxed(),
        Shape::Object { members, .. } => object(document, &members, depth),
    }
}

fn object(document: &Document, members: &[Member<'_>], depth: usize) -> BoxedStrategy<Value> {
    let names: Vec<String> = members.iter().map(|member| member.name.to_owned()).collect();
    let documented: Vec<BoxedStrategy<Option<Value>>> = members
        .iter()
        .map(|member| {
            let value = instances(document, member.schema, depth + 1).prop_map(Some);
            if member.required {
                value.boxed()
            } else {
                prop_oneof![2 => value, 1 => Just(None), 1 => Just(Some(Value::Null))].boxed()
            }
        })
        .collect();
    // Names that a reader might take for documented ones, or for fields of the model.
    let mut similar = vec!["extra".to_owned(), String::new()];
    similar.extend(names.iter().map(|name| swap_case(name)));
    similar.extend(names.iter().map(|name| snake_case(name)));
    let unknown = vec((prop_oneof![text(), select(similar)], any_json()), 0..3);
    (documented, unknown)
        .prop_map(move |(documented, unknown)| {
            let mut object = Map::from_iter(unknown);
            for (name, value) in names.iter().zip(documented) {
                match value {
                    Some(value) => object.insert(name.clone(), value),
                    None => object.remove(name),
                };
            }
            Value::Object(object)
        })
        .boxed()
}

fn map() -> impl Strategy<Value = Value> {
    vec((text(), any_json()), 0..4).prop_map(|members| Value::Object(Map::from_iter(members)))
}

fn text() -> impl Strategy<Value = String> {
    let special = select(vec![
        "",
        "null",
        "9007199254740993",
        "\u{0}",
        "\"\\/\u{8}\n",
        "Grüße, 世界 👩‍👩‍👧",
        "\u{feff}\u{202e}",
    ]);
    prop_oneof![
        2 => vec(any::<char>(), 0..8).prop_map(String::from_iter),
        1 => special.prop_map(str::to_owned),
    ]
}

fn integer() -> impl Strategy<Value = i64> {
    prop_oneof![
        any::<i16>().prop_map(i64::from),
        -EXACT..=EXACT,
        select(vec![EXACT, EXACT + 1, -EXACT, -EXACT - 1, i64::MIN, i64::MAX]),
        any::<i64>(),
    ]
}

/// Numbers that are the same however precisely a parser reads them.
fn fraction() -> impl Strategy<Value = f64> {
    any::<i32>().prop_map(|eighths| f64::from(eighths) / 8.0)
}

pub(crate) fn any_json() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        1 => Just(Value::Null),
        2 => any::<bool>().prop_map(Value::from),
        1 => integer().prop_map(Value::from),
        1 => Just(json!(u64::MAX)),
        1 => fraction().prop_map(Value::from),
        2 => text().prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        prop_oneof![
            3 => inner.clone(),
            1 => vec(inner.clone(), 0..3).prop_map(Value::from),
            1 => vec((text(), inner), 0..3)
                .prop_map(|members| Value::Object(Map::from_iter(members))),
        ]
    })
    .boxed()
}

fn swap_case(text: &str) -> String {
    text.chars()
        .map(|letter| match letter.is_ascii_uppercase() {
            true => letter.to_ascii_lowercase(),
            false => letter.to_ascii_uppercase(),
        })
        .collect()
}

fn snake_case(text: &str) -> String {
    let mut snake = String::new();
    for letter in text.chars() {
        if letter.is_ascii_uppercase() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}

/// The cases of which a model has to meet each, down to the values of its members.
fn expected(document: &Document, schema: &Value) -> BTreeSet<String> {
    let mut cases = BTreeSet::new();
    match document.shape(schema) {
        Shape::Object { members, .. } => {
            cases.insert("an unknown member".to_owned());
            for member in members {
                cases.extend(
                    values(document, member.schema)
                        .iter()
                        .map(|case| format!("{}: {case}", member.name)),
                );
                if !member.required {
                    cases.insert(format!("{}: null", member.name));
                    cases.insert(format!("{}: absent", member.name));
                }
            }
        }
        _ => cases.extend(values(document, schema)),
    }
    cases
}

fn values(document: &Document, schema: &Value) -> Vec<String> {
    let cases: &[&str] = match document.shape(schema) {
        Shape::Any => &["object", "array", "text", "number", "boolean"],
        Shape::Text { values } if values.is_empty() => &["empty", "ASCII", "not ASCII"],
        Shape::Text { values } => {
            let values = values.iter().map(|value| format!("{value:?}"));
            return values.chain(["unknown".to_owned()]).collect();
        }
        Shape::Integer => &["small", "large", "negative"],
        Shape::Number => &["number"],
        Shape::Boolean => &["true", "false"],
        Shape::Array(_) | Shape::Map => &["empty", "filled"],
        Shape::Object { .. } => &["object"],
    };
    cases.iter().map(|case| (*case).to_owned()).collect()
}

/// Notes which of the [`expected`] cases an instance is.
fn meet(document: &Document, schema: &Value, instance: &Value, met: &mut BTreeSet<String>) {
    match (document.shape(schema), instance) {
        (Shape::Object { members, .. }, Value::Object(object)) => {
            let documented = |name: &String| members.iter().any(|member| member.name == name);
            if !object.keys().all(documented) {
                met.insert("an unknown member".to_owned());
            }
            for member in &members {
                let case = match object.get(member.name) {
                    None => "absent".to_owned(),
                    Some(Value::Null) => "null".to_owned(),
                    Some(value) => case(document, member.schema, value),
                };
                met.insert(format!("{}: {case}", member.name));
            }
        }
        _ => {
            met.insert(case(document, schema, instance));
        }
    }
}

fn case(document: &Document, schema: &Value, value: &Value) -> String {
    let shape = document.shape(schema);
    match (shape, value) {
        (Shape::Text { values }, Value::String(text)) if !values.is_empty() => {
            return match values.contains(&&**text) {
                true => format!("{text:?}"),
                false => "unknown".to_owned(),
            };
        }
        (Shape::Text { .. }, Value::String(text)) => match text.is_ascii() {
            _ if text.is_empty() => "empty",
            true => "ASCII",
            false => "not ASCII",
        },
        (Shape::Integer, Value::Number(number)) => match number.as_i64() {
            Some(..0) => "negative",
            Some(0..=EXACT) => "small",
            _ => "large",
        },
        (Shape::Array(_), Value::Array(entries)) if entries.is_empty() => "empty",
        (Shape::Map, Value::Object(members)) if members.is_empty() => "empty",
        (Shape::Array(_) | Shape::Map, _) => "filled",
        (_, Value::Object(_)) => "object",
        (_, Value::Array(_)) => "array",
        (_, Value::String(_)) => "text",
        (_, Value::Number(_)) => "number",
        (Shape::Boolean, Value::Bool(true)) => "true",
        (Shape::Boolean, Value::Bool(false)) => "false",
        (_, Value::Bool(_)) => "boolean",
        (_, Value::Null) => "null",
    }
    .to_owned()
}
