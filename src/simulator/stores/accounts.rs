//! Users, and the codes and tokens that were issued to them.

use std::collections::BTreeMap;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use tokio::time::Instant;

use super::identifier::unguessable;
use super::recent::Recent;
use super::registration::User;
use crate::simulator::protocol::request::Session;

/// The longest that RFC 6749, section 4.1.2, recommends.
const CODE_LIFETIME: Duration = Duration::from_secs(600);

/// How many codes, sign-ins, access tokens and refresh tokens are known at once.
const MOST: usize = 100_000;

pub(crate) struct Accounts {
    users: BTreeMap<String, User>,
    token_lifetime: Duration,
    codes: Recent<Code>,
    /// Everything that came of one sign-in hangs on one grant, so that it can be revoked at once.
    grants: BTreeMap<u64, Grant>,
    access_tokens: Recent<AccessToken>,
    refresh_tokens: Recent<RefreshToken>,
    next_grant: u64,
}

struct Code {
    user: String,
    client: String,
    redirect_uri: String,
    /// The challenge of RFC 7636, made by S256.
    challenge: Option<String>,
    expires: Option<Instant>,
    /// What was issued for the code.
    grant: Option<u64>,
}

struct Grant {
    user: String,
    client: String,
}

struct AccessToken {
    grant: u64,
    expires: Option<Instant>,
}

struct RefreshToken {
    grant: u64,
    /// A used token is kept, to recognise who uses it again.
    used: bool,
}

pub(crate) struct Tokens {
    pub(crate) access: String,
    pub(crate) refresh: String,
    pub(crate) lifetime: Duration,
}

impl Accounts {
    pub(crate) fn new(users: BTreeMap<String, User>, token_lifetime: Duration) -> Self {
        Self {
            users,
            token_lifetime,
            codes: Recent::new(MOST),
            grants: BTreeMap::new(),
            access_tokens: Recent::new(MOST),
            refresh_tokens: Recent::new(MOST),
            next_grant: 0,
        }
    }

    pub(crate) fn user(&self, name: &str) -> Option<&User> {
        self.users.get(name)
    }

    /// The full name of the user who has this name and password. Without a tenant a name is
    /// enough if only one tenant has it.
    pub(crate) fn sign_in(&self, name: &str, password: &str) -> Option<String> {
        let user = self.users.get(name).or_else(|| {
            let mut namesakes = self
                .users
                .values()
                .filter(|user| user.user_name.split_once('\\').map(|(_, n)| n) == Some(name));
            let first = namesakes.next()?;
            namesakes.next().is_none().then_some(first)
        })?;
        (user.password == password).then(|| user.user_name.clone())
    }

    /// Says whether the old password was right.
    pub(crate) fn change_password(&mut self, user: &str, old: &str, new: &str) -> bool {
        match self.users.get_mut(user) {
            Some(user) if user.password == old => {
                new.clone_into(&mut user.password);
                true
            }
            _ => false,
        }
    }

    pub(crate) fn issue_code(&mut self, user: &str, client: &str, redirect_uri: &str) -> String {
        let code = unguessable();
        self.codes.insert(
            code.clone(),
            Code {
                user: user.to_owned(),
                client: client.to_owned(),
                redirect_uri: redirect_uri.to_owned(),
                challenge: None,
                expires: Instant::now().checked_add(CODE_LIFETIME),
                grant: None,
            },
        );
        code
    }

    /// From now on only who knows what the challenge was made from can use the code.
    pub(crate) fn bind_code(&mut self, code: &str, challenge: &str) {
        if let Some(known) = self.codes.get_mut(code) {
            known.challenge = Some(challenge.to_owned());
        }
    }

