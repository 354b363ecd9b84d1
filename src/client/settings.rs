//! The settings of a client as data, from the environment or a file.

use std::collections::BTreeMap;
use std::env;
use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use serde::{Deserialize, Deserializer};

use super::builder::ClientBuilder;
use super::handle::Client;
use super::names::Names;
use crate::auth::{AccessToken, Credentials, FileTokenStore, OAuthClient, ProvidedToken, TokenProvider};
use crate::http::pool::{HttpPool, HttpPoolBuilder};
use crate::http::retry::RetryPolicy;
use crate::http::tls_roots::TlsRoots;
use crate::{AuthenticationErrorKind, Error, Secret, SecretSource, Service};

/// What the names of variables begin with.
const PREFIX: &str = "GENESYS_";
/// The longest time that a setting can ask for, in seconds.
const LONGEST: f64 = 10.0 * 365.0 * 24.0 * 3600.0;

/// The settings of a client as data: from the environment, or from a file in any format that serde reads.
///
/// | member | variable | what it is |
/// | --- | --- | --- |
/// | `base_url` | `GENESYS_BASE_URL` | the address that Genesys assigns to the tenant; needed |
/// | `api_key` | `GENESYS_API_KEY` * | the API key of the tenant; needed |
/// | `token` | `GENESYS_TOKEN` * | an access token from elsewhere, in place of a sign-in |
/// | `client_id` | `GENESYS_CLIENT_ID` | the client application |
/// | `client_secret` | `GENESYS_CLIENT_SECRET` * | its secret |
/// | `public_client` | `GENESYS_PUBLIC_CLIENT` | `true` of a client application that has no secret: see [`OAuthClient::public`] |
/// | `username` | `GENESYS_USERNAME` | who signs in, `tenant\user` as a rule |
/// | `password` | `GENESYS_PASSWORD` * | the password of that user |
/// | `token_store` | `GENESYS_TOKEN_STORE` | the file in which the session is kept: see [`FileTokenStore`]. Without a user name its session is continued: see [`Credentials::stored`] |
/// | `service_urls` | `GENESYS_SERVICE_URL_STATISTICS`, … | the whole addresses of services that have their own. In a file it is a map by [`Service::name`], such as `user_data_management` |
/// | `proxy` | `GENESYS_PROXY` * | a proxy for all services but those on this machine |
/// | `no_proxy` | `GENESYS_NO_PROXY` | the hosts that are reached without it, separated by commas |
/// | `tls_roots` | `GENESYS_TLS_ROOTS` | whom to trust to issue certificates: `system` (the default), `compiled` (feature `webpki-roots`) or `none` |
/// | `tls_roots_file` | `GENESYS_TLS_ROOTS_FILE` | and those in this file, in PEM |
/// | `timeout_seconds` | `GENESYS_TIMEOUT_SECONDS` | [`ClientBuilder::timeout`] |
/// | `read_timeout_seconds` | `GENESYS_READ_TIMEOUT_SECONDS` | [`ClientBuilder::read_timeout`] |
/// | `connect_timeout_seconds` | `GENESYS_CONNECT_TIMEOUT_SECONDS` | [`ClientBuilder::connect_timeout`] |
/// | `max_attempts` | `GENESYS_MAX_ATTEMPTS` | [`RetryPolicy::max_attempts`] |
/// | `max_response_size` | `GENESYS_MAX_RESPONSE_SIZE` | [`ClientBuilder::max_response_size`], in bytes |
/// | `max_concurrent_calls` | `GENESYS_MAX_CONCURRENT_CALLS` | [`ClientBuilder::max_concurrent_calls`] |
/// | `max_calls_per_second` | `GENESYS_MAX_CALLS_PER_SECOND` | [`ClientBuilder::max_calls_per_second`] |
/// | `user_agent_suffix` | `GENESYS_USER_AGENT_SUFFIX` | [`ClientBuilder::user_agent_suffix`] |
/// | `name` | `GENESYS_NAME` | [`ClientBuilder::name`] |
/// | `allow_http` | `GENESYS_ALLOW_HTTP` | [`ClientBuilder::allow_http`], `true` or `false` |
///
/// Each secret (*) may be in a file instead, as containers are given theirs: the member or variable is then called
/// `…_file` or `…_FILE`, such as `GENESYS_PASSWORD_FILE`, and holds the path. Such a file is read again when it has changed:
/// see [`SecretSource`]. A variable that is empty, or holds nothing but blanks, counts as none.
///
/// An [`Error::Configuration`] names the variable, or the member with its [path](Self::at) in the file.
///
/// ```
/// use genesys_multicloud_cx::Settings;
///
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let file = r#"{
///     "base_url": "https://api-demo.com",
///     "api_key_file": "/run/secrets/api_key",
///     "client_id": "client-id",
///     "client_secret_file": "/run/secrets/client_secret",
///     "username": "tenant\\user",
///     "password_file": "/run/secrets/password",
///     "timeout_seconds": 20
/// }"#;
/// let settings: Settings = serde_json::from_str(file)?;
/// let client = settings.at("tenants.acme").build()?;
/// # let _ = client;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
#[must_use]
pub struct Settings {
    /// The address that Genesys assigns to the tenant.
    pub base_url: Option<String>,
    /// The API key of the tenant.
    pub api_key: Option<Secret>,
    /// The file that it is in.
    pub api_key_file: Option<PathBuf>,
    /// An access token from elsewhere.
    pub token: Option<Secret>,
    /// The file that it is in, which is read again when the service has refused what was in it.
    pub token_file: Option<PathBuf>,
    /// The client application.
    pub client_id: Option<String>,
    /// Its secret.
    pub client_secret: Option<Secret>,
    /// The file that it is in.
    pub client_secret_file: Option<PathBuf>,
    /// Whether it has none.
    pub public_client: Option<bool>,
    /// Who signs in.
    pub username: Option<String>,
    /// The password of that user.
    pub password: Option<Secret>,
    /// The file that it is in.
    pub password_file: Option<PathBuf>,
    /// The file in which the session is kept.
    pub token_store: Option<PathBuf>,
    /// The addresses of services that have their own.
    #[serde(deserialize_with = "service_urls")]
    pub service_urls: BTreeMap<Service, String>,
    /// A proxy for all services but those on this machine.
    pub proxy: Option<Secret>,
    /// The file that its address is in.
    pub proxy_file: Option<PathBuf>,
    /// The hosts that are reached without it.
    pub no_proxy: Option<String>,
    /// Whom to trust to issue certificates.
    pub tls_roots: Option<String>,
    /// And those in this file.
    pub tls_roots_file: Option<PathBuf>,
    /// How long a call may take.
    pub timeout_seconds: Option<f64>,
    /// The idle read timeout of a response.
    pub read_timeout_seconds: Option<f64>,
    /// How long a connection may take to be made.
    pub connect_timeout_seconds: Option<f64>,
    /// How often a call is made at most.
    pub max_attempts: Option<u32>,
    /// How many bytes of a response are taken into memory.
    pub max_response_size: Option<usize>,
    /// How many calls may be under way at once.
    pub max_concurrent_calls: Option<usize>,
    /// How many requests may begin in any second.
    pub max_calls_per_second: Option<f64>,
    /// What follows this crate's name in the header `User-Agent`.
    pub user_agent_suffix: Option<String>,
    /// What metrics call the client.
    pub name: Option<String>,
    /// Whether plain HTTP is allowed to hosts other than this one.
    pub allow_http: Option<bool>,
    /// By which names errors call the members.
    #[serde(skip)]
    names: Origin,
}

