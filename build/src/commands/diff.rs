use clap::{ArgMatches, Command};

use super::Outcome;

pub fn command() -> Command {
    Command::new("diff")
}

pub fn run(_arguments: &ArgMatches) -> Result<Outcome, String> {
    Err("not there yet".to_owned())
}
