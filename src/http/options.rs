//! What may be different for one call.

use std::fmt;
use std::ops::Deref;
use std::time::Duration;

use http::header::{
    ACCEPT_ENCODING, AUTHORIZATION, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, HOST, HeaderName, HeaderValue,
    TE, TRANSFER_ENCODING, UPGRADE,
};

use super::retry::RetryPolicy;

/// Headers that the client sets itself, or HTTP does.
const OWN: [HeaderName; 10] = [
    ACCEPT_ENCODING,
    AUTHORIZATION,
    CONNECTION,
    CONTENT_LENGTH,
    CONTENT_TYPE,
    COOKIE,
    HOST,
    TE,
    TRANSFER_ENCODING,
    UPGRADE,
];
const OWN_NAMES: [&str; 2] = ["x-api-key", "x-hub-signature"];

/// Whether a header is none that a program may set.
pub(crate) fn is_own(name: &HeaderName) -> bool {
    OWN.contains(name) || OWN_NAMES.contains(&name.as_str())
}

/// Settings of one call, in place of those of the [`ClientBuilder`](crate::ClientBuilder).
///
/// Each operation takes them by methods of the same names, and all at once by `options`; a service applies them to all of
/// its operations by `with_options`:
///
/// ```no_run
/// use std::time::Duration;
///
/// use genesys_multicloud_cx::{CallOptions, RetryPolicy};
///
/// # async fn example(client: genesys_multicloud_cx::Client) -> Result<(), genesys_multicloud_cx::Error> {
/// let patient = CallOptions::new()
///     .timeout(Duration::from_secs(300))
///     .retry(RetryPolicy::default().max_attempts(5))
///     .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
/// let user = client.authentication().with_options(patient).get_user_info().send().await?;
/// # let _ = user;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use]
pub struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) read_timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) max_response_size: Option<usize>,
    pub(crate) is_idempotent: bool,
    /// A response may keep its caller waiting for as long as the whole call.
    pub(crate) is_poll: bool,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    /// What is wrong with one of the headers.
    pub(crate) fault: Option<String>,
}

/// The options of a call that has any.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options(Option<Box<CallOptions>>);

impl Options {
    /// To be changed.
    pub(crate) fn change(&mut self, change: impl FnOnce(CallOptions) -> CallOptions) {
        let options = self.0.get_or_insert_default();
        **options = change(std::mem::take(options));
    }
}

impl From<CallOptions> for Options {
    fn from(options: CallOptions) -> Self {
        Self(Some(Box::new(options)))
    }
}

impl Deref for Options {
    type Target = CallOptions;

    fn deref(&self) -> &CallOptions {
        static NONE: CallOptions = CallOptions::NONE;
        self.0.as_deref().unwrap_or(&NONE)
    }
}

impl CallOptions {
    const NONE: Self = Self {
        timeout: None,
        read_timeout: None,
        retry: None,
        max_response_size: None,
        is_idempotent: false,
        is_poll: false,
        headers: Vec::new(),
        fault: None,
    };

    /// Nothing is different.
    pub fn new() -> Self {
        Self::NONE
    }

    /// How long the call may take, in place of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// The idle read timeout of the body of the response, in place of
    /// [`ClientBuilder::read_timeout`](crate::ClientBuilder::read_timeout).
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.read_timeout = Some(timeout);
        self
    }

    /// The retry policy of the call, in place of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// How many bytes of the response are taken into memory, in place of
    /// [`ClientBuilder::max_response_size`](crate::ClientBuilder::max_response_size).
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = Some(bytes);
        self
    }

    /// Marks the call as idempotent, so that it can be retried like a `GET`.
    pub fn idempotent(mut self) -> Self {
        self.is_idempotent = true;
        self
    }

    /// Sends a header that no operation documents, for a gateway on the way: `traceparent`, or a key of its own. A second
    /// value of one name is sent beside the first.
    ///
    /// A name or value that HTTP can't carry, and a header that the client sets itself (credentials, cookies, those of the
    /// body), fail the call with [`Error::InvalidRequest`](crate::Error::InvalidRequest).
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        let (name, value) = (name.as_ref(), value.as_ref());
        let fault = match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
            (Ok(name), _) if is_own(&name) => Some(format!("the header {name} is set by the client itself")),
            (Ok(name), Ok(mut value)) => {
                value.set_sensitive(true);
                self.headers.push((name, value));
                None
            }
            (Err(_), _) => Some(format!("{name:?} is not the name of a header")),
            (Ok(name), Err(_)) => Some(format!(
                "the value of the header {name} holds a character that no HTTP header may hold, such as a newline"
            )),
        };
        self.fault = self.fault.or(fault);
        self
    }

    /// These, and of `other` whatever they say nothing of. Headers of both are sent.
    pub(crate) fn or(mut self, other: &Self) -> Self {
        self.timeout = self.timeout.or(other.timeout);
        self.read_timeout = self.read_timeout.or(other.read_timeout);
        self.retry = self.retry.or(other.retry);
        self.max_response_size = self.max_response_size.or(other.max_response_size);
        self.is_idempotent |= other.is_idempotent;
        self.is_poll |= other.is_poll;
        self.headers.extend(other.headers.iter().cloned());
        self.fault = self.fault.or_else(|| other.fault.clone());
        self
    }

    /// For a call that waits for something to happen on the server, which says for how long.
    #[cfg(feature = "statistics-notifications")]
    pub(crate) fn poll(mut self, timeout: Duration) -> Self {
        self.is_poll = true;
        self.timeout(timeout)
    }
}

impl Default for CallOptions {
    fn default() -> Self {
        Self::NONE
    }
}

/// Values of headers are not shown: they may be keys of a gateway.
impl fmt::Debug for CallOptions {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&HeaderName> = self.headers.iter().map(|(name, _)| name).collect();
        formatter
            .debug_struct("CallOptions")
            .field("timeout", &self.timeout)
            .field("read_timeout", &self.read_timeout)
            .field("retry", &self.retry)
            .field("max_response_size", &self.max_response_size)
            .field("idempotent", &self.is_idempotent)
            .field("headers", &names)
            .finish_non_exhaustive()
    }
}
