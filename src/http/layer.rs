//! What a program puts around each attempt of a call.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{HeaderName, SET_COOKIE};
use http::{HeaderMap, StatusCode};

use super::failure::Failure;
use super::options::is_own;
use super::received::Received;
use super::request::Request;
use crate::{OperationName, TimeoutPhase};

/// A layer around each attempt of each call: it counts and measures, adds a header for a gateway such as `traceparent`,
/// records, or refuses.
///
/// It is inside retries and sign-in, so it sees each request that is sent, and outside everything that makes the request
/// one of HTTP. So it sees no secret: credentials, signatures and cookies are added behind it. The calls by which a client
/// signs in pass through it too. Of several layers the first that was given to
/// [`ClientBuilder::layer`](crate::ClientBuilder::layer) is the outermost.
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering};
///
/// use genesys_multicloud_cx::{Attempt, Layer, LayerFuture, Next};
///
/// #[derive(Default)]
/// struct Failures(AtomicU64);
///
/// impl Layer for Failures {
///     fn attempt<'a>(&'a self, mut attempt: Attempt<'a>, next: Next<'a>) -> LayerFuture<'a> {
///         Box::pin(async move {
///             let operation = attempt.operation();
///             attempt.headers_mut().insert("x-caller", "wallboard".parse().unwrap());
///             let reply = next.run(attempt).await;
///             let is_failure = reply.as_ref().map_or(true, |reply| !reply.status().is_success());
///             if is_failure {
///                 println!("{operation} failed");
///                 self.0.fetch_add(1, Ordering::Relaxed);
///             }
///             reply
///         })
///     }
/// }
///
/// let client = genesys_multicloud_cx::Client::builder("https://api-demo.com")
///     .api_key("api-key")
///     .layer(Failures::default())
///     .build()?;
/// # let _ = client;
/// # Ok::<(), genesys_multicloud_cx::Error>(())
/// ```
pub trait Layer: Send + Sync + 'static {
    /// Makes an attempt, as a rule by handing it on. One that is not handed on is not made; one that is dropped is given up.
    fn attempt<'a>(&'a self, attempt: Attempt<'a>, next: Next<'a>) -> LayerFuture<'a>;
}

/// The boxed future that [`Layer::attempt`] returns.
pub type LayerFuture<'a> = Pin<Box<dyn Future<Output = Result<Reply, AttemptError>> + Send + 'a>>;

/// A request on its way, without secrets.
#[derive(Debug)]
pub struct Attempt<'a> {
    request: &'a Request,
    server: &'a str,
    number: u32,
    headers: HeaderMap,
}

impl<'a> Attempt<'a> {
    pub(crate) fn new(request: &'a Request, server: &'a str, number: u32, headers: HeaderMap) -> Self {
        Self {
            request,
            server,
            number,
            headers,
        }
    }

    /// Without those that the client sets itself.
    pub(crate) fn into_headers(self) -> HeaderMap {
        let mut headers = self.headers;
        let own: Vec<HeaderName> = headers.keys().filter(|name| is_own(name)).cloned().collect();
        for name in own {
            headers.remove(name);
        }
        headers
    }

    /// The operation, with its method and the template of its path.
    #[must_use]
    pub fn operation(&self) -> OperationName {
        self.request.operation.name()
    }

    /// Host and port of the service.
    #[must_use]
    pub fn server(&self) -> &str {
        self.server
    }

    /// Path and query below the base path of the service. They hold whatever the caller's arguments are.
    #[must_use]
    pub fn target(&self) -> &str {
        self.request.target()
    }

    /// Which attempt of the call it is, from 1.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.number
    }

    /// The headers of the operation and of the call, without those that the client sets itself.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The same, to be changed. What the client or HTTP sets (credentials, cookies, `Host`, headers of the body and of the
    /// connection) is dropped from here.
    #[must_use]
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.headers
    }

    /// The body, unless there is none, it is a file, or it may hold secrets as a sign-in does.
    #[must_use]
    pub fn body(&self) -> Option<&Bytes> {
        let is_open = self.request.operation.secrets.is_empty();
        self.request.bytes().filter(|_| is_open)
    }
}

/// The rest of the way.
#[must_use = "an attempt is not made until `run` is called"]
pub struct Next<'a> {
    layers: &'a [Arc<dyn Layer>],
    end: &'a dyn End,
}

/// The end of the way, where the request is sent.
pub(crate) trait End: Send + Sync {
    fn send<'a>(&'a self, attempt: Attempt<'a>) -> LayerFuture<'a>;
}

impl<'a> Next<'a> {
    pub(crate) fn new(layers: &'a [Arc<dyn Layer>], end: &'a dyn End) -> Self {
        Self { layers, end }
    }

    /// Hands the attempt on.
    pub fn run(self, attempt: Attempt<'a>) -> LayerFuture<'a> {
        match self.layers.split_first() {
            Some((layer, rest)) => layer.attempt(attempt, Next::new(rest, self.end)),
            None => self.end.send(attempt),
        }
    }
}

impl fmt::Debug for Next<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Next").finish_non_exhaustive()
    }
}

/// A response, of which a layer sees what is no secret.
#[must_use]
pub struct Reply(pub(crate) Received);

impl Reply {
    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// The value of a header, if it is there, is text, and sets no cookie.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        if name.eq_ignore_ascii_case(SET_COOKIE.as_str()) {
            return None;
        }
        self.0.headers.get(name)?.to_str().ok()
    }

    /// The length of the body in bytes, as far as it is in memory.
    #[must_use]
    pub fn body_length(&self) -> usize {
        self.0.body.len()
    }
}

impl fmt::Debug for Reply {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Reply")
            .field("status", &self.0.status)
            .finish_non_exhaustive()
    }
}

/// Why an attempt has no response.
#[derive(Debug)]
pub struct AttemptError(pub(crate) Failure);

impl AttemptError {
    /// Ends the call with [`Error::Layer`](crate::Error::Layer). It is not made again.
    pub fn new(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self(Failure::Layer(source.into().into()))
    }

    /// What kind of failure it is, in a word that dashboards may group by, such as `connect`, `timeout` or `transport`.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        self.0.kind()
    }

    /// Whether it took too long.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.0, Failure::Timeout { .. })
    }

    /// Whether there was no connection, so that the service can't have acted on the request.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(
            self.0,
            Failure::Transport {
                connect_failed: true,
                ..
            }
        )
    }
}

impl fmt::Display for AttemptError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Failure::Transport { reason, .. } | Failure::InvalidRequest(reason) => formatter.write_str(reason),
            Failure::Timeout { phase, limit, .. } => {
                let phase: &TimeoutPhase = phase;
                write!(formatter, "{phase} within {limit:?}")
            }
            Failure::Layer(source) => write!(formatter, "{source}"),
            Failure::Whole(error) => write!(formatter, "{error}"),
            failure => formatter.write_str(failure.kind()),
        }
    }
}

impl StdError for AttemptError {}
