//! A state of documents: a file, a folder, or either at a revision of git.

use std::path::{Path, PathBuf};

use super::git::{self, Entry};
use super::{Change, documents, pair};
use crate::document::{self, Document};

/// Documents that were read together.
pub struct State {
    /// As it was named.
    pub name: String,
    /// Its documents, in the order of their names.
    pub documents: Vec<Document>,
    /// One document was named, not a folder.
    pub is_file: bool,
}

impl State {
    /// Reads a file or a folder if there is one of this name, or else a revision (`v0.1.0`, whose `specs/` is meant) or a
    /// path at a revision (`main:specs/openmedia.yaml`, from the top of the repository).
    ///
    /// # Errors
    ///
    /// The reason, as a sentence without its full stop.
    pub fn read(name: &str, root: &Path) -> Result<Self, String> {
        let path = Path::new(name);
        if path.is_dir() {
            return Self::of_folder(name, path);
        }
        if path.exists() {
            return Ok(Self {
                name: name.to_owned(),
                documents: vec![Document::read(path).map_err(|finding| finding.to_string())?],
                is_file: true,
            });
        }
        Self::of_revision(name, root)
    }

    /// Reads the documents in a folder.
    ///
    /// # Errors
    ///
    /// The folder can't be listed, has no documents, or one of them can't be read.
    pub fn of_folder(name: &str, folder: &Path) -> Result<Self, String> {
        let paths =
            document::files_of(folder).map_err(|error| format!("{} can't be listed: {error}", folder.display()))?;
        if paths.is_empty() {
            return Err(format!("{} has no documents (*.yaml, *.yml, *.json)", folder.display()));
        }
        let documents = paths.iter().map(|path| Document::read(path)).collect::<Result<_, _>>();
        Ok(Self {
            name: name.to_owned(),
            documents: documents.map_err(|finding| finding.to_string())?,
            is_file: false,
        })
    }

    /// Reads what stands at a revision.
    fn of_revision(name: &str, root: &Path) -> Result<Self, String> {
        if name.starts_with('-') {
            return Err(format!(
                "`{name}` is neither a file nor a folder, and no revision starts with `-`"
            ));
        }
        let (revision, path) = match name.split_once(':') {
            Some((revision, path)) => (revision, Some(path)),
            None => (name, None),
        };
        let commit = match revision {
            "" => None,
            revision => git::commit(root, revision)?,
        };
        let Some(commit) = commit else {
            return Err(format!("`{name}` is neither a file nor a folder nor a revision of git"));
        };
        let path = match path {
            Some(path) => path.to_owned(),
            None => format!("{}specs", git::prefix(root)?),
        };
        let entry =
            git::read(root, &commit, &path, document::is_document).map_err(|reason| format!("{name}: {reason}"))?;
        let document = |path: &str, text: String| {
            let path = PathBuf::from(format!("{revision}:{path}"));
            Document::new(&path, text).map_err(|finding| finding.to_string())
        };
        let (documents, is_file) = match entry {
            Entry::File(text) => (vec![document(&path, text)?], true),
            Entry::Folder(files) => {
                let folder = path.trim_end_matches('/');
                let documents = files
                    .into_iter()
                    .map(|(file, text)| document(format!("{folder}/{file}").trim_start_matches('/'), text));
                (documents.collect::<Result<Vec<_>, _>>()?, false)
            }
        };
        if documents.is_empty() {
            return Err(format!("{name}: `{path}` has no documents (*.yaml, *.yml, *.json)"));
        }
        Ok(Self {
            name: name.to_owned(),
            documents,
            is_file,
        })
    }
}

/// What changed between two states. Two files are compared whatever they are called, and a file is compared with the one
/// of its name in a folder.
///
/// # Errors
///
/// A folder has no document of the name.
pub fn compare(old: &State, new: &State) -> Result<Vec<Change>, String> {
    match (&old.documents[..], &new.documents[..]) {
        ([one], [other]) if old.is_file && new.is_file => Ok(pair(one, other)),
        ([one], others) if old.is_file => Ok(pair(one, same_name(one, others, &new.name)?)),
        (ones, [other]) if new.is_file => Ok(pair(same_name(other, ones, &old.name)?, other)),
        (ones, others) => Ok(documents(ones, others)),
    }
}

fn same_name<'a>(document: &Document, others: &'a [Document], name: &str) -> Result<&'a Document, String> {
    let same = others.iter().find(|other| other.file_name() == document.file_name());
    same.ok_or_else(|| format!("{name} has no `{}`", document.file_name()))
}
