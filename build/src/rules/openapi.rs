//! What makes a document OpenAPI 3.0.

use crate::finding::{Group, Rule};

/// The file is there, and it is YAML.
pub static READABLE: Rule = Rule {
    name: "readable",
    group: Group::OpenApi,
    why: "What can't be read can't be checked.",
    help: "Mend the file where the parser gave up.",
};
