//! Sessions in Redis.

use std::net::TcpListener;
use std::time::Duration;

use genesys_multicloud_cx::auth::{Credentials, RedisTokenStore, StoredTokens, TokenLease, TokenStore};
use genesys_multicloud_cx::{AuthenticationErrorKind, Client, Error};

use crate::redis_server::Server;
use crate::strict::{Life, Strict, application, password, tokens};

const KEY: &str = "wallboard:tokens";

fn store(server: &Server) -> RedisTokenStore {
    RedisTokenStore::new(server.client(), KEY)
}

fn client(strict: &Strict, store: RedisTokenStore) -> Client {
    let builder = strict.builder().credentials(password());
    builder.token_store(store).build().unwrap()
}

async fn ping(client: &Client) -> Result<(), Error> {
    client.authentication().ping().send().await.map(|_| ())
}

#[track_caller]
fn assert_store_failed(error: &Error, why: &str) {
    assert!(matches!(error, Error::TokenStore { .. }), "{error:?}");
    assert!(error.to_string().contains(why), "{error}");
    assert!(!format!("{error} {error:?}").contains("swordfish"));
}

async fn lease(store: &RedisTokenStore) -> Box<dyn TokenLease> {
    let limit = Duration::from_secs(10);
    let lease = tokio::time::timeout(limit, store.lock()).await;
    lease.expect("the lock is held").unwrap()
}

