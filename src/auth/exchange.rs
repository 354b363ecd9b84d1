//! What is exchanged for a token, and what is left when it is refused.

#![deny(clippy::arithmetic_side_effects)]

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use tokio::time::Instant;

use super::credentials::{Credentials, Grant, OAuthClient};
use super::grants::Grants;
use super::operations::{RETRIEVE_TOKEN, SIGN_OUT};
use super::response::TokenResponse;
use crate::core::refusal::{Refused, refused};
use crate::http::options::{CallOptions, Options};
use crate::http::pipeline::{Json, Pipeline};
use crate::http::request::Request;
use crate::http::settings::Settings;
use crate::http::token::{Authenticator, Basic, Token};
use crate::{
    AuthenticationError, AuthenticationErrorKind, Code, DecodeError, Error, RawBody, Response, Secret, Service,
    ServiceStatus,
};

/// How long an exchange may take.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    whole: Duration,
    /// A refresh, where there is something else to try: so that those who wait for the token have it in time.
    refresh: Duration,
}

impl Limits {
    /// `left` is the time by which it has to be over for another reason.
    pub(super) fn new(whole: Duration, left: Option<Duration>) -> Self {
        let most = left.map_or(whole, |left| left.min(whole));
        Self {
            whole,
            refresh: most.mul_f64(0.5),
        }
    }
}

/// The exchange of grants for tokens.
#[derive(Debug)]
pub(super) struct Exchange {
    /// Without tokens.
    pipeline: Pipeline,
    application: Option<OAuthClient>,
}

impl Exchange {
    pub(super) fn new(pipeline: Pipeline, credentials: Option<&Credentials>) -> Self {
        Self {
            pipeline,
            application: credentials.and_then(Credentials::client).cloned(),
        }
    }

    /// The address of the Authentication API.
    pub(super) fn base_url(&self) -> &str {
        let servers = &self.pipeline.settings().servers;
        &servers.of(Service::Authentication).base_url
    }

    /// What is counted of the client, and known of its sign-in.
    pub(super) fn settings(&self) -> &Settings {
        self.pipeline.settings()
    }

    /// How long a call may take.
    pub(super) fn timeout(&self) -> Duration {
        self.pipeline.settings().timeout
    }

    /// What the client application authenticates itself with, unless it is a public one.
    pub(super) fn basic(&self) -> Option<Basic> {
        let application = self.application.as_ref()?;
        let secret = application.secret.as_ref()?.latest()?;
        Some(Basic::new(&application.id, &secret, application.form_encoded_basic))
    }

    /// Has the service end the session of a token.
    pub(super) async fn sign_out(&self, authenticator: Arc<dyn Authenticator>, everywhere: bool) -> Result<(), Error> {
        let mut request = Request::new(&SIGN_OUT);
        request.query("global", if everywhere { "true" } else { "false" });
        let pipeline = self.pipeline.authenticated(authenticator);
        let response = pipeline.execute::<Json<Value>>(request, Options::default()).await?;
        drop(response);
        Ok(())
    }

