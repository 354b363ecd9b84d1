//! The Authentication service.

use std::time::Duration;

use serde_json::{Value, json};

use super::{
    PASSWORD_GRANT, RegisteredClient, Simulator, User, call, form, key, send, signed_in, token_request, tokens,
};

const CALLBACK: &str = "https://yourapp.com/oauthcallback";

const CALLBACK_ENCODED: &str = "https%3A%2F%2Fyourapp.com%2Foauthcallback";

async fn status_of(simulator: &Simulator, token: &str) -> u16 {
    let reply = call(simulator, token, "GET /auth/v3/userinfo", None).await;
    reply.status
}

#[tokio::test]
async fn client_applications_authenticate_at_the_token_endpoint() {
    let simulator = Simulator::start().await.unwrap();
    assert_eq!(simulator.client_id(), "simulated-client");
    assert_eq!(simulator.client_secret(), "simulated-client-secret");
    let refused = json!({ "error": "Unauthorized", "error_description": "Bad credentials" });
    let wrong = "Authorization: Basic c2ltdWxhdGVkLWNsaWVudDp3cm9uZw==";
    for headers in [
        vec![key(&simulator), form()],
        vec![key(&simulator), form(), wrong.to_owned()],
        vec![key(&simulator), form(), "Authorization: Basic ???".to_owned()],
    ] {
        let reply = send(&simulator, "POST /auth/v3/oauth/token", &headers, PASSWORD_GRANT).await;
        assert_eq!((reply.status, reply.json()), (401, refused.clone()));
    }
    let body = format!("{PASSWORD_GRANT}&client_id=another");
    assert_eq!(token_request(&simulator, &body).await.status, 401);
}

#[tokio::test]
async fn the_answer_with_tokens_is_the_manuals() {
    let simulator = Simulator::start().await.unwrap();
    let reply = token_request(&simulator, PASSWORD_GRANT).await;
    assert_eq!(reply.status, 200);
    assert_eq!(reply.header("cache-control"), Some("no-store"));
    assert_eq!(reply.header("pragma"), Some("no-cache"));
    let tokens = reply.json();
    assert_eq!(tokens["expires_in"], 43199);
    assert_eq!(
        (&tokens["scope"], &tokens["token_type"]),
        (&json!("*"), &json!("bearer"))
    );
    assert_eq!(tokens.as_object().unwrap().len(), 5);
    assert_ne!(tokens["access_token"], tokens["refresh_token"]);
}

#[tokio::test]
async fn grants_that_are_refused() {
    let simulator = Simulator::start().await.unwrap();
    for (body, error) in [
        ("grant_type=client_credentials", "unsupported_grant_type"),
        (
            "grant_type=password&username=tenant%5Cagent1&password=no",
            "invalid_grant",
        ),
        ("grant_type=password&username=nobody&password=no", "invalid_grant"),
        ("grant_type=refresh_token&refresh_token=no", "invalid_grant"),
        ("grant_type=authorization_code&code=no&redirect_uri=no", "invalid_grant"),
        ("grant_type=authorization_code&code=no", "invalid_request"),
    ] {
        let reply = token_request(&simulator, body).await;
        let answer = reply.json();
        assert_eq!((reply.status, &answer["error"]), (400, &json!(error)), "{body}");
        if error == "invalid_grant" {
            assert_eq!(answer["error_description"], "Bad credentials");
        }
    }
    let scoped = format!("{PASSWORD_GRANT}&scope=");
    assert_eq!(token_request(&simulator, &format!("{scoped}*")).await.status, 200);
    let refused = token_request(&simulator, &format!("{scoped}all")).await;
    assert_eq!(
        (refused.status, &refused.json()["error"]),
        (400, &json!("invalid_scope"))
    );
}

