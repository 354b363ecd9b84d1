//! A service: its operations, the builders of their requests, and what the pipeline has to know of each.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use heck::ToShoutySnakeCase;

use super::super::lower::{Body, BodyKind, Lowered, Operation, Parameter, ResponseKind};
use super::arguments::{Arguments, required};
use super::docs::{comment, sentence};
use super::examples::Examples;
use super::{indent, list, types};

type All = BTreeMap<String, Arguments>;

/// The service's type, and the ways to its builders.
pub fn service(lowered: &Lowered, all: &All) -> String {
    let service = &lowered.type_name;
    let docs = comment(&description(lowered));
    let examples = Examples::new(lowered);
    let mut methods = String::new();
    for operation in &lowered.operations {
        methods.push('\n');
        methods.push_str(&method(lowered, operation, &all[&operation.method_name], &examples));
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
         {methods}}}"
    )
}

fn description(lowered: &Lowered) -> String {
    format!("{}.\n\n{}", lowered.title, lowered.description)
}

/// The chapter of the manual.
fn chapter(lowered: &Lowered) -> String {
    lowered.title.trim_start_matches("Genesys Multicloud CX ").to_owned()
}

fn method(lowered: &Lowered, operation: &Operation, arguments: &Arguments, examples: &Examples<'_>) -> String {
    let mut text = comment(&method_docs(lowered, operation, arguments, examples));
    if let Some(instead) = &operation.deprecated {
        let _ = writeln!(text, "#[deprecated(note = {instead:?})]");
    }
    let (name, builder) = (&operation.method_name, operation.builder.clone());
    let constant = constant(operation);
    let mut inputs = vec!["&self".to_owned()];
    let mut draft = format!("    let draft = self.draft(&operations::{constant})");
    for parameter in required(operation) {
        let taken = arguments.parameter(parameter);
        inputs.push(format!("{}: {}", parameter.ident, taken.argument));
        let _ = write!(draft, "\n        {}", taken.value.replace(").", ")\n        ."));
    }
    if let Some(accepted) = &operation.accept {
        let _ = write!(draft, "\n        .header(\"accept\", \"accept\", {accepted:?})");
    }
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        let (argument, call) = body_argument(body, arguments);
        inputs.push(format!("{}: {argument}", body.ident));
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

/// How a body is taken, and how it is handed on to the request.
fn body_argument(body: &Body, arguments: &Arguments) -> (String, String) {
    let (name, media_type) = (&body.ident, &body.media_type);
    let taken = arguments.body.as_ref().map(|ty| {
        let taken = types::taken(ty, name);
        let value = match types::text(ty).as_str() {
            ty if taken.value.ends_with(".into()") => format!("Into::<{ty}>::into({name})"),
            ty if taken.value.ends_with(".collect()") => {
                taken.value.replace(".collect()", &format!(".collect::<{ty}>()"))
            }
            _ => taken.value,
        };
        (taken.argument, value)
    });
    let (argument, value) = taken.unwrap_or_else(|| {
        // What progenitor has no type for travels as any JSON.
        let value = format!("Into::<serde_json::Value>::into({name})");
        ("impl Into<serde_json::Value>".to_owned(), value)
    });
    match &body.kind {
        BodyKind::File(field) => (
            "impl Into<crate::Upload>".to_owned(),
            format!(".file({name:?}, {field:?}, {name})"),
        ),
        BodyKind::Bytes => (
            "impl Into<bytes::Bytes>".to_owned(),
            format!(".bytes({media_type:?}, {name}.into())"),
        ),
        BodyKind::Form => (argument, format!(".form({name:?}, &{value})")),
        BodyKind::FormWith(deep) => (argument, format!(".form_with({name:?}, &{value}, &{deep:?})")),
        BodyKind::Json if media_type == "application/json" => (argument, format!(".json({name:?}, &{value})")),
        BodyKind::Json => (argument, format!(".json_as({name:?}, {media_type:?}, &{value})")),
    }
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
    let body = operation.body.as_ref();
    if !must.is_empty() || body.is_some_and(|body| body.required) {
        docs.push_str("\n# Arguments\n\n");
        for parameter in must {
            let text = sentence(&full_description(operation, parameter));
            let _ = writeln!(docs, "- `{}`: {text}", parameter.ident);
        }
        if let Some(body) = body.filter(|body| body.required) {
            let text = body.description.split_whitespace().collect::<Vec<_>>().join(" ");
            let _ = writeln!(docs, "- `{}`: {}", body.ident, sentence(&text));
        }
    }
    let optional = operation.parameters.iter().filter(|parameter| !parameter.required);
    let names = optional.map(|parameter| &parameter.ident);
    let names = names.chain(body.filter(|body| !body.required).map(|body| &body.ident));
    let setters: Vec<String> = names
        .map(|name| format!("[`{name}`](builder::{}::{name})", operation.builder.clone()))
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
    let description = match parameter.encoding.is_list() {
        true => parameter.description.replace(", separated by commas", ""),
        false => parameter.description.clone(),
    };
    let text = sentence(&description) + &parameter.facts;
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

/// The module `builder`.
pub fn builders(lowered: &Lowered, all: &All) -> String {
    let mut text = String::new();
    for operation in &lowered.operations {
        text.push('\n');
        text.push_str(&builder(lowered, operation, &all[&operation.method_name]));
    }
    let text = indent(&text);
    format!(
        "/// Builders of requests, one for each operation.\n\
         pub mod builder {{\n    \
             #[allow(unused_imports)]\n    use super::types;\n    \
             #[allow(unused_imports)]\n    use crate::{{Integer, IntoText}};\n    \
             use crate::client::request_builder;\n    \
             use crate::http::pipeline;\n\
         {text}}}"
    )
}

fn builder(lowered: &Lowered, operation: &Operation, arguments: &Arguments) -> String {
    let (service, name) = (&lowered.type_name, operation.builder.clone());
    let method = &operation.method_name;
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
        let setter = &parameter.ident;
        let mut docs = full_description(operation, parameter);
        if !parameter.has_default {
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
    if let Some(body) = operation.body.as_ref().filter(|body| !body.required) {
        let (argument, call) = body_argument(body, arguments);
        if !methods.is_empty() {
            methods.push('\n');
        }
        let text = body.description.split_whitespace().collect::<Vec<_>>().join(" ");
        let _ = write!(
            methods,
            "{}pub fn {ident}(self, {ident}: {argument}) -> Self {{\n    Self(self.0{call})\n}}\n",
            comment(&format!("{} Without it the request has no body.", sentence(&text))),
            ident = body.ident,
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

/// The name of what the pipeline knows of an operation.
fn constant(operation: &Operation) -> String {
    let name = operation.method_name.to_shouty_snake_case();
    super::super::names::snake(&name.to_lowercase())
        .trim_end_matches('_')
        .to_uppercase()
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
        let name = constant(operation);
        let credentials = credentials.join(", ");
        let _ = writeln!(
            rows,
            "    pub(crate) static {name}: Operation =\n        \
             Operation::new(Service::{service}, {id:?}, Method::{method}, {path:?}, &[{credentials}], {response:?}, &{secrets:?});"
        );
    }
    format!(
        "pub(crate) mod operations {{\n    \
             use http::Method;\n\n    \
             use crate::Service;\n    \
             #[allow(unused_imports)]\n    use crate::core::operation::Credential::{{self, *}};\n    \
             use crate::core::operation::Operation;\n    \
             #[allow(unused_imports)]\n    use crate::core::operation::ResponseKind::{{self, *}};\n\n\
         {rows}}}"
    )
}
