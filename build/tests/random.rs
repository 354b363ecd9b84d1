//! Random documents made of what OpenAPI has: the generator either says where they are wrong, or makes code of them.
//!
//! `SPECS_RANDOM_DOCUMENTS=FOLDER` keeps those of which it makes code, which `tests/foreign/run --random` compiles.

use genesys_multicloud_cx_specs::document::Document;
use genesys_multicloud_cx_specs::generator;
use serde_json::{Map, Value, json};

const NAMES: [&str; 40] = [
    "a",
    "A",
    "id",
    "ID",
    "Id",
    "type",
    "self",
    "Self",
    "crate",
    "super",
    "_",
    "__",
    "$ref2",
    "x-y",
    "x_y",
    "xY",
    "2fa",
    "ünïcode",
    "名前",
    "with space",
    "fooBar",
    "foo_bar",
    "FooBar",
    "body",
    "send",
    "timeout",
    "clone",
    "new",
    "default",
    "Option",
    "String",
    "Vec",
    "extra",
    "data",
    "builder",
    "types",
    "operations",
    "🙂",
    "async",
    "aVeryLongNameThatGoesOnAndOnAndOnAndOnAndOnAndOnAndOnAndOnAndOnAndOnAndOnAndOn",
];

const VALUES: [&str; 16] = [
    "", " ", "a", "A", "unknown", "Unknown", "1", "-1", "+1", "a b", "a-b", "a_b", "\"", "\\", "ä", "🙂",
];

struct Random {
    random: fastrand::Rng,
    components: Vec<String>,
}

