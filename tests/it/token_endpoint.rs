//! A token endpoint whose answers the test decides, and the calls that need its tokens.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use genesys_multicloud_cx::auth::{Credentials, OAuthClient, TokenStore};
use genesys_multicloud_cx::{AuthenticationErrorKind, Client, Error};

use crate::wire::{Answer, Request, Wire, json, ok};

/// In place of an answer: the connection is closed.
pub const CUT: &[u8] = b"cut";

/// A service whose access tokens are good until `expire`.
pub struct Service {
    pub wire: Wire,
    state: Arc<Mutex<State>>,
}

struct State {
    refresh: Answer,
    sign_in: Answer,
    good: usize,
    issued: usize,
    expires_in: Option<u64>,
}

impl Service {
    pub async fn new() -> Self {
        let state = Arc::new(Mutex::new(State {
            refresh: Vec::new(),
            sign_in: Vec::new(),
            good: 1,
            issued: 0,
            expires_in: None,
        }));
        let serving = Arc::clone(&state);
        let wire = Wire::by(move |_, request| serving.lock().unwrap().answer(request)).await;
        Self { wire, state }
    }

    /// From now on refresh tokens are answered so; with nothing they are good.
    pub fn refresh(&self, answer: impl Into<Answer>) {
        self.state.lock().unwrap().refresh = answer.into();
    }

    /// The same for passwords and codes.
    pub fn sign_in(&self, answer: impl Into<Answer>) {
        self.state.lock().unwrap().sign_in = answer.into();
    }

    /// How many seconds tokens last by what is said of them.
    pub fn expires_in(&self, seconds: u64) {
        self.state.lock().unwrap().expires_in = Some(seconds);
    }

    /// Ends the access tokens that were given out.
    pub fn expire(&self) {
        let mut state = self.state.lock().unwrap();
        state.good = state.issued + 1;
    }

    pub fn client(&self, credentials: Credentials) -> Client {
        let builder = self.wire.builder().credentials(credentials);
        builder.build().unwrap()
    }

    pub fn sharing(&self, credentials: Credentials, store: impl TokenStore) -> Client {
        let builder = self.wire.builder().credentials(credentials);
        builder.token_store(store).build().unwrap()
    }

    /// The token requests, in order.
    pub fn exchanges(&self) -> Vec<Request> {
        let requests = self.wire.requests().into_iter();
        requests.filter(is_token).collect()
    }

    pub fn grants(&self) -> Vec<String> {
        self.exchanges().iter().map(grant_type).collect()
    }
}

impl State {
    fn answer(&mut self, request: &Request) -> Answer {
        if !is_token(request) {
            let authorization = request.header("authorization").unwrap();
            let number: usize = authorization["Bearer access-".len()..].parse().unwrap();
            return match number >= self.good {
                true => ok("{}"),
                false => json("401 Unauthorized", ""),
            };
        }
        let answer = match grant_type(request).as_str() {
            "refresh_token" => &self.refresh,
            _ => &self.sign_in,
        };
        match answer.as_slice() {
            b"" => {}
            CUT => return Vec::new(),
            answer => return answer.to_vec(),
        }
        self.issued += 1;
        token(self.issued, self.expires_in)
    }
}

pub fn token(number: usize, expires_in: Option<u64>) -> Answer {
    let lifetime = expires_in.map_or(String::new(), |seconds| format!(r#""expires_in":{seconds},"#));
    ok(&format!(
        r#"{{"access_token":"access-{number}",{lifetime}"refresh_token":"refresh-{number}"}}"#
    ))
}

pub fn is_token(request: &Request) -> bool {
    request.line().contains("/oauth/token")
}

pub fn field(request: &Request, name: &str) -> Option<String> {
    let mut fields = url::form_urlencoded::parse(&request.body).into_owned();
    fields.find(|(key, _)| key == name).map(|(_, value)| value)
}

pub fn grant_type(request: &Request) -> String {
    field(request, "grant_type").unwrap()
}

pub fn application() -> OAuthClient {
    OAuthClient::new("id", "secret")
}

pub fn password() -> Credentials {
    Credentials::password(application(), "user", "password")
}

pub fn refresh_token() -> Credentials {
    Credentials::refresh_token(application(), "refresh-0")
}

pub async fn ping(client: &Client) -> Result<(), Error> {
    client.authentication().ping().send().await.map(|_| ())
}

/// So many calls at once, all of which succeed.
pub async fn ping_often(client: &Client, calls: usize) {
    let calls = (0..calls).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { ping(&client).await })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
}

#[track_caller]
pub fn kind(error: &Error) -> AuthenticationErrorKind {
    match error {
        Error::Authentication(error) => error.kind,
        other => panic!("{other:?}"),
    }
}

/// Lets time pass for everything but the wire.
pub async fn advance(seconds: u64) {
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(seconds)).await;
    tokio::time::resume();
}
