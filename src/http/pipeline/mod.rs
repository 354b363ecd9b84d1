//! The way of a call, stage by stage, in the order of travel:
//!
//! 1. [`span`]: what is traced of it;
//! 2. [`deadline`]: when it has to be over;
//! 3. [`retries`]: as often as the policy has it;
//! 4. [`admission`]: when the limits of the client, and the pauses that a service asks for, let it through;
//! 5. [`authentication`]: with a token, and with another one when the first is refused;
//! 6. [`layers`]: through what the program put around each attempt;
//! 7. [`send`]: once, which makes the request one of HTTP and reads the response;
//! 8. [`decode`]: from a response to a payload or a failure.

mod admission;
mod authentication;
mod body;
mod call;
mod deadline;
mod decode;
mod layers;
mod opened;
mod retries;
mod send;
mod signing;
mod span;
mod strict;

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::AtomicU32;
#[cfg(feature = "statistics-notifications")]
use std::time::Duration;

use tracing::{Instrument, Span};

use self::call::Call;
use self::deadline::Deadline;
pub(crate) use self::decode::{Decode, Json, Location, Stream, Text, Whole};
use super::failure::Failure;
use super::options::Options;
use super::request::Request;
use super::settings::Settings;
use super::token::Authenticator;
use super::vitals::Sign;
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
    pub(crate) fn execute<D: Decode>(
        &self,
        mut request: Request,
        options: Options,
    ) -> impl Future<Output = Result<Response<D::Payload>, Error>> + Send + use<D> {
        request.is_streamed = D::IS_STREAMED;
        // Boxed, so that the future of a call is small wherever it is kept. In two parts, since the allocator is at its fastest
        // below a kibibyte.
        let mut call = Box::new(Call {
            settings: Arc::clone(&self.settings),
            authenticator: self.authenticator.clone(),
            deadline: Deadline::new(&self.settings, &options),
            request,
            options,
            span: Span::none(),
            attempts: AtomicU32::new(0),
        });
        call.span = span::of(&call);
        let span = call.span.clone();
        let journey = Box::pin(async move {
            let received = match fault(&call) {
                Some(fault) => Err(Failure::InvalidRequest(fault)),
                None => retries::call(&call).await,
            };
            let outcome = received.and_then(|received| D::decode(&call, received));
            finish(&call, outcome)
        });
        journey.instrument(span)
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

/// What is wrong with the request or its options.
fn fault(call: &Call) -> Option<String> {
    call.request.faults().or_else(|| call.options.fault.clone())
}

/// What the caller, the span, metrics and health are told.
fn finish<T>(call: &Call, outcome: Result<Response<T>, Failure>) -> Result<Response<T>, Error> {
    let (attempts, operation) = (call.attempts(), call.request.operation);
    let Settings { meter, vitals, .. } = &*call.settings;
    let health = vitals.service(operation.service);
    let took = call.deadline.spent();
    outcome
        .inspect(|response| {
            span::record(&call.span, attempts, response.status, None);
            meter.call(operation, Some(response.status), None, attempts, took);
            health.recovers();
        })
        .map_err(|failure| {
            let status = failure.status();
            span::record(&call.span, attempts, status, Some(&failure));
            meter.call(operation, status, Some(failure.kind()), attempts, took);
            let sign = Sign::of(&failure);
            let error = failure.into_error(operation, &call.address().server, attempts);
            match sign {
                Sign::Well => health.recovers(),
                Sign::Unwell => health.fails(error.to_string()),
                Sign::None => {}
            }
            error
        })
}
