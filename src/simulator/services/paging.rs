//! Lists by pages: filters, order, and a part of the whole.

use std::cmp::Ordering;

use http::StatusCode;
use serde_json::{Value, json};

use crate::simulator::protocol::request::{Arguments, Call};
use crate::simulator::protocol::response::ServiceResponse;

/// Whether a value contains the text of a query parameter, if that was given.
pub(crate) fn contains(arguments: &Arguments, parameter: &str, value: &str) -> bool {
    let wanted = arguments.query(parameter);
    wanted.is_none_or(|wanted| value.to_lowercase().contains(&wanted.to_lowercase()))
}

/// Whether a value is that of a query parameter, if that was given.
pub(crate) fn equals(arguments: &Arguments, parameter: &str, value: &str) -> bool {
    let wanted = arguments.query(parameter);
    wanted.is_none_or(|wanted| value.eq_ignore_ascii_case(wanted))
}

/// As [`equals`], of identifiers.
pub(crate) fn names(arguments: &Arguments, parameter: &str, id: u64) -> bool {
    equals(arguments, parameter, &id.to_string())
}

/// A flag that one version has as a string and another as a boolean. What is neither is no flag.
pub(crate) fn flag(arguments: &Arguments, parameter: &str) -> Result<Option<bool>, String> {
    match arguments.query.get(parameter) {
        None => Ok(None),
        Some(Value::Bool(flag)) => Ok(Some(*flag)),
        Some(value) => match value.as_str() {
            Some("true") => Ok(Some(true)),
            Some("false") => Ok(Some(false)),
            _ => Err(format!("query parameter `{parameter}`: not a boolean")),
        },
    }
}

fn number(arguments: &Arguments, parameter: &str) -> Result<Option<usize>, String> {
    let Some(value) = arguments.query.get(parameter) else {
        return Ok(None);
    };
    let number = match value {
        Value::String(text) => text.parse().ok(),
        other => other.as_u64().and_then(|number| number.try_into().ok()),
    };
    number
        .map(Some)
        .ok_or_else(|| format!("query parameter `{parameter}`: not a number of items"))
}

/// The part of a list that the query asks for, in the order that it asks for.
pub(crate) fn page(call: &Call<'_>, mut items: Vec<Value>) -> Result<Value, String> {
    let arguments = &call.arguments;
    let from = number(arguments, "from")?.unwrap_or(0);
    let size = number(arguments, "size")?.unwrap_or(usize::MAX);
    let descending = flag(arguments, "descAsc")?.unwrap_or(false);
    if let Some(field) = arguments.query("orderField") {
        items.sort_by(|one, other| compare(&one[field], &other[field]));
    }
    if descending {
        items.reverse();
    }
    let count = items.len();
    let items: Vec<Value> = items.into_iter().skip(from).take(size).collect();
    Ok(json!({ "count": count, "from": from, "size": items.len(), "items": items }))
}

/// The response with a page, or the one for a page that holds nothing.
pub(crate) fn answer(page: Result<Value, String>, empty: StatusCode) -> ServiceResponse {
    match page {
        Ok(page) if page["size"] == 0 && empty == StatusCode::NO_CONTENT => ServiceResponse::empty(empty),
        Ok(page) => ServiceResponse::json(StatusCode::OK, &page),
        Err(reason) => ServiceResponse::gateway(StatusCode::BAD_REQUEST, &reason),
    }
}

/// Numbers by their size, texts by their letters, and what is absent before everything else.
fn compare(one: &Value, other: &Value) -> Ordering {
    match (one.as_f64(), other.as_f64()) {
        (Some(one), Some(other)) => one.total_cmp(&other),
        _ => key(one).cmp(&key(other)),
    }
}

fn key(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}
