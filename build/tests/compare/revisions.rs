//! States in a repository of git.

use std::process::Command;

use super::Folder;
use super::one_edit::SERVICE;

fn git(folder: &Folder, arguments: &[&str]) {
    let done = Command::new("git")
        .arg("-C")
        .arg(&folder.0)
        .args([
            "-c",
            "user.name=Somebody",
            "-c",
            "user.email=somebody@example.com",
            "-c",
            "commit.gpgsign=false",
        ])
        .args(arguments)
        .output()
        .expect("git runs");
    assert!(
        done.status.success(),
        "{arguments:?}: {}",
        String::from_utf8_lossy(&done.stderr)
    );
}

/// A repository with two commits, of which the first is tagged, and a change that is not committed.
fn repository(name: &str) -> Folder {
    let folder = Folder::new(name);
    git(&folder, &["init", "-q"]);
    folder.write("Cargo.toml", "");
    folder.write("specs/service.yaml", SERVICE);
    folder.write("specs/README.md", "");
    folder.write("specs/more/ignored.yaml", "a: [");
    git(&folder, &["add", "."]);
    git(&folder, &["commit", "-q", "-m", "one"]);
    git(&folder, &["tag", "v0.1.0"]);
    folder.write(
        "specs/service.yaml",
        &SERVICE.replace("operationId: deleteBook", "operationId: removeBook"),
    );
    git(&folder, &["commit", "-q", "-a", "-m", "two"]);
    folder.write(
        "specs/service.yaml",
        &SERVICE.replace("operationId: deleteBook", "operationId: dropBook"),
    );
    folder
}

#[test]
fn without_states_it_is_the_last_commit_and_now() {
    let (code, output, errors) = repository("now").specs(&["diff"]);
    assert_eq!(code, Some(0), "{errors}");
    assert!(
        output.contains("`dropBook`: the operation was called `removeBook`."),
        "{output}"
    );
    assert!(
        output.contains("HEAD → specs: 1 breaking, 0 risky, 0 compatible"),
        "{output}"
    );
    assert!(output.contains("HEAD:specs/service.yaml:"), "{output}");
}

#[test]
fn revisions_are_compared_with_now_with_each_other_and_with_files() {
    let folder = repository("revisions");
    for (arguments, sentence) in [
        (
            &["diff", "v0.1.0"][..],
            "`dropBook`: the operation was called `deleteBook`.",
        ),
        (
            &["diff", "v0.1.0", "HEAD"],
            "`removeBook`: the operation was called `deleteBook`.",
        ),
        (
            &["diff", "HEAD", "HEAD~1"],
            "`deleteBook`: the operation was called `removeBook`.",
        ),
        (
            &["diff", "HEAD:specs/service.yaml", "specs/service.yaml"],
            "`dropBook`: the operation was called `removeBook`.",
        ),
        (
            &["diff", "HEAD:specs/", "specs/service.yaml"],
            "`dropBook`: the operation was called `removeBook`.",
        ),
    ] {
        let (code, output, errors) = folder.specs(arguments);
        assert_eq!(code, Some(0), "{arguments:?}: {errors}");
        assert!(output.contains(sentence), "{arguments:?}: {output}");
    }
}

#[test]
fn what_is_no_state_is_refused() {
    let folder = repository("refused");
    for (arguments, reason) in [
        (&["diff", "--", "--output=x"][..], "no revision starts with `-`"),
        (
            &["diff", "nothing"],
            "`nothing` is neither a file nor a folder nor a revision of git",
        ),
        (&["diff", ":specs"], "neither a file nor a folder nor a revision"),
        (&["diff", "HEAD:docs"], "the revision has no `docs`"),
        (&["diff", "HEAD:specs/more"], "is not valid YAML"),
        (
            &["diff", "HEAD:specs/other.yaml"],
            "the revision has no `specs/other.yaml`",
        ),
    ] {
        let (code, output, errors) = folder.specs(arguments);
        assert_eq!((code, output.as_str()), (Some(2), ""), "{arguments:?}: {errors}");
        assert!(errors.contains(reason), "{arguments:?}: {errors}");
    }
    assert!(!folder.0.join("x").exists());
}
