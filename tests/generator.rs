//! The generator as a spec author meets it: what it refuses and how it says so, and that it is deterministic.
#![cfg(feature = "codegen")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A copy of this package in an empty folder.
struct Copy(PathBuf);

impl Copy {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&folder);
        for part in ["build", "generated", "specs", "src"] {
            copy(&root().join(part), &folder.join(part));
        }
        for file in ["Cargo.toml", "README.md", "build.rs"] {
            fs::copy(root().join(file), folder.join(file)).unwrap();
        }
        // Only the build script runs here, so targets that were not copied are none.
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
        let manifest = manifest.split("[[example]]").next().unwrap();
        // cargo tells packages in one target folder apart by name, not by where they are.
        let manifest = manifest.replacen("genesys-multicloud-cx", &format!("copy-{name}"), 1);
        fs::write(folder.join("Cargo.toml"), format!("{manifest}\n[workspace]\n")).unwrap();
        let _ = fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"));
        Self(folder)
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.0.join(path), text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.join(path)).unwrap()
    }

    /// Builds with the generator: whether it succeeded, and what was printed.
    fn build(&self, mode: &str) -> (bool, String) {
        let output = Command::new(env!("CARGO"))
            .args(["build", "--features", "codegen", "--offline", "--color", "never"])
            .current_dir(&self.0)
            .env("CARGO_TARGET_DIR", target())
            .env("GENESYS_CODEGEN", mode)
            .output()
            .unwrap();
        (
            output.status.success(),
            String::from_utf8_lossy(&output.stderr).into_owned(),
        )
    }
}

/// The folder in which the dependencies of the generator are compiled already.
fn target() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

/// A document with one operation, into which a fault is put.
fn document(operation: &str) -> String {
    format!(
        "openapi: 3.0.3\n\
         info: {{ title: Test, version: '1' }}\n\
         servers: [{{ url: 'https://{{host}}/test/v1', variables: {{ host: {{ default: example.com }} }} }}]\n\
         security: [{{ apiKey: [] }}]\n\
         components:\n  \
           securitySchemes: {{ apiKey: {{ type: apiKey, in: header, name: x-api-key }} }}\n  \
           schemas: {{ Thing: {{ type: object, description: x, properties: {{ a: {{ type: string, description: x }} }} }} }}\n\
         paths:\n  \
           /things/{{id}}:\n    \
             post:\n{}",
        operation
            .lines()
            .map(|line| format!("      {line}\n"))
            .collect::<String>()
    )
}

const ID: &str = "operationId: getThing\nsummary: x\ndescription: x\nparameters:\n  - { name: id, description: x, in: path, required: true, schema: { type: string } }\n";
const OK: &str = "responses:\n  '200': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }\n";

