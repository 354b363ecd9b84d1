//! Renders what was generated and brings it into `generated/`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use similar::TextDiff;

use super::{Generated, Mode, Report, module_name, rules};
use crate::document::Document;
use crate::finding::Finding;

/// Hashes in the head let a test without the generator see that the spec or the code was changed since.
pub fn render_rust(document: &Document, code: &str) -> String {
    format!(
        "// @generated from specs/{} by `cargo build --features codegen`. Do not edit.\n\
         // spec {}\n\
         // code {}\n\
         \n\
         {code}",
        document.file_name(),
        sha256(&document.text),
        sha256(code),
    )
}

/// Whether the code beside a document's folder was made of this very text, so that it can be made of it.
pub fn is_fresh(document: &Document) -> bool {
    let name = Path::new(document.file_name())
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy();
    let folder = document.path.parent().and_then(Path::parent);
    let Some(folder) = folder.map(|folder| folder.join("generated")) else {
        return false;
    };
    let [rust, _] = paths(&name, &folder);
    let text = std::fs::read_to_string(rust).unwrap_or_default();
    let mut lines = text.lines();
    let is_generated = lines
        .next()
        .is_some_and(|line| line.starts_with("// @generated from specs/"));
    is_generated && lines.next() == Some(&format!("// spec {}", sha256(&document.text)))
}

fn sha256(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    let mut hex = String::with_capacity(64);
    for byte in digest {
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

/// The document as JSON, for programs that have no YAML parser: the simulator is one.
pub fn render_json(document: &Document) -> String {
    format!("{:#}\n", document.value)
}

/// Writes what differs, or in [`Mode::Check`] finds that it does.
pub fn put(generated: &Generated, folder: &Path, mode: Mode, report: &mut Report) -> Vec<Finding> {
    let [rust, json] = paths(&generated.name, folder);
    let mut is_written = false;
    let mut findings = Vec::new();
    for (path, text) in [(rust, &generated.rust), (json, &generated.json)] {
        match file(&path, text, mode, report) {
            Ok(written) => is_written |= written,
            Err(finding) => findings.push(*finding),
        }
    }
    if is_written {
        let (name, operations, types) = (&generated.name, generated.operations, generated.types);
        report
            .written
            .push(format!("{name}: {operations} operations, {types} types, written"));
    }
    findings
}

/// Whether a file had to be written.
pub fn file(path: &Path, text: &str, mode: Mode, report: &mut Report) -> Result<bool, Box<Finding>> {
    let present = std::fs::read_to_string(path).unwrap_or_default();
    if present == text {
        return Ok(false);
    }
    if mode == Mode::Check {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let difference = TextDiff::from_lines(present.as_str(), text);
        let _ = write!(
            report.difference,
            "{}",
            difference
                .unified_diff()
                .header(&format!("a/generated/{name}"), &format!("b/generated/{name}"))
        );
        return Err(Box::new(Finding::of_file(path, &rules::STALE, "is stale")));
    }
    let folder = path.parent().unwrap_or(path);
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(path, text))
        .map_err(|error| {
            let message = format!("can't be written: {error}");
            Box::new(Finding::of_file(path, &rules::WRITABLE, message))
        })?;
    Ok(true)
}

/// Removes what was generated from documents that are gone.
pub fn remove_others(names: &[&str], folder: &Path, mode: Mode) -> Result<(), Box<Finding>> {
    let mut expected: Vec<PathBuf> = names.iter().flat_map(|name| paths(name, folder)).collect();
    expected.extend(super::wiring::FILES.iter().map(|name| folder.join(name)));
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let surplus: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| !expected.contains(path))
        .collect();
    if let Some(path) = surplus.iter().find(|path| mode == Mode::Check || !is_generated(path)) {
        let message = "belongs to no document";
        return Err(Box::new(Finding::of_file(path, &rules::FOREIGN_FILE, message)));
    }
    for path in surplus {
        std::fs::remove_file(&path).map_err(|error| {
            let message = format!("can't be removed: {error}");
            Box::new(Finding::of_file(&path, &rules::WRITABLE, message))
        })?;
    }
    Ok(())
}

/// Whether a file is what this generator wrote, or the JSON beside it.
fn is_generated(path: &Path) -> bool {
    let rust = path.with_extension("rs");
    std::fs::read_to_string(rust).is_ok_and(|text| text.starts_with("// @generated from specs/"))
}

fn paths(name: &str, folder: &Path) -> [PathBuf; 2] {
    let name = module_name(name);
    [folder.join(format!("{name}.rs")), folder.join(format!("{name}.json"))]
}
