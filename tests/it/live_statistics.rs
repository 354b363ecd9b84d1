//! The example `live_statistics`, in a pipe and in a terminal.

use std::process::{Output, Stdio};
use std::time::Duration;

use genesys_multicloud_cx::simulator::Simulator;
use serde_json::json;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

const END: &str = "closed; nothing is left on the server";
const LIMIT: Duration = Duration::from_secs(300);

/// A command that runs the example, by another one if there is one.
fn example(wrapper: &[&str], arguments: &[&str]) -> Command {
    let run = [
        env!("CARGO"),
        "run",
        "--quiet",
        "--offline",
        "--example",
        "live_statistics",
        "--features",
        "full",
        "--",
    ];
    let mut words = wrapper.iter().chain(&run).chain(arguments);
    let mut command = Command::new(words.next().unwrap());
    command.args(words).current_dir(env!("CARGO_MANIFEST_DIR"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("GENESYS_")) {
        command.env_remove(name);
    }
    command
        .env_remove("NO_COLOR")
        .env("TERM", "xterm")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    command
}

async fn output(command: &mut Command) -> (Option<i32>, String, String) {
    let output = tokio::time::timeout(LIMIT, command.output()).await.unwrap();
    let Output { status, stdout, stderr } = output.unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code(), text(stdout), text(stderr))
}

