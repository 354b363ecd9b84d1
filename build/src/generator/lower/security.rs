//! The credentials that an operation takes.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::super::names::Names;
use super::super::rules;
use super::{Encoding, Location, Lowering, Parameter, Site};
use crate::document::join;

/// How a security scheme is satisfied.
enum Credential {
    /// One that the client has.
    Own(&'static str),
    /// A key of its own name, which the caller passes.
    Key(Location, String),
    Unknown(String),
}

impl Lowering<'_> {
    /// Every credential that one of the alternatives names. A key that the client does not have becomes a parameter.
    pub fn credentials(
        &mut self,
        site: &Site,
        operation: &Value,
        parameters: &mut Vec<Parameter>,
        secrets: &mut BTreeSet<String>,
    ) -> Vec<&'static str> {
        let document = self.document;
        let (security, pointer) = match operation.get("security") {
            Some(security) => (Some(security), join(&site.pointer, "security")),
            None => (document.value.get("security"), "/security".to_owned()),
        };
        let alternatives = security.and_then(Value::as_array).into_iter().flatten();
        let names: BTreeSet<&String> = alternatives.filter_map(Value::as_object).flat_map(Map::keys).collect();
        let mut credentials = Vec::new();
        let mut unknown = Vec::new();
        for name in names {
            match self.credential(name) {
                // The client writes this header already, with another of the alternatives.
                Credential::Key(Location::Header, key)
                    if key.eq_ignore_ascii_case("authorization") && self.is_authorized(security) => {}
                Credential::Own(credential) if !credentials.contains(&credential) => credentials.push(credential),
                Credential::Own(_) => {}
                Credential::Key(location, key) => {
                    secrets.insert(key.clone());
                    let is_there = parameters
                        .iter()
                        .any(|parameter| parameter.location == location && parameter.name.eq_ignore_ascii_case(&key));
                    if !is_there {
                        parameters.push(key_parameter(name, location, key, parameters));
                    }
                }
                Credential::Unknown(reason) => unknown.push((name, reason)),
            }
        }
        // One alternative that can be satisfied is enough.
        let can_be_called = security.and_then(Value::as_array).is_none_or(|alternatives| {
            alternatives.is_empty()
                || alternatives.iter().any(|alternative| {
                    let names = alternative.as_object().into_iter().flat_map(Map::keys);
                    names
                        .into_iter()
                        .all(|name| !matches!(self.credential(name), Credential::Unknown(_)))
                })
        });
        for (name, reason) in unknown.into_iter().filter(|_| !can_be_called) {
            let scheme = join("/components/securitySchemes", name);
            let is_declared = document.value.pointer(&scheme).is_some();
            let place = if is_declared { &scheme } else { &pointer };
            self.refuse(&rules::SECURITY_SCHEME, place, reason);
        }
        // Whatever the document says of these headers as parameters, the client writes them.
        for (credential, header) in [("ApiKey", "x-api-key"), ("HubSignature", "x-hub-signature")] {
            if credentials.contains(&credential) {
                parameters.retain(|parameter| {
                    parameter.location != Location::Header || !parameter.name.eq_ignore_ascii_case(header)
                });
            }
        }
        credentials
    }

    /// Whether the client itself writes `Authorization`.
    fn is_authorized(&self, security: Option<&Value>) -> bool {
        let alternatives = security.and_then(Value::as_array).into_iter().flatten();
        let mut names = alternatives.filter_map(Value::as_object).flat_map(Map::keys);
        names.any(|name| matches!(self.credential(name), Credential::Own("Bearer" | "ClientBasic")))
    }

    fn credential(&self, name: &str) -> Credential {
        let scheme = self.document.value.pointer(&join("/components/securitySchemes", name));
        let Some(scheme) = scheme.and_then(|scheme| self.document.resolve(scheme)) else {
            return Credential::Unknown(format!("the security scheme {name} is not declared"));
        };
        let part = |key: &str| scheme.get(key).and_then(Value::as_str).unwrap_or_default();
        let lower = |key: &str| part(key).to_ascii_lowercase();
        match (&*lower("type"), &*lower("scheme"), &*lower("in"), &*lower("name")) {
            ("apikey", _, "header", "x-api-key") => Credential::Own("ApiKey"),
            ("apikey", _, "header", "x-hub-signature") => Credential::Own("HubSignature"),
            ("http", "bearer", ..) | ("oauth2" | "openidconnect", ..) => Credential::Own("Bearer"),
            ("http", "basic", ..) => Credential::Own("ClientBasic"),
            ("apikey", _, "header", key) if !matches!(key, "" | "accept" | "content-type") => {
                Credential::Key(Location::Header, part("name").to_owned())
            }
            ("apikey", _, "query", key) if !key.is_empty() => Credential::Key(Location::Query, part("name").to_owned()),
            ("apikey", _, "cookie", key) if !key.is_empty() => {
                Credential::Key(Location::Cookie, part("name").to_owned())
            }
            _ => Credential::Unknown(format!(
                "the security scheme {name} is of no kind that the client can send"
            )),
        }
    }
}

fn key_parameter(scheme: &str, location: Location, key: String, others: &[Parameter]) -> Parameter {
    let mut names = Names::with(&super::parameters::BUILDER_METHODS);
    for other in others {
        names.take(other.ident.clone(), |name, _| format!("{name}_"));
    }
    Parameter {
        ident: names.value(&key),
        location,
        encoding: Encoding::Single,
        required: false,
        description: format!("The key that the security scheme `{scheme}` asks for."),
        limit: None,
        schema: json!({ "type": "string" }),
        facts: String::new(),
        has_default: false,
        example: None,
        name: key,
    }
}
