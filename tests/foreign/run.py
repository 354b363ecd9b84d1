#!/usr/bin/env python3
"""Takes documents that others wrote through the generator, compiles what comes of them, and holds the requests of the
examples against Prism. `tests/foreign/run` says how it is called."""

import argparse
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tarfile
import time

import calls

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve()
FOLDER = TARGET / "foreign"
COPY = FOLDER / os.environ.get("FOREIGN_COPY", "work")
BUILT = FOLDER / "built"
SPECS = TARGET / "debug" / "specs"


def documents():
    """The lines of the list: name, registry, package, version, path in it, licence, hash."""
    fields = ["name", "maker", "package", "version", "path", "license", "sha256"]
    for line in (ROOT / "tests/foreign/documents.txt").read_text().splitlines():
        if line.strip() and not line.startswith("#"):
            yield dict(zip(fields, [field.strip() for field in line.split("|")], strict=True))


def fetch(document):
    """The document's text, from the package in which npm has it."""
    cache = FOLDER / "packages"
    cache.mkdir(parents=True, exist_ok=True)
    package, version = document["package"], document["version"]
    archive = cache / f"{package.lstrip('@').replace('/', '-')}-{version}.tgz"
    if not archive.exists():
        subprocess.run(["npm", "pack", "--silent", f"{package}@{version}"], cwd=cache, check=True, capture_output=True)
    with tarfile.open(archive) as opened:
        text = opened.extractfile(f"package/{document['path']}").read()
    found = hashlib.sha256(text).hexdigest()
    if document["sha256"] != found:
        sys.exit(f"{document['name']}: its hash is {found}, not {document['sha256']}")
    return text


def operations(value):
    methods = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
    return sum(1 for item in value.get("paths", {}).values() for method in item if method in methods)


def generate(name, text):
    """Generates a document alone: what is left out, and why. Asks for leaving out where it does not pass whole."""
    folder = FOLDER / "alone" / name
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "specs").mkdir(parents=True)
    # What tells the program that this is a package, and that it mentions the service.
    (folder / "Cargo.toml").write_text(f'[features]\n{name} = [\n    "{name}",\n]\n')
    (folder / "specs" / "README.md").write_text(f"`{name}.json`\n")
    path = folder / "specs" / f"{name}.json"
    value = json.loads(text)
    for leaves_out in (False, True):
        if leaves_out:
            value["x-specs-leave-out"] = True
            text = json.dumps(value).encode()
        path.write_bytes(text)
        start = time.monotonic()
        run = subprocess.run([SPECS, "generate", "--format", "json"], cwd=folder, capture_output=True, text=True)
        took = time.monotonic() - start
        if run.returncode == 0:
            return {"text": text, "whole": not leaves_out, "seconds": took, "said": run.stdout + run.stderr}
        refused = run.stdout + run.stderr
    return {"text": None, "whole": False, "seconds": took, "said": refused}


def service_type(name):
    code = (FOLDER / "alone" / name / "generated" / f"{name.replace('-', '_')}.rs").read_text()
    found = re.search(r"pub struct (\w+) \{\n    pub\(crate\) caller", code)
    return found[1] if found else None


def copy_package(names):
    """A copy of this package with the documents as further services."""
    for part in ["build", "generated", "specs", "src", "tests", "examples", "benches"]:
        shutil.rmtree(COPY / part, ignore_errors=True)
        shutil.copytree(ROOT / part, COPY / part)
    for file in ["Cargo.toml", "Cargo.lock", "README.md", "build.rs", "CHANGELOG.md"]:
        shutil.copy(ROOT / file, COPY / file)
    manifest = (COPY / "Cargo.toml").read_text()
    manifest = manifest.replace('services = [\n', "services = [\n" + "".join(f'    "{name}",\n' for name in names))
    features = "".join(f"{name} = [\n]\n" for name in names)
    manifest = manifest.replace("\n# TLS\n", f"\n{features}\n# TLS\n")
    (COPY / "Cargo.toml").write_text(manifest)
    modules, uses = "", ""
    readme = (COPY / "specs" / "README.md").read_text()
    for name in names:
        module, kind = name.replace("-", "_"), service_type(name)
        shutil.copy(FOLDER / "alone" / name / "specs" / f"{name}.json", COPY / "specs")
        (COPY / "src/services" / f"{module}.rs").write_text(
            f"//! Of {name}.\n\npub use crate::generated::{module}::{{{kind}, builder, types}};\n\n"
            f"impl crate::Client {{\n    /// The service.\n    pub fn {module}(&self) -> {kind} {{\n"
            f"        {kind}::new(self.caller())\n    }}\n}}\n"
        )
        modules += f'#[cfg(feature = "{name}")]\npub mod {module};\n'
        uses += f'#[cfg(feature = "{name}")]\npub use services::{module};\n'
        readme += f"`{name}.json`\n"
    (COPY / "specs" / "README.md").write_text(readme)
    for file, text in [("src/services/mod.rs", modules), ("src/lib.rs", uses)]:
        with open(COPY / file, "a") as opened:
            opened.write(text)
    run = subprocess.run([SPECS, "generate"], cwd=COPY, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"the copy is not generated:\n{run.stdout}{run.stderr}")


