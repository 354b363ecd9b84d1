//! Excerpts of the documents with the reasons.

use std::borrow::Cow;
use std::collections::BTreeSet;

use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};

use crate::document::Document;
use crate::finding::Finding;

/// How wide a line may be, unless a word is longer.
const WIDTH: usize = 110;

/// The longest line that is shown, in bytes.
const LONGEST_LINE: usize = 1000;

pub fn render(findings: &[Finding], documents: &[Document], count: usize, is_coloured: bool) -> String {
    let renderer = match is_coloured {
        true => Renderer::styled(),
        false => Renderer::plain(),
    };
    let mut report = String::new();
    for finding in findings {
        let document = documents.iter().find(|document| document.path == finding.file);
        // A document that is no YAML is not among them.
        let text = match document {
            Some(document) => Cow::Borrowed(&*document.text),
            None => Cow::Owned(std::fs::read_to_string(&finding.file).unwrap_or_default()),
        };
        report.push_str(&renderer.render(&[group(finding, &text)]));
        report.push_str("\n\n");
    }
    report.push_str(&summary(findings, count));
    report.push('\n');
    report
}

fn group<'a>(finding: &'a Finding, text: &'a str) -> annotate_snippets::Group<'a> {
    let level = match finding.rule.group.is_error() {
        true => Level::ERROR,
        false => Level::WARNING,
    };
    let title = level.primary_title(&*finding.message).id(finding.rule.name);
    let path = finding.file.to_string_lossy();
    let group = match excerpt(finding, text) {
        Some((line, place)) => title.element(
            Snippet::source(line)
                .line_start(finding.line)
                .path(path)
                .annotation(AnnotationKind::Primary.span(place)),
        ),
        None => title.element(Origin::path(path).line(finding.line).char_column(finding.column)),
    };
    let pointer = match &*finding.pointer {
        "" => Cow::Borrowed("the document as a whole"),
        pointer => Cow::Borrowed(pointer),
    };
    group
        .element(Level::NOTE.with_name("at").message(pointer))
        .element(Level::NOTE.with_name("why").message(wrapped(finding.rule.why, "why")))
        .element(Level::HELP.message(wrapped(finding.rule.help, "help")))
}

/// The line of a finding and the place in it.
fn excerpt<'a>(finding: &Finding, text: &'a str) -> Option<(&'a str, std::ops::Range<usize>)> {
    let before = text.get(..finding.place.start)?;
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let line = text.get(start..)?.lines().next()?;
    let from = (finding.place.start - start).min(line.len());
    let to = finding.place.end.saturating_sub(start).clamp(from, line.len());
    // A document in one line is too much of an excerpt.
    let is_shown = !line.trim().is_empty() && line.len() <= LONGEST_LINE;
    is_shown.then_some((line, from..to))
}

/// A text in lines of a width that can be read.
fn wrapped(text: &str, name: &str) -> String {
    let room = WIDTH.saturating_sub(name.len());
    let mut lines = String::new();
    let mut width = 0;
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if width > 0 {
            let is_full = width + 1 + length > room;
            lines.push(if is_full { '\n' } else { ' ' });
            width = if is_full { 0 } else { width + 1 };
        }
        lines.push_str(word);
        width += length;
    }
    lines
}

fn summary(findings: &[Finding], count: usize) -> String {
    let documents = match count {
        1 => "1 document".to_owned(),
        count => format!("{count} documents"),
    };
    let affected: BTreeSet<_> = findings.iter().map(|finding| &finding.file).collect();
    match findings.len() {
        0 => format!("{documents}, no findings"),
        1 => format!("1 finding in {} of {documents}", affected.len()),
        number => format!("{number} findings in {} of {documents}", affected.len()),
    }
}
