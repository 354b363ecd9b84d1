//! The rules. Each looks at one document and says what breaks it.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToLowerCamelCase, ToSnakeCase};
use openapiv3::OpenAPI;
use serde_json::Value;

use crate::document::{Document, Kind, SECTIONS, array, join, object, parse, text};
use crate::{manual, nulls, schema};

type Check = fn(&Document, &mut Faults<'_>);

/// Rule, JSON pointer and reason.
pub type Fault = (&'static str, String, String);

pub struct Faults<'a> {
    rule: &'static str,
    faults: &'a mut Vec<Fault>,
}

impl Faults<'_> {
    pub fn add(&mut self, pointer: impl Into<String>, reason: impl Into<String>) {
        self.faults.push((self.rule, pointer.into(), reason.into()));
    }
}

pub const RULES: &[(&str, Check)] = &[
    ("openapi", openapi),
    ("references", references),
    ("operation-ids", operation_ids),
    ("summaries", summaries),
    ("descriptions", descriptions),
    ("tags", tags),
    ("security", security),
    ("credentials", credentials),
    ("path-parameters", path_parameters),
    ("request-bodies", request_bodies),
    ("success", success),
    ("unused", unused),
    ("order", order),
    ("examples", examples),
    ("enumerations", enumerations),
    ("defaults", defaults),
    ("varnames", varnames),
    ("deprecated", deprecated),
    ("envelopes", envelopes),
    ("nulls", nulls::nulls),
    ("leftovers", leftovers),
    ("yaml-words", yaml_words),
    ("manual", manual::operations),
];

/// Everything that is wrong with a document.
pub fn check(document: &Document) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (rule, check) in RULES {
        check(
            document,
            &mut Faults {
                rule,
                faults: &mut faults,
            },
        );
        // What is no OpenAPI gives the other rules nothing to go by.
        if *rule == "openapi" && !faults.is_empty() {
            break;
        }
    }
    faults
}

fn is_blank(value: Option<&str>) -> bool {
    value.is_none_or(|value| value.trim().is_empty())
}

/// `$.a.b[0]` of serde_path_to_error as a pointer.
fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    path.iter().fold(String::new(), |place, segment| match segment {
        Segment::Seq { index } => format!("{place}/{index}"),
        Segment::Map { key } => join(&place, key),
        Segment::Enum { .. } | Segment::Unknown => place,
    })
}

fn openapi(document: &Document, faults: &mut Faults<'_>) {
    if let Err(error) = parse::<Value>(&document.text) {
        faults.add("", error.to_string());
        return;
    }
    match text(&document.value, "openapi") {
        Some("3.0.3") => {}
        other => faults.add("/openapi", format!("should be 3.0.3 and is {other:?}")),
    }
    match serde_path_to_error::deserialize::<_, OpenAPI>(&document.value) {
        Err(error) => faults.add(pointer(error.path()), error.inner().to_string()),
        Ok(parsed) => {
            let understood = serde_json::to_value(parsed).unwrap();
            unknown("", &document.value, &understood, faults);
        }
    }
}

/// The keys that the parser passed over, since it does not refuse those it does not know.
fn unknown(pointer: &str, written: &Value, understood: &Value, faults: &mut Faults<'_>) {
    for (key, value) in object(Some(written)) {
        let place = join(pointer, key);
        match understood.get(key) {
            Some(understood) => unknown(&place, value, understood, faults),
            // The parser leaves out what is the default anyway.
            None if key == "style" || *value == Value::Bool(false) => {}
            None => faults.add(place, "OpenAPI 3.0 does not know this key here"),
        }
    }
    for (index, value) in array(Some(written)).iter().enumerate() {
        if let Some(understood) = understood.get(index) {
            unknown(&format!("{pointer}/{index}"), value, understood, faults);
        }
    }
}

fn references(document: &Document, faults: &mut Faults<'_>) {
    for node in document.nodes() {
        let Some(target) = text(node.value, "$ref") else {
            continue;
        };
        let section = SECTIONS.iter().find(|(_, kind)| *kind == node.kind);
        let prefix = section.map(|(section, _)| format!("#/components/{section}/"));
        if document.at(target).is_none() {
            faults.add(node.pointer, format!("{target} points at nothing"));
        } else if !prefix.is_some_and(|prefix| target.starts_with(&prefix)) {
            faults.add(node.pointer, format!("{target} is not of the kind that belongs here"));
        }
    }
}