/// [`Names`], of members unless set.
#[derive(Clone)]
struct Origin(Names);

impl Default for Origin {
    fn default() -> Self {
        Self(Names::Members(String::new()))
    }
}

impl fmt::Debug for Origin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl Client {
    /// A client by the variables of the environment that [`Settings`] names.
    ///
    /// ```no_run
    /// # fn example() -> Result<(), genesys_multicloud_cx::Error> {
    /// let client = genesys_multicloud_cx::Client::from_env()?;
    /// # let _ = client;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`], which names the variable that is missing or wrong.
    pub fn from_env() -> Result<Self, Error> {
        Settings::from_env()?.build()
    }
}

impl Settings {
    /// The variables of the environment that begin with `GENESYS_`.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] if one of them can't be read as what it is to be, or if there is no such setting.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_env_with_prefix(PREFIX)
    }

    /// The variables of the environment that begin with another prefix, such as `ACME_GENESYS_`, for a program that has
    /// several tenants.
    ///
    /// # Errors
    ///
    /// As [`from_env`](Self::from_env).
    pub fn from_env_with_prefix(prefix: impl Into<String>) -> Result<Self, Error> {
        let variables = Variables { prefix: prefix.into() };
        variables.settings()
    }

    /// Where in a file the settings are, such as `tenants.acme`, for errors.
    pub fn at(mut self, path: impl Into<String>) -> Self {
        self.names = Origin(Names::Members(path.into()));
        self
    }

    /// Whether none of the variables was set, so that a program may use something else, such as a simulator.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.base_url.is_none()
            && self.api_key.is_none()
            && self.api_key_file.is_none()
            && self.token.is_none()
            && self.token_file.is_none()
            && self.client_id.is_none()
            && self.client_secret.is_none()
            && self.client_secret_file.is_none()
            && self.username.is_none()
            && self.password.is_none()
            && self.password_file.is_none()
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`], which names what is missing or wrong.
    pub fn build(&self) -> Result<Client, Error> {
        self.client_builder()?.build()
    }

    /// The client's builder, to set what is not here: a pool, a layer, a token store of another kind.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`], which names what is missing or wrong.
    pub fn client_builder(&self) -> Result<ClientBuilder, Error> {
        self.unnamed_builder()
            .map(|builder| builder.names(self.names.0.clone()))
            .map_err(|error| self.names.0.rename(error))
    }

    fn unnamed_builder(&self) -> Result<ClientBuilder, Error> {
        let base_url = self.base_url.as_ref().ok_or_else(|| missing("base_url"))?;
        let mut builder = Client::builder(base_url);
        if let Some(api_key) = secret("api_key", &self.api_key, &self.api_key_file)? {
            builder = builder.api_key(api_key);
        }
        if let Some(credentials) = self.unnamed_credentials()? {
            builder = builder.credentials(credentials);
        }
        if let Some(path) = &self.token_store {
            builder = builder.token_store(FileTokenStore::new(path));
        }
        for (service, url) in &self.service_urls {
            builder = builder.service_url(*service, url);
        }
        builder = builder.http(self.unnamed_pool()?);
        if let Some(timeout) = seconds("timeout_seconds", self.timeout_seconds)? {
            builder = builder.timeout(timeout);
        }
        if let Some(timeout) = seconds("read_timeout_seconds", self.read_timeout_seconds)? {
            builder = builder.read_timeout(timeout);
        }
        if let Some(attempts) = self.max_attempts {
            builder = builder.retry(RetryPolicy::default().max_attempts(attempts));
        }
        if let Some(bytes) = self.max_response_size {
            builder = builder.max_response_size(bytes);
        }
        if let Some(calls) = self.max_concurrent_calls {
            builder = builder.max_concurrent_calls(calls);
        }
        if let Some(calls) = self.max_calls_per_second {
            if !(calls.is_finite() && calls > 0.0) {
                return Err(Error::configuration(
                    "max_calls_per_second",
                    "is not a number above zero",
                ));
            }
            builder = builder.max_calls_per_second(calls);
        }
        if let Some(suffix) = &self.user_agent_suffix {
            builder = builder.user_agent_suffix(suffix);
        }
        if let Some(name) = &self.name {
            builder = builder.name(name);
        }
        Ok(builder.allow_http(self.allow_http.unwrap_or_default()))
    }

    /// What access tokens are obtained with, if there is anything. A client is built with it unless another is set.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`], which names what is missing or wrong.
    pub fn credentials(&self) -> Result<Option<Credentials>, Error> {
        self.unnamed_credentials().map_err(|error| self.names.0.rename(error))
    }

    fn unnamed_credentials(&self) -> Result<Option<Credentials>, Error> {
        match (&self.token, &self.token_file) {
            (None, None) => {}
            (Some(_), Some(_)) => return Err(twice("token")),
            (Some(token), None) => return Ok(Some(Credentials::bearer(token.clone()))),
            (None, Some(path)) => {
                let source = SecretSource::file(path);
                source
                    .read()
                    .map_err(|reason| Error::configuration("token_file", reason))?;
                return Ok(Some(Credentials::provider(TokenFile(source))));
            }
        }
        let password = secret("password", &self.password, &self.password_file)?;
        match (&self.username, password) {
            (Some(username), Some(password)) => Ok(Some(Credentials::password(
                self.needed_application()?,
                username,
                password,
            ))),
            (Some(_), None) => Err(missing("password")),
            (None, Some(_)) => Err(missing("username")),
            (None, None) if self.token_store.is_some() => Ok(Some(Credentials::stored(self.needed_application()?))),
            (None, None) => Ok(None),
        }
    }

    /// The client application, for a sign-in that the program makes by itself.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`], which names what is missing or wrong.
    pub fn application(&self) -> Result<OAuthClient, Error> {
        self.needed_application().map_err(|error| self.names.0.rename(error))
    }

    fn needed_application(&self) -> Result<OAuthClient, Error> {
        let id = self.client_id.as_ref().ok_or_else(|| missing("client_id"))?;
        let secret = secret("client_secret", &self.client_secret, &self.client_secret_file)?;
        match (secret, self.public_client.unwrap_or_default()) {
            (Some(secret), false) => Ok(OAuthClient::new(id, secret)),
            (None, true) => Ok(OAuthClient::public(id)),
            (Some(_), true) => Err(Error::configuration(
                "public_client",
                "is true, but there is a client secret",
            )),
            (None, false) => Err(missing("client_secret")),
        }
    }

    /// Connections by these settings, for several clients. Proxies, roots and the time that a connection may take are
    /// those of a pool, and not of the client that is given it.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`], which names what is wrong.
    pub fn http_pool(&self) -> Result<HttpPool, Error> {
        self.unnamed_pool()
            .and_then(HttpPoolBuilder::build)
            .map_err(|error| self.names.0.rename(error))
    }

    fn unnamed_pool(&self) -> Result<HttpPoolBuilder, Error> {
        let mut pool = HttpPool::builder();
        if let Some(proxy) = secret("proxy", &self.proxy, &self.proxy_file)? {
            let proxy = proxy
                .read()
                .map_err(|reason| Error::configuration("proxy_file", reason))?;
            pool = pool.proxy(proxy, self.no_proxy.as_deref().unwrap_or_default());
        }
        let roots = match self.tls_roots.as_deref() {
            None | Some("system") => TlsRoots::system(),
            Some("none") => TlsRoots::none(),
            #[cfg(feature = "webpki-roots")]
            Some("compiled") => TlsRoots::compiled(),
            #[cfg(not(feature = "webpki-roots"))]
            Some("compiled") => {
                let reason = "needs the feature `webpki-roots` of the crate, which this program was built without";
                return Err(Error::configuration("tls_roots", reason));
            }
            Some(other) => {
                let reason = format!("is system, compiled or none, not {other:?}");
                return Err(Error::configuration("tls_roots", reason));
            }
        };
        pool = pool.tls_roots(match &self.tls_roots_file {
            Some(path) => roots.with_file(path),
            None => roots,
        });
        if let Some(timeout) = seconds("connect_timeout_seconds", self.connect_timeout_seconds)? {
            pool = pool.connect_timeout(timeout);
        }
        Ok(pool)
    }

    /// An error with the names of the settings that are behind it, where their user finds them: `GENESYS_API_KEY` if the
    /// service refused the API key. None if it is about something else.
    #[must_use]
    pub fn explain(&self, error: &Error) -> Option<String> {
        let names = self.behind(error);
        match error {
            // Its own words begin with the name.
            Error::Configuration { .. } if names.len() == 1 => Some(error.to_string()),
            _ if names.is_empty() => None,
            error => Some(format!("{}: {error}", names.join(", "))),
        }
    }

    fn behind(&self, error: &Error) -> Vec<String> {
        let members: &[&'static str] = match error {
            Error::Configuration { setting, .. } if setting == "credentials" => {
                &["token", "client_id", "client_secret", "username", "password"]
            }
            Error::Configuration { setting, .. } => return vec![setting.to_string()],
            Error::Authentication(error) => match error.kind {
                AuthenticationErrorKind::InvalidApiKey => &["api_key"],
                AuthenticationErrorKind::InvalidClient => &["client_id", "client_secret"],
                AuthenticationErrorKind::InvalidGrant => &["username", "password"],
                AuthenticationErrorKind::InvalidToken if self.token.is_some() || self.token_file.is_some() => {
                    &["token"]
                }
                _ => &[],
            },
            _ => &[],
        };
        let named = |member: &&'static str| match *member {
            "api_key" if self.api_key_file.is_some() => "api_key_file",
            "client_secret" if self.client_secret_file.is_some() => "client_secret_file",
            "password" if self.password_file.is_some() => "password_file",
            "token" if self.token_file.is_some() => "token_file",
            member => member,
        };
        members
            .iter()
            .map(named)
            .map(|member| self.names.0.of(member))
            .collect()
    }
}

