//! The connections of clients, which any number of them may share.

use std::fmt;
use std::time::Duration;

use std::sync::Arc;

use reqwest::redirect::Policy;
use reqwest::{NoProxy, Proxy};
use url::Url;

use super::proxies::{LOCAL_HOSTS, env_proxies, is_local, root_cause};
use super::tls_roots::{NO_ROOTS, TlsRoots, with_roots, without_roots};
use crate::{Error, Secret};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// What users change about the client before it is built.
pub(crate) type Configure = Box<dyn FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send>;

/// Connections, and what it takes to make them, for any number of clients.
///
/// A client without one makes its own, which costs it a set of root certificates to be read and connections that no other
/// client can use. Programs for many tenants make one pool and give it to all clients. Only connections are shared:
/// cookies, tokens and keys belong to a client, so that sessions of two tenants, or of two users of one tenant, never mix.
///
/// ```
/// use genesys_multicloud_cx::{Client, HttpPool};
///
/// # fn example(tenants: Vec<(String, String)>) -> Result<(), genesys_multicloud_cx::Error> {
/// let pool = HttpPool::new()?;
/// for (base_url, api_key) in tenants {
///     let client = Client::builder(base_url).api_key(api_key).http_pool(&pool).build()?;
///     # let _ = client;
/// }
/// # Ok(())
/// # }
/// ```
///
/// Clones are cheap and share the connections, which live on the runtime that first used them: see
/// [`Client`](crate::Client#runtimes).
#[derive(Clone)]
#[must_use]
pub struct HttpPool(pub(crate) reqwest::Client);

/// How the connections of an [`HttpPool`] are made. A [`ClientBuilder`](crate::ClientBuilder) has methods of the same
/// names, for a client with connections of its own.
#[must_use = "a builder does nothing until `build` is called"]
#[derive(Default)]
pub struct HttpPoolBuilder {
    roots: TlsRoots,
    proxy: Option<ProxyUrl>,
    connect_timeout: Option<Duration>,
    steps: Vec<Configure>,
}

/// The address of a proxy, which may hold a password.
struct ProxyUrl {
    url: Secret,
    /// Hosts that are reached without it, as `NO_PROXY` writes them.
    except: String,
}

impl HttpPool {
    /// With the system's root certificates and the proxies that the environment names.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] if the system has no root certificates.
    pub fn new() -> Result<Self, Error> {
        Self::builder().build()
    }

    /// To be set up.
    pub fn builder() -> HttpPoolBuilder {
        HttpPoolBuilder::default()
    }
}

/// A finished HTTP client as a pool.
///
/// What this crate sets on its own can't be set on a finished one and is then the caller's duty:
///
/// - `redirect(Policy::none())`: a redirect to another host would take the API key along;
/// - `referer(false)`: the full address of a request would be told to the next host;
/// - `no_gzip()`, and the same for every other compression, if those features of reqwest are switched on: it loses
///   what comes behind the first part of a file that was compressed in several;
/// - `no_proxy()` where the services are on this machine and the environment names a proxy;
/// - a `connect_timeout`.
///
/// A cookie store is not needed. A [`Client`](crate::Client) has its own, and one of reqwest's would be asked only where
/// this has none, and would mix the sessions of clients.
impl From<reqwest::Client> for HttpPool {
    fn from(client: reqwest::Client) -> Self {
        Self(client)
    }
}

impl HttpPoolBuilder {
    /// Whom to trust to issue certificates. The system's roots unless set.
    pub fn tls_roots(mut self, roots: TlsRoots) -> Self {
        self.roots = roots;
        self
    }

    /// A proxy for all services but those on this machine, such as `http://proxy.example.com:3128`, with user name and
    /// password if it wants them, in place of those that the environment names. `except` has the hosts that are reached
    /// without it, separated by commas, as `NO_PROXY` has them; it may be empty.
    pub fn proxy(mut self, url: impl Into<Secret>, except: impl Into<String>) -> Self {
        self.proxy = Some(ProxyUrl {
            url: url.into(),
            except: except.into(),
        });
        self
    }

