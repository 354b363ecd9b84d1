//! Sign-in by the user's own browser, which comes back to a port of this machine (RFC 8252, section 7.3).

use std::convert::Infallible;
use std::fmt;
use std::future::{Future, poll_fn};
use std::io;
use std::net::Ipv4Addr;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use http::header::{
    ALLOW, CACHE_CONTROL, CONNECTION, CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderValue, Method, Request, Response, StatusCode};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;

use super::builder::ClientBuilder;
use super::handle::Client;
use crate::auth::{Authorization, OAuthClient, authorization_error};
use crate::{AuthenticationErrorKind, Error, Secret, Service, ServiceStatus};

const DEFAULT_PATH: &str = "/oauthcallback";
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(300);

/// How many connections are served at once. Browsers open some that they never use.
const MAX_CONNECTIONS: usize = 16;
/// How long a connection may take to send its request.
const HEAD_TIMEOUT: Duration = Duration::from_secs(5);
/// The longest request line and headers, in bytes.
const MAX_HEAD: usize = 32 * 1024;
/// How long the browser may take to fetch the last page.
const FAREWELL: Duration = Duration::from_secs(2);
/// How long nothing is accepted when nothing can be, for instance for want of file descriptors.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);

const PAGE: &str = include_str!("browser.html");

impl ClientBuilder {
    /// Begins to sign a user in who sits at this machine: their browser shows the sign-in form, and comes back to a port
    /// that is open only that long. Any credentials that were set are replaced.
    ///
    /// A program on its users' machines can keep no secret: one that is registered so is an [`OAuthClient::public`].
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), genesys_multicloud_cx::Error> {
    /// use genesys_multicloud_cx::Client;
    /// use genesys_multicloud_cx::auth::OAuthClient;
    ///
    /// let client = Client::builder("https://api-demo.com")
    ///     .api_key("api-key")
    ///     .sign_in_with_browser(OAuthClient::new("client-id", "client-secret"))
    ///     .port(8080) // http://127.0.0.1:8080/oauthcallback is registered
    ///     .sign_in()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn sign_in_with_browser(self, application: OAuthClient) -> BrowserSignIn {
        BrowserSignIn {
            client: self,
            application,
            port: 0,
            path: DEFAULT_PATH.to_owned(),
            scope: None,
            hide_tenant: None,
            pkce: false,
            timeout: DEFAULT_TIMEOUT,
            open: Box::new(Opening::start),
        }
    }
}

/// The settings of a sign-in by the user's browser. See [`ClientBuilder::sign_in_with_browser`].
///
/// The redirect URI is `http://127.0.0.1:<port><path>`, and has to be registered with Genesys like any other. Whether a
/// registered one holds for other ports too, as RFC 8252 has it, the manual does not say: set the port that is registered.
#[must_use = "nobody is asked until `sign_in` is called"]
pub struct BrowserSignIn {
    client: ClientBuilder,
    application: OAuthClient,
    port: u16,
    path: String,
    scope: Option<String>,
    hide_tenant: Option<bool>,
    pkce: bool,
    timeout: Duration,
    open: Box<dyn FnOnce(&str) -> Opening + Send>,
}

impl BrowserSignIn {
    /// The port of 127.0.0.1 that the browser comes back to. A free one unless set, or if set to 0.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// The path that the browser comes back to. `/oauthcallback` unless set.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// As [`Authorization::scope`].
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// As [`Authorization::hide_tenant`].
    pub fn hide_tenant(mut self, hide: bool) -> Self {
        self.hide_tenant = Some(hide);
        self
    }

    /// As [`Authorization::pkce`].
    pub fn pkce(mut self, pkce: bool) -> Self {
        self.pkce = pkce;
        self
    }

    /// How long the user may take to sign in. Five minutes unless set. The exchange of the code that follows has the time
    /// limit of any call.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Hands the address of the sign-in form over, in place of opening the system's browser: for a machine without one,
    /// `.open_with(|address| println!("Open {address}"))`.
    ///
    /// The address holds the `state` that keeps others out of this sign-in: show it to nobody but the user.
    pub fn open_with(mut self, open: impl FnOnce(&str) + Send + 'static) -> Self {
        self.open = Box::new(|address| {
            open(address);
            Opening::Done
        });
        self
    }

