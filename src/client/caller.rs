//! What a service and its requests hold: the client, and what is different for their calls.

use std::borrow::Cow;
use std::fmt;
use std::future::Future;
use std::ops::RangeInclusive;

use bytes::Bytes;
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

    /// A list as one value, of at most so many entries.
    pub(crate) fn query_list<T: IntoText>(
        mut self,
        name: &str,
        key: &str,
        values: impl IntoIterator<Item = T>,
        most: usize,
    ) -> Self {
        self.request.query_list(name, key, texts(values), most);
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

/// What the documents of this crate don't have, for documents that are added.
#[allow(dead_code, reason = "for documents that are added")]
impl Draft {
    pub(crate) fn path_list<T: IntoText>(mut self, name: &str, values: impl IntoIterator<Item = T>) -> Self {
        self.request.path_list(name, texts(values));
        self
    }

    pub(crate) fn path_members<N: IntoText, T: IntoText>(
        mut self,
        name: &str,
        members: impl IntoIterator<Item = (N, T)>,
    ) -> Self {
        self.request.path_members(name, pairs(members));
        self
    }

    pub(crate) fn path_pairs<N: IntoText, T: IntoText>(
        mut self,
        name: &str,
        members: impl IntoIterator<Item = (N, T)>,
    ) -> Self {
        self.request.path_pairs(name, pairs(members));
        self
    }

    pub(crate) fn path_json(mut self, name: &str, value: &impl Serialize) -> Self {
        self.request.path_json(name, value);
        self
    }

    pub(crate) fn path_label(mut self, name: &str, value: impl IntoText) -> Self {
        self.request.path_label(name, true, [value.as_text()]);
        self
    }

    pub(crate) fn path_label_list<T: IntoText>(
        mut self,
        name: &str,
        explode: bool,
        values: impl IntoIterator<Item = T>,
    ) -> Self {
        self.request.path_label(name, explode, texts(values));
        self
    }

    pub(crate) fn path_label_members<N: IntoText, T: IntoText>(
        mut self,
        name: &str,
        explode: bool,
        members: impl IntoIterator<Item = (N, T)>,
    ) -> Self {
        self.request.path_label_members(name, explode, pairs(members));
        self
    }

    pub(crate) fn path_matrix(mut self, name: &str, key: &str, value: impl IntoText) -> Self {
        self.request.path_matrix(name, key, true, [value.as_text()]);
        self
    }

    pub(crate) fn path_matrix_list<T: IntoText>(
        mut self,
        name: &str,
        key: &str,
        explode: bool,
        values: impl IntoIterator<Item = T>,
    ) -> Self {
        self.request.path_matrix(name, key, explode, texts(values));
        self
    }

    pub(crate) fn path_matrix_members<N: IntoText, T: IntoText>(
        mut self,
        name: &str,
        key: &str,
        explode: bool,
        members: impl IntoIterator<Item = (N, T)>,
    ) -> Self {
        self.request.path_matrix_members(name, key, explode, pairs(members));
        self
    }

    pub(crate) fn query_each<T: IntoText>(mut self, key: &str, values: impl IntoIterator<Item = T>) -> Self {
        self.request.query_each(key, texts(values));
        self
    }

    pub(crate) fn query_separated<T: IntoText>(
        mut self,
        name: &str,
        key: &str,
        separator: char,
        values: impl IntoIterator<Item = T>,
        most: usize,
    ) -> Self {
        self.request.query_separated(name, key, separator, texts(values), most);
        self
    }

    pub(crate) fn query_members<N: IntoText, T: IntoText>(
        mut self,
        name: &str,
        key: &str,
        members: impl IntoIterator<Item = (N, T)>,
    ) -> Self {
        self.request.query_members(name, key, pairs(members));
        self
    }

    pub(crate) fn query_exploded<N: IntoText, T: IntoText>(
        mut self,
        members: impl IntoIterator<Item = (N, T)>,
    ) -> Self {
        self.request.query_exploded(pairs(members));
        self
    }

    pub(crate) fn query_deep<N: IntoText, T: IntoText>(
        mut self,
        key: &str,
        members: impl IntoIterator<Item = (N, T)>,
    ) -> Self {
        self.request.query_deep(key, pairs(members));
        self
    }

    pub(crate) fn query_nested(mut self, name: &str, key: &str, value: &impl Serialize) -> Self {
        self.request.query_nested(name, key, value);
        self
    }

    pub(crate) fn query_json(mut self, name: &str, key: &str, value: &impl Serialize) -> Self {
        self.request.query_json(name, key, value);
        self
    }

    pub(crate) fn header_list<T: IntoText>(
        mut self,
        name: &str,
        key: &'static str,
        values: impl IntoIterator<Item = T>,
    ) -> Self {
        self.request.header_list(name, key, texts(values));
        self
    }

    pub(crate) fn header_members<N: IntoText, T: IntoText>(
        mut self,
        name: &str,
        key: &'static str,
        members: impl IntoIterator<Item = (N, T)>,
    ) -> Self {
        self.request.header_members(name, key, pairs(members));
        self
    }

    pub(crate) fn header_pairs<N: IntoText, T: IntoText>(
        mut self,
        name: &str,
        key: &'static str,
        members: impl IntoIterator<Item = (N, T)>,
    ) -> Self {
        self.request.header_pairs(name, key, pairs(members));
        self
    }

    pub(crate) fn header_json(mut self, name: &str, key: &'static str, value: &impl Serialize) -> Self {
        self.request.header_json(name, key, value);
        self
    }

    pub(crate) fn cookie(mut self, name: &str, key: &str, value: impl IntoText) -> Self {
        self.request.cookie(name, key, &value.as_text());
        self
    }

    pub(crate) fn cookie_list<T: IntoText>(
        mut self,
        name: &str,
        key: &str,
        values: impl IntoIterator<Item = T>,
    ) -> Self {
        self.request.cookie_list(name, key, texts(values));
        self
    }

    pub(crate) fn cookie_members<N: IntoText, T: IntoText>(
        mut self,
        name: &str,
        key: &str,
        members: impl IntoIterator<Item = (N, T)>,
    ) -> Self {
        self.request.cookie_members(name, key, pairs(members));
        self
    }

    pub(crate) fn cookie_json(mut self, name: &str, key: &str, value: &impl Serialize) -> Self {
        self.request.cookie_json(name, key, value);
        self
    }

    /// A form some of whose members are lists, or objects in the style `deepObject`.
    pub(crate) fn form_with(mut self, name: &str, body: &impl Serialize, deep: &[&str]) -> Self {
        self.request.form_with(name, body, deep);
        self
    }

    /// JSON under another media type than its own.
    pub(crate) fn json_as(mut self, name: &str, media_type: &'static str, body: &impl Serialize) -> Self {
        self.request.json_as(name, media_type, body);
        self
    }

    pub(crate) fn bytes(mut self, media_type: &'static str, body: Bytes) -> Self {
        self.request.bytes_of(media_type, body);
        self
    }
}

fn texts<T: IntoText>(values: impl IntoIterator<Item = T>) -> impl Iterator<Item = Cow<'static, str>> {
    values.into_iter().map(|value| Cow::Owned(value.into_text()))
}

fn pairs<N: IntoText, T: IntoText>(
    members: impl IntoIterator<Item = (N, T)>,
) -> impl Iterator<Item = (Cow<'static, str>, Cow<'static, str>)> {
    let members = members.into_iter();
    members.map(|(name, value)| (Cow::Owned(name.into_text()), Cow::Owned(value.into_text())))
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
