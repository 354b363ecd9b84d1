//! Turns what progenitor generates into what this crate wants: everything is sent by `crate::dispatch`, nothing borrows,
//! enumerations are open, and neither progenitor's client nor its error remains.
//!
//! Each rewriting is counted, so that a new progenitor that generates something else can't slip by.

use heck::{ToPascalCase, ToShoutySnakeCase};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, Expr, ExprCall, ExprMacro, ExprMethodCall, Fields, File, FnArg, GenericArgument,
    Generics, ImplItem, ImplItemFn, Item, ItemEnum, ItemImpl, ItemMod, ItemStruct, Pat,
    PathArguments, ReturnType, Stmt, Token, Type, TypePath, parse_quote,
};

use super::error::GeneratorError;
use super::lower::{Answer, Lowered, Operation};
use super::schema::VariantNames;

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
        let generated: File = syn::parse2(tokens)
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
        let mut builders = builders.ok_or("progenitor generates no module `builder` any more")?;
        let type_count = self.types(&mut types)?;
        self.builders(&mut builders)?;
        self.count("methods", methods.len())?;
        let methods = methods
            .into_iter()
            .map(|method| self.method(method))
            .collect::<Result<Vec<_>, _>>()?;
        let operations = self.operations();
        let description = self.description();
        Ok(Rewritten {
            types: type_count,
            file: parse_quote! {
                #[doc = #description]
                #[derive(Clone, Debug)]
                #[must_use = "a service does nothing until one of its operations is sent"]
                pub struct #service {
                    client: crate::Client,
                }

                impl #service {
                    pub(crate) fn new(client: crate::Client) -> Self {
                        Self { client }
                    }
                }

                impl #service {
                    #(#methods)*
                }

                pub(crate) const BASE_PATH: &str = #base_path;

                #operations
                #types
                #builders
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
            Err(format!(
                "{found} {what} were rewritten for {expected} operations"
            ))
        }
    }

    /// What dispatch has to know of each operation.
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
            let credentials = operation
                .credentials
                .iter()
                .map(|name| format_ident!("{name}"));
            let answer = format_ident!("{}", format!("{:?}", operation.answer));
            quote! {
                pub(crate) static #name: Operation = Operation {
                    service: Service::#service,
                    id: #id,
                    method: #method,
                    path: #path,
                    credentials: &[#(Credential::#credentials),*],
                    answer: Answer::#answer,
                    secrets: &[#(#secrets),*],
                };
            }
        });
        quote! {
            pub(crate) mod operations {
                use crate::Service;
                use crate::dispatch::{Answer, Credential, Operation};

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
            method
                .attrs
                .push(parse_quote!(#[deprecated(note = #instead)]));
        }
        method.sig.output = parse_quote!(-> builder::#builder);
        method.block = parse_quote!({ builder::#builder::new(self.client.clone()) });
        Ok(method)
    }

    fn builders(&self, module: &mut ItemMod) -> Result<(), String> {
        let Some((_, items)) = &mut module.content else {
            return Err("the generated module `builder` has no content".to_owned());
        };
        let mut structs = 0;
        let mut sends = 0;
        items.retain(|item| !matches!(item, Item::Use(_)));
        for item in items.iter_mut() {
            match item {
                Item::Struct(builder) => {
                    structs += 1;
                    self.own_client(builder)?;
                }
                Item::Impl(block) => sends += self.builder_methods(block)?,
                _ => {}
            }
        }
        self.count("builders", structs)?;
        self.count("`send` methods", sends)?;
        let service = self.service();
        let imports: [Item; 4] = [
            parse_quote!(
                #[allow(unused_imports)]
                use super::{operations, types, #service};
            ),
            parse_quote!(
                #[allow(unused_imports)]
                use crate::dispatch::{InvalidRequest, path_segment};
            ),
            parse_quote!(
                #[allow(unused_imports)]
                use crate::{Error, Redirect, Response, Service};
            ),
            parse_quote!(
                #[allow(unused_imports)]
                use progenitor_client::QueryParam;
            ),
        ];
        items.splice(0..0, imports);
        Ok(())
    }

    /// A builder that owns its client can outlive the expression it was made in, and be spawned.
    fn own_client(&self, builder: &mut ItemStruct) -> Result<(), String> {
        builder.generics = Generics::default();
        let service = self.lowered.type_name.clone();
        for attribute in &mut builder.attrs {
            edit_doc(attribute, |text| {
                text.replace("Client::", &format!("{service}::"))
            });
        }
        builder
            .attrs
            .push(parse_quote!(#[must_use = "a request does nothing until it is sent"]));
        let clients = builder
            .fields
            .iter_mut()
            .filter(|field| matches!(field.ty, Type::Reference(_)))
            .map(|field| field.ty = parse_quote!(crate::Client))
            .count();
        if clients == 1 {
            Ok(())
        } else {
            Err(format!(
                "{} holds {clients} references to a client",
                builder.ident
            ))
        }
    }

    fn builder_methods(&self, block: &mut ItemImpl) -> Result<usize, String> {
        let Type::Path(TypePath { path, .. }) = &*block.self_ty else {
            return Ok(0);
        };
        let builder = path
            .segments
            .last()
            .ok_or("an impl has no type")?
            .ident
            .clone();
        let operation = self.operation(&builder)?;
        block.generics = Generics::default();
        block.self_ty = Box::new(parse_quote!(#builder));
        let mut sends = 0;
        let mut methods = Vec::new();
        for item in std::mem::take(&mut block.items) {
            let ImplItem::Fn(mut method) = item else {
                continue;
            };
            match method.sig.ident.to_string().as_str() {
                "new" => {
                    method.vis = parse_quote!(pub(super));
                    for input in &mut method.sig.inputs {
                        if let FnArg::Typed(input) = input {
                            input.ty = Box::new(parse_quote!(crate::Client));
                        }
                    }
                    methods.push(method);
                }
                "send" => {
                    sends += 1;
                    methods.extend(self.send(operation, method)?);
                }
                _ => methods.push(method),
            }
        }
        block.items = methods.into_iter().map(ImplItem::Fn).collect();
        Ok(sends)
    }

    /// Splits `send` into what builds the request, kept, and what sends it, replaced by dispatch.
    fn send(&self, operation: &Operation, send: ImplItemFn) -> Result<[ImplItemFn; 2], String> {
        let id = &operation.id;
        let payload = payload(&send.sig.output)
            .ok_or_else(|| format!("{id}: `send` returns something unexpected"))?;
        let client = send
            .block
            .stmts
            .first()
            .and_then(client_binding)
            .ok_or_else(|| format!("{id}: `send` binds no client"))?;
        let attributes = &send.attrs;
        let constant = format_ident!("{}", id.to_shouty_snake_case());
        let (payload, dispatch) = match operation.answer {
            Answer::Redirect => (quote!(Redirect), quote!(dispatch_redirect)),
            _ => (payload.to_token_stream(), quote!(dispatch)),
        };
        let request = self.request(operation, send.block.stmts)?;
        Ok([
            parse_quote! {
                #(#attributes)*
                pub async fn send(self) -> Result<Response<#payload>, Error> {
                    let client = self.#client.clone();
                    let request = self.into_request();
                    client.#dispatch(&operations::#constant, request).await
                }
            },
            parse_quote! {
                fn into_request(self) -> Result<reqwest::Request, InvalidRequest> {
                    #(#request)*
                }
            },
        ])
    }

    fn request(&self, operation: &Operation, stmts: Vec<Stmt>) -> Result<Vec<Stmt>, String> {
        let id = &operation.id;
        let end = stmts
            .iter()
            .position(|stmt| stmt.to_token_stream().to_string().contains("OperationInfo"))
            .ok_or_else(|| format!("{id}: `send` has no OperationInfo"))?;
        let mut stmts: Vec<Stmt> = stmts.into_iter().take(end).collect();
        let Some(Stmt::Local(local)) = stmts.pop() else {
            return Err(format!(
                "{id}: `send` builds its request in an unexpected way"
            ));
        };
        let build = local
            .init
            .ok_or_else(|| format!("{id}: the request has no value"))?
            .expr;
        let before = stmts.len();
        stmts.retain(|stmt| {
            !stmt
                .to_token_stream()
                .to_string()
                .contains("\"api-version\"")
        });
        if stmts.len() + 1 != before {
            return Err(format!("{id}: the header api-version is not where it was"));
        }
        let headers = stmts
            .iter()
            .filter(|stmt| stmt.to_token_stream().to_string().contains("header_map"))
            .count();
        if headers == 1 {
            stmts.retain(|stmt| !stmt.to_token_stream().to_string().contains("header_map"));
        }
        stmts.push(parse_quote!(return Ok(#build);));
        let mut visitor = RequestVisitor {
            service: self.service(),
            drop_headers: headers == 1,
            urls: 0,
            clients: 0,
        };
        stmts
            .iter_mut()
            .for_each(|stmt| visitor.visit_stmt_mut(stmt));
        if (visitor.urls, visitor.clients) != (1, 1) {
            return Err(format!(
                "{id}: {} URLs and {} clients stand where one of each was expected",
                visitor.urls, visitor.clients
            ));
        }
        if let Some(Stmt::Expr(Expr::Return(last), _)) = stmts.pop() {
            let value = last.expr;
            stmts.push(Stmt::Expr(parse_quote!(#value), None));
        }
        Ok(stmts)
    }

    fn types(&self, module: &mut ItemMod) -> Result<usize, String> {
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
                    *item = open_enum(model, &self.lowered.variants)?;
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
        Ok(count)
    }
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

/// The `T` of `Result<ResponseValue<T>, Error<E>>`.
fn payload(output: &ReturnType) -> Option<Type> {
    let ReturnType::Type(_, result) = output else {
        return None;
    };
    first_argument(&first_argument(result, "Result")?, "ResponseValue")
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

/// The name that `let Self { client, … } = self;` gives to the client: the first field.
fn client_binding(stmt: &Stmt) -> Option<Ident> {
    let Stmt::Local(local) = stmt else {
        return None;
    };
    let Pat::Struct(pattern) = &local.pat else {
        return None;
    };
    match &pattern.fields.first()?.member {
        syn::Member::Named(name) => Some(name.clone()),
        syn::Member::Unnamed(_) => None,
    }
}

struct RequestVisitor {
    service: Ident,
    drop_headers: bool,
    urls: usize,
    clients: usize,
}

impl VisitMut for RequestVisitor {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        let replacement = match expr {
            Expr::Macro(call) if call.mac.path.is_ident("format") => self.url(call),
            Expr::Field(field) if is_field(&field.member, "client") => {
                self.clients += 1;
                let base = &field.base;
                Some(parse_quote!(#base.http()))
            }
            Expr::Path(path) if path.to_token_stream().to_string() == "Error :: InvalidRequest" => {
                Some(parse_quote!(InvalidRequest::new))
            }
            Expr::Path(path)
                if path.to_token_stream().to_string()
                    == "progenitor_client :: QueryParam :: new" =>
            {
                Some(parse_quote!(QueryParam::new))
            }
            Expr::Try(attempt) => form(&attempt.expr),
            Expr::MethodCall(call) if self.drop_headers && call.method == "headers" => {
                Some((*call.receiver).clone())
            }
            _ => None,
        };
        if let Some(replacement) = replacement {
            *expr = replacement;
        }
    }
}

impl RequestVisitor {
    /// `format!("{}/a/{}", client.baseurl, encode_path(&id.to_string()))`, whose segments dispatch encodes and checks.
    fn url(&mut self, call: &ExprMacro) -> Option<Expr> {
        let arguments = call
            .mac
            .parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated)
            .ok()?;
        let mut arguments = arguments.into_iter();
        let template = arguments.next()?;
        let Expr::Field(base) = arguments.next()? else {
            return None;
        };
        if !is_field(&base.member, "baseurl") {
            return None;
        }
        let client = &base.base;
        let service = &self.service;
        let segments = arguments
            .map(|argument| segment(&argument))
            .collect::<Option<Vec<Expr>>>()?;
        self.urls += 1;
        Some(parse_quote!(
            format!(#template, #client.base_url(Service::#service) #(, #segments)*)
        ))
    }
}

fn is_field(member: &syn::Member, name: &str) -> bool {
    matches!(member, syn::Member::Named(member) if member == name)
}

/// `encode_path(&id.to_string())` becomes `path_segment("id", &id.to_string())?`.
fn segment(argument: &Expr) -> Option<Expr> {
    let Expr::Call(ExprCall { func, args, .. }) = argument else {
        return None;
    };
    if func.to_token_stream().to_string() != "encode_path" {
        return None;
    }
    let value = args.first()?;
    let Expr::Reference(reference) = value else {
        return None;
    };
    let Expr::MethodCall(call) = &*reference.expr else {
        return None;
    };
    let name = call.receiver.to_token_stream().to_string();
    Some(parse_quote!(path_segment(#name, #value)?))
}

/// `.form_urlencoded(&body)?` becomes `.form(&body)`, reqwest's own.
fn form(attempt: &Expr) -> Option<Expr> {
    let Expr::MethodCall(ExprMethodCall {
        receiver,
        method,
        args,
        ..
    }) = attempt
    else {
        return None;
    };
    (method == "form_urlencoded").then(|| parse_quote!(#receiver.form(#args)))
}

fn derive(attributes: &mut Vec<Attribute>) {
    attributes.push(parse_quote!(#[derive(PartialEq)]));
    attributes.push(parse_quote!(
        #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    ));
}

/// A closed enumeration becomes one that keeps the values it does not know.
fn open_enum(model: &ItemEnum, names: &VariantNames) -> Result<Item, String> {
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
            return Err(format!(
                "{}: x-enum-varnames needs a name for each value",
                model.ident
            ));
        }
        idents = names.iter().map(|name| format_ident!("{name}")).collect();
    }
    let docs = model
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("doc"));
    let name = &model.ident;
    Ok(parse_quote! {
        crate::open_enum::open_enum! {
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
    for attribute in attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("serde"))
    {
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
            _ => {}
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
                if let Some(GenericArgument::Type(member)) = arguments.args.first_mut() {
                    if let Some(inner) = first_argument(member, "Option") {
                        *member = inner;
                        optional = true;
                    }
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
        if let Expr::MethodCall(call) = expr {
            if call.method == "try_into" {
                *expr = parse_quote!(#call.map(Some));
            }
        }
    }
}

fn edit_doc(attribute: &mut Attribute, edit: impl FnOnce(&str) -> String) {
    if !attribute.path().is_ident("doc") {
        return;
    }
    if let syn::Meta::NameValue(meta) = &attribute.meta {
        if let Expr::Lit(syn::ExprLit {
            lit: syn::Lit::Str(text),
            ..
        }) = &meta.value
        {
            let text = edit(&text.value());
            *attribute = parse_quote!(#[doc = #text]);
        }
    }
}
