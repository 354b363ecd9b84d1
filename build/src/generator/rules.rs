//! What the generator refuses, since the code would not compile, or would not do what the document says.

use crate::finding::{Group, Rule};

macro_rules! rules {
    ($($constant:ident = $name:literal: $why:literal, $help:literal;)+) => {
        $(
            #[doc = $why]
            pub static $constant: Rule = Rule {
                name: $name,
                group: Group::Generator,
                why: $why,
                help: $help,
            };
        )+

        /// Every rule of the generator.
        pub static RULES: &[&Rule] = &[$(&$constant),+];
    };
}

rules! {
    MODULE_NAME = "module-name":
        "A document becomes a module of its name, and two modules can't have the same one.",
        "Call the file by letters in lower case, digits and hyphens, beginning with a letter, and by a name of its own.";
    BASE_PATH = "base-path":
        "All operations of a document go to one base path, which is the path of its server's URL.",
        "Leave one server, with a URL of the form https://{host}/base/path, and mark others by `x-specs-leave-out: reason`.";
    REFERENCE = "generator-reference":
        "A reference has to lead to something in the same document, of the kind that belongs there.",
        "Bring what it refers to into this document, and refer to it as `#/components/…`.";
    ENDLESS = "endless-reference":
        "Something that is nothing but itself has no content.",
        "Take one reference out of the circle.";
    PATH_TEMPLATE = "path-template":
        "Every part in braces is filled by a path parameter of its name, and every path parameter has such a part.",
        "Make the names in the path and those of the path parameters the same.";
    PARAMETER_ENCODING = "parameter-encoding":
        "A parameter has to be written into the request in a way that OpenAPI defines and that loses nothing.",
        "Use another `style`, or a schema whose values can be written in this one.";
    REQUEST_BODY = "request-body":
        "A request has one body of one media type, which is made of one argument.",
        "Leave a media type that is JSON, a flat form, one file, or bytes.";
    SUCCESS = "generator-success":
        "A method returns what a successful response holds.",
        "Describe at least one response.";
    SECURITY_SCHEME = "security-scheme":
        "The client sends credentials in the ways that it knows.",
        "Declare an API key, a bearer token or the basic scheme under `components.securitySchemes`.";
    SCHEMA = "schema":
        "A schema is an object, whose `type` is one of six.",
        "Write `type: array`, `boolean`, `integer`, `number`, `object` or `string`, or leave it out for any JSON.";
    SECRET = "secret":
        "Secrets are kept out of logs by a type that holds a text; anything else would be shown.",
        "Use `format: password` with `type: string` only.";
    ENUMERATION = "generator-enumeration":
        "The values of a string's enumeration become the variants of an enumeration of texts.",
        "List strings only.";
    VARIANT_NAMES = "variant-names":
        "`x-enum-varnames` names the variant of each value, in order.",
        "Give one name in Pascal case for each value, each of its own, and none that is a word of Rust.";
    UNKNOWN_MARK = "unknown-mark":
        "A mark that nobody knows does nothing, and what it was meant to do is not done.",
        "Correct the name, or remove it.";
    ENVELOPE = "generator-envelope":
        "An envelope is taken off where a payload is under `data`, or kept where the status is beside it.",
        "Write `x-genesys-envelope: data` or `x-genesys-envelope: self`.";
    LEFT_OUT = "left-out":
        "Whoever leaves something out says why.",
        "Give `x-specs-leave-out` a reason, or remove it.";
    NOT_WIRED = "not-wired":
        "A service that the crate does not mention is not compiled.",
        "Add what is missing; `specs new` writes all of it for a new service.";
    STALE = "stale":
        "What is in `generated/` is what the documents give, so that either can be read for the other.",
        "Run `cargo specs generate` and commit what it writes.";
    FOREIGN_FILE = "foreign-file":
        "Everything in `generated/` is made of a document, and is removed with it.",
        "Put the file elsewhere, or remove it.";
    WRITABLE = "writable":
        "What is generated has to be written.",
        "Mend what the system says.";
    PROGENITOR = "progenitor":
        "The types of models come from progenitor, which gives up on some documents.",
        "Simplify the schema that the message names, and tell us: what is accepted here should not get that far.";
}
