//! Uploads, read by Python's parser of MIME and signed by OpenSSL.

use std::io::Write;
use std::process::{Command, Stdio};

use genesys_multicloud_cx::third_party_messaging::Channel;
use genesys_multicloud_cx::{Upload, UploadSigner};

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
async fn python_reads_the_file_that_was_sent() {
    let wire = Wire::new([json("201 Created", "\"stored\"")]).await;
    let content: Vec<u8> = (0..=255).filter(|byte| *byte != b'\r' && *byte != b'\n').collect();
    let file = Upload::new("tenant.pem", content.clone()).content_type("application/x-pem-file");
    let call = wire
        .client()
        .user_data_management()
        .upload_certificate("tenant.pem", file);
    let _ = call.send().await.unwrap();
    let (sent, name, content_type) = part(&wire.last());
    assert_eq!(sent, content);
    assert_eq!(
        (name.as_str(), content_type.as_str()),
        ("tenant.pem", "application/x-pem-file")
    );
}

/// Read from a disk while it is sent, or signed on its way there.
#[tokio::test]
async fn a_large_file_is_the_same_for_python_and_openssl() {
    let wire = Wire::new([ok("{}")]).await;
    let channel = Channel::new("1", "ccid", "channel secret");
    let channel = wire.client().third_party_messaging(channel);
    // Python reads text as lines, so that no carriage return may be in it.
    let content: Vec<u8> = (0..8_u32 << 20).map(|n| (n * 7 % 251) as u8).collect();
    let content: Vec<u8> = content
        .into_iter()
        .map(|b| if b == b'\r' || b == b'\n' { 0 } else { b })
        .collect();
    let path = std::env::temp_dir().join(format!("genesys-peers-{}.bin", std::process::id()));
    std::fs::write(&path, &content).unwrap();
    let _ = channel.upload(Upload::from_path(&path).await.unwrap()).await.unwrap();
    let mut signer = UploadSigner::new("channel secret", "a.bin", "video/mp4");
    content.chunks(1000).for_each(|chunk| signer.update(chunk));
    let file = tokio::fs::File::open(&path).await.unwrap();
    let _ = channel.upload(signer.finish(file)).await.unwrap();
    std::fs::remove_file(path).unwrap();
    assert_eq!(wire.requests().len(), 2);
    for request in wire.requests() {
        assert!(part(&request).0 == content);
        let expected = openssl("channel secret", &request.body);
        assert_eq!(request.header("x-hub-signature").unwrap(), expected);
    }
}

#[tokio::test]
async fn openssl_makes_the_same_signature() {
    let wire = Wire::new([ok("{}")]).await;
    let messaging = wire
        .client()
        .third_party_messaging(Channel::new("1", "ccid", "channel secret"))
        .service();
    let file = Upload::new("a.bin", vec![0, 1, 2]);
    let _ = messaging.upload_media("1", "ccid", file).send().await.unwrap();
    let _ = messaging.delete_media("1", "2", "ccid").send().await.unwrap();
    for request in wire.requests() {
        let expected = openssl("channel secret", &request.body);
        assert_eq!(request.header("x-hub-signature").unwrap(), expected);
    }
}
