//! The objects of a document whose meaning OpenAPI 3.0 defines: what kinds there are, which keys each has, and where
//! they are in a document.

use serde_json::Value;

use super::{Document, join};

/// What OpenAPI calls an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of the specification")]
pub enum Kind {
    Callback,
    Components,
    Contact,
    Discriminator,
    Document,
    Encoding,
    Example,
    ExternalDocs,
    Header,
    Info,
    License,
    Link,
    MediaType,
    OAuthFlow,
    OAuthFlows,
    Operation,
    Parameter,
    PathItem,
    Paths,
    RequestBody,
    Response,
    Responses,
    Schema,
    SecurityRequirement,
    SecurityScheme,
    Server,
    ServerVariable,
    Tag,
    Xml,
}

/// What may be the value of a key.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// Any JSON.
    Any,
    /// A list of any JSON.
    Anys,
    /// True or false.
    Boolean,
    /// One of some texts.
    Choice(&'static [&'static str]),
    /// A list of objects.
    List(Kind),
    /// Objects by name.
    Map(Kind),
    /// Any JSON by name.
    MapOfAny,
    /// Texts by name.
    MapOfText,
    /// A number.
    Number,
    /// One object.
    One(Kind),
    /// A schema, or a boolean in its place.
    SchemaOrBoolean,
    /// A text.
    Text,
    /// A list of texts.
    Texts,
    /// An integer that is not negative.
    Whole,
}

/// A key of a kind of object.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// As it is written.
    pub key: &'static str,
    /// Whether the object is invalid without it.
    pub is_required: bool,
    /// What its value may be.
    pub shape: Shape,
}

const fn optional(key: &'static str, shape: Shape) -> Field {
    Field {
        key,
        is_required: false,
        shape,
    }
}

const fn required(key: &'static str, shape: Shape) -> Field {
    Field {
        key,
        is_required: true,
        shape,
    }
}

/// The methods that a path item has operations for.
pub const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// A path without the names of its parameters, since `/a/{x}` and `/a/{y}` are the same.
#[must_use]
pub fn without_names(path: &str) -> String {
    let mut parts = path.split('{');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        plain.push_str("{}");
        plain.push_str(part.split_once('}').map_or("", |(_, rest)| rest));
    }
    plain
}

/// The sections of the components and what they hold.
pub const SECTIONS: [(&str, Kind); 9] = [
    ("schemas", Kind::Schema),
    ("parameters", Kind::Parameter),
    ("responses", Kind::Response),
    ("requestBodies", Kind::RequestBody),
    ("headers", Kind::Header),
    ("examples", Kind::Example),
    ("securitySchemes", Kind::SecurityScheme),
    ("links", Kind::Link),
    ("callbacks", Kind::Callback),
];

const STYLES: &[&str] = &[
    "matrix",
    "label",
    "form",
    "simple",
    "spaceDelimited",
    "pipeDelimited",
    "deepObject",
];

use Shape::{
    Any, Anys, Boolean, Choice, List, Map, MapOfAny, MapOfText, Number, One, SchemaOrBoolean, Text, Texts, Whole,
};

