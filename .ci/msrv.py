"""The `rust-version` of this package is no lower than that of any dependency that a user compiles."""

import json
import subprocess
import sys


def version(text):
    return tuple(int(part) for part in (text or "0").split(".")) + (0,) * (2 - (text or "0").count("."))


metadata = json.loads(
    subprocess.check_output(
        ["cargo", "metadata", "--format-version", "1", "--features", "full", "--locked"]
    )
)
packages = {package["id"]: package for package in metadata["packages"]}
nodes = {node["id"]: node for node in metadata["resolve"]["nodes"]}
root = metadata["resolve"]["root"]
reached, pending = set(), [root]
while pending:
    current = pending.pop()
    if current in reached:
        continue
    reached.add(current)
    for dependency in nodes[current]["deps"]:
        if any(kind["kind"] in (None, "build") for kind in dependency["dep_kinds"]):
            pending.append(dependency["pkg"])
own = packages[root]["rust_version"]
higher = [
    f'{packages[id]["name"]} {packages[id]["version"]} needs {packages[id]["rust_version"]}'
    for id in reached
    if version(packages[id]["rust_version"]) > version(own)
]
if higher:
    sys.exit(f"rust-version {own} is too low:\n  " + "\n  ".join(sorted(higher)))
readme = open("README.md", encoding="utf-8").read()
if f"minimum supported Rust version is {own}." not in readme:
    sys.exit(f"the README names another version than {own}")
print(f"rust-version {own} is no lower than that of {len(reached) - 1} dependencies")
