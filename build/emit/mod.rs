//! Writes the code that users see. Of what progenitor generates it takes the types, those of models and those of arguments;
//! the operations and everything around them are written here, from what lowering found.
//!
//! It is text, not tokens, since it is made to be read: one line for a setter, one line for a value of an enumeration.

use std::collections::BTreeMap;

use heck::ToPascalCase;
use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use syn::{File, Item, ItemImpl};

use super::error::GeneratorError;
use super::lower::Lowered;
use super::parse::Document;

mod arguments;
mod docs;
mod examples;
mod models;
mod operations;
mod types;

pub struct Emitted {
    pub text: String,
    pub types: usize,
}

pub fn emit(tokens: TokenStream, document: &Document, lowered: &Lowered) -> Result<Emitted, GeneratorError> {
    let refuse = |reason| GeneratorError::document(&lowered.file, reason);
    let generated: File = syn::parse2(rename(tokens, &lowered.renames))
        .map_err(|error| refuse(format!("progenitor's output can't be parsed any more: {error}")))?;
    let parts = Parts::of(generated).map_err(refuse)?;
    let models = models::emit(&parts.types, document, lowered)?;
    let mut sections = Vec::new();
    if !lowered.webhook {
        sections.push("#[allow(unused_imports)]\nuse crate::{Integer, IntoText};".to_owned());
        let arguments = arguments::of(&parts, lowered).map_err(refuse)?;
        sections.push(operations::service(document, lowered, &arguments));
        sections.push(operations::builders(lowered, &arguments).map_err(refuse)?);
        sections.push(operations::table(lowered));
    }
    sections.push(models.text);
    sections.push(models::table(lowered));
    let text = sections.join("\n\n") + "\n";
    syn::parse_file(&text).map_err(|error| refuse(format!("the code would be no Rust: {error}")))?;
    Ok(Emitted {
        text,
        types: models.count,
    })
}

/// What is taken of progenitor's output.
struct Parts {
    types: Vec<Item>,
    builders: Vec<Item>,
}

impl Parts {
    fn of(generated: File) -> Result<Self, String> {
        let mut types = None;
        let mut builders = None;
        for item in generated.items {
            match item {
                Item::Mod(module) if module.ident == "types" => types = module.content,
                Item::Mod(module) if module.ident == "builder" => builders = module.content,
                _ => {}
            }
        }
        let (_, types) = types.ok_or("progenitor generates no module `types` any more")?;
        let builders = builders.map(|(_, items)| items).unwrap_or_default();
        Ok(Self { types, builders })
    }
}

/// `text`, moved to the right.
fn indent(text: &str) -> String {
    let lines = text.lines().map(|line| match line {
        "" => "\n".to_owned(),
        line => format!("    {line}\n"),
    });
    lines.collect()
}

/// In one line, or in one each where that would be long.
fn list(parts: &[String], depth: usize, space: &str) -> String {
    let line = parts.join(", ");
    if line.len() <= 80 {
        return format!("{space}{line}{space}");
    }
    let indentation = "    ".repeat(depth);
    let lines: String = parts.iter().map(|part| format!("{indentation}{part},\n")).collect();
    format!("\n{lines}{}", "    ".repeat(depth - 1))
}

/// The type that an implementation without a trait is for.
fn inherent(block: &ItemImpl) -> Option<String> {
    match (&block.trait_, &*block.self_ty) {
        (None, syn::Type::Path(path)) => Some(path.path.segments.last()?.ident.to_string()),
        _ => None,
    }
}

/// The name of a component in Rust.
fn type_name(component: &str) -> String {
    component.to_pascal_case()
}

/// Replaces identifiers.
fn rename(tokens: TokenStream, names: &BTreeMap<String, String>) -> TokenStream {
    if names.is_empty() {
        return tokens;
    }
    tokens
        .into_iter()
        .map(|token| match token {
            TokenTree::Group(group) => {
                let inner = rename(group.stream(), names);
                TokenTree::Group(Group::new(group.delimiter(), inner))
            }
            TokenTree::Ident(ident) => match names.get(&ident.to_string()) {
                Some(name) => TokenTree::Ident(Ident::new(name, ident.span())),
                None => TokenTree::Ident(ident),
            },
            token => token,
        })
        .collect()
}
