//! What goes wrong on demand.

use std::time::Duration;

use http::StatusCode;

use crate::simulator::protocol::document::Operation;
use crate::simulator::protocol::shared::Shared;

/// Something that goes wrong with a request. It happens once, unless [`times`](Self::times) or
/// [`always`](Self::always) says otherwise.
///
/// ```
/// use std::time::Duration;
///
/// use genesys_multicloud_cx::simulator::{Fault, Simulator};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let simulator = Simulator::start().await?;
/// let busy = Fault::status(503);
/// simulator.faults().inject("getUserInfo", busy.times(2));
///
/// // Requests that change nothing are sent again.
/// let client = simulator.client_builder().build()?;
/// client.authentication().get_user_info().send().await?;
/// assert_eq!(simulator.calls("getUserInfo"), 3);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a fault does nothing until it is injected"]
pub struct Fault {
    pub(crate) what: What,
    pub(crate) delay: Duration,
    /// In seconds.
    pub(crate) retry_after: Option<u64>,
    times: usize,
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum What {
    Late,
    Lost,
    Status(StatusCode),
    ConnectionClosed,
}

impl Fault {
    fn new(what: What) -> Self {
        Self {
            what,
            delay: Duration::ZERO,
            retry_after: None,
            times: 1,
        }
    }

    /// Nothing is done, and the response has this status, such as 503.
    ///
    /// # Panics
    ///
    /// It is no status of HTTP: one is a number from 100 to 999.
    pub fn status(status: u16) -> Self {
        let status = StatusCode::from_u16(status);
        Self::new(What::Status(
            status.expect("a status of HTTP is a number from 100 to 999"),
        ))
    }

    /// Nothing is done, and the connection is closed without a response.
    pub fn connection_closed() -> Self {
        Self::new(What::ConnectionClosed)
    }

    /// What was asked for is done, but the connection is closed without a response.
    pub fn response_lost() -> Self {
        Self::new(What::Lost)
    }

    /// What was asked for is done, but the response is late.
    pub fn late(delay: Duration) -> Self {
        Self::new(What::Late).delay(delay)
    }

    /// Lets some time pass before the response, or before the connection is closed.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Adds the header `Retry-After` to the response that [`status`](Self::status) makes.
    pub fn retry_after(mut self, seconds: u64) -> Self {
        self.retry_after = Some(seconds);
        self
    }

    /// Makes it happen to as many requests.
    pub fn times(mut self, times: usize) -> Self {
        self.times = times;
        self
    }

    /// Makes it happen until [`Faults::clear`](crate::simulator::Faults::clear).
    pub fn always(self) -> Self {
        self.times(usize::MAX)
    }
}

/// The faults that wait for their requests, in the order in which they were injected.
#[derive(Default)]
pub(crate) struct Rules(Shared<Vec<Rule>>);

struct Rule {
    /// Every operation if there is none.
    operation: Option<String>,
    fault: Fault,
}

impl Rules {
    /// What goes wrong with a request for an operation.
    pub(crate) fn next(&self, operation: &Operation) -> Option<Fault> {
        let mut rules = self.0.lock();
        rules.retain(|rule| rule.fault.times > 0);
        let rule = rules
            .iter_mut()
            .find(|rule| rule.operation.as_deref().is_none_or(|name| operation.is(name)))?;
        rule.fault.times -= 1;
        Some(rule.fault.clone())
    }

    pub(crate) fn add(&self, operation: Option<String>, fault: Fault) {
        self.0.lock().push(Rule { operation, fault });
    }

    pub(crate) fn clear(&self) {
        self.0.lock().clear();
    }
}
