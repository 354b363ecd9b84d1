//! What the environment says of proxies, and what is not for them. The environment belongs to a process, so each case has
//! one of its own.

use std::process::{Output, Stdio};

use genesys_multicloud_cx::auth::Credentials;
use genesys_multicloud_cx::{Client, RetryPolicy, Service};
use tokio::process::Command;

use crate::wire::{Wire, answer, json, ok};

const URL: &str = "TEST_URL";
const SERVICE_URL: &str = "TEST_SERVICE_URL";
const SETTING: &str = "TEST_SETTING";
const PROXY: &str = "TEST_PROXY";

/// One call to the base URL, and one to the service at an address of its own if there is one.
#[tokio::test]
#[ignore = "it is a part of the others"]
async fn of_this_process() {
    let url = std::env::var(URL).unwrap();
    let mut builder = Client::builder(url)
        .allow_http(true)
        .api_key("swordfish-key")
        .retry(RetryPolicy::none())
        .credentials(Credentials::bearer("swordfish-token"));
    if let Ok(url) = std::env::var(SERVICE_URL) {
        builder = builder.service_url(Service::Statistics, url);
    }
    let proxy = std::env::var(PROXY).unwrap_or_default();
    builder = match std::env::var(SETTING).as_deref() {
        Ok("a proxy") => builder.configure_http(move |http| http.proxy(reqwest::Proxy::all(proxy).unwrap())),
        Ok("no proxy") => builder.configure_http(|http| http.no_proxy()),
        #[cfg(feature = "rustls")]
        Ok("rustls") => builder.configure_http(|http| http.tls_backend_rustls()),
        #[cfg(feature = "rustls")]
        Ok("a root") => {
            let certified = rcgen::generate_simple_self_signed(vec!["ca.invalid".to_owned()]).unwrap();
            let roots = genesys_multicloud_cx::TlsRoots::system().with_pem(certified.cert.pem());
            builder
                .tls_roots(roots)
                .configure_http(|http| http.tls_backend_rustls())
        }
        _ => builder,
    };
    let client = match builder.build() {
        Ok(client) => client,
        Err(error) => return println!("\noutcome: {error}"),
    };
    let outcome = client.authentication().ping().send().await;
    let outcome = outcome.map_or_else(|error| error.to_string(), |_| "done".to_owned());
    println!("\noutcome: {outcome}");
    if std::env::var(SERVICE_URL).is_ok() {
        let call = client.statistics().delete_subscription("1");
        let outcome = call.send().await;
        let outcome = outcome.map_or_else(|error| error.to_string(), |_| "done".to_owned());
        println!("\noutcome: {outcome}");
    }
}

/// What the calls of a process in this environment end with.
async fn outcomes(environment: &[(&str, &str)]) -> Vec<String> {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "proxies::of_this_process", "--ignored", "--nocapture"])
        .stdout(Stdio::piped())
        .kill_on_drop(true);
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "REQUEST_METHOD"] {
        command.env_remove(name).env_remove(name.to_lowercase());
    }
    let output: Output = command.envs(environment.iter().copied()).output().await.unwrap();
    let output = String::from_utf8(output.stdout).unwrap();
    let outcomes = output.lines().filter_map(|line| line.strip_prefix("outcome: "));
    let outcomes: Vec<String> = outcomes.map(str::to_owned).collect();
    assert!(!outcomes.is_empty(), "{output}");
    outcomes
}

/// A server that must not be asked.
async fn trap() -> Wire {
    Wire::new([json("502 Bad Gateway", "")]).await
}

fn port(wire: &Wire) -> &str {
    wire.url.rsplit(':').next().unwrap()
}

#[tokio::test]
async fn loopback_never_goes_through_a_proxy_of_the_environment() {
    let (wire, proxy) = (Wire::new([ok("{}")]).await, trap().await);
    let port = port(&wire);
    for variable in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
        for host in ["127.0.0.1", "localhost", "127.1", "[::ffff:127.0.0.1]"] {
            let url = format!("http://{host}:{port}");
            let outcomes = outcomes(&[(URL, &url), (variable, &proxy.url)]).await;
            assert_eq!(outcomes, ["done"], "{variable} {host}");
        }
    }
    assert!(proxy.requests().is_empty());
    // Nothing listens there, and nobody else is asked.
    for host in ["[::1]", "127.8.9.10", "other.localhost", "localhost."] {
        let url = format!("https://{host}:1");
        let environment = [(URL, url.as_str()), ("HTTPS_PROXY", &proxy.url)];
        let outcomes = outcomes(&environment).await;
        assert!(outcomes[0].contains("no connection"), "{outcomes:?}");
    }
    assert!(proxy.requests().is_empty());
}

#[tokio::test]
async fn other_hosts_go_through_the_proxy_of_the_environment() {
    let proxy = Wire::new([ok("{}")]).await;
    let with_password = proxy.url.replace("http://", "http://user:hunter2@");
    let url = (URL, "http://tenant.invalid");
    for variable in ["HTTP_PROXY", "all_proxy"] {
        let outcomes = outcomes(&[url, (variable, &with_password)]).await;
        assert_eq!(outcomes, ["done"], "{variable}");
        assert_eq!(proxy.last().line(), "GET http://tenant.invalid/auth/v3/ping HTTP/1.1");
        let authorization = proxy.last().header("proxy-authorization");
        assert_eq!(authorization.as_deref(), Some("Basic dXNlcjpodW50ZXIy"));
    }
    let before = proxy.requests().len();
    for (variable, value) in [
        ("NO_PROXY", "tenant.invalid"),
        ("no_proxy", "*"),
        ("REQUEST_METHOD", "GET"),
    ] {
        let environment = [url, ("HTTP_PROXY", with_password.as_str()), (variable, value)];
        let outcomes = outcomes(&environment).await;
        assert!(outcomes[0].contains("no connection"), "{outcomes:?}");
        assert!(!outcomes[0].contains("hunter2"), "{outcomes:?}");
    }
    assert_eq!(proxy.requests().len(), before);
}

