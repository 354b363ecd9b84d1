//! Sessions that are shared by several clients and outlive them.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use genesys_multicloud_cx::auth::{
    AccessToken, Credentials, MemoryTokenStore, OAuthClient, ProvidedToken, StoreFuture, StoredTokens, TokenLease,
    TokenProvider, TokenStore,
};
use genesys_multicloud_cx::{AuthenticationErrorKind, Client, Error, Secret};

use crate::strict::{Life, Strict, application, code, password, tokens};
use crate::wire::{Wire, json, ok};

/// A store in memory that notes what is done with it and fails at will.
#[derive(Clone, Default)]
struct Probe {
    memory: MemoryTokenStore,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    events: Vec<&'static str>,
    failing: Vec<&'static str>,
    expires_at: Option<Instant>,
}

struct ProbeLease {
    lease: Box<dyn TokenLease>,
    state: Arc<Mutex<State>>,
}

impl Probe {
    fn events(&self) -> Vec<&'static str> {
        std::mem::take(&mut self.state.lock().unwrap().events)
    }

    /// From now on so many kinds of use fail, and no others.
    fn fail(&self, uses: impl IntoIterator<Item = &'static str>) {
        self.state.lock().unwrap().failing = uses.into_iter().collect();
    }

    async fn stored(&self) -> Option<StoredTokens> {
        self.memory.lock().await.unwrap().load().await.unwrap()
    }

    async fn store(&self, tokens: &StoredTokens) {
        let mut lease = self.memory.lock().await.unwrap();
        lease.save(tokens).await.unwrap();
    }

    async fn refresh_token(&self) -> String {
        let tokens = self.stored().await.expect("nothing is stored");
        tokens.refresh_token.unwrap().expose().to_owned()
    }
}

fn note(state: &Mutex<State>, what: &'static str) -> Result<(), String> {
    let mut state = state.lock().unwrap();
    state.events.push(what);
    match state.failing.contains(&what) {
        true => Err(format!("{what} is broken")),
        false => Ok(()),
    }
}

impl TokenStore for Probe {
    fn lock(&self) -> StoreFuture<'_, Box<dyn TokenLease>> {
        Box::pin(async {
            note(&self.state, "lock")?;
            let lease = ProbeLease {
                lease: self.memory.lock().await?,
                state: Arc::clone(&self.state),
            };
            Ok(Box::new(lease) as Box<dyn TokenLease>)
        })
    }
}

impl TokenLease for ProbeLease {
    fn load(&mut self) -> StoreFuture<'_, Option<StoredTokens>> {
        Box::pin(async {
            note(&self.state, "load")?;
            self.lease.load().await
        })
    }

    fn save<'a>(&'a mut self, tokens: &'a StoredTokens) -> StoreFuture<'a, ()> {
        Box::pin(async {
            note(&self.state, "save")?;
            self.lease.save(tokens).await
        })
    }

    fn clear(&mut self) -> StoreFuture<'_, ()> {
        Box::pin(async {
            note(&self.state, "clear")?;
            self.lease.clear().await
        })
    }

    fn expires_at(&self) -> Option<Instant> {
        self.state.lock().unwrap().expires_at
    }
}

impl Drop for ProbeLease {
    fn drop(&mut self) {
        let _ = note(&self.state, "unlock");
    }
}

fn client(strict: &Strict, credentials: Credentials, store: impl TokenStore) -> Client {
    let builder = strict.builder().credentials(credentials);
    builder.token_store(store).build().unwrap()
}

async fn ping(client: &Client) -> Result<(), Error> {
    client.authentication().ping().send().await.map(|_| ())
}

