//! What each service does with a request, and the calls that Genesys makes itself.

pub(super) mod authentication;
pub(super) mod cometd;
pub(super) mod conversations;
pub(super) mod deliveries;
pub(super) mod export;
pub(super) mod files;
pub(super) mod handler;
pub(super) mod job_parameters;
pub(super) mod messaging;
pub(super) mod oauth;
pub(super) mod openmedia;
pub(super) mod paging;
pub(super) mod secure_email;
pub(super) mod sign_in;
pub(super) mod statistics;
pub(super) mod webhooks;
