//! Tokens in a file.

use std::error::Error;
use std::ffi::OsString;
use std::fs::{self, File, Metadata, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use super::{StoreFuture, StoredTokens, TokenLease, TokenStore};

/// How long to wait before a lock that somebody else has is tried again, at most.
const LONGEST_PAUSE: Duration = Duration::from_millis(50);
/// No file with tokens is as large.
const MAX_SIZE: u64 = 1 << 20;

/// Keeps the tokens of one session in a file, for several programs on one machine and for their next start.
///
/// ```no_run
/// # fn example() -> Result<(), genesys_multicloud_cx::Error> {
/// use genesys_multicloud_cx::Client;
/// use genesys_multicloud_cx::auth::{Credentials, FileTokenStore, OAuthClient};
///
/// let application = OAuthClient::new("client-id", "client-secret");
/// let client = Client::builder("https://api-demo.com")
///     .api_key("api-key")
///     .credentials(Credentials::password(application, r"tenant\user", "password"))
///     .token_store(FileTokenStore::new("/var/lib/wallboard/tokens.json"))
///     .build()?;
/// # Ok(())
/// # }
/// ```
///
/// The path is the session's: another account needs another one, and so does another application. All programs on the
/// session have to name the file by the same path. Its folder has to be there, on a disk of this machine, and writable.
///
/// - The file is JSON in the clear. On Unix nobody but its owner may read it from its creation on; if others may, this is
///   changed when it is next read, and traced as a warning. Elsewhere its folder has to protect it.
/// - It is written beside, as `<path>.new`, and moved into its place once it is on the disk: nobody ever reads half of it,
///   and if the disk is full, what was there is left whole.
/// - Whoever uses it has a lock on `<path>.lock`, which the system takes back when a process dies. That file stays.
/// - What is no file of tokens is moved to `<path>.corrupt`, or to `<path>.corrupt-1` and so on, where it stays, and traced as
///   a warning. The client then signs in anew if its credentials allow that.
/// - Symbolic links and everything else that is not a file are refused.
#[derive(Clone, Debug)]
#[must_use]
pub struct FileTokenStore {
    path: Arc<Path>,
}

impl FileTokenStore {
    /// A store at a path. Nothing is opened yet; a relative path is one of the folder that is current now.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        Self {
            path: std::path::absolute(&path).unwrap_or(path).into(),
        }
    }
}

impl TokenStore for FileTokenStore {
    fn lock(&self) -> StoreFuture<'_, Box<dyn TokenLease>> {
        Box::pin(async {
            let lock_path = beside(&self.path, ".lock");
            if self.path.file_name().is_none() {
                return Err(failed("locked", &self.path, ErrorKind::Unsupported.into()));
            }
            let mut lock = blocking(move || {
                let lock = private().create(true).truncate(false).open(&lock_path);
                lock.map_err(|error| failed("opened", &lock_path, error))
            })
            .await?;
            loop {
                let lock_path = beside(&self.path, ".lock");
                let (file, locked) = blocking(move || match lock.try_lock() {
                    Ok(()) => Ok((lock, true)),
                    Err(TryLockError::WouldBlock) => Ok((lock, false)),
                    Err(TryLockError::Error(error)) => Err(failed("locked", &lock_path, error)),
                })
                .await?;
                if locked {
                    let place = Arc::new(Place {
                        path: Arc::clone(&self.path),
                        _lock: file,
                    });
                    return Ok(Box::new(Lease(place)) as Box<dyn TokenLease>);
                }
                lock = file;
                tokio::time::sleep(LONGEST_PAUSE.mul_f64(fastrand::f64())).await;
            }
        })
    }
}

/// Shared with work on a thread of its own, so that the lock is not given up before that has ended.
struct Lease(Arc<Place>);

impl Lease {
    fn work<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Place) -> Result<T, Failure> + Send + 'static,
    ) -> StoreFuture<'_, T> {
        let place = Arc::clone(&self.0);
        Box::pin(blocking(move || work(&place)))
    }
}

impl TokenLease for Lease {
    fn load(&mut self) -> StoreFuture<'_, Option<StoredTokens>> {
        self.work(Place::load)
    }

    fn save<'a>(&'a mut self, tokens: &'a StoredTokens) -> StoreFuture<'a, ()> {
        let tokens = tokens.clone();
        self.work(move |place| place.save(&tokens))
    }

    fn clear(&mut self) -> StoreFuture<'_, ()> {
        self.work(Place::clear)
    }
}

