//! Uploads, downloads, redirects and texts.
#![allow(deprecated)]

use std::io::Write;
use std::process::{Command, Stdio};

use genesys_multicloud_cx::third_party_messaging::types::{InboundMessage, TextMessage};
use genesys_multicloud_cx::{Error, Upload};

use crate::wire::{Request, Wire, json, ok};

/// Content, file name and type of the one part of a form, as Python's parser of MIME reads it.
fn part(request: &Request) -> (Vec<u8>, String, String) {
    let program = "import sys, email, email.policy\n\
        message = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.HTTP)\n\
        parts = list(message.iter_parts())\n\
        assert len(parts) == 1, parts\n\
        part = parts[0]\n\
        sys.stdout.write(part.get_param('name', header='content-disposition') + '|' + part.get_filename() + '|' + part.get_content_type() + '|')\n\
        sys.stdout.flush()\n\
        sys.stdout.buffer.write(part.get_payload(decode=True))\n";
    let mut python = Command::new("python3")
        .args(["-c", program])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = python.stdin.take().unwrap();
    let content_type = request.header("content-type").unwrap();
    write!(input, "Content-Type: {content_type}\r\n\r\n").unwrap();
    input.write_all(&request.body).unwrap();
    drop(input);
    let output = python.wait_with_output().unwrap();
    assert!(output.status.success());
    let mut fields = output.stdout.splitn(4, |byte| *byte == b'|');
    let mut text = || String::from_utf8(fields.next().unwrap().to_vec()).unwrap();
    assert_eq!(text(), "file");
    let (name, content_type) = (text(), text());
    (fields.next().unwrap().to_vec(), name, content_type)
}

#[tokio::test]
async fn a_file_is_the_one_part_of_a_form() {
    let wire = Wire::new([json("201 Created", "\"stored\"")]).await;
    let content: Vec<u8> = (0..=255)
        .filter(|byte| *byte != b'\r' && *byte != b'\n')
        .collect();
    let call = wire.client().user_data_management().upload_certificate();
    let call = call.certificatefilename("tenant key.pem");
    let call = call
        .file(Upload::new("tenant.pem", content.clone()).content_type("application/x-pem-file"));
    assert_eq!(*call.send().await.unwrap(), "stored");
    let request = wire.last();
    assert_eq!(
        request.line(),
        "POST /udm/v10/cipher/tenant%20key.pem HTTP/1.1"
    );
    let (sent, name, content_type) = part(&request);
    assert_eq!(sent, content);
    assert_eq!(
        (name.as_str(), content_type.as_str()),
        ("tenant.pem", "application/x-pem-file")
    );
}

#[tokio::test]
async fn a_file_name_cannot_break_out_of_its_header() {
    let wire = Wire::new([json("201 Created", "stored")]).await;
    let call = || {
        wire.client()
            .user_data_management()
            .upload_certificate()
            .certificatefilename("a")
    };
    let file = Upload::new("a\"; name=\"b\r\nX-Evil: 1\r\n\r\n", "content");
    assert_eq!(
        *call().file(file).send().await.unwrap(),
        "stored",
        "a text without quotes"
    );
    let text = wire.last().text().to_owned();
    assert!(
        text.contains("filename=\"a%22; name=%22b%0D%0AX-Evil: 1%0D%0A%0D%0A\"\r\n"),
        "{text}"
    );
    let evil = Upload::new("a", "b").content_type("text/plain\r\nX-Evil: 1");
    let error = call().file(evil).send().await.unwrap_err();
    assert!(error.to_string().contains("content type"), "{error}");
    let error = call().send().await.unwrap_err();
    assert!(
        error.to_string().contains("file was not initialized"),
        "{error}"
    );
}

/// HMAC-SHA1 by OpenSSL.
fn openssl(key: &str, body: &[u8]) -> String {
    let mut openssl = Command::new("openssl")
        .args(["dgst", "-sha1", "-hmac", key])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    openssl.stdin.take().unwrap().write_all(body).unwrap();
    let output = String::from_utf8(openssl.wait_with_output().unwrap().stdout).unwrap();
    format!("sha1={}", output.trim().rsplit(' ').next().unwrap())
}

