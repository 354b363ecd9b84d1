//! What real servers write in place of JSON, put anywhere into any model's instance, reads as the instance.

use std::cell::RefCell;
use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};
use serde_json::{Map, Value, json};

use super::super::instances::instances;
use super::super::{DOCUMENTS, Document, Model, Shape};

const CASES: u32 = 128;

/// Every oddity that [`Writer`] writes, so that none is forgotten.
const ODDITIES: [&str; 24] = [
    "a byte order mark",
    "UTF-16",
    "Latin-1",
    "a NUL at the end",
    "a comma before the end",
    "a member twice",
    "null in a list",
    "NaN in a list",
    "a list without brackets",
    "{} for a list",
    "[] for an object",
    "NaN",
    "Infinity",
    "an empty text",
    "a whole number with a fraction",
    "a whole number with an exponent",
    "a number in quotes",
    "minus zero",
    "a number without quotes",
    "a truth value in quotes",
    "a truth value as a number",
    "a truth value without quotes",
    "a lone surrogate",
    "a bare control character",
];

#[test]
fn whatever_real_servers_write_reads_as_what_they_mean() {
    let met = RefCell::new(BTreeSet::new());
    let mut failures = Vec::new();
    for document in DOCUMENTS.iter() {
        for model in document.models {
            if let Err(failure) = check(document, model, &met) {
                failures.push(format!("{}.{}: {failure}", document.name, model.name));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert_eq!(met.into_inner(), BTreeSet::from(ODDITIES));
}

fn check(document: &Document, model: &Model, met: &RefCell<BTreeSet<&'static str>>) -> Result<(), String> {
    let component = document.component(model.name);
    let config = Config {
        cases: CASES,
        failure_persistence: None,
        ..Config::default()
    };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let odd = (instances(document, component, 0), any::<u64>());
    TestRunner::new_with_rng(config, rng)
        .run(&odd, |(instance, seed)| {
            let mut writer = Writer {
                document,
                random: fastrand::Rng::with_seed(seed),
                out: String::new(),
                met: met.borrow_mut(),
            };
            let expected = writer.value(component, &instance, true);
            let bytes = writer.finish();
            let shown = String::from_utf8_lossy(&bytes).into_owned();
            let read = (model.read)(&bytes);
            let read = read.map_err(|error| TestCaseError::fail(format!("{error} in {shown:?}")))?;
            let differences = document.differences(component, &expected, &read);
            prop_assert!(differences.is_empty(), "{} in {shown:?}", differences.join("; "));
            Ok(())
        })
        .map_err(|error| match error {
            TestError::Fail(reason, _) => reason.to_string(),
            TestError::Abort(reason) => reason.to_string(),
        })
}

/// Writes an instance with oddities.
struct Writer<'a> {
    document: &'a Document,
    random: fastrand::Rng,
    out: String,
    met: std::cell::RefMut<'a, BTreeSet<&'static str>>,
}

impl Writer<'_> {
    fn odd(&mut self, oddity: &'static str) -> bool {
        assert!(ODDITIES.contains(&oddity), "{oddity}");
        let odd = self.random.u8(..) < 80;
        if odd {
            self.met.insert(oddity);
        }
        odd
    }

    fn put(&mut self, text: impl AsRef<str>) {
        self.out.push_str(text.as_ref());
    }

    /// Writes a value, and gives what is to come of it.
    fn value(&mut self, schema: &Value, value: &Value, is_root: bool) -> Value {
        let document = self.document;
        let shape = document.shape(schema);
        match (shape, value) {
            (Shape::Any, value) => self.any(value),
            (shape, Value::Null) => {
                let text =
                    matches!(shape, Shape::Integer | Shape::Number | Shape::Boolean) && self.odd("an empty text");
                match () {
                    () if text => self.put("\"\""),
                    () if self.odd("NaN") => self.put("NaN"),
                    () if self.odd("Infinity") => self.put("-Infinity"),
                    () => self.put("null"),
                }
                Value::Null
            }
            (Shape::Object { .. } | Shape::Map, Value::Object(members))
                if members.is_empty() && self.odd("[] for an object") =>
            {
                self.put("[]");
                json!({})
            }
            (Shape::Object { members, .. }, Value::Object(object)) => {
                let schema = |name: &str| {
                    let member = members.iter().find(|member| member.name == name);
                    member.map(|member| member.schema)
                };
                self.object(object, |writer, name, value| match schema(name) {
                    Some(schema) => writer.value(schema, value, false),
                    None => writer.any(value),
                })
            }
            (Shape::Map, Value::Object(object)) => self.object(object, |writer, _, value| writer.any(value)),
            (Shape::Array(items), Value::Array(entries)) => {
                let is_open = matches!(document.shape(items), Shape::Any);
                self.list(items, entries, is_root, is_open)
            }
            (Shape::Integer, Value::Number(number)) => {
                if self.random.u8(..) < 8 {
                    self.met.insert("minus zero");
                    let zero = *self.random.choice(&["-0", "-0.0", "-0e9"]).unwrap();
                    self.put(zero);
                    return json!(0);
                }
                self.integer(number.as_i64().unwrap());
                value.clone()
            }
            (Shape::Number, Value::Number(number)) => {
                match self.odd("a number in quotes") {
                    true => self.put(format!("\"{number}\"")),
                    false => self.put(number.to_string()),
                }
                value.clone()
            }
            (Shape::Boolean, Value::Bool(truth)) => {
                match () {
                    () if self.odd("a truth value in quotes") => self.put(format!("\"{truth}\"")),
                    () if self.odd("a truth value as a number") => self.put(u8::from(*truth).to_string()),
                    () => self.put(truth.to_string()),
                }
                value.clone()
            }
            (Shape::Text { .. }, Value::String(text)) => {
                let is_number = serde_json::from_str::<serde_json::Number>(text).is_ok();
                if is_number && self.odd("a number without quotes") {
                    self.put(text);
                    return value.clone();
                }
                if self.random.u8(..) < 8 {
                    self.met.insert("a truth value without quotes");
                    self.put("true");
                    return json!("true");
                }
                self.text(text)
            }
            (shape, value) => panic!("{value} is no instance of {shape:?}"),
        }
    }

    /// A value that comes as it is.
    fn any(&mut self, value: &Value) -> Value {
        match value {
            Value::Null if self.odd("NaN") => {
                self.put("NaN");
                Value::Null
            }
            Value::String(text) => self.text(text),
            Value::Array(entries) => {
                self.put("[");
                let read = entries.iter().enumerate().map(|(index, entry)| {
                    self.put(if index > 0 { "," } else { "" });
                    self.any(entry)
                });
                let read = read.collect();
                self.put("]");
                read
            }
            Value::Object(members) => self.object(members, |writer, _, value| writer.any(value)),
            value => {
                self.put(value.to_string());
                value.clone()
            }
        }
    }

    fn object(
        &mut self,
        members: &Map<String, Value>,
        mut write: impl FnMut(&mut Self, &str, &Value) -> Value,
    ) -> Value {
        let mut read = Map::new();
        self.put("{");
        for (index, (name, value)) in members.iter().enumerate() {
            self.put(if index > 0 { " ,\n" } else { "" });
            let name_in_json = json!(name).to_string();
            if self.odd("a member twice") {
                let junk = self.random.choice(["null", "17", "\"\\ud83d\"", "[1]", "{}"]);
                self.put(format!("{name_in_json}:{},", junk.unwrap()));
            }
            self.put(format!("{name_in_json} : "));
            read.insert(name.clone(), write(self, name, value));
        }
        if !members.is_empty() && self.odd("a comma before the end") {
            self.put(", ");
        }
        self.put("}");
        Value::Object(read)
    }

    fn list(&mut self, items: &Value, entries: &[Value], is_root: bool, is_open: bool) -> Value {
        if entries.is_empty() && !is_root && self.odd("{} for a list") {
            self.put("{}");
            return json!([]);
        }
        if let [entry] = entries
            && !is_open
            && !is_root
            && !is_empty(entry)
            && self.odd("a list without brackets")
        {
            return json!([self.value(items, entry, false)]);
        }
        let mut read = Vec::new();
        self.put("[");
        let mut comma = "";
        let nothing = |writer: &mut Self, comma: &mut &'static str| {
            for (oddity, nothing) in [("null in a list", "null"), ("NaN in a list", "NaN")] {
                if !is_open && writer.odd(oddity) {
                    writer.put(format!("{comma}{nothing}"));
                    *comma = ",";
                }
            }
        };
        for entry in entries {
            nothing(self, &mut comma);
            self.put(comma);
            comma = ",";
            read.push(self.value(items, entry, false));
        }
        nothing(self, &mut comma);
        self.put("]");
        Value::Array(read)
    }

    fn integer(&mut self, number: i64) {
        match () {
            () if self.odd("a whole number with a fraction") => self.put(format!("{number}.000")),
            () if self.odd("a whole number with an exponent") => {
                let digits = number.unsigned_abs().to_string();
                let sign = if number < 0 { "-" } else { "" };
                let (first, rest) = digits.split_at(1);
                let point = if rest.is_empty() { "" } else { "." };
                self.put(format!("{sign}{first}{point}{rest}e{}", rest.len()));
            }
            () if self.odd("a number in quotes") => {
                let fraction = *self.random.choice(&["", ".0"]).unwrap();
                self.put(format!("\"{number}{fraction}\""));
            }
            () => self.put(number.to_string()),
        }
    }

    fn text(&mut self, text: &str) -> Value {
        let mut read = text.to_owned();
        let mut json = json!(text).to_string();
        if self.odd("a bare control character") {
            json.insert(1, '\t');
            read.insert(0, '\t');
        }
        if self.random.u8(..) < 20 && self.odd("a lone surrogate") {
            json.pop();
            json.push_str("\\ud83d\"");
            read.push('\u{fffd}');
        }
        self.put(json);
        Value::String(read)
    }

    fn finish(mut self) -> Vec<u8> {
        if self.odd("a NUL at the end") {
            self.put("\n\0\0");
        }
        let is_latin = |letter: char| letter.is_ascii() || ('\u{a0}'..='\u{ff}').contains(&letter);
        if !self.out.is_ascii() && self.out.chars().all(is_latin) && self.odd("Latin-1") {
            return self.out.chars().map(|letter| letter as u8).collect();
        }
        if self.odd("a byte order mark") {
            self.out.insert(0, '\u{feff}');
            if self.odd("UTF-16") {
                return self.out.encode_utf16().flat_map(u16::to_le_bytes).collect();
            }
        }
        self.out.into_bytes()
    }
}

/// What would be no entry without the brackets around it.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null | Value::Array(_) => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}
