//! What serves an operation.

use std::pin::Pin;

use crate::simulator::protocol::request::{Call, Request};
use crate::simulator::protocol::response::{ConnectionDropped, ServiceResponse};
use crate::simulator::stores::state::State;

/// What an operation does with a request that was let through and found right.
pub(crate) type Handler = fn(&State, &Call<'_>) -> ServiceResponse;

/// The same for an operation whose response may take a while.
pub(crate) type AsyncHandler = for<'a> fn(&'a State, &'a Call<'a>) -> HandlerFuture<'a>;

pub(crate) type HandlerFuture<'a> =
    Pin<Box<dyn Future<Output = Result<ServiceResponse, ConnectionDropped>> + Send + 'a>>;

/// Something beside the documented API, at a fixed path, reached by POST.
pub(crate) type Page = fn(&State, &Request) -> ServiceResponse;
