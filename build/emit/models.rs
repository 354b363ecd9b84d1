//! The module `types`: models that grow, with a constructor for what they need and a setter for what they may have, and
//! enumerations that are open.

use std::fmt::Write as _;

use quote::ToTokens;
use serde_json::Value;
use syn::{Attribute, Field, Fields, File, Item, ItemEnum, ItemStruct};

use super::super::error::GeneratorError;
use super::super::lower::Lowered;
use super::super::parse::Document;
use super::super::schema::strings;
use super::docs::{comment, sentence};
use super::operations::{facts, in_rust};
use super::{indent, list, type_name, types};

pub struct Models {
    pub text: String,
    pub count: usize,
}

pub fn emit(items: &[Item], document: &Document, lowered: &Lowered) -> Result<Models, GeneratorError> {
    let mut emitting = Emitting {
        document,
        lowered,
        others: Vec::new(),
    };
    let mut text = String::new();
    let mut count = 0;
    for item in items {
        let model = match item {
            Item::Struct(model) if matches!(model.fields, Fields::Named(_)) => emitting.model(model)?,
            Item::Struct(model) => {
                let mut model = model.clone();
                if !derives(&model.attrs, "PartialEq") {
                    model.attrs.push(syn::parse_quote!(#[derive(PartialEq)]));
                }
                model
                    .attrs
                    .push(syn::parse_quote!(#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]));
                if docs(&model.attrs).is_empty() {
                    let text = emitting.description(&model.ident.to_string(), None)?;
                    model.attrs.insert(0, syn::parse_quote!(#[doc = #text]));
                }
                emitting.others.push(model.ident.to_string());
                render(vec![Item::Struct(model)])
            }
            Item::Enum(model) => emitting.open_enum(model)?,
            _ => continue,
        };
        count += 1;
        text.push('\n');
        text.push_str(&model);
    }
    let conversions: Vec<Item> = items
        .iter()
        .filter(|item| match item {
            Item::Impl(block) => {
                emitting.others.contains(&block.self_ty.to_token_stream().to_string()) && !is_identity(block)
            }
            _ => false,
        })
        .cloned()
        .collect();
    if !conversions.is_empty() {
        text.push('\n');
        text.push_str(&render(conversions));
    }
    for (name, alternatives) in &lowered.findings.unions {
        let union = type_name(name);
        for alternative in alternatives {
            let alternative = type_name(alternative);
            let _ = write!(
                text,
                "\nimpl From<{alternative}> for {union} {{\n    \
                     fn from(value: {alternative}) -> Self {{\n        \
                         Self(serde_json::to_value(value).unwrap_or_default())\n    }}\n}}\n"
            );
        }
    }
    let text = indent(&text);
    Ok(Models {
        text: format!(
            "/// What requests and responses hold.\n\
             pub mod types {{\n    \
                 #[allow(unused_imports)]\n    use serde::{{Deserialize, Serialize}};\n\n    \
                 #[allow(unused_imports)]\n    use crate::IntoText;\n    \
                 #[allow(unused_imports)]\n    use crate::core::open_enum::open_enum;\n\
             {text}}}"
        ),
        count,
    })
}

/// The model of each component, for tests that hold all of them to the document.
pub fn table(lowered: &Lowered) -> String {
    let components = lowered.value["components"]["schemas"].as_object();
    let names = components.into_iter().flatten().map(|(name, _)| name);
    let names = names.filter(|name| !lowered.findings.one_or_many.contains_key(*name));
    let rows: String = names
        .map(|name| {
            format!(
                "    crate::models::Model::of::<types::{}>({name:?}),\n",
                type_name(name)
            )
        })
        .collect();
    format!("#[cfg(test)]\npub(crate) const MODELS: &[crate::models::Model] = &[\n{rows}];")
}

struct Emitting<'a> {
    document: &'a Document,
    lowered: &'a Lowered,
    /// Types that are neither models nor enumerations.
    others: Vec<String>,
}

/// A member of a model.
struct Member {
    ident: String,
    /// On the wire; none of what has no name of its own.
    name: Option<String>,
    ty: syn::Type,
    docs: String,
}

impl Member {
    /// The type of what may be missing.
    fn optional(&self) -> Option<syn::Type> {
        types::argument(&self.ty, "Option")
    }

    fn is_required(&self) -> bool {
        self.name.is_some() && self.optional().is_none()
    }
}

impl Emitting<'_> {
    fn model(&self, model: &ItemStruct) -> Result<String, GeneratorError> {
        let name = model.ident.to_string();
        // An object within another is no component, and typify names it.
        let description = match self.schema(&name, None) {
            Some(_) => self.description(&name, None)?,
            None => docs(&model.attrs),
        };
        let members = model.fields.iter().map(|field| self.member(&name, field));
        let mut members: Vec<Member> = members.collect::<Result<_, _>>()?;
        let names: Vec<(String, String)> = members
            .iter()
            .filter_map(|member| Some((member.name.clone()?, member.ident.clone())))
            .collect();
        for member in &mut members {
            let names = names.iter().map(|(name, ident)| (name.as_str(), ident.as_str()));
            member.docs = in_rust(&member.docs, names);
        }
        let is_camel = members.iter().all(|member| {
            let name = member.name.as_deref();
            name.is_none_or(|name| name == camel(&member.ident))
        });
        let has_default = members.iter().all(|member| !member.is_required());
        let mut text = comment(&description);
        let default = if has_default { "Default, " } else { "" };
        let _ = writeln!(
            text,
            "#[derive(Clone, Debug, {default}Deserialize, PartialEq, Serialize)]"
        );
        text.push_str("#[cfg_attr(feature = \"schemars\", derive(schemars::JsonSchema))]\n");
        let differs = members
            .iter()
            .any(|member| member.name.as_deref().is_some_and(|name| name != member.ident));
        if is_camel && differs {
            text.push_str("#[serde(rename_all = \"camelCase\")]\n");
        }
        let _ = writeln!(text, "#[non_exhaustive]\npub struct {name} {{");
        for member in &members {
            text.push_str(&indent(&comment(&member.docs)));
            let mut attributes = Vec::new();
            match &member.name {
                None => attributes.push("flatten".to_owned()),
                Some(name) if !is_camel && *name != member.ident => attributes.push(format!("rename = {name:?}")),
                Some(_) => {}
            }
            if member.optional().is_some() {
                attributes.push("skip_serializing_if = \"Option::is_none\"".to_owned());
            }
            if !attributes.is_empty() {
                let _ = writeln!(text, "    #[serde({})]", attributes.join(", "));
            }
            let _ = writeln!(text, "    pub {}: {},", member.ident, types::text(&member.ty));
        }
        text.push_str("}\n");
        let order = self.required(&name);
        text.push_str(&methods(&name, &members, &order));
        text.push_str(&wrapping(&name, &members));
        Ok(text)
    }

    fn member(&self, model: &str, field: &Field) -> Result<Member, GeneratorError> {
        let ident = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
        let is_flattened = serde_words(&field.attrs).any(|word| word == "flatten");
        let name =
            (!is_flattened).then(|| renamed(&field.attrs).unwrap_or_else(|| ident.trim_start_matches("r#").to_owned()));
        let docs = match (docs(&field.attrs), &name) {
            (text, _) if !text.is_empty() => text,
            (_, None) => "Members that the document does not name.".to_owned(),
            (_, Some(name)) => self.description(model, Some(name))?,
        };
        let schema = name.as_ref().and_then(|name| self.schema(model, Some(name)));
        let docs = sentence(&docs) + &schema.map(facts).unwrap_or_default();
        Ok(Member {
            ident,
            name,
            ty: field.ty.clone(),
            docs,
        })
    }

    /// The members that have to be there, in the order in which the document names them.
    fn required(&self, model: &str) -> Vec<String> {
        let schema = self.schema(model, None);
        schema.map(|schema| required(self.document, schema)).unwrap_or_default()
    }

    /// The schema of a component, or of one of its members.
    fn schema(&self, model: &str, member: Option<&str>) -> Option<&Value> {
        let components = self.document.value["components"]["schemas"].as_object()?;
        let (_, schema) = components.iter().find(|(name, _)| type_name(name) == model)?;
        match member {
            None => Some(schema),
            Some(member) => property(self.document, schema, member),
        }
    }

    /// The description of a component or of one of its members, be it that of what the member refers to.
    fn description(&self, model: &str, member: Option<&str>) -> Result<String, GeneratorError> {
        let schema = self.schema(model, member);
        let text = schema.and_then(|schema| described(self.document, schema));
        text.ok_or_else(|| {
            let place = match member {
                None => format!("schema {model}"),
                Some(member) => format!("schema {model}, property {member}"),
            };
            GeneratorError::at(&self.lowered.file, place, "needs a description")
        })
    }

    /// A closed enumeration becomes one that keeps the values it does not know.
    fn open_enum(&self, model: &ItemEnum) -> Result<String, GeneratorError> {
        let refuse = |reason: String| GeneratorError::document(&self.lowered.file, reason);
        let mut variants = Vec::new();
        for variant in &model.variants {
            if !matches!(variant.fields, Fields::Unit) {
                return Err(refuse(format!("{}: a union can't be expressed", model.ident)));
            }
            let value = renamed(&variant.attrs).unwrap_or_else(|| variant.ident.to_string());
            variants.push((variant.ident.to_string(), value));
        }
        let values: Vec<String> = variants.iter().map(|(_, value)| value.clone()).collect();
        if let Some(names) = self.lowered.findings.variants.get(&values) {
            if names.len() != values.len() {
                let reason = format!("{}: x-enum-varnames needs a name for each value", model.ident);
                return Err(refuse(reason));
            }
            for ((ident, _), name) in variants.iter_mut().zip(names) {
                ident.clone_from(name);
            }
        }
        let name = model.ident.to_string();
        let description = match docs(&model.attrs) {
            text if text.is_empty() => self
                .description(&name, None)
                .unwrap_or_else(|_| "The allowed values.".to_owned()),
            text => text,
        };
        let rows: String = variants
            .iter()
            .map(|(ident, value)| format!("        {ident} = {value:?},\n"))
            .collect();
        let docs = indent(&comment(&description));
        Ok(format!(
            "open_enum! {{\n{docs}    pub enum {name} {{\n{rows}    }}\n}}\n"
        ))
    }
}

/// A constructor for what has to be there, and a setter for each of the rest.
fn methods(name: &str, members: &[Member], order: &[String]) -> String {
    let mut required: Vec<&Member> = members.iter().filter(|member| member.is_required()).collect();
    required.sort_by_key(|member| order.iter().position(|name| member.name.as_ref() == Some(name)));
    let mut text = String::new();
    if !required.is_empty() {
        let inputs = required.iter().map(|member| {
            let taken = types::taken(&member.ty, &member.ident);
            format!("{}: {}", member.ident, taken.argument)
        });
        let inputs: Vec<String> = inputs.collect();
        let fields = members.iter().map(|member| {
            let ident = &member.ident;
            match member.is_required() {
                true => match types::taken(&member.ty, ident).value {
                    value if value == *ident => value,
                    value => format!("{ident}: {value}"),
                },
                false => format!("{ident}: Default::default()"),
            }
        });
        let fields: Vec<String> = fields.collect();
        let all = required
            .iter()
            .map(|member| format!("`{}`", member.ident))
            .collect::<Vec<_>>()
            .join(", ");
        let _ = write!(
            text,
            "{}pub fn new({}) -> Self {{\n    Self {{{}}}\n}}\n",
            comment(&format!("With what has to be there: {all}.")),
            list(&inputs, 1, ""),
            list(&fields, 2, " "),
        );
    }
    for member in members {
        let Some(inner) = member.optional() else {
            continue;
        };
        let (ident, setter) = (&member.ident, setter(&member.ident));
        let taken = types::taken(&inner, ident);
        if !text.is_empty() {
            text.push('\n');
        }
        let docs = comment(&format!(
            "Sets [`{ident}`](Self#structfield.{ident}): {}",
            lower_first(&member.docs)
        ));
        let _ = write!(
            text,
            "{docs}#[must_use]\npub fn {setter}(self, {ident}: {}) -> Self {{\n    Self {{ {ident}: Some({}), ..self }}\n}}\n",
            taken.argument, taken.value,
        );
    }
    let flattened = members.iter().filter(|member| member.name.is_none());
    for member in flattened {
        let (ident, setter) = (&member.ident, setter(&member.ident));
        let taken = types::taken(&member.ty, ident);
        let _ = write!(
            text,
            "\n/// Sets the members that the document does not name.\n\
             #[must_use]\npub fn {setter}(self, {ident}: {}) -> Self {{\n    Self {{ {ident}: {}, ..self }}\n}}\n",
            taken.argument, taken.value,
        );
    }
    match text.is_empty() {
        true => String::new(),
        false => format!("\nimpl {name} {{\n{}}}\n", indent(&text)),
    }
}

/// The name of a member's setter. One name is that of the constructor.
pub fn setter(ident: &str) -> String {
    match ident {
        "new" => "new_".to_owned(),
        ident => ident.to_owned(),
    }
}

/// Requests wrap what they hold in a member `data`; whoever has that need not know of the wrapping.
fn wrapping(name: &str, members: &[Member]) -> String {
    let others_are_optional = members
        .iter()
        .all(|member| member.ident == "data" || !member.is_required());
    let Some(data) = members
        .iter()
        .find(|member| member.ident == "data")
        .filter(|_| others_are_optional)
    else {
        return String::new();
    };
    let inner = data.optional().unwrap_or_else(|| data.ty.clone());
    let inner = types::text(&inner);
    let is_model = inner.chars().all(char::is_alphanumeric) && inner != "String";
    if !is_model && inner != "serde_json::Value" {
        return String::new();
    }
    let make = match data.is_required() {
        true => "Self::new(data)",
        false => "Self::default().data(data)",
    };
    format!("\nimpl From<{inner}> for {name} {{\n    fn from(data: {inner}) -> Self {{\n        {make}\n    }}\n}}\n")
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() || second == ' ' => {
            first.to_lowercase().collect::<String>() + letters.as_str()
        }
        _ => text.to_owned(),
    }
}

/// What a schema, or the parts that it is made of, need.
pub fn required(document: &Document, schema: &Value) -> Vec<String> {
    let Ok(schema) = document.resolve("", schema) else {
        return Vec::new();
    };
    let parts = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
    let of_parts = parts.flat_map(|part| required(document, part));
    of_parts.chain(strings(schema.get("required"))).collect()
}

/// A property of a schema, or of one of the parts that it is made of.
fn property<'a>(document: &'a Document, schema: &'a Value, name: &str) -> Option<&'a Value> {
    let schema = document.resolve("", schema).ok()?;
    let parts = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
    let own = schema.get("properties").and_then(|properties| properties.get(name));
    own.or_else(|| parts.into_iter().find_map(|part| property(document, part, name)))
}

fn described(document: &Document, schema: &Value) -> Option<String> {
    let own = schema.get("description").and_then(Value::as_str);
    let text = match own {
        Some(text) => text.to_owned(),
        None if schema.get("$ref").is_some() => described(document, document.resolve("", schema).ok()?)?,
        None => {
            let parts = schema.get("allOf").and_then(Value::as_array)?;
            parts.iter().find_map(|part| described(document, part))?
        }
    };
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// As serde has it for `rename_all`.
fn camel(ident: &str) -> String {
    let mut words = ident.trim_start_matches("r#").split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let mut letters = word.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        name + &first.into_iter().collect::<String>() + letters.as_str()
    })
}

/// The text of the attributes `doc`.
fn docs(attributes: &[Attribute]) -> String {
    let texts = attributes.iter().filter_map(|attribute| match &attribute.meta {
        syn::Meta::NameValue(meta) if meta.path.is_ident("doc") => match &meta.value {
            syn::Expr::Lit(syn::ExprLit {
                lit: syn::Lit::Str(text),
                ..
            }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    });
    texts.collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// The value of `#[serde(rename = "…")]`.
fn renamed(attributes: &[Attribute]) -> Option<String> {
    let mut name = None;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("rename") {
                name = Some(meta.value()?.parse::<syn::LitStr>()?.value());
            } else if let Ok(value) = meta.value() {
                let _: syn::Expr = value.parse()?;
            }
            Ok(())
        });
    }
    name
}

fn derives(attributes: &[Attribute], name: &str) -> bool {
    let derives = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("derive"));
    derives.into_iter().any(|attribute| {
        let tokens = attribute.meta.to_token_stream().to_string();
        tokens
            .split(|letter: char| !letter.is_alphanumeric())
            .any(|word| word == name)
    })
}

fn serde_words(attributes: &[Attribute]) -> impl Iterator<Item = String> {
    let serde = attributes.iter().filter(|attribute| attribute.path().is_ident("serde"));
    serde.flat_map(|attribute| {
        let tokens = attribute.meta.to_token_stream().to_string();
        let words = tokens.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
        words.map(str::to_owned).collect::<Vec<_>>()
    })
}

/// `impl From<&Model> for Model`, which clones where a caller can.
fn is_identity(block: &syn::ItemImpl) -> bool {
    let name = block.self_ty.to_token_stream().to_string();
    let of = block
        .trait_
        .as_ref()
        .map(|(path, _)| path.to_token_stream().to_string());
    of.is_some_and(|of| of.contains(&format!("& {name}")))
}

/// Items as Rust has them, with the paths that the rest has.
fn render(items: Vec<Item>) -> String {
    let file = File {
        shebang: None,
        attrs: Vec::new(),
        items,
        frontmatter: None,
    };
    let text = prettyplease::unparse(&file);
    let text = text
        .replace("::std::option::Option", "Option")
        .replace("::std::string::String", "String");
    let text = text
        .replace("::std::vec::Vec", "Vec")
        .replace("::serde::Deserialize", "Deserialize");
    text.replace("::serde::Serialize", "Serialize")
        .replace("::serde_json::", "serde_json::")
}
