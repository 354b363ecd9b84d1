//! Commands that annotate files in GitHub Actions.

use super::plain_path;
use crate::finding::Finding;

pub fn render(findings: &[Finding]) -> String {
    findings.iter().map(command).collect()
}

fn command(finding: &Finding) -> String {
    let level = match finding.rule.group.is_error() {
        true => "error",
        false => "warning",
    };
    let message = format!(
        "{}\n\nWhy: {}\nHelp: {}",
        finding.message, finding.rule.why, finding.rule.help
    );
    format!(
        "::{level} file={},line={},col={},endLine={},endColumn={},title={}::{}\n",
        property(&plain_path(&finding.file)),
        finding.line,
        finding.column,
        finding.end_line,
        finding.end_column,
        property(finding.rule.name),
        escaped(&message),
    )
}

fn escaped(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    escaped(text).replace(':', "%3A").replace(',', "%2C")
}
