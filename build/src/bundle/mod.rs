//! All documents as one, for other tools and for a browser.
//!
//! What becomes of each part of a document:
//!
//! - **Paths** begin with the document's base path. Documents may share a path, but not a method of it.
//! - **Servers**: the bundle has the host without a base path. A path whose host means something else, as that of a webhook
//!   does, says its `servers` itself.
//! - **Components** that are the same in several documents, with everything they refer to, are there once. Of different ones
//!   with one name, those of a single document bear the document's name in front.
//! - **`operationId`s** and **tags** that several documents have bear the document's name in front. `x-tagGroups` lists the
//!   tags of each document.
//! - **Security** stands at each operation, since documents differ in it.
//! - **Webhooks**, which OpenAPI 3.0 has no place for, are paths with `x-genesys-webhook: true` and with servers of their
//!   own.
//! - **`x-genesys-documents`** holds what is said of a document as a whole; the description of the bundle has it in prose.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use heck::{ToLowerCamelCase, ToPascalCase, ToTitleCase};
use serde_json::{Map, Value, json};

use crate::document::nodes::{METHODS, without_names};
use crate::document::{Document, join};

pub mod html;
mod references;
mod yaml;

use references::Names;

/// Puts documents together in their order.
///
/// # Errors
///
/// What can't be put together, as a sentence without its full stop.
pub fn bundle(documents: &[Document]) -> Result<Value, String> {
    let sources = documents.iter().map(Source::new).collect::<Result<Vec<_>, _>>()?;
    let names = name_apart(&sources);
    let server = common_server(&sources);
    let mut paths = Map::new();
    let mut templates: HashMap<String, String> = HashMap::new();
    let mut components: BTreeMap<String, BTreeMap<String, Value>> = BTreeMap::new();
    let mut tags = Vec::new();
    let mut groups = Vec::new();
    for (source, names) in sources.iter().zip(&names) {
        let written = references::rewrite(&source.document.value, names);
        for (path, item) in members(written.get("paths")) {
            let path = format!("{}{path}", source.base);
            let item = path_item(source, names, item, &server)?;
            let template = without_names(&path);
            if let Some(other) = templates.insert(template, path.clone()).filter(|other| *other != path) {
                return Err(format!("{}: `{path}` and `{other}` are the same path", source.place()));
            }
            match paths.get_mut(&path) {
                Some(known) => merge(source, &path, known, item)?,
                None => {
                    paths.insert(path, item);
                }
            }
        }
        for (section, entries) in members(written.get("components")).filter(|(section, _)| !section.starts_with("x-")) {
            for (name, entry) in members(Some(entries)) {
                let name = names.component(section, name).to_owned();
                components
                    .entry(section.clone())
                    .or_default()
                    .insert(name, entry.clone());
            }
        }
        let own: Vec<Value> = written
            .get("tags")
            .and_then(Value::as_array)
            .cloned()
            .unwrap_or_default();
        let named: Vec<&Value> = own.iter().filter_map(|tag| tag.get("name")).collect();
        groups.push(json!({ "name": source.title(), "tags": named }));
        tags.extend(own);
    }
    Ok(json!({
        "openapi": "3.0.3",
        "info": info(&sources),
        "servers": [server],
        "tags": tags,
        "paths": paths,
        "components": components,
        "x-tagGroups": groups,
        "x-genesys-documents": sources.iter().map(Source::about).collect::<Vec<_>>(),
    }))
}

/// A bundle as YAML. Strings that YAML 1.1 takes for something else are quoted.
///
/// # Errors
///
/// The serializer's.
pub fn to_yaml(bundle: &Value) -> Result<String, String> {
    serde_saphyr::to_string(&yaml::Yaml(bundle))
        .map_err(|error| format!("the bundle can't be written as YAML: {error}"))
}

/// A document, and what its names and paths are made of.
struct Source<'a> {
    document: &'a Document,
    /// The file's name without its extension.
    name: String,
    /// The path part of the server's address.
    base: String,
    /// The server without it.
    server: Value,
}

impl<'a> Source<'a> {
    fn new(document: &'a Document) -> Result<Self, String> {
        let place = document.path.display();
        let servers = document
            .value
            .get("servers")
            .and_then(Value::as_array)
            .map(Vec::as_slice);
        let Some([server]) = servers else {
            return Err(format!(
                "{place}: a document needs exactly one server to be put together with others"
            ));
        };
        let Some(url) = server.get("url").and_then(Value::as_str) else {
            return Err(format!("{place}: the server needs a `url`"));
        };
        if !document.value.is_object() || !document.value.get("paths").is_some_and(Value::is_object) {
            return Err(format!("{place}: has no `paths`"));
        }
        let start = url.find("://").map_or(0, |at| at + 3);
        let end = url[start..].find('/').map_or(url.len(), |at| start + at);
        let mut server = server.clone();
        if let Some(members) = server.as_object_mut() {
            members.insert("url".to_owned(), Value::from(&url[..end]));
        }
        let stem = document
            .path
            .file_stem()
            .and_then(|stem| stem.to_str())
            .unwrap_or("document");
        Ok(Self {
            document,
            name: stem.to_owned(),
            base: url[end..].trim_end_matches('/').to_owned(),
            server,
        })
    }

