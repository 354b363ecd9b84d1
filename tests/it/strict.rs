//! A service that rotates refresh tokens as strictly as RFC 9700, section 4.14.2, has it: one that comes twice ends the
//! whole session.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex};

use genesys_multicloud_cx::ClientBuilder;
use genesys_multicloud_cx::auth::{Credentials, OAuthClient};

use crate::wire::{Answer, Request, Wire, json, ok};

pub struct Strict {
    pub wire: Wire,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    /// The number of a token's sign-in.
    refresh_tokens: HashMap<String, usize>,
    access_tokens: HashMap<String, usize>,
    used: HashSet<String>,
    revoked: HashSet<usize>,
    used_codes: HashSet<String>,
    calls: usize,
    issued: usize,
    grants: Vec<String>,
    reused: Vec<String>,
}

/// How long an access token lasts.
#[derive(Clone, Copy)]
pub enum Life {
    Seconds(u64),
    /// Until so many calls were made with any.
    Calls(usize),
}

impl Strict {
    pub async fn start() -> Self {
        Self::by(Life::Seconds(3600), |_| ()).await
    }

    /// Has every answer to a token request wait for `before_answer`, by when the service has done its part.
    pub async fn by(life: Life, before_answer: impl Fn(&str) + Send + Sync + 'static) -> Self {
        let state = Arc::new(Mutex::new(State::default()));
        let serving = Arc::clone(&state);
        let wire = Wire::by(move |_, request| {
            if !request.line().contains("/oauth/token") {
                return serving.lock().unwrap().call(request, life);
            }
            let answer = serving.lock().unwrap().token(request, life);
            before_answer(request.text());
            answer
        })
        .await;
        Self { wire, state }
    }

    pub fn builder(&self) -> ClientBuilder {
        self.wire.builder()
    }

    /// Ends all access tokens.
    pub fn expire(&self) {
        self.state.lock().unwrap().access_tokens.clear();
    }

    /// Ends everything that was given.
    pub fn revoke(&self) {
        let mut state = self.state.lock().unwrap();
        let all = 0..=state.issued;
        state.revoked.extend(all);
    }

    /// The grant types that were asked for, in order.
    pub fn grants(&self) -> Vec<String> {
        self.state.lock().unwrap().grants.clone()
    }

    pub fn count(&self, grant: &str) -> usize {
        let grants = self.grants();
        grants.iter().filter(|asked| *asked == grant).count()
    }

    /// The refresh tokens and codes that came more than once.
    pub fn reused(&self) -> Vec<String> {
        self.state.lock().unwrap().reused.clone()
    }
}

impl State {
    fn call(&mut self, request: &Request, life: Life) -> Answer {
        let header = request.header("authorization").unwrap_or_default();
        let token = header.strip_prefix("Bearer ").unwrap_or_default();
        let is_good = self
            .access_tokens
            .get(token)
            .is_some_and(|sign_in| !self.revoked.contains(sign_in));
        if !is_good {
            return json("401 Unauthorized", "{}");
        }
        self.calls += 1;
        if matches!(life, Life::Calls(calls) if self.calls.is_multiple_of(calls)) {
            self.access_tokens.clear();
        }
        if request.line().contains("/sign-out")
            && let Some(sign_in) = self.access_tokens.get(token)
        {
            self.revoked.insert(*sign_in);
        }
        ok("{}")
    }

    fn token(&mut self, request: &Request, life: Life) -> Answer {
        let form: HashMap<String, String> = url::form_urlencoded::parse(&request.body).into_owned().collect();
        let refused = || json("400 Bad Request", r#"{"error":"invalid_grant"}"#);
        self.grants.push(form["grant_type"].clone());
        let sign_in = match form["grant_type"].as_str() {
            "refresh_token" => {
                let token = &form["refresh_token"];
                let Some(sign_in) = self.refresh_tokens.get(token).copied() else {
                    return refused();
                };
                if !self.used.insert(token.clone()) {
                    self.reused.push(token.clone());
                    self.revoked.insert(sign_in);
                }
                if self.revoked.contains(&sign_in) {
                    return refused();
                }
                sign_in
            }
            "authorization_code" if !self.used_codes.insert(form["code"].clone()) => {
                self.reused.push(form["code"].clone());
                return refused();
            }
            _ => self.issued + 1,
        };
        self.issued += 1;
        let (access, refresh) = tokens(self.issued);
        self.access_tokens.insert(access.clone(), sign_in);
        self.refresh_tokens.insert(refresh.clone(), sign_in);
        let expires_in = match life {
            Life::Seconds(seconds) => seconds,
            Life::Calls(_) => 3600,
        };
        ok(&format!(
            r#"{{"access_token":"{access}","refresh_token":"{refresh}","expires_in":{expires_in}}}"#
        ))
    }
}

/// The access token and the refresh token that are given out as the first, the second and so on.
pub fn tokens(number: usize) -> (String, String) {
    (
        format!("swordfish-access-{number}"),
        format!("swordfish-refresh-{number}"),
    )
}

pub fn application() -> OAuthClient {
    OAuthClient::new("id", "swordfish-secret")
}

pub fn password() -> Credentials {
    Credentials::password(application(), "user", "swordfish-password")
}

pub fn code(code: &str) -> Credentials {
    Credentials::authorization_code(application(), code, "https://a/b")
}