fn kind(error: Error) -> AuthenticationErrorKind {
    match error {
        Error::Authentication(error) => error.kind,
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn assert_store_failed(error: &Error, why: &str) {
    assert!(matches!(error, Error::TokenStore { .. }), "{error:?}");
    assert!(error.to_string().contains(why), "{error}");
    assert!(!format!("{error} {error:?}").contains("swordfish"));
    assert_eq!((error.attempts(), error.operation()), (0, None));
}

/// Real time goes on meanwhile, so that nothing on the wire times out.
async fn advance(seconds: u64) {
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(seconds)).await;
    tokio::time::resume();
}

#[tokio::test]
async fn tokens_are_stored_before_anybody_uses_them() {
    let probe = Probe::default();
    let state = Arc::clone(&probe.state);
    let wire = Wire::by(move |_, request| {
        let is_token = request.line().contains("/oauth/token");
        let _ = note(&state, if is_token { "exchange" } else { "call" });
        match (is_token, request.header("authorization").as_deref()) {
            (true, _) if request.text().contains("refresh-1") => {
                ok(r#"{"access_token":"swordfish-access-2","refresh_token":"swordfish-refresh-2"}"#)
            }
            (true, _) => ok(r#"{"access_token":"swordfish-access-1","refresh_token":"swordfish-refresh-1"}"#),
            (_, Some("Bearer swordfish-access-2")) => ok("{}"),
            _ => json("401 Unauthorized", "{}"),
        }
    })
    .await;
    let builder = wire.builder().credentials(password());
    ping(&builder.token_store(probe.clone()).build().unwrap())
        .await
        .unwrap();
    let fetch = ["lock", "load", "exchange", "save", "unlock", "call"];
    assert_eq!(probe.events(), [fetch, fetch].concat());
    assert_eq!(probe.refresh_token().await, tokens(2).1);
}

#[tokio::test]
async fn a_session_outlives_its_client() {
    let strict = Strict::start().await;
    let probe = Probe::default();
    ping(&client(&strict, password(), probe.clone())).await.unwrap();
    let later = client(&strict, password(), Arc::new(probe.clone()));
    ping(&later).await.unwrap();
    assert_eq!(strict.grants(), ["password"]);
    strict.expire();
    ping(&later).await.unwrap();
    assert_eq!(strict.grants(), ["password", "refresh_token"]);
    probe.events();
    ping(&later).await.unwrap();
    assert!(probe.events().is_empty(), "memory is asked first");
}

#[tokio::test]
async fn clients_that_share_a_store_share_each_refresh() {
    let strict = Strict::by(Life::Calls(20), |_| ()).await;
    let store = MemoryTokenStore::new();
    let tasks: Vec<_> = (0..4)
        .map(|_| {
            let client = client(&strict, password(), store.clone());
            tokio::spawn(async move {
                let mut done = 0;
                while done < 50 {
                    match ping(&client).await {
                        Ok(()) => done += 1,
                        // Others used the whole life of the token up.
                        Err(error) => {
                            assert_eq!(kind(error), AuthenticationErrorKind::InvalidToken);
                        }
                    }
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(strict.reused(), [""; 0]);
    assert_eq!(strict.count("password"), 1);
    assert!(strict.count("refresh_token") >= 9);
}

#[tokio::test]
async fn the_stored_refresh_token_takes_the_place_of_the_configured_one() {
    let strict = Strict::start().await;
    let probe = Probe::default();
    let first = strict.builder().credentials(password()).build().unwrap();
    ping(&first).await.unwrap();
    let refresh = || Credentials::refresh_token(application(), tokens(1).1);
    for _ in 0..3 {
        ping(&client(&strict, refresh(), probe.clone())).await.unwrap();
        strict.expire();
    }
    assert_eq!(strict.reused(), [""; 0]);
    assert_eq!(strict.count("refresh_token"), 3);
    // One that is over is not tried again, neither is what it came of.
    strict.revoke();
    let last = client(&strict, refresh(), probe.clone());
    for _ in 0..2 {
        let error = ping(&last).await.unwrap_err();
        assert_eq!(kind(error), AuthenticationErrorKind::SignInRequired);
    }
    assert_eq!(strict.count("refresh_token"), 4);
    assert_eq!(probe.stored().await, None);
    assert_eq!(strict.reused(), [""; 0]);
}

#[tokio::test]
async fn a_code_is_exchanged_once_and_never_again() {
    let strict = Strict::start().await;
    let probe = Probe::default();
    for _ in 0..3 {
        ping(&client(&strict, code("swordfish-code"), probe.clone()))
            .await
            .unwrap();
        strict.expire();
    }
    assert_eq!(
        strict.grants(),
        ["authorization_code", "refresh_token", "refresh_token"]
    );
    strict.revoke();
    let last = client(&strict, code("swordfish-code"), probe.clone());
    for _ in 0..2 {
        let error = ping(&last).await.unwrap_err();
        assert_eq!(kind(error), AuthenticationErrorKind::SignInRequired);
    }
    assert_eq!(strict.grants().len(), 4);
    assert_eq!(strict.reused(), [""; 0]);
}

#[tokio::test]
async fn a_new_sign_in_replaces_the_stored_session() {
    let strict = Strict::start().await;
    let probe = Probe::default();
    let old = client(&strict, code("swordfish-code-1"), probe.clone());
    ping(&old).await.unwrap();
    let new = client(&strict, code("swordfish-code-2"), probe.clone());
    ping(&new).await.unwrap();
    assert_eq!(strict.grants(), ["authorization_code"; 2]);
    assert_eq!(probe.refresh_token().await, tokens(2).1);
    // The one before must not go on as somebody else.
    strict.expire();
    let error = ping(&old).await.unwrap_err();
    assert_store_failed(&error, "another account or sign-in");
    // Who wants any session gets this one.
    let any = client(&strict, Credentials::stored(application()), probe.clone());
    ping(&any).await.unwrap();
    ping(&new).await.unwrap();
    assert_eq!(strict.grants()[2..], ["refresh_token"]);
    assert_eq!(strict.reused(), [""; 0]);
}

#[tokio::test]
async fn a_program_continues_what_is_stored_or_asks_for_a_sign_in() {
    let strict = Strict::start().await;
    let probe = Probe::default();
    let stored = || Credentials::stored(application());
    let error = strict.builder().credentials(stored()).build().unwrap_err();
    assert!(error.to_string().starts_with("token_store: "), "{error}");
    let waiting = client(&strict, stored(), probe.clone());
    let error = ping(&waiting).await.unwrap_err();
    assert_eq!(kind(error), AuthenticationErrorKind::SignInRequired);
    ping(&client(&strict, password(), probe.clone())).await.unwrap();
    strict.expire();
    ping(&waiting).await.unwrap();
    assert_eq!(strict.grants(), ["password", "refresh_token"]);
    // The session is still that of the password.
    ping(&client(&strict, password(), probe.clone())).await.unwrap();
    assert_eq!(strict.grants().len(), 2);
}

#[tokio::test]
async fn tokens_of_another_account_are_reported_and_left_alone() {
    let strict = Strict::start().await;
    let probe = Probe::default();
    ping(&client(&strict, password(), probe.clone())).await.unwrap();
    let stored = probe.stored().await;
    let other_application = OAuthClient::new("other", "swordfish-secret");
    let elsewhere = Strict::start().await;
    for (strict, credentials) in [
        (&strict, Credentials::password(application(), "other", "p")),
        (&strict, Credentials::password(other_application.clone(), "user", "p")),
        (&strict, Credentials::stored(other_application)),
        (&elsewhere, password()),
        (&elsewhere, code("swordfish-code")),
    ] {
        let before = strict.wire.requests().len();
        let client = client(strict, credentials, probe.clone());
        for outcome in [ping(&client).await, ping(&client).await] {
            assert_store_failed(&outcome.unwrap_err(), "another account or sign-in");
        }
        client.sign_out().await.unwrap();
        assert_eq!(strict.wire.requests().len(), before);
        assert_eq!(probe.stored().await, stored);
    }
}

#[tokio::test]
async fn a_refused_refresh_falls_back_to_the_password() {
    let strict = Strict::start().await;
    let probe = Probe::default();
    let client = client(&strict, password(), probe.clone());
    ping(&client).await.unwrap();
    strict.revoke();
    strict.expire();
    ping(&client).await.unwrap();
    assert_eq!(strict.grants(), ["password", "refresh_token", "password"]);
    assert_eq!(probe.refresh_token().await, tokens(2).1);
}

#[tokio::test]
async fn what_a_program_puts_there_itself_is_used() {
    let strict = Strict::start().await;
    let probe = Probe::default();
    let first = strict.builder().credentials(password()).build().unwrap();
    ping(&first).await.unwrap();
    let (access, refresh) = tokens(1);
    let hour = Duration::from_secs(3600);
    let by_hand = StoredTokens::new(access).refresh_token(refresh);
    for (by_hand, refreshes) in [
        (by_hand.clone(), 0),
        (by_hand.clone().expires_at(SystemTime::now() + hour), 0),
        (by_hand.expires_at(SystemTime::now() - hour), 1),
    ] {
        probe.store(&by_hand).await;
        let client = client(&strict, Credentials::stored(application()), probe.clone());
        ping(&client).await.unwrap();
        assert_eq!(strict.count("refresh_token"), refreshes);
    }
    for unfit in ["", "swordfish\n"] {
        let tokens = StoredTokens::new(unfit).refresh_token(probe.refresh_token().await);
        probe.store(&tokens).await;
        ping(&client(&strict, password(), probe.clone())).await.unwrap();
    }
    assert_eq!(strict.count("refresh_token"), 3);
    assert_eq!(strict.reused(), [""; 0]);
}

#[tokio::test]
async fn a_stored_token_is_renewed_before_it_ends() {
    let strict = Strict::by(Life::Seconds(100), |_| ()).await;
    let probe = Probe::default();
    let one = client(&strict, password(), probe.clone());
    ping(&one).await.unwrap();
    advance(86).await;
    ping(&one).await.unwrap();
    one.wait_for_token_refresh().await;
    assert_eq!(strict.grants(), ["password", "refresh_token"]);
    // Of a hundred seconds five are left: that is in the margin, though they alone would not be.
    let stored = serde_json::to_value(probe.stored().await).unwrap();
    let mut aged = stored.clone();
    aged["expires_at"] = (stored["expires_at"].as_u64().unwrap() - 95).into();
    probe.store(&serde_json::from_value(aged).unwrap()).await;
    // The one that is stored still serves whoever comes.
    let other = client(&strict, password(), probe.clone());
    ping(&other).await.unwrap();
    assert_eq!(strict.count("refresh_token"), 1);
    ping(&other).await.unwrap();
    other.wait_for_token_refresh().await;
    assert_eq!(strict.count("refresh_token"), 2);
}

#[tokio::test]
async fn tokens_that_can_not_be_stored_are_used_and_stored_later() {
    let strict = Strict::start().await;
    let probe = Probe::default();
    let one = client(&strict, password(), probe.clone());
    ping(&one).await.unwrap();
    probe.fail(["save"]);
    strict.expire();
    for _ in 0..3 {
        ping(&one).await.unwrap();
    }
    assert_eq!(probe.refresh_token().await, tokens(1).1);
    advance(11).await;
    ping(&one).await.unwrap();
    one.wait_for_token_refresh().await;
    // They are exchanged from memory as from the store.
    strict.expire();
    ping(&one).await.unwrap();
    assert_eq!(strict.count("refresh_token"), 2);
    assert_eq!(probe.refresh_token().await, tokens(1).1);
    probe.fail([]);
    advance(11).await;
    ping(&one).await.unwrap();
    one.wait_for_token_refresh().await;
    assert_eq!(probe.refresh_token().await, tokens(3).1);
    advance(11).await;
    probe.events();
    ping(&one).await.unwrap();
    assert!(probe.events().is_empty(), "they are saved once");
    assert_eq!(strict.count("refresh_token"), 2);
    assert_eq!(strict.reused(), [""; 0]);
}

#[tokio::test]
async fn saving_is_tried_again_after_growing_pauses() {
    let strict = Strict::start().await;
    let probe = Probe::default();
    probe.fail(["save"]);
    let one = client(&strict, password(), probe.clone());
    ping(&one).await.unwrap();
    probe.events();
    // Each pause is 80 to 100 percent of 10, 20 and 40 seconds.
    for (seconds, tries) in [(0, 0), (7, 0), (4, 1), (15, 0), (6, 1), (31, 0), (10, 1)] {
        advance(seconds).await;
        for _ in 0..3 {
            ping(&one).await.unwrap();
            one.wait_for_token_refresh().await;
        }
        let events = probe.events();
        let saves = events.iter().filter(|event| **event == "save").count();
        assert_eq!(saves, tries, "{seconds} seconds later");
    }
    assert_eq!(strict.grants(), ["password"]);
}

#[tokio::test]
async fn tokens_that_came_too_late_do_not_replace_newer_ones() {
    let strict = Strict::start().await;
    let probe = Probe::default();
    let one = client(&strict, password(), probe.clone());
    ping(&one).await.unwrap();
    probe.fail(["save"]);
    strict.expire();
    ping(&one).await.unwrap();
    probe.fail([]);
    // Another program finds the refresh token that was exchanged already, and has the password.
    strict.expire();
    ping(&client(&strict, password(), probe.clone())).await.unwrap();
    assert_eq!(strict.reused(), [tokens(1).1]);
    let newest = probe.stored().await;
    ping(&one).await.unwrap();
    assert_eq!(probe.stored().await, newest);
    let grants = ["password", "refresh_token", "refresh_token", "password"];
    assert_eq!(strict.grants(), grants);
}

#[tokio::test]
async fn without_the_store_nothing_is_exchanged() {
    let strict = Strict::by(Life::Seconds(100), |_| ()).await;
    let probe = Probe::default();
    let one = client(&strict, password(), probe.clone());
    for broken in ["lock", "load"] {
        probe.fail([broken]);
        let error = ping(&one).await.unwrap_err();
        assert_store_failed(&error, &format!("token store failed: {broken} is broken"));
    }
    assert!(strict.wire.requests().is_empty());
    probe.fail([]);
    ping(&one).await.unwrap();
    // A token that is still good serves on, and the store is left in peace for a while.
    probe.fail(["lock"]);
    advance(86).await;
    probe.events();
    for _ in 0..3 {
        ping(&one).await.unwrap();
        one.wait_for_token_refresh().await;
    }
    assert_eq!(probe.events(), ["lock"]);
    advance(20).await;
    ping(&one).await.unwrap_err();
    assert_eq!(strict.grants(), ["password"]);
}

#[tokio::test]
async fn nobody_waits_for_ever() {
    let strict = Strict::start().await;
    let probe = Probe::default();
    let held = probe.memory.lock().await.unwrap();
    let builder = strict.builder().credentials(password());
    let builder = builder.timeout(Duration::from_millis(200));
    let hasty = builder.token_store(probe.clone()).build().unwrap();
    let error = ping(&hasty).await.unwrap_err();
    assert_store_failed(&error, "its lock was not to be had within 150ms");
    assert!(strict.wire.requests().is_empty());
    drop(held);
    ping(&hasty).await.unwrap();
}

#[tokio::test]
async fn no_exchange_begins_after_the_lease() {
    let strict = Strict::start().await;
    let probe = Probe::default();
    let ends = |at| probe.state.lock().unwrap().expires_at = Some(at);
    let one = client(&strict, password(), probe.clone());
    ends(Instant::now());
    let error = ping(&one).await.unwrap_err();
    assert_store_failed(&error, "its lease ended");
    assert!(strict.wire.requests().is_empty());
    ends(Instant::now() + Duration::from_secs(3600));
    ping(&one).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_exchange_is_given_up_when_the_lease_ends() {
    let (release, released) = std::sync::mpsc::channel::<()>();
    let released = Mutex::new(released);
    let strict = Strict::by(Life::Seconds(3600), move |_| {
        let _ = tokio::task::block_in_place(|| released.lock().unwrap().recv());
    });
    let strict = strict.await;
    let probe = Probe::default();
    let soon = Instant::now() + Duration::from_millis(300);
    probe.state.lock().unwrap().expires_at = Some(soon);
    let error = ping(&client(&strict, password(), probe.clone())).await.unwrap_err();
    assert_store_failed(&error, "its lease ended");
    assert_eq!(probe.events(), ["lock", "load", "unlock"]);
    drop(release);
}

#[tokio::test]
async fn signing_out_empties_the_store() {
    let strict = Strict::start().await;
    let probe = Probe::default();
    let one = client(&strict, password(), probe.clone());
    one.sign_out().await.unwrap();
    assert!(strict.wire.requests().is_empty(), "nobody was signed in");
    ping(&one).await.unwrap();
    // A program that has only the stored session ends that.
    let later = client(&strict, password(), probe.clone());
    probe.events();
    later.sign_out_everywhere().await.unwrap();
    let token = strict.wire.last().header("authorization").unwrap();
    assert_eq!(token, format!("Bearer {}", tokens(1).0));
    assert_eq!(probe.stored().await, None);
    assert_eq!(probe.events().last_chunk(), Some(&["clear", "unlock"]));
    ping(&later).await.unwrap();
    ping(&one).await.unwrap();
    assert_eq!(strict.grants(), ["password", "password"]);

    probe.fail(["clear"]);
    let error = later.sign_out().await.unwrap_err();
    assert_store_failed(&error, "clear is broken");
    // Memory has forgotten it all the same.
    probe.fail(["lock"]);
    ping(&later).await.unwrap_err();
}

#[tokio::test]
async fn a_fixed_token_and_a_provider_have_no_use_for_a_store() {
    struct Vault;
    impl TokenProvider for Vault {
        fn token<'a>(&'a self, _: Option<&'a Secret>) -> ProvidedToken<'a> {
            Box::pin(async { Ok(AccessToken::new("swordfish")) })
        }
    }
    let wire = Wire::new([ok("{}")]).await;
    let probe = Probe::default();
    for credentials in [Credentials::bearer("swordfish"), Credentials::provider(Vault)] {
        let builder = wire.builder().credentials(credentials);
        let client = builder.token_store(probe.clone()).build().unwrap();
        ping(&client).await.unwrap();
        client.sign_out().await.unwrap();
    }
    assert!(probe.events().is_empty());
}

#[tokio::test]
async fn a_thousand_first_calls_ask_the_store_once() {
    let strict = Strict::start().await;
    let probe = Probe::default();
    let one = client(&strict, password(), probe.clone());
    let calls: Vec<_> = (0..1000)
        .map(|_| {
            let client = one.clone();
            tokio::spawn(async move { ping(&client).await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(probe.events(), ["lock", "load", "save", "unlock"]);
}

#[test]
fn stored_tokens_are_json_and_show_no_secret() {
    let end = SystemTime::UNIX_EPOCH + Duration::from_secs(2_000_000_000);
    let tokens = StoredTokens::new("swordfish-access")
        .expires_at(end)
        .refresh_token("swordfish-refresh");
    let written = r#"{"access_token":"swordfish-access","expires_at":2000000000,"refresh_token":"swordfish-refresh"}"#;
    assert_eq!(serde_json::to_string(&tokens).unwrap(), written);
    let newer = written.replace('{', r#"{"later":{"x":[1]},"#);
    for json in [written, &newer] {
        assert_eq!(serde_json::from_str::<StoredTokens>(json).unwrap(), tokens);
    }
    assert!(!format!("{tokens:?} {tokens:#?}").contains("swordfish"));
    let late = written.replace("2000000000", "18446744073709551615");
    assert!(serde_json::from_str::<StoredTokens>(&late).is_err());
}

#[cfg(feature = "simulator")]
#[tokio::test]
async fn a_used_code_continues_its_session_on_the_simulator() {
    use genesys_multicloud_cx::auth::FileTokenStore;
    use genesys_multicloud_cx::simulator::Simulator;

    let simulator = Simulator::start().await.unwrap();
    let uri = "https://yourapp.com/oauthcallback";
    let code = simulator.issue_authorization_code(uri);
    let folder = crate::token_file::folder("simulator");
    let client = || {
        let application = OAuthClient::new(simulator.client_id(), simulator.client_secret());
        simulator
            .client_builder()
            .credentials(Credentials::authorization_code(application, &*code, uri))
            .token_store(FileTokenStore::new(folder.join("tokens.json")))
            .build()
            .unwrap()
    };
    for _ in 0..3 {
        let user = client().authentication().get_user_info().send().await;
        assert_eq!(user.unwrap().login_name.as_deref(), Some("agent1"));
        simulator.expire_access_tokens();
    }
    let last = client();
    last.sign_out().await.unwrap();
    assert!(!folder.join("tokens.json").exists());
}