/// A secret that is given or in a file, but not both.
fn secret(name: &str, given: &Option<Secret>, file: &Option<PathBuf>) -> Result<Option<SecretSource>, Error> {
    match (given, file) {
        (Some(_), Some(_)) => Err(twice(name)),
        (Some(given), None) => Ok(Some(given.clone().into())),
        (None, Some(path)) => {
            let source = SecretSource::file(path);
            source
                .read()
                .map_err(|reason| Error::configuration(format!("{name}_file"), reason))?;
            Ok(Some(source))
        }
        (None, None) => Ok(None),
    }
}

fn missing(name: &'static str) -> Error {
    let reason = match name {
        "base_url" => "is missing: the address that Genesys assigns to the tenant, such as https://api-demo.com",
        "client_secret" => "is missing, and `public_client` does not say that there is none",
        _ => "is missing",
    };
    Error::configuration(name, reason)
}

fn twice(name: &str) -> Error {
    Error::configuration(name.to_owned(), "is set both as it is and as a file: keep one of them")
}

fn seconds(name: &'static str, seconds: Option<f64>) -> Result<Option<Duration>, Error> {
    let Some(seconds) = seconds else { return Ok(None) };
    let duration = Some(seconds).filter(|seconds| *seconds > 0.0 && *seconds <= LONGEST);
    match duration.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok()) {
        Some(duration) => Ok(Some(duration)),
        None => Err(Error::configuration(
            name,
            "is not a number of seconds above zero and below ten years",
        )),
    }
}