impl Random {
    fn chance(&mut self, percent: u8) -> bool {
        self.random.u8(0..100) < percent
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.random.usize(0..from.len())]
    }

    fn name(&mut self) -> String {
        self.pick(&NAMES).to_owned()
    }

    fn reference(&mut self) -> Value {
        let name = self.components[self.random.usize(0..self.components.len())].clone();
        json!({ "$ref": format!("#/components/schemas/{}", name.replace('~', "~0").replace('/', "~1")) })
    }

    fn simple(&mut self) -> Value {
        match self.random.u8(0..9) {
            0 => json!({ "type": "string" }),
            1 => {
                json!({ "type": "integer", "format": self.pick(&["int32", "int64", "uint8", "odd"]), "minimum": 0, "maximum": 9 })
            }
            2 => json!({ "type": "number", "default": 1.5 }),
            3 => json!({ "type": "boolean", "example": true }),
            4 => {
                json!({ "type": "string", "format": self.pick(&["date", "date-time", "uuid", "password", "byte", "email"]) })
            }
            5 => json!({ "type": "string", "pattern": "^[A-Z]{2,3}$", "minLength": 2, "maxLength": 3 }),
            6 => json!({ "type": "string", "default": "x", "description": "What\n```\nit */ is\n" }),
            7 => json!({ "type": "integer", "enum": [1, 2] }),
            _ => {
                let count = self.random.usize(1..5);
                let mut values: Vec<Value> = (0..count).map(|_| json!(self.pick(&VALUES))).collect();
                if self.chance(20) {
                    values.push(Value::Null);
                }
                json!({ "type": "string", "enum": values })
            }
        }
    }

    fn schema(&mut self, depth: usize) -> Value {
        let mut schema = match self.random.u8(0..14) {
            _ if depth > 3 => self.simple(),
            0..=3 => self.simple(),
            4 | 5 => return self.reference(),
            6 => json!({ "type": "array", "items": self.schema(depth + 1) }),
            7 | 8 => self.object(depth),
            9 => {
                let others = match self.chance(50) {
                    true => self.schema(depth + 1),
                    false => json!(self.chance(50)),
                };
                let mut object = self.object(depth);
                object["additionalProperties"] = others;
                object
            }
            10 => {
                let keyword = self.pick(&["oneOf", "anyOf"]);
                let count = self.random.usize(1..4);
                let alternatives: Vec<Value> = (0..count).map(|_| self.schema(depth + 1)).collect();
                match self.chance(30) {
                    true => json!({ keyword: alternatives, "discriminator": { "propertyName": "type" } }),
                    false => json!({ keyword: alternatives }),
                }
            }
            11 => {
                let count = self.random.usize(1..4);
                let parts: Vec<Value> = (0..count).map(|_| self.schema(depth + 1)).collect();
                json!({ "allOf": parts })
            }
            12 => json!({}),
            _ => {
                let element = self.reference();
                json!({ "oneOf": [element, { "type": "array", "items": element }] })
            }
        };
        if self.chance(15) {
            schema["nullable"] = json!(true);
        }
        schema
    }

    fn object(&mut self, depth: usize) -> Value {
        let mut properties = Map::new();
        let mut required = Vec::new();
        for _ in 0..self.random.usize(0..5) {
            let name = self.name();
            if self.chance(40) {
                required.push(name.clone());
            }
            properties.insert(name, self.schema(depth + 1));
        }
        if self.chance(10) {
            required.push("undescribed".to_owned());
        }
        let mut object = json!({ "type": "object", "properties": properties });
        if !required.is_empty() {
            required.sort();
            required.dedup();
            object["required"] = json!(required);
        }
        object
    }

    fn parameter(&mut self, location: &str, name: &str) -> Value {
        let styles: &[&str] = match location {
            "path" => &["simple", "label", "matrix"],
            "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
            "header" => &["simple"],
            _ => &["form"],
        };
        let mut parameter = json!({ "name": name, "in": location, "required": location == "path" || self.chance(30) });
        let schema = match self.chance(60) {
            true => self.simple(),
            false => self.schema(2),
        };
        match self.chance(8) {
            true => parameter["content"] = json!({ "application/json": { "schema": schema } }),
            false => {
                parameter["schema"] = schema;
                if self.chance(60) {
                    parameter["style"] = json!(self.pick(styles));
                    parameter["explode"] = json!(self.chance(50));
                }
            }
        }
        parameter
    }

    fn media(&mut self) -> Value {
        let types = [
            "application/json",
            "application/json; charset=utf-8",
            "application/problem+json",
            "text/plain",
            "text/html",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "application/octet-stream",
            "image/*",
            "*/*",
        ];
        let mut content = Map::new();
        for _ in 0..self.random.usize(1..3) {
            let media_type = self.pick(&types);
            let schema = match media_type {
                "multipart/form-data" => {
                    json!({ "type": "object", "properties": { (self.name()): { "type": "string", "format": "binary" } } })
                }
                "application/x-www-form-urlencoded" => self.object(2),
                _ => self.schema(1),
            };
            content.insert(media_type.to_owned(), json!({ "schema": schema }));
        }
        Value::Object(content)
    }

    fn operation(&mut self, parts: &[String]) -> Value {
        let mut parameters: Vec<Value> = parts.iter().map(|name| self.parameter("path", name)).collect();
        let mut seen: Vec<(String, String)> = Vec::new();
        for _ in 0..self.random.usize(0..4) {
            let location = self.pick(&["query", "query", "header", "cookie"]);
            let name = match location {
                "query" => self.name(),
                _ => self
                    .pick(&["a", "X-Trace", "x-api-key", "Accept", "type", "with-hyphen"])
                    .to_owned(),
            };
            if !seen.contains(&(location.to_owned(), name.to_lowercase())) {
                seen.push((location.to_owned(), name.to_lowercase()));
                parameters.push(self.parameter(location, &name));
            }
        }
        let mut responses = Map::new();
        for _ in 0..self.random.usize(1..4) {
            let status = self.pick(&["200", "201", "204", "2XX", "302", "400", "default"]);
            let response = match self.chance(70) {
                true => json!({ "description": "d", "content": self.media() }),
                false => json!({ "description": "d" }),
            };
            responses.insert(status.to_owned(), response);
        }
        let mut operation = json!({ "parameters": parameters, "responses": responses });
        if self.chance(70) {
            operation["operationId"] = json!(format!("{}{}", self.name(), self.name()));
        }
        if self.chance(50) {
            operation["requestBody"] = json!({ "required": self.chance(60), "content": self.media() });
        }
        if self.chance(20) {
            operation["deprecated"] = json!(true);
        }
        if self.chance(50) {
            operation["description"] = json!("Does `it`.\n\n- a\n- b [c](d) <e> \\ \"f\"\n\n    code\n");
        }
        if self.chance(30) {
            operation["security"] = json!([{ (self.pick(&["key", "bearer", "cookie", "header"])): [] }]);
        }
        operation
    }

    fn document(&mut self) -> Value {
        let count = self.random.usize(1..6);
        self.components = (0..count)
            .map(|_| self.name())
            .filter(|name| !name.contains(' '))
            .collect();
        self.components.push("Thing".to_owned());
        self.components.sort();
        self.components.dedup();
        let names = self.components.clone();
        let schemas: Map<String, Value> = names.into_iter().map(|name| (name, self.schema(0))).collect();
        let mut paths = Map::new();
        for index in 0..self.random.usize(1..5) {
            let parts: Vec<String> = match self.chance(50) {
                true => vec![self.pick(&["id", "type", "self", "x-y", "body"]).to_owned()],
                false => Vec::new(),
            };
            let path = parts
                .iter()
                .fold(format!("/p{index}"), |path, name| format!("{path}/{{{name}}}/rest"));
            let mut item = Map::new();
            for _ in 0..self.random.usize(1..3) {
                let method = self.pick(&["get", "put", "post", "delete", "patch", "head", "options"]);
                item.insert(method.to_owned(), self.operation(&parts));
            }
            paths.insert(path, Value::Object(item));
        }
        json!({
            "openapi": "3.0.3",
            "info": { "title": "Random", "version": "1", "description": "Made by chance." },
            "servers": [{ "url": "https://example.com/base/{version}", "variables": { "version": { "default": "v1" } } }],
            "paths": paths,
            "components": {
                "schemas": schemas,
                "securitySchemes": {
                    "key": { "type": "apiKey", "in": "query", "name": "type" },
                    "cookie": { "type": "apiKey", "in": "cookie", "name": "session" },
                    "header": { "type": "apiKey", "in": "header", "name": "Authorization" },
                    "bearer": { "type": "http", "scheme": "bearer" },
                },
            },
        })
    }
}

