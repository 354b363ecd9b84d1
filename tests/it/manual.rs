//! The worked examples of the manual decode, and encode to the same JSON. Where it leaves a value out, one is filled in.

use std::fmt::Debug;

use genesys_multicloud_cx::authentication::types::{DefaultOAuth2AccessToken, TokenRequest};
use genesys_multicloud_cx::statistics::types::{
    CreateSubscriptionRequest, PeekedStatistic, PeekedStatistics, StatisticData, StatisticDefinition,
    StatisticReference, StatisticValuesRequest, SubscribedStatistic,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

fn round_trip<T: DeserializeOwned + Serialize + Debug>(example: &Value) -> T {
    let decoded: T = serde_json::from_value(example.clone()).unwrap();
    assert_eq!(serde_json::to_value(&decoded).unwrap(), *example);
    decoded
}

#[test]
fn statistics_without_a_subscription() {
    let request = json!({ "data": { "statistics": [
        { "name": "CurrentAgentState", "objectType": "Agent", "objectId": "agent2" },
        { "name": "TimeInCurrentState", "objectType": "Agent", "objectId": "agent2" },
    ] } });
    let decoded: StatisticValuesRequest = round_trip(&request);
    let built = StatisticValuesRequest::from([
        StatisticReference::new("CurrentAgentState", "Agent", "agent2"),
        StatisticReference::new("TimeInCurrentState", "Agent", "agent2"),
    ]);
    assert_eq!(decoded, built);
    let answer = json!({ "statistics": [
        { "name": "CurrentAgentState", "objectType": "Agent", "objectId": "agent2",
          "value": { "state": 1 }, "timestamp": 1_490_830_620_000_i64 },
    ] });
    round_trip::<PeekedStatistics>(&answer);
    let single = json!({ "statistic": { "value": { "state": 1 }, "timestamp": 1_490_830_620_000_i64 } });
    round_trip::<PeekedStatistic>(&single);
}

#[test]
fn a_subscription() {
    let request = json!({ "operationId": "UUID1", "data": { "statistics": [
        { "statisticId": "UUID2", "objectId": "agent", "objectType": "Agent", "name": "AverageHandlingTime" },
        { "statisticId": "UUID3", "objectId": "agent", "objectType": "Agent", "definition": {
            "notificationMode": "Periodical", "notificationFrequency": 10, "insensitivity": 1,
            "category": "TotalAdjustedTime", "subject": "DNStatus", "intervalType": "GrowingWindow",
            "mainMask": "WaitForNextCall", "dynamicTimeProfile": "00:00", "dynamicFilter": "Media=voice",
            "maskType": "DN" } },
    ] } });
    let decoded: CreateSubscriptionRequest = round_trip(&request);
    let definition = StatisticDefinition::default()
        .notification_mode("Periodical")
        .notification_frequency(10)
        .insensitivity(1)
        .category("TotalAdjustedTime")
        .subject("DNStatus")
        .interval_type("GrowingWindow")
        .main_mask("WaitForNextCall")
        .dynamic_time_profile("00:00")
        .dynamic_filter("Media=voice")
        .mask_type("DN");
    let reference = StatisticReference::new("AverageHandlingTime", "Agent", "agent");
    let built = CreateSubscriptionRequest::new([
        SubscribedStatistic::named("UUID2", reference),
        SubscribedStatistic::defined("UUID3", "Agent", "agent", definition),
    ])
    .operation_id("UUID1");
    assert_eq!(decoded, built);
    let answer = json!({ "subscriptionId": "UUID1", "operationId": "UUID1", "statistics": [
        { "statisticId": "UUID2", "objectId": "agent", "objectType": "Agent", "name": "AverageHandlingTime",
          "value": 12, "timestamp": 1_490_830_620_000_i64 },
        { "statisticId": "UUID3", "objectId": "agent", "objectType": "Agent", "value": 12,
          "timestamp": 1_490_830_620_000_i64 },
    ] });
    round_trip::<StatisticData>(&answer);
}

#[test]
fn a_token() {
    let answer = json!({
        "access_token": "1234abcd-5569-4fa9-bfad-12345678abcd", "expires_in": 43199,
        "refresh_token": "456789ef-3dce-4c82-bc1f-987654324e87", "scope": "*", "token_type": "bearer",
    });
    round_trip::<DefaultOAuth2AccessToken>(&answer);
    let request = json!({
        "grant_type": "authorization_code", "code": "ABCXYZ",
        "redirect_uri": "https://yourapp.com/oauthcallback",
    });
    round_trip::<TokenRequest>(&request);
}
