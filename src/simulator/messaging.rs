//! The Third-Party Messaging service.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::StatusCode;
use serde_json::{Value, json};

use super::accounts::unguessable;
use super::answer::Answer;
use super::clock::milliseconds;
use super::conversations::{Interaction, Webhooks};
use super::receipts::{Sent, is_receipt};
use super::recent::{Log, Recent};
use super::request::{Call, Request};
use super::server::Handler;
use super::state::State;
use crate::webhook::signature;

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("deleteMedia", delete_media),
    ("downloadMedia", download_media),
    ("sendMessages", send_messages),
    ("uploadMedia", upload_media),
];

const ANY_TYPE: &str = "application/octet-stream";

/// How many files a channel keeps, and how many bytes they may have together.
const MOST_MEDIA: usize = 10_000;
const MOST_MEDIA_BYTES: usize = 256 * 1024 * 1024;
/// How many consumers a channel has open interactions with.
const MOST_INTERACTIONS: usize = 10_000;

/// The channels of the tenant, and what came in on them.
pub(super) struct Channels {
    channels: BTreeMap<String, Channel>,
    pub(super) received: Log<Value>,
    /// The time in the identifiers of the latest messages.
    latest: u64,
}

pub(super) struct Channel {
    secret: String,
    media: Recent<Media>,
    media_bytes: usize,
    pub(super) webhooks: Webhooks,
    /// Those that are open, by the consumer.
    pub(super) interactions: Recent<Interaction>,
    pub(super) sent: Sent,
}

impl Channel {
    fn new(secret: String) -> Self {
        Self {
            secret,
            media: Recent::new(MOST_MEDIA),
            media_bytes: 0,
            webhooks: Webhooks::default(),
            interactions: Recent::new(MOST_INTERACTIONS),
            sent: Sent::default(),
        }
    }

    /// Keeps a file, and forgets the oldest where there is no room for it.
    fn keep(&mut self, id: String, file: Media) {
        self.media_bytes += file.content.len();
        self.media.insert(id, file);
        while self.media_bytes > MOST_MEDIA_BYTES {
            let Some(oldest) = self.media.remove_oldest() else {
                break;
            };
            self.media_bytes -= oldest.content.len();
        }
    }

    fn delete(&mut self, id: &str) -> Option<Media> {
        let deleted = self.media.remove(id)?;
        self.media_bytes -= deleted.content.len();
        Some(deleted)
    }
}

#[derive(Debug)]
struct Media {
    file_name: Option<String>,
    content_type: String,
    content: Bytes,
}

impl Media {
    fn shown(&self, id: &str) -> Value {
        json!({
            "mediaId": id,
            "filename": self.file_name,
            "length": self.content.len(),
            "mimetype": self.content_type,
            "url": format!("genesys://nexus/{id}"),
        })
    }
}

impl Channels {
    /// Channels by their identifiers, with their secrets. As many messages can be looked at.
    pub(super) fn new(secrets: BTreeMap<String, String>, history: usize) -> Self {
        let channels = secrets.into_iter();
        let channels = channels.map(|(id, secret)| (id, Channel::new(secret)));
        Self {
            channels: channels.collect(),
            received: Log::new(history),
            latest: 0,
        }
    }

    pub(super) fn secrets(&self) -> BTreeMap<String, String> {
        let channels = self.channels.iter();
        channels
            .map(|(id, channel)| (id.clone(), channel.secret.clone()))
            .collect()
    }

    pub(super) fn get(&mut self, id: &str) -> Option<&mut Channel> {
        self.channels.get_mut(id)
    }

    /// Identifiers for messages that belong together: as in the manual the time, which is another
    /// each time, and a number.
    pub(super) fn message_ids(&mut self) -> impl Iterator<Item = String> + use<> {
        self.latest = milliseconds().max(self.latest + 1);
        let time = self.latest;
        (0_u64..).map(move |number| format!("{time}-{number}"))
    }

    /// The channel that a request names; it was found when the request was let in.
    fn named(&mut self, call: &Call<'_>) -> Option<&mut Channel> {
        self.get(call.arguments.path("channelId"))
    }
}

