//! Does not compile: `tests/it/compile_fail.rs` reads what the compiler says.

use genesys_multicloud_cx::authentication::types::TokenRequest;

fn main() {
    drop(TokenRequest::new());
}