    /// How long a connection may take to be made. 10 seconds unless set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// Changes the HTTP client before it is built, in every way that `reqwest` has. Called again, it changes what the earlier
    /// call left.
    ///
    /// Redirects and the `Referer` header stay switched off whatever is set here, since credentials would travel with
    /// them; and so do its cookie store and its decompression, since a [`Client`](crate::Client) has its own.
    pub fn configure(
        mut self,
        configure: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + 'static,
    ) -> Self {
        self.steps.push(Box::new(configure));
        self
    }

    /// Makes the pool. Nothing is connected yet.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`], which names the setting.
    pub fn build(self) -> Result<HttpPool, Error> {
        build(self, None).map(HttpPool)
    }

    /// For the services at these addresses and no others.
    pub(crate) fn build_for<'u>(self, urls: impl Iterator<Item = &'u Url>) -> Result<HttpPool, Error> {
        let urls: Vec<&Url> = urls.collect();
        build(self, Some(&urls)).map(HttpPool)
    }
}

/// Builds a client for the services at these addresses, or for any.
pub(crate) fn build(pool: HttpPoolBuilder, urls: Option<&[&Url]>) -> Result<reqwest::Client, Error> {
    let HttpPoolBuilder {
        roots,
        proxy,
        connect_timeout,
        steps,
    } = pool;
    let is_configured = !steps.is_empty();
    let mut builder = reqwest::Client::builder().connect_timeout(connect_timeout.unwrap_or(CONNECT_TIMEOUT));
    let is_all = |is: fn(&Url) -> bool| urls.is_some_and(|urls| urls.iter().all(|url| is(url)));
    let is_any = |is: fn(&Url) -> bool| urls.is_none_or(|urls| urls.iter().any(|url| is(url)));
    let is_plain = is_all(|url| url.scheme() == "http" && is_local(url));
    builder = match is_plain && roots == TlsRoots::default() {
        true => without_roots(builder),
        false => with_roots(builder, &roots)?,
    };
    // The environment's proxy is the client's own default, which can be switched off or replaced but not limited.
    let is_replaceable = Arc::new(());
    if let Some(proxy) = proxy {
        builder = builder.no_proxy().proxy(given_proxy(&proxy)?);
    } else if is_all(is_local) {
        builder = builder.no_proxy();
    } else if is_any(is_local) {
        let marker = Arc::clone(&is_replaceable);
        builder = builder.proxy(Proxy::custom(move |_| {
            let _ = &marker;
            None::<Url>
        }));
    }
    builder = steps.into_iter().fold(builder, |builder, configure| configure(builder));
    // The marker is gone where a user wants no proxies at all.
    if Arc::strong_count(&is_replaceable) > 1 {
        builder = env_proxies().into_iter().fold(builder, |builder, proxy| {
            // Behind those of the user, which come first.
            builder.proxy(proxy)
        });
    }
    builder
        .redirect(Policy::none())
        .referer(false)
        .no_gzip()
        .no_brotli()
        .no_deflate()
        .no_zstd()
        .build()
        .map_err(|error| unfit(&error, is_configured))
}

fn unfit(error: &reqwest::Error, is_configured: bool) -> Error {
    let cause = root_cause(error);
    if cause.contains(NO_ROOTS) {
        return Error::configuration(
            "tls_roots",
            "this system has no root certificates, so that no server can be trusted: install them (the package is called \
             ca-certificates as a rule), name them in SSL_CERT_FILE or SSL_CERT_DIR or by `TlsRoots::with_file`, or \
             compile them in by the feature `webpki-roots`",
        );
    }
    let setting = match is_configured {
        true => "configure_http",
        false => "the HTTP client",
    };
    Error::configuration(setting, cause)
}

fn given_proxy(proxy: &ProxyUrl) -> Result<Proxy, Error> {
    let except = NoProxy::from_string(&format!("{LOCAL_HOSTS},{}", proxy.except));
    // What it says may quote the address, in which a password may be.
    let made = Proxy::all(proxy.url.expose()).map_err(|_| {
        Error::configuration(
            "proxy",
            "is not the address of a proxy such as http://proxy.example.com:3128",
        )
    })?;
    Ok(made.no_proxy(except))
}

impl fmt::Debug for HttpPool {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("HttpPool")
    }
}

impl fmt::Debug for HttpPoolBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("HttpPoolBuilder")
            .field("roots", &self.roots)
            .finish_non_exhaustive()
    }
}
