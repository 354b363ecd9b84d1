//! A document as its author wrote it: its text, what it says, and where it says so.

use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde_json::Value;

pub mod nodes;
mod places;

use places::Places;

use crate::finding::{Finding, Lines};
use crate::rules::openapi;

/// A document of `specs/`.
pub struct Document {
    /// Where it was read from, as findings name it.
    pub path: PathBuf,
    /// As it was read.
    pub text: String,
    /// What the text says, with the keys in its order.
    pub value: Value,
    places: Places,
    lines: Lines,
}

/// Parses YAML 1.2, in which `OFF` is a string.
pub fn parse<T: DeserializeOwned>(text: &str) -> Result<T, serde_saphyr::Error> {
    serde_saphyr::from_str_with_options(text, serde_saphyr::options! { strict_booleans: true, budget: None })
}

/// The documents of a folder, in the order of their names.
///
/// # Errors
///
/// The folder can't be listed.
pub fn files_of(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        paths.push(entry?.path());
    }
    paths.retain(|path| is_document(path) && path.is_file());
    paths.sort();
    Ok(paths)
}

/// Whether a file is a document by its name.
#[must_use]
pub fn is_document(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    let extension = extension.unwrap_or_default().to_ascii_lowercase();
    ["yaml", "yml", "json"].contains(&extension.as_str())
}

impl Document {
    /// Reads a document in YAML or JSON.
    ///
    /// # Errors
    ///
    /// A finding if the file can't be read, or if it is not valid YAML.
    pub fn read(path: &Path) -> Result<Self, Box<Finding>> {
        match std::fs::read_to_string(path) {
            Ok(text) => Self::new(path, text),
            Err(error) => Err(Box::new(Finding::of_file(
                path,
                &openapi::READABLE,
                format!("can't be read: {error}"),
            ))),
        }
    }

    /// Takes the text of a document that is in memory.
    ///
    /// # Errors
    ///
    /// A finding if it is not valid YAML.
    pub fn new(path: &Path, text: String) -> Result<Self, Box<Finding>> {
        let lines = Lines::of(&text);
        match (parse(&text), Places::of(&text)) {
            (Ok(value), Ok(places)) => Ok(Self {
                path: path.to_owned(),
                text,
                value,
                places,
                lines,
            }),
            (parsed, places) => {
                let (at, reason) = match (places, parsed) {
                    (Err((at, reason)), _) => (at, reason),
                    (_, Err(error)) => {
                        let at = error.location().map_or(0, |location| {
                            places::offset(&text, location.line() as usize, location.column() as usize)
                        });
                        (at, one_line(&error.to_string()))
                    }
                    (Ok(_), Ok(_)) => (0, String::new()),
                };
                let reason = format!("is not valid YAML: {reason}");
                Err(Box::new(Finding::of_text(
                    path,
                    &text,
                    &lines,
                    at..at,
                    &openapi::READABLE,
                    reason,
                )))
            }
        }
    }

    /// The same document with the keys of its objects in order, so that what is made of it does not depend on theirs.
    #[must_use]
    pub fn sorted(&self) -> Self {
        let mut value = self.value.clone();
        value.sort_all_objects();
        Self {
            path: self.path.clone(),
            text: self.text.clone(),
            value,
            places: self.places.clone(),
            lines: self.lines.clone(),
        }
    }

    /// The file's name without its folder.
    #[must_use]
    pub fn file_name(&self) -> &str {
        self.path.file_name().and_then(|name| name.to_str()).unwrap_or_default()
    }

    /// Where a JSON pointer points at, in bytes of the text: the key of an entry, or the value itself. What is not in the
    /// text is where the nearest thing around it is.
    #[must_use]
    pub fn place(&self, pointer: &str) -> Range<usize> {
        self.places.nearest(pointer)
    }

    /// What a reference into this document points at, `#/components/…`.
    #[must_use]
    pub fn at(&self, reference: &str) -> Option<&Value> {
        let pointer = reference.strip_prefix('#')?;
        self.value.pointer(pointer).or_else(|| {
            // A reference is a URI, so it may be escaped as one.
            let plain = percent_decoded(pointer)?;
            self.value.pointer(&plain)
        })
    }

    /// The value itself or what its references lead to; None if one points at nothing.
    #[must_use]
    pub fn resolve<'a>(&'a self, value: &'a Value) -> Option<&'a Value> {
        let mut value = value;
        // A chain that is longer goes in circles.
        for _ in 0..16 {
            match value.get("$ref").and_then(Value::as_str) {
                None => return Some(value),
                Some(reference) => value = self.at(reference)?,
            }
        }
        None
    }

    /// A finding in this document.
    #[must_use]
    pub fn finding(&self, rule: &'static crate::finding::Rule, pointer: &str, message: impl Into<String>) -> Finding {
        let mut finding = self.finding_at(self.place(pointer), rule, message);
        finding.pointer = pointer.to_owned();
        finding
    }

    /// A finding at a place of the text, in bytes.
    #[must_use]
    pub fn finding_at(
        &self,
        place: Range<usize>,
        rule: &'static crate::finding::Rule,
        message: impl Into<String>,
    ) -> Finding {
        Finding::of_text(&self.path, &self.text, &self.lines, place, rule, message)
    }

    /// A finding about a key itself, whatever its value is.
    #[must_use]
    pub fn finding_of_key(
        &self,
        rule: &'static crate::finding::Rule,
        pointer: &str,
        message: impl Into<String>,
    ) -> Finding {
        let mut finding = self.finding_at(self.places.key(pointer), rule, message);
        finding.pointer = pointer.to_owned();
        finding
    }
}

/// The pointer to a key of the object at `pointer`.
#[must_use]
pub fn join(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}

fn one_line(text: &str) -> String {
    let first = text.lines().next().unwrap_or_default();
    first.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn percent_decoded(text: &str) -> Option<String> {
    if !text.contains('%') {
        return None;
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        let code = (*first == b'%').then(|| tail.get(..2)).flatten();
        let code = code.and_then(|code| u8::from_str_radix(std::str::from_utf8(code).ok()?, 16).ok());
        match code {
            Some(code) => {
                bytes.push(code);
                rest = tail.get(2..).unwrap_or_default();
            }
            None => bytes.push(*first),
        }
    }
    String::from_utf8(bytes).ok()
}