def cargo(*arguments, **more):
    environment = dict(os.environ, CARGO_TARGET_DIR=str(BUILT), CARGO_TERM_COLOR="never", CARGO_INCREMENTAL="0")
    environment.setdefault("CARGO_PROFILE_DEV_DEBUG", "0")
    return subprocess.run(
        ["cargo", *arguments], cwd=COPY, env=environment, capture_output=True, text=True, **more
    )


def compiled(name, what, log=None):
    """Compiles one service: whether it compiles without warnings, and how long that took."""
    start = time.monotonic()
    # Those of the rest of the crate are about services that are off here.
    only = ["--", "generated::"] if what[0] == "test" else []
    run = cargo(*what, "--no-default-features", "--features", name, *only)
    took = time.monotonic() - start
    (FOLDER / "logs").mkdir(exist_ok=True)
    (FOLDER / "logs" / f"{log or name}-{what[0]}.txt").write_text(run.stdout + run.stderr)
    warnings = run.stderr.count("\nwarning: ") - run.stderr.count("generated ") + run.stderr.startswith("warning")
    errors = len(re.findall(r"^error", run.stderr, re.MULTILINE))
    return {"ok": run.returncode == 0, "seconds": round(took, 1), "warnings": max(warnings, 0), "errors": errors}


def random_documents(examples):
    """Compiles 40 random documents, those that the test of random documents makes."""
    folder = FOLDER / "random"
    shutil.rmtree(folder, ignore_errors=True)
    environment = dict(os.environ, SPECS_RANDOM_DOCUMENTS=str(folder))
    test = ["cargo", "test", "--quiet", "--package", "genesys-multicloud-cx-specs", "--test", "random"]
    subprocess.run(test, cwd=ROOT, env=environment, check=True)
    paths = sorted(folder.glob("*.json"))[:40]
    for path in paths:
        generated = generate(path.stem, path.read_bytes())
        if not generated["whole"]:
            sys.exit(f"{path.stem} is accepted by the test, and not by the program:\n{generated['said']}")
    names = [path.stem for path in paths]
    copy_package(names)
    result = compiled(",".join(names), ["check", "--lib", "--profile", "test"], "random")
    if examples and result["ok"]:
        result["examples"] = compiled(",".join(names), ["test", "--doc"], "random")
    print(f"{len(names)} random documents", json.dumps(result))
    sys.exit(0 if result["ok"] and not result["warnings"] else 1)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*", help="the documents; all of them if none is named")
    parser.add_argument("--examples", action="store_true", help="compile the examples of the documentation, too")
    parser.add_argument("--calls", action="store_true", help="call every operation at Prism, too")
    parser.add_argument("--calls-only", action="store_true", help="call every operation at Prism, and check nothing else")
    parser.add_argument("--generate-only", action="store_true", help="compile nothing")
    parser.add_argument("--random", action="store_true", help="compile random documents instead, all in one")
    options = parser.parse_args()
    if options.random:
        return random_documents(options.examples)
    results = {}
    chosen = [document for document in documents() if not options.names or document["name"] in options.names]
    for document in chosen:
        name = document["name"]
        text = fetch(document)
        generated = generate(name, text)
        count = operations(json.loads(text))
        result = {"operations": count, "whole": generated["whole"], "generated_in": round(generated["seconds"], 1)}
        (FOLDER / "logs").mkdir(exist_ok=True)
        (FOLDER / "logs" / f"{name}-generate.txt").write_text(generated["said"])
        if generated["text"] is None:
            result["refused"] = generated["said"][:2000]
        else:
            code = (FOLDER / "alone" / name / "generated" / f"{name.replace('-', '_')}.rs").read_text()
            result["generated"] = code.count("    pub(crate) static ")
            result["left_out"] = count - result["generated"]
        results[name] = result
        print(name, json.dumps(result), flush=True)
    if options.generate_only:
        return
    names = [name for name, result in results.items() if "refused" not in result]
    copy_package(names)
    for name in names:
        if options.calls_only:
            break
        results[name]["check"] = compiled(name, ["check", "--lib", "--profile", "test"])
        print(name, json.dumps(results[name]["check"]), flush=True)
        if options.examples:
            results[name]["examples"] = compiled(name, ["test", "--doc"])
            print(name, "examples", json.dumps(results[name]["examples"]), flush=True)
    if options.calls or options.calls_only:
        for name in names:
            specs, logs = COPY / "specs" / f"{name}.json", FOLDER / "logs"
            results[name]["calls"] = calls.at_prism(name, service_type(name), COPY, specs, TARGET, cargo, logs)
            print(name, "calls", json.dumps(results[name]["calls"]), flush=True)
    (FOLDER / "results.json").write_text(json.dumps(results, indent=1))
    failed = [
        name
        for name, result in results.items()
        if "refused" in result
        or any(not result.get(step, {"ok": True})["ok"] for step in ["check", "examples", "calls"])
        or result.get("check", {}).get("warnings")
    ]
    print(f"{len(results) - len(failed)} passed, {len(failed)} failed")
    sys.exit(1 if failed else 0)


main()
