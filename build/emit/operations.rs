//! A service: its operations, the builders of their requests, and what the pipeline has to know of each.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};

use super::super::lower::{BodyKind, Lowered, Operation, Parameter, ResponseKind};
use super::super::parse::Document;
use super::arguments::{Arguments, body_name, required, setter};
use super::docs::{comment, sentence};
use super::examples::Examples;
use super::{indent, list, types};

type All = BTreeMap<String, Arguments>;

/// The service's type, and the ways to its builders.
pub fn service(document: &Document, lowered: &Lowered, all: &All) -> String {
    let service = &lowered.type_name;
    let base_path = &lowered.base_path;
    let docs = comment(&description(lowered));
    let examples = Examples::new(document, lowered);
    let mut methods = String::new();
    for operation in &lowered.operations {
        methods.push('\n');
        methods.push_str(&method(lowered, operation, &all[&operation.id], &examples));
    }
    let methods = indent(&methods);
    format!(
        "{docs}\
         #[derive(Clone, Debug)]\n\
         #[must_use = \"a service does nothing until one of its operations is sent\"]\n\
         pub struct {service} {{\n    pub(crate) caller: crate::client::Caller,\n}}\n\n\
         impl {service} {{\n    \
             pub(crate) fn new(caller: crate::client::Caller) -> Self {{\n        Self {{ caller }}\n    }}\n\n    \
             /// Settings of each call that is made from here, in place of those of the client.\n    \
             pub fn with_options(mut self, options: crate::CallOptions) -> Self {{\n        \
                 self.caller = self.caller.with(options);\n        self\n    }}\n\n    \
             fn draft(&self, operation: &'static crate::core::operation::Operation) -> crate::client::Draft {{\n        \
                 crate::client::Draft::new(&self.caller, operation)\n    }}\n\
         {methods}}}\n\n\
         #[cfg(test)]\npub(crate) const BASE_PATH: &str = {base_path:?};"
    )
}

fn description(lowered: &Lowered) -> String {
    let info = &lowered.value["info"];
    let part = |key: &str| info[key].as_str().unwrap_or("").trim_end().to_owned();
    format!("{}.\n\n{}", part("title"), part("description"))
}

/// The chapter of the manual.
fn chapter(lowered: &Lowered) -> String {
    let title = lowered.value["info"]["title"].as_str().unwrap_or("");
    title.trim_start_matches("Genesys Multicloud CX ").to_owned()
}

fn method(lowered: &Lowered, operation: &Operation, arguments: &Arguments, examples: &Examples<'_>) -> String {
    let mut text = comment(&method_docs(lowered, operation, arguments, examples));
    if let Some(instead) = &operation.deprecated {
        let _ = writeln!(text, "#[deprecated(note = {instead:?})]");
    }
    let name = operation.id.to_snake_case();
    let builder = operation.id.to_pascal_case();
    let constant = operation.id.to_shouty_snake_case();
    let mut inputs = vec!["&self".to_owned()];
    let mut draft = format!("    let draft = self.draft(&operations::{constant})");
    for parameter in required(operation) {
        let taken = arguments.parameter(parameter);
        inputs.push(format!("{}: {}", parameter.ident, taken.argument));
        let _ = write!(draft, "\n        {}", taken.value.replace(").", ")\n        ."));
    }
    if let Some(body) = &operation.body {
        let name = body_name(operation);
        let (argument, call) = match (&body.kind, &arguments.body) {
            (BodyKind::File(field), _) => (
                "impl Into<crate::Upload>".to_owned(),
                format!(".file({name:?}, {field:?}, {name})"),
            ),
            (kind, Some(ty)) => {
                let taken = types::taken(ty, &name);
                let kind = match kind {
                    BodyKind::Form => "form",
                    _ => "json",
                };
                let value = match types::text(ty).as_str() {
                    ty if taken.value.ends_with(".into()") => format!("Into::<{ty}>::into({name})"),
                    ty if taken.value.ends_with(".collect()") => {
                        taken.value.replace(".collect()", &format!(".collect::<{ty}>()"))
                    }
                    _ => taken.value,
                };
                (taken.argument, format!(".{kind}({name:?}, &{value})"))
            }
            (_, None) => as_any_json(&name),
        };
        inputs.push(format!("{name}: {argument}"));
        let _ = write!(draft, "\n        {call}");
    }
    let draft = match draft.matches('\n').count() {
        0 | 1 => draft.replace("\n        ", "") + ";\n",
        _ => draft + ";\n",
    };
    let inputs = list(&inputs, 1, "");
    let _ = write!(
        text,
        "pub fn {name}({inputs}) -> builder::{builder} {{\n{draft}    builder::{builder}(draft)\n}}\n"
    );
    text
}

/// A body that progenitor has no type for travels as JSON.
fn as_any_json(name: &str) -> (String, String) {
    (
        "impl Into<serde_json::Value>".to_owned(),
        format!(".json({name:?}, &Into::<serde_json::Value>::into({name}))"),
    )
}