    fn place(&self) -> String {
        self.document.path.display().to_string()
    }

    fn is_webhook(&self) -> bool {
        self.document.value.get("x-genesys-webhook") == Some(&Value::Bool(true))
    }

    fn title(&self) -> String {
        match self.document.value.pointer("/info/title").and_then(Value::as_str) {
            Some(title) => title.to_owned(),
            None => self.name.to_title_case(),
        }
    }

    /// What is said of the document as a whole.
    fn about(&self) -> Value {
        let mut about = Map::new();
        about.insert("name".to_owned(), Value::from(self.name.as_str()));
        about.insert("basePath".to_owned(), Value::from(self.base.as_str()));
        for key in ["info", "externalDocs"] {
            about.extend(
                self.document
                    .value
                    .get(key)
                    .map(|value| (key.to_owned(), value.clone())),
            );
        }
        let extensions = members(Some(&self.document.value)).filter(|(key, _)| key.starts_with("x-"));
        about.extend(extensions.map(|(key, value)| (key.clone(), value.clone())));
        Value::Object(about)
    }
}

fn members(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flat_map(Map::iter)
}

fn info(sources: &[Source<'_>]) -> Value {
    let mut description =
        String::from("All services as one document. Each path begins with the base path of its service.\n");
    for source in sources {
        let version = source
            .document
            .value
            .pointer("/info/version")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let text = source
            .document
            .value
            .pointer("/info/description")
            .and_then(Value::as_str)
            .unwrap_or_default();
        description.push_str(&format!(
            "\n# {}\n\nVersion {version}, base path `{}`.\n\n{}\n",
            source.title(),
            source.base,
            text.trim_end()
        ));
    }
    let mut info = json!({
        "title": "Genesys Multicloud CX APIs",
        "version": env!("CARGO_PKG_VERSION"),
        "description": description,
    });
    for key in ["contact", "license", "termsOfService"] {
        let mut values = sources
            .iter()
            .map(|source| source.document.value.pointer(&format!("/info/{key}")));
        if let Some(Some(first)) = values.next()
            && values.all(|value| value == Some(first))
        {
            info[key] = first.clone();
        }
    }
    info
}

/// The server that most documents have, the first of them if there are several.
fn common_server(sources: &[Source<'_>]) -> Value {
    let count = |server: &Value| {
        sources
            .iter()
            .filter(|source| same_server(&source.server, server))
            .count()
    };
    let best = sources.iter().rev().max_by_key(|source| count(&source.server));
    let mut server = best
        .map(|source| source.server.clone())
        .unwrap_or_else(|| json!({ "url": "/" }));
    if let Some(members) = server.as_object_mut() {
        let description = "The host; each path begins with the base path of its service.";
        members.insert("description".to_owned(), Value::from(description));
    }
    server
}

/// Whether servers are the same but for their descriptions.
fn same_server(one: &Value, other: &Value) -> bool {
    one.get("url") == other.get("url") && one.get("variables") == other.get("variables")
}

/// A path's item as it is in the bundle.
fn path_item(source: &Source<'_>, names: &Names, item: &Value, server: &Value) -> Result<Value, String> {
    let mut item = item.clone();
    let Some(entries) = item.as_object_mut() else {
        return Err(format!("{}: an entry of `paths` is no object", source.place()));
    };
    let security = source
        .document
        .value
        .get("security")
        .map(|security| names.security(security));
    for method in METHODS {
        let Some(operation) = entries.get_mut(method).and_then(Value::as_object_mut) else {
            continue;
        };
        if let Some(security) = security.as_ref().filter(|_| !operation.contains_key("security")) {
            operation.insert("security".to_owned(), security.clone());
        }
    }
    if !same_server(&source.server, server) && !entries.contains_key("servers") {
        entries.insert("servers".to_owned(), json!([source.server]));
    }
    if source.is_webhook() {
        entries.insert("x-genesys-webhook".to_owned(), Value::Bool(true));
    }
    Ok(item)
}

/// Adds the methods of a path that another document has, too.
fn merge(source: &Source<'_>, path: &str, known: &mut Value, item: Value) -> Result<(), String> {
    let (Some(known), Value::Object(item)) = (known.as_object_mut(), item) else {
        return Err(format!("{}: the path `{path}` is no object", source.place()));
    };
    let shared = known
        .keys()
        .chain(item.keys())
        .filter(|key| !METHODS.contains(&key.as_str()));
    let differing = shared.filter(|key| known.get(*key) != item.get(*key)).min();
    if let Some(key) = differing {
        return Err(format!(
            "{}: the path `{path}` is in another document, with another `{key}`",
            source.place()
        ));
    }
    for (key, value) in item {
        if METHODS.contains(&key.as_str()) && known.contains_key(&key) {
            return Err(format!(
                "{}: `{} {path}` is in another document, too",
                source.place(),
                key.to_uppercase()
            ));
        }
        known.entry(key).or_insert(value);
    }
    Ok(())
}

/// Decides the names in the bundle, for each document.
fn name_apart(sources: &[Source<'_>]) -> Vec<Names> {
    let mut names: Vec<Names> = sources.iter().map(|_| Names::default()).collect();
    name_components(sources, &mut names);
    name_operations(sources, &mut names);
    name_tags(sources, &mut names);
    names
}

/// A component with all that it reaches, and the documents in which it is just that.
type Same<'a> = (BTreeMap<String, &'a Value>, Vec<usize>);

fn name_components(sources: &[Source<'_>], names: &mut [Names]) {
    // By section and name: the documents that have the component, those in which it is the same together.
    let mut groups: BTreeMap<(String, String), Vec<Same<'_>>> = BTreeMap::new();
    for (index, source) in sources.iter().enumerate() {
        for (section, entries) in members(source.document.value.get("components")) {
            for (name, _) in members(Some(entries)) {
                let reach = references::reach(source.document, section, name);
                let known = groups.entry((section.clone(), name.clone())).or_default();
                match known.iter_mut().find(|(other, _)| *other == reach) {
                    Some((_, documents)) => documents.push(index),
                    None => known.push((reach, vec![index])),
                }
            }
        }
    }
    let mut taken: BTreeSet<(String, String)> = groups.keys().cloned().collect();
    for ((section, name), groups) in &groups {
        if groups.len() == 1 {
            continue;
        }
        let shared = groups.iter().filter(|(_, documents)| documents.len() > 1).count();
        for (_, documents) in groups {
            if documents.len() > 1 && shared == 1 {
                continue;
            }
            let Some(first) = documents.first().and_then(|index| sources.get(*index)) else {
                continue;
            };
            let wanted = format!("{}{}", first.name.to_pascal_case(), upper_first(name));
            let chosen = free(&wanted, |candidate| {
                !taken.contains(&(section.clone(), candidate.to_owned()))
            });
            taken.insert((section.clone(), chosen.clone()));
            for index in documents {
                names[*index]
                    .components
                    .insert((section.clone(), name.clone()), chosen.clone());
            }
        }
    }
}

fn name_operations(sources: &[Source<'_>], names: &mut [Names]) {
    let ids = |source: &Source<'_>| -> Vec<String> {
        let items = members(source.document.value.get("paths")).map(|(_, item)| item);
        let operations = items.flat_map(|item| METHODS.iter().filter_map(|method| item.get(*method)));
        operations
            .filter_map(|operation| operation.get("operationId")?.as_str().map(str::to_owned))
            .collect()
    };
    apart(sources, ids, |source, id| {
        format!("{}{}", source.name.to_lower_camel_case(), upper_first(id))
    })
    .into_iter()
    .zip(names)
    .for_each(|(chosen, names)| names.operations = chosen);
}

fn name_tags(sources: &[Source<'_>], names: &mut [Names]) {
    let tags = |source: &Source<'_>| -> Vec<String> {
        let tags = source
            .document
            .value
            .get("tags")
            .and_then(Value::as_array)
            .into_iter()
            .flatten();
        tags.filter_map(|tag| tag.get("name")?.as_str().map(str::to_owned))
            .collect()
    };
    apart(sources, tags, |source, tag| {
        format!("{}: {tag}", source.name.to_title_case())
    })
    .into_iter()
    .zip(names)
    .for_each(|(chosen, names)| names.tags = chosen);
}

/// New names for what several documents have a name of their own for.
fn apart(
    sources: &[Source<'_>],
    own: impl Fn(&Source<'_>) -> Vec<String>,
    longer: impl Fn(&Source<'_>, &str) -> String,
) -> Vec<HashMap<String, String>> {
    let mut count: HashMap<String, usize> = HashMap::new();
    for name in sources
        .iter()
        .flat_map(|source| own(source).into_iter().collect::<BTreeSet<_>>())
    {
        *count.entry(name).or_default() += 1;
    }
    let mut taken: BTreeSet<String> = count.keys().cloned().collect();
    let chosen = sources.iter().map(|source| {
        let mut chosen = HashMap::new();
        for name in own(source) {
            if count.get(&name).is_some_and(|count| *count > 1) && !chosen.contains_key(&name) {
                let free = free(&longer(source, &name), |candidate| !taken.contains(candidate));
                taken.insert(free.clone());
                chosen.insert(name, free);
            }
        }
        chosen
    });
    chosen.collect()
}

/// The name that is wanted, or the first with a number that is free.
fn free(wanted: &str, is_free: impl Fn(&str) -> bool) -> String {
    let mut candidate = wanted.to_owned();
    let mut number = 2;
    while !is_free(&candidate) {
        candidate = format!("{wanted}{number}");
        number += 1;
    }
    candidate
}

fn upper_first(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

/// What a reference into the components names: the section and the name.
fn component(reference: &str) -> Option<(&str, &str)> {
    reference.strip_prefix("#/components/")?.split_once('/')
}

/// The reference to a component.
fn reference(section: &str, name: &str) -> String {
    format!("#/components/{section}{}", join("", name))
}
