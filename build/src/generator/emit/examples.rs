//! An example of each operation, made of what the document gives as examples and of names where it gives none.

use std::fmt::Write as _;

use serde_json::Value;

use super::super::lower::{BodyKind, Encoding, Lowered, Operation, Parameter, ResponseKind, Shape};
use super::super::names::snake;
use super::super::sample::sample;
use super::super::schema::{EXAMPLE, ORDER, component, strings};
use super::arguments::required;
use super::models;

const DEEPEST: usize = 16;

pub struct Examples<'a> {
    lowered: &'a Lowered,
}

impl<'a> Examples<'a> {
    pub fn new(lowered: &'a Lowered) -> Self {
        Self { lowered }
    }

    /// A block of code, which is compiled with the tests of the documentation.
    pub fn of(&self, operation: &Operation) -> String {
        let module = super::super::module_name(&self.lowered.name);
        let mut arguments: Vec<String> = required(operation)
            .into_iter()
            .map(|parameter| self.argument(parameter))
            .collect();
        if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
            arguments.push(match &body.kind {
                BodyKind::File(_) => "Upload::new(\"file.txt\", \"content\")".to_owned(),
                BodyKind::Bytes => "\"content\"".to_owned(),
                _ => self.value(&body.schema, body.example.as_ref(), "body", 1),
            });
        }
        let call = format!(".{}({})", operation.method_name, arguments.join(", "));
        let mut setters = String::new();
        for parameter in operation
            .parameters
            .iter()
            .filter(|parameter| !parameter.required)
            .take(2)
        {
            let _ = write!(setters, ".{}({})", parameter.ident, self.argument(parameter));
        }
        let mut uses = String::new();
        for (word, path) in [
            ("types::", format!("{module}::types")),
            ("Upload::", "Upload".to_owned()),
        ] {
            if call.contains(word) || setters.contains(word) {
                let _ = writeln!(uses, "use genesys_multicloud_cx::{path};");
            }
        }
        if call.contains("json!(") {
            uses.push_str("use serde_json::json;\n");
        }
        let (hidden, client) = match module.as_str() {
            "third_party_messaging" => (
                "# let channel = genesys_multicloud_cx::third_party_messaging::Channel::new(\"channel\", \"ccid\", \"secret\");\n",
                format!("client.{module}(channel).service()"),
            ),
            _ => ("", format!("client.{module}()")),
        };
        let deprecated = if operation.deprecated.is_some() {
            "# #[allow(deprecated)]\n"
        } else {
            ""
        };
        let uses = if uses.is_empty() { uses } else { uses + "\n" };
        let shown = match operation.response {
            ResponseKind::Redirect => "println!(\"{}\", response.location().host_str().unwrap_or_default());",
            ResponseKind::Bytes => "println!(\"{} bytes\", response.len());",
            ResponseKind::Empty => "println!(\"{}\", response.status());",
            _ => "println!(\"{:?}\", *response);",
        };
        let code = pretty(&format!(
            "let response = {client}{call}{setters}.send().await?; {shown}"
        ));
        format!(
            "```no_run\n{uses}\
             {deprecated}# async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {{\n\
             {hidden}{code}\
             # Ok(())\n# }}\n```"
        )
    }

    fn argument(&self, parameter: &Parameter) -> String {
        let (schema, example) = (&parameter.schema, parameter.example.as_ref());
        match parameter.encoding.shape() {
            Shape::Single if parameter.encoding == Encoding::Nested => format!(
                "json!([{:?}])",
                self.text(schema.get("items").unwrap_or(schema), example, &parameter.ident)
            ),
            Shape::Single if parameter.encoding == Encoding::Json => match example {
                Some(example) => format!("json!({example})"),
                None => "json!({})".to_owned(),
            },
            Shape::Single => self.value(schema, example, &parameter.ident, 1),
            Shape::List => {
                let items = schema.get("items").unwrap_or(schema);
                let example = example.or_else(|| items.get("example"));
                format!("[{:?}]", self.text(items, example, &parameter.ident))
            }
            Shape::Object => "[(\"name\", \"value\")]".to_owned(),
        }
    }

    fn text(&self, schema: &Value, example: Option<&Value>, name: &str) -> String {
        let first = schema.get("enum").and_then(|values| values.get(0));
        let given = example.or(schema.get(EXAMPLE)).or(schema.get("default")).or(first);
        match given {
            Some(Value::String(text)) => text.clone(),
            Some(Value::Array(values)) if !values.is_empty() => match &values[0] {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            },
            Some(value @ (Value::Bool(_) | Value::Number(_))) => value.to_string(),
            _ => match schema.as_object().and_then(sample) {
                Some(Value::String(text)) => text,
                Some(value) => value.to_string(),
                None if schema["type"] == "integer" || schema["type"] == "number" => "10".to_owned(),
                None if schema["type"] == "boolean" => "true".to_owned(),
                None => name.trim_end_matches('_').to_owned(),
            },
        }
    }

    /// A value of a schema in Rust.
    fn value(&self, schema: &Value, example: Option<&Value>, name: &str, depth: usize) -> String {
        if let Some(component) = component(schema) {
            return self.component(&component, example, name, depth);
        }
        if let Some([one]) = schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
            return self.value(one, example, name, depth);
        }
        let example = example.or(schema.get(EXAMPLE));
        match schema.get("type").and_then(Value::as_str) {
            Some("string") => match example {
                // A parameter that means a number or a boolean.
                Some(value @ (Value::Bool(_) | Value::Number(_))) => value.to_string(),
                _ => format!("{:?}", self.text(schema, example, name)),
            },
            Some("integer") => whole(example),
            Some("number") => match example.and_then(Value::as_f64) {
                Some(number) => format!("{number:?}"),
                None => "1.0".to_owned(),
            },
            Some("boolean") => example.and_then(Value::as_bool).unwrap_or(depth == 1).to_string(),
            Some("array") => {
                let items = schema.get("items").unwrap_or(&Value::Null);
                let examples = example
                    .and_then(Value::as_array)
                    .filter(|examples| !examples.is_empty());
                let values: Vec<String> = match examples {
                    Some(examples) => examples
                        .iter()
                        .map(|example| self.value(items, Some(example), name, depth + 1))
                        .collect(),
                    None => vec![self.value(items, None, name, depth + 1)],
                };
                format!("[{}]", values.join(", "))
            }
            Some("object")
                if schema.get("additionalProperties").is_some_and(Value::is_object)
                    && schema.get("properties").is_none() =>
            {
                let inner = &schema["additionalProperties"];
                let pairs: Vec<String> = match example.and_then(Value::as_object).filter(|pairs| !pairs.is_empty()) {
                    Some(pairs) => pairs
                        .iter()
                        .map(|(key, value)| format!("({key:?}, {})", self.value(inner, Some(value), key, depth + 1)))
                        .collect(),
                    None => vec![format!("(\"key\", {})", self.value(inner, None, "value", depth + 1))],
                };
                format!("[{}]", pairs.join(", "))
            }
            _ => match example {
                Some(example) => format!("json!({example})"),
                None => "json!({})".to_owned(),
            },
        }
    }

    fn component(&self, name: &str, example: Option<&Value>, argument: &str, depth: usize) -> String {
        // A schema may need itself, and then there is no end to its example. What is not written down still compiles.
        if depth > DEEPEST {
            return "todo!()".to_owned();
        }
        let Some(schema) = self.lowered.models.get(name) else {
            return "json!({})".to_owned();
        };
        if let Some(element) = self.lowered.one_or_many.get(name) {
            let value = self.component(
                element,
                example.filter(|example| example.is_object()),
                argument,
                depth + 1,
            );
            return format!("vec![{value}]");
        }
        if let Some(alternatives) = self.lowered.unions.get(name) {
            return match alternatives.first() {
                Some(first) => self.component(first, None, argument, depth + 1),
                None => match example.or(schema.get(EXAMPLE)) {
                    Some(example) => format!("json!({example})"),
                    None => "json!({})".to_owned(),
                },
            };
        }
        if let Some(variants) = self.lowered.enumerations.get(name) {
            let documented = example.or(schema.get(EXAMPLE)).and_then(Value::as_str);
            let first = variants.first().map_or("", |(_, value)| value);
            return format!("{:?}", documented.unwrap_or(first));
        }
        let properties = properties(schema);
        if properties.is_empty() {
            return self.value(schema, example, argument, depth);
        }
        let example = example.or(schema.get(EXAMPLE));
        let (mut needed, rest): (Vec<_>, Vec<_>) = properties.into_iter().partition(|(_, _, required)| *required);
        let order = strings(schema.get(ORDER));
        needed.sort_by_key(|(name, _, _)| order.iter().position(|other| other == name));
        if let [(name, data, _)] = needed.as_slice()
            && name == "data"
            && depth == 1
        {
            // Whoever has what is in it need not know of the wrapping.
            return self.value(data, example.and_then(|example| example.get("data")), "data", depth + 1);
        }
        let member = |name: &str| {
            let name = self.lowered.wire_names.get(name).map_or(name, String::as_str);
            example.and_then(|example| example.get(name))
        };
        let of = |(name, schema, _): &(String, Value, bool)| self.value(schema, member(name), name, depth + 1);
        let model = name;
        let mut text = match needed.is_empty() {
            true => format!("types::{model}::default()"),
            false => format!(
                "types::{model}::new({})",
                needed.iter().map(of).collect::<Vec<_>>().join(", ")
            ),
        };
        for property in rest
            .iter()
            .filter(|(name, _, _)| member(name).is_some_and(|value| !value.is_null()))
        {
            let setter = setter(&property.0);
            let _ = write!(text, ".{setter}({})", of(property));
        }
        text
    }
}