/// Whether the lock is free once the background has had time to give it up.
async fn is_freed(server: &Server) -> bool {
    for _ in 0..500 {
        if server.ask(&["GET", &format!("{KEY}:lock")]).await.is_none() {
            return true;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    false
}

#[tokio::test]
async fn it_keeps_what_was_saved_until_it_is_cleared() {
    let Some(server) = Server::start("redis-keeps").await else {
        return;
    };
    let store = RedisTokenStore::from_url(&server.url(), KEY).unwrap();
    let mut held = lease(&store).await;
    assert_eq!(held.load().await.unwrap(), None);
    held.clear().await.unwrap();
    let tokens = StoredTokens::new("access").refresh_token("refresh");
    held.save(&tokens).await.unwrap();
    assert_eq!(held.load().await.unwrap(), Some(tokens));
    assert_eq!(server.ask(&["PTTL", KEY]).await.as_deref(), Some("-1"));
    let ttl = server.ask(&["PTTL", &format!("{KEY}:lock")]).await;
    let ttl: u64 = ttl.unwrap().parse().unwrap();
    assert!((1..=30_000).contains(&ttl), "{ttl}");
    held.clear().await.unwrap();
    assert_eq!(held.load().await.unwrap(), None);
    drop(held);
    assert!(is_freed(&server).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_clients_never_reuse_a_refresh_token() {
    let Some(server) = Server::start("redis-many").await else {
        return;
    };
    let strict = Strict::by(Life::Calls(60), |_| ()).await;
    let tasks: Vec<_> = (0..12)
        .map(|_| {
            let client = client(&strict, store(&server));
            tokio::spawn(async move {
                let mut done = 0;
                while done < 40 {
                    match ping(&client).await {
                        Ok(()) => done += 1,
                        // Others used the whole life of the token up.
                        Err(Error::Authentication(error)) if error.kind == AuthenticationErrorKind::InvalidToken => {}
                        Err(error) => panic!("{error}"),
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
    assert!(strict.count("refresh_token") >= 7);
}

#[tokio::test]
async fn a_lock_is_for_one_and_ends_with_its_lease() {
    let Some(server) = Server::start("redis-lock").await else {
        return;
    };
    let store = store(&server);
    let held = lease(&store).await;
    let waiting = tokio::time::timeout(Duration::from_millis(500), store.lock());
    assert!(waiting.await.is_err());
    drop(held);
    // Who gave up waiting has not taken it by that.
    let held = lease(&store).await;
    // What a process that died leaves: a lock that nobody gives up.
    std::mem::forget(held);
    let _ = server.ask(&["PEXPIRE", &format!("{KEY}:lock"), "300"]).await;
    let _ = lease(&store).await;
}

#[tokio::test]
async fn who_stalled_beyond_the_lease_writes_nothing() {
    let Some(server) = Server::start("redis-stalled").await else {
        return;
    };
    // The shortest there is, a second.
    let mut stalled = lease(&store(&server).lease(Duration::ZERO)).await;
    stalled.save(&StoredTokens::new("old")).await.unwrap();
    let store = store(&server);
    let mut other = lease(&store).await;
    let newer = StoredTokens::new("newer");
    other.save(&newer).await.unwrap();
    for outcome in [
        stalled.save(&StoredTokens::new("swordfish")).await,
        stalled.clear().await,
    ] {
        let error = outcome.unwrap_err().to_string();
        assert!(error.contains("the lease ended"), "{error}");
    }
    assert_eq!(other.load().await.unwrap(), Some(newer));
    // Giving up what one has no more takes it from nobody.
    let lock = format!("{KEY}:lock");
    let holder = server.ask(&["GET", &lock]).await;
    drop(stalled);
    let waiting = tokio::time::timeout(Duration::from_millis(500), store.lock());
    assert!(waiting.await.is_err());
    assert_eq!(server.ask(&["GET", &lock]).await, holder);
    // Nor does a lease that nobody has any more, since it just ended.
    let _ = server.ask(&["DEL", &lock]).await;
    assert!(other.save(&StoredTokens::new("late")).await.is_err());
}

#[tokio::test]
async fn a_client_that_stalled_keeps_its_tokens_in_memory() {
    let Some(server) = Server::start("redis-memory").await else {
        return;
    };
    let (url, lock) = (server.url(), format!("{KEY}:lock"));
    // The lock is gone by the time that the service answers the refresh.
    let strict = Strict::by(Life::Seconds(3600), move |form| {
        if form.contains("refresh_token=") {
            let client = redis::Client::open(url.as_str()).unwrap();
            let mut connection = client.get_connection().unwrap();
            redis::cmd("DEL").arg(&lock).exec(&mut connection).unwrap();
        }
    });
    let strict = strict.await;
    let client = client(&strict, store(&server));
    ping(&client).await.unwrap();
    let before = server.ask(&["GET", KEY]).await.unwrap();
    assert!(before.contains(&tokens(1).1));
    strict.expire();
    for _ in 0..3 {
        ping(&client).await.unwrap();
    }
    assert_eq!(server.ask(&["GET", KEY]).await.unwrap(), before);
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(11)).await;
    tokio::time::resume();
    ping(&client).await.unwrap();
    client.wait_for_token_refresh().await;
    let after = server.ask(&["GET", KEY]).await.unwrap();
    assert!(after.contains(&tokens(2).1));
    assert_eq!(strict.grants(), ["password", "refresh_token"]);
}

#[tokio::test]
async fn a_server_that_is_down_is_an_error_until_it_is_up() {
    let Some(mut server) = Server::start("redis-down").await else {
        return;
    };
    let strict = Strict::start().await;
    let one = client(&strict, store(&server));
    ping(&one).await.unwrap();
    assert!(is_freed(&server).await);
    server.kill();
    // What is in memory serves on.
    ping(&one).await.unwrap();
    strict.expire();
    for client in [&one, &client(&strict, store(&server))] {
        let error = ping(client).await.unwrap_err();
        assert_store_failed(&error, "no connection to Redis");
    }
    assert_eq!(strict.grants(), ["password"]);
    assert!(server.run().await);
    ping(&one).await.unwrap();
    ping(&client(&strict, store(&server))).await.unwrap();
    assert_eq!(strict.grants(), ["password", "refresh_token"]);
    assert_eq!(strict.reused(), [""; 0]);
}

#[tokio::test]
async fn a_server_that_does_not_answer_is_an_error_in_time() {
    // Connections are accepted by the system, and nobody ever reads from them.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("redis://127.0.0.1:{}/", silent.local_addr().unwrap().port());
    let strict = Strict::start().await;
    let builder = strict.builder().credentials(password());
    let builder = builder.timeout(Duration::from_millis(400));
    let store = RedisTokenStore::from_url(&url, KEY).unwrap();
    let client = builder.token_store(store).build().unwrap();
    let error = ping(&client).await.unwrap_err();
    assert_store_failed(&error, "its lock was not to be had within 300ms");
    assert!(strict.wire.requests().is_empty());
}

#[tokio::test]
async fn what_is_something_else_is_reported_and_left_alone() {
    let Some(server) = Server::start("redis-else").await else {
        return;
    };
    let strict = Strict::start().await;
    for value in ["", "swordfish", r#"{"access_token":["swordfish"]}"#] {
        let _ = server.ask(&["SET", KEY, value]).await;
        let error = ping(&client(&strict, store(&server))).await.unwrap_err();
        assert_store_failed(&error, "holds something else than tokens");
        assert_eq!(server.ask(&["GET", KEY]).await.as_deref(), Some(value));
    }
    let _ = server.ask(&["DEL", KEY]).await;
    let _ = server.ask(&["RPUSH", KEY, "swordfish"]).await;
    let error = ping(&client(&strict, store(&server))).await.unwrap_err();
    assert_store_failed(&error, "WRONGTYPE");
    assert!(strict.wire.requests().is_empty());
}

#[tokio::test]
async fn signing_out_is_for_all() {
    let Some(server) = Server::start("redis-sign-out").await else {
        return;
    };
    let strict = Strict::start().await;
    ping(&client(&strict, store(&server))).await.unwrap();
    let builder = strict.builder().credentials(Credentials::stored(application()));
    let other = builder.token_store(store(&server)).build().unwrap();
    other.sign_out().await.unwrap();
    assert_eq!(server.ask(&["GET", KEY]).await, None);
    match ping(&other).await.unwrap_err() {
        Error::Authentication(error) => {
            assert_eq!(error.kind, AuthenticationErrorKind::SignInRequired);
        }
        error => panic!("{error:?}"),
    }
}

#[tokio::test]
async fn a_refused_refresh_token_is_gone_for_all() {
    use crate::token_endpoint::{Service, application, kind, password, ping};
    let Some(server) = Server::start("redis-refused").await else {
        return;
    };
    let refused = r#"{"error":"invalid_token","error_description":"Invalid refresh token"}"#;
    let service = Service::new().await;
    let client = |credentials| service.sharing(credentials, store(&server));
    ping(&client(password())).await.unwrap();
    service.refresh(crate::wire::json("401 Unauthorized", refused));
    service.expire();
    ping(&client(password())).await.unwrap();
    let stored = server.ask(&["GET", KEY]).await.unwrap();
    assert!(stored.contains("refresh-2"), "{stored}");
    service.expire();
    for _ in 0..2 {
        let error = ping(&client(Credentials::stored(application()))).await;
        let error = error.unwrap_err();
        assert_eq!(kind(&error), AuthenticationErrorKind::SignInRequired);
        assert_eq!(service.exchanges().len(), 4);
    }
    assert_eq!(server.ask(&["GET", KEY]).await, None);
    ping(&client(password())).await.unwrap();
}

#[test]
fn an_address_is_shown_nowhere() {
    let store = RedisTokenStore::from_url("redis://user:swordfish@127.0.0.1/", KEY).unwrap();
    let shown = format!("{store:?}");
    assert!(shown.contains(KEY) && !shown.contains("swordfish"), "{shown}");
    for url in [
        "swordfish",
        "rediss://:swordfish@127.0.0.1/",
        "redis://:swordfish@127.0.0.1:x/",
    ] {
        let error = RedisTokenStore::from_url(url, KEY).unwrap_err();
        assert!(error.to_string().starts_with("token_store: "), "{error}");
        assert!(!format!("{error} {error:?}").contains("swordfish"));
    }
}

#[tokio::test]
async fn a_connection_is_one_for_all_and_may_be_ones_own() {
    let Some(server) = Server::start("redis-connection").await else {
        return;
    };
    let client = server.client();
    let multiplexed = client.get_multiplexed_async_connection().await.unwrap();
    let managed = redis::aio::ConnectionManager::new(client).await.unwrap();
    let connections = async || {
        let info = server.ask(&["INFO", "stats"]).await.unwrap();
        let line = info
            .lines()
            .find_map(|line| line.strip_prefix("total_connections_received:"));
        line.unwrap().parse::<usize>().unwrap()
    };
    for (name, store, made) in [
        ("made", store(&server), 1),
        ("multiplexed", RedisTokenStore::from_connection(multiplexed, KEY), 0),
        ("managed", RedisTokenStore::from_connection(managed, KEY), 0),
    ] {
        let before = connections().await;
        let tokens = StoredTokens::new(name);
        for _ in 0..20 {
            let mut held = lease(&store.clone()).await;
            held.save(&tokens).await.unwrap();
            assert_eq!(held.load().await.unwrap().as_ref(), Some(&tokens));
        }
        // The other one is for asking.
        assert_eq!(connections().await, before + made + 1, "{name}");
    }
}
