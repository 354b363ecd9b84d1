//! What makes a document good to read.

use super::{Check, Context, is_blank, references};
use crate::document::join;
use crate::document::nodes::{Kind, Node, Operation, SECTIONS, is_set, object, text};
use crate::finding::{Finding, Group, Rule};

/// Operations have a summary.
pub static SUMMARIES: Rule = Rule {
    name: "summaries",
    group: Group::Quality,
    why: "The summary is the first line of a method's documentation, and the operation's name in lists.",
    help: "Write what the operation does in one line, without a full stop.",
};

/// Operations have a description.
pub static DESCRIPTIONS: Rule = Rule {
    name: "descriptions",
    group: Group::Quality,
    why: "The description is the documentation of a method.",
    help: "Write what the operation does, and what a caller has to know.",
};

/// Parameters have a description.
pub static PARAMETER_DESCRIPTIONS: Rule = Rule {
    name: "parameter-descriptions",
    group: Group::Quality,
    why: "A name alone rarely says what to pass.",
    help: "Write what the parameter means, in a sentence.",
};

/// Request bodies have a description.
pub static BODY_DESCRIPTIONS: Rule = Rule {
    name: "body-descriptions",
    group: Group::Quality,
    why: "The schema says of which form the body is, not what it is for.",
    help: "Write what is sent, in a sentence.",
};

/// Schemas under `components` have a description.
pub static SCHEMA_DESCRIPTIONS: Rule = Rule {
    name: "schema-descriptions",
    group: Group::Quality,
    why: "The description is the documentation of a type.",
    help: "Write what the schema stands for, in a sentence.",
};

/// Properties have a description.
pub static PROPERTY_DESCRIPTIONS: Rule = Rule {
    name: "property-descriptions",
    group: Group::Quality,
    why: "The description is the documentation of a field.",
    help: "Write what the member holds, in a sentence.",
};

/// Request bodies have an example.
pub static REQUEST_EXAMPLES: Rule = Rule {
    name: "request-examples",
    group: Group::Quality,
    why: "An example shows at a glance what to send, and mock servers and documentation make use of it.",
    help: "Add an `example` beside the `schema`.",
};

/// Successful responses have an example.
pub static SUCCESS_EXAMPLES: Rule = Rule {
    name: "success-examples",
    group: Group::Quality,
    why: "An example shows at a glance what comes, and mock servers and documentation make use of it.",
    help: "Add an `example` beside the `schema`.",
};

/// Responses for errors have an example.
pub static ERROR_EXAMPLES: Rule = Rule {
    name: "error-examples",
    group: Group::Quality,
    why: "An example shows how an error looks that a client has to recognise.",
    help: "Add an `example` beside the `schema`.",
};

/// Components are used.
pub static UNUSED: Rule = Rule {
    name: "unused",
    group: Group::Quality,
    why: "A component that no operation leads to is documentation of nothing.",
    help: "Remove the component, or refer to it.",
};

/// What is deprecated has a successor.
pub static DEPRECATED: Rule = Rule {
    name: "deprecated",
    group: Group::Quality,
    why: "Who is told not to use something wants to know what to use.",
    help: "Begin the description with what to use instead: `Use …`.",
};

/// The checks of this file.
pub static CHECKS: &[Check] = &[
    Check {
        rules: &[&SUMMARIES, &DESCRIPTIONS],
        run: operations,
    },
    Check {
        rules: &[
            &PARAMETER_DESCRIPTIONS,
            &BODY_DESCRIPTIONS,
            &SCHEMA_DESCRIPTIONS,
            &PROPERTY_DESCRIPTIONS,
        ],
        run: descriptions,
    },
    Check {
        rules: &[&REQUEST_EXAMPLES, &SUCCESS_EXAMPLES, &ERROR_EXAMPLES],
        run: examples,
    },
    Check {
        rules: &[&UNUSED],
        run: unused,
    },
    Check {
        rules: &[&DEPRECATED],
        run: deprecated,
    },
];

fn operations(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = context.document;
    for operation in &context.operations {
        let name = operation_name(operation);
        if is_blank(text(operation.value, "summary")) {
            findings.push(document.finding(&SUMMARIES, &operation.pointer, format!("`{name}` has no summary")));
        }
        // An empty one is something left over.
        if operation.value.get("description").is_none() {
            findings.push(document.finding(
                &DESCRIPTIONS,
                &operation.pointer,
                format!("`{name}` has no description"),
            ));
        }
    }
}

/// What to call an operation: by its identifier if it has one.
fn operation_name(operation: &Operation<'_>) -> String {
    match text(operation.value, "operationId") {
        Some(id) => id.to_owned(),
        None => format!("{} {}", operation.method.to_ascii_uppercase(), operation.path),
    }
}

