//! The settings of a client.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use url::Url;

use super::handle::{Client, Inner};
use super::names::Names;
use crate::auth::{Credentials, Session, TokenStore};
use crate::core::metrics::Meter;
use crate::core::redaction::KnownSecrets;
use crate::http::api_key::ApiKey;
use crate::http::cookies::Cookies;
use crate::http::layer::Layer;
use crate::http::pipeline::Pipeline;
use crate::http::pool::{HttpPool, HttpPoolBuilder};
use crate::http::proxies::is_loopback;
use crate::http::retry::RetryPolicy;
use crate::http::servers::Servers;
use crate::http::settings::Settings;
use crate::http::throttle::{Limits, Throttle};
use crate::http::tls_roots::TlsRoots;
use crate::http::vitals::Vitals;
use crate::{Error, Secret, SecretSource, Service};

const AGENT: &str = concat!("genesys-multicloud-cx/", env!("CARGO_PKG_VERSION"));
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(60);
const DEFAULT_READ_TIMEOUT: Duration = Duration::from_secs(30);
const DEFAULT_MAX_RESPONSE_SIZE: usize = 64 * 1024 * 1024;

impl Client {
    /// Begins with the base URL that Genesys assigns to a tenant, such as `https://api-demo.com`. The base path of each
    /// service is appended to it.
    pub fn builder(base_url: impl Into<String>) -> ClientBuilder {
        ClientBuilder {
            base_url: base_url.into(),
            service_urls: BTreeMap::new(),
            api_key: None,
            credentials: None,
            token_store: None,
            http: HttpPool::builder(),
            pool: None,
            limits: Limits::default(),
            names: Names::Methods,
            timeout: DEFAULT_TIMEOUT,
            read_timeout: DEFAULT_READ_TIMEOUT,
            retry: RetryPolicy::default(),
            user_agent_suffix: String::new(),
            max_response_size: DEFAULT_MAX_RESPONSE_SIZE,
            allow_http: false,
            layers: Vec::new(),
            name: String::new(),
            are_calls_uncounted: false,
        }
    }
}

/// The settings of a [`Client`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    base_url: String,
    service_urls: BTreeMap<Service, String>,
    api_key: Option<SecretSource>,
    credentials: Option<Credentials>,
    token_store: Option<Arc<dyn TokenStore>>,
    http: HttpPoolBuilder,
    pool: Option<HttpPool>,
    limits: Limits,
    names: Names,
    timeout: Duration,
    read_timeout: Duration,
    retry: RetryPolicy,
    user_agent_suffix: String,
    max_response_size: usize,
    allow_http: bool,
    layers: Vec<Arc<dyn Layer>>,
    name: String,
    are_calls_uncounted: bool,
}

impl ClientBuilder {
    /// The API key that Genesys issues to a tenant. It goes with every request.
    pub fn api_key(mut self, api_key: impl Into<SecretSource>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }

    /// What access tokens are obtained with. Without it only operations that need no token can be called.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// Where the tokens are kept for other programs on the session and for the next start of this one. Memory unless set.
    ///
    /// A store is for one session, that is one account of one application. Tokens of another application or user, or of
    /// another sign-in, are not used but reported with [`Error::TokenStore`]. A session in the store is continued in place of
    /// a new sign-in, with two exceptions: a code or a refresh token other than the one that the stored session began with,
    /// and not yet exchanged by this client, begins a new session, which replaces the stored one.
    ///
    /// A program that ends between the service's response and the end of saving it takes the new refresh token along: see
    /// [`Client::wait_for_token_refresh`] for how to wait for that. Nothing can help one that is killed: the next one finds a refresh token that the service refuses, and signs in by password or fails with
    /// [`SignInRequired`](crate::AuthenticationErrorKind::SignInRequired).
    ///
    /// Credentials that are a fixed token or a provider of one's own have no use for a store; nothing is put there.
    pub fn token_store(mut self, store: impl TokenStore) -> Self {
        self.token_store = Some(Arc::new(store));
        self
    }

    /// The whole address of one service, base path included, in place of the base URL and the documented base path:
    /// services such as user data management have hosts of their own.
    pub fn service_url(mut self, service: Service, url: impl Into<String>) -> Self {
        self.service_urls.insert(service, url.into());
        self
    }

    /// Connections that other clients use too, in place of all that is set by `tls_roots`, `proxy`, `connect_timeout` and
    /// `configure_http`: those are set on the pool.
    pub fn http_pool(mut self, pool: &HttpPool) -> Self {
        self.pool = Some(pool.clone());
        self
    }

    /// Whom to trust to issue certificates: see [`HttpPoolBuilder::tls_roots`].
    pub fn tls_roots(mut self, roots: TlsRoots) -> Self {
        self.http = self.http.tls_roots(roots);
        self
    }

