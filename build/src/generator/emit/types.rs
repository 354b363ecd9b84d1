//! Types as they are written, and how a setter takes what belongs into one.

use quote::ToTokens;
use syn::{GenericArgument, PathArguments, Type};

/// A type as it reads in code.
pub fn text(ty: &Type) -> String {
    let tokens = ty.to_token_stream().to_string();
    let mut text = tokens;
    for (loose, tight) in [
        (" ::", "::"),
        (":: ", "::"),
        (" <", "<"),
        ("< ", "<"),
        (" >", ">"),
        (" ,", ","),
    ] {
        text = text.replace(loose, tight);
    }
    for (long, short) in [
        ("::std::option::Option", "Option"),
        ("::std::string::String", "String"),
        ("::std::vec::Vec", "Vec"),
        ("::std::boxed::Box", "Box"),
        ("::std::collections::HashMap", "std::collections::HashMap"),
        ("::serde_json::", "serde_json::"),
    ] {
        text = text.replace(long, short);
    }
    text.replace(',', ", ").replace(",  ", ", ").trim().to_owned()
}

/// The type argument of a type that ends in `name`.
pub fn argument(ty: &Type, name: &str) -> Option<Type> {
    arguments(ty, name)?.into_iter().next()
}

fn arguments(ty: &Type, name: &str) -> Option<Vec<Type>> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    if last.ident != name {
        return None;
    }
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    let types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(inner) => Some(inner.clone()),
        _ => None,
    });
    Some(types.collect())
}

/// How a value for a type is taken: the type of the argument, and what makes the value of an argument called `name`.
pub struct Taken {
    pub argument: String,
    pub value: String,
}

/// What a setter of a type takes.
pub fn taken(ty: &Type, name: &str) -> Taken {
    let (argument, value) = match Kind::of(ty) {
        Kind::Text => ("impl IntoText".to_owned(), format!("{name}.into_text()")),
        Kind::Bool => ("bool".to_owned(), name.to_owned()),
        Kind::List(item) => {
            let item = taken(&item, "item");
            let map = mapped(&item);
            (
                format!("impl IntoIterator<Item = {}>", item.argument),
                format!("{name}.into_iter(){map}.collect()"),
            )
        }
        Kind::Map(item) => {
            let item = taken(&item, "value");
            (
                format!("impl IntoIterator<Item = (impl IntoText, {})>", item.argument),
                format!(
                    "{name}.into_iter().map(|(name, value)| (name.into_text(), {})).collect()",
                    item.value
                ),
            )
        }
        Kind::Boxed(inner) => {
            let inner = taken(&inner, name);
            (inner.argument, format!("Box::new({})", inner.value))
        }
        Kind::Other => (format!("impl Into<{}>", text(ty)), format!("{name}.into()")),
    };
    Taken { argument, value }
}

/// What makes the entries of a list.
fn mapped(item: &Taken) -> String {
    match item.value.as_str() {
        "item" => String::new(),
        "item.into()" => ".map(Into::into)".to_owned(),
        "item.into_text()" => ".map(IntoText::into_text)".to_owned(),
        value => format!(".map(|item| {value})"),
    }
}

enum Kind {
    Text,
    Bool,
    List(Type),
    Map(Type),
    Boxed(Type),
    Other,
}

impl Kind {
    fn of(ty: &Type) -> Self {
        let text = text(ty);
        if text == "String" {
            Self::Text
        } else if text == "bool" {
            Self::Bool
        } else if let Some(item) = argument(ty, "Vec") {
            Self::List(item)
        } else if let Some(value) = arguments(ty, "HashMap")
            .or_else(|| arguments(ty, "Map"))
            .and_then(|all| all.into_iter().nth(1))
        {
            Self::Map(value)
        } else if let Some(inner) = argument(ty, "Box") {
            Self::Boxed(inner)
        } else {
            Self::Other
        }
    }
}
