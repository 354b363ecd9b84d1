//! Deliveries that come again, to any of several machines.

#![deny(clippy::arithmetic_side_effects)]

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use redis::Cmd;
use redis::aio::ConnectionLike;
use sha2::{Digest, Sha256};

use super::store::{Claim, DeliveryFuture, DeliveryLease, DeliveryStore, LeaseState};
use crate::core::redis::{Failure, Redis, random_token};

const DEFAULT_LEASE: Duration = Duration::from_secs(30);
const SHORTEST_LEASE: Duration = Duration::from_millis(100);
const LONGEST_LEASE: Duration = Duration::from_secs(3600);
const DEFAULT_KEEP: Duration = Duration::from_secs(24 * 3600);
const SHORTEST_KEEP: Duration = Duration::from_secs(1);
const LONGEST_KEEP: Duration = Duration::from_secs(366 * 24 * 3600);

/// What a key holds begins with one of these, and the token of the holder follows.
const HELD: &str = "held:";
const DONE: &str = "done:";

// In all of them the first argument is what the holder wrote. Each does the same when it comes twice, since a command is
// sent again where a connection was lost. Times are the server's, and relative.
const CLAIM: &str = "local value = redis.call('GET', KEYS[1]) \
                     if value and value ~= ARGV[1] then return value end \
                     redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2]) return ARGV[1]";
const RENEW: &str = "if redis.call('GET', KEYS[1]) == ARGV[1] then \
                     return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end return 0";
const COMPLETE: &str = "local value = redis.call('GET', KEYS[1]) \
                        if value == ARGV[1] then redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) return 1 end \
                        if value == ARGV[2] then return 1 end return 0";
const RELEASE: &str = "if redis.call('GET', KEYS[1]) == ARGV[1] then \
                       return redis.call('DEL', KEYS[1]) end return 0";

/// Remembers in Redis what was handled, for programs on several machines.
///
/// ```no_run
/// # #[cfg(feature = "third-party-messaging-webhook")]
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use genesys_multicloud_cx::messaging::OutgoingMessage;
/// use genesys_multicloud_cx::webhook::{Receiver, RedisDeliveryStore, Verifier};
///
/// let store = RedisDeliveryStore::from_url("redis://127.0.0.1/", "tenant-1:deliveries")?;
/// let receiver = Receiver::new(Verifier::new("channel-secret")?, |message: OutgoingMessage| async move {
///     println!("{:?}", message.id());
/// });
/// let receiver = receiver.deduplicator(store);
/// # Ok(())
/// # }
/// ```
///
/// Each delivery has a key of its own, `<prefix>:<SHA-256 of the delivery's key, in hexadecimal digits>`, which expires:
/// while it is handled with its [lease](Self::lease), which is renewed, and from then on after the time for which it is
/// [kept](Self::keep). Programs that get the same deliveries need the same prefix, and other tenants another one. All times
/// are told to Redis as durations, so the clocks of the machines don't matter.
///
/// # What it can't do
///
/// It holds what Redis holds. If that forgets what is in progress, in a restart without persistence or a failover to a
/// replica that lacks it, the delivery may be handled a second time. Who held it is told by
/// [`LeaseStatus`](super::LeaseStatus), and its completion is refused. Have Redis refuse to write when its memory is full
/// (`maxmemory-policy noeviction`), rather than drop what is remembered.
///
/// A store of an address or of a [`redis::Client`] has one connection, which all its clones share. It is made when it is
/// needed first, and again when it was lost. A command may take three seconds, connecting included.
///
/// For TLS add the crate `redis` to your own dependencies, with its feature `tokio-rustls-comp` or
/// `tokio-native-tls-comp`, and use the scheme `rediss`.
#[derive(Clone)]
#[must_use]
pub struct RedisDeliveryStore {
    redis: Redis,
    prefix: Arc<str>,
    lease: Duration,
    keep: Duration,
}

impl RedisDeliveryStore {
    /// A store below a prefix of the server that `client` is for. Nothing is sent yet.
    pub fn new(client: redis::Client, prefix: impl Into<String>) -> Self {
        Self::of(Redis::of_client(client), prefix)
    }

    /// The same, of a server at an address such as `redis://user:password@host:6379/0`.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`](crate::Error::Configuration) if the address is none, or if it asks for TLS and the crate
    /// `redis` was built without.
    pub fn from_url(url: &str, prefix: impl Into<String>) -> Result<Self, crate::Error> {
        Ok(Self::of(Redis::at_url(url, "deduplicator")?, prefix))
    }

    /// The same, by a connection of your own, such as a `ConnectionManager` or one of a pool. It has to reconnect by
    /// itself, and is cloned for each command.
    pub fn from_connection<C>(connection: C, prefix: impl Into<String>) -> Self
    where
        C: ConnectionLike + Clone + Send + Sync + 'static,
    {
        Self::of(Redis::by_connection(connection), prefix)
    }

