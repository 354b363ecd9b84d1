//! Uploads, downloads, redirects and texts.
#![allow(deprecated)]

use genesys_multicloud_cx::third_party_messaging::Channel;
use genesys_multicloud_cx::third_party_messaging::types::{SendMessagesRequest, TextMessage};
use genesys_multicloud_cx::{Error, Upload};

use crate::wire::{Wire, json, ok};

#[tokio::test]
async fn a_file_is_the_one_part_of_a_form() {
    let wire = Wire::new([json("201 Created", "\"stored\"")]).await;
    let content: Vec<u8> = (0..=255).filter(|byte| *byte != b'\r' && *byte != b'\n').collect();
    let file = Upload::new("tenant.pem", content.clone()).content_type("application/x-pem-file");
    let call = wire
        .client()
        .user_data_management()
        .upload_certificate("tenant key.pem", file);
    assert_eq!(*call.send().await.unwrap(), "stored");
    let request = wire.last();
    assert_eq!(request.line(), "POST /udm/v10/cipher/tenant%20key.pem HTTP/1.1");
    let content_type = request.header("content-type").unwrap();
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    let head = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"tenant.pem\"\r\n\
         Content-Type: application/x-pem-file\r\n\r\n"
    );
    let tail = format!("\r\n--{boundary}--\r\n");
    assert_eq!(request.body, [head.as_bytes(), &content, tail.as_bytes()].concat());
}

#[tokio::test]
async fn a_file_name_cannot_break_out_of_its_header() {
    let wire = Wire::new([json("201 Created", "stored")]).await;
    let call = |file| wire.client().user_data_management().upload_certificate("a", file);
    let file = Upload::new("a\"; name=\"b\r\nX-Evil: 1\r\n\r\n", "content");
    assert_eq!(*call(file).send().await.unwrap(), "stored", "a text without quotes");
    let text = wire.last().text().to_owned();
    assert!(
        text.contains("filename=\"a%22; name=%22b%0D%0AX-Evil: 1%0D%0A%0D%0A\"\r\n"),
        "{text}"
    );
    let evil = Upload::new("a", "b").content_type("text/plain\r\nX-Evil: 1");
    let error = call(evil).send().await.unwrap_err();
    assert!(error.to_string().contains("content type"), "{error}");
}

