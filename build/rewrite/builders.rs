//! The module `builder`: one builder for each operation, which owns its client and is sent by dispatch.

use heck::{ToShoutySnakeCase, ToSnakeCase};
use proc_macro2::Ident;
use quote::{ToTokens, format_ident, quote};
use syn::{
    Expr, Fields, FnArg, Generics, ImplItem, ImplItemFn, Item, ItemImpl, ItemMod, ItemStruct, Pat,
    ReturnType, Stmt, Type, TypePath, parse_quote,
};

use super::super::lower::{Answer, Operation};
use super::{Rewriting, edit_doc, first_argument, request};

impl Rewriting<'_> {
    pub fn builders(&self, module: &mut ItemMod) -> Result<(), String> {
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
        let operation = self.operation(&builder.ident)?;
        if let (Some(field), Fields::Named(fields)) = (upload(operation), &mut builder.fields) {
            fields
                .named
                .push(parse_quote!(#field: Option<crate::Upload>));
        }
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
        *block.self_ty = parse_quote!(#builder);
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
                            *input.ty = parse_quote!(crate::Client);
                        }
                    }
                    let setter = add_upload(operation, &mut method)?;
                    methods.push(method);
                    methods.extend(setter);
                }
                "send" => {
                    sends += 1;
                    methods.extend(self.send(operation, method)?);
                }
                _ => methods.push(method),
            }
        }
        methods.push(parse_quote! {
            /// Says that the call does no harm when it is made twice, so that it may be retried like a `GET`.
            pub fn idempotent(mut self) -> Self {
                self.client = self.client.idempotent();
                self
            }
        });
        methods.push(parse_quote! {
            /// How long this call may take, in place of what [`ClientBuilder::timeout`](crate::ClientBuilder::timeout)
            /// says.
            pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
                self.client = self.client.with_timeout(timeout);
                self
            }
        });
        block.items = methods.into_iter().map(ImplItem::Fn).collect();
        Ok(sends)
    }

    /// Splits `send` into what builds the request, kept, and what sends it, replaced by dispatch.
    fn send(&self, operation: &Operation, send: ImplItemFn) -> Result<Vec<ImplItemFn>, String> {
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
            Answer::Bytes => (quote!(bytes::Bytes), quote!(dispatch_bytes)),
            Answer::Text => (quote!(String), quote!(dispatch_text)),
            _ => (payload.to_token_stream(), quote!(dispatch)),
        };
        let request = request::build(self.service(), operation, send.block.stmts)?;
        let request_type = match operation.upload {
            Some(_) => quote!(crate::dispatch::Outgoing),
            None => quote!(reqwest::Request),
        };
        let stream = (operation.answer == Answer::Bytes).then(|| {
            parse_quote! {
                /// Sends the request and leaves the file to be read as it arrives.
                pub async fn stream(self) -> Result<Response<crate::Download>, Error> {
                    let client = self.#client.clone();
                    let request = self.into_request();
                    client.dispatch_stream(&operations::#constant, request).await
                }
            }
        });
        let methods = [
            parse_quote! {
                #(#attributes)*
                pub async fn send(self) -> Result<Response<#payload>, Error> {
                    let client = self.#client.clone();
                    let request = self.into_request();
                    client.#dispatch(&operations::#constant, request).await
                }
            },
            parse_quote! {
                fn into_request(self) -> Result<#request_type, InvalidRequest> {
                    #(#request)*
                }
            },
        ];
        Ok(methods.into_iter().chain(stream).collect())
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
