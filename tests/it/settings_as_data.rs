//! Settings from the environment and from files. The environment belongs to a process, so each case has one of its own.

use std::collections::BTreeSet;
use std::fs;
use std::process::Stdio;

use genesys_multicloud_cx::{Client, Error, Service, Settings};
use serde_json::{Value, json};
use tokio::process::Command;

use crate::wire::{Wire, ok};

#[tokio::test]
#[ignore = "it is a part of the others"]
async fn of_this_process() {
    let client = match Client::from_env() {
        Ok(client) => client,
        Err(error) => return println!("\noutcome: {error}"),
    };
    println!("\nservice: {}", client.base_url(Service::UserDataManagement));
    let outcome = match client.authentication().get_user_info().send().await {
        Ok(_) => "done".to_owned(),
        Err(error) => Settings::from_env()
            .unwrap()
            .explain(&error)
            .unwrap_or(error.to_string()),
    };
    println!("\noutcome: {outcome}");
}

/// What a process in this environment says.
async fn said(environment: &[(&str, &str)]) -> String {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args([
            "--exact",
            "settings_as_data::of_this_process",
            "--ignored",
            "--nocapture",
        ])
        .stdout(Stdio::piped())
        .kill_on_drop(true);
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("GENESYS_")) {
        command.env_remove(name);
    }
    let output = command.envs(environment.iter().copied()).output().await.unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let lines = text
        .lines()
        .filter(|line| line.starts_with("outcome: ") || line.starts_with("service: "));
    lines.collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn a_client_comes_of_variables_and_of_files_that_they_name() {
    let folder = crate::token_file::folder("from-env");
    let file = |name: &str, content: &str| {
        let path = folder.join(name);
        fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let wire = Wire::by(|_, request| match request.line().contains("/token") {
        true => ok(r#"{"access_token":"token","expires_in":3600}"#),
        false => ok("{}"),
    })
    .await;
    let (key, secret, password) = (
        file("key", "key-of-file\n"),
        file("secret", "client-secret\n"),
        file("password", "hunter2\n"),
    );
    let said = said(&[
        ("GENESYS_BASE_URL", &wire.url),
        ("GENESYS_API_KEY_FILE", &key),
        ("GENESYS_CLIENT_ID", "client-id"),
        ("GENESYS_CLIENT_SECRET_FILE", &secret),
        ("GENESYS_USERNAME", "user"),
        ("GENESYS_PASSWORD_FILE", &password),
        (
            "GENESYS_SERVICE_URL_USER_DATA_MANAGEMENT",
            "https://udm.example.com/udm",
        ),
        ("GENESYS_TIMEOUT_SECONDS", "12.5"),
        ("GENESYS_MAX_CONCURRENT_CALLS", "7"),
        ("GENESYS_MAX_CALLS_PER_SECOND", "100"),
        ("GENESYS_USER_AGENT_SUFFIX", "my-wallboard/2.1"),
        ("GENESYS_TOKEN", " "),
        ("GENESYS_ALLOW_HTTP", "false"),
    ])
    .await;
    assert_eq!(said, "service: https://udm.example.com/udm\noutcome: done");
    let requests = wire.requests();
    assert_eq!(requests.len(), 2);
    assert!(requests[0].text().contains("password=hunter2"));
    for request in &requests {
        assert_eq!(request.header("x-api-key").unwrap(), "key-of-file");
        assert!(request.header("user-agent").unwrap().ends_with(" my-wallboard/2.1"));
    }
}

#[tokio::test]
async fn what_is_wrong_is_said_by_the_name_of_the_variable() {
    let tenant = [
        ("GENESYS_BASE_URL", "https://api-demo.com"),
        ("GENESYS_API_KEY", "hunter2"),
        ("GENESYS_CLIENT_ID", "id"),
        ("GENESYS_CLIENT_SECRET", "hunter2"),
        ("GENESYS_USERNAME", "user"),
        ("GENESYS_PASSWORD", "hunter2"),
    ];
    for (name, value, expected) in [
        ("GENESYS_BASE_URL", "", "GENESYS_BASE_URL: is missing"),
        (
            "GENESYS_BASE_URL",
            "nowhere",
            "GENESYS_BASE_URL: is not an absolute URL",
        ),
        ("GENESYS_API_KEY", "", "GENESYS_API_KEY: is needed"),
        (
            "GENESYS_API_KEY",
            "hunter2\n\u{7f}",
            "GENESYS_API_KEY: holds a character",
        ),
        ("GENESYS_API_KEY_FILE", "/no/where", "GENESYS_API_KEY: is set both"),
        ("GENESYS_CLIENT_ID", "", "GENESYS_CLIENT_ID: is missing"),
        ("GENESYS_CLIENT_SECRET", "", "GENESYS_CLIENT_SECRET: is missing"),
        ("GENESYS_PUBLIC_CLIENT", "true", "GENESYS_PUBLIC_CLIENT: is true, but"),
        (
            "GENESYS_PUBLIC_CLIENT",
            "yes",
            "GENESYS_PUBLIC_CLIENT: is \"yes\", which is not true or false",
        ),
        ("GENESYS_USERNAME", "", "GENESYS_USERNAME: is missing"),
        ("GENESYS_PASSWORD", "", "GENESYS_PASSWORD: is missing"),
        (
            "GENESYS_TOKEN_FILE",
            "/no/where",
            "GENESYS_TOKEN_FILE: /no/where can't be read",
        ),
        (
            "GENESYS_TOKEN",
            "hunter2\n\u{7f}",
            "GENESYS_TOKEN: the token holds a character",
        ),
        (
            "GENESYS_TIMEOUT_SECONDS",
            "soon",
            "GENESYS_TIMEOUT_SECONDS: is \"soon\", which is not a number of seconds",
        ),
        (
            "GENESYS_TIMEOUT_SECONDS",
            "-1",
            "GENESYS_TIMEOUT_SECONDS: is not a number of seconds above zero",
        ),
        (
            "GENESYS_READ_TIMEOUT_SECONDS",
            "NaN",
            "GENESYS_READ_TIMEOUT_SECONDS: is not",
        ),
        (
            "GENESYS_CONNECT_TIMEOUT_SECONDS",
            "1e300",
            "GENESYS_CONNECT_TIMEOUT_SECONDS: is not",
        ),
        (
            "GENESYS_MAX_CALLS_PER_SECOND",
            "inf",
            "GENESYS_MAX_CALLS_PER_SECOND: is not a number above zero",
        ),
        ("GENESYS_MAX_ATTEMPTS", "-1", "GENESYS_MAX_ATTEMPTS: is \"-1\""),
        (
            "GENESYS_PROXY",
            "http://user:hunter2@[",
            "GENESYS_PROXY: is not the address",
        ),
        (
            "GENESYS_TLS_ROOTS",
            "mine",
            "GENESYS_TLS_ROOTS: is system, compiled or none",
        ),
        (
            "GENESYS_SERVICE_URL_STATISTICS",
            "nowhere",
            "GENESYS_SERVICE_URL_STATISTICS: is not an absolute URL",
        ),
    ] {
        let mut environment = tenant.to_vec();
        environment.push((name, value));
        let said = said(&environment).await;
        assert!(
            said.starts_with(&format!("outcome: {expected}")),
            "{name}={value}: {said}"
        );
        assert!(!said.contains("hunter2"), "{said}");
    }
    let no_credentials = said(&tenant[..2]).await;
    assert!(
        no_credentials.contains("outcome: GENESYS_TOKEN, GENESYS_CLIENT_ID, "),
        "{no_credentials}"
    );
}

fn settings(json: Value) -> Settings {
    serde_json::from_value(json).unwrap()
}

#[test]
fn what_is_wrong_in_a_file_is_said_by_its_path() {
    let whole = json!({
        "base_url": "https://api-demo.com", "api_key": "hunter2", "token": "hunter2", "timeout_seconds": 20,
        "service_urls": { "user_data_management": "https://udm.example.com" }, "max_attempts": 5, "name": "acme",
    });
    let client = settings(whole.clone()).build().unwrap();
    assert_eq!(client.base_url(Service::UserDataManagement), "https://udm.example.com");
    for (member, value, expected) in [
        ("base_url", json!(null), "tenants.acme.base_url: is missing"),
        ("api_key", json!("hunter2\n"), "tenants.acme.api_key: holds a character"),
        ("api_key_file", json!("/no/where"), "tenants.acme.api_key: is set both"),
        (
            "timeout_seconds",
            json!(0),
            "tenants.acme.timeout_seconds: is not a number",
        ),
        (
            "service_urls",
            json!({ "statistics": "x" }),
            "tenants.acme.service_urls.statistics: is not an absolute",
        ),
        (
            "tls_roots_file",
            json!("/no/where"),
            "tenants.acme.tls_roots: /no/where can't be read",
        ),
    ] {
        let mut wrong = whole.clone();
        wrong[member] = value;
        let error = settings(wrong).at("tenants.acme").build().unwrap_err();
        assert!(matches!(error, Error::Configuration { .. }));
        assert!(error.to_string().starts_with(expected), "{error}");
        assert!(!error.to_string().contains("hunter2"));
    }
    for wrong in [
        json!({ "base-url": "https://api-demo.com" }),
        json!({ "service_urls": { "statistic": "https://api-demo.com" } }),
        json!({ "timeout_seconds": "soon" }),
    ] {
        let error = serde_json::from_value::<Settings>(wrong.clone())
            .unwrap_err()
            .to_string();
        let named = ["base-url", "\"statistic\" is no service", "soon"];
        assert!(named.iter().any(|named| error.contains(named)), "{wrong}: {error}");
    }
    assert!(!format!("{:?}", settings(whole)).contains("hunter2"));
}

/// Each member has its row in the documentation, and each row its member.
#[test]
fn the_table_is_whole() {
    let source = include_str!("../../src/client/settings.rs");
    let rows: BTreeSet<&str> = source
        .lines()
        .filter_map(|line| line.strip_prefix("/// | `")?.split('`').next())
        .collect();
    let members: BTreeSet<&str> = source
        .split_once("pub struct Settings {")
        .and_then(|(_, rest)| rest.split_once("\n}"))
        .map(|(members, _)| members)
        .unwrap()
        .lines()
        .filter_map(|line| line.trim().strip_prefix("pub ")?.split(':').next())
        .filter(|member| !member.ends_with("_file") || *member == "tls_roots_file")
        .collect();
    assert_eq!(rows, members);
    for row in source.lines().filter(|line| line.starts_with("/// | `")) {
        let (member, rest) = row.trim_start_matches("/// | `").split_once('`').unwrap();
        let variable = format!("`GENESYS_{}", member.trim_end_matches('s').to_ascii_uppercase());
        assert!(rest.contains(&variable), "{row}");
    }
}
