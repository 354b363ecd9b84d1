//! What a service and its requests hold: the client, and what is different for their calls.

use std::borrow::Cow;
use std::fmt;
use std::future::Future;
use std::ops::RangeInclusive;

use serde::Serialize;

use super::handle::Client;
use crate::core::operation::Operation;
use crate::http::limits;
use crate::http::options::{CallOptions, Options};
use crate::http::pipeline::Decode;
use crate::http::request::Request;
use crate::{Error, IntoText, Response, Secret, Upload};

/// A client, and what holds for the calls of one handle only.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    pub(crate) client: Client,
    pub(crate) options: Options,
    /// What requests are signed with, for the services that take a signature in place of a token.
    pub(crate) signing_secret: Option<Secret>,
}

impl Client {
    /// What a service makes its calls by.
    pub(crate) fn caller(&self) -> Caller {
        Caller {
            client: self.clone(),
            options: Options::default(),
            signing_secret: None,
        }
    }
}

impl Caller {
    pub(crate) fn execute<D: Decode>(
        self,
        mut request: Request,
    ) -> impl Future<Output = Result<Response<D::Payload>, Error>> + Send + use<D> {
        request.signing_secret = self.signing_secret;
        self.client.pipeline().execute::<D>(request, self.options)
    }

    /// Options in front of those that there are.
    pub(crate) fn with(mut self, options: CallOptions) -> Self {
        self.options.change(|own| options.or(&own));
        self
    }
}

/// What a builder of a request holds: the request as data, and who is to send it.
#[derive(Clone)]
pub(crate) struct Draft {
    caller: Caller,
    request: Request,
}

impl Draft {
    pub(crate) fn new(caller: &Caller, operation: &'static Operation) -> Self {
        Self {
            caller: caller.clone(),
            request: Request::new(operation),
        }
    }

    /// The next parameter of the path.
    pub(crate) fn path(mut self, name: &str, value: impl IntoText) -> Self {
        self.request.path(name, &value.as_text());
        self
    }

    pub(crate) fn query(mut self, key: &str, value: impl IntoText) -> Self {
        self.request.query(key, &value.as_text());
        self
    }

    #[allow(dead_code, reason = "no document of this crate has one")]
    pub(crate) fn query_each<T: IntoText>(mut self, key: &str, values: impl IntoIterator<Item = T>) -> Self {
        let values = values.into_iter().map(|value| Cow::Owned(value.into_text()));
        self.request.query_each(key, values);
        self
    }

    /// A list as one value, of at most so many entries.
    pub(crate) fn query_list<T: IntoText>(
        mut self,
        name: &str,
        key: &str,
        values: impl IntoIterator<Item = T>,
        most: usize,
    ) -> Self {
        let values = values.into_iter().map(|value| Cow::Owned(value.into_text()));
        self.request.query_list(name, key, values, most);
        self
    }

    pub(crate) fn header(mut self, name: &str, key: &'static str, value: impl IntoText) -> Self {
        self.request.header(name, key, &value.as_text());
        self
    }

    pub(crate) fn json(mut self, name: &str, body: &impl Serialize) -> Self {
        self.request.json(name, body);
        self
    }

    pub(crate) fn form(mut self, name: &str, body: &impl Serialize) -> Self {
        self.request.form(name, body);
        self
    }

    pub(crate) fn file(mut self, name: &str, key: &str, file: impl Into<Upload>) -> Self {
        self.request.file(name, key, file.into());
        self
    }

    /// Refuses a text of other characters than these, or of another length.
    pub(crate) fn characters(
        mut self,
        name: &str,
        text: &impl IntoText,
        allowed: &str,
        count: RangeInclusive<usize>,
    ) -> Self {
        let limit = limits::characters(name, &text.as_text(), allowed, count);
        self.request.check(limit);
        self
    }

    pub(crate) fn options(mut self, change: impl FnOnce(CallOptions) -> CallOptions) -> Self {
        self.caller.options.change(change);
        self
    }

    /// Options in front of those that there are.
    pub(crate) fn with(mut self, options: CallOptions) -> Self {
        self.caller = self.caller.with(options);
        self
    }

    pub(crate) fn send<D: Decode>(self) -> impl Future<Output = Result<Response<D::Payload>, Error>> + Send + use<D> {
        self.caller.execute::<D>(self.request)
    }
}

impl fmt::Debug for Draft {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.request.fmt(formatter)
    }
}

/// A builder of a request: what all of them can do. What an operation takes beside that is generated.
macro_rules! request_builder {
    ($(#[$attribute:meta])* $name:ident: $decode:ty => $payload:ty) => {
        $(#[$attribute])*
        #[derive(Clone)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct $name(pub(super) crate::client::Draft);

        impl $name {
            /// Sends the request.
            ///
            /// # Errors
            ///
            /// Whatever can go wrong with a call: see [`Error`](crate::Error).
            pub async fn send(self) -> Result<crate::Response<$payload>, crate::Error> {
                self.0.send::<$decode>().await
            }

            /// Marks this call as idempotent, so that it can be retried like a `GET`.
            pub fn idempotent(self) -> Self {
                Self(self.0.options(crate::CallOptions::idempotent))
            }

            /// The timeout of this call, in place of that of [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
            pub fn timeout(self, timeout: std::time::Duration) -> Self {
                Self(self.0.options(|options| options.timeout(timeout)))
            }

            /// The retry policy of this call, in place of that of [`ClientBuilder::retry`](crate::ClientBuilder::retry).
            pub fn retry(self, policy: crate::RetryPolicy) -> Self {
                Self(self.0.options(|options| options.retry(policy)))
            }

            /// Sends a header that the operation does not document: see [`CallOptions::header`](crate::CallOptions::header).
            pub fn header(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
                Self(self.0.options(|options| options.header(name, value)))
            }

            /// Settings of this call; what they say nothing of stays as it is.
            pub fn options(self, options: crate::CallOptions) -> Self {
                Self(self.0.with(options))
            }

            /// Sets an argument if there is a value for it, which may come from a program's own settings:
            /// `.maybe(size, |call, size| call.size(size))`.
            pub fn maybe<T>(self, value: Option<T>, set: impl FnOnce(Self, T) -> Self) -> Self {
                match value {
                    Some(value) => set(self, value),
                    None => self,
                }
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.debug_tuple(stringify!($name)).field(&self.0).finish()
            }
        }
    };
}

pub(crate) use request_builder;
