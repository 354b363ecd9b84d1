//! Schemas: what a value may be.

use std::collections::BTreeMap;

use heck::ToPascalCase;
use serde_json::Value;

use super::flow::Flow;
use super::walk::{At, Levels, Walk, follow, levels};
use super::{Kind, Level, kinds};
use crate::document::join;

const DOCUMENTATION: [&str; 6] = ["title", "description", "example", "examples", "externalDocs", "xml"];

/// Limits that forbid more the greater they are.
const LEAST: [&str; 4] = ["minLength", "minItems", "minProperties", "minimum"];

/// Limits that forbid more the smaller they are.
const MOST: [&str; 4] = ["maxLength", "maxItems", "maxProperties", "maximum"];

/// Limits that are there or not.
const STRICT: [&str; 5] = [
    "pattern",
    "uniqueItems",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
];

/// What a schema describes.
#[derive(Clone)]
pub struct Context {
    pub flow: Flow,
    owner: String,
    members: String,
    /// The limits `maxItems` and `pattern` are checked before sending.
    pub is_checked: bool,
    /// It shows in the Rust API.
    pub is_in_rust: bool,
    /// It is a member that may be missing, an `Option` for that reason alone.
    is_optional: bool,
}

impl Context {
    pub fn of(owner: String, flow: Flow) -> Self {
        Self {
            flow,
            owner,
            members: String::new(),
            is_checked: false,
            is_in_rust: true,
            is_optional: false,
        }
    }

    fn member(&self, name: &str, is_optional: bool) -> Self {
        let members = match self.members.is_empty() {
            true => name.to_owned(),
            false => format!("{}.{name}", self.members),
        };
        Self {
            members,
            is_checked: false,
            is_optional,
            ..self.clone()
        }
    }

    fn each(&self) -> Self {
        Self {
            members: format!("{}[]", self.members),
            is_checked: false,
            is_optional: false,
            ..self.clone()
        }
    }

    fn part(&self) -> Self {
        Self {
            is_checked: false,
            is_optional: false,
            ..self.clone()
        }
    }

    fn what(&self) -> String {
        match self.members.as_str() {
            "" => self.owner.clone(),
            "[]" => format!("the element of {}", self.owner),
            members => format!("the member `{members}` of {}", self.owner),
        }
    }
}

/// A type as far as Rust tells it from others.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Shape {
    Plain(String),
    Enumeration,
    Named(String),
    List(Box<Shape>),
    Map,
    Model,
    AnyJson,
}

impl Shape {
    fn of(schema: &Value) -> Self {
        let schema = unwrapped(schema);
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            return Self::Named(reference.to_owned());
        }
        let text = |key| schema.get(key).and_then(Value::as_str).unwrap_or_default();
        match text("type") {
            "string" if schema.get("enum").is_some() => Self::Enumeration,
            "string" => match text("format") {
                format @ ("date" | "date-time" | "password" | "binary" | "byte" | "uuid") => {
                    Self::Plain(format.to_owned())
                }
                _ => Self::Plain("string".to_owned()),
            },
            kind @ ("integer" | "number") => Self::Plain(format!("{kind} {}", text("format"))),
            "array" => Self::List(Box::new(schema.get("items").map_or(Self::AnyJson, Self::of))),
            "object" => object_shape(schema),
            "" if schema.get("allOf").is_some() || schema.get("properties").is_some() => Self::Model,
            "" => Self::AnyJson,
            other => Self::Plain(other.to_owned()),
        }
    }
}

fn object_shape(schema: &Value) -> Shape {
    let has_members = schema
        .get("properties")
        .and_then(Value::as_object)
        .is_some_and(|members| !members.is_empty());
    match (
        has_members || schema.get("allOf").is_some(),
        schema.get("additionalProperties"),
    ) {
        (true, _) => Shape::Model,
        (false, Some(Value::Object(_))) => Shape::Map,
        _ => Shape::AnyJson,
    }
}

/// Whether two lists of schemas are the same types in the same order, so that a compiler takes one for the other.
pub fn same_types(ones: &[At<'_>], others: &[At<'_>]) -> bool {
    ones.len() == others.len()
        && ones
            .iter()
            .zip(others)
            .all(|(one, other)| Shape::of(one.value) == Shape::of(other.value))
}

