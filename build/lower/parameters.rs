//! Parameters: what progenitor would get silently wrong is refused, and documented limits are kept for a check.

use std::collections::BTreeSet;

use heck::ToSnakeCase;
use serde_json::{Value, json};

use super::super::error::GeneratorError;
use super::super::schema;
use super::{Limit, Location, Lowering, Parameter};

impl Lowering<'_> {
    pub fn parameters(
        &mut self,
        place: &str,
        path: &str,
        operation: &Value,
        shared: &Value,
    ) -> Result<(Value, Vec<Parameter>), GeneratorError> {
        let mut lowered: Vec<Value> = Vec::new();
        let mut documented = Vec::new();
        let own = operation.get("parameters").cloned().unwrap_or(json!([]));
        let mut in_path = BTreeSet::new();
        let mut names = BTreeSet::new();
        for parameter in own.as_array().into_iter().chain(shared.as_array()).flatten() {
            let parameter = self.document.resolve(place, parameter)?;
            let name = parameter["name"].as_str().unwrap_or("");
            let location = parameter["in"].as_str().unwrap_or("");
            if !names.insert((location.to_owned(), name.to_owned())) {
                continue;
            }
            if location == "path" {
                in_path.insert(name.to_owned());
            }
            let refuse = |reason| self.refuse(place, format!("parameter {name}: {reason}"));
            let limit = limit(parameter).map_err(refuse)?;
            let (made, better) = (name.to_snake_case(), name.replace("IDs", "Ids").to_snake_case());
            let rust_name = schema::ident(&better);
            if made != better {
                self.renames.insert(made, better);
            }
            let (lowered_parameter, is_list) = self
                .parameter(location, name, parameter)
                .map_err(|reason| self.refuse(place, format!("parameter {name}: {reason}")))?;
            lowered.push(lowered_parameter);
            self.text(&format!("{place}, parameter {name}"), parameter, "description")?;
            documented.push(Parameter {
                name: name.to_owned(),
                ident: rust_name.clone(),
                location: match location {
                    "path" => Location::Path,
                    "header" => Location::Header,
                    _ => Location::Query,
                },
                required: parameter.get("required") == Some(&Value::Bool(true)),
                description: describe_parameter(parameter),
                is_list,
                limit,
                schema: parameter["schema"].clone(),
                example: parameter
                    .get("example")
                    .or_else(|| parameter["schema"].get("example"))
                    .cloned(),
            });
        }
        let in_template: BTreeSet<String> = path
            .split('/')
            .filter_map(|segment| Some(segment.split_once('{')?.1.split_once('}')?.0.to_owned()))
            .collect();
        let idents: Vec<&Parameter> = documented.iter().collect();
        for (index, parameter) in idents.iter().enumerate() {
            if idents[..index].iter().any(|other| other.ident == parameter.ident) {
                let reason = format!(
                    "the parameter {} stands in several places, or another has the same name in Rust: that can't be expressed",
                    parameter.name
                );
                return Err(self.refuse(place, reason));
            }
        }
        if in_path != in_template {
            return Err(self.refuse(
                place,
                format!("path parameters {in_path:?} do not match the template {in_template:?}"),
            ));
        }
        Ok((Value::Array(lowered), documented))
    }

    /// The parameter as progenitor reads it, and whether it is a list in one value.
    fn parameter(&mut self, location: &str, name: &str, parameter: &Value) -> Result<(Value, bool), String> {
        let schema = parameter.get("schema").ok_or("needs a schema")?;
        let style = parameter.get("style").and_then(Value::as_str);
        let expected = match location {
            "query" => "form",
            "path" | "header" => "simple",
            other => return Err(format!("parameters in {other} can't be expressed")),
        };
        if style.is_some_and(|style| style != expected) {
            return Err(format!("style {} can't be expressed", style.unwrap_or_default()));
        }
        if parameter.get("allowReserved") == Some(&Value::Bool(true)) {
            return Err("allowReserved can't be expressed".to_owned());
        }
        if location == "header" && is_credential_or_media_type(name) {
            return Err("is a security scheme or a media type, not a parameter".to_owned());
        }
        let kind = self
            .document
            .resolve("", schema)
            .ok()
            .and_then(|schema| schema.get("type"))
            .and_then(Value::as_str)
            .unwrap_or("");
        // Headers and paths are always sent in the form without explode.
        let explode = parameter.get("explode").and_then(Value::as_bool);
        let one_value = if location == "query" {
            explode == Some(false)
        } else {
            explode != Some(true)
        };
        let lowered = match kind {
            // Its entries are joined when the request is made.
            "array" if one_value => json!({ "type": "string" }),
            "array" if location != "query" => {
                return Err("explode outside the query can't be expressed".to_owned());
            }
            "object" | "" => return Err(format!("type {kind:?} can't be expressed")),
            _ => schema::lower(schema, &mut self.findings)?,
        };
        let lowered = json!({
            "name": name,
            "in": location,
            "required": parameter.get("required").cloned().unwrap_or(Value::Bool(false)),
            "schema": lowered,
        });
        Ok((lowered, kind == "array" && one_value))
    }
}

/// The limit that a parameter's schema states.
fn limit(parameter: &Value) -> Result<Option<Limit>, String> {
    let schema = &parameter["schema"];
    let mut limit = None;
    for keyword in schema::CONSTRAINTS {
        let Some(value) = schema.get(keyword) else {
            continue;
        };
        let found = match keyword {
            "maxItems" => value.as_u64().map(|most| Limit::Entries(most as usize)),
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

fn is_credential_or_media_type(header: &str) -> bool {
    [
        "accept",
        "authorization",
        "content-type",
        "x-api-key",
        "x-hub-signature",
    ]
    .contains(&header.to_ascii_lowercase().as_str())
}

fn describe_parameter(parameter: &Value) -> String {
    let text = parameter["description"].as_str().unwrap_or("").trim_end();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match parameter["schema"].get("default") {
        Some(default) => {
            let default = default.to_string().replace('"', "");
            format!("{text} The service assumes `{default}` where it is missing.")
        }
        None => text,
    }
}
