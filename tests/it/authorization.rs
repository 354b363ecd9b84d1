//! The Authorization Code grant of web applications.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use genesys_multicloud_cx::auth::{AuthorizationRequest, OAuthClient, PendingAuthorization};
use genesys_multicloud_cx::{AuthenticationErrorKind, Client, Code, Error, Service};
use serde_json::Value;
use sha2::{Digest, Sha256};
use url::Url;

use crate::wire::{Wire, json, ok};

const CALLBACK: &str = "https://yourapp.com/oauthcallback";
const TOKENS: &str =
    r#"{"access_token":"access-1","expires_in":3600,"refresh_token":"refresh-1","token_type":"bearer"}"#;

fn application() -> OAuthClient {
    OAuthClient::new("client id&1", "client-secret")
}

fn client() -> Client {
    let builder = Client::builder("https://api-demo.com").api_key("key-0815");
    builder.build().unwrap()
}

fn request() -> AuthorizationRequest {
    client().authorization(&application(), CALLBACK).request().unwrap()
}

/// The value of a parameter that occurs once.
fn parameter(url: &Url, name: &str) -> String {
    let mut values = url.query_pairs().filter(|(key, _)| key == name);
    let (_, value) = values.next().unwrap();
    assert!(values.next().is_none(), "{name} occurs twice");
    value.into_owned()
}

fn state(request: &AuthorizationRequest) -> String {
    parameter(request.url(), "state")
}

fn kind(error: &Error) -> AuthenticationErrorKind {
    match error {
        Error::Authentication(error) => error.kind,
        other => panic!("{other:?}"),
    }
}

fn refused(pending: &PendingAuthorization, redirect: &str) -> Error {
    let credentials = pending.clone().credentials(application(), redirect);
    credentials.unwrap_err()
}

/// A request's form, in order.
fn form(body: &[u8]) -> Vec<(String, String)> {
    url::form_urlencoded::parse(body).into_owned().collect()
}

#[test]
fn the_address_has_the_documented_parameters_and_no_others() {
    let request = request();
    let state = state(&request);
    assert_eq!(
        request.url().as_str(),
        format!(
            "https://api-demo.com/auth/v3/oauth/authorize?client_id=client+id%261\
             &redirect_uri=https%3A%2F%2Fyourapp.com%2Foauthcallback&response_type=code&state={state}"
        )
    );
    let all = client()
        .authorization(&application(), "https://yourapp.com/cb?a=b&c=d")
        .scope("*")
        .hide_tenant(true)
        .pkce(true)
        .request()
        .unwrap();
    let (state, challenge) = (parameter(all.url(), "state"), parameter(all.url(), "code_challenge"));
    assert_eq!(
        all.url().as_str(),
        format!(
            "https://api-demo.com/auth/v3/oauth/authorize?client_id=client+id%261\
             &code_challenge={challenge}&code_challenge_method=S256&hideTenant=true\
             &redirect_uri=https%3A%2F%2Fyourapp.com%2Fcb%3Fa%3Db%26c%3Dd&response_type=code&scope=*\
             &state={state}"
        )
    );
}

#[test]
fn the_address_is_on_the_host_of_the_service() {
    let client = Client::builder("https://api-demo.com")
        .api_key("key")
        .service_url(Service::Authentication, "https://login.example.com/auth/v9/")
        .build()
        .unwrap();
    let request = client.authorization(&application(), CALLBACK);
    let url = request.hide_tenant(false).request().unwrap().into_parts().0;
    let start = "https://login.example.com/auth/v9/oauth/authorize?client_id=client+id%261&hideTenant=false&";
    assert!(url.as_str().starts_with(start), "{url}");
}

#[test]
fn each_request_has_a_state_and_a_verifier_of_its_own() {
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..100 {
        let request = client()
            .authorization(&application(), CALLBACK)
            .pkce(true)
            .request()
            .unwrap();
        let kept: Value = serde_json::to_value(request.pending()).unwrap();
        let verifier = kept["code_verifier"].as_str().unwrap().to_owned();
        let hash = URL_SAFE_NO_PAD.encode(Sha256::digest(&verifier));
        assert_eq!(parameter(request.url(), "code_challenge"), hash);
        for value in [state(&request), verifier] {
            assert_eq!(URL_SAFE_NO_PAD.decode(&value).unwrap().len(), 32);
            assert!(!request.url().as_str().contains(&format!("verifier={value}")));
            assert!(seen.insert(value));
        }
    }
}