/// A schema that only says something about another is that other.
fn unwrapped(schema: &Value) -> &Value {
    let is_plain = schema.as_object().is_some_and(|members| {
        members
            .keys()
            .all(|key| key == "allOf" || DOCUMENTATION.contains(&key.as_str()) || key == "deprecated")
    });
    match schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
        Some([only]) if is_plain => only,
        _ => schema,
    }
}

impl<'a> Walk<'a> {
    /// The member `schema` of either, if there is one.
    pub fn optional_schema(&mut self, old: &At<'a>, new: &At<'a>, context: &Context) {
        self.schema_at("schema", old, new, context);
    }

    /// The schema under a key of either; one that is missing allows anything.
    fn schema_at(&mut self, key: &str, old: &At<'a>, new: &At<'a>, context: &Context) {
        const ANYTHING: &Value = &Value::Null;
        let at = |around: &At<'a>| {
            around.get(key).unwrap_or(At {
                pointer: join(&around.pointer, key),
                value: ANYTHING,
            })
        };
        if old.value.get(key).is_some() || new.value.get(key).is_some() {
            self.schema(&at(old), &at(new), context);
        }
    }

    /// Two states of a schema. Those that both refer to the same model are left to the comparison of that model.
    pub fn schema(&mut self, old: &At<'a>, new: &At<'a>, context: &Context) {
        let what = context.what();
        let inner = |at: &At<'a>| match std::ptr::eq(unwrapped(at.value), at.value) {
            true => at.clone(),
            false => At {
                pointer: format!("{}/allOf/0", at.pointer),
                value: unwrapped(at.value),
            },
        };
        let (before, after) = (inner(old), inner(new));
        if before.pointer != old.pointer || after.pointer != new.pointer {
            self.documentation(old, new, &DOCUMENTATION, &what);
            self.deprecation(old, new, &what);
        }
        let names = (before.text("$ref"), after.text("$ref"));
        let (Some(one), Some(other)) = names else {
            if names == (None, None) {
                return self.plain(&before, &after, context);
            }
            let name = |at: &At<'_>, reference: Option<&str>| match reference {
                Some(reference) => format!("`{}`", model_name(reference)),
                None => describe_type(at.value),
            };
            let what = format!(
                "{what} is {} instead of {}",
                name(&after, names.1),
                name(&before, names.0)
            );
            let wire = self.by_content(&before, &after, context);
            let callers = if context.is_in_rust {
                Level::Breaking
            } else {
                Level::Compatible
            };
            return self.found(
                kinds::TYPE_CHANGED,
                levels(callers, wire),
                &before.pointer,
                &after.pointer,
                what,
            );
        };
        let (one, other) = (model_name(one), model_name(other));
        if one == other || self.renamed.get(one).is_some_and(|name| name == other) {
            return;
        }
        let wire = self.by_content(&before, &after, context);
        let callers = if context.is_in_rust {
            Level::Breaking
        } else {
            Level::Compatible
        };
        let what = format!("{what} is `{other}` instead of `{one}`");
        self.found(
            kinds::TYPE_CHANGED,
            levels(callers, wire),
            &before.pointer,
            &after.pointer,
            what,
        );
    }

    /// How bad it is for the wire that one schema stands where another did, by what the two consist of.
    fn by_content(&mut self, old: &At<'a>, new: &At<'a>, context: &Context) -> Level {
        let (Some(old), Some(new)) = (follow(self.old, old), follow(self.new, new)) else {
            return Level::Breaking;
        };
        let pair = (old.pointer.clone(), new.pointer.clone());
        if !self.inside.insert(pair) {
            return Level::Compatible;
        }
        let is_outermost = self.inside.len() == 1;
        let found = std::mem::take(&mut self.changes);
        self.schema(&old, &new, context);
        let changes = std::mem::replace(&mut self.changes, found);
        if is_outermost {
            self.inside.clear();
        }
        changes
            .iter()
            .map(|change| change.wire)
            .max()
            .unwrap_or(Level::Compatible)
    }

    fn plain(&mut self, old: &At<'a>, new: &At<'a>, context: &Context) {
        if old.value == new.value {
            return;
        }
        let what = context.what();
        let pointers = |key: &str| (join(&old.pointer, key), join(&new.pointer, key));
        self.documentation(old, new, &DOCUMENTATION, &what);
        self.deprecation(old, new, &what);
        self.nullable(old, new, context);
        self.envelope(old, new, &what);
        let (one, other) = (kind_of(old.value), kind_of(new.value));
        if one != other {
            let wire = match (one, other) {
                ("integer", "number") | (_, "") => context.flow.widened(Level::Breaking),
                ("number", "integer") | ("", _) => context.flow.narrowed(),
                _ => context.flow.level(Level::Breaking, Level::Breaking),
            };
            let what = format!(
                "{what} is {} instead of {}",
                describe_type(new.value),
                describe_type(old.value)
            );
            let at = pointers("type");
            self.rust(context, kinds::TYPE_CHANGED, levels(Level::Breaking, wire), &at, what);
            return;
        }
        self.format(old, new, context);
        let (shape_before, shape_after) = (Shape::of(old.value), Shape::of(new.value));
        if shape_before != shape_after {
            let (kind, text) = match (&shape_before, &shape_after) {
                (Shape::AnyJson | Shape::Map, Shape::Model) => (kinds::BECAME_MODEL, "has documented members now"),
                (Shape::Model, Shape::AnyJson | Shape::Map) => {
                    (kinds::BECAME_ANY_JSON, "has no documented members now")
                }
                _ => (kinds::TYPE_CHANGED, ""),
            };
            if kind != kinds::TYPE_CHANGED {
                let levels = levels(Level::Breaking, Level::Compatible);
                let at = (old.pointer.clone(), new.pointer.clone());
                self.rust(context, kind, levels, &at, format!("{what} {text}"));
            }
        }
        self.enumeration(old, new, context);
        self.default(old, new, context);
        self.limits(old, new, context);
        self.members(old, new, context);
        self.further(old, new, context);
        self.schema_at("items", old, new, &context.each());
        self.parts(old, new, context);
        for key in ["anyOf", "oneOf"] {
            self.alternatives(key, old, new, context);
        }
        if old.value.get("discriminator") != new.value.get("discriminator") {
            let levels = levels(Level::Compatible, context.flow.level(Level::Risky, Level::Risky));
            let at = pointers("discriminator");
            let what = format!("what tells the alternatives of {what} apart changed");
            self.found(kinds::DISCRIMINATOR_CHANGED, levels, &at.0, &at.1, what);
        }
        let known = [
            &DOCUMENTATION[..],
            &LEAST,
            &MOST,
            &STRICT,
            &[
                "additionalProperties",
                "allOf",
                "anyOf",
                "default",
                "deprecated",
                "discriminator",
                "enum",
                "format",
                "items",
                "nullable",
                "oneOf",
                "properties",
                "required",
                "type",
                "x-enum-varnames",
                "x-genesys-envelope",
            ],
        ]
        .concat();
        self.rest(old, new, &known, &what);
    }

    /// A change that the Rust API shows only if the schema does.
    fn rust(&mut self, context: &Context, kind: &'static Kind, by: Levels, at: &(String, String), what: String) {
        let callers = if context.is_in_rust {
            by.callers
        } else {
            Level::Compatible
        };
        self.found(kind, levels(callers, by.wire), &at.0, &at.1, what);
    }

    fn nullable(&mut self, old: &At<'_>, new: &At<'_>, context: &Context) {
        let at = (join(&old.pointer, "nullable"), join(&new.pointer, "nullable"));
        // What is optional is an `Option` that takes null, whether it is nullable or not.
        let callers = if context.is_optional {
            Level::Compatible
        } else {
            Level::Breaking
        };
        let what = context.what();
        match (old.flag("nullable"), new.flag("nullable")) {
            (false, true) => {
                let levels = levels(callers, context.flow.widened(Level::Breaking));
                self.rust(
                    context,
                    kinds::BECAME_NULLABLE,
                    levels,
                    &at,
                    format!("{what} may be null now"),
                );
            }
            (true, false) => {
                let levels = levels(callers, context.flow.narrowed());
                self.rust(
                    context,
                    kinds::BECAME_NOT_NULLABLE,
                    levels,
                    &at,
                    format!("{what} is never null now"),
                );
            }
            _ => {}
        }
    }

    fn envelope(&mut self, old: &At<'_>, new: &At<'_>, what: &str) {
        let key = "x-genesys-envelope";
        if old.value.get(key) != new.value.get(key) {
            let says = |at: &At<'_>| match at.text(key) {
                Some("data") => "the member `data`",
                Some("self") => "the whole object after a look at its status",
                _ => "the whole object as it is",
            };
            let at = (join(&old.pointer, key), join(&new.pointer, key));
            let what = format!("of {what} a caller receives {} instead of {}", says(new), says(old));
            self.found(
                kinds::ENVELOPE_CHANGED,
                levels(Level::Breaking, Level::Compatible),
                &at.0,
                &at.1,
                what,
            );
        }
    }

    fn format(&mut self, old: &At<'_>, new: &At<'_>, context: &Context) {
        let formats = (old.text("format"), new.text("format"));
        if formats.0 == formats.1 {
            return;
        }
        let wire = match (plain_format(formats.0), plain_format(formats.1)) {
            (one, other) if one == other => Level::Compatible,
            (Some("int32"), Some("int64")) | (Some("float"), Some("double")) => context.flow.widened(Level::Risky),
            (Some("int64"), Some("int32")) | (Some("double"), Some("float")) | (None, _) => context.flow.narrowed(),
            (_, None) => context.flow.widened(Level::Risky),
            _ => context.flow.level(Level::Breaking, Level::Breaking),
        };
        let is_same_type = Shape::of(old.value) == Shape::of(new.value);
        let callers = if is_same_type {
            Level::Compatible
        } else {
            Level::Breaking
        };
        let name =
            |format: Option<&str>| format.map_or("no format".to_owned(), |format| format!("the format `{format}`"));
        let what = format!(
            "{} has {} instead of {}",
            context.what(),
            name(formats.1),
            name(formats.0)
        );
        let at = (join(&old.pointer, "format"), join(&new.pointer, "format"));
        self.rust(context, kinds::FORMAT_CHANGED, levels(callers, wire), &at, what);
    }

    fn enumeration(&mut self, old: &At<'_>, new: &At<'_>, context: &Context) {
        let what = context.what();
        let at = (join(&old.pointer, "enum"), join(&new.pointer, "enum"));
        let is_text = kind_of(new.value) == "string";
        let callers = |level: Level| if is_text { level } else { Level::Compatible };
        let list = |at: &At<'_>| -> Option<Vec<Value>> { at.value.get("enum")?.as_array().cloned() };
        let (before, after) = match (list(old), list(new)) {
            (Some(before), Some(after)) => (before, after),
            (None, None) => return,
            (None, Some(_)) => {
                let levels = levels(callers(Level::Breaking), context.flow.narrowed());
                let what = format!("{what} is one of listed values now");
                return self.rust(context, kinds::ENUMERATION_ADDED, levels, &at, what);
            }
            (Some(_), None) => {
                let levels = levels(callers(Level::Breaking), context.flow.widened(Level::Risky));
                let what = format!("{what} is not one of listed values any more");
                return self.rust(context, kinds::ENUMERATION_DROPPED, levels, &at, what);
            }
        };
        let (variants_before, variants_after) = (variants(old, &before), variants(new, &after));
        for (index, value) in before.iter().enumerate() {
            let Some(place) = after.iter().position(|other| other == value) else {
                let levels = levels(
                    callers(Level::Breaking),
                    context.flow.level(Level::Breaking, Level::Risky),
                );
                let what = format!("{what} is never {} any more", code(value));
                let at = (join(&at.0, &index.to_string()), at.1.clone());
                self.rust(context, kinds::VALUE_REMOVED, levels, &at, what);
                continue;
            };
            let (one, other) = (variants_before.get(index), variants_after.get(place));
            if is_text && one != other {
                let name = |variant: Option<&String>| variant.cloned().unwrap_or_default();
                let what = format!(
                    "the variant of {} in {what} is `{}`, not `{}`",
                    code(value),
                    name(other),
                    name(one)
                );
                let at = (join(&at.0, &index.to_string()), join(&at.1, &place.to_string()));
                let levels = levels(Level::Breaking, Level::Compatible);
                self.rust(context, kinds::VARIANT_RENAMED, levels, &at, what);
            }
        }
        for (index, value) in after.iter().enumerate().filter(|(_, value)| !before.contains(value)) {
            let levels = levels(Level::Compatible, context.flow.widened(Level::Risky));
            let what = format!("{what} may be {} now", code(value));
            let at = (at.0.clone(), join(&at.1, &index.to_string()));
            self.rust(context, kinds::VALUE_ADDED, levels, &at, what);
        }
    }

    fn default(&mut self, old: &At<'_>, new: &At<'_>, context: &Context) {
        let (before, after) = (old.value.get("default"), new.value.get("default"));
        if before != after {
            let name = |value: Option<&Value>| value.map_or("nothing".to_owned(), code);
            let what = format!(
                "the default of {} is {} instead of {}",
                context.what(),
                name(after),
                name(before)
            );
            let at = (join(&old.pointer, "default"), join(&new.pointer, "default"));
            let wire = context.flow.level(Level::Risky, Level::Compatible);
            self.found(
                kinds::DEFAULT_CHANGED,
                levels(Level::Compatible, wire),
                &at.0,
                &at.1,
                what,
            );
        }
    }

    fn limits(&mut self, old: &At<'_>, new: &At<'_>, context: &Context) {
        for key in LEAST.iter().chain(&MOST).chain(&STRICT) {
            let (before, after) = (old.value.get(*key), new.value.get(*key));
            let off = Value::Bool(false);
            let (before, after) = (
                before.filter(|value| **value != off),
                after.filter(|value| **value != off),
            );
            if before == after {
                continue;
            }
            let numbers = (before.and_then(Value::as_f64), after.and_then(Value::as_f64));
            let is_tighter = match (before, after, numbers) {
                (None, _, _) => Some(true),
                (_, None, _) => Some(false),
                (_, _, (Some(one), Some(other))) if LEAST.contains(key) => Some(other > one),
                (_, _, (Some(one), Some(other))) if MOST.contains(key) => Some(other < one),
                _ => None,
            };
            // The client checks these before it sends a parameter.
            let is_checked = context.is_checked && ["maxItems", "pattern"].contains(key);
            let callers = if is_checked { Level::Breaking } else { Level::Compatible };
            let (kind, callers, wire) = match is_tighter {
                Some(true) => (kinds::LIMIT_TIGHTENED, callers, context.flow.narrowed()),
                Some(false) => (
                    kinds::LIMIT_LOOSENED,
                    Level::Compatible,
                    context.flow.widened(Level::Risky),
                ),
                None => (
                    kinds::LIMIT_CHANGED,
                    callers,
                    context.flow.level(Level::Breaking, Level::Risky),
                ),
            };
            let name = |value: Option<&Value>| value.map_or("no limit".to_owned(), code);
            let what = format!(
                "`{key}` of {} is {} instead of {}",
                context.what(),
                name(after),
                name(before)
            );
            let at = (join(&old.pointer, key), join(&new.pointer, key));
            self.rust(context, kind, levels(callers, wire), &at, what);
        }
    }

    fn members(&mut self, old: &At<'a>, new: &At<'a>, context: &Context) {
        let members = |at: &At<'a>| -> BTreeMap<&'a str, At<'a>> {
            at.get("properties")
                .map(|members| members.members())
                .unwrap_or_default()
                .into_iter()
                .collect()
        };
        let (before, after) = (members(old), members(new));
        let (needs_before, needs_after) = (required(old.value), required(new.value));
        let around = (join(&old.pointer, "properties"), join(&new.pointer, "properties"));
        let is_strict = new.value.get("additionalProperties") == Some(&Value::Bool(false));
        for (name, member) in &before {
            let is_needed = needs_before.contains(name);
            let Some(other) = after.get(name) else {
                let kind = if is_needed {
                    kinds::REQUIRED_MEMBER_REMOVED
                } else {
                    kinds::MEMBER_REMOVED
                };
                let sent = if is_strict { Level::Breaking } else { Level::Risky };
                let levels = levels(Level::Breaking, context.flow.level(sent, Level::Breaking));
                let what = format!("{} was removed", context.member(name, false).what());
                self.rust(context, kind, levels, &(member.pointer.clone(), around.1.clone()), what);
                continue;
            };
            let is_optional = !is_needed && !needs_after.contains(name);
            self.schema(member, other, &context.member(name, is_optional));
        }
        for (name, member) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
            let (kind, level, adjective) = match needs_after.contains(name) {
                true => (kinds::REQUIRED_MEMBER_ADDED, Level::Breaking, "required"),
                false => (kinds::MEMBER_ADDED, Level::Compatible, "optional"),
            };
            let levels = levels(level, context.flow.level(level, Level::Compatible));
            let what = format!("{} was added and is {adjective}", context.member(name, false).what());
            self.rust(context, kind, levels, &(around.0.clone(), member.pointer.clone()), what);
        }
        let at = (join(&old.pointer, "required"), join(&new.pointer, "required"));
        let is_kept = |name: &&str| before.contains_key(name) == after.contains_key(name);
        for name in needs_after
            .iter()
            .filter(|name| !needs_before.contains(name) && is_kept(name))
        {
            let levels = levels(Level::Breaking, context.flow.narrowed());
            let what = format!("{} became required", context.member(name, false).what());
            self.rust(context, kinds::MEMBER_BECAME_REQUIRED, levels, &at, what);
        }
        for name in needs_before
            .iter()
            .filter(|name| !needs_after.contains(name) && is_kept(name))
        {
            let levels = levels(Level::Breaking, context.flow.widened(Level::Breaking));
            let what = format!("{} became optional", context.member(name, false).what());
            self.rust(context, kinds::MEMBER_BECAME_OPTIONAL, levels, &at, what);
        }
        let in_order = |ones: &[&'a str], others: &[&str]| -> Vec<&'a str> {
            ones.iter().copied().filter(|name| others.contains(name)).collect()
        };
        let (order_before, order_after) = (
            in_order(&needs_before, &needs_after),
            in_order(&needs_after, &needs_before),
        );
        if order_before != order_after {
            let types = |order: &[&str], members: &BTreeMap<&str, At<'a>>| -> Vec<At<'a>> {
                order.iter().filter_map(|name| members.get(name).cloned()).collect()
            };
            let danger = match same_types(&types(&order_before, &before), &types(&order_after, &after)) {
                true => ", and the compiler can't tell, since their types are the same",
                false => "",
            };
            let what = format!(
                "the required members of {} are in another order{danger}",
                context.what()
            );
            let levels = levels(Level::Breaking, Level::Compatible);
            self.rust(context, kinds::ARGUMENTS_REORDERED, levels, &at, what);
        }
    }

    fn further(&mut self, old: &At<'a>, new: &At<'a>, context: &Context) {
        let key = "additionalProperties";
        let (before, after) = (old.value.get(key), new.value.get(key));
        if before == after {
            return;
        }
        if let (Some(Value::Object(_)), Some(Value::Object(_))) = (before, after) {
            return self.schema_at(key, old, new, &context.member("*", false));
        }
        // How much is allowed: nothing, something, anything.
        let freedom = |value: Option<&Value>| match value {
            Some(Value::Bool(false)) => 0,
            Some(Value::Object(_)) => 1,
            _ => 2,
        };
        let wire = match freedom(after).cmp(&freedom(before)) {
            std::cmp::Ordering::Less => context.flow.narrowed(),
            std::cmp::Ordering::Equal => Level::Compatible,
            std::cmp::Ordering::Greater => context.flow.widened(Level::Risky),
        };
        // Members that nobody documented are kept where the document says that there are some.
        let keeps = |value: Option<&Value>| matches!(value, Some(Value::Bool(true) | Value::Object(_)));
        let callers = match keeps(before) == keeps(after) && freedom(before) == freedom(after) {
            true => Level::Compatible,
            false if keeps(before) => Level::Breaking,
            false => Level::Compatible,
        };
        let name = |value: Option<&Value>| match (value, freedom(value)) {
            (_, 0) => "none",
            (_, 1) => "those of a type",
            (None, _) => "any, without saying so",
            _ => "any",
        };
        let what = format!(
            "further members of {}: {} instead of {}",
            context.what(),
            name(after),
            name(before)
        );
        let at = (join(&old.pointer, key), join(&new.pointer, key));
        self.rust(
            context,
            kinds::FURTHER_MEMBERS_CHANGED,
            levels(callers, wire),
            &at,
            what,
        );
    }

    fn parts(&mut self, old: &At<'a>, new: &At<'a>, context: &Context) {
        let (pairs, gone, come) = matched("allOf", old, new);
        let what = context.what();
        for (one, other) in pairs {
            self.schema(&one, &other, &context.part());
        }
        let around = (join(&old.pointer, "allOf"), join(&new.pointer, "allOf"));
        for part in gone {
            let levels = levels(Level::Breaking, context.flow.widened(Level::Breaking));
            let what = format!("{what} is not {} as well any more", describe_type(part.value));
            self.rust(
                context,
                kinds::PART_REMOVED,
                levels,
                &(part.pointer, around.1.clone()),
                what,
            );
        }
        for part in come {
            let levels = levels(Level::Breaking, context.flow.narrowed());
            let what = format!("{what} is {} as well now", describe_type(part.value));
            self.rust(
                context,
                kinds::PART_ADDED,
                levels,
                &(around.0.clone(), part.pointer),
                what,
            );
        }
    }

    fn alternatives(&mut self, key: &str, old: &At<'a>, new: &At<'a>, context: &Context) {
        let (pairs, gone, come) = matched(key, old, new);
        let what = context.what();
        for (one, other) in pairs {
            self.schema(&one, &other, &context.part());
        }
        let around = (join(&old.pointer, key), join(&new.pointer, key));
        for alternative in gone {
            let levels = levels(Level::Breaking, context.flow.narrowed());
            let what = format!("{what} is never {} any more", describe_type(alternative.value));
            self.rust(
                context,
                kinds::ALTERNATIVE_REMOVED,
                levels,
                &(alternative.pointer, around.1.clone()),
                what,
            );
        }
        for alternative in come {
            let levels = levels(Level::Compatible, context.flow.widened(Level::Risky));
            let what = format!("{what} may be {} now", describe_type(alternative.value));
            self.rust(
                context,
                kinds::ALTERNATIVE_ADDED,
                levels,
                &(around.0.clone(), alternative.pointer),
                what,
            );
        }
    }
}

