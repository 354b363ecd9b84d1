//! The operations: what is called, what it takes, what it answers.

use std::collections::BTreeMap;

use heck::ToSnakeCase;
use serde_json::Value;

use super::flow::{self, Flow, METHODS};
use super::schemas::{Context, same_types};
use super::walk::{At, Walk, follow, levels};
use super::{Level, kinds};
use crate::document::nodes::without_names;
use crate::document::{Document, join};

/// An operation and where it is called.
#[derive(Clone)]
struct Operation<'a> {
    method: &'static str,
    path: &'a str,
    item: At<'a>,
    at: At<'a>,
}

impl<'a> Operation<'a> {
    fn of_document(document: &At<'a>) -> Vec<Self> {
        let paths = document.get("paths").map(|paths| paths.members()).unwrap_or_default();
        let mut operations = Vec::new();
        for (path, item) in paths {
            for method in METHODS {
                operations.extend(item.get(method).map(|at| Self {
                    method,
                    path,
                    item: item.clone(),
                    at,
                }));
            }
        }
        operations
    }

    /// Method and path, without the names of parameters, which nobody sends.
    fn address(&self) -> (&'static str, String) {
        (self.method, without_names(self.path))
    }

    fn name(&self) -> String {
        match self.at.text("operationId") {
            Some(name) => name.to_owned(),
            None => format!("{} {}", self.method.to_uppercase(), self.path),
        }
    }

    /// Its parameters with those of its path, by how a request names them.
    fn parameters(&self, document: &'a Document) -> Vec<(Key, At<'a>)> {
        let mut parameters: Vec<(Key, At<'_>)> = Vec::new();
        let lists = [self.at.get("parameters"), self.item.get("parameters")];
        for parameter in lists.iter().flatten().flat_map(At::items) {
            let Some(parameter) = follow(document, &parameter) else {
                continue;
            };
            let location = parameter.text("in").unwrap_or_default();
            let name = parameter.text("name").unwrap_or_default();
            let key = Key {
                location: location.to_owned(),
                name: match location {
                    // Which one it is in the path, since its name is not sent.
                    "path" => match names_in(self.path).iter().position(|other| *other == name) {
                        Some(index) => index.to_string(),
                        None => name.to_owned(),
                    },
                    "header" => name.to_lowercase(),
                    _ => name.to_owned(),
                },
            };
            if parameters.iter().all(|(other, _)| *other != key) {
                parameters.push((key, parameter));
            }
        }
        parameters
    }
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    location: String,
    name: String,
}

/// What a method of the Rust API gives.
#[derive(PartialEq, Eq)]
enum Gives {
    File,
    Nothing,
    Redirect,
    Payload,
}

impl Gives {
    fn name(&self) -> &'static str {
        match self {
            Self::File => "a file",
            Self::Nothing => "nothing",
            Self::Redirect => "a redirect",
            Self::Payload => "a payload",
        }
    }
}

