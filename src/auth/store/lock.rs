//! The lock of a file of tokens, which holds even if something removes it.

#![deny(clippy::arithmetic_side_effects)]

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::failure::{Failure, failed};

/// How often a lock is taken again at once that was removed before it was known to be one.
const TRIES: usize = 50;

/// The locks that are held. The system takes them back when the process dies.
///
/// One is on a file that is there for nothing else. But who tidies up a folder takes that for litter, and the next one makes
/// another. So on Unix there is a second one, on the file of tokens itself, wherever there is one.
pub(super) struct Locked {
    _lock: File,
    tokens: Option<File>,
}

impl Locked {
    /// Takes the locks; none if somebody else has one of them.
    pub(super) fn take(path: &Path) -> Result<Option<Self>, Failure> {
        let lock_path = beside(path, ".lock");
        for _ in 0..TRIES {
            let lock = open(private().create(true), &lock_path).map_err(|error| failed("opened", &lock_path, error))?;
            if !take(&lock).map_err(|error| failed("locked", &lock_path, error))? {
                return Ok(None);
            }
            let tokens = match tokens(path) {
                Tokens::None => None,
                Tokens::Taken => return Ok(None),
                Tokens::Locked(tokens) => Some(tokens),
            };
            if tokens.is_some() || is_at(&lock, &lock_path) {
                let _lock = lock;
                return Ok(Some(Self { _lock, tokens }));
            }
        }
        Ok(None)
    }

    /// Locks a new file, for when it has replaced the one before.
    #[cfg(unix)]
    pub(super) fn claim(new: &File) -> io::Result<bool> {
        take(new)
    }

    /// Elsewhere nobody could read a file that is locked.
    #[cfg(not(unix))]
    pub(super) fn claim(_: &File) -> io::Result<bool> {
        Ok(true)
    }

    /// Goes on with the lock of that file.
    pub(super) fn pass_on(&mut self, new: File) {
        self.tokens = Some(new);
    }
}

#[cfg_attr(not(unix), allow(dead_code))]
enum Tokens {
    /// There are none. What is there in their place is said when they are read.
    None,
    Taken,
    Locked(File),
}

#[cfg(not(unix))]
fn tokens(_: &Path) -> Tokens {
    Tokens::None
}

#[cfg(unix)]
fn tokens(path: &Path) -> Tokens {
    let Ok(file) = open(OpenOptions::new().read(true), path) else {
        return Tokens::None;
    };
    match take(&file) {
        // What was locked may have been replaced meanwhile.
        Ok(true) if is_at(&file, path) => Tokens::Locked(file),
        Ok(_) => Tokens::Taken,
        Err(_) => Tokens::None,
    }
}

/// Whether the lock was free.
fn take(file: &File) -> io::Result<bool> {
    match file.try_lock() {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Whether a file is the one that has the name.
#[cfg(unix)]
pub(super) fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let identity = |metadata: fs::Metadata| (metadata.dev(), metadata.ino());
    match (file.metadata(), fs::symlink_metadata(path)) {
        (Ok(file), Ok(there)) => identity(file) == identity(there),
        _ => false,
    }
}

#[cfg(not(unix))]
pub(super) fn is_at(_: &File, _: &Path) -> bool {
    true
}

/// Opens a plain file, and nothing that a link leads to.
pub(super) fn open(options: &mut OpenOptions, path: &Path) -> io::Result<File> {
    let no_file = || io::Error::from(ErrorKind::Unsupported);
    let is_else = || fs::symlink_metadata(path).is_ok_and(|metadata| !metadata.is_file());
    // A pipe would be waited for, were it not for the second flag.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(options, libc::O_NOFOLLOW | libc::O_NONBLOCK);
    #[cfg(not(unix))]
    if is_else() {
        return Err(no_file());
    }
    match options.open(path) {
        Ok(file) if file.metadata()?.is_file() => Ok(file),
        Ok(_) => Err(no_file()),
        Err(_) if is_else() => Err(no_file()),
        Err(error) => Err(error),
    }
}

/// How files are opened that are nobody else's business.
pub(super) fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

pub(super) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    name.into()
}
