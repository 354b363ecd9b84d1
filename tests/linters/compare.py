#!/usr/bin/env python3
"""What three linters find in documents with one mistake each. `tests/linters/compare` runs it."""

import difflib
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
# What `specs` has rules for, and what the others have rules for: documents with one mistake each.
MISTAKES = "build/tests/mistakes"
THEIR_MISTAKES = "tests/linters/mistakes"
TABLE = TOP / "docs/LINTERS.md"
SEVERITIES = ["error", "warning", "info", "hint"]
# Redocly gives up on a document without naming a rule, and on those after it.
STOPS = "(stops reading)"
LINTERS = ["Redocly", "Spectral"]

# What a rule of all three, or of two, is about: our rules, Redocly's and Spectral's.
COMMON = [
    ("The text is YAML, each key once", ["readable"], [STOPS], ["parser"]),
    ("Keys, types and values that OpenAPI lists",
     ["component-names", "either-or", "enumerations", "limits", "missing-key", "parameter-schemas",
      "parameter-styles", "paths", "patterns", "required-members", "response-codes", "unknown-key", "wrong-type",
      "wrong-value"],
     ["struct", "spec-components-invalid-map-name", "no-example-value-and-externalValue"],
     ["oas3-schema", "array-items", "oas3-examples-value-or-externalValue"]),
    ("The version is one of OpenAPI", ["version"], ["struct", STOPS],
     ["oas3-schema", "oas2-schema", "oas2-api-host", "oas2-api-schemes", "oas2-operation-security-defined"]),
    ("References lead somewhere", ["references"], ["no-unresolved-refs", STOPS], ["invalid-ref"]),
    ("Nothing beside a reference", ["beside-reference"], ["spec-ref-siblings"], ["no-$ref-siblings"]),
    ("Components are used", ["unused"], ["no-unused-components"], ["oas3-unused-component"]),
    ("Path parameters are declared, and those that are declared are in the path", ["path-parameters", "paths"],
     ["path-parameters-defined", "path-declaration-must-exist"], ["path-params", "path-declarations-must-exist"]),
    ("No two paths are the same", ["paths"], ["no-identical-paths", "no-ambiguous-paths"], ["path-params"]),
    ("No query in a path", ["paths"], ["path-not-include-query"], ["path-not-include-query"]),
    ("A parameter is there once", ["unique-parameters"], ["operation-parameters-unique"], ["operation-parameters"]),
    ("`operationId` is there", ["operation-ids"], ["operation-operationId", "operation-operationId-url-safe"],
     ["operation-operationId", "operation-operationId-valid-in-url"]),
    ("`operationId` is there once", ["unique-operation-ids"], ["operation-operationId-unique"],
     ["operation-operationId-unique"]),
    ("Operations have a summary", ["summaries"], ["operation-summary"], []),
    ("Operations have a description", ["descriptions"], [], ["operation-description"]),
    ("A response for success", ["success", "response-codes"], ["operation-2xx-response"],
     ["operation-success-response"]),
    ("Examples are valid", ["examples"],
     ["no-invalid-media-type-examples", "no-invalid-parameter-examples", "no-invalid-schema-examples"],
     ["oas3-valid-media-example", "oas3-valid-schema-example"]),
    ("Defaults are valid", ["defaults"], [], ["oas3-valid-schema-example"]),
    ("Values of an `enum` are of its type", ["enumerations"], ["no-enum-type-mismatch"], ["typed-enum"]),
    ("Values of an `enum` are there once", ["enumerations"], ["no-duplicated-enum-values"],
     ["duplicated-entry-in-enum"]),
    ("Required members are members", ["required-members"], ["no-required-schema-properties-undefined"], []),
    ("`nullable` has a `type` beside it", ["nulls"], ["nullable-type-sibling"], []),
    ("Tags of operations are declared", ["tags"], [], ["operation-tag-defined", "operation-tags"]),
    ("Tags are declared once", ["unique-tags"], ["no-duplicated-tag-names"], ["openapi-tags-uniqueness"]),
    ("Security schemes and scopes are declared, and each operation has one", ["security", "security-schemes"],
     ["security-defined", "security-scopes-defined"], ["oas3-operation-security-defined"]),
    ("Variables of servers are declared", ["server-variables"],
     ["no-undefined-server-variable", "no-server-variables-empty-enum"], ["oas3-server-variables"]),
]

