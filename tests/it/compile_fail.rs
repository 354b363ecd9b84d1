//! What is forgotten is found by the compiler, whose message names it.

use std::process::Command;

/// What the compiler says of a file of `tests/compile_fail`, with the build that the tests have already.
fn compile(name: &str) -> String {
    let output = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--features", "full", "--test", name])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(!output.status.success(), "{name} compiles");
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn a_forgotten_argument_is_named() {
    let said = compile("forgotten_argument");
    assert!(said.contains("this method takes 1 argument but 0"), "{said}");
    assert!(
        said.contains("/* id */") || said.contains("id: impl IntoText"),
        "{said}"
    );
}

#[test]
fn a_forgotten_member_is_named() {
    let said = compile("forgotten_member");
    assert!(
        said.contains("/* grant_type */") || said.contains("grant_type: impl IntoText"),
        "{said}"
    );
}

#[test]
fn a_value_of_the_wrong_kind_is_told_what_is_taken() {
    let said = compile("wrong_kind");
    assert!(said.contains("can't be sent as text"), "{said}");
    assert!(said.contains("strings, numbers, booleans"), "{said}");
}
