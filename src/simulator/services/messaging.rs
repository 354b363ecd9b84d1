//! The Third-Party Messaging service.

use std::collections::BTreeMap;

use http::StatusCode;
use serde_json::{Value, json};

use super::conversations::Conversations;
use super::handler::Handler;
use crate::core::signature;
use crate::simulator::protocol::request::{Call, Request};
use crate::simulator::protocol::response::ServiceResponse;
use crate::simulator::stores::channels::{Channel, Channels, Media};
use crate::simulator::stores::identifier::unguessable;
use crate::simulator::stores::receipts::is_receipt;
use crate::simulator::stores::state::State;

pub(crate) const HANDLERS: &[(&str, Handler)] = &[
    ("deleteMedia", delete_media),
    ("downloadMedia", download_media),
    ("sendMessages", send_messages),
    ("uploadMedia", upload_media),
];

const ANY_TYPE: &str = "application/octet-stream";

/// Lets a request in whose body is signed with the secret of its channel.
pub(crate) fn authorise(
    state: &State,
    request: &Request,
    path: &BTreeMap<String, String>,
) -> Result<(), ServiceResponse> {
    let no = |status, message: &str| Err(refuse(status, message, &request.path));
    let id = path.get("channelId").map(String::as_str).unwrap_or_default();
    let mut channels = state.channels.lock();
    let Some(channel) = channels.get(id) else {
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

pub(crate) fn refuse(status: StatusCode, message: &str, _: &str) -> ServiceResponse {
    let body = json!({ "status": { "code": status.as_u16(), "message": message } });
    ServiceResponse::json(status, &body)
}

fn lost(call: &Call<'_>) -> ServiceResponse {
    refuse(StatusCode::NOT_FOUND, "Media not found", call.path())
}

/// The channel that a request names; it was found when the request was let in.
fn named<'a>(channels: &'a mut Channels, call: &Call<'_>) -> Option<&'a mut Channel> {
    channels.get(call.arguments.path("channelId"))
}

fn done(data: &Value) -> ServiceResponse {
    let status = json!({ "code": 0, "message": null });
    ServiceResponse::json(StatusCode::OK, &json!({ "status": status, "data": data }))
}

fn upload_media(state: &State, call: &Call<'_>) -> ServiceResponse {
    let mut channels = state.channels.lock();
    let (Some(part), Some(channel)) = (call.arguments.part("file"), named(&mut channels, call)) else {
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

fn download_media(state: &State, call: &Call<'_>) -> ServiceResponse {
    let mut channels = state.channels.lock();
    let channel = named(&mut channels, call);
    match channel.and_then(|channel| channel.media.get(call.arguments.path("mediaId"))) {
        Some(media) => ServiceResponse::bytes(StatusCode::OK, &media.content_type, media.content.clone()),
        None => lost(call),
    }
}

fn delete_media(state: &State, call: &Call<'_>) -> ServiceResponse {
    let mut channels = state.channels.lock();
    let id = call.arguments.path("mediaId");
    match named(&mut channels, call).and_then(|channel| channel.delete(id)) {
        Some(media) => done(&media.shown(id)),
        None => lost(call),
    }
}

/// Receipts get no identifiers.
fn send_messages(state: &State, call: &Call<'_>) -> ServiceResponse {
    let messages = call.arguments.body["messages"].as_array();
    let messages = messages.cloned().unwrap_or_default();
    let contents: Vec<_> = messages.iter().filter(|message| !is_receipt(message)).collect();
    let ids = {
        let mut channels = state.channels.lock();
        if let Some(channel) = named(&mut channels, call)
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
        Conversations::of(state).consumer_wrote(call.arguments.path("channelId"), message);
    }
    if ids.is_empty() {
        let status = json!({ "code": 0, "message": null });
        return ServiceResponse::json(StatusCode::OK, &json!({ "status": status }));
    }
    done(&json!({ "ids": ids }))
}
