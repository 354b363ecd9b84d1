//! Renders what was generated and brings it into `generated/`.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::error::GeneratorError;
use super::lower::Lowered;
use super::parse::Document;
use super::{Generated, Mode};

/// Hashes in the head let a test without the generator see that the spec or the code was changed since.
pub fn render_rust(document: &Document, lowered: &Lowered, code: &str) -> String {
    format!(
        "// @generated from specs/{}.yaml by `cargo build --features codegen`. Do not edit.\n\
         // spec {}\n\
         // code {}\n\
         \n\
         {code}",
        lowered.name,
        sha256(&document.text),
        sha256(code),
    )
}

fn sha256(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The document as JSON, for programs that have no YAML parser: the simulator is one.
pub fn render_json(document: &Document) -> String {
    format!("{:#}\n", document.value)
}

/// Writes what differs, or in [`Mode::Check`] refuses to.
pub fn put(generated: &Generated, folder: &Path, mode: Mode) -> Result<&'static str, GeneratorError> {
    let mut what = "unchanged";
    let [rust, json] = paths(&generated.name, folder);
    for (path, text) in [(rust, &generated.rust), (json, &generated.json)] {
        if std::fs::read_to_string(&path).is_ok_and(|present| present == *text) {
            continue;
        }
        if mode == Mode::Check {
            return Err(GeneratorError::document(
                &path,
                "is stale: run `cargo build --features codegen` and commit what it writes",
            ));
        }
        std::fs::create_dir_all(folder)
            .and_then(|()| std::fs::write(&path, text))
            .map_err(|error| GeneratorError::document(&path, format!("can't be written: {error}")))?;
        what = "written";
    }
    Ok(what)
}

/// Removes what was generated from documents that are gone.
pub fn remove_others(names: &[String], folder: &Path, mode: Mode) -> Result<(), GeneratorError> {
    let expected: Vec<PathBuf> = names.iter().flat_map(|name| paths(name, folder)).collect();
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let surplus: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| !expected.contains(path))
        .collect();
    if let Some(path) = surplus.iter().find(|path| mode == Mode::Check || !is_generated(path)) {
        return Err(GeneratorError::document(
            path,
            "belongs to no spec: remove it, or put it elsewhere",
        ));
    }
    for path in surplus {
        std::fs::remove_file(&path)
            .map_err(|error| GeneratorError::document(&path, format!("can't be removed: {error}")))?;
    }
    Ok(())
}

/// Whether a file is what this generator wrote, or the JSON beside it.
fn is_generated(path: &Path) -> bool {
    let rust = path.with_extension("rs");
    std::fs::read_to_string(rust).is_ok_and(|text| text.starts_with("// @generated from specs/"))
}

fn paths(name: &str, folder: &Path) -> [PathBuf; 2] {
    let name = name.replace('-', "_");
    [folder.join(format!("{name}.rs")), folder.join(format!("{name}.json"))]
}
