//! The token endpoint, by RFC 6749.

use http::StatusCode;
use serde_json::{Value, json};

use crate::simulator::protocol::request::Call;
use crate::simulator::protocol::response::{self, ServiceResponse};
use crate::simulator::stores::accounts::Tokens;
use crate::simulator::stores::state::State;

const PATH: &str = "/auth/v3/oauth/token";

pub(crate) fn retrieve_token(state: &State, call: &Call<'_>) -> ServiceResponse {
    let tokens = client(state, call).and_then(|client| grant(state, call, client));
    match tokens {
        Ok(tokens) => uncached(ServiceResponse::json(StatusCode::OK, &token_response(&tokens))),
        Err(refusal) => refusal,
    }
}

/// The identifier of the client application, which is who it says by HTTP Basic, or is a public one.
fn client<'a>(state: &State, call: &'a Call<'_>) -> Result<&'a str, ServiceResponse> {
    let named = call.arguments.field("client_id");
    match (call.principal.client.as_deref(), named) {
        (Some(client), Some(named)) if named != client => Err(invalid_client("client_id is not who HTTP Basic says")),
        (Some(client), _) => Ok(client),
        // It tried, and failed.
        (None, _) if call.request.authorization().is_some() => Err(bad_client()),
        (None, Some(named)) if state.is_public_client(named) => Ok(named),
        (None, Some(_)) => Err(invalid_client(
            "the client application has to authenticate by HTTP Basic",
        )),
        (None, None) => Err(bad_client()),
    }
}

fn grant(state: &State, call: &Call<'_>, client: &str) -> Result<Tokens, ServiceResponse> {
    let field = |name| call.arguments.field(name);
    let required = |name| field(name).ok_or_else(|| error("invalid_request", &format!("form field `{name}`: missing")));
    let tokens = match required("grant_type")? {
        "authorization_code" => {
            let (code, redirect_uri) = (required("code")?, required("redirect_uri")?);
            let verifier = field("code_verifier");
            if state.is_public_client(client) && verifier.is_none() {
                return Err(error("invalid_grant", "form field `code_verifier`: missing"));
            }
            let mut accounts = state.accounts();
            accounts.redeem_code(code, client, redirect_uri, verifier)
        }
        "password" => {
            let (name, password) = (required("username")?, required("password")?);
            let mut accounts = state.accounts();
            let user = accounts.sign_in(name, password);
            user.map(|user| accounts.grant(&user, client))
        }
        "refresh_token" => {
            let token = required("refresh_token")?;
            state.accounts().refresh(token, client)
        }
        _ => return Err(error("unsupported_grant_type", "Unsupported grant type")),
    };
    tokens.ok_or_else(|| error("invalid_grant", "Bad credentials"))
}

fn token_response(tokens: &Tokens) -> Value {
    json!({
        "access_token": tokens.access,
        "expires_in": tokens.lifetime.as_secs(),
        "refresh_token": tokens.refresh,
        "scope": "*",
        "token_type": "bearer",
    })
}

/// How the Authentication service says no. At the token endpoint that is an error of RFC 6749, lest a
/// client takes it for a token.
pub(crate) fn refuse(status: StatusCode, message: &str, path: &str) -> ServiceResponse {
    if path != PATH || !status.is_client_error() {
        return response::refuse(status, message, path);
    }
    match status {
        StatusCode::UNAUTHORIZED => bad_client(),
        // In the manual that is the gateway's word, here too.
        StatusCode::FORBIDDEN => ServiceResponse::gateway(status, message),
        _ if message.starts_with("body/scope: ") => described(status, "invalid_scope", message),
        _ => described(status, "invalid_request", message),
    }
}

/// The response to a client application with wrong credentials, or with none where it needs some, in
/// the words of the manual.
pub(crate) fn bad_client() -> ServiceResponse {
    unauthenticated("Unauthorized", "Bad credentials")
}

fn invalid_client(description: &str) -> ServiceResponse {
    unauthenticated("invalid_client", description)
}

fn unauthenticated(code: &str, description: &str) -> ServiceResponse {
    let answer = described(StatusCode::UNAUTHORIZED, code, description);
    answer.header("WWW-Authenticate", "Basic realm=\"oauth\", charset=\"UTF-8\"")
}

fn error(code: &str, description: &str) -> ServiceResponse {
    described(StatusCode::BAD_REQUEST, code, description)
}

fn described(status: StatusCode, code: &str, description: &str) -> ServiceResponse {
    // The only characters that there may be (section 5.2).
    let description = description.chars().map(|character| match character {
        '"' => '\'',
        '\\' => '/',
        ' '..='~' => character,
        _ => '?',
    });
    let description: String = description.collect();
    let error = json!({ "error": code, "error_description": description });
    uncached(ServiceResponse::json(status, &error))
}

/// Tokens are in no cache, and neither is what is said in their place (section 5.1).
fn uncached(answer: ServiceResponse) -> ServiceResponse {
    answer.header("Cache-Control", "no-store").header("Pragma", "no-cache")
}