#[tokio::test]
async fn loopback_and_other_hosts_are_told_apart_in_one_client() {
    let (wire, proxy) = (Wire::new([ok("{}")]).await, Wire::new([ok("{}")]).await);
    let local = format!("{}/statistics/v3", wire.url);
    let urls = [(URL, "http://tenant.invalid"), (SERVICE_URL, local.as_str())];
    let environment = [urls[0], urls[1], ("HTTP_PROXY", proxy.url.as_str())];
    assert_eq!(outcomes(&environment).await, ["done", "done"]);
    assert_eq!((wire.requests().len(), proxy.requests().len()), (1, 1), "each its own");
    assert!(wire.last().line().starts_with("DELETE /statistics/v3/"));
    let without = [environment.as_slice(), &[(SETTING, "no proxy")]].concat();
    let outcomes = outcomes(&without).await;
    assert!(outcomes[0].contains("no connection"), "{outcomes:?}");
    assert_eq!(outcomes[1], "done");
    assert_eq!(proxy.requests().len(), 1);
}

#[tokio::test]
async fn a_proxy_that_is_set_is_used_as_it_is_set() {
    let (proxy, environment) = (Wire::new([ok("{}")]).await, trap().await);
    for url in ["http://127.0.0.1:1", "http://tenant.invalid"] {
        let outcomes = outcomes(&[
            (URL, url),
            (SETTING, "a proxy"),
            (PROXY, &proxy.url),
            ("HTTP_PROXY", &environment.url),
        ])
        .await;
        assert_eq!(outcomes, ["done"], "{url}");
        assert!(proxy.last().line().starts_with(&format!("GET {url}/")));
    }
    assert!(environment.requests().is_empty());
}

#[tokio::test]
async fn messages_for_a_proxy_are_of_use() {
    let refusing = Wire::new([answer("403 Forbidden", "text/html", "<html>")]).await;
    let asking = Wire::new([answer("407 Proxy Authentication Required", "text/html", "")]).await;
    for (url, proxy, expected) in [
        ("https://tenant.invalid", &refusing.url, "the proxy refused to connect"),
        ("https://tenant.invalid", &asking.url, "user name and password"),
        (
            "https://tenant.invalid",
            &"http://127.0.0.1:1".to_owned(),
            "the proxy can't be reached",
        ),
        (
            "http://tenant.invalid",
            &"http://127.0.0.1:1".to_owned(),
            "names in HTTP_PROXY",
        ),
    ] {
        let variable = if url.starts_with("https") {
            "HTTPS_PROXY"
        } else {
            "HTTP_PROXY"
        };
        let outcomes = outcomes(&[(URL, url), (variable, proxy)]).await;
        assert!(outcomes[0].contains(expected), "{outcomes:?}");
        let server = if url.starts_with("https") {
            "tenant.invalid:443"
        } else {
            "tenant.invalid:80"
        };
        assert!(outcomes[0].contains(server), "{outcomes:?}");
    }
}

#[cfg(all(unix, feature = "rustls"))]
const NO_ROOTS: [(&str, &str); 3] = [
    ("SSL_CERT_FILE", "/nowhere"),
    ("SSL_CERT_DIR", "/nowhere"),
    (SETTING, "rustls"),
];

#[cfg(all(unix, feature = "rustls", feature = "webpki-roots"))]
#[tokio::test]
async fn a_system_without_root_certificates_trusts_those_that_are_compiled_in() {
    let outcomes = outcomes(&[&NO_ROOTS[..], &[(URL, "https://tenant.invalid")]].concat()).await;
    assert!(
        outcomes[0].contains("at tenant.invalid:443: no connection"),
        "{outcomes:?}"
    );
}

#[cfg(all(unix, feature = "rustls"))]
#[tokio::test]
async fn a_system_without_root_certificates_does_with_those_that_are_given() {
    let given = [
        NO_ROOTS[0],
        NO_ROOTS[1],
        (SETTING, "a root"),
        (URL, "https://tenant.invalid"),
    ];
    let outcomes = outcomes(&given).await;
    assert!(
        outcomes[0].contains("at tenant.invalid:443: no connection"),
        "{outcomes:?}"
    );
}

/// Part of `.ci/run` by itself, with features that leave no other roots.
#[cfg(all(unix, feature = "rustls", not(feature = "webpki-roots")))]
#[tokio::test]
async fn a_system_without_root_certificates_is_told_what_it_lacks() {
    let none = NO_ROOTS;
    let outcomes = outcomes(&[&none[..], &[(URL, "https://tenant.invalid")]].concat()).await;
    for expected in [
        "ca-certificates",
        "TlsRoots::with_file",
        "SSL_CERT_FILE",
        "webpki-roots",
    ] {
        assert!(outcomes[0].contains(expected), "{outcomes:?}");
    }
    assert!(outcomes[0].starts_with("tls_roots: "), "{outcomes:?}");
    let wire = Wire::new([ok("{}")]).await;
    let plain = [(URL, wire.url.as_str()), none[0], none[1]];
    assert_eq!(self::outcomes(&plain).await, ["done"], "plain HTTP needs none");
}