    fn of(redis: Redis, prefix: impl Into<String>) -> Self {
        Self {
            redis,
            prefix: prefix.into().into(),
            lease: DEFAULT_LEASE,
            keep: DEFAULT_KEEP,
        }
    }

    /// How long a delivery stays claimed if its holder dies, and how long a holder may be out of touch with Redis before
    /// another may handle the delivery. 30 seconds unless set; a tenth of a second at least, an hour at most.
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease.clamp(SHORTEST_LEASE, LONGEST_LEASE);
        self
    }

    /// How long a delivery that was handled is remembered. 24 hours unless set; a second at least, 366 days at most.
    pub fn keep(mut self, keep: Duration) -> Self {
        self.keep = keep.clamp(SHORTEST_KEEP, LONGEST_KEEP);
        self
    }

    async fn claim_for(&self, key: &str) -> Result<Claim, Failure> {
        let digest = Sha256::digest(key);
        let mut name = format!("{}:", self.prefix);
        for byte in digest {
            name.push_str(&format!("{byte:02x}"));
        }
        // From here on what may have been claimed is given back, whatever happens.
        let lease = Lease {
            redis: self.redis.clone(),
            key: name,
            token: random_token()?,
            duration: self.lease,
            keep: self.keep,
            is_over: AtomicBool::new(false),
        };
        let command = lease.command(CLAIM, &[], Some(self.lease));
        let value: String = self.redis.send(&command).await?;
        if value.strip_prefix(HELD) == Some(&lease.token) {
            return Ok(Claim::New(Box::new(lease)));
        }
        lease.is_over.store(true, Ordering::Relaxed);
        if value.starts_with(HELD) {
            return Ok(Claim::InProgress);
        }
        let done = value.strip_prefix(DONE).and_then(|done| done.split_once(':'));
        let Some((_, response)) = done else {
            return Err(format!("a key below {} holds something else than a delivery", self.prefix).into());
        };
        Ok(Claim::Done {
            response: response.strip_prefix('=').map(Arc::from),
        })
    }
}

impl DeliveryStore for RedisDeliveryStore {
    fn claim<'a>(&'a self, key: &'a str) -> DeliveryFuture<'a, Claim> {
        Box::pin(self.claim_for(key))
    }

    /// By writing, since a server may respond and yet have no memory left.
    fn ping(&self) -> DeliveryFuture<'_, ()> {
        Box::pin(async {
            let mut command = redis::cmd("SET");
            command.arg(format!("{}:ping", self.prefix)).arg("");
            command.arg("PX").arg(1000);
            self.redis.send(&command).await
        })
    }
}

impl fmt::Debug for RedisDeliveryStore {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RedisDeliveryStore")
            .field("prefix", &self.prefix)
            .field("lease", &self.lease)
            .field("keep", &self.keep)
            .finish_non_exhaustive()
    }
}

struct Lease {
    redis: Redis,
    key: String,
    /// What nobody else writes into the key.
    token: String,
    duration: Duration,
    keep: Duration,
    /// Whether there is nothing to be given back.
    is_over: AtomicBool,
}

impl Lease {
    fn command(&self, script: &str, more: &[&str], lasts: Option<Duration>) -> Cmd {
        let mut command = redis::cmd("EVAL");
        command.arg(script).arg(1).arg(&self.key);
        command.arg(format!("{HELD}{}", self.token)).arg(more);
        command.arg(lasts.map(|lasts| lasts.as_millis() as u64));
        command
    }

    async fn send(&self, command: Cmd) -> Result<LeaseState, Failure> {
        match self.redis.send::<u8>(&command).await? {
            1 => Ok(LeaseState::Held),
            _ => {
                self.is_over.store(true, Ordering::Relaxed);
                Ok(LeaseState::Ended)
            }
        }
    }
}

impl DeliveryLease for Lease {
    fn duration(&self) -> Option<Duration> {
        Some(self.duration)
    }

    fn renew(&self) -> DeliveryFuture<'_, LeaseState> {
        Box::pin(self.send(self.command(RENEW, &[], Some(self.duration))))
    }

    fn complete<'a>(&'a self, response: Option<&'a str>) -> DeliveryFuture<'a, LeaseState> {
        self.is_over.store(true, Ordering::Relaxed);
        let response = response.map(|response| format!("={response}")).unwrap_or_default();
        let done = format!("{DONE}{}:{response}", self.token);
        Box::pin(self.send(self.command(COMPLETE, &[&done], Some(self.keep))))
    }

    fn release(&self) -> DeliveryFuture<'_, ()> {
        self.is_over.store(true, Ordering::Relaxed);
        let command = self.command(RELEASE, &[], None);
        Box::pin(async move { self.send(command).await.map(drop) })
    }
}

impl Drop for Lease {
    /// Also of a claim that is still waited for: the key may be there without anybody knowing yet.
    fn drop(&mut self) {
        if !*self.is_over.get_mut() {
            // If this fails the lease ends by itself.
            self.redis.send_in_background(self.command(RELEASE, &[], None));
        }
    }
}
