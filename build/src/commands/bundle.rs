//! `specs bundle`: all documents as one, for other tools or for a browser.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command, value_parser};

use super::{Outcome, documents, files_argument};
use crate::bundle;
use crate::document::Document;

pub fn command() -> Command {
    let file = |name: &'static str| {
        Arg::new(name)
            .long(name)
            .value_name("FILE")
            .value_parser(value_parser!(PathBuf))
    };
    Command::new("bundle")
        .about("Puts documents together: one OpenAPI 3.0.3 document for other tools, or one page for a browser")
        .arg(files_argument())
        .arg(
            file("output")
                .short('o')
                .help("Where the document is written; without it, and without --html, to the output"),
        )
        .arg(
            Arg::new("format")
                .long("format")
                .value_name("FORMAT")
                .help("How the document is written; by default as the name of --output says, or else in YAML")
                .value_parser(PossibleValuesParser::new(["yaml", "json"])),
        )
        .arg(file("html").help("Where a page is written that shows all documents and needs no other file"))
}

pub fn run(arguments: &ArgMatches) -> Result<Outcome, String> {
    let named: Vec<PathBuf> = arguments.get_many("files").into_iter().flatten().cloned().collect();
    let mut read = Vec::new();
    for path in documents(&named)? {
        read.push(Document::read(&path).map_err(|finding| finding.to_string())?);
    }
    let path = |name: &str| arguments.get_one::<PathBuf>(name).map(PathBuf::as_path);
    let (output, html) = (path("output"), path("html"));
    if let Some(html) = html {
        write(html, &bundle::html::page(&read))?;
    }
    if output.is_none() && html.is_some() {
        return Ok(Outcome::Clean);
    }
    let bundle = bundle::bundle(&read)?;
    let is_json = match arguments.get_one::<String>("format").map(String::as_str) {
        Some(format) => format == "json",
        None => output
            .and_then(Path::extension)
            .is_some_and(|extension| extension.eq_ignore_ascii_case("json")),
    };
    let text = match is_json {
        true => format!("{bundle:#}\n"),
        false => bundle::to_yaml(&bundle)?,
    };
    match output {
        Some(output) => write(output, &text)?,
        None => {
            // Whoever reads it may have read enough.
            let _ = std::io::stdout().lock().write_all(text.as_bytes());
        }
    }
    Ok(Outcome::Clean)
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    std::fs::write(path, text).map_err(|error| format!("{} can't be written: {error}", path.display()))
}
