//! One object for programs, of this form:
//!
//! ```json
//! {
//!   "version": 1,
//!   "findings": [{
//!     "file": "specs/a.yaml", "line": 12, "column": 7, "endLine": 12, "endColumn": 16,
//!     "pointer": "/components/schemas/A/propertys", "rule": "unknown-key", "group": "openapi",
//!     "message": "…", "why": "…", "help": "…"
//!   }],
//!   "documents": 1
//! }
//! ```
//!
//! Lines and columns count from one, columns in characters; the end is behind the last one. `version` changes when
//! something of this form does, other than that there is more.

use serde_json::{Value, json};

use super::plain_path;
use crate::finding::Finding;

pub(super) fn render(findings: &[Finding], count: usize) -> String {
    let findings: Vec<Value> = findings
        .iter()
        .map(|finding| {
            json!({
                "file": plain_path(&finding.file),
                "line": finding.line,
                "column": finding.column,
                "endLine": finding.end_line,
                "endColumn": finding.end_column,
                "pointer": finding.pointer,
                "rule": finding.rule.name,
                "group": finding.rule.group.name(),
                "message": finding.message,
                "why": finding.rule.why,
                "help": finding.rule.help,
            })
        })
        .collect();
    format!(
        "{:#}\n",
        json!({ "version": 1, "findings": findings, "documents": count })
    )
}