#[test]
fn redirect_uris_that_can_not_be_registered_are_refused() {
    for (uri, reason) in [
        ("", "is not an absolute URI"),
        ("/oauthcallback", "is not an absolute URI"),
        ("yourapp.com/oauthcallback", "is not an absolute URI"),
        ("//yourapp.com/oauthcallback", "is not an absolute URI"),
        ("https://", "is not an absolute URI"),
        ("https://yourapp.com/cb#", "may hold no fragment"),
        ("https://yourapp.com/cb#part", "may hold no fragment"),
        (" https://yourapp.com/cb", "may hold no white space"),
        ("https://yourapp.com/c\tb", "may hold no white space"),
    ] {
        let error = client().authorization(&application(), uri).request().unwrap_err();
        let Error::Configuration {
            setting, reason: why, ..
        } = error
        else {
            panic!("{error:?}")
        };
        assert_eq!(setting, "redirect_uri");
        assert!(why.contains(reason), "{uri}: {why}");
    }
    for uri in [
        "http://127.0.0.1:8080/oauthcallback",
        "com.example.app:/oauthcallback",
        "https://yourapp.com/cb?a=b",
    ] {
        let request = client().authorization(&application(), uri).request().unwrap();
        assert_eq!(parameter(request.url(), "redirect_uri"), uri);
        assert_eq!(request.pending().redirect_uri(), uri);
    }
    let nobody = OAuthClient::new("", "secret");
    let error = client().authorization(&nobody, CALLBACK).request();
    assert!(error.unwrap_err().to_string().starts_with("application: "));
}

#[tokio::test]
async fn the_code_is_exchanged_in_exactly_these_bytes() {
    let wire = Wire::new([ok(TOKENS)]).await;
    for (pkce, redirect_uri, encoded) in [
        (false, CALLBACK, "https%3A%2F%2Fyourapp.com%2Foauthcallback"),
        (true, "https://a.example/?b=c", "https%3A%2F%2Fa.example%2F%3Fb%3Dc"),
    ] {
        let request = wire.builder().build().unwrap();
        let request = request
            .authorization(&application(), redirect_uri)
            .pkce(pkce)
            .request()
            .unwrap();
        let query = format!("code=AB%2FC%3D%2B&state={}", state(&request));
        let kept: Value = serde_json::to_value(request.pending()).unwrap();
        let before = wire.requests().len();
        let (_, pending) = request.into_parts();
        pending.exchange(application(), &query, wire.builder()).await.unwrap();
        assert_eq!(wire.requests().len(), before + 1);
        let sent = wire.last();
        assert_eq!(sent.line(), "POST /auth/v3/oauth/token HTTP/1.1");
        let verifier = match pkce {
            true => format!("&code_verifier={}", kept["code_verifier"].as_str().unwrap()),
            false => String::new(),
        };
        assert_eq!(
            sent.text(),
            format!("code=AB%2FC%3D%2B{verifier}&grant_type=authorization_code&redirect_uri={encoded}")
        );
        let headers: BTreeMap<_, _> = sent.headers().into_iter().collect();
        assert_eq!(headers["content-type"], "application/x-www-form-urlencoded");
        assert_eq!(headers["x-api-key"], "key-0815");
        let basic = STANDARD.encode("client id&1:client-secret");
        assert_eq!(headers["authorization"], format!("Basic {basic}"));
    }
}

#[tokio::test]
async fn basic_credentials_are_form_encoded_only_when_asked_for() {
    let wire = Wire::new([ok(TOKENS)]).await;
    for (form_encoded, expected) in [
        (None, "a b:ü%:s+e&c/r*t"),
        (Some(false), "a b:ü%:s+e&c/r*t"),
        (Some(true), "a+b%3A%C3%BC%25:s%2Be%26c%2Fr*t"),
    ] {
        let mut application = OAuthClient::new("a b:ü%", "s+e&c/r*t");
        if let Some(form_encoded) = form_encoded {
            application = application.form_encoded_basic(form_encoded);
        }
        let client = wire.builder().build().unwrap();
        let request = client.authorization(&application, CALLBACK).request().unwrap();
        assert_eq!(parameter(request.url(), "client_id"), "a b:ü%");
        let query = format!("code=1&state={}", state(&request));
        let (_, pending) = request.into_parts();
        pending.exchange(application, &query, wire.builder()).await.unwrap();
        let sent = wire.last().header("authorization").unwrap();
        let decoded = STANDARD.decode(sent.strip_prefix("Basic ").unwrap()).unwrap();
        assert_eq!(String::from_utf8(decoded).unwrap(), expected);
    }
}

