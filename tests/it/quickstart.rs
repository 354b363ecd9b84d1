//! The example `quickstart`, as a newcomer runs it.

use std::process::Output;

use genesys_multicloud_cx::simulator::Simulator;
use tokio::process::Command;

async fn run(settings: &[(&str, &str)]) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO"));
    command
        .args([
            "run",
            "--quiet",
            "--offline",
            "--example",
            "quickstart",
            "--features",
            "full",
        ])
        .current_dir(env!("CARGO_MANIFEST_DIR"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("GENESYS_")) {
        command.env_remove(name);
    }
    let Output { status, stdout, stderr } = command.envs(settings.iter().copied()).output().await.unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code(), text(stdout), text(stderr))
}

#[track_caller]
fn complete(output: &str) {
    for line in [
        "Signed in as agent1#101@",
        "CurrentAgentState    {\"reasons\":",
        "TimeInCurrentState   {\"value\":",
        "connected",
        "handling-time        {\"value\":",
        "Subscription closed, signed out.",
    ] {
        assert!(output.contains(line), "{line}: {output}");
    }
    assert!(output.matches("waiting-time ").count() >= 3, "{output}");
}

#[tokio::test]
async fn it_runs_on_a_simulator_of_its_own() {
    let (code, output, errors) = run(&[]).await;
    assert_eq!((code, errors.as_str()), (Some(0), ""), "{output}");
    complete(&output);
    assert!(output.contains("a simulator at http://127.0.0.1:"), "{output}");
    let values: Vec<&str> = output.lines().filter(|line| line.contains("waiting-time")).collect();
    assert_ne!(values[0], values[1], "the values move");
    assert_ne!(values[1], values[2]);
}

#[tokio::test]
async fn it_runs_on_a_tenant_and_leaves_nothing_behind() {
    let simulator = Simulator::start().await.unwrap();
    let settings = [
        ("GENESYS_BASE_URL", simulator.url()),
        ("GENESYS_API_KEY", simulator.api_key()),
        ("GENESYS_CLIENT_ID", simulator.client_id()),
        ("GENESYS_CLIENT_SECRET", simulator.client_secret()),
        ("GENESYS_USERNAME", simulator.username()),
        ("GENESYS_PASSWORD", simulator.password()),
    ];
    let (code, output, errors) = run(&settings).await;
    assert_eq!((code, errors.as_str()), (Some(0), ""), "{output}");
    complete(&output);
    assert!(simulator.subscriptions().is_empty());
    assert!(simulator.cometd_sessions().is_empty());
    assert_eq!(simulator.calls("signOut"), 1);
    for (changed, expected) in [
        (("GENESYS_API_KEY", "hunter2"), "GENESYS_API_KEY: "),
        (
            ("GENESYS_CLIENT_SECRET", "hunter2"),
            "GENESYS_CLIENT_ID, GENESYS_CLIENT_SECRET: ",
        ),
        (("GENESYS_PASSWORD", "hunter2"), "GENESYS_USERNAME, GENESYS_PASSWORD: "),
        (("GENESYS_PASSWORD", ""), "GENESYS_PASSWORD: is missing"),
        (("GENESYS_BASE_URL", "hunter2"), "GENESYS_BASE_URL: "),
        (("GENESYS_TOKEN", "hunter2"), "GENESYS_TOKEN: "),
    ] {
        let mut settings = settings.to_vec();
        settings.push(changed);
        let (code, output, errors) = run(&settings).await;
        assert_eq!(code, Some(2), "{changed:?}: {output} {errors}");
        assert_eq!(errors.lines().count(), 1, "{errors}");
        assert!(errors.contains(expected), "{changed:?}: {errors}");
        assert!(!format!("{output}{errors}").contains("hunter2") || changed.0 == "GENESYS_BASE_URL");
    }
}
