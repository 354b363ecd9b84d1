//! The last that `cargo test` prints: which tests had no use here, and how to have them run.
//!
//! Where `CI` is set nothing may be skipped, and this fails.

use std::process::{Command, ExitCode, Stdio};

struct Part {
    name: &'static str,
    runs: bool,
    remedy: &'static str,
    /// Whether it belongs to `cargo test` at all.
    is_optional: bool,
}

fn main() -> ExitCode {
    let parts = [
        Part {
            name: "sessions that are kept in Redis",
            runs: cfg!(feature = "redis") && is_installed("redis-server"),
            remedy: "install redis-server and set the feature `redis` (`full` has it)",
            is_optional: false,
        },
        Part {
            name: "the live table in a terminal",
            runs: cfg!(all(unix, feature = "simulator")) && is_installed("python3"),
            remedy: "install python3 and set the feature `simulator` (`full` has it)",
            is_optional: false,
        },
        Part {
            name: "TLS of the operating system",
            runs: cfg!(feature = "native-tls"),
            remedy: "`cargo test --features full,native-tls`, which needs the headers of OpenSSL on Linux (`libssl-dev`)",
            is_optional: true,
        },
        Part {
            name: "foreign software: browsers, CometD servers, mocks, linters",
            runs: false,
            remedy: "`tests/peers/run` and `tests/linters/run`, which install what they need",
            is_optional: true,
        },
    ];
    let skipped: Vec<&Part> = parts.iter().filter(|part| !part.runs).collect();
    println!("\nnot run here:");
    for part in &skipped {
        println!("- {}: {}", part.name, part.remedy);
    }
    let missing = skipped.iter().any(|part| !part.is_optional);
    match missing && std::env::var_os("CI").is_some() {
        true => {
            eprintln!("`CI` is set, and something was skipped");
            ExitCode::FAILURE
        }
        false => ExitCode::SUCCESS,
    }
}

fn is_installed(program: &str) -> bool {
    Command::new(program)
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok()
}
