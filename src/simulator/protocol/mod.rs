//! Messages of HTTP, and the documents that they are held to.

pub(super) mod body;
pub(super) mod contract;
pub(super) mod document;
pub(super) mod instance;
pub(super) mod json;
pub(super) mod kind;
pub(super) mod multipart;
pub(super) mod path;
pub(super) mod request;
pub(super) mod response;
pub(super) mod schema;
pub(super) mod shared;
pub(super) mod validate;
