//! The Authorization Code grant: from the address of the sign-in form to a signed-in client.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use url::{Url, form_urlencoded};

use super::credentials::{Credentials, Grant, OAuthClient};
use super::operations::AUTHORIZE;
use crate::core::redaction::redacted;
use crate::{AuthenticationError, AuthenticationErrorKind, Code, Error, RawBody, Secret, ServiceStatus};

/// Twice the 128 bits that RFC 6749, section 10.10, asks for, and what RFC 7636, section 4.1, recommends of a verifier.
const RANDOM_BYTES: usize = 32;

/// What a text of the authorization server may add to an error message.
const LONGEST_DESCRIPTION: usize = 500;

/// The settings of an authorization request (RFC 6749, section 4.1.1). See [`Client::authorization`](crate::Client::authorization).
#[derive(Clone, Debug)]
#[must_use = "nothing is requested until `request` is called"]
pub struct Authorization {
    base_url: String,
    client_id: String,
    redirect_uri: String,
    scope: Option<String>,
    hide_tenant: Option<bool>,
    pkce: bool,
    is_public: bool,
}

impl Authorization {
    pub(crate) fn new(base_url: String, application: &OAuthClient, redirect_uri: String) -> Self {
        Self {
            base_url,
            client_id: application.id.clone(),
            redirect_uri,
            scope: None,
            hide_tenant: None,
            pkce: false,
            is_public: application.is_public(),
        }
    }

    /// Asks for a scope. The service supports only `*`, which is also what it takes when none is asked for.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Whether the sign-in form hides its field for the tenant.
    pub fn hide_tenant(mut self, hide: bool) -> Self {
        self.hide_tenant = Some(hide);
        self
    }

    /// Whether the code is bound to this request by Proof Key for Code Exchange (RFC 7636, method `S256`), so that nobody
    /// else can use it.
    ///
    /// Off unless set, since the manual of the service does not name it. A server that does not know it ignores it. Always
    /// on for a [public client](OAuthClient::public), which nothing else protects (RFC 8252, section 6).
    pub fn pkce(mut self, pkce: bool) -> Self {
        self.pkce = pkce;
        self
    }

    /// Makes a request for one user, with a `state` of 256 bits from the system's random source. Nothing is sent.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] with the setting `redirect_uri` if that is no absolute URI or has a fragment (RFC 6749,
    /// section 3.1.2), or with `application` if its identifier is empty; and one that says so if the system gives no random numbers.
    pub fn request(self) -> Result<AuthorizationRequest, Error> {
        check_redirect_uri(&self.redirect_uri)?;
        if self.client_id.is_empty() {
            return Err(Error::configuration("application", "its identifier is empty"));
        }
        let mut url = Url::parse(&format!("{}{}", self.base_url, AUTHORIZE.path))
            .map_err(|error| Error::configuration("base_url", error.to_string()))?;
        let state = random()?;
        let pkce = self.pkce || self.is_public;
        let code_verifier = pkce.then(random).transpose()?;
        {
            let mut query = url.query_pairs_mut();
            query.append_pair("client_id", &self.client_id);
            if let Some(verifier) = &code_verifier {
                let hash = Sha256::digest(verifier.expose().as_bytes());
                query.append_pair("code_challenge", &URL_SAFE_NO_PAD.encode(hash));
                query.append_pair("code_challenge_method", "S256");
            }
            if let Some(hide) = self.hide_tenant {
                query.append_pair("hideTenant", if hide { "true" } else { "false" });
            }
            query.append_pair("redirect_uri", &self.redirect_uri);
            query.append_pair("response_type", "code");
            if let Some(scope) = &self.scope {
                query.append_pair("scope", scope);
            }
            query.append_pair("state", state.expose());
        }
        Ok(AuthorizationRequest {
            url,
            pending: PendingAuthorization {
                state,
                redirect_uri: self.redirect_uri,
                code_verifier,
            },
        })
    }
}

/// An authorization request: the address for the user's browser, and what is to be kept until it comes back.
#[must_use]
pub struct AuthorizationRequest {
    url: Url,
    pending: PendingAuthorization,
}

impl AuthorizationRequest {
    /// Where to send the user's browser, for instance by a redirect with status 303. It holds the `state`, so it is not
    /// for logs.
    #[must_use]
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// What is needed when the browser comes back.
    pub fn pending(&self) -> &PendingAuthorization {
        &self.pending
    }

    /// The two of them.
    pub fn into_parts(self) -> (Url, PendingAuthorization) {
        (self.url, self.pending)
    }
}

impl fmt::Debug for AuthorizationRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("AuthorizationRequest")
            .field("pending", &self.pending)
            .finish_non_exhaustive()
    }
}

/// What has to be remembered of an authorization request until the user's browser comes back.
///
/// Serializing writes the `state` and the PKCE verifier, which are secrets of one user's session: keep them on the server,
/// or in a cookie that is encrypted, `HttpOnly` and `Secure`. Remember one for each sign-in that a user begins, find it by
/// the user's session and never by what the redirect says, and forget it once it is used.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[must_use]
pub struct PendingAuthorization {
    state: Secret,
    redirect_uri: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    code_verifier: Option<Secret>,
}

impl PendingAuthorization {
    /// The redirect URI of the request.
    #[must_use]
    pub fn redirect_uri(&self) -> &str {
        &self.redirect_uri
    }

