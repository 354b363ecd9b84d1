//! Writes the code that users see. Of what progenitor generates it takes the types, those of models and those of arguments;
//! the operations and everything around them are written here, from what lowering found.
//!
//! It is text, not tokens, since it is made to be read: one line for a setter, one line for a value of an enumeration.

use proc_macro2::TokenStream;
use syn::{File, Item, ItemImpl};

use super::lower::Lowered;

mod arguments;
mod docs;
mod examples;
mod models;
mod operations;
mod types;

pub use docs::comment;

pub struct Emitted {
    pub text: String,
    pub types: usize,
}

/// The code of a document, or why there is none.
pub fn emit(tokens: TokenStream, lowered: &Lowered) -> Result<Emitted, String> {
    let generated: File =
        syn::parse2(tokens).map_err(|error| format!("progenitor's output can't be parsed any more: {error}"))?;
    let parts = Parts::of(generated)?;
    let models = models::emit(&parts.types, lowered)?;
    let mut sections = Vec::new();
    if !lowered.webhook {
        sections.push("#[allow(unused_imports)]\nuse crate::{Integer, IntoText};".to_owned());
        let arguments = arguments::of(&parts, lowered)?;
        sections.push(operations::service(lowered, &arguments));
        sections.push(operations::builders(lowered, &arguments));
        sections.push(operations::table(lowered));
    }
    sections.push(models.text);
    sections.push(models::table(lowered));
    let text = sections.join("\n\n") + "\n";
    syn::parse_file(&text).map_err(|error| format!("the code would be no Rust: {error}"))?;
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
