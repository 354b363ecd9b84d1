//! `generated/` is what `specs/` gives, and nothing in it is lost.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A copy of what the generator reads and writes, in an empty folder.
struct Copy(PathBuf);

impl Copy {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&folder);
        for part in ["generated", "specs", "src/services"] {
            copy(&root().join(part), &folder.join(part));
        }
        for file in ["Cargo.toml", "src/lib.rs"] {
            fs::copy(root().join(file), folder.join(file)).unwrap();
        }
        Self(folder)
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.join(path)
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.path(path), text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// Exit code, and what was printed.
    fn specs(&self, arguments: &[&str]) -> (Option<i32>, String) {
        let Output { status, stdout, stderr } = Command::new(env!("CARGO_BIN_EXE_specs"))
            .args(arguments)
            .current_dir(&self.0)
            .output()
            .unwrap();
        let printed = [stdout, stderr].concat();
        (status.code(), String::from_utf8_lossy(&printed).into_owned())
    }

    fn generate(&self) -> (Option<i32>, String) {
        self.specs(&["generate"])
    }

    fn check(&self) -> (Option<i32>, String) {
        self.specs(&["generate", "--check"])
    }
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
fn what_is_checked_in_is_what_the_specs_give() {
    let copy = Copy::new("checked-in");
    let (code, printed) = copy.check();
    assert_eq!(code, Some(0), "{printed}");
    assert_eq!(printed, "generated/ is what the 10 documents give\n");
}

#[test]
fn the_generator_repeats_itself_and_check_writes_nothing() {
    let copy = Copy::new("repeat");
    let names = [
        "generated/statistics.rs",
        "generated/statistics.json",
        "generated/authentication.rs",
        "generated/mod.rs",
        "generated/services.rs",
    ];
    let expected = names.map(|name| copy.read(name));
    for name in names {
        fs::remove_file(copy.path(name)).unwrap();
    }
    let (code, printed) = copy.check();
    assert_eq!(code, Some(1), "{printed}");
    assert!(printed.contains("generated/statistics.rs"), "{printed}");
    assert!(!copy.path(names[0]).exists());
    let (code, printed) = copy.generate();
    assert_eq!(code, Some(0), "{printed}");
    assert!(
        printed.contains("statistics: 5 operations, 13 types, written"),
        "{printed}"
    );
    assert!(!printed.contains("openmedia"), "{printed}");
    assert_eq!(names.map(|name| copy.read(name)), expected);

    copy.write(names[0], &expected[0].replace("AverageHandlingTime", "x"));
    let (code, printed) = copy.check();
    assert_eq!(code, Some(1), "{printed}");
    assert!(
        printed.contains("--- a/generated/statistics.rs\n+++ b/generated/statistics.rs\n"),
        "{printed}"
    );
    assert!(printed.contains("\n-") && printed.contains("\n+"), "{printed}");
    let (code, _) = copy.generate();
    assert_eq!(code, Some(0));
    assert_eq!(names.map(|name| copy.read(name)), expected);
}

#[test]
fn what_belongs_to_no_document_goes_only_if_it_was_generated() {
    let copy = Copy::new("foreign");
    let header = "// @generated from specs/left-over.yaml by `cargo build --features codegen`. Do not edit.\n";
    copy.write("generated/left_over.rs", header);
    copy.write("generated/left_over.json", "{}");
    let (code, printed) = copy.check();
    assert!(
        code == Some(1) && printed.contains("foreign-file") && printed.contains("left_over"),
        "{printed}"
    );
    let (code, _) = copy.generate();
    assert_eq!(code, Some(0));
    assert!(!copy.path("generated/left_over.rs").exists());
    assert!(!copy.path("generated/left_over.json").exists());

    copy.write("generated/notes.txt", "mine");
    let (code, printed) = copy.generate();
    assert!(
        code == Some(1) && printed.contains("belongs to no document"),
        "{printed}"
    );
    assert_eq!(copy.read("generated/notes.txt"), "mine");
}