/// Each fault, and what its message has to name.
fn faults() -> Vec<(&'static str, String, &'static str)> {
    let parameter = |parameter: &str| document(&format!("{ID}  - {parameter}\n{OK}"));
    let thing = |schema: &str| {
        let sound = "{ type: object, description: x, properties: { a: { type: string, description: x } } }";
        document(&format!("{ID}{OK}")).replace(sound, schema)
    };
    let responses = |responses: &str| document(&format!("{ID}responses:\n{responses}"));
    let body = |body: &str| {
        let body = body.replacen("{ required", "{ description: x, required", 1);
        document(&format!("{ID}requestBody:\n  {body}\n{OK}"))
    };
    vec![
        ("not-yaml", "a: [".to_owned(), "is not valid YAML"),
        (
            "not-openapi",
            "openapi: 3.1.0\n".to_owned(),
            "is not an OpenAPI 3.0 document",
        ),
        (
            "no-paths",
            "openapi: 3.0.3\ninfo: { title: x, version: '1' }\n".to_owned(),
            "missing field `paths`",
        ),
        (
            "no-summary",
            document(&format!("{ID}{OK}")).replace("      summary: x\n", ""),
            "POST /things/{id} (getThing): needs a summary",
        ),
        (
            "undescribed-parameter",
            parameter("{ name: c, in: query, schema: { type: string } }"),
            "POST /things/{id} (getThing), parameter c: needs a description",
        ),
        (
            "undescribed-schema",
            document(&format!("{ID}{OK}")).replace("type: object, description: x", "type: object"),
            "schema Thing: needs a description",
        ),
        (
            "undescribed-property",
            document(&format!("{ID}{OK}")).replace("type: string, description: x", "type: string"),
            "schema Thing, property a: needs a description",
        ),
        (
            "no-server",
            document(&format!("{ID}{OK}")).replace("/test/v1", "/"),
            "the first server needs a URL",
        ),
        (
            "no-id",
            document(OK),
            "POST /things/{id}: needs an operationId in camel case",
        ),
        (
            "same-id",
            format!(
                "{}  /others:\n    get:\n      operationId: getTHing\n      summary: x\n      description: x\n      {OK}",
                document(&format!("{ID}{OK}"))
            )
            .replace(
                "getTHing\n      summary: x\n      description: x\n      responses:\n  '200'",
                "getThing\n      summary: x\n      description: x\n      responses:\n        '200'",
            ),
            "give the same method name",
        ),
        (
            "template",
            document(&format!("operationId: getThing\nsummary: x\ndescription: x\n{OK}")),
            "do not match the template",
        ),
        (
            "cookie",
            parameter("{ name: c, description: x, in: cookie, schema: { type: string } }"),
            "parameter c: parameters in cookie",
        ),
        (
            "pipes",
            parameter("{ name: c, description: x, in: query, style: pipeDelimited, schema: { type: array, items: { type: string } } }"),
            "parameter c: style pipeDelimited",
        ),
        (
            "deep",
            parameter("{ name: c, description: x, in: query, style: deepObject, schema: { type: object } }"),
            "parameter c: style deepObject",
        ),
        (
            "credential",
            parameter("{ name: X-API-Key, description: x, in: header, schema: { type: string } }"),
            "parameter X-API-Key: is a security scheme",
        ),
        (
            "optional-body",
            body("content: { application/json: { schema: { type: object } } }"),
            "an optional request body",
        ),
        (
            "two-bodies",
            body(
                "{ required: true, content: { application/json: { schema: { type: object } }, text/plain: { schema: { type: string } } } }",
            ),
            "exactly one media type",
        ),
        (
            "text-body",
            body("{ required: true, content: { text/csv: { schema: { type: string } } } }"),
            "request bodies of type text/csv",
        ),
        (
            "not-body",
            body("{ required: true, content: { application/json: { schema: { not: { type: string } } } } }"),
            "request body: `not`",
        ),
        (
            "two-files",
            body(
                "{ required: true, content: { multipart/form-data: { schema: { type: object, properties: { a: { type: string, format: binary }, b: { type: string } } } } } }",
            ),
            "a multipart form that is not one file",
        ),
        (
            "file-too",
            responses(
                "  '200': { description: x, content: { application/octet-stream: { schema: { type: string, format: binary } } } }\n  '204': { description: x }\n",
            ),
            "responds both with a file and without",
        ),
        (
            "no-success",
            responses("  '400': { description: x }\n"),
            "has no successful response",
        ),
        (
            "default",
            responses("  default: { description: x }\n"),
            "has no successful response",
        ),
        (
            "misspelt",
            parameter("{ name: c, description: x, in: query, schema: { type: strnig } }"),
            "the type \"strnig\" is none of array, boolean",
        ),
        (
            "secret-number",
            thing("{ type: object, description: x, properties: { a: { type: integer, format: password, description: x } } }"),
            "schema Thing: a: `format: password` is for strings",
        ),
        (
            "envelop",
            thing("{ type: object, description: x, x-genesys-envelop: data, properties: { a: { type: string } } }"),
            "`x-genesys-envelop` is not known",
        ),
        (
            "invented",
            thing("{ type: object, description: x, required: [b], properties: { a: { type: string, description: x } } }"),
            "`required` names b, which is none of the properties",
        ),
        (
            "same-property",
            thing("{ type: object, description: x, properties: { fooBar: { type: string }, foo_bar: { type: string } } }"),
            "the properties fooBar and foo_bar have the same name in Rust",
        ),
        (
            "lost-properties",
            thing("{ type: object, description: x, properties: { a: { type: string } }, oneOf: [{ type: string }] }"),
            "`oneOf` beside `properties`",
        ),
        (
            "lost-members",
            thing("{ description: x, allOf: [{ type: object }], oneOf: [{ type: string }] }"),
            "`oneOf` beside `allOf`",
        ),
        (
            "variants",
            thing("{ type: string, description: x, enum: [a], x-enum-varnames: [fn] }"),
            "x-enum-varnames: \"fn\" is no name of a variant",
        ),
        (
            "rust-word",
            document(&format!("{ID}{OK}")).replace("Thing: {", "String: {").replace("schemas/Thing'", "schemas/String'"),
            "schema String: is called what Rust calls something else",
        ),
        (
            "two-servers",
            document(&format!("{ID}{OK}")).replace("servers: [", "servers: [{ url: 'https://a.example/b' }, "),
            "has several servers",
        ),
        (
            "two-places",
            parameter("{ name: id, description: x, in: query, schema: { type: string } }"),
            "the parameter id stands in several places",
        ),
        (
            "two-types",
            responses(
                "  '200': { description: x, content: { application/json: { schema: { type: string } } } }\n  '201': { description: x, content: { application/json: { schema: { type: integer } } } }\n",
            ),
            "has successful responses of different types",
        ),
        (
            "redirect-too",
            responses("  '204': { description: x }\n  '303': { description: x }\n"),
            "responds both with a redirect and without",
        ),
        (
            "csv",
            responses("  '200': { description: x, content: { text/csv: { schema: { type: string } } } }\n"),
            "response 200: only application/json",
        ),
        (
            "dangling",
            document(&format!("{ID}{OK}")).replace("schemas/Thing'", "schemas/Nothing'"),
            "#/components/schemas/Nothing",
        ),
        (
            "no-security",
            document(&format!("{ID}{OK}")).replace("security: [{ apiKey: [] }]\n", ""),
            "says nothing about security",
        ),
        (
            "scheme",
            document(&format!("{ID}security: [{{ magic: [] }}]\n{OK}")),
            "the security scheme magic is not known",
        ),
        (
            "envelope",
            document(&format!("{ID}{OK}")).replace(
                "Thing: { type: object,",
                "Thing: { type: object, x-genesys-envelope: maybe,",
            ),
            "x-genesys-envelope is \"maybe\"",
        ),
    ]
}

