#!/usr/bin/env python3
"""Holds the imports of `src/` and `generated/` to the layers, and finds circles.

Three rules:

- A layer imports only itself and those before it in ORDERS; so do the rooms of a folder that has an order of its own.
- No two files import each other, directly or by way of others.
- Neither do two modules of one folder, where a folder counts with everything in it.

A path counts as an import of the file that defines what it names: re-exports are followed. What a `mod.rs` only passes
on of its own folder is no import. Tests don't count.

    .ci/layers.py            prints `file:line: …` of each import that is against the rules
    .ci/layers.py --graph    prints the imports between layers as well
"""

import re
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
ROOT = TOP / "src"
# Modules of `crate::generated` by `#[path]`.
GENERATED = TOP / "generated"

# By folder, from the lowest to the highest.
ORDERS = {
    (): ["core", "http", "auth", "cometd", "client", "generated", "services", "simulator"],
    ("simulator",): ["protocol", "stores", "services", "server"],
}
LAYERS = ORDERS[()]

# Comments and texts in one expression, since each may hold what begins the other.
SILENT = re.compile(
    r'//[^\n]*|/\*.*?\*/|\bb?r(#*)".*?"\1|"(?:\\.|[^"\\])*"|\'(?:\\.|[^\\\'\n])\'', re.S)
VISIBLE_IN = re.compile(r'\bpub\(in\s[^)]*\)')
USE = re.compile(r'\b(?P<public>pub(?:\([^)]*\))?\s+)?use\s+(?P<tree>[^;]+);', re.S)
PATH = re.compile(r'(?<![\w:$])\$?(?P<path>(?:crate|self|super)(?:::\w+)+)')
TEST_FILE = re.compile(r'#\[cfg\((?:all\()?test\b[^\]]*\]\s*(?:pub\s+)?mod\s+(\w+);')


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
    def __str__(self):
        return str(self.path)

    def __init__(self, path):
        self.path = path
        if path.is_relative_to(GENERATED):
            parts = ["generated", path.stem]
        else:
            parts = list(path.relative_to(ROOT).with_suffix("").parts)
        self.is_front = parts[-1] in ("mod", "lib")
        if self.is_front:
            parts.pop()
        self.module = tuple(parts)
        self.text = SILENT.sub(blank, path.read_text())
        self.tests = {self.module + (name,) for name in TEST_FILE.findall(self.text)}
        self.text = without_tests(self.text)
        self.names, self.globs, self.references = {}, [], []

    def read(self, children):
        """Collects the paths. Children need no `use`."""
        text = VISIBLE_IN.sub(lambda found: "pub" + blank(found)[3:], self.text)
        rest = USE.sub(blank, text)
        for use in USE.finditer(text):
            line = text.count("\n", 0, use.start("tree")) + 1
            for parts, name in flatten(use["tree"]):
                if name == "*":
                    self.globs.append(parts[:-1])
                    parts = parts[:-1]
                else:
                    self.names[name] = parts
                # A name that the file itself uses is imported, whoever else can have it.
                passed_on = use["public"] and self.is_front and not re.search(rf"\b{re.escape(name)}\b", rest)
                self.references.append((line, parts, bool(passed_on)))
        paths = [PATH]
        if children and self.module:
            paths.append(re.compile(rf"(?<![\w:.])(?P<path>(?:{'|'.join(children)})(?:::\w+)+)"))
        for pattern in paths:
            for found in pattern.finditer(rest):
                line = rest.count("\n", 0, found.start()) + 1
                self.references.append((line, tuple(found["path"].split("::")), False))


class Tree:
    def __init__(self):
        paths = sorted(ROOT.rglob("*.rs")) + sorted(GENERATED.glob("*.rs"))
        files = {file.module: file for file in map(File, paths)}
        tests = {test for file in files.values() for test in file.tests}
        self.files = {module: file for module, file in files.items() if module not in tests}
        for module, file in self.files.items():
            file.read(sorted(other[-1] for other in self.files if other and other[:-1] == module))

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
            for line, parts, passed_on in file.references:
                target = self.definer(file.module, parts)
                if target is None or target is file:
                    continue
                if passed_on and within(target.module, file.module):
                    continue
                yield file, line, target


