//! Values that a document shows or lists, which fit their schemas.

use std::collections::HashMap;

use jsonschema::Draft;
use serde_json::{Map, Value, json};

use super::{Check, Context, references, shown};
use crate::document::join;
use crate::document::nodes::{Kind, array, object, text};
use crate::finding::{Finding, Group, Rule};

/// Examples fit their schemas.
pub static EXAMPLES: Rule = Rule {
    name: "examples",
    group: Group::OpenApi,
    why: "An example that contradicts its schema misleads whoever reads it, and mock servers refuse to send it.",
    help: "Correct the example, or the schema if the example is what is really sent.",
};

/// Values of enumerations fit the type, and are listed once.
pub static ENUMERATIONS: Rule = Rule {
    name: "enumerations",
    group: Group::OpenApi,
    why: "A listed value that does not fit the rest of the schema can never occur, and one that is listed twice says \
          nothing more.",
    help: "Correct or remove the value; a text that YAML takes for something else has to be quoted.",
};

/// Defaults fit their schemas.
pub static DEFAULTS: Rule = Rule {
    name: "defaults",
    group: Group::OpenApi,
    why: "A default is what a server takes for a value that is missing, so it has to be a value that could be there.",
    help: "Correct the default, or the schema.",
};

/// Patterns are regular expressions.
pub static PATTERNS: Rule = Rule {
    name: "patterns",
    group: Group::OpenApi,
    why: "A `pattern` is a regular expression of ECMAScript, and no value can be checked by one that is none.",
    help: "Correct the expression; single quotes keep YAML from reading its backslashes.",
};

/// The checks of this file.
pub static CHECKS: &[Check] = &[
    Check {
        rules: &[&EXAMPLES, &ENUMERATIONS, &DEFAULTS],
        run: values,
    },
    Check {
        rules: &[&PATTERNS],
        run: patterns,
    },
];

/// A value of the document and the schema that it should fit.
struct Subject<'a> {
    rule: &'static Rule,
    pointer: String,
    value: &'a Value,
    /// Where its schema is.
    schema: String,
    /// The schema in the form of JSON Schema.
    form: Value,
    /// Whether a fault is one of the value as a whole, wherever it is inside.
    is_whole: bool,
}

/// A value that a document shows.
pub struct Example<'a> {
    /// Where it is.
    pub pointer: String,
    /// What is shown.
    pub value: &'a Value,
    /// The schema and where it is, if there is one.
    schema: Option<(String, &'a Value)>,
}

/// Every example.
pub fn examples<'a>(context: &'a Context<'_>) -> Vec<Example<'a>> {
    let mut found = Vec::new();
    for node in &context.nodes {
        let schema = match node.kind {
            Kind::Schema => Some((node.pointer.clone(), node.value)),
            Kind::Header | Kind::MediaType | Kind::Parameter => {
                node.value.get("schema").map(|schema| (node.at("schema"), schema))
            }
            _ => continue,
        };
        if node.reference().is_some() {
            continue;
        }
        if let Some(example) = node.value.get("example") {
            found.push(Example {
                pointer: node.at("example"),
                value: example,
                schema: schema.clone(),
            });
        }
        if node.kind == Kind::Schema {
            continue;
        }
        for (name, example) in object(node.value.get("examples")) {
            if let Some(value) = context.document.follow(example).get("value") {
                // A value that stands elsewhere is reported where it stands.
                let held = join(&node.at("examples"), name);
                let holder = match text(example, "$ref").and_then(|target| target.strip_prefix('#')) {
                    Some(target) => target.to_owned(),
                    None => held,
                };
                found.push(Example {
                    pointer: join(&holder, "value"),
                    value,
                    schema: schema.clone(),
                });
            }
        }
    }
    found
}

fn values(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = context.document;
    let mut subjects = Vec::new();
    let all = examples(context);
    for example in &all {
        let Example { pointer, value, schema } = example;
        match schema {
            Some((schema, form)) => subjects.push(Subject {
                rule: &EXAMPLES,
                pointer: pointer.clone(),
                value,
                schema: schema.clone(),
                form: convert(form),
                is_whole: false,
            }),
            None => findings.push(document.finding(&EXAMPLES, pointer, "the example has no schema")),
        }
    }
    for node in context.nodes_of(Kind::Schema) {
        if node.reference().is_some() {
            continue;
        }
        let listed = array(node.value.get("enum"));
        if node.value.get("enum").is_some_and(Value::is_array) && listed.is_empty() {
            findings.push(document.finding(&ENUMERATIONS, &node.at("enum"), "lists no values"));
        }
        for (index, value) in listed.iter().enumerate() {
            let pointer = format!("{}/enum/{index}", node.pointer);
            if listed.iter().take(index).any(|other| other == value) {
                findings.push(document.finding(&ENUMERATIONS, &pointer, format!("{value} is there twice")));
            }
            subjects.push(Subject {
                rule: &ENUMERATIONS,
                pointer,
                value,
                schema: node.pointer.clone(),
                form: without_enum(&convert(node.value)),
                is_whole: true,
            });
        }
        if let Some(value) = node.value.get("default") {
            subjects.push(Subject {
                rule: &DEFAULTS,
                pointer: node.at("default"),
                value,
                schema: node.pointer.clone(),
                form: convert(node.value),
                is_whole: false,
            });
        }
    }
    // The validator would follow a circle without end.
    if !references::circles(context).is_empty() {
        return;
    }
    let components = document.value.get("components").map(convert).unwrap_or_default();
    let everything: Vec<&Subject<'_>> = subjects.iter().collect();
    if !judge(context, &everything, &components, findings) {
        // A schema that is none keeps the others from being used, unless each is tried by itself.
        for subject in everything {
            judge(context, &[subject], &components, findings);
        }
    }
}

