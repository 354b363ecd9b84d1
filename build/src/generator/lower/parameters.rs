//! Parameters: how each is written into the request, and documented limits, which are kept for a check.

use std::collections::BTreeSet;

use heck::ToPascalCase;
use serde_json::{Value, json};

use super::super::names::Names;
use super::super::{rules, schema};
use super::{Encoding, Limit, Location, Lowering, Parameter, Shape, Site};
use crate::document::join;

/// Names that every builder of a request has for something else.
pub const BUILDER_METHODS: [&str; 10] = [
    "body",
    "clone",
    "header",
    "idempotent",
    "maybe",
    "options",
    "retry",
    "send",
    "stream",
    "timeout",
];

impl Lowering<'_> {
    pub fn parameters(&mut self, site: &Site, hint: &str, operation: &Value, item: &Value) -> Vec<Parameter> {
        let document = self.document;
        let item_pointer = site.pointer.rsplit_once('/').map_or("", |(item, _)| item).to_owned();
        let mut found: Vec<(String, &Value)> = Vec::new();
        let mut seen = BTreeSet::new();
        for (holder, pointer) in [(operation, &site.pointer), (item, &item_pointer)] {
            let given = holder.get("parameters").and_then(Value::as_array).into_iter().flatten();
            for (index, parameter) in given.enumerate() {
                let pointer = format!("{pointer}/parameters/{index}");
                let Some(resolved) = document.resolve(parameter) else {
                    let reference = parameter["$ref"].as_str().unwrap_or_default();
                    self.refuse(
                        &rules::REFERENCE,
                        &pointer,
                        format!("the reference {reference} points at nothing"),
                    );
                    continue;
                };
                // Those of the operation take the place of those of the path.
                if seen.insert((text(resolved, "in").to_owned(), text(resolved, "name").to_owned())) {
                    let own = parameter.get("$ref").and_then(Value::as_str);
                    let pointer = own.map_or(pointer, |reference| reference.trim_start_matches('#').to_owned());
                    found.push((pointer, resolved));
                }
            }
        }
        let mut names = Names::with(&BUILDER_METHODS);
        // Where a name stands in several places, that of what comes first in a call is the plain one.
        let mut order: Vec<usize> = (0..found.len()).collect();
        let rank = |index: &usize| match text(found[*index].1, "in") {
            "path" => 0,
            "query" => 1,
            _ => 2,
        };
        order.sort_by_key(rank);
        let mut idents = vec![String::new(); found.len()];
        for index in order {
            let (name, location) = (text(found[index].1, "name"), text(found[index].1, "in"));
            let is_builders = BUILDER_METHODS.contains(&super::names::snake(name).as_str());
            idents[index] = match is_builders {
                // `timeout_`, which is as near as it gets.
                true => names.take(format!("{}_", super::names::snake(name)), |name, number| {
                    format!("{name}{number}")
                }),
                false => names.take(super::names::snake(name), |name, number| match number {
                    2 => format!("{}_in_{location}", name.trim_end_matches('_')),
                    number => format!("{}_{number}", name.trim_end_matches('_')),
                }),
            };
        }
        let mut parameters = Vec::new();
        for ((pointer, parameter), ident) in found.into_iter().zip(idents) {
            parameters.extend(self.parameter(&pointer, hint, parameter, ident));
        }
        self.template(site, &parameters);
        parameters
    }

    /// Every part in braces has its parameter, and the other way round.
    fn template(&mut self, site: &Site, parameters: &[Parameter]) {
        let in_template: Vec<&str> = site
            .path
            .split('{')
            .skip(1)
            .map(|part| part.split('}').next().unwrap_or_default())
            .collect();
        let in_path: BTreeSet<&str> = parameters
            .iter()
            .filter(|parameter| parameter.location == Location::Path)
            .map(|parameter| parameter.name.as_str())
            .collect();
        let distinct: BTreeSet<&str> = in_template.iter().copied().collect();
        if in_path != distinct || distinct.len() != in_template.len() {
            let message = format!(
                "the path has {}, and the path parameters are {}",
                list(in_template.iter().copied()),
                list(in_path.iter().copied()),
            );
            self.refuse(&rules::PATH_TEMPLATE, &site.pointer, message);
        }
    }

    fn parameter(&mut self, pointer: &str, hint: &str, parameter: &Value, ident: String) -> Option<Parameter> {
        let name = text(parameter, "name");
        let location = match text(parameter, "in") {
            "path" => Location::Path,
            "query" => Location::Query,
            "header" => Location::Header,
            "cookie" => Location::Cookie,
            other => {
                let message = format!("{name} is in {other:?}, and parameters are in path, query, header or cookie");
                self.refuse(&rules::PARAMETER_ENCODING, &join(pointer, "in"), message);
                return None;
            }
        };
        if location == Location::Header && is_ignored(name) {
            return None;
        }
        if name.is_empty() {
            self.refuse(&rules::PARAMETER_ENCODING, pointer, "has no name");
            return None;
        }
        let nothing = json!({});
        let (schema, schema_pointer, is_json) = match (parameter.get("schema"), parameter.get("content")) {
            (Some(schema), _) => (schema, join(pointer, "schema"), false),
            (None, Some(content)) => {
                let media = content.as_object().and_then(|content| content.iter().next());
                let (media_type, media) = media.map_or(("", &nothing), |(name, media)| (name.as_str(), media));
                let place = join(&join(&join(pointer, "content"), media_type), "schema");
                (
                    media.get("schema").unwrap_or(&nothing),
                    place,
                    super::payloads::is_json(media_type),
                )
            }
            (None, None) => {
                self.refuse(
                    &rules::PARAMETER_ENCODING,
                    pointer,
                    format!("{name} has neither a schema nor content"),
                );
                return None;
            }
        };
        let resolved = self.document.resolve(schema).unwrap_or(schema).clone();
        let encoding = match is_json {
            true => Encoding::Json,
            false => match encoding(location, parameter, self.kind(&resolved)) {
                Ok(encoding) => encoding,
                Err(message) => {
                    self.refuse(&rules::PARAMETER_ENCODING, pointer, format!("{name}: {message}"));
                    return None;
                }
            },
        };
        let entries = resolved.get("items").map_or("", |items| self.kind(items));
        if encoding.is_list() && matches!(entries, "object" | "array" | "mixed") {
            let message = format!("{name}: a list whose entries are no simple values can't be expressed");
            self.refuse(&rules::PARAMETER_ENCODING, pointer, message);
            return None;
        }
        let limit = match limit(&resolved) {
            Ok(limit) => limit.filter(|limit| match limit {
                Limit::Entries(_) => encoding.is_list(),
                Limit::Characters { .. } => encoding.is_single(),
            }),
            Err(message) => {
                self.refuse(
                    &rules::PARAMETER_ENCODING,
                    &schema_pointer,
                    format!("{name}: {message}"),
                );
                None
            }
        };
        let is_alternatives = ["oneOf", "anyOf", "allOf"]
            .iter()
            .any(|key| resolved.get(*key).is_some());
        let schema = match encoding {
            _ if encoding.is_single() && self.kind(&resolved).is_empty()
                || encoding.is_single() && is_alternatives && self.kind(&resolved) == "string" =>
            {
                json!({ "type": "string" })
            }
            _ if encoding.is_single() => {
                let type_hint = format!("{hint}{}", ident.to_pascal_case());
                // A type that only has a name would have to be made into a text again.
                match schema::has_own_type(&resolved) {
                    true => self.schemas.lower(schema, &schema_pointer, &type_hint),
                    false => {
                        let place = super::target_pointer(schema, &schema_pointer);
                        self.schemas.lower(&resolved, &place, &type_hint)
                    }
                }
            }
            _ => resolved.clone(),
        };
        let described = schema_of(parameter, &resolved);
        Some(Parameter {
            name: name.to_owned(),
            ident,
            location,
            encoding,
            required: parameter.get("required") == Some(&Value::Bool(true)),
            description: describe(name, parameter, &described),
            limit,
            facts: described.as_object().map(schema::facts).unwrap_or_default(),
            has_default: described.get("default").is_some(),
            example: parameter
                .get("example")
                .or_else(|| resolved.get("example"))
                .or_else(|| resolved.get("default"))
                .cloned(),
            schema,
        })
    }

    /// What a parameter's value is: the type that the schema says, or that all of its parts and alternatives agree on.
    fn kind(&self, schema: &Value) -> &'static str {
        self.kind_of(schema, 0)
    }

    fn kind_of(&self, schema: &Value, depth: usize) -> &'static str {
        let Some(schema) = self.document.resolve(schema).filter(|_| depth < 8) else {
            return "";
        };
        match schema.get("type").and_then(Value::as_str) {
            Some("array") => return "array",
            Some("object") => return "object",
            Some("boolean") => return "boolean",
            Some("integer") => return "integer",
            Some("number") => return "number",
            Some("string") => return "string",
            Some(other) => return if other.is_empty() { "" } else { "unknown" },
            None => {}
        }
        if schema.get("properties").is_some() || schema.get("additionalProperties").is_some() {
            return "object";
        }
        if schema.get("items").is_some() {
            return "array";
        }
        let parts = ["allOf", "oneOf", "anyOf"]
            .iter()
            .find_map(|key| schema.get(*key)?.as_array());
        let kinds: BTreeSet<&str> = parts
            .into_iter()
            .flatten()
            .map(|part| self.kind_of(part, depth + 1))
            .collect();
        match kinds.into_iter().collect::<Vec<_>>().as_slice() {
            ["object"] => "object",
            ["array"] => "array",
            [] if schema.get("enum").is_some() => "string",
            [] => "",
            several if several.contains(&"object") || several.contains(&"array") => "mixed",
            _ => "string",
        }
    }
}

