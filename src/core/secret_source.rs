//! Secrets that are given, and secrets that are in files.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use tokio::time::Instant;

use crate::Secret;

/// How long what was read is used before the file is looked at again.
const FRESH: Duration = Duration::from_secs(1);
/// A longer file is no secret, in bytes.
const LONGEST: u64 = 64 * 1024;

/// Where a secret comes from: it is given as it is, or in a file, as containers are given theirs.
///
/// A file is read again once it has changed, so that a secret can be replaced while the program runs: each sign-in looks at
/// it, and each call does for the API key, though no more than once a second. A line break at its end is no part of the
/// secret. While a file can't be read, or is empty, what was read last is used, and a warning is traced.
///
/// ```
/// use genesys_multicloud_cx::auth::{Credentials, OAuthClient};
/// use genesys_multicloud_cx::{Client, SecretSource};
///
/// let application = OAuthClient::new("client-id", SecretSource::file("/run/secrets/client_secret"));
/// let password = SecretSource::file("/run/secrets/password");
/// let client = Client::builder("https://api-demo.com")
///     .api_key("api-key")
///     .credentials(Credentials::password(application, r"tenant\user", password));
/// # let _ = client;
/// ```
#[derive(Clone)]
#[must_use]
pub struct SecretSource(Source);

#[derive(Clone)]
enum Source {
    Given(Secret),
    File(Arc<SecretFile>),
}

struct SecretFile {
    path: PathBuf,
    state: Mutex<Option<State>>,
}

struct State {
    secret: Secret,
    version: Version,
    looked_at: Instant,
}

/// What tells one content of a file from another, short of reading it.
type Version = (Option<SystemTime>, u64);

impl SecretSource {
    /// A secret in a file of at most 64 KiB, which is read when the client is built.
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self(Source::File(Arc::new(SecretFile {
            path: path.into(),
            state: Mutex::new(None),
        })))
    }

    /// The path, if it is a file.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        match &self.0 {
            Source::Given(_) => None,
            Source::File(file) => Some(&file.path),
        }
    }

    /// The secret as it is now.
    ///
    /// # Errors
    ///
    /// Why the file can't be read, with its path.
    pub(crate) fn read(&self) -> Result<Secret, String> {
        match &self.0 {
            Source::Given(secret) => Ok(secret.clone()),
            Source::File(file) => file.read(),
        }
    }

    /// The secret as it is now, or as it was last. None of a file that never could be read.
    pub(crate) fn latest(&self) -> Option<Secret> {
        match &self.0 {
            Source::Given(secret) => Some(secret.clone()),
            Source::File(file) => file.latest(),
        }
    }

    /// The secret, if it is another than the one that this gave last. What was looked at just now is not looked at again.
    pub(crate) fn changed(&self) -> Option<Secret> {
        match &self.0 {
            Source::Given(_) => None,
            Source::File(file) => file.changed(),
        }
    }
}

impl SecretFile {
    fn read(&self) -> Result<Secret, String> {
        let version = self.version();
        let read = read(&self.path);
        let secret = read.map_err(|error| format!("{} can't be read: {error}", self.path.display()))?;
        *self.lock() = Some(State {
            secret: secret.clone(),
            version,
            looked_at: Instant::now(),
        });
        Ok(secret)
    }

    fn latest(&self) -> Option<Secret> {
        let known = self.lock().as_ref().map(|state| (state.secret.clone(), state.version));
        match known {
            Some((secret, version)) if version == self.version() => Some(secret),
            known => match self.read() {
                Ok(secret) => Some(secret),
                Err(reason) => {
                    tracing::warn!(reason, "a secret is used as it was before");
                    known.map(|(secret, _)| secret)
                }
            },
        }
    }

    fn changed(&self) -> Option<Secret> {
        let before = {
            let mut state = self.lock();
            let state = state.as_mut()?;
            let now = Instant::now();
            if now.saturating_duration_since(state.looked_at) < FRESH {
                return None;
            }
            state.looked_at = now;
            state.secret.clone()
        };
        self.latest().filter(|secret| *secret != before)
    }

    /// Of the file that a link leads to, since such links are how secrets are replaced at once.
    fn version(&self) -> Version {
        match fs::metadata(&self.path) {
            Ok(metadata) => (metadata.modified().ok(), metadata.len()),
            Err(_) => (None, u64::MAX),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Option<State>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn read(path: &Path) -> io::Result<Secret> {
    let invalid = |reason: &str| io::Error::new(io::ErrorKind::InvalidData, reason);
    let metadata = fs::metadata(path)?;
    if !metadata.is_file() {
        return Err(invalid("it is no file"));
    }
    if metadata.len() > LONGEST {
        return Err(invalid("it is larger than 64 KiB"));
    }
    let text = String::from_utf8(fs::read(path)?).map_err(|_| invalid("it is not UTF-8"))?;
    match text.trim_end_matches(['\r', '\n']) {
        "" => Err(invalid("it is empty")),
        secret => Ok(Secret::from(secret)),
    }
}

impl<S: Into<Secret>> From<S> for SecretSource {
    fn from(secret: S) -> Self {
        Self(Source::Given(secret.into()))
    }
}

impl fmt::Debug for SecretSource {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Source::Given(secret) => secret.fmt(formatter),
            Source::File(file) => write!(formatter, "SecretSource({:?})", file.path),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> PathBuf {
        let folder = std::env::temp_dir().join(format!("genesys-secret-{:032x}", fastrand::u128(..)));
        fs::create_dir(&folder).unwrap();
        folder
    }

    #[tokio::test(start_paused = true)]
    async fn a_file_is_read_again_once_it_has_changed() {
        let folder = folder();
        let path = folder.join("password");
        let source = SecretSource::file(&path);
        assert!(source.read().unwrap_err().contains("password can't be read"));
        assert_eq!(source.latest(), None);
        fs::write(&path, "first\n").unwrap();
        assert_eq!(source.read().unwrap().expose(), "first");
        assert_eq!(source.changed(), None);
        fs::write(&path, "the second\r\n").unwrap();
        assert_eq!(source.changed(), None, "it was looked at just now");
        tokio::time::advance(FRESH).await;
        assert_eq!(source.changed().unwrap().expose(), "the second");
        tokio::time::advance(FRESH).await;
        assert_eq!(source.changed(), None);
        fs::write(&path, "the latest").unwrap();
        assert_eq!(source.latest().unwrap().expose(), "the latest");
        for broken in ["", "\n"] {
            fs::write(&path, broken).unwrap();
            assert_eq!(source.latest().unwrap().expose(), "the latest");
        }
        fs::remove_file(&path).unwrap();
        assert_eq!(source.latest().unwrap().expose(), "the latest");
        tokio::time::advance(FRESH).await;
        assert_eq!(source.changed(), None);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn what_is_no_secret_is_an_error_and_nothing_is_shown() {
        let folder = folder();
        let path = folder.join("key");
        for (content, reason) in [
            (&b"\xff\xfe"[..], "not UTF-8"),
            (b"\n\n", "empty"),
            (&[b'x'; 70_000], "larger"),
        ] {
            fs::write(&path, content).unwrap();
            let error = SecretSource::file(&path).read().unwrap_err();
            assert!(error.contains(reason), "{error}");
        }
        assert!(SecretSource::file(&folder).read().unwrap_err().contains("no file"));
        assert_eq!(format!("{:?}", SecretSource::from("hunter2")), "Secret([redacted])");
        assert!(format!("{:?}", SecretSource::file("/a/b")).contains("/a/b"));
        fs::remove_dir_all(folder).unwrap();
    }
}