# What the others recommend and no rule here asks for, and why.
THEIRS = [
    ("The address of a server ends without a slash", ["no-server-trailing-slash"], ["oas3-server-trailing-slash"],
     "No rule yet."),
    ("A path ends without a slash", ["no-path-trailing-slash"], ["path-keys-no-trailing-slash"],
     "Which paths there are is up to the server that a document describes."),
    ("There is a server", ["no-empty-servers"], ["oas3-api-servers"],
     "OpenAPI has a default for it; who uses the client names the server."),
    ("`allOf`, `anyOf` and `oneOf` have two schemas or more, which differ", ["no-illogical-composition-keywords"], [],
     "No rule yet."),
    ("A schema has only keys of its `type`", ["no-schema-type-mismatch"], [], "No rule yet."),
    ("No scripts in descriptions", ["no-unsafe-markdown"], ["no-eval-in-markdown", "no-script-tags-in-markdown"],
     "No rule yet."),
    ("Tags have a description", ["tag-description"], [], "No rule yet."),
    ("No callbacks in callbacks", [], ["oas3-callbacks-in-callbacks"], "No rule yet."),
    ("There is a license, a contact and a description of the API", ["info-license", "info-license-strict"],
     ["info-contact", "info-description"], "Nothing is made from them."),
    ("Operations say what they answer to a wrong call", ["operation-4xx-response"], [],
     "The documents have the responses that a manual has, and no others."),
    ("No server is `example.com`", ["no-server-example.com"], [], "Servers of examples are of use in documentation."),
]

# Mistakes that `specs` should find by a rule that it has, and does not yet: document, what is missing.
GAPS = [
    ("example-with-unknown-member", "`specs` takes members that a schema does not name, as JSON Schema does. Redocly "
     "does not, unless the schema has `additionalProperties`."),
]

STRUCT = "Its rule for structure does not go that far: "
# Why `specs` finds by a common rule what another does not, or the other way round: linter, documents, reason.
REASONS = [
    ("Redocly", "contact-email documentation-address license-address", STRUCT + "it takes any text for an address."),
    ("Redocly", "one-of-none", STRUCT + "it takes no schema, and finds so by a rule of its own."),
    ("Spectral", "one-of-none", "It finds it only where there is an example, and names the example."),
    ("Redocly", "example-and-examples parameter-with-both", STRUCT + "it takes two keys that exclude each other."),
    ("Redocly", "missing-items", STRUCT + "it takes an array without `items`."),
    ("Redocly", "parameter-style", STRUCT + "it takes any `style` for any parameter."),
    ("Redocly", "required-none", STRUCT + "it takes an empty list of required members."),
    ("Redocly", "response-code-class", STRUCT + "it takes `2xx` for `2XX`."),
    ("Redocly", "path-parameter-optional", "It looks for the parameters, but not at `required`."),
    ("Redocly", "null", "The rule here is about more: `nullable` on a required member, too."),
    ("Redocly", "pattern", "It finds it only where an example has to match, and names the example."),
    ("Redocly", "security-scope", "It knows scopes of OAuth only, while a key here has one."),
    ("Redocly", "version-3-1", "It reads OpenAPI 3.1 by the rules of 3.1."),
    ("Spectral", "version-3-1", "It reads OpenAPI 3.1 by the rules of 3.1."),
    ("Redocly", "limits", "It does not compare the least value to the greatest."),
    ("Spectral", "limits", "It does not compare the least value to the greatest."),
    ("Redocly", "operation-id-snake", "The rule here is about how the identifier is written, too."),
    ("Spectral", "operation-id-snake", "The rule here is about how the identifier is written, too."),
    ("Redocly", "reference-of-wrong-kind generator/reference-to-a-scheme",
     "It follows the reference, and says what is wrong with what is there."),
    ("Spectral", "reference-of-wrong-kind generator/reference-to-a-scheme",
     "It follows the reference, and says what is wrong with what is there."),
    ("Redocly", "generator/part-of-itself", "It does not look for schemas that are a part of themselves."),
    ("Spectral", "generator/part-of-itself", "It does not look for schemas that are a part of themselves."),
    ("Redocly", "generator/same-path-parameter-twice", "It takes a parameter that is in a path twice."),
    ("Spectral", "reference-circle generator/schema-that-is-itself",
     "It leaves a reference to itself unresolved without a word."),
    ("Spectral", "security-none", "It takes an operation without a security requirement for a public one."),
    ("Spectral", "discriminator-to-nothing", "It does not take the mapping of a discriminator for references."),
    ("Spectral", "nullable-without-type", "It finds it only where there is an example, and names the example."),
    ("Redocly", "callback-in-callback", "It does not look for parameters in callbacks of callbacks, and says so."),
]


