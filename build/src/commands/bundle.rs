use clap::{ArgMatches, Command};

use super::Outcome;

pub fn command() -> Command {
    Command::new("bundle")
}

pub fn run(_arguments: &ArgMatches) -> Result<Outcome, String> {
    Err("not there yet".to_owned())
}
