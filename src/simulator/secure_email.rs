//! The Secure Email service.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::accounts::unguessable;
use super::answer::Answer;
use super::clock::timestamp;
use super::request::Call;
use super::server::Handler;
use super::state::State;

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("countSecureEmails", count),
    ("getSecureEmail", get),
    ("getSecureEmailUserData", user_data),
    ("listSecureEmails", list),
    ("removeSecureEmail", remove),
    ("sendSecureEmail", send),
];

/// Whose emails there are at the start, and the securebox that holds them.
const CONSUMER: &str = "consumer@example.com";
const SECUREBOX: &str = "support1";
const CONTACT_CENTER: &str = "support@example.com";

/// Members of a sent email in which its sender may stand; its form is not documented.
const SENDER: [&str; 3] = ["address", "from", "fromAddress"];

const PREFIX: &str = "/nexus/v3/securemail";

/// How many emails there are at most. Those that were deleted go first.
const MOST: usize = 10_000;

/// All secure emails, the oldest first.
#[derive(Debug)]
pub(super) struct Mailboxes(Vec<Email>);

#[derive(Debug)]
struct Email {
    id: String,
    address: String,
    securebox: Option<String>,
    received: String,
    read: bool,
    /// No longer listed.
    deleted: bool,
    /// As the sender gave it.
    content: Map<String, Value>,
}

impl Email {
    fn new(address: &str, securebox: Option<&str>, content: Map<String, Value>) -> Self {
        Self {
            id: unguessable(),
            address: address.to_owned(),
            securebox: securebox.map(str::to_owned),
            received: timestamp(),
            read: false,
            deleted: false,
            content,
        }
    }

    fn uri(&self) -> String {
        format!("{PREFIX}/{}", self.id)
    }

    fn shown(&self) -> Value {
        let mut shown = self.content.clone();
        for (name, value) in [
            ("secureMailId", json!(self.id)),
            ("address", json!(self.address)),
            ("securebox", json!(self.securebox)),
            ("receivedAt", json!(self.received)),
            ("status", json!(if self.read { "read" } else { "unread" })),
            ("selfUri", json!(self.uri())),
        ] {
            shown.insert(name.to_owned(), value);
        }
        Value::Object(shown)
    }
}

impl Mailboxes {
    /// Two unread emails of one consumer.
    pub(super) fn seeded() -> Self {
        let seed = |subject: &str, text: &str| {
            let content = json!({
                "from": CONTACT_CENTER,
                "to": CONSUMER,
                "subject": subject,
                "text": text,
                "userData": { "Subject": subject, "Mailbox": CONTACT_CENTER },
            });
            let content = content.as_object().cloned().unwrap_or_default();
            Email::new(CONSUMER, Some(SECUREBOX), content)
        };
        Self(vec![
            seed("Your order", "Your order is on its way."),
            seed("Your invoice", "Please find your invoice attached."),
        ])
    }

    /// Without a name it is the securebox without a name: it keeps conversations apart.
    fn select(&self, call: &Call<'_>) -> Vec<&Email> {
        let address = call.arguments.query("address").unwrap_or_default();
        let securebox = call.arguments.query("securebox");
        let status = call.arguments.query("status").unwrap_or_default();
        let emails = self.0.iter().filter(|email| {
            !email.deleted
                && email.address.eq_ignore_ascii_case(address)
                && email.securebox.as_deref() == securebox
                && match status {
                    "read" => email.read,
                    "unread" => !email.read,
                    _ => true,
                }
        });
        emails.collect()
    }

    fn add(&mut self, email: Email) {
        if self.0.len() >= MOST {
            let deleted = self.0.iter().position(|known| known.deleted);
            self.0.remove(deleted.unwrap_or(0));
        }
        self.0.push(email);
    }

    fn find(&mut self, id: &str) -> Option<&mut Email> {
        self.0.iter_mut().find(|email| email.id == id)
    }
}

/// The codes of this service are words.
fn envelope(code: &str, message: Option<&str>) -> Value {
    json!({
        "status": { "code": code, "message": message, "detail": null },
        "operationId": null,
        "referenceId": null,
    })
}

fn success(members: &[(&str, Value)]) -> Answer {
    let mut body = envelope("SUCCESS", None);
    for (name, value) in members {
        body[*name] = value.clone();
    }
    Answer::json(StatusCode::OK, &body)
}

pub(super) fn refuse(status: StatusCode, message: &str, _: &str) -> Answer {
    let code = match status {
        StatusCode::UNAUTHORIZED => "INVALID_CLIENT_TOKEN",
        _ => "INVALID_PARAMETER",
    };
    Answer::json(status, &envelope(code, Some(message)))
}

fn lost(call: &Call<'_>, status: StatusCode) -> Answer {
    refuse(status, "Resource not found", call.path())
}

fn list(state: &State, call: &Call<'_>) -> Answer {
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

fn count(state: &State, call: &Call<'_>) -> Answer {
    let count = state.mailboxes.lock().select(call).len();
    success(&[("data", json!({ "count": count }))])
}

/// An email that was deleted is still in the contact database. No 404 is documented.
fn get(state: &State, call: &Call<'_>) -> Answer {
    let mut mailboxes = state.mailboxes.lock();
    match mailboxes.find(call.arguments.path("secureMailId")) {
        Some(email) => {
            email.read |= call.arguments.flag("read");
            success(&[("secureMail", email.shown())])
        }
        None => lost(call, StatusCode::BAD_REQUEST),
    }
}

fn user_data(state: &State, call: &Call<'_>) -> Answer {
    let mut mailboxes = state.mailboxes.lock();
    match mailboxes.find(call.arguments.path("secureMailId")) {
        Some(email) => {
            let data = email
                .content
                .get("userData")
                .filter(|data| data.is_object());
            success(&[("data", data.cloned().unwrap_or_else(|| json!({})))])
        }
        None => lost(call, StatusCode::BAD_REQUEST),
    }
}

fn remove(state: &State, call: &Call<'_>) -> Answer {
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
            mailboxes.0.retain(|email| email.id != id);
            Value::Null
        }
        _ => {
            email.read = true;
            email.shown()
        }
    };
    success(&[("secureMail", shown)])
}

fn send(state: &State, call: &Call<'_>) -> Answer {
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
