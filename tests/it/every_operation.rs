//! Every operation of every spec is called through the generated clients.

use std::collections::BTreeSet;

use genesys_multicloud_cx::Error;
use genesys_multicloud_cx::auth::Credentials;
use genesys_multicloud_cx::third_party_messaging::Channel;

use crate::calls::{Account, calls, operations};
use crate::wire::{Wire, json};

fn account() -> Account {
    Account {
        client_id: "id".to_owned(),
        channel_id: "1234567890".to_owned(),
        ccid: "ccid".to_owned(),
        signing_secret: "secret".to_owned(),
    }
}

#[tokio::test]
async fn every_operation_has_a_call_and_every_call_an_operation() {
    let wire = Wire::new([json("500 Oh", "")]).await;
    let called: BTreeSet<String> = calls(&wire.client(), &account())
        .into_iter()
        .map(|(operation, _)| operation.to_owned())
        .collect();
    let operations: BTreeSet<String> = operations().into_iter().collect();
    assert_eq!(called, operations);
    assert_eq!(operations.len(), 117);
}

#[tokio::test]
async fn every_request_carries_what_its_security_asks_for_and_nothing_else() {
    let wire = Wire::new([json("500 Oh", "")]).await;
    for (operation, call) in calls(&wire.client(), &account()) {
        let error = call.await.unwrap_err();
        assert!(matches!(error, Error::Api(_)), "{operation}: {error:?}");
        let request = wire.last();
        let mut names: Vec<String> = request.headers().into_iter().map(|(name, _)| name).collect();
        names.sort();
        let mut expected = vec!["accept", "user-agent", "x-api-key"];
        match operation {
            "authentication.authorize" | "authentication.retrieveToken" => {}
            "user_data_management.getVersion" => {}
            operation if operation.starts_with("third_party_messaging.") => {
                expected.extend(["x-ccid", "x-hub-signature"]);
            }
            _ => expected.push("authorization"),
        }
        if !request.body.is_empty() {
            expected.push("content-type");
        }
        expected.sort_unstable();
        assert_eq!(names, expected, "{operation}");
    }
    assert_eq!(wire.requests().len(), 117);
}

#[tokio::test]
async fn a_partner_without_a_token_signs_in_place_of_it() {
    let wire = Wire::new([json("500 Oh", "")]).await;
    let client = wire.builder().credentials(Credentials::bearer("x")).build().unwrap();
    let call = client
        .third_party_messaging(Channel::new("1", "ccid", "key"))
        .service()
        .delete_media("1", "2", "3");
    call.send().await.unwrap_err();
    // openssl dgst -sha1 -hmac key < /dev/null
    assert_eq!(
        wire.last().header("x-hub-signature").unwrap(),
        "sha1=f42bb0eeb018ebbd4597ae7213711ec60760843f"
    );
}

#[cfg(feature = "simulator")]
#[tokio::test]
async fn the_simulator_answers_every_operation_and_finds_no_request_wrong() {
    use genesys_multicloud_cx::simulator::Simulator;

    let simulator = Simulator::start().await.unwrap();
    let client = simulator.client_builder().build().unwrap();
    let account = Account {
        client_id: simulator.client_id().to_owned(),
        channel_id: simulator.channel_id().to_owned(),
        ccid: simulator.ccid().to_owned(),
        signing_secret: simulator.channel_secret().to_owned(),
    };
    for (operation, call) in calls(&client, &account) {
        let name = operation.replace('.', "/");
        let before = simulator.calls(&name);
        let outcome = call.await;
        if operation == "authentication.authorize" {
            // Nobody is signed in yet, so the browser would see the form.
            assert!(matches!(outcome, Err(Error::Decode(_))), "{outcome:?}");
        } else if let Err(error) = outcome {
            // There is no such job, or no such file: what matters is that it was asked for in the right way.
            let message = error.to_string();
            let refused = matches!(error, Error::Api(_) | Error::Authentication(_));
            let wrong = ["parameter `", "body:", "body/", "form field `", "header `"];
            assert!(
                refused && !wrong.iter().any(|place| message.contains(place)),
                "{operation}: {message}"
            );
        }
        assert!(simulator.calls(&name) > before, "{operation} was not reached");
    }
}
