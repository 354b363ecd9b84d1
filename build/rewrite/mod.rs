//! Turns what progenitor generates into what this crate wants: requests are data for `crate::http::pipeline`, nothing borrows,
//! enumerations are open, and neither progenitor's client nor its error remains.
//!
//! Each rewriting is counted, so that a new progenitor that generates something else can't slip by.

use std::collections::BTreeMap;

use heck::{ToPascalCase, ToShoutySnakeCase};
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::{Attribute, Expr, File, GenericArgument, ImplItem, ImplItemFn, Item, PathArguments, Type, parse_quote};

use super::error::GeneratorError;
use super::lower::{Lowered, Operation};

mod builders;
mod models;
mod request;

pub struct Rewritten {
    pub file: File,
    pub types: usize,
}

pub fn rewrite(tokens: TokenStream, lowered: &Lowered) -> Result<Rewritten, GeneratorError> {
    let rewriting = Rewriting { lowered };
    rewriting
        .file(tokens)
        .map_err(|reason| GeneratorError::document(&lowered.file, reason))
}

struct Rewriting<'a> {
    lowered: &'a Lowered,
}

impl Rewriting<'_> {
    fn file(&self, tokens: TokenStream) -> Result<Rewritten, String> {
        let generated: File = syn::parse2(rename(tokens, &self.lowered.renames))
            .map_err(|error| format!("progenitor's output can't be parsed any more: {error}"))?;
        let service = self.service();
        let base_path = &self.lowered.base_path;
        let mut methods = Vec::new();
        let mut types = None;
        let mut builders = None;
        for item in generated.items {
            match item {
                Item::Mod(module) if module.ident == "types" => types = Some(module),
                Item::Mod(module) if module.ident == "builder" => builders = Some(module),
                Item::Impl(block) if block.trait_.is_none() => {
                    methods.extend(block.items.into_iter().filter_map(into_operation_method));
                }
                _ => {}
            }
        }
        let mut types = types.ok_or("progenitor generates no module `types` any more")?;
        if self.lowered.webhook {
            let types_count = self.types(&mut types)?;
            let models = self.models();
            return Ok(Rewritten {
                types: types_count,
                file: parse_quote! {
                    #types
                    #models
                },
            });
        }
        let mut builders = builders.ok_or("progenitor generates no module `builder` any more")?;
        let type_count = self.types(&mut types)?;
        self.builders(&mut builders)?;
        self.count("methods", methods.len())?;
        let methods = methods
            .into_iter()
            .map(|method| self.method(method))
            .collect::<Result<Vec<_>, _>>()?;
        let operations = self.operations();
        let models = self.models();
        let description = self.description();
        Ok(Rewritten {
            types: type_count,
            file: parse_quote! {
                #[doc = #description]
                #[derive(Clone, Debug)]
                #[must_use = "a service does nothing until one of its operations is sent"]
                pub struct #service {
                    pub(crate) caller: crate::client::Caller,
                }

                impl #service {
                    pub(crate) fn new(caller: crate::client::Caller) -> Self {
                        Self { caller }
                    }

                    /// Settings of each call that is made from here, in place of those of the client.
                    pub fn with_options(mut self, options: crate::CallOptions) -> Self {
                        self.caller = self.caller.with(options);
                        self
                    }
                }

                impl #service {
                    #(#methods)*
                }

                #[cfg(test)]
                pub(crate) const BASE_PATH: &str = #base_path;

                #operations
                #types
                #builders
                #models
            },
        })
    }

    fn service(&self) -> Ident {
        Ident::new(&self.lowered.type_name, Span::call_site())
    }

    fn description(&self) -> String {
        let info = &self.lowered.value["info"];
        let part = |key: &str| info[key].as_str().unwrap_or("").trim_end().to_owned();
        format!("{}.\n\n{}", part("title"), part("description"))
    }

    fn operation(&self, builder: &Ident) -> Result<&Operation, String> {
        let name = builder.to_string();
        self.lowered
            .operations
            .iter()
            .find(|operation| operation.id.to_pascal_case() == name)
            .ok_or_else(|| format!("no operation belongs to the generated builder {name}"))
    }

    fn count(&self, what: &str, found: usize) -> Result<(), String> {
        let expected = self.lowered.operations.len();
        if found == expected {
            Ok(())
        } else {
            Err(format!("{found} {what} were rewritten for {expected} operations"))
        }
    }

    /// The model of each component, for tests that hold all of them to the document.
    fn models(&self) -> TokenStream {
        let components = self.lowered.value["components"]["schemas"].as_object();
        let names = components.into_iter().flatten().map(|(name, _)| name);
        let models = names
            .filter(|name| !self.lowered.findings.one_or_many.contains_key(*name))
            .map(|name| {
                let model = format_ident!("{}", name.to_pascal_case());
                quote!(crate::models::Model::of::<types::#model>(#name))
            });
        quote! {
            #[cfg(test)]
            pub(crate) const MODELS: &[crate::models::Model] = &[#(#models),*];
        }
    }

    /// What the pipeline has to know of each operation.
    fn operations(&self) -> TokenStream {
        let service = self.service();
        let operations = self.lowered.operations.iter().map(|operation| {
            let name = format_ident!("{}", operation.id.to_shouty_snake_case());
            let Operation {
                id,
                method,
                path,
                secrets,
                ..
            } = operation;
            let credentials = operation.credentials.iter().map(|name| format_ident!("{name}"));
            let response = format_ident!("{}", format!("{:?}", operation.response));
            let method = format_ident!("{}", method.to_uppercase());
            quote! {
                pub(crate) static #name: Operation = Operation {
                    service: Service::#service,
                    id: #id,
                    method: Method::#method,
                    path: #path,
                    credentials: &[#(Credential::#credentials),*],
                    response: ResponseKind::#response,
                    secrets: &[#(#secrets),*],
                };
            }
        });
        quote! {
            pub(crate) mod operations {
                use http::Method;

                use crate::Service;
                use crate::core::operation::{Credential, Operation, ResponseKind};

                #(#operations)*
            }
        }
    }

    /// `client.statistics().get_statistic_value()`: the way to a builder.
    fn method(&self, mut method: ImplItemFn) -> Result<ImplItemFn, String> {
        let builder = format_ident!("{}", method.sig.ident.to_string().to_pascal_case());
        let operation = self.operation(&builder)?;
        for attribute in &mut method.attrs {
            edit_doc(attribute, |text| {
                let text = text.split("```ignore").next().unwrap_or("").trim_end();
                text.replace("Arguments:\n", "Arguments:\n\n")
            });
        }
        if let Some(instead) = &operation.deprecated {
            method.attrs.push(parse_quote!(#[deprecated(note = #instead)]));
        }
        method.sig.output = parse_quote!(-> builder::#builder);
        method.block = parse_quote!({ builder::#builder::new(self.caller.clone()) });
        Ok(method)
    }
}

/// Replaces identifiers, in texts too.
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
            TokenTree::Literal(literal) => {
                let text = names
                    .iter()
                    .fold(literal.to_string(), |text, (made, better)| text.replace(made, better));
                text.parse().map_or(TokenTree::Literal(literal), TokenTree::Literal)
            }
            token => token,
        })
        .collect()
}

/// progenitor's methods for operations return a builder; its constructors do not.
fn into_operation_method(item: ImplItem) -> Option<ImplItemFn> {
    match item {
        ImplItem::Fn(method) => {
            let output = method.sig.output.to_token_stream().to_string();
            output.contains("builder ::").then_some(method)
        }
        _ => None,
    }
}
/// The first type argument of a type that ends in `name`.
fn first_argument(ty: &Type, name: &str) -> Option<Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    if last.ident != name {
        return None;
    }
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first()? {
        GenericArgument::Type(inner) => Some(inner.clone()),
        _ => None,
    }
}
fn edit_doc(attribute: &mut Attribute, edit: impl FnOnce(&str) -> String) {
    if !attribute.path().is_ident("doc") {
        return;
    }
    if let syn::Meta::NameValue(meta) = &attribute.meta
        && let Expr::Lit(syn::ExprLit {
            lit: syn::Lit::Str(text),
            ..
        }) = &meta.value
    {
        let text = edit(&text.value());
        *attribute = parse_quote!(#[doc = #text]);
    }
}