#[tokio::test]
async fn form_encoded_credentials_are_in_no_error_either() {
    let wire = Wire::by(|_, request| {
        let basic = request.header("authorization").unwrap();
        json(
            "401 Unauthorized",
            &format!(r#"{{"error":"Unauthorized","error_description":"{basic} s%2Be s+e"}}"#),
        )
    })
    .await;
    let application = OAuthClient::new("id", "s+e").form_encoded_basic(true);
    let request = client().authorization(&application, CALLBACK).request().unwrap();
    let query = format!("code=1&state={}", state(&request));
    let (_, pending) = request.into_parts();
    let error = pending.exchange(application, &query, wire.builder());
    let error = error.await.unwrap_err();
    assert_eq!(kind(&error), AuthenticationErrorKind::InvalidClient);
    let Error::Authentication(refused) = &error else {
        panic!("{error:?}")
    };
    let shown = format!("{error} {error:?} {}", refused.body.to_text());
    for secret in [&STANDARD.encode("id:s%2Be"), "s%2Be", "s+e"] {
        assert!(!shown.contains(secret), "{secret}: {shown}");
    }
    assert!(shown.contains("[redacted]"));
}

#[tokio::test]
async fn a_redirect_with_another_state_sends_nothing() {
    let wire = Wire::new([ok(TOKENS)]).await;
    let request = request();
    let state = state(&request);
    let other = self::state(&self::request());
    let longer = format!("{state}A");
    for query in [
        String::new(),
        "code=1".to_owned(),
        "code=1&state=".to_owned(),
        "code=1&state".to_owned(),
        format!("code=1&state={other}"),
        format!("code=1&state={longer}"),
        format!("code=1&state={}", &state[..42]),
        format!("code=1&state={}", state.to_lowercase()),
        format!("code=1&state={state}&state={state}"),
        format!("code=1&state={other}&state={state}"),
        format!("code=1&state={state}&state={other}"),
        format!("code=1&State={state}"),
        format!("error=access_denied&state={other}"),
        "error=access_denied&error_description=Call+0190".to_owned(),
        // The fragment never belongs to a response of this grant.
        format!("https://yourapp.com/oauthcallback?code=1#state={state}"),
    ] {
        let pending = request.pending().clone();
        let outcome = pending.exchange(application(), &query, wire.builder());
        let error = outcome.await.unwrap_err();
        assert_eq!(kind(&error), AuthenticationErrorKind::StateMismatch, "{query}");
        assert!(!format!("{error} {error:?}").contains("0190"), "{error}");
        assert_eq!(error.attempts(), 0);
    }
    assert!(wire.requests().is_empty());
}

#[test]
fn a_redirect_is_read_in_any_of_its_forms() {
    let request = request();
    let query = format!("code=AB%2FC&state={}", state(&request));
    for redirect in [
        query.clone(),
        format!("?{query}"),
        format!("/oauthcallback?{query}"),
        format!("https://yourapp.com/oauthcallback?{query}"),
        format!("http://10.0.0.1:8080/behind/a/proxy?a=1&a=2&{query}"),
        format!("https://yourapp.com/oauthcallback?{query}#_=_"),
        format!("{query}&session_state=x&iss=https%3A%2F%2Fa&a=?&a=%FF"),
    ] {
        let credentials = request.pending().clone();
        let credentials = credentials.credentials(application(), &redirect);
        assert!(credentials.is_ok(), "{redirect}: {credentials:?}");
    }
}

#[test]
fn a_redirect_without_one_code_is_refused() {
    let request = request();
    let state = state(&request);
    for query in [
        format!("state={state}"),
        format!("state={state}&code="),
        format!("state={state}&Code=1"),
        format!("state={state}&code=1&code=1"),
        format!("state={state}&code=1&code=2"),
        format!("state={state}&code=%FF"),
        format!("state={state}&error=access_denied&error=server_error"),
        format!("state={state}&error=a&error_description=b&error_description=c"),
    ] {
        let error = refused(request.pending(), &query);
        assert_eq!(kind(&error), AuthenticationErrorKind::InvalidRedirect, "{query}");
        assert!(error.to_string().contains("check the redirect URI"), "{error}");
    }
}

#[test]
fn the_error_of_a_redirect_is_told() {
    let request = request();
    let state = state(&request);
    let query =
        format!("error=access_denied&error_description=The+user%0Asaid+no+to+{state}+and+c0de&code=c0de&state={state}");
    let error = refused(request.pending(), &query);
    assert_eq!(kind(&error), AuthenticationErrorKind::AuthorizationDenied);
    assert_eq!(
        error.to_string(),
        "authentication.authorize: the authorization was denied (The user said no to [redacted] and [redacted] \
         (code access_denied)); have the user sign in again, or check the client id and the redirect URI"
    );
    let Error::Authentication(refused) = error else {
        unreachable!()
    };
    assert_eq!(
        refused.service_status.code,
        Some(Code::Text("access_denied".to_owned()))
    );
    let long = format!("error={}&state={state}", "x".repeat(100_000));
    assert!(self::refused(request.pending(), &long).to_string().len() < 1000);
    let only = format!("error=server_error&state={state}");
    let only = self::refused(request.pending(), &only).to_string();
    assert!(only.contains("(code server_error)"), "{only}");
}

#[test]
fn what_is_kept_survives_a_store_and_is_never_shown() {
    let all = client()
        .authorization(&application(), CALLBACK)
        .pkce(true)
        .request()
        .unwrap();
    let state = state(&all);
    let stored = serde_json::to_string(all.pending()).unwrap();
    let verifier: Value = serde_json::from_str(&stored).unwrap();
    let verifier = verifier["code_verifier"].as_str().unwrap().to_owned();
    let restored: PendingAuthorization = serde_json::from_str(&stored).unwrap();
    let query = format!("code=c0de&state={state}");
    let credentials = restored.clone().credentials(application(), &query).unwrap();
    let builder = Client::builder("https://api-demo.com").credentials(credentials.clone());
    let mismatch = refused(&restored, "code=c0de&state=5tate");
    for shown in [
        format!("{all:?} {all:#?}"),
        format!("{:?} {restored:?} {restored:#?}", all.pending()),
        format!("{credentials:?} {builder:?}"),
        format!("{mismatch} {mismatch:?}"),
    ] {
        for secret in [&state, &verifier, "c0de", "5tate", "client-secret"] {
            assert!(!shown.contains(secret), "{secret}: {shown}");
        }
    }
    // What an earlier version stored, or one without PKCE.
    let without: PendingAuthorization =
        serde_json::from_str(&format!(r#"{{"state":"{state}","redirect_uri":"{CALLBACK}"}}"#)).unwrap();
    let _ = without.credentials(application(), &query).unwrap();
}

#[tokio::test]
async fn a_code_that_is_refused_says_so_and_shows_nothing() {
    let wire = Wire::by(|_, request| {
        let echo = request.text();
        let fields: Vec<_> = form(&request.body).into_iter().map(|pair| pair.1).collect();
        let body = serde_json::json!({
            "error": "invalid_grant", "error_description": format!("{echo} {fields:?}"),
        });
        json("400 Bad Request", &body.to_string())
    })
    .await;
    let request = client()
        .authorization(&application(), CALLBACK)
        .pkce(true)
        .request()
        .unwrap();
    let query = format!("code=c0de%2F&state={}", state(&request));
    let kept: Value = serde_json::to_value(request.pending()).unwrap();
    let (_, pending) = request.into_parts();
    let error = pending.exchange(application(), &query, wire.builder());
    let error = error.await.unwrap_err();
    assert_eq!(kind(&error), AuthenticationErrorKind::InvalidGrant);
    let Error::Authentication(refused) = &error else {
        panic!("{error:?}")
    };
    let shown = format!("{error} {error:?} {}", refused.body.to_text());
    for secret in ["c0de", kept["code_verifier"].as_str().unwrap()] {
        assert!(wire.last().text().contains(secret));
        assert!(!shown.contains(secret), "{secret}: {shown}");
    }
}

#[tokio::test]
async fn settings_that_are_wrong_send_nothing() {
    let wire = Wire::new([ok(TOKENS)]).await;
    let request = request();
    let query = format!("code=1&state={}", state(&request));
    let (_, pending) = request.into_parts();
    let outcome = pending.exchange(application(), &query, Client::builder(&wire.url));
    let error = outcome.await.unwrap_err();
    assert!(error.to_string().starts_with("api_key: "), "{error}");
    assert!(wire.requests().is_empty());
}

#[cfg(feature = "simulator")]
mod on_the_simulator {
    use genesys_multicloud_cx::ClientBuilder;
    use genesys_multicloud_cx::auth::Authorization;
    use genesys_multicloud_cx::simulator::{Simulator, User};

    use super::*;
    use crate::sign_in_form::{no_redirects, sign_in};

    fn application(simulator: &Simulator) -> OAuthClient {
        OAuthClient::new(simulator.client_id(), simulator.client_secret())
    }

    fn tenant(simulator: &Simulator) -> ClientBuilder {
        Client::builder(simulator.url()).api_key(simulator.api_key())
    }

    fn authorization(simulator: &Simulator) -> Authorization {
        let client = tenant(simulator).build().unwrap();
        client.authorization(&application(simulator), CALLBACK)
    }

    async fn who(client: &Client) -> String {
        let user = client.authentication().get_user_info().send().await;
        user.unwrap().login_name.clone().unwrap_or_default()
    }

    #[tokio::test]
    async fn a_user_signs_in_with_and_without_pkce() {
        let simulator = Simulator::start().await.unwrap();
        for pkce in [false, true] {
            let request = authorization(&simulator).pkce(pkce).scope("*");
            let (url, pending) = request.request().unwrap().into_parts();
            let redirect = sign_in(&url, simulator.username(), simulator.password()).await;
            assert!(redirect.starts_with(&format!("{CALLBACK}?code=")), "{redirect}");
            let again = pending.clone();
            let client = pending
                .exchange(application(&simulator), &redirect, tenant(&simulator))
                .await
                .unwrap();
            assert_eq!(who(&client).await, "agent1");
            // The client renews what it got.
            simulator.expire_access_tokens();
            assert_eq!(who(&client).await, "agent1");
            let again = again.exchange(application(&simulator), &redirect, tenant(&simulator));
            let error = again.await.unwrap_err();
            assert_eq!(kind(&error), AuthenticationErrorKind::InvalidGrant);
        }
    }

    #[tokio::test]
    async fn a_code_is_bound_to_its_verifier() {
        let simulator = Simulator::start().await.unwrap();
        // Whoever steals a code has no verifier, or another one.
        for (asked_with, exchanged_with) in [(true, Some(true)), (true, None), (false, Some(true))] {
            let request = authorization(&simulator).pkce(asked_with).request().unwrap();
            let redirect = sign_in(request.url(), simulator.username(), simulator.password()).await;
            let mut kept = serde_json::to_value(request.pending()).unwrap();
            match exchanged_with {
                Some(_) => kept["code_verifier"] = "A".repeat(43).into(),
                None => {
                    kept.as_object_mut().unwrap().remove("code_verifier");
                }
            }
            let other: PendingAuthorization = serde_json::from_value(kept).unwrap();
            let stolen = other.exchange(application(&simulator), &redirect, tenant(&simulator));
            let error = stolen.await.unwrap_err();
            assert_eq!(
                kind(&error),
                AuthenticationErrorKind::InvalidGrant,
                "{asked_with} {exchanged_with:?}"
            );
            let (_, own) = request.into_parts();
            let own = own.exchange(application(&simulator), &redirect, tenant(&simulator));
            own.await.unwrap();
        }
    }

    #[tokio::test]
    async fn a_challenge_needs_a_method() {
        let simulator = Simulator::start().await.unwrap();
        let request = authorization(&simulator).pkce(true).request().unwrap();
        let address = request.url().as_str();
        let plain = address.replace("&code_challenge_method=S256", "");
        let answer = no_redirects().get(plain).send().await.unwrap();
        let location = answer.headers()["location"].to_str().unwrap().to_owned();
        let error = refused(request.pending(), &location);
        assert_eq!(kind(&error), AuthenticationErrorKind::AuthorizationDenied);
        assert!(error.to_string().contains("(code invalid_request)"), "{error}");
    }

    #[tokio::test]
    async fn two_sign_ins_at_once_do_not_mix() {
        let other = User::new(r"tenant\agent2", "other-password").dbid(102);
        let simulator = Simulator::builder().user(other).start().await.unwrap();
        let requests = [0, 1].map(|_| authorization(&simulator).pkce(true).request().unwrap());
        let (first, second) = tokio::join!(
            sign_in(requests[0].url(), simulator.username(), simulator.password()),
            sign_in(requests[1].url(), r"tenant\agent2", "other-password"),
        );
        let [one, two] = requests.map(|request| request.into_parts().1);
        let exchange = |pending: &PendingAuthorization, redirect: &str| {
            let (pending, redirect) = (pending.clone(), redirect.to_owned());
            let (application, tenant) = (application(&simulator), tenant(&simulator));
            async move { pending.exchange(application, &redirect, tenant).await }
        };
        let before = simulator.calls("retrieveToken");
        for (pending, redirect) in [(&one, &second), (&two, &first)] {
            let error = exchange(pending, redirect).await.unwrap_err();
            assert_eq!(kind(&error), AuthenticationErrorKind::StateMismatch);
        }
        assert_eq!(simulator.calls("retrieveToken"), before);
        let (one, two) = tokio::join!(exchange(&one, &first), exchange(&two, &second));
        let (one, two) = (one.unwrap(), two.unwrap());
        assert_eq!(
            (who(&one).await, who(&two).await),
            ("agent1".to_owned(), "agent2".to_owned())
        );
        one.sign_out_everywhere().await.unwrap();
        assert_eq!(who(&two).await, "agent2");
    }
}
