//! From the schemas of OpenAPI 3.0 to JSON Schema (draft 2020-12).
//!
//! Schemas of parameters and responses are made stricter on the way: an object that lists its properties takes no
//! others, unless it says so, because neither side sends anything that the manual does not name. Of what clients
//! send they stay open in one place: an object without properties stands for any JSON (see `specs/README.md`).
//! Bodies of requests stay as open as they are in OpenAPI.

use std::collections::BTreeSet;

use jsonschema::{Draft, Validator};
use serde_json::{Map, Value, json};

use super::json::{elements, members, resolve, text};

const COMPONENTS: &str = "#/components/schemas/";

/// How deep a composition is searched for properties, so that a schema that holds itself ends.
const MAX_DEPTH: usize = 16;

/// Whether an object is closed where it stands. A branch of a composition can't be: it would
/// refuse what the other branches list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Form {
    Closed,
    Open,
}

impl Form {
    fn definition(self, name: &str) -> String {
        match self {
            Self::Closed => name.to_owned(),
            Self::Open => format!("{name}.open"),
        }
    }
}

/// How much of what a schema leaves out is allowed all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// What clients send: nothing that is not listed, and any JSON for an object without properties.
    Request,
    /// Bodies that clients send: anything beside what is listed as well.
    RequestBody,
    /// What the simulator sends: nothing that is not listed.
    Response,
    /// To the letter, as other tools read it.
    Literal,
}

impl Reading {
    fn form(self) -> Form {
        match self {
            Self::Request | Self::Response => Form::Closed,
            Self::RequestBody | Self::Literal => Form::Open,
        }
    }
}

/// A JSON Schema that stands alone, with the components that it needs under `$defs`.
pub(crate) fn json_schema(root: &Value, schema: &Value, reading: Reading) -> Result<Value, String> {
    let mut converter = Converter {
        root,
        reading,
        pending: Vec::new(),
        seen: BTreeSet::new(),
    };
    let mut converted = converter.convert(schema, reading.form())?;
    let mut definitions = Map::new();
    while let Some((name, form)) = converter.pending.pop() {
        let component = root
            .pointer("/components/schemas")
            .and_then(|components| components.get(&name))
            .ok_or_else(|| format!("there is no schema `{name}`"))?;
        let definition = converter.convert(component, form)?;
        definitions.insert(form.definition(&name), definition);
    }
    if let Some(converted) = converted.as_object_mut()
        && !definitions.is_empty()
    {
        converted.insert("$defs".to_owned(), Value::Object(definitions));
    }
    Ok(converted)
}

/// A check of values, made from a schema of the document.
pub(crate) fn compile(root: &Value, schema: &Value, reading: Reading) -> Result<Validator, String> {
    let schema = json_schema(root, schema, reading)?;
    jsonschema::options()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(true)
        .build(&schema)
        .map_err(|error| format!("a schema is invalid: {error}"))
}

struct Converter<'a> {
    root: &'a Value,
    reading: Reading,
    pending: Vec<(String, Form)>,
    seen: BTreeSet<(String, Form)>,
}

