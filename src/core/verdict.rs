//! Whether a response that HTTP calls a success is one.
//!
//! A success says so, or carries the payload. Services and the gateways before them put errors into bodies of many forms
//! under status 200: what has the members of an error and no payload is an error.

use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::envelope::{code, is_word_of_success, outcome_of};
use super::tolerant::{self, Node};
use crate::{Code, Outcome};

/// What a response is expected to hold.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Expected {
    pub(crate) payload: Payload,
    /// Whether `status` is that of an envelope, even if the payload knows a member of the name.
    pub(crate) has_status: bool,
    /// The members that the payload knows; `None` if it takes any.
    pub(crate) fields: Option<&'static [&'static str]>,
    /// Whether a `message` without anything else is an error.
    pub(crate) message_is_error: bool,
}

/// How deep an error may be wrapped in other objects.
const DEEPEST: usize = 3;

/// Where the payload is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Payload {
    /// In the member `data`.
    Data,
    /// It is the whole body.
    Whole,
}

/// How the operation ended, and the members that say so.
#[derive(Debug)]
pub(crate) struct Verdict {
    /// `None` for an error.
    pub(crate) outcome: Option<Outcome>,
    pub(crate) members: Map<String, Value>,
}

/// The value of a member, read or not.
pub(crate) trait Part {
    fn is_null(&self) -> bool;
    fn to_value(&self) -> Value;

    /// Whether there is nothing in it.
    fn is_empty(&self) -> bool {
        is_empty(&self.to_value())
    }
}

impl Part for &RawValue {
    fn is_null(&self) -> bool {
        self.get() == "null"
    }

    fn to_value(&self) -> Value {
        tolerant::read(self.get().as_bytes(), None).unwrap_or_default()
    }

    fn is_empty(&self) -> bool {
        // Longer ones hold something, even if it is space.
        self.get().len() < 64 && is_empty(&self.to_value())
    }
}

impl Part for &Node<'_> {
    fn is_null(&self) -> bool {
        Node::is_null(self)
    }

    fn to_value(&self) -> Value {
        Node::to_value(self)
    }
}

impl Part for &Value {
    fn is_null(&self) -> bool {
        Value::is_null(self)
    }

    fn to_value(&self) -> Value {
        Value::clone(self)
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Bool(_) | Value::Number(_) => false,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(values) => values.is_empty(),
        Value::Object(members) => members.is_empty(),
    }
}

/// Whether a member that an error has says that there is none.
fn is_blank(value: &Value) -> bool {
    match value {
        Value::Bool(value) => !value,
        Value::Number(number) => number.as_f64() == Some(0.0),
        value => is_empty(value),
    }
}

/// What the name of a member says of its meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Status,
    Code,
    Success,
    /// It is there when something went wrong.
    Error,
    Message,
    Data,
    /// It comes with successes and errors alike.
    Neutral,
    Other,
}

/// Longer names have no meaning here.
const LONGEST_NAME: usize = 24;

/// Whether a member of this name may say how an operation ended.
pub(crate) fn tells_outcome(name: &str) -> bool {
    !matches!(role(name), Role::Data | Role::Neutral | Role::Other)
}

/// Whether a member of this name is more than a companion of successes and errors alike.
pub(crate) fn may_be_payload(name: &str) -> bool {
    matches!(role(name), Role::Data | Role::Other)
}

fn role(name: &str) -> Role {
    let letters = name.bytes().filter(|letter| !matches!(letter, b'_' | b'-'));
    let mut small = [0; LONGEST_NAME];
    let mut length = 0_usize;
    for letter in letters {
        let Some(place) = small.get_mut(length) else {
            return Role::Other;
        };
        *place = letter.to_ascii_lowercase();
        length = length.saturating_add(1);
    }
    match std::str::from_utf8(&small[..length]).unwrap_or_default() {
        "status" => Role::Status,
        "code" | "statuscode" | "resultcode" | "returncode" => Role::Code,
        "success" | "successful" | "succeeded" | "issuccess" | "issuccessful" | "ok" => Role::Success,
        "error" | "errors" | "errorcode" | "errorcodes" | "errordescription" | "errordetail" | "errordetails"
        | "errorid" | "errormessage" | "errormessages" | "errormsg" | "errorreason" | "errorsummary" | "errortype"
        | "exception" | "exceptions" | "exceptionmessage" | "exceptiontype" | "failure" | "failures" | "fault"
        | "faults" | "faultcode" | "faultstring" => Role::Error,
        "message" | "messages" | "msg" => Role::Message,
        "data" => Role::Data,
        "correlationid" | "description" | "detail" | "details" | "instance" | "moreinfo" | "operationid" | "path"
        | "reason" | "referenceid" | "requestid" | "stack" | "stacktrace" | "timestamp" | "title" | "trace"
        | "traceid" | "type" => Role::Neutral,
        _ => Role::Other,
    }
}

