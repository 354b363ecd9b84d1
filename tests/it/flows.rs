//! What a user does, on the simulator: client and server have nothing in common but the specs.

use std::time::Duration;

use genesys_multicloud_cx::auth::{Credentials, OAuthClient};
use genesys_multicloud_cx::authentication::types::{ChangePasswordOperation, TokenRequest};
use genesys_multicloud_cx::simulator::Simulator;
use genesys_multicloud_cx::statistics::types::{
    CreateSubscriptionRequest, StatisticReference, SubscribedStatistic, Verbosity,
};
use genesys_multicloud_cx::{AuthenticationErrorKind, Client, Error};

use crate::wire::{Wire, ok};

fn kind(error: Error) -> AuthenticationErrorKind {
    match error {
        Error::Authentication(error) => error.kind,
        other => panic!("{other:?}"),
    }
}

fn application(simulator: &Simulator) -> OAuthClient {
    OAuthClient::new(simulator.client_id(), simulator.client_secret())
}

fn client(simulator: &Simulator, credentials: Credentials) -> Client {
    simulator.client_builder().credentials(credentials).build().unwrap()
}

async fn ping(client: &Client) -> Result<(), Error> {
    client.authentication().ping().send().await.map(|_| ())
}

#[tokio::test]
async fn a_user_is_known_in_three_forms() {
    let simulator = Simulator::start().await.unwrap();
    let client = simulator.client_builder().build().unwrap();
    let user = client.authentication().get_user_info().send().await.unwrap();
    let claims = client.authentication().get_openid_user_info().send().await.unwrap();
    let jwt = client.authentication().get_jwt_user_info().send().await.unwrap();
    assert_eq!(user.login_name.as_deref(), Some("agent1"));
    assert_eq!(user.dbid, claims.dbid);
    assert_eq!(claims.family_name.as_deref(), Some("One"));
    assert_eq!(jwt.header("X-GWS-User").unwrap().split('.').count(), 3);
    assert_eq!(simulator.calls("retrieveToken"), 1);
}

#[tokio::test]
async fn an_expired_token_is_replaced_without_a_word() {
    let simulator = Simulator::start().await.unwrap();
    let client = simulator.client_builder().build().unwrap();
    client
        .authentication()
        .get_user_info()
        .send()
        .await
        .unwrap()
        .into_inner();
    simulator.expire_access_tokens();
    client
        .authentication()
        .get_user_info()
        .send()
        .await
        .unwrap()
        .into_inner();
    assert_eq!(simulator.calls("retrieveToken"), 2);
    simulator.revoke_all_tokens();
    client
        .authentication()
        .get_user_info()
        .send()
        .await
        .unwrap()
        .into_inner();
    assert_eq!(
        simulator.calls("retrieveToken"),
        4,
        "a refused refresh, then the password"
    );
}

#[tokio::test]
async fn a_short_lived_token_is_renewed_before_the_service_refuses_it() {
    let simulator = Simulator::builder()
        .token_lifetime(Duration::from_secs(10))
        .start()
        .await
        .unwrap();
    let client = simulator.client_builder().build().unwrap();
    ping(&client).await.unwrap();
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(9)).await;
    tokio::time::resume();
    ping(&client).await.unwrap();
    assert_eq!(simulator.calls("retrieveToken"), 2);
    assert_eq!(simulator.calls("ping"), 2);
}

#[tokio::test]
async fn a_code_and_a_refresh_token_sign_in() {
    let simulator = Simulator::start().await.unwrap();
    let redirect_uri = "https://yourapp.com/oauthcallback";
    let code = simulator.issue_authorization_code(redirect_uri);
    let credentials = Credentials::authorization_code(application(&simulator), code.as_str(), redirect_uri);
    let first = client(&simulator, credentials.clone());
    ping(&first).await.unwrap();
    simulator.expire_access_tokens();
    first
        .authentication()
        .get_user_info()
        .send()
        .await
        .unwrap()
        .into_inner();
    let again = client(&simulator, credentials);
    assert_eq!(
        kind(ping(&again).await.unwrap_err()),
        AuthenticationErrorKind::InvalidGrant
    );
    let tokens = simulator
        .client_builder()
        .build()
        .unwrap()
        .authentication()
        .retrieve_token(
            TokenRequest::new("password")
                .username(simulator.username())
                .password(simulator.password()),
        )
        .send()
        .await
        .unwrap();
    let refresh_token = tokens.refresh_token.clone().unwrap();
    let refreshed = client(
        &simulator,
        Credentials::refresh_token(application(&simulator), refresh_token),
    );
    ping(&refreshed).await.unwrap();
    let bearer = tokens.access_token.clone().unwrap();
    ping(&client(&simulator, Credentials::bearer(bearer))).await.unwrap();
}

