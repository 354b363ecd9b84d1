//! The sign-in form, where a user's browser gets its authorization code.

use std::borrow::Cow;
use std::collections::BTreeMap;

use http::StatusCode;
use url::form_urlencoded::byte_serialize;

use super::handler::Page;
use crate::simulator::protocol::request::{Call, Request, decode, pairs};
use crate::simulator::protocol::response::{Envelope, ServiceResponse};
use crate::simulator::stores::state::State;

/// Where the form goes. The manual says nothing of it.
const PATH: &str = "/auth/v3/sign-in";

pub(crate) const PAGES: &[(&str, Page)] = &[(PATH, sign_in)];

const FORM: &str = include_str!("sign_in.html");

/// The parts of an authorization request that the form carries on.
struct Authorization<'a> {
    client_id: &'a str,
    redirect_uri: &'a str,
    state: Option<&'a str>,
    challenge: Option<&'a str>,
    hide_tenant: bool,
}

pub(crate) fn authorize(state: &State, call: &Call<'_>) -> ServiceResponse {
    let arguments = &call.arguments;
    // A parameter without a value counts as missing (RFC 6749, section 3.1).
    let query = |name| arguments.query(name).filter(|value| !value.is_empty());
    let authorization = Authorization {
        client_id: query("client_id").unwrap_or_default(),
        redirect_uri: query("redirect_uri").unwrap_or_default(),
        state: query("state"),
        challenge: query("code_challenge"),
        hide_tenant: arguments.flag("hideTenant"),
    };
    if let Err(reason) = authorization.check(state) {
        return Envelope::error(400, reason).answer(StatusCode::BAD_REQUEST, call.path());
    }
    if query("response_type") != Some("code") {
        return authorization.redirect(&[("error", "unsupported_response_type")]);
    }
    if let Err(reason) = authorization.check_challenge(state) {
        return authorization.redirect(&[("error", "invalid_request"), ("error_description", reason)]);
    }
    // Without a method it would be `plain`, which protects nothing (RFC 7636, section 4.3).
    if authorization.challenge.is_some() && query("code_challenge_method") != Some("S256") {
        return authorization.redirect(&[
            ("error", "invalid_request"),
            ("error_description", "transform algorithm not supported"),
        ]);
    }
    authorization.form(StatusCode::OK, "", None)
}

fn sign_in(state: &State, request: &Request) -> ServiceResponse {
    let refuse = |reason: &str| Envelope::error(400, reason).answer(StatusCode::BAD_REQUEST, &request.path);
    let Some(fields) = fields(&request.body) else {
        return refuse("body: not a form");
    };
    let field = |name| fields.get(name).map_or("", String::as_str);
    let authorization = Authorization {
        client_id: field("client_id"),
        redirect_uri: field("redirect_uri"),
        state: fields.get("state").map(String::as_str),
        challenge: fields.get("code_challenge").map(String::as_str),
        hide_tenant: field("hideTenant") == "true",
    };
    let checked = authorization.check(state);
    if let Err(reason) = checked.and_then(|()| authorization.check_challenge(state)) {
        return refuse(reason);
    }
    let (tenant, name) = (field("tenant"), field("username"));
    let full_name = if tenant.is_empty() || name.contains('\\') {
        name.to_owned()
    } else {
        format!("{tenant}\\{name}")
    };
    let mut accounts = state.accounts();
    match accounts.sign_in(&full_name, field("password")) {
        Some(user) => {
            let Authorization {
                client_id,
                redirect_uri,
                challenge,
                ..
            } = authorization;
            let code = accounts.issue_code(&user, client_id, redirect_uri);
            if let Some(challenge) = challenge {
                accounts.bind_code(&code, challenge);
            }
            authorization.redirect(&[("code", &code)])
        }
        None => authorization.form(StatusCode::UNAUTHORIZED, tenant, Some(name)),
    }
}