def within(module, folder):
    return module[:len(folder)] == folder


def child(module, folder):
    """The part of a folder that a module is in; nothing for the folder's own file."""
    return module[len(folder)] if len(module) > len(folder) else None


def parts_in_circles(graph):
    """The strongly connected parts of more than one node (Tarjan)."""
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
                found.append(set(part))

    sys.setrecursionlimit(10_000)
    for node in list(graph):
        if node not in index:
            visit(node)
    return found


def circles(graph):
    """The shortest circle of each part: to break it says more than all imports of a large part."""
    for part in parts_in_circles(graph):
        yield min((way_back(graph, part, node) for node in sorted(part, key=str)), key=len)


def way_back(graph, part, start):
    """The nodes on the shortest way from a node to itself."""
    ways = [[start]]
    seen = set()
    for way in ways:
        for other in sorted(graph.get(way[-1], set()) & part, key=str):
            if other == start:
                return way
            if other not in seen:
                seen.add(other)
                ways.append(way + [other])
    raise AssertionError(f"{start} is in no circle")


def name(file):
    return str(file.path.relative_to(TOP))


def against_orders(edges):
    """What imports something that stands above it, with the import."""
    for folder, order in ORDERS.items():
        here = "::".join(("crate",) + folder)
        for file, line, target in edges:
            if not within(file.module, folder) or not within(target.module, folder):
                continue
            source, below = child(file.module, folder), child(target.module, folder)
            if source is None or source == below:
                continue
            if below is None:
                message = f"{name(file)}:{line}: imports from the file of {here} what is defined there"
            elif source not in order or below not in order:
                stray = file if source not in order else target
                message = f"{name(stray)}:1: is in no part of {here}; they are {', '.join(order)}"
            elif order.index(below) > order.index(source):
                message = f"{name(file)}:{line}: {source} imports {name(target)} of {below}, which stands above it in {here}"
            else:
                continue
            yield (file, line, target), message


def in_circles_of_files(edges):
    graph, lines = {}, {}
    for file, line, target in edges:
        graph.setdefault(file, set()).add(target)
        lines.setdefault((file, target), line)
    for circle in circles(graph):
        for file, target in zip(circle, circle[1:] + circle[:1]):
            yield f"{name(file)}:{lines[file, target]}: is in a circle of {len(circle)} files by importing {name(target)}"


def in_circles_of_modules(edges):
    """Circles in which a folder takes part. The file of a folder is a module beside those in it."""
    graphs, examples = {}, {}
    for file, line, target in edges:
        for depth in range(1, len(file.module) + 1):
            folder = file.module[:depth]
            if not within(target.module, folder):
                break
            source = child(file.module, folder) or "mod.rs"
            other = child(target.module, folder) or "mod.rs"
            if source != other:
                graphs.setdefault(folder, {}).setdefault(source, set()).add(other)
                examples.setdefault((folder, source, other), (file, line, target))
    for folder, graph in graphs.items():
        for circle in circles(graph):
            for source, other in zip(circle, circle[1:] + circle[:1]):
                file, line, target = examples[folder, source, other]
                where = f"{'/'.join(folder)}/: {', '.join(circle)}"
                yield f"{name(file)}:{line}: is in a circle of modules ({where}) by importing {name(target)}"


def main():
    tree = Tree()
    edges = [edge for edge in tree.edges() if edge[0].module]
    wrong = dict(against_orders(edges))
    # What breaks an order is told as such, once.
    rest = [edge for edge in edges if edge not in wrong]
    messages = [*wrong.values(), *in_circles_of_files(rest)]
    told = {message.split(": ")[0] for message in messages}
    messages += [message for message in in_circles_of_modules(rest) if message.split(": ")[0] not in told]
    if "--graph" in sys.argv:
        for layer in LAYERS:
            below = {target.module[0] for file, _, target in edges if file.module[0] == layer and target.module}
            print(f"{layer}: {', '.join(sorted(below - {layer}, key=LAYERS.index))}")
    for message in dict.fromkeys(messages):
        print(message)
    if messages:
        sys.exit(1)
    print(f"{len(tree.files)} files in {len(LAYERS)} layers, no circle")


main()
