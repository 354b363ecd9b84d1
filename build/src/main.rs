//! The program `specs`.

use std::process::ExitCode;

fn main() -> ExitCode {
    genesys_multicloud_cx_specs::commands::run(std::env::args_os())
}