/// What a status or a code says by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    Success(Outcome),
    Error,
    Unclear,
}

fn said_by(value: &Value) -> Said {
    let code = match value {
        Value::Bool(true) => return Said::Success(Outcome::Done),
        Value::Bool(false) => return Said::Error,
        Value::Null | Value::Array(_) | Value::Object(_) => return Said::Unclear,
        Value::Number(_) | Value::String(_) => code(value),
    };
    let Some(code) = code else {
        return Said::Unclear;
    };
    if let Some(outcome) = outcome_of(&code) {
        return Said::Success(outcome);
    }
    match code {
        // That of HTTP.
        Code::Number(200..300) => Said::Success(Outcome::Done),
        Code::Text(text) if value.is_string() => {
            let text = text.to_ascii_lowercase();
            match BAD_WORDS.iter().any(|word| text.contains(word)) {
                true => Said::Error,
                false => Said::Unclear,
            }
        }
        Code::Number(_) | Code::Text(_) => Said::Error,
    }
}

/// Parts of words such as `FAILURE` and `Unauthorized`.
const BAD_WORDS: [&str; 12] = [
    "abort",
    "denied",
    "err",
    "exception",
    "expired",
    "fail",
    "fault",
    "forbidden",
    "invalid",
    "refused",
    "reject",
    "unauth",
];

/// Judges the members of a body.
pub(crate) fn judge<'m, P: Part>(members: impl IntoIterator<Item = (&'m str, P)>, expected: Expected) -> Verdict {
    judge_at(0, members, expected)
}

fn judge_at<'m, P: Part>(depth: usize, members: impl IntoIterator<Item = (&'m str, P)>, expected: Expected) -> Verdict {
    let mut signs = Signs::default();
    for (name, part) in members {
        if !part.is_null() {
            signs.add(name, part, expected);
        }
    }
    Verdict {
        outcome: signs.outcome(depth, expected),
        members: signs.members,
    }
}

/// Whether every entry of a list is an error.
pub(crate) fn are_errors(entries: &[Value], expected: Expected) -> bool {
    are_errors_at(0, entries, expected)
}

fn are_errors_at(depth: usize, entries: &[Value], expected: Expected) -> bool {
    !entries.is_empty() && entries.iter().all(|entry| is_error(depth, entry, expected))
}

fn is_error(depth: usize, value: &Value, expected: Expected) -> bool {
    let expected = Expected {
        payload: Payload::Whole,
        ..expected
    };
    let deeper = depth.saturating_add(1);
    match value {
        _ if depth > DEEPEST => false,
        Value::Object(members) => {
            let members = members.iter().map(|(name, value)| (name.as_str(), value));
            judge_at(deeper, members, expected).outcome.is_none()
        }
        Value::Array(entries) => are_errors_at(deeper, entries, expected),
        _ => false,
    }
}

/// What was found in a body.
struct Signs<P> {
    members: Map<String, Value>,
    /// What an envelope says.
    said: Said,
    /// What a status or a code says that may be one of the payload.
    hinted: Option<Said>,
    /// Members that an error has.
    errors: bool,
    message: bool,
    message_of_status: bool,
    /// A member that the payload has, and an error may have.
    ambiguous: bool,
    /// The same, and it would be an error if there were a message with it.
    is_bad_with_message: bool,
    /// A member that only the payload has.
    payload: bool,
    /// What could hold the payload, which the first of the pair tells, or another error.
    holders: Vec<(bool, P)>,
}

impl<P> Default for Signs<P> {
    fn default() -> Self {
        Self {
            members: Map::new(),
            said: Said::Unclear,
            hinted: None,
            errors: false,
            message: false,
            message_of_status: false,
            ambiguous: false,
            is_bad_with_message: false,
            payload: false,
            holders: Vec::new(),
        }
    }
}

