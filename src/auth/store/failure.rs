//! What goes wrong with a file.

use std::error::Error;
use std::io::{self, ErrorKind};
use std::path::Path;

pub(super) type Failure = Box<dyn Error + Send + Sync>;

/// Of the same kind, and with a name to it.
pub(super) fn failed(what: &str, path: &Path, error: io::Error) -> Failure {
    let reason = match error.kind() {
        ErrorKind::Unsupported if error.raw_os_error().is_none() => "it is no plain file".into(),
        _ => error.to_string(),
    };
    let reason = format!("{} can't be {what}: {reason}", path.display());
    io::Error::new(error.kind(), reason).into()
}