impl Converter<'_> {
    fn convert(&mut self, schema: &Value, form: Form) -> Result<Value, String> {
        let Some(source) = schema.as_object() else {
            return Ok(Value::Bool(true));
        };
        if let Some(reference) = text(schema, "$ref") {
            return self.reference(reference, form);
        }
        let mut target = Map::new();
        for (keyword, value) in source {
            if let Some(value) = self.keyword(schema, keyword, value, form)? {
                target.insert(keyword.clone(), value);
            }
        }
        exclusive(&mut target, "minimum", "exclusiveMinimum");
        exclusive(&mut target, "maximum", "exclusiveMaximum");
        let is_request = matches!(self.reading, Reading::Request | Reading::RequestBody);
        if is_request && is_any(schema) {
            target.remove("type");
        }
        if form == Form::Closed && !source.contains_key("additionalProperties") {
            if is_composed(schema) {
                if self.lists_properties(schema, 0)? {
                    target.insert("unevaluatedProperties".to_owned(), json!(false));
                }
            } else if has_properties(schema) {
                target.insert("additionalProperties".to_owned(), json!(false));
            }
        }
        if source.get("nullable") == Some(&Value::Bool(true)) {
            target = nullable(target);
        }
        Ok(Value::Object(target))
    }

    fn keyword(&mut self, schema: &Value, keyword: &str, value: &Value, form: Form) -> Result<Option<Value>, String> {
        // What a branch of a composition holds is closed again.
        let inner = self.reading.form();
        Ok(match keyword {
            "properties" => Some(Value::Object(
                members(Some(value))
                    .map(|(name, property)| Ok((name.clone(), self.convert(property, inner)?)))
                    .collect::<Result<_, String>>()?,
            )),
            "items" => Some(self.convert(value, inner)?),
            "additionalProperties" if value.is_object() => Some(self.convert(value, inner)?),
            "not" => Some(self.convert(value, Form::Open)?),
            "allOf" => Some(self.branches(value, Form::Open)?),
            "anyOf" | "oneOf" => {
                // Closed branches tell alternatives apart, where nothing is shared outside of them.
                let alone = !has_properties(schema) && schema.get("allOf").is_none();
                let branches = if alone { form } else { Form::Open };
                Some(self.branches(value, branches)?)
            }
            // The one format that says how a string is shown, not what it holds.
            "format" => (value != "password").then(|| value.clone()),
            "type"
            | "enum"
            | "required"
            | "additionalProperties"
            | "minimum"
            | "maximum"
            | "exclusiveMinimum"
            | "exclusiveMaximum"
            | "multipleOf"
            | "minLength"
            | "maxLength"
            | "pattern"
            | "minItems"
            | "maxItems"
            | "uniqueItems"
            | "minProperties"
            | "maxProperties" => Some(value.clone()),
            _ => None,
        })
    }

    fn branches(&mut self, value: &Value, form: Form) -> Result<Value, String> {
        elements(Some(value))
            .map(|branch| self.convert(branch, form))
            .collect::<Result<Vec<_>, _>>()
            .map(Value::Array)
    }

    fn reference(&mut self, reference: &str, form: Form) -> Result<Value, String> {
        let name = reference
            .strip_prefix(COMPONENTS)
            .filter(|name| !name.contains('/'))
            .ok_or_else(|| format!("the reference `{reference}` leads to no named schema"))?;
        let key = (name.to_owned(), form);
        if self.seen.insert(key.clone()) {
            self.pending.push(key);
        }
        Ok(json!({ "$ref": format!("#/$defs/{}", form.definition(name)) }))
    }

    fn lists_properties(&self, schema: &Value, depth: usize) -> Result<bool, String> {
        if depth > MAX_DEPTH {
            return Ok(false);
        }
        let schema = resolve(self.root, schema)?;
        if has_properties(schema) {
            return Ok(true);
        }
        for keyword in ["allOf", "anyOf", "oneOf"] {
            for branch in elements(schema.get(keyword)) {
                if self.lists_properties(branch, depth + 1)? {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }
}

fn has_properties(schema: &Value) -> bool {
    members(schema.get("properties")).next().is_some()
}

fn is_composed(schema: &Value) -> bool {
    ["allOf", "anyOf", "oneOf"]
        .iter()
        .any(|keyword| schema.get(keyword).is_some())
}

/// Whether this is the object without any further word that stands for any JSON.
fn is_any(schema: &Value) -> bool {
    let says_more = ["additionalProperties", "required", "minProperties", "maxProperties"];
    text(schema, "type") == Some("object")
        && !has_properties(schema)
        && !is_composed(schema)
        && !says_more.iter().any(|word| schema.get(word).is_some())
}

/// In OpenAPI 3.0 the exclusive bounds are flags beside the bounds, as in draft 4.
fn exclusive(schema: &mut Map<String, Value>, bound: &str, flag: &str) {
    if let Some(Value::Bool(exclusive)) = schema.remove(flag)
        && exclusive
        && let Some(limit) = schema.remove(bound)
    {
        schema.insert(flag.to_owned(), limit);
    }
}

fn nullable(mut schema: Map<String, Value>) -> Map<String, Value> {
    let plain = !schema.contains_key("allOf") && !schema.contains_key("anyOf") && !schema.contains_key("oneOf");
    match schema.get_mut("type") {
        Some(kind) if plain => {
            *kind = json!([kind.clone(), "null"]);
            if let Some(Value::Array(values)) = schema.get_mut("enum")
                && !values.contains(&Value::Null)
            {
                values.push(Value::Null);
            }
            schema
        }
        _ => Map::from_iter([("anyOf".to_owned(), json!([schema, { "type": "null" }]))]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepts(root: &Value, schema: &Value, value: &Value) -> bool {
        let schema = json_schema(root, schema, Reading::Request).unwrap();
        jsonschema::validator_for(&schema).unwrap().is_valid(value)
    }

    fn root() -> Value {
        json!({ "components": { "schemas": {
            "Base": { "type": "object", "required": ["id"], "properties": {
                "id": { "type": "string", "format": "password" },
                "inner": { "$ref": "#/components/schemas/Inner" }
            } },
            "Inner": { "type": "object", "properties": {
                "n": { "type": "integer", "minimum": 0, "exclusiveMinimum": true },
                "any": { "type": "object" },
                "map": { "type": "object", "additionalProperties": { "type": "string" } }
            } },
            "Derived": { "allOf": [
                { "$ref": "#/components/schemas/Base" },
                { "type": "object", "properties": { "more": { "type": "string", "nullable": true } } }
            ] },
            "Node": { "type": "object", "properties": {
                "next": { "$ref": "#/components/schemas/Node" }
            } }
        } } })
    }

    fn reference(name: &str) -> Value {
        json!({ "$ref": format!("{COMPONENTS}{name}") })
    }

    #[test]
    fn members_that_are_not_listed_are_refused_at_every_level() {
        let (root, base) = (root(), reference("Base"));
        assert!(accepts(&root, &base, &json!({ "id": "a", "inner": { "n": 1 } })));
        assert!(!accepts(&root, &base, &json!({ "id": "a", "x": 1 })));
        assert!(!accepts(&root, &base, &json!({ "id": "a", "inner": { "x": 1 } })));
        let node = reference("Node");
        assert!(accepts(&root, &node, &json!({ "next": { "next": {} } })));
        assert!(!accepts(&root, &node, &json!({ "next": { "next": { "x": 1 } } })));
    }

    #[test]
    fn a_body_may_have_members_that_are_not_listed() {
        let (root, derived) = (root(), reference("Derived"));
        let validator = compile(&root, &derived, Reading::RequestBody).unwrap();
        assert!(validator.is_valid(&json!({ "id": "a", "x": 1, "inner": { "n": 1, "x": 1 } })));
        assert!(!validator.is_valid(&json!({ "id": "a", "inner": { "n": 0 } })));
        assert!(!validator.is_valid(&json!({ "x": 1 })));
    }

    #[test]
    fn a_composition_takes_what_any_branch_lists() {
        let (root, derived) = (root(), reference("Derived"));
        assert!(accepts(&root, &derived, &json!({ "id": "a", "more": "b" })));
        assert!(accepts(&root, &derived, &json!({ "id": "a", "more": null })));
        assert!(!accepts(&root, &derived, &json!({ "id": "a", "x": 1 })));
        assert!(!accepts(&root, &derived, &json!({ "more": "b" })));
        assert!(!accepts(&root, &derived, &json!({ "id": "a", "inner": { "x": 1 } })));
    }

    #[test]
    fn alternatives_are_closed_each() {
        let root = root();
        let either = json!({ "oneOf": [reference("Base"), reference("Inner")] });
        assert!(accepts(&root, &either, &json!({ "n": 1 })));
        assert!(!accepts(&root, &either, &json!({ "id": "a", "n": 1 })));
    }

    #[test]
    fn an_object_without_properties_is_any_json() {
        let (root, inner) = (root(), reference("Inner"));
        assert!(accepts(&root, &inner, &json!({ "any": 1, "map": { "x": "y" } })));
        assert!(!accepts(&root, &inner, &json!({ "map": { "x": 1 } })));
        assert!(!accepts(&root, &inner, &json!({ "map": 1 })));
    }

    #[test]
    fn what_is_answered_is_read_to_the_letter() {
        let (root, inner) = (root(), reference("Inner"));
        let accepts = |reading, value: Value| {
            let schema = json_schema(&root, &inner, reading).unwrap();
            jsonschema::validator_for(&schema).unwrap().is_valid(&value)
        };
        assert!(accepts(Reading::Response, json!({ "any": { "x": 1 } })));
        assert!(!accepts(Reading::Response, json!({ "any": 1 })));
        assert!(!accepts(Reading::Response, json!({ "x": 1 })));
        assert!(accepts(Reading::Literal, json!({ "x": 1 })));
        assert!(!accepts(Reading::Literal, json!({ "n": null })));
    }

    #[test]
    fn exclusive_bounds_are_bounds() {
        let (root, inner) = (root(), reference("Inner"));
        assert!(accepts(&root, &inner, &json!({ "n": 1 })));
        assert!(!accepts(&root, &inner, &json!({ "n": 0 })));
        assert!(!accepts(&root, &inner, &json!({ "n": null })));
    }

    #[test]
    fn nullable_takes_null_beside_the_enumeration() {
        let schema = json!({ "type": "string", "enum": ["a"], "nullable": true });
        assert!(accepts(&json!({}), &schema, &Value::Null));
        assert!(!accepts(&json!({}), &schema, &json!("b")));
        let composed = json!({ "nullable": true, "allOf": [reference("Base")] });
        assert!(accepts(&root(), &composed, &Value::Null));
        assert!(!accepts(&root(), &composed, &json!({ "id": "a", "x": 1 })));
    }
}
