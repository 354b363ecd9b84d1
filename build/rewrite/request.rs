//! What progenitor's `send` says of a request, which is made as data here.

use std::collections::BTreeMap;

use proc_macro2::Ident;
use quote::{ToTokens, format_ident};
use syn::visit::{self, Visit};
use syn::visit_mut::VisitMut as _;
use syn::{Expr, ExprCall, ExprMethodCall, Lit, Pat, Stmt, parse_quote};

use super::super::lower::{Limit, LimitKind, Operation};
use super::builders::WhyVisitor;

/// Which of a builder's arguments may be missing.
pub type Optional = BTreeMap<String, bool>;

/// The statements that make a request of the arguments, which stand in scope under their names.
pub fn build(
    operation: &Operation,
    upload: Option<&Ident>,
    optional: &Optional,
    send: &[Stmt],
) -> Result<Vec<Stmt>, String> {
    let id = &operation.id;
    let mut found = Found::default();
    for stmt in send {
        found.visit_stmt(stmt);
    }
    let parameters = operation.path.matches('{').count();
    if found.paths.len() != parameters {
        return Err(format!(
            "{id}: {} arguments were found for {parameters} parameters of the path",
            found.paths.len()
        ));
    }
    let is_optional = |name: &Ident| {
        let known = optional.get(&name.to_string());
        known.ok_or_else(|| format!("{id}: `send` uses {name}, which the builder does not have"))
    };
    let mut stmts: Vec<Stmt> = operation.limits.iter().map(check).collect();
    for name in &found.paths {
        let text = name.to_string();
        stmts.push(parse_quote!(request.path(#text, #name);));
    }
    for (key, name) in &found.queries {
        let text = name.to_string();
        stmts.push(match is_optional(name)? {
            true => parse_quote!(request.optional_query(#text, #key, #name);),
            false => parse_quote!(request.query(#text, #key, #name);),
        });
    }
    for (key, name) in &found.headers {
        let (text, key) = (name.to_string(), key.to_ascii_lowercase());
        stmts.push(match is_optional(name)? {
            true => parse_quote!(request.optional_header(#text, #key, #name);),
            false => parse_quote!(request.header(#text, #key, #name);),
        });
    }
    if let Some((kind, name)) = &found.body {
        let text = name.to_string();
        let value = found.conversions.get(&text);
        let value: Expr = value.cloned().unwrap_or_else(|| parse_quote!(#name));
        stmts.push(parse_quote!(request.#kind(#text, #value);));
    }
    if let (Some(name), Some(field)) = (upload, &operation.upload) {
        let text = name.to_string();
        stmts.push(parse_quote!(
            request.file(#text, #field, #name.ok_or_else(crate::http::request::not_set));
        ));
    }
    let arguments = found.paths.len() + found.queries.len() + found.headers.len() + usize::from(found.body.is_some());
    if arguments != optional.len() {
        return Err(format!(
            "{id}: {arguments} of {} arguments were found in `send`",
            optional.len()
        ));
    }
    Ok(stmts)
}

/// The statement that checks a documented limit.
fn check(limit: &Limit) -> Stmt {
    let name = &limit.parameter;
    let parameter = format_ident!("{name}");
    let value: Expr = if limit.required {
        parse_quote!(#parameter.as_ref().ok())
    } else {
        parse_quote!(#parameter.as_ref().ok().and_then(Option::as_ref))
    };
    match &limit.kind {
        LimitKind::Entries(most) => {
            parse_quote!(request.check(crate::http::limits::entries(#name, #value, #most));)
        }
        LimitKind::Characters { allowed, least, most } => parse_quote!(
            request.check(crate::http::limits::characters(#name, #value, #allowed, #least..=#most));
        ),
    }
}

/// Arguments by the places where `send` puts them.
#[derive(Default)]
struct Found {
    paths: Vec<Ident>,
    queries: Vec<(String, Ident)>,
    headers: Vec<(String, Ident)>,
    body: Option<(Ident, Ident)>,
    /// What makes a body of a builder.
    conversions: BTreeMap<String, Expr>,
    /// The argument that an `if let Some(value)` looks into.
    looked_into: Option<Ident>,
}

impl Visit<'_> for Found {
    /// `let body = body.and_then(…).map_err(Error::InvalidRequest)?;`
    fn visit_local(&mut self, local: &syn::Local) {
        if let Pat::Ident(pattern) = &local.pat
            && let Some(init) = &local.init
            && let Expr::Try(attempt) = &*init.expr
            && let Expr::MethodCall(call) = &*attempt.expr
            && call.method == "map_err"
        {
            let mut conversion = (*call.receiver).clone();
            WhyVisitor { count: 0 }.visit_expr_mut(&mut conversion);
            self.conversions.insert(pattern.ident.to_string(), conversion);
        }
        visit::visit_local(self, local);
    }

    /// `if let Some(value) = x_b3_trace_id { … }`
    fn visit_expr_if(&mut self, conditional: &syn::ExprIf) {
        if let Expr::Let(condition) = &*conditional.cond {
            self.looked_into = ident(&condition.expr);
        }
        visit::visit_expr_if(self, conditional);
        self.looked_into = None;
    }

    /// `encode_path(&id.to_string())`, in the arguments of `format!`
    fn visit_expr_macro(&mut self, call: &syn::ExprMacro) {
        let arguments = syn::punctuated::Punctuated::<Expr, syn::Token![,]>::parse_terminated;
        for argument in call.mac.parse_body_with(arguments).into_iter().flatten() {
            self.visit_expr(&argument);
        }
    }

    fn visit_expr_call(&mut self, call: &ExprCall) {
        let function = call.func.to_token_stream().to_string();
        if function.ends_with("encode_path") {
            self.paths.extend(call.args.first().and_then(ident));
        } else if function.ends_with("QueryParam :: new")
            && let (Some(key), Some(value)) = (call.args.first(), call.args.get(1))
            && let (Some(key), Some(value)) = (text(key), ident(value))
        {
            self.queries.push((key, value));
        }
        visit::visit_expr_call(self, call);
    }

    fn visit_expr_method_call(&mut self, call: &ExprMethodCall) {
        visit::visit_expr_method_call(self, call);
        let body = match call.method.to_string().as_str() {
            "json" => "json",
            "form_urlencoded" => "form",
            "append" => {
                if let (Some(key), Some(value)) = (call.args.first(), call.args.get(1))
                    && let Some(key) = text(key).filter(|key| key != "api-version")
                {
                    let value = self.looked_into.clone().or_else(|| ident(value));
                    self.headers.extend(value.map(|value| (key, value)));
                }
                return;
            }
            _ => return,
        };
        if let Some(value) = call.args.first().and_then(ident) {
            self.body = Some((format_ident!("{body}"), value));
        }
    }
}

/// The variable that an expression such as `&id.to_string()` or `x_ccid.to_string().try_into()?` begins with.
fn ident(expr: &Expr) -> Option<Ident> {
    match expr {
        Expr::Path(path) => path.path.get_ident().cloned(),
        Expr::Reference(reference) => ident(&reference.expr),
        Expr::MethodCall(call) => ident(&call.receiver),
        Expr::Try(attempt) => ident(&attempt.expr),
        _ => None,
    }
}

fn text(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}