#[tokio::test]
async fn messages_and_uploads_are_signed_over_their_bytes() {
    let wire = Wire::new([ok(
        r#"{"status":{"code":0},"data":{"ids":["a",{"id":"b"}]}}"#,
    )])
    .await;
    let messaging = wire.client().third_party_messaging("channel secret");
    let text = TextMessage::builder().type_("Text").text("Grüße");
    let text: TextMessage = text.try_into().unwrap();
    let accepted = messaging
        .send_messages()
        .channel_id("1234567890")
        .x_ccid("ccid")
        .x_b3_trace_id("463ac35c9f6413ad")
        .body_map(|body| body.messages([InboundMessage::from(text)]))
        .send()
        .await
        .unwrap();
    assert_eq!(accepted.message_ids().collect::<Vec<_>>(), ["a", "b"]);
    let message = wire.last();
    assert_eq!(
        message.text(),
        r#"{"messages":[{"text":"Grüße","type":"Text"}]}"#
    );
    assert_eq!(message.header("x-b3-traceid").unwrap(), "463ac35c9f6413ad");
    let upload = messaging.upload_media().channel_id("1").x_ccid("ccid");
    upload
        .file(Upload::new("a.bin", vec![0, 1, 2]))
        .send()
        .await
        .unwrap()
        .into_inner();
    for request in wire.requests() {
        let expected = openssl("channel secret", &request.body);
        assert_eq!(request.header("x-hub-signature").unwrap(), expected);
        assert_eq!(request.header("authorization"), None);
    }
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
        .third_party_messaging("secret")
        .download_media();
    let file = call
        .channel_id("1")
        .media_id("2")
        .x_ccid("3")
        .send()
        .await
        .unwrap();
    assert_eq!(file.header("content-type"), Some("image/png"));
    assert_eq!(file[..], content);
}

#[tokio::test]
async fn a_pre_signed_address_is_given_and_not_visited() {
    let files = Wire::new([ok("content")]).await;
    let address = format!("{}/bucket/export.csv?signature=hunter2", files.url);
    let redirect =
        format!("HTTP/1.1 303 See Other\r\nLocation: {address}\r\nContent-Length: 0\r\n\r\n");
    let wire = Wire::new([redirect.into_bytes()]).await;
    let call = wire
        .client()
        .user_data_management()
        .download_file()
        .filename("export.csv");
    let redirect = call.send().await.unwrap();
    assert_eq!(redirect.location().as_str(), address);
    assert!(!format!("{redirect:?}").contains("hunter2"));
    assert!(files.requests().is_empty());
}

#[tokio::test]
async fn links_are_a_list_however_they_come() {
    for (body, count) in [
        (r#"{"path":"https://files/a"}"#, 1),
        (
            r#"[{"path":"https://files/a"},{"path":"https://files/b"}]"#,
            2,
        ),
        ("[]", 0),
        ("null", 0),
        ("", 0),
    ] {
        let wire = Wire::new([ok(body)]).await;
        let call = wire
            .client()
            .data_download()
            .list_file_links_v3()
            .filename(["a"]);
        assert_eq!(call.send().await.unwrap().len(), count, "{body}");
    }
}

#[tokio::test]
async fn a_204_is_an_empty_answer() {
    let wire = Wire::new([b"HTTP/1.1 204 No Content\r\n\r\n".to_vec()]).await;
    let jobs = wire
        .client()
        .user_data_management()
        .list_jobs()
        .send()
        .await
        .unwrap();
    assert!(jobs.items.is_none());
    wire.client()
        .user_data_management()
        .delete_job()
        .id("1")
        .send()
        .await
        .unwrap()
        .into_inner();
    let error = json("404 Not Found", r#"["a.csv","b.csv"]"#);
    let wire = Wire::new([error]).await;
    let call = wire
        .client()
        .data_download()
        .list_file_links_v3()
        .filename(["a.csv", "b.csv"]);
    let Error::Api(error) = call.send().await.unwrap_err() else {
        panic!("no error")
    };
    assert_eq!(error.body.to_text(), r#"["a.csv","b.csv"]"#);
}
