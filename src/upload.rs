//! Files on their way to a service.

use std::fmt;

use bytes::Bytes;
use http::HeaderValue;
use http::header::CONTENT_TYPE;
use reqwest::{Body, Request};

use crate::dispatch::InvalidRequest;

/// A file to upload: its name, its media type and its content.
///
/// ```
/// # use genesys_multicloud_cx::Upload;
/// let picture = Upload::new("picture.png", vec![0x89, b'P', b'N', b'G']).content_type("image/png");
/// # let _ = picture;
/// ```
#[derive(Clone, PartialEq, Eq)]
#[must_use]
pub struct Upload {
    file_name: String,
    content_type: String,
    content: Bytes,
}

impl Upload {
    /// A file of type `application/octet-stream`.
    pub fn new(file_name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self {
            file_name: file_name.into(),
            content_type: "application/octet-stream".to_owned(),
            content: content.into(),
        }
    }

    /// Sets the media type.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = content_type.into();
        self
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Upload")
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .field("bytes", &self.content.len())
            .finish()
    }
}

/// Makes a file the one part of a request's form.
///
/// reqwest's own forms are streams, which can be neither signed nor sent again after a refused token.
pub(crate) fn attach(
    mut request: Request,
    field: &str,
    file: Option<Upload>,
) -> Result<Request, InvalidRequest> {
    let file = file.ok_or_else(|| InvalidRequest::new(format!("{field} was not initialized")))?;
    if HeaderValue::from_str(&file.content_type).is_err() {
        return Err(InvalidRequest::new(format!(
            "{field}: the content type holds a character that no HTTP header may hold"
        )));
    }
    // Long enough that no content holds it by chance.
    let boundary = format!("{:032x}{:032x}", fastrand::u128(..), fastrand::u128(..));
    let head = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"; filename=\"{}\"\r\nContent-Type: {}\r\n\r\n",
        escape(field),
        escape(&file.file_name),
        file.content_type,
    );
    let tail = format!("\r\n--{boundary}--\r\n");
    let body = [head.as_bytes(), &file.content, tail.as_bytes()].concat();
    let content_type = HeaderValue::try_from(format!("multipart/form-data; boundary={boundary}"))?;
    request.headers_mut().insert(CONTENT_TYPE, content_type);
    *request.body_mut() = Some(Body::from(body));
    Ok(request)
}

/// The escapes of the HTML standard, section 4.10.21.8, which is what servers expect in forms.
fn escape(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}