#[tokio::test]
async fn wrong_credentials_are_told_apart() {
    let simulator = Simulator::start().await.unwrap();
    let password = |client: OAuthClient, password: &str| Credentials::password(client, simulator.username(), password);
    let cases = [
        (
            password(OAuthClient::new("nobody", "secret"), simulator.password()),
            AuthenticationErrorKind::InvalidClient,
        ),
        (
            password(application(&simulator), "wrong"),
            AuthenticationErrorKind::InvalidGrant,
        ),
    ];
    for (credentials, expected) in cases {
        let error = ping(&client(&simulator, credentials)).await.unwrap_err();
        assert_eq!(kind(error), expected);
    }
    let key = simulator.client_builder().api_key("wrong").build().unwrap();
    assert_eq!(
        kind(ping(&key).await.unwrap_err()),
        AuthenticationErrorKind::InvalidApiKey
    );
    let token = client(&simulator, Credentials::bearer("wrong"));
    let error = token.authentication().get_user_info().send().await.unwrap_err();
    assert_eq!(kind(error), AuthenticationErrorKind::InvalidToken);
}

#[tokio::test]
async fn a_password_is_changed() {
    let simulator = Simulator::start().await.unwrap();
    let client = simulator.client_builder().build().unwrap();
    let change = |old: &str| {
        client
            .authentication()
            .change_password(ChangePasswordOperation::new(old, "new"))
    };
    let error = change("wrong").send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 403);
    assert!(matches!(error, Error::Api(_)), "{error:?}");
    change(simulator.password()).send().await.unwrap().into_inner();
    let old = simulator.client_builder().build().unwrap();
    assert_eq!(
        kind(ping(&old).await.unwrap_err()),
        AuthenticationErrorKind::InvalidGrant
    );
}

#[tokio::test]
async fn signing_out_everywhere_ends_other_sessions() {
    let simulator = Simulator::start().await.unwrap();
    let tokens: Vec<Client> = (0..2).map(|_| simulator.client_builder().build().unwrap()).collect();
    for client in &tokens {
        ping(client).await.unwrap();
    }
    tokens[0].sign_out_everywhere().await.unwrap();
    let before = simulator.calls("retrieveToken");
    tokens[1]
        .authentication()
        .get_user_info()
        .send()
        .await
        .unwrap()
        .into_inner();
    assert_eq!(simulator.calls("retrieveToken"), before + 2);
}

#[tokio::test]
async fn a_subscription_exists_until_it_is_deleted_and_its_values_move() {
    let simulator = Simulator::builder()
        .tick_interval(Duration::ZERO)
        .start()
        .await
        .unwrap();
    let statistics = simulator.client_builder().build().unwrap().statistics();
    let id = "a/b?c%ü";
    let opened = statistics
        .create_subscription(
            CreateSubscriptionRequest::new([
                SubscribedStatistic::named("1", StatisticReference::new("TimeInCurrentState", "Agent", "agent2")),
                SubscribedStatistic::named("2", StatisticReference::new("NoSuchStatistic", "Agent", "agent2")),
            ])
            .operation_id(id),
        )
        .send()
        .await
        .unwrap();
    assert!(opened.is_partial());
    assert_eq!(opened.errors().len(), 1);
    assert_eq!(opened.statistics.as_ref().unwrap().len(), 1);
    assert_eq!(simulator.subscriptions(), [id]);
    let read = || statistics.get_subscription_values(id).statistic_ids(["1"]);
    let before = read().verbose(Verbosity::Off).send().await.unwrap();
    simulator.tick();
    let after = read().send().await.unwrap();
    let value = |values: &genesys_multicloud_cx::statistics::types::StatisticData| {
        values.statistics.as_ref().unwrap()[0].clone()
    };
    assert_ne!(value(&before).value, value(&after).value);
    assert_eq!(value(&before).name, None);
    assert_eq!(value(&after).name.as_deref(), Some("TimeInCurrentState"));
    statistics.delete_subscription(id).send().await.unwrap().into_inner();
    assert!(simulator.subscriptions().is_empty());
    let error = read().send().await.unwrap_err();
    assert!(error.to_string().contains("Resource not found"), "{error}");
}

#[tokio::test]
async fn what_the_specs_do_not_name_is_refused_with_the_reason() {
    let simulator = Simulator::start().await.unwrap();
    let client = simulator.client_builder().build().unwrap();
    let call = client.statistics().get_subscription_values("a").verbose("LOUD");
    let error = call.send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 400);
    assert!(error.to_string().contains("query parameter `verbose`"), "{error}");
}

