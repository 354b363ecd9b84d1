//! `generated/` belongs to `specs/`: neither was changed without the other.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use sha2::{Digest, Sha256};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn specs() -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join("specs")).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    assert!(!paths.is_empty());
    paths
}

fn generated(spec: &Path, extension: &str) -> String {
    let name = spec.file_stem().unwrap().to_str().unwrap().replace('-', "_");
    let path = root().join("generated").join(name).with_extension(extension);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn sha256(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

const HOW: &str = "run `cargo build --features codegen` and commit what it writes";

#[test]
fn the_code_is_that_of_the_spec_and_not_edited() {
    for spec in specs() {
        let code = generated(&spec, "rs");
        let (head, code) = code.split_once("\n\n").unwrap();
        let mut lines = head.lines().skip(1);
        let text = fs::read_to_string(&spec).unwrap();
        assert_eq!(
            lines.next(),
            Some(&*format!("// spec {}", sha256(&text))),
            "{}: {HOW}",
            spec.display()
        );
        assert_eq!(
            lines.next(),
            Some(&*format!("// code {}", sha256(code))),
            "{}: {HOW}",
            spec.display()
        );
    }
}

#[test]
fn the_json_is_that_of_the_spec() {
    for spec in specs() {
        let yaml: Value = serde_saphyr::from_str(&fs::read_to_string(&spec).unwrap()).unwrap();
        let json: Value = serde_json::from_str(&generated(&spec, "json")).unwrap();
        assert_eq!(yaml, json, "{}: {HOW}", spec.display());
    }
}
