//! The secure emails.

use serde_json::{Map, Value, json};

use super::clock::timestamp;
use super::identifier::unguessable;
use crate::simulator::protocol::request::Call;

/// Whose emails there are at the start, and the securebox that holds them.
pub(crate) const CONSUMER: &str = "consumer@example.com";
const SECUREBOX: &str = "support1";
const CONTACT_CENTER: &str = "support@example.com";

const PREFIX: &str = "/nexus/v3/securemail";

/// How many emails there are at most. Those that were deleted go first.
const MOST: usize = 10_000;

/// All secure emails, the oldest first.
#[derive(Debug)]
pub(crate) struct Mailboxes(Vec<Email>);

#[derive(Debug)]
pub(crate) struct Email {
    pub(crate) id: String,
    address: String,
    securebox: Option<String>,
    received: String,
    pub(crate) read: bool,
    /// No longer listed.
    pub(crate) deleted: bool,
    /// As the sender gave it.
    pub(crate) content: Map<String, Value>,
}

impl Email {
    pub(crate) fn new(address: &str, securebox: Option<&str>, content: Map<String, Value>) -> Self {
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

    pub(crate) fn uri(&self) -> String {
        format!("{PREFIX}/{}", self.id)
    }

    pub(crate) fn shown(&self) -> Value {
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
    pub(crate) fn seeded() -> Self {
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
    pub(crate) fn select(&self, call: &Call<'_>) -> Vec<&Email> {
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

    pub(crate) fn add(&mut self, email: Email) {
        if self.0.len() >= MOST {
            let deleted = self.0.iter().position(|known| known.deleted);
            self.0.remove(deleted.unwrap_or(0));
        }
        self.0.push(email);
    }

    pub(crate) fn find(&mut self, id: &str) -> Option<&mut Email> {
        self.0.iter_mut().find(|email| email.id == id)
    }

    pub(crate) fn purge(&mut self, id: &str) {
        self.0.retain(|email| email.id != id);
    }
}