impl<'a> Walk<'a> {
    /// All operations of the document.
    pub fn operations(&mut self) {
        let (old, new) = self.both();
        let before = Operation::of_document(&old);
        let mut after = Operation::of_document(&new);
        let mut unmatched = Vec::new();
        let mut pairs = Vec::new();
        for operation in before {
            match after.iter().position(|other| other.address() == operation.address()) {
                Some(index) => pairs.push((operation, after.remove(index))),
                None => unmatched.push(operation),
            }
        }
        for operation in unmatched {
            let id = operation.at.text("operationId").map(ToSnakeCase::to_snake_case);
            let same = after
                .iter()
                .position(|other| id.is_some() && other.at.text("operationId").map(ToSnakeCase::to_snake_case) == id);
            match same {
                Some(index) => pairs.push((operation, after.remove(index))),
                None => {
                    let what = format!("the operation `{}` was removed", operation.name());
                    let levels = levels(Level::Breaking, Level::Breaking);
                    self.found(kinds::OPERATION_REMOVED, levels, &operation.at.pointer, "/paths", what);
                }
            }
        }
        for operation in after {
            let what = format!("the operation `{}` was added", operation.name());
            let levels = levels(Level::Compatible, Level::Compatible);
            self.found(kinds::OPERATION_ADDED, levels, "/paths", &operation.at.pointer, what);
        }
        for (old, new) in pairs {
            self.operation = Some(new.name());
            self.operation_pair(&old, &new);
        }
        self.operation = None;
        if let (Some(old), Some(new)) = (old.get("paths"), new.get("paths")) {
            for (path, item) in old.members() {
                if let Some(other) = new.get(path) {
                    self.documentation(
                        &item,
                        &other,
                        &["summary", "description"],
                        &format!("the path `{path}`"),
                    );
                    let known = [&METHODS[..], &["summary", "description", "parameters"]].concat();
                    self.rest(&item, &other, &known, &format!("the path `{path}`"));
                }
            }
        }
    }

    fn operation_pair(&mut self, old: &Operation<'a>, new: &Operation<'a>) {
        let (before, after) = (old.name(), new.name());
        let pointer = |operation: &Operation<'_>| join(&operation.at.pointer, "operationId");
        let is_webhook = flow::is_webhook(self.new);
        // Webhooks have types in Rust, but no methods.
        let callers = |level: Level| if is_webhook { Level::Compatible } else { level };
        if before.to_snake_case() != after.to_snake_case() {
            let what = format!("the operation was called `{before}`");
            let levels = levels(callers(Level::Breaking), Level::Compatible);
            self.found(kinds::OPERATION_RENAMED, levels, &pointer(old), &pointer(new), what);
        } else if before != after {
            let what = format!("the operation was spelled `{before}`");
            let levels = levels(Level::Compatible, Level::Compatible);
            self.found(
                kinds::OPERATION_ID_RESPELLED,
                levels,
                &pointer(old),
                &pointer(new),
                what,
            );
        }
        if old.address() != new.address() {
            let address = |operation: &Operation<'_>| format!("{} {}", operation.method.to_uppercase(), operation.path);
            let what = format!("the operation is `{}` instead of `{}`", address(new), address(old));
            let levels = levels(Level::Compatible, Level::Breaking);
            self.found(kinds::OPERATION_MOVED, levels, &old.at.pointer, &new.at.pointer, what);
        }
        self.deprecation(&old.at, &new.at, "the operation");
        self.security(&old.at, &new.at, "the operation");
        let documentation = ["summary", "description", "tags", "externalDocs"];
        self.documentation(&old.at, &new.at, &documentation, "the operation");
        let known = [
            &documentation[..],
            &[
                "operationId",
                "deprecated",
                "security",
                "parameters",
                "requestBody",
                "responses",
            ],
        ]
        .concat();
        self.rest(&old.at, &new.at, &known, "the operation");
        self.parameters(old, new);
        self.body(&old.at, &new.at);
        self.responses(&old.at, &new.at);
    }

    fn parameters(&mut self, old: &Operation<'a>, new: &Operation<'a>) {
        let (before, after) = (old.parameters(self.old), new.parameters(self.new));
        let (flow, _) = flow::flows(self.new);
        let around = (join(&old.at.pointer, "parameters"), join(&new.at.pointer, "parameters"));
        for (key, parameter) in &before {
            if let Some((_, other)) = after.iter().find(|(other, _)| other == key) {
                self.parameter(parameter, other, flow);
                continue;
            }
            let (kind, wire) = match parameter.flag("required") {
                true => (
                    kinds::REQUIRED_PARAMETER_REMOVED,
                    flow.level(Level::Risky, Level::Breaking),
                ),
                false => (kinds::PARAMETER_REMOVED, flow.level(Level::Risky, Level::Breaking)),
            };
            let what = format!("{} was removed", describe(parameter));
            self.found(kind, levels(Level::Breaking, wire), &parameter.pointer, &around.1, what);
        }
        for (key, parameter) in &after {
            if before.iter().any(|(other, _)| other == key) {
                continue;
            }
            let (kind, level, adjective) = match parameter.flag("required") {
                true => (kinds::REQUIRED_PARAMETER_ADDED, Level::Breaking, "required"),
                false => (kinds::PARAMETER_ADDED, Level::Compatible, "optional"),
            };
            let what = format!("{} was added and is {adjective}", describe(parameter));
            let levels = levels(level, flow.level(level, Level::Compatible));
            self.found(kind, levels, &around.0, &parameter.pointer, what);
        }
        self.order(&before, &after, new.path, &around);
    }

