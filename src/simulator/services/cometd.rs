//! CometD: the Bayeux protocol over long-polling, and what the Statistics service sends over it.

use std::sync::MutexGuard;

use http::StatusCode;
use serde_json::{Value, json};

use super::handler::{AsyncHandler, HandlerFuture};
use crate::simulator::protocol::request::{Call, Request};
use crate::simulator::protocol::response::{ConnectionDropped, ServiceResponse, refuse};
use crate::simulator::stores::identifier::unguessable;
use crate::simulator::stores::notification;
use crate::simulator::stores::sessions::{
    Connect, Resume, SERVICE, SessionCookies, Sessions, UPDATES, Wait, covers, failure, success, unknown,
};
use crate::simulator::stores::state::State;

/// Each takes messages of every kind. Their paths are for the logs of gateways.
pub(crate) const HANDLERS: &[(&str, AsyncHandler)] = &[
    ("connect", exchange),
    ("disconnect", exchange),
    ("exchangeMessages", exchange),
    ("handshake", exchange),
    ("subscribe", exchange),
    ("unsubscribe", exchange),
];

const BROWSER_COOKIE: &str = "BAYEUX_BROWSER";
const BALANCER_COOKIE: &str = "AWSALB";
const STATISTICS_COOKIE: &str = "STATISTICS_SESSIONID";

const HANDSHAKE: &str = "/meta/handshake";
const CONNECT: &str = "/meta/connect";
const LONG_POLLING: &str = "long-polling";

/// Clients of the CometD project end some of these paths in a slash.
pub(crate) fn without_slash(path: &str) -> &str {
    let is_cometd = path.starts_with("/statistics/v3/notifications/");
    let bare = path.strip_suffix('/').filter(|_| is_cometd);
    bare.unwrap_or(path)
}

/// The CometD session that a request of the Statistics service belongs to, by its cookie.
pub(crate) fn owner(state: &State, request: &Request) -> Option<String> {
    let cookie = request.cookie(STATISTICS_COOKIE)?;
    state.sessions().owns(cookie).then(|| cookie.to_owned())
}

fn exchange<'a>(state: &'a State, call: &'a Call<'a>) -> HandlerFuture<'a> {
    Box::pin(async move {
        let messages = call.arguments.body.as_array();
        let messages = messages.map(Vec::as_slice).unwrap_or_default();
        match messages {
            [] => Ok(refuse(StatusCode::BAD_REQUEST, "body: no messages", call.path())),
            [message] if message["channel"] == HANDSHAKE => Ok(handshake(state, call.request, message)),
            messages if messages.iter().any(|message| message["channel"] == HANDSHAKE) => {
                let message = "body: a handshake comes alone";
                Ok(refuse(StatusCode::BAD_REQUEST, message, call.path()))
            }
            messages => Exchange::new(state, call.request, messages).answer().await,
        }
    })
}

fn handshake(state: &State, request: &Request, message: &Value) -> ServiceResponse {
    let mut sessions = state.sessions();
    let refused = if sessions.refuse_handshakes {
        Some("403::Handshake denied")
    } else if message.get("version").is_none() {
        Some("400::version_missing")
    } else if !offers_long_polling(message) {
        Some("400::supportedConnectionTypes_unusable")
    } else {
        None
    };
    if let Some(error) = refused {
        let mut reply = failure(message, error);
        reply["advice"] = json!({ "reconnect": "none" });
        return replies(vec![reply]);
    }
    let browser = request.cookie(BROWSER_COOKIE).map(str::to_owned);
    let balancer = request.cookie(BALANCER_COOKIE).map(str::to_owned);
    let (new_browser, new_balancer) = (browser.is_none(), balancer.is_none());
    let ties = SessionCookies {
        browser: browser.unwrap_or_else(unguessable),
        balancer: balancer.unwrap_or_else(unguessable),
    };
    let acknowledges = message.pointer("/ext/ack") == Some(&Value::Bool(true));
    let (id, statistics) = sessions.open(ties.clone(), acknowledges);

    let mut reply = success(message);
    reply["clientId"] = id.into();
    reply["version"] = "1.0".into();
    reply["supportedConnectionTypes"] = json!([LONG_POLLING]);
    reply["advice"] = sessions.advice();
    if acknowledges {
        reply["ext"] = json!({ "ack": true });
    }
    let cookie = format!("{STATISTICS_COOKIE}={statistics}; Path=/statistics/v3; HttpOnly");
    let mut answer = replies(vec![reply]).header("Set-Cookie", &cookie);
    if new_browser {
        // The CometD project's servers name no path.
        let cookie = format!("{BROWSER_COOKIE}={}; HttpOnly", ties.browser);
        answer = answer.header("Set-Cookie", &cookie);
    }
    if new_balancer {
        let cookie = format!("{BALANCER_COOKIE}={}; Path=/", ties.balancer);
        answer = answer.header("Set-Cookie", &cookie);
    }
    answer
}

fn offers_long_polling(message: &Value) -> bool {
    let types = message["supportedConnectionTypes"].as_array();
    types.is_some_and(|types| types.contains(&LONG_POLLING.into()))
}

