//! The signature of a file that can be read only once.

use std::fmt;

use tokio::io::AsyncRead;

use super::multipart::{FIELD, boundary, head, tail};
use super::upload::{Signed, Upload};
use crate::Secret;
use crate::core::signature::Signer;

/// Signs a file while it passes by, such as on its way from a network to a disk, so that it need not be read a second time
/// for the signature.
///
/// ```
/// use genesys_multicloud_cx::UploadSigner;
///
/// # let chunks = [b"abc".as_slice(), b"def"];
/// let mut signer = UploadSigner::new("signing-secret", "video.mp4", "video/mp4");
/// for chunk in chunks {
///     signer.update(chunk);
///     // and put it where it can be read again, once
/// }
/// # let reader = b"abcdef".as_slice();
/// let upload = signer.finish(reader);
/// # let _ = upload;
/// ```
#[must_use]
pub struct UploadSigner {
    file_name: String,
    content_type: String,
    boundary: String,
    signer: Signer,
    length: u64,
}

impl UploadSigner {
    /// Begins a file: the signature covers its name and its media type as well.
    pub fn new(secret: impl Into<Secret>, file_name: impl Into<String>, content_type: impl Into<String>) -> Self {
        let (file_name, content_type) = (file_name.into(), content_type.into());
        let boundary = boundary();
        let mut signer = Signer::new(secret.into().expose());
        signer.update(head(&boundary, FIELD, &file_name, &content_type).as_bytes());
        Self {
            file_name,
            content_type,
            boundary,
            signer,
            length: 0,
        }
    }

    /// The next bytes of the file.
    pub fn update(&mut self, bytes: &[u8]) {
        self.signer.update(bytes);
        self.length = self.length.saturating_add(bytes.len() as u64);
    }

    /// The signed file, whose content is read from here when it is sent.
    pub fn finish(mut self, reader: impl AsyncRead + Send + Unpin + 'static) -> Upload {
        self.signer.update(tail(&self.boundary).as_bytes());
        let mut upload = Upload::from_reader(self.file_name, self.length, reader);
        upload.content_type = self.content_type;
        upload.signed = Some(Signed {
            boundary: self.boundary,
            signature: self.signer.into_header(),
        });
        upload
    }
}

impl fmt::Debug for UploadSigner {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("UploadSigner")
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .field("bytes", &self.length)
            .finish_non_exhaustive()
    }
}
