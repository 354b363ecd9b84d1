//! Files on their way from a service.

use std::fmt;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_TYPE;
use tokio::io::{AsyncWrite, AsyncWriteExt};
use tokio::time::Sleep;

use crate::dispatch::{Operation, transport_error};
use crate::{Error, TimeoutPhase};

type Chunks = Pin<Box<dyn Stream<Item = reqwest::Result<Bytes>> + Send>>;

/// A file that is read as it arrives, in constant memory.
///
/// It is a [`Stream`] of the file's bytes; [`chunk`](Self::chunk) and [`copy_to`](Self::copy_to) do without streams. There
/// is no limit to its size or to the time that it takes; a pause longer than
/// [`ClientBuilder::read_timeout`](crate::ClientBuilder::read_timeout) ends it with [`Error::Timeout`]. A file that breaks
/// off gives an error, never a silent end. Dropping it closes the connection.
#[must_use = "nothing is read until it is asked for"]
pub struct Download {
    operation: &'static Operation,
    chunks: Chunks,
    content_length: Option<u64>,
    content_type: Option<String>,
    read_timeout: Duration,
    /// Runs while the caller waits for bytes.
    pause: Option<Pin<Box<Sleep>>>,
    attempts: u32,
}

impl Download {
    pub(crate) fn new(
        operation: &'static Operation,
        response: reqwest::Response,
        read_timeout: Duration,
        attempts: u32,
    ) -> Self {
        let content_type = response.headers().get(CONTENT_TYPE);
        Self {
            operation,
            content_length: response.content_length(),
            content_type: content_type
                .and_then(|value| value.to_str().ok())
                .map(str::to_owned),
            chunks: Box::pin(response.bytes_stream()),
            read_timeout,
            pause: None,
            attempts,
        }
    }

    /// How many bytes the file has, if the service says so and does not compress it.
    #[must_use]
    pub fn content_length(&self) -> Option<u64> {
        self.content_length
    }

    /// The media type, if the service names one.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
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
        let mut written = 0;
        while let Some(chunk) = self.chunk().await.map_err(io::Error::other)? {
            writer.write_all(&chunk).await?;
            written += chunk.len() as u64;
        }
        writer.flush().await?;
        Ok(written)
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        if let Poll::Ready(chunk) = this.chunks.as_mut().poll_next(context) {
            this.pause = None;
            return Poll::Ready(chunk.map(|chunk| {
                chunk.map_err(|error| {
                    transport_error(this.operation, error).with_attempts(this.attempts)
                })
            }));
        }
        let limit = this.read_timeout;
        let pause = this
            .pause
            .get_or_insert_with(|| Box::pin(tokio::time::sleep(limit)));
        match pause.as_mut().poll(context) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(()) => {
                this.pause = None;
                // Nothing more may come of it, or the error would not be the end.
                this.chunks = Box::pin(Nothing);
                Poll::Ready(Some(Err(Error::Timeout {
                    operation: this.operation.name(),
                    phase: TimeoutPhase::Read,
                    limit,
                    attempts: this.attempts,
                })))
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