    /// Compares the order of the arguments that both states have.
    fn order(&mut self, old: &[(Key, At<'a>)], new: &[(Key, At<'a>)], path: &str, around: &(String, String)) {
        let arguments = |parameters: &[(Key, At<'a>)], others: &[(Key, At<'a>)]| -> Vec<(Key, At<'a>)> {
            let is_required = |key: &Key| {
                let same = others.iter().find(|(other, _)| other == key);
                same.is_some_and(|(_, parameter)| parameter.flag("required"))
            };
            let mut arguments: Vec<(Key, At<'_>)> = parameters
                .iter()
                .filter(|(key, parameter)| parameter.flag("required") && is_required(key))
                .cloned()
                .collect();
            arguments.sort_by_key(|(key, _)| match key.location.as_str() {
                "path" => (0, key.name.parse().unwrap_or(0)),
                "query" => (1, 0),
                _ => (2, 0),
            });
            arguments
        };
        let (before, after) = (arguments(old, new), arguments(new, old));
        let is_same_order = before.iter().zip(&after).all(|((one, _), (other, _))| one == other);
        // What moved within the path keeps its place, but names tell who is who.
        let names = |arguments: &[(Key, At<'a>)]| -> Vec<String> {
            let arguments = arguments.iter().filter(|(key, _)| key.location == "path");
            arguments
                .map(|(_, at)| at.text("name").unwrap_or_default().to_owned())
                .collect()
        };
        let (names_before, names_after) = (names(&before), names(&after));
        let swapped = names_before != names_after && {
            let sorted = |mut names: Vec<String>| {
                names.sort();
                names
            };
            sorted(names_before) == sorted(names_after)
        };
        if is_same_order && !swapped {
            return;
        }
        let types = |document: &'a Document, arguments: &[(Key, At<'a>)]| -> Vec<At<'a>> {
            let schemas = arguments.iter().filter_map(|(_, parameter)| parameter.get("schema"));
            schemas.filter_map(|schema| follow(document, &schema)).collect()
        };
        let (types_before, types_after) = (types(self.old, &before), types(self.new, &after));
        let danger = match same_types(&types_before, &types_after) {
            true => ", and the compiler can't tell, since their types are the same",
            false => "",
        };
        // What stands for what in the path is the same request with other names.
        let wire = if swapped { Level::Risky } else { Level::Compatible };
        let what = format!("the required parameters of `{path}` are in another order{danger}");
        self.found(
            kinds::ARGUMENTS_REORDERED,
            levels(Level::Breaking, wire),
            &around.0,
            &around.1,
            what,
        );
    }

    fn parameter(&mut self, old: &At<'a>, new: &At<'a>, flow: Flow) {
        let what = describe(new);
        if old.text("name") != new.text("name") {
            let pointers = (join(&old.pointer, "name"), join(&new.pointer, "name"));
            let what = format!("{what} was called `{}`", old.text("name").unwrap_or_default());
            let levels = levels(Level::Compatible, Level::Compatible);
            self.found(kinds::PARAMETER_RENAMED, levels, &pointers.0, &pointers.1, what);
        }
        let pointers = (join(&old.pointer, "required"), join(&new.pointer, "required"));
        match (old.flag("required"), new.flag("required")) {
            (false, true) => {
                let levels = levels(Level::Breaking, flow.narrowed());
                let what = format!("{what} became required");
                self.found(kinds::PARAMETER_BECAME_REQUIRED, levels, &pointers.0, &pointers.1, what);
            }
            (true, false) => {
                let levels = levels(Level::Breaking, flow.widened(Level::Breaking));
                let what = format!("{what} became optional");
                self.found(kinds::PARAMETER_BECAME_OPTIONAL, levels, &pointers.0, &pointers.1, what);
            }
            _ => {}
        }
        if style(old) != style(new) {
            let what = format!("{what} is written in another way (`style`, `explode`)");
            let levels = levels(Level::Compatible, Level::Breaking);
            self.found(kinds::PARAMETER_STYLE_CHANGED, levels, &old.pointer, &new.pointer, what);
        }
        self.deprecation(old, new, &what);
        self.documentation(old, new, &["description", "example", "examples"], &what);
        let known = [
            "deprecated",
            "description",
            "example",
            "examples",
            "explode",
            "in",
            "name",
            "required",
            "schema",
            "style",
        ];
        self.rest(old, new, &known, &what);
        let mut context = Context::of(what, flow);
        context.is_checked = true;
        self.optional_schema(old, new, &context);
    }

    fn body(&mut self, old: &At<'a>, new: &At<'a>) {
        let (flow, _) = flow::flows(self.new);
        let body = |document: &'a Document, at: &At<'a>| follow(document, &at.get("requestBody")?);
        let what = "the request body";
        match (body(self.old, old), body(self.new, new)) {
            (None, None) => {}
            (Some(body), None) => {
                let levels = levels(Level::Breaking, flow.level(Level::Risky, Level::Breaking));
                self.found(
                    kinds::BODY_REMOVED,
                    levels,
                    &body.pointer,
                    &new.pointer,
                    format!("{what} was removed"),
                );
            }
            (None, Some(body)) => {
                let wire = if body.flag("required") {
                    Level::Breaking
                } else {
                    Level::Compatible
                };
                let levels = levels(Level::Breaking, flow.level(wire, Level::Compatible));
                self.found(
                    kinds::BODY_ADDED,
                    levels,
                    &old.pointer,
                    &body.pointer,
                    format!("{what} was added"),
                );
            }
            (Some(old), Some(new)) => {
                let pointers = (join(&old.pointer, "required"), join(&new.pointer, "required"));
                match (old.flag("required"), new.flag("required")) {
                    (false, true) => {
                        let levels = levels(Level::Breaking, flow.narrowed());
                        let what = format!("{what} became required");
                        self.found(kinds::BODY_BECAME_REQUIRED, levels, &pointers.0, &pointers.1, what);
                    }
                    (true, false) => {
                        let levels = levels(Level::Breaking, flow.widened(Level::Breaking));
                        let what = format!("{what} became optional");
                        self.found(kinds::BODY_BECAME_OPTIONAL, levels, &pointers.0, &pointers.1, what);
                    }
                    _ => {}
                }
                self.documentation(&old, &new, &["description"], what);
                self.rest(&old, &new, &["content", "description", "required"], what);
                self.content(&old, &new, flow, what);
            }
        }
    }

    fn responses(&mut self, old: &At<'a>, new: &At<'a>) {
        let (_, flow) = flow::flows(self.new);
        let around = (join(&old.pointer, "responses"), join(&new.pointer, "responses"));
        let responses = |document: &'a Document, at: &At<'a>| -> BTreeMap<&'a str, At<'a>> {
            let responses = at
                .get("responses")
                .map(|responses| responses.members())
                .unwrap_or_default();
            responses
                .into_iter()
                .filter_map(|(status, at)| Some((status, follow(document, &at)?)))
                .collect()
        };
        let (before, after) = (responses(self.old, old), responses(self.new, new));
        for (status, response) in &before {
            match after.get(status) {
                Some(other) => self.response(response, other, flow, &format!("the response {status}")),
                None => {
                    let levels = levels(Level::Compatible, flow.level(Level::Risky, Level::Compatible));
                    let what = format!("the response {status} was removed");
                    self.found(kinds::RESPONSE_REMOVED, levels, &response.pointer, &around.1, what);
                }
            }
        }
        for (status, response) in after.iter().filter(|(status, _)| !before.contains_key(*status)) {
            let levels = levels(Level::Compatible, flow.level(Level::Compatible, Level::Risky));
            let what = format!("the response {status} was added");
            self.found(kinds::RESPONSE_ADDED, levels, &around.0, &response.pointer, what);
        }
        let (gave, gives) = (gives(&before), gives(&after));
        if gave != gives && !flow::is_webhook(self.new) {
            let levels = levels(Level::Breaking, Level::Compatible);
            let what = format!("the method gives {} instead of {}", gives.name(), gave.name());
            self.found(kinds::RESULT_CHANGED, levels, &around.0, &around.1, what);
        }
    }

    fn response(&mut self, old: &At<'a>, new: &At<'a>, flow: Flow, what: &str) {
        self.documentation(old, new, &["description"], what);
        self.rest(old, new, &["content", "description", "headers"], what);
        self.content(old, new, flow, what);
        let around = (join(&old.pointer, "headers"), join(&new.pointer, "headers"));
        let headers = |document: &'a Document, at: &At<'a>| -> BTreeMap<String, (&'a str, At<'a>)> {
            let headers = at.get("headers").map(|headers| headers.members()).unwrap_or_default();
            let headers = headers
                .into_iter()
                .filter_map(|(name, at)| Some((name, follow(document, &at)?)));
            headers.map(|(name, at)| (name.to_lowercase(), (name, at))).collect()
        };
        let (before, after) = (headers(self.old, old), headers(self.new, new));
        for (key, (name, header)) in &before {
            let what = format!("the header `{name}` of {what}");
            let Some((_, other)) = after.get(key) else {
                let levels = levels(Level::Compatible, flow.level(Level::Risky, Level::Breaking));
                self.found(
                    kinds::HEADER_REMOVED,
                    levels,
                    &header.pointer,
                    &around.1,
                    format!("{what} was removed"),
                );
                continue;
            };
            let pointers = (join(&header.pointer, "required"), join(&other.pointer, "required"));
            match (header.flag("required"), other.flag("required")) {
                (false, true) => {
                    let levels = levels(Level::Compatible, flow.narrowed());
                    let what = format!("{what} became required");
                    self.found(kinds::HEADER_BECAME_REQUIRED, levels, &pointers.0, &pointers.1, what);
                }
                (true, false) => {
                    let levels = levels(Level::Compatible, flow.widened(Level::Breaking));
                    let what = format!("{what} became optional");
                    self.found(kinds::HEADER_BECAME_OPTIONAL, levels, &pointers.0, &pointers.1, what);
                }
                _ => {}
            }
            self.deprecation(header, other, &what);
            self.documentation(header, other, &["description", "example", "examples"], &what);
            self.rest(
                header,
                other,
                &["deprecated", "description", "example", "examples", "required", "schema"],
                &what,
            );
            let mut context = Context::of(what, flow);
            context.is_in_rust = false;
            self.optional_schema(header, other, &context);
        }
        for (_, (name, header)) in after.iter().filter(|(key, _)| !before.contains_key(*key)) {
            let wire = if header.flag("required") {
                flow.narrowed()
            } else {
                Level::Compatible
            };
            let what = format!("the header `{name}` of {what} was added");
            self.found(
                kinds::HEADER_ADDED,
                levels(Level::Compatible, wire),
                &around.0,
                &header.pointer,
                what,
            );
        }
    }

    fn content(&mut self, old: &At<'a>, new: &At<'a>, flow: Flow, what: &str) {
        let around = (join(&old.pointer, "content"), join(&new.pointer, "content"));
        let content = |at: &At<'a>| at.get("content").map(|content| content.members()).unwrap_or_default();
        let (before, after) = (content(old), content(new));
        let is_form = |media_type: &str| media_type.starts_with("multipart/");
        let kinds_of =
            |content: &[(&str, At<'_>)]| -> Vec<bool> { content.iter().map(|(key, _)| is_form(key)).collect() };
        let is_body = what == "the request body";
        let callers = match is_body && kinds_of(&before).first() != kinds_of(&after).first() {
            true => Level::Breaking,
            false => Level::Compatible,
        };
        for (media_type, at) in &before {
            match after.iter().find(|(other, _)| other == media_type) {
                Some((_, other)) => {
                    let what = format!("{what} ({media_type})");
                    self.documentation(at, other, &["example", "examples"], &what);
                    self.rest(at, other, &["example", "examples", "schema"], &what);
                    self.optional_schema(at, other, &Context::of(what, flow));
                }
                None => {
                    let levels = levels(callers, Level::Breaking);
                    let what = format!("{what} is not {media_type} any more");
                    self.found(kinds::MEDIA_TYPE_REMOVED, levels, &at.pointer, &around.1, what);
                }
            }
        }
        for (media_type, at) in &after {
            if before.iter().all(|(other, _)| other != media_type) {
                let levels = levels(callers, flow.level(Level::Compatible, Level::Risky));
                let what = format!("{what} may be {media_type} now");
                self.found(kinds::MEDIA_TYPE_ADDED, levels, &around.0, &at.pointer, what);
            }
        }
        // In another media type the content may be the same or not.
        if let ([(one, before)], [(other, after)]) = (&before[..], &after[..])
            && one != other
        {
            self.optional_schema(before, after, &Context::of(format!("{what} ({other})"), flow));
        }
    }
}

fn describe(parameter: &At<'_>) -> String {
    let name = parameter.text("name").unwrap_or_default();
    match parameter.text("in") {
        Some("path") => format!("the path parameter `{name}`"),
        Some("header") => format!("the header `{name}`"),
        Some("cookie") => format!("the cookie `{name}`"),
        _ => format!("the query parameter `{name}`"),
    }
}

/// `style` and `explode`, with what they are where nobody says them.
fn style(parameter: &At<'_>) -> (String, bool) {
    let usual = match parameter.text("in") {
        Some("path" | "header") => "simple",
        _ => "form",
    };
    let style = parameter.text("style").unwrap_or(usual).to_owned();
    let explode = parameter.value.get("explode").and_then(Value::as_bool);
    let explode = explode.unwrap_or(style == "form");
    (style, explode)
}

fn gives(responses: &BTreeMap<&str, At<'_>>) -> Gives {
    let (mut payload, mut file, mut redirect) = (false, false, false);
    for (status, response) in responses {
        let content = response
            .get("content")
            .map(|content| content.members())
            .unwrap_or_default();
        match status.as_bytes().first() {
            Some(b'2') if content.iter().any(|(media_type, _)| media_type.contains("json")) => payload = true,
            Some(b'2') if content.iter().any(|(media_type, _)| *media_type != "text/html") => file = true,
            Some(b'3') => redirect = true,
            _ => {}
        }
    }
    match (payload, file, redirect) {
        (true, _, _) => Gives::Payload,
        (_, true, _) => Gives::File,
        (_, _, true) => Gives::Redirect,
        _ => Gives::Nothing,
    }
}

/// The names of the parameters in a path, in order.
fn names_in(path: &str) -> Vec<&str> {
    let parts = path.split('{').skip(1);
    parts
        .filter_map(|part| part.split_once('}').map(|(name, _)| name))
        .collect()
}
