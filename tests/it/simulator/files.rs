//! Exported files, and the origin that has them.

use std::time::Duration;

use serde_json::json;

use super::export::{Api, V10, job, old_job, start};
use super::{Simulator, key, send, send_to, signed_in};

fn download_address(simulator: &Simulator) -> &str {
    simulator.downloads_url().strip_prefix("http://").unwrap()
}

#[tokio::test]
async fn files_are_on_another_origin() {
    let (simulator, token) = start().await;
    let api = Api(&simulator, &token);
    api.create("/data-download/v4", old_job("A")).await;
    api.create(V10, job("B")).await;
    api.ticks(5);
    let old = "/data-download/v3/files";
    for line in [format!("{old}/B-1.csv"), format!("{V10}/files/A-1.csv")] {
        assert_eq!(api.status(&format!("GET {line}")).await, 404);
    }
    let reply = api.call(&format!("GET {old}/A-1.csv"), None).await;
    assert_eq!((reply.status, reply.body.as_str()), (303, ""));
    let location = reply.header("location").unwrap();
    let target = location.strip_prefix(simulator.downloads_url()).unwrap();
    assert_ne!(simulator.url(), simulator.downloads_url());
    assert!(!simulator.downloads_url().contains(&token));
    let address = download_address(&simulator);
    let line = format!("GET {target}");
    let file = send_to(address, &line, &[], "").await;
    assert_eq!(file.status, 200, "{}", file.body);
    assert_eq!(file.header("content-type"), Some("text/csv"));
    let length = file.body.len().to_string();
    assert_eq!(file.header("content-length"), Some(length.as_str()));
    assert!(
        file.body
            .starts_with("id,type,media,startDate,contactId\r\n1-1,Contact,email,,")
    );
    let again = send_to(address, &line, &[], "").await;
    assert_eq!(again.body, file.body);

    for (header, name) in [
        (key(&simulator), "x-api-key"),
        (format!("Authorization: Bearer {token}"), "authorization"),
        ("Cookie: a=b".to_owned(), "cookie"),
        ("Referer: http://x/".to_owned(), "referer"),
    ] {
        let refused = send_to(address, &line, &[header], "").await;
        let message = json!({ "message": format!("not for this origin: {name}") });
        assert_eq!((refused.status, refused.json()), (400, message));
    }
    let with = |change: &str, to: &str| line.replace(change, to);
    for wrong in [
        with("token=", "token=0"),
        with("expires=", "expires=9"),
        with("&token=", "&other="),
        with("cloud_data", "data"),
        with("A%2D1", "B%2D1"),
        format!("{line}&more=1"),
        line.split('?').next().unwrap().to_owned(),
    ] {
        assert_ne!(wrong, line);
        assert_eq!(send_to(address, &wrong, &[], "").await.status, 403, "{wrong}");
    }
    let head = send_to(address, &with("GET", "POST"), &[], "").await;
    assert_eq!((head.status, head.header("allow")), (405, Some("GET")));
    assert_eq!(send_to(address, "GET /", &[], "").await.status, 404);
    // The API itself does not have the files.
    assert_eq!(send(&simulator, &line, &[], "").await.status, 404);
    assert_eq!(api.status(&format!("DELETE {old}/A-1.csv")).await, 204);
    assert_eq!(send_to(address, &line, &[], "").await.status, 404);
}

#[tokio::test]
async fn a_link_ends() {
    let simulator = Simulator::builder()
        .tick_interval(Duration::ZERO)
        .download_lifetime(Duration::ZERO);
    let simulator = simulator.start().await.unwrap();
    let token = signed_in(&simulator).await;
    let api = Api(&simulator, &token);
    api.create(V10, job("A")).await;
    api.ticks(5);
    let reply = api.call(&format!("GET {V10}/files/A-1.csv"), None).await;
    let location = reply.header("location").unwrap();
    let target = location.strip_prefix(simulator.downloads_url()).unwrap();
    let line = format!("GET {target}");
    let file = send_to(download_address(&simulator), &line, &[], "").await;
    assert_eq!((file.status, file.json()), (403, json!({ "message": "Forbidden" })));
}

#[tokio::test]
async fn links_to_several_files() {
    let (simulator, token) = start().await;
    let api = Api(&simulator, &token);
    api.create(V10, job("A")).await;
    api.create(V10, job("B")).await;
    api.ticks(5);
    for files in ["/udm/v10/files", "/udm/v3/files"] {
        let one = api.get(&format!("{files}?filename=A-1.csv")).await;
        let one = one["path"].as_str().unwrap();
        assert!(one.starts_with(simulator.downloads_url()), "{one}");
        let both = api.get(&format!("{files}?filename=A-1.csv,B-2.csv")).await;
        assert_eq!(both.as_array().unwrap().len(), 2);
        let link = both[1]["path"].as_str().unwrap();
        let target = link.strip_prefix(simulator.downloads_url()).unwrap();
        let file = send_to(download_address(&simulator), &format!("GET {target}"), &[], "").await;
        assert!(file.body.contains("2-6,Interaction,email,2026-01-01,contact-6"));
        let line = format!("GET {files}?filename=A-1.csv,lost,gone");
        let missing = api.call(&line, None).await;
        assert_eq!(
            (missing.status, missing.json()),
            (404, json!([{ "path": "lost" }, { "path": "gone" }]))
        );
        let line = format!("GET {files}?filename=A-1.csv");
        assert_eq!(api.status(&(line.clone() + &",A-1.csv".repeat(99))).await, 200);
        assert_eq!(api.status(&(line + &",A-1.csv".repeat(100))).await, 400);
        assert_eq!(api.status(&format!("GET {files}")).await, 400);
    }
}
