//! How this project writes its documents: see `specs/README.md`.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToLowerCamelCase, ToSnakeCase};
use serde_json::Value;

use super::{Check, Context, nearest, values};
use crate::document::nodes::{Kind, SECTIONS, array, is_extension, is_set, object, text};
use crate::document::{join, parse};
use crate::finding::{Finding, Group, Rule};

/// All documents are of one version.
pub static EXACT_VERSION: Rule = Rule {
    name: "exact-version",
    group: Group::Convention,
    why: "The documents here are all of OpenAPI 3.0.3, so that none is read by other rules than the rest.",
    help: "Write `openapi: 3.0.3`.",
};

/// Operations have names for methods.
pub static OPERATION_IDS: Rule = Rule {
    name: "operation-ids",
    group: Group::Convention,
    why: "The `operationId` becomes the name of a method, in snake case.",
    help: "Give the operation an identifier in camel case, a verb and its object, that differs from others in snake case too.",
};

/// Each operation has one tag, and each tag an operation.
pub static TAGS: Rule = Rule {
    name: "tags",
    group: Group::Convention,
    why: "Tags group the operations of a document for readers; each operation is in exactly one group.",
    help: "Give the operation one tag that is declared at the root with a description, and remove tags of no operation.",
};

/// Each operation says which credentials it takes.
pub static SECURITY: Rule = Rule {
    name: "security",
    group: Group::Convention,
    why: "Without a security requirement nobody knows which credentials an operation takes.",
    help: "Write `security` at the root or on the operation; an entry `- {}` means that none are needed.",
};

/// Credentials are no parameters.
pub static CREDENTIALS: Rule = Rule {
    name: "credentials",
    group: Group::Convention,
    why: "Credentials are added by the client, never passed by a caller as arguments.",
    help: "Remove the parameter, and name its scheme in `security` (`apiKey`, `bearer`, `clientBasic`, `hubSignature`).",
};

/// Security schemes are the four that clients know.
pub static KNOWN_SCHEMES: Rule = Rule {
    name: "known-schemes",
    group: Group::Convention,
    why: "Clients know four ways to send credentials, by the names of their schemes.",
    help: "Write `apiKey` (header `x-api-key`), `bearer` (http bearer), `clientBasic` (http basic) or `hubSignature` \
           (header `X-Hub-Signature`).",
};

/// Request bodies are required.
pub static REQUEST_BODIES: Rule = Rule {
    name: "request-bodies",
    group: Group::Convention,
    why: "A body is an argument of the method, which can't be left out. OpenAPI takes a body for optional if nothing is said.",
    help: "Write `required: true`.",
};

/// Operations have a success.
pub static SUCCESS: Rule = Rule {
    name: "success",
    group: Group::Convention,
    why: "Without a response for success nobody knows what an operation gives.",
    help: "Document the response with a code from 200 to 399.",
};

/// Components are in alphabetical order.
pub static ORDER: Rule = Rule {
    name: "order",
    group: Group::Convention,
    why: "In alphabetical order a component is found without searching, and differences between versions stay small.",
    help: "Move the component.",
};

/// Marks of envelopes are on envelopes.
pub static ENVELOPES: Rule = Rule {
    name: "envelopes",
    group: Group::Convention,
    why: "A client looks into `status` of an envelope, and gives its caller what is under `data` or the whole object.",
    help: "Write `x-genesys-envelope: data` or `x-genesys-envelope: self` on the schema of an object that has `status`.",
};

/// Extensions are those that the project knows, in their places.
pub static EXTENSIONS: Rule = Rule {
    name: "extensions",
    group: Group::Convention,
    why: "An extension of this project that nothing knows is passed over without a word.",
    help: "Write `x-genesys-envelope` (on schemas), `x-genesys-webhook: true` (at the root), `x-enum-varnames` (beside `enum`) \
           or `x-specs-ignore`.",
};

/// Schemas are named like types.
pub static SCHEMA_NAMES: Rule = Rule {
    name: "schema-names",
    group: Group::Convention,
    why: "A schema becomes a type of its name.",
    help: "Write the name in Pascal case, and correct the references to it.",
};

/// Nothing is left of tools and drafts.
pub static LEFTOVERS: Rule = Rule {
    name: "leftovers",
    group: Group::Convention,
    why: "Placeholders of documentation tools and notes to oneself look like documentation, and say nothing.",
    help: "Write what is really meant, or remove it.",
};

/// Words that are booleans for older parsers are quoted.
pub static YAML_WORDS: Rule = Rule {
    name: "yaml-words",
    group: Group::Convention,
    why: "YAML 1.1, which many tools still read, takes `on`, `off`, `yes` and `no` for booleans.",
    help: "Put the value in single quotes.",
};

