//! What holds for a document as a whole: its server, its security, its name and version.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::walk::{At, Walk, levels};
use super::{Level, flow, kinds};
use crate::document::{Document, join};

/// Schemes that a request satisfies together, each by what it is and the scopes that are asked of it.
type Alternative = BTreeSet<String>;

impl Walk<'_> {
    /// Everything of the document but its paths and components.
    pub fn service(&mut self) {
        let (old, new) = self.both();
        if flow::is_webhook(self.old) != flow::is_webhook(self.new) {
            let pointer = "/x-genesys-webhook";
            let is_webhook = flow::is_webhook(self.new);
            let what = match is_webhook {
                true => "the document describes a webhook now, calls that Genesys makes",
                false => "the document does not describe a webhook any more, calls that Genesys makes",
            };
            let levels = levels(Level::Breaking, Level::Breaking);
            self.found(kinds::WEBHOOK_CHANGED, levels, pointer, pointer, what);
        }
        self.servers(&old, &new);
        self.security(&old, &new, "the service");
        self.info(&old, &new);
        self.documentation(&old, &new, &["tags", "externalDocs"], "the document");
        let known = [
            "components",
            "externalDocs",
            "info",
            "paths",
            "security",
            "servers",
            "tags",
            "x-genesys-webhook",
        ];
        self.rest(&old, &new, &known, "the document");
        if let (Some(old), Some(new)) = (old.get("components"), new.get("components")) {
            let known = [
                "examples",
                "headers",
                "parameters",
                "requestBodies",
                "responses",
                "schemas",
                "securitySchemes",
            ];
            self.rest(&old, &new, &known, "the components");
        }
    }

    fn info(&mut self, old: &At<'_>, new: &At<'_>) {
        let (Some(old), Some(new)) = (old.get("info"), new.get("info")) else {
            return;
        };
        if old.value.get("version") != new.value.get("version") {
            let text = |at: &At<'_>| at.text("version").unwrap_or("none").to_owned();
            let what = format!("the version of the service is {} instead of {}", text(&new), text(&old));
            let levels = levels(Level::Compatible, Level::Compatible);
            self.found(kinds::VERSION_CHANGED, levels, "/info/version", "/info/version", what);
        }
        let documentation = ["contact", "description", "license", "termsOfService", "title"];
        self.documentation(&old, &new, &documentation, "the document");
        let known = [&documentation[..], &["version"]].concat();
        self.rest(&old, &new, &known, "the information about the document");
    }

    fn servers(&mut self, old: &At<'_>, new: &At<'_>) {
        let first = |at: &At<'_>| at.value.pointer("/servers/0").cloned().unwrap_or_default();
        let (before, after) = (first(old), first(new));
        let url = |server: &Value| server.get("url").and_then(Value::as_str).unwrap_or("/").to_owned();
        let (host_before, path_before) = split_url(&url(&before));
        let (host_after, path_after) = split_url(&url(&after));
        let pointer = "/servers/0/url";
        if path_before != path_after {
            let what = format!("the base path is `{path_after}` instead of `{path_before}`");
            let levels = levels(Level::Compatible, Level::Breaking);
            self.found(kinds::BASE_PATH_CHANGED, levels, pointer, pointer, what);
        }
        let variables = |server: &Value| -> Vec<(String, Option<Value>, Option<Value>)> {
            let variables = server
                .get("variables")
                .and_then(Value::as_object)
                .into_iter()
                .flat_map(Map::iter);
            variables
                .map(|(name, variable)| {
                    (
                        name.clone(),
                        variable.get("default").cloned(),
                        variable.get("enum").cloned(),
                    )
                })
                .collect()
        };
        let count = |at: &At<'_>| at.get("servers").map_or(0, |servers| servers.items().len());
        let is_elsewhere = host_before != host_after || count(old) != count(new);
        if is_elsewhere || variables(&before) != variables(&after) {
            let level = if is_elsewhere { Level::Risky } else { Level::Compatible };
            let levels = levels(level, level);
            self.found(
                kinds::SERVER_CHANGED,
                levels,
                "/servers",
                "/servers",
                "the server's address or its variables changed",
            );
        } else if path_before == path_after && old.value.get("servers") != new.value.get("servers") {
            self.documentation(old, new, &["servers"], "the document");
        }
    }

    /// Compares the security requirements of the document or of an operation, if either says some.
    pub fn security(&mut self, old: &At<'_>, new: &At<'_>, what: &str) {
        let is_document = old.pointer.is_empty();
        let own = |at: &At<'_>| at.value.get("security").is_some();
        if !is_document && !own(old) && !own(new) {
            return;
        }
        let (before, after) = (alternatives(self.old, old), alternatives(self.new, new));
        let satisfied = |ones: &[Alternative], others: &[Alternative]| {
            ones.iter().all(|one| others.iter().any(|other| other.is_subset(one)))
        };
        let (kind, level, verb) = match (satisfied(&before, &after), satisfied(&after, &before)) {
            (true, true) => return,
            (true, false) => (kinds::SECURITY_LOOSENED, Level::Compatible, "asks for less"),
            (false, true) => (kinds::SECURITY_TIGHTENED, Level::Breaking, "asks for more"),
            (false, false) => (kinds::SECURITY_CHANGED, Level::Breaking, "asks for something else"),
        };
        // The client attaches what it was configured with, so its callers may have what is asked for now.
        let levels = levels(level.min(Level::Risky), level);
        let pointers = (join(&old.pointer, "security"), join(&new.pointer, "security"));
        self.found(
            kind,
            levels,
            &pointers.0,
            &pointers.1,
            format!("{what} {verb} in the way of credentials"),
        );
    }
}

/// The part of a server's address that names the host, and the path behind it.
pub fn split_url(url: &str) -> (String, String) {
    let start = url.find("://").map_or(0, |at| at + 3);
    let end = url[start..].find('/').map_or(url.len(), |at| start + at);
    (url[..end].to_owned(), url[end..].trim_end_matches('/').to_owned())
}

fn alternatives(document: &Document, at: &At<'_>) -> Vec<Alternative> {
    let security = at.value.get("security").or_else(|| document.value.get("security"));
    let listed: Vec<Alternative> = security
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .map(|alternative| {
            let schemes = alternative.as_object().into_iter().flat_map(Map::iter);
            schemes.map(|(name, scopes)| scheme(document, name, scopes)).collect()
        })
        .collect();
    match listed.is_empty() {
        // Nothing is required.
        true => vec![Alternative::new()],
        false => listed,
    }
}

/// What a scheme is, whatever it is called.
fn scheme(document: &Document, name: &str, scopes: &Value) -> String {
    let pointer = join("/components/securitySchemes", name);
    let mut scheme = document.value.pointer(&pointer).cloned().unwrap_or(Value::from(name));
    if let Some(members) = scheme.as_object_mut() {
        members.remove("description");
        members.sort_keys();
    }
    format!("{scheme} {scopes}")
}