fn fields(body: &[u8]) -> Option<BTreeMap<String, String>> {
    let pairs = pairs(str::from_utf8(body).ok()?)?;
    pairs
        .into_iter()
        .map(|(name, value)| Some((name, decode(value)?)))
        .collect()
}

impl Authorization<'_> {
    /// Until both are known to belong together, a redirect would serve whoever made it up.
    fn check(&self, state: &State) -> Result<(), &'static str> {
        let client = state.settings.clients.get(self.client_id);
        let client = client.ok_or("query parameter `client_id`: no such client application")?;
        if !client.has_redirect_uri(self.redirect_uri) {
            return Err("query parameter `redirect_uri`: not registered");
        }
        Ok(())
    }

    /// Nobody but PKCE keeps the code of a public client from others (RFC 7636, section 4.4.1).
    fn check_challenge(&self, state: &State) -> Result<(), &'static str> {
        if self.challenge.is_none() && state.is_public_client(self.client_id) {
            return Err("code challenge required");
        }
        Ok(())
    }

    fn redirect(&self, parameters: &[(&str, &str)]) -> ServiceResponse {
        let state = self.state.map(|state| ("state", state));
        let mut location = self.redirect_uri.to_owned();
        for (name, value) in parameters.iter().copied().chain(state) {
            location.push(if location.contains('?') { '&' } else { '?' });
            location.push_str(name);
            location.push('=');
            location.extend(byte_serialize(value.as_bytes()));
        }
        ServiceResponse::redirect(&location).header("Cache-Control", "no-store")
    }

    /// The form, with an alert if somebody tried to sign in already.
    fn form(&self, status: StatusCode, tenant: &str, tried: Option<&str>) -> ServiceResponse {
        let alert = match tried {
            Some(_) => r#"<p id="alert" role="alert">The user name or password is wrong.</p>"#,
            None => "",
        };
        let describe = match tried {
            Some(_) => r#" aria-describedby="alert" aria-invalid="true""#,
            None => "",
        };
        let tenant_field = if self.hide_tenant {
            String::new()
        } else {
            format!(
                r#"<label for="tenant">Tenant</label>
<input id="tenant" name="tenant" value="{}" autocomplete="organization" autocapitalize="none">"#,
                escape(tenant)
            )
        };
        let state = self.state.map_or(String::new(), |state| hidden("state", state));
        let challenge = self
            .challenge
            .map_or(String::new(), |challenge| hidden("code_challenge", challenge));
        let carried = [
            hidden("client_id", self.client_id),
            hidden("redirect_uri", self.redirect_uri),
            hidden("hideTenant", if self.hide_tenant { "true" } else { "false" }),
            state,
            challenge,
        ]
        .concat();
        let values: [(&str, &str); 6] = [
            ("path", PATH),
            ("alert", alert),
            ("describe", describe),
            ("carried", &carried),
            ("tenant", &tenant_field),
            ("username", &escape(tried.unwrap_or_default())),
        ];
        ServiceResponse::text(status, "text/html;charset=UTF-8", fill(FORM, &values))
            .header("Cache-Control", "no-store")
            .header(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'",
            )
    }
}

fn hidden(name: &str, value: &str) -> String {
    let value = escape(value);
    format!("<input type=\"hidden\" name=\"{name}\" value=\"{value}\">\n")
}

/// Fills `{{name}}` in one pass, so that a value can't name another one.
fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        filled.push_str(before);
        let (name, after) = after.split_once("}}").unwrap_or((after, ""));
        let value = values.iter().find(|(known, _)| *known == name);
        filled.push_str(value.map_or("", |(_, value)| value));
        rest = after;
    }
    filled.push_str(rest);
    filled
}

fn escape(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>', '"', '\'']) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    Cow::Owned(escaped)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_neither_markup_nor_a_name() {
        let value = escape("{{b}}\"><script>");
        let filled = fill("<i a=\"{{a}}\">{{b}}", &[("a", &value), ("b", "B")]);
        assert_eq!(filled, "<i a=\"{{b}}&quot;&gt;&lt;script&gt;\">B");
    }
}