#[test]
fn random_documents_are_refused_at_a_line_or_make_code() {
    let kept = std::env::var_os("SPECS_RANDOM_DOCUMENTS").map(std::path::PathBuf::from);
    let seeds = std::env::var("SPECS_RANDOM_SEEDS")
        .ok()
        .and_then(|seeds| seeds.parse().ok());
    let mut made = 0;
    let mut refused = std::collections::BTreeMap::new();
    let count: u64 = seeds.unwrap_or(150);
    for seed in 0..count {
        let mut random = Random {
            random: fastrand::Rng::with_seed(seed),
            components: Vec::new(),
        };
        let value = random.document();
        let text = serde_json::to_string_pretty(&value).unwrap();
        let path = std::path::PathBuf::from(format!("specs/random-{seed}.json"));
        let document =
            Document::new(&path, text.clone()).unwrap_or_else(|finding| panic!("seed {seed}: {finding}\n{text}"));
        match generator::generate(&document) {
            Ok(generated) => {
                made += 1;
                if let Err(error) = syn::parse_file(&generated.rust) {
                    panic!("seed {seed}: {error}\n{text}");
                }
                if let Some(kept) = &kept {
                    std::fs::create_dir_all(kept).unwrap();
                    std::fs::write(kept.join(format!("random-{seed}.json")), &text).unwrap();
                }
            }
            Err(findings) => {
                assert!(!findings.is_empty(), "seed {seed}");
                for finding in findings {
                    // What progenitor can't take has to be found before.
                    assert!(finding.rule.name != "progenitor", "seed {seed}: {finding}\n{text}");
                    assert!(finding.line > 0, "seed {seed}: {finding}");
                    *refused.entry(finding.rule.name).or_insert(0) += 1;
                }
            }
        }
    }
    println!("{made} of {count} documents made code; refused: {refused:?}");
    assert!(
        made * 4 > count,
        "only {made} of {count} documents are accepted: {refused:?}"
    );
}
