//! What is traced of a call: which it was and how it ended, by the semantic conventions of OpenTelemetry for HTTP clients.
//! No argument, address or header is among it.

use http::StatusCode;
use tracing::Span;
use tracing::field::Empty;

use super::call::Call;
use crate::http::failure::Failure;

/// The span of a call. With its attempts it is one span, since what a call is made again for is part of it.
pub(super) fn of(call: &Call) -> Span {
    let operation = call.request.operation;
    let (host, port) = call
        .address()
        .server
        .rsplit_once(':')
        .unwrap_or((&call.address().server, ""));
    tracing::info_span!(
        "genesys.call",
        otel.kind = "client",
        otel.name = format_args!("{} {}", operation.method, operation.path),
        otel.status_code = Empty,
        genesys.service = operation.service.name(),
        genesys.operation = operation.id,
        http.request.method = operation.method.as_str(),
        url.template = operation.path,
        server.address = host,
        server.port = port.parse::<u16>().ok(),
        http.response.status_code = Empty,
        http.request.resend_count = Empty,
        error.type = Empty,
    )
}

/// Notes how the call ended.
pub(super) fn record(span: &Span, attempts: u32, status: impl Into<Option<StatusCode>>, failure: Option<&Failure>) {
    if span.is_disabled() {
        return;
    }
    let status = status.into();
    if let Some(status) = status {
        span.record("http.response.status_code", status.as_u16());
    }
    if let Some(again) = attempts.checked_sub(1).filter(|again| *again > 0) {
        span.record("http.request.resend_count", again);
    }
    if let Some(failure) = failure {
        span.record("otel.status_code", "ERROR");
        match status.filter(|status| status.is_client_error() || status.is_server_error()) {
            Some(status) => span.record("error.type", status.as_str()),
            None => span.record("error.type", failure.kind()),
        };
    }
}