fn replies(messages: Vec<Value>) -> ServiceResponse {
    ServiceResponse::json(StatusCode::OK, &Value::Array(messages))
}

/// Messages of a session and their replies.
struct Exchange<'a> {
    state: &'a State,
    messages: &'a [Value],
    ties: Option<SessionCookies>,
    /// What a subscribe brings at once.
    announced: Vec<Value>,
}

/// What there is to answer in place of replies.
type Instead = Result<ServiceResponse, ConnectionDropped>;

impl<'a> Exchange<'a> {
    fn new(state: &'a State, request: &Request, messages: &'a [Value]) -> Self {
        let ties = || {
            Some(SessionCookies {
                browser: request.cookie(BROWSER_COOKIE)?.to_owned(),
                balancer: request.cookie(BALANCER_COOKIE)?.to_owned(),
            })
        };
        Self {
            state,
            messages,
            ties: ties(),
            announced: Vec::new(),
        }
    }

    fn sessions(&self) -> MutexGuard<'a, Sessions> {
        self.state.sessions()
    }

    async fn answer(mut self) -> Result<ServiceResponse, ConnectionDropped> {
        let mut answers = Vec::new();
        for message in self.messages {
            let reply = match message["channel"].as_str().unwrap_or_default() {
                CONNECT => match self.connect(message).await {
                    Ok(reply) => reply,
                    Err(instead) => return instead,
                },
                "/meta/subscribe" => self.subscribe(message),
                "/meta/unsubscribe" => self.unsubscribe(message),
                "/meta/disconnect" => self.disconnect(message),
                channel if channel.starts_with("/meta/") => failure(message, "404::unknown_channel"),
                _ => failure(message, "403::publish_denied"),
            };
            answers.push(reply);
        }
        // As with the CometD project's servers, the first message tells whose messages go out.
        let id = self.messages.first().map_or("", client_id);
        let is_connected = |reply: &&mut Value| reply["channel"] == CONNECT && reply["successful"] == Value::Bool(true);
        let connect = answers.iter_mut().find(is_connected);
        let mut all = self.sessions().deliver(id, self.ties.as_ref(), connect);
        all.append(&mut self.announced);
        all.append(&mut answers);
        Ok(replies(all))
    }

    async fn connect(&self, message: &Value) -> Result<Value, Instead> {
        if message["connectionType"] != LONG_POLLING {
            return Ok(failure(message, "400::connectionType_unusable"));
        }
        let id = client_id(message);
        let is_alone = self.messages.len() == 1;
        let connect = self.sessions().connect(id, self.ties.as_ref(), message, is_alone);
        let wait = match connect {
            Connect::Reply(reply) => return Ok(reply),
            Connect::Wait(wait) => wait,
        };
        let Wait {
            number,
            timeout,
            resumed,
        } = wait;
        let _waiting = Waiting {
            state: self.state,
            id,
            number,
        };
        match tokio::time::timeout(timeout, resumed).await {
            Err(_) | Ok(Ok(Resume::Deliver)) => Ok(success(message)),
            Ok(Ok(Resume::Replaced)) => Err(Ok(ServiceResponse::empty(StatusCode::INTERNAL_SERVER_ERROR))),
            Ok(Ok(Resume::Dropped)) => Err(Err(ConnectionDropped)),
            Ok(Ok(Resume::Forgotten) | Err(_)) => Ok(unknown(message)),
        }
    }

    fn subscribe(&mut self, message: &Value) -> Value {
        let mut sessions = self.sessions();
        let announces = sessions.announce_on_subscribe;
        let Some(session) = sessions.find(client_id(message), self.ties.as_ref()) else {
            return unknown(message);
        };
        let Some(pattern) = message["subscription"].as_str() else {
            return failure(message, "403::subscription_missing");
        };
        if !covers(pattern, SERVICE) && !covers(pattern, UPDATES) {
            return failure(message, "403::subscribe_denied");
        }
        session.channels().insert(pattern.to_owned());
        if announces && covers(pattern, SERVICE) {
            let data = notification::service_state(self.state.board.is_available());
            self.announced.push(session.message(SERVICE, &data));
        }
        if announces && covers(pattern, UPDATES) {
            for statistics in self.state.board.values_of(session.statistics()) {
                let message = session.message(UPDATES, &notification::update(statistics));
                self.announced.push(message);
            }
        }
        success(message)
    }

    fn unsubscribe(&self, message: &Value) -> Value {
        let mut sessions = self.sessions();
        let Some(session) = sessions.find(client_id(message), self.ties.as_ref()) else {
            return unknown(message);
        };
        let Some(pattern) = message["subscription"].as_str() else {
            return failure(message, "403::subscription_missing");
        };
        session.channels().remove(pattern);
        success(message)
    }

    fn disconnect(&self, message: &Value) -> Value {
        if self.sessions().close(client_id(message), self.ties.as_ref()) {
            success(message)
        } else {
            unknown(message)
        }
    }
}

fn client_id(message: &Value) -> &str {
    message["clientId"].as_str().unwrap_or_default()
}

/// A connect that waits. However it ends, its session learns of it.
struct Waiting<'a> {
    state: &'a State,
    id: &'a str,
    number: u64,
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.state.sessions().end_poll(self.id, self.number);
    }
}
