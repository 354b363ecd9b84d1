//! The JSON Schema of every model says what its component says.

use std::collections::BTreeSet;
use std::fmt;

use serde_json::{Value, json};

use super::super::{DOCUMENTS, Document, Shape, component_name, document, strings};
use crate::OneOrMany;

/// Where a model's schema departs from its component.
struct Difference {
    document: &'static str,
    model: String,
    pointer: String,
    what: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            document,
            model,
            pointer,
            what,
        } = self;
        write!(formatter, "{document}.{model}{pointer}: {what}")
    }
}

/// The comparison of one model with its component.
struct Comparison<'a> {
    document: &'a Document,
    model: &'a str,
    /// The model's whole schema, in which its references point.
    root: &'a Value,
    /// Components that were compared already, since they may hold themselves.
    seen: BTreeSet<&'a str>,
    found: Vec<Difference>,
}

impl<'a> Comparison<'a> {
    fn of(document: &'a Document, model: &'a str, root: &'a Value) -> Vec<Difference> {
        let mut comparison = Self {
            document,
            model,
            root,
            seen: BTreeSet::from([model]),
            found: Vec::new(),
        };
        let component = document.component(model);
        comparison.compare(component, root, false, "");
        comparison.found
    }

    fn differs(&mut self, pointer: &str, what: impl Into<String>) {
        self.found.push(Difference {
            document: self.document.name,
            model: self.model.to_owned(),
            pointer: pointer.to_owned(),
            what: what.into(),
        });
    }

    fn equal<T: PartialEq + fmt::Debug>(&mut self, pointer: &str, what: &str, spec: T, model: T) {
        if spec != model {
            self.differs(
                pointer,
                format!("{what} is {spec:?} in the spec and {model:?} in the model"),
            );
        }
    }

    fn compare(&mut self, spec: &'a Value, model: &'a Value, optional: bool, pointer: &str) {
        let (model, nullable) = without_null(model);
        let (model, reference) = self.follow(model);
        if let Some(component) = component_name(spec) {
            self.equal(pointer, "the reference", Some(component), reference);
            if !self.seen.insert(component) {
                if !takes_anything(model) {
                    self.equal(pointer, "null allowed", optional, nullable);
                }
                return;
            }
        }
        let document = self.document;
        let shape = document.shape(spec);
        if !matches!(shape, Shape::Any) {
            self.equal(pointer, "null allowed", optional, nullable);
        }
        let kind = match &shape {
            Shape::Any => None,
            Shape::Text { .. } => Some("string"),
            Shape::Integer => Some("integer"),
            Shape::Number => Some("number"),
            Shape::Boolean => Some("boolean"),
            Shape::Array(_) => Some("array"),
            Shape::Map | Shape::Object { .. } => Some("object"),
        };
        let found = kinds(model);
        self.equal(
            pointer,
            "the type",
            kind.into_iter().collect(),
            found.iter().copied().filter(|kind| *kind != "null").collect::<Vec<_>>(),
        );
        let (values, format) = match &shape {
            Shape::Text { values } => {
                let secret = document.resolve(spec)["format"] == "password";
                (values.clone(), secret.then_some("password"))
            }
            Shape::Integer => (Vec::new(), Some("int64")),
            Shape::Number => (Vec::new(), Some("double")),
            _ => (Vec::new(), None),
        };
        self.equal(pointer, "the enumeration", values, strings(model.get("enum")));
        let found = model.get("format").and_then(Value::as_str);
        self.equal(pointer, "the format", format, found);
        let open = model.get("additionalProperties").is_some_and(takes_anything);
        match shape {
            Shape::Any if !takes_anything(model) => {
                self.differs(pointer, format!("any JSON in the spec and {model} in the model"));
            }
            Shape::Array(items) => match model.get("items") {
                Some(inner) => self.compare(items, inner, false, &format!("{pointer}/[]")),
                None => self.differs(pointer, "the items are missing in the model"),
            },
            Shape::Map => self.equal(pointer, "open", true, open),
            Shape::Object { open: expected, .. } => {
                self.equal(pointer, "open", expected, open);
                self.members(spec, model, pointer);
            }
            _ => {}
        }
    }