type Matched<'a> = (Vec<(At<'a>, At<'a>)>, Vec<At<'a>>, Vec<At<'a>>);

/// Which of the schemas in two lists are the same: equal ones, and of what is left as many as there are on both sides.
fn matched<'a>(key: &str, old: &At<'a>, new: &At<'a>) -> Matched<'a> {
    let list = |at: &At<'a>| at.get(key).map(|list| list.items()).unwrap_or_default();
    let mut gone = list(old);
    let mut come = list(new);
    gone.retain(|one| match come.iter().position(|other| other.value == one.value) {
        Some(index) => {
            come.remove(index);
            false
        }
        None => true,
    });
    let is_inline = |at: &At<'_>| at.value.get("$ref").is_none();
    let count = |list: &[At<'_>]| list.iter().filter(|at| is_inline(at)).count();
    let mut pairs = Vec::new();
    if count(&gone) == count(&come) {
        let (inline_gone, named_gone): (Vec<At<'_>>, Vec<At<'_>>) = gone.into_iter().partition(is_inline);
        let (inline_come, named_come): (Vec<At<'_>>, Vec<At<'_>>) = come.into_iter().partition(is_inline);
        pairs = inline_gone.into_iter().zip(inline_come).collect();
        (gone, come) = (named_gone, named_come);
    }
    (pairs, gone, come)
}

fn required(schema: &Value) -> Vec<&str> {
    let names = schema.get("required").and_then(Value::as_array).into_iter().flatten();
    names.filter_map(Value::as_str).collect()
}

/// The type, where an object needs no word to be one.
fn kind_of(schema: &Value) -> &str {
    match schema.get("type").and_then(Value::as_str) {
        Some(kind) => kind,
        None if schema.get("properties").is_some() => "object",
        None => "",
    }
}

/// `password` says how a value is shown, not what it may be.
fn plain_format(format: Option<&str>) -> Option<&str> {
    format.filter(|format| *format != "password")
}

fn describe_type(schema: &Value) -> String {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        return format!("`{}`", model_name(reference));
    }
    match kind_of(schema) {
        "" => "any JSON".to_owned(),
        "array" => match schema.get("items") {
            Some(items) => format!("a list of {}", describe_type(items)),
            None => "a list".to_owned(),
        },
        "integer" => "an integer".to_owned(),
        "object" => "an object".to_owned(),
        other => format!("a {other}"),
    }
}

fn model_name(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or(reference)
}

fn code(value: &Value) -> String {
    match value {
        Value::String(text) => format!("`{text}`"),
        other => format!("`{other}`"),
    }
}

/// The names of the variants, in the order of the values.
fn variants(at: &At<'_>, values: &[Value]) -> Vec<String> {
    let named = at.value.get("x-enum-varnames").and_then(Value::as_array);
    let name = |index: usize| named.and_then(|names| names.get(index)).and_then(Value::as_str);
    let variants = values.iter().enumerate().map(|(index, value)| match name(index) {
        Some(name) => name.to_owned(),
        None => value.as_str().unwrap_or_default().to_pascal_case(),
    });
    variants.collect()
}
