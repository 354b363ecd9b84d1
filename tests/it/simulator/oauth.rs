//! The token endpoint, by RFC 6749 and RFC 7636.

use genesys_multicloud_cx::simulator::Fault;
use serde_json::json;

use super::{BASIC, PASSWORD_GRANT, RegisteredClient, Reply, Simulator, form, key, send, token_request};

const TOKEN: &str = "POST /auth/v3/oauth/token";

#[track_caller]
fn oauth_error(reply: &Reply) -> (u16, String) {
    let error = reply.json();
    let described = error["error_description"].as_str().unwrap();
    // RFC 6749, section 5.2.
    let allowed = |c: char| (' '..='~').contains(&c) && c != '"' && c != '\\';
    assert!(described.chars().all(allowed), "{described}");
    assert!(
        !described.is_empty() && !reply.body.contains("s3cret"),
        "{}",
        reply.body
    );
    assert_eq!(error.as_object().unwrap().len(), 2, "{error}");
    assert_eq!(reply.header("cache-control"), Some("no-store"), "{}", reply.head);
    assert_eq!(reply.header("pragma"), Some("no-cache"));
    assert_eq!(reply.header("www-authenticate").is_some(), reply.status == 401);
    (reply.status, error["error"].as_str().unwrap().to_owned())
}

#[tokio::test]
async fn the_token_endpoint_ignores_what_it_does_not_know() {
    let simulator = Simulator::start().await.unwrap();
    for (line, more) in [
        (TOKEN, "&tenant=a&audience=b&resource=c"),
        (TOKEN, "&resource=a&resource=b"),
        (TOKEN, "&client_id=simulated-client"),
        // Without a value it is as if it was not there.
        (TOKEN, "&scope=&code=&client_id=&redirect_uri"),
        ("POST /auth/v3/oauth/token?trace=1", ""),
    ] {
        let headers = [key(&simulator), form(), BASIC.to_owned()];
        let body = format!("{PASSWORD_GRANT}{more}");
        let reply = send(&simulator, line, &headers, &body).await;
        assert_eq!(reply.status, 200, "{more}: {}", reply.body);
    }
    let charset = "Content-Type: application/x-www-form-urlencoded; charset=utf-8".to_owned();
    let headers = [key(&simulator), charset, BASIC.to_owned()];
    assert_eq!(send(&simulator, TOKEN, &headers, PASSWORD_GRANT).await.status, 200);

    let page = "GET /auth/v3/oauth/authorize?client_id=simulated-client&response_type=code&nonce=1\
        &redirect_uri=https%3A%2F%2Fyourapp.com%2Foauthcallback&prompt=login&code_challenge=";
    assert_eq!(send(&simulator, page, &[], "").await.status, 200);
}

