//! The main job: sign in, say who that is, read statistics, watch some live, sign out.
//!
//! Without settings it runs on a simulator of the cloud:
//!
//! ```text
//! cargo run --example quickstart --features simulator
//! ```
//!
//! and with these in the environment against a real tenant:
//!
//! ```text
//! GENESYS_BASE_URL, GENESYS_API_KEY, and either GENESYS_TOKEN or all of
//! GENESYS_CLIENT_ID, GENESYS_CLIENT_SECRET, GENESYS_USERNAME, GENESYS_PASSWORD
//! ```

use std::process::ExitCode;
use std::time::Duration;

use genesys_multicloud_cx::simulator::Simulator;
use genesys_multicloud_cx::statistics::types::{StatisticDefinition, StatisticReference, SubscribedStatistic};
use genesys_multicloud_cx::statistics::{Watch, WatchEvent};
use genesys_multicloud_cx::{Client, Error, ServiceStatus, Settings};
use serde_json::Value;

/// How many live values are shown, and how long they are waited for.
const ENOUGH: usize = 8;
const LIMIT: Duration = Duration::from_secs(15);

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Settings(reason)) => {
            eprintln!("settings: {reason}");
            ExitCode::from(2)
        }
        Err(Failure::Other(reason)) => {
            eprintln!("error: {reason}");
            ExitCode::FAILURE
        }
    }
}

enum Failure {
    Settings(String),
    Other(String),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match Settings::from_env().unwrap_or_default().explain(&error) {
            Some(reason) => Self::Settings(reason),
            None => Self::Other(error.to_string()),
        }
    }
}

async fn run() -> Result<(), Failure> {
    let settings = Settings::from_env()?;
    if !settings.is_empty() {
        let client = settings.build()?;
        println!("Tenant: {}", settings.base_url.as_deref().unwrap_or_default());
        return main_job(&client).await;
    }
    let simulator = Simulator::start()
        .await
        .map_err(|error| Failure::Other(format!("the simulator can't be started: {error}")))?;
    println!("Tenant: a simulator at {}", simulator.url());
    println!("(set GENESYS_BASE_URL and the settings beside it to use a real one)");
    main_job(&simulator.client_builder().build()?).await
}

async fn main_job(client: &Client) -> Result<(), Failure> {
    let user = client.authentication().get_user_info().send().await?;
    println!(
        "Signed in as {}\n",
        user.username.as_deref().unwrap_or("somebody without a name")
    );

    println!("Two statistics of agent2, without a subscription:");
    let values = client
        .statistics()
        .get_statistic_values([
            StatisticReference::new("CurrentAgentState", "Agent", "agent2"),
            StatisticReference::new("TimeInCurrentState", "Agent", "agent2"),
        ])
        .send()
        .await?;
    for statistic in values.statistics.iter().flatten() {
        row(statistic.name.as_deref(), statistic.value.as_ref());
    }
    not_read(values.errors());

    println!("\nLive, one statistic by name and one by definition:");
    let handling_time = StatisticReference::new("AverageHandlingTime", "Agent", "agent");
    let mut watch = client
        .statistics()
        .watch([
            SubscribedStatistic::named("handling-time", handling_time),
            SubscribedStatistic::defined("waiting-time", "Agent", "agent", waiting_time()),
        ])
        .open()
        .await?;
    let watched = tokio::time::timeout(LIMIT, show(&mut watch)).await;
    // Whatever happened on the way, nothing is left behind.
    watch.close().await;
    watched.unwrap_or(Ok(()))?;
    client.sign_out().await?;
    println!("\nSubscription closed, signed out.");
    Ok(())
}

/// Shows what comes, until there was enough of it.
async fn show(watch: &mut Watch) -> Result<(), Failure> {
    let mut values = 0;
    while values < ENOUGH
        && let Some(event) = watch.next().await
    {
        match event? {
            WatchEvent::Update(update) => {
                values += 1;
                row(Some(update.statistic_id()), Some(&update.value));
            }
            WatchEvent::Rejected(rejected) => println!("    not watched: {}", rejected.reason),
            WatchEvent::Reconnecting(reason) => println!("    reconnecting: {reason}"),
            WatchEvent::Connected => println!("    connected"),
            other => println!("    {other:?}"),
        }
    }
    Ok(())
}

/// The definition of the manual's sample subscription.
fn waiting_time() -> StatisticDefinition {
    StatisticDefinition::default()
        .notification_mode("Periodical")
        .notification_frequency(10)
        .insensitivity(1)
        .category("TotalAdjustedTime")
        .subject("DNStatus")
        .interval_type("GrowingWindow")
        .main_mask("WaitForNextCall")
        .dynamic_time_profile("00:00")
        .dynamic_filter("Media=voice")
        .mask_type("DN")
}

fn row(name: Option<&str>, value: Option<&Value>) {
    let value = value.map_or_else(|| "no value".to_owned(), Value::to_string);
    println!("    {:<20} {value}", name.unwrap_or("?"));
}

fn not_read(errors: &[ServiceStatus]) {
    for error in errors {
        println!("    not read: {error}");
    }
}
