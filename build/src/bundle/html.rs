//! Documents as one page for a browser: everything in one file, which needs nothing else.

use std::fmt::Write;

use serde_json::{Map, Value};

use crate::document::Document;
use crate::document::nodes::METHODS;

const STYLE: &str = include_str!("page.css");

/// Hides what doesn't have the words that were typed. Without it the page can be read just the same.
const SCRIPT: &str = include_str!("page.js");

/// The page.
#[must_use]
pub fn page(documents: &[Document]) -> String {
    let services: Vec<Service<'_>> = documents.iter().map(Service::new).collect();
    let mut navigation = String::new();
    let mut main = String::new();
    for service in &services {
        service.navigation(&mut navigation);
        service.render(&mut main);
    }
    let count: usize = services.iter().map(|service| service.operations().len()).sum();
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; \
         script-src 'unsafe-inline'\">\n\
         <title>Genesys Multicloud CX APIs</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
         <a class=\"skip\" href=\"#main\">To the operations</a>\n\
         <nav aria-label=\"Services\">\n<h1>Genesys Multicloud CX APIs</h1>\n\
         <p>{} services, {count} operations</p>\n\
         <p class=\"search\" hidden><input type=\"search\" id=\"search\" placeholder=\"Search (press /)\" \
         aria-label=\"Search operations and schemas\"> <output id=\"found\"></output></p>\n{navigation}</nav>\n\
         <main id=\"main\">\n{main}</main>\n<script>\n{SCRIPT}</script>\n</body>\n</html>\n",
        services.len()
    )
}

struct Service<'a> {
    document: &'a Document,
    /// What its anchors begin with.
    name: String,
}

struct Operation<'a> {
    method: &'static str,
    path: &'a str,
    item: &'a Value,
    value: &'a Value,
}

impl<'a> Operation<'a> {
    fn id(&self) -> String {
        let id = self.value.get("operationId").and_then(Value::as_str);
        id.map_or_else(|| format!("{}-{}", self.method, self.path), str::to_owned)
    }

    fn is_deprecated(&self) -> bool {
        self.value.get("deprecated") == Some(&Value::Bool(true))
    }
}

impl<'a> Service<'a> {
    fn new(document: &'a Document) -> Self {
        let name = document
            .path
            .file_stem()
            .and_then(|stem| stem.to_str())
            .unwrap_or("service");
        Self {
            document,
            name: name.to_owned(),
        }
    }

    fn title(&self) -> &str {
        let title = self
            .document
            .value
            .pointer("/info/title")
            .and_then(Value::as_str)
            .unwrap_or(&self.name);
        title.strip_prefix("Genesys Multicloud CX ").unwrap_or(title)
    }