type Failure = Box<dyn Error + Send + Sync>;

/// The file, while nobody else may touch it.
struct Place {
    path: Arc<Path>,
    _lock: File,
}

impl Place {
    fn load(&self) -> Result<Option<StoredTokens>, Failure> {
        let failed = |error| failed("read", &self.path, error);
        let metadata = match fs::symlink_metadata(&self.path) {
            Ok(metadata) => metadata,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(failed(error)),
        };
        if !metadata.is_file() {
            return Err(failed(ErrorKind::Unsupported.into()));
        }
        let file = File::open(&self.path).map_err(failed)?;
        self.hide(&file, &metadata)?;
        let mut bytes = Vec::new();
        file.take(MAX_SIZE + 1)
            .read_to_end(&mut bytes)
            .map_err(failed)?;
        if bytes.len() as u64 <= MAX_SIZE
            && let Ok(tokens) = serde_json::from_slice(&bytes)
        {
            return Ok(Some(tokens));
        }
        self.set_aside()?;
        Ok(None)
    }

    fn save(&self, tokens: &StoredTokens) -> Result<(), Failure> {
        let new = beside(&self.path, ".new");
        let failed = |error| failed("written", &new, error);
        let bytes = serde_json::to_vec(tokens)?;
        // What a process that died has left; it may be open to others, or a link to somewhere else.
        remove(&new).map_err(failed)?;
        let mut file = private().create_new(true).open(&new).map_err(failed)?;
        let written = file.write_all(&bytes).and_then(|()| file.sync_all());
        drop(file);
        if let Err(error) = written.and_then(|()| fs::rename(&new, &self.path)) {
            let _ = fs::remove_file(&new);
            return Err(failed(error));
        }
        self.sync_folder();
        Ok(())
    }

    fn clear(&self) -> Result<(), Failure> {
        remove(&self.path).map_err(|error| failed("removed", &self.path, error))?;
        self.sync_folder();
        Ok(())
    }

    /// Keeps what is no file of tokens where nothing will overwrite it.
    fn set_aside(&self) -> Result<(), Failure> {
        let failed = |error| failed("set aside", &self.path, error);
        let mut aside = beside(&self.path, ".corrupt");
        let mut number = 0;
        while exists(&aside).map_err(failed)? {
            number += 1;
            aside = beside(&self.path, &format!(".corrupt-{number}"));
        }
        fs::rename(&self.path, &aside).map_err(failed)?;
        tracing::warn!(
            path = %self.path.display(),
            kept_as = %aside.display(),
            "the token store holds something else than tokens; it was set aside"
        );
        Ok(())
    }

    #[cfg(unix)]
    fn hide(&self, file: &File, metadata: &Metadata) -> Result<(), Failure> {
        use std::os::unix::fs::PermissionsExt;
        if metadata.permissions().mode() & 0o077 == 0 {
            return Ok(());
        }
        file.set_permissions(PermissionsExt::from_mode(0o600))
            .map_err(|error| failed("hidden from others", &self.path, error))?;
        tracing::warn!(
            path = %self.path.display(),
            "others could read the token store; now they can't"
        );
        Ok(())
    }

    #[cfg(not(unix))]
    fn hide(&self, _: &File, _: &Metadata) -> Result<(), Failure> {
        Ok(())
    }

    /// Makes a new name outlast a loss of power. Where a folder can't be opened, as on Windows, the system sees to it.
    fn sync_folder(&self) {
        if let Some(folder) = self.path.parent()
            && let Ok(folder) = File::open(folder)
        {
            let _ = folder.sync_all();
        }
    }
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    tokio::task::spawn_blocking(work).await?
}

/// How files are opened that are nobody else's business.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    name.into()
}

fn exists(path: &Path) -> io::Result<bool> {
    match fs::symlink_metadata(path) {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Of the same kind, and with a name to it.
fn failed(what: &str, path: &Path, error: io::Error) -> Failure {
    let reason = match error.kind() {
        ErrorKind::Unsupported if error.raw_os_error().is_none() => "it is no plain file".into(),
        _ => error.to_string(),
    };
    let reason = format!("{} can't be {what}: {reason}", path.display());
    io::Error::new(error.kind(), reason).into()
}
