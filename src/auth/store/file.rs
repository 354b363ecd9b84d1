//! Tokens in a file.

#![deny(clippy::arithmetic_side_effects)]

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::failure::{Failure, failed};
use super::lock::{Locked, beside, is_at, open, private};
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
/// - Whoever uses it has a lock on `<path>.lock`, and on Unix another one on the file itself, which the system takes back
///   when a process dies. The former file stays; should something remove it, the latter lock holds still.
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
            if self.path.file_name().is_none() {
                return Err(failed("locked", &self.path, ErrorKind::Unsupported.into()));
            }
            loop {
                let path = Arc::clone(&self.path);
                if let Some(locked) = blocking(move || Locked::take(&path)).await? {
                    let place = Arc::new(Place {
                        path: Arc::clone(&self.path),
                        locked: Mutex::new(locked),
                    });
                    return Ok(Box::new(Lease(place)) as Box<dyn TokenLease>);
                }
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

/// The file, while nobody else may touch it.
struct Place {
    path: Arc<Path>,
    locked: Mutex<Locked>,
}

impl Place {
    fn load(&self) -> Result<Option<StoredTokens>, Failure> {
        let failed = |error| failed("read", &self.path, error);
        let file = match open(OpenOptions::new().read(true), &self.path) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(failed(error)),
        };
        self.hide(&file)?;
        let mut bytes = Vec::new();
        file.take(MAX_SIZE + 1).read_to_end(&mut bytes).map_err(failed)?;
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
        let mut file = open(private().create_new(true), &new).map_err(failed)?;
        // Others wait for it as soon as it is in its place.
        let is_locked = Locked::claim(&file).map_err(failed)?;
        let written = file.write_all(&bytes).and_then(|()| file.sync_all());
        if !is_locked || !is_at(&file, &new) {
            return Err("somebody else is writing it, who has a lock as well".into());
        }
        if let Err(error) = written.and_then(|()| fs::rename(&new, &self.path)) {
            let _ = fs::remove_file(&new);
            return Err(failed(error));
        }
        let mut locked = self.locked.lock().unwrap_or_else(PoisonError::into_inner);
        locked.pass_on(file);
        drop(locked);
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
        for number in 1_u32.. {
            if !exists(&aside).map_err(failed)? {
                break;
            }
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
    fn hide(&self, file: &File) -> Result<(), Failure> {
        use std::os::unix::fs::PermissionsExt;
        let metadata = file.metadata();
        let metadata = metadata.map_err(|error| failed("read", &self.path, error))?;
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
    fn hide(&self, _: &File) -> Result<(), Failure> {
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

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T, Failure> + Send + 'static) -> Result<T, Failure> {
    tokio::task::spawn_blocking(work).await?
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
