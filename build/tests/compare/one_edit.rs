//! One edit at a time: what is found, and how bad it is for whom.

use genesys_multicloud_cx_specs::compare::Level::{Breaking, Compatible, Risky};
use genesys_multicloud_cx_specs::compare::{Change, Level, kinds, pair};

use super::document;

pub const SERVICE: &str = include_str!("service.yaml");

/// Old snippet, new snippet; kind, level for callers, level on the wire; the levels of the reverse.
type Edit = (&'static str, &'static str, &'static str, Level, Level, Level, Level);

#[rustfmt::skip]
const EDITS: &[Edit] = &[
    // The service
    ("library/v1", "library/v2", "base-path-changed", Compatible, Breaking, Compatible, Breaking),
    ("https://{host}/", "http://{host}/", "server-changed", Risky, Risky, Risky, Risky),
    ("version: \"1\"", "version: \"2\"", "version-changed", Compatible, Compatible, Compatible, Compatible),
    ("security:\n  - apiKey: []\n", "security:\n  - apiKey: []\n    bearer: []\n", "security-tightened", Risky, Breaking, Compatible, Compatible),
    ("security:\n  - apiKey: []\n", "security:\n  - bearer: []\n", "security-changed", Risky, Breaking, Risky, Breaking),
    ("security:\n  - apiKey: []\n", "security:\n  - apiKey: []\n  - bearer: []\n", "security-loosened", Compatible, Compatible, Risky, Breaking),
    ("security: [{}]", "security: [{apiKey: []}]", "security-tightened", Risky, Breaking, Compatible, Compatible),
    ("title: Library", "title: The library", "documentation-changed", Compatible, Compatible, Compatible, Compatible),
    ("openapi: 3.0.3\n", "openapi: 3.0.3\nx-genesys-webhook: true\n", "webhook-changed", Breaking, Breaking, Breaking, Breaking),
    ("openapi: 3.0.3\n", "openapi: 3.0.3\nx-owner: me\n", "extension-changed", Compatible, Compatible, Compatible, Compatible),
    // Operations
    ("operationId: listBooks", "operationId: findBooks", "operation-renamed", Breaking, Compatible, Breaking, Compatible),
    ("operationId: listBooks", "operationId: list_books", "operation-id-respelled", Compatible, Compatible, Compatible, Compatible),
    ("    delete:\n", "    put:\n", "operation-moved", Compatible, Breaking, Compatible, Breaking),
    ("  /books:\n", "  /volumes:\n", "operation-moved", Compatible, Breaking, Compatible, Breaking),
    ("operationId: createBook\n", "operationId: createBook\n      deprecated: true\n", "deprecated", Risky, Risky, Compatible, Compatible),
    ("summary: List books", "summary: Books", "documentation-changed", Compatible, Compatible, Compatible, Compatible),
    ("operationId: createBook\n", "operationId: createBook\n      callbacks: {}\n", "other-changed", Risky, Risky, Risky, Risky),
    // Parameters
    ("        - name: limit\n          in: query\n", "        - name: limit\n          in: query\n          required: true\n", "parameter-became-required", Breaking, Breaking, Breaking, Compatible),
    ("        - name: x-trace\n          in: header\n          schema: {type: string}\n", "", "parameter-removed", Breaking, Risky, Compatible, Compatible),
    ("        - name: title\n          in: query\n          required: true\n          schema: {type: string}\n", "", "required-parameter-removed", Breaking, Risky, Breaking, Breaking),
    ("- name: author", "- name: X", "required-parameter-added", Breaking, Breaking, Breaking, Risky),
    ("name: x-trace", "name: X-Trace", "parameter-renamed", Compatible, Compatible, Compatible, Compatible),
    ("explode: false", "explode: true", "parameter-style-changed", Compatible, Breaking, Compatible, Breaking),
    ("maxItems: 50", "maxItems: 20", "limit-tightened", Breaking, Breaking, Compatible, Compatible),
    ("{3,16}$", "{3,17}$", "limit-changed", Breaking, Breaking, Breaking, Breaking),
    ("default: 10", "default: 20", "default-changed", Compatible, Risky, Compatible, Risky),
    ("{type: integer, default: 10}", "{type: string, default: 10}", "type-changed", Breaking, Breaking, Breaking, Breaking),
    ("{type: integer, default: 10}", "{type: number, default: 10}", "type-changed", Breaking, Compatible, Breaking, Breaking),
    // Bodies
    ("        required: true\n        content:", "        content:", "body-became-optional", Breaking, Compatible, Breaking, Breaking),
    ("          application/json: {schema: {$ref: '#/components/schemas/CreateBookRequest'}}",
     "          application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/CreateBookRequest'}}", "media-type-removed", Compatible, Breaking, Compatible, Compatible),
    // Responses
    ("        '201': {description: Created.}\n", "        '201': {description: Created.}\n        '503': {description: Later.}\n", "response-added", Compatible, Risky, Compatible, Compatible),
    ("{description: Gone.}", "{description: Gone., content: {application/json: {schema: {}}}}", "result-changed", Breaking, Compatible, Breaking, Compatible),
    ("            X-Total: {schema: {type: integer}}\n", "            X-Total: {required: true, schema: {type: integer}}\n", "response-header-became-required", Compatible, Compatible, Compatible, Breaking),
    ("            X-Total: {schema: {type: integer}}\n", "            X-Total: {schema: {type: integer}}\n            X-New: {schema: {type: integer}}\n", "response-header-added", Compatible, Compatible, Compatible, Breaking),
    ("X-Total: {schema: {type: integer}}", "X-Total: {schema: {type: string}}", "type-changed", Compatible, Breaking, Compatible, Breaking),
    ("'*/*'", "'application/zip'", "media-type-removed", Compatible, Breaking, Compatible, Risky),
    ("No such book.", "Not there.", "documentation-changed", Compatible, Compatible, Compatible, Compatible),
    // Models that are received
    ("        pages: {type: integer, format: int32}\n", "", "member-removed", Breaking, Breaking, Compatible, Compatible),
    ("required: [id, name]", "required: [id]", "member-became-optional", Breaking, Breaking, Breaking, Compatible),
    ("required: [id, name]", "required: [name, id]", "arguments-reordered", Breaking, Compatible, Breaking, Compatible),
    ("        name: {type: string}\n        pages", "        pages", "required-member-removed", Breaking, Breaking, Breaking, Compatible),
    ("format: int32", "format: int64", "format-changed", Breaking, Risky, Breaking, Compatible),
    ("format: date}", "format: date-time}", "format-changed", Breaking, Breaking, Breaking, Breaking),
    ("name: {type: string}\n        pages", "name: {type: string, format: password}\n        pages", "format-changed", Breaking, Compatible, Breaking, Compatible),
    ("[LENT, HERE]", "[LENT, HERE, LOST]", "value-added", Compatible, Risky, Breaking, Risky),
    ("enum: [LENT, HERE]", "enum: [LENT, HERE], x-enum-varnames: [Out, Here]", "variant-renamed", Breaking, Compatible, Breaking, Compatible),
    ("{type: string, enum: [LENT, HERE]}", "{type: string}", "enumeration-dropped", Breaking, Risky, Breaking, Compatible),
    ("enum: [0, 1]", "enum: [0, 1, 2]", "value-added", Compatible, Risky, Compatible, Risky),
    ("nullable: true, ", "", "became-not-nullable", Compatible, Compatible, Compatible, Breaking),
    ("id: {type: string}\n", "id: {type: string, nullable: true}\n", "became-nullable", Breaking, Breaking, Breaking, Compatible),
    ("maxLength: 100", "maxLength: 50", "limit-tightened", Compatible, Compatible, Compatible, Risky),
    ("x-genesys-envelope: data", "x-genesys-envelope: self", "envelope-changed", Breaking, Compatible, Breaking, Compatible),
    ("more: {type: object}", "more: {type: object, properties: {}}", "", Compatible, Compatible, Compatible, Compatible),
    ("sequel: {$ref: '#/components/schemas/Book'}", "sequel: {$ref: '#/components/schemas/Text'}", "type-changed", Breaking, Breaking, Breaking, Breaking),
    ("items: {$ref: '#/components/schemas/Book'}", "items: {}", "type-changed", Breaking, Breaking, Breaking, Compatible),
    // Models that are sent
    ("required: [name, isbn]", "required: [name, isbn, kind]", "member-became-required", Breaking, Breaking, Breaking, Compatible),
    ("        kind: {type: string, enum: [NOVEL, POEM]}\n", "", "member-removed", Breaking, Risky, Compatible, Compatible),
    ("[NOVEL, POEM]", "[NOVEL]", "value-removed", Breaking, Breaking, Compatible, Compatible),
    ("minimum: 1}", "minimum: 0}", "limit-loosened", Compatible, Compatible, Compatible, Breaking),
    ("        - $ref: '#/components/schemas/Link'\n", "", "alternative-removed", Breaking, Breaking, Compatible, Compatible),
    ("additionalProperties: {type: string}", "additionalProperties: {type: integer}", "type-changed", Breaking, Breaking, Breaking, Breaking),
    ("additionalProperties: true, ", "", "further-members-changed", Breaking, Compatible, Compatible, Compatible),
    ("additionalProperties: true, ", "additionalProperties: false, ", "further-members-changed", Breaking, Breaking, Compatible, Compatible),
    ("about: {$ref: '#/components/schemas/About'}", "about: {type: object}", "type-changed", Breaking, Breaking, Breaking, Compatible),
    ("labels: {type: object, additionalProperties: {type: string}}", "labels: {type: object, properties: {a: {type: string}}}", "became-model", Breaking, Compatible, Breaking, Compatible),
    // Models
    ("    Link: {type", "    Site: {type", "model-renamed", Breaking, Compatible, Breaking, Compatible),
    ("    Link: {type", "    Unused: {type: string}\n    Link: {type", "model-added", Compatible, Compatible, Breaking, Compatible),
];

fn found(old: &str, new: &str) -> Vec<Change> {
    pair(&document(old), &document(new))
}

fn worst(changes: &[Change], kind: &str) -> Option<(Level, Level)> {
    let same = changes.iter().filter(|change| change.kind.name == kind);
    same.map(|change| (change.callers, change.wire))
        .reduce(|one, other| (one.0.max(other.0), one.1.max(other.1)))
}

fn reverse(kind: &str) -> &'static str {
    kinds::ALL
        .iter()
        .find(|known| known.name == kind)
        .expect("a kind")
        .reverse
}