fn encoding(location: Location, parameter: &Value, kind: &str) -> Result<Encoding, String> {
    let default = match location {
        Location::Query | Location::Cookie => "form",
        Location::Path | Location::Header => "simple",
    };
    let style = parameter.get("style").and_then(Value::as_str).unwrap_or(default);
    let explode = parameter
        .get("explode")
        .and_then(Value::as_bool)
        .unwrap_or(style == "form");
    if parameter.get("allowReserved") == Some(&Value::Bool(true)) {
        return Err("`allowReserved` can't be expressed: reserved characters are always escaped".to_owned());
    }
    if location == Location::Query && style == "deepObject" && matches!(kind, "array" | "mixed") {
        return Ok(Encoding::Nested);
    }
    if kind == "mixed" {
        return Err("its alternatives are written in different ways".to_owned());
    }
    let is_list = kind == "array";
    let is_object = kind == "object";
    let shape = match kind {
        "array" => Shape::List,
        "object" => Shape::Object,
        _ => Shape::Single,
    };
    let encoding = match (location, style, explode) {
        (Location::Path | Location::Header, "simple", _) if is_list => Encoding::Joined(','),
        (Location::Path | Location::Header, "simple", false) if is_object => Encoding::Members(','),
        (Location::Path | Location::Header, "simple", true) if is_object => Encoding::Pairs,
        (Location::Path, "label", explode) => Encoding::Label { shape, explode },
        (Location::Path, "matrix", explode) => Encoding::Matrix { shape, explode },
        (Location::Path | Location::Header, "simple", _) if !is_object => Encoding::Single,
        (Location::Query, "form", true) if is_list => Encoding::Repeated,
        (Location::Query, "form", false) if is_list => Encoding::Joined(','),
        (Location::Query, "form", true) if is_object => Encoding::Exploded,
        (Location::Query, "form", false) if is_object => Encoding::Members(','),
        (Location::Query, "form", _) => Encoding::Single,
        (Location::Query, "spaceDelimited", false) if is_list => Encoding::Joined(' '),
        (Location::Query, "pipeDelimited", false) if is_list => Encoding::Joined('|'),
        (Location::Query, "spaceDelimited" | "pipeDelimited", true) if is_list => Encoding::Repeated,
        (Location::Query, "deepObject", _) if is_object => Encoding::Deep,
        // OpenAPI defines nothing for it, and tools write it as a form does.
        (Location::Query, "deepObject", _) if !is_list && !is_object => Encoding::Single,
        (Location::Cookie, "form", false) if is_list => Encoding::Joined(','),
        (Location::Cookie, "form", false) if is_object => Encoding::Members(','),
        (Location::Cookie, "form", _) if !is_list && !is_object => Encoding::Single,
        _ => {
            let explode = if explode { " with `explode`" } else { "" };
            let kind = if kind.is_empty() { "value of any type" } else { kind };
            return Err(format!("style {style}{explode} can't be expressed for a {kind}"));
        }
    };
    Ok(encoding)
}

