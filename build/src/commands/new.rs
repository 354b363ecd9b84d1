//! `specs new`: the skeleton of a service, or a document that is there already, wired in wherever a service has to be
//! mentioned.

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, value_parser};

use super::{Outcome, print, relative, root};
use crate::generator::{Mode, generate_folder, module_name, names_of_service};

pub fn command() -> Command {
    Command::new("new")
        .about("Adds a service: its document, its feature, its module, and its generated code")
        .arg(
            Arg::new("name")
                .value_name("NAME")
                .help("What the document and the feature are called, as `task-routing`")
                .required(true),
        )
        .arg(
            Arg::new("from")
                .long("from")
                .value_name("FILE")
                .help("A document that is there already; without it a skeleton is written")
                .value_parser(value_parser!(PathBuf)),
        )
}

pub fn run(arguments: &ArgMatches) -> Result<Outcome, String> {
    let name = arguments.get_one::<String>("name").map_or("", String::as_str);
    let service = names_of_service(name).ok_or_else(|| {
        format!("{name:?} is no name of a service: letters in lower case, digits and hyphens, beginning with a letter")
    })?;
    let root = relative(&root()?);
    let text = match arguments.get_one::<PathBuf>("from") {
        Some(path) => fs::read_to_string(path).map_err(|error| format!("{} can't be read: {error}", path.display()))?,
        None => skeleton(name, &service),
    };
    let module = module_name(name);
    let document = root.join("specs").join(format!("{name}.yaml"));
    let source = root.join("src/services").join(format!("{module}.rs"));
    for path in [&document, &source] {
        if path.exists() {
            return Err(format!("{} is there already", path.display()));
        }
    }
    // Whatever can't be edited is found before anything is written.
    let edits = edits(&root, name, &module)?;
    let mut written = vec![document.clone(), source.clone()];
    write(&document, &text)?;
    write(&source, &accessor(&module, &service))?;
    for (path, text) in edits {
        write(&path, &text)?;
        written.push(path);
    }
    for path in written {
        print(&format!("{}\n", path.display()))?;
    }
    match generate_folder(&root, Mode::Write) {
        Ok(report) => {
            for line in &report.written {
                print(&format!("{line}\n"))?;
            }
            print(&format!(
                "\nThe service is `client.{module}()`, under the feature `{name}`. Describe it in {}, then run\n    \
                 specs check && specs generate && cargo test --features full\n",
                document.display()
            ))?;
            Ok(Outcome::Clean)
        }
        Err(failure) => {
            for finding in &failure.findings {
                print(&format!("{finding}\n"))?;
            }
            print("\nThe service is wired in, and is generated as soon as its document can be: `specs generate`.\n")?;
            Ok(Outcome::Findings)
        }
    }
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{} can't be written: {error}", path.display()))
}

/// The files that mention every service, with one more.
fn edits(root: &Path, name: &str, module: &str) -> Result<Vec<(PathBuf, String)>, String> {
    let read = |file: &str| {
        let path = root.join(file);
        let text = fs::read_to_string(&path).map_err(|error| format!("{} can't be read: {error}", path.display()))?;
        Ok::<_, String>((path, text))
    };
    let missing = |path: &Path, what: &str| format!("{} has no {what}, where the service belongs", path.display());
    let mut edits = Vec::new();

    let (path, text) = read("Cargo.toml")?;
    let text = inserted(&text, "services = [\n", "]", &format!("    \"{name}\",\n"))
        .and_then(|text| {
            let features = text.find("services = [\n")?;
            let (before, after) = text.split_at(features);
            let list_end = after.find("]\n")? + 2;
            let (list, after) = after.split_at(list_end);
            let after = inserted(after, "", "\n\n", &format!("{name} = []\n"))?;
            Some(format!("{before}{list}{after}"))
        })
        .ok_or_else(|| missing(&path, "list `services` under [features]"))?;
    edits.push((path, text));

    let (path, text) = read("src/services/mod.rs")?;
    let item = format!("#[cfg(feature = \"{name}\")]\npub mod {module};\n");
    edits.push((path, text + &item));

    let (path, text) = read("src/lib.rs")?;
    let item = format!("#[cfg(feature = \"{name}\")]\npub use services::{module};\n");
    let place = text
        .find("#[cfg(feature = \"authentication\")]\npub use services::")
        .ok_or_else(|| missing(&path, "line `pub use services::authentication;`"))?;
    edits.push((path, format!("{}{item}{}", &text[..place], &text[place..])));

    let (path, text) = read("specs/README.md")?;
    let row = format!("| `{name}.yaml` | 1 | `/{name}/v1` |\n");
    let text =
        inserted(&text, "| --- | --- | --- |\n", "\n\n", &row).ok_or_else(|| missing(&path, "table of documents"))?;
    edits.push((path, text));
    Ok(edits)
}

/// A line among others, in their order, which go from the end of `start` to `end`.
fn inserted(text: &str, start: &str, end: &str, line: &str) -> Option<String> {
    let from = text.find(start)? + start.len();
    let length = text[from..].find(end)?;
    let lines = &text[from..from + length];
    let mut place = from;
    for other in lines.split_inclusive('\n') {
        if other.trim_end() < line.trim_end() {
            place += other.len();
        } else {
            break;
        }
    }
    // Before an end that is a blank line, the last line has no end of its own.
    let (before, after) = text.split_at(place.min(text.len()));
    match before.is_empty() || before.ends_with('\n') {
        true => Some(format!("{before}{line}{after}")),
        false => Some(format!("{before}\n{}{after}", line.trim_end())),
    }
}

fn accessor(module: &str, service: &str) -> String {
    format!(
        "//! The {service} API.\n\
         \n\
         pub use crate::generated::{module}::{{{service}, builder, types}};\n\
         \n\
         use crate::Client;\n\
         \n\
         impl Client {{\n    \
             /// The {service} API.\n    \
             pub fn {module}(&self) -> {service} {{\n        \
                 {service}::new(self.caller())\n    \
             }}\n\
         }}\n"
    )
}

fn skeleton(name: &str, service: &str) -> String {
    SKELETON.replace("{name}", name).replace("{service}", service)
}

const SKELETON: &str = r"openapi: 3.0.3
info:
  title: Genesys Multicloud CX {service} API
  version: '1'
  description: |
    Says what the service is for, in a sentence.
servers:
  - url: https://{host}/{name}/v1
    variables:
      host:
        default: gapi.genesyscloud.com
        description: The host of the tenant.
tags:
  - name: Things
    description: What the service is about.
security:
  - apiKey: []
    bearer: []
paths:
  /things/{id}:
    get:
      operationId: getThing
      summary: Gets a thing.
      description: The thing as it is now.
      tags: [Things]
      parameters:
        - name: id
          in: path
          description: Identifier of the thing.
          required: true
          schema:
            type: string
          example: thing-1
      responses:
        '200':
          description: The thing.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Thing'
              example:
                id: thing-1
                name: The first one
        '401':
          description: The token is missing, wrong, or has expired.
        '403':
          description: The API key is wrong.
        '404':
          description: There is no such thing.
components:
  schemas:
    Thing:
      type: object
      description: A thing.
      required: [id]
      properties:
        id:
          type: string
          description: Identifier of the thing.
          example: thing-1
        name:
          type: string
          description: What people call it.
          example: The first one
  securitySchemes:
    apiKey:
      type: apiKey
      in: header
      name: x-api-key
    bearer:
      type: http
      scheme: bearer
";
