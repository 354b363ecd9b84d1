//! Files on their way from a service.

#![deny(clippy::arithmetic_side_effects)]

use std::fmt;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE};
use tokio::io::{AsyncWrite, AsyncWriteExt};
use tokio::time::Sleep;

use super::failure::Failure;
use super::received::Rest;
use super::settings::Settings;
use crate::core::operation::Operation;
use crate::{Error, TimeoutPhase};

type Chunks = Pin<Box<dyn Stream<Item = reqwest::Result<Bytes>> + Send>>;

/// A file that is read as it arrives, in constant memory.
///
/// It is a [`Stream`] of the file's bytes; [`chunk`](Self::chunk) and [`copy_to`](Self::copy_to) do without streams. There
/// is no limit to its size or to the time that it takes; a pause longer than
/// [`ClientBuilder::read_timeout`](crate::ClientBuilder::read_timeout) ends it with [`Error::Timeout`]. A file that breaks
/// off gives an error, never a silent end. Dropping it closes the connection. The bytes are those that the service has: it is
/// asked not to compress them, and nothing of what it does all the same is undone.
#[must_use = "nothing is read until it is asked for"]
pub struct Download {
    settings: Arc<Settings>,
    operation: &'static Operation,
    /// What was read of it to see what it is.
    beginning: Bytes,
    chunks: Chunks,
    content_length: Option<u64>,
    content_type: Option<String>,
    content_encoding: Option<String>,
    read_timeout: Duration,
    setting: Option<&'static str>,
    /// Runs while the caller waits for bytes.
    pause: Option<Pin<Box<Sleep>>>,
    attempts: u32,
}

impl Download {
    pub(crate) fn new(
        settings: Arc<Settings>,
        operation: &'static Operation,
        headers: &HeaderMap,
        rest: Rest,
        (read_timeout, setting): (Duration, Option<&'static str>),
        attempts: u32,
    ) -> Self {
        let header = |name| {
            let value = headers.get(name)?;
            value.to_str().ok().map(str::to_owned)
        };
        let length = header(CONTENT_LENGTH).and_then(|length| length.parse().ok());
        Self {
            settings,
            operation,
            content_length: length,
            content_type: header(CONTENT_TYPE),
            content_encoding: header(CONTENT_ENCODING),
            beginning: rest.beginning,
            chunks: Box::pin(rest.response.bytes_stream()),
            read_timeout,
            setting,
            pause: None,
            attempts,
        }
    }

    fn error(&self, failure: Failure) -> Error {
        let address = self.settings.servers.of(self.operation.service);
        failure.into_error(self.operation, &address.server, self.attempts)
    }

    /// How many bytes come, if the service says so.
    #[must_use]
    pub fn content_length(&self) -> Option<u64> {
        self.content_length
    }

    /// The media type, if the service names one.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// How the service has compressed the file, such as `gzip`. It is not asked to: this is said of a file that is kept in
    /// this form, and its bytes come as they are.
    #[must_use]
    pub fn content_encoding(&self) -> Option<&str> {
        self.content_encoding.as_deref()
    }

    /// The next bytes, or `None` at the end of the file. A call that is dropped loses nothing.
    ///
    /// # Errors
    ///
    /// [`Error::Transport`] when the file breaks off, [`Error::Timeout`] when it pauses for too long.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }

    /// Writes the rest of the file, flushes, and says how many bytes there were.
    ///
    /// # Errors
    ///
    /// The writer's error, or an [`Error`] within an error of the kind [`io::ErrorKind::Other`].
    pub async fn copy_to(&mut self, writer: &mut (impl AsyncWrite + Unpin)) -> io::Result<u64> {
        let mut written: u64 = 0;
        while let Some(chunk) = self.chunk().await.map_err(io::Error::other)? {
            writer.write_all(&chunk).await?;
            written = written.saturating_add(chunk.len() as u64);
        }
        writer.flush().await?;
        Ok(written)
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        if !this.beginning.is_empty() {
            return Poll::Ready(Some(Ok(std::mem::take(&mut this.beginning))));
        }
        if let Poll::Ready(chunk) = this.chunks.as_mut().poll_next(context) {
            this.pause = None;
            return Poll::Ready(chunk.map(|chunk| {
                chunk.map_err(|error| {
                    let address = this.settings.servers.of(this.operation.service);
                    this.error(Failure::transport(error, address.url.as_ref()))
                })
            }));
        }
        let limit = this.read_timeout;
        let pause = this.pause.get_or_insert_with(|| Box::pin(tokio::time::sleep(limit)));
        match pause.as_mut().poll(context) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(()) => {
                this.pause = None;
                // Nothing more may come of it, or the error would not be the end.
                this.chunks = Box::pin(Nothing);
                let failure = Failure::Timeout {
                    phase: TimeoutPhase::Read,
                    limit,
                    setting: this.setting,
                };
                Poll::Ready(Some(Err(this.error(failure))))
            }
        }
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Download")
            .field("content_length", &self.content_length)
            .field("content_type", &self.content_type)
            .finish_non_exhaustive()
    }
}

/// A stream at its end.
struct Nothing;

impl Stream for Nothing {
    type Item = reqwest::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}