#[tokio::test]
async fn a_code_serves_once_and_its_reuse_revokes_what_it_gave() {
    let other = RegisteredClient::new("other", "secret").redirect_uri(CALLBACK);
    let simulator = Simulator::builder().oauth_client(other).start().await.unwrap();
    let code = simulator.issue_authorization_code(CALLBACK);
    let exchange = |uri: &str| format!("grant_type=authorization_code&code={code}&redirect_uri={uri}");
    let wrong_uri = exchange("https%3A%2F%2Fyourapp.com%2F");
    assert_eq!(token_request(&simulator, &wrong_uri).await.status, 400);
    let as_other = [
        key(&simulator),
        form(),
        "Authorization: Basic b3RoZXI6c2VjcmV0".to_owned(),
    ];
    let right = exchange(CALLBACK_ENCODED);
    let reply = send(&simulator, "POST /auth/v3/oauth/token", &as_other, &right).await;
    assert_eq!((reply.status, &reply.json()["error"]), (400, &json!("invalid_grant")));

    let (access, refresh) = tokens(&simulator, &right).await;
    assert_eq!(status_of(&simulator, &access).await, 200);
    assert_eq!(token_request(&simulator, &right).await.status, 400);
    assert_eq!(status_of(&simulator, &access).await, 401);
    let refresh = format!("grant_type=refresh_token&refresh_token={refresh}");
    assert_eq!(token_request(&simulator, &refresh).await.status, 400);
}

#[tokio::test]
async fn refresh_tokens_rotate_and_their_reuse_revokes_the_grant() {
    let simulator = Simulator::start().await.unwrap();
    let (_, first) = tokens(&simulator, PASSWORD_GRANT).await;
    let refresh = |token: &str| format!("grant_type=refresh_token&refresh_token={token}");
    let (access, second) = tokens(&simulator, &refresh(&first)).await;
    assert_ne!(first, second);
    assert_eq!(status_of(&simulator, &access).await, 200);
    assert_eq!(token_request(&simulator, &refresh(&first)).await.status, 400);
    assert_eq!(status_of(&simulator, &access).await, 401);
    assert_eq!(token_request(&simulator, &refresh(&second)).await.status, 400);
}

#[tokio::test]
async fn tokens_end() {
    let simulator = Simulator::start().await.unwrap();
    let (access, refresh) = tokens(&simulator, PASSWORD_GRANT).await;
    simulator.expire_access_tokens();
    assert_eq!(status_of(&simulator, &access).await, 401);
    let refresh = format!("grant_type=refresh_token&refresh_token={refresh}");
    let (access, refresh) = tokens(&simulator, &refresh).await;
    assert_eq!(status_of(&simulator, &access).await, 200);
    simulator.revoke_all_tokens();
    assert_eq!(status_of(&simulator, &access).await, 401);
    let refresh = format!("grant_type=refresh_token&refresh_token={refresh}");
    assert_eq!(token_request(&simulator, &refresh).await.status, 400);

    let brief = Simulator::builder().token_lifetime(Duration::ZERO);
    let brief = brief.start().await.unwrap();
    let access = signed_in(&brief).await;
    assert_eq!(status_of(&brief, &access).await, 401);
    let endless = Simulator::builder().token_lifetime(Duration::MAX);
    let endless = endless.start().await.unwrap();
    let access = signed_in(&endless).await;
    assert_eq!(status_of(&endless, &access).await, 200);
}

#[tokio::test]
async fn signing_out_ends_one_sign_in_or_all_of_the_user() {
    let other = User::new(r"tenant\agent2", "p");
    let simulator = Simulator::builder().user(other).start().await.unwrap();
    let other = "grant_type=password&username=tenant%5Cagent2&password=p";
    let (other, _) = tokens(&simulator, other).await;
    let (first, refresh) = tokens(&simulator, PASSWORD_GRANT).await;
    let second = signed_in(&simulator).await;
    let reply = call(&simulator, &first, "POST /auth/v3/sign-out", None).await;
    assert_eq!((reply.status, &reply.json()["status"]["code"]), (200, &json!(0)));
    assert_eq!(status_of(&simulator, &first).await, 401);
    let refresh = format!("grant_type=refresh_token&refresh_token={refresh}");
    assert_eq!(token_request(&simulator, &refresh).await.status, 400);
    assert_eq!(status_of(&simulator, &second).await, 200);

    let third = signed_in(&simulator).await;
    let everywhere = "GET /auth/v3/sign-out?global=true&redirectUri=https%3A%2F%2Fyourapp.com";
    assert_eq!(call(&simulator, &second, everywhere, None).await.status, 200);
    assert_eq!(status_of(&simulator, &third).await, 401);
    assert_eq!(status_of(&simulator, &other).await, 200);
}

