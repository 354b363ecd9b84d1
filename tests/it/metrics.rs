//! What is counted, as Prometheus reads it.

use std::time::Duration;

use genesys_multicloud_cx::auth::{Credentials, OAuthClient};
use genesys_multicloud_cx::{Client, RetryPolicy};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle, PrometheusRecorder};

use crate::wire::{Wire, json, ok};

/// A recorder of this test alone, which has one thread.
pub fn recorder() -> (PrometheusRecorder, PrometheusHandle) {
    let recorder = PrometheusBuilder::new().build_recorder();
    let handle = recorder.handle();
    (recorder, handle)
}

/// The value of a metric, by all of its labels as they stand there.
pub fn value(handle: &PrometheusHandle, metric: &str) -> Option<f64> {
    let text = handle.render();
    let line = text
        .lines()
        .find(|line| line.strip_prefix(metric).is_some_and(|rest| rest.starts_with(' ')));
    line.and_then(|line| line.rsplit_once(' ')?.1.parse().ok())
}

fn client(wire: &Wire, name: &str) -> Client {
    let credentials = Credentials::password(OAuthClient::new("id", "secret"), "user", "hunter2");
    wire.builder()
        .name(name)
        .credentials(credentials)
        .retry(RetryPolicy::default().min_delay(Duration::from_millis(1)))
        .build()
        .unwrap()
}

