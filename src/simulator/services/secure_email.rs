//! The Secure Email service.

use http::StatusCode;
use serde_json::{Value, json};

use super::handler::Handler;
use crate::simulator::protocol::request::Call;
use crate::simulator::protocol::response::ServiceResponse;
use crate::simulator::stores::mailboxes::{CONSUMER, Email};
use crate::simulator::stores::state::State;

pub(crate) const HANDLERS: &[(&str, Handler)] = &[
    ("countSecureEmails", count),
    ("getSecureEmail", get),
    ("getSecureEmailUserData", user_data),
    ("listSecureEmails", list),
    ("removeSecureEmail", remove),
    ("sendSecureEmail", send),
];

/// Members of a sent email in which its sender may stand; its form is not documented.
const SENDER: [&str; 3] = ["address", "from", "fromAddress"];

/// The codes of this service are words.
fn envelope(code: &str, message: Option<&str>) -> Value {
    json!({
        "status": { "code": code, "message": message, "detail": null },
        "operationId": null,
        "referenceId": null,
    })
}

fn success(members: &[(&str, Value)]) -> ServiceResponse {
    let mut body = envelope("SUCCESS", None);
    for (name, value) in members {
        body[*name] = value.clone();
    }
    ServiceResponse::json(StatusCode::OK, &body)
}

pub(crate) fn refuse(status: StatusCode, message: &str, _: &str) -> ServiceResponse {
    let code = match status {
        StatusCode::UNAUTHORIZED => "INVALID_CLIENT_TOKEN",
        _ => "INVALID_PARAMETER",
    };
    ServiceResponse::json(status, &envelope(code, Some(message)))
}

fn lost(call: &Call<'_>, status: StatusCode) -> ServiceResponse {
    refuse(status, "Resource not found", call.path())
}

fn list(state: &State, call: &Call<'_>) -> ServiceResponse {
    let number = |name: &str| {
        let number = call.arguments.query.get(name).and_then(Value::as_u64);
        number.and_then(|number| usize::try_from(number).ok())
    };
    let (Some(index), Some(count)) = (number("index"), number("count")) else {
        let message = "query parameter `index` or `count`: not a number of emails";
        return refuse(StatusCode::BAD_REQUEST, message, call.path());
    };
    let mailboxes = state.mailboxes.lock();
    let emails = mailboxes.select(call).into_iter().skip(index).take(count);
    success(&[("data", emails.map(Email::shown).collect())])
}

fn count(state: &State, call: &Call<'_>) -> ServiceResponse {
    let count = state.mailboxes.lock().select(call).len();
    success(&[("data", json!({ "count": count }))])
}

/// An email that was deleted is still in the contact database. No 404 is documented.
fn get(state: &State, call: &Call<'_>) -> ServiceResponse {
    let mut mailboxes = state.mailboxes.lock();
    match mailboxes.find(call.arguments.path("secureMailId")) {
        Some(email) => {
            email.read |= call.arguments.flag("read");
            success(&[("secureMail", email.shown())])
        }
        None => lost(call, StatusCode::BAD_REQUEST),
    }
}

fn user_data(state: &State, call: &Call<'_>) -> ServiceResponse {
    let mut mailboxes = state.mailboxes.lock();
    match mailboxes.find(call.arguments.path("secureMailId")) {
        Some(email) => {
            let data = email.content.get("userData").filter(|data| data.is_object());
            success(&[("data", data.cloned().unwrap_or_else(|| json!({})))])
        }
        None => lost(call, StatusCode::BAD_REQUEST),
    }
}

fn remove(state: &State, call: &Call<'_>) -> ServiceResponse {
    let mut mailboxes = state.mailboxes.lock();
    let id = call.arguments.path("secureMailId");
    let Some(email) = mailboxes.find(id) else {
        return lost(call, StatusCode::NOT_FOUND);
    };
    let shown = match call.arguments.query("remove") {
        Some("delete") => {
            email.deleted = true;
            email.shown()
        }
        Some("purge") => {
            mailboxes.purge(id);
            Value::Null
        }
        _ => {
            email.read = true;
            email.shown()
        }
    };
    success(&[("secureMail", shown)])
}

fn send(state: &State, call: &Call<'_>) -> ServiceResponse {
    let body = &call.arguments.body;
    let content = body["data"].as_object().cloned().unwrap_or_default();
    let address = SENDER.iter().find_map(|name| content.get(*name)?.as_str());
    let address = address.unwrap_or(CONSUMER).to_owned();
    let email = Email::new(&address, call.arguments.query("securebox"), content);
    let answer = success(&[
        ("operationId", body["operationId"].clone()),
        ("secureMailId", json!(email.id)),
        ("selfUri", json!(email.uri())),
    ]);
    state.mailboxes.lock().add(email);
    answer
}
