//! Which keys the objects of OpenAPI 3.0 have, and what their values may be.

use serde_json::Value;

use super::{Check, Context, kind_of, nearest, shown};
use crate::document::join;
use crate::document::nodes::{Kind, Node, Shape, array, is_extension, text};
use crate::finding::{Finding, Group, Rule};

/// Keys are those that OpenAPI knows.
pub static UNKNOWN_KEY: Rule = Rule {
    name: "unknown-key",
    group: Group::OpenApi,
    why: "OpenAPI 3.0 lists the keys of each object. Tools pass over any other without a word, and what it was meant to \
          say is lost.",
    help: "Correct the spelling, move the key to the object that it belongs to, or begin its name with `x-`.",
};

/// What has to be there is there.
pub static MISSING_KEY: Rule = Rule {
    name: "missing-key",
    group: Group::OpenApi,
    why: "OpenAPI 3.0 requires this key, and tools refuse the document without it.",
    help: "Add the key.",
};

/// Values are of the JSON type that OpenAPI wants.
pub static WRONG_TYPE: Rule = Rule {
    name: "wrong-type",
    group: Group::OpenApi,
    why: "OpenAPI 3.0 gives each key a JSON type, and tools can't read a value of another.",
    help: "Write a value of the type that is wanted. A text that looks like a number or a boolean has to be quoted.",
};

/// Values of which OpenAPI has a list are in it.
pub static WRONG_VALUE: Rule = Rule {
    name: "wrong-value",
    group: Group::OpenApi,
    why: "OpenAPI 3.0 lists the values of this key, and no tool knows what another one means.",
    help: "Take one of the values that the message lists.",
};

/// Nothing stands beside a reference.
pub static BESIDE_REFERENCE: Rule = Rule {
    name: "beside-reference",
    group: Group::OpenApi,
    why: "In OpenAPI 3.0 everything beside `$ref` is ignored, so it says nothing.",
    help: "Move it to what the reference points at, or wrap the reference: `allOf: [{$ref: …}]` beside the other keys.",
};

/// The checks of this file.
pub static CHECKS: &[Check] = &[Check {
    rules: &[&UNKNOWN_KEY, &MISSING_KEY, &WRONG_TYPE, &WRONG_VALUE, &BESIDE_REFERENCE],
    run: structure,
}];

fn structure(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = context.document;
    if !document.value.is_object() {
        let found = kind_of(&document.value);
        findings.push(document.finding(&WRONG_TYPE, "", format!("a document is an object, and this is {found}")));
    }
    for node in &context.nodes {
        let Some(entries) = node.value.as_object() else {
            continue;
        };
        if node.reference().is_some() {
            for key in entries.keys().filter(|key| *key != "$ref" && !is_extension(key)) {
                let message = format!("`{key}` stands beside `$ref`, where it is ignored");
                findings.push(document.finding_of_key(&BESIDE_REFERENCE, &node.at(key), message));
            }
            continue;
        }
        for (key, value) in entries {
            let fields = node.kind.fields();
            match fields.iter().find(|field| field.key == key) {
                Some(field) => fits(context, node, key, &node.at(key), value, field.shape, findings),
                None if is_extension(key) => {}
                None => match node.kind.entries() {
                    Some(shape) => fits(context, node, key, &node.at(key), value, shape, findings),
                    None if key == "$ref" && node.kind.is_referable() => {
                        let message = format!("`$ref` is {} and should be a text", kind_of(value));
                        findings.push(document.finding(&WRONG_TYPE, &node.at(key), message));
                    }
                    None => {
                        let message = unknown(node.kind, key);
                        findings.push(document.finding_of_key(&UNKNOWN_KEY, &node.at(key), message));
                    }
                },
            }
        }
        for key in ["allOf", "anyOf", "oneOf"] {
            if node.kind == Kind::Schema && entries.get(key).and_then(Value::as_array).is_some_and(Vec::is_empty) {
                let message = format!("`{key}` has no schema, and nothing is one of none");
                findings.push(document.finding_of_key(&WRONG_VALUE, &node.at(key), message));
            }
        }
        for (key, value) in entries {
            let text = value.as_str().unwrap_or("https://");
            let is_address = match (node.kind, key.as_str()) {
                (Kind::Contact, "email") => value.as_str().is_none_or(|text| text.trim_matches('@').contains('@')),
                (Kind::Contact | Kind::License | Kind::ExternalDocs, "url") => {
                    !text.is_empty() && !text.contains(char::is_whitespace)
                }
                _ => true,
            };
            if !is_address {
                let message = format!("{} is no address", shown(value));
                findings.push(document.finding(&WRONG_VALUE, &node.at(key), message));
            }
        }
        for field in node.kind.fields() {
            if field.is_required && !entries.contains_key(field.key) {
                let message = format!("{} needs `{}`", node.kind.name(), field.key);
                findings.push(document.finding(&MISSING_KEY, &node.pointer, message));
            }
        }
        for (key, reason) in required_by_others(node) {
            if !entries.contains_key(key) {
                let message = format!("{reason} needs `{key}`");
                findings.push(document.finding(&MISSING_KEY, &node.pointer, message));
            }
        }
    }
}

