//! Files on their way to a service.

#![deny(clippy::arithmetic_side_effects)]

use std::fmt;
use std::future::Future;
use std::io::{self, Cursor};
use std::path::Path;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::HeaderValue;
use tokio::io::{AsyncRead, ReadBuf};

const ANY_TYPE: &str = "application/octet-stream";

type Reader = Box<dyn AsyncRead + Send + Unpin>;
type Opening = Pin<Box<dyn Future<Output = io::Result<Reader>> + Send>>;

/// A file to upload: its name, its media type and its content.
///
/// ```
/// # use genesys_multicloud_cx::Upload;
/// let picture = Upload::new("picture.png", vec![0x89, b'P', b'N', b'G']).content_type("image/png");
/// # let _ = picture;
/// ```
///
/// A large one is read while it is sent, and never held in memory. If it has to be signed it is read twice, the first time
/// for the signature, and if a token is rejected or the call is retried, it is read again:
///
/// ```no_run
/// # use genesys_multicloud_cx::Upload;
/// # async fn example() -> std::io::Result<()> {
/// let video = Upload::from_path("holiday.mp4").await?.content_type("video/mp4");
/// # let _ = video;
/// # Ok(())
/// # }
/// ```
///
/// What can be read only once is sent by [`Upload::from_reader`], and signed on its way here by `UploadSigner`.
#[derive(Clone)]
#[must_use]
pub struct Upload {
    pub(super) file_name: String,
    pub(super) content_type: String,
    pub(super) content: Content,
    pub(super) signed: Option<Signed>,
}

/// Made beforehand, for one boundary only.
#[derive(Clone)]
pub(super) struct Signed {
    pub(super) boundary: String,
    pub(super) signature: HeaderValue,
}

#[derive(Clone)]
pub(super) struct Content {
    pub(super) length: u64,
    source: Source,
}

#[derive(Clone)]
enum Source {
    Memory(Bytes),
    Opened(Arc<dyn Fn() -> Opening + Send + Sync>),
    Once(Arc<Mutex<Option<Reader>>>),
}

impl Content {
    pub(super) fn is_replayable(&self) -> bool {
        !matches!(self.source, Source::Once(_))
    }

    pub(super) async fn open(&self) -> io::Result<Exactly> {
        let reader: Reader = match &self.source {
            Source::Memory(bytes) => Box::new(Cursor::new(bytes.clone())),
            Source::Opened(open) => open().await?,
            Source::Once(reader) => reader
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .take()
                .ok_or_else(|| io::Error::other("it can be read only once, and was"))?,
        };
        Ok(Exactly {
            reader,
            missing: self.length,
        })
    }
}

impl Upload {
    /// A file in memory, of type `application/octet-stream`.
    pub fn new(file_name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        let content = content.into();
        Self::of(file_name, content.len() as u64, Source::Memory(content))
    }

    /// A file on disk, of type `application/octet-stream`, which goes by its own name. It must not change until it is sent.
    ///
    /// # Errors
    ///
    /// The file can't be read, or is a folder.
    pub async fn from_path(path: impl AsRef<Path>) -> io::Result<Self> {
        let path: Arc<Path> = Arc::from(path.as_ref());
        let metadata = tokio::fs::metadata(&path).await?;
        if !metadata.is_file() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a file"));
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = name.into_owned();
        Ok(Self::from_source(name, metadata.len(), move || {
            let path = Arc::clone(&path);
            async move { tokio::fs::File::open(path).await }
        }))
    }

    /// What a source gives each time that it is asked, of type `application/octet-stream` and of this length in bytes. It
    /// has to give the same bytes each time.
    pub fn from_source<F, Opening, R>(file_name: impl Into<String>, length: u64, open: F) -> Self
    where
        F: Fn() -> Opening + Send + Sync + 'static,
        Opening: Future<Output = io::Result<R>> + Send + 'static,
        R: AsyncRead + Send + Unpin + 'static,
    {
        let open = move || -> self::Opening {
            let opening = open();
            Box::pin(async move { Ok(Box::new(opening.await?) as Reader) })
        };
        Self::of(file_name, length, Source::Opened(Arc::new(open)))
    }

    /// What can be read only once, of type `application/octet-stream` and of this length in bytes.
    ///
    /// A refused token then ends the call with [`Error::NotReplayable`](crate::Error::NotReplayable), and nothing is tried
    /// again. An operation that takes a signature can't take this: see `UploadSigner`.
    pub fn from_reader(
        file_name: impl Into<String>,
        length: u64,
        reader: impl AsyncRead + Send + Unpin + 'static,
    ) -> Self {
        let reader: Reader = Box::new(reader);
        let source = Source::Once(Arc::new(Mutex::new(Some(reader))));
        Self::of(file_name, length, source)
    }

    fn of(file_name: impl Into<String>, length: u64, source: Source) -> Self {
        Self {
            file_name: file_name.into(),
            content_type: ANY_TYPE.to_owned(),
            content: Content { length, source },
            signed: None,
        }
    }

    /// Sets the file name.
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = file_name.into();
        self.signed = None;
        self
    }

    /// Sets the media type.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = content_type.into();
        self.signed = None;
        self
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Upload")
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .field("bytes", &self.content.length)
            .finish_non_exhaustive()
    }
}

/// A reader that gives as many bytes as were announced, or an error.
pub(super) struct Exactly {
    reader: Reader,
    missing: u64,
}

impl AsyncRead for Exactly {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.reader).poll_read(context, buffer))?;
        let read = buffer.filled().len().saturating_sub(before) as u64;
        let outcome = match self.missing.checked_sub(read) {
            Some(missing) if read > 0 || missing == 0 || buffer.remaining() == 0 => {
                self.missing = missing;
                Ok(())
            }
            Some(missing) => Err(io::Error::new(
                io::ErrorKind::UnexpectedEof,
                format!("the file ended {missing} bytes before its announced end"),
            )),
            None => Err(io::Error::new(
                io::ErrorKind::InvalidData,
                "the file is longer than announced",
            )),
        };
        Poll::Ready(outcome)
    }
}