impl<P: Part> Signs<P> {
    fn add(&mut self, name: &str, part: P, expected: Expected) {
        let is_whole = expected.payload == Payload::Whole;
        let is_known = is_whole && expected.fields.is_some_and(|fields| fields.contains(&name));
        match role(name) {
            Role::Data if !is_whole => self.holders.push((true, part)),
            Role::Other | Role::Data if is_known => self.payload |= !part.is_empty(),
            Role::Other | Role::Data => {
                let belongs = is_whole && expected.fields.is_none();
                self.holders.push((belongs, part));
            }
            Role::Neutral => {}
            role => {
                let value = part.to_value();
                let is_status_of_payload = is_known && !expected.has_status && !value.is_object();
                if is_status_of_payload && (value.is_string() || role != Role::Status) {
                    // A job may have failed, but doesn't say so in a message.
                    match said_by(&value) {
                        Said::Error => self.is_bad_with_message = true,
                        _ => self.ambiguous = true,
                    }
                } else {
                    self.note(role, &value, expected);
                    self.members.insert(name.to_owned(), value);
                }
            }
        }
    }

    fn note(&mut self, role: Role, value: &Value, expected: Expected) {
        let is_enveloped = expected.payload == Payload::Data;
        match role {
            _ if value.as_str().is_some_and(|text| text.trim().is_empty()) => {}
            Role::Status => {
                self.errors |= value.as_object().is_some_and(has_errors);
                self.message_of_status = says_something(value.get("message"));
                match (status(value), value) {
                    (Said::Unclear, Value::Object(_)) => {}
                    (Said::Unclear, _) => self.hint(Said::Unclear),
                    (said, _) if is_enveloped || expected.has_status => self.said = said,
                    (said, _) => self.hint(said),
                }
            }
            Role::Code => self.hint(said_by(value)),
            Role::Success => match (is_true(value), is_enveloped) {
                (true, _) => self.hint(Said::Success(Outcome::Done)),
                (false, false) => self.hint(Said::Error),
                (false, true) if self.said == Said::Unclear => self.said = Said::Error,
                (false, true) => {}
            },
            Role::Error => self.errors |= !is_blank(value),
            Role::Message => self.message |= says_something(Some(value)),
            Role::Data | Role::Neutral | Role::Other => {}
        }
    }

    /// Of several hints the worst counts.
    fn hint(&mut self, said: Said) {
        self.hinted = match (self.hinted, said) {
            (Some(Said::Error), _) | (_, Said::Error) => Some(Said::Error),
            (Some(Said::Success(outcome)), _) => Some(Said::Success(outcome)),
            (_, said) => Some(said),
        };
    }

    fn outcome(&self, depth: usize, expected: Expected) -> Option<Outcome> {
        match self.said {
            Said::Success(outcome) => return Some(outcome),
            Said::Error => return None,
            Said::Unclear => {}
        }
        let nested = Expected {
            has_status: false,
            // What is beside an error tells of it.
            message_is_error: self.errors || self.hinted == Some(Said::Error),
            ..expected
        };
        let mut payload = self.payload;
        let mut nested_error = false;
        for (belongs, part) in &self.holders {
            if payload {
                break;
            }
            let is_error = is_error(depth, &part.to_value(), nested);
            nested_error |= is_error;
            payload |= *belongs && !is_error && !part.is_empty();
        }
        let is_enveloped = expected.payload == Payload::Data;
        match self.hinted {
            Some(Said::Success(outcome)) => return Some(outcome),
            Some(Said::Error) if is_enveloped || !payload => return None,
            _ => {}
        }
        if payload {
            return Some(match self.errors && is_enveloped {
                true => Outcome::Partial,
                false => Outcome::Done,
            });
        }
        let is_said = expected.message_is_error && (self.is_bad_with_message || !self.ambiguous);
        let message = self.message && is_said;
        let is_error = self.errors || message || self.message_of_status || nested_error || self.hinted.is_some();
        (!is_error).then_some(Outcome::Done)
    }
}

fn is_true(value: &Value) -> bool {
    match value {
        Value::String(text) => {
            let text = text.trim();
            text.eq_ignore_ascii_case("true") || text == "1"
        }
        value => !is_blank(value),
    }
}

/// What the member `status` says: an object with a code, or the code itself.
fn status(value: &Value) -> Said {
    match value {
        Value::Object(members) => match members.get("code").and_then(code) {
            None => Said::Unclear,
            Some(code) => outcome_of(&code).map_or(Said::Error, Said::Success),
        },
        value => said_by(value),
    }
}

fn has_errors(members: &Map<String, Value>) -> bool {
    let mut members = members.iter();
    members.any(|(name, value)| role(name) == Role::Error && !is_blank(value))
}

/// Whether a message says more than that all is well.
fn says_something(message: Option<&Value>) -> bool {
    match message {
        Some(Value::String(text)) => !text.trim().is_empty() && !is_word_of_success(text),
        Some(value) => !is_blank(value),
        None => false,
    }
}
