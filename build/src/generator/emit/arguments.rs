//! The arguments of operations, with the types that progenitor found for them.

use std::collections::BTreeMap;

use syn::{Fields, ImplItem, Item, ReturnType, Type};

use super::super::lower::{
    Encoding, Limit, Location, Lowered, Operation, Parameter, Shape, argument_name, operation_name,
};
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

/// By the names of the methods.
pub fn of(parts: &Parts, lowered: &Lowered) -> Result<BTreeMap<String, Arguments>, String> {
    let mut all = BTreeMap::new();
    for (index, operation) in lowered.operations.iter().enumerate() {
        let id = &operation.id;
        let builder = operation_name(index);
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
        let mut of_parameters = BTreeMap::new();
        for (index, parameter) in operation.parameters.iter().enumerate() {
            let Some(ty) = types.remove(&argument_name(index)) else {
                return Err(format!("progenitor has no argument {} for {id}", parameter.ident));
            };
            of_parameters.insert(parameter.ident.clone(), ty);
        }
        let payload = payload(parts, &builder).ok_or_else(|| format!("{id}: `send` returns something unexpected"))?;
        let body = types.remove("body").map(model_of_builder);
        if !types.is_empty() {
            return Err(format!("progenitor has other arguments for {id} than the document"));
        }
        let types = of_parameters;
        all.insert(operation.method_name.clone(), Arguments { types, body, payload });
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

/// What takes the members of an object.
const MEMBERS: &str = "impl IntoIterator<Item = (impl IntoText, impl IntoText)>";
const LIST: &str = "impl IntoIterator<Item = impl IntoText>";

impl Arguments {
    /// How a parameter is taken, and how it is handed on to the request.
    pub fn parameter(&self, parameter: &Parameter) -> Taken {
        let (name, key) = (&parameter.ident, &parameter.name);
        let ty = &self.types[name];
        let text = types::text(ty);
        let is_integer = ["i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64"].contains(&text.as_str());
        let (argument, value) = match text.as_str() {
            _ if parameter.encoding.is_list() => (LIST.to_owned(), name.clone()),
            _ if parameter.encoding.is_object() => (MEMBERS.to_owned(), name.clone()),
            _ if parameter.encoding.is_any() => ("impl serde::Serialize".to_owned(), format!("&{name}")),
            _ if is_integer || text.contains("NonZero") => ("impl Integer".to_owned(), name.clone()),
            "String" => ("impl IntoText".to_owned(), name.clone()),
            "crate::Secret" => (
                "impl Into<crate::Secret>".to_owned(),
                format!("Into::<crate::Secret>::into({name}).expose()"),
            ),
            "bool" => ("bool".to_owned(), name.clone()),
            text => (format!("impl Into<{text}>"), format!("Into::<{text}>::into({name})")),
        };
        let check = match &parameter.limit {
            Some(Limit::Characters { allowed, least, most }) => {
                format!(".characters({name:?}, &{name}, {allowed:?}, {least}..={most})")
            }
            _ => String::new(),
        };
        let most = match &parameter.limit {
            Some(Limit::Entries(most)) => most.to_string(),
            _ => "usize::MAX".to_owned(),
        };
        let header = key.to_ascii_lowercase();
        use Encoding::{Deep, Exploded, Joined, Json, Label, Matrix, Members, Nested, Pairs, Repeated, Single};
        let call = match (parameter.location, parameter.encoding) {
            (Location::Path, Joined(_)) => format!(".path_list({name:?}, {value})"),
            (Location::Path, Members(_)) => format!(".path_members({name:?}, {value})"),
            (Location::Path, Pairs) => format!(".path_pairs({name:?}, {value})"),
            (Location::Path, Label { shape, explode }) => match shape {
                Shape::Single => format!(".path_label({name:?}, {value})"),
                Shape::List => format!(".path_label_list({name:?}, {explode}, {value})"),
                Shape::Object => format!(".path_label_members({name:?}, {explode}, {value})"),
            },
            (Location::Path, Matrix { shape, explode }) => match shape {
                Shape::Single => format!(".path_matrix({name:?}, {key:?}, {value})"),
                Shape::List => format!(".path_matrix_list({name:?}, {key:?}, {explode}, {value})"),
                Shape::Object => format!(".path_matrix_members({name:?}, {key:?}, {explode}, {value})"),
            },
            (Location::Path, Json) => format!(".path_json({name:?}, {value})"),
            (Location::Path, _) => format!(".path({name:?}, {value})"),
            (Location::Header, Joined(_)) => format!(".header_list({name:?}, {header:?}, {value})"),
            (Location::Header, Members(_)) => format!(".header_members({name:?}, {header:?}, {value})"),
            (Location::Header, Pairs) => format!(".header_pairs({name:?}, {header:?}, {value})"),
            (Location::Header, Json) => format!(".header_json({name:?}, {header:?}, {value})"),
            (Location::Header, _) => format!(".header({name:?}, {header:?}, {value})"),
            (Location::Cookie, Joined(_)) => format!(".cookie_list({name:?}, {key:?}, {value})"),
            (Location::Cookie, Members(_)) => format!(".cookie_members({name:?}, {key:?}, {value})"),
            (Location::Cookie, Json) => format!(".cookie_json({name:?}, {key:?}, {value})"),
            (Location::Cookie, _) => format!(".cookie({name:?}, {key:?}, {value})"),
            (Location::Query, Joined(',')) => format!(".query_list({name:?}, {key:?}, {name}, {most})"),
            (Location::Query, Joined(separator)) => {
                format!(".query_separated({name:?}, {key:?}, {separator:?}, {name}, {most})")
            }
            (Location::Query, Repeated) => format!(".query_each({key:?}, {name})"),
            (Location::Query, Members(_)) => format!(".query_members({name:?}, {key:?}, {name})"),
            (Location::Query, Exploded) => format!(".query_exploded({name})"),
            (Location::Query, Deep) => format!(".query_deep({key:?}, {name})"),
            (Location::Query, Nested) => format!(".query_nested({name:?}, {key:?}, {value})"),
            (Location::Query, Json) => format!(".query_json({name:?}, {key:?}, {value})"),
            (Location::Query, Single | Pairs | Label { .. } | Matrix { .. }) => format!(".query({key:?}, {value})"),
        };
        Taken {
            argument,
            value: check + &call,
        }
    }
}

/// In the order in which a method takes them: path, query, headers, cookies.
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
        .chain(of(Location::Cookie))
        .collect()
}