    /// A refresh where there is a refresh token, the whole grant where there is none, or where it does not help.
    pub(super) async fn obtain(&self, grant: &Grant, grants: &mut Grants, limits: Limits) -> Result<Token, Error> {
        let start = Instant::now();
        let is_used = is_code(grant) && grants.code_is_used;
        let password = match grant {
            Grant::Password { password, .. } => password.latest(),
            _ => None,
        };
        let sign_in = Form::of(grant, password.as_ref()).filter(|_| !is_used);
        let mut refreshed = None;
        if let Some(refresh_token) = grants.refresh_token.clone() {
            let form = Form::new("refresh_token").with("refresh_token", refresh_token.expose());
            let limit = match sign_in {
                Some(_) => limits.refresh,
                None => limits.whole,
            };
            let response = self.request_token(form, limit).await;
            let error = match response.and_then(|response| self.accept(grants, response)) {
                Ok(token) => return Ok(token),
                Err(error) => error,
            };
            match Loss::of(&error) {
                Some(Loss::Refused | Loss::PerhapsRefused) => grants.refresh_token = None,
                // It is given up only for another one.
                Some(Loss::Unknown) if sign_in.is_some() => {}
                Some(Loss::Unknown) | None => return Err(error),
            }
            refreshed = Some((error, refresh_token));
        }
        let Some(form) = sign_in else {
            let refusal = refreshed.map(|(error, _)| error);
            return Err(self.sign_in_required(refusal));
        };
        let limit = limits.whole.saturating_sub(start.elapsed());
        match self.request_token(form, limit).await {
            Ok(response) => {
                grants.code_is_used |= is_code(grant);
                grants.refresh_token = None;
                self.accept(grants, response)
            }
            Err(error) => {
                let loss = Loss::of(&error);
                let is_refused = matches!(loss, Some(Loss::Refused | Loss::PerhapsRefused));
                grants.code_is_used |= is_code(grant) && is_refused;
                if let Some((refusal, refresh_token)) = refreshed
                    && Loss::of(&refusal) == Some(Loss::PerhapsRefused)
                    && loss != Some(Loss::Refused)
                {
                    // It was not the refresh token, or nobody knows yet.
                    grants.refresh_token = Some(refresh_token);
                }
                Err(error)
            }
        }
    }

    async fn request_token(&self, mut form: Form<'_>, limit: Duration) -> Result<Response<TokenResponse>, Error> {
        let application = self.application.as_ref();
        if let Some(application) = application.filter(|application| application.is_public()) {
            form = form.with("client_id", &application.id);
        }
        form.0.sort_unstable();
        let mut request = Request::new(&RETRIEVE_TOKEN);
        request.form("form", &form.0);
        request.basic = self.basic().map(Box::new);
        let options = CallOptions::new().timeout(limit);
        let response = self.pipeline.execute::<Json<TokenResponse>>(request, options.into());
        response.await.map_err(|error| with_note(error, application))
    }

    /// Keeps the refresh token, which replaces any earlier one, and makes the access token ready to be sent.
    fn accept(&self, grants: &mut Grants, response: Response<TokenResponse>) -> Result<Token, Error> {
        let status = response.status();
        let TokenResponse {
            access_token,
            refresh_token,
            expires_in,
        } = response.into_inner();
        let token = access_token.and_then(|token| Token::new(token, expires_in));
        if refresh_token.is_some() {
            grants.refresh_token = refresh_token;
        }
        token.ok_or_else(|| {
            Error::Decode(Box::new(DecodeError {
                operation: RETRIEVE_TOKEN.name(),
                server: self.pipeline.server(&RETRIEVE_TOKEN).to_owned(),
                status,
                path: "access_token".to_owned(),
                reason: "is missing, empty or not fit for a header".to_owned(),
                attempts: 1,
                body: RawBody::default(),
            }))
        })
    }

    /// Nothing is left, and the last thing there was has been refused, if it was just now.
    fn sign_in_required(&self, refusal: Option<Error>) -> Error {
        let (status, cause, attempts, body) = match refusal {
            Some(Error::Authentication(error)) => (error.status, error.service_status, error.attempts, error.body),
            Some(Error::Api(error)) => (Some(error.status), error.service_status, error.attempts, error.body),
            _ => (None, ServiceStatus::default(), 0, RawBody::default()),
        };
        let is_unclear = status.is_some_and(|status| refused(status, &cause) == Some(Refused::Unclear));
        let application = self.application.as_ref().filter(|_| is_unclear);
        Error::Authentication(Box::new(AuthenticationError {
            kind: AuthenticationErrorKind::SignInRequired,
            operation: RETRIEVE_TOKEN.name(),
            server: self.pipeline.server(&RETRIEVE_TOKEN).to_owned(),
            status,
            service_status: cause,
            attempts,
            body,
            note: application.and_then(OAuthClient::encoding_note),
        }))
    }
}

