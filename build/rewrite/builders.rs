//! The module `builder`: one builder for each operation, which owns its caller and makes its request as data.

use heck::{ToShoutySnakeCase, ToSnakeCase};
use proc_macro2::Ident;
use quote::{ToTokens, format_ident, quote};
use syn::visit_mut::{self, VisitMut};
use syn::{
    Expr, Fields, FnArg, Generics, ImplItem, ImplItemFn, Item, ItemImpl, ItemMod, ItemStruct, Lit, Member, Pat,
    ReturnType, Stmt, Type, TypePath, WherePredicate, parse_quote,
};

use super::super::lower::{Operation, ResponseKind};
use super::request::{self, Optional};
use super::{Rewriting, edit_doc, first_argument};

impl Rewriting<'_> {
    pub fn builders(&self, module: &mut ItemMod) -> Result<(), String> {
        let Some((_, items)) = &mut module.content else {
            return Err("the generated module `builder` has no content".to_owned());
        };
        let mut structs = 0;
        let mut sends = 0;
        items.retain(|item| !matches!(item, Item::Use(_)));
        let mut arguments = Vec::new();
        for item in items.iter_mut() {
            match item {
                Item::Struct(builder) => {
                    structs += 1;
                    arguments.push((builder.ident.clone(), self.own_caller(builder)?));
                }
                Item::Impl(block) => sends += self.builder_methods(block, &arguments)?,
                _ => {}
            }
        }
        self.count("builders", structs)?;
        self.count("`send` methods", sends)?;
        let imports: [Item; 4] = [
            parse_quote!(
                #[allow(unused_imports)]
                use super::{operations, types};
            ),
            parse_quote!(
                #[allow(unused_imports)]
                use crate::client::Caller;
            ),
            parse_quote!(
                #[allow(unused_imports)]
                use crate::http::{pipeline, request::Request};
            ),
            parse_quote!(
                #[allow(unused_imports)]
                use crate::{Error, Redirect, Response};
            ),
        ];
        items.splice(0..0, imports);
        Ok(())
    }

    /// A builder that owns its caller can outlive the expression it was made in, and be spawned. Gives its arguments.
    fn own_caller(&self, builder: &mut ItemStruct) -> Result<Optional, String> {
        builder.generics = Generics::default();
        let service = self.lowered.type_name.clone();
        for attribute in &mut builder.attrs {
            edit_doc(attribute, |text| text.replace("Client::", &format!("{service}::")));
        }
        builder
            .attrs
            .push(parse_quote!(#[must_use = "a request does nothing until it is sent"]));
        let Fields::Named(fields) = &mut builder.fields else {
            return Err(format!("{} has fields without names", builder.ident));
        };
        let mut clients = 0;
        let mut arguments = Optional::new();
        for field in &mut fields.named {
            if matches!(field.ty, Type::Reference(_)) {
                clients += 1;
                field.ident = Some(format_ident!("caller"));
                field.ty = parse_quote!(Caller);
            } else if let (Some(name), Some(value)) = (&field.ident, first_argument(&field.ty, "Result")) {
                let is_optional = first_argument(&value, "Option").is_some();
                arguments.insert(name.to_string(), is_optional);
                field.ty = parse_quote!(crate::http::request::Argument<#value>);
            }
        }
        let operation = self.operation(&builder.ident)?;
        if let Some(field) = upload(operation) {
            fields.named.push(parse_quote!(#field: Option<crate::Upload>));
        }
        match clients {
            1 => Ok(arguments),
            _ => Err(format!("{} holds {clients} references to a client", builder.ident)),
        }
    }

    fn builder_methods(&self, block: &mut ItemImpl, arguments: &[(Ident, Optional)]) -> Result<usize, String> {
        let Type::Path(TypePath { path, .. }) = &*block.self_ty else {
            return Ok(0);
        };
        let builder = path.segments.last().ok_or("an impl has no type")?.ident.clone();
        let operation = self.operation(&builder)?;
        let arguments = arguments.iter().find(|(name, _)| *name == builder);
        let (_, arguments) = arguments.ok_or_else(|| format!("{builder} has no struct"))?;
        block.generics = Generics::default();
        *block.self_ty = parse_quote!(#builder);
        let mut sends = 0;
        let mut methods = Vec::new();
        for item in std::mem::take(&mut block.items) {
            let ImplItem::Fn(mut method) = item else {
                continue;
            };
            match method.sig.ident.to_string().as_str() {
                "new" => {
                    take_caller(operation, &mut method)?;
                    let setter = add_upload(operation, &mut method)?;
                    methods.push(method);
                    methods.extend(setter);
                }
                "send" => {
                    sends += 1;
                    methods.extend(self.send(operation, arguments, &method)?);
                }
                _ => {
                    say_why(&mut method);
                    methods.push(method);
                }
            }
        }
        methods.extend(option_setters());
        block.items = methods.into_iter().map(ImplItem::Fn).collect();
        Ok(sends)
    }

    /// Makes of `send` what makes the request, and what hands it to the pipeline.
    fn send(&self, operation: &Operation, arguments: &Optional, send: &ImplItemFn) -> Result<Vec<ImplItemFn>, String> {
        let id = &operation.id;
        let payload = payload(&send.sig.output).ok_or_else(|| format!("{id}: `send` returns something unexpected"))?;
        let attributes = &send.attrs;
        let constant = format_ident!("{}", id.to_shouty_snake_case());
        let (payload, decode) = match operation.response {
            ResponseKind::Redirect => (quote!(Redirect), quote!(pipeline::Location)),
            ResponseKind::Bytes => (quote!(bytes::Bytes), quote!(pipeline::Whole)),
            ResponseKind::Text => (quote!(String), quote!(pipeline::Text)),
            _ => (quote!(#payload), quote!(pipeline::Json<#payload>)),
        };
        let upload = upload(operation);
        let request = request::build(operation, upload.as_ref(), arguments, &send.block.stmts)?;
        let names = arguments.keys().map(|name| format_ident!("{name}"));
        let names = names.chain(upload);
        let mutable = (!request.is_empty()).then(|| quote!(mut));
        let stream = (operation.response == ResponseKind::Bytes).then(|| {
            parse_quote! {
                /// Sends the request and leaves the file to be read as it arrives.
                pub async fn stream(self) -> Result<Response<crate::Download>, Error> {
                    let (caller, request) = self.into_request();
                    caller.execute::<pipeline::Stream>(request).await
                }
            }
        });
        let methods = [
            parse_quote! {
                #(#attributes)*
                pub async fn send(self) -> Result<Response<#payload>, Error> {
                    let (caller, request) = self.into_request();
                    caller.execute::<#decode>(request).await
                }
            },
            parse_quote! {
                fn into_request(self) -> (Caller, Request) {
                    let Self { caller, #(#names),* } = self;
                    let #mutable request = Request::new(&operations::#constant);
                    #(#request)*
                    (caller, request)
                }
            },
        ];
        Ok(methods.into_iter().chain(stream).collect())
    }
}

/// What every builder can have changed for its call.
fn option_setters() -> [ImplItemFn; 5] {
    [
        parse_quote! {
            /// Marks this call as idempotent, so that it can be retried like a `GET`.
            pub fn idempotent(mut self) -> Self {
                self.caller.options.change(|options| options.idempotent());
                self
            }
        },
        parse_quote! {
            /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
            pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
                self.caller.options.change(|options| options.timeout(timeout));
                self
            }
        },
        parse_quote! {
            /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
            pub fn retry(mut self, policy: crate::RetryPolicy) -> Self {
                self.caller.options.change(|options| options.retry(policy));
                self
            }
        },
        parse_quote! {
            /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
            pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
                self.caller.options.change(|options| options.header(name, value));
                self
            }
        },
        parse_quote! {
            /// Settings of this call; what they say nothing of stays as it is.
            pub fn options(mut self, options: crate::CallOptions) -> Self {
                self.caller = self.caller.with(options);
                self
            }
        },
    ]
}

/// Makes a constructor take the caller, and say of what is missing that it is.
fn take_caller(operation: &Operation, new: &mut ImplItemFn) -> Result<(), String> {
    let changed = || format!("{}: `new` is not what it was", operation.id);
    new.vis = parse_quote!(pub(super));
    let Some(FnArg::Typed(input)) = new.sig.inputs.first_mut() else {
        return Err(changed());
    };
    let Pat::Ident(client) = &*input.pat else {
        return Err(changed());
    };
    let client = client.ident.clone();
    *input = parse_quote!(caller: Caller);
    let Some(Stmt::Expr(Expr::Struct(literal), _)) = new.block.stmts.last_mut() else {
        return Err(changed());
    };
    for field in &mut literal.fields {
        if matches!(&field.member, Member::Named(name) if *name == client) {
            *field = parse_quote!(caller);
        } else {
            MissingVisitor.visit_expr_mut(&mut field.expr);
        }
    }
    Ok(())
}

/// `"id was not initialized"`, which a message puts behind the name.
struct MissingVisitor;

impl VisitMut for MissingVisitor {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Expr::MethodCall(call) = expr
            && let Expr::Lit(literal) = &*call.receiver
            && let Lit::Str(text) = &literal.lit
            && text.value().ends_with(" was not initialized")
        {
            *expr = parse_quote!(crate::http::request::not_set());
            return;
        }
        visit_mut::visit_expr_mut(self, expr);
    }
}

/// Makes an argument keep why a value can't be converted.
fn say_why(setter: &mut ImplItemFn) {
    let mut visitor = WhyVisitor { count: 0 };
    visitor.visit_block_mut(&mut setter.block);
    if visitor.count == 0 {
        return;
    }
    let Some(clause) = &mut setter.sig.generics.where_clause else {
        return;
    };
    let bound = clause.predicates.iter().find_map(|predicate| {
        let WherePredicate::Type(predicate) = predicate else {
            return None;
        };
        let bound = predicate.bounds.first()?.to_token_stream();
        let is_conversion = bound.to_string().contains("TryInto");
        is_conversion.then(|| (predicate.bounded_ty.clone(), bound))
    });
    if let Some((ty, bound)) = bound
        && clause.predicates.len() == 1
    {
        clause
            .predicates
            .push(parse_quote!(<#ty as #bound>::Error: std::fmt::Display));
    }
}

/// The closures of `map_err`.
pub struct WhyVisitor {
    pub count: usize,
}

impl VisitMut for WhyVisitor {
    fn visit_expr_method_call_mut(&mut self, call: &mut syn::ExprMethodCall) {
        visit_mut::visit_expr_method_call_mut(self, call);
        let is_closure = matches!(call.args.first(), Some(Expr::Closure(_)));
        if call.method == "map_err" && is_closure {
            let why: Expr = parse_quote!(crate::http::request::Fault::new);
            call.args = [why].into_iter().collect();
            self.count += 1;
        }
    }
}

/// The field of a builder that takes a file.
pub fn upload(operation: &Operation) -> Option<Ident> {
    operation
        .upload
        .as_ref()
        .map(|field| format_ident!("{}", field.to_snake_case()))
}

/// Makes room for the file in a builder's constructor, and gives the method that sets it.
fn add_upload(operation: &Operation, new: &mut ImplItemFn) -> Result<Option<ImplItemFn>, String> {
    let Some(field) = upload(operation) else {
        return Ok(None);
    };
    match new.block.stmts.last_mut() {
        Some(Stmt::Expr(Expr::Struct(literal), _)) => {
            literal.fields.push(parse_quote!(#field: None));
        }
        _ => return Err(format!("{}: `new` is not a literal any more", operation.id)),
    }
    Ok(Some(parse_quote! {
        /// The file to send.
        pub fn #field(mut self, file: impl Into<crate::Upload>) -> Self {
            self.#field = Some(file.into());
            self
        }
    }))
}

/// The `T` of `Result<ResponseValue<T>, Error<E>>`.
fn payload(output: &ReturnType) -> Option<Type> {
    let ReturnType::Type(_, result) = output else {
        return None;
    };
    first_argument(&first_argument(result, "Result")?, "ResponseValue")
}
