//! What makes a document OpenAPI 3.0, other than the keys of its objects.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use openapiv3::OpenAPI;
use serde_json::Value;

use super::{Check, Context, nearest, shown};
use crate::document::join;
use crate::document::nodes::{Kind, Node, array, is_extension, is_set, object, text};
use crate::finding::{Finding, Group, Rule};

/// The file is there, and it is YAML.
pub static READABLE: Rule = Rule {
    name: "readable",
    group: Group::OpenApi,
    why: "What can't be read can't be checked.",
    help: "Mend the file where the parser gave up.",
};

/// The version is 3.0.
pub static VERSION: Rule = Rule {
    name: "version",
    group: Group::OpenApi,
    why: "Each version of OpenAPI has keys and meanings of its own, and the generator knows those of 3.0.",
    help: "Write the document in OpenAPI 3.0, and `openapi: 3.0.3` at its top.",
};

/// What no other rule sees.
pub static OPENAPI: Rule = Rule {
    name: "openapi",
    group: Group::OpenApi,
    why: "The parser of OpenAPI documents that the generator uses does not take the document.",
    help: "Mend what the parser complains of.",
};

/// Paths are templates, and no two are the same.
pub static PATHS: Rule = Rule {
    name: "paths",
    group: Group::OpenApi,
    why: "A path begins with `/`, is what stands behind the server's address, and is told from others without the names of \
          its parameters.",
    help: "Correct the path. What comes behind `?` is documented as parameters in `query`.",
};

/// Path parameters are those of the template.
pub static PATH_PARAMETERS: Rule = Rule {
    name: "path-parameters",
    group: Group::OpenApi,
    why: "Each `{name}` of a path is filled in from a required parameter in `path` of that name; a client can't build the \
          address otherwise.",
    help: "Declare each name of the path once, with `in: path` and `required: true`, and no other in `path`.",
};

/// A parameter is there once.
pub static UNIQUE_PARAMETERS: Rule = Rule {
    name: "unique-parameters",
    group: Group::OpenApi,
    why: "A parameter is told from others by its name and its place.",
    help: "Remove one of the two.",
};

/// Parameters and headers say how their value is written.
pub static PARAMETER_SCHEMAS: Rule = Rule {
    name: "parameter-schemas",
    group: Group::OpenApi,
    why: "A parameter or header has either a `schema` or a `content` of one media type, which say how its value is written.",
    help: "Write one of the two.",
};

/// A style belongs to the place of its parameter.
pub static PARAMETER_STYLES: Rule = Rule {
    name: "parameter-styles",
    group: Group::OpenApi,
    why: "Each style is for parameters in certain places.",
    help: "Take a style for the place: `simple`, `label`, `matrix` in `path`; `form`, `spaceDelimited`, `pipeDelimited`, \
           `deepObject` in `query`; `simple` in `header`; `form` in `cookie`.",
};

/// Headers that HTTP has a meaning for are no parameters.
pub static IGNORED_HEADERS: Rule = Rule {
    name: "ignored-headers",
    group: Group::OpenApi,
    why: "OpenAPI ignores parameters and headers of this name: media types say the same.",
    help: "Remove it, and list the media types under `content`.",
};

/// Operations are told apart by their operationId.
pub static UNIQUE_OPERATION_IDS: Rule = Rule {
    name: "unique-operation-ids",
    group: Group::OpenApi,
    why: "Tools take the `operationId` for the name of an operation, so no two are the same.",
    help: "Give each operation an identifier of its own.",
};

/// Responses are under their status codes.
pub static RESPONSE_CODES: Rule = Rule {
    name: "response-codes",
    group: Group::OpenApi,
    why: "Responses are found by their status: a code from `100` to `599`, a class from `1XX` to `5XX`, or `default`.",
    help: "Write one of these, in quotes, and at least one response.",
};

/// Required members exist.
pub static REQUIRED_MEMBERS: Rule = Rule {
    name: "required-members",
    group: Group::OpenApi,
    why: "A required member that is no property has no schema; mostly the name of either is misspelt.",
    help: "Correct the name, add the property, or leave out an empty list.",
};

/// Limits leave something.
pub static LIMITS: Rule = Rule {
    name: "limits",
    group: Group::OpenApi,
    why: "No value fits the schema.",
    help: "Correct the limits: the lower one is not above the upper one, and `multipleOf` is greater than zero.",
};

/// Security schemes are declared.
pub static SECURITY_SCHEMES: Rule = Rule {
    name: "security-schemes",
    group: Group::OpenApi,
    why: "A security requirement names schemes under `components/securitySchemes`, and scopes that the scheme has.",
    help: "Correct the name, or declare the scheme or the scope. Only OAuth 2 and OpenID Connect have scopes.",
};