#[test]
fn names_of_documents_are_those_of_modules() {
    let copy = Copy::new("names");
    let spec = copy.read("specs/openmedia.yaml");
    let before = copy.read("generated/openmedia.rs");
    fs::rename(copy.path("specs/openmedia.yaml"), copy.path("specs/openmedia.yml")).unwrap();
    let (code, printed) = copy.generate();
    assert_eq!(code, Some(0), "{printed}");
    assert_eq!(
        copy.read("generated/openmedia.rs").replace(".yml", ".yaml"),
        before,
        "a document by another extension gives the same"
    );
    for (name, reason) in [
        ("open_media.yaml", "becomes the same module as open-media.yaml"),
        ("2nd.yaml", "\"2nd\" is no name of a module"),
        ("Upper.yaml", "\"Upper\" is no name of a module"),
        ("match.yaml", "\"match\" is no name of a module"),
    ] {
        copy.write("specs/open-media.yaml", &spec);
        copy.write(&format!("specs/{name}"), &spec);
        let (code, printed) = copy.generate();
        assert!(code == Some(1) && printed.contains(reason), "{printed}");
        assert!(printed.contains("module-name"), "{printed}");
        fs::remove_file(copy.path("specs").join(name)).unwrap();
    }
}

#[test]
fn a_refused_document_keeps_its_code_and_those_of_others() {
    let copy = Copy::new("refused");
    let spec = copy.read("specs/openmedia.yaml");
    let before = copy.read("generated/openmedia.rs");
    let without_success = spec
        .replace("        \"200\":\n", "        \"400\":\n")
        .replace("'200':", "'400':");
    assert_ne!(without_success, spec);
    copy.write("specs/openmedia.yaml", &without_success);
    let (code, printed) = copy.generate();
    assert_eq!(code, Some(1), "{printed}");
    assert!(printed.contains("specs/openmedia.yaml:"), "{printed}");
    assert_eq!(copy.read("generated/openmedia.rs"), before);
}

#[test]
fn what_can_not_be_written_is_said() {
    let copy = Copy::new("unwritable");
    fs::remove_file(copy.path("generated/statistics.rs")).unwrap();
    fs::create_dir(copy.path("generated/statistics.rs")).unwrap();
    let (code, printed) = copy.generate();
    assert!(
        code == Some(1) && printed.contains("can't be written") && printed.contains("generated/statistics.rs"),
        "{printed}"
    );
}

#[test]
fn a_new_service_is_wired_in_and_one_that_is_not_is_a_finding() {
    let copy = Copy::new("new");
    let (code, printed) = copy.specs(&["new", "task-routing"]);
    assert_eq!(code, Some(0), "{printed}");
    let (code, printed) = copy.check();
    assert_eq!(code, Some(0), "{printed}");
    let (code, printed) = copy.specs(&["check", "specs/task-routing.yaml"]);
    assert_eq!(code, Some(0), "{printed}");
    assert!(copy.read("generated/mod.rs").contains("pub(crate) mod task_routing;"));
    assert!(
        copy.read("generated/services.rs")
            .contains("TaskRouting = \"task_routing\", \"/task-routing/v1\";")
    );
    let (code, printed) = copy.specs(&["new", "task-routing"]);
    assert!(code == Some(2) && printed.contains("is there already"), "{printed}");
    let (code, printed) = copy.specs(&["new", "Task Routing"]);
    assert!(
        code == Some(2) && printed.contains("is no name of a service"),
        "{printed}"
    );

    for (file, mention) in [
        ("Cargo.toml", "    \"task-routing\",\n"),
        ("Cargo.toml", "task-routing = []\n"),
        ("src/lib.rs", "pub use services::task_routing;"),
        ("src/services/mod.rs", "pub mod task_routing;"),
        ("specs/README.md", "| `task-routing.yaml` | 1 | `/task-routing/v1` |\n"),
    ] {
        let before = copy.read(file);
        assert!(before.contains(mention), "{file}: {mention}");
        copy.write(file, &before.replace(mention, ""));
        let (code, printed) = copy.check();
        assert!(
            code == Some(1) && printed.contains("not-wired") && printed.contains(file),
            "{file}: {printed}"
        );
        copy.write(file, &before);
    }
}

#[test]
fn a_document_that_is_there_can_become_a_service() {
    let copy = Copy::new("from");
    copy.write("given.yaml", &copy.read("specs/openmedia.yaml"));
    let (code, printed) = copy.specs(&["new", "letters", "--from", "given.yaml"]);
    assert_eq!(code, Some(0), "{printed}");
    assert_eq!(copy.read("specs/letters.yaml"), copy.read("given.yaml"));
    assert!(copy.read("generated/letters.rs").contains("pub struct Letters {"));
}
