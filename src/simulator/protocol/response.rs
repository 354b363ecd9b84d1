//! Answers, in the shapes in which the service gives them.

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};
use http_body_util::Full;
use serde_json::{Value, json};

/// Code of the envelope of an operation that was done.
pub(crate) const DONE: i64 = 0;
/// Code of the envelope of an operation that was done in part.
pub(crate) const PARTLY_DONE: i64 = 2;

const JSON: &str = "application/json;charset=UTF-8";

/// In place of a response: the connection ends without one.
#[derive(Debug, thiserror::Error)]
#[error("no response")]
pub(crate) struct ConnectionDropped;

#[derive(Debug)]
pub(crate) struct ServiceResponse {
    status: StatusCode,
    headers: Vec<(String, String)>,
    body: Bytes,
}

impl ServiceResponse {
    pub(crate) fn empty(status: StatusCode) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Bytes::new(),
        }
    }

    pub(crate) fn json(status: StatusCode, value: &Value) -> Self {
        Self::text(status, JSON, value.to_string())
    }

    pub(crate) fn text(status: StatusCode, content_type: &str, text: String) -> Self {
        Self::bytes(status, content_type, text.into())
    }

    pub(crate) fn bytes(status: StatusCode, content_type: &str, bytes: Bytes) -> Self {
        let mut answer = Self::empty(status).header("Content-Type", content_type);
        answer.body = bytes;
        answer
    }

    /// The documented body is a text, of which nothing is said; a browser shows nothing of it.
    pub(crate) fn redirect(location: &str) -> Self {
        Self::json(StatusCode::FOUND, &location.into()).header("Location", location)
    }

    #[must_use]
    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn status(&self) -> StatusCode {
        self.status
    }

    pub(crate) fn body(&self) -> &[u8] {
        &self.body
    }

    /// The value of a header whose name is given in lower case.
    pub(crate) fn value_of(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let header = headers.find(|(other, _)| other.eq_ignore_ascii_case(name));
        header.map(|(_, value)| value.as_str())
    }

    /// The gateway in front of every service knows nothing of envelopes.
    pub(crate) fn gateway(status: StatusCode, message: &str) -> Self {
        Self::json(status, &json!({ "message": message }))
    }

    pub(crate) fn into_response(self) -> Response<Full<Bytes>> {
        let mut response = Response::new(Full::new(self.body));
        *response.status_mut() = self.status;
        for (name, value) in self.headers {
            let name = header::HeaderName::try_from(name);
            let value = HeaderValue::try_from(value);
            if let (Ok(name), Ok(value)) = (name, value) {
                response.headers_mut().append(name, value);
            } else {
                // A redirect without its target would be worse than an honest failure.
                let mut failed = Response::new(Full::default());
                *failed.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
                return failed;
            }
        }
        response
    }
}

/// The object `{status, data, errors, path}` that most answers are. Absent members are written
/// as `null`, as the service does it.
#[derive(Debug)]
pub(crate) struct Envelope {
    code: i64,
    message: Option<String>,
    data: Value,
    errors: Vec<Value>,
}

impl Envelope {
    pub(crate) fn done(data: Value) -> Self {
        Self {
            code: DONE,
            message: None,
            data,
            errors: Vec::new(),
        }
    }

    pub(crate) fn error(code: i64, message: impl Into<String>) -> Self {
        Self {
            code,
            message: Some(message.into()),
            data: Value::Null,
            errors: Vec::new(),
        }
    }

    /// Adds what failed; of a successful operation that makes a partly successful one.
    #[must_use]
    pub(crate) fn with_errors(mut self, errors: Vec<Value>) -> Self {
        if self.code == DONE && !errors.is_empty() {
            self.code = PARTLY_DONE;
        }
        self.errors = errors;
        self
    }

    pub(crate) fn answer(self, status: StatusCode, path: &str) -> ServiceResponse {
        let errors = if self.errors.is_empty() {
            Value::Null
        } else {
            Value::Array(self.errors)
        };
        ServiceResponse::json(
            status,
            &json!({
                "status": { "code": self.code, "message": self.message, "detail": null },
                "data": self.data,
                "errors": errors,
                "path": path,
            }),
        )
    }
}

/// How a service says no to a request before any of its handlers saw it.
pub(crate) type Refuse = fn(StatusCode, &str, &str) -> ServiceResponse;

/// The refusal of the services that have the full envelope, or no shape of their own for errors.
pub(crate) fn refuse(status: StatusCode, message: &str, path: &str) -> ServiceResponse {
    Envelope::error(status.as_u16().into(), message).answer(status, path)
}

/// The refusal of a service that has no envelope.
pub(crate) fn refuse_plainly(status: StatusCode, message: &str, _: &str) -> ServiceResponse {
    ServiceResponse::gateway(status, message)
}

/// One entry of `errors`.
pub(crate) fn failure(code: i64, message: &str, detail: Value) -> Value {
    json!({ "status": { "code": code, "message": message, "detail": detail } })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_that_http_forbids_is_a_failure_not_a_panic() {
        let answer = ServiceResponse::redirect("https://example.com/\r\nSet-Cookie: a=b");
        assert_eq!(answer.into_response().status(), StatusCode::INTERNAL_SERVER_ERROR);
    }
}