#[test]
fn faults_are_named_by_file_operation_and_reason() {
    let copy = Copy::new("faults");
    let faults = faults();
    for (name, text, _) in &faults {
        copy.write(&format!("specs/{name}.yaml"), text);
    }
    copy.write("specs/sound.yaml", &document(&format!("{ID}{OK}")));
    let charset = OK.replace("application/json:", "'application/json; charset=utf-8':");
    let liberal = format!(
        "{ID}  - {{ name: size, description: x, in: query, schema: {{ type: integer, minimum: 1 }} }}\n  \
         - {{ name: day, description: x, in: query, schema: {{ type: string, format: date, pattern: 'a|b' }} }}\n  \
         - {{ name: timeout, description: x, in: query, schema: {{ type: integer, enum: [1, 2] }} }}\n\
         {charset}  default: {{ description: x }}\n"
    );
    copy.write("specs/sound-too.yaml", &document(&liberal));
    let (succeeded, printed) = copy.build("write");
    assert!(!succeeded, "{printed}");
    let errors: Vec<&str> = printed
        .lines()
        .filter(|line| line.starts_with("error: copy-faults"))
        .collect();
    for (name, _, reason) in &faults {
        let file = format!("specs/{name}.yaml: ");
        let of_file: Vec<&&str> = errors.iter().filter(|line| line.contains(&file)).collect();
        assert!(
            of_file.iter().any(|line| line.contains(reason)),
            "{name} should give {reason:?}, but gave {of_file:?}\n{printed}"
        );
    }
    assert!(!printed.contains("panicked"), "{printed}");
    assert!(
        !printed.contains("sound.yaml: ") && !printed.contains("sound-too.yaml: "),
        "{printed}"
    );
}