/// The checks of this file.
pub static CHECKS: &[Check] = &[
    Check {
        rules: &[&EXACT_VERSION],
        run: exact_version,
    },
    Check {
        rules: &[&OPERATION_IDS],
        run: operation_ids,
    },
    Check {
        rules: &[&TAGS],
        run: tags,
    },
    Check {
        rules: &[&SECURITY],
        run: security,
    },
    Check {
        rules: &[&CREDENTIALS],
        run: credentials,
    },
    Check {
        rules: &[&KNOWN_SCHEMES],
        run: known_schemes,
    },
    Check {
        rules: &[&REQUEST_BODIES],
        run: request_bodies,
    },
    Check {
        rules: &[&SUCCESS],
        run: success,
    },
    Check {
        rules: &[&ORDER],
        run: order,
    },
    Check {
        rules: &[&ENVELOPES],
        run: envelopes,
    },
    Check {
        rules: &[&EXTENSIONS],
        run: extensions,
    },
    Check {
        rules: &[&SCHEMA_NAMES],
        run: schema_names,
    },
    Check {
        rules: &[&LEFTOVERS],
        run: leftovers,
    },
    Check {
        rules: &[&YAML_WORDS],
        run: yaml_words,
    },
];

fn exact_version(context: &Context<'_>, findings: &mut Vec<Finding>) {
    if let Some(version) = text(&context.document.value, "openapi").filter(|version| *version != "3.0.3") {
        let message = format!("the version is {version} and should be 3.0.3");
        findings.push(context.document.finding(&EXACT_VERSION, "/openapi", message));
    }
}

fn operation_ids(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = context.document;
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for operation in &context.operations {
        let pointer = join(&operation.pointer, "operationId");
        let Some(id) = text(operation.value, "operationId") else {
            if operation.value.get("operationId").is_none() {
                findings.push(document.finding(
                    &OPERATION_IDS,
                    &operation.pointer,
                    "the operation has no `operationId`",
                ));
            }
            continue;
        };
        let is_camel = id.starts_with(|first: char| first.is_ascii_lowercase())
            && id.chars().all(|char| char.is_ascii_alphanumeric());
        if !is_camel {
            findings.push(document.finding(&OPERATION_IDS, &pointer, format!("`{id}` is not in camel case")));
        }
        let name = id.to_snake_case();
        if let Some(other) = seen.get(&name).filter(|other| **other != id) {
            let message = format!("`{id}` and `{other}` are the same in snake case, `{name}`");
            findings.push(document.finding(&OPERATION_IDS, &pointer, message));
        }
        seen.insert(name, id);
    }
}

fn tags(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = context.document;
    let declared = array(document.value.get("tags")).iter();
    let mut unused: BTreeMap<&str, usize> = declared
        .clone()
        .enumerate()
        .filter_map(|(index, tag)| Some((text(tag, "name")?, index)))
        .collect();
    let declared: BTreeSet<&str> = declared.filter_map(|tag| text(tag, "name")).collect();
    for operation in &context.operations {
        match array(operation.value.get("tags")) {
            [tag] => {
                let tag = tag.as_str().unwrap_or_default();
                unused.remove(tag);
                if !declared.contains(tag) {
                    let place = join(&operation.pointer, "tags");
                    let message = format!("`{tag}` is not declared{}", nearest(tag, declared.iter().copied()));
                    findings.push(document.finding(&TAGS, &place, message));
                }
            }
            tags => {
                for tag in tags.iter().filter_map(Value::as_str) {
                    unused.remove(tag);
                }
                let message = format!("the operation has {} tags instead of one", tags.len());
                findings.push(document.finding(&TAGS, &operation.pointer, message));
            }
        }
    }
    for (tag, index) in unused {
        findings.push(document.finding(&TAGS, &format!("/tags/{index}"), format!("`{tag}` is on no operation")));
    }
}

fn security(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = context.document;
    let mut requirements = vec![("/security".to_owned(), document.value.get("security"))];
    for operation in &context.operations {
        let own = operation.value.get("security");
        if own.is_none() && document.value.get("security").is_none() {
            findings.push(document.finding(
                &SECURITY,
                &operation.pointer,
                "the operation has no security requirement",
            ));
        }
        requirements.push((join(&operation.pointer, "security"), own));
    }
    for (pointer, alternatives) in requirements {
        if alternatives.and_then(Value::as_array).is_some_and(Vec::is_empty) {
            let message = "the list requires nothing; what takes no credentials says `- {}`";
            findings.push(document.finding(&SECURITY, &pointer, message));
        }
    }
}