/// Addresses by the names of services. An unknown one is an error that names it.
fn service_urls<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<Service, String>, D::Error> {
    let named = BTreeMap::<String, String>::deserialize(deserializer)?;
    let service = |(name, url)| match Service::ALL.iter().find(|service| service.name() == name) {
        Some(service) => Ok((*service, url)),
        None => {
            let known: Vec<&str> = Service::ALL.iter().map(|service| service.name()).collect();
            let reason = format!("{name:?} is no service: they are {}", known.join(", "));
            Err(serde::de::Error::custom(reason))
        }
    };
    named.into_iter().map(service).collect()
}

/// A token in a file that somebody else keeps fresh.
#[derive(Debug)]
struct TokenFile(SecretSource);

impl TokenProvider for TokenFile {
    fn token<'a>(&'a self, refused: Option<&'a Secret>) -> ProvidedToken<'a> {
        Box::pin(async move {
            let token = self.0.read()?;
            if refused == Some(&token) {
                return Err("the service refused the token in the file, and there is no other yet".into());
            }
            Ok(AccessToken::new(token))
        })
    }
}

/// The variables of the environment that begin with a prefix.
struct Variables {
    prefix: String,
}

impl Variables {
    fn settings(self) -> Result<Settings, Error> {
        let mut service_urls = BTreeMap::new();
        for service in Service::ALL {
            let name = format!("service_url_{service}");
            if let Some(url) = self.text(&name)? {
                service_urls.insert(*service, url);
            }
        }
        Ok(Settings {
            base_url: self.text("base_url")?,
            api_key: self.secret("api_key")?,
            api_key_file: self.path("api_key_file")?,
            token: self.secret("token")?,
            token_file: self.path("token_file")?,
            client_id: self.text("client_id")?,
            client_secret: self.secret("client_secret")?,
            client_secret_file: self.path("client_secret_file")?,
            public_client: self.parsed("public_client", "true or false")?,
            username: self.text("username")?,
            password: self.secret("password")?,
            password_file: self.path("password_file")?,
            token_store: self.path("token_store")?,
            service_urls,
            proxy: self.secret("proxy")?,
            proxy_file: self.path("proxy_file")?,
            no_proxy: self.text("no_proxy")?,
            tls_roots: self.text("tls_roots")?,
            tls_roots_file: self.path("tls_roots_file")?,
            timeout_seconds: self.parsed("timeout_seconds", "a number of seconds")?,
            read_timeout_seconds: self.parsed("read_timeout_seconds", "a number of seconds")?,
            connect_timeout_seconds: self.parsed("connect_timeout_seconds", "a number of seconds")?,
            max_attempts: self.parsed("max_attempts", "a whole number")?,
            max_response_size: self.parsed("max_response_size", "a number of bytes")?,
            max_concurrent_calls: self.parsed("max_concurrent_calls", "a whole number")?,
            max_calls_per_second: self.parsed("max_calls_per_second", "a number")?,
            user_agent_suffix: self.text("user_agent_suffix")?,
            name: self.text("name")?,
            allow_http: self.parsed("allow_http", "true or false")?,
            names: Origin(Names::Variables(self.prefix)),
        })
    }