/// Has all values checked by one validator, since building it is most of the work: they are the members of an object.
/// Says whether the validator could be built.
fn judge(context: &Context<'_>, subjects: &[&Subject<'_>], components: &Value, findings: &mut Vec<Finding>) -> bool {
    let mut forms = Map::new();
    let mut places: HashMap<&str, String> = HashMap::new();
    let mut instance = Map::new();
    for (index, subject) in subjects.iter().enumerate() {
        let index = index.to_string();
        let name = places.entry(&subject.schema).or_insert_with(|| index.clone()).clone();
        // Without its list of values a schema is another one.
        let form = match subject.is_whole || name == index {
            true => subject.form.clone(),
            false => json!({ "$ref": format!("#/properties/{name}") }),
        };
        if subject.is_whole && name == index {
            places.remove(&*subject.schema);
        }
        forms.insert(index.clone(), form);
        instance.insert(index, subject.value.clone());
    }
    let whole = json!({ "properties": forms, "components": components });
    // Draft 4 knows no format of this name, and OpenAPI leaves formats open.
    let options = jsonschema::options()
        .with_draft(Draft::Draft4)
        .with_format("uuid", is_uuid);
    let Ok(validator) = options.should_validate_formats(true).build(&whole) else {
        return false;
    };
    for error in validator.iter_errors(&Value::Object(instance)) {
        let place = error.instance_path().to_string();
        let mut parts = place.splitn(3, '/').skip(1);
        let index = parts.next().and_then(|index| index.parse::<usize>().ok());
        let Some(subject) = index.and_then(|index| subjects.get(index)) else {
            continue;
        };
        let pointer = match parts.next().filter(|_| !subject.is_whole) {
            Some(inside) => format!("{}/{inside}", subject.pointer),
            None => subject.pointer.clone(),
        };
        findings.push(context.document.finding(subject.rule, &pointer, error.to_string()));
    }
    true
}

fn patterns(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for node in context.nodes_of(Kind::Schema) {
        if let Some(pattern) = text(node.value, "pattern")
            && jsonschema::options()
                .with_draft(Draft::Draft4)
                .build(&json!({ "pattern": pattern }))
                .is_err()
        {
            let message = format!("`{}` is no regular expression", shown(&json!(pattern)));
            findings.push(context.document.finding(&PATTERNS, &node.at("pattern"), message));
        }
    }
}

/// A schema of OpenAPI 3.0 as one of draft 4, from which it differs by `nullable`.
fn convert(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(convert).collect(),
        Value::Object(entries) => {
            let mut entries: Map<_, _> = entries
                .iter()
                .map(|(key, value)| (key.clone(), convert(value)))
                .collect();
            // What is no type says nothing; another rule finds it.
            let types = ["array", "boolean", "integer", "number", "object", "string"];
            if entries
                .get("type")
                .and_then(Value::as_str)
                .is_some_and(|name| !types.contains(&name))
            {
                entries.remove("type");
            }
            // As the name of a property it stands for a schema, which is an object.
            if entries.get("nullable") == Some(&Value::Bool(true))
                && let Some(name) = entries.get("type").cloned().filter(Value::is_string)
            {
                // An enumeration has to list `null` itself.
                entries.insert("type".into(), json!([name, "null"]));
            }
            Value::Object(entries)
        }
        other => other.clone(),
    }
}

fn without_enum(schema: &Value) -> Value {
    let mut schema = schema.clone();
    if let Some(entries) = schema.as_object_mut() {
        entries.remove("enum");
    }
    schema
}

/// Whether an example is one that documentation tools fill in for want of a better one.
pub fn is_placeholder(example: &Value) -> bool {
    has_string(example) || is_zero(example)
}

fn has_string(value: &Value) -> bool {
    match value {
        Value::String(text) => text == "string",
        Value::Array(items) => items.iter().any(has_string),
        Value::Object(entries) => entries.values().any(has_string),
        _ => false,
    }
}

/// Whether there is nothing but zeros in it, other than the code of a success.
fn is_zero(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::Array(items) => !items.is_empty() && items.iter().all(is_zero),
        Value::Object(entries) => {
            let is_zero = |(key, value): (&String, &Value)| key != "code" && is_zero(value);
            !entries.is_empty() && entries.iter().all(is_zero)
        }
        _ => false,
    }
}

/// As RFC 4122 writes it, in letters of either case.
fn is_uuid(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && text.chars().all(|letter| letter == '-' || letter.is_ascii_hexdigit())
}
