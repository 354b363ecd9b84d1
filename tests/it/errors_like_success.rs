//! Errors in responses that HTTP calls successes, and successes that look like them.

use genesys_multicloud_cx::auth::{Credentials, OAuthClient};
use genesys_multicloud_cx::authentication::types::TokenRequest;
use genesys_multicloud_cx::third_party_messaging::Channel;
use genesys_multicloud_cx::{AuthenticationErrorKind, Code, Error, Outcome};

use crate::calls::{Account, calls};
use crate::wire::{Answer, Wire, answer, ok};

fn account() -> Account {
    Account {
        client_id: "id".to_owned(),
        channel_id: "1234567890".to_owned(),
        ccid: "ccid".to_owned(),
        signing_secret: "secret".to_owned(),
    }
}

/// Bodies of services, of gateways before them, of frameworks and of other people's APIs.
const ERRORS: &[&str] = &[
    r#"{"status":"FAILURE","message":"No such thing"}"#,
    r#"{"status":"fail","data":{"message":"No such thing"},"message":"No such thing"}"#,
    r#"{"status":500,"error":"No such thing"}"#,
    r#"{"status":{"code":null,"message":"No such thing"},"data":null}"#,
    r#"{"status":{"message":"No such thing"}}"#,
    r#"{"status":{"code":500,"message":"No such thing"}}"#,
    r#"{"status":{"code":"500","message":"No such thing"},"data":{}}"#,
    r#"{"status":{"code":-1,"message":"No such thing"}}"#,
    r#"{"status":{"code":0.5,"message":"No such thing"}}"#,
    r#"{"status":{"code":4294967296,"message":"No such thing"}}"#,
    r#"{"status":{"code":18446744073709551616,"message":"No such thing"}}"#,
    r#"{"status":{"code":-1e30,"message":"No such thing"}}"#,
    r#"{"status":{"code":true,"message":"No such thing"}}"#,
    r#"{"status":{"error":"No such thing"}}"#,
    r#"{"error":"No such thing"}"#,
    r#"{"error":"not_found","error_description":"No such thing"}"#,
    r#"{"error":{"code":500,"message":"No such thing"}}"#,
    r#"{"error":true,"message":"No such thing"}"#,
    r#"{"errors":[{"message":"No such thing"}]}"#,
    r#"{"errors":[{"status":{"code":404,"message":"No such thing"}}],"data":null}"#,
    r#"{"errors":["No such thing"],"data":[]}"#,
    r#"{"message":"No such thing"}"#,
    r#"{"message":"No such thing","data":null,"operationId":"1","path":"/x"}"#,
    r#"{"code":500,"message":"No such thing"}"#,
    r#"{"code":"NOT_FOUND","message":"No such thing","details":[]}"#,
    r#"{"fault":{"faultstring":"No such thing","detail":{"errorcode":"x"}}}"#,
    r#"{"success":false,"message":"No such thing"}"#,
    r#"{"success":"false","data":null,"msg":"No such thing"}"#,
    r#"{"data":{"error":"No such thing"}}"#,
    r#"{"data":{"status":{"code":500,"message":"No such thing"}}}"#,
    r#"{"response":{"status":{"code":500,"message":"No such thing"}}}"#,
    r#"{"result":{"response":{"error":"No such thing"}}}"#,
    r#"{"timestamp":1,"status":404,"error":"Not Found","message":"No such thing","path":"/udm/v10/files"}"#,
    r#"{"type":"about:blank","title":"No such thing","status":403,"detail":"none"}"#,
    r#"{"errorCode":404,"errorMessage":"No such thing"}"#,
    r#"{"exception":"java.lang.NullPointerException","message":"No such thing"}"#,
    r#"[{"message":"No such thing","errorCode":"NOT_FOUND"}]"#,
    r#"[{"error":"No such thing"},{"status":{"code":500}}]"#,
    "\u{feff}{\"status\":{\"code\":5e2,\"message\":\"No such thing\"},\"data\":NaN}",
    "{\"error\":\"No such thing\",\"error\":\"No such thing\",\"load\":Infinity}\0",
];

