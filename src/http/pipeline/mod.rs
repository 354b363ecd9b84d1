//! The way of a call, stage by stage, in the order of travel:
//!
//! 1. [`span`]: what is traced of it;
//! 2. [`deadline`]: when it has to be over;
//! 3. [`retries`]: as often as the policy has it;
//! 4. [`authentication`]: with a token, and with another one when the first is refused;
//! 5. [`layers`]: through what the program put around each attempt;
//! 6. [`send`]: once, which makes the request one of HTTP and reads the response;
//! 7. [`decode`]: from a response to a payload or a failure.

mod authentication;
mod body;
mod call;
mod deadline;
mod decode;
mod layers;
mod opened;
mod retries;
mod send;
mod span;
mod strict;

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::AtomicU32;
#[cfg(feature = "statistics-notifications")]
use std::time::Duration;

use tracing::Instrument;

use self::call::Call;
use self::deadline::Deadline;
pub(crate) use self::decode::{Decode, Json, Location, Stream, Text, Whole};
use super::failure::Failure;
use super::options::CallOptions;
use super::received::Received;
use super::request::Request;
use super::settings::Settings;
use super::token::Authenticator;
#[cfg(feature = "statistics-notifications")]
use crate::TimeoutPhase;
use crate::core::operation::Operation;
#[cfg(feature = "statistics-notifications")]
use crate::core::redaction::Secrets;
use crate::{Error, Response};

/// What calls pass through. Clones are cheap and share everything.
#[derive(Clone, Debug)]
pub(crate) struct Pipeline {
    settings: Arc<Settings>,
    authenticator: Option<Arc<dyn Authenticator>>,
}

impl Pipeline {
    /// For calls that need no token.
    pub(crate) fn new(settings: Arc<Settings>) -> Self {
        Self {
            settings,
            authenticator: None,
        }
    }

    /// The same for calls that need one.
    pub(crate) fn authenticated(&self, authenticator: Arc<dyn Authenticator>) -> Self {
        Self {
            settings: Arc::clone(&self.settings),
            authenticator: Some(authenticator),
        }
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Makes a call.
    pub(crate) fn execute<'a, D: Decode>(
        &'a self,
        mut request: Request,
        options: &'a CallOptions,
    ) -> impl Future<Output = Result<Response<D::Payload>, Error>> + Send + use<'a, D> {
        request.is_streamed = D::IS_STREAMED;
        let call = Call {
            settings: &self.settings,
            authenticator: self.authenticator.as_deref(),
            address: self.settings.servers.of(request.operation.service),
            deadline: Deadline::new(&self.settings, options),
            request,
            options,
            attempts: AtomicU32::new(0),
        };
        let span = span::of(&call);
        // Boxed with all that it needs, so that the future of a call is small wherever it is kept.
        let journey = Box::pin(async move {
            let received = receive(&call).await;
            (call, received)
        });
        let journey = journey.instrument(span.clone());
        async move {
            let (call, received) = journey.await;
            let outcome = received.and_then(|received| D::decode(&call, received));
            let attempts = call.attempts();
            match outcome {
                Ok(response) => {
                    span::record(&span, attempts, response.status, None);
                    Ok(response)
                }
                Err(failure) => {
                    span::record(&span, attempts, failure.status(), Some(&failure));
                    Err(failure.into_error(call.request.operation, &call.address.server, attempts))
                }
            }
        }
    }

    /// The error of a call that took too long, where it is not this pipeline that waits for it.
    #[cfg(feature = "statistics-notifications")]
    pub(crate) fn timed_out(&self, operation: &'static Operation, limit: Duration) -> Error {
        let failure = Failure::Timeout {
            phase: TimeoutPhase::Call,
            limit,
            setting: Some(deadline::TIMEOUT),
        };
        failure.into_error(operation, self.server(operation), 1)
    }

    /// Host and port of the service of an operation.
    pub(crate) fn server(&self, operation: &Operation) -> &str {
        &self.settings.servers.of(operation.service).server
    }

    /// A text from a service without the secrets that it may echo.
    #[cfg(feature = "statistics-notifications")]
    pub(crate) fn redacted(&self, text: &str) -> String {
        Secrets::new(&self.settings.known_secrets).text(text)
    }
}

async fn receive(call: &Call<'_>) -> Result<Received, Failure> {
    let faults = call.request.faults();
    match faults.or_else(|| call.options.fault.clone()) {
        Some(fault) => Err(Failure::InvalidRequest(fault)),
        None => retries::call(call).await,
    }
}
