//! What the manual documents.

use std::collections::BTreeSet;

use super::{Check, Context};
use crate::document::join;
use crate::document::nodes::object;
use crate::finding::{Finding, Group, Rule};

/// Documents of the manual say what it says.
pub static MANUAL: Rule = Rule {
    name: "manual",
    group: Group::Convention,
    why: "A document of the manual has its operations, under its base path and with its response codes, and no others.",
    help: "Follow the manual. Where the document departs from it with good reason, `specs/ERRATA.md` says so, and the \
           table in `build/src/rules/manual.rs` bears a mark.",
};

/// Departures from the manual are explained.
pub static ERRATA: Rule = Rule {
    name: "errata",
    group: Group::Convention,
    why: "A response that the manual's table does not have comes from somewhere, and `ERRATA.md` beside the documents says \
          from where.",
    help: "Add a row to `ERRATA.md` that begins with a line of the manual within the operation's section and names the code.",
};

/// The checks of this file.
pub static CHECKS: &[Check] = &[
    Check {
        rules: &[&MANUAL],
        run: operations,
    },
    Check {
        rules: &[&ERRATA],
        run: errata,
    },
];

/// A document of the manual.
pub struct Service {
    /// Its name without the folder.
    pub file: &'static str,
    /// The base path that the usage samples have.
    pub base: &'static str,
    /// Codes that the manual states of every operation: 401 for a token that is wrong or has ended (line 396), 403 for a
    /// wrong API key (line 404). Where the rows of a service have them anyway, or Genesys is the client, there are none.
    pub general: &'static [&'static str],
    /// What can be done.
    pub operations: &'static [Row],
}