    /// Opens the port, then the browser, waits for its redirect and exchanges the code for tokens.
    ///
    /// The first request for the path is the redirect, whatever it brings; its response is a page that says whether the user
    /// is signed in. Dropping the future closes the port.
    ///
    /// # Errors
    ///
    /// - [`Error::Configuration`]: `port` if it can't be opened, `path` if it is none, `open_with` if there is no browser
    ///   that could be opened, and those of [`ClientBuilder::build`];
    /// - [`AuthenticationErrorKind::SignInTimeout`] if the browser does not come back in time, also since the service shows
    ///   an error page of its own where the client identifier or the redirect URI is unknown to it;
    /// - those of [`PendingAuthorization::exchange`](crate::auth::PendingAuthorization::exchange).
    pub async fn sign_in(self) -> Result<Client, Error> {
        check_path(&self.path)?;
        let base_url = self.client.base_url_of(Service::Authentication)?;
        let (listener, port) = listen(self.port).await?;
        let mut request = Authorization::new(
            base_url,
            &self.application,
            format!("http://127.0.0.1:{port}{}", self.path),
        )
        .pkce(self.pkce);
        if let Some(scope) = self.scope {
            request = request.scope(scope);
        }
        if let Some(hide) = self.hide_tenant {
            request = request.hide_tenant(hide);
        }
        let (url, pending) = request.request()?.into_parts();

        let mut receiver = Receiver::new(listener, self.path);
        let opening = (self.open)(url.as_str());
        let redirect = race(receiver.redirect(), opening.failure());
        let redirect = match tokio::time::timeout(self.timeout, redirect).await {
            Ok(redirect) => redirect?,
            Err(_) => return Err(timed_out(self.timeout)),
        };
        // Nobody has to come to this port any more.
        receiver.close();
        let outcome = pending
            .exchange(self.application, redirect.query.expose(), self.client)
            .await;
        redirect.respond(outcome.is_ok()).await;
        outcome
    }
}

impl fmt::Debug for BrowserSignIn {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("BrowserSignIn")
            .field("client", &self.client)
            .field("application", &self.application)
            .field("port", &self.port)
            .field("path", &self.path)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// How far the browser has got on its way up.
enum Opening {
    Done,
    Started(oneshot::Receiver<io::Result<()>>),
}

impl Opening {
    /// On a thread of its own, since a browser may run as long as the user likes, and a runtime waits for its threads.
    fn start(address: &str) -> Self {
        let address = address.to_owned();
        let (done, outcome) = oneshot::channel();
        let spawned = std::thread::Builder::new().spawn(move || {
            // Nobody listens any more once the user has signed in.
            let _ = done.send(open::that(address));
        });
        match spawned {
            Ok(_) => Self::Started(outcome),
            Err(error) => {
                let (done, outcome) = oneshot::channel();
                let _ = done.send(Err(error));
                Self::Started(outcome)
            }
        }
    }

    /// Ends only if there is no browser.
    async fn failure<T>(self) -> Result<T, Error> {
        if let Self::Started(outcome) = self
            && let Ok(Err(error)) = outcome.await
        {
            // The system's text may name the command, and with it the address.
            let kind = error.kind();
            return Err(Error::configuration(
                "open_with",
                format!("no browser could be opened ({kind}): hand the address to the user"),
            ));
        }
        std::future::pending().await
    }
}

/// The redirect, and the browser that waits for its response.
struct Redirect {
    query: Secret,
    page: oneshot::Sender<bool>,
    connection: oneshot::Receiver<Infallible>,
}

impl Redirect {
    /// Shows the last page and waits until the browser has it.
    async fn respond(self, signed_in: bool) {
        // A user who closed the window meanwhile is signed in all the same.
        if self.page.send(signed_in).is_ok() {
            let _ = tokio::time::timeout(FAREWELL, self.connection).await;
        }
    }
}

/// A server for one request. Everything of it ends with it.
struct Receiver {
    listener: Option<TcpListener>,
    connections: JoinSet<()>,
    path: Arc<str>,
    taken: mpsc::Receiver<Redirect>,
    take: mpsc::Sender<Redirect>,
}

impl Receiver {
    fn new(listener: TcpListener, path: String) -> Self {
        let (take, taken) = mpsc::channel(1);
        Self {
            listener: Some(listener),
            connections: JoinSet::new(),
            path: path.into(),
            taken,
            take,
        }
    }

    /// Serves connections until one of them brings the redirect.
    async fn redirect(&mut self) -> Result<Redirect, Error> {
        let Self {
            listener,
            connections,
            path,
            taken,
            take,
        } = self;
        let serving = async {
            let Some(listener) = listener else {
                return std::future::pending().await;
            };
            loop {
                while connections.try_join_next().is_some() {}
                if connections.len() >= MAX_CONNECTIONS {
                    connections.join_next().await;
                }
                match listener.accept().await {
                    Ok((stream, _)) => {
                        connections.spawn(serve(stream, Arc::clone(path), take.clone()));
                    }
                    // Either the connection is gone already or the system is short of something for now.
                    Err(_) => tokio::time::sleep(ACCEPT_PAUSE).await,
                }
            }
        };
        let redirect = async {
            match taken.recv().await {
                Some(redirect) => Ok(redirect),
                None => std::future::pending().await,
            }
        };
        race(redirect, serving).await
    }