#[tokio::test]
async fn errors_of_the_token_endpoint_are_those_of_the_standard() {
    let simulator = Simulator::start().await.unwrap();
    for (body, status, error) in [
        ("grant_type=", 400, "invalid_request"),
        ("username=s3cret", 400, "invalid_request"),
        ("x", 400, "invalid_request"),
        ("grant_type=password&username=a", 400, "invalid_request"),
        ("grant_type=password&username=&password=s3cret", 400, "invalid_request"),
        (
            "grant_type=password&grant_type=password&username=a&password=s3cret",
            400,
            "invalid_request",
        ),
        (
            "grant_type=password&username=a&password=s3cret&password=b",
            400,
            "invalid_request",
        ),
        (
            "grant_type=password&username=%FF&password=s3cret",
            400,
            "invalid_request",
        ),
        ("grant_type=refresh_token", 400, "invalid_request"),
        ("grant_type=authorization_code&redirect_uri=a", 400, "invalid_request"),
        ("grant_type=authorization_code&code=s3cret", 400, "invalid_request"),
        ("grant_type=client_credentials", 400, "unsupported_grant_type"),
        ("grant_type=s3cret", 400, "unsupported_grant_type"),
        ("grant_type=password&username=a&password=s3cret", 400, "invalid_grant"),
        ("grant_type=refresh_token&refresh_token=s3cret", 400, "invalid_grant"),
        (
            "grant_type=authorization_code&code=s3cret&redirect_uri=a",
            400,
            "invalid_grant",
        ),
        (
            "grant_type=refresh_token&refresh_token=s3cret&scope=s3cret",
            400,
            "invalid_scope",
        ),
        (
            "grant_type=refresh_token&refresh_token=s3cret&client_id=other",
            401,
            "invalid_client",
        ),
    ] {
        let reply = token_request(&simulator, body).await;
        assert_eq!(oauth_error(&reply), (status, error.to_owned()), "{body}");
    }
    let nothing = token_request(&simulator, "").await;
    assert_eq!(oauth_error(&nothing), (400, "invalid_request".to_owned()));
    for content_type in [
        Some("Content-Type: application/json"),
        Some("Content-Type: text/plain"),
        Some("Content-Type: multipart/form-data; boundary=B"),
        None,
    ] {
        let mut headers = vec![key(&simulator), BASIC.to_owned()];
        headers.extend(content_type.map(str::to_owned));
        let reply = send(&simulator, TOKEN, &headers, r#"{"grant_type":"s3cret"}"#).await;
        assert_eq!(oauth_error(&reply), (400, "invalid_request".to_owned()));
    }
    // In the manual's words, as far as it has any.
    let manual = json!({ "error": "Unauthorized", "error_description": "Bad credentials" });
    for (authorization, more, is_manual) in [
        (Some("Basic c2ltdWxhdGVkLWNsaWVudDp3cm9uZw=="), "", true),
        (Some("Basic ???"), "", true),
        (Some("Basic ???"), "&client_id=simulated-client", true),
        (Some("Bearer s3cret"), "", true),
        (None, "", true),
        (None, "&client_id=simulated-client", false),
        (None, "&client_id=nobody", false),
        (
            None,
            "&client_id=simulated-client&client_secret=simulated-client-secret",
            false,
        ),
    ] {
        let mut headers = vec![key(&simulator), form()];
        headers.extend(authorization.map(|value| format!("Authorization: {value}")));
        let reply = send(&simulator, TOKEN, &headers, &format!("{PASSWORD_GRANT}{more}")).await;
        let error = if is_manual { "Unauthorized" } else { "invalid_client" };
        assert_eq!(oauth_error(&reply), (401, error.to_owned()), "{authorization:?} {more}");
        assert!(reply.header("www-authenticate").unwrap().starts_with("Basic realm="));
        if is_manual {
            assert_eq!(reply.json(), manual);
        }
    }
    // The gateway comes first.
    let headers = [form(), BASIC.to_owned()];
    let reply = send(&simulator, TOKEN, &headers, PASSWORD_GRANT).await;
    assert_eq!((reply.status, reply.json()), (403, json!({ "message": "Forbidden" })));
}

#[tokio::test]
async fn a_fault_at_the_token_endpoint_is_no_token_either() {
    let simulator = Simulator::start().await.unwrap();
    for (status, error) in [
        (400, "invalid_request"),
        (401, "Unauthorized"),
        (429, "invalid_request"),
    ] {
        let fault = Fault::status(status);
        simulator.faults().inject("retrieveToken", fault);
        let reply = token_request(&simulator, PASSWORD_GRANT).await;
        assert_eq!(oauth_error(&reply), (status, error.to_owned()));
    }
    let forbidden = Fault::status(403);
    simulator.faults().inject("retrieveToken", forbidden);
    let reply = token_request(&simulator, PASSWORD_GRANT).await;
    assert_eq!((reply.status, reply.json()), (403, json!({ "message": "Forbidden" })));
}

const CALLBACK: &str = "http%3A%2F%2F127.0.0.1%3A5000%2Fcallback";
/// Of RFC 7636, appendix B.
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

#[tokio::test]
async fn a_public_client_needs_no_secret_but_proof() {
    let program = RegisteredClient::public("program").redirect_uri("http://127.0.0.1/callback");
    let simulator = Simulator::builder().oauth_client(program).start().await.unwrap();
    let page = async |more: &str| {
        let line = format!(
            "GET /auth/v3/oauth/authorize?client_id=program&redirect_uri={CALLBACK}\
             &response_type=code&state=s{more}"
        );
        send(&simulator, &line, &[], "").await
    };
    let unproved = page("").await;
    assert_eq!(
        (unproved.status, unproved.header("location")),
        (
            302,
            Some(
                "http://127.0.0.1:5000/callback?error=invalid_request\
                 &error_description=code+challenge+required&state=s"
            )
        )
    );
    let proved = format!("&code_challenge={CHALLENGE}&code_challenge_method=S256");
    assert_eq!(page(&proved).await.status, 200);
    let sign_in = async |challenge: &str| {
        let body = format!(
            "client_id=program&redirect_uri={CALLBACK}&tenant=tenant&username=agent1\
             &password=simulated-password{challenge}"
        );
        send(&simulator, "POST /auth/v3/sign-in", &[form()], &body).await
    };
    assert_eq!(sign_in("").await.status, 400);
    let code = async || {
        let reply = sign_in(&format!("&code_challenge={CHALLENGE}")).await;
        let location = reply.header("location").unwrap().to_owned();
        location.split_once("code=").unwrap().1.to_owned()
    };
    let exchange = async |authorization: Option<&str>, fields: String| {
        let mut headers = vec![key(&simulator), form()];
        headers.extend(authorization.map(|value| format!("Authorization: {value}")));
        send(&simulator, TOKEN, &headers, &fields).await
    };
    let grant = |code: String| format!("grant_type=authorization_code&code={code}&redirect_uri={CALLBACK}");
    let unproved = exchange(None, grant(code().await) + "&client_id=program").await;
    assert_eq!(oauth_error(&unproved), (400, "invalid_grant".to_owned()));
    let proof = format!("&client_id=program&code_verifier={VERIFIER}");
    let wrong = exchange(None, grant(code().await) + &proof.replace('X', "x")).await;
    assert_eq!(oauth_error(&wrong), (400, "invalid_grant".to_owned()));
    let nameless = exchange(None, grant(code().await) + &format!("&code_verifier={VERIFIER}")).await;
    assert_eq!(oauth_error(&nameless).0, 401);
    // A secret that it does not have is wrong.
    let secret = exchange(Some("Basic cHJvZ3JhbTpzZWNyZXQ="), grant(code().await) + &proof).await;
    assert_eq!(oauth_error(&secret), (401, "Unauthorized".to_owned()));

    let granted = exchange(None, grant(code().await) + &proof).await;
    assert_eq!(granted.status, 200, "{}", granted.body);
    let refresh = granted.json()["refresh_token"].as_str().unwrap().to_owned();
    let refresh = format!("grant_type=refresh_token&refresh_token={refresh}");
    // It is the program's alone.
    let stolen = exchange(Some(BASIC.split_once(": ").unwrap().1), refresh.clone()).await;
    assert_eq!(oauth_error(&stolen), (400, "invalid_grant".to_owned()));
    let renewed = exchange(None, refresh + "&client_id=program").await;
    assert_eq!(renewed.status, 200, "{}", renewed.body);
    // "program:", for those who have to send something.
    let basic = exchange(Some("Basic cHJvZ3JhbTo="), grant(code().await) + &proof).await;
    assert_eq!(basic.status, 200, "{}", basic.body);
    // Where no browser is, a password does.
    let password = exchange(None, format!("{PASSWORD_GRANT}&client_id=program")).await;
    assert_eq!(password.status, 200, "{}", password.body);
}

#[tokio::test]
async fn a_public_client_has_no_use_for_a_code_without_a_challenge() {
    let program = RegisteredClient::public("simulated-client");
    let program = program.redirect_uri("http://127.0.0.1/callback");
    let simulator = Simulator::builder().oauth_client(program).start().await.unwrap();
    assert_eq!(simulator.client_secret(), "");
    let code = simulator.issue_authorization_code("http://127.0.0.1:5000/callback");
    let headers = [key(&simulator), form()];
    for verifier in ["", "&code_verifier=a"] {
        let body = format!(
            "grant_type=authorization_code&client_id=simulated-client&code={code}\
             &redirect_uri={CALLBACK}{verifier}"
        );
        let reply = send(&simulator, TOKEN, &headers, &body).await;
        assert_eq!(oauth_error(&reply), (400, "invalid_grant".to_owned()));
    }
}
