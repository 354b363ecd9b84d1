//! What a spec author reads when a document can't be generated from.

use std::fmt;
use std::path::{Path, PathBuf};

/// Why a document was refused: file, place and reason.
#[derive(Debug, Clone)]
pub struct GeneratorError {
    file: PathBuf,
    place: Option<String>,
    reason: String,
}

impl GeneratorError {
    /// The document as a whole is at fault.
    pub fn document(file: &Path, reason: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            place: None,
            reason: reason.into(),
        }
    }

    /// Something inside the document is at fault: an operation or a schema.
    pub fn at(file: &Path, place: impl Into<String>, reason: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            place: Some(place.into()),
            reason: reason.into(),
        }
    }
}

impl fmt::Display for GeneratorError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: ", self.file.display())?;
        if let Some(place) = &self.place {
            write!(formatter, "{place}: ")?;
        }
        formatter.write_str(&self.reason)
    }
}

impl std::error::Error for GeneratorError {}