#[test]
fn the_generator_repeats_itself_and_check_writes_nothing() {
    let copy = Copy::new("repeat");
    let names = [
        "generated/statistics.rs",
        "generated/statistics.json",
        "generated/authentication.rs",
    ];
    let expected = names.map(|name| copy.read(name));
    for name in names {
        fs::remove_file(copy.0.join(name)).unwrap();
    }
    let (succeeded, printed) = copy.build("check");
    assert!(!succeeded && printed.contains("statistics.rs: is stale"), "{printed}");
    assert!(!copy.0.join(names[0]).exists());
    let (succeeded, printed) = copy.build("write");
    assert!(succeeded, "{printed}");
    assert!(printed.contains("statistics.yaml: 5 operations, "), "{printed}");
    assert_eq!(names.map(|name| copy.read(name)), expected);
    let header = "// @generated from specs/left-over.yaml by `cargo build --features codegen`. Do not edit.\n";
    copy.write("generated/left_over.rs", header);
    copy.write("generated/left_over.json", "{}");
    let (succeeded, printed) = copy.build("check");
    assert!(!succeeded && printed.contains(": belongs to no spec"), "{printed}");
    copy.write(
        names[0],
        &expected[0].replace("AverageHandlingTime", "x").replace("pub ", "pub  "),
    );
    let (succeeded, _) = copy.build("write");
    assert!(succeeded);
    assert_eq!(names.map(|name| copy.read(name)), expected);
    assert!(!copy.0.join("generated/left_over.rs").exists());
    assert!(!copy.0.join("generated/left_over.json").exists());
}

#[test]
fn what_could_lose_work_is_refused() {
    let copy = Copy::new("careful");
    let (succeeded, printed) = copy.build("chekc");
    assert!(!succeeded, "{printed}");
    assert!(
        printed.contains("GENESYS_CODEGEN is \"chekc\", and has to be `check` or `write`"),
        "{printed}"
    );
    copy.write("generated/notes.txt", "mine");
    let (succeeded, printed) = copy.build("write");
    assert!(
        !succeeded && printed.contains("notes.txt: belongs to no spec"),
        "{printed}"
    );
    assert_eq!(copy.read("generated/notes.txt"), "mine");
    fs::remove_file(copy.0.join("generated/notes.txt")).unwrap();

    let spec = copy.read("specs/openmedia.yaml");
    let before = copy.read("generated/openmedia.rs");
    fs::rename(copy.0.join("specs/openmedia.yaml"), copy.0.join("specs/openmedia.yml")).unwrap();
    let (succeeded, printed) = copy.build("write");
    assert!(succeeded, "{printed}");
    assert_eq!(copy.read("generated/openmedia.rs"), before);
    for (name, reason) in [
        ("open_media.yaml", "becomes the same module as open-media.yaml"),
        ("2nd.yaml", "2nd.yaml: its name becomes that of a module"),
        ("Upper.yaml", "Upper.yaml: its name becomes that of a module"),
    ] {
        copy.write("specs/open-media.yaml", &spec);
        copy.write(&format!("specs/{name}"), &spec);
        let (succeeded, printed) = copy.build("write");
        assert!(!succeeded && printed.contains(reason), "{printed}");
        assert!(!printed.contains("panicked"), "{printed}");
        fs::remove_file(copy.0.join("specs").join(name)).unwrap();
    }
}

/// A document of everything that is accepted, and of names that are something else in Rust.
#[test]
fn what_is_accepted_compiles() {
    let copy = Copy::new("kinds");
    let kinds = fs::read_to_string(root().join("tests/generator_documents/kinds.yaml")).unwrap();
    copy.write("specs/kinds.yaml", &kinds);
    let (_, printed) = copy.build("write");
    assert!(printed.contains("kinds.yaml: 1 operations, "), "{printed}");
    let generated = copy.read("generated/kinds.rs");
    // There is no such service, and its operations need one.
    let generated = generated.replace("Service::Kinds", "Service::Statistics as Kinds");
    copy.write("generated/kinds.rs", &generated);
    let module = "generated! {\n    kinds, \"statistics\", \"../../generated/kinds.rs\";";
    let modules = copy.read("src/generated/mod.rs").replacen("generated! {", module, 1);
    copy.write("src/generated/mod.rs", &modules);
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--color", "never"])
        .current_dir(&copy.0)
        .env("CARGO_TARGET_DIR", target())
        .output()
        .unwrap();
    let printed = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{printed}");
}
