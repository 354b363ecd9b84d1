//! The settings of a real tenant, from the environment.

use genesys_multicloud_cx::auth::{Credentials, OAuthClient};
use genesys_multicloud_cx::{AuthenticationErrorKind, Client, Error};

const NAMES: [&str; 7] = [
    "GENESYS_BASE_URL",
    "GENESYS_API_KEY",
    "GENESYS_TOKEN",
    "GENESYS_CLIENT_ID",
    "GENESYS_CLIENT_SECRET",
    "GENESYS_USERNAME",
    "GENESYS_PASSWORD",
];

pub struct Tenant {
    pub base_url: String,
    pub client: Client,
}

/// The tenant that the environment names, if it names any; else what is missing or wrong.
pub fn tenant() -> Result<Option<Tenant>, String> {
    if NAMES.iter().all(|name| setting(name).is_none()) {
        return Ok(None);
    }
    let base_url = required("GENESYS_BASE_URL")?;
    let builder = Client::builder(&base_url).api_key(required("GENESYS_API_KEY")?);
    let credentials = match setting("GENESYS_TOKEN") {
        Some(token) => Credentials::bearer(token),
        None => Credentials::password(
            OAuthClient::new(required("GENESYS_CLIENT_ID")?, required("GENESYS_CLIENT_SECRET")?),
            required("GENESYS_USERNAME")?,
            required("GENESYS_PASSWORD")?,
        ),
    };
    let client = builder.credentials(credentials).build();
    let client = client.map_err(|error| fault(&error).unwrap_or_else(|| error.to_string()))?;
    Ok(Some(Tenant { base_url, client }))
}

/// What is wrong with the settings, if it is they that are behind an error.
pub fn fault(error: &Error) -> Option<String> {
    let names = match error {
        Error::Configuration { setting, .. } => match *setting {
            "base_url" => "GENESYS_BASE_URL",
            "api_key" => "GENESYS_API_KEY",
            _ => "GENESYS_TOKEN",
        },
        Error::Authentication(error) => match error.kind {
            AuthenticationErrorKind::InvalidApiKey => "GENESYS_API_KEY",
            AuthenticationErrorKind::InvalidClient => "GENESYS_CLIENT_ID, GENESYS_CLIENT_SECRET",
            AuthenticationErrorKind::InvalidGrant => "GENESYS_USERNAME, GENESYS_PASSWORD",
            _ => "GENESYS_TOKEN",
        },
        _ => return None,
    };
    Some(format!("{names}: {error}"))
}

fn setting(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

fn required(name: &str) -> Result<String, String> {
    setting(name).ok_or_else(|| {
        format!(
            "{name} is missing (a tenant needs GENESYS_BASE_URL, GENESYS_API_KEY, and GENESYS_TOKEN or \
             GENESYS_CLIENT_ID, GENESYS_CLIENT_SECRET, GENESYS_USERNAME and GENESYS_PASSWORD)"
        )
    })
}
