//! The module `types`: models that grow, with a constructor for what they need and a setter for what they may have, and
//! enumerations that are open.

use std::fmt::Write as _;

use quote::ToTokens;
use serde_json::Value;
use syn::{Attribute, Field, Fields, File, Item, ItemEnum, ItemStruct};

use super::super::lower::Lowered;
use super::super::schema::{FACTS, ORDER, component, strings};
use super::docs::{comment, sentence};
use super::operations::in_rust;
use super::{indent, list, types};

pub struct Models {
    pub text: String,
    pub count: usize,
}

pub fn emit(items: &[Item], lowered: &Lowered) -> Result<Models, String> {
    let mut emitting = Emitting {
        lowered,
        others: Vec::new(),
    };
    let mut text = String::new();
    let mut count = 0;
    for item in items {
        let model = match item {
            Item::Struct(model) if matches!(model.fields, Fields::Named(_)) => emitting.model(model),
            Item::Struct(model) => {
                let mut model = model.clone();
                if !derives(&model.attrs, "PartialEq") {
                    model.attrs.push(syn::parse_quote!(#[derive(PartialEq)]));
                }
                model
                    .attrs
                    .push(syn::parse_quote!(#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]));
                model.attrs.retain(|attribute| !attribute.path().is_ident("doc"));
                emitting.others.push(model.ident.to_string());
                let description = emitting.description(&model.ident.to_string(), None);
                comment(&description) + &render(vec![Item::Struct(model)])
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
    let is_there = |name: &String| {
        items.iter().any(|item| match item {
            Item::Struct(model) => model.ident == name,
            Item::Enum(model) => model.ident == name,
            _ => false,
        })
    };
    for (union, alternatives) in lowered.unions.iter().filter(|(union, _)| is_there(union)) {
        for alternative in alternatives.iter().filter(|alternative| is_there(alternative)) {
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
    let components = lowered.components.iter();
    let rows: String = components
        .filter(|(_, rust)| !lowered.one_or_many.contains_key(rust))
        .map(|(name, rust)| format!("    crate::models::Model::of::<types::{rust}>({name:?}),\n"))
        .collect();
    format!("#[cfg(test)]\npub(crate) const MODELS: &[crate::models::Model] = &[\n{rows}];")
}

struct Emitting<'a> {
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
    /// Whether it has to be there, be it as null.
    is_listed: bool,
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
    fn model(&self, model: &ItemStruct) -> String {
        let name = model.ident.to_string();
        let description = self.description(&name, None);
        let mut members: Vec<Member> = model.fields.iter().map(|field| self.member(&name, field)).collect();
        let names: Vec<(String, String)> = members
            .iter()
            .filter_map(|member| Some((member.name.clone()?, member.ident.clone())))
            .collect();
        for member in &mut members {
            let names = names.iter().map(|(name, ident)| (name.as_str(), ident.as_str()));
            member.docs = in_rust(&member.docs, names);
        }
        // serde cuts a name after its first byte.
        let is_camel = members.iter().all(|member| {
            let name = member.name.as_deref();
            member.ident.is_ascii() && name.is_none_or(|name| name == camel(&member.ident))
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
            if member.optional().is_some() && !member.is_listed {
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
        text
    }

    fn member(&self, model: &str, field: &Field) -> Member {
        let ident = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
        let is_flattened = serde_words(&field.attrs).any(|word| word == "flatten");
        let key =
            (!is_flattened).then(|| renamed(&field.attrs).unwrap_or_else(|| ident.trim_start_matches("r#").to_owned()));
        let docs = match &key {
            None => "Members that the document does not name.".to_owned(),
            Some(key) => sentence(&self.description(model, Some(key))) + &self.facts(model, key),
        };
        let is_listed = key.as_ref().is_some_and(|key| self.order(model).contains(key));
        let name = key.map(|key| self.lowered.wire_names.get(&key).cloned().unwrap_or(key));
        Member {
            ident,
            name,
            ty: field.ty.clone(),
            docs,
            is_listed,
        }
    }

    /// The members that have to be there, as lowering names them.
    fn order(&self, model: &str) -> Vec<String> {
        let schema = self.lowered.models.get(model);
        schema.map(|schema| strings(schema.get(ORDER))).unwrap_or_default()
    }

    /// The members that have to be there, in the order in which the document names them.
    fn required(&self, model: &str) -> Vec<String> {
        let order = self.order(model).into_iter();
        order
            .map(|key| self.lowered.wire_names.get(&key).cloned().unwrap_or(key))
            .collect()
    }

    /// The schema of a type, or of one of its members, as it was lowered.
    fn schema(&self, model: &str, member: Option<&str>) -> Option<&Value> {
        let schema = self.lowered.models.get(model)?;
        match member {
            None => Some(schema),
            Some(member) => schema.get("properties")?.get(member),
        }
    }

    /// The description of a type or of one of its members, be it that of what the member refers to.
    fn description(&self, model: &str, member: Option<&str>) -> String {
        let schema = self.schema(model, member);
        let text = schema.and_then(|schema| self.described(schema, 0));
        text.unwrap_or_else(|| match member {
            None => "What the document has no description of.".to_owned(),
            Some(member) => {
                let name = self.lowered.wire_names.get(member).map_or(member, String::as_str);
                format!("The member `{name}`, which the document does not describe.")
            }
        })
    }

    fn described(&self, schema: &Value, depth: usize) -> Option<String> {
        let own = schema.get("description").and_then(Value::as_str);
        let text = match own {
            Some(text) => text.to_owned(),
            None => self.described(self.target(schema).filter(|_| depth < 8)?, depth + 1)?,
        };
        Some(text.trim().to_owned()).filter(|text| !text.is_empty())
    }

    /// The type that a schema refers to, as it was lowered.
    fn target(&self, schema: &Value) -> Option<&Value> {
        let reference = schema.pointer("/allOf/0").unwrap_or(schema);
        self.lowered.models.get(&component(reference)?)
    }

    /// The limits of a member, be they those of a type that only it has.
    fn facts(&self, model: &str, member: &str) -> String {
        let Some(schema) = self.schema(model, Some(member)) else {
            return String::new();
        };
        let own = schema.get(FACTS).and_then(Value::as_str);
        let target = schema.pointer("/allOf/0").unwrap_or(schema);
        let of_target = component(target)
            .filter(|rust| !self.lowered.components.iter().any(|(_, other)| other == rust))
            .and_then(|rust| self.lowered.models.get(&rust)?.get(FACTS)?.as_str());
        own.or(of_target).unwrap_or_default().to_owned()
    }

    /// A closed enumeration becomes one that keeps the values it does not know.
    fn open_enum(&self, model: &ItemEnum) -> Result<String, String> {
        let name = model.ident.to_string();
        let Some(variants) = self.lowered.enumerations.get(&name) else {
            return Err(format!("{name}: an enumeration that was not lowered"));
        };
        let rows: String = variants
            .iter()
            .map(|(ident, value)| format!("        {ident} = {value:?},\n"))
            .collect();
        let description = match self.schema(&name, None).and_then(|schema| self.described(schema, 0)) {
            Some(text) => text,
            None => "The allowed values.".to_owned(),
        };
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

/// The name of a member's setter. Some names are those of constructors.
pub fn setter(ident: &str) -> String {
    match ident {
        "new" | "default" => format!("{ident}_"),
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