/// The schema as documentation speaks of it, with what stands beside a reference.
fn schema_of(parameter: &Value, resolved: &Value) -> Value {
    match parameter.get("schema") {
        Some(schema) if schema.get("$ref").is_none() => schema.clone(),
        Some(_) => match resolved.get("enum") {
            // It is listed where the type is.
            Some(_) => json!({}),
            None => resolved.clone(),
        },
        None => json!({}),
    }
}

/// The limit that a parameter's schema states.
fn limit(schema: &Value) -> Result<Option<Limit>, String> {
    let mut limit = None;
    for keyword in schema::CONSTRAINTS {
        let Some(value) = schema.get(keyword) else {
            continue;
        };
        let found = match keyword {
            "maxItems" => value
                .as_u64()
                .and_then(|most| usize::try_from(most).ok())
                .map(Limit::Entries),
            "pattern" => value.as_str().and_then(characters),
            _ => None,
        };
        match (found, &limit) {
            (Some(found), None) => limit = Some(found),
            // It is documented, and the service checks it.
            (None, _) => {}
            (Some(_), Some(_)) => return Err(format!("the limit `{keyword}` is one too many to be checked")),
        }
    }
    Ok(limit)
}

/// Reads `^[A-Za-z0-9]{3,16}$`, the one form of pattern that is checked without a regular expression.
fn characters(pattern: &str) -> Option<Limit> {
    let (allowed, rest) = pattern.strip_prefix("^[")?.split_once("]{")?;
    let (least, most) = rest.strip_suffix("}$")?.split_once(',')?;
    let plain = allowed
        .chars()
        .all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
    plain.then_some(Limit::Characters {
        allowed: allowed.to_owned(),
        least: least.parse().ok()?,
        most: most.parse().ok()?,
    })
}

/// What OpenAPI wants ignored as a parameter: the media types and the security schemes say what is in them.
fn is_ignored(header: &str) -> bool {
    ["accept", "authorization", "content-type"].contains(&header.to_ascii_lowercase().as_str())
}

fn describe(name: &str, parameter: &Value, schema: &Value) -> String {
    let own = parameter.get("description").and_then(Value::as_str);
    let described = own.or_else(|| schema.get("description").and_then(Value::as_str));
    let described = described.unwrap_or_default();
    let described = described.split_whitespace().collect::<Vec<_>>().join(" ");
    let described = match described.is_empty() {
        true => format!("The parameter `{name}`, which the document does not describe."),
        false => described,
    };
    match schema.get("default") {
        Some(default) => {
            let default = default.to_string().replace('"', "");
            format!("{described} The service assumes `{default}` where it is missing.")
        }
        None => described,
    }
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn list<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let names: Vec<String> = names.map(|name| format!("{{{name}}}")).collect();
    match names.is_empty() {
        true => "none".to_owned(),
        false => names.join(", "),
    }
}
