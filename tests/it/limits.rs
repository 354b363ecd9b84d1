//! Limits that the documentation states are checked before anything is sent.
#![allow(deprecated)]

use genesys_multicloud_cx::Error;
use genesys_multicloud_cx::openmedia::types::WrappedCreateInteractionRequest;

use crate::wire::{Wire, json, ok};

#[track_caller]
fn refused(error: &Error, reason: &str) {
    assert!(matches!(error, Error::InvalidRequest { .. }), "{error:?}");
    assert!(error.to_string().contains(reason), "{error}");
}

#[tokio::test]
async fn a_secure_box_is_3_to_16_letters_and_digits() {
    let wire = Wire::new([ok(r#"{"status":{"code":"SUCCESS"}}"#)]).await;
    let call = |securebox: &str| {
        let call = wire.client().secure_email().list_secure_emails("a@example.com");
        call.securebox(securebox).send()
    };
    for securebox in [
        "",
        "ab",
        "abcdefghijklmnopq",
        "sup port",
        "süpport",
        "support-1",
        "a\nbc",
    ] {
        refused(
            &call(securebox).await.unwrap_err(),
            "securebox has to be 3 to 16 characters out of A-Za-z0-9",
        );
    }
    assert!(wire.requests().is_empty());
    for securebox in ["abc", "ABCDEFGHIJKLMN09"] {
        call(securebox).await.unwrap().into_inner();
        assert!(wire.last().line().contains(&format!("securebox={securebox}")));
    }
}

#[tokio::test]
async fn at_most_100_files_go_into_one_request() {
    let wire = Wire::new([ok("[]")]).await;
    let names = |count: usize| (0..count).map(|name| name.to_string()).collect::<Vec<_>>();
    for count in [101, 1000] {
        let old = wire
            .client()
            .cloud_data_download()
            .list_file_links_v3()
            .filename(names(count));
        refused(&old.send().await.unwrap_err(), "filename has");
        let udm = wire
            .client()
            .user_data_management()
            .list_file_links_v3()
            .filename(names(count));
        refused(
            &udm.send().await.unwrap_err(),
            "and at most 100 are allowed in one request",
        );
    }
    assert!(wire.requests().is_empty());
    let call = wire
        .client()
        .cloud_data_download()
        .list_file_links_v3()
        .filename(names(100));
    assert!(call.send().await.unwrap().is_empty());
}

#[tokio::test]
async fn external_identifiers_are_encoded_behind_their_prefix() {
    let wire = Wire::new([ok("{}")]).await;
    let call = wire
        .client()
        .openmedia()
        .get_interaction_by_external_id("letters", "2024/17 ü?");
    call.send().await.unwrap().into_inner();
    assert_eq!(
        wire.last().line(),
        "GET /nexus/v3/openmedia/letters/interactions/ext_2024%2F17%20%C3%BC%3F HTTP/1.1"
    );
}

#[tokio::test]
async fn secure_email_tells_success_by_a_word() {
    let wire = Wire::new([
        ok(r#"{"status":{"code":"SUCCESS","detail":"all of it"},"data":{"count":3},"referenceId":{}}"#),
        ok(r#"{"status":{"code":"INVALID_ARGUMENT","message":"No such box"},"data":null}"#),
    ])
    .await;
    let call = || wire.client().secure_email().count_secure_emails("a@example.com");
    call().send().await.unwrap().into_inner();
    let error = call().send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        format!(
            "secure_email.countSecureEmails at {}: HTTP 200 OK: No such box (code INVALID_ARGUMENT)",
            error.server().unwrap()
        )
    );
}

#[tokio::test]
async fn a_conflict_is_an_error_with_its_status() {
    let wire = Wire::new([json("409 Conflict", r#"{"status":{"code":409,"message":"Exists"}}"#)]).await;
    let call = wire
        .client()
        .openmedia()
        .create_interaction("letters", WrappedCreateInteractionRequest::default());
    let error = call.send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 409);
}
