//! The body of `send` up to the built request, which is what remains of it.

use proc_macro2::Ident;
use quote::{ToTokens, format_ident};
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Expr, ExprCall, ExprMacro, ExprMethodCall, FieldPat, Local, Member, Pat, Stmt, Token,
    parse_quote,
};

use super::super::lower::{Limit, LimitKind, Operation};
use super::builders::upload;

/// Keeps what builds the request, without the header `api-version`, and drops what sends it.
pub fn build(service: Ident, operation: &Operation, stmts: Vec<Stmt>) -> Result<Vec<Stmt>, String> {
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
    let file = upload(operation);
    match (&file, stmts.first_mut()) {
        (
            Some(file),
            Some(Stmt::Local(Local {
                pat: Pat::Struct(pattern),
                ..
            })),
        ) => {
            pattern.fields.push(FieldPat {
                attrs: Vec::new(),
                member: Member::Named(file.clone()),
                colon_token: None,
                pat: Box::new(parse_quote!(#file)),
            });
        }
        (Some(_), _) => return Err(format!("{id}: `send` takes nothing apart")),
        (None, _) => {}
    }
    let url = stmts
        .iter()
        .position(|stmt| stmt.to_token_stream().to_string().contains("format !"))
        .ok_or_else(|| format!("{id}: the request has no URL"))?;
    stmts.splice(url..url, operation.limits.iter().map(check));
    stmts.push(match (&file, &operation.upload) {
        (Some(file), Some(field)) => {
            parse_quote!(return crate::upload::attach(#build, #field, #file);)
        }
        _ => parse_quote!(return Ok(#build);),
    });
    let mut visitor = RequestVisitor {
        service,
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

/// The statement that checks a documented limit.
fn check(limit: &Limit) -> Stmt {
    let name = &limit.parameter;
    let parameter = format_ident!("{name}");
    let value: Expr = if limit.required {
        parse_quote!(Some(&#parameter))
    } else {
        parse_quote!(#parameter.as_ref())
    };
    match &limit.kind {
        LimitKind::Entries(most) => {
            parse_quote!(crate::limits::entries(#name, #value, #most)?;)
        }
        LimitKind::Characters {
            allowed,
            least,
            most,
        } => {
            parse_quote!(crate::limits::characters(#name, #value, #allowed, #least..=#most)?;)
        }
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
