//! All documents as one.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use genesys_multicloud_cx_specs::bundle::{bundle, html, to_yaml};
use genesys_multicloud_cx_specs::document::Document;
use serde_json::{Map, Value, json};

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

fn specs() -> Vec<Document> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let entries = std::fs::read_dir(folder).expect("specs/ is there");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    paths.sort();
    paths
        .iter()
        .map(|path| Document::read(path).expect("a document of the project"))
        .collect()
}

fn document(name: &str, value: &Value) -> Document {
    Document::new(Path::new(name), value.to_string()).expect("JSON")
}

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flat_map(Map::iter)
}

fn operations(document: &Value) -> Vec<(&str, &str, &Value)> {
    let items = members(&document["paths"]);
    items
        .flat_map(|(path, item)| {
            METHODS
                .iter()
                .filter_map(move |method| Some((path.as_str(), *method, item.get(method)?)))
        })
        .collect()
}

fn references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            found.extend(members.get("$ref").and_then(Value::as_str).map(str::to_owned));
            members.values().for_each(|member| references(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

/// A value with what its references lead to in their place, and with `…` where they lead back.
fn expanded(document: &Value, value: &Value, inside: &mut Vec<String>) -> Value {
    match value {
        Value::Object(members) => match members.get("$ref").and_then(Value::as_str) {
            Some(reference) if inside.iter().any(|other| other == reference) => Value::from(format!(
                "… {}",
                inside.iter().rev().position(|other| other == reference).unwrap_or(0)
            )),
            Some(reference) => {
                let target = document
                    .pointer(&reference[1..])
                    .expect("a reference that leads somewhere");
                inside.push(reference.to_owned());
                let value = expanded(document, target, inside);
                inside.pop();
                value
            }
            None => members
                .iter()
                .map(|(key, value)| (key.clone(), expanded(document, value, inside)))
                .collect(),
        },
        Value::Array(items) => items.iter().map(|item| expanded(document, item, inside)).collect(),
        other => other.clone(),
    }
}

#[test]
fn nothing_of_the_documents_is_lost() {
    let specs = specs();
    let bundle = bundle(&specs).expect("a bundle");
    let bundled: BTreeMap<(&str, &str), &Value> = operations(&bundle)
        .into_iter()
        .map(|(path, method, operation)| ((path, method), operation))
        .collect();
    let mut count = 0;
    for document in &specs {
        let url = document.value["servers"][0]["url"].as_str().expect("a server");
        let base = url.strip_prefix("https://{host}").expect("a host");
        for (path, method, operation) in operations(&document.value) {
            count += 1;
            let path = format!("{base}{path}");
            let found = bundled[&(path.as_str(), method)];
            for key in [
                "parameters",
                "requestBody",
                "responses",
                "summary",
                "description",
                "deprecated",
            ] {
                let old = expanded(&document.value, &operation[key], &mut Vec::new());
                assert_eq!(
                    expanded(&bundle, &found[key], &mut Vec::new()),
                    old,
                    "{method} {path} {key}"
                );
            }
            let security = operation.get("security").unwrap_or(&document.value["security"]);
            let schemes = |document: &Value, security: &Value| -> Vec<Vec<Value>> {
                let alternatives = security.as_array().expect("alternatives").iter();
                let scheme = |name: &String| document["components"]["securitySchemes"][name].clone();
                alternatives
                    .map(|alternative| members(alternative).map(|(name, _)| scheme(name)).collect())
                    .collect()
            };
            assert_eq!(
                schemes(&bundle, &found["security"]),
                schemes(&document.value, security),
                "{method} {path}"
            );
            let is_webhook = document.value["x-genesys-webhook"] == json!(true);
            let item = &bundle["paths"][&path];
            assert_eq!(item["x-genesys-webhook"] == json!(true), is_webhook, "{path}");
            let servers = item.get("servers").unwrap_or(&bundle["servers"]);
            assert_eq!(
                servers[0]["variables"], document.value["servers"][0]["variables"],
                "{path}"
            );
        }
    }
    assert_eq!((count, bundled.len()), (119, 119));
}

#[test]
fn it_holds_together() {
    let bundle = bundle(&specs()).expect("a bundle");
    let parsed: Result<openapiv3::OpenAPI, _> = serde_json::from_value(bundle.clone());
    parsed.expect("OpenAPI");
    let mut found = Vec::new();
    references(&bundle, &mut found);
    assert!(found.len() > 500);
    for reference in &found {
        assert!(bundle.pointer(&reference[1..]).is_some(), "{reference}");
    }
    let operations = operations(&bundle);
    let ids: BTreeSet<&str> = operations
        .iter()
        .filter_map(|(_, _, operation)| operation["operationId"].as_str())
        .collect();
    assert_eq!(ids.len(), operations.len());
    let tags: Vec<&str> = bundle["tags"]
        .as_array()
        .expect("tags")
        .iter()
        .filter_map(|tag| tag["name"].as_str())
        .collect();
    assert_eq!(tags.iter().collect::<BTreeSet<_>>().len(), tags.len());
    for (path, method, operation) in operations {
        let tag = operation["tags"][0].as_str().expect("a tag");
        assert!(tags.contains(&tag), "{method} {path}: {tag}");
    }
    for (section, entries) in members(&bundle["components"]).filter(|(section, _)| *section != "securitySchemes") {
        for (name, _) in members(entries) {
            assert!(
                found.contains(&format!("#/components/{section}/{name}")),
                "{section}/{name} is not used"
            );
        }
    }
}

#[test]
fn yaml_says_the_same_in_every_run() {
    let (one, other) = (bundle(&specs()).expect("a bundle"), bundle(&specs()).expect("a bundle"));
    let text = to_yaml(&one).expect("YAML");
    assert_eq!(text, to_yaml(&other).expect("YAML"));
    let read: Value = genesys_multicloud_cx_specs::document::parse(&text).expect("YAML");
    assert_eq!(read, one);
    let words = json!({ "words": ["OFF", "no", "y", "1_000", "00:00", "12:30", "190:20:30.15", "0x1f", "null", "~", "1e3", "2026-01-01", "", " a", "=", "<<"] });
    let text = to_yaml(&words).expect("YAML");
    for line in text.lines().skip(1) {
        assert!(
            line.contains('"') || line.contains('\''),
            "{line} is read as something else by YAML 1.1"
        );
    }
    assert_eq!(
        genesys_multicloud_cx_specs::document::parse::<Value>(&text).expect("YAML"),
        words
    );
}

/// A document with one operation and one schema.
fn small(base: &str, path: &str, id: &str, kind: &str) -> Value {
    json!({
        "openapi": "3.0.3",
        "info": { "title": id, "version": "1" },
        "servers": [{ "url": format!("https://{{host}}{base}"), "variables": { "host": { "default": "a" } } }],
        "tags": [{ "name": "Things" }],
        "security": [{ "key": [] }],
        "paths": { path: { "get": {
            "operationId": id,
            "tags": ["Things"],
            "responses": { "200": { "description": "", "headers": { "x-count": { "$ref": "#/components/headers/Count" } }, "content": { "application/json": {
                "schema": { "$ref": "#/components/schemas/Thing" },
                "example": { "$ref": "#/components/schemas/Thing", "tags": ["Things"] },
            } } } },
        } } },
        "components": {
            "headers": { "Count": { "schema": { "type": kind } } },
            "securitySchemes": { "key": { "type": "apiKey", "in": "header", "name": kind } },
            "schemas": {
                "Thing": {
                    "oneOf": [{ "$ref": "#/components/schemas/Part" }],
                    "discriminator": { "propertyName": "kind", "mapping": { "p": "Part" } },
                },
                "Part": { "type": "object", "properties": {
                    "example": { "$ref": "#/components/schemas/Thing" },
                    "$ref": { "type": kind },
                } },
            },
        },
    })
}

#[test]
fn what_is_the_same_is_shared_and_what_is_not_is_told_apart() {
    let one = document("first-one.yaml", &small("/a", "/x", "get", "string"));
    let same = document("second.yaml", &small("/b", "/x", "get", "string"));
    let shared = bundle(&[one, same]).expect("a bundle");
    assert_eq!(
        members(&shared["components"]["schemas"])
            .map(|(name, _)| name.as_str())
            .collect::<Vec<_>>(),
        ["Part", "Thing"]
    );
    let ids: Vec<_> = operations(&shared)
        .into_iter()
        .map(|(path, _, operation)| (path, operation["operationId"].clone()))
        .collect();
    assert_eq!(ids, [("/a/x", json!("firstOneGet")), ("/b/x", json!("secondGet"))]);
    assert_eq!(shared["paths"]["/b/x"]["get"]["tags"], json!(["Second: Things"]));

    let one = document("first-one.yaml", &small("/a", "/x", "get", "string"));
    let other = document("second.yaml", &small("/b", "/y", "list", "integer"));
    let apart = bundle(&[one, other]).expect("a bundle");
    // `Thing` differs only by what it refers to.
    let schemas = &apart["components"]["schemas"];
    let names: Vec<&str> = members(schemas).map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["FirstOnePart", "FirstOneThing", "SecondPart", "SecondThing"]);
    let thing = &schemas["SecondThing"];
    assert_eq!(thing["oneOf"][0]["$ref"], "#/components/schemas/SecondPart");
    let mapping = json!({ "p": "#/components/schemas/SecondPart" });
    assert_eq!(thing["discriminator"]["mapping"], mapping);
    assert_eq!(
        schemas["SecondPart"]["properties"]["example"]["$ref"],
        "#/components/schemas/SecondThing"
    );
    let operation = &apart["paths"]["/b/y"]["get"];
    assert_eq!(operation["security"], json!([{ "SecondKey": [] }]));
    let header = &operation["responses"]["200"]["headers"]["x-count"]["$ref"];
    assert_eq!(*header, "#/components/headers/SecondCount");
    let example = &operation["responses"]["200"]["content"]["application/json"]["example"];
    assert_eq!(
        *example,
        json!({ "$ref": "#/components/schemas/Thing", "tags": ["Things"] })
    );
}

#[test]
fn a_schema_that_is_told_by_its_name_is_told_by_it_still() {
    let document_with = |name: &str, base: &str, kind: &str| {
        let mut value = small(base, "/x", "get", kind);
        value["components"]["schemas"]["Thing"]["discriminator"] = json!({ "propertyName": "kind" });
        document(name, &value)
    };
    let bundle = bundle(&[
        document_with("one.yaml", "/a", "string"),
        document_with("two.yaml", "/b", "integer"),
    ]);
    let mapping = &bundle.expect("a bundle")["components"]["schemas"]["TwoThing"]["discriminator"]["mapping"];
    assert_eq!(*mapping, json!({ "Part": "#/components/schemas/TwoPart" }));
}

#[test]
fn what_can_not_be_put_together_is_refused() {
    let get = || document("one.yaml", &small("/a", "/x", "get", "string"));
    let mut other = small("/a", "/x", "set", "string");
    let refused = |value: &Value| bundle(&[get(), document("two.yaml", value)]).expect_err("a reason");
    assert_eq!(refused(&other), "two.yaml: `GET /a/x` is in another document, too");
    let operation = other["paths"]["/x"]["get"].take();
    other["paths"] = json!({ "/x": { "put": operation } });
    let merged = bundle(&[get(), document("two.yaml", &other)]).expect("a bundle");
    assert_eq!(operations(&merged).len(), 2);
    other["paths"]["/x"]["parameters"] = json!([]);
    assert_eq!(
        refused(&other),
        "two.yaml: the path `/a/x` is in another document, with another `parameters`"
    );
    other["paths"] = json!({ "/{x}": {}, "/{y}": {} });
    assert_eq!(refused(&other), "two.yaml: `/a/{y}` and `/a/{x}` are the same path");
    other["servers"] = json!([]);
    assert_eq!(
        refused(&other),
        "two.yaml: a document needs exactly one server to be put together with others"
    );
}

#[test]
fn the_page_has_everything_and_needs_nothing() {
    let specs = specs();
    let page = html::page(&specs);
    let anchors: Vec<&str> = page
        .split(" id=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    let unique: BTreeSet<&str> = anchors.iter().copied().collect();
    assert_eq!(unique.len(), anchors.len());
    for link in page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        let anchor = link.strip_prefix('#').expect("a link within the page");
        assert!(unique.contains(anchor), "{anchor}");
    }
    assert!(!page.contains("src=") && !page.contains("@import") && !page.contains("url("));
    assert_eq!(page.matches("<article class=\"operation\"").count(), 119);
    for document in &specs {
        for (path, _, operation) in operations(&document.value) {
            let id = operation["operationId"].as_str().expect("an operationId");
            assert!(page.contains(&format!("<span class=\"id\">{id}</span>")), "{id}");
            assert!(
                page.contains(&format!("<code>{}</code>", path.replace('/', "<wbr>/"))),
                "{path}"
            );
        }
    }
}

#[test]
fn text_is_no_markup() {
    let evil = "\"'><script>alert(1)</script>`<b>`";
    fn poisoned(value: &Value, evil: &str) -> Value {
        match value {
            Value::Object(members) => {
                let members = members.iter().map(|(key, value)| match key.as_str() {
                    "Thing" | "Part" | "key" | "application/json" | "200" => {
                        (format!("{key}{evil}"), poisoned(value, evil))
                    }
                    _ => (key.clone(), poisoned(value, evil)),
                });
                members.collect()
            }
            Value::Array(items) => items.iter().map(|item| poisoned(item, evil)).collect(),
            Value::String(text) => Value::from(format!("{text}{evil}")),
            other => other.clone(),
        }
    }
    let mut value = small("/a", "/x", "get", "string");
    value["paths"]["/x"]["get"]["description"] = json!("Text");
    value["paths"]["/x"]["get"]["parameters"] =
        json!([{ "name": "n", "in": "query", "schema": { "enum": ["a"], "default": "b" } }]);
    let page = html::page(&[document("one\"><script>.yaml", &poisoned(&value, evil))]);
    assert_eq!(page.matches("<script>").count(), 1);
    assert_eq!(page.matches("<b>").count(), 0);
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
}

#[test]
fn the_program_writes_what_is_asked_for() {
    let folder = std::env::temp_dir().join(format!("specs-bundle-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder can be made");
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let run = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_specs"))
            .current_dir(&folder)
            .arg("bundle")
            .arg(&specs)
            .args(arguments)
            .output()
            .expect("the program runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    let yaml = run(&[]);
    let json = run(&["--format", "json"]);
    assert!(yaml.starts_with("openapi: "));
    assert_eq!(run(&["--output", "all.json", "--html", "all.html"]), "");
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).expect("a file");
    assert_eq!(read("all.json"), json);
    assert!(read("all.html").starts_with("<!DOCTYPE html>"));
    assert_eq!(run(&["-o", "all.yaml"]), "");
    assert_eq!(read("all.yaml"), yaml);
    let _ = std::fs::remove_dir_all(&folder);
}
