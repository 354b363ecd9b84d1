//! The name of an operation.

use std::fmt;

use crate::core::service::Service;

/// Which operation was called. It reads as service and operationId: `statistics.getStatisticValues`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OperationName {
    /// The service.
    pub service: Service,
    /// The operationId of the spec, such as `getStatisticValues`.
    pub id: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path template below the service's base path, such as `/subscriptions/{id}`.
    pub path: &'static str,
}

impl OperationName {
    /// The name of an operation, for an error that a program makes in its tests.
    #[must_use]
    pub const fn new(service: Service, id: &'static str, method: &'static str, path: &'static str) -> Self {
        Self {
            service,
            id,
            method,
            path,
        }
    }
}

impl fmt::Display for OperationName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}", self.service, self.id)
    }
}
