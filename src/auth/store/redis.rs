//! Tokens in Redis.

#![deny(clippy::arithmetic_side_effects)]

use std::fmt;
use std::time::{Duration, Instant};

use redis::aio::ConnectionLike;

use super::{StoreFuture, StoredTokens, TokenLease, TokenStore};
use crate::core::redis::{Failure, Redis, random_token};

const DEFAULT_LEASE: Duration = Duration::from_secs(30);
const SHORTEST_LEASE: Duration = Duration::from_secs(1);
const LONGEST_LEASE: Duration = Duration::from_secs(3600);
/// How long to wait before a lock that somebody else has is tried again, at most.
const LONGEST_PAUSE: Duration = Duration::from_millis(100);

/// In all of them the first key is the lock's, and the first argument what its holder wrote there.
const LOCK: &str = "local holder = redis.call('GET', KEYS[1]) \
                    if holder and holder ~= ARGV[1] then return 0 end \
                    redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2]) return 1";
const SAVE: &str = "if redis.call('GET', KEYS[1]) == ARGV[1] then \
                    redis.call('SET', KEYS[2], ARGV[2]) return 1 end return 0";
const CLEAR: &str = "if redis.call('GET', KEYS[1]) == ARGV[1] then \
                     redis.call('DEL', KEYS[2]) return 1 end return 0";
const RELEASE: &str = "if redis.call('GET', KEYS[1]) == ARGV[1] then \
                       return redis.call('DEL', KEYS[1]) end return 0";

/// Keeps the tokens of one session in Redis, for programs on several machines.
///
/// ```no_run
/// # fn example() -> Result<(), genesys_multicloud_cx::Error> {
/// use genesys_multicloud_cx::Client;
/// use genesys_multicloud_cx::auth::{Credentials, OAuthClient, RedisTokenStore};
///
/// let application = OAuthClient::new("client-id", "client-secret");
/// let store = RedisTokenStore::from_url("redis://127.0.0.1/", "wallboard:tokens")?;
/// let client = Client::builder("https://api-demo.com")
///     .api_key("api-key")
///     .credentials(Credentials::password(application, r"tenant\user", "password"))
///     .token_store(store)
///     .build()?;
/// # Ok(())
/// # }
/// ```
///
/// The key is the session's: another account needs another one, and so does another application. It holds JSON in the clear,
/// with the tokens, and does not expire; what else it may hold is reported and left as it is.
///
/// The lock is a key of its own, `<key>:lock`, which expires: a program that dies frees it no later than its
/// [lease](RedisTokenStore::lease) ends. One whose lease ended before it could save does not save; it keeps its tokens in
/// memory and says so by a warning.
///
/// A store of an address or of a [`redis::Client`] has one connection, which all its clones share. It is made when it is
/// needed first, and again when it was lost. A command may take three seconds, connecting included.
///
/// All programs have to use one server. If it forgets the lock, in a failover to a replica that lacks it or in a restart, two
/// programs may exchange one refresh token; if it forgets the tokens, each signs in anew where its credentials allow it.
///
/// For TLS add the crate `redis` to your own dependencies, with its feature `tokio-rustls-comp` or
/// `tokio-native-tls-comp`, and use the scheme `rediss`.
#[derive(Clone)]
#[must_use]
pub struct RedisTokenStore {
    redis: Redis,
    key: String,
    lease: Duration,
}

impl RedisTokenStore {
    /// A store at a key of the server that `client` is for. Nothing is sent yet.
    pub fn new(client: redis::Client, key: impl Into<String>) -> Self {
        Self::of(Redis::of_client(client), key)
    }

    /// The same, of a server at an address such as `redis://user:password@host:6379/0`.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`](crate::Error::Configuration) if the address is none, or if it asks for TLS and the crate
    /// `redis` was built without.
    pub fn from_url(url: &str, key: impl Into<String>) -> Result<Self, crate::Error> {
        Ok(Self::of(Redis::at_url(url, "token_store")?, key))
    }

