//! Compressed responses are read to their end, or not at all; files come as they are.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use genesys_multicloud_cx::auth::Credentials;
use genesys_multicloud_cx::third_party_messaging::Channel;
use genesys_multicloud_cx::{Client, Error};

use crate::wire::{Answer, Wire};

fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

/// In so many members.
fn members(text: &[u8], count: usize) -> Vec<u8> {
    let parts = text.chunks(text.len().div_ceil(count));
    parts.flat_map(gzip).collect()
}

fn compressed(status: &str, body: &[u8]) -> Answer {
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n\
         Connection: close\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

async fn username(client: &Client) -> Result<String, Error> {
    let user = client.authentication().get_user_info().send().await?;
    Ok(user.into_inner().username.unwrap_or_default())
}

#[tokio::test]
async fn every_member_of_a_compressed_response_is_read() {
    for length in [1, 100, 5000, 100_000] {
        let name: String = (0..length).map(|place| char::from(b'a' + (place % 26) as u8)).collect();
        let body = format!(r#"{{"username":"{name}"}}"#);
        for count in [1, 2, 3, 17] {
            let wire = Wire::new([compressed("200 OK", &members(body.as_bytes(), count))]).await;
            assert_eq!(username(&wire.client()).await.unwrap(), name, "{length} {count}");
            let head = wire.last().head.to_lowercase();
            assert!(head.contains("accept-encoding: gzip\r\n"), "{head}");
        }
    }
}

#[tokio::test]
async fn errors_are_read_as_well() {
    let body = br#"{"status":{"code":7,"message":"The reason"}}"#;
    let whole = members(body, 2);
    let wire = Wire::new([compressed("400 Bad Request", &whole)]).await;
    let error = username(&wire.client()).await.unwrap_err();
    assert!(error.to_string().contains("The reason"), "{error}");
    // The status counts, whatever becomes of the rest.
    for broken in [&whole[..whole.len() - 3], &whole[..3], b"\x1f\x8b nonsense"] {
        let wire = Wire::new([compressed("404 Not Found", broken)]).await;
        let error = username(&wire.client()).await.unwrap_err();
        assert_eq!(error.status().unwrap(), 404, "{error:?}");
    }
    let cut = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 100\r\n\r\n{\"message\":\"Half".to_vec();
    let wire = Wire::new([cut]).await;
    let error = username(&wire.client()).await.unwrap_err();
    let Error::Api(error) = error else { panic!("{error:?}") };
    assert_eq!(error.status.as_u16(), 403);
    assert_eq!(error.body.to_text(), "{\"message\":\"Half");
}

#[tokio::test]
async fn what_breaks_off_or_is_damaged_is_an_error() {
    let whole = members(br#"{"username":"agent"}   "#, 2);
    let first = gzip(br#"{"username":"agent"}"#);
    let mut damaged = whole.clone();
    *damaged.last_mut().unwrap() ^= 1;
    let garbage = [first.clone(), b"garbage".to_vec()].concat();
    let half = [first.clone(), whole[..5].to_vec()].concat();
    for body in [&whole[..whole.len() - 1], &whole[..10], &damaged, &garbage, &half] {
        let wire = Wire::new([compressed("200 OK", body)]).await;
        let error = username(&wire.client()).await.unwrap_err();
        assert!(matches!(error, Error::Transport { .. }), "{error:?}");
        assert!(error.to_string().contains("broke off before its end"), "{error}");
    }
}

#[tokio::test]
async fn a_small_body_that_is_a_large_one_is_given_up() {
    let bomb = gzip(&vec![b' '; 50_000_000]);
    assert!(bomb.len() < 300_000);
    let wire = Wire::new([compressed("200 OK", &bomb)]).await;
    let builder = wire.builder().max_response_size(1_000_000);
    let client = builder.credentials(Credentials::bearer("token-4711")).build().unwrap();
    let error = username(&client).await.unwrap_err();
    assert!(matches!(error, Error::ResponseTooLarge { .. }), "{error:?}");
}

/// A proxy that names a coding and does not use it.
#[tokio::test]
async fn what_is_not_compressed_after_all_is_read() {
    let wire = Wire::new([compressed("200 OK", br#"{"username":"agent"}"#)]).await;
    assert_eq!(username(&wire.client()).await.unwrap(), "agent");
}

async fn file(client: &Client, streamed: bool) -> (Vec<u8>, Option<String>) {
    let messaging = client.third_party_messaging(Channel::new("1", "ccid", "secret"));
    let call = messaging.service().download_media("1", "2", "3");
    if streamed {
        let mut file = call.stream().await.unwrap().into_inner();
        let mut content = Vec::new();
        file.copy_to(&mut content).await.unwrap();
        (content, file.content_encoding().map(str::to_owned))
    } else {
        let response = call.send().await.unwrap();
        let coding = response.header("content-encoding").map(str::to_owned);
        (response.into_inner().to_vec(), coding)
    }
}

#[tokio::test]
async fn files_come_as_they_are() {
    let text: Vec<u8> = (0..200_000_u32).flat_map(u32::to_le_bytes).collect();
    for count in [1, 2, 5] {
        let body = members(&text, count);
        for streamed in [true, false] {
            let wire = Wire::new([compressed("200 OK", &body)]).await;
            let (content, coding) = file(&wire.client(), streamed).await;
            assert!(content == body, "{} of {} bytes", content.len(), body.len());
            assert_eq!(coding.as_deref(), Some("gzip"));
            let head = wire.last().head.to_lowercase();
            assert!(head.contains("accept-encoding: identity\r\n"), "{head}");
        }
    }
    // An error in the place of a file is no file.
    let body = members(br#"{"status":{"code":7,"message":"The reason"}}"#, 2);
    let wire = Wire::new([compressed("404 Not Found", &body)]).await;
    let messaging = wire.client().third_party_messaging(Channel::new("1", "ccid", "secret"));
    let call = messaging.service().download_media("1", "2", "3");
    let error = call.stream().await.unwrap_err();
    assert!(error.to_string().contains("The reason"), "{error}");
}