    fn name(&self, setting: &str) -> String {
        Names::Variables(self.prefix.clone()).of(setting)
    }

    fn text(&self, setting: &str) -> Result<Option<String>, Error> {
        let name = self.name(setting);
        match env::var(&name) {
            Ok(value) if value.trim().is_empty() => Ok(None),
            Ok(value) => Ok(Some(value)),
            Err(env::VarError::NotPresent) => Ok(None),
            Err(env::VarError::NotUnicode(_)) => Err(Error::configuration(name, "is not UTF-8")),
        }
    }

    fn secret(&self, setting: &str) -> Result<Option<Secret>, Error> {
        Ok(self.text(setting)?.map(Secret::from))
    }

    fn path(&self, setting: &str) -> Result<Option<PathBuf>, Error> {
        let path = env::var_os(self.name(setting)).filter(|path| !path.is_empty());
        Ok(path.map(PathBuf::from))
    }

    fn parsed<T: std::str::FromStr>(&self, setting: &str, what: &str) -> Result<Option<T>, Error> {
        let Some(text) = self.text(setting)? else {
            return Ok(None);
        };
        match text.trim().parse() {
            Ok(value) => Ok(Some(value)),
            Err(_) => Err(Error::configuration(
                self.name(setting),
                format!("is {text:?}, which is not {what}"),
            )),
        }
    }
}