fn operation_ids(document: &Document, faults: &mut Faults<'_>) {
    let mut seen = BTreeMap::new();
    for operation in document.operations() {
        let pointer = join(&operation.pointer, "operationId");
        let Some(id) = text(operation.value, "operationId") else {
            faults.add(operation.pointer, "has no operationId");
            continue;
        };
        let is_camel = id.starts_with(|first: char| first.is_ascii_lowercase())
            && id.chars().all(|char| char.is_ascii_alphanumeric());
        if !is_camel {
            faults.add(&*pointer, format!("{id:?} is not in camel case"));
        }
        if let Some(other) = seen.insert(id.to_snake_case(), id) {
            faults.add(pointer, format!("{id} and {other} are the same in snake case"));
        }
    }
}

fn summaries(document: &Document, faults: &mut Faults<'_>) {
    for operation in document.operations() {
        if is_blank(text(operation.value, "summary")) {
            faults.add(operation.pointer, "has no summary");
        }
    }
}

fn descriptions(document: &Document, faults: &mut Faults<'_>) {
    for operation in document.operations() {
        if is_blank(text(operation.value, "description")) {
            faults.add(operation.pointer, "has no description");
        }
    }
}

fn tags(document: &Document, faults: &mut Faults<'_>) {
    let declared = array(document.value.get("tags")).iter();
    let mut unused: BTreeMap<&str, usize> = declared
        .clone()
        .enumerate()
        .filter_map(|(index, tag)| Some((text(tag, "name")?, index)))
        .collect();
    let declared: BTreeSet<&str> = declared.filter_map(|tag| text(tag, "name")).collect();
    for operation in document.operations() {
        match array(operation.value.get("tags")) {
            [tag] => {
                let tag = tag.as_str().unwrap_or_default();
                unused.remove(tag);
                if !declared.contains(tag) {
                    let place = join(&operation.pointer, "tags");
                    faults.add(place, format!("{tag:?} is not declared"));
                }
            }
            tags => faults.add(operation.pointer, format!("has {} tags instead of one", tags.len())),
        }
    }
    for (tag, index) in unused {
        faults.add(format!("/tags/{index}"), format!("{tag:?} is on no operation"));
    }
}

fn security(document: &Document, faults: &mut Faults<'_>) {
    let schemes = document.value.pointer("/components/securitySchemes");
    let mut requirements = vec![(String::new(), &document.value)];
    for operation in document.operations() {
        if operation.value.get("security").is_some() {
            requirements.push((operation.pointer, operation.value));
        } else if document.value.get("security").is_none() {
            faults.add(operation.pointer, "has no security requirement");
        }
    }
    for (pointer, holder) in requirements {
        let Some(alternatives) = holder.get("security") else {
            continue;
        };
        let pointer = join(&pointer, "security");
        if array(Some(alternatives)).is_empty() {
            faults.add(&*pointer, "requires nothing; what takes no credentials says `- {}`");
        }
        for (index, alternative) in array(Some(alternatives)).iter().enumerate() {
            for (scheme, _) in object(Some(alternative)) {
                if schemes.and_then(|schemes| schemes.get(scheme)).is_none() {
                    faults.add(format!("{pointer}/{index}"), format!("{scheme} is not declared"));
                }
            }
        }
    }
}

fn credentials(document: &Document, faults: &mut Faults<'_>) {
    for node in document.nodes_of(Kind::Parameter) {
        let name = text(node.value, "name").unwrap_or_default().to_ascii_lowercase();
        if ["authorization", "x-api-key", "x-hub-signature"].contains(&&*name) {
            faults.add(node.pointer, format!("{name} is a security scheme, not a parameter"));
        }
    }
}

fn path_parameters(document: &Document, faults: &mut Faults<'_>) {
    for operation in document.operations() {
        let names = operation.path.split('{').skip(1);
        let template: BTreeSet<&str> = names.filter_map(|part| Some(part.split_once('}')?.0)).collect();
        let mut declared = BTreeSet::new();
        let mut seen = BTreeSet::new();
        for (pointer, parameter) in &operation.parameters {
            let name = text(parameter, "name").unwrap_or_default();
            let place = text(parameter, "in").unwrap_or_default();
            if !seen.insert((place, name)) {
                faults.add(pointer, format!("{name} in {place} is there twice"));
            }
            if place != "path" {
                continue;
            }
            declared.insert(name);
            if !template.contains(name) {
                faults.add(pointer, format!("{{{name}}} is not in the path"));
            }
            if parameter.get("required") != Some(&Value::Bool(true)) {
                faults.add(pointer, format!("{{{name}}} is not required"));
            }
        }
        for name in template.difference(&declared) {
            faults.add(&*operation.pointer, format!("has no parameter {{{name}}}"));
        }
    }
}

fn request_bodies(document: &Document, faults: &mut Faults<'_>) {
    for node in document.nodes_of(Kind::RequestBody) {
        let is_required = node.value.get("required") == Some(&Value::Bool(true));
        if !is_required && node.value.get("$ref").is_none() {
            faults.add(node.pointer, "is not required");
        }
    }
}

