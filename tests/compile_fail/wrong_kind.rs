//! Does not compile: `tests/it/compile_fail.rs` reads what the compiler says.

use genesys_multicloud_cx::Client;

fn wrong(client: &Client) {
    drop(client.user_data_management().list_jobs().size(vec![50]));
}

fn main() {
    drop(wrong);
}
