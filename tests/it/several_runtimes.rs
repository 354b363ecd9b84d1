//! One client on several runtimes, of which one is driven no more.

use std::time::Duration;

use genesys_multicloud_cx::auth::MemoryTokenStore;
use tokio::runtime::{Builder, Runtime};

use crate::token_endpoint::{is_token, password, ping, ping_often, token};
use crate::wire::{Wire, ok};

/// A runtime that goes on only while something blocks on it.
fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// A server on threads of its own, which never answers the first request for a token.
fn hanging_at_first() -> (Runtime, Wire) {
    let server = Builder::new_multi_thread().enable_all().build().unwrap();
    let wire = server.block_on(Wire::waiting(|index, request| async move {
        match is_token(&request) {
            true if index == 0 => std::future::pending().await,
            true => token(1, None),
            false => ok("{}"),
        }
    }));
    (server, wire)
}

fn exchanges(wire: &Wire) -> usize {
    wire.requests().iter().filter(|r| is_token(r)).count()
}

/// Whoever asked for the token gave up, and the runtime that it was to arrive on is there still.
#[test]
fn callers_on_another_runtime_are_not_stranded() {
    for with_store in [false, true] {
        let (_server, wire) = hanging_at_first();
        let builder = wire.builder().credentials(password());
        let client = match with_store {
            true => builder.token_store(MemoryTokenStore::new()),
            false => builder,
        };
        let client = client.build().unwrap();
        let stopped = runtime();
        stopped.block_on(async {
            let call = tokio::time::timeout(Duration::from_millis(100), ping(&client));
            assert!(call.await.is_err());
        });
        runtime().block_on(async {
            ping_often(&client, 10).await;
            client.wait_for_token_refresh().await;
        });
        assert_eq!(exchanges(&wire), 2);
        // What goes on there again finds the token.
        stopped.block_on(async { ping(&client).await.unwrap() });
        assert_eq!(exchanges(&wire), 2);
    }
}

/// A caller that waits still, on a runtime that comes to life again.
#[test]
fn a_caller_whose_fetch_was_given_up_gets_the_other_token() {
    let (_server, wire) = hanging_at_first();
    let client = wire.builder().credentials(password()).build().unwrap();
    let stopped = runtime();
    let call = stopped.spawn({
        let client = client.clone();
        async move { ping(&client).await }
    });
    stopped.block_on(async {
        while exchanges(&wire) == 0 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    });
    runtime().block_on(async { ping(&client).await.unwrap() });
    stopped.block_on(call).unwrap().unwrap();
    assert_eq!(exchanges(&wire), 2);
}

#[test]
fn callers_go_on_when_the_runtime_of_a_fetch_has_ended() {
    let (_server, wire) = hanging_at_first();
    let client = wire.builder().credentials(password()).build().unwrap();
    let ended = runtime();
    let _call = ended.spawn({
        let client = client.clone();
        async move { ping(&client).await }
    });
    ended.block_on(async {
        while exchanges(&wire) == 0 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    });
    drop(ended);
    runtime().block_on(async { ping_often(&client, 10).await });
    assert_eq!(exchanges(&wire), 2);
}

/// A fetch on another runtime that is driven is waited for, however long it takes.
#[test]
fn a_fetch_on_another_live_runtime_is_waited_for() {
    let server = Builder::new_multi_thread().enable_all().build().unwrap();
    let wire = server.block_on(Wire::waiting(|_, request| async move {
        if is_token(&request) {
            tokio::time::sleep(Duration::from_millis(2500)).await;
            return token(1, None);
        }
        ok("{}")
    }));
    let client = wire.builder().credentials(password()).build().unwrap();
    let call = server.spawn({
        let client = client.clone();
        async move { ping(&client).await }
    });
    runtime().block_on(async {
        while exchanges(&wire) == 0 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        ping_often(&client, 10).await;
    });
    server.block_on(call).unwrap().unwrap();
    assert_eq!(exchanges(&wire), 1);
}
