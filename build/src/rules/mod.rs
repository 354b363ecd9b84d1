//! The rules, in files by what they are about, and how they are applied.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::Document;
use crate::document::nodes::{Kind, Node, Operation};
use crate::finding::{Finding, Group, Rule};

pub mod conventions;
pub mod ignore;
pub mod manual;
pub mod nulls;
pub mod openapi;
pub mod quality;
pub mod references;
pub mod structure;
pub mod values;

/// A function that applies rules, and those that it applies.
pub struct Check {
    /// No finding of another rule comes from it.
    pub rules: &'static [&'static Rule],
    /// Adds what is wrong.
    pub run: fn(&Context<'_>, &mut Vec<Finding>),
}

/// A document and what several rules need of it.
pub struct Context<'a> {
    /// The document itself.
    pub document: &'a Document,
    /// See [`Document::nodes`].
    pub nodes: Vec<Node<'a>>,
    /// See [`Document::operations`].
    pub operations: Vec<Operation<'a>>,
}

impl<'a> Context<'a> {
    fn new(document: &'a Document) -> Self {
        Self {
            document,
            nodes: document.nodes(),
            operations: document.operations(),
        }
    }

    /// The objects of one kind, references in their place among them.
    pub fn nodes_of(&self, kind: Kind) -> impl Iterator<Item = &Node<'a>> {
        self.nodes.iter().filter(move |node| node.kind == kind)
    }
}

/// Every function that applies rules to a document that could be read.
static CHECKS: &[&[Check]] = &[
    openapi::CHECKS,
    structure::CHECKS,
    references::CHECKS,
    values::CHECKS,
    openapi::LAST_CHECKS,
    conventions::CHECKS,
    nulls::CHECKS,
    manual::CHECKS,
    quality::CHECKS,
    crate::generator::CHECKS,
];

/// Every rule, those of a group one after another.
#[must_use]
pub fn all() -> Vec<&'static Rule> {
    let checks = CHECKS.iter().copied().flatten();
    let mut rules = vec![&openapi::READABLE, &ignore::IGNORE];
    for rule in checks.flat_map(|check| check.rules) {
        if !rules.contains(rule) {
            rules.push(rule);
        }
    }
    rules.sort_by_key(|rule| rule.group);
    rules
}

/// The rules that are to be applied.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// None for all of them.
    only: Option<BTreeSet<&'static str>>,
}

impl Selection {
    /// Every rule.
    #[must_use]
    pub fn all() -> Self {
        Self::default()
    }

    /// The rules of some names, and those of the groups of some names.
    ///
    /// # Errors
    ///
    /// The message that a name is that of neither.
    pub fn only<'a>(names: impl IntoIterator<Item = &'a str>) -> Result<Self, String> {
        let rules = all();
        let mut only = BTreeSet::new();
        for name in names {
            let before = only.len();
            let chosen = rules
                .iter()
                .filter(|rule| rule.name == name || rule.group.name() == name);
            only.extend(chosen.map(|rule| rule.name));
            let is_group = Group::ALL.iter().any(|group| group.name() == name);
            if only.len() == before && !is_group && !rules.iter().any(|rule| rule.name == name) {
                let names = rules.iter().map(|rule| rule.name);
                let groups = Group::ALL.iter().map(|group| group.name());
                let nearest = nearest(name, names.chain(groups));
                return Err(format!(
                    "there is no rule or group `{name}`{nearest} (`specs check --list` has them all)"
                ));
            }
        }
        Ok(Self { only: Some(only) })
    }

    /// Whether a rule is among them.
    #[must_use]
    pub fn has(&self, rule: &Rule) -> bool {
        self.only.as_ref().is_none_or(|only| only.contains(rule.name))
    }
}

/// Everything that is wrong with a document, in the order of the text.
#[must_use]
pub fn check(document: &Document) -> Vec<Finding> {
    check_only(document, &Selection::all())
}

/// What is wrong with a document by some of the rules, in the order of the text.
#[must_use]
pub fn check_only(document: &Document, selection: &Selection) -> Vec<Finding> {
    let context = Context::new(document);
    let mut findings = Vec::new();
    let mut is_other_version = false;
    for check in CHECKS.iter().copied().flatten() {
        // What has the last word looks at what the rest of its group has found.
        let is_needed =
            |rule: &Rule| selection.has(rule) || rule.group == Group::OpenApi && selection.has(&openapi::OPENAPI);
        if check.rules.iter().any(|rule| is_needed(rule)) {
            (check.run)(&context, &mut findings);
        }
        // Another version has other rules, and its documents would break most of those here.
        is_other_version = findings.iter().any(|finding| *finding.rule == openapi::VERSION);
        if is_other_version {
            break;
        }
    }
    findings.retain(|finding| selection.has(finding.rule));
    if !is_other_version {
        ignore::apply(&context, selection, &mut findings);
    }
    findings.sort_by(|one, other| {
        let key = |finding: &Finding| (finding.place.start, finding.place.end);
        key(one)
            .cmp(&key(other))
            .then_with(|| one.pointer.cmp(&other.pointer))
            .then_with(|| one.rule.name.cmp(other.rule.name))
            .then_with(|| one.message.cmp(&other.message))
    });
    // What several operations share is looked at for each.
    findings
        .dedup_by(|one, other| one.rule == other.rule && one.pointer == other.pointer && one.message == other.message);
    findings
}

/// The end of a message about a name that is not known: the known name that is most like it, if one is.
#[must_use]
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let plain = name.to_lowercase();
    let distances = known
        .into_iter()
        .map(|known| (strsim::damerau_levenshtein(&plain, &known.to_lowercase()), known));
    let limit = (plain.chars().count() / 3).max(1);
    match distances
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
    {
        Some((_, known)) => format!("; did you mean `{known}`?"),
        None => String::new(),
    }
}

/// The kind of a JSON value in words, with its article.
fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// A value for a message, cut if it is long.
fn shown(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    };
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

fn is_blank(text: Option<&str>) -> bool {
    text.is_none_or(|text| text.trim().is_empty())
}
