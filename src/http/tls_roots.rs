//! Whom a client trusts to issue certificates for servers.

use std::path::PathBuf;

use super::proxies::root_cause;
use crate::Error;

/// Whom a client trusts to issue certificates for servers.
///
/// ```
/// use genesys_multicloud_cx::{HttpPool, TlsRoots};
///
/// let roots = TlsRoots::system().with_file("/etc/company/ca.pem");
/// let pool = HttpPool::builder().tls_roots(roots);
/// # let _ = pool;
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct TlsRoots {
    base: Base,
    files: Vec<PathBuf>,
    certificates: Vec<Vec<u8>>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Base {
    #[default]
    System,
    #[cfg(feature = "webpki-roots")]
    Compiled,
    None,
}

impl TlsRoots {
    /// Those that the operating system trusts, which is what a client does unless it is told otherwise. The variables
    /// `SSL_CERT_FILE` and `SSL_CERT_DIR` name others.
    ///
    /// On a system that has none, as an image made from scratch, they are those of [`compiled`](Self::compiled) if the
    /// feature `webpki-roots` is on, and an error when the client is built if it is not.
    #[cfg_attr(not(feature = "webpki-roots"), doc = "\n[`compiled`]: crate#features")]
    pub fn system() -> Self {
        Self::default()
    }

    /// Those of Mozilla, compiled in, as the crate `webpki-root-certs` has them: they are as old as that crate.
    #[cfg(feature = "webpki-roots")]
    pub fn compiled() -> Self {
        Self {
            base: Base::Compiled,
            ..Self::default()
        }
    }

    /// None but those that are added.
    pub fn none() -> Self {
        Self {
            base: Base::None,
            ..Self::default()
        }
    }

    /// And those in a file, in PEM, one or many. It is read when the client is built.
    pub fn with_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.files.push(path.into());
        self
    }

    /// And these, in PEM, one or many.
    pub fn with_pem(mut self, certificates: impl Into<Vec<u8>>) -> Self {
        self.certificates.push(certificates.into());
        self
    }
}

/// What a client says that finds no root certificates on the system.
pub(super) const NO_ROOTS: &str = "No CA certificates were loaded";

#[cfg(any(feature = "rustls", feature = "native-tls"))]
pub(super) fn with_roots(builder: reqwest::ClientBuilder, roots: &TlsRoots) -> Result<reqwest::ClientBuilder, Error> {
    use std::fs;

    let invalid = |reason: String| Error::configuration("tls_roots", reason);
    let mut own = Vec::new();
    for path in &roots.files {
        let shown = path.display();
        let pem = fs::read(path).map_err(|error| invalid(format!("{shown} can't be read: {error}")))?;
        own.extend(certificates(&pem).map_err(|reason| invalid(format!("{shown} {reason}")))?);
    }
    for pem in &roots.certificates {
        own.extend(certificates(pem).map_err(|reason| invalid(format!("a text {reason}")))?);
    }
    let needs_look = cfg!(feature = "webpki-roots") || !own.is_empty();
    Ok(match roots.base {
        Base::None => builder.tls_certs_only(own),
        #[cfg(feature = "webpki-roots")]
        Base::Compiled => builder.tls_certs_only(compiled_roots().chain(own)),
        Base::System if needs_look && !system_has_roots() => {
            tracing::info!("this system has no root certificates; those that are compiled in or given are used alone");
            builder.tls_certs_only(compiled_roots().chain(own))
        }
        Base::System if own.is_empty() => builder,
        Base::System => builder.tls_certs_merge(own),
    })
}

/// Whether there is anything on the system to trust, which is known once and for all.
#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn system_has_roots() -> bool {
    static HAS_ROOTS: std::sync::LazyLock<bool> = std::sync::LazyLock::new(|| {
        let built = reqwest::Client::builder().no_proxy().build();
        !built.is_err_and(|error| root_cause(&error).contains(NO_ROOTS))
    });
    *HAS_ROOTS
}

/// None without the feature.
#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn compiled_roots() -> impl Iterator<Item = reqwest::Certificate> {
    #[cfg(feature = "webpki-roots")]
    let roots = webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter();
    #[cfg(not(feature = "webpki-roots"))]
    let roots = std::iter::empty::<&[u8]>();
    roots.filter_map(|der| reqwest::Certificate::from_der(der).ok())
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn certificates(pem: &[u8]) -> Result<Vec<reqwest::Certificate>, String> {
    match reqwest::Certificate::from_pem_bundle(pem) {
        Ok(certificates) if certificates.is_empty() => Err("holds no certificate in PEM".to_owned()),
        Ok(certificates) => Ok(certificates),
        Err(error) => Err(format!(
            "holds something else than certificates in PEM: {}",
            root_cause(&error)
        )),
    }
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
pub(super) fn with_roots(builder: reqwest::ClientBuilder, _: &TlsRoots) -> Result<reqwest::ClientBuilder, Error> {
    Ok(builder)
}

/// Has a client trust no certificates, for those who speak plain HTTP alone: there need be none on the system.
pub(crate) fn without_roots(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    return builder.tls_certs_only([]);
    #[cfg(not(any(feature = "rustls", feature = "native-tls")))]
    builder
}