/// Keys that an object needs because of what else it says.
fn required_by_others(node: &Node<'_>) -> Vec<(&'static str, &'static str)> {
    match node.kind {
        Kind::Schema if text(node.value, "type") == Some("array") => vec![("items", "a schema of the type `array`")],
        Kind::SecurityScheme => match text(node.value, "type") {
            Some("apiKey") => ["name", "in"]
                .map(|key| (key, "a security scheme of the type `apiKey`"))
                .to_vec(),
            Some("http") => vec![("scheme", "a security scheme of the type `http`")],
            Some("oauth2") => vec![("flows", "a security scheme of the type `oauth2`")],
            Some("openIdConnect") => vec![("openIdConnectUrl", "a security scheme of the type `openIdConnect`")],
            _ => Vec::new(),
        },
        Kind::OAuthFlow => match node.pointer.rsplit('/').next() {
            Some("implicit") => vec![("authorizationUrl", "the flow `implicit`")],
            Some("authorizationCode") => ["authorizationUrl", "tokenUrl"]
                .map(|key| (key, "the flow `authorizationCode`"))
                .to_vec(),
            Some("password") => vec![("tokenUrl", "the flow `password`")],
            Some("clientCredentials") => vec![("tokenUrl", "the flow `clientCredentials`")],
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

fn unknown(kind: Kind, key: &str) -> String {
    let name = kind.name();
    let newer = match (kind, key) {
        (Kind::Schema, "const") => Some("write an `enum` of one value"),
        (Kind::Schema, "examples") => Some("write a single `example`"),
        (Kind::Schema, "$defs" | "definitions") => Some("put schemas under `components/schemas`"),
        (
            Kind::Schema,
            "patternProperties"
            | "propertyNames"
            | "prefixItems"
            | "if"
            | "then"
            | "else"
            | "contains"
            | "unevaluatedProperties"
            | "dependentRequired"
            | "dependentSchemas"
            | "contentMediaType"
            | "contentEncoding",
        )
        | (Kind::Document, "webhooks" | "jsonSchemaDialect")
        | (Kind::Info, "summary")
        | (Kind::License, "identifier")
        | (Kind::Components, "pathItems") => Some("3.0 has nothing like it"),
        _ => None,
    };
    if let Some(instead) = newer {
        return format!("`{key}` is no key of {name} in OpenAPI 3.0, though it is one in 3.1: {instead}");
    }
    let known = kind
        .fields()
        .iter()
        .map(|field| field.key)
        .chain(kind.is_referable().then_some("$ref"));
    format!("`{key}` is no key of {name}{}", nearest(key, known))
}

fn fits(
    context: &Context<'_>,
    node: &Node<'_>,
    key: &str,
    pointer: &str,
    value: &Value,
    shape: Shape,
    findings: &mut Vec<Finding>,
) {
    let document = context.document;
    let mut wrong = |pointer: &str, value: &Value, wanted: &str| {
        let hint = match (node.kind, key, value) {
            (Kind::Schema, "type", Value::Array(_)) => {
                " (lists of types are of OpenAPI 3.1; `nullable: true` allows null)"
            }
            (Kind::Schema, "exclusiveMinimum" | "exclusiveMaximum", Value::Number(_)) => {
                " (the limit stands in `minimum` or `maximum`; a number here is of OpenAPI 3.1)"
            }
            (Kind::Schema, "required", Value::Bool(_)) => " (the object lists its required members)",
            (_, _, Value::Null) => " (an empty value is null in YAML)",
            _ => "",
        };
        let message = format!(
            "`{key}` {}is {} and should be {wanted}{hint}",
            inside(pointer, node, key),
            kind_of(value)
        );
        findings.push(document.finding(&WRONG_TYPE, pointer, message));
    };
    match shape {
        Shape::Any => {}
        Shape::Boolean if !value.is_boolean() => wrong(pointer, value, "a boolean"),
        Shape::Number if !value.is_number() => wrong(pointer, value, "a number"),
        Shape::Whole if !is_whole(value) => match value {
            Value::Number(_) => {
                let message = format!("`{key}` is {value} and should be an integer that is not negative");
                findings.push(document.finding(&WRONG_VALUE, pointer, message));
            }
            _ => wrong(pointer, value, "an integer"),
        },
        Shape::Text if !value.is_string() => wrong(pointer, value, "a text"),
        Shape::Choice(choices) => match value.as_str() {
            None => wrong(pointer, value, "a text"),
            Some(found) if !choices.contains(&found) => {
                let hint = match alias(node.kind, key, found) {
                    Some(hint) => hint.to_owned(),
                    None => nearest(found, choices.iter().copied()),
                };
                let choices = choices.join("`, `");
                let message = format!(
                    "`{}` is no `{key}` of {}{hint} (`{choices}`)",
                    shown(value),
                    node.kind.name()
                );
                findings.push(document.finding(&WRONG_VALUE, pointer, message));
            }
            Some(_) => {}
        },
        Shape::One(_) if !value.is_object() => wrong(pointer, value, "an object"),
        Shape::SchemaOrBoolean if !value.is_object() && !value.is_boolean() => {
            wrong(pointer, value, "a schema or a boolean");
        }
        Shape::Anys | Shape::List(_) | Shape::Texts => {
            if !value.is_array() {
                wrong(pointer, value, "a list");
            }
            for (index, element) in array(Some(value)).iter().enumerate() {
                let place = format!("{pointer}/{index}");
                match shape {
                    Shape::List(_) if !element.is_object() => wrong(&place, element, "an object"),
                    Shape::Texts if !element.is_string() => wrong(&place, element, "a text"),
                    _ => {}
                }
            }
        }
        Shape::Map(_) | Shape::MapOfAny | Shape::MapOfText => match value.as_object() {
            None => wrong(pointer, value, "an object"),
            Some(entries) => {
                for (name, entry) in entries {
                    match shape {
                        Shape::Map(_) if !entry.is_object() => wrong(&join(pointer, name), entry, "an object"),
                        Shape::MapOfText if !entry.is_string() => wrong(&join(pointer, name), entry, "a text"),
                        _ => {}
                    }
                }
            }
        },
        _ => {}
    }
}

/// Which part of a key's value a message is about, if it is not all of it.
fn inside(pointer: &str, node: &Node<'_>, key: &str) -> String {
    let rest = pointer.strip_prefix(&*node.at(key)).unwrap_or_default();
    match rest.strip_prefix('/') {
        Some(rest) => format!("at `{}` ", rest.replace("~1", "/").replace("~0", "~")),
        None => String::new(),
    }
}

fn is_whole(value: &Value) -> bool {
    value.as_u64().is_some()
        || value
            .as_f64()
            .is_some_and(|number| number >= 0.0 && number.fract() == 0.0)
}

/// What other languages and formats call things.
fn alias(kind: Kind, key: &str, found: &str) -> Option<&'static str> {
    Some(match (kind, key, &*found.to_lowercase()) {
        (Kind::Schema, "type", "null") => "; `nullable: true` beside another type allows null",
        (Kind::Schema, "type", "int" | "int32" | "int64" | "long") => "; did you mean `integer`?",
        (Kind::Schema, "type", "float" | "double" | "decimal") => "; did you mean `number`?",
        (Kind::Schema, "type", "bool") => "; did you mean `boolean`?",
        (Kind::Schema, "type", "str" | "text") => "; did you mean `string`?",
        (Kind::Schema, "type", "date" | "date-time" | "uuid" | "uri" | "byte" | "binary" | "file" | "password") => {
            "; that is a `format` of the type `string`"
        }
        (Kind::Schema, "type", "list") => "; did you mean `array`?",
        (Kind::Schema, "type", "map" | "dict") => "; did you mean `object`?",
        (Kind::Schema, "type", "any") => "; a schema without a type takes anything",
        (Kind::Parameter, "in", "body" | "formdata" | "form") => "; OpenAPI 3.0 has `requestBody` for it",
        (Kind::SecurityScheme, "type", "basic" | "bearer") => "; write `type: http` and the scheme",
        _ => return None,
    })
}
