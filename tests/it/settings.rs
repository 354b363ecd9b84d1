//! What `build` refuses.

use std::time::Duration;

use genesys_multicloud_cx::auth::Credentials;
use genesys_multicloud_cx::authentication::types::TokenRequest;
use genesys_multicloud_cx::{Client, Error, Service};

use crate::wire::{Wire, ok};

fn refused(outcome: Result<Client, Error>) -> (String, String) {
    match outcome {
        Err(Error::Configuration { setting, reason, .. }) => (setting.into_owned(), reason),
        other => panic!("{other:?}"),
    }
}

#[test]
fn base_urls_that_are_none_are_refused() {
    for (url, reason) in [
        ("", "is not an absolute URL"),
        ("not a url", "is not an absolute URL"),
        ("api-demo.com", "is not an absolute URL"),
        ("/auth/v3", "is not an absolute URL"),
        ("https://", "is not an absolute URL"),
        ("ftp://api-demo.com", "needs https, not ftp"),
        ("http://api-demo.com", "plain HTTP to another host"),
        ("http://localhost.example.com", "plain HTTP to another host"),
        ("http://128.0.0.1", "plain HTTP to another host"),
        ("https://user:hunter2@api-demo.com", "may hold no user name"),
        ("https://api-demo.com?a=b", "may hold no query"),
        ("https://api-demo.com#a", "may hold no query and no fragment"),
    ] {
        let (setting, why) = refused(Client::builder(url).api_key("key").build());
        assert_eq!(setting, "base_url");
        assert!(why.contains(reason), "{url}: {why}");
        assert!(!why.contains("hunter2"));
        let other = Client::builder("https://api-demo.com")
            .api_key("key")
            .service_url(Service::Statistics, url);
        assert_eq!(refused(other.build()).0, "service_url");
    }
}

#[test]
fn plain_http_is_allowed_on_this_machine_or_when_asked_for() {
    for url in [
        "http://127.0.0.1:1",
        "http://127.9.9.9",
        "http://[::1]:8080",
        "http://localhost",
    ] {
        Client::builder(url).api_key("key").build().unwrap();
    }
    let other = Client::builder("http://api-demo.com").api_key("key");
    other.allow_http(true).build().unwrap();
}

#[test]
fn the_address_of_another_service_is_refused() {
    let at = |service: Service, url: &str| {
        let builder = Client::builder("https://api-demo.com").api_key("key");
        builder.service_url(service, url)
    };
    for (service, url) in [
        (Service::UserDataManagement, "https://a.com/statistics/v3"),
        (Service::Statistics, "https://a.com/x/auth/v3/"),
        (Service::Authentication, "https://a.com/nexus/v3"),
    ] {
        let (setting, why) = refused(at(service, url).build());
        assert_eq!(setting, "service_url");
        assert!(why.starts_with(&format!("of {service} is the address of")), "{why}");
    }
    for (service, url) in [
        (Service::Statistics, "https://a.com/statistics/v3"),
        (Service::StatisticsNotifications, "https://a.com/statistics/v3"),
        (Service::SecureEmail, "https://a.com/nexus/v3"),
        (Service::Statistics, "https://a.com/anything"),
        (Service::Statistics, "https://gateway.com/udm"),
    ] {
        at(service, url).build().unwrap();
    }
}

#[test]
fn api_keys_that_are_none_are_refused() {
    let builder = || Client::builder("https://api-demo.com");
    assert_eq!(refused(builder().build()).0, "api_key");
    for key in ["", "  ", "hunter2\nx", "hunter2\r\nX-Evil: 1", "hunter2\0"] {
        let (setting, why) = refused(builder().api_key(key).build());
        assert_eq!(setting, "api_key");
        assert!(!why.contains("hunter2"), "{why}");
    }
}

#[test]
fn a_token_that_no_header_may_hold_is_refused() {
    let builder = Client::builder("https://api-demo.com").api_key("key");
    let (setting, why) = refused(builder.credentials(Credentials::bearer("hunter2\n")).build());
    assert_eq!(setting, "credentials");
    assert!(!why.contains("hunter2"), "{why}");
}

#[tokio::test]
async fn the_http_client_can_be_configured_or_given() {
    let wire = Wire::new([ok("{}")]).await;
    let configured = wire
        .builder()
        .configure_http(|http| http.default_headers([(http::header::DNT, "1".parse().unwrap())].into_iter().collect()))
        .configure_http(|http| http.redirect(reqwest::redirect::Policy::limited(5)))
        .build()
        .unwrap();
    let _ = configured
        .authentication()
        .retrieve_token(TokenRequest::new("x"))
        .send()
        .await
        .unwrap();
    assert_eq!(wire.last().header("dnt").as_deref(), Some("1"));
    let given = wire
        .builder()
        .http_pool(&reqwest::Client::new().into())
        .build()
        .unwrap();
    let _ = given
        .authentication()
        .retrieve_token(TokenRequest::new("x"))
        .send()
        .await
        .unwrap();
    assert_eq!(wire.last().header("dnt"), None);
    assert!(
        wire.last()
            .header("user-agent")
            .unwrap()
            .starts_with("genesys-multicloud-cx/")
    );
}

#[test]
fn everything_is_send_and_sync() {
    fn check<T: Send + Sync + 'static>() {}
    check::<Client>();
    check::<Error>();
    check::<Credentials>();
    check::<genesys_multicloud_cx::Secret>();
    check::<genesys_multicloud_cx::Response<String>>();
    check::<genesys_multicloud_cx::statistics::builder::CreateSubscription>();
    fn send<T: Send>(_: T) {}
    let client = Client::builder("https://api-demo.com")
        .api_key("key")
        .timeout(Duration::from_secs(1));
    let client = client.build().unwrap();
    let call = client.authentication().ping().send();
    let size = size_of_val(&call);
    assert!(size < 2048, "the future of a call takes {size} bytes");
    send(call);
    send(client.sign_out_everywhere());
}