/// Tags are declared once.
pub static UNIQUE_TAGS: Rule = Rule {
    name: "unique-tags",
    group: Group::OpenApi,
    why: "A tag is known by its name.",
    help: "Remove one of the two.",
};

/// Names of components can stand in references.
pub static COMPONENT_NAMES: Rule = Rule {
    name: "component-names",
    group: Group::OpenApi,
    why: "OpenAPI allows letters, digits, `.`, `-` and `_` in the name of a component, which stands in references.",
    help: "Rename the component, and correct the references to it.",
};

/// Variables of servers are declared.
pub static SERVER_VARIABLES: Rule = Rule {
    name: "server-variables",
    group: Group::OpenApi,
    why: "Each `{name}` of a server's address is filled in from the variable of that name, by its default if nothing else.",
    help: "Declare each variable of the address, and no other; with an `enum` the default is one of its values.",
};

/// Of two ways to say something one is taken.
pub static EITHER_OR: Rule = Rule {
    name: "either-or",
    group: Group::OpenApi,
    why: "OpenAPI allows one of these keys only, since no tool could tell which one counts.",
    help: "Remove one of the two.",
};

/// What has the last word, after every other rule of the group.
pub static LAST_CHECKS: &[Check] = &[Check {
    rules: &[&OPENAPI],
    run: parser,
}];

/// The other checks of this file.
pub static CHECKS: &[Check] = &[
    Check {
        rules: &[&READABLE],
        run: |_, _| {},
    },
    Check {
        rules: &[&VERSION],
        run: version,
    },
    Check {
        rules: &[&PATHS],
        run: paths,
    },
    Check {
        rules: &[&PATH_PARAMETERS, &UNIQUE_PARAMETERS],
        run: path_parameters,
    },
    Check {
        rules: &[&PARAMETER_SCHEMAS, &PARAMETER_STYLES, &IGNORED_HEADERS],
        run: parameters,
    },
    Check {
        rules: &[&UNIQUE_OPERATION_IDS],
        run: operation_ids,
    },
    Check {
        rules: &[&RESPONSE_CODES],
        run: response_codes,
    },
    Check {
        rules: &[&REQUIRED_MEMBERS],
        run: required_members,
    },
    Check {
        rules: &[&LIMITS],
        run: limits,
    },
    Check {
        rules: &[&SECURITY_SCHEMES],
        run: security_schemes,
    },
    Check {
        rules: &[&UNIQUE_TAGS],
        run: tags,
    },
    Check {
        rules: &[&COMPONENT_NAMES],
        run: component_names,
    },
    Check {
        rules: &[&SERVER_VARIABLES],
        run: server_variables,
    },
    Check {
        rules: &[&EITHER_OR],
        run: either_or,
    },
];

fn version(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = context.document;
    let message = match document.value.get("openapi") {
        Some(Value::String(version)) => {
            let patch = version.strip_prefix("3.0.").unwrap_or_default();
            if !patch.is_empty() && patch.chars().all(|char| char.is_ascii_digit()) {
                return;
            }
            format!("the version is {version} and should be 3.0.3")
        }
        Some(Value::Number(version)) => format!("the version is the number {version} and should be 3.0.3"),
        // The walk over all keys says so.
        Some(_) => return,
        None if document.value.get("swagger").is_some() => {
            let message = "this is Swagger, whose documents have another form than those of OpenAPI 3.0";
            findings.push(document.finding_of_key(&VERSION, "/swagger", message));
            return;
        }
        None => return,
    };
    findings.push(document.finding(&VERSION, "/openapi", message));
}

/// `$.a.b[0]` of serde_path_to_error as a pointer.
fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    path.iter().fold(String::new(), |place, segment| match segment {
        Segment::Seq { index } => format!("{place}/{index}"),
        Segment::Map { key } => join(&place, key),
        Segment::Enum { .. } | Segment::Unknown => place,
    })
}

fn parser(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = context.document;
    // The parser stops at the first fault, and the other rules say more of it.
    if findings.iter().any(|finding| finding.rule.group == Group::OpenApi) {
        return;
    }
    if let Err(error) = serde_path_to_error::deserialize::<_, OpenAPI>(&document.value) {
        findings.push(document.finding(&OPENAPI, &pointer(error.path()), error.inner().to_string()));
    }
}

