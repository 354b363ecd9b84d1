#!/usr/bin/env python3
"""Holds the imports of `src/` to the layers and finds circles.

Each layer imports only itself and those above it in LAYERS, and no two files import each other, directly or by way of
others. A path counts as an import of the file that defines what it names: re-exports are followed, declarations
(`mod name;`) and tests don't count. Prints `file:line` of each import that is against the rules.

    .ci/layers.py            checks
    .ci/layers.py --graph    prints the imports between layers as well
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent / "src"

# From the lowest to the highest.
LAYERS = ["core", "http", "auth", "cometd", "client", "generated", "services", "simulator"]

COMMENT = re.compile(r'//[^\n]*|/\*.*?\*/', re.S)
TEXT = re.compile(r'r(#*)".*?"\1|b?"(?:\\.|[^"\\])*"|\'(?:\\.|[^\\\'\n])\'', re.S)
USE = re.compile(r'\b(?P<public>pub(?:\([^)]*\))?\s+)?use\s+(?P<tree>[^;]+);', re.S)
PATH = re.compile(r'(?<![\w:$])\$?(?P<path>(?:crate|self|super)(?:::\w+)+)')
MACRO = re.compile(r'macro_rules!\s+(\w+)')


def blank(match):
    """Keeps the lines of what is taken out, so that positions stay."""
    return re.sub(r'[^\n]', ' ', match.group(0))


def without_tests(text):
    """Blanks what follows `#[cfg(test)]`: an item with braces or up to a semicolon."""
    while found := re.search(r'#\[cfg\((?:all\()?test\b[^\]]*\]', text):
        start, end, depth = found.start(), found.end(), 0
        while end < len(text):
            letter = text[end]
            depth += letter in "{"
            depth -= letter in "}"
            end += 1
            if depth == 0 and letter in ";}":
                break
        text = text[:start] + re.sub(r'[^\n]', ' ', text[start:end]) + text[end:]
    return text


def flatten(tree, prefix=()):
    """The paths of a use tree, each with the name under which it is known."""
    tree = tree.strip()
    if not tree:
        return
    brace = tree.find("{")
    if brace >= 0:
        head = [part.strip() for part in tree[:brace].split("::") if part.strip()]
        depth, start = 0, brace + 1
        for at in range(brace, len(tree)):
            depth += tree[at] == "{"
            depth -= tree[at] == "}"
            if (tree[at] == "," and depth == 1) or depth == 0:
                yield from flatten(tree[start:at], prefix + tuple(head))
                start = at + 1
            if depth == 0:
                return
        return
    path, _, name = tree.partition(" as ")
    parts = prefix + tuple(part.strip() for part in path.split("::") if part.strip())
    if parts and parts[-1] == "self" and len(parts) > 1:
        parts = parts[:-1]
    if parts:
        yield parts, (name.strip() or parts[-1])


class File:
    def __init__(self, path):
        self.path = path
        parts = list(path.relative_to(ROOT).with_suffix("").parts)
        if parts[-1] in ("mod", "lib"):
            parts.pop()
        self.module = tuple(parts)
        text = path.read_text()
        text = TEXT.sub(blank, COMMENT.sub(blank, text)) if '"//' not in text else COMMENT.sub(blank, TEXT.sub(blank, text))
        text = without_tests(text)
        self.macros = set(MACRO.findall(text))
        self.names, self.globs, self.references = {}, [], []
        for use in USE.finditer(text):
            line = text.count("\n", 0, use.start()) + 1
            for parts, name in flatten(use["tree"]):
                if name == "*":
                    self.globs.append(parts[:-1])
                    self.references.append((line, parts[:-1], bool(use["public"])))
                else:
                    self.names[name] = parts
                    self.references.append((line, parts, bool(use["public"])))
        rest = USE.sub(blank, text)
        for found in PATH.finditer(rest):
            line = rest.count("\n", 0, found.start()) + 1
            self.references.append((line, tuple(found["path"].split("::")), False))


class Tree:
    def __init__(self):
        self.files = {file.module: file for file in map(File, sorted(ROOT.rglob("*.rs")))}

    def definer(self, module, parts, seen=frozenset()):
        """The file that defines what a path names, or None where it is of another crate."""
        if (module, parts) in seen:
            return None
        seen = seen | {(module, parts)}
        at, parts = self.start(module, list(parts))
        if at is None:
            return None
        while parts:
            name = parts.pop(0)
            if at + (name,) in self.files:
                at += (name,)
                continue
            file = self.files.get(at)
            if file is None:
                return None
            if name in file.names and file.names[name] != (name,):
                found = self.definer(at, file.names[name] + tuple(parts), seen)
                if found is not None:
                    return found
            for glob in file.globs:
                found = self.definer(at, glob + (name,) + tuple(parts), seen)
                if found is not None and found != self.definer(at, glob, seen):
                    return found
            return file
        return self.files.get(at)

    def start(self, module, parts):
        if parts[0] == "crate":
            return (), parts[1:]
        if parts[0] in ("self", "super"):
            at = module
            while parts and parts[0] in ("self", "super"):
                if parts[0] == "super":
                    if not at:
                        return None, []
                    at = at[:-1]
                parts = parts[1:]
            return at, parts
        if module + (parts[0],) in self.files:
            return module, parts
        return None, []

    def edges(self):
        for file in self.files.values():
            for line, parts, _ in file.references:
                target = self.definer(file.module, parts)
                if target is not None and target is not file:
                    yield file, line, target


def layer(file):
    return file.module[0] if file.module and file.module[0] in LAYERS else None


def circles(graph):
    """The strongly connected parts of more than one file (Tarjan)."""
    index, low, stack, found = {}, {}, [], []

    def visit(node):
        index[node] = low[node] = len(index)
        stack.append(node)
        for other in graph.get(node, ()):
            if other not in index:
                visit(other)
                low[node] = min(low[node], low[other])
            elif other in stack:
                low[node] = min(low[node], index[other])
        if low[node] == index[node]:
            part = []
            while True:
                part.append(stack.pop())
                if part[-1] == node:
                    break
            if len(part) > 1:
                found.append(part)

    sys.setrecursionlimit(10_000)
    for node in list(graph):
        if node not in index:
            visit(node)
    return found


def main():
    tree = Tree()
    name = lambda file: str(file.path.relative_to(ROOT.parent))
    wrong, graph, lines, between = [], {}, {}, {}
    for file, line, target in tree.edges():
        if not file.module:
            continue
        if not target.module:
            wrong.append(f"{name(file)}:{line}: imports from the root of the crate what is defined there")
            continue
        graph.setdefault(file, set()).add(target)
        lines.setdefault((file, target), line)
        source, below = layer(file), layer(target)
        for one in (file, target):
            if layer(one) is None:
                wrong.append(f"{name(one)}:1: stands in no layer; the layers are {', '.join(LAYERS)}")
        if source and below:
            between.setdefault(source, set()).add(below)
            if LAYERS.index(below) > LAYERS.index(source):
                wrong.append(f"{name(file)}:{line}: {source} imports {name(target)}, which is of the layer {below} above it")
    for part in circles(graph):
        members = set(part)
        for file in sorted(part, key=name):
            for target in sorted(graph[file] & members, key=name):
                wrong.append(f"{name(file)}:{lines[file, target]}: is in a circle of {len(part)} files by importing {name(target)}")
    if "--graph" in sys.argv:
        for source in LAYERS:
            print(f"{source}: {', '.join(sorted(between.get(source, set()) - {source}, key=LAYERS.index))}")
    for line in dict.fromkeys(wrong):
        print(line)
    if wrong:
        sys.exit(f"{len(set(wrong))} imports are against the layers")
    print(f"{len(tree.files)} files in {len(LAYERS)} layers, no circle")


main()