#[tokio::test]
async fn calls_and_tokens_are_counted_with_what_they_were_and_nothing_that_was_in_them() {
    let (recorder, handle) = recorder();
    let _guard = genesys_multicloud_cx::reexport::metrics::set_default_local_recorder(&recorder);
    let wire = Wire::by(|index, request| match (index, request.line()) {
        (0, _) => json("401 Unauthorized", r#"{"error":"invalid_grant"}"#),
        (_, line) if line.contains("/token") => ok(r#"{"access_token":"swordfish","expires_in":3600}"#),
        (2, _) => json("503 Service Unavailable", ""),
        (_, line) if line.starts_with("DELETE") => ok("{}"),
        _ => json("404 Not Found", r#"{"status":{"code":404,"message":"Gone"}}"#),
    })
    .await;
    let client = client(&wire, "acme");
    let call = |id: &str| client.statistics().delete_subscription(id).send();
    let _ = call("secret-subscription").await.unwrap_err();
    let _ = call("secret-subscription").await.unwrap();
    let _ = call("secret-subscription").await.unwrap();
    let missing = client.statistics().get_subscription_values("secret-subscription");
    let _ = missing.send().await.unwrap_err();

    let calls = r#"genesys_call_duration_seconds_count{client="acme",service="statistics""#;
    let of = |rest: &str| value(&handle, &format!("{calls},{rest}}}"));
    assert_eq!(
        of(r#"operation="deleteSubscription",status="200",error="""#),
        Some(2.0),
        "{}",
        handle.render()
    );
    let failed = r#"operation="getSubscriptionValues",status="404",error="refused""#;
    assert_eq!(of(failed), Some(1.0), "{}", handle.render());
    let retries = r#"genesys_call_retries_total{client="acme",service="statistics",operation="deleteSubscription"}"#;
    assert_eq!(value(&handle, retries), Some(1.0), "{}", handle.render());
    let renewals = |outcome: &str| {
        let metric = format!(r#"genesys_token_renewals_total{{client="acme",outcome="{outcome}"}}"#);
        value(&handle, &metric)
    };
    assert_eq!((renewals("done"), renewals("failed")), (Some(1.0), Some(1.0)));
    let text = handle.render();
    for secret in ["swordfish", "hunter2", "secret-subscription", "key-0815"] {
        assert!(!text.contains(secret), "{text}");
    }
}

#[tokio::test]
async fn a_client_without_a_name_has_no_label_of_that_kind() {
    let (recorder, handle) = recorder();
    let _guard = genesys_multicloud_cx::reexport::metrics::set_default_local_recorder(&recorder);
    let wire = Wire::new([ok("{}")]).await;
    let _ = wire.client().authentication().ping().send().await.unwrap();
    let metric =
        r#"genesys_call_duration_seconds_count{service="authentication",operation="ping",status="200",error=""}"#;
    assert_eq!(value(&handle, metric), Some(1.0), "{}", handle.render());
}

#[tokio::test]
async fn a_recorder_that_is_installed_after_the_first_call_counts_the_next() {
    let wire = Wire::new([ok("{}")]).await;
    let client = wire.client();
    let call = || client.authentication().ping().send();
    let _ = call().await.unwrap();
    let (recorder, handle) = recorder();
    let _guard = genesys_multicloud_cx::reexport::metrics::set_default_local_recorder(&recorder);
    let _ = call().await.unwrap();
    let _ = call().await.unwrap();
    let metric =
        r#"genesys_call_duration_seconds_count{service="authentication",operation="ping",status="200",error=""}"#;
    assert_eq!(value(&handle, metric), Some(2.0), "{}", handle.render());
}

#[tokio::test]
async fn deliveries_are_counted_by_how_they_end() {
    use genesys_multicloud_cx::messaging::OutgoingMessage;
    use genesys_multicloud_cx::webhook::{Deduplicator, Handled, Receiver, Verifier};

    let (recorder, handle) = recorder();
    let _guard = genesys_multicloud_cx::reexport::metrics::set_default_local_recorder(&recorder);
    let verifier = Verifier::new("hunter2").unwrap();
    let receiver = Receiver::new(verifier.clone(), |message: OutgoingMessage| async move {
        match message.id().as_deref() {
            Some("fails") => panic!("of the test"),
            Some("later") => Handled::Redeliver,
            _ => Handled::Done,
        }
    });
    let receiver = receiver.name("sms").deduplicator(Deduplicator::new(10));
    let deliver = async |id: &str, secret: &Verifier| {
        let body = format!(r#"{{"type":"Text","messageId":"{id}"}}"#);
        let headers = [("x-hub-signature", secret.sign(body.as_bytes()))];
        let headers = headers.map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()));
        receiver
            .receive(&headers.into_iter().collect(), body.as_bytes())
            .await
            .status
            .as_u16()
    };
    for (id, expected) in [("once", 200), ("once", 200), ("later", 503), ("fails", 500)] {
        assert_eq!(deliver(id, &verifier).await, expected, "{id}");
    }
    assert_eq!(deliver("forged", &Verifier::new("other").unwrap()).await, 401);
    for outcome in ["handled", "duplicate", "redeliver", "failed", "rejected"] {
        for metric in [
            "genesys_webhook_deliveries_total",
            "genesys_webhook_duration_seconds_count",
        ] {
            let metric = format!(r#"{metric}{{receiver="sms",outcome="{outcome}"}}"#);
            assert_eq!(value(&handle, &metric), Some(1.0), "{metric}: {}", handle.render());
        }
    }
    assert_eq!(
        value(&handle, r#"genesys_webhook_in_progress{receiver="sms"}"#),
        Some(0.0)
    );
    let text = handle.render();
    assert!(!text.contains("hunter2") && !text.contains("once"), "{text}");
}

/// Each metric has its row in the documentation, and each row its metric.
#[test]
fn the_table_of_metrics_is_whole() {
    use std::collections::BTreeSet;

    let source = include_str!("../../src/core/metrics.rs");
    let names: BTreeSet<&str> = source.split('"').filter(|text| text.starts_with("genesys_")).collect();
    let document = include_str!("../../docs/OPERATIONS.md");
    let rows: BTreeSet<&str> = document
        .lines()
        .filter_map(|line| line.strip_prefix("| `genesys_")?.split('`').next())
        .collect();
    let rows: BTreeSet<String> = rows.iter().map(|row| format!("genesys_{row}")).collect();
    // Conditions of alerts begin with other words, or go on behind the name.
    let rows: BTreeSet<&str> = rows
        .iter()
        .map(String::as_str)
        .filter(|row| !row.contains(['{', ' ']))
        .collect();
    assert_eq!(rows, names);
}