fn authorize(more: &str) -> String {
    format!("GET /auth/v3/oauth/authorize?client_id=simulated-client&redirect_uri={more}")
}

#[tokio::test]
async fn the_sign_in_form_leads_back_to_the_application() {
    let simulator = Simulator::builder().redirect_uri("https://a.example/cb?x=1");
    let simulator = simulator.start().await.unwrap();
    let line = authorize(&format!(
        "{CALLBACK_ENCODED}&response_type=code&scope=*&state=a%22%3E%26b"
    ));
    let form_page = send(&simulator, &line, &[], "").await;
    assert_eq!(form_page.status, 200);
    assert_eq!(form_page.header("content-type"), Some("text/html;charset=UTF-8"));
    assert!(form_page.body.contains(r#"name="state" value="a&quot;&gt;&amp;b""#));
    for field in ["tenant", "username", "password"] {
        assert!(form_page.body.contains(&format!(r#"<label for="{field}">"#)), "{field}");
    }
    assert!(!form_page.body.contains("role=\"alert\""));

    let fields = |password: &str, uri: &str| {
        format!(
            "client_id=simulated-client&redirect_uri={uri}&state=a%22%3E%26b\
             &tenant=tenant&username=agent1&password={password}"
        )
    };
    let submit = async |body: String| send(&simulator, "POST /auth/v3/sign-in", &[form()], &body).await;
    let wrong = submit(fields("wr%26ng", CALLBACK_ENCODED)).await;
    assert_eq!(wrong.status, 401);
    assert!(wrong.body.contains("role=\"alert\""));
    assert!(wrong.body.contains(r#"value="agent1""#) && !wrong.body.contains("wr&"));

    let right = submit(fields("simulated-password", CALLBACK_ENCODED)).await;
    assert_eq!(right.status, 302);
    let location = right.header("location").unwrap();
    let query = location.strip_prefix(&format!("{CALLBACK}?code=")).unwrap();
    let (code, state) = query.split_once('&').unwrap();
    assert_eq!(state, "state=a%22%3E%26b");
    let exchange = format!("grant_type=authorization_code&code={code}&redirect_uri={CALLBACK_ENCODED}");
    assert_eq!(token_request(&simulator, &exchange).await.status, 200);

    let longer = submit(fields("simulated-password", "https://a.example/cb?x=1")).await;
    let location = longer.header("location").unwrap();
    assert!(location.starts_with("https://a.example/cb?x=1&code="), "{location}");
    let foreign = submit(fields("simulated-password", "https://b.example/")).await;
    assert_eq!((foreign.status, foreign.header("location")), (400, None));
}

#[tokio::test]
async fn authorization_requests_that_are_refused() {
    let simulator = Simulator::start().await.unwrap();
    let line = authorize("https%3A%2F%2Fyourapp.com%2Foauthcallback%2F&response_type=code");
    let foreign = send(&simulator, &line, &[], "").await;
    assert_eq!((foreign.status, foreign.header("location")), (400, None));
    let line = authorize(CALLBACK_ENCODED);
    let violation = send(&simulator, &line, &[], "").await.violation();
    assert_eq!(violation, "query parameter `response_type`: missing");
    let line = authorize(&format!("{CALLBACK_ENCODED}&response_type=token&state=s"));
    let implicit = send(&simulator, &line, &[], "").await;
    let location = format!("{CALLBACK}?error=unsupported_response_type&state=s");
    assert_eq!((implicit.status, implicit.header("location")), (302, Some(&*location)));
    let line = authorize(&format!("{CALLBACK_ENCODED}&response_type=code&hideTenant=true"));
    let hidden = send(&simulator, &line, &[], "").await;
    assert!(hidden.status == 200 && !hidden.body.contains(r#"for="tenant""#));
    let line = authorize(&format!("{CALLBACK_ENCODED}&response_type=code"));
    let keyed = send(&simulator, &line, &["x-api-key: wrong".to_owned()], "").await;
    assert_eq!(keyed.status, 403);
    let reply = send(&simulator, "GET /auth/v3/sign-in", &[], "").await;
    assert_eq!(reply.status, 405);
}

#[tokio::test]
async fn a_password_is_changed_by_who_knows_the_old_one() {
    let simulator = Simulator::start().await.unwrap();
    let token = signed_in(&simulator).await;
    let change = |old: &str| json!({ "operationId": "1", "data": { "oldPassword": old, "newPassword": "new" } });
    let line = "POST /auth/v3/change-password";
    let reply = call(&simulator, &token, line, Some(change("wrong"))).await;
    assert_eq!(reply.status, 403);
    assert_eq!(reply.json()["status"]["message"], "Unable to update password");
    let reply = call(&simulator, &token, line, Some(change("simulated-password"))).await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    assert_eq!(token_request(&simulator, PASSWORD_GRANT).await.status, 400);
    let new = "grant_type=password&username=tenant%5Cagent1&password=new";
    assert_eq!(token_request(&simulator, new).await.status, 200);
}

#[tokio::test]
async fn users_are_described_with_nulls_for_what_is_not_known() {
    let bare = User::new("system", "p").authority("ADMIN", ["all"]).property("a", 1);
    let simulator = Simulator::builder().user(bare).start().await.unwrap();
    let token = signed_in(&simulator).await;
    let user = call(&simulator, &token, "GET /auth/v3/userinfo", None).await.json();
    assert_eq!((&user["loginName"], &user["dbid"]), (&json!("agent1"), &json!(101)));
    let unique = user["username"].as_str().unwrap();
    let center = user["contactCenterId"].as_str().unwrap();
    assert!(unique.contains("agent1") && unique.contains("101") && unique.contains(center));

    let grant = "grant_type=password&username=system&password=p";
    let (token, _) = tokens(&simulator, grant).await;
    let user = call(&simulator, &token, "GET /auth/v3/userinfo", None).await.json();
    assert_eq!(
        user,
        json!({
            "username": "system", "loginName": null, "cmeUserName": null,
            "contactCenterId": null, "dbid": null, "environmentId": null,
            "authorities": [{ "name": "ADMIN", "privileges": ["all"] }],
            "properties": { "a": 1 }
        })
    );
    let claims = call(&simulator, &token, "GET /auth/v3/openid/userinfo", None)
        .await
        .json();
    assert_eq!(
        (&claims["user_name"], &claims["email"]),
        (&json!("system"), &Value::Null)
    );
    assert_eq!(claims["aud"], "simulated-client");
    assert_eq!(claims.as_object().unwrap().len(), 11);
}

#[tokio::test]
async fn a_json_web_token_tells_of_the_user() {
    let simulator = Simulator::start().await.unwrap();
    let token = signed_in(&simulator).await;
    let reply = call(&simulator, &token, "GET /auth/v3/jwt-userinfo", None).await;
    assert_eq!(reply.json()["status"]["code"], 0);
    let parts: Vec<_> = reply.header("x-gws-user").unwrap().split('.').collect();
    assert_eq!(parts.len(), 3);
    assert_eq!(parts[0], "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0");
    assert!(!parts[1].is_empty() && !parts[1].contains(['=', '+', '/']));
}