fn paths(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = context.document;
    let mut templates: HashMap<String, &str> = HashMap::new();
    for (path, _) in object(document.value.get("paths")) {
        if is_extension(path) {
            continue;
        }
        let place = join("/paths", path);
        let mut add = |message: String| findings.push(document.finding_of_key(&PATHS, &place, message));
        if !path.starts_with('/') {
            add(format!("`{path}` does not begin with `/`"));
        }
        if path.contains(['?', '#']) {
            add(format!("`{path}` has a query or a fragment"));
        }
        let (template, names) = match split(path) {
            Ok(parts) => parts,
            Err(reason) => {
                add(format!("`{path}` {reason}"));
                continue;
            }
        };
        for (index, name) in names.iter().enumerate() {
            if names.iter().take(index).any(|other| other == name) {
                add(format!("`{{{name}}}` is in `{path}` twice"));
            }
        }
        if let Some(other) = templates.insert(template, path) {
            add(format!(
                "`{path}` is the same as `{other}` but for the names of parameters"
            ));
        }
    }
}

/// A template without the names in it, and these names; or what is wrong with it.
fn split(template: &str) -> Result<(String, Vec<&str>), &'static str> {
    let mut plain = String::new();
    let mut names = Vec::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            return Err("has a `{` without a `}`");
        };
        if before.contains('}') || name.contains('{') {
            return Err("has braces that don't go together");
        }
        if name.is_empty() {
            return Err("has `{}` without a name in it");
        }
        plain.push_str(before);
        plain.push_str("{}");
        names.push(name);
        rest = after;
    }
    if rest.contains('}') {
        return Err("has a `}` without a `{`");
    }
    plain.push_str(rest);
    Ok((plain, names))
}

fn path_parameters(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = context.document;
    for operation in &context.operations {
        let Ok((_, template)) = split(operation.path) else {
            continue;
        };
        let template: BTreeSet<&str> = template.into_iter().collect();
        let mut declared = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let own = join(&operation.pointer, "parameters");
        for (pointer, parameter) in &operation.parameters {
            let (Some(name), Some(place)) = (text(parameter, "name"), text(parameter, "in")) else {
                continue;
            };
            // An operation's parameter takes the place of one of the path.
            if !seen.insert((pointer.starts_with(&own), place, name)) {
                let message = format!("`{name}` in `{place}` is there twice");
                findings.push(document.finding(&UNIQUE_PARAMETERS, pointer, message));
            }
            if place != "path" {
                continue;
            }
            declared.insert(name);
            let mut add = |message| findings.push(document.finding(&PATH_PARAMETERS, pointer, message));
            if !template.contains(name) {
                add(format!(
                    "`{{{name}}}` is not in the path `{}`{}",
                    operation.path,
                    nearest(name, template.iter().copied())
                ));
            }
            if !is_set(parameter, "required") {
                add(format!("`{{{name}}}` is not required"));
            }
        }
        for name in template.difference(&declared) {
            let message = format!("the operation has no parameter `{{{name}}}`");
            findings.push(document.finding(&PATH_PARAMETERS, &operation.pointer, message));
        }
    }
}

fn parameters(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = context.document;
    for node in &context.nodes {
        if !matches!(node.kind, Kind::Header | Kind::Parameter) || node.reference().is_some() {
            continue;
        }
        let name = node.kind.name();
        let mut add = |rule, pointer: &str, message| findings.push(document.finding(rule, pointer, message));
        match (node.value.get("schema"), node.value.get("content")) {
            (None, None) => add(
                &PARAMETER_SCHEMAS,
                &node.pointer,
                format!("{name} has a `schema` or a `content`, and this one has neither"),
            ),
            (Some(_), Some(_)) => add(
                &PARAMETER_SCHEMAS,
                &node.at("content"),
                format!("{name} has a `schema` or a `content`, and this one has both"),
            ),
            (None, Some(content)) if content.as_object().is_some_and(|content| content.len() != 1) => add(
                &PARAMETER_SCHEMAS,
                &node.at("content"),
                format!("the `content` of {name} has one media type"),
            ),
            _ => {}
        }
        if node.kind == Kind::Header {
            let is_content_type = node
                .pointer
                .rsplit('/')
                .next()
                .is_some_and(|name| name.eq_ignore_ascii_case("content-type"));
            if is_content_type && !node.pointer.starts_with("/components/headers/") {
                add(
                    &IGNORED_HEADERS,
                    &node.pointer,
                    "`Content-Type` is no header of its own".to_owned(),
                );
            }
            continue;
        }
        let place = text(node.value, "in").unwrap_or_default();
        let styles: &[&str] = match place {
            "path" => &["simple", "label", "matrix"],
            "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
            "header" => &["simple"],
            "cookie" => &["form"],
            _ => continue,
        };
        let style = text(node.value, "style");
        if let Some(style) = style.filter(|style| !styles.contains(style)) {
            add(
                &PARAMETER_STYLES,
                &node.at("style"),
                format!("`{style}` is no style of parameters in `{place}`"),
            );
        }
        let name = text(node.value, "name").unwrap_or_default();
        if place == "header" && ["accept", "content-type"].contains(&&*name.to_ascii_lowercase()) {
            add(
                &IGNORED_HEADERS,
                &node.pointer,
                format!("`{name}` is no header parameter"),
            );
        }
    }
}

