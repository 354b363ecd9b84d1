//! What was refused, by the manual's troubleshooting table, RFC 6749 and what services make of both.

use http::StatusCode;

use super::operation::{Credential, Operation, ResponseKind};
use crate::{AuthenticationErrorKind, Code, ServiceStatus};

/// What a message speaks of that is about a password, a code or a refresh token.
const GRANT_WORDS: &[&str] = &[
    "account",
    "authorization code",
    "expired",
    "grant",
    "password",
    "revoked",
    "token",
    "user",
];

/// What a token endpoint refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    ApiKey,
    /// The client application.
    Client,
    /// The password, the code or the refresh token.
    Grant,
    /// Any of them, or the request as such.
    Unclear,
}

/// Which credential an error response is about, if any.
pub(crate) fn authentication_error(
    operation: &Operation,
    status: StatusCode,
    cause: &ServiceStatus,
) -> Option<AuthenticationErrorKind> {
    if grants_tokens(operation) {
        return match refused(status, cause)? {
            Refused::ApiKey => Some(AuthenticationErrorKind::InvalidApiKey),
            Refused::Client => Some(AuthenticationErrorKind::InvalidClient),
            Refused::Grant => Some(AuthenticationErrorKind::InvalidGrant),
            // What RFC 6749, section 5.2, has the status for.
            Refused::Unclear if status == StatusCode::UNAUTHORIZED => Some(AuthenticationErrorKind::InvalidClient),
            Refused::Unclear => None,
        };
    }
    let forbidden = cause.message.as_deref() == Some("Forbidden") && cause.code.is_none();
    let takes = |credential| operation.takes(credential);
    match status {
        StatusCode::FORBIDDEN if forbidden => Some(AuthenticationErrorKind::InvalidApiKey),
        StatusCode::UNAUTHORIZED if takes(Credential::ClientBasic) => Some(AuthenticationErrorKind::InvalidClient),
        StatusCode::UNAUTHORIZED if takes(Credential::Bearer) => Some(AuthenticationErrorKind::InvalidToken),
        _ => None,
    }
}

fn grants_tokens(operation: &Operation) -> bool {
    operation.takes(Credential::ClientBasic) && operation.response == ResponseKind::Plain
}

/// What a token endpoint refused, by the status and whatever the body says; nothing if it refused nothing.
///
/// Codes are those of RFC 6749, section 5.2, and RFC 6750, section 3.1. Where a body has none, its words have to do.
pub(crate) fn refused(status: StatusCode, cause: &ServiceStatus) -> Option<Refused> {
    // An error with a status of success stands for the status that it should have had.
    let status = match status.is_success() {
        true => 400,
        false => status.as_u16(),
    };
    if !(400..500).contains(&status) || matches!(status, 407 | 408 | 425 | 429) {
        return None;
    }
    let code = match &cause.code {
        Some(Code::Text(code)) => code.trim().to_ascii_lowercase(),
        _ => String::new(),
    };
    let message = cause.message.as_deref().unwrap_or_default();
    let message = message.trim().to_ascii_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| message.contains(word));
    let is = |word: &str| code == word || message == word;
    let refused = match code.as_str() {
        "server_error" | "temporarily_unavailable" | "slow_down" => return None,
        "access_denied" => Refused::Grant,
        // A code of OAuth, or one made up after them; others are the status in words.
        code if code.contains('_') => match code {
            code if code.starts_with("unsupported") => Refused::Unclear,
            code if code.contains("client") => Refused::Client,
            code if code.contains("grant") || code.contains("token") => Refused::Grant,
            _ => Refused::Unclear,
        },
        _ if status == 403 && is("forbidden") => Refused::ApiKey,
        _ if says(&["api key", "api-key", "apikey"]) => Refused::ApiKey,
        _ if says(&["refresh"]) => Refused::Grant,
        _ if says(&["client"]) => Refused::Client,
        _ if says(GRANT_WORDS) => Refused::Grant,
        // The manual has these words for the application with 401, and for the user with 400.
        _ if status == 400 && code.is_empty() && is("bad credentials") => Refused::Grant,
        _ if is("unauthorized") || is("bad credentials") => Refused::Client,
        _ if message.contains("authentication is required") => Refused::Client,
        _ => Refused::Unclear,
    };
    Some(refused)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::envelope;

    fn of(status: u16, body: &str) -> Option<Refused> {
        let body = serde_json::from_str(body).unwrap();
        let cause = envelope::read_error(&body).status;
        refused(StatusCode::from_u16(status).unwrap(), &cause)
    }

    #[test]
    fn the_manual_is_taken_at_its_word() {
        let client = r#"{"error":"Unauthorized","error_description":"Bad credentials"}"#;
        assert_eq!(of(401, client), Some(Refused::Client));
        let user = r#"{"error":"invalid_grant","error_description":"Bad credentials"}"#;
        assert_eq!(of(400, user), Some(Refused::Grant));
        let key = r#"{"message":"Forbidden"}"#;
        assert_eq!(of(403, key), Some(Refused::ApiKey));
    }

    #[test]
    fn a_code_decides_whatever_the_status() {
        for status in [200, 400, 401, 403, 404] {
            assert_eq!(
                of(status, r#"{"error":"invalid_client","error_description":"x"}"#),
                Some(Refused::Client)
            );
            assert_eq!(
                of(status, r#"{"error":"invalid_token","error_description":"client"}"#),
                Some(Refused::Grant)
            );
        }
    }

    #[test]
    fn words_decide_where_there_is_no_code() {
        for (status, body, expected) in [
            (
                401,
                r#"{"message":"Invalid refresh token of this client"}"#,
                Refused::Grant,
            ),
            (
                401,
                r#"{"status":{"code":3,"message":"Token expired"}}"#,
                Refused::Grant,
            ),
            (
                401,
                r#"{"error":"unauthorized","error_description":"User is disabled"}"#,
                Refused::Grant,
            ),
            (
                401,
                r#"{"status":{"code":401,"message":"Bad credentials"}}"#,
                Refused::Client,
            ),
            (401, r#"{"message":"Bad client credentials"}"#, Refused::Client),
            (
                400,
                r#"{"status":{"code":1,"message":"Bad credentials"}}"#,
                Refused::Grant,
            ),
            (403, r#"{"message":"No API key found in request"}"#, Refused::ApiKey),
            (401, r#"{"message":"No"}"#, Refused::Unclear),
            (401, r#"[]"#, Refused::Unclear),
            (403, r#"{}"#, Refused::Unclear),
        ] {
            assert_eq!(of(status, body), Some(expected), "{status} {body}");
        }
    }

    #[test]
    fn what_passes_refuses_nothing() {
        for status in [302, 407, 408, 425, 429, 500, 503] {
            assert_eq!(of(status, r#"{"error":"invalid_grant"}"#), None, "{status}");
        }
        assert_eq!(of(400, r#"{"error":"temporarily_unavailable"}"#), None);
    }
}