    /// In the order of the tags, and of the document where they are equal.
    fn operations(&self) -> Vec<Operation<'a>> {
        let mut operations = Vec::new();
        for (path, item) in members(self.document.value.get("paths")) {
            for method in METHODS {
                operations.extend(item.get(method).map(|value| Operation {
                    method,
                    path,
                    item,
                    value,
                }));
            }
        }
        operations
    }

    fn tags(&self) -> Vec<(&'a str, &'a str, Vec<Operation<'a>>)> {
        let mut groups: Vec<(&str, &str, Vec<Operation<'_>>)> = Vec::new();
        for tag in self
            .document
            .value
            .get("tags")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            groups.push((text(tag, "name"), text(tag, "description"), Vec::new()));
        }
        for operation in self.operations() {
            let tag = operation
                .value
                .pointer("/tags/0")
                .and_then(Value::as_str)
                .unwrap_or("Operations");
            match groups.iter_mut().find(|(name, _, _)| *name == tag) {
                Some((_, _, operations)) => operations.push(operation),
                None => groups.push((tag, "", vec![operation])),
            }
        }
        groups.retain(|(_, _, operations)| !operations.is_empty());
        groups
    }

    fn anchor(&self, kind: &str, name: &str) -> String {
        let plain = |text: &str| -> String {
            text.chars()
                .map(|letter| {
                    if letter.is_alphanumeric() || letter == '-' {
                        letter
                    } else {
                        '_'
                    }
                })
                .collect()
        };
        format!("{}--{kind}-{}", plain(&self.name), plain(name))
    }

    fn navigation(&self, page: &mut String) {
        let _ = writeln!(
            page,
            "<details class=\"service\"><summary>{}</summary>\n<a href=\"#{}\">About</a>",
            escape(self.title()),
            self.anchor("service", "about")
        );
        for (tag, _, operations) in self.tags() {
            let _ = writeln!(page, "<h2>{}</h2>\n<ul>", escape(tag));
            for operation in operations {
                let class = if operation.is_deprecated() {
                    " class=\"deprecated\""
                } else {
                    ""
                };
                let _ = writeln!(
                    page,
                    "<li><a href=\"#{}\"{class}>{} {}</a></li>",
                    self.anchor("operation", &operation.id()),
                    method(operation.method),
                    escape(&operation.id()),
                );
            }
            page.push_str("</ul>\n");
        }
        page.push_str("</details>\n");
    }

    fn render(&self, page: &mut String) {
        let info = self.document.value.get("info").unwrap_or(&Value::Null);
        let server = self
            .document
            .value
            .pointer("/servers/0/url")
            .and_then(Value::as_str)
            .unwrap_or("/");
        let webhook = match self.document.value.get("x-genesys-webhook") {
            Some(Value::Bool(true)) => " <span class=\"mark\">Genesys calls</span>",
            _ => "",
        };
        let _ = writeln!(
            page,
            "<section class=\"service\">\n<header id=\"{}\">\n<h2>{}{webhook}</h2>\n<p>Version {} · <code>{}</code></p>\n{}</header>",
            self.anchor("service", "about"),
            escape(self.title()),
            escape(text(info, "version")),
            escape(server),
            prose(text(info, "description")),
        );
        for (tag, description, operations) in self.tags() {
            let _ = writeln!(page, "<h3 class=\"tag\">{}</h3>\n{}", escape(tag), prose(description));
            for operation in operations {
                self.operation(page, &operation);
            }
        }
        let schemas: Vec<_> = members(self.document.value.pointer("/components/schemas")).collect();
        if !schemas.is_empty() {
            page.push_str("<h3 class=\"tag\">Schemas</h3>\n");
        }
        for (name, schema) in schemas {
            let _ = writeln!(
                page,
                "<article class=\"schema\" id=\"{0}\" data-words=\"{1}\">\n<h4><a href=\"#{0}\">{2}</a></h4>\n{3}</article>",
                self.anchor("schema", name),
                escape(&format!("{name} {}", self.title()).to_lowercase()),
                escape(name),
                self.schema(schema),
            );
        }
        page.push_str("</section>\n");
    }

    fn operation(&self, page: &mut String, operation: &Operation<'_>) {
        let id = operation.id();
        let summary = text(operation.value, "summary");
        let mark = match operation.is_deprecated() {
            true => " <span class=\"mark\">deprecated</span>",
            false => "",
        };
        let words = format!(
            "{id} {} {} {summary} {}",
            operation.method,
            operation.path,
            self.title()
        )
        .to_lowercase();
        let _ = writeln!(
            page,
            "<article class=\"operation\" id=\"{0}\" data-words=\"{1}\">\n<h4><a href=\"#{0}\">{2}</a>{mark}</h4>\n\
             <p class=\"address\">{3} <code>{4}</code> <span class=\"id\">{5}</span></p>\n{6}",
            self.anchor("operation", &id),
            escape(&words),
            escape(if summary.is_empty() { &id } else { summary }),
            method(operation.method),
            path(operation.path),
            escape(&id),
            prose(text(operation.value, "description")),
        );
        self.security(page, operation);
        self.parameters(page, operation);
        if let Some(body) = operation
            .value
            .get("requestBody")
            .and_then(|body| self.document.resolve(body))
        {
            page.push_str("<h5>Request body</h5>\n");
            page.push_str(&prose(text(body, "description")));
            self.content(page, body);
        }
        page.push_str("<h5>Responses</h5>\n");
        for (status, response) in members(operation.value.get("responses")) {
            let response = self.document.resolve(response).unwrap_or(&Value::Null);
            let class = status.chars().next().filter(char::is_ascii_digit).unwrap_or('x');
            let _ = writeln!(
                page,
                "<div class=\"response\">\n<p><span class=\"status s{class}\">{}</span> {}</p>",
                escape(status),
                inline(text(response, "description").trim())
            );
            for (name, header) in members(response.get("headers")) {
                let header = self.document.resolve(header).unwrap_or(&Value::Null);
                let _ = writeln!(
                    page,
                    "<p class=\"header\">Header <code>{}</code>: {}</p>",
                    escape(name),
                    inline(text(header, "description").trim())
                );
            }
            self.content(page, response);
            page.push_str("</div>\n");
        }
        page.push_str("</article>\n");
    }

    fn security(&self, page: &mut String, operation: &Operation<'_>) {
        let security = operation
            .value
            .get("security")
            .or_else(|| self.document.value.get("security"));
        let alternatives: Vec<String> = security
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .map(|alternative| {
                let schemes: Vec<String> = members(Some(alternative))
                    .map(|(name, _)| format!("<code>{}</code>", escape(name)))
                    .collect();
                match schemes.is_empty() {
                    true => "none".to_owned(),
                    false => schemes.join(" and "),
                }
            })
            .collect();
        if !alternatives.is_empty() {
            let _ = writeln!(
                page,
                "<p class=\"security\">Credentials: {}</p>",
                alternatives.join(", or ")
            );
        }
    }

    fn parameters(&self, page: &mut String, operation: &Operation<'_>) {
        let own = operation
            .value
            .get("parameters")
            .and_then(Value::as_array)
            .into_iter()
            .flatten();
        let shared = operation
            .item
            .get("parameters")
            .and_then(Value::as_array)
            .into_iter()
            .flatten();
        let mut parameters: Vec<&Value> = Vec::new();
        for parameter in own
            .chain(shared)
            .filter_map(|parameter| self.document.resolve(parameter))
        {
            let key = |parameter: &Value| (text(parameter, "in").to_owned(), text(parameter, "name").to_owned());
            if parameters.iter().all(|other| key(other) != key(parameter)) {
                parameters.push(parameter);
            }
        }
        if parameters.is_empty() {
            return;
        }
        page.push_str("<h5>Parameters</h5>\n<div class=\"wide\"><table>\n");
        for parameter in parameters {
            let schema = parameter.get("schema").unwrap_or(&Value::Null);
            let _ = writeln!(
                page,
                "<tr><th scope=\"row\"><code>{}</code>{}<br><small>{}</small></th><td>{}</td><td>{}{}</td></tr>",
                escape(text(parameter, "name")),
                required(parameter.get("required") == Some(&Value::Bool(true))),
                escape(text(parameter, "in")),
                self.type_of(schema),
                prose(text(parameter, "description")),
                self.facts(schema),
            );
        }
        page.push_str("</table></div>\n");
    }

    fn content(&self, page: &mut String, holder: &Value) {
        for (media_type, content) in members(holder.get("content")) {
            let schema = content.get("schema").unwrap_or(&Value::Null);
            let _ = writeln!(
                page,
                "<p class=\"content\"><code>{}</code>: {}</p>",
                escape(media_type),
                self.type_of(schema)
            );
            if schema.get("$ref").is_none() && schema.get("properties").is_some() {
                page.push_str(&self.schema(schema));
            }
            let named = members(content.get("examples")).map(|(name, example)| {
                let example = self.document.resolve(example).unwrap_or(&Value::Null);
                (name.as_str(), example.get("value"))
            });
            for (name, example) in content
                .get("example")
                .map(|example| ("", Some(example)))
                .into_iter()
                .chain(named)
            {
                let Some(example) = example else {
                    continue;
                };
                let _ = writeln!(
                    page,
                    "<details class=\"example\"><summary>Example{}</summary><pre>{}</pre></details>",
                    if name.is_empty() {
                        String::new()
                    } else {
                        format!(" {}", escape(name))
                    },
                    escape(&format!("{example:#}"))
                );
            }
        }
    }

    /// All that a schema says.
    fn schema(&self, schema: &Value) -> String {
        let mut text_of = prose(text(schema, "description"));
        if schema.get("properties").is_none() {
            let _ = writeln!(text_of, "<p>{}</p>", self.type_of(schema));
            text_of.push_str(&self.facts(schema));
        }
        for (key, phrase) in [("allOf", "All of"), ("anyOf", "Any of"), ("oneOf", "One of")] {
            let parts = schema
                .get(key)
                .and_then(Value::as_array)
                .map(Vec::as_slice)
                .unwrap_or_default();
            if !parts.is_empty() {
                let _ = writeln!(text_of, "<p>{phrase}:</p>\n<ul>");
                for part in parts {
                    let inner = match part.get("$ref") {
                        Some(_) => self.type_of(part),
                        None => self.schema(part),
                    };
                    let _ = writeln!(text_of, "<li>{inner}</li>");
                }
                text_of.push_str("</ul>\n");
            }
        }
        let needed: Vec<&str> = schema
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        if schema.get("properties").is_some() {
            text_of.push_str("<div class=\"wide\"><table>\n");
            for (name, member) in members(schema.get("properties")) {
                let nested = match member.get("properties").or_else(|| member.pointer("/items/properties")) {
                    Some(_) => self.schema(member.get("items").unwrap_or(member)),
                    None => prose(text(member, "description")),
                };
                let _ = writeln!(
                    text_of,
                    "<tr><th scope=\"row\"><code>{}</code>{}</th><td>{}</td><td>{nested}{}</td></tr>",
                    escape(name),
                    required(needed.contains(&name.as_str())),
                    self.type_of(member),
                    self.facts(member),
                );
            }
            text_of.push_str("</table></div>\n");
        }
        text_of
    }

    /// A type in a few words, with a link to where it is described.
    fn type_of(&self, schema: &Value) -> String {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let name = reference.rsplit('/').next().unwrap_or(reference);
            return format!("<a href=\"#{}\">{}</a>", self.anchor("schema", name), escape(name));
        }
        let nullable = match schema.get("nullable") {
            Some(Value::Bool(true)) => " or null",
            _ => "",
        };
        let format = match text(schema, "format") {
            "" => String::new(),
            format => format!(" ({})", escape(format)),
        };
        let parts = |key: &str| -> Option<String> {
            let parts = schema.get(key)?.as_array()?;
            Some(
                parts
                    .iter()
                    .map(|part| self.type_of(part))
                    .collect::<Vec<_>>()
                    .join(if key == "allOf" { " and " } else { " or " }),
            )
        };
        let word = match text(schema, "type") {
            "array" => format!("list of {}", self.type_of(schema.get("items").unwrap_or(&Value::Null))),
            "" => parts("anyOf")
                .or_else(|| parts("oneOf"))
                .or_else(|| parts("allOf"))
                .unwrap_or("any JSON".to_owned()),
            kind => escape(kind),
        };
        format!("{word}{format}{nullable}")
    }

    /// Values, default, limits and example of a schema.
    fn facts(&self, schema: &Value) -> String {
        let mut facts = Vec::new();
        let code = |value: &Value| match value {
            Value::String(text) => format!("<code>{}</code>", escape(text)),
            other => format!("<code>{}</code>", escape(&other.to_string())),
        };
        let values = schema
            .get("enum")
            .or_else(|| schema.pointer("/items/enum"))
            .and_then(Value::as_array);
        if let Some(values) = values {
            facts.push(format!(
                "Values: {}",
                values.iter().map(code).collect::<Vec<_>>().join(", ")
            ));
        }
        for (key, word) in [
            ("default", "Default"),
            ("minLength", "Least length"),
            ("maxLength", "Greatest length"),
            ("minItems", "Fewest"),
            ("maxItems", "Most"),
            ("minimum", "Least"),
            ("maximum", "Greatest"),
            ("pattern", "Pattern"),
            ("example", "Example"),
        ] {
            facts.extend(schema.get(key).map(|value| format!("{word}: {}", code(value))));
        }
        match facts.is_empty() {
            true => String::new(),
            false => format!("<p class=\"facts\">{}</p>\n", facts.join("<br>")),
        }
    }
}

