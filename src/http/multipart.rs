//! What stands around a file in a form of one part.

/// The name of the part under which a file is signed.
pub(crate) const FIELD: &str = "file";

/// Long enough that no content holds it by chance.
pub(crate) fn boundary() -> String {
    format!("{:032x}{:032x}", fastrand::u128(..), fastrand::u128(..))
}

pub(crate) fn head(boundary: &str, field: &str, file_name: &str, content_type: &str) -> String {
    format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"; filename=\"{}\"\r\nContent-Type: {content_type}\r\n\r\n",
        escape(field),
        escape(file_name),
    )
}

pub(crate) fn tail(boundary: &str) -> String {
    format!("\r\n--{boundary}--\r\n")
}

/// The escapes of the HTML standard, section 4.10.21.8, which is what servers expect in forms.
fn escape(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}