/// Members with their schemas, and whether the model's constructor takes them.
fn properties(schema: &Value) -> Vec<(String, Value, bool)> {
    let order = strings(schema.get(ORDER));
    let properties = schema.get("properties").and_then(Value::as_object);
    properties
        .into_iter()
        .flatten()
        .map(|(name, property)| {
            let is_nullable = property.get("nullable") == Some(&Value::Bool(true));
            (name.clone(), property.clone(), order.contains(name) && !is_nullable)
        })
        .collect()
}

/// The name of a member's setter.
fn setter(name: &str) -> String {
    models::setter(&snake(name))
}

fn whole(example: Option<&Value>) -> String {
    match example.and_then(Value::as_i64) {
        Some(number) if i32::try_from(number).is_err() => format!("{number}_i64"),
        Some(number) => number.to_string(),
        None => "10".to_owned(),
    }
}

/// Statements as they are usually laid out.
fn pretty(code: &str) -> String {
    let Ok(file) = syn::parse_str(&format!("async fn example() {{ {code} }}")) else {
        return format!("{code}\n");
    };
    let text = prettyplease::unparse(&file);
    let text = text.replace("* response", "*response");
    let lines = text.lines().skip(1).take_while(|line| *line != "}");
    lines
        .map(|line| format!("{}\n", line.strip_prefix("    ").unwrap_or(line)))
        .collect()
}