fn credentials(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for node in context.nodes_of(Kind::Parameter) {
        let name = text(node.value, "name").unwrap_or_default();
        let is_header = text(node.value, "in") == Some("header");
        if is_header && ["authorization", "x-api-key", "x-hub-signature"].contains(&&*name.to_ascii_lowercase()) {
            let message = format!("`{name}` is a security scheme, not a parameter");
            findings.push(context.document.finding(&CREDENTIALS, &node.pointer, message));
        }
    }
}

fn known_schemes(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for node in context.nodes_of(Kind::SecurityScheme) {
        let name = node.pointer.rsplit('/').next().unwrap_or_default();
        let wanted: &[(&str, &str)] = match name {
            "apiKey" => &[("type", "apiKey"), ("in", "header"), ("name", "x-api-key")],
            "bearer" => &[("type", "http"), ("scheme", "bearer")],
            "clientBasic" => &[("type", "http"), ("scheme", "basic")],
            "hubSignature" => &[("type", "apiKey"), ("in", "header"), ("name", "X-Hub-Signature")],
            _ => {
                let hint = nearest(name, ["apiKey", "bearer", "clientBasic", "hubSignature"]);
                let message = format!("no client knows the scheme `{name}`{hint}");
                findings.push(context.document.finding(&KNOWN_SCHEMES, &node.pointer, message));
                continue;
            }
        };
        for (key, value) in wanted {
            if let Some(found) = text(node.value, key).filter(|found| !found.eq_ignore_ascii_case(value)) {
                let message = format!("the `{key}` of `{name}` is `{value}`, not `{found}`");
                findings.push(context.document.finding(&KNOWN_SCHEMES, &node.at(key), message));
            }
        }
    }
}

fn request_bodies(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for node in context.nodes_of(Kind::RequestBody) {
        if node.reference().is_none() && !is_set(node.value, "required") {
            findings.push(
                context
                    .document
                    .finding(&REQUEST_BODIES, &node.pointer, "the request body is not required"),
            );
        }
    }
}

fn success(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for operation in &context.operations {
        let Some(responses) = operation
            .value
            .get("responses")
            .filter(|responses| responses.is_object())
        else {
            continue;
        };
        let mut codes = object(Some(responses)).map(|(code, _)| code);
        if !codes.any(|code| code.starts_with(['2', '3'])) {
            let place = join(&operation.pointer, "responses");
            findings.push(
                context
                    .document
                    .finding(&SUCCESS, &place, "there is no response for success"),
            );
        }
    }
}

fn order(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (section, _) in SECTIONS {
        let section = join("/components", section);
        let names: Vec<&String> = object(context.document.value.pointer(&section))
            .map(|(name, _)| name)
            .collect();
        for pair in names.windows(2) {
            if let [one, next] = pair
                && one.to_lowercase() > next.to_lowercase()
            {
                let message = format!("`{next}` stands after `{one}`");
                findings.push(context.document.finding(&ORDER, &join(&section, next), message));
            }
        }
    }
}

fn envelopes(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for node in &context.nodes {
        let Some(mark) = node.value.get("x-genesys-envelope") else {
            continue;
        };
        let message = if node.kind != Kind::Schema || text(node.value, "type") != Some("object") {
            "the mark is not on an object".to_owned()
        } else if !["data", "self"].map(Some).contains(&mark.as_str()) {
            format!("the mark is {mark} and should be `data` or `self`")
        } else if node.value.pointer("/properties/status").is_none() {
            "the mark is on an object without `status`".to_owned()
        } else {
            continue;
        };
        findings.push(
            context
                .document
                .finding(&ENVELOPES, &node.at("x-genesys-envelope"), message),
        );
    }
}

fn extensions(context: &Context<'_>, findings: &mut Vec<Finding>) {
    const KNOWN: [&str; 4] = [
        "x-enum-varnames",
        "x-genesys-envelope",
        "x-genesys-webhook",
        "x-specs-ignore",
    ];
    let document = context.document;
    for node in &context.nodes {
        for (key, value) in object(Some(node.value)) {
            let place = node.at(key);
            if !is_extension(key) || node.kind.entries().is_some() && value.is_null() {
                continue;
            }
            let message = match &**key {
                "x-genesys-webhook" if node.kind != Kind::Document => {
                    "`x-genesys-webhook` stands at the root".to_owned()
                }
                "x-genesys-webhook" if *value != Value::Bool(true) => {
                    format!("`x-genesys-webhook` is {value} and should be true, or be left out")
                }
                "x-enum-varnames" if node.kind != Kind::Schema => "`x-enum-varnames` stands beside `enum`".to_owned(),
                key if KNOWN.contains(&key) => continue,
                key if key.starts_with("x-genesys") || !nearest(key, KNOWN).is_empty() => {
                    format!("`{key}` is no extension of this project{}", nearest(key, KNOWN))
                }
                _ => continue,
            };
            findings.push(document.finding_of_key(&EXTENSIONS, &place, message));
        }
    }
}

