//! The Authentication service. Its sign-in form is in `sign_in`, its token endpoint in `oauth`.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::StatusCode;
use serde_json::{Value, json};

use super::handler::Handler;
use super::oauth;
use super::sign_in;
use crate::simulator::protocol::request::Call;
use crate::simulator::protocol::response::{Envelope, ServiceResponse};
use crate::simulator::stores::registration::User;
use crate::simulator::stores::state::State;

pub(crate) const HANDLERS: &[(&str, Handler)] = &[
    ("authorize", sign_in::authorize),
    ("changePassword", change_password),
    ("getJwtUserInfo", get_jwt_user_info),
    ("getOpenidUserInfo", get_openid_user_info),
    ("getUserInfo", get_user_info),
    ("ping", ping),
    ("retrieveToken", oauth::retrieve_token),
    ("signOut", sign_out),
    ("signOutWithRedirect", sign_out),
];

fn ping(_: &State, call: &Call<'_>) -> ServiceResponse {
    done(call)
}

fn sign_out(state: &State, call: &Call<'_>) -> ServiceResponse {
    if let Some(session) = &call.principal.session {
        let mut accounts = state.accounts();
        if call.arguments.flag("global") {
            accounts.revoke_user(&session.user);
        } else {
            accounts.revoke(session.grant);
        }
    }
    done(call)
}

fn change_password(state: &State, call: &Call<'_>) -> ServiceResponse {
    let data = &call.arguments.body["data"];
    let signed_in = call.principal.session.as_ref();
    let user = data["userName"]
        .as_str()
        .or_else(|| signed_in.map(|session| session.user.as_str()));
    let changed = match (user, data["oldPassword"].as_str(), data["newPassword"].as_str()) {
        (Some(user), Some(old), Some(new)) => state.accounts().change_password(user, old, new),
        _ => false,
    };
    if changed {
        return done(call);
    }
    Envelope::error(403, "Unable to update password").answer(StatusCode::FORBIDDEN, call.path())
}

fn get_user_info(state: &State, call: &Call<'_>) -> ServiceResponse {
    with_user(state, call, |user, _| {
        ServiceResponse::json(StatusCode::OK, &user_details(user))
    })
}

fn get_openid_user_info(state: &State, call: &Call<'_>) -> ServiceResponse {
    with_user(state, call, |user, client| {
        ServiceResponse::json(StatusCode::OK, &claims(user, client))
    })
}

fn get_jwt_user_info(state: &State, call: &Call<'_>) -> ServiceResponse {
    with_user(state, call, |user, client| {
        done(call).header("X-GWS-User", &json_web_token(&claims(user, client)))
    })
}

fn with_user(state: &State, call: &Call<'_>, tell: impl Fn(&User, &str) -> ServiceResponse) -> ServiceResponse {
    let accounts = state.accounts();
    let known = call.principal.session.as_ref().and_then(|session| {
        let user = accounts.user(&session.user)?;
        Some(tell(user, &session.client))
    });
    known.unwrap_or_else(|| Envelope::error(401, "Unauthorized").answer(StatusCode::UNAUTHORIZED, call.path()))
}

fn done(call: &Call<'_>) -> ServiceResponse {
    Envelope::done(Value::Null).answer(StatusCode::OK, call.path())
}

/// The name in Configuration Server, which only those have who are in it.
fn configuration_name(user: &User) -> Option<&str> {
    user.dbid?;
    Some(user.login_name())
}

/// The name that is unique in the whole system.
fn system_name(user: &User) -> String {
    match (configuration_name(user), user.dbid, &user.contact_center_id) {
        (Some(name), Some(dbid), Some(center)) => format!("{name}#{dbid}@{center}"),
        _ => user.user_name.clone(),
    }
}

fn authorities(user: &User) -> Value {
    let authorities = user.authorities.iter();
    authorities
        .map(|(name, privileges)| json!({ "name": name, "privileges": privileges }))
        .collect()
}

fn user_details(user: &User) -> Value {
    json!({
        "username": system_name(user),
        "loginName": configuration_name(user),
        "cmeUserName": configuration_name(user),
        "contactCenterId": user.contact_center_id,
        "dbid": user.dbid,
        "environmentId": user.environment_id,
        "authorities": authorities(user),
        "properties": user.properties,
    })
}

fn claims(user: &User, client: &str) -> Value {
    json!({
        "sub": system_name(user),
        "aud": client,
        "user_name": user.user_name,
        "given_name": user.given_name,
        "family_name": user.family_name,
        "email": user.email,
        "dbid": user.dbid,
        "contact_center_id": user.contact_center_id,
        "environment_id": user.environment_id,
        "authorities": authorities(user),
        "properties": user.properties,
    })
}

/// An unsecured token (RFC 7519, section 6): nobody may take the simulator's word for anything.
fn json_web_token(claims: &Value) -> String {
    let encode = |part: &Value| URL_SAFE_NO_PAD.encode(part.to_string());
    let header = json!({ "alg": "none", "typ": "JWT" });
    format!("{}.{}.", encode(&header), encode(claims))
}