fn success(document: &Document, faults: &mut Faults<'_>) {
    for operation in document.operations() {
        let mut codes = object(operation.value.get("responses")).map(|(code, _)| code);
        if !codes.any(|code| code.starts_with(['2', '3'])) {
            faults.add(join(&operation.pointer, "responses"), "has no success");
        }
    }
}

/// Components that no operation leads to, be it by way of others.
fn unused(document: &Document, faults: &mut Faults<'_>) {
    let mut used = BTreeSet::new();
    let nodes = document.nodes();
    let references = |inside: &str| {
        let inside = format!("{inside}/");
        let nodes = nodes
            .iter()
            .filter(move |node| format!("{}/", node.pointer).starts_with(&inside));
        nodes.filter_map(|node| text(node.value, "$ref")?.strip_prefix('#'))
    };
    let mut open: Vec<&str> = references("/paths").collect();
    while let Some(target) = open.pop() {
        if used.insert(target.to_owned()) {
            open.extend(references(target));
        }
    }
    let operations = document.operations();
    let holders = operations
        .iter()
        .map(|operation| operation.value)
        .chain([&document.value]);
    for alternative in holders.flat_map(|holder| array(holder.get("security"))) {
        let schemes = object(Some(alternative)).map(|(scheme, _)| scheme);
        used.extend(schemes.map(|scheme| join("/components/securitySchemes", scheme)));
    }
    for (section, _) in SECTIONS {
        let section = join("/components", section);
        for (name, _) in object(document.value.pointer(&section)) {
            let place = join(&section, name);
            if !used.contains(&place) {
                faults.add(place, "is not used");
            }
        }
    }
}

fn order(document: &Document, faults: &mut Faults<'_>) {
    // The text, since a value has its keys in order.
    let parsed: OpenAPI = match parse(&document.text) {
        Ok(parsed) => parsed,
        Err(error) => return faults.add("", error.to_string()),
    };
    let components = parsed.components.unwrap_or_default();
    let sections: [Vec<&String>; 7] = [
        components.schemas.keys().collect(),
        components.parameters.keys().collect(),
        components.responses.keys().collect(),
        components.request_bodies.keys().collect(),
        components.headers.keys().collect(),
        components.examples.keys().collect(),
        components.security_schemes.keys().collect(),
    ];
    for ((section, _), names) in SECTIONS.iter().zip(sections) {
        for pair in names.windows(2) {
            if pair[0].to_lowercase() > pair[1].to_lowercase() {
                let place = join(&join("/components", section), pair[1]);
                faults.add(place, format!("stands after {}", pair[0]));
            }
        }
    }
}

/// Every example with its place and its schema.
fn all_examples(document: &Document) -> Vec<(String, &Value, Option<&Value>)> {
    let mut found = Vec::new();
    for node in document.nodes() {
        let schema = match node.kind {
            Kind::Schema => Some(node.value),
            Kind::Header | Kind::MediaType | Kind::Parameter => node.value.get("schema"),
            _ => continue,
        };
        if let Some(example) = node.value.get("example") {
            found.push((join(&node.pointer, "example"), example, schema));
        }
        if node.kind == Kind::Schema {
            continue;
        }
        let examples = join(&node.pointer, "examples");
        for (name, example) in object(node.value.get("examples")) {
            if let Some(value) = document.follow(example).get("value") {
                found.push((join(&join(&examples, name), "value"), value, schema));
            }
        }
    }
    found
}

fn examples(document: &Document, faults: &mut Faults<'_>) {
    for (pointer, example, schema) in all_examples(document) {
        let Some(schema) = schema else {
            faults.add(pointer, "has no schema");
            continue;
        };
        for (place, reason) in schema::errors(document, schema, example) {
            faults.add(format!("{pointer}{place}"), reason);
        }
    }
}

fn enumerations(document: &Document, faults: &mut Faults<'_>) {
    for node in document.nodes_of(Kind::Schema) {
        let values = array(node.value.get("enum"));
        let kind = schema::without_enum(node.value);
        for (index, value) in values.iter().enumerate() {
            let place = format!("{}/enum/{index}", node.pointer);
            if values[..index].contains(value) {
                faults.add(&*place, format!("{value} is there twice"));
            }
            for (_, reason) in schema::errors(document, &kind, value) {
                faults.add(&*place, reason);
            }
        }
    }
}

fn defaults(document: &Document, faults: &mut Faults<'_>) {
    for node in document.nodes_of(Kind::Schema) {
        if let Some(default) = node.value.get("default") {
            for (place, reason) in schema::errors(document, node.value, default) {
                faults.add(format!("{}/default{place}", node.pointer), reason);
            }
        }
    }
}