impl Kind {
    /// The kind in words, with its article.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Callback => "a callback",
            Self::Components => "the components",
            Self::Contact => "the contact",
            Self::Discriminator => "a discriminator",
            Self::Document => "a document",
            Self::Encoding => "an encoding",
            Self::Example => "an example",
            Self::ExternalDocs => "external documentation",
            Self::Header => "a header",
            Self::Info => "the information about the API",
            Self::License => "the license",
            Self::Link => "a link",
            Self::MediaType => "a media type",
            Self::OAuthFlow => "an OAuth flow",
            Self::OAuthFlows => "the OAuth flows",
            Self::Operation => "an operation",
            Self::Parameter => "a parameter",
            Self::PathItem => "a path item",
            Self::Paths => "the paths",
            Self::RequestBody => "a request body",
            Self::Response => "a response",
            Self::Responses => "the responses",
            Self::Schema => "a schema",
            Self::SecurityRequirement => "a security requirement",
            Self::SecurityScheme => "a security scheme",
            Self::Server => "a server",
            Self::ServerVariable => "a server variable",
            Self::Tag => "a tag",
            Self::Xml => "an XML object",
        }
    }

    /// Whether a reference may stand in its place.
    #[must_use]
    pub fn is_referable(self) -> bool {
        SECTIONS.iter().any(|(_, kind)| *kind == self)
    }

    /// What the keys lead to of a kind whose keys are free.
    #[must_use]
    pub fn entries(self) -> Option<Shape> {
        match self {
            Self::Callback | Self::Paths => Some(One(Self::PathItem)),
            Self::Responses => Some(One(Self::Response)),
            Self::SecurityRequirement => Some(Texts),
            _ => None,
        }
    }

    /// The keys that it has.
    #[must_use]
    pub fn fields(self) -> &'static [Field] {
        match self {
            Self::Callback | Self::Paths | Self::Responses | Self::SecurityRequirement => &[],
            Self::Components => {
                const {
                    &[
                        optional("schemas", Map(Kind::Schema)),
                        optional("responses", Map(Kind::Response)),
                        optional("parameters", Map(Kind::Parameter)),
                        optional("examples", Map(Kind::Example)),
                        optional("requestBodies", Map(Kind::RequestBody)),
                        optional("headers", Map(Kind::Header)),
                        optional("securitySchemes", Map(Kind::SecurityScheme)),
                        optional("links", Map(Kind::Link)),
                        optional("callbacks", Map(Kind::Callback)),
                    ]
                }
            }
            Self::Contact => const { &[optional("name", Text), optional("url", Text), optional("email", Text)] },
            Self::Discriminator => const { &[required("propertyName", Text), optional("mapping", MapOfText)] },
            Self::Document => {
                const {
                    &[
                        required("openapi", Text),
                        required("info", One(Kind::Info)),
                        optional("servers", List(Kind::Server)),
                        required("paths", One(Kind::Paths)),
                        optional("components", One(Kind::Components)),
                        optional("security", List(Kind::SecurityRequirement)),
                        optional("tags", List(Kind::Tag)),
                        optional("externalDocs", One(Kind::ExternalDocs)),
                    ]
                }
            }
            Self::Encoding => {
                const {
                    &[
                        optional("contentType", Text),
                        optional("headers", Map(Kind::Header)),
                        optional(
                            "style",
                            Choice(&["form", "spaceDelimited", "pipeDelimited", "deepObject"]),
                        ),
                        optional("explode", Boolean),
                        optional("allowReserved", Boolean),
                    ]
                }
            }
            Self::Example => {
                const {
                    &[
                        optional("summary", Text),
                        optional("description", Text),
                        optional("value", Any),
                        optional("externalValue", Text),
                    ]
                }
            }
            Self::ExternalDocs => const { &[optional("description", Text), required("url", Text)] },
            Self::Header => {
                const {
                    &[
                        optional("description", Text),
                        optional("required", Boolean),
                        optional("deprecated", Boolean),
                        optional("allowEmptyValue", Boolean),
                        optional("style", Choice(&["simple"])),
                        optional("explode", Boolean),
                        optional("allowReserved", Boolean),
                        optional("schema", One(Kind::Schema)),
                        optional("example", Any),
                        optional("examples", Map(Kind::Example)),
                        optional("content", Map(Kind::MediaType)),
                    ]
                }
            }
            Self::Info => {
                const {
                    &[
                        required("title", Text),
                        optional("description", Text),
                        optional("termsOfService", Text),
                        optional("contact", One(Kind::Contact)),
                        optional("license", One(Kind::License)),
                        required("version", Text),
                    ]
                }
            }
            Self::License => const { &[required("name", Text), optional("url", Text)] },
            Self::Link => {
                const {
                    &[
                        optional("operationRef", Text),
                        optional("operationId", Text),
                        optional("parameters", MapOfAny),
                        optional("requestBody", Any),
                        optional("description", Text),
                        optional("server", One(Kind::Server)),
                    ]
                }
            }
            Self::MediaType => {
                const {
                    &[
                        optional("schema", One(Kind::Schema)),
                        optional("example", Any),
                        optional("examples", Map(Kind::Example)),
                        optional("encoding", Map(Kind::Encoding)),
                    ]
                }
            }
            Self::OAuthFlow => {
                const {
                    &[
                        optional("authorizationUrl", Text),
                        optional("tokenUrl", Text),
                        optional("refreshUrl", Text),
                        required("scopes", MapOfText),
                    ]
                }
            }
            Self::OAuthFlows => {
                const {
                    &[
                        optional("implicit", One(Kind::OAuthFlow)),
                        optional("password", One(Kind::OAuthFlow)),
                        optional("clientCredentials", One(Kind::OAuthFlow)),
                        optional("authorizationCode", One(Kind::OAuthFlow)),
                    ]
                }
            }
            Self::Operation => {
                const {
                    &[
                        optional("tags", Texts),
                        optional("summary", Text),
                        optional("description", Text),
                        optional("externalDocs", One(Kind::ExternalDocs)),
                        optional("operationId", Text),
                        optional("parameters", List(Kind::Parameter)),
                        optional("requestBody", One(Kind::RequestBody)),
                        required("responses", One(Kind::Responses)),
                        optional("callbacks", Map(Kind::Callback)),
                        optional("deprecated", Boolean),
                        optional("security", List(Kind::SecurityRequirement)),
                        optional("servers", List(Kind::Server)),
                    ]
                }
            }
            Self::Parameter => {
                const {
                    &[
                        required("name", Text),
                        required("in", Choice(&["query", "header", "path", "cookie"])),
                        optional("description", Text),
                        optional("required", Boolean),
                        optional("deprecated", Boolean),
                        optional("allowEmptyValue", Boolean),
                        optional("style", Choice(STYLES)),
                        optional("explode", Boolean),
                        optional("allowReserved", Boolean),
                        optional("schema", One(Kind::Schema)),
                        optional("example", Any),
                        optional("examples", Map(Kind::Example)),
                        optional("content", Map(Kind::MediaType)),
                    ]
                }
            }
            Self::PathItem => {
                const {
                    &[
                        optional("$ref", Text),
                        optional("summary", Text),
                        optional("description", Text),
                        optional("get", One(Kind::Operation)),
                        optional("put", One(Kind::Operation)),
                        optional("post", One(Kind::Operation)),
                        optional("delete", One(Kind::Operation)),
                        optional("options", One(Kind::Operation)),
                        optional("head", One(Kind::Operation)),
                        optional("patch", One(Kind::Operation)),
                        optional("trace", One(Kind::Operation)),
                        optional("servers", List(Kind::Server)),
                        optional("parameters", List(Kind::Parameter)),
                    ]
                }
            }
            Self::RequestBody => {
                const {
                    &[
                        optional("description", Text),
                        required("content", Map(Kind::MediaType)),
                        optional("required", Boolean),
                    ]
                }
            }
            Self::Response => {
                const {
                    &[
                        required("description", Text),
                        optional("headers", Map(Kind::Header)),
                        optional("content", Map(Kind::MediaType)),
                        optional("links", Map(Kind::Link)),
                    ]
                }
            }
            Self::Schema => {
                const {
                    &[
                        optional("title", Text),
                        optional("multipleOf", Number),
                        optional("maximum", Number),
                        optional("exclusiveMaximum", Boolean),
                        optional("minimum", Number),
                        optional("exclusiveMinimum", Boolean),
                        optional("maxLength", Whole),
                        optional("minLength", Whole),
                        optional("pattern", Text),
                        optional("maxItems", Whole),
                        optional("minItems", Whole),
                        optional("uniqueItems", Boolean),
                        optional("maxProperties", Whole),
                        optional("minProperties", Whole),
                        optional("required", Texts),
                        optional("enum", Anys),
                        optional(
                            "type",
                            Choice(&["array", "boolean", "integer", "number", "object", "string"]),
                        ),
                        optional("allOf", List(Kind::Schema)),
                        optional("oneOf", List(Kind::Schema)),
                        optional("anyOf", List(Kind::Schema)),
                        optional("not", One(Kind::Schema)),
                        optional("items", One(Kind::Schema)),
                        optional("properties", Map(Kind::Schema)),
                        optional("additionalProperties", SchemaOrBoolean),
                        optional("description", Text),
                        optional("format", Text),
                        optional("default", Any),
                        optional("nullable", Boolean),
                        optional("discriminator", One(Kind::Discriminator)),
                        optional("readOnly", Boolean),
                        optional("writeOnly", Boolean),
                        optional("xml", One(Kind::Xml)),
                        optional("externalDocs", One(Kind::ExternalDocs)),
                        optional("example", Any),
                        optional("deprecated", Boolean),
                    ]
                }
            }
            Self::SecurityScheme => {
                const {
                    &[
                        required("type", Choice(&["apiKey", "http", "oauth2", "openIdConnect"])),
                        optional("description", Text),
                        optional("name", Text),
                        optional("in", Choice(&["query", "header", "cookie"])),
                        optional("scheme", Text),
                        optional("bearerFormat", Text),
                        optional("flows", One(Kind::OAuthFlows)),
                        optional("openIdConnectUrl", Text),
                    ]
                }
            }
            Self::Server => {
                const {
                    &[
                        required("url", Text),
                        optional("description", Text),
                        optional("variables", Map(Kind::ServerVariable)),
                    ]
                }
            }
            Self::ServerVariable => {
                const {
                    &[
                        optional("enum", Texts),
                        required("default", Text),
                        optional("description", Text),
                    ]
                }
            }
            Self::Tag => {
                const {
                    &[
                        required("name", Text),
                        optional("description", Text),
                        optional("externalDocs", One(Kind::ExternalDocs)),
                    ]
                }
            }
            Self::Xml => {
                const {
                    &[
                        optional("name", Text),
                        optional("namespace", Text),
                        optional("prefix", Text),
                        optional("attribute", Boolean),
                        optional("wrapped", Boolean),
                    ]
                }
            }
        }
    }
}