#[tokio::test]
async fn an_export_runs_and_its_file_is_downloaded_without_credentials() {
    use genesys_multicloud_cx::user_data_management::types::Job;

    let simulator = Simulator::builder()
        .tick_interval(Duration::ZERO)
        .start()
        .await
        .unwrap();
    let exports = simulator.client_builder().build().unwrap().user_data_management();
    let job: Job = serde_json::from_value(serde_json::json!({
        "title": "Nightly", "source": "UCS", "type": "UCS", "suspended": false,
        "jobParams": { "type": "Contacts", "media": ["voice"] },
        "schedulerParam": { "immediately": true }, "timeFrame": { "all": true },
    }))
    .unwrap();
    let created = exports.create_job(job).send().await.unwrap();
    let id = created.id.unwrap().to_string();
    simulator.tick();
    let error = exports.delete_job(id.as_str()).send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 400, "it is running: {error}");
    for _ in 0..10 {
        simulator.tick();
    }
    let files = exports.list_file_metadata().send().await.unwrap();
    let file = files.items.as_ref().unwrap()[0].clone();
    let name = file["fileName"].as_str().or(file["name"].as_str()).unwrap().to_owned();
    let links = exports
        .list_file_links()
        .filename([name.as_str()])
        .send()
        .await
        .unwrap();
    assert_eq!(links.len(), 1);
    let redirect = exports.download_file(name.as_str()).send().await.unwrap();
    assert!(redirect.location().as_str().starts_with(simulator.downloads_url()));
    let bare = reqwest::Client::new();
    let content = bare.get(redirect.location().clone()).send().await.unwrap();
    assert_eq!(content.status(), 200);
    assert!(content.text().await.unwrap().contains(','));
    for header in ["x-api-key", "authorization", "cookie", "referer"] {
        let request = bare.get(redirect.location().clone()).header(header, "hunter2");
        assert_eq!(request.send().await.unwrap().status(), 400, "{header}");
    }
    exports.delete_file(name.as_str()).send().await.unwrap().into_inner();
    let error = exports.download_file(name.as_str()).send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 404);
}

#[tokio::test]
async fn an_external_identifier_is_taken_once() {
    use genesys_multicloud_cx::openmedia::types::CreateInteractionRequest;

    let simulator = Simulator::start().await.unwrap();
    let openmedia = simulator.client_builder().build().unwrap().openmedia();
    let create = || {
        let request = CreateInteractionRequest::default().external_id("2024/17 ü");
        openmedia.create_interaction("letters", request)
    };
    create().send().await.unwrap().into_inner();
    assert_eq!(create().send().await.unwrap_err().status().unwrap(), 409);
    let found = openmedia
        .get_interaction_by_external_id("letters", "2024/17 ü")
        .send()
        .await
        .unwrap();
    assert!(found.to_string().contains("2024/17 ü"), "{}", *found);
}

#[tokio::test]
async fn media_go_up_and_down_under_a_signature() {
    use genesys_multicloud_cx::Upload;
    use genesys_multicloud_cx::messaging::{Receipt, Text};
    use genesys_multicloud_cx::third_party_messaging::Channel;

    let simulator = Simulator::start().await.unwrap();
    let client = simulator.client_builder().build().unwrap();
    let channel = client.third_party_messaging(simulator.channel());
    let picture = Upload::new("a.png", vec![0, 1, 2, 255]).content_type("image/png");
    let uploaded = channel.upload(picture).await.unwrap();
    let id = uploaded.media_id.as_deref().unwrap();
    let mut file = channel.download(id).await.unwrap();
    assert_eq!(file.content_type(), Some("image/png"));
    let mut content = Vec::new();
    file.copy_to(&mut content).await.unwrap();
    assert_eq!(content, [0, 1, 2, 255]);
    let wrong = Channel::new(simulator.channel_id(), simulator.ccid(), "hunter2");
    let refused = client.third_party_messaging(wrong).download(id).await;
    assert_eq!(refused.unwrap_err().status().unwrap(), 401);
    let _ = channel.delete(id).await.unwrap();
    let gone = channel.download(id).await.unwrap_err();
    assert_eq!(gone.status().unwrap(), 404);
    let text = Text::new("Hello").from("16504661149").to("1");
    let accepted = channel.send(text).await.unwrap();
    assert_eq!(accepted.message_ids().count(), 1);
    let third_party = Wire::new([ok("{}")]).await;
    let registered = simulator.register_message_webhook(simulator.channel_id(), &third_party.url);
    registered.unwrap();
    let sent = simulator.send_as_agent(simulator.channel_id(), "16504661149", "Hi");
    let receipt = Receipt::delivered(sent.unwrap()).from("1").to("16504661149");
    let _ = channel.send_receipt(receipt).await.unwrap();
    let unsent = Receipt::delivered("613474523265-0").from("1").to("16504661149");
    let error = channel.send_receipt(unsent).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 400);
    assert_eq!(simulator.received_messages().len(), 2);
    let nobody = Channel::new(simulator.channel_id(), simulator.ccid(), "");
    let error = client.third_party_messaging(nobody).delete(id).await;
    assert!(error.unwrap_err().to_string().starts_with("signing_secret: "));
}