    pub(crate) fn redeem_code(
        &mut self,
        code: &str,
        client: &str,
        redirect_uri: &str,
        verifier: Option<&str>,
    ) -> Option<Tokens> {
        let known = self.codes.get(code)?;
        if known.client != client || known.redirect_uri != redirect_uri {
            return None;
        }
        // A verifier without a challenge is refused too: somebody may have taken the challenge out of the request
        // (RFC 9700, section 2.1.1).
        if known.challenge != verifier.map(challenge_of) {
            return None;
        }
        if let Some(grant) = known.grant {
            // Somebody else may have had the code first (RFC 6749, section 4.1.2).
            self.revoke(grant);
            return None;
        }
        if is_over(known.expires) {
            return None;
        }
        let user = known.user.clone();
        let grant = self.open_grant(&user, client);
        if let Some(known) = self.codes.get_mut(code) {
            known.grant = Some(grant);
        }
        Some(self.issue_tokens(grant))
    }

    pub(crate) fn grant(&mut self, user: &str, client: &str) -> Tokens {
        let grant = self.open_grant(user, client);
        self.issue_tokens(grant)
    }

    pub(crate) fn refresh(&mut self, token: &str, client: &str) -> Option<Tokens> {
        let known = self.refresh_tokens.get_mut(token)?;
        let grant = known.grant;
        if self.grants.get(&grant)?.client != client {
            return None;
        }
        if known.used {
            // One of the two who hold it stole it, and nobody can tell which.
            self.revoke(grant);
            return None;
        }
        known.used = true;
        Some(self.issue_tokens(grant))
    }

    pub(crate) fn session(&self, access_token: &str) -> Option<Session> {
        let token = self.access_tokens.get(access_token)?;
        if is_over(token.expires) {
            return None;
        }
        let grant = self.grants.get(&token.grant)?;
        Some(Session {
            grant: token.grant,
            user: grant.user.clone(),
            client: grant.client.clone(),
        })
    }

    pub(crate) fn revoke(&mut self, grant: u64) {
        self.grants.remove(&grant);
        self.access_tokens.retain(|token| token.grant != grant);
        self.refresh_tokens.retain(|token| token.grant != grant);
    }

    pub(crate) fn revoke_user(&mut self, user: &str) {
        let grants = self.grants.iter();
        let of_user = grants.filter(|(_, grant)| grant.user == user);
        let of_user: Vec<u64> = of_user.map(|(id, _)| *id).collect();
        for grant in of_user {
            self.revoke(grant);
        }
    }

    pub(crate) fn expire_access_tokens(&mut self) {
        self.access_tokens.clear();
    }

    pub(crate) fn revoke_all(&mut self) {
        self.grants.clear();
        self.access_tokens.clear();
        self.refresh_tokens.clear();
    }

    fn open_grant(&mut self, user: &str, client: &str) -> u64 {
        let id = self.next_grant;
        self.next_grant += 1;
        self.grants.insert(
            id,
            Grant {
                user: user.to_owned(),
                client: client.to_owned(),
            },
        );
        // What hangs on a grant counts no more without it.
        while self.grants.len() > MOST {
            self.grants.pop_first();
        }
        id
    }

    fn issue_tokens(&mut self, grant: u64) -> Tokens {
        let tokens = Tokens {
            access: unguessable(),
            refresh: unguessable(),
            lifetime: self.token_lifetime,
        };
        let expires = Instant::now().checked_add(self.token_lifetime);
        let access = AccessToken { grant, expires };
        self.access_tokens.insert(tokens.access.clone(), access);
        let refresh = RefreshToken { grant, used: false };
        self.refresh_tokens.insert(tokens.refresh.clone(), refresh);
        tokens
    }
}

fn challenge_of(verifier: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes()))
}

/// A lifetime that no clock can hold never ends.
fn is_over(expires: Option<Instant>) -> bool {
    expires.is_some_and(|expires| expires <= Instant::now())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_challenge_is_that_of_rfc_7636() {
        // Its appendix B.
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        assert_eq!(challenge_of(verifier), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    #[test]
    fn tokens_are_random_uuids() {
        let (one, other) = (unguessable(), unguessable());
        assert_ne!(one, other);
        assert_eq!(one.len(), 36);
        assert_eq!(one.as_bytes()[14], b'4');
        assert!(b"89ab".contains(&one.as_bytes()[19]));
    }
}