#[tokio::test]
async fn an_error_in_whatever_form_is_never_a_success() {
    let mut complaints = Vec::new();
    for body in ERRORS {
        let wire = Wire::new([ok(body)]).await;
        for (operation, call) in calls(&wire.client(), &account()) {
            let only_message = body.starts_with(r#"{"message""#);
            if operation == "third_party_messaging.downloadMedia" && only_message {
                // It may be the file.
                continue;
            }
            let complaint = match call.await {
                Ok(()) => "is a success".to_owned(),
                Err(error @ (Error::Api(_) | Error::Authentication(_))) => {
                    let shown = error.to_string();
                    assert_eq!(error.status().unwrap(), 200, "{shown}");
                    match shown.contains("No such thing") {
                        true => continue,
                        false => shown,
                    }
                }
                Err(error) => format!("{error:?}"),
            };
            complaints.push(format!("{operation} with {body}: {complaint}"));
        }
    }
    assert!(
        complaints.is_empty(),
        "{} complaints:\n{}",
        complaints.len(),
        complaints.join("\n")
    );
}

/// Without a message, and so to be told by other signs.
#[tokio::test]
async fn an_error_without_words_is_an_error_too() {
    let mut complaints = Vec::new();
    for body in [
        r#"{"status":{"code":500}}"#,
        r#"{"status":{"code":"FAILURE"},"data":null}"#,
        r#"{"success":false}"#,
        r#"{"error":1}"#,
        r#"{"errors":{"name":["is missing"]}}"#,
        r#"{"status":500}"#,
    ] {
        let wire = Wire::new([ok(body)]).await;
        for (operation, call) in calls(&wire.client(), &account()) {
            match call.await {
                Err(Error::Api(_) | Error::Authentication(_)) => {}
                other => complaints.push(format!("{operation} with {body}: {other:?}")),
            }
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[tokio::test]
async fn what_says_that_all_is_well_is_a_success() {
    let mut complaints = Vec::new();
    for body in [
        r#"{"status":{"code":0}}"#,
        r#"{"status":{"code":0,"message":"No such thing was left"},"data":null,"errors":null}"#,
        r#"{"status":{"code":0.0,"message":null,"detail":null},"errors":[]}"#,
        r#"{"status":{"code":"0"}}"#,
        r#"{"status":{"code":"SUCCESS"}}"#,
        r#"{"status":{"code":"success"}}"#,
        r#"{"status":{"code":"OK"}}"#,
        r#"{"status":{"code":1}}"#,
        r#"{"status":{"code":2},"errors":[{"message":"one of them"}]}"#,
        r#"{"status":0}"#,
        r#"{"status":200,"message":"OK"}"#,
        r#"{"status":"SUCCESS","message":"Signed out"}"#,
        r#"{"code":0,"message":"Signed out"}"#,
        r#"{"success":true,"message":"Signed out"}"#,
        r#"{"status":{},"error":null,"errors":[]}"#,
        r#"{"message":"OK"}"#,
        r#"{"message":""}"#,
        r#"{"error":false}"#,
        r#"{"error":"","path":"/x"}"#,
        r#"{"data":null}"#,
        "\u{feff}{\"status\":{\"code\":\"0\"},\"data\":[]}",
        "{}",
        "[]",
        "null",
        "\u{feff}",
        "  ",
        "",
    ] {
        let wire = Wire::new([ok(body)]).await;
        for (operation, call) in calls(&wire.client(), &account()) {
            let is_redirect = operation.contains("downloadFile") || operation.ends_with("authorize");
            if let (false, Err(error)) = (is_redirect, call.await) {
                complaints.push(format!("{operation} with {body:?}: {error}"));
            }
        }
    }
    // Some give a list, which an object with members is not, or a status that is something else.
    complaints.retain(|complaint| !complaint.contains("expected a sequence") && !complaint.contains("at `status`: "));
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[tokio::test]
async fn a_status_of_http_without_a_body_is_a_success() {
    for status in ["204 No Content", "202 Accepted", "200 OK"] {
        let wire = Wire::new([answer(status, "text/plain", "")]).await;
        let call = wire.client().user_data_management().cancel_job("17");
        let _ = call.send().await.unwrap();
        let _ = wire.client().authentication().ping().send().await.unwrap();
    }
}

#[tokio::test]
async fn a_payload_with_members_that_errors_have_is_a_payload() {
    for body in [
        r#"{"progress":50,"status":"FAILED"}"#,
        r#"{"progress":null,"status":"FAILED"}"#,
        r#"{"progress":0,"status":"ERROR","message":"disk full"}"#,
        r#"{"status":"RUNNING","message":"soon"}"#,
    ] {
        let wire = Wire::new([ok(body)]).await;
        let call = wire.client().user_data_management().get_job_progress("17");
        let progress = call.send().await.unwrap();
        assert!(progress.status.is_some(), "{body}");
    }
    let job = r#"{"id":17,"status":"FAILED","error":"disk full","message":"No space","code":28}"#;
    let wire = Wire::new([ok(job)]).await;
    let call = wire.client().user_data_management().get_history_record("17");
    assert_eq!(call.send().await.unwrap().id, Some(17));

    let user = r#"{"username":"agent2","status":"EXPIRED","message":"Change your password","code":7}"#;
    let wire = Wire::new([ok(user)]).await;
    let user = wire.client().authentication().get_user_info().send();
    assert_eq!(user.await.unwrap().username.as_deref(), Some("agent2"));

    let links = r#"[{"path":"https://bucket/a"},{"path":null,"error":"gone"}]"#;
    let wire = Wire::new([ok(links)]).await;
    let call = wire.client().user_data_management().list_file_links();
    assert_eq!(call.filename(["a"]).send().await.unwrap().len(), 2);

    let interaction = r#"{"id":"1","status":{"code":7,"name":"Ringing"},"message":"Hello","success":false}"#;
    let wire = Wire::new([ok(interaction)]).await;
    let call = wire.client().openmedia().get_interaction("s", "1");
    assert_eq!(call.send().await.unwrap()["status"]["name"], "Ringing");

    let replies = r#"[{"channel":"/meta/connect","successful":false,"error":"402::Unknown client"}]"#;
    let wire = Wire::new([ok(replies)]).await;
    let messages: Vec<genesys_multicloud_cx::statistics_notifications::types::BayeuxMessage> =
        serde_json::from_str("[]").unwrap();
    let call = wire.client().statistics_notifications().connect(messages);
    assert_eq!(call.send().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_payload_and_errors_are_a_partial_outcome() {
    for body in [
        r#"{"data":{"statistics":[{"name":"a"}]},"errors":[{"message":"No statistic b"}]}"#,
        r#"{"data":{"statistics":[{"name":"a"}]},"error":{"message":"No statistic b"}}"#,
        r#"{"status":{"code":"2"},"data":{"statistics":[{"name":"a"}]},"errors":["No statistic b"]}"#,
        "{\"status\":{\"code\":2.0},\"data\":{\"statistics\":{\"name\":\"a\"}},\"errors\":[{\"message\":\"No statistic b\"},NaN]}",
    ] {
        let wire = Wire::new([ok(body)]).await;
        let call = wire.client().statistics().get_statistic_values([]);
        let response = call.send().await.unwrap();
        assert_eq!(response.outcome(), Outcome::Partial, "{body}");
        assert_eq!(response.statistics.as_ref().unwrap().len(), 1, "{body}");
        assert_eq!(
            response.errors()[0].message.as_deref(),
            Some("No statistic b"),
            "{body}"
        );
    }
    let body = r#"{"data":{"statistics":[{"name":"a"}]},"message":"one"}"#;
    let wire = Wire::new([ok(body)]).await;
    let call = wire.client().statistics().get_statistic_values([]);
    assert_eq!(call.send().await.unwrap().outcome(), Outcome::Done);
}

#[tokio::test]
async fn a_code_is_kept_to_the_last_digit() {
    for (code, expected) in [
        ("404", Code::Number(404)),
        ("404.0", Code::Number(404)),
        ("\"404\"", Code::Number(404)),
        ("-9223372036854775808", Code::Number(i64::MIN)),
        ("9223372036854775808", Code::Text("9223372036854775808".to_owned())),
        ("0.5", Code::Text("0.5".to_owned())),
        ("\"E17\"", Code::Text("E17".to_owned())),
    ] {
        let body = format!(r#"{{"status":{{"code":{code}}}}}"#);
        let wire = Wire::new([ok(&body)]).await;
        let call = wire.client().openmedia().get_interaction("s", "1");
        let Error::Api(error) = call.send().await.unwrap_err() else {
            panic!("{code}");
        };
        assert_eq!(error.service_status.code, Some(expected));
    }
}

async fn token_error(answered: Answer) -> Error {
    let wire = Wire::new([answered]).await;
    let credentials = Credentials::password(OAuthClient::new("id", "secret"), "user", "password");
    let client = wire.builder().credentials(credentials).build().unwrap();
    client.authentication().ping().send().await.unwrap_err()
}

#[tokio::test]
async fn refusals_under_status_200_are_told_apart_as_ever() {
    for (body, kind) in [
        (
            r#"{"error":"invalid_grant","error_description":"Bad credentials"}"#,
            AuthenticationErrorKind::InvalidGrant,
        ),
        (
            r#"{"error":"Unauthorized","error_description":"Bad credentials"}"#,
            AuthenticationErrorKind::InvalidClient,
        ),
        (r#"{"error":"invalid_client"}"#, AuthenticationErrorKind::InvalidClient),
        (
            r#"{"status":{"code":401,"message":"Bad credentials"}}"#,
            AuthenticationErrorKind::InvalidClient,
        ),
        (r#"{"message":"Forbidden"}"#, AuthenticationErrorKind::InvalidApiKey),
    ] {
        let Error::Authentication(error) = token_error(ok(body)).await else {
            panic!("{body}");
        };
        assert_eq!(error.kind, kind, "{body}");
    }
    assert!(matches!(
        token_error(ok(r#"{"error":"invalid_scope"}"#)).await,
        Error::Api(_)
    ));
}

#[tokio::test]
async fn nothing_of_a_secret_is_in_an_error_under_status_200() {
    let body = r#"{"error":"No grant for password hunter2 of key-0815"}"#;
    let wire = Wire::new([ok(body)]).await;
    let request: TokenRequest = serde_json::from_value(serde_json::json!({
        "grant_type": "password", "username": "user", "password": "hunter2",
    }))
    .unwrap();
    let call = wire.client().authentication().retrieve_token(request);
    let error = call.send().await.unwrap_err();
    let shown = format!("{error} {error:?}");
    assert!(shown.contains("[redacted]"), "{shown}");
    assert!(!shown.contains("hunter2") && !shown.contains("key-0815"), "{shown}");
}

#[tokio::test]
async fn a_file_is_a_file_unless_it_is_marked_as_json_and_reads_as_an_error() {
    let download = |content_type: &'static str, body: &'static str| async move {
        let wire = Wire::new([answer("200 OK", content_type, body)]).await;
        let channel = Channel::new("1", "ccid", "key");
        let channel = wire.client().third_party_messaging(channel);
        let bytes = channel.service().download_media("1", "2", "3").send().await?;
        Ok::<_, Error>(bytes.into_inner())
    };
    let error = r#"{"status":{"code":404,"message":"Media not found"}}"#;
    let file = download("application/octet-stream", error).await;
    assert_eq!(file.unwrap(), error);
    let refused = download("application/json;charset=UTF-8", error).await;
    assert!(refused.unwrap_err().to_string().contains("Media not found"));
    let chat = r#"{"message":"Hello","from":"agent2"}"#;
    assert_eq!(download("application/json", chat).await.unwrap(), chat);
}

#[tokio::test]
async fn words_and_pages_where_nothing_is_expected() {
    let cancel = |content_type: &'static str, body: &'static str| async move {
        let wire = Wire::new([answer("200 OK", content_type, body)]).await;
        let call = wire.client().user_data_management().cancel_job("17");
        call.send().await.map(drop)
    };
    for body in ["OK", "\"ok\"", "Success\n", "true", r#"{"deleted":3}"#] {
        cancel("text/plain", body).await.unwrap();
    }
    for body in [
        "<html>Sign in</html>",
        "Service unavailable",
        "\"Service unavailable\"",
        r#"["a.csv"]"#,
        "{\"status\":",
    ] {
        let error = cancel("text/html", body).await.unwrap_err();
        assert!(matches!(error, Error::Decode(_)), "{body}: {error}");
    }
}

#[tokio::test]
async fn a_file_that_is_streamed_is_looked_at_for_an_error_where_it_is_marked_as_json() {
    let error = r#"{"status":{"code":404,"message":"No such thing"}}"#;
    let long = format!(r#"[{}1]"#, "1,".repeat(100_000));
    for (content_type, body, is_file) in [
        ("application/json", error, false),
        ("application/problem+json; charset=utf-8", error, false),
        ("application/octet-stream", error, true),
        ("application/json", r#"{"a":1}"#, true),
        ("application/json", "no JSON at all", true),
        ("application/json", "", true),
        ("application/json", long.as_str(), true),
    ] {
        let wire = Wire::new([answer("200 OK", content_type, body)]).await;
        let channel = Channel::new("1", "ccid", "secret");
        let channel = wire.client().third_party_messaging(channel);
        match channel.download("2").await {
            Ok(mut file) => {
                assert!(is_file, "{content_type} {body}");
                assert_eq!(file.content_length(), Some(body.len() as u64));
                let mut bytes = Vec::new();
                let written = file.copy_to(&mut bytes).await.unwrap();
                assert_eq!(written, body.len() as u64);
                assert!(bytes == body.as_bytes(), "{content_type} {body}");
            }
            Err(error) => {
                assert!(!is_file, "{content_type} {error}");
                assert!(error.to_string().contains("No such thing"), "{error}");
            }
        }
    }
}

#[tokio::test]
async fn a_token_that_is_refused_under_status_200_is_renewed() {
    for refusal in [
        r#"{"status":{"code":401,"message":"Token expired"}}"#,
        r#"{"status":401,"error":"Unauthorized"}"#,
        r#"{"code":"401","message":"Unauthorized"}"#,
    ] {
        let refusal = refusal.to_owned();
        let wire = Wire::by(move |index, _| match index {
            0 => ok(r#"{"access_token":"first"}"#),
            1 => ok(&refusal),
            2 => ok(r#"{"access_token":"second"}"#),
            _ => ok(r#"{"status":{"code":0},"data":{"statistics":[]}}"#),
        })
        .await;
        let client = wire
            .builder()
            .credentials(Credentials::password(
                OAuthClient::new("id", "secret"),
                "user",
                "password",
            ))
            .build()
            .unwrap();
        let call = client.statistics().get_subscription_values("1");
        let _ = call.send().await.unwrap();
        let tokens: Vec<Option<String>> = wire
            .requests()
            .iter()
            .map(|request| request.header("authorization"))
            .collect();
        assert_eq!(tokens[1].as_deref(), Some("Bearer first"));
        assert_eq!(tokens[3].as_deref(), Some("Bearer second"));
        assert_eq!(tokens.len(), 4);
    }
    // A payload that only has the number in it is none.
    let wire = Wire::by(|index, _| match index {
        0 => ok(r#"{"access_token":"first"}"#),
        _ => ok(r#"{"status":{"code":0},"data":{"statistics":[{"timestamp":401}]}}"#),
    })
    .await;
    let client = wire
        .builder()
        .credentials(Credentials::password(
            OAuthClient::new("id", "secret"),
            "user",
            "password",
        ))
        .build()
        .unwrap();
    let call = client.statistics().get_subscription_values("1");
    let _ = call.send().await.unwrap();
    assert_eq!(wire.requests().len(), 2);
}
