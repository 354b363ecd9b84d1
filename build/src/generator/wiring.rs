//! What of the crate follows from which documents there are: the modules, the list of services, and the places where a
//! service is mentioned by hand.

use std::fmt::Write as _;
use std::path::Path;

use super::{Generated, Mode, Report, rules, write};
use crate::finding::Finding;

/// The files beside the generated ones that are about all of them.
pub const FILES: [&str; 2] = ["mod.rs", "services.rs"];

const HEAD: &str = "// @generated from specs/ by `cargo build --features codegen`. Do not edit.\n";

/// Writes the lists, or finds that they differ, and finds what is not mentioned where it has to be.
pub fn put(root: &Path, all: &[Generated], mode: Mode, report: &mut Report) -> Vec<Finding> {
    let folder = root.join("generated");
    let mut findings = Vec::new();
    for (name, text) in FILES.iter().zip([modules(all), services(all)]) {
        match write::file(&folder.join(name), &text, mode, report) {
            Ok(true) => report.written.push(format!("generated/{name}: written")),
            Ok(false) => {}
            Err(finding) => findings.push(*finding),
        }
    }
    findings.extend(all.iter().flat_map(|generated| unwired(root, &generated.name)));
    findings
}

/// A module for each document, and what tests have to know of all of them.
fn modules(all: &[Generated]) -> String {
    let mut text = format!("{HEAD}\n//! The code that is generated for each service from its document in `specs/`.\n");
    let mut rows = String::new();
    for generated in all {
        let (feature, module) = (&generated.name, super::module_name(&generated.name));
        let _ = write!(
            text,
            "\n#[cfg(feature = \"{feature}\")]\n\
             #[rustfmt::skip]\n\
             // Members and setters are called what they are called in the document.\n\
             #[allow(clippy::should_implement_trait, clippy::too_many_arguments, clippy::wrong_self_convention)]\n\
             pub(crate) mod {module};\n"
        );
        let _ = write!(
            rows,
            "        #[cfg(feature = \"{feature}\")]\n        \
             (\"{module}\", {module}::MODELS, include_str!(\"{module}.json\")),\n"
        );
    }
    let _ = write!(
        text,
        "\n/// Name, models and JSON of each document.\n\
         #[cfg(test)]\n\
         #[rustfmt::skip]\n\
         pub(crate) fn documents() -> Vec<(&'static str, &'static [crate::models::Model], &'static str)> {{\n    \
             vec![\n{rows}    ]\n}}\n"
    );
    text
}

/// The rows of the enumeration of services.
fn services(all: &[Generated]) -> String {
    let mut text = format!("{HEAD}\nservices! {{\n");
    for generated in all {
        let Some(service) = &generated.service else {
            continue;
        };
        let module = super::module_name(&generated.name);
        let docs = super::emit::comment(&service.summary).replace("///", "    ///");
        let _ = writeln!(
            text,
            "{docs}    {} = \"{module}\", \"{}\";",
            service.type_name, service.base_path
        );
    }
    text.push_str("}\n");
    text
}

/// Where a service is mentioned by hand, and what stands there.
pub fn mentions(name: &str) -> [(&'static str, String); 5] {
    let module = super::module_name(name);
    [
        ("Cargo.toml", format!("\n{name} = [")),
        ("Cargo.toml", format!("\"{name}\",")),
        ("src/services/mod.rs", format!("pub mod {module};")),
        ("src/lib.rs", format!("pub use services::{module};")),
        ("specs/README.md", format!("`{name}.")),
    ]
}

fn unwired(root: &Path, name: &str) -> Vec<Finding> {
    let document = root.join("specs").join(name).with_extension("yaml");
    let mut findings = Vec::new();
    for (file, mention) in mentions(name) {
        // Without the file, this is another package than the one that has services.
        let text = std::fs::read_to_string(root.join(file)).unwrap_or_else(|_| mention.clone());
        if !text.contains(&mention) {
            let message = format!("{file} does not mention the service: it needs `{}`", mention.trim());
            findings.push(Finding::of_file(&document, &rules::NOT_WIRED, message));
        }
    }
    findings
}