fn varnames(document: &Document, faults: &mut Faults<'_>) {
    for node in document.nodes_of(Kind::Schema) {
        let Some(names) = node.value.get("x-enum-varnames") else {
            continue;
        };
        let names = array(Some(names));
        let values = array(node.value.get("enum"));
        let distinct: BTreeSet<&str> = names.iter().filter_map(Value::as_str).collect();
        if names.len() != values.len() || distinct.len() != names.len() {
            faults.add(
                join(&node.pointer, "x-enum-varnames"),
                format!("{} different names for {} values", distinct.len(), values.len()),
            );
        }
    }
}

fn deprecated(document: &Document, faults: &mut Faults<'_>) {
    for operation in document.operations() {
        let is_deprecated = operation.value.get("deprecated") == Some(&Value::Bool(true));
        let description = text(operation.value, "description").unwrap_or_default();
        if is_deprecated && !description.starts_with("Use ") {
            let place = join(&operation.pointer, "description");
            faults.add(place, "does not begin with what to use instead (`Use `)");
        }
    }
}

fn envelopes(document: &Document, faults: &mut Faults<'_>) {
    for node in document.nodes() {
        let Some(mark) = node.value.get("x-genesys-envelope") else {
            continue;
        };
        let place = join(&node.pointer, "x-genesys-envelope");
        if node.kind != Kind::Schema || text(node.value, "type") != Some("object") {
            faults.add(place, "is not on an object");
        } else if !["data", "self"].map(Some).contains(&mark.as_str()) {
            faults.add(place, format!("is {mark} and should be `data` or `self`"));
        } else if node.value.pointer("/properties/status").is_none() {
            faults.add(place, "is on an object without `status`");
        }
    }
}

/// What tools leave behind that write documents by themselves.
fn leftovers(document: &Document, faults: &mut Faults<'_>) {
    for (pointer, example, _) in all_examples(document) {
        if schema::is_placeholder(example) {
            faults.add(pointer, format!("{example} is a placeholder"));
        }
    }
    for operation in document.operations() {
        let id = text(operation.value, "operationId").unwrap_or_default();
        let path = format!("{}{}", operation.method, operation.path);
        let by = path.replace("/{", "/by-");
        if [path, by].iter().any(|path| *id == *path.to_lower_camel_case()) {
            let place = join(&operation.pointer, "operationId");
            faults.add(place, format!("{id} repeats the method and the path"));
        }
    }
    for node in document.nodes() {
        if text(node.value, "description").is_some_and(|text| text.trim().is_empty()) {
            faults.add(join(&node.pointer, "description"), "is empty");
        }
    }
    marks("", &document.value, faults);
    for (index, line) in document.text.lines().enumerate() {
        let comment = line.trim_start().strip_prefix('#');
        if let Some(mark) = comment.and_then(mark) {
            faults.add("", format!("{mark:?} in line {}", index + 1));
        }
    }
}

fn mark(text: &str) -> Option<&'static str> {
    let marks = ["additionalProp1", "FIXME", "Generated by", "TODO"];
    marks.into_iter().find(|mark| text.contains(mark))
}

fn marks(pointer: &str, value: &Value, faults: &mut Faults<'_>) {
    if let Some(mark) = value.as_str().and_then(mark) {
        faults.add(pointer, format!("has {mark:?}"));
    }
    for (key, value) in object(Some(value)) {
        let place = join(pointer, key);
        if let Some(mark) = mark(key) {
            faults.add(&*place, format!("has {mark:?}"));
        }
        marks(&place, value, faults);
    }
    for (index, value) in array(Some(value)).iter().enumerate() {
        marks(&format!("{pointer}/{index}"), value, faults);
    }
}

/// Words that YAML 1.1 takes for booleans, as many tools still do.
fn yaml_words(document: &Document, faults: &mut Faults<'_>) {
    let options = serde_saphyr::options! { strict_booleans: false };
    let (Ok(new), Ok(old)) = (
        parse::<Value>(&document.text),
        serde_saphyr::from_str_with_options::<Value>(&document.text, options),
    ) else {
        return;
    };
    differences("", &new, &old, faults);
}

fn differences(pointer: &str, new: &Value, old: &Value, faults: &mut Faults<'_>) {
    match (new, old) {
        (Value::Object(new), Value::Object(old)) => {
            for (key, value) in new {
                let place = join(pointer, key);
                differences(&place, value, old.get(key).unwrap_or(&Value::Null), faults);
            }
        }
        (Value::Array(new), Value::Array(old)) => {
            for (index, (new, old)) in new.iter().zip(old).enumerate() {
                differences(&format!("{pointer}/{index}"), new, old, faults);
            }
        }
        _ if new != old => faults.add(pointer, format!("{new} is {old} in YAML 1.1, quote it")),
        _ => {}
    }
}