/// An object of a document whose meaning OpenAPI defines.
#[derive(Clone, Debug)]
pub struct Node<'a> {
    /// What it should be by its place.
    pub kind: Kind,
    /// Where it is.
    pub pointer: String,
    /// The object, or the reference in its place.
    pub value: &'a Value,
}

impl Node<'_> {
    /// What it refers to, if it is a reference.
    #[must_use]
    pub fn reference(&self) -> Option<&str> {
        self.kind.is_referable().then(|| text(self.value, "$ref")).flatten()
    }

    /// The pointer to one of its keys.
    #[must_use]
    pub fn at(&self, key: &str) -> String {
        join(&self.pointer, key)
    }
}

/// An operation under `paths`.
#[derive(Clone, Debug)]
pub struct Operation<'a> {
    /// In lower case, as it is written.
    pub method: &'a str,
    /// The template.
    pub path: &'a str,
    /// Where it is.
    pub pointer: String,
    /// Parameters of the path and of the operation, references followed, each with its place in the document.
    pub parameters: Vec<(String, &'a Value)>,
    /// The operation itself.
    pub value: &'a Value,
}

impl Document {
    /// Every object in the document once, those within others after them; references are not followed.
    #[must_use]
    pub fn nodes(&self) -> Vec<Node<'_>> {
        let mut nodes = Vec::new();
        walk(Kind::Document, String::new(), &self.value, &mut nodes);
        nodes
    }

    /// Every operation under `paths`.
    #[must_use]
    pub fn operations(&self) -> Vec<Operation<'_>> {
        let mut operations = Vec::new();
        for (path, item) in object(self.value.get("paths")) {
            if is_extension(path) {
                continue;
            }
            let place = join("/paths", path);
            for (method, value) in object(Some(item)) {
                if !METHODS.contains(&&**method) || !value.is_object() {
                    continue;
                }
                let pointer = join(&place, method);
                let parameters = [(&place, item), (&pointer, value)]
                    .into_iter()
                    .flat_map(|(pointer, holder)| {
                        let list = array(holder.get("parameters")).iter().enumerate();
                        list.map(move |(index, parameter)| {
                            (format!("{pointer}/parameters/{index}"), self.follow(parameter))
                        })
                    })
                    .collect();
                operations.push(Operation {
                    method,
                    path,
                    pointer,
                    parameters,
                    value,
                });
            }
        }
        operations
    }

    /// What a reference points at, or the value itself if it is none or leads to nothing.
    #[must_use]
    pub fn follow<'a>(&'a self, value: &'a Value) -> &'a Value {
        self.resolve(value).unwrap_or(value)
    }
}