#[test]
fn each_edit_is_found_in_both_directions() {
    assert!(EDITS.len() >= 50);
    let mut wrong = Vec::new();
    let service = document(SERVICE);
    for (old, new, kind, callers, wire, callers_back, wire_back) in EDITS {
        assert!(SERVICE.contains(old), "{old}");
        let edited = document(&SERVICE.replacen(old, new, 1));
        let there = pair(&service, &edited);
        let back = pair(&edited, &service);
        if kind.is_empty() {
            assert!(there.is_empty() && back.is_empty(), "{old}: {there:?}");
            continue;
        }
        if worst(&there, kind) != Some((*callers, *wire)) {
            let found: Vec<_> = there
                .iter()
                .map(|change| (change.kind.name, change.callers, change.wire))
                .collect();
            wrong.push(format!("{old:?} → {new:?}: {kind} in {found:?}"));
        }
        if worst(&back, reverse(kind)) != Some((*callers_back, *wire_back)) {
            let found: Vec<_> = back
                .iter()
                .map(|change| (change.kind.name, change.callers, change.wire))
                .collect();
            wrong.push(format!("{new:?} → {old:?}: {} in {found:?}", reverse(kind)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_found_there_is_found_back() {
    let service = document(SERVICE);
    for (old, new, ..) in EDITS {
        let edited = document(&SERVICE.replacen(old, new, 1));
        let places = |change: &Change| {
            let pointer = |place: &Option<genesys_multicloud_cx_specs::compare::Place>| {
                place.as_ref().map(|place| place.pointer.clone()).unwrap_or_default()
            };
            (pointer(&change.old), pointer(&change.new))
        };
        let mut there: Vec<_> = pair(&service, &edited)
            .iter()
            .map(|change| (change.kind.reverse, places(change).1, places(change).0))
            .collect();
        let mut back: Vec<_> = pair(&edited, &service)
            .iter()
            .map(|change| (change.kind.name, places(change).0, places(change).1))
            .collect();
        there.sort();
        back.sort();
        assert_eq!(there, back, "{old:?} → {new:?}");
    }
}

#[test]
fn kinds_have_names_of_their_own_and_reverses() {
    for kind in kinds::ALL {
        assert_eq!(
            kinds::ALL.iter().filter(|other| other.name == kind.name).count(),
            1,
            "{}",
            kind.name
        );
        assert_eq!(reverse(kind.reverse), kind.name);
        assert!(
            kind.name
                .chars()
                .all(|letter| letter.is_ascii_lowercase() || letter == '-'),
            "{}",
            kind.name
        );
        assert!(kind.advice.ends_with('.'), "{}", kind.name);
    }
}

#[test]
fn arguments_of_one_type_that_change_places_are_said_to_be_dangerous() {
    let author =
        "        - name: author\n          in: query\n          required: true\n          schema: {type: string}\n";
    let title = author.replace("author", "title");
    let edited = SERVICE.replace(&format!("{author}{title}"), &format!("{title}{author}"));
    let [change] = &found(SERVICE, &edited)[..] else {
        panic!("one change");
    };
    assert_eq!(
        (change.kind.name, change.callers, change.wire),
        ("arguments-reordered", Breaking, Compatible)
    );
    assert!(change.what.contains("the compiler can't tell"), "{}", change.what);

    let edited = edited.replacen("schema: {type: string}", "schema: {type: boolean}", 1);
    let changes = found(SERVICE, &edited);
    let change = changes
        .iter()
        .find(|change| change.kind == kinds::ARGUMENTS_REORDERED)
        .expect("a change of order");
    assert!(!change.what.contains("the compiler can't tell"), "{}", change.what);
}

#[test]
fn what_operations_share_is_one_change() {
    let edited = SERVICE.replace(
        "{description: No such book.}",
        "{description: No such book., content: {text/plain: {}}}",
    );
    let [change] = &found(SERVICE, &edited)[..] else {
        panic!("one change");
    };
    assert_eq!(
        change.operations,
        ["createBook", "listBooks"]
            .map(str::to_owned)
            .into_iter()
            .rev()
            .collect::<Vec<_>>()
    );
    assert_eq!(
        change.sentence(),
        "`listBooks`, `createBook`: the response 404 may be text/plain now."
    );
}

#[test]
fn a_name_in_a_path_is_not_sent() {
    let edited = SERVICE
        .replace("{bookId}:\n", "{id}:\n")
        .replacen("name: bookId", "name: id", 1);
    let [change] = &found(SERVICE, &edited)[..] else {
        panic!("one change");
    };
    assert_eq!((change.kind.name, change.level()), ("parameter-renamed", Compatible));
}

#[test]
fn schemas_that_lead_to_themselves_end() {
    let ring = |name: &str| {
        format!(
            "    {name}One: {{type: object, properties: {{next: {{$ref: '#/components/schemas/{name}Two'}}}}}}\n    \
             {name}Two: {{type: object, properties: {{next: {{$ref: '#/components/schemas/{name}One'}}, x: {{type: string}}}}}}\n"
        )
    };
    let rings = format!(
        "{SERVICE}{}{}",
        ring("A"),
        ring("B").replace("x: {type: string}", "x: {type: integer}")
    );
    let link = "link: {type: string}";
    let old = rings.replace(link, "link: {$ref: '#/components/schemas/AOne'}");
    let new = rings.replace(link, "link: {$ref: '#/components/schemas/BOne'}");
    let [change] = &found(&old, &new)[..] else {
        panic!("one change");
    };
    assert_eq!((change.kind.name, change.wire), ("type-changed", Breaking));

    let circle = SERVICE.replace(
        "NotFound: {description: No such book.}",
        "NotFound: {$ref: '#/components/responses/NotFound'}",
    );
    found(SERVICE, &circle);
    found(&circle, SERVICE);
}

#[test]
fn a_webhook_is_received() {
    let webhook = format!("x-genesys-webhook: true\n{SERVICE}");
    let added = webhook.replace("required: [name, isbn]", "required: [name, isbn, kind]");
    let [change] = &found(&webhook, &added)[..] else {
        panic!("one change");
    };
    assert_eq!((change.kind.name, change.wire), ("member-became-required", Compatible));
}

#[test]
fn places_are_those_of_the_text() {
    let edited = format!(
        "\n\n{}",
        SERVICE.replace("operationId: deleteBook", "operationId: removeBook")
    );
    let [change] = &found(SERVICE, &edited)[..] else {
        panic!("one change");
    };
    let line = SERVICE
        .lines()
        .position(|line| line.contains("deleteBook"))
        .expect("a line")
        + 1;
    let (old, new) = (
        change.old.clone().expect("a place"),
        change.new.clone().expect("a place"),
    );
    assert_eq!((old.line, new.line), (line, line + 2));
    assert_eq!(old.pointer, "/paths/~1books~1{bookId}/delete/operationId");
}

#[test]
fn what_goes_both_ways_keeps_both_rules() {
    let both = SERVICE.replace("link: {type: string}", "link: {$ref: '#/components/schemas/Book'}");
    for (old, new, wire) in [
        ("required: [id, name]", "required: [id, name, pages]", Breaking),
        ("required: [id, name]", "required: [id]", Breaking),
        (
            "sequel: {$ref: '#/components/schemas/Book'}",
            "sequel: {$ref: '#/components/schemas/Book'}\n        x: {type: string}",
            Compatible,
        ),
        ("[LENT, HERE]", "[LENT]", Breaking),
        ("[LENT, HERE]", "[LENT, HERE, LOST]", Risky),
        ("format: int32", "format: int64", Risky),
        ("maxLength: 100", "maxLength: 99", Breaking),
        ("maxLength: 100", "maxLength: 101", Risky),
    ] {
        let [change] = &found(&both, &both.replacen(old, new, 1))[..] else {
            panic!("one change of {old} to {new}");
        };
        assert_eq!(change.wire, wire, "{old} → {new}");
    }
    // What only a member of a member refers to, in one direction before the other.
    let deep = SERVICE.replace(
        "sequel: {$ref: '#/components/schemas/Book'}",
        "sequel: {$ref: '#/components/schemas/Link'}",
    );
    let changes = found(
        &deep,
        &deep.replace("{link: {type: string}}", "{link: {type: string, maxLength: 5}}"),
    );
    assert_eq!(changes[0].wire, Breaking);
    let changes = found(
        &deep.replace("{link: {type: string}}", "{link: {type: string, maxLength: 5}}"),
        &deep,
    );
    assert_eq!(changes[0].wire, Risky);
}

#[test]
fn what_is_far_below_goes_both_ways_too() {
    let deep = "    Outer: {type: object, properties: {inner: {$ref: '#/components/schemas/Inner'}}}\n    \
                Inner: {type: object, properties: {deep: {type: string}}}\n";
    let outer = "{$ref: '#/components/schemas/Outer'}";
    let service = SERVICE
        .replace("link: {type: string}", &format!("link: {outer}"))
        .replace(
            "sequel: {$ref: '#/components/schemas/Book'}",
            &format!("sequel: {outer}"),
        );
    let service = format!("{service}{deep}");
    let limited = service.replace("deep: {type: string}", "deep: {type: string, maxLength: 5}");
    assert_eq!(found(&service, &limited)[0].wire, Breaking);
    assert_eq!(found(&limited, &service)[0].wire, Risky);
}

#[test]
fn headers_come_after_queries_wherever_they_are_listed() {
    let header =
        "        - name: x-trace\n          in: header\n          required: true\n          schema: {type: string}\n";
    let title =
        "        - name: title\n          in: query\n          required: true\n          schema: {type: string}\n";
    assert!(SERVICE.contains(title));
    let plain = SERVICE.replace(
        "        - name: x-trace\n          in: header\n          schema: {type: string}\n",
        "",
    );
    let (before, after) = (
        plain.replace(title, &format!("{header}{title}")),
        plain.replace(title, &format!("{title}{header}")),
    );
    assert!(found(&before, &after).is_empty());
}
