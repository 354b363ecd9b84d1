//! Tokens from a source of the caller's own.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use genesys_multicloud_cx::auth::{AccessToken, Credentials, ProvidedToken, TokenProvider};
use genesys_multicloud_cx::{AuthenticationErrorKind, Client, Error, Secret};

use crate::wire::{Wire, json, ok};

/// Gives what it holds, one after the other, and notes what it was told of refused tokens.
#[derive(Clone)]
struct Source(Arc<Mutex<State>>);

struct State {
    tokens: Vec<Result<AccessToken, String>>,
    asked: Vec<Option<String>>,
}

impl Source {
    fn new(tokens: impl IntoIterator<Item = Result<AccessToken, String>>) -> Self {
        let mut tokens: Vec<_> = tokens.into_iter().collect();
        tokens.reverse();
        Self(Arc::new(Mutex::new(State {
            tokens,
            asked: Vec::new(),
        })))
    }

    fn asked(&self) -> Vec<Option<String>> {
        self.0.lock().unwrap().asked.clone()
    }
}

impl TokenProvider for Source {
    fn token<'a>(&'a self, refused: Option<&'a Secret>) -> ProvidedToken<'a> {
        Box::pin(async move {
            let mut state = self.0.lock().unwrap();
            state.asked.push(refused.map(|token| token.expose().to_owned()));
            let token = state.tokens.pop().ok_or("nothing left")?;
            Ok(token?)
        })
    }
}

fn client(wire: &Wire, source: &Source) -> Client {
    let credentials = Credentials::provider(source.clone());
    assert!(!format!("{credentials:?}").contains("swordfish"));
    wire.builder().credentials(credentials).build().unwrap()
}

async fn ping(client: &Client) -> Result<(), Error> {
    client.authentication().ping().send().await.map(|_| ())
}

#[tokio::test]
async fn it_is_asked_once_for_all_and_again_after_a_refusal() {
    let wire = Wire::by(|_, request| match request.header("authorization").unwrap().as_str() {
        "Bearer swordfish-2" => ok("{}"),
        _ => json("401 Unauthorized", ""),
    })
    .await;
    let source = Source::new([Ok(AccessToken::new("swordfish-1")), Ok(AccessToken::new("swordfish-2"))]);
    let client = client(&wire, &source);
    let calls: Vec<_> = (0..50)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { ping(&client).await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(source.asked(), [None, Some("swordfish-1".to_owned())]);
    assert!(wire.requests().iter().all(|request| request.line().contains("/ping")));
}

#[tokio::test]
async fn it_is_asked_again_before_its_token_ends() {
    let wire = Wire::new([ok("{}")]).await;
    let source = Source::new([
        Ok(AccessToken::new("swordfish-1").expires_in(Duration::from_secs(100))),
        Ok(AccessToken::new("swordfish-2")),
    ]);
    let client = client(&wire, &source);
    ping(&client).await.unwrap();
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(86)).await;
    tokio::time::resume();
    ping(&client).await.unwrap();
    client.wait_for_token_refresh().await;
    ping(&client).await.unwrap();
    assert_eq!(source.asked(), [None, None]);
    assert_eq!(wire.last().header("authorization").unwrap(), "Bearer swordfish-2");
}

#[tokio::test]
async fn what_keeps_it_from_a_token_reaches_the_caller() {
    let wire = Wire::new([json("401 Unauthorized", "")]).await;
    let source = Source::new([
        Err("the vault is sealed".to_owned()),
        Ok(AccessToken::new("swordfish\n")),
        Ok(AccessToken::new("swordfish-1")),
        Ok(AccessToken::new("swordfish-2")),
    ]);
    let client = client(&wire, &source);
    let error = ping(&client).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the token provider gave no token: the vault is sealed"
    );
    let error = ping(&client).await.unwrap_err();
    assert!(matches!(error, Error::TokenProvider { .. }), "{error:?}");
    assert!(!format!("{error} {error:?}").contains("swordfish"));
    assert!(wire.requests().is_empty());
    match ping(&client).await.unwrap_err() {
        Error::Authentication(error) => {
            assert_eq!(error.kind, AuthenticationErrorKind::InvalidToken)
        }
        error => panic!("{error:?}"),
    }
    assert_eq!(wire.requests().len(), 2);
}
