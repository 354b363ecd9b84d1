//! What a program shows of itself in production: `/metrics` for Prometheus, and `/ready` for a load balancer or a container's
//! readiness check. It watches a statistic until Ctrl-C or SIGTERM, and leaves nothing behind.
//!
//! Without settings it runs on a simulator of the cloud:
//!
//! ```text
//! cargo run --example monitoring --features metrics,simulator
//! ```
//!
//! and with these in the environment against a real tenant:
//!
//! ```text
//! GENESYS_BASE_URL, GENESYS_API_KEY, and either GENESYS_TOKEN or all of
//! GENESYS_CLIENT_ID, GENESYS_CLIENT_SECRET, GENESYS_USERNAME, GENESYS_PASSWORD
//! ```
//!
//! `--port N` chooses the port, and `--seconds N` ends it by itself.

use std::error::Error;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::get;
use genesys_multicloud_cx::simulator::Simulator;
use genesys_multicloud_cx::statistics::WatchHandle;
use genesys_multicloud_cx::statistics::types::StatisticReference;
use genesys_multicloud_cx::{Client, Settings};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use serde_json::json;
use tokio::net::TcpListener;

/// Of the histograms, in seconds.
const BUCKETS: [f64; 9] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0, 30.0];
/// What has been measured is put into its buckets as often as this, so that it takes no memory while nobody asks.
const UPKEEP: Duration = Duration::from_secs(5);

#[derive(Clone)]
struct Shown {
    client: Client,
    watch: WatchHandle,
    metrics: PrometheusHandle,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (port, seconds) = arguments()?;
    let metrics = PrometheusBuilder::new()
        .set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), &BUCKETS)?
        .install_recorder()?;

    let settings = Settings::from_env()?;
    let (client, _simulator) = if settings.is_empty() {
        let simulator = Simulator::start().await?;
        println!("Tenant: a simulator at {}", simulator.url());
        println!("(set GENESYS_BASE_URL and the settings beside it to use a real one)");
        (simulator.client_builder().name("simulator").build()?, Some(simulator))
    } else {
        (settings.build()?, None)
    };

    let state = StatisticReference::new("CurrentAgentState", "Agent", "agent2");
    let mut watch = client.statistics().watch([state]).open().await?;

    let shown = Shown {
        client: client.clone(),
        watch: watch.handle(),
        metrics: metrics.clone(),
    };
    let router = Router::new()
        .route("/metrics", get(numbers))
        .route("/ready", get(ready))
        .with_state(shown);
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    let address = listener.local_addr()?;
    println!("curl http://{address}/metrics\ncurl http://{address}/ready\n(Ctrl-C ends it)");
    let upkeep = tokio::spawn(async move {
        loop {
            tokio::time::sleep(UPKEEP).await;
            metrics.run_upkeep();
        }
    });

    let watching = async {
        while let Some(event) = watch.next().await {
            // A real program does something with it.
            event?;
        }
        Ok::<(), genesys_multicloud_cx::Error>(())
    };
    tokio::select! {
        outcome = watching => outcome?,
        outcome = axum::serve(listener, router) => outcome?,
        () = ended(seconds) => {}
    }
    watch.close().await;
    client.sign_out().await?;
    upkeep.abort();
    println!("closed");
    Ok(())
}

async fn numbers(State(shown): State<Shown>) -> impl IntoResponse {
    let text = (header::CONTENT_TYPE, "text/plain; version=0.0.4");
    ([text], shown.metrics.render())
}

async fn ready(State(shown): State<Shown>) -> impl IntoResponse {
    let (client, watch) = (shown.client.health(), shown.watch.health());
    let status = match client.is_well() && watch.is_well {
        true => StatusCode::OK,
        false => StatusCode::SERVICE_UNAVAILABLE,
    };
    (status, json!({ "client": client, "watch": watch }).to_string())
}

/// Waits for the time to be over, for Ctrl-C, or for what ends a program elsewhere.
async fn ended(seconds: Option<u64>) {
    let over = async {
        match seconds {
            Some(seconds) => tokio::time::sleep(Duration::from_secs(seconds)).await,
            None => std::future::pending().await,
        }
    };
    let terminated = async {
        #[cfg(unix)]
        if let Ok(mut signal) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            signal.recv().await;
            return;
        }
        std::future::pending::<()>().await;
    };
    tokio::select! {
        () = over => {}
        () = terminated => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}

fn arguments() -> Result<(u16, Option<u64>), Box<dyn Error>> {
    let (mut port, mut seconds) = (0, None);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let number = arguments.next().unwrap_or_default();
        match argument.as_str() {
            "--port" => port = number.parse().map_err(|_| "--port takes a number below 65536")?,
            "--seconds" => seconds = Some(number.parse().map_err(|_| "--seconds takes a number")?),
            other => return Err(format!("{other} is unknown; there are --port N and --seconds N").into()),
        }
    }
    Ok((port, seconds))
}