fn descriptions(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for node in &context.nodes {
        // An empty one is something left over.
        if node.reference().is_some() || node.value.get("description").is_some() {
            continue;
        }
        let rule = match node.kind {
            Kind::Parameter => &PARAMETER_DESCRIPTIONS,
            Kind::RequestBody => &BODY_DESCRIPTIONS,
            Kind::Schema if is_component(node) => &SCHEMA_DESCRIPTIONS,
            Kind::Schema if is_property(context, node) && !is_wrapped_reference(node) => &PROPERTY_DESCRIPTIONS,
            _ => continue,
        };
        findings.push(context.document.finding(
            rule,
            &node.pointer,
            format!("{} has no description", node.kind.name()),
        ));
    }
}

fn is_component(node: &Node<'_>) -> bool {
    node.pointer
        .strip_prefix("/components/schemas/")
        .is_some_and(|name| !name.contains('/'))
}

fn is_property(context: &Context<'_>, node: &Node<'_>) -> bool {
    let holder = node
        .pointer
        .rsplit_once('/')
        .and_then(|(list, _)| list.strip_suffix("/properties"));
    // A component may be called `properties` as well.
    holder.is_some_and(|holder| {
        context
            .document
            .value
            .pointer(holder)
            .is_some_and(|holder| holder.is_object())
    }) && !is_component(node)
}

/// Whether all that there is to say stands at what is referred to.
fn is_wrapped_reference(node: &Node<'_>) -> bool {
    match node
        .value
        .get("allOf")
        .and_then(|parts| parts.as_array())
        .map(Vec::as_slice)
    {
        Some([part]) => part.get("$ref").is_some(),
        _ => false,
    }
}

fn examples(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for operation in &context.operations {
        let body = operation.value.get("requestBody");
        if let Some(body) = body {
            lacking(
                context,
                &REQUEST_EXAMPLES,
                &join(&operation.pointer, "requestBody"),
                body,
                findings,
            );
        }
        for (code, response) in object(operation.value.get("responses")) {
            let rule = match code.starts_with('2') {
                true => &SUCCESS_EXAMPLES,
                false => &ERROR_EXAMPLES,
            };
            let place = join(&join(&operation.pointer, "responses"), code);
            lacking(context, rule, &place, response, findings);
        }
    }
}

/// Reports each JSON body without an example, where it stands.
fn lacking(
    context: &Context<'_>,
    rule: &'static Rule,
    pointer: &str,
    holder: &serde_json::Value,
    findings: &mut Vec<Finding>,
) {
    let document = context.document;
    let place = match text(holder, "$ref").and_then(|target| target.strip_prefix('#')) {
        Some(target) => target,
        None => pointer,
    };
    for (name, media) in object(document.follow(holder).get("content")) {
        let is_json = name.starts_with("application/json") || name.contains("+json");
        let schema = media.get("schema").map(|schema| document.follow(schema));
        let has_example = media.get("example").is_some()
            || media.get("examples").is_some()
            || schema.is_some_and(|schema| schema.get("example").is_some());
        if is_json && media.is_object() && !has_example {
            let place = join(&join(place, "content"), name);
            findings.push(document.finding(rule, &place, "the JSON body has no example"));
        }
    }
}

fn unused(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = context.document;
    let mut used = references::used(context);
    for node in context.nodes_of(Kind::SecurityRequirement) {
        used.extend(object(Some(node.value)).map(|(scheme, _)| join("/components/securitySchemes", scheme)));
    }
    // A discriminator names schemas that nothing else may refer to.
    for node in context.nodes_of(Kind::Discriminator) {
        let targets = object(node.value.get("mapping")).filter_map(|(_, target)| target.as_str());
        used.extend(targets.map(|target| match target.strip_prefix('#') {
            Some(target) => target.to_owned(),
            None => join("/components/schemas", target),
        }));
    }
    for (section, _) in SECTIONS {
        let section = join("/components", section);
        for (name, _) in object(document.value.pointer(&section)) {
            let place = join(&section, name);
            if !used.contains(&place) {
                findings.push(document.finding(&UNUSED, &place, format!("`{name}` is not used")));
            }
        }
    }
}

fn deprecated(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for node in &context.nodes {
        if !matches!(node.kind, Kind::Operation | Kind::Parameter | Kind::Schema) || !is_set(node.value, "deprecated") {
            continue;
        }
        let description = text(node.value, "description");
        if description.is_some_and(|text| text.starts_with("Use ")) {
            continue;
        }
        let place = match description {
            Some(_) => node.at("description"),
            None => node.pointer.clone(),
        };
        let message = "what is deprecated does not begin with what to use instead (`Use `)";
        findings.push(context.document.finding(&DEPRECATED, &place, message));
    }
}
