//! Access tokens, and what client applications authenticate themselves with.

#![deny(clippy::arithmetic_side_effects)]

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;
use tokio::time::Instant;
use url::form_urlencoded::byte_serialize;

use crate::{Error, Secret};

/// A token is renewed this long before it expires at the earliest.
const LONGEST_MARGIN: Duration = Duration::from_secs(300);
/// Of a short lifetime this part.
const MARGIN: f64 = 0.2;

/// A renewal that failed is not tried again for this part of the margin.
const PAUSE: f64 = 0.1;
const SHORTEST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(10);

/// An access token, ready to be sent.
#[derive(Debug)]
pub(crate) struct Token {
    secret: Secret,
    header: HeaderValue,
    lifetime: Option<Duration>,
    expires_at: Option<Instant>,
    renew_at: Option<Instant>,
}

impl Token {
    /// None if the token can't stand in a header.
    pub(crate) fn new(secret: Secret, lifetime: Option<Duration>) -> Option<Self> {
        Self::stored(secret, lifetime, lifetime)
    }

    /// A token of which only a part of its lifetime is left.
    pub(crate) fn stored(secret: Secret, left: Option<Duration>, lifetime: Option<Duration>) -> Option<Self> {
        let mut header = HeaderValue::from_str(&format!("Bearer {}", secret.expose())).ok()?;
        header.set_sensitive(true);
        let now = Instant::now();
        let expires_at = left.and_then(|left| now.checked_add(left));
        // Clients that got their tokens at the same moment should not renew them at the same moment.
        let jitter = 1.0 - 0.2 * fastrand::f64();
        let renew_at = lifetime.or(left).zip(expires_at).map(|(lifetime, end)| {
            let margin = lifetime.mul_f64(MARGIN).min(LONGEST_MARGIN);
            end.checked_sub(margin.mul_f64(jitter)).unwrap_or(now)
        });
        Some(Self {
            secret,
            header,
            lifetime,
            expires_at,
            renew_at,
        })
    }

    pub(crate) fn secret(&self) -> &Secret {
        &self.secret
    }

    pub(crate) fn header(&self) -> &HeaderValue {
        &self.header
    }

    pub(crate) fn lifetime(&self) -> Option<Duration> {
        self.lifetime
    }

    pub(crate) fn is_expired(&self) -> bool {
        self.expires_at.is_some_and(|end| end <= Instant::now())
    }

    /// From when on it should be renewed, while it still works.
    pub(crate) fn renew_at(&self) -> Option<Instant> {
        self.renew_at
    }

    /// How long to wait after a renewal that failed for the first time, so that there is time for another.
    pub(crate) fn renewal_pause(&self) -> Duration {
        self.lifetime.map_or(LONGEST_PAUSE, |lifetime| {
            let pause = lifetime.mul_f64(MARGIN * PAUSE);
            pause.clamp(SHORTEST_PAUSE, LONGEST_PAUSE)
        })
    }

    pub(crate) fn needs_refresh(&self) -> bool {
        self.renew_at.is_some_and(|renewal| renewal <= Instant::now())
    }
}

/// What a client application authenticates itself with (RFC 6749, section 2.3.1), ready to be sent.
#[derive(Clone, Debug)]
pub(crate) struct Basic {
    pub(crate) header: HeaderValue,
    /// The password, and the encoded credentials without their padding: they give it away as well.
    pub(crate) secrets: [Secret; 2],
}

impl Basic {
    pub(crate) fn new(id: &str, secret: &Secret, is_form_encoded: bool) -> Self {
        let password = secret.expose();
        let encoded = if is_form_encoded {
            let form = |text: &str| byte_serialize(text.as_bytes()).collect::<String>();
            STANDARD.encode(format!("{}:{}", form(id), form(password)))
        } else {
            STANDARD.encode(format!("{id}:{password}"))
        };
        let mut header = HeaderValue::try_from(format!("Basic {encoded}")).unwrap_or(HeaderValue::from_static("Basic"));
        header.set_sensitive(true);
        Self {
            header,
            secrets: [secret.clone(), Secret::new(encoded.trim_end_matches('='))],
        }
    }
}

/// Where tokens come from.
pub(crate) trait Authenticator: fmt::Debug + Send + Sync {
    /// The token that calls carry, if there is nothing to do to have it.
    fn current(&self) -> Option<Arc<Token>>;

    /// The token that calls carry, fetched now if there is none.
    fn token(&self) -> TokenFuture<'_>;

    /// Gives up a token that the service refused. Says whether another may be had.
    fn reject(&self, token: &Token) -> bool;

    /// What the client application authenticates itself with, if it has anything.
    fn basic(&self) -> Option<Basic>;
}

pub(crate) type TokenFuture<'a> = Pin<Box<dyn Future<Output = Result<Arc<Token>, Error>> + Send + 'a>>;
