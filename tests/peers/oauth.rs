//! The simulator's token endpoint, by the OAuth client of the Authlib project.

use genesys_multicloud_cx::simulator::{RegisteredClient, Simulator};
use tokio::process::Command;

#[tokio::test]
async fn authlib_signs_in_to_the_simulator() {
    let program = RegisteredClient::public("program").redirect_uri("http://127.0.0.1/callback");
    let simulator = Simulator::builder().oauth_client(program).start();
    let simulator = simulator.await.unwrap();
    let python = std::env::var("PEERS_PYTHON").expect("PEERS_PYTHON is not set: run tests/peers/run");
    let script = format!("{}/tests/peers/oauth.py", env!("CARGO_MANIFEST_DIR"));
    let output = Command::new(python)
        .args([
            &script,
            simulator.url(),
            simulator.api_key(),
            simulator.client_id(),
            simulator.client_secret(),
            simulator.username(),
            simulator.password(),
        ])
        .env("NO_PROXY", "127.0.0.1")
        .output()
        .await
        .expect("Python can't be started");
    let text = |bytes| String::from_utf8(bytes).unwrap();
    assert!(output.status.success(), "{}", text(output.stderr));
    assert_eq!(text(output.stdout).trim(), "signed in");
}
