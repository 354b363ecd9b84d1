//! What Genesys sets up for a tenant before its first request: users and client applications.

use std::fmt;

use serde_json::{Map, Value};

/// A user who can sign in to the [`Simulator`](crate::simulator::Simulator).
///
/// ```
/// use genesys_multicloud_cx::simulator::User;
///
/// let user = User::new(r"tenant\supervisor", "a-password")
///     .given_name("Ada")
///     .family_name("Lovelace")
///     .authority("ROLE_SUPERVISOR", ["users.read", "users.write"]);
/// ```
#[derive(Clone)]
#[must_use]
pub struct User {
    pub(crate) user_name: String,
    pub(crate) password: String,
    pub(crate) given_name: Option<String>,
    pub(crate) family_name: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) dbid: Option<i64>,
    pub(crate) contact_center_id: Option<String>,
    pub(crate) environment_id: Option<String>,
    pub(crate) authorities: Vec<(String, Vec<String>)>,
    pub(crate) properties: Map<String, Value>,
}

impl User {
    /// A user of whom nothing is known but the name, in the form `tenant\name`, and the password.
    pub fn new(user_name: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            user_name: user_name.into(),
            password: password.into(),
            given_name: None,
            family_name: None,
            email: None,
            dbid: None,
            contact_center_id: None,
            environment_id: None,
            authorities: Vec::new(),
            properties: Map::new(),
        }
    }

    /// Sets the first name.
    pub fn given_name(mut self, name: impl Into<String>) -> Self {
        self.given_name = Some(name.into());
        self
    }

    /// Sets the last name.
    pub fn family_name(mut self, name: impl Into<String>) -> Self {
        self.family_name = Some(name.into());
        self
    }

    /// Sets the address for electronic mail.
    pub fn email(mut self, address: impl Into<String>) -> Self {
        self.email = Some(address.into());
        self
    }

    /// Sets the DBID in Configuration Server. Only a user who has one is known there by a name.
    pub fn dbid(mut self, dbid: i64) -> Self {
        self.dbid = Some(dbid);
        self
    }

    /// Sets the identifier of the contact centre that the user belongs to.
    pub fn contact_center_id(mut self, id: impl Into<String>) -> Self {
        self.contact_center_id = Some(id.into());
        self
    }

    /// Sets the identifier of the Genesys environment that the user belongs to.
    pub fn environment_id(mut self, id: impl Into<String>) -> Self {
        self.environment_id = Some(id.into());
        self
    }

    /// Adds an authority and what it allows.
    pub fn authority<P>(mut self, name: impl Into<String>, privileges: P) -> Self
    where
        P: IntoIterator,
        P::Item: Into<String>,
    {
        let privileges = privileges.into_iter().map(Into::into).collect();
        self.authorities.push((name.into(), privileges));
        self
    }

    /// Adds a property.
    pub fn property(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.properties.insert(key.into(), value.into());
        self
    }
}

impl User {
    /// The name without the tenant.
    pub(crate) fn login_name(&self) -> &str {
        let name = self.user_name.as_str();
        name.split_once('\\').map_or(name, |(_, name)| name)
    }
}

impl fmt::Debug for User {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("User")
            .field("user_name", &self.user_name)
            .finish_non_exhaustive()
    }
}

/// A client application that can exchange authorization codes for tokens.
///
/// ```
/// use genesys_multicloud_cx::simulator::RegisteredClient;
///
/// let client = RegisteredClient::new("my-application", "a-secret")
///     .redirect_uri("https://yourapp.com/oauthcallback");
/// ```
#[derive(Clone)]
#[must_use]
pub struct RegisteredClient {
    pub(crate) id: String,
    /// A public one has none.
    pub(crate) secret: Option<String>,
    pub(crate) redirect_uris: Vec<String>,
}

impl RegisteredClient {
    /// A client application without redirect URIs: it can't use the Authorization Code grant.
    pub fn new(id: impl Into<String>, secret: impl Into<String>) -> Self {
        Self {
            secret: Some(secret.into()),
            ..Self::public(id)
        }
    }

    /// A public client application, such as a program on a desktop: it has no secret, and sends its identifier as the
    /// form field `client_id` in place of HTTP Basic. Its authorization codes need Proof Key for Code Exchange
    /// (RFC 7636), by the method `S256`.
    ///
    /// ```
    /// use genesys_multicloud_cx::simulator::{RegisteredClient, Simulator};
    ///
    /// # async fn example() -> std::io::Result<()> {
    /// let client = RegisteredClient::public("my-program").redirect_uri("http://127.0.0.1/oauthcallback");
    /// let simulator = Simulator::builder().oauth_client(client).start().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn public(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            secret: None,
            redirect_uris: Vec::new(),
        }
    }

    pub(crate) fn is_public(&self) -> bool {
        self.secret.is_none()
    }

    /// Registers a redirect URI. A request has to name it exactly like this, but for the port if it is plain HTTP to
    /// 127.0.0.1 or `[::1]`: programs without a port of their own take any that is free (RFC 8252, section 7.3).
    pub fn redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.redirect_uris.push(uri.into());
        self
    }

    /// Whether a redirect may go there.
    pub(crate) fn has_redirect_uri(&self, uri: &str) -> bool {
        let without_port = loopback_without_port(uri);
        self.redirect_uris.iter().any(|registered| {
            registered == uri || without_port.is_some() && loopback_without_port(registered) == without_port
        })
    }
}

/// The address of a loopback interface in front of its port, and what follows that. A name such as `localhost` may be
/// resolved to anything, and whatever a parser would repair is none.
fn loopback_without_port(uri: &str) -> Option<(&str, &str)> {
    let (host, rest) = ["http://127.0.0.1", "http://[::1]"]
        .iter()
        .find_map(|host| Some((*host, uri.strip_prefix(host)?)))?;
    let (port, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    match port.strip_prefix(':') {
        None if port.is_empty() => Some((host, path)),
        Some(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
            digits.parse::<u16>().is_ok().then_some((host, path))
        }
        _ => None,
    }
}

impl fmt::Debug for RegisteredClient {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RegisteredClient")
            .field("id", &self.id)
            .field("redirect_uris", &self.redirect_uris)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_port_of_a_loopback_address_is_free() {
        let client = RegisteredClient::new("id", "secret")
            .redirect_uri("http://127.0.0.1:8080/callback")
            .redirect_uri("http://localhost:8080/callback")
            .redirect_uri("https://127.0.0.1:8443/callback");
        for (uri, expected) in [
            ("http://127.0.0.1:8080/callback", true),
            ("http://127.0.0.1:49152/callback", true),
            ("http://127.0.0.1/callback", true),
            ("http://127.0.0.1:49152/other", false),
            ("http://127.0.0.1:49152/callback?a=b", false),
            ("http://127.0.0.1:49152", false),
            ("http://127.0.0.1:65536/callback", false),
            ("http://127.0.0.1:/callback", false),
            ("http://127.0.0.1:+1/callback", false),
            ("http://127.0.0.1:1@evil.example/callback", false),
            ("http://127.0.0.1.evil.example/callback", false),
            ("http://127.0.0.2:8080/callback", false),
            ("http://[::1]:8080/callback", false),
            ("http://localhost:49152/callback", false),
            ("https://127.0.0.1:49152/callback", false),
        ] {
            assert_eq!(client.has_redirect_uri(uri), expected, "{uri}");
        }
    }
}