/// Lets a request in whose body is signed with the secret of its channel.
pub(super) fn authorise(
    state: &State,
    request: &Request,
    path: &BTreeMap<String, String>,
) -> Result<(), Answer> {
    let no = |status, message: &str| Err(refuse(status, message, &request.path));
    let id = path
        .get("channelId")
        .map(String::as_str)
        .unwrap_or_default();
    let channels = state.channels.lock();
    let Some(channel) = channels.channels.get(id) else {
        return no(StatusCode::NOT_FOUND, "Channel not found");
    };
    let signature = request.header(signature::HEADER).unwrap_or_default();
    if !signature::is_right(signature, &channel.secret, &request.body) {
        return no(StatusCode::UNAUTHORIZED, "Unauthorized");
    }
    // One that is missing is for the check of parameters to report.
    match request.header("x-ccid") {
        Some(ccid) if ccid != state.settings.ccid => no(StatusCode::FORBIDDEN, "Forbidden"),
        _ => Ok(()),
    }
}

pub(super) fn refuse(status: StatusCode, message: &str, _: &str) -> Answer {
    let body = json!({ "status": { "code": status.as_u16(), "message": message } });
    Answer::json(status, &body)
}

fn lost(call: &Call<'_>) -> Answer {
    refuse(StatusCode::NOT_FOUND, "Media not found", call.path())
}

fn done(data: &Value) -> Answer {
    let status = json!({ "code": 0, "message": null });
    Answer::json(StatusCode::OK, &json!({ "status": status, "data": data }))
}

fn upload_media(state: &State, call: &Call<'_>) -> Answer {
    let mut channels = state.channels.lock();
    let (Some(part), Some(channel)) = (call.arguments.part("file"), channels.named(call)) else {
        return lost(call);
    };
    let content_type = part.content_type.as_deref().unwrap_or(ANY_TYPE);
    if content_type.contains(|c: char| !c.is_ascii() || c.is_ascii_control()) {
        // It could not be given back in a header.
        let message = "Unsupported Media Type";
        return refuse(StatusCode::UNSUPPORTED_MEDIA_TYPE, message, call.path());
    }
    let uploaded = Media {
        file_name: part.file_name.clone(),
        content_type: content_type.to_owned(),
        content: part.content.clone(),
    };
    let id = unguessable();
    let shown = uploaded.shown(&id);
    channel.keep(id, uploaded);
    done(&shown)
}

fn download_media(state: &State, call: &Call<'_>) -> Answer {
    let mut channels = state.channels.lock();
    let channel = channels.named(call);
    match channel.and_then(|channel| channel.media.get(call.arguments.path("mediaId"))) {
        Some(media) => Answer::bytes(StatusCode::OK, &media.content_type, media.content.clone()),
        None => lost(call),
    }
}

fn delete_media(state: &State, call: &Call<'_>) -> Answer {
    let mut channels = state.channels.lock();
    let id = call.arguments.path("mediaId");
    match channels.named(call).and_then(|channel| channel.delete(id)) {
        Some(media) => done(&media.shown(id)),
        None => lost(call),
    }
}

/// Receipts get no identifiers.
fn send_messages(state: &State, call: &Call<'_>) -> Answer {
    let messages = call.arguments.body["messages"].as_array();
    let messages = messages.cloned().unwrap_or_default();
    let contents: Vec<_> = messages
        .iter()
        .filter(|message| !is_receipt(message))
        .collect();
    let ids = {
        let mut channels = state.channels.lock();
        if let Some(channel) = channels.named(call)
            && let Err(reason) = channel.sent.take(&messages)
        {
            return refuse(StatusCode::BAD_REQUEST, &reason, call.path());
        }
        for message in &messages {
            channels.received.push(message.clone());
        }
        channels.message_ids().take(contents.len())
    };
    let ids = ids.map(|id| match state.settings.plain_message_ids {
        true => json!(id),
        false => json!({ "id": id }),
    });
    let ids: Vec<Value> = ids.collect();
    for message in contents {
        state.consumer_wrote(call.arguments.path("channelId"), message);
    }
    if ids.is_empty() {
        let status = json!({ "code": 0, "message": null });
        return Answer::json(StatusCode::OK, &json!({ "status": status }));
    }
    done(&json!({ "ids": ids }))
}
