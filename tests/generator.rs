//! The generator in a build of this crate: the mode that is asked for, and that what is generated compiles.
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
        for part in ["generated", "specs", "src", "tests/models"] {
            copy(&root().join(part), &folder.join(part));
        }
        for file in ["Cargo.toml", "README.md", "build.rs"] {
            fs::copy(root().join(file), folder.join(file)).unwrap();
        }
        // Only the library is compiled here, so targets that were not copied are none.
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
        let manifest = manifest.split("[[example]]").next().unwrap();
        let build = root().join("build");
        let manifest = manifest
            .replace("path = \"build\"", &format!("path = {build:?}"))
            .replace("members = [\"build\"]", "members = []")
            // cargo tells packages in one target folder apart by name, not by where they are.
            .replacen(
                "name = \"genesys-multicloud-cx\"",
                &format!("name = \"copy-{name}\""),
                1,
            );
        fs::write(folder.join("Cargo.toml"), manifest).unwrap();
        let _ = fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"));
        Self(folder)
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.join(path)).unwrap()
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.0.join(path), text).unwrap();
    }

    /// Runs cargo: whether it succeeded, and what was printed.
    fn cargo(&self, arguments: &[&str], mode: &str) -> (bool, String) {
        let output = Command::new(env!("CARGO"))
            .args(arguments)
            .args(["--offline", "--color", "never"])
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

    fn check(&self, mode: &str) -> (bool, String) {
        self.cargo(&["check", "--features", "codegen"], mode)
    }

    /// The program `specs`, as it is built for the tests of its own package.
    fn specs(&self, arguments: &[&str]) {
        let output = Command::new(env!("CARGO"))
            .args([
                "run",
                "--quiet",
                "--package",
                "genesys-multicloud-cx-specs",
                "--manifest-path",
            ])
            .arg(root().join("Cargo.toml"))
            .arg("--")
            .args(arguments)
            .current_dir(&self.0)
            .env("CARGO_TARGET_DIR", target())
            .output()
            .unwrap();
        let printed = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
        assert!(output.status.success(), "{printed}");
    }
}

/// The folder in which the dependencies are compiled already.
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

#[test]
fn a_build_generates_in_the_mode_that_is_asked_for() {
    let copy = Copy::new("modes");
    let spec = copy.read("specs/statistics.yaml");
    let values = "enum: ['OFF', 'INFO']";
    assert!(spec.contains(values));
    copy.write(
        "specs/statistics.yaml",
        &spec.replacen(values, "enum: ['OFF', 'INFO', 'BRANDNEW']", 1),
    );

    let (succeeded, printed) = copy.check("chekc");
    let reason = "GENESYS_CODEGEN is \"chekc\", and has to be `check` or `write`, or not to be set";
    assert!(!succeeded && printed.contains(reason), "{printed}");

    let (succeeded, printed) = copy.check("check");
    assert!(
        !succeeded && printed.contains("statistics.rs") && printed.contains("[stale]"),
        "{printed}"
    );
    assert!(!copy.read("generated/statistics.rs").contains("BRANDNEW"));

    let (succeeded, printed) = copy.check("write");
    assert!(succeeded, "{printed}");
    assert!(
        printed.contains("statistics: 5 operations, 13 types, written"),
        "{printed}"
    );
    assert!(
        !printed.contains("openmedia"),
        "only what changed is reported: {printed}"
    );
    assert!(copy.read("generated/statistics.rs").contains("Brandnew = \"BRANDNEW\""));

    let (succeeded, printed) = copy.check("write");
    assert!(succeeded, "{printed}");
    assert!(
        !printed.contains("Checking"),
        "a build after a regeneration has nothing to do: {printed}"
    );
}

/// A service from the skeleton, and one whose document has everything that is accepted.
#[test]
fn a_new_service_compiles() {
    let copy = Copy::new("new_services");
    copy.specs(&["new", "task-routing"]);
    let kinds = root().join("tests/generator_documents/kinds.yaml");
    copy.specs(&["new", "kinds", "--from", kinds.to_str().unwrap()]);
    let (succeeded, printed) = copy.cargo(&["check", "--lib"], "write");
    assert!(succeeded, "{printed}");
    assert!(!printed.contains("warning"), "{printed}");
    let few = ["check", "--lib", "--no-default-features", "--features", "kinds"];
    let (succeeded, printed) = copy.cargo(&few, "write");
    assert!(succeeded, "{printed}");
}
