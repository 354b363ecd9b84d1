//! What documents of others have that those of this package have not.

use std::path::Path;

use genesys_multicloud_cx_specs::document::Document;
use genesys_multicloud_cx_specs::generator::{self, Generated};
use serde_json::{Value, json};

fn generated(value: &Value) -> Generated {
    let document = Document::new(Path::new("specs/foreign.json"), value.to_string()).unwrap();
    generator::generate(&document).unwrap_or_else(|findings| panic!("{findings:?}"))
}

fn document(operation: &Value, schemas: &Value) -> Value {
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Foreign", "version": "1" },
        "paths": { "/things/{id}": { "get": operation } },
        "components": { "schemas": schemas },
    })
}

fn operation() -> Value {
    json!({
        "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
        "responses": { "200": { "description": "OK" } },
    })
}

#[test]
fn parameters_are_written_in_every_style_of_openapi() {
    let mut operation = operation();
    operation["parameters"] = json!([
        { "name": "id", "in": "path", "required": true, "style": "matrix", "schema": { "type": "array", "items": {} } },
        { "name": "session", "in": "cookie", "required": true, "schema": { "type": "string" } },
        { "name": "expand", "in": "query", "style": "deepObject", "schema": { "type": "array", "items": {} } },
        { "name": "Accept", "in": "header", "schema": { "type": "string" } },
        { "name": "token", "in": "header", "schema": { "type": "string", "format": "password" } },
    ]);
    let code = generated(&document(&operation, &json!({}))).rust;
    assert!(code.contains(r#".path_matrix_list("id", "id", false, id)"#), "{code}");
    assert!(code.contains(r#".cookie("session", "session", session)"#), "{code}");
    assert!(code.contains(r#".query_nested("expand", "expand", &expand)"#), "{code}");
    assert!(code.contains(".expose()") && code.contains(r#"&["token"]"#), "{code}");
    assert!(!code.contains("\"accept\""), "{code}");
}

#[test]
fn enumerations_may_be_null_and_have_a_value_called_unknown() {
    let mut operation = operation();
    operation["responses"]["200"]["content"] = json!({
        "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } },
    });
    let schemas = json!({
        "Thing": { "type": "object", "required": ["x_y"], "properties": { "x_y": { "$ref": "#/components/schemas/x_y" } } },
        "x_y": { "type": "string", "nullable": true, "enum": ["unknown", "UNKNOWN", null] },
    });
    let code = generated(&document(&operation, &schemas)).rust;
    assert!(code.contains("pub x_y: Option<Xy>"), "{code}");
    assert!(
        code.contains("Unknown2 = \"unknown\"") && code.contains("Unknown3 = \"UNKNOWN\""),
        "{code}"
    );
}

#[test]
fn what_is_refused_is_left_out_where_the_document_says_so() {
    let mut refused = operation();
    refused["requestBody"] = json!({ "content": { "multipart/mixed": {} } });
    let mut document = document(&operation(), &json!({}));
    document["paths"]["/others/{id}"] = json!({ "post": refused });
    document["servers"] = json!([{ "url": "https://a.example/v1" }, { "url": "https://b.example/v2" }]);
    let of = |value: &Value| {
        let document = Document::new(Path::new("specs/foreign.json"), value.to_string()).unwrap();
        generator::generate(&document)
    };
    let findings = of(&document).err().unwrap();
    let rules: Vec<&str> = findings.iter().map(|finding| finding.rule.name).collect();
    assert!(
        rules.contains(&"request-body") && rules.contains(&"base-path"),
        "{rules:?}"
    );
    document["x-specs-leave-out"] = json!(true);
    let kept = of(&document).unwrap();
    assert_eq!((kept.operations, kept.left_out.len()), (1, 1));
    assert_eq!(
        kept.left_out[0].pointer,
        "/paths/~1others~1{id}/post/requestBody/content"
    );
    // One by one, with a reason.
    let _ = document.as_object_mut().unwrap().remove("x-specs-leave-out");
    document["servers"][1]["x-specs-leave-out"] = json!("a mirror");
    document["paths"]["/others/{id}"]["post"]["x-specs-leave-out"] = json!("nobody needs it");
    let kept = of(&document).unwrap();
    assert_eq!((kept.operations, kept.left_out.len()), (1, 0));
    assert!(kept.service.is_some_and(|service| service.base_path == "/v1"));
}
