//! The Third-Party Messaging service.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::StatusCode;
use serde_json::{Value, json};

use super::accounts::unguessable;
use super::answer::Answer;
use super::clock::milliseconds;
use super::conversations::{Interaction, Webhooks};
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

/// The channels of the tenant, and everything that came in on them.
#[derive(Default)]
pub(super) struct Channels {
    channels: BTreeMap<String, Channel>,
    pub(super) received: Vec<Value>,
    /// The time in the identifiers of the latest messages.
    latest: u64,
}

pub(super) struct Channel {
    secret: String,
    media: BTreeMap<String, Media>,
    pub(super) webhooks: Webhooks,
    /// Those that are open, by the consumer.
    pub(super) interactions: BTreeMap<String, Interaction>,
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
    /// Channels by their identifiers, with their secrets.
    pub(super) fn new(secrets: BTreeMap<String, String>) -> Self {
        let channel = |(id, secret)| {
            let channel = Channel {
                secret,
                media: BTreeMap::new(),
                webhooks: Webhooks::default(),
                interactions: BTreeMap::new(),
            };
            (id, channel)
        };
        Self {
            channels: secrets.into_iter().map(channel).collect(),
            ..Self::default()
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

    /// The media of the channel that a request names; it was found when the request was let in.
    fn media(&mut self, call: &Call<'_>) -> Option<&mut BTreeMap<String, Media>> {
        let channel = self.get(call.arguments.path("channelId"))?;
        Some(&mut channel.media)
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
    let (Some(part), Some(media)) = (call.arguments.part("file"), channels.media(call)) else {
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
    media.insert(id, uploaded);
    done(&shown)
}

fn download_media(state: &State, call: &Call<'_>) -> Answer {
    let mut channels = state.channels.lock();
    let media = channels.media(call);
    match media.and_then(|media| media.get(call.arguments.path("mediaId"))) {
        Some(media) => Answer::bytes(StatusCode::OK, &media.content_type, media.content.clone()),
        None => lost(call),
    }
}

fn delete_media(state: &State, call: &Call<'_>) -> Answer {
    let mut channels = state.channels.lock();
    let id = call.arguments.path("mediaId");
    match channels.media(call).and_then(|media| media.remove(id)) {
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
        .filter(|message| message["type"] != "Receipt")
        .collect();
    let ids = {
        let mut channels = state.channels.lock();
        channels.received.extend(messages.iter().cloned());
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