    /// Checks the redirect and takes the code out of it. Nothing is sent: the code is exchanged by the first call of a
    /// client with these credentials.
    ///
    /// # Errors
    ///
    /// [`Error::Authentication`] of one of these kinds, looked for in this order:
    /// [`InvalidRedirect`](AuthenticationErrorKind::InvalidRedirect) if a parameter of the protocol other than `state`
    /// occurs twice or is not UTF-8; [`StateMismatch`](AuthenticationErrorKind::StateMismatch) if `state` is missing, another one
    /// or there twice; [`AuthorizationDenied`](AuthenticationErrorKind::AuthorizationDenied) if there is an `error`;
    /// [`InvalidRedirect`](AuthenticationErrorKind::InvalidRedirect) if there is no code.
    pub fn credentials(self, application: OAuthClient, redirect: &str) -> Result<Credentials, Error> {
        let response = AuthorizationResponse::read(redirect)?;
        // Whatever else a forged redirect says must have no effect.
        if response.state.as_ref() != Some(&self.state) {
            return Err(refusal(AuthenticationErrorKind::StateMismatch));
        }
        if response.error.is_some() || response.error_description.is_some() {
            return Err(self.denial(&response));
        }
        let code = response
            .code
            .filter(|code| !code.expose().is_empty())
            .ok_or_else(|| refusal(AuthenticationErrorKind::InvalidRedirect))?;
        Ok(Credentials(Grant::AuthorizationCode {
            client: application,
            code,
            redirect_uri: self.redirect_uri,
            code_verifier: self.code_verifier,
        }))
    }

    /// The error that the redirect reports, without what is secret and without what could forge a line of a log.
    fn denial(&self, response: &AuthorizationResponse) -> Error {
        let secrets = [Some(&self.state), self.code_verifier.as_ref(), response.code.as_ref()];
        let secrets = secrets.map(|secret| secret.map_or("", Secret::expose));
        let clean = |text: &String| {
            redacted(text, &secrets)
                .chars()
                .map(|character| match character {
                    character if character.is_control() => ' ',
                    character => character,
                })
                .take(LONGEST_DESCRIPTION)
                .collect::<String>()
        };
        let status = ServiceStatus {
            code: response.error.as_ref().map(clean).map(Code::Text),
            message: response.error_description.as_ref().map(clean),
            detail: None,
        };
        authorization_error(AuthenticationErrorKind::AuthorizationDenied, status)
    }
}

/// The parameters of a redirect (RFC 6749, sections 4.1.2 and 4.1.2.1).
#[derive(Default)]
struct AuthorizationResponse {
    state: Option<Secret>,
    code: Option<Secret>,
    error: Option<String>,
    error_description: Option<String>,
}

impl AuthorizationResponse {
    fn read(redirect: &str) -> Result<Self, Error> {
        let invalid = || refusal(AuthenticationErrorKind::InvalidRedirect);
        let mut response = Self::default();
        let mut states = 0;
        for (name, value) in form_urlencoded::parse(query(redirect).as_bytes()) {
            let value = value.into_owned();
            // What the parser puts in the place of bytes that are no UTF-8.
            let broken = value.contains(char::REPLACEMENT_CHARACTER);
            let repeated = match name.as_ref() {
                "state" => {
                    states += 1;
                    response.state.replace(Secret::new(value));
                    continue;
                }
                "code" => response.code.replace(Secret::new(value)).is_some(),
                "error" => response.error.replace(value).is_some(),
                "error_description" => response.error_description.replace(value).is_some(),
                // Those of the application's own redirect URI may be as they are.
                _ => continue,
            };
            if repeated || broken {
                return Err(invalid());
            }
        }
        if states > 1 {
            response.state = None;
        }
        Ok(response)
    }
}

/// The query of a redirect that is given as such, as a path with a query, or as a whole address.
fn query(redirect: &str) -> &str {
    let redirect = redirect.split('#').next().unwrap_or_default();
    let is_address = redirect.starts_with('/') || Url::parse(redirect).is_ok();
    match redirect.split_once('?') {
        Some((_, query)) if is_address => query,
        Some(("", query)) => query,
        None if is_address => "",
        _ => redirect,
    }
}

fn check_redirect_uri(redirect_uri: &str) -> Result<(), Error> {
    let invalid = |reason| Err(Error::configuration("redirect_uri", reason));
    if redirect_uri.contains(|character: char| character.is_whitespace() || character.is_control()) {
        return invalid("may hold no white space and no control character");
    }
    if redirect_uri.contains('#') {
        return invalid("may hold no fragment");
    }
    match Url::parse(redirect_uri) {
        Ok(_) => Ok(()),
        Err(_) => invalid("is not an absolute URI such as https://yourapp.com/oauthcallback"),
    }
}

/// An unguessable value of unreserved characters.
fn random() -> Result<Secret, Error> {
    let mut bytes = [0; RANDOM_BYTES];
    getrandom::fill(&mut bytes).map_err(|error| {
        let reason = format!("gives no random numbers: {error}");
        Error::configuration("the system's random source", reason)
    })?;
    Ok(Secret::new(URL_SAFE_NO_PAD.encode(bytes)))
}

fn refusal(kind: AuthenticationErrorKind) -> Error {
    authorization_error(kind, ServiceStatus::default())
}

pub(crate) fn authorization_error(kind: AuthenticationErrorKind, cause: ServiceStatus) -> Error {
    Error::Authentication(Box::new(AuthenticationError {
        kind,
        operation: AUTHORIZE.name(),
        server: String::new(),
        status: None,
        service_status: cause,
        attempts: 0,
        body: RawBody::default(),
        note: None,
    }))
}