fn method_docs(lowered: &Lowered, operation: &Operation, arguments: &Arguments, examples: &Examples<'_>) -> String {
    let Operation { method, path, .. } = operation;
    let base = &lowered.base_path;
    let mut docs = format!("{}\n\n{}\n\n", sentence(&operation.summary), operation.description);
    let _ = write!(docs, "`{method} {base}{path}`");
    let _ = writeln!(
        docs,
        ", in the manual's chapter *{}*. {}",
        chapter(lowered),
        repeatable(operation)
    );
    let must: Vec<&Parameter> = required(operation);
    if !must.is_empty() || operation.body.is_some() {
        docs.push_str("\n# Arguments\n\n");
        for parameter in must {
            let text = sentence(&full_description(operation, parameter));
            let _ = writeln!(docs, "- `{}`: {text}", parameter.ident);
        }
        if let Some(body) = &operation.body {
            let text = body.description.split_whitespace().collect::<Vec<_>>().join(" ");
            let _ = writeln!(docs, "- `{}`: {}", body_name(operation), sentence(&text));
        }
    }
    let optional = operation.parameters.iter().filter(|parameter| !parameter.required);
    let setters: Vec<String> = optional
        .map(|parameter| {
            let (name, builder) = (setter(parameter), operation.id.to_pascal_case());
            format!("[`{name}`](builder::{builder}::{name})")
        })
        .collect();
    if !setters.is_empty() {
        let _ = writeln!(docs, "\nOptional: {}.", setters.join(", "));
    }
    let _ = writeln!(
        docs,
        "\n# Response\n\n{}{}",
        successes(operation),
        payload_docs(operation, arguments)
    );
    docs.push_str("\n# Errors\n\n");
    docs.push_str("[`Error::Api`](crate::Error::Api) with one of the documented statuses, and whatever can go wrong with a call:\n\n");
    for (status, meaning) in &operation.errors {
        let _ = writeln!(docs, "- {status}: {}", sentence(meaning));
    }
    if operation.errors.is_empty() {
        docs.push_str("- The manual documents none.\n");
    }
    let _ = writeln!(docs, "\n# Example\n\n{}", examples.of(operation));
    docs
}

/// Whether the client makes it again by itself.
fn repeatable(operation: &Operation) -> &'static str {
    match operation.method.as_str() {
        "GET" | "HEAD" | "PUT" | "DELETE" | "OPTIONS" => "It is safe to repeat, and is retried.",
        _ => "It is not safe to repeat, and is not retried unless the call is marked as `idempotent`.",
    }
}

/// The meaning of a success, or those of several.
fn successes(operation: &Operation) -> String {
    match operation.successes.as_slice() {
        [(_, meaning)] => sentence(meaning),
        several => {
            let meanings: Vec<String> = several
                .iter()
                .map(|(status, meaning)| format!("{status}: {}", sentence(meaning)))
                .collect();
            meanings.join(" ")
        }
    }
}

fn payload_docs(operation: &Operation, arguments: &Arguments) -> String {
    let text = types::text(&arguments.payload);
    match operation.response {
        ResponseKind::Redirect => {
            " Where the redirect leads, a [`Redirect`](crate::Redirect), which is not followed.".to_owned()
        }
        ResponseKind::Bytes => " The file, in memory with `send` or as it arrives with `stream`.".to_owned(),
        ResponseKind::Text => " A text.".to_owned(),
        ResponseKind::Empty => " Nothing else.".to_owned(),
        _ if text.contains("serde_json::") => " The manual leaves open what it holds: it is JSON, which \
             [`Response::deserialize_into`](crate::Response::deserialize_into) makes into a type of yours."
            .to_owned(),
        _ => match text.strip_prefix("types::") {
            Some(name) => format!(" The payload is a [`{name}`](types::{name})."),
            None => String::new(),
        },
    }
}

/// Meaning, default, limits and allowed values.
fn full_description(operation: &Operation, parameter: &Parameter) -> String {
    // It is a list in Rust.
    let description = match parameter.is_list {
        true => parameter.description.replace(", separated by commas", ""),
        false => parameter.description.clone(),
    };
    let text = sentence(&description) + &facts(&parameter.schema);
    let siblings = operation
        .parameters
        .iter()
        .map(|sibling| (sibling.name.as_str(), sibling.ident.as_str()));
    in_rust(&text, siblings)
}

/// A text that speaks of parameters or members by their names in Rust.
pub fn in_rust<'n>(text: &str, names: impl Iterator<Item = (&'n str, &'n str)>) -> String {
    names.fold(text.to_owned(), |text, (name, ident)| {
        text.replace(&format!("`{name}`"), &format!("`{ident}`"))
    })
}

