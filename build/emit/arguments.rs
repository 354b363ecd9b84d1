//! The arguments of operations, with the types that progenitor found for them.

use std::collections::BTreeMap;

use heck::{ToPascalCase, ToSnakeCase};
use syn::{Fields, ImplItem, Item, ReturnType, Type};

use super::super::lower::{BodyKind, Limit, Location, Lowered, Operation, Parameter};
use super::types::{self, Taken};
use super::{Parts, inherent};

/// What progenitor knows of an operation.
pub struct Arguments {
    /// The types of the parameters, by their names in Rust.
    types: BTreeMap<String, Type>,
    /// The type of the body, if there is one that is no file.
    pub body: Option<Type>,
    /// What a success holds.
    pub payload: Type,
}

/// By the identifiers of the operations.
pub fn of(parts: &Parts, lowered: &Lowered) -> Result<BTreeMap<String, Arguments>, String> {
    let mut all = BTreeMap::new();
    for operation in &lowered.operations {
        let id = &operation.id;
        let builder = id.to_pascal_case();
        let fields = parts.builders.iter().find_map(|item| match item {
            Item::Struct(found) if found.ident == builder => Some(&found.fields),
            _ => None,
        });
        let Some(Fields::Named(fields)) = fields else {
            return Err(format!("progenitor generates no builder for {id}"));
        };
        let mut types = BTreeMap::new();
        for field in &fields.named {
            if let (Some(name), Some(value)) = (&field.ident, types::argument(&field.ty, "Result")) {
                let value = types::argument(&value, "Option").unwrap_or(value);
                types.insert(name.to_string(), value);
            }
        }
        for parameter in &operation.parameters {
            if !types.contains_key(&parameter.ident) {
                return Err(format!("progenitor has no argument {} for {id}", parameter.ident));
            }
        }
        let payload = payload(parts, &builder).ok_or_else(|| format!("{id}: `send` returns something unexpected"))?;
        let body = types.remove("body").map(model_of_builder);
        if types.len() != operation.parameters.len() {
            return Err(format!("progenitor has other arguments for {id} than the document"));
        }
        all.insert(id.clone(), Arguments { types, body, payload });
    }
    Ok(all)
}

/// The `T` of `Result<ResponseValue<T>, Error<E>>`.
fn payload(parts: &Parts, builder: &str) -> Option<Type> {
    let send = parts.builders.iter().find_map(|item| match item {
        Item::Impl(block) if inherent(block).as_deref() == Some(builder) => {
            block.items.iter().find_map(|item| match item {
                ImplItem::Fn(method) if method.sig.ident == "send" && method.sig.asyncness.is_some() => Some(method),
                _ => None,
            })
        }
        _ => None,
    })?;
    let ReturnType::Type(_, result) = &send.sig.output else {
        return None;
    };
    types::argument(&types::argument(result, "Result")?, "ResponseValue")
}

/// `types::builder::Job` is `types::Job`.
fn model_of_builder(mut ty: Type) -> Type {
    if let Type::Path(path) = &mut ty {
        let segments = std::mem::take(&mut path.path.segments);
        path.path.segments = segments
            .into_iter()
            .filter(|segment| segment.ident != "builder")
            .collect();
    }
    ty
}

/// Names that every builder has for something else.
const TAKEN: [&str; 9] = [
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

/// The name of the setter of an optional parameter.
pub fn setter(parameter: &Parameter) -> String {
    match TAKEN.contains(&parameter.ident.as_str()) {
        true => format!("{}_", parameter.ident),
        false => parameter.ident.clone(),
    }
}

impl Arguments {
    /// How a parameter is taken, and how it is handed on to the request.
    pub fn parameter(&self, parameter: &Parameter) -> Taken {
        let (name, key) = (&parameter.ident, &parameter.name);
        let ty = &self.types[name];
        let text = types::text(ty);
        let is_integer = ["i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64"].contains(&text.as_str());
        let (argument, value) = match text.as_str() {
            _ if parameter.is_list => ("impl IntoIterator<Item = impl IntoText>".to_owned(), name.clone()),
            _ if is_integer || text.contains("NonZero") => ("impl Integer".to_owned(), name.clone()),
            "String" => ("impl IntoText".to_owned(), name.clone()),
            "bool" => ("bool".to_owned(), name.clone()),
            "f32" | "f64" => (format!("impl Into<{text}>"), format!("Into::<{text}>::into({name})")),
            text if text.starts_with("Vec<") => ("impl IntoIterator<Item = impl IntoText>".to_owned(), name.clone()),
            text => (format!("impl Into<{text}>"), format!("Into::<{text}>::into({name})")),
        };
        let check = match &parameter.limit {
            Some(Limit::Characters { allowed, least, most }) => {
                format!(".characters({name:?}, &{name}, {allowed:?}, {least}..={most})")
            }
            _ => String::new(),
        };
        let call = match parameter.location {
            Location::Path => format!(".path({name:?}, {value})"),
            Location::Header => {
                let key = key.to_ascii_lowercase();
                format!(".header({name:?}, {key:?}, {value})")
            }
            Location::Query if parameter.is_list => {
                let most = match &parameter.limit {
                    Some(Limit::Entries(most)) => most.to_string(),
                    _ => "usize::MAX".to_owned(),
                };
                format!(".query_list({name:?}, {key:?}, {name}, {most})")
            }
            Location::Query if text.starts_with("Vec<") => format!(".query_each({key:?}, {name})"),
            Location::Query => format!(".query({key:?}, {value})"),
        };
        Taken {
            argument,
            value: check + &call,
        }
    }
}

/// In the order in which a method takes them: path, query, headers.
pub fn required(operation: &Operation) -> Vec<&Parameter> {
    let of = |location| {
        let parameters = operation.parameters.iter();
        parameters.filter(move |parameter| parameter.required && parameter.location == location)
    };
    let mut in_path: Vec<&Parameter> = of(Location::Path).collect();
    // As they stand in the path.
    in_path.sort_by_key(|parameter| operation.path.find(&format!("{{{}}}", parameter.name)));
    in_path
        .into_iter()
        .chain(of(Location::Query))
        .chain(of(Location::Header))
        .collect()
}

/// The name of what carries a request's body.
pub fn body_name(operation: &Operation) -> String {
    match operation.body.as_ref().map(|body| &body.kind) {
        Some(BodyKind::File(field)) => field.to_snake_case(),
        _ => "body".to_owned(),
    }
}