    /// A proxy in place of those that the environment names: see [`HttpPoolBuilder::proxy`].
    ///
    /// A proxy that the environment names (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`) is used for hosts other than this
    /// one and those in `NO_PROXY`, unless a proxy or none at all is set here or by
    /// [`configure_http`](Self::configure_http).
    pub fn proxy(mut self, url: impl Into<Secret>, except: impl Into<String>) -> Self {
        self.http = self.http.proxy(url, except);
        self
    }

    /// How long a connection may take to be made. 10 seconds unless set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.http = self.http.connect_timeout(timeout);
        self
    }

    /// Changes the HTTP client before it is built, in every way that `reqwest` has: see [`HttpPoolBuilder::configure`].
    pub fn configure_http(
        mut self,
        configure: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + 'static,
    ) -> Self {
        self.http = self.http.configure(configure);
        self
    }

    /// What follows this crate's name and version in the header `User-Agent`, such as `my-wallboard/2.1`.
    pub fn user_agent_suffix(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent_suffix = suffix.into();
        self
    }

    /// What metrics call this client, in the label `client`, such as the name of its tenant. Without it they have no such
    /// label.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Whether the calls of this client are counted and measured, which they are unless it is switched off here.
    #[cfg(feature = "metrics")]
    pub fn call_metrics(mut self, are_on: bool) -> Self {
        self.are_calls_uncounted = !are_on;
        self
    }

    /// The retry policy: when a call that failed is retried.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// How long a call may take, from the first byte sent to the last one read, sign-in and further attempts included. 60
    /// seconds unless set, here or by `timeout` of the call. A download that is read as a stream has arrived, in this
    /// sense, once it begins.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The idle read timeout of the body of a response. 30 seconds unless set. It is what ends a download whose server has
    /// gone, however long the download is.
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = timeout;
        self
    }

    /// How many bytes of a response are taken into memory before the call fails with [`Error::ResponseTooLarge`]. 64 MiB
    /// unless set.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = bytes;
        self
    }

    /// How many calls may be under way at once. Further ones wait for their turn, in the order in which they came, as long
    /// as they may take; one that is dropped gives its place up. No limit unless set.
    ///
    /// A call counts while its request is sent and its response read, a download until it has begun; while a call waits
    /// before another attempt it does not count, nor do long polls for notifications, nor sign-in. All clones of a client
    /// share one limit; at least one call is always let through.
    pub fn max_concurrent_calls(mut self, calls: usize) -> Self {
        self.limits.concurrent = Some(calls);
        self
    }

    /// How many requests may begin in any second, attempts counted one by one. Further ones wait for their turn, in the
    /// order in which they came, as long as they may take; one that is dropped gives its place up. They are spread evenly: at
    /// 10 calls a second each begins a tenth of a second after the one before, at the earliest. No limit unless set, and
    /// none by a number that is not above zero.
    ///
    /// Without it too, a response of 429 that names a time in `Retry-After` holds back all calls of the client until then.
    /// Those that have no time to wait for it fail at once with [`Error::Throttled`].
    pub fn max_calls_per_second(mut self, calls: f64) -> Self {
        self.limits.per_second = Some(calls);
        self
    }

    /// How connections are made, unless there is a pool.
    pub(super) fn http(mut self, http: HttpPoolBuilder) -> Self {
        self.http = http;
        self
    }

    /// By which names errors call settings.
    pub(super) fn names(mut self, names: Names) -> Self {
        self.names = names;
        self
    }

    /// Puts a layer around each attempt of each call, inside those that were put there before.
    pub fn layer(mut self, layer: impl Layer) -> Self {
        self.layers.push(Arc::new(layer));
        self
    }

    /// Allows plain HTTP to hosts other than this one. Credentials then cross the network in the clear.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// The address of a service, as [`Client::base_url`] has it once the client is built.
    #[cfg(feature = "browser")]
    pub(crate) fn base_url_of(&self, service: Service) -> Result<String, Error> {
        match self.service_urls.get(&service) {
            Some(url) => base_url("service_url", url, self.allow_http),
            None => {
                base_url("base_url", &self.base_url, self.allow_http).map(|url| format!("{url}{}", service.base_path()))
            }
        }
    }

    /// Checks the settings. Nothing is sent: tokens are fetched when the first call needs one.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`], which names the setting.
    pub fn build(self) -> Result<Client, Error> {
        let names = self.names.clone();
        self.checked().map_err(|error| names.rename(error))
    }

    fn checked(self) -> Result<Client, Error> {
        let base_url = base_url("base_url", &self.base_url, self.allow_http)?;
        let service_urls = self
            .service_urls
            .iter()
            .map(|(service, url)| Ok((*service, service_url(*service, url, self.allow_http, &self.names)?)))
            .collect::<Result<BTreeMap<_, _>, Error>>()?;
        let servers = Servers::new(&base_url, &service_urls);
        let known_secrets = KnownSecrets::default();
        let api_key = api_key(self.api_key.as_ref(), &known_secrets)?;
        let http = match self.pool {
            Some(pool) => pool,
            None => self.http.build_for(servers.urls())?,
        };
        let pipeline = Pipeline::new(Arc::new(Settings {
            http: http.0,
            servers,
            api_key,
            user_agent: user_agent(&self.user_agent_suffix)?,
            timeout: self.timeout,
            read_timeout: self.read_timeout,
            retry: self.retry,
            max_response_size: self.max_response_size,
            known_secrets,
            cookies: Cookies::default(),
            layers: self.layers,
            meter: Meter::of_client(&self.name, self.are_calls_uncounted),
            throttle: Throttle::new(self.limits),
            vitals: Vitals::new(),
        }));
        let session = Session::new(pipeline.clone(), self.credentials, self.token_store)?;
        let session = Arc::new(session);
        Ok(Client::new(Inner {
            base_url,
            pipeline: pipeline.authenticated(Arc::clone(&session) as _),
            session,
            #[cfg(feature = "statistics-notifications")]
            notifications: Arc::default(),
        }))
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ClientBuilder")
            .field("credentials", &self.credentials)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

fn user_agent(suffix: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(format!("{AGENT} {}", suffix.trim()).trim_end()).map_err(|_| {
        Error::configuration(
            "user_agent_suffix",
            "holds a character that no HTTP header may hold, such as a newline",
        )
    })
}

fn api_key(api_key: Option<&SecretSource>, known: &KnownSecrets) -> Result<ApiKey, Error> {
    let invalid = |reason| Error::configuration("api_key", reason);
    let api_key = api_key.ok_or_else(|| invalid("is needed: every request carries it".to_owned()))?;
    ApiKey::new(api_key, known).map_err(invalid)
}

/// Checks the address of one service, which may be anywhere but at the documented path of another.
fn service_url(service: Service, url: &str, allow_http: bool, names: &Names) -> Result<String, Error> {
    let setting = names.service_url(service);
    let url = base_url(&setting, url, allow_http)?;
    match own_path(&url) {
        // One segment may as well be a folder of somebody's gateway.
        Some((other, _)) if other.base_path() != service.base_path() && other.base_path().matches('/').count() > 1 => {
            Err(Error::configuration(
                setting,
                format!(
                    "of {service} is the address of {other}, by its path {}; {service} is at {} as a rule",
                    other.base_path(),
                    service.base_path()
                ),
            ))
        }
        _ => Ok(url),
    }
}

/// Checks an address and gives it without a slash at the end.
fn base_url(setting: &str, url: &str, allow_http: bool) -> Result<String, Error> {
    let invalid = |reason: String| Error::configuration(setting.to_owned(), reason);
    let url = Url::parse(url.trim())
        .map_err(|error| invalid(format!("is not an absolute URL such as https://api-demo.com ({error})")))?;
    match url.scheme() {
        "https" => {}
        "http" if allow_http || is_loopback(&url) => {}
        "http" => {
            return Err(invalid(
                "plain HTTP to another host would expose the credentials; use https, or \
                 `ClientBuilder::allow_http`"
                    .to_owned(),
            ));
        }
        scheme => return Err(invalid(format!("needs https, not {scheme}"))),
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(invalid("may hold no user name or password".to_owned()));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(invalid("may hold no query and no fragment".to_owned()));
    }
    let url = url.as_str().trim_end_matches('/');
    match own_path(url) {
        Some((service, before)) if setting == "base_url" => Err(invalid(format!(
            "holds the path of the service {service}, which is appended to it: use {before}, or \
             `ClientBuilder::service_url` for one service at an address of its own"
        ))),
        _ => Ok(url.to_owned()),
    }
}

/// A service whose base path is in an address, and what stands before it.
fn own_path(url: &str) -> Option<(Service, &str)> {
    let url = url.trim_end_matches('/');
    // Every URL ends in the path of a service that has none.
    let with_path = Service::ALL.iter().filter(|service| !service.base_path().is_empty());
    with_path.into_iter().find_map(|service| {
        let path = service.base_path();
        let before = match url.strip_suffix(path) {
            Some(before) => before,
            // One segment may as well be a folder of somebody's gateway.
            None if path.matches('/').count() > 1 => url.split_once(&format!("{path}/"))?.0,
            None => return None,
        };
        Some((*service, before))
    })
}