/// The example while it runs.
struct Running {
    process: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Running {
    fn new(mut command: Command) -> Self {
        let mut process = command.spawn().unwrap();
        let lines = BufReader::new(process.stdout.take().unwrap()).lines();
        Self { process, lines }
    }

    /// The next line that contains this.
    async fn until(&mut self, part: &str) -> String {
        let found = async {
            let mut seen = Vec::new();
            while let Some(line) = self.lines.next_line().await.unwrap() {
                assert!(!line.contains('\x1b'), "{line}");
                if line.contains(part) {
                    return line;
                }
                seen.push(line);
            }
            panic!("{part} is not printed: {seen:#?}")
        };
        tokio::time::timeout(LIMIT, found).await.unwrap()
    }

    /// Cargo has become the example by the time that it prints.
    async fn send(&self, signal: &str) {
        let id = self.process.id().unwrap().to_string();
        let kill = Command::new("kill").args([signal, &id]).status().await;
        assert!(kill.unwrap().success());
    }

    /// What it ends with, and what it complained of.
    async fn end(mut self) -> (Option<i32>, String) {
        let status = tokio::time::timeout(LIMIT, self.process.wait()).await.unwrap();
        let mut errors = String::new();
        let mut stderr = self.process.stderr.take().unwrap();
        stderr.read_to_string(&mut errors).await.unwrap();
        (status.unwrap().code(), errors)
    }
}

fn on(simulator: &Simulator, mut command: Command) -> Command {
    command.envs([
        ("GENESYS_BASE_URL", simulator.url()),
        ("GENESYS_API_KEY", simulator.api_key()),
        ("GENESYS_CLIENT_ID", simulator.client_id()),
        ("GENESYS_CLIENT_SECRET", simulator.client_secret()),
        ("GENESYS_USERNAME", simulator.username()),
        ("GENESYS_PASSWORD", simulator.password()),
    ]);
    command
}

fn rows() -> impl Iterator<Item = (&'static str, &'static str)> {
    ["agent1", "agent2", "agent"].into_iter().flat_map(|agent| {
        let statistics = ["CurrentAgentState", "TimeInCurrentState", "AverageHandlingTime"];
        statistics.map(|statistic| (agent, statistic))
    })
}

#[tokio::test]
async fn in_a_pipe_each_event_is_a_line() {
    let (code, output, errors) = output(&mut example(&[], &["--seconds", "3"])).await;
    assert_eq!((code, errors.as_str()), (Some(0), ""), "{output}");
    assert!(!output.contains('\x1b'), "{output:?}");
    assert!(output.starts_with("Tenant: a simulator at http://127.0.0.1:"));
    assert!(output.contains("Z  connected\n"), "{output}");
    for (agent, statistic) in rows() {
        let row = format!("Z  {agent:8}  {statistic:19}  ");
        assert!(output.contains(&row), "{row}: {output}");
    }
    assert_eq!(output.lines().last(), Some(END), "{output}");
}

#[tokio::test]
async fn an_outage_is_told_and_got_over() {
    let mut running = Running::new(example(&[], &["--with-outage"]));
    let first = running.until("Z  agent1    AverageHandlingTime  ").await;
    let second = running.until("Z  agent1    AverageHandlingTime  ").await;
    let value = |line: &str| line.rsplit("  ").next().unwrap().to_owned();
    assert_ne!(value(&first), value(&second), "the values move");
    running.until("Z  reconnecting: ").await;
    running.until("Z  resubscribed: ").await;
    for _ in 0..2 {
        running.until("Z  agent1    AverageHandlingTime  ").await;
    }
    running.send("-INT").await;
    assert_eq!(running.until("closed").await, END);
    assert_eq!(running.end().await, (Some(0), String::new()));
}

#[tokio::test]
async fn whatever_ends_it_nothing_is_left_on_a_tenant() {
    let simulator = Simulator::builder().tick_interval(Duration::ZERO);
    let simulator = simulator.start().await.unwrap();
    simulator.set_value("CurrentAgentState", "agent1", json!({ "state": "\x1b[2JBusy" }));
    simulator.set_value("TimeInCurrentState", "agent1", json!("1:02:03"));
    simulator.set_value("AverageHandlingTime", "agent1", json!({ "other": null }));
    simulator.set_value("CurrentAgentState", "agent2", json!({ "value": 7.5 }));
    for (round, end) in ["-INT", "-TERM", "nobody reads"].into_iter().enumerate() {
        let command = example(&[], &["agent1", "agent2", "nobody"]);
        let mut running = Running::new(on(&simulator, command));
        running.until(simulator.url()).await;
        running
            .until("nobody    CurrentAgentState    not watched: Object not found")
            .await;
        for row in [
            "agent1    CurrentAgentState     [2JBusy",
            "agent1    TimeInCurrentState   62:03",
            r#"agent1    AverageHandlingTime  {"other":null}"#,
            "agent2    CurrentAgentState    7.5",
            "agent2    AverageHandlingTime  ",
        ] {
            running.until(row).await;
        }
        assert_eq!(simulator.subscriptions().len(), 1);
        if end == "nobody reads" {
            drop(running.lines);
            simulator.set_value("CurrentAgentState", "agent2", json!({ "value": 8 }));
            let process = running.process.wait_with_output();
            let ended = tokio::time::timeout(LIMIT, process).await.unwrap().unwrap();
            assert_eq!((ended.status.code(), ended.stderr), (Some(0), Vec::new()));
        } else {
            running.send(end).await;
            assert_eq!(running.until("closed").await, "closed");
            assert_eq!(running.end().await, (Some(0), String::new()));
        }
        assert!(simulator.subscriptions().is_empty(), "{end}");
        assert!(simulator.cometd_sessions().is_empty(), "{end}");
        assert_eq!(simulator.calls("signOut"), round + 1);
    }
}

#[tokio::test]
async fn what_can_not_be_done_is_said_in_one_line() {
    let simulator = Simulator::start().await.unwrap();
    for (arguments, settings, code, expected) in [
        (
            ["--seconds", "x"],
            [("GENESYS_TOKEN", "")],
            2,
            "settings: --seconds takes a number\n",
        ),
        (
            ["--seconds", "1"],
            [("GENESYS_PASSWORD", "hunter2")],
            2,
            "settings: GENESYS_USERNAME, GENESYS_PASSWORD: ",
        ),
        (
            ["--with-outage", "agent1"],
            [("GENESYS_TOKEN", "hunter2")],
            2,
            "settings: --with-outage is for the simulator alone\n",
        ),
        (
            ["nobody", "nobody"],
            [("GENESYS_TOKEN", "")],
            1,
            "error: statistics.createSubscription at 127.0.0.1:",
        ),
    ] {
        let mut command = on(&simulator, example(&[], &arguments));
        let (ended, output, errors) = output(command.envs(settings)).await;
        assert_eq!(ended, Some(code), "{output} {errors}");
        assert!(errors.starts_with(expected), "{errors}");
        assert_eq!(errors.lines().count(), 1, "{errors}");
        assert!(!format!("{output}{errors}").contains("hunter2"));
        assert!(simulator.cometd_sessions().is_empty());
    }
}

#[tokio::test]
async fn in_a_terminal_it_is_a_table_that_stays_in_its_place() {
    const TERMINAL: &str = "import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))";
    let python = Command::new("python3").arg("--version").output().await;
    if !python.is_ok_and(|output| output.status.success()) {
        eprintln!("skipped: there is no python3, which makes the terminal");
        return;
    }
    for has_colours in [true, false] {
        let mut command = example(&["python3", "-c", TERMINAL], &["--seconds", "2"]);
        if !has_colours {
            command.env("NO_COLOR", "1");
        }
        let (code, output, errors) = output(&mut command).await;
        assert_eq!((code, errors.as_str()), (Some(0), ""), "{output}");
        let output = output.replace("\r\n", "\n");
        assert_eq!(output.contains("\x1b[32mconnected for "), has_colours, "{output:?}");
        assert_eq!(output.contains("\x1b[0m"), has_colours, "{output:?}");
        let (_, frames) = output.split_once("\x1b[?25l\r").unwrap();
        let (frames, rest) = frames.split_once("\x1b[?25h").unwrap();
        assert_eq!(rest, format!("{END}\n"), "{output:?}");
        let frames: Vec<&str> = frames.split("\x1b[?25l\r").collect();
        assert!(frames.len() > 2, "{output:?}");
        for pair in frames.windows(2) {
            let lines = pair[0].matches('\n').count();
            let up = format!("\x1b[{lines}A");
            assert!(pair[1].starts_with(&up), "{pair:?}");
        }
        let last = frames.last().unwrap();
        let table: Vec<&str> = last.lines().skip(1).take(9).collect();
        for (line, (agent, statistic)) in table.iter().zip(rows()) {
            let row = format!("{agent:6}   {statistic:19}   ");
            assert!(line.starts_with(&row), "{row}: {last:?}");
            assert!(line.ends_with(" s\x1b[K"), "it has an age: {line:?}");
        }
        assert!(last.contains(" values, missed 0\x1b[K\n"), "{last:?}");
    }
}