    fn members(&mut self, spec: &'a Value, model: &'a Value, pointer: &str) {
        let document = self.document;
        let Shape::Object { members, .. } = document.shape(spec) else {
            return;
        };
        let required = strings(model.get("required"));
        let found = model.get("properties").and_then(Value::as_object);
        for member in &members {
            let pointer = format!("{pointer}/{}", member.name);
            match found.and_then(|found| found.get(member.name)) {
                Some(inner) => {
                    let is_required = required.contains(&member.name);
                    self.equal(&pointer, "required", member.required, is_required);
                    self.compare(member.schema, inner, !member.required, &pointer);
                }
                None => self.differs(&pointer, "missing in the model"),
            }
        }
        let documented = |name: &str| members.iter().any(|member| member.name == name);
        for (name, _) in found.into_iter().flatten() {
            if !documented(name) {
                self.differs(&format!("{pointer}/{name}"), "missing in the spec");
            }
        }
        for name in required.iter().filter(|name| !documented(name)) {
            self.differs(&format!("{pointer}/{name}"), "required, and no property");
        }
    }

    /// What a schema refers to, and by which name.
    fn follow(&mut self, schema: &'a Value) -> (&'a Value, Option<&'a str>) {
        match schema.get("$ref").and_then(Value::as_str) {
            Some("#") => (self.root, Some(self.model)),
            Some(reference) => {
                let target = self.root.pointer(reference.trim_start_matches('#'));
                let target = target.unwrap_or_else(|| panic!("{reference} points nowhere"));
                (target, reference.strip_prefix("#/$defs/"))
            }
            None => (schema, None),
        }
    }
}

/// A schema apart from null, and whether null is valid.
fn without_null(schema: &Value) -> (&Value, bool) {
    let null = json!({ "type": "null" });
    match schema.get("anyOf").and_then(Value::as_array).map(Vec::as_slice) {
        Some([inner, other]) if *other == null => (inner, true),
        _ => (schema, takes_anything(schema) || kinds(schema).contains(&"null")),
    }
}

fn kinds(schema: &Value) -> Vec<&str> {
    match schema.get("type") {
        Some(Value::String(kind)) => vec![kind],
        kinds => strings(kinds),
    }
}

/// Whether all that a schema holds is words about itself.
fn takes_anything(schema: &Value) -> bool {
    match schema {
        Value::Object(object) => object
            .keys()
            .all(|key| ["$schema", "title", "description", "$defs"].contains(&&**key)),
        other => *other == Value::Bool(true),
    }
}

fn report(differences: &[Difference]) -> String {
    let lines: Vec<String> = differences.iter().map(Difference::to_string).collect();
    lines.join("\n")
}

#[test]
fn every_model_agrees_with_its_component() {
    let mut found = Vec::new();
    for document in DOCUMENTS.iter() {
        for model in document.models {
            let schema = (model.schema)().to_value();
            found.extend(Comparison::of(document, model.name, &schema));
        }
    }
    assert!(found.is_empty(), "{}", report(&found));
}

/// A list that may come without its brackets is no model, but has a component.
#[test]
fn one_or_many_is_described_in_both_forms() {
    type Entry = crate::generated::user_data_management::types::PreSignedUri;
    let entry = json!({ "$ref": "#/$defs/PreSignedUri" });
    let many = json!({ "type": "array", "items": entry });

    let read = schemars::schema_for!(OneOrMany<Entry>).to_value();
    assert_eq!(read["anyOf"], json!([entry, many]));
    let component = document("user_data_management").component("PreSignedUris");
    let component = component.to_string();
    let component: Value = serde_json::from_str(&component.replace("#/components/schemas/", "#/$defs/")).unwrap();
    assert_eq!(component["anyOf"], read["anyOf"]);

    let written = schemars::generate::SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator()
        .into_root_schema_for::<OneOrMany<Entry>>()
        .to_value();
    assert_eq!(written["type"], "array");
    assert_eq!(written["items"], entry);
}