fn schema_names(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (name, _) in object(context.document.value.pointer("/components/schemas")) {
        let is_pascal = name.starts_with(|first: char| first.is_ascii_uppercase())
            && name.chars().all(|char| char.is_ascii_alphanumeric());
        if !is_pascal {
            let message = format!("`{name}` is not in Pascal case");
            findings.push(
                context
                    .document
                    .finding_of_key(&SCHEMA_NAMES, &join("/components/schemas", name), message),
            );
        }
    }
}

/// What tools leave behind that write documents by themselves.
fn leftovers(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = context.document;
    for example in values::examples(context) {
        let values::Example { pointer, value, .. } = &example;
        if values::is_placeholder(value) {
            findings.push(document.finding(&LEFTOVERS, pointer, format!("{value} is a placeholder")));
        }
    }
    for operation in &context.operations {
        let id = text(operation.value, "operationId").unwrap_or_default();
        let path = format!("{}{}", operation.method, operation.path);
        let by = path.replace("/{", "/by-");
        if [path, by].iter().any(|path| *id == *path.to_lower_camel_case()) {
            let place = join(&operation.pointer, "operationId");
            findings.push(document.finding(&LEFTOVERS, &place, format!("`{id}` repeats the method and the path")));
        }
    }
    for node in &context.nodes {
        if text(node.value, "description").is_some_and(|text| text.trim().is_empty()) {
            findings.push(document.finding(&LEFTOVERS, &node.at("description"), "the description is empty"));
        }
    }
    marks(context, "", &document.value, findings);
    let mut start = 0;
    for line in document.text.split_inclusive('\n') {
        let trimmed = line.trim_start();
        if let Some(mark) = trimmed.strip_prefix('#').and_then(mark) {
            let at = start + line.len() - trimmed.len();
            let place = at..at + trimmed.trim_end().len();
            let message = format!("`{mark}` is left over");
            findings.push(document.finding_at(place, &LEFTOVERS, message));
        }
        start += line.len();
    }
}

fn mark(text: &str) -> Option<&'static str> {
    let marks = ["additionalProp1", "FIXME", "Generated by", "TODO"];
    marks.into_iter().find(|mark| text.contains(mark))
}

fn marks(context: &Context<'_>, pointer: &str, value: &Value, findings: &mut Vec<Finding>) {
    let document = context.document;
    if let Some(mark) = value.as_str().and_then(mark) {
        findings.push(document.finding(&LEFTOVERS, pointer, format!("`{mark}` is left over")));
    }
    for (key, value) in object(Some(value)) {
        let place = join(pointer, key);
        if let Some(mark) = mark(key) {
            findings.push(document.finding_of_key(&LEFTOVERS, &place, format!("`{mark}` is left over")));
        }
        marks(context, &place, value, findings);
    }
    for (index, value) in array(Some(value)).iter().enumerate() {
        marks(context, &format!("{pointer}/{index}"), value, findings);
    }
}

fn yaml_words(context: &Context<'_>, findings: &mut Vec<Finding>) {
    // Few documents have such words, and parsing takes longer than all other rules together.
    if !has_word(&context.document.value) {
        return;
    }
    let text = &context.document.text;
    let options = serde_saphyr::options! { strict_booleans: false };
    let (Ok(new), Ok(old)) = (
        parse::<Value>(text),
        serde_saphyr::from_str_with_options::<Value>(text, options),
    ) else {
        return;
    };
    differences(context, "", &new, &old, findings);
}

fn has_word(value: &Value) -> bool {
    let is_word = |text: &str| {
        let words = ["y", "n", "yes", "no", "on", "off"];
        words.iter().any(|word| text.eq_ignore_ascii_case(word))
    };
    match value {
        Value::String(text) => is_word(text),
        Value::Array(items) => items.iter().any(has_word),
        Value::Object(entries) => entries.iter().any(|(key, value)| is_word(key) || has_word(value)),
        _ => false,
    }
}

fn differences(context: &Context<'_>, pointer: &str, new: &Value, old: &Value, findings: &mut Vec<Finding>) {
    match (new, old) {
        (Value::Object(new), Value::Object(old)) => {
            for (key, value) in new {
                let place = join(pointer, key);
                differences(context, &place, value, old.get(key).unwrap_or(&Value::Null), findings);
            }
        }
        (Value::Array(new), Value::Array(old)) => {
            for (index, (new, old)) in new.iter().zip(old).enumerate() {
                differences(context, &format!("{pointer}/{index}"), new, old, findings);
            }
        }
        _ if new != old => {
            let message = format!("{new} is {old} in YAML 1.1");
            findings.push(context.document.finding(&YAML_WORDS, pointer, message));
        }
        _ => {}
    }
}
