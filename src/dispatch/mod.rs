//! The one way out: everything that the generated code builds is authorised, sent, read and decoded here.

mod decode;
mod operation;
mod outgoing;
mod redaction;
mod send;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use tracing::Instrument;

use self::decode::{decode_error, done, failure, location, success, unexpected_redirect};
pub(crate) use self::operation::{Answer, Credential, InvalidRequest, Operation, path_segment};
pub(crate) use self::outgoing::Outgoing;
#[cfg(feature = "statistics-notifications")]
pub(crate) use self::redaction::redacted;
use self::send::Answered;
pub(crate) use self::send::transport_error;
use crate::{Client, Download, Error, Redirect, Response};

impl Client {
    /// Sends a request and decodes its answer.
    pub(crate) async fn dispatch<T: DeserializeOwned>(
        &self,
        operation: &'static Operation,
        request: Result<impl Into<Outgoing>, InvalidRequest>,
    ) -> Result<Response<T>, Error> {
        let answered = self.succeed(operation, request.map(Into::into)).await?;
        let attempts = answered.attempts;
        success(operation, answered).map_err(|error| error.with_attempts(attempts))
    }

    /// Sends a request whose success is a file.
    pub(crate) async fn dispatch_bytes(
        &self,
        operation: &'static Operation,
        request: Result<impl Into<Outgoing>, InvalidRequest>,
    ) -> Result<Response<Bytes>, Error> {
        let answered = self.succeed(operation, request.map(Into::into)).await?;
        let body = answered.body.clone();
        Ok(done(answered, body))
    }

    /// Sends a request whose success is a text, quoted as JSON or not.
    pub(crate) async fn dispatch_text(
        &self,
        operation: &'static Operation,
        request: Result<impl Into<Outgoing>, InvalidRequest>,
    ) -> Result<Response<String>, Error> {
        let answered = self.succeed(operation, request.map(Into::into)).await?;
        let text = serde_json::from_slice(&answered.body)
            .unwrap_or_else(|_| String::from_utf8_lossy(&answered.body).into_owned());
        Ok(done(answered, text))
    }

    /// Sends a request whose success is a file, and reads no more of it than the caller asks for.
    pub(crate) async fn dispatch_stream(
        &self,
        operation: &'static Operation,
        request: Result<impl Into<Outgoing>, InvalidRequest>,
    ) -> Result<Response<Download>, Error> {
        let request = request.map(|request| request.into().streamed());
        let mut answered = self.succeed(operation, request).await?;
        match answered.rest.take() {
            Some(rest) => {
                let download =
                    Download::new(operation, rest, self.read_timeout(), answered.attempts);
                Ok(done(answered, download))
            }
            None => Err(decode_error(
                operation,
                &answered,
                String::new(),
                "a file was expected".to_owned(),
            )),
        }
    }

    /// The whole answer, whatever its status, within a span that says nothing but which call it was and how it ended.
    async fn call(
        &self,
        operation: &'static Operation,
        request: Result<Outgoing, InvalidRequest>,
    ) -> Result<Answered, Error> {
        let span = tracing::info_span!(
            "call",
            service = operation.service.name(),
            operation = operation.id,
            method = operation.method,
            path = operation.path,
            status = tracing::field::Empty,
            attempts = tracing::field::Empty,
        );
        self.exchange(operation, request).instrument(span).await
    }

    /// An answer whose HTTP status is a success.
    async fn succeed(
        &self,
        operation: &'static Operation,
        request: Result<Outgoing, InvalidRequest>,
    ) -> Result<Answered, Error> {
        let answered = self.call(operation, request).await?;
        let attempts = answered.attempts;
        let error = if answered.status.is_redirection() {
            unexpected_redirect(operation, &answered)
        } else if answered.status.is_success() {
            return Ok(answered);
        } else {
            failure(operation, answered)
        };
        Err(error.with_attempts(attempts))
    }

    /// Sends a request whose success is a redirect.
    pub(crate) async fn dispatch_redirect(
        &self,
        operation: &'static Operation,
        request: Result<impl Into<Outgoing>, InvalidRequest>,
    ) -> Result<Response<Redirect>, Error> {
        let answered = self.call(operation, request.map(Into::into)).await?;
        let attempts = answered.attempts;
        if answered.status.is_client_error() || answered.status.is_server_error() {
            return Err(failure(operation, answered).with_attempts(attempts));
        }
        let location = location(&answered).filter(|_| answered.status.is_redirection());
        match location {
            Some(location) => Ok(done(answered, Redirect::new(location))),
            None => Err(decode_error(
                operation,
                &answered,
                String::new(),
                "a redirect with a Location was expected".to_owned(),
            )
            .with_attempts(attempts)),
        }
    }
}
