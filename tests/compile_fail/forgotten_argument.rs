//! Does not compile: `tests/it/compile_fail.rs` reads what the compiler says.

use genesys_multicloud_cx::{Client, Error};

async fn forgotten(client: Client) -> Result<(), Error> {
    let _ = client.user_data_management().get_job().send().await?;
    Ok(())
}

fn main() {
    drop(forgotten);
}