/// The fields of a token request.
struct Form<'a>(Vec<(&'static str, &'a str)>);

impl<'a> Form<'a> {
    fn new(grant_type: &'a str) -> Self {
        Self(vec![("grant_type", grant_type)])
    }

    fn with(mut self, name: &'static str, value: &'a str) -> Self {
        self.0.push((name, value));
        self
    }

    /// A sign-in by these credentials, if they are any without a refresh token.
    fn of(grant: &'a Grant, password: Option<&'a Secret>) -> Option<Self> {
        match grant {
            Grant::Password { username, .. } => Some(
                Self::new("password")
                    .with("username", username)
                    .with("password", password?.expose()),
            ),
            Grant::AuthorizationCode {
                code,
                redirect_uri,
                code_verifier,
                ..
            } => {
                let form = Self::new("authorization_code")
                    .with("code", code.expose())
                    .with("redirect_uri", redirect_uri);
                Some(match code_verifier {
                    Some(verifier) => form.with("code_verifier", verifier.expose()),
                    None => form,
                })
            }
            Grant::RefreshToken { .. } | Grant::Stored { .. } | Grant::Bearer(_) | Grant::Provider(_) => None,
        }
    }
}

fn is_code(grant: &Grant) -> bool {
    matches!(grant, Grant::AuthorizationCode { .. })
}

/// What a failed exchange means for what was to be exchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Loss {
    /// It is good for nothing any more.
    Refused,
    /// It, or the application, for there is no reason.
    PerhapsRefused,
    /// The service may have taken it.
    Unknown,
}

impl Loss {
    /// Nothing if it is as good as before.
    fn of(error: &Error) -> Option<Self> {
        let (status, cause) = match error {
            Error::Authentication(error) => (error.status?, &error.service_status),
            Error::Api(error) => (error.status, &error.service_status),
            Error::Transport {
                connect_failed: false, ..
            }
            | Error::Timeout { .. }
            | Error::ResponseTooLarge { .. }
            | Error::Decode(_) => return Some(Self::Unknown),
            _ => return None,
        };
        let has_code = matches!(cause.code, Some(Code::Text(_)));
        match (refused(status, cause), status.as_u16()) {
            (Some(Refused::Grant), _) => Some(Self::Refused),
            (Some(Refused::Client | Refused::ApiKey), _) => None,
            (Some(Refused::Unclear), 200..=299 | 400 | 401) => Some(Self::PerhapsRefused),
            (Some(Refused::Unclear), _) if has_code => Some(Self::PerhapsRefused),
            (Some(Refused::Unclear), _) => Some(Self::Unknown),
            // The response got lost behind a gateway, or the service failed on the way to it.
            (None, 500 | 502 | 504) => Some(Self::Unknown),
            (None, _) => None,
        }
    }
}

/// Says what else may be wrong if the service may not have understood who the application is.
fn with_note(error: Error, application: Option<&OAuthClient>) -> Error {
    let Some(note) = application.and_then(OAuthClient::encoding_note) else {
        return error;
    };
    match error {
        Error::Authentication(mut error) if error.kind == AuthenticationErrorKind::InvalidClient => {
            error.note = Some(note);
            Error::Authentication(error)
        }
        Error::Api(error) if is_misunderstood(error.status.as_u16(), &error.service_status) => {
            Error::Authentication(Box::new(AuthenticationError {
                kind: AuthenticationErrorKind::InvalidClient,
                operation: error.operation,
                server: error.server,
                status: Some(error.status),
                service_status: error.service_status,
                attempts: error.attempts,
                body: error.body,
                note: Some(note),
            }))
        }
        error => error,
    }
}

fn is_misunderstood(status: u16, cause: &ServiceStatus) -> bool {
    status == 400
        && match &cause.code {
            Some(Code::Text(code)) => !code.starts_with("unsupported") && code != "invalid_scope",
            _ => true,
        }
}
