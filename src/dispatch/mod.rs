//! The one way out: everything that the generated code builds is authorised, sent, read and decoded here.

mod body;
mod decode;
mod opened;
mod operation;
mod outgoing;
mod redaction;
mod refusal;
mod send;
mod sending;
mod transport;
mod unescape;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tracing::Instrument;

use self::decode::{
    decode_error, done, failure, is_error, is_marked_as_json, location, success,
    unexpected_redirect,
};
pub(crate) use self::operation::{Answer, Credential, InvalidRequest, Operation, path_segment};
pub(crate) use self::outgoing::Outgoing;
pub(crate) use self::redaction::{KnownSecrets, redacted};
pub(crate) use self::refusal::{Refused, refused};
use self::send::Answered;
pub(crate) use self::sending::PART;
use crate::{Client, Download, Error, Redirect, Response, tolerant};

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
        // A file may be anything. It is documented as such, so what is marked as JSON and reads as an error is one.
        let is_file = operation.answer == Answer::Bytes;
        if is_file && is_marked_as_json(&answered.headers) && is_error(&answered, false) {
            let attempts = answered.attempts;
            return Err(failure(operation, answered).with_attempts(attempts));
        }
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
        if is_error(&answered, true) {
            let attempts = answered.attempts;
            return Err(failure(operation, answered).with_attempts(attempts));
        }
        let charset = tolerant::charset(&answered.headers);
        let text = match tolerant::read(&answered.body, charset) {
            Ok(Value::String(text)) => text,
            _ => tolerant::text(&answered.body, charset).into_owned(),
        };
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
                let download = Download::new(self, operation, rest, answered.attempts);
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
        // Boxed, so that the future of a call is small wherever it is kept.
        let exchange = Box::pin(self.exchange(operation, request));
        exchange.instrument(span).await
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
        let is_failure = answered.status.is_client_error() || answered.status.is_server_error();
        if is_failure || (answered.status.is_success() && is_error(&answered, true)) {
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
