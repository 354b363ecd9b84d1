//! Requests as they stand on the wire.

use genesys_multicloud_cx::VERSION;
use genesys_multicloud_cx::auth::{Credentials, OAuthClient};
use genesys_multicloud_cx::authentication::types::ChangePasswordOperation;
use genesys_multicloud_cx::statistics::types::{
    CreateSubscriptionRequest, StatisticReference, SubscribedStatistic, Verbosity,
};

use crate::wire::{Request, Wire, ok};

const DONE: &str = r#"{"status":{"code":0},"data":{}}"#;

fn agent() -> String {
    format!("genesys-multicloud-cx/{VERSION}")
}

/// The headers of a request, in alphabetical order.
fn headers(request: &Request) -> Vec<(String, String)> {
    let mut headers = request.headers();
    headers.sort();
    headers
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

#[tokio::test]
async fn a_post_carries_these_headers_and_no_others() {
    let wire = Wire::new([ok(DONE)]).await;
    let _ = wire
        .client()
        .statistics()
        .get_statistic_values([
            StatisticReference::new("CurrentAgentState", "Agent", "agent2"),
            StatisticReference::new("TimeInCurrentState", "Agent", "agent2"),
        ])
        .send()
        .await
        .unwrap();
    let request = wire.last();
    assert_eq!(
        request.line(),
        "POST /statistics/v3/operations/get-statistic-ex HTTP/1.1"
    );
    assert_eq!(
        headers(&request),
        pairs(&[
            ("accept", "application/json"),
            ("authorization", "Bearer token-4711"),
            ("content-type", "application/json"),
            ("user-agent", &agent()),
            ("x-api-key", "key-0815"),
        ])
    );
    assert_eq!(
        request.text(),
        r#"{"data":{"statistics":[{"name":"CurrentAgentState","objectId":"agent2","objectType":"Agent"},{"name":"TimeInCurrentState","objectId":"agent2","objectType":"Agent"}]}}"#
    );
}

#[tokio::test]
async fn a_get_has_no_content_type_and_no_body() {
    let wire = Wire::new([ok(DONE)]).await;
    let _ = wire
        .client()
        .statistics()
        .get_statistic_value("CurrentAgentState", "Agent", "agent 2&x=y")
        .send()
        .await
        .unwrap();
    let request = wire.last();
    assert_eq!(
        request.line(),
        "GET /statistics/v3/statistic-values/CurrentAgentState?objectType=Agent&objectId=agent+2%26x%3Dy HTTP/1.1"
    );
    assert_eq!(
        headers(&request),
        pairs(&[
            ("accept", "application/json"),
            ("authorization", "Bearer token-4711"),
            ("user-agent", &agent()),
            ("x-api-key", "key-0815"),
        ])
    );
    assert!(request.body.is_empty());
}

#[tokio::test]
async fn optional_parameters_are_sent_only_when_they_are_set() {
    let wire = Wire::new([ok(DONE)]).await;
    let statistics = wire.client().statistics();
    let call = statistics.get_subscription_values("UUID1");
    let _ = call.clone().send().await.unwrap();
    assert_eq!(
        wire.last().line(),
        "GET /statistics/v3/subscriptions/UUID1/statistic-values HTTP/1.1"
    );
    let _ = call
        .statistic_ids(["UUID2", "UUID3"])
        .verbose(Verbosity::Off)
        .send()
        .await
        .unwrap();
    assert_eq!(
        wire.last().line(),
        "GET /statistics/v3/subscriptions/UUID1/statistic-values?statisticIds=UUID2%2CUUID3&verbose=OFF HTTP/1.1"
    );
}

#[tokio::test]
async fn an_enumeration_takes_values_that_are_not_documented() {
    let wire = Wire::new([ok(DONE)]).await;
    let _ = wire
        .client()
        .statistics()
        .create_subscription(
            CreateSubscriptionRequest::new([SubscribedStatistic::named(
                "UUID2",
                StatisticReference::new("AverageHandlingTime", "Agent", "agent"),
            )])
            .operation_id("UUID1"),
        )
        .verbose("DEBUG")
        .send()
        .await
        .unwrap();
    assert_eq!(
        wire.last().line(),
        "POST /statistics/v3/subscriptions?verbose=DEBUG HTTP/1.1"
    );
}

#[tokio::test]
async fn the_token_is_retrieved_by_a_form_with_basic_credentials() {
    let token = ok(
        r#"{"access_token":"1234abcd","expires_in":43199,"refresh_token":"456789ef","scope":"*","token_type":"bearer"}"#,
    );
    let wire = Wire::new([token, ok(DONE)]).await;
    let client = wire
        .builder()
        .credentials(Credentials::password(
            OAuthClient::new("client id", "s+e/c="),
            r"tenant\agent2",
            "pass word&",
        ))
        .build()
        .unwrap();
    let _ = client.authentication().ping().send().await.unwrap();
    let [token, ping] = &wire.requests()[..] else {
        panic!("two requests were expected");
    };
    assert_eq!(token.line(), "POST /auth/v3/oauth/token HTTP/1.1");
    assert_eq!(
        headers(token),
        pairs(&[
            ("accept", "application/json"),
            // client id:s+e/c=
            ("authorization", "Basic Y2xpZW50IGlkOnMrZS9jPQ=="),
            ("content-type", "application/x-www-form-urlencoded"),
            ("user-agent", &agent()),
            ("x-api-key", "key-0815"),
        ])
    );
    assert_eq!(
        token.text(),
        "grant_type=password&password=pass+word%26&username=tenant%5Cagent2"
    );
    assert_eq!(ping.header("authorization").unwrap(), "Bearer 1234abcd");
}

#[tokio::test]
async fn an_authorization_code_is_exchanged_with_its_redirect_uri() {
    let token = ok(r#"{"access_token":"1234abcd","token_type":"bearer"}"#);
    let wire = Wire::new([token, ok(DONE)]).await;
    let client = wire
        .builder()
        .credentials(Credentials::authorization_code(
            OAuthClient::new("id", "secret"),
            "ABCXYZ",
            "https://yourapp.com/oauthcallback",
        ))
        .build()
        .unwrap();
    let _ = client.authentication().ping().send().await.unwrap();
    assert_eq!(
        wire.requests()[0].text(),
        "code=ABCXYZ&grant_type=authorization_code&redirect_uri=https%3A%2F%2Fyourapp.com%2Foauthcallback"
    );
}

#[tokio::test]
async fn secrets_in_a_body_are_sent_in_full() {
    let wire = Wire::new([ok(DONE)]).await;
    let _ = wire
        .client()
        .authentication()
        .change_password(ChangePasswordOperation::new("the-old-one", "the-new-one"))
        .send()
        .await
        .unwrap();
    assert_eq!(
        wire.last().text(),
        r#"{"data":{"newPassword":"the-new-one","oldPassword":"the-old-one"}}"#
    );
}

#[tokio::test]
async fn the_authorization_endpoint_gets_no_token() {
    let redirect = b"HTTP/1.1 302 Found\r\nLocation: https://yourapp.com/oauthcallback?code=ABCXYZ&state=70db\r\nContent-Length: 0\r\n\r\n";
    let wire = Wire::new([redirect.to_vec()]).await;
    let redirect = wire
        .client()
        .authentication()
        .authorize("id", "https://yourapp.com/oauthcallback", "code")
        .hide_tenant(true)
        .state("70db")
        .send()
        .await
        .unwrap();
    assert_eq!(
        redirect.location().as_str(),
        "https://yourapp.com/oauthcallback?code=ABCXYZ&state=70db"
    );
    assert_eq!(
        wire.last().line(),
        "GET /auth/v3/oauth/authorize?client_id=id&redirect_uri=https%3A%2F%2Fyourapp.com%2Foauthcallback&response_type=code&hideTenant=true&state=70db HTTP/1.1"
    );
    assert_eq!(wire.last().header("authorization"), None);
    assert_eq!(wire.requests().len(), 1, "the redirect was followed");
}

#[tokio::test]
async fn a_cookie_that_was_set_is_sent_back_and_not_shared_between_clients() {
    let wire = Wire::by(|index, _| {
        let cookie = match index {
            0 => "Set-Cookie: STATISTICS_SESSIONID=s1; Path=/statistics\r\n",
            _ => "",
        };
        format!(
            "HTTP/1.1 200 OK\r\n{cookie}Content-Length: {}\r\n\r\n{DONE}",
            DONE.len()
        )
        .into()
    })
    .await;
    let client = wire.client();
    for client in [&client, &client.clone(), &wire.client()] {
        let delete = client.statistics().delete_subscription("UUID1");
        let _ = delete.send().await.unwrap();
    }
    let cookies: Vec<_> = wire.requests().iter().map(|request| request.header("cookie")).collect();
    assert_eq!(cookies, [None, Some("STATISTICS_SESSIONID=s1".to_owned()), None]);
}

#[tokio::test]
async fn a_service_can_have_an_address_of_its_own() {
    let wire = Wire::new([ok(DONE)]).await;
    let client = genesys_multicloud_cx::Client::builder("https://api-demo.com/gateway/")
        .api_key("key")
        .service_url(
            genesys_multicloud_cx::Service::Statistics,
            format!("{}/other/path/", wire.url),
        )
        .credentials(Credentials::bearer("token"))
        .build()
        .unwrap();
    let delete = client.statistics().delete_subscription("a");
    let _ = delete.send().await.unwrap();
    assert_eq!(wire.last().line(), "DELETE /other/path/subscriptions/a HTTP/1.1");
    assert_eq!(
        client.base_url(genesys_multicloud_cx::Service::Authentication),
        "https://api-demo.com/gateway/auth/v3"
    );
}

#[tokio::test]
async fn builders_can_be_sent_from_another_task() {
    let wire = Wire::new([ok(DONE)]).await;
    let call = wire.client().statistics().delete_subscription("a");
    let _ = tokio::spawn(call.send()).await.unwrap().unwrap();
}

#[tokio::test]
async fn what_a_program_has_travels_as_the_text_that_is_documented() {
    let wire = Wire::new([ok("{}")]).await;
    let (title, order): (Option<&str>, Option<String>) = (None, Some("title".to_owned()));
    let time = std::time::UNIX_EPOCH + std::time::Duration::from_millis(1_532_649_600_500);
    let _ = wire
        .client()
        .user_data_management()
        .list_jobs()
        .size(10)
        .desc_asc(true)
        .from(100_u64)
        .type_(genesys_multicloud_cx::user_data_management::types::JobType::DataSync)
        .schedule_type(time)
        .maybe(title, |call, title| call.title(title))
        .maybe(order, |call, order| call.order_field(order))
        .size(50)
        .send()
        .await
        .unwrap();
    assert_eq!(
        wire.last().line(),
        "GET /udm/v10/export/jobs?descAsc=true&from=100&type=DataSync&scheduleType=2018-07-27T00%3A00%3A00.500Z\
         &orderField=title&size=50 HTTP/1.1"
    );
}