fn walk<'a>(kind: Kind, pointer: String, value: &'a Value, nodes: &mut Vec<Node<'a>>) {
    let Some(entries) = value.as_object() else {
        return;
    };
    let node = Node { kind, pointer, value };
    if node.reference().is_some() {
        nodes.push(node);
        return;
    }
    let pointer = node.pointer.clone();
    nodes.push(node);
    for (key, child) in entries {
        let fields = kind.fields();
        let shape = match fields.iter().find(|field| field.key == key) {
            Some(field) => field.shape,
            None if is_extension(key) => continue,
            None => match kind.entries() {
                Some(shape) => shape,
                None => continue,
            },
        };
        let place = join(&pointer, key);
        match shape {
            One(kind) => walk(kind, place, child, nodes),
            SchemaOrBoolean => walk(Kind::Schema, place, child, nodes),
            List(kind) => {
                for (index, child) in array(Some(child)).iter().enumerate() {
                    walk(kind, format!("{place}/{index}"), child, nodes);
                }
            }
            Map(kind) => {
                for (name, child) in object(Some(child)) {
                    walk(kind, join(&place, name), child, nodes);
                }
            }
            _ => {}
        }
    }
}

/// Whether a key is one that anybody may add to an object.
#[must_use]
pub fn is_extension(key: &str) -> bool {
    key.starts_with("x-")
}

/// Whether a pointer leads to what is at `root` or inside it.
#[must_use]
pub fn is_within(pointer: &str, root: &str) -> bool {
    pointer
        .strip_prefix(root)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The entries of an object, none if it is something else.
pub fn object(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

/// The elements of an array, none if it is something else.
#[must_use]
pub fn array(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The text under a key.
#[must_use]
pub fn text<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value.get(key)?.as_str()
}

/// Whether something is marked by a key whose value is true.
#[must_use]
pub fn is_set(value: &Value, key: &str) -> bool {
    value.get(key) == Some(&Value::Bool(true))
}
