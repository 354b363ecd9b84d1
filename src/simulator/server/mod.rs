//! From a connection to a service, and what a test sees of it.

pub(super) mod builder;
pub(super) mod downloads;
pub(super) mod fault;
pub(super) mod faults;
pub(super) mod listening;
pub(super) mod router;
pub(super) mod security;
pub(super) mod simulator;
pub(super) mod third_party;
