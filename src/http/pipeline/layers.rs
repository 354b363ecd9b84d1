//! An attempt through the layers of the program, if it has any.

use std::pin::pin;

use http::HeaderMap;

use super::call::Call;
use super::deadline::AttemptDeadline;
use super::send;
use crate::http::failure::Failure;
use crate::http::layer::{Attempt, AttemptError, End, LayerFuture, Next, Reply};
use crate::http::received::Received;
use crate::http::token::Token;

/// What is sent as a rule, so that the map need not grow.
const USUAL_HEADERS: usize = 6;

pub(super) async fn attempt(
    call: &Call,
    deadline: &AttemptDeadline,
    token: Option<&Token>,
) -> Result<Received, Failure> {
    match call.settings.layers.is_empty() {
        true => send::once(call, deadline, token, headers(call)).await,
        false => Box::pin(layered(call, deadline, token)).await,
    }
}

/// The headers that are given: those of the operation, and those of the program.
fn headers(call: &Call) -> HeaderMap {
    let mut headers = HeaderMap::with_capacity(USUAL_HEADERS);
    let named = call.request.headers.iter().chain(&call.options.headers);
    for (name, value) in named {
        headers.append(name, value.clone());
    }
    headers
}

async fn layered(call: &Call, deadline: &AttemptDeadline, token: Option<&Token>) -> Result<Received, Failure> {
    let end = Sender { call, deadline, token };
    let attempt = Attempt::new(&call.request, &call.address().server, call.attempts(), headers(call));
    let layers = Next::new(&call.settings.layers, &end);
    let outcome = layers.run(attempt).await;
    outcome.map(|reply| reply.0).map_err(|error| error.0)
}

struct Sender<'a> {
    call: &'a Call,
    deadline: &'a AttemptDeadline,
    token: Option<&'a Token>,
}

impl End for Sender<'_> {
    fn send<'a>(&'a self, attempt: Attempt<'a>) -> LayerFuture<'a> {
        Box::pin(async move {
            let headers = attempt.into_headers();
            let sent = pin!(send::once(self.call, self.deadline, self.token, headers));
            // The layers are to see that it took too long before all of it is given up.
            let outcome = self.deadline.bound(sent).await;
            let outcome = outcome.unwrap_or_else(|_| Err(self.deadline.timed_out()));
            outcome.map(Reply).map_err(AttemptError)
        })
    }
}