fn operation_ids(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = context.document;
    let mut seen: BTreeMap<&str, &Node<'_>> = BTreeMap::new();
    for node in context.nodes_of(Kind::Operation) {
        let Some(id) = text(node.value, "operationId") else {
            continue;
        };
        match seen.get(id) {
            Some(other) => {
                let line = document
                    .finding(&UNIQUE_OPERATION_IDS, &other.at("operationId"), "")
                    .line;
                let message = format!("`{id}` is the operation in line {line}");
                findings.push(document.finding(&UNIQUE_OPERATION_IDS, &node.at("operationId"), message));
            }
            None => {
                seen.insert(id, node);
            }
        }
    }
}

fn response_codes(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = context.document;
    for node in context.nodes_of(Kind::Responses) {
        let codes: Vec<&String> = object(Some(node.value)).map(|(code, _)| code).collect();
        if codes.iter().all(|code| is_extension(code)) {
            findings.push(document.finding(&RESPONSE_CODES, &node.pointer, "there is no response"));
        }
        for code in codes.into_iter().filter(|code| !is_extension(code)) {
            let is_code = match code.as_bytes() {
                [b'1'..=b'5', rest @ ..] => rest == b"XX" || rest.len() == 2 && rest.iter().all(u8::is_ascii_digit),
                _ => code == "default",
            };
            if !is_code {
                let message = format!("`{code}` is no status code");
                findings.push(document.finding_of_key(&RESPONSE_CODES, &node.at(code), message));
            }
        }
    }
}

fn required_members(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = context.document;
    for node in context.nodes_of(Kind::Schema) {
        let Some(required) = node.value.get("required").and_then(Value::as_array) else {
            continue;
        };
        let place = node.at("required");
        if required.is_empty() {
            findings.push(document.finding(&REQUIRED_MEMBERS, &place, "the list of required members is empty"));
        }
        // A schema that is part of others may require what these have, and one may require what it takes in.
        let parts = ["/allOf/", "/anyOf/", "/oneOf/"];
        let is_part = node.pointer.ends_with("/not")
            || node.pointer.rsplit_once('/').is_some_and(|(list, _)| {
                let list = format!("{list}/");
                parts.iter().any(|part| list.ends_with(part))
            });
        let has_parts = ["allOf", "anyOf", "oneOf"]
            .iter()
            .any(|key| node.value.get(key).is_some());
        let is_open = node
            .value
            .get("additionalProperties")
            .is_some_and(|more| *more != Value::Bool(false));
        let properties = node.value.get("properties");
        for (index, name) in required.iter().enumerate() {
            let Some(text) = name.as_str() else {
                continue;
            };
            let place = format!("{place}/{index}");
            if required.iter().take(index).any(|other| other == name) {
                findings.push(document.finding(&REQUIRED_MEMBERS, &place, format!("`{text}` is required twice")));
            }
            if !is_part && !has_parts && !is_open && properties.and_then(|properties| properties.get(text)).is_none() {
                let known = object(properties).map(|(name, _)| &**name);
                let message = format!("`{text}` is required and no property{}", nearest(text, known));
                findings.push(document.finding(&REQUIRED_MEMBERS, &place, message));
            }
        }
    }
}

fn limits(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = context.document;
    let pairs = [
        ("minimum", "maximum"),
        ("minLength", "maxLength"),
        ("minItems", "maxItems"),
        ("minProperties", "maxProperties"),
    ];
    for node in context.nodes_of(Kind::Schema) {
        let number = |key: &str| node.value.get(key).and_then(Value::as_f64);
        for (lower, upper) in pairs {
            if let (Some(least), Some(most)) = (number(lower), number(upper))
                && least > most
            {
                let message = format!("`{lower}` is {least}, which is more than {most}, the `{upper}`");
                findings.push(document.finding(&LIMITS, &node.at(lower), message));
            }
        }
        if number("multipleOf").is_some_and(|number| number <= 0.0) {
            let message = "`multipleOf` is not greater than zero";
            findings.push(document.finding(&LIMITS, &node.at("multipleOf"), message));
        }
    }
}