/// What a schema limits.
pub fn facts(schema: &serde_json::Value) -> String {
    let mut facts = String::new();
    let number = |key: &str| schema.get(key).map(ToString::to_string);
    if let Some(values) = schema.get("enum").and_then(serde_json::Value::as_array) {
        let values: Vec<String> = values
            .iter()
            .map(|value| format!("`{}`", value.to_string().replace('"', "")))
            .collect();
        let _ = write!(facts, " One of {}.", values.join(", "));
    }
    for (key, text) in [("minimum", "At least"), ("maximum", "At most")] {
        if let Some(limit) = number(key) {
            let _ = write!(facts, " {text} {limit}.");
        }
    }
    if let Some(limit) = number("minLength") {
        let _ = write!(facts, " At least {limit} characters.");
    }
    if let Some(limit) = number("maxLength") {
        let _ = write!(facts, " At most {limit} characters.");
    }
    if let Some(limit) = number("maxItems") {
        let _ = write!(facts, " At most {limit} entries.");
    }
    if let Some(format) = schema.get("format").and_then(serde_json::Value::as_str)
        && schema.get("type").is_some_and(|kind| kind == "string")
        && !["password", "binary"].contains(&format)
    {
        let _ = write!(facts, " Its format is `{format}`.");
    }
    if let Some(pattern) = schema.get("pattern").and_then(serde_json::Value::as_str) {
        let _ = write!(facts, " It has to match `{pattern}`.");
    }
    facts
}

/// The module `builder`.
pub fn builders(lowered: &Lowered, all: &All) -> Result<String, String> {
    let mut text = String::new();
    for operation in &lowered.operations {
        text.push('\n');
        text.push_str(&builder(lowered, operation, &all[&operation.id]));
    }
    let text = indent(&text);
    Ok(format!(
        "/// Builders of requests, one for each operation.\n\
         pub mod builder {{\n    \
             #[allow(unused_imports)]\n    use super::types;\n    \
             #[allow(unused_imports)]\n    use crate::{{Integer, IntoText}};\n    \
             use crate::client::request_builder;\n    \
             use crate::http::pipeline;\n\
         {text}}}"
    ))
}

fn builder(lowered: &Lowered, operation: &Operation, arguments: &Arguments) -> String {
    let (service, name) = (&lowered.type_name, operation.id.to_pascal_case());
    let method = operation.id.to_snake_case();
    let payload = types::text(&arguments.payload);
    let (decode, payload) = match operation.response {
        ResponseKind::Redirect => ("pipeline::Location".to_owned(), "crate::Redirect".to_owned()),
        ResponseKind::Bytes => ("pipeline::Whole".to_owned(), "bytes::Bytes".to_owned()),
        ResponseKind::Text => ("pipeline::Text".to_owned(), "String".to_owned()),
        _ => (format!("pipeline::Json<{payload}>"), payload),
    };
    let mut text = format!(
        "request_builder! {{\n    /// Made by [`{service}::{method}`](super::{service}::{method}).\n    \
         {name}: {decode} => {payload}\n}}\n"
    );
    let mut methods = String::new();
    for parameter in operation.parameters.iter().filter(|parameter| !parameter.required) {
        let taken = arguments.parameter(parameter);
        let setter = setter(parameter);
        let mut docs = full_description(operation, parameter);
        if parameter.schema.get("default").is_none() {
            docs.push_str(" Optional; what the service does without it is not documented.");
        }
        if !methods.is_empty() {
            methods.push('\n');
        }
        let _ = write!(
            methods,
            "{}pub fn {setter}(self, {}: {}) -> Self {{\n    Self(self.0{})\n}}\n",
            comment(&docs),
            parameter.ident,
            taken.argument,
            taken.value,
        );
    }
    if operation.response == ResponseKind::Bytes {
        if !methods.is_empty() {
            methods.push('\n');
        }
        methods.push_str(
            "/// Sends the request and leaves the file to be read as it arrives.\n///\n/// # Errors\n///\n\
             /// Whatever can go wrong with a call: see [`Error`](crate::Error).\n\
             pub async fn stream(self) -> Result<crate::Response<crate::Download>, crate::Error> {\n    \
                 self.0.send::<pipeline::Stream>().await\n}\n",
        );
    }
    if !methods.is_empty() {
        let _ = write!(text, "\nimpl {name} {{\n{}}}\n", indent(&methods));
    }
    text
}

/// What the pipeline has to know of each operation.
pub fn table(lowered: &Lowered) -> String {
    let service = &lowered.type_name;
    let mut rows = String::new();
    for operation in &lowered.operations {
        let Operation {
            id,
            method,
            path,
            secrets,
            credentials,
            response,
            ..
        } = operation;
        let name = id.to_shouty_snake_case();
        let credentials = credentials.join(", ");
        let _ = writeln!(
            rows,
            "    pub(crate) static {name}: Operation =\n        \
             Operation::new({service}, {id:?}, Method::{method}, {path:?}, &[{credentials}], {response:?}, &{secrets:?});"
        );
    }
    format!(
        "pub(crate) mod operations {{\n    \
             use http::Method;\n\n    \
             use crate::Service::{service};\n    \
             #[allow(unused_imports)]\n    use crate::core::operation::Credential::{{self, *}};\n    \
             use crate::core::operation::Operation;\n    \
             #[allow(unused_imports)]\n    use crate::core::operation::ResponseKind::{{self, *}};\n\n\
         {rows}}}"
    )
}
