//! Files as they were at a revision, by the program `git`.

use std::path::Path;
use std::process::Command;

/// What stands under a path of a revision.
pub enum Entry {
    File(String),
    /// Names and texts of the files in a folder, not of those in folders in it.
    Folder(Vec<(String, String)>),
}

/// The commit that a revision names; None if it names none.
pub fn commit(folder: &Path, revision: &str) -> Result<Option<String>, String> {
    let named = format!("{revision}^{{commit}}");
    let output = output(
        folder,
        &["rev-parse", "--verify", "--quiet", "--end-of-options", &named],
    )?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    Ok(Some(text).filter(|text| output.status.success() && !text.is_empty()))
}

/// Where a folder is in its repository, with a `/` at the end; nothing at the top.
pub fn prefix(folder: &Path) -> Result<String, String> {
    let prefix = text(folder, &["rev-parse", "--show-prefix"])?;
    Ok(prefix.trim_end_matches('\n').to_owned())
}

/// What stands under a path of a commit. `is_wanted` says which files of a folder are read.
pub fn read(folder: &Path, commit: &str, path: &str, is_wanted: fn(&Path) -> bool) -> Result<Entry, String> {
    let path = path.trim_end_matches('/');
    let object = format!("{commit}:{path}");
    let kind = text(folder, &["cat-file", "-t", &object]).map_err(|_| format!("the revision has no `{path}`"))?;
    if kind.trim() != "tree" {
        return Ok(Entry::File(text(folder, &["cat-file", "blob", &object])?));
    }
    let listed = text(folder, &["ls-tree", "-z", "--full-tree", &object])?;
    let mut files = Vec::new();
    for entry in listed.split('\0') {
        let Some((about, name)) = entry.split_once('\t') else {
            continue;
        };
        // What is neither a plain file nor an executable one leads elsewhere.
        let [mode, "blob", id] = about.split_whitespace().collect::<Vec<_>>()[..] else {
            continue;
        };
        if mode.starts_with("100") && is_wanted(Path::new(name)) {
            files.push((name.to_owned(), text(folder, &["cat-file", "blob", id])?));
        }
    }
    Ok(Entry::Folder(files))
}

fn text(folder: &Path, arguments: &[&str]) -> Result<String, String> {
    let output = output(folder, arguments)?;
    if !output.status.success() {
        let reason = String::from_utf8_lossy(&output.stderr);
        return Err(format!("git {}: {}", arguments.join(" "), reason.trim()));
    }
    String::from_utf8(output.stdout).map_err(|_| format!("git {}: its output is not UTF-8", arguments.join(" ")))
}

fn output(folder: &Path, arguments: &[&str]) -> Result<std::process::Output, String> {
    let command = Command::new("git").arg("-C").arg(folder).args(arguments).output();
    command.map_err(|error| format!("git can't be run: {error}"))
}
