//! Names in Rust for names in documents, each of its own.

use std::collections::BTreeSet;

use heck::{ToPascalCase, ToSnakeCase};

/// Names that the generated code uses for what Rust has.
pub const RUST_TYPES: [&str; 23] = [
    "Box",
    "Clone",
    "Debug",
    "Default",
    "Deserialize",
    "Err",
    "From",
    "Into",
    "Integer",
    "IntoIterator",
    "IntoText",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "PartialEq",
    "Result",
    "Self",
    "Serialize",
    "Some",
    "String",
    "ToString",
    "Vec",
];

/// Names that are taken in one scope.
#[derive(Clone, Debug, Default)]
pub struct Names(BTreeSet<String>);

impl Names {
    pub fn with(taken: &[&str]) -> Self {
        Self(taken.iter().map(|name| (*name).to_owned()).collect())
    }

    pub fn contains(&self, name: &str) -> bool {
        self.0.contains(name)
    }

    /// Takes a name, or that name with the first number that is free.
    pub fn take(&mut self, wanted: String, numbered: impl Fn(&str, usize) -> String) -> String {
        let mut name = wanted.clone();
        let mut number = 2;
        while !self.0.insert(name.clone()) {
            name = numbered(&wanted, number);
            number += 1;
        }
        name
    }

    /// The name of a variable, a member or a method.
    pub fn value(&mut self, name: &str) -> String {
        self.take(snake(name), |name, number| {
            format!("{}_{number}", name.trim_end_matches('_'))
        })
    }

    /// The name of a type or a variant.
    pub fn of_type(&mut self, name: &str, prefix: &str) -> String {
        self.take(pascal(name, prefix), |name, number| format!("{name}{number}"))
    }
}

/// In snake case, and none of Rust's own words.
pub fn snake(name: &str) -> String {
    // Identifiers as `jobIDs` would be cut in an odd place.
    let name = name.replace("IDs", "Ids").to_snake_case();
    let name = spelt(&name, "value");
    match is_identifier(&name) {
        true => name,
        false => format!("{name}_"),
    }
}

/// In Pascal case, with a prefix where it would not be a name otherwise.
pub fn pascal(name: &str, prefix: &str) -> String {
    // Twice, so that whoever makes such a name of this one makes the same: `x_y` is `XY` first, and then `Xy`.
    let name = name.to_pascal_case().to_pascal_case();
    let name = spelt(&name, prefix);
    match is_identifier(&name) && !name.starts_with('_') {
        true => name,
        false => format!("{prefix}{}", name.trim_start_matches('_')),
    }
}

/// Without letters that an identifier can't have, and with what it has to begin with.
fn spelt(name: &str, prefix: &str) -> String {
    let letters: String = name
        .chars()
        .filter(|letter| *letter == '_' || is_identifier(&format!("x_{letter}")))
        .collect();
    match letters.chars().next() {
        None => prefix.to_owned(),
        Some(first) if is_identifier(&format!("{first}_x")) => letters,
        Some(_) if prefix.starts_with(char::is_uppercase) => format!("{prefix}{letters}"),
        Some(_) => format!("{prefix}_{letters}"),
    }
}

/// The type of the service that a document of this name describes.
pub fn of_service(document: &str) -> String {
    let name = pascal(document, "Service");
    match RUST_TYPES.contains(&name.as_str()) {
        true => format!("{name}Service"),
        false => name,
    }
}

pub fn is_identifier(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_ok()
}