fn security_schemes(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = context.document;
    let schemes = document.value.pointer("/components/securitySchemes");
    for node in context.nodes_of(Kind::SecurityRequirement) {
        for (name, scopes) in object(Some(node.value)) {
            let Some(scheme) = schemes.and_then(|schemes| schemes.get(name)) else {
                let known = object(schemes).map(|(name, _)| &**name);
                let message = format!("`{name}` is not declared{}", nearest(name, known));
                findings.push(document.finding_of_key(&SECURITY_SCHEMES, &node.at(name), message));
                continue;
            };
            let scheme = document.follow(scheme);
            let flows = scheme.get("flows");
            let known = || {
                object(flows)
                    .flat_map(|(_, flow)| object(flow.get("scopes")))
                    .map(|(scope, _)| &**scope)
            };
            for (index, scope) in array(Some(scopes)).iter().enumerate() {
                let Some(scope) = scope.as_str() else {
                    continue;
                };
                let message = match text(scheme, "type") {
                    Some("oauth2") if flows.is_some() && !known().any(|other| other == scope) => {
                        format!("`{name}` has no scope `{scope}`{}", nearest(scope, known()))
                    }
                    Some("apiKey" | "http") => format!("`{name}` is of a type that has no scopes"),
                    _ => continue,
                };
                let place = format!("{}/{index}", node.at(name));
                findings.push(document.finding(&SECURITY_SCHEMES, &place, message));
            }
        }
    }
}

fn tags(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let mut seen = BTreeSet::new();
    for node in context.nodes_of(Kind::Tag) {
        if let Some(name) = text(node.value, "name")
            && !seen.insert(name)
        {
            let message = format!("the tag `{name}` is there twice");
            findings.push(context.document.finding(&UNIQUE_TAGS, &node.at("name"), message));
        }
    }
}

fn component_names(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for (section, entries) in object(context.document.value.get("components")) {
        for (name, _) in object(Some(entries)) {
            let is_plain = |char: char| char.is_ascii_alphanumeric() || ['.', '-', '_'].contains(&char);
            if !is_extension(section) && (name.is_empty() || !name.chars().all(is_plain)) {
                let place = join(&join("/components", section), name);
                let message = format!("`{name}` can't be the name of a component");
                findings.push(context.document.finding_of_key(&COMPONENT_NAMES, &place, message));
            }
        }
    }
}

fn server_variables(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = context.document;
    for node in context.nodes_of(Kind::Server) {
        let Some(url) = text(node.value, "url") else {
            continue;
        };
        let names = match split(url) {
            Ok((_, names)) => names,
            Err(reason) => {
                findings.push(document.finding(&SERVER_VARIABLES, &node.at("url"), format!("the address {reason}")));
                continue;
            }
        };
        let variables = node.value.get("variables");
        for name in &names {
            if variables.and_then(|variables| variables.get(name)).is_none() {
                let known = object(variables).map(|(name, _)| &**name);
                let message = format!("the variable `{name}` is not declared{}", nearest(name, known));
                findings.push(document.finding(&SERVER_VARIABLES, &node.at("url"), message));
            }
        }
        for (name, variable) in object(variables) {
            let place = join(&node.at("variables"), name);
            if !names.contains(&&**name) {
                let message = format!("the variable `{name}` is not in the address");
                findings.push(document.finding_of_key(&SERVER_VARIABLES, &place, message));
            }
            let values = variable.get("enum").and_then(Value::as_array);
            if let (Some(values), Some(default)) = (values, variable.get("default"))
                && !values.contains(default)
            {
                let message = format!("the default `{}` is not in the `enum`", shown(default));
                findings.push(document.finding(&SERVER_VARIABLES, &join(&place, "default"), message));
            }
        }
    }
}

fn either_or(context: &Context<'_>, findings: &mut Vec<Finding>) {
    for node in &context.nodes {
        let (one, other) = match node.kind {
            Kind::Header | Kind::MediaType | Kind::Parameter => ("example", "examples"),
            Kind::Example => ("value", "externalValue"),
            Kind::Link => ("operationRef", "operationId"),
            Kind::Schema if is_set(node.value, "readOnly") && is_set(node.value, "writeOnly") => {
                ("readOnly", "writeOnly")
            }
            _ => continue,
        };
        if node.reference().is_none() && node.value.get(one).is_some() && node.value.get(other).is_some() {
            let message = format!("`{one}` and `{other}` exclude each other");
            findings.push(context.document.finding_of_key(&EITHER_OR, &node.at(other), message));
        }
    }
}