    fn close(&mut self) {
        self.listener = None;
        self.taken.close();
    }
}

async fn serve(stream: TcpStream, path: Arc<str>, take: mpsc::Sender<Redirect>) {
    let (end, ended) = oneshot::channel();
    let ended = std::sync::Mutex::new(Some(ended));
    let service = service_fn(|request: Request<Incoming>| {
        let connection = ended.lock().map_or(None, |mut ended| ended.take());
        let (path, take) = (&path, &take);
        async move { Ok::<_, Infallible>(respond(&request, path, take, connection).await) }
    });
    let serving = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        .max_buf_size(MAX_HEAD)
        .keep_alive(false)
        .serve_connection(TokioIo::new(stream), service);
    // What one connection does wrong gets its response there, and nothing to the others.
    let _ = serving.await;
    drop(end);
}

async fn respond(
    request: &Request<Incoming>,
    path: &str,
    take: &mpsc::Sender<Redirect>,
    connection: Option<oneshot::Receiver<Infallible>>,
) -> Response<String> {
    if request.uri().path() != path {
        return text(StatusCode::NOT_FOUND, "Not found.");
    }
    if request.method() != Method::GET {
        let mut response = text(StatusCode::METHOD_NOT_ALLOWED, "Method not allowed.");
        let allowed = HeaderValue::from_static("GET");
        response.headers_mut().insert(ALLOW, allowed);
        return response;
    }
    let (page, outcome) = oneshot::channel();
    let redirect = connection.map(|connection| Redirect {
        query: Secret::new(request.uri().query().unwrap_or_default()),
        page,
        connection,
    });
    let is_taken = redirect.is_some_and(|redirect| take.try_send(redirect).is_ok());
    let signed_in = is_taken && outcome.await.unwrap_or(false);
    if signed_in {
        page_of(
            StatusCode::OK,
            "You are signed in",
            "You can close this window and go back to the application.",
        )
    } else {
        page_of(
            StatusCode::BAD_REQUEST,
            "You are not signed in",
            "Go back to the application, which says why, and sign in from there again.",
        )
    }
}

fn text(status: StatusCode, text: &str) -> Response<String> {
    response(status, "text/plain; charset=utf-8", format!("{text}\n"))
}

fn page_of(status: StatusCode, title: &str, advice: &str) -> Response<String> {
    let page = PAGE.replace("{{title}}", title).replace("{{advice}}", advice);
    response(status, "text/html; charset=utf-8", page)
}

/// A response that leaves no trace of the address it belongs to, which holds the code.
fn response(status: StatusCode, content_type: &'static str, body: String) -> Response<String> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    for (name, value) in [
        (CONTENT_TYPE, content_type),
        (CACHE_CONTROL, "no-store"),
        (CONNECTION, "close"),
        (
            CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
        ),
        (REFERRER_POLICY, "no-referrer"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ] {
        let value = HeaderValue::from_static(value);
        response.headers_mut().insert(name, value);
    }
    response
}

async fn listen(port: u16) -> Result<(TcpListener, u16), Error> {
    let refused = |error: io::Error| {
        let reason = match error.kind() {
            io::ErrorKind::AddrInUse => format!("{port} is in use by another program"),
            _ => format!("{port} of 127.0.0.1 can't be opened: {error}"),
        };
        Error::configuration("port", reason)
    };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await;
    let listener = listener.map_err(refused)?;
    let port = listener.local_addr().map_err(refused)?.port();
    Ok((listener, port))
}

/// The path of a request has to be this one to the letter.
fn check_path(path: &str) -> Result<(), Error> {
    let is_plain = path
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"/-._~!$&'()*+,;=:@".contains(&byte));
    let segments = || path.split('/');
    if path.starts_with('/') && is_plain && !segments().any(|part| part == "." || part == "..") {
        return Ok(());
    }
    Err(Error::configuration(
        "path",
        "is not the path of a URL such as /oauthcallback",
    ))
}

fn timed_out(limit: Duration) -> Error {
    let status = ServiceStatus {
        code: None,
        message: Some(format!("nobody signed in within {limit:?}")),
        detail: None,
    };
    authorization_error(AuthenticationErrorKind::SignInTimeout, status)
}

/// The outcome of whichever ends first, the first of them where both do.
async fn race<T>(first: impl Future<Output = T>, second: impl Future<Output = T>) -> T {
    let (mut first, mut second) = (pin!(first), pin!(second));
    poll_fn(|context| match first.as_mut().poll(context) {
        Poll::Ready(outcome) => Poll::Ready(outcome),
        Poll::Pending => second.as_mut().poll(context),
    })
    .await
}
