//! What is done with the OpenAPI documents in `specs/`: they are checked, compared, bundled, and `generated/` is made of
//! them. The program `specs` and the build script of `genesys-multicloud-cx` are two ways to it.

pub mod bundle;
pub mod commands;
pub mod compare;
pub mod document;
pub mod finding;
pub mod generator;
pub mod report;
pub mod rules;

pub use generator::build_script;
