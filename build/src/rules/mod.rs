//! The rules, in files by what they are about, and the order in which they are applied.

pub mod openapi;

use crate::document::Document;
use crate::finding::Finding;

/// Everything that is wrong with a document.
#[must_use]
pub fn check(_document: &Document) -> Vec<Finding> {
    Vec::new()
}
