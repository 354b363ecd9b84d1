//! The module `types`: models that grow, enumerations that are open, and builders that take what they hold.

use std::collections::BTreeMap;

use heck::ToPascalCase;
use quote::{ToTokens, format_ident};
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, Expr, Fields, GenericArgument, ImplItem, ImplItemFn, Item, ItemEnum, ItemMod, PathArguments, Stmt,
    parse_quote,
};

use super::{Rewriting, first_argument};

impl Rewriting<'_> {
    pub fn types(&self, module: &mut ItemMod) -> Result<usize, String> {
        let Some((_, items)) = &mut module.content else {
            return Err("the generated module `types` has no content".to_owned());
        };
        let mut count = 0;
        let mut open = Vec::new();
        for item in items.iter_mut() {
            match item {
                Item::Struct(model) => {
                    count += 1;
                    derive(&mut model.attrs);
                    model.attrs.push(parse_quote!(#[non_exhaustive]));
                }
                Item::Enum(model) => {
                    count += 1;
                    open.push(model.ident.to_string());
                    *item = open_enum(model, &self.lowered.findings.variants)?;
                }
                Item::Mod(inner) if inner.ident == "builder" => type_builders(inner),
                _ => {}
            }
        }
        // An open enumeration brings its own conversions.
        items.retain(|item| match item {
            Item::Impl(block) => {
                let name = block.self_ty.to_token_stream().to_string();
                !open.contains(&name)
            }
            _ => true,
        });
        for (name, alternatives) in &self.lowered.findings.unions {
            let union = format_ident!("{}", name.to_pascal_case());
            for alternative in alternatives {
                let alternative = format_ident!("{}", alternative.to_pascal_case());
                items.push(parse_quote! {
                    impl From<#alternative> for #union {
                        fn from(value: #alternative) -> Self {
                            Self(::serde_json::to_value(value).unwrap_or_default())
                        }
                    }
                });
            }
        }
        Ok(count)
    }
}

fn derive(attributes: &mut Vec<Attribute>) {
    attributes.push(parse_quote!(#[derive(PartialEq)]));
    attributes.push(parse_quote!(
        #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    ));
}

/// A closed enumeration becomes one that keeps the values it does not know.
fn open_enum(model: &ItemEnum, names: &BTreeMap<Vec<String>, Vec<String>>) -> Result<Item, String> {
    let mut idents = Vec::new();
    let mut values = Vec::new();
    for variant in &model.variants {
        if !matches!(variant.fields, Fields::Unit) {
            return Err(format!("{}: a union can't be expressed", model.ident));
        }
        idents.push(variant.ident.clone());
        values.push(renamed(&variant.attrs).unwrap_or_else(|| variant.ident.to_string()));
    }
    if let Some(names) = names.get(&values) {
        if names.len() != values.len() {
            return Err(format!("{}: x-enum-varnames needs a name for each value", model.ident));
        }
        idents = names.iter().map(|name| format_ident!("{name}")).collect();
    }
    let docs = model.attrs.iter().filter(|attribute| attribute.path().is_ident("doc"));
    let name = &model.ident;
    Ok(parse_quote! {
        crate::core::open_enum::open_enum! {
            #(#docs)*
            pub enum #name {
                #(#idents = #values,)*
            }
        }
    })
}

/// The value of `#[serde(rename = "…")]`.
fn renamed(attributes: &[Attribute]) -> Option<String> {
    let mut name = None;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("rename") {
                name = Some(meta.value()?.parse::<syn::LitStr>()?.value());
            }
            Ok(())
        });
    }
    name
}

/// typify's setters take an `Option` for an optional member; these take the member itself.
fn type_builders(module: &mut ItemMod) {
    for item in module.content.iter_mut().flat_map(|(_, items)| items) {
        match item {
            Item::Struct(builder) => builder
                .attrs
                .push(parse_quote!(#[must_use = "a builder does nothing until it is converted"])),
            Item::Impl(block) if block.trait_.is_none() => {
                for item in &mut block.items {
                    if let ImplItem::Fn(setter) = item {
                        take_member(setter);
                    }
                }
            }
            Item::Impl(block) => {
                for item in &mut block.items {
                    if let ImplItem::Fn(method) = item {
                        default_extra(method);
                        say_what_is_missing(method);
                    }
                }
            }
            _ => {}
        }
    }
}

/// typify asks for the members that no schema names (`extra`), though there are none as a rule.
fn default_extra(method: &mut ImplItemFn) {
    let Some(Stmt::Expr(Expr::Struct(literal), _)) = method.block.stmts.last_mut() else {
        return;
    };
    for field in &mut literal.fields {
        let missing = field.expr.to_token_stream().to_string();
        if missing.contains("no value supplied for extra") {
            field.expr = parse_quote!(Ok(::std::default::Default::default()));
        }
    }
}

/// typify ends at the first member that is missing, and is short about it; callers hear of all of them at once.
fn say_what_is_missing(method: &mut ImplItemFn) {
    MissingVisitor.visit_block_mut(&mut method.block);
    if method.sig.ident != "try_from" {
        return;
    }
    let Some(Stmt::Expr(Expr::Call(ok), _)) = method.block.stmts.last() else {
        return;
    };
    let Some(Expr::Struct(literal)) = ok.args.first() else {
        return;
    };
    let members: Vec<Expr> = literal
        .fields
        .iter()
        .filter_map(|field| match &field.expr {
            Expr::Try(attempt) => {
                let member = &attempt.expr;
                Some(parse_quote!(#member.as_ref().err()))
            }
            _ => None,
        })
        .collect();
    if members.len() > 1 {
        let check = parse_quote!(crate::core::faults::none([#(#members),*])?;);
        method.block.stmts.insert(0, check);
    }
}

/// `"no value supplied for data".to_string()`
struct MissingVisitor;

impl VisitMut for MissingVisitor {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        if let Expr::Lit(literal) = expr
            && let syn::Lit::Str(text) = &literal.lit
            && let Some(member) = text.value().strip_prefix("no value supplied for ")
        {
            let text = format!("`{member}` is required, and was not set");
            *expr = parse_quote!(#text);
        }
    }
}

fn take_member(setter: &mut ImplItemFn) {
    let mut optional = false;
    if let Some(clause) = &mut setter.sig.generics.where_clause {
        for predicate in &mut clause.predicates {
            let syn::WherePredicate::Type(predicate) = predicate else {
                continue;
            };
            for bound in &mut predicate.bounds {
                let syn::TypeParamBound::Trait(bound) = bound else {
                    continue;
                };
                let Some(last) = bound.path.segments.last_mut() else {
                    continue;
                };
                if last.ident != "TryInto" {
                    continue;
                }
                let PathArguments::AngleBracketed(arguments) = &mut last.arguments else {
                    continue;
                };
                if let Some(GenericArgument::Type(member)) = arguments.args.first_mut()
                    && let Some(inner) = first_argument(member, "Option")
                {
                    *member = inner;
                    optional = true;
                }
            }
        }
    }
    if optional {
        SomeVisitor.visit_block_mut(&mut setter.block);
    }
}

/// `value.try_into()` becomes `value.try_into().map(Some)`.
struct SomeVisitor;

impl VisitMut for SomeVisitor {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        if let Expr::MethodCall(call) = expr
            && call.method == "try_into"
        {
            *expr = parse_quote!(#call.map(Some));
        }
    }
}
