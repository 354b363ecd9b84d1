//! What is stored.

#![deny(clippy::arithmetic_side_effects)]

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::Secret;
use crate::auth::credentials::{Credentials, Grant};
use crate::http::token::Token;

/// The tokens of a session, as a [`TokenStore`](super::TokenStore) keeps them.
///
/// They are to be stored as a whole: beside what is seen here they say which sign-in they came of, so that a client does not
/// take those of another account. Serializing writes the tokens themselves; `Debug` does not show them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
#[must_use]
pub struct StoredTokens {
    /// The access token.
    pub access_token: Secret,
    /// When the access token ends, by the clock of the machine that fetched it; nothing if the service did not say.
    #[serde(default, with = "seconds", skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<SystemTime>,
    /// What the next access token is had for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<Secret>,
    /// In seconds, from which follows how long before its end the access token is renewed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    lifetime: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::auth) origin: Option<Origin>,
}

impl StoredTokens {
    /// An access token that is used until the service refuses it. It is taken for one of whatever account the store is used
    /// with.
    pub fn new(access_token: impl Into<Secret>) -> Self {
        Self {
            access_token: access_token.into(),
            expires_at: None,
            refresh_token: None,
            lifetime: None,
            origin: None,
        }
    }

    /// Says when the access token ends.
    pub fn expires_at(mut self, end: SystemTime) -> Self {
        self.expires_at = Some(end);
        self
    }

    /// Adds the refresh token.
    pub fn refresh_token(mut self, refresh_token: impl Into<Secret>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }

    /// What is to be stored of a token that the service gave just now; without one, only what it is renewed with.
    pub(in crate::auth) fn of(token: Option<&Token>, refresh_token: Option<Secret>, origin: Option<Origin>) -> Self {
        let lifetime = token.and_then(Token::lifetime);
        Self {
            access_token: token.map_or(Secret::from(""), |token| token.secret().clone()),
            expires_at: lifetime.and_then(|lifetime| SystemTime::now().checked_add(lifetime)),
            refresh_token,
            lifetime: lifetime.map(|lifetime| lifetime.as_secs()),
            origin,
        }
    }

    /// The access token, unless it has ended or is none.
    pub(in crate::auth) fn token(&self) -> Option<Token> {
        let left = match self.expires_at {
            Some(end) => Some(end.duration_since(SystemTime::now()).ok()?),
            None => None,
        };
        let lifetime = self.lifetime.map(Duration::from_secs);
        Some(&self.access_token)
            .filter(|token| !token.expose().is_empty())
            .and_then(|token| Token::stored(token.clone(), left, lifetime))
    }
}

/// Which sign-in tokens came of. Hashes, so that nothing can be read from them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::auth) struct Origin {
    /// The service's address and the client identifier.
    application: String,
    /// The user's name, the code or the first refresh token; nothing where any sign-in will do.
    sign_in: Option<String>,
}

/// What stored tokens are to a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::auth) enum Relation {
    Own,
    /// Of the same application, but of another sign-in.
    OtherSignIn,
    Foreign,
}

impl Origin {
    /// Nothing for credentials that have no use for a store.
    pub(in crate::auth) fn of(base_url: &str, credentials: &Credentials) -> Option<Self> {
        let application = hash(&[base_url, &credentials.client()?.id]);
        let sign_in = match &credentials.0 {
            Grant::Password { username, .. } => Some(["password", username]),
            Grant::AuthorizationCode { code, .. } => Some(["code", code.expose()]),
            Grant::RefreshToken { refresh_token, .. } => Some(["refresh", refresh_token.expose()]),
            Grant::Stored { .. } => None,
            Grant::Bearer(_) | Grant::Provider(_) => return None,
        };
        Some(Self {
            sign_in: sign_in.map(|[kind, of]| hash(&[&application, kind, of])),
            application,
        })
    }

    pub(in crate::auth) fn relation(&self, tokens: &StoredTokens) -> Relation {
        match &tokens.origin {
            None => Relation::Own,
            Some(origin) if origin.application != self.application => Relation::Foreign,
            Some(origin) if self.sign_in.is_none() || origin.sign_in == self.sign_in => Relation::Own,
            Some(_) => Relation::OtherSignIn,
        }
    }
}

fn hash(parts: &[&str]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part);
    }
    let digest = hasher.finalize();
    digest[..16].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A time as whole seconds since 1970.
mod seconds {
    use std::time::{Duration, SystemTime};

    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(super) fn serialize<S: Serializer>(time: &Option<SystemTime>, serializer: S) -> Result<S::Ok, S::Error> {
        time.map(|time| {
            let since = time.duration_since(SystemTime::UNIX_EPOCH);
            since.unwrap_or_default().as_secs()
        })
        .serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<SystemTime>, D::Error> {
        let Some(seconds) = Option::<u64>::deserialize(deserializer)? else {
            return Ok(None);
        };
        SystemTime::UNIX_EPOCH
            .checked_add(Duration::from_secs(seconds))
            .map(Some)
            .ok_or_else(|| D::Error::custom("a time that is too late"))
    }
}