/// The comparison would be worth nothing if it overlooked what it is there to find.
#[test]
fn every_kind_of_difference_is_reported() {
    #[derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
    struct Wrong {
        same: Option<i64>,
        renamed: Option<String>,
        kind: Option<String>,
        secret: Option<String>,
        shown: Option<crate::Secret>,
        values: Option<Values>,
        optional: Option<bool>,
        required: bool,
        items: Option<Vec<i64>>,
        open: Option<String>,
        closed: Option<Value>,
        map: Option<Inner>,
        nested: Option<Inner>,
        other: Option<Other>,
        list: Option<Vec<Inner>>,
    }
    #[derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
    struct Inner {
        id: Option<bool>,
    }
    #[derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
    struct Other {
        id: Option<String>,
    }
    #[derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
    #[serde(rename_all = "lowercase")]
    enum Values {
        A,
        B,
    }

    let text = json!({ "type": "string" });
    let inner = json!({ "$ref": "#/components/schemas/Inner" });
    let value = json!({ "components": { "schemas": {
        "Inner": {
            "type": "object",
            "properties": { "id": text },
            "additionalProperties": true,
        },
        "Wrong": {
            "type": "object",
            "required": ["optional"],
            "properties": {
                "same": { "type": "integer" },
                "named": text,
                "kind": { "type": "number" },
                "secret": { "type": "string", "format": "password" },
                "shown": text,
                "values": { "type": "string", "enum": ["a", "c"] },
                "optional": { "type": "boolean" },
                "required": { "type": "boolean" },
                "items": { "type": "array", "items": text },
                "open": { "type": "object" },
                "closed": text,
                "map": { "type": "object", "additionalProperties": true },
                "nested": inner,
                "other": inner,
                "list": { "type": "array", "items": inner },
            },
        },
    } } });
    let document = Document {
        name: "wrong",
        models: &[],
        value,
    };
    let schema = schemars::schema_for!(Wrong).to_value();
    let found = Comparison::of(&document, "Wrong", &schema);
    let mut found: Vec<String> = found.iter().map(Difference::to_string).collect();
    found.sort();
    let expected = [
        r#"/closed: the type is ["string"] in the spec and [] in the model"#,
        r#"/items/[]: the format is None in the spec and Some("int64") in the model"#,
        r#"/items/[]: the type is ["string"] in the spec and ["integer"] in the model"#,
        r#"/kind: the format is Some("double") in the spec and None in the model"#,
        r#"/kind: the type is ["number"] in the spec and ["string"] in the model"#,
        r#"/list/[]/id: the type is ["string"] in the spec and ["boolean"] in the model"#,
        r#"/list/[]: open is true in the spec and false in the model"#,
        r#"/map: open is true in the spec and false in the model"#,
        r#"/named: missing in the model"#,
        r#"/open: any JSON in the spec and {"type":["string","null"]} in the model"#,
        r#"/open: the type is [] in the spec and ["string"] in the model"#,
        r#"/optional: null allowed is false in the spec and true in the model"#,
        r#"/optional: required is true in the spec and false in the model"#,
        r#"/other: the reference is Some("Inner") in the spec and Some("Other") in the model"#,
        r#"/renamed: missing in the spec"#,
        r#"/required: null allowed is true in the spec and false in the model"#,
        r#"/required: required is false in the spec and true in the model"#,
        r#"/secret: the format is Some("password") in the spec and None in the model"#,
        r#"/shown: the format is None in the spec and Some("password") in the model"#,
        r#"/values: the enumeration is ["a", "c"] in the spec and ["a", "b"] in the model"#,
    ]
    .map(|difference| format!("wrong.Wrong{difference}"));
    assert_eq!(found, expected);
}