    /// The same, by a connection of your own, such as a `ConnectionManager` or one of a pool. It has to reconnect by
    /// itself, and is cloned for each command.
    pub fn from_connection<C>(connection: C, key: impl Into<String>) -> Self
    where
        C: ConnectionLike + Clone + Send + Sync + 'static,
    {
        Self::of(Redis::by_connection(connection), key)
    }

    fn of(redis: Redis, key: impl Into<String>) -> Self {
        Self {
            redis,
            key: key.into(),
            lease: DEFAULT_LEASE,
        }
    }

    /// How long the lock lasts if its holder dies. 30 seconds unless set; a second at least, an hour at most. A token
    /// exchange is given up when four fifths of it are over, so it has to be longer than the service may take to sign in.
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease.clamp(SHORTEST_LEASE, LONGEST_LEASE);
        self
    }

    async fn wait_for_lock(&self) -> Result<Lease, Failure> {
        let mut lease = Lease {
            redis: self.redis.clone(),
            key: self.key.clone(),
            lock_key: format!("{}:lock", self.key),
            holder: random_token()?,
            ends: Instant::now(),
        };
        let milliseconds = self.lease.as_millis() as u64;
        let mut command = redis::cmd("EVAL");
        command.arg(LOCK).arg(1).arg(&lease.lock_key);
        command.arg(&lease.holder).arg(milliseconds);
        loop {
            // Counted from before the server begins to count.
            let now = Instant::now();
            lease.ends = now.checked_add(self.lease.mul_f64(0.8)).unwrap_or(now);
            if self.redis.send::<u8>(&command).await? == 1 {
                return Ok(lease);
            }
            tokio::time::sleep(LONGEST_PAUSE.mul_f64(0.5 + 0.5 * fastrand::f64())).await;
        }
    }
}

impl TokenStore for RedisTokenStore {
    fn lock(&self) -> StoreFuture<'_, Box<dyn TokenLease>> {
        Box::pin(async { Ok(Box::new(self.wait_for_lock().await?) as Box<dyn TokenLease>) })
    }
}

impl fmt::Debug for RedisTokenStore {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RedisTokenStore")
            .field("key", &self.key)
            .field("lease", &self.lease)
            .finish_non_exhaustive()
    }
}

struct Lease {
    redis: Redis,
    key: String,
    lock_key: String,
    /// What nobody else writes into the lock.
    holder: String,
    ends: Instant,
}

impl Lease {
    /// Runs a script that does nothing and says so if the lock is another's by now.
    async fn if_held(&self, script: &str, value: Option<&str>) -> Result<(), Failure> {
        let mut command = redis::cmd("EVAL");
        command.arg(script).arg(2);
        command.arg(&self.lock_key).arg(&self.key);
        command.arg(&self.holder).arg(value);
        match self.redis.send::<u8>(&command).await? {
            1 => Ok(()),
            _ => Err("the lease ended meanwhile, and the lock may be another's".into()),
        }
    }
}

impl TokenLease for Lease {
    fn load(&mut self) -> StoreFuture<'_, Option<StoredTokens>> {
        Box::pin(async {
            let value: Option<Vec<u8>> = self.redis.send(redis::cmd("GET").arg(&self.key)).await?;
            value
                .map(|value| serde_json::from_slice(&value))
                .transpose()
                .map_err(|_| format!("the key {} holds something else than tokens", self.key).into())
        })
    }

    fn save<'a>(&'a mut self, tokens: &'a StoredTokens) -> StoreFuture<'a, ()> {
        Box::pin(async {
            let value = serde_json::to_string(tokens)?;
            self.if_held(SAVE, Some(&value)).await
        })
    }

    fn clear(&mut self) -> StoreFuture<'_, ()> {
        Box::pin(self.if_held(CLEAR, None))
    }

    fn expires_at(&self) -> Option<Instant> {
        Some(self.ends)
    }
}

impl Drop for Lease {
    /// Also of a lease that is still waited for: the lock may have been taken without anybody knowing yet.
    fn drop(&mut self) {
        let mut command = redis::cmd("EVAL");
        command.arg(RELEASE).arg(1).arg(&self.lock_key);
        command.arg(&self.holder);
        // If this fails the lease ends by itself.
        self.redis.send_in_background(command);
    }
}