/// Line of the manual, method, path and response codes of an operation.
///
/// A code with a `+` has no row in the manual's response table, and `specs/ERRATA.md` says where it comes from: the 500
/// of bulk deletions and the sign-in form stand in the prose only, the others were lost when the manual was converted to
/// text. A code with a `-` is a general one that the operation does not have.
pub type Row = (u16, &'static str, &'static str, &'static str);

/// The documents of the manual. Others are not of it, and are held to nothing here.
pub const SERVICES: &[Service] = &[
    Service {
        file: "authentication.yaml",
        base: "/auth/v3",
        general: &["401", "403"],
        operations: &[
            (443, "POST", "/change-password", "200 403 503"),
            (497, "GET", "/jwt-userinfo", "200"),
            (537, "GET", "/oauth/authorize", "+200 302 401"),
            (577, "POST", "/oauth/token", "200 400 401 403 503"),
            (651, "GET", "/openid/userinfo", "200 401 503"),
            (700, "GET", "/ping", "200 -401 403 503"),
            (738, "GET", "/sign-out", "200 401 503"),
            (783, "POST", "/sign-out", "200 401 503"),
            (826, "GET", "/userinfo", "200 401 503"),
        ],
    },
    Service {
        file: "cloud-data-download.yaml",
        base: "/data-download",
        general: &["401", "403"],
        operations: &[
            (918, "GET", "/v3/cipher", "200"),
            (942, "POST", "/v3/cipher/{certificatefilename}", "201 400"),
            (970, "GET", "/v3/data/job-statuses", "200"),
            (991, "GET", "/v3/data/sources", "200 204"),
            (1016, "GET", "/v3/data/sub-types", "200 204 400"),
            (1050, "GET", "/v3/data/types", "200 204"),
            (1078, "GET", "/v3/file-metadatas", "200"),
            (1127, "GET", "/v3/files", "200 400 404"),
            (1159, "DELETE", "/v3/files", "204 +500"),
            (1184, "GET", "/v3/files/{filename}", "303 404"),
            (1208, "DELETE", "/v3/files/{filename}", "204"),
            (1231, "GET", "/v3/version", "200"),
            (1256, "GET", "/v4/export/history", "200 204"),
            (1292, "DELETE", "/v4/export/history", "204 400 +500"),
            (1318, "GET", "/v4/export/history/{id}", "200 400 404"),
            (1360, "DELETE", "/v4/export/history/{id}", "204 400"),
            (1386, "GET", "/v4/export/history/{id}/progress", "200 400"),
            (1416, "GET", "/v4/export/jobs", "200 204"),
            (1456, "POST", "/v4/export/jobs", "202 400"),
            (1547, "DELETE", "/v4/export/jobs", "204 400 +500"),
            (1575, "POST", "/v4/export/jobs/cancel/{id}", "200 400 404"),
            (1603, "POST", "/v4/export/jobs/resume/{id}", "200 400 404"),
            (1645, "POST", "/v4/export/jobs/suspend/{id}", "200 400 404"),
            (1691, "GET", "/v4/export/jobs/{id}", "200 400 404"),
            (1733, "PUT", "/v4/export/jobs/{id}", "200 400 404"),
            (1831, "DELETE", "/v4/export/jobs/{id}", "204 400"),
        ],
    },
    Service {
        file: "interactions-webhook.yaml",
        base: "/nexus/v3",
        general: &[],
        operations: &[(1900, "POST", "/some/interactions/webhook/path", "200 500")],
    },
    Service {
        file: "openmedia.yaml",
        base: "/nexus/v3",
        general: &["401", "403"],
        operations: &[
            (
                3482,
                "POST",
                "/openmedia/{openMediaService}/interactions",
                "200 400 404 409 500",
            ),
            (
                3524,
                "GET",
                "/openmedia/{openMediaService}/interactions/ext_{externalId}",
                "200 400 404 500",
            ),
            (
                3561,
                "POST",
                "/openmedia/{openMediaService}/interactions/ext_{externalId}/stop",
                "200 400 404 500",
            ),
            (
                3604,
                "POST",
                "/openmedia/{openMediaService}/interactions/ext_{externalId}/update",
                "200 400 404 500",
            ),
            (
                3648,
                "GET",
                "/openmedia/{openMediaService}/interactions/{interactionId}",
                "200 400 404 500",
            ),
            (
                3684,
                "POST",
                "/openmedia/{openMediaService}/interactions/{interactionId}/stop",
                "200 400 404 500",
            ),
            (
                3727,
                "POST",
                "/openmedia/{openMediaService}/interactions/{interactionId}/update",
                "200 400 404 500",
            ),
        ],
    },
    Service {
        file: "secure-email.yaml",
        base: "/nexus/v3",
        general: &["401", "403"],
        operations: &[
            (2007, "GET", "/securemail", "200 400 404 500"),
            (2092, "POST", "/securemail", "200 400 500"),
            (2164, "GET", "/securemail/count", "200 400 404 500"),
            (2248, "GET", "/securemail/{secureMailId}", "200 400 500"),
            (2316, "DELETE", "/securemail/{secureMailId}", "200 404"),
            (2377, "GET", "/securemail/{secureMailId}/userdata", "200 400 500"),
        ],
    },
    Service {
        file: "statistics.yaml",
        base: "/statistics/v3",
        general: &["401", "403"],
        operations: &[
            (2822, "POST", "/operations/get-statistic-ex", "200 400 500 503 504"),
            (
                2924,
                "GET",
                "/statistic-values/{statisticName}",
                "200 400 404 500 503 504",
            ),
            (3047, "POST", "/subscriptions", "200 400 403 500 503 504"),
            (3171, "DELETE", "/subscriptions/{id}", "200"),
            (3213, "GET", "/subscriptions/{id}/statistic-values", "200 500 503 504"),
        ],
    },
    Service {
        file: "statistics-notifications.yaml",
        base: "/statistics/v3",
        general: &["401", "403"],
        operations: &[
            (3319, "POST", "/notifications", "200 500"),
            (3338, "POST", "/notifications/connect", "200 500"),
            (3357, "POST", "/notifications/disconnect", "200 500"),
            (3378, "POST", "/notifications/handshake", "200 500"),
            (3399, "POST", "/notifications/subscribe", "200 500"),
            (3425, "POST", "/notifications/unsubscribe", "200 500"),
        ],
    },
    Service {
        file: "third-party-messaging.yaml",
        base: "/nexus/v3",
        general: &[],
        operations: &[
            (
                4086,
                "POST",
                "/channels/{channelId}/media",
                "200 400 401 403 404 415 500",
            ),
            (
                4192,
                "GET",
                "/channels/{channelId}/media/{mediaId}",
                "200 400 +401 403 404 500",
            ),
            (
                4278,
                "DELETE",
                "/channels/{channelId}/media/{mediaId}",
                "200 400 401 403 404 500",
            ),
            (
                4383,
                "POST",
                "/channels/{channelId}/messages",
                "200 400 401 403 404 +500",
            ),
        ],
    },
    Service {
        file: "third-party-messaging-webhook.yaml",
        base: "/nexus/v3",
        general: &[],
        operations: &[(4498, "POST", "/some/webhook/path", "200 500")],
    },
    Service {
        file: "user-data-management.yaml",
        base: "/udm",
        general: &["401", "403"],
        operations: &[
            (4591, "GET", "/v10/cipher", "200"),
            (4624, "POST", "/v10/cipher/{certificatefilename}", "201 400"),
            (4654, "GET", "/v10/data/attributes", "200"),
            (4680, "GET", "/v10/data/job-statuses", "200"),
            (4709, "GET", "/v10/data/sources", "200 +204"),
            (4724, "GET", "/v10/data/sub-types", "+200 +204 400"),
            (4739, "GET", "/v10/data/types", "200 204"),
            (4768, "GET", "/v10/export/history", "200 204"),
            (4814, "DELETE", "/v10/export/history", "204 400"),
            (4842, "GET", "/v10/export/history/{id}", "200 400 404"),
            (4891, "DELETE", "/v10/export/history/{id}", "204 400"),
            (4922, "GET", "/v10/export/history/{id}/progress", "200 400"),
            (4954, "GET", "/v10/export/jobs", "200 204"),
            (5004, "POST", "/v10/export/jobs", "202 400"),
            (5129, "DELETE", "/v10/export/jobs", "204 400"),
            (5159, "POST", "/v10/export/jobs/cancel/{id}", "200 400 404"),
            (5188, "POST", "/v10/export/jobs/resume/{id}", "200 400 404"),
            (5239, "POST", "/v10/export/jobs/suspend/{id}", "200 400 404"),
            (5289, "GET", "/v10/export/jobs/{id}", "200 400 404"),
            (5338, "PUT", "/v10/export/jobs/{id}", "200 400 404"),
            (5459, "DELETE", "/v10/export/jobs/{id}", "204 400"),
            (5486, "GET", "/v10/file-metadatas", "200"),
            (5533, "GET", "/v10/files", "200 400 404"),
            (5567, "DELETE", "/v10/files", "204"),
            (5597, "GET", "/v10/files/{filename}", "303 404"),
            (5625, "DELETE", "/v10/files/{filename}", "204"),
            (5652, "GET", "/v10/resources/labels", "200"),
            (5672, "GET", "/v10/version", "200 -401"),
            (5707, "GET", "/v4/export/history", "200 204"),
            (5747, "DELETE", "/v4/export/history", "204 400 +500"),
            (5773, "GET", "/v4/export/history/{id}", "200 400 404"),
            (5815, "DELETE", "/v4/export/history/{id}", "204 400"),
            (5841, "GET", "/v4/export/history/{id}/progress", "200 400"),
            (5870, "GET", "/v4/export/jobs", "200 204"),
            (5909, "POST", "/v4/export/jobs", "202 400"),
            (6000, "DELETE", "/v4/export/jobs", "204 400 +500"),
            (6026, "POST", "/v4/export/jobs/cancel/{id}", "200 400 404"),
            (6052, "POST", "/v4/export/jobs/resume/{id}", "200 400 404"),
            (6078, "POST", "/v4/export/jobs/suspend/{id}", "200 400 404"),
            (6106, "GET", "/v4/export/jobs/{id}", "200 400 404"),
            (6137, "PUT", "/v4/export/jobs/{id}", "200 400 404"),
            (6232, "DELETE", "/v4/export/jobs/{id}", "204 400"),
            (6264, "GET", "/v3/cipher", "200"),
            (6297, "POST", "/v3/cipher/{certificatefilename}", "201 400"),
            (6323, "GET", "/v3/data/job-statuses", "200"),
            (6345, "GET", "/v3/data/sources", "200 204"),
            (6370, "GET", "/v3/data/sub-types", "200 204 400"),
            (6404, "GET", "/v3/data/types", "200 204"),
            (6432, "GET", "/v3/file-metadatas", "200"),
            (6481, "GET", "/v3/files", "200 400 404"),
            (6513, "DELETE", "/v3/files", "204 +500"),
            (6538, "GET", "/v3/files/{filename}", "303 404"),
            (6562, "DELETE", "/v3/files/{filename}", "204"),
            (6585, "GET", "/v3/version", "200"),
        ],
    },
];

fn operations(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = context.document;
    let Some(service) = SERVICES.iter().find(|service| service.file == document.file_name()) else {
        return;
    };
    let mut add = |pointer: &str, message: String| findings.push(document.finding(&MANUAL, pointer, message));
    let url = document.value.pointer("/servers/0/url");
    let expected = format!("https://{{host}}{}", service.base);
    if url.and_then(|url| url.as_str()) != Some(&expected) {
        add("/servers/0/url", format!("the manual has {expected}"));
    }
    for (line, method, path, codes) in service.operations {
        let Some(operation) = context
            .operations
            .iter()
            .find(|operation| operation.path == *path && operation.method.eq_ignore_ascii_case(method))
        else {
            add(
                "/paths",
                format!("{method} {path} is missing, line {line} of the manual"),
            );
            continue;
        };
        let mut expected: BTreeSet<&str> = service.general.iter().copied().collect();
        for code in codes.split(' ') {
            match code.strip_prefix('-') {
                Some(code) => expected.remove(code),
                None => expected.insert(code.trim_start_matches('+')),
            };
        }
        let responses = object(operation.value.get("responses"));
        let found: BTreeSet<&str> = responses.map(|(code, _)| &**code).collect();
        if found != expected {
            let place = join(&operation.pointer, "responses");
            add(
                &place,
                format!(
                    "has {}, and the manual {} in line {line}",
                    list(&found),
                    list(&expected)
                ),
            );
        }
    }
    for operation in &context.operations {
        let is_known = service
            .operations
            .iter()
            .any(|(_, method, path, _)| operation.path == *path && operation.method.eq_ignore_ascii_case(method));
        if !is_known {
            add(&operation.pointer, "the manual has no such operation".to_owned());
        }
    }
}

/// Each code with a `+` in the table has a row among the errata. Where there are none, nothing is held to them.
fn errata(context: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = context.document;
    let Some(service) = SERVICES.iter().find(|service| service.file == document.file_name()) else {
        return;
    };
    let Ok(errata) = std::fs::read_to_string(document.path.with_file_name("ERRATA.md")) else {
        return;
    };
    let rows: Vec<(Vec<u16>, &str)> = errata
        .lines()
        .filter_map(|line| {
            let (lines, rest) = line.strip_prefix('|')?.split_once('|')?;
            Some((
                lines.split(',').filter_map(|line| line.trim().parse().ok()).collect(),
                rest,
            ))
        })
        .collect();
    let mut starts: Vec<u16> = SERVICES
        .iter()
        .flat_map(|service| service.operations)
        .map(|(line, ..)| *line)
        .collect();
    starts.sort_unstable();
    for (line, method, path, codes) in service.operations {
        // Where the end of a section was lost, the row has the line at which the next one begins.
        let end = starts.iter().copied().find(|start| start > line).unwrap_or(u16::MAX);
        for code in codes.split(' ').filter_map(|code| code.strip_prefix('+')) {
            let is_explained = rows
                .iter()
                .any(|(lines, row)| lines.iter().any(|at| (*line..=end).contains(at)) && row.contains(code));
            if !is_explained {
                let place = format!(
                    "{}/{}/responses/{code}",
                    join("/paths", path),
                    method.to_ascii_lowercase()
                );
                let message = format!(
                    "{code} of {method} {path} is not of the manual's table, and no row of ERRATA.md for the lines \
                     {line} to {end} names it"
                );
                findings.push(document.finding(&ERRATA, &place, message));
            }
        }
    }
}

fn list(codes: &BTreeSet<&str>) -> String {
    match codes.is_empty() {
        true => "no codes".to_owned(),
        false => codes.iter().copied().collect::<Vec<_>>().join(", "),
    }
}
