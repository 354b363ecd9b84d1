//! The simulator, asked by Schemathesis for everything that its specs allow.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use genesys_multicloud_cx::Service;
use genesys_multicloud_cx::simulator::Simulator;
use serde_json::{Value, json};
use tokio::process::Command;

use crate::document;

/// How many requests of each operation are made up.
const EXAMPLES: &str = "20";
/// Not `not_a_server_error`: the manual has an internal server error for what is not there, as the values of an unknown
/// subscription and a deletion of several things. An undocumented one fails as any other undocumented status does.
const CHECKS: &str = "status_code_conformance,content_type_conformance,\
    response_headers_conformance,response_schema_conformance";

/// A spec with a row for status 400 on each operation: the manual's tables leave it out, and what a service makes of a
/// request that is wrong in a way that no schema tells is not known (see `specs/README.md`).
fn with_bad_requests(service: Service) -> Value {
    let text = std::fs::read_to_string(document(service)).unwrap();
    let mut document: Value = serde_saphyr::from_str(&text).unwrap();
    let paths = document["paths"].as_object_mut().unwrap();
    for operation in paths
        .values_mut()
        .flat_map(|item| item.as_object_mut().unwrap().values_mut())
    {
        if let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) {
            let row = json!({ "description": "Bad Request", "content": { "application/json": { "schema": {} } } });
            responses.entry("400").or_insert(row);
        }
    }
    document
}

/// Operations that are never answered with a success here, since what they need can't be made up.
const REFUSED: &[&str] = &["GET /oauth/authorize", "POST /change-password", "POST /oauth/token"];

/// What Schemathesis says of a service, if it finds anything.
async fn examine(service: Service) -> Option<String> {
    let python = std::env::var("PEERS_PYTHON").expect("PEERS_PYTHON is not set: run tests/peers/run");
    let program = Path::new(&python).with_file_name("schemathesis");
    let simulator = Simulator::builder().tick_interval(Duration::from_millis(20));
    let simulator = simulator.start().await.unwrap();
    let folder = format!("genesys-schemathesis-{}-{service}", std::process::id());
    let folder = std::env::temp_dir().join(folder);
    std::fs::create_dir_all(&folder).unwrap();
    let spec = folder.join("spec.json");
    std::fs::write(&spec, with_bad_requests(service).to_string()).unwrap();
    let base = format!("{}{}", simulator.url(), service.base_path());
    let facts = json!({
        "url": simulator.url(), "base": base, "service": service.name(), "api_key": simulator.api_key(),
        "client_id": simulator.client_id(), "client_secret": simulator.client_secret(),
        "username": simulator.username(), "password": simulator.password(),
        "channel_id": simulator.channel_id(), "channel_secret": simulator.channel_secret(),
        "ccid": simulator.ccid(),
    });
    let output = Command::new(program)
        .arg("run")
        .arg(&spec)
        .args(["--url", &base, "--checks", CHECKS, "--mode", "positive"])
        .args(["--phases", "examples,coverage,fuzzing"])
        .args([
            "--max-examples",
            EXAMPLES,
            "--seed",
            "17",
            "--generation-database",
            "none",
        ])
        .args([
            "--no-color",
            "--continue-on-failure",
            "--no-shrink",
            "--warnings",
            "off",
        ])
        .env("SCHEMATHESIS_HOOKS", "schemathesis_hooks")
        .env("PYTHONPATH", concat!(env!("CARGO_MANIFEST_DIR"), "/tests/peers"))
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("PEERS_SIMULATOR", facts.to_string())
        .env("NO_PROXY", "127.0.0.1")
        .current_dir(&folder)
        .output()
        .await
        .expect("Schemathesis can't be started");
    let statuses = std::fs::read(folder.join("answers.json"));
    std::fs::remove_dir_all(&folder).unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let (printed, errors) = (text(output.stdout), text(output.stderr));
    if !output.status.success() {
        return Some(format!("{service}:\n{printed}{errors}"));
    }
    let statuses: BTreeMap<String, BTreeMap<String, u32>> = serde_json::from_slice(&statuses.unwrap()).unwrap();
    let refused = statuses.into_iter().filter(|(operation, statuses)| {
        let succeeded = statuses.keys().any(|status| status.starts_with(['2', '3']));
        !succeeded && !REFUSED.contains(&&**operation)
    });
    let refused: Vec<_> = refused
        .map(|refused| format!("{service}: no success: {refused:?}"))
        .collect();
    (!refused.is_empty()).then(|| refused.join("\n"))
}

#[tokio::test]
async fn the_simulator_keeps_to_every_spec() {
    let mut services = Service::ALL.to_vec();
    // The longest one beside all of the others.
    services.sort_by_key(|service| *service != Service::UserDataManagement);
    let (longest, others) = services.split_at(1);
    let examine_all = |services: &[Service]| {
        let services = services.to_vec();
        async move {
            let mut found = Vec::new();
            for service in services {
                found.extend(examine(service).await);
            }
            found
        }
    };
    let (mut found, more) = tokio::join!(examine_all(longest), examine_all(others));
    found.extend(more);
    assert!(found.is_empty(), "{}", found.join("\n"));
}