fn members(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flat_map(Map::iter)
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn required(is_required: bool) -> &'static str {
    if is_required {
        " <span class=\"required\">required</span>"
    } else {
        ""
    }
}

fn method(method: &str) -> String {
    format!("<span class=\"method {method}\">{}</span>", method.to_uppercase())
}

/// A path that may break before each of its segments.
fn path(path: &str) -> String {
    escape(path).replace('/', "<wbr>/")
}

/// The little Markdown that descriptions have: paragraphs, lists, and code.
fn prose(text: &str) -> String {
    let mut html = String::new();
    for block in text.split("\n\n").map(str::trim).filter(|block| !block.is_empty()) {
        let mut paragraph = Vec::new();
        let mut items: Vec<String> = Vec::new();
        for line in block.lines().map(str::trim) {
            match (line.strip_prefix("- "), items.last_mut()) {
                (Some(item), _) => items.push(item.to_owned()),
                (None, Some(item)) => {
                    item.push(' ');
                    item.push_str(line);
                }
                (None, None) => paragraph.push(line),
            }
        }
        if !paragraph.is_empty() {
            let _ = writeln!(html, "<p>{}</p>", inline(&paragraph.join(" ")));
        }
        if !items.is_empty() {
            let items: String = items.iter().map(|item| format!("<li>{}</li>", inline(item))).collect();
            let _ = writeln!(html, "<ul>{items}</ul>");
        }
    }
    html
}

/// Text with what stands between backticks as code.
fn inline(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    // A backtick without another is itself.
    let paired = if parts.len() % 2 == 1 {
        parts.len()
    } else {
        parts.len() - 1
    };
    let mut html = String::new();
    for (index, part) in parts.iter().enumerate() {
        match (index < paired, index % 2) {
            (true, 1) => {
                let _ = write!(html, "<code>{}</code>", escape(part));
            }
            (true, _) => html.push_str(&escape(part)),
            (false, _) => {
                html.push('`');
                html.push_str(&escape(part));
            }
        }
    }
    html
}

/// Text that is no markup, neither between tags nor in an attribute.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            letter => escaped.push(letter),
        }
    }
    escaped
}