def run(command):
    return subprocess.run(command, cwd=TOP, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def fail(command, result):
    sys.exit(f"{command[0]} {command[1]} can't be understood:\n{result.stderr}{result.stdout[:2000]}")


def of_specs(program, paths):
    """By document, the rules with what they say."""
    command = [program, "check", "--format", "json", *paths]
    result = run(command)
    if result.returncode > 1:
        fail(command, result)
    found = defaultdict(list)
    for finding in json.loads(result.stdout)["findings"]:
        found[finding["file"]].append((finding["rule"], finding["message"]))
    return found


def of_redocly(program, paths):
    """By document, the rules with their severities."""
    found = defaultdict(dict)
    while paths:
        command = [program, "lint", "--extends", "recommended", "--format", "json", "--max-problems", "100000", *paths]
        result = run(command)
        begun = re.findall(r"^validating (.+)\.\.\.$", result.stderr, re.MULTILINE)
        if not begun:
            fail(command, result)
        decoder, text = json.JSONDecoder(), result.stdout.strip()
        while text:
            # One object for each document
            report, end = decoder.raw_decode(text)
            text = text[end:].lstrip()
            for problem in report["problems"]:
                severity = "warning" if problem["severity"] == "warn" else problem["severity"]
                note(found[problem["location"][0]["source"]["ref"]], problem["ruleId"], severity)
        if f"{begun[-1]}: validated in" in result.stderr:
            assert len(begun) == len(paths), result.stderr
            break
        note(found[begun[-1]], STOPS, "error")
        paths = paths[len(begun):]
    return found


def of_spectral(program, paths):
    """By document, the rules with their severities."""
    with tempfile.TemporaryDirectory() as folder:
        rules = Path(folder) / "rules.yaml"
        rules.write_text("extends: [[spectral:oas, recommended]]\n")
        command = [program, "lint", "--quiet", "--ruleset", str(rules), "--format", "json", *paths]
        result = run(command)
    if result.returncode > 1:
        fail(command, result)
    found = defaultdict(dict)
    for finding in json.loads(result.stdout):
        path = Path(finding["source"]).relative_to(TOP).as_posix()
        note(found[path], finding["code"], SEVERITIES[finding["severity"]])
    return found


def note(rules, rule, severity):
    """Keeps the worst severity of a rule."""
    rules[rule] = min(severity, rules.get(rule, severity), key=SEVERITIES.index)


def without_base(found, paths):
    """What most documents are found guilty of is what all are made from, and not their one mistake."""
    counts = Counter(rule for path in paths for rule in found[path])
    base = {rule for rule, count in counts.items() if count > len(paths) / 2}
    for path in paths:
        for rule in base & set(found[path]):
            del found[path][rule]
    return sorted(base)


class Comparison:
    """Who finds what by rules that `specs` and another linter have in common."""

    def __init__(self):
        self.common, self.agreed = Counter(), Counter()
        self.differences, self.gaps, self.wrong = defaultdict(list), defaultdict(list), []

    def compare(self, linter, path, ours, theirs):
        side = LINTERS.index(linter) + 2
        rows = [(set(row[1]), set(row[side])) for row in COMMON]
        known = {rule for row in rows for rule in row[1]} | {rule for row in THEIRS for rule in row[side - 1]}
        for rule in sorted(set(theirs) - known):
            self.wrong.append(f"{path}: {linter} finds it by {rule}, which is neither in COMMON nor in THEIRS")
        of_ours = sorted(rule for rule in ours if any(rule in row[0] and row[1] for row in rows))
        of_theirs = sorted(rule for rule in theirs if any(rule in row[1] for row in rows))
        if not of_ours and not of_theirs:
            return
        self.common[linter] += 1
        if any(row[0] & set(ours) and row[1] & set(theirs) for row in rows):
            self.agreed[linter] += 1
            return
        name = name_of(path)
        for gap in GAPS:
            if not ours and name in gap[0].split():
                self.gaps[gap].append((linter, name, of_theirs))
                return
        for reason in REASONS:
            if reason[0] == linter and name in reason[1].split():
                self.differences[reason].append((name, of_ours or sorted(ours), of_theirs))
                return
        if not ours:
            self.wrong.append(f"{path}: `specs` misses what {linter} finds by {', '.join(of_theirs)}")
        else:
            self.wrong.append(f"{path}: {linter} finds {of_theirs} here and `specs` {of_ours or ours}, and REASONS has no "
                              "reason for it")

    def finish(self):
        for list_name, entries, used in (("REASONS", REASONS, self.differences), ("GAPS", GAPS, self.gaps)):
            for entry in entries:
                names = {found[1] if entries is GAPS else found[0] for found in used.get(entry, [])}
                place = entry[0] if entries is GAPS else entry[1]
                for name in sorted(set(place.split()) - names):
                    self.wrong.append(f"{name}: {list_name} has what is no longer so: {entry[-1]}")


def name_of(path):
    """Without its folder and suffix"""
    for folder in (MISTAKES, THEIR_MISTAKES):
        path = path.removeprefix(f"{folder}/")
    return path.removesuffix(".yaml")


def documents(folder):
    # In the one document without a mistake nothing is to be found.
    return sorted(path.relative_to(TOP).as_posix() for path in (TOP / folder).rglob("*.yaml") if path.stem != "none")


def main():
    if sys.argv[4:] not in ([], ["--check"]):
        sys.exit("the only argument is --check")
    paths, their_paths = documents(MISTAKES), documents(THEIR_MISTAKES)
    everything = paths + their_paths
    finders = zip((of_specs, of_redocly, of_spectral), sys.argv[1:4])
    found = [find(program, everything) for find, program in finders]
    base = [without_base(theirs, everything) for theirs in found[1:]]
    comparison = Comparison()
    for path in everything:
        rules = sorted({rule for rule, _ in found[0][path]})
        for linter, theirs in zip(LINTERS, found[1:]):
            comparison.compare(linter, path, rules, theirs[path])
    comparison.finish()
    text = render(paths, their_paths, found, base, comparison)
    if sys.argv[4:]:
        before = TABLE.read_text() if TABLE.exists() else ""
        if before != text:
            print("\n".join(difflib.unified_diff(before.splitlines(), text.splitlines(), "docs/LINTERS.md",
                                                 "what tests/linters/compare writes", lineterm="")))
            comparison.wrong.append("docs/LINTERS.md is stale; tests/linters/compare writes it")
    else:
        TABLE.write_text(text)
    if comparison.wrong:
        sys.exit("\n".join(comparison.wrong))
    print(f"{len(everything)} mistakes, of which " + ", ".join(
        f"{name} finds {sum(bool(one[path]) for path in everything)}" for name, one in zip(["specs", *LINTERS], found)))


def code(names):
    return ", ".join(f"`{name}`" if name != STOPS else name for name in names)


def cell(text):
    return text.replace("|", "\\|")


def theirs_cell(rules):
    return ", ".join(f"{code([rule])} ({severity})" for rule, severity in sorted(rules.items())) or "–"


def table(columns, rows):
    lines = [columns, ["---"] * len(columns), *rows]
    return ["| " + " | ".join(line) + " |" for line in lines] + [""]


def totals(paths, found):
    return [f"**{len(paths)} documents**", *(f"**{sum(bool(one[path]) for path in paths)} found**" for one in found)]


def render(paths, their_paths, found, base, comparison):
    ours, *others = found
    versions = json.loads((TOP / "tests/linters/package.json").read_text())["dependencies"]
    everything = paths + their_paths
    share = [sum(bool(one[path]) for path in everything) for one in found]
    lines = f"""# Beside other linters

The program `specs` of this project checks its OpenAPI documents (`specs check`). This page says what it finds beside two
linters that are in wide use, with their recommended rules: Redocly CLI {versions["@redocly/cli"]} and Spectral \
{versions["@stoplight/spectral-cli"]}.

All three read the same {len(everything)} documents. Each is a small, correct document with one mistake. Of these mistakes \
`specs` finds
{share[0]}, Redocly {share[1]} and Spectral {share[2]}. That is no contest: {len(paths)} of the documents were written to try \
the rules of `specs`, many of
which are about this project alone. What counts is where rules are the same, and what the others find that `specs` does
not.

`tests/linters/compare` writes this page. With `--check` it fails if the page is stale, or if `specs` misses what another
finds by a rule that both have and that is not among the gaps below.

## Common rules

A rule of `specs` is in a line with those of the others that are about the same.
""".replace("\\\n", "").splitlines() + [""]
    lines += table(["what has to be", "`specs`", "Redocly", "Spectral"],
                   [[row[0], *(code(rules) or "–" for rules in row[1:])] for row in COMMON])
    lines += ["How often they agree, where `specs` or the other finds a mistake by a common rule:", ""]
    lines += table(["", "mistakes", "both find it", "differences", "gaps of `specs`"], [
        [linter, str(comparison.common[linter]), str(comparison.agreed[linter]),
         str(sum(one[0] == linter for one in comparison.differences for _ in comparison.differences[one])),
         str(sum(one[0] == linter for gap in comparison.gaps.values() for one in gap))] for linter in LINTERS])
    lines += ["### Differences", "", "Where only one of two finds a mistake by a common rule, and why. “–” is who does not "
              "find it.", ""]
    lines += table(["document", "rule of `specs`", "beside", "its rule", "why"], [
        [f"`{name}`", code(mine) or "–", reason[0], code(theirs) or "–", reason[2]]
        for reason in REASONS for name, mine, theirs in comparison.differences.get(reason, [])])
    lines += ["### Gaps", "", "What `specs` should find by a rule that it has, and does not yet.", ""]
    lines += table(["document", "found by", "its rule", "what is missing"], [
        [f"`{name}`", linter, code(theirs), gap[1]]
        for gap in GAPS for linter, name, theirs in comparison.gaps.get(gap, [])])
    lines += ["## Rules of the others alone", "", "What they recommend and `specs` does not ask for.", ""]
    lines += table(["what has to be", "Redocly", "Spectral", "why it is no rule here"],
                   [[row[0], code(row[1]) or "–", code(row[2]) or "–", row[3]] for row in THEIRS])
    lines += ["## Each mistake", "", "The documents are alike but for their mistakes. What a linter says of most of them is "
              "about none, and is left", f"out: {code(base[0])} of Redocly, {code(base[1])} of Spectral. “{STOPS[1:-1]}”",
              "means that Redocly gives up on the document, and on those after it.", ""]
    lines += ["### Of which `specs` has a rule", "", f"The documents in `{MISTAKES}`.", ""]
    lines += table(["document", "`specs`", "Redocly", "Spectral"], [
        [f"`{name_of(path)}`",
         "<br>".join(f"`{rule}`: {cell(message)}" for rule, message in ours[path]) or "–",
         *(theirs_cell(one[path]) for one in others)] for path in paths] + [totals(paths, found)])
    lines += ["### Of which another has a rule", "", f"The documents in `{THEIR_MISTAKES}`.", ""]
    lines += table(["document", "mistake", "`specs`", "Redocly", "Spectral"], [
        [f"`{name_of(path)}`", cell((TOP / path).read_text().splitlines()[0].removeprefix("# mistake: ")),
         code(sorted({rule for rule, _ in ours[path]})) or "–",
         *(theirs_cell(one[path]) for one in others)] for path in their_paths
    ] + [(lambda total: [total[0], "", *total[1:]])(totals(their_paths, found))])
    return "\n".join(lines).rstrip() + "\n"


main()