#[tokio::test]
async fn messages_are_signed_over_their_bytes() {
    let wire = Wire::new([ok(r#"{"status":{"code":0},"data":{"ids":["a",{"id":"b"}]}}"#)]).await;
    let messaging = wire
        .client()
        .third_party_messaging(Channel::new("1", "ccid", "channel secret"))
        .service();
    let text = TextMessage::default().type_("Text").text("Grüße");
    let accepted = messaging
        .send_messages("1234567890", "ccid", SendMessagesRequest::new([text]))
        .x_b3_trace_id("463ac35c9f6413ad")
        .send()
        .await
        .unwrap();
    assert_eq!(accepted.message_ids().collect::<Vec<_>>(), ["a", "b"]);
    let message = wire.last();
    assert_eq!(message.text(), r#"{"messages":[{"text":"Grüße","type":"Text"}]}"#);
    assert_eq!(message.header("x-b3-traceid").unwrap(), "463ac35c9f6413ad");
    // printf '%s' BODY | openssl dgst -sha1 -hmac 'channel secret'
    assert_eq!(
        message.header("x-hub-signature").unwrap(),
        "sha1=82c3d9b7a755f9550381a4f3354e0381efff4a93"
    );
    assert_eq!(message.header("authorization"), None);
}

#[tokio::test]
async fn every_request_of_a_channel_is_traced_and_names_the_contact_centre() {
    let wire = Wire::new([ok(r#"{"status":{"code":0},"data":{}}"#)]).await;
    let channel = wire
        .client()
        .third_party_messaging(Channel::new("1 2", "ccid", "secret"));
    let file = Upload::new("a", "content");
    let _ = channel.upload(file).await.unwrap();
    let _ = channel.download("3/4").await.unwrap();
    let _ = channel.delete("3/4").await.unwrap();
    let _ = channel
        .send(genesys_multicloud_cx::messaging::Text::new("a"))
        .await
        .unwrap();
    let traced = channel.clone().trace_id("463ac35c9f6413ad");
    let _ = traced.delete("5").await.unwrap();
    let lines: Vec<String> = wire.requests().iter().map(|r| r.line().to_owned()).collect();
    assert_eq!(
        lines,
        [
            "POST /nexus/v3/channels/1%202/media HTTP/1.1",
            "GET /nexus/v3/channels/1%202/media/3%2F4 HTTP/1.1",
            "DELETE /nexus/v3/channels/1%202/media/3%2F4 HTTP/1.1",
            "POST /nexus/v3/channels/1%202/messages HTTP/1.1",
            "DELETE /nexus/v3/channels/1%202/media/5 HTTP/1.1",
        ]
    );
    let mut traces = std::collections::BTreeSet::new();
    for request in wire.requests() {
        assert_eq!(request.header("x-ccid").unwrap(), "ccid");
        assert_eq!(request.header("x-api-key").unwrap(), "key-0815");
        let trace = request.header("x-b3-traceid").unwrap();
        assert!(
            trace.len() == 16 && trace.chars().all(|c| c.is_ascii_hexdigit()),
            "{trace}"
        );
        traces.insert(trace);
        // printf '' | openssl dgst -sha1 -hmac 'secret'
        if request.body.is_empty() {
            let empty = "sha1=25af6174a0fcecc4d346680a72b7ce644b9a88e8";
            assert_eq!(request.header("x-hub-signature").unwrap(), empty);
        }
    }
    assert!(traces.len() == 5 && traces.contains("463ac35c9f6413ad"));
    assert!(!format!("{channel:?}").contains("secret"));
}

#[tokio::test]
async fn a_download_is_bytes() {
    let content = [0_u8, 159, 146, 150];
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: {}\r\n\r\n",
        content.len()
    );
    let wire = Wire::new([[head.as_bytes(), &content].concat()]).await;
    let call = wire
        .client()
        .third_party_messaging(Channel::new("1", "ccid", "secret"))
        .service()
        .download_media("1", "2", "3");
    let file = call.send().await.unwrap();
    assert_eq!(file.header("content-type"), Some("image/png"));
    assert_eq!(file[..], content);
}

#[tokio::test]
async fn a_pre_signed_address_is_given_and_not_visited() {
    let files = Wire::new([ok("content")]).await;
    let address = format!("{}/bucket/export.csv?signature=hunter2", files.url);
    let redirect = format!("HTTP/1.1 303 See Other\r\nLocation: {address}\r\nContent-Length: 0\r\n\r\n");
    let wire = Wire::new([redirect.into_bytes()]).await;
    let call = wire.client().user_data_management().download_file("export.csv");
    let redirect = call.send().await.unwrap();
    assert_eq!(redirect.location().as_str(), address);
    assert!(!format!("{redirect:?}").contains("hunter2"));
    assert!(files.requests().is_empty());
}

#[tokio::test]
async fn links_are_a_list_however_they_come() {
    for (body, count) in [
        (r#"{"path":"https://files/a"}"#, 1),
        (r#"[{"path":"https://files/a"},{"path":"https://files/b"}]"#, 2),
        ("[]", 0),
        ("null", 0),
        ("", 0),
    ] {
        let wire = Wire::new([ok(body)]).await;
        let call = wire.client().cloud_data_download().list_file_links_v3().filename(["a"]);
        assert_eq!(call.send().await.unwrap().len(), count, "{body}");
    }
}

#[tokio::test]
async fn a_204_is_an_empty_answer() {
    let wire = Wire::new([b"HTTP/1.1 204 No Content\r\n\r\n".to_vec()]).await;
    let jobs = wire.client().user_data_management().list_jobs().send().await.unwrap();
    assert!(jobs.items.is_none());
    wire.client()
        .user_data_management()
        .delete_job("1")
        .send()
        .await
        .unwrap()
        .into_inner();
    let error = json("404 Not Found", r#"["a.csv","b.csv"]"#);
    let wire = Wire::new([error]).await;
    let call = wire
        .client()
        .cloud_data_download()
        .list_file_links_v3()
        .filename(["a.csv", "b.csv"]);
    let Error::Api(error) = call.send().await.unwrap_err() else {
        panic!("no error")
    };
    assert_eq!(error.body.to_text(), r#"["a.csv","b.csv"]"#);
}
