//! The form in which a file is sent.

#![deny(clippy::arithmetic_side_effects)]

use std::io::{self, Cursor};

use bytes::Bytes;
use http::HeaderValue;
use tokio::io::{AsyncRead, AsyncReadExt};
use tokio_util::io::ReaderStream;

use super::multipart::{FIELD, boundary, head, tail};
use super::sending::PART;
use super::upload::{Content, Upload};
#[cfg(feature = "third-party-messaging")]
use crate::core::signature::Signer;

/// The most that servers can count, in bytes, who have signed numbers as a rule.
const LONGEST: u64 = i64::MAX as u64;

/// A form of one part, which is a file.
///
/// reqwest's own forms can be neither signed nor sent again after a refused token.
#[derive(Clone)]
pub(crate) struct Form {
    head: Bytes,
    content: Content,
    tail: Bytes,
    signature: Option<HeaderValue>,
    pub(crate) content_type: HeaderValue,
    /// In bytes.
    pub(crate) length: u64,
}

impl Form {
    /// A form for a file, or why there can be none.
    pub(crate) fn new(field: &str, file: Upload) -> Result<Self, String> {
        if HeaderValue::from_str(&file.content_type).is_err() {
            return Err("the content type holds a character that no HTTP header may hold".to_owned());
        }
        if file.signed.is_some() && field != FIELD {
            return Err(format!("a file is signed under the name of `{FIELD}`, not {field}"));
        }
        let (boundary, signature) = match file.signed {
            Some(signed) => (signed.boundary, Some(signed.signature)),
            None => (boundary(), None),
        };
        let head = head(&boundary, field, &file.file_name, &file.content_type);
        let tail = tail(&boundary);
        let length = length(&head, &file.content, &tail)
            .ok_or_else(|| format!("a file of {} bytes is longer than HTTP can carry", file.content.length))?;
        let content_type = format!("multipart/form-data; boundary={boundary}");
        Ok(Self {
            head: head.into(),
            content: file.content,
            tail: tail.into(),
            signature,
            content_type: HeaderValue::try_from(content_type).map_err(|error| error.to_string())?,
            length,
        })
    }

    pub(crate) fn is_replayable(&self) -> bool {
        self.content.is_replayable()
    }

    async fn reader(self) -> io::Result<impl AsyncRead + Send> {
        let content = self.content.open().await?;
        Ok(Cursor::new(self.head).chain(content).chain(Cursor::new(self.tail)))
    }

    /// The whole form, read from its beginning.
    pub(crate) async fn open(self) -> io::Result<ReaderStream<impl AsyncRead + Send>> {
        Ok(ReaderStream::with_capacity(self.reader().await?, PART))
    }

    /// The signature over the whole form.
    #[cfg(feature = "third-party-messaging")]
    pub(crate) async fn signature(&self, mut signer: Signer) -> io::Result<HeaderValue> {
        if let Some(signature) = &self.signature {
            return Ok(signature.clone());
        }
        if !self.is_replayable() {
            return Err(io::Error::other(
                "it can be read only once and has to be signed before: see `UploadSigner`",
            ));
        }
        let mut reader = Box::pin(self.clone().reader().await?);
        let mut buffer = vec![0; PART];
        loop {
            match reader.read(&mut buffer).await? {
                0 => return Ok(signer.into_header()),
                read => signer.update(&buffer[..read]),
            }
        }
    }
}

/// None if no HTTP message is as long.
fn length(head: &str, content: &Content, tail: &str) -> Option<u64> {
    let frame = head.len().checked_add(tail.len())?;
    let length = content.length.checked_add(frame as u64)?;
    (length <= LONGEST).then_some(length)
}
