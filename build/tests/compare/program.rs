//! Reports and exit codes.

use serde_json::Value;

use super::Folder;
use super::one_edit::SERVICE;

fn states(name: &str) -> Folder {
    let folder = Folder::new(name);
    folder.write("old.yaml", SERVICE);
    folder.write(
        "breaking.yaml",
        &SERVICE
            .replace("library/v1", "library/v2")
            .replace("List books", "Books"),
    );
    folder.write("risky.yaml", &SERVICE.replace("default: 10", "default: 20"));
    folder.write("compatible.yaml", &SERVICE.replace("version: \"1\"", "version: \"2\""));
    folder
}

#[test]
fn the_exit_code_says_what_was_asked() {
    let folder = states("codes");
    for (new, limit, expected) in [
        ("breaking.yaml", "breaking", 1),
        ("breaking.yaml", "risky", 1),
        ("risky.yaml", "breaking", 0),
        ("risky.yaml", "risky", 1),
        ("compatible.yaml", "risky", 0),
        ("old.yaml", "risky", 0),
    ] {
        let (code, _, errors) = folder.specs(&["diff", "old.yaml", new, "--fail-on", limit]);
        assert_eq!(code, Some(expected), "{new} {limit}: {errors}");
    }
    assert_eq!(folder.specs(&["diff", "old.yaml", "breaking.yaml"]).0, Some(0));
    assert_eq!(folder.specs(&["diff", "old.yaml"]).0, Some(2));
}

#[test]
fn json_is_as_documented() {
    let folder = states("json");
    let (_, output, _) = folder.specs(&["diff", "old.yaml", "breaking.yaml", "--format", "json", "--all"]);
    let report: Value = serde_json::from_str(&output).expect("JSON");
    assert_eq!(report["version"], 1);
    assert_eq!(
        (&report["old"], &report["new"]),
        (&Value::from("old.yaml"), &Value::from("breaking.yaml"))
    );
    assert_eq!(
        report["summary"]["wire"],
        serde_json::json!({ "breaking": 1, "risky": 0, "compatible": 0 })
    );
    assert_eq!(
        report["summary"]["callers"],
        serde_json::json!({ "breaking": 0, "risky": 0, "compatible": 1 })
    );
    assert_eq!(report["summary"]["documentation"], 1);
    let line = SERVICE
        .lines()
        .position(|line| line.contains("library/v1"))
        .expect("a line")
        + 1;
    let expected = serde_json::json!({
        "kind": "base-path-changed",
        "callers": "compatible",
        "wire": "breaking",
        "document": "breaking.yaml",
        "operations": [],
        "message": "The base path is `/library/v2` instead of `/library/v1`.",
        "advice": "Send requests to the new base path.",
        "old": { "file": "old.yaml", "line": line, "pointer": "/servers/0/url" },
        "new": { "file": "breaking.yaml", "line": line, "pointer": "/servers/0/url" },
    });
    assert_eq!(report["changes"][0], expected);
    assert_eq!(report["changes"].as_array().map(Vec::len), Some(2));
    let (_, output, _) = folder.specs(&["diff", "old.yaml", "breaking.yaml", "--format", "json"]);
    let report: Value = serde_json::from_str(&output).expect("JSON");
    assert_eq!(report["changes"].as_array().map(Vec::len), Some(1));
}

#[test]
fn markdown_is_ready_for_release_notes() {
    let (_, output, _) = states("markdown").specs(&["diff", "old.yaml", "breaking.yaml", "--format", "markdown"]);
    let expected = "### Breaking\n\n`breaking.yaml`\n\n- The base path is `/library/v2` instead of `/library/v1`. (wire) \
                    Send requests to the new base path.\n\n1 breaking, 0 risky, 0 compatible; 1 change of documentation only.\n";
    assert_eq!(output, expected);
}

#[test]
fn what_goes_into_a_file_has_no_colour() {
    let (_, output, _) = states("colour").specs(&["diff", "old.yaml", "breaking.yaml"]);
    assert!(!output.contains('\u{1b}'), "{output}");
}
